/*
 * The parts of a Xapian query being built: made one by one, kept and freed together.
 */
#ifndef SOVB_SEARCH_PARTS_H
#define SOVB_SEARCH_PARTS_H

#include "search_query.h"

/* Keep a part that was made, or tell why it was not. */
sovb_status sovb_parts_keep(sovb_search_query *q, xc_query *part, xc_status status, const xc_message *message,
			    const xc_query **out, sovb_error *err);

sovb_status sovb_parts_term(sovb_search_query *q, const char *field, const char *value, size_t size,
			    const xc_query **out, sovb_error *err);
sovb_status sovb_parts_combine(sovb_search_query *q, xc_operator op, const xc_query *const *parts, size_t count,
			       const xc_query **out, sovb_error *err);

/* The same documents, each with that weight; of NULL all documents. */
sovb_status sovb_parts_weight(sovb_search_query *q, const xc_query *of, double weight, const xc_query **out,
			      sovb_error *err);

/* A word with marks matches only itself, one without whatever its marks. */
sovb_status sovb_parts_word(sovb_search_query *q, const sovb_word *word, const xc_query **out, sovb_error *err);

/* The words side by side. */
sovb_status sovb_parts_phrase(sovb_search_query *q, const sovb_word *word, size_t count, const xc_query **out,
			      sovb_error *err);

/* The words in any places, and a judge of q's who tells where they stand side by side: for what all that is found must have. */
sovb_status sovb_parts_phrase_of_all(sovb_search_query *q, const sovb_word *word, size_t count, const xc_query **out,
				     sovb_error *err);

/* The same documents, where their weight does not count. */
sovb_status sovb_parts_row(sovb_search_query *q, const sovb_word *word, size_t count, const xc_query **out,
			   sovb_error *err);

/* What words typed side by side ask for beyond standing in a document. */
typedef struct sovb_together {
	const xc_query *whole; /* all of them stand side by side; NULL when there are none */
	const xc_query *pairs; /* some two of a row of more do, with weight; NULL when there are none */
	double pairs_weight;   /* of all pairs of the row, when there is one only */
	size_t words;          /* of the row, when there is one only … */
	const sovb_word *word; /* … and these */
	const char *kind;      /* of document that a row begins with, and goes on; NULL: none */
} sovb_together;

/* *found, which has the words, where they stand side by side: by a judge of q's or another part. */
sovb_status sovb_parts_row_of_all(sovb_search_query *q, const sovb_together *row, const xc_query **found, sovb_error *err);

/* The parts are NULL for a register that keeps no positions. */
sovb_status sovb_parts_together(sovb_search_query *q, const sovb_parsed_query *parsed, sovb_together *out,
				sovb_error *err);

#endif
