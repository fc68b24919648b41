/* First pages as real archives have them: pages that broke an earlier rule, each cut down to what broke it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "masthead_page.h"

/* ---- dates ---- */

static void reads_a_date_with_a_slip_that_leaves_one_reading(void **state)
{
	(void)state;
	expect_docx("ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
	            "Số: 45/GM-UBND\nAn Bình, ngày 12 háng 01 năm 2026\nGIẤY MỜI\n"
	            "Thực hiện Công điện số 63/CĐ-VPCP ngày 11/01/2026 của Văn phòng Chính phủ mời dự phiên họp lần thứ "
	            "nhất, Ủy ban nhân dân tỉnh mời họp với thành phần, nội dung, thời gian và địa điểm như sau:\n",
	            (struct expected){"45/GM-UBND", "GM", "2026-01-12", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", NULL});
	expect_txt("VĂN PHÒNG CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 97/VPCP-CN Hà Nội, ngày 10 thắng 10 năm 2023\n"
	           "V/ xử lý tình trạng xói lở trên\ntuyến đường bộ\n\nKính gửi: Bộ trưởng Bộ Xây dựng.\n",
	           (struct expected){"97/VPCP-CN", "CV", "2023-10-10", "Hà Nội", "VĂN PHÒNG CHÍNH PHỦ",
	                             "V/ xử lý tình trạng xói lở trên tuyến đường bộ"});
}

static void the_term_behind_a_blank_belongs_to_the_number(void **state)
{
	(void)state;
	expect_txt("QUỐC HỘI\n******\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n************\n"
	           "Luật số: 28/2004/QH 11\nHà Nội, ngày03 tháng 12 năm 2004\nLUẬT\nĐIỆN LỰC\nCăn cứ vào Hiến pháp;\n",
	           (struct expected){"28/2004/QH11", "L", "2004-12-03", "Hà Nội", "QUỐC HỘI", "ĐIỆN LỰC"});
}

/* A heading that tells all of the document; the date line below is another's. */
static void takes_body_and_day_from_a_line_that_tells_both(void **state)
{
	(void)state;
	expect_txt("CHÍNH PHỦ QUY ĐỊNH VỀ CHÍNH SÁCH HỖ TRỢ TẠO VIỆC LÀM NGÀY 15/06/2016 CỦA BỘ LAO ĐỘNG VÀ BỘ TÀI CHÍNH\n"
	           "Số: 09/2016/TTLT-BLĐTBXH-BTC\nngày 09 tháng 07 năm 2015\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn thực hiện một số điều về "
	           "hỗ trợ đưa người lao động đi làm việc ở nước ngoài\n\nĐiều 1. Phạm vi\n",
	           (struct expected){"09/2016/TTLT-BLĐTBXH-BTC", "TTLT", "2016-06-15", NULL, "BỘ LAO ĐỘNG VÀ BỘ TÀI CHÍNH",
	                             "Hướng dẫn thực hiện một số điều về hỗ trợ đưa người lao động đi làm việc ở nước ngoài"});
	expect_txt("THỦ TƯỚNG CHÍNH PHỦ VỀ MỘT SỐ CHÍNH SÁCH HỖ TRỢ VIỆC ÁP DỤNG QUY TRÌNH THỰC HÀNH SẢN XUẤT NÔNG NGHIỆP TỐT TRONG "
	           "NÔNG NGHIỆP, LÂM NGHIỆP VÀ THỦY SẢN VÀ BẢO QUẢN CHẾ BIẾN GIA SÚC, GIA CẦM, CƠ SỞ CHĂN NUÔI GIA CẦM TẬP TRUNG NGÀY 16/10/2013 CỦA BỘ "
	           "NÔNG NGHIỆP\nSố: 42/2013/TTLT-BNN\nngày 09 tháng 01 năm 2012\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn Quyết định "
	           "số 01/2012/QĐ-TTg\n\nĐiều 1. Phạm vi\n",
	           (struct expected){"42/2013/TTLT-BNN", "TTLT", "2013-10-16", NULL, "BỘ NÔNG NGHIỆP",
	                             "Hướng dẫn Quyết định số 01/2012/QĐ-TTg"});
	expect_txt("CHÍNH PHỦ QUY ĐỊNH CHI TIẾT NGHỊ ĐỊNH SỐ 17/2012/NĐ-CP NGÀY 13/03/2012 CỦA CHÍNH PHỦ VỀ KIỂM TOÁN ĐỘC LẬP NGÀY 15/05/2020 CỦA BỘ TÀI CHÍNH\n"
	           "Số: 40/2020/TT-BTC\nTHÔNG TƯ\nHướng dẫn chế độ báo cáo\n\nĐiều 1. Phạm vi\n",
	           (struct expected){"40/2020/TT-BTC", "TT", "2020-05-15", NULL, "BỘ TÀI CHÍNH", "Hướng dẫn chế độ báo cáo"});
}

/* Collections of laws print texts of before 2000 so: the heading tells number, day and body. */
static void reads_a_heading_that_tells_number_day_and_body(void **state)
{
	(void)state;
	expect_txt("CHỈ THỊ\nCỦA THỦ\nTƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG\nNGÀY 21 THÁNG 6 NĂM 2001 VỀ VIỆC XÂY DỰNG KẾ HOẠCH\nPHÁT TRIỂN KINH TẾ\n"
	           "Thực hiện Nghị quyết\ncủa Quốc hội về nhiệm vụ năm 2001, Chính phủ đã\nban hành các cơ chế chính sách mới.\n",
	           (struct expected){"16/2001/CT-TTG", "CT", "2001-06-21", NULL, "THỦ TƯỚNG CHÍNH PHỦ",
	                             "VỀ VIỆC XÂY DỰNG KẾ HOẠCH PHÁT TRIỂN KINH TẾ"});
	expect_txt("NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 45/CP NGÀY 15 THÁNG 7 NĂM 1995 BAN HÀNH ĐIỀU LỆ BẢO HIỂM XÃ HỘI\n\nCHÍNH PHỦ\n\n"
	           "Căn cứ Luật Tổ chức Chính phủ ngày 30 tháng 9 năm 1992;\n",
	           (struct expected){"45/CP", "NĐ", "1995-07-15", NULL, "CHÍNH PHỦ", "BAN HÀNH ĐIỀU LỆ BẢO HIỂM XÃ HỘI"});
	expect_txt("NGHỊ QUYẾT SỐ 214 NQ/UBTVQH9 NGÀY 26-8-1994\nCỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI QUY ĐỊNH SỐ PHÓ CHỦ TỊCH\n\nCăn cứ vào Điều 91;\n",
	           (struct expected){"214/NQ-UBTVQH9", "NQ", "1994-08-26", NULL, "ỦY BAN THƯỜNG VỤ QUỐC HỘI", "QUY ĐỊNH SỐ PHÓ CHỦ TỊCH"});
	expect_txt("ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
	           "Hà Nội, ngày 9 tháng 11 năm 1998\n\nQUYẾT ĐỊNH CỦA UBND TỈNH LÀO CAI\n\nVề việc ban hành Quy định quản lý khoáng sản\n\n"
	           "____________\n\nCăn cứ Luật Khoáng sản ngày 20/3/1996;\n",
	           (struct expected){NULL, "QĐ", "1998-11-09", "Hà Nội", "ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "Về việc ban hành Quy định quản lý khoáng sản"});
}

/* ---- subjects ---- */

static void ends_a_subject_where_the_law_tells_its_own_number(void **state)
{
	(void)state;
	expect_txt("QUỐC HỘI\n********\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n********\nSố: 23-L/CTN\n"
	           "Hà Nội, ngày 10 tháng 7 năm 1993\n\nLUẬT\n\nTHUẾ SỬ DỤNG ĐẤT NÔNG NGHIỆP SỐ 23-L/CTN NGÀY 10/07/1993 CỦA QUỐC HỘI\n\n"
	           "Căn cứ vào Hiến pháp;\n",
	           (struct expected){"23-L/CTN", "L", "1993-07-10", "Hà Nội", "QUỐC HỘI", "THUẾ SỬ DỤNG ĐẤT NÔNG NGHIỆP"});
}

static void goes_on_with_the_name_of_a_law_behind_an_open_end(void **state)
{
	(void)state;
	expect_txt("BỘ CÔNG THƯƠNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: /BC-BCT Hà Nội, ngày tháng 6 năm 2025\n"
	           "BÁO CÁO\nRà soát văn bản quy phạm pháp luật có liên quan đến\nLuật Thương mại điện tử\nKính gửi: Chính phủ\n",
	           (struct expected){NULL, "BC", NULL, "Hà Nội", "BỘ CÔNG THƯƠNG",
	                             "Rà soát văn bản quy phạm pháp luật có liên quan đến Luật Thương mại điện tử"});
}

/* A box that a converter gives twice. */
static void says_the_subject_of_a_letter_once(void **state)
{
	(void)state;
	expect_docx("ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nV/v tập trung triển khai\ncông tác cai nghiện\nV/v tập trung triển khai\ncông tác cai nghiện\n"
	            "Số: 15/UBND-NC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 02 tháng 10 năm 2025\n"
	            "Kính gửi: Công an tỉnh\n",
	            (struct expected){"15/UBND-NC", "CV", "2025-10-02", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
	                              "V/v tập trung triển khai công tác cai nghiện"});
}

static void takes_a_subject_that_ends_in_a_full_stop(void **state)
{
	(void)state;
	expect_docx("ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 15/QĐ-UBND\nQUYẾT ĐỊNH\n"
	            "Về việc cho phép sáp nhập Hội Truyền thống Trường Sơn tỉnh Bình Thuận, tỉnh Đắk Nông (trước sắp xếp) vào "
	            "Hội Truyền thống Trường Sơn tỉnh An Bình.\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN BÌNH\nCăn cứ Luật X;\n",
	            (struct expected){"15/QĐ-UBND", "QĐ", NULL, NULL, "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
	                              "Về việc cho phép sáp nhập Hội Truyền thống Trường Sơn tỉnh Bình Thuận, tỉnh Đắk Nông "
	                              "(trước sắp xếp) vào Hội Truyền thống Trường Sơn tỉnh An Bình"});
}

static void goes_on_behind_a_word_beside_the_kind(void **state)
{
	(void)state;
	expect_docx("CHƯƠNG TRÌNH HỘI NGHỊ\nĐánh giá công tác cải cách hành chính năm 2025,\ntriển khai nhiệm vụ năm 2026\n"
	            "Thời gian: 14h00, ngày 22/01/2026\n",
	            (struct expected){NULL, "CTr", NULL, NULL, NULL,
	                              "HỘI NGHỊ Đánh giá công tác cải cách hành chính năm 2025, triển khai nhiệm vụ năm 2026"});
	expect_docx("UBND TỈNH AN BÌNH\nHIỆP HỘI DOANH NGHIỆP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBÁO CÁO KIỂM ĐIỂM\n"
	            "CỦA BAN CHẤP HÀNH HIỆP HỘI DOANH NGHIỆP\nNhiệm kỳ IV (2019-2025)\n-----\nĐại hội lần thứ IV đã bầu.\n",
	            (struct expected){NULL, "BC", NULL, NULL, "HIỆP HỘI DOANH NGHIỆP",
	                              "KIỂM ĐIỂM CỦA BAN CHẤP HÀNH HIỆP HỘI DOANH NGHIỆP Nhiệm kỳ IV (2019-2025)"});
}

static void goes_on_with_a_long_line_in_capitals(void **state)
{
	(void)state;
	expect_docx("QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: /2024/QH15\nLUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU\n"
	            "CỦA LUẬT ĐẤT ĐAI SỐ 31/2024/QH15, LUẬT NHÀ Ở SỐ 27/2023/QH15, LUẬT KINH DOANH BẤT ĐỘNG SẢN SỐ 29/2023/QH15, "
	            "LUẬT CÁC TỔ CHỨC TÍN DỤNG SỐ 32/2024/QH15\nCăn cứ Hiến pháp;\n",
	            (struct expected){NULL, "L", NULL, NULL, "QUỐC HỘI",
	                              "SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT ĐẤT ĐAI SỐ 31/2024/QH15, LUẬT NHÀ Ở SỐ "
	                              "27/2023/QH15, LUẬT KINH DOANH BẤT ĐỘNG SẢN SỐ 29/2023/QH15, LUẬT CÁC TỔ CHỨC TÍN DỤNG "
	                              "SỐ 32/2024/QH15"});
}

static void ends_at_the_heads_of_columns(void **state)
{
	(void)state;
	expect_docx("BỘ TÀI CHÍNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày tháng năm 2025\n"
	            "BẢN SO SÁNH DỰ THẢO LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU\nLUẬT THỐNG KÊ VÀ DANH MỤC CỦA LUẬT THỐNG KÊ\n"
	            "LUẬT THỐNG KÊ SỐ 89/2015/QH13\nTHUYẾT MINH\n",
	            (struct expected){NULL, NULL, NULL, "Hà Nội", "BỘ TÀI CHÍNH",
	                              "DỰ THẢO LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU LUẬT THỐNG KÊ VÀ DANH MỤC CỦA LUẬT THỐNG KÊ"});
}

static void begins_behind_two_kinds_of_paper_and_the_name_of_a_form(void **state)
{
	(void)state;
	expect_docx("BỘ CÔNG AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày tháng năm 2025\n"
	            "BẢN SO SÁNH, THUYẾT MINH DỰ THẢO LUẬT CĂN CƯỚC\nDự thảo văn bản\n",
	            (struct expected){NULL, NULL, NULL, "Hà Nội", "BỘ CÔNG AN", "DỰ THẢO LUẬT CĂN CƯỚC"});
	expect_docx("VĂN PHÒNG UBND TỈNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 09 tháng 5 năm 2025\n"
	            "PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC\nKính gửi: Lãnh đạo UBND tỉnh.\n",
	            (struct expected){NULL, "PT", "2025-05-09", "An Bình", "VĂN PHÒNG UBND TỈNH", NULL});
}

static void a_table_of_contents_stands_before_the_page(void **state)
{
	(void)state;
	expect_docx("MỤC LỤC\nI. SỰ CẦN THIẾT\t3\n1. Về cơ sở pháp lý......3\n2. Một mục có tên dài nên\nxuống dòng…………10\n \n"
	            "BAN SOẠN THẢO LUẬT\nSố: 16/TTr-BST\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
	            "Hà Nội, ngày 24 tháng 11 năm 2023\nTỜ TRÌNH\nDự án Luật Căn cước\nKính gửi: Chính phủ\n",
	            (struct expected){"16/TTr-BST", "TTr", "2023-11-24", "Hà Nội", "BAN SOẠN THẢO LUẬT", "Dự án Luật Căn cước"});
	expect_none("MỤC LỤC\nI. SỰ CẦN THIẾT\t3\nII. BỐ CỤC\t4\nIII. NỘI DUNG\t9\nPhần thứ nhất nói về sự cần thiết.\n");
}

static void goes_on_behind_the_kind_of_a_draft(void **state)
{
	(void)state;
	expect_docx("BỘ TÀI CHÍNH\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n"
	            "THUYẾT MINH NỘI DUNG DỰ THẢO THÔNG TƯ\nQuy định chi tiết một số điều của Nghị định số …/2025/NĐ-CP\n"
	            "(Kèm theo công văn số /BTC-CST ngày / /2025 của Bộ Tài chính)\nI. SỰ CẦN THIẾT\n",
	            (struct expected){NULL, NULL, NULL, NULL, "BỘ TÀI CHÍNH",
	                              "NỘI DUNG DỰ THẢO THÔNG TƯ Quy định chi tiết một số điều của Nghị định số "
	                              "…/2025/NĐ-CP"});
}

static void leaves_the_acts_own_name_out_of_its_subject(void **state)
{
	(void)state;
	expect_docx("QUỐC HỘI\n********\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 32/2004/QH11\n"
	            "Hà Nội, ngày 03 tháng 12 năm 2004\nLUẬT\n"
	            "CỦA QUỐC HỘI NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 32/2004/QH11 NGÀY 03 THÁNG 12 NĂM 2004 VỀ AN NINH "
	            "QUỐC GIA\nCăn cứ vào Hiến pháp;\n",
	            (struct expected){"32/2004/QH11", "L", "2004-12-03", "Hà Nội", "QUỐC HỘI", "VỀ AN NINH QUỐC GIA"});
	expect_docx("QUỐC HỘI\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 41/2005/QH11\nHà Nội, ngày 14 tháng 6 năm 2005\nLUẬT\n"
	            "KÝ KẾT ĐIỀU ƯỚC QUỐC TẾ CỦA QUỐC HỘI NƯỚC CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 41/2005/QH11 NGÀY 14 THÁNG 6 "
	            "NĂM 2005\nCăn cứ vào Hiến pháp;\n",
	            (struct expected){"41/2005/QH11", "L", "2005-06-14", "Hà Nội", "QUỐC HỘI", "KÝ KẾT ĐIỀU ƯỚC QUỐC TẾ"});
}

static void takes_the_heading_of_an_appendix(void **state)
{
	(void)state;
	expect_docx("Phụ lục 2\nTỔNG HỢP CHỨC DANH NGHỀ NGHIỆP VIÊN CHỨC\n(Kèm theo Báo cáo số  /BC-BNV ngày  tháng  năm 2025\n"
	            "của Bộ Nội vụ)\n1. Lĩnh vực Nội vụ\n",
	            (struct expected){NULL, NULL, NULL, NULL, NULL, "TỔNG HỢP CHỨC DANH NGHỀ NGHIỆP VIÊN CHỨC"});
	expect_docx("Số: 2775/SNV-CCHC; 10/11/2025; 11:00:27;\nPhụ lục II:\nHƯỚNG DẪN TỰ ĐÁNH GIÁ\nĐỐI VỚI CÁC XÃ\nSTT\n",
	            (struct expected){NULL, NULL, NULL, NULL, NULL, "HƯỚNG DẪN TỰ ĐÁNH GIÁ ĐỐI VỚI CÁC XÃ"});
}

static void knows_an_unnamed_kind_by_the_letters_of_its_number(void **state)
{
	(void)state;
	expect_docx("BỘ Y TẾ\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: /BC-BYT\nHà Nội, ngày tháng năm 2025\n"
	            "BẢN ĐÁNH GIÁ THỦ TỤC HÀNH CHÍNH\nTRONG DỰ THẢO LUẬT DÂN SỐ\nThực hiện quy định của Luật, Bộ Y tế đã đánh giá.\n",
	            (struct expected){NULL, "BC", NULL, "Hà Nội", "BỘ Y TẾ",
	                              "THỦ TỤC HÀNH CHÍNH TRONG DỰ THẢO LUẬT DÂN SỐ"});
}

static void keeps_a_talk_out_of_the_name_above_it(void **state)
{
	(void)state;
	expect_txt("CÔNG TY CỔ PHẦN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAN BÌNH Độc lập - Tự do - Hạnh phúc\n\n"
	           "THAM LUẬN GÓP Ý DỰ THẢO LUẬT ĐIỆN LỰC\n\nKính gửi: Quốc hội.\n",
	           (struct expected){NULL, NULL, NULL, NULL, "CÔNG TY CỔ PHẦN AN BÌNH", "GÓP Ý DỰ THẢO LUẬT ĐIỆN LỰC"});
}

/* ---- bodies and numbers ---- */

static void names_a_congress_by_its_party_organisation(void **state)
{
	(void)state;
	expect_docx("ĐẢNG BỘ TỈNH AN BÌNH\nĐẠI HỘI ĐẠI BIỂU LẦN THỨ XVI\n*\nSố 01-BC/ĐH\nĐẢNG CỘNG SẢN VIỆT NAM\n"
	            "An Bình, ngày 25 tháng 9 năm 2025\nBÁO CÁO\nthẩm tra tư cách đại biểu\n-----\n",
	            (struct expected){"01-BC/ĐH", "BC", "2025-09-25", "An Bình",
	                              "ĐẢNG BỘ TỈNH AN BÌNH ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XVI", "thẩm tra tư cách đại biểu"});
	expect_docx("ĐẢNG BỘ PHƯỜNG AN BÌNH\nĐẠI HỘI ĐẠI BIỂU LẦN THỨ I\nĐOÀN THƯ KÝ\n*\nSố 05-BB/ĐH\nBIÊN BẢN\nĐại hội\n",
	            (struct expected){"05-BB/ĐH", "BB", NULL, NULL,
	                              "ĐẢNG BỘ PHƯỜNG AN BÌNH ĐẠI HỘI ĐẠI BIỂU LẦN THỨ I ĐOÀN THƯ KÝ", "Đại hội"});
}

static void puts_the_parent_before_two_nameless_bodies(void **state)
{
	(void)state;
	expect_docx("TỈNH ỦY AN BÌNH\nBAN TỔ CHỨC - BAN NỘI CHÍNH\n*\nSố 05-QC/BTCTU-BNCTU\nQUY CHẾ\nphối hợp công tác\n",
	            (struct expected){"05-QC/BTCTU-BNCTU", "QC", NULL, NULL, "TỈNH ỦY AN BÌNH BAN TỔ CHỨC - BAN NỘI CHÍNH",
	                              "phối hợp công tác"});
}

static void reads_a_number_behind_any_kind_of_document(void **state)
{
	(void)state;
	expect_docx("QUỐC HỘI\nNghị quyết số: 88/2014/QH13\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNGHỊ QUYẾT\n"
	            "VỀ ĐỔI MỚI CHƯƠNG TRÌNH\n\nQUỐC HỘI\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCăn cứ\n",
	            (struct expected){"88/2014/QH13", "NQ", NULL, NULL, "QUỐC HỘI", "VỀ ĐỔI MỚI CHƯƠNG TRÌNH"});
}

static void reads_letter_spaced_lines(void **state)
{
	(void)state;
	expect_docx("BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 4 5 - C T / T W\nĐẢNG CỘNG SẢN VIỆT NAM\n"
	            "Hà Nội, ngày 14 tháng 4 năm 2025\n\nC H Ỉ   T H Ị\nvề đại hội đảng bộ các cấp\n-----\n",
	            (struct expected){"45-CT/TW", "CT", "2025-04-14", "Hà Nội", "BAN CHẤP HÀNH TRUNG ƯƠNG",
	                              "về đại hội đảng bộ các cấp"});
}

/* ---- scans ---- */

static void drops_what_a_stamp_was_read_as(void **state)
{
	(void)state;
	expect_txt("Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ\nCơ quan: VĂN PHÒNG CHÍNH PHỦ\nThời gian ký: 10.10.2025 14:12:13\n\n"
	           "THỦ TƯỚNG CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n————— Độc lập - Tự do - Hạnh phúc\n\n"
	           "Số:2230/QĐ-TTg Hà Nội, ngày 09 tháng 10 năm 2025\n\nQUYẾT ĐỊNH\n"
	           "Phê duyệt Đề án đào tạo nguồn nhân lực đường sắt Việt Nam\n\na đến năm 2035, định hướng đến năm 2045\n"
	           "| CONG THONG ft BEN TU CHÍNH PHU\n4x Giant Reseansststansssnssn\n\nBEN Ngày..ÁOÍ4OI.225...\n\n"
	           "THỦ TƯỚNG CHÍNH PHỦ\n\nCăn cứ Luật Tổ chức Chính phủ;\n",
	           (struct expected){"2230/QĐ-TTg", "QĐ", "2025-10-09", "Hà Nội", "THỦ TƯỚNG CHÍNH PHỦ",
	                             "Phê duyệt Đề án đào tạo nguồn nhân lực đường sắt Việt Nam đến năm 2035, định hướng đến "
	                             "năm 2045"});
	expect_txt("Cơ quan: VĂN PHÒNG CHÍNH PHỦ\nThời gian ký: 13.10.2025 16:40:51 +07:00\n\n"
	           "CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n———— Độc lập - Tự do - Hạnh phúc\n\n"
	           "Giờ:..... C. .........\nNGHỊ ĐỊNH\nSửa đổi mức thuế suất thuế xuất khẩu\n\nCăn cứ Luật Tổ chức Chính phủ;\n",
	           (struct expected){NULL, "NĐ", NULL, NULL, "CHÍNH PHỦ", "Sửa đổi mức thuế suất thuế xuất khẩu"});
}

static void drops_a_stamp_below_the_subject_of_a_letter(void **state)
{
	(void)state;
	expect_txt("Cơ quan: VĂN PHÒNG CHÍNH PHỦ\nThời gian ký: 10.10.2025 16:43:25 +07:00\n\n"
	           "VĂN PHÒNG CHÍNH PHỦ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
	           "Số:9766/VPCP-CN Hà Nội, ngày 10 tháng 10 năm 2025\nV/v Đề án chuyển đổi số\ntrong hoạt động xây dựng\n\n"
	           "conor Ti P'ÊN TU CHÍNH PHU\nBi Giờ:... .&...\n\nKính gửi: Bộ trưởng Bộ Xây dựng.\n",
	           (struct expected){"9766/VPCP-CN", "CV", "2025-10-10", "Hà Nội", "VĂN PHÒNG CHÍNH PHỦ",
	                             "V/v Đề án chuyển đổi số trong hoạt động xây dựng"});
}

/* The first word alone on its line, in bodies, mottos and places. */
static void joins_what_a_web_page_parts(void **state)
{
	(void)state;
	expect_txt("ỦY\nBAN NHÂN DÂN\nTỈNH CÀ MAU\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n|\n"
	           "Số:\n36/KH-UBND\n|\nCà\nMau, ngày 21 tháng 02 năm 2022\n|\nKẾ HOẠCH\nTHỰC HIỆN CHƯƠNG TRÌNH SỨC KHỎE HỌC ĐƯỜNG TRÊN ĐỊA\n"
	           "BÀN TỈNH CÀ MAU\nThực hiện Quyết định số 1660/QĐ-TTg\nngày 02/10/2021 của Thủ tướng Chính phủ;\n",
	           (struct expected){"36/KH-UBND", "KH", "2022-02-21", "Cà Mau", "ỦY BAN NHÂN DÂN TỈNH CÀ MAU",
	                             "THỰC HIỆN CHƯƠNG TRÌNH SỨC KHỎE HỌC ĐƯỜNG TRÊN ĐỊA BÀN TỈNH CÀ MAU"});
	expect_txt("BAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 24-QĐ/TW\nHà Nội, ngày 30 tháng 7 năm 2021\nQUY ĐỊNH\nTHI\n"
	           "HÀNH ĐIỀU LỆ ĐẢNG\n- Căn cứ Điều lệ Đảng khóa XIII;\n",
	           (struct expected){"24-QĐ/TW", "QyĐ", "2021-07-30", "Hà Nội", "BAN CHẤP HÀNH TRUNG ƯƠNG", "THI HÀNH ĐIỀU LỆ ĐẢNG"});
	/* What a scan left of a stamp is no word. */
	expect_txt("TIPT\nTHỦ TƯỚNG CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/CT-TTg\n"
	           "Hà Nội, ngày 21 tháng 02 năm 2022\nCHỈ THỊ\nVề sản xuất\n",
	           (struct expected){"12/CT-TTg", "CT", "2022-02-21", "Hà Nội", "THỦ TƯỚNG CHÍNH PHỦ", "Về sản xuất"});
}

static void takes_a_subject_from_under_the_number(void **state)
{
	(void)state;
	expect_txt("ỦY BAN KIỂM TRA TRUNG ƯƠNG\n--------\n\nĐẢNG CỘNG SẢN VIỆT NAM\n----------------\n\nSố: 11-HD/UBKTTW\n"
	           "V/v thực hiện Quy định số 94-QĐ/TW ngày 15/10/2007 của Bộ Chính trị\n\nHà Nội, ngày 24 tháng 3 năm 2008\n\nHƯỚNG DẪN\n\n"
	           "Căn cứ Quy định số 94-QĐ/TW, ngày 15-10-2007 của Bộ Chính trị, Uỷ ban Kiểm tra Trung ương hướng dẫn như sau:\n",
	           (struct expected){"11-HD/UBKTTW", "HD", "2008-03-24", "Hà Nội", "ỦY BAN KIỂM TRA TRUNG ƯƠNG",
	                             "V/v thực hiện Quy định số 94-QĐ/TW ngày 15/10/2007 của Bộ Chính trị"});
}

static void joins_the_standing_committee_of_the_assembly(void **state)
{
	(void)state;
	expect_txt("UỶ BAN THƯỜNG VỤ\nQUỐC HỘI\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n\nSỐ 34/2007/PL-UBTVQH11\n\n"
	           "Hà Nội, ngày 20 tháng 4 năm 2007\n\nPHÁP LỆNH\n\nTHỰC HIỆN DÂN CHỦ Ở XÃ, PHƯỜNG, THỊ TRẤN\n\nCăn cứ vào Hiến pháp năm 1992;\n",
	           (struct expected){"34/2007/PL-UBTVQH11", "PL", "2007-04-20", "Hà Nội", "UỶ BAN THƯỜNG VỤ QUỐC HỘI",
	                             "THỰC HIỆN DÂN CHỦ Ở XÃ, PHƯỜNG, THỊ TRẤN"});
}

static void goes_on_with_the_document_that_is_to_be_named(void **state)
{
	(void)state;
	expect_txt("BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG\nĐẢNG CỘNG SẢN VIỆT NAM\nSố: 21-HD/VPTW\nHà Nội, ngày 04 tháng 03 năm 2013\n\nHƯỚNG DẪN\n"
	           "một số điểm Quy định cụ thể ban hành kèm theo\nQuyết định số 99-QĐ/TW ngày 30-5-2012 của Ban Bí thư Trung ương Đảng về chế độ "
	           "chi hoạt động công tác đảng của tổ chức cơ sở đảng, đảng bộ cấp trên trực tiếp cơ sở ở trong nước\n-----------\n\n"
	           "- Căn cứ Luật Ngân sách nhà nước;\n",
	           (struct expected){"21-HD/VPTW", "HD", "2013-03-04", "Hà Nội", "BAN CHẤP HÀNH TRUNG ƯƠNG VĂN PHÒNG",
	                             "một số điểm Quy định cụ thể ban hành kèm theo Quyết định số 99-QĐ/TW ngày 30-5-2012 của Ban Bí thư Trung "
	                             "ương Đảng về chế độ chi hoạt động công tác đảng của tổ chức cơ sở đảng, đảng bộ cấp trên trực tiếp cơ sở ở "
	                             "trong nước"});
}

static void tells_what_is_issued_from_who_issues(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 14/2001/QĐ-UB | Đà Lạt, ngày 16 tháng 3 năm 2001 |\n"
	           "QUYẾT ĐỊNH\nV/V BAN HÀNH QUY ĐỊNH VỀ PHÂN CẤP, ỦY QUYỀN NHIỆM VỤ CHI ĐẦU TƯ XÂY DỰNG CƠ BẢN; QUẢN LÝ ĐẦU TƯ VÀ XÂY DỰNG; "
	           "PHÊ DUYỆT CÁC NỘI DUNG CƠ BẢN CỦA QUÁ TRÌNH ĐẤU THẦU TRÊN ĐỊA BÀN TỈNH LÂM ĐỒNG.\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\n"
	           "- Căn cứ Luật Tổ chức Hội đồng Nhân dân ngày 21/6/1994;\n",
	           (struct expected){"14/2001/QĐ-UB", "QĐ", "2001-03-16", "Đà Lạt", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
	                             "V/V BAN HÀNH QUY ĐỊNH VỀ PHÂN CẤP, ỦY QUYỀN NHIỆM VỤ CHI ĐẦU TƯ XÂY DỰNG CƠ BẢN; QUẢN LÝ ĐẦU TƯ VÀ XÂY "
	                             "DỰNG; PHÊ DUYỆT CÁC NỘI DUNG CƠ BẢN CỦA QUÁ TRÌNH ĐẤU THẦU TRÊN ĐỊA BÀN TỈNH LÂM ĐỒNG"});
}

static void speaks_of_a_portal_in_its_subject(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 2862/QĐ-UBND\n"
	           "Sơn La, ngày 16 tháng 11 năm 2018\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH TRÊN CỔNG THÔNG TIN ĐIỆN TỬ TỈNH SƠN LA\n"
	           "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Tổ chức chính quyền địa phương năm 2015;\n",
	           (struct expected){"2862/QĐ-UBND", "QĐ", "2018-11-16", "Sơn La", "ỦY BAN NHÂN DÂN TỈNH SƠN LA",
	                             "BAN HÀNH QUY CHẾ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH TRÊN CỔNG THÔNG TIN ĐIỆN TỬ TỈNH SƠN LA"});
}

static void reads_a_motto_too_long_for_its_column(void **state)
{
	(void)state;
	expect_txt("                                       CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT\n      CHỦ TỊCH HỘI ĐỒNG BỘ\n"
	           "                                                      NAM\n          TRƯỞNG\n"
	           "                                          Độc lập - Tự do - Hạnh phúc\n         Số: 355-CT\n"
	           "                                        An Bình, ngày 24 tháng 9 năm 1992\n"
	           "                                 QUYẾT ĐỊNH\n      VỀ VIỆC CÔNG NHẬN ĐÔ THỊ LOẠI II\n     Căn cứ Hiến pháp;\n",
	           (struct expected){"355/CT", "QĐ", "1992-09-24", "An Bình", "CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG", "VỀ VIỆC CÔNG NHẬN ĐÔ THỊ LOẠI II"});
	expect_txt("                                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\n    ỦY BAN NHÂN DÂN                               NAM\n"
	           "    TỈNH QUẢNG NAM                     Độc lập - Tự do - Hạnh phúc\n Số: 14/2007/QĐ-UBND\n"
	           "                                       Tam Kỳ, ngày 19 tháng 6 năm 2007.\n                 QUYẾT ĐỊNH\n"
	           "   BAN HÀNH QUY CHẾ LÀM VIỆC\n   Căn cứ Hiến pháp;\n",
	           (struct expected){"14/2007/QĐ-UBND", "QĐ", "2007-06-19", "Tam Kỳ", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM", "BAN HÀNH QUY CHẾ LÀM VIỆC"});
}

static void a_resolution_may_lose_the_line_with_its_kind(void **state)
{
	(void)state;
	expect_txt("HỘI ĐỒNG NHÂN DÂN\nTỈNH AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/2024/NQ-HĐND\n"
	           "An Bình, ngày 10 tháng 7 năm 2024\n\nQuy định mức hỗ trợ học phí năm học 2024 - 2025\nHỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH\n"
	           "KHÓA X KỲ HỌP THỨ 17\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT NGHỊ:\n",
	           (struct expected){"12/2024/NQ-HĐND", "NQ", "2024-07-10", "An Bình", "HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH",
	                             "Quy định mức hỗ trợ học phí năm học 2024 - 2025"});
	expect_txt("HỘI ĐỒNG NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	           "HUYỆN AN BÌNH                            Độc lập - Tự do - Hạnh phúc\n"
	           "Số: 45/NQ-HĐND                          An Bình, ngày 20 tháng 12 năm 2019\n\nVề phân bổ dự toán ngân sách năm 2020\n"
	           "HỘI ĐỒNG NHÂN DÂN HUYỆN AN BÌNH\nKHÓA XI - KỲ HỌP THỨ 11\nNGHỊ QUYẾT\nCăn cứ Luật Ngân sách nhà nước;\n",
	           (struct expected){"45/NQ-HĐND", "NQ", "2019-12-20", "An Bình", "HỘI ĐỒNG NHÂN DÂN HUYỆN AN BÌNH",
	                             "Về phân bổ dự toán ngân sách năm 2020"});
}

static void passes_over_specks_behind_name_and_number(void **state)
{
	(void)state;
	expect_txt("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\n\nBỘ Y TẾ „ h : NAM\nSố: 07-BYT/TT : : „ dEldlckotok\n"
	           "Độc lập - Tự do - Hạnh phúc\nHà Nội, ngày 30 tháng 4 năm 1994\nTHÔNG TƯ\nHƯỚNG DẪN CÔNG TÁC GIÁM ĐỊNH\n"
	           "Căn cứ Hiến pháp;\n",
	           (struct expected){"07/BYT/TT", "TT", "1994-04-30", "Hà Nội", "BỘ Y TẾ", "HƯỚNG DẪN CÔNG TÁC GIÁM ĐỊNH"});
}

static void drops_marks_around_the_lines_of_a_scan(void **state)
{
	(void)state;
	expect_txt("- UBND TỈNH AN BÌNH - GỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVĂN PHÒNG - Độc lậ do - Hạnh phúc\n"
	           "Số: 12/TTr-VP\nUBND An Bình, ngày 05 tháng 3 năm 2024\nTỜ: TRÌNH\nVề việc hợp nhất Hiệp hội : ệ\nNước mắm tỉnh An Bình '\n\n"
	           "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh\n",
	           (struct expected){"12/TTr-VP", "TTr", "2024-03-05", "An Bình", "UBND TỈNH AN BÌNH VĂN PHÒNG",
	                             "Về việc hợp nhất Hiệp hội Nước mắm tỉnh An Bình"});
	expect_txt("BỘ LAO ĐỘNG -\nTHƯƠNG BINH VÀ XÃ HỘI -\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/QĐ-BLĐTBXH\n"
	           "TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2024\nQUYẾT ĐỊNH\nVề việc thành lập hội\n",
	           (struct expected){"12/QĐ-BLĐTBXH", "QĐ", "2024-03-05", "TP. Hồ Chí Minh", "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
	                             "Về việc thành lập hội"});
}

static void reads_pages_of_before_2000(void **state)
{
	(void)state;
	expect_txt("BAN CHẤP HÀNH TRUNG\nƯƠNG\nĐOÀN TNCS HỒ CHÍ MINH\n-----\nSố: 84 QĐ/TWĐTN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	           "Hà Nội, ngày 6 tháng 7 năm 1994\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế công tác cán bộ Đoàn\n",
	           (struct expected){"84/QĐ-TWĐTN", "QĐ", "1994-07-06", "Hà Nội", "BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH",
	                             "Về việc ban hành Quy chế công tác cán bộ Đoàn"});
	expect_txt("ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 513/QĐ-UB\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Bình, ngày 27 tháng 5 năm 1993 :\n"
	           "QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH AN BÌNH\nVề việc lập Ban quản lý dự án của Ban\n\nThường vụ trồng rừng\n; phòng hộ\n",
	           (struct expected){"513/QĐ-UB", "QĐ", "1993-05-27", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
	                             "Về việc lập Ban quản lý dự án của Ban Thường vụ trồng rừng phòng hộ"});
}

static void goes_on_with_the_body_of_an_office(void **state)
{
	(void)state;
	expect_txt("NGHỊ QUYẾT SỐ 214 NQ/UBTVQH9 NGÀY 26-8-1994\nCỦA ỦY BAN THƯỜNG VỤ QUỐC HỘI QUY ĐỊNH SỐ PHÓ CHỦ TỊCH\n"
	           "HỘI ĐỒNG NHÂN DÂN TỈNH\nỦY BAN THƯỜNG VỤ QUỐC HỘI\nCăn cứ vào Điều 91 của Hiến pháp;\n",
	           (struct expected){"214/NQ-UBTVQH9", "NQ", "1994-08-26", NULL, "ỦY BAN THƯỜNG VỤ QUỐC HỘI",
	                             "QUY ĐỊNH SỐ PHÓ CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN TỈNH"});
}

static void a_list_of_bodies_in_the_subject_goes_on(void **state)
{
	(void)state;
	expect_txt("BỘ CHÍNH TRỊ\n-------\nĐẢNG CỘNG SẢN VIỆT NAM\n-------\nSố 216-QĐ/TW\nHà Nội, ngày 01 tháng 4 năm 2009\nQUY ĐỊNH\n"
	           "VỀ QUAN HỆ CỦA BAN BÍ THƯ VỚI ĐỒNG CHÍ UỶ VIÊN BỘ CHÍNH TRỊ,\nCHỦ TỊCH NƯỚC VÀ MỘT SỐ TỔ CHỨC ĐẢNG.\n- Căn cứ Điều lệ Đảng;\n",
	           (struct expected){"216-QĐ/TW", "QyĐ", "2009-04-01", "Hà Nội", "BỘ CHÍNH TRỊ",
	                             "VỀ QUAN HỆ CỦA BAN BÍ THƯ VỚI ĐỒNG CHÍ UỶ VIÊN BỘ CHÍNH TRỊ, CHỦ TỊCH NƯỚC VÀ MỘT SỐ TỔ CHỨC ĐẢNG"});
}

static void a_page_of_the_web_has_blank_lines_within_the_subject(void **state)
{
	(void)state;
	expect_txt("UBND HUYỆN AN BÌNH\n\nTRƯỜNG TH &THCS\n\n HOA MAI\n\nSố: 61/KH-HM\n\n   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n"
	           "Độc lập Tự do Hạnh phúc\n\n         Hoa Mai, ngày 19 tháng 6  năm 2020\n\nKẾ HOẠCH\n\n"
	           "Tổ chức Lễ tổng kết năm học và đón nhận Bằng công nhận\n\nTrường Tiểu học và THCS Hoa Mai đạt chuẩn Quốc gia\n\n"
	           "Căn cứ Quyết định số 3037/QĐ-UBND ngày 12/12/2019 của Chủ tịch UBND tỉnh An Bình;\n",
	           (struct expected){"61/KH-HM", "KH", "2020-06-19", "Hoa Mai", "TRƯỜNG TH &THCS HOA MAI",
	                             "Tổ chức Lễ tổng kết năm học và đón nhận Bằng công nhận Trường Tiểu học và THCS Hoa Mai đạt chuẩn Quốc gia"});
	expect_txt("UBND HUYỆN AN BÌNH           CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO       Độc lập - Tự do - Hạnh phúc\n\n"
	           "  Số:   278/PGDĐT-THCS             An Bình, ngày 09 tháng 9 năm 2014\n\n    V/v Hướng dẫn thực hiện nhiệm vụ\n\n"
	           "Giáo dục trung học năm học 2014-2015\n\nKính gửi: Hiệu trưởng các trường\n",
	           (struct expected){"278/PGDĐT-THCS", "CV", "2014-09-09", "An Bình", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
	                             "V/v Hướng dẫn thực hiện nhiệm vụ Giáo dục trung học năm học 2014-2015"});
}

static void a_subject_goes_on_with_its_time(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ XÃ AN BÌNH\nCHI BỘ TRƯỜNG THCS HOA MAI\nSố: 01/KH-CB\nHoa Mai, ngày 03 tháng 01 năm 2019\n\nKẾ HOẠCH\n\n"
	           "Hoạt động của chi bộ trường Trung học cơ sở Hoa Mai\n\n Năm 2019\n\nCăn cứ điều lệ Đảng;\n",
	           (struct expected){"01-KH/CB", "KH", "2019-01-03", "Hoa Mai", "CHI BỘ TRƯỜNG THCS HOA MAI",
	                             "Hoạt động của chi bộ trường Trung học cơ sở Hoa Mai Năm 2019"});
	expect_txt("ĐẢNG UỶ XÃ AN BÌNH\nCHI BỘ TRƯỜNG THCS HOA MAI\nSố: 10-BC/CB\nAn Bình, ngày 14 tháng 12 năm 2017\n\nBÁO CÁO\n\n"
	           "TỔNG KẾT CÔNG TÁC XÂY DỰNG ĐẢNG NĂM 2017\n\nVÀ PHƯƠNG HƯỚNG NHIỆM VỤ NĂM 2018\n\nCăn cứ kế hoạch của Đảng uỷ;\n",
	           (struct expected){"10-BC/CB", "BC", "2017-12-14", "An Bình", "CHI BỘ TRƯỜNG THCS HOA MAI",
	                             "TỔNG KẾT CÔNG TÁC XÂY DỰNG ĐẢNG NĂM 2017 VÀ PHƯƠNG HƯỚNG NHIỆM VỤ NĂM 2018"});
	expect_txt("ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 01/QC-UBND\nAn Bình, ngày 27 tháng 10 năm 2017\nQUY CHẾ\n"
	           "PHỐI HỢP CÔNG TÁC GIỮA ỦY BAN NHÂN DÂN TỈNH VÀ MẶT TRẬN GIAI ĐOẠN\n2017-2021\nCăn cứ Luật Mặt trận Tổ quốc Việt Nam;\n",
	           (struct expected){"01/QC-UBND", "QC", "2017-10-27", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
	                             "PHỐI HỢP CÔNG TÁC GIỮA ỦY BAN NHÂN DÂN TỈNH VÀ MẶT TRẬN GIAI ĐOẠN 2017-2021"});
	/* the text may begin with a time, too */
	expect_txt("UBND XÃ AN BÌNH\nSố: 12/BC-UBND\nAn Bình, ngày 27 tháng 10 năm 2019\nBÁO CÁO\nKết quả công tác dân vận\n\n"
	           "Năm 2019, được sự quan tâm của Đảng uỷ, công tác dân vận có nhiều tiến bộ.\n",
	           (struct expected){"12/BC-UBND", "BC", "2019-10-27", "An Bình", "UBND XÃ AN BÌNH", "Kết quả công tác dân vận"});
}

static void a_subject_has_no_note_of_who_tells_it(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ HUYỆN AN BÌNH\nCHI BỘ TRƯỜNG THPT HOA MAI\nSố: 05-BC/CB\nAn Bình, ngày 30 tháng 4 năm 2020\nBÁO CÁO\n"
	           "Kết quả thực hiện Nghị quyết Đại hội Chi bộ lần thứ XVI\n(Báo cáo của Ban Chi ủy Chi bộ khóa XVI, trình Đại hội lần thứ XVII)\n-----\n",
	           (struct expected){"05-BC/CB", "BC", "2020-04-30", "An Bình", "CHI BỘ TRƯỜNG THPT HOA MAI",
	                             "Kết quả thực hiện Nghị quyết Đại hội Chi bộ lần thứ XVI"});
}

static void a_word_of_the_subject_is_no_body(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 70/2025/QĐ-UBND\nAn Bình, ngày 17 tháng 11 năm 2025\nQUYẾT ĐỊNH\n"
	           "BAN HÀNH ĐỊNH MỨC KINH TẾ - KỸ THUẬT DỊCH\nVỤ SỰ NGHIỆP CÔNG CỦA\nTỈNH AN BÌNH\nỦY BAN NHÂN DÂN TỈNH AN BÌNH\nCăn cứ Luật Giá;\n",
	           (struct expected){"70/2025/QĐ-UBND", "QĐ", "2025-11-17", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
	                             "BAN HÀNH ĐỊNH MỨC KINH TẾ - KỸ THUẬT DỊCH VỤ SỰ NGHIỆP CÔNG CỦA TỈNH AN BÌNH"});
	expect_txt("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ AN BÌNH\nSố: 163/KH-UBND\nAn Bình, ngày 18 tháng 10 năm 2013\nKẾ HOẠCH\n"
	           "THỰC HIỆN KẾT LUẬN HỘI NGHỊ LẦN THỨ BẢY\nBAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG (KHÓA XI)\nThực hiện Kế hoạch số 98-KH/TU;\n",
	           (struct expected){"163/KH-UBND", "KH", "2013-10-18", "An Bình", "ỦY BAN NHÂN DÂN THÀNH PHỐ AN BÌNH",
	                             "THỰC HIỆN KẾT LUẬN HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG (KHÓA XI)"});
}

static void lines_of_a_narrow_page_go_on(void **state)
{
	static const char head[] = "ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 70/QĐ-UBND\nAn Bình, ngày 17 tháng 11 năm 2025\nQUYẾT ĐỊNH\n";
	static const struct {
		const char *lines;
		const char *title;
	} rows[] = {
		{"QUY ĐỊNH DANH MỤC ĐỒ DÙNG CHO HỌC SINH TRÊN ĐỊA BÀN TỈNH GIA\nLAI\nCăn cứ Luật Giáo dục;\n",
		 "QUY ĐỊNH DANH MỤC ĐỒ DÙNG CHO HỌC SINH TRÊN ĐỊA BÀN TỈNH GIA LAI"},
		{"BAN\nHÀNH DANH MỤC TRONG PHẠM VI CẤP TỈNH TRÊN ĐỊA BÀN TỈNH NGHỆ\nAN\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\nCăn cứ Luật Giáo dục;\n",
		 "BAN HÀNH DANH MỤC TRONG PHẠM VI CẤP TỈNH TRÊN ĐỊA BÀN TỈNH NGHỆ AN"},
		{"Ý\nKIẾN CHỈ ĐẠO TẠI CÁC BUỔI LÀM VIỆC\nNgày 20 tháng 11 năm 2025, Phó Chủ tịch làm việc.\n", "Ý KIẾN CHỈ ĐẠO TẠI CÁC BUỔI LÀM VIỆC"},
		{"QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA LUẬT\nPHÒNG THỦ DÂN SỰ\nCăn cứ Luật Giáo dục;\n", "QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA LUẬT PHÒNG THỦ DÂN SỰ"},
		{"TIẾP THU KẾT LUẬN CỦA ĐẠI BIỂU\nQUỐC HỘI TẠI TỔ VÀ HỘI TRƯỜNG\nCHÍNH PHỦ\nCăn cứ Luật Giáo dục;\n",
		 "TIẾP THU KẾT LUẬN CỦA ĐẠI BIỂU QUỐC HỘI TẠI TỔ VÀ HỘI TRƯỜNG"},
	};
	char text[1024];

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		assert_true((size_t)snprintf(text, sizeof text, "%s%s", head, rows[i].lines) < sizeof text);
		expect_txt(text, (struct expected){"70/QĐ-UBND", "QĐ", "2025-11-17", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", rows[i].title});
	}
}

/* "CT" is the Cục Thuế: a directive has its kind above, and no address. */
static void a_letter_of_the_tax_department_is_no_directive(void **state)
{
	(void)state;
	expect_txt("BỘ TÀI CHÍNH\nCỤC THUẾ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 5615/CT-CS\n"
	           "V/v:\nmẫu tờ khai thuế\nThành phố Hồ Chí\nMinh, ngày 28 tháng 11 năm 2025\nKính gửi: Thuế tỉnh\n",
	           (struct expected){"5615/CT-CS", "CV", "2025-11-28", "Thành phố Hồ Chí Minh", "CỤC THUẾ", "V/v: mẫu tờ khai thuế"});
	expect_txt("HUYỆN ỦY AN BÌNH\n*\nSố 12-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình, ngày 28 tháng 11 năm 2020\nCHỈ THỊ\nvề dân vận khéo\n-----\n",
	           (struct expected){"12-CT/HU", "CT", "2020-11-28", "An Bình", "HUYỆN ỦY AN BÌNH", "về dân vận khéo"});
}

static void a_league_of_pioneers_is_a_body(void **state)
{
	(void)state;
	expect_txt("PHÒNG GD&ĐT AN BÌNH\nLIÊN ĐỘI TRƯỜNG TH\nHOA MAI\nSố: 14/KH-LĐ\nHoa Mai, ngày 5 tháng 10 năm 2016\nKẾ HOẠCH\n"
	           "Tuyên truyền các ngày lễ lớn\nThực hiện Kế hoạch số 376-KH/HU;\n",
	           (struct expected){"14/KH-LĐ", "KH", "2016-10-05", "Hoa Mai", "LIÊN ĐỘI TRƯỜNG TH HOA MAI", "Tuyên truyền các ngày lễ lớn"});
}

static void a_letter_says_its_subject_above_the_address(void **state)
{
	(void)state;
	expect_txt("TỈNH UỶ AN BÌNH\n\nBAN TUYÊN GIÁO\n\n*\n\nAn Bình, ngày 15 tháng 6 năm 2021\n\nSố 369 - CV/BTGTU\n\n"
	           "Gửi Đề cương tuyên truyền kỷ niệm\n\n 190 năm thành lập và 30 năm tái lập tỉnh An Bình\n\nKính gửi:\n\n- Các ban;\n",
	           (struct expected){"369-CV/BTGTU", "CV", "2021-06-15", "An Bình", "TỈNH UỶ AN BÌNH BAN TUYÊN GIÁO",
	                             "Gửi Đề cương tuyên truyền kỷ niệm 190 năm thành lập và 30 năm tái lập tỉnh An Bình"});
	expect_txt("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ AN BÌNH\nSố: 4085/UBND-ĐT\nV/v chuẩn hóa dữ liệu số nhà, mã bưu chính\nThành\nphố An Bình, ngày 25 tháng 11 năm 2025\n"
	           "Kính gửi:\n- Công an Thành phố;\n",
	           (struct expected){"4085/UBND-ĐT", "CV", "2025-11-25", "Thành phố An Bình", "ỦY BAN NHÂN DÂN THÀNH PHỐ AN BÌNH",
	                             "V/v chuẩn hóa dữ liệu số nhà, mã bưu chính"});
}

static void a_page_of_the_web_leaves_out_place_and_kind(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 13/2018/QĐ-UBND |\nAn Bình, ngày 26 tháng 03 năm 2018 |\n"
	           "BAN HÀNH QUY CHẾ XÂY DỰNG VĂN BẢN CỦA ỦY BAN NHÂN DÂN TỈNH AN BÌNH\nỦY BAN NHÂN DÂN TỈNH AN BÌNH\n"
	           "Căn cứ Luật tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n",
	           (struct expected){"13/2018/QĐ-UBND", "QĐ", "2018-03-26", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
	                             "BAN HÀNH QUY CHẾ XÂY DỰNG VĂN BẢN CỦA ỦY BAN NHÂN DÂN TỈNH AN BÌNH"});
	expect_txt("HỘI ĐỒNG NHÂN DÂN\nSố: 13/2018/NQ-HĐND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNGHỊ QUYẾT\nVề chính sách học phí\n"
	           "HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH KHÓA IX, KỲ HỌP THỨ 5\nCăn cứ Luật Giáo dục;\n",
	           (struct expected){"13/2018/NQ-HĐND", "NQ", NULL, NULL, "HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH", "Về chính sách học phí"});
}

static void a_portal_prints_lines_above_the_page(void **state)
{
	(void)state;
	expect_txt("Quyết định số 15/2006/QĐ-UBND ngày 16/02/2006 Ban hành quy chế làm việc (Văn bản hết hiệu lực)\n- Số hiệu văn bản: 15/2006/QĐ-UBND\n"
	           "- Ngày ban hành: 16-02-2006\n- Ngôn ngữ:\nỦY BAN NHÂN DÂN TỈNH AN BÌNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n"
	           "Số: 15/2006/QĐ-UBND | An Bình, ngày 16 tháng 02 năm 2006 |\nQUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY CHẾ LÀM VIỆC\nCăn cứ Luật;\n",
	           (struct expected){"15/2006/QĐ-UBND", "QĐ", "2006-02-16", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
	                             "VỀ VIỆC BAN HÀNH QUY CHẾ LÀM VIỆC"});
	expect_txt("Số hiệu: 40/2011/QĐ-UBND Loại văn bản: Quyết định\nNơi ban hành: Tỉnh An Bình Người ký: Nguyễn Văn A\nTình trạng: Đã biết\n\n"
	           "ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\n"
	           "Số: 40/2011/QĐ-UBND\n\nAn Bình, ngày 06 tháng 12 năm 2011\n\nQUYẾT ĐỊNH\n\nBAN HÀNH QUY TRÌNH THANH TRA\n\nCăn cứ Luật Thanh tra;\n",
	           (struct expected){"40/2011/QĐ-UBND", "QĐ", "2011-12-06", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "BAN HÀNH QUY TRÌNH THANH TRA"});
}

static void a_body_that_the_line_before_asks_for(void **state)
{
	(void)state;
	expect_txt("KIỂM TOÁN\nNHÀ NƯỚC\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nSố: 99/QĐ-KTNN\nHà Nội, ngày 28 tháng 01 năm 2021\nQUYẾT ĐỊNH\n"
	           "BAN HÀNH QUY TRÌNH THANH TRA CỦA\nKIỂM TOÁN NHÀ NƯỚC\nTỔNG KIỂM TOÁN NHÀ NƯỚC\nCăn cứ Luật Thanh tra;\n",
	           (struct expected){"99/QĐ-KTNN", "QĐ", "2021-01-28", "Hà Nội", "KIỂM TOÁN NHÀ NƯỚC",
	                             "BAN HÀNH QUY TRÌNH THANH TRA CỦA KIỂM TOÁN NHÀ NƯỚC"});
}

static void the_union_stands_in_the_right_column(void **state)
{
	(void)state;
	expect_txt("BAN CHẤP HÀNH TRUNG ƯƠNG                    ĐOÀN TNCS HỒ CHÍ MINH\n\n***\n\n   Số: 225 - KH/TWĐTN-CTTN              "
	           "Hà Nội, ngày 16 tháng 5 năm 2024\n\nKẾ HOẠCH\nTổ chức hoạt động hè năm 2024\n\nThực hiện chương trình công tác Đoàn năm 2024.\n",
	           (struct expected){"225-KH/TWĐTN-CTTN", "KH", "2024-05-16", "Hà Nội", "BAN CHẤP HÀNH TRUNG ƯƠNG",
	                             "Tổ chức hoạt động hè năm 2024"});
}

static void a_conference_of_a_committee_in_the_subject(void **state)
{
	(void)state;
	expect_txt("TỈNH ỦY AN BÌNH\nĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 445-KL/TU\nAn Bình, ngày 13 tháng 5 năm 2022\nKẾT LUẬN\nHỘI NGHỊ LẦN THỨ BẢY\n"
	           "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH (KHOÁ XVI)\nvề xây dựng kết cấu hạ tầng đến năm 2025\nHội nghị lần thứ bảy họp ngày 26/4/2022 đã thảo luận.\n",
	           (struct expected){"445-KL/TU", "KL", "2022-05-13", "An Bình", "TỈNH ỦY AN BÌNH",
	                             "HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH ĐẢNG BỘ TỈNH (KHOÁ XVI) về xây dựng kết cấu hạ tầng đến năm 2025"});
}

static void a_page_without_line_ends_has_its_number_before_the_motto(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ HUYỆN HOA MAI ĐẢNG ỦY XÃ AN BÌNH * Số 09 -KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM An Bình, ngày 24 tháng 11 năm 2020 KẾ HOẠCH kiểm điểm cuối năm 2020\n",
	           (struct expected){"09-KH/ĐU", "KH", "2020-11-24", "An Bình", "ĐẢNG ỦY XÃ AN BÌNH", "kiểm điểm cuối năm 2020"});
}

