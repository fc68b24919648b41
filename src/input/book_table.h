/*
 * Tables of text: what a CSV file or the sheets of an XLSX workbook hold, cell by cell, as a reader of the sheet sees it.
 *
 *	sovb_tables tables;
 *
 *	status = sovb_tables_read(&tables, "so-di.xlsx", max, &err);
 *	… tables.table[0].row[0].cell[2] …
 *	sovb_tables_fini(&tables);
 *
 * Rows without any text are left out.  Cells are NFC UTF-8 and terminated; days of a workbook are in ISO form.
 */
#ifndef SOVB_BOOK_TABLE_H
#define SOVB_BOOK_TABLE_H

#include <sovb/span.h>

#include "arena.h"

/* Limits; what lies behind the last column is left out, every other one is an error of the file. */
#define SOVB_TABLE_MAX_ROWS 200000
#define SOVB_TABLE_MAX_COLUMNS 64
#define SOVB_TABLE_MAX_CELL_BYTES ((size_t)128 << 10) /* a cell of Excel holds 32767 characters */
#define SOVB_TABLE_MAX_BYTES ((size_t)512 << 20)
#define SOVB_WORKBOOK_MAX_SHEETS 64
#define SOVB_WORKBOOK_MAX_STRINGS ((size_t)2 << 20)
#define SOVB_WORKBOOK_MAX_STYLES ((size_t)64 << 10) /* as many as Excel writes */

typedef struct sovb_table_row {
	unsigned line; /* of the file or sheet, from 1 */
	const sovb_string *cell;
	size_t count;
} sovb_table_row;

typedef struct sovb_table {
	sovb_string name; /* of the sheet; none for CSV */
	sovb_table_row *row;
	size_t count;
	size_t capacity;
} sovb_table;

typedef struct sovb_tables {
	const char *path; /* for errors */
	sovb_table table[SOVB_WORKBOOK_MAX_SHEETS];
	size_t count;
	size_t rows; /* of all tables */
	sovb_arena arena;
	sovb_string cell[SOVB_TABLE_MAX_COLUMNS]; /* of the row at hand */
	size_t cells;
} sovb_tables;

/* Read a file of at most max_bytes; its kind is told by its first bytes.  path must outlive the tables. */
sovb_status sovb_tables_read(sovb_tables *out, const char *path, size_t max_bytes, sovb_error *err);
void sovb_tables_fini(sovb_tables *tables);

/* ---- for the readers of each kind ---- */

void sovb_tables_init(sovb_tables *tables, const char *path);

/* Begin a table: the rows that follow are its. */
sovb_status sovb_tables_begin(sovb_tables *tables, sovb_string name, sovb_error *err);

/* Set a cell of the row at hand (copied).  Blanks around the text go. */
sovb_status sovb_tables_cell(sovb_tables *tables, size_t column, const char *data, size_t size, sovb_error *err);
sovb_status sovb_tables_end_row(sovb_tables *tables, unsigned line, sovb_error *err);

/* The failure of a limit. */
sovb_status sovb_tables_limit(const sovb_tables *tables, const char *limit, size_t value, sovb_error *err);

/* CSV (RFC 4180) in UTF-8 or UTF-16; cells are parted by ';', ',' or tab, whichever fits. */
sovb_status sovb_book_csv_read(sovb_tables *out, const char *data, size_t size, sovb_error *err);

/* The sheets of an XLSX workbook that are not hidden. */
sovb_status sovb_book_xlsx_read(sovb_tables *out, const char *data, size_t size, sovb_error *err);

#endif
