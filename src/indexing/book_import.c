/*
 * sovb_book_import(): the rows of a CSV or XLSX file into the register.
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book.h"
#include "book_columns.h"
#include "fold.h"
#include "message.h"
#include "utf8.h"

#define ROWS_MEMORY ((size_t)512 << 20)
#define IDENTITY_LIMIT ((size_t)64 << 10)
#define TWINS_COMPARED 32 /* rows of one identity that a further one is compared with */

/* Years outside are slips of the pen ("0202"), not days of documents. */
#define FIRST_YEAR 1945
#define LAST_YEAR 2100

typedef struct import_row {
	sovb_book_row row;
	sovb_string identity;
	unsigned count;
	bool left_out;
} import_row;

typedef struct importing {
	const sovb_book_import_options *options;
	sovb_book_summary *summary;
	sovb_string path; /* absolute */
	sovb_string owner;
	sovb_tables tables;
	sovb_arena arena;
	import_row *row;
	size_t count;
	size_t capacity;
	sovb_error *err;
} importing;

static void report(importing *in, const sovb_book_row *row, sovb_book_problem problem, sovb_string value)
{
	in->summary->problems++;
	if (in->options->on_problem)
		in->options->on_problem(in->options->context, row->sheet, row->line, problem, value);
}

/* ---- cells ---- */

static sovb_string cell_at(const sovb_table_row *row, const sovb_book_columns *columns, int column)
{
	size_t at = columns->at[column];

	return at != SOVB_NO_COLUMN && at < row->count ? row->cell[at] : (sovb_string){"", 0};
}

/* The text with one blank for each run of blanks and line ends, in the arena. */
static sovb_string squeezed(importing *in, sovb_string text)
{
	char *out = sovb_arena_alloc(&in->arena, text.size + 1);
	size_t size = 0;
	bool gap = false;

	for (size_t at = 0; out && at < text.size;) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, text.data + at, text.size - at);

		if (sovb_is_blank(c) || c == '\n' || c == '\r') {
			gap = size != 0;
		} else {
			if (gap)
				out[size++] = ' ';
			gap = false;
			memcpy(out + size, text.data + at, length);
			size += length;
		}
		at += length;
	}
	return (sovb_string){out, size};
}

static sovb_string joined(importing *in, sovb_string a, const char *between, sovb_string b)
{
	size_t gap = strlen(between);
	char *out = sovb_arena_alloc(&in->arena, a.size + gap + b.size + 1);

	if (!out)
		return (sovb_string){0};
	memcpy(out, a.data, a.size);
	memcpy(out + a.size, between, gap);
	memcpy(out + a.size + gap, b.data, b.size);
	return (sovb_string){out, a.size + gap + b.size};
}

static bool holds(sovb_string text, char c)
{
	return text.size && memchr(text.data, c, text.size);
}

/* Number and symbol from two columns: 39 and KH/CU are 39-KH/CU, 15 and KH-UBND are 15/KH-UBND. */
static sovb_string join_symbol(importing *in, sovb_string number, sovb_string notation)
{
	if (!number.size || !notation.size)
		return number.size ? number : notation;
	if (notation.data[0] == '-' || notation.data[0] == '/')
		return joined(in, number, "", notation);
	return joined(in, number, holds(notation, '/') ? "-" : "/", notation);
}

/* Without the word "Số" before it and marks after it. */
static sovb_string bare_symbol(sovb_string text)
{
	static const char *const words[] = {"Số", "số", "SỐ"};

	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
		size_t size = strlen(words[i]);

		if (text.size > size && memcmp(text.data, words[i], size) == 0) {
			text.data += size;
			text.size -= size;
			break;
		}
	}
	while (text.size && strchr(": .", text.data[0])) {
		text.data++;
		text.size--;
	}
	while (text.size && strchr(" .,;", text.data[text.size - 1]))
		text.size--;
	return text;
}

static bool is_symbol(sovb_string text)
{
	sovb_symbol symbol;

	return text.size && sovb_symbol_parse(&symbol, text.data, text.size) &&
	       (symbol.type[0] || symbol.organ[0]);
}

