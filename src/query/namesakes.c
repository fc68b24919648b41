#include "namesakes.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "facts.h"
#include "message.h"
#include "utf8.h"

#define WORDS_LOOKED_AT 16 /* the last of the terms of office and kinds, for one that is there already */

/* A witness whose issuer has no number yet. */
typedef struct collected {
	sovb_witness witness;
	sovb_heard_issuer *issuer; /* NULL: none is given */
} collected;

/* The witnesses of one key, as they come from the term dictionary. */
typedef struct collecting {
	sovb_namesakes *names;
	collected *list;
	size_t count;
	size_t capacity;
	sovb_string *word;
	size_t words;
	size_t word_capacity;
	bool failed;
} collecting;

static uint32_t keep_word(collecting *c, sovb_string word)
{
	if (!word.size)
		return 0;
	for (size_t i = c->words; i > 1 && i + WORDS_LOOKED_AT > c->words; i--) {
		if (sovb_string_equal(c->word[i - 1], word))
			return (uint32_t)i - 1;
	}
	if (!sovb_array_reserve((void **)&c->word, &c->word_capacity, c->words + 2, sizeof *c->word, 2 * SOVB_MAX_WITNESSES)) {
		c->failed = true;
		return 0;
	}
	if (!c->words)
		c->word[c->words++] = (sovb_string){0};
	c->word[c->words] = sovb_arena_string(c->names->arena, word.data, word.size);
	return (uint32_t)c->words++;
}

/* The parts of a term that was cut do not make it again. */
static const char *keep_if_cut(collecting *c, sovb_string term)
{
	return term.size <= SOVB_TERM_WHOLE ? NULL : sovb_arena_copy(c->names->arena, term.data, term.size);
}

static bool collect(void *context, const sovb_stored_witness *told)
{
	collecting *c = context;
	collected *one;

	if (c->count == SOVB_MAX_WITNESSES)
		return false;
	if (!sovb_array_reserve((void **)&c->list, &c->capacity, c->count + 1, sizeof *c->list, SOVB_MAX_WITNESSES)) {
		c->failed = true;
		return false;
	}
	one = &c->list[c->count];
	*one = (collected){
	    .witness = {.mentions = told->mentions < UINT32_MAX ? (uint32_t)told->mentions : UINT32_MAX,
			.number = (uint32_t)c->count & INT32_MAX,
			.document = SOVB_NO_DOCUMENT,
			.held = told->held,
			.term = keep_word(c, told->term),
			.type = keep_word(c, told->type),
			.cut = keep_if_cut(c, told->index_term)},
	    .issuer = told->issuer.size ? sovb_heard_issuers_get(c->names->known, told->issuer) : NULL,
	};
	sovb_date_parse(&one->witness.date, told->date.data, told->date.size);
	if (!sovb_date_is_day(one->witness.date)) {
		one->witness.part = one->witness.date;
		one->witness.date = (sovb_date){0};
	}
	c->failed |= (told->issuer.size && !one->issuer) || sovb_arena_failed(c->names->arena);
	c->count++;
	return !c->failed;
}

sovb_string sovb_witness_index_term(char out[SOVB_TERM_MAX + 1], const sovb_namesakes *names, const sovb_witness *witness)
{
	char day[SOVB_DATE_TEXT];
	sovb_stored_witness parts = {
	    .key = names->key,
	    .held = witness->held,
	    .issuer = names->issuer[witness->issuer],
	    .term = names->word[witness->term],
	    .type = names->word[witness->type],
	};

	if (witness->cut)
		return (sovb_string){strcpy(out, witness->cut), strlen(witness->cut)};
	sovb_date_iso(sovb_witness_date(witness), day);
	parts.date = (sovb_string){day, strlen(day)};
	return (sovb_string){out, sovb_store_witness_term(out, &parts)};
}

sovb_string sovb_key_beginning(char out[SOVB_KEY_PREFIX_MAX], sovb_string key)
{
	memcpy(out, key.data, key.size);
	out[key.size] = SOVB_SEP;
	return (sovb_string){out, key.size + 1};
}