static void the_line_that_decides_names_the_kind(void **state)
{
	(void)state;
	expect_txt("HỘI\nĐỒNG CHÍNH PHỦ |\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT |\nSố: 302-CP |\nHà Nội, ngày 01 tháng 12 năm 1978 |\n"
	           "BAN HÀNH ĐIỀU LỆ LIÊN HIỆP CÁC XÍ NGHIỆP\nHỘI ĐỒNG CHÍNH PHỦ\nCăn cứ vào quyết định của Hội đồng Chính phủ;\nNGHỊ ĐỊNH:\n"
	           "Điều 1: Nay ban hành kèm theo Nghị định này bản Điều lệ.\n",
	           (struct expected){"302/CP", "NĐ", "1978-12-01", "Hà Nội", "HỘI ĐỒNG CHÍNH PHỦ", "BAN HÀNH ĐIỀU LỆ LIÊN HIỆP CÁC XÍ NGHIỆP"});
}

static void a_caption_or_a_day_stands_above_the_page(void **state)
{
	(void)state;
	expect_txt("BÁO CÁO CÔNG TÁC NĂM 2016 CỦA CHI BỘ\n\n    ĐẢNG UỶ XÃ AN BÌNH       ĐẢNG CỘNG SẢN VIỆT NAM\n     CHI BỘ MẦM NON\n\n"
	           "     Số : 03 /BC - CBMN      An Bình, ngày 25 tháng 09 năm 2016\n\n     BÁO CÁO\n CÔNG TÁC XÂY DỰNG NĂM 2016\n",
	           (struct expected){"03/BC-CBMN", "BC", "2016-09-25", "An Bình", "ĐẢNG UỶ XÃ AN BÌNH CHI BỘ MẦM NON", "CÔNG TÁC XÂY DỰNG NĂM 2016"});
	expect_txt("Triển khai thực hiện Nghị quyết số 13-NQ/TU ngày 06/9/2023 về chuyển đổi số\nỦY BAN NHÂN DÂN XÃ AN BÌNH |\n"
	           "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc |\nSố: /KH-UBND |\nAn Bình, ngày 26 tháng 4 năm 2024 |\n"
	           "KẾ HOẠCH\nVề chuyển đổi số năm 2025\n",
	           (struct expected){NULL, "KH", "2024-04-26", "An Bình", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "Về chuyển đổi số năm 2025"});
	expect_txt("Ngày có hiệu lực: 20/10/1990\n\nTHÔNG TƯ CỦA BỘ TÀI CHÍNH\n\nHướng dẫn kế toán thuế doanh thu\n\nThi hành Nghị định số 351/HĐBT;\n",
	           (struct expected){NULL, "TT", NULL, NULL, "BỘ TÀI CHÍNH", "Hướng dẫn kế toán thuế doanh thu"});
}