/* A whole day, alone or with a time of day behind it. */
static bool read_day(sovb_date *out, sovb_string text)
{
	const char *blank = text.size ? memchr(text.data, ' ', text.size) : NULL;

	if (blank)
		text.size = (size_t)(blank - text.data);
	if (text.size && sovb_date_parse(out, text.data, text.size) && sovb_date_is_day(*out) &&
	    out->year >= FIRST_YEAR && out->year <= LAST_YEAR)
		return true;
	*out = (sovb_date){0};
	return false;
}

/* A day's cell in ISO form; as it stands when it is none. */
static sovb_string day_text(importing *in, sovb_string text, sovb_date *day)
{
	char iso[SOVB_DATE_TEXT];

	if (!read_day(day, text))
		return text;
	sovb_date_iso(*day, iso);
	return sovb_arena_string(&in->arena, iso, strlen(iso));
}

/* ---- rows ---- */

static void fill_row(importing *in, sovb_book_row *out, const sovb_table_row *row, const sovb_book_columns *columns)
{
	sovb_date ignored;
	sovb_string type = squeezed(in, cell_at(row, columns, SOVB_COLUMN_TYPE));

	for (int i = 0; i < SOVB_BOOK_FIELD_COUNT; i++)
		out->text[i] = squeezed(in, cell_at(row, columns, i));
	if (!out->text[SOVB_BOOK_SYMBOL].size)
		out->text[SOVB_BOOK_SYMBOL] =
			join_symbol(in, squeezed(in, cell_at(row, columns, SOVB_COLUMN_NUMBER)),
		                    squeezed(in, cell_at(row, columns, SOVB_COLUMN_NOTATION)));
	out->text[SOVB_BOOK_SYMBOL] = bare_symbol(out->text[SOVB_BOOK_SYMBOL]);
	if (type.size)
		out->text[SOVB_BOOK_SUBJECT] = joined(in, type, " ", out->text[SOVB_BOOK_SUBJECT]);
	out->text[SOVB_BOOK_DATE] = day_text(in, out->text[SOVB_BOOK_DATE], &out->date);
	out->text[SOVB_BOOK_ARRIVAL_DATE] = day_text(in, out->text[SOVB_BOOK_ARRIVAL_DATE], &out->arrival);
	out->text[SOVB_BOOK_HANDED] = day_text(in, out->text[SOVB_BOOK_HANDED], &ignored);
}

/* A title inside the book ("Tháng 02/2021"), or a line for a sum: one cell that is no number. */
static bool is_title(const sovb_table_row *row)
{
	size_t filled = 0;
	sovb_string cell = {0};

	for (size_t i = 0; i < row->count; i++) {
		if (row->cell[i].size) {
			filled++;
			cell = row->cell[i];
		}
	}
	return filled == 1 && !(cell.data[0] >= '0' && cell.data[0] <= '9') && !is_symbol(bare_symbol(cell));
}

/* May the row stay without a readable number?  A letter that came in need not have one. */
static bool is_numbered(const sovb_book_row *row)
{
	return is_symbol(row->text[SOVB_BOOK_SYMBOL]) ||
	       (row->book == SOVB_BOOK_IN && row->text[SOVB_BOOK_ARRIVAL_NUMBER].size);
}

/* Report what cannot be read; false when the row cannot be kept. */
static bool look_at(importing *in, const sovb_book_row *row)
{
	sovb_string symbol = row->text[SOVB_BOOK_SYMBOL];
	sovb_string subject = row->text[SOVB_BOOK_SUBJECT];

	if (!is_numbered(row)) {
		if (symbol.size)
			report(in, row, SOVB_BOOK_PROBLEM_BAD_NUMBER, symbol);
		else
			report(in, row, SOVB_BOOK_PROBLEM_NO_NUMBER, subject);
		return false;
	}
	if (!row->date.year && row->text[SOVB_BOOK_DATE].size)
		report(in, row, SOVB_BOOK_PROBLEM_BAD_DATE, row->text[SOVB_BOOK_DATE]);
	else if (!row->date.year && row->book == SOVB_BOOK_OUT)
		report(in, row, SOVB_BOOK_PROBLEM_NO_DATE, symbol);
	if (!row->arrival.year && row->text[SOVB_BOOK_ARRIVAL_DATE].size)
		report(in, row, SOVB_BOOK_PROBLEM_BAD_ARRIVAL, row->text[SOVB_BOOK_ARRIVAL_DATE]);
	return true;
}