/* Give every issuer a number, each spelling once: first those of held files, then by the order of the terms. */
static uint32_t number_issuers(collecting *c)
{
	uint32_t count = 0;

	for (int held = 1; held >= 0; held--) {
		for (size_t i = 0; i < c->count; i++) {
			sovb_heard_issuer *issuer = c->list[i].issuer;

			if (!issuer || c->list[i].witness.held != held)
				continue;
			if (issuer->numbered_for != c->names) {
				issuer->numbered_for = c->names;
				issuer->place = ++count;
			}
			c->list[i].witness.issuer = issuer->place;
		}
	}
	return count;
}

static bool keep_issuers(sovb_namesakes *names, collecting *c)
{
	sovb_arena *arena = names->arena;

	names->issuer_count = number_issuers(c) + 1; /* the first is "none given" */
	names->issuer = sovb_arena_array(arena, names->issuer_count, sizeof *names->issuer);
	names->met = sovb_arena_array(arena, names->issuer_count, sizeof(sovb_heard_issuer *));
	if (!names->issuer || !names->met)
		return false;
	for (size_t i = 0; i < c->count; i++) {
		const uint32_t number = c->list[i].witness.issuer;

		if (!number || names->met[number])
			continue;
		names->met[number] = c->list[i].issuer;
		names->issuer[number] = c->list[i].issuer->text;
	}
	return true;
}

