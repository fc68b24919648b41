/*
 * A user's own facts: bodies of the place, names that documents go by, terms of local committees.
 *
 * A table file is UTF-8 text, one fact a line, fields parted by tabs; empty lines and lines that begin with '#' say nothing.
 *
 *	organ	SYMBOL	NAME	SYSTEM	LEVEL	PARENT	FIRST DAY	LAST DAY
 *						SYSTEM: party state mass; LEVEL: central province district base cell; PARENT:
 *						the name of the body right above it; the last three may be empty or left out
 *	alias	NAME	KEY				KEY: "06/QĐ-TTg@2022-01-06"
 *	term	BODY	ROMAN	FIRST DAY	LAST DAY	days as 2020-09-27; the last may be empty
 *
 * Tables never change after they were read and may be shared.
 */
#ifndef SOVB_LOCAL_FACTS_H
#define SOVB_LOCAL_FACTS_H

#include "facts.h"

#define SOVB_LOCAL_FACTS_MAX_BYTES ((size_t)1 << 20)
#define SOVB_LOCAL_FACTS_MAX_ROWS 10000

typedef struct sovb_local_facts sovb_local_facts;

/*
 * Read a table file.  A line that says no fact is an error that names the file, the line and what is wrong; *out is then
 * NULL.
 */
sovb_status sovb_local_facts_read(sovb_local_facts **out, const char *path, sovb_error *err);

/* The same for text in memory; path is the name it goes by. */
sovb_status sovb_local_facts_parse(sovb_local_facts **out, const char *path, const char *text, size_t size, sovb_error *err);
void sovb_local_facts_free(sovb_local_facts *tables);

/* A number that other text hardly has; 0 without tables. */
uint16_t sovb_local_facts_mark(const sovb_local_facts *tables);

/* The user's fact about an organ's letters (its first part), else the built-in one.  tables may be NULL. */
const sovb_organ_fact *sovb_local_facts_organ(const sovb_local_facts *tables, const char *letters, size_t size);

/* The user's facts about bodies, in the order of the file.  tables may be NULL. */
size_t sovb_local_facts_organ_count(const sovb_local_facts *tables);
const sovb_organ_fact *sovb_local_facts_organ_get(const sovb_local_facts *tables, size_t i);

/* The name of the body that the user says is right above the i-th; NULL when nothing was said. */
const char *sovb_local_facts_organ_above(const sovb_local_facts *tables, size_t i);

/* The key of the document that a name stands for, compared folded; NULL when there is none.  tables may be NULL. */
const char *sovb_local_facts_alias(const sovb_local_facts *tables, sovb_string name);

/*
 * The term of a local committee by its number ("XV") and the committee's name as written, compared folded; the table's name
 * may be the shorter one.  NULL when unknown.
 */
const sovb_term_fact *sovb_local_facts_term(const sovb_local_facts *tables, sovb_string body, int number);

#endif
