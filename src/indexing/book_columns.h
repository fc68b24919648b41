/*
 * Which column of a table holds what of a register book, told by its headings.
 */
#ifndef SOVB_BOOK_COLUMNS_H
#define SOVB_BOOK_COLUMNS_H

#include <sovb/book.h>

#include "book_table.h"

/* What a column may hold: a field of a row, or a part of one. */
enum {
	SOVB_COLUMN_NUMBER = SOVB_BOOK_FIELD_COUNT, /* the number without its symbol … */
	SOVB_COLUMN_NOTATION,                       /* … and the symbol without the number */
	SOVB_COLUMN_TYPE,                           /* kind of document, apart from the subject */
	SOVB_COLUMN_COUNT
};

#define SOVB_NO_COLUMN SIZE_MAX

typedef struct sovb_book_columns {
	sovb_book book;
	size_t first; /* row of the table after the headings */
	const sovb_table_row *headings; /* lent by the table */
	size_t at[SOVB_COLUMN_COUNT]; /* SOVB_NO_COLUMN: there is none */
} sovb_book_columns;

/* Find the headings among the first rows; false when there are none.  book: a sovb_book, or SOVB_BOOK_ANY. */
bool sovb_book_columns_find(sovb_book_columns *out, const sovb_table *table, int book);

/* Is the row one that only repeats headings, or numbers the columns: "(1) (2) (3)"? */
bool sovb_book_columns_repeat(const sovb_book_columns *columns, const sovb_table_row *row);

#endif
