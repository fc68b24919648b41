/* First pages as scans leave them: specks, broken columns and spoilt words, each page cut down to what was not read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "masthead_page.h"

#define STATE "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"

/* ---- the number ---- */

static void reads_a_number_with_specks_behind_it(void **state)
{
	static const char *const lines[] = {"Số: 45/QĐ-UBND, ị ;", "Số: 45/QĐ-UBND : : j", "Số: 45/QĐ-UBND š", "'§ố: 45/QĐ-UBND", "Số: 45/QĐ-UBND :"};

	(void)state;
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		char page[512];

		snprintf(page, sizeof page, "%s\n%s\n: Lâm Đồng, ngày 08 tháng 12 năm 2025\n\nQUYẾT ĐỊNH\nVề việc giải thể Hội Làm vườn\n\nCăn cứ Luật Đất đai;\n",
		         STATE "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n", lines[i]);
		expect_txt(page, (struct expected){"45/QĐ-UBND", "QĐ", "2025-12-08", "Lâm Đồng", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
		                                   "Về việc giải thể Hội Làm vườn"});
	}
	expect_txt("BAN CHẤP HÀNH TRUNG - ĐẢNG CỘNG SẢN VIỆT NAM\n\n- ƯƠNG\n* j z\nSố 29-QĐ/TW c ˆ Hà Nội, ngày 26 tháng 5 năm 2025\nQUY ĐỊNH\n"
	           "THI HÀNH ĐIỀU LỆ ĐẢNG\n\n- Căn cứ Điều lệ Đảng;\n",
	           (struct expected){"29-QĐ/TW", "QyĐ", "2025-05-26", "Hà Nội", "BAN CHẤP HÀNH TRUNG ƯƠNG", "THI HÀNH ĐIỀU LỆ ĐẢNG"});
}

/* ---- the day ---- */

static void reads_a_full_stop_before_the_day_as_a_comma(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG UỶ XÃ HẢI HÀ\n*\nSố 87-CV/ĐU\nVề triển khai ứng phó bão\nĐẢNG CỘNG SẢN VIỆT NAM\n"
	           "Hải Hà. ngày 21 tháng 11 năm 2025\n\nKính gửi: Các chi bộ\n",
	           (struct expected){"87-CV/ĐU", "CV", "2025-11-21", "Hải Hà", "ĐẢNG UỶ XÃ HẢI HÀ", "Về triển khai ứng phó bão"});
}

/* ---- the body ---- */

