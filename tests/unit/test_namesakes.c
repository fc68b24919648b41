/* Which mentions of one number are one document, over small registers with answers worked out by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <sovb/register.h>

#include "issuer.h"
#include "register_builder.h"

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

/* The number must be these documents, no mention may be left between them, and conflicts only where some are wanted. */
static void expect(void **state, const struct file *files, size_t file_count, const char *symbol,
                   const char *const *keys, size_t count, bool conflict)
{
	sovb_store *store;
	sovb_entries *entries;
	sovb_error err;

	write_files(*state, files, file_count);
	store = open_register(*state);
	assert_ok(sovb_register_find(&entries, store, symbol, &err), &err);
	for (size_t i = 0; i < entries->count && i < count; i++)
		assert_string(entries->entry[i].key, keys[i]);
	assert_int_equal(entries->count, count);
	for (size_t i = 0; i < entries->count; i++) {
		assert_false(entries->entry[i].ambiguous);
		if (!conflict)
			assert_false(entries->entry[i].issuer_conflict);
	}
	sovb_entries_free(entries);
	sovb_store_close(store);
}

#define EXPECT(symbol, ...)                                                                                              \
	expect(state, files, COUNT(files), symbol, (const char *const[]){__VA_ARGS__},                                   \
	       COUNT(((const char *const[]){__VA_ARGS__})), false)

/* The same, whose sources name bodies that cannot be one. */
#define EXPECT_CONFLICT(symbol, key) expect(state, files, COUNT(files), symbol, (const char *const[]){key}, 1, true)

/* ---- a number that has its year ---- */

static void a_joint_circular_is_one_whatever_its_bodies_are_called(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt",
	         .mention = {{.symbol = "55/2015/TTLT-BTC-BKHCN", .date = "2015-04-22", .issuer = "Bộ Tài chính, Bộ Khoa học và Công nghệ"},
	                     {.symbol = "55/2015/TTLT-BTC-BKHCN", .date = "2015-04-22", .issuer = "Liên Bộ Khoa học và Công nghệ"},
	                     {.symbol = "55/2015/TTLT-BTC-BKHCN", .date = "2015-04-22", .issuer = "Liên Bộ Tài chính"},
	                     {.symbol = "55/2015/TTLT-BTC-BKHCN", .issuer = "liên Bộ"}}},
	};

	EXPECT("55/2015/TTLT-BTC-BKHCN", "55/2015/TTLT-BTC-BKHCN@2015-04-22");
}

static void a_body_misread_makes_no_second_decree(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt",
	         .mention = {{.symbol = "118/2025/NĐ-CP", .date = "2025-06-09", .issuer = "Chính phủ"},
	                     {.symbol = "118/2025/NĐ-CP", .date = "2025-06-09", .issuer = "Thủ tướng Chính phủ"},
	                     {.symbol = "118/2025/NĐ-CP", .issuer = "Chính phủ"},
	                     {.symbol = "118/2025/NĐ-CP", .date = "2007-12-28", .issuer = "Bộ Khoa học và Công nghệ"}}},
	};

	EXPECT_CONFLICT("118/2025/NĐ-CP", "118/2025/NĐ-CP@2025-06-09");
}

/* What a column beside it put into the body's place neither makes another document nor a conflict. */
static void words_that_name_no_body_part_nothing(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt",
	         .mention = {{.symbol = "68-NQ/TW", .date = "2025-05-04", .issuer = "Bộ Chính trị"},
	                     {.symbol = "68-NQ/TW", .date = "2025-05-04", .issuer = "Bộ Chính trị"},
	                     {.symbol = "68-NQ/TW", .date = "2025-05-04", .issuer = "Chính sách"},
	                     {.symbol = "68-NQ/TW", .date = "2023-05-04", .issuer = "Bộ Chính trị"}}},
	};

	EXPECT("68-NQ/TW", "68-NQ/TW@2025-05-04");
}

static void one_act_held_twice_once_without_its_day_is_one(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt", .symbol = "45/2019/QH14", .date = "2019-11-20", .issuer = "QUỐC HỘI", .type = "BL"},
		{.path = "b.txt", .symbol = "45/2019/QH14", .issuer = "QUỐC HỘI", .type = "BL"},
	};

	EXPECT("45/2019/QH14", "45/2019/QH14@2019-11-20");
}

