/*
 * UTF-8, one character at a time.
 */
#ifndef SOVB_UTF8_H
#define SOVB_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SOVB_UTF8_MAX 4
#define SOVB_REPLACEMENT 0xFFFDu

/*
 * Decode the character at text[0] (size > 0) into *out and return its bytes (1 to 4).  An ill-formed sequence gives
 * SOVB_REPLACEMENT and the length 1.
 */
static inline size_t sovb_utf8_decode(uint32_t *out, const char *text, size_t size);

/* The same for a character that is not ASCII. */
size_t sovb_utf8_decode_long(uint32_t *out, const char *text, size_t size);

static inline size_t sovb_utf8_decode(uint32_t *out, const char *text, size_t size)
{
	if ((unsigned char)text[0] >= 0x80)
		return sovb_utf8_decode_long(out, text, size);
	*out = (unsigned char)text[0];
	return 1;
}

/* Encode a scalar value; returns its bytes.  Surrogates and values over U+10FFFF become U+FFFD. */
size_t sovb_utf8_encode(char out[SOVB_UTF8_MAX], uint32_t character);

/* The greatest position <= at that does not cut a character of well-formed text. */
size_t sovb_utf8_floor(const char *text, size_t at);

/* How many characters begin in the bytes; eight bytes at a time. */
size_t sovb_utf8_count(const char *text, size_t size);

/* What a text is made of, up to its first ill-formed byte. */
typedef struct sovb_utf8_survey {
	size_t valid; /* position of the first ill-formed byte, or size */
	bool marks;   /* there may be combining marks (bytes CC or CD) */
	bool nul;
} sovb_utf8_survey;

/* Several GB a second. */
sovb_utf8_survey sovb_utf8_look(const char *text, size_t size);

/* Position of the first ill-formed byte, or size. */
size_t sovb_utf8_valid(const char *text, size_t size);

#endif
