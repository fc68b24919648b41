/*
 * What one document does to another, in clauses that are told in other words.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "reference_rows.h"

static void short_words_and_numbers_end_a_sentence(void **state)
{
	static const struct reference_row rows[] = {
		{"Bộ Y tế giao trách nhiệm cho Cục Y tế dự phòng theo dõi hoạt động của các doanh nghiệp nước ngoài trong lĩnh vực vắc xin tại Việt Nam.\nThông tư này có hiệu lực sau 15 ngày kể từ ngày đăng công báo và thay thế cho Thông tư số 01/BYT-TT ngày 29/1/1997 của Bộ Y tế.",
		 {{"01/BYT-TT", "01/BYT-TT", "TT", "1997-01-29", "Bộ Y tế", NULL, "replaces", REFERENCE_DOC}}},
		{"Bãi bỏ điểm c khoản 3\nĐiều 31.\nĐiều 2. Sửa đổi, bổ sung một số điều của Luật Thương mại số 36/2005/QH11",
		 {{"36/2005/QH11", "36/2005/QH11", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_heading_goes_on_over_a_line(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 35. Sửa đổi, bổ sung\nĐiều 21 của Luật Biên giới quốc gia số 06/2003/QH11 như sau:",
		 {{"06/2003/QH11", "06/2003/QH11", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Điều 35. Sửa đổi, bổ sung\nThực hiện theo Điều 21 của Luật Biên giới quốc gia số 06/2003/QH11.",
		 {{"06/2003/QH11", "06/2003/QH11", "L", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void items_change_places_of_every_sort(void **state)
{
	static const struct reference_row rows[] = {
		{"LUẬT\nĐiều 51. Bãi bỏ một số điều\n1. Bãi bỏ Chương VIII gồm các điều từ Điều 67 đến Điều 78 và Điều 105 của Luật Hôn nhân và gia đình số 22/2000/QH10.\n2. Sửa đổi, bổ sung khoản 1 và bổ sung khoản 6 vào sau khoản 5 Điều 41 Luật Sĩ quan số 16/1999/QH10 như sau:",
		 {{"22/2000/QH10", "22/2000/QH10", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"16/1999/QH10", "16/1999/QH10", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"LUẬT\nĐiều 150. Bổ sung một điều vào Luật Kế toán số 88/2015/QH13\n3. Sửa đổi, bổ sung một số điểm của khoản 2 Điều 25 của Luật Bảo vệ môi trường số 55/2014/QH13 như sau:\n4. Bãi bỏ Mục 2 (từ Điều 16 đến Điều 23), điểm b.5 khoản 2 Điều 83 Nghị định số 84/2006/NĐ-CP.",
		 {{"88/2015/QH13", "88/2015/QH13", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"55/2014/QH13", "55/2014/QH13", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"84/2006/NĐ-CP", "84/2006/NĐ-CP", "NĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"NGHỊ ĐỊNH\nĐiều 5. Sửa đổi\n1. Bãi bỏ quy định về giấy chứng nhận tại khoản 3 và khoản 4 Điều 27 của Luật luật sư số 65/2006/QH11.\n2. Bãi bỏ các quy định áp dụng đối với đối tượng “Học sinh đại học theo Điều 76” tại Thông tư số 75/2000/TT-BTC.\n3. Sửa đổi, bổ sung mục 24 tại Phụ lục I Danh mục các quy hoạch ngành quốc gia của Luật Quy hoạch số 21/2017/QH14 như sau:\n4. Bãi bỏ hiệu lực thi hành của Quyết định số 31/2002/QĐ-BTC.",
		 {{"65/2006/QH11", "65/2006/QH11", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"75/2000/TT-BTC", "75/2000/TT-BTC", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"21/2017/QH14", "21/2017/QH14", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"31/2002/QĐ-BTC", "31/2002/QĐ-BTC", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"THÔNG TƯ\nĐiều 5. Hủy bỏ\n1. Hủy bỏ kết quả kiểm tra khi có căn cứ quy định tại khoản 6 Điều 8 của Nghị định số 08/2020/NĐ-CP.\n2. Bổ sung danh mục quy định tại khoản 3 Điều 30 Nghị định số 98/2021/NĐ-CP.",
		 {{"08/2020/NĐ-CP", "08/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"98/2021/NĐ-CP", "98/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_has_taken_the_place_of_a_document(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo Nghị định số 114/2006/NĐ-CP (nay là Nghị định số 176/2013/NĐ-CP) và Quyết định số 15/2006/QĐ-BTC, hiện nay là Thông tư số 200/2014/TT-BTC.",
		 {{"114/2006/NĐ-CP", "114/2006/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"176/2013/NĐ-CP", "176/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, "replaced_by", 0},
		  {"15/2006/QĐ-BTC", "15/2006/QĐ-BTC", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"200/2014/TT-BTC", "200/2014/TT-BTC", "TT", NULL, NULL, NULL, "replaced_by", 2}}},
		{"Theo Nghị định số 114/2006/NĐ-CP, sau thay thế bởi Nghị định số 176/2013/NĐ-CP ngày 14/11/2013, Nghị định số 117/2020/NĐ-CP ngày 28/9/2020; Quy định số 102-QĐ/TW (thay bằng Quy định số 69-QĐ/TW).",
		 {{"114/2006/NĐ-CP", "114/2006/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"176/2013/NĐ-CP", "176/2013/NĐ-CP", "NĐ", "2013-11-14", NULL, NULL, "replaced_by", 0},
		  {"117/2020/NĐ-CP", "117/2020/NĐ-CP", "NĐ", "2020-09-28", NULL, NULL, "replaced_by", 0},
		  {"102-QĐ/TW", "102-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0},
		  {"69-QĐ/TW", "69-QĐ/TW", "QyĐ", NULL, NULL, NULL, "replaced_by", 3}}},
		{"Nghị định số 26/2009/NĐ-CP ngày 16/3/2009 có hiệu lực thi hành từ ngày 01/4/2009 thay thế cho Nghị định số 149/2003/NĐ-CP. Luật số 38/2019/QH14 được thông qua ngày 13/6/2019 và có hiệu lực từ 01/7/2020 (thay thế cho Luật số 78/2006/QH11).",
		 {{"26/2009/NĐ-CP", "26/2009/NĐ-CP", "NĐ", "2009-03-16", NULL, NULL, NULL, 0},
		  {"149/2003/NĐ-CP", "149/2003/NĐ-CP", "NĐ", NULL, NULL, NULL, "replaces", 0},
		  {"38/2019/QH14", "38/2019/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"78/2006/QH11", "78/2006/QH11", "L", NULL, NULL, NULL, "replaces", 2}}},
		{"Theo Nghị định số 176/2013/NĐ-CP, nay là Nghị định số 114/2006/NĐ-CP; Nghị định số 15/2020/NĐ-CP, nay là lúc thực hiện Nghị định số 16/2020/NĐ-CP.",
		 {{"176/2013/NĐ-CP", "176/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"114/2006/NĐ-CP", "114/2006/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"15/2020/NĐ-CP", "15/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"16/2020/NĐ-CP", "16/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Chỉ thị số 05-CT/TW (nay là Kết luận số 01-KL/TW ngày 18/5/2021); Quy định số 47-QĐ/TW nay là Quy định số 37-QĐ/TW.",
		 {{"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, NULL, 0},
		  {"01-KL/TW", "01-KL/TW", "KL", "2021-05-18", NULL, NULL, NULL, 0},
		  {"47-QĐ/TW", "47-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0},
		  {"37-QĐ/TW", "37-QĐ/TW", "QyĐ", NULL, NULL, NULL, "replaced_by", 2}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void rules_that_contradict_the_document_end(void **state)
{
	static const struct reference_row rows[] = {
		{"Các quy định tại Nghị định số 12/1999/NĐ-CP trái với Quyết định này đều bãi bỏ.",
		 {{"12/1999/NĐ-CP", "12/1999/NĐ-CP", "NĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"2. Những quy định tại Thông tư số 12/1999/TT-BTC ngày 3/4/1999 của Bộ Tài chính trái với quy định tại Thông tư này đều hết hiệu lực thi hành.",
		 {{"12/1999/TT-BTC", "12/1999/TT-BTC", "TT", "1999-04-03", "Bộ Tài chính", NULL, "repeals", REFERENCE_DOC}}},
		{"Quy định tại Quyết định số 12/1999/QĐ-TTg trái với Nghị định này và phải được sửa đổi. Các quy định tại Quyết định số 13/1999/QĐ-TTg trái với Nghị định số 14/1999/NĐ-CP bị bãi bỏ.",
		 {{"12/1999/QĐ-TTg", "12/1999/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"13/1999/QĐ-TTg", "13/1999/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"14/1999/NĐ-CP", "14/1999/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_a_part_of_a_law_changes(void **state)
{
	static const struct reference_row rows[] = {
		{"Luật Điện lực số 61/2024/QH15 có hiệu lực thi hành kể từ ngày 01/02/2025, trong đó tại khoản 3 Điều 79 đã sửa đổi, bổ sung mục 2 Phụ lục số 02 của Luật Giá năm 2023.",
		 {{"61/2024/QH15", "61/2024/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"Luật Giá năm 2023", NULL, "L", NULL, NULL, NULL, "amends", 0}}},
		{"Luật Điện lực số 61/2024/QH15 có hiệu lực, trong đó Chính phủ đã sửa đổi Nghị định số 12/2020/NĐ-CP.",
		 {{"61/2024/QH15", "61/2024/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"12/2020/NĐ-CP", "12/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_decree_changes_no_circular(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo Nghị định số 89/2015/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 67/2014/NĐ-CP, Thông tư số 117/2014/TT-BTC hướng dẫn Nghị định số 67/2014/NĐ-CP.",
		 {{"89/2015/NĐ-CP", "89/2015/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"67/2014/NĐ-CP", "67/2014/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 0},
		  {"117/2014/TT-BTC", "117/2014/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"67/2014/NĐ-CP", "67/2014/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 2}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_note_that_closes_an_article_tells_whose_it_is(void **state)
{
	static const struct reference_row rows[] = {
		{"BỘ CÔNG THƯƠNG\nSố: 11/2016/TT-BCT\nngày 5 tháng 7 năm 2016\nTHÔNG TƯ\nQuy định về A\n\nĐiều 5. Hiệu lực thi hành\n2. Thông tư này thay thế Quyết định số 20/2008/QĐ-BCT.\n(Điều 23 Thông tư số 20/2019/TT-BCT, có hiệu lực thi hành kể từ ngày 15/12/2019)\n\nĐiều 6. Hiệu lực thi hành\nThông tư này thay thế Quyết định số 21/2008/QĐ-BCT.\n(Điều 6 Thông tư số 11/2016/TT-BCT, có hiệu lực thi hành kể từ ngày 15/12/2016)\n",
		 {{"20/2008/QĐ-BCT", "20/2008/QĐ-BCT", "QĐ", NULL, NULL, NULL, "replaces", 1},
		  {"20/2019/TT-BCT", "20/2019/TT-BCT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"21/2008/QĐ-BCT", "21/2008/QĐ-BCT", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"11/2016/TT-BCT", "11/2016/TT-BCT", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"BỘ CÔNG THƯƠNG\nSố: 11/2016/TT-BCT\nngày 5 tháng 7 năm 2016\nTHÔNG TƯ\nQuy định về A\n\nĐiều 5. Hiệu lực thi hành\n2. Thông tư này thay thế Quyết định số 20/2008/QĐ-BCT.\n\nĐiều 1. Phạm vi\n(Điều 1 Thông tư số 20/2019/TT-BCT, có hiệu lực thi hành kể từ ngày 15/12/2019)\n",
		 {{"20/2008/QĐ-BCT", "20/2008/QĐ-BCT", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"20/2019/TT-BCT", "20/2019/TT-BCT", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"(Điều 1 Thông tư số liên tịch 75/2000/TTLT/BTC-GDĐT, có hiệu lực thi hành kể từ ngày 05/08/2000, có nội dung bị bãi bỏ bởi Điều 8 Thông tư số liên tịch 04/2015/TTLT-BGDĐT-BTC có hiệu lực thi hành kể từ ngày 24/04/2015)",
		 {{"75/2000/TTLT/BTC-GDĐT", "75/2000/TTLT-BTC-GDĐT", "TTLT", NULL, NULL, NULL, NULL, 0},
		  {"04/2015/TTLT-BGDĐT-BTC", "04/2015/TTLT-BGDĐT-BTC", "TTLT", NULL, NULL, NULL, "repealed_by", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void rules_and_annexes_that_another_changes(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư số 19/2011/TT-BTP sửa đổi, bổ sung một số quy định về thủ tục hành chính của Thông tư số 05/2008/TT-BTP; Thông tư số 15/2022/TT-BYT sửa đổi, bổ sung một số điều và Phụ lục tại Thông tư số 03/2019/TT-BYT.",
		 {{"19/2011/TT-BTP", "19/2011/TT-BTP", "TT", NULL, NULL, NULL, NULL, 0},
		  {"05/2008/TT-BTP", "05/2008/TT-BTP", "TT", NULL, NULL, NULL, "amends", 0},
		  {"15/2022/TT-BYT", "15/2022/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"03/2019/TT-BYT", "03/2019/TT-BYT", "TT", NULL, NULL, NULL, "amends", 2}}},
		{"Quyết định số 17/2006/QĐ-NHNN về việc sửa đổi, bổ sung Điều 10 Quy chế chiết khấu ban hành theo Quyết định số 1325/2004/QĐ-NHNN; Thông tư số 53/2014/TT-BNNPTNT V/v sửa đổi, bổ sung tên gọi và một số điều của Thông tư số 27/2009/TT-BNN.",
		 {{"17/2006/QĐ-NHNN", "17/2006/QĐ-NHNN", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"1325/2004/QĐ-NHNN", "1325/2004/QĐ-NHNN", "QĐ", NULL, NULL, NULL, "amends", 0},
		  {"53/2014/TT-BNNPTNT", "53/2014/TT-BNNPTNT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"27/2009/TT-BNN", "27/2009/TT-BNN", "TT", NULL, NULL, NULL, "amends", 2}}},
		{"Luật số 94/2015/QH13 đã bổ sung các quy định nhằm cụ thể hóa quyền con người quy định tại Hiến pháp năm 2013. Thông tư này điều chỉnh các giao dịch trái phiếu phát hành theo Quyết định số 211/QĐ-TTg.",
		 {{"94/2015/QH13", "94/2015/QH13", "L", NULL, NULL, NULL, NULL, 0},
		  {"Hiến pháp năm 2013", NULL, "HP", NULL, NULL, NULL, NULL, 0},
		  {"211/QĐ-TTg", "211/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư số 32/2017/TT-BCT quy định cụ thể và hướng dẫn thi hành một số điều của Luật Hóa chất và Nghị định số 113/2017/NĐ-CP.",
		 {{"32/2017/TT-BCT", "32/2017/TT-BCT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"113/2017/NĐ-CP", "113/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_further_verb_of_an_item_ends_another(void **state)
{
	static const struct reference_row rows[] = {
		{"NGHỊ ĐỊNH\nĐiều 5. Hiệu lực\n3. Bãi bỏ Điều 6 Nghị định số 83/2013/NĐ-CP quy định chi tiết Luật Quản lý thuế; bãi bỏ Quyết định số 65/2004/QĐ-TTg.\nCông văn số 12/BTC-CST trả lời; bãi bỏ Quyết định số 66/2004/QĐ-TTg.",
		 {{"83/2013/NĐ-CP", "83/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"65/2004/QĐ-TTg", "65/2004/QĐ-TTg", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"12/BTC-CST", "12/BTC-CST", "CV", NULL, NULL, NULL, NULL, 0},
		  {"66/2004/QĐ-TTg", "66/2004/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_clause_goes_on_behind_another_document(void **state)
{
	static const struct reference_row rows[] = {
		{"ban hành thông tư số 05-TT/LB ngày 21-03-1977 hướng dẫn tổ chức hệ thống giám định y khoa theo nghị quyết số 15-CP ngày 14-01-1975 của Hội đồng Chính phủ đã quy định và thay thế cho thông tư số 44-TT/LB ngày 26-11-1970.",
		 {{"05-TT/LB", "05-TT/LB", "TT", "1977-03-21", NULL, NULL, NULL, 0},
		  {"15-CP", "15/CP", "NQ", "1975-01-14", "Hội đồng Chính phủ", NULL, NULL, 0},
		  {"44-TT/LB", "44-TT/LB", "TT", "1970-11-26", NULL, NULL, "replaces", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void grounds_where_the_first_page_is_lacking(void **state)
{
	static const struct reference_row rows[] = {
		{"Thực hiện Kế hoạch số 12-KH/TU, ngày 21/01/2020 của Ban Thường vụ Tỉnh ủy (Kế hoạch số 12-KH/TU), Ban Tuyên giáo định hướng nội dung như sau:\n\nI. NỘI DUNG\n\n"
		 "1. Tuyên truyền Chỉ thị số 05-CT/TW.",
		 {{"12-KH/TU", "12-KH/TU", "KH", "2020-01-21", "Ban Thường vụ Tỉnh ủy", NULL, "basis", REFERENCE_DOC},
		  {"12-KH/TU", "12-KH/TU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, NULL, 0}}},
		{"Thực hiện Kế hoạch số 12-KH/TU, xã đã mở 3 lớp.", {{"12-KH/TU", "12-KH/TU", "KH", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Nghị định số 15/2021/NĐ-CP, việc nghiệm thu gồm:", {{"15/2021/NĐ-CP", "15/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_subject_of_a_ground_is_none(void **state)
{
	static const struct reference_row rows[] = {
		{"ĐẢNG CỘNG SẢN VIỆT NAM\nSố 11-HD/BTCTW\nHà Nội, ngày 14 tháng 3 năm 2012\n\nHƯỚNG DẪN\nvề kiểm điểm\n\n"
		 "Triển khai Kế hoạch của Bộ Chính trị về thực hiện Nghị quyết số 12-NQ/TW, Ban Tổ chức Trung ương hướng dẫn như sau:\n\n"
		 "I. MỤC ĐÍCH\n\nMục đích kiểm điểm lần này nhằm thực hiện có hiệu quả Nghị quyết số 22-NQ/TW.",
		 {{"12-NQ/TW", "12-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}, {"22-NQ/TW", "22-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_bracket_tells_what_the_like_document_replaces(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Quyết định số 199/QĐ-BGDĐT ban hành Kế hoạch triển khai Quyết định số 189/QĐ-TTg ngày 11 tháng 11 năm 2021 của ngành Giáo dục (thay thế Quyết định số 58/QĐ-BGDĐT);",
		 {{"199/QĐ-BGDĐT", "199/QĐ-BGDĐT", "QĐ", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"189/QĐ-TTg", "189/QĐ-TTg", "QĐ", "2021-11-11", NULL, NULL, "implements", 0},
		  {"58/QĐ-BGDĐT", "58/QĐ-BGDĐT", "QĐ", NULL, NULL, NULL, "replaces", 0}}},
		{"Sau Quyết định số 23/2008/QĐ-BYT là Thông tư số 12/2014/TT-BYT hướng dẫn việc tiêm chủng (thay thế Quyết định số 23/2008/QĐ-BYT).",
		 {{"23/2008/QĐ-BYT", "23/2008/QĐ-BYT", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"12/2014/TT-BYT", "12/2014/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"23/2008/QĐ-BYT", "23/2008/QĐ-BYT", "QĐ", NULL, NULL, NULL, "replaces", 1}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

/* 180 times ten words are more than what may stand before a note under a title. */
static void an_annex_far_behind_tells_what_put_it_in_force(void **state)
{
	static const char head[] = "ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\nSố: 26/QĐ-UBND\nAn Bình, ngày 3 tháng 12 năm 2025\n\nQUYẾT ĐỊNH\nban hành Quy chế\n\n";
	static const char line[] = "Ủy ban nhân dân xã làm việc theo quy chế của mình.\n\n";
	static const char annex[] = "QUY CHẾ\n(Ban hành kèm theo Quyết định số 26/QĐ-UBND)\n\nMẪU SỐ 1\n(Ban hành kèm theo Quyết định số 27/QĐ-UBND)\n";
	static char text[sizeof head + 180 * sizeof line + sizeof annex];
	char *end = stpcpy(text, head);
	sovb_document *document;

	(void)state;
	for (int i = 0; i < 180; i++)
		end = stpcpy(end, line);
	strcpy(end, annex);
	document = reference_rows_parse(text);
	assert_int_equal(sovb_document_reference_count(document), 2);
	assert_int_equal(sovb_document_reference(document, 0)->relation, SOVB_RELATION_PROMULGATED_BY);
	assert_int_equal(sovb_document_reference(document, 0)->source, SOVB_SOURCE_DOCUMENT);
	assert_int_equal(sovb_document_reference(document, 1)->relation, SOVB_RELATION_CITES);
	sovb_document_free(document);
}

