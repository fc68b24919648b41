#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "message.h"

#define CHUNK ((size_t)64 * 1024)
#define NANOSECONDS 1000000000
#define PIECE 2048 /* bytes of a path longer than PATH_MAX that are taken at once */

sovb_file_state sovb_file_state_of(const struct stat *st)
{
	return (sovb_file_state){
		.size = (uint64_t)st->st_size,
		.mtime_ns = (int64_t)st->st_mtim.tv_sec * NANOSECONDS + st->st_mtim.tv_nsec,
		.ctime_ns = (int64_t)st->st_ctim.tv_sec * NANOSECONDS + st->st_ctim.tv_nsec,
		.inode = (uint64_t)st->st_ino,
	};
}

static sovb_status too_large(sovb_error *err, const char *path, uint64_t size, size_t limit)
{
	char shown[24], allowed[24];

	snprintf(shown, sizeof shown, "%" PRIu64, size);
	snprintf(allowed, sizeof allowed, "%zu", limit);
	return sovb_fail(err, SOVB_MSG_FILE_TOO_LARGE, path, shown, allowed);
}

sovb_status sovb_file_read_some(size_t *got, int fd, const char *path, char *data, size_t size, sovb_error *err)
{
	ssize_t count;

	do
		count = read(fd, data, size);
	while (count < 0 && errno == EINTR);
	*got = count < 0 ? 0 : (size_t)count;
	return count < 0 ? sovb_fail(err, SOVB_MSG_IO_READ, path, strerror(errno), NULL) : SOVB_OK;
}

static sovb_status read_all(sovb_buffer *out, int fd, const char *path, size_t limit, sovb_error *err)
{
	char chunk[CHUNK];

	for (;;) {
		size_t got;
		sovb_status status = sovb_file_read_some(&got, fd, path, chunk, sizeof chunk, err);

		if (status != SOVB_OK || got == 0)
			return status;
		if (got > limit - out->size)
			return too_large(err, path, out->size + (uint64_t)got, limit);
		sovb_buffer_append(out, chunk, got);
		if (out->status == SOVB_ERR_NOMEM)
			return sovb_no_memory(err);
	}
}

/* Where the next piece of a path ends that the kernel takes at once: before a '/', or at its end. */
static size_t piece_end(const char *path)
{
	size_t size = strlen(path);
	size_t end = PIECE;

	if (size < PATH_MAX)
		return size;
	while (end && path[end] != '/')
		end--;
	return end;
}

/* open(), which takes paths up to PATH_MAX: what is longer is opened folder by folder. */
static int open_path(const char *path, int flags)
{
	int folder = AT_FDCWD;
	int fd = open(path, flags);

	if (fd >= 0 || errno != ENAMETOOLONG)
		return fd;
	while (strlen(path) >= PATH_MAX) {
		char piece[PIECE + 1];
		const size_t end = piece_end(path);
		int next;

		memcpy(piece, path, end);
		piece[end] = '\0';
		next = end ? openat(folder, piece, O_PATH | O_DIRECTORY | O_CLOEXEC) : -1;
		if (folder != AT_FDCWD)
			close(folder);
		if (next < 0)
			return -1;
		folder = next;
		path += end;
		while (*path == '/')
			path++;
	}
	fd = openat(folder, path, flags);
	if (folder != AT_FDCWD)
		close(folder);
	return fd;
}

int sovb_file_stat(const char *path, struct stat *st)
{
	int fd, status;

	if (lstat(path, st) == 0)
		return 0;
	if (errno != ENAMETOOLONG)
		return -1;
	fd = open_path(path, O_PATH | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return -1;
	status = fstat(fd, st);
	close(fd);
	return status;
}

sovb_status sovb_file_open(int *fd, sovb_file_state *state, const char *path, size_t limit, sovb_error *err)
{
	sovb_status status = SOVB_OK;
	struct stat st;
	int opened = open_path(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);

	*fd = -1;
	if (opened < 0 && (errno == ENOENT || errno == ENOTDIR))
		return sovb_fail(err, SOVB_MSG_NO_FILE, path, NULL, NULL);
	if (opened < 0)
		return sovb_fail(err, SOVB_MSG_IO_READ, path, strerror(errno), NULL);
	if (fstat(opened, &st) != 0)
		status = sovb_fail(err, SOVB_MSG_IO_READ, path, strerror(errno), NULL);
	else if (!S_ISREG(st.st_mode))
		status = sovb_fail(err, SOVB_MSG_NOT_REGULAR, path, NULL, NULL);
	else if ((uint64_t)st.st_size > limit)
		status = too_large(err, path, (uint64_t)st.st_size, limit);
	if (status != SOVB_OK) {
		close(opened);
		return status;
	}
	if (state)
		*state = sovb_file_state_of(&st);
	*fd = opened;
	return SOVB_OK;
}

sovb_status sovb_file_read_open(sovb_buffer *out, int fd, const char *path, size_t limit, sovb_error *err)
{
	sovb_buffer_clear(out);
	out->limit = limit;
	return read_all(out, fd, path, limit, err);
}

sovb_status sovb_file_read(sovb_buffer *out, sovb_file_state *state, const char *path, size_t limit, sovb_error *err)
{
	int fd;
	sovb_status status;

	sovb_buffer_clear(out);
	status = sovb_file_open(&fd, state, path, limit, err);
	if (status != SOVB_OK)
		return status;
	status = sovb_file_read_open(out, fd, path, limit, err);
	close(fd);
	return status;
}

int sovb_file_in_memory(const char *data, size_t size)
{
	int fd = memfd_create("sovb", MFD_CLOEXEC);

	for (size_t done = 0; fd >= 0 && done < size;) {
		ssize_t written = write(fd, data + done, size - done);

		if (written < 0 && errno == EINTR)
			continue;
		if (written <= 0) {
			close(fd);
			return -1;
		}
		done += (size_t)written;
	}
	if (fd >= 0)
		lseek(fd, 0, SEEK_SET);
	return fd;
}
