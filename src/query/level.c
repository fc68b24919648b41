#include "level.h"

#include <string.h>

#include <sovb/graph.h>

#include "entry_key.h"
#include "identity.h"

#define NAME_ROOM 512

/* Cities directly under the centre; Huế since 1 January 2025 (Nghị quyết 175/2024/QH15). */
static const char *const central_cities[] = {
    "thành ủy hà nội",    "thành ủy hồ chí minh", "thành ủy thành phố hồ chí minh",
    "thành ủy hải phòng", "thành ủy đà nẵng",     "thành ủy cần thơ",
    "thành ủy huế",
};

/* The first place in a folded name where the words stand, but not before the word `but` (may be NULL). */
static const char *find_words(const char *name, const char *words, const char *but)
{
	for (const char *at = name; at; at = strchr(at, ' ')) {
		size_t length;

		at += *at == ' ';
		length = sovb_name_begins(at, words);
		if (length && !(but && at[length] && sovb_name_begins(at + length + 1, but)))
			return at;
	}
	return NULL;
}

/* The name from the city's committee on ("… Thành ủy Hạ Long"), folded in room; NULL when it names none. */
static const char *city_part(sovb_string issuer, char room[NAME_ROOM])
{
	const char *at = NULL;

	/* "BCH Đảng bộ thành phố Hạ Long" is its committee too. */
	if (sovb_issuer_canonical(room, NAME_ROOM, issuer))
		at = find_words(room, "thành ủy", NULL);
	if (!at && sovb_name_fold(room, NAME_ROOM, issuer.data, issuer.size))
		at = find_words(room, "thành ủy", NULL);
	return at;
}

/* The level of a "thành ủy"; province for every other name. */
static sovb_level city_level(sovb_string issuer)
{
	char room[NAME_ROOM];
	const char *name = city_part(issuer, room);

	if (!name)
		return SOVB_LEVEL_PROVINCE;
	if (!name[sovb_name_begins(name, "thành ủy")])
		return SOVB_LEVEL_UNKNOWN;
	for (size_t i = 0; i < sizeof central_cities / sizeof central_cities[0]; i++) {
		if (sovb_name_begins(name, central_cities[i]))
			return SOVB_LEVEL_PROVINCE;
	}
	return SOVB_LEVEL_DISTRICT;
}

/* Ends in the letters: TU, and the offices of a TU (BDVTU). */
static bool is_provincial(const char *organ)
{
	size_t size = strlen(organ);

	return size >= 2 && strcmp(organ + size - 2, "TU") == 0;
}

/*
 * Words that place a body, tried in this order: the smaller body comes first, because its name may go on with
 * the larger one's ("phường Giếng Đáy, thành phố Hạ Long").
 */
static const struct {
	const char *words;
	const char *but;
	sovb_level level;
} places[] = {
    {"chi bộ", NULL, SOVB_LEVEL_CELL},        {"chi ủy", NULL, SOVB_LEVEL_CELL},
    {"trường", NULL, SOVB_LEVEL_BASE},        {"thị trấn", NULL, SOVB_LEVEL_BASE},
    {"phường", NULL, SOVB_LEVEL_BASE},        {"đặc khu", NULL, SOVB_LEVEL_BASE},
    {"thị xã", NULL, SOVB_LEVEL_DISTRICT},    {"xã", "hội", SOVB_LEVEL_BASE},
    {"huyện", NULL, SOVB_LEVEL_DISTRICT},     {"quận", NULL, SOVB_LEVEL_DISTRICT},
    {"thành phố", NULL, SOVB_LEVEL_DISTRICT}, {"tỉnh", NULL, SOVB_LEVEL_PROVINCE},
    {"trung ương", NULL, SOVB_LEVEL_CENTRAL},
};

/* "thành phố Hà Nội" is no district. */
static bool is_central_city(const char *name)
{
	static const char *const cities[] = {
	    "thành phố hà nội",  "thành phố hồ chí minh", "thành phố hải phòng",
	    "thành phố đà nẵng", "thành phố cần thơ",     "thành phố huế",
	};

	for (size_t i = 0; i < sizeof cities / sizeof cities[0]; i++) {
		if (sovb_name_begins(name, cities[i]))
			return true;
	}
	return false;
}

static sovb_level level_of_name(sovb_string issuer)
{
	const sovb_issuer_fact *fact = issuer.size ? sovb_issuer_by_name(issuer.data, issuer.size) : NULL;
	char name[NAME_ROOM];

	if (fact && fact->level != SOVB_LEVEL_UNKNOWN)
		return fact->level;
	if (!sovb_name_fold(name, sizeof name, issuer.data, issuer.size))
		return SOVB_LEVEL_UNKNOWN;
	for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
		const char *at = find_words(name, places[i].words, places[i].but);

		if (!at)
			continue;
		if (sovb_name_begins(at, "thành phố") && is_central_city(at))
			return SOVB_LEVEL_PROVINCE;
		return places[i].level;
	}
	return SOVB_LEVEL_UNKNOWN;
}

/*
 * What the user's tables say of the body: a line of its letters with its name; or, for letters that are the user's own,
 * the only line of them when the text gives no name.
 */
static const sovb_organ_fact *find_local(const sovb_local_facts *tables, const char *organ, sovb_string issuer)
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
	const sovb_organ_fact *local = find_local(tables, organ, issuer);
	const sovb_organ_fact *fact = sovb_organ_by_symbol(organ, strlen(organ));

	if (local)
		return local->level;
	if (fact && is_provincial(organ))
		return city_level(issuer);
	if (fact && fact->level != SOVB_LEVEL_UNKNOWN)
		return fact->level;
	return level_of_name(issuer);
}

sovb_level sovb_member_level(sovb_member member)
{
	const sovb_namesakes *names = member.names;
	sovb_level level = sovb_level_of(names->tables, names->symbol.organ, sovb_member_get(member)->issuer);

	/* "Ban Dân vận Thành ủy" does not tell; a witness that names the city does. */
	for (size_t i = 0; level == SOVB_LEVEL_UNKNOWN && i < names->witness_count; i++) {
		if (names->witness[i].document == member.document)
			level = sovb_level_of(names->tables, names->symbol.organ, names->issuer[names->witness[i].issuer]);
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
