/*
 * References read from small texts.  Each row says what a reader of the labelling rules would write down.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <sovb/document.h>

#include "reference_rows.h"

static void numbered_references_have_their_qualifiers(void **state)
{
	static const struct reference_row rows[] = {
		{"Đã học Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.",
		 {{"57-NQ/TW", "57-NQ/TW", "NQ", "2024-12-22", "Bộ Chính trị", NULL, NULL, 0}}},
		{"theo Nghị quyết số 25-NQ/TW ngày 03 tháng 6 năm 2013 của Ban Chấp hành Trung ương Đảng (khóa XI) về dân vận",
		 {{"25-NQ/TW", "25-NQ/TW", "NQ", "2013-06-03", "Ban Chấp hành Trung ương Đảng", "XI", NULL, 0}}},
		{"Quyết định số 3917-QĐ/ĐUK, ngày 20 tháng 3 năm 2020",
		 {{"3917-QĐ/ĐUK", "3917-QĐ/ĐUK", "QĐ", "2020-03-20", NULL, NULL, NULL, 0}}},
		{"Quyết định số 217/QĐ-TW ngày 12/12/2013",
		 {{"217/QĐ-TW", "217-QĐ/TW", "QĐ", "2013-12-12", NULL, NULL, NULL, 0}}},
		{"Quy định số 66-QĐ/TW và Công văn số 1813/STP-BTTP",
		 {{"66-QĐ/TW", "66-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0},
		  {"1813/STP-BTTP", "1813/STP-BTTP", "CV", NULL, NULL, NULL, NULL, 0}}},
		{"Luật Giáo dục số 43/2019/QH14 và Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội",
		 {{"43/2019/QH14", "43/2019/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"202/2025/QH15", "202/2025/QH15", "NQ", "2025-06-12", "Quốc hội", NULL, NULL, 0}}},
		{"Thông tư liên tịch số: 06/2015/TTLT-BGDĐT-BNV ngày 16/3/2015",
		 {{"06/2015/TTLT-BGDĐT-BNV", "06/2015/TTLT-BGDĐT-BNV", "TTLT", "2015-03-16", NULL, NULL, NULL, 0}}},
		{"Ngày 30/8/2024, Sở Nội vụ có Công văn số 2328/SNV-TCCC về việc này",
		 {{"2328/SNV-TCCC", "2328/SNV-TCCC", "CV", "2024-08-30", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void members_of_a_list_share_what_is_written_once(void **state)
{
	static const struct reference_row rows[] = {
		{"NQ 24, 25-NQ/TW",
		 {{"24", "24-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}, {"25-NQ/TW", "25-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"Nghị quyết số 18 và 19-NQ/TW ngày 25/10/2017",
		 {{"18", "18-NQ/TW", "NQ", "2017-10-25", NULL, NULL, NULL, 0},
		  {"19-NQ/TW", "19-NQ/TW", "NQ", "2017-10-25", NULL, NULL, NULL, 0}}},
		{"Chỉ thị số 03-CT/TW và 05-CT/TW của Bộ Chính trị",
		 {{"03-CT/TW", "03-CT/TW", "CT", NULL, "Bộ Chính trị", NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		{"Kết luận 177-KL/TW, ngày 11/7/2025; Kết luận 178-KL/TW ngày 17/7/2025 của Bộ Chính trị về tổ chức",
		 {{"177-KL/TW", "177-KL/TW", "KL", "2025-07-11", "Bộ Chính trị", NULL, NULL, 0},
		  {"178-KL/TW", "178-KL/TW", "KL", "2025-07-17", "Bộ Chính trị", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void days_go_to_the_number_whose_year_they_have(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Nghị định số 116/2021/NĐ-CP; Nghị định số 61/2015/NĐ-CP ngày 09 tháng 7 năm 2015 của Chính phủ",
		 {{"116/2021/NĐ-CP", "116/2021/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
		  {"61/2015/NĐ-CP", "61/2015/NĐ-CP", "NĐ", "2015-07-09", "Chính phủ", NULL, NULL, 0}}},
		{"(Điều 2 Thông tư số 36/2018/TT-BTC Sửa đổi Thông tư 26/2016/TT-BTC quy định về thuế ngày 25/12/2018 của Bộ Tài chính, có "
		 "hiệu lực)",
		 {{"36/2018/TT-BTC", "36/2018/TT-BTC", "TT", "2018-12-25", "Bộ Tài chính", NULL, NULL, 0},
		  {"26/2016/TT-BTC", "26/2016/TT-BTC", "TT", NULL, NULL, NULL, "amends", 0}}},
		{"tại Thông báo số 386/TB-VPCP ngày 16/8/2024 của Văn phòng Chính phủ, Bộ Tài chính trình Quốc hội ban hành Luật số "
		 "57/2024/QH15",
		 {{"386/TB-VPCP", "386/TB-VPCP", "TB", "2024-08-16", "Văn phòng Chính phủ", NULL, NULL, 0},
		  {"57/2024/QH15", "57/2024/QH15", "L", NULL, NULL, NULL, NULL, 0}}},
		{"(Điều 1 Thông tư số 29/2014/TT-NHNN Hướng dẫn bảo lãnh theo Quyết định số 03/2011/QĐ-TTg của Thủ tướng Chính phủ ngày 09/10/2014)",
		 {{"29/2014/TT-NHNN", "29/2014/TT-NHNN", "TT", "2014-10-09", NULL, NULL, NULL, 0},
		  {"03/2011/QĐ-TTg", "03/2011/QĐ-TTg", "QĐ", NULL, "Thủ tướng Chính phủ", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void partial_and_named_references(void **state)
{
	static const struct reference_row rows[] = {
		{"Thực hiện tốt Chỉ thị 05 của Bộ chính trị về học tập.",
		 {{"Chỉ thị 05 của Bộ chính trị", NULL, "CT", NULL, "Bộ chính trị", NULL, NULL, 0}}},
		{"gắn với Nghị quyết Trung ương 4 khóa XII về xây dựng Đảng",
		 {{"Nghị quyết Trung ương 4 khóa XII", NULL, "NQ", NULL, NULL, "XII", NULL, 0}}},
		{"học Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII, các nghị quyết",
		 {{"Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII", NULL, "NQ", NULL, NULL, "XIII", NULL, 0}}},
		{"theo Luật Giáo dục năm 2019 và Hiến pháp năm 2013.",
		 {{"Luật Giáo dục năm 2019", NULL, "L", NULL, NULL, NULL, NULL, 0},
		  {"Hiến pháp năm 2013", NULL, "HP", NULL, NULL, NULL, NULL, 0}}},
		{"theo Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;",
		 {{"Luật Tổ chức Chính phủ", NULL, "L", "2015-06-19", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void nothing_is_invented(void **state)
{
	static const struct reference_row rows[] = {
		{"Năm học 2022– 2023 họp 01 lần/tháng, TCVN 6909:2001, QCVN 01:2021/BXD, nhiệm kỳ 2020-2025.", {{0}}},
		{"Quyết định 3 vấn đề, thông báo 02 lần, Nghị quyết Đại hội Chi bộ nhiệm kỳ 2022-2025.", {{0}}},
		{"Luật sư Việt Nam ngày 12 tháng 6 năm 2025 họp mặt.", {{0}}},
		{"Mẫu số 01/TTr-UB, mẫu 2-KNĐ, tệp 26-2018-TT-BNNPTNT.docx", {{0}}},
		{"các nghị quyết, chỉ thị của Trung ương; Nghị định này; Kế hoạch trên", {{0}}},
		{"chương trình GDPT 2018, lớp 6A1/2, 24/7, 30/4", {{0}}},
		{"trước thời gian ghi trong quyết định 15 ngày; chậm nhất sau khi có quyết định 30 ngày làm việc", {{0}}},
		{"theo Mẫu BC 01-XDVRK, Mẫu số BC 26/HĐG hoặc Mẫu báo cáo số 13-NT; các Mẫu số: 05a-ĐK/TSDA, 05b-ĐK/TSDA; hồ sơ khai thuế theomẫu số 05/KK-TNCN", {{0}}},
		{"ban hành Thông báo theo mẫu số 01/TB-HT và Quyết định số 02/QĐ-CT.", {{"02/QĐ-CT", "02/QĐ-CT", "QĐ", NULL, NULL, NULL, NULL, 0}}},
		{"hướng dẫn 01 (một) học viên; tỷ lệ hao mòn theo chế độ quy định 12 (tháng)", {{0}}},
		{"tuân thủ Quy định 16.3 Chương II-2; Phụ lục NĐ 114.docx; Thông tư 40.2018.TT.BLĐTBXH.doc; 05_2012_TT-BYT_138722.doc", {{0}}},
		{"theo Phụ lục của Nghị định này.\nPhu luc kem theo Nghi dinh so 13-2020-NĐ-CP da duoc sua doi nam 2022.doc\nMẫu số 15-NĐ 89 - Đ26.doc\n05_KH-TU_2020.pdf; Phu luc kem theo Thong tu so 17-2012-TT-BNNPTNT.zip", {{0}}},
		{"gửi Công văn số 12-CV-TU kèm theo tệp bao cao.docx",
		 {{"12-CV-TU", "12-CV/TU", "CV", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Nghị định số 13-2020-NĐ-CP, xem tệp phu luc.doc và tệp bang.xls trên trang; Nghị định số 15/2020/NĐ-CP nêu trong tệp bang.doc",
		 {{"13-2020-NĐ-CP", "13/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"15/2020/NĐ-CP", "15/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Nghị quyết 31 ngày … tháng 3 năm 2020.", {{"Nghị quyết 31", NULL, "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"Nghị quyết 32 ngày .../3/2020; Nghị quyết 33 (khóa XI).",
		 {{"Nghị quyết 32", NULL, "NQ", NULL, NULL, NULL, NULL, 0},
		  {"Nghị quyết 33", NULL, "NQ", NULL, NULL, "XI", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void relations_go_from_document_to_document(void **state)
{
	static const struct reference_row rows[] = {
		{"Ban hành Kế hoạch số 39-KH/CU, ngày 16/2/2021 về triển khai thực hiện Chỉ thị số 02-CT/TU.",
		 {{"39-KH/CU", "39-KH/CU", "KH", "2021-02-16", NULL, NULL, NULL, 0},
		  {"02-CT/TU", "02-CT/TU", "CT", NULL, NULL, NULL, "implements", 0}}},
		{"Kết luận số 01-KL/TW về tiếp tục thực hiện Chỉ thị số 05-CT/TW",
		 {{"01-KL/TW", "01-KL/TW", "KL", NULL, NULL, NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, "continues", 0}}},
		{"theo Nghị định số 40/2014/NĐ-CP được sửa đổi, bổ sung một số điều bởi Nghị định số 27/2020/NĐ-CP",
		 {{"40/2014/NĐ-CP", "40/2014/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"27/2020/NĐ-CP", "27/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, "amended_by", 0}}},
		{"Nghị định số 85/2021/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 52/2013/NĐ-CP",
		 {{"85/2021/NĐ-CP", "85/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"52/2013/NĐ-CP", "52/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 0}}},
		{"Công văn số 12/UBND-VX về việc sửa đổi Nghị định số 52/2013/NĐ-CP",
		 {{"12/UBND-VX", "12/UBND-VX", "CV", NULL, NULL, NULL, NULL, 0},
		  {"52/2013/NĐ-CP", "52/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Quyết định này thay thế Quyết định số 12/QĐ-UBND ngày 01/02/2019.",
		 {{"12/QĐ-UBND", "12/QĐ-UBND", "QĐ", "2019-02-01", NULL, NULL, "replaces", REFERENCE_DOC}}},
		{"Chỉ thị số 02-CT/TU về thi đua gắn với thực hiện Nghị quyết số 25-NQ/TW",
		 {{"02-CT/TU", "02-CT/TU", "CT", NULL, NULL, NULL, NULL, 0},
		  {"25-NQ/TW", "25-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void items_of_a_final_clause_are_replaced(void **state)
{
	static const struct reference_row rows[] = {
		{"2. Thông tư này thay thế các văn bản sau:\na) Quyết định số 10/2007/QĐ-BTS;\nb) Thông tư số 57/2009/TT-BNNPTNT.\n3. "
		 "Xem Thông tư số 01/2010/TT-BTC.",
		 {{"10/2007/QĐ-BTS", "10/2007/QĐ-BTS", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"57/2009/TT-BNNPTNT", "57/2009/TT-BNNPTNT", "TT", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"01/2010/TT-BTC", "01/2010/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void positions_survive_decomposed_letters(void **state)
{
	/* "Kế hoạch số 12-KH/ĐU" with ế and ạ decomposed, then NBSP and a non-breaking hyphen. */
	const char *text = "Kê\u0301 hoa\u0323ch sô\u0301\u00A012\u2011KH/ĐU nga\u0300y 13/01/2021";
	sovb_document *doc = reference_rows_parse(text);
	const sovb_reference *got;

	(void)state;
	assert_int_equal(sovb_document_reference_count(doc), 1);
	got = sovb_document_reference(doc, 0);
	assert_int_equal(got->span.start, 0);
	assert_int_equal(got->anchor.start, strstr(text, "12") - text);
	assert_memory_equal(text + got->anchor.start, "12\u2011KH/ĐU", got->anchor.end - got->anchor.start);
	assert_int_equal(got->span.end, strlen(text));
	reference_rows_check_field(text, "type", "KH", got->type);
	sovb_document_free(doc);
}

