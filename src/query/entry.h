/*
 * Entries: what the register says of one document.
 *
 * Counts, dates and issuers come from the term dictionary alone; title, file and the spelling of the symbol
 * stand in the records of a few files.
 */
#ifndef SOVB_ENTRY_H
#define SOVB_ENTRY_H

#include "directory.h"
#include "file_set.h"

/* So many files are asked for a title. */
#define SOVB_MAX_TITLE_FILES 20

/* What only records tell. */
typedef struct sovb_telling {
	sovb_string symbol; /* as written; none: not found out */
	sovb_string title;
	sovb_string file; /* the first held file by path */
} sovb_telling;

/* The files that hold the document, or that mention it (at most limit), in a set that sovb_file_set_fini()
 * frees. */
sovb_status sovb_member_held_files(sovb_file_set *out, sovb_store *store, sovb_member member, size_t limit,
				   sovb_error *err);
sovb_status sovb_member_citing_files(sovb_file_set *out, sovb_store *store, sovb_member member, size_t limit,
				     sovb_error *err);

/* The terms of the files that mention the document, in the arena; NULL without memory. */
const sovb_string *sovb_member_citing_terms(sovb_member member, size_t *count, sovb_arena *arena);

/*
 * Complete *telling from the held files, and from up to `citing` files that mention the document for what
 * these do not tell.  Strings live in the arena.
 */
sovb_status sovb_telling_complete(sovb_telling *telling, sovb_directory *directory, sovb_member member,
				  size_t citing, sovb_arena *arena, sovb_error *err);

/* The entry of a document, everything in the arena; counted: with the numbers of its files. */
sovb_status sovb_entry_make(sovb_entry *out, sovb_store *store, sovb_member member,
			    const sovb_telling *telling, bool counted, sovb_arena *arena, sovb_error *err);

bool sovb_member_same(sovb_member a, sovb_member b);

#endif
