#include "book_table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "fold.h"
#include "message.h"
#include "text.h"
#include "utf8.h"

void sovb_tables_init(sovb_tables *tables, const char *path)
{
	memset(tables, 0, sizeof *tables);
	tables->path = path;
	sovb_arena_init(&tables->arena, SOVB_TABLE_MAX_BYTES);
}

void sovb_tables_fini(sovb_tables *tables)
{
	for (size_t i = 0; i < tables->count; i++)
		free(tables->table[i].row);
	tables->count = 0;
	sovb_arena_fini(&tables->arena);
}

sovb_status sovb_tables_limit(const sovb_tables *tables, const char *limit, size_t value, sovb_error *err)
{
	char shown[24];

	snprintf(shown, sizeof shown, "%zu", value);
	return sovb_fail(err, SOVB_MSG_LIMIT, tables->path, limit, shown);
}

/* The arena gave no more: for want of memory, or because of its ceiling. */
static sovb_status out_of_memory(const sovb_tables *tables, sovb_error *err)
{
	if (tables->arena.total > SOVB_TABLE_MAX_BYTES / 2)
		return sovb_tables_limit(tables, "table-bytes", SOVB_TABLE_MAX_BYTES, err);
	return sovb_no_memory(err);
}

sovb_status sovb_tables_begin(sovb_tables *tables, sovb_string name, sovb_error *err)
{
	sovb_table *table;

	if (tables->count == SOVB_WORKBOOK_MAX_SHEETS)
		return sovb_tables_limit(tables, "sheets", SOVB_WORKBOOK_MAX_SHEETS, err);
	table = &tables->table[tables->count];
	*table = (sovb_table){0};
	if (name.data) {
		table->name = sovb_arena_string(&tables->arena, name.data, name.size);
		if (!table->name.data)
			return out_of_memory(tables, err);
	}
	tables->count++;
	return SOVB_OK;
}

static bool is_space(uint32_t c)
{
	return sovb_is_blank(c) || c == '\n' || c == '\r';
}

static sovb_string trimmed(const char *data, size_t size)
{
	size_t start = 0, end = 0;

	for (size_t at = 0; at < size;) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, data + at, size - at);

		at += length;
		if (!is_space(c))
			end = at;
		else if (!end)
			start = at;
	}
	return end ? (sovb_string){data + start, end - start} : (sovb_string){data, 0};
}

sovb_status sovb_tables_cell(sovb_tables *tables, size_t column, const char *data, size_t size, sovb_error *err)
{
	sovb_string cell = trimmed(data, size);
	sovb_text text = {0};
	sovb_status status;

	if (column >= SOVB_TABLE_MAX_COLUMNS || !cell.size)
		return SOVB_OK;
	if (cell.size > SOVB_TABLE_MAX_CELL_BYTES)
		return sovb_tables_limit(tables, "cell-bytes", SOVB_TABLE_MAX_CELL_BYTES, err);
	text.bytes = sovb_arena_copy(&tables->arena, cell.data, cell.size);
	text.size = cell.size;
	if (!text.bytes)
		return out_of_memory(tables, err);
	status = sovb_text_normalize(&text, &tables->arena, err);
	if (status != SOVB_OK)
		return status;
	while (tables->cells <= column)
		tables->cell[tables->cells++] = (sovb_string){"", 0};
	tables->cell[column] = (sovb_string){text.norm, text.norm_size};
	return SOVB_OK;
}

sovb_status sovb_tables_end_row(sovb_tables *tables, unsigned line, sovb_error *err)
{
	sovb_table *table = &tables->table[tables->count - 1];
	sovb_string *cells;

	if (!tables->cells)
		return SOVB_OK;
	if (tables->rows == SOVB_TABLE_MAX_ROWS)
		return sovb_tables_limit(tables, "rows", SOVB_TABLE_MAX_ROWS, err);
	cells = sovb_arena_array(&tables->arena, tables->cells, sizeof *cells);
	if (!cells)
		return out_of_memory(tables, err);
	if (!sovb_array_reserve((void **)&table->row, &table->capacity, table->count + 1, sizeof *table->row,
	                        SOVB_TABLE_MAX_ROWS))
		return sovb_no_memory(err);
	memcpy(cells, tables->cell, tables->cells * sizeof *cells);
	table->row[table->count++] = (sovb_table_row){line, cells, tables->cells};
	tables->rows++;
	tables->cells = 0;
	return SOVB_OK;
}

static sovb_status decode(sovb_tables *out, const char *data, size_t size, sovb_error *err)
{
	static const char ole2[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

	if (size >= 4 && memcmp(data, "PK\x03\x04", 4) == 0)
		return sovb_book_xlsx_read(out, data, size, err);
	if (size >= sizeof ole2 - 1 && memcmp(data, ole2, sizeof ole2 - 1) == 0)
		return sovb_fail(err, SOVB_MSG_OLD_XLS, out->path, NULL, NULL);
	return sovb_book_csv_read(out, data, size, err);
}

sovb_status sovb_tables_read(sovb_tables *out, const char *path, size_t max_bytes, sovb_error *err)
{
	sovb_buffer file = SOVB_BUFFER_INIT(max_bytes);
	sovb_status status;

	sovb_tables_init(out, path);
	status = sovb_file_read(&file, NULL, path, max_bytes, err);
	if (status == SOVB_OK)
		status = decode(out, sovb_buffer_text(&file), file.size, err);
	sovb_buffer_fini(&file);
	if (status != SOVB_OK)
		sovb_tables_fini(out);
	return status;
}
