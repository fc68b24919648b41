#include "resolve.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "aliases.h"
#include "bytes.h"
#include "facts.h"
#include "identity.h"
#include "symbol.h"

#define CANDIDATES_MAX 16
#define RECENT_MAX 64 /* bound references by number that are kept in mind */
#define AHEAD 8         /* numbered references whose ways are announced */
#define LOOKED_MAX 4096 /* ways looked at for one reference by number */

/* What the references of one text are bound with. */
struct binding {
	sovb_known *known;
	const sovb_local_facts *tables;
	sovb_arena *arena;
};

/* ---- references by symbol ---- */

static sovb_string make_key(struct binding *binding, const sovb_known_way *way, sovb_date date)
{
	char text[SOVB_SYMBOL_MAX + SOVB_DATE_TEXT + 1];
	char iso[SOVB_DATE_TEXT];
	const char *symbol = binding->known->symbol[way->symbol].text;
	size_t size = strlen(symbol);

	memcpy(text, symbol, size);
	if (date.year) {
		text[size++] = '@';
		sovb_date_iso(date, iso);
		memcpy(text + size, iso, strlen(iso));
		size += strlen(iso);
	}
	return sovb_arena_string(sovb_known_strings(binding->known), text, size);
}

/* A number that has its year in it was given in that year: other days are slips, if one of that year is there. */
static size_t keep_year(sovb_date *dates, size_t count, int year)
{
	size_t used = 0;

	for (size_t i = 0; i < count; i++)
		if (dates[i].year == year)
			dates[used++] = dates[i];
	return used ? used : count;
}

/* A law and a resolution of the National Assembly may share a number. */
static bool one_series(int a, int b)
{
	return !a || !b || a == b;
}

/* A number with its year that is the document's own has the day of the first page, whatever the text says elsewhere. */
static bool is_own(const sovb_known *known, const sovb_known_way *way)
{
	const sovb_known_way *own = known->own ? &known->way[known->own - 1] : NULL;

	return known->symbol[way->symbol].year && own && own->document == way->document &&
	       one_series(sovb_known_series(known, own), sovb_known_series(known, way));
}

/* Can it be the day that the year, maybe month, was written for? */
static bool may_be_in(sovb_date date, sovb_date part)
{
	return sovb_date_within(date, part) || sovb_date_within(part, date);
}

/* Years that days among them tell better are left out. */
static size_t keep_days(sovb_date *dates, size_t count)
{
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		bool told = false;

		for (size_t k = 0; k < count && !told; k++)
			told = k != i && sovb_date_within(dates[k], dates[i]);
		if (!told)
			dates[used++] = dates[i];
	}
	return used;
}

/*
 * The different dates that may be those of a reference without one; of a reference with a year those of that year, else
 * itself.
 */
static size_t dates_for(sovb_date out[CANDIDATES_MAX], sovb_known *known, const sovb_known_way *wanted)
{
	int year = known->symbol[wanted->symbol].year;
	int series = sovb_known_series(known, wanted);
	size_t used = 0;

	if (is_own(known, wanted)) {
		out[0] = known->way[known->own - 1].date;
		return 1;
	}
	for (uint32_t i = known->document[wanted->document].first_given; i != SOVB_KNOWN_NONE && used < CANDIDATES_MAX;
	     i = known->given[i].next) {
		const sovb_known_given *given = &known->given[i];
		bool passed = false;

		for (size_t k = 0; k < used && !passed; k++)
			passed = sovb_date_compare(out[k], given->date) == 0;
		if (!passed && may_be_in(given->date, wanted->part) && one_series(series, given->series) && sovb_known_issuers_fit(known, given->issuer, wanted->issuer))
			out[used++] = given->date;
	}
	used = keep_days(out, used);
	return year ? keep_year(out, used, year) : used;
}

static sovb_string join_candidates(struct binding *binding, const sovb_known_way *way, const sovb_date *dates, size_t count)
{
	const char *symbol = binding->known->symbol[way->symbol].text;
	char text[CANDIDATES_MAX * (SOVB_SYMBOL_MAX + SOVB_DATE_TEXT + 2)];
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		char iso[SOVB_DATE_TEXT];

		used += (size_t)snprintf(text + used, sizeof text - used, "%s%s@%s", i ? "\n" : "", symbol,
		                         sovb_date_iso(dates[i], iso));
	}
	return sovb_arena_string(sovb_known_strings(binding->known), text, used);
}

/* Which document a way means, by what is known now. */
static void settle(struct binding *binding, sovb_known_way *way)
{
	sovb_date dates[CANDIDATES_MAX] = {0};
	uint32_t given;
	size_t found;

	if (way->settled && way->date.year)
		return;
	given = binding->known->document[way->document].given;
	if (way->settled == given + 1)
		return;
	way->settled = given + 1;
	way->resolved = way->candidates = (sovb_string){0};
	found = way->date.year ? 0 : dates_for(dates, binding->known, way);
	if (found <= 1)
		way->resolved = make_key(binding, way, way->date.year ? way->date : dates[0]);
	else
		way->candidates = join_candidates(binding, way, dates, found);
}

