/* Which document a mention means, as far as its own text tells. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <sovb/document.h>

#define WANTED_MAX 5

/* The references of the text must mean these documents, "" none; "?" where the text leaves several. */
static void expect(const char *text, const char *const wanted[WANTED_MAX])
{
	sovb_reader *reader;
	sovb_document *doc;
	sovb_error err;
	size_t count = 0;

	assert_int_equal(sovb_reader_new(&reader, &err), SOVB_OK);
	assert_int_equal(sovb_document_parse(&doc, reader, "a.txt", text, strlen(text), &err), SOVB_OK);
	while (count < WANTED_MAX && wanted[count])
		count++;
	if (sovb_document_reference_count(doc) != count)
		fail_msg("%zu references, not %zu, in: %s", sovb_document_reference_count(doc), count, text);
	for (size_t i = 0; i < count; i++) {
		const sovb_reference *reference = sovb_document_reference(doc, i);
		const char *want = strcmp(wanted[i], "?") == 0 ? "" : wanted[i];

		if (reference->resolved.size != strlen(want) || memcmp(reference->resolved.data ? reference->resolved.data : "", want, strlen(want)) != 0)
			fail_msg("reference %zu (%.*s): \"%.*s\", not \"%s\"", i, (int)reference->raw.size, reference->raw.data,
			         (int)reference->resolved.size, reference->resolved.data ? reference->resolved.data : "", want);
		assert_int_equal(reference->candidates.size > 0, strcmp(wanted[i], "?") == 0);
	}
	sovb_document_free(doc);
	sovb_reader_free(reader);
}

#define EXPECT(text, ...) expect(text, (const char *const[WANTED_MAX]){__VA_ARGS__})

static void a_text_that_names_its_own_number_means_itself(void **state)
{
	(void)state;
	EXPECT("BỘ TÀI CHÍNH\nSố: 51/2018/TT-BTC\nHà Nội, ngày 28 tháng 12 năm 2018\nTHÔNG TƯ\nQuy định A\n\n"
	       "Việc này theo Thông tư số 51/2018/TT-BTC; Thông tư 51 có hiệu lực.\n",
	       "51/2018/TT-BTC@2018-12-28", "51/2018/TT-BTC@2018-12-28");
	EXPECT("QUỐC HỘI\nSố: 24/2008/QH12\nHà Nội, ngày 13 tháng 11 năm 2008\nLUẬT\nQUỐC TỊCH VIỆT NAM\n\n"
	       "Theo Luật số 24/2008/QH12 ngày 14/11/2008 của Quốc hội; Điều 5 Luật số 24/2008/QH12.\n",
	       "24/2008/QH12@2008-11-14", "24/2008/QH12@2008-11-13");
}

static void a_text_without_references_has_nothing_to_bind(void **state)
{
	(void)state;
	expect("Không có gì.\n", (const char *const[WANTED_MAX]){NULL});
}

static void a_day_of_another_year_is_a_slip(void **state)
{
	(void)state;
	EXPECT("Nghị định số 45/2010/NĐ-CP ngày 21/4/2010 của Chính phủ. Nghị định số 45/2010/NĐ-CP ngày 16/4/2013 của Chính phủ. "
	       "Theo Nghị định số 45/2010/NĐ-CP.\n",
	       "45/2010/NĐ-CP@2010-04-21", "45/2010/NĐ-CP@2013-04-16", "45/2010/NĐ-CP@2010-04-21");
	EXPECT("Thông tư số 93/2018/TT-BTC ngày 05/10/2018 của Bộ Tài chính. Thông tư số 93/2018/TT-BTC ngày 02/11/2018 của Bộ Tài "
	       "chính. Theo Thông tư số 93/2018/TT-BTC.\n",
	       "93/2018/TT-BTC@2018-10-05", "93/2018/TT-BTC@2018-11-02", "?");
}

/* The National Assembly numbers its laws and its resolutions apart. */
static void a_law_and_a_resolution_may_share_a_number(void **state)
{
	(void)state;
	EXPECT("QUỐC HỘI\nSố: 24/2008/QH12\nHà Nội, ngày 13 tháng 11 năm 2008\nLUẬT\nQUỐC TỊCH VIỆT NAM\n\n"
	       "Nghị quyết số 24/2008/QH12 ngày 14/11/2008 của Quốc hội; Điều 2 Nghị quyết số 24/2008/QH12; Điều 5 Luật số "
	       "24/2008/QH12.\n",
	       "24/2008/QH12@2008-11-14", "24/2008/QH12@2008-11-14", "24/2008/QH12@2008-11-13");
	EXPECT("Luật số 55/2010/QH12 ngày 17/6/2010 của Quốc hội; theo Nghị quyết số 55/2010/QH12.\n", "55/2010/QH12@2010-06-17",
	       "55/2010/QH12");
}

static void a_scheme_goes_by_the_decision_that_approved_it(void **state)
{
	(void)state;
	EXPECT("Quyết định số 844/QĐ-TTg ngày 18/5/2016 của Thủ tướng Chính phủ (sau đây gọi tắt là Đề án 844). Kinh phí của Đề án 844.\n",
	       "844/QĐ-TTg@2016-05-18", "844/QĐ-TTg@2016-05-18", "844/QĐ-TTg@2016-05-18");
	EXPECT("Quyết định số 844/QĐ-UBND ngày 18/5/2016 của Ủy ban nhân dân tỉnh. Kinh phí của Đề án 844.\n",
	       "844/QĐ-UBND@2016-05-18", "");
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_that_names_its_own_number_means_itself),
		cmocka_unit_test(a_text_without_references_has_nothing_to_bind),
		cmocka_unit_test(a_day_of_another_year_is_a_slip),
		cmocka_unit_test(a_law_and_a_resolution_may_share_a_number),
		cmocka_unit_test(a_scheme_goes_by_the_decision_that_approved_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
