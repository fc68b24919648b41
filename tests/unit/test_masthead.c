#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "masthead_page.h"

/* ---- Party documents ---- */

static void reads_a_party_plan_from_table_cells(void **state)
{
	(void)state;
	expect_docx("ĐẢNG BỘ PHƯỜNG AN BÌNH\nCHI BỘ TRƯỜNG THCS HOA MAI\n*\nSố 39-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\n"
	            "An Bình, ngày 16 tháng 02 năm 2021\n\nKẾ HOẠCH\ntriển khai thực hiện Chỉ thị số 12-CT/TU\n"
	            "về công tác dân vận\n-----\n\nThực hiện Kế hoạch số 05-KH/ĐU ngày 01/02/2021 của Đảng ủy, "
	            "chi bộ xây dựng kế hoạch như sau:\n",
	            (struct expected){"39-KH/CB", "KH", "2021-02-16", "An Bình", "CHI BỘ TRƯỜNG THCS HOA MAI",
	                              "triển khai thực hiện Chỉ thị số 12-CT/TU về công tác dân vận"});
}

static void puts_the_parent_before_a_name_that_says_nothing(void **state)
{
	(void)state;
	expect_txt("TỈNH ỦY AN BÌNH\nBAN TỔ CHỨC\n*\nSố 21-HD/BTCTU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
	           "An Bình, ngày 05 tháng 3 năm 2024\nHƯỚNG DẪN\nquy trình kết nạp đảng viên\n-----\n",
	           (struct expected){"21-HD/BTCTU", "HD", "2024-03-05", "An Bình", "TỈNH ỦY AN BÌNH BAN TỔ CHỨC",
	                             "quy trình kết nạp đảng viên"});
	expect_txt("ĐẢNG BỘ TỈNH AN BÌNH\nTỈNH ỦY\n*\nSố 21-KH/TU\nKẾ HOẠCH\nhọc tập nghị quyết\n",
	           (struct expected){"21-KH/TU", "KH", NULL, NULL, "ĐẢNG BỘ TỈNH AN BÌNH TỈNH ỦY", "học tập nghị quyết"});
	expect_txt("UBND TỈNH AN BÌNH\nVĂN PHÒNG\nSố: 12/VP-TH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	           "Độc lập - Tự do - Hạnh phúc\nAn Bình, ngày 05 tháng 3 năm 2024\nV/v báo cáo quý I\nKính gửi: Sở Y tế\n",
	           (struct expected){"12/VP-TH", "CV", "2024-03-05", "An Bình", "UBND TỈNH AN BÌNH VĂN PHÒNG",
	                             "V/v báo cáo quý I"});
}

static void joins_a_name_cut_after_chi_bo(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ PHƯỜNG AN BÌNH\nCHI BỘ\nTRƯỜNG THCS HOA MAI\nSố 02-BC/CB\nBÁO CÁO\ncông tác quý I\n",
	           (struct expected){"02-BC/CB", "BC", NULL, NULL, "CHI BỘ TRƯỜNG THCS HOA MAI", "công tác quý I"});
}

static void names_a_quy_dinh_by_its_title_line(void **state)
{
	(void)state;
	expect_txt("BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 66-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\n"
	           "Hà Nội, ngày 06 tháng 02 năm 2017\nQUY ĐỊNH\nvề thể loại văn bản của Đảng\n",
	           (struct expected){"66-QĐ/TW", "QyĐ", "2017-02-06", "Hà Nội", "BAN CHẤP HÀNH TRUNG ƯƠNG",
	                             "về thể loại văn bản của Đảng"});
}

static void reads_a_party_letter_without_v_v(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG ỦY XÃ HOA MAI\n*\nSố -CV/ĐU\nTập trung chỉ đạo\nứng phó mưa lũ\n"
	           "ĐẢNG CỘNG SẢN VIỆT NAM\nHoa Mai, ngày tháng 11 năm 2025\nKính gửi: - Các chi bộ,\n",
	           (struct expected){NULL, "CV", NULL, "Hoa Mai", "ĐẢNG ỦY XÃ HOA MAI",
	                             "Tập trung chỉ đạo ứng phó mưa lũ"});
}

/* ---- State documents ---- */

