/*
 * The text of a document: UTF-8 bytes as found, the same in NFC beside them, and a map back.
 *
 * Everything that reads Vietnamese works on `norm`, which is well-formed UTF-8 in NFC.  Positions in norm are mapped to
 * positions in `bytes` with sovb_text_source(), exactly: a position at a character of norm gives the first byte of the
 * characters it was made of.  Nothing but composition is done here; hyphens, blanks and Đ stay as they are.  Only the rows of
 * drawn tables are put in order, without the blanks around what stands in a cell (drawn_table.h).
 *
 * When bytes is already NFC (nearly always) norm is the same memory and there is no map.
 */
#ifndef SOVB_TEXT_H
#define SOVB_TEXT_H

#include <sovb/document.h>

#include "arena.h"
#include "utf8.h"

typedef struct sovb_text_anchor {
	uint32_t norm;  /* a position in norm … */
	uint32_t bytes; /* … and the same place in bytes */
} sovb_text_anchor;

typedef struct sovb_text {
	const char *bytes; /* what `sovb text` prints and offsets refer to */
	size_t size;
	bool looked_at; /* bytes were looked at before they are normalized: … */
	sovb_utf8_survey survey; /* … what they are */
	const char *norm;
	size_t norm_size;
	const sovb_text_anchor *map; /* by position; NULL: norm is bytes */
	size_t map_count;
	bool moved; /* what stands later in norm may stand before it in bytes … */
	const uint32_t *by_bytes; /* … and these are the anchors by their bytes */
	const sovb_paragraph *paragraphs; /* spans into bytes, in order */
	size_t paragraph_count;
	size_t offset;             /* of bytes[0] in the file, of which the text is a window */
	unsigned paragraphs_before; /* the window */
	bool hard_lines;     /* a line end is a paragraph end (DOCX), not just a line of print (TXT) */
	const char *charset; /* static string */
	sovb_error *notices; /* NULL: none */
	size_t notice_count;
} sovb_text;

/*
 * Set norm, norm_size and map of a text whose bytes and size are set.  Ill-formed bytes stay in bytes and become U+FFFD
 * in norm.  What is made lives in the arena.
 */
sovb_status sovb_text_normalize(sovb_text *text, sovb_arena *arena, sovb_error *err);

/*
 * Load what sovb_text_normalize() may need of others, for a process that can load nothing later.  A library that is not there
 * is told of by the first text that needs it.
 */
void sovb_text_load_libraries(void);

/* Tell the user something about how the text was read; what is over SOVB_MAX_NOTICES is left out.  False: no memory. */
bool sovb_text_notice(sovb_text *text, sovb_arena *arena, const sovb_error *notice);

/* The position in bytes of a position in norm. */
static inline size_t sovb_text_source(const sovb_text *text, size_t norm);

/* The same for a text that has a map. */
size_t sovb_text_mapped_source(const sovb_text *text, size_t norm);

/* The same for one position after the other, mostly near each other; *cursor is 0 at first. */
static inline size_t sovb_text_source_near(const sovb_text *text, size_t norm, size_t *cursor);
size_t sovb_text_mapped_source_near(const sovb_text *text, size_t norm, size_t *cursor);

static inline size_t sovb_text_source_near(const sovb_text *text, size_t norm, size_t *cursor)
{
	if (norm >= text->norm_size)
		return text->size;
	return text->map ? sovb_text_mapped_source_near(text, norm, cursor) : norm;
}

static inline size_t sovb_text_source(const sovb_text *text, size_t norm)
{
	if (norm >= text->norm_size)
		return text->size;
	return text->map ? sovb_text_mapped_source(text, norm) : norm;
}

/*
 * Where the characters [start, end) of norm stand, of which there is one at least.  Those of several cells of a drawn table may stand in
 * another order: the span then reaches from the first of their ends to the last.  *cursor as for sovb_text_source_near().
 */
sovb_span sovb_text_source_span(const sovb_text *text, size_t start, size_t end, size_t *cursor);

/* The position in norm of a position in bytes (the character that holds it, or the last one before it that norm has). */
size_t sovb_text_norm(const sovb_text *text, size_t source);

#endif
