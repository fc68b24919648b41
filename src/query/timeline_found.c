/*
 * The timeline of what a search finds: the documents found, and what they do to others.
 */
#include "search_query.h"
#include "timeline.h"

static sovb_status mark_found(sovb_timeline *timeline, const sovb_record *record, uint32_t file, sovb_arena *once,
			      void *context, sovb_error *err)
{
	sovb_side own;
	sovb_status status = sovb_side_of_file(&own, &timeline->directory, record, once, err);

	(void)file;
	(void)context;
	if (status == SOVB_OK && own.member.names)
		own.member.names->document[own.member.document].visit = 1;
	return status;
}

static sovb_status read_relation(sovb_timeline *timeline, const sovb_record *record, size_t i, sovb_arena *once,
				 sovb_error *err)
{
	sovb_relation relation = record->references[i].relation;
	sovb_side source, target;
	sovb_status status;

	if (!sovb_relation_is_event(relation))
		return SOVB_OK;
	status = sovb_timeline_sides(&source, &target, &relation, timeline, record, i, once, err);
	if (status != SOVB_OK || !source.member.names || !sovb_member_get(source.member)->visit)
		return status;
	return sovb_event_list_add(&timeline->events, &source, relation, &target, (sovb_told){record, i}, err);
}

static sovb_status read_found(sovb_timeline *timeline, const sovb_record *record, uint32_t file, sovb_arena *once,
			      void *context, sovb_error *err)
{
	sovb_side own;
	sovb_status status = sovb_side_of_file(&own, &timeline->directory, record, once, err);

	(void)file;
	(void)context;
	if (status == SOVB_OK)
		status = sovb_event_list_add(&timeline->events, &own, SOVB_RELATION_CITES, NULL,
					     (sovb_told){record, SOVB_WHOLE_FILE}, err);
	for (size_t i = 0; status == SOVB_OK && i < record->reference_count; i++)
		status = read_relation(timeline, record, i, once, err);
	return status;
}

sovb_status sovb_timeline_found(sovb_timeline *timeline, const char *query, sovb_error *err)
{
	sovb_file_set files = {0};
	sovb_status status = sovb_search_files(&files, timeline->directory.store, query, SOVB_SEARCH_MAX, err);

	sovb_file_set_close(&files);
	if (status == SOVB_OK)
		status = sovb_timeline_read(timeline, &files, mark_found, NULL, err);
	if (status == SOVB_OK)
		status = sovb_timeline_read(timeline, &files, read_found, NULL, err);
	sovb_file_set_fini(&files);
	return status;
}
