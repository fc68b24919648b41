/*
 * The packed form of a record: the value SOVB_SLOT_RECORD of its Xapian document, the text alone as SOVB_SLOT_TEXT
 * (squeezed, squeeze.h), and the value SOVB_SLOT_STATE.
 *
 * Answers are made from the first: it is small and quickly read, while the text is several times larger.  It is squeezed
 * too, but for those of which the writer reads the head: sovb_record_is_plain().
 *
 * Numbers are varints (seven bits a byte, the least first), strings a length and their bytes.  Strings that
 * are not there are left out by a bit.  What is read back is never trusted: every bound is looked at, and
 * anything odd is SOVB_ERR_DAMAGED.
 *
 * A plain value begins with SOVB_RECORD_FORMAT.  Kinds, relations and fields stand as numbers: a change of their
 * tables other than a new last line needs a new SOVB_STORE_FORMAT.
 */
#ifndef SOVB_RECORD_H
#define SOVB_RECORD_H

#include "store.h"

#define SOVB_RECORD_FORMAT 4

/* How the text is kept: its first byte, before it is squeezed. */
#define SOVB_TEXT_WHOLE 1
#define SOVB_TEXT_SPARSE 2 /* what stands around references */

/* Is it kept as sovb_record_encode() writes it?  Failures, and paths that are longer than their value. */
bool sovb_record_is_plain(const sovb_record *record);

/* The same of a value. */
bool sovb_record_was_plain(const char *data, size_t size);

/* Append the record, without its state and text; the buffer remembers failure. */
void sovb_record_encode(sovb_buffer *out, const sovb_record *record);

/* Append its text; nothing for a file that could not be read. */
void sovb_record_encode_text(sovb_buffer *out, const sovb_record *record);

/*
 * Read what sovb_record_encode() wrote; strings lie in data, the list of references in the arena.  state,
 * hash, indexed_ns, reading and text are left as they are.  index names the register in the error.
 */
sovb_status sovb_record_decode(sovb_record *out, const char *data, size_t size, sovb_arena *arena,
                               const char *index, sovb_error *err);

/* The path and the failure alone. */
sovb_status sovb_record_decode_head(sovb_record *out, const char *data, size_t size, const char *index,
                                    sovb_error *err);

/*
 * Read what sovb_record_encode_text() wrote, expected bytes of text; it lies in data or in the arena.  *sparse may be
 * NULL.
 */
sovb_status sovb_record_decode_text(sovb_string *out, bool *sparse, const char *data, size_t size, size_t expected,
                                    sovb_arena *arena, const char *index, sovb_error *err);

#define SOVB_STATE_MAX 80

/* Pack state, hash, indexed_ns, reading, and whether the file could not be read; returns the bytes used. */
size_t sovb_state_encode(char out[SOVB_STATE_MAX], const sovb_record *record, bool failed);

/* The same back; all else in the record is left as it is. */
bool sovb_state_decode(sovb_record *out, bool *failed, const char *data, size_t size);

#endif