static void a_day_that_is_given_back_is_not_in_the_words_inside(void **state)
{
	const char *text = "(Điều 1 Nghị quyết số 01/2016/NQ-HĐTP Hướng dẫn áp dụng một số quy định tại khoản 3 Điều 7 Bộ luật hình sự số "
			   "100/2015/QH13 ngày 30/06/2016 của Tòa án nhân dân tối cao, có hiệu lực thi hành kể từ ngày 01/08/2016)";
	sovb_document *doc = reference_rows_parse(text);

	(void)state;
	assert_int_equal(sovb_document_reference_count(doc), 2);
	assert_int_equal(sovb_document_reference(doc, 0)->date.year, 2016);
	assert_int_equal(sovb_document_reference(doc, 0)->span.end, strstr(text, ", có") - text);
	assert_int_equal(sovb_document_reference(doc, 1)->date.year, 0);
	assert_int_equal(sovb_document_reference(doc, 1)->span.end, strstr(text, " ngày 30") - text);
	sovb_document_free(doc);
	text = "(Điều 1 của Nghị định 97/2017/NĐ-CP Sửa đổi, bổ sung một số điều của Nghị định số 81/2013/NĐ-CP ngày 19 tháng 7 năm 2013 của "
	       "Chính phủ quy định chi tiết thi hành Luật xử lý vi phạm hành chính ban hành ngày 18/08/2017)";
	doc = reference_rows_parse(text);
	assert_int_equal(sovb_document_reference(doc, 2)->span.end, strstr(text, " ban hành ngày") - text);
	sovb_document_free(doc);
}

