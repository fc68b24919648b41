/*
 * Answers over a register that is being written.
 *
 * A reader sees one snapshot.  When the writer has committed so often that the snapshot is gone, a read ends
 * with SOVB_ERR_MODIFIED; the whole question is then asked again over the newest state, because half answers
 * of two states must not be mixed.
 */
#ifndef SOVB_RESTART_H
#define SOVB_RESTART_H

#include "store.h"

#define SOVB_MAX_RESTARTS 5

/*
 * Run question(context, store), again over a refreshed store while it ends with SOVB_ERR_MODIFIED.  The
 * question must leave nothing behind when it fails.
 */
sovb_status sovb_restart(sovb_store *store,
			 sovb_status (*question)(void *context, sovb_store *store, sovb_error *err),
			 void *context, sovb_error *err);

#endif
