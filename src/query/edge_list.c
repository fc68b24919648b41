#include "edge_list.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "entry_key.h"
#include "identity.h"
#include "message.h"
#include "restart.h"

typedef struct edges_answer {
	sovb_edges list; /* first: what the caller sees */
	sovb_edge *room; /* of its edges when they are not in the arena, else NULL */
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

/* ---- finding ---- */

/* Is there no page to cut, so that every edge is shown? */
static bool is_whole(const sovb_edge_list *list)
{
	return !list->options->offset && !list->options->limit;
}

/* The file of a spot as its record or its brief tells it. */
typedef struct told_file {
	const sovb_record *record; /* NULL: only a brief */
	const sovb_identity *identity;
	sovb_string own_key;
	sovb_string shown; /* none: not known */
} told_file;

static sovb_status add_draft(size_t *at, sovb_edge_list *list, told_file told, const sovb_spot *spot, bool quoted,
			     sovb_error *err);

static sovb_status add_spot(sovb_edge_list *list, told_file told, const sovb_spot *spot, sovb_error *err)
{
	sovb_status status = SOVB_OK;
	size_t draft = 0;

	if (!in_time(spot->date, list->options) ||
	    (list->options->relation >= 0 && (int)spot->relation != list->options->relation))
		return SOVB_OK;
	if (!sovb_array_reserve((void **)&list->spot, &list->capacity, list->count + 1, sizeof *list->spot,
				SOVB_MAX_EDGES))
		return sovb_no_memory(err);
	if (is_whole(list))
		status = add_draft(&draft, list, told, spot, !list->options->quoted && !list->options->unquoted, err);
	list->spot[list->count] = *spot;
	list->spot[list->count++].draft = (uint32_t)draft;
	return status;
}

static told_file told_by(const sovb_record *record)
{
	return (told_file){record, &record->identity, record->own_key, {0}};
}

sovb_status sovb_edge_list_add(sovb_edge_list *list, const sovb_record *record, const sovb_spot *spot,
			       sovb_error *err)
{
	const sovb_reference *reference = &record->references[spot->reference];
	sovb_spot whole = *spot;

	whole.start = reference->span.start;
	whole.end = reference->span.end;
	whole.acting = reference->source;
	return add_spot(list, told_by(record), &whole, err);
}

bool sovb_edge_list_takes_briefs(const sovb_edge_list *list)
{
	return list->entry->title.size && !(is_whole(list) && !list->options->quoted && !list->options->unquoted);
}

sovb_status sovb_edge_list_add_brief(sovb_edge_list *list, const sovb_brief *brief, const sovb_spot *spot,
				     sovb_error *err)
{
	return add_spot(list, (told_file){NULL, &brief->identity, brief->own_key, brief->shown}, spot, err);
}

sovb_string sovb_edge_list_path(sovb_edge_list *list, sovb_string path)
{
	return sovb_string_keep(path, is_whole(list) ? list->answer : &list->arena);
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
			path = sovb_edge_list_path(list, record.path);
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
	int order = x->file == y->file ? 0 : sovb_string_compare(x->path, y->path);

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

/* ---- writing ---- */

/* The entry asked for knows itself better than any one file does. */
static void put_entry(sovb_side *side, const sovb_edge_list *list)
{
	if (side->member.names != list->member.names || side->member.document != list->member.document)
		return;
	side->key = list->entry->key;
	if (list->entry->title.size)
		side->title = list->entry->title;
}

/* The file's own document, to be asked for later: once a file. */
static sovb_status add_own(size_t *at, sovb_edge_list *list, told_file told, uint32_t file, sovb_error *err)
{
	const sovb_identity *identity = told.identity;
	sovb_own *own;

	if (file == list->own_file) {
		*at = list->own_count - 1;
		return SOVB_OK;
	}
	if (!sovb_array_reserve((void **)&list->own, &list->own_capacity, list->own_count + 1, sizeof *list->own,
				SOVB_MAX_FILES))
		return sovb_no_memory(err);
	own = &list->own[list->own_count];
	*own = (sovb_own){
	    .symbol = sovb_string_keep(identity->symbol, list->answer),
	    .type = sovb_string_keep(identity->type, list->answer),
	    .issuer = sovb_string_keep(identity->issuer, list->answer),
	    .title = sovb_string_keep(identity->title, list->answer),
	    .date = identity->date,
	    .own_key = sovb_string_keep(told.own_key, &list->arena),
	    .shown = sovb_string_keep(told.shown, &list->arena),
	};
	list->own_file = file;
	*at = list->own_count++;
	return SOVB_OK;
}

static void put_source(sovb_edge *edge, const sovb_side *source, bool held)
{
	edge->source = source->key;
	edge->source_date = source->date;
	edge->source_issuer = source->issuer;
	edge->source_title = source->title;
	edge->source_held = held;
}

/* The acting side: of the file itself later, of another mention now. */
static sovb_status write_source(sovb_draft *draft, sovb_edge_list *list, told_file told, const sovb_spot *spot,
				sovb_error *err)
{
	sovb_side source;
	sovb_status status;

	draft->own = SOVB_NO_OWN;
	if (spot->by_file || spot->acting == SOVB_SOURCE_DOCUMENT)
		return add_own(&draft->own, list, told, spot->file, err);
	status = sovb_side_of_mention(&source, &list->directory, told.record, (size_t)spot->acting, list->answer, err);
	if (status != SOVB_OK)
		return status;
	put_entry(&source, list);
	sovb_side_keep(&source, list->answer);
	put_source(&draft->edge, &source, source.held);
	return SOVB_OK;
}

static sovb_status write_target(sovb_draft *draft, sovb_edge_list *list, const sovb_record *record,
				const sovb_spot *spot, sovb_error *err)
{
	sovb_edge *edge = &draft->edge;
	sovb_side target = list->asked;
	sovb_status status = SOVB_OK;

	if (!spot->of_entry) {
		status = sovb_side_of_mention(&target, &list->directory, record, spot->reference, list->answer, err);
		put_entry(&target, list);
		sovb_side_keep(&target, list->answer);
	} else if (!target.title.size) {
		target.title = sovb_string_keep(sovb_title_near(record, spot->reference), list->answer);
	}
	edge->target = target.key;
	edge->target_date = target.date;
	edge->target_issuer = target.issuer;
	edge->target_title = target.title;
	edge->target_held = target.held;
	return status;
}

static sovb_status add_draft(size_t *at, sovb_edge_list *list, told_file told, const sovb_spot *spot, bool quoted,
			     sovb_error *err)
{
	sovb_draft *draft;
	sovb_status status;

	if (!sovb_array_reserve((void **)&list->draft, &list->draft_capacity, list->draft_count + 1, sizeof *list->draft,
				SOVB_MAX_EDGES))
		return sovb_no_memory(err);
	draft = &list->draft[list->draft_count];
	*draft = (sovb_draft){
		.edge.relation = spot->relation,
		.edge.evidence = {.file = spot->path, .span = {spot->start, spot->end}},
		.by_file = spot->by_file,
	};
	status = write_source(draft, list, told, spot, err);
	if (status == SOVB_OK)
		status = write_target(draft, list, told.record, spot, err);
	if (status == SOVB_OK && quoted)
		status = sovb_quote_of(&draft->edge.evidence.quote, told.record, spot->reference, list->answer, err);
	if (status == SOVB_OK && sovb_arena_failed(list->answer))
		status = sovb_no_memory(err);
	*at = list->draft_count++;
	return status;
}

/* ---- the files' own documents ---- */

static int by_term(const void *a, const void *b)
{
	const sovb_own *x = *(sovb_own *const *)a;
	const sovb_own *y = *(sovb_own *const *)b;
	int order = sovb_string_compare(x->own_key, y->own_key);

	if (!order)
		order = sovb_date_compare(x->date, y->date);
	return order ? order : (x > y) - (x < y);
}

static void put_own(sovb_edge *edge, const sovb_own *own, bool by_file)
{
	edge->source = own->key;
	edge->source_date = own->date;
	edge->source_issuer = own->issuer;
	edge->source_title = own->title;
	edge->source_held = by_file || own->held;
}

static sovb_status ask_own(sovb_own *own, sovb_edge_list *list, sovb_error *err)
{
	const sovb_identity identity = {
	    .symbol = own->symbol, .type = own->type, .date = own->date, .issuer = own->issuer, .title = own->title};
	sovb_side side;
	sovb_status status =
		sovb_side_of_identity(&side, &list->directory, &identity, own->own_key, own->shown, list->answer, err);

	if (status != SOVB_OK)
		return status;
	if (side.member.names) {
		put_entry(&side, list);
		side.key = sovb_string_keep(side.key, list->answer);
		side.title = sovb_string_keep(side.title, list->answer);
	}
	if (!sovb_string_equal(side.issuer, own->issuer))
		own->issuer = sovb_string_keep(side.issuer, list->answer);
	own->key = side.key;
	own->date = side.date;
	own->title = side.title;
	own->held = side.held;
	return SOVB_OK;
}

/* All of them, in the order of the terms that tell of them, so that these are read from front to back. */
static sovb_status ask_owns(sovb_edge_list *list, sovb_error *err)
{
	sovb_own **order = sovb_arena_array(&list->arena, list->own_count, sizeof *order);
	sovb_status status = SOVB_OK;

	if (!order)
		return sovb_no_memory(err);
	for (size_t i = 0; i < list->own_count; i++)
		order[i] = &list->own[i];
	if (list->own_count)
		qsort(order, list->own_count, sizeof *order, by_term);
	for (size_t i = 0; status == SOVB_OK && i < list->own_count; i++)
		status = ask_own(order[i], list, err);
	for (size_t i = 0; status == SOVB_OK && i < list->draft_count; i++) {
		sovb_draft *draft = &list->draft[i];

		if (draft->own == SOVB_NO_OWN)
			continue;
		put_own(&draft->edge, &list->own[draft->own], draft->by_file);
	}
	return status;
}

/* ---- pages ---- */

/* Give the edges of one file, edge[i] of spot[i] where wanted[i], their words. */
static sovb_status quote_file(sovb_edge *edge, sovb_edge_list *list, const sovb_spot *spot, size_t count, size_t *left,
			      sovb_error *err)
{
	sovb_arena once;
	sovb_record record;
	sovb_status status;

	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	status = sovb_store_record(&record, list->directory.store, spot[0].file, &once, err);
	for (size_t i = 0; status == SOVB_OK && i < count && *left; i++) {
		if (spot[i].file != spot[0].file)
			continue;
		status = sovb_quote_of(&edge[i].evidence.quote, &record, spot[i].reference, list->answer, err);
		(*left)--;
	}
	sovb_arena_fini(&once);
	return status;
}

/* The words of the first edges, file by file in the order of the files' first edges. */
static sovb_status quote_first(sovb_edge *edge, sovb_edge_list *list, sovb_error *err)
{
	size_t left = list->options->quoted;
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && left && i < list->count; i++) {
		/* A file whose first edge was met has its words. */
		if (!edge[i].evidence.quote.data)
			status = quote_file(edge + i, list, list->spot + i, list->count - i, &left, err);
	}
	return status;
}

/* The edges alone, in the room of the drafts, of which there is one for each spot. */
static sovb_edge *take_edges(sovb_edge_list *list)
{
	char *room = (char *)list->draft;

	for (size_t i = 0; i < list->draft_count; i++)
		memmove(room + i * sizeof(sovb_edge), &list->draft[i].edge, sizeof(sovb_edge));
	list->draft = NULL;
	return (sovb_edge *)(void *)room;
}

/* Each to the place of its spot, which gives up its draft for that. */
static void put_in_order(sovb_edge *edge, sovb_spot *spot, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const sovb_edge first = edge[i];
		size_t at = i;

		while (spot[at].draft != i) {
			size_t from = spot[at].draft;

			edge[at] = edge[from];
			spot[at].draft = (uint32_t)at;
			at = from;
		}
		edge[at] = first;
		spot[at].draft = (uint32_t)at;
	}
}