static void drops_specks_around_the_lines_of_a_name(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ TỈNH KHÁNH\nHOÀ - :\n\n. ĐẢNG UỶ XÃ HẢI HÀ\n\ns\n\nĐẢNG CỘNG SẢN VIỆT NAM ,\n\nSố 87-CV/ĐU\nVề cho ý kiến triển khai dự án\n"
	           "Hải Hà, ngày 09 tháng 10 năm 2025\n\nKính gửi: Các chi bộ\n",
	           (struct expected){"87-CV/ĐU", "CV", "2025-10-09", "Hải Hà", "ĐẢNG UỶ XÃ HẢI HÀ", "Về cho ý kiến triển khai dự án"});
	expect_txt("ĐẢNG BỘ TỈNH KHÁNH ,\n.HOÀ - ễ :\nĐẢNG UỶ XÃ HẢI HÀ __ ĐẢNG CỘNG SẢN VIỆT NAM\n\n*\n\nSố 87-CV/ĐU\nVề cho ý kiến triển khai dự án\n"
	           "Hải Hà, ngày 09 tháng 10 năm 2025\n\nKính gửi: Các chi bộ\n",
	           (struct expected){"87-CV/ĐU", "CV", "2025-10-09", "Hải Hà", "ĐẢNG UỶ XÃ HẢI HÀ", "Về cho ý kiến triển khai dự án"});
	expect_txt("HIỆP HỘI\n\nCÔNG CHỨNG VIÊN VIỆT\nNAM\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBAN THƯỜNG VỤ , :\n\n; Độc lập - Tự do - Hạnh phúc\n\n"
	           "Số: 45/QĐ-BTV\nHà Nội, ngày 29 tháng 7 năm 2025\n\nQUYẾT ĐỊNH\nVề việc thành lập chi hội\n\nCăn cứ Luật Công chứng;\n",
	           (struct expected){"45/QĐ-BTV", "QĐ", "2025-07-29", "Hà Nội", "HIỆP HỘI CÔNG CHỨNG VIÊN VIỆT NAM BAN THƯỜNG VỤ",
	                             "Về việc thành lập chi hội"});
	expect_txt("“ỦY BAN NHÂN DÂN Si ShïG\nTỈNH AN BÌNH K CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n% ˆ Độc lập - Tự do - Hạnh phúc\n\nSố: 45/QĐ-UBND\n"
	           "An Bình, ngày 29 tháng 7 năm 2025\n\nQUYẾT ĐỊNH\nVề việc thành lập chi hội\n\nCăn cứ Luật Công chứng;\n",
	           (struct expected){"45/QĐ-UBND", "QĐ", "2025-07-29", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "Về việc thành lập chi hội"});
	expect_txt("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nUBND TỈNH AN BÌNH\nĐộc lập - Tự do - Hạnh phúc\n\n- SỞ TƯ PHÁP\n\nSố: 45/QĐ-STP\n"
	           "An Bình, ngày 29 tháng 7 năm 2025\n\nQUYẾT ĐỊNH\nVề việc thành lập chi hội\n\nCăn cứ Luật Công chứng;\n",
	           (struct expected){"45/QĐ-STP", "QĐ", "2025-07-29", "An Bình", "SỞ TƯ PHÁP", "Về việc thành lập chi hội"});
}

/* ---- columns ---- */

static void tells_the_left_column_from_the_place_beside_it(void **state)
{
	(void)state;
	expect_txt("UBND TỈNH AN BÌNH\nVĂN PHÒNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 948/VP-NC\n"
	           "V/v báo cáo giải trình việc\ngiải thể Hiệp hội Rau Đà An Bình, ngày 15 tháng 9 năm 2025\n\nKính gửi: Chủ tịch\n",
	           (struct expected){"948/VP-NC", "CV", "2025-09-15", "An Bình", "UBND TỈNH AN BÌNH VĂN PHÒNG",
	                             "V/v báo cáo giải trình việc giải thể Hiệp hội Rau Đà"});
	expect_txt("UBND TỈNH AN BÌNH\nVĂN PHÒNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 948/VP-NC\n"
	           "V/v phúc đáp Tờ trình số\n_ 182/TTr-SDTTG của An Bình, ngày 15 tháng 9 năm 2025\nSở Dân tộc và Tôn giáo :\n\nKính gửi: Chủ tịch\n",
	           (struct expected){"948/VP-NC", "CV", "2025-09-15", "An Bình", "UBND TỈNH AN BÌNH VĂN PHÒNG",
	                             "V/v phúc đáp Tờ trình số 182/TTr-SDTTG của Sở Dân tộc và Tôn giáo"});
	expect_txt("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố: 45/TTr-SNV\n: Đt An Bình, ngày 12 tháng 3 năm 2026\n"
	           "Độc lập - Tự do - Hạnh phúc\n\nTỜ TRÌNH\nVề việc công bố\n\nKính gửi: Chủ tịch\n",
	           (struct expected){"45/TTr-SNV", "TTr", "2026-03-12", "An Bình", "SỞ NỘI VỤ", "Về việc công bố"});
	expect_txt("UBND TỈNH AN BÌNH\n\nHỘI ĐỒNG THẨM ĐỊNH, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐÁNH GIÁ CHỈ SỐ CẢI\n"
	           "CÁCH ..... An Bình, ngày 28 tháng 10 năm 2025\nHÀNH CHÍNH TỈNH Độc lập - Tự do - Hạnh phúc\n\nSố: 107/QĐ-HĐTĐ\n\nQUYẾT ĐỊNH\n"
	           "Về việc thành lập Tổ giúp việc\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n",
	           (struct expected){"107/QĐ-HĐTĐ", "QĐ", "2025-10-28", "An Bình",
	                             "HỘI ĐỒNG THẨM ĐỊNH, ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH TỈNH", "Về việc thành lập Tổ giúp việc"});
}

