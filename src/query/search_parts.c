#include "search_parts.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "message.h"
#include "side_by_side.h"
#include "store_database.h"

void sovb_search_query_fini(sovb_search_query *query)
{
	for (size_t i = 0; i < query->count; i++)
		xc_query_free(query->made[i]);
	free(query->made);
	*query = (sovb_search_query){0};
}

/* Keep a part that was made, or tell why it was not. */
sovb_status sovb_parts_keep(sovb_search_query *q, xc_query *part, xc_status status, const xc_message *message,
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

sovb_status sovb_parts_term(sovb_search_query *q, const char *field, const char *value, size_t size,
			     const xc_query **out, sovb_error *err)
{
	char term[SOVB_TERM_MAX + 1];
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status status = xc_query_term(&part, term, sovb_store_term(term, field, value, size), &message);

	return sovb_parts_keep(q, part, status, &message, out, err);
}

sovb_status sovb_parts_combine(sovb_search_query *q, xc_operator op, const xc_query *const *parts, size_t count,
			   const xc_query **out, sovb_error *err)
{
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status status = xc_query_combine(&part, op, parts, count, &message);

	return sovb_parts_keep(q, part, status, &message, out, err);
}

sovb_status sovb_parts_weight(sovb_search_query *q, const xc_query *of, double weight, const xc_query **out,
			      sovb_error *err)
{
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status status = xc_query_weight(&part, of, weight, &message);

	return sovb_parts_keep(q, part, status, &message, out, err);
}

/* ---- words ---- */

/* The ways in which the register has a word. */
typedef struct forms {
	sovb_string bare;
	xc_view *term;
	double *files; /* that have each */
	size_t count;
	sovb_arena *arena;
} forms;

/* They come first of all terms that begin with the bare letters. */
static bool add_form(void *context, sovb_string rest, size_t files, size_t mentions)
{
	forms *f = context;
	char *term;

	(void)mentions;
	if ((rest.size && (unsigned char)rest.data[0] >= SOVB_WORD_KEY_LETTERS) || f->count == SOVB_MAX_WORD_FORMS)
		return false;
	term = sovb_arena_alloc(f->arena, f->bare.size + rest.size);
	if (!term)
		return false;
	memcpy(term, f->bare.data, f->bare.size);
	if (rest.size)
		memcpy(term + f->bare.size, rest.data, rest.size);
	f->files[f->count] = (double)files;
	f->term[f->count++] = (xc_view){term, f->bare.size + rest.size};
	return true;
}

static sovb_status find_forms(forms *out, const sovb_search_query *q, const sovb_query_word *word, sovb_error *err)
{
	const sovb_string key = {word->key, strlen(word->key)};
	sovb_status status = SOVB_OK;

	*out = (forms){
	    .bare = key,
	    .term = sovb_arena_array(q->arena, SOVB_MAX_WORD_FORMS, sizeof(xc_view)),
	    .files = sovb_arena_array(q->arena, SOVB_MAX_WORD_FORMS, sizeof(double)),
	    .arena = q->arena,
	};
	if (!out->term || !out->files)
		return sovb_no_memory(err);
	if (word->marked)
		out->term[out->count++] = (xc_view){key.data, key.size};
	else
		status = sovb_store_terms(q->store, key.data, key.size, add_form, out, err);
	return status == SOVB_OK && sovb_arena_failed(q->arena) ? sovb_no_memory(err) : status;
}

/* What Xapian's BM25 makes of how many files have a term. */
static double rarity(double files, double all)
{
	double odds = (all - files + 0.5) / (files + 0.5);

	return log(odds < 2 ? odds / 2 + 1 : odds);
}

/*
 * A word without marks is as rare as all its forms together, whichever of them a file has, and they weigh together what
 * one word does.  How many files have any is reckoned as if the forms knew nothing of each other.
 *
 * (Xapian has OP_SYNONYM for that, but its reckoning differs from shard to shard.)
 */
static sovb_status weigh_forms(double *factors, const sovb_search_query *q, const forms *found, sovb_error *err)
{
	xc_message message = {0};
	size_t count;
	xc_status status = xc_database_count(sovb_store_database(q->store), &count, &message);
	double all = (double)count;
	double without = 1;
	double each = 0;
	double any;

	if (status != XC_OK)
		return sovb_store_fail(q->store, status, &message, err);
	for (size_t i = 0; i < found->count; i++) {
		without *= 1 - found->files[i] / all;
		each += found->files[i];
	}
	any = all - all * without;
	for (size_t i = 0; i < found->count; i++)
		factors[i] = rarity(any, all) / rarity(found->files[i], all) * any / each;
	return SOVB_OK;
}

static sovb_status make_any(sovb_search_query *q, sovb_query_word *word, const forms *found, sovb_error *err)
{
	double factors[SOVB_MAX_WORD_FORMS];
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status made = xc_query_any(&part, found->term, found->count, &message);
	sovb_status status = sovb_parts_keep(q, part, made, &message, &word->any, err);

	word->weighed = word->any;
	word->one_form = found->count <= 1;
	word->form = found->term;
	word->form_count = found->count;
	if (status != SOVB_OK || word->one_form)
		return status;
	status = weigh_forms(factors, q, found, err);
	if (status != SOVB_OK)
		return status;
	made = xc_query_any_of_factors(&part, found->term, factors, found->count, &message);
	return sovb_parts_keep(q, part, made, &message, &word->weighed, err);
}

/* The word as the register has it, looked up once. */
static sovb_status find_word(sovb_search_query *q, const sovb_word *word, const sovb_query_word **out, sovb_error *err)
{
	sovb_query_word asked = {.marked = word->marked};
	sovb_status status;
	forms found;

	sovb_word_key(asked.key, word);
	for (size_t i = 0; i < q->word_count; i++) {
		*out = &q->word[i];
		if (strcmp(q->word[i].key, asked.key) == 0)
			return SOVB_OK;
	}
	if (!q->word)
		q->word = sovb_arena_array(q->arena, SOVB_MAX_QUERY_WORDS, sizeof *q->word);
	if (!q->word || q->word_count == SOVB_MAX_QUERY_WORDS)
		return sovb_no_memory(err);
	q->word[q->word_count] = asked;
	*out = &q->word[q->word_count];
	status = find_forms(&found, q, &q->word[q->word_count], err);
	if (status == SOVB_OK)
		status = make_any(q, &q->word[q->word_count], &found, err);
	if (status == SOVB_OK)
		q->word_count++;
	return status;
}

sovb_status sovb_parts_word(sovb_search_query *q, const sovb_word *word, const xc_query **out, sovb_error *err)
{
	const sovb_query_word *known;
	sovb_status status = find_word(q, word, &known, err);

	*out = status == SOVB_OK ? known->weighed : NULL;
	return status;
}

/* The words one by one, into weighed, any and phrase; *plain: none has several forms. */
static sovb_status find_words(sovb_search_query *q, const sovb_word *word, size_t count, const xc_query **weighed,
			      const xc_query **any, sovb_phrase_word *phrase, bool *plain, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	*plain = true;
	for (size_t i = 0; status == SOVB_OK && i < count; i++) {
		const sovb_query_word *known;

		status = find_word(q, &word[i], &known, err);
		if (status == SOVB_OK) {
			weighed[i] = known->weighed;
			any[i] = known->any;
			phrase[i] = (sovb_phrase_word){known->form, known->form_count};
			*plain &= known->one_form;
		}
	}
	return status;
}

/* The words, any of whose forms a file has, stand side by side in it; any has room for one more. */
static sovb_status side_by_side(sovb_search_query *q, const xc_query **any, const sovb_phrase_word *phrase, size_t count,
				const xc_query **out, sovb_error *err)
{
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status made;
	sovb_status status;

	if (count < 2 || sovb_store_phrases(q->store) == SOVB_PHRASES_POSITIONS) {
		made = xc_query_phrase(&part, any, count, (unsigned)count, &message);
		return sovb_parts_keep(q, part, made, &message, out, err);
	}
	made = sovb_phrase_query(&part, phrase, count, q->arena, &message);
	status = sovb_parts_keep(q, part, made, &message, &any[count], err);
	return status == SOVB_OK ? sovb_parts_combine(q, XC_AND, any, count + 1, out, err) : status;
}

static sovb_status make_phrase(sovb_search_query *q, const sovb_word *word, size_t count, bool weighed,
			       const xc_query **out, sovb_error *err)
{
	const xc_query **parts = sovb_arena_array(q->arena, 2 * count + 2, sizeof *parts);
	sovb_phrase_word *phrase = sovb_arena_array(q->arena, count + 1, sizeof *phrase);
	const xc_query **any = parts + count;
	const xc_query *filtered[2];
	bool plain = true;
	sovb_status status = parts && phrase ? find_words(q, word, count, parts, any, phrase, &plain, err) : sovb_no_memory(err);

	if (status == SOVB_OK)
		status = side_by_side(q, any, phrase, count, out, err);
	/* Among the words of a phrase Xapian weighs each form alone. */
	if (status != SOVB_OK || plain || !weighed)
		return status;
	filtered[1] = *out;
	status = sovb_parts_combine(q, XC_AND, parts, count, &filtered[0], err);
	return status == SOVB_OK ? sovb_parts_combine(q, XC_FILTER, filtered, 2, out, err) : status;
}

sovb_status sovb_parts_phrase(sovb_search_query *q, const sovb_word *word, size_t count, const xc_query **out,
			      sovb_error *err)
{
	return make_phrase(q, word, count, true, out, err);
}

/* A judge of q's who tells where the words stand side by side; *all: files that have them. */
static sovb_status add_judge(sovb_search_query *q, const sovb_word *word, size_t count, const xc_query **all,
			     sovb_error *err)
{
	const xc_query **parts = sovb_arena_array(q->arena, 2 * count, sizeof *parts);
	sovb_phrase_word *phrase = sovb_arena_array(q->arena, count, sizeof *phrase);
	xc_message message = {0};
	sovb_status status;
	xc_status made;
	bool plain;

	if (!q->judge)
		q->judge = sovb_arena_array(q->arena, SOVB_QUERY_MAX_TERMS + 1, sizeof *q->judge);
	if (!parts || !phrase || !q->judge || q->judge_count > SOVB_QUERY_MAX_TERMS)
		return sovb_no_memory(err);
	status = find_words(q, word, count, parts, parts + count, phrase, &plain, err);
	if (status != SOVB_OK)
		return status;
	made = sovb_phrase_judge(&q->judge[q->judge_count], phrase, count, q->arena, &message);
	if (made != XC_OK)
		return sovb_store_fail(q->store, made, &message, err);
	q->judge_count++;
	return all ? sovb_parts_combine(q, XC_AND, parts, count, all, err) : SOVB_OK;
}

sovb_status sovb_parts_phrase_of_all(sovb_search_query *q, const sovb_word *word, size_t count, const xc_query **out,
				     sovb_error *err)
{
	return sovb_store_phrases(q->store) == SOVB_PHRASES_PLACES ? add_judge(q, word, count, out, err)
								   : sovb_parts_phrase(q, word, count, out, err);
}

sovb_status sovb_parts_row_of_all(sovb_search_query *q, const sovb_together *row, const xc_query **found, sovb_error *err)
{
	const xc_query *parts[2] = {*found, row->whole};

	return sovb_store_phrases(q->store) == SOVB_PHRASES_PLACES ? add_judge(q, row->word, row->words, NULL, err)
								   : sovb_parts_combine(q, XC_FILTER, parts, 2, found, err);
}

sovb_status sovb_parts_row(sovb_search_query *q, const sovb_word *word, size_t count, const xc_query **out,
			   sovb_error *err)
{
	return make_phrase(q, word, count, false, out, err);
}
