/*
 * Long lines on a terminal: what does not fit goes on in the next line, under the column where the text of the line
 * begins, instead of being cut by the terminal in the middle of a word.
 */
#ifndef LINE_WRAP_H
#define LINE_WRAP_H

#include <stddef.h>

#define LINE_WRAP_MAX ((size_t)1 << 20) /* bytes of a line; a longer one is left as it is */

/* Everything printed on standard output from now on is wrapped to `width` columns.  Nothing happens without memory. */
void line_wrap_begin(unsigned width);

/* Lines are printed as they are again; standard output is what it was. */
void line_wrap_end(void);

#endif
