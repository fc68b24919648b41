/*
 * A timeline as SVG: title, years, a lane a level, marks with their labels, arrows, legend, last lines.
 *
 * Everything is placed before anything is written, because the height of a lane depends on its labels.
 */
#include "timeline_svg.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "drawing_text.h"
#include "label_rows.h"
#include "mark_shape.h"
#include "markup.h"
#include "message.h"
#include "svg.h"
#include "time_axis.h"
#include "utf8.h"

#define MARGIN 36.0
#define LANE_NAMES 112.0 /* width of the column with the names of the lanes */
#define LEFT (MARGIN + LANE_NAMES)
#define RIGHT (SOVB_SVG_WIDTH - MARGIN)
#define TITLE_SIZE 20.0
#define SUBTITLE_SIZE 13.5
#define TITLE_LINES 2
#define YEARS_HEIGHT 22.0
#define MONTHS_HEIGHT 16.0
#define YEAR_ROOM 36.0 /* that the number of a year takes */
#define ROW_HEIGHT 27.0
#define LANE_PAD 9.0
#define EMPTY_LANE 26.0
#define LABEL_SIZE 12.5
#define DATE_SIZE 10.5
#define LABEL_GAP 4.0   /* between mark and label */
#define LABEL_MAX 150.0 /* width of a label; a longer number is cut */
#define LEGEND_ROW 22.0
#define NOTE_SIZE 11.0
#define GREY "#333"

/* A mark that is drawn. */
typedef struct spot {
	const sovb_mark *mark;
	double x, y;
	double label_width;
	bool left; /* the label is */
} spot;

typedef struct drawing {
	sovb_buffer *out;
	const sovb_marks *marks;
	const sovb_drawing_options *options;
	bool linked;
	spot spot[SOVB_DRAWING_MAX_MARKS];
	size_t count;
	sovb_axis axis;
	unsigned rows[SOVB_LANE_COUNT];
	double lane_top[SOVB_LANE_COUNT + 1]; /* of lanes that are shown; the last: the end of all */
	bool shown[SOVB_LANE_COUNT];
	double top; /* of the years */
} drawing;

static const char *words(const drawing *d, sovb_drawing_text text)
{
	return sovb_drawing_words(text, d->options->lang);
}

/* ---- placing ---- */

static sovb_string label_of(const drawing *d, const sovb_mark *mark)
{
	sovb_string symbol = sovb_drawing_symbol(mark->document);

	return symbol.size ? symbol : SOVB_DRAWING_STRING(words(d, SOVB_DRAWING_NO_NUMBER));
}

static double label_size(const sovb_mark *mark)
{
	return LABEL_SIZE + (mark->focus ? 2.5 : 0);
}

static double radius_of(const sovb_mark *mark)
{
	return mark->focus ? SOVB_MARK_FOCUS_RADIUS + 3 : SOVB_MARK_RADIUS;
}

static void collect_spots(drawing *d)
{
	for (size_t i = 0; i < d->marks->count; i++) {
		const sovb_mark *mark = &d->marks->mark[i];
		sovb_string symbol = label_of(d, mark);
		sovb_string day = {NULL, 10};
		double width, least;

		if (!mark->drawn)
			continue;
		day.data = "00/00/0000";
		width = sovb_svg_text_width(symbol, label_size(mark), true);
		least = sovb_svg_text_width(day, DATE_SIZE, false);
		width = width > LABEL_MAX ? LABEL_MAX : width;
		d->spot[d->count++] = (spot){.mark = mark, .label_width = width > least ? width : least};
	}
}

static void place_in_time(drawing *d)
{
	sovb_date day[SOVB_DRAWING_MAX_MARKS];
	double widest = 0;

	for (size_t i = 0; i < d->count; i++) {
		day[i] = d->spot[i].mark->date;
		widest = d->spot[i].label_width > widest ? d->spot[i].label_width : widest;
	}
	/* Labels stand to the right of their marks: the last one needs its room too. */
	sovb_axis_init(&d->axis, day, d->count, LEFT, RIGHT - widest - LABEL_GAP);
	for (size_t i = 0; i < d->count; i++)
		d->spot[i].x = sovb_axis_place(&d->axis, day[i]);
}

