/*
 * Small registers for tests, made from a few lines a file.
 */
#ifndef REGISTER_BUILDER_H
#define REGISTER_BUILDER_H

#include "store.h"

/* A mention in a file.  Each becomes a line of the text: "Dòng N: SYMBOL.", which is its sentence. */
struct mention {
	const char *symbol; /* or, when name is set, nothing */
	const char *date;   /* ISO, also a year or month only; NULL: none */
	const char *issuer;
	const char *term;
	const char *title;
	bool title_quoted;
	const char *name;     /* of a named reference */
	const char *resolved; /* key that the text resolved it to */
	sovb_relation relation;
	int source; /* from 1: the number of the acting mention; 0: the file */
	unsigned attributes;
	const char *type; /* NULL: the symbol's letters */
};

#define MAX_MENTIONS 8

struct file {
	const char *path;
	const char *symbol;
	const char *date;
	const char *issuer;
	const char *title;
	const char *text; /* before the lines of the mentions */
	const char *type; /* NULL: the symbol's letters */
	struct mention mention[MAX_MENTIONS];
};

struct place {
	char folder[64];
	char index[80];
};

/* cmocka fixtures: an empty folder in *state, and its removal. */
int make_place(void **state);
int remove_place(void **state);

/* Write the files, in this order, and commit. */
void write_files(const struct place *place, const struct file *files, size_t count);

/* Open what was written. */
sovb_store *open_register(const struct place *place);

void assert_string(sovb_string actual, const char *expected);

/* Fails the test, with the error's sentence, unless status is SOVB_OK. */
void assert_ok(sovb_status status, const sovb_error *err);

#endif