static void the_body_stands_before_number_and_day(void **state)
{
	(void)state;
	expect_txt("THÔNG TƯ\n\nBỘ TÀI CHÍNH SỐ 10 TC/V1 NGÀY 24 THÁNG 1 NĂM 1995\n\nHƯỚNG DẪN SỬ DỤNG KINH PHÍ TRONG CHỈ THỊ\n\n"
	           "SỐ 426 /TTG CỦA THỦ TƯỚNG CHÍNH PHỦ\n\nThực hiện Chỉ thị số 426/TTg.\n",
	           (struct expected){"10/TC-V1", "TT", "1995-01-24", NULL, "BỘ TÀI CHÍNH",
	                             "HƯỚNG DẪN SỬ DỤNG KINH PHÍ TRONG CHỈ THỊ SỐ 426 /TTG CỦA THỦ TƯỚNG CHÍNH PHỦ"});
	expect_txt("HĐND TỈNH AN BÌNH\nSố: 10b/ 2003/NQ-HĐND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Bình, ngày 10 tháng 12 năm 2003\n\nNGHỊ QUYẾT\nVề định mức\n",
	           (struct expected){"10b/2003/NQ-HĐND", "NQ", "2003-12-10", "An Bình", "HĐND TỈNH AN BÌNH", "Về định mức"});
}

