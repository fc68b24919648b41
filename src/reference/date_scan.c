#include "token.h"

#include <string.h>

#include "fold.h"
#include "specks.h"

#define SLIP_YEAR_LAST 2035 /* of documents, where a digit too many was typed */
#define YEAR_FIRST 1900
#define YEAR_LAST 2100
#define SCANNED_BYTES 12    /* of "thàng" in a scan */
#define SHORT_YEAR_PIVOT 50 /* "12/11/15" is 2015, "2/9/75" is 1975 */

/* Where in the tokens the reading is. */
struct cursor {
	const sovb_tokens *tokens;
	size_t at;
};

/* Has the word lost or changed its marks, or one letter of three or more, in a scan: "ngay", "thắng", "nắm", "hãm"? */
static bool take_scanned(struct cursor *cursor, const char *bare)
{
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);
	char word[SOVB_WORD_MAX + 1];
	size_t size = token->end - token->start;

	if (token->kind != SOVB_TOKEN_WORD || size > SCANNED_BYTES || size < strlen(bare) ||
	    (token->word != SOVB_WORD_NONE && (cursor->tokens->text[token->start + 1] | 0x20) != bare[1]))
		return false; /* the words that are known have a mark on vowels only */
	size = sovb_strip_marks(word, sovb_fold_word(word, cursor->tokens->text + token->start, size));
	if (size != strlen(bare) || memcmp(word + 1, bare + 1, size - 1) != 0)
		return false;
	cursor->at++;
	return true;
}

static bool take_word(struct cursor *cursor, sovb_word word)
{
	if (!sovb_token_is(cursor->tokens, cursor->at, word))
		return false;
	cursor->at++;
	return true;
}

/* "1]", "202]": a bracket right behind a digit, which a scan read for a 1. */
static bool is_bracket_digit(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->mark == ']' && sovb_token_touches(tokens, i);
}

/* The digit that a scan took for a letter; -1 when it is another. */
static int scanned_digit(char letter)
{
	if (letter == 'O' || letter == 'o')
		return 0;
	return letter == 'I' || letter == 'l' ? 1 : -1;
}

/* Append the digits of the token, letters among them read as digits; false when it has others or too many. */
static bool append_digits(const sovb_tokens *tokens, size_t i, long *value, uint32_t *left)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (token->kind == SOVB_TOKEN_MARK || token->end - token->start > *left)
		return false;
	*left -= token->end - token->start;
	for (size_t at = token->start; at < token->end; at++) {
		char c = tokens->text[at];
		int digit = c >= '0' && c <= '9' ? c - '0' : scanned_digit(c);

		if (digit < 0)
			return false;
		*value = *value * 10 + digit;
	}
	return true;
}

/* "2l", "l995", "2OO2": digits and letters of a scan without a blank between them, all `digits` of them; -1 when there is none. */
static long take_mixed_number(struct cursor *cursor, uint32_t digits)
{
	size_t at = cursor->at;
	uint32_t left = digits;
	long value = 0;

	if (sovb_token_at(cursor->tokens, at + 1)->kind == SOVB_TOKEN_MARK || !sovb_token_touches(cursor->tokens, at + 1))
		return -1; /* one token, as nearly always */
	do
		if (!append_digits(cursor->tokens, at, &value, &left))
			return -1;
	while (sovb_token_at(cursor->tokens, ++at)->kind != SOVB_TOKEN_MARK && sovb_token_touches(cursor->tokens, at));
	if (left)
		return -1;
	cursor->at = at;
	return value;
}

/* A number of at most `digits` digits; -1 when there is none. */
static long take_number(struct cursor *cursor, uint32_t digits)
{
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);
	long value = take_mixed_number(cursor, digits);

	if (value >= 0)
		return value;
	value = sovb_token_number(cursor->tokens, cursor->at);
	if (value < 0 || token->end - token->start > digits)
		return -1;
	cursor->at++;
	if (value == 1 && token->end - token->start < digits && is_bracket_digit(cursor->tokens, cursor->at)) {
		value = 11;
		cursor->at++;
	}
	return value;
}

static char take_separator(struct cursor *cursor)
{
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);

	if (token->kind != SOVB_TOKEN_MARK || (token->mark != '/' && token->mark != '-' && token->mark != '.'))
		return 0;
	cursor->at++;
	return token->mark;
}

/* A separator, or ' ' where a blank took its place: "24/11 2015". */
static char take_separator_or_blank(struct cursor *cursor, bool blank)
{
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);

	if (blank && token->kind == SOVB_TOKEN_DIGITS && token->flags & SOVB_TOKEN_BLANK && !(token->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK)))
		return ' ';
	return take_separator(cursor);
}

