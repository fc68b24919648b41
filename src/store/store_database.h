/*
 * The Xapian database behind a store, for questions that the store has no function for.
 */
#ifndef SOVB_STORE_DATABASE_H
#define SOVB_STORE_DATABASE_H

#include "store.h"
#include "xapian_c.h"

/* Lent; it changes with sovb_store_refresh() and lives as long as the store. */
xc_database *sovb_store_database(sovb_store *store);

/* The error of a call on that database that ended with status (not XC_OK). */
sovb_status sovb_store_fail(const sovb_store *store, xc_status status, const xc_message *message,
                            sovb_error *err);

/* Files with one of the terms; *out is NULL on failure. */
xc_status sovb_store_any_of(xc_query **out, const sovb_string *terms, size_t count, xc_message *message);

#endif
