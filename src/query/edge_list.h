/*
 * Lists of edges: found in the records of files, put in order, and those of the page shown written out.
 *
 * Of a list without a page the edges are written while the records are at hand, so that each is read once.  What the
 * register knows of the files' own documents is asked for in the end, in the order of its terms.
 */
#ifndef SOVB_EDGE_LIST_H
#define SOVB_EDGE_LIST_H

#include "brief.h"
#include "file_set.h"
#include "side.h"

#define SOVB_MAX_EDGES ((size_t)20000000)

/* A mention that is an edge of the answer. */
typedef struct sovb_spot {
	sovb_date date;   /* of the source */
	sovb_string path; /* lent by an arena of the list */
	size_t start;
	size_t end;
	int acting; /* the mention that acts, or SOVB_SOURCE_DOCUMENT */
	uint32_t file;
	uint32_t reference; /* its place in the record */
	uint32_t draft;     /* of a list without a page: where its edge is */
	sovb_relation relation;
	bool by_file; /* the file itself is the source, whatever the mention says */
	bool of_entry; /* the target is the entry asked for */
} sovb_spot;

/* The own document of a file, as its page tells it, and in the end as the register does; lists have thousands. */
typedef struct sovb_own {
	sovb_string symbol;
	sovb_string type;
	sovb_string issuer;
	sovb_string title;
	sovb_string own_key;
	sovb_string shown; /* the symbol put in order, when a brief told it */
	sovb_string key;   /* told by the register */
	sovb_date date;
	bool held; /* likewise */
} sovb_own;

/* An edge being written. */
typedef struct sovb_draft {
	sovb_edge edge;
	size_t own; /* the source is this one of the list's own documents; SOVB_NO_OWN: the edge has it */
	bool by_file;
} sovb_draft;

#define SOVB_NO_OWN SIZE_MAX

typedef struct sovb_edge_list {
	sovb_directory directory;
	sovb_member member; /* of the entry asked for */
	const sovb_entry *entry;
	sovb_side asked; /* the entry as a side of edges */
	const sovb_edge_options *options;
	sovb_arena arena;   /* what only the making of the answer needs */
	sovb_arena *answer; /* what stays */
	sovb_spot *spot;
	size_t count;
	size_t capacity;
	size_t total; /* of the whole list, when only its beginning was found; 0: count */
	sovb_draft *draft;
	size_t draft_count;
	size_t draft_capacity;
	sovb_own *own;
	size_t own_count;
	size_t own_capacity;
	uint32_t own_file; /* of the last one; 0: none */
} sovb_edge_list;

/*
 * Finds the spots of one record and adds them with sovb_edge_list_add().  path is the record's, in an arena of the
 * list.
 */
typedef sovb_status (*sovb_spot_finder)(sovb_edge_list *list, const sovb_record *record, uint32_t file,
					sovb_string path, sovb_error *err);

/* Add a spot of the record, start and acting side from there, unless the options leave it out. */
sovb_status sovb_edge_list_add(sovb_edge_list *list, const sovb_record *record, const sovb_spot *spot,
			       sovb_error *err);

/* Can the edges be made of briefs: the entry has its title, and quotes are read later if at all? */
bool sovb_edge_list_takes_briefs(const sovb_edge_list *list);

/* A path that lives as long as the spots; none without memory. */
sovb_string sovb_edge_list_path(sovb_edge_list *list, sovb_string path);

/* Add a spot, on which the file itself acts, of its brief. */
sovb_status sovb_edge_list_add_brief(sovb_edge_list *list, const sovb_brief *brief, const sovb_spot *spot,
				     sovb_error *err);

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
