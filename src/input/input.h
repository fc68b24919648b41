/*
 * Files to text.
 */
#ifndef SOVB_INPUT_H
#define SOVB_INPUT_H

#include "buffer.h"
#include "file.h"
#include "text.h"

/* Limits, five to twenty times what real files hold.  Each is met with an error that names it. */
#define SOVB_ZIP_MAX_ENTRIES 10000
#define SOVB_ZIP_MAX_PART_BYTES ((size_t)64 << 20)
#define SOVB_ZIP_MAX_TOTAL_BYTES ((size_t)128 << 20)
#define SOVB_ZIP_MAX_RATIO 200
#define SOVB_ZIP_RATIO_FREE_BYTES ((size_t)4 << 20) /* the ratio counts after so many bytes */
#define SOVB_XML_MAX_DEPTH 256
#define SOVB_XML_MAX_ATTRIBUTES 1024
#define SOVB_XML_MAX_ATTRIBUTE_BYTES ((size_t)1 << 20)
#define SOVB_XML_MAX_NAMESPACES 256                /* declared around one element */
#define SOVB_XML_MAX_TOKEN_BYTES ((size_t)2 << 20) /* one tag, comment or processing instruction */
#define SOVB_DOCX_MAX_PARTS 512
#define SOVB_DOCX_MAX_NOTES ((size_t)1 << 20) /* marks of footnotes and endnotes */
#define SOVB_DOCX_MAX_TEXTBOX_DEPTH 8 /* text boxes inside text boxes */
#define SOVB_INPUT_MAX_PARAGRAPHS ((size_t)4 << 20)

/*
 * Read a file into *text (bytes, paragraphs, charset; normalized), living in the arena.  The kind of file is
 * told by its first bytes, not by its name.  *state (optional) is the file's as it was read; *hash (optional)
 * is an FNV-1a 64 of its bytes.
 */
sovb_status sovb_input_read(sovb_text *text, sovb_file_state *state, uint64_t *hash, const char *path,
                            const sovb_load_options *options, sovb_arena *arena, sovb_error *err);

/*
 * When *file holds a file of a kind that a converter reads (PDF, RTF, DOC, ODT), put its text in its place and the kind in
 * *kind; else *kind is NULL.  This starts a process, which one that reads files of strangers may not: whoever hands it a
 * file does it before.
 */
sovb_status sovb_input_convert(sovb_buffer *file, const char **kind, const char *path, const sovb_load_options *options,
                               sovb_error *err);

/* sovb_input_read() for the content of a file in memory, without converters. */
sovb_status sovb_input_decode(sovb_text *text, const char *path, const char *data, size_t size,
                              const sovb_load_options *options, sovb_arena *arena, sovb_error *err);

/* Load what reading may need of others, as sovb_text_load_libraries() does for its part. */
void sovb_input_load_libraries(void);

/* Does a file that begins with these bytes need libraries for certain? */
bool sovb_input_is_package(const char *data, size_t size);

/* Is a file of this name that begins with these bytes a text in UTF-8, when this charset was asked for? */
bool sovb_input_is_utf8(const char *path, const char *data, size_t size, sovb_charset charset);

#endif
