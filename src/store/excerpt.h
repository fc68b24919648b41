/*
 * Of a text only the sentences around references, in their places: for registers that do without the text.
 */
#ifndef SOVB_EXCERPT_H
#define SOVB_EXCERPT_H

#include "pack.h"
#include "store.h"

void sovb_excerpt_pack(sovb_buffer *out, const sovb_record *record);

/* The text in its old size, blank where nothing was kept.  False when there is no memory. */
bool sovb_excerpt_unpack(sovb_unpack *in, sovb_string *text, sovb_arena *arena);

#endif
