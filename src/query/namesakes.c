#include "namesakes.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "facts.h"
#include "message.h"
#include "utf8.h"

/* A witness whose issuer has no number yet. */
typedef struct collected {
	sovb_witness witness;
	sovb_string issuer;
} collected;

/* The witnesses of one key, as they come from the term dictionary. */
typedef struct collecting {
	sovb_arena *arena;
	sovb_heard_issuers *known;
	collected *list;
	size_t count;
	size_t capacity;
	sovb_key_map numbers; /* of issuers */
	sovb_string *spelt;   /* by their numbers */
	bool failed;
} collecting;

/* A part of a term, where it stands in the copy of it. */
static sovb_string part_of(sovb_string copy, sovb_string term, sovb_string part)
{
	return (sovb_string){copy.data + (part.data - term.data), part.size};
}

static bool collect(void *context, const sovb_stored_witness *told)
{
	collecting *c = context;
	sovb_witness witness = {.held = told->held, .mentions = told->mentions, .document = SOVB_NO_DOCUMENT};
	const sovb_string term = told->index_term;

	if (c->count == SOVB_MAX_WITNESSES)
		return false;
	witness.index_term = sovb_arena_string(c->arena, term.data, term.size);
	if (!witness.index_term.data ||
	    !sovb_array_reserve((void **)&c->list, &c->capacity, c->count + 1, sizeof *c->list, SOVB_MAX_WITNESSES)) {
		c->failed = true;
		return false;
	}
	witness.term = part_of(witness.index_term, term, told->term);
	witness.type = part_of(witness.index_term, term, told->type);
	sovb_date_parse(&witness.date, told->date.data, told->date.size);
	if (!sovb_date_is_day(witness.date)) {
		witness.part = witness.date;
		witness.date = (sovb_date){0};
	}
	c->list[c->count++] = (collected){witness, part_of(witness.index_term, term, told->issuer)};
	return true;
}

sovb_string sovb_key_beginning(char out[SOVB_KEY_PREFIX_MAX], sovb_string key)
{
	memcpy(out, key.data, key.size);
	out[key.size] = SOVB_SEP;
	return (sovb_string){out, key.size + 1};
}

/* A number for the issuer, a new one when no witness before gave it; 0 is "none given". */
static bool number_issuer(size_t *number, collecting *c, sovb_string issuer)
{
	if (!issuer.size || sovb_key_map_get(&c->numbers, issuer, number))
		return true;
	*number = c->numbers.count + 1;
	c->spelt[*number] = issuer;
	return sovb_key_map_put(&c->numbers, issuer, *number);
}

/* Give every issuer a number, each spelling once: first those of held files, then by the order of the terms. */
static bool number_issuers(sovb_namesakes *names, collecting *c)
{
	c->spelt = calloc(c->count + 1, sizeof *c->spelt);
	if (!c->spelt)
		return false;
	for (int held = 1; held >= 0; held--) {
		for (size_t i = 0; i < c->count; i++) {
			sovb_witness *witness = &c->list[i].witness;

			if (witness->held == held && !number_issuer(&witness->issuer, c, c->list[i].issuer))
				return false;
		}
	}
	names->issuer_count = c->numbers.count + 1;
	names->issuer = sovb_arena_array(c->arena, names->issuer_count, sizeof *names->issuer);
	names->weight = sovb_arena_array(c->arena, names->issuer_count, sizeof *names->weight);
	names->met = sovb_arena_array(c->arena, names->issuer_count, sizeof(sovb_heard_issuer *));
	if (!names->issuer || !names->weight || !names->met)
		return false;
	for (size_t i = 1; i < names->issuer_count; i++) {
		names->issuer[i] = c->spelt[i];
		names->met[i] = sovb_heard_issuers_get(c->known, names->issuer[i]);
		if (!names->met[i])
			return false;
		names->weight[i] = sovb_heard_issuer_weight(names->met[i]);
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
	return sovb_string_compare(x->index_term, y->index_term);
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
	order = sovb_string_compare(x->term, y->term);
	return order ? order : sovb_string_compare(x->index_term, y->index_term);
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
	if (!number_issuers(names, c))
		return false;
	names->witness = sovb_arena_array(c->arena, c->count, sizeof *names->witness);
	names->compatible = sovb_arena_array(c->arena, names->issuer_count, names->issuer_count);
	if (!names->witness || !names->compatible)
		return false;
	names->witness_count = c->count;
	for (size_t i = 0; i < c->count; i++)
		names->witness[i] = c->list[i].witness;
	qsort(names->witness, names->witness_count, sizeof *names->witness, by_place);
	return true;
}

static bool build(sovb_namesakes *names, collecting *c)
{
	if (!sovb_symbol_parse(&names->symbol, names->key.data, names->key.size))
		names->symbol = (sovb_symbol){0};
	names->one_body = sovb_symbol_names_one_body(&names->symbol);
	names->one_number = names->one_body && names->symbol.year;
	names->periods = sovb_symbol_periods(&names->symbol);
	return keep_witnesses(names, c) && sovb_namesakes_group(names) &&
	       sovb_namesakes_describe(names);
}

sovb_status sovb_namesakes_load(sovb_namesakes *out, sovb_store *store, sovb_string key, sovb_heard_issuers *known,
				sovb_arena *arena, sovb_error *err)
{
	char beginning[SOVB_KEY_PREFIX_MAX];
	collecting c = {.arena = arena, .known = known};
	sovb_status status = SOVB_OK;

	*out = (sovb_namesakes){.arena = arena, .known = known};
	if (key.size == 0 || key.size >= SOVB_SYMBOL_MAX)
		return SOVB_OK;
	out->key = sovb_arena_string(arena, key.data, key.size);
	if (!out->key.data) {
		status = sovb_no_memory(err);
		goto done;
	}
	status = sovb_store_witnesses(store, SOVB_CURSOR_KEYS, sovb_key_beginning(beginning, key), SOVB_COUNT_MENTIONS,
				      collect, &c, err);
	if (status == SOVB_OK && c.failed)
		status = sovb_no_memory(err);
	if (status == SOVB_OK && c.count && !build(out, &c))
		status = sovb_no_memory(err);
done:
	sovb_key_map_fini(&c.numbers);
	free(c.spelt);
	free(c.list);
	return status;
}

/* Words that a table or a scan put where the body was ("57-NQ/TW … của Chính sách"): of letters that one body has they say nothing. */
static bool is_no_body(const sovb_namesakes *names, size_t issuer)
{
	sovb_string name = names->issuer[issuer];

	return names->one_body && !sovb_issuer_by_name(name.data, name.size);
}

bool sovb_namesakes_issuers_fit(sovb_namesakes *names, size_t a, size_t b)
{
	signed char *known = &names->compatible[a * names->issuer_count + b];

	if (a == 0 || b == 0 || a == b)
		return true;
	if (*known)
		return *known > 0;
	*known = sovb_heard_issuers_fit(names->known, names->met[a], names->met[b]) || is_no_body(names, a) ||
			 is_no_body(names, b)
		     ? 1
		     : -1;
	names->compatible[b * names->issuer_count + a] = *known;
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
