/*
 * sovb_register_search: full text.
 */
#include <stdlib.h>

#include "message.h"
#include "restart.h"
#include "search_query.h"
#include "side.h"
#include "snippet.h"
#include "store_database.h"

typedef struct hits_answer {
	sovb_hits list; /* first: what the caller sees */
	sovb_arena arena;
} hits_answer;

typedef struct asking {
	const char *query;
	sovb_search_options options; /* within limits */
	hits_answer *answer;
} asking;

static sovb_status write_hit(sovb_hit *hit, sovb_store *store, uint32_t file,
			     const sovb_needles *needles, sovb_arena *arena, sovb_error *err)
{
	sovb_record record;
	sovb_status status;
	sovb_arena once;

	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	status = sovb_store_record(&record, store, file, &once, err);
	if (status == SOVB_OK) {
		*hit = (sovb_hit){
		    .file = sovb_string_keep(record.path, arena),
		    .symbol = sovb_string_keep(record.identity.symbol, arena),
		    .date = record.identity.date,
		    .title = sovb_string_keep(record.identity.title, arena),
		};
		status = sovb_snippet_make(hit, needles, &record, arena, err);
	}
	sovb_arena_fini(&once);
	if (status == SOVB_OK && sovb_arena_failed(arena))
		status = sovb_no_memory(err);
	return status;
}

/* Of all that match, counted beyond `limit`: the same however many shards there are, which may know of more. */
static sovb_count count_to(size_t limit, const xc_mset *mset)
{
	const size_t least = xc_mset_least(mset);

	return (sovb_count){least < limit ? least : limit, least > limit};
}

static sovb_status write_hits(hits_answer *answer, sovb_store *store, const xc_mset *mset,
			      const sovb_search_query *query, const sovb_needles *needles, sovb_error *err)
{
	size_t count = xc_mset_count(mset);
	sovb_hit *hits = sovb_arena_array(&answer->arena, count, sizeof *hits);
	sovb_status status = SOVB_OK;

	if (!hits)
		return sovb_no_memory(err);
	for (size_t i = 0; status == SOVB_OK && i < count; i++) {
		status = write_hit(&hits[i], store, xc_mset_docid(mset, i), needles, &answer->arena, err);
		hits[i].score = sovb_search_query_score(query, xc_mset_weight(mset, i), &hits[i].apart);
	}
	answer->list.hit = hits;
	answer->list.count = count;
	return status;
}

sovb_status sovb_search_files(sovb_file_set *out, sovb_store *store, const char *text, size_t limit, sovb_error *err)
{
	const xc_search page = {.order = XC_BY_RELEVANCE, .slot = SOVB_SLOT_PATH, .count = limit};
	sovb_search_query query = {0};
	xc_mset *mset = NULL;
	sovb_parsed_query parsed;
	sovb_arena arena;
	sovb_status status;

	sovb_arena_init(&arena, SOVB_ANSWER_MEMORY);
	status = sovb_query_parse(&parsed, text, &arena, err);
	if (status == SOVB_OK)
		status = sovb_search_query_build(&query, store, &parsed, &arena, err);
	if (status == SOVB_OK)
		status = sovb_search_run(&mset, &query, query.whole, query.judge_count, &page, err);
	for (size_t i = 0; status == SOVB_OK && i < xc_mset_count(mset); i++)
		status = sovb_file_set_put(out, xc_mset_docid(mset, i), err);
	xc_mset_free(mset);
	sovb_search_query_fini(&query);
	sovb_arena_fini(&arena);
	return status;
}

/* How many files were left out because the words stand apart in them. */
static sovb_status count_left(sovb_hits *list, const sovb_search_query *query, size_t counted, sovb_error *err)
{
	const size_t limit = list->total.least + counted;
	const xc_search all = {.order = XC_BY_NOTHING, .check_at_least = limit + 1};
	xc_mset *mset;
	sovb_status status;

	list->left_apart = (sovb_count){0, query->one_word && list->total.more};
	if (!query->one_word || list->total.more)
		return SOVB_OK;
	status = sovb_search_run(&mset, query, query->found, query->found_judges, &all, err);
	if (status != SOVB_OK)
		return status;
	list->left_apart = count_to(limit, mset);
	list->left_apart.least -= list->total.least;
	xc_mset_free(mset);
	return SOVB_OK;
}

/* Run the query and write out what it finds. */
static sovb_status search(hits_answer *answer, sovb_store *store, const asking *ask,
			  const sovb_parsed_query *parsed, sovb_arena *arena, sovb_error *err)
{
	const sovb_search_options *options = &ask->options;
	const size_t given = options->offset + options->limit;
	const size_t counted = options->counted > given ? options->counted : given;
	const xc_search page = {.order = XC_BY_RELEVANCE,
				.slot = SOVB_SLOT_PATH,
				.first = options->offset,
				.count = options->limit,
				.check_at_least = counted + 1};
	sovb_search_query query = {0};
	sovb_needles needles = {0};
	xc_mset *mset = NULL;
	sovb_status status = sovb_search_query_build(&query, store, parsed, arena, err);

	if (status == SOVB_OK)
		status = sovb_needles_init(&needles, parsed, store, arena, err);
	if (status == SOVB_OK)
		status = sovb_search_run(&mset, &query, query.whole, query.judge_count, &page, err);
	if (status == SOVB_OK)
		status = write_hits(answer, store, mset, &query, &needles, err);
	if (status == SOVB_OK)
		answer->list.total = count_to(counted, mset);
	if (status == SOVB_OK)
		status = count_left(&answer->list, &query, options->counted, err);
	xc_mset_free(mset);
	sovb_needles_fini(&needles);
	sovb_search_query_fini(&query);
	return status;
}

static sovb_status answer_once(void *context, sovb_store *store, sovb_error *err)
{
	asking *ask = context;
	hits_answer *answer = calloc(1, sizeof *answer);
	sovb_parsed_query parsed;
	sovb_arena arena;
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&arena, SOVB_ANSWER_MEMORY);
	sovb_arena_init(&answer->arena, SOVB_ANSWER_MEMORY);
	status = sovb_query_parse(&parsed, ask->query, &arena, err);
	if (status == SOVB_OK)
		status = search(answer, store, ask, &parsed, &arena, err);
	if (status == SOVB_OK)
		ask->answer = answer;
	else
		sovb_hits_free(&answer->list);
	sovb_arena_fini(&arena);
	return status;
}

static size_t at_most(size_t number, size_t limit)
{
	return number < limit ? number : limit;
}

sovb_status sovb_register_search(sovb_hits **out, sovb_store *store, const char *query,
				 const sovb_search_options *options, sovb_error *err)
{
	const sovb_search_options asked = options ? *options : (sovb_search_options){0};
	asking ask = {
	    .query = query,
	    .options.offset = at_most(asked.offset, SOVB_SEARCH_MAX),
	    .options.limit = asked.limit ? at_most(asked.limit, SOVB_SEARCH_MAX) : SOVB_SEARCH_MAX,
	    .options.counted = at_most(asked.counted, SOVB_SEARCH_MAX),
	};
	sovb_status status = sovb_restart(store, answer_once, &ask, err);

	*out = ask.answer ? &ask.answer->list : NULL;
	return status;
}

void sovb_hits_free(sovb_hits *hits)
{
	hits_answer *answer = (hits_answer *)hits;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}
