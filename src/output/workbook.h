/*
 * Workbooks for Excel and LibreOffice: tables under a title, with real dates, a frozen heading and filters, printed on
 * A4 across with the headings on every page.
 */
#ifndef SOVB_WORKBOOK_H
#define SOVB_WORKBOOK_H

#include <sovb/span.h>

#include "buffer.h"
#include "xlsx_library.h"

typedef struct sovb_workbook {
	sovb_xlsx_calls calls;
	lxw_workbook *workbook;
	lxw_format *title;
	lxw_format *heading;
	lxw_format *text;
	lxw_format *day;
	lxw_format *missing; /* what is still to do */
	char *cell;
	lxw_error failed; /* the first failure */
} sovb_workbook;

typedef struct sovb_workbook_column {
	const char *heading;
	double width; /* in characters; together about 150 fill A4 across */
} sovb_workbook_column;

#define SOVB_WORKBOOK_HEADING_ROW 1 /* under the title */

/* Remember a failure; later ones are of no interest. */
void sovb_workbook_note(sovb_workbook *w, lxw_error error);

/* A text, cut when no cell can hold it; an empty one leaves the cell blank. */
void sovb_workbook_text(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, sovb_string text,
			lxw_format *format);

/* A real date; false, and nothing written, when it is no day or one that Excel does not know. */
bool sovb_workbook_day(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, sovb_date day);

/* The lines that a text takes in a column.  The font is narrower than what widths are counted in. */
double sovb_workbook_lines(sovb_string text, double width);

/* Excel and LibreOffice do not agree on whether a wrapped row without a height grows: each row has one. */
void sovb_workbook_height(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t row, double lines);

/* The title and under it the headings. */
void sovb_workbook_headings(sovb_workbook *w, lxw_worksheet *sheet, const char *title,
			    const sovb_workbook_column *column, lxw_col_t columns);

/* Freeze, filter and page of a sheet whose last row is `last`. */
void sovb_workbook_page(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t last, lxw_col_t columns);

typedef struct sovb_workbook_content {
	const char *title; /* of the file */
	void (*fill)(sovb_workbook *w, const void *context);
	const void *context;
} sovb_workbook_content;

/* The bytes of an XLSX file.  path is what errors name; a temporary file stands beside it meanwhile. */
sovb_status sovb_workbook_make(sovb_buffer *out, const char *path, const sovb_workbook_content *content,
			       long long now, sovb_error *err);

#endif
