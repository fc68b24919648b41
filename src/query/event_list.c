#include "event_list.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sovb/graph.h>

#include "bytes.h"
#include "entry_key.h"
#include "identity.h"
#include "level.h"
#include "message.h"

#define MAX_KEY_PART 8000 /* bytes of a name or path that tell events apart */
#define MAX_EVENT_KEY (3 * MAX_KEY_PART)

sovb_status sovb_event_list_init(sovb_event_list *list, const sovb_timeline_options *options,
				 sovb_directory *directory, sovb_arena *arena, sovb_error *err)
{
	static const sovb_timeline_options everything = {.relation = -1};

	*list = (sovb_event_list){
	    .directory = directory,
	    .arena = arena,
	    .options = options ? *options : everything,
	};
	bool issuer = sovb_word_filter_init(&list->issuer, list->options.issuer, arena);
	bool type = sovb_word_filter_init(&list->type, list->options.type, arena);

	return issuer && type ? SOVB_OK : sovb_no_memory(err);
}

void sovb_event_list_fini(sovb_event_list *list)
{
	sovb_word_filter_fini(&list->issuer);
	sovb_word_filter_fini(&list->type);
	sovb_key_map_fini(&list->map);
	free(list->event);
	list->event = NULL;
}

bool sovb_event_list_in_time(const sovb_event_list *list, sovb_date day)
{
	const sovb_timeline_options *options = &list->options;

	if (!sovb_date_is_day(day) || (options->from.year && sovb_date_compare(day, options->from) < 0))
		return false;
	return !options->to.year || sovb_date_compare(day, options->to) <= 0 ||
	       sovb_date_within(day, options->to);
}

bool sovb_event_list_wants(const sovb_event_list *list, sovb_string type, sovb_string issuer)
{
	return sovb_word_filter_wants(&list->type, type, true, list->arena) &&
	       sovb_word_filter_wants(&list->issuer, issuer, false, list->arena);
}

static void append_part(sovb_buffer *out, sovb_string part)
{
	sovb_buffer_append(out, part.data, part.size < MAX_KEY_PART ? part.size : MAX_KEY_PART);
}

/* What happened, in bytes that tell it from all else. */
static void append_event_key(sovb_buffer *out, const sovb_side *document, sovb_relation relation,
			     const sovb_side *target, sovb_told told)
{
	char day[SOVB_DATE_TEXT];

	sovb_buffer_appendf(out, "%s %d%c", sovb_date_iso(document->date, day), (int)relation,
			    target ? '>' : '.');
	append_part(out, document->key.size ? document->key : told.record->path);
	sovb_buffer_append_char(out, '\n');
	if (target)
		append_part(out, target->key);
}

static size_t place_of(sovb_told told)
{
	return told.i == SOVB_WHOLE_FILE ? 0 : told.record->references[told.i].span.start;
}

/* Does the document tell it itself? */
static bool is_own(const sovb_side *document, const sovb_side *target, sovb_told told)
{
	if (told.i == SOVB_WHOLE_FILE)
		return true;
	if (!target || told.record->references[told.i].source != SOVB_SOURCE_DOCUMENT || !document->document)
		return false;
	/* What its day alone told is the file's own. */
	return !document->member.names || sovb_string_equal(told.record->own_key, document->member.names->key);
}

/* Is it told better than there: by the document itself, else in an earlier place by path? */
static bool goes_before(sovb_told told, bool own, bool other_own, sovb_string file, size_t start)
{
	int order = sovb_string_compare(told.record->path, file);

	if (own != other_own)
		return own;
	return order ? order < 0 : place_of(told) < start;
}

/* The path of the file that tells it, in the answer; one copy for what it tells in a row. */
static sovb_string path_of(sovb_event_list *list, const sovb_record *record)
{
	if (list->last_file != sovb_store_file_of(record)) {
		list->last_file = sovb_store_file_of(record);
		list->last_path = sovb_string_keep(record->path, list->arena);
	}
	return list->last_path;
}

/* Where the words of the evidence stand; they are read for those events that are shown. */
static void set_evidence(sovb_event_list *list, sovb_listed_event *known, sovb_told told)
{
	known->event.evidence = (sovb_evidence){.file = path_of(list, told.record)};
	if (told.i != SOVB_WHOLE_FILE)
		known->event.evidence.span = told.record->references[told.i].span;
	known->file = sovb_store_file_of(told.record);
	known->i = told.i;
}

static void set_title(sovb_event_list *list, sovb_listed_event *known, sovb_string title, sovb_told told, bool own)
{
	if (!title.size)
		return;
	known->event.title = sovb_string_keep(title, list->arena);
	known->title_file = path_of(list, told.record);
	known->title_start = place_of(told);
	known->title_own = own;
}

static void improve(sovb_event_list *list, sovb_listed_event *known, const sovb_side *document, sovb_told told, bool own)
{
	const sovb_event *event = &known->event;

	if (!event->title.size || goes_before(told, own, known->title_own, known->title_file, known->title_start))
		set_title(list, known, document->title, told, own);
	if (!goes_before(told, own, known->own, event->evidence.file, event->evidence.span.start))
		return;
	known->own = own;
	set_evidence(list, known, told);
}

