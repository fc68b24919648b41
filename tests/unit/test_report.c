#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include <sovb/report.h>

#include "buffer.h"
#include "cited.h"

typedef struct sample {
	sovb_reader *reader;
	sovb_document *draft;
	sovb_findings *findings;
	sovb_buffer page;
} sample;

static int set_up(void **state)
{
	sample *s = calloc(1, sizeof *s);

	if (!s || sovb_reader_new(&s->reader, NULL) != SOVB_OK)
		return -1;
	s->page.limit = (size_t)1 << 20;
	*state = s;
	return 0;
}

static int tear_down(void **state)
{
	sample *s = *state;

	sovb_findings_free(s->findings);
	sovb_document_free(s->draft);
	sovb_reader_free(s->reader);
	sovb_buffer_fini(&s->page);
	free(s);
	return 0;
}

static void verify_as(sample *s, const char *path, const char *text)
{
	const sovb_verify_options options = {.today = {2023, 7, 1}};

	sovb_findings_free(s->findings);
	sovb_document_free(s->draft);
	assert_int_equal(sovb_document_parse(&s->draft, s->reader, path, text, strlen(text), NULL), SOVB_OK);
	assert_int_equal(sovb_verify(&s->findings, s->draft, NULL, &options, NULL), SOVB_OK);
}

static void verify(sample *s, const char *text)
{
	verify_as(s, "/nhà/nháp.txt", text);
}

static bool keep(void *context, const char *data, size_t size)
{
	sovb_buffer *page = context;

	sovb_buffer_append(page, data, size);
	return page->status == SOVB_OK;
}

/* The page on the draft that was verified last. */
static const char *report(sample *s, sovb_lang lang)
{
	const sovb_report_options options = {.lang = lang, .today = {2023, 7, 1}};
	sovb_report *made;

	sovb_buffer_clear(&s->page);
	assert_int_equal(sovb_report_new(&made, NULL, &options, NULL), SOVB_OK);
	assert_int_equal(sovb_report_add(made, s->draft, s->findings, NULL), SOVB_OK);
	assert_true(sovb_report_finish(made, keep, &s->page));
	return sovb_buffer_text(&s->page);
}

static const char *report_on(sample *s, const char *text, sovb_lang lang)
{
	verify(s, text);
	return report(s, lang);
}

static void assert_has(const char *page, const char *words)
{
	if (!strstr(page, words))
		fail_msg("no %s in:\n%s", words, strstr(page, "<body>"));
}

#define DRAFT                                                                                                \
	"Căn cứ Kế hoạch số 39-KH/CU, ngày 31/6/2021 của Chi ủy;\n"                                      \
	"Căn cứ Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy Quảng Ninh;\n"

static void tells_draft_day_counts_and_findings(void **state)
{
	const char *page = report_on(*state, DRAFT, SOVB_LANG_VI);

	assert_has(page, "<h1>Biên bản rà soát viện dẫn</h1>");
	assert_has(page, "<p class=\"sub\">nháp.txt</p>");
	assert_has(page, "01/07/2023");
	assert_has(page, "2 lượt viện dẫn, 2 văn bản");
	assert_has(page, "1 lỗi, 0 cảnh báo, 0 ghi chú");
	assert_has(page, "dòng 1</td>");
	assert_has(page, "không đối chiếu với văn bản khác");
	/* The rule that found it, one that found nothing, and one that had no register. */
	assert_has(page, "<td>1 chỗ</td>");
	assert_has(page, "<td>đạt</td>");
	assert_has(page, "<td>không kiểm tra (không có sổ)</td>");
	assert_null(strstr(page, "/nhà/"));
}

static void speaks_english(void **state)
{
	const char *page = report_on(*state, DRAFT, SOVB_LANG_EN);

	assert_has(page, "<html lang=\"en\">");
	assert_has(page, "1 errors, 0 warnings, 0 notes");
	assert_has(page, "2023-07-01");
	assert_has(page, "<h2 class=\"center\">Documents cited</h2>");
}

static void says_so_when_nothing_is_wrong(void **state)
{
	assert_has(report_on(*state, "Không dẫn văn bản nào.\n", SOVB_LANG_VI), "Không thấy chỗ nào sai.");
	assert_has(report_on(*state, "", SOVB_LANG_VI), "0 lượt viện dẫn, 0 văn bản");
}

