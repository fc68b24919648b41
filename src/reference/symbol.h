/*
 * Numbers and symbols: "39-KH/CU", "06/2021/QĐ-UBND", "58/2014/QH13", "12/UBND-VX".
 *
 * A symbol in parts, and the keys it goes by.  Keys compare separators as equal and ignore leading zeros, so that
 * "68/QĐ-TW", "68-QĐ/TW" and "068 - qđ/tw" have one key; letters keep their marks, so ĐU and DU, TƯ and TU do not.
 * TƯ has the key of TW, which it is an older spelling of.
 */
#ifndef SOVB_SYMBOL_H
#define SOVB_SYMBOL_H

#include <sovb/span.h>

#define SOVB_SYMBOL_DIGITS 10
#define SOVB_SYMBOL_LETTERS 64 /* bytes of the type's and of the organ's letters each */
#define SOVB_SYMBOL_MAX 192    /* bytes of a key or of a symbol put in order, with its end */

typedef struct sovb_symbol {
	char number[SOVB_SYMBOL_DIGITS + 4];   /* digits as written, with a lower-case letter suffix: "02", "12a" */
	int year;                              /* inside the number, else 0 */
	char type[SOVB_SYMBOL_LETTERS];        /* "KH", "CTr", "QĐ"; "" in "12/UBND-VX" and "58/2014/QH13" */
	char organ[SOVB_SYMBOL_LETTERS];       /* "CU", "UBND", "BTC-BKHĐT", "UBND-VX", "QH13"; with its inner hyphens */
	bool party;                            /* put in order in Party style, N-L/C */
} sovb_symbol;

/*
 * Read a symbol that somebody typed, in any spelling: "39-KH/CU", "39 - kh/cu", "39 kh cu", "39/KH-CU", all of text.
 * False when it is none.
 */
bool sovb_symbol_parse(sovb_symbol *out, const char *text, size_t size);

/* The key: "39/KH/CU", upper case, no leading zeros, all separators '/'.  Returns its length. */
size_t sovb_symbol_key(char out[SOVB_SYMBOL_MAX], const sovb_symbol *symbol);

/* The key with its letters stripped of marks: "12/KH/DU". */
size_t sovb_symbol_bare_key(char out[SOVB_SYMBOL_MAX], const sovb_symbol *symbol);

/* What is left of a key without marks; a body's older spelling may stand in the bare key of a symbol of it. */
size_t sovb_key_bare(char out[SOVB_SYMBOL_MAX], sovb_string key);

/* The symbol put in order: "39-KH/CU", "06/2021/QĐ-UBND"; a number under 10 with its zero. */
size_t sovb_symbol_text(char out[SOVB_SYMBOL_MAX], const sovb_symbol *symbol);

/* The text of a symbol put in order, with the case of its letters kept; 0 when it cannot be read. */
size_t sovb_symbol_in_order(char out[SOVB_SYMBOL_MAX], sovb_string text);

/* Its number alone put in order: no leading zeros but for the one of a single digit.  Room as in sovb_symbol. */
size_t sovb_symbol_number(char *out, const char *number);

#endif
