#include "search_query.h"

#include <stdio.h>
#include <string.h>

#include "facts.h"
#include "message.h"
#include "search_parts.h"
#include "spellings.h"
#include "store_database.h"

/* A file's own number counts so many times as much as a mention of it. */
#define OWN_WEIGHT 4

/* What a file's own kind and number, and its own day, weigh: more than many mentions (a word has about 3). */
#define OWN_NUMBER_WEIGHT 60.0
#define OWN_DATE_WEIGHT 20.0

/* "luật đấu thầu" means a law more than what speaks of it. */
#define OWN_KIND_WEIGHT 6.0

/* Stands far over all weights of words, so that a score tells whether the words stand side by side. */
#define TOGETHER_WEIGHT 1000.0

/* Longer rows are several words. */
#define ONE_WORD_SYLLABLES 3

static sovb_status make_all(sovb_search_query *q, const xc_query **out, sovb_error *err)
{
	const xc_query *parts[3];
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status made = xc_query_all(&part, &message);
	sovb_status status = sovb_parts_keep(q, part, made, &message, &parts[0], err);

	if (status == SOVB_OK)
		status = sovb_parts_term(q, SOVB_FIELD_FAILED, "", 0, &parts[1], err);
	if (status == SOVB_OK)
		status = sovb_parts_term(q, SOVB_FIELD_ROW, "", 0, &parts[2], err);
	return status == SOVB_OK ? sovb_parts_combine(q, XC_AND_NOT, parts, 3, out, err) : status;
}

/* ---- words ---- */

/* word OR (word AND title): standing in the title too gives weight, and adds no file. */
static sovb_status make_word(sovb_search_query *q, const sovb_word *word, const xc_query **out,
			     sovb_error *err)
{
	const xc_query *parts[2];
	sovb_status status = sovb_parts_word(q, word, &parts[0], err);

	if (status == SOVB_OK)
		status = sovb_parts_term(q, SOVB_FIELD_TITLE_WORD, word->bare, word->bare_size, &parts[1], err);
	if (status == SOVB_OK)
		status = sovb_parts_combine(q, XC_AND, parts, 2, &parts[1], err);
	return status == SOVB_OK ? sovb_parts_combine(q, XC_OR, parts, 2, out, err) : status;
}

static sovb_message why_no_phrases(const sovb_search_query *q)
{
	return sovb_store_content(q->store) <= SOVB_CONTENT_SERVED ? SOVB_MSG_QUERY_SERVED : SOVB_MSG_QUERY_PHRASE;
}

static sovb_status make_words(sovb_search_query *q, const sovb_clause *clause, const xc_query **out,
			      sovb_error *err)
{
	if (clause->word_count == 1)
		return make_word(q, &clause->word[0], out, err);
	if (sovb_store_phrases(q->store) == SOVB_PHRASES_NONE)
		return sovb_fail(err, why_no_phrases(q), NULL, NULL, NULL);
	return sovb_parts_phrase(q, clause->word, clause->word_count, out, err);
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
		status = sovb_parts_term(q, SOVB_FIELD_OWN, keys[i].data, keys[i].size, &parts[count], err);
		for (int weight = 1; weight < OWN_WEIGHT; weight++)
			parts[count + (size_t)weight] = parts[count];
		count += OWN_WEIGHT;
		if (status == SOVB_OK && !own_only)
			status =
			    sovb_parts_term(q, SOVB_FIELD_CITES, keys[i].data, keys[i].size, &parts[count++], err);
	}
	if (status == SOVB_OK && clause->word_count &&
	    (clause->word_count == 1 || sovb_store_phrases(q->store) != SOVB_PHRASES_NONE))
		status = make_words(q, clause, &parts[count++], err);
	return status == SOVB_OK ? sovb_parts_combine(q, XC_OR, parts, count, out, err) : status;
}

