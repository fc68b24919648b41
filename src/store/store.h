/*
 * The register on disk: files as Xapian documents, and what terms they carry.
 *
 * Private to store, query, verify and indexing; the public face is <sovb/register.h>.
 */
#ifndef SOVB_STORE_H
#define SOVB_STORE_H

#include <sovb/register.h>

#include "arena.h"
#include "file.h"
#include "local_facts.h"
#include "symbol.h"

/* The user's facts that were read for the store; NULL when none were. */
const sovb_local_facts *sovb_store_tables(const sovb_store *store);

#define SOVB_STORE_FORMAT 5

/*
 * The fields, one line each: name, prefix, what the term holds.  SEP is '\x1f'.  KEY is sovb_symbol_key().
 * wdf counts mentions where "n" is said.  A term over 242 bytes is cut and ends in a hash of the rest.
 */
#define SOVB_SEP '\x1f'
#define SOVB_FIELD_TABLE(X)                                                                                  \
	X(PATH, "Q", "hash of the path: one document a file")                                                \
	X(FAILED, "XF", "the file could not be read (one term, no value)")                                   \
	X(WITNESS, "XH", "KEY SEP date SEP kind SEP issuer SEP term SEP type: the file's own, or of a mention, n") \
	X(OWN, "XS", "KEY of the file's own symbol, n")                                                      \
	X(CITES, "XC", "KEY of a mentioned symbol, n")                                                       \
	X(ACTED, "XA", "KEY of a mentioned symbol on which another mention acts, not the file")              \
	X(BARE, "XB", "bare key SEP KEY SEP own year or nothing, of own symbols and mentions")               \
	X(TARGET, "XR", "relation name SEP KEY of the target (relations other than cites)")                  \
	X(SOURCE, "XU", "relation name SEP KEY of the source (the file's own symbol or a mention)")          \
	X(NAME, "XN", "folded name of a partial or named reference, n")                                      \
	X(TYPE, "XT", "own type, lower case")                                                                \
	X(NUMBER, "XD", "own number without leading zeros")                                                  \
	X(ORGAN, "XO", "own organ, lower case")                                                              \
	X(ISSUER_WORD, "XW", "word of the own issuer: bare, and folded when it has marks")                   \
	X(YEAR, "XY", "year of the own date")                                                                \
	X(WORD, "", "key of a word of text and title (words.h), n; with positions where PLACES has none")    \
	X(TITLE_WORD, "S", "bare word of the own title and symbol, no positions")                            \
	X(ROW, "XK", "a row of a register book, not a file (one term, no value)")                            \
	X(ROW_ID, "XI", "book SEP owner SEP KEY SEP date SEP arrival SEP count: one document a row")         \
	X(ROW_SOURCE, "XP", "path of the file that the row was read from")

/* The prefixes: SOVB_FIELD_PATH, … */
#define X(name, prefix, holds) extern const char SOVB_FIELD_##name[];
SOVB_FIELD_TABLE(X)
#undef X

/*
 * In keys of relations and names: a partial or named reference goes by '~' and its folded name
 * (sovb_words_fold()).  Dates in terms are ISO, whole days or nothing.  The issuer in WITNESS is cut to
 * SOVB_ISSUER_MAX bytes; what witnesses tell of one day of a key lies together, a file's own first.
 */
#define SOVB_NAME_MARK '~'
#define SOVB_ISSUER_MAX 150

/* Value slots. */
enum {
	SOVB_SLOT_DATE,  /* own date, "20210216", "" when none */
	SOVB_SLOT_PATH,  /* first 200 bytes: the unique end of every order */
	SOVB_SLOT_STATE, /* state, hash and time of reading, packed: the next run asks for nothing else */
	SOVB_SLOT_RECORD, /* all else that is known of the file but its text, packed (see record.h), mostly squeezed */
	SOVB_SLOT_TEXT,   /* the text, packed and squeezed (squeeze.h); a large one is the data of its document */
	SOVB_SLOT_BRIEF,  /* whose file it is, for lists of citations (see brief.h); none of a file not read */
	SOVB_SLOT_MENTIONED, /* this and the next: which documents it mentions where, parted by their symbols (see brief.h) */
	SOVB_SLOT_MENTIONED_END = SOVB_SLOT_MENTIONED + 16,
	/* From here on: where its words stand (see word_places.h); none in a served register, nor of a large text. */
	SOVB_SLOT_PLACES = SOVB_SLOT_MENTIONED_END,
};