static int by_weight(const void *a, const void *b)
{
	const sovb_witness *x = &((const collected *)a)->witness;
	const sovb_witness *y = &((const collected *)b)->witness;

	if (x->held != y->held)
		return x->held ? -1 : 1;
	if (x->mentions != y->mentions)
		return x->mentions > y->mentions ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

static int by_place(const void *a, const void *b)
{
	const sovb_witness *x = a;
	const sovb_witness *y = b;
	int order = sovb_date_compare(x->date, y->date);

	if (order)
		return order;
	order = sovb_date_compare(x->part, y->part);
	if (order)
		return order;
	if (x->issuer != y->issuer)
		return x->issuer < y->issuer ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

bool sovb_symbol_names_one_body(const sovb_symbol *symbol)
{
	const sovb_organ_fact *fact = sovb_organ_by_symbol(symbol->organ, strlen(symbol->organ));

	if (sovb_symbol_is_joint(symbol))
		return true;

	return fact && fact->level == SOVB_LEVEL_CENTRAL && strncmp(symbol->organ, "BCĐ", strlen("BCĐ")) != 0;
}

/* Keep the witnesses that count most, in the order of sovb_namesakes.witness. */
static bool keep_witnesses(sovb_namesakes *names, collecting *c)
{
	if (c->count > SOVB_MAX_GROUPED_WITNESSES) {
		qsort(c->list, c->count, sizeof *c->list, by_weight);
		c->count = SOVB_MAX_GROUPED_WITNESSES;
	}
	names->witness = sovb_arena_array(names->arena, c->count, sizeof *names->witness);
	names->word = sovb_arena_array(names->arena, c->words + 1, sizeof *names->word);
	if (!names->witness || !names->word || !keep_issuers(names, c))
		return false;
	if (c->words)
		memcpy(names->word, c->word, c->words * sizeof *names->word);
	names->witness_count = c->count;
	for (size_t i = 0; i < c->count; i++)
		names->witness[i] = c->list[i].witness;
	qsort(names->witness, names->witness_count, sizeof *names->witness, by_place);
	return true;
}

/* Group the witnesses, for which the same issuers are compared again and again. */
static bool group(sovb_namesakes *names)
{
	bool grouped;

	names->compatible = calloc(names->issuer_count, names->issuer_count);
	grouped = names->compatible && sovb_namesakes_group(names) && sovb_namesakes_describe(names);
	free(names->compatible);
	names->compatible = NULL;
	return grouped;
}

static bool build(sovb_namesakes *names, collecting *c)
{
	if (!sovb_symbol_parse(&names->symbol, names->key.data, names->key.size))
		names->symbol = (sovb_symbol){0};
	names->one_body = sovb_symbol_names_one_body(&names->symbol);
	names->one_number = names->one_body && names->symbol.year;
	names->periods = sovb_symbol_periods(&names->symbol);
	return keep_witnesses(names, c) && group(names);
}

sovb_status sovb_namesakes_load(sovb_namesakes *out, sovb_store *store, sovb_string key, sovb_heard_issuers *known,
				sovb_arena *arena, sovb_error *err)
{
	char beginning[SOVB_KEY_PREFIX_MAX];
	collecting c = {.names = out};
	sovb_status status;

	*out = (sovb_namesakes){.arena = arena, .known = known};
	if (key.size == 0 || key.size >= SOVB_SYMBOL_MAX)
		return SOVB_OK;
	out->key = sovb_arena_string(arena, key.data, key.size);
	if (!out->key.data)
		return sovb_no_memory(err);
	status = sovb_store_witnesses(store, SOVB_CURSOR_KEYS, sovb_key_beginning(beginning, key), SOVB_COUNT_MENTIONS,
				      collect, &c, err);
	if (status == SOVB_OK && c.failed)
		status = sovb_no_memory(err);
	if (status == SOVB_OK && c.count && !build(out, &c))
		status = sovb_no_memory(err);
	free(c.word);
	free(c.list);
	return status;
}

/* Words that a table or a scan put where the body was ("57-NQ/TW … của Chính sách"): of letters that one body has they say nothing. */
static bool is_no_body(const sovb_namesakes *names, size_t issuer)
{
	sovb_string name = names->issuer[issuer];

	return names->one_body && !sovb_issuer_by_name(name.data, name.size);
}

static bool compare(sovb_namesakes *names, size_t a, size_t b)
{
	return sovb_heard_issuers_fit(names->known, names->met[a], names->met[b]) || is_no_body(names, a) ||
	       is_no_body(names, b);
}

bool sovb_namesakes_issuers_fit(sovb_namesakes *names, size_t a, size_t b)
{
	signed char *known;

	if (a == 0 || b == 0 || a == b)
		return true;
	if (!names->compatible)
		return compare(names, a, b);
	known = &names->compatible[a * names->issuer_count + b];
	if (!*known)
		*known = names->compatible[b * names->issuer_count + a] = compare(names, a, b) ? 1 : -1;
	return *known > 0;
}

bool sovb_issuer_is_cut_of(sovb_string cut, sovb_string issuer)
{
	return cut.size <= issuer.size && (cut.size == issuer.size || cut.size + SOVB_UTF8_MAX > SOVB_ISSUER_MAX) &&
	       (cut.size == 0 || memcmp(cut.data, issuer.data, cut.size) == 0);
}

bool sovb_symbol_is_joint(const sovb_symbol *symbol)
{
	return strcmp(symbol->type, "TTLT") == 0 || strcmp(symbol->type, "NQLT") == 0;
}

sovb_apart sovb_date_apart(const sovb_namesakes *names, sovb_date date, sovb_date part)
{
	if (!part.year || names->one_number || (date.year && (sovb_date_within(date, part) || sovb_date_within(part, date))))
		return SOVB_APART_NOT;
	if (date.year == part.year)
		return SOVB_APART_MONTHS;
	return sovb_periods_join(names->periods, date, part) ? SOVB_APART_YEARS : SOVB_APART_PERIODS;
}

bool sovb_term_of_day(const sovb_symbol *symbol, sovb_date day, sovb_string term)
{
	size_t size = strlen(symbol->organ);
	const sovb_term_fact *fact;

	if (size < 2 || strcmp(symbol->organ + size - 2, "TW") != 0 || !sovb_date_is_day(day))
		return false;
	fact = sovb_party_term_at(day);
	return fact && sovb_roman_parse(term.data, term.size) == fact->number;
}