static sovb_status add_row(importing *in, const sovb_book_row *row)
{
	sovb_buffer identity = SOVB_BUFFER_INIT(IDENTITY_LIMIT);
	sovb_status status = SOVB_OK;
	import_row *added;

	if (!sovb_array_reserve((void **)&in->row, &in->capacity, in->count + 1, sizeof *in->row, SOVB_BOOK_MAX_ROWS))
		return sovb_no_memory(in->err);
	sovb_book_row_identity(&identity, row);
	added = &in->row[in->count];
	*added = (import_row){.row = *row};
	added->identity = sovb_arena_string(&in->arena, sovb_buffer_text(&identity), identity.size);
	if (identity.status != SOVB_OK || !added->identity.data)
		status = sovb_no_memory(in->err);
	else
		in->count++;
	sovb_buffer_fini(&identity);
	return status;
}

static sovb_status read_row(importing *in, const sovb_table *table, const sovb_table_row *from,
                            const sovb_book_columns *columns)
{
	sovb_book_row row = {
		.book = columns->book,
		.owner = in->owner,
		.file = in->path,
		.sheet = table->name,
		.line = from->line,
	};

	if (sovb_book_columns_repeat(columns, from) || is_title(from))
		return SOVB_OK;
	fill_row(in, &row, from, columns);
	if (sovb_arena_failed(&in->arena))
		return sovb_no_memory(in->err);
	in->summary->rows++;
	return look_at(in, &row) ? add_row(in, &row) : SOVB_OK;
}

static sovb_status read_tables(importing *in)
{
	bool found = false;

	for (size_t i = 0; i < in->tables.count; i++) {
		const sovb_table *table = &in->tables.table[i];
		sovb_book_columns columns;

		if (!sovb_book_columns_find(&columns, table, in->options->book))
			continue;
		found = true;
		for (size_t j = columns.first; j < table->count; j++) {
			sovb_status status = read_row(in, table, &table->row[j], &columns);

			if (status != SOVB_OK)
				return status;
		}
	}
	return found ? SOVB_OK : sovb_fail(in->err, SOVB_MSG_NOT_BOOK, in->tables.path, NULL, NULL);
}

/* ---- rows of one identity ---- */

static int by_identity(const void *a, const void *b)
{
	const import_row *const *x = a;
	const import_row *const *y = b;
	size_t size = (*x)->identity.size < (*y)->identity.size ? (*x)->identity.size : (*y)->identity.size;
	int order = memcmp((*x)->identity.data, (*y)->identity.data, size);

	if (order)
		return order;
	if ((*x)->identity.size != (*y)->identity.size)
		return (*x)->identity.size < (*y)->identity.size ? -1 : 1;
	return *x < *y ? -1 : *x > *y;
}

static bool same_identity(const import_row *a, const import_row *b)
{
	return a->identity.size == b->identity.size && memcmp(a->identity.data, b->identity.data, a->identity.size) == 0;
}

static bool same_cells(const sovb_book_row *a, const sovb_book_row *b)
{
	for (int i = 0; i < SOVB_BOOK_FIELD_COUNT; i++) {
		if (a->text[i].size != b->text[i].size ||
		    (a->text[i].size && memcmp(a->text[i].data, b->text[i].data, a->text[i].size) != 0))
			return false;
	}
	return true;
}

