/* First pages of offices, cut down: who writes under the kind, columns one after the other, slips of a scan. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "masthead_page.h"

static void the_author_under_the_kind_is_no_subject(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ TỈNH AN BÌNH                    ĐẢNG CỘNG SẢN VIỆT NAM\n  THÀNH ỦY HOA MAI\n          *            Hoa Mai, ngày 30 tháng 5 năm 2023\n"
	           "   Số 204-KL/TU\n\n              KẾT LUẬN\n     CỦA BAN THƯỜNG VỤ THÀNH ỦY\n  về tiếp tục thực hiện Nghị quyết số 09-NQ/TU, ngày 15/11/2018\n         -----\n\n1. Ban Thường "
	           "vụ Thành ủy thống nhất.\n",
	           (struct expected){"204-KL/TU", "KL", "2023-05-30", "Hoa Mai", "THÀNH ỦY HOA MAI",
	                             "về tiếp tục thực hiện Nghị quyết số 09-NQ/TU, ngày 15/11/2018"});
	expect_txt("Chính phủ\n_________\nSố 27-CP\n\nCộng hoà xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\n____________\nHà Nội, ngày 20 tháng 5 năm 1996\n\n"
	           "NGHỊ ĐỊNH\ncủa Chính phủ\nvề tổ chức và hoạt động của lực lượng kiểm tra\n\nCHÍNH PHỦ\n\nCăn cứ Luật Tổ chức Chính phủ;\n",
	           (struct expected){"27/CP", "NĐ", "1996-05-20", "Hà Nội", "Chính phủ", "về tổ chức và hoạt động của lực lượng kiểm tra"});
	expect_txt("BỘ TÀI CHÍNH - BỘ LAO ĐỘNG -\nTHƯƠNG BINH VÀ XÃ HỘI\n********\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n********\n\n"
	           "Số: 35/2002/TTLT-BTC-BLĐTBXH\nHà Nội, ngày 22 tháng 4 năm 2002\n\nTHÔNG TƯ LIÊN TỊCH\nCỦA BỘ TÀI CHÍNH - BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\n"
	           "Hướng dẫn quản lý kinh phí tu sửa nghĩa trang\n\nThực hiện Luật Ngân sách nhà nước, liên Bộ hướng dẫn như sau:\n",
	           (struct expected){"35/2002/TTLT-BTC-BLĐTBXH", "TTLT", "2002-04-22", "Hà Nội", "BỘ TÀI CHÍNH - BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
	                             "Hướng dẫn quản lý kinh phí tu sửa nghĩa trang"});
	/* what rules, and then what about */
	expect_txt("CÔNG AN - TÒA ÁN\nHUYỆN HOA MAI\nSố: 01/QCPH-CA-TA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHoa Mai, ngày 5 tháng 6 năm 2018\n\n"
	           "QUY CHẾ PHỐI HỢP\nVề quan hệ phối hợp trong giải quyết tố giác\n\nCăn cứ Bộ luật Tố tụng hình sự;\n",
	           (struct expected){"01/QCPH-CA-TA", "QC", "2018-06-05", "Hoa Mai", "CÔNG AN - TÒA ÁN HUYỆN HOA MAI", "Về quan hệ phối hợp trong giải quyết tố giác"});
}

static void the_right_column_may_come_below_the_subject(void **state)
{
	(void)state;
	expect_txt("TỈNH ỦY AN BÌNH\nBAN TỔ CHỨC\n*\nSố 19-HD/BTCTU\n\nHƯỚNG DẪN\nkiểm điểm, đánh giá chất lượng năm 2022\n-----\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nAn Bình, ngày 04 tháng 10 năm 2022\n\n"
	           "- Căn cứ Quy định số 132-QĐ/TW;\n",
	           (struct expected){"19-HD/BTCTU", "HD", "2022-10-04", "An Bình", "TỈNH ỦY AN BÌNH BAN TỔ CHỨC", "kiểm điểm, đánh giá chất lượng năm 2022"});
	/* a day of the text is none */
	expect_txt("TỈNH ỦY AN BÌNH\nBAN TỔ CHỨC\n*\nSố 19-HD/BTCTU\n\nHƯỚNG DẪN\nkiểm điểm, đánh giá chất lượng năm 2022\n-----\n\nNgày 04 tháng 10 năm 2022, Ban Tổ chức họp.\n",
	           (struct expected){"19-HD/BTCTU", "HD", NULL, NULL, "TỈNH ỦY AN BÌNH BAN TỔ CHỨC", "kiểm điểm, đánh giá chất lượng năm 2022"});
}

