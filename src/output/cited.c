#include "cited.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "body_name.h"
#include "bytes.h"
#include "fold.h"
#include "identity.h"
#include "key_map.h"
#include "level.h"
#include "message.h"
#include "symbol.h"
#include "utf8.h"

#define KIND_WORDS_MAX 60 /* bytes */

typedef struct cited_maker {
	const sovb_document *draft;
	const sovb_findings *findings;
	sovb_store *store;
	sovb_arena *arena;
	sovb_cited *items;
	const sovb_reference **first; /* of each item */
	size_t count;
	size_t *item_of; /* by reference */
	sovb_key_map map;
} cited_maker;

/* What mentions of one document share. */
static sovb_string key_of(const sovb_reference *ref)
{
	if (ref->resolved.size)
		return ref->resolved;
	return ref->symbol.size ? ref->symbol : ref->name.size ? ref->name : ref->raw;
}

static sovb_string symbol_of(const sovb_reference *ref)
{
	const char *at = ref->resolved.size ? memchr(ref->resolved.data, '@', ref->resolved.size) : NULL;

	if (ref->symbol.size || !ref->resolved.size)
		return ref->symbol;
	return (sovb_string){ref->resolved.data, at ? (size_t)(at - ref->resolved.data) : ref->resolved.size};
}

/*
 * The kinds in the order of their rank: Luật 80/2015/QH13 điều 4 and Quy định 66-QĐ/TW điều 4, as far as they go; then
 * what carries them out.
 */
static unsigned rank_of(const char *type)
{
	static const char *const ranks[] = {
		"HP",  "BL",  "L",    "LUẬT", "PL", "NQ", "NQLT", "LCT", "NĐ",  "QĐ", "CT", "KL", "QC", "QyĐ", "QĐi",
		"TT",  "TTLT", "HD",  "HDLN", "HDLT", "TB", "TC",   "CTr", "CTHĐ", "KH", "ĐA", "PA", "DA", "BC",  "TTr",
	};
	const size_t count = sizeof ranks / sizeof ranks[0];

	for (unsigned i = 0; i < count; i++) {
		if (strcmp(ranks[i], type) == 0)
			return i;
	}
	return (unsigned)count;
}

/* Acts of the National Assembly and of the State's head. */
static bool is_statute(unsigned rank)
{
	return rank <= rank_of("PL") || rank == rank_of("LCT");
}

static const char *copy_type(char out[SOVB_SYMBOL_LETTERS], sovb_string type)
{
	size_t size = type.size < SOVB_SYMBOL_LETTERS ? type.size : 0;

	memcpy(out, type.size ? type.data : "", size);
	out[size] = '\0';
	return out;
}

/* What the letters tell of the body, and the words of its name where they do not. */
static void place_body(sovb_cited *cited, const char *organ)
{
	const sovb_organ_fact *fact = sovb_organ_by_symbol(organ, strlen(organ));
	const sovb_issuer_fact *named =
		cited->issuer.size ? sovb_issuer_by_name(cited->issuer.data, cited->issuer.size) : NULL;

	cited->level = sovb_level_of(NULL, organ, cited->issuer);
	cited->system = fact ? fact->system : SOVB_SYSTEM_UNKNOWN;
	if (cited->system == SOVB_SYSTEM_UNKNOWN && named)
		cited->system = named->system;
	if (is_statute(cited->rank)) {
		cited->level = SOVB_LEVEL_CENTRAL;
		cited->system = SOVB_SYSTEM_STATE;
	}
}

/* "Kế hoạch số" of "kế hoạch". */
static sovb_string title_of_kind(sovb_arena *arena, const char *name)
{
	char out[SOVB_NAME_MAX];
	char head[SOVB_UTF8_MAX];
	uint32_t c;
	size_t cut = sovb_utf8_decode(&c, name, strlen(name));
	size_t size = sovb_utf8_encode(head, sovb_upper(c));
	int length = snprintf(out, sizeof out, "%.*s%s số", (int)size, head, name + cut);

	return sovb_arena_string(arena, out, length > 0 && (size_t)length < sizeof out ? (size_t)length : 0);
}

