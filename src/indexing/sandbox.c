#include "sandbox.h"

#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "call_filter.h"

#define OPEN_FILES 16 /* the three streams, the socket, the file */

static void limit(int resource, rlim_t value)
{
	const struct rlimit both = {value, value};

	setrlimit((__rlimit_resource_t)resource, &both);
}

/* Bytes of address space in use: programs and libraries take some before a file is read. */
static size_t address_space(void)
{
	FILE *file = fopen("/proc/self/statm", "re");
	size_t pages = 0;

	if (file) {
		if (fscanf(file, "%zu", &pages) != 1)
			pages = 0;
		fclose(file);
	}
	return pages * (size_t)sysconf(_SC_PAGESIZE);
}

static void set_limits(const sovb_isolation *isolation)
{
	/* A sanitizer's shadow takes terabytes of address space. */
	if (!SOVB_SANITIZED)
		limit(RLIMIT_AS, address_space() + sovb_isolation_memory(isolation));
	/* Of all files together, so only behind the watch that the indexer keeps. */
	limit(RLIMIT_CPU, SOVB_WORKER_LIFE_SECONDS + 2 * (rlim_t)sovb_isolation_seconds(isolation));
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_NOFILE, OPEN_FILES);
	limit(RLIMIT_NPROC, 0);
	limit(RLIMIT_CORE, 0);
}

sovb_sandbox sovb_sandbox_enter(const sovb_isolation *isolation)
{
	set_limits(isolation);
	prctl(PR_SET_DUMPABLE, 0);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	return !isolation->no_sandbox && sovb_call_filter_set(SOVB_FILTER_READING) ? SOVB_SANDBOX_FILTER : SOVB_SANDBOX_NONE;
}
