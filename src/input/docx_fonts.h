/*
 * What the fonts of a Word document say about the letters written in them.
 *
 * Before Unicode a font made Vietnamese of Latin-1: a run in .VnTime holds "nh©n" and shows "nhân".  Which font that is, a
 * run, its styles, the document's defaults or its theme say; only the family matters here.
 */
#ifndef SOVB_DOCX_FONTS_H
#define SOVB_DOCX_FONTS_H

#include <stdint.h>

#include "legacy.h"
#include "xml.h"

typedef enum sovb_font {
	SOVB_FONT_UNSET,
	SOVB_FONT_UNICODE,
	SOVB_FONT_TCVN3,
	SOVB_FONT_TCVN3_CAPITALS, /* draws small letters as capitals */
	SOVB_FONT_VNI,
	SOVB_FONT_VPS,
	SOVB_FONT_VISCII,
	SOVB_FONT_SYMBOL,
	SOVB_FONT_WINGDINGS
} sovb_font;

/* The family that a name belongs to (SOVB_FONT_UNICODE for all names without one). */
sovb_font sovb_font_tell(const char *name);

bool sovb_font_is_legacy(sovb_font font);

/* The charset of a legacy font. */
sovb_legacy sovb_font_legacy(sovb_font font);

/* May this text be in a legacy font?  Not when it has letters that only Unicode has: the font's name is a leftover. */
bool sovb_font_fits(const char *text, size_t size);

/*
 * The beginning of a text as the bytes of its legacy font, one for each character: Latin-1, the signs of Windows, private
 * characters U+F0xx.  Cleared into *bytes; returns how much of the text they are, 0 when its first character is no such byte.
 */
size_t sovb_font_bytes(sovb_buffer *bytes, const char *text, size_t size);

/* Decode one letter of such bytes (see sovb_legacy_decode()), as the font draws it. */
size_t sovb_font_decode(uint32_t out[SOVB_LEGACY_LETTERS], size_t *count, sovb_font font, const char *bytes, size_t size);

/* Append a text as its legacy font shows it. */
void sovb_font_append(sovb_buffer *out, sovb_font font, const char *text, size_t size);

/* What the theme's names mean. */
typedef struct sovb_theme {
	sovb_font major;
	sovb_font minor;
} sovb_theme;

/* The fonts that one w:rFonts and its neighbours in w:rPr set. */
typedef struct sovb_fonts {
	uint8_t high;    /* w:hAnsi: of the letters U+00A0 to U+00FF */
	uint8_t asian;   /* w:eastAsia */
	uint8_t complex; /* w:cs */
	bool asian_hint; /* some of those letters are in the Asian font */
	bool is_complex; /* w:cs or w:rtl: all is in the complex font */
} sovb_fonts;

void sovb_fonts_read(sovb_fonts *fonts, const sovb_xml_element *element, const sovb_theme *theme);

/* Take over what is not set. */
void sovb_fonts_inherit(sovb_fonts *fonts, const sovb_fonts *from);

/* The font of a character. */
sovb_font sovb_fonts_of(const sovb_fonts *fonts, uint32_t character);

/* What a code of Symbol or Wingdings shows (the byte, or U+F000 with it); 0: nothing that has a character. */
uint32_t sovb_symbol_shown(sovb_font font, uint32_t code);

#endif
