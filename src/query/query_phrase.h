/*
 * What clerks write in a query besides words and symbols: dates, and a kind of document with a number
 * ("kế hoạch số 39").
 */
#ifndef SOVB_QUERY_PHRASE_H
#define SOVB_QUERY_PHRASE_H

#include "facts.h"
#include "words.h"

/* Is this the word (in NFC), typed with its marks or without any? */
bool sovb_query_word_is(const sovb_word *typed, const char *word);

/* "kế hoạch số 39", "kh 39", "số 39", "nghị định 30/2020": a document by its kind and number. */
typedef struct sovb_query_number {
	const char *kind;   /* its name in the table of facts; NULL: of any kind */
	sovb_string number; /* as typed, without leading zeros */
	int year;           /* in the number; 0: none */
} sovb_query_number;

/* The kind of document that the words begin with, by its name in the table of facts; NULL when they do not. */
const char *sovb_query_kind_of(const sovb_word *word, size_t count);

/* Words of the longest way of writing one. */
#define SOVB_NUMBER_PHRASE_WORDS 8

/*
 * Read such a phrase at a byte of the query's text (NFC); *end is behind it.  False when there is none: a number
 * of years ("kế hoạch 5 năm") and a year ("kế hoạch 2021") are no numbers of documents.
 */
bool sovb_query_read_number(sovb_query_number *out, size_t *end, sovb_string text, size_t at);

/*
 * A day or month: "16/2/2021", "ngày 16 tháng 2 năm 2021", "tháng 2 2021", "2021-02".  A year alone is none.
 */
bool sovb_query_read_date(sovb_date *out, size_t *end, sovb_string text, size_t at);

#endif
