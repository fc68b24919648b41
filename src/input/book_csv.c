/*
 * CSV as offices write it: RFC 4180, but parted by ';' where the decimal comma rules, by tabs in "Unicode text", and
 * with a byte order mark or a first line "sep=;" for Excel.
 */
#include <stdio.h>
#include <string.h>

#include "book_table.h"
#include "message.h"
#include "txt.h"

#define SNIFFED_ROWS 64

typedef enum ending { END_OF_CELL, END_OF_ROW, END_OF_FILE } ending;

typedef struct scanner {
	const char *data;
	size_t size;
	size_t at;
	char delimiter;
	unsigned line; /* where `at` stands, from 1 */
	sovb_buffer cell;
	unsigned open_line; /* of a quotation mark that is not closed; 0: all are */
} scanner;

static bool is_line_end(char c)
{
	return c == '\n' || c == '\r';
}

/* Past one line end: "\r\n", "\n" or "\r". */
static void pass_line_end(scanner *s)
{
	if (s->data[s->at] == '\r' && s->at + 1 < s->size && s->data[s->at + 1] == '\n')
		s->at++;
	s->at++;
	s->line++;
}

/* The inside of a quoted cell, to behind its closing mark; a mark inside is doubled. */
static void scan_quoted(scanner *s)
{
	unsigned opened = s->line;

	for (s->at++; s->at < s->size; s->at++) {
		char c = s->data[s->at];

		if (c == '"') {
			s->at++;
			if (s->at == s->size || s->data[s->at] != '"')
				return;
		}
		if (c == '\n')
			s->line++;
		sovb_buffer_append_char(&s->cell, c);
	}
	s->open_line = opened;
}

/* The next cell into s->cell, and what ended it. */
static ending scan_cell(scanner *s)
{
	sovb_buffer_clear(&s->cell);
	if (s->at < s->size && s->data[s->at] == '"')
		scan_quoted(s);
	while (s->at < s->size) {
		size_t start = s->at;

		while (s->at < s->size && s->data[s->at] != s->delimiter && !is_line_end(s->data[s->at]))
			s->at++;
		sovb_buffer_append(&s->cell, s->data + start, s->at - start);
		if (s->at == s->size)
			break;
		if (is_line_end(s->data[s->at])) {
			pass_line_end(s);
			return END_OF_ROW;
		}
		s->at++;
		return END_OF_CELL;
	}
	return END_OF_FILE;
}

/* How well a delimiter fits: as many rows as possible with the same number of cells, the more cells the better. */
static size_t fitness(const char *data, size_t size, char delimiter)
{
	scanner s = {
		.data = data,
		.size = size,
		.delimiter = delimiter,
		.line = 1,
		.cell = SOVB_BUFFER_INIT(SOVB_TABLE_MAX_CELL_BYTES),
	};
	size_t rows[SOVB_TABLE_MAX_COLUMNS + 1] = {0};
	size_t best = 0;
	ending end = END_OF_ROW;

	for (int row = 0; row < SNIFFED_ROWS && end != END_OF_FILE; row++) {
		size_t cells = 0;

		do {
			end = scan_cell(&s);
			cells++;
		} while (end == END_OF_CELL);
		if (cells <= SOVB_TABLE_MAX_COLUMNS)
			rows[cells]++;
	}
	for (size_t cells = 2; cells <= SOVB_TABLE_MAX_COLUMNS; cells++) {
		if (rows[cells] * (cells - 1) > best)
			best = rows[cells] * (cells - 1);
	}
	sovb_buffer_fini(&s.cell);
	return best;
}

static char tell_delimiter(const char *data, size_t size)
{
	static const char choices[] = ";,\t";
	char best = choices[0];
	size_t most = 0;

	for (const char *choice = choices; *choice; choice++) {
		size_t fits = fitness(data, size, *choice);

		if (fits > most) {
			most = fits;
			best = *choice;
		}
	}
	return best;
}

static sovb_status refuse_quote(const sovb_tables *out, unsigned line, sovb_error *err)
{
	char shown[16];

	snprintf(shown, sizeof shown, "%u", line);
	return sovb_fail(err, SOVB_MSG_CSV_QUOTE, out->path, shown, NULL);
}

static sovb_status check_cell(const sovb_tables *out, const scanner *s, sovb_error *err)
{
	if (s->cell.status == SOVB_ERR_TOO_LARGE && !s->open_line)
		return sovb_tables_limit(out, "cell-bytes", SOVB_TABLE_MAX_CELL_BYTES, err);
	if (s->open_line)
		return refuse_quote(out, s->open_line, err);
	return s->cell.status == SOVB_OK ? SOVB_OK : sovb_no_memory(err);
}

static sovb_status read_rows(sovb_tables *out, scanner *s, sovb_error *err)
{
	ending end = END_OF_ROW;

	while (end != END_OF_FILE) {
		unsigned line = s->line;
		size_t column = 0;
		sovb_status status;

		do {
			end = scan_cell(s);
			status = check_cell(out, s, err);
			if (status == SOVB_OK)
				status = sovb_tables_cell(out, column++, sovb_buffer_text(&s->cell), s->cell.size, err);
			if (status != SOVB_OK)
				return status;
		} while (end == END_OF_CELL);
		status = sovb_tables_end_row(out, line, err);
		if (status != SOVB_OK)
			return status;
	}
	return SOVB_OK;
}

sovb_status sovb_book_csv_read(sovb_tables *out, const char *data, size_t size, sovb_error *err)
{
	static const char bom[] = "\xEF\xBB\xBF";
	static const char sep[] = "sep=";
	scanner s = {.line = 1, .cell = SOVB_BUFFER_INIT(SOVB_TABLE_MAX_CELL_BYTES)};
	sovb_text text = {0};
	sovb_status status = sovb_txt_decode(&text, out->path, data, size, SOVB_CHARSET_AUTO, SOVB_MAX_TEXT_BYTES,
	                                     &out->arena, err);

	if (status == SOVB_OK)
		status = sovb_tables_begin(out, (sovb_string){0}, err);
	if (status != SOVB_OK)
		return status;
	s.data = text.bytes;
	s.size = text.size;
	if (s.size >= sizeof bom - 1 && memcmp(s.data, bom, sizeof bom - 1) == 0)
		s.at = sizeof bom - 1;
	if (s.size - s.at > sizeof sep && memcmp(s.data + s.at, sep, sizeof sep - 1) == 0 &&
	    is_line_end(s.data[s.at + sizeof sep])) {
		s.delimiter = s.data[s.at + sizeof sep - 1];
		s.at += sizeof sep;
		pass_line_end(&s);
	} else {
		s.delimiter = tell_delimiter(s.data + s.at, s.size - s.at);
	}
	status = read_rows(out, &s, err);
	sovb_buffer_fini(&s.cell);
	return status;
}
