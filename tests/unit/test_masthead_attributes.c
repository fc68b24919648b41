/*
 * Pages of portals: the table that tells what a document is, alone or above the page.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "masthead_page.h"
#include "reference_rows.h"

static void a_table_of_two_columns(void **state)
{
	static const struct expected want = {"30/2020/NĐ-CP", "NĐ", "2020-03-05", NULL, "Chính phủ", "Về công tác văn thư"};

	(void)state;
	expect_txt("Trang chủ\nSố ký hiệu\t30/2020/NĐ-CP\nNgày ban hành\t05/03/2020\nLoại văn bản\tNghị định\nCơ quan ban hành\tChính phủ\n"
	           "Người ký\tNguyễn Văn A\nTrích yếu\tVề công tác văn thư\n",
	           want);
	expect_txt("Thuộc tính văn bản\n| Số ký hiệu | 30/2020/NĐ-CP | Ngày ban hành | 05/03/2020 |\n| Loại văn bản | Nghị định | Ngày có hiệu lực | "
	           "05/03/2020 |\n| Cơ quan ban hành | Chính phủ | Người ký | Nguyễn Văn A |\n| Trích yếu | Về công tác văn thư |\n",
	           want);
	expect_txt("Trang chủ\nSố hiệu:\n30/2020/NĐ-CP\nNgày ban hành:\n05/03/2020\nLoại văn bản:\nNghị định\nCơ quan ban hành:\nChính phủ\n"
	           "Trích yếu:\nVề công tác văn thư\n",
	           want);
	expect_txt("Trang chủ\n|\n**Số hiệu:**\n|\n30/2020/NĐ-CP\n|\n|\n**Loại văn bản:**\n|\nNghị định\n|\n**Nơi ban hành:**\n|\nChính phủ\n|\n|\n"
	           "**Ngày ban hành:**\n|\n05/03/2020\n|\n**Ngày công báo:**\n|\n|\n|\n**Trích yếu:**\n|\nVề công tác văn thư\n|\n",
	           want);
}

/* "Người ký:" is no stamp of a scan, and lines in capitals above the table are no bodies of the page. */
static void the_page_under_a_table_is_read_alone(void **state)
{
	(void)state;
	expect_txt("CÁC NỘI DUNG ĐƯỢC SỬA ĐỔI\n|\n**Số hiệu:**\n|\n11306/VPCP-NN\n|\n**Loại văn bản:**\n|\nCông văn\n|\n**Nơi ban hành:**\n|\nVăn phòng Chính phủ\n|\n"
	           "**Người ký:**\n|\nNguyễn Văn A\n|\n**Ngày ban hành:**\n|\n18/11/2025\n|\n**Tình trạng:**\n|\nĐã biết\n|\n|\n**VĂN PHÒNG CHÍNH PHỦ**\n--------\n|\n"
	           "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc\n---------------\n|\n|\nSố: 11306/VPCP-NN\n*V/v\n"
	           "đề xuất giải pháp trong việc triển khai Nghị định\n136/2025/NĐ-CP*\n|\n*Hà Nội, ngày 18 tháng 11 năm 2025*\n|\n**Kính gửi: **Bộ Tư pháp.\n",
	           (struct expected){"11306/VPCP-NN", "CV", "2025-11-18", "Hà Nội", "VĂN PHÒNG CHÍNH PHỦ",
	                             "V/v đề xuất giải pháp trong việc triển khai Nghị định 136/2025/NĐ-CP"});
}

static void a_list_of_documents_is_none(void **state)
{
	(void)state;
	expect_none("Số hiệu: 12/QĐ-UBND\nNgày ban hành: 05/07/2019\nTrích yếu: phê duyệt A\nSố hiệu: 13/QĐ-UBND\nNgày ban hành: 06/07/2019\n");
	expect_none("Số hiệu: Tên văn bản\nNgày ban hành: 05/07/2019\nTrích yếu: nội dung\n");
	expect_none("Số hiệu: 12/QĐ-UBND\nNgày họp: 05/07/2019\n");
}

static void the_number_above_the_page_is_its_own(void **state)
{
	static const struct reference_row rows[] = {
		{"Trang chủ\nSố hiệu: 1012/QĐ-TTg\nLoại văn bản: Quyết định\nNgày ban hành: 05/07/2019\n\nTHỦ TƯỚNG CHÍNH PHỦ\n"
		 "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 1012/QĐ-TTg\n\nHà Nội, ngày 05 tháng 7 năm 2019\n\n"
		 "QUYẾT ĐỊNH\nPHÊ DUYỆT KẾ HOẠCH ABC\nCăn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;\n",
		 {{"Luật Tổ chức Chính phủ", NULL, "L", "2015-06-19", NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_table_of_two_columns),
		cmocka_unit_test(the_page_under_a_table_is_read_alone),
		cmocka_unit_test(a_list_of_documents_is_none),
		cmocka_unit_test(the_number_above_the_page_is_its_own),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