static void does_not_let_words_of_the_draft_become_markup(void **state)
{
	sample *s = *state;
	const char *page;

	verify_as(s, "<script>\"&.txt", "Nghị quyết Đại hội <b>XIII</b> của Đảng; 39-KH/CU, ngày 31/6/2021 của <i>.\n");
	page = report(s, SOVB_LANG_VI);
	assert_null(strstr(page, "<script"));
	assert_null(strstr(page, "<b>XIII"));
	assert_null(strstr(page, "<i>"));
	assert_has(page, "<p class=\"sub\">&lt;script&gt;&quot;&amp;.txt</p>");
}

static void fetches_nothing(void **state)
{
	const char *page = report_on(*state, DRAFT, SOVB_LANG_VI);

	assert_null(strstr(page, "http:"));
	assert_null(strstr(page, "https:"));
	assert_null(strstr(page, "src="));
	assert_null(strstr(page, "url("));
}

static void puts_several_drafts_on_pages_of_their_own(void **state)
{
	sample *s = *state;
	sovb_report *made;
	const char *page, *first;

	assert_int_equal(sovb_report_new(&made, NULL, NULL, NULL), SOVB_OK);
	for (int i = 0; i < 2; i++) {
		verify(s, DRAFT);
		assert_int_equal(sovb_report_add(made, s->draft, s->findings, NULL), SOVB_OK);
	}
	assert_true(sovb_report_finish(made, keep, &s->page));
	page = sovb_buffer_text(&s->page);
	first = strstr(page, "<section class=\"page\">");
	assert_non_null(first);
	assert_non_null(strstr(first + 1, "<section class=\"page\">"));
}

/* ---- the annex ---- */

static void lists_by_level_then_party_then_rank_then_date(void **state)
{
	static const char *const expected[] = {
		"25-NQ/TW",      /* Party: a resolution before … */
		"02-CT/TW",      /* … directives, the older … */
		"05-CT/TW",      /* … before the younger */
		"10/2022/QH15",  /* State: a law … */
		"04/2015/NĐ-CP", /* … before a decree */
		"02-CT/TU", "39-KH/CU",
	};
	sample *s = *state;
	sovb_cited_list list;
	sovb_arena arena;

	verify(s, "Kế hoạch số 39-KH/CU, ngày 16/02/2021 của Chi ủy;\n"
	          "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ;\n"
	          "Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy;\n"
	          "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị;\n"
	          "Chỉ thị số 02-CT/TW, ngày 03/6/2013 của Bộ Chính trị;\n"
	          "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10/11/2022 của Quốc hội;\n"
	          "Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng;\n"
	          "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.\n");
	sovb_arena_init(&arena, (size_t)1 << 20);
	assert_int_equal(sovb_cited_make(&list, s->draft, s->findings, NULL, &arena, NULL), SOVB_OK);
	assert_int_equal(list.count, sizeof expected / sizeof expected[0]);
	for (size_t i = 0; i < list.count; i++) {
		assert_int_equal(list.items[i].name.size, strlen(expected[i]));
		assert_memory_equal(list.items[i].name.data, expected[i], strlen(expected[i]));
		assert_int_equal(list.items[i].state, SOVB_CITED_UNCHECKED);
	}
	assert_int_equal(list.items[2].mentions, 2);
	sovb_arena_fini(&arena);
}

static void calls_a_document_what_the_draft_calls_it(void **state)
{
	/* The letters QĐ mean quyết định and quy định. */
	const char *page = report_on(*state, "Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư.\n", SOVB_LANG_VI);

	assert_has(page, "Quy định số <span class=\"nowrap\">66-QĐ/TW</span>");
}

static void tells_the_year_that_stands_for_a_day(void **state)
{
	const char *page = report_on(*state, "Nghị quyết số 26-NQ/TU năm 2016 của Tỉnh ủy.\n", SOVB_LANG_VI);

	assert_has(page, "<td class=\"nowrap\">2016</td>");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(tells_draft_day_counts_and_findings),
		TEST(speaks_english),
		TEST(says_so_when_nothing_is_wrong),
		TEST(does_not_let_words_of_the_draft_become_markup),
		TEST(fetches_nothing),
		TEST(puts_several_drafts_on_pages_of_their_own),
		TEST(lists_by_level_then_party_then_rank_then_date),
		TEST(calls_a_document_what_the_draft_calls_it),
		TEST(tells_the_year_that_stands_for_a_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
