/*
 * An arena gives memory that is freed all at once.
 *
 * What belongs to one document is born in one arena and dies with it.  An arena remembers failure: after the first
 * allocation that fails, every further one returns NULL too, and one look at sovb_arena_failed() at the end is enough
 * when the results in between are checked for NULL before use.
 */
#ifndef SOVB_ARENA_H
#define SOVB_ARENA_H

#include <stdbool.h>
#include <stddef.h>

#include <sovb/span.h>

typedef struct sovb_arena_block sovb_arena_block;

typedef struct sovb_arena {
	sovb_arena_block *blocks; /* the newest first */
	size_t used;              /* bytes given from the newest block */
	size_t total;             /* bytes taken from malloc */
	size_t limit;             /* ceiling of total */
	bool failed;
} sovb_arena;

void sovb_arena_init(sovb_arena *arena, size_t limit);
void sovb_arena_fini(sovb_arena *arena);

/* size bytes set to zero, aligned for any type; NULL when memory or the limit is exhausted. */
void *sovb_arena_alloc(sovb_arena *arena, size_t size);

/* count elements of elem bytes; the product is checked. */
void *sovb_arena_array(sovb_arena *arena, size_t count, size_t elem);

/* A copy of size bytes with a terminating zero after them. */
char *sovb_arena_copy(sovb_arena *arena, const char *data, size_t size);

/* The same as a sovb_string; data is NULL on failure. */
sovb_string sovb_arena_string(sovb_arena *arena, const char *data, size_t size);

bool sovb_arena_failed(const sovb_arena *arena);

#endif
