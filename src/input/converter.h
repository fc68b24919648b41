/*
 * Which program of the distribution makes text of which kind of file.
 */
#ifndef SOVB_CONVERTER_H
#define SOVB_CONVERTER_H

#include <stdbool.h>
#include <stddef.h>

/* The file as a program finds it; the only one it has. */
#define SOVB_CONVERTER_FILE "/dev/fd/3"
#define SOVB_CONVERTER_ARGUMENTS 8

/* So many of the first bytes tell whether a file may be one to convert. */
#define SOVB_CONVERTER_HEAD 128

typedef struct sovb_converter {
	const char *kind;    /* "pdf" */
	const char *program; /* its whole path */
	const char *package; /* of the distribution */
	const char *arguments[SOVB_CONVERTER_ARGUMENTS];
	const char *swap[2]; /* a word of the file that it misreads, and one as long that it reads; NULL: none */
} sovb_converter;

/*
 * The converter for a file's bytes: the first of its kind whose program is there, else the first of its kind.  NULL: the
 * file is of no kind that is converted.
 */
const sovb_converter *sovb_converter_find(const char *data, size_t size);

/* Told by the first bytes: can sovb_converter_find() give one for the whole file? */
bool sovb_converter_may(const char *head, size_t size);

#endif
