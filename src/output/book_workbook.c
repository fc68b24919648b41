#include "book_workbook.h"

#include <stdlib.h>
#include <string.h>

#include "workbook.h"

#define BOOKS 2
#define NUMBER_DIGITS 9 /* more are no count */

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
	const sovb_book_rows *rows;
	unsigned which;
} writing;

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

static void put_field(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
		      const sovb_book_row *from, sovb_book_field field)
{
	sovb_string text = from->text[field];
	sovb_date day;

	if (sovb_book_field_is_date(field) && text.size && sovb_date_parse(&day, text.data, text.size) &&
	    sovb_workbook_day(w, sheet, row, column, day))
		return;
	if ((field == SOVB_BOOK_COPIES || field == SOVB_BOOK_ARRIVAL_NUMBER) && is_count(text)) {
		memcpy(w->cell, text.data, text.size);
		w->cell[text.size] = '\0';
		sovb_workbook_note(w, w->calls.worksheet_write_number(sheet, row, column,
							     (double)strtol(w->cell, NULL, 10), w->text));
		return;
	}
	sovb_workbook_text(w, sheet, row, column, text, w->text);
}

static void put_row(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t line, const sovb_book_field *field,
		    lxw_col_t columns, const sovb_book_row *row)
{
	double lines = 1;

	for (lxw_col_t i = 0; i < columns; i++) {
		double needs = sovb_workbook_lines(row->text[field[i]], widths[field[i]]);

		put_field(w, sheet, line, i, row, field[i]);
		if (needs > lines)
			lines = needs;
	}
	sovb_workbook_height(w, sheet, line, lines);
}

static size_t list_columns(sovb_book_field out[SOVB_BOOK_FIELD_COUNT],
			   sovb_workbook_column column[SOVB_BOOK_FIELD_COUNT], sovb_book book)
{
	size_t count = 0;

	for (int i = 0; i < SOVB_BOOK_FIELD_COUNT; i++) {
		const char *heading = sovb_book_field_heading((sovb_book_field)i, book);

		if (!heading)
			continue;
		column[count] = (sovb_workbook_column){heading, widths[i]};
		out[count++] = (sovb_book_field)i;
	}
	return count;
}

static void write_sheet(sovb_workbook *w, const sovb_book_rows *rows, sovb_book book)
{
	lxw_worksheet *sheet = w->calls.workbook_add_worksheet(w->workbook, books[book].sheet);
	sovb_workbook_column column[SOVB_BOOK_FIELD_COUNT];
	sovb_book_field field[SOVB_BOOK_FIELD_COUNT];
	lxw_col_t columns = (lxw_col_t)list_columns(field, column, book);
	lxw_row_t line = SOVB_WORKBOOK_HEADING_ROW;

	if (!sheet) {
		sovb_workbook_note(w, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return;
	}
	sovb_workbook_headings(w, sheet, books[book].title, column, columns);
	for (size_t i = 0; i < rows->count && w->failed == LXW_NO_ERROR; i++) {
		if (rows->row[i].book == book)
			put_row(w, sheet, ++line, field, columns, &rows->row[i]);
	}
	sovb_workbook_page(w, sheet, line, columns);
}

static void fill(sovb_workbook *w, const void *context)
{
	const writing *from = context;

	for (int book = 0; book < BOOKS; book++) {
		if (from->which & 1u << book)
			write_sheet(w, from->rows, (sovb_book)book);
	}
}

sovb_status sovb_book_workbook(sovb_buffer *out, const char *path, const sovb_book_rows *rows, unsigned which,
                               long long now, sovb_error *err)
{
	const writing from = {rows, which};

	return sovb_workbook_make(out, path, &(sovb_workbook_content){"Sổ văn bản", fill, &from}, now, err);
}
