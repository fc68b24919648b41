/*
 * Small values that stand in many records.
 */
#ifndef SOVB_SPAN_H
#define SOVB_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <sovb/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes [start, end) of the UTF-8 text of a document. */
typedef struct sovb_span {
	size_t start;
	size_t end;
} sovb_span;

/* Bytes that belong to someone else; not terminated.  data is NULL when there is no string at all. */
typedef struct sovb_string {
	const char *data;
	size_t size;
} sovb_string;

/* A day of the Gregorian calendar.  year 0: no date; month or day 0: only the year, or year and month, are known. */
typedef struct sovb_date {
	int16_t year;
	uint8_t month;
	uint8_t day;
} sovb_date;

#define SOVB_DATE_TEXT 11 /* "2021-02-16" and its end */

/* True when year, month and day are all there and the calendar has that day. */
SOVB_API bool sovb_date_is_day(sovb_date date);

/* <0, 0, >0; a missing month or day counts as 0, so "2021" sorts before "2021-01". */
SOVB_API int sovb_date_compare(sovb_date a, sovb_date b);

/* Days from a to b (both must be days). */
SOVB_API long sovb_date_days_between(sovb_date a, sovb_date b);

/* ISO text ("2021-02-16", "2021-02", "2021", ""); returns out. */
SOVB_API const char *sovb_date_iso(sovb_date date, char out[SOVB_DATE_TEXT]);

/* Text as Vietnamese write it ("16/02/2021", "02/2021", "2021", ""); returns out. */
SOVB_API const char *sovb_date_local(sovb_date date, char out[SOVB_DATE_TEXT]);

/*
 * Read "2021-02-16", "2021-02", "2021", "16/2/2021", "16-2-2021", "16.2.2021" or "2/2021", all of text.  False, and
 * *out the empty date, for anything else and for a day that the calendar does not have.
 */
SOVB_API bool sovb_date_parse(sovb_date *out, const char *text, size_t size);

#ifdef __cplusplus
}
#endif
#endif
