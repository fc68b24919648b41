/*
 * Register books: the in and out books (sổ văn bản đi, sổ văn bản đến) that a clerk keeps, read from CSV and XLSX,
 * written back, and reconciled with the files of the register.
 *
 *	sovb_book_import(index, "so-di.xlsx", &options, &summary, &err);
 *	sovb_book_check(&report, store, &check, &err);
 *	for (size_t i = 0; i < report->finding_count; i++)
 *		… report->finding[i] …
 *	sovb_book_report_free(report);
 *
 * A row lives in the register's index like a file does, but is none: it counts for no file, no mention and no search.
 * Columns are those of Nghị định 30/2020/NĐ-CP, phụ lục IV.
 */
#ifndef SOVB_BOOK_H
#define SOVB_BOOK_H

#include <sovb/printer.h>
#include <sovb/verify.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum sovb_book { SOVB_BOOK_OUT, SOVB_BOOK_IN } sovb_book;

/* "out", "in". */
SOVB_API const char *sovb_book_name(sovb_book book);

/* The cells of a row: name in records, heading in the out book and in the in book ("": no such column there). */
#define SOVB_BOOK_FIELD_TABLE(X)                                                                             \
	X(ARRIVAL_DATE, "arrival_date", "", "Ngày đến")                                                      \
	X(ARRIVAL_NUMBER, "arrival_number", "", "Số đến")                                                    \
	X(AUTHOR, "author", "", "Tác giả")                                                                   \
	X(SYMBOL, "symbol", "Số, ký hiệu văn bản", "Số, ký hiệu văn bản")                                    \
	X(DATE, "date", "Ngày tháng văn bản", "Ngày tháng văn bản")                                          \
	X(SUBJECT, "subject", "Tên loại và trích yếu nội dung", "Tên loại và trích yếu nội dung")            \
	X(SIGNER, "signer", "Người ký", "")                                                                  \
	X(RECIPIENTS, "recipients", "Nơi nhận văn bản", "Đơn vị hoặc người nhận")                            \
	X(KEEPER, "keeper", "Đơn vị, người nhận bản lưu", "")                                                \
	X(COPIES, "copies", "Số lượng bản", "")                                                              \
	X(HANDED, "handed", "Ngày chuyển", "Ngày chuyển")                                                    \
	X(RECEIPT, "receipt", "Ký nhận", "Ký nhận")                                                          \
	X(NOTE, "note", "Ghi chú", "Ghi chú")

typedef enum sovb_book_field {
#define X(name, record, out, in) SOVB_BOOK_##name,
	SOVB_BOOK_FIELD_TABLE(X)
#undef X
	SOVB_BOOK_FIELD_COUNT
} sovb_book_field;

/* The field's name in records; never NULL. */
SOVB_API const char *sovb_book_field_name(sovb_book_field field);

/* The column's heading in a book; NULL when that book has no such column. */
SOVB_API const char *sovb_book_field_heading(sovb_book_field field, sovb_book book);

/* Does the column hold days? */
SOVB_API bool sovb_book_field_is_date(sovb_book_field field);

typedef struct sovb_book_row {
	sovb_book book;
	sovb_string owner; /* whose book it is, as said at its import; none: not said */
	sovb_string text[SOVB_BOOK_FIELD_COUNT]; /* blanks in order; days that could be read in ISO form */
	sovb_date date;    /* of the document; empty when the cell has no day */
	sovb_date arrival;
	sovb_string file;  /* where the row was read; none: made from a held file */
	sovb_string sheet; /* of a workbook */
	unsigned line;     /* in the file or sheet, from 1 */
} sovb_book_row;

/* ---- import ---- */

/* What is wrong with a row, or with a cell of it: name, and whether the row is kept all the same. */
#define SOVB_BOOK_PROBLEM_TABLE(X)                                                                           \
	X(NO_NUMBER, "no-number", false)                                                                     \
	X(BAD_NUMBER, "bad-number", false)                                                                   \
	X(REPEATED, "repeated", false)                                                                       \
	X(NO_DATE, "no-date", true)                                                                          \
	X(BAD_DATE, "bad-date", true)                                                                        \
	X(BAD_ARRIVAL, "bad-arrival", true)

typedef enum sovb_book_problem {
#define X(name, record, kept) SOVB_BOOK_PROBLEM_##name,
	SOVB_BOOK_PROBLEM_TABLE(X)
#undef X
	SOVB_BOOK_PROBLEM_COUNT
} sovb_book_problem;

