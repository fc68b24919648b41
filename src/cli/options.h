/*
 * The options of all commands stand in one table; a command names those it takes.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stddef.h>

#include "settings.h"

typedef enum option {
	OPTION_INDEX,
	OPTION_LANG,
	OPTION_FORMAT,
	OPTION_COLOR,
	OPTION_QUIET,
	OPTION_HELP,
	OPTION_VERSION,
	OPTION_TABLES,
	OPTION_BOM,
	OPTION_NO_PAGER,
	OPTION_CONFIG,
	OPTION_ALLOW_PARTIAL,
	OPTION_PRUNE,
	OPTION_JOBS,
	OPTION_RETRY,
	OPTION_WAIT,
	OPTION_NO_POSITIONS,
	OPTION_NO_TEXT,
	OPTION_FAILED,
	OPTION_MAX_FILE,
	OPTION_MAX_MEMORY,
	OPTION_MAX_SECONDS,
	OPTION_NO_SANDBOX,
	OPTION_SHARD,
	OPTION_RELATION,
	OPTION_FROM,
	OPTION_TO,
	OPTION_ISSUER,
	OPTION_TYPE,
	OPTION_SEARCH,
	OPTION_BODY,
	OPTION_QUOTES,
	OPTION_DEPTH,
	OPTION_MISSING,
	OPTION_LIMIT,
	OPTION_OFFSET,
	OPTION_FAIL_ON,
	OPTION_TODAY,
	OPTION_DIFF,
	OPTION_RULES,
	OPTION_IGNORE,
	OPTION_ALL,
	OPTION_ANNOTATE,
	OPTION_TRACK,
	OPTION_FORCE,
	OPTION_BOOK,
	OPTION_HELD,
	OPTION_CITED_NOT_HELD,
	OPTION_PLACE,
	OPTION_PATH,
	OPTION_CHARSET,
	OPTION_COMMENTS,
	OPTION_COUNT
} option;

typedef enum shape {
	SHAPE_FLAG,
	SHAPE_NONE, /* a flag that makes a text empty */
	SHAPE_TEXT,
	SHAPE_PATH, /* a text that names a file or folder */
	SHAPE_COUNT,
	SHAPE_CHOICE,
	SHAPE_DATE,
	SHAPE_LAST_DATE,
	SHAPE_RELATION
} shape;

typedef struct option_fact {
	const char *name; /* without hyphens */
	char letter;      /* 0: none */
	shape shape;
	size_t at;            /* where in the settings */
	const char *argument; /* as in the help */
	const char *choices;  /* "a|b|c": the value is the place in the list */
	const char *help;
} option_fact;

#define TAKES(name) ((option_set)1 << OPTION_##name)
#define TAKES_GLOBAL                                                                                         \
	(TAKES(INDEX) | TAKES(LANG) | TAKES(FORMAT) | TAKES(COLOR) | TAKES(QUIET) | TAKES(HELP) |            \
	 TAKES(VERSION) | TAKES(TABLES) | TAKES(BOM) | TAKES(NO_PAGER) | TAKES(CONFIG) | TAKES(ALLOW_PARTIAL))
/* Formats that every command has, and further ones that some have. */
#define FORMATS(name) (1u << FORMAT_##name)
#define FORMATS_ALL (FORMATS(TEXT) | FORMATS(JSON) | FORMATS(NDJSON) | FORMATS(CSV))
#define TAKES_ISOLATION (TAKES(MAX_FILE) | TAKES(MAX_MEMORY) | TAKES(MAX_SECONDS) | TAKES(NO_SANDBOX))
#define TAKES_PAGE (TAKES(LIMIT) | TAKES(OFFSET))
#define TAKES_PERIOD (TAKES(FROM) | TAKES(TO))
#define TAKES_READING (TAKES(CHARSET) | TAKES(COMMENTS))

/* The names of the formats, joined by '|', in out; returns out. */
#define FORMAT_NAMES_MAX 64
const char *options_format_names(unsigned formats, char out[FORMAT_NAMES_MAX]);

void options_init(settings *set);

/*
 * Give an option the value that was found at `where` ("$SOVB_COLOR").  False, and told, when it is none that the
 * option can have.
 */
bool options_set(settings *set, option which, const char *where, const char *value);

/* How an option looks; help, manual pages and completion are made from it. */
const option_fact *options_fact(option which);
bool options_take_value(const option_fact *fact);

/* What stands for its value in help, in the language chosen ("DIR", "vi|en"); "" when it takes none. */
const char *options_argument(option which, unsigned formats, char names[FORMAT_NAMES_MAX]);

/*
 * Read the options among words[0..*count) that `takes` allows, and leave the other words, in their order, in
 * words[0..*count).  After "--" all are words.  With `first`, stop at the first word that is no option: it
 * and all after it are left.  False, and told, when something is wrong.
 */
bool options_parse(settings *set, option_set takes, bool first, int *count, char **words);

/*
 * Print the options that `takes` allows, one or more lines of `width` each, on standard output; of the formats
 * those in `formats`.
 */
void options_help(option_set takes, unsigned formats, unsigned width);

#endif
