/*
 * A timeline being drawn: what stands where, and the pieces that every part of the drawing is made of.
 */
#ifndef SOVB_TIMELINE_PICTURE_H
#define SOVB_TIMELINE_PICTURE_H

#include "buffer.h"
#include "drawing_text.h"
#include "marks.h"
#include "svg.h"
#include "time_axis.h"

#define SOVB_PICTURE_MARGIN 36.0
#define SOVB_PICTURE_LANE_NAMES 112.0 /* width of the column with the names of the lanes */
#define SOVB_PICTURE_LEFT (SOVB_PICTURE_MARGIN + SOVB_PICTURE_LANE_NAMES)
#define SOVB_PICTURE_RIGHT (SOVB_SVG_WIDTH - SOVB_PICTURE_MARGIN)
#define SOVB_PICTURE_YEARS_HEIGHT 22.0
#define SOVB_PICTURE_MONTHS_HEIGHT 16.0
#define SOVB_PICTURE_ROW_HEIGHT 27.0
#define SOVB_PICTURE_LABEL_GAP 4.0   /* between mark and label */
#define SOVB_PICTURE_LABEL_MAX 150.0 /* width of a label; a longer number is cut */
#define SOVB_PICTURE_DATE_SIZE 10.5
#define SOVB_PICTURE_NOTE_SIZE 11.0
#define SOVB_PICTURE_GREY "#333"

/* A mark that is drawn. */
typedef struct sovb_picture_spot {
	const sovb_mark *mark;
	double x, y;
	double label_width;
	bool left; /* the label is */
} sovb_picture_spot;

typedef struct sovb_picture {
	sovb_buffer *out;
	const sovb_marks *marks;
	const sovb_drawing_options *options;
	bool linked;
	sovb_picture_spot spot[SOVB_DRAWING_MAX_MARKS];
	size_t count;
	sovb_axis axis;
	unsigned rows[SOVB_LANE_COUNT];
	double lane_top[SOVB_LANE_COUNT + 1]; /* of lanes that are shown; the last: the end of all */
	bool shown[SOVB_LANE_COUNT];
	double top; /* of the years */
} sovb_picture;

/* ---- placing ---- */

/* Place everything below `top`: marks, labels and lanes. */
void sovb_picture_place(sovb_picture *d);

sovb_string sovb_picture_label(const sovb_picture *d, const sovb_mark *mark);
double sovb_picture_label_size(const sovb_mark *mark);
double sovb_picture_radius(const sovb_mark *mark);

/* ---- parts ---- */

/* Lanes, years and months, breaks. */
void sovb_picture_draw_axis(const sovb_picture *d);

/* Legend under y, and the last line; dry: nothing is written.  Return where they end. */
double sovb_picture_draw_legend(const sovb_picture *d, double y, bool dry);
void sovb_picture_draw_notes(const sovb_picture *d, double y);

/* ---- pieces ---- */

const char *sovb_picture_words(const sovb_picture *d, sovb_drawing_text text);
void sovb_picture_rectangle(const sovb_picture *d, double x, double y, double width, double height,
			    const char *fill);
void sovb_picture_line(const sovb_picture *d, double x1, double y1, double x2, double y2, const char *stroke,
		       double width);
void sovb_picture_text(const sovb_picture *d, double x, double y, const sovb_svg_style *style,
		       const char *what);

/* Lines of at most width, the last one cut; dry: nothing is written.  Returns y after them. */
double sovb_picture_paragraph(const sovb_picture *d, double x, double y, double width,
			      const sovb_svg_style *style, sovb_string what, int lines, bool dry);

/* One point of a path, after a letter. */
void sovb_picture_point(const sovb_picture *d, char letter, double x, double y);

#endif