static void a_portal_lists_what_the_page_says(void **state)
{
	(void)state;
	expect_txt(" • Thuộc tính văn bản\n  Cơ quan ban hành:Ủy ban Kiểm traSố công báo:Đang cập nhật\n  Số hiệu:103-QĐ/UBKTTWNgày đăng công báo:Đang cập nhật\n"
	           " • BAN CHẤP HÀNH TRUNG ƯƠNG\n  ỦY BAN KIỂM TRA\n\n  -------\n\n  Số: 103-QĐ/UBKTTW\n\n  ĐẢNG CỘNG SẢN VIỆT NAM\n  ---------------\n\n"
	           "  Hà Nội, ngày 29 tháng 07 năm 2013\n\n  QUYẾT ĐỊNH\n\n  BAN HÀNH MẪU VĂN BẢN\n",
	           (struct expected){"103-QĐ/UBKTTW", "QĐ", "2013-07-29", "Hà Nội", "BAN CHẤP HÀNH TRUNG ƯƠNG ỦY BAN KIỂM TRA", "BAN HÀNH MẪU VĂN BẢN"});
}

static void names_and_lists_broken_in_narrow_columns(void **state)
{
	(void)state;
	expect_txt("BAN CHẤP\nHÀNH TRUNG ƯƠNG |\nĐOÀN TNCS HỒ\nCHÍ MINH |\nSố: 41-KH/TWĐTN |\nHà Nội, ngày 25 tháng 8 năm 2021 |\nKẾ HOẠCH\nTổ chức đại hội đoàn\n",
	           (struct expected){"41-KH/TWĐTN", "KH", "2021-08-25", "Hà Nội", "BAN CHẤP HÀNH TRUNG ƯƠNG", "Tổ chức đại hội đoàn"});
	expect_txt("KẾ HOẠCH\n\nTuyên truyền Đại hội Đoàn huyện An Bình lần thứ XII,\n\nĐại hội Đoàn tỉnh lần thứ XI\n\n----------------\n\nCăn cứ Kế hoạch số 24-KH/TĐTN;\n",
	           (struct expected){NULL, "KH", NULL, NULL, NULL, "Tuyên truyền Đại hội Đoàn huyện An Bình lần thứ XII, Đại hội Đoàn tỉnh lần thứ XI"});
	expect_txt("UBND XÃ AN BÌNH\nSố: 07/KH-UBND\nAn Bình, ngày 13 tháng 01 năm 2020\nKẾ HOẠCH\nPHÒNG, CHỐNG HẠN MÙA KHÔ NĂM 2019 -\n2020\nThực hiện Chỉ thị số 8/CT-UBND;\n",
	           (struct expected){"07/KH-UBND", "KH", "2020-01-13", "An Bình", "UBND XÃ AN BÌNH", "PHÒNG, CHỐNG HẠN MÙA KHÔ NĂM 2019 - 2020"});
}

