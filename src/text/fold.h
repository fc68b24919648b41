/*
 * Vietnamese words as keys.
 *
 * Two levels (domain facts 5.2): `folded` is lower case with the tone on one place, so that "Uỷ", "Ủy" and "ủy" are one
 * word, and i/y variants (kỷ/kỉ) are too; Đ look-alikes (Ð, Ɖ) are đ.  `bare` is folded without any mark: "uy", "dang".
 * Folding never changes which letters with marks a word has otherwise: "đường" and "dương" stay apart when folded.
 */
#ifndef SOVB_FOLD_H
#define SOVB_FOLD_H

#include <stddef.h>
#include <stdint.h>

#include <sovb/span.h>

/* Longest folded word in bytes; longer runs of letters are not words. */
#define SOVB_WORD_MAX 60

/* True for letters (any script) and combining marks. */
bool sovb_is_letter(uint32_t character);

/* Upper-case letter? */
bool sovb_is_upper(uint32_t character);

/* A blank that is not a line end: space, tab, NBSP, U+2007, U+202F, U+200B, U+3000, U+FEFF. */
bool sovb_is_blank(uint32_t character);

/* A hyphen or dash: U+002D, U+2010 to U+2015, U+2212, U+00AD. */
bool sovb_is_hyphen(uint32_t character);

/* A slash: '/', U+2044, U+2215, U+FF0F. */
bool sovb_is_slash(uint32_t character);

/* Lower case of one NFC character of Vietnamese or Latin script, with Đ look-alikes made đ. */
uint32_t sovb_lower(uint32_t character);
uint32_t sovb_upper(uint32_t character);

/*
 * Fold one word of NFC UTF-8 (letters only; size <= SOVB_WORD_MAX) into out (SOVB_WORD_MAX + 1 bytes, terminated);
 * returns its length.
 */
size_t sovb_fold_word(char *out, const char *word, size_t size);

/* The bare form of a folded word, in place; returns its length. */
size_t sovb_strip_marks(char *folded, size_t size);

#endif
