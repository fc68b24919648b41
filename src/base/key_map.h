/*
 * A map from bytes to an index, for what one answer has met already.  Keys are not copied: they must outlive
 * the map.
 */
#ifndef SOVB_KEY_MAP_H
#define SOVB_KEY_MAP_H

#include <sovb/span.h>

typedef struct sovb_key_slot {
	sovb_string key; /* data NULL: free */
	size_t value;
} sovb_key_slot;

typedef struct sovb_key_map {
	sovb_key_slot *slot;
	size_t capacity; /* 0 or a power of two, never full */
	size_t count;
} sovb_key_map;

void sovb_key_map_fini(sovb_key_map *map);

/* True, and *value, when the key is there. */
bool sovb_key_map_get(const sovb_key_map *map, sovb_string key, size_t *value);

/* Add a key that is not there; false when there is no memory. */
bool sovb_key_map_put(sovb_key_map *map, sovb_string key, size_t value);

#endif
