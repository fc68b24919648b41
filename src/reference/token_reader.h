/*
 * Reading tokens one after the other, from any place of a text.
 */
#ifndef SOVB_TOKEN_READER_H
#define SOVB_TOKEN_READER_H

#include "fold.h"
#include "letters.h"
#include "token.h"

/* Where reading goes on behind the full stop that ends before text[at]: at, or a later byte of the line. */
typedef size_t sovb_token_skip(void *context, size_t at);

typedef struct sovb_token_reader {
	sovb_tokens *tokens;
	sovb_letters letters; /* of the bytes from `looked` on */
	size_t looked;
	sovb_token_skip *skip; /* asked behind each full stop of a line; NULL: everything is read */
	void *skip_context;
	size_t at;   /* next byte */
	uint8_t gap; /* SOVB_TOKEN_BLANK, _LINE and _MARKUP: what was passed over since the last token */
	bool failed; /* no memory */
} sovb_token_reader;

/* Get tokens ready for a text; keeps what they remember of words.  False when there is no memory. */
bool sovb_token_reader_init(sovb_token_reader *reader, sovb_tokens *tokens, const sovb_lexicon *lexicon, const char *text,
                            size_t size);

/* Read on until there are `limit` tokens or more (glued letters make several), or to the end of the text. */
void sovb_token_read(sovb_token_reader *reader, size_t limit);

/* Read to the second token of the next line; begun: the first one was read.  Returns the first (count when there is none). */
size_t sovb_token_read_line(sovb_token_reader *reader, bool begun);

/* Append a token as it is. */
void sovb_token_push(sovb_token_reader *reader, sovb_token token);

/* Put the end token behind the last one. */
void sovb_token_reader_end(sovb_token_reader *reader);

/* The mark that stands for a character in tokens. */
char sovb_token_mark(uint32_t character);

static inline bool sovb_token_is_markup(uint32_t c)
{
	return c == '*' || c == '#' || c == '_' || c == '`' || c == '\\' || c == 0x2C6; /* ˆ: a speck on a scan */
}

/* Blanks, line ends and Markdown marks, which are no tokens. */
static inline bool sovb_token_is_gap(uint32_t c)
{
	if (c - '+' < 'Z' - '+') /* most characters */
		return false;
	return c == ' ' || c == '\n' || c == '\r' || sovb_token_is_markup(c) || sovb_is_blank(c);
}

#endif
