/*
 * Texts and records of the register made small, and back.
 *
 * Zstandard with a dictionary of what texts of the field have in common (squeeze_words.h): three times as quick as what
 * Xapian would do to the data of a document by itself, and not larger.
 */
#ifndef SOVB_SQUEEZE_H
#define SOVB_SQUEEZE_H

#include <stdbool.h>

#include "arena.h"
#include "buffer.h"

/* What is used again from text to text; made when it is needed first. */
typedef struct sovb_squeezer {
	struct sovb_squeezing *squeezing;
	struct sovb_unsqueezing *unsqueezing;
} sovb_squeezer;

#define SOVB_SQUEEZER_INIT {0}

void sovb_squeezer_fini(sovb_squeezer *squeezer);

/* Append data, squeezed; the buffer remembers failure. */
void sovb_squeeze(sovb_buffer *out, sovb_squeezer *squeezer, const char *data, size_t size);

/*
 * The data in the arena; SOVB_ERR_DAMAGED when it is not what sovb_squeeze() makes, or more than limit bytes.  The string
 * may be empty.
 */
sovb_status sovb_unsqueeze(sovb_string *out, sovb_squeezer *squeezer, const char *data, size_t size, size_t limit,
                           sovb_arena *arena);

#endif
