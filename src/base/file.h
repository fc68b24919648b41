/*
 * Whole files, read once and by descriptor.
 */
#ifndef SOVB_FILE_H
#define SOVB_FILE_H

#include <sys/stat.h>

#include "buffer.h"

/* What tells whether a file is still the one that was read. */
typedef struct sovb_file_state {
	uint64_t size;
	int64_t mtime_ns; /* since 1970 */
	int64_t ctime_ns;
	uint64_t inode;
} sovb_file_state;

sovb_file_state sovb_file_state_of(const struct stat *st);

/* lstat(), of paths longer than PATH_MAX, too. */
int sovb_file_stat(const char *path, struct stat *st);

/*
 * Open an ordinary file for reading; nothing is waited for (no FIFO blocks).  *state (optional) is the file's.  What
 * is not an ordinary file, or larger than `limit` bytes, is an error.
 */
sovb_status sovb_file_open(int *fd, sovb_file_state *state, const char *path, size_t limit, sovb_error *err);

/* Read at most `size` bytes of an open file; *got is 0 at its end. */
sovb_status sovb_file_read_some(size_t *got, int fd, const char *path, char *data, size_t size, sovb_error *err);

/* Read what is left of an open file, at most `limit` bytes, into *out (cleared first); path names it in errors. */
sovb_status sovb_file_read_open(sovb_buffer *out, int fd, const char *path, size_t limit, sovb_error *err);

/* An open file without a name that holds these bytes; -1 (see errno) when there can be none. */
int sovb_file_in_memory(const char *data, size_t size);

/*
 * Read an ordinary file of at most `limit` bytes into *out (cleared first): both of the above.
 */
sovb_status sovb_file_read(sovb_buffer *out, sovb_file_state *state, const char *path, size_t limit, sovb_error *err);

#endif
