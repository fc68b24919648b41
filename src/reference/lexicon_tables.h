/*
 * What the lexicon knows, compiled from the tables of phrases.h and facts.h when the library is built: sovb-lexicon
 * (lexicon_print.c) writes it out as C.
 */
#ifndef SOVB_LEXICON_TABLES_H
#define SOVB_LEXICON_TABLES_H

#include "facts.h"
#include "lexicon.h"

#define SOVB_LEXICON_SLOTS (SOVB_WORDS_MAX * 2)

typedef struct sovb_lexicon_slot {
	uint64_t hash; /* 0: free */
	uint16_t word;
} sovb_lexicon_slot;

typedef struct sovb_lexicon_tables {
	sovb_lexicon_slot slot[SOVB_LEXICON_SLOTS];
	bool in_body[SOVB_WORDS_MAX];
	bool ends_type[SOVB_WORDS_MAX];
	bool ends_type_in[256];
	uint16_t before_type_end[SOVB_WORDS_MAX];
	sovb_phrase_index index;
	sovb_codes codes;
} sovb_lexicon_tables;

extern const sovb_lexicon_tables sovb_lexicon_built;

/* tables is all zero.  False when a table of phrases has outgrown its ceiling or contradicts another. */
bool sovb_lexicon_make(sovb_lexicon_tables *tables);

static inline uint64_t sovb_lexicon_hash(const char *folded, size_t size)
{
	uint64_t hash = 0xcbf29ce484222325u;

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)folded[i]) * 0x100000001b3u;
	return hash ? hash : 1;
}

/* The slot of a hash, or the free one where it belongs. */
static inline size_t sovb_lexicon_slot_of(const sovb_lexicon_tables *tables, uint64_t hash)
{
	size_t i = hash % SOVB_LEXICON_SLOTS;

	while (tables->slot[i].hash && tables->slot[i].hash != hash)
		i = (i + 1) % SOVB_LEXICON_SLOTS;
	return i;
}

#endif