static void ends_the_subject_before_who_decides(void **state)
{
	(void)state;
	expect_docx("ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 120/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	            "Độc lập - Tự do - Hạnh phúc\nAn Bình, ngày 05 tháng 3 năm 2024\nQUYẾT ĐỊNH\n"
	            "Về việc thành lập\nHội đồng thi đua tỉnh An Bình\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN BÌNH\n"
	            "Căn cứ Luật Tổ chức chính quyền địa phương;\n",
	            (struct expected){"120/QĐ-UBND", "QĐ", "2024-03-05", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
	                              "Về việc thành lập Hội đồng thi đua tỉnh An Bình"});
}

static void has_no_subject_when_who_decides_follows_at_once(void **state)
{
	(void)state;
	expect_docx("BỘ NỘI VỤ\nSố: 15/QĐ-BNV\nQUYẾT ĐỊNH\nBỘ TRƯỞNG BỘ NỘI VỤ\nCăn cứ Nghị định số 63/2022/NĐ-CP;\n",
	            (struct expected){"15/QĐ-BNV", "QĐ", NULL, NULL, "BỘ NỘI VỤ", NULL});
}

static void takes_the_last_body_of_the_left_column(void **state)
{
	(void)state;
	expect_docx("UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố: 12/TTr-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	            "Độc lập - Tự do - Hạnh phúc\nTỜ TRÌNH\nVề việc ban hành quy chế\nKính gửi: Ủy ban nhân dân tỉnh\n",
	            (struct expected){"12/TTr-SNV", "TTr", NULL, NULL, "SỞ NỘI VỤ", "Về việc ban hành quy chế"});
	expect_docx("VĂN PHÒNG UBND TỈNH\nTRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG\nSố: 3/BC-HCC\nBÁO CÁO\nKết quả tháng 3\n",
	            (struct expected){"03/BC-HCC", "BC", NULL, NULL, "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Kết quả tháng 3"});
}

static void parts_two_bodies_that_a_line_break_of_word_joined(void **state)
{
	(void)state;
	expect_docx("UBND TỈNH AN BÌNH SỞ NỘI VỤ\nSố: 12/BC-SNV\nBÁO CÁO\nCông tác năm\n",
	            (struct expected){"12/BC-SNV", "BC", NULL, NULL, "SỞ NỘI VỤ", "Công tác năm"});
	/* A place may begin like a body. */
	expect_docx("ỦY BAN NHÂN DÂN THÀNH PHỐ HỘI AN\nSố: 12/BC-UBND\nBÁO CÁO\nCông tác năm\n",
	            (struct expected){"12/BC-UBND", "BC", NULL, NULL, "ỦY BAN NHÂN DÂN THÀNH PHỐ HỘI AN", "Công tác năm"});
}

static void keeps_joint_issuers_together(void **state)
{
	(void)state;
	expect_docx("BỘ NỘI VỤ - BỘ TÀI CHÍNH\nSố: 05/2014/TTLT-BNV-BTC\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn chế độ\n",
	            (struct expected){"05/2014/TTLT-BNV-BTC", "TTLT", NULL, NULL, "BỘ NỘI VỤ - BỘ TÀI CHÍNH",
	                              "Hướng dẫn chế độ"});
	expect_docx("BỘ NỘI VỤ\nBỘ TÀI CHÍNH\nSố: 05/2014/TTLT-BNV-BTC\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn chế độ\n",
	            (struct expected){"05/2014/TTLT-BNV-BTC", "TTLT", NULL, NULL, "BỘ NỘI VỤ BỘ TÀI CHÍNH",
	                              "Hướng dẫn chế độ"});
}

static void keeps_what_a_committee_is_for_in_its_name(void **state)
{
	(void)state;
	expect_docx("BAN CHỈ ĐẠO\nPHÒNG, CHỐNG MA TÚY\nSố: 7/KH-BCĐ\nKẾ HOẠCH\nCông tác năm 2024\n",
	            (struct expected){"07/KH-BCĐ", "KH", NULL, NULL, "BAN CHỈ ĐẠO PHÒNG, CHỐNG MA TÚY", "Công tác năm 2024"});
	expect_docx("BAN QUẢN LÝ\nDỰ ÁN ĐẦU TƯ XÂY DỰNG\nSố: 7/KH-BQL\nKẾ HOẠCH\nCông tác năm 2024\n",
	            (struct expected){"07/KH-BQL", "KH", NULL, NULL, "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG", "Công tác năm 2024"});
}

