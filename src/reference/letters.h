/*
 * Which bytes of a text are of words and which are spaces, 64 at a time.
 */
#ifndef SOVB_LETTERS_H
#define SOVB_LETTERS_H

#include <stddef.h>
#include <stdint.h>

#define SOVB_LETTERS_BYTES 64

typedef struct sovb_letters {
	uint64_t letters; /* a bit for each byte of a letter; and for each that is not ASCII */
	uint64_t odd;     /* those of them that may be no letter after all: to be looked at one character at a time */
	uint64_t blanks;  /* a bit for each space */
} sovb_letters;

/* Of the bytes from text[at] on, at < size, to the 64th or the end of the text. */
sovb_letters sovb_letters_look(const char *text, size_t at, size_t size);

/* The same on any processor. */
sovb_letters sovb_letters_look_plainly(const char *text, size_t at, size_t size);

#endif
