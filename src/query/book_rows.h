/*
 * Rows of books, in memory and in order.
 */
#ifndef SOVB_BOOK_ROWS_H
#define SOVB_BOOK_ROWS_H

#include "book.h"

/* Ceiling of the rows of one answer. */
#define SOVB_MAX_ANSWER_ROWS ((size_t)4000000)

typedef struct sovb_row_list {
	sovb_arena *arena; /* strings of the rows */
	sovb_book_row *row;
	size_t count;
	size_t capacity;
	sovb_status status; /* the first failure of an addition */
} sovb_row_list;

/* Add a copy of a row; false when there is no room or memory. */
bool sovb_row_list_add(sovb_row_list *list, const sovb_book_row *row);

/* By book, day (of arrival for the in book), number, file and line. */
void sovb_row_list_sort(sovb_row_list *list);

/* The day by which a row stands in its book. */
sovb_date sovb_row_day(const sovb_book_row *row);

/* Digits at the beginning of a text, past anything that is none; -1 when there are none. */
long sovb_leading_number(sovb_string text, char *suffix);

#endif
