/*
 * Where the marks of a timeline, their labels and its lanes stand.
 */
#include "timeline_picture.h"

#include <string.h>

#include "label_rows.h"
#include "mark_shape.h"

#define LANE_PAD 9.0
#define EMPTY_LANE 26.0
#define LABEL_SIZE 12.5

sovb_string sovb_picture_label(const sovb_picture *d, const sovb_mark *mark)
{
	sovb_string symbol = sovb_drawing_symbol(mark->document);

	return symbol.size ? symbol : SOVB_DRAWING_STRING(sovb_picture_words(d, SOVB_DRAWING_NO_NUMBER));
}

double sovb_picture_label_size(const sovb_mark *mark)
{
	return LABEL_SIZE + (mark->focus ? 2.5 : 0);
}

double sovb_picture_radius(const sovb_mark *mark)
{
	return mark->focus ? SOVB_MARK_FOCUS_RADIUS + 3 : SOVB_MARK_RADIUS;
}

static void collect_spots(sovb_picture *d)
{
	for (size_t i = 0; i < d->marks->count; i++) {
		const sovb_mark *mark = &d->marks->mark[i];
		sovb_string symbol = sovb_picture_label(d, mark);
		sovb_string day = {NULL, 10};
		double width, least;

		if (!mark->drawn)
			continue;
		day.data = "00/00/0000";
		width = sovb_svg_text_width(symbol, sovb_picture_label_size(mark), true);
		least = sovb_svg_text_width(day, SOVB_PICTURE_DATE_SIZE, false);
		width = width > SOVB_PICTURE_LABEL_MAX ? SOVB_PICTURE_LABEL_MAX : width;
		d->spot[d->count++] =
		    (sovb_picture_spot){.mark = mark, .label_width = width > least ? width : least};
	}
}

static void place_in_time(sovb_picture *d)
{
	sovb_date day[SOVB_DRAWING_MAX_MARKS];
	double widest = 0;

	for (size_t i = 0; i < d->count; i++) {
		day[i] = d->spot[i].mark->date;
		widest = d->spot[i].label_width > widest ? d->spot[i].label_width : widest;
	}
	/* Labels stand to the right of their marks: the last one needs its room too. */
	sovb_axis_init(&d->axis, day, d->count, SOVB_PICTURE_LEFT,
		       SOVB_PICTURE_RIGHT - widest - SOVB_PICTURE_LABEL_GAP);
	for (size_t i = 0; i < d->count; i++)
		d->spot[i].x = sovb_axis_place(&d->axis, day[i]);
}

/* Lanes without documents are shown between others: that a level is skipped is worth seeing. */
static void choose_lanes(sovb_picture *d)
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

static void place_lanes(sovb_picture *d)
{
	double y = d->top + SOVB_PICTURE_YEARS_HEIGHT + SOVB_PICTURE_MONTHS_HEIGHT;

	for (int lane = 0; lane < SOVB_LANE_COUNT; lane++) {
		double height =
		    d->rows[lane] ? d->rows[lane] * SOVB_PICTURE_ROW_HEIGHT + 2 * LANE_PAD : EMPTY_LANE;

		d->lane_top[lane] = y;
		y += d->shown[lane] ? (d->rows[lane] == 1 ? height + 8 : height) : 0;
	}
	d->lane_top[SOVB_LANE_COUNT] = y;
}

static void place_spots(sovb_picture *d)
{
	sovb_label label[SOVB_DRAWING_MAX_MARKS];

	for (size_t i = 0; i < d->count; i++) {
		const sovb_picture_spot *s = &d->spot[i];

		label[i] = (sovb_label){
		    .x = s->x,
		    .radius = sovb_picture_radius(s->mark),
		    .width = SOVB_PICTURE_LABEL_GAP + s->label_width,
		    .lane = s->mark->lane,
		};
	}
	sovb_labels_place(label, d->count, SOVB_PICTURE_LEFT + SOVB_PICTURE_LABEL_GAP, d->rows,
			  SOVB_LANE_COUNT);
	choose_lanes(d);
	place_lanes(d);
	for (size_t i = 0; i < d->count; i++) {
		unsigned lane = label[i].lane;
		double height = d->lane_top[lane + 1] - d->lane_top[lane];

		d->spot[i].y = d->lane_top[lane] + (height - d->rows[lane] * SOVB_PICTURE_ROW_HEIGHT) / 2 +
			       (label[i].row + 0.5) * SOVB_PICTURE_ROW_HEIGHT;
		d->spot[i].left = label[i].left;
	}
}

void sovb_picture_place(sovb_picture *d)
{
	collect_spots(d);
	place_in_time(d);
	place_spots(d);
}
