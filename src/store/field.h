/*
 * From a record to its Xapian document: the terms of the field table, and the values.
 */
#ifndef SOVB_FIELD_H
#define SOVB_FIELD_H

#include "store.h"
#include "workbench.h"
#include "xapian_c.h"

/* The term that only the document of this path carries; returns its length. */
size_t sovb_field_path_term(char out[SOVB_TERM_MAX + 1], const char *path, size_t size);

/*
 * Add all terms and values that a register of this content has of the record, whose own_key is set, to doc.  The bench
 * may come from one record to the next.
 */
xc_status sovb_field_fill(xc_document *doc, const sovb_record *record, sovb_index_content content,
                          sovb_workbench *bench, xc_message *message);

#endif
