/*
 * Numbered headings: a number left out, used twice, or written in two manners.
 */
#include "rules.h"

#include <stdio.h>
#include <string.h>

#include "fold.h"
#include "utf8.h"

#define HEADING_MAX 300 /* bytes; what is longer is no heading */

/* A heading of the first level: "III. KẾT QUẢ", "II- HẠN CHẾ". */
struct heading {
	int number;
	char mark; /* '.', '-' or '/' */
	sovb_span span;
};

/* Markdown and blanks before the words of a line. */
static size_t skip_marks(sovb_string text, size_t at, size_t end)
{
	while (at < end && strchr(" \t#*_>", text.data[at]))
		at++;
	return at;
}

/* Capital Roman numerals, a mark and words in capitals. */
static bool read_heading(struct heading *out, sovb_string text, sovb_span line)
{
	size_t at = skip_marks(text, line.start, line.end), start = at;
	uint32_t c;
	size_t words;

	while (at < line.end && strchr("IVXL", text.data[at]))
		at++;
	if (at == start || at - start > 6 || at == line.end || !strchr(".-/", text.data[at]))
		return false;
	out->number = sovb_roman_parse(text.data + start, at - start);
	out->mark = text.data[at];
	words = skip_marks(text, at + 1, line.end);
	if (!out->number || words == line.end || line.end - line.start > HEADING_MAX)
		return false;
	/* "I. KẾT QUẢ": a list item "I. Kết quả" may be of a list of any level. */
	for (int letters = 0; words < line.end && letters < 4; letters++) {
		words += sovb_utf8_decode(&c, text.data + words, line.end - words);
		if (sovb_is_letter(c) && !sovb_is_upper(c))
			return false;
	}
	out->span = (sovb_span){start, line.end};
	return true;
}

static void report(sovb_checker *checker, const struct heading *heading, sovb_sentence sentence, int before)
{
	char number[16], last[16];
	sovb_defect defect = {.severity = SOVB_SEVERITY_INFO, .span = heading->span};

	snprintf(number, sizeof number, "%d", heading->number);
	snprintf(last, sizeof last, "%d", before);
	defect.message = sovb_checker_say(checker, sentence, number, last, NULL, NULL);
	sovb_checker_report(checker, &defect);
}

/* "IH. ĐỊNH HƯỚNG", "VIL. …": a number that a scan misread. */
static bool is_misread(sovb_string text, sovb_span line)
{
	size_t at = skip_marks(text, line.start, line.end), start = at;
	bool roman = false;

	for (; at < line.end && strchr("IVXLHTl1", text.data[at]); at++)
		roman = roman || strchr("IVX", text.data[at]);
	return roman && at - start <= 6 && at < line.end && strchr(".-/", text.data[at]) && !sovb_roman_parse(text.data + start, at - start);
}

/* A list that begins anew at I is that of an annex.  twice: a number was given twice, so that a later one is passed over: "II, II, III, V". */
static void check_next(sovb_checker *checker, const struct heading *before, const struct heading *heading, bool *twice)
{
	if (heading->number == 1) {
		*twice = false;
		return;
	}
	if (*twice && heading->number == before->number + 2) {
		*twice = false;
		return;
	}
	if (heading->number == before->number) {
		*twice = true;
		report(checker, heading, SOVB_SAY_HEADING_TWICE, before->number);
	} else if (heading->number > before->number + 1) {
		report(checker, heading, SOVB_SAY_HEADING_GAP, before->number);
	} else if (heading->mark != before->mark && heading->number == before->number + 1) {
		report(checker, heading, SOVB_SAY_HEADING_MARK, before->number);
	}
}

void sovb_check_outline(sovb_checker *checker)
{
	size_t count = sovb_document_paragraph_count(checker->draft);
	struct heading before = {0};
	bool twice = false;

	for (size_t i = 0; i < count; i++) {
		const sovb_paragraph *paragraph = sovb_document_paragraph(checker->draft, i);
		struct heading heading;

		if (paragraph->place != SOVB_PLACE_BODY)
			continue;
		if (!read_heading(&heading, checker->text, paragraph->span)) {
			if (is_misread(checker->text, paragraph->span)) {
				before.number = 0;
				twice = false;
			}
			continue;
		}
		if (before.number)
			check_next(checker, &before, &heading, &twice);
		before = heading;
	}
}
