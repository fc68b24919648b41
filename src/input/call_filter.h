/*
 * Filters of system calls for processes that read files of strangers.
 *
 * They are compiled when the library is built, by sovb-filters (call_filter_print.c) with libseccomp: a process that is to
 * live for one file has no time to ask the kernel what it knows and to compile them anew.
 */
#ifndef SOVB_CALL_FILTER_H
#define SOVB_CALL_FILTER_H

#include <stdbool.h>
#include <stddef.h>

#include <linux/filter.h>

typedef enum sovb_call_filter {
	SOVB_FILTER_READING,   /* computing, memory, and files that are open; all else fails with EPERM */
	SOVB_FILTER_NO_SOCKETS /* all but connections to anywhere */
} sovb_call_filter;

typedef struct sovb_filter_code {
	const struct sock_filter *code;
	unsigned short count;
} sovb_filter_code;

extern const sovb_filter_code sovb_filters[]; /* by sovb_call_filter */

/* Put the process under the filter, for good; it gains no rights any more.  False when the kernel does not do it. */
bool sovb_call_filter_set(sovb_call_filter filter);

#endif
