#include "book_workbook.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <xlsxwriter.h>

#include "file.h"
#include "message.h"
#include "utf8.h"

#define CELL_BYTES 32767 /* Excel holds so many characters; bytes are never fewer */
#define WORKBOOK_LIMIT ((size_t)1 << 30)
#define FONT "Times New Roman" /* Nghị định 30/2020/NĐ-CP, phụ lục I */
#define FONT_SIZE 12
#define PAPER_A4 9
#define HEADING_ROW 1 /* under the title */
#define BOOKS 2
#define NUMBER_DIGITS 9 /* more are no count */
#define LINE_HEIGHT 16.5
#define ROW_HEIGHT_MAX 409 /* Excel knows no higher row */

/* How wide a column is, in characters: together they fill A4 across. */
static const double widths[SOVB_BOOK_FIELD_COUNT] = {
	[SOVB_BOOK_ARRIVAL_DATE] = 12,
	[SOVB_BOOK_ARRIVAL_NUMBER] = 7,
	[SOVB_BOOK_AUTHOR] = 22,
	[SOVB_BOOK_SYMBOL] = 17,
	[SOVB_BOOK_DATE] = 12,
	[SOVB_BOOK_SUBJECT] = 42,
	[SOVB_BOOK_SIGNER] = 14,
	[SOVB_BOOK_RECIPIENTS] = 20,
	[SOVB_BOOK_KEEPER] = 13,
	[SOVB_BOOK_COPIES] = 8,
	[SOVB_BOOK_HANDED] = 12,
	[SOVB_BOOK_RECEIPT] = 9,
	[SOVB_BOOK_NOTE] = 14,
};

static const struct {
	const char *sheet;
	const char *title;
} books[BOOKS] = {
	[SOVB_BOOK_OUT] = {"Văn bản đi", "SỔ ĐĂNG KÝ VĂN BẢN ĐI"},
	[SOVB_BOOK_IN] = {"Văn bản đến", "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"},
};

typedef struct writing {
	lxw_workbook *workbook;
	lxw_format *title;
	lxw_format *heading;
	lxw_format *text;
	lxw_format *day;
	char *cell; /* CELL_BYTES + 1 */
	lxw_error failed;
} writing;

static void note(writing *w, lxw_error error)
{
	if (w->failed == LXW_NO_ERROR)
		w->failed = error;
}

/* ---- looks ---- */

