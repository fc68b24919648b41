/*
 * The top of a first page, cut into pieces: each line, and within a line what belongs to the left and to the right
 * column, with what it is.  Nothing is read behind the piece that opens the text proper (kind of document, address,
 * first words of the body), so that a number in the body is never the document's own.
 */
#ifndef SOVB_MASTHEAD_PIECES_H
#define SOVB_MASTHEAD_PIECES_H

#include "symbol_scan.h"
#include "token.h"

#define SOVB_MASTHEAD_TOKENS 4000 /* how far into a text a masthead is looked for */
#define SOVB_MASTHEAD_PIECES 120  /* and in how many pieces */

typedef enum sovb_piece_kind {
	SOVB_PIECE_NOISE,   /* marks, page numbers, single letters */
	SOVB_PIECE_STAMP,   /* printed by a signing program or the registry */
	SOVB_PIECE_RULE,    /* a drawn line */
	SOVB_PIECE_MOTTO,
	SOVB_PIECE_NUMBER,
	SOVB_PIECE_DATE,    /* place and date */
	SOVB_PIECE_DRAFT,
	SOVB_PIECE_NAME,    /* a body's name, or a part of one */
	SOVB_PIECE_SUBJECT, /* "V/v …" */
	SOVB_PIECE_TEXT,    /* other words */
	/* From here on: what ends the search. */
	SOVB_PIECE_TYPE,    /* kind of document */
	SOVB_PIECE_PAPER,   /* kind of paper without abbreviation */
	SOVB_PIECE_ADDRESS, /* "Kính gửi" */
	SOVB_PIECE_BODY
} sovb_piece_kind;

typedef struct sovb_piece {
	size_t first; /* tokens [first, end) */
	size_t end;
	sovb_piece_kind kind;
} sovb_piece;

/* The number line: "Số: 39-KH/CU", "Số: /TTr-BCT", "Luật số: …/2023/QH15". */
typedef struct sovb_own_number {
	bool found;
	bool blank;  /* the line has a symbol whose number was left blank */
	size_t first; /* tokens [first, end), from "Số" on */
	size_t end;
	sovb_symbol_scan scan; /* blank: its type and organ alone say something */
} sovb_own_number;

/* The place and date line. */
typedef struct sovb_own_date {
	bool found;
	size_t first; /* tokens [first, end) */
	size_t end;
	size_t place_end; /* words of the place are [first, place_end) */
	sovb_date date;   /* empty when the day was left blank */
} sovb_own_date;

typedef struct sovb_pieces {
	const sovb_tokens *tokens;
	sovb_piece piece[SOVB_MASTHEAD_PIECES];
	size_t count;
	size_t limit; /* tokens looked at */
	sovb_own_number number;
	sovb_own_date date;
	const char *type; /* symbol of the kind of document when the last piece is one */
	size_t heading;   /* a line in capitals that may be the kind of an unknown paper: its piece, else SIZE_MAX */
} sovb_pieces;

void sovb_pieces_cut(sovb_pieces *pieces, const sovb_tokens *tokens);

/* The same from where the page begins under the lines of a portal; false when there are none. */
bool sovb_pieces_cut_behind_portal(sovb_pieces *pieces, const sovb_tokens *tokens);

bool sovb_pieces_have(const sovb_pieces *pieces, sovb_piece_kind kind);

/* Number and date lines at token i, which begins a line or a column; false when there is none. */
bool sovb_own_number_scan(sovb_own_number *out, const sovb_tokens *tokens, size_t i);
bool sovb_own_date_scan(sovb_own_date *out, const sovb_tokens *tokens, size_t i);

/* "ngày 23/04/2001" at token i: a whole day, without a place. */
bool sovb_own_day_scan(sovb_own_date *out, const sovb_tokens *tokens, size_t i);

/* The kind of document that a title line in capitals names: the token behind it, or i; *symbol of the kind. */
size_t sovb_type_line_scan(const char **symbol, const sovb_tokens *tokens, size_t i);

/*
 * The same for a scanned line that lost its marks ("QUYET ĐỊNH"), or a letter-spaced one: end when [first, end) is the
 * kind, else first.
 */
size_t sovb_bare_type_scan(const char **symbol, const sovb_tokens *tokens, size_t first, size_t end);

/* "Dự thảo", "DỰ THẢO LẦN 2": only that, and not "Dự thảo Luật …".  [first, end) is the line. */
bool sovb_is_draft_mark(const sovb_tokens *tokens, size_t first, size_t end);

/* Does the line begin like an item or a heading of the body: "1. ", "I. ", "- Căn cứ", "Điều 1"? */
bool sovb_is_body_line(const sovb_tokens *tokens, size_t first, size_t end);

#endif