static sovb_status write_whole(edges_answer *answer, sovb_edge_list *list, sovb_error *err)
{
	sovb_status status = ask_owns(list, err);

	if (status != SOVB_OK || !list->count)
		return status;
	answer->room = take_edges(list);
	put_in_order(answer->room, list->spot, list->count);
	answer->list = (sovb_edges){answer->room, list->count, list->count};
	return list->options->quoted && !list->options->unquoted ? quote_first(answer->room, list, err) : SOVB_OK;
}

/* A spot of the page and where its edge goes. */
typedef struct paged {
	sovb_spot *spot;
	size_t place;
} paged;

static int by_file(const void *a, const void *b)
{
	const paged *x = a;
	const paged *y = b;

	if (x->spot->file != y->spot->file)
		return x->spot->file < y->spot->file ? -1 : 1;
	return (x->spot > y->spot) - (x->spot < y->spot);
}

/* Write out the edges of one file, page[0, count). */
static sovb_status write_file(sovb_edge_list *list, const paged *page, size_t count, sovb_error *err)
{
	sovb_string path = sovb_string_keep(page[0].spot->path, list->answer);
	sovb_arena once;
	sovb_record record;
	sovb_status status;

	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	status = sovb_store_record(&record, list->directory.store, page[0].spot->file, &once, err);
	for (size_t i = 0; status == SOVB_OK && i < count; i++) {
		size_t at;

		page[i].spot->path = path;
		status = add_draft(&at, list, told_by(&record), page[i].spot, !list->options->unquoted, err);
	}
	sovb_arena_fini(&once);
	return status;
}