/* Lanes without documents are shown between others: that a level is skipped is worth seeing. */
static void choose_lanes(drawing *d)
{
	int first = SOVB_LANE_COUNT;
	int last = -1;

	for (int lane = 0; lane < SOVB_LANE_COUNT; lane++) {
		d->shown[lane] = d->rows[lane] > 0;
		if (!d->rows[lane] || lane == SOVB_LANE_COUNT - 1)
			continue;
		first = first < lane ? first : lane;
		last = lane;
	}
	for (int lane = first; lane < last; lane++)
		d->shown[lane] = true;
}

static void place_lanes(drawing *d)
{
	double y = d->top + YEARS_HEIGHT + MONTHS_HEIGHT;

	for (int lane = 0; lane < SOVB_LANE_COUNT; lane++) {
		double height = d->rows[lane] ? d->rows[lane] * ROW_HEIGHT + 2 * LANE_PAD : EMPTY_LANE;

		d->lane_top[lane] = y;
		y += d->shown[lane] ? (d->rows[lane] == 1 ? height + 8 : height) : 0;
	}
	d->lane_top[SOVB_LANE_COUNT] = y;
}

static void place_spots(drawing *d)
{
	sovb_label label[SOVB_DRAWING_MAX_MARKS];

	for (size_t i = 0; i < d->count; i++) {
		const spot *s = &d->spot[i];

		label[i] = (sovb_label){
		    .x = s->x,
		    .radius = radius_of(s->mark),
		    .width = LABEL_GAP + s->label_width,
		    .lane = s->mark->lane,
		};
	}
	sovb_labels_place(label, d->count, LEFT + LABEL_GAP, d->rows, SOVB_LANE_COUNT);
	choose_lanes(d);
	place_lanes(d);
	for (size_t i = 0; i < d->count; i++) {
		unsigned lane = label[i].lane;
		double height = d->lane_top[lane + 1] - d->lane_top[lane];

		d->spot[i].y = d->lane_top[lane] + (height - d->rows[lane] * ROW_HEIGHT) / 2 +
			       (label[i].row + 0.5) * ROW_HEIGHT;
		d->spot[i].left = label[i].left;
	}
}

/* ---- pieces ---- */

static void rectangle(const drawing *d, double x, double y, double width, double height, const char *fill)
{
	sovb_buffer_append_text(d->out, "<rect");
	sovb_svg_length(d->out, "x", x);
	sovb_svg_length(d->out, "y", y);
	sovb_svg_length(d->out, "width", width);
	sovb_svg_length(d->out, "height", height);
	sovb_buffer_appendf(d->out, " fill=\"%s\"/>\n", fill);
}

static void line(const drawing *d, double x1, double y1, double x2, double y2, const char *stroke, double width)
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

static void text(const drawing *d, double x, double y, const sovb_svg_style *style, const char *what)
{
	sovb_svg_text(d->out, x, y, style, SOVB_DRAWING_STRING(what));
}

/* Lines of at most width, the last one cut; returns y after them. */
static double paragraph(const drawing *d, double x, double y, double width, const sovb_svg_style *style,
			sovb_string what, int lines, bool dry)
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

/* ---- head ---- */

static sovb_string title_of(const drawing *d)
{
	return d->options->title.size ? d->options->title : SOVB_DRAWING_STRING(words(d, SOVB_DRAWING_TIMELINE));
}

/* Title and subtitle; returns where they end. */
static double draw_head(const drawing *d, bool dry)
{
	static const sovb_svg_style title = {.size = TITLE_SIZE, .bold = true, .anchor = "middle"};
	static const sovb_svg_style subtitle = {.size = SUBTITLE_SIZE, .italic = true, .anchor = "middle", .fill = GREY};
	double middle = SOVB_SVG_WIDTH / 2;
	double y = paragraph(d, middle, MARGIN - 16, RIGHT - MARGIN, &title, title_of(d), TITLE_LINES, dry);

	return paragraph(d, middle, y + 2, RIGHT - MARGIN - 80, &subtitle, d->options->subtitle, TITLE_LINES, dry);
}

