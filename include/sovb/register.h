/*
 * The register: an index of documents on disk, with the references between them.
 *
 * Everything the register knows lives in one Xapian database: a file is one Xapian document, so that adding, replacing
 * or removing it is one atomic step.  A document that is only cited has no file; it is known by the terms of those
 * that cite it, and is an entry like any other.
 *
 * One process may write to a register at a time; any number may read.  A reader sees the register as it was when
 * opened.  A store and everything obtained from it belong to one thread.
 *
 * Answers are lists in one piece of memory, freed with their own _free function; strings in them live as long as the
 * list.  An empty list is an ordinary answer.  Every order ends in a unique value (date, then path), never in a
 * database number.
 */
#ifndef SOVB_REGISTER_H
#define SOVB_REGISTER_H

#include <sovb/document.h>
#include <sovb/isolation.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sovb_store sovb_store;

/*
 * An index may be spread over shards: `index` is then a file with a line for each, "auto FOLDER" or "remote HOST:PORT"
 * (a Xapian stub file; see sovb-shards(7)).  All answers are those of one index with the same files.
 */
typedef struct sovb_store_options {
	bool allow_partial; /* go on without shards that cannot be opened … */
	/* … and tell of each (may be NULL): its line, and why. */
	void (*on_missing)(void *context, const char *shard, const char *reason);
	void *context;
} sovb_store_options;

/* options may be NULL: every shard is needed. */
SOVB_API sovb_status sovb_store_open(sovb_store **out, const char *index, const sovb_store_options *options,
                                     sovb_error *err);
SOVB_API void sovb_store_close(sovb_store *store);

/*
 * Let the answers know the bodies of the place and their levels, from a table file as for sovb_reader_read_tables().  A
 * second file takes the place of the first.  A wrong line is an error that names it, and changes nothing.
 */
SOVB_API sovb_status sovb_store_read_tables(sovb_store *store, const char *path, sovb_error *err);

/* ---- indexing ---- */

typedef enum sovb_index_outcome {
	SOVB_INDEX_ADDED,
	SOVB_INDEX_UPDATED,
	SOVB_INDEX_UNCHANGED,
	SOVB_INDEX_REMOVED,
	SOVB_INDEX_FAILED,
	SOVB_INDEX_OUTCOME_COUNT
} sovb_index_outcome;

typedef struct sovb_index_summary {
	size_t count[SOVB_INDEX_OUTCOME_COUNT];
	bool stopped;    /* by should_stop; what was done is committed */
	bool unfiltered; /* files were read without a filter of system calls: not wanted, or not to be had */
} sovb_index_summary;

/* How much of the texts a register holds; told when it is made, and kept. */
typedef enum sovb_index_content {
	SOVB_CONTENT_ANY,          /* as it is; a new one: everything */
	SOVB_CONTENT_FULL,         /* words with their places */
	SOVB_CONTENT_SERVED,       /* as it is; a new one: everything, places as Xapian's servers know them, which takes more room */
	SOVB_CONTENT_NO_POSITIONS, /* words: no "quoted words" in searches */
	SOVB_CONTENT_NO_TEXT       /* identities, references and the sentences around them; of words, those of titles */
} sovb_index_content;

/* With fewer files, joining the parts takes longer than building them at the same time saves. */
#define SOVB_BULK_FILES 1000

typedef struct sovb_index_options {
	sovb_index_content content;
	size_t bulk_files; /* a new register of so many files is built in parts; 0: SOVB_BULK_FILES */
	bool wait;  /* until another process has finished writing */
	bool prune; /* remove files that are gone from the folders given, or belong to another shard */
	bool retry; /* read again what could not be read, changed or not */
	/* Only files of this shard, 1 … shard_count, by a stable hash of the path; shard_count 0: all files. */
	unsigned shard;
	unsigned shard_count;
	/* Called after each file; err is NULL but for SOVB_INDEX_FAILED.  done and total count files. */
	void (*on_file)(void *context, const char *path, sovb_index_outcome outcome, const sovb_error *err,
	                size_t done, size_t total);
	/* What the user ought to know of a file that was added or updated: sovb_document_notice().  May be NULL. */
	void (*on_notice)(void *context, const char *path, const sovb_error *notice);
	bool (*should_stop)(void *context); /* asked after each file, and now and then while one is read */
	void *context;
	sovb_load_options load;
	sovb_isolation isolation;
} sovb_index_options;

