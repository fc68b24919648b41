/*
 * What a text says of the documents that it cites by number: the ways it gives each, in the order it gives them.
 *
 * A way is a symbol with a kind, a day and a body, as one reference or a hundred have it.  A text that is read in windows
 * (stream.h) keeps what it knows from one to the next; past a ceiling everything is forgotten at once.  Things name each other
 * by number, so that a dense text of a million references asks for little memory that is not at hand.
 */
#ifndef SOVB_KNOWN_H
#define SOVB_KNOWN_H

#include <sovb/document.h>

#include "arena.h"
#include "slots.h"

#define SOVB_KNOWN_NONE SOVB_SLOT_FREE
#define SOVB_KNOWN_WAYS ((uint32_t)32768) /* room of a text without end */
#define SOVB_KNOWN_GIVEN_MAX 64 /* different days and bodies of one document */
#define SOVB_KNOWN_PAIRS 256    /* bodies that were compared last */

typedef struct sovb_known_way {
	sovb_date date;
	sovb_date part; /* of a date: a year, maybe a month */
	uint32_t symbol;
	uint32_t document;
	uint32_t type, issuer; /* words; 0: none */
	uint32_t next;         /* way of the same document */
	uint32_t settled;      /* when so many days and bodies were known, and one more; 0: not yet */
	sovb_string resolved;  /* as in sovb_reference */
	sovb_string candidates;
} sovb_known_way;

/* A symbol as it was written. */
typedef struct sovb_known_symbol {
	sovb_string written;
	const char *text; /* put in order */
	uint32_t document;
	int year; /* in its number, else 0 */
	bool has_type;
} sovb_known_symbol;

/* A day of a document or a year that stands for it, the body that gave it and the series of its kind. */
typedef struct sovb_known_given {
	sovb_date date;
	uint32_t issuer;
	int series; /* sovb_number_series() */
	uint32_t next; /* of the same document */
} sovb_known_given;

typedef struct sovb_known_document {
	const char *key;
	uint64_t number;
	uint32_t next_of_number; /* in the bucket of its number */
	uint32_t first, last;             /* ways */
	uint32_t first_given, last_given; /* different ones */
	uint32_t given;                   /* how many of them */
} sovb_known_document;

typedef struct sovb_known {
	sovb_arena *strings; /* of somebody who outlives this; NULL: in an arena of its own, which is emptied with it */
	sovb_arena arena;
	sovb_known_way *way;
	sovb_known_symbol *symbol;
	sovb_known_document *document;
	sovb_known_given *given;
	sovb_string *word; /* kinds and bodies */
	uint32_t ways, symbols, documents, givens, words, room;
	uint32_t own; /* the way of the document itself, and one more; 0: none */
	bool failed;  /* no memory */
	sovb_slots by_way, by_symbol, by_key, by_word;
	uint32_t *number_bucket; /* numbers_mask + 1 */
	uint32_t numbers_mask;
	struct {
		uint32_t a, b;
		bool fit;
	} pair[SOVB_KNOWN_PAIRS];
} sovb_known;

/* All zero, but for `strings`, before the first use. */
void sovb_known_fini(sovb_known *known);

/* Where the texts that are made for the references are. */
sovb_arena *sovb_known_strings(sovb_known *known);

/* Room for so many more ways; false when there is no memory. */
bool sovb_known_reserve(sovb_known *known, size_t more, size_t least);

/* What tells a numbered reference from others. */
uint64_t sovb_known_hash(const sovb_reference *reference);

/*
 * The ways of many are found faster when each is announced before it is asked for: its slot, soon after that its way, then
 * what the way is told by.
 */
static inline void sovb_known_announce_slot(const sovb_known *known, uint64_t hash)
{
	sovb_slots_prefetch(&known->by_way, hash);
}

static inline void sovb_known_announce_way(const sovb_known *known, uint64_t hash)
{
	const sovb_slot *slot = sovb_slots_first(&known->by_way, hash);

	if (slot->number != SOVB_SLOT_FREE)
		__builtin_prefetch(&known->way[slot->number]);
}

static inline void sovb_known_announce_symbol(const sovb_known *known, uint64_t hash)
{
	const sovb_slot *slot = sovb_slots_first(&known->by_way, hash);

	if (slot->number == SOVB_SLOT_FREE)
		return;
	__builtin_prefetch(known->symbol[known->way[slot->number].symbol].written.data);
	__builtin_prefetch(&known->document[known->way[slot->number].document]);
}

/* The way of a numbered reference; SOVB_KNOWN_NONE when its symbol is none, or the memory ended. */
uint32_t sovb_known_way_of(sovb_known *known, const sovb_reference *reference, uint64_t hash);

/*
 * The document's own identity is a way, too: a text that names its own number without a day means itself.  With room for so
 * many references to come.  False when there is no memory.
 */
bool sovb_known_own(sovb_known *known, const sovb_identity *own, size_t more);

/* The first document whose number may be this one, then sovb_known_document.next_of_number. */
uint32_t sovb_known_by_number(const sovb_known *known, uint64_t number);

/* sovb_issuers_compatible() of two words. */
int sovb_known_series(const sovb_known *known, const sovb_known_way *way);
bool sovb_known_issuers_fit(sovb_known *known, uint32_t a, uint32_t b);

#endif
