/*
 * The references of a record as bytes.
 *
 * A text names few documents, many times: strings stand once, what references say of a document (its "cast": symbol,
 * date, issuer …) once, and a mention is the number of its cast and what is its own, in some fifteen bytes.
 */
#ifndef SOVB_MENTION_PACK_H
#define SOVB_MENTION_PACK_H

#include <sovb/reference.h>

#include "arena.h"
#include "pack.h"

/* Append count references of a text of that size; the buffer remembers failure. */
void sovb_mentions_pack(sovb_buffer *out, const sovb_reference *references, size_t count, size_t text_size);

/*
 * Read them back: strings lie in what is read, the list in the arena; spans lie within text_size bytes.  in->bad tells
 * damage, NULL want of memory.
 */
sovb_reference *sovb_mentions_unpack(sovb_unpack *in, size_t *count, size_t text_size, sovb_arena *arena);

#endif
