/*
 * Documents named without a number, or by a number alone.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reference_rows.h"

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
		{"Học tập Nghị quyết Hội nghị lần sáu Ban chấp hành Trung ương Đảng khoá XIII; quán triệt 3 nghị quyết và 1 kết luận của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII.",
		 {{"Nghị quyết Hội nghị lần sáu Ban chấp hành Trung ương Đảng khoá XIII", NULL, "NQ", NULL, NULL, "XIII", NULL, 0}}},
		{"Nghị quyết HNTW 6 khóa XII; kết luận của Hội nghị lần thứ 10 BCH Trung ương Đảng (khóa V); theo kết luận của Hội nghị giao ban.",
		 {{"Nghị quyết HNTW 6 khóa XII", NULL, "NQ", NULL, NULL, "XII", NULL, 0},
		  {"kết luận của Hội nghị lần thứ 10 BCH Trung ương Đảng (khóa V)", NULL, "KL", NULL, "Hội nghị lần thứ 10 BCH Trung ương Đảng", "V", NULL, 0}}},
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

static void numbers_of_footnotes_are_none(void **state)
{
	static const struct reference_row rows[] = {
		{"Thực hiện theo quy định56 của pháp luật và quyết định3 tại Điều 5; Nghị quyết29 của Bộ Chính trị; QĐ15.",
		 {{"Nghị quyết29 của Bộ Chính trị", NULL, "NQ", NULL, "Bộ Chính trị", NULL, NULL, 0}, {"QĐ15", NULL, "QĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Nghị quyết số 29-NQ/TW[1] ngày 4/11/2013 của Ban Chấp hành Trung ương[2]; Chỉ thị số 05-CT/TW [^3], ngày 15/5/2016; Quyết định số 12/QĐ-UBND [4] và các văn bản; Nghị định số 30/2020/NĐ-CP1 ngày 5/3/2020.",
		 {{"29-NQ/TW", "29-NQ/TW", "NQ", "2013-11-04", "Ban Chấp hành Trung ương", NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", "2016-05-15", NULL, NULL, NULL, 0},
		  {"12/QĐ-UBND", "12/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"30/2020/NĐ-CP", "30/2020/NĐ-CP", "NĐ", "2020-03-05", NULL, NULL, NULL, 0}}},
		{"Quyết định số 92/2000/QĐ-NHNN7 ngày 17/3/2000; Thông tư số 39/2016/TT-NHNN1 ngày 30/12/2016.",
		 {{"92/2000/QĐ-NHNN7", "92/2000/QĐ-NHNN7", "QĐ", "2000-03-17", NULL, NULL, NULL, 0},
		  {"39/2016/TT-NHNN", "39/2016/TT-NHNN", "TT", "2016-12-30", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void laws_revised_and_passed_on_a_day(void **state)
{
	static const struct reference_row rows[] = {
		{"- Căn cứ Luật Tổ chức Hội đồng Nhân dân và Ủy ban Nhân dân (sửa đổi) ngày 21/6/1994;\n"
		 "- Căn cứ Luật Ngân sách Nhà nước đã được Quốc hội thông qua ngày 20/3/1996 và Luật Sửa đổi, bổ sung một số điều của Luật "
		 "Ngân sách Nhà nước đã được Quốc hội thông qua ngày 20/5/1998;\n",
		 {{"Luật Tổ chức Hội đồng Nhân dân và Ủy ban Nhân dân (sửa đổi)", NULL, "L", "1994-06-21", NULL, NULL, "basis", REFERENCE_DOC},
		  {"Luật Ngân sách Nhà nước", NULL, "L", "1996-03-20", "Quốc hội", NULL, "basis", REFERENCE_DOC},
		  {"Luật Sửa đổi, bổ sung một số điều của Luật Ngân sách Nhà nước", NULL, "L", "1998-05-20", "Quốc hội", NULL, "basis",
		   REFERENCE_DOC}}},
		{"Luật Đầu tư đã được Quốc hội khóa XIII thông qua ngày 26/11/2014; Luật Nhà ở (sửa đổi) trình Quốc hội ngày 3/4/2020; "
		 "Luật Doanh nghiệp (sửa đổi) năm 2014.",
		 {{"Luật Đầu tư", NULL, "L", "2014-11-26", "Quốc hội", "XIII", NULL, 0},
		  {"Luật Doanh nghiệp (sửa đổi) năm 2014", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
		{"Luật Thi hành tạm giữ, tạm giam được Quốc hội khóa XIII, Kỳ họp thứ 10 thông qua ngày 25/11/2015; Luật Thủ đô đã được Quốc hội "
		 "thông qua tại kỳ họp thứ 7, ngày 28/6/2024.",
		 {{"Luật Thi hành tạm giữ, tạm giam", NULL, "L", "2015-11-25", "Quốc hội", "XIII", NULL, 0},
		  {"Luật Thủ đô", NULL, "L", "2024-06-28", "Quốc hội", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_law_and_what_is_said_of_it(void **state)
{
	static const struct reference_row rows[] = {
		{"trình Luật sửa đổi, bổ sung một số điều của Luật SHTT vào Chương trình lập pháp năm 2025; thông qua Luật Kinh doanh bảo hiểm trong năm 2025.", {{0}}},
		{"theo Luật NSNN và các văn bản hướng dẫn, dự toán thu năm 2024; Luật Ngân sách nhà nước và quy định của pháp luật có liên quan, báo cáo năm 2021.", {{0}}},
		{"So sánh Luật sửa đổi, bổ sung một số điều của Luật Kinh doanh bảo hiểm với Luật Kinh doanh bảo hiểm năm 2022.",
		 {{"Luật Kinh doanh bảo hiểm năm 2022", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
		{"Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều năm 2020.",
		 {{"Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều năm 2020", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
		{"Pháp lệnh Ưu đãi người có công với cách mạng năm 2020.",
		 {{"Pháp lệnh Ưu đãi người có công với cách mạng năm 2020", NULL, "PL", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư số 21/2013/TT-BCT quy định chi tiết một số điều của Nghị định số 67/2013/NĐ-CP ngày 27 tháng 6 năm 2013 của Chính phủ quy định chi tiết Luật Phòng, chống tác hại của thuốc lá về kinh doanh thuốc lá ban hành ngày 25/09/2013.",
		 {{"21/2013/TT-BCT", "21/2013/TT-BCT", "TT", "2013-09-25", NULL, NULL, NULL, 0},
		  {"67/2013/NĐ-CP", "67/2013/NĐ-CP", "NĐ", "2013-06-27", "Chính phủ", NULL, "guides", 0}}},
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

static void a_noun_with_a_number_is_a_document(void **state)
{
	static const struct reference_row rows[] = {
		{"khoản 2 Điều 15 Nghị định 126 tương ứng với phạm vi hoạt động; kinh phí thực hiện Đề án 2395 hằng năm.",
		 {{"Nghị định 126", NULL, "NĐ", NULL, NULL, NULL, NULL, 0}, {"Đề án 2395", NULL, "ĐA", NULL, NULL, NULL, NULL, 0}}},
		{"báo cáo kết quả triển khai Đề án 06 tháng 10/2025; Thông tư 35 tiếp tục được áp dụng.",
		 {{"Đề án 06", NULL, "ĐA", NULL, NULL, NULL, NULL, 0}, {"Thông tư 35", NULL, "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Đề án 2025 đã lập; Nghị quyết 06 tháng cuối năm; Quyết định 12 nội dung; Quy định 15 chế độ mới; Phụ lục NĐ 132docx", {{0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_count_is_no_number(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị quyết số 27-NQ/TW; Quy định 01 Điều mới về xử lý vi phạm (Điều 39 dự thảo Luật).",
		 {{"27-NQ/TW", "27-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"Hiệp hội bị giải thể khi có nghị quyết của Đại hội giải thể mà Ban Chấp hành Hiệp hội không chấp hành hoặc khi Hiệp hội vi phạm pháp luật.",
		 {{0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_kind_is_the_longest_word(void **state)
{
	static const struct reference_row rows[] = {
		{"Bộ luật Tố tụng dân sự số 92/2015/QH13, Pháp lệnh Người cao tuổi số 23/2000/PL-UBTVQH10 và Luật Viên chức số 58/2010/QH12.",
		 {{"92/2015/QH13", "92/2015/QH13", "BL", NULL, NULL, NULL, NULL, 0},
		  {"23/2000/PL-UBTVQH10", "23/2000/PL-UBTVQH10", "PL", NULL, NULL, NULL, NULL, 0},
		  {"58/2010/QH12", "58/2010/QH12", "L", NULL, NULL, NULL, NULL, 0}}},
		{"Ghi Số 127-QĐ/TW; Số 24-BS/UBKTTU.",
		 {{"127-QĐ/TW", "127-QĐ/TW", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"24-BS/UBKTTU", "24-BS/UBKTTU", "BS", NULL, NULL, NULL, NULL, 0}}},
		{"Quy định số 57-QĐ/TW, 58-QĐ/TW của Bộ Chính trị.",
		 {{"57-QĐ/TW", "57-QĐ/TW", "QyĐ", NULL, "Bộ Chính trị", NULL, NULL, 0},
		  {"58-QĐ/TW", "58-QĐ/TW", "QyĐ", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_subject_of_an_old_law_says_its_own_number(void **state)
{
	static const struct reference_row rows[] = {
		{"QUỐC HỘI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 41/2005/QH11\n\nHà Nội, ngày 14 tháng 6 năm 2005\n\nLUẬT\n\nCỦA QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 41/2005/QH11 NGÀY 14 THÁNG 6 NĂM 2005\n\nCăn cứ Hiến pháp năm 1992;",
		 {{"Hiến pháp năm 1992", NULL, "HP", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void congresses_numbered_with_one_letter(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Điều lệ Đảng; Nghị quyết Đại hội X của Đảng;",
		 {{"Nghị quyết Đại hội X của Đảng", NULL, "NQ", NULL, NULL, "X", "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_constitution_and_what_changed_it(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ sung một số điều theo Nghị quyết số 203/2025/QH15;",
		 {{"Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", NULL, "HP", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"203/2025/QH15", "203/2025/QH15", "NQ", NULL, NULL, NULL, "amended_by", 0}}},
		{"Theo Hiến pháp (được sửa đổi, bổ sung tại Nghị quyết số 51/2001/QH10) và Hiến pháp.",
		 {{"Hiến pháp", NULL, "HP", NULL, NULL, NULL, NULL, 0},
		  {"51/2001/QH10", "51/2001/QH10", "NQ", NULL, NULL, NULL, "amended_by", 0}}},
		{"Quốc hội xem xét Hiến pháp được sửa đổi theo quy định của Nghị quyết số 12/2015/QH13.",
		 {{"12/2015/QH13", "12/2015/QH13", "NQ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_law_broken_over_a_narrow_line(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Luật Tổ chức\nChính phủ ngày 19 tháng 6 năm 2015; Luật sửa\n"
		 "đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền\nđịa phương ngày 22 tháng 11 năm 2019;\n"
		 "Căn cứ Luật Mặt trận\nTổ quốc Việt Nam ngày 09 tháng 6 năm 2015;\nChính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam ban hành:",
		 {{"Luật Tổ chức\nChính phủ", NULL, "L", "2015-06-19", NULL, NULL, "basis", REFERENCE_DOC},
		  {"Luật sửa\nđổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền\nđịa phương", NULL, "L", "2019-11-22", NULL, NULL, "basis", REFERENCE_DOC},
		  {"Luật Mặt trận\nTổ quốc Việt Nam", NULL, "L", "2015-06-09", NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_number_and_its_year_name_a_document(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định 100 năm 2019 của Chính phủ về giao thông. Công văn 5580 năm 2016 hoàn thuế do Tổng cục Thuế ban hành. Kế hoạch 5 năm 2021 của xã. Nghị quyết 10 năm 2011 - 2020. Nghị định 28/2015/NĐ-CP hướng dẫn luật việc làm 2013.",
		 {{"Nghị định 100", NULL, "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
		  {"Công văn 5580", NULL, "CV", NULL, "Tổng cục Thuế", NULL, NULL, 0},
		  {"28/2015/NĐ-CP", "28/2015/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"luật việc làm 2013", NULL, "L", NULL, NULL, NULL, "guides", 2}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void several_programmes_are_counted(void **state)
{
	static const struct reference_row rows[] = {
		{"Hội nghị học 9 Chương trình công tác của Thành ủy (khóa XV). Theo Điều 9 Quy chế làm việc của Ủy ban Kiểm tra Thành ủy khóa XV.",
		 {{"Quy chế làm việc của Ủy ban Kiểm tra Thành ủy khóa XV", NULL, "QC", NULL, "Ủy ban Kiểm tra Thành ủy", "XV", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void meetings_and_sittings_are_numbered(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Kết luận Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 12 khóa XX; Nghị quyết của Hội nghị lần thứ năm Ban Chấp hành Hội Nông dân Việt Nam khóa VII.",
		 {{"Kết luận Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 12 khóa XX", NULL, "KL", NULL, NULL, "XX", "basis", REFERENCE_DOC},
		  {"Nghị quyết của Hội nghị lần thứ năm Ban Chấp hành Hội Nông dân Việt Nam khóa VII", NULL, "NQ", NULL,
		   "Hội nghị lần thứ năm Ban Chấp hành Hội Nông dân Việt Nam", "VII", "basis", REFERENCE_DOC}}},
		{"Theo Nghị quyết kỳ họp thứ 5 của Quốc hội khóa IX; Nghị quyết Hội nghị cán bộ, viên chức; Kết luận Hội nghị Ban Chấp hành Đảng bộ.",
		 {{"Nghị quyết kỳ họp thứ 5 của Quốc hội khóa IX", NULL, "NQ", NULL, "Quốc hội", "IX", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void rules_of_several_bodies_have_one_term(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh, Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy khóa XVI.",
		 {{"Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh, Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy khóa XVI", NULL, "QC", NULL,
		   "Ban Chấp hành Đảng bộ tỉnh, Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy", "XVI", "basis", REFERENCE_DOC}}},
		{"BÁO CÁO CÔNG TÁC CỦA HỘI ĐỒNG NHÀ NƯỚC TẠI KỲ HỌP THỨ NHẤT, QUỐC HỘI KHÓA VIII", {{0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_party_s_name_belongs_to_the_name(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo Nghị quyết Đại hội XIII của Đảng Cộng sản Việt Nam và Nghị quyết Trung ương 4 (khóa XII) của Đảng.",
		 {{"Nghị quyết Đại hội XIII của Đảng Cộng sản Việt Nam", NULL, "NQ", NULL, NULL, "XIII", NULL, 0},
		  {"Nghị quyết Trung ương 4 (khóa XII) của Đảng", NULL, "NQ", NULL, NULL, "XII", NULL, 0}}},
		{"Nghị quyết Trung ương 8 khóa V do Trường Chinh chủ trì.", {{"Nghị quyết Trung ương 8 khóa V", NULL, "NQ", NULL, NULL, "V", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_comma_may_stand_before_the_day_of_a_law(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân, ngày 26 tháng 11 năm 2003;",
		 {{"Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", NULL, "L", "2003-11-26", NULL, NULL, "basis", REFERENCE_DOC}}},
		{"Theo Luật Doanh nghiệp, ngày 15/3/2021 Công ty đã nộp đơn.", {{0}}},
		{"Theo Pháp lệnh Bảo vệ bí mật Nhà nước ngày 28-10-1991 của Hội đồng Nhà nước.",
		 {{"Pháp lệnh Bảo vệ bí mật Nhà nước", NULL, "PL", "1991-10-28", "Hội đồng Nhà nước", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_kind_and_number_told_before_may_come_again(void **state)
{
	static const struct reference_row rows[] = {
		{"Bộ Y tế có Công văn số 12/BYT-KH ngày 03/01/2024. Theo Công văn 12 thì các đơn vị báo cáo; Công văn 13 không nêu.",
		 {{"12/BYT-KH", "12/BYT-KH", "CV", "2024-01-03", NULL, NULL, NULL, 0}, {"Công văn 12", NULL, "CV", NULL, NULL, NULL, NULL, 0}}},
		{"Căn cứ Kế hoạch số 15/KH-UBND năm 2020, xã có Kế hoạch 15 năm.", {{"15/KH-UBND", "15/KH-UBND", "KH", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
		{"Kế hoạch số 118 của đảng uỷ Công an Trung ương. Các đơn vị nắm được nội dung của Kế hoạch số 118. Kế hoạch số 119 chưa có.",
		 {{"Kế hoạch số 118 của đảng uỷ Công an Trung ương", NULL, "KH", NULL, "đảng uỷ Công an Trung ương", NULL, NULL, 0},
		  {"Kế hoạch số 118", NULL, "KH", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void this_document_has_no_name(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 1. Ban hành kèm theo Nghị quyết này Nội quy kỳ họp của Hội đồng nhân dân huyện An Bình khóa XI, nhiệm kỳ 2021 - 2026.", {{0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void laws_that_say_where_and_of_what(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam năm 2014; Luật Hòa giải, đối thoại tại Tòa án 2020.",
		 {{"Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam năm 2014", NULL, "L", NULL, NULL, NULL, NULL, 0},
		  {"Luật Hòa giải, đối thoại tại Tòa án 2020", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Luật Tương trợ tư pháp về dân sự năm 2025; Luật KH,CN&ĐMST năm 2025; Luật Đất đai tại tỉnh năm 2024; Luật Thương mại về hoạt động đại lý năm 2005.",
		 {{"Luật Tương trợ tư pháp về dân sự năm 2025", NULL, "L", NULL, NULL, NULL, NULL, 0},
		  {"Luật KH,CN&ĐMST năm 2025", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
		{"Xem xét kỷ luật Ban cán sự đảng Bộ GD&ĐT nhiệm kỳ 2016 - 2021 theo Luật Trách nhiệm bồi thường của Nhà nước năm 2017.",
		 {{"Luật Trách nhiệm bồi thường của Nhà nước năm 2017", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Nghị quyết của Quốc hội khóa IX, kỳ họp thứ 10 và Nghị quyết kỳ họp thứ nhất Quốc hội khóa VI; các nghị quyết của Quốc hội khóa XV.",
		 {{"Nghị quyết của Quốc hội khóa IX, kỳ họp thứ 10", NULL, "NQ", NULL, "Quốc hội", "IX", NULL, 0},
		  {"Nghị quyết kỳ họp thứ nhất Quốc hội khóa VI", NULL, "NQ", NULL, NULL, "VI", NULL, 0}}},
		{"Theo Nghị quyết kỳ họp thứ nhất Quốc hội khóa XI số 02/2002/QH11 ngày 5-8-2002.",
		 {{"02/2002/QH11", "02/2002/QH11", "NQ", "2002-08-05", NULL, "XI", NULL, 0}}},
		{"Theo Nghị quyết Hội nghị 24 Ban Chấp hành Trung ương Đảng khóa III.",
		 {{"Nghị quyết Hội nghị 24 Ban Chấp hành Trung ương Đảng khóa III", NULL, "NQ", NULL, NULL, "III", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void lists_of_numbers_alone(void **state)
{
	static const struct reference_row rows[] = {
		{"Học các Quy định số 37, 41 và 22 của Bộ Chính trị; Nghị quyết 18, 19 (khóa XII).",
		 {{"Quy định số 37", NULL, "QyĐ", NULL, "Bộ Chính trị", NULL, NULL, 0},
		  {"41", NULL, "QyĐ", NULL, "Bộ Chính trị", NULL, NULL, 0},
		  {"22 của Bộ Chính trị", NULL, "QyĐ", NULL, "Bộ Chính trị", NULL, NULL, 0},
		  {"Nghị quyết 18", NULL, "NQ", NULL, NULL, "XII", NULL, 0},
		  {"19", NULL, "NQ", NULL, NULL, "XII", NULL, 0}}},
		{"Theo các Thông tư số 22/2021, 26/2020 của Bộ GD&ĐT.",
		 {{"Thông tư số 22/2021", NULL, "TT", NULL, "Bộ GD&ĐT", NULL, NULL, 0},
		  {"26/2020 của Bộ GD&ĐT", NULL, "TT", NULL, "Bộ GD&ĐT", NULL, NULL, 0}}},
		/* counts of what follows */
		{"Nghị quyết 57 và 04 nhóm nhiệm vụ; Nghị quyết 35, 10 năm thực hiện; Chỉ thị 05, ngày 15 tháng 5.",
		 {{"Nghị quyết 57", NULL, "NQ", NULL, NULL, NULL, NULL, 0},
		  {"Nghị quyết 35", NULL, "NQ", NULL, NULL, NULL, NULL, 0},
		  {"Chỉ thị 05", NULL, "CT", NULL, NULL, NULL, NULL, 0}}},
		/* four digits may be a year */
		{"Theo QĐ 2200 ngày 12/8/2023 của UBND tỉnh; Nghị quyết 2020 của tỉnh; Quyết định 2345 nội dung.",
		 {{"QĐ 2200", NULL, "QĐ", "2023-08-12", "UBND tỉnh", NULL, NULL, 0}}},
		{"các Nghị quyết số 1652, 1656 và 1657 của Quân ủy Trung ương về đối ngoại; Kế hoạch số 12, 2025.",
		 {{"Nghị quyết số 1652", NULL, "NQ", NULL, "Quân ủy Trung ương", NULL, NULL, 0},
		  {"1656", NULL, "NQ", NULL, "Quân ủy Trung ương", NULL, NULL, 0},
		  {"1657 của Quân ủy Trung ương", NULL, "NQ", NULL, "Quân ủy Trung ương", NULL, NULL, 0}}},
		{"đã ban hành Chương trình hành động số 56 vào năm 2008 để thực hiện.", {{"Chương trình hành động số 56", NULL, "CTr", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void statutes_are_told_by_their_term_or_year(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Điều lệ Đảng Cộng sản Việt Nam khóa XI; Điều lệ Công đoàn Việt Nam ( khoá XIII ); Điều lệ Đoàn; Điều 5 Điều lệ trường tiểu học.",
		 {{"Điều lệ Đảng Cộng sản Việt Nam khóa XI", NULL, NULL, NULL, NULL, "XI", "basis", REFERENCE_DOC},
		  {"Điều lệ Công đoàn Việt Nam ( khoá XIII )", NULL, NULL, NULL, NULL, "XIII", "basis", REFERENCE_DOC}}},
		{"XÂY DỰNG CHÍNH SÁCH, PHÁP LUẬT TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2026 - 2030", {{0}}},
		{"Luật Công đoàn (năm 2012), Luật Đất đai (2013) và Luật Nhà ở (năm).",
		 {{"Luật Công đoàn (năm 2012)", NULL, "L", NULL, NULL, NULL, NULL, 0}, {"Luật Đất đai (2013)", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Điều 4 Điều lệ Đảng Cộng sản Việt Nam 2011 và Điều lệ Công đoàn Việt Nam năm 2020; Điều lệ Hội Du lịch nhiệm kỳ 2025; Điều lệ Đảng và năm 2011.",
		 {{"Điều lệ Đảng Cộng sản Việt Nam 2011", NULL, NULL, NULL, NULL, NULL, NULL, 0}, {"Điều lệ Công đoàn Việt Nam năm 2020", NULL, NULL, NULL, NULL, NULL, NULL, 0}}},
		{"Căn Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003;\nCăn cứ Luật Mặt trận Tổ quốc Việt\nNam ngày 12 tháng 6 năm 1999;",
		 {{"Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", NULL, "L", "2003-11-26", NULL, NULL, "basis", REFERENCE_DOC},
		  {"Luật Mặt trận Tổ quốc Việt\nNam", NULL, "L", "1999-06-12", NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_congress_is_told_by_its_name(void **state)
{
	static const struct reference_row rows[] = {
		{"Thực hiện Nghị quyết Đại hội Đảng toàn quốc lần thứ XII, Nghị quyết Hội nghị lần thứ sáu của Ban chấp hành Trung ương Đảng khóa XII về tổ chức bộ máy.",
		 {{"Nghị quyết Đại hội Đảng toàn quốc lần thứ XII", NULL, "NQ", NULL, NULL, "XII", NULL, 0},
		  {"Nghị quyết Hội nghị lần thứ sáu của Ban chấp hành Trung ương Đảng khóa XII", NULL, "NQ", NULL, "Ban chấp hành Trung ương Đảng", "XII", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_kind_and_number_may_be_told_in_full_later(void **state)
{
	static const struct reference_row rows[] = {
		{"Những ai được nhắc đến tại Công văn 69 và ai không?\n\nNgày 24/10/2025 Ban Tuyên giáo và Dân vận Thành ủy có Công văn số 69-CV/BTGDVTU.",
		 {{"Công văn 69", NULL, "CV", NULL, NULL, NULL, NULL, 0}, {"69-CV/BTGDVTU", "69-CV/BTGDVTU", "CV", "2025-10-24", NULL, NULL, NULL, 0}}},
		/* another number, and one that its year tells apart */
		{"Theo Công văn 70 và Kế hoạch 12 gồm năm phần.\n\nCông văn số 69-CV/BTGDVTU; Kế hoạch số 12/2024/KH-UBND.",
		 {{"69-CV/BTGDVTU", "69-CV/BTGDVTU", "CV", NULL, NULL, NULL, NULL, 0}, {"12/2024/KH-UBND", "12/2024/KH-UBND", "KH", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plenums_in_every_form),
		cmocka_unit_test(laws_whose_names_hold_odd_words),
		cmocka_unit_test(numbers_of_footnotes_are_none),
		cmocka_unit_test(laws_revised_and_passed_on_a_day),
		cmocka_unit_test(a_law_and_what_is_said_of_it),
		cmocka_unit_test(a_number_with_its_year_needs_no_letters),
		cmocka_unit_test(a_noun_with_a_number_is_a_document),
		cmocka_unit_test(a_count_is_no_number),
		cmocka_unit_test(the_kind_is_the_longest_word),
		cmocka_unit_test(the_subject_of_an_old_law_says_its_own_number),
		cmocka_unit_test(congresses_numbered_with_one_letter),
		cmocka_unit_test(the_constitution_and_what_changed_it),
		cmocka_unit_test(a_law_broken_over_a_narrow_line),
		cmocka_unit_test(a_number_and_its_year_name_a_document),
		cmocka_unit_test(several_programmes_are_counted),
		cmocka_unit_test(meetings_and_sittings_are_numbered),
		cmocka_unit_test(rules_of_several_bodies_have_one_term),
		cmocka_unit_test(the_party_s_name_belongs_to_the_name),
		cmocka_unit_test(a_comma_may_stand_before_the_day_of_a_law),
		cmocka_unit_test(a_kind_and_number_told_before_may_come_again),
		cmocka_unit_test(this_document_has_no_name),
		cmocka_unit_test(laws_that_say_where_and_of_what),
		cmocka_unit_test(lists_of_numbers_alone),
		cmocka_unit_test(statutes_are_told_by_their_term_or_year),
		cmocka_unit_test(a_congress_is_told_by_its_name),
		cmocka_unit_test(a_kind_and_number_may_be_told_in_full_later),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