static sovb_status write_page(edges_answer *answer, sovb_edge_list *list, sovb_error *err)
{
	size_t first = list->options->offset < list->count ? list->options->offset : list->count;
	size_t left = list->count - first;
	size_t count = list->options->limit && list->options->limit < left ? list->options->limit : left;
	sovb_edge *edges = sovb_arena_array(list->answer, count, sizeof *edges);
	paged *page = sovb_arena_array(&list->arena, count, sizeof *page);
	sovb_status status = SOVB_OK;

	if (!edges || !page)
		return sovb_no_memory(err);
	for (size_t i = 0; i < count; i++)
		page[i] = (paged){&list->spot[first + i], i};
	if (count)
		qsort(page, count, sizeof *page, by_file);
	for (size_t i = 0, end; status == SOVB_OK && i < count; i = end) {
		for (end = i + 1; end < count && page[end].spot->file == page[i].spot->file;)
			end++;
		status = write_file(list, page + i, end - i, err);
	}
	if (status == SOVB_OK)
		status = ask_owns(list, err);
	for (size_t i = 0; status == SOVB_OK && i < count; i++)
		edges[page[i].place] = list->draft[i].edge;
	answer->list = (sovb_edges){edges, count, list->total ? list->total : list->count};
	return status;
}

/* What sovb_restart() carries. */
typedef struct asking {
	const sovb_entry *entry;
	const sovb_edge_options *options;
	sovb_edge_collector collect;
	edges_answer *answer;
} asking;

