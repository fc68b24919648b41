/*
 * The graph of citations: documents, and what they do to one another.
 *
 * Only documents with a number are in it; a mention that may mean several documents is not.
 */
#ifndef SOVB_GRAPH_H
#define SOVB_GRAPH_H

#include <sovb/register.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A larger picture cannot be read. */
#define SOVB_GRAPH_MAX_NODES 60

typedef struct sovb_graph_node {
	sovb_string key; /* as in sovb_entry */
	sovb_string symbol;
	sovb_date date;
	sovb_string issuer;
	sovb_string title;
	const char *level; /* as in sovb_step */
	bool held;
	unsigned depth; /* links from the document asked for; 0: itself, or none was asked for */
} sovb_graph_node;

typedef struct sovb_graph_link {
	size_t source; /* index of the acting document */
	size_t target;
	sovb_relation relation; /* cites, basis: only where the two have no other */
	size_t mentions;
	sovb_evidence evidence; /* the first by path and place */
} sovb_graph_link;

typedef struct sovb_graph {
	const sovb_graph_node *node; /* the document asked for first; then by depth, date, key */
	size_t count;
	const sovb_graph_link *link; /* by source, target, relation */
	size_t link_count;
	size_t left_out; /* documents over the limit */
} sovb_graph;

typedef struct sovb_graph_options {
	unsigned depth; /* 0: 1 */
	int relation;   /* a sovb_relation, or -1 for all */
	size_t limit;   /* of nodes; 0: SOVB_GRAPH_MAX_NODES */
} sovb_graph_options;

#define SOVB_GRAPH_MAX_DEPTH 16

/*
 * Around the entry: what it is linked with either way, depth after depth, those with most links first when there are
 * too many.  With entry NULL the most linked documents of the register.
 */
SOVB_API sovb_status sovb_register_graph(sovb_graph **out, sovb_store *store, const sovb_entry *entry,
                                         const sovb_graph_options *options, sovb_error *err);
SOVB_API void sovb_graph_free(sovb_graph *graph);

/*
 * The level of the body behind a document, from its key or symbol and the issuer's name (may be none): "central",
 * "province", "district", "base", "cell", or "" when they do not tell.
 */
SOVB_API const char *sovb_level_of_document(sovb_string key, sovb_string issuer);

#ifdef __cplusplus
}
#endif
#endif