#define SOVB_SLOT_PATH_BYTES 200

/* Xapian keeps the least and the greatest of all values, and writes them again with each commit. */
#define SOVB_SLOT_TEXT_BYTES ((size_t)64 << 10)

/* Where the text of a record is, until it is asked for. */
typedef struct sovb_stored_text sovb_stored_text;

/* What the register keeps of one file. */
typedef struct sovb_record {
	sovb_string path;
	sovb_file_state state; /* this and the next three: of a whole record only */
	uint64_t hash;         /* FNV-1a 64 of the file's bytes */
	int64_t indexed_ns;    /* when its reading began, since 1970 */
	uint32_t reading;      /* sovb_reader_reading() of who read it */
	sovb_error failure;    /* status SOVB_OK when the file was read */
	sovb_string charset;
	sovb_identity identity;
	sovb_string own_key; /* sovb_symbol_key of the identity; none without a symbol; the writer makes it */
	const sovb_reference *references; /* all fields; spans refer to text */
	size_t reference_count;
	size_t text_size;
	sovb_string text;         /* for writing; of a record that was read: sovb_store_text() */
	sovb_stored_text *stored; /* of a record that was read */
	bool sparse; /* for writing: only the text around references is kept, the rest is blanks */
} sovb_record;

/* ---- writing ---- */

typedef struct sovb_store_writer sovb_store_writer;

/* Open for writing, made when missing.  SOVB_ERR_LOCKED when another process writes. */
sovb_status sovb_store_writer_open(sovb_store_writer **out, const char *index, sovb_error *err);

/*
 * The same for a register of this content: a new one is made so, one that was made otherwise is refused
 * (SOVB_ERR_USAGE).
 */
sovb_status sovb_store_writer_open_as(sovb_store_writer **out, const char *index, sovb_index_content content,
                                      sovb_error *err);

/* Does it hold neither files nor rows? */
sovb_status sovb_store_writer_is_empty(const sovb_store_writer *writer, bool *empty, sovb_error *err);

/* Never SOVB_CONTENT_ANY. */
sovb_index_content sovb_store_writer_content(const sovb_store_writer *writer);

/* Drops what was not committed. */
void sovb_store_writer_close(sovb_store_writer *writer);

/* What the indexer knows of a file beside its content. */
typedef struct sovb_known {
	sovb_file_state state;
	uint64_t hash;
	int64_t indexed_ns; /* this and the next as in sovb_record */
	uint32_t reading;
	sovb_error failure; /* status SOVB_OK when the file was read */
} sovb_known;

/* Add or replace a file.  The document may be NULL: then the failure is remembered. */
sovb_status sovb_store_writer_put(sovb_store_writer *writer, const char *path, const sovb_known *file,
                                  const sovb_document *doc, sovb_error *err);

/* The same for a record; own_key is made from its identity. */
sovb_status sovb_store_writer_put_record(sovb_store_writer *writer, const sovb_record *record,
                                         sovb_error *err);

sovb_status sovb_store_writer_remove(sovb_store_writer *writer, const char *path, sovb_error *err);

/*
 * What was put and removed is on disk when it returns.  After a failure nothing since the last commit is
 * kept.
 */
sovb_status sovb_store_writer_commit(sovb_store_writer *writer, sovb_error *err);

/* What was put of a path, quickly; *found false when nothing. */
sovb_status sovb_store_writer_known(sovb_store_writer *writer, const char *path, bool *found,
                                    sovb_known *known, sovb_error *err);

/*
 * The same, as it was when this was asked first: for an indexer, who asks in the order of the paths and before he puts
 * one.  Quick where the register has them in that order too.
 */
