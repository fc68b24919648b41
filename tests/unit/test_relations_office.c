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

static void a_line_below_tells_the_state_of_a_document(void **state)
{
	static const struct reference_row rows[] = {
		{"BÁO CÁO\nrà soát văn bản\n\n2. Quyết định số 19/2014/QĐ-UBND ngày 05/8/2014 về quản lý chợ\nKhông còn hiệu lực; đã bị thay thế bởi Quyết định số 08/2018/QĐ-UBND ngày 21/5/2018.\n"
		 "3. Chỉ thị số 06/2010/CT-UBND ngày 12/4/2010 về khai thác đá\nBị bãi bỏ theo khoản 4 Điều 1 Quyết định số 32/2019/QĐ-UBND.",
		 {{"19/2014/QĐ-UBND", "19/2014/QĐ-UBND", "QĐ", "2014-08-05", NULL, NULL, NULL, 0},
		  {"08/2018/QĐ-UBND", "08/2018/QĐ-UBND", "QĐ", "2018-05-21", NULL, NULL, "replaced_by", 0},
		  {"06/2010/CT-UBND", "06/2010/CT-UBND", "CT", "2010-04-12", NULL, NULL, NULL, 0},
		  {"32/2019/QĐ-UBND", "32/2019/QĐ-UBND", "QĐ", NULL, NULL, NULL, "repealed_by", 2}}},
		{"BÁO CÁO\nrà soát văn bản\n\n4. Nghị quyết số 57/2013/NQ-HĐND về mức đóng góp\nHết hiệu lực một phần: riêng khoản 2 Điều 3 đã được Nghị quyết số 14/2017/NQ-HĐND sửa lại mức tiền ăn.",
		 {{"57/2013/NQ-HĐND", "57/2013/NQ-HĐND", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"14/2017/NQ-HĐND", "14/2017/NQ-HĐND", "NQ", NULL, NULL, NULL, "amended_by", 0}}},
		{"DANH MỤC\n\n3\n02-QC/HU\n15/9/2020\nQuy chế làm việc (đã được sửa đổi, bổ sung bởi Quyết định số 412-QĐ/HU ngày 03/10/2022)\nGiữ\n"
		 "4\n48-KH/HU\n07/3/2022\nKế hoạch triển khai Kết luận số 21-KL/TW\nGiữ",
		 {{"02-QC/HU", "02-QC/HU", "QC", "2020-09-15", NULL, NULL, NULL, 0},
		  {"412-QĐ/HU", "412-QĐ/HU", "QĐ", "2022-10-03", NULL, NULL, "amended_by", 0},
		  {"48-KH/HU", "48-KH/HU", "KH", "2022-03-07", NULL, NULL, NULL, 0},
		  {"21-KL/TW", "21-KL/TW", "KL", NULL, NULL, NULL, "implements", 2}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void who_changed_it_stands_before_the_verb(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định số 178/2024/NĐ-CP, do Nghị định số 67/2025/NĐ-CP ngày 15/3/2025 sửa đổi, bổ sung, giao người đứng đầu đánh giá.",
		 {{"178/2024/NĐ-CP", "178/2024/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"67/2025/NĐ-CP", "67/2025/NĐ-CP", "NĐ", "2025-03-15", NULL, NULL, "amended_by", 0}}},
		{"Từ năm 1995 Nghị định 43-CP hết hiệu lực và đã có Nghị định 12-CP thay thế.",
		 {{"43-CP", "43/CP", "NĐ", NULL, NULL, NULL, NULL, 0}, {"12-CP", "12/CP", "NĐ", NULL, NULL, NULL, "replaced_by", 0}}},
		{"Phổ biến Thông tư số 12/2020/TT-BGTVT (có sửa đổi tại Thông tư số 02/2021/TT-BGTVT).",
		 {{"12/2020/TT-BGTVT", "12/2020/TT-BGTVT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"02/2021/TT-BGTVT", "02/2021/TT-BGTVT", "TT", NULL, NULL, NULL, "amended_by", 0}}},
		{"CÔNG VĂN\n\nXã chi theo Nghị quyết số 21/2023/NQ-HĐND. Nghị quyết này nay không dùng nữa, đã được thay thế bằng Nghị quyết số 15/2025/NQ-HĐND.",
		 {{"21/2023/NQ-HĐND", "21/2023/NQ-HĐND", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"15/2025/NQ-HĐND", "15/2025/NQ-HĐND", "NQ", NULL, NULL, NULL, "replaced_by", 0}}},
		{"Nghị định số 154/2025/NĐ-CP có hiệu lực từ 16/6/2025 và làm hết hiệu lực Nghị định số 29/2023/NĐ-CP.",
		 {{"154/2025/NĐ-CP", "154/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"29/2023/NĐ-CP", "29/2023/NĐ-CP", "NĐ", NULL, NULL, NULL, "repeals", 0}}},
		/* a status is taken away by rules, and no document */
		{"Công ty theo Luật số 54/2019/QH14 bị hủy tư cách công ty đại chúng theo quy định tại khoản 2 Điều 38 Luật số 56/2024/QH15.",
		 {{"54/2019/QH14", "54/2019/QH14", "L", NULL, NULL, NULL, NULL, 0}, {"56/2024/QH15", "56/2024/QH15", "L", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_document_changes_what_stands_before_the_verb(void **state)
{
	static const struct reference_row rows[] = {
		{"QUYẾT ĐỊNH\nvề đường\n\n1. Khoản 6 Điều 1 Quyết định số 2975/QĐ-UBND ngày 31/10/2019 được sửa thành:\n\"6. Tổng mức đầu tư\".",
		 {{"2975/QĐ-UBND", "2975/QĐ-UBND", "QĐ", "2019-10-31", NULL, NULL, "amends", REFERENCE_DOC}}},
		{"KẾ HOẠCH\ngiám sát\n\n2. Mục 2.1 Kế hoạch số 21-KH/UBKTHU được điều chỉnh theo Kế hoạch này, cụ thể: đưa xã Hạ sang quý IV.",
		 {{"21-KH/UBKTHU", "21-KH/UBKTHU", "KH", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"KẾT LUẬN\nvề đất\n\n2- Chỉ tiêu nêu tại điểm 2, mục II Chương trình hành động số 21-CTr/TU nay điều chỉnh từ 18.500 ha xuống 12.000 ha.",
		 {{"21-CTr/TU", "21-CTr/TU", "CTr", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"THÔNG TƯ\nvề bảo hiểm\n\n2. Thông tư số 34-TT/LĐ và mục II Thông tư số 07-TT/LĐ nay bãi bỏ. Công văn số 4209/LĐTBXH-BHXH không còn giá trị áp dụng.",
		 {{"34-TT/LĐ", "34-TT/LĐ", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"07-TT/LĐ", "07-TT/LĐ", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"4209/LĐTBXH-BHXH", "4209/LĐTBXH-BHXH", "CV", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"QUYẾT ĐỊNH\nvề trường\n\nCác quy định trước đây, trừ Chỉ thị số 15/1998/CT-BGDĐT, đều không còn giá trị.",
		 {{"15/1998/CT-BGDĐT", "15/1998/CT-BGDĐT", "CT", NULL, NULL, NULL, NULL, 0}}},
		{"NGHỊ QUYẾT\nchi bộ\n\n- Sửa điểm 2 Nghị quyết số 18-NQ/CB ngày 17/10/2025: chữ “mỗi tháng” thành “mỗi học kỳ”.\n- Hủy Thông báo số 06-TB/CB về lịch sinh hoạt.",
		 {{"18-NQ/CB", "18-NQ/CB", "NQ", "2025-10-17", NULL, NULL, "amends", REFERENCE_DOC}, {"06-TB/CB", "06-TB/CB", "TB", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"QUYẾT ĐỊNH:\n\nĐiều 2. Bãi bỏ một phần 02 văn bản:\n1. Chương II của Quy định về giá ban hành kèm theo Quyết định số 18/2015/QĐ-UBND;\n2. Điều 7 Quyết định số 45/2017/QĐ-UBND.",
		 {{"18/2015/QĐ-UBND", "18/2015/QĐ-UBND", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"45/2017/QĐ-UBND", "45/2017/QĐ-UBND", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		/* told of others */
		{"BÁO CÁO\n\nNghị định số 26/2009/NĐ-CP được sửa đổi, bổ sung 04 lần tại các nghị định: số 113/2011/NĐ-CP.\nHồ sơ quy định tại Điều 8 Nghị định số 55/2012/NĐ-CP được bổ sung gồm: tờ trình.",
		 {{"26/2009/NĐ-CP", "26/2009/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"113/2011/NĐ-CP", "113/2011/NĐ-CP", "NĐ", NULL, NULL, NULL, "amended_by", 0},
		  {"55/2012/NĐ-CP", "55/2012/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void years_are_reviewed_without_a_verb(void **state)
{
	static const struct reference_row rows[] = {
		{"Báo cáo số 127-BC/ĐU ngày 22/5/2019 sơ kết 5 năm NQ 33-NQ/TW; Báo cáo số 190-BC/ĐU đánh giá hai năm thực hiện Kết luận số 01-KL/TW.",
		 {{"127-BC/ĐU", "127-BC/ĐU", "BC", "2019-05-22", NULL, NULL, NULL, 0},
		  {"33-NQ/TW", "33-NQ/TW", "NQ", NULL, NULL, NULL, "reviews", 0},
		  {"190-BC/ĐU", "190-BC/ĐU", "BC", NULL, NULL, NULL, NULL, 0},
		  {"01-KL/TW", "01-KL/TW", "KL", NULL, NULL, NULL, "reviews", 2}}},
		{"Nghị định số 86/2023/NĐ-CP ngày 07/12/2023 mới đây thay thế Nghị định số 122/2018/NĐ-CP; Quyết định số 1203/QĐ-UBND đã đính chính Quyết định số 1088/QĐ-UBND.",
		 {{"86/2023/NĐ-CP", "86/2023/NĐ-CP", "NĐ", "2023-12-07", NULL, NULL, NULL, 0},
		  {"122/2018/NĐ-CP", "122/2018/NĐ-CP", "NĐ", NULL, NULL, NULL, "replaces", 0},
		  {"1203/QĐ-UBND", "1203/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"1088/QĐ-UBND", "1088/QĐ-UBND", "QĐ", NULL, NULL, NULL, "corrects", 2}}},
		/* a decree of another year was not issued with it */
		{"BIỂU THUẾ TẠI PHỤ LỤC I BAN HÀNH KÈM THEO NGHỊ ĐỊNH SỐ 26/2023/NĐ-CP\n(Kèm theo Nghị định số 260/2025/NĐ-CP ngày 10 tháng 10 năm 2025 của Chính phủ)\nMã hàng",
		 {{"26/2023/NĐ-CP", "26/2023/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"260/2025/NĐ-CP", "260/2025/NĐ-CP", "NĐ", "2025-10-10", "Chính phủ", NULL, "promulgated_by", REFERENCE_DOC}}},
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

static void this_document_may_be_one_named_before(void **state)
{
	static const struct reference_row rows[] = {
		{"KẾT LUẬN\nvề đất đai\n\n1. Theo Thông tư số 09/2016/TT-BTC ngày 18/01/2016; Thông tư này được sửa đổi, bổ sung bởi Thông tư số 64/2018/TT-BTC.",
		 {{"09/2016/TT-BTC", "09/2016/TT-BTC", "TT", "2016-01-18", NULL, NULL, NULL, 0}, {"64/2018/TT-BTC", "64/2018/TT-BTC", "TT", NULL, NULL, NULL, "amended_by", 0}}},
		{"theo Nghị quyết số 27/2025/NQ-HĐND (Nghị quyết\nnày bãi bỏ Nghị quyết 08/2022/NQ-HĐND); Thông tư 31/2024/TT-NHNN (văn bản này thay\nthế Thông tư 11/2021/TT-NHNN).",
		 {{"27/2025/NQ-HĐND", "27/2025/NQ-HĐND", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"08/2022/NQ-HĐND", "08/2022/NQ-HĐND", "NQ", NULL, NULL, NULL, "repeals", 0},
		  {"31/2024/TT-NHNN", "31/2024/TT-NHNN", "TT", NULL, NULL, NULL, NULL, 0},
		  {"11/2021/TT-NHNN", "11/2021/TT-NHNN", "TT", NULL, NULL, NULL, "replaces", 2}}},
		/* in a circular "Thông tư này" is itself */
		{"THÔNG TƯ\nvề phí\n\nĐiều 2. Theo Thông tư số 09/2016/TT-BTC. Thông tư này thay thế Thông tư số 64/2008/TT-BTC.",
		 {{"09/2016/TT-BTC", "09/2016/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}, {"64/2008/TT-BTC", "64/2008/TT-BTC", "TT", NULL, NULL, NULL, "replaces", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void passives_of_a_hurried_hand(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Quyết định 157/2007/QĐ-TTg, đã sửa đổi bằng Quyết định số 05/2022/QĐ-TTg; Quy định số 131/2021/QyĐ-HĐQT đã được sửa bởi Nghị quyết số 94/2024/NQ-HĐQT.",
		 {{"157/2007/QĐ-TTg", "157/2007/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"05/2022/QĐ-TTg", "05/2022/QĐ-TTg", "QĐ", NULL, NULL, NULL, "amended_by", 0},
		  {"131/2021/QyĐ-HĐQT", "131/2021/QyĐ-HĐQT", "QyĐ", NULL, NULL, NULL, NULL, 0},
		  {"94/2024/NQ-HĐQT", "94/2024/NQ-HĐQT", "NQ", NULL, NULL, NULL, "amended_by", 2}}},
		{"tuân thủ Thông tư số 34/2018/TT-BYT (Thông tư 05/2020/TT-BYT ngày 03/4/2020 sửa đổi, bổ sung).",
		 {{"34/2018/TT-BYT", "34/2018/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0}, {"05/2020/TT-BYT", "05/2020/TT-BYT", "TT", "2020-04-03", NULL, NULL, "amended_by", 0}}},
		{"theo Quyết định số 695/QĐ-TTg, 08/6/2012 (sửa đổi nguyên tắc cơ chế hỗ trợ vốn của Quyết định 800/QĐ-TTg).",
		 {{"695/QĐ-TTg", "695/QĐ-TTg", "QĐ", "2012-06-08", NULL, NULL, NULL, 0}, {"800/QĐ-TTg", "800/QĐ-TTg", "QĐ", NULL, NULL, NULL, "amends", 0}}},
		{"theo Nghị định số 78/2025/NĐ-CP quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật năm 2025, được sửa đổi, bổ sung bởi Nghị định số 187/2025/NĐ-CP.",
		 {{"78/2025/NĐ-CP", "78/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"Luật Ban hành văn bản quy phạm pháp luật năm 2025", NULL, "L", NULL, NULL, NULL, "guides", 0},
		  {"187/2025/NĐ-CP", "187/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, "amended_by", 0}}},
		{"Căn cứ Nghị định số 115/2020/\nNĐ-CP ngày 25/9/2020 (được sửa đổi, bổ sung tại Nghị định số 85/2023/NĐ-CP);",
		 {{"115/2020/\nNĐ-CP", "115/2020/NĐ-CP", "NĐ", "2020-09-25", NULL, NULL, "basis", REFERENCE_DOC}, {"85/2023/NĐ-CP", "85/2023/NĐ-CP", "NĐ", NULL, NULL, NULL, "amended_by", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void final_clauses_without_nay(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 6. Quy chế có hiệu lực từ 15/9/2023 và thay thế Quy chế số 01/QC-VKS ngày 10/10/2018. Điều 4 của Kế hoạch số 08/KH-VKS ngày 20/02/2020 bị bãi bỏ.",
		 {{"01/QC-VKS", "01/QC-VKS", "QC", "2018-10-10", NULL, NULL, "replaces", REFERENCE_DOC}, {"08/KH-VKS", "08/KH-VKS", "KH", "2020-02-20", NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"từ ngày ban hành công văn này, Ban Tổ chức Trung ương bãi bỏ điểm 2 Công văn số 3208-CV/BTCTW, ngày 12/8/2022.",
		 {{"3208-CV/BTCTW", "3208-CV/BTCTW", "CV", "2022-08-12", NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Điều 2. Bãi bỏ Điều 9 Quy định số 15-QĐi/TU và toàn bộ Quyết định số 1150-QĐ/TU.",
		 {{"15-QĐi/TU", "15-QĐi/TU", "QyĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}, {"1150-QĐ/TU", "1150-QĐ/TU", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"được thực hiện khi các quy định tại Điều 18 Nghị định số 13/2020/NĐ-CP được bãi bỏ. Văn bản tại Nghị định số 14/2020/NĐ-CP đã bị bãi bỏ.",
		 {{"13/2020/NĐ-CP", "13/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}, {"14/2020/NĐ-CP", "14/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void an_annex_lists_what_is_repealed(void **state)
{
	static const struct reference_row rows[] = {
		{"QUYẾT ĐỊNH\nvề việc bãi bỏ văn bản\n\nDANH MỤC VĂN BẢN BÃI BỎ\n\nSTT\nTên loại\nSố\n1\nChỉ thị\n05/2006/CT-UBND\n14/3/2006\nVề bảo vệ công trình\n2\nQuyết định\n09/2011/QĐ-UBND\n30/5/2011\n"
		 "Sửa đổi Điều 4, Điều 7 Quy chế ban hành kèm theo Quyết định số 02/2010/QĐ-UBND\nNghị định số 158/2005/NĐ-CP không còn\n",
		 {{"05/2006/CT-UBND", "05/2006/CT-UBND", "CT", "2006-03-14", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"09/2011/QĐ-UBND", "09/2011/QĐ-UBND", "QĐ", "2011-05-30", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"02/2010/QĐ-UBND", "02/2010/QĐ-UBND", "QĐ", NULL, NULL, NULL, "amends", 1},
		  {"158/2005/NĐ-CP", "158/2005/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"DANH MỤC VĂN BẢN BÃI BỎ\n\n1     Quyết định số 1207/QĐ        4-12-1986   Tiêu chuẩn phòng\n2     Thông tư số 22/TT-THCB    15-9-1988   Bổ sung Thông tư 23/TT-THCB\n",
		 {{"1207/QĐ", "1207/QĐ", "QĐ", "1986-12-04", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"22/TT-THCB", "22/TT-THCB", "TT", "1988-09-15", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"23/TT-THCB", "23/TT-THCB", "TT", NULL, NULL, NULL, "amends", 1}}},
		/* what has run out is only made known */
		{"DANH MỤC VĂN BẢN HẾT HIỆU LỰC\n\n1     Quyết định số 1207/QĐ        4-12-1986   Tiêu chuẩn phòng\n",
		 {{"1207/QĐ", "1207/QĐ", "QĐ", "1986-12-04", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void grounds_of_a_telegram_and_of_a_meeting(void **state)
{
	static const struct reference_row rows[] = {
		{"CÔNG ĐIỆN\nvề bão\n\nHồi 4 giờ, tâm bão mạnh cấp 16. Thực hiện Công điện số 86/CĐ-TTg ngày 03/9/2024, Chủ tịch UBND tỉnh yêu cầu:\n\n1. Theo Công điện số 87/CĐ-TTg.",
		 {{"86/CĐ-TTg", "86/CĐ-TTg", "CĐ", "2024-09-03", NULL, NULL, "basis", REFERENCE_DOC}, {"87/CĐ-TTg", "87/CĐ-TTg", "CĐ", NULL, NULL, NULL, NULL, 0}}},
		{"QUY CHẾ\nphối hợp\n\n- Căn cứ Luật Tổ chức Tòa án;\n- Trên cơ sở Biên bản cuộc họp liên ngành số 03/BB-LN, ngày 25/8/2023,\n\nhai bên thống nhất.",
		 {{"03/BB-LN", "03/BB-LN", "BB", "2023-08-25", NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void lists_of_what_ends_may_be_in_groups(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 1. Bãi bỏ toàn bộ các văn bản sau đây:\n\n1. Của Đảng ủy phường An Bình:\na) Kế hoạch số 88-KH/ĐU, ngày 12/9/2022 về nhân sự;\nb) Các Thông báo số 112-TB/ĐU và 113-TB/ĐU.\n\n"
		 "2. Của Đảng ủy xã Tân Hòa: Chương trình số 09-CTr/ĐU, ngày 28/12/2020.\n\nĐiều 2. Giao Văn phòng thực hiện theo Quy chế số 01-QC/ĐU.",
		 {{"88-KH/ĐU", "88-KH/ĐU", "KH", "2022-09-12", "Đảng ủy phường An Bình", NULL, "repeals", REFERENCE_DOC},
		  {"112-TB/ĐU", "112-TB/ĐU", "TB", NULL, "Đảng ủy phường An Bình", NULL, "repeals", REFERENCE_DOC},
		  {"113-TB/ĐU", "113-TB/ĐU", "TB", NULL, "Đảng ủy phường An Bình", NULL, "repeals", REFERENCE_DOC},
		  {"09-CTr/ĐU", "09-CTr/ĐU", "CTr", "2020-12-28", "Đảng ủy xã Tân Hòa", NULL, "repeals", REFERENCE_DOC},
		  {"01-QC/ĐU", "01-QC/ĐU", "QC", NULL, NULL, NULL, NULL, 0}}},
		{"Điều 1. Bãi bỏ toàn bộ\n\n1. Nghị quyết của HĐND phường An Bình (cũ):\na) Số 05/2018/NQ-HĐND ngày 20/7/2018 quy định mức đóng góp;\n\n2. Các Nghị quyết số 27/2016/NQ-HĐND, 31/2017/NQ-HĐND.\n\nĐiều 2. Hiệu lực",
		 {{"05/2018/NQ-HĐND", "05/2018/NQ-HĐND", "NQ", "2018-07-20", "HĐND phường An Bình", NULL, "repeals", REFERENCE_DOC},
		  {"27/2016/NQ-HĐND", "27/2016/NQ-HĐND", "NQ", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"31/2017/NQ-HĐND", "31/2017/NQ-HĐND", "NQ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		/* tasks of bodies are no groups of documents */
		{"Điều 1. Bãi bỏ các văn bản sau đây:\na) Kế hoạch số 88-KH/ĐU.\n\n2. Ủy ban nhân dân xã:\na) Kế hoạch số 90-KH/ĐU làm tiếp.",
		 {{"88-KH/ĐU", "88-KH/ĐU", "KH", NULL, NULL, NULL, "repeals", REFERENCE_DOC}, {"90-KH/ĐU", "90-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_heading_of_an_article_may_end_without_a_colon(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 1. Bãi bỏ toàn bộ văn bản quy phạm pháp luật\n1. Quyết định số 33/2004/QĐ-BGTVT ngày 21 tháng 12 năm 2004.\n2. Thông tư số 20/2011/TT-BGTVT ngày 31 tháng 3 năm 2011.\n\nĐiều 2. Hiệu lực\n1. Thông tư số 21/2011/TT-BGTVT.",
		 {{"33/2004/QĐ-BGTVT", "33/2004/QĐ-BGTVT", "QĐ", "2004-12-21", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"20/2011/TT-BGTVT", "20/2011/TT-BGTVT", "TT", "2011-03-31", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"21/2011/TT-BGTVT", "21/2011/TT-BGTVT", "TT", NULL, NULL, NULL, NULL, 0}}},
		/* words are exchanged in the documents below, which stay */
		{"Điều 3. Thay thế một số cụm từ tại các thông tư\n1. Thông tư số 20/2011/TT-BGTVT: thay cụm từ.",
		 {{"20/2011/TT-BGTVT", "20/2011/TT-BGTVT", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void final_clauses_of_short_sentences(void **state)
{
	static const struct reference_row rows[] = {
		{"Quyết định này có hiệu lực từ ngày ký. Bãi bỏ Quyết định số 61/QĐ-UB ngày 18-4-1992 và điểm 3 Chỉ thị 04/CT-UB.",
		 {{"61/QĐ-UB", "61/QĐ-UB", "QĐ", "1992-04-18", NULL, NULL, "repeals", REFERENCE_DOC}, {"04/CT-UB", "04/CT-UB", "CT", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"- Đây là văn bản thay cho Hướng dẫn số 102/HD-LĐLĐ ngày 15 tháng 4 năm 1996.",
		 {{"102/HD-LĐLĐ", "102/HD-LĐLĐ", "HD", "1996-04-15", NULL, NULL, "replaces", REFERENCE_DOC}}},
		{"Kết luận này bổ sung cho Nghị quyết số 08-NQ/TU; những nội dung trái với Kết luận thì thực hiện theo Kết luận.",
		 {{"08-NQ/TU", "08-NQ/TU", "NQ", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"đã có Thông báo 45-TB/ĐTN ngày 20/02/2017 đính chính mức nộp ghi sai tại Thông báo 41-TB/ĐTN, nên lấy theo thông báo sau.",
		 {{"45-TB/ĐTN", "45-TB/ĐTN", "TB", "2017-02-20", NULL, NULL, NULL, 0}, {"41-TB/ĐTN", "41-TB/ĐTN", "TB", NULL, NULL, NULL, "corrects", 0}}},
		{"Văn phòng viện dẫn Công văn số 140-CV/BTCHU. Xin báo: Công văn đó đã bị thay thế bởi Công văn số 19-CV/BTCHU, ngày 08/8/2012.",
		 {{"140-CV/BTCHU", "140-CV/BTCHU", "CV", NULL, NULL, NULL, NULL, 0}, {"19-CV/BTCHU", "19-CV/BTCHU", "CV", "2012-08-08", NULL, NULL, "replaced_by", 0}}},
		/* no letter stands before it */
		{"Theo Nghị quyết số 08-NQ/TU. Công văn đó đã bị thay thế bởi Công văn số 19-CV/BTCHU.",
		 {{"08-NQ/TU", "08-NQ/TU", "NQ", NULL, NULL, NULL, NULL, 0}, {"19-CV/BTCHU", "19-CV/BTCHU", "CV", NULL, NULL, NULL, NULL, 0}}},
		{"trình bày Báo cáo số 207-BC/BCSĐ, ngày 16/8/2019 sơ kết ba năm thực hiện Nghị quyết 08-NQ/TU.",
		 {{"207-BC/BCSĐ", "207-BC/BCSĐ", "BC", "2019-08-16", NULL, NULL, NULL, 0}, {"08-NQ/TU", "08-NQ/TU", "NQ", NULL, NULL, NULL, "reviews", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void who_changed_it_may_stand_before_the_verb(void **state)
{
	static const struct reference_row rows[] = {
		{"Xem Nghị định số 101/2024/NĐ-CP ngày 29/7/2024 (đã được Nghị định số 226/2025/NĐ-CP ngày 15/8/2025 sửa đổi, bổ sung).",
		 {{"101/2024/NĐ-CP", "101/2024/NĐ-CP", "NĐ", "2024-07-29", NULL, NULL, NULL, 0}, {"226/2025/NĐ-CP", "226/2025/NĐ-CP", "NĐ", "2025-08-15", NULL, NULL, "amended_by", 0}}},
		{"Trước đó, Quyết định số 595/QĐ-BHXH đã qua các lần sửa đổi bởi Quyết định số 888/QĐ-BHXH và Quyết định số 505/QĐ-BHXH.",
		 {{"595/QĐ-BHXH", "595/QĐ-BHXH", "QĐ", NULL, NULL, NULL, NULL, 0}, {"888/QĐ-BHXH", "888/QĐ-BHXH", "QĐ", NULL, NULL, NULL, "amended_by", 0},
		  {"505/QĐ-BHXH", "505/QĐ-BHXH", "QĐ", NULL, NULL, NULL, "amended_by", 0}}},
		{"Kế hoạch số 12/KH-BTV (giai đoạn 2020 - 2022, được điều chỉnh ở Công văn số 73/CV-BTV) được thay thế bằng Kế hoạch này.",
		 {{"12/KH-BTV", "12/KH-BTV", "KH", NULL, NULL, NULL, "replaces", REFERENCE_DOC}, {"73/CV-BTV", "73/CV-BTV", "CV", NULL, NULL, NULL, "amended_by", 0}}},
		/* it was approved by a law, not changed */
		{"Nghị quyết số 10/NQ-HĐND được Luật số 77/2015/QH13 quy định.",
		 {{"10/NQ-HĐND", "10/NQ-HĐND", "NQ", NULL, NULL, NULL, NULL, 0}, {"77/2015/QH13", "77/2015/QH13", "L", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_is_told_of_a_document_before(void **state)
{
	static const struct reference_row rows[] = {
		{"BÁO CÁO\nvề hỗ trợ\n\nTiếp tục áp dụng Quyết định số 41/2024/QĐ-UBND (Quyết định này đã thay thế Quyết định số 28/2021/QĐ-UBND).",
		 {{"41/2024/QĐ-UBND", "41/2024/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}, {"28/2021/QĐ-UBND", "28/2021/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaces", 0}}},
		{"KẾT LUẬN\nvề cán bộ\n\nRà hồ sơ theo Kế hoạch số 66-KH/ĐTN (đây là kế hoạch tiếp tục thực hiện Kết luận số 19-KL/ĐTN).",
		 {{"66-KH/ĐTN", "66-KH/ĐTN", "KH", NULL, NULL, NULL, NULL, 0}, {"19-KL/ĐTN", "19-KL/ĐTN", "KL", NULL, NULL, NULL, "continues", 0}}},
		{"KẾ HOẠCH\nnăm 2023\n\nHọc tập Thông tri số 08-TT/ThU, lưu ý Thông tri này là văn bản cụ thể hóa Chỉ thị số 21-CT/TW ở thành phố.",
		 {{"08-TT/ThU", "08-TT/ThU", "TT", NULL, NULL, NULL, NULL, 0}, {"21-CT/TW", "21-CT/TW", "CT", NULL, NULL, NULL, "implements", 0}}},
		{"theo Quyết định số 1457/QĐ-UBND. Quyết định trên đã được sửa đổi bằng Quyết định số 602/QĐ-UBND.",
		 {{"1457/QĐ-UBND", "1457/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}, {"602/QĐ-UBND", "602/QĐ-UBND", "QĐ", NULL, NULL, NULL, "amended_by", 0}}},
		/* which of the two? */
		{"theo Quyết định số 1457/QĐ-UBND về hồ Suối Lạnh. Quyết định số 1458/QĐ-UBND về hồ Đá Dựng. Quyết định trên đã được sửa đổi bằng Quyết định số 602/QĐ-UBND.",
		 {{"1457/QĐ-UBND", "1457/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}, {"1458/QĐ-UBND", "1458/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"602/QĐ-UBND", "602/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void this_document_takes_a_place_or_ends_a_part(void **state)
{
	static const struct reference_row rows[] = {
		{"Công văn số 803-CV/BDVTW ngày 14/8/2020 nay không còn phù hợp, được thay bằng Hướng dẫn này.",
		 {{"803-CV/BDVTW", "803-CV/BDVTW", "CV", "2020-08-14", NULL, NULL, "replaces", REFERENCE_DOC}}},
		{"Kế hoạch này điều chỉnh nội dung 4, mục II của Kế hoạch số 112/KH-PGDĐT ngày 18/9/2024.",
		 {{"112/KH-PGDĐT", "112/KH-PGDĐT", "KH", "2024-09-18", NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Nghị quyết này thay cho phần nhiệm vụ tháng 9 trong Nghị quyết số 28-NQ/CB (04/7/2023).",
		 {{"28-NQ/CB", "28-NQ/CB", "NQ", "2023-07-04", NULL, NULL, "replaces", REFERENCE_DOC}}},
		{"Nội dung tại mục III.2 Kế hoạch số 95/KH-UBND thôi không áp dụng. Điểm 3 trong Kế hoạch số 29-KH/HU không áp dụng nữa.",
		 {{"95/KH-UBND", "95/KH-UBND", "KH", NULL, NULL, NULL, "repeals", REFERENCE_DOC}, {"29-KH/HU", "29-KH/HU", "KH", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"4. Thông báo số 306-TB/TU ngày 25/3/2021 (về tạm dừng biên soạn) chấm dứt hiệu lực từ ngày ban hành Kết luận này.",
		 {{"306-TB/TU", "306-TB/TU", "TB", "2021-03-25", NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Kể từ ngày ký Kết luận này, hủy bỏ:\na. Hướng dẫn số 14-HD/ĐTN, ngày 02.3.2017;\nb. Công văn số 88-CV/ĐTN, ngày 26.10.2021.",
		 {{"14-HD/ĐTN", "14-HD/ĐTN", "HD", "2017-03-02", NULL, NULL, "repeals", REFERENCE_DOC}, {"88-CV/ĐTN", "88-CV/ĐTN", "CV", "2021-10-26", NULL, NULL, "repeals", REFERENCE_DOC}}},
		/* "thay đổi" replaces nothing */
		{"2. Thay đổi thông tin về nghĩa vụ khai thuế:\na) Nghị định số 126/2020/NĐ-CP.",
		 {{"126/2020/NĐ-CP", "126/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_was_done_and_ends_from_the_signing_on(void **state)
{
	static const struct reference_row rows[] = {
		{"2. Kể từ ngày ký, bãi bỏ Kế hoạch số 121-KH/TU ngày 30/3/2018 về\nthực hiện Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương (khóa\nXII) về công tác dân số.",
		 {{"121-KH/TU", "121-KH/TU", "KH", "2018-03-30", NULL, NULL, "repeals", REFERENCE_DOC}, {"21-NQ/TW", "21-NQ/TW", "NQ", "2017-10-25", "Ban Chấp hành Trung ương", "XII", "implements", 0}}},
		{"Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 quy định chi tiết một số điều của Luật này đã thay cho Nghị định số 136/2020/NĐ-CP ngày 24/11/2020.",
		 {{"105/2025/NĐ-CP", "105/2025/NĐ-CP", "NĐ", "2025-05-15", NULL, NULL, NULL, 0}, {"136/2020/NĐ-CP", "136/2020/NĐ-CP", "NĐ", "2020-11-24", NULL, NULL, "replaces", 0}}},
		{"Hướng dẫn này thay thế Hướng dẫn số 2314/HD-SGDĐT ngày 05/9/2023; đồng thời bãi bỏ Công văn số 2760/SGDĐT-KHTC.",
		 {{"2314/HD-SGDĐT", "2314/HD-SGDĐT", "HD", "2023-09-05", NULL, NULL, "replaces", REFERENCE_DOC}, {"2760/SGDĐT-KHTC", "2760/SGDĐT-KHTC", "CV", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Điều 2. Bãi bỏ Điều 12 của Quy định nói tại Điều 1; bãi bỏ Quyết định số 39/2020/QĐ-UBND ngày 30 tháng 11 năm 2020.",
		 {{"39/2020/QĐ-UBND", "39/2020/QĐ-UBND", "QĐ", "2020-11-30", NULL, NULL, "repeals", REFERENCE_DOC}}},
		/* a guidance takes the place of a guidance, not the decree that it guides */
		{"Hướng dẫn số 15-HD/HNDT ngày 26/4/2024 hướng dẫn thi hành Nghị định số 37/2023/NĐ-CP đã thay thế Hướng dẫn số 07-HD/HNDT ngày 12/9/2017.",
		 {{"15-HD/HNDT", "15-HD/HNDT", "HD", "2024-04-26", NULL, NULL, NULL, 0}, {"37/2023/NĐ-CP", "37/2023/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0},
		  {"07-HD/HNDT", "07-HD/HNDT", "HD", "2017-09-12", NULL, NULL, "replaces", 0}}},
		/* the older one cannot have done it */
		{"Theo Nghị định số 136/2020/NĐ-CP ngày 24/11/2020 thì cơ quan đã thay cho Nghị định số 105/2025/NĐ-CP ngày 15/5/2025.",
		 {{"136/2020/NĐ-CP", "136/2020/NĐ-CP", "NĐ", "2020-11-24", NULL, NULL, NULL, 0}, {"105/2025/NĐ-CP", "105/2025/NĐ-CP", "NĐ", "2025-05-15", NULL, NULL, NULL, 0}}},
		{"theo Quyết định số 1107/QĐ-SCT ngày 13/12/2024, đã điều chỉnh một lần theo Quyết định số 203/QĐ-SCT.",
		 {{"1107/QĐ-SCT", "1107/QĐ-SCT", "QĐ", "2024-12-13", NULL, NULL, NULL, 0}, {"203/QĐ-SCT", "203/QĐ-SCT", "QĐ", NULL, NULL, NULL, "amended_by", 0}}},
		{"và Quyết định số 205/QĐ-UBND ngày 22/8/2025 về bổ sung thành viên (sửa đổi Điều 1 Quyết định số 96/QĐ-UBND).",
		 {{"205/QĐ-UBND", "205/QĐ-UBND", "QĐ", "2025-08-22", NULL, NULL, NULL, 0}, {"96/QĐ-UBND", "96/QĐ-UBND", "QĐ", NULL, NULL, NULL, "amends", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void words_between_a_document_and_what_it_ends(void **state)
{
	static const struct reference_row rows[] = {
		{"Quy định số 232-QĐ/TW (dòng 9) thay thế Quy định số 24-QĐ/TW.",
		 {{"232-QĐ/TW", "232-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0}, {"24-QĐ/TW", "24-QĐ/TW", "QyĐ", NULL, NULL, NULL, "replaces", 0}}},
		{"Kế hoạch số 12-KH/ĐU thực hiện Kết luận số 82-KL/TU, thay thế Kế hoạch số 03-KH/ĐU.",
		 {{"12-KH/ĐU", "12-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0}, {"82-KL/TU", "82-KL/TU", "KL", NULL, NULL, NULL, "implements", 0}, {"03-KH/ĐU", "03-KH/ĐU", "KH", NULL, NULL, NULL, "replaces", 0}}},
		{"chủ trương theo Nghị quyết số 27/NQ-HĐND ngày 29/10/2021, sửa đổi bằng Nghị quyết số 44/NQ-HĐND.",
		 {{"27/NQ-HĐND", "27/NQ-HĐND", "NQ", "2021-10-29", NULL, NULL, NULL, 0}, {"44/NQ-HĐND", "44/NQ-HĐND", "NQ", NULL, NULL, NULL, "amended_by", 0}}},
		{"dự án tại Quyết định số 2365/QĐ-UBND, được điều chỉnh lần 1 theo Quyết định số 3920/QĐ-UBND và lần 2 theo Quyết định số 655/QĐ-UBND.",
		 {{"2365/QĐ-UBND", "2365/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}, {"3920/QĐ-UBND", "3920/QĐ-UBND", "QĐ", NULL, NULL, NULL, "amended_by", 0},
		  {"655/QĐ-UBND", "655/QĐ-UBND", "QĐ", NULL, NULL, NULL, "amended_by", 0}}},
		{"theo Quyết định số 98/QĐ-THCS ngày 15/10/2019 của Hiệu trưởng căn cứ Thông tư 06/2019/TT-BGDĐT sẽ được in lại.",
		 {{"98/QĐ-THCS", "98/QĐ-THCS", "QĐ", "2019-10-15", "Hiệu trưởng", NULL, NULL, 0}, {"06/2019/TT-BGDĐT", "06/2019/TT-BGDĐT", "TT", NULL, NULL, NULL, "basis", 0}}},
		{"Nghị quyết 22/2017/NQ-HĐND ban hành trên cơ sở Thông tư liên tịch số 66/2012/TTLT-BTC-BGDĐT.",
		 {{"22/2017/NQ-HĐND", "22/2017/NQ-HĐND", "NQ", NULL, NULL, NULL, NULL, 0}, {"66/2012/TTLT-BTC-BGDĐT", "66/2012/TTLT-BTC-BGDĐT", "TTLT", NULL, NULL, NULL, "basis", 0}}},
		{"ban hành Kế hoạch số 15/KH-VKS ngày 29/7/2022 để tổ chức thực hiện Chỉ thị số 04/CT-VKSTC.",
		 {{"15/KH-VKS", "15/KH-VKS", "KH", "2022-07-29", NULL, NULL, NULL, 0}, {"04/CT-VKSTC", "04/CT-VKSTC", "CT", NULL, NULL, NULL, "implements", 0}}},
		{"NGHỊ QUYẾT\n\n2. Sửa đổi khoản 3 Điều 2 Nghị quyết số 03/NQ-ĐHTV ngày 31/3/2024: mức đóng góp giảm.",
		 {{"03/NQ-ĐHTV", "03/NQ-ĐHTV", "NQ", "2024-03-31", NULL, NULL, "amends", REFERENCE_DOC}}},
		{"vướng định mức tại Thông tư 55/2023/TT-BTC (nay đã có Thông tư 75/2024/TT-BTC sửa đổi, bổ sung).",
		 {{"55/2023/TT-BTC", "55/2023/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}, {"75/2024/TT-BTC", "75/2024/TT-BTC", "TT", NULL, NULL, NULL, "amended_by", 0}}},
		{"KẾT LUẬN\n\n1.3. Sửa đổi khoản 2 Điều 7 Quy chế phối hợp số 04-QC/TU như sau: “2. Ban Tuyên giáo chủ trì”.",
		 {{"04-QC/TU", "04-QC/TU", "QC", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Điều 1. Bãi bỏ các văn bản sau đây:\n1. Nghị quyết số 04/NQ-HĐND.\n2. Các nghị quyết của Hội đồng nhân dân xã An Bình (cũ), gồm: số 02/NQ-HĐND về rác thải; số 11/NQ-HĐND về mức thu.\n3. Nghị quyết số 18/NQ-HĐND.",
		 {{"04/NQ-HĐND", "04/NQ-HĐND", "NQ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}, {"02/NQ-HĐND", "02/NQ-HĐND", "NQ", NULL, "Hội đồng nhân dân xã An Bình", NULL, "repeals", REFERENCE_DOC},
		  {"11/NQ-HĐND", "11/NQ-HĐND", "NQ", NULL, "Hội đồng nhân dân xã An Bình", NULL, "repeals", REFERENCE_DOC}, {"18/NQ-HĐND", "18/NQ-HĐND", "NQ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Thực hiện Nghị quyết số 15-NQ/TĐTN; tiếp theo Công văn số 388-CV/TĐTN ngày 10/7/2023, Ban Thường vụ Tỉnh đoàn hướng dẫn như sau:",
		 {{"15-NQ/TĐTN", "15-NQ/TĐTN", "NQ", NULL, NULL, NULL, "basis", REFERENCE_DOC}, {"388-CV/TĐTN", "388-CV/TĐTN", "CV", "2023-07-10", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void lists_that_go_on_behind_a_subject(void **state)
{
	static const struct reference_row rows[] = {
		{"2. Bãi bỏ Quyết định số 1107-QĐ/HU, ngày 16/4/2018 về sửa đổi Điều 6 Quy chế số 01-QC/HU; Quy định số 33-QĐ/HU, ngày 02/3/2016 về chế độ hội họp.",
		 {{"1107-QĐ/HU", "1107-QĐ/HU", "QĐ", "2018-04-16", NULL, NULL, "repeals", REFERENCE_DOC}, {"01-QC/HU", "01-QC/HU", "QC", NULL, NULL, NULL, "amends", 0},
		  {"33-QĐ/HU", "33-QĐ/HU", "QyĐ", "2016-03-02", NULL, NULL, "repeals", REFERENCE_DOC}}},
		/* what is younger than the one that amends is not amended by it */
		{"2. Bãi bỏ Quyết định số 45/2017/QĐ-TTg ngày 16/11/2017 sửa đổi, bổ sung Quyết định số 36/2016/QĐ-TTg; Quyết định số 28/2019/QĐ-TTg ngày 16/9/2019 về thuế suất.",
		 {{"45/2017/QĐ-TTg", "45/2017/QĐ-TTg", "QĐ", "2017-11-16", NULL, NULL, "repeals", REFERENCE_DOC}, {"36/2016/QĐ-TTg", "36/2016/QĐ-TTg", "QĐ", NULL, NULL, NULL, "amends", 0},
		  {"28/2019/QĐ-TTg", "28/2019/QĐ-TTg", "QĐ", "2019-09-16", NULL, NULL, "repeals", REFERENCE_DOC}}},
		/* an older one may be: a list of what is amended */
		{"3. Bãi bỏ Điều 6 Thông tư số 15/2022/TT-BCA ngày 06/4/2022 sửa đổi, bổ sung một số điều của Thông tư số 43/2017/TT-BCA ngày 20/10/2017 về bảo vệ; Thông tư số 45/2017/TT-BCA ngày 20/10/2017 về con dấu.",
		 {{"15/2022/TT-BCA", "15/2022/TT-BCA", "TT", "2022-04-06", NULL, NULL, "repeals", REFERENCE_DOC}, {"43/2017/TT-BCA", "43/2017/TT-BCA", "TT", "2017-10-20", NULL, NULL, "amends", 0},
		  {"45/2017/TT-BCA", "45/2017/TT-BCA", "TT", "2017-10-20", NULL, NULL, NULL, 0}}},
		{"dùng mẫu của Thông tư số 79/2025/TT-BTC; kể từ ngày Thông tư này có hiệu lực, Thông tư số 22/2024/TT-BKHĐT hết hiệu lực.",
		 {{"79/2025/TT-BTC", "79/2025/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}, {"22/2024/TT-BKHĐT", "22/2024/TT-BKHĐT", "TT", NULL, NULL, NULL, "repeals", 0}}},
		{"Đã ban hành Kế hoạch số 96-KH/ĐU về đại hội, sau đó thay bằng Kế hoạch số 103-KH/ĐU.",
		 {{"96-KH/ĐU", "96-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0}, {"103-KH/ĐU", "103-KH/ĐU", "KH", NULL, NULL, NULL, "replaced_by", 0}}},
		{"Lời văn.\n1\nThông tư số 60/2015/TT-BGTVT có căn cứ ban hành như sau: “Căn cứ Luật Giao thông đường bộ số 23/2008/QH12; Căn cứ Nghị định số 86/2014/NĐ-CP;”.",
		 {{"60/2015/TT-BGTVT", "60/2015/TT-BGTVT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"23/2008/QH12", "23/2008/QH12", "L", NULL, NULL, NULL, "basis", 0},
		  {"86/2014/NĐ-CP", "86/2014/NĐ-CP", "NĐ", NULL, NULL, NULL, "basis", 0}}},
		{"Lời văn.\n[1] Quyết định số 37/2020/QĐ-UBND có căn cứ ban hành như sau:\n“Căn cứ Luật Nhà ở số 65/2014/QH13; Theo đề nghị của Sở tại Tờ trình số 2315/TTr-SXD.”",
		 {{"37/2020/QĐ-UBND", "37/2020/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}, {"65/2014/QH13", "65/2014/QH13", "L", NULL, NULL, NULL, "basis", 0}, {"2315/TTr-SXD", "2315/TTr-SXD", "TTr", NULL, NULL, NULL, "basis", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void further_members_stand_on_lines_of_their_own(void **state)
{
	static const struct reference_row rows[] = {
		{"13. Bãi bỏ cụm từ “thẩm định giá” tại khoản 2 Điều 47; bãi bỏ khoản 2 Điều 48 Luật Chuyển giao công nghệ số 07/2017/QH14.",
		 {{"07/2017/QH14", "07/2017/QH14", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"8. Sửa đổi khoản 2 Điều 31 Luật Điện lực số 28/2004/QH11 thành “2. Khung giá”.",
		 {{"28/2004/QH11", "28/2004/QH11", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		/* no new words follow */
		{"8. Sửa đổi khoản 2 Điều 31 Luật Điện lực số 28/2004/QH11 thành công.",
		 {{"28/2004/QH11", "28/2004/QH11", "L", NULL, NULL, NULL, NULL, 0}}},
		{"1. Quyết định này có hiệu lực từ ngày ký; bãi bỏ Quyết định số 599/QĐ-UBND ngày 11/5/2009 về việc thành lập Ban Quản lý chợ;\nQuyết định số 239/QĐ-UBND ngày 15/02/2015 về việc thành lập Ban Quản lý bến xe;\nQuyết định số 240/QĐ-UBND.",
		 {{"599/QĐ-UBND", "599/QĐ-UBND", "QĐ", "2009-05-11", NULL, NULL, "repeals", REFERENCE_DOC}, {"239/QĐ-UBND", "239/QĐ-UBND", "QĐ", "2015-02-15", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"240/QĐ-UBND", "240/QĐ-UBND", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		/* more is said of it than its name */
		{"Quyết định này thay thế Quyết định số 599/QĐ-UBND;\nQuyết định số 239/QĐ-UBND tiếp tục được thực hiện.",
		 {{"599/QĐ-UBND", "599/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC}, {"239/QĐ-UBND", "239/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
		/* a sentence ended before it */
		{"Quyết định này thay thế Quyết định số 599/QĐ-UBND.\nQuyết định số 239/QĐ-UBND.",
		 {{"599/QĐ-UBND", "599/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC}, {"239/QĐ-UBND", "239/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_row_tells_of_its_own_document(void **state)
{
	static const struct reference_row rows[] = {
		/* the row before ends in a document */
		{"10\t58-KH/HU\t11/4/2022\tHuyện ủy\tKế hoạch thực hiện Chỉ thị số 16-CT/TU\n11\t14-HD/BDVHU\t05/5/2022\tBan Dân vận Huyện ủy\tHướng dẫn thực hiện Kế hoạch số 58-KH/HU",
		 {{"58-KH/HU", "58-KH/HU", "KH", "2022-04-11", "Huyện ủy", NULL, NULL, 0},
		  {"16-CT/TU", "16-CT/TU", "CT", NULL, NULL, NULL, "implements", 0},
		  {"14-HD/BDVHU", "14-HD/BDVHU", "HD", "2022-05-05", "Ban Dân vận Huyện ủy", NULL, NULL, 0},
		  {"58-KH/HU", "58-KH/HU", "KH", NULL, NULL, NULL, "guides", 2}}},
		/* another document in the cell before, and in the cell behind the day from which the row's has no effect */
		{"3\tQuyết định\t27/2016/QĐ-UBND ngày 19/9/2016\tSửa đổi Quy định kèm theo Quyết định số 11/2014/QĐ-UBND\tĐược thay thế bằng Quyết định số 22/2023/QĐ-UBND\t01/9/2023",
		 {{"27/2016/QĐ-UBND", "27/2016/QĐ-UBND", "QĐ", "2016-09-19", NULL, NULL, NULL, 0},
		  {"11/2014/QĐ-UBND", "11/2014/QĐ-UBND", "QĐ", NULL, NULL, NULL, "amends", 0},
		  {"22/2023/QĐ-UBND", "22/2023/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaced_by", 0}}},
		{"4\tQuyết định số 27/2016/QĐ-UBND\t19/9/2016\tQuy định mức thu",
		 {{"27/2016/QĐ-UBND", "27/2016/QĐ-UBND", "QĐ", "2016-09-19", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_is_denied_or_only_quoted_changes_nothing(void **state)
{
	static const struct reference_row rows[] = {
		{"4. Các nội dung khác của Quyết định số 17/2022/QĐ-UBND không được sửa đổi, bổ sung tại Quyết định này giữ nguyên hiệu lực.",
		 {{"17/2022/QĐ-UBND", "17/2022/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
		{"4. Quyết định số 17/2022/QĐ-UBND không bị thay thế bởi Quyết định này.",
		 {{"17/2022/QĐ-UBND", "17/2022/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
		{"3. Thay thế cụm từ “theo Nghị định số 72/2013/NĐ-CP” tại Điều 3 Thông tư số 5/2014/TT-BTC bằng cụm từ “theo Nghị định số 75/2013/NĐ-CP”.",
		 {{"72/2013/NĐ-CP", "72/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"5/2014/TT-BTC", "05/2014/TT-BTC", "TT", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"75/2013/NĐ-CP", "75/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_part_of_an_amending_text_adds_to_an_annex(void **state)
{
	static const struct reference_row rows[] = {
		{"Bổ sung số thứ tự 40 tại Phụ lục II về Danh mục các quy hoạch ban hành kèm theo Luật Quy hoạch số 21/2017/QH14 như sau:\n40.",
		 {{"21/2017/QH14", "21/2017/QH14", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Bổ sung số thứ tự 40 tại Phụ lục II về Danh mục các quy hoạch ban hành kèm theo Luật Quy hoạch số 21/2017/QH14.",
		 {{"21/2017/QH14", "21/2017/QH14", "L", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_is_ended_as_a_whole_is_not_amended(void **state)
{
	static const struct reference_row rows[] = {
		{"Luật Thương mại số 36/2005/QH11 đã dược sửa đổi, bổ sung một số điều theo Luật số 05/2017/QH14.", /* a slip for "được" */
		 {{"36/2005/QH11", "36/2005/QH11", "L", NULL, NULL, NULL, NULL, 0}, {"05/2017/QH14", "05/2017/QH14", "L", NULL, NULL, NULL, "amended_by", 0}}},
		{"2. Bãi bỏ khoản 1 Điều 2 Thông tư số 08/2017/TT-BTTTT sửa đổi, bổ sung một số điều của Thông tư số 24/2014/TT-BTTTT và toàn bộ Quyết định số 1163/QĐ-BTTTT.",
		 {{"08/2017/TT-BTTTT", "08/2017/TT-BTTTT", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"24/2014/TT-BTTTT", "24/2014/TT-BTTTT", "TT", NULL, NULL, NULL, "amends", 0},
		  {"1163/QĐ-BTTTT", "1163/QĐ-BTTTT", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
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
		cmocka_unit_test(a_line_below_tells_the_state_of_a_document),
		cmocka_unit_test(who_changed_it_stands_before_the_verb),
		cmocka_unit_test(the_document_changes_what_stands_before_the_verb),
		cmocka_unit_test(years_are_reviewed_without_a_verb),
		cmocka_unit_test(what_goes_along_is_not_acted_on),
		cmocka_unit_test(a_row_tells_of_its_own_document),
		cmocka_unit_test(what_is_denied_or_only_quoted_changes_nothing),
		cmocka_unit_test(a_part_of_an_amending_text_adds_to_an_annex),
		cmocka_unit_test(what_is_ended_as_a_whole_is_not_amended),
		cmocka_unit_test(carrying_out_reaches_further_members),
		cmocka_unit_test(this_document_may_be_one_named_before),
		cmocka_unit_test(passives_of_a_hurried_hand),
		cmocka_unit_test(final_clauses_without_nay),
		cmocka_unit_test(an_annex_lists_what_is_repealed),
		cmocka_unit_test(grounds_of_a_telegram_and_of_a_meeting),
		cmocka_unit_test(lists_of_what_ends_may_be_in_groups),
		cmocka_unit_test(the_heading_of_an_article_may_end_without_a_colon),
		cmocka_unit_test(final_clauses_of_short_sentences),
		cmocka_unit_test(who_changed_it_may_stand_before_the_verb),
		cmocka_unit_test(what_is_told_of_a_document_before),
		cmocka_unit_test(this_document_takes_a_place_or_ends_a_part),
		cmocka_unit_test(what_was_done_and_ends_from_the_signing_on),
		cmocka_unit_test(further_members_stand_on_lines_of_their_own),
		cmocka_unit_test(lists_that_go_on_behind_a_subject),
		cmocka_unit_test(words_between_a_document_and_what_it_ends),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