static void the_subject_stands_behind_the_number_said_again(void **state)
{
	(void)state;
	expect_txt("CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG\nSố: 264/CT\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 14 tháng 10 năm 1988\n\nQUYẾT ĐỊNH\n\n"
	           "CỦA CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG SỐ 264/CT\n\nNGÀY 14-10-1988 VỀ VIỆC BÁN LƯƠNG THỰC\n\nCHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG\n\nCăn cứ tình hình;\n",
	           (struct expected){"264/CT", "QĐ", "1988-10-14", "Hà Nội", "CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG", "VỀ VIỆC BÁN LƯƠNG THỰC"});
}

static void the_motto_of_the_democratic_republic(void **state)
{
	(void)state;
	expect_txt("BỘ GIÁO DỤC Số: 138-QĐ | VIỆT NAM DÂN CHỦ CỘNG HÒA Hà Nội, ngày 23 tháng 03 năm 1964 |\nBỘ TRƯỞNG BỘ GIÁO DỤC\n"
	           "Căn cứ nghị định số 198-CP ngày 07 tháng 11 năm 1961 của Hội đồng Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Nay ban hành quy chế.\n",
	           (struct expected){"138/QĐ", "QĐ", "1964-03-23", "Hà Nội", "BỘ GIÁO DỤC", NULL});
}

static void the_line_over_the_grounds_tells_who_decides(void **state)
{
	(void)state;
	expect_txt("Nghị quyết số: 1663/NQ-UBTVQH15\nHà Nội, ngày 16 tháng 6 năm 2025\nNGHỊ QUYẾT\nVề việc sắp xếp các đơn vị hành chính\n"
	           "ỦY BAN THƯỜNG VỤ QUỐC HỘI\nCăn cứ Hiến pháp;\n",
	           (struct expected){"1663/NQ-UBTVQH15", "NQ", "2025-06-16", "Hà Nội", "ỦY BAN THƯỜNG VỤ QUỐC HỘI", "Về việc sắp xếp các đơn vị hành chính"});
	expect_txt("Số: 12/2009/NĐ-CP\nNGHỊ ĐỊNH\nVỀ\n\nVIỆN TRỢ CỦA VIỆT NAM CHO NƯỚC NGOÀI\nCăn cứ Luật Tổ chức Chính phủ;\n",
	           (struct expected){"12/2009/NĐ-CP", "NĐ", NULL, NULL, NULL, "VỀ"});
}

static void an_office_over_two_lines(void **state)
{
	(void)state;
	expect_txt("CHỦ TỊCH ỦY\nBAN NHÂN DÂN\nTỈNH AN BÌNH\n-------\nSố: 123/QĐ-UBND\nAn Bình, ngày 12 tháng 3 năm 2024\nQUYẾT ĐỊNH\nPhê duyệt quy hoạch\n",
	           (struct expected){"123/QĐ-UBND", "QĐ", "2024-03-12", "An Bình", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "Phê duyệt quy hoạch"});
	expect_txt("THỦ TƯỚNG\nCHÍNH PHỦ\n-------\nSố: 24/CT-TTg\nHà Nội, ngày 12 tháng 3 năm 2024\nCHỈ THỊ\nVề phòng, chống hạn\n",
	           (struct expected){"24/CT-TTg", "CT", "2024-03-12", "Hà Nội", "THỦ TƯỚNG CHÍNH PHỦ", "Về phòng, chống hạn"});
	expect_txt("TỈNH ỦY AN BÌNH\nBAN TỔ CHỨC\nSố: 15-HD/BTCTU\nAn Bình, ngày 12 tháng 3 năm 2024\nHƯỚNG DẪN\nVề công tác nhân sự\n",
	           (struct expected){"15-HD/BTCTU", "HD", "2024-03-12", "An Bình", "TỈNH ỦY AN BÌNH BAN TỔ CHỨC", "Về công tác nhân sự"});
	expect_txt("VĂN PHÒNG CHÍNH PHỦ\nSố: 71/TB-VPCP\nHà Nội, ngày 12 tháng 3 năm 2024\nTHÔNG BÁO\nKẾT LUẬN TẠI BUỔI LÀM VIỆC VỚI THƯỜNG TRỰC\nTỈNH ỦY AN BÌNH\n"
	           "Ngày 1 tháng 3 năm 2024, đoàn công tác đã làm việc tại tỉnh.\n",
	           (struct expected){"71/TB-VPCP", "TB", "2024-03-12", "Hà Nội", "VĂN PHÒNG CHÍNH PHỦ", "KẾT LUẬN TẠI BUỔI LÀM VIỆC VỚI THƯỜNG TRỰC TỈNH ỦY AN BÌNH"});
}

static void the_union_and_its_committee_are_one_name(void **state)
{
	(void)state;
	expect_txt("HỘI NÔNG DÂN VIỆT NAM\n\nBAN CHẤP HÀNH TRUNG ƯƠNG\n\n*\n\nSố 64-CV/HNDTW\nV/v: đề cử “Nông dân tiêu biểu”\n\n"
	           "Hà Nội, ngày 20 tháng 7 năm 2014\n\nKính gửi: Hội Nông dân các tỉnh\n",
	           (struct expected){"64-CV/HNDTW", "CV", "2014-07-20", "Hà Nội", "HỘI NÔNG DÂN VIỆT NAM BAN CHẤP HÀNH TRUNG ƯƠNG",
	                             "V/v: đề cử “Nông dân tiêu biểu”"});
	expect_txt("HUYỆN ỦY AN BÌNH\nCƠ QUAN TỔ CHỨC – NỘI VỤ\n\nSố 29-CV/TC-NV\n“V/v báo cáo lịch Đại hội”\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"
	           "An Bình, ngày 16 tháng 3 năm 2020\n\nKính gửi: Các chi bộ\n",
	           (struct expected){"29-CV/TC-NV", "CV", "2020-03-16", "An Bình", "HUYỆN ỦY AN BÌNH CƠ QUAN TỔ CHỨC – NỘI VỤ", "V/v báo cáo lịch Đại hội"});
	expect_txt("ĐẢNG BỘ KHỐI DÂN CHÍNH ĐẢNG ĐẢNG ỦY TRƯỜNG ĐẠI HỌC AN BÌNH\nSố: 90-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình 15 tháng 9 năm 2011\n\nKẾ HOẠCH\nhọc tập\n",
	           (struct expected){"90-KH/ĐU", "KH", "2011-09-15", "An Bình", "ĐẢNG ỦY TRƯỜNG ĐẠI HỌC AN BÌNH", "học tập"});
}

static void grounds_end_the_subject_of_a_page_without_line_ends(void **state)
{
	(void)state;
	expect_txt("1 TỈNH ỦY AN BÌNH BAN TUYÊN GIÁO * Số 104-HD/BTGTU ĐẢNG CỘNG SẢN VIỆT NAM An Bình, ngày 18 tháng 3 năm 2020 HƯỚNG DẪN Công tác văn hóa năm 2020 của tỉnh "
	           "Thực hiện Hướng dẫn số 123-HD/BTGTW ngày 28/02/2020 của Ban Tuyên giáo Trung ương về tổ chức các hoạt động văn hóa, văn nghệ chào mừng đại hội đảng bộ các cấp, "
	           "Ban Tuyên giáo Tỉnh ủy hướng dẫn công tác văn hóa, văn nghệ năm 2020 và các hoạt động chào mừng đại hội đảng các cấp như sau: I. MỤC ĐÍCH",
	           (struct expected){"104-HD/BTGTU", "HD", "2020-03-18", "An Bình", "TỈNH ỦY AN BÌNH BAN TUYÊN GIÁO", "Công tác văn hóa năm 2020 của tỉnh"});
	expect_txt("ĐẢNG ỦY AN BÌNH Số 14-HD/ĐU ĐẢNG CỘNG SẢN VIỆT NAM An Bình, ngày 26 tháng 4 năm 2016 HƯỚNG DẪN MỘT SỐ VẤN ĐỀ VỀ CÔNG TÁC PHÁT TRIỂN ĐẢNG Quy trình kết nạp đảng viên mới "
	           "được thực hiện theo quy định của Điều lệ Đảng và các văn bản liên quan của Đảng đã ban hành, Đảng ủy hướng dẫn các chi bộ một số vấn đề sau đây để thống nhất thực hiện.",
	           (struct expected){"14-HD/ĐU", "HD", "2016-04-26", "An Bình", "ĐẢNG ỦY AN BÌNH", "MỘT SỐ VẤN ĐỀ VỀ CÔNG TÁC PHÁT TRIỂN ĐẢNG"});
}

