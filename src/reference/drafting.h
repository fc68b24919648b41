/*
 * How documents are to be written, by the rules in force on their own day.
 *
 * The rules changed (the Party's in 1997, 2004, 2017, 2018 and 2026, the State's in 2004, 2011, 2020 and 2025): a document
 * is judged by those of its day, and by none where they are not known.
 */
#ifndef SOVB_DRAFTING_H
#define SOVB_DRAFTING_H

#include "facts.h"

/* What a rule is about: layout, symbols and citing; who issues which kind; the law-making of State bodies. */
typedef enum sovb_drafting { SOVB_DRAFTING_LAYOUT, SOVB_DRAFTING_AUTHORITY, SOVB_DRAFTING_LAW } sovb_drafting;

typedef struct sovb_rule_version {
	sovb_system system; /* whose documents */
	sovb_drafting about;
	const char *name; /* "Hướng dẫn 36-HD/VPTW" */
	sovb_date from;
	sovb_date to;       /* last day; empty: still */
	const char *citing; /* the place that tells how to cite, to be named in a message; NULL: it does not, or was not read */
	bool cites_day;     /* the first mention of a document gives its day */
	bool cites_short;   /* a later one gives kind, number and symbol only */
	const char *source;
} sovb_rule_version;

/* The rule in force on the day; NULL when none is known, or the day is none. */
const sovb_rule_version *sovb_rule_at(sovb_system system, sovb_drafting about, sovb_date day);

/* May a body with these letters, of that level, issue the kind ("CT", "QyĐ") on the day?  True when nothing is known. */
bool sovb_may_issue(const char *organ, sovb_level level, const char *type, sovb_date day);

/* Days from which on something holds. */
typedef enum sovb_turn {
	SOVB_TURN_LOCAL_REFORM,   /* local bodies were merged, and number anew */
	SOVB_TURN_YEAR_IN_NUMBER, /* no decree or circular of a central body is without the year in its number */
} sovb_turn;

sovb_date sovb_turn_day(sovb_turn turn);

#endif