/* The words before the number as the draft has them ("Quy định số": the letters QĐ alone do not tell). */
static sovb_string words_before(const cited_maker *maker, const sovb_reference *ref)
{
	sovb_string text = sovb_document_text(maker->draft);
	sovb_span span = {ref->span.start, ref->anchor.start};

	while (span.end > span.start && strchr(" \t\n", text.data[span.end - 1]))
		span.end--;
	if (span.end <= span.start || span.end - span.start > KIND_WORDS_MAX)
		return (sovb_string){0};
	return (sovb_string){text.data + span.start, span.end - span.start};
}

static void describe(const cited_maker *maker, sovb_cited *cited, const sovb_reference *ref)
{
	char type[SOVB_SYMBOL_LETTERS];
	const sovb_type_fact *fact;
	sovb_string text = symbol_of(ref);
	sovb_symbol symbol;
	bool numbered = text.size && sovb_symbol_parse(&symbol, text.data, text.size);

	copy_type(type, ref->type);
	fact = sovb_type_by_symbol(type, strlen(type));
	cited->name = numbered ? text : key_of(ref);
	cited->rank = rank_of(fact ? fact->symbol : type);
	/* A reference without a number begins with its kind. */
	if (numbered && !cited->kind.size && fact)
		cited->kind = title_of_kind(maker->arena, fact->name);
	place_body(cited, numbered ? symbol.organ : "");
	if (cited->system == SOVB_SYSTEM_UNKNOWN && numbered)
		cited->system = symbol.party ? SOVB_SYSTEM_PARTY : SOVB_SYSTEM_STATE;
}

static void add_mention(const cited_maker *maker, sovb_cited *cited, const sovb_reference *ref)
{
	cited->mentions++;
	if (!cited->kind.size && ref->kind == SOVB_KIND_NUMBERED)
		cited->kind = words_before(maker, ref);
	if (!sovb_date_is_day(cited->date) && (ref->date.year || !cited->date.year))
		cited->date = ref->date.year ? ref->date : ref->date_part;
	if (!cited->issuer.size)
		cited->issuer = ref->issuer;
	if (!cited->title.size)
		cited->title = ref->title;
}

static bool gather(cited_maker *maker)
{
	size_t count = sovb_document_reference_count(maker->draft);

	maker->items = sovb_arena_array(maker->arena, count + 1, sizeof *maker->items);
	maker->first = sovb_arena_array(maker->arena, count + 1, sizeof *maker->first);
	maker->item_of = sovb_arena_array(maker->arena, count + 1, sizeof *maker->item_of);
	if (!maker->items || !maker->first || !maker->item_of)
		return false;
	for (size_t i = 0; i < count; i++) {
		const sovb_reference *ref = sovb_document_reference(maker->draft, i);
		size_t item;

		if (!sovb_key_map_get(&maker->map, key_of(ref), &item)) {
			item = maker->count++;
			maker->first[item] = ref;
			maker->items[item].finding = SIZE_MAX;
			if (!sovb_key_map_put(&maker->map, key_of(ref), item))
				return false;
		}
		maker->item_of[i] = item;
		add_mention(maker, &maker->items[item], ref);
	}
	for (size_t i = 0; i < maker->count; i++)
		describe(maker, &maker->items[i], maker->first[i]);
	return true;
}

/* ---- findings ---- */

/* The reference that a place of a finding is of: the first whose number begins in it, else the last before it, in whose number it stands. */
static size_t reference_of(const cited_maker *maker, sovb_span span)
{
	const size_t count = sovb_document_reference_count(maker->draft);
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (sovb_document_reference(maker->draft, middle)->anchor.start < span.start)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < count && sovb_document_reference(maker->draft, low)->anchor.start < span.end)
		return low;
	return low && sovb_document_reference(maker->draft, low - 1)->anchor.end > span.start ? low - 1 : count;
}

static void blame(cited_maker *maker, size_t finding, sovb_span span)
{
	const sovb_finding *found = &maker->findings->finding[finding];
	const size_t i = reference_of(maker, span);
	sovb_cited *cited;

	if (i == sovb_document_reference_count(maker->draft))
		return;
	cited = &maker->items[maker->item_of[i]];
	if (cited->finding == SIZE_MAX || found->severity > cited->severity) {
		cited->finding = finding;
		cited->severity = found->severity;
	}
	if (strcmp(found->rule->id, "R01") == 0 || strcmp(found->rule->id, "R05") == 0)
		cited->state = SOVB_CITED_UNKNOWN;
}

