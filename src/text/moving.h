/*
 * Another order of the parts of a text: its norm is written anew out of pieces of the one there, and the map leads from each to where it stood.
 */
#ifndef SOVB_MOVING_H
#define SOVB_MOVING_H

#include "buffer.h"
#include "text.h"

typedef struct sovb_moving {
	const sovb_text *text;
	size_t cursor; /* the first of its anchors behind the position last asked for */
	sovb_buffer norm;
	sovb_text_anchor *map;
	size_t map_count;
	size_t map_capacity;
	bool failed; /* no memory */
} sovb_moving;

/* text: with its norm, of fewer than UINT32_MAX bytes; it stays as it is until the end. */
void sovb_moving_begin(sovb_moving *moving, const sovb_text *text);

/* The characters [start, end) of its norm go here. */
void sovb_moving_keep(sovb_moving *moving, size_t start, size_t end);

/* Here goes a character in the place of the one at `at`. */
void sovb_moving_put(sovb_moving *moving, char c, size_t at);

/* Give the text what was written.  Memory of the moving is freed. */
sovb_status sovb_moving_end(sovb_moving *moving, sovb_text *text, sovb_arena *arena, sovb_error *err);

#endif
