/*
 * Vietnamese writes words as syllables: what is typed side by side ("dân vận khéo") is mostly one word, so files
 * where it stands side by side are better than those where its syllables are strewn about.
 */
#include "search_parts.h"

#include "message.h"

/* Two words side by side, of a longer row, weigh so much more. */
#define PAIR_WEIGHT 2.0
#define MAX_PAIRS 8

typedef struct row {
	const sovb_word *word;
	size_t count;
} row;

static bool is_loose_word(const sovb_clause *clause)
{
	return clause->kind == SOVB_CLAUSE_WORDS && !clause->excluded && !clause->quoted;
}

/* The words of the clauses from *at on that were typed side by side; *at is then behind them. */
static bool next_row(row *out, const sovb_parsed_query *parsed, size_t *at, sovb_arena *arena)
{
	sovb_word *words = sovb_arena_array(arena, SOVB_QUERY_MAX_TERMS, sizeof *words);

	*out = (row){words, 0};
	while (words && *at < parsed->count && is_loose_word(&parsed->clause[*at])) {
		const sovb_clause *clause = &parsed->clause[(*at)++];

		for (size_t i = 0; i < clause->word_count && out->count < SOVB_QUERY_MAX_TERMS; i++)
			words[out->count++] = clause->word[i];
	}
	return words;
}

/* The row as a whole into parts[0], its pairs behind, with their weight. */
static sovb_status make_row(sovb_search_query *q, const row *words, const xc_query **parts, size_t *count,
			    sovb_error *err)
{
	sovb_status status = sovb_parts_row(q, words->word, words->count, &parts[0], err);

	for (size_t i = 0; status == SOVB_OK && words->count > 2 && i + 1 < words->count && i < MAX_PAIRS; i++) {
		status = sovb_parts_row(q, words->word + i, 2, &parts[*count], err);
		if (status == SOVB_OK)
			status = sovb_parts_weight(q, parts[*count], PAIR_WEIGHT, &parts[*count], err);
		(*count)++;
	}
	return status;
}

sovb_status sovb_parts_together(sovb_search_query *q, const sovb_parsed_query *parsed, sovb_together *out,
				sovb_error *err)
{
	const xc_query **whole = sovb_arena_array(q->arena, parsed->count + 1, sizeof *whole);
	const bool phrases = sovb_store_phrases(q->store) != SOVB_PHRASES_NONE;
	size_t count = 0;
	size_t rows = 0;
	sovb_status status = SOVB_OK;

	*out = (sovb_together){0};
	if (!whole)
		return sovb_no_memory(err);
	for (size_t at = 0; status == SOVB_OK && at < parsed->count;) {
		const xc_query *parts[MAX_PAIRS + 1];
		size_t made = 1;
		row words;

		if (!is_loose_word(&parsed->clause[at])) {
			at++;
			continue;
		}
		if (!next_row(&words, parsed, &at, q->arena))
			return sovb_no_memory(err);
		if (!out->kind && words.count > 2)
			out->kind = sovb_query_kind_of(words.word, words.count);
		out->words = rows++ ? 0 : words.count;
		out->word = words.word;
		if (words.count < 2 || !phrases)
			continue;
		status = make_row(q, &words, parts, &made, err);
		if (status == SOVB_OK)
			whole[count++] = parts[0];
		if (status == SOVB_OK && made > 1)
			status = sovb_parts_combine(q, XC_OR, parts + 1, made - 1, &parts[0], err);
		if (status == SOVB_OK && made > 1 && out->pairs) {
			parts[1] = out->pairs;
			status = sovb_parts_combine(q, XC_OR, parts, 2, &parts[0], err);
		}
		if (status == SOVB_OK && made > 1)
			out->pairs = parts[0];
		out->pairs_weight = PAIR_WEIGHT * (double)(made - 1);
	}
	if (status == SOVB_OK && count)
		status = sovb_parts_combine(q, XC_AND, whole, count, &out->whole, err);
	return status;
}
