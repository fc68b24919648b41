/*
 * Documents named without a number, or by a number alone.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reference_rows.h"

static int set_up(void **state)
{
	(void)state;
	return reference_rows_begin();
}

static int tear_down(void **state)
{
	(void)state;
	reference_rows_end();
	return 0;
}

static void plenums_in_every_form(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị quyết Hội nghị lần thứ 4 của Ban Chấp hành Trung ương Đảng khóa VIII về nông nghiệp.",
		 {{"Nghị quyết Hội nghị lần thứ 4 của Ban Chấp hành Trung ương Đảng khóa VIII", NULL, "NQ", NULL, "Ban Chấp hành Trung ương Đảng", "VIII", NULL, 0}}},
		{"Quán triệt Nghị quyết Trung ương 4 (khóa XI, XII); Nghị quyết Trung ương 6 (lần 2) khóa VIII.",
		 {{"Nghị quyết Trung ương 4 (khóa XI, XII)", NULL, "NQ", NULL, NULL, "XI", NULL, 0},
		  {"Nghị quyết Trung ương 6 (lần 2) khóa VIII", NULL, "NQ", NULL, NULL, "VIII", NULL, 0}}},
		{"Các Nghị quyết Trung ương 4, 5, 6 khóa XII; Nghị quyết Trung ương 7 và 8 khóa XII.",
		 {{"Nghị quyết Trung ương 4, 5, 6 khóa XII", NULL, "NQ", NULL, NULL, "XII", NULL, 0},
		  {"Nghị quyết Trung ương 7 và 8 khóa XII", NULL, "NQ", NULL, NULL, "XII", NULL, 0}}},
		{"Nghị quyết hội nghị lần thứ tám BCHTW khóa XI; Nghị quyết TƯ 4 khóa XI; Nghị quyết T.Ư 5.",
		 {{"Nghị quyết hội nghị lần thứ tám BCHTW khóa XI", NULL, "NQ", NULL, NULL, "XI", NULL, 0},
		  {"Nghị quyết TƯ 4 khóa XI", NULL, "NQ", NULL, NULL, "XI", NULL, 0},
		  {"Nghị quyết T.Ư 5", NULL, "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"Việc thực hiện nghị quyết Trung ương 4 khóa XII và nghị quyết Đại hội XIII có tiến bộ.",
		 {{"nghị quyết Trung ương 4 khóa XII", NULL, "NQ", NULL, NULL, "XII", NULL, 0},
		  {"nghị quyết Đại hội XIII", NULL, "NQ", NULL, NULL, "XIII", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void laws_whose_names_hold_odd_words(void **state)
{
	static const struct reference_row rows[] = {
		{"Pháp lệnh Dân số năm 2003; Luật Công nghiệp công nghệ số năm 2025 và Luật Căn cước 2023.",
		 {{"Pháp lệnh Dân số năm 2003", NULL, "PL", NULL, NULL, NULL, NULL, 0},
		  {"Luật Công nghiệp công nghệ số năm 2025", NULL, "L", NULL, NULL, NULL, NULL, 0},
		  {"Luật Căn cước 2023", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Pháp lệnh Ưu đãi người có công với cách mạng ngày 29 tháng 6 năm 2005 của Ủy ban Thường vụ Quốc hội.",
		 {{"Pháp lệnh Ưu đãi người có công với cách mạng", NULL, "PL", "2005-06-29", "Ủy ban Thường vụ Quốc hội", NULL, NULL, 0}}},
		{"Theo luật Đất đai năm 2013 và bộ luật Lao động 2019; chương trình xây dựng luật, pháp lệnh năm 2024; phổ biến pháp luật năm 2015.",
		 {{"luật Đất đai năm 2013", NULL, "L", NULL, NULL, NULL, NULL, 0},
		  {"bộ luật Lao động 2019", NULL, "BL", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư số 15/2020/TT-BTP quy định chi tiết Luật Hộ tịch ngày 28/05/2020 của Bộ Tư pháp.",
		 {{"15/2020/TT-BTP", "15/2020/TT-BTP", "TT", "2020-05-28", "Bộ Tư pháp", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_number_with_its_year_needs_no_letters(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị quyết số 32/1999, Nghị quyết số 41/2017 mà còn thời hiệu; Thông tư liên tịch số 04/2018. Luật số 01/2021 sửa đổi.",
		 {{"Nghị quyết số 32/1999", NULL, "NQ", NULL, NULL, NULL, NULL, 0},
		  {"Nghị quyết số 41/2017", NULL, "NQ", NULL, NULL, NULL, NULL, 0},
		  {"Thông tư liên tịch số 04/2018", NULL, "TTLT", NULL, NULL, NULL, NULL, 0},
		  {"Luật số 01/2021", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
		{"Nghị định 30/2020 về công tác văn thư; theo Quy định 19 Chương II-2 của Công ước SOLAS.",
		 {{"Nghị định 30/2020", NULL, "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plenums_in_every_form),
		cmocka_unit_test(laws_whose_names_hold_odd_words),
		cmocka_unit_test(a_number_with_its_year_needs_no_letters),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