static void reads_acts_of_the_national_assembly(void **state)
{
	(void)state;
	expect_docx("QUỐC HỘI\n--------\nLuật số: 45/2019/QH14\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	            "Độc lập - Tự do - Hạnh phúc\nBỘ LUẬT\nLAO ĐỘNG\n\nCăn cứ Hiến pháp;\n",
	            (struct expected){"45/2019/QH14", "BL", NULL, NULL, "QUỐC HỘI", "LAO ĐỘNG"});
	expect_docx("QUỐC HỘI\nLuật số: …/2023/QH15\nDự thảo trình Quốc hội\nLUẬT\nDỰ THẢO\nCÔNG ĐOÀN (SỬA ĐỔI)\n"
	            "Căn cứ Hiến pháp;\n",
	            (struct expected){NULL, "L", NULL, NULL, "QUỐC HỘI", "CÔNG ĐOÀN (SỬA ĐỔI)"});
	expect_txt("QUỐC HỘI\nSố: 49/2010/QH12\nLUẬT BƯU CHÍNH\nCăn cứ Hiến pháp;\n",
	           (struct expected){"49/2010/QH12", "L", NULL, NULL, "QUỐC HỘI", "BƯU CHÍNH"});
}

static void knows_a_consolidated_text_by_its_number(void **state)
{
	(void)state;
	expect_docx("VĂN PHÒNG QUỐC HỘI\nSố: 03/VBHN-VPQH\nLUẬT\nCÔNG ĐOÀN\n\nLuật Công đoàn số 12/2012/QH13;\n",
	            (struct expected){"03/VBHN-VPQH", "VBHN", NULL, NULL, "VĂN PHÒNG QUỐC HỘI", "CÔNG ĐOÀN"});
}

static void takes_v_v_for_the_subject_of_a_letter(void **state)
{
	(void)state;
	expect_docx("BỘ NỘI VỤ\nSố: 89/BNV-TCPCP\nV/v trả lời đề nghị của\nSở Nội vụ tỉnh An Bình\n"
	            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
	            "Hà Nội, ngày 06 tháng 10 năm 2025\n\nKính gửi: Sở Nội vụ tỉnh An Bình\n"
	            "Bộ Nội vụ nhận được Công văn số 18/SNV-TCBC ngày 01/10/2025.\n",
	            (struct expected){"89/BNV-TCPCP", "CV", "2025-10-06", "Hà Nội", "BỘ NỘI VỤ",
	                              "V/v trả lời đề nghị của Sở Nội vụ tỉnh An Bình"});
}

static void takes_the_words_above_the_address_when_nothing_marks_the_subject(void **state)
{
	(void)state;
	expect_txt("HIỆP HỘI CÔNG CHỨNG\nSố: 45/HD-HHCC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
	           "Hà Nội, ngày 29 tháng 7 năm 2025\n\nHướng dẫn một số nội dung\nvề hợp nhất hội\n\nKính gửi: Các hội\n",
	           (struct expected){"45/HD-HHCC", "HD", "2025-07-29", "Hà Nội", "HIỆP HỘI CÔNG CHỨNG",
	                             "Hướng dẫn một số nội dung về hợp nhất hội"});
}

/* ---- layouts of plain text ---- */

static void parts_two_columns_on_one_line(void **state)
{
	(void)state;
	expect_txt("  ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	           "   TỈNH AN BÌNH\t\tĐộc lập - Tự do - Hạnh phúc\n"
	           "  Số: 77/UBND-NC              An Bình, ngày 09 tháng 10 năm 2025\n"
	           " V/v triển khai thực hiện\n Công văn số 45/BCA-C04\n của Bộ Công an\n\n        Kính gửi: Công an tỉnh\n",
	           (struct expected){"77/UBND-NC", "CV", "2025-10-09", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
	                             "V/v triển khai thực hiện Công văn số 45/BCA-C04 của Bộ Công an"});
	expect_txt("BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n_________ Độc lập - Tự do - Hạnh phúc\n"
	           "Số: /TTr-BTC Hà Nội, ngày tháng 8 năm 2025\nDỰ THẢO 2\nTỜ TRÌNH\nDự án Luật Giá\n____________\n"
	           "Kính gửi: Chính phủ\n",
	           (struct expected){NULL, "TTr", NULL, "Hà Nội", "BỘ TÀI CHÍNH", "Dự án Luật Giá"});
}

static void parts_a_drawn_table(void **state)
{
	(void)state;
	expect_txt("|QUỐC HỘI          |CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|                  |Độc lập - Tự do - Hạnh phúc        |\n"
	           "|Luật số:          |                                   |\n|/2025/QH15        |                                   |\n"
	           "\n            LUẬT\n     THỦ ĐÔ\n\nCăn cứ Hiến pháp;\n",
	           (struct expected){NULL, "L", NULL, NULL, "QUỐC HỘI", "THỦ ĐÔ"});
}

