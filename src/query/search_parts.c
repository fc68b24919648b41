#include "search_parts.h"

#include <stdlib.h>

#include "message.h"
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

/* A word with marks matches only itself, one without whatever its marks. */
void sovb_word_term(const sovb_word *word, const char **field, sovb_string *value)
{
	*field = word->marked ? SOVB_FIELD_WORD : SOVB_FIELD_BARE_WORD;
	*value = word->marked ? (sovb_string){word->folded, word->folded_size}
			      : (sovb_string){word->bare, word->bare_size};
}

sovb_status sovb_parts_phrase(sovb_search_query *q, const sovb_word *word, size_t count, const xc_query **out,
			      sovb_error *err)
{
	char(*terms)[SOVB_TERM_MAX + 1] = sovb_arena_array(q->arena, count, sizeof *terms);
	xc_view *views = sovb_arena_array(q->arena, count, sizeof *views);
	xc_message message = {0};
	xc_query *part = NULL;
	xc_status status;

	if (!terms || !views)
		return sovb_no_memory(err);
	for (size_t i = 0; i < count; i++) {
		const char *field;
		sovb_string value;

		sovb_word_term(&word[i], &field, &value);
		views[i] = (xc_view){terms[i], sovb_store_term(terms[i], field, value.data, value.size)};
	}
	status = xc_query_phrase(&part, views, count, (unsigned)count, &message);
	return sovb_parts_keep(q, part, status, &message, out, err);
}
