#include "cost.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double seconds(struct timeval time)
{
	return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int bench_cost(char **words)
{
	posix_spawn_file_actions_t silent;
	struct timespec from, to;
	struct rusage usage;
	pid_t child;
	int status = -1;

	posix_spawn_file_actions_init(&silent);
	posix_spawn_file_actions_addopen(&silent, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
	posix_spawn_file_actions_addopen(&silent, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
	clock_gettime(CLOCK_MONOTONIC, &from);
	if (posix_spawnp(&child, words[0], &silent, NULL, words, environ) || wait4(child, &status, 0, &usage) < 0)
		status = -1;
	clock_gettime(CLOCK_MONOTONIC, &to);
	posix_spawn_file_actions_destroy(&silent);
	if (status == -1 || !WIFEXITED(status)) {
		fprintf(stderr, "sovb_bench: %s failed\n", words[0]);
		return 1;
	}
	printf("%.6f %.6f %ld %d\n", seconds(usage.ru_utime) + seconds(usage.ru_stime),
	       (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9, usage.ru_maxrss,
	       WEXITSTATUS(status));
	return 0;
}