static void blame_all(cited_maker *maker)
{
	for (size_t i = 0; i < maker->findings->count; i++) {
		const sovb_finding *finding = &maker->findings->finding[i];

		blame(maker, i, finding->span);
		for (size_t j = 0; j < finding->place_count; j++)
			blame(maker, i, finding->places[j]);
	}
}

/* ---- the register ---- */

/* Of the documents of that number the only one of that date, maybe only a year, and that body. */
static const sovb_entry *choose(const sovb_entries *entries, const sovb_cited *cited)
{
	const sovb_entry *only = NULL;

	for (size_t i = 0; i < entries->count; i++) {
		const sovb_entry *entry = &entries->entry[i];

		if (!sovb_date_within(entry->date, cited->date) || !sovb_issuers_compatible(entry->issuer, cited->issuer))
			continue;
		if (only)
			return NULL;
		only = entry;
	}
	return only;
}

static sovb_status look_up(cited_maker *maker, sovb_cited *cited, sovb_error *err)
{
	char symbol[SOVB_SYMBOL_MAX];
	sovb_entries *entries;
	const sovb_entry *entry;
	sovb_status status;

	if (cited->name.size >= sizeof symbol)
		return SOVB_OK;
	memcpy(symbol, cited->name.data, cited->name.size);
	symbol[cited->name.size] = '\0';
	status = sovb_register_find(&entries, maker->store, symbol, err);
	if (status == SOVB_ERR_QUERY) /* a name, not a number */
		return SOVB_OK;
	if (status != SOVB_OK)
		return status;
	entry = cited->state == SOVB_CITED_UNKNOWN ? NULL : choose(entries, cited);
	cited->state = !entry ? SOVB_CITED_UNKNOWN : entry->file.size ? SOVB_CITED_HELD : SOVB_CITED_ELSEWHERE;
	if (entry) {
		cited->citing_files = entry->citing_files;
		if (!cited->title.size)
			cited->title = sovb_arena_string(maker->arena, entry->title.data, entry->title.size);
		if (!cited->issuer.size)
			cited->issuer = sovb_arena_string(maker->arena, entry->issuer.data, entry->issuer.size);
	}
	sovb_entries_free(entries);
	return SOVB_OK;
}

/* ---- order ---- */

/* What tells nothing comes last. */
static unsigned last_if_zero(unsigned value)
{
	return value - 1;
}

static int by_rank(const void *left, const void *right)
{
	const sovb_cited *a = left;
	const sovb_cited *b = right;

	if (a->level != b->level)
		return last_if_zero(a->level) < last_if_zero(b->level) ? -1 : 1;
	if (a->system != b->system)
		return last_if_zero(a->system) < last_if_zero(b->system) ? -1 : 1;
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	if (sovb_date_compare(a->date, b->date) != 0)
		return sovb_date_compare(a->date, b->date);
	return sovb_string_compare(a->name, b->name);
}

sovb_status sovb_cited_make(sovb_cited_list *out, const sovb_document *draft, const sovb_findings *findings,
                            sovb_store *store, sovb_arena *arena, sovb_error *err)
{
	cited_maker maker = {.draft = draft, .findings = findings, .store = store, .arena = arena};
	bool done = gather(&maker);
	sovb_status status = SOVB_OK;

	sovb_key_map_fini(&maker.map);
	if (!done)
		return sovb_no_memory(err);
	blame_all(&maker);
	for (size_t i = 0; store && i < maker.count && status == SOVB_OK; i++)
		status = look_up(&maker, &maker.items[i], err);
	if (status == SOVB_OK && sovb_arena_failed(arena))
		status = sovb_no_memory(err);
	if (status != SOVB_OK)
		return status;
	if (maker.count)
		qsort(maker.items, maker.count, sizeof *maker.items, by_rank);
	*out = (sovb_cited_list){maker.items, maker.count};
	return SOVB_OK;
}