static void reads_a_text_all_on_one_line(void **state)
{
	(void)state;
	expect_txt("BỘ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 15/QĐ-BNV Hà Nội, ngày 05 "
	           "tháng 3 năm 2024 QUYẾT ĐỊNH Về việc ban hành quy chế BỘ TRƯỞNG BỘ NỘI VỤ Căn cứ Nghị định số 63/2022/NĐ-CP",
	           (struct expected){"15/QĐ-BNV", "QĐ", "2024-03-05", "Hà Nội", "BỘ NỘI VỤ", "Về việc ban hành quy chế"});
}

static void mends_a_number_torn_from_its_symbol(void **state)
{
	(void)state;
	expect_txt("SỞ NỘI VỤ\nSố: 181\n\n/BC-SNV\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBÁO CÁO\nTổng kết năm\n",
	           (struct expected){"181/BC-SNV", "BC", NULL, NULL, "SỞ NỘI VỤ", "Tổng kết năm"});
	expect_txt("SỞ NỘI VỤ\nSố 39 - BC / SNV\nBÁO CÁO\nTổng kết năm\n",
	           (struct expected){"39/BC-SNV", "BC", NULL, NULL, "SỞ NỘI VỤ", "Tổng kết năm"});
	expect_txt("BỘ TƯ PHÁP\nSố: 17/BTP-\nBTTP\nV/v công chứng\nKính gửi: Các tỉnh\n",
	           (struct expected){"17/BTP-BTTP", "CV", NULL, NULL, "BỘ TƯ PHÁP", "V/v công chứng"});
	expect_txt("SỞ NỘI VỤ\nSố\n-HD/BTCTU\nHƯỚNG DẪN\nquy trình\n",
	           (struct expected){NULL, "HD", NULL, NULL, "SỞ NỘI VỤ", "quy trình"});
}

static void ends_the_number_at_a_list_below_it(void **state)
{
	(void)state;
	expect_docx("SỞ NỘI VỤ\nSố: 15/QĐ-SNV\n- Căn cứ Luật Viên chức;\n",
	            (struct expected){"15/QĐ-SNV", "QĐ", NULL, NULL, "SỞ NỘI VỤ", NULL});
}

static void reads_a_number_with_month_and_year_in_it(void **state)
{
	(void)state;
	expect_docx("VĂN PHÒNG SỞ NỘI VỤ\nSố: 15 -03/PT-TH\nPHIẾU TRÌNH\nKính gửi:\n",
	            (struct expected){"15-03/PT-TH", "PT", NULL, NULL, "VĂN PHÒNG SỞ NỘI VỤ", NULL});
	expect_docx("VĂN PHÒNG SỞ NỘI VỤ\nSố: 15-03/26/PT-TH\nPHIẾU TRÌNH\nKính gửi:\n",
	            (struct expected){"15-03/26/PT-TH", "PT", NULL, NULL, "VĂN PHÒNG SỞ NỘI VỤ", NULL});
	expect_docx("SỞ NỘI VỤ\nSố: 15-2021/QĐ-SNV\nQUYẾT ĐỊNH\nVề quy chế\n",
	            (struct expected){"15/2021/QĐ-SNV", "QĐ", NULL, NULL, "SỞ NỘI VỤ", "Về quy chế"});
}

static void passes_over_what_a_watermark_leaves(void **state)
{
	(void)state;
	expect_txt("CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n0\n"
	           "Số: /TTr - CP 4 Hà Nội, ngày tháng năm 2025\n6:\n0:\nDỰ THẢO 1\n5\nNgày 18.7.25 2 TỜ TRÌNH\n0\n2\n7/\n"
	           "Xây dựng Luật Giá (sửa đổi)\n9/\n_\nm\na\nN Kính gửi: Chính phủ\n",
	           (struct expected){NULL, "TTr", NULL, "Hà Nội", "CHÍNH PHỦ", "Xây dựng Luật Giá (sửa đổi)"});
}

static void finds_the_kind_behind_an_address_that_was_moved_up(void **state)
{
	(void)state;
	expect_txt("CHÍNH PHỦ\n\n/TTr - CP\n\nHà Nội, ngày\n\ntháng\n\nnăm 2025\n\nSố:\n\nKính gửi: Chính phủ\n\nm_\n\n19\n\n"
	           "TỜ TRÌNH\nXây dựng Luật Giá\n",
	           (struct expected){NULL, "TTr", NULL, "Hà Nội", "CHÍNH PHỦ", "Xây dựng Luật Giá"});
}

