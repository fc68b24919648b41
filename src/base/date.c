#include <sovb/span.h>

#include <stdio.h>

static int days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month == 2 && leap ? 29 : days[month - 1];
}

bool sovb_date_is_day(sovb_date date)
{
	return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
	       date.day <= days_in_month(date.year, date.month);
}

int sovb_date_compare(sovb_date a, sovb_date b)
{
	if (a.year != b.year)
		return a.year < b.year ? -1 : 1;
	if (a.month != b.month)
		return a.month < b.month ? -1 : 1;
	return (a.day > b.day) - (a.day < b.day);
}

/* Days since 1 March of year 0, after the usual shift of the year's start to March. */
static long day_number(sovb_date date)
{
	long month = (date.month + 9) % 12;
	long year = date.year - month / 10;

	return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + date.day - 1;
}

long sovb_date_days_between(sovb_date a, sovb_date b)
{
	return day_number(b) - day_number(a);
}

static char *put_digits(char *out, unsigned value, int digits)
{
	for (int i = digits - 1; i >= 0; i--, value /= 10)
		out[i] = (char)('0' + value % 10);
	return out + digits;
}

/* Days are written for every line of a list: "2021-02-16", "16/02/2021". */
static void put_day(char out[SOVB_DATE_TEXT], unsigned year, unsigned month, unsigned day, bool local)
{
	char *at = local ? put_digits(out, day, 2) : put_digits(out, year, 4);

	*at++ = local ? '/' : '-';
	at = put_digits(at, month, 2);
	*at++ = local ? '/' : '-';
	at = local ? put_digits(at, year, 4) : put_digits(at, day, 2);
	*at = '\0';
}

static const char *format_date(sovb_date date, bool local, char out[SOVB_DATE_TEXT])
{
	unsigned year = (unsigned)(date.year > 0 ? date.year : 0) % 10000;
	unsigned month = date.month % 100u;
	unsigned day = date.day % 100u;

	if (!year)
		out[0] = '\0';
	else if (!month)
		snprintf(out, SOVB_DATE_TEXT, "%04u", year);
	else if (!day && local)
		snprintf(out, SOVB_DATE_TEXT, "%02u/%04u", month, year);
	else if (!day)
		snprintf(out, SOVB_DATE_TEXT, "%04u-%02u", year, month);
	else
		put_day(out, year, month, day, local);
	return out;
}

const char *sovb_date_iso(sovb_date date, char out[SOVB_DATE_TEXT])
{
	return format_date(date, false, out);
}

const char *sovb_date_local(sovb_date date, char out[SOVB_DATE_TEXT])
{
	return format_date(date, true, out);
}

/* Up to three groups of digits with one and the same separator between them. */
typedef struct date_fields {
	int value[3];
	int digits[3];
	int count;
	char separator; /* '\0' for a single group */
} date_fields;

static bool split_fields(date_fields *fields, const char *text, size_t size)
{
	*fields = (date_fields){.count = 1};
	for (size_t i = 0; i < size; i++) {
		int at = fields->count - 1;
		char c = text[i];

		if (c >= '0' && c <= '9') {
			if (++fields->digits[at] > 4)
				return false;
			fields->value[at] = fields->value[at] * 10 + (c - '0');
			continue;
		}
		if ((c != '-' && c != '/' && c != '.') || !fields->digits[at] || fields->count == 3)
			return false;
		if (fields->separator && c != fields->separator)
			return false;
		fields->separator = c;
		fields->count++;
	}
	return fields->digits[fields->count - 1] > 0;
}

/* The year stands first in ISO dates, which have hyphens; last in all others, which are whole or month/year. */
static bool order_fields(sovb_date *date, const date_fields *fields)
{
	int last = fields->count - 1;
	bool iso = fields->digits[0] == 4;
	int year = iso ? 0 : last;

	if (fields->digits[year] != 4 || (iso && fields->separator && fields->separator != '-'))
		return false;
	if (!iso && fields->count == 2 && fields->separator != '/')
		return false;
	for (int i = 0; i <= last; i++) {
		if (i != year && fields->digits[i] > 2)
			return false;
	}
	date->year = (int16_t)fields->value[year];
	if (last > 0)
		date->month = (uint8_t)fields->value[iso ? 1 : last - 1];
	if (last == 2)
		date->day = (uint8_t)fields->value[iso ? 2 : 0];
	return true;
}

bool sovb_date_parse(sovb_date *out, const char *text, size_t size)
{
	date_fields fields;
	sovb_date date = {0};

	*out = date;
	if (!split_fields(&fields, text, size) || !order_fields(&date, &fields))
		return false;
	if (date.year < 1 || date.month > 12 || (fields.count > 1 && !date.month))
		return false;
	if (fields.count == 3 && !sovb_date_is_day(date))
		return false;
	*out = date;
	return true;
}
