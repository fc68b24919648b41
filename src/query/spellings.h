/*
 * What somebody who types without marks can mean: DU for ĐU, TU for TƯ.
 */
#ifndef SOVB_SPELLINGS_H
#define SOVB_SPELLINGS_H

#include "query_phrase.h"
#include "store.h"

/* Ceiling of the values that one typed value stands for. */
#define SOVB_MAX_SPELLINGS 64

/*
 * The keys that a symbol stands for: typed with marks, its own; without, those the register knows that differ
 * from it in marks only, and its own.  Strings live in the arena.
 */
sovb_status sovb_symbol_spellings(sovb_string keys[SOVB_MAX_SPELLINGS], size_t *count, sovb_store *store,
				  const sovb_symbol *symbol, sovb_arena *arena, sovb_error *err);

/* Ceiling of the keys of a number without its symbol. */
#define SOVB_MAX_NUMBER_KEYS 1000

/* The keys of mentioned documents that have the number, and the kind when it is given. */
sovb_status sovb_number_keys(sovb_string keys[SOVB_MAX_NUMBER_KEYS], size_t *count, sovb_store *store,
			     const sovb_query_number *number, sovb_arena *arena, sovb_error *err);

/*
 * The values of a field (SOVB_FIELD_TYPE, SOVB_FIELD_ORGAN) that a typed one stands for: the same, or, when
 * there is no such value, those with the same words without marks.
 */
sovb_status sovb_value_spellings(sovb_string values[SOVB_MAX_SPELLINGS], size_t *count, sovb_store *store,
				 const char *field, sovb_string value, sovb_arena *arena, sovb_error *err);

#endif