static void an_impossible_day_is_kept_as_words(void **state)
{
	sovb_document *doc = reference_rows_parse("Kế hoạch số 12-KH/ĐU, ngày 31/6/2021");
	const sovb_reference *got = sovb_document_reference(doc, 0);

	(void)state;
	assert_int_equal(got->date.year, 0);
	assert_int_equal(got->date_part.year, 2021);
	reference_rows_check_field("31/6", "date_raw", "31/6/2021", got->date_raw);
	sovb_document_free(doc);
}

static void a_mention_without_date_is_resolved_in_the_text(void **state)
{
	sovb_document *doc = reference_rows_parse("Chỉ thị 02-CT/TU, ngày 12/11/2015. Thực hiện Chỉ thị 02-CT/TU. Theo Nghị quyết số 25-NQ/TW "
	                           "ngày 03/6/2013 và Nghị quyết số 25-NQ/TW ngày 22/8/2026. Xem Nghị quyết 25-NQ/TW.");

	(void)state;
	reference_rows_check_field("", "resolved", "02-CT/TU@2015-11-12", sovb_document_reference(doc, 1)->resolved);
	reference_rows_check_field("", "resolved", NULL, sovb_document_reference(doc, 4)->resolved);
	reference_rows_check_field("", "candidates", "25-NQ/TW@2013-06-03\n25-NQ/TW@2026-08-22", sovb_document_reference(doc, 4)->candidates);
	sovb_document_free(doc);
}

