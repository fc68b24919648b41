#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "identity.h"

static sovb_string text(const char *words)
{
	return (sovb_string){words, strlen(words)};
}

/* Compatibility has no direction. */
static bool compatible(const char *a, const char *b)
{
	bool answer = sovb_issuers_compatible(text(a), text(b));

	assert_int_equal(sovb_issuers_compatible(text(b), text(a)), answer);
	return answer;
}

static sovb_date day(int year, int month, int number)
{
	return (sovb_date){(int16_t)year, (uint8_t)month, (uint8_t)number};
}

static sovb_symbol symbol(const char *type, const char *organ, bool party)
{
	sovb_symbol out = {.number = "02", .party = party};

	strcpy(out.type, type);
	strcpy(out.organ, organ);
	return out;
}

static void a_body_and_its_standing_committee_are_one(void **state)
{
	(void)state;
	assert_true(compatible("Ban Thường vụ Tỉnh ủy", "Tỉnh uỷ"));
	assert_true(compatible("Thành ủy Hải Phòng", "Ban Thường vụ Thành ủy Hải Phòng"));
	assert_true(compatible("BTV Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Quảng Ninh"));
	assert_true(compatible("Ban Chấp hành Đảng bộ tỉnh", "Tỉnh ủy"));
	assert_true(compatible("Thường trực HĐND tỉnh", "Hội đồng nhân dân tỉnh"));
	assert_true(compatible("BCH Đảng bộ phường Giếng Đáy", "Đảng ủy phường Giếng Đáy"));
	assert_true(compatible("Chi ủy chi bộ Trường THCS Lý Tự Trọng", "Chi bộ trường THCS Lý Tự Trọng"));
}

static void who_signs_for_an_office_is_the_office(void **state)
{
	(void)state;
	assert_true(compatible("Trưởng phòng GD&ĐT", "Phòng Giáo dục và Đào tạo huyện An Bình"));
	assert_true(compatible("Phó Giám đốc Sở Nội vụ", "Sở Nội vụ tỉnh An Bình"));
	assert_true(compatible("BCH Đoàn tỉnh", "Tỉnh Đoàn An Bình"));
	assert_true(compatible("CĐCS trường THCS Hoa Mai", "Công đoàn trường THCS Hoa Mai"));
	assert_true(compatible("nhà trường", "TRƯỜNG THCS HOA MAI"));
	assert_false(compatible("nhà trường", "Đảng ủy phường Hoa Mai"));
	assert_false(compatible("Phòng GD&ĐT An Bình", "Phòng GD&ĐT Hoa Mai"));
	assert_false(compatible("Trường TH Kim Đồng", "Trường THCS Kim Đồng"));
}

static void a_name_without_its_place_is_compatible(void **state)
{
	(void)state;
	assert_true(compatible("Thành ủy", "Thành ủy Hạ Long"));
	assert_true(compatible("Ban Thường vụ Thành ủy", "Thành ủy Hạ Long"));
	assert_true(compatible("UBND tỉnh", "Ủy ban nhân dân tỉnh Quảng Ninh"));
	assert_true(compatible("UBND Quảng Ninh", "Ủy ban nhân dân tỉnh Quảng Ninh"));
	assert_true(compatible("Ban chỉ đạo thực hiện QCDC ở cơ sở",
			       "Ban chỉ đạo thực hiện Quy chế dân chủ ở cơ sở Thành phố"));
	assert_true(compatible("Ban Tổ chức Thành ủy", "Ban Tổ chức Thành ủy Hà Nội"));
}

static void a_place_called_phong_is_no_office(void **state)
{
	(void)state;
	assert_true(compatible("THÀNH ỦY HẢI PHÒNG BAN DÂN VẬN", "Ban Dân vận Thành ủy Hải Phòng"));
	assert_true(compatible("UBND THÀNH PHỐ HẢI PHÒNG SỞ NỘI VỤ", "Sở Nội vụ"));
}

static void words_about_a_task_may_be_left_out(void **state)
{
	(void)state;
	assert_true(compatible("Ban chỉ đạo về Tổng kết",
			       "Ban Chỉ đạo thực hiện tổng kết Nghị quyết số 18-NQ/TW của Chính phủ"));
	assert_false(compatible("Ban Chỉ đạo về cải cách tư pháp", "Ban Chỉ đạo thực hiện quy chế dân chủ"));
}

static void two_places_are_two_bodies(void **state)
{
	(void)state;
	assert_false(compatible("Thành ủy Hạ Long", "Thành ủy Cẩm Phả"));
	assert_false(compatible("Đảng ủy phường 1", "Đảng ủy phường 2"));
	assert_false(compatible("UBND thành phố Hạ Long", "UBND tỉnh"));
	assert_false(compatible("UBND xã Kỳ Thượng", "UBND phường Kỳ Thượng"));
}

