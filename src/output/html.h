/*
 * HTML pages that print well and need nothing from anywhere.
 *
 * Elements come from one list and text goes through one function that escapes it: there is no call that puts bytes
 * into a page as they are.
 */
#ifndef SOVB_HTML_H
#define SOVB_HTML_H

#include "buffer.h"

#define SOVB_HTML_TAGS(X)                                                                                    \
	X(A, "a")                                                                                            \
	X(ASIDE, "aside")                                                                                    \
	X(B, "b")                                                                                            \
	X(CAPTION, "caption")                                                                                \
	X(DIV, "div")                                                                                        \
	X(H1, "h1")                                                                                          \
	X(H2, "h2")                                                                                          \
	X(LI, "li")                                                                                          \
	X(MAIN, "main")                                                                                      \
	X(MARK, "mark")                                                                                      \
	X(OL, "ol")                                                                                          \
	X(P, "p")                                                                                            \
	X(SECTION, "section")                                                                                \
	X(SPAN, "span")                                                                                      \
	X(SUP, "sup")                                                                                        \
	X(TABLE, "table")                                                                                    \
	X(TBODY, "tbody")                                                                                    \
	X(TD, "td")                                                                                          \
	X(TH, "th")                                                                                          \
	X(THEAD, "thead")                                                                                    \
	X(TR, "tr")

typedef enum sovb_html_tag {
#define X(name, text) SOVB_HTML_##name,
	SOVB_HTML_TAGS(X)
#undef X
	SOVB_HTML_TAG_COUNT
} sovb_html_tag;

#define SOVB_HTML_DEPTH 32
#define SOVB_HTML_MAX_BYTES ((size_t)256 << 20)

typedef struct sovb_html {
	sovb_buffer out;
	sovb_html_tag open[SOVB_HTML_DEPTH];
	unsigned depth;
} sovb_html;

/* The page up to its body, with the style of all pages; the title is text. */
void sovb_html_begin(sovb_html *html, sovb_lang lang, sovb_string title);

/* Ends the page; html->out is then complete. */
void sovb_html_end(sovb_html *html);
void sovb_html_fini(sovb_html *html);

/* class may be NULL. */
void sovb_html_open(sovb_html *html, sovb_html_tag tag, const char *class);
void sovb_html_close(sovb_html *html);

/* An element with a column span, an id, or a link to an id inside the page; n is what the id is made of. */
void sovb_html_open_wide(sovb_html *html, sovb_html_tag tag, const char *class, unsigned columns);
void sovb_html_open_target(sovb_html *html, sovb_html_tag tag, const char *class, char kind, size_t n);
void sovb_html_open_link(sovb_html *html, const char *class, char kind, size_t n);

void sovb_html_string(sovb_html *html, sovb_string text);
void sovb_html_text(sovb_html *html, const char *text);
void sovb_html_number(sovb_html *html, size_t number);

/* An element that holds only text. */
void sovb_html_leaf(sovb_html *html, sovb_html_tag tag, const char *class, const char *text);
void sovb_html_leaf_string(sovb_html *html, sovb_html_tag tag, const char *class, sovb_string text);

#endif
