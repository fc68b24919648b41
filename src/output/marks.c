#include "marks.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "drawing_text.h"
#include "message.h"

#define MARKS_MEMORY ((size_t)256 << 20)

/* Files without a number are told apart by their path. */
static int compare_documents(const sovb_event *a, const sovb_event *b)
{
	int order = sovb_date_compare(a->date, b->date);

	if (!order)
		order = sovb_string_compare(a->document, b->document);
	if (!order && !a->document.size)
		order = sovb_string_compare(a->evidence.file, b->evidence.file);
	return order;
}

static int by_document(const void *a, const void *b)
{
	const sovb_event *x = *(const sovb_event *const *)a;
	const sovb_event *y = *(const sovb_event *const *)b;
	int order = compare_documents(x, y);

	/* All events stand in one array, so their order is that of the timeline. */
	return order ? order : (x > y) - (x < y);
}

sovb_mark_class sovb_relation_class(sovb_relation relation)
{
	static const sovb_mark_class classes[SOVB_RELATION_COUNT] = {
	    [SOVB_RELATION_CITES] = SOVB_MARK_CITES,
	    [SOVB_RELATION_IMPLEMENTS] = SOVB_MARK_IMPLEMENTS,
	    [SOVB_RELATION_GUIDES] = SOVB_MARK_GUIDES,
	    [SOVB_RELATION_CONTINUES] = SOVB_MARK_GUIDES,
	    [SOVB_RELATION_REVIEWS] = SOVB_MARK_REVIEWS,
	    [SOVB_RELATION_MONITORS] = SOVB_MARK_MONITORS,
	    [SOVB_RELATION_AMENDS] = SOVB_MARK_CHANGES,
	    [SOVB_RELATION_REPLACES] = SOVB_MARK_CHANGES,
	    [SOVB_RELATION_REPEALS] = SOVB_MARK_CHANGES,
	    [SOVB_RELATION_CORRECTS] = SOVB_MARK_CHANGES,
	    [SOVB_RELATION_BASIS] = SOVB_MARK_CITES,
	    [SOVB_RELATION_PROMULGATES] = SOVB_MARK_PROMULGATES,
	    [SOVB_RELATION_AMENDED_BY] = SOVB_MARK_CHANGES,
	    [SOVB_RELATION_REPLACED_BY] = SOVB_MARK_CHANGES,
	    [SOVB_RELATION_REPEALED_BY] = SOVB_MARK_CHANGES,
	    [SOVB_RELATION_PROMULGATED_BY] = SOVB_MARK_PROMULGATES,
	};

	return classes[relation];
}

static sovb_mark_class class_of(const sovb_event *event)
{
	return event->target.size ? sovb_relation_class(event->relation) : SOVB_MARK_ISSUED;
}

/* Which of a document's classes its mark shows: the lowest. */
static int weakness(sovb_mark_class class)
{
	static const int order[SOVB_MARK_CLASS_COUNT] = {
	    [SOVB_MARK_CHANGES] = 0,  [SOVB_MARK_IMPLEMENTS] = 1, [SOVB_MARK_REVIEWS] = 2,
	    [SOVB_MARK_MONITORS] = 3, [SOVB_MARK_GUIDES] = 4,     [SOVB_MARK_PROMULGATES] = 5,
	    [SOVB_MARK_CITES] = 6,    [SOVB_MARK_ISSUED] = 7,
	};

	return order[class];
}

static unsigned lane_of(const sovb_mark *mark)
{
	const char *level = mark->event_count ? mark->event[0]->level : NULL;

	if (!level)
		level = sovb_level_of_document(mark->document, mark->issuer);
	return (unsigned)(sovb_drawing_lane(level) -
			  SOVB_DRAWING_LANE_CENTRAL);
}

/* The mark of events [0, count), which are one document's. */
static sovb_mark mark_of(const sovb_event **event, size_t count, sovb_string focus)
{
	sovb_mark mark = {
	    .event = event,
	    .event_count = count,
	    .document = event[0]->document,
	    .date = event[0]->date,
	    .issuer = event[0]->issuer,
	    .kind = SOVB_MARK_ISSUED,
	};

	for (size_t i = 0; i < count; i++) {
		if (weakness(class_of(event[i])) < weakness(mark.kind))
			mark.kind = class_of(event[i]);
		if (event[i]->title.size > mark.title.size)
			mark.title = event[i]->title;
	}
	mark.focus = focus.size && sovb_string_compare(mark.document, focus) == 0;
	mark.lane = lane_of(&mark);
	return mark;
}

static void make_marks(sovb_marks *marks, const sovb_event **sorted, size_t count, sovb_string focus)
{
	for (size_t first = 0, end; first < count; first = end) {
		for (end = first + 1; end < count && !compare_documents(sorted[first], sorted[end]);)
			end++;
		marks->mark[marks->count++] = mark_of(sorted + first, end - first, focus);
	}
}

/* ---- by key ---- */

typedef struct keyed {
	sovb_string key;
	size_t mark;
} keyed;