static sovb_status make_values(sovb_search_query *q, const char *field, const sovb_string *values,
			       size_t count, const xc_query **out, sovb_error *err)
{
	const xc_query *parts[SOVB_MAX_SPELLINGS];
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < count; i++)
		status = sovb_parts_term(q, field, values[i].data, values[i].size, &parts[i], err);
	return status == SOVB_OK ? sovb_parts_combine(q, XC_OR, parts, count, out, err) : status;
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
static sovb_status make_own_date(sovb_search_query *q, const sovb_clause *clause, const xc_query **out,
			      sovb_error *err)
{
	char iso[SOVB_DATE_TEXT], digits[SOVB_DATE_TEXT], last[SOVB_DATE_TEXT + 1];
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
	if (clause->kind != SOVB_CLAUSE_TO)
		low = (xc_view){digits, used};
	if (clause->kind != SOVB_CLAUSE_FROM) {
		memcpy(last, digits, used);
		last[used] = '~'; /* after all digits: the whole of that month or year */
		high = (xc_view){last, used + 1};
	}
	status = xc_query_value_range(&part, SOVB_SLOT_DATE, low, high, &message);
	return sovb_parts_keep(q, part, status, &message, out, err);
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

/* Alternatives of one phrase written in several ways, each as its words. */
static sovb_status add_phrase(sovb_search_query *q, const char *text, const xc_query **parts, size_t *count,
			      sovb_error *err)
{
	sovb_words words = sovb_words_of((sovb_string){text, strlen(text)});
	sovb_word word[SOVB_NUMBER_PHRASE_WORDS];
	size_t used = 0;

	while (used < SOVB_NUMBER_PHRASE_WORDS && sovb_words_next(&words, &word[used]))
		used++;
	return sovb_parts_phrase(q, word, used, &parts[(*count)++], err);
}

/* The files of that day or month, and those that write it. */
static sovb_status make_date(sovb_search_query *q, const sovb_clause *clause, const xc_query **out,
			     sovb_error *err)
{
	const xc_query *parts[2 + 2 * 2 * 2];
	sovb_date date = clause->date;
	size_t count = 1;
	sovb_status status = make_own_date(q, clause, &parts[0], err);

	if (status == SOVB_OK)
		status = sovb_parts_weight(q, parts[0], OWN_DATE_WEIGHT, &parts[0], err);
	for (int i = 0; status == SOVB_OK && i < 8; i++) {
		char text[64], day[4] = "", month[4];
		bool zero_day = i & 1;
		bool zero_month = i & 2;

		if ((zero_day && (date.day > 9 || !date.day)) || (zero_month && date.month > 9))
			continue;
		if (date.day)
			snprintf(day, sizeof day, zero_day ? "%02d" : "%d", date.day);
		snprintf(month, sizeof month, zero_month ? "%02d" : "%d", date.month);
		if (i < 4)
			snprintf(text, sizeof text, "%s %s %d", day, month, date.year);
		else
			snprintf(text, sizeof text, "%s tháng %s năm %d", day, month, date.year);
		status = add_phrase(q, text, parts, &count, err);
	}
	return status == SOVB_OK ? sovb_parts_combine(q, XC_OR, parts, count, out, err) : status;
}

/* The kinds that have that name: QĐ, QĐi and QyĐ for quy định. */
static sovb_status make_kind(sovb_search_query *q, const char *name, const xc_query **out, sovb_error *err)
{
	const xc_query **parts = sovb_arena_array(q->arena, sovb_type_count(), sizeof *parts);
	size_t count = 0;
	sovb_status status = parts ? SOVB_OK : sovb_no_memory(err);

	for (size_t i = 0; status == SOVB_OK && i < sovb_type_count(); i++) {
		const sovb_type_fact *fact = sovb_type_get(i);

		if (strcmp(fact->name, name) == 0)
			status = make_spelt(q, SOVB_FIELD_TYPE, (sovb_string){fact->symbol, strlen(fact->symbol)},
					    &parts[count++], err);
	}
	return status == SOVB_OK ? sovb_parts_combine(q, XC_OR, parts, count, out, err) : status;
}

/* The file's own kind and number. */
static sovb_status make_own_number(sovb_search_query *q, const sovb_query_number *number, const xc_query **out,
				   sovb_error *err)
{
	const xc_query *parts[3];
	char year[8];
	size_t count = 1;
	sovb_status status = make_number(q, number->number, &parts[0], err);

	if (status == SOVB_OK && number->year) {
		snprintf(year, sizeof year, "%d", number->year);
		status = sovb_parts_term(q, SOVB_FIELD_YEAR, year, strlen(year), &parts[count++], err);
	}

	if (status == SOVB_OK && number->kind)
		status = make_kind(q, number->kind, &parts[count++], err);
	if (status == SOVB_OK)
		status = sovb_parts_combine(q, XC_AND, parts, count, &parts[0], err);
	return status == SOVB_OK ? sovb_parts_weight(q, parts[0], OWN_NUMBER_WEIGHT, out, err) : status;
}

/* The ways in which a text without symbol writes it: "Kế hoạch 5", "Kế hoạch số 05". */
static sovb_status add_number_phrases(sovb_search_query *q, const sovb_query_number *number,
				      const xc_query **parts, size_t *count, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (int i = 0; status == SOVB_OK && i < 4; i++) {
		bool zero = i & 1;
		bool said = i & 2;
		char text[128], year[8] = "";

		if ((zero && number->number.size != 1) || (!said && !number->kind))
			continue;
		if (number->year)
			snprintf(year, sizeof year, "%d", number->year);
		snprintf(text, sizeof text, "%s %s %s%.*s %s", number->kind ? number->kind : "",
			 said ? "số" : "", zero ? "0" : "", (int)number->number.size, number->number.data, year);
		status = add_phrase(q, text, parts, count, err);
	}
	return status;
}

static sovb_status make_kind_and_number(sovb_search_query *q, const sovb_clause *clause, const xc_query **out,
					sovb_error *err)
{
	sovb_string *keys = sovb_arena_array(q->arena, SOVB_MAX_NUMBER_KEYS, sizeof *keys);
	const xc_query **parts = sovb_arena_array(q->arena, SOVB_MAX_NUMBER_KEYS + 5, sizeof *parts);
	size_t count = 1;
	size_t found;
	sovb_status status;

	if (!keys || !parts)
		return sovb_no_memory(err);
	status = make_own_number(q, &clause->number, &parts[0], err);
	if (status == SOVB_OK)
		status = sovb_number_keys(keys, &found, q->store, &clause->number, q->arena, err);
	for (size_t i = 0; status == SOVB_OK && i < found; i++)
		status = sovb_parts_term(q, SOVB_FIELD_CITES, keys[i].data, keys[i].size, &parts[count++], err);
	if (status == SOVB_OK)
		status = add_number_phrases(q, &clause->number, parts, &count, err);
	return status == SOVB_OK ? sovb_parts_combine(q, XC_OR, parts, count, out, err) : status;
}

/* The letters of an organ, or the words of an issuer's name. */
static sovb_status make_issuer(sovb_search_query *q, sovb_string value, const xc_query **out, sovb_error *err)
{
	const xc_query *parts[SOVB_QUERY_MAX_TERMS];
	sovb_words words = sovb_words_of(value);
	size_t count = 0;
	sovb_word word;
	sovb_status status = SOVB_OK;

	while (status == SOVB_OK && count < SOVB_QUERY_MAX_TERMS && sovb_words_next(&words, &word))
		status = sovb_parts_term(q, SOVB_FIELD_ISSUER_WORD, word.marked ? word.folded : word.bare,
					 word.marked ? word.folded_size : word.bare_size, &parts[count++], err);
	if (status == SOVB_OK)
		status = sovb_parts_combine(q, XC_AND, parts, count, &parts[0], err);
	if (status == SOVB_OK)
		status = make_spelt(q, SOVB_FIELD_ORGAN, value, &parts[1], err);
	return status == SOVB_OK ? sovb_parts_combine(q, XC_OR, parts, 2, out, err) : status;
}

/* Words of the title; with marks, they stand so in the file. */
static sovb_status make_title(sovb_search_query *q, const sovb_clause *clause, const xc_query **out,
			      sovb_error *err)
{
	const xc_query **parts = sovb_arena_array(q->arena, 2 * clause->word_count, sizeof *parts);
	size_t count = 0;
	sovb_status status = parts ? SOVB_OK : sovb_no_memory(err);

	for (size_t i = 0; status == SOVB_OK && i < clause->word_count; i++) {
		const sovb_word *word = &clause->word[i];

		status = sovb_parts_term(q, SOVB_FIELD_TITLE_WORD, word->bare, word->bare_size, &parts[count++], err);
		if (status == SOVB_OK && word->marked)
			status = sovb_parts_word(q, word, &parts[count++], err);
	}
	return status == SOVB_OK ? sovb_parts_combine(q, XC_AND, parts, count, out, err) : status;
}

static sovb_status make_clause(sovb_search_query *q, const sovb_clause *clause, const xc_query **out,
			       sovb_error *err)
{
	switch (clause->kind) {
	case SOVB_CLAUSE_WORDS:
		return make_words(q, clause, out, err);
	case SOVB_CLAUSE_SYMBOL:
		return make_symbol(q, clause, false, out, err);
	case SOVB_CLAUSE_OWN_SYMBOL:
		return make_symbol(q, clause, true, out, err);
	case SOVB_CLAUSE_TYPE:
		return make_spelt(q, SOVB_FIELD_TYPE, type_symbol(clause->value), out, err);
	case SOVB_CLAUSE_KIND_AND_NUMBER:
		return make_kind_and_number(q, clause, out, err);
	case SOVB_CLAUSE_DATE:
		return make_date(q, clause, out, err);
	case SOVB_CLAUSE_ORGAN:
		return make_issuer(q, clause->value, out, err);
	case SOVB_CLAUSE_TITLE:
		return make_title(q, clause, out, err);
	case SOVB_CLAUSE_NUMBER:
		return make_number(q, clause->value, out, err);
	case SOVB_CLAUSE_YEAR:
		return make_values(q, SOVB_FIELD_YEAR, &clause->value, 1, out, err);
	case SOVB_CLAUSE_FROM:
	case SOVB_CLAUSE_TO:
	case SOVB_CLAUSE_DAY:
		break;
	}
	return make_own_date(q, clause, out, err);
}

/* ---- the whole ---- */

/* Which of the three groups of clauses. */
typedef enum role { ROLE_WANTED, ROLE_FILTER, ROLE_EXCLUDED } role;

static role role_of(const sovb_clause *clause)
{
	if (clause->excluded)
		return ROLE_EXCLUDED;
	switch (clause->kind) {
	case SOVB_CLAUSE_WORDS:
	case SOVB_CLAUSE_SYMBOL:
	case SOVB_CLAUSE_KIND_AND_NUMBER:
	case SOVB_CLAUSE_DATE:
	case SOVB_CLAUSE_TITLE:
		return ROLE_WANTED;
	default:
		return ROLE_FILTER;
	}
}

/* Append the clauses of one role to parts. */
static sovb_status make_role(sovb_search_query *q, const sovb_parsed_query *parsed, role wanted,
			     const xc_query **parts, size_t *count, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < parsed->count; i++) {
		const sovb_clause *clause = &parsed->clause[i];

		if (role_of(clause) != wanted)
			continue;
		if (wanted == ROLE_WANTED && clause->kind == SOVB_CLAUSE_WORDS && clause->word_count > 1 &&
		    sovb_store_phrases(q->store) != SOVB_PHRASES_NONE)
			status = sovb_parts_phrase_of_all(q, clause->word, clause->word_count, &parts[(*count)++], err);
		else
			status = make_clause(q, clause, &parts[(*count)++], err);
	}
	return status;
}

