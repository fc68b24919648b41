/*
 * Xapian for C: handles, plain functions, and statuses where Xapian throws.
 *
 * Nothing here knows what the documents are about.  Every function that can fail returns an xc_status and,
 * when msg is not NULL, leaves Xapian's own words in it; *out is then NULL or zero.  No exception leaves this
 * layer.  Bytes given are copied; terms, values and data may hold any byte.
 *
 * A handle and everything made from it belong to one thread.
 */
#ifndef XAPIAN_C_H
#define XAPIAN_C_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum xc_status {
	XC_OK,
	XC_ERR_NOMEM,
	XC_ERR_MODIFIED, /* the snapshot read is gone: reopen and ask again */
	XC_ERR_LOCKED,   /* another writer holds the database */
	XC_ERR_CORRUPT,
	XC_ERR_VERSION,   /* written by another version of Xapian */
	XC_ERR_NOT_FOUND, /* no database at the path; no such term or document */
	XC_ERR_NO_SPACE,
	XC_ERR_INVALID, /* an argument that Xapian refuses, such as a term over 245 bytes */
	XC_ERR_IO,      /* the database cannot be opened, read or written, here or over the network */
	XC_ERR_INTERNAL
} xc_status;

#define XC_MESSAGE_MAX 256

typedef struct xc_message {
	char text[XC_MESSAGE_MAX]; /* terminated; cut when longer */
} xc_message;

/* Bytes that belong to the caller; a terminating zero follows them. */
typedef struct xc_bytes {
	char *data;
	size_t size;
} xc_bytes;

void xc_bytes_fini(xc_bytes *bytes);

/* Bytes of someone else. */
typedef struct xc_view {
	const char *data;
	size_t size;
} xc_view;

typedef struct xc_database xc_database;
typedef struct xc_writer xc_writer;
typedef struct xc_document xc_document;
typedef struct xc_terms xc_terms;
typedef struct xc_postings xc_postings;
typedef struct xc_query xc_query;
typedef struct xc_mset xc_mset;

/* ---- reading ---- */

/*
 * A database's folder, or a stub file that names shards, a line each: "auto FOLDER", "glass FOLDER" (relative to the
 * stub file's own folder), "remote HOST:PORT", "remote :PROGRAM ARGUMENTS"; lines that begin with # do not count.
 *
 * unreachable (which may be NULL) is asked about each shard that cannot be opened, by its line and Xapian's reason:
 * true goes on without it.  The message of a failure names the shard.  Of no shard at all: XC_ERR_IO.
 */
typedef bool (*xc_unreachable)(void *context, const char *shard, const char *reason);

xc_status xc_database_open(xc_database **out, const char *path, xc_unreachable unreachable, void *context,
                           xc_message *msg);
void xc_database_close(xc_database *db);

#define XC_MAX_SHARDS 4096

/* Shards that were opened; 1 for a folder. */
size_t xc_database_shard_count(const xc_database *db);

/* Move to the newest state. */
xc_status xc_database_reopen(xc_database *db, xc_message *msg);

/* Number of documents, of all shards and of one. */
xc_status xc_database_count(const xc_database *db, size_t *out, xc_message *msg);
xc_status xc_database_shard_documents(const xc_database *db, size_t shard, size_t *out, xc_message *msg);

/* Is some of it behind a server? */
bool xc_database_is_remote(const xc_database *db);

/* What one shard holds under a key; "" when it is not set. */
xc_status xc_database_metadata(const xc_database *db, size_t shard, const char *key, xc_bytes *out, xc_message *msg);

/* Documents that carry a term, and its wdf in all of them together; both 0 when there is no such term. */
xc_status xc_database_frequency(const xc_database *db, const char *term, size_t size, size_t *documents,
                                size_t *occurrences, xc_message *msg);

/* A document as stored.  XC_ERR_NOT_FOUND when there is none of that number. */
xc_status xc_database_document(const xc_database *db, uint32_t docid, xc_document **out, xc_message *msg);

/* The same where there surely is one, which is not looked up: else its values are empty, and the rest is not found. */
xc_status xc_database_known_document(const xc_database *db, uint32_t docid, xc_document **out, xc_message *msg);

/* Does it lie on this machine, in one folder? */
bool xc_database_is_local(const char *path);

/*
 * Xapian's own look at the folder of a database, which must not be written meanwhile: how much is wrong, and in msg what
 * it says of it last.
 */
xc_status xc_database_check(const char *path, size_t *wrong, xc_message *msg);

/* Changes with every commit; 0 for what is not one local database. */
uint64_t xc_database_revision(const xc_database *db);

/* One database, at a path that does not exist, of several: documents keep their order and are numbered anew. */
xc_status xc_database_join(const char *const *paths, size_t count, const char *to, xc_message *msg);

/* ---- terms that begin with a prefix, in byte order ---- */

