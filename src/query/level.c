#include "level.h"

#include <string.h>

#include <sovb/graph.h>

#include "body_name.h"
#include "entry_key.h"
#include "identity.h"
#include "places.h"

#define NAME_ROOM 512

/* The name from the city's committee on ("… Thành ủy Hạ Long"), folded in room; NULL when it names none. */
static const char *city_part(sovb_string issuer, char room[NAME_ROOM])
{
	const char *at = NULL;

	/* "BCH Đảng bộ thành phố Hạ Long" is its committee too. */
	if (sovb_issuer_canonical(room, NAME_ROOM, issuer))
		at = sovb_name_find(room, "thành ủy", NULL);
	if (!at && sovb_name_fold(room, NAME_ROOM, issuer.data, issuer.size))
		at = sovb_name_find(room, "thành ủy", NULL);
	return at;
}

/* The level of a "thành ủy"; province for every other name. */
static sovb_level city_level(sovb_string issuer)
{
	char room[NAME_ROOM];
	const char *name = city_part(issuer, room);
	const char *rest;

	if (!name)
		return SOVB_LEVEL_PROVINCE;
	rest = name + sovb_name_begins(name, "thành ủy");
	if (!*rest)
		return SOVB_LEVEL_UNKNOWN;
	return sovb_is_central_city(rest + 1) ? SOVB_LEVEL_PROVINCE : SOVB_LEVEL_DISTRICT;
}

/* TU, and the offices of a TU (BDVTU). */
static bool is_provincial(const sovb_organ_fact *fact)
{
	return strcmp(fact->symbol, "TU") == 0 || (fact->level == SOVB_LEVEL_PROVINCE && sovb_organ_belongs_to(fact, "TU"));
}

static sovb_level level_of_name(sovb_string issuer)
{
	const sovb_issuer_fact *fact = issuer.size ? sovb_issuer_by_name(issuer.data, issuer.size) : NULL;
	const sovb_issuer_fact *superior;
	char name[NAME_ROOM];

	if (fact && fact->level != SOVB_LEVEL_UNKNOWN)
		return fact->level;
	/* "Ban Chỉ đạo 35 Thành ủy Hạ Long" is of the city's level. */
	superior = sovb_issuer_superior(issuer);
	if (superior && superior->level != SOVB_LEVEL_UNKNOWN)
		return superior->level;
	if (superior && sovb_issuer_may_use(superior, "TU", strlen("TU")))
		return city_level(issuer);
	if (!sovb_name_fold(name, sizeof name, issuer.data, issuer.size))
		return SOVB_LEVEL_UNKNOWN;
	return sovb_place_level(name);
}

const sovb_organ_fact *sovb_local_body(const sovb_local_facts *tables, const char *organ, sovb_string issuer)
{
	const sovb_organ_fact *only = NULL;
	size_t size = strcspn(organ, "-/");
	size_t count = 0;

	for (size_t i = 0; i < sovb_local_facts_organ_count(tables); i++) {
		const sovb_organ_fact *fact = sovb_local_facts_organ_get(tables, i);
		sovb_string name = {fact->name, strlen(fact->name)};

		if (strlen(fact->symbol) != size || memcmp(fact->symbol, organ, size) != 0)
			continue;
		if (issuer.size && sovb_issuers_compatible(issuer, name))
			return fact;
		only = fact;
		count++;
	}
	return count == 1 && !issuer.size && !sovb_organ_by_symbol(organ, size) ? only : NULL;
}

sovb_level sovb_level_of(const sovb_local_facts *tables, const char *organ, sovb_string issuer)
{
	const sovb_organ_fact *local = sovb_local_body(tables, organ, issuer);
	const sovb_organ_fact *fact = sovb_organ_by_symbol(organ, strlen(organ));

	if (local)
		return local->level;
	if (fact && is_provincial(fact))
		return city_level(issuer);
	if (fact && fact->level != SOVB_LEVEL_UNKNOWN)
		return fact->level;
	return level_of_name(issuer);
}

sovb_level sovb_directory_level(sovb_directory *directory, const char *organ, sovb_string issuer)
{
	char text[SOVB_SYMBOL_MAX + 1 + NAME_ROOM];
	sovb_string key = {text, strlen(organ) + 1 + issuer.size};
	size_t known;

	if (key.size > sizeof text)
		return sovb_level_of(sovb_store_tables(directory->store), organ, issuer);
	*stpcpy(text, organ) = SOVB_SEP;
	if (issuer.size)
		memcpy(text + key.size - issuer.size, issuer.data, issuer.size);
	if (!sovb_key_map_get(&directory->levels, key, &known)) {
		known = (size_t)sovb_level_of(sovb_store_tables(directory->store), organ, issuer);
		key = sovb_arena_string(&directory->arena, key.data, key.size);
		/* Without memory it is not remembered. */
		if (key.data)
			(void)sovb_key_map_put(&directory->levels, key, known);
	}
	return (sovb_level)known;
}

sovb_level sovb_member_level(sovb_directory *directory, sovb_member member)
{
	const sovb_namesakes *names = member.names;
	const char *organ = names->symbol.organ;
	sovb_level level = sovb_directory_level(directory, organ, sovb_member_get(member)->issuer);

	/* "Ban Dân vận Thành ủy" does not tell; a witness that names the city does. */
	for (size_t i = 0; level == SOVB_LEVEL_UNKNOWN && i < names->witness_count; i++) {
		if (names->witness[i].document == member.document)
			level = sovb_directory_level(directory, organ, names->issuer[names->witness[i].issuer]);
	}
	return level;
}

const char *sovb_level_of_document(sovb_string key, sovb_string issuer)
{
	sovb_string text, date, of;
	sovb_symbol symbol;

	sovb_entry_key_split(key, &text, &date, &of);
	if (!text.size || !sovb_symbol_parse(&symbol, text.data, text.size))
		return sovb_level_name(level_of_name(issuer));
	return sovb_level_name(sovb_level_of(NULL, symbol.organ, issuer));
}

sovb_level sovb_level_by_name(const char *name)
{
	for (int level = SOVB_LEVEL_CENTRAL; level <= SOVB_LEVEL_CELL; level++) {
		if (strcmp(sovb_level_name((sovb_level)level), name) == 0)
			return (sovb_level)level;
	}
	return SOVB_LEVEL_UNKNOWN;
}
