/*
 * sovb_index_paths(): walk, bring the register up to date, remove what is gone.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "bulk.h"
#include "file.h"
#include "message.h"
#include "shard.h"
#include "walk.h"

#define WAIT_NS 100000000 /* between tries to open a register that another process writes */

/* A whole run: what it walks, beside what all its parts share. */
struct run {
	sovb_index_run index;
	sovb_walk walk;
	bool *pruned;       /* of each failure: files under it were removed */
	sovb_status status; /* of removing */
};

void sovb_index_tell(sovb_index_run *run, const char *path, sovb_index_outcome outcome, const sovb_error *err)
{
	run->summary->count[outcome]++;
	if (outcome != SOVB_INDEX_REMOVED)
		run->done++;
	if (run->options->on_file)
		run->options->on_file(run->options->context, path, outcome, err, run->done, run->total);
}

bool sovb_index_is_stopped(sovb_index_run *run)
{
	if (run->options->should_stop && run->options->should_stop(run->options->context))
		run->summary->stopped = true;
	return run->summary->stopped;
}

sovb_status sovb_index_commit(sovb_index_run *run)
{
	run->pending = 0;
	return sovb_store_writer_commit(run->writer, run->err);
}

/* ---- files that are gone ---- */

static bool is_gone(const struct run *run, const char *path)
{
	struct stat st;

	if (sovb_walk_has(&run->walk, path))
		return false;
	if (!sovb_shard_has(path, run->index.options->shard, run->index.options->shard_count))
		return true;
	if (sovb_file_stat(path, &st) == 0)
		return !S_ISREG(st.st_mode);
	return errno == ENOENT || errno == ENOTDIR;
}

static bool was_given(const struct run *run, const char *path)
{
	for (size_t i = 0; i < run->walk.root_count; i++) {
		if (sovb_path_is_under(path, run->walk.root[i]))
			return true;
	}
	return false;
}

static bool remove_when_gone(void *context, sovb_string known)
{
	struct run *run = context;
	const char *path = known.data; /* terminated: it comes from an arena */

	if (!was_given(run, path) || !is_gone(run, path))
		return true;
	run->status = sovb_store_writer_remove(run->index.writer, path, run->index.err);
	if (run->status != SOVB_OK)
		return false;
	for (size_t i = 0; i < run->walk.failure_count; i++)
		run->pruned[i] |= sovb_path_is_under(path, run->walk.failure[i].path);
	sovb_index_tell(&run->index, path, SOVB_INDEX_REMOVED, NULL);
	return true;
}

static sovb_status prune(struct run *run)
{
	sovb_status status = sovb_store_writer_paths(run->index.writer, remove_when_gone, run, run->index.err);

	return status == SOVB_OK ? run->status : status;
}

/* A path given that is gone, and whose files were removed for it, is no failure. */
static void tell_failures(struct run *run)
{
	for (size_t i = 0; i < run->walk.failure_count; i++) {
		const sovb_walk_failure *failure = &run->walk.failure[i];

		if (!failure->missing || !run->pruned[i])
			sovb_index_tell(&run->index, failure->path, SOVB_INDEX_FAILED, failure->error);
	}
}

/* A new register has nothing that could be gone; joining takes the room that the paths took. */
static sovb_status build_all(struct run *run)
{
	sovb_status status = sovb_bulk_build(&run->index, run->walk.file, run->walk.file_count);

	sovb_walk_forget_files(&run->walk);
	return status == SOVB_OK ? sovb_bulk_join(&run->index) : status;
}

static sovb_status refresh_all(struct run *run)
{
	sovb_status status = sovb_index_files(&run->index, run->walk.file, run->walk.file_count);

	if (status == SOVB_OK && run->index.options->prune && !run->index.summary->stopped)
		status = prune(run);
	return status;
}

static sovb_status index_all(struct run *run, const char *const *paths, size_t count)
{
	sovb_index_run *index = &run->index;
	sovb_status status = sovb_walk_paths(&run->walk, paths, count, index->err);
	bool bulk;

	if (status != SOVB_OK)
		return status;
	sovb_shard_keep(&run->walk, index->options->shard, index->options->shard_count);
	index->total = run->walk.file_count + run->walk.failure_count;
	run->pruned = calloc(run->walk.failure_count + 1, sizeof *run->pruned);
	if (!run->pruned)
		return sovb_no_memory(index->err);

	status = sovb_bulk_is_wanted(index, run->walk.file_count, &bulk);
	if (status == SOVB_OK)
		status = bulk ? build_all(run) : refresh_all(run);
	if (status == SOVB_OK)
		status = sovb_index_commit(index);
	if (status == SOVB_OK && !index->summary->stopped)
		tell_failures(run);
	return status;
}

/* When asked to, wait until nobody else writes; a stop ends the waiting. */
static sovb_status open_register(sovb_index_run *run, const char *index)
{
	const struct timespec pause = {.tv_nsec = WAIT_NS};
	sovb_status status;

	for (;;) {
		status = sovb_store_writer_open_as(&run->writer, index, run->options->content, run->err);
		if (status != SOVB_ERR_LOCKED || !run->options->wait || sovb_index_is_stopped(run))
			return status;
		nanosleep(&pause, NULL);
	}
}

sovb_status sovb_index_paths(const char *index, const sovb_reader *reader, const char *const *paths,
                             size_t count, const sovb_index_options *options, sovb_index_summary *summary,
                             sovb_error *err)
{
	const sovb_index_options defaults = {0};
	struct run run = {
		.index = {
			.reader = reader,
			.options = options ? options : &defaults,
			.summary = summary,
			.err = err,
		},
	};
	const sovb_build build = {reader, run.index.options, index};
	sovb_status status;

	*summary = (sovb_index_summary){0};
	options = run.index.options;
	run.index.build = &build;
	/* Before the register is open and the walk has filled the memory: see nursery.h. */
	status = sovb_pool_start(&run.index.pool, reader, &options->isolation, &options->load, err);
	if (status == SOVB_OK)
		status = open_register(&run.index, index);
	if (status == SOVB_OK)
		status = index_all(&run, paths, count);
	if (run.index.pool)
		summary->unfiltered |= sovb_pool_sandbox(run.index.pool) != SOVB_SANDBOX_FILTER;
	free(run.pruned);
	sovb_walk_fini(&run.walk);
	sovb_pool_stop(run.index.pool);
	sovb_store_writer_close(run.index.writer);
	return status;
}
