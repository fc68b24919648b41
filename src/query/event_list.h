/*
 * Lists of events: each thing that happened once, whoever tells it, if the options let it in.
 */
#ifndef SOVB_EVENT_LIST_H
#define SOVB_EVENT_LIST_H

#include "side.h"
#include "word_filter.h"

#define SOVB_MAX_EVENTS 100000

typedef struct sovb_listed_event {
	sovb_event event; /* first */
	bool own;         /* the document itself tells it */
	uint32_t file; /* where the quote of its evidence stands … */
	size_t i;      /* … as in sovb_told */
	/* Where its title was found. */
	bool title_own;
	sovb_string title_file;
	size_t title_start;
} sovb_listed_event;

typedef struct sovb_event_list {
	sovb_directory *directory;
	sovb_arena *arena; /* of the answer: events and their strings */
	sovb_timeline_options options;
	sovb_word_filter issuer; /* of options.issuer and options.type */
	sovb_word_filter type;
	sovb_listed_event *event;
	size_t count;
	size_t capacity;
	sovb_key_map map; /* events by what happened */
	uint32_t last_file; /* the one told of last, and its path in the arena */
	sovb_string last_path;
} sovb_event_list;

sovb_status sovb_event_list_init(sovb_event_list *list, const sovb_timeline_options *options,
				 sovb_directory *directory, sovb_arena *arena, sovb_error *err);
void sovb_event_list_fini(sovb_event_list *list);

/* Is the day within the bounds of the options? */
bool sovb_event_list_in_time(const sovb_event_list *list, sovb_date day);

/* May the document of an event be of that type and issuer? */
bool sovb_event_list_wants(const sovb_event_list *list, sovb_string type, sovb_string issuer);

/* Where an event is told: the i-th mention of a record, or SOVB_WHOLE_FILE. */
typedef struct sovb_told {
	const sovb_record *record;
	size_t i;
} sovb_told;

/*
 * The document did that to the target (NULL: it was issued) on its date.  An event that is there already
 * keeps the document's own evidence and title, else the first by path and place; documents without a day have no events.
 */
sovb_status sovb_event_list_add(sovb_event_list *list, const sovb_side *document, sovb_relation relation,
				const sovb_side *target, sovb_told told, sovb_error *err);

/*
 * By date, document, target (none first) and what happened.  Of a document that does something to another, it
 * is not said again that it cites it.
 */
void sovb_event_list_close(sovb_event_list *list);

/* Give the closed list's events [from, end) their quotes, reading each file once. */
sovb_status sovb_event_list_quote(sovb_event_list *list, size_t from, size_t end, sovb_error *err);

/* The failure of an answer with more than SOVB_MAX_EVENTS. */
sovb_status sovb_event_list_full(sovb_error *err);

#endif
