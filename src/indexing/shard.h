/*
 * Dividing an archive among shards, so that each file belongs to one, on whatever machine and in whatever run.
 */
#ifndef SOVB_SHARD_H
#define SOVB_SHARD_H

#include "walk.h"

/* Does the file belong to the shard?  number is 1 … count; with a count of 0 there is one shard, of all. */
bool sovb_shard_has(const char *path, unsigned number, unsigned count);

/* Leave in the walk only files of the shard. */
void sovb_shard_keep(sovb_walk *walk, unsigned number, unsigned count);

#endif
