#include "svg.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "markup.h"
#include "utf8.h"

#define SPARE 1.12

void sovb_svg_number(sovb_buffer *out, double value)
{
	long tenths = lround(value * 10);

	if (tenths < 0)
		sovb_buffer_append_char(out, '-');
	tenths = labs(tenths);
	sovb_buffer_appendf(out, "%ld", tenths / 10);
	if (tenths % 10)
		sovb_buffer_appendf(out, ".%ld", tenths % 10);
}

void sovb_svg_length(sovb_buffer *out, const char *name, double value)
{
	sovb_buffer_appendf(out, " %s=\"", name);
	sovb_svg_number(out, value);
	sovb_buffer_append_char(out, '"');
}

void sovb_svg_text(sovb_buffer *out, double x, double y, const sovb_svg_style *style, sovb_string text)
{
	sovb_buffer_append_text(out, "<text");
	sovb_svg_length(out, "x", x);
	sovb_svg_length(out, "y", y);
	sovb_svg_length(out, "font-size", style->size);
	if (style->bold)
		sovb_buffer_append_text(out, " font-weight=\"bold\"");
	if (style->italic)
		sovb_buffer_append_text(out, " font-style=\"italic\"");
	if (style->anchor)
		sovb_buffer_appendf(out, " text-anchor=\"%s\"", style->anchor);
	if (style->fill)
		sovb_buffer_appendf(out, " fill=\"%s\"", style->fill);
	sovb_buffer_append_char(out, '>');
	sovb_markup_text(out, text.data, text.size);
	sovb_buffer_append_text(out, "</text>\n");
}

/* Thousandths of the font's size, after Times, and room for the wider fonts that stand in for it. */
static unsigned width_of(uint32_t c)
{
	if (c >= 0x300 && c <= 0x36F) /* combining */
		return 0;
	if (c < 0x80) {
		if (strchr(" .,:;'/\\|!ijlt()[]-I`", (int)c))
			return 350;
		if (strchr("mwMW@%", (int)c))
			return 900;
		if (c >= 'A' && c <= 'Z')
			return 700;
		return 500;
	}
	/* Vietnamese small letters are in these blocks among the capitals: as wide as these. */
	if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00))
		return 640;
	return c < 0x2000 ? 700 : 1000;
}

static double width_to(sovb_string text, size_t end, double size, bool bold)
{
	double units = 0;

	for (size_t at = 0; at < end;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, text.data + at, text.size - at);
		units += width_of(c);
	}
	return units * size / 1000 * (bold ? SPARE * 1.07 : SPARE);
}

double sovb_svg_text_width(sovb_string text, double size, bool bold)
{
	return width_to(text, text.size, size, bold);
}

size_t sovb_svg_text_fit(sovb_string text, double size, bool bold, double width)
{
	size_t fits = 0;

	for (size_t at = 0; at <= text.size; at++) {
		if (at < text.size && text.data[at] != ' ')
			continue;
		if (fits && width_to(text, at, size, bold) > width)
			break;
		fits = at;
	}
	return fits;
}
