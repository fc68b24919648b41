#include "timeline.h"

#include <stdlib.h>

#include "message.h"
#include "restart.h"

typedef struct events_answer {
	sovb_events list; /* first: what the caller sees */
	sovb_arena arena;
} events_answer;

typedef struct asking {
	const sovb_entry *entry;
	const sovb_timeline_options *options;
	events_answer *answer;
} asking;

sovb_relation sovb_relation_active(sovb_relation relation, sovb_side *document, sovb_side *target)
{
	static const struct {
		sovb_relation passive;
		sovb_relation active;
	} pairs[] = {
	    {SOVB_RELATION_AMENDED_BY, SOVB_RELATION_AMENDS},
	    {SOVB_RELATION_REPLACED_BY, SOVB_RELATION_REPLACES},
	    {SOVB_RELATION_REPEALED_BY, SOVB_RELATION_REPEALS},
	    {SOVB_RELATION_PROMULGATED_BY, SOVB_RELATION_PROMULGATES},
	};

	for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
		if (pairs[i].passive == relation) {
			sovb_side side = *document;

			*document = *target;
			*target = side;
			return pairs[i].active;
		}
	}
	return relation;
}

sovb_status sovb_timeline_sides(sovb_side *document, sovb_side *target, sovb_relation *relation,
				sovb_timeline *timeline, const sovb_record *record, size_t i, sovb_arena *once,
				sovb_error *err)
{
	sovb_status status = sovb_side_of_mention(target, &timeline->directory, record, i, once, err);

	if (status == SOVB_OK)
		status = sovb_side_of_source(document, &timeline->directory, record, i, once, err);
	if (status == SOVB_OK)
		*relation = sovb_relation_active(record->references[i].relation, document, target);
	return status;
}

bool sovb_relation_is_event(sovb_relation relation)
{
	return relation != SOVB_RELATION_CITES && relation != SOVB_RELATION_BASIS;
}

sovb_status sovb_timeline_read(sovb_timeline *timeline, const sovb_file_set *files, sovb_timeline_reader read,
			       void *context, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < files->count; i++) {
		sovb_record record;
		sovb_arena once;

		sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
		status = sovb_store_record(&record, timeline->directory.store, files->file[i], &once, err);
		if (status == SOVB_OK)
			status = read(timeline, &record, files->file[i], &once, context, err);
		sovb_arena_fini(&once);
	}
	return status;
}

static sovb_status gather(sovb_timeline *timeline, const sovb_entry *entry, sovb_error *err)
{
	sovb_member member;
	sovb_status status;

	if (!entry && timeline->events.options.search)
		return sovb_timeline_found(timeline, timeline->events.options.search, err);
	if (!entry)
		return sovb_timeline_everything(timeline, err);
	status = sovb_directory_entry(&member, &timeline->directory, entry->key, err);
	if (status == SOVB_OK && member.names)
		status = sovb_timeline_around(timeline, member, entry, err);
	return status;
}

static sovb_status hand_over(events_answer *answer, sovb_event_list *list, sovb_error *err)
{
	const sovb_timeline_options *options = &list->options;
	bool all = !options->quoted_from && !options->quoted_end;
	sovb_event *events = sovb_arena_array(&answer->arena, list->count, sizeof *events);
	sovb_status status;

	if (!events)
		return sovb_no_memory(err);
	sovb_event_list_close(list);
	status = sovb_event_list_quote(list, options->quoted_from, all ? SIZE_MAX : options->quoted_end, err);
	if (status != SOVB_OK)
		return status;
	for (size_t i = 0; i < list->count; i++)
		events[i] = list->event[i].event;
	answer->list = (sovb_events){events, list->count};
	return SOVB_OK;
}

static sovb_status answer_once(void *context, sovb_store *store, sovb_error *err)
{
	asking *ask = context;
	events_answer *answer = calloc(1, sizeof *answer);
	sovb_timeline timeline = {0};
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, SOVB_ANSWER_MEMORY);
	sovb_directory_init(&timeline.directory, store);
	timeline.directory.whole = !ask->entry;
	status = sovb_event_list_init(&timeline.events, ask->options, &timeline.directory, &answer->arena, err);
	if (status == SOVB_OK)
		status = gather(&timeline, ask->entry, err);
	if (status == SOVB_OK)
		status = hand_over(answer, &timeline.events, err);
	if (status == SOVB_OK)
		ask->answer = answer;
	else
		sovb_events_free(&answer->list);
	sovb_event_list_fini(&timeline.events);
	sovb_directory_fini(&timeline.directory);
	return status;
}

sovb_status sovb_register_timeline(sovb_events **out, sovb_store *store, const sovb_entry *entry,
				   const sovb_timeline_options *options, sovb_error *err)
{
	asking ask = {entry, options, NULL};
	sovb_status status = sovb_restart(store, answer_once, &ask, err);

	*out = ask.answer ? &ask.answer->list : NULL;
	return status;
}

void sovb_events_free(sovb_events *events)
{
	events_answer *answer = (events_answer *)events;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}