/* Specks before a number, where no text has a mark: "ngày. 14/4/2025", "ngày", a line end, "- 02/4/2025". */
static void skip_specks(struct cursor *cursor)
{
	size_t end = sovb_specks_end(cursor->tokens, cursor->at);

	if (sovb_token_at(cursor->tokens, end)->kind != SOVB_TOKEN_DIGITS)
		return;
	if (end > cursor->at && sovb_token_touches(cursor->tokens, end) && cursor->tokens->token[end - 1].kind == SOVB_TOKEN_WORD)
		return; /* "ngày l5" */
	cursor->at = end;
}

/* "tháng 8 .", a line end, "năm 2025": specks before a word of the date. */
static void skip_specks_before(struct cursor *cursor, sovb_word word)
{
	size_t end = sovb_specks_end(cursor->tokens, cursor->at);

	if (sovb_token_is(cursor->tokens, end, word) && !(sovb_token_at(cursor->tokens, end)->flags & SOVB_TOKEN_CAPITAL))
		cursor->at = end;
}

/* "1O", "1Onăm": the month with a letter for its zero; "năm" that stuck to it is taken too. */
static bool take_round_zero(struct cursor *cursor, bool *with_year)
{
	static const char year[] = "năm";
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);
	const char *text = cursor->tokens->text + token->start;
	size_t size = token->end - token->start;

	if (token->kind != SOVB_TOKEN_WORD || !sovb_token_touches(cursor->tokens, cursor->at) || (text[0] | 0x20) != 'o')
		return false;
	*with_year = size == sizeof year && memcmp(text + 1, year, sizeof year - 1) == 0;
	if (size != 1 && !*with_year)
		return false;
	cursor->at++;
	return true;
}

/* The month; "1 0" and "1 1" are torn apart by a scan. */
static long take_month(struct cursor *cursor)
{
	const sovb_token *behind = sovb_token_at(cursor->tokens, cursor->at + 1);
	long month = take_number(cursor, 2);

	if (month == 1 && behind[-1].end - behind[-1].start == 1 && behind->kind == SOVB_TOKEN_DIGITS &&
	    behind->end - behind->start == 1 && behind->flags & SOVB_TOKEN_BLANK && !(behind->flags & SOVB_TOKEN_LINE) &&
	    sovb_token_number(cursor->tokens, cursor->at) <= 2)
		month = 10 + take_number(cursor, 1);
	return month;
}

/* "ngày 08 HN 10 năm 2024", "ngày 12 Đeng 6 năm 2025": no other word that is none can stand there. */
static bool is_month_word(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->kind == SOVB_TOKEN_WORD && token->word == SOVB_WORD_NONE && token->end - token->start <= SCANNED_BYTES && token[1].kind == SOVB_TOKEN_DIGITS &&
	       sovb_token_is(tokens, i + 2, SOVB_WORD_NAM) && sovb_token_at(tokens, i + 3)->kind == SOVB_TOKEN_DIGITS;
}

/* What a scan made of "tháng" between two numbers: "thứng", "tong", "thing". */
static bool take_month_word(struct cursor *cursor)
{
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);
	const char *text = cursor->tokens->text;

	if (is_month_word(cursor->tokens, cursor->at)) {
		cursor->at++;
		return true;
	}

	if (token->kind != SOVB_TOKEN_WORD || token->end - token->start > SCANNED_BYTES || token->end - token->start < 4 ||
	    text[token->start] != 't' || memcmp(text + token->end - 2, "ng", 2) != 0)
		return false;
	cursor->at++;
	return true;
}

/* A year of four digits, or two; a fifth digit stuck to it is ignored. -1 when there is none. */
static long take_year(struct cursor *cursor, bool allow_short)
{
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);
	uint32_t digits = token->end - token->start;
	struct cursor try = *cursor;
	long value = take_mixed_number(&try, 4);

	if (value >= YEAR_FIRST && value <= YEAR_LAST) {
		*cursor = try;
		return value;
	}
	value = sovb_token_number(cursor->tokens, cursor->at);
	if (token->kind != SOVB_TOKEN_DIGITS)
		return -1;
	if (digits == 3 && is_bracket_digit(cursor->tokens, cursor->at + 1)) {
		value = value * 10 + 1;
		cursor->at++;
	} else if (digits == 5) {
		value = value >= 11900 && value <= 12100 ? value - 10000 : value / 10; /* "12025": the speck before the year */
	}
	else if (digits == 2 && allow_short)
		value += value < SHORT_YEAR_PIVOT ? 2000 : 1900;
	else if (digits != 4)
		return -1;
	if (value < YEAR_FIRST || value > YEAR_LAST)
		return -1;
	cursor->at++;
	return value;
}

