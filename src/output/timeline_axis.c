/*
 * The ground of a timeline: lanes with their names, years and months, torn edges where it is broken.
 */
#include "timeline_picture.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define YEAR_ROOM 36.0 /* that the number of a year takes */

static void draw_lanes(const sovb_picture *d)
{
	static const sovb_svg_style name = {.size = 13, .bold = true};
	static const sovb_svg_style empty = {.size = SOVB_PICTURE_NOTE_SIZE, .italic = true, .fill = "#555"};

	for (int lane = 0; lane < SOVB_LANE_COUNT; lane++) {
		double top = d->lane_top[lane];
		double height = d->lane_top[lane + 1] - top;
		sovb_string label = SOVB_DRAWING_STRING(
		    sovb_picture_words(d, (sovb_drawing_text)(SOVB_DRAWING_LANE_CENTRAL + lane)));
		double end;

		if (!d->shown[lane])
			continue;
		sovb_picture_rectangle(d, SOVB_PICTURE_MARGIN, top, SOVB_PICTURE_LANE_NAMES, height,
				       "#ececec");
		end = sovb_picture_paragraph(d, SOVB_PICTURE_MARGIN + 9, 0, SOVB_PICTURE_LANE_NAMES - 16,
					     &name, label, 3, true);
		sovb_picture_paragraph(d, SOVB_PICTURE_MARGIN + 9, top + (height - end) / 2 - 3,
				       SOVB_PICTURE_LANE_NAMES - 16, &name, label, 3, false);
		if (!d->rows[lane])
			sovb_picture_text(d, SOVB_PICTURE_LEFT + 10, top + height / 2 + 4, &empty,
					  sovb_picture_words(d, SOVB_DRAWING_NO_DOCUMENT));
		sovb_picture_line(d, SOVB_PICTURE_MARGIN, top, SOVB_PICTURE_RIGHT, top, "#888", 0.8);
	}
}

static double part_end(const sovb_picture *d, size_t part)
{
	const sovb_axis_part *p = &d->axis.part[part];

	return p->start + d->axis.scale * (double)(p->to - p->from);
}

/* Is the day in a part of the axis?  Then *x is its place. */
static bool find_place(const sovb_picture *d, size_t part, sovb_date day, double *x)
{
	long at = sovb_axis_day(&d->axis, day);
	const sovb_axis_part *p = &d->axis.part[part];

	*x = p->start + d->axis.scale * (double)(at - p->from);
	return at >= p->from && at <= p->to;
}

static int year_at(const sovb_picture *d, long day)
{
	int year = d->axis.epoch.year + (int)floor((double)day / 365.25) - 1;

	while (year < 9999 && sovb_axis_day(&d->axis, (sovb_date){(int16_t)(year + 1), 1, 1}) <= day)
		year++;
	return year;
}

/* So many years between two labels that there is room for them. */
static int year_step(const sovb_picture *d)
{
	static const int steps[] = {1, 2, 5, 10, 20, 50, 100, 500, 1000, 10000};
	size_t i = 0;

	while (steps[i] < 10000 && steps[i] * 365.25 * d->axis.scale < YEAR_ROOM)
		i++;
	return steps[i];
}

/*
 * The number of a year between its lines, or as near as the number before leaves room for.  A break beside it
 * has room too, and so has the place for the last labels.  Returns where the number ends, or `taken`.
 */
static double draw_year(const sovb_picture *d, size_t part, double start, double end, double taken, int year)
{
	static const sovb_svg_style style = {.size = 13, .bold = true, .anchor = "middle"};
	double half = YEAR_ROOM / 2;
	double least = start <= d->axis.part[part].start ? start - half : start;
	double most = end + 4;
	double x = (start + end) / 2;
	char number[16];

	if (end >= part_end(d, part))
		most = part + 1 < d->axis.count ? end + SOVB_AXIS_BREAK * 0.6 : SOVB_PICTURE_RIGHT;
	least = least > taken ? least : taken;
	if (x - half < least)
		x = least + half;
	if (x + half > most)
		return taken;
	snprintf(number, sizeof number, "%d", year);
	sovb_picture_text(d, x, d->top + 16, &style, number);
	return x + half;
}

/* The years of one part: lines where they begin, numbers between. */
static void draw_years(const sovb_picture *d, size_t part)
{
	double start = d->axis.part[part].start;
	double taken = SOVB_PICTURE_LEFT - 6;
	int step = year_step(d);
	int first = year_at(d, d->axis.part[part].from);
	int last = year_at(d, d->axis.part[part].to);

	for (int year = first - first % step; year <= last; year += step) {
		double end = part_end(d, part);
		double next;

		if (year + step <= 9999 &&
		    find_place(d, part, (sovb_date){(int16_t)(year + step), 1, 1}, &next)) {
			sovb_picture_line(d, next, d->top, next, d->lane_top[SOVB_LANE_COUNT], "#b5b5b5",
					  0.9);
			end = next;
		}
		/* Of several years the first one is named where they begin. */
		taken = draw_year(d, part, start, end, taken, year < first ? first : year);
		start = end;
	}
}

