/*
 * A small process that forks others on request.
 *
 * It is forked before the indexer opens its register or takes much memory, so that what it forks has neither, however
 * late it is needed.  For one short-lived child a process between costs more than it is worth: a nursery that was not
 * started has its children forked by the caller's own process.
 */
#ifndef SOVB_NURSERY_H
#define SOVB_NURSERY_H

#include <sys/types.h>

#include <sovb/status.h>

typedef struct sovb_nursery {
	pid_t pid; /* 0: not started; all zero is such a one */
	int socket;
} sovb_nursery;

/* What a child does with its end of a socket; it ends on return. */
typedef void sovb_nursery_child(int socket, const void *context);

sovb_status sovb_nursery_start(sovb_nursery *out, sovb_error *err);

/*
 * A new child, and the other end of its socket.  The context is what it was when the nursery was started.  A child has no
 * open file but its socket and /dev/null, ignores the terminal's signals, and is killed when the one who forked it ends.
 */
sovb_status sovb_nursery_spawn(sovb_nursery *nursery, sovb_nursery_child *child, const void *context, pid_t *pid,
                               int *socket, sovb_error *err);

/* Wait for a child that has ended, or is about to; its status as waitpid() gives it. */
int sovb_nursery_reap(sovb_nursery *nursery, pid_t pid);

/* Children should have ended, or their sockets be closed.  Fine for one not started. */
void sovb_nursery_stop(sovb_nursery *nursery);

#endif
