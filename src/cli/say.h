/*
 * Talk on standard error: one line each, with the command's name before it and control bytes as \xNN.
 */
#ifndef SAY_H
#define SAY_H

#include <stdio.h>

#include <sovb/span.h>

void say_error(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Not an error: what the user may want to know.  Nothing with --quiet. */
void say_note(bool quiet, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Bytes as they are, but control bytes (C0, DEL, and C1 in UTF-8) as \xNN. */
void say_visible(FILE *to, const char *data, size_t size);

#endif
