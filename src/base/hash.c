#include "hash.h"

#define PRIME UINT64_C(0x100000001b3)

uint64_t sovb_hash_add(uint64_t hash, const void *data, size_t size)
{
	const unsigned char *bytes = data;

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ bytes[i]) * PRIME;
	return hash;
}
