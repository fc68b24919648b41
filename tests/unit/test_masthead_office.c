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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_author_under_the_kind_is_no_subject),
		cmocka_unit_test(the_right_column_may_come_below_the_subject),
		cmocka_unit_test(small_letters_and_slips_of_old_pages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