/* Months, as far as there is room: all, or the first of each quarter or half. */
static void draw_months(const sovb_picture *d, size_t part)
{
	static const sovb_svg_style style = {.size = 10, .anchor = "middle", .fill = "#444"};
	double month = d->axis.scale * 30.44;
	int step = month >= 20 ? 1 : month >= 7 ? 3 : month >= 3.5 ? 6 : 0;
	double y = d->top + SOVB_PICTURE_YEARS_HEIGHT;
	int last = year_at(d, d->axis.part[part].to);

	for (int year = year_at(d, d->axis.part[part].from); step && year <= last; year++) {
		for (int m = 1; m <= 12; m += step) {
			char number[16];
			double x;

			if (!find_place(d, part, (sovb_date){(int16_t)year, (uint8_t)m, 1}, &x))
				continue;
			if (m > 1)
				sovb_picture_line(d, x, y + SOVB_PICTURE_MONTHS_HEIGHT, x,
						  d->lane_top[SOVB_LANE_COUNT], "#e2e2e2", 0.6);
			sovb_picture_line(d, x, y + SOVB_PICTURE_MONTHS_HEIGHT - 4, x,
					  y + SOVB_PICTURE_MONTHS_HEIGHT, "#444", 0.8);
			snprintf(number, sizeof number, "%d", m);
			/* The number names the month that begins at the line. */
			if (x + 4 < part_end(d, part))
				sovb_picture_text(d, x + (step == 1 ? month / 2 : 0), y + 11, &style, number);
		}
	}
}

/* What a break leaves out: "3 years". */
static void draw_length(const sovb_picture *d, double x, long days)
{
	int years = (int)((double)days / 365.25 + 0.5);
	int months = (int)((double)days / 30.44 + 0.5);
	char number[16];

	snprintf(number, sizeof number, "%d", months < 24 ? months : years);
	sovb_buffer_append_text(d->out, "<text");
	sovb_svg_length(d->out, "x", x);
	sovb_svg_length(d->out, "y", d->top + SOVB_PICTURE_YEARS_HEIGHT + 11);
	sovb_buffer_append_text(d->out, " font-size=\"10\" font-style=\"italic\" text-anchor=\"middle\">");
	sovb_drawing_say(d->out, months < 24 ? SOVB_DRAWING_MONTHS : SOVB_DRAWING_YEARS, d->options->lang,
			 number, NULL, NULL);
	sovb_buffer_append_text(d->out, "</text>\n");
}

/* One torn edge, from top to bottom. */
static void draw_tear(const sovb_picture *d, double x)
{
	double bottom = d->lane_top[SOVB_LANE_COUNT];
	int at = 0;

	sovb_buffer_append_text(d->out, "<path d=\"");
	for (double y = d->top + SOVB_PICTURE_YEARS_HEIGHT + SOVB_PICTURE_MONTHS_HEIGHT; y < bottom; y += 9) {
		sovb_buffer_append_char(d->out, at ? 'L' : 'M');
		sovb_svg_number(d->out, x + (at++ % 2 ? 3 : -3));
		sovb_buffer_append_char(d->out, ' ');
		sovb_svg_number(d->out, y);
	}
	sovb_buffer_append_text(d->out, "\" fill=\"none\" stroke=\"#777\" stroke-width=\"0.9\"/>\n");
}

static void draw_break(const sovb_picture *d, size_t part)
{
	double start = part_end(d, part);
	double end = d->axis.part[part + 1].start;
	double top = d->top + SOVB_PICTURE_YEARS_HEIGHT + SOVB_PICTURE_MONTHS_HEIGHT;

	sovb_picture_rectangle(d, start, top, end - start, d->lane_top[SOVB_LANE_COUNT] - top, "#f4f4f4");
	draw_tear(d, start + 4);
	draw_tear(d, end - 4);
	draw_length(d, (start + end) / 2, d->axis.part[part + 1].from - d->axis.part[part].to);
}

void sovb_picture_draw_axis(const sovb_picture *d)
{
	static const sovb_svg_style name = {
	    .size = SOVB_PICTURE_NOTE_SIZE, .italic = true, .fill = SOVB_PICTURE_GREY};
	double bottom = d->lane_top[SOVB_LANE_COUNT];

	draw_lanes(d);
	for (size_t part = 0; part + 1 < d->axis.count; part++)
		draw_break(d, part);
	for (size_t part = 0; part < d->axis.count; part++) {
		draw_months(d, part);
		draw_years(d, part);
	}
	sovb_picture_text(d, SOVB_PICTURE_MARGIN + 9, d->top + 16, &name,
			  sovb_picture_words(d, SOVB_DRAWING_YEAR_ROW));
	sovb_picture_text(d, SOVB_PICTURE_MARGIN + 9, d->top + SOVB_PICTURE_YEARS_HEIGHT + 11, &name,
			  sovb_picture_words(d, SOVB_DRAWING_MONTH_ROW));
	sovb_picture_line(d, SOVB_PICTURE_MARGIN, d->top, SOVB_PICTURE_RIGHT, d->top, "#111", 1.2);
	sovb_picture_line(d, SOVB_PICTURE_MARGIN, d->top + SOVB_PICTURE_YEARS_HEIGHT, SOVB_PICTURE_RIGHT,
			  d->top + SOVB_PICTURE_YEARS_HEIGHT, "#bbb", 0.6);
	sovb_picture_line(d, SOVB_PICTURE_MARGIN, bottom, SOVB_PICTURE_RIGHT, bottom, "#111", 1.2);
	sovb_picture_line(d, SOVB_PICTURE_LEFT, d->top, SOVB_PICTURE_LEFT, bottom, "#111", 0.8);
}
