/*
 * The year that a subject is about.
 */
#ifndef SOVB_TITLE_YEAR_H
#define SOVB_TITLE_YEAR_H

#include <sovb/span.h>

/* The years that a subject's last words name: "năm 2022", "năm học 2022 - 2023", "giai đoạn 2021-2025". */
typedef struct sovb_title_years {
	int first;
	int last;
} sovb_title_years;

/* False when the subject names no year, or one that is not surely its own. */
bool sovb_title_years_find(sovb_title_years *out, sovb_string title);

/* Does the day lie in the years of the subject, or in the last months before them?  False without years. */
bool sovb_title_year_fits(sovb_string title, sovb_date day);

#endif