sovb_status sovb_store_writer_known_before(sovb_store_writer *writer, const char *path, bool *found,
                                           sovb_known *known, sovb_error *err);

/*
 * The file at path has a new state, hash and time of reading, and the same content (or failure).  Nothing
 * happens when it is not known.
 */
sovb_status sovb_store_writer_touch(sovb_store_writer *writer, const char *path, const sovb_known *file,
                                    sovb_error *err);

/*
 * Every path known, in byte order and with a terminating zero, given to each(); a false answer ends the walk.
 * each() may remove files.
 */
sovb_status sovb_store_writer_paths(sovb_store_writer *writer, bool (*each)(void *context, sovb_string path),
                                    void *context, sovb_error *err);

/*
 * ---- reading: see sovb_store_open() in <sovb/register.h> ----
 *
 * Any of these may end with SOVB_ERR_MODIFIED: sovb_store_refresh(), then ask the whole question again.
 */

/* The failure of a register in which something cannot be what it is ("record"). */
sovb_status sovb_store_damaged(const sovb_store *store, const char *what, sovb_error *err);

/* How much of the texts it holds, of the shard that holds least; never SOVB_CONTENT_ANY. */
sovb_index_content sovb_store_content(const sovb_store *store);

/* How words side by side are found in it. */
typedef enum sovb_phrases {
	SOVB_PHRASES_NONE,
	SOVB_PHRASES_PLACES,   /* sovb_phrase_query() */
	SOVB_PHRASES_POSITIONS /* xc_query_phrase() */
} sovb_phrases;

sovb_phrases sovb_store_phrases(const sovb_store *store);

/* See the register as it is now. */
sovb_status sovb_store_refresh(sovb_store *store, sovb_error *err);

/*
 * Terms that begin with prefix, in byte order: each(context, rest of the term after prefix, files, mentions);
 * a false answer ends the walk.
 */
sovb_status sovb_store_terms(sovb_store *store, const char *prefix, size_t prefix_size,
                             bool (*each)(void *context, sovb_string rest, size_t files, size_t mentions),
                             void *context, sovb_error *err);

/* A term of the field WITNESS, lent. */
typedef struct sovb_stored_witness {
	sovb_string index_term; /* all of it: sovb_store_files() finds its files */
	sovb_string key;
	sovb_string date;
	bool held; /* a file's own identity, not a mention */
	sovb_string issuer;
	sovb_string term;
	sovb_string type;
	size_t files;    /* when held files are counted, else 0 */
	size_t mentions; /* when mentions are counted, else 0 */
} sovb_stored_witness;

#define SOVB_WITNESS_HELD 'h'
#define SOVB_WITNESS_MENTION 'm'

/* Where a store is in its witnesses: one place for each way in which answers ask for them again and again. */
typedef enum sovb_store_cursor {
	SOVB_CURSOR_ALL,
	SOVB_CURSOR_KEYS,
	SOVB_CURSOR_DAYS,
	SOVB_CURSOR_OWN, /* in the field OWN */
	SOVB_CURSOR_COUNT
} sovb_store_cursor;

/* Held files cost little to count, mentions several times as much as the step. */
typedef enum sovb_witness_count { SOVB_COUNT_NONE, SOVB_COUNT_HELD, SOVB_COUNT_MENTIONS } sovb_witness_count;

/*
 * The witnesses whose values begin with KEY SEP, KEY SEP date SEP (all: with nothing), in byte order.  Quick for many short lists, the more so when they are asked for in the order of their beginnings.
 */
sovb_status sovb_store_witnesses(sovb_store *store, sovb_store_cursor cursor, sovb_string beginning,
                                 sovb_witness_count counted,
                                 bool (*each)(void *context, const sovb_stored_witness *witness), void *context,
                                 sovb_error *err);

/* Does any file carry the term?  Quick for many terms in their order. */
sovb_status sovb_store_has_term(bool *has, sovb_store *store, const char *term, size_t term_size, sovb_error *err);

/* Files whose own symbol has the key; quick when keys are asked for in their order. */
sovb_status sovb_store_count_own(size_t *files, sovb_store *store, sovb_string key, sovb_error *err);

