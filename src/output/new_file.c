#include "new_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "message.h"

static sovb_status fail_write(const char *path, int error, sovb_error *err)
{
	if (error == ENOSPC || error == EDQUOT)
		return sovb_fail(err, SOVB_MSG_DISK_FULL, path, NULL, NULL);
	if (error == EEXIST)
		return sovb_fail(err, SOVB_MSG_OUTPUT_EXISTS, path, NULL, NULL);
	return sovb_fail(err, SOVB_MSG_IO_WRITE, path, strerror(error), NULL);
}

sovb_status sovb_new_file_check(mode_t *mode, const char *output, const char *draft, bool replace, sovb_error *err)
{
	struct stat in, out;

	*mode = 0;
	if (stat(draft, &in) != 0)
		return sovb_fail(err, SOVB_MSG_IO_READ, draft, strerror(errno), NULL);
	*mode = in.st_mode & 0666;
	if (stat(output, &out) != 0)
		return errno == ENOENT ? SOVB_OK : fail_write(output, errno, err);
	if (in.st_dev == out.st_dev && in.st_ino == out.st_ino)
		return sovb_fail(err, SOVB_MSG_OUTPUT_IS_DRAFT, output, NULL, NULL);
	if (!S_ISREG(out.st_mode))
		return sovb_fail(err, SOVB_MSG_NOT_REGULAR, output, NULL, NULL);
	return replace ? SOVB_OK : sovb_fail(err, SOVB_MSG_OUTPUT_EXISTS, output, NULL, NULL);
}

/* "folder/.sovb-XXXXXX" */
static char *name_temporary(const char *output)
{
	const char *slash = strrchr(output, '/');
	int folder = slash ? (int)(slash + 1 - output) : 0;
	char *name;

	return asprintf(&name, "%.*s.sovb-XXXXXX", folder, output) < 0 ? NULL : name;
}

static bool write_all(int fd, const char *data, size_t size)
{
	while (size) {
		ssize_t done = write(fd, data, size);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		data += done;
		size -= (size_t)done;
	}
	return true;
}

/* Errors are told by errno. */
static bool fill(int fd, const char *data, size_t size, mode_t mode)
{
	bool done = write_all(fd, data, size) && fchmod(fd, mode) == 0 && fsync(fd) == 0;
	int error = errno;

	if (close(fd) == 0)
		errno = error;
	else
		done = false;
	return done;
}

static bool give_name(const char *temporary, const char *output, bool replace)
{
	if (replace)
		return rename(temporary, output) == 0;
	if (renameat2(AT_FDCWD, temporary, AT_FDCWD, output, RENAME_NOREPLACE) == 0)
		return true;
	if (errno != EINVAL && errno != ENOSYS)
		return false;
	/* A file system without that call: a link does not replace, either. */
	return link(temporary, output) == 0 && unlink(temporary) == 0;
}

/* So that the name, too, outlives a power cut.  The file is complete by now: a failure is none of its own. */
static void sync_folder(const char *temporary)
{
	const char *slash = strrchr(temporary, '/');
	char *folder = slash ? strndup(temporary, (size_t)(slash + 1 - temporary)) : strdup(".");
	int fd = folder ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;

	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	free(folder);
}

sovb_status sovb_new_file_write(const char *output, const char *data, size_t size, mode_t mode, bool replace,
                                sovb_error *err)
{
	char *temporary = name_temporary(output);
	sovb_status status = SOVB_OK;
	int fd;

	if (!temporary)
		return sovb_no_memory(err);
	fd = mkostemp(temporary, O_CLOEXEC);
	if (fd < 0) {
		status = fail_write(output, errno, err);
	} else if (!fill(fd, data, size, mode) || !give_name(temporary, output, replace)) {
		status = fail_write(output, errno, err);
		unlink(temporary);
	} else {
		sync_folder(temporary);
	}
	free(temporary);
	return status;
}
