#include "files.h"

#include <stdio.h>
#include <string.h>

static int visit_file(session *s, const sovb_reader *reader, const char *path, files_visit *visit,
		      void *context)
{
	sovb_document *doc;
	sovb_error err;
	int status;

	if (sovb_document_load(&doc, reader, path, NULL, &err) != SOVB_OK)
		return session_fail(s, path, &err);
	status = visit(s, doc, context);
	sovb_document_free(doc);
	return status;
}

int files_each(session *s, int count, char **words, files_visit *visit, void *context)
{
	sovb_reader *reader;
	int worst = session_reader(s, &reader);

	if (worst != EXIT_DONE)
		return worst;
	for (int i = 0; i < count && worst != EXIT_FAILED && !ferror(stdout); i++) {
		int status = visit_file(s, reader, words[i], visit, context);

		if (status > worst)
			worst = status;
	}
	sovb_reader_free(reader);
	return worst;
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
