/*
 * verify --diff OLD NEW: what happened to the references between two drafts.
 */
#ifndef VERIFY_DIFF_H
#define VERIFY_DIFF_H

#include "session.h"

/* Returns EXIT_DONE when the references say the same, EXIT_NOTHING when they do not. */
int verify_diff(session *s, const char *before, const char *after);

#endif