static void reads_markdown(void **state)
{
	(void)state;
	expect_txt("**ĐẢNG ỦY XÃ HOA MAI**\n\n**Số 12-BC/ĐU**\n\n## **BÁO CÁO**\n\n**Giám sát việc thực hiện Chỉ thị 12-CT/TU  \n"
	           "của Ban Thường vụ Tỉnh ủy**\n\n-----\n\n### **I. TÌNH HÌNH**\n",
	           (struct expected){"12-BC/ĐU", "BC", NULL, NULL, "ĐẢNG ỦY XÃ HOA MAI",
	                             "Giám sát việc thực hiện Chỉ thị 12-CT/TU của Ban Thường vụ Tỉnh ủy"});
}

static void reads_a_report_without_masthead(void **state)
{
	struct page page;
	static const char text[] = "## **BÁO CÁO**\n\n**Giám sát việc thực hiện Chỉ thị 12-CT/TU, ngày 12/11/2015\nvề dân vận**\n\n"
	                           "-----\n\n### **I. TÌNH HÌNH**\n\nThực hiện Kế hoạch số 39-KH/CU\n";

	(void)state;
	expect_txt(text, (struct expected){NULL, "BC", NULL, NULL, NULL,
	                                   "Giám sát việc thực hiện Chỉ thị 12-CT/TU, ngày 12/11/2015 về dân vận"});
	read_page(&page, text, strlen(text), false);
	assert_int_equal(page.masthead.number_first, page.masthead.number_end);
	assert_int_equal(page.masthead.date_first, page.masthead.date_end);
	close_page(&page);
}

/* ---- scans ---- */

static void reads_a_scan_that_lost_its_marks(void **state)
{
	(void)state;
	expect_txt("Người ký: CONG THONG TIN\nEmail: a@b.vn\nCơ quan: VAN PHONG CHINH PHU\nCHINHPHU.VNThời gian ký: 06.10.2025\n\nTTP\n"
	           "THU TUONG CHINH PHU CONG HOA XA HOI CHU NGHIA VIET NAM\n—— Doc lap - Tu do - Hanh phuc\n"
	           "S6: 22/QD-TTg Hà Nội, ngay 04 tháng 10 năm 2025\n; QUYET DINH\nVe viec ban hanh quy che\n",
	           (struct expected){"22/QD-TTg", "QĐ", "2025-10-04", "Hà Nội", "THU TUONG CHINH PHU",
	                             "Ve viec ban hanh quy che"});
}

static void leaves_a_number_destroyed_by_a_scan_blank(void **state)
{
	(void)state;
	expect_txt("BỘ TÀI CHÍNH\nSố: 1234+ /BTC-QLG Hà Nội, ngày 04 tháng 10 năm 2025\nV/v giá\nKính gửi: Chính phủ\n",
	           (struct expected){NULL, "CV", "2025-10-04", "Hà Nội", "BỘ TÀI CHÍNH", "V/v giá"});
}

static void leaves_the_registrys_stamp_out_of_the_subject(void **state)
{
	(void)state;
	expect_txt("BỘ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/BTC-QLG\n\n"
	           "V/v sửa đổi Luật Giá \" CONG THONG Ti wen TU PHU\nliên quan đến lĩnh vực đất đai\n\nae BEN tan, 66/99...\n"
	           "Kính gửi: Chính phủ\n",
	           (struct expected){"12/BTC-QLG", "CV", NULL, NULL, "BỘ TÀI CHÍNH",
	                             "V/v sửa đổi Luật Giá liên quan đến lĩnh vực đất đai"});
}

/* ---- what is not there ---- */

static void leaves_blank_numbers_and_days_out(void **state)
{
	(void)state;
	expect_docx("SỞ NỘI VỤ\nSố:       /TTr-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
	            "An Bình, ngày … tháng … năm 2023\nTỜ TRÌNH\nVề việc A\n",
	            (struct expected){NULL, "TTr", NULL, "An Bình", "SỞ NỘI VỤ", "Về việc A"});
	expect_docx("SỞ NỘI VỤ\nSố: {{so}}/UBND-NC\nAn Bình, ngày {{d}} tháng {{m}} năm {{y}}\nKính gửi: Sở Y tế\n",
	            (struct expected){NULL, "CV", NULL, "An Bình", "SỞ NỘI VỤ", NULL});
	/* The calendar has no such day. */
	expect_docx("SỞ NỘI VỤ\nSố: 1/BC-SNV\nAn Bình, ngày 31 tháng 6 năm 2023\nBÁO CÁO\nQuý I\n",
	            (struct expected){"01/BC-SNV", "BC", NULL, "An Bình", "SỞ NỘI VỤ", "Quý I"});
}

