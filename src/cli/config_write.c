#include "config.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "environment.h"
#include "language.h"
#include "say.h"
#include "session.h"

/* A relative path is meant from here, and would be read from the file's folder. */
static void put_value(FILE *to, config_key key, const char *value)
{
	char here[PATH_MAX];

	fprintf(to, "%s = ", config_name(key));
	if (config_is_path(key) && *value != '/' && strncmp(value, "~/", 2) && getcwd(here, sizeof here))
		fprintf(to, "%s/", here);
	fprintf(to, "%s\n", value);
}

/* The lines of `from` (NULL: none) with the key's replaced. */
static void put_lines(FILE *to, FILE *from, config_key key, const char *value)
{
	char *line = NULL;
	size_t capacity = 0;
	ssize_t size;
	bool done = !*value;
	bool first = true;

	while (from && (size = getline(&line, &capacity, from)) > 0) {
		bool ended = line[size - 1] == '\n';
		size_t mark = first && size >= 3 && !memcmp(line, "\xEF\xBB\xBF", 3) ? 3 : 0;

		first = false;
		if (config_key_of_line(line + mark, (size_t)size - mark) != (int)key) {
			fwrite(line, 1, (size_t)size, to);
			if (!ended)
				fputc('\n', to);
		} else if (!done) {
			put_value(to, key, value);
			done = true;
		}
	}
	if (!done)
		put_value(to, key, value);
	free(line);
}

/* Beside the file, and then in its place: it is never half written.  A link stays one. */
static bool write_file(const char *path, config_key key, const char *value)
{
	char *target = realpath(path, NULL);
	char *fresh = NULL;
	FILE *from = fopen(path, "re");
	FILE *to = NULL;
	bool whole = false;

	if (asprintf(&fresh, "%s.new", target ? target : path) < 0)
		fresh = NULL;
	else
		to = fopen(fresh, "we");
	if (to) {
		put_lines(to, from, key, value);
		whole = !ferror(to);
		whole = fclose(to) == 0 && whole;
		whole = whole && rename(fresh, target ? target : path) == 0;
	}
	if (from)
		fclose(from);
	free(fresh);
	free(target);
	return whole;
}

bool config_write(const config *c, config_key key, const char *value)
{
	if (!c->path || !environment_make_parents(c->path) || !write_file(c->path, key, value)) {
		say_error(_("%s: the configuration cannot be written (%s)"), c->path ? c->path : "–",
			  language_reason(errno));
		return false;
	}
	return true;
}
