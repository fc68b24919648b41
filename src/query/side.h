/*
 * The sides of a relation: the document that acts or that is mentioned, as one file tells it.
 */
#ifndef SOVB_SIDE_H
#define SOVB_SIDE_H

#include "level.h"

typedef struct sovb_side {
	sovb_member member; /* names is NULL: no document, or one that its day alone told */
	bool document;      /* it is one document of the register, … */
	bool held;          /* … which has a file */
	sovb_string
	    symbol;      /* as written; none for partial and named references, and files without a number */
	sovb_string key; /* or the name of a partial or named reference; none: a file without a number */
	sovb_string type;
	sovb_date date;
	sovb_string issuer;
	sovb_string title;
} sovb_side;

/* The side that is the i-th mention of the record; strings of the record are lent, new ones live in the
 * arena. */
sovb_status sovb_side_of_mention(sovb_side *out, sovb_directory *directory, const sovb_record *record,
				 size_t i, sovb_arena *arena, sovb_error *err);

/* The title of the i-th mention, or of another mention of that document in the file; lent. */
sovb_string sovb_title_near(const sovb_record *record, size_t i);

/* The side that is the file itself; sovb_directory.whole: with its member. */
sovb_status sovb_side_of_file(sovb_side *out, sovb_directory *directory, const sovb_record *record,
			      sovb_arena *arena, sovb_error *err);

/* The same of a file with that identity and key, when its record is gone; shown as for sovb_directory_own_day(). */
sovb_status sovb_side_of_identity(sovb_side *out, sovb_directory *directory, const sovb_identity *identity,
				  sovb_string own_key, sovb_string shown, sovb_arena *arena, sovb_error *err);

/* The acting side of the i-th mention. */
sovb_status sovb_side_of_source(sovb_side *out, sovb_directory *directory, const sovb_record *record,
				size_t i, sovb_arena *arena, sovb_error *err);

/* The level of the body behind the side; SOVB_LEVEL_UNKNOWN when it is no document. */
sovb_status sovb_side_level(sovb_level *out, sovb_directory *directory, const sovb_side *side, sovb_error *err);

/* Copy the side's strings into the arena, so that they outlive the record. */
void sovb_side_keep(sovb_side *side, sovb_arena *arena);

/* The words around the i-th mention, all in the arena. */
sovb_status sovb_evidence_of(sovb_evidence *out, const sovb_record *record, size_t i, sovb_arena *arena,
			     sovb_error *err);

/* Only the words. */
sovb_status sovb_quote_of(sovb_string *out, const sovb_record *record, size_t i, sovb_arena *arena, sovb_error *err);

/* That the file itself is there: its title. */
#define SOVB_WHOLE_FILE SIZE_MAX /* for i */

/* A copy in the arena; none stays none. */
sovb_string sovb_string_keep(sovb_string string, sovb_arena *arena);

#endif
