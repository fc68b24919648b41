/*
 * Documents known by a name: plenum resolutions, and central documents cited by their number alone.
 */
#ifndef SOVB_ALIASES_H
#define SOVB_ALIASES_H

#include <sovb/span.h>

typedef struct sovb_alias {
	const char *type; /* "NQ" */
	int plenum;       /* number of the plenum; 0: cited by the document's own number */
	int term;         /* of the Central Committee; 0 when the number alone tells */
	int number;       /* 0 for a plenum */
	const char *keys; /* "04-NQ/TW@2016-10-30"; several, blank-separated, when the plenum adopted several */
	const char *subjects; /* words of the subject of each, "|" between them; NULL: none are known */
	const char *source;
} sovb_alias;

/* The documents of a plenum ("Nghị quyết Trung ương 4 khóa XII"); NULL when unknown. */
const sovb_alias *sovb_alias_by_plenum(const char *type, int plenum, int term);

/* The key of the only document of an alias whose subject a title tells; none when it tells none or several. */
sovb_string sovb_alias_by_subject(const sovb_alias *alias, sovb_string title);

/* A central document by kind and number ("Chỉ thị 05 của Bộ Chính trị"); NULL when unknown. */
const sovb_alias *sovb_alias_by_number(const char *type, int number);

#endif
