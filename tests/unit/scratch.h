/*
 * A folder of its own for a test.
 */
#ifndef SCRATCH_H
#define SCRATCH_H

#include <stdbool.h>

#define SCRATCH_MAX 64

/* Make an empty folder and write its path into out. */
bool scratch_make(char out[SCRATCH_MAX]);

/* Remove it with everything in it. */
void scratch_remove(const char *folder);

#endif