/* Files that carry a term. */
sovb_status sovb_store_count(size_t *files, sovb_store *store, const char *term, size_t term_size, sovb_error *err);

/* All terms of a file, in byte order. */
sovb_status sovb_store_terms_of(sovb_store *store, uint32_t file, void (*each)(void *context, const char *term, size_t size),
                                void *context, sovb_error *err);

/* Document numbers of the files that carry a term, in ascending order. */
sovb_status sovb_store_files(sovb_store *store, const char *term, size_t term_size,
                             bool (*each)(void *context, uint32_t file), void *context, sovb_error *err);

/*
 * Document numbers of files that carry one of the terms: at most `limit`, the first by path.  (What stands first by
 * number differs between one index and the same files in shards.)
 */
sovb_status sovb_store_first_files(sovb_store *store, const sovb_string *terms, size_t count, size_t limit,
                                   bool (*each)(void *context, uint32_t file), void *context, sovb_error *err);

/* How many files carry one of the terms. */
sovb_status sovb_store_count_any(size_t *files, sovb_store *store, const sovb_string *terms, size_t count,
                                 sovb_error *err);

/* Document numbers of the files that carry one of the terms and the term `with`. */
sovb_status sovb_store_files_with(sovb_store *store, const sovb_string *terms, size_t count, sovb_string with,
                                  bool (*each)(void *context, uint32_t file), void *context, sovb_error *err);

/*
 * Document numbers of files that carry one of the terms, witnesses of the key, but not the term `without`, those of the
 * earliest own dates: at least `least` of them and all others of the last one's day; then of those without a date, which
 * come last, all when the dated ones were fewer.  *all: there are no more.  Found through the years of the key's files, so
 * that later years are not looked at.
 */
sovb_status sovb_store_earliest_files(sovb_store *store, const sovb_string *terms, size_t count, sovb_string key,
                                      sovb_string without, size_t least, bool (*each)(void *context, uint32_t file),
                                      void *context, bool *all, sovb_error *err);

/* Document numbers of all files read (not the failed ones, nor rows of books). */
sovb_status sovb_store_all_files(sovb_store *store, bool (*each)(void *context, uint32_t file), void *context,
                                 sovb_error *err);

/*
 * The record of a file; everything in it lives in the arena.  Its text, which is many times larger than all else, is
 * read only when it is asked for, and then kept in the arena too.
 */
sovb_status sovb_store_record(sovb_record *out, sovb_store *store, uint32_t file, sovb_arena *arena,
                              sovb_error *err);
uint32_t sovb_store_file_of(const sovb_record *record);
sovb_status sovb_store_text(sovb_string *out, const sovb_record *record, sovb_error *err);

/*
 * The brief of a file, and where it mentions documents of a symbol (see brief.h), each lent until the next one is asked
 * for: what lists are made from, several times as quick as its record, the more so in the order of the files.
 */
typedef struct sovb_brief sovb_brief;
typedef struct sovb_mentioned sovb_mentioned;
sovb_status sovb_store_brief(sovb_brief *out, sovb_store *store, uint32_t file, sovb_error *err);
sovb_status sovb_store_mentioned(sovb_mentioned *out, sovb_store *store, uint32_t file, uint16_t symbol, sovb_error *err);

/* The record with its text, state, hash and time of reading: all that the writer was given. */
sovb_status sovb_store_whole_record(sovb_record *out, sovb_store *store, uint32_t file, sovb_arena *arena,
                                    sovb_error *err);

/* Write the term of a field (prefix, value, cut and hashed when too long) into out. */
#define SOVB_TERM_MAX 245
#define SOVB_TERM_WHOLE 238 /* bytes; one that is not longer has all of its value */
size_t sovb_store_term(char out[SOVB_TERM_MAX + 1], const char *prefix, const char *value, size_t size);

/* The term of a witness, made of its parts, of which the issuer may be longer than it is there; its bytes. */
size_t sovb_store_witness_term(char out[SOVB_TERM_MAX + 1], const sovb_stored_witness *witness);

#endif
