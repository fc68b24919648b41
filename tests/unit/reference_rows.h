/*
 * Tables of small texts with the references a reader of the labelling rules would write down.
 */
#ifndef REFERENCE_ROWS_H
#define REFERENCE_ROWS_H

#include <stddef.h>

#include <sovb/document.h>

#define REFERENCE_ROW_MAX 5
#define REFERENCE_DOC SOVB_SOURCE_DOCUMENT

/* One expected reference; NULL fields must be absent. */
struct reference_want {
	const char *raw;
	const char *symbol;
	const char *type;
	const char *date;
	const char *issuer;
	const char *term;
	const char *relation; /* NULL is "cites" */
	int source;           /* compared only where a relation is wanted */
};

struct reference_row {
	const char *text;
	struct reference_want want[REFERENCE_ROW_MAX]; /* all of them, in the order of the text */
};

/* Around all checks of a program, which share one reader: for cmocka_run_group_tests(). */
int reference_rows_set_up(void **state);
int reference_rows_tear_down(void **state);

/* Read a text; the caller frees the document. */
sovb_document *reference_rows_parse(const char *text);

/* Fail, naming the text and the field, unless got is want (NULL: absent). */
void reference_rows_check_field(const char *text, const char *name, const char *want, sovb_string got);

void reference_rows_check(const struct reference_row *rows, size_t count);

#define CHECK_ROWS(rows) reference_rows_check(rows, sizeof(rows) / sizeof *(rows))

#endif
