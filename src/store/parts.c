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

/* ---- a part and its pieces ---- */

/* Not a name that is looked for among the parts. */
static char *piece_path(const char *part, unsigned number)
{
	char *path;

	return asprintf(&path, "%s.new/%04u", part, number) < 0 ? NULL : path;
}

/* One piece more, with a writer that has none open. */
static sovb_status open_next(sovb_store_writer *writer, sovb_error *err)
{
	free(writer->index);
	writer->index = piece_path(writer->part, writer->pieces);
	if (!writer->index)
		return sovb_no_memory(err);
	writer->pieces++;
	return sovb_writer_open_piece(writer, err);
}

sovb_status sovb_store_part_begin(sovb_store_writer **out, const char *index, unsigned number,
                                  sovb_index_content content, sovb_workbench *bench, sovb_error *err)
{
	sovb_store_writer *writer = sovb_writer_new(content);
	char *folder = NULL;
	sovb_status status = SOVB_OK;

	*out = NULL;
	if (writer)
		writer->part = sovb_store_parts_path(index, number);
	if (writer && bench)
		writer->bench = bench;
	if (!writer || !writer->part || asprintf(&folder, "%s.new", writer->part) < 0) {
		folder = NULL;
		status = sovb_no_memory(err);
	}
	if (status == SOVB_OK && mkdir(folder, OWNER_ONLY) != 0)
		status = io_failure(folder, err);
	if (status == SOVB_OK)
		status = open_next(writer, err);
	free(folder);
	if (status == SOVB_OK)
		*out = writer;
	else
		sovb_store_writer_close(writer);
	return status;
}

static sovb_status close_piece(sovb_store_writer *writer, sovb_error *err)
{
	sovb_status status = sovb_store_writer_commit(writer, err);

	xc_writer_close(writer->xapian);
	writer->xapian = NULL;
	return status;
}

sovb_status sovb_store_part_go_on(sovb_store_writer *writer, sovb_error *err)
{
	sovb_status status;

	if (writer->pieces == SOVB_PIECES_MAX)
		return sovb_store_writer_commit(writer, err);
	status = close_piece(writer, err);
	return status == SOVB_OK ? open_next(writer, err) : status;
}

static sovb_status join_pieces(const sovb_store_writer *writer, const char *whole, sovb_error *err)
{
	char *path[SOVB_PIECES_MAX] = {0};
	xc_message message;
	xc_status joined;
	sovb_status status = SOVB_OK;

	for (unsigned i = 0; i < writer->pieces && status == SOVB_OK; i++) {
		path[i] = piece_path(writer->part, i);
		status = path[i] ? SOVB_OK : sovb_no_memory(err);
	}
	if (status == SOVB_OK) {
		joined = xc_database_join((const char *const *)path, writer->pieces, whole, &message);
		if (joined != XC_OK)
			status = sovb_writer_failure(writer, joined, &message, err);
	}
	for (unsigned i = 0; i < writer->pieces; i++)
		free(path[i]);
	return status;
}

static sovb_status put_part_in_place(const char *made, const char *part, sovb_error *err)
{
	if (take_files(made, NULL, is_any) && rename(made, part) == 0)
		return SOVB_OK;
	return io_failure(made, err);
}

sovb_status sovb_store_part_finish(sovb_store_writer *writer, sovb_error *err)
{
	char *folder, *whole = NULL;
	sovb_status status = close_piece(writer, err);

	if (asprintf(&folder, "%s.new", writer->part) < 0)
		folder = NULL;
	if (folder)
		whole = join_path(folder, WHOLE);
	if (status == SOVB_OK && !whole)
		status = sovb_no_memory(err);
	if (status == SOVB_OK && writer->pieces > 1)
		status = join_pieces(writer, whole, err);
	if (status == SOVB_OK)
		status = put_part_in_place(writer->pieces > 1 ? whole : writer->index, writer->part, err);
	if (status == SOVB_OK)
		remove_all(folder);
	free(folder);
	free(whole);
	sovb_store_writer_close(writer);
	return status;
}

/* ---- all parts together ---- */

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
