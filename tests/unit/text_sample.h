/*
 * Texts for tests, with their norm.
 */
#ifndef TEXT_SAMPLE_H
#define TEXT_SAMPLE_H

#include "text.h"

typedef struct sample {
	sovb_arena arena;
	sovb_text text;
} sample;

/* The text of these bytes, which are lent. */
void normalize(sample *s, const char *bytes, size_t size);

/* The same for a text of which more is known than its bytes. */
void normalize_text(sample *s, sovb_text text);

void done(sample *s);

/* Fails the test, with both texts, unless that is the norm of the bytes. */
void assert_norm(const char *bytes, const char *expected);

#endif
