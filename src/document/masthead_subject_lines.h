/*
 * The lines that make up a subject, under the kind of a document or in a letter: what a line is, and taking it.
 */
#ifndef SOVB_MASTHEAD_SUBJECT_LINES_H
#define SOVB_MASTHEAD_SUBJECT_LINES_H

#include "masthead_subject.h"

#define SOVB_DOTTED_WORDS 3 /* a line with fewer words and dots in a row is noise */
#define SOVB_ELLIPSIS 3     /* dots in a row, which the subject of a letter never has */
#define SOVB_STAMP_TOKENS 9 /* longest stamp that a scan has put before the words of a line */

/* The subject being read, line by line. */
typedef struct sovb_subject_reader {
	const sovb_tokens *tokens;
	sovb_subject_runs *out;
	size_t size;   /* tokens taken */
	bool capitals; /* the subject is printed in capitals */
	bool scanned;  /* stamps say that the page is a scan */
	bool parted;   /* noise with a blank line was passed over since the last line taken */
} sovb_subject_reader;

/* Take the tokens [first, end) of a line, without the specks of a scan around them. */
void sovb_subject_take(sovb_subject_reader *reader, size_t first, size_t end);

/* Dots in a row, the most of them on the line. */
size_t sovb_line_dots(const sovb_tokens *tokens, size_t first, size_t end);

/* "BỘ TRƯỞNG BỘ NỘI VỤ", "ỦY BAN NHÂN DÂN TỈNH …" in capitals: who decides, not what about ("BAN HÀNH …"). */
bool sovb_line_is_authority(const sovb_tokens *tokens, size_t first, size_t end);

/* Are the tokens [first, end) in one pair of brackets? */
bool sovb_line_is_bracketed(const sovb_tokens *tokens, size_t first, size_t end);

/* Is token i a word in small letters? */
bool sovb_line_begins_small(const sovb_tokens *tokens, size_t i);

/*
 * The first word of a line behind what a scan put before it: a registry's stamp ("CỔNG THÔNG TIN …"), or a letter of a
 * mark that runs across the page.
 */
size_t sovb_line_behind_overprint(const sovb_tokens *tokens, size_t first, size_t end);

/* Is the last token of a line a word or mark after which the name of a law may follow on the next? */
bool sovb_line_wants_rest(const sovb_tokens *tokens, size_t last);

/* "… nhiệm kỳ", "… GIAI ĐOẠN": does the last word of a line want the number behind it? */
bool sovb_line_wants_number(const sovb_tokens *tokens, size_t last);

#endif
