/*
 * The configuration: what the user set once and for all, and where each value comes from.
 *
 * A value of the command line goes before one of the environment, that before one of the file, and that before the
 * default.  The file is UTF-8 text with a line "key = value" for each key; empty lines and lines that begin with #
 * say nothing.  The keys stand in one table (config.c).
 */
#ifndef CONFIG_H
#define CONFIG_H

#include <stdbool.h>
#include <stddef.h>

#include "settings.h"

#define CONFIG_FILE_MAX ((size_t)64 << 10) /* bytes */

typedef enum config_key {
	CONFIG_INDEX,
	CONFIG_LANG,
	CONFIG_COLOR,
	CONFIG_PAGER,
	CONFIG_TABLES,
	CONFIG_BODY,
	CONFIG_PLACE,
	CONFIG_COUNT
} config_key;

typedef enum config_source {
	CONFIG_DEFAULT,
	CONFIG_FROM_FILE,
	CONFIG_FROM_ENVIRONMENT,
	CONFIG_FROM_OPTION,
} config_source;

typedef struct config_value {
	const char *text; /* NULL: none */
	config_source source;
	const char *where; /* the option, the variable, the file; NULL: the default */
	unsigned line;     /* in the file; 0: not from there */
} config_value;

typedef enum config_problem {
	CONFIG_WHOLE,
	CONFIG_UNREADABLE,
	CONFIG_TOO_LARGE,
	CONFIG_NO_KEY_AND_VALUE,
	CONFIG_UNKNOWN_KEY,
	CONFIG_KEY_TWICE,
	CONFIG_NO_MEMORY
} config_problem;

typedef struct config {
	char *path; /* NULL: there is no place for one */
	bool found; /* the file is there */
	config_value value[CONFIG_COUNT];
	char *kept[CONFIG_COUNT]; /* values of the file */
	config_problem problem;   /* the first of the file */
	unsigned problem_line;    /* 0: the whole file */
	int problem_number;    /* of the system, when the file cannot be read */
	char *problem_word;
} config;

/*
 * Read the file: the one at `path` (NULL: not named), else $SOVB_CONFIG, else the user's own.  What is wrong with it is
 * remembered and told by config_tell(), once the language is known.
 */
void config_read(config *c, const char *path);
void config_fini(config *c);

/* What the file, or else nothing, says of a key; before config_resolve(). */
const char *config_of_file(const config *c, config_key key);

/*
 * Give each setting its value: the option's that is there already, else the environment's, the file's, the default.
 * False, and told, when a value is not one that the key can have.
 */
bool config_resolve(config *c, settings *set);

/* False, and told, when the file could not be understood. */
bool config_tell(const config *c);

const char *config_name(config_key key);
bool config_is_path(config_key key);

/* False, and told, when the key cannot have the value. */
bool config_accepts(config_key key, const char *value);

/* The key that a line of the file sets, or -1. */
int config_key_of_line(const char *line, size_t size);

/*
 * Write the value into the file, in place of the key's line or behind the others; an empty value takes the line away.
 * Everything else in the file stays.  The file, and its folder, are made when missing.  False, and told, when it cannot
 * be written.
 */
bool config_write(const config *c, config_key key, const char *value);

#endif
