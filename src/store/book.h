/*
 * Rows of register books in the register: Xapian documents of their own kind, with the terms ROW, ROW_ID and
 * ROW_SOURCE only and no value, so that neither searches nor counts of files meet them.
 */
#ifndef SOVB_STORE_BOOK_H
#define SOVB_STORE_BOOK_H

#include <sovb/book.h>

#include "store.h"

/*
 * Add or replace a row.  count tells rows apart that agree in everything that identifies them: 0 for the first of a
 * file, 1 for the next.  *known: the row was there, and now belongs to the file of this one.
 */
sovb_status sovb_store_writer_put_row(sovb_store_writer *writer, const sovb_book_row *row, unsigned count, bool *known,
                                      sovb_error *err);

/* How many rows were read from a file. */
sovb_status sovb_store_writer_row_count(sovb_store_writer *writer, const char *file, size_t *count, sovb_error *err);

/* Remove all rows that were read from a file. */
sovb_status sovb_store_writer_remove_rows(sovb_store_writer *writer, const char *file, sovb_error *err);

/* Is the row's identity there already?  See sovb_store_writer_put_row() for count. */
sovb_status sovb_store_writer_has_row(sovb_store_writer *writer, const sovb_book_row *row, unsigned count, bool *known,
                                      sovb_error *err);

/*
 * What identifies a row, but for its count: book, owner, number, day and arrival number, appended to out.  In the in
 * book the author is a part of it.
 */
void sovb_book_row_identity(sovb_buffer *out, const sovb_book_row *row);

/* Every row, in no order; strings live as long as the call.  A false answer ends the walk. */
sovb_status sovb_store_rows(sovb_store *store, bool (*each)(void *context, const sovb_book_row *row), void *context,
                            sovb_error *err);

#endif
