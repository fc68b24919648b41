/*
 * What a process that reads files of strangers may still do: compute, take a little memory, read what it was handed, and
 * answer.
 */
#ifndef SOVB_SANDBOX_H
#define SOVB_SANDBOX_H

#include <sovb/isolation.h>

/* A sanitizer takes terabytes of address space, and has something to say when it ends the process. */
#if defined(__SANITIZE_ADDRESS__)
#define SOVB_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
#define SOVB_SANITIZED 1
#endif
#endif
#ifndef SOVB_SANITIZED
#define SOVB_SANITIZED 0
#endif

typedef enum sovb_sandbox {
	SOVB_SANDBOX_NONE,   /* limits only: it was not wanted, or the kernel has no filter */
	SOVB_SANDBOX_FILTER /* limits, and a filter of system calls */
} sovb_sandbox;

/* CPU seconds of one file after which its worker is replaced, and the most that a worker may use in its life. */
#define SOVB_WORKER_LIFE_SECONDS 30

static inline size_t sovb_isolation_memory(const sovb_isolation *isolation)
{
	return isolation->max_memory ? isolation->max_memory : SOVB_MAX_MEMORY;
}

static inline unsigned sovb_isolation_seconds(const sovb_isolation *isolation)
{
	return isolation->max_seconds ? isolation->max_seconds : SOVB_MAX_SECONDS;
}

/*
 * Enter it, for good: limits of memory (beyond what the process has now), CPU time, written and open files and
 * processes; no new rights; only the system calls of SOVB_FILTER_READING, all others fail with EPERM.
 */
sovb_sandbox sovb_sandbox_enter(const sovb_isolation *isolation);

#endif
