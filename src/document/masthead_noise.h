/*
 * What scanning programs make of stamps and seals that lie over the words of a page.
 */
#ifndef SOVB_MASTHEAD_NOISE_H
#define SOVB_MASTHEAD_NOISE_H

#include "token.h"

/* Can these letters be a syllable of Vietnamese, with or without its marks: "nghiêng", "QUYET"; not "sq", "Giant"? */
bool sovb_is_syllable(const char *word, size_t size);

/* Is hardly anything on the line [first, end) a word: "4x Giant Reseansststansssnssn"? */
bool sovb_is_scan_noise(const sovb_tokens *tokens, size_t first, size_t end);

/* Is token i a small letter alone? */
bool sovb_is_small_letter(const sovb_tokens *tokens, size_t i);

#endif