sovb_status sovb_search_run(xc_mset **out, const sovb_search_query *q, const xc_query *part, size_t judges,
			    const xc_search *page, sovb_error *err)
{
	xc_search search = *page;
	xc_message message = {0};
	xc_status status;

	search.judges = q->judge;
	search.judge_count = judges;
	status = xc_database_search(out, sovb_store_database(q->store), part, &search, &message);
	return status == XC_OK ? SOVB_OK : sovb_store_fail(q->store, status, &message, err);
}

/*
 * Two or three syllables are one word to a Vietnamese reader ("tỉnh ủy", "dân vận khéo"): where files have it, those
 * that only have its syllables here and there are left out.
 */
static sovb_status keep_one_word(sovb_search_query *q, const sovb_together *together, const xc_query **found,
				 sovb_error *err)
{
	const xc_search any = {.count = 1, .order = XC_BY_NOTHING};
	const xc_query *whole = *found;
	xc_mset *mset;
	sovb_status status = sovb_parts_row_of_all(q, together, &whole, err);

	if (status == SOVB_OK)
		status = sovb_search_run(&mset, q, whole, q->judge_count, &any, err);
	if (status != SOVB_OK)
		return status;
	q->one_word = xc_mset_count(mset) > 0;
	if (q->one_word)
		*found = whole;
	else
		q->judge_count = q->found_judges;
	xc_mset_free(mset);
	return SOVB_OK;
}

