#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <sovb/diff.h>

struct pair {
	sovb_reader *reader;
	sovb_document *before, *after;
	sovb_changes *changes;
};

static int set_up(void **state)
{
	static struct pair pair;

	pair = (struct pair){0};
	*state = &pair;
	return sovb_reader_new(&pair.reader, NULL) == SOVB_OK ? 0 : -1;
}

static void forget(struct pair *p)
{
	sovb_changes_free(p->changes);
	sovb_document_free(p->before);
	sovb_document_free(p->after);
	p->changes = NULL;
	p->before = p->after = NULL;
}

static int tear_down(void **state)
{
	struct pair *p = *state;

	forget(p);
	sovb_reader_free(p->reader);
	return 0;
}

static const sovb_changes *compare(void **state, const char *before, const char *after)
{
	struct pair *p = *state;

	forget(p);
	assert_int_equal(sovb_document_parse(&p->before, p->reader, "cu.txt", before, strlen(before), NULL), SOVB_OK);
	assert_int_equal(sovb_document_parse(&p->after, p->reader, "moi.txt", after, strlen(after), NULL), SOVB_OK);
	assert_int_equal(sovb_diff(&p->changes, p->before, p->after, NULL), SOVB_OK);
	return p->changes;
}

static void assert_raw(const sovb_reference *ref, const char *expected)
{
	assert_non_null(ref);
	assert_int_equal(ref->raw.size, strlen(expected));
	assert_memory_equal(ref->raw.data, expected, ref->raw.size);
}

#define DIRECTIVE "Quán triệt Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy.\n"
#define PLAN(day) "Thực hiện Kế hoạch số 39-KH/CU, ngày " day " của chi bộ.\n"
#define REPORT "Theo Báo cáo số 41-BC/CU, ngày 06/12/2022 của chi bộ.\n"

static void the_same_references_in_other_words_are_no_change(void **state)
{
	assert_int_equal(compare(state, DIRECTIVE PLAN("16/02/2021"), DIRECTIVE PLAN("16/02/2021"))->count, 0);
	assert_int_equal(compare(state, DIRECTIVE PLAN("16/02/2021"),
				 "Chi bộ đã học tập Chỉ thị số 02-CT/TU ngày 12 tháng 11 năm 2015 của Ban Thường vụ Tỉnh ủy.\n"
				 "Chi bộ thực hiện Kế hoạch 39 - KH/CU ngày 16-2-2021 của chi bộ.\n")
			     ->count,
			 0);
}

static void a_changed_day_is_altered(void **state)
{
	const sovb_changes *changes =
	    compare(state, DIRECTIVE PLAN("16/02/2021") REPORT, DIRECTIVE PLAN("16/02/2022") REPORT);

	assert_int_equal(changes->count, 1);
	assert_int_equal(changes->change[0].kind, SOVB_CHANGE_ALTERED);
	assert_int_equal(changes->change[0].altered, SOVB_ALTERED_DATE);
	assert_raw(changes->change[0].before, "39-KH/CU");
	assert_int_equal(changes->change[0].after->date.year, 2022);
}

static void a_changed_number_and_issuer_are_altered(void **state)
{
	const sovb_changes *changes = compare(
	    state, DIRECTIVE REPORT,
	    "Quán triệt Chỉ thị số 02-CT/TW, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy.\n"
	    "Theo Báo cáo số 41-BC/CU, ngày 06/12/2022 của Đảng ủy phường Giếng Đáy.\n");

	assert_int_equal(changes->count, 2);
	assert_int_equal(changes->change[0].altered, SOVB_ALTERED_NUMBER);
	assert_raw(changes->change[0].after, "02-CT/TW");
	assert_int_equal(changes->change[1].altered, SOVB_ALTERED_ISSUER);
}

static void what_has_no_counterpart_was_added_or_lost(void **state)
{
	const sovb_changes *changes = compare(state, DIRECTIVE PLAN("16/02/2021") DIRECTIVE,
					      PLAN("16/02/2021") REPORT DIRECTIVE);

	assert_int_equal(changes->count, 2);
	assert_int_equal(changes->change[0].kind, SOVB_CHANGE_LOST);
	assert_raw(changes->change[0].before, "02-CT/TU");
	assert_null(changes->change[0].after);
	assert_true(changes->change[0].elsewhere);
	assert_int_equal(changes->change[1].kind, SOVB_CHANGE_ADDED);
	assert_raw(changes->change[1].after, "41-BC/CU");
	assert_false(changes->change[1].elsewhere);
}

static void empty_drafts_compare(void **state)
{
	assert_int_equal(compare(state, "", "")->count, 0);
	assert_int_equal(compare(state, "", REPORT)->count, 1);
	assert_int_equal(compare(state, REPORT, "")->count, 1);
}

static void names_are_those_of_records(void **state)
{
	(void)state;
	assert_string_equal(sovb_change_name(SOVB_CHANGE_LOST), "lost");
	assert_string_equal(sovb_altered_name(SOVB_ALTERED_ISSUER), "issuer");
	assert_null(sovb_altered_name(32));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(the_same_references_in_other_words_are_no_change),
	    TEST(a_changed_day_is_altered),
	    TEST(a_changed_number_and_issuer_are_altered),
	    TEST(what_has_no_counterpart_was_added_or_lost),
	    TEST(empty_drafts_compare),
	    TEST(names_are_those_of_records),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
