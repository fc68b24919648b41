/*
 * The pager: a program that shows a long answer page by page, as git's does.
 */
#ifndef PAGER_H
#define PAGER_H

#include <stdbool.h>

/*
 * Send standard output through the command; nothing happens when that cannot be started.  Signals that end this
 * process wait for the pager, so that the terminal is whole again.
 */
void pager_start(const char *command);

/* Standard output is closed: wait until the reader has left the pager. */
void pager_wait(void);

#endif