static void small_letters_and_slips_of_old_pages(void **state)
{
	(void)state;
	expect_txt("Uỷ ban nhân dân          Cộng hoà xã hội chủ nghĩa Việt nam\n tỉnh An Bình               Độc lập - Tự do - Hạnh phúc\n     -----                        -----\n"
	           "Số : 12 / CT-UB          An Bình, ngày 24 tháng 8 năm 1995\n\n            Chỉ thị\n     của Uỷ ban nhân dân tỉnh An Bình\nVề việc bảo vệ đê kè trước mùa mưa bão\n\n"
	           "       Thời gian qua một số nơi để dân làm lều quán.\n",
	           (struct expected){"12/CT-UB", "CT", "1995-08-24", "An Bình", "Uỷ ban nhân dân tỉnh An Bình", "Về việc bảo vệ đê kè trước mùa mưa bão"});
	expect_txt("THÀNH ỦY HOA MAI                  ĐẢNG CỘNG SẢN VlỆT NAM\nĐẢNG ỦY TRƯỜNG CAO ĐẲNG NGHỀ SỐ 5\n       *       Hoa Mai, ngày 21 tháng 11 năm 2017\nSô 33 - QĐ/ĐU\n\n"
	           "     Q U Y Ế T  Đ Ị N H\n   chuẩn y kết quả bầu cử Bí thư Chi bộ\n      -----\n\n- Căn cứ Điều lệ Đảng;\n",
	           (struct expected){"33-QĐ/ĐU", "QĐ", "2017-11-21", "Hoa Mai", "ĐẢNG ỦY TRƯỜNG CAO ĐẲNG NGHỀ SỐ 5", "chuẩn y kết quả bầu cử Bí thư Chi bộ"});
	expect_txt("ĐẢNG BỘ PHƯỜNG AN BÌNH\nCHI BỘ TRƯỜNG MẦM NON HOA MAI\n*\nSố 05-BB/CB\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNgày 06 tháng 5 năm 2024\n\nBIÊN BẢN\nHọp chi bộ xét chuyển đảng viên chính thức\n\n"
	           "I. Thời gian: 17 giờ.\n",
	           (struct expected){"05-BB/CB", "BB", "2024-05-06", NULL, "CHI BỘ TRƯỜNG MẦM NON HOA MAI", "Họp chi bộ xét chuyển đảng viên chính thức"});
}