static void two_levels_are_two_bodies(void **state)
{
	(void)state;
	assert_false(compatible("Tỉnh ủy", "Thành ủy"));
	assert_false(compatible("Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Thành ủy Hạ Long"));
	assert_false(compatible("Tỉnh ủy", "Ban Tổ chức Tỉnh ủy"));
	assert_false(compatible("Ban Tổ chức Trung ương", "Ban Tổ chức Tỉnh ủy"));
	assert_false(compatible("Ban Chỉ đạo Trung ương", "Ban Chỉ đạo tỉnh"));
	assert_false(compatible("Đảng ủy phường Giếng Đáy", "Chi bộ Trường THCS"));
}

static void tells_the_central_bodies_apart(void **state)
{
	(void)state;
	assert_false(compatible("Bộ Chính trị", "Ban Bí thư"));
	assert_false(compatible("Bộ Chính trị", "Ban Chấp hành Trung ương Đảng"));
	assert_true(compatible("Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng"));
	assert_true(compatible("BCH Trung ương", "Trung ương"));
	assert_true(compatible("Ban Bí thư", "Ban Bí thư Trung ương Đảng"));
	assert_true(compatible("Hội nghị TW 8", "Ban Chấp hành Trung ương Đảng"));
	assert_true(compatible("Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XI",
			       "Hội nghị Trung ương 8"));
	assert_false(compatible("Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương Đoàn"));
}

static void the_centre_at_large_fits_its_bodies(void **state)
{
	(void)state;
	assert_true(compatible("Trung ương", "Bộ Chính trị"));
	assert_true(compatible("Trung ương Đảng", "Ban Bí thư"));
	assert_false(compatible("Trung ương", "Tỉnh ủy"));
}

static void a_head_signs_for_the_office(void **state)
{
	(void)state;
	assert_true(compatible("Chủ tịch UBND tỉnh", "Ủy ban nhân dân tỉnh Quảng Ninh"));
	assert_true(compatible("Bộ trưởng Bộ Tài chính", "Bộ Tài chính"));
	assert_true(compatible("Thống đốc Ngân hàng Nhà nước", "Ngân hàng Nhà nước Việt Nam"));
	assert_true(compatible("Quốc hội", "Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam"));
	assert_false(compatible("Thủ tướng Chính phủ", "Chính phủ"));
	assert_false(compatible("Quốc hội", "Ủy ban Thường vụ Quốc hội"));
}

static void a_masthead_names_the_superior_first(void **state)
{
	(void)state;
	assert_true(compatible("TỈNH ỦY QUẢNG NINH BAN DÂN VẬN", "Ban Dân vận Tỉnh ủy"));
	assert_true(compatible("ĐẢNG BỘ PHƯỜNG GIẾNG ĐÁY CHI BỘ TRƯỜNG THCS", "Chi bộ Trường THCS"));
	assert_true(compatible("BAN CHẤP HÀNH TRUNG ƯƠNG BAN TỔ CHỨC", "Ban Tổ chức Trung ương"));
	assert_true(compatible("UBND THÀNH PHỐ HẠ LONG TRƯỜNG THCS HOA PHƯỢNG", "Trường THCS Hoa Phượng"));
	assert_false(compatible("TỈNH ỦY QUẢNG NINH BAN DÂN VẬN", "Ban Dân vận Thành ủy"));
	assert_false(compatible("TỈNH ỦY QUẢNG NINH BAN DÂN VẬN", "Tỉnh ủy"));
}

static void any_body_of_a_joint_document_will_do(void **state)
{
	(void)state;
	assert_true(compatible("Bộ trưởng Bộ Khoa học và Công nghệ và Bộ trưởng Bộ Nội vụ", "Bộ Nội vụ"));
	assert_true(compatible("Bộ Chính trị, Ban Bí thư", "Ban Bí thư"));
	assert_false(compatible("Bộ Giáo dục và Đào tạo", "Bộ Nội vụ"));
}

static void spelling_makes_no_other_body(void **state)
{
	(void)state;
	assert_true(compatible("UỶ BAN NHÂN DÂN TỈNH", "Ủy ban nhân dân tỉnh"));
	assert_true(compatible("Bo Chinh tri", "Bộ Chính trị"));
	assert_true(compatible("Bộ Tài nguyên Môi trường", "Bộ Tài nguyên và Môi trường"));
	assert_false(compatible("Huyện ủy Bảo Lạc", "Huyện ủy Bảo Lộc"));
}

static void an_issuer_not_given_fits_any(void **state)
{
	(void)state;
	assert_true(sovb_issuers_compatible((sovb_string){NULL, 0}, text("Tỉnh ủy")));
	assert_true(compatible("", "Tỉnh ủy"));
	assert_true(compatible("...", "Tỉnh ủy"));
}

static void names_of_any_length_are_compared(void **state)
{
	char long_name[4000];

	(void)state;
	memset(long_name, 'a', sizeof long_name);
	for (size_t i = 7; i < sizeof long_name; i += 8)
		long_name[i] = i % 3 ? ' ' : ',';
	assert_false(sovb_issuers_compatible((sovb_string){long_name, sizeof long_name}, text("Tỉnh ủy")));
}

