/*
 * The format version in a register's metadata.
 */
#ifndef SOVB_FORMAT_H
#define SOVB_FORMAT_H

#include "store.h"
#include "xapian_c.h"

/*
 * Refuse a database of another format, or one that is not a register.  *fresh: it holds nothing at all, not
 * even a format (a register whose making was interrupted, or an empty Xapian database).
 */
sovb_status sovb_format_check(const xc_database *db, const char *index, bool *fresh, sovb_error *err);

/* How much of the texts a register holds; of several shards the least.  *served: all of them are. */
sovb_status sovb_format_content(const xc_database *db, const char *index, sovb_index_content *out, bool *served,
                                sovb_error *err);

/* What asks for such a register: "--no-text". */
const char *sovb_format_option(sovb_index_content content);

/* Make a fresh database a register of this content, on disk. */
sovb_status sovb_format_write(xc_writer *writer, const char *index, sovb_index_content content, sovb_error *err);

#endif
