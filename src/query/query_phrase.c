#include "query_phrase.h"

#include <string.h>

#include "utf8.h"
#include "words.h"

#define WORDS_LOOKED_AT 10
#define NUMBER_DIGITS 4 /* of a document: "3674" */

/* The words at a place of the query, with what stands before each. */
typedef struct view {
	sovb_word word[WORDS_LOOKED_AT];
	char gap[WORDS_LOOKED_AT]; /* ' ' blanks; '-', '/', '.' alone and tight; '?' anything else */
	size_t count;
	sovb_string text;
} view;

static char gap_between(sovb_string text, size_t start, size_t end)
{
	if (end - start == 1 && memchr("-/.", text.data[start], 3))
		return text.data[start];
	for (size_t at = start; at < end;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, text.data + at, end - at);
		if (!sovb_is_blank(c) && c != '\n' && c != '\r')
			return '?';
	}
	return ' ';
}

static void look(view *v, sovb_string text, size_t at)
{
	sovb_words words = {.text = text, .at = at};

	*v = (view){.text = text};
	while (v->count < WORDS_LOOKED_AT && sovb_words_next(&words, &v->word[v->count])) {
		size_t before = v->count ? v->word[v->count - 1].span.end : at;

		v->gap[v->count] = gap_between(text, before, v->word[v->count].span.start);
		v->count++;
	}
}

/* Does a word stand there, with that before it? */
static bool stands(const view *v, size_t i, char gap)
{
	return i < v->count && v->gap[i] == gap;
}

bool sovb_query_word_is(const sovb_word *typed, const char *word)
{
	char folded[SOVB_WORD_MAX + 1];
	size_t size = sovb_fold_word(folded, word, strlen(word));

	if (!typed->marked)
		sovb_strip_marks(folded, size);
	return strcmp(typed->marked ? typed->folded : typed->bare, folded) == 0;
}

static bool is_word(const view *v, size_t i, const char *word)
{
	return i < v->count && sovb_query_word_is(&v->word[i], word);
}

/* The number of a word that is all digits, at most four; -1 otherwise. */
static int digits_of(const view *v, size_t i)
{
	int value = 0;

	if (i >= v->count || v->word[i].bare_size > NUMBER_DIGITS)
		return -1;
	for (size_t k = 0; k < v->word[i].bare_size; k++) {
		char c = v->word[i].bare[k];

		if (c < '0' || c > '9')
			return -1;
		value = value * 10 + (c - '0');
	}
	return value;
}

/* The phrase may end behind that word: nothing hangs on it. */
static bool ends_behind(const view *v, size_t i, size_t *end)
{
	size_t at = v->word[i].span.end;
	char next = '\0';

	*end = at;
	if (at == v->text.size)
		return true;
	next = v->text.data[at];
	if (memchr("-/.:", next, 4))
		return next == '.' && (at + 1 == v->text.size || v->text.data[at + 1] == ' ');
	return true;
}

/* ---- dates ---- */

static bool is_year(const view *v, size_t i)
{
	return i < v->count && v->word[i].bare_size == 4 && digits_of(v, i) >= 1900 && digits_of(v, i) < 2100;
}

/* The year behind a month, "/2021", " 2021" or " năm 2021"; its place, 0 when there is none. */
static size_t year_behind(const view *v, size_t month)
{
	size_t i = month + 1;

	if (stands(v, i, ' ') && is_word(v, i, "năm"))
		i++;
	return is_year(v, i) && v->gap[i] != '?' ? i : 0;
}

static bool take_date(sovb_date *out, const view *v, int year, int month, int day, size_t last, size_t *end)
{
	*out = (sovb_date){(int16_t)year, (uint8_t)(month > 0 && month <= 12 ? month : 0),
			   (uint8_t)(day > 0 && day <= 31 ? day : 0)};
	return month > 0 && month <= 12 && day >= 0 && day <= 31 && (!day || sovb_date_is_day(*out)) &&
	       ends_behind(v, last, end);
}

/* "tháng 2 …" at i, with the day before it or 0. */
static bool month_in_words(sovb_date *out, const view *v, size_t i, int day, size_t *end)
{
	size_t year;

	if (!is_word(v, i, "tháng") || !stands(v, i + 1, ' ') || digits_of(v, i + 1) < 0)
		return false;
	year = year_behind(v, i + 1);
	return year && take_date(out, v, digits_of(v, year), digits_of(v, i + 1), day, year, end);
}

/* "2021-02", "2021-02-16" */
static bool year_first(sovb_date *out, const view *v, size_t i, size_t *end)
{
	if (!is_year(v, i) || !stands(v, i + 1, '-') || v->word[i + 1].bare_size != 2)
		return false;
	if (stands(v, i + 2, '-') && v->word[i + 2].bare_size == 2)
		return digits_of(v, i + 2) > 0 && take_date(out, v, digits_of(v, i), digits_of(v, i + 1),
							    digits_of(v, i + 2), i + 2, end);
	return take_date(out, v, digits_of(v, i), digits_of(v, i + 1), 0, i + 1, end);
}

