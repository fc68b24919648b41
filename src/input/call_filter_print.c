/*
 * sovb-filters: writes the filters of system calls out as C, for the library that is being built.
 */
#include <errno.h>
#include <seccomp.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "call_filter.h"

/* Reading and answering, memory, time, random numbers for the hash tables of expat, and dying. */
static const int reading[] = {
	SCMP_SYS(read),          SCMP_SYS(readv),        SCMP_SYS(pread64),      SCMP_SYS(write),
	SCMP_SYS(writev),        SCMP_SYS(sendmsg),      SCMP_SYS(recvmsg),      SCMP_SYS(lseek),
	SCMP_SYS(close),         SCMP_SYS(fstat),        SCMP_SYS(newfstatat),   SCMP_SYS(dup),
	SCMP_SYS(munmap),        SCMP_SYS(mremap),       SCMP_SYS(brk),          SCMP_SYS(madvise),
	SCMP_SYS(futex),         SCMP_SYS(sched_yield),  SCMP_SYS(getrandom),    SCMP_SYS(clock_gettime),
	SCMP_SYS(gettimeofday),  SCMP_SYS(time),         SCMP_SYS(getpid),       SCMP_SYS(gettid),
	SCMP_SYS(rt_sigreturn),  SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(sigaltstack),
	SCMP_SYS(restart_syscall), SCMP_SYS(exit),       SCMP_SYS(exit_group),
};

/* abort() goes without tgkill(), which could end others: then the processor's own trap ends the process. */
static scmp_filter_ctx make_reading(void)
{
	const struct scmp_arg_cmp no_code = SCMP_CMP(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
	bool made = filter && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, no_code) == 0 &&
	            seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, no_code) == 0;

	for (size_t i = 0; made && i < sizeof reading / sizeof *reading; i++)
		made = seccomp_rule_add(filter, SCMP_ACT_ALLOW, reading[i], 0) == 0;
	if (made)
		return filter;
	seccomp_release(filter);
	return NULL;
}

static scmp_filter_ctx make_no_sockets(void)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);

	if (filter && seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(socket), 0) == 0)
		return filter;
	seccomp_release(filter);
	return NULL;
}

static bool print_code(FILE *file, const char *name)
{
	struct sock_filter step;

	rewind(file);
	printf("static const struct sock_filter %s[] = {\n", name);
	while (fread(&step, sizeof step, 1, file) == 1)
		printf("\t{0x%04x, %u, %u, 0x%08x},\n", step.code, step.jt, step.jf, step.k);
	puts("};\n");
	return !ferror(file);
}

static bool print_filter(scmp_filter_ctx filter, const char *name)
{
	FILE *file = filter ? tmpfile() : NULL;
	bool printed = file && seccomp_export_bpf(filter, fileno(file)) == 0 && print_code(file, name);

	if (file)
		fclose(file);
	seccomp_release(filter);
	return printed;
}

int main(void)
{
	puts("/* Written by sovb-filters when the library is built. */\n#include \"call_filter.h\"\n");
	if (!print_filter(make_reading(), "reading") || !print_filter(make_no_sockets(), "no_sockets")) {
		fputs("sovb-filters: libseccomp does not make the filters of system calls\n", stderr);
		return 1;
	}
	puts("const sovb_filter_code sovb_filters[] = {\n"
	     "\t[SOVB_FILTER_READING] = {reading, sizeof reading / sizeof *reading},\n"
	     "\t[SOVB_FILTER_NO_SOCKETS] = {no_sockets, sizeof no_sockets / sizeof *no_sockets},\n"
	     "};");
	return fflush(stdout) != 0;
}
