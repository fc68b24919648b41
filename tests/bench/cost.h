#ifndef SOVB_TESTS_BENCH_COST_H
#define SOVB_TESTS_BENCH_COST_H

/*
 * Run a command, its output thrown away, and print what it cost: seconds of processor and of the clock, the most memory of one
 * of its processes in KiB, and its exit status.
 *
 * A small program has to start the command: the kernel counts the memory of the one who starts it as its own.
 */
int bench_cost(char **words);

#endif
