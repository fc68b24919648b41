/*
 * Text for people on standard output: columns, wrapped quotes, shortened titles.
 *
 * Words of documents and file names are shown with control bytes as \xNN; the ends of lines and tabs in them
 * are blanks.
 */
#ifndef LAYOUT_H
#define LAYOUT_H

#include <sovb/span.h>

#include "terminal.h"

#define LAYOUT_WIDTH 80 /* of help, and of what wraps where there is no terminal */

sovb_string layout_of(const char *text);

/* Columns that UTF-8 text takes: combining marks take none. */
size_t layout_columns(const char *data, size_t size);

void layout_string(sovb_string text);
void layout_styled(const term *t, style wanted, sovb_string text);

/* The text and as many blanks as it lacks to `columns`. */
void layout_padded(const term *t, style wanted, sovb_string text, size_t columns);

/* At most `columns` of the text, with "…" where it was cut; columns 0: all. */
void layout_short(sovb_string text, size_t columns);

/*
 * The text in lines of the terminal's width.  The caller has printed `prefix` before the first line; it is
 * printed again before each further one.  Ends the last line.
 */
void layout_wrapped(const term *t, style wanted, sovb_string text, const char *prefix);

/* The same for help: lines of `width`, each but the first `indent` blanks in. */
void layout_paragraph(const char *text, unsigned indent, unsigned width);

/* The document's number in a register key: "39-KH/CU" of "39-KH/CU@2021-02-16". */
sovb_string layout_symbol(sovb_string key);

#endif
