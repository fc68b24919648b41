/*
 * DOCX files: package, main part, and the parts it leads to.
 */
#ifndef SOVB_DOCX_H
#define SOVB_DOCX_H

#include "docx_map.h"
#include "input.h"

typedef struct sovb_docx_options {
	size_t max_text_bytes;
	bool comments; /* are text, too */
} sovb_docx_options;

/*
 * Set bytes, charset and paragraphs of *text: the body, its diagrams, then the headers and footers that its
 * sections show, then footnotes and endnotes, then comments when they are wanted.  What is missing or damaged beside the main part is told
 * by a notice.  *map (NULL: not
 * wanted) must be all zero; end it with sovb_docx_map_fini(), also after a failure.
 */
sovb_status sovb_docx_decode(sovb_text *text, const char *path, const char *data, size_t size,
                             const sovb_docx_options *options, sovb_arena *arena, sovb_docx_map *map, sovb_error *err);

#endif
