/*
 * The issuers that one answer has met, each once: what is made of a name, and which two can be one body.
 */
#ifndef SOVB_HEARD_ISSUERS_H
#define SOVB_HEARD_ISSUERS_H

#include "issuer.h"
#include "key_map.h"

typedef struct sovb_heard_issuer {
	sovb_string text; /* as written */
	sovb_string canonical; /* sovb_issuer_words(); no data: not made yet */
	uint32_t number;
	bool is_masthead; /* sovb_issuer_is_masthead() */
	bool is_named;    /* the name has been made */
	const void *numbered_for; /* free for whoever numbers issuers: for whom it has … */
	uint32_t place;           /* … this number */
	sovb_issuer_name name;
	sovb_arena *arena; /* of the list */
} sovb_heard_issuer;

typedef struct sovb_heard_issuers {
	sovb_arena arena;
	sovb_key_map map;
	sovb_heard_issuer **issuer;
	size_t count;
	size_t capacity;
	uint64_t *pair; /* whether two can be one body, by their numbers; 0: a free place */
	size_t pair_count;
	size_t pair_room;
} sovb_heard_issuers;

void sovb_heard_issuers_init(sovb_heard_issuers *known, size_t memory);
void sovb_heard_issuers_fini(sovb_heard_issuers *known);

/* What is known of the issuer, which lives as long as the list; NULL without memory. */
sovb_heard_issuer *sovb_heard_issuers_get(sovb_heard_issuers *known, sovb_string issuer);

/* How much the name tells: the size of its canonical words.  Without memory the arena has failed. */
size_t sovb_heard_issuer_weight(sovb_heard_issuer *issuer);

/* Of so many pairs the answers are remembered. */
#define SOVB_HEARD_PAIRS_MAX ((size_t)1 << 16)

/* sovb_issuers_fit().  Without memory the arena has failed. */
bool sovb_heard_issuers_fit(sovb_heard_issuers *known, sovb_heard_issuer *a, sovb_heard_issuer *b);

#endif
