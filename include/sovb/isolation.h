/*
 * Files that nobody vouches for are read in processes of their own, forked by the library: with little memory and time,
 * no files but the one handed to them, and only the system calls that reading needs.  A crash, a bomb, an endless loop
 * is the failure of one file.
 */
#ifndef SOVB_ISOLATION_H
#define SOVB_ISOLATION_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Default limits of one file; one that is met is the file's error (SOVB_ERR_TOO_LARGE). */
#define SOVB_MAX_MEMORY ((size_t)256 << 20)
#define SOVB_MAX_SECONDS 10

/* Zero means the default everywhere. */
typedef struct sovb_isolation {
	unsigned jobs;        /* processes that read at the same time; default: one for each processor */
	size_t max_memory;    /* bytes that reading one file may take */
	unsigned max_seconds; /* processor time of one file; ten times as much in all */
	bool no_sandbox;      /* without the filter of system calls, for kernels that cannot bear it */
} sovb_isolation;

#ifdef __cplusplus
}
#endif
#endif