static lxw_format *make_format(writing *w, bool bordered)
{
	lxw_format *format = workbook_add_format(w->workbook);

	if (!format) {
		note(w, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return NULL;
	}
	format_set_font_name(format, FONT);
	format_set_font_size(format, FONT_SIZE);
	format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
	if (bordered) {
		format_set_border(format, LXW_BORDER_THIN);
		format_set_text_wrap(format);
	}
	return format;
}

static bool make_formats(writing *w)
{
	w->title = make_format(w, false);
	w->heading = make_format(w, true);
	w->text = make_format(w, true);
	w->day = make_format(w, true);
	if (w->failed != LXW_NO_ERROR)
		return false;
	format_set_bold(w->title);
	format_set_bold(w->heading);
	format_set_align(w->heading, LXW_ALIGN_CENTER);
	format_set_align(w->heading, LXW_ALIGN_VERTICAL_CENTER);
	format_set_bg_color(w->heading, 0xE7E6E6);
	format_set_num_format(w->day, "dd/mm/yyyy");
	format_set_align(w->day, LXW_ALIGN_CENTER);
	return true;
}

/* ---- cells ---- */

static bool is_count(sovb_string text)
{
	if (!text.size || text.size > NUMBER_DIGITS || (text.data[0] == '0' && text.size > 1))
		return false;
	for (size_t i = 0; i < text.size; i++) {
		if (text.data[i] < '0' || text.data[i] > '9')
			return false;
	}
	return true;
}

static void put_text(writing *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, sovb_string text)
{
	size_t size = text.size > CELL_BYTES ? sovb_utf8_floor(text.data, CELL_BYTES) : text.size;

	if (!size) {
		note(w, worksheet_write_blank(sheet, row, column, w->text));
		return;
	}
	memcpy(w->cell, text.data, size);
	w->cell[size] = '\0';
	note(w, worksheet_write_string(sheet, row, column, w->cell, w->text));
}

static void put_field(writing *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const sovb_book_row *from,
                      sovb_book_field field)
{
	sovb_string text = from->text[field];
	sovb_date day;

	if (sovb_book_field_is_date(field) && text.size && sovb_date_parse(&day, text.data, text.size) &&
	    sovb_date_is_day(day) && day.year >= 1900) {
		lxw_datetime value = {.year = day.year, .month = day.month, .day = day.day};

		note(w, worksheet_write_datetime(sheet, row, column, &value, w->day));
	} else if ((field == SOVB_BOOK_COPIES || field == SOVB_BOOK_ARRIVAL_NUMBER) && is_count(text)) {
		memcpy(w->cell, text.data, text.size);
		w->cell[text.size] = '\0';
		note(w, worksheet_write_number(sheet, row, column, (double)strtol(w->cell, NULL, 10), w->text));
	} else {
		put_text(w, sheet, row, column, text);
	}
}

/* ---- rows ---- */

/* The lines that a text takes in a column.  The font is narrower than what widths are counted in. */
static double lines_of(sovb_string text, double width)
{
	size_t characters = 0;

	for (size_t i = 0; i < text.size; i++)
		characters += (text.data[i] & 0xc0) != 0x80;
	return 1 + (double)(size_t)((double)characters / width);
}

/* Excel and LibreOffice do not agree on whether a wrapped row without a height grows: each row has one. */
static void set_height(writing *w, lxw_worksheet *sheet, lxw_row_t row, double lines)
{
	double height = lines * LINE_HEIGHT + 2;

	note(w, worksheet_set_row(sheet, row, height < ROW_HEIGHT_MAX ? height : ROW_HEIGHT_MAX, NULL));
}

static void put_row(writing *w, lxw_worksheet *sheet, lxw_row_t line, const sovb_book_field *field, lxw_col_t columns,
                    const sovb_book_row *row)
{
	double lines = 1;

	for (lxw_col_t i = 0; i < columns; i++) {
		double needs = lines_of(row->text[field[i]], widths[field[i]]);

		put_field(w, sheet, line, i, row, field[i]);
		if (needs > lines)
			lines = needs;
	}
	set_height(w, sheet, line, lines);
}

static void put_headings(writing *w, lxw_worksheet *sheet, const sovb_book_field *field, lxw_col_t columns,
                         sovb_book book)
{
	double lines = 1;

	for (lxw_col_t i = 0; i < columns; i++) {
		const char *heading = sovb_book_field_heading(field[i], book);
		double needs = lines_of((sovb_string){heading, strlen(heading)}, widths[field[i]]);

		worksheet_set_column(sheet, i, i, widths[field[i]], NULL);
		note(w, worksheet_write_string(sheet, HEADING_ROW, i, heading, w->heading));
		if (needs > lines)
			lines = needs;
	}
	set_height(w, sheet, HEADING_ROW, lines + 1); /* the arrow of the filter takes room */
}

/* ---- sheets ---- */

static size_t list_columns(sovb_book_field out[SOVB_BOOK_FIELD_COUNT], sovb_book book)
{
	size_t count = 0;

	for (int i = 0; i < SOVB_BOOK_FIELD_COUNT; i++) {
		if (sovb_book_field_heading((sovb_book_field)i, book))
			out[count++] = (sovb_book_field)i;
	}
	return count;
}

/* Printed on A4 across, the headings on every page. */
static void set_page(lxw_worksheet *sheet, lxw_row_t last, lxw_col_t columns)
{
	worksheet_freeze_panes(sheet, HEADING_ROW + 1, 0);
	worksheet_autofilter(sheet, HEADING_ROW, 0, last, (lxw_col_t)(columns - 1));
	worksheet_set_landscape(sheet);
	worksheet_set_paper(sheet, PAPER_A4);
	worksheet_fit_to_pages(sheet, 1, 0);
	worksheet_repeat_rows(sheet, HEADING_ROW, HEADING_ROW);
	worksheet_set_footer(sheet, "&C&P/&N");
}

static void write_sheet(writing *w, const sovb_book_rows *rows, sovb_book book)
{
	lxw_worksheet *sheet = workbook_add_worksheet(w->workbook, books[book].sheet);
	sovb_book_field field[SOVB_BOOK_FIELD_COUNT];
	lxw_col_t columns = (lxw_col_t)list_columns(field, book);
	lxw_row_t line = HEADING_ROW;

	if (!sheet) {
		note(w, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return;
	}
	note(w, worksheet_write_string(sheet, 0, 0, books[book].title, w->title));
	put_headings(w, sheet, field, columns, book);
	for (size_t i = 0; i < rows->count && w->failed == LXW_NO_ERROR; i++) {
		if (rows->row[i].book == book)
			put_row(w, sheet, ++line, field, columns, &rows->row[i]);
	}
	set_page(sheet, line > HEADING_ROW ? line : HEADING_ROW + 1, columns);
}

static lxw_error write_workbook(const char *path, const sovb_book_rows *rows, unsigned which, long long now)
{
	writing w = {.workbook = workbook_new(path), .cell = malloc(CELL_BYTES + 1), .failed = LXW_NO_ERROR};
	char title[] = "Sổ văn bản";
	lxw_doc_properties properties = {.title = title, .created = (time_t)now};
	lxw_error closed;

	if (!w.workbook) {
		free(w.cell);
		return LXW_ERROR_MEMORY_MALLOC_FAILED;
	}
	if (!w.cell)
		note(&w, LXW_ERROR_MEMORY_MALLOC_FAILED);
	else if (make_formats(&w)) {
		workbook_set_properties(w.workbook, &properties);
		for (int book = 0; book < BOOKS; book++) {
			if (which & 1u << book)
				write_sheet(&w, rows, (sovb_book)book);
		}
	}
	closed = workbook_close(w.workbook);
	free(w.cell);
	return w.failed != LXW_NO_ERROR ? w.failed : closed;
}

static sovb_status refuse(const char *path, lxw_error error, int reason, sovb_error *err)
{
	if (error == LXW_ERROR_MEMORY_MALLOC_FAILED)
		return sovb_no_memory(err);
	if (reason == ENOSPC || reason == EDQUOT)
		return sovb_fail(err, SOVB_MSG_DISK_FULL, path, NULL, NULL);
	return sovb_fail(err, SOVB_MSG_IO_WRITE, path, reason ? strerror(reason) : lxw_strerror(error), NULL);
}

static sovb_status write_and_read(sovb_buffer *out, const char *temporary, const char *path,
                                  const sovb_book_rows *rows, unsigned which, long long now, sovb_error *err)
{
	lxw_error error;

	errno = 0;
	error = write_workbook(temporary, rows, which, now);
	if (error != LXW_NO_ERROR)
		return refuse(path, error, errno, err);
	return sovb_file_read(out, NULL, temporary, WORKBOOK_LIMIT, err);
}

sovb_status sovb_book_workbook(sovb_buffer *out, const char *path, const sovb_book_rows *rows, unsigned which,
                               long long now, sovb_error *err)
{
	const char *slash = strrchr(path, '/');
	int folder = slash ? (int)(slash + 1 - path) : 0;
	char *temporary = NULL;
	sovb_status status;
	int fd;

	/* Made here, because the library that writes it tells of a file it cannot make on standard error. */
	if (asprintf(&temporary, "%.*s.sovb-XXXXXX", folder, path) < 0)
		return sovb_no_memory(err);
	fd = mkostemp(temporary, O_CLOEXEC);
	if (fd < 0) {
		status = refuse(path, LXW_NO_ERROR, errno, err);
	} else {
		close(fd);
		status = write_and_read(out, temporary, path, rows, which, now, err);
		unlink(temporary);
	}
	free(temporary);
	return status;
}
