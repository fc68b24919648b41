/*
 * sovb_bench cost COMMAND…: what a command costs, see cost.h.
 *
 * sovb_bench extract FILE: how fast references are found in a text.
 *
 * The text is read in windows (sovb/stream.h), all of the way from UTF-8 bytes to references with all their fields.  Prints
 * MB a second, the number of references, cpu seconds (of the process, reading the file included) and the peak of memory.
 */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <sovb/stream.h>

#include "cost.h"

struct totals {
	size_t bytes;
	size_t references;
};

static double cpu_seconds(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
	       (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static long peak_kib(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return usage.ru_maxrss;
}

static bool extract_file(struct totals *totals, const sovb_reader *reader, const char *path, size_t window_bytes)
{
	sovb_stream_options options = {.least_bytes = 1, .window_bytes = window_bytes};
	sovb_stream *stream;
	const sovb_document *window;
	sovb_error err;
	char sentence[512];
	sovb_status status = sovb_stream_open(&stream, reader, path, &options, &err);

	while (status == SOVB_OK && stream) {
		status = sovb_stream_next(&window, stream, &err);
		if (status != SOVB_OK || !window)
			break;
		totals->references += sovb_document_reference_count(window);
	}
	if (status != SOVB_OK)
		fprintf(stderr, "%s\n", sovb_error_text(&err, SOVB_LANG_EN, sentence, sizeof sentence));
	totals->bytes = stream ? sovb_stream_bytes(stream) : 0;
	sovb_stream_close(stream);
	return status == SOVB_OK;
}

static int extract(const char *path, size_t window_bytes)
{
	struct totals totals = {0};
	sovb_reader *reader = NULL;
	sovb_error err;
	bool done = sovb_reader_new(&reader, &err) == SOVB_OK && extract_file(&totals, reader, path, window_bytes);

	sovb_reader_free(reader);
	if (!done)
		return 1;
	printf("%.1f MB/s, %zu references, %.3f s cpu, %ld KiB peak\n", (double)totals.bytes / 1e6 / cpu_seconds(),
	       totals.references, cpu_seconds(), peak_kib());
	return 0;
}

int main(int argc, char **argv)
{
	/* The memory of one window serves the next, instead of going back to the system. */
	mallopt(M_MMAP_THRESHOLD, 64 << 20);
	mallopt(M_TRIM_THRESHOLD, 128 << 20);
	if ((argc == 3 || argc == 4) && strcmp(argv[1], "extract") == 0)
		return extract(argv[2], argc == 4 ? strtoul(argv[3], NULL, 10) : 0);
	if (argc > 2 && strcmp(argv[1], "cost") == 0)
		return bench_cost(argv + 2);
	fprintf(stderr, "usage: sovb_bench extract FILE [WINDOW-BYTES]\n       sovb_bench cost COMMAND...\n");
	return 2;
}
