/*
 * What the cells of a workbook refer to: shared strings, and which styles show a number as a day.
 */
#ifndef SOVB_BOOK_XLSX_H
#define SOVB_BOOK_XLSX_H

#include "book_table.h"
#include "docx_package.h"

typedef struct sovb_workbook {
	sovb_tables *tables;
	sovb_package *package;
	sovb_string *string; /* shared strings, in the tables' arena */
	size_t string_count;
	size_t string_capacity;
	bool *day; /* by number of a style: a number in it is a day */
	size_t day_count;
	size_t day_capacity;
	bool epoch_1904;
} sovb_workbook;

/* Read the part of shared strings, of styles. */
sovb_status sovb_workbook_read_strings(sovb_workbook *book, const char *part, sovb_error *err);
sovb_status sovb_workbook_read_styles(sovb_workbook *book, const char *part, sovb_error *err);

/* Does a number format (ECMA-376 18.8.31) show days?  "dd/mm/yyyy" does, "0.00" and "mm:ss" do not. */
bool sovb_number_format_is_day(const char *code);

/* The day of a serial number; false when there is none (1900 had no 29 February, which Excel counts). */
bool sovb_serial_day(sovb_date *out, double serial, bool epoch_1904);

/* The failure of a damaged part. */
sovb_status sovb_workbook_broken(const sovb_workbook *book, const char *part, const char *reason, sovb_error *err);

#endif
