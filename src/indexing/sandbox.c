#include "sandbox.h"

#include <errno.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

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

/* Reading and answering, memory, time, random numbers for the hash tables of expat, and dying. */
static const int allowed[] = {
	SCMP_SYS(read),          SCMP_SYS(readv),        SCMP_SYS(pread64),      SCMP_SYS(write),
	SCMP_SYS(writev),        SCMP_SYS(sendmsg),      SCMP_SYS(recvmsg),      SCMP_SYS(lseek),
	SCMP_SYS(close),         SCMP_SYS(fstat),        SCMP_SYS(newfstatat),   SCMP_SYS(dup),
	SCMP_SYS(munmap),        SCMP_SYS(mremap),       SCMP_SYS(brk),          SCMP_SYS(madvise),
	SCMP_SYS(futex),         SCMP_SYS(sched_yield),  SCMP_SYS(getrandom),    SCMP_SYS(clock_gettime),
	SCMP_SYS(gettimeofday),  SCMP_SYS(time),         SCMP_SYS(getpid),       SCMP_SYS(gettid),
	SCMP_SYS(rt_sigreturn),  SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(sigaltstack),
	SCMP_SYS(restart_syscall), SCMP_SYS(exit),       SCMP_SYS(exit_group),
};

static bool add_rules(scmp_filter_ctx filter)
{
	const struct scmp_arg_cmp no_code = SCMP_CMP(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
	const struct scmp_arg_cmp self = SCMP_CMP(0, SCMP_CMP_EQ, (scmp_datum_t)getpid(), 0);
	bool added = true;

	for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
		added &= seccomp_rule_add(filter, SCMP_ACT_ALLOW, allowed[i], 0) == 0;
	added &= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, no_code) == 0;
	added &= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, no_code) == 0;
	/* abort() */
	added &= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, self) == 0;
	return added;
}

static bool filter_calls(void)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
	bool loaded = filter && add_rules(filter) && seccomp_load(filter) == 0;

	seccomp_release(filter);
	return loaded;
}

sovb_sandbox sovb_sandbox_enter(const sovb_isolation *isolation)
{
	set_limits(isolation);
	prctl(PR_SET_DUMPABLE, 0);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (isolation->no_sandbox || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		return SOVB_SANDBOX_NONE;
	return filter_calls() ? SOVB_SANDBOX_FILTER : SOVB_SANDBOX_NONE;
}