/* Files where words typed side by side stand so come first. */
static sovb_status prefer_together(sovb_search_query *q, const sovb_parsed_query *parsed, const xc_query *found,
				   sovb_error *err)
{
	const xc_query *parts[4] = {found};
	size_t count = 1;
	bool nowhere = false; /* do they stand side by side */
	sovb_together together;
	sovb_status status = sovb_parts_together(q, parsed, &together, err);

	q->together = status == SOVB_OK && together.whole;
	q->found = found;
	q->found_judges = q->judge_count;
	if (q->together && together.words && together.words <= ONE_WORD_SYLLABLES) {
		status = keep_one_word(q, &together, &parts[0], err);
		nowhere = !q->one_word;
	}
	/* Of one word all are found side by side, so that nothing need be looked at again for the weight of that. */
	if (status == SOVB_OK && q->together && !nowhere)
		status = sovb_parts_weight(q, q->one_word ? NULL : together.whole, TOGETHER_WEIGHT, &parts[count++], err);
	if (status == SOVB_OK && together.pairs && !q->one_word)
		parts[count++] = together.pairs;
	else if (status == SOVB_OK && together.pairs)
		status = sovb_parts_weight(q, NULL, together.pairs_weight, &parts[count++], err);
	if (status == SOVB_OK && together.kind) {
		status = make_kind(q, together.kind, &parts[count], err);
		if (status == SOVB_OK)
			status = sovb_parts_weight(q, parts[count], OWN_KIND_WEIGHT, &parts[count], err);
		count++;
	}
	return status == SOVB_OK ? sovb_parts_combine(q, XC_AND_MAYBE, parts, count, &q->whole, err) : status;
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
		status = sovb_parts_combine(out, XC_AND, parts, count, &parts[0], err);
	else if (status == SOVB_OK)
		status = make_all(out, &parts[0], err);
	count = 1;
	if (status == SOVB_OK)
		status = make_role(out, parsed, ROLE_FILTER, parts, &count, err);
	if (status == SOVB_OK)
		status = sovb_parts_combine(out, XC_FILTER, parts, count, &parts[0], err);
	count = 1;
	if (status == SOVB_OK)
		status = make_role(out, parsed, ROLE_EXCLUDED, parts, &count, err);
	if (status == SOVB_OK)
		status = sovb_parts_combine(out, XC_AND_NOT, parts, count, &parts[0], err);
	return status == SOVB_OK ? prefer_together(out, parsed, parts[0], err) : status;
}

double sovb_search_query_score(const sovb_search_query *query, double weight, bool *apart)
{
	*apart = query->together && weight < TOGETHER_WEIGHT;
	return query->together && !*apart ? weight - TOGETHER_WEIGHT : weight;
}
