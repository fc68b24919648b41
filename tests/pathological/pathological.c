/*
 * Texts that punish anything but linear work: one short piece, again and again, for megabytes.
 *
 *	pathological          reads all cases; the time limit of the test is the test
 *	pathological CASE     reads one
 *
 * A step of quadratic work over so many pieces takes hours, not minutes, so that the limit can be generous.  The name of
 * each case is printed before it is read.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sovb/document.h>

#define TEXT_BYTES ((size_t)3 << 20)

/* head, then piece as often as fits, then tail. */
static const struct {
	const char *name;
	const char *head;
	const char *piece;
	const char *tail;
} cases[] = {
	{"opening_brackets", "", "(", ""},
	{"closing_brackets", "Luật", ")", ""},
	{"nested_brackets", "Nghị quyết 29 ", "(khóa XI (", ""},
	{"digits", "số ", "7", "-NQ/TW"},
	{"numbers", "Quyết định ", "15 ", ""},
	{"slashes", "Số 15", "/", "TW"},
	{"hyphens", "Số 15", "-", "TW"},
	{"separated_digits", "Số ", "1/", "TW"},
	{"dots", "Luật", ".", ""},
	{"commas", "Luật Đất đai ", ",", " năm 2013"},
	{"colons", "thay thế các văn bản sau", ":", "\na) Nghị định số 01/2001/NĐ-CP"},
	{"opening_quotes", "Nghị quyết số 29-NQ/TW ", "“", ""},
	{"straight_quotes", "Nghị quyết số 29-NQ/TW ", "\"", ""},
	{"blanks", "Nghị quyết", " ", "29"},
	{"line_ends", "Nghị quyết", "\n", "29-NQ/TW"},
	{"returns", "Nghị quyết", "\r", "29-NQ/TW"},
	{"line_ends_with_blanks", "theo khoản 2 của", " \n", "Nghị quyết 29-NQ/TW"},
	{"markup", "Nghị quyết ", "*_", "29-NQ/TW"},
	{"letters", "Luật ", "a", " năm 2013"},
	{"letters_of_both_cases", "Luật ", "aB", " năm 2013"},
	{"letters_with_marks", "Luật ", "ậ", " năm 2013"},
	{"glued_syllables", "", "Nghịđịnh", ""},
	{"combining_marks", "a", "\xCC\x81", ""},
	{"and", "18-NQ/TW ", "và ", "19-NQ/TW"},
	{"elided_numbers", "Nghị quyết 1", ", 2", "-NQ/TW"},
	{"pinpoints", "", "điểm a khoản 1 ", "Điều 5 Luật số 45/2019/QH14"},
	{"law", "", "Luật ", ""},
	{"law_with_name", "", "Luật Tổ chức ", "năm 2015"},
	{"code", "", "Bộ luật ", "2015"},
	{"years", "Luật ", "2015 ", ""},
	{"years_in_brackets", "Luật Đất đai (", "2013, ", ")"},
	{"plan_without_number", "", "Kế hoạch số ", ""},
	{"plan_of_body", "", "Kế hoạch của Ban Chỉ đạo ", "số 5-KH/BCĐ"},
	{"days", "Nghị quyết số 29-NQ/TW ", "ngày ", ""},
	{"dates", "Nghị quyết số 29-NQ/TW ", "ngày 04/11/2013, ", ""},
	{"of", "Nghị quyết 29 ", "của ", ""},
	{"body", "Nghị quyết 29 của ", "Ban Chỉ đạo về ", ""},
	{"bodies_in_a_row", "Nghị quyết 29 của ", "Bộ Tài chính, ", ""},
	{"terms", "Quy chế làm việc của Ban Chấp hành ", "khóa ", "XIII"},
	{"plenum", "Nghị quyết ", "Trung ương ", "4"},
	{"congress", "Nghị quyết ", "Đại hội ", "XIII"},
	{"references_in_a_line", "", "Nghị quyết số 29-NQ/TW; ", ""},
	{"references_in_lines", "", "- Nghị quyết số 29-NQ/TW;\n", ""},
	{"references_of_one_number", "", "Nghị quyết 29 của Bộ Chính trị.\n", "Nghị quyết số 29-NQ/TW ngày 04/11/2013"},
	{"items_without_references", "thay thế các văn bản sau:\n", "- điều khác;\n", "- Nghị định số 01/2001/NĐ-CP"},
	{"items_that_open_lists", "thay thế các văn bản sau:\n", "- như sau:\n", "- Nghị định số 01/2001/NĐ-CP"},
	{"lines_that_go_on", "theo", "\nvà điều khác", "\nNghị định số 01/2001/NĐ-CP"},
	{"amended_by", "", "Nghị định số 01/2001/NĐ-CP được sửa đổi bởi ", ""},
	{"implementing_chain", "", "Kế hoạch số 5-KH/TU thực hiện ", ""},
	{"recitals", "QUYẾT ĐỊNH\n", "Căn cứ Luật số 45/2019/QH14;\n", ""},
	{"masthead_lines", "", "Số: /QĐ-UBND\n", ""},
	{"titles_in_capitals", "QUYẾT ĐỊNH\n", "VỀ VIỆC ", ""},
	{"symbol_parts", "Số 15-NQ", "/TW", ""},
	{"symbol_over_lines", "", "Số 15-\nNQ/\nTW ", ""},
};