static void the_body_is_told_again_under_the_kind(void **state)
{
	(void)state;
	expect_txt("BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 221-KL/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 28 tháng 11 năm 2025\n\nKẾT LUẬN\nCỦA BỘ CHÍNH TRỊ,\nBAN BÍ THƯ\nVỀ TÌNH HÌNH\n\nTại phiên họp\n",
	           (struct expected){"221-KL/TW", "KL", "2025-11-28", "Hà Nội", "BAN CHẤP HÀNH TRUNG ƯƠNG", "VỀ TÌNH HÌNH"});
	expect_txt("THỦ TƯỚNG CHÍNH PHỦ\nSố: 159/TTg\nHà Nội, ngày 6 tháng 4 năm 1994\n\nQUYẾT ĐỊNH\n\nCỦA THỦ TƯỚNG CHÍNH PHỦ\n\nVề việc thành lập đơn vị\n\nCăn cứ Luật Tổ chức Chính phủ;\n",
	           (struct expected){"159/TTg", "QĐ", "1994-04-06", "Hà Nội", "THỦ TƯỚNG CHÍNH PHỦ", "Về việc thành lập đơn vị"});
	expect_txt("UỶ BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 28/2003/QĐ-UB\nAn Bình, ngày 05 tháng 9 năm 2003\n\nQUYẾT ĐỊNH\n\n"
	           "VỀ QUY ĐỊNH CÁC LOẠI PHÍ THUỘC THẨM QUYỀN QUYẾT ĐỊNH CỦA UỶ BAN NHÂN DÂN TỈNH AN BÌNH.\n\nCăn cứ Luật Ngân sách nhà nước;\n",
	           (struct expected){"28/2003/QĐ-UB", "QĐ", "2003-09-05", "An Bình", "UỶ BAN NHÂN DÂN TỈNH AN BÌNH",
	                             "VỀ QUY ĐỊNH CÁC LOẠI PHÍ THUỘC THẨM QUYỀN QUYẾT ĐỊNH CỦA UỶ BAN NHÂN DÂN TỈNH AN BÌNH"});
}

static void a_page_with_blank_lines_parts_the_subject(void **state)
{
	(void)state;
	expect_txt("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\n\nCÔNG ĐOÀN GIÁO DỤC VIỆT NAM\n\nSố: 175/CĐN-TGNC\n\nV/v tuyên truyền kỷ niệm 130 năm\n\nNgày sinh Chủ tịch Tôn Đức Thắng\n\n"
	           "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nHà Nội, ngày 6 tháng 8 năm 2018\n\nKính gửi: Các đơn vị\n",
	           (struct expected){"175/CĐN-TGNC", "CV", "2018-08-06", "Hà Nội", "CÔNG ĐOÀN GIÁO DỤC VIỆT NAM",
	                             "V/v tuyên truyền kỷ niệm 130 năm Ngày sinh Chủ tịch Tôn Đức Thắng"});
	expect_txt("HỘI LIÊN HIỆP PHỤ NỮ AN BÌNH\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập – Tự do – Hạnh phúc\n\nSố 77/KH-BTV\n\nAn Bình, ngày 5 tháng 11 năm 2020\n\nKẾ HOẠCH\n\n"
	           "Tuyên truyền Đại hội đại biểu phụ nữ thành phố\n\nAn Bình lần thứ XVI và Đại hội toàn quốc\n\nThực hiện Kế hoạch số 888/KH-ĐCT, ngày 10/8/2020.\n",
	           (struct expected){"77/KH-BTV", "KH", "2020-11-05", "An Bình", "HỘI LIÊN HIỆP PHỤ NỮ AN BÌNH",
	                             "Tuyên truyền Đại hội đại biểu phụ nữ thành phố An Bình lần thứ XVI và Đại hội toàn quốc"});
}

static void a_cell_of_markdown_has_breaks(void **state)
{
	(void)state;
	expect_txt("| **BỘ GIÁO DỤC VÀ ĐÀO TẠO** <br><br> Số: 6240/BGDĐT-KHCNTT <br> V/v hướng dẫn kết nối (HEMIS) | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** <br /> "
	           "**Độc lập - Tự do - Hạnh phúc** <br/><br> *Hà Nội, ngày 15 tháng 9 năm 2026* |\n| :--- | :--- |\n\nKính gửi: Các trường\n",
	           (struct expected){"6240/BGDĐT-KHCNTT", "CV", "2026-09-15", "Hà Nội", "BỘ GIÁO DỤC VÀ ĐÀO TẠO", "V/v hướng dẫn kết nối (HEMIS)"});
}

static void a_title_goes_on_over_the_head_of_a_body(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN\nXÃ HOA MAI\nSố: 12/QC-UBND\nHoa Mai, ngày 22 tháng 7 năm 2021\nQUY CHẾ\nLÀM VIỆC CỦA ỦY\nBAN NHÂN DÂN XÃ HOA MAI\nChương I\n",
	           (struct expected){"12/QC-UBND", "QC", "2021-07-22", "Hoa Mai", "ỦY BAN NHÂN DÂN XÃ HOA MAI", "LÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ HOA MAI"});
}

static void a_bracket_over_the_grounds_is_of_the_title(void **state)
{
	(void)state;
	expect_txt("HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ AN BÌNH\nSố: 12/2025/NQ-HĐND\nAn Bình, ngày 22 tháng 7 năm 2025\nNGHỊ QUYẾT\n\nSỬA ĐỔI QUY ĐỊNH CỦA HĐND TỈNH AN BÌNH\n\n(NAY LÀ THÀNH PHỐ AN BÌNH)\n\nCăn cứ Luật Tổ chức\n",
	           (struct expected){"12/2025/NQ-HĐND", "NQ", "2025-07-22", "An Bình", "HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ AN BÌNH", "SỬA ĐỔI QUY ĐỊNH CỦA HĐND TỈNH AN BÌNH (NAY LÀ THÀNH PHỐ AN BÌNH)"});
}

static void a_title_stands_behind_the_body_or_in_quotes(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ AN BÌNH\nSố: 120/2003/QĐ-UB\nTP An\nBình, ngày 17 tháng 7 năm 2003\nQUYẾT ĐỊNH\nCỦA ỦY BAN NHÂN DÂN THÀNH PHỐ V/V PHÊ DUYỆT ĐỀ CƯƠNG\n"
	           "QUY HOẠCH NGÀNH CÔNG NGHIỆP\nỦY BAN NHÂN DÂN THÀNH PHỐ AN BÌNH\nCăn cứ Luật Tổ chức\n",
	           (struct expected){"120/2003/QĐ-UB", "QĐ", "2003-07-17", "TP An Bình", "ỦY BAN NHÂN DÂN THÀNH PHỐ AN BÌNH",
	                             "V/V PHÊ DUYỆT ĐỀ CƯƠNG QUY HOẠCH NGÀNH CÔNG NGHIỆP"});
	expect_txt("ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 48/2004/QĐ-UB\nAn Bình, ngày 21 tháng 4 năm 2004\nQUYẾT ĐỊNH\n\"VỀ VIỆC BAN HÀNH QUY ĐỊNH VỀ CÁN BỘ CẤP XÃ\"\n\nỦY BAN NHÂN DÂN TỈNH\n",
	           (struct expected){"48/2004/QĐ-UB", "QĐ", "2004-04-21", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "VỀ VIỆC BAN HÀNH QUY ĐỊNH VỀ CÁN BỘ CẤP XÃ"});
}

static void the_subject_of_a_letter_has_days_and_quotes(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ TỈNH AN BÌNH\n\nĐẢNG ỦY TRƯỜNG ĐẠI HỌC AN BÌNH\n\n*\n\nSố 568-CV/ĐU\n\nV/v tuyên truyền kỷ niệm 130 năm\n\nNgày sinh Chủ tịch Hồ Chí Minh\n\n(19/5/1890 - 19/5/2020)\n\n\n"
	           "An Bình, ngày 07 tháng 5 năm 2020\n\nKính gửi: Các chi bộ\n",
	           (struct expected){"568-CV/ĐU", "CV", "2020-05-07", "An Bình", "ĐẢNG ỦY TRƯỜNG ĐẠI HỌC AN BÌNH",
	                             "V/v tuyên truyền kỷ niệm 130 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2020)"});
	expect_txt("ĐẢNG BỘ TỈNH AN BÌNH\nĐẢNG ỦY TRƯỜNG ĐẠI HỌC AN BÌNH\n*\nSố 562-CV/ĐU\nV/v tham gia cuộc thi\n\"Tìm hiểu 90 năm Ngày truyền thống\nngành Tuyên giáo\"\n"
	           "An Bình, ngày 31 tháng 3 năm 2020\n\nKính gửi: Các chi bộ\n",
	           (struct expected){"562-CV/ĐU", "CV", "2020-03-31", "An Bình", "ĐẢNG ỦY TRƯỜNG ĐẠI HỌC AN BÌNH",
	                             "V/v tham gia cuộc thi \"Tìm hiểu 90 năm Ngày truyền thống ngành Tuyên giáo\""});
}