static void append_extent(const drawing *d)
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
static void draw_description(const drawing *d)
{
	sovb_buffer_append_text(d->out, "<title id=\"sv-title\">");
	sovb_markup_text(d->out, title_of(d).data, title_of(d).size);
	sovb_buffer_append_text(d->out, "</title>\n<desc id=\"sv-desc\">");
	append_extent(d);
	sovb_drawing_say(d->out, SOVB_DRAWING_DESCRIPTION, d->options->lang, NULL, NULL, NULL);
	sovb_buffer_append_text(d->out, "</desc>\n");
}

static void begin_svg(const drawing *d, double height)
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

/* ---- lanes and axis ---- */

static void draw_lanes(const drawing *d)
{
	static const sovb_svg_style name = {.size = 13, .bold = true};
	static const sovb_svg_style empty = {.size = NOTE_SIZE, .italic = true, .fill = "#555"};

	for (int lane = 0; lane < SOVB_LANE_COUNT; lane++) {
		double top = d->lane_top[lane];
		double height = d->lane_top[lane + 1] - top;
		sovb_string label = SOVB_DRAWING_STRING(words(d, (sovb_drawing_text)(SOVB_DRAWING_LANE_CENTRAL + lane)));
		double end;

		if (!d->shown[lane])
			continue;
		rectangle(d, MARGIN, top, LANE_NAMES, height, "#ececec");
		end = paragraph(d, MARGIN + 9, 0, LANE_NAMES - 16, &name, label, 3, true);
		paragraph(d, MARGIN + 9, top + (height - end) / 2 - 3, LANE_NAMES - 16, &name, label, 3, false);
		if (!d->rows[lane])
			text(d, LEFT + 10, top + height / 2 + 4, &empty, words(d, SOVB_DRAWING_NO_DOCUMENT));
		line(d, MARGIN, top, RIGHT, top, "#888", 0.8);
	}
}

static double part_end(const drawing *d, size_t part)
{
	const sovb_axis_part *p = &d->axis.part[part];

	return p->start + d->axis.scale * (double)(p->to - p->from);
}

/* Is the day in a part of the axis?  Then *x is its place. */
static bool find_place(const drawing *d, size_t part, sovb_date day, double *x)
{
	long at = sovb_axis_day(&d->axis, day);
	const sovb_axis_part *p = &d->axis.part[part];

	*x = p->start + d->axis.scale * (double)(at - p->from);
	return at >= p->from && at <= p->to;
}

static int year_at(const drawing *d, long day)
{
	int year = d->axis.epoch.year + (int)floor((double)day / 365.25) - 1;

	while (year < 9999 && sovb_axis_day(&d->axis, (sovb_date){(int16_t)(year + 1), 1, 1}) <= day)
		year++;
	return year;
}

/* So many years between two labels that there is room for them. */
static int year_step(const drawing *d)
{
	static const int steps[] = {1, 2, 5, 10, 20, 50, 100, 500, 1000, 10000};
	size_t i = 0;

	while (steps[i] < 10000 && steps[i] * 365.25 * d->axis.scale < YEAR_ROOM)
		i++;
	return steps[i];
}

/*
 * The number of a year between its lines, or as near as the number before leaves room for.  A break beside it has
 * room too, and so has the place for the last labels.  Returns where the number ends, or `taken`.
 */
static double draw_year(const drawing *d, size_t part, double start, double end, double taken, int year)
{
	static const sovb_svg_style style = {.size = 13, .bold = true, .anchor = "middle"};
	double half = YEAR_ROOM / 2;
	double least = start <= d->axis.part[part].start ? start - half : start;
	double most = end + 4;
	double x = (start + end) / 2;
	char number[16];

	if (end >= part_end(d, part))
		most = part + 1 < d->axis.count ? end + SOVB_AXIS_BREAK * 0.6 : RIGHT;
	least = least > taken ? least : taken;
	if (x - half < least)
		x = least + half;
	if (x + half > most)
		return taken;
	snprintf(number, sizeof number, "%d", year);
	text(d, x, d->top + 16, &style, number);
	return x + half;
}

