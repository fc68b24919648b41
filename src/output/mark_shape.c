#include "mark_shape.h"

#include "svg.h"

typedef enum outline { CIRCLE, TRIANGLE, SQUARE, DIAMOND, PENTAGON } outline;

/* Colours are of different lightness too. */
typedef struct shape {
	outline outline;
	const char *fill;
	const char *stroke;
	const char *dash; /* of its arrows; "": solid; NULL: it has none */
	double width;     /* of its arrows */
	double size;      /* of the mark, to the usual radius */
} shape;

static const shape shapes[SOVB_MARK_CLASS_COUNT] = {
    [SOVB_MARK_ISSUED] = {CIRCLE, "#111", "#111", NULL, 0, 0.8},
    [SOVB_MARK_IMPLEMENTS] = {TRIANGLE, "#1f4e8c", "#12305a", "", 1.5, 1.1},
    [SOVB_MARK_GUIDES] = {TRIANGLE, "url(#sv-hatch)", "#00695c", "7 3", 1.4, 1.1},
    [SOVB_MARK_REVIEWS] = {SQUARE, "url(#sv-lines)", "#2e5d1e", "2 3", 1.6, 0.92},
    [SOVB_MARK_MONITORS] = {DIAMOND, "#fff", "#a04a00", "8 3 2 3", 1.4, 1.15},
    [SOVB_MARK_CHANGES] = {CIRCLE, "#fff", "#b3261e", "12 4", 2.2, 1},
    [SOVB_MARK_PROMULGATES] = {PENTAGON, "#ddd", "#4a2f73", "3 2", 1.2, 1.05},
    [SOVB_MARK_CITES] = {CIRCLE, "#fff", "#555", NULL, 0, 0.62},
};

void sovb_shape_definitions(sovb_buffer *out)
{
	sovb_buffer_append_text(
	    out, "<defs>\n"
		 "<pattern id=\"sv-hatch\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" "
		 "patternTransform=\"rotate(45)\"><rect width=\"4\" height=\"4\" fill=\"#fff\"/>"
		 "<rect width=\"1.6\" height=\"4\" fill=\"#00695c\"/></pattern>\n"
		 "<pattern id=\"sv-lines\" width=\"4\" height=\"3.5\" patternUnits=\"userSpaceOnUse\">"
		 "<rect width=\"4\" height=\"3.5\" fill=\"#fff\"/>"
		 "<rect width=\"4\" height=\"2\" fill=\"#2e5d1e\"/></pattern>\n");
	for (int class = 0; class < SOVB_MARK_CLASS_COUNT; class ++) {
		if (!sovb_shape_has_arrow((sovb_mark_class) class))
			continue;
		sovb_buffer_appendf(out,
				    "<marker id=\"sv-head%d\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" "
				    "markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" "
				    "orient=\"auto\"><path d=\"M0 0.5L8 4L0 7.5z\" fill=\"%s\"/></marker>\n",
				    class, shapes[class].stroke);
	}
	sovb_buffer_append_text(out, "</defs>\n");
}

/* A closed path through points around (x, y), in tenths of the radius. */
static void append_polygon(sovb_buffer *out, const signed char *point, size_t count, double x, double y,
			   double r)
{
	sovb_buffer_append_text(out, "<path d=\"");
	for (size_t i = 0; i < count; i++) {
		sovb_buffer_append_char(out, i ? 'L' : 'M');
		sovb_svg_number(out, x + point[2 * i] * r / 10);
		sovb_buffer_append_char(out, ' ');
		sovb_svg_number(out, y + point[2 * i + 1] * r / 10);
	}
	sovb_buffer_append_text(out, "z\"");
}

static void append_circle(sovb_buffer *out, double x, double y, double r)
{
	sovb_buffer_append_text(out, "<circle");
	sovb_svg_length(out, "cx", x);
	sovb_svg_length(out, "cy", y);
	sovb_svg_length(out, "r", r);
}

static void append_outline(sovb_buffer *out, outline wanted, double x, double y, double r)
{
	static const signed char triangle[] = {0, -10, 10, 8, -10, 8};
	static const signed char square[] = {-9, -9, 9, -9, 9, 9, -9, 9};
	static const signed char diamond[] = {0, -10, 10, 0, 0, 10, -10, 0};
	static const signed char pentagon[] = {-9, -9, 9, -9, 9, 2, 0, 10, -9, 2};

	switch (wanted) {
	case CIRCLE:
		append_circle(out, x, y, r);
		return;
	case TRIANGLE:
		append_polygon(out, triangle, 3, x, y, r);
		return;
	case SQUARE:
		append_polygon(out, square, 4, x, y, r);
		return;
	case DIAMOND:
		append_polygon(out, diamond, 4, x, y, r);
		return;
	case PENTAGON:
		append_polygon(out, pentagon, 5, x, y, r);
		return;
	}
}

/* A cross in the circle of what changes another document, a dot in the diamond of what monitors it. */
static void append_inside(sovb_buffer *out, sovb_mark_class class, double x, double y, double r)
{
	static const signed char cross[] = {-6, -6, 6, 6, 0, 0, 6, -6, -6, 6, 0, 0};

	if (class == SOVB_MARK_CHANGES) {
		append_polygon(out, cross, 6, x, y, r);
		sovb_buffer_appendf(out, " fill=\"none\" stroke=\"%s\" stroke-width=\"1.8\"/>",
				    shapes[class].stroke);
	} else if (class == SOVB_MARK_MONITORS) {
		append_circle(out, x, y, r * 0.3);
		sovb_buffer_appendf(out, " fill=\"%s\"/>", shapes[class].stroke);
	}
}

void sovb_shape_mark(sovb_buffer *out, sovb_mark_class class, bool focus, double x, double y)
{
	const shape *s = &shapes[class];
	double r = (focus ? SOVB_MARK_FOCUS_RADIUS : SOVB_MARK_RADIUS) * s->size;

	if (focus) {
		append_circle(out, x, y, SOVB_MARK_FOCUS_RADIUS + 3);
		sovb_buffer_append_text(out, " fill=\"#fff\" stroke=\"#111\" stroke-width=\"1.5\"/>");
	}
	append_outline(out, s->outline, x, y, r);
	sovb_buffer_appendf(out, " fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>", s->fill, s->stroke);
	append_inside(out, class, x, y, r);
	sovb_buffer_append_char(out, '\n');
}

bool sovb_shape_has_arrow(sovb_mark_class class)
{
	return shapes[class].dash;
}

void sovb_shape_arrow(sovb_buffer *out, sovb_mark_class class)
{
	const shape *s = &shapes[class];

	sovb_buffer_appendf(out, " fill=\"none\" stroke=\"%s\" marker-end=\"url(#sv-head%d)\"", s->stroke,
			    (int)class);
	sovb_svg_length(out, "stroke-width", s->width);
	if (*s->dash)
		sovb_buffer_appendf(out, " stroke-dasharray=\"%s\"", s->dash);
}
