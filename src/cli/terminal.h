/*
 * The terminal: its width, its colours, and the end of standard output.
 */
#ifndef TERMINAL_H
#define TERMINAL_H

#include <stdbool.h>

#include "settings.h"

typedef struct term {
	bool color;
	bool terminal; /* standard output is one */
	bool pages; /* standard output is a terminal that a pager can work on */
	unsigned width; /* columns; 0: not a terminal, lines are as long as they are */
} term;

typedef enum style {
	STYLE_PLAIN,
	STYLE_BOLD,
	STYLE_DIM,
	STYLE_ERROR,
	STYLE_WARNING,
	STYLE_INFO,
	STYLE_MARK
} style;

/* Standard streams that the caller closed must not become the index: they are opened on nothing. */
void term_guard_streams(void);

/* colour is auto unless the option says otherwise: on a terminal, without $NO_COLOR. */
void term_init(term *t, color wanted);

/* The escape sequence that begins a style; "" without colour. */
const char *term_style(const term *t, style wanted);

/* True when the last of standard output is safely written.  A reader that went away is not told. */
bool term_close(void);

#endif
