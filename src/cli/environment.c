#include "environment.h"

#include <errno.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char *environment_get(const char *name)
{
	const char *value = getenv(name);

	return value && *value ? value : NULL;
}

const char *environment_home(void)
{
	const char *folder = environment_get("HOME");
	const struct passwd *user;

	if (folder)
		return folder;
	user = getpwuid(getuid());
	return user ? user->pw_dir : NULL;
}

char *environment_place(const char *variable, const char *folder, const char *name)
{
	const char *base = environment_get(variable);
	char *path = NULL;
	int length = -1;

	/* The XDG specification has relative paths ignored. */
	if (base && base[0] == '/')
		length = asprintf(&path, "%s/%s", base, name);
	else if (environment_home())
		length = asprintf(&path, "%s/%s/%s", environment_home(), folder, name);
	return length >= 0 ? path : NULL;
}

bool environment_make_parents(const char *path)
{
	char *copy = strdup(path);
	bool made = copy != NULL;

	for (char *slash = copy ? strchr(copy + 1, '/') : NULL; slash && made; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		made = mkdir(copy, 0777) == 0 || errno == EEXIST;
		*slash = '/';
	}
	free(copy);
	return made;
}
