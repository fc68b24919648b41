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
	else if (local)
		snprintf(out, SOVB_DATE_TEXT, "%02u/%02u/%04u", day, month, year);
	else
		snprintf(out, SOVB_DATE_TEXT, "%04u-%02u-%02u", year, month, day);
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

bool sovb_date_parse(sovb_date *out, const char *text, size_t size)
{
	int field[3] = {0}, digits[3] = {0};
	int count = 1;
	sovb_date date = {0};

	*out = date;
	for (size_t i = 0; i < size; i++) {
		char c = text[i];

		if (c >= '0' && c <= '9') {
			if (++digits[count - 1] > 4)
				return false;
			field[count - 1] = field[count - 1] * 10 + (c - '0');
		} else if ((c == '-' || c == '/' || c == '.') && digits[count - 1] && count < 3) {
			count++;
		} else {
			return false;
		}
	}
	if (!digits[count - 1])
		return false;
	if (digits[0] == 4) {
		date = (sovb_date){(int16_t)field[0], (uint8_t)field[1], (uint8_t)field[2]};
		if (digits[1] > 2 || digits[2] > 2)
			return false;
	} else if (digits[count - 1] == 4 && count > 1) {
		if (digits[0] > 2 || (count == 3 && digits[1] > 2))
			return false;
		date.year = (int16_t)field[count - 1];
		date.month = (uint8_t)field[count - 2];
		date.day = (uint8_t)(count == 3 ? field[0] : 0);
	}
	if (date.year < 1 || date.month > 12 || (count > 1 && !date.month) || (count == 3 && !sovb_date_is_day(date)))
		return false;
	*out = date;
	return true;
}
