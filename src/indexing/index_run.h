/*
 * One run of the indexer, as its parts share it.
 *
 * The way of a file: the walk finds it; its state and what the register knows of it tell whether it has to be read; a
 * worker reads it (worker_pool.h); the one writer puts what came of it into the register, in the order of the walk,
 * whichever worker was first.
 */
#ifndef SOVB_INDEX_RUN_H
#define SOVB_INDEX_RUN_H

#include <sovb/register.h>

#include "store.h"
#include "worker_pool.h"

/* What builders of parts begin with; see bulk.h. */
typedef struct sovb_build {
	const sovb_reader *reader;
	const sovb_index_options *options;
	const char *index;
} sovb_build;

typedef struct sovb_index_run {
	const sovb_reader *reader;
	const sovb_index_options *options;
	sovb_index_summary *summary;
	sovb_store_writer *writer;
	sovb_pool *pool;
	const sovb_build *build;
	size_t done;
	size_t total;
	size_t pending; /* bytes put since the last commit */
	bool in_part;   /* the writer makes a part: parts.h */
	sovb_error *err;
} sovb_index_run;

/* Count an outcome, and tell of it. */
void sovb_index_tell(sovb_index_run *run, const char *path, sovb_index_outcome outcome, const sovb_error *err);

/* Has somebody asked to stop? */
bool sovb_index_is_stopped(sovb_index_run *run);

/* Bring the register up to date with these files, which are in byte order. */
sovb_status sovb_index_files(sovb_index_run *run, const char *const *files, size_t count);

sovb_status sovb_index_commit(sovb_index_run *run);

#endif
