/*
 * Where paragraphs begin, told from the bytes around a line end.
 *
 * A TXT has lines of print: a paragraph goes on over them, and even over a blank line at the end of a printed page.  What
 * begins a paragraph is the same whether all of the text was cut into tokens or only a part of it.
 */
#ifndef SOVB_PARAGRAPH_H
#define SOVB_PARAGRAPH_H

#include "token.h"

typedef struct sovb_layout {
	const char *text;
	size_t size;
	bool hard_lines; /* every line end ends a paragraph */
	uint32_t width;  /* that lines of print are wrapped at, in characters */
	size_t page_first; /* the last line of a page that was passed over, [page_first, page_end) */
	size_t page_end;
} sovb_layout;

/* What stands before a place: the last character of the token before it, which is not the number of a page. */
typedef struct sovb_before {
	size_t end;   /* byte behind that token; 0: there is none */
	int lines;    /* line ends between that token and the place */
	bool page;    /* a page ends between them */
	uint8_t kind; /* sovb_token_kind */
	char mark;
} sovb_before;

#define SOVB_LAYOUT_BYTES ((size_t)1 << 20) /* of a text tell how wide its lines are */

/*
 * "- 2 -", "Trang 2/15", "2 | Page", "CÔNG BÁO/Số 695 + 696/Ngày 17-11-2009   5": does a line that a page begins or ends with begin at
 * text[start], behind blanks?  Where it ends, or 0.
 */
size_t sovb_page_line_end(const sovb_layout *layout, size_t start);

/* A quick look at text[at], the first byte of a line that is no blank: no is never such a line. */
static inline bool sovb_may_be_page_line(const char *text, size_t size, size_t at)
{
	unsigned char first, second;

	if (at + 6 > size)
		return false;
	first = (unsigned char)text[at];
	second = (unsigned char)text[at + 1];
	switch (first) {
	case '-':
		return (second >= '0' && second <= '9') || (second == ' ' && text[at + 2] >= '0' && text[at + 2] <= '9');
	case 0xE2: /* dashes */
		return second == 0x80 && (text[at + 3] == ' ' || (text[at + 3] >= '0' && text[at + 3] <= '9'));
	case 'T':
	case 't':
		return (second | 0x20) == 'r' && (text[at + 4] | 0x20) == 'g';
	case 'P':
		return second == 'a' && text[at + 2] == 'g';
	case 'C': /* "CÔNG BÁO" */
		return second == 0xC3 && (unsigned char)text[at + 2] == 0x94;
	default:
		if (first < '0' || first > '9')
			return false;
		for (at++; at < size && text[at] >= '0' && text[at] <= '9';)
			at++;
		while (at < size && text[at] == ' ')
			at++;
		return at + 1 < size && (text[at] == '|' || (text[at] == 'C' && (unsigned char)text[at + 1] == 0xC3));
	}
}

/* sample: bytes of the text that tell the width. */
sovb_layout sovb_layout_of(const char *text, size_t size, size_t sample, bool hard_lines);

sovb_before sovb_before_place(const sovb_layout *layout, size_t at);

/*
 * Are digits the number of a printed page: a few, alone on a line, with a form feed or blank lines around it?  They are no
 * token: a paragraph goes on over them.
 */
bool sovb_is_page_number(const sovb_layout *layout, size_t start, size_t end);

/* Does the full stop at text[at] end a word in small letters that is no abbreviation? */
bool sovb_stop_ends_word(const char *text, size_t at);

/* First byte of the line that holds a place, and of the first token at or behind a place. */
size_t sovb_line_start(const sovb_layout *layout, size_t at);
size_t sovb_first_token(const sovb_layout *layout, size_t at);

/* Does a paragraph begin at a token?  next: the token behind it, NULL when there is none. */
bool sovb_paragraph_begins(const sovb_layout *layout, const sovb_token *token, const sovb_token *next);

#endif