/*
 * Bring the register at `index` (made when missing) up to date with files and folders.  A file that cannot be read is
 * counted, told through on_file, and remembered; the rest goes on.  Fails only when the register itself cannot be
 * used.  Files are read in several processes (see <sovb/isolation.h>); the register is the same whatever their number,
 * and so is the order of calls of on_file, but when a new register is built in parts.
 */
SOVB_API sovb_status sovb_index_paths(const char *index, const sovb_reader *reader, const char *const *paths,
                                      size_t count, const sovb_index_options *options, sovb_index_summary *summary,
                                      sovb_error *err);

/* ---- what is in it ---- */

typedef struct sovb_register_status {
	size_t files;      /* read and held */
	size_t failed;     /* known but not read */
	size_t references; /* in all files */
	size_t symbols;    /* different numbers known, held or cited */
	unsigned format;
	size_t book_rows; /* of imported register books, see <sovb/book.h> */
} sovb_register_status;

SOVB_API sovb_status sovb_register_status_get(sovb_register_status *out, sovb_store *store, sovb_error *err);

/* A file that could not be read, and why. */
typedef struct sovb_failed_file {
	sovb_string path;
	sovb_error error;
} sovb_failed_file;

typedef struct sovb_failed_files {
	const sovb_failed_file *file; /* by path */
	size_t count;
} sovb_failed_files;

SOVB_API sovb_status sovb_register_failed(sovb_failed_files **out, sovb_store *store, sovb_error *err);
SOVB_API void sovb_failed_files_free(sovb_failed_files *files);

/* ---- is it whole? ---- */

typedef struct sovb_check_summary {
	size_t documents; /* looked at: files, failed files, rows of books */
	size_t damages;   /* told of */
} sovb_check_summary;

#define SOVB_MAX_DAMAGES 1000 /* told of; what comes after is only counted */

/*
 * Look at all of a register: can every record be read, is every file there once, do the terms that it is found by agree
 * with its record and the lists of documents with the documents; and, when it lies on this machine, Xapian's own check.
 * Damage is told through on_damage, one call each.  Fails only when the register cannot be opened at all.
 */
SOVB_API sovb_status sovb_register_check(const char *index,
                                         void (*on_damage)(void *context, const sovb_error *damage), void *context,
                                         sovb_check_summary *summary, sovb_error *err);

/* ---- entries ---- */

/* One value that the sources give, and how many mentions give it. */
typedef struct sovb_fact {
	sovb_string value;
	size_t mentions;
} sovb_fact;

/* One document as the register knows it. */
typedef struct sovb_entry {
	sovb_string key;    /* "02-CT/TU@2015-11-12": SYMBOL[@date][#issuer], as short as is unique */
	sovb_string symbol; /* "02-CT/TU" */
	sovb_string type;   /* "CT" */
	sovb_date date;     /* the held document's own, else the one most often given; empty when none is */
	sovb_string issuer; /* likewise; of compatible names the longest */
	sovb_string term;
	sovb_string title;
	sovb_string file; /* the held file (the first by path); none: cited, not held */
	size_t held_files;
	size_t mentions;       /* how often it is cited */
	size_t citing_files;   /* by how many files */
	const sovb_fact *dates; /* every date given, most frequent first; more than one is a conflict */
	size_t date_count;
	const sovb_fact *issuers; /* every issuer as written */
	size_t issuer_count;
	bool issuer_conflict; /* two issuers that cannot be the same body */
	bool ambiguous;       /* mentions without a date that may mean this entry or another of the list */
	const sovb_disagreement *disagreements; /* what the name of the held file surely says otherwise */
	size_t disagreement_count;
} sovb_entry;

typedef struct sovb_entries {
	const sovb_entry *entry;
	size_t count;
} sovb_entries;

/*
 * The documents that a symbol can mean, in any spelling ("39-KH/CU", "39 - kh/cu", "39 kh cu"), optionally with
 * "@2021-02-16" or "@2021", by date.  "DU" typed without the stroke finds DU, and ĐU when there is no DU; so do TU and
 * TƯ.  SOVB_ERR_QUERY when the text is no symbol.
 */
SOVB_API sovb_status sovb_register_find(sovb_entries **out, sovb_store *store, const char *symbol, sovb_error *err);

/* The same with held_files and citing_files 0: their counting takes the longer the more files there are. */
SOVB_API sovb_status sovb_register_find_uncounted(sovb_entries **out, sovb_store *store, const char *symbol,
                                                  sovb_error *err);
SOVB_API void sovb_entries_free(sovb_entries *entries);

