/*
 * The numbers of one body in their order, and what they say.
 */
#ifndef SOVB_SERIES_H
#define SOVB_SERIES_H

#include "numbering.h"
#include "reconciling.h"

#define SOVB_SERIES_TYPES 256 /* kinds of document of one body; further ones are not looked at */

/* What a number of a list stands for. */
typedef struct sovb_source {
	size_t row;  /* or SIZE_MAX */
	size_t file; /* or SIZE_MAX */
	sovb_string subject;
} sovb_source;

/* The numbers of one body. */
typedef struct sovb_series {
	sovb_reconciling *r;
	sovb_book book;
	bool has_book;
	bool arrivals; /* arrival numbers of the in book */
	sovb_string organ;
	sovb_string issuer;
	sovb_numbering_hint hint;
	const char *type[SOVB_SERIES_TYPES]; /* letters of each kind */
	int year[SOVB_SERIES_TYPES];         /* numbers that hold a year are a kind of their own */
	size_t types;
	sovb_numbered *number;
	sovb_source *source;
	size_t count;
	sovb_numbering_answer answer;
	int numbering;
} sovb_series;

/* Find duplicates, inversions and gaps in a series whose answer is there. */
sovb_status sovb_series_report(sovb_series *series);

#endif
