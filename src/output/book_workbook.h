/*
 * Register books as a workbook for Excel and LibreOffice.
 */
#ifndef SOVB_BOOK_WORKBOOK_H
#define SOVB_BOOK_WORKBOOK_H

#include <sovb/book.h>

#include "buffer.h"

/* The bytes of an XLSX file.  path is what errors name; a temporary file stands beside it meanwhile. */
sovb_status sovb_book_workbook(sovb_buffer *out, const char *path, const sovb_book_rows *rows, unsigned which,
                               long long now, sovb_error *err);

#endif
