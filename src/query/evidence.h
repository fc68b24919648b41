/*
 * A few pieces of evidence for one statement: each quote once, the first by path and place.
 */
#ifndef SOVB_EVIDENCE_H
#define SOVB_EVIDENCE_H

#include <sovb/register.h>

typedef struct sovb_evidence_list {
	sovb_evidence piece[SOVB_MAX_STEP_EVIDENCE];
	size_t count;
} sovb_evidence_list;

/* Add a piece; when there is no room the last by path and place goes. */
void sovb_evidence_add(sovb_evidence_list *list, sovb_evidence piece);

#endif
