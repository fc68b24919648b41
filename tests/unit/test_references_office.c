/*
 * References as papers of cells, schools and wards have them: days and bodies told once for several numbers, and short forms.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reference_rows.h"

static void days_are_told_in_turn(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo Quyết định số 161/2002/QĐ-TTg và Quyết định số 149/2006/QĐ-TTg, các ngày 15/11/2002 và 23/6/2006, của Thủ tướng Chính phủ về phát triển giáo dục mầm non.",
		 {{"161/2002/QĐ-TTg", "161/2002/QĐ-TTg", "QĐ", "2002-11-15", "Thủ tướng Chính phủ", NULL, NULL, 0},
		  {"149/2006/QĐ-TTg", "149/2006/QĐ-TTg", "QĐ", "2006-06-23", "Thủ tướng Chính phủ", NULL, NULL, 0}}},
		{"gồm các Công văn số 203/UBND-VP, 211/UBND-VP lần lượt ngày 15/9/2025 và 19/9/2025.",
		 {{"203/UBND-VP", "203/UBND-VP", "CV", "2025-09-15", NULL, NULL, NULL, 0},
		  {"211/UBND-VP", "211/UBND-VP", "CV", "2025-09-19", NULL, NULL, NULL, 0}}},
		/* two days of three numbers: nobody can tell which */
		{"gồm các Công văn số 203/UBND-VP, 207/UBND-VP, 211/UBND-VP lần lượt ngày 15/9/2025 và 19/9/2025.",
		 {{"203/UBND-VP", "203/UBND-VP", "CV", NULL, NULL, NULL, NULL, 0},
		  {"207/UBND-VP", "207/UBND-VP", "CV", NULL, NULL, NULL, NULL, 0},
		  {"211/UBND-VP", "211/UBND-VP", "CV", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_same_day_is_that_of_the_number_before(void **state)
{
	static const struct reference_row rows[] = {
		{"đã phổ biến Quyết định số 217-QĐ/TW và 218-QĐ/TW cùng ngày 12/12/2013 của Bộ Chính trị.",
		 {{"217-QĐ/TW", "217-QĐ/TW", "QĐ", "2013-12-12", "Bộ Chính trị", NULL, NULL, 0},
		  {"218-QĐ/TW", "218-QĐ/TW", "QĐ", "2013-12-12", "Bộ Chính trị", NULL, NULL, 0}}},
		{"Công bố dịch bằng Quyết định số 1650/QĐ-UBND, ngày 19/6/2019. Xã ra Quyết định số 96/QĐ-UBND cùng ngày thành lập Tổ cơ động.",
		 {{"1650/QĐ-UBND", "1650/QĐ-UBND", "QĐ", "2019-06-19", NULL, NULL, NULL, 0},
		  {"96/QĐ-UBND", "96/QĐ-UBND", "QĐ", "2019-06-19", NULL, NULL, NULL, 0}}},
		{"Công bố dịch bằng Quyết định số 1650/QĐ-UBND, ngày 19/6/2019.\n\nXã ra Quyết định số 96/QĐ-UBND cùng ngày thành lập Tổ cơ động.",
		 {{"1650/QĐ-UBND", "1650/QĐ-UBND", "QĐ", "2019-06-19", NULL, NULL, NULL, 0},
		  {"96/QĐ-UBND", "96/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void each_member_has_its_own_day_where_others_have(void **state)
{
	static const struct reference_row rows[] = {
		{"các Nghị quyết số 57-NQ/TW, số 59-NQ/TW ngày 24/01/2025, số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị.",
		 {{"57-NQ/TW", "57-NQ/TW", "NQ", NULL, "Bộ Chính trị", NULL, NULL, 0},
		  {"59-NQ/TW", "59-NQ/TW", "NQ", "2025-01-24", "Bộ Chính trị", NULL, NULL, 0},
		  {"66-NQ/TW", "66-NQ/TW", "NQ", "2025-04-30", "Bộ Chính trị", NULL, NULL, 0}}},
		/* numbers that follow each other are of one day */
		{"các Nghị quyết số 01/NQ-CP, số 02/NQ-CP ngày 08/01/2025, số 66/NQ-CP ngày 26/3/2025 của Chính phủ.",
		 {{"01/NQ-CP", "01/NQ-CP", "NQ", "2025-01-08", "Chính phủ", NULL, NULL, 0},
		  {"02/NQ-CP", "02/NQ-CP", "NQ", "2025-01-08", "Chính phủ", NULL, NULL, 0},
		  {"66/NQ-CP", "66/NQ-CP", "NQ", "2025-03-26", "Chính phủ", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_body_is_not_shared_across_letters_of_others(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Quyết định số 2551/QĐ-BGDĐT ngày 04/8/2021, Quyết định số 2176/QĐ-UBND ngày 20/8/2021 của UBND tỉnh.",
		 {{"2551/QĐ-BGDĐT", "2551/QĐ-BGDĐT", "QĐ", "2021-08-04", NULL, NULL, NULL, 0},
		  {"2176/QĐ-UBND", "2176/QĐ-UBND", "QĐ", "2021-08-20", "UBND tỉnh", NULL, NULL, 0}}},
		{"Tổ chức học Nghị quyết 57, Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ.",
		 {{"Nghị quyết 57", NULL, "NQ", NULL, NULL, NULL, NULL, 0},
		  {"71/NQ-CP", "71/NQ-CP", "NQ", "2025-04-01", "Chính phủ", NULL, NULL, 0}}},
		{"- Nghị quyết 88/2014/QH13 ngày 28/11/2014 và Nghị quyết 51/2017/QH14 ngày 21/11/2017 của Quốc hội.",
		 {{"88/2014/QH13", "88/2014/QH13", "NQ", "2014-11-28", "Quốc hội", NULL, NULL, 0},
		  {"51/2017/QH14", "51/2017/QH14", "NQ", "2017-11-21", "Quốc hội", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_heading_tells_kind_and_the_last_member_the_body(void **state)
{
	static const struct reference_row rows[] = {
		{"Các quy định về nêu gương: số 101-QĐ/TW, ngày 07/6/2012 của Ban Bí thư; số 08-QĐi/TW, ngày 25/10/2018 của Ban Chấp hành Trung ương. Cam kết theo Quy định 08 trước 31/3.",
		 {{"101-QĐ/TW", "101-QĐ/TW", "QyĐ", "2012-06-07", "Ban Bí thư", NULL, NULL, 0},
		  {"08-QĐi/TW", "08-QĐi/TW", "QyĐ", "2018-10-25", "Ban Chấp hành Trung ương", NULL, NULL, 0},
		  {"Quy định 08", NULL, "QyĐ", NULL, NULL, NULL, NULL, 0}}},
		{"theo các Thông tư: số 40/2017/TT-BTC ngày 28/4/2017 về chế độ công tác phí, số 36/2018/TT-BTC ngày 30/3/2018 về kinh phí đào tạo và số 107/2017/TT-BTC ngày 10/10/2017 về chế độ kế toán của Bộ Tài chính.",
		 {{"40/2017/TT-BTC", "40/2017/TT-BTC", "TT", "2017-04-28", "Bộ Tài chính", NULL, NULL, 0},
		  {"36/2018/TT-BTC", "36/2018/TT-BTC", "TT", "2018-03-30", "Bộ Tài chính", NULL, NULL, 0},
		  {"107/2017/TT-BTC", "107/2017/TT-BTC", "TT", "2017-10-10", "Bộ Tài chính", NULL, NULL, 0}}},
		{"vẫn theo Quy định 693 năm 2021 (số 693-QĐ/VPTW, ngày 15/12/2021).",
		 {{"Quy định 693", NULL, "QyĐ", NULL, NULL, NULL, NULL, 0},
		  {"693-QĐ/VPTW", "693-QĐ/VPTW", "QyĐ", "2021-12-15", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void qd_is_what_the_text_gives_in_full(void **state)
{
	static const struct reference_row rows[] = {
		{"Kiểm điểm theo QĐ 37.\nKhông ai vi phạm Quy định số 37-QĐ/TW ngày 25/10/2021.",
		 {{"QĐ 37", NULL, "QyĐ", NULL, NULL, NULL, NULL, 0}, {"37-QĐ/TW", "37-QĐ/TW", "QyĐ", "2021-10-25", NULL, NULL, NULL, 0}}},
		{"Theo QĐ 37, Quy định số 37-QĐ/TW và Quyết định số 37/QĐ-UBND.",
		 {{"QĐ 37", NULL, "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"37-QĐ/TW", "37-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0},
		  {"37/QĐ-UBND", "37/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_letter_that_guides_is_a_letter(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Công văn hướng dẫn số 5942/BGDĐT-QLCL ngày 28/12/2018; Công văn hướng dẫn của Bộ số 4567/BGDĐT-GDPT, ngày 05/8/2025.",
		 {{"5942/BGDĐT-QLCL", "5942/BGDĐT-QLCL", "CV", "2018-12-28", NULL, NULL, NULL, 0},
		  {"4567/BGDĐT-GDPT", "4567/BGDĐT-GDPT", "CV", "2025-08-05", "Bộ", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void bodies_of_offices_are_whole(void **state)
{
	static const struct reference_row rows[] = {
		{"- Xét Tờ trình số 04/TTr-KT của bộ phận Kế toán ngày 26/12/2022;",
		 {{"04/TTr-KT", "04/TTr-KT", "TTr", "2022-12-26", "bộ phận Kế toán", NULL, NULL, 0}}},
		{"nhận Tờ trình số 11-TTr/BCĐ35 ngày 20/6/2022 của cơ quan thường trực BCĐ 35 phường.",
		 {{"11-TTr/BCĐ35", "11-TTr/BCĐ35", "TTr", "2022-06-20", "cơ quan thường trực BCĐ 35 phường", NULL, NULL, 0}}},
		{"nhận Công văn số 117-CV/ĐU, ngày 04/6/2026 của Đảng ủy Tổng công ty Điện lực An Bình và 23 ý kiến.",
		 {{"117-CV/ĐU", "117-CV/ĐU", "CV", "2026-06-04", "Đảng ủy Tổng công ty Điện lực An Bình", NULL, NULL, 0}}},
		{"Hướng dẫn thực hiện Chỉ thị số 25 của Bộ trưởng Bộ GD&ĐT và nhiệm vụ năm học 2004-2005.",
		 {{"Chỉ thị số 25 của Bộ trưởng Bộ GD&ĐT", NULL, "CT", NULL, "Bộ trưởng Bộ GD&ĐT", NULL, NULL, 0}}},
		{"đối chiếu công văn 7945/GDTrH của Bộ.\n\nIV. Chế độ báo cáo\nBáo cáo đầu năm.",
		 {{"7945/GDTrH", "7945/GDTrH", "CV", NULL, "Bộ", NULL, NULL, 0}}},
		{"tại Thông báo số 33-TB/ĐU ngày 27/02/2026 Thường trực Đảng ủy đã yêu cầu xử lý.",
		 {{"33-TB/ĐU", "33-TB/ĐU", "TB", "2026-02-27", NULL, NULL, NULL, 0}}},
		{"thực hiện NQ số 29-NQ/TW ngày 04/11/2013 (BCH TW khóa XI);",
		 {{"29-NQ/TW", "29-NQ/TW", "NQ", "2013-11-04", "BCH TW", "XI", NULL, 0}}},
		{"theo Công văn số 12/SVHTTDL-VP của Sở VH,TT&DL, Công văn số 15/LĐTBXH của Phòng LĐ,TB&XH.",
		 {{"12/SVHTTDL-VP", "12/SVHTTDL-VP", "CV", NULL, "Sở VH,TT&DL", NULL, NULL, 0}, {"15/LĐTBXH", "15/LĐTBXH", "CV", NULL, "Phòng LĐ,TB&XH", NULL, NULL, 0}}},
		{"theo Quyết định của UBND tỉnh 13/2025/QĐ-UBND (ngày 18/4/2025) ban hành Quy định.",
		 {{"13/2025/QĐ-UBND", "13/2025/QĐ-UBND", "QĐ", "2025-04-18", "UBND tỉnh", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void meetings_are_told_by_their_day(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Nghị quyết Hội nghị viên chức, người lao động ngày 22/10/2022 và Nghị quyết Hội nghị cán bộ, công chức năm học 2021-2022.",
		 {{"Nghị quyết Hội nghị viên chức, người lao động", NULL, "NQ", "2022-10-22", NULL, NULL, NULL, 0},
		  {"Nghị quyết Hội nghị cán bộ, công chức năm học 2021-2022", NULL, "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"theo Nghị quyết Đại hội thành viên ngày 12/3/2019; NQ ĐH Đảng bộ xã lần thứ XXIII.",
		 {{"Nghị quyết Đại hội thành viên", NULL, "NQ", "2019-03-12", NULL, NULL, NULL, 0},
		  {"NQ ĐH Đảng bộ xã lần thứ XXIII", NULL, "NQ", NULL, NULL, "XXIII", NULL, 0}}},
		/* years of office tell no document, and take no term from the next */
		{"theo Nghị quyết Đại hội Chi bộ nhiệm kỳ 2020-2022, Nghị quyết Đại hội Chi bộ lần thứ VII.",
		 {{"Nghị quyết Đại hội Chi bộ lần thứ VII", NULL, "NQ", NULL, NULL, "VII", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void numbers_told_before_may_come_with_places_and_years(void **state)
{
	static const struct reference_row rows[] = {
		{"Quy định số 144-QĐ/TW ngày 09/5/2024. Lưu ý thêm Quy định 144 Điều 3 về liêm, chính.",
		 {{"144-QĐ/TW", "144-QĐ/TW", "QyĐ", "2024-05-09", NULL, NULL, NULL, 0}, {"Quy định 144", NULL, "QyĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Chỉ trả khi có căn cứ tại Thông tư liên tịch 02/2017 nêu trên; hướng dẫn Nghị quyết liên tịch số 403; Quy định 12 Điều mới.",
		 {{"Thông tư liên tịch 02/2017", NULL, "TTLT", NULL, NULL, NULL, NULL, 0},
		  {"Nghị quyết liên tịch số 403", NULL, "NQLT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void brackets_tell_body_and_day(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Nghị định số 158/2025/NĐ-CP (Chính phủ,\n25/6/2025) quy định chi tiết; Quy định số 98-QĐ/TW (07/10/2017, Bộ Chính trị).",
		 {{"158/2025/NĐ-CP", "158/2025/NĐ-CP", "NĐ", "2025-06-25", "Chính phủ", NULL, NULL, 0},
		  {"98-QĐ/TW", "98-QĐ/TW", "QyĐ", "2017-10-07", "Bộ Chính trị", NULL, NULL, 0}}},
		{"từ nguồn dịch vụ (Quyết định 2790/QĐ-UBND ngày 29-12-2016, UBND tỉnh) và nguồn sự nghiệp.",
		 {{"2790/QĐ-UBND", "2790/QĐ-UBND", "QĐ", "2016-12-29", "UBND tỉnh", NULL, NULL, 0}}},
		{"nhận được Công văn số 412/SGDĐT-TTr đề ngày 07/3/2025 của Sở; Nghị quyết số 27/2025/NQ-HĐND thông qua ngày 26/9/2025.",
		 {{"412/SGDĐT-TTr", "412/SGDĐT-TTr", "CV", "2025-03-07", "Sở", NULL, NULL, 0},
		  {"27/2025/NQ-HĐND", "27/2025/NQ-HĐND", "NQ", "2025-09-26", NULL, NULL, NULL, 0}}},
		{"Ngày 22/11/2014, Ban Bí thư (khóa XI) ban hành Chỉ thị số 40-CT/TW.",
		 {{"40-CT/TW", "40-CT/TW", "CT", "2014-11-22", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void codes_of_law_and_torn_symbols(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Điều 5 BLTTHS 2015, BLHS năm 2015 và quy định của BLDS.",
		 {{"BLTTHS 2015", NULL, "BL", NULL, NULL, NULL, NULL, 0}, {"BLHS năm 2015", NULL, "BL", NULL, NULL, NULL, NULL, 0}}},
		{"theo TTLT số 01/2021/TTLT-BCA-BQP-BTC-BNN\n&PTNT-VKSNDTC ngày 29/11/2021;",
		 {{"01/2021/TTLT-BCA-BQP-BTC-BNN\n&PTNT-VKSNDTC", "01/2021/TTLT-BCA-BQP-BTC-BNNPTNT-VKSNDTC", "TTLT", "2021-11-29", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_day_is_of_the_number_it_follows(void **state)
{
	static const struct reference_row rows[] = {
		{"Kế hoạch 14-KH/CB thực hiện 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị được chi ủy rà lại.",
		 {{"14-KH/CB", "14-KH/CB", "KH", NULL, NULL, NULL, NULL, 0},
		  {"01-KL/TW", "01-KL/TW", "KL", "2021-05-18", "Bộ Chính trị", NULL, "implements", 0}}},
		{"có các Nghị quyết số 08-NQ/HU, 11-NQ/HU (năm 2011) và 15-NQ/HU, ngày 20/9/2012 về chăn nuôi.",
		 {{"08-NQ/HU", "08-NQ/HU", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"11-NQ/HU", "11-NQ/HU", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"15-NQ/HU", "15-NQ/HU", "NQ", "2012-09-20", NULL, NULL, NULL, 0}}},
		{"xử lý theo Nghị định số 87/CP và Quyết định số 814/TTg cùng\nngày 12-12-1995.",
		 {{"87/CP", "87/CP", "NĐ", "1995-12-12", NULL, NULL, NULL, 0}, {"814/TTg", "814/TTg", "QĐ", "1995-12-12", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void headings_without_cac_and_counted_ones(void **state)
{
	static const struct reference_row rows[] = {
		{"2. Nghị định của Chính phủ: số 23/2006/NĐ-CP ngày 03-3-2006; số 79/2014/NĐ-CP ngày 31-7-2014;",
		 {{"23/2006/NĐ-CP", "23/2006/NĐ-CP", "NĐ", "2006-03-03", "Chính phủ", NULL, NULL, 0},
		  {"79/2014/NĐ-CP", "79/2014/NĐ-CP", "NĐ", "2014-07-31", "Chính phủ", NULL, NULL, 0}}},
		{"và hai nghị định của Chính phủ : số 29/1998/NĐ-CP, số 07/1999/NĐ-CP ngày 13-2-1999.",
		 {{"29/1998/NĐ-CP", "29/1998/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
		  {"07/1999/NĐ-CP", "07/1999/NĐ-CP", "NĐ", "1999-02-13", "Chính phủ", NULL, NULL, 0}}},
		/* behind a semicolon only who uses the letters alone, or what has a day of its own */
		{"gồm Nghị quyết số 71-NQ/TW; Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị; Nghị định số 26/2009/NĐ-CP; Nghị định số 27/2010/NĐ-CP của Chính phủ.",
		 {{"71-NQ/TW", "71-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"57-NQ/TW", "57-NQ/TW", "NQ", "2024-12-22", "Bộ Chính trị", NULL, NULL, 0},
		  {"26/2009/NĐ-CP", "26/2009/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
		  {"27/2010/NĐ-CP", "27/2010/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void columns_end_names_and_tell_the_author(void **state)
{
	static const struct reference_row rows[] = {
		{"03/9\t211\tBTV Thành ủy\t38-KH/TU\t29/8/2025\tKH thực hiện Chỉ thị số 45-CT/TW về đại hội\tBXDĐ\n"
		 "08/9\t214\tUBKT Thành ủy\t17-HD/UBKTTU\t05/9/2025\tHướng dẫn thực hiện Quy định 296-QĐ/TW của BCH Trung ương\tUBKT\n",
		 {{"38-KH/TU", "38-KH/TU", "KH", "2025-08-29", "BTV Thành ủy", NULL, NULL, 0},
		  {"45-CT/TW", "45-CT/TW", "CT", NULL, NULL, NULL, "implements", 0},
		  {"17-HD/UBKTTU", "17-HD/UBKTTU", "HD", "2025-09-05", "UBKT Thành ủy", NULL, NULL, 0},
		  {"296-QĐ/TW", "296-QĐ/TW", "QyĐ", NULL, "BCH Trung ương", NULL, "guides", 2}}},
		{"1\t1322-QĐ/TU\t15/5/2023\tBTV Tỉnh ủy\tQuy chế quản lý tài liệu\tThay bằng 140-QĐ/TU, ngày 20/3/2026\n",
		 {{"1322-QĐ/TU", "1322-QĐ/TU", "QĐ", "2023-05-15", "BTV Tỉnh ủy", NULL, NULL, 0},
		  {"140-QĐ/TU", "140-QĐ/TU", "QĐ", "2026-03-20", NULL, NULL, "replaced_by", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void who_signed_and_when(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Quyết định số 1187/QĐ-UBND, UBND huyện ký ngày 02/8/2013.", {{"1187/QĐ-UBND", "1187/QĐ-UBND", "QĐ", "2013-08-02", "UBND huyện", NULL, NULL, 0}}},
		/* another paper was signed */
		{"theo Quyết định số 1187/QĐ-UBND, UBND huyện ký hợp đồng ngày 02/8/2013.", {{"1187/QĐ-UBND", "1187/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
		{"thuộc QĐ 167 (Thủ tướng ký 12/12/2008); làm đường.", {{"QĐ 167", NULL, "QĐ", "2008-12-12", "Thủ tướng", NULL, NULL, 0}}},
		{"theo mẫu của TT số 08/2013 (Thanh tra Chính phủ).", {{"TT số 08/2013", NULL, "TT", NULL, "Thanh tra Chính phủ", NULL, NULL, 0}}},
		{"được phê duyệt (Quyết định 217/QĐ-HĐTV – 06/7/2012).", {{"217/QĐ-HĐTV", "217/QĐ-HĐTV", "QĐ", "2012-07-06", NULL, NULL, NULL, 0}}},
		{"kèm theo Quyết định 1956 của Thủ tướng Chính phủ, ưu tiên hộ nghèo.", {{"Quyết định 1956 của Thủ tướng Chính phủ", NULL, "QĐ", NULL, "Thủ tướng Chính phủ", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void letters_and_slips_of_scans(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định số 38-CP ngày 2l/6/1994 và Nghị định số 39-CP ngày 25 tháng 6 năm l996 của Chính phủ.",
		 {{"38-CP", "38/CP", "NĐ", "1994-06-21", "Chính phủ", NULL, NULL, 0}, {"39-CP", "39/CP", "NĐ", "1996-06-25", "Chính phủ", NULL, NULL, 0}}},
		{"theo Quy đinh số 22-QĐ/TW.", {{"22-QĐ/TW", "22-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Xét tờ trinh số 27/TT-CN ngày 20/8/1996.", {{"27/TT-CN", "27/TT-CN", "TTr", "1996-08-20", NULL, NULL, NULL, 0}}},
		{"theo Nghi định số 40 - CP ngày 5-7-1996 của Chính phủ.", {{"40 - CP", "40/CP", "NĐ", "1996-07-05", "Chính phủ", NULL, NULL, 0}}},
		/* the day is of the decree whose articles are named with it */
		{"Nghị định 40/CP và điều 14, điều 15 Nghị định số 38/CP ngày 25 tháng 6 năm 1996.",
		 {{"40/CP", "40/CP", "NĐ", NULL, NULL, NULL, NULL, 0}, {"38/CP", "38/CP", "NĐ", "1996-06-25", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void bodies_with_codes_and_commas(void **state)
{
	static const struct reference_row rows[] = {
		{"tại Công văn số 1462/C06-TTDLDC của Cục C06; còn lại.", {{"1462/C06-TTDLDC", "1462/C06-TTDLDC", "CV", NULL, "Cục C06", NULL, NULL, 0}}},
		{"Kế hoạch số 15/KH-CAT của Phòng PC06 về cấp thẻ.", {{"15/KH-CAT", "15/KH-CAT", "KH", NULL, "Phòng PC06", NULL, NULL, 0}}},
		{"tại Báo cáo số 118/BC-KTHTĐT của Phòng Kinh tế, Hạ tầng và Đô thị;", {{"118/BC-KTHTĐT", "118/BC-KTHTĐT", "BC", NULL, "Phòng Kinh tế, Hạ tầng và Đô thị", NULL, NULL, 0}}},
		{"xem Báo cáo số 02-BC/TGS của Tổ giám sát và kết luận.", {{"02-BC/TGS", "02-BC/TGS", "BC", NULL, "Tổ giám sát", NULL, NULL, 0}}},
		{"tại Nghị quyết số 02/2022/NQ-ĐHĐCĐ ngày 15/08/2022 của Đại hội đồng cổ đông bất thường;",
		 {{"02/2022/NQ-ĐHĐCĐ", "02/2022/NQ-ĐHĐCĐ", "NQ", "2022-08-15", "Đại hội đồng cổ đông bất thường", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void days_and_bodies_in_brackets(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Kế hoạch số 66/KH-VPĐK (ban hành 04/9/2025) về dữ liệu.", {{"66/KH-VPĐK", "66/KH-VPĐK", "KH", "2025-09-04", NULL, NULL, NULL, 0}}},
		{"việc chuyển sinh hoạt đoàn (Hướng dẫn số 75-HD/TĐTN-BTC, 11/11/2016, Hội Nông dân tỉnh);", {{"75-HD/TĐTN-BTC", "75-HD/TĐTN-BTC", "HD", "2016-11-11", "Hội Nông dân tỉnh", NULL, NULL, 0}}},
		{"khoản 1 Điều 78 Nghị định số 43/2014/NĐ-CP (15/5/2014, được sửa đổi, bổ sung bởi Nghị định số 01/2017/NĐ-CP ngày 06/01/2017 và Nghị định số 148/2020/NĐ-CP ngày 18/12/2020 của Chính phủ về quy hoạch, "
		 "kế hoạch sử dụng đất, giá đất, thu hồi đất, bồi thường và tái định cư).",
		 {{"43/2014/NĐ-CP", "43/2014/NĐ-CP", "NĐ", "2014-05-15", NULL, NULL, NULL, 0},
		  {"01/2017/NĐ-CP", "01/2017/NĐ-CP", "NĐ", "2017-01-06", "Chính phủ", NULL, "amended_by", 0},
		  {"148/2020/NĐ-CP", "148/2020/NĐ-CP", "NĐ", "2020-12-18", "Chính phủ", NULL, "amended_by", 0}}},
		{"Công văn số 1733/VPĐKĐĐ-ĐKCG của Văn phòng Đăng ký đất đai không có;", {{"1733/VPĐKĐĐ-ĐKCG", "1733/VPĐKĐĐ-ĐKCG", "CV", NULL, "Văn phòng Đăng ký đất đai", NULL, NULL, 0}}},
		{"Công văn số 2049/ATTP-NĐTT ngày 14/8/2023 của Cục An toàn thực phẩm hướng dẫn mẫu báo cáo.", {{"2049/ATTP-NĐTT", "2049/ATTP-NĐTT", "CV", "2023-08-14", "Cục An toàn thực phẩm", NULL, NULL, 0}}},
		{"theo Công văn số 377-CV/BTCHU ngày 02/8/2022 của Ban này.", {{"377-CV/BTCHU", "377-CV/BTCHU", "CV", "2022-08-02", NULL, NULL, NULL, 0}}},
		{"theo Quyết định số 98/QĐ-THCS ngày 15/10/2019 của Hiệu trưởng căn cứ quy định của ngành.", {{"98/QĐ-THCS", "98/QĐ-THCS", "QĐ", "2019-10-15", "Hiệu trưởng", NULL, NULL, 0}}},
		/* letters of the police are not of the committee that the next one names */
		{"thực hiện Kế hoạch số 188/KH-CAH-QLHC, Kế hoạch 09 của UBND xã.",
		 {{"188/KH-CAH-QLHC", "188/KH-CAH-QLHC", "KH", NULL, NULL, NULL, NULL, 0}, {"Kế hoạch 09 của UBND xã", NULL, "KH", NULL, "UBND xã", NULL, NULL, 0}}},
		{"thực hiện Nghị quyết số 70-NQ/TW của Bộ - -\n\nChính trị về năng lượng.", {{"70-NQ/TW", "70-NQ/TW", "NQ", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		{"Quy hoạch của Bộ, cơ quan ngang Bộ\nLuật Giáo dục nghề nghiệp số 74/2014/QH13", {{"74/2014/QH13", "74/2014/QH13", "L", NULL, NULL, NULL, NULL, 0}}},
		{"theo Bộ\nluật Dân sự số 91/2015/QH13", {{"91/2015/QH13", "91/2015/QH13", "BL", NULL, NULL, NULL, NULL, 0}}},
		{"theo Đề án 1956 về đào tạo nghề.", {{"Đề án 1956", NULL, "ĐA", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void cells_of_a_row_run_together(void **state)
{
	static const struct reference_row rows[] = {
		{"2 1106/QĐ-UBND20/6/2023UBND tỉnhPhê duyệt Đề án du lịch", {{"1106/QĐ-UBND", "1106/QĐ-UBND", "QĐ", "2023-06-20", "UBND tỉnh", NULL, NULL, 0}}},
		{"3 17/2023/NQ-HĐND4/7/2023HĐND tỉnhQuy định chính sách", {{"17/2023/NQ-HĐND", "17/2023/NQ-HĐND", "NQ", "2023-07-04", "HĐND tỉnh", NULL, NULL, 0}}},
		{"của Sở\n6 97/UBND-VX08/01/2024UBND tỉnhBổ sung kinh phí", {{"97/UBND-VX", "97/UBND-VX", "CV", "2024-01-08", "UBND tỉnh", NULL, NULL, 0}}},
		{"10 Quy định 144-QĐ/TW09/5/2024Bộ Chính trịChuẩn mực đạo đức", {{"144-QĐ/TW", "144-QĐ/TW", "QyĐ", "2024-05-09", "Bộ Chính trị", NULL, NULL, 0}}},
		/* no day: the mark of a note, an office */
		{"theo Nghị quyết số 25-NQ/TW1 và 20/6 hằng năm", {{"25-NQ/TW", "25-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"theo Công văn số 3749/BCA-V03 về ma túy", {{"3749/BCA-V03", "3749/BCA-V03", "CV", NULL, NULL, NULL, NULL, 0}}},
		{"8 Hướng dẫn 27-HD/BTCTW 15/8/2024 Ban Tổ chức Trung ương Thực hiện một số nội dung Chỉ thị 35-CT/TW",
		 {{"27-HD/BTCTW", "27-HD/BTCTW", "HD", "2024-08-15", "Ban Tổ chức Trung ương", NULL, NULL, 0}, {"35-CT/TW", "35-CT/TW", "CT", NULL, NULL, NULL, "guides", 0}}},
		{"14 Kế hoạch 244-KH/HU 21/3/2025 BTV Huyện ủy Thực hiện Chương trình hành động số 71-CTr/TU",
		 {{"244-KH/HU", "244-KH/HU", "KH", "2025-03-21", "BTV Huyện ủy", NULL, NULL, 0}, {"71-CTr/TU", "71-CTr/TU", "CTr", NULL, NULL, NULL, "implements", 0}}},
		{"13 Nghị quyết 48/2024/NQ-HĐND 11/12/2024 HĐND tỉnh Chính sách hỗ trợ phát triển vùng chè",
		 {{"48/2024/NQ-HĐND", "48/2024/NQ-HĐND", "NQ", "2024-12-11", "HĐND tỉnh", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_is_said_of_all_of_a_list(void **state)
{
	static const struct reference_row rows[] = {
		{"- Chỉ thị số 05-CT/TW, ngày 15/5/2016 và Kết luận số 35-KL/TW, ngày 30/5/2019, đều của Bộ Chính trị khóa XII;",
		 {{"05-CT/TW", "05-CT/TW", "CT", "2016-05-15", "Bộ Chính trị", "XII", NULL, 0}, {"35-KL/TW", "35-KL/TW", "KL", "2019-05-30", "Bộ Chính trị", "XII", NULL, 0}}},
		{"học Nghị quyết số 71-NQ/TW về giáo dục và Nghị quyết số 72-NQ/TW về sức khỏe nhân dân, đều do Bộ Chính trị ban hành trong tháng 8.",
		 {{"71-NQ/TW", "71-NQ/TW", "NQ", NULL, "Bộ Chính trị", NULL, NULL, 0}, {"72-NQ/TW", "72-NQ/TW", "NQ", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		/* letters of another body are not of it */
		{"theo Kế hoạch số 12-KH/ĐU, chi bộ học Chỉ thị số 05-CT/TW và Kết luận số 01-KL/TW, đều của BCT.",
		 {{"12-KH/ĐU", "12-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0}, {"05-CT/TW", "05-CT/TW", "CT", NULL, "BCT", NULL, NULL, 0}, {"01-KL/TW", "01-KL/TW", "KL", NULL, "BCT", NULL, NULL, 0}}},
		{"Nghị quyết số 60-NQ/TW ngày 12/4/2025 của Ban Chấp hành Trung ương tại Hội nghị lần thứ 11 của Ban Chấp hành Trung ương Đảng khoá XIII đã giao Bộ Chính trị.",
		 {{"60-NQ/TW", "60-NQ/TW", "NQ", "2025-04-12", "Ban Chấp hành Trung ương", "XIII", NULL, 0}}},
		{"Nghị quyết số 60-NQ/TW ngày 12/4/2025 của Ban Chấp hành Trung ương tại Hội nghị triển khai ở khóa XIII.",
		 {{"60-NQ/TW", "60-NQ/TW", "NQ", "2025-04-12", "Ban Chấp hành Trung ương", NULL, NULL, 0}}},
		{"Kết luận số 21-KL/TW ngày 25/10/2021 của Hội nghị TW 4 khóa XIII và Quy định số 37-QĐ/TW cùng ngày của BCHTW.",
		 {{"21-KL/TW", "21-KL/TW", "KL", "2021-10-25", "Hội nghị TW 4", "XIII", NULL, 0}, {"37-QĐ/TW", "37-QĐ/TW", "QyĐ", "2021-10-25", "BCHTW", NULL, NULL, 0}}},
		{"ngày 02/8/2021 Thanh tra huyện nhắc lần hai bằng Thông báo số 31/TB-TTH.", {{"31/TB-TTH", "31/TB-TTH", "TB", "2021-08-02", NULL, NULL, NULL, 0}}},
		{"Căn cứ các Công điện của Thủ tướng Chính phủ số 80/CĐ-TTg ngày 29/5/2025, số 125/CĐ-TTg ngày 01/8/2025 về trụ sở;",
		 {{"80/CĐ-TTg", "80/CĐ-TTg", "CĐ", "2025-05-29", "Thủ tướng Chính phủ", NULL, "basis", REFERENCE_DOC}, {"125/CĐ-TTg", "125/CĐ-TTg", "CĐ", "2025-08-01", "Thủ tướng Chính phủ", NULL, "basis", REFERENCE_DOC}}},
		{"Văn bản số 318/VPTT của Văn phòng thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh; Quy định số 02-QĐ/HĐQL của Hội đồng quản lý Quỹ tỉnh.",
		 {{"318/VPTT", "318/VPTT", "CV", NULL, "Văn phòng thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh", NULL, NULL, 0}, {"02-QĐ/HĐQL", "02-QĐ/HĐQL", "QyĐ", NULL, "Hội đồng quản lý Quỹ tỉnh", NULL, NULL, 0}}},
		{"Kết luận thanh tra số 17 (tháng 10/2024) chỉ ra 02 trường.", {{"Kết luận thanh tra số 17", NULL, "KL", NULL, NULL, NULL, NULL, 0}}},
		{"thực hiện KL 150-KL/TW (14/4/2025) của BCT, BBT về nhân sự.", {{"150-KL/TW", "150-KL/TW", "KL", "2025-04-14", "BCT, BBT", NULL, NULL, 0}}},
		{"Công văn số 921/SVH-QLDL của Sở.\n\nPHỤ LỤC 01\nDanh mục", {{"921/SVH-QLDL", "921/SVH-QLDL", "CV", NULL, "Sở", NULL, NULL, 0}}},
		{"Thông báo số 12/TB-TCS6 của Thuế cơ sở 6; Phiếu chuyển số 44/PC-BTCD của Ban Tiếp công dân tỉnh kèm đơn của ông",
		 {{"12/TB-TCS6", "12/TB-TCS6", "TB", NULL, "Thuế cơ sở 6", NULL, NULL, 0}, {"44/PC-BTCD", "44/PC-BTCD", "PC", NULL, "Ban Tiếp công dân tỉnh", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void numbers_alone_that_only_documents_have(void **state)
{
	static const struct reference_row rows[] = {
		{"trường thực hiện TT 29 về dạy thêm", {{"TT 29", NULL, "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư số 27/2020/TT-BGDĐT ngày 4/9/2020 (TT27); giáo viên nắm chắc TT 27; đúng mẫu TT27.",
		 {{"27/2020/TT-BGDĐT", "27/2020/TT-BGDĐT", "TT", "2020-09-04", NULL, NULL, NULL, 0}, {"TT27", NULL, "TT", NULL, NULL, NULL, NULL, 0}, {"TT 27", NULL, "TT", NULL, NULL, NULL, NULL, 0}}},
		{"lập theo TT30 và TT 22/2016 vẫn lưu; theo Điều 7 TT 58.",
		 {{"TT30", NULL, "TT", NULL, NULL, NULL, NULL, 0}, {"TT 22/2016", NULL, "TT", NULL, NULL, NULL, NULL, 0}, {"TT 58", NULL, "TT", NULL, NULL, NULL, NULL, 0}}},
		{"theo Phụ lục 3 CV 2345; theo Công văn 3089, 01 tiết", {{"CV 2345", NULL, "CV", NULL, NULL, NULL, NULL, 0}, {"Công văn 3089", NULL, "CV", NULL, NULL, NULL, NULL, 0}}},
		{"theo Kế hoạch 2023, theo Kế hoạch 5 năm, thực hiện Kế hoạch 10 năm, theo kế hoạch 30, Công văn 15 trang", {{0}}},
		{"Căn cứ Luật sửa đổi, bổ sung một số điều của 11 Luật liên quan đến quy hoạch ngày 15 tháng 6 năm 2018;",
		 {{"Luật sửa đổi, bổ sung một số điều của 11 Luật liên quan đến quy hoạch", NULL, "L", "2018-06-15", NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void societies_write_their_province_behind_a_blank(void **state)
{
	static const struct reference_row rows[] = {
		{"Công văn số 03/LĐVVN BTh ngày 07/01/2025; Đơn đề nghị số 10/ĐĐN-CLB MT BTh ngày 30/8/2025; tại Công văn số 03/LĐVVN BTh.",
		 {{"03/LĐVVN BTh", "03/LĐVVNBTh", "CV", "2025-01-07", NULL, NULL, NULL, 0},
		  {"10/ĐĐN-CLB MT BTh", "10/ĐĐN-CLBMTBTh", "CV", "2025-08-30", NULL, NULL, NULL, 0},
		  {"03/LĐVVN BTh", "03/LĐVVNBTh", "CV", NULL, NULL, NULL, NULL, 0}}},
		/* letters of bodies that are known have none, and a body or a kind is no place */
		{"Công văn số 12/STNMT TP ngày 3/2/2021; Công văn số 13/LĐVVN UBND ngày 3/2/2021.",
		 {{"12/STNMT", "12/STNMT", "CV", NULL, NULL, NULL, NULL, 0}, {"13/LĐVVN", "13/LĐVVN", "CV", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(societies_write_their_province_behind_a_blank),
		cmocka_unit_test(days_are_told_in_turn),
		cmocka_unit_test(the_same_day_is_that_of_the_number_before),
		cmocka_unit_test(each_member_has_its_own_day_where_others_have),
		cmocka_unit_test(a_body_is_not_shared_across_letters_of_others),
		cmocka_unit_test(a_heading_tells_kind_and_the_last_member_the_body),
		cmocka_unit_test(qd_is_what_the_text_gives_in_full),
		cmocka_unit_test(a_letter_that_guides_is_a_letter),
		cmocka_unit_test(bodies_of_offices_are_whole),
		cmocka_unit_test(meetings_are_told_by_their_day),
		cmocka_unit_test(numbers_told_before_may_come_with_places_and_years),
		cmocka_unit_test(brackets_tell_body_and_day),
		cmocka_unit_test(codes_of_law_and_torn_symbols),
		cmocka_unit_test(a_day_is_of_the_number_it_follows),
		cmocka_unit_test(headings_without_cac_and_counted_ones),
		cmocka_unit_test(columns_end_names_and_tell_the_author),
		cmocka_unit_test(who_signed_and_when),
		cmocka_unit_test(letters_and_slips_of_scans),
		cmocka_unit_test(bodies_with_codes_and_commas),
		cmocka_unit_test(days_and_bodies_in_brackets),
		cmocka_unit_test(cells_of_a_row_run_together),
		cmocka_unit_test(numbers_alone_that_only_documents_have),
		cmocka_unit_test(what_is_said_of_all_of_a_list),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
