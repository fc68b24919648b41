/*
 * A progress bar on standard error, on a terminal only, with the rate and the time left.
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct progress {
	bool on;
	bool shown;       /* a bar stands on the line */
	int64_t began_ms; /* when the first file was done */
	int64_t drawn_ms; /* when it was last drawn */
} progress;

void progress_init(progress *p, bool quiet);

/* Draw again, when the last time is long enough ago. */
void progress_show(progress *p, size_t done, size_t total);

/* Take the bar away, so that a line can be written in its place. */
void progress_hide(progress *p);

#endif
