/*
 * Libraries of others that most commands do without: they are loaded when their work comes, because what they bring along
 * would take half the time of a small command.
 *
 * The functions wanted of one stand in a list, of which the struct that holds them and their names are made:
 *
 *	#define ZIP_CALLS(CALL) CALL(zip_fopen) CALL(zip_fread)
 *	typedef struct zip_calls { ZIP_CALLS(SOVB_LIBRARY_MEMBER) } zip_calls;
 *	static const char *const names[] = {ZIP_CALLS(SOVB_LIBRARY_NAME)};
 *
 * and are called through it: calls.zip_fread(…).
 */
#ifndef SOVB_LIBRARY_H
#define SOVB_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

#include <sovb/status.h>

#define SOVB_LIBRARY_MEMBER(name) __typeof__(name) *name;
#define SOVB_LIBRARY_NAME(name) SOVB_LIBRARY_TEXT(name),
#define SOVB_LIBRARY_TEXT(name) #name /* of what a library's own macros make of it */

typedef struct sovb_library {
	const char *file; /* as the system's linker knows it, "libzip.so.4" */
	const char *const *names;
	size_t count;
} sovb_library;

/*
 * Fill *calls, a struct of nothing but the functions named.  The library stays with the process, and loading it again costs
 * next to nothing.  A failure names the file at `path` (optional) as what cannot be done without it.
 */
sovb_status sovb_library_load(void *calls, const sovb_library *library, const char *path, sovb_error *err);

/* Is this the failure of a library that could not be loaded? */
bool sovb_library_is_missing(const sovb_error *error);

#endif
