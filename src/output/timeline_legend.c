/*
 * What stands under a timeline: the legend of the signs that occur, and the last line.
 */
#include "timeline_picture.h"

#include <string.h>

#include "mark_shape.h"

#define LEGEND_ROW 22.0

static bool is_used(const sovb_picture *d, sovb_mark_class class)
{
	for (size_t i = 0; i < d->count; i++) {
		const sovb_mark *mark = d->spot[i].mark;

		if (mark->kind == class && !mark->focus)
			return true;
		for (size_t e = 0; e < mark->event_count && sovb_shape_has_arrow(class); e++) {
			if (mark->event[e]->target.size &&
			    sovb_relation_class(mark->event[e]->relation) == class)
				return true;
		}
	}
	return false;
}

static void draw_sample(const sovb_picture *d, sovb_mark_class class, bool focus, double x, double y)
{
	sovb_shape_mark(d->out, class, focus, x + 7, y - 4);
	if (focus || !sovb_shape_has_arrow(class))
		return;
	sovb_buffer_append_text(d->out, "<path d=\"");
	sovb_picture_point(d, 'M', x + 19, y - 4);
	sovb_picture_point(d, 'L', x + 53, y - 4);
	sovb_buffer_append_char(d->out, '"');
	sovb_shape_arrow(d->out, class);
	sovb_buffer_append_text(d->out, "/>\n");
}

/* Where the next sign of the legend stands. */
typedef struct legend {
	double x, y;
	bool dry;
} legend;

static void draw_sign(const sovb_picture *d, legend *at, sovb_mark_class class, bool focus)
{
	static const sovb_svg_style style = {.size = 12};
	const char *name = sovb_picture_words(
	    d, focus ? SOVB_DRAWING_FOCUS : (sovb_drawing_text)(SOVB_DRAWING_ISSUED + (int)class));
	double sign = focus ? 28 : sovb_shape_has_arrow(class) ? 60 : 20;
	double width = sign + sovb_svg_text_width(SOVB_DRAWING_STRING(name), style.size, false) + 14;

	if (at->x + width > SOVB_PICTURE_RIGHT && at->x > SOVB_PICTURE_LEFT) {
		at->x = SOVB_PICTURE_LEFT + 4;
		at->y += LEGEND_ROW;
	}
	if (!at->dry) {
		draw_sample(d, class, focus, at->x, at->y);
		sovb_picture_text(d, at->x + sign, at->y, &style, name);
	}
	at->x += width;
}

static const sovb_picture_spot *find_focus(const sovb_picture *d)
{
	for (size_t i = 0; i < d->count; i++) {
		if (d->spot[i].mark->focus)
			return &d->spot[i];
	}
	return NULL;
}

/* Signs side by side, in as many rows as they need; returns where they end. */
double sovb_picture_draw_legend(const sovb_picture *d, double y, bool dry)
{
	static const sovb_svg_style head = {.size = 12, .bold = true};
	legend at = {SOVB_PICTURE_LEFT + 4, y + LEGEND_ROW, dry};
	const sovb_picture_spot *focus = find_focus(d);

	if (!dry)
		sovb_picture_text(d, SOVB_PICTURE_MARGIN + 9, at.y, &head,
				  sovb_picture_words(d, SOVB_DRAWING_LEGEND));
	if (focus)
		draw_sign(d, &at, focus->mark->kind, true);
	for (int class = 0; class < SOVB_MARK_CLASS_COUNT; class ++) {
		if (is_used(d, (sovb_mark_class) class))
			draw_sign(d, &at, (sovb_mark_class) class, false);
	}
	return at.y;
}

static void append_notes(const sovb_picture *d)
{
	sovb_lang lang = d->options->lang;
	size_t left_out = d->marks->count - d->count;

	sovb_drawing_say(d->out, d->axis.count > 1 ? SOVB_DRAWING_TO_SCALE : SOVB_DRAWING_SCALE, lang, NULL,
			 NULL, NULL);
	if (left_out) {
		sovb_buffer_append_char(d->out, ' ');
		sovb_drawing_count(d->out, SOVB_DRAWING_LEFT_OUT, lang, left_out);
		if (d->linked) {
			sovb_buffer_append_char(d->out, ' ');
			sovb_drawing_say(d->out, SOVB_DRAWING_LISTED, lang, NULL, NULL, NULL);
		}
	}
	sovb_buffer_append_char(d->out, ' ');
	sovb_drawing_say_made(d->out, d->options);
}

void sovb_picture_draw_notes(const sovb_picture *d, double y)
{
	sovb_buffer_append_text(d->out, "<text");
	sovb_svg_length(d->out, "x", SOVB_PICTURE_MARGIN + 9);
	sovb_svg_length(d->out, "y", y);
	sovb_svg_length(d->out, "font-size", SOVB_PICTURE_NOTE_SIZE);
	sovb_buffer_append_text(d->out, " font-style=\"italic\" fill=\"" SOVB_PICTURE_GREY "\">");
	append_notes(d);
	sovb_buffer_append_text(d->out, "</text>\n");
}
