/*
 * The words of a text, each with all its places: what full text is made of.
 *
 *	sovb_word_bag_begin(&bag, text, 0);
 *	while (sovb_word_bag_fill(&bag)) {
 *		for (size_t i = 0; i < bag.count; i++)
 *			… bag.word[i].key, bag.word[i].places …
 *	}
 *
 * A text of very many words comes in several fills, a word then perhaps in each of them.  Spellings once met are
 * remembered from text to text, so that a word is folded once and not wherever it stands.
 */
#ifndef SOVB_WORD_BAG_H
#define SOVB_WORD_BAG_H

#include "arena.h"
#include "words.h"

/* Places in one fill. */
#define SOVB_WORD_BAG_PLACES 65536

typedef struct sovb_bag_word {
	sovb_string key; /* sovb_word_key() */
	uint64_t hash;   /* sovb_placed_hash() and … */
	uint8_t slot;    /* sovb_placed_slot() of it */
	const uint32_t *places; /* ascending, from 1 */
	size_t count;
} sovb_bag_word;

typedef struct sovb_word_bag {
	const sovb_bag_word *word; /* of the fill, in the order of their keys */
	size_t count;
	bool failed; /* no memory: nothing more is filled */
	/* The rest is for word_bag.c. */
	struct sovb_bag_memory *memory;
	sovb_string text;
	size_t at;
	uint32_t place; /* of the word read last */
} sovb_word_bag;

#define SOVB_WORD_BAG_INIT {0}

void sovb_word_bag_fini(sovb_word_bag *bag);

/* Turn to a text in NFC, which must stay, whose first word has the place after `before`. */
void sovb_word_bag_begin(sovb_word_bag *bag, sovb_string text, uint32_t before);

/* The next words; false when there are none, or no memory. */
bool sovb_word_bag_fill(sovb_word_bag *bag);

#endif
