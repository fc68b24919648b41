/*
 * The smallest change of a day or a number that puts a document in order.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "numbering.h"

#define DIGITS_MAX 12
#define PERIOD_DAYS 366 /* how far from its only neighbour a day may be moved … */
#define NUMBERS_NEAR 5  /* … when the numbers are so near that they must be neighbours */

typedef struct repair {
	const sovb_numbered *list;
	size_t count;
	const sovb_numbered *odd;
	sovb_regime regime;
	size_t fits; /* candidates of this size that would do */
	sovb_date date;
	long number;
} repair;

/* ---- days ---- */

static bool date_fits(const repair *r, sovb_date date)
{
	const sovb_numbered *before = r->odd->before == SIZE_MAX ? NULL : &r->list[r->odd->before];
	const sovb_numbered *after = r->odd->after == SIZE_MAX ? NULL : &r->list[r->odd->after];
	const sovb_numbered *neighbour = before ? before : after;

	if (!neighbour || !sovb_date_is_day(date) || (before && sovb_date_compare(date, before->date) < 0) ||
	    (after && sovb_date_compare(date, after->date) > 0))
		return false;
	if (!(before && after) && labs(neighbour->number - r->odd->number) > NUMBERS_NEAR)
		return false;
	if (sovb_regime_is_yearly(r->regime))
		return date.year == neighbour->date.year;
	return (before && after) || labs(sovb_date_days_between(neighbour->date, date)) <= PERIOD_DAYS;
}

static void offer_date(repair *r, sovb_date date)
{
	if (sovb_date_compare(date, r->odd->date) == 0 || !date_fits(r, date))
		return;
	if (r->fits && sovb_date_compare(date, r->date) == 0)
		return;
	r->fits++;
	r->date = date;
}

static void offer_years(repair *r)
{
	for (int step = -1; step <= 1; step += 2) {
		sovb_date date = r->odd->date;

		date.year = (int16_t)(date.year + step);
		offer_date(r, date);
	}
}

static void offer_exchange(repair *r)
{
	sovb_date date = {r->odd->date.year, r->odd->date.day, r->odd->date.month};

	if (r->odd->date.day <= 12)
		offer_date(r, date);
}

static void offer_months(repair *r)
{
	for (uint8_t month = 1; month <= 12; month++) {
		sovb_date date = r->odd->date;

		date.month = month;
		offer_date(r, date);
	}
}

/* ---- numbers ---- */

/* Between those in order of the days before and after, and not given away. */
static bool number_fits(const repair *r, long number)
{
	for (size_t i = 0; i < r->count; i++) {
		const sovb_numbered *other = &r->list[i];
		int days;

		if (other == r->odd || other->period != r->odd->period ||
		    (!sovb_regime_is_shared(r->regime) && other->type != r->odd->type))
			continue;
		days = sovb_date_compare(other->date, r->odd->date);
		if (other->number == number)
			return false;
		if (!other->outlier && ((days < 0 && other->number > number) || (days > 0 && other->number < number)))
			return false;
	}
	return number > 0;
}

static void offer_number(repair *r, const char *digits)
{
	long number = strtol(digits, NULL, 10);

	if (digits[0] == '0' || !digits[0] || number == r->odd->number || !number_fits(r, number) ||
	    (r->fits && number == r->number))
		return;
	r->fits++;
	r->number = number;
}

static void offer_swaps(repair *r)
{
	char digits[DIGITS_MAX + 2];
	int size = snprintf(digits, sizeof digits, "%ld", r->odd->number);

	for (int i = 0; i + 1 < size; i++) {
		char kept = digits[i];

		digits[i] = digits[i + 1];
		digits[i + 1] = kept;
		offer_number(r, digits);
		digits[i + 1] = digits[i];
		digits[i] = kept;
	}
}

static void offer_digits(repair *r)
{
	char digits[DIGITS_MAX + 2];
	int size = snprintf(digits, sizeof digits, "%ld", r->odd->number);

	for (int i = 0; i < size; i++) {
		char kept = digits[i];

		for (digits[i] = '0'; digits[i] <= '9'; digits[i]++)
			offer_number(r, digits);
		digits[i] = kept;
	}
}

/* One digit dropped, or one typed twice or added. */
static void offer_lengths(repair *r)
{
	char digits[DIGITS_MAX + 2], other[2 * sizeof digits];
	int size = snprintf(digits, sizeof digits, "%ld", r->odd->number);

	for (int i = 0; i <= size; i++) {
		if (i < size) {
			snprintf(other, sizeof other, "%.*s%s", i, digits, digits + i + 1);
			offer_number(r, other);
		}
		for (char c = '0'; c <= '9'; c++) {
			snprintf(other, sizeof other, "%.*s%c%s", i, digits, c, digits + i);
			offer_number(r, other);
		}
	}
}

bool sovb_numbering_repair(const sovb_numbered *list, size_t count, size_t i, sovb_regime regime, sovb_date *date,
                           long *number)
{
	static void (*const offers[])(repair *r) = {
		offer_years, offer_exchange, offer_swaps, offer_months, offer_digits, offer_lengths,
	};
	repair r = {.list = list, .count = count, .odd = &list[i], .regime = regime};

	*date = (sovb_date){0};
	*number = 0;
	if (list[i].number >= 1000000000L)
		return false;
	for (size_t j = 0; j < sizeof offers / sizeof offers[0] && !r.fits; j++)
		offers[j](&r);
	if (r.fits != 1)
		return false;
	*date = r.date;
	*number = r.number;
	return true;
}