/* The years of one part: lines where they begin, numbers between. */
static void draw_years(const drawing *d, size_t part)
{
	double start = d->axis.part[part].start;
	double taken = LEFT - 6;
	int step = year_step(d);
	int first = year_at(d, d->axis.part[part].from);
	int last = year_at(d, d->axis.part[part].to);

	for (int year = first - first % step; year <= last; year += step) {
		double end = part_end(d, part);
		double next;

		if (year + step <= 9999 && find_place(d, part, (sovb_date){(int16_t)(year + step), 1, 1}, &next)) {
			line(d, next, d->top, next, d->lane_top[SOVB_LANE_COUNT], "#b5b5b5", 0.9);
			end = next;
		}
		/* Of several years the first one is named where they begin. */
		taken = draw_year(d, part, start, end, taken, year < first ? first : year);
		start = end;
	}
}

/* Months, as far as there is room: all, or the first of each quarter or half. */
static void draw_months(const drawing *d, size_t part)
{
	static const sovb_svg_style style = {.size = 10, .anchor = "middle", .fill = "#444"};
	double month = d->axis.scale * 30.44;
	int step = month >= 20 ? 1 : month >= 7 ? 3 : month >= 3.5 ? 6 : 0;
	double y = d->top + YEARS_HEIGHT;
	int last = year_at(d, d->axis.part[part].to);

	for (int year = year_at(d, d->axis.part[part].from); step && year <= last; year++) {
		for (int m = 1; m <= 12; m += step) {
			char number[16];
			double x;

			if (!find_place(d, part, (sovb_date){(int16_t)year, (uint8_t)m, 1}, &x))
				continue;
			if (m > 1)
				line(d, x, y + MONTHS_HEIGHT, x, d->lane_top[SOVB_LANE_COUNT], "#e2e2e2", 0.6);
			line(d, x, y + MONTHS_HEIGHT - 4, x, y + MONTHS_HEIGHT, "#444", 0.8);
			snprintf(number, sizeof number, "%d", m);
			/* The number names the month that begins at the line. */
			if (x + 4 < part_end(d, part))
				text(d, x + (step == 1 ? month / 2 : 0), y + 11, &style, number);
		}
	}
}

/* What a break leaves out: "3 years". */
static void draw_length(const drawing *d, double x, long days)
{
	int years = (int)((double)days / 365.25 + 0.5);
	int months = (int)((double)days / 30.44 + 0.5);
	char number[16];

	snprintf(number, sizeof number, "%d", months < 24 ? months : years);
	sovb_buffer_append_text(d->out, "<text");
	sovb_svg_length(d->out, "x", x);
	sovb_svg_length(d->out, "y", d->top + YEARS_HEIGHT + 11);
	sovb_buffer_append_text(d->out, " font-size=\"10\" font-style=\"italic\" text-anchor=\"middle\">");
	sovb_drawing_say(d->out, months < 24 ? SOVB_DRAWING_MONTHS : SOVB_DRAWING_YEARS, d->options->lang, number, NULL,
			 NULL);
	sovb_buffer_append_text(d->out, "</text>\n");
}

/* One torn edge, from top to bottom. */
static void draw_tear(const drawing *d, double x)
{
	double bottom = d->lane_top[SOVB_LANE_COUNT];
	int at = 0;

	sovb_buffer_append_text(d->out, "<path d=\"");
	for (double y = d->top + YEARS_HEIGHT + MONTHS_HEIGHT; y < bottom; y += 9) {
		sovb_buffer_append_char(d->out, at ? 'L' : 'M');
		sovb_svg_number(d->out, x + (at++ % 2 ? 3 : -3));
		sovb_buffer_append_char(d->out, ' ');
		sovb_svg_number(d->out, y);
	}
	sovb_buffer_append_text(d->out, "\" fill=\"none\" stroke=\"#777\" stroke-width=\"0.9\"/>\n");
}

