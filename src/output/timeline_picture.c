#include "timeline_picture.h"

#include <string.h>

const char *sovb_picture_words(const sovb_picture *d, sovb_drawing_text text)
{
	return sovb_drawing_words(text, d->options->lang);
}

void sovb_picture_rectangle(const sovb_picture *d, double x, double y, double width, double height,
			    const char *fill)
{
	sovb_buffer_append_text(d->out, "<rect");
	sovb_svg_length(d->out, "x", x);
	sovb_svg_length(d->out, "y", y);
	sovb_svg_length(d->out, "width", width);
	sovb_svg_length(d->out, "height", height);
	sovb_buffer_appendf(d->out, " fill=\"%s\"/>\n", fill);
}

void sovb_picture_line(const sovb_picture *d, double x1, double y1, double x2, double y2, const char *stroke,
		       double width)
{
	sovb_buffer_append_text(d->out, "<line");
	sovb_svg_length(d->out, "x1", x1);
	sovb_svg_length(d->out, "y1", y1);
	sovb_svg_length(d->out, "x2", x2);
	sovb_svg_length(d->out, "y2", y2);
	sovb_buffer_appendf(d->out, " stroke=\"%s\"", stroke);
	sovb_svg_length(d->out, "stroke-width", width);
	sovb_buffer_append_text(d->out, "/>\n");
}

void sovb_picture_text(const sovb_picture *d, double x, double y, const sovb_svg_style *style,
		       const char *what)
{
	sovb_svg_text(d->out, x, y, style, SOVB_DRAWING_STRING(what));
}

double sovb_picture_paragraph(const sovb_picture *d, double x, double y, double width,
			      const sovb_svg_style *style, sovb_string what, int lines, bool dry)
{
	double height = style->size * 1.25;

	for (int i = 0; i < lines && what.size; i++) {
		size_t size = sovb_svg_text_fit(what, style->size, style->bold, width);

		y += height;
		if (!dry)
			sovb_svg_text(d->out, x, y, style, (sovb_string){what.data, size});
		size += size < what.size;
		what = (sovb_string){what.data + size, what.size - size};
	}
	return y;
}

void sovb_picture_point(const sovb_picture *d, char letter, double x, double y)
{
	sovb_buffer_append_char(d->out, letter);
	sovb_svg_number(d->out, x);
	sovb_buffer_append_char(d->out, ' ');
	sovb_svg_number(d->out, y);
}
