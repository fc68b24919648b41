#include "resolve.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "aliases.h"
#include "bytes.h"
#include "facts.h"
#include "identity.h"

#define CANDIDATES_MAX 16
#define LOOKED_MAX 4096 /* items looked at for one reference by number */
#define GIVEN_MAX 64 /* different dates and issuers of one symbol in one text */

/* A reference and the key of its symbol, sorted by key and place. */
struct item {
	char key[SOVB_SYMBOL_MAX];
	sovb_symbol symbol;
	size_t index;
};

static int compare_items(const void *left, const void *right)
{
	const struct item *a = left, *b = right;
	int order = strcmp(a->key, b->key);

	return order ? order : (a->index > b->index) - (a->index < b->index);
}

static size_t collect(struct item *items, const sovb_reference *references, size_t count)
{
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		const sovb_reference *reference = &references[i];
		struct item *item = &items[used];

		if (reference->kind != SOVB_KIND_NUMBERED ||
		    !sovb_symbol_parse(&item->symbol, reference->symbol.data, reference->symbol.size))
			continue;
		sovb_symbol_key(item->key, &item->symbol);
		item->index = i;
		used++;
	}
	qsort(items, used, sizeof *items, compare_items);
	return used;
}

static sovb_string make_key(const struct item *item, sovb_date date, sovb_arena *arena)
{
	char text[SOVB_SYMBOL_MAX + SOVB_DATE_TEXT + 1];
	char iso[SOVB_DATE_TEXT];
	size_t size = sovb_symbol_text(text, &item->symbol);

	if (date.year)
		size += (size_t)snprintf(text + size, sizeof text - size, "@%s", sovb_date_iso(date, iso));
	return sovb_arena_string(arena, text, size);
}

/* The different pairs of date and issuer that references of one key give. */
struct given {
	sovb_date date[GIVEN_MAX];
	sovb_string issuer[GIVEN_MAX];
	size_t count;
};

static void collect_given(struct given *given, const sovb_reference *references, const struct item *items, size_t count)
{
	given->count = 0;
	for (size_t i = 0; i < count && given->count < GIVEN_MAX; i++) {
		const sovb_reference *reference = &references[items[i].index];
		bool known = !reference->date.year;

		for (size_t k = 0; k < given->count && !known; k++)
			known = sovb_date_compare(given->date[k], reference->date) == 0 &&
			        sovb_string_equal(given->issuer[k], reference->issuer);
		if (known)
			continue;
		given->date[given->count] = reference->date;
		given->issuer[given->count++] = reference->issuer;
	}
}

/* The different dates that may be those of a reference without one. */
static size_t dates_for(sovb_date out[CANDIDATES_MAX], const struct given *given, const sovb_reference *wanted)
{
	size_t used = 0;

	for (size_t i = 0; i < given->count && used < CANDIDATES_MAX; i++) {
		bool known = !sovb_issuers_compatible(given->issuer[i], wanted->issuer);

		for (size_t k = 0; k < used && !known; k++)
			known = sovb_date_compare(out[k], given->date[i]) == 0;
		if (!known)
			out[used++] = given->date[i];
	}
	return used;
}

static sovb_string join_candidates(const struct item *item, const sovb_date *dates, size_t count, sovb_arena *arena)
{
	char text[CANDIDATES_MAX * (SOVB_SYMBOL_MAX + SOVB_DATE_TEXT + 2)];
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		char symbol[SOVB_SYMBOL_MAX];
		char iso[SOVB_DATE_TEXT];

		sovb_symbol_text(symbol, &item->symbol);
		used += (size_t)snprintf(text + used, sizeof text - used, "%s%s@%s", i ? "\n" : "", symbol,
		                         sovb_date_iso(dates[i], iso));
	}
	return sovb_arena_string(arena, text, used);
}

/* All references of one key. */
static void resolve_group(sovb_reference *references, const struct item *items, size_t count, sovb_arena *arena)
{
	struct given given;

	collect_given(&given, references, items, count);
	for (size_t i = 0; i < count; i++) {
		sovb_reference *reference = &references[items[i].index];
		sovb_date dates[CANDIDATES_MAX] = {0};
		size_t found;

		if (reference->date.year) {
			reference->resolved = make_key(&items[i], reference->date, arena);
			continue;
		}
		found = dates_for(dates, &given, reference);
		if (found <= 1)
			reference->resolved = make_key(&items[i], dates[0], arena);
		else
			reference->candidates = join_candidates(&items[i], dates, found, arena);
	}
}

