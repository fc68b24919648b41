/*
 * A new register of many files, built in parts by several writers.
 *
 * Each builder is a process with a part of its own (parts.h) and a worker of its own; parts are runs of files in their
 * order.  In the end they are joined into the register that one writer would have made.
 */
#ifndef SOVB_BULK_H
#define SOVB_BULK_H

#include "index_run.h"

/* Is it worth it?  The register must be open. */
sovb_status sovb_bulk_is_wanted(sovb_index_run *run, size_t count, bool *wanted);

/* Put these files, which are in byte order, into the register, which holds nothing. */
sovb_status sovb_bulk_build(sovb_index_run *run, const char *const *files, size_t count);

#endif
