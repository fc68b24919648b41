/*
 * CSV rows (RFC 4180): the first record's keys are the columns, and every row follows them.
 *
 * The cells of a record are collected in a buffer of the caller; a row only knows where each begins.  At the
 * end of the record the buffer's cells are replaced by the finished line.
 */
#ifndef SOVB_CSV_H
#define SOVB_CSV_H

#include "buffer.h"

typedef struct sovb_csv_column sovb_csv_column;

typedef struct sovb_csv_row {
	sovb_csv_column *columns;
	size_t capacity;
	size_t count;
	size_t current; /* column of the open cell; `count`: its key is no column, the cell is dropped */
	size_t start;   /* of the open cell in the buffer */
	bool open;
	bool has_header; /* the first record is complete: no more columns */
} sovb_csv_row;

void sovb_csv_row_init(sovb_csv_row *row);
void sovb_csv_row_fini(sovb_csv_row *row);

/* The cell of column `key` begins at `at`, and the one before ends there.  False when there is no memory. */
bool sovb_csv_row_key(sovb_csv_row *row, const char *key, size_t at);

/* The record is over: `cells` is left holding its line, with the header before the first one. */
bool sovb_csv_row_end(sovb_csv_row *row, sovb_buffer *cells);

/*
 * Text of a cell, before quoting.  Bytes that are not UTF-8 become U+FFFD, and so do control characters other
 * than tab and line ends: CSV has no way to escape them.
 */
void sovb_csv_text(sovb_buffer *out, const char *data, size_t size);

#endif
