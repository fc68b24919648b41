/*
 * The marks of a timeline: its events by document, and which of them are drawn.
 */
#ifndef SOVB_MARKS_H
#define SOVB_MARKS_H

#include <sovb/drawing.h>

#include "arena.h"

/* What a document does, as far as a drawing tells it apart: the class of its strongest relation. */
typedef enum sovb_mark_class {
	SOVB_MARK_ISSUED,
	SOVB_MARK_IMPLEMENTS,
	SOVB_MARK_GUIDES,
	SOVB_MARK_REVIEWS,
	SOVB_MARK_MONITORS,
	SOVB_MARK_CHANGES,
	SOVB_MARK_PROMULGATES,
	SOVB_MARK_CITES,
	SOVB_MARK_CLASS_COUNT
} sovb_mark_class;

/* A document on its day. */
typedef struct sovb_mark {
	const sovb_event **event; /* its events, in the order of the timeline */
	size_t event_count;
	sovb_string document; /* key; none: a file without a number */
	sovb_date date;
	sovb_string issuer;
	sovb_string title;
	unsigned lane; /* 0: central … 5: not known */
	sovb_mark_class kind;
	bool focus;
	bool drawn;
} sovb_mark;

#define SOVB_LANE_COUNT 6

typedef struct sovb_marks {
	sovb_mark *mark; /* by date, then key */
	size_t count;
	size_t drawn;
	size_t *by_key; /* marks with a number, by key */
	size_t key_count;
	sovb_arena arena;
} sovb_marks;

/* At most `limit` marks are drawn.  End with sovb_marks_fini(), in either case. */
sovb_status sovb_marks_init(sovb_marks *marks, const sovb_events *events, sovb_string focus, size_t limit,
			    sovb_error *err);
void sovb_marks_fini(sovb_marks *marks);

/* The mark of a document; NULL when it has none.  Of several with one key the first. */
const sovb_mark *sovb_marks_find(const sovb_marks *marks, sovb_string key);

sovb_mark_class sovb_relation_class(sovb_relation relation);

#endif
