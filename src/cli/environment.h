/*
 * Variables of the environment, and the folders that they name.
 */
#ifndef ENVIRONMENT_H
#define ENVIRONMENT_H

#include <stdbool.h>

/* A variable that is set to something, or NULL. */
const char *environment_get(const char *name);

/* The user's own folder; NULL when there is none. */
const char *environment_home(void);

/*
 * "${XDG_CONFIG_HOME:-~/.config}/sovb/config", when asked with XDG_CONFIG_HOME, .config and sovb/config; the
 * caller frees it.  NULL when there is no home folder, or no memory.
 */
char *environment_place(const char *variable, const char *folder, const char *name);

/* Make the folders that the file at path will stand in.  False, with errno, when one cannot be made. */
bool environment_make_parents(const char *path);

#endif
