#include "search_query.h"

#include <stdlib.h>
#include <string.h>

#include "facts.h"
#include "message.h"
#include "spellings.h"
#include "store_database.h"

/* A file's own number counts so many times as much as a mention of it. */
#define OWN_WEIGHT 4

void sovb_search_query_fini(sovb_search_query *query)
{
	for (size_t i = 0; i < query->count; i++)
		xc_query_free(query->made[i]);
	free(query->made);
	*query = (sovb_search_query){0};
}

/* Keep a part that was made, or tell why it was not. */
static sovb_status keep(sovb_search_query *q, xc_query *part, xc_status status, const xc_message *message,
			const xc_query **out, sovb_error *err)
{
	*out = NULL;
	if (status != XC_OK)
		return sovb_store_fail(q->store, status, message, err);
	if (!sovb_array_reserve((void **)&q->made, &q->capacity, q->count + 1, sizeof(xc_query *),
				SOVB_MAX_QUERY_PARTS)) {
		xc_query_free(part);
		return sovb_no_memory(err);
	}
	q->made[q->count++] = part;
	*out = part;
	return SOVB_OK;
}

static sovb_status make_term(sovb_search_query *q, const char *field, const char *value, size_t size,
			     const xc_query **out, sovb_error *err)
{
	char term[SOVB_TERM_MAX + 1];
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status status = xc_query_term(&part, term, sovb_store_term(term, field, value, size), &message);

	return keep(q, part, status, &message, out, err);
}

static sovb_status combine(sovb_search_query *q, xc_operator op, const xc_query *const *parts, size_t count,
			   const xc_query **out, sovb_error *err)
{
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status status = xc_query_combine(&part, op, parts, count, &message);

	return keep(q, part, status, &message, out, err);
}

static sovb_status make_all(sovb_search_query *q, const xc_query **out, sovb_error *err)
{
	const xc_query *parts[3];
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status made = xc_query_all(&part, &message);
	sovb_status status = keep(q, part, made, &message, &parts[0], err);

	if (status == SOVB_OK)
		status = make_term(q, SOVB_FIELD_FAILED, "", 0, &parts[1], err);
	if (status == SOVB_OK)
		status = make_term(q, SOVB_FIELD_ROW, "", 0, &parts[2], err);
	return status == SOVB_OK ? combine(q, XC_AND_NOT, parts, 3, out, err) : status;
}

/* ---- words ---- */

/* A word with marks matches only itself, one without whatever its marks. */
static void word_term(const sovb_word *word, const char **field, sovb_string *value)
{
	*field = word->marked ? SOVB_FIELD_WORD : SOVB_FIELD_BARE_WORD;
	*value = word->marked ? (sovb_string){word->folded, word->folded_size}
			      : (sovb_string){word->bare, word->bare_size};
}

/* word OR (word AND title): standing in the title too gives weight, and adds no file. */
static sovb_status make_word(sovb_search_query *q, const sovb_word *word, const xc_query **out,
			     sovb_error *err)
{
	const xc_query *parts[2];
	const char *field;
	sovb_string value;
	sovb_status status;

	word_term(word, &field, &value);
	status = make_term(q, field, value.data, value.size, &parts[0], err);
	if (status == SOVB_OK)
		status = make_term(q, SOVB_FIELD_TITLE_WORD, word->bare, word->bare_size, &parts[1], err);
	if (status == SOVB_OK)
		status = combine(q, XC_AND, parts, 2, &parts[1], err);
	return status == SOVB_OK ? combine(q, XC_OR, parts, 2, out, err) : status;
}

static sovb_status make_phrase(sovb_search_query *q, const sovb_clause *clause, const xc_query **out,
			       sovb_error *err)
{
	char(*terms)[SOVB_TERM_MAX + 1] = sovb_arena_array(q->arena, clause->word_count, sizeof *terms);
	xc_view *views = sovb_arena_array(q->arena, clause->word_count, sizeof *views);
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status status;

	if (clause->word_count == 1)
		return make_word(q, &clause->word[0], out, err);
	if (!terms || !views)
		return sovb_no_memory(err);
	for (size_t i = 0; i < clause->word_count; i++) {
		const char *field;
		sovb_string value;

		word_term(&clause->word[i], &field, &value);
		views[i] = (xc_view){terms[i], sovb_store_term(terms[i], field, value.data, value.size)};
	}
	status = xc_query_phrase(&part, views, clause->word_count, (unsigned)clause->word_count, &message);
	return keep(q, part, status, &message, out, err);
}

