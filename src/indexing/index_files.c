/*
 * From a list of files to the register.
 *
 * A window of files is looked at ahead of the one that is written next: those to be read wait for a worker, are with
 * one, or are done and wait for their turn.  The window is bounded by files and by bytes.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "file.h"
#include "index_run.h"
#include "job_file.h"
#include "message.h"
#include "reading.h"
#include "packed.h"
#include "parts.h"

#define NANOSECONDS INT64_C(1000000000)

/* A file may change twice within one tick of its file system's clock; an older one cannot have. */
#define SETTLED_NS (2 * NANOSECONDS)

/*
 * Xapian is quickest when it gathers about so much text (a larger buffer misses the cache; a smaller one means that a
 * register that holds something already is gone through more often); a file counts as more.
 */
#define COMMIT_BYTES ((size_t)2000 << 10)
#define FILE_BYTES ((size_t)4 << 10)

#define WINDOW_FILES_A_WORKER 4
#define WINDOW_BYTES ((size_t)16 << 20) /* of documents that wait for their turn */

#define LISTEN_MS 100 /* between looks at clocks and signals */

typedef enum slot_state {
	SLOT_SETTLED, /* nothing to read: it is as the register knows it */
	SLOT_MISSING, /* cannot even be looked at; nothing to remember */
	SLOT_FAILED,  /* cannot be opened */
	SLOT_WAITING, /* for a worker */
	SLOT_READ     /* its job is with a worker, or done */
} slot_state;

/* A file in the window. */
typedef struct slot {
	const char *path;
	slot_state state;
	sovb_known file; /* as it is now */
	bool is_known;
	sovb_known known; /* as the register has it */
	sovb_job job;
} slot;

typedef struct window {
	sovb_index_run *run;
	slot *slot; /* a ring */
	size_t size;
	size_t first; /* number of the file written next */
	size_t end;   /* … and after the last one looked at */
} window;

static int64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return now.tv_sec * NANOSECONDS + now.tv_nsec;
}

/* ---- is there anything to read? ---- */

/* Was it read as this program reads? */
static bool is_read_so(const slot *s)
{
	return s->is_known && s->known.reading == s->file.reading;
}

static bool same_state(const sovb_file_state *a, const sovb_file_state *b)
{
	return a->size == b->size && a->mtime_ns == b->mtime_ns && a->ctime_ns == b->ctime_ns &&
	       a->inode == b->inode;
}

/* Times before the reading that lie in the future then are as young as can be. */
static bool is_old(const sovb_file_state *state, int64_t indexed_ns)
{
	return indexed_ns - state->mtime_ns >= SETTLED_NS;
}

/*
 * What could not be read at all is tried in each run: that a right was given, or a disk came back, does not show in the
 * file's state.
 */
static bool is_settled(const slot *s, bool retry)
{
	return is_read_so(s) && same_state(&s->known.state, &s->file.state) &&
	       is_old(&s->file.state, s->known.indexed_ns) && s->known.failure.status != SOVB_ERR_IO &&
	       !(retry && s->known.failure.status != SOVB_OK);
}

static sovb_status look_at_known(const sovb_index_run *run, slot *s)
{
	return sovb_store_writer_known_before(run->writer, s->path, &s->is_known, &s->known, run->err);
}

static void open_file(const sovb_index_run *run, slot *s)
{
	sovb_status status;

	s->file.indexed_ns = now_ns();
	status = sovb_job_open(&s->job, &s->file.state, s->path, &run->options->load, &s->file.failure);
	s->state = status == SOVB_OK ? SLOT_WAITING : SLOT_FAILED;
	/* A failure to be tried again is no content to compare with. */
	s->job.has_hash = is_read_so(s) && s->known.failure.status != SOVB_ERR_IO &&
	                  !(run->options->retry && s->known.failure.status != SOVB_OK);
	s->job.hash = s->known.hash;
}

