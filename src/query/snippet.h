/*
 * Snippets: the part of a text that shows best why it was found.
 */
#ifndef SOVB_SNIPPET_H
#define SOVB_SNIPPET_H

#include "key_map.h"
#include "query_parse.h"
#include "store.h"

#define SOVB_SNIPPET_BYTES 240

/* What is looked for in each text, made once for a query. */
typedef struct sovb_needles {
	const sovb_parsed_query *parsed;
	sovb_key_map symbols; /* keys of the symbols asked for, to the number of their clause */
} sovb_needles;

/* keys may be used until sovb_needles_fini(). */
sovb_status sovb_needles_init(sovb_needles *needles, const sovb_parsed_query *parsed, sovb_store *store,
			      sovb_arena *arena, sovb_error *err);
void sovb_needles_fini(sovb_needles *needles);

/* The snippet of a record and its marks, in the arena of the answer. */
sovb_status sovb_snippet_make(sovb_hit *hit, const sovb_needles *needles, const sovb_record *record,
			      sovb_arena *arena, sovb_error *err);

#endif
