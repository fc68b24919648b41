/*
 * The axis of a timeline: days to places, to scale, with long empty stretches broken.
 */
#ifndef SOVB_TIME_AXIS_H
#define SOVB_TIME_AXIS_H

#include <sovb/span.h>

#define SOVB_AXIS_BREAKS 4

/* A stretch that is to scale. */
typedef struct sovb_axis_part {
	long from, to; /* days since the axis' epoch, `to` after the last */
	double start;  /* place of `from` */
} sovb_axis_part;

typedef struct sovb_axis {
	sovb_date epoch;
	sovb_axis_part part[SOVB_AXIS_BREAKS + 1]; /* between two parts the axis is broken */
	size_t count;
	double scale; /* places a day */
} sovb_axis;

#define SOVB_AXIS_BREAK 44.0 /* place between two parts */

/*
 * An axis from place left to right for the days, in ascending order (at least one).  A stretch is broken when
 * it is longer than SOVB_AXIS_LONG days and a third of all others together.
 */
#define SOVB_AXIS_LONG 540
void sovb_axis_init(sovb_axis *axis, const sovb_date *day, size_t count, double left, double right);

/* The place of a day that the axis was made for. */
double sovb_axis_place(const sovb_axis *axis, sovb_date day);

long sovb_axis_day(const sovb_axis *axis, sovb_date day);

#endif
