#include "shard.h"

#include <string.h>

#include "hash.h"

bool sovb_shard_has(const char *path, unsigned number, unsigned count)
{
	return count == 0 || sovb_hash_add(SOVB_HASH_INIT, path, strlen(path)) % count == number - 1;
}

void sovb_shard_keep(sovb_walk *walk, unsigned number, unsigned count)
{
	size_t kept = 0;

	for (size_t i = 0; i < walk->file_count; i++) {
		if (sovb_shard_has(walk->file[i], number, count))
			walk->file[kept++] = walk->file[i];
	}
	walk->file_count = kept;
}