static sovb_status look_at_file(const sovb_index_run *run, slot *s, const char *path)
{
	sovb_status status;
	struct stat st;

	*s = (slot){.path = path, .file = {.reading = sovb_reader_reading(run->reader)}, .job = {.fd = -1}};
	if (sovb_file_stat(path, &st) != 0) {
		s->state = SLOT_MISSING;
		sovb_fail(&s->file.failure, errno == ENOENT ? SOVB_MSG_NO_FILE : SOVB_MSG_IO_READ, path,
		          strerror(errno), NULL);
		return SOVB_OK;
	}
	s->file.state = sovb_file_state_of(&st);
	status = look_at_known(run, s);
	if (status != SOVB_OK)
		return status;
	if (is_settled(s, run->options->retry))
		s->state = SLOT_SETTLED;
	else
		open_file(run, s);
	return SOVB_OK;
}

/* ---- writing ---- */

static void tell_known(sovb_index_run *run, const slot *s)
{
	if (s->known.failure.status == SOVB_OK)
		sovb_index_tell(run, s->path, SOVB_INDEX_UNCHANGED, NULL);
	else
		sovb_index_tell(run, s->path, SOVB_INDEX_FAILED, &s->known.failure);
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

/* What tells nothing about the file itself is not remembered. */
static bool is_worth_remembering(const sovb_error *why)
{
	return why->status != SOVB_ERR_NOMEM && why->status != SOVB_ERR_NO_FILE;
}

static sovb_status put_failure(sovb_index_run *run, const slot *s)
{
	bool same = is_read_so(s) && same_state(&s->known.state, &s->file.state) &&
	            same_failure(&s->known.failure, &s->file.failure);
	sovb_status status = SOVB_OK;

	if (!same && is_worth_remembering(&s->file.failure)) {
		run->pending += FILE_BYTES;
		status = sovb_store_writer_put(run->writer, s->path, &s->file, NULL, run->err);
	}
	if (status == SOVB_OK)
		sovb_index_tell(run, s->path, SOVB_INDEX_FAILED, &s->file.failure);
	return status;
}

static void tell_notices(const sovb_index_run *run, const char *path, const sovb_document *doc)
{
	for (size_t i = 0; run->options->on_notice && i < sovb_document_notice_count(doc); i++)
		run->options->on_notice(run->options->context, path, sovb_document_notice(doc, i));
}

static sovb_status put_document(sovb_index_run *run, slot *s)
{
	bool held = s->is_known && s->known.failure.status == SOVB_OK;
	sovb_document *doc;
	sovb_error why;
	sovb_status status = sovb_document_unpack(&doc, run->reader, s->path, &s->job.packed, 0, &why);

	if (status == SOVB_ERR_FORMAT) { /* of this file alone: the others go on */
		s->file.failure = why;
		return put_failure(run, s);
	}
	if (status != SOVB_OK && run->err)
		*run->err = why;
	if (status == SOVB_OK) {
		status = sovb_store_writer_put(run->writer, s->path, &s->file, doc, run->err);
		run->pending += sovb_document_text(doc).size + FILE_BYTES;
	}
	if (status == SOVB_OK)
		tell_notices(run, s->path, doc);
	sovb_document_free(doc);
	if (status == SOVB_OK)
		sovb_index_tell(run, s->path, held ? SOVB_INDEX_UPDATED : SOVB_INDEX_ADDED, NULL);
	return status;
}

/* The content is what the register holds; the state may be new, or old enough by now to be trusted. */
static sovb_status keep(sovb_index_run *run, const slot *s)
{
	sovb_status status = SOVB_OK;

	if (!same_state(&s->known.state, &s->file.state) || is_old(&s->file.state, s->file.indexed_ns)) {
		run->pending += FILE_BYTES;
		status = sovb_store_writer_touch(run->writer, s->path, &s->file, run->err);
	}
	if (status == SOVB_OK)
		tell_known(run, s);
	return status;
}

static sovb_status put_answer(sovb_index_run *run, slot *s)
{
	s->file.hash = s->job.hash;
	switch (s->job.kind) {
	case SOVB_REPLY_DOCUMENT:
		return put_document(run, s);
	case SOVB_REPLY_SAME:
		return keep(run, s);
	case SOVB_REPLY_FAILURE:
	case SOVB_REPLY_KINDS:
		break;
	}
	s->file.failure = s->job.failure;
	return put_failure(run, s);
}

static sovb_status put(sovb_index_run *run, slot *s)
{
	switch (s->state) {
	case SLOT_SETTLED:
		tell_known(run, s);
		return SOVB_OK;
	case SLOT_MISSING:
		sovb_index_tell(run, s->path, SOVB_INDEX_FAILED, &s->file.failure);
		return SOVB_OK;
	case SLOT_FAILED:
		return put_failure(run, s);
	case SLOT_WAITING:
	case SLOT_READ:
		break;
	}
	return put_answer(run, s);
}

/* ---- the window ---- */

static slot *slot_of(const window *w, size_t file)
{
	return &w->slot[file % w->size];
}

static bool is_done(const slot *s)
{
	return s->state < SLOT_WAITING || s->job.done;
}

/* Bytes that wait for their turn. */
static size_t bytes_held(const window *w)
{
	size_t bytes = 0;

	for (size_t i = w->first; i < w->end; i++)
		bytes += slot_of(w, i)->job.packed.size;
	return bytes;
}

/* Look at further files while there is room. */
static sovb_status look_ahead(window *w, const char *const *files, size_t count)
{
	sovb_status status = SOVB_OK;

	while (status == SOVB_OK && w->end < count && w->end - w->first < w->size && bytes_held(w) < WINDOW_BYTES) {
		status = look_at_file(w->run, slot_of(w, w->end), files[w->end]);
		w->end++;
	}
	return status;
}

static sovb_status give_work(const window *w)
{
	sovb_status status = SOVB_OK;

	for (size_t i = w->first; i < w->end && status == SOVB_OK && sovb_pool_is_free(w->run->pool); i++) {
		slot *s = slot_of(w, i);

		if (s->state != SLOT_WAITING)
			continue;
		s->state = SLOT_READ;
		status = sovb_pool_submit(w->run->pool, &s->job, w->run->err);
	}
	return status;
}

static void clear_slot(slot *s)
{
	if (s->job.fd >= 0)
		close(s->job.fd);
	sovb_job_fini(&s->job);
	*s = (slot){.job = {.fd = -1}};
}

/* So much was put that it goes to disk; `last`: nothing follows. */
static sovb_status put_down(sovb_index_run *run, bool last)
{
	if (!run->in_part || last)
		return sovb_index_commit(run);
	run->pending = 0;
	return sovb_store_part_go_on(run->writer, run->err);
}

static sovb_status write_next(window *w, size_t count)
{
	slot *s = slot_of(w, w->first);
	sovb_status status = put(w->run, s);

	clear_slot(s);
	w->first++;
	if (status == SOVB_OK && w->run->pending >= COMMIT_BYTES)
		status = put_down(w->run, w->first == count);
	return status;
}

/* Workers have their work before the writer goes to its own. */
static sovb_status step(window *w, const char *const *files, size_t count)
{
	sovb_status status = look_ahead(w, files, count);
	bool is_next_done;

	if (status == SOVB_OK)
		status = give_work(w);
	if (status != SOVB_OK)
		return status;
	is_next_done = is_done(slot_of(w, w->first));
	status = sovb_pool_listen(w->run->pool, is_next_done ? 0 : LISTEN_MS, w->run->err);
	if (status == SOVB_OK)
		status = give_work(w);
	if (status == SOVB_OK && is_next_done)
		status = write_next(w, count);
	return status;
}

sovb_status sovb_index_files(sovb_index_run *run, const char *const *files, size_t count)
{
	window w = {.run = run, .size = WINDOW_FILES_A_WORKER * sovb_pool_width(run->pool)};
	sovb_status status = SOVB_OK;

	w.slot = calloc(w.size, sizeof *w.slot);
	if (!w.slot)
		return sovb_no_memory(run->err);
	while (status == SOVB_OK && w.first < count && !sovb_index_is_stopped(run))
		status = step(&w, files, count);
	/* What is with a worker is taken back by stopping the pool. */
	for (; w.first < w.end; w.first++)
		clear_slot(slot_of(&w, w.first));
	free(w.slot);
	return status;
}
