#include "line_wrap.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "layout.h"

#define INDENT 2    /* of the lines that go on, when the line itself stands left of INDENTED */
#define INDENTED 4
#define ROOM_MIN 24 /* columns that a line which goes on has at least */

/* The stream that stands for standard output, and what has come of its last line. */
static struct {
	FILE *stream; /* NULL: not begun */
	FILE *out;
	size_t width;
	char *line;
	size_t size, capacity;
} wrapping;

/* ---- one line ---- */

/* Bytes of the escape sequence at line[at], or 0. */
static size_t escape_size(const char *line, size_t at, size_t size)
{
	size_t end = at + 2;

	if (size - at < 2 || line[at] != '\033' || line[at + 1] != '[')
		return 0;
	while (end < size && (line[end] < '@' || line[end] > '~'))
		end++;
	return end < size ? end + 1 - at : size - at;
}

/* Columns of the bytes [at, end), without escape sequences. */
static size_t columns_of(const char *line, size_t at, size_t end)
{
	size_t columns = 0;

	while (at < end) {
		size_t stop = at, escape;

		while (stop < end && !escape_size(line, stop, end))
			stop++;
		columns += layout_columns(line + at, stop - at);
		escape = stop < end ? escape_size(line, stop, end) : 0;
		at = stop + escape;
	}
	return columns;
}

/* What a piece of a tree's line becomes in the line below it; NULL: it belongs to the text. */
static const char *below(const char *line, size_t size, size_t *bytes)
{
	static const struct {
		const char *piece, *below;
	} pieces[] = {{" ", " "}, {"│", "│"}, {"├", "│"}, {"└", " "}, {"─", " "}};

	for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
		*bytes = strlen(pieces[i].piece);
		if (size >= *bytes && !memcmp(line, pieces[i].piece, *bytes))
			return pieces[i].below;
	}
	return NULL;
}

/* The end of what stands before the text; its columns are added to *columns. */
static size_t find_text(const char *line, size_t size, size_t *columns)
{
	size_t at = 0, bytes;

	while (at < size) {
		size_t escape = escape_size(line, at, size);

		if (!escape && !below(line + at, size - at, &bytes))
			break;
		*columns += escape ? 0 : 1;
		at += escape ? escape : bytes;
	}
	return at;
}

/* The column where the line goes on: that of its second column of text, else a little to the right of its text. */
static size_t find_indent(const char *line, size_t size)
{
	size_t columns = 0;
	size_t text = find_text(line, size, &columns);
	size_t plain = columns < INDENTED ? columns + INDENT : columns;

	for (size_t at = text; at + 1 < size; at++) {
		size_t next = at;

		if (line[at] != ' ' || line[at + 1] != ' ')
			continue;
		while (next < size && (line[next] == ' ' || escape_size(line, next, size)))
			next += line[next] == ' ' ? 1 : escape_size(line, next, size);
		columns += columns_of(line, text, next);
		return columns + ROOM_MIN <= wrapping.width ? columns : plain;
	}
	return plain + ROOM_MIN <= wrapping.width ? plain : 0;
}

static void put_indent(const char *line, size_t size, size_t indent)
{
	size_t at = 0, bytes;

	fputc('\n', wrapping.out);
	for (size_t columns = 0; columns < indent; columns++) {
		const char *piece;

		while (at < size && escape_size(line, at, size))
			at += escape_size(line, at, size);
		piece = at < size ? below(line + at, size - at, &bytes) : NULL;
		fputs(piece ? piece : " ", wrapping.out);
		at = piece ? at + bytes : size;
	}
}

/* The end of the word, or run of blanks, at `at`; escape sequences belong to words. */
static size_t piece_end(const char *line, size_t at, size_t size)
{
	bool blank = line[at] == ' ';

	while (at < size && (line[at] == ' ') == blank)
		at += escape_size(line, at, size) ? escape_size(line, at, size) : 1;
	return at;
}

static void put_line(const char *line, size_t size)
{
	size_t used = 0, indent;
	size_t at = 0;

	if (columns_of(line, 0, size) <= wrapping.width) {
		fwrite(line, 1, size, wrapping.out);
		return;
	}
	indent = find_indent(line, size);
	at = find_text(line, size, &used);
	fwrite(line, 1, at, wrapping.out);
	for (size_t blanks = at; at < size; at = piece_end(line, at, size)) {
		size_t end = piece_end(line, at, size);
		size_t columns = columns_of(line, at, end);

		/* Blanks wait for the word behind them, and are lost with the end of the line. */
		if (line[at] == ' ')
			continue;
		if (used > indent && used + columns_of(line, blanks, end) > wrapping.width) {
			put_indent(line, size, indent);
			used = indent;
		} else {
			fwrite(line + blanks, 1, at - blanks, wrapping.out);
			used += at - blanks;
		}
		fwrite(line + at, 1, end - at, wrapping.out);
		used += columns;
		blanks = end;
	}
}

/* ---- the stream ---- */

static bool keep(const char *data, size_t size)
{
	size_t wanted = wrapping.size + size;

	if (wanted > LINE_WRAP_MAX)
		return false;
	if (wanted > wrapping.capacity) {
		char *line = realloc(wrapping.line, 2 * wanted);

		if (!line)
			return false;
		wrapping.line = line;
		wrapping.capacity = 2 * wanted;
	}
	if (size)
		memcpy(wrapping.line + wrapping.size, data, size);
	wrapping.size = wanted;
	return true;
}

static ssize_t take(void *cookie, const char *data, size_t size)
{
	size_t at = 0;

	(void)cookie;
	while (at < size) {
		const char *end = memchr(data + at, '\n', size - at);
		size_t stop = end ? (size_t)(end - data) : size;

		if (!keep(data + at, stop - at)) {
			if (wrapping.size)
				fwrite(wrapping.line, 1, wrapping.size, wrapping.out);
			fwrite(data + at, 1, stop - at, wrapping.out);
			wrapping.size = 0;
		}
		if (end) {
			if (wrapping.size)
				put_line(wrapping.line, wrapping.size);
			fputc('\n', wrapping.out);
			wrapping.size = 0;
		}
		at = stop + 1;
	}
	return ferror(wrapping.out) ? 0 : (ssize_t)size;
}

void line_wrap_begin(unsigned width)
{
	const cookie_io_functions_t functions = {.write = take};
	FILE *stream = fopencookie(NULL, "w", functions);

	if (!stream)
		return;
	wrapping.stream = stream;
	wrapping.out = stdout;
	wrapping.width = width;
	stdout = stream;
}

void line_wrap_end(void)
{
	if (!wrapping.stream)
		return;
	stdout = wrapping.out;
	fclose(wrapping.stream);
	if (wrapping.size)
		put_line(wrapping.line, wrapping.size);
	free(wrapping.line);
	memset(&wrapping, 0, sizeof wrapping);
}
