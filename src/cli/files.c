#include "files.h"

#include <stdio.h>
#include <string.h>

#include "say.h"

/* What is known about how the file was read; a part of it that is missing counts like a file. */
static int tell_notices(session *s, const sovb_document *doc)
{
	char text[3 * SOVB_ERROR_WORD_MAX];
	int worst = EXIT_DONE;

	for (size_t i = 0; i < sovb_document_notice_count(doc); i++) {
		const sovb_error *notice = sovb_document_notice(doc, i);

		if (notice->status == SOVB_OK)
			say_note(s->set.quiet, "%s", sovb_error_text(notice, s->lang, text, sizeof text));
		else if (session_fail(s, sovb_document_path(doc), notice) != EXIT_DONE)
			worst = EXIT_PARTLY;
	}
	return worst;
}

/* How the files are visited. */
typedef struct visitor {
	files_visit *visit;
	files_visit_window *visit_window; /* NULL: nothing is streamed */
	void *context;
} visitor;

static int visit_stream(session *s, sovb_stream *stream, const char *path, const visitor *how)
{
	const sovb_document *window;
	sovb_error err;
	int worst = EXIT_DONE;

	do {
		int status, told;

		if (sovb_stream_next(&window, stream, &err) != SOVB_OK)
			return session_fail(s, path, &err);
		told = window ? tell_notices(s, window) : EXIT_DONE;
		status = how->visit_window(s, stream, window, how->context);
		if (told > status)
			status = told;
		if (status > worst)
			worst = status;
	} while (window && worst != EXIT_FAILED && !ferror(stdout));
	return worst;
}

static int visit_document(session *s, sovb_loader *loader, const char *path, bool last, const visitor *how)
{
	sovb_document *doc;
	sovb_error err;
	int status, told;

	if (sovb_loader_load(&doc, loader, path, &err) != SOVB_OK)
		return session_fail(s, path, &err);
	if (last)
		sovb_loader_rest(loader);
	told = tell_notices(s, doc);
	status = how->visit(s, doc, how->context);
	if (told > status)
		status = told;
	sovb_document_free(doc);
	return status;
}

/* A size that was asked for holds for streams, too: the loader will tell. */
static bool is_too_large(const session *s, const sovb_stream *stream)
{
	const size_t limit = session_load_options(s).max_file_bytes;

	return limit && sovb_stream_bytes(stream) > limit;
}

static int visit_file(session *s, const sovb_reader *reader, sovb_loader *loader, const char *path, bool last,
		      const visitor *how)
{
	const sovb_stream_options options = {.charset = (sovb_charset)s->set.charset};
	sovb_stream *stream = NULL;
	sovb_error err;
	int status;

	if (how->visit_window && sovb_stream_open(&stream, reader, path, &options, &err) != SOVB_OK)
		return session_fail(s, path, &err);
	if (stream && is_too_large(s, stream)) {
		sovb_stream_close(stream);
		stream = NULL;
	}
	if (!stream)
		return visit_document(s, loader, path, last, how);
	status = visit_stream(s, stream, path, how);
	sovb_stream_close(stream);
	return status;
}

static int visit_all(session *s, const sovb_reader *reader, int count, char **words, const visitor *how)
{
	sovb_loader *loader;
	int worst = session_loader(s, &loader, reader);

	if (worst != EXIT_DONE)
		return worst;
	for (int i = 0; i < count && worst != EXIT_FAILED && !ferror(stdout); i++) {
		int status = visit_file(s, reader, loader, words[i], i + 1 == count, how);

		if (status > worst)
			worst = status;
	}
	session_loader_free(s, loader);
	return worst;
}

int files_each_streamed(session *s, int count, char **words, files_visit *visit, files_visit_window *visit_window,
			void *context)
{
	const visitor how = {visit, visit_window, context};
	sovb_reader *reader;
	int worst = session_reader(s, &reader);

	if (worst != EXIT_DONE)
		return worst;
	worst = visit_all(s, reader, count, words, &how);
	sovb_reader_free(reader);
	return worst;
}

int files_each(session *s, int count, char **words, files_visit *visit, void *context)
{
	return files_each_streamed(s, count, words, visit, NULL, context);
}

size_t files_line_of(files_line *at, const sovb_document *doc, size_t place)
{
	sovb_string text = sovb_document_text(doc);

	while (at->place < place) {
		const char *end = memchr(text.data + at->place, '\n', place - at->place);

		if (!end)
			break;
		at->place = (size_t)(end - text.data) + 1;
		at->lines++;
	}
	return at->lines + 1;
}