typedef struct xc_term {
	const char *data; /* valid until the next step */
	size_t size;
	size_t documents;
	size_t occurrences;
} xc_term;

xc_status xc_terms_open(xc_terms **out, const xc_database *db, const char *prefix, size_t size,
                        xc_message *msg);

/* The next term; *more is false after the last. */
xc_status xc_terms_next(xc_terms *terms, xc_term *out, bool *more, xc_message *msg);

/* The same without counting, which costs several times as much as the step. */
xc_status xc_terms_next_name(xc_terms *terms, xc_view *out, bool *more, xc_message *msg);

/* What that counting tells of the term given last; the documents cost little. */
xc_status xc_terms_documents(xc_terms *terms, size_t *documents, xc_message *msg);
xc_status xc_terms_occurrences(xc_terms *terms, size_t *occurrences, xc_message *msg);

/*
 * Go on with the terms of another prefix; the quicker the nearer it is behind the one before.
 */
xc_status xc_terms_seek(xc_terms *terms, const char *prefix, size_t size, xc_message *msg);

void xc_terms_close(xc_terms *terms);

/* ---- documents that carry a term, in ascending order; the empty term: all ---- */

xc_status xc_postings_open(xc_postings **out, const xc_database *db, const char *term, size_t size,
                           xc_message *msg);
xc_status xc_postings_next(xc_postings *postings, uint32_t *docid, bool *more, xc_message *msg);
void xc_postings_close(xc_postings *postings);

/* ---- one value of many documents ---- */

typedef struct xc_values xc_values;

/*
 * A reader of one slot, quick when documents are asked for in ascending order.  It sees the database as it is now: after
 * xc_database_reopen() open another.
 */
xc_status xc_values_open(xc_values **out, const xc_database *db, unsigned slot, xc_message *msg);
void xc_values_close(xc_values *values);

/* The document's value, valid until the next call; empty when it, or the document, is not there. */
xc_status xc_values_get(xc_values *values, uint32_t docid, xc_view *out, xc_message *msg);

/* ---- documents ---- */

xc_status xc_document_new(xc_document **out, xc_message *msg);
void xc_document_free(xc_document *doc);

xc_status xc_document_set_data(xc_document *doc, const char *data, size_t size, xc_message *msg);
xc_status xc_document_set_value(xc_document *doc, unsigned slot, const char *data, size_t size,
                                xc_message *msg);

/* A term that counts wdf times more, without positions. */
xc_status xc_document_add_term(xc_document *doc, const char *term, size_t size, unsigned wdf,
                               xc_message *msg);

/* A term that says only that it is there. */
xc_status xc_document_add_boolean(xc_document *doc, const char *term, size_t size, xc_message *msg);

/* A term `count` times more, at positions (from 1). */
xc_status xc_document_add_postings(xc_document *doc, const char *term, size_t size, const uint32_t *positions,
                                   size_t count, xc_message *msg);

xc_status xc_document_data(const xc_document *doc, xc_bytes *out, xc_message *msg);
/* All there is of a document; equal bytes: equal documents. */
xc_status xc_document_serialise(const xc_document *doc, xc_bytes *out, xc_message *msg);

/* Its terms, in byte order. */
xc_status xc_document_terms(const xc_document *doc, void (*each)(void *context, const char *term, size_t size),
                            void *context, xc_message *msg);

xc_status xc_document_value(const xc_document *doc, unsigned slot, xc_bytes *out, xc_message *msg);

/* ---- writing ---- */

/*
 * Open a folder for writing; it is made when missing, its parent is not.  Changes are kept together until
 * xc_writer_commit(), which is on disk when it returns.
 */
xc_status xc_writer_open(xc_writer **out, const char *path, xc_message *msg);

/* A new database, of which any part may be missing when the machine stops before the files are synced. */
xc_status xc_writer_open_unsynced(xc_writer **out, const char *path, xc_message *msg);

/*
 * As xc_writer_open() for a folder where the making of a database was interrupted, which Xapian can neither open nor
 * make (XC_ERR_NOT_FOUND): any database in it is replaced by an empty one.
 */
xc_status xc_writer_remake(xc_writer **out, const char *path, xc_message *msg);

/* Drops what was not committed. */
void xc_writer_close(xc_writer *writer);

/* The database as the writer sees it, with what is not committed yet.  It lives as long as the writer. */
const xc_database *xc_writer_database(const xc_writer *writer);

/* Add doc, which carries no term that is unique to another. */
xc_status xc_writer_add(xc_writer *writer, const xc_document *doc, xc_message *msg);

/* Put doc in the place of the document that carries the unique term, or add it. */
xc_status xc_writer_replace(xc_writer *writer, const char *term, size_t size, const xc_document *doc,
                            xc_message *msg);

