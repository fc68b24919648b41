/*
 * The phrase tables that the lexicon is compiled from, one line a fact.
 */
#ifndef SOVB_PHRASES_H
#define SOVB_PHRASES_H

#include <sovb/reference.h>

typedef struct sovb_type_phrase {
	const char *text;   /* "kế hoạch" */
	const char *symbol; /* "KH"; NULL: "văn bản", whose number tells */
	bool bare;          /* "Nghị quyết 29": a number without symbol makes a partial reference */
} sovb_type_phrase;

typedef struct sovb_relation_phrase {
	const char *text;
	sovb_relation relation;
} sovb_relation_phrase;

typedef struct sovb_manner_phrase {
	const char *text;
	unsigned attribute; /* SOVB_ATTRIBUTE_… */
} sovb_manner_phrase;

typedef struct sovb_body_phrase {
	const char *text;
	int class; /* sovb_body_class */
} sovb_body_phrase;

/* A word as it is often mistyped, and as it is meant. */
typedef struct sovb_slip {
	const char *text;
	const char *meant;
} sovb_slip;

/* Each table ends with a NULL text. */
extern const sovb_type_phrase sovb_type_phrases[];
extern const sovb_relation_phrase sovb_relation_phrases[];
/* Words that a subject may begin with before its verb; CITES: they change nothing. */
extern const sovb_relation_phrase sovb_subject_phrases[];
extern const sovb_manner_phrase sovb_manner_phrases[];
extern const sovb_body_phrase sovb_body_phrases[];
extern const char *const sovb_stop_phrases[];
extern const sovb_slip sovb_slips[];

/* Words in small letters that stand inside names of bodies, blank-separated lines; ends with NULL. */
extern const char *const sovb_body_vocabulary[];

#endif
