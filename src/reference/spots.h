/*
 * Spots: the places of a text where a reference may be.
 *
 * Most of a text holds none.  A spot is cheap to find and promises nothing; but a reference always has one, at a byte of
 * its anchor or right behind it: what the readers of symbols (symbol_scan.c), of kind and number (anchor.c) and of names
 * (named.c) take must be a spot first.
 */
#ifndef SOVB_SPOTS_H
#define SOVB_SPOTS_H

#include "spot_marks.h"
#include "met_words.h"

typedef struct sovb_spots {
	const sovb_lexicon *lexicon;
	sovb_met_words *words; /* met before */
	const char *text; /* NFC UTF-8 */
	size_t size;
	sovb_mark_halves halves;
	size_t block;  /* first byte of the block looked at */
	uint64_t left; /* bytes of the block that are still to be told apart, a bit each */
} sovb_spots;

void sovb_spots_init(sovb_spots *spots, const sovb_lexicon *lexicon, sovb_met_words *words, const char *text, size_t size);

/* The first spot that is not before `from`; size when there is none.  Later calls ask for later places. */
size_t sovb_spots_next(sovb_spots *spots, size_t from);

#endif