static int by_key(const void *a, const void *b)
{
	const keyed *x = a;
	const keyed *y = b;
	int order = sovb_string_compare(x->key, y->key);

	return order ? order : (x->mark > y->mark) - (x->mark < y->mark);
}

static bool sort_keys(sovb_marks *marks)
{
	keyed *list = sovb_arena_array(&marks->arena, marks->count, sizeof *list);

	marks->by_key = sovb_arena_array(&marks->arena, marks->count, sizeof *marks->by_key);
	if (!list || !marks->by_key)
		return false;
	for (size_t i = 0; i < marks->count; i++) {
		if (marks->mark[i].document.size)
			list[marks->key_count++] = (keyed){marks->mark[i].document, i};
	}
	if (marks->key_count)
		qsort(list, marks->key_count, sizeof *list, by_key);
	for (size_t i = 0; i < marks->key_count; i++)
		marks->by_key[i] = list[i].mark;
	return true;
}

const sovb_mark *sovb_marks_find(const sovb_marks *marks, sovb_string key)
{
	size_t low = 0;
	size_t high = marks->key_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (sovb_string_compare(marks->mark[marks->by_key[middle]].document, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == marks->key_count || sovb_string_compare(marks->mark[marks->by_key[low]].document, key) != 0)
		return NULL;
	return &marks->mark[marks->by_key[low]];
}

/* ---- what is drawn ---- */

/* How near a mark is to what was asked for; lower is nearer. */
typedef struct nearness {
	int tier;
	long days; /* from the document asked for, else from the last day */
	size_t mark;
} nearness;

static int by_nearness(const void *a, const void *b)
{
	const nearness *x = a;
	const nearness *y = b;

	if (x->tier != y->tier)
		return x->tier < y->tier ? -1 : 1;
	if (x->days != y->days)
		return x->days < y->days ? -1 : 1;
	return (x->mark > y->mark) - (x->mark < y->mark);
}

static int tier_of(const sovb_mark *mark)
{
	if (mark->focus)
		return 0;
	if (mark->kind != SOVB_MARK_CITES && mark->kind != SOVB_MARK_ISSUED)
		return 1;
	return 2;
}

/* Documents that somebody acts on are as near as those that act. */
static void raise_targets(const sovb_marks *marks, nearness *list)
{
	for (size_t i = 0; i < marks->count; i++) {
		const sovb_mark *mark = &marks->mark[i];

		for (size_t e = 0; tier_of(mark) == 1 && e < mark->event_count; e++) {
			const sovb_mark *target = NULL;

			if (class_of(mark->event[e]) < SOVB_MARK_CITES && mark->event[e]->target.size)
				target = sovb_marks_find(marks, mark->event[e]->target);
			if (target && list[target - marks->mark].tier > 1)
				list[target - marks->mark].tier = 1;
		}
	}
}

static sovb_date date_asked_for(const sovb_marks *marks)
{
	for (size_t i = 0; i < marks->count; i++) {
		if (marks->mark[i].focus)
			return marks->mark[i].date;
	}
	return marks->mark[marks->count - 1].date;
}

static bool choose(sovb_marks *marks, size_t limit)
{
	nearness *list = sovb_arena_array(&marks->arena, marks->count, sizeof *list);
	sovb_date from;

	if (!list)
		return false;
	marks->drawn = marks->count < limit ? marks->count : limit;
	if (!marks->count)
		return true;
	from = date_asked_for(marks);
	for (size_t i = 0; i < marks->count; i++)
		list[i] = (nearness){tier_of(&marks->mark[i]),
				     labs(sovb_date_days_between(from, marks->mark[i].date)), i};
	raise_targets(marks, list);
	qsort(list, marks->count, sizeof *list, by_nearness);
	for (size_t i = 0; i < marks->drawn; i++)
		marks->mark[list[i].mark].drawn = true;
	return true;
}

sovb_status sovb_marks_init(sovb_marks *marks, const sovb_events *events, sovb_string focus, size_t limit,
			    sovb_error *err)
{
	const sovb_event **sorted;
	size_t count = 0;

	*marks = (sovb_marks){0};
	sovb_arena_init(&marks->arena, MARKS_MEMORY);
	sorted = sovb_arena_array(&marks->arena, events->count, sizeof *sorted);
	marks->mark = sovb_arena_array(&marks->arena, events->count, sizeof *marks->mark);
	if (!sorted || !marks->mark)
		return sovb_no_memory(err);
	for (size_t i = 0; i < events->count; i++) {
		/* What has no day has no place on an axis. */
		if (sovb_date_is_day(events->event[i].date))
			sorted[count++] = &events->event[i];
	}
	if (count)
		qsort(sorted, count, sizeof *sorted, by_document);
	make_marks(marks, sorted, count, focus);
	if (!sort_keys(marks) || !choose(marks, limit))
		return sovb_no_memory(err);
	return SOVB_OK;
}

void sovb_marks_fini(sovb_marks *marks)
{
	sovb_arena_fini(&marks->arena);
}