static void never_takes_a_number_of_the_body(void **state)
{
	static const char *const bodies[] = {
		"I. Nội dung\n1. Thực hiện Kế hoạch\nSố 39-KH/CU ngày 16/2/2021 của chi bộ.\n",
		"Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh;\nSố: 15/QĐ-BNV\n",
		"Điều 1. Phạm vi\nSố: 15/QĐ-BNV\n",
		"Nhà trường có 65 cán bộ. Trong năm học qua chi bộ đã thực hiện Kế hoạch số 39-KH/CU ngày 16/2/2021 và các "
		"văn bản khác của cấp trên một cách nghiêm túc, đầy đủ, đúng thời gian theo yêu cầu của Đảng ủy phường.\n"
		"Số: 15/QĐ-BNV\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
		struct page page;

		read_page(&page, bodies[i], strlen(bodies[i]), false);
		if (page.masthead.found || page.masthead.identity.symbol.data)
			fail_msg("a masthead in:\n%s", bodies[i]);
		close_page(&page);
	}
}

static void never_takes_the_number_of_the_document_it_is_attached_to(void **state)
{
	(void)state;
	expect_docx("ĐIỀU LỆ (SỬA ĐỔI, BỔ SUNG)\nHỘI CỜ TỈNH AN BÌNH\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2024)\n"
	            "Chương I\nQUY ĐỊNH CHUNG\n",
	            (struct expected){NULL, NULL, NULL, NULL, NULL, "HỘI CỜ TỈNH AN BÌNH"});
	expect_docx("QUY CHẾ\nLàm việc của Hội đồng\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND\nngày 05/3/2024)\n",
	            (struct expected){NULL, "QC", NULL, NULL, NULL, "Làm việc của Hội đồng"});
	expect_docx("PHỤ LỤC II\nDANH MỤC BIỂU MẪU\n(Kèm theo Quyết định số 12/QĐ-UBND)\n",
	            (struct expected){NULL, NULL, NULL, NULL, NULL, "DANH MỤC BIỂU MẪU"});
	/* A signing program printed the number of the covering letter. */
	expect_txt("Số: 20/CĐ-VPCP\nThời gian ký: 07/10/2025 20:43:19\n\nCHƯƠNG TRÌNH\nHội nghị triển khai\n",
	           (struct expected){NULL, "CTr", NULL, NULL, NULL, "Hội nghị triển khai"});
}

static void takes_no_date_of_the_subject_for_its_own(void **state)
{
	(void)state;
	expect_docx("SỞ NỘI VỤ\nSố: 5/SNV-TC\nV/v góp ý dự thảo Thông tư số 24/2016/\nTT-BTC, ngày 11/11/2016\n"
	            "An Bình, ngày      tháng 3 năm 2017\nKính gửi: Sở Tài chính\n",
	            (struct expected){"05/SNV-TC", "CV", NULL, "An Bình", "SỞ NỘI VỤ",
	                              "V/v góp ý dự thảo Thông tư số 24/2016/ TT-BTC, ngày 11/11/2016"});
}

static void gives_forms_no_type(void **state)
{
	(void)state;
	expect_docx("ĐẢNG CỘNG SẢN VIỆT NAM\n\nBẢN NHẬN XÉT\nđảng viên dự bị\n\nKính gửi:\n- Chi ủy\n",
	            (struct expected){NULL, NULL, NULL, NULL, NULL, "đảng viên dự bị"});
	expect_docx("BỘ Y TẾ\nHà Nội, ngày … tháng … năm 2025\nBIỂU THẨM TRA HỒ SƠ\ncủa các đơn vị\n\nThực hiện Luật Dân số, Bộ Y tế.\n",
	            (struct expected){NULL, NULL, NULL, "Hà Nội", "BỘ Y TẾ", "của các đơn vị"});
}

static void gives_a_paper_of_no_known_kind_no_type(void **state)
{
	(void)state;
	expect_docx("TRƯỜNG THCS HOA MAI\nSố: 13/ĐK-THCS\nAn Bình, ngày 09 tháng 5 năm 2023\nBẢN ĐĂNG KÝ\nmô hình điển hình\n",
	            (struct expected){"13/ĐK-THCS", NULL, "2023-05-09", "An Bình", "TRƯỜNG THCS HOA MAI", "mô hình điển hình"});
}

