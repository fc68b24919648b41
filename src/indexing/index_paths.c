/*
 * sovb_index_paths(): look at every file, read those that changed, write what they hold.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include <sovb/register.h>

#include "hash.h"
#include "message.h"
#include "store.h"
#include "walk.h"

#define NANOSECONDS INT64_C(1000000000)

/* A file may change twice within one tick of its file system's clock; an older one cannot have. */
#define SETTLED_NS (2 * NANOSECONDS)

/*
 * Xapian is quickest when it gathers about so much text (a larger buffer misses the cache); a file counts as
 * more.
 */
#define COMMIT_BYTES ((size_t)2500 << 10)
#define FILE_BYTES ((size_t)4 << 10)

/* One run of the indexer. */
struct run {
	const sovb_reader *reader;
	const sovb_index_options *options;
	sovb_index_summary *summary;
	sovb_store_writer *writer;
	sovb_walk walk;
	bool *pruned; /* of each failure: files under it were removed */
	size_t done;
	size_t total;
	size_t pending;     /* bytes put since the last commit */
	sovb_status status; /* of removing */
	sovb_error *err;
};

static int64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return now.tv_sec * NANOSECONDS + now.tv_nsec;
}

static void tell(struct run *run, const char *path, sovb_index_outcome outcome, const sovb_error *err)
{
	run->summary->count[outcome]++;
	if (outcome != SOVB_INDEX_REMOVED)
		run->done++;
	if (run->options->on_file)
		run->options->on_file(run->options->context, path, outcome, err, run->done, run->total);
}

static void tell_unchanged(struct run *run, const char *path, const sovb_known *known)
{
	if (known->failure.status == SOVB_OK)
		tell(run, path, SOVB_INDEX_UNCHANGED, NULL);
	else
		tell(run, path, SOVB_INDEX_FAILED, &known->failure);
}

/* ---- one file ---- */

static bool same_state(const sovb_file_state *a, const sovb_file_state *b)
{
	return a->size == b->size && a->mtime_ns == b->mtime_ns && a->ctime_ns == b->ctime_ns &&
	       a->inode == b->inode;
}

static bool same_failure(const sovb_error *a, const sovb_error *b)
{
	if (a->status != b->status || a->message != b->message)
		return false;
	for (int i = 0; i < SOVB_ERROR_WORDS; i++) {
		if (strcmp(a->word[i], b->word[i]) != 0)
			return false;
	}
	return true;
}

static bool is_old(const sovb_file_state *state, int64_t indexed_ns)
{
	return indexed_ns - state->mtime_ns >= SETTLED_NS;
}

/*
 * Nothing to read?  What could not be read at all is tried in each run: that a right was given, or a disk
 * came back, does not show in the file's state.
 */
static bool is_settled(const sovb_known *known, const sovb_file_state *state)
{
	return same_state(&known->state, state) && is_old(state, known->indexed_ns) &&
	       known->failure.status != SOVB_ERR_IO;
}

/* What tells nothing about the file itself is not remembered. */
static bool is_worth_remembering(const sovb_error *why)
{
	return why->status != SOVB_ERR_NOMEM && why->status != SOVB_ERR_NO_FILE;
}

/* known is NULL for a file that the register does not hold. */
static sovb_status put_failure(struct run *run, const char *path, const sovb_known *file,
                               const sovb_known *known)
{
	bool same = known && same_state(&known->state, &file->state) &&
	            same_failure(&known->failure, &file->failure);
	sovb_status status = SOVB_OK;

	if (!same && is_worth_remembering(&file->failure)) {
		run->pending += FILE_BYTES;
		status = sovb_store_writer_put(run->writer, path, file, NULL, run->err);
	}
	if (status == SOVB_OK)
		tell(run, path, SOVB_INDEX_FAILED, &file->failure);
	return status;
}

static sovb_status put_document(struct run *run, const char *path, const sovb_known *file,
                                const sovb_known *known, const sovb_document *doc)
{
	bool held = known && known->failure.status == SOVB_OK;
	sovb_status status = sovb_store_writer_put(run->writer, path, file, doc, run->err);

	run->pending += sovb_document_text(doc).size + FILE_BYTES;
	if (status == SOVB_OK)
		tell(run, path, held ? SOVB_INDEX_UPDATED : SOVB_INDEX_ADDED, NULL);
	return status;
}

/* The hash of the file's bytes, and its state as they were read. */
static sovb_status hash_file(const struct run *run, const char *path, sovb_known *file)
{
	size_t limit = run->options->load.max_file_bytes;
	sovb_buffer bytes = SOVB_BUFFER_INIT(0);
	sovb_status status = sovb_file_read(&bytes, &file->state, path, limit ? limit : SOVB_MAX_FILE_BYTES,
	                                    &file->failure);

	if (status == SOVB_OK)
		file->hash = sovb_hash_add(SOVB_HASH_INIT, bytes.data, bytes.size);
	sovb_buffer_fini(&bytes);
	return status;
}

