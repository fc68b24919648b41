/*
 * What papers of cells, schools and wards do to others: corrections, short final clauses, what only goes along.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reference_rows.h"

static void corrections_are_told_by_the_words_read_otherwise(void **state)
{
	static const struct reference_row rows[] = {
		{"4. Nhân đây, Văn phòng Tỉnh ủy đính chính Công văn số 2790-CV/VPTU, ngày 22/01/2024.",
		 {{"2790-CV/VPTU", "2790-CV/VPTU", "CV", "2024-01-22", NULL, NULL, "corrects", REFERENCE_DOC}}},
		{"Thông báo này đính\nchính chỉ tiêu đã nêu ở Thông báo số 27/TB-THCS ngày 30/5/2014 (342 nay là 352).",
		 {{"27/TB-THCS", "27/TB-THCS", "TB", "2014-05-30", NULL, NULL, "corrects", REFERENCE_DOC}}},
		{"1. Tại dòng 12 trang 9, mục II Hướng dẫn 05-HD/VPTW: cụm từ “ban tuyên giáo” đọc là “ban tuyên giáo và dân vận”.",
		 {{"05-HD/VPTW", "05-HD/VPTW", "HD", NULL, NULL, NULL, "corrects", REFERENCE_DOC}}},
		{"Căn cứ thứ tư của Quyết định số 287/QĐ-UBND ghi “Thông tư số 79/2025/TT-BNV” nay sửa lại là “Thông tư số 97/2025/TT-BNV”.",
		 {{"287/QĐ-UBND", "287/QĐ-UBND", "QĐ", NULL, NULL, NULL, "corrects", REFERENCE_DOC},
		  {"79/2025/TT-BNV", "79/2025/TT-BNV", "TT", NULL, NULL, NULL, NULL, 0},
		  {"97/2025/TT-BNV", "97/2025/TT-BNV", "TT", NULL, NULL, NULL, NULL, 0}}},
		/* a wish is none */
		{"Nhà trường đề nghị đính chính Quyết định số 287/QĐ-UBND.", {{"287/QĐ-UBND", "287/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void thay_alone_replaces(void **state)
{
	static const struct reference_row rows[] = {
		{"học Quy định 22-QĐ/TW ngày 28/7/2021 về công tác kiểm tra, giám sát (thay Quy định 30-QĐ/TW).",
		 {{"22-QĐ/TW", "22-QĐ/TW", "QyĐ", "2021-07-28", NULL, NULL, NULL, 0}, {"30-QĐ/TW", "30-QĐ/TW", "QyĐ", NULL, NULL, NULL, "replaces", 0}}},
		{"Nghị quyết này có hiệu lực từ ngày ký, thay cho NQLT số 01/2002/NQLT-PN-KH.",
		 {{"01/2002/NQLT-PN-KH", "01/2002/NQLT-PN-KH", "NQLT", NULL, NULL, NULL, "replaces", REFERENCE_DOC}}},
		{"tên gọi của các cơ quan bị thay đổi do sắp xếp tại Nghị định số 12/2025/NĐ-CP, Nghị định số 13/2025/NĐ-CP.",
		 {{"12/2025/NĐ-CP", "12/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}, {"13/2025/NĐ-CP", "13/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void ends_of_effect(void **state)
{
	static const struct reference_row rows[] = {
		{"3. Chương trình này thay thế Chương trình hành động số 05-CTr/CB; các Kế hoạch số 11-KH/CB, 13-KH/CB hết hiệu lực kể từ ngày ký.",
		 {{"05-CTr/CB", "05-CTr/CB", "CTr", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"11-KH/CB", "11-KH/CB", "KH", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"13-KH/CB", "13-KH/CB", "KH", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Các quy định tại Quyết định số 602/QĐ-BV ngày 03/8/2017, và Quyết định số 188/QĐ-BV sửa đổi, bổ sung một số điều của Quyết định số 602/QĐ-BV, đều bị bãi bỏ.",
		 {{"602/QĐ-BV", "602/QĐ-BV", "QĐ", "2017-08-03", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"188/QĐ-BV", "188/QĐ-BV", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"602/QĐ-BV", "602/QĐ-BV", "QĐ", NULL, NULL, NULL, "amends", 1}}},
		/* what is over is told, and not ended; what was discussed below is no list of it */
		{"Hiện áp dụng Thông tư số 17/2012/TT-BGDĐT, trong đó các điều 6, 8 đã hết hiệu lực theo Quyết định số 2499/QĐ-BGDĐT. Nhà trường có quy chế.\nThảo luận (11 ý kiến):\n- Đ/c Hoa: "
		 "điều cấm nằm ở Thông tư 17 đã rõ.",
		 {{"17/2012/TT-BGDĐT", "17/2012/TT-BGDĐT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"2499/QĐ-BGDĐT", "2499/QĐ-BGDĐT", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"Thông tư 17", NULL, "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Quy chế này có hiệu lực từ ngày ký Quyết định số 57/QĐ-THCS, thay thế Quy chế ban hành theo Quyết định số 22/QĐ-THCS; bãi bỏ các quy định tại Thông báo số 14/TB-THCS trái với Quy chế này.",
		 {{"57/QĐ-THCS", "57/QĐ-THCS", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"22/QĐ-THCS", "22/QĐ-THCS", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"14/TB-THCS", "14/TB-THCS", "TB", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void documents_are_listed_below_the_heading_of_an_article(void **state)
{
	static const struct reference_row rows[] = {
		{"QUYẾT ĐỊNH:\n\nĐiều 3. Bãi bỏ\na) Quyết định số 14/QĐ-UBND ngày 08/7/2025 phân công trực;\nb) Mục II Kế hoạch số 45/KH-UBND;\nc) Các Công văn số 203/UBND-VP, 211/UBND-VP.\n\nĐiều 4. Thi hành theo Quyết định số 19/QĐ-UBND.",
		 {{"14/QĐ-UBND", "14/QĐ-UBND", "QĐ", "2025-07-08", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"45/KH-UBND", "45/KH-UBND", "KH", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"203/UBND-VP", "203/UBND-VP", "CV", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"211/UBND-VP", "211/UBND-VP", "CV", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"19/QĐ-UBND", "19/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
		{"QUYẾT ĐỊNH\nvề thiết bị\n\nĐiều 2: Sửa đổi khoản 2 Điều 7 bản Quy định về thiết bị dạy học ban hành theo Quyết định số 1856/QĐ-TBTH ngày 19-8-1991 như sau: “Mỗi trường có 02 phòng”.",
		 {{"1856/QĐ-TBTH", "1856/QĐ-TBTH", "QĐ", "1991-08-19", NULL, NULL, "amends", REFERENCE_DOC}}},
		{"KẾT LUẬN\nvề chợ\n\nc) Kéo dài thời hạn thực hiện Đề án số 03-ĐA/ThU đến hết năm 2020.",
		 {{"03-ĐA/ThU", "03-ĐA/ThU", "ĐA", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"KẾ HOẠCH\nvề chợ\n\nc) Kéo dài thời hạn thực hiện Đề án số 03-ĐA/ThU đến hết năm 2020.",
		 {{"03-ĐA/ThU", "03-ĐA/ThU", "ĐA", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_goes_along_is_not_acted_on(void **state)
{
	static const struct reference_row rows[] = {
		{"KẾ HOẠCH\nthực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị gắn với thực hiện Nghị quyết Trung ương 4 khóa XII trong năm 2017\n\nNăm 2017, chi bộ có 12 đảng viên.",
		 {{"05-CT/TW", "05-CT/TW", "CT", "2016-05-15", "Bộ Chính trị", NULL, "implements", REFERENCE_DOC},
		  {"Nghị quyết Trung ương 4 khóa XII", NULL, "NQ", NULL, NULL, "XII", NULL, 0}}},
		{"BÁO CÁO\nkết quả giám sát\n\nThực hiện Kế hoạch số 19/KH-MTTQ ngày 11/3/2024 (Huyện ủy đã cho ý kiến tại Thông báo số 412-TB/HU), Đoàn giám sát (thành lập theo Quyết định số 31/QĐ-MTTQ) đã làm việc.",
		 {{"19/KH-MTTQ", "19/KH-MTTQ", "KH", "2024-03-11", NULL, NULL, "basis", REFERENCE_DOC},
		  {"412-TB/HU", "412-TB/HU", "TB", NULL, NULL, NULL, NULL, 0},
		  {"31/QĐ-MTTQ", "31/QĐ-MTTQ", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void carrying_out_reaches_further_members(void **state)
{
	static const struct reference_row rows[] = {
		{"Quy định này cụ thể hoá Quy định số 67-QĐ/TW ngày 04/7/2007 của Bộ Chính trị về phân cấp quản lý cán bộ và Quy định số 312-QĐ/TU ngày 20-12-2007.",
		 {{"67-QĐ/TW", "67-QĐ/TW", "QyĐ", "2007-07-04", "Bộ Chính trị", NULL, "implements", REFERENCE_DOC},
		  {"312-QĐ/TU", "312-QĐ/TU", "QyĐ", "2007-12-20", NULL, NULL, "implements", REFERENCE_DOC}}},
		{"có Kế hoạch 29/KH-UBND ngày 12/8/2010 về triển khai thi hành Luật DQTV, Nghị định số 58/2010/NĐ-CP và Thông tư 79/2010/TT-BQP.",
		 {{"29/KH-UBND", "29/KH-UBND", "KH", "2010-08-12", NULL, NULL, NULL, 0},
		  {"58/2010/NĐ-CP", "58/2010/NĐ-CP", "NĐ", NULL, NULL, NULL, "implements", 0},
		  {"79/2010/TT-BQP", "79/2010/TT-BQP", "TT", NULL, NULL, NULL, "implements", 0}}},
		{"kết quả Kế hoạch số 98/KH-UBND ngày 03/8/2021 triển khai thực hiện CĐ 1063/CĐ-TTg; Kế hoạch số 14/KH-BQL của Ban thực hiện Chỉ thị số 03/CT-UBND.",
		 {{"98/KH-UBND", "98/KH-UBND", "KH", "2021-08-03", NULL, NULL, NULL, 0},
		  {"1063/CĐ-TTg", "1063/CĐ-TTg", "CĐ", NULL, NULL, NULL, "implements", 0},
		  {"14/KH-BQL", "14/KH-BQL", "KH", NULL, "Ban", NULL, NULL, 0},
		  {"03/CT-UBND", "03/CT-UBND", "CT", NULL, NULL, NULL, "implements", 2}}},
		{"năm học 2021-2022; Kế hoạch 45-KH/ĐU (11/8/2021) học tập Nghị quyết Đại hội XIII của Đảng.",
		 {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-08-11", NULL, NULL, NULL, 0},
		  {"Nghị quyết Đại hội XIII của Đảng", NULL, "NQ", NULL, NULL, "XIII", "implements", 0}}},
		{"theo Thông tư số 30/2014/TT-BGDĐT ngày 28/8/2014 (sau này được sửa đổi bởi Thông tư số 22/2016/TT-BGDĐT).",
		 {{"30/2014/TT-BGDĐT", "30/2014/TT-BGDĐT", "TT", "2014-08-28", NULL, NULL, NULL, 0},
		  {"22/2016/TT-BGDĐT", "22/2016/TT-BGDĐT", "TT", NULL, NULL, NULL, "amended_by", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(corrections_are_told_by_the_words_read_otherwise),
		cmocka_unit_test(thay_alone_replaces),
		cmocka_unit_test(ends_of_effect),
		cmocka_unit_test(documents_are_listed_below_the_heading_of_an_article),
		cmocka_unit_test(what_goes_along_is_not_acted_on),
		cmocka_unit_test(carrying_out_reaches_further_members),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