static void departments_and_committees_are_told_from_their_own(void **state)
{
	(void)state;
	expect_txt("SỞ Y TẾ AN BÌNH BỆNH VIỆN NỘI TIẾT Số: 12/QĐ-BVNT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Bình, ngày 5 tháng 01 năm 2023 "
	           "QUYẾT ĐỊNH Ban hành quy chế làm việc GIÁM ĐỐC BỆNH VIỆN NỘI TIẾT AN BÌNH Căn cứ Luật Khám bệnh, chữa bệnh;\n",
	           (struct expected){"12/QĐ-BVNT", "QĐ", "2023-01-05", "An Bình", "BỆNH VIỆN NỘI TIẾT", "Ban hành quy chế làm việc"});
	expect_txt("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TRUNG TÂM ĐÔ THỊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-STNMT\nAn Bình, ngày 5 tháng 01 năm 2023\n\nKẾ HOẠCH\nKiểm tra đất đai\n\nI. MỤC ĐÍCH\n",
	           (struct expected){"12/KH-STNMT", "KH", "2023-01-05", "An Bình", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TRUNG TÂM ĐÔ THỊ", "Kiểm tra đất đai"});
	expect_txt("ĐỘI TNTP HỒ CHÍ MINH\nHỘI ĐỒNG TRUNG ƯƠNG\n***\nSố: 20-QĐ/HĐĐTW\n\nHà Nội, ngày 03 tháng 8 năm 2015\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế khen thưởng\n--------\n\nCăn cứ Điều lệ Đội;\n",
	           (struct expected){"20-QĐ/HĐĐTW", "QĐ", "2015-08-03", "Hà Nội", "ĐỘI TNTP HỒ CHÍ MINH HỘI ĐỒNG TRUNG ƯƠNG", "Về việc ban hành Quy chế khen thưởng"});
}

static void a_form_has_no_body_yet(void **state)
{
	(void)state;
	expect_txt("ĐOÀN TNCS HỒ CHÍ MINH\nCHI ĐOÀN .............................\n***\nSố: 12-NQ/ĐTN\n\nAn Bình, ngày 5 tháng 3 năm 2020\n\nNGHỊ QUYẾT\nGiới thiệu đoàn viên ưu tú vào Đảng\n"
	           "Kính gởi: BCH Đoàn khoa\n- Căn cứ Điều lệ Đảng;\n",
	           (struct expected){"12-NQ/ĐTN", "NQ", "2020-03-05", "An Bình", NULL, "Giới thiệu đoàn viên ưu tú vào Đảng"});
}

static void who_decides_stands_on_the_line_of_the_title(void **state)
{
	(void)state;
	expect_txt("BỘ NỘI VỤ CỘNG HỊA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc ******* Số: 23/2007/QĐ-BNV Hà Nội, ngày 05 tháng 10 năm 2007 QUYẾT ĐỊNH BAN HÀNH HỆ THỐNG CHỈ TIÊU THEO DÕI CỦA "
	           "CẤP TỈNH BỘ TRƯỞNG BỘ NỘI VỤ Căn cứ Nghị định số 29/2003/NĐ-CP ngày 31 tháng 3 năm 2003 của Chính phủ;\n",
	           (struct expected){"23/2007/QĐ-BNV", "QĐ", "2007-10-05", "Hà Nội", "BỘ NỘI VỤ", "BAN HÀNH HỆ THỐNG CHỈ TIÊU THEO DÕI CỦA CẤP TỈNH"});
	expect_txt("QUỐC HỘI\nLuật số: 11/2003/QH11\n\nLUẬT VỀ TỔ CHỨC HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN Căn cứ vào Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;\n",
	           (struct expected){"11/2003/QH11", "L", NULL, NULL, "QUỐC HỘI", "VỀ TỔ CHỨC HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN"});
}

static void a_report_tells_its_kind_and_its_period(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ XÃ AN BÌNH\nCHI BỘ SINH VIÊN\n\nAn Bình, ngày 12 tháng 4 năm 2010\n\nBÁO CÁO HOẠT ĐỘNG CỦA CHI BỘ SINH VIÊN LÂM THỜI\nTRƯỜNG ĐẠI HỌC AN BÌNH\n(GIAI ĐOẠN TỪ THÁNG 02 ĐẾN THÁNG 4)\n\nI. TÌNH HÌNH\n",
	           (struct expected){NULL, "BC", "2010-04-12", "An Bình", "CHI BỘ SINH VIÊN",
	                             "HOẠT ĐỘNG CỦA CHI BỘ SINH VIÊN LÂM THỜI TRƯỜNG ĐẠI HỌC AN BÌNH (GIAI ĐOẠN TỪ THÁNG 02 ĐẾN THÁNG 4)"});
	expect_txt("HỘI PHỤ NỮ XÃ AN BÌNH\n\nAn Bình, ngày 22 tháng 01 năm 2022\n\nBÁO CÁO THÀNH TÍCH\n\nPhong trào của Chi hội phụ nữ thôn Đông năm 2021\nKính gửi: Hội đồng thi đua\n",
	           (struct expected){NULL, "BC", "2022-01-22", "An Bình", "HỘI PHỤ NỮ XÃ AN BÌNH", "Phong trào của Chi hội phụ nữ thôn Đông năm 2021"});
	expect_txt("Hội Liên hiệp Thanh niên Việt Nam\n\nỦy ban Trung ương\n\n*** Hà Nội, ngày 30 tháng 01 năm 2009\n\nSố: 12 BC/TWH\n\nbáo cáo\n\nKết quả công tác Hội năm 2008,\n\nChương trình công tác Hội năm 2009.\n\n"
	           "--------------\n\nNăm 2008 là năm đầu tiên.\n",
	           (struct expected){"12/BC-TWH", "BC", "2009-01-30", "Hà Nội", "Hội Liên hiệp Thanh niên Việt Nam Ủy ban Trung ương", "Kết quả công tác Hội năm 2008, Chương trình công tác Hội năm 2009"});
}

static void rules_are_for_the_work_that_the_subject_tells(void **state)
{
	(void)state;
	expect_txt("CHI BỘ THCS HOA MAI\nAn Bình, ngày 20 tháng 8 năm 2010\nSố 12-QC/CB\n\nQUY CHẾ LÀM VIỆC\n\nCủa Chi bộ THCS Hoa Mai nhiệm kỳ 2010 - 2015\n\n----------\n\nCăn cứ Điều lệ Đảng.\n",
	           (struct expected){"12-QC/CB", "QC", "2010-08-20", "An Bình", "CHI BỘ THCS HOA MAI", "LÀM VIỆC Của Chi bộ THCS Hoa Mai nhiệm kỳ 2010 - 2015"});
}

static void slips_of_number_and_day(void **state)
{
	(void)state;
	expect_txt("PHÒNG GD & ĐT AN BÌNH\nTRƯỜNG MN HOA MAI\nSố: 89 /KH - TrMN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nAn Bình, ngày 27 tháng 9 năm 2024\n\nKẾ HOẠCH\nNăm học mới\n\nI. MỤC ĐÍCH\n",
	           (struct expected){"89/KH-TrMN", "KH", "2024-09-27", "An Bình", "TRƯỜNG MN HOA MAI", "Năm học mới"});
	expect_txt("UBND HUYỆN AN BÌNH\nTRƯỜNG MN HOA HỒNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 10./QĐ- MN\n\nAn Bình, ngày 6 tháng 9 năm 2018\nQUYẾT ĐỊNH\nBan hành Quy chế thi đua\n\nCăn cứ Luật Thi đua;\n",
	           (struct expected){"10/QĐ-MN", "QĐ", "2018-09-06", "An Bình", "TRƯỜNG MN HOA HỒNG", "Ban hành Quy chế thi đua"});
	expect_txt("PGD & ĐT AN BÌNH TRƯỜNG TH KIM ĐỒNG Số: 02/KH-CM. CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hoa Mai, ngày 09 tháng 10 năm 2012.. KẾ HOẠCH Kiểm tra định kì Căn cứ vào "
	           "Thông tư số 41/2010/TT-BGDĐT ngày 30 tháng 12 năm 2010;\n",
	           (struct expected){"02/KH-CM", "KH", "2012-10-09", "Hoa Mai", "TRƯỜNG TH KIM ĐỒNG", "Kiểm tra định kì"});
}

static void a_page_is_numbered_under_a_portal(void **state)
{
	(void)state;
	expect_txt("Thông tư Số: 28/2014/TT-BGDĐT\n\nChia sẻ: Minh | Loại File: DOC\n\nNội dung Text: Thông tư Số: 28/2014/TT-BGDĐT\n\n"
	           "  1. BỘ GIÁO DỤC VÀ ĐÀO TẠO CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM ------- Độc lập - Tự do - Hạnh phúc Số: 28/2014/TT-BGDĐT ------- "
	           "Hà Nội, ngày 26 tháng 8 năm 2014 THÔNG TƯ Quy định về việc bồi dưỡng Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2005;\n",
	           (struct expected){"28/2014/TT-BGDĐT", "TT", "2014-08-26", "Hà Nội", "BỘ GIÁO DỤC VÀ ĐÀO TẠO", "Quy định về việc bồi dưỡng"});
	expect_txt("Hợp đồng bao gồm các nội dung chính sau:\n(1)NGÂN HÀNG NHÀ NƯỚC VIỆT NAM\n-CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\n"
	           "-Số: 04/2013/TT-NHNN Hà Nội, ngày 01 tháng 03 năm 2013\nTHÔNG TƯ\nQUY ĐỊNH VỀ CHIẾT KHẤU\nCăn cứ Luật Ngân hàng Nhà nước;\n",
	           (struct expected){"04/2013/TT-NHNN", "TT", "2013-03-01", "Hà Nội", "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM", "QUY ĐỊNH VỀ CHIẾT KHẤU"});
	expect_txt("HƯỚNG DẪN TUYỂN SINH 2016-2017\n\n|\n\nUBND TỈNH AN BÌNH\n\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n\nSố: 3929/SGDĐT-GDTX\n\nV/v hướng dẫn tuyển sinh\n\nnăm học 2016-2017\n\n"
	           "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập – Tự do – Hạnh phúc\n\nAn Bình, ngày 19 tháng 10 năm 2016\n\nKính gửi: Các trường\n\nCăn cứ Luật Giáo dục;\n",
	           (struct expected){"3929/SGDĐT-GDTX", "CV", "2016-10-19", "An Bình", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "V/v hướng dẫn tuyển sinh năm học 2016-2017"});
}

static void a_page_without_number_decides(void **state)
{
	(void)state;
	expect_txt("BỘ NỘI VỤ *******\n| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ******* Hà Nội, ngày 17 tháng 04 năm 2007 |\nBAN HÀNH QUY CHẾ CHỨNG CHỈ ĐÀO TẠO\n"
	           "BỘ TRƯỞNG BỘ NỘI VỤ\nCăn cứ Nghị định số 45/2003/NĐ-CP;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành\n",
	           (struct expected){NULL, "QĐ", "2007-04-17", "Hà Nội", "BỘ NỘI VỤ", "BAN HÀNH QUY CHẾ CHỨNG CHỈ ĐÀO TẠO"});
	expect_txt("SẮC LỆNH\nCỦA CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ\nSỐ 68-SL NGÀY 14 THÁNG 5 NĂM 1950\nCHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ\n"
	           "Xét nhu cầu công việc;\nChiểu đề nghị của Thủ tướng Chính phủ;\n",
	           (struct expected){"68/SL", "SL", "1950-05-14", NULL, "CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ", NULL});
}

static void names_and_kinds_of_local_papers(void **state)
{
	(void)state;
	expect_txt("ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ TRƯỜNG ĐẠI HỌC AN BÌNH\nLẦN THỨ XXXII\n*\nSố 01-NQ/ĐH\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình, ngày 03 tháng 06 năm 2020\n\nNGHỊ QUYẾT\nĐại hội Đảng bộ Trường\n",
	           (struct expected){"01-NQ/ĐH", "NQ", "2020-06-03", "An Bình", "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TRƯỜNG ĐẠI HỌC AN BÌNH LẦN THỨ XXXII", "Đại hội Đảng bộ Trường"});
	expect_txt("ỦY BAN NHÂN DÂN\nPHƯỜNG HOA MAI\nSố:      /BC-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHoa Mai, ngày    tháng 01 năm 2024\nDỰ THẢO BÁO CÁO\nĐánh giá kết quả chuẩn tiếp cận pháp luật\n\nThực hiện Quyết định 25/QĐ-TTg;\n",
	           (struct expected){NULL, "BC", NULL, "Hoa Mai", "ỦY BAN NHÂN DÂN PHƯỜNG HOA MAI", "Đánh giá kết quả chuẩn tiếp cận pháp luật"});
	expect_txt("PHÒNG GD&ĐT AN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nTRƯỜNG: THCS HOA MAI Độc lập- Tự do- Hạnh phúc\n\nBÁO CÁO\nKết quả xây dựng trường\nNăm học 2021-2022\n\nI. ĐẶC ĐIỂM\n",
	           (struct expected){NULL, "BC", NULL, NULL, "TRƯỜNG: THCS HOA MAI", "Kết quả xây dựng trường Năm học 2021-2022"});
	expect_txt("TRƯỜNG THCS XÃ HOA MAI             Độc lập - Tự do - Hạnh phúc\n\n Số: 140 /KH-THCS HM                              Hoa Mai, ngày 26 tháng 9 năm 2020\n\nKẾ HOẠCH\nTự kiểm tra\n\nCăn cứ Luật Giáo dục;\n",
	           (struct expected){"140/KH-THCSHM", "KH", "2020-09-26", "Hoa Mai", "TRƯỜNG THCS XÃ HOA MAI", "Tự kiểm tra"});
}

static void where_subjects_of_local_papers_end(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 10/CT-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Bình, ngày 23 tháng 8 năm 2017\nCHỈ THỊ\nVỀ NHIỆM VỤ CHỦ YẾU CỦA NGÀNH GIÁO DỤC TỈNH\nAN BÌNH\n"
	           "Năm học 2016-2017, toàn ngành Giáo dục\nvà Đào tạo tỉnh An Bình đã triển khai\n",
	           (struct expected){"10/CT-UBND", "CT", "2017-08-23", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "VỀ NHIỆM VỤ CHỦ YẾU CỦA NGÀNH GIÁO DỤC TỈNH AN BÌNH"});
	expect_txt("ĐẢNG ỦY KHỐI AN BÌNH\nSố 02-HD/ĐUK\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình, ngày 19 tháng 3 năm 2012\nHƯỚNG DẪN\nCông tác quy hoạch cấp ủy\nCăn Kế hoạch số 22-KH/ĐUK ngày 19/3/2012; Đảng ủy hướng dẫn\n",
	           (struct expected){"02-HD/ĐUK", "HD", "2012-03-19", "An Bình", "ĐẢNG ỦY KHỐI AN BÌNH", "Công tác quy hoạch cấp ủy"});
	expect_txt("SỞ GIÁO DỤC AN BÌNH\nSố: 29/SGDĐT-VP\nV/v: Sơ kết phong trào thi đua ”Xây dựng trường học”\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Bình, ngày 27 tháng 5 năm 2010\nKính gửi: Các trường\n",
	           (struct expected){"29/SGDĐT-VP", "CV", "2010-05-27", "An Bình", "SỞ GIÁO DỤC AN BÌNH", "V/v: Sơ kết phong trào thi đua ”Xây dựng trường học”"});
	expect_txt("ỦY BAN NHÂN DÂN XÃ HOA MAI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc KẾ HOẠCH “NĂM GIÁO DỤC VÙNG KHÓ KHĂN” XÃ HOA MAI "
	           "(Ban hành kèm theo Quyết định số ./QĐ-UBND ngày . tháng 11 năm 2013 của Ủy ban nhân dân xã Hoa Mai) Căn công văn 167/SGD&ĐT-VP ngày 17/01/2013 việc triển khai thực hiện năm giáo dục; "
	           "Căn vào công văn số 804/HD-PGD-ĐT ngày 01/11/2013 về triển khai thực hiện. Ủy ban nhân dân xã xây dựng Kế hoạch như sau:\n",
	           (struct expected){NULL, "KH", NULL, NULL, "ỦY BAN NHÂN DÂN XÃ HOA MAI", "“NĂM GIÁO DỤC VÙNG KHÓ KHĂN” XÃ HOA MAI"});
}

static void a_caption_stands_below_other_lines(void **state)
{
	(void)state;
	expect_txt("tin tức-sự kiện\n\nKẾ HOẠCH Y TẾ NĂM 2018 - 2019\n\nPHÒNG GD-ĐT AN BÌNH\n\nTRƯỜNG TH HOA MAI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố:    01/KH-TH\n\n"
	           "Hoa Mai, ngày  5   tháng 9  năm 2018\n\nKẾ HOẠCH\n\nTHỰC HIỆN CÔNG TÁC Y TẾ TRƯỜNG HỌC\n\nA. NHỮNG CĂN CỨ\n",
	           (struct expected){"01/KH-TH", "KH", "2018-09-05", "Hoa Mai", "TRƯỜNG TH HOA MAI", "THỰC HIỆN CÔNG TÁC Y TẾ TRƯỜNG HỌC"});
	expect_txt("  • Lịch sử\n  • Tải về\nUBND TỈNH AN BÌNH Số: 172/2015/QĐ-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Bình, ngày 5 tháng 5 năm 2015\n\nQUYẾT ĐỊNH\n\n"
	           "Ban hành Quy định công tác thi đua\n\nCăn cứ Luật Thi đua;\n",
	           (struct expected){"172/2015/QĐ-UBND", "QĐ", "2015-05-05", "An Bình", "UBND TỈNH AN BÌNH", "Ban hành Quy định công tác thi đua"});
}

static void the_number_tells_the_kind(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 2254/KH-UBND | An Bình, ngày 29 tháng 11 năm 2017 |\nPHÒNG, CHỐNG DỊCH BỆNH TRUYỀN NHIỄM NĂM 2018\nCăn cứ kết quả phân tích;\n",
	           (struct expected){"2254/KH-UBND", "KH", "2017-11-29", "An Bình", "ỦY BAN NHÂN DÂN", "PHÒNG, CHỐNG DỊCH BỆNH TRUYỀN NHIỄM NĂM 2018"});
	expect_txt("TRƯỜNG THCS HOA MAI\nSố: 15/QĐ-THCS\n\nAn Bình, ngày 15 tháng 8 năm 2018\n\nQUYẾT ĐỊNH\n(V/v Ban hành quy chế phối hợp)\nHIỆU TRƯỞNG TRƯỜNG THCS HOA MAI\n- Căn cứ Nghị định số 04/2015/NĐ-CP;\n",
	           (struct expected){"15/QĐ-THCS", "QĐ", "2018-08-15", "An Bình", "TRƯỜNG THCS HOA MAI", "V/v Ban hành quy chế phối hợp"});
	expect_txt("PHÒNG GD-ĐT AN BÌNH        CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n  TRƯỜNGMN HOA MAI                     Độc lập- Tự do - Hạnh phúc\n\n         Số: 16 /KH-MNHM                Hoa Mai,  ngày  01 tháng 02 năm 2021\n\n"
	           "                         KẾ HOẠCH\nCông tác phòng, chống dịch\n\nThực hiện Công văn số 5/UBND-VX;\n",
	           (struct expected){"16/KH-MNHM", "KH", "2021-02-01", "Hoa Mai", "TRƯỜNGMN HOA MAI", "Công tác phòng, chống dịch"});
	expect_txt("UBND HUYỆN AN BÌNH PHÒNG GIÁO DỤC & ĐÀO TẠO. Số: 78 /KH-PGD&ĐT. CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Bình, ngày 02 tháng 02 năm 2016. KẾ HOẠCH Phòng chống tai nạn Thực hiện Kế hoạch số 323/KH-SGD&ĐT ngày 21/1/2016 của Sở Giáo dục và Đào tạo "
	           "về xây dựng và triển khai hoạt động chương trình phòng chống tai nạn thương tích năm năm, phòng xây dựng kế hoạch hoạt động như sau: một là nâng cao nhận thức của cán bộ.\n",
	           (struct expected){"78/KH-PGDĐT", "KH", "2016-02-02", "An Bình", "PHÒNG GIÁO DỤC & ĐÀO TẠO", "Phòng chống tai nạn"});
}

