/*
 * What the options of the command line set.
 */
#ifndef SETTINGS_H
#define SETTINGS_H

#include <sovb/span.h>

typedef enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_NDJSON, FORMAT_CSV } format;
typedef enum color { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } color;

#define LIMIT_DEFAULT (-1) /* --limit was not given */

typedef struct settings {
	const char *index;
	int lang; /* a sovb_lang; the command line was asked for it before anything else */
	int format;
	int color;
	bool quiet;
	bool help;
	bool version;

	bool prune;
	long jobs;

	long limit;
	long offset;
	sovb_date from;
	sovb_date to;
	int relation; /* a sovb_relation, or -1 */
	bool quotes;
	long depth;
	const char *issuer;
	const char *type;

	bool all;
	int fail_on; /* a sovb_severity */
	sovb_date today;
} settings;

#endif