/* ---- symbols and fields ---- */

/* The files with that number of their own, and, unless only these are wanted, those that mention it. */
static sovb_status make_symbol(sovb_search_query *q, const sovb_clause *clause, bool own_only,
			       const xc_query **out, sovb_error *err)
{
	sovb_string keys[SOVB_MAX_SPELLINGS];
	const xc_query *parts[SOVB_MAX_SPELLINGS * (OWN_WEIGHT + 1) + 1];
	size_t count = 0;
	size_t spellings = 0;
	sovb_status status =
	    sovb_symbol_spellings(keys, &spellings, q->store, &clause->symbol, q->arena, err);

	for (size_t i = 0; status == SOVB_OK && i < spellings; i++) {
		status = make_term(q, SOVB_FIELD_OWN, keys[i].data, keys[i].size, &parts[count], err);
		for (int weight = 1; weight < OWN_WEIGHT; weight++)
			parts[count + (size_t)weight] = parts[count];
		count += OWN_WEIGHT;
		if (status == SOVB_OK && !own_only)
			status =
			    make_term(q, SOVB_FIELD_CITES, keys[i].data, keys[i].size, &parts[count++], err);
	}
	if (status == SOVB_OK && clause->word_count)
		status = make_phrase(q, clause, &parts[count++], err);
	return status == SOVB_OK ? combine(q, XC_OR, parts, count, out, err) : status;
}

static sovb_status make_values(sovb_search_query *q, const char *field, const sovb_string *values,
			       size_t count, const xc_query **out, sovb_error *err)
{
	const xc_query *parts[SOVB_MAX_SPELLINGS];
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < count; i++)
		status = make_term(q, field, values[i].data, values[i].size, &parts[i], err);
	return status == SOVB_OK ? combine(q, XC_OR, parts, count, out, err) : status;
}

static bool same_words(sovb_string a, sovb_string b)
{
	sovb_words x = sovb_words_of(a);
	sovb_words y = sovb_words_of(b);
	sovb_word p, q;
	bool more = sovb_words_next(&x, &p);
	bool other = sovb_words_next(&y, &q);

	while (more && other) {
		if (p.marked ? strcmp(p.folded, q.folded) != 0 : strcmp(p.bare, q.bare) != 0)
			return false;
		more = sovb_words_next(&x, &p);
		other = sovb_words_next(&y, &q);
	}
	return !more && !other;
}

/* "kế hoạch" as well as KH. */
static sovb_string type_symbol(sovb_string value)
{
	for (size_t i = 0; i < sovb_type_count(); i++) {
		const sovb_type_fact *fact = sovb_type_get(i);

		if (same_words(value, (sovb_string){fact->name, strlen(fact->name)}))
			return (sovb_string){fact->symbol, strlen(fact->symbol)};
	}
	return value;
}

static sovb_status make_spelt(sovb_search_query *q, const char *field, sovb_string value,
			      const xc_query **out, sovb_error *err)
{
	sovb_string values[SOVB_MAX_SPELLINGS];
	size_t count;
	sovb_status status = sovb_value_spellings(values, &count, q->store, field, value, q->arena, err);

	return status == SOVB_OK ? make_values(q, field, values, count, out, err) : status;
}

/* The digits of a date as they stand in the value, and whatever follows them. */
static sovb_status make_dates(sovb_search_query *q, const sovb_clause *clause, const xc_query **out,
			      sovb_error *err)
{
	char iso[SOVB_DATE_TEXT], digits[SOVB_DATE_TEXT + 1];
	xc_view low = {0};
	xc_view high = {0};
	xc_message message = {0};
	xc_query *part = NULL;
	size_t used = 0;
	xc_status status;

	sovb_date_iso(clause->date, iso);
	for (const char *at = iso; *at; at++) {
		if (*at != '-')
			digits[used++] = *at;
	}
	if (clause->kind == SOVB_CLAUSE_FROM) {
		low = (xc_view){digits, used};
	} else {
		digits[used++] = '~'; /* after all digits: the whole of that month or year */
		high = (xc_view){digits, used};
	}
	status = xc_query_value_range(&part, SOVB_SLOT_DATE, low, high, &message);
	return keep(q, part, status, &message, out, err);
}

