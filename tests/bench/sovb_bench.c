/*
 * sovb_bench queries SOVB INDEX TEXTS SYMBOL…: how long a query takes, see queries.h.
 *
 * sovb_bench extract FILE: how fast references are found in a text.
 *
 * The text is read piece by piece, cut at line ends, and each piece is given to the library as a document: all of the way
 * from UTF-8 bytes to references with all their fields.  Prints MB a second, the number of references, cpu seconds
 * (of the process, reading the file included) and the peak of memory.
 */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <sovb/document.h>

#include "queries.h"

#define PIECE_BYTES ((size_t)1 << 20)

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

/* Bytes of the piece up to its last line end; all of it when it has none or is the last. */
static size_t whole_lines(const char *piece, size_t size, bool last)
{
	const char *end = last ? NULL : memrchr(piece, '\n', size);

	return end ? (size_t)(end - piece) + 1 : size;
}

static bool extract_piece(struct totals *totals, const sovb_reader *reader, const char *piece, size_t size)
{
	sovb_document *doc;
	sovb_error err;
	char sentence[512];

	if (sovb_document_parse(&doc, reader, "piece", piece, size, &err) != SOVB_OK) {
		fprintf(stderr, "%s\n", sovb_error_text(&err, SOVB_LANG_EN, sentence, sizeof sentence));
		return false;
	}
	totals->bytes += size;
	totals->references += sovb_document_reference_count(doc);
	sovb_document_free(doc);
	return true;
}

static bool extract_file(struct totals *totals, const sovb_reader *reader, FILE *file)
{
	char *buffer = malloc(PIECE_BYTES);
	size_t held = 0;
	bool going = buffer != NULL;

	while (going) {
		size_t got = fread(buffer + held, 1, PIECE_BYTES - held, file);
		bool last = got == 0;
		size_t size;

		held += got;
		if (!held)
			break;
		size = whole_lines(buffer, held, last);
		going = extract_piece(totals, reader, buffer, size) && !(last && size == held);
		held -= size;
		memmove(buffer, buffer + size, held);
	}
	free(buffer);
	return buffer && held == 0 && !ferror(file);
}

static int extract(const char *path)
{
	struct totals totals = {0};
	sovb_reader *reader = NULL;
	sovb_error err;
	FILE *file = fopen(path, "rb");
	bool done = false;

	if (!file) {
		perror(path);
		return 1;
	}
	setvbuf(file, NULL, _IONBF, 0);
	if (sovb_reader_new(&reader, &err) == SOVB_OK)
		done = extract_file(&totals, reader, file);
	sovb_reader_free(reader);
	fclose(file);
	if (!done)
		return 1;
	printf("%.1f MB/s, %zu references, %.3f s cpu, %ld KiB peak\n", (double)totals.bytes / 1e6 / cpu_seconds(),
	       totals.references, cpu_seconds(), peak_kib());
	return 0;
}

int main(int argc, char **argv)
{
	/* The memory of one document serves the next, instead of going back to the system. */
	mallopt(M_MMAP_THRESHOLD, 64 << 20);
	mallopt(M_TRIM_THRESHOLD, 128 << 20);
	if (argc == 3 && strcmp(argv[1], "extract") == 0)
		return extract(argv[2]);
	if (argc > 5 && strcmp(argv[1], "queries") == 0)
		return bench_queries(argv[2], argv[3], argv[4], argc - 5, argv + 5);
	fprintf(stderr, "usage: sovb_bench extract FILE\n       sovb_bench queries SOVB INDEX TEXTS SYMBOL...\n");
	return 2;
}
