/*
 * Records of register books, as records.h has those of everything else.
 */
#ifndef BOOK_RECORDS_H
#define BOOK_RECORDS_H

#include <sovb/book.h>
#include <sovb/printer.h>

void record_book_row(sovb_printer *p, const sovb_book_row *row);
void record_wanted(sovb_printer *p, const sovb_wanted *wanted);
void record_book_problem(sovb_printer *p, const char *file, sovb_string sheet, unsigned line,
			 sovb_book_problem problem, sovb_string value);
void record_book_summary(sovb_printer *p, const char *file, const sovb_book_summary *summary);
void record_numbering(sovb_printer *p, const sovb_numbering *numbering);
void record_book_finding(sovb_printer *p, const sovb_book_report *report, const sovb_book_finding *finding);

#endif
