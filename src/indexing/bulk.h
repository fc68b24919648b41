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

/* Build the parts of a register of these files, which are in byte order; the register itself holds nothing. */
sovb_status sovb_bulk_build(sovb_index_run *run, const char *const *files, size_t count);

/* Join what was built into the register; after a stop only when that is quickly done, else the next who writes does it. */
sovb_status sovb_bulk_join(sovb_index_run *run);

#endif