static void goes_on_behind_specks_at_the_ends_of_lines(void **state)
{
	(void)state;
	expect_txt("UBND TỈNH AN BÌNH\nSỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 45/SNV-VP\n"
	           "V/v triển khai Kế hoạch số 996/KH-C04 ` = : Ý F\n“ˆ và Kế hoạch số 997/KH-C04 - An Bình, ngày 16 tháng 3 năm 2026\n\nKính. gửi: Công. an tỉnh\n",
	           (struct expected){"45/SNV-VP", "CV", "2026-03-16", "An Bình", "SỞ NỘI VỤ", "V/v triển khai Kế hoạch số 996/KH-C04 và Kế hoạch số 997/KH-C04"});
	expect_txt("UBND TỈNH AN BÌNH\nSỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 45/TTr-SNV An Bình, ngày 16 tháng 3 năm 2026\n"
	           "TỜ TRÌNH\nVề việc trình ký Báo cáo quý I năm 2026 và,\n- phương hướng, nhiệm vụ quý II năm 2026\n\nKính gửi: Chủ tịch\n",
	           (struct expected){"45/TTr-SNV", "TTr", "2026-03-16", "An Bình", "SỞ NỘI VỤ",
	                             "Về việc trình ký Báo cáo quý I năm 2026 và, phương hướng, nhiệm vụ quý II năm 2026"});
	expect_txt("ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG UỶ XÃ HẢI HÀ ĐẢNG CỘNG SẢN VIỆT NAM\n\n*\n\nSố 87-CV/ĐU\n"
	           "—_ Tập trung chỉ đạo triển khai - : Hải Hà. ngày 21 tháng 11 năm 2025\ncông tác ứng phó bão\n\n.Kính gửi: - Các chi bộ\n",
	           (struct expected){"87-CV/ĐU", "CV", "2025-11-21", "Hải Hà", "ĐẢNG UỶ XÃ HẢI HÀ", "Tập trung chỉ đạo triển khai công tác ứng phó bão"});
}

