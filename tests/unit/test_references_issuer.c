/*
 * The issuing body as written with a reference: how far its name goes, and who issued a document together.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reference_rows.h"

static void names_with_a_comma_are_whole(void **state)
{
	static const struct reference_row rows[] = {
		{"Quyết định số 49/2008/QĐ-BVHTTDL ngày 09 tháng 7 năm 2008 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch.",
		 {{"49/2008/QĐ-BVHTTDL", "49/2008/QĐ-BVHTTDL", "QĐ", "2008-07-09", "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch", NULL, NULL, 0}}},
		{"Quyết định số 65/2002/QĐ-BKHCNMT ngày 19/8/2002 của Bộ trưởng Bộ Khoa học, Công nghệ và Môi trường quy định về kiểm định.",
		 {{"65/2002/QĐ-BKHCNMT", "65/2002/QĐ-BKHCNMT", "QĐ", "2002-08-19", "Bộ trưởng Bộ Khoa học, Công nghệ và Môi trường", NULL, NULL, 0}}},
		{"Quyết định số 13/2005/QĐ-BBCVT ngày 29/4/2005 của Bộ Bưu chính, Viễn thông về việc ban hành Quy định quản lý tem.",
		 {{"13/2005/QĐ-BBCVT", "13/2005/QĐ-BBCVT", "QĐ", "2005-04-29", "Bộ Bưu chính, Viễn thông", NULL, NULL, 0}}},
		{"Công văn số 120/SVHTTDL-VP ngày 05/3/2024 của Sở Văn hóa, Thể thao và Du lịch, Báo cáo số 12/BC-STC của Sở Tài chính.",
		 {{"120/SVHTTDL-VP", "120/SVHTTDL-VP", "CV", "2024-03-05", "Sở Văn hóa, Thể thao và Du lịch", NULL, NULL, 0},
		  {"12/BC-STC", "12/BC-STC", "BC", NULL, "Sở Tài chính", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void departments_go_on_in_small_letters(void **state)
{
	static const struct reference_row rows[] = {
		{"Công văn số 708/KCB-NV ngày 19 tháng 5 năm 2025 của Cục Quản lý Khám chữa bệnh, Bộ Y tế; Thông báo 11954/TB-SHTT của Cục Sở hữu trí tuệ, bản tiếng Việt.",
		 {{"708/KCB-NV", "708/KCB-NV", "CV", "2025-05-19", "Cục Quản lý Khám chữa bệnh", NULL, NULL, 0},
		  {"11954/TB-SHTT", "11954/TB-SHTT", "TB", NULL, "Cục Sở hữu trí tuệ", NULL, NULL, 0}}},
		{"Công văn số 3980/C04-P6 của Cục Cảnh sát điều tra tội phạm về ma túy về việc chuẩn bị; Công văn số 12/CT-CS của Cục Thuế trả lời Công ty A.",
		 {{"3980/C04-P6", "3980/C04-P6", "CV", NULL, "Cục Cảnh sát điều tra tội phạm về ma túy", NULL, NULL, 0},
		  {"12/CT-CS", "12/CT-CS", "CV", NULL, "Cục Thuế", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void second_syllables_belong_to_the_name(void **state)
{
	static const struct reference_row rows[] = {
		{"Quyết định số 15/2006/QĐ-BTS ngày 08/9/2006 của Bộ trưởng Bộ Thủy sản về quản lý xuất khẩu.",
		 {{"15/2006/QĐ-BTS", "15/2006/QĐ-BTS", "QĐ", "2006-09-08", "Bộ trưởng Bộ Thủy sản", NULL, NULL, 0}}},
		{"Quyết định số 1371/2004/QĐ-BTM ngày 24/9/2004 của Bộ trưởng Bộ Thương mại ban hành Quy chế.",
		 {{"1371/2004/QĐ-BTM", "1371/2004/QĐ-BTM", "QĐ", "2004-09-24", "Bộ trưởng Bộ Thương mại", NULL, NULL, 0}}},
		{"Thông tư số 06/2020/TT-BKHĐT ngày 18 tháng 9 năm 2020 của Bộ trưởng Bộ Kế hoạch đầu tư hướng dẫn thực hiện Nghị định số 25/2020/NĐ-CP.",
		 {{"06/2020/TT-BKHĐT", "06/2020/TT-BKHĐT", "TT", "2020-09-18", "Bộ trưởng Bộ Kế hoạch đầu tư", NULL, NULL, 0},
		  {"25/2020/NĐ-CP", "25/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0}}},
		{"Công văn số 3459/BTP-PLDSKT của Cục Kiểm tra văn bản.",
		 {{"3459/BTP-PLDSKT", "3459/BTP-PLDSKT", "CV", NULL, "Cục Kiểm tra văn bản", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_subject_may_open_with_a_capital(void **state)
{
	static const struct reference_row rows[] = {
		{"Quyết định số 45/2006/QĐ-BGTVT ngày 19 tháng 12 năm 2006 của Bộ trưởng Bộ Giao thông vận tải Ban hành Quy chế khai thác trực thăng.",
		 {{"45/2006/QĐ-BGTVT", "45/2006/QĐ-BGTVT", "QĐ", "2006-12-19", "Bộ trưởng Bộ Giao thông vận tải", NULL, NULL, 0}}},
		{"Thông tư số 13/2017/TT-BTTTT ngày 23 tháng 6 năm 2017 của Bộ trưởng Bộ Thông tin và Truyền thông Quy định các yêu cầu kỹ thuật.",
		 {{"13/2017/TT-BTTTT", "13/2017/TT-BTTTT", "TT", "2017-06-23", "Bộ trưởng Bộ Thông tin và Truyền thông", NULL, NULL, 0}}},
		{"Nghị quyết số 03/2012/NQ-HĐTP ngày 03/12/2012 của Hội đồng Thẩm phán Tòa án nhân dân tối cao Hướng dẫn thi hành một số quy định.",
		 {{"03/2012/NQ-HĐTP", "03/2012/NQ-HĐTP", "NQ", "2012-12-03", "Hội đồng Thẩm phán Tòa án nhân dân tối cao", NULL, NULL, 0}}},
		{"Công văn số 12/BQL-VP ngày 05/6/2024 của Ban Quản lý các khu công nghiệp về việc cung cấp số liệu.",
		 {{"12/BQL-VP", "12/BQL-VP", "CV", "2024-06-05", "Ban Quản lý các khu công nghiệp", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_follows_a_body_is_no_body(void **state)
{
	static const struct reference_row rows[] = {
		{"Thực hiện theo Thông tư số 10/2014/TT-BTC của Bộ Tài chính và văn bản hướng dẫn; Nghị định số 65/2013/NĐ-CP, Thông tư số 92/2015/TT-BTC của Bộ Tài chính và pháp luật về thuế.",
		 {{"10/2014/TT-BTC", "10/2014/TT-BTC", "TT", NULL, "Bộ Tài chính", NULL, NULL, 0},
		  {"65/2013/NĐ-CP", "65/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"92/2015/TT-BTC", "92/2015/TT-BTC", "TT", NULL, "Bộ Tài chính", NULL, NULL, 0}}},
		{"Quyết định số 15/QĐ-UBND ngày 03/02/2025 của UBND tỉnh ủy quyền Giám đốc Sở Nội vụ; Thông tư số 08/2013/TT-BCT của Bộ Công Thương chi tiết một số điều.",
		 {{"15/QĐ-UBND", "15/QĐ-UBND", "QĐ", "2025-02-03", "UBND tỉnh", NULL, NULL, 0},
		  {"08/2013/TT-BCT", "08/2013/TT-BCT", "TT", NULL, "Bộ Công Thương", NULL, NULL, 0}}},
		{"Quyết định số 68/2010/QĐ-TTg ngày 01 tháng 11 năm 2010 nêu trên của Thủ tướng Chính phủ; Thông tư số 61/2017/TT-BCA ngày 14/12/2017 của của Bộ trưởng Bộ Công an.",
		 {{"68/2010/QĐ-TTg", "68/2010/QĐ-TTg", "QĐ", "2010-11-01", "Thủ tướng Chính phủ", NULL, NULL, 0},
		  {"61/2017/TT-BCA", "61/2017/TT-BCA", "TT", "2017-12-14", "Bộ trưởng Bộ Công an", NULL, NULL, 0}}},
		{"Nghị quyết số 30/NQ-CP ngày 12 tháng 3 năm 2020 ban hành Chương trình hành động thực hiện Nghị quyết số 39-NQ/TW.",
		 {{"30/NQ-CP", "30/NQ-CP", "NQ", "2020-03-12", NULL, NULL, NULL, 0},
		  {"39-NQ/TW", "39-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_line_of_print_may_end_in_of(void **state)
{
	static const struct reference_row rows[] = {
		{"Kết luận số 119-KL/TW ngày 20/01/2025 của\nBộ Chính trị về định hướng đổi mới.\nNghị quyết số 52-NQ/TW của\nBộ Chính trị.\n",
		 {{"119-KL/TW", "119-KL/TW", "KL", "2025-01-20", "Bộ Chính trị", NULL, NULL, 0},
		  {"52-NQ/TW", "52-NQ/TW", "NQ", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_joint_document_has_all_its_issuers(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư liên tịch số 10/2007/TTLT-BLĐTB&XH-HCCBVN-BTC-BQP ngày 25/7/2007 của Bộ Lao động thương binh và xã hội, Hội Cựu chiến binh Việt Nam, Bộ Tài chính, Bộ Quốc phòng hướng dẫn thực hiện.",
		 {{"10/2007/TTLT-BLĐTB&XH-HCCBVN-BTC-BQP", "10/2007/TTLT-BLĐTBXH-HCCBVN-BTC-BQP", "TTLT", "2007-07-25", "Bộ Lao động thương binh và xã hội, Hội Cựu chiến binh Việt Nam, Bộ Tài chính, Bộ Quốc phòng", NULL, NULL, 0}}},
		{"Thông tư liên tịch số 05/2016/TTLT-BTP-BCA-BTC-TANDTC-VKSNDTC của Bộ Tư pháp, Bộ Công an, Bộ Tài chính, Tòa án nhân dân tối cao và Viện kiểm sát nhân dân tối cao, có hiệu lực thi hành.",
		 {{"05/2016/TTLT-BTP-BCA-BTC-TANDTC-VKSNDTC", "05/2016/TTLT-BTP-BCA-BTC-TANDTC-VKSNDTC", "TTLT", NULL, "Bộ Tư pháp, Bộ Công an, Bộ Tài chính, Tòa án nhân dân tối cao và Viện kiểm sát nhân dân tối cao", NULL, NULL, 0}}},
		{"Thông tư liên tịch số 02/2002/TTLT/BTC-MTTW ngày 10/01/2002 của Bộ Tài chính - Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam và Thông tư số 160/2010/TT-BTC.",
		 {{"02/2002/TTLT/BTC-MTTW", "02/2002/TTLT-BTC-MTTW", "TTLT", "2002-01-10", "Bộ Tài chính - Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam", NULL, NULL, 0},
		  {"160/2010/TT-BTC", "160/2010/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư liên tịch số 55/2015/TTLT-BTC-BKHCN ngày 22 tháng 4 năm 2015 của Liên Bộ Tài chính, Khoa học và Công nghệ hướng dẫn định mức xây dựng.",
		 {{"55/2015/TTLT-BTC-BKHCN", "55/2015/TTLT-BTC-BKHCN", "TTLT", "2015-04-22", "Liên Bộ Tài chính, Khoa học và Công nghệ", NULL, NULL, 0}}},
		{"Thông tư liên tịch số 01/2006/TTLT-BBCVT-BNG-BCA ngày 03/03/2006 của Bộ Bưu chính, Viễn thông, Bộ Ngoại giao và Bộ Công an.",
		 {{"01/2006/TTLT-BBCVT-BNG-BCA", "01/2006/TTLT-BBCVT-BNG-BCA", "TTLT", "2006-03-03", "Bộ Bưu chính, Viễn thông, Bộ Ngoại giao và Bộ Công an", NULL, NULL, 0}}},
		{"Nghị quyết liên tịch số 01/1999/NQLT-TP-VHTT ngày 07/09/1999 của Bộ Tư pháp, Bộ Văn hoá - Thông tin, Uỷ ban Dân tộc và Miền núi và Hội Nông dân Việt Nam.",
		 {{"01/1999/NQLT-TP-VHTT", "01/1999/NQLT-TP-VHTT", "NQLT", "1999-09-07", "Bộ Tư pháp, Bộ Văn hoá - Thông tin, Uỷ ban Dân tộc và Miền núi và Hội Nông dân Việt Nam", NULL, NULL, 0}}},
		{"Theo Quyết định số 1178/QĐ-BTP ngày 28/6/2023 của Bộ trưởng Bộ Tư pháp, Ủy ban nhân dân tỉnh chỉ đạo các Hội công chứng viên.",
		 {{"1178/QĐ-BTP", "1178/QĐ-BTP", "QĐ", "2023-06-28", "Bộ trưởng Bộ Tư pháp", NULL, NULL, 0}}},
		{"Thông tư số 221/2012/TTLT-BTC-BCT ngày 24/12/2012 của liên Bộ Tài chính - Bộ Công Thương hướng dẫn chế độ quản lý.",
		 {{"221/2012/TTLT-BTC-BCT", "221/2012/TTLT-BTC-BCT", "TT", "2012-12-24", "liên Bộ Tài chính - Bộ Công Thương", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void bodies_agree_and_scans_err(void **state)
{
	static const struct reference_row rows[] = {
		{"Quy chế số 05-QC/BDVTU-BCSĐ ngày 12/6/2023 giữa Ban Dân vận Tỉnh ủy và Ban cán sự đảng Ủy ban nhân dân tỉnh về phối hợp công tác dân vận.",
		 {{"05-QC/BDVTU-BCSĐ", "05-QC/BDVTU-BCSĐ", "QC", "2023-06-12", "Ban Dân vận Tỉnh ủy và Ban cán sự đảng Ủy ban nhân dân tỉnh", NULL, NULL, 0}}},
		{"Nghị định số 26/2023/NĐ-CP ngày 31 tháng 5 năm 2023 cua Chính phủ về Biểu thuế.",
		 {{"26/2023/NĐ-CP", "26/2023/NĐ-CP", "NĐ", "2023-05-31", "Chính phủ", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_day_goes_to_the_document_whose_subject_it_ends(void **state)
{
	static const struct reference_row rows[] = {
		{"(Điều 1 Nghị quyết số 04/2016/NQ-HĐTP Hướng dẫn thi hành một số quy định của Bộ luật Tố Tụng dân sự số 92/2015/QH13, Luật Tố tụng hành chính số 93/2015/QH13 về gửi, nhận đơn khởi kiện ngày 30/12/2016 của Tòa án nhân dân tối cao)",
		 {{"04/2016/NQ-HĐTP", "04/2016/NQ-HĐTP", "NQ", "2016-12-30", "Tòa án nhân dân tối cao", NULL, NULL, 0},
		  {"92/2015/QH13", "92/2015/QH13", "BL", NULL, NULL, NULL, "guides", 0},
		  {"93/2015/QH13", "93/2015/QH13", "L", NULL, NULL, NULL, "guides", 0}}},
		{"theo điểm b khoản 1 Điều 21 Nghị định số 193/2013/NĐ-CP và khoản 3 Điều 1 Nghị định số 107/2017/NĐ-CP của Chính phủ.",
		 {{"193/2013/NĐ-CP", "193/2013/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
		  {"107/2017/NĐ-CP", "107/2017/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_kind_of_a_law_stands_far_before_its_number(void **state)
{
	static const struct reference_row rows[] = {
		{"Luật ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân số 31/2004/QH11 hết hiệu lực kể từ ngày Luật này có hiệu lực.",
		 {{"31/2004/QH11", "31/2004/QH11", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"theo Luật sửa đổi, bổ sung một số điều của các luật liên quan đến đầu tư xây dựng cơ bản số 38/2009/QH12",
		 {{"38/2009/QH12", "38/2009/QH12", "L", NULL, NULL, NULL, NULL, 0}}},
		{"theo Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS) số 64/2006/QH11",
		 {{"64/2006/QH11", "64/2006/QH11", "L", NULL, NULL, NULL, NULL, 0}}},
		{"Các Nghị quyết của Quốc hội: số 85/2019/QH14 ngày 11/11/2019 về Kế hoạch phát triển kinh tế xã hội, số 86/2019/QH14 ngày 12/11/2019 về dự toán ngân sách năm 2020 và số 122/2020/QH14 ngày 19/6/2020.",
		 {{"85/2019/QH14", "85/2019/QH14", "NQ", "2019-11-11", "Quốc hội", NULL, NULL, 0},
		  {"86/2019/QH14", "86/2019/QH14", "NQ", "2019-11-12", "Quốc hội", NULL, NULL, 0},
		  {"122/2020/QH14", "122/2020/QH14", "NQ", "2020-06-19", "Quốc hội", NULL, NULL, 0}}},
		{"đáp ứng điều kiện theo quy định của 62/2010/QH12 và các văn bản",
		 {{"62/2010/QH12", "62/2010/QH12", NULL, NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_name_of_a_law_stands_behind_its_number(void **state)
{
	static const struct reference_row rows[] = {
		{"(Điều 1 Luật số 11/2008/QH12 Hoạt động chữ thập đỏ ngày 03/06/2008 của Quốc hội, có hiệu lực thi hành kể từ ngày 01/01/2009)",
		 {{"11/2008/QH12", "11/2008/QH12", "L", "2008-06-03", "Quốc hội", NULL, NULL, 0}}},
		{"Điều 39. Thủ tục của Luật 81/2006/QH11 Cư trú ban hành ngày 29/11/2006)",
		 {{"81/2006/QH11", "81/2006/QH11", "L", "2006-11-29", NULL, NULL, NULL, 0}}},
		{"của Thông tư 40/2013/TT-BGDĐT Quy định về tiếp công dân, giải quyết tố cáo của Bộ Giáo dục và Đào tạo ban hành ngày 18/12/2013)",
		 {{"40/2013/TT-BGDĐT", "40/2013/TT-BGDĐT", "TT", "2013-12-18", "Bộ Giáo dục và Đào tạo", NULL, NULL, 0}}},
		{"(Điều 1 Nghị định số 34/2018/NĐ-CP về việc thành lập, tổ chức và hoạt động của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa. ngày 08/03/2018 của Chính phủ, có hiệu lực thi hành kể từ ngày 08/03/2018 )",
		 {{"34/2018/NĐ-CP", "34/2018/NĐ-CP", "NĐ", "2018-03-08", "Chính phủ", NULL, NULL, 0}}},
		{"(Điều 1 Luật số 46/2014/QH13 Sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế ngày 13/06/2014 của Quốc hội, có hiệu lực thi hành kể từ ngày 01/01/2015 )",
		 {{"46/2014/QH13", "46/2014/QH13", "L", "2014-06-13", "Quốc hội", NULL, NULL, 0}}},
		{"Nghị định số 85/2021/NĐ-CP Bộ Công Thương đang lấy ý kiến từ ngày 25/9/2021.",
		 {{"85/2021/NĐ-CP", "85/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_heading_of_a_list_names_the_body(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ các Nghị định của Chính phủ: Số 96/2016/NĐ-CP ngày 01/7/2016 quy định điều kiện; số 78/2015/NĐ-CP ngày 14/9/2015 về đăng ký;",
		 {{"96/2016/NĐ-CP", "96/2016/NĐ-CP", "NĐ", "2016-07-01", "Chính phủ", NULL, "basis", REFERENCE_DOC},
		  {"78/2015/NĐ-CP", "78/2015/NĐ-CP", "NĐ", "2015-09-14", "Chính phủ", NULL, "basis", REFERENCE_DOC}}},
		{"Các Nghị quyết của Quốc hội: số 142/2016/QH13 về Kế hoạch (Nghị quyết số 142/2016/QH13), số 25/2016/QH14 ngày 09 tháng 11 năm 2016 về tài chính; số 07-NQ/TW của Bộ Chính trị",
		 {{"142/2016/QH13", "142/2016/QH13", "NQ", NULL, "Quốc hội", NULL, NULL, 0},
		  {"142/2016/QH13", "142/2016/QH13", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"25/2016/QH14", "25/2016/QH14", "NQ", "2016-11-09", "Quốc hội", NULL, NULL, 0},
		  {"07-NQ/TW", "07-NQ/TW", "NQ", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		{"(Điều 4 Thông tư số 22/2024/TT-BTC Sửa đổi một số điều của Thông tư số 91/2017/TT-BTC ngày 31/8/2017 quy định về thi ngày 26/03/2024 của Bộ Tài chính, có hiệu lực thi hành kể từ ngày 01/07/2024)",
		 {{"22/2024/TT-BTC", "22/2024/TT-BTC", "TT", "2024-03-26", "Bộ Tài chính", NULL, NULL, 0},
		  {"91/2017/TT-BTC", "91/2017/TT-BTC", "TT", "2017-08-31", NULL, NULL, "amends", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_field_of_administration_names_no_issuer(void **state)
{
	static const struct reference_row rows[] = {
		{"Công điện số 06/CĐ-BTC ngày 25/8/2025 về tháo gỡ khó khăn đối với lĩnh vực thuộc phạm vi quản lý của Bộ Tài chính",
		 {{"06/CĐ-BTC", "06/CĐ-BTC", "CĐ", "2025-08-25", NULL, NULL, NULL, 0}}},
		{"theo các Nghị định của Chính phủ: Nghị định số 108/2014/NĐ-CP ngày 20 tháng 11 năm 2014 về tinh giản biên chế (Nghị định số 108/2014/NĐ-CP), Nghị định số 113/2018/NĐ-CP sửa đổi Nghị định số 108/2014/NĐ-CP về chính sách",
		 {{"108/2014/NĐ-CP", "108/2014/NĐ-CP", "NĐ", "2014-11-20", "Chính phủ", NULL, NULL, 0},
		  {"108/2014/NĐ-CP", "108/2014/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"113/2018/NĐ-CP", "113/2018/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
		  {"108/2014/NĐ-CP", "108/2014/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 2}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void names_that_go_on_behind_a_line_end(void **state)
{
	static const struct reference_row rows[] = {
		{"Sở Tư pháp nhận được Tờ trình số 34/TTr-ĐLS ngày 24/3/2026 của Đoàn\nLuật sư tỉnh Lâm Đồng xin phê duyệt Đề án tổ chức Đại hội luật sư Lâm Đồng lần thứ nhất trong nhiệm kỳ, do Bộ Tư pháp xem xét.\n",
		 {{"34/TTr-ĐLS", "34/TTr-ĐLS", "TTr", "2026-03-24", "Đoàn Luật sư tỉnh Lâm Đồng", NULL, NULL, 0}}},
		{"Nghị định số 132/2008/NĐ-CP ngày 31 tháng 12 năm 2008; Nghị định số 74/2018/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 132/2008/NĐ-CP; Nghị định số 154/2018/NĐ-CP ngày 09 tháng 11 năm 2018 của Chính phủ",
		 {{"132/2008/NĐ-CP", "132/2008/NĐ-CP", "NĐ", "2008-12-31", NULL, NULL, NULL, 0},
		  {"74/2018/NĐ-CP", "74/2018/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"132/2008/NĐ-CP", "132/2008/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 1},
		  {"154/2018/NĐ-CP", "154/2018/NĐ-CP", "NĐ", "2018-11-09", "Chính phủ", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void bodies_that_are_not_the_subject_s_end(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị quyết số 05/2025/NQ-HĐND về Quy chế làm việc của Hội đồng nhân dân tỉnh, các Ban của Hội đồng nhân dân tỉnh",
		 {{"05/2025/NQ-HĐND", "05/2025/NQ-HĐND", "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư số 11/2014/TT-BCT quy định về thủ tục trong lĩnh vực quản lý nhà nước của Bộ Công thương",
		 {{"11/2014/TT-BCT", "11/2014/TT-BCT", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_sitting_that_passed_a_law(void **state)
{
	static const struct reference_row rows[] = {
		{"Luật Đầu tư số 61/2020/QH14 đã được Quốc hội khóa XIV thông qua tại Kỳ họp thứ 9 ngày 17/6/2020, có hiệu lực.",
		 {{"61/2020/QH14", "61/2020/QH14", "L", "2020-06-17", "Quốc hội", "XIV", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void congresses_committees_and_unions(void **state)
{
	static const struct reference_row rows[] = {
		{"Kế hoạch số 12/KH-BTV ngày 3/3/2020 của Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh về công tác; Nghị quyết số 55/NQ-ĐHĐCĐ ngày 26/9/2022 của Đại hội đồng cổ đông về cổ tức",
		 {{"12/KH-BTV", "12/KH-BTV", "KH", "2020-03-03", "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh", NULL, NULL, 0},
		  {"55/NQ-ĐHĐCĐ", "55/NQ-ĐHĐCĐ", "NQ", "2022-09-26", "Đại hội đồng cổ đông", NULL, NULL, 0}}},
		{"Kế hoạch số 33/KH-BCĐ ngày 3/3/2020 của Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh về công tác phòng dịch",
		 {{"33/KH-BCĐ", "33/KH-BCĐ", "KH", "2020-03-03", "Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void who_issued_by_a_caption_of_the_web(void **state)
{
	static const struct reference_row rows[] = {
		{"- 2Kế hoạch 52/KH-TLĐ năm 2016 tổ chức đại hội công đoàn các cấp do Tổng Liên đoàn Lao động Việt Nam ban hành",
		 {{"52/KH-TLĐ", "52/KH-TLĐ", "KH", NULL, "Tổng Liên đoàn Lao động Việt Nam", NULL, NULL, 0}}},
		{"UBND tỉnh An Bình vừa ban hành Quyết định số 11/2017/QĐ-UBND ngày 05/5/2017 về việc bãi bỏ một số văn bản quy phạm pháp luật của UBND và Chủ tịch UBND tỉnh.",
		 {{"11/2017/QĐ-UBND", "11/2017/QĐ-UBND", "QĐ", "2017-05-05", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void teams_are_named_by_a_number(void **state)
{
	static const struct reference_row rows[] = {
		{"Kết luận số 25/KL-ĐKT, ngày 12/6/2025 của Đoàn Kiểm tra liên ngành 500-UBND tỉnh. Kết luận số 22/KL-ĐKT ngày 12/6/2025 của Đoàn kiểm tra LN 500 về công tác thi hành pháp luật. Báo cáo số 12/BC-ĐGS ngày 3/4/2025 của Đoàn giám sát Thường trực Hội đồng nhân dân tỉnh về kết quả giám sát. Báo cáo số 46-BC/BCĐ ngày 3/4/2025 của Đoàn kiểm tra, giám sát của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng.",
		 {{"25/KL-ĐKT", "25/KL-ĐKT", "KL", "2025-06-12", "Đoàn Kiểm tra liên ngành 500-UBND tỉnh", NULL, NULL, 0},
		  {"22/KL-ĐKT", "22/KL-ĐKT", "KL", "2025-06-12", "Đoàn kiểm tra LN 500", NULL, NULL, 0},
		  {"12/BC-ĐGS", "12/BC-ĐGS", "BC", "2025-04-03", "Đoàn giám sát Thường trực Hội đồng nhân dân tỉnh", NULL, NULL, 0},
		  {"46-BC/BCĐ", "46-BC/BCĐ", "BC", "2025-04-03", "Đoàn kiểm tra, giám sát của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng", NULL, NULL, 0}}},
		{"Thông tư số 11/2006/TT-BTM ngày 28 tháng 9 năm 2006 của Bộ Thương mại (nay là Bộ Công Thương) hướng dẫn thực hiện Nghị định số 72/2006/NĐ-CP; Quyết định số 505/QĐ-UBND ngày 3/4/2020 của UBND tỉnh An Bình (cũ) về việc kiện toàn; Thông tư liên tịch số 09/2003/TTLT-BYT-BNV ngày 29/9/2003 của liên tịch Bộ Y tế, Bộ Nội vụ hướng dẫn Quyết định số 155/2003/QĐ-TTg.",
		 {{"11/2006/TT-BTM", "11/2006/TT-BTM", "TT", "2006-09-28", "Bộ Thương mại", NULL, NULL, 0},
		  {"72/2006/NĐ-CP", "72/2006/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0},
		  {"505/QĐ-UBND", "505/QĐ-UBND", "QĐ", "2020-04-03", "UBND tỉnh An Bình", NULL, NULL, 0},
		  {"09/2003/TTLT-BYT-BNV", "09/2003/TTLT-BYT-BNV", "TTLT", "2003-09-29", "liên tịch Bộ Y tế, Bộ Nội vụ", NULL, NULL, 0},
		  {"155/2003/QĐ-TTg", "155/2003/QĐ-TTg", "QĐ", NULL, NULL, NULL, "guides", 3}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_counted_heading_names_the_body(void **state)
{
	static const struct reference_row rows[] = {
		{"Chi bộ học 2 Quyết định của Ban Thường vụ Huyện ủy: Quyết định số 15-QĐ/HU, ngày 3/4/2024 về quy trình kiểm tra; Quyết định số 16-QĐ/HU, ngày 3/4/2024 về phân công. Quy định 18-QĐ/TW năm 2021 thi hành Điều lệ Đảng do Ban Chấp hành Trung ương ban hành, có hiệu lực từ ngày ký.",
		 {{"15-QĐ/HU", "15-QĐ/HU", "QĐ", "2024-04-03", "Ban Thường vụ Huyện ủy", NULL, NULL, 0},
		  {"16-QĐ/HU", "16-QĐ/HU", "QĐ", "2024-04-03", "Ban Thường vụ Huyện ủy", NULL, NULL, 0},
		  {"18-QĐ/TW", "18-QĐ/TW", "QyĐ", NULL, "Ban Chấp hành Trung ương", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_congress_begins_the_subject(void **state)
{
	static const struct reference_row rows[] = {
		{"Kế hoạch số 323-KH/QU ngày 08/8/2024 của Quận ủy Hoa Mai Đại hội Đảng bộ các cấp tiến tới Đại hội đại biểu.",
		 {{"323-KH/QU", "323-KH/QU", "KH", "2024-08-08", "Quận ủy Hoa Mai", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void clusters_companies_and_academies(void **state)
{
	static const struct reference_row rows[] = {
		{"Kế hoạch số 74/KH-CTĐ ngày 25/02/2016 của Cụm thi đua Thanh tra các tỉnh miền núi; Kế hoạch số 15/KH-CTĐ ngày 3/3/2016 của Cụm thi đua số 5 về thi đua. Quyết định số 11/QĐ-TCT ngày 4/3/2016 của Tổng công ty Điện lực miền Bắc về vật tư. Công văn số 19/HV-VP ngày 5/3/2016 của Học viện Chính trị quốc gia về lớp học. Báo cáo số 10/BC-ĐKT ngày 6/3/2016 của Đoàn kiểm tra số 1 về kết quả.",
		 {{"74/KH-CTĐ", "74/KH-CTĐ", "KH", "2016-02-25", "Cụm thi đua Thanh tra các tỉnh miền núi", NULL, NULL, 0},
		  {"15/KH-CTĐ", "15/KH-CTĐ", "KH", "2016-03-03", "Cụm thi đua số 5", NULL, NULL, 0},
		  {"11/QĐ-TCT", "11/QĐ-TCT", "QĐ", "2016-03-04", "Tổng công ty Điện lực miền Bắc", NULL, NULL, 0},
		  {"19/HV-VP", "19/HV-VP", "CV", "2016-03-05", "Học viện Chính trị quốc gia", NULL, NULL, 0},
		  {"10/BC-ĐKT", "10/BC-ĐKT", "BC", "2016-03-06", "Đoàn kiểm tra số 1", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void kinds_with_the_letters_of_one_body_share_it(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo Hướng dẫn số 06-HD/BTCTU, ngày 07/11/2014 và Công văn số 1197-CV/BTCTU, ngày 31/10/2017 của Ban Tổ chức Tỉnh ủy về kiểm điểm.",
		 {{"06-HD/BTCTU", "06-HD/BTCTU", "HD", "2014-11-07", "Ban Tổ chức Tỉnh ủy", NULL, NULL, 0},
		  {"1197-CV/BTCTU", "1197-CV/BTCTU", "CV", "2017-10-31", "Ban Tổ chức Tỉnh ủy", NULL, NULL, 0}}},
		{"Theo Chỉ thị số 35-CT/TW và Quy định số 11-QĐ/TW của Bộ Chính trị.",
		 {{"35-CT/TW", "35-CT/TW", "CT", NULL, "Bộ Chính trị", NULL, NULL, 0}, {"11-QĐ/TW", "11-QĐ/TW", "QyĐ", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		/* the letters of the Central Committee, which issues resolutions, are the Political Bureau's too */
		{"Theo Nghị quyết số 29-NQ/TW và Chỉ thị số 05-CT/TW của Bộ Chính trị.",
		 {{"29-NQ/TW", "29-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}, {"05-CT/TW", "05-CT/TW", "CT", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		{"Theo Nghị quyết số 12/NQ-HĐND và Quyết định số 15/QĐ-UBND của UBND huyện.",
		 {{"12/NQ-HĐND", "12/NQ-HĐND", "NQ", NULL, NULL, NULL, NULL, 0}, {"15/QĐ-UBND", "15/QĐ-UBND", "QĐ", NULL, "UBND huyện", NULL, NULL, 0}}},
		{"Thông tư liên tịch số 02/2010/TTLT-BTNMT-BTC ngày 08/01/2010 của Liên Bộ: Tài nguyên và Môi trường - Tài chính hướng dẫn xây dựng bảng giá đất.",
		 {{"02/2010/TTLT-BTNMT-BTC", "02/2010/TTLT-BTNMT-BTC", "TTLT", "2010-01-08", "Liên Bộ: Tài nguyên và Môi trường - Tài chính", NULL, NULL, 0}}},
		{"Công văn số 04/CV-BCĐ của Ban Chỉ đạo Đại hội đại biểu các dân tộc thiểu số Việt Nam.",
		 {{"04/CV-BCĐ", "04/CV-BCĐ", "CV", NULL, "Ban Chỉ đạo Đại hội đại biểu các dân tộc thiểu số Việt Nam", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void unions_of_the_centre_and_headings_in_capitals(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo Hướng dẫn số 12/HD-TWH của Trung ương Hội Nông dân Việt Nam và Kế hoạch số 15/KH-MTTW của Trung ương Mặt trận Tổ quốc Việt Nam; Hội nghị.",
		 {{"12/HD-TWH", "12/HD-TWH", "HD", NULL, "Trung ương Hội Nông dân Việt Nam", NULL, NULL, 0},
		  {"15/KH-MTTW", "15/KH-MTTW", "KH", NULL, "Trung ương Mặt trận Tổ quốc Việt Nam", NULL, NULL, 0}}},
		{"KẾT QUẢ VỀ CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 01-CTr/TU CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH THỰC HIỆN NGHỊ QUYẾT SỐ 12-NQ/TW",
		 {{"01-CTr/TU", "01-CTr/TU", "CTr", NULL, "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH", NULL, NULL, 0},
		  {"12-NQ/TW", "12-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 0}}},
		{"Thực hiện Hướng dẫn số 96-HD/BTGTW của Ban Tuyên giáo Trung ương tuyên truyền kỷ niệm ngày lễ lớn.",
		 {{"96-HD/BTGTW", "96-HD/BTGTW", "HD", NULL, "Ban Tuyên giáo Trung ương", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void commas_schemes_and_what_comes_with_a_document(void **state)
{
	static const struct reference_row rows[] = {
		{"Chương trình số 05-CTr/BTGĐUK của Đảng ủy khối Đại học, Cao đẳng Thành phố Hồ Chí Minh ngày 26/01/2024, Đảng ủy Trường xây dựng kế hoạch.",
		 {{"05-CTr/BTGĐUK", "05-CTr/BTGĐUK", "CTr", "2024-01-26", "Đảng ủy khối Đại học, Cao đẳng Thành phố Hồ Chí Minh", NULL, NULL, 0}}},
		{"Kế hoạch số 12-KH/ĐU của Đảng ủy trường Hữu Nghị T78 về đại hội chi bộ.", {{"12-KH/ĐU", "12-KH/ĐU", "KH", NULL, "Đảng ủy trường Hữu Nghị T78", NULL, NULL, 0}}},
		{"Kế hoạch số 96-KH/ĐU của Đảng ủy phường và Chuyên đề năm 2024; Kết luận số 640/KL-SGDĐT của Giám đốc Sở nhưng chưa khắc phục; Kế hoạch số 12/KH-THCS của nhà trường về chuyên môn.",
		 {{"96-KH/ĐU", "96-KH/ĐU", "KH", NULL, "Đảng ủy phường", NULL, NULL, 0},
		  {"640/KL-SGDĐT", "640/KL-SGDĐT", "KL", NULL, "Giám đốc Sở", NULL, NULL, 0},
		  {"12/KH-THCS", "12/KH-THCS", "KH", NULL, "nhà trường", NULL, NULL, 0}}},
		{"Báo cáo số 46-BC/BCĐ ngày 11/01/2017 của Đoàn kiểm tra, giám sát của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực: “Hoàn thiện”; Báo cáo số 47-BC/ĐKT của Đoàn kiểm tra của Ban Thường vụ Tỉnh ủy về kết quả.",
		 {{"46-BC/BCĐ", "46-BC/BCĐ", "BC", "2017-01-11", "Đoàn kiểm tra, giám sát của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực", NULL, NULL, 0},
		  {"47-BC/ĐKT", "47-BC/ĐKT", "BC", NULL, "Đoàn kiểm tra của Ban Thường vụ Tỉnh ủy", NULL, NULL, 0}}},
		{"Kế hoạch số 421-KH/BTGTW của Ban Tuyên giáo Trung ương Đảng và Thể lệ của Cuộc thi.",
		 {{"421-KH/BTGTW", "421-KH/BTGTW", "KH", NULL, "Ban Tuyên giáo Trung ương Đảng", NULL, NULL, 0}}},
		{"Kế hoạch số 04-KH/BCĐ của Ban Chỉ đạo công tác thông tin đối ngoại tỉnh An Bình về công tác thông tin đối ngoại.",
		 {{"04-KH/BCĐ", "04-KH/BCĐ", "KH", NULL, "Ban Chỉ đạo công tác thông tin đối ngoại tỉnh An Bình", NULL, NULL, 0}}},
		{"Kế hoạch số 104-KH/HU của Ban Thường vụ Huyện ủy Hoa Mai đại hội chi bộ trực thuộc; Kế hoạch số 174/KH-MN của Trường Mầm non Hoa Mai - Kế hoạch thực hiện nhiệm vụ.",
		 {{"104-KH/HU", "104-KH/HU", "KH", NULL, "Ban Thường vụ Huyện ủy Hoa Mai", NULL, NULL, 0},
		  {"174/KH-MN", "174/KH-MN", "KH", NULL, "Trường Mầm non Hoa Mai", NULL, NULL, 0}}},
		{"Công văn 423/VP-PCTT của Văn phòng Ban Chỉ đạo Phòng thủ dân sự quốc gia về việc ứng phó; (theo Công văn 59-CV/BCĐ của Ban Chỉ đạo Trung ương về tổng kết Nghị quyết 18-NQ/TW) và sau khi",
		 {{"423/VP-PCTT", "423/VP-PCTT", "CV", NULL, "Văn phòng Ban Chỉ đạo Phòng thủ dân sự quốc gia", NULL, NULL, 0},
		  {"59-CV/BCĐ", "59-CV/BCĐ", "CV", NULL, "Ban Chỉ đạo Trung ương về tổng kết Nghị quyết 18-NQ/TW", NULL, NULL, 0},
		  {"18-NQ/TW", "18-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"Công văn số 2193/BTP-ĐA4 của Ban Điều hành Đề án 4 Bộ Tư pháp về phổ biến pháp luật; Kế hoạch số 28-KH/TBTC của Tiểu ban tổ chức phục vụ Đại hội X về tuyên truyền.",
		 {{"2193/BTP-ĐA4", "2193/BTP-ĐA4", "CV", NULL, "Ban Điều hành Đề án 4 Bộ Tư pháp", NULL, NULL, 0},
		  {"28-KH/TBTC", "28-KH/TBTC", "KH", NULL, "Tiểu ban tổ chức phục vụ Đại hội X", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void letters_spelt_of_the_body_s_name(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Kế hoạch số 13/KH-THHM ngày 10/9/2024 về phương hướng năm học 2023 - 2024 của Trường TH Hoa Mai; Công văn số 295/PGDĐT-GDTH về nhiệm vụ năm học 2024 - 2025 của phòng GD&ĐT An Bình.",
		 {{"13/KH-THHM", "13/KH-THHM", "KH", "2024-09-10", "Trường TH Hoa Mai", NULL, "basis", REFERENCE_DOC},
		  {"295/PGDĐT-GDTH", "295/PGDĐT-GDTH", "CV", NULL, "phòng GD&ĐT An Bình", NULL, "basis", REFERENCE_DOC}}},
		/* of other letters, and where a noun takes the body */
		{"Quyết định số 1942/QĐ-CHQ về cơ cấu tổ chức của Chi cục Hải quan khu vực; Kế hoạch số 15/KH-ABC về nhiệm vụ năm 2024 của Trường TH Hoa Mai.",
		 {{"1942/QĐ-CHQ", "1942/QĐ-CHQ", "QĐ", NULL, NULL, NULL, NULL, 0}, {"15/KH-ABC", "15/KH-ABC", "KH", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void offices_in_small_letters(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư số 12/2010/TT-BGDĐT ngày 01/01/2010 của Bộ giáo dục và đào tạo về dạy thêm.",
		 {{"12/2010/TT-BGDĐT", "12/2010/TT-BGDĐT", "TT", "2010-01-01", "Bộ giáo dục và đào tạo", NULL, NULL, 0}}},
		{"Thông tư số 12/2010/TT-BGDĐT của Bộ giáo dục & đào tạo về dạy thêm.",
		 {{"12/2010/TT-BGDĐT", "12/2010/TT-BGDĐT", "TT", NULL, "Bộ giáo dục & đào tạo", NULL, NULL, 0}}},
		{"Công văn số 45/SGDĐT của Sở giáo dục và đào tạo An Bình về dạy thêm.", {{"45/SGDĐT", "45/SGDĐT", "CV", NULL, "Sở giáo dục và đào tạo An Bình", NULL, NULL, 0}}},
		{"Hướng dẫn số 02-HD/UBKTTW của Ủy ban kiểm tra Trung ương về kiểm tra.",
		 {{"02-HD/UBKTTW", "02-HD/UBKTTW", "HD", NULL, "Ủy ban kiểm tra Trung ương", NULL, NULL, 0}}},
		{"Thông tư số 16/2014/TT-BXD của Bộ xây dựng về đất.", {{"16/2014/TT-BXD", "16/2014/TT-BXD", "TT", NULL, "Bộ xây dựng", NULL, NULL, 0}}},
		{"Thông tư liên tịch số 12/TTLT ngày 08/5/1992 của Bộ giáo dục và Công đoàn giáo dục Việt Nam về phối hợp.",
		 {{"12/TTLT", "12/TTLT", "TTLT", "1992-05-08", "Bộ giáo dục và Công đoàn giáo dục Việt Nam", NULL, NULL, 0}}},
		{"công văn liên tịch số 12/TTLT ngày 08/5/1992 của Bộ Giáo dục và Công đoàn Việt Nam về phối hợp.",
		 {{"12/TTLT", "12/TTLT", "CV", "1992-05-08", "Bộ Giáo dục và Công đoàn Việt Nam", NULL, NULL, 0}}},
		{"Công văn số 679/KH-PGDĐT, ngày 25/6/2020 của Phòng Giáo dục và Đào tạo thị xã Hoa Mai Kế hoạch tuyển sinh vào lớp 1;",
		 {{"679/KH-PGDĐT", "679/KH-PGDĐT", "CV", "2020-06-25", "Phòng Giáo dục và Đào tạo thị xã Hoa Mai", NULL, NULL, 0}}},
		{"Thông báo số 34/TB-UBND ngày 29/01/2021 của UBND tỉnh Kết luận của Phó Chủ tịch tại cuộc họp;",
		 {{"34/TB-UBND", "34/TB-UBND", "TB", "2021-01-29", "UBND tỉnh", NULL, NULL, 0}}},
		{"Công văn số 12/SKHĐT của Sở Kế hoạch và Đầu tư về vốn.", {{"12/SKHĐT", "12/SKHĐT", "CV", NULL, "Sở Kế hoạch và Đầu tư", NULL, NULL, 0}}},
		{"Thông tư số 36/2011/TT-BGDĐT ngày 17/8/2011 Bộ GD&ĐT về việc bồi dưỡng.",
		 {{"36/2011/TT-BGDĐT", "36/2011/TT-BGDĐT", "TT", "2011-08-17", "Bộ GD&ĐT", NULL, NULL, 0}}},
		{"Căn cứ công văn số 752/PGD&ĐT. Ngày 04/9/2024 của Phòng GD&ĐT Hoa Mai hướng dẫn nhiệm vụ.",
		 {{"752/PGD&ĐT", "752/PGDĐT", "CV", "2024-09-04", "Phòng GD&ĐT Hoa Mai", NULL, "basis", REFERENCE_DOC}}},
		{"Căn cứ công văn số 752/PGDĐT. Ngày 04/9/2024 trường họp.", {{"752/PGDĐT", "752/PGDĐT", "CV", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
		{"Nghị định số 02/2019/NĐ-CP ngày 02/01/2019 cảu Chính phủ về phòng thủ dân sự.", {{"02/2019/NĐ-CP", "02/2019/NĐ-CP", "NĐ", "2019-01-02", "Chính phủ", NULL, NULL, 0}}},
		{"Vì vậy, ngày 4-11-2016, Huyện ủy Hoa Mai (An Bình) ban hành Nghị quyết số 04-NQ/HU về giảm nghèo.", {{"04-NQ/HU", "04-NQ/HU", "NQ", "2016-11-04", NULL, NULL, NULL, 0}}},
		{"Quyết định số 12/QĐ-SNV ngày 08/8/2023 của Tập thể lãnh đạo Sở Nội vụ về việc họp.", {{"12/QĐ-SNV", "12/QĐ-SNV", "QĐ", "2023-08-08", "Tập thể lãnh đạo Sở Nội vụ", NULL, NULL, 0}}},
		{"Công văn số 5/PGDĐT-VP của Phòng giáo dục đào tạo Hoa Mai về việc họp.", {{"5/PGDĐT-VP", "05/PGDĐT-VP", "CV", NULL, "Phòng giáo dục đào tạo Hoa Mai", NULL, NULL, 0}}},
		{"Cơng văn số 615/PGDĐT-HC ngày 25/12/2013 của Phịng Giáo dục & Đào tạo Hoa Mai về việc sơ kết.",
		 {{"615/PGDĐT-HC", "615/PGDĐT-HC", "CV", "2013-12-25", "Phịng Giáo dục & Đào tạo Hoa Mai", NULL, NULL, 0}}},
		{"Nghi quyết số 88/2014/QH13 của Quốc hội về đổi mới.", {{"88/2014/QH13", "88/2014/QH13", "NQ", NULL, "Quốc hội", NULL, NULL, 0}}},
		{"Hướng dẫn số 12-HD/TWH của Trung ương hội LHTN Việt Nam về hè.", {{"12-HD/TWH", "12-HD/TWH", "HD", NULL, "Trung ương hội LHTN Việt Nam", NULL, NULL, 0}}},
		/* a sentence whose full stop was lost */
		{"theo thông báo số 08/TB-ĐU của Đảng ủy phường Hoa Mai Chi bộ gồm 15 đảng viên", {{"08/TB-ĐU", "08-TB/ĐU", "TB", NULL, "Đảng ủy phường Hoa Mai", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_body_stands_behind_a_quoted_subject(void **state)
{
	static const struct reference_row rows[] = {
		{"Chỉ thị số 05-CT/TW về “Đẩy mạnh học tập và làm theo” ngày 15-5-2016 do Bộ Chính trị (khóa XII) ban hành.",
		 {{"05-CT/TW", "05-CT/TW", "CT", "2016-05-15", "Bộ Chính trị", "XII", NULL, 0}}},
		{"Chỉ thị số 05-CT/TW về “Đẩy mạnh học tập và làm theo” của Bộ Chính trị khóa XII.", {{"05-CT/TW", "05-CT/TW", "CT", NULL, "Bộ Chính trị", "XII", NULL, 0}}},
		{"Nghị quyết số 29-NQ/TW “về đổi mới căn bản”, ngày 04/11/2013, của Ban Chấp hành Trung ương.",
		 {{"29-NQ/TW", "29-NQ/TW", "NQ", "2013-11-04", "Ban Chấp hành Trung ương", NULL, NULL, 0}}},
		/* a day alone may be that of the feast, and another body has other letters */
		{"Kế hoạch số 20-KH/TU về “thi tìm hiểu” ngày 26/3/2020 tại trường.", {{"20-KH/TU", "20-KH/TU", "KH", NULL, NULL, NULL, NULL, 0}}},
		{"Kế hoạch số 20-KH/TU về “công tác dân vận” của chính quyền, Ủy ban nhân dân các cấp.", {{"20-KH/TU", "20-KH/TU", "KH", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_congress_has_its_number(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị quyết số 09-NQ/ĐH ngày 27/9/2025 của Đại hội đại biểu Đảng bộ thành phố An Bình lần thứ I, nhiệm kỳ 2025 - 2030.",
		 {{"09-NQ/ĐH", "09-NQ/ĐH", "NQ", "2025-09-27", "Đại hội đại biểu Đảng bộ thành phố An Bình lần thứ I", "I", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void short_forms_stand_in_brackets_within_a_name(void **state)
{
	static const struct reference_row rows[] = {
		{"Kế hoạch số 117/KH-SGDĐT ngày 17/01/2022 của Sở Giáo dục và Đào tạo (GDĐT) An Bình về tuyên truyền.",
		 {{"117/KH-SGDĐT", "117/KH-SGDĐT", "KH", "2022-01-17", "Sở Giáo dục và Đào tạo (GDĐT) An Bình", NULL, NULL, 0}}},
		{"Chỉ thị số 14/CT-UBND ngày 22/9/2016 của Ủy ban nhân dân (UBND) tỉnh, đạt kết quả.",
		 {{"14/CT-UBND", "14/CT-UBND", "CT", "2016-09-22", "Ủy ban nhân dân (UBND) tỉnh", NULL, NULL, 0}}},
		{"Quy chế số 01-QC/ĐU, ngày 31 tháng 7 năm 2020 của Ban Chấp hành Đảng bộ xã (phường)......",
		 {{"01-QC/ĐU", "01-QC/ĐU", "QC", "2020-07-31", "Ban Chấp hành Đảng bộ xã (phường)", NULL, NULL, 0}}},
		/* at its end the short form is none of the name */
		{"Quyết định số 5/QĐ-UBND ngày 2/3/2020 của Ủy ban nhân dân (UBND) về việc giao.",
		 {{"5/QĐ-UBND", "05/QĐ-UBND", "QĐ", "2020-03-02", "Ủy ban nhân dân", NULL, NULL, 0}}},
		{"Thông tư số 3/2020/TT-BTC ngày 2/3/2020 của Bộ Tài chính (BTC) Quy định chi tiết.",
		 {{"3/2020/TT-BTC", "03/2020/TT-BTC", "TT", "2020-03-02", "Bộ Tài chính", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void committees_for_schooling_and_who_acts_behind_the_centre(void **state)
{
	static const struct reference_row rows[] = {
		{"Kế hoạch số 150/KH-BCĐ ngày 09/1/2014 của Ban Chỉ đạo Phổ cập giáo dục huyện An Bình.",
		 {{"150/KH-BCĐ", "150/KH-BCĐ", "KH", "2014-01-09", "Ban Chỉ đạo Phổ cập giáo dục huyện An Bình", NULL, NULL, 0}}},
		{"Kế hoạch số 151/KH-BCĐ ngày 09/1/2014 của Ban Chỉ đạo phổ cập giáo dục, xóa mù chữ huyện An Bình về việc giao.",
		 {{"151/KH-BCĐ", "151/KH-BCĐ", "KH", "2014-01-09", "Ban Chỉ đạo phổ cập giáo dục, xóa mù chữ huyện An Bình", NULL, NULL, 0}}},
		{"Theo Thông tư số 36/2009/TT-BGDĐT ngày 04 tháng 12 năm 2009 của Bộ trưởng Bộ Giáo dục và Đào tạo Ủy ban nhân dân thị trấn An Bình đề nghị.",
		 {{"36/2009/TT-BGDĐT", "36/2009/TT-BGDĐT", "TT", "2009-12-04", "Bộ trưởng Bộ Giáo dục và Đào tạo", NULL, NULL, 0}}},
		{"Nghị quyết số 29-NQ/TW ngày 04/11/2013 Hội nghị lần thứ tám BCHTW khóa XI về đổi mới.",
		 {{"29-NQ/TW", "29-NQ/TW", "NQ", "2013-11-04", "Hội nghị lần thứ tám BCHTW", "XI", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_body_that_a_letter_is_spelt_of_ends_its_subject(void **state)
{
	static const struct reference_row rows[] = {
		{"Công văn số 403/CV-SGD&ĐT ngày 25/4/2018 về việc hướng dẫn công tác tự kiểm tra và những năm tiếp theo của Sở GD&ĐT An Bình;",
		 {{"403/CV-SGD&ĐT", "403/CV-SGDĐT", "CV", "2018-04-25", "Sở GD&ĐT An Bình", NULL, NULL, 0}}},
		/* rules of its own are what the decision is about */
		{"Quyết định số 7/QĐ-THHM ngày 25/4/2018 về quy chế thi đua của Trường TH Hoa Mai;",
		 {{"7/QĐ-THHM", "07/QĐ-THHM", "QĐ", "2018-04-25", NULL, NULL, NULL, 0}}},
		/* the next of the list is no subject */
		{"Chỉ thị số 35-CT/TW ngày 30/5/2019, hướng dẫn số 26-HD/BTCTW, ngày 18/10/2019 của Ban Tổ chức Trung ương.",
		 {{"35-CT/TW", "35-CT/TW", "CT", "2019-05-30", NULL, NULL, NULL, 0},
		  {"26-HD/BTCTW", "26-HD/BTCTW", "HD", "2019-10-18", "Ban Tổ chức Trung ương", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_list_shares_the_body_whose_letters_it_has(void **state)
{
	static const struct reference_row rows[] = {
		{"Thực hiện kế hoạch số 23-KH/ĐU ngày 27/11/2019 và hướng dẫn số 01-HD/BTG ngày 28/11/2019 của BCH Đảng uỷ xã Hoa Mai về việc tổ chức Đại hội.",
		 {{"23-KH/ĐU", "23-KH/ĐU", "KH", "2019-11-27", "BCH Đảng uỷ xã Hoa Mai", NULL, NULL, 0},
		  {"01-HD/BTG", "01-HD/BTG", "HD", "2019-11-28", "BCH Đảng uỷ xã Hoa Mai", NULL, NULL, 0}}},
		{"Sau 5 năm thực hiện Chỉ thị số 05 và Kết luận 01 của Bộ Chính trị, chi bộ đạt kết quả.",
		 {{"Chỉ thị số 05", NULL, "CT", NULL, "Bộ Chính trị", NULL, NULL, 0}, {"Kết luận 01 của Bộ Chính trị", NULL, "KL", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		/* a decree is the Government's */
		{"Nghị định 34 và Thông tư 12 của Bộ Tài chính.",
		 {{"Nghị định 34", NULL, "NĐ", NULL, NULL, NULL, NULL, 0}, {"Thông tư 12 của Bộ Tài chính", NULL, "TT", NULL, "Bộ Tài chính", NULL, NULL, 0}}},
		/* a joint circular is of both its ministries */
		{"Theo Thông tư liên tịch số 93/2006/TTLT-BTC-BKHCN và Thông tư số 01/2007/TT-BTC ngày 02/01/2007 của Bộ Tài chính.",
		 {{"93/2006/TTLT-BTC-BKHCN", "93/2006/TTLT-BTC-BKHCN", "TTLT", NULL, NULL, NULL, NULL, 0},
		  {"01/2007/TT-BTC", "01/2007/TT-BTC", "TT", "2007-01-02", "Bộ Tài chính", NULL, NULL, 0}}},
		/* the name of a plenum says whose it is */
		{"Nghị quyết Hội nghị lần thứ 10, Ban Chấp hành Trung ương Đảng (khóa XI) và Nghị quyết số 37 ngày 9/10/2014 của Bộ Chính trị.",
		 {{"Nghị quyết Hội nghị lần thứ 10, Ban Chấp hành Trung ương Đảng (khóa XI)", NULL, "NQ", NULL, NULL, "XI", NULL, 0},
		  {"Nghị quyết số 37", NULL, "NQ", "2014-10-09", "Bộ Chính trị", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void bodies_without_of(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư số 11/2014/TT-BGDĐT ngày 18/4/2014 Bộ trưởng Bộ GD&ĐT;",
		 {{"11/2014/TT-BGDĐT", "11/2014/TT-BGDĐT", "TT", "2014-04-18", "Bộ trưởng Bộ GD&ĐT", NULL, NULL, 0}}},
		{"Công văn số 282/SGDĐT-KT ngày 26/3/2015 Sở Giáo dục Đào tạo An Bình về việc tuyển sinh.",
		 {{"282/SGDĐT-KT", "282/SGDĐT-KT", "CV", "2015-03-26", "Sở Giáo dục Đào tạo An Bình", NULL, NULL, 0}}},
		{"Nghị quyết HĐND xã số 05/2021/NQ-HĐND ngày 20/7/2021 về dự toán.",
		 {{"05/2021/NQ-HĐND", "05/2021/NQ-HĐND", "NQ", "2021-07-20", "HĐND xã", NULL, NULL, 0}}},
		{"Luật Thanh tra số 11/2022/QH15.", {{"11/2022/QH15", "11/2022/QH15", "L", NULL, NULL, NULL, NULL, 0}}},
		{"Nghị quyết số 18, 19 Hội nghị lần thứ 6 BCHTW khóa XII đã được học tập.",
		 {{"Nghị quyết số 18", NULL, "NQ", NULL, "Hội nghị lần thứ 6 BCHTW", "XII", NULL, 0}, {"19", NULL, "NQ", NULL, "Hội nghị lần thứ 6 BCHTW", "XII", NULL, 0}}},
		{"Kế hoạch số 06-KH/BCĐ, ngày 14/8/2015 của Ban Chỉ đạo Quy chế dân chủ ở cơ sở và Phong trào thi đua “Dân vận khéo” thành phố An Bình về tổ chức.",
		 {{"06-KH/BCĐ", "06-KH/BCĐ", "KH", "2015-08-14", "Ban Chỉ đạo Quy chế dân chủ ở cơ sở và Phong trào thi đua “Dân vận khéo” thành phố An Bình", NULL, NULL, 0}}},
		{"Trường báo cáo theo Công văn 345 của Sở;\nCăn cứ tình hình thực tế của trường.", {{"Công văn 345 của Sở", NULL, "CV", NULL, "Sở", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_with_a_comma_are_whole),
		cmocka_unit_test(departments_go_on_in_small_letters),
		cmocka_unit_test(second_syllables_belong_to_the_name),
		cmocka_unit_test(a_subject_may_open_with_a_capital),
		cmocka_unit_test(what_follows_a_body_is_no_body),
		cmocka_unit_test(a_line_of_print_may_end_in_of),
		cmocka_unit_test(a_joint_document_has_all_its_issuers),
		cmocka_unit_test(bodies_agree_and_scans_err),
		cmocka_unit_test(a_day_goes_to_the_document_whose_subject_it_ends),
		cmocka_unit_test(the_kind_of_a_law_stands_far_before_its_number),
		cmocka_unit_test(the_name_of_a_law_stands_behind_its_number),
		cmocka_unit_test(the_heading_of_a_list_names_the_body),
		cmocka_unit_test(a_field_of_administration_names_no_issuer),
		cmocka_unit_test(names_that_go_on_behind_a_line_end),
		cmocka_unit_test(bodies_that_are_not_the_subject_s_end),
		cmocka_unit_test(the_sitting_that_passed_a_law),
		cmocka_unit_test(congresses_committees_and_unions),
		cmocka_unit_test(who_issued_by_a_caption_of_the_web),
		cmocka_unit_test(teams_are_named_by_a_number),
		cmocka_unit_test(a_counted_heading_names_the_body),
		cmocka_unit_test(a_congress_begins_the_subject),
		cmocka_unit_test(clusters_companies_and_academies),
		cmocka_unit_test(kinds_with_the_letters_of_one_body_share_it),
		cmocka_unit_test(unions_of_the_centre_and_headings_in_capitals),
		cmocka_unit_test(commas_schemes_and_what_comes_with_a_document),
		cmocka_unit_test(letters_spelt_of_the_body_s_name),
		cmocka_unit_test(offices_in_small_letters),
		cmocka_unit_test(the_body_stands_behind_a_quoted_subject),
		cmocka_unit_test(a_congress_has_its_number),
		cmocka_unit_test(short_forms_stand_in_brackets_within_a_name),
		cmocka_unit_test(committees_for_schooling_and_who_acts_behind_the_centre),
		cmocka_unit_test(the_body_that_a_letter_is_spelt_of_ends_its_subject),
		cmocka_unit_test(a_list_shares_the_body_whose_letters_it_has),
		cmocka_unit_test(bodies_without_of),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
