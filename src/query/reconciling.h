/*
 * Books against files: what sovb_book_check() works on.
 *
 * Rows and files that can be of one body are gathered under it; only within a body is anything compared.
 */
#ifndef SOVB_RECONCILING_H
#define SOVB_RECONCILING_H

#include "book_rows.h"
#include "key_map.h"

#define SOVB_MAX_BOOK_FINDINGS ((size_t)200000)
#define SOVB_MAX_BODIES ((size_t)1000000)
#define SOVB_BODY_ISSUERS 8 /* names of one body that are remembered */

#define SOVB_NO_BODY (-1)
#define SOVB_NO_PARTNER SIZE_MAX

/* A held file with a number of its own. */
typedef struct sovb_check_file {
	uint32_t file; /* document number in the register */
	sovb_string key;
	sovb_symbol symbol; /* read from the key: letters in upper case */
	sovb_string issuer;
	sovb_date date; /* a day, or empty */
	int body;
	bool matched; /* a row means it … */
	bool renumbered; /* … under another number */
	bool copy;    /* the same document as a file before it */
	bool told;    /* what stands below was read */
	sovb_string path;
	sovb_string shown; /* its number as it stands on its first page */
	sovb_string title;
} sovb_check_file;

typedef struct sovb_check_row {
	const sovb_book_row *row;
	sovb_string key; /* none: the row has no number */
	sovb_symbol symbol;
	int body;
	size_t partner; /* index of the file it means, or SOVB_NO_PARTNER */
	size_t dispute; /* index of its finding of another day or number; SIZE_MAX: none */
} sovb_check_row;

typedef struct sovb_check_body {
	sovb_book book;
	bool has_book; /* else: files alone */
	sovb_string owner;
	sovb_string author; /* in book: whose documents came in */
	char organ[SOVB_SYMBOL_LETTERS]; /* of the lead issuer, upper case */
	bool party;
	sovb_string issuer[SOVB_BODY_ISSUERS]; /* of files that are the body's for sure … */
	size_t proofs[SOVB_BODY_ISSUERS];      /* … and how many rows say so */
	size_t issuers;
	size_t rows;
	sovb_date from, to; /* days of its first and last row */
} sovb_check_body;

/* A finding on its way: its places are found at the end. */
typedef struct sovb_check_place {
	size_t row;  /* index, or SIZE_MAX */
	size_t file; /* index, or SIZE_MAX */
} sovb_check_place;

typedef struct sovb_check_finding {
	sovb_book_finding told; /* without places */
	sovb_check_place place[SOVB_BOOK_MAX_PLACES];
	size_t places;
} sovb_check_finding;

typedef struct sovb_reconciling {
	sovb_store *store;
	sovb_arena *arena; /* of the answer */
	const sovb_book_check_options *options;
	sovb_row_list list;
	sovb_check_row *row;
	size_t rows;
	sovb_check_file *file; /* by key, day, number in the register */
	size_t files;
	size_t file_capacity;
	sovb_check_body *body;
	size_t bodies;
	size_t body_capacity;
	sovb_key_map body_map;
	sovb_check_finding *finding;
	size_t findings;
	size_t finding_capacity;
	sovb_numbering *numbering;
	size_t numberings;
	size_t numbering_capacity;
	size_t matched;
	sovb_error *err;
} sovb_reconciling;

sovb_status sovb_reconciling_nomem(sovb_reconciling *r);

/* Load rows and files, and put the rows under their bodies. */
sovb_status sovb_reconciling_gather(sovb_reconciling *r);
void sovb_reconciling_fini(sovb_reconciling *r);

/* The index of the first file of that key, and the one after the last. */
sovb_span sovb_reconciling_files(const sovb_reconciling *r, sovb_string key);

/* The body of that name, made when new.  name is put together from `parts` with separators between. */
sovb_status sovb_reconciling_body(sovb_reconciling *r, const sovb_string *parts, size_t count, int *out, bool *fresh);

/* The letters of the lead issuer of a symbol: "BTCTU" of "BTCTU-BDVTU". */
sovb_string sovb_lead_organ(const sovb_symbol *symbol);

/* Read path, number and title of a file, once. */
sovb_status sovb_reconciling_tell(sovb_reconciling *r, size_t file);

/* Add a finding with its first places; NULL when there is no memory (told) or too many are there. */
sovb_check_finding *sovb_reconciling_find(sovb_reconciling *r, sovb_book_kind kind, sovb_book book, size_t row,
                                          size_t file);
void sovb_check_finding_place(sovb_check_finding *finding, size_t row, size_t file);

/* Pair rows with files. */
sovb_status sovb_reconciling_match(sovb_reconciling *r);

/* Gaps, duplicates and inversions in each series. */
sovb_status sovb_reconciling_series(sovb_reconciling *r);

/* How much of the shorter text's words the other has, in percent; 0 when either has fewer than three. */
unsigned sovb_words_shared(sovb_string a, sovb_string b);

#endif