static void decrees_of_2025_detail_laws(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định số 176/2025/NĐ-CP quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật Bảo hiểm xã hội số 41/2024/QH15.",
		 {{"176/2025/NĐ-CP", "176/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}, {"41/2024/QH15", "41/2024/QH15", "L", NULL, NULL, NULL, "guides", 0}}},
		{"Nghị định số 380/2025/NĐ-CP quy định các biện pháp để tổ chức, hướng dẫn thi hành Luật Di sản văn hóa 2024.",
		 {{"380/2025/NĐ-CP", "380/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}, {"Luật Di sản văn hóa 2024", NULL, "L", NULL, NULL, NULL, "guides", 0}}},
		{"Nghị định số 187/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 78/2025/NĐ-CP hướng dẫn Luật Ban hành văn bản năm 2025 và Nghị định số 79/2025/NĐ-CP.",
		 {{"187/2025/NĐ-CP", "187/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"78/2025/NĐ-CP", "78/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 0},
		  {"Luật Ban hành văn bản năm 2025", NULL, "L", NULL, NULL, NULL, "guides", 1},
		  {"79/2025/NĐ-CP", "79/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_verb_right_behind_the_subject(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định số 45/2012/NĐ-CP về khuyến công thay thế Nghị định số 134/2004/NĐ-CP.",
		 {{"45/2012/NĐ-CP", "45/2012/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}, {"134/2004/NĐ-CP", "134/2004/NĐ-CP", "NĐ", NULL, NULL, NULL, "replaces", 0}}},
		{"Nghị định số 143/2025/NĐ-CP quy định về phân quyền, phân cấp đã sửa đổi, bổ sung một số điều của Nghị định số 86/2018/NĐ-CP.",
		 {{"143/2025/NĐ-CP", "143/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}, {"86/2018/NĐ-CP", "86/2018/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 0}}},
		{"Thực hiện Nghị định số 143/2025/NĐ-CP về phân quyền, Bộ Y tế đã sửa đổi, bổ sung Thông tư số 86/2018/TT-BYT.",
		 {{"143/2025/NĐ-CP", "143/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}, {"86/2018/TT-BYT", "86/2018/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Quyết định số 12/QĐ-UBND về việc thay thế thành viên theo Quyết định số 5/QĐ-BCĐ; Kế hoạch số 7/KH-UBND về rà soát để thay thế Kế hoạch số 6/KH-UBND.",
		 {{"12/QĐ-UBND", "12/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"5/QĐ-BCĐ", "05/QĐ-BCĐ", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"7/KH-UBND", "07/KH-UBND", "KH", NULL, NULL, NULL, NULL, 0},
		  {"6/KH-UBND", "06/KH-UBND", "KH", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư số 73/2024/TT-BTC có hiệu lực thi hành kể từ ngày ký và thay thế Thông tư số 59/2019/TT-BTC; Quy định số 366-QĐ/TW áp dụng từ ngày 30/8/2025 và thay thế Quy định số 124-QĐ/TW.",
		 {{"73/2024/TT-BTC", "73/2024/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"59/2019/TT-BTC", "59/2019/TT-BTC", "TT", NULL, NULL, NULL, "replaces", 0},
		  {"366-QĐ/TW", "366-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0},
		  {"124-QĐ/TW", "124-QĐ/TW", "QyĐ", NULL, NULL, NULL, "replaces", 2}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void words_of_the_field_stand_before_the_verb(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông báo số 88-TB/TU của Thường trực Tỉnh ủy về chủ trương thực hiện Kết luận số 49-KL/TW; Kế hoạch số 12-KH/ĐU về một số nhiệm vụ, giải pháp trọng tâm thực hiện Nghị quyết số 57-NQ/TW.",
		 {{"88-TB/TU", "88-TB/TU", "TB", NULL, "Thường trực Tỉnh ủy", NULL, NULL, 0},
		  {"49-KL/TW", "49-KL/TW", "KL", NULL, NULL, NULL, "implements", 0},
		  {"12-KH/ĐU", "12-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"57-NQ/TW", "57-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 2}}},
		{"Kế hoạch số 26-KH/TTVH về việc tổ chức nghiên cứu, quán triệt và thực hiện thắng lợi Nghị quyết số 12-NQ/TW.",
		 {{"26-KH/TTVH", "26-KH/TTVH", "KH", NULL, NULL, NULL, NULL, 0},
		  {"12-NQ/TW", "12-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 0}}},
		{"Nghị quyết số 12/NQ-HĐND sửa đổi Nghị quyết số 25/NQ-HĐND; bãi bỏ Nghị quyết số 33/NQ-HĐND.",
		 {{"12/NQ-HĐND", "12/NQ-HĐND", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"25/NQ-HĐND", "25/NQ-HĐND", "NQ", NULL, NULL, NULL, "amends", 0},
		  {"33/NQ-HĐND", "33/NQ-HĐND", "NQ", NULL, NULL, NULL, "repeals", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_opinion_of_another_body_is_a_ground(void **state)
{
	static const struct reference_row rows[] = {
		{"UBND TỈNH AN BÌNH\nSố: 12/UBND-NC\nAn Bình, ngày 3 tháng 12 năm 2025\n\nKính gửi: Hội Cựu giáo chức tỉnh\n\n"
		 "Xét đề nghị tại Báo cáo số 34/BC-CGC ngày 29/12/2025 của Hội Cựu giáo chức tỉnh về việc báo cáo kết quả đại hội, ý kiến của Sở Nội vụ tại Tờ trình số 14/TTr-SNV "
		 "ngày 09/01/2026 về việc báo cáo kết quả; Ủy ban nhân dân tỉnh có ý kiến như sau:",
		 {{"34/BC-CGC", "34/BC-CGC", "BC", "2025-12-29", "Hội Cựu giáo chức tỉnh", NULL, "basis", REFERENCE_DOC},
		  {"14/TTr-SNV", "14/TTr-SNV", "TTr", "2026-01-09", NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void an_amending_title_with_a_capital_ends_a_list(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 3. Quyết định này có hiệu lực từ ngày 15 tháng 12 năm 2025 và bãi bỏ Quyết định số 77/2021/QĐ-UBND của Ủy ban nhân dân tỉnh An Bình Ban hành Quy định quản lý vốn; "
		 "Quyết định số 03/2024/QĐ-UBND của Ủy ban nhân dân tỉnh An Bình Sửa đổi, bổ sung một số điều của Quyết định số 77/2021/QĐ-UBND.",
		 {{"77/2021/QĐ-UBND", "77/2021/QĐ-UBND", "QĐ", NULL, "Ủy ban nhân dân tỉnh An Bình", NULL, "repeals", REFERENCE_DOC},
		  {"03/2024/QĐ-UBND", "03/2024/QĐ-UBND", "QĐ", NULL, "Ủy ban nhân dân tỉnh An Bình", NULL, "repeals", REFERENCE_DOC},
		  {"77/2021/QĐ-UBND", "77/2021/QĐ-UBND", "QĐ", NULL, NULL, NULL, "amends", 1}}},
		{"Điều lệ Công đoàn Việt Nam (khóa XIII) được ban hành kèm theo Quyết định số 2399/QĐ-TLĐ.",
		 {{"Điều lệ Công đoàn Việt Nam (khóa XIII)", NULL, NULL, NULL, NULL, "XIII", NULL, 0},
		  {"2399/QĐ-TLĐ", "2399/QĐ-TLĐ", "QĐ", NULL, NULL, NULL, "promulgated_by", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_law_parted_by_a_line_is_of_the_ground(void **state)
{
	static const struct reference_row rows[] = {
		{"ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\n-------\nSố: 15/CT-UBND\nAn Bình, ngày\n10 tháng 10 năm 2019\nCHỈ THỊ\nVỀ LẬP KẾ HOẠCH ĐẦU TƯ CÔNG TRUNG HẠN GIAI ĐOẠN 2021 - 2025\n"
		 "Thực hiện Luật Đầu tư công, Luật\nNgân sách nhà nước, Chỉ thị số 20/CT-TTg ngày 29/7/2019 của Thủ tướng Chính phủ về việc lập kế hoạch đầu tư công trung hạn, Chủ\n"
		 "tịch UBND tỉnh yêu cầu Giám đốc các sở:\n",
		 {{"20/CT-TTg", "20/CT-TTg", "CT", "2019-07-29", "Thủ tướng Chính phủ", NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_quoted_provision_acts_for_its_own_document(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 37 Thông tư 04/2023/TT-BTP ngày 14/8/2023 quy định như sau:\n“1. Thông tư này có hiệu lực từ ngày 01/10/2023.\n2. Thông tư số 01/2016/TT-BTP hết hiệu lực kể từ "
		 "ngày Thông tư này có hiệu lực.\n3. Thông tư này thay thế Thông tư số 05/2015/TT-BTP.”.\nThông tư này thay thế Thông tư số 06/2015/TT-BTP.",
		 {{"04/2023/TT-BTP", "04/2023/TT-BTP", "TT", "2023-08-14", NULL, NULL, NULL, 0},
		  {"01/2016/TT-BTP", "01/2016/TT-BTP", "TT", NULL, NULL, NULL, "repeals", 0},
		  {"05/2015/TT-BTP", "05/2015/TT-BTP", "TT", NULL, NULL, NULL, "replaces", 0},
		  {"06/2015/TT-BTP", "06/2015/TT-BTP", "TT", NULL, NULL, NULL, "replaces", REFERENCE_DOC}}},
		{"Điều 1. Sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15\n1. Sửa đổi, bổ sung khoản 2 Điều 251 như sau:\n“2. Bãi bỏ Nghị quyết số 132/2020/QH14 của Quốc hội.”.",
		 {{"31/2024/QH15", "31/2024/QH15", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"132/2020/QH14", "132/2020/QH14", "NQ", NULL, "Quốc hội", NULL, "repeals", 0}}},
		/* which of two is quoted, or a draft, is not told */
		{"Sau Luật số 66/2025/QH15, tại khoản 2 Điều 5 dự thảo Thông tư quy định: “Thông tư này thay thế Thông tư số 195/2015/TT-BTC.”",
		 {{"66/2025/QH15", "66/2025/QH15", "L", NULL, NULL, NULL, NULL, 0}, {"195/2015/TT-BTC", "195/2015/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void an_amending_law_lists_laws_that_were_changed(void **state)
{
	static const struct reference_row rows[] = {
		{"Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán số 54/2019/QH14; Luật Kế toán số 88/2015/QH13 đã được sửa đổi theo Luật Quản lý thuế số 38/2019/QH14; Luật Kiểm toán độc "
		 "lập số 67/2011/QH12 đã được bãi bỏ một số điều theo Luật Phí và lệ phí số 97/2015/QH13.",
		 {{"54/2019/QH14", "54/2019/QH14", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"88/2015/QH13", "88/2015/QH13", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"38/2019/QH14", "38/2019/QH14", "L", NULL, NULL, NULL, "amended_by", 1},
		  {"67/2011/QH12", "67/2011/QH12", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"97/2015/QH13", "97/2015/QH13", "L", NULL, NULL, NULL, "repealed_by", 3}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_short_form_in_brackets_parts_no_document_from_its_subject(void **state)
{
	static const struct reference_row rows[] = {
		{"Kết luận số 12-KL/TW ngày 05/3/2020 của Bộ Chính trị (Kết luận 12) về tiếp tục thực hiện Nghị quyết số 05-NQ/TW ngày 01/01/2015 của Bộ Chính trị.",
		 {{"12-KL/TW", "12-KL/TW", "KL", "2020-03-05", "Bộ Chính trị", NULL, NULL, 0},
		  {"Kết luận 12", NULL, "KL", NULL, NULL, NULL, NULL, 0},
		  {"05-NQ/TW", "05-NQ/TW", "NQ", "2015-01-01", "Bộ Chính trị", NULL, "continues", 0}}},
		{"Xem Kế hoạch số 12-KH/TU ngày 05/3/2020 của Tỉnh ủy (sau đây gọi tắt là Kế hoạch 12) về việc thực hiện Nghị quyết số 05-NQ/TW.",
		 {{"12-KH/TU", "12-KH/TU", "KH", "2020-03-05", "Tỉnh ủy", NULL, NULL, 0},
		  {"Kế hoạch 12", NULL, "KH", NULL, NULL, NULL, NULL, 0},
		  {"05-NQ/TW", "05-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void grounds_of_a_page_without_line_ends(void **state)
{
	static const struct reference_row rows[] = {
		{"QUY CHẾ PHỐI HỢP GIỮA CÔNG ĐOÀN VÀ CHUYÊN MÔN Kính gửi: Công đoàn huyện An Bình Căn cứ vào Luật Công đoàn Việt Nam. Căn cứ vào Nghị định số 71/1998/NĐ-CP của Chính phủ. Thực hiện "
		 "Công văn số 39/PGDĐT-CĐ ngày 03/9/2010 về hội nghị. Trường xây dựng quy chế như sau.",
		 {{"71/1998/NĐ-CP", "71/1998/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, "basis", REFERENCE_DOC},
		  {"39/PGDĐT-CĐ", "39/PGDĐT-CĐ", "CV", "2010-09-03", NULL, NULL, "basis", REFERENCE_DOC}}},
		{"ĐỊNH HƯỚNG TUYÊN TRUYỀN THÁNG 7\n\nThực hiện Kế hoạch số 172-KH/TU của Tỉnh ủy, Ban Tuyên giáo đề nghị các địa phương tuyên truyền các nội dung sau: 1.1\n",
		 {{"172-KH/TU", "172-KH/TU", "KH", NULL, "Tỉnh ủy", NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_puts_rules_in_force_stands_under_their_title(void **state)
{
	static const struct reference_row rows[] = {
		{"QUY CHẾ PHỐI HỢP NĂM HỌC 2024-2025\nKèm theo Quyết định số 236/QĐ-THHM ngày 11 tháng 9 năm 2024 của Hiệu trưởng Trường Tiểu học Hoa Mai\nĐiều 1. Phạm vi\n",
		 {{"236/QĐ-THHM", "236/QĐ-THHM", "QĐ", "2024-09-11", "Hiệu trưởng Trường Tiểu học Hoa Mai", NULL, "promulgated_by", REFERENCE_DOC}}},
		{"Bộ Công Thương có văn bản mới.\nBan hành kèm theo Thông tư số 41/2025/TT-BCT là quy chuẩn về an toàn điện.\n",
		 {{"41/2025/TT-BCT", "41/2025/TT-BCT", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_short_form_of_a_ground_is_no_ground(void **state)
{
	static const struct reference_row rows[] = {
		{"SỞ TƯ PHÁP AN BÌNH\nSố: 12/KH-STP\nAn Bình, ngày 2 tháng 3 năm 2021\n\nKẾ HOẠCH\nPhổ biến pháp luật năm 2021\n\n"
		 "Căn cứ Quyết định số 1521/QĐ-TTg ban hành Kế hoạch thực hiện Kết luận số 80-KL/TW (Quyết định 1521/QĐ-TTg); Quyết định số 1928/QĐ-TTg phê duyệt Đề án (Đề án 1928).\n",
		 {{"1521/QĐ-TTg", "1521/QĐ-TTg", "QĐ", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"80-KL/TW", "80-KL/TW", "KL", NULL, NULL, NULL, "implements", 0},
		  {"1521/QĐ-TTg", "1521/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"1928/QĐ-TTg", "1928/QĐ-TTg", "QĐ", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"Đề án 1928", NULL, "ĐA", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void grounds_are_listed_below_their_word(void **state)
{
	static const struct reference_row rows[] = {
		{"TRƯỜNG THCS HOA MAI\nSố: 5/QĐ-THCS\nAn Bình, ngày 2 tháng 3 năm 2021\n\nQUYẾT ĐỊNH\nVề việc ban hành quy chế\n\nHIỆU TRƯỞNG TRƯỜNG THCS HOA MAI\n\nCăn cứ :\n\n"
		 "Nghị định 151/2017/NĐ-CP ngày 26/12/2017 của Chính phủ;\n\nNghị định 152/2017/NĐ-CP của Chính phủ.\n\nXét đề nghị của kế toán,\n\nQUYẾT ĐỊNH\n",
		 {{"151/2017/NĐ-CP", "151/2017/NĐ-CP", "NĐ", "2017-12-26", "Chính phủ", NULL, "basis", REFERENCE_DOC},
		  {"152/2017/NĐ-CP", "152/2017/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, "basis", REFERENCE_DOC}}},
		{"UBND TỈNH AN BÌNH\nSố: 5/QĐ-UBND\nAn Bình, ngày 2 tháng 3 năm 2016\nQUYẾT ĐỊNH\nPhê duyệt kế hoạch\n\nCHỦ TỊCH UBND TỈNH\n"
		 "Xét đề nghị của Sở Nông nghiệp tại Công văn số 784/SNN-KHTC ngày 08/4/2016, đề nghị của Sở Tài chính tại Công văn số 1024/STC-NST ngày 06/5/2016,\nQUYẾT ĐỊNH:\n",
		 {{"784/SNN-KHTC", "784/SNN-KHTC", "CV", "2016-04-08", NULL, NULL, "basis", REFERENCE_DOC},
		  {"1024/STC-NST", "1024/STC-NST", "CV", "2016-05-06", NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void this_document_is_the_one_just_issued(void **state)
{
	static const struct reference_row rows[] = {
		{"Ban Chấp hành Trung ương công bố Quy định số 80-QĐ/TW về phân cấp quản lý cán bộ. Quy định này thay thế Quy định số 105-QĐ/TW của Bộ Chính trị.",
		 {{"80-QĐ/TW", "80-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0}, {"105-QĐ/TW", "105-QĐ/TW", "QyĐ", NULL, "Bộ Chính trị", NULL, "replaces", 0}}},
		/* one that is only cited does not act */
		{"Thực hiện theo Quy định số 80-QĐ/TW về phân cấp. Quy định này thay thế Quy định số 105-QĐ/TW của Bộ Chính trị.",
		 {{"80-QĐ/TW", "80-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0}, {"105-QĐ/TW", "105-QĐ/TW", "QyĐ", NULL, "Bộ Chính trị", NULL, "replaces", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(short_words_and_numbers_end_a_sentence),
		cmocka_unit_test(a_heading_goes_on_over_a_line),
		cmocka_unit_test(items_change_places_of_every_sort),
		cmocka_unit_test(what_has_taken_the_place_of_a_document),
		cmocka_unit_test(rules_that_contradict_the_document_end),
		cmocka_unit_test(what_a_part_of_a_law_changes),
		cmocka_unit_test(a_decree_changes_no_circular),
		cmocka_unit_test(the_note_that_closes_an_article_tells_whose_it_is),
		cmocka_unit_test(rules_and_annexes_that_another_changes),
		cmocka_unit_test(a_further_verb_of_an_item_ends_another),
		cmocka_unit_test(a_clause_goes_on_behind_another_document),
		cmocka_unit_test(grounds_where_the_first_page_is_lacking),
		cmocka_unit_test(the_subject_of_a_ground_is_none),
		cmocka_unit_test(a_bracket_tells_what_the_like_document_replaces),
		cmocka_unit_test(an_annex_far_behind_tells_what_put_it_in_force),
		cmocka_unit_test(decrees_of_2025_detail_laws),
		cmocka_unit_test(a_verb_right_behind_the_subject),
		cmocka_unit_test(words_of_the_field_stand_before_the_verb),
		cmocka_unit_test(the_opinion_of_another_body_is_a_ground),
		cmocka_unit_test(an_amending_title_with_a_capital_ends_a_list),
		cmocka_unit_test(a_law_parted_by_a_line_is_of_the_ground),
		cmocka_unit_test(a_quoted_provision_acts_for_its_own_document),
		cmocka_unit_test(an_amending_law_lists_laws_that_were_changed),
		cmocka_unit_test(a_short_form_in_brackets_parts_no_document_from_its_subject),
		cmocka_unit_test(grounds_of_a_page_without_line_ends),
		cmocka_unit_test(what_puts_rules_in_force_stands_under_their_title),
		cmocka_unit_test(a_short_form_of_a_ground_is_no_ground),
		cmocka_unit_test(grounds_are_listed_below_their_word),
		cmocka_unit_test(this_document_is_the_one_just_issued),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
