/*
 * Finding a number and symbol at a place of a text.
 */
#ifndef SOVB_SYMBOL_SCAN_H
#define SOVB_SYMBOL_SCAN_H

#include "symbol.h"
#include "lexicon.h"

/* What stands before the number, which decides how odd a symbol may look. */
typedef enum sovb_symbol_context {
	SOVB_CONTEXT_NONE,   /* nothing: only a known kind of document with a body, or a known body, counts */
	SOVB_CONTEXT_NUMBER, /* the word "số", or a member of a list */
	SOVB_CONTEXT_TYPE,   /* a kind of document: any letters after the number count */
	SOVB_CONTEXT_CODE    /* the same, and behind a blank or a line end letters that say by themselves that they are a code */
} sovb_symbol_context;

typedef struct sovb_symbol_scan {
	sovb_symbol symbol;
	char text[SOVB_SYMBOL_MAX]; /* put in order; a separator that was lost stays lost ("126/2024/NĐCP") */
	size_t end;                 /* first byte after the token */
	double confidence;          /* 1; less when the spelling had to be repaired */
	bool as_written;            /* the number and its separators stand in `text` as written */
} sovb_symbol_scan;

/* Is the blank text[at] what "BGD&ĐT" lost its ampersand to ("12/2020/TT-BGD ĐT")? */
bool sovb_symbol_lost_ampersand(const char *text, size_t size, size_t at);

/* Letters that stood behind a number and a blank alone: "17 HĐBT", "327 CT" (numbers of the centre before 1997). */
bool sovb_is_old_code(const char *letters, size_t size);

/*
 * Read the number and symbol whose first digit is text[at], in NFC UTF-8.  Blanks and one line end may stand at its
 * separators; dashes, slashes and Đ may be look-alikes.  False when there is none.  Looks at no more than
 * SOVB_SYMBOL_MAX bytes.  lexicon (may be NULL) has the bodies of the place.
 */
bool sovb_symbol_scan_at(sovb_symbol_scan *out, const char *text, size_t size, size_t at, sovb_symbol_context context,
                         const sovb_lexicon *lexicon);

#endif
