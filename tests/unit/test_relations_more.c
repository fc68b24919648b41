/*
 * What one document does to another, in clauses that are told in other words.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(short_words_and_numbers_end_a_sentence),
		cmocka_unit_test(a_heading_goes_on_over_a_line),
		cmocka_unit_test(items_change_places_of_every_sort),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