static void resolve_numbered(struct binding *binding, sovb_reference *reference, uint32_t i)
{
	sovb_known_way *way = &binding->known->way[i];

	settle(binding, way);
	reference->resolved = way->resolved;
	reference->candidates = way->candidates;
}

/* ---- references by kind and number ---- */

/* May a reference by number ("Nghị quyết 29 của Bộ Chính trị") mean the document of a numbered one? */
static bool may_mean(const sovb_known *known, const sovb_reference *partial, const sovb_known_way *way)
{
	int year = known->symbol[way->symbol].year;

	return partial->type.size && sovb_string_equal(partial->type, known->word[way->type]) &&
	       (!partial->year || !year || partial->year == year) &&
	       sovb_issuers_compatible(partial->issuer, known->word[way->issuer]) &&
	       (!partial->date.year || !way->date.year || sovb_date_compare(partial->date, way->date) == 0) &&
	       (!way->date.year || may_be_in(way->date, partial->date_part));
}

/* A document that a reference by number may mean. */
struct meant {
	const sovb_known_document *document;
	uint32_t way;
	sovb_string key;
};

static int compare_meant(const struct meant *a, const struct meant *b)
{
	int order = strcmp(a->document->key, b->document->key);

	return order ? order : (a->way > b->way) - (a->way < b->way);
}

/* Put one among the others, by key; of too many the first are kept. */
static size_t insert_meant(struct meant *meant, size_t count, struct meant new)
{
	size_t at = count;

	for (size_t i = 0; i < count; i++)
		if (sovb_string_equal(meant[i].key, new.key))
			return count;
	while (at > 0 && compare_meant(&new, &meant[at - 1]) < 0)
		at--;
	if (at == CANDIDATES_MAX)
		return count;
	count -= count == CANDIDATES_MAX;
	memmove(meant + at + 1, meant + at, (count - at) * sizeof *meant);
	meant[at] = new;
	return count + 1;
}

static sovb_string join_keys(const struct meant *meant, size_t count, sovb_arena *arena)
{
	char text[CANDIDATES_MAX * (SOVB_SYMBOL_MAX + SOVB_DATE_TEXT + 2)];
	size_t used = 0;

	for (size_t i = 0; i < count; i++)
		used += (size_t)snprintf(text + used, sizeof text - used, "%s%.*s", i ? "\n" : "", (int)meant[i].key.size,
		                         meant[i].key.data);
	return sovb_arena_string(arena, text, used);
}

/* A well-known central document, when the reference names a central Party body. */
static const sovb_alias *known_by_number(const sovb_reference *partial)
{
	const sovb_issuer_fact *issuer;
	char type[SOVB_SYMBOL_LETTERS];

	if (!partial->issuer.size || !partial->type.size || partial->type.size >= sizeof type)
		return NULL;
	issuer = sovb_issuer_by_name(partial->issuer.data, partial->issuer.size);
	if (!issuer || issuer->system != SOVB_SYSTEM_PARTY || issuer->level != SOVB_LEVEL_CENTRAL)
		return NULL;
	memcpy(type, partial->type.data, partial->type.size);
	type[partial->type.size] = '\0';
	return sovb_alias_by_number(type, (int)strtol(partial->number.data, NULL, 10));
}

/* The documents of that kind and number that the text gives in full, by key. */
static size_t find_meant(struct meant *meant, struct binding *binding, const sovb_reference *partial)
{
	sovb_known *known = binding->known;
	uint64_t number = strtoull(partial->number.data, NULL, 10);
	size_t used = 0, looked = 0;

	for (uint32_t i = sovb_known_by_number(known, number); i != SOVB_KNOWN_NONE; i = known->document[i].next_of_number) {
		const sovb_known_document *document = &known->document[i];

		if (looked++ > LOOKED_MAX)
			break;
		if (document->number != number)
			continue;
		for (uint32_t k = document->first; k != SOVB_KNOWN_NONE; k = known->way[k].next) {
			sovb_known_way *way = &known->way[k];

			if (looked++ > LOOKED_MAX)
				break;
			if (!may_mean(known, partial, way))
				continue;
			settle(binding, way);
			if (way->resolved.size)
				used = insert_meant(meant, used, (struct meant){document, k, way->resolved});
		}
	}
	return used;
}

/*
 * "Đề án 844", "Chương trình 135": called by the number of the Prime Minister's decision that approved it, if the text gives
 * that decision.
 */
static size_t find_approval(struct meant *meant, struct binding *binding, const sovb_reference *partial)
{
	static const char organ[] = "/QĐ-TTg";
	sovb_reference decision = *partial;
	size_t count, used = 0;

	if (!sovb_string_equal(partial->type, (sovb_string){"ĐA", strlen("ĐA")}) &&
	    !sovb_string_equal(partial->type, (sovb_string){"CTr", strlen("CTr")}))
		return 0;
	decision.type = (sovb_string){"QĐ", strlen("QĐ")};
	decision.issuer = (sovb_string){0};
	count = find_meant(meant, binding, &decision);
	for (size_t i = 0; i < count; i++) {
		const char *text = binding->known->symbol[binding->known->way[meant[i].way].symbol].text;
		size_t size = strlen(text);

		if (size > sizeof organ && strcmp(text + size - (sizeof organ - 1), organ) == 0)
			meant[used++] = meant[i];
	}
	return used;
}