static void draw_break(const drawing *d, size_t part)
{
	double start = part_end(d, part);
	double end = d->axis.part[part + 1].start;
	double top = d->top + YEARS_HEIGHT + MONTHS_HEIGHT;

	rectangle(d, start, top, end - start, d->lane_top[SOVB_LANE_COUNT] - top, "#f4f4f4");
	draw_tear(d, start + 4);
	draw_tear(d, end - 4);
	draw_length(d, (start + end) / 2, d->axis.part[part + 1].from - d->axis.part[part].to);
}

static void draw_axis(const drawing *d)
{
	static const sovb_svg_style name = {.size = NOTE_SIZE, .italic = true, .fill = GREY};
	double bottom = d->lane_top[SOVB_LANE_COUNT];

	for (size_t part = 0; part + 1 < d->axis.count; part++)
		draw_break(d, part);
	for (size_t part = 0; part < d->axis.count; part++) {
		draw_months(d, part);
		draw_years(d, part);
	}
	text(d, MARGIN + 9, d->top + 16, &name, words(d, SOVB_DRAWING_YEAR_ROW));
	text(d, MARGIN + 9, d->top + YEARS_HEIGHT + 11, &name, words(d, SOVB_DRAWING_MONTH_ROW));
	line(d, MARGIN, d->top, RIGHT, d->top, "#111", 1.2);
	line(d, MARGIN, d->top + YEARS_HEIGHT, RIGHT, d->top + YEARS_HEIGHT, "#bbb", 0.6);
	line(d, MARGIN, bottom, RIGHT, bottom, "#111", 1.2);
	line(d, LEFT, d->top, LEFT, bottom, "#111", 0.8);
}

/* ---- arrows ---- */

static const spot *find_spot(const drawing *d, const sovb_mark *mark)
{
	for (size_t i = 0; mark && i < d->count; i++) {
		if (d->spot[i].mark == mark)
			return &d->spot[i];
	}
	return NULL;
}

static void point(const drawing *d, char letter, double x, double y)
{
	sovb_buffer_append_char(d->out, letter);
	sovb_svg_number(d->out, x);
	sovb_buffer_append_char(d->out, ' ');
	sovb_svg_number(d->out, y);
}

/* Upright out of the one and into the other; over the heads of two in one row. */
static void draw_arrow(const drawing *d, const spot *from, const spot *to, sovb_mark_class class)
{
	double up = to->y < from->y ? -1 : 1;
	double start = from->y + up * (radius_of(from->mark) + 1);
	double end = to->y - up * (radius_of(to->mark) + 2);
	double bend = fabs(from->y - to->y) * 0.5;

	if (fabs(from->y - to->y) < ROW_HEIGHT / 2) {
		start = from->y - radius_of(from->mark) - 1;
		end = to->y - radius_of(to->mark) - 2;
		bend = -9;
		up = 1;
	}
	sovb_buffer_append_text(d->out, "<path d=\"");
	point(d, 'M', from->x, start);
	point(d, 'C', from->x, start + up * bend);
	point(d, ' ', to->x, bend < 0 ? end + bend : end - up * bend);
	point(d, ' ', to->x, end);
	sovb_buffer_append_char(d->out, '"');
	sovb_shape_arrow(d->out, class);
	sovb_buffer_append_text(d->out, "/>\n");
}

static void draw_arrows(const drawing *d)
{
	for (size_t i = 0; i < d->count; i++) {
		const sovb_mark *mark = d->spot[i].mark;

		for (size_t e = 0; e < mark->event_count; e++) {
			const sovb_event *event = mark->event[e];
			sovb_mark_class class = sovb_relation_class(event->relation);
			const spot *to;

			if (!event->target.size || !sovb_shape_has_arrow(class))
				continue;
			to = find_spot(d, sovb_marks_find(d->marks, event->target));
			if (to && to != &d->spot[i])
				draw_arrow(d, &d->spot[i], to, class);
		}
	}
}

/* ---- marks ---- */

static void append_string(const drawing *d, sovb_string string)
{
	sovb_markup_text(d->out, string.data, string.size);
}

