/*
 * The term of a word as it is written.
 */
#ifndef WORD_TERM_H
#define WORD_TERM_H

#include <string.h>

#include "words.h"

#define WORD_TERM_MAX (SOVB_WORD_KEY_MAX + 1)

/* "" when the text begins with no word. */
static inline const char *word_term(char out[WORD_TERM_MAX], const char *text)
{
	sovb_words words = sovb_words_of((sovb_string){text, strlen(text)});
	sovb_word word;
	size_t size = sovb_words_next(&words, &word) ? sovb_word_key(out, &word) : 0;

	out[size] = '\0';
	return out;
}

#endif
