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

/* The questions below for characters that are not ASCII. */
bool sovb_is_long_letter(uint32_t character);
bool sovb_is_long_upper(uint32_t character);
uint32_t sovb_long_lower(uint32_t character);
uint32_t sovb_long_upper(uint32_t character);

/* True for letters (any script) and combining marks. */
static inline bool sovb_is_letter(uint32_t character)
{
	return character < 0x80 ? (character | 0x20) - 'a' < 26 : sovb_is_long_letter(character);
}

/* Upper-case letter? */
static inline bool sovb_is_upper(uint32_t character)
{
	return character < 0x80 ? character - 'A' < 26 : sovb_is_long_upper(character);
}

/* A blank that is not a line end: space, tab, NBSP, U+2007, U+202F, U+200B, U+3000, U+FEFF. */
static inline bool sovb_is_blank(uint32_t character)
{
	if (character < 0x80)
		return character == ' ' || character == '\t' || character == '\v' || character == '\f';
	return character == 0xA0 || (character >= 0x2000 && character <= 0x200B) || character == 0x202F ||
	       character == 0x3000 || character == 0xFEFF;
}

/* A hyphen or dash: U+002D, U+2010 to U+2015, U+2212, U+00AD. */
static inline bool sovb_is_hyphen(uint32_t character)
{
	return character == '-' || character == 0xAD || (character >= 0x2010 && character <= 0x2015) || character == 0x2212;
}

/* A slash: '/', U+2044, U+2215, U+FF0F. */
static inline bool sovb_is_slash(uint32_t character)
{
	return character == '/' || character == 0x2044 || character == 0x2215 || character == 0xFF0F;
}

/* Lower case of one NFC character of Vietnamese or Latin script, with Đ look-alikes made đ. */
static inline uint32_t sovb_lower(uint32_t character)
{
	return character < 0x80 ? character | (uint32_t)sovb_is_upper(character) << 5 : sovb_long_lower(character);
}

static inline uint32_t sovb_upper(uint32_t character)
{
	return character < 0x80 ? character - ((uint32_t)(character - 'a' < 26) << 5) : sovb_long_upper(character);
}

/*
 * Fold one word of NFC UTF-8 (letters only; size <= SOVB_WORD_MAX) into out (SOVB_WORD_MAX + 1 bytes, terminated);
 * returns its length.
 */
size_t sovb_fold_word(char *out, const char *word, size_t size);

/* Bytes of folded text that the word is when it is folded, which ends with a zero or a blank; 0: it begins otherwise. */
size_t sovb_fold_begins(const char *folded, const char *word);

/* The bare form of a folded word, in place; returns its length. */
size_t sovb_strip_marks(char *folded, size_t size);

/* The bare form of a word; its length, 0 when the word is longer than SOVB_WORD_MAX. */
size_t sovb_fold_bare(char out[SOVB_WORD_MAX + 1], const char *word, size_t size);

#endif
