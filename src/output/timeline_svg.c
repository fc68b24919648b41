/*
 * A timeline as SVG: title, years, a lane a level, marks with their labels, arrows, legend, last lines.
 *
 * Everything is placed before anything is written, because the height of a lane depends on its labels.
 */
#include "timeline_svg.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "mark_shape.h"
#include "markup.h"
#include "message.h"
#include "timeline_picture.h"
#include "utf8.h"

#define TITLE_SIZE 20.0
#define SUBTITLE_SIZE 13.5
#define TITLE_LINES 2
#define FOOT 22.0 /* from the legend to the last line */

/* ---- head ---- */

static sovb_string title_of(const sovb_picture *d)
{
	return d->options->title.size ? d->options->title
				      : SOVB_DRAWING_STRING(sovb_picture_words(d, SOVB_DRAWING_TIMELINE));
}

/* Title and subtitle; returns where they end. */
static double draw_head(const sovb_picture *d, bool dry)
{
	static const sovb_svg_style title = {.size = TITLE_SIZE, .bold = true, .anchor = "middle"};
	static const sovb_svg_style subtitle = {
	    .size = SUBTITLE_SIZE, .italic = true, .anchor = "middle", .fill = SOVB_PICTURE_GREY};
	double middle = SOVB_SVG_WIDTH / 2;
	double y = sovb_picture_paragraph(d, middle, SOVB_PICTURE_MARGIN - 16,
					  SOVB_PICTURE_RIGHT - SOVB_PICTURE_MARGIN, &title, title_of(d),
					  TITLE_LINES, dry);

	return sovb_picture_paragraph(d, middle, y + 2, SOVB_PICTURE_RIGHT - SOVB_PICTURE_MARGIN - 80,
				      &subtitle, d->options->subtitle, TITLE_LINES, dry);
}

static void append_extent(const sovb_picture *d)
{
	char from[SOVB_DATE_TEXT], to[SOVB_DATE_TEXT], count[24];

	if (!d->marks->count)
		return;
	snprintf(count, sizeof count, "%zu", d->marks->count);
	sovb_drawing_say(d->out, SOVB_DRAWING_EXTENT, d->options->lang, count,
			 sovb_date_local(d->marks->mark[0].date, from),
			 sovb_date_local(d->marks->mark[d->marks->count - 1].date, to));
	sovb_buffer_append_char(d->out, ' ');
}

/* What a screen reader says of the drawing as a whole. */
static void draw_description(const sovb_picture *d)
{
	sovb_buffer_append_text(d->out, "<title id=\"sv-title\">");
	sovb_markup_text(d->out, title_of(d).data, title_of(d).size);
	sovb_buffer_append_text(d->out, "</title>\n<desc id=\"sv-desc\">");
	append_extent(d);
	sovb_drawing_say(d->out, SOVB_DRAWING_DESCRIPTION, d->options->lang, NULL, NULL, NULL);
	sovb_buffer_append_text(d->out, "</desc>\n");
}

