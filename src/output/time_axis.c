#include "time_axis.h"

#include <assert.h>

#define PAD 20        /* days kept to scale around documents at the ends and beside a break */
#define FEWEST_DAYS 5 /* of fewer documents none is far from the others */
#define SHORTEST 120L /* days of an axis, so that two documents of one week do not stand at its ends */

long sovb_axis_day(const sovb_axis *axis, sovb_date day)
{
	return sovb_date_days_between(axis->epoch, day);
}

/* The longest stretch between neighbours that lie in one part, and the part; 0 when there is none. */
static long find_longest(const sovb_axis *axis, const sovb_date *day, size_t count, long *from, size_t *part)
{
	long longest = 0;

	for (size_t i = 0; i + 1 < count; i++) {
		long a = sovb_axis_day(axis, day[i]);
		long b = sovb_axis_day(axis, day[i + 1]);
		size_t p = 0;

		while (a > axis->part[p].to)
			p++;
		if (b > axis->part[p].to || b - a <= longest)
			continue;
		longest = b - a;
		*from = a;
		*part = p;
	}
	return longest;
}

static long days_kept(const sovb_axis *axis)
{
	long days = 0;

	for (size_t i = 0; i < axis->count; i++)
		days += axis->part[i].to - axis->part[i].from;
	return days;
}

static void break_part(sovb_axis *axis, size_t part, long from, long days)
{
	for (size_t i = axis->count; i > part; i--)
		axis->part[i] = axis->part[i - 1];
	axis->part[part].to = from + PAD;
	axis->part[part + 1].from = from + days - PAD;
	axis->count++;
}

static void break_stretches(sovb_axis *axis, const sovb_date *day, size_t count)
{
	while (axis->count <= SOVB_AXIS_BREAKS) {
		long from = 0;
		size_t part = 0;
		long days = find_longest(axis, day, count, &from, &part);

		if (days <= SOVB_AXIS_LONG || days <= (days_kept(axis) - days) / 3)
			return;
		break_part(axis, part, from, days);
	}
}

static size_t count_days(const sovb_date *day, size_t count)
{
	size_t different = 1;

	for (size_t i = 1; i < count; i++)
		different += sovb_date_compare(day[i - 1], day[i]) != 0;
	return different;
}

void sovb_axis_init(sovb_axis *axis, const sovb_date *day, size_t count, double left, double right)
{
	long last;

	assert(count);
	*axis = (sovb_axis){.epoch = day[0], .count = 1};
	last = sovb_axis_day(axis, day[count - 1]);
	axis->part[0] = (sovb_axis_part){.from = -PAD, .to = last + PAD};
	if (last < SHORTEST) {
		axis->part[0].from -= (SHORTEST - last) / 2;
		axis->part[0].to += (SHORTEST - last) / 2;
	}
	if (count_days(day, count) >= FEWEST_DAYS)
		break_stretches(axis, day, count);
	axis->scale = (right - left - SOVB_AXIS_BREAK * (double)(axis->count - 1)) / (double)days_kept(axis);
	for (size_t i = 0; i < axis->count; i++) {
		axis->part[i].start = left;
		left += axis->scale * (double)(axis->part[i].to - axis->part[i].from) + SOVB_AXIS_BREAK;
	}
}

double sovb_axis_place(const sovb_axis *axis, sovb_date day)
{
	long at = sovb_axis_day(axis, day);
	size_t part = 0;

	while (part + 1 < axis->count && at > axis->part[part].to)
		part++;
	return axis->part[part].start + axis->scale * (double)(at - axis->part[part].from);
}
