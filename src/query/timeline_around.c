/*
 * The timeline around one document.
 */
#include "entry.h"
#include "mention_walk.h"
#include "timeline.h"

/* What the reading of one file needs. */
typedef struct around {
	sovb_member member;
	const sovb_entry *entry;
} around;

static bool is_about(const sovb_side *side, const around *a)
{
	return sovb_member_same(side->member, a->member);
}

/* The document asked for knows itself better than any one file does. */
static void put_entry(sovb_side *side, const around *a)
{
	if (is_about(side, a) && a->entry->title.size)
		side->title = a->entry->title;
}

/* A held document's own file knows its title best. */
static sovb_status put_title(sovb_side *side, sovb_timeline *timeline, sovb_arena *once, sovb_error *err)
{
	sovb_telling telling = {0};
	sovb_member member = side->member;
	bool only = false;
	sovb_status status = SOVB_OK;

	if (!side->held)
		return SOVB_OK;
	if (!member.names)
		status = sovb_directory_only_of_day(&only, &timeline->directory, side->key, err);
	if (status == SOVB_OK && !member.names && !only)
		status = sovb_directory_entry(&member, &timeline->directory, side->key, err);
	if (status != SOVB_OK || !member.names)
		return status;
	status = sovb_telling_complete(&telling, &timeline->directory, member, 0, once, err);
	if (telling.title.size)
		side->title = telling.title;
	return status;
}

static sovb_status add_issued(sovb_timeline *timeline, const sovb_side *side, sovb_told told, sovb_error *err)
{
	if (!side->key.size)
		return SOVB_OK;
	return sovb_event_list_add(&timeline->events, side, SOVB_RELATION_CITES, NULL, told, err);
}

/* A relation of the document with another: it is an event, and so is the issue of the other. */
static sovb_status add_relation(sovb_timeline *timeline, const around *a, sovb_side *source,
				sovb_side *target, sovb_relation relation, sovb_told told, sovb_arena *once,
				sovb_error *err)
{
	sovb_side *other = is_about(source, a) ? target : source;
	sovb_status status = put_title(other, timeline, once, err);

	if (status == SOVB_OK)
		status = add_issued(timeline, other, told, err);
	relation = sovb_relation_active(relation, source, target);
	if (status == SOVB_OK)
		status = sovb_event_list_add(&timeline->events, source, relation, target, told, err);
	return status;
}

/* Can the i-th mention have to do with the document?  Told by the symbols alone. */
static bool may_touch(const around *a, const sovb_record *record, size_t i, bool own)
{
	int source = record->references[i].source;

	return own || sovb_reference_has_symbol(&record->references[i], a->member.names) ||
	       (source != SOVB_SOURCE_DOCUMENT &&
		sovb_reference_has_symbol(&record->references[source], a->member.names));
}

/* A dated file mentions the document. */
static sovb_status add_citing(sovb_timeline *timeline, const around *a, const sovb_record *record,
			      sovb_relation relation, const sovb_side *target, sovb_told told,
			      sovb_arena *once, sovb_error *err)
{
	sovb_side file;
	sovb_status status = sovb_side_of_file(&file, &timeline->directory, record, once, err);

	if (status != SOVB_OK || is_about(&file, a))
		return status;
	return sovb_event_list_add(&timeline->events, &file, relation, target, told, err);
}

/* What the i-th mention has to do with the document. */
static sovb_status read_mention(sovb_timeline *timeline, const around *a, const sovb_record *record, size_t i,
				sovb_arena *once, sovb_error *err)
{
	sovb_relation relation = record->references[i].relation;
	const sovb_told told = {record, i};
	bool by_file = record->references[i].source == SOVB_SOURCE_DOCUMENT;
	sovb_side source, target;
	sovb_status status = sovb_side_of_mention(&target, &timeline->directory, record, i, once, err);

	if (status == SOVB_OK)
		status = sovb_side_of_source(&source, &timeline->directory, record, i, once, err);
	if (status != SOVB_OK || is_about(&source, a) == is_about(&target, a))
		return status;
	put_entry(&source, a);
	put_entry(&target, a);
	if (is_about(&target, a))
		status = add_issued(timeline, &target, told, err);
	if (status == SOVB_OK && is_about(&target, a) && !(by_file && sovb_relation_is_event(relation)))
		status = add_citing(timeline, a, record, by_file ? relation : SOVB_RELATION_CITES, &target,
				    told, once, err);
	if (status == SOVB_OK && sovb_relation_is_event(relation))
		status = add_relation(timeline, a, &source, &target, relation, told, once, err);
	return status;
}

static sovb_status read_file(sovb_timeline *timeline, const sovb_record *record, uint32_t file,
			     sovb_arena *once, void *context, sovb_error *err)
{
	const around *a = context;
	sovb_side own;
	sovb_status status = sovb_side_of_file(&own, &timeline->directory, record, once, err);

	(void)file;
	if (status != SOVB_OK)
		return status;
	if (is_about(&own, a)) {
		put_entry(&own, a);
		status = add_issued(timeline, &own, (sovb_told){record, SOVB_WHOLE_FILE}, err);
	}
	for (size_t i = 0; status == SOVB_OK && i < record->reference_count; i++) {
		if (may_touch(a, record, i, is_about(&own, a)))
			status = read_mention(timeline, a, record, i, once, err);
	}
	return status;
}

sovb_status sovb_timeline_around(sovb_timeline *timeline, sovb_member member, const sovb_entry *entry,
				 sovb_error *err)
{
	around a = {member, entry};
	sovb_file_set files;
	sovb_status status = sovb_member_files(&files, timeline->directory.store, member, err);

	if (status != SOVB_OK)
		return status;
	status = sovb_timeline_read(timeline, &files, read_file, &a, err);
	sovb_file_set_fini(&files);
	return status;
}
