/*
 * Words met before, by their bytes.
 *
 * Few words make up most of a text: what is known of a run of letters (its number, its case, that it is one word) is found
 * again by a hash of its bytes.
 */
#ifndef SOVB_MET_WORDS_H
#define SOVB_MET_WORDS_H

#include <string.h>

#include "lexicon.h"

#define SOVB_MET_WORDS_SLOTS 8192

typedef struct sovb_met_word {
	uint32_t tag; /* high bits of the hash, the slot being the low ones; all 0: free */
	uint8_t tag_low;
	uint8_t flags; /* of its token; and: */
	uint16_t word;
} sovb_met_word;

#define SOVB_WORD_GLUED 128 /* an unknown word that may be several; no token has the bit */

typedef struct sovb_met_words {
	const sovb_lexicon *lexicon; /* whose numbers these are */
	sovb_met_word slot[SOVB_MET_WORDS_SLOTS];
} sovb_met_words;

/* The first `length` (1 to 8) bytes at text[at] as a number; the same for the same bytes wherever they stand. */
static inline uint64_t sovb_met_words_load(const char *text, size_t at, size_t length, size_t size)
{
	uint64_t bytes = 0;

	if (length == sizeof bytes || (size - at >= sizeof bytes && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)) {
		memcpy(&bytes, text + at, sizeof bytes);
		return bytes & UINT64_MAX >> (64 - 8 * length);
	}
	memcpy(&bytes, text + at, length);
	return bytes;
}

/* The hash of text[at, end); size: of the text. */
static inline uint64_t sovb_met_words_hash(const char *text, size_t at, size_t end, size_t size)
{
	uint64_t hash = (end - at) * 0x9E3779B97F4A7C15u;

	while (at < end) {
		size_t length = end - at < sizeof hash ? end - at : sizeof hash;

		hash = (hash ^ sovb_met_words_load(text, at, length, size)) * 0xD6E8FEB86659FD93u;
		hash ^= hash >> 32;
		at += length;
	}
	return hash | (uint64_t)(hash >> 24 == 0) << 24; /* never the tag of a free slot */
}

/* The slot of a hash: that of the word when sovb_met_words_is(). */
static inline sovb_met_word *sovb_met_words_slot(sovb_met_words *words, uint64_t hash)
{
	return &words->slot[hash % SOVB_MET_WORDS_SLOTS];
}

static inline bool sovb_met_words_is(const sovb_met_word *slot, uint64_t hash)
{
	return slot->tag == (uint32_t)(hash >> 32) && slot->tag_low == (uint8_t)(hash >> 24);
}

static inline void sovb_met_words_keep(sovb_met_word *slot, uint64_t hash, uint16_t word, uint8_t flags)
{
	*slot = (sovb_met_word){(uint32_t)(hash >> 32), (uint8_t)(hash >> 24), flags, word};
}

/* Number of the word text[start, end) in the lexicon; *glued (optional): it is unknown, but may be several words. */
uint16_t sovb_word_look_up(const sovb_lexicon *lexicon, const char *text, size_t start, size_t end, bool *glued);

#endif