/*
 * The numbers known, held or cited, that begin with what was typed, in any spelling ("02-", "39 kh", "12-kh/du"), to at
 * most `limit` of them: each() is given one in the register's order, and ends the walk with false.  Meant for completion
 * while typing: SOVB_ERR_MODIFIED when the register changed meanwhile.
 */
SOVB_API sovb_status sovb_register_complete(sovb_store *store, const char *typed, size_t limit,
					    bool (*each)(void *context, sovb_string symbol), void *context,
					    sovb_error *err);

/* ---- citations ---- */

/* Where words stand: a file, the bytes of its text, and the words. */
typedef struct sovb_evidence {
	sovb_string file;
	sovb_span span;
	sovb_string quote; /* blanks in order, cut at a word to at most SOVB_QUOTE_MAX bytes */
} sovb_evidence;

#define SOVB_QUOTE_MAX 600

/* A value that some sources give of a document. */
typedef struct sovb_claim {
	sovb_string value; /* a day is ISO */
	size_t mentions;   /* that give it */
	bool own;          /* the document itself gives it */
	const sovb_evidence *evidence; /* some of who says so */
	size_t evidence_count;
} sovb_claim;

#define SOVB_MAX_CLAIM_EVIDENCE 3

/* Values of one kind that cannot all be right. */
typedef struct sovb_conflict {
	const char *about; /* "date", "issuer", "title" */
	const sovb_claim *claim; /* the document's own first, then the most frequent */
	size_t count;
} sovb_conflict;

typedef struct sovb_conflicts {
	const sovb_conflict *conflict;
	size_t count;
} sovb_conflicts;

/*
 * What the files tell differently of a document: two days, two bodies, two subjects.  Names that can be one body, and a
 * subject that is only cut short, are no conflict; of subjects only quoted ones are heard.
 */
SOVB_API sovb_status sovb_register_conflicts(sovb_conflicts **out, sovb_store *store, const sovb_entry *entry,
                                             sovb_error *err);
SOVB_API void sovb_conflicts_free(sovb_conflicts *conflicts);

/* One mention of target, by a file or by another mention in it. */
typedef struct sovb_edge {
	sovb_string source;     /* key of the acting document; none: the file has no number and no mention acts */
	sovb_date source_date;
	sovb_string source_issuer;
	sovb_string source_title;
	sovb_relation relation;
	sovb_string target; /* key of the mentioned document (for named and partial references its name) */
	sovb_date target_date;
	sovb_string target_issuer;
	sovb_string target_title;
	sovb_evidence evidence;
	bool source_held; /* the register has its file; false: it is only cited */
	bool target_held;
} sovb_edge;

typedef struct sovb_edges {
	const sovb_edge *edge;
	size_t count;
	size_t total; /* before offset and limit */
} sovb_edges;

typedef struct sovb_edge_options {
	int relation;   /* a sovb_relation, or -1 for all */
	sovb_date from; /* date of the source; empty: no bound */
	sovb_date to;
	size_t offset;
	size_t limit; /* 0: all */
	/*
	 * Of a list without offset and limit: so many edges get their quotes, file by file in the order of the files' first
	 * edges, which spares reading all texts; 0: all.
	 */
	size_t quoted;
	bool unquoted; /* of any list: none gets its quote */
} sovb_edge_options;

/* Mentions of the entry (key as in sovb_entry), by date of the citing document, then file and place. */
SOVB_API sovb_status sovb_register_cited_by(sovb_edges **out, sovb_store *store, const sovb_entry *entry,
                                            const sovb_edge_options *options, sovb_error *err);

/* What the entry mentions: the references of its held file, and relations that other files tell of it. */
SOVB_API sovb_status sovb_register_cites(sovb_edges **out, sovb_store *store, const sovb_entry *entry,
                                         const sovb_edge_options *options, sovb_error *err);
SOVB_API void sovb_edges_free(sovb_edges *edges);

/*
 * A document that implements another, in a tree by `parent`.  Of all that it implements it stands under the nearest:
 * the one of the lowest level not under its own, then the youngest.
 */
typedef struct sovb_step {
	sovb_entry entry;
	int parent;     /* index in the list; -1: the document asked for (never in the list itself) */
	unsigned depth; /* 1: stands right under the document asked for */
	const char *level; /* "central", "province", "district", "base", "cell", or "" when symbol and issuer do not tell */
	const sovb_evidence *evidence; /* that it implements the parent; the document's own words first */
	size_t evidence_count;
	const sovb_string *also; /* keys of what else in the tree it implements */
	size_t also_count;
} sovb_step;

typedef struct sovb_steps {
	const sovb_step *step; /* parents before children, siblings by date, then symbol */
	size_t count;
	bool cut; /* there are more than SOVB_MAX_STEPS */
} sovb_steps;