/* Number, date, issuer, what it does, subject: what a pointer that rests on the mark, and a reader, are told. */
static void append_summary(const drawing *d, const sovb_mark *mark)
{
	char day[SOVB_DATE_TEXT];

	append_string(d, label_of(d, mark));
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

static void draw_label(const drawing *d, const spot *s)
{
	const char *anchor = s->left ? "end" : NULL;
	const sovb_svg_style number = {.size = label_size(s->mark), .bold = true, .anchor = anchor};
	const sovb_svg_style date = {.size = DATE_SIZE, .anchor = anchor, .fill = GREY};
	double reach = radius_of(s->mark) + LABEL_GAP;
	double x = s->left ? s->x - reach : s->x + reach;
	sovb_string symbol = label_of(d, s->mark);
	char day[SOVB_DATE_TEXT];

	sovb_buffer_append_text(d->out, "<rect");
	sovb_svg_length(d->out, "x", s->left ? x - s->label_width : x - 2);
	sovb_svg_length(d->out, "y", s->y - 12.5);
	sovb_svg_length(d->out, "width", s->label_width + 2);
	sovb_svg_length(d->out, "height", 25);
	sovb_buffer_append_text(d->out, " fill=\"#fff\" fill-opacity=\"0.86\"/>\n");
	while (symbol.size && sovb_svg_text_width(symbol, number.size, true) > LABEL_MAX)
		symbol.size = sovb_utf8_floor(symbol.data, symbol.size - 1);
	sovb_svg_text(d->out, x, s->y - 1, &number, symbol);
	text(d, x, s->y + 10.5, &date, sovb_date_local(s->mark->date, day));
}

static void draw_mark(const drawing *d, const spot *s)
{
	if (d->linked) {
		sovb_buffer_appendf(d->out, "<a href=\"#d%zu\" aria-label=\"", (size_t)(s->mark - d->marks->mark));
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

/* ---- foot ---- */

static bool is_used(const drawing *d, sovb_mark_class class)
{
	for (size_t i = 0; i < d->count; i++) {
		const sovb_mark *mark = d->spot[i].mark;

		if (mark->kind == class && !mark->focus)
			return true;
		for (size_t e = 0; e < mark->event_count && sovb_shape_has_arrow(class); e++) {
			if (mark->event[e]->target.size && sovb_relation_class(mark->event[e]->relation) == class)
				return true;
		}
	}
	return false;
}

static void draw_sample(const drawing *d, sovb_mark_class class, bool focus, double x, double y)
{
	sovb_shape_mark(d->out, class, focus, x + 7, y - 4);
	if (focus || !sovb_shape_has_arrow(class))
		return;
	sovb_buffer_append_text(d->out, "<path d=\"");
	point(d, 'M', x + 19, y - 4);
	point(d, 'L', x + 53, y - 4);
	sovb_buffer_append_char(d->out, '"');
	sovb_shape_arrow(d->out, class);
	sovb_buffer_append_text(d->out, "/>\n");
}

/* Where the next sign of the legend stands. */
typedef struct legend {
	double x, y;
	bool dry;
} legend;

static void draw_sign(const drawing *d, legend *at, sovb_mark_class class, bool focus)
{
	static const sovb_svg_style style = {.size = 12};
	const char *name = words(d, focus ? SOVB_DRAWING_FOCUS : (sovb_drawing_text)(SOVB_DRAWING_ISSUED + (int)class));
	double sign = focus ? 28 : sovb_shape_has_arrow(class) ? 60 : 20;
	double width = sign + sovb_svg_text_width(SOVB_DRAWING_STRING(name), style.size, false) + 14;

	if (at->x + width > RIGHT && at->x > LEFT) {
		at->x = LEFT + 4;
		at->y += LEGEND_ROW;
	}
	if (!at->dry) {
		draw_sample(d, class, focus, at->x, at->y);
		text(d, at->x + sign, at->y, &style, name);
	}
	at->x += width;
}

static const spot *find_focus(const drawing *d)
{
	for (size_t i = 0; i < d->count; i++) {
		if (d->spot[i].mark->focus)
			return &d->spot[i];
	}
	return NULL;
}

/* Signs side by side, in as many rows as they need; returns where they end. */
static double draw_legend(const drawing *d, double y, bool dry)
{
	static const sovb_svg_style head = {.size = 12, .bold = true};
	legend at = {LEFT + 4, y + LEGEND_ROW, dry};
	const spot *focus = find_focus(d);

	if (!dry)
		text(d, MARGIN + 9, at.y, &head, words(d, SOVB_DRAWING_LEGEND));
	if (focus)
		draw_sign(d, &at, focus->mark->kind, true);
	for (int class = 0; class < SOVB_MARK_CLASS_COUNT; class++) {
		if (is_used(d, (sovb_mark_class) class))
			draw_sign(d, &at, (sovb_mark_class) class, false);
	}
	return at.y;
}

static void append_notes(const drawing *d)
{
	sovb_lang lang = d->options->lang;
	size_t left_out = d->marks->count - d->count;
	char day[SOVB_DATE_TEXT];

	sovb_drawing_say(d->out, d->axis.count > 1 ? SOVB_DRAWING_TO_SCALE : SOVB_DRAWING_SCALE, lang, NULL, NULL, NULL);
	if (left_out) {
		sovb_buffer_append_char(d->out, ' ');
		sovb_drawing_count(d->out, SOVB_DRAWING_LEFT_OUT, lang, left_out);
		if (d->linked) {
			sovb_buffer_append_char(d->out, ' ');
			sovb_drawing_say(d->out, SOVB_DRAWING_LISTED, lang, NULL, NULL, NULL);
		}
	}
	sovb_buffer_append_char(d->out, ' ');
	if (d->options->made_on.year)
		sovb_drawing_say(d->out, SOVB_DRAWING_MADE_ON, lang, sovb_date_local(d->options->made_on, day), NULL, NULL);
	else
		sovb_drawing_say(d->out, SOVB_DRAWING_MADE, lang, NULL, NULL, NULL);
}

static void draw_notes(const drawing *d, double y)
{
	sovb_buffer_append_text(d->out, "<text");
	sovb_svg_length(d->out, "x", MARGIN + 9);
	sovb_svg_length(d->out, "y", y);
	sovb_svg_length(d->out, "font-size", NOTE_SIZE);
	sovb_buffer_append_text(d->out, " font-style=\"italic\" fill=\"" GREY "\">");
	append_notes(d);
	sovb_buffer_append_text(d->out, "</text>\n");
}

/* ---- the whole ---- */

static void draw(drawing *d)
{
	double signs, notes;

	d->top = draw_head(d, true) + 16;
	collect_spots(d);
	place_in_time(d);
	place_spots(d);
	signs = d->lane_top[SOVB_LANE_COUNT] + 6;
	notes = draw_legend(d, signs, true) + LEGEND_ROW;
	begin_svg(d, notes + 16);
	draw_description(d);
	sovb_shape_definitions(d->out);
	rectangle(d, 0, 0, SOVB_SVG_WIDTH, notes + 16, "#fff");
	draw_head(d, false);
	draw_lanes(d);
	draw_axis(d);
	draw_arrows(d);
	for (size_t i = 0; i < d->count; i++)
		draw_mark(d, &d->spot[i]);
	draw_legend(d, signs, false);
	draw_notes(d, notes);
	sovb_buffer_append_text(d->out, "</svg>\n");
}

/* Nothing happened: the title, and a line that says so. */
static void draw_nothing(const drawing *d)
{
	static const sovb_svg_style style = {.size = 14, .italic = true, .anchor = "middle"};
	double y = draw_head(d, true) + 40;

	begin_svg(d, y + 30);
	draw_description(d);
	rectangle(d, 0, 0, SOVB_SVG_WIDTH, y + 30, "#fff");
	draw_head(d, false);
	text(d, SOVB_SVG_WIDTH / 2, y, &style, words(d, SOVB_DRAWING_NOTHING));
	sovb_buffer_append_text(d->out, "</svg>\n");
}

void sovb_timeline_draw(sovb_buffer *out, const sovb_marks *marks, const sovb_drawing_options *options, bool linked)
{
	drawing d = {.out = out, .marks = marks, .options = options, .linked = linked};

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
		status = sovb_fail(err, SOVB_MSG_NOMEM, NULL, NULL, NULL);
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
