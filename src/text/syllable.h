/*
 * What can be a syllable of Vietnamese: a beginning, a rime, a tone on the right letter.
 *
 * Nearly every written word is one (of 5.3 million words with marks in legal texts 99.6 %, the rest abbreviations and
 * slips), and a text read in the wrong charset gives hardly any.  That is what charsets are told apart by.
 */
#ifndef SOVB_SYLLABLE_H
#define SOVB_SYLLABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SOVB_SYLLABLE_MAX 8 /* letters: "nghiêng" has seven */

typedef enum sovb_tone {
	SOVB_TONE_NONE,
	SOVB_TONE_GRAVE, /* huyền */
	SOVB_TONE_HOOK,  /* hỏi */
	SOVB_TONE_TILDE, /* ngã */
	SOVB_TONE_ACUTE, /* sắc */
	SOVB_TONE_DOT    /* nặng */
} sovb_tone;

typedef struct sovb_letter {
	uint32_t base; /* lower case without its tone: "ê" of "Ế" */
	sovb_tone tone;
	bool upper;
} sovb_letter;

/* A letter of Vietnamese words (f, j, w and z among them, for names).  False for any other character. */
bool sovb_letter_tell(sovb_letter *out, uint32_t character);

/* The letter with this tone; its base when no letter has it. */
uint32_t sovb_letter_make(const sovb_letter *letter);

uint32_t sovb_letter_upper(uint32_t character);

/* May these letters be one syllable?  Case does not matter. */
bool sovb_syllable_is(const sovb_letter *letters, size_t count);

/* Order of terminated runs of UTF-16 (char16_t), as bsearch() wants it. */
int sovb_compare_units(const void *a, const void *b);

#endif
