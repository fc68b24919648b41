/*
 * From a parsed query to Xapian's.
 */
#ifndef SOVB_SEARCH_QUERY_H
#define SOVB_SEARCH_QUERY_H

#include "file_set.h"
#include "query_parse.h"
#include "store.h"
#include "xapian_c.h"

/* Ceilings of one query: parts, keys or organs that a value without marks stands for, and ways of marking a word. */
#define SOVB_MAX_QUERY_PARTS 4000
#define SOVB_MAX_EXPANSION 64
#define SOVB_MAX_WORD_FORMS 256
#define SOVB_MAX_QUERY_WORDS (2 * SOVB_QUERY_MAX_TERMS) /* with those of dates and numbers */

/* A word that was asked for, as the register has it. */
typedef struct sovb_query_word {
	char key[SOVB_WORD_KEY_MAX + 1]; /* terminated */
	bool marked;
	bool one_form;
	const xc_view *form; /* in the arena */
	size_t form_count;
	const xc_query *any;     /* files with any of its forms, each with its own weight */
	const xc_query *weighed; /* the same, with weights that do not depend on the form */
} sovb_query_word;

typedef struct sovb_search_query {
	sovb_store *store;
	sovb_arena *arena;
	xc_query **made; /* every part, freed together */
	size_t count;
	size_t capacity;
	sovb_query_word *word; /* in the arena */
	size_t word_count;
	xc_judge *judge; /* what else all that is found must be, in the arena */
	size_t judge_count;
	const xc_query *whole;
	bool together; /* words typed side by side were looked for side by side */
	const xc_query *found; /* with the files that are left out because … */
	size_t found_judges;   /* (its judges are the first) */
	bool one_word;         /* … what was typed is one word, and stands so in others */
} sovb_search_query;

/* Build the query; sovb_search_query_fini() in any case. */
sovb_status sovb_search_query_build(sovb_search_query *out, sovb_store *store,
				    const sovb_parsed_query *parsed, sovb_arena *arena, sovb_error *err);

/* Ask the register for what a part finds that the first `judges` of q's say yes to; *out is NULL on failure. */
sovb_status sovb_search_run(xc_mset **out, const sovb_search_query *q, const xc_query *part, size_t judges,
			    const xc_search *page, sovb_error *err);

/* The files that a query finds, the first `limit` by relevance, added to a set. */
sovb_status sovb_search_files(sovb_file_set *out, sovb_store *store, const char *query, size_t limit, sovb_error *err);

/* The score of a document found with that weight; *apart: words typed side by side stand apart in it. */
double sovb_search_query_score(const sovb_search_query *query, double weight, bool *apart);
void sovb_search_query_fini(sovb_search_query *query);

#endif
