/*
 * A command: its name, its help, the options it takes, its function.
 */
#ifndef COMMAND_H
#define COMMAND_H

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
	int (*run)(session *s, int count, char **words);
} command;

extern const command command_index, command_extract, command_text, command_show, command_cited_by,
    command_cites, command_implements, command_timeline, command_graph, command_coverage, command_search, command_verify, command_rules, command_register, command_status;

#endif
