/*
 * Words for full text: runs of letters and digits.
 *
 *	sovb_words words = sovb_words_of(text);
 *	sovb_word word;
 *
 *	while (sovb_words_next(&words, &word))
 *		… word.folded, word.bare …
 *
 * Text is NFC UTF-8.  Runs longer than SOVB_WORD_MAX are no words and are left out.
 */
#ifndef SOVB_WORDS_H
#define SOVB_WORDS_H

#include <stdbool.h>

#include "arena.h"
#include "buffer.h"
#include "fold.h"

typedef struct sovb_words {
	sovb_string text;
	size_t at;
} sovb_words;

typedef struct sovb_word {
	sovb_span span;                 /* in the text */
	char folded[SOVB_WORD_MAX + 1]; /* sovb_fold_word() */
	size_t folded_size;
	char bare[SOVB_WORD_MAX + 1]; /* sovb_strip_marks() */
	size_t bare_size;
	bool marked; /* folded and bare differ */
} sovb_word;

/* The next run of letters and digits at or after *at, which is then behind it; false at the end of the text. */
bool sovb_words_run(sovb_span *out, sovb_string text, size_t *at);

sovb_words sovb_words_of(sovb_string text);
bool sovb_words_next(sovb_words *words, sovb_word *out);

/* The same where only words that begin, bare, with certain letters matter: others may be given empty, unfolded. */
typedef struct sovb_first_letters {
	bool ascii[0x80]; /* small letters and digits */
} sovb_first_letters;

bool sovb_words_next_like(sovb_words *words, const sovb_first_letters *letters, sovb_word *out);

/*
 * How the register writes a word: its bare letters, then its marks in bytes that are less than any letter or digit.  So
 * all ways of marking a bare word ("dan", "dân", "dẫn", "đàn" …) stand side by side in byte order, with nothing between
 * them.  Words that fold differently have different keys.  Returns the length.
 */
#define SOVB_WORD_KEY_MAX 128
size_t sovb_word_key(char out[SOVB_WORD_KEY_MAX], const sovb_word *word);

/* The first byte behind the bare letters of a key, if there is any, is less than this. */
#define SOVB_WORD_KEY_LETTERS '0'

/* Append the folded words of text, joined by single blanks: how partial and named references are known. */
void sovb_words_fold(sovb_buffer *out, sovb_string text);

/*
 * Text in NFC: itself, or a copy in the arena; ill-formed bytes become U+FFFD.  data is NULL when there is no
 * memory.
 */
sovb_string sovb_words_normalize(sovb_string text, sovb_arena *arena);

#endif