static sovb_status add_event(sovb_event_list *list, sovb_string key, const sovb_side *document,
			     sovb_relation relation, const sovb_side *target, sovb_told told, bool own,
			     sovb_error *err)
{
	sovb_string kept = sovb_arena_string(list->arena, key.data, key.size);
	sovb_listed_event *added;
	sovb_level level;
	sovb_status status;

	if (list->count == SOVB_MAX_EVENTS)
		return sovb_event_list_full(err);
	status = sovb_side_level(&level, list->directory, document, err);
	if (status != SOVB_OK)
		return status;
	if (!kept.data ||
	    !sovb_array_reserve((void **)&list->event, &list->capacity, list->count + 1, sizeof *list->event,
				SOVB_MAX_EVENTS) ||
	    !sovb_key_map_put(&list->map, kept, list->count))
		return sovb_no_memory(err);
	added = &list->event[list->count++];
	*added = (sovb_listed_event){.own = own};
	added->event = (sovb_event){
	    .date = document->date,
	    .relation = relation,
	    .document = sovb_string_keep(document->key, list->arena),
	    .issuer = sovb_string_keep(document->issuer, list->arena),
	    .target = target ? sovb_string_keep(target->key, list->arena) : (sovb_string){0},
	    .level = document->document ? sovb_level_name(level)
					: sovb_level_of_document(document->key, document->issuer),
	};
	set_evidence(list, added, told);
	set_title(list, added, document->title, told, own);
	return SOVB_OK;
}

sovb_status sovb_event_list_add(sovb_event_list *list, const sovb_side *document, sovb_relation relation,
				const sovb_side *target, sovb_told told, sovb_error *err)
{
	sovb_buffer key = SOVB_BUFFER_INIT(MAX_EVENT_KEY);
	bool own = is_own(document, target, told);
	sovb_status status = SOVB_OK;
	size_t known;

	if (!sovb_event_list_in_time(list, document->date) ||
	    (list->options.relation >= 0 && (int)relation != list->options.relation) ||
	    !sovb_event_list_wants(list, document->type, document->issuer))
		return SOVB_OK;
	append_event_key(&key, document, relation, target, told);
	if (key.status != SOVB_OK)
		status = sovb_no_memory(err);
	else if (sovb_key_map_get(&list->map, (sovb_string){key.data, key.size}, &known))
		improve(list, &list->event[known], document, told, own);
	else
		status = add_event(list, (sovb_string){key.data, key.size}, document, relation, target, told, own,
				   err);
	sovb_buffer_fini(&key);
	if (status == SOVB_OK && sovb_arena_failed(list->arena))
		status = sovb_no_memory(err);
	return status;
}

static int by_date(const void *a, const void *b)
{
	const sovb_event *x = &((const sovb_listed_event *)a)->event;
	const sovb_event *y = &((const sovb_listed_event *)b)->event;
	int order = sovb_date_compare(x->date, y->date);

	if (!order)
		order = sovb_string_compare(x->document, y->document);
	if (!order)
		order = sovb_string_compare(x->target, y->target);
	if (!order && x->relation != y->relation)
		order = x->relation < y->relation ? -1 : 1;
	return order ? order : sovb_string_compare(x->evidence.file, y->evidence.file);
}

/* Does b, which follows a, say more of the same documents? */
static bool says_more(const sovb_event *a, const sovb_event *b)
{
	return a->target.size && a->relation == SOVB_RELATION_CITES && b->relation != SOVB_RELATION_CITES &&
	       a->document.size && sovb_date_compare(a->date, b->date) == 0 &&
	       sovb_string_equal(a->document, b->document) && sovb_string_equal(a->target, b->target);
}

void sovb_event_list_close(sovb_event_list *list)
{
	size_t kept = 0;

	if (list->count)
		qsort(list->event, list->count, sizeof *list->event, by_date);
	for (size_t i = 0; i < list->count; i++) {
		if (i + 1 == list->count || !says_more(&list->event[i].event, &list->event[i + 1].event))
			list->event[kept++] = list->event[i];
	}
	list->count = kept;
}

static int by_file(const void *a, const void *b)
{
	const sovb_listed_event *x = *(sovb_listed_event *const *)a;
	const sovb_listed_event *y = *(sovb_listed_event *const *)b;

	if (x->file != y->file)
		return x->file < y->file ? -1 : 1;
	return (x > y) - (x < y);
}

/* The quotes of the events [0, count), all of one file. */
static sovb_status quote_file(sovb_listed_event **event, size_t count, sovb_event_list *list, sovb_error *err)
{
	sovb_arena once;
	sovb_record record;
	sovb_status status;

	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	status = sovb_store_record(&record, list->directory->store, event[0]->file, &once, err);
	for (size_t i = 0; status == SOVB_OK && i < count; i++)
		status = sovb_quote_of(&event[i]->event.evidence.quote, &record, event[i]->i, list->arena, err);
	sovb_arena_fini(&once);
	return status;
}

sovb_status sovb_event_list_quote(sovb_event_list *list, size_t from, size_t end, sovb_error *err)
{
	sovb_listed_event **order;
	sovb_status status = SOVB_OK;

	end = end < list->count ? end : list->count;
	if (from >= end)
		return SOVB_OK;
	order = sovb_arena_array(&list->directory->arena, end - from, sizeof *order);
	if (!order)
		return sovb_no_memory(err);
	for (size_t i = from; i < end; i++)
		order[i - from] = &list->event[i];
	qsort(order, end - from, sizeof *order, by_file);
	for (size_t i = 0, next; status == SOVB_OK && i < end - from; i = next) {
		for (next = i + 1; next < end - from && order[next]->file == order[i]->file;)
			next++;
		status = quote_file(order + i, next - i, list, err);
	}
	return status;
}

sovb_status sovb_event_list_full(sovb_error *err)
{
	char limit[32];

	snprintf(limit, sizeof limit, "%d", SOVB_MAX_EVENTS);
	return sovb_fail(err, SOVB_MSG_LIMIT, "timeline", limit, "events");
}
