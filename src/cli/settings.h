/*
 * What the options of the command line set.
 */
#ifndef SETTINGS_H
#define SETTINGS_H

#include <stdint.h>

#include <sovb/span.h>

/* In the order of the option's choices. */
typedef enum format {
	FORMAT_TEXT,
	FORMAT_JSON,
	FORMAT_NDJSON,
	FORMAT_CSV,
	FORMAT_HTML,
	FORMAT_SVG,
	FORMAT_DOT,
	FORMAT_XLSX
} format;
typedef enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } color;

#define LIMIT_DEFAULT (-1) /* --limit was not given */

/* A set of options, one bit each. */
typedef uint64_t option_set;

typedef struct settings {
	option_set given; /* on the command line */
	const char *index;
	int lang; /* a sovb_lang; the command line was asked for it before anything else */
	int format;
	int color;
	bool quiet;
	bool help;
	bool version;
	const char *tables;
	bool bom;
	const char *pager; /* command line; empty: none; NULL: nothing was said */
	const char *config;
	bool allow_partial;

	bool prune;
	bool retry;
	bool wait;
	bool no_positions;
	bool no_text;
	bool failed;

	long jobs; /* 0: one for each processor */
	long max_file;    /* MiB; 0: the default of this and the next */
	long max_memory;  /* MiB */
	long max_seconds;
	bool no_sandbox;
	const char *shard;

	long limit;
	long offset;
	sovb_date from;
	sovb_date to;
	int relation; /* a sovb_relation, or -1 */
	bool quotes;
	bool missing;
	long depth;
	const char *issuer;
	const char *search;
	const char *type;
	const char *body;

	bool all;
	const char *annotate;
	bool track;
	bool force;
	int fail_on; /* a sovb_severity */
	sovb_date today;
	bool diff;
	const char *rules;  /* ids or names, parted by commas; NULL: all */
	const char *ignore; /* … of those left out */

	int book; /* a sovb_book, or -1 */
	bool held;
	bool cited_not_held;

	const char *place;
	bool path;

	int charset; /* a sovb_charset */
	bool comments;
} settings;

#endif