static void stamps_portals_and_forms(void **state)
{
	(void)state;
	/* who received it stands over the receipt */
	expect_txt("SỞ Y TẾ AN BÌNH\nBỆNH VIỆN ĐA KHOA HOA MAI\nUBND XÃ TÂN HÒA\nĐẾN   Số: 512\n      Ngày: 16/6/2021\n      Chuyển: Trạm Y tế\nSố: 338/BVKV-KHTH\n"
	           "V/v phối hợp lấy mẫu xét nghiệm\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHoa Mai, ngày 14 tháng 6 năm 2021\n\nKính gửi: Ủy ban nhân dân xã Tân Hòa\n",
	           (struct expected){"338/BVKV-KHTH", "CV", "2021-06-14", "Hoa Mai", "BỆNH VIỆN ĐA KHOA HOA MAI", "V/v phối hợp lấy mẫu xét nghiệm"});
	expect_txt("Thư viện văn bản   |   Tải về   |   Bản in\nSố hiệu:\t74/2014/QH13\tLoại văn bản:\tLuật\nNơi ban hành:\tQuốc hội\tNgười ký:\t***\nNgày ban hành:\t27/11/2014\tNgày hiệu lực:\t01/07/2015\n"
	           "Tình trạng:\tCòn hiệu lực\n\nQUỐC HỘI\n--------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nLuật số: 74/2014/QH13\n\nLUẬT\nGIÁO DỤC NGHỀ NGHIỆP\n\n"
	           "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n",
	           (struct expected){"74/2014/QH13", "L", "2014-11-27", NULL, "QUỐC HỘI", "GIÁO DỤC NGHỀ NGHIỆP"});
	expect_txt("TÊN CƠ QUAN CHỦ QUẢN...................\nTÊN ĐƠN VỊ:...................................\nSố: ......./QĐ-.......\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
	           "Độc lập - Tự do - Hạnh phúc\n..............., ngày ...... tháng ...... năm 20....\nQUYẾT ĐỊNH\nVề việc nâng bậc lương thường xuyên\nTHỦ TRƯỞNG ĐƠN VỊ ......\nCăn cứ ............;\n",
	           (struct expected){NULL, "QĐ", NULL, NULL, NULL, "Về việc nâng bậc lương thường xuyên"});
}

static void days_with_hours_and_letters(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nHỎA TỐC\nSố: 11/CĐ-UBND\nAn Bình, hồi 19 giờ 30 phút, ngày 27 tháng 10 năm 2020\n\n"
	           "CÔNG ĐIỆN\nVề việc ứng phó bão số 9\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN BÌNH ĐIỆN:\n- Các sở, ban, ngành;\n",
	           (struct expected){"11/CĐ-UBND", "CĐ", "2020-10-27", "An Bình", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "Về việc ứng phó bão số 9"});
	expect_txt("SỞ Y TẾ AN BÌNH\nSố: 71/SYT-VP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 1O tháng 7 năm 2015\nV/v tiêm chủng\n\nKính gửi: Các trạm y tế\n",
	           (struct expected){"71/SYT-VP", "CV", "2015-07-10", "An Bình", "SỞ Y TẾ AN BÌNH", "V/v tiêm chủng"});
}

static void subjects_below_the_address_and_over_items(void **state)
{
	(void)state;
	expect_txt("KHO BẠC NHÀ NƯỚC AN BÌNH\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 655/KBNN-KT      An Bình, ngày 22-11-2002\n\n  Kính gửi:  - Các Kho bạc Nhà nước huyện\n"
	           "             - Phòng Giao dịch\n\n   V/v: Khoá sổ kế toán\n   cuối năm 2002\n\n   Để công tác quyết toán được kịp thời, Kho bạc lưu ý:\n",
	           (struct expected){"655/KBNN-KT", "CV", "2002-11-22", "An Bình", "KHO BẠC NHÀ NƯỚC AN BÌNH", "V/v: Khoá sổ kế toán cuối năm 2002"});
	expect_txt("BCH ĐOÀN TỈNH AN BÌNH\n***\nSố: 45-HD/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\n\nAn Bình, ngày 24 tháng 2 năm 2015\n\nHƯỚNG DẪN\nTuyên truyền kỷ niệm 84 năm Ngày thành lập Đoàn\n(26/3/1931 - 26/3/2015)\n----\n"
	           "Căn cứ Chương trình công tác Đoàn, Tỉnh đoàn hướng dẫn như sau:\n",
	           (struct expected){"45-HD/TĐTN", "HD", "2015-02-24", "An Bình", "BCH ĐOÀN TỈNH AN BÌNH",
	                             "Tuyên truyền kỷ niệm 84 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2015)"});
	/* "l. " of a scan is an item */
	expect_txt("UBND PHƯỜNG AN BÌNH\nSố: 63/TB-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 11 tháng 4 năm 2013\n\nTHÔNG BÁO\nVề việc niêm yết công khai hồ sơ\n\n"
	           "l. Ủy ban nhân dân phường thông báo niêm yết công khai trong thời gian 15 ngày.\n2. Mọi ý kiến gửi bộ phận một cửa.\n",
	           (struct expected){"63/TB-UBND", "TB", "2013-04-11", "An Bình", "UBND PHƯỜNG AN BÌNH", "Về việc niêm yết công khai hồ sơ"});
}

