/*
 * The DOCX side of sovb_annotate().
 */
#ifndef SOVB_DOCX_ANNOTATE_H
#define SOVB_DOCX_ANNOTATE_H

#include "note.h"

/* The bytes of the annotated copy of a DOCX draft. */
sovb_status sovb_docx_annotate(sovb_buffer *out, sovb_annotate_summary *summary, const sovb_document *draft,
                               const sovb_notes *notes, const sovb_annotate_options *options, sovb_error *err);

#endif
