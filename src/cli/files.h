/*
 * Documents named on the command line, one after the other.
 */
#ifndef FILES_H
#define FILES_H

#include <sovb/stream.h>

#include "session.h"

/* Called with each document that could be read; returns an exit status. */
typedef int files_visit(session *s, const sovb_document *doc, void *context);

/*
 * Load every file and visit it.  A file that cannot be read is told, and the rest goes on.  The gravest exit
 * status: EXIT_FAILED (which ends it at once), EXIT_PARTLY, or that of the visits.
 */
int files_each(session *s, int count, char **words, files_visit *visit, void *context);

/* Called with each window of a text that is too large to be held, and with NULL behind the last. */
typedef int files_visit_window(session *s, sovb_stream *stream, const sovb_document *window, void *context);

/* The same, but very large texts are read in windows. */
int files_each_streamed(session *s, int count, char **words, files_visit *visit, files_visit_window *visit_window,
			void *context);

/* Counts lines up to a place of a document's text; places must not go back.  Begin with all zero. */
typedef struct files_line {
	size_t place;
	size_t lines;
} files_line;

/* Number of the line that holds `place`, from 1: that of the file for a UTF-8 TXT, of `sovb text` for any
 * other. */
size_t files_line_of(files_line *at, const sovb_document *doc, size_t place);

#endif
