/*
 * A few pieces of evidence for one statement: each quote once.
 */
#ifndef SOVB_EVIDENCE_H
#define SOVB_EVIDENCE_H

#include <sovb/register.h>

typedef struct sovb_evidence_list {
	sovb_evidence piece[SOVB_MAX_STEP_EVIDENCE];
	bool own[SOVB_MAX_STEP_EVIDENCE]; /* told by the document itself */
	size_t count;
} sovb_evidence_list;

/* Would a piece of that place have room?  Its words need not be read when not. */
bool sovb_evidence_wanted(const sovb_evidence_list *list, sovb_string file, size_t start, bool own);

/* Add a piece: what the document itself tells first, then by path and place; when there is no room the last goes. */
void sovb_evidence_add(sovb_evidence_list *list, sovb_evidence piece, bool own);

#endif