/* Bind a reference by number to the only document of that kind and number that the text gives in full. */
static void resolve_partial(struct binding *binding, sovb_reference *partial)
{
	struct meant meant[CANDIDATES_MAX];
	size_t count = find_meant(meant, binding, partial);
	const sovb_alias *alias;

	if (!count)
		count = find_approval(meant, binding, partial);
	if (count == 1) {
		partial->resolved = meant[0].key;
	} else if (count > 1) {
		partial->candidates = join_keys(meant, count, binding->arena);
	} else {
		alias = known_by_number(partial);
		if (alias)
			partial->resolved = (sovb_string){alias->keys, strlen(alias->keys)};
	}
}

/* "Nghị quyết 57", said earlier to be of the Bộ Chính trị: the last references by number that were bound. */
struct recent {
	const sovb_reference *partial[RECENT_MAX];
	size_t count;
};

static bool same_kind_and_number(const sovb_reference *a, const sovb_reference *b)
{
	return a->type.size == b->type.size && a->type.size && memcmp(a->type.data, b->type.data, a->type.size) == 0 &&
	       a->year == b->year && strtol(a->number.data, NULL, 10) == strtol(b->number.data, NULL, 10);
}

static void resolve_by_recent(sovb_reference *partial, struct recent *recent)
{
	const sovb_reference *found = NULL;

	if (partial->resolved.size) {
		recent->partial[recent->count++ % RECENT_MAX] = partial;
		return;
	}
	if (partial->candidates.size || partial->issuer.size)
		return;
	for (size_t i = 0; i < recent->count && i < RECENT_MAX; i++) {
		const sovb_reference *other = recent->partial[i];

		if (!same_kind_and_number(partial, other))
			continue;
		if (found && !sovb_string_equal(found->resolved, other->resolved))
			return;
		found = other;
	}
	if (found)
		partial->resolved = found->resolved;
}

/* A name of the user's tables. */
static void resolve_alias(sovb_reference *reference, const sovb_local_facts *tables, sovb_arena *arena)
{
	const char *key = sovb_local_facts_alias(tables, reference->name);

	if (!key || reference->resolved.size)
		return;
	reference->resolved = sovb_arena_string(arena, key, strlen(key)); /* the tables may go before the document */
	reference->candidates = (sovb_string){0};
}

/* A numbered reference on the way to its way. */
struct wanted {
	uint64_t hash;
	uint32_t reference;
};

/* Set the ways of numbered references. */
static bool find_ways(uint32_t *way, sovb_known *known, const sovb_reference *references, size_t count)
{
	struct wanted *wanted = malloc((count ? count : 1) * sizeof *wanted);
	size_t used = 0;

	if (!wanted)
		return false;
	for (size_t i = 0; i < count; i++) {
		way[i] = SOVB_KNOWN_NONE;
		if (references[i].kind != SOVB_KIND_NUMBERED)
			continue;
		wanted[used] = (struct wanted){sovb_known_hash(&references[i]), (uint32_t)i};
		sovb_known_announce_slot(known, wanted[used++].hash);
	}
	for (size_t i = 0; i < used; i++) {
		if (i + 2 * AHEAD < used)
			sovb_known_announce_way(known, wanted[i + 2 * AHEAD].hash);
		if (i + AHEAD < used)
			sovb_known_announce_symbol(known, wanted[i + AHEAD].hash);
		way[wanted[i].reference] = sovb_known_way_of(known, &references[wanted[i].reference], wanted[i].hash);
	}
	free(wanted);
	return true;
}

bool sovb_references_resolve(sovb_known *known, sovb_reference *references, size_t count, size_t least,
                             const sovb_local_facts *tables, sovb_arena *arena)
{
	struct binding binding = {known, tables, arena};
	struct recent recent = {.count = 0};
	uint32_t *way = malloc((count ? count : 1) * sizeof *way);

	if (!way || !sovb_known_reserve(known, count, least) || !find_ways(way, known, references, count)) {
		free(way);
		return false;
	}
	for (size_t i = 0; i < count; i++) {
		sovb_reference *reference = &references[i];

		if (way[i] != SOVB_KNOWN_NONE)
			resolve_numbered(&binding, reference, way[i]);
		else if (reference->kind == SOVB_KIND_PARTIAL)
			resolve_partial(&binding, reference);
		if (reference->kind == SOVB_KIND_PARTIAL)
			resolve_by_recent(reference, &recent);
		if (tables && reference->kind != SOVB_KIND_NUMBERED)
			resolve_alias(reference, tables, arena);
	}
	free(way);
	return !known->failed && !sovb_arena_failed(arena) && !sovb_arena_failed(sovb_known_strings(known));
}
