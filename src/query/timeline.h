/*
 * Timelines: what sovb_register_timeline() gathers, of everything or around one document.
 */
#ifndef SOVB_TIMELINE_H
#define SOVB_TIMELINE_H

#include "event_list.h"
#include "file_set.h"

typedef struct sovb_timeline {
	sovb_directory directory;
	sovb_event_list events;
} sovb_timeline;

/* All dated documents and relations. */
sovb_status sovb_timeline_everything(sovb_timeline *timeline, sovb_error *err);

/* One document, its relations both ways, and the dated files that mention it. */
sovb_status sovb_timeline_around(sovb_timeline *timeline, sovb_member member, const sovb_entry *entry,
				 sovb_error *err);

/* The documents that a search finds, and what they do to others. */
sovb_status sovb_timeline_found(sovb_timeline *timeline, const char *query, sovb_error *err);

/* Read each file of the set. */
typedef sovb_status (*sovb_timeline_reader)(sovb_timeline *timeline, const sovb_record *record, uint32_t file,
					    sovb_arena *once, void *context, sovb_error *err);
sovb_status sovb_timeline_read(sovb_timeline *timeline, const sovb_file_set *files, sovb_timeline_reader read,
			       void *context, sovb_error *err);

/*
 * The i-th mention's relation, told by who acts: "A is replaced by B" is an event of B.  The sides are
 * exchanged for such a relation.
 */
sovb_relation sovb_relation_active(sovb_relation relation, sovb_side *document, sovb_side *target);

/* Both sides of the i-th mention's relation, told by who acts, and the relation as it is told so. */
sovb_status sovb_timeline_sides(sovb_side *document, sovb_side *target, sovb_relation *relation,
				sovb_timeline *timeline, const sovb_record *record, size_t i, sovb_arena *once,
				sovb_error *err);

/* Does the relation stand in a timeline for itself, and not only with the document it mentions? */
bool sovb_relation_is_event(sovb_relation relation);

#endif
