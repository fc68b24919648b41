#include "folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "message.h"
#include "parts.h"

#define OWNER_ONLY 0700

static bool ends_with(const char *name, const char *end)
{
	size_t length = strlen(name), tail = strlen(end);

	return length >= tail && strcmp(name + length - tail, end) == 0;
}

/* A file that the making of a Xapian database leaves when it is interrupted. */
static bool is_unfinished_database_file(const char *name)
{
	return strcmp(name, "flintlock") == 0 || strcmp(name, SOVB_PARTS_FOLDER) == 0 || ends_with(name, ".glass") || ends_with(name, ".tmp");
}

/* "iamglass" is written last and is never away afterwards. */
static bool holds_database(DIR *folder)
{
	return faccessat(dirfd(folder), "iamglass", F_OK, 0) == 0;
}

static sovb_status look_inside(const char *index, DIR *folder, sovb_error *err)
{
	for (;;) {
		struct dirent *entry;

		errno = 0;
		entry = readdir(folder);
		if (!entry && errno)
			return sovb_fail(err, SOVB_MSG_INDEX_FAILED, index, strerror(errno), NULL);
		if (!entry)
			return SOVB_OK;
		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		if (!is_unfinished_database_file(entry->d_name))
			return sovb_fail(err, SOVB_MSG_INDEX_FOLDER, index, entry->d_name, NULL);
	}
}

static sovb_status refuse_other_files(const char *index, sovb_error *err)
{
	DIR *folder = opendir(index);
	sovb_status status;

	if (!folder && errno == ENOTDIR)
		return sovb_fail(err, SOVB_MSG_INDEX_STUB, index, NULL, NULL);
	if (!folder)
		return sovb_fail(err, SOVB_MSG_INDEX_FAILED, index, strerror(errno), NULL);
	status = holds_database(folder) ? SOVB_OK : look_inside(index, folder, err);
	closedir(folder);
	return status;
}

bool sovb_folder_is_unfinished(const char *index)
{
	DIR *folder = opendir(index);
	bool unfinished = folder && !holds_database(folder) && look_inside(index, folder, NULL) == SOVB_OK;

	if (folder)
		closedir(folder);
	return unfinished;
}

/* mkdir -p; an existing folder is fine, and so is a missing right to make one that is there already. */
static int make_folders(char *path)
{
	for (char *slash = path + 1; slash[0]; slash++) {
		if (*slash != '/' || slash[-1] == '/')
			continue;
		*slash = '\0';
		mkdir(path, OWNER_ONLY);
		*slash = '/';
	}
	return mkdir(path, OWNER_ONLY) == 0 || errno == EEXIST ? 0 : errno;
}

sovb_status sovb_folder_prepare(const char *index, sovb_error *err)
{
	char *path = index[0] ? strdup(index) : NULL;
	int failure;

	if (!index[0])
		return sovb_fail(err, SOVB_MSG_INDEX_MISSING, index, NULL, NULL);
	if (!path)
		return sovb_no_memory(err);
	failure = make_folders(path);
	free(path);
	if (failure == ENOSPC || failure == EDQUOT)
		return sovb_fail(err, SOVB_MSG_DISK_FULL, index, NULL, NULL);
	if (failure)
		return sovb_fail(err, SOVB_MSG_INDEX_FAILED, index, strerror(failure), NULL);
	return refuse_other_files(index, err);
}