/* Luật Tố tụng hành chính and a resolution on social insurance, both of the same year (domain: two series). */
static void laws_and_resolutions_are_numbered_apart(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt",
	         .mention = {{.symbol = "93/2015/QH13", .type = "L", .date = "2015-11-25", .issuer = "Quốc hội"},
	                     {.symbol = "93/2015/QH13", .type = "NQ", .date = "2015-06-22", .issuer = "Quốc hội"},
	                     {.symbol = "93/2015/QH13", .type = "L"},
	                     {.symbol = "93/2015/QH13", .type = "NQ"}}},
	};

	EXPECT("93/2015/QH13", "93/2015/QH13@2015-06-22", "93/2015/QH13@2015-11-25");
}

static void the_year_of_the_number_is_the_year_of_the_day(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt",
	         .mention = {{.symbol = "20/2019/TT-BCT", .date = "2020-12-31", .issuer = "Bộ Công Thương"},
	                     {.symbol = "20/2019/TT-BCT", .date = "2020-12-31", .issuer = "Bộ Công Thương"},
	                     {.symbol = "20/2019/TT-BCT", .date = "2019-10-30", .issuer = "Bộ Công Thương"}}},
	};

	EXPECT("20/2019/TT-BCT", "20/2019/TT-BCT@2019-10-30");
}

/* ---- bodies ---- */

static void an_impossible_body_binds_to_the_only_document(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt",
	         .mention = {{.symbol = "18-NQ/TW", .date = "2017-10-25", .issuer = "Ban Chấp hành Trung ương"},
	                     {.symbol = "18-NQ/TW", .issuer = "Chính phủ"},
	                     {.symbol = "18-NQ/TW", .issuer = "Đảng"}}},
	};

	EXPECT_CONFLICT("18-NQ/TW", "18-NQ/TW@2017-10-25");
}

static void a_page_of_the_centre_is_whose_it_says_elsewhere(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt", .symbol = "06-HD/TW", .date = "2025-06-09", .issuer = "BAN CHẤP HÀNH TRUNG ƯƠNG"},
		{.path = "b.txt", .mention = {{.symbol = "06-HD/TW", .date = "2025-06-09", .issuer = "Ban Bí thư Trung ương Đảng"}}},
	};

	EXPECT("06-HD/TW", "06-HD/TW@2025-06-09");
}

static void bodies_of_one_centre_stay_two_in_two_terms(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt",
	         .mention = {{.symbol = "12-NQ/TW", .date = "2017-06-03", .issuer = "Ban Chấp hành Trung ương Đảng"},
	                     {.symbol = "12-NQ/TW", .date = "2022-03-16", .issuer = "Bộ Chính trị"},
	                     {.symbol = "12-NQ/TW", .issuer = "Bộ Chính trị"}}},
	};

	EXPECT("12-NQ/TW", "12-NQ/TW@2017-06-03", "12-NQ/TW@2022-03-16");
}

static void those_who_sign_for_a_body_are_that_body(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt",
	         .mention = {{.symbol = "02-TTr/ĐLS", .date = "2025-04-29", .issuer = "Ban Chủ nhiệm Đoàn Luật sư tỉnh An Bình"},
	                     {.symbol = "02-TTr/ĐLS", .date = "2025-04-29", .issuer = "Đoàn Luật sư tỉnh An Bình"}}},
	};

	EXPECT("02-TTr/ĐLS", "02-TTr/ĐLS@2025-04-29");
}

static void a_year_apart_stays_two_where_numbers_restart(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt",
	         .mention = {{.symbol = "103/QĐ-TTg", .date = "2018-01-22", .issuer = "Thủ tướng Chính phủ"},
	                     {.symbol = "103/QĐ-TTg", .date = "2019-01-22", .issuer = "Thủ tướng Chính phủ"}}},
	};

	EXPECT("103/QĐ-TTg", "103/QĐ-TTg@2018-01-22", "103/QĐ-TTg@2019-01-22");
}

/* ---- a year in place of the day ---- */

static void a_year_picks_the_document_of_that_year(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt", .symbol = "12-NQ/TU", .date = "2019-03-20", .issuer = "Tỉnh ủy"},
		{.path = "b.txt", .symbol = "12-NQ/TU", .date = "2023-05-04", .issuer = "Tỉnh ủy"},
		{.path = "c.txt", .mention = {{.symbol = "12-NQ/TU", .date = "2019", .issuer = "Tỉnh ủy"}, {.symbol = "12-NQ/TU", .date = "2019-03"}}},
	};

	EXPECT("12-NQ/TU", "12-NQ/TU@2019-03-20", "12-NQ/TU@2023-05-04");
}