#define COUNT (sizeof cases / sizeof *cases)

static char *make_text(size_t i, size_t *size)
{
	size_t head = strlen(cases[i].head), piece = strlen(cases[i].piece), tail = strlen(cases[i].tail);
	size_t count = TEXT_BYTES / piece;
	char *text = malloc(head + count * piece + tail);
	char *at = text;

	if (!text)
		return NULL;
	memcpy(at, cases[i].head, head);
	at += head;
	for (size_t k = 0; k < count; k++, at += piece)
		memcpy(at, cases[i].piece, piece);
	memcpy(at, cases[i].tail, tail);
	*size = head + count * piece + tail;
	return text;
}

/* Spans must lie in the text and come in order, whatever the text. */
static int check(const sovb_document *doc, size_t size)
{
	size_t before = 0;

	for (size_t i = 0; i < sovb_document_reference_count(doc); i++) {
		const sovb_reference *reference = sovb_document_reference(doc, i);

		if (reference->span.start > reference->anchor.start || reference->anchor.start >= reference->anchor.end ||
		    reference->anchor.end > reference->span.end || reference->span.end > size ||
		    reference->anchor.start < before) {
			fprintf(stderr, "reference %zu: anchor %zu to %zu in %zu to %zu\n", i, reference->anchor.start,
			        reference->anchor.end, reference->span.start, reference->span.end);
			return 1;
		}
		before = reference->anchor.start;
	}
	return 0;
}

static int read_case(size_t i)
{
	sovb_reader *reader = NULL;
	sovb_document *doc = NULL;
	sovb_error err;
	char sentence[512];
	size_t size = 0;
	char *text = make_text(i, &size);
	int failed = 1;

	if (text && sovb_reader_new(&reader, &err) == SOVB_OK) {
		if (sovb_document_parse(&doc, reader, cases[i].name, text, size, &err) == SOVB_OK)
			failed = check(doc, size);
		else
			fprintf(stderr, "%s\n", sovb_error_text(&err, SOVB_LANG_EN, sentence, sizeof sentence));
	}
	sovb_document_free(doc);
	sovb_reader_free(reader);
	free(text);
	return failed;
}

int main(int argc, char **argv)
{
	int failed = 0;
	bool found = false;

	for (size_t i = 0; i < COUNT; i++) {
		if (argc > 1 && strcmp(argv[1], cases[i].name) != 0)
			continue;
		found = true;
		fprintf(stderr, "%s\n", cases[i].name);
		failed |= read_case(i);
	}
	return failed || !found;
}