/* ---- references by kind and number ---- */

/* May a reference by number ("Nghị quyết 29 của Bộ Chính trị") mean the document of a numbered one? */
static bool may_mean(const sovb_reference *partial, const sovb_reference *numbered)
{
	return partial->type.size == numbered->type.size && partial->type.size &&
	       memcmp(partial->type.data, numbered->type.data, partial->type.size) == 0 &&
	       strtol(partial->number.data, NULL, 10) == strtol(numbered->number.data, NULL, 10) &&
	       sovb_issuers_compatible(partial->issuer, numbered->issuer) &&
	       (!partial->date.year || !numbered->date.year || sovb_date_compare(partial->date, numbered->date) == 0);
}

static bool is_listed(const sovb_string *keys, size_t count, sovb_string key)
{
	for (size_t i = 0; i < count; i++)
		if (keys[i].size == key.size && memcmp(keys[i].data, key.data, key.size) == 0)
			return true;
	return false;
}

static sovb_string join_keys(const sovb_string *keys, size_t count, sovb_arena *arena)
{
	char text[CANDIDATES_MAX * (SOVB_SYMBOL_MAX + SOVB_DATE_TEXT + 2)];
	size_t used = 0;

	for (size_t i = 0; i < count; i++)
		used += (size_t)snprintf(text + used, sizeof text - used, "%s%.*s", i ? "\n" : "", (int)keys[i].size,
		                         keys[i].data);
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

/* The first item, by key, whose number is the reference's; keys begin with the number. */
static size_t first_with_number(const struct item *items, size_t count, const sovb_reference *partial)
{
	char start[SOVB_SYMBOL_DIGITS + 4];
	size_t low = 0, high = count;

	snprintf(start, sizeof start, "%ld/", strtol(partial->number.data, NULL, 10) % 1000000000);
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(items[middle].key, start) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Bind a reference by number to the only document of that kind and number that the text gives in full. */
static void resolve_partial(sovb_reference *partial, const sovb_reference *references, const struct item *items, size_t count,
                            sovb_arena *arena)
{
	sovb_string keys[CANDIDATES_MAX];
	size_t used = 0, looked = 0;
	const sovb_alias *alias;

	for (size_t i = first_with_number(items, count, partial); i < count && used < CANDIDATES_MAX; i++) {
		const sovb_reference *numbered = &references[items[i].index];

		if (looked++ == LOOKED_MAX || strtol(items[i].key, NULL, 10) != strtol(partial->number.data, NULL, 10))
			break;
		if (numbered->resolved.size && may_mean(partial, numbered) && !is_listed(keys, used, numbered->resolved))
			keys[used++] = numbered->resolved;
	}
	if (used == 1) {
		partial->resolved = keys[0];
	} else if (used > 1) {
		partial->candidates = join_keys(keys, used, arena);
	} else {
		alias = known_by_number(partial);
		if (alias)
			partial->resolved = (sovb_string){alias->keys, strlen(alias->keys)};
	}
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

bool sovb_references_resolve(sovb_reference *references, size_t count, const sovb_local_facts *tables, sovb_arena *arena)
{
	struct item *items = calloc(count ? count : 1, sizeof *items);
	size_t used;

	if (!items)
		return false;
	used = collect(items, references, count);
	for (size_t first = 0, end; first < used; first = end) {
		for (end = first + 1; end < used && strcmp(items[end].key, items[first].key) == 0; end++)
			;
		resolve_group(references, items + first, end - first, arena);
	}
	for (size_t i = 0; i < count; i++)
		if (references[i].kind == SOVB_KIND_PARTIAL)
			resolve_partial(&references[i], references, items, used, arena);
	for (size_t i = 0; tables && i < count; i++)
		if (references[i].kind != SOVB_KIND_NUMBERED)
			resolve_alias(&references[i], tables, arena);
	free(items);
	return !sovb_arena_failed(arena);
}