static void says_canonical_names(void **state)
{
	char a[64], b[64], small[4];

	(void)state;
	sovb_issuer_canonical(a, sizeof a, text("Ban Chấp hành Đảng bộ tỉnh Quảng Ninh"));
	sovb_issuer_canonical(b, sizeof b, text("TỈNH ỦY QUẢNG NINH"));
	assert_string_equal(a, b);
	assert_int_equal(sovb_issuer_canonical(small, sizeof small, text("Ban Thường vụ")), 3);
	assert_string_equal(small, "ban");
}

static void the_centre_counts_by_term(void **state)
{
	sovb_symbol nq = symbol("NQ", "TW", true);

	(void)state;
	assert_true(sovb_dates_same_period(&nq, day(2016, 1, 27), day(2021, 1, 30)));
	assert_false(sovb_dates_same_period(&nq, day(2016, 1, 26), day(2016, 1, 27)));
	assert_false(sovb_dates_same_period(&nq, day(2013, 6, 3), day(2022, 8, 22)));
	assert_true(sovb_dates_same_period(&nq, day(2012, 0, 0), day(2013, 6, 3)));
	assert_false(sovb_dates_same_period(&nq, day(2010, 0, 0), day(2013, 6, 3)));
	assert_true(sovb_dates_same_period(&nq, day(2016, 0, 0), day(2013, 6, 3))); /* the term changed in January 2016 … */
	assert_false(sovb_dates_same_period(&nq, day(2016, 2, 0), day(2013, 6, 3))); /* … and not in February */
}

static void party_bodies_count_by_term_whose_days_are_unknown(void **state)
{
	sovb_symbol ct = symbol("CT", "TU", true);

	(void)state;
	assert_true(sovb_dates_same_period(&ct, day(2015, 11, 12), day(2016, 11, 12)));
	assert_true(sovb_dates_same_period(&ct, day(2015, 12, 31), day(2016, 1, 2)));
	assert_false(sovb_dates_same_period(&ct, day(2015, 11, 12), day(2020, 11, 12)));
}

static void state_bodies_count_by_year(void **state)
{
	sovb_symbol qd = symbol("QĐ", "UBND", false);
	sovb_symbol school = symbol("KH", "THCS", false);

	(void)state;
	assert_true(sovb_dates_same_period(&qd, day(2021, 1, 1), day(2021, 12, 31)));
	assert_false(sovb_dates_same_period(&qd, day(2021, 12, 31), day(2022, 1, 1)));
	assert_false(sovb_dates_same_period(&school, day(2022, 2, 10), day(2023, 2, 10)));
}

static void a_number_with_its_year_has_one_period(void **state)
{
	sovb_symbol decree = symbol("NĐ", "CP", false);
	sovb_symbol law = symbol("", "QH13", false);

	(void)state;
	decree.year = 2015;
	assert_true(sovb_dates_same_period(&decree, day(2015, 1, 9), day(2016, 1, 9)));
	assert_true(sovb_dates_same_period(&law, day(2012, 6, 18), day(2014, 11, 20)));
}

static void a_missing_day_speaks_against_nothing(void **state)
{
	sovb_symbol qd = symbol("QĐ", "UBND", false);

	(void)state;
	assert_true(sovb_dates_same_period(&qd, day(0, 0, 0), day(2021, 12, 31)));
	assert_true(sovb_dates_same_period(&qd, day(2021, 0, 0), day(2021, 12, 31)));
	assert_false(sovb_dates_same_period(&qd, day(2020, 0, 0), day(2021, 12, 31)));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_body_and_its_standing_committee_are_one),
	    cmocka_unit_test(who_signs_for_an_office_is_the_office),
	    cmocka_unit_test(a_name_without_its_place_is_compatible),
	    cmocka_unit_test(a_place_called_phong_is_no_office),
	    cmocka_unit_test(words_about_a_task_may_be_left_out),
	    cmocka_unit_test(two_places_are_two_bodies),
	    cmocka_unit_test(two_levels_are_two_bodies),
	    cmocka_unit_test(tells_the_central_bodies_apart),
	    cmocka_unit_test(the_centre_at_large_fits_its_bodies),
	    cmocka_unit_test(a_head_signs_for_the_office),
	    cmocka_unit_test(a_masthead_names_the_superior_first),
	    cmocka_unit_test(any_body_of_a_joint_document_will_do),
	    cmocka_unit_test(spelling_makes_no_other_body),
	    cmocka_unit_test(an_issuer_not_given_fits_any),
	    cmocka_unit_test(names_of_any_length_are_compared),
	    cmocka_unit_test(says_canonical_names),
	    cmocka_unit_test(the_centre_counts_by_term),
	    cmocka_unit_test(party_bodies_count_by_term_whose_days_are_unknown),
	    cmocka_unit_test(state_bodies_count_by_year),
	    cmocka_unit_test(a_number_with_its_year_has_one_period),
	    cmocka_unit_test(a_missing_day_speaks_against_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