/* "năm 2019" is no day, but what is known of it. */
static void a_year_in_place_of_the_day_is_kept(void **state)
{
	static const struct {
		const char *text;
		size_t reference;
		sovb_date part;
	} rows[] = {
		{"Nghị quyết số 12-NQ/TU năm 2019 của Tỉnh ủy", 0, {2019, 0, 0}},
		{"Nghị quyết số 12-NQ/TU, năm 2019", 0, {2019, 0, 0}},
		{"Nghị quyết số 12-NQ/TU của Tỉnh ủy (năm 2019)", 0, {2019, 0, 0}},
		{"Nghị quyết số 12-NQ/TU ban hành năm 2019 của Tỉnh ủy", 0, {2019, 0, 0}},
		{"Kế hoạch số 12-KH/TU tháng 6/2013", 0, {2013, 6, 0}},
		{"Kế hoạch số 12-KH/TU ngày … tháng 6 năm 2013", 0, {2013, 0, 0}},
		{"các Chỉ thị số 03, 05-CT/TU năm 2016", 0, {2016, 0, 0}},
		{"Kế hoạch số 12-KH/TU ngày 5/6/2013 (năm 2014)", 0, {0, 0, 0}},
		{"Kế hoạch số 12-KH/TU năm 2019 - 2020", 0, {0, 0, 0}},
		{"Kế hoạch số 22-KH/TU ngày 14/01/2026 triển khai thực hiện Nghị quyết số 57-NQ/TW năm 2026 trên địa bàn tỉnh", 1, {0, 0, 0}},
		{"Kế hoạch số 22-KH/TU triển khai thực hiện Nghị quyết số 57-NQ/TW năm 2024 của Bộ Chính trị", 1, {2024, 0, 0}},
		{"Báo cáo kết quả triển khai Đề án 06 tháng 8/2025", 0, {0, 0, 0}},
		{"Kế hoạch số 12-KH/TU năm 2019 và năm 2020", 0, {0, 0, 0}},
		{"Chương trình số 12-CTr/TU năm học 2019 - 2020", 0, {0, 0, 0}},
		{"Nghị định số 30/2020/NĐ-CP năm 2021", 0, {0, 0, 0}},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		sovb_document *doc = reference_rows_parse(rows[i].text);
		sovb_date got = sovb_document_reference(doc, rows[i].reference)->date_part;

		if (sovb_date_compare(got, rows[i].part) != 0)
			fail_msg("in \"%s\": %d-%d", rows[i].text, got.year, got.month);
		sovb_document_free(doc);
	}
}

