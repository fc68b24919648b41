/*
 * The time of whole queries, from the start of the process to its end.
 */
#ifndef QUERIES_H
#define QUERIES_H

/*
 * Run each query command of sovb over the index for each symbol, and ripgrep for the same symbol over the texts;
 * prints a line a command with medians in milliseconds.  Returns the exit status of the program.
 */
int bench_queries(char *sovb, char *index, char *texts, int count, char **symbols);

#endif
