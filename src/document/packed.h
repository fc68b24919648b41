/*
 * Documents and their parts as bytes: for the register, and from one process to another.
 *
 * What is read back is never trusted: every bound is looked at.
 */
#ifndef SOVB_PACKED_H
#define SOVB_PACKED_H

#include <sovb/document.h>

#include "pack.h"

/* The fewest bytes a reference takes; a count that would need more than there are is a lie. */
#define SOVB_REFERENCE_PACKED_MIN 24

void sovb_identity_pack(sovb_buffer *out, const sovb_identity *identity);
void sovb_identity_unpack(sovb_unpack *in, sovb_identity *identity);

/* One of count references of the text. */
void sovb_reference_pack(sovb_buffer *out, const sovb_reference *reference, sovb_string text);
void sovb_reference_unpack(sovb_unpack *in, sovb_reference *reference, sovb_string text, size_t count);

/* Append all of a document but its path; the buffer remembers failure. */
void sovb_document_pack(sovb_buffer *out, const sovb_document *doc);

/*
 * The document again, under the path given.  Takes the buffer's content, which is then empty, from the byte `first` on.
 * SOVB_ERR_FORMAT when it is no document: whoever packed it lost its way over this file.
 */
sovb_status sovb_document_unpack(sovb_document **out, const sovb_reader *reader, const char *path, sovb_buffer *packed,
                                 size_t first, sovb_error *err);

#endif