static void dust_is_no_word_of_a_name_or_subject(void **state)
{
	(void)state;
	expect_txt("h Ạ ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY BÌNH THUẬN ọ › IỆ ỷ\n\n+\n\nSố 15-NQ/TU - ve bi co Ệ :\nBình Thuận, ngày 09 tháng 8 năm 2022 -\n\n"
	           "'NGHỊ QUYẾT. : :\nvề phát triển kinh tế biển ˆ\n\n- Căn cứ Điều lệ Đảng;\n",
	           (struct expected){"15-NQ/TU", "NQ", "2022-08-09", "Bình Thuận", "TỈNH ỦY BÌNH THUẬN", "về phát triển kinh tế biển"});
	expect_txt("ỦY BAN NHÂN DÂN 1mm. na TC\nTỈNH AN BÌNH -CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n_ Độc lập - Tự do - Hạnh phúc\n\n. Số: 491/UBND-NC\n\n"
	           "V/v kết quả Đại hội Hiệp hội\n\nVận tải ô tô nhiệm kỳ An Bình, ngày 11 tháng 12 năm 2025\n2025 - 2030\n\nKính gửi: Sở Nội vụ\n",
	           (struct expected){"491/UBND-NC", "CV", "2025-12-11", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
	                             "V/v kết quả Đại hội Hiệp hội Vận tải ô tô nhiệm kỳ 2025 - 2030"});
	/* What must follow was destroyed: no name is made of it. */
	expect_txt("UỶ BAN NHÂN DÂN.\n\nTH AM Ha CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 850/QĐ-UBND li Ta :\n"
	           "so 02 ng Lâm Đồng, ngày 18 tháng 8 năm 2025 -\n\nQUYẾT ĐỊNH\nVề việc thành lập Hội đồng\n\nCăn cứ Luật Đất đai;\n",
	           (struct expected){"850/QĐ-UBND", "QĐ", "2025-08-18", "Lâm Đồng", "UỶ BAN NHÂN DÂN", "Về việc thành lập Hội đồng"});
	expect_txt("ỦY BAN NHÂN DÂN SH TE\nTỈNH AN BÌNH\n" STATE "Số: 49/TB-UBND ` š : ï\nAn Bình, ngày 18 tháng 8 năm 2025\n\nnHÒ BÁO\n\nHọp bàn về giá đất:\n",
	           (struct expected){"49/TB-UBND", "TB", "2025-08-18", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", NULL});
	expect_txt("UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\n" STATE "Số: 49/BC-SNV\nAn Bình, ngày 18 tháng 8 năm 2025\n\nBÁO CÁO\n"
	           "Tình hình thực hiện các chỉ số PAR Index, SIPAS, PAPI, PCI, Bộ chỉ số của Trung ương, của tỉnh.\n-phục vụ người dân\n\nThực hiện Thông báo số 4/TB-UBND\n",
	           (struct expected){"49/BC-SNV", "BC", "2025-08-18", "An Bình", "SỞ NỘI VỤ",
	                             "Tình hình thực hiện các chỉ số PAR Index, SIPAS, PAPI, PCI, Bộ chỉ số của Trung ương, của tỉnh.phục vụ người dân"});
}

static void more_dust_is_no_word_of_a_name(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN : , Ề\nTỈNH AN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n: Độc lập - Tự do - Hạnh phúc\n\nSi UP An Bình, ngày 02 tháng 3 năm 2025\n"
	           "Số: 957/QĐ-UBND 1 a.\n\nQUYẾT ĐỊNH\nVề việc công nhận Điều lệ\n\nCăn cứ Luật Đất đai;\n",
	           (struct expected){"957/QĐ-UBND", "QĐ", "2025-03-02", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "Về việc công nhận Điều lệ"});
	expect_txt("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM :\n\nUBND TỈNH AN BÌNH Ậ ` vn SS ˆ :\n\nSỞ NỘI VỤ co Lê Áo: `\n: -An Bình, ngày 12 tháng 12 năm 2025\n\n"
	           "Số: 629/TTr-SNV _ Độc lập - Tự do - Hạnh phúc\n\nTỜ TRÌNH\nVề việc trình ký Báo cáo\n\n_ Kính gửi: Chủ tịch\n",
	           (struct expected){"629/TTr-SNV", "TTr", "2025-12-12", "An Bình", "SỞ NỘI VỤ", "Về việc trình ký Báo cáo"});
	expect_txt("ỦY BAN NHÂN DÂN 5 :\nTỈNH AN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 22H /QĐ-UBND\n"
	           "An Bình, ngày 12 tháng 12 năm 2025\n\nQUYẾT ĐỊNH\nVề việc công nhận Điều lệ\n\nCăn cứ Luật Đất đai;\n",
	           (struct expected){NULL, "QĐ", "2025-12-12", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "Về việc công nhận Điều lệ"});
	expect_txt("BỘ Y TẾ\nTRƯỜNG ĐẠI HỌC Y HÀ NỘI\n" STATE "Số: 12a/QĐ-ĐHYHN\nHà Nội, ngày 12 tháng 12 năm 2025\n\nQUYẾT ĐỊNH\nVề việc tuyển sinh\n\nCăn cứ Luật Giáo dục;\n",
	           (struct expected){"12a/QĐ-ĐHYHN", "QĐ", "2025-12-12", "Hà Nội", "TRƯỜNG ĐẠI HỌC Y HÀ NỘI", "Về việc tuyển sinh"});
	expect_txt("Người ký: CÔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ\nEmail: thongtin@chinhphu.vn\n\nVĂN PHÒNG CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	           "Độc lập - Tự do - Hạnh phúc\n\nSố: 9787/VPCP-CN Hà Nội, ngày 10 tháng 10 năm 2025\nV/v triển khai đường cất hạ cánh\n"
	           "thứ 3 thuộc Dự án Cảng hàng CONG THANG IX BIEN TU CHÍNH PHỦ\nkhông quốc tế Long Thành Gib...\nBẾN yuay 131401202E...\nKính gửi:\n\n- Bộ trưởng\n",
	           (struct expected){"9787/VPCP-CN", "CV", "2025-10-10", "Hà Nội", "VĂN PHÒNG CHÍNH PHỦ",
	                             "V/v triển khai đường cất hạ cánh thứ 3 thuộc Dự án Cảng hàng không quốc tế Long Thành"});
}

static void whole_names_end(void **state)
{
	(void)state;
	expect_txt("QUỐC HỘI CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố 21-LCT/HĐNN8 Hà Nội, ngày 30 tháng 6 năm 1989\n\nLUẬT\n\n"
	           ". CỦA QUỐC HỘI SỐ 21-LCT/HĐNN8 NGÀY 30/06/1989 VỀ BẢO VỆ\nSỨC KHOẺ NHÂN DÂN\n\nCăn cứ Hiến pháp;\n",
	           (struct expected){"21-LCT/HĐNN8", "L", "1989-06-30", "Hà Nội", "QUỐC HỘI", "VỀ BẢO VỆ SỨC KHOẺ NHÂN DÂN"});
	expect_txt("QUỐC HỘI EEESDEE CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNET ÑAM\nĐộc lập - Tự do - Hạnh phúc\n\nLuật số: 17/2012/QH13\n"
	           "Hà Nội, ngày 21 tháng 6 năm 2012\n\nLUẬT\nTÀI NGUYÊN NƯỚC\n\nCăn cứ Hiến pháp;\n",
	           (struct expected){"17/2012/QH13", "L", "2012-06-21", "Hà Nội", "QUỐC HỘI", "TÀI NGUYÊN NƯỚC"});
	expect_txt("CHÍNH PHỦ Si ƯỂI\n" STATE "Số: 17/2012/NĐ-CP\nHà Nội, ngày 21 tháng 6 năm 2012\n\nNGHỊ ĐỊNH\nQuy định chi tiết Luật Tài nguyên nước\n\nCăn cứ Hiến pháp;\n",
	           (struct expected){"17/2012/NĐ-CP", "NĐ", "2012-06-21", "Hà Nội", "CHÍNH PHỦ", "Quy định chi tiết Luật Tài nguyên nước"});
}

static void a_field_above_the_number_belongs_to_the_name(void **state)
{
	(void)state;
	expect_txt("ỦY BAN QUỐC GIA CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVE NGƯỜI CAO TUOI VIET NAM Độc lập - Tự do - Hạnh phic\n"
	           "Số: 143/QĐ-UBQGNCT Hà Nội, ngày 08 tháng 10 năm 2025\n\nQUYẾT ĐỊNH\nBan hành Quy chế hoạt động\n\nCăn cứ Luật Người cao tuổi;\n",
	           (struct expected){"143/QĐ-UBQGNCT", "QĐ", "2025-10-08", "Hà Nội", "ỦY BAN QUỐC GIA VE NGƯỜI CAO TUOI VIET NAM",
	                             "Ban hành Quy chế hoạt động"});
}

#define STAMPED "Người ký: CÔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ\nEmail: thongtin@chinhphu.vn\nCơ quan: VAN PHONG CHÍNH PHỦ\n\n"

static void drops_what_a_stamp_left_around_a_subject(void **state)
{
	(void)state;
	expect_txt(STAMPED "THỦ TƯỚNG CHÍNH PHỦ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 33/QĐ-TTg Hà Nội, ngày 11 tháng 10 năm 2025\n"
	                   "ĐẾN S9 QUYÉT ĐỊNH\n\ntục .B|4017025- Phê chuẩn việc miễn nhiệm\nchức vụ Chủ tịch\n\nTHỦ TƯỚNG CHÍNH PHỦ ©\n\nCăn cứ Luật Tổ chức Chính phủ;\n",
	           (struct expected){"33/QĐ-TTg", "QĐ", "2025-10-11", "Hà Nội", "THỦ TƯỚNG CHÍNH PHỦ", "Phê chuẩn việc miễn nhiệm chức vụ Chủ tịch"});
	expect_txt(STAMPED "CHÍNH PHỦ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 33/QĐ-CP Hà Nội, ngày 11 tháng 10 năm 2025\n"
	                   ": BEN TỦ CHÍNH PHỦ QUYET ĐỊNH\nMA... Ban hành Quy chế\n\ncove mew mi CHÍNH PHÙ\n\nCăn cứ Luật Tổ chức Chính phủ;\n",
	           (struct expected){"33/QĐ-CP", "QĐ", "2025-10-11", "Hà Nội", "CHÍNH PHỦ", "Ban hành Quy chế"});
	expect_txt(STAMPED "VĂN PHÒNG CHÍNH PHỦ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 33/VPCP-CN Hà Nội, ngày 11 tháng 10 năm 2025\n"
	                   "V/v thành lập Hội đồng trên trục Bắc - Nam\n\n|cÖarienit.AiioUef ủ\nBit Giờ.....Š....ecce.c\n\n- Bộ trưởng Bộ Tài chính;\n",
	           (struct expected){"33/VPCP-CN", "CV", "2025-10-11", "Hà Nội", "VĂN PHÒNG CHÍNH PHỦ", "V/v thành lập Hội đồng trên trục Bắc - Nam"});
}

static void passes_over_a_line_of_another_place_before_the_page(void **state)
{
	(void)state;
	expect_txt("-__ quyết theo quy định”.\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nUBND TỈNH AN BÌNH -\n: - Độc lập - Tự do - Hạnh phúc\n\nSỞ NỘI VỤ.\n\n"
	           "Số: 45/TTr-SNV :\nAn Bình, ngày 14 tháng 9 năm 2025\n\nTỜ TRÌNH\n\n- Về việc giải thể Hiệp hội Rau\n\nKính gửi: Chủ tịch\n",
	           (struct expected){"45/TTr-SNV", "TTr", "2025-09-14", "An Bình", "SỞ NỘI VỤ", "Về việc giải thể Hiệp hội Rau"});
}

/* ---- the subject ---- */

static void goes_on_with_a_word_that_opens_texts_elsewhere(void **state)
{
	(void)state;
	expect_txt("VĂN PHÒNG CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 97/VPCP-CN Hà Nội, ngày 10 tháng 10 năm 2023\n"
	           "V/v đẩy nhanh tiến độ Dự án\nthành phần đoạn Quảng Ngãi - Hoài\nNhơn\n\naa Kính gửi: Bộ trưởng Bộ Xây dựng.\n",
	           (struct expected){"97/VPCP-CN", "CV", "2023-10-10", "Hà Nội", "VĂN PHÒNG CHÍNH PHỦ",
	                             "V/v đẩy nhanh tiến độ Dự án thành phần đoạn Quảng Ngãi - Hoài Nhơn"});
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_a_number_with_specks_behind_it),
		cmocka_unit_test(reads_a_full_stop_before_the_day_as_a_comma),
		cmocka_unit_test(drops_specks_around_the_lines_of_a_name),
		cmocka_unit_test(tells_the_left_column_from_the_place_beside_it),
		cmocka_unit_test(goes_on_behind_specks_at_the_ends_of_lines),
		cmocka_unit_test(dust_is_no_word_of_a_name_or_subject),
		cmocka_unit_test(more_dust_is_no_word_of_a_name),
		cmocka_unit_test(whole_names_end),
		cmocka_unit_test(a_field_above_the_number_belongs_to_the_name),
		cmocka_unit_test(drops_what_a_stamp_left_around_a_subject),
		cmocka_unit_test(passes_over_a_line_of_another_place_before_the_page),
		cmocka_unit_test(goes_on_with_a_word_that_opens_texts_elsewhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
