/*
 * A set of files: document numbers of the register, each once, in ascending order.
 */
#ifndef SOVB_FILE_SET_H
#define SOVB_FILE_SET_H

#include "store.h"

#define SOVB_MAX_FILES ((size_t)100000000)

typedef struct sovb_file_set {
	uint32_t *file;
	size_t count;
	size_t capacity;
} sovb_file_set;

void sovb_file_set_fini(sovb_file_set *set);

/* Add the files that carry a term; the set is out of order until sovb_file_set_close(). */
sovb_status sovb_file_set_add(sovb_file_set *set, sovb_store *store, const char *term, size_t size,
			      sovb_error *err);

/* The same, of at most `limit` files: any, where it does not matter which. */
sovb_status sovb_file_set_add_some(sovb_file_set *set, sovb_store *store, const char *term, size_t size,
				   size_t limit, sovb_error *err);

/*
 * Add at most `limit` of the files that carry one of the terms: the first by path, and in that order until
 * sovb_file_set_close().
 */
sovb_status sovb_file_set_add_first(sovb_file_set *set, sovb_store *store, const sovb_string *terms, size_t count,
				    size_t limit, sovb_error *err);

/* Add the files of sovb_store_earliest_files(). */
sovb_status sovb_file_set_add_earliest(sovb_file_set *set, sovb_store *store, const sovb_string *terms, size_t count,
				       sovb_string key, sovb_string without, size_t least, bool *all, sovb_error *err);

/* Add the files of sovb_store_files_with(). */
sovb_status sovb_file_set_add_with(sovb_file_set *set, sovb_store *store, const sovb_string *terms, size_t count,
				   sovb_string with, sovb_error *err);

/* Keep only what the other set, in order too, has. */
void sovb_file_set_keep(sovb_file_set *set, const sovb_file_set *other);

/* The term of a relation of which a document with that key is the one side (SOVB_FIELD_TARGET or _SOURCE); its length. */
size_t sovb_relation_term(char out[SOVB_TERM_MAX + 1], const char *field, sovb_relation relation, sovb_string key);

/* Add the files with it. */
sovb_status sovb_file_set_add_relation(sovb_file_set *set, sovb_store *store, const char *field,
				       sovb_relation relation, sovb_string key, sovb_error *err);

/* Add all files of the register that were read. */
sovb_status sovb_file_set_add_all(sovb_file_set *set, sovb_store *store, sovb_error *err);

/* Add one file. */
sovb_status sovb_file_set_put(sovb_file_set *set, uint32_t file, sovb_error *err);

/* Add the files of another set. */
sovb_status sovb_file_set_join(sovb_file_set *set, const sovb_file_set *other, sovb_error *err);

/* Put the set in order. */
void sovb_file_set_close(sovb_file_set *set);

#endif