/* Number the rows that agree in their identity, and leave out those that agree in everything. */
static sovb_status count_twins(importing *in)
{
	import_row **order = sovb_arena_array(&in->arena, in->count, sizeof *order);

	if (!order)
		return in->count ? sovb_no_memory(in->err) : SOVB_OK;
	for (size_t i = 0; i < in->count; i++)
		order[i] = &in->row[i];
	qsort(order, in->count, sizeof *order, by_identity);
	for (size_t i = 1, first = 0; i < in->count; i++) {
		import_row *row = order[i];

		if (!same_identity(order[first], row)) {
			first = i;
			continue;
		}
		row->count = (unsigned)(i - first);
		for (size_t j = first; j < i && j < first + TWINS_COMPARED && !row->left_out; j++)
			row->left_out = same_cells(&order[j]->row, &row->row);
		if (row->left_out)
			report(in, &row->row, SOVB_BOOK_PROBLEM_REPEATED, row->row.text[SOVB_BOOK_SYMBOL]);
	}
	return SOVB_OK;
}

/* ---- writing ---- */

static sovb_status write_rows(importing *in, sovb_store_writer *writer)
{
	size_t before = 0, ours = 0;
	sovb_status status = sovb_store_writer_row_count(writer, in->path.data, &before, in->err);

	for (size_t i = 0; status == SOVB_OK && i < in->count; i++) {
		bool known = false;

		if (!in->row[i].left_out)
			status = sovb_store_writer_has_row(writer, &in->row[i].row, in->row[i].count, &known, in->err);
		in->summary->replaced += known;
	}
	if (status == SOVB_OK)
		status = sovb_store_writer_remove_rows(writer, in->path.data, in->err);
	ours = in->summary->replaced;
	for (size_t i = 0; status == SOVB_OK && i < in->count; i++) {
		bool known = false;

		if (in->row[i].left_out)
			continue;
		in->summary->added++;
		status = sovb_store_writer_put_row(writer, &in->row[i].row, in->row[i].count, &known, in->err);
		ours -= known; /* it was another file's */
	}
	in->summary->added -= in->summary->replaced;
	in->summary->removed = before - ours;
	return status == SOVB_OK ? sovb_store_writer_commit(writer, in->err) : status;
}

static sovb_status write_all(importing *in, const char *index)
{
	sovb_store_writer *writer;
	sovb_status status = sovb_store_writer_open(&writer, index, in->err);

	if (status == SOVB_OK)
		status = write_rows(in, writer);
	sovb_store_writer_close(writer);
	return status;
}

static sovb_status import_file(importing *in, const char *index, const char *path)
{
	char absolute[PATH_MAX];
	sovb_status status = sovb_tables_read(&in->tables, path, SOVB_BOOK_MAX_FILE_BYTES, in->err);

	if (status != SOVB_OK)
		return status;
	if (!realpath(path, absolute))
		return sovb_fail(in->err, SOVB_MSG_IO_READ, path, strerror(errno), NULL);
	in->path = sovb_arena_string(&in->arena, absolute, strlen(absolute));
	in->owner = squeezed(in, (sovb_string){in->options->owner, in->options->owner ? strlen(in->options->owner) : 0});
	if (sovb_arena_failed(&in->arena))
		return sovb_no_memory(in->err);
	status = read_tables(in);
	if (status == SOVB_OK)
		status = count_twins(in);
	return status == SOVB_OK ? write_all(in, index) : status;
}

sovb_status sovb_book_import(const char *index, const char *path, const sovb_book_import_options *options,
                             sovb_book_summary *summary, sovb_error *err)
{
	const sovb_book_import_options defaults = {.book = SOVB_BOOK_ANY};
	importing *in = calloc(1, sizeof *in);
	sovb_status status;

	*summary = (sovb_book_summary){0};
	if (!in)
		return sovb_no_memory(err);
	in->options = options ? options : &defaults;
	in->summary = summary;
	in->err = err;
	sovb_arena_init(&in->arena, ROWS_MEMORY);
	sovb_tables_init(&in->tables, path);
	status = import_file(in, index, path);
	if (status != SOVB_OK)
		*summary = (sovb_book_summary){.problems = summary->problems};
	sovb_tables_fini(&in->tables);
	sovb_arena_fini(&in->arena);
	free(in->row);
	free(in);
	return status;
}
