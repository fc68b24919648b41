#include "key_map.h"

#include <stdlib.h>
#include <string.h>

#include "hash.h"

#define FIRST_CAPACITY 64

void sovb_key_map_fini(sovb_key_map *map)
{
	free(map->slot);
	*map = (sovb_key_map){0};
}

/* The slot of the key, or the free one where it belongs. */
static sovb_key_slot *find_slot(const sovb_key_map *map, sovb_string key)
{
	size_t at = (size_t)sovb_hash_words(SOVB_HASH_INIT, key.data, key.size) & (map->capacity - 1);

	while (map->slot[at].key.data && (map->slot[at].key.size != key.size ||
					  memcmp(map->slot[at].key.data, key.data, key.size) != 0))
		at = (at + 1) & (map->capacity - 1);
	return &map->slot[at];
}

bool sovb_key_map_get(const sovb_key_map *map, sovb_string key, size_t *value)
{
	const sovb_key_slot *slot;

	if (!map->capacity)
		return false;
	slot = find_slot(map, key);
	if (!slot->key.data)
		return false;
	*value = slot->value;
	return true;
}

static bool grow(sovb_key_map *map)
{
	sovb_key_map bigger = {.capacity = map->capacity ? map->capacity * 2 : FIRST_CAPACITY,
			       .count = map->count};

	bigger.slot = calloc(bigger.capacity, sizeof *bigger.slot);
	if (!bigger.slot)
		return false;
	for (size_t i = 0; i < map->capacity; i++) {
		if (map->slot[i].key.data)
			*find_slot(&bigger, map->slot[i].key) = map->slot[i];
	}
	free(map->slot);
	*map = bigger;
	return true;
}

bool sovb_key_map_put(sovb_key_map *map, sovb_string key, size_t value)
{
	if (map->count + 1 > map->capacity / 2 && !grow(map))
		return false;
	*find_slot(map, key) = (sovb_key_slot){key, value};
	map->count++;
	return true;
}
