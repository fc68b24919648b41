/*
 * Comparing the first page with the weaker witnesses of a document's identity.
 */
#ifndef SOVB_WITNESS_H
#define SOVB_WITNESS_H

#include <sovb/document.h>

#include "arena.h"

typedef struct sovb_disagreements {
	sovb_disagreement list[SOVB_MAX_DISAGREEMENTS];
	size_t count;
} sovb_disagreements;

/*
 * What the witnesses surely say otherwise: another number in the file's name; another day there, beside the same number;
 * another body that signed.  Strings are the witnesses' own or live in the arena.
 */
void sovb_witnesses_compare(sovb_disagreements *out, const sovb_identity *page, const sovb_signature *signature,
                            const sovb_identity *file_name, sovb_arena *arena);

#endif
