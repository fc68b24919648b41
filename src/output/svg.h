/*
 * Pieces of SVG, appended to a buffer.
 *
 * Lengths are in units of the drawing, of which A4 landscape is SOVB_SVG_WIDTH wide; a tenth is the finest
 * that is written, so that the same drawing has the same bytes everywhere.
 */
#ifndef SOVB_SVG_H
#define SOVB_SVG_H

#include "buffer.h"

#define SOVB_SVG_WIDTH 1123.0 /* 297 mm at 96 to the inch */
#define SOVB_SVG_FONT "Times New Roman,Liberation Serif,serif"

/* ` name="value"`. */
void sovb_svg_length(sovb_buffer *out, const char *name, double value);

/* A number with at most one decimal, '.' in every locale. */
void sovb_svg_number(sovb_buffer *out, double value);

typedef struct sovb_svg_style {
	double size;
	bool bold;
	bool italic;
	const char *anchor; /* "middle", "end"; NULL: start */
	const char *fill;   /* NULL: black */
} sovb_svg_style;

/* <text>: one line at a base line. */
void sovb_svg_text(sovb_buffer *out, double x, double y, const sovb_svg_style *style, sovb_string text);

/* The width that a line takes in the usual serif fonts, rather too wide than too narrow. */
double sovb_svg_text_width(sovb_string text, double size, bool bold);

/* Bytes of text, cut at a blank, that fit into width; at least one word. */
size_t sovb_svg_text_fit(sovb_string text, double size, bool bold, double width);

#endif