/* Put doc in the place of the document of that number. */
xc_status xc_writer_replace_docid(xc_writer *writer, uint32_t docid, const xc_document *doc, xc_message *msg);

/* Delete the documents that carry the term; none is fine. */
xc_status xc_writer_delete(xc_writer *writer, const char *term, size_t size, xc_message *msg);

xc_status xc_writer_set_metadata(xc_writer *writer, const char *key, const char *value, size_t size,
                                 xc_message *msg);

/* After a failure nothing of this writer is committed; close it. */
xc_status xc_writer_commit(xc_writer *writer, xc_message *msg);

/* ---- queries ---- */

typedef enum xc_operator {
	XC_AND,
	XC_OR,
	XC_AND_NOT, /* the first without the others */
	XC_FILTER,  /* AND where only the first gives weight */
	XC_AND_MAYBE /* the first; the others only give weight */
} xc_operator;

xc_status xc_query_all(xc_query **out, xc_message *msg);
xc_status xc_query_term(xc_query **out, const char *term, size_t size, xc_message *msg);

/* Documents that carry one of the terms; of no terms: matches nothing. */
xc_status xc_query_any(xc_query **out, const xc_view *terms, size_t count, xc_message *msg);

/* The same, the weight of each term times its factor. */
xc_status xc_query_any_of_factors(xc_query **out, const xc_view *terms, const double *factors, size_t count,
                                  xc_message *msg);

/*
 * The parts, made by xc_query_term() or xc_query_any(), in this order within `window` positions; window = count: side
 * by side.
 */
xc_status xc_query_phrase(xc_query **out, const xc_query *const *parts, size_t count, unsigned window,
                          xc_message *msg);

/* ---- documents that the caller says match ---- */

/* A document that may match; it is there until the caller has said. */
typedef struct xc_candidate xc_candidate;

/* Its value in a slot, lent until the next is asked for; empty: none. */
xc_view xc_candidate_value(xc_candidate *candidate, unsigned slot);

/* Has it the term of that number of the judge's? */
bool xc_candidate_has(xc_candidate *candidate, size_t term);

/* The positions of that term in it, ascending; none: it has not got it, or no positions of it. */
const uint32_t *xc_candidate_positions(xc_candidate *candidate, size_t term, size_t *count);

typedef enum xc_verdict {
	XC_NO,
	XC_YES,
	XC_DAMAGED,  /* ends the search with XC_ERR_CORRUPT */
	XC_NO_MEMORY /* with XC_ERR_NOMEM */
} xc_verdict;

typedef struct xc_judge {
	const xc_view *terms; /* copied */
	size_t count;
	xc_verdict (*judge)(void *context, xc_candidate *candidate);
	void *context; /* outlives the query */
} xc_judge;

/*
 * Documents that the judge says yes to.  It is meant as the last part of an XC_AND: then it is asked, in ascending order,
 * only of documents that all other parts have.  Only for folders: servers cannot ask back.  (See xc_search for a judge of
 * all that is found.)
 */
xc_status xc_query_judge(xc_query **out, const xc_judge *judge, xc_message *msg);

/* Documents whose value in the slot lies between low and high, both included; an empty bound is none. */
xc_status xc_query_value_range(xc_query **out, unsigned slot, xc_view low, xc_view high, xc_message *msg);

/* The parts are not consumed.  Of no parts: matches nothing. */
xc_status xc_query_combine(xc_query **out, xc_operator op, const xc_query *const *parts, size_t count,
                           xc_message *msg);

/* The documents of a part (NULL: all), each with that weight. */
xc_status xc_query_weight(xc_query **out, const xc_query *part, double weight, xc_message *msg);
void xc_query_free(xc_query *query);

typedef enum xc_order {
	XC_BY_RELEVANCE, /* then by value */
	XC_BY_VALUE,     /* then by relevance */
	XC_BY_VALUE_REVERSED,
	XC_BY_NOTHING /* any that match, without weights: whether there are, and how many */
} xc_order;

typedef struct xc_search {
	xc_order order;
	unsigned slot; /* the value of the order */
	size_t first;
	size_t count;
	size_t check_at_least; /* documents that are counted if there are so many */
	const xc_judge *judges; /* all of them say yes; asked only of documents that weigh enough to be given or counted */
	size_t judge_count;
} xc_search;

xc_status xc_database_search(xc_mset **out, const xc_database *db, const xc_query *query,
                             const xc_search *search, xc_message *msg);
size_t xc_mset_count(const xc_mset *mset);
size_t xc_mset_least(const xc_mset *mset); /* matches: all when fewer than check_at_least, else so many or more */
uint32_t xc_mset_docid(const xc_mset *mset, size_t i);
double xc_mset_weight(const xc_mset *mset, size_t i);
void xc_mset_free(xc_mset *mset);

#ifdef __cplusplus
}
#endif
#endif
