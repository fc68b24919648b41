#include "csv.h"

#include <stdlib.h>
#include <string.h>

#include "utf8.h"

#define COLUMNS_MAX 256
#define LINE_MAX_BYTES ((size_t)512 << 20)

struct sovb_csv_column {
	char *name;
	sovb_span cell; /* in this record; empty when it has none */
};

void sovb_csv_row_init(sovb_csv_row *row)
{
	*row = (sovb_csv_row){0};
}

void sovb_csv_row_fini(sovb_csv_row *row)
{
	for (size_t i = 0; i < row->count; i++)
		free(row->columns[i].name);
	free(row->columns);
	sovb_csv_row_init(row);
}

static void close_cell(sovb_csv_row *row, size_t at)
{
	if (row->open && row->current < row->count)
		row->columns[row->current].cell = (sovb_span){row->start, at};
	row->open = false;
}

/* Records mostly have the same keys in the same order: look after the column before, then from the first. */
static size_t find_column(const sovb_csv_row *row, const char *key)
{
	for (size_t i = 1; i <= row->count; i++) {
		size_t at = (row->current + i) % row->count;

		if (!strcmp(row->columns[at].name, key))
			return at;
	}
	return row->count;
}

static bool add_column(sovb_csv_row *row, const char *key)
{
	void *columns = row->columns;
	char *name = strdup(key);

	if (!name || !sovb_array_reserve(&columns, &row->capacity, row->count + 1, sizeof *row->columns,
					 COLUMNS_MAX)) {
		free(name);
		return false;
	}
	row->columns = columns;
	row->columns[row->count++] = (sovb_csv_column){.name = name};
	return true;
}

bool sovb_csv_row_key(sovb_csv_row *row, const char *key, size_t at)
{
	close_cell(row, at);
	row->current = find_column(row, key);
	if (row->current == row->count && !row->has_header && !add_column(row, key))
		return false;
	row->start = at;
	row->open = true;
	return true;
}

static void put_cell(sovb_buffer *line, const char *data, size_t size)
{
	bool quoted = false;

	for (size_t i = 0; i < size && !quoted; i++)
		quoted = strchr(",\"\r\n", data[i]) != NULL;
	if (!quoted) {
		sovb_buffer_append(line, data, size);
		return;
	}
	sovb_buffer_append_char(line, '"');
	for (size_t i = 0; i < size; i++) {
		if (data[i] == '"')
			sovb_buffer_append_char(line, '"');
		sovb_buffer_append_char(line, data[i]);
	}
	sovb_buffer_append_char(line, '"');
}

static void put_header(sovb_csv_row *row, sovb_buffer *line)
{
	for (size_t i = 0; i < row->count; i++) {
		if (i)
			sovb_buffer_append_char(line, ',');
		put_cell(line, row->columns[i].name, strlen(row->columns[i].name));
	}
	sovb_buffer_append_text(line, "\r\n");
	row->has_header = true;
}

bool sovb_csv_row_end(sovb_csv_row *row, sovb_buffer *cells)
{
	sovb_buffer line = SOVB_BUFFER_INIT(LINE_MAX_BYTES);
	bool whole;

	close_cell(row, cells->size);
	if (!row->has_header)
		put_header(row, &line);
	for (size_t i = 0; i < row->count; i++) {
		sovb_span cell = row->columns[i].cell;

		if (i)
			sovb_buffer_append_char(&line, ',');
		put_cell(&line, sovb_buffer_text(cells) + cell.start, cell.end - cell.start);
		row->columns[i].cell = (sovb_span){0, 0};
	}
	sovb_buffer_append_text(&line, "\r\n");
	row->current = row->count ? row->count - 1 : 0;
	whole = cells->status == SOVB_OK && line.status == SOVB_OK;
	sovb_buffer_clear(cells);
	if (whole)
		sovb_buffer_append(cells, line.data, line.size);
	sovb_buffer_fini(&line);
	return whole;
}

void sovb_csv_text(sovb_buffer *out, const char *data, size_t size)
{
	size_t at = 0;

	while (at < size) {
		uint32_t c;

		at += sovb_utf8_decode(&c, data + at, size - at);
		if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c < 0xa0))
			c = SOVB_REPLACEMENT;
		sovb_buffer_append_utf8(out, c);
	}
}