static void has_no_subject_when_the_text_follows_the_kind(void **state)
{
	(void)state;
	expect_docx("KẾ HOẠCH\n-----\nThực hiện Kế hoạch số 12-KH/CB của chi bộ, tổ xây dựng kế hoạch như sau:\n",
	            (struct expected){NULL, "KH", NULL, NULL, NULL, NULL});
	expect_docx("PHIẾU TRÌNH\nKính gửi:\n- Lãnh đạo Sở;\n", (struct expected){NULL, "PT", NULL, NULL, NULL, NULL});
}

/* ---- the subject's edges ---- */

static void drops_footnote_marks_and_keeps_words_in_brackets(void **state)
{
	(void)state;
	expect_docx("BÁO CÁO\nKết quả thí điểm1\n\nCăn cứ\n", (struct expected){NULL, "BC", NULL, NULL, NULL, "Kết quả thí điểm"});
	expect_docx("BÁO CÁO\nKết quả thí điểm (1)\n\nCăn cứ\n", (struct expected){NULL, "BC", NULL, NULL, NULL, "Kết quả thí điểm"});
	expect_docx("BÁO CÁO\nKết quả thí điểm (lần 2)\n\nCăn cứ\n",
	            (struct expected){NULL, "BC", NULL, NULL, NULL, "Kết quả thí điểm (lần 2)"});
	expect_docx("BÁO CÁO\nRà soát Luật số 16/2023/QH15\n\nCăn cứ\n",
	            (struct expected){NULL, "BC", NULL, NULL, NULL, "Rà soát Luật số 16/2023/QH15"});
}

static void ends_the_subject_where_the_text_begins(void **state)
{
	(void)state;
	expect_txt("BÁO CÁO\nCông tác năm 2025 và\nphương hướng năm 2026\nThực hiện Công văn số 46/BNV-CCHC ngày 02/7/2025\ncủa Bộ Nội vụ\n",
	           (struct expected){NULL, "BC", NULL, NULL, NULL, "Công tác năm 2025 và phương hướng năm 2026"});
	expect_docx("KẾ HOẠCH\nThực hiện Nghị quyết số 12-NQ/TU\nvề chuyển đổi số\nI. MỤC ĐÍCH\n",
	            (struct expected){NULL, "KH", NULL, NULL, NULL, "Thực hiện Nghị quyết số 12-NQ/TU về chuyển đổi số"});
	expect_docx("HƯỚNG DẪN\nMỘT SỐ VẤN ĐỀ CỤ THỂ\n- Căn cứ Điều lệ Đảng;\n",
	            (struct expected){NULL, "HD", NULL, NULL, NULL, "MỘT SỐ VẤN ĐỀ CỤ THỂ"});
}

static void marks_the_tokens_of_number_date_and_subject(void **state)
{
	static const char text[] = "SỞ NỘI VỤ\nSố: 12/BC-SNV\nAn Bình, ngày 05 tháng 3 năm 2024\nBÁO CÁO\nQuý I\n\nCăn cứ Luật.\n";
	struct page page;
	const sovb_masthead *got = &page.masthead;
	const sovb_token *token;

	(void)state;
	read_page(&page, text, sizeof text - 1, true);
	token = page.tokens.token;
	assert_memory_equal(text + token[got->number_first].start, "Số", strlen("Số"));
	assert_int_equal(token[got->number_end - 1].end, strstr(text, "-SNV") + 4 - text);
	assert_memory_equal(text + token[got->date_first].start, "An", 2);
	assert_int_equal(token[got->date_end - 1].end, strstr(text, "2024") + 4 - text);
	assert_memory_equal(text + token[got->title_first].start, "Quý", strlen("Quý"));
	assert_int_equal(got->title_end, got->title_first + 2);
	assert_int_equal(got->end, got->title_end);
	close_page(&page);
}

/* ---- limits ---- */

static void looks_no_further_than_its_ceiling(void **state)
{
	static const char unit[] = "| . ";
	static const char tail[] = "\nBỘ NỘI VỤ\nSố: 15/QĐ-BNV\nQUYẾT ĐỊNH\nVề A\n";
	size_t size = 40000 * (sizeof unit - 1);
	char *text = malloc(size + sizeof tail);
	struct page page;

	(void)state;
	assert_non_null(text);
	for (size_t i = 0; i < 40000; i++)
		memcpy(text + i * (sizeof unit - 1), unit, sizeof unit - 1);
	memcpy(text + size, tail, sizeof tail);
	read_page(&page, text, size + sizeof tail - 1, false);
	assert_false(page.masthead.found);
	close_page(&page);
	free(text);
}

