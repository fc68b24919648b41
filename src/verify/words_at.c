#include "words_at.h"

#include <stdio.h>
#include <string.h>

#include "buffer.h"
#include "fold.h"
#include "utf8.h"

#define MAX_GAP 24 /* bytes between the numbers of a date: " tháng ", also decomposed */
#define MAX_WORDS 8192
#define NO_BREAK_SPACE "\xC2\xA0"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The next run of digits in [at, end); false when there is none. */
static bool next_number(sovb_span *out, int *value, sovb_string text, size_t at, size_t end)
{
	while (at < end && !is_digit(text.data[at]))
		at++;
	if (at == end)
		return false;
	out->start = at;
	*value = 0;
	while (at < end && is_digit(text.data[at])) {
		*value = *value > 99999 ? *value : *value * 10 + (text.data[at] - '0');
		at++;
	}
	out->end = at;
	return true;
}

static bool year_fits(sovb_span run, int value, int year)
{
	return value == year || (run.end - run.start == 2 && value == year % 100);
}

/* Three numbers near one another from `at` on; the first begins at part[0].start. */
static bool three_numbers(sovb_date_words *out, int value[3], sovb_string text, size_t at, size_t end)
{
	for (int i = 0; i < 3; i++) {
		if (!next_number(&out->part[i], &value[i], text, at, end))
			return false;
		if (i > 0 && out->part[i].start - out->part[i - 1].end > MAX_GAP)
			return false;
		at = out->part[i].end;
	}
	return true;
}

bool sovb_date_words_search(sovb_date_words *out, sovb_string text, size_t at, size_t end, sovb_date date)
{
	sovb_span run;
	int first;

	while (next_number(&run, &first, text, at, end)) {
		int value[3];

		if (three_numbers(out, value, text, run.start, end) && value[0] == date.day &&
		    value[1] == date.month && year_fits(out->part[2], value[2], date.year))
			return true;
		at = run.end;
	}
	return false;
}

bool sovb_words_find(sovb_span *out, const sovb_checker *checker, const sovb_draft_mention *mention,
		     sovb_string bytes)
{
	const char *text = checker->text.data;
	size_t at = mention->ref->anchor.end;
	size_t end = mention->bound;

	while (bytes.size && at + bytes.size <= end) {
		const char *found = memmem(text + at, end - at, bytes.data, bytes.size);
		uint32_t before = ' ', after = ' ';

		if (!found)
			return false;
		out->start = (size_t)(found - text);
		out->end = out->start + bytes.size;
		at = out->start ? sovb_utf8_floor(text, out->start - 1) : 0;
		if (out->start)
			sovb_utf8_decode(&before, text + at, out->start - at);
		if (out->end < checker->text.size)
			sovb_utf8_decode(&after, text + out->end, checker->text.size - out->end);
		if (!sovb_is_letter(before) && !sovb_is_letter(after))
			return true;
		at = out->end;
	}
	return false;
}

bool sovb_date_words_find(sovb_date_words *out, const sovb_checker *checker, const sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	sovb_span raw;
	int value[3];

	if (sovb_date_is_day(ref->date))
		return sovb_date_words_search(out, checker->text, ref->anchor.end, mention->bound, ref->date);
	return sovb_words_find(&raw, checker, mention, ref->date_raw) &&
	       three_numbers(out, value, checker->text, raw.start, raw.end);
}

sovb_span sovb_words_to(const sovb_draft_mention *mention, size_t end)
{
	return (sovb_span){mention->ref->anchor.start, end};
}

/* A piece of the draft's words, and what is said instead. */
struct change {
	sovb_span span;
	const char *instead;
};

static sovb_string change_words(sovb_checker *checker, sovb_span words, const struct change *change,
				size_t count)
{
	sovb_buffer out = SOVB_BUFFER_INIT(MAX_WORDS);
	sovb_string changed = {0};
	size_t at = words.start;

	for (size_t i = 0; i < count; i++) {
		sovb_buffer_append(&out, checker->text.data + at, change[i].span.start - at);
		sovb_buffer_append_text(&out, change[i].instead);
		at = change[i].span.end;
	}
	sovb_buffer_append(&out, checker->text.data + at, words.end - at);
	if (out.status == SOVB_OK && out.size == words.end - words.start && memcmp(sovb_buffer_text(&out), checker->text.data + words.start, out.size) == 0)
		changed = (sovb_string){0}; /* nothing else than what stands there */
	else if (out.status == SOVB_OK)
		changed = sovb_arena_string(checker->arena, sovb_buffer_text(&out), out.size);
	else if (out.status == SOVB_ERR_NOMEM)
		checker->arena->failed = true;
	sovb_buffer_fini(&out);
	return changed;
}

sovb_string sovb_words_with_date(sovb_checker *checker, const sovb_draft_mention *mention,
				 const sovb_date_words *words, sovb_date date)
{
	int value[3] = {date.day, date.month, date.year};
	const size_t first = words->part[0].start;
	char text[3][16];
	struct change change[3];

	if (first > 0 && !memchr(" \n\t(/-.,:", checker->text.data[first - 1], 9) &&
	    !(first > 1 && memcmp(checker->text.data + first - 2, NO_BREAK_SPACE, strlen(NO_BREAK_SPACE)) == 0)) /* "ngày O1 tháng 7" */
		return (sovb_string){0};
	for (int i = 0; i < 3; i++) {
		size_t width = words->part[i].end - words->part[i].start;

		if (i == 2 && width == 2)
			value[2] %= 100;
		/* As many digits as stood there: "09" for "12", "9" for "3". */
		snprintf(text[i], sizeof text[i], "%0*d", (int)(width < 4 ? width : 4), value[i]);
		change[i] = (struct change){words->part[i], text[i]};
	}
	return change_words(checker, sovb_words_to(mention, words->part[2].end), change, 3);
}

sovb_string sovb_words_changed(sovb_checker *checker, sovb_span words, sovb_span part, const char *instead)
{
	struct change change = {part, instead};

	return change_words(checker, words, &change, 1);
}

sovb_string sovb_words_with(sovb_checker *checker, const sovb_draft_mention *mention, size_t end, sovb_span part,
			    const char *instead)
{
	return sovb_words_changed(checker, sovb_words_to(mention, end), part, instead);
}