/* "no-number", …; never NULL. */
SOVB_API const char *sovb_book_problem_name(sovb_book_problem problem);
SOVB_API bool sovb_book_problem_is_kept(sovb_book_problem problem);

typedef struct sovb_book_summary {
	size_t rows;     /* that say something */
	size_t added;
	size_t replaced; /* were there already, from this file or another */
	size_t removed;  /* came from this file the last time and are not in it any more */
	size_t problems;
} sovb_book_summary;

#define SOVB_BOOK_ANY (-1)

typedef struct sovb_book_import_options {
	int book;          /* a sovb_book, or SOVB_BOOK_ANY: as the columns tell */
	const char *owner; /* whose book it is; NULL: not said */
	/* Called for each row that could not be read, or not in full; value are the cell's words. */
	void (*on_problem)(void *context, sovb_string sheet, unsigned line, sovb_book_problem problem,
	                   sovb_string value);
	void *context;
} sovb_book_import_options;

#define SOVB_BOOK_MAX_FILE_BYTES ((size_t)64 << 20)
#define SOVB_BOOK_MAX_ROWS 200000 /* of a file */

/*
 * Read a book file into the register at `index` (made when missing), in place of what was read from that file before.
 * A row of the same book, owner, number, day and arrival number that came from another file is replaced.  Columns are
 * found by their headings, in any order and several spellings, also those of the electronic record (phụ lục VI).
 * SOVB_ERR_FORMAT when no line looks like the headings of a book; nothing has changed then.
 */
SOVB_API sovb_status sovb_book_import(const char *index, const char *path, const sovb_book_import_options *options,
                                      sovb_book_summary *summary, sovb_error *err);

/* ---- list and export ---- */

typedef struct sovb_book_rows {
	const sovb_book_row *row; /* by book, day (arrival for the in book), number, file and line */
	size_t count;
	size_t total; /* before offset and limit */
} sovb_book_rows;

typedef struct sovb_book_filter {
	int book;           /* a sovb_book, or SOVB_BOOK_ANY */
	bool held;          /* rows made from the held files, as an out book, instead of imported ones */
	const char *issuer; /* words of the owner (of held files: the issuer), with or without marks; NULL: any */
	sovb_date from, to; /* day of the document; for the in book of its arrival */
	size_t offset;
	size_t limit; /* 0: all */
} sovb_book_filter;

SOVB_API sovb_status sovb_book_list(sovb_book_rows **out, sovb_store *store, const sovb_book_filter *filter,
                                    sovb_error *err);
SOVB_API void sovb_book_rows_free(sovb_book_rows *rows);

/* A document that files cite and none holds. */
typedef struct sovb_wanted {
	sovb_entry entry;
	const sovb_string *files; /* that cite it, by path, at most SOVB_MAX_WANTED_FILES */
	size_t file_count;
} sovb_wanted;

#define SOVB_MAX_WANTED_FILES 20

typedef struct sovb_wanteds {
	const sovb_wanted *wanted; /* most cited first, then by key */
	size_t count;
	size_t total;
} sovb_wanteds;

/* limit 0: all. */
SOVB_API sovb_status sovb_register_wanted(sovb_wanteds **out, sovb_store *store, size_t offset, size_t limit,
                                          sovb_error *err);
SOVB_API void sovb_wanteds_free(sovb_wanteds *wanteds);

#define SOVB_BOOK_BIT(book) (1u << (book))

typedef struct sovb_book_write_options {
	unsigned books;  /* SOVB_BOOK_BIT()s of those to write */
	bool bom;        /* CSV: begin with a byte order mark, without which Excel takes UTF-8 for something else */
	bool replace;    /* an existing file */
	long long now;   /* XLSX: seconds since 1970, for the file's properties */
} sovb_book_write_options;

/*
 * Write rows into a file, whose kind its ending tells.  ".xlsx": one sheet a book, with real days, a frozen heading and
 * filters; anything else: CSV, of one book only.  The file appears whole or not at all.
 */
SOVB_API sovb_status sovb_book_write(const char *path, const sovb_book_rows *rows,
                                     const sovb_book_write_options *options, sovb_error *err);

/* Print a row as a record whose keys are the headings of its book; days as Vietnamese write them. */
SOVB_API void sovb_book_print_row(sovb_printer *printer, const sovb_book_row *row);

/* ---- check ---- */

