/*
 * The documents that a draft cites, each once, in the order of an annex: by level from the centre down, Party before
 * State, by rank of the kind of document, by date.
 */
#ifndef SOVB_CITED_H
#define SOVB_CITED_H

#include <sovb/verify.h>

#include "arena.h"
#include "facts.h"

typedef enum sovb_cited_state {
	SOVB_CITED_UNCHECKED, /* there is no register, or the document has no number */
	SOVB_CITED_UNKNOWN,
	SOVB_CITED_ELSEWHERE, /* other files cite it */
	SOVB_CITED_HELD
} sovb_cited_state;

typedef struct sovb_cited {
	sovb_string name; /* "39-KH/CU"; without a number the words */
	sovb_string kind; /* "Kế hoạch số", as it stands before the number; none: not known, or in the name */
	sovb_date date;
	sovb_string issuer;
	sovb_string title;
	sovb_level level;
	sovb_system system;
	unsigned rank;
	size_t mentions;
	sovb_cited_state state;
	size_t citing_files;
	size_t finding;         /* number of the gravest finding about it, from 0; SIZE_MAX: none */
	sovb_severity severity; /* of that finding */
} sovb_cited;

typedef struct sovb_cited_list {
	sovb_cited *items;
	size_t count;
} sovb_cited_list;

/* Everything is in the arena, or in the draft.  store may be NULL. */
sovb_status sovb_cited_make(sovb_cited_list *out, const sovb_document *draft, const sovb_findings *findings,
                            sovb_store *store, sovb_arena *arena, sovb_error *err);

#endif
