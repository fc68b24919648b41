/*
 * Several workers, and the jobs that they do: a job is a file to read, its outcome a document or a failure.
 *
 * A worker that crashes, or that is killed because it takes too long, fails its job alone; another one takes its place.
 */
#ifndef SOVB_WORKER_POOL_H
#define SOVB_WORKER_POOL_H

#include <sovb/document.h>

#include "buffer.h"
#include "channel.h"
#include "nursery.h"
#include "sandbox.h"

/* The caller's; it stays where it is until it is done, or the pool is stopped. */
typedef struct sovb_job {
	const char *path;
	int fd; /* the file, open; taken by the pool */
	const char *converted; /* the kind of the file that a converter made this one from, UTF-8 then; NULL: none did */
	bool has_hash;
	uint64_t hash; /* of known content; then that of the content */
	bool done;
	sovb_reply_kind kind;
	sovb_buffer packed; /* SOVB_REPLY_DOCUMENT: for sovb_document_unpack(), by the path */
	sovb_error failure; /* SOVB_REPLY_FAILURE */
} sovb_job;

typedef struct sovb_pool sovb_pool;

/*
 * Prepare for workers; they are started when there is something to do, and do not see what the process takes into
 * memory or opens from now on.  reader and options must live as long.
 */
sovb_status sovb_pool_start(sovb_pool **out, const sovb_reader *reader, const sovb_isolation *isolation,
                            const sovb_load_options *load, sovb_error *err);

/*
 * With other workers: what each does with its end of the socket.  They are forked by this process when they are needed, which
 * is quick for a few files, and see what it has in memory then.
 */
sovb_status sovb_pool_start_with(sovb_pool **out, void (*serve)(int socket, const sovb_reader *reader,
                                                                const sovb_isolation *isolation),
                                 const sovb_reader *reader, const sovb_isolation *isolation,
                                 const sovb_load_options *load, sovb_error *err);

/* Has workers without a job end while the caller goes on; for a further job there will be others. */
void sovb_pool_rest(sovb_pool *pool);

/* Kills workers that are at work; what they did is lost. */
void sovb_pool_stop(sovb_pool *pool);

/* For other children of the same beginning. */
sovb_nursery *sovb_pool_nursery(sovb_pool *pool);

/* How many jobs can be done at the same time. */
size_t sovb_pool_width(const sovb_pool *pool);

/* Is there a worker without a job, or room for one? */
bool sovb_pool_is_free(const sovb_pool *pool);

/* Hand a job to a free worker. */
sovb_status sovb_pool_submit(sovb_pool *pool, sovb_job *job, sovb_error *err);

/* Take what workers have to say, waiting at most so many milliseconds (or for a signal) for it. */
sovb_status sovb_pool_listen(sovb_pool *pool, int milliseconds, sovb_error *err);

/* The weakest sandbox that a worker was in. */
sovb_sandbox sovb_pool_sandbox(const sovb_pool *pool);

/* Errors and notices name the file by what the worker knows it by: give this one the whole path. */
void sovb_job_give_path(const sovb_job *job, sovb_error *error);

/* Frees the outcome. */
void sovb_job_fini(sovb_job *job);

#endif