static bool set_day(sovb_date_scan *out, long year, long month, long day)
{
	sovb_date date = {(int16_t)year, (uint8_t)month, (uint8_t)day};

	if (day > 255 || month > 255)
		return false;
	out->impossible = !sovb_date_is_day(date);
	out->date = out->impossible ? (sovb_date){0} : date;
	out->part = out->impossible ? (sovb_date){.year = (int16_t)year} : (sovb_date){0};
	return true;
}

/* The year that five digits leave when one is too many: 2025 of "22025"; 0 when they leave several, as "20216" does, and -1 when none. */
static long year_of_slip(long value)
{
	long year = -1;

	for (long low = 1; low < 100000; low *= 10) { /* without the digit at each place */
		long left = value / (low * 10) * low + value % low;

		if (left < SOVB_YEAR_FIRST || left > SLIP_YEAR_LAST || left == year)
			continue;
		if (year >= 0)
			return 0;
		year = left;
	}
	return year;
}

/* A year in digits, as take_year() does, but no guess at a slip: 0 when five digits leave several. */
static long take_typed_year(struct cursor *cursor, bool allow_short)
{
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);

	if (token->kind != SOVB_TOKEN_DIGITS || token->end - token->start != 5)
		return take_year(cursor, allow_short);
	cursor->at++;
	return year_of_slip(sovb_token_number(cursor->tokens, cursor->at - 1));
}

/* "16/2/2021"; behind "ngày" also with two digits of the year, or with blanks for separators. */
static bool scan_digits(sovb_date_scan *out, struct cursor *cursor, bool with_word)
{
	struct cursor try = *cursor;
	long day = take_number(&try, 2);
	char first = day < 0 ? 0 : take_separator_or_blank(&try, with_word);
	long month = first ? take_month(&try) : -1;
	char second = month < 0 ? 0 : take_separator_or_blank(&try, with_word);
	bool blank = first == ' ' || second == ' ';
	long year = second && (second == first || blank) ? take_typed_year(&try, with_word && !blank) : -1;

	if (year < 0 || !set_day(out, year, month, day) || (blank && out->impossible))
		return false;
	*cursor = try;
	return true;
}

/* "ngày OI tháng", "ngày l5 tháng": a day with letters for digits; -1 when there is none. */
static long take_scanned_day(struct cursor *cursor)
{
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);
	const char *text = cursor->tokens->text + token->start;
	uint32_t size = token->end - token->start;
	bool more = sovb_token_at(cursor->tokens, cursor->at + 1)->kind == SOVB_TOKEN_DIGITS &&
	            sovb_token_touches(cursor->tokens, cursor->at + 1);
	int first, second;

	if (token->kind != SOVB_TOKEN_WORD || size != 2u - more || (more && token[1].end - token[1].start != 1))
		return -1;
	first = scanned_digit(text[0]);
	second = more ? (int)sovb_token_number(cursor->tokens, cursor->at + 1) : scanned_digit(text[1]);
	if (first < 0 || second < 0 || !sovb_token_is(cursor->tokens, cursor->at + 1 + more, SOVB_WORD_THANG))
		return -1;
	cursor->at += 1 + more;
	return first * 10 + second;
}

/* "201 8", "20 18": a year that a converter tore apart; -1 when there is none. */
static long take_torn_year(struct cursor *cursor)
{
	const sovb_token *first = sovb_token_at(cursor->tokens, cursor->at);
	const sovb_token *second = sovb_token_at(cursor->tokens, cursor->at + 1);
	uint32_t digits = second->end - second->start;
	long year = sovb_token_number(cursor->tokens, cursor->at);

	if (first->kind != SOVB_TOKEN_DIGITS || second->kind != SOVB_TOKEN_DIGITS || first->end - first->start + digits != 4 ||
	    second->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK))
		return -1;
	for (uint32_t i = 0; i < digits; i++)
		year *= 10;
	year += sovb_token_number(cursor->tokens, cursor->at + 1);
	if (year < YEAR_FIRST || year > YEAR_LAST)
		return -1;
	cursor->at += 2;
	return year;
}

/* The year behind "năm", with a mark that a scan put between them. */
static long take_year_behind(struct cursor *cursor)
{
	long year;

	skip_specks(cursor);
	year = take_year(cursor, false);
	return year < 0 ? take_torn_year(cursor) : year;
}

/* "nămi 2016": a speck that stuck to the word. */
static bool take_long_year_word(struct cursor *cursor)
{
	static const char year[] = "năm";
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);

	if (token->kind != SOVB_TOKEN_WORD || token->end - token->start != sizeof year || memcmp(cursor->tokens->text + token->start, year, sizeof year - 1) != 0 ||
	    token[1].kind != SOVB_TOKEN_DIGITS)
		return false;
	cursor->at++;
	return true;
}

