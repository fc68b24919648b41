#include "parts.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "message.h"
#include "writer.h"

#define WHOLE "whole" /* the parts as one, before it takes the register's place */
#define VERSION_FILE "iamglass" /* a folder without it is no database */
#define OPEN_FOLDERS 16
#define OWNER_ONLY 0700

/* ---- paths ---- */

static char *join_path(const char *folder, const char *name)
{
	char *path;

	return asprintf(&path, "%s/%s", folder, name) < 0 ? NULL : path;
}

static char *parts_folder(const char *index)
{
	return join_path(index, SOVB_PARTS_FOLDER);
}

char *sovb_store_parts_path(const char *index, unsigned number)
{
	char *path;

	return asprintf(&path, "%s/%s/%04u", index, SOVB_PARTS_FOLDER, number) < 0 ? NULL : path;
}

static sovb_status io_failure(const char *path, sovb_error *err)
{
	if (errno == ENOSPC || errno == EDQUOT)
		return sovb_fail(err, SOVB_MSG_DISK_FULL, path, NULL, NULL);
	return sovb_fail(err, SOVB_MSG_INDEX_FAILED, path, strerror(errno), NULL);
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *where)
{
	(void)st;
	(void)kind;
	(void)where;
	return remove(path);
}

static void remove_all(const char *folder)
{
	nftw(folder, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
}

/* ---- the files of one database ---- */

static bool is_table(const char *name)
{
	size_t size = strlen(name);

	return size > 6 && strcmp(name + size - 6, ".glass") == 0;
}

static bool sync_path(const char *path, int flags)
{
	int fd = open(path, flags | O_RDONLY | O_CLOEXEC);
	bool synced = fd >= 0 && fsync(fd) == 0;

	if (fd >= 0)
		close(fd);
	return synced;
}

/* Each file of a folder that `wanted` tells, synced, and moved when there is a place for it. */
static bool take_files(const char *folder, const char *to, bool (*wanted)(const char *name))
{
	DIR *files = opendir(folder);
	const struct dirent *entry;
	bool taken = files != NULL;

	while (taken && (entry = readdir(files))) {
		char *from = join_path(folder, entry->d_name);
		char *place = to ? join_path(to, entry->d_name) : NULL;

		if (from && wanted(entry->d_name))
			taken = to ? place && rename(from, place) == 0 : sync_path(from, 0);
		taken = taken && from;
		free(from);
		free(place);
	}
	if (files)
		closedir(files);
	return taken && sync_path(to ? to : folder, O_DIRECTORY);
}

static bool is_version(const char *name)
{
	return strcmp(name, VERSION_FILE) == 0;
}

static bool is_any(const char *name)
{
	return is_table(name) || is_version(name);
}

/* The register has no version file between, so that it is a database that was never finished, and is made again. */
static bool put_in_place(const char *whole, const char *index)
{
	char *version = join_path(index, VERSION_FILE);
	bool put = version && take_files(whole, NULL, is_any) && unlink(version) == 0 && sync_path(index, O_DIRECTORY) &&
	           take_files(whole, index, is_table) && take_files(whole, index, is_version);

	free(version);
	return put;
}

/* ---- all parts ---- */

/* The parts of an interrupted run may not be databases yet. */
static bool is_database(const char *path)
{
	char *version = join_path(path, VERSION_FILE);
	bool there = version && access(version, F_OK) == 0;

	free(version);
	return there;
}

typedef struct parts {
	char *path[SOVB_PARTS_MAX];
	size_t count;
} parts;

static void free_parts(parts *list)
{
	for (size_t i = 0; i < list->count; i++)
		free(list->path[i]);
}

static sovb_status find_parts(parts *out, const char *index, sovb_error *err)
{
	*out = (parts){0};
	for (unsigned number = 0; number < SOVB_PARTS_MAX; number++) {
		char *path = sovb_store_parts_path(index, number);

		if (!path) {
			free_parts(out);
			return sovb_no_memory(err);
		}
		if (is_database(path))
			out->path[out->count++] = path;
		else
			free(path);
	}
	return SOVB_OK;
}

static sovb_status join(const sovb_store_writer *writer, const parts *list, const char *whole, sovb_error *err)
{
	xc_message message;
	xc_status status;

	remove_all(whole);
	status = xc_database_join((const char *const *)list->path, list->count, whole, &message);
	if (status != XC_OK)
		return sovb_writer_failure(writer, status, &message, err);
	return put_in_place(whole, writer->index) ? SOVB_OK : io_failure(writer->index, err);
}

/* The lock goes with the old handle; nobody has seen the register with anything in it yet. */
static sovb_status reopen(sovb_store_writer *writer, sovb_error *err)
{
	xc_message message;
	xc_status status;

	xc_writer_close(writer->xapian);
	writer->xapian = NULL;
	status = xc_writer_open(&writer->xapian, writer->index, &message);
	return status == XC_OK ? SOVB_OK : sovb_writer_failure(writer, status, &message, err);
}

static sovb_status join_all(sovb_store_writer *writer, const char *folder, sovb_error *err)
{
	char *whole = join_path(folder, WHOLE);
	parts list = {0};
	sovb_status status = whole ? find_parts(&list, writer->index, err) : sovb_no_memory(err);
	bool any = list.count != 0;

	if (status == SOVB_OK && any)
		status = join(writer, &list, whole, err);
	if (status == SOVB_OK)
		remove_all(folder);
	if (status == SOVB_OK && any)
		status = reopen(writer, err);
	free_parts(&list);
	free(whole);
	return status;
}

sovb_status sovb_store_parts_join(sovb_store_writer *writer, sovb_error *err)
{
	char *folder = parts_folder(writer->index);
	sovb_status status = SOVB_OK;
	bool empty;

	if (!folder)
		return sovb_no_memory(err);
	if (access(folder, F_OK) == 0) {
		status = sovb_store_writer_is_empty(writer, &empty, err);
		if (status == SOVB_OK && empty)
			status = join_all(writer, folder, err);
		else if (status == SOVB_OK)
			remove_all(folder);
	}
	free(folder);
	return status;
}

sovb_status sovb_store_parts_begin(const sovb_store_writer *writer, sovb_error *err)
{
	char *folder = parts_folder(writer->index);
	sovb_status status = SOVB_OK;

	if (!folder)
		return sovb_no_memory(err);
	if (mkdir(folder, OWNER_ONLY) != 0)
		status = io_failure(folder, err);
	free(folder);
	return status;
}

static uint64_t folder_bytes(const char *folder)
{
	DIR *files = opendir(folder);
	const struct dirent *entry;
	uint64_t bytes = 0;

	while (files && (entry = readdir(files))) {
		struct stat st;

		if (fstatat(dirfd(files), entry->d_name, &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(st.st_mode))
			bytes += (uint64_t)st.st_size;
	}
	if (files)
		closedir(files);
	return bytes;
}

uint64_t sovb_store_parts_bytes(const char *index)
{
	uint64_t bytes = 0;

	for (unsigned number = 0; number < SOVB_PARTS_MAX; number++) {
		char *path = sovb_store_parts_path(index, number);

		bytes += path ? folder_bytes(path) : 0;
		free(path);
	}
	return bytes;
}
