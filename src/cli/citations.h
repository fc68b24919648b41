/*
 * Mentions of, or in, a document: the commands cited-by and cites.
 */
#ifndef CITATIONS_H
#define CITATIONS_H

#include "session.h"

typedef sovb_status citations_get(sovb_edges **out, sovb_store *store, const sovb_entry *entry,
				  const sovb_edge_options *options, sovb_error *err);

typedef struct citations_side {
	citations_get *get;
	bool citing;         /* the edges' sources are asked for, not their targets */
	const char *nothing; /* told with the number when there is none */
} citations_side;

int citations_run(session *s, const citations_side *side, int count, char **words);

#endif
