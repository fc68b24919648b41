#include "walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "message.h"

#define PATHS_MEMORY ((size_t)8 << 30)
#define PATH_LIMIT ((size_t)1 << 20)
#define FAILURES_LIMIT ((size_t)1000000)

static const char *const extensions[] = {".docx", ".docm", ".dotx", ".dotm", ".txt", ".md",
					 /* through converters */
					 ".pdf", ".doc", ".rtf", ".odt"};

/* ---- lists ---- */

/* What has no room is left out, and the arena remembers it. */
static void add_path(sovb_walk *walk, sovb_arena *arena, const char ***list, size_t *count, size_t *capacity, const char *path)
{
	const char *copy = sovb_arena_copy(arena, path, strlen(path));

	if (!copy ||
	    !sovb_array_reserve((void **)list, capacity, *count + 1, sizeof **list, SOVB_WALK_MAX_FILES)) {
		walk->arena.failed = true;
		return;
	}
	(*list)[(*count)++] = copy;
}

static void add_failure(sovb_walk *walk, const char *path, const sovb_error *error, bool missing)
{
	sovb_error *kept = sovb_arena_alloc(&walk->arena, sizeof *kept);
	const char *copy = sovb_arena_copy(&walk->arena, path, strlen(path));

	if (!kept || !copy ||
	    !sovb_array_reserve((void **)&walk->failure, &walk->failure_capacity, walk->failure_count + 1,
	                        sizeof *walk->failure, FAILURES_LIMIT)) {
		walk->arena.failed = true;
		return;
	}
	*kept = *error;
	walk->failure[walk->failure_count++] = (sovb_walk_failure){copy, kept, missing};
}

static void add_unreadable(sovb_walk *walk, const char *path)
{
	sovb_error error;

	sovb_fail(&error, SOVB_MSG_IO_READ, path, strerror(errno), NULL);
	add_failure(walk, path, &error, false);
}

static void add_too_deep(sovb_walk *walk, const char *path)
{
	sovb_error error;
	char limit[16];

	snprintf(limit, sizeof limit, "%d", SOVB_WALK_MAX_DEPTH);
	sovb_fail(&error, SOVB_MSG_FOLDERS_TOO_DEEP, path, limit, NULL);
	add_failure(walk, path, &error, false);
}

/* ---- folders ---- */

static bool is_wanted(const char *name)
{
	const char *dot = strrchr(name, '.');

	for (size_t i = 0; dot && i < sizeof extensions / sizeof *extensions; i++) {
		if (strcasecmp(dot, extensions[i]) == 0)
			return true;
	}
	return false;
}

static bool is_skipped(const char *name)
{
	return name[0] == '.' || (name[0] == '~' && name[1] == '$');
}

