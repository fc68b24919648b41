/*
 * FNV-1a, 64 bits: tells content apart, not forgeries.
 */
#ifndef SOVB_HASH_H
#define SOVB_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define SOVB_HASH_INIT UINT64_C(0xcbf29ce484222325)

/* The hash of what `hash` stands for with size more bytes; begin with SOVB_HASH_INIT. */
uint64_t sovb_hash_add(uint64_t hash, const void *data, size_t size);

/* Another hash, eight bytes at a time: for tables in memory, not the same on every machine. */
static inline uint64_t sovb_hash_words(uint64_t hash, const char *data, size_t size)
{
	uint64_t eight;

	hash = (hash ^ size) * 0x9E3779B97F4A7C15u;
	for (; size > sizeof eight; data += sizeof eight, size -= sizeof eight) {
		memcpy(&eight, data, sizeof eight);
		hash = (hash ^ eight) * 0xD6E8FEB86659FD93u;
		hash ^= hash >> 32;
	}
	eight = 0;
	if (size)
		memcpy(&eight, data, size);
	hash = (hash ^ eight) * 0xD6E8FEB86659FD93u;
	return hash ^ hash >> 32;
}

#endif
