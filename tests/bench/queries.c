#include "queries.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define ROUNDS 7
#define MAX_SYMBOLS 100

extern char **environ;

/* Milliseconds of one run. */
typedef struct cost {
	double wall;
	double cpu;
} cost;

static double milliseconds(struct timeval time)
{
	return (double)time.tv_sec * 1e3 + (double)time.tv_usec / 1e3;
}

static bool run(cost *out, char **words)
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
	/* 1: the answer is no. */
	if (status == -1 || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
		return false;
	out->wall = (double)(to.tv_sec - from.tv_sec) * 1e3 + (double)(to.tv_nsec - from.tv_nsec) / 1e6;
	out->cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
	return true;
}

static int by_size(const void *a, const void *b)
{
	const double *x = a;
	const double *y = b;

	return (*x > *y) - (*x < *y);
}

static double median(double *values, size_t count)
{
	qsort(values, count, sizeof *values, by_size);
	return values[count / 2];
}

/* One row: the command for each symbol, whose place in the words is `hole`, after a run that warms the caches. */
static bool measure(const char *name, char **words, int hole, int count, char **symbols)
{
	double wall[MAX_SYMBOLS * ROUNDS], cpu[MAX_SYMBOLS * ROUNDS];
	size_t used = 0;

	for (int i = 0; i < count; i++) {
		cost spent;

		words[hole] = symbols[i];
		if (!run(&spent, words)) {
			fprintf(stderr, "sovb_bench: %s %s failed\n", words[0], name);
			return false;
		}
		for (int round = 0; round < ROUNDS && run(&spent, words); round++) {
			wall[used] = spent.wall;
			cpu[used++] = spent.cpu;
		}
	}
	printf("%-12s %7.1f ms, %7.1f ms cpu\n", name, median(wall, used), median(cpu, used));
	return true;
}

int bench_queries(char *sovb, char *index, char *texts, int count, char **symbols)
{
	static const char *const names[] = {"show", "cited-by", "cites", "implements", "timeline", "search"};
	char option[] = "--index", program[] = "rg", plain[] = "-F", config[] = "--no-config";
	char *rg[] = {program, config, plain, NULL, texts, NULL};
	bool done = count > 0 && count <= MAX_SYMBOLS;

	for (size_t i = 0; done && i < sizeof names / sizeof names[0]; i++) {
		char name[16];
		char *words[] = {sovb, option, index, name, NULL, NULL};

		snprintf(name, sizeof name, "%s", names[i]);
		done = measure(name, words, 4, count, symbols);
	}
	return done && measure("rg -F", rg, 3, count, symbols) ? 0 : 1;
}