static void survives_texts_that_stop_anywhere(void **state)
{
	static const char text[] = "ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 15-03/26/PT-TH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - "
	                           "Tự do - Hạnh phúc\nAn Bình, ngày 05 tháng 3 năm 2024\nQUYẾT ĐỊNH\nVề việc A (1)\n-----\nCăn cứ\n";

	(void)state;
	for (size_t size = 0; size < sizeof text; size++) {
		struct page page;
		char *cut = malloc(size + 1);

		assert_non_null(cut);
		memcpy(cut, text, size);
		read_page(&page, cut, size, size % 2);
		close_page(&page);
		free(cut);
	}
}

static void reports_exhausted_memory(void **state)
{
	static const char text[] = "BÁO CÁO\nKết quả\n";
	struct page page;
	sovb_error err;

	(void)state;
	read_page(&page, text, sizeof text - 1, true);
	sovb_arena_fini(&page.arena);
	sovb_arena_init(&page.arena, 1);
	assert_int_equal(sovb_masthead_read(&page.masthead, &page.tokens, &page.arena, &err), SOVB_ERR_NOMEM);
	close_page(&page);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_a_party_plan_from_table_cells),
		cmocka_unit_test(puts_the_parent_before_a_name_that_says_nothing),
		cmocka_unit_test(joins_a_name_cut_after_chi_bo),
		cmocka_unit_test(names_a_quy_dinh_by_its_title_line),
		cmocka_unit_test(reads_a_party_letter_without_v_v),
		cmocka_unit_test(ends_the_subject_before_who_decides),
		cmocka_unit_test(has_no_subject_when_who_decides_follows_at_once),
		cmocka_unit_test(takes_the_last_body_of_the_left_column),
		cmocka_unit_test(parts_two_bodies_that_a_line_break_of_word_joined),
		cmocka_unit_test(keeps_joint_issuers_together),
		cmocka_unit_test(keeps_what_a_committee_is_for_in_its_name),
		cmocka_unit_test(reads_acts_of_the_national_assembly),
		cmocka_unit_test(knows_a_consolidated_text_by_its_number),
		cmocka_unit_test(takes_v_v_for_the_subject_of_a_letter),
		cmocka_unit_test(takes_the_words_above_the_address_when_nothing_marks_the_subject),
		cmocka_unit_test(parts_two_columns_on_one_line),
		cmocka_unit_test(parts_a_drawn_table),
		cmocka_unit_test(reads_a_text_all_on_one_line),
		cmocka_unit_test(mends_a_number_torn_from_its_symbol),
		cmocka_unit_test(ends_the_number_at_a_list_below_it),
		cmocka_unit_test(reads_a_number_with_month_and_year_in_it),
		cmocka_unit_test(passes_over_what_a_watermark_leaves),
		cmocka_unit_test(finds_the_kind_behind_an_address_that_was_moved_up),
		cmocka_unit_test(reads_markdown),
		cmocka_unit_test(reads_a_report_without_masthead),
		cmocka_unit_test(reads_a_scan_that_lost_its_marks),
		cmocka_unit_test(leaves_a_number_destroyed_by_a_scan_blank),
		cmocka_unit_test(leaves_the_registrys_stamp_out_of_the_subject),
		cmocka_unit_test(leaves_blank_numbers_and_days_out),
		cmocka_unit_test(never_takes_a_number_of_the_body),
		cmocka_unit_test(never_takes_the_number_of_the_document_it_is_attached_to),
		cmocka_unit_test(takes_no_date_of_the_subject_for_its_own),
		cmocka_unit_test(gives_forms_no_type),
		cmocka_unit_test(gives_a_paper_of_no_known_kind_no_type),
		cmocka_unit_test(has_no_subject_when_the_text_follows_the_kind),
		cmocka_unit_test(drops_footnote_marks_and_keeps_words_in_brackets),
		cmocka_unit_test(ends_the_subject_where_the_text_begins),
		cmocka_unit_test(marks_the_tokens_of_number_date_and_subject),
		cmocka_unit_test(looks_no_further_than_its_ceiling),
		cmocka_unit_test(survives_texts_that_stop_anywhere),
		cmocka_unit_test(reports_exhausted_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