/* DT_REG, DT_DIR, or another that is not for us. */
static int kind_of(int folder, const struct dirent *entry)
{
	struct stat st;

	if (entry->d_type != DT_UNKNOWN)
		return entry->d_type;
	if (fstatat(folder, entry->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return DT_UNKNOWN;
	return S_ISREG(st.st_mode) ? DT_REG : S_ISDIR(st.st_mode) ? DT_DIR : DT_UNKNOWN;
}

static void walk_folder(sovb_walk *walk, int fd, unsigned depth);

static void enter_folder(sovb_walk *walk, int parent, const char *name, unsigned depth)
{
	const char *path = sovb_buffer_text(&walk->path);
	int fd;

	if (depth > SOVB_WALK_MAX_DEPTH) {
		add_too_deep(walk, path);
		return;
	}
	fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		add_unreadable(walk, path);
	else
		walk_folder(walk, fd, depth);
}

/* Names in a folder, those of folders with a slash behind them: so they are in the order of the paths of all files. */
typedef struct names {
	const char **list;
	size_t count;
	size_t capacity;
	sovb_arena arena;
} names;

static void add_name(names *n, int fd, const struct dirent *entry)
{
	char name[sizeof entry->d_name + 1];
	size_t size = strlen(entry->d_name);
	int kind;

	if (is_skipped(entry->d_name))
		return;
	kind = kind_of(fd, entry);
	if (kind != DT_DIR && (kind != DT_REG || !is_wanted(entry->d_name)))
		return;
	memcpy(name, entry->d_name, size);
	if (kind == DT_DIR)
		name[size++] = '/';
	if (!sovb_array_reserve((void **)&n->list, &n->capacity, n->count + 1, sizeof *n->list, SOVB_WALK_MAX_FILES)) {
		n->arena.failed = true;
		return;
	}
	n->list[n->count++] = sovb_arena_copy(&n->arena, name, size);
}

static int by_bytes(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void read_names(names *n, sovb_walk *walk, DIR *folder)
{
	const struct dirent *entry;

	sovb_arena_init(&n->arena, PATHS_MEMORY);
	do {
		errno = 0;
		entry = readdir(folder);
		if (!entry && errno)
			add_unreadable(walk, sovb_buffer_text(&walk->path));
		if (entry)
			add_name(n, dirfd(folder), entry);
	} while (entry && !n->arena.failed);
	if (n->arena.failed)
		walk->arena.failed = true;
	else if (n->count)
		qsort(n->list, n->count, sizeof *n->list, by_bytes);
}

static void look_at(sovb_walk *walk, int fd, const char *name, unsigned depth)
{
	const size_t size = walk->path.size;
	const bool folder = name[strlen(name) - 1] == '/';
	const size_t length = strlen(name) - folder;

	if (size == 0 || walk->path.data[size - 1] != '/')
		sovb_buffer_append_char(&walk->path, '/');
	sovb_buffer_append(&walk->path, name, length);
	if (walk->path.status != SOVB_OK) {
		walk->arena.failed = true;
		return;
	}
	if (folder)
		enter_folder(walk, fd, sovb_buffer_text(&walk->path) + walk->path.size - length, depth + 1);
	else
		add_path(walk, &walk->files, &walk->file, &walk->file_count, &walk->file_capacity, sovb_buffer_text(&walk->path));
	walk->path.size = size;
	walk->path.data[size] = '\0';
}

/* Takes the descriptor.  The recursion is as deep as SOVB_WALK_MAX_DEPTH. */
static void walk_folder(sovb_walk *walk, int fd, unsigned depth)
{
	DIR *folder = fdopendir(fd);
	names found = {0};

	if (!folder) {
		add_unreadable(walk, sovb_buffer_text(&walk->path));
		close(fd);
		return;
	}
	read_names(&found, walk, folder);
	for (size_t i = 0; i < found.count && !walk->arena.failed; i++)
		look_at(walk, fd, found.list[i], depth);
	sovb_arena_fini(&found.arena);
	free(found.list);
	closedir(folder);
}

/* ---- the paths given ---- */

/* A path that is not there, made absolute by as much of it as is there. */
static char *absolute_of_missing(const char *path)
{
	char *parent = strdup(path);
	char *real = NULL, *whole = NULL;
	char *slash = parent ? strrchr(parent, '/') : NULL;

	while (slash && slash > parent && !real) {
		*slash = '\0';
		real = realpath(parent, NULL);
		if (!real)
			slash = strrchr(parent, '/');
	}
	if (real) {
		if (asprintf(&whole, "%s%s", strcmp(real, "/") == 0 ? "" : real, path + (slash - parent)) < 0)
			whole = NULL;
	} else if (path[0] == '/') {
		whole = strdup(path);
	} else {
		real = realpath(".", NULL);
		if (!real || asprintf(&whole, "%s/%s", real, path) < 0)
			whole = NULL;
	}
	free(real);
	free(parent);
	return whole;
}

static void add_missing(sovb_walk *walk, const char *given)
{
	char *path = absolute_of_missing(given);
	sovb_error error;

	if (!path) {
		walk->arena.failed = true;
		return;
	}
	sovb_fail(&error, SOVB_MSG_NO_FILE, given, NULL, NULL);
	add_path(walk, &walk->arena, &walk->root, &walk->root_count, &walk->root_capacity, path);
	add_failure(walk, path, &error, true);
	free(path);
}

static void add_root(sovb_walk *walk, const char *path)
{
	struct stat st;

	add_path(walk, &walk->arena, &walk->root, &walk->root_count, &walk->root_capacity, path);
	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
		sovb_buffer_clear(&walk->path);
		sovb_buffer_append_text(&walk->path, path);
		enter_folder(walk, AT_FDCWD, path, 0);
	} else {
		add_path(walk, &walk->files, &walk->file, &walk->file_count, &walk->file_capacity, path);
	}
}

/* The files of one path given come in order. */
static bool are_in_order(const sovb_walk *walk)
{
	for (size_t i = 1; i < walk->file_count; i++) {
		if (strcmp(walk->file[i - 1], walk->file[i]) >= 0)
			return false;
	}
	return true;
}

static void sort_files(sovb_walk *walk)
{
	size_t kept = 0;

	if (are_in_order(walk))
		return;
	qsort(walk->file, walk->file_count, sizeof *walk->file, by_bytes);
	for (size_t i = 1; i < walk->file_count; i++) {
		if (strcmp(walk->file[i], walk->file[kept]) != 0)
			walk->file[++kept] = walk->file[i];
	}
	walk->file_count = kept + 1;
}

sovb_status sovb_walk_paths(sovb_walk *out, const char *const *paths, size_t count, sovb_error *err)
{
	*out = (sovb_walk){.path = SOVB_BUFFER_INIT(PATH_LIMIT)};
	sovb_arena_init(&out->arena, PATHS_MEMORY);
	sovb_arena_init(&out->files, PATHS_MEMORY);
	for (size_t i = 0; i < count && !out->arena.failed; i++) {
		char *real = realpath(paths[i], NULL);

		if (real)
			add_root(out, real);
		else if (errno == ENOENT || errno == ENOTDIR)
			add_missing(out, paths[i]);
		else
			add_unreadable(out, paths[i]);
		free(real);
	}
	if (out->arena.failed)
		return sovb_no_memory(err);
	sort_files(out);
	return SOVB_OK;
}

void sovb_walk_forget_files(sovb_walk *walk)
{
	free(walk->file);
	walk->file = NULL;
	walk->file_count = walk->file_capacity = 0;
	sovb_arena_fini(&walk->files);
}

void sovb_walk_fini(sovb_walk *walk)
{
	sovb_walk_forget_files(walk);
	free(walk->root);
	free(walk->failure);
	sovb_buffer_fini(&walk->path);
	sovb_arena_fini(&walk->arena);
}

bool sovb_walk_has(const sovb_walk *walk, const char *path)
{
	return walk->file_count &&
	       bsearch(&path, walk->file, walk->file_count, sizeof *walk->file, by_bytes) != NULL;
}

bool sovb_path_is_under(const char *path, const char *root)
{
	size_t size = strlen(root);

	if (strncmp(path, root, size) != 0)
		return false;
	return path[size] == '\0' || path[size] == '/' || (size && root[size - 1] == '/');
}
