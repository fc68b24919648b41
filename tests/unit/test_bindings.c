/*
 * Which document a short form, a name or a later mention means: one key when exactly one remains, else the candidates.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reference_rows.h"

struct binding {
	const char *text;
	size_t index;
	const char *resolved;
	const char *candidates;
};

static void check(const struct binding *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		sovb_document *doc = reference_rows_parse(rows[i].text);

		assert_true(rows[i].index < sovb_document_reference_count(doc));
		reference_rows_check_field(rows[i].text, "resolved", rows[i].resolved,
		                           sovb_document_reference(doc, rows[i].index)->resolved);
		reference_rows_check_field(rows[i].text, "candidates", rows[i].candidates,
		                           sovb_document_reference(doc, rows[i].index)->candidates);
		sovb_document_free(doc);
	}
}

#define CHECK(rows) check(rows, sizeof(rows) / sizeof *(rows))

static void short_forms_mean_what_the_text_gives_in_full(void **state)
{
	static const struct binding rows[] = {
		{"Nghị quyết số 29-NQ/TW ngày 04/11/2013 (sau đây gọi tắt là Nghị quyết 29). Nghị quyết số 29 nêu rõ.", 2,
		 "29-NQ/TW@2013-11-04", NULL},
		{"Nghị quyết số 29-NQ/TW ngày 04/11/2013. NQ 29 là cơ sở.", 1, "29-NQ/TW@2013-11-04", NULL},
		{"Kế hoạch số 12-KH/TU ngày 03/02/2017 của Tỉnh ủy (gọi tắt là Kế hoạch số 12).", 1, "12-KH/TU@2017-02-03", NULL},
		{"Quyết định số 12-QĐ/TU ngày 01/2/2020 của Tỉnh ủy; Quyết định số 12-QĐ/TU ngày 05/6/2021 của Thành ủy; Quyết"
		 " định 12.",
		 2, NULL, "12-QĐ/TU@2020-02-01\n12-QĐ/TU@2021-06-05"},
		{"Quyết định số 12-QĐ/TU ngày 01/2/2020 của Tỉnh ủy; Quyết định số 12-QĐ/TU ngày 05/6/2021 của Thành ủy; Quyết"
		 " định 12 của Thành ủy.",
		 2, "12-QĐ/TU@2021-06-05", NULL},
		{"Nghị quyết 57 của Bộ Chính trị đã được quán triệt. Nghị quyết 57 là đột phá.", 1, "57-NQ/TW@2024-12-22", NULL},
		{"Nghị quyết 57 là đột phá.", 0, NULL, NULL},
	};

	(void)state;
	CHECK(rows);
}

static void laws_by_year_are_laws_by_number(void **state)
{
	static const struct binding rows[] = {
		{"Luật Giáo dục số 43/2019/QH14; theo Luật Giáo dục năm 2019.", 1, "43/2019/QH14", NULL},
		{"Theo Luật Giáo dục 2019. Căn cứ Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019.", 0, "43/2019/QH14@2019-06-14", NULL},
		{"Luật Giáo dục số 43/2019/QH14; theo Luật Giáo dục năm 2005.", 1, NULL, NULL},
		{"Luật Giáo dục số 43/2019/QH14; theo Luật Giáo dục đại học năm 2019.", 1, NULL, NULL},
		{"Luật Tổ chức Chính phủ số 76/2015/QH13; căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015.", 1,
		 "76/2015/QH13@2015-06-19", NULL},
	};

	(void)state;
	CHECK(rows);
}

static void plenums_by_term_and_subject(void **state)
{
	static const struct binding rows[] = {
		{"Nghị quyết Trung ương 4 khóa XII. Nghị quyết Trung ương 4 đã nêu.", 1, "04-NQ/TW@2016-10-30", NULL},
		{"Nghị quyết Trung ương 4 đã nêu.", 0, NULL, NULL},
		{"Nghị quyết Trung ương 4 khóa XI và Nghị quyết Trung ương 4 khóa XII. Nghị quyết Trung ương 4 đã nêu.", 2, NULL,
		 NULL},
		{"Nghị quyết Trung ương 8 khóa XI về đổi mới căn bản, toàn diện giáo dục và đào tạo.", 0, "29-NQ/TW@2013-11-04", NULL},
		{"Nghị quyết Trung ương 8 khóa XI.", 0, NULL, "28-NQ/TW@2013-10-25\n29-NQ/TW@2013-11-04"},
		{"Nghị quyết Trung ương 7 khóa XII về cải cách chính sách tiền lương.", 0, "27-NQ/TW@2018-05-21", NULL},
	};

	(void)state;
	CHECK(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(short_forms_mean_what_the_text_gives_in_full),
		cmocka_unit_test(laws_by_year_are_laws_by_number),
		cmocka_unit_test(plenums_by_term_and_subject),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
