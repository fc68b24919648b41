/*
 * Words met before, by their bytes.
 *
 * Few words make up most of a text: what is known of a run of letters (its number, its case, that it is one word) is found
 * again by a hash of its bytes.
 */
#ifndef SOVB_MET_WORDS_H
#define SOVB_MET_WORDS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "lexicon.h"

#define SOVB_MET_WORDS_SLOTS 8192  /* found at once: they fit the cache */
#define SOVB_MET_WORDS_KEPT 32768  /* found a little later, of large texts */

/* What is known of a run of letters: SOVB_MET_WORDS_TAG bits of its hash, then flags of its token (and the one below), then its word. */
typedef uint64_t sovb_met_word;

#define SOVB_MET_WORDS_TAG (~(uint64_t)0xFFFFFF)
#define SOVB_WORD_GLUED 128 /* an unknown word that may be several; no token has the bit */

typedef struct sovb_kept_word {
	uint64_t hash;
	sovb_met_word met;
} sovb_kept_word;

typedef struct sovb_met_words {
	const sovb_lexicon *lexicon; /* whose numbers these are */
	sovb_met_word slot[SOVB_MET_WORDS_SLOTS]; /* 0: free */
	sovb_kept_word *kept; /* NULL: none are */
} sovb_met_words;

static inline uint64_t sovb_met_words_mix(uint64_t hash, uint64_t bytes)
{
	hash = (hash ^ bytes) * 0xD6E8FEB86659FD93u;
	return hash ^ hash >> 32;
}

/* The next 8 bytes, of which the first `length` count. */
static inline uint64_t sovb_met_words_load(const char *bytes, size_t length)
{
	uint64_t eight;

	memcpy(&eight, bytes, sizeof eight);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	eight = __builtin_bswap64(eight);
#endif
	return eight & UINT64_MAX >> (64 - 8 * length);
}

/* The hash of text[at, end), which is not empty and has no zero byte; size: of the text. */
static inline uint64_t sovb_met_words_hash(const char *text, size_t at, size_t end, size_t size)
{
	uint64_t hash = 0;

	for (; end - at > sizeof hash; at += sizeof hash)
		hash = sovb_met_words_mix(hash, sovb_met_words_load(text + at, sizeof hash));
	if (size - at < sizeof hash) {
		char last[sizeof hash] = {0};

		memcpy(last, text + at, size - at);
		hash = sovb_met_words_mix(hash, sovb_met_words_load(last, end - at));
	} else {
		hash = sovb_met_words_mix(hash, sovb_met_words_load(text + at, end - at));
	}
	return hash;
}

/*
 * Words whose numbers are the lexicon's, for a text of so many bytes: words may be NULL or those of another text, of the same
 * lexicon or not.  NULL when there is no memory.
 */
sovb_met_words *sovb_met_words_for(sovb_met_words *words, const sovb_lexicon *lexicon, size_t size);
void sovb_met_words_free(sovb_met_words *words);

/* What is known of the word with a hash, when it is not in its slot. */
sovb_met_word sovb_met_words_find_kept(sovb_met_words *words, uint64_t hash);

/* What is known of the word with a hash, 0 when nothing is. */
static inline sovb_met_word sovb_met_words_find(sovb_met_words *words, uint64_t hash)
{
	sovb_met_word met = words->slot[hash % SOVB_MET_WORDS_SLOTS];

	return ((met ^ hash) & SOVB_MET_WORDS_TAG) == 0 ? met : sovb_met_words_find_kept(words, hash);
}

/* From now on it is known. */
void sovb_met_words_keep(sovb_met_words *words, uint64_t hash, uint16_t word, uint8_t flags);

static inline uint16_t sovb_met_words_word(sovb_met_word met)
{
	return (uint16_t)met;
}

static inline uint8_t sovb_met_words_flags(sovb_met_word met)
{
	return (uint8_t)(met >> 16);
}

/* Several words that were glued together have two tones, or a capital inside ("Nghịđịnh", "vụTỉnh"). */
bool sovb_may_be_glued(const char *word, size_t size, const char *folded, size_t folded_size);

/* Number of the word text[start, end) in the lexicon; *glued (optional): it is unknown, but may be several words. */
uint16_t sovb_word_look_up(const sovb_lexicon *lexicon, const char *text, size_t start, size_t end, bool *glued);

#endif