/* The side that is the entry asked for, kept once for all edges. */
static void keep_asked(sovb_edge_list *list)
{
	const sovb_namesake *document = sovb_member_get(list->member);

	list->asked = (sovb_side){
		.member = list->member,
		.document = true,
		.held = document->held,
		.date = document->date,
		.issuer = document->issuer,
	};
	put_entry(&list->asked, list);
	sovb_side_keep(&list->asked, list->answer);
}

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
	list.answer = &answer->arena;
	status = sovb_directory_entry(&list.member, &list.directory, ask->entry->key, err);
	if (status == SOVB_OK && list.member.names) {
		keep_asked(&list);
		status = ask->collect(&list, err);
	}
	if (status == SOVB_OK && list.count)
		qsort(list.spot, list.count, sizeof *list.spot, by_date);
	if (status == SOVB_OK)
		status = is_whole(&list) ? write_whole(answer, &list, err) : write_page(answer, &list, err);
	if (status == SOVB_OK && sovb_arena_failed(&answer->arena))
		status = sovb_no_memory(err);
	if (status == SOVB_OK)
		ask->answer = answer;
	else
		sovb_edges_free(&answer->list);
	sovb_directory_fini(&list.directory);
	sovb_arena_fini(&list.arena);
	free(list.spot);
	free(list.draft);
	free(list.own);
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
	free(answer->room);
	free(answer);
}
