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
size_t sovb_utf8_decode(uint32_t *out, const char *text, size_t size);

/* Encode a scalar value; returns its bytes.  Surrogates and values over U+10FFFF become U+FFFD. */
size_t sovb_utf8_encode(char out[SOVB_UTF8_MAX], uint32_t character);

/* The greatest position <= at that does not cut a character of well-formed text. */
size_t sovb_utf8_floor(const char *text, size_t at);

/* Position of the first ill-formed byte, or size. */
size_t sovb_utf8_valid(const char *text, size_t size);

#endif