static void a_year_tells_which_document_of_a_text_is_meant(void **state)
{
	sovb_document *doc = reference_rows_parse("Chỉ thị số 03-CT/TU ngày 3/5/2016. Chỉ thị số 03-CT/TU năm 2016, Chỉ thị số 03-CT/TU năm 2021. "
	                                          "Chỉ thị số 03-CT/TU. Nghị quyết số 12-NQ/TU năm 2019. Nghị quyết số 12-NQ/TU. "
	                                          "Nghị quyết số 12-NQ/TU tháng 3 năm 2019");
	static const char *const resolved[] = {"03-CT/TU@2016-05-03", "03-CT/TU@2016-05-03", "03-CT/TU@2021", NULL,
	                                       "12-NQ/TU@2019-03", "12-NQ/TU@2019-03", "12-NQ/TU@2019-03"};

	(void)state;
	assert_int_equal(sovb_document_reference_count(doc), sizeof resolved / sizeof *resolved);
	for (size_t i = 0; i < sizeof resolved / sizeof *resolved; i++)
		reference_rows_check_field("", "resolved", resolved[i], sovb_document_reference(doc, i)->resolved);
	reference_rows_check_field("", "candidates", "03-CT/TU@2016-05-03\n03-CT/TU@2021", sovb_document_reference(doc, 3)->candidates);
	sovb_document_free(doc);
}

