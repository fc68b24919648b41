/*
 * Automatic numbering: what Word writes before a paragraph ("Điều 1.", "I.", "a)") and no text of the file holds.
 *
 * A list (w:abstractNum) has nine levels; a paragraph belongs to an instance of a list (w:num), which may restart or
 * replace levels, and stands on one of its levels.  The labels follow from the paragraphs before, so each numbered
 * paragraph must be told, in order.
 */
#ifndef SOVB_DOCX_NUMBERING_H
#define SOVB_DOCX_NUMBERING_H

#include "arena.h"
#include "buffer.h"
#include "docx_styles.h"

#define SOVB_DOCX_MAX_LISTS 32768    /* lists, and instances of them */
#define SOVB_DOCX_MAX_LABEL 256      /* bytes of the pattern of a label */

typedef struct sovb_numbering sovb_numbering;

/* Read a numbering part that is in memory; the styles (which must outlive it) say what list a list's style is. */
sovb_status sovb_numbering_read(sovb_numbering **out, const sovb_buffer *xml, const sovb_styles *styles, const char *path,
                                const char *part, sovb_error *err);
void sovb_numbering_free(sovb_numbering *numbering);

/*
 * Append the label of the next paragraph of this instance, with the blank behind it.  `level` may be SOVB_DOCX_UNSET: then
 * it is the one that belongs to the paragraph style `style` (NULL: none).  An instance that is not there, and 0, give
 * nothing.
 */
void sovb_numbering_next(sovb_buffer *out, sovb_numbering *numbering, int number, int level, const char *style);

#endif
