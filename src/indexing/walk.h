/*
 * From the paths somebody gave to the files to be read.
 *
 * Folders are walked whole: files named *.docx (.docm, .dotx, .dotm), *.txt and *.md, and what
 * converters read (*.pdf, *.doc, *.rtf, *.odt), without names that begin with '.' or "~$"
 * (Word's lock files), without symbolic links and without what is no ordinary file.  A path given itself is
 * taken whatever its name.  Every file has one path, absolute and free of links, however it was reached.
 */
#ifndef SOVB_WALK_H
#define SOVB_WALK_H

#include "arena.h"
#include "buffer.h"

#define SOVB_WALK_MAX_DEPTH 256
#define SOVB_WALK_MAX_FILES ((size_t)100000000)

/* A path or folder that could not be looked into. */
typedef struct sovb_walk_failure {
	const char *path;
	const sovb_error *error;
	bool missing; /* a path given that is not there */
} sovb_walk_failure;

typedef struct sovb_walk {
	const char **file; /* in byte order, each once */
	size_t file_count;
	const char **root; /* the paths given, as files would begin */
	size_t root_count;
	sovb_walk_failure *failure;
	size_t failure_count;

	size_t file_capacity, root_capacity, failure_capacity;
	sovb_arena arena;
	sovb_arena files; /* their paths */
	sovb_buffer path; /* where the walk is */
} sovb_walk;

/* Fails only when there is no memory; *out is to be given to sovb_walk_fini() in any case. */
sovb_status sovb_walk_paths(sovb_walk *out, const char *const *paths, size_t count, sovb_error *err);
void sovb_walk_fini(sovb_walk *walk);

/* Give the memory of the files' paths back; there are none any more. */
void sovb_walk_forget_files(sovb_walk *walk);

/* Was the file found? */
bool sovb_walk_has(const sovb_walk *walk, const char *path);

/* Is path the root itself, or below it? */
bool sovb_path_is_under(const char *path, const char *root);

#endif