/* The content is what the register holds; the state may be new, or old enough by now to be trusted. */
static sovb_status keep(struct run *run, const char *path, const sovb_known *file, const sovb_known *known)
{
	sovb_status status = SOVB_OK;

	if (!same_state(&known->state, &file->state) || is_old(&file->state, file->indexed_ns)) {
		run->pending += FILE_BYTES;
		status = sovb_store_writer_touch(run->writer, path, file, run->err);
	}
	if (status == SOVB_OK)
		tell_unchanged(run, path, known);
	return status;
}

static sovb_status read_file(struct run *run, const char *path, sovb_known *file, const sovb_known *known)
{
	sovb_document *doc;
	sovb_status status;

	file->indexed_ns = now_ns();
	if (hash_file(run, path, file) != SOVB_OK)
		return put_failure(run, path, file, known);
	if (known && known->hash == file->hash && known->failure.status != SOVB_ERR_IO)
		return keep(run, path, file, known);

	if (sovb_document_load(&doc, run->reader, path, &run->options->load, &file->failure) != SOVB_OK)
		return put_failure(run, path, file, known);
	status = put_document(run, path, file, known, doc);
	sovb_document_free(doc);
	return status;
}

static sovb_status index_file(struct run *run, const char *path)
{
	sovb_known file = {0}, known;
	bool found;
	struct stat st;
	sovb_status status;

	if (stat(path, &st) != 0) {
		sovb_fail(&file.failure, errno == ENOENT ? SOVB_MSG_NO_FILE : SOVB_MSG_IO_READ, path,
		          strerror(errno), NULL);
		tell(run, path, SOVB_INDEX_FAILED, &file.failure);
		return SOVB_OK;
	}
	file.state = sovb_file_state_of(&st);
	status = sovb_store_writer_known(run->writer, path, &found, &known, run->err);
	if (status != SOVB_OK)
		return status;
	if (found && is_settled(&known, &file.state)) {
		tell_unchanged(run, path, &known);
		return SOVB_OK;
	}
	return read_file(run, path, &file, found ? &known : NULL);
}

/* ---- all files ---- */

static sovb_status commit(struct run *run)
{
	run->pending = 0;
	return sovb_store_writer_commit(run->writer, run->err);
}

static bool is_stopped(struct run *run)
{
	if (run->options->should_stop && run->options->should_stop(run->options->context))
		run->summary->stopped = true;
	return run->summary->stopped;
}

static sovb_status index_files(struct run *run)
{
	for (size_t i = 0; i < run->walk.file_count; i++) {
		sovb_status status = index_file(run, run->walk.file[i]);

		if (status == SOVB_OK && run->pending >= COMMIT_BYTES)
			status = commit(run);
		if (status != SOVB_OK)
			return status;
		if (is_stopped(run))
			break;
	}
	return SOVB_OK;
}

/* ---- files that are gone ---- */

static bool is_gone(const struct run *run, const char *path)
{
	struct stat st;

	if (sovb_walk_has(&run->walk, path))
		return false;
	if (lstat(path, &st) == 0)
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
	run->status = sovb_store_writer_remove(run->writer, path, run->err);
	if (run->status != SOVB_OK)
		return false;
	for (size_t i = 0; i < run->walk.failure_count; i++)
		run->pruned[i] |= sovb_path_is_under(path, run->walk.failure[i].path);
	tell(run, path, SOVB_INDEX_REMOVED, NULL);
	return true;
}

static sovb_status prune(struct run *run)
{
	sovb_status status = sovb_store_writer_paths(run->writer, remove_when_gone, run, run->err);

	return status == SOVB_OK ? run->status : status;
}

/* A path given that is gone, and whose files were removed for it, is no failure. */
static void tell_failures(struct run *run)
{
	for (size_t i = 0; i < run->walk.failure_count; i++) {
		const sovb_walk_failure *failure = &run->walk.failure[i];

		if (!failure->missing || !run->pruned[i])
			tell(run, failure->path, SOVB_INDEX_FAILED, failure->error);
	}
}

static sovb_status index_all(struct run *run, const char *const *paths, size_t count)
{
	sovb_status status = sovb_walk_paths(&run->walk, paths, count, run->err);

	if (status != SOVB_OK)
		return status;
	run->total = run->walk.file_count + run->walk.failure_count;
	run->pruned = calloc(run->walk.failure_count + 1, sizeof *run->pruned);
	if (!run->pruned)
		return sovb_no_memory(run->err);

	status = index_files(run);
	if (status == SOVB_OK && run->options->prune && !run->summary->stopped)
		status = prune(run);
	if (status == SOVB_OK)
		status = commit(run);
	if (status == SOVB_OK && !run->summary->stopped)
		tell_failures(run);
	return status;
}

sovb_status sovb_index_paths(const char *index, const sovb_reader *reader, const char *const *paths,
                             size_t count, const sovb_index_options *options, sovb_index_summary *summary,
                             sovb_error *err)
{
	const sovb_index_options defaults = {0};
	struct run run = {
		.reader = reader,
		.options = options ? options : &defaults,
		.summary = summary,
		.err = err,
	};
	sovb_status status;

	*summary = (sovb_index_summary){0};
	status = sovb_store_writer_open(&run.writer, index, err);
	if (status == SOVB_OK)
		status = index_all(&run, paths, count);
	free(run.pruned);
	sovb_walk_fini(&run.walk);
	sovb_store_writer_close(run.writer);
	return status;
}