static void short_forms_mean_what_was_given_in_full(void **state)
{
	sovb_document *doc = reference_rows_parse("Nghị quyết số 29-NQ/TW, ngày 04/11/2013 (sau đây gọi tắt là Nghị quyết 29). Theo Nghị quyết 29. "
	                           "Học Chỉ thị 05 của Bộ Chính trị và Nghị quyết Trung ương 4 khóa XII. Xem Nghị định 30.");

	(void)state;
	assert_int_equal(sovb_document_reference_count(doc), 6);
	reference_rows_check_field("in brackets", "resolved", "29-NQ/TW@2013-11-04", sovb_document_reference(doc, 1)->resolved);
	reference_rows_check_field("later", "resolved", "29-NQ/TW@2013-11-04", sovb_document_reference(doc, 2)->resolved);
	reference_rows_check_field("well known", "resolved", "05-CT/TW@2016-05-15", sovb_document_reference(doc, 3)->resolved);
	reference_rows_check_field("plenum", "resolved", "04-NQ/TW@2016-10-30", sovb_document_reference(doc, 4)->resolved);
	reference_rows_check_field("unknown", "resolved", NULL, sovb_document_reference(doc, 5)->resolved);
	sovb_document_free(doc);
}

static void several_resolutions_of_a_plenum_are_candidates(void **state)
{
	sovb_document *doc = reference_rows_parse("theo Nghị quyết Trung ương 6 khóa XII về tổ chức bộ máy");

	(void)state;
	reference_rows_check_field("", "resolved", NULL, sovb_document_reference(doc, 0)->resolved);
	reference_rows_check_field("", "candidates",
	            "18-NQ/TW@2017-10-25\n19-NQ/TW@2017-10-25\n20-NQ/TW@2017-10-25\n21-NQ/TW@2017-10-25",
	            sovb_document_reference(doc, 0)->candidates);
	sovb_document_free(doc);
}

