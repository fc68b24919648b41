/*
 * The TXT side of sovb_annotate(): the draft as an HTML page, line by line, with the notes under the lines.
 */
#ifndef SOVB_ANNOTATED_PAGE_H
#define SOVB_ANNOTATED_PAGE_H

#include "note.h"

sovb_status sovb_annotated_page(sovb_buffer *out, sovb_annotate_summary *summary, const sovb_document *draft,
                                const sovb_notes *notes, const sovb_annotate_options *options, sovb_error *err);

#endif
