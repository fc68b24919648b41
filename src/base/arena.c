#include "arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* With sanitizers each piece is its own malloc, so that its edges are seen. */
#if defined(__SANITIZE_ADDRESS__)
#define PIECEWISE 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PIECEWISE 1
#endif
#endif
#ifndef PIECEWISE
#define PIECEWISE 0
#endif

#define BLOCK_SIZE ((size_t)16 * 1024)
#define ALIGNMENT alignof(max_align_t)

struct sovb_arena_block {
	sovb_arena_block *next;
	size_t size;
	alignas(max_align_t) char data[];
};

void sovb_arena_init(sovb_arena *arena, size_t limit)
{
	*arena = (sovb_arena){.limit = limit};
}

void sovb_arena_fini(sovb_arena *arena)
{
	sovb_arena_block *block = arena->blocks;

	while (block) {
		sovb_arena_block *next = block->next;

		free(block);
		block = next;
	}
	sovb_arena_init(arena, arena->limit);
}

static sovb_arena_block *add_block(sovb_arena *arena, size_t size)
{
	sovb_arena_block *block;

	if (size > arena->limit || arena->total > arena->limit - size || size > SIZE_MAX - sizeof *block)
		return NULL;
	block = malloc(sizeof *block + size);
	if (!block)
		return NULL;
	block->size = size;
	arena->total += size;
	block->next = arena->blocks;
	arena->blocks = block;
	arena->used = 0;
	return block;
}

/* Memory is touched when it is given, not before: half of a small command's time goes into its first touch. */
static inline void *alloc(sovb_arena *arena, size_t size, size_t alignment)
{
	sovb_arena_block *block = arena->blocks;
	void *piece;

	if (arena->failed || size > SIZE_MAX - ALIGNMENT) {
		arena->failed = true;
		return NULL;
	}
	arena->used = (arena->used + alignment - 1) & ~(alignment - 1); /* may be past the end */
	if (PIECEWISE || !block || arena->used > block->size || block->size - arena->used < size) {
		size_t room = arena->limit - arena->total;
		size_t whole = PIECEWISE || size > BLOCK_SIZE ? size : BLOCK_SIZE;

		/* The last block under the limit may be a small one. */
		if (whole > room && size <= room)
			whole = room;
		block = add_block(arena, whole ? whole : 1);
		if (!block) {
			arena->failed = true;
			return NULL;
		}
	}
	piece = block->data + arena->used;
	arena->used += size;
	return piece;
}

void *sovb_arena_alloc(sovb_arena *arena, size_t size)
{
	void *piece = alloc(arena, size, ALIGNMENT);

	return piece ? memset(piece, 0, size) : NULL;
}

void *sovb_arena_array(sovb_arena *arena, size_t count, size_t elem)
{
	size_t size;

	if (__builtin_mul_overflow(count, elem, &size)) {
		arena->failed = true;
		return NULL;
	}
	return sovb_arena_alloc(arena, size);
}

char *sovb_arena_copy(sovb_arena *arena, const char *data, size_t size)
{
	char *copy = alloc(arena, size < SIZE_MAX ? size + 1 : size, 1);

	if (!copy)
		return NULL;
	if (size)
		memcpy(copy, data, size);
	copy[size] = '\0';
	return copy;
}

sovb_string sovb_arena_string(sovb_arena *arena, const char *data, size_t size)
{
	char *copy = sovb_arena_copy(arena, data, size);

	return (sovb_string){copy, copy ? size : 0};
}

bool sovb_arena_failed(const sovb_arena *arena)
{
	return arena->failed;
}