static void relations_have_their_attributes(void **state)
{
	static const struct {
		const char *text;
		size_t reference;
		unsigned attributes;
	} rows[] = {
		{"Nghị định số 85/2021/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 52/2013/NĐ-CP", 1,
		 SOVB_ATTRIBUTE_PARTIAL | SOVB_ATTRIBUTE_IN_TITLE},
		{"thực hiện Chỉ thị số 02-CT/TU gắn với thực hiện Nghị quyết số 25-NQ/TW", 1, SOVB_ATTRIBUTE_COUPLE},
		{"Trả lời Công văn số 12/UBND-VX", 0, SOVB_ATTRIBUTE_REPLY},
		{"theo quy định tại Nghị định số 52/2013/NĐ-CP", 0, SOVB_ATTRIBUTE_EXPLAIN},
		{"theo quy định tại các điểm e, g và h khoản 4 Điều 82 Nghị định số 52/2013/NĐ-CP", 0, SOVB_ATTRIBUTE_EXPLAIN},
		{"Quyết định này không thay thế Quyết định số 12/QĐ-UBND", 0, SOVB_ATTRIBUTE_NEGATED},
		{"Xem Quyết định số 12/QĐ-UBND", 0, 0},
		{"(Điều 5 Thông tư số 30/2020/TT-BYT, có nội dung bị bãi bỏ bởi Điều 1 Thông tư số 08/2024/TT-BYT)", 1,
		 SOVB_ATTRIBUTE_PARTIAL},
		{"Thông tư số 30/2020/TT-BYT bị bãi bỏ bởi Thông tư số 08/2024/TT-BYT", 1, 0},
		{"Kế hoạch số 39-KH/CU về triển khai thực hiện Chỉ thị số 02-CT/TU", 1, SOVB_ATTRIBUTE_IN_TITLE},
		/* a part of it, or the rules on a matter in it … */
		{"Thông tư số 15/2023/TT-BKHCN sửa đổi, bổ sung một số điều của Thông tư số 32/2011/TT-BKHCN và Thông tư số 03/2014/TT-BKHCN.", 2,
		 SOVB_ATTRIBUTE_PARTIAL},
		{"2. Điều 3 Thông tư số 09/2019/TT-BYT hết hiệu lực kể từ ngày Thông tư này có hiệu lực.", 0, SOVB_ATTRIBUTE_PARTIAL},
		{"Điều 5. Bãi bỏ quy định về phí tại các Quyết định: số 31/2015/QĐ-TTg ngày 04/8/2015, số 52/2015/QĐ-TTg ngày 20/10/2015.", 1,
		 SOVB_ATTRIBUTE_PARTIAL},
		{"Nghị định này có hiệu lực từ ngày ký và thay thế các quy định về khiếu nại trong Nghị định số 136/2006/NĐ-CP.", 0,
		 SOVB_ATTRIBUTE_PARTIAL},
		{"2. Tiêu chuẩn bụi trong Tiêu chuẩn Vệ sinh lao động ban hành theo Quyết định số 3733/2002/QĐ-BYT hết hiệu lực kể từ ngày "
		 "Thông tư này có hiệu lực.",
		 0, SOVB_ATTRIBUTE_PARTIAL},
		/* … not all that it lays down */
		{"2. Bãi bỏ các quy định tại Thông tư số 02/2016/TT-BTP.", 0, 0},
		{"Thông tư này thay thế Quy chế thực hiện dân chủ trong hoạt động điều tra ban hành kèm theo Quyết định số 729/1998/QĐ-BCA.", 0, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		sovb_document *doc = reference_rows_parse(rows[i].text);

		if (sovb_document_reference(doc, rows[i].reference)->attributes != rows[i].attributes)
			fail_msg("in \"%s\": want attributes %u, got %u", rows[i].text, rows[i].attributes,
			         sovb_document_reference(doc, rows[i].reference)->attributes);
		sovb_document_free(doc);
	}
}

static void titles_and_pinpoints_are_kept(void **state)
{
	sovb_document *doc = reference_rows_parse("Theo khoản 2 Điều 5 Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ về thực hiện dân "
	                           "chủ; Quyết định số 12-QĐ/TU “về điều chỉnh Quy chế”.");

	(void)state;
	reference_rows_check_field("", "pinpoint", "khoản 2 Điều 5", sovb_document_reference(doc, 0)->pinpoint);
	reference_rows_check_field("", "title", "về thực hiện dân chủ", sovb_document_reference(doc, 0)->title);
	reference_rows_check_field("", "title", "về điều chỉnh Quy chế", sovb_document_reference(doc, 1)->title);
	assert_true(sovb_document_reference(doc, 1)->title_quoted);
	sovb_document_free(doc);
}

static void pinpoints_may_be_ranges(void **state)
{
	static const struct {
		const char *text;
		const char *pinpoint;
	} rows[] = {
		{"Theo các mục từ 104 đến mục 112 và mục 115 Phụ lục của Thông tư số 12/2013/TT-BTC.", "mục từ 104 đến mục 112 và mục 115 Phụ lục"},
		{"Theo quy định từ Điều 5 đến Điều 9 Nghị định số 16/2014/NĐ-CP.", "từ Điều 5 đến Điều 9"},
		{"Các khoản từ 1 đến 5 Điều 7 Nghị định số 16/2014/NĐ-CP.", "khoản từ 1 đến 5 Điều 7"},
		{"Học sinh chuyển từ lớp 5 đến Điều 7 Nghị định số 16/2014/NĐ-CP.", "Điều 7"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		sovb_document *doc = reference_rows_parse(rows[i].text);

		reference_rows_check_field(rows[i].text, "pinpoint", rows[i].pinpoint, sovb_document_reference(doc, 0)->pinpoint);
		sovb_document_free(doc);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbered_references_have_their_qualifiers),
		cmocka_unit_test(members_of_a_list_share_what_is_written_once),
		cmocka_unit_test(days_go_to_the_number_whose_year_they_have),
		cmocka_unit_test(a_day_that_is_given_back_is_not_in_the_words_inside),
		cmocka_unit_test(partial_and_named_references),
		cmocka_unit_test(nothing_is_invented),
		cmocka_unit_test(relations_go_from_document_to_document),
		cmocka_unit_test(items_of_a_final_clause_are_replaced),
		cmocka_unit_test(positions_survive_decomposed_letters),
		cmocka_unit_test(an_impossible_day_is_kept_as_words),
		cmocka_unit_test(a_mention_without_date_is_resolved_in_the_text),
		cmocka_unit_test(a_year_in_place_of_the_day_is_kept),
		cmocka_unit_test(a_year_tells_which_document_of_a_text_is_meant),
		cmocka_unit_test(short_forms_mean_what_was_given_in_full),
		cmocka_unit_test(several_resolutions_of_a_plenum_are_candidates),
		cmocka_unit_test(relations_have_their_attributes),
		cmocka_unit_test(titles_and_pinpoints_are_kept),
		cmocka_unit_test(pinpoints_may_be_ranges),
	};
	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
