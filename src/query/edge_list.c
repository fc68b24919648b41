#include "edge_list.h"

#include <stdlib.h>

#include "bytes.h"
#include "entry_key.h"
#include "message.h"
#include "restart.h"

typedef struct edges_answer {
	sovb_edges list; /* first: what the caller sees */
	sovb_arena arena;
} edges_answer;

/* Within the bounds of the options?  What has no date lies in no bounds. */
static bool in_time(sovb_date date, const sovb_edge_options *options)
{
	if (!options->from.year && !options->to.year)
		return true;
	if (!date.year || (options->from.year && sovb_date_compare(date, options->from) < 0))
		return false;
	return !options->to.year || sovb_date_compare(date, options->to) <= 0 ||
	       sovb_date_within(date, options->to);
}

sovb_status sovb_edge_list_add(sovb_edge_list *list, const sovb_spot *spot, sovb_error *err)
{
	if (!in_time(spot->date, list->options) ||
	    (list->options->relation >= 0 && (int)spot->relation != list->options->relation))
		return SOVB_OK;
	if (!sovb_array_reserve((void **)&list->spot, &list->capacity, list->count + 1, sizeof *list->spot,
				SOVB_MAX_EDGES))
		return sovb_no_memory(err);
	list->spot[list->count++] = *spot;
	return SOVB_OK;
}

sovb_status sovb_edge_list_read(sovb_edge_list *list, const sovb_file_set *files, sovb_spot_finder find,
				sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < files->count; i++) {
		sovb_string path = {0};
		sovb_record record;
		sovb_arena once;

		sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
		status = sovb_store_record(&record, list->directory.store, files->file[i], &once, err);
		if (status == SOVB_OK) {
			path = sovb_string_keep(record.path, &list->arena);
			if (path.data)
				status = find(list, &record, files->file[i], path, err);
			else
				status = sovb_no_memory(err);
		}
		sovb_arena_fini(&once);
	}
	return status;
}

static int by_place(const sovb_spot *x, const sovb_spot *y)
{
	int order = sovb_string_compare(x->path, y->path);

	if (order)
		return order;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return (x->reference > y->reference) - (x->reference < y->reference);
}

static int by_date(const void *a, const void *b)
{
	const sovb_spot *x = a;
	const sovb_spot *y = b;
	int order;

	if (!x->date.year != !y->date.year)
		return x->date.year ? -1 : 1;
	order = sovb_date_compare(x->date, y->date);
	return order ? order : by_place(x, y);
}

/* A spot of the page and where its edge goes. */
typedef struct paged {
	const sovb_spot *spot;
	sovb_edge *edge;
} paged;

static int by_file(const void *a, const void *b)
{
	const paged *x = a;
	const paged *y = b;

	if (x->spot->file != y->spot->file)
		return x->spot->file < y->spot->file ? -1 : 1;
	return (x->spot > y->spot) - (x->spot < y->spot);
}

/* The entry asked for knows itself better than any one file does. */
static void put_entry(sovb_side *side, const sovb_edge_list *list)
{
	if (side->member.names != list->member.names || side->member.document != list->member.document)
		return;
	side->key = list->entry->key;
	if (list->entry->title.size)
		side->title = list->entry->title;
}

static bool is_held(const sovb_side *side)
{
	return side->member.names && sovb_member_get(side->member)->held;
}

static sovb_status write_edge(sovb_edge *edge, sovb_edge_list *list, const sovb_record *record,
			      const sovb_spot *spot, sovb_arena *arena, sovb_error *err)
{
	sovb_side source, target;
	sovb_evidence evidence;
	sovb_status status;

	if (spot->by_file)
		status = sovb_side_of_file(&source, &list->directory, record, arena, err);
	else
		status = sovb_side_of_source(&source, &list->directory, record, spot->reference, arena, err);
	if (status == SOVB_OK)
		status = sovb_side_of_mention(&target, &list->directory, record, spot->reference, arena, err);
	if (status == SOVB_OK)
		status = sovb_evidence_of(&evidence, record, spot->reference, arena, err);
	if (status != SOVB_OK)
		return status;
	put_entry(&source, list);
	put_entry(&target, list);
	sovb_side_keep(&source, arena);
	sovb_side_keep(&target, arena);
	*edge = (sovb_edge){
	    .source = source.key,
	    .source_date = source.date,
	    .source_issuer = source.issuer,
	    .source_title = source.title,
	    .relation = spot->relation,
	    .target = target.key,
	    .target_date = target.date,
	    .target_issuer = target.issuer,
	    .target_title = target.title,
	    .evidence = evidence,
	    .source_held = spot->by_file || is_held(&source),
	    .target_held = is_held(&target),
	};
	return sovb_arena_failed(arena) ? sovb_no_memory(err) : SOVB_OK;
}

