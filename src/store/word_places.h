/*
 * Where the words of a document stand: the values from SOVB_SLOT_PLACES on.
 *
 * Xapian can keep the positions of terms, each list with the whole term and the document's number before it: hundreds of
 * lists of mostly one position, four fifths of them names.  Here a hash of its letters sends a word, with all ways of
 * marking these, to one of SOVB_WORD_PLACES_SLOTS values:
 *
 *	number of words; bits of the largest place, a byte
 *	hashes of the words' keys, ascending, as differences: bytes, of which 255 goes on in the next
 *	the keys of words that have the same hash
 *	of each word how often it stands there, and the places, as differences
 *
 * A hash has as many bits as it takes to tell nearly all words of the value apart.  It says only which word a key would
 * be, if the document has it.  Places count all words; no word stands between the text and the title.
 */
#ifndef SOVB_WORD_PLACES_H
#define SOVB_WORD_PLACES_H

#include "buffer.h"
#include "word_bag.h"

#define SOVB_WORD_PLACES_SLOTS 64

/* Texts with their titles up to so many bytes have them; of a larger one the names weigh little, and Xapian keeps it. */
#define SOVB_WORD_PLACES_TEXT ((size_t)128 << 10)

/* Of such a text, and a gap. */
#define SOVB_WORD_PLACES_MAX (SOVB_WORD_PLACES_TEXT / 2 + 2)

/* Which value a key goes to, and by which hash. */
unsigned sovb_placed_slot(sovb_string key);
uint64_t sovb_placed_hash(sovb_string key);

/* ---- writing ---- */

/* Words being put in their places, used again from document to document. */
typedef struct sovb_word_places {
	struct placed *word;
	size_t count, capacity;
	uint32_t *at; /* of each place, its word */
	size_t size, room;
	sovb_buffer keys;
	uint32_t *number;        /* of each word as it came, in the order of slots and hashes */
	uint32_t *place;         /* word by word in that order */
	size_t number_room, place_room;
	size_t next; /* word to be encoded */
	bool failed; /* no memory, or more places than SOVB_WORD_PLACES_MAX */
} sovb_word_places;

#define SOVB_WORD_PLACES_INIT {.keys = SOVB_BUFFER_INIT(4 * SOVB_WORD_PLACES_TEXT)}

void sovb_word_places_fini(sovb_word_places *places);
void sovb_word_places_clear(sovb_word_places *places);

/* No word stands at the next place. */
void sovb_word_places_skip(sovb_word_places *places);

/* Add the words of a fill of the bag, whose first place comes after `before`. */
void sovb_word_places_add(sovb_word_places *places, const sovb_word_bag *bag, uint32_t before);

/* All are added; false when there is no memory. */
bool sovb_word_places_finish(sovb_word_places *places);

/* Append the value of a slot, of all one after the other from 0; nothing where there are none.  The buffer remembers failure. */
void sovb_word_places_encode(sovb_buffer *out, sovb_word_places *places, unsigned slot);

/* ---- reading ---- */

/* A word looked for. */
typedef struct sovb_placed_key {
	uint64_t hash; /* sovb_placed_hash() */
	sovb_string key;
} sovb_placed_key;

/* A place where one of them stands. */
typedef struct sovb_placed {
	uint32_t place;
	uint32_t key; /* its number */
} sovb_placed;

/* A word of a value that may have a key. */
typedef struct sovb_placed_match {
	uint32_t word;
	uint32_t key;
	bool alike; /* others have its hash */
} sovb_placed_match;

/* What was found; its room, in an arena, is used again. */
typedef struct sovb_placed_list {
	sovb_arena *arena;
	sovb_placed *list;
	size_t count, room;
	sovb_placed_match *match; /* for word_places.c */
	size_t match_count, match_room;
} sovb_placed_list;

/* Append a place; false when there is no memory. */
bool sovb_placed_add(sovb_placed_list *list, uint32_t place, size_t key);

/*
 * Where words of a value stand, word by word, those of each ascending; the keys are different, all of its slot, and in the
 * order of their hashes.  A key that the document has not may get the places of another word.
 *
 * SOVB_ERR_DAMAGED: the value cannot be read.
 */
sovb_status sovb_placed_find(sovb_placed_list *out, const char *data, size_t size, const sovb_placed_key *keys,
                             size_t count);

#endif