/* "03 tháng 6 năm 2013"; slips like "25 tháng 9 tháng 2021", "ngày 12 ngày 5 tháng 2014" leave one reading too. */
static bool scan_words(sovb_date_scan *out, struct cursor *cursor, bool with_word)
{
	struct cursor try = *cursor;
	long day = take_number(&try, 2);
	long month = -1, year = -1;
	bool with_year = false;

	if (day < 0 && with_word)
		day = take_scanned_day(&try);
	if (day >= 0)
		skip_specks_before(&try, SOVB_WORD_THANG);
	if (day >= 0 && (take_word(&try, SOVB_WORD_THANG) || take_scanned(&try, "thang") ||
	                 (with_word && (take_word(&try, SOVB_WORD_NGAY) || take_month_word(&try))))) {
		skip_specks(&try);
		month = take_month(&try);
		if (month == 1 && take_round_zero(&try, &with_year))
			month = 10;
	}
	if (month >= 0) {
		skip_specks_before(&try, SOVB_WORD_NAM);
		if (sovb_token_is_mark(try.tokens, try.at, ';') || sovb_token_is_mark(try.tokens, try.at, ','))
			try.at++;
		if (with_year || take_word(&try, SOVB_WORD_NAM) || take_scanned(&try, "nam") || take_long_year_word(&try) || take_word(&try, SOVB_WORD_THANG))
			year = take_year_behind(&try);
		else if (take_separator(&try))
			year = take_year(&try, false);
	}
	if (year < 0 || !set_day(out, year, month, day))
		return false;
	*cursor = try;
	return true;
}

/* "năm 2019 - 2020", "năm 2019 và năm 2020": the years of what it is about. */
static bool more_years_follow(const struct cursor *cursor)
{
	const sovb_tokens *tokens = cursor->tokens;
	size_t at = cursor->at;

	return (sovb_token_is_mark(tokens, at, '-') || sovb_token_is(tokens, at, SOVB_WORD_COMMA) || sovb_token_is(tokens, at, SOVB_WORD_VA)) &&
	       (sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_DIGITS || sovb_token_is(tokens, at + 1, SOVB_WORD_NAM));
}

/* "tháng 6/2013", "tháng 6 năm 2013", "năm 2019": no day, so no date. */
static bool scan_part(sovb_date_scan *out, struct cursor *cursor)
{
	struct cursor try = *cursor;
	long month = 0;
	long year;

	if (take_word(&try, SOVB_WORD_THANG)) {
		month = take_number(&try, 2);
		if (month < 0)
			return false;
		if (!take_separator(&try))
			take_word(&try, SOVB_WORD_NAM);
	} else if (!take_word(&try, SOVB_WORD_NAM)) {
		return false;
	}
	year = take_year(&try, false);
	if (year < 0)
		return false;
	if (month <= 12 && !more_years_follow(&try))
		out->part = (sovb_date){.year = (int16_t)year, .month = (uint8_t)month};
	*cursor = try;
	return true;
}

/* "ngy 12/6/2025", "nga 12/6/2025": what is left of "ngày" before a whole day in digits. */
static bool take_rest_of_day_word(struct cursor *cursor)
{
	const sovb_token *token = sovb_token_at(cursor->tokens, cursor->at);
	const char *text = cursor->tokens->text + token->start;

	if (token->kind != SOVB_TOKEN_WORD || token->word != SOVB_WORD_NONE || token->end - token->start != 3 || memcmp(text, "ng", 2) != 0 ||
	    token[1].kind != SOVB_TOKEN_DIGITS || token[2].mark != '/' || token[3].kind != SOVB_TOKEN_DIGITS)
		return false;
	cursor->at++;
	return true;
}

bool sovb_date_scan_at(sovb_date_scan *out, const sovb_tokens *tokens, size_t i)
{
	struct cursor cursor = {tokens, i};
	bool with_word;

	*out = (sovb_date_scan){.first = i};
	with_word = take_word(&cursor, SOVB_WORD_NGAY) || take_scanned(&cursor, "ngay") || take_rest_of_day_word(&cursor);
	take_word(&cursor, SOVB_WORD_NGAY); /* said twice by a slip */
	if (with_word)
		skip_specks(&cursor);
	if (!scan_digits(out, &cursor, with_word) && !scan_words(out, &cursor, with_word) && (with_word || !scan_part(out, &cursor)))
		return false;
	out->end = cursor.at;
	return true;
}