/* "16/2/2021", "16.2.2021", "2/2021" */
static bool day_first(sovb_date *out, const view *v, size_t i, size_t *end)
{
	char separator = i + 1 < v->count ? v->gap[i + 1] : ' ';

	if (separator == ' ' || separator == '?' || v->word[i].bare_size > 2 || digits_of(v, i + 1) < 0)
		return false;
	if (stands(v, i + 2, separator) && is_year(v, i + 2))
		return digits_of(v, i) > 0 && take_date(out, v, digits_of(v, i + 2), digits_of(v, i + 1),
							digits_of(v, i), i + 2, end);
	return separator == '/' && is_year(v, i + 1) &&
	       take_date(out, v, digits_of(v, i + 1), digits_of(v, i), 0, i + 1, end);
}

bool sovb_query_read_date(sovb_date *out, size_t *end, sovb_string text, size_t at)
{
	view v;
	size_t i = 0;

	look(&v, text, at);
	if (!v.count || v.word[0].span.start != at)
		return false;
	if (is_word(&v, 0, "ngày") && stands(&v, 1, ' '))
		i = 1;
	if (month_in_words(out, &v, i, 0, end))
		return true;
	if (is_word(&v, i, "tháng") && stands(&v, i + 1, ' '))
		return day_first(out, &v, i + 1, end); /* "tháng 2/2021" */
	if (digits_of(&v, i) < 0)
		return false;
	if (stands(&v, i + 1, ' ') && digits_of(&v, i) > 0 &&
	    month_in_words(out, &v, i + 1, digits_of(&v, i), end))
		return true;
	return year_first(out, &v, i, end) || day_first(out, &v, i, end);
}

/* ---- a kind of document and its number ---- */

/* Is the word typed with marks or without? */
static bool same_word(const sovb_word *typed, const sovb_word *word)
{
	return strcmp(typed->marked ? typed->folded : typed->bare, typed->marked ? word->folded : word->bare) == 0;
}

/* Words of the name of a kind that stand at the beginning; 0 when others do. */
static size_t begins_with(const view *v, const char *name)
{
	sovb_words words = sovb_words_of((sovb_string){name, strlen(name)});
	size_t count = 0;
	sovb_word word;

	while (sovb_words_next(&words, &word)) {
		if (count == v->count || (count && v->gap[count] != ' ') || !same_word(&v->word[count], &word))
			return 0;
		count++;
	}
	return count;
}

/* The kind with the longest name there, or whose symbol stands there; *count is its words. */
static const char *kind_there(const view *v, size_t *count)
{
	const char *found = NULL;

	*count = 0;
	for (size_t i = 0; i < sovb_type_count(); i++) {
		const sovb_type_fact *fact = sovb_type_get(i);
		size_t name = begins_with(v, fact->name);
		size_t symbol = strlen(fact->symbol) > 1 ? begins_with(v, fact->symbol) : 0;

		if (name > *count || (symbol && !*count)) {
			*count = name > symbol ? name : symbol;
			found = fact->name;
		}
	}
	return found;
}

/* "5 năm", "6 tháng": a span of time, unless a date follows. */
static bool is_span(const view *v, size_t number)
{
	static const char *const units[] = {"năm", "tháng", "quý", "ngày", "tuần"};

	for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
		if (is_word(v, number + 1, units[i]))
			return digits_of(v, number + 2) < 0;
	}
	return false;
}

/* Digits with perhaps one letter: "39", "12a". */
static bool is_number_of_document(const view *v, size_t i)
{
	size_t digits = 0;

	while (i < v->count && digits < v->word[i].bare_size && v->word[i].bare[digits] >= '0' &&
	       v->word[i].bare[digits] <= '9')
		digits++;
	return digits > 0 && digits <= NUMBER_DIGITS && v->word[i].bare_size - digits <= 1;
}

const char *sovb_query_kind_of(const sovb_word *word, size_t count)
{
	view v = {.count = count < WORDS_LOOKED_AT ? count : WORDS_LOOKED_AT};
	size_t words;

	for (size_t i = 0; i < v.count; i++) {
		v.word[i] = word[i];
		v.gap[i] = ' ';
	}
	return kind_there(&v, &words);
}

/* The year of "30/2020" behind a kind that is numbered so; 0 when there is none. */
static int year_of_number(const view *v, const char *kind, size_t number)
{
	static const char *const kinds[] = {"luật", "pháp lệnh", "nghị quyết", "nghị định", "quyết định",
					    "thông tư", "thông tư liên tịch"};

	if (!kind || !stands(v, number + 1, '/') || !is_year(v, number + 1))
		return 0;
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
		if (strcmp(kinds[i], kind) == 0)
			return digits_of(v, number + 1);
	}
	return 0;
}

bool sovb_query_read_number(sovb_query_number *out, size_t *end, sovb_string text, size_t at)
{
	view v;
	size_t i;
	bool said;

	look(&v, text, at);
	if (!v.count || v.word[0].span.start != at)
		return false;
	out->kind = kind_there(&v, &i);
	said = is_word(&v, i, "số") && (!i || v.gap[i] == ' ');
	i += said ? 1 : 0;
	if (!i || !stands(&v, i, ' ') || !is_number_of_document(&v, i))
		return false;
	out->year = year_of_number(&v, out->kind, i);
	if (!ends_behind(&v, out->year ? i + 1 : i, end))
		return false;
	if (!said && (is_year(&v, i) || is_span(&v, i)))
		return false;
	out->number = (sovb_string){text.data + v.word[i].span.start, v.word[i].span.end - v.word[i].span.start};
	while (out->number.size > 1 && out->number.data[0] == '0') {
		out->number.data++;
		out->number.size--;
	}
	return true;
}