static void a_year_without_a_document_of_it_stays_apart(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt", .symbol = "15/QĐ-UBND", .date = "2016-03-20", .issuer = "UBND tỉnh"},
		{.path = "b.txt", .mention = {{.symbol = "15/QĐ-UBND", .date = "2019", .issuer = "UBND tỉnh"}}},
		{.path = "c.txt", .mention = {{.symbol = "15/QĐ-UBND", .date = "2021"}, {.symbol = "15/QĐ-UBND", .date = "2021", .issuer = "UBND tỉnh"}}},
	};

	EXPECT("15/QĐ-UBND", "15/QĐ-UBND@2016-03-20", "15/QĐ-UBND@2019", "15/QĐ-UBND@2021");
}

/* No number comes twice in a term: "năm 2012" can be a slip only. */
static void a_year_of_the_term_is_the_terms_document(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt",
	         .mention = {{.symbol = "25-NQ/TW", .date = "2013-06-03"}, {.symbol = "25-NQ/TW", .date = "2012"}, {.symbol = "25-NQ/TW", .date = "2008"}}},
	};

	EXPECT("25-NQ/TW", "25-NQ/TW@2008", "25-NQ/TW@2013-06-03");
}

static void a_year_of_several_documents_is_ambiguous(void **state)
{
	static const struct file files[] = {
		{.path = "a.txt", .symbol = "08/CT-UBND", .date = "2012-10-05", .issuer = "UBND phường Hà Tu"},
		{.path = "b.txt", .symbol = "08/CT-UBND", .date = "2012-11-05", .issuer = "UBND phường Hà Lầm"},
		{.path = "c.txt", .symbol = "08/CT-UBND", .date = "2013-11-05", .issuer = "UBND phường Hà Lầm"},
		{.path = "d.txt", .mention = {{.symbol = "08/CT-UBND", .date = "2012"}}},
	};
	sovb_store *store;
	sovb_entries *entries;
	sovb_error err;

	write_files(*state, files, COUNT(files));
	store = open_register(*state);
	assert_ok(sovb_register_find(&entries, store, "08/CT-UBND", &err), &err);
	assert_int_equal(entries->count, 3);
	assert_true(entries->entry[0].ambiguous);
	assert_true(entries->entry[1].ambiguous);
	assert_false(entries->entry[2].ambiguous);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void assert_cited_by(sovb_store *store, const sovb_entry *entry, size_t count)
{
	sovb_edges *edges;
	sovb_error err;

	assert_ok(sovb_register_cited_by(&edges, store, entry, NULL, &err), &err);
	assert_int_equal(edges->count, count);
	sovb_edges_free(edges);
}

/* An issuer is cut in terms; a mention is told by what is left of it. */
static void a_long_name_is_told_by_its_beginning(void **state)
{
	static const char committee[] = "Ban Chỉ đạo phường Yết Kiêu về một số giải pháp cựu chiến binh an ninh trật tự hằng quý đơn vị mô hình "
	                                "điển hình tiên tiến";
	const struct file files[] = {
		{.path = "a.txt", .symbol = "16-KH/BCĐ", .date = "2020-09-30", .issuer = "BAN CHỈ ĐẠO PHƯỜNG YẾT KIÊU"},
		{.path = "b.txt", .mention = {{.symbol = "16-KH/BCĐ", .date = "2020-09-30", .issuer = committee}}},
	};
	sovb_store *store;
	sovb_entries *entries;
	sovb_error err;

	write_files(*state, files, COUNT(files));
	store = open_register(*state);
	assert_ok(sovb_register_find(&entries, store, "16-KH/BCĐ", &err), &err);
	assert_int_equal(entries->count, 1);
	assert_cited_by(store, &entries->entry[0], 1);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

/* "nhà trường" is whichever school has such a document; what the page calls itself tells more. */
static void the_school_is_the_one_that_has_the_document(void **state)
{
	static const char page[] = "TRƯỜNG THCS HOA MAI";
	const struct file files[] = {
		{.path = "a.txt", .symbol = "12/KH-THCS", .date = "2023-09-05", .issuer = page},
		{.path = "b.txt", .mention = {{.symbol = "12/KH-THCS", .date = "2023-09-05", .issuer = "nhà trường"}}},
		{.path = "c.txt", .mention = {{.symbol = "12/KH-THCS", .date = "2023-09-05", .issuer = "trường"}}},
		{.path = "d.txt", .symbol = "14/KH-THCS", .date = "2023-09-05", .issuer = "TRƯỜNG THCS KIM ĐỒNG"},
		{.path = "e.txt", .symbol = "14/KH-THCS", .date = "2023-09-05", .issuer = page},
		{.path = "f.txt", .mention = {{.symbol = "14/KH-THCS", .date = "2023-09-05", .issuer = "nhà trường"}}},
	};
	sovb_store *store;
	sovb_entries *entries;
	sovb_error err;

	write_files(*state, files, COUNT(files));
	store = open_register(*state);
	assert_ok(sovb_register_find(&entries, store, "12/KH-THCS", &err), &err);
	assert_int_equal(entries->count, 1);
	assert_string(entries->entry[0].issuer, page);
	assert_cited_by(store, &entries->entry[0], 2);
	sovb_entries_free(entries);
	assert_ok(sovb_register_find(&entries, store, "14/KH-THCS", &err), &err);
	assert_int_equal(entries->count, 2); /* which of the two, nobody can tell */
	sovb_entries_free(entries);
	sovb_store_close(store);
}

/* The page of an office names the committee too, but is not the committee's. */
static void an_office_is_not_the_body_it_works_for(void **state)
{
	static const struct {
		const char *masthead, *issuer;
		bool fit;
	} rows[] = {
	    {"TỈNH ỦY KIÊN GIANG VĂN PHÒNG", "Tỉnh ủy Kiên Giang", false},
	    {"TỈNH ỦY KIÊN GIANG VĂN PHÒNG", "Văn phòng Tỉnh ủy Kiên Giang", true},
	    {"TỈNH ỦY KIÊN GIANG", "Ban Thường vụ Tỉnh ủy Kiên Giang", true},
	    {"ỦY BAN NHÂN DÂN TỈNH HÀ NAM SỞ NỘI VỤ", "UBND tỉnh Hà Nam", false},
	    {"ỦY BAN NHÂN DÂN TỈNH HÀ NAM SỞ NỘI VỤ", "Sở Nội vụ tỉnh Hà Nam", true},
	    {"TÀI CHÍNH", "Sở Tài chính", true}, /* the first word lost */
	    {"TỈNH ỦY", "Văn phòng Tỉnh ủy", false},
	    {"NỘI VỤ", "Sở Tài chính", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		sovb_string masthead = {rows[i].masthead, strlen(rows[i].masthead)};
		sovb_string issuer = {rows[i].issuer, strlen(rows[i].issuer)};

		if (sovb_issuers_fit(masthead, issuer) != rows[i].fit || sovb_issuers_fit(issuer, masthead) != rows[i].fit)
			fail_msg("%s / %s", rows[i].masthead, rows[i].issuer);
	}
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)
	static const struct CMUnitTest tests[] = {
		TEST(words_that_name_no_body_part_nothing),
		TEST(a_year_picks_the_document_of_that_year),
		TEST(a_year_without_a_document_of_it_stays_apart),
		TEST(a_year_of_the_term_is_the_terms_document),
		TEST(a_year_of_several_documents_is_ambiguous),
		TEST(a_long_name_is_told_by_its_beginning),
		TEST(the_school_is_the_one_that_has_the_document),
		cmocka_unit_test(an_office_is_not_the_body_it_works_for),
		TEST(a_joint_circular_is_one_whatever_its_bodies_are_called),
		TEST(a_body_misread_makes_no_second_decree),
		TEST(one_act_held_twice_once_without_its_day_is_one),
		TEST(laws_and_resolutions_are_numbered_apart),
		TEST(the_year_of_the_number_is_the_year_of_the_day),
		TEST(an_impossible_body_binds_to_the_only_document),
		TEST(a_page_of_the_centre_is_whose_it_says_elsewhere),
		TEST(bodies_of_one_centre_stay_two_in_two_terms),
		TEST(those_who_sign_for_a_body_are_that_body),
		TEST(a_year_apart_stays_two_where_numbers_restart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