/* Numbers are kept without leading zeros and in lower case. */
static sovb_status make_number(sovb_search_query *q, sovb_string value, const xc_query **out, sovb_error *err)
{
	while (value.size > 1 && value.data[0] == '0' && value.data[1] >= '0' && value.data[1] <= '9') {
		value.data++;
		value.size--;
	}
	return make_spelt(q, SOVB_FIELD_NUMBER, value, out, err);
}

static sovb_status make_clause(sovb_search_query *q, const sovb_clause *clause, const xc_query **out,
			       sovb_error *err)
{
	switch (clause->kind) {
	case SOVB_CLAUSE_WORDS:
		return make_phrase(q, clause, out, err);
	case SOVB_CLAUSE_SYMBOL:
		return make_symbol(q, clause, false, out, err);
	case SOVB_CLAUSE_OWN_SYMBOL:
		return make_symbol(q, clause, true, out, err);
	case SOVB_CLAUSE_TYPE:
		return make_spelt(q, SOVB_FIELD_TYPE, type_symbol(clause->value), out, err);
	case SOVB_CLAUSE_ORGAN:
		return make_spelt(q, SOVB_FIELD_ORGAN, clause->value, out, err);
	case SOVB_CLAUSE_NUMBER:
		return make_number(q, clause->value, out, err);
	case SOVB_CLAUSE_YEAR:
		return make_values(q, SOVB_FIELD_YEAR, &clause->value, 1, out, err);
	case SOVB_CLAUSE_FROM:
	case SOVB_CLAUSE_TO:
		break;
	}
	return make_dates(q, clause, out, err);
}

/* ---- the whole ---- */

/* Which of the three groups of clauses. */
typedef enum role { ROLE_WANTED, ROLE_FILTER, ROLE_EXCLUDED } role;

static role role_of(const sovb_clause *clause)
{
	if (clause->excluded)
		return ROLE_EXCLUDED;
	return clause->kind == SOVB_CLAUSE_WORDS || clause->kind == SOVB_CLAUSE_SYMBOL ? ROLE_WANTED
										       : ROLE_FILTER;
}

/* Append the clauses of one role to parts. */
static sovb_status make_role(sovb_search_query *q, const sovb_parsed_query *parsed, role wanted,
			     const xc_query **parts, size_t *count, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < parsed->count; i++) {
		if (role_of(&parsed->clause[i]) == wanted)
			status = make_clause(q, &parsed->clause[i], &parts[(*count)++], err);
	}
	return status;
}

sovb_status sovb_search_query_build(sovb_search_query *out, sovb_store *store,
				    const sovb_parsed_query *parsed, sovb_arena *arena, sovb_error *err)
{
	const xc_query **parts = sovb_arena_array(arena, parsed->count + 1, sizeof *parts);
	size_t count = 0;
	sovb_status status;

	*out = (sovb_search_query){.store = store, .arena = arena};
	if (!parts)
		return sovb_no_memory(err);
	status = make_role(out, parsed, ROLE_WANTED, parts, &count, err);
	if (status == SOVB_OK && count)
		status = combine(out, XC_AND, parts, count, &parts[0], err);
	else if (status == SOVB_OK)
		status = make_all(out, &parts[0], err);
	count = 1;
	if (status == SOVB_OK)
		status = make_role(out, parsed, ROLE_FILTER, parts, &count, err);
	if (status == SOVB_OK)
		status = combine(out, XC_FILTER, parts, count, &parts[0], err);
	count = 1;
	if (status == SOVB_OK)
		status = make_role(out, parsed, ROLE_EXCLUDED, parts, &count, err);
	if (status == SOVB_OK)
		status = combine(out, XC_AND_NOT, parts, count, &out->whole, err);
	return status;
}
