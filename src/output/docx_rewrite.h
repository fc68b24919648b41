/*
 * A package with some of its parts replaced or added; all other entries are copied as they are compressed.
 */
#ifndef SOVB_DOCX_REWRITE_H
#define SOVB_DOCX_REWRITE_H

#include "docx_part.h"

/* *out is the bytes of the new archive.  date is the time of the changed entries; empty: that of their start. */
sovb_status sovb_docx_rewrite(sovb_buffer *out, const char *path, const sovb_buffer *archive,
                              const sovb_docx_part *const *parts, size_t count, sovb_date date, sovb_error *err);

#endif