/* How a body numbers its documents. */
#define SOVB_REGIME_TABLE(X)                                                                                 \
	X(UNKNOWN, "unknown")                                                                                \
	X(TYPE_TERM, "type-term")                                                                            \
	X(TYPE_YEAR, "type-year")                                                                            \
	X(SHARED_TERM, "shared-term")                                                                        \
	X(SHARED_YEAR, "shared-year")

typedef enum sovb_regime {
#define X(name, record) SOVB_REGIME_##name,
	SOVB_REGIME_TABLE(X)
#undef X
	SOVB_REGIME_COUNT
} sovb_regime;

SOVB_API const char *sovb_regime_name(sovb_regime regime);

#define SOVB_REGIME_LEAST 5 /* documents that a regime needs to be believed */

/* The numbers of one body, and what they say of its regime. */
typedef struct sovb_numbering {
	sovb_book book;      /* SOVB_BOOK_IN: arrival numbers */
	sovb_string organ;   /* letters: "CU"; none for arrival numbers */
	sovb_string issuer;  /* the body's name, or the owner's of the book; none when nobody tells */
	sovb_regime regime;  /* UNKNOWN: too few documents, or no regime fits */
	size_t documents;
	size_t outliers;     /* documents that the regime does not fit */
	size_t cost[SOVB_REGIME_COUNT]; /* what speaks against each regime: outliers and breaks not accounted for */
	sovb_date from, to;
} sovb_numbering;

#define SOVB_BOOK_FINDING_TABLE(X)                                                                           \
	X(NO_FILE, "no-file", INFO)                                                                          \
	X(NO_ROW, "no-row", WARNING)                                                                         \
	X(DATE, "date-differs", ERROR)                                                                       \
	X(NUMBER, "number-differs", ERROR)                                                                   \
	X(GAP, "gap", INFO)                                                                                  \
	X(DUPLICATE, "duplicate", ERROR)                                                                     \
	X(INVERSION, "inversion", WARNING)

typedef enum sovb_book_kind {
#define X(name, record, severity) SOVB_BOOK_FINDING_##name,
	SOVB_BOOK_FINDING_TABLE(X)
#undef X
	SOVB_BOOK_FINDING_COUNT
} sovb_book_kind;

/* "no-file", …; never NULL. */
SOVB_API const char *sovb_book_kind_name(sovb_book_kind kind);

/* Where a number stands: a row of a book, or a held file. */
typedef struct sovb_book_place {
	sovb_string symbol; /* or the arrival number */
	sovb_date date;
	sovb_string subject;
	sovb_string file;  /* the held file, or the file that the row was read from */
	sovb_string sheet; /* rows only */
	unsigned line;     /* rows only; 0: a held file */
} sovb_book_place;

#define SOVB_BOOK_MAX_PLACES 8

typedef struct sovb_book_finding {
	sovb_book_kind kind;
	sovb_severity severity;
	sovb_book book;
	sovb_string symbol;     /* the number concerned; for a gap the missing numbers: "04, 07–09" */
	sovb_date date;
	sovb_string organ;      /* gap: the series, "KH/CU" or "CU" */
	sovb_string suggestion; /* the smallest repair: a number or an ISO day; none when none is plain */
	const sovb_book_place *place; /* the number concerned first, then what it is compared with */
	size_t place_count;
	int numbering;          /* index of its numbering; -1: none */
} sovb_book_finding;

typedef struct sovb_book_report {
	const sovb_numbering *numbering; /* by book, organ, issuer */
	size_t numbering_count;
	const sovb_book_finding *finding; /* by book, kind, day, number, place */
	size_t finding_count;
	size_t rows;    /* looked at */
	size_t files;   /* held files looked at */
	size_t matched; /* rows that a held file bears out */
} sovb_book_report;

typedef struct sovb_book_check_options {
	int book;           /* a sovb_book, or SOVB_BOOK_ANY */
	sovb_date from, to; /* findings of these days only */
} sovb_book_check_options;

/*
 * Reconcile the imported books with the held files, and look for gaps, duplicates and inversions in each series.
 *
 * Only numbers of one body are compared: the owner of a book with the same letters, or held files whose issuers can be
 * one body.  A file is missed in a book only when the book enters documents of its issuer, between the days of its
 * first and last row.  Series are looked at under the regime that fits best, and under none when none fits.
 */
SOVB_API sovb_status sovb_book_check(sovb_book_report **out, sovb_store *store, const sovb_book_check_options *options,
                                     sovb_error *err);
SOVB_API void sovb_book_report_free(sovb_book_report *report);

#ifdef __cplusplus
}
#endif
#endif