static void names_over_lines_and_what_stands_between(void **state)
{
	(void)state;
	expect_txt("CHỦ TỊCH\nỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 09/CĐ-CTUBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 24 tháng 10 năm 2024\n\nCÔNG ĐIỆN\nVề việc vận hành hồ\n\nĐIỆN:\n- Các huyện;\n",
	           (struct expected){"09/CĐ-CTUBND", "CĐ", "2024-10-24", "An Bình", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN BÌNH", "Về việc vận hành hồ"});
	expect_txt("LĐLĐ THỊ XÃ AN BÌNH       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCÔNG ĐOÀN CƠ SỞ                         Độc lập-Tự do-Hạnh phúc\nTRƯỜNG THPT HOA MAI\nSố:03 /CĐCS                       P. An Bình,ngày 2 tháng 7 năm 2012\n\n\n"
	           "KẾ HOẠCH TỔ CHỨC THAM QUAN HÈ 2012\n\n- Căn cứ quỹ công đoàn;\n",
	           (struct expected){"03/CĐCS", "KH", "2012-07-02", "P. An Bình", "CÔNG ĐOÀN CƠ SỞ TRƯỜNG THPT HOA MAI", "TỔ CHỨC THAM QUAN HÈ 2012"});
	expect_txt("UBND XÃ AN BÌNH\nHTX DỊCH VỤ NÔNG NGHIỆP HÒA MỸ\nSố 05 / TT-HTX\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 09.3.2009\n\nTỜ TRÌNH\n(V/v xin vay vốn)\n\nKính gửi: Quỹ đầu tư\n",
	           (struct expected){"05/TT-HTX", "TTr", "2009-03-09", "An Bình", "HTX DỊCH VỤ NÔNG NGHIỆP HÒA MỸ", "V/v xin vay vốn"});
	expect_txt("UBND XÃ TÂN HÒA\nTHÔN ĐỒNG NÉP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nHọp bình xét hộ nghèo\n\nI. Thành phần: Trưởng thôn.\n",
	           (struct expected){NULL, "BB", NULL, NULL, "THÔN ĐỒNG NÉP", "Họp bình xét hộ nghèo"});
	expect_txt("HỘI ĐỒNG NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN BÌNH              Độc lập - Tự do - Hạnh phúc\nKHÓA VI - KỲ HỌP THỨ 7\nSố: 21/2002/NQ-HĐND       An Bình, ngày 18 tháng 01 năm 2002\n\n       NGHỊ QUYẾT\n   Về chương trình kiên cố hoá trường học\n\nCăn cứ Luật;\n",
	           (struct expected){"21/2002/NQ-HĐND", "NQ", "2002-01-18", "An Bình", "HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH", "Về chương trình kiên cố hoá trường học"});
	expect_txt("TRƯỜNG CAO ĐẲNG NGHỀ AN BÌNH\nAN BINH VOCATIONAL COLLEGE\nSố / No.: 215/TB-CĐN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 2 tháng 10 năm 2017\n\nTHÔNG BÁO\nVề việc tuyển sinh\n\n1. Đối tượng: học sinh.\n",
	           (struct expected){"215/TB-CĐN", "TB", "2017-10-02", "An Bình", "TRƯỜNG CAO ĐẲNG NGHỀ AN BÌNH", "Về việc tuyển sinh"});
	expect_txt("ĐOÀN TNCS HỒ CHÍ MINH TỈNH AN BÌNH\tĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH ĐOÀN TRƯỜNG\nĐẠI HỌC KỸ THUẬT PHÚ SƠN\n***\tPhú Sơn, ngày 11 tháng 10 năm 2017\nSố: 68-KH/ĐTN\n\nKẾ HOẠCH\nKiểm tra công tác đoàn vụ\n----------\n\nNội dung\n",
	           (struct expected){"68-KH/ĐTN", "KH", "2017-10-11", "Phú Sơn", "BAN CHẤP HÀNH ĐOÀN TRƯỜNG ĐẠI HỌC KỸ THUẬT PHÚ SƠN", "Kiểm tra công tác đoàn vụ"});
}

static void hours_labels_and_lone_days(void **state)
{
	(void)state;
	expect_txt("ỦY BAN NHÂN DÂN TỈNH AN BÌNH\nBAN CHỈ HUY PHÒNG CHỐNG LỤT BÃO\nSố: 77/BC-PCLB\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, 06 giờ ngày 03 tháng 11 năm 2010\n\nBÁO CÁO NHANH\nTình hình thiệt hại do mưa lũ\n\n1. Về người: không.\n",
	           (struct expected){"77/BC-PCLB", "BC", "2010-11-03", "An Bình", "BAN CHỈ HUY PHÒNG CHỐNG LỤT BÃO", "Tình hình thiệt hại do mưa lũ"});
	expect_txt("UBND TỈNH AN BÌNH\nSỞ TÀI CHÍNH - VẬT GIÁ\nSố: 618/TC-HCSN\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 22 tháng 7 năm 1997\n\nTrích yếu: Cấp bổ sung kinh phí sửa chữa trụ sở\n\nKính gửi: UBND huyện\n",
	           (struct expected){"618/TC-HCSN", "CV", "1997-07-22", "An Bình", "SỞ TÀI CHÍNH - VẬT GIÁ", "Cấp bổ sung kinh phí sửa chữa trụ sở"});
	expect_txt("Đảng bộ Xí nghiệp An Bình\nChi bộ Ga Tân Hòa\nSố 12-CV/CB\nĐảng cộng sản Việt Nam\nNgày 23/04/2001\n\nV/v chuyển sinh hoạt Đảng\n\nKính gửi: Đảng uỷ\n",
	           (struct expected){"12-CV/CB", "CV", "2001-04-23", NULL, "Chi bộ Ga Tân Hòa", "V/v chuyển sinh hoạt Đảng"});
	/* the day of a draft is not the document's */
	expect_txt("QUỐC HỘI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLuật số:       /2020/QH14\nDỰ THẢO \nNgày 06-8-2020\n\nLUẬT \nBIÊN PHÒNG VIỆT NAM\nCăn cứ Hiến pháp;\n",
	           (struct expected){NULL, "L", NULL, NULL, "QUỐC HỘI", "BIÊN PHÒNG VIỆT NAM"});
	expect_txt("CÔNG TY ĐIỆN LỰC AN BÌNH\nSố:1360/ĐLAB-ĐĐ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập-Tự do-Hạnh phúc\nAn Bình,ngày 6 tháng 6 năm 2014\n\nKính gửi: UBND thành phố An Bình\nV/v ngừng cấp điện để nâng công suất trạm\n110kV Bắc Sông, tuyến 471\n\nCông ty thông báo lịch.\n",
	           (struct expected){"1360/ĐLAB-ĐĐ", "CV", "2014-06-06", "An Bình", "CÔNG TY ĐIỆN LỰC AN BÌNH", "V/v ngừng cấp điện để nâng công suất trạm 110kV Bắc Sông, tuyến 471"});
}

static void days_of_meetings_and_over_the_signature(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ PHƯỜNG AN BÌNH\nCHI BỘ TỔ DÂN PHỐ 9\n*\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBIÊN BẢN\nSinh hoạt chi bộ thường kỳ\n\nHôm nay, vào lúc 19 giờ 00, ngày 03 tháng 8 năm 2022, tại nhà sinh hoạt.\n",
	           (struct expected){NULL, "BB", "2022-08-03", NULL, "CHI BỘ TỔ DÂN PHỐ 9", "Sinh hoạt chi bộ thường kỳ"});
	expect_txt("BẢO HIỂM XÃ HỘI HUYỆN AN BÌNH\nSố: 74/TB-BHXH\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG BÁO\nVề việc chi trả lương hưu\n\nTừ kỳ tháng 6/2006 chi trả tại Nhà văn hoá.\n\n"
	           "An Bình, ngày 30 tháng 5 năm 2006\nGIÁM ĐỐC\n",
	           (struct expected){"74/TB-BHXH", "TB", "2006-05-30", "An Bình", "BẢO HIỂM XÃ HỘI HUYỆN AN BÌNH", "Về việc chi trả lương hưu"});
	/* two days over two signatures */
	expect_txt("BẢO HIỂM XÃ HỘI HUYỆN AN BÌNH\nSố: 74/TB-BHXH\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG BÁO\nVề việc chi trả lương hưu\n\nChi trả tại Nhà văn hoá.\n\n"
	           "An Bình, ngày 30 tháng 5 năm 2006\nGIÁM ĐỐC\n\nAn Bình, ngày 02 tháng 6 năm 2006\nXÁC NHẬN CỦA UBND\n",
	           (struct expected){"74/TB-BHXH", "TB", NULL, NULL, "BẢO HIỂM XÃ HỘI HUYỆN AN BÌNH", "Về việc chi trả lương hưu"});
	/* a form that is annexed */
	expect_txt("BẢO HIỂM XÃ HỘI HUYỆN AN BÌNH\nSố: 74/TB-BHXH\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG BÁO\nVề việc chi trả lương hưu\n\nChi trả tại Nhà văn hoá.\n\n"
	           "An Bình, ngày 30 tháng 5 năm 2006\nĐƠN XIN NGHỈ\n",
	           (struct expected){"74/TB-BHXH", "TB", NULL, NULL, "BẢO HIỂM XÃ HỘI HUYỆN AN BÌNH", "Về việc chi trả lương hưu"});
}

static void numbered_places_and_labels_of_portals(void **state)
{
	(void)state;
	expect_txt("ĐẢNG BỘ THÀNH PHỐ AN BÌNH\nĐẢNG ỦY PHƯỜNG 3\n*\nSố 214-GM/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nPhường 3, ngày 02 tháng 10 năm 2023\nGIẤY MỜI\ndự Hội nghị Ban Chấp hành\n-----\nKính mời đồng chí:\n",
	           (struct expected){"214-GM/ĐU", "GM", "2023-10-02", "Phường 3", "ĐẢNG ỦY PHƯỜNG 3", "dự Hội nghị Ban Chấp hành"});
	expect_txt("Đăng ngày: 08/10/2025 | Lượt xem: 154\n\nUBND XÃ AN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\tAn Bình, ngày 06 tháng 10 năm 2025\nKẾ HOẠCH\nRa quân\nThực hiện Đề án 06.\n",
	           (struct expected){"12/KH-UBND", "KH", "2025-10-06", "An Bình", "UBND XÃ AN BÌNH", "Ra quân"});
	expect_txt("ĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình, ngày 30 tháng 8 năm 2012\n\nTỈNH ỦY AN BÌNH\n*\nSố 14-NQ/TU\n\nNGHỊ QUYẾT\nHỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ TỈNH LẦN THỨ TÁM (KHÓA XV)\nvề phát triển kinh tế thủy sản\n-----\nI- TÌNH HÌNH\n",
	           (struct expected){"14-NQ/TU", "NQ", "2012-08-30", "An Bình", "TỈNH ỦY AN BÌNH", "về phát triển kinh tế thủy sản"});
	expect_txt("CỤC THUẾ\nTHUẾ TỈNH AN BÌNH\nSố: 102/ANB-QLDN\nV/v hóa đơn\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 5 tháng 8 năm 2025\n\nKính gửi: Công ty\n",
	           (struct expected){"102/ANB-QLDN", "CV", "2025-08-05", "An Bình", "THUẾ TỈNH AN BÌNH", "V/v hóa đơn"});
	expect_txt("SỞ GIAO THÔNG VẬN TẢI\nTHANH TRA SỞ\nSố: 77/TB-TTr\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 25/4/2018\nTHÔNG BÁO\nVề việc thụ lý đơn\n\nNgày 20/4/2018, Thanh tra Sở nhận được đơn.\n",
	           (struct expected){"77/TB-TTr", "TB", "2018-04-25", "An Bình", "SỞ GIAO THÔNG VẬN TẢI THANH TRA SỞ", "Về việc thụ lý đơn"});
}

static void names_that_look_like_other_things(void **state)
{
	(void)state;
	expect_txt("UBND HUYỆN AN BÌNH     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG TIỂU HỌC PHÚ HÒA NAM              Độc lập - Tự do - Hạnh phúc\n\nSố: 45/CV-THPHN                      An Bình, ngày 22 tháng 01 năm 2024\n\nV/v bàn ghế học sinh\n\nKính gửi: Phòng Giáo dục\n",
	           (struct expected){"45/CV-THPHN", "CV", "2024-01-22", "An Bình", "TRƯỜNG TIỂU HỌC PHÚ HÒA NAM", "V/v bàn ghế học sinh"});
	expect_txt("ĐẢNG BỘ TỈNH AN BÌNH\tĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ BA ĐỒN TÂY\t\n*\tBa Đồn Tây, ngày 08 tháng 10 năm 2025\nSố 112-QĐ/ĐU\t\n\nQUYẾT ĐỊNH\nchuẩn y kết quả bầu cử\n-----\n- Căn cứ Điều lệ;\n",
	           (struct expected){"112-QĐ/ĐU", "QĐ", "2025-10-08", "Ba Đồn Tây", "ĐẢNG ỦY XÃ BA ĐỒN TÂY", "chuẩn y kết quả bầu cử"});
	expect_txt("UBND XÃ AN BÌNH\nSố: 33/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 16 tháng 10 năm 2023\n\nKẾ HOẠCH\nTổ chức Ngày hội Đại đoàn kết năm 2023\n\nCăn cứ Hướng dẫn;\n",
	           (struct expected){"33/KH-UBND", "KH", "2023-10-16", "An Bình", "UBND XÃ AN BÌNH", "Tổ chức Ngày hội Đại đoàn kết năm 2023"});
	expect_txt("HUYỆN UỶ AN BÌNH            ĐẢNG CỘNG SẢN VlỆT NAM\n      BAN TUYÊN GIÁO\n             *                An Bình, ngày 21 tháng 12 năm 2023\nSố 27-CV/BTGHU\nV/v gửi tài liệu\n\nKính gửi: Các đảng uỷ\n",
	           (struct expected){"27-CV/BTGHU", "CV", "2023-12-21", "An Bình", "HUYỆN UỶ AN BÌNH BAN TUYÊN GIÁO", "V/v gửi tài liệu"});
}

static void two_bodies_joined_by_a_dash(void **state)
{
	(void)state;
	expect_txt("ỦY BAN MTTQ HUYỆN AN BÌNH -\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHỘI LHPN HUYỆN AN BÌNH\tĐộc lập - Tự do - Hạnh phúc\nSố: 08/KHPH-MTTQ-HPN\tAn Bình, ngày 14 tháng 4 năm 2023\n\nKẾ HOẠCH PHỐI HỢP\nRa quân\n\nCăn cứ Luật;\n",
	           (struct expected){"08/KHPH-MTTQ-HPN", "KH", "2023-04-14", "An Bình", "ỦY BAN MTTQ HUYỆN AN BÌNH - HỘI LHPN HUYỆN AN BÌNH", "Ra quân"});
	/* a speck: the letters are of one body */
	expect_txt("UBND HUYỆN AN BÌNH -\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVĂN PHÒNG\tĐộc lập - Tự do - Hạnh phúc\nSố: 08/KH-VP\tAn Bình, ngày 14 tháng 4 năm 2023\n\nKẾ HOẠCH\nRa quân\n\nCăn cứ Luật;\n",
	           (struct expected){"08/KH-VP", "KH", "2023-04-14", "An Bình", "UBND HUYỆN AN BÌNH VĂN PHÒNG", "Ra quân"});
}

static void committees_of_a_council(void **state)
{
	(void)state;
	expect_txt("HĐND HUYỆN AN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBAN KINH TẾ - XÃ HỘI\tĐộc lập - Tự do - Hạnh phúc\nSố: 19/BC-BKTXH\tAn Bình, ngày 9 tháng 12 năm 2022\n\nBÁO CÁO\nThẩm tra các tờ trình\n\nThực hiện Kế hoạch.\n",
	           (struct expected){"19/BC-BKTXH", "BC", "2022-12-09", "An Bình", "HĐND HUYỆN AN BÌNH BAN KINH TẾ - XÃ HỘI", "Thẩm tra các tờ trình"});
}

static void long_lines_before_the_address(void **state)
{
	static const char page[] =
		"SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/TTr-SNV\nAn Bình, ngày 6 tháng 8 năm 2025\nTỜ TRÌNH\nVề việc cho phép đổi tên Hội Thiện nguyện tỉnh\n"
		"Nam Trung (trước sắp xếp) thành Hội Thiện nguyện Nam Trung tỉnh An Bình và phê duyệt Điều lệ (sửa đổi, bổ sung) của Hội Thiện nguyện Nam Trung tỉnh An Bình, nhiệm kỳ thứ hai\n\n%s\nSở Nội vụ nhận được đơn.\n";
	char text[sizeof page + 64];

	(void)state;
	snprintf(text, sizeof text, page, "Kính gửi: Ủy ban nhân dân tỉnh");
	expect_txt(text, (struct expected){"12/TTr-SNV", "TTr", "2025-08-06", "An Bình", "SỞ NỘI VỤ",
	                                   "Về việc cho phép đổi tên Hội Thiện nguyện tỉnh Nam Trung (trước sắp xếp) thành Hội Thiện nguyện Nam Trung tỉnh An Bình và phê duyệt Điều lệ (sửa đổi, bổ sung) của Hội Thiện nguyện Nam Trung tỉnh An Bình, nhiệm kỳ thứ hai"});
	/* where text follows, the long line may be text too */
	snprintf(text, sizeof text, page, "Sở xin trình bày.");
	expect_txt(text, (struct expected){"12/TTr-SNV", "TTr", "2025-08-06", "An Bình", "SỞ NỘI VỤ", "Về việc cho phép đổi tên Hội Thiện nguyện tỉnh"});
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_author_under_the_kind_is_no_subject),
		cmocka_unit_test(the_right_column_may_come_below_the_subject),
		cmocka_unit_test(small_letters_and_slips_of_old_pages),
		cmocka_unit_test(stamps_portals_and_forms),
		cmocka_unit_test(days_with_hours_and_letters),
		cmocka_unit_test(subjects_below_the_address_and_over_items),
		cmocka_unit_test(names_over_lines_and_what_stands_between),
		cmocka_unit_test(hours_labels_and_lone_days),
		cmocka_unit_test(days_of_meetings_and_over_the_signature),
		cmocka_unit_test(numbered_places_and_labels_of_portals),
		cmocka_unit_test(names_that_look_like_other_things),
		cmocka_unit_test(long_lines_before_the_address),
		cmocka_unit_test(two_bodies_joined_by_a_dash),
		cmocka_unit_test(committees_of_a_council),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
