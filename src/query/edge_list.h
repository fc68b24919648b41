/*
 * Lists of edges: found in the records of files, put in order, and only those of the page shown written out.
 */
#ifndef SOVB_EDGE_LIST_H
#define SOVB_EDGE_LIST_H

#include "file_set.h"
#include "side.h"

#define SOVB_MAX_EDGES ((size_t)20000000)

/* A mention that is an edge of the answer. */
typedef struct sovb_spot {
	sovb_date date;   /* of the source */
	sovb_string path; /* lent by the list's arena */
	size_t start;
	uint32_t file;
	uint32_t reference; /* its place in the record */
	sovb_relation relation;
	bool by_file; /* the file itself is the source, whatever the mention says */
} sovb_spot;

typedef struct sovb_edge_list {
	sovb_directory directory;
	sovb_member member; /* of the entry asked for */
	const sovb_entry *entry;
	const sovb_edge_options *options;
	sovb_arena arena; /* paths of the spots */
	sovb_spot *spot;
	size_t count;
	size_t capacity;
} sovb_edge_list;

/*
 * Finds the spots of one record and adds them with sovb_edge_list_add().  path is the record's, in the list's
 * arena.
 */
typedef sovb_status (*sovb_spot_finder)(sovb_edge_list *list, const sovb_record *record, uint32_t file,
					sovb_string path, sovb_error *err);

/* Add a spot unless the options leave it out. */
sovb_status sovb_edge_list_add(sovb_edge_list *list, const sovb_spot *spot, sovb_error *err);

/* Run the finder over each file of the set. */
sovb_status sovb_edge_list_read(sovb_edge_list *list, const sovb_file_set *files, sovb_spot_finder find,
				sovb_error *err);

/* Finds all spots of the answer. */
typedef sovb_status (*sovb_edge_collector)(sovb_edge_list *list, sovb_error *err);

/* The whole answer: collect, put in order, cut to the page, write out; begun anew when the register has
 * changed. */
sovb_status sovb_edge_list_answer(sovb_edges **out, sovb_store *store, const sovb_entry *entry,
				  const sovb_edge_options *options, sovb_edge_collector collect,
				  sovb_error *err);

/* The collectors of sovb_register_cited_by() and sovb_register_cites(). */
sovb_status sovb_collect_cited_by(sovb_edge_list *list, sovb_error *err);
sovb_status sovb_collect_cites(sovb_edge_list *list, sovb_error *err);

#endif
