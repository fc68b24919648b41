#include "moving.h"

#include <stdlib.h>

#include "keyed.h"
#include "message.h"

void sovb_moving_begin(sovb_moving *moving, const sovb_text *text)
{
	*moving = (sovb_moving){.text = text, .norm = SOVB_BUFFER_INIT(UINT32_MAX - 1)};
	sovb_buffer_make_room(&moving->norm, text->norm_size);
}

/* The end of what is written stands for this position in bytes. */
static void add_anchor(sovb_moving *moving, size_t norm, size_t bytes)
{
	if (moving->map_count && moving->map[moving->map_count - 1].norm == norm)
		moving->map_count--;
	if (!sovb_array_reserve((void **)&moving->map, &moving->map_capacity, moving->map_count + 1, sizeof *moving->map, UINT32_MAX)) {
		moving->failed = true;
		return;
	}
	moving->map[moving->map_count++] = (sovb_text_anchor){(uint32_t)norm, (uint32_t)bytes};
}

void sovb_moving_keep(sovb_moving *moving, size_t start, size_t end)
{
	const sovb_text *text = moving->text;
	const size_t here = moving->norm.size;

	if (start >= end)
		return;
	add_anchor(moving, here, sovb_text_source_near(text, start, &moving->cursor));
	for (size_t i = moving->cursor; i < text->map_count && text->map[i].norm < end; i++)
		add_anchor(moving, here + (text->map[i].norm - start), text->map[i].bytes);
	sovb_buffer_append(&moving->norm, text->norm + start, end - start);
}

void sovb_moving_put(sovb_moving *moving, char c, size_t at)
{
	add_anchor(moving, moving->norm.size, sovb_text_source_near(moving->text, at, &moving->cursor));
	sovb_buffer_append(&moving->norm, &c, 1);
}

/* The anchors by their bytes, those of the same bytes as they stand; NULL: no memory. */
static const uint32_t *order_by_bytes(const sovb_moving *moving, sovb_arena *arena)
{
	sovb_keyed *place = malloc(moving->map_count * sizeof *place);
	uint32_t *order = place ? sovb_arena_array(arena, moving->map_count, sizeof *order) : NULL;

	for (size_t i = 0; order && i < moving->map_count; i++)
		place[i] = (sovb_keyed){moving->map[i].bytes, i};
	if (order)
		sovb_keyed_sort(place, moving->map_count);
	for (size_t i = 0; order && i < moving->map_count; i++)
		order[i] = (uint32_t)place[i].index;
	free(place);
	return order;
}

sovb_status sovb_moving_end(sovb_moving *moving, sovb_text *text, sovb_arena *arena, sovb_error *err)
{
	const bool written = !moving->failed && moving->norm.status == SOVB_OK;
	const char *norm = written ? sovb_arena_copy(arena, moving->norm.data, moving->norm.size) : NULL;
	sovb_text_anchor *map = norm ? sovb_arena_array(arena, moving->map_count, sizeof *map) : NULL;
	const uint32_t *order = map ? order_by_bytes(moving, arena) : NULL;
	const size_t size = moving->norm.size;

	if (map)
		memcpy(map, moving->map, moving->map_count * sizeof *map);
	sovb_buffer_fini(&moving->norm);
	free(moving->map);
	if (!order)
		return sovb_no_memory(err);
	text->norm = norm;
	text->norm_size = size;
	text->map = map;
	text->map_count = moving->map_count;
	text->moved = true;
	text->by_bytes = order;
	return SOVB_OK;
}
