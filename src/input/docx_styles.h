/*
 * The styles of a Word document, as far as they say how letters are written and paragraphs are numbered.
 */
#ifndef SOVB_DOCX_STYLES_H
#define SOVB_DOCX_STYLES_H

#include "arena.h"
#include "buffer.h"
#include "docx_fonts.h"

#define SOVB_DOCX_MAX_STYLES 16384
#define SOVB_DOCX_UNSET (-1)

typedef struct sovb_style {
	const char *id;
	const char *base; /* id of the style that it is based on; NULL: none */
	char kind;        /* 'p'aragraph, 'c'haracter, 't'able, 'n'umbering */
	bool is_default;
	sovb_fonts fonts; /* its own and those of its bases */
	int number;       /* w:numId, or SOVB_DOCX_UNSET */
	int level;        /* w:ilvl, or SOVB_DOCX_UNSET */
	const char *numbered; /* id of the style that sets the number: itself or one of its bases */
} sovb_style;

typedef struct sovb_styles {
	sovb_style *items; /* sorted by kind and id */
	size_t count;
	size_t capacity;
	sovb_theme theme;
	sovb_fonts defaults; /* of the document */
	const sovb_style *paragraph; /* the style of paragraphs that name none; NULL: there is none */
} sovb_styles;

/*
 * Read a styles part that is in memory; path and part are what errors name, the theme (NULL: none) is another part.
 * Strings live in the arena.  End it with sovb_styles_fini(), also after a failure.
 */
sovb_status sovb_styles_read(sovb_styles *styles, const sovb_buffer *xml, const sovb_buffer *theme, const char *path,
                             const char *part, sovb_arena *arena, sovb_error *err);
void sovb_styles_fini(sovb_styles *styles);

/* NULL: there is no style of that kind and id. */
const sovb_style *sovb_styles_find(const sovb_styles *styles, char kind, const char *id);

/* Can the bytes of a styles or theme part name a font that tells what letters mean?  (When not, it need not be parsed.) */
bool sovb_styles_name_fonts(const sovb_buffer *xml);

#endif