/* Write out the edges of one file, page[0, count). */
static sovb_status write_file(edges_answer *answer, sovb_edge_list *list, const paged *page, size_t count,
			      sovb_error *err)
{
	sovb_arena once;
	sovb_record record;
	sovb_status status;

	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	status = sovb_store_record(&record, list->directory.store, page[0].spot->file, &once, err);
	for (size_t i = 0; status == SOVB_OK && i < count; i++)
		status = write_edge(page[i].edge, list, &record, page[i].spot, &answer->arena, err);
	sovb_arena_fini(&once);
	return status;
}

static sovb_status write_page(edges_answer *answer, sovb_edge_list *list, sovb_error *err)
{
	size_t first = list->options->offset < list->count ? list->options->offset : list->count;
	size_t left = list->count - first;
	size_t count = list->options->limit && list->options->limit < left ? list->options->limit : left;
	sovb_edge *edges = sovb_arena_array(&answer->arena, count, sizeof *edges);
	paged *page = sovb_arena_array(&list->arena, count, sizeof *page);
	sovb_status status = SOVB_OK;

	if (!edges || !page)
		return sovb_no_memory(err);
	for (size_t i = 0; i < count; i++)
		page[i] = (paged){&list->spot[first + i], &edges[i]};
	if (count)
		qsort(page, count, sizeof *page, by_file);
	for (size_t i = 0, end; status == SOVB_OK && i < count; i = end) {
		for (end = i + 1; end < count && page[end].spot->file == page[i].spot->file;)
			end++;
		status = write_file(answer, list, page + i, end - i, err);
	}
	answer->list = (sovb_edges){edges, count, list->count};
	return status;
}

/* What sovb_restart() carries. */
typedef struct asking {
	const sovb_entry *entry;
	const sovb_edge_options *options;
	sovb_edge_collector collect;
	edges_answer *answer;
} asking;

static sovb_status answer_once(void *context, sovb_store *store, sovb_error *err)
{
	asking *ask = context;
	edges_answer *answer = calloc(1, sizeof *answer);
	sovb_edge_list list = {.entry = ask->entry, .options = ask->options};
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, SOVB_ANSWER_MEMORY);
	sovb_arena_init(&list.arena, SOVB_ANSWER_MEMORY);
	sovb_directory_init(&list.directory, store);
	status = sovb_directory_entry(&list.member, &list.directory, ask->entry->key, err);
	if (status == SOVB_OK && list.member.names)
		status = ask->collect(&list, err);
	if (status == SOVB_OK && list.count)
		qsort(list.spot, list.count, sizeof *list.spot, by_date);
	if (status == SOVB_OK)
		status = write_page(answer, &list, err);
	if (status == SOVB_OK)
		ask->answer = answer;
	else
		sovb_edges_free(&answer->list);
	sovb_directory_fini(&list.directory);
	sovb_arena_fini(&list.arena);
	free(list.spot);
	return status;
}

sovb_status sovb_edge_list_answer(sovb_edges **out, sovb_store *store, const sovb_entry *entry,
				  const sovb_edge_options *options, sovb_edge_collector collect,
				  sovb_error *err)
{
	static const sovb_edge_options everything = {.relation = -1};
	asking ask = {entry, options ? options : &everything, collect, NULL};
	sovb_status status = sovb_restart(store, answer_once, &ask, err);

	*out = ask.answer ? &ask.answer->list : NULL;
	return status;
}

void sovb_edges_free(sovb_edges *edges)
{
	edges_answer *answer = (edges_answer *)edges;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}
