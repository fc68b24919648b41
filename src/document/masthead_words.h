/*
 * Set phrases of a first page, found whatever marks the letters have.
 *
 * Mottoes and formulas are printed in capitals, with the tone on either place, and lose their marks in scanned pages:
 * they are compared bare (fold.h).
 */
#ifndef SOVB_MASTHEAD_WORDS_H
#define SOVB_MASTHEAD_WORDS_H

#include "token.h"

/* What a phrase at the beginning of a line tells of the line. */
typedef enum sovb_head_cue {
	SOVB_CUE_NONE,
	SOVB_CUE_MOTTO,   /* the right column: country, Party, union and their mottoes */
	SOVB_CUE_DRAFT,   /* "Dự thảo lần 2" */
	SOVB_CUE_STAMP,   /* what signing programs and registries stamp on a page */
	SOVB_CUE_GRADE,   /* urgency or secrecy, alone on its line: "HỎA TỐC" */
	SOVB_CUE_PAPER,   /* a kind of paper without abbreviation, its subject behind it: "Điều lệ", "Bản nhận xét" */
	SOVB_CUE_FORM,    /* the first word of such a kind, which all of the line names: "Đơn xin …", "Phụ lục I" */
	SOVB_CUE_ADDRESS, /* "Kính gửi" */
	SOVB_CUE_BODY,    /* the text has begun: "Chương I", "Hôm nay" */
	SOVB_CUE_RECITAL, /* "Căn cứ", "Thực hiện": the text has begun, or a subject says so */
	SOVB_CUE_SUBJECT  /* "V/v", "Về việc", "Về" */
} sovb_head_cue;

/* The cue of the phrase that begins at token i. */
sovb_head_cue sovb_head_cue_at(const sovb_tokens *tokens, size_t i);

/* The token behind the name of a paper (SOVB_CUE_PAPER) that begins at token i; i when none does. */
size_t sovb_head_paper(const sovb_tokens *tokens, size_t i);

/* Does the registry's stamp ("CỔNG THÔNG TIN …", well or badly read) begin at token i? */
bool sovb_head_is_overprint(const sovb_tokens *tokens, size_t i);

/* Is the line [first, end) printed by a signing program, or the registry's stamp? */
bool sovb_head_is_stamp(const sovb_tokens *tokens, size_t first, size_t end);

/* Is token i this word, marks aside? */
bool sovb_head_word_is(const sovb_tokens *tokens, size_t i, const char *word);

/* Is it one of these? */
bool sovb_head_word_is_one_of(const sovb_tokens *tokens, size_t i, const char *const *words, size_t count);

/* The token behind a phrase ("ban tổ chức") that begins at token i, marks aside; i when it does not. */
size_t sovb_head_phrase(const sovb_tokens *tokens, size_t i, const char *phrase);

/* The token behind "căn cứ", or "Căn" before a kind of document, whose second word was lost; i when none begins at token i. */
size_t sovb_head_ground(const sovb_tokens *tokens, size_t i);

/* Do the words [first, end) stand at token i too, marks and capitals aside? */
bool sovb_head_same_words(const sovb_tokens *tokens, size_t i, size_t first, size_t end);

/* The token behind a motto of the right column that begins at token i, on one line or two; i when none does. */
size_t sovb_head_motto(const sovb_tokens *tokens, size_t i);

/* Is token i the "NAM" of a motto whose column was too narrow for it, under "… CHỦ NGHĨA VIỆT"? */
bool sovb_head_is_motto_rest(const sovb_tokens *tokens, size_t i);

#define SOVB_HEAD_LINE 400 /* tokens of a line that are looked at; texts all on one line are read in such parts */

/* The first token of the line after the one that holds token i. */
size_t sovb_head_line_end(const sovb_tokens *tokens, size_t i);

/*
 * The same, or the end of the next line: "ỦY", a line end, "BAN NHÂN DÂN", as texts out of web pages have it.  No line in capitals
 * says anything with one syllable.
 */
size_t sovb_head_whole_line_end(const sovb_tokens *tokens, size_t i);

/* How the white space before token i divides the page. */
typedef struct sovb_head_gap {
	unsigned lines; /* line ends; 2 and more: a blank line */
	bool rule;      /* a line drawn with underscores or asterisks */
	bool wide;      /* a tab or several blanks: another column */
} sovb_head_gap;

sovb_head_gap sovb_head_gap_before(const sovb_tokens *tokens, size_t i);

/* Does a drawn line ("-----") begin at token i? */
bool sovb_head_is_rule(const sovb_tokens *tokens, size_t i);

#define SOVB_HEAD_LETTERS 4 /* bytes of letters; a line with fewer is noise: "TTA", "m", "at" */

/* Letters and digits of token i, a letter with its marks counted once. */
size_t sovb_head_characters(const sovb_tokens *tokens, size_t i);

/* Bytes of letters in the tokens [first, end). */
size_t sovb_head_letters(const sovb_tokens *tokens, size_t first, size_t end);

/* Is every word of the line [first, end) a single letter or digit, as in "C H Ỉ  T H Ị"? */
bool sovb_head_is_spaced(const sovb_tokens *tokens, size_t first, size_t end);

/* Printed in capitals, as names of bodies and kinds of document are: tokens [first, end). */
bool sovb_head_is_capitals(const sovb_tokens *tokens, size_t first, size_t end);

#endif
