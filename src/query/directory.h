/*
 * The directory of one answer: namesakes by key, loaded when first asked for, and which document a mention
 * means.
 */
#ifndef SOVB_DIRECTORY_H
#define SOVB_DIRECTORY_H

#include "key_map.h"
#include "own_day.h"
#include "told.h"

/* Ceiling of the memory of one answer. */
#define SOVB_ANSWER_MEMORY ((size_t)2 << 30)

typedef struct sovb_directory {
	sovb_store *store;
	sovb_arena arena; /* namesakes and what belongs to them */
	sovb_heard_issuers issuers;
	sovb_own_days days;
	bool whole; /* for those who need the namesakes of every document: none is told by its day alone */
	sovb_key_map levels; /* by organ and issuer */
	sovb_key_map shown;  /* how symbols are spelt whose namesakes are not loaded, by key */
	sovb_string *spelling;
	size_t spelling_capacity;
	sovb_key_map map;
	sovb_namesakes **names;
	sovb_namesakes *last; /* asked for last */
	size_t count;
	size_t capacity;
} sovb_directory;

/* One document of the register, as a member of its namesakes. */
typedef struct sovb_member {
	sovb_namesakes *names; /* NULL: no document */
	int document;
} sovb_member;

void sovb_directory_init(sovb_directory *directory, sovb_store *store);
void sovb_directory_fini(sovb_directory *directory);

sovb_status sovb_directory_get(sovb_namesakes **out, sovb_directory *directory, sovb_string key,
			       sovb_error *err);

/* The document that a reference, or the identity of a held file, means; names is NULL when none or several.
 */
sovb_status sovb_directory_reference(sovb_member *out, sovb_directory *directory,
				     const sovb_reference *reference, sovb_error *err);
sovb_status sovb_directory_record(sovb_member *out, sovb_directory *directory, const sovb_record *record,
				  sovb_error *err);

/* Is the file the member's own?  Files of other symbols are known for that at once. */
sovb_status sovb_directory_is_own(bool *own, sovb_directory *directory, const sovb_record *record, sovb_member member,
				  sovb_error *err);

/* The same for an identity with the key of its symbol (none: no document). */
sovb_status sovb_directory_identity(sovb_member *out, sovb_directory *directory, const sovb_identity *identity,
				    sovb_string own_key, sovb_error *err);

/*
 * The document of a held file without loading its namesakes, where its day tells it and they are not loaded yet.  shown:
 * the symbol put in order, none when that is not known.  *key, in the arena, is none when the day does not tell: then
 * sovb_directory_identity() has to be asked.  *issuer lives as long as the directory.
 */
sovb_status sovb_directory_own_day(sovb_string *key, sovb_string *issuer, sovb_directory *directory,
				   const sovb_identity *identity, sovb_string own_key, sovb_string shown, sovb_arena *arena,
				   sovb_error *err);

/* Is only one file held that was issued with the key's symbol on its day? */
sovb_status sovb_directory_only_of_day(bool *only, sovb_directory *directory, sovb_string key, sovb_error *err);

/* The document of an entry's key; names is NULL when the register has none of that key (any more). */
sovb_status sovb_directory_entry(sovb_member *out, sovb_directory *directory, sovb_string key,
				 sovb_error *err);

const sovb_namesake *sovb_member_get(sovb_member member);

/*
 * The key of a document, SYMBOL[@date][#issuer], in the arena; symbol is any spelling of its symbol that
 * somebody wrote with the right letters in upper and lower case.
 */
sovb_string sovb_member_key(sovb_member member, sovb_string symbol, sovb_arena *arena);

/* A symbol put in order, with the case of its letters kept; the text itself when it cannot be read. */
sovb_string sovb_symbol_put_in_order(sovb_string symbol, sovb_arena *arena);

/* Is the reference's symbol that of the namesakes, so that it may mean one of them? */
bool sovb_reference_has_symbol(const sovb_reference *reference, sovb_namesakes *names);

#endif