#define SOVB_MAX_STEPS 10000
#define SOVB_MAX_STEP_DEPTH 16
#define SOVB_MAX_STEP_EVIDENCE 5 /* different quotes shown of one step */

/*
 * depth 0: as deep as there is, to SOVB_MAX_STEP_DEPTH.  With a depth, what that many steps lead to, each under the
 * first that leads to it: depth 1 is all that implements it directly.
 */
SOVB_API sovb_status sovb_register_implements(sovb_steps **out, sovb_store *store, const sovb_entry *entry,
                                              unsigned depth, sovb_error *err);
SOVB_API void sovb_steps_free(sovb_steps *steps);

/* ---- timeline ---- */

/* Something that happened on a day. */
typedef struct sovb_event {
	sovb_date date;
	sovb_relation relation; /* SOVB_RELATION_CITES with an empty target: the document was issued */
	sovb_string document;   /* key of the document of that day */
	sovb_string issuer;
	sovb_string title;
	sovb_string target; /* what it implements, reviews, amends …; none: issued */
	sovb_evidence evidence; /* the document's own words if it says so itself */
	const char *level; /* of the document, as in sovb_step; NULL: as its key and issuer tell */
} sovb_event;

typedef struct sovb_events {
	const sovb_event *event;
	size_t count;
} sovb_events;

typedef struct sovb_timeline_options {
	sovb_date from, to;
	const char *issuer; /* words that the issuer contains, folded; NULL: any */
	const char *type;   /* symbol of the type; NULL: any */
	int relation;       /* a sovb_relation or -1 */
	const char *search; /* a query of sovb_register_search(); NULL: none */
	/* Events [quoted_from, quoted_end) get their quotes, which spares reading all texts; both 0: all. */
	size_t quoted_from;
	size_t quoted_end;
} sovb_timeline_options;

/*
 * All dated documents and relations; with an entry, those around it; else with a search, the dated documents that it
 * finds, and what they do to others.
 */
SOVB_API sovb_status sovb_register_timeline(sovb_events **out, sovb_store *store, const sovb_entry *entry,
                                            const sovb_timeline_options *options, sovb_error *err);
SOVB_API void sovb_events_free(sovb_events *events);

/* ---- search ---- */

/* So many, perhaps more. */
typedef struct sovb_count {
	size_t least;
	bool more; /* there may be more; else that is all */
} sovb_count;

typedef struct sovb_hit {
	sovb_string file;
	sovb_string symbol; /* of the file; none when it has no number */
	sovb_date date;
	sovb_string title;
	sovb_string snippet;
	const sovb_span *marks; /* bytes of the snippet that were asked for */
	size_t mark_count;
	double score;
	bool apart; /* words typed side by side stand in it, but apart: such files come last */
} sovb_hit;

typedef struct sovb_hits {
	const sovb_hit *hit;
	size_t count;
	sovb_count total; /* files that match */
	/*
	 * Files that were left out: two or three syllables ("tỉnh ủy") are one word, and where files have it, those that
	 * only have its syllables apart are not meant.  Each in quotation marks they are several words.
	 */
	sovb_count left_apart;
} sovb_hits;

typedef struct sovb_search_options {
	size_t offset;
	size_t limit;   /* 0: all, to SOVB_SEARCH_MAX */
	size_t counted; /* files that are counted beside those given, which takes time where many match */
} sovb_search_options;

#define SOVB_QUERY_MAX_BYTES 4096
#define SOVB_QUERY_MAX_TERMS 100
#define SOVB_SEARCH_MAX 10000 /* ranked files that can be had: the ceiling of offset and of limit */

/*
 * Full text: words (with or without marks), "phrases", -excluded (or NOT, KHÔNG before it), fields (loai: so: cq:
 * nam: ngay: tu: den: trichyeu:, in English type: number: issuer: year: date: from: to: title:), symbols in any
 * spelling, kinds of document with a number ("kế hoạch số 39"), days and months ("16/2/2021", "tháng 2 2021").
 * Files where words typed side by side stand so come first, then by relevance, then path.  options NULL: all, none
 * counted.  SOVB_ERR_QUERY names the column, from 1, in the first word of the error.
 */
SOVB_API sovb_status sovb_register_search(sovb_hits **out, sovb_store *store, const char *query,
                                          const sovb_search_options *options, sovb_error *err);
SOVB_API void sovb_hits_free(sovb_hits *hits);

#ifdef __cplusplus
}
#endif
#endif
