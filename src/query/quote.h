/*
 * Words of a document as they are shown: blanks in order, without the marks of Markdown.
 */
#ifndef SOVB_QUOTE_H
#define SOVB_QUOTE_H

#include "arena.h"
#include "buffer.h"

/*
 * Append part of text: each run of blanks and line ends becomes one blank; '*', '#' and the backslash before
 * a punctuation mark are left out.  at[i] becomes the place in out of the text's byte points[i] (in ascending
 * order, count of them; may be none).
 */
void sovb_quote_append(sovb_buffer *out, sovb_string text, sovb_span part, const size_t *points, size_t *at,
		       size_t count);

/*
 * The part of `whole` to show when it is longer than max bytes: what fits on both sides of `middle`, cut at
 * blanks.
 */
sovb_span sovb_quote_window(sovb_string text, sovb_span whole, sovb_span middle, size_t max);

/* The sentence around a reference, at most SOVB_QUOTE_MAX bytes, in the arena. */
sovb_string sovb_quote(sovb_string text, sovb_span sentence, sovb_span reference, sovb_arena *arena);

#endif
