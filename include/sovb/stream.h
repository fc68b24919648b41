/*
 * A text of any size, read in windows that are cut at line ends.
 *
 *	sovb_stream *stream;
 *	const sovb_document *window;
 *
 *	status = sovb_stream_open(&stream, reader, "cong-bao.txt", NULL, &err);
 *	while (stream && (status = sovb_stream_next(&window, stream, &err)) == SOVB_OK && window)
 *		… the references of the window …
 *	sovb_stream_close(stream);
 *
 * Only UTF-8 text that is too large to be held is worth it: any other file is loaded as a document (document.h).  The references are
 * those that the document would have, one window after the other; but `resolved` and `candidates` know only what was read so
 * far.  Memory does not grow with the file.
 */
#ifndef SOVB_STREAM_H
#define SOVB_STREAM_H

#include <sovb/document.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Files from this size on are streamed. */
#define SOVB_STREAM_LEAST_BYTES ((size_t)8 << 20)

typedef struct sovb_stream sovb_stream;

typedef struct sovb_stream_options {
	size_t least_bytes;  /* smaller files are not streamed; 0: SOVB_STREAM_LEAST_BYTES */
	size_t window_bytes; /* about so much of the text at once; 0: the library's choice */
	sovb_charset charset; /* other than UTF-8: the file is not streamed */
} sovb_stream_options;

/*
 * Open a file; options may be NULL.  *out is NULL and the status SOVB_OK when the file is not to be streamed: smaller, or no
 * UTF-8 text.
 */
SOVB_API sovb_status sovb_stream_open(sovb_stream **out, const sovb_reader *reader, const char *path,
                                      const sovb_stream_options *options, sovb_error *err);

/*
 * The next window, NULL behind the last.  It belongs to the stream and lives until the next call.  Its references have
 * positions in the file and paragraphs (lines) counted from the file's beginning.  `source` is an index among the window's own, or
 * their count: sovb_document_reference() then gives the last reference before the window, of which only kind, span and anchor
 * are set.  The window's text is its own bytes; it has no list of paragraphs.  The first window has the identity of the document, the others none; the
 * last one has the notice of what was damaged.
 *
 * After a failure (a NUL byte, another encoding, no memory) the stream is over.
 */
SOVB_API sovb_status sovb_stream_next(const sovb_document **out, sovb_stream *stream, sovb_error *err);

/* Size of the file when it was opened. */
SOVB_API size_t sovb_stream_bytes(const sovb_stream *stream);

SOVB_API void sovb_stream_close(sovb_stream *stream);

#ifdef __cplusplus
}
#endif
#endif
