/*
 * A command: its name, its help, the options it takes, its function.
 */
#ifndef COMMAND_H
#define COMMAND_H

#include <stdbool.h>

#include "options.h"
#include "session.h"

#define WORDS_ANY (-1)

typedef struct command {
	const char *name;
	const char *arguments; /* as in the help: "SYMBOL"; NULL: none */
	const char *about;     /* one line */
	const char *details;   /* paragraphs; may be NULL */
	option_set takes;      /* its own options */
	unsigned formats;      /* bits of formats beside those of all commands, see options.h */
	int least;             /* how many words it wants */
	int most;              /* … or WORDS_ANY */
	bool verbatim;         /* its text is not wrapped, whatever the terminal */
	bool unpaged;          /* its answer is never long, or shown while it works */
	int (*run)(session *s, int count, char **words);
} command;

extern const command command_index;
extern const command command_extract;
extern const command command_text;
extern const command command_show;
extern const command command_cited_by;
extern const command command_cites;
extern const command command_implements;
extern const command command_timeline;
extern const command command_graph;
extern const command command_coverage;
extern const command command_search;
extern const command command_verify;
extern const command command_rules;
extern const command command_register;
extern const command command_status;
extern const command command_check;
extern const command command_config;

#endif