static void begin_svg(const sovb_picture *d, double height)
{
	sovb_buffer_append_text(d->out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
	sovb_svg_number(d->out, SOVB_SVG_WIDTH);
	sovb_buffer_append_char(d->out, ' ');
	sovb_svg_number(d->out, height);
	sovb_buffer_append_char(d->out, '"');
	if (!d->linked) {
		sovb_svg_length(d->out, "width", SOVB_SVG_WIDTH);
		sovb_svg_length(d->out, "height", height);
	}
	/* The inside of an image is silent; links must not be. */
	sovb_buffer_appendf(d->out,
			    " role=\"%s\" aria-labelledby=\"sv-title sv-desc\" lang=\"%s\" "
			    "font-family=\"" SOVB_SVG_FONT "\">\n",
			    d->linked ? "group" : "img", d->options->lang == SOVB_LANG_VI ? "vi" : "en");
}

/* ---- arrows ---- */

static const sovb_picture_spot *find_spot(const sovb_picture *d, const sovb_mark *mark)
{
	for (size_t i = 0; mark && i < d->count; i++) {
		if (d->spot[i].mark == mark)
			return &d->spot[i];
	}
	return NULL;
}

/* Upright out of the one and into the other; over the heads of two in one row. */
static void draw_arrow(const sovb_picture *d, const sovb_picture_spot *from, const sovb_picture_spot *to,
		       sovb_mark_class class)
{
	double up = to->y < from->y ? -1 : 1;
	double start = from->y + up * (sovb_picture_radius(from->mark) + 1);
	double end = to->y - up * (sovb_picture_radius(to->mark) + 2);
	double bend = fabs(from->y - to->y) * 0.5;

	if (fabs(from->y - to->y) < SOVB_PICTURE_ROW_HEIGHT / 2) {
		start = from->y - sovb_picture_radius(from->mark) - 1;
		end = to->y - sovb_picture_radius(to->mark) - 2;
		bend = -9;
		up = 1;
	}
	sovb_buffer_append_text(d->out, "<path d=\"");
	sovb_picture_point(d, 'M', from->x, start);
	sovb_picture_point(d, 'C', from->x, start + up * bend);
	sovb_picture_point(d, ' ', to->x, bend < 0 ? end + bend : end - up * bend);
	sovb_picture_point(d, ' ', to->x, end);
	sovb_buffer_append_char(d->out, '"');
	sovb_shape_arrow(d->out, class);
	sovb_buffer_append_text(d->out, "/>\n");
}

static void draw_arrows(const sovb_picture *d)
{
	for (size_t i = 0; i < d->count; i++) {
		const sovb_mark *mark = d->spot[i].mark;

		for (size_t e = 0; e < mark->event_count; e++) {
			const sovb_event *event = mark->event[e];
			sovb_mark_class class = sovb_relation_class(event->relation);
			const sovb_picture_spot *to;

			if (!event->target.size || !sovb_shape_has_arrow(class))
				continue;
			to = find_spot(d, sovb_marks_find(d->marks, event->target));
			if (to && to != &d->spot[i])
				draw_arrow(d, &d->spot[i], to, class);
		}
	}
}

/* ---- marks ---- */

static void append_string(const sovb_picture *d, sovb_string string)
{
	sovb_markup_text(d->out, string.data, string.size);
}

/* Number, date, issuer, what it does, subject: what a pointer that rests on the mark, and a reader, are told.
 */
static void append_summary(const sovb_picture *d, const sovb_mark *mark)
{
	char day[SOVB_DATE_TEXT];

	append_string(d, sovb_picture_label(d, mark));
	sovb_buffer_appendf(d->out, ", %s", sovb_date_local(mark->date, day));
	if (mark->issuer.size) {
		sovb_buffer_append_text(d->out, ", ");
		append_string(d, mark->issuer);
	}
	for (size_t e = 0; e < mark->event_count; e++) {
		if (!mark->event[e]->target.size)
			continue;
		sovb_buffer_appendf(d->out, "; %s ",
				    sovb_drawing_relation(mark->event[e]->relation, d->options->lang));
		append_string(d, sovb_drawing_symbol(mark->event[e]->target));
	}
	if (mark->title.size) {
		sovb_buffer_append_text(d->out, ". ");
		append_string(d, mark->title);
	}
}

static void draw_label(const sovb_picture *d, const sovb_picture_spot *s)
{
	const char *anchor = s->left ? "end" : NULL;
	const sovb_svg_style number = {
	    .size = sovb_picture_label_size(s->mark), .bold = true, .anchor = anchor};
	const sovb_svg_style date = {
	    .size = SOVB_PICTURE_DATE_SIZE, .anchor = anchor, .fill = SOVB_PICTURE_GREY};
	double reach = sovb_picture_radius(s->mark) + SOVB_PICTURE_LABEL_GAP;
	double x = s->left ? s->x - reach : s->x + reach;
	sovb_string symbol = sovb_picture_label(d, s->mark);
	char day[SOVB_DATE_TEXT];

	sovb_buffer_append_text(d->out, "<rect");
	sovb_svg_length(d->out, "x", s->left ? x - s->label_width : x - 2);
	sovb_svg_length(d->out, "y", s->y - 12.5);
	sovb_svg_length(d->out, "width", s->label_width + 2);
	sovb_svg_length(d->out, "height", 25);
	sovb_buffer_append_text(d->out, " fill=\"#fff\" fill-opacity=\"0.86\"/>\n");
	while (symbol.size && sovb_svg_text_width(symbol, number.size, true) > SOVB_PICTURE_LABEL_MAX)
		symbol.size = sovb_utf8_floor(symbol.data, symbol.size - 1);
	sovb_svg_text(d->out, x, s->y - 1, &number, symbol);
	sovb_picture_text(d, x, s->y + 10.5, &date, sovb_date_local(s->mark->date, day));
}

static void draw_mark(const sovb_picture *d, const sovb_picture_spot *s)
{
	if (d->linked) {
		sovb_buffer_appendf(d->out, "<a href=\"#d%zu\" aria-label=\"",
				    (size_t)(s->mark - d->marks->mark));
		append_summary(d, s->mark);
		sovb_buffer_append_text(d->out, "\">");
	} else {
		sovb_buffer_append_text(d->out, "<g>");
	}
	sovb_buffer_append_text(d->out, "<title>");
	append_summary(d, s->mark);
	sovb_buffer_append_text(d->out, "</title>\n");
	draw_label(d, s);
	sovb_shape_mark(d->out, s->mark->kind, s->mark->focus, s->x, s->y);
	sovb_buffer_append_text(d->out, d->linked ? "</a>\n" : "</g>\n");
}

/* ---- the whole ---- */

static void draw(sovb_picture *d)
{
	double signs, notes;

	d->top = draw_head(d, true) + 16;
	sovb_picture_place(d);
	signs = d->lane_top[SOVB_LANE_COUNT] + 6;
	notes = sovb_picture_draw_legend(d, signs, true) + FOOT;
	begin_svg(d, notes + 16);
	draw_description(d);
	sovb_shape_definitions(d->out);
	sovb_picture_rectangle(d, 0, 0, SOVB_SVG_WIDTH, notes + 16, "#fff");
	draw_head(d, false);
	sovb_picture_draw_axis(d);
	draw_arrows(d);
	for (size_t i = 0; i < d->count; i++)
		draw_mark(d, &d->spot[i]);
	sovb_picture_draw_legend(d, signs, false);
	sovb_picture_draw_notes(d, notes);
	sovb_buffer_append_text(d->out, "</svg>\n");
}

/* Nothing happened: the title, and a line that says so. */
static void draw_nothing(const sovb_picture *d)
{
	static const sovb_svg_style style = {.size = 14, .italic = true, .anchor = "middle"};
	double y = draw_head(d, true) + 40;

	begin_svg(d, y + 30);
	draw_description(d);
	sovb_picture_rectangle(d, 0, 0, SOVB_SVG_WIDTH, y + 30, "#fff");
	draw_head(d, false);
	sovb_picture_text(d, SOVB_SVG_WIDTH / 2, y, &style, sovb_picture_words(d, SOVB_DRAWING_NOTHING));
	sovb_buffer_append_text(d->out, "</svg>\n");
}

void sovb_timeline_draw(sovb_buffer *out, const sovb_marks *marks, const sovb_drawing_options *options,
			bool linked)
{
	sovb_picture d = {.out = out, .marks = marks, .options = options, .linked = linked};

	if (marks->drawn)
		draw(&d);
	else
		draw_nothing(&d);
}

sovb_status sovb_drawing_deliver(sovb_buffer *out, sovb_sink sink, void *context, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	if (out->status == SOVB_ERR_TOO_LARGE)
		status = sovb_fail(err, SOVB_MSG_LIMIT, "drawing", "256 MiB", "bytes");
	else if (out->status != SOVB_OK)
		status = sovb_no_memory(err);
	else if (!sink(context, out->data, out->size))
		status = sovb_fail(err, SOVB_MSG_IO_WRITE, "drawing", "sink", NULL);
	sovb_buffer_fini(out);
	return status;
}

sovb_status sovb_timeline_svg(const sovb_events *events, const sovb_drawing_options *options, sovb_sink sink,
			      void *context, sovb_error *err)
{
	sovb_buffer out = SOVB_BUFFER_INIT(SOVB_DRAWING_MAX_BYTES);
	sovb_marks marks;
	sovb_status status = sovb_marks_init(&marks, events, options->focus, SOVB_DRAWING_MAX_MARKS, err);

	if (status == SOVB_OK) {
		sovb_timeline_draw(&out, &marks, options, false);
		status = sovb_drawing_deliver(&out, sink, context, err);
	}
	sovb_marks_fini(&marks);
	return status;
}