static void units_of_a_school_and_sessions_of_a_council(void **state)
{
	(void)state;
	expect_txt("HỘI ĐỒNG ĐỘI HUYỆN AN BÌNH                    ĐỘI TNTP HỒ CHÍ MINH\n\nLiên đội trường TH Hoa Mai\n\nKế hoạch\n\nCông tác Đội năm học 2017 – 2018\n\nThực hiện Chương trình công tác Đội;\n",
	           (struct expected){NULL, "KH", NULL, NULL, "Liên đội trường TH Hoa Mai", "Công tác Đội năm học 2017 – 2018"});
	expect_txt("ĐẢNG BỘ XÃ HOA MAI\nCHI BỘ TRƯỜNG MẦM NON\n      Số: 10-KH/CBMN\n       ĐẢNG CỘNG SẢN VIỆT NAM\n\n         Hoa Mai, ngày 02 tháng 4  năm 2022\n\nKẾ HOẠCH\nTổ chức Đại hội Chi bộ\n\nThi hành Điều lệ Đảng;\n",
	           (struct expected){"10-KH/CBMN", "KH", "2022-04-02", "Hoa Mai", "ĐẢNG BỘ XÃ HOA MAI CHI BỘ TRƯỜNG MẦM NON", "Tổ chức Đại hội Chi bộ"});
	expect_txt("HỘI ĐỒNG NHÂN DÂN\nHUYỆN AN BÌNH\nSố: 50/NQ-HĐND\nAn Bình, ngày 08 tháng 9 năm 2021\nNGHỊ QUYẾT\nVỀ CHƯƠNG TRÌNH GIÁM SÁT NĂM 2022\nHỘI ĐỒNG NHÂN DÂN HUYỆN AN BÌNH\n"
	           "KHÓA XI, NHIỆM KỲ 2021 - 2026, KỲ HỌP THỨ HAI\nCăn cứ Luật Tổ chức chính quyền địa phương;\n",
	           (struct expected){"50/NQ-HĐND", "NQ", "2021-09-08", "An Bình", "HỘI ĐỒNG NHÂN DÂN HUYỆN AN BÌNH", "VỀ CHƯƠNG TRÌNH GIÁM SÁT NĂM 2022"});
	expect_txt("BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 5556/QĐ-BYT Hà Nội, ngày 04 tháng 12 năm 2021 QUYẾT ĐỊNH VỀ VIỆC PHÊ DUYỆT KẾ HOẠCH PHÒNG CHỐNG SUY DINH DƯỠNG "
	           "GIAI ĐOẠN 2021-2025 BỘ TRƯỞNG BỘ Y TẾ Căn cứ Nghị định số 75/2017/NĐ-CP ngày 20 tháng 6 năm 2017 của Chính phủ;\n",
	           (struct expected){"5556/QĐ-BYT", "QĐ", "2021-12-04", "Hà Nội", "BỘ Y TẾ", "VỀ VIỆC PHÊ DUYỆT KẾ HOẠCH PHÒNG CHỐNG SUY DINH DƯỠNG GIAI ĐOẠN 2021-2025"});
}

static void a_page_without_a_number_tells_its_kind_under_its_school(void **state)
{
	(void)state;
	expect_txt("UBND HUYỆN AN BÌNH\nTRƯỜNG THCS HOA MAI\nBÁO CÁO TỔNG KẾT NĂM HỌC 2021-2022\nThực hiện Nghị quyết số 5-NQ/TU của Tỉnh ủy, nhà trường đã làm như sau:\n",
	           (struct expected){NULL, "BC", NULL, NULL, "TRƯỜNG THCS HOA MAI", "TỔNG KẾT NĂM HỌC 2021-2022"});
	expect_txt("TRƯỜNG THCS HOA MAI\nKẾ HOẠCH NĂM HỌC 2021-2022\nCăn cứ Nghị quyết số 5-NQ/TU của Tỉnh ủy;\n",
	           (struct expected){NULL, "KH", NULL, NULL, "TRƯỜNG THCS HOA MAI", "NĂM HỌC 2021-2022"});
	/* the heading of a web page over that of the text */
	expect_txt("BÁO CÁO TỔNG KẾT NĂM HỌC 2021-2022\nBÁO CÁO TỔNG KẾT NĂM HỌC 2021-2022\nTM/BCH CHỦ TỊCH\nThực hiện Nghị quyết số 5-NQ/TU của Tỉnh ủy, nhà trường đã làm như sau:\n",
	           (struct expected){NULL, "BC", NULL, NULL, NULL, "TỔNG KẾT NĂM HỌC 2021-2022"});
}

static void a_subject_ends_in_a_last_line(void **state)
{
	(void)state;
	expect_txt("TRƯỜNG THCS HOA MAI\nSố: 03/KH-THCS\nChư sê, ngày … tháng ... năm 2018\n\nKẾ HOẠCH TỔ CHỨC HỘI KHỎE PHÙ ĐỔNG\n\nCẤP TRƯỜNG NĂM HỌC: 2018 - 2019\n\nCăn cứ Công văn số 174/SGDĐT-GDTrH;\n",
	           (struct expected){"03/KH-THCS", "KH", NULL, "Chư sê", "TRƯỜNG THCS HOA MAI", "TỔ CHỨC HỘI KHỎE PHÙ ĐỔNG CẤP TRƯỜNG NĂM HỌC: 2018 - 2019"});
	/* a caption, and a page that another document puts in force, without a day of its own */
	expect_txt("Gốc > Văn bản >\n\nQUY ĐỊNH Về quy trình kiểm định\n\nBỘ GIÁO DỤC VÀ ĐÀO TẠO\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆTNAM\nĐộc lập - Tự do - Hạnh phúc\n\nQUY ĐỊNH\nVề quy trình kiểm định\n(Ban hành kèm theo Thông tư số: 45/2011/TT-BGDĐT)\nChương I\n",
	           (struct expected){NULL, "QyĐ", NULL, NULL, "BỘ GIÁO DỤC VÀ ĐÀO TẠO", "Về quy trình kiểm định"});
	expect_txt("Trang 1UỶ BAN NHÂN DÂN\nTHỊ TRẤN HOA MAI\nSố: 67 /TTr - UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHoa Mai, ngày 26 tháng 9 năm 2014\nTỜ TRÌNH\nVề việc đề nghị công nhận\nKính gửi: UBND huyện An Bình\n",
	           (struct expected){"67/TTr-UBND", "TTr", "2014-09-26", "Hoa Mai", "UỶ BAN NHÂN DÂN THỊ TRẤN HOA MAI", "Về việc đề nghị công nhận"});
	expect_txt("UBND HUYỆN AN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMTRƯỜNG MG HOA MAI\nĐộc lập - Tự do - Hạnh phúc\nSố: 116/BC-MGHM\nHoa Mai, ngày 9 tháng 6 năm 2022\nBÁO CÁO\nSơ kết chuyên đề\nSơ kết chuyên đề\nCăn cứ Kế hoạch số 5/KH-PGDĐT;\n",
	           (struct expected){"116/BC-MGHM", "BC", "2022-06-09", "Hoa Mai", "TRƯỜNG MG HOA MAI", "Sơ kết chuyên đề"});
	expect_txt("UBND TỈNH AN BÌNH\nSố: 5/ĐA-UBND\nAn Bình, ngày 3 tháng 4 năm 2020\nĐỀ ÁN\nNÂNG CAO HIỆU QUẢ GIÁM SÁT\n(Giai đoạn: 2021 - 2025)\nCăn cứ Luật Thanh tra;\n",
	           (struct expected){"05/ĐA-UBND", "ĐA", "2020-04-03", "An Bình", "UBND TỈNH AN BÌNH", "NÂNG CAO HIỆU QUẢ GIÁM SÁT (Giai đoạn: 2021 - 2025)"});
	expect_txt("UBND TỈNH AN BÌNH\nSố: 5/ĐA-UBND\nAn Bình, ngày 3 tháng 4 năm 2020\nĐỀ ÁN\nNÂNG CAO HIỆU QUẢ GIÁM SÁT\n(Kèm theo Tờ trình số 6/TTr-UBND)\nCăn cứ Luật Thanh tra;\n",
	           (struct expected){"05/ĐA-UBND", "ĐA", "2020-04-03", "An Bình", "UBND TỈNH AN BÌNH", "NÂNG CAO HIỆU QUẢ GIÁM SÁT"});
	expect_txt("ĐẢNG BỘ HOA MAI TRUNG\nCHI BỘ TRUNG HỌC CƠ SỞ\nĐẢNG CỘNG SẢN VIỆT NAM\nHoa mai trung, ngày 25 tháng 9 năm 2010\nBÁO CÁO\nQUA 4 NĂM HỌC TẬP VÀ LÀM THEO\n(Dự thảo)\nA. ĐÁNH GIÁ CHUNG:\n",
	           (struct expected){NULL, "BC", "2010-09-25", "Hoa mai trung", "ĐẢNG BỘ HOA MAI TRUNG CHI BỘ TRUNG HỌC CƠ SỞ", "QUA 4 NĂM HỌC TẬP VÀ LÀM THEO"});
	expect_txt("ĐOÀN TNCS HỒ CHÍ MINH\nĐOÀN TRƯỜNG THPT HOA MAI\nHoa Mai, ngày 2 tháng 3 năm 2011.\nCHƯƠNG TRÌNH TỔ CHỨC CÁC HOẠT ĐỘNG CỦA TUỔI TRẺ\nTRONG NGÀY 26/3.\nKính gửi: Cấp uỷ nhà trường.\n",
	           (struct expected){NULL, "CTr", "2011-03-02", "Hoa Mai", "ĐOÀN TRƯỜNG THPT HOA MAI", "TỔ CHỨC CÁC HOẠT ĐỘNG CỦA TUỔI TRẺ TRONG NGÀY 26/3"});
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_a_date_with_a_slip_that_leaves_one_reading),
		cmocka_unit_test(the_term_behind_a_blank_belongs_to_the_number),
		cmocka_unit_test(takes_body_and_day_from_a_line_that_tells_both),
		cmocka_unit_test(joins_what_a_web_page_parts),
		cmocka_unit_test(takes_a_subject_from_under_the_number),
		cmocka_unit_test(joins_the_standing_committee_of_the_assembly),
		cmocka_unit_test(goes_on_with_the_document_that_is_to_be_named),
		cmocka_unit_test(tells_what_is_issued_from_who_issues),
		cmocka_unit_test(speaks_of_a_portal_in_its_subject),
		cmocka_unit_test(reads_a_motto_too_long_for_its_column),
		cmocka_unit_test(a_resolution_may_lose_the_line_with_its_kind),
		cmocka_unit_test(passes_over_specks_behind_name_and_number),
		cmocka_unit_test(goes_on_with_the_body_of_an_office),
		cmocka_unit_test(drops_marks_around_the_lines_of_a_scan),
		cmocka_unit_test(reads_pages_of_before_2000),
		cmocka_unit_test(ends_a_subject_where_the_law_tells_its_own_number),
		cmocka_unit_test(goes_on_with_the_name_of_a_law_behind_an_open_end),
		cmocka_unit_test(says_the_subject_of_a_letter_once),
		cmocka_unit_test(reads_a_heading_that_tells_number_day_and_body),
		cmocka_unit_test(takes_a_subject_that_ends_in_a_full_stop),
		cmocka_unit_test(goes_on_behind_a_word_beside_the_kind),
		cmocka_unit_test(goes_on_with_a_long_line_in_capitals),
		cmocka_unit_test(ends_at_the_heads_of_columns),
		cmocka_unit_test(begins_behind_two_kinds_of_paper_and_the_name_of_a_form),
		cmocka_unit_test(a_table_of_contents_stands_before_the_page),
		cmocka_unit_test(goes_on_behind_the_kind_of_a_draft),
		cmocka_unit_test(leaves_the_acts_own_name_out_of_its_subject),
		cmocka_unit_test(takes_the_heading_of_an_appendix),
		cmocka_unit_test(knows_an_unnamed_kind_by_the_letters_of_its_number),
		cmocka_unit_test(keeps_a_talk_out_of_the_name_above_it),
		cmocka_unit_test(names_a_congress_by_its_party_organisation),
		cmocka_unit_test(puts_the_parent_before_two_nameless_bodies),
		cmocka_unit_test(reads_a_number_behind_any_kind_of_document),
		cmocka_unit_test(reads_letter_spaced_lines),
		cmocka_unit_test(drops_what_a_stamp_was_read_as),
		cmocka_unit_test(drops_a_stamp_below_the_subject_of_a_letter),
		cmocka_unit_test(a_list_of_bodies_in_the_subject_goes_on),
		cmocka_unit_test(a_page_of_the_web_has_blank_lines_within_the_subject),
		cmocka_unit_test(a_subject_goes_on_with_its_time),
		cmocka_unit_test(a_subject_has_no_note_of_who_tells_it),
		cmocka_unit_test(a_word_of_the_subject_is_no_body),
		cmocka_unit_test(lines_of_a_narrow_page_go_on),
		cmocka_unit_test(a_letter_of_the_tax_department_is_no_directive),
		cmocka_unit_test(a_league_of_pioneers_is_a_body),
		cmocka_unit_test(a_letter_says_its_subject_above_the_address),
		cmocka_unit_test(a_page_of_the_web_leaves_out_place_and_kind),
		cmocka_unit_test(a_portal_prints_lines_above_the_page),
		cmocka_unit_test(a_conference_of_a_committee_in_the_subject),
		cmocka_unit_test(a_page_without_line_ends_has_its_number_before_the_motto),
		cmocka_unit_test(a_body_that_the_line_before_asks_for),
		cmocka_unit_test(the_union_stands_in_the_right_column),
		cmocka_unit_test(the_line_that_decides_names_the_kind),
		cmocka_unit_test(a_caption_or_a_day_stands_above_the_page),
		cmocka_unit_test(the_body_stands_before_number_and_day),
		cmocka_unit_test(a_portal_lists_what_the_page_says),
		cmocka_unit_test(names_and_lists_broken_in_narrow_columns),
		cmocka_unit_test(the_subject_stands_behind_the_number_said_again),
		cmocka_unit_test(the_motto_of_the_democratic_republic),
		cmocka_unit_test(the_line_over_the_grounds_tells_who_decides),
		cmocka_unit_test(an_office_over_two_lines),
		cmocka_unit_test(the_union_and_its_committee_are_one_name),
		cmocka_unit_test(grounds_end_the_subject_of_a_page_without_line_ends),
		cmocka_unit_test(the_body_is_told_again_under_the_kind),
		cmocka_unit_test(a_page_with_blank_lines_parts_the_subject),
		cmocka_unit_test(a_cell_of_markdown_has_breaks),
		cmocka_unit_test(a_title_goes_on_over_the_head_of_a_body),
		cmocka_unit_test(a_bracket_over_the_grounds_is_of_the_title),
		cmocka_unit_test(a_title_stands_behind_the_body_or_in_quotes),
		cmocka_unit_test(the_subject_of_a_letter_has_days_and_quotes),
		cmocka_unit_test(departments_and_committees_are_told_from_their_own),
		cmocka_unit_test(a_form_has_no_body_yet),
		cmocka_unit_test(who_decides_stands_on_the_line_of_the_title),
		cmocka_unit_test(a_report_tells_its_kind_and_its_period),
		cmocka_unit_test(slips_of_number_and_day),
		cmocka_unit_test(rules_are_for_the_work_that_the_subject_tells),
		cmocka_unit_test(a_page_is_numbered_under_a_portal),
		cmocka_unit_test(a_page_without_number_decides),
		cmocka_unit_test(names_and_kinds_of_local_papers),
		cmocka_unit_test(where_subjects_of_local_papers_end),
		cmocka_unit_test(a_caption_stands_below_other_lines),
		cmocka_unit_test(the_number_tells_the_kind),
		cmocka_unit_test(a_page_without_a_number_tells_its_kind_under_its_school),
		cmocka_unit_test(a_subject_ends_in_a_last_line),
		cmocka_unit_test(units_of_a_school_and_sessions_of_a_council),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
