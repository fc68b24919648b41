/*
 * The file of a job, opened for a worker that can open none.
 */
#ifndef SOVB_JOB_FILE_H
#define SOVB_JOB_FILE_H

#include "file.h"
#include "worker_pool.h"

/*
 * Open the file at `path`, which stays the caller's, for *job.  One that a converter reads is opened as the text that it makes: a
 * worker may start no process.  *state (optional) is the file's, also of one that could not be converted.
 */
sovb_status sovb_job_open(sovb_job *job, sovb_file_state *state, const char *path, const sovb_load_options *options,
                          sovb_error *err);

/* Is the file a package, by its first bytes? */
bool sovb_job_is_package(const sovb_job *job);

#endif
