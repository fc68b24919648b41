/*
 * More references in small texts, in the manner of Party and State documents of several decades: what is read
 * right has to stay so.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <stdio.h>

#include "reference_rows.h"

static void party_numbers_of_all_bodies(void **state)
{
	static const struct reference_row rows[] = {
	    {"Đảng bộ quán triệt Nghị quyết số 04-NQ/HNTW ngày 14-01-1993 của Hội nghị Trung ương 4 khóa"
	     " VII.",
	     {{"04-NQ/HNTW", "04-NQ/HNTW", "NQ", "1993-01-14", "Hội nghị Trung ương 4", "VII", NULL, 0}}},
	    {"Chỉ thị số 63-CT/TW, ngày 28/02/2001 của Bộ Chính trị (khoá VIII) về đẩy mạnh khoa học.",
	     {{"63-CT/TW", "63-CT/TW", "CT", "2001-02-28", "Bộ Chính trị", "VIII", NULL, 0}}},
	    {"Công văn số 5053-CV/VPTW/nb, ngày 11/3/2019 của Văn phòng Trung ương Đảng.",
	     {{"5053-CV/VPTW/nb", "5053-CV/VPTW/nb", "CV", "2019-03-11", "Văn phòng Trung ương Đảng", NULL,
	       NULL, 0}}},
	    {"Nghị quyết số 09-NQ/TƯ, ngày 09/02/2012 của Bộ Chính trị.",
	     {{"09-NQ/TƯ", "09-NQ/TƯ", "NQ", "2012-02-09", "Bộ Chính trị", NULL, NULL, 0}}},
	    {"Kết luận số 08-KL/ThU ngày 1/3/2019 của Ban Thường vụ Thị ủy Nghi Sơn.",
	     {{"08-KL/ThU", "08-KL/ThU", "KL", "2019-03-01", "Ban Thường vụ Thị ủy Nghi Sơn", NULL, NULL,
	       0}}},
	    {"Nghị quyết số 847-NQ/QUTW ngày 28/12/2021 của Quân ủy Trung ương về phát huy phẩm chất.",
	     {{"847-NQ/QUTW", "847-NQ/QUTW", "NQ", "2021-12-28", "Quân ủy Trung ương", NULL, NULL, 0}}},
	    {"Nghị quyết số 51-NQ/ĐUQSTW ngày 29-01-1999 của Đảng ủy Quân sự Trung ương.",
	     {{"51-NQ/ĐUQSTW", "51-NQ/ĐUQSTW", "NQ", "1999-01-29", "Đảng ủy Quân sự Trung ương", NULL, NULL,
	       0}}},
	    {"Kế hoạch số 05-KH/CB ngày 3/2/2022 của Chi bộ Trường THCS Cộng Hải.",
	     {{"05-KH/CB", "05-KH/CB", "KH", "2022-02-03", "Chi bộ Trường THCS Cộng Hải", NULL, NULL, 0}}},
	    {"NQ số 03-NQ/CU, KH số 04-KH/CU và CV số 05-CV/CU của Chi ủy.",
	     {{"03-NQ/CU", "03-NQ/CU", "NQ", NULL, NULL, NULL, NULL, 0},
	      {"04-KH/CU", "04-KH/CU", "KH", NULL, "Chi ủy", NULL, NULL, 0},
	      {"05-CV/CU", "05-CV/CU", "CV", NULL, "Chi ủy", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void state_numbers_of_all_ages(void **state)
{
	static const struct reference_row rows[] = {
	    {"Quyết định số 499/2007/QĐ-UBND ngày 09/3/2007 của UBND huyện Thạch Hà.",
	     {{"499/2007/QĐ-UBND", "499/2007/QĐ-UBND", "QĐ", "2007-03-09", "UBND huyện Thạch Hà", NULL, NULL,
	       0}}},
	    {"Nghị quyết số 1669/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội.",
	     {{"1669/NQ-UBTVQH15", "1669/NQ-UBTVQH15", "NQ", "2025-06-16", "Ủy ban Thường vụ Quốc hội", NULL,
	       NULL, 0}}},
	    {"Văn bản hợp nhất số 03/VBHN-VPQH ngày 10/3/2021 của Văn phòng Quốc hội.",
	     {{"03/VBHN-VPQH", "03/VBHN-VPQH", "VBHN", "2021-03-10", "Văn phòng Quốc hội", NULL, NULL, 0}}},
	    {"Luật số 23-L/CTN ngày 10/7/1993.", {{"23-L/CTN", "23-L/CTN", "L", "1993-07-10", NULL, NULL, NULL, 0}}},
	    {"Lệnh số 12/2015/L-CTN ngày 02/7/2015 của Chủ tịch nước.",
	     {{"12/2015/L-CTN", "12/2015/L-CTN", "L", "2015-07-02", "Chủ tịch nước", NULL, NULL, 0}}},
	    {"Công điện số 131/CĐ-TTg ngày 11/11/2024 của Thủ tướng Chính phủ.",
	     {{"131/CĐ-TTg", "131/CĐ-TTg", "CĐ", "2024-11-11", "Thủ tướng Chính phủ", NULL, NULL, 0}}},
	    {"Thông tư số 11/2020/TT-BGD&ĐT ngày 19/5/2020 của Bộ GD&ĐT.",
	     {{"11/2020/TT-BGD&ĐT", "11/2020/TT-BGDĐT", "TT", "2020-05-19", "Bộ GD&ĐT", NULL, NULL, 0}}},
	    {"Quyết định số 45a/QĐ-THCS ngày 05/9/2023 của Hiệu trưởng Trường THCS Nguyễn Du.",
	     {{"45a/QĐ-THCS", "45a/QĐ-THCS", "QĐ", "2023-09-05", "Hiệu trưởng Trường THCS Nguyễn Du", NULL,
	       NULL, 0}}},
	    {"Giấy mời số 45/GM-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh.",
	     {{"45/GM-UBND", "45/GM-UBND", "GM", "2026-01-12", "Ủy ban nhân dân tỉnh", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void typing_and_scanning_noise_is_read(void **state)
{
	static const struct reference_row rows[] = {
	    {"Kế hoạch số 12/KH/TU ngày 5.6.2020 của Tỉnh ủy.",
	     {{"12/KH/TU", "12-KH/TU", "KH", "2020-06-05", "Tỉnh ủy", NULL, NULL, 0}}},
	    {"Kế hoạch 30 - KH/TU ngày 5.6.2020 của Tỉnh ủy Quảng Trị.",
	     {{"30 - KH/TU", "30-KH/TU", "KH", "2020-06-05", "Tỉnh ủy Quảng Trị", NULL, NULL, 0}}},
	    {"Kế hoạch số 12KH/TU của Tỉnh ủy.",
	     {{"12KH/TU", "12-KH/TU", "KH", NULL, "Tỉnh ủy", NULL, NULL, 0}}},
	    {"Nghị quyết số 01/2016/NQ.HĐTP ngày 30/6/2016; Tờ trình số 215/T.Tr-UBND.",
	     {{"01/2016/NQ.HĐTP", "01/2016/NQ-HĐTP", "NQ", "2016-06-30", NULL, NULL, NULL, 0},
	      {"215/T.Tr-UBND", "215/TTr-UBND", "TTr", NULL, NULL, NULL, NULL, 0}}},
	    {"Kế hoạch số 12.KH/TU ngày 02/9/2016.",
	     {{"12.KH/TU", "12-KH/TU", "KH", "2016-09-02", NULL, NULL, NULL, 0}}},
	    {"Chương trình số 18_CTr/HU ngày 02-9-2016 của Huyện ủy Đồng Văn.",
	     {{"18_CTr/HU", "18-CTr/HU", "CTr", "2016-09-02", "Huyện ủy Đồng Văn", NULL, NULL, 0}}},
	    {"Chương trình hành động số 22-CTR/TU của Tỉnh ủy.",
	     {{"22-CTR/TU", "22-CTr/TU", "CTr", NULL, "Tỉnh ủy", NULL, NULL, 0}}},
	    {"Luật số 06/2022-QH15 được thông qua.",
	     {{"06/2022-QH15", "06/2022/QH15", "L", NULL, NULL, NULL, NULL, 0}}},
	    {"Chuyên đề “Học tập theo Bác, theo Kế hoạch số 12-KH/CU và Nghị quyết số 05-NQ/ĐU.",
	     {{"12-KH/CU", "12-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"05-NQ/ĐU", "05-NQ/ĐU", "NQ", NULL, NULL, NULL, NULL, 0}}},
	    {"Kế hoạch số\n\n12-KH/CU ngày 16/2/2021 của Chi ủy.",
	     {{"12-KH/CU", "12-KH/CU", "KH", "2021-02-16", "Chi ủy", NULL, NULL, 0}}},
	    {"Kế hoạch số30-KH/TU và Chỉ thị số30 -CT/TW.",
	     {{"30-KH/TU", "30-KH/TU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"30 -CT/TW", "30-CT/TW", "CT", NULL, NULL, NULL, NULL, 0}}},
	    {"Quyết định số 15/QD-UBND và Nghị định 100/2019/ND-CP.",
	     {{"15/QD-UBND", "15/QD-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
	      {"100/2019/ND-CP", "100/2019/ND-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	    {"Nghị quyết số 25–NQ/TW và Kế hoạch số 12-KH/ÐU.",
	     {{"25–NQ/TW", "25-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0},
	      {"12-KH/ÐU", "12-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0}}},
	    {"Quyết định số 12-QĐ/ĐU ngày 05/02/2020 của Ban Thường vụ Huyện ủy Hải\nLăng về phân công.",
	     {{"12-QĐ/ĐU", "12-QĐ/ĐU", "QĐ", "2020-02-05", "Ban Thường vụ Huyện ủy Hải Lăng", NULL, NULL,
	       0}}},
	    {"Quyết định số 12/QĐ-UBND ngày 05/02/2020 của Ủy ban nhân dân tỉnh Lâm\nĐồng về phân công.",
	     {{"12/QĐ-UBND", "12/QĐ-UBND", "QĐ", "2020-02-05", "Ủy ban nhân dân tỉnh Lâm Đồng", NULL, NULL,
	       0}}},
	    {"Quyết định số 12/QĐ-\nUBND ngày 05 tháng\n02 năm 2020 của UBND tỉnh.",
	     {{"12/QĐ-\nUBND", "12/QĐ-UBND", "QĐ", "2020-02-05", "UBND tỉnh", NULL, NULL, 0}}},
	    {"Nghị quyết số 57-\nNQ/TW ngày 22/12/2024 của Bộ\nChính trị.",
	     {{"57-\nNQ/TW", "57-NQ/TW", "NQ", "2024-12-22", "Bộ Chính trị", NULL, NULL, 0}}},
	    {"Nghị quyết sô 57-NQ/TW, Quyêt định số 12-QĐ/TU, Chi thị số 05-CT/TW.",
	     {{"57-NQ/TW", "57-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0},
	      {"12-QĐ/TU", "12-QĐ/TU", "QĐ", NULL, NULL, NULL, NULL, 0},
	      {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void all_layouts_of_a_date(void **state)
{
	static const struct reference_row rows[] = {
	    {"QĐ số 12-QĐ/ĐUK ngày 20-3-20 của Đảng uỷ Khối các cơ quan tỉnh.",
	     {{"12-QĐ/ĐUK", "12-QĐ/ĐUK", "QĐ", "2020-03-20", "Đảng uỷ Khối các cơ quan tỉnh", NULL, NULL,
	       0}}},
	    {"Ngày 12/11/2015, Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 02-CT/TU về tăng cường lãnh đạo.",
	     {{"02-CT/TU", "02-CT/TU", "CT", "2015-11-12", NULL, NULL, NULL, 0}}},
	    {"Nghị quyết số 29-NQ/TW (04/11/2013) của Ban Chấp hành Trung ương.",
	     {{"29-NQ/TW", "29-NQ/TW", "NQ", "2013-11-04", "Ban Chấp hành Trung ương", NULL, NULL, 0}}},
	    {"Nghị quyết số 29-NQ/TW (ngày 04/11/2013).",
	     {{"29-NQ/TW", "29-NQ/TW", "NQ", "2013-11-04", NULL, NULL, NULL, 0}}},
	    {"Nghị quyết số 25-NQ/TW, tháng 6/2013 của Ban Chấp hành Trung ương Đảng (khóa XI).",
	     {{"25-NQ/TW", "25-NQ/TW", "NQ", NULL, "Ban Chấp hành Trung ương Đảng", "XI", NULL, 0}}},
	    {"Chỉ thị số 05-CT/TW năm 2016 của Bộ Chính trị về học tập.",
	     {{"05-CT/TW", "05-CT/TW", "CT", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
	    {"Kế hoạch số 11-KH/ĐU, ngày 31/6/2021 của Đảng ủy xã Cộng Hải.",
	     {{"11-KH/ĐU", "11-KH/ĐU", "KH", NULL, "Đảng ủy xã Cộng Hải", NULL, NULL, 0}}},
	    {"Kế hoạch số 11-KH/ĐU, ngày 30 tháng 02 năm 2021 của Đảng ủy xã.",
	     {{"11-KH/ĐU", "11-KH/ĐU", "KH", NULL, "Đảng ủy xã", NULL, NULL, 0}}},
	    {"Kế hoạch số 12-KH/ĐU ngày16/2/2021 của Đảng ủy.",
	     {{"12-KH/ĐU", "12-KH/ĐU", "KH", "2021-02-16", "Đảng ủy", NULL, NULL, 0}}},
	    {"Kế hoạch số 12-KH/ĐU, ngày 12/11/15 của Đảng ủy xã.",
	     {{"12-KH/ĐU", "12-KH/ĐU", "KH", "2015-11-12", "Đảng ủy xã", NULL, NULL, 0}}},
	    {"Kế hoạch số 12-KH/ĐU, ngày … tháng … năm 2023 của Đảng ủy xã.",
	     {{"12-KH/ĐU", "12-KH/ĐU", "KH", NULL, "Đảng ủy xã", NULL, NULL, 0}}},
	    {"Kết luận số 21-KL/TW, ban hành ngày 25/10/2021.",
	     {{"21-KL/TW", "21-KL/TW", "KL", "2021-10-25", NULL, NULL, NULL, 0}}},
	    {"Kết luận số 21-KL/TW được Ban Chấp hành Trung ương ban hành ngày 25/10/2021.",
	     {{"21-KL/TW", "21-KL/TW", "KL", "2021-10-25", "Ban Chấp hành Trung ương", NULL, NULL, 0}}},
	    {"Kết luận số 21-KL/TW do Ban Chấp hành Trung ương ban hành ngày 25/10/2021.",
	     {{"21-KL/TW", "21-KL/TW", "KL", "2021-10-25", "Ban Chấp hành Trung ương", NULL, NULL, 0}}},
	    {"Chỉ thị số 40-CT/TW của Ban Bí thư Trung ương Đảng khóa XI, ngày 22/11/2014 về tín dụng.",
	     {{"40-CT/TW", "40-CT/TW", "CT", "2014-11-22", "Ban Bí thư Trung ương Đảng", "XI", NULL, 0}}},
	    {"Công văn số 123/UBND-VX, 05/4/2021 của UBND huyện.",
	     {{"123/UBND-VX", "123/UBND-VX", "CV", "2021-04-05", "UBND huyện", NULL, NULL, 0}}},
	    {"Nghị quyết số 12-NQ/TU, ngày 16/4/\n2016 của Tỉnh ủy.",
	     {{"12-NQ/TU", "12-NQ/TU", "NQ", "2016-04-16", "Tỉnh ủy", NULL, NULL, 0}}},
		/* Separators lost, words confused, days that are none: what stands behind is read all the same. */
		{"Quyết định số 01/2014/QĐ-TTg ngày 01 01 2014 của Thủ tướng Chính phủ; Thông tư số 95/2015/TT-BTC ngày 24/11 2015 của Bộ Tài chính.",
		 {{"01/2014/QĐ-TTg", "01/2014/QĐ-TTg", "QĐ", "2014-01-01", "Thủ tướng Chính phủ", NULL, NULL, 0},
		  {"95/2015/TT-BTC", "95/2015/TT-BTC", "TT", "2015-11-24", "Bộ Tài chính", NULL, NULL, 0}}},
		{"Nghị định số 40/2014/NĐ-CP ngày 12 ngày 5 tháng 2014 của Chính phủ.",
		 {{"40/2014/NĐ-CP", "40/2014/NĐ-CP", "NĐ", "2014-05-12", "Chính phủ", NULL, NULL, 0}}},
		{"Công văn số 6709/UBND-NC ngày 07/11/205 của Chủ tịch UBND tỉnh.",
		 {{"6709/UBND-NC", "6709/UBND-NC", "CV", NULL, "Chủ tịch UBND tỉnh", NULL, NULL, 0}}},
		{"Nghị quyết số 60-NQ/TW trong 12 ngày 5 tháng 2014.", {{"60-NQ/TW", "60-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void other_days_of_the_sentence_are_not_the_date(void **state)
{
	static const struct reference_row rows[] = {
	    {"Quyết định số 12-QĐ/TU có hiệu lực từ ngày 01/7/2025.",
	     {{"12-QĐ/TU", "12-QĐ/TU", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	    {"Nghị định số 30/2020/NĐ-CP, có hiệu lực thi hành kể từ ngày 05/3/2020.",
	     {{"30/2020/NĐ-CP", "30/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	    {"Từ ngày 01/01/2020 đến ngày 31/12/2020, chi bộ đã triển khai Kế hoạch số 05-KH/CU.",
	     {{"05-KH/CU", "05-KH/CU", "KH", NULL, NULL, NULL, NULL, 0}}},
	    {"Ngày 03/02/2021, chi bộ họp học tập Nghị quyết số 25-NQ/TW.",
	     {{"25-NQ/TW", "25-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
	    {"Hội nghị ngày 15/3/2022 đã quán triệt Kết luận số 21-KL/TW.",
	     {{"21-KL/TW", "21-KL/TW", "KL", NULL, NULL, NULL, NULL, 0}}},
	    {"Kế hoạch số 05-KH/CU, hoàn thành trước ngày 30/6/2021.",
	     {{"05-KH/CU", "05-KH/CU", "KH", NULL, NULL, NULL, NULL, 0}}},
	    {"Ngày 20/5/2022, đoàn kiểm tra làm việc về Nghị quyết số 12-NQ/TU, kết thúc ngày 25/5/2022.",
	     {{"12-NQ/TU", "12-NQ/TU", "NQ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void lists_give_each_number_its_own(void **state)
{
	static const struct reference_row rows[] = {
	    {"Nghị quyết số 18, 19, 20, 21-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII.",
	     {{"18", "18-NQ/TW", "NQ", "2017-10-25", "Ban Chấp hành Trung ương", "XII", NULL, 0},
	      {"19", "19-NQ/TW", "NQ", "2017-10-25", "Ban Chấp hành Trung ương", "XII", NULL, 0},
	      {"20", "20-NQ/TW", "NQ", "2017-10-25", "Ban Chấp hành Trung ương", "XII", NULL, 0},
	      {"21-NQ/TW", "21-NQ/TW", "NQ", "2017-10-25", "Ban Chấp hành Trung ương", "XII", NULL, 0}}},
	    {"Kế hoạch số 11, 12-KH/CU và 15-KH/ĐU.",
	     {{"11", "11-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"12-KH/CU", "12-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"15-KH/ĐU", "15-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0}}},
	    {"các Kết luận số 177, 178, 183-KL/TW của Bộ Chính trị.",
	     {{"177", "177-KL/TW", "KL", NULL, "Bộ Chính trị", NULL, NULL, 0},
	      {"178", "178-KL/TW", "KL", NULL, "Bộ Chính trị", NULL, NULL, 0},
	      {"183-KL/TW", "183-KL/TW", "KL", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
	    {"Nghị quyết số 06-NQ/TU, 07-NQ/TU ngày 02/11/2021; số 10-NQ/TU ngày 13/01/2022 của Tỉnh ủy.",
	     {{"06-NQ/TU", "06-NQ/TU", "NQ", "2021-11-02", "Tỉnh ủy", NULL, NULL, 0},
	      {"07-NQ/TU", "07-NQ/TU", "NQ", "2021-11-02", "Tỉnh ủy", NULL, NULL, 0},
	      {"10-NQ/TU", "10-NQ/TU", "NQ", "2022-01-13", "Tỉnh ủy", NULL, NULL, 0}}},
	    {"Nghị định số 10/2010/NĐ-CP và số 20/2011/NĐ-CP của Chính phủ.",
	     {{"10/2010/NĐ-CP", "10/2010/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
	      {"20/2011/NĐ-CP", "20/2011/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0}}},
	    {"Thông tư số 01, 02, 03, 04/2021/TT-BGDĐT ngày 02/02/2021 của Bộ Giáo dục và Đào tạo.",
	     {{"01", "01/2021/TT-BGDĐT", "TT", "2021-02-02", "Bộ Giáo dục và Đào tạo", NULL, NULL, 0},
	      {"02", "02/2021/TT-BGDĐT", "TT", "2021-02-02", "Bộ Giáo dục và Đào tạo", NULL, NULL, 0},
	      {"03", "03/2021/TT-BGDĐT", "TT", "2021-02-02", "Bộ Giáo dục và Đào tạo", NULL, NULL, 0},
	      {"04/2021/TT-BGDĐT", "04/2021/TT-BGDĐT", "TT", "2021-02-02", "Bộ Giáo dục và Đào tạo", NULL,
	       NULL, 0}}},
	    /* each says its kind: the day is of both where the numbers stand side by side */
	    {"Nghị định số 117/2005/NĐ-CP và Nghị định số 118/2005/NĐ-CP ngày 15/9/2005 của Chính phủ.",
	     {{"117/2005/NĐ-CP", "117/2005/NĐ-CP", "NĐ", "2005-09-15", "Chính phủ", NULL, NULL, 0},
	      {"118/2005/NĐ-CP", "118/2005/NĐ-CP", "NĐ", "2005-09-15", "Chính phủ", NULL, NULL, 0}}},
	    {"Thông tư số 10/2014/TT-BKHCN và khoản 5 Điều 1 Thông tư số 23/2014/TT-BKHCN ngày 19/9/2014 của Bộ Khoa học và Công nghệ.",
	     {{"10/2014/TT-BKHCN", "10/2014/TT-BKHCN", "TT", NULL, "Bộ Khoa học và Công nghệ", NULL, NULL, 0},
	      {"23/2014/TT-BKHCN", "23/2014/TT-BKHCN", "TT", "2014-09-19", "Bộ Khoa học và Công nghệ", NULL, NULL, 0}}},
	    {"khoản 2 Điều 1 Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13 ngày 20 tháng 6 năm 2017.",
	     {{"100/2015/QH13", "100/2015/QH13", "BL", NULL, NULL, NULL, NULL, 0}}},
	    {"Kế hoạch số 39-KH/CU ngày 16/2/2021, số 41-KH/CU ngày 3/3/2021 và số 45-KH/CU.",
	     {{"39-KH/CU", "39-KH/CU", "KH", "2021-02-16", NULL, NULL, NULL, 0},
	      {"41-KH/CU", "41-KH/CU", "KH", "2021-03-03", NULL, NULL, NULL, 0},
	      {"45-KH/CU", "45-KH/CU", "KH", NULL, NULL, NULL, NULL, 0}}},
	    {"Quyết định số 01, 02 và 03/QĐ-UBND ngày 04/01/2022 của UBND xã.",
	     {{"01", "01/QĐ-UBND", "QĐ", "2022-01-04", "UBND xã", NULL, NULL, 0},
	      {"02", "02/QĐ-UBND", "QĐ", "2022-01-04", "UBND xã", NULL, NULL, 0},
	      {"03/QĐ-UBND", "03/QĐ-UBND", "QĐ", "2022-01-04", "UBND xã", NULL, NULL, 0}}},
	    {"Chỉ thị 05, Quy định 37 và Nghị quyết 29 của Trung ương.",
	     {{"Chỉ thị 05", NULL, "CT", NULL, NULL, NULL, NULL, 0},
	      {"Quy định 37", NULL, "QyĐ", NULL, NULL, NULL, NULL, 0},
	      {"Nghị quyết 29 của Trung ương", NULL, "NQ", NULL, "Trung ương", NULL, NULL, 0}}},
	    {"từ Kế hoạch số 11-KH/CU đến Kế hoạch số 15-KH/CU.",
	     {{"11-KH/CU", "11-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"15-KH/CU", "15-KH/CU", "KH", NULL, NULL, NULL, NULL, 0}}},
	    {"các Công văn: 12/UBND-VX, 14/UBND-NC.",
	     {{"12/UBND-VX", "12/UBND-VX", "CV", NULL, NULL, NULL, NULL, 0},
	      {"14/UBND-NC", "14/UBND-NC", "CV", NULL, NULL, NULL, NULL, 0}}},
	    {"Công văn số 12/SGDĐT-GDTrH, 14/SGDĐT-VP và 15/SNV-TCBC.",
	     {{"12/SGDĐT-GDTrH", "12/SGDĐT-GDTrH", "CV", NULL, NULL, NULL, NULL, 0},
	      {"14/SGDĐT-VP", "14/SGDĐT-VP", "CV", NULL, NULL, NULL, NULL, 0},
	      {"15/SNV-TCBC", "15/SNV-TCBC", "CV", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void one_document_takes_nothing_from_its_neighbour(void **state)
{
	static const struct reference_row rows[] = {
	    {"Kế hoạch số 12-KH/CU về thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.",
	     {{"12-KH/CU", "12-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"05-CT/TW", "05-CT/TW", "CT", NULL, "Bộ Chính trị", NULL, "implements", 0}}},
	    {"Nghị quyết số 57-NQ/TW. Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.",
	     {{"57-NQ/TW", "57-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0},
	      {"05-CT/TW", "05-CT/TW", "CT", "2016-05-15", "Bộ Chính trị", NULL, NULL, 0}}},
	    {"- Nghị quyết số 57-NQ/TW\n- Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị",
	     {{"57-NQ/TW", "57-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0},
	      {"05-CT/TW", "05-CT/TW", "CT", "2016-05-15", "Bộ Chính trị", NULL, NULL, 0}}},
	    {"Kế hoạch số 12-KH/CU và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.",
	     {{"12-KH/CU", "12-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"30/2020/NĐ-CP", "30/2020/NĐ-CP", "NĐ", "2020-03-05", "Chính phủ", NULL, NULL, 0}}},
	    {"Kế hoạch số 12-KH/CU, Nghị quyết số 05-NQ/TW của Bộ Chính trị.",
	     {{"12-KH/CU", "12-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"05-NQ/TW", "05-NQ/TW", "NQ", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
	    {"Ngày 20/5/2022, Chi bộ ban hành Kế hoạch số 12-KH/CU thực hiện Chỉ thị số 05-CT/TW.",
	     {{"12-KH/CU", "12-KH/CU", "KH", "2022-05-20", NULL, NULL, NULL, 0},
	      {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, "implements", 0}}},
	    {"Ngày 20/5/2022, Chi bộ tổ chức hội nghị triển khai Kế hoạch số 12-KH/CU.",
	     {{"12-KH/CU", "12-KH/CU", "KH", NULL, NULL, NULL, NULL, 0}}},
	    {"Ngày 20/5/2022, Chi bộ nhận Công văn số 12-CV/ĐU.",
	     {{"12-CV/ĐU", "12-CV/ĐU", "CV", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void issuers_of_all_levels(void **state)
{
	static const struct reference_row rows[] = {
	    {"Thông tư liên tịch số 06/2015/TTLT-BGDĐT-BNV ngày 16/3/2015 của Bộ Giáo dục và Đào tạo, Bộ Nội"
	     " vụ quy định danh mục khung.",
	     {{"06/2015/TTLT-BGDĐT-BNV", "06/2015/TTLT-BGDĐT-BNV", "TTLT", "2015-03-16",
	       "Bộ Giáo dục và Đào tạo, Bộ Nội vụ", NULL, NULL, 0}}},
	    {"Thông tư liên tịch số 06/2015/TTLT-BGDĐT-BNV của Bộ Giáo dục và Đào tạo và Bộ Nội vụ hướng dẫn"
	     " thực hiện.",
	     {{"06/2015/TTLT-BGDĐT-BNV", "06/2015/TTLT-BGDĐT-BNV", "TTLT", NULL,
	       "Bộ Giáo dục và Đào tạo và Bộ Nội vụ", NULL, NULL, 0}}},
	    {"Nghị quyết số 03/2017/NQ-HĐTP ngày 13/3/2017 của Hội đồng Thẩm phán Tòa án nhân dân tối cao.",
	     {{"03/2017/NQ-HĐTP", "03/2017/NQ-HĐTP", "NQ", "2017-03-13",
	       "Hội đồng Thẩm phán Tòa án nhân dân tối cao", NULL, NULL, 0}}},
	    {"Quyết định số 32/QĐ-VKSTC của Viện trưởng Viện kiểm sát nhân dân tối cao ngày 10/3/2020.",
	     {{"32/QĐ-VKSTC", "32/QĐ-VKSTC", "QĐ", "2020-03-10", "Viện trưởng Viện kiểm sát nhân dân tối cao",
	       NULL, NULL, 0}}},
	    {"Nghị quyết của Bộ Chính trị số 57-NQ/TW ngày 22/12/2024.",
	     {{"57-NQ/TW", "57-NQ/TW", "NQ", "2024-12-22", "Bộ Chính trị", NULL, NULL, 0}}},
	    {"Nghị quyết số 11-NQ/TU ngày 02/11/2021 của Ban Chấp hành Đảng bộ tỉnh khóa XV (nhiệm kỳ 2020 -"
	     " 2025) về du lịch.",
	     {{"11-NQ/TU", "11-NQ/TU", "NQ", "2021-11-02", "Ban Chấp hành Đảng bộ tỉnh", "XV", NULL, 0}}},
	    {"Nghị quyết số 29-NQ/TW của Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI.",
	     {{"29-NQ/TW", "29-NQ/TW", "NQ", NULL, "Hội nghị lần thứ tám Ban Chấp hành Trung ương", "XI",
	       NULL, 0}}},
	    {"Quyết định số 77/QĐ-ĐHSP ngày 1/9/2021 của Hiệu trưởng Trường Đại học Sư phạm - Đại học Huế.",
	     {{"77/QĐ-ĐHSP", "77/QĐ-ĐHSP", "QĐ", "2021-09-01",
	       "Hiệu trưởng Trường Đại học Sư phạm - Đại học Huế", NULL, NULL, 0}}},
	    {"Công văn số 59-CV/BCĐ ngày 12/9/2025 của Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số"
	     " 18-NQ/TW.",
	     {{"59-CV/BCĐ", "59-CV/BCĐ", "CV", "2025-09-12",
	       "Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 18-NQ/TW", NULL, NULL, 0},
	      {"18-NQ/TW", "18-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
	    {"Kế hoạch số 40/KH-BCĐ ngày 19/4/2025 của Ban Chỉ đạo sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô"
	     " hình tổ chức chính quyền địa phương 02 cấp về việc họp.",
	     {{"40/KH-BCĐ", "40/KH-BCĐ", "KH", "2025-04-19",
	       "Ban Chỉ đạo sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô hình tổ chức chính quyền địa phương 02 cấp",
	       NULL, NULL, 0}}},
	    {"Kế hoạch số 01-KH/BCĐTW ngày 21/3/2025 của Ban Chỉ đạo Trung ương về phát triển khoa học, công"
	     " nghệ, đổi mới sáng tạo và chuyển đổi số.",
	     {{"01-KH/BCĐTW", "01-KH/BCĐTW", "KH", "2025-03-21",
	       "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
	       NULL, NULL, 0}}},
	    {"Kết luận số 27-KL/TW, của Bộ Chính trị, khoá XI.",
	     {{"27-KL/TW", "27-KL/TW", "KL", NULL, "Bộ Chính trị", "XI", NULL, 0}}},
	    {"Chỉ thị số 05-CT/TW của BCT khóa 12.",
	     {{"05-CT/TW", "05-CT/TW", "CT", NULL, "BCT", "XII", NULL, 0}}},
	    {"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Phường 5 về huấn luyện.",
	     {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Phường 5", NULL, NULL, 0}}},
	    {"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Đảng ủy phường 5 về huấn luyện.",
	     {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Đảng ủy phường 5", NULL, NULL, 0}}},
	    {"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Ban Chỉ huy Quân sự huyện Hải Lăng về huấn luyện.",
	     {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Ban Chỉ huy Quân sự huyện Hải Lăng", NULL, NULL,
	       0}}},
	    {"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Hội đồng nhân dân Quận 1 về huấn luyện.",
	     {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Hội đồng nhân dân Quận 1", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void symbols_in_small_letters_and_without_strokes(void **state)
{
	static const struct reference_row rows[] = {
	    {"Theo kế hoạch số 01/kh-ubnd, ngày 10/03/2016 của Ủy ban nhân dân thành phố Hạ Long.",
	     {{"01/kh-ubnd", "01/KH-UBND", "KH", "2016-03-10", "Ủy ban nhân dân thành phố Hạ Long", NULL, NULL, 0}}},
	    {"Theo kế hoạch số 03 - kh/đu và báo cáo số 02/bc-thcs.",
	     {{"03 - kh/đu", "03-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"02/bc-thcs", "02/BC-THCS", "BC", NULL, NULL, NULL, NULL, 0}}},
	    {"Kế hoạch số 5/kh-năm, báo cáo số 7-bc/sau đó.", {{0}}},
	    {"Luật số 21-LCT/HDNN8 của Quốc hội.", {{"21-LCT/HDNN8", "21-LCT/HDNN8", "L", NULL, "Quốc hội", NULL, NULL, 0}}},
	    {"Thông tư 06/2012/TT-BGDDT và Nghị quyết số 05/NQ-HDND.",
	     {{"06/2012/TT-BGDDT", "06/2012/TT-BGDDT", "TT", NULL, NULL, NULL, NULL, 0},
	      {"05/NQ-HDND", "05/NQ-HDND", "NQ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void an_issuer_ends_where_the_sentence_goes_on(void **state)
{
	static const struct reference_row rows[] = {
	    {"Quyết định số 05/QĐ-UBND của Ủy ban nhân dân thị trấn Hải Lăng phê duyệt dự toán.",
	     {{"05/QĐ-UBND", "05/QĐ-UBND", "QĐ", NULL, "Ủy ban nhân dân thị trấn Hải Lăng", NULL, NULL, 0}}},
	    {"Kế hoạch số 15-KH/ĐU ngày 3/3/2021 của Đảng ủy phường Hà Tu. Đến nay đã xong.",
	     {{"15-KH/ĐU", "15-KH/ĐU", "KH", "2021-03-03", "Đảng ủy phường Hà Tu", NULL, NULL, 0}}},
	    {"Quyết định số 5/QĐ-UBND ngày 3/3/2021 của UBND H. An Bình về việc cấp phép.",
	     {{"5/QĐ-UBND", "05/QĐ-UBND", "QĐ", "2021-03-03", "UBND H. An Bình", NULL, NULL, 0}}},
	    {"Kế hoạch số 15-KH/TU ngày 3/3/2021 của Thành ủy TP. Hạ Long. Đến nay đã xong.",
	     {{"15-KH/TU", "15-KH/TU", "KH", "2021-03-03", "Thành ủy TP. Hạ Long", NULL, NULL, 0}}},
	    {"Kế hoạch số 15-KH/ĐU ngày 3/3/2021 của Đảng ủy phường Đông Lương năm 2021.",
	     {{"15-KH/ĐU", "15-KH/ĐU", "KH", "2021-03-03", "Đảng ủy phường Đông Lương", NULL, NULL, 0}}},
	    {"Công văn số 45/SNV-TCBC ngày 3/3/2021 của Sở Nội vụ đề nghị báo cáo.",
	     {{"45/SNV-TCBC", "45/SNV-TCBC", "CV", "2021-03-03", "Sở Nội vụ", NULL, NULL, 0}}},
	    {"Nghị quyết số 15-NQ/TU ngày 3/3/2021 của Tỉnh ủy, Kế hoạch số 20/KH-UBND của UBND tỉnh đã nêu"
	     " rõ.",
	     {{"15-NQ/TU", "15-NQ/TU", "NQ", "2021-03-03", "Tỉnh ủy", NULL, NULL, 0},
	      {"20/KH-UBND", "20/KH-UBND", "KH", NULL, "UBND tỉnh", NULL, NULL, 0}}},
	    {"Công văn số 45-CV/TU ngày 3/3/2021 của Sở Nội vụ trả lời kiến nghị.",
	     {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Sở Nội vụ", NULL, NULL, 0}}},
	    {"Công văn số 45-CV/TU ngày 3/3/2021 của Ban Tổ chức Tỉnh ủy gửi các huyện ủy.",
	     {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Ban Tổ chức Tỉnh ủy", NULL, NULL, 0}}},
	    /* the scheme in the name of a committee has no relation */
	    {"Kế hoạch số 45/KH-TCT ngày 3/3/2023 của Tổ công tác triển khai Đề án 06 của Chính phủ về cải cách hành chính.",
	     {{"45/KH-TCT", "45/KH-TCT", "KH", "2023-03-03", "Tổ công tác triển khai Đề án 06 của Chính phủ", NULL, NULL, 0},
	      {"Đề án 06 của Chính phủ", NULL, "ĐA", NULL, "Chính phủ", NULL, NULL, 0}}},
	    {"Công văn số 45-CV/TU ngày 3/3/2021 của UBND tỉnh giao chỉ tiêu biên chế.",
	     {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "UBND tỉnh", NULL, NULL, 0}}},
	    {"Công văn số 45-CV/TU ngày 3/3/2021 của Bộ Giáo dục và Đào tạo ban hành Điều lệ trường trung"
	     " học.",
	     {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Bộ Giáo dục và Đào tạo", NULL, NULL, 0}}},
	    {"Công văn số 45-CV/TU ngày 3/3/2021 của Đảng ủy xã Hải Thượng chuẩn y kết quả bầu cử.",
	     {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Đảng ủy xã Hải Thượng", NULL, NULL, 0}}},
	    {"Công văn số 45-CV/TU ngày 3/3/2021 của Huyện ủy Hải Lăng chỉ định Bí thư chi bộ.",
	     {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Huyện ủy Hải Lăng", NULL, NULL, 0}}},
	    {"Công văn số 45-CV/TU ngày 3/3/2021 của Bảo hiểm xã hội tỉnh thông báo mức đóng.",
	     {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Bảo hiểm xã hội tỉnh", NULL, NULL, 0}}},
	    {"Công văn số 45-CV/TU ngày 3/3/2021 của Chủ tịch UBND huyện khen thưởng tập thể.",
	     {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Chủ tịch UBND huyện", NULL, NULL, 0}}},
	    {"Công văn số 45-CV/TU ngày 3/3/2021 của Công đoàn Giáo dục huyện Hải Lăng tổ chức hội thi.",
	     {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Công đoàn Giáo dục huyện Hải Lăng", NULL, NULL,
	       0}}},
	    {"Công văn số 45-CV/TU ngày 3/3/2021 của Ban Thường vụ Huyện ủy cho ý kiến nhân sự.",
	     {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Ban Thường vụ Huyện ủy", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void figures_and_codes_are_no_references(void **state)
{
	static const struct reference_row rows[] = {
	    {"Điện thoại: 0233.3873.123, fax 3873-124; tài khoản số 102010-000123; biển số 74C-012.34.",
	     {{0}}},
	    {"Kinh phí 12/15 triệu đồng, tỷ lệ 95/100 phiếu, điểm 9,5/10, tỷ số 3-2.", {{0}}},
	    {"Mẫu số 05-HSĐV, mẫu 2A-LLĐV, mẫu số 01/TB-CNKD, Mẫu số 04/SS-HĐĐT.", {{0}}},
	    {"ISO 9001:2015, TCVN ISO 9001:2015, QCVN 01-1:2018/BYT, IEC 60601-1.", {{0}}},
	    {"Năm học 2021-2022, nhiệm kỳ 2020-2025, giai đoạn 2021 – 2030, tháng 3/2026.", {{0}}},
	    {"Điều 12, khoản 3, lớp 9A-THCS, số nhà 12/4 đường Hùng Vương, tổ 5-KP3.", {{0}}},
	    {"Nghị quyết Đại hội đã đề ra; Nghị quyết này, Chỉ thị nêu trên, Quyết định trên.", {{0}}},
	    {"Kỷ niệm 30/4 - 01/5, đợt 19/5, ngày 7-5, Cách mạng Tháng Tám 19/8.", {{0}}},
	    {"Mã số thuế 4100123456-001, CMND 191234567/CA, hộ chiếu B1234567, số thẻ 12.345678.", {{0}}},
	    {"Tệp KH-12-CU_2021.docx, http://abc.vn/12-KH-TU.html, 12-KH-CU.pdf", {{0}}},
	    {"Kế hoạch năm 2021, Báo cáo năm 2022, Nghị quyết tháng 3, Kế hoạch tháng 9/2023, Thông báo ngày"
	     " 12/3/2021.",
	     {{0}}},
	    {"Họp 01 buổi/tháng, sinh hoạt 02 lần/quý, 03 đ/c, 15/17 đảng viên, 1.200.000 đ/HS, 35-40"
	     " HS/lớp.",
	     {{0}}},
	    {"Quyết định 100% đảng viên, Nghị quyết 2 mặt, Kế hoạch 30 ngày đêm, Thông báo 1 đồng chí, Báo"
	     " cáo 3 đồng chí.",
	     {{0}}},
	    {"Lớp TC LLCT-HC K12-QT, phòng 203/A2, xe 74A-123.45, cầu 12/QL1, Km 12+300/QL9.", {{0}}},
	    {"Số: 02 tờ, Số 5 phường 1, Tổ số 3-CB, Chi bộ 3/ĐU phường.", {{0}}},
	    {"Thắng 2-0, bảng A/B, 10h30/ngày 12/3, cấp độ 3/5, MS-DOS/UNIX, 4G/LTE, 24/7, 3D/4D.", {{0}}},
	    {"Tiêu chí số 5-NTM, Công trình 19/5, Chương trình 327/661 trồng rừng, mã ngành 7140201/ĐHSP.",
	     {{0}}},
	    {"Nhiệt độ vào, ra: TT0 - TTi, TT00 - TT.", {{0}}},
	    {"Vật tư: ống 21-PVC/BM, thép 12-CB/VN, xi măng 40-PCB/HT.", {{0}}},
	    {"Nghị quyết 5 năm 2021-2025; Thông báo 15 phút; Chương trình 90 phút; Đề án 2 giai đoạn; Luật 3"
	     " chương 20 điều.",
	     {{0}}},
	    {"Chỉ thị 4 điểm, Kết luận 2 ý, Quy định 8 mức, Tờ trình 2 bản, Công văn 1 trang, Thông tư 20"
	     " điều.",
	     {{0}}},
	    {"Quyết định 04 người được khen; Thông báo 06 thí sinh; Kế hoạch 02 đợt; Báo cáo 10 chỉ tiêu.",
	     {{0}}},
	    {"Kế hoạch này thay thế Kế hoạch trên; Chỉ thị nói trên; các Nghị quyết nêu tại mục 2; Nghị định"
	     " trên đây.",
	     {{0}}},
	    {"Quyết định số: …/QĐ-UBND; Số: ……-KH/CU; Công văn số      /UBND-VX.", {{0}}},
	    {"Căn cứ Quyết định của Hiệu trưởng ngày 3/3/2021; theo công văn chỉ đạo; Thông báo ngày"
	     " 12/3/2021.",
	     {{0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_title_says_what_the_document_does(void **state)
{
	static const struct reference_row rows[] = {
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-BC/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng"
	     " Hải, ngày 12 tháng 3 năm 2022\n\nBÁO CÁO\nsơ kết 03 năm thực hiện Chỉ thị số 05-CT/TW ngày"
	     " 15/5/2016 của Bộ Chính trị\n\nNăm qua chi bộ đã làm tốt.",
	     {{"05-CT/TW", "05-CT/TW", "CT", "2016-05-15", "Bộ Chính trị", NULL, "reviews", REFERENCE_DOC}}},
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-BC/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng"
	     " Hải, ngày 12 tháng 3 năm 2022\n\nBÁO CÁO\nkết quả thực hiện Chỉ thị số 05-CT/TW của Bộ Chính"
	     " trị\n\nNăm qua chi bộ đã làm tốt.",
	     {{"05-CT/TW", "05-CT/TW", "CT", NULL, "Bộ Chính trị", NULL, "reviews", REFERENCE_DOC}}},
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng"
	     " Hải, ngày 12 tháng 3 năm 2022\n\nKẾ HOẠCH\nkiểm tra, giám sát việc thực hiện Nghị quyết số"
	     " 35-NQ/TW của Bộ Chính trị\n\nNăm qua chi bộ đã làm tốt.",
	     {{"35-NQ/TW", "35-NQ/TW", "NQ", NULL, "Bộ Chính trị", NULL, "monitors", REFERENCE_DOC}}},
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng"
	     " Hải, ngày 12 tháng 3 năm 2022\n\nKẾ HOẠCH\ntổng kết 10 năm thực hiện Nghị quyết số"
	     " 29-NQ/TW\n\nNăm qua chi bộ đã làm tốt.",
	     {{"29-NQ/TW", "29-NQ/TW", "NQ", NULL, NULL, NULL, "reviews", REFERENCE_DOC}}},
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-QĐ/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng"
	     " Hải, ngày 12 tháng 3 năm 2022\n\nQUYẾT ĐỊNH\nvề việc bãi bỏ Quyết định số 12-QĐ/CB ngày"
	     " 01/02/2015 của Chi bộ\n\nNăm qua chi bộ đã làm tốt.",
	     {{"12-QĐ/CB", "12-QĐ/CB", "QĐ", "2015-02-01", "Chi bộ", NULL, "repeals", REFERENCE_DOC}}},
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-QĐ/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng"
	     " Hải, ngày 12 tháng 3 năm 2022\n\nQUYẾT ĐỊNH\nvề việc thu hồi Quyết định số 12-QĐ/CB\n\nNăm"
	     " qua chi bộ đã làm tốt.",
	     {{"12-QĐ/CB", "12-QĐ/CB", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-KL/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng"
	     " Hải, ngày 12 tháng 3 năm 2022\n\nKẾT LUẬN\nvề tiếp tục thực hiện Chỉ thị số 40-CT/TW\n\nNăm"
	     " qua chi bộ đã làm tốt.",
	     {{"40-CT/TW", "40-CT/TW", "CT", NULL, NULL, NULL, "continues", REFERENCE_DOC}}},
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-HD/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng"
	     " Hải, ngày 12 tháng 3 năm 2022\n\nHƯỚNG DẪN\nthực hiện Quy định số 24-QĐ/TW của Ban Chấp hành"
	     " Trung ương\n\nNăm qua chi bộ đã làm tốt.",
	     {{"24-QĐ/TW", "24-QĐ/TW", "QyĐ", NULL, "Ban Chấp hành Trung ương", NULL, "guides",
	       REFERENCE_DOC}}},
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-CTr/CB\nĐẢNG CỘNG SẢN VIỆT"
	     " NAM\nCộng Hải, ngày 12 tháng 3 năm 2022\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số"
	     " 57-NQ/TW của Bộ Chính trị\n\nNăm qua chi bộ đã làm tốt.",
	     {{"57-NQ/TW", "57-NQ/TW", "NQ", NULL, "Bộ Chính trị", NULL, "implements", REFERENCE_DOC}}},
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-CV/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng"
	     " Hải, ngày 12 tháng 3 năm 2022\n\nCÔNG VĂN\nvề đính chính Quyết định số 12-QĐ/CB\n\nNăm qua"
	     " chi bộ đã làm tốt.",
	     {{"12-QĐ/CB", "12-QĐ/CB", "QĐ", NULL, NULL, NULL, "corrects", REFERENCE_DOC}}},
	    {"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-QC/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng"
	     " Hải, ngày 12 tháng 3 năm 2022\n\nQUY CHẾ\nlàm việc của Chi bộ\n(Ban hành kèm theo Quyết định"
	     " số 12-QĐ/CB ngày 01/02/2020 của Chi bộ)\n\nNăm qua chi bộ đã làm tốt.",
	     {{"12-QĐ/CB", "12-QĐ/CB", "QĐ", "2020-02-01", "Chi bộ", NULL, "promulgated_by", REFERENCE_DOC}}},
	    {"ỦY BAN NHÂN DÂN\nXÃ CỘNG HẢI\nSố: 12/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCộng Hải,"
	     " ngày 12 tháng 3 năm 2022\nQUYẾT ĐỊNH\nVề việc phê duyệt dự toán\nCăn cứ Luật Tổ chức chính"
	     " quyền địa phương ngày 19 tháng 6 năm 2015;\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"
	     " của Chính phủ về công tác văn thư;\nThực hiện Công văn số 45/SNV-TCBC ngày 02/3/2022 của Sở"
	     " Nội vụ;\nXét Tờ trình số 05/TTr-TC ngày 04/3/2022 của Ban Tài chính xã,\nQUYẾT ĐỊNH:\nĐiều 1."
	     " Phê duyệt dự toán.",
	     {{"Luật Tổ chức chính quyền địa phương", NULL, "L", "2015-06-19", NULL, NULL, "basis",
	       REFERENCE_DOC},
	      {"30/2020/NĐ-CP", "30/2020/NĐ-CP", "NĐ", "2020-03-05", "Chính phủ", NULL, "basis",
	       REFERENCE_DOC},
	      {"45/SNV-TCBC", "45/SNV-TCBC", "CV", "2022-03-02", "Sở Nội vụ", NULL, "basis", REFERENCE_DOC},
	      {"05/TTr-TC", "05/TTr-TC", "TTr", "2022-03-04", "Ban Tài chính xã", NULL, "basis",
	       REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void final_clauses_name_what_they_end(void **state)
{
	static const struct reference_row rows[] = {
	    {"Điều 3. Quyết định số 10/QĐ-UBND ngày 01/01/2019 và Quyết định số 11/QĐ-UBND ngày 02/01/2019"
	     " hết hiệu lực kể từ ngày Quyết định này có hiệu lực.",
	     {{"10/QĐ-UBND", "10/QĐ-UBND", "QĐ", "2019-01-01", NULL, NULL, "repeals", REFERENCE_DOC},
	      {"11/QĐ-UBND", "11/QĐ-UBND", "QĐ", "2019-01-02", NULL, NULL, "repeals", REFERENCE_DOC}}},
	    {"2. Các văn bản sau hết hiệu lực thi hành kể từ ngày Thông tư này có hiệu lực:\na) Thông tư số"
	     " 01/2010/TT-BTC;\nb) Thông tư số 02/2011/TT-BTC.",
	     {{"01/2010/TT-BTC", "01/2010/TT-BTC", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
	      {"02/2011/TT-BTC", "02/2011/TT-BTC", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
	    {"Điều 2. Bãi bỏ Quyết định số 12/2015/QĐ-UBND ngày 01/02/2015 của UBND tỉnh.",
	     {{"12/2015/QĐ-UBND", "12/2015/QĐ-UBND", "QĐ", "2015-02-01", "UBND tỉnh", NULL, "repeals",
	       REFERENCE_DOC}}},
	    {"Quy định này thay thế Quy định số 47-QĐ/TW ngày 01/11/2011 của Ban Chấp hành Trung ương và bãi"
	     " bỏ Hướng dẫn số 03-HD/UBKTTW.",
	     {{"47-QĐ/TW", "47-QĐ/TW", "QyĐ", "2011-11-01", "Ban Chấp hành Trung ương", NULL, "replaces",
	       REFERENCE_DOC},
	      {"03-HD/UBKTTW", "03-HD/UBKTTW", "HD", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void relations_within_a_sentence(void **state)
{
	static const struct reference_row rows[] = {
	    {"Thông tư số 01/2010/TT-BTC bị bãi bỏ bởi Thông tư số 02/2020/TT-BTC.",
	     {{"01/2010/TT-BTC", "01/2010/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
	      {"02/2020/TT-BTC", "02/2020/TT-BTC", "TT", NULL, NULL, NULL, "repealed_by", 0}}},
	    {"Quyết định số 10/QĐ-UBND được thay thế bằng Quyết định số 20/QĐ-UBND.",
	     {{"10/QĐ-UBND", "10/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
	      {"20/QĐ-UBND", "20/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaced_by", 0}}},
	    {"Quyết định số 10/QĐ-UBND đã bị thay thế bởi Quyết định số 20/QĐ-UBND.",
	     {{"10/QĐ-UBND", "10/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
	      {"20/QĐ-UBND", "20/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaced_by", 0}}},
	    {"Quy định số 37-QĐ/TW thay thế Quy định số 47-QĐ/TW.",
	     {{"37-QĐ/TW", "37-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0},
	      {"47-QĐ/TW", "47-QĐ/TW", "QyĐ", NULL, NULL, NULL, "replaces", 0}}},
	    {"Kế hoạch số 12-KH/CU về thực hiện Nghị quyết số 05-NQ/ĐU và Chỉ thị số 05-CT/TW.",
	     {{"12-KH/CU", "12-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"05-NQ/ĐU", "05-NQ/ĐU", "NQ", NULL, NULL, NULL, "implements", 0},
	      {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, "implements", 0}}},
	    {"Chương trình hành động số 22-CTr/TU ngày 5/5/2023 của Tỉnh ủy thực hiện Nghị quyết số 27-NQ/TW"
	     " về nhà nước pháp quyền.",
	     {{"22-CTr/TU", "22-CTr/TU", "CTr", "2023-05-05", "Tỉnh ủy", NULL, NULL, 0},
	      {"27-NQ/TW", "27-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 0}}},
	    {"Kế hoạch số 39-KH/CU về triển khai thực hiện Kế hoạch số 10-KH/ĐU về thực hiện Chỉ thị số"
	     " 05-CT/TW.",
	     {{"39-KH/CU", "39-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"10-KH/ĐU", "10-KH/ĐU", "KH", NULL, NULL, NULL, "implements", 0},
	      {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, "implements", 1}}},
	    {"Hướng dẫn số 12-HD/BTCTW hướng dẫn thực hiện Quy định số 24-QĐ/TW.",
	     {{"12-HD/BTCTW", "12-HD/BTCTW", "HD", NULL, NULL, NULL, NULL, 0},
	      {"24-QĐ/TW", "24-QĐ/TW", "QyĐ", NULL, NULL, NULL, "guides", 0}}},
	    {"Nghị định số 15/2018/NĐ-CP quy định chi tiết thi hành một số điều của Luật An toàn thực phẩm"
	     " số 55/2010/QH12.",
	     {{"15/2018/NĐ-CP", "15/2018/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
	      {"55/2010/QH12", "55/2010/QH12", "L", NULL, NULL, NULL, "guides", 0}}},
	    {"Nhà trường đã thay thế bóng đèn theo Kế hoạch số 12-KH/CU.",
	     {{"12-KH/CU", "12-KH/CU", "KH", NULL, NULL, NULL, NULL, 0}}},
	    {"Chi bộ đã quán triệt, triển khai Nghị quyết số 57-NQ/TW; Chỉ thị số 05-CT/TW; Kết luận số"
	     " 21-KL/TW.",
	     {{"57-NQ/TW", "57-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0},
	      {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, NULL, 0},
	      {"21-KL/TW", "21-KL/TW", "KL", NULL, NULL, NULL, NULL, 0}}},
	    {"Trả lời Công văn số 12/UBND-VX ngày 3/3/2020 của Ủy ban nhân dân xã.",
	     {{"12/UBND-VX", "12/UBND-VX", "CV", "2020-03-03", "Ủy ban nhân dân xã", NULL, NULL, 0}}},
	    {"Báo cáo số 15-BC/ĐU về kết quả thực hiện Nghị quyết số 26-NQ/TW.",
	     {{"15-BC/ĐU", "15-BC/ĐU", "BC", NULL, NULL, NULL, NULL, 0},
	      {"26-NQ/TW", "26-NQ/TW", "NQ", NULL, NULL, NULL, "reviews", 0}}},
	    {"Kế hoạch số 15-KH/ĐU kiểm tra việc thực hiện Nghị quyết số 26-NQ/TW.",
	     {{"15-KH/ĐU", "15-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"26-NQ/TW", "26-NQ/TW", "NQ", NULL, NULL, NULL, "monitors", 0}}},
	    {"Kế hoạch số 15-KH/ĐU cụ thể hóa Nghị quyết số 26-NQ/TW.",
	     {{"15-KH/ĐU", "15-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0},
	      {"26-NQ/TW", "26-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 0}}},
	    {"Chi bộ chưa bãi bỏ được các thủ tục theo Quyết định số 15-QĐ/ĐU.",
	     {{"15-QĐ/ĐU", "15-QĐ/ĐU", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	    {"Đồng chí được bổ sung vào Ban Chỉ đạo theo Quyết định số 15-QĐ/ĐU.",
	     {{"15-QĐ/ĐU", "15-QĐ/ĐU", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	    {"Quyết định thành lập tổ thay thế tổ cũ tại Quyết định số 15-QĐ/ĐU.",
	     {{"15-QĐ/ĐU", "15-QĐ/ĐU", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	    {"Điều 2. Quyết định này có hiệu lực từ ngày ký, thay thế Quyết định số 15-QĐ/ĐU ngày 3/3/2019.",
	     {{"15-QĐ/ĐU", "15-QĐ/ĐU", "QĐ", "2019-03-03", NULL, NULL, "replaces", REFERENCE_DOC}}},
	    {"Điều 2. Quyết định này có hiệu lực từ ngày ký; các Quyết định số 15-QĐ/ĐU và 16-QĐ/ĐU hết hiệu"
	     " lực thi hành.",
	     {{"15-QĐ/ĐU", "15-QĐ/ĐU", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
	      {"16-QĐ/ĐU", "16-QĐ/ĐU", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
	    {"Quy định này thay thế các Quy định số 45-QĐ/TW, 46-QĐ/TW của Ban Chấp hành Trung ương.",
	     {{"45-QĐ/TW", "45-QĐ/TW", "QyĐ", NULL, "Ban Chấp hành Trung ương", NULL, "replaces",
	       REFERENCE_DOC},
	      {"46-QĐ/TW", "46-QĐ/TW", "QyĐ", NULL, "Ban Chấp hành Trung ương", NULL, "replaces",
	       REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void named_and_partial_references(void **state)
{
	static const struct reference_row rows[] = {
	    {"tiếp tục học Nghị quyết Trung ương 6 (khóa X) về xây dựng.",
	     {{"Nghị quyết Trung ương 6 (khóa X)", NULL, "NQ", NULL, NULL, "X", NULL, 0}}},
	    {"học Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII về xây dựng Đảng.",
	     {{"Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII", NULL, "NQ", NULL,
	       NULL, "XII", NULL, 0}}},
	    {"theo Kết luận Hội nghị Trung ương 4 khóa XIII.",
	     {{"Kết luận Hội nghị Trung ương 4 khóa XIII", NULL, "KL", NULL, NULL, "XIII", NULL, 0}}},
	    {"Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XV được cụ thể hóa.",
	     {{"Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XV", NULL, "NQ", NULL, NULL, "XV", NULL,
	       0}}},
	    {"theo Bộ luật Hình sự năm 2015 và Luật Tố cáo 2018.",
	     {{"Bộ luật Hình sự năm 2015", NULL, "BL", NULL, NULL, NULL, NULL, 0},
	      {"Luật Tố cáo 2018", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
	    {"theo Luật Phòng, chống tham nhũng năm 2018; Luật Thực hành tiết kiệm, chống lãng phí năm 2013.",
	     {{"Luật Phòng, chống tham nhũng năm 2018", NULL, "L", NULL, NULL, NULL, NULL, 0},
	      {"Luật Thực hành tiết kiệm, chống lãng phí năm 2013", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
	    {"Chỉ thị 35 của Bộ Chính trị, Kết luận 21 của Ban Chấp hành Trung ương.",
	     {{"Chỉ thị 35 của Bộ Chính trị", NULL, "CT", NULL, "Bộ Chính trị", NULL, NULL, 0},
	      {"Kết luận 21 của Ban Chấp hành Trung ương", NULL, "KL", NULL, "Ban Chấp hành Trung ương", NULL,
	       NULL, 0}}},
	    {"Thông tư số 26 ngày 26/8/2020 của Bộ Giáo dục và Đào tạo.",
	     {{"Thông tư số 26", NULL, "TT", "2020-08-26", "Bộ Giáo dục và Đào tạo", NULL, NULL, 0}}},
	    {"theo Pháp lệnh Dân quân tự vệ năm 2004 và Pháp lệnh Cựu chiến binh 2005.",
	     {{"Pháp lệnh Dân quân tự vệ năm 2004", NULL, "PL", NULL, NULL, NULL, NULL, 0},
	      {"Pháp lệnh Cựu chiến binh 2005", NULL, "PL", NULL, NULL, NULL, NULL, 0}}},
	    {"theo Luật Hôn nhân và gia đình năm 2014, Bộ luật Dân sự 2015 và Luật Trẻ em năm 2016.",
	     {{"Luật Hôn nhân và gia đình năm 2014", NULL, "L", NULL, NULL, NULL, NULL, 0},
	      {"Bộ luật Dân sự 2015", NULL, "BL", NULL, NULL, NULL, NULL, 0},
	      {"Luật Trẻ em năm 2016", NULL, "L", NULL, NULL, NULL, NULL, 0}}},
	    {"theo Nghị quyết Trung ương 5 Khoá IX, Nghị quyết TW7 khóa XI.",
	     {{"Nghị quyết Trung ương 5 Khoá IX", NULL, "NQ", NULL, NULL, "IX", NULL, 0},
	      {"Nghị quyết TW7 khóa XI", NULL, "NQ", NULL, NULL, "XI", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void names_of_issuers_are_kept_whole(void **state)
{
	static const char *const names[] = {
	    "Bộ Ngoại giao",
	    "Bộ Tư lệnh Bộ đội Biên phòng",
	    "Bộ Chỉ huy Quân sự tỉnh",
	    "Bộ Công an",
	    "Bộ Quốc phòng",
	    "Bộ Nội vụ",
	    "Bộ Tư pháp",
	    "Bộ Tài chính",
	    "Bộ Kế hoạch và Đầu tư",
	    "Bộ Công Thương",
	    "Bộ Công thương",
	    "Bộ Nông nghiệp và Phát triển nông thôn",
	    "Bộ Nông nghiệp và Môi trường",
	    "Bộ Giao thông vận tải",
	    "Bộ Xây dựng",
	    "Bộ Tài nguyên và Môi trường",
	    "Bộ Thông tin và Truyền thông",
	    "Bộ Lao động - Thương binh và Xã hội",
	    "Bộ Văn hóa, Thể thao và Du lịch",
	    "Bộ Khoa học và Công nghệ",
	    "Bộ Giáo dục và Đào tạo",
	    "Bộ Y tế",
	    "Bộ Dân tộc và Tôn giáo",
	    "Ủy ban Dân tộc",
	    "Ngân hàng Nhà nước Việt Nam",
	    "Thanh tra Chính phủ",
	    "Văn phòng Chính phủ",
	    "Văn phòng Quốc hội",
	    "Văn phòng Chủ tịch nước",
	    "Kiểm toán Nhà nước",
	    "Kiểm toán nhà nước",
	    "Bảo hiểm xã hội Việt Nam",
	    "Viện Hàn lâm Khoa học xã hội Việt Nam",
	    "Tổng cục Thuế",
	    "Tổng cục Hải quan",
	    "Tổng cục Thống kê",
	    "Tổng cục Chính trị",
	    "Tổng Liên đoàn Lao động Việt Nam",
	    "Hội Liên hiệp Phụ nữ tỉnh",
	    "Hội Liên hiệp Thanh niên Việt Nam",
	    "Hội Sinh viên Việt Nam",
	    "Hội Chữ thập đỏ huyện",
	    "Hội Nông dân Việt Nam",
	    "Hội Cựu chiến binh tỉnh",
	    "Hội Khuyến học tỉnh",
	    "Mặt trận Tổ quốc Việt Nam tỉnh",
	    "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
	    "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
	    "Ban Thường vụ Tỉnh đoàn",
	    "Tỉnh đoàn Quảng Trị",
	    "Huyện đoàn Hải Lăng",
	    "Hội đồng Đội Trung ương",
	    "Sở Nội vụ",
	    "Sở Tư pháp",
	    "Sở Tài chính",
	    "Sở Kế hoạch và Đầu tư",
	    "Sở Ngoại vụ",
	    "Sở Công Thương",
	    "Sở Văn hóa và Thể thao",
	    "Sở Du lịch",
	    "Sở Lao động - Thương binh và Xã hội",
	    "Sở Nông nghiệp và Môi trường",
	    "Phòng Nội vụ huyện Hải Lăng",
	    "Phòng Giáo dục và Đào tạo",
	    "Phòng Văn hóa - Xã hội",
	    "Chi cục Thuế khu vực",
	    "Chi cục Kiểm lâm",
	    "Công an tỉnh",
	    "Công an huyện Hải Lăng",
	    "Cục Quản lý thị trường",
	    "Cục Đăng kiểm Việt Nam",
	    "Cục Phòng bệnh",
	    "Ban Tuyên giáo Trung ương",
	    "Ban Tuyên giáo và Dân vận Tỉnh ủy",
	    "Ban Xây dựng Đảng Đảng ủy phường",
	    "Ban Nội chính Trung ương",
	    "Ban Kinh tế Trung ương",
	    "Ban Đối ngoại Trung ương",
	    "Ủy ban Kiểm tra Huyện ủy",
	    "Ủy ban Kiểm tra Trung ương",
	    "Văn phòng Tỉnh ủy",
	    "Trường Chính trị tỉnh",
	    "Trường Chính trị Lê Duẩn",
	    "Trung tâm Chính trị huyện",
	    "Trung tâm Bồi dưỡng chính trị huyện",
	    "Trường Đại học Luật Hà Nội",
	    "Trường Cao đẳng Sư phạm Quảng Trị",
	    "Trường Tiểu học Kim Đồng",
	    "Trường Mầm non Hoa Mai",
	    "Trường THCS và THPT Cồn Tiên",
	    "Trường Trung học phổ thông Hải Lăng",
	    "Hiệu trưởng Trường Trung học cơ sở Nguyễn Du",
	    "Đại học Bách khoa Hà Nội",
	    "Hội đồng nhân dân tỉnh",
	    "Thường trực Hội đồng nhân dân tỉnh",
	    "Thường trực Tỉnh ủy",
	    "Thường trực Ban Bí thư",
	    "Thường trực Huyện ủy Hải Lăng",
	    "Đảng ủy Công an Trung ương",
	    "Đảng ủy Quân sự tỉnh",
	    "Đảng ủy Ủy ban nhân dân tỉnh",
	    "Đảng ủy các cơ quan Đảng tỉnh",
	    "Đảng ủy Chính phủ",
	    "Đảng ủy Quốc hội",
	    "Đảng đoàn Quốc hội",
	    "Ban cán sự đảng Chính phủ",
	    "Ban cán sự đảng UBND tỉnh",
	    "Đảng ủy Khối Doanh nghiệp tỉnh",
	    "Chi ủy Chi bộ Trường THCS Cộng Hải",
	    "Đảng bộ xã Cộng Hải",
	    "Đảng ủy đặc khu Phú Quốc",
	    "Thành ủy Thành phố Hồ Chí Minh",
	    "Thành ủy Hà Nội",
	    "Quận ủy Ba Đình",
	    "Huyện ủy Vĩnh Linh",
	    "Thị ủy Quảng Trị",
	    "Hội đồng Bầu cử quốc gia",
	    "Hội đồng bầu cử Quốc gia",
	    "Hội đồng Lý luận Trung ương",
	    "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực",
	    "Ban Chỉ huy Phòng thủ dân sự tỉnh",
	    "Tổ công tác của Chính phủ",
	    "Tòa án nhân dân tối cao",
	    "Chánh án Tòa án nhân dân tối cao",
	    "Viện trưởng Viện kiểm sát nhân dân tối cao",
	    "Tòa án nhân dân huyện Hải Lăng",
	    "Liên đoàn Lao động tỉnh",
	    "Công đoàn Viên chức tỉnh",
	    "Công đoàn Giáo dục Việt Nam",
	    "Phó Thủ tướng Chính phủ",
	    "Bộ trưởng Bộ Ngoại giao",
	    "Thứ trưởng Bộ Nội vụ",
	    "Giám đốc Sở Giáo dục và Đào tạo",
	    "Trưởng Ban Tổ chức Trung ương",
	    "Chủ tịch nước",
	    "Chủ nhiệm Ủy ban Dân tộc",
	    "Trạm Y tế xã",
	    "Ban Quản lý Khu kinh tế tỉnh",
	    "Ban quản lý dự án tỉnh",
	    "Trung tâm Phục vụ hành chính công tỉnh",
	};
	char text[512];

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		sovb_document *doc;

		snprintf(text, sizeof text, "Báo cáo nêu Kế hoạch số 15-KH/ĐU ngày 3/3/2021 của %s.",
			 names[i]);
		doc = reference_rows_parse(text);
		assert_int_equal(sovb_document_reference_count(doc), 1);
		reference_rows_check_field(text, "issuer", names[i], sovb_document_reference(doc, 0)->issuer);
		sovb_document_free(doc);
	}
}

static void what_the_second_reader_found_stays_mended(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định số 85/2021/NĐ-CP sửa đổi Nghị định số 52/2013/NĐ-CP ngày 16/5/2013 của Chính phủ.",
		 {{"85/2021/NĐ-CP", "85/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"52/2013/NĐ-CP", "52/2013/NĐ-CP", "NĐ", "2013-05-16", "Chính phủ", NULL, "amends", 0}}},
		{"Kế hoạch số 22/KH-CT và số 18/KH-BTL.",
		 {{"22/KH-CT", "22/KH-CT", "KH", NULL, NULL, NULL, NULL, 0},
		  {"18/KH-BTL", "18/KH-BTL", "KH", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Quyết định số 12-QĐ/ĐU của Đảng ủy, ngày 20/5/2022 đã làm việc với chi bộ.",
		 {{"12-QĐ/ĐU", "12-QĐ/ĐU", "QĐ", NULL, "Đảng ủy", NULL, NULL, 0}}},
		{"Quy chế số 05-QC/BTCTU-BDVTU ngày 12/3/2019 của Ban Tổ chức Tỉnh ủy và Ban Dân vận Tỉnh ủy về phối hợp công tác.",
		 {{"05-QC/BTCTU-BDVTU", "05-QC/BTCTU-BDVTU", "QC", "2019-03-12", "Ban Tổ chức Tỉnh ủy và Ban Dân vận Tỉnh ủy", NULL, NULL, 0}}},
		{"Hướng dẫn số 1269/HD-CT ngày 14/9/2016 của Cục Chính trị Quân khu 5.",
		 {{"1269/HD-CT", "1269/HD-CT", "HD", "2016-09-14", "Cục Chính trị Quân khu 5", NULL, NULL, 0}}},
		{"Mẫu dấu theo Thông tư số 24/2020/TT-BCA.Điều 5 quy định khác.",
		 {{"24/2020/TT-BCA", "24/2020/TT-BCA", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Nghị định số 30/2020/NĐ-CP.Căn cứ tình hình, đơn vị triển khai.",
		 {{"30/2020/NĐ-CP", "30/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"theo Nghị định số [66/2006/NĐ-CP](https://thuvienphapluat.vn/nghi-dinh-66-2006-nd-cp-12901.aspx) ngày 07 tháng 7 năm 2006 của Chính phủ.",
		 {{"66/2006/NĐ-CP", "66/2006/NĐ-CP", "NĐ", "2006-07-07", "Chính phủ", NULL, NULL, 0}}},
		{"Thông tư liên tịch số 39/2013/TTLT-BGDĐT-BTC của Bộ Giáo dục và Đào tạo - Bộ Tài chính.",
		 {{"39/2013/TTLT-BGDĐT-BTC", "39/2013/TTLT-BGDĐT-BTC", "TTLT", NULL, "Bộ Giáo dục và Đào tạo - Bộ Tài chính", NULL, NULL, 0}}},
		{"Tờ trình số 01/TT-HHVTBT ngày 02/4/2025 của Hiệp hội Vận tải ô tô tỉnh Bình Thuận kết quả đại hội, đề nghị phê duyệt.",
		 {{"01/TT-HHVTBT", "01/TT-HHVTBT", "TTr", "2025-04-02", "Hiệp hội Vận tải ô tô tỉnh Bình Thuận", NULL, NULL, 0}}},
		{"Quyết định số 88/QĐ-LĐLĐ ngày 3/3/2021 của Liên đoàn Lao động thành phố Đà Nẵng công nhận Ban Chấp hành.",
		 {{"88/QĐ-LĐLĐ", "88/QĐ-LĐLĐ", "QĐ", "2021-03-03", "Liên đoàn Lao động thành phố Đà Nẵng", NULL, NULL, 0}}},
		{"Ban hành Quyết định 12 nội dung, kế hoạch 5 năm, thông báo 3 lần, báo cáo 6 tháng đầu năm, Báo cáo 9 tháng.",
		 {{0}}},
		{"Quy định 19 điều đảng viên không được làm; Hướng dẫn 04 nội dung; Chương trình 05 mục tiêu.",
		 {{0}}},
		{"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng Hải, ngày 12 tháng 3 năm 2022\n\nKẾ HOẠCH\nquán triệt, học tập Nghị quyết số 57-NQ/TW và Kết luận số 177-KL/TW\n\nNăm qua chi bộ đã làm tốt.",
		 {{"57-NQ/TW", "57-NQ/TW", "NQ", NULL, NULL, NULL, "implements", REFERENCE_DOC},
		  {"177-KL/TW", "177-KL/TW", "KL", NULL, NULL, NULL, "implements", REFERENCE_DOC}}},
		{"ĐẢNG BỘ XÃ CỘNG HẢI\nCHI BỘ TRƯỜNG THCS CỘNG HẢI\n*\nSố 15-QĐ/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nCộng Hải, ngày 12 tháng 3 năm 2022\n\nQUYẾT ĐỊNH\nvề việc gia hạn thời gian thực hiện Kế hoạch số 12-KH/CB\n\nNăm qua chi bộ đã làm tốt.",
		 {{"12-KH/CB", "12-KH/CB", "KH", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Kế hoạch số 15-KH/ĐU tổng kết 15 năm thực hiện Nghị quyết số 26-NQ/TW.",
		 {{"15-KH/ĐU", "15-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"26-NQ/TW", "26-NQ/TW", "NQ", NULL, NULL, NULL, "reviews", 0}}},
		{"Kết luận số 215-KL/TW ngày 23/11/2025 về việc sửa đổi, bổ sung Quy định số 11-QĐi/TW ngày 18/2/2019 của Bộ Chính trị.",
		 {{"215-KL/TW", "215-KL/TW", "KL", "2025-11-23", NULL, NULL, NULL, 0},
		  {"11-QĐi/TW", "11-QĐi/TW", "QyĐ", "2019-02-18", "Bộ Chính trị", NULL, "amends", 0}}},
		{"thực hiện tốt NQTW 4 (khóa XII) trong chi bộ.",
		 {{"NQTW 4 (khóa XII)", NULL, "NQ", NULL, NULL, "XII", NULL, 0}}},
		{"theo Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25 tháng 11 năm 2019;",
		 {{"Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức", NULL, "L", "2019-11-25", NULL, NULL, NULL, 0}}},
		{"theo Pháp lệnh Ưu đãi người có công với cách mạng năm 2020.",
		 {{"Pháp lệnh Ưu đãi người có công với cách mạng năm 2020", NULL, "PL", NULL, NULL, NULL, NULL, 0}}},
		{"triển khai Công điện 232 của Thủ tướng Chính phủ về an toàn.",
		 {{"Công điện 232 của Thủ tướng Chính phủ", NULL, "CĐ", NULL, "Thủ tướng Chính phủ", NULL, NULL, 0}}},
		{"đã hết hạn theo Nghị quyết số 32/1999, Nghị quyết số 33/2009 thì Tòa án xét.",
		 {{"Nghị quyết số 32/1999", NULL, "NQ", NULL, NULL, NULL, NULL, 0},
		  {"Nghị quyết số 33/2009", NULL, "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"Nghị quyết số 25-NQ/TW1 ngày 03/6/2013 của Ban Chấp hành Trung ương.",
		 {{"25-NQ/TW", "25-NQ/TW", "NQ", "2013-06-03", "Ban Chấp hành Trung ương", NULL, NULL, 0}}},
		{"Kết luận số 01-KL/TW ngày 18/5/2021 về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.",
		 {{"01-KL/TW", "01-KL/TW", "KL", "2021-05-18", NULL, NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", NULL, "Bộ Chính trị", NULL, "continues", 0}}},
		{"Kết luận số 215-KL/TW sửa đổi, bổ sung Quy định số 11-QĐi/TW của Bộ Chính trị.",
		 {{"215-KL/TW", "215-KL/TW", "KL", NULL, NULL, NULL, NULL, 0},
		  {"11-QĐi/TW", "11-QĐi/TW", "QyĐ", NULL, "Bộ Chính trị", NULL, "amends", 0}}},
		{"Quyết định số 20/QĐ-UBND về việc bãi bỏ Quyết định số 10/QĐ-UBND ngày 01/02/2015 của UBND huyện.",
		 {{"20/QĐ-UBND", "20/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"10/QĐ-UBND", "10/QĐ-UBND", "QĐ", "2015-02-01", "UBND huyện", NULL, "repeals", 0}}},
		{"Quyết định số 20/QĐ-UBND thay thế Quyết định số 10/QĐ-UBND ngày 01/02/2015 của UBND huyện.",
		 {{"20/QĐ-UBND", "20/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"10/QĐ-UBND", "10/QĐ-UBND", "QĐ", "2015-02-01", "UBND huyện", NULL, "replaces", 0}}},
		{"Nghị quyết số 05-NQ/TU của Tỉnh ủy, ngày 20/5/2022 chi bộ họp triển khai.",
		 {{"05-NQ/TU", "05-NQ/TU", "NQ", NULL, "Tỉnh ủy", NULL, NULL, 0}}},
		{"Công văn số 45-CV/TU ngày 3/3/2021 của Hội Nông dân tỉnh Quảng Trị kêu gọi hội viên.",
		 {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Hội Nông dân tỉnh Quảng Trị", NULL, NULL, 0}}},
		{"Công văn số 45-CV/TU ngày 3/3/2021 của Trường THCS Nguyễn Trãi tuyển sinh lớp 6.",
		 {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Trường THCS Nguyễn Trãi", NULL, NULL, 0}}},
		{"Công văn số 45-CV/TU ngày 3/3/2021 của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh phê duyệt đề tài.",
		 {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", NULL, NULL, 0}}},
		{"Công văn số 45-CV/TU ngày 3/3/2021 của Hội Cựu chiến binh Việt Nam kết nạp hội viên.",
		 {{"45-CV/TU", "45-CV/TU", "CV", "2021-03-03", "Hội Cựu chiến binh Việt Nam", NULL, NULL, 0}}},
		{"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Bộ Tư lệnh Quân khu 4 về huấn luyện.",
		 {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Bộ Tư lệnh Quân khu 4", NULL, NULL, 0}}},
		{"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Sư đoàn 324 về huấn luyện.",
		 {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Sư đoàn 324", NULL, NULL, 0}}},
		{"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Trường THPT số 2 Đức Phổ về huấn luyện.",
		 {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Trường THPT số 2 Đức Phổ", NULL, NULL, 0}}},
		{"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Chi bộ 3 về huấn luyện.",
		 {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Chi bộ 3", NULL, NULL, 0}}},
		{"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Chi bộ thôn 4 về huấn luyện.",
		 {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Chi bộ thôn 4", NULL, NULL, 0}}},
		{"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Trung đoàn 6 về huấn luyện.",
		 {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Trung đoàn 6", NULL, NULL, 0}}},
		{"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Ban Chỉ đạo 35 tỉnh về huấn luyện.",
		 {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Ban Chỉ đạo 35 tỉnh", NULL, NULL, 0}}},
		{"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Ban Chỉ đạo 389 Quốc gia về huấn luyện.",
		 {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Ban Chỉ đạo 389 Quốc gia", NULL, NULL, 0}}},
		{"Kế hoạch số 45-KH/ĐU ngày 3/3/2021 của Đảng ủy Quân khu 5 về huấn luyện.",
		 {{"45-KH/ĐU", "45-KH/ĐU", "KH", "2021-03-03", "Đảng ủy Quân khu 5", NULL, NULL, 0}}},
		{"Hướng dẫn số 45-HD/LN ngày 3/3/2021 của Ban Tuyên giáo Tỉnh ủy và Sở Giáo dục và Đào tạo về phối hợp.",
		 {{"45-HD/LN", "45-HD/LN", "HD", "2021-03-03", "Ban Tuyên giáo Tỉnh ủy và Sở Giáo dục và Đào tạo", NULL, NULL, 0}}},
		{"Hướng dẫn số 45-HD/LN ngày 3/3/2021 của Tỉnh ủy - UBND tỉnh về phối hợp.",
		 {{"45-HD/LN", "45-HD/LN", "HD", "2021-03-03", "Tỉnh ủy - UBND tỉnh", NULL, NULL, 0}}},
		{"Hướng dẫn số 45-HD/LN ngày 3/3/2021 của Sở Nội vụ - Sở Tài chính về phối hợp.",
		 {{"45-HD/LN", "45-HD/LN", "HD", "2021-03-03", "Sở Nội vụ - Sở Tài chính", NULL, NULL, 0}}},
		{"Kế hoạch số 15-KH/ĐU ngày 3/3/2021 sơ kết 03 năm thực hiện Nghị quyết số 26-NQ/TW.",
		 {{"15-KH/ĐU", "15-KH/ĐU", "KH", "2021-03-03", NULL, NULL, NULL, 0},
		  {"26-NQ/TW", "26-NQ/TW", "NQ", NULL, NULL, NULL, "reviews", 0}}},
		{"Quyết định số 15-QĐ/ĐU về việc ban hành Quy chế số 16-QC/ĐU.",
		 {{"15-QĐ/ĐU", "15-QĐ/ĐU", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"16-QC/ĐU", "16-QC/ĐU", "QC", NULL, NULL, NULL, "promulgates", 0}}},
		{"Tổng số Quyết định 12 quyết định, Báo cáo 5 nội dung chính, Kế hoạch 3 bước, Hướng dẫn 7 đơn vị.",
		 {{0}}},
		{"học Nghị quyết Trung ương 4, khóa XII và Nghị quyết Trung ương 8 (khoá XI).",
		 {{"Nghị quyết Trung ương 4, khóa XII", NULL, "NQ", NULL, NULL, "XII", NULL, 0},
		  {"Nghị quyết Trung ương 8 (khoá XI)", NULL, "NQ", NULL, NULL, "XI", NULL, 0}}},
		{"theo Thông báo 12 của Văn phòng Chính phủ và Tờ trình 45 của Sở Nội vụ.",
		 {{"Thông báo 12 của Văn phòng Chính phủ", NULL, "TB", NULL, "Văn phòng Chính phủ", NULL, NULL, 0},
		  {"Tờ trình 45 của Sở Nội vụ", NULL, "TTr", NULL, "Sở Nội vụ", NULL, NULL, 0}}},
		{"theo Công văn 232 của Thủ tướng Chính phủ.",
		 {{"Công văn 232 của Thủ tướng Chính phủ", NULL, "CV", NULL, "Thủ tướng Chính phủ", NULL, NULL, 0}}},
		{"Nghị định số 15/2018 thay thế quy định cũ; Thông tư số 26/2020 của Bộ Giáo dục và Đào tạo.",
		 {{"Nghị định số 15/2018", NULL, "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"Thông tư số 26/2020 của Bộ Giáo dục và Đào tạo", NULL, "TT", NULL, "Bộ Giáo dục và Đào tạo", NULL, NULL, 0}}},
		{"Nghị quyết số 19/2018 của Chính phủ.",
		 {{"Nghị quyết số 19/2018 của Chính phủ", NULL, "NQ", NULL, "Chính phủ", NULL, NULL, 0}}},
		{"Chỉ thị số 05-CT/TW.Trong đó nêu rõ; Kế hoạch số 12-KH/CU,trong năm; Kế hoạch số 13-KH/CU(bản chính).",
		 {{"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, NULL, 0},
		  {"12-KH/CU", "12-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"13-KH/CU", "13-KH/CU", "KH", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

/* Words of two cells stand in another order in the text than in the row: every span is one all the same, and holds its number. */
static void spans_over_cells_are_in_order(void **state)
{
	static const char *const texts[] = {
		"|abcdefghijklm|UBND|x|\n|Chỉ thị số 05|    | |\n", /* "số 05|UBND" */
		"|abcdefghijklm|UBND|x|\n|Chỉ thị số 05|    | |",
		"|Quyết định số|12/QĐ-UBND |ngày |\n|01/02/2020 và|Chỉ thị số|5-CT/TW |\n|của Chính phủ|về việc|của|",
	};
	char wide[8192] = "";

	(void)state;
	for (int i = 0; i < 40; i++) /* longer than a sentence may be */
		strcat(wide, "|theo Chỉ thị số 05-CT/TW của Bộ Chính trị |và |ngày |\n");
	strcat(wide, "|theo Chỉ thị số 05-CT/TW h\xC3"); /* cut in a letter */
	for (size_t i = 0; i <= sizeof texts / sizeof *texts; i++) {
		sovb_document *doc = reference_rows_parse(i < sizeof texts / sizeof *texts ? texts[i] : wide);
		const sovb_string text = sovb_document_text(doc);

		for (size_t k = 0; k < sovb_document_reference_count(doc); k++) {
			const sovb_reference *reference = sovb_document_reference(doc, k);

			assert_true(reference->anchor.start < reference->anchor.end && reference->anchor.end <= text.size);
			assert_true(reference->span.start <= reference->anchor.start && reference->span.end >= reference->anchor.end && reference->span.end <= text.size);
			assert_true(reference->sentence.start < reference->sentence.end && reference->sentence.end <= text.size);
			assert_true(k == 0 || sovb_document_reference(doc, k - 1)->anchor.start <= reference->anchor.start);
		}
		sovb_document_free(doc);
	}
}

/* Its bytes hold another cell's words; as it is written it is told without them. */
static void a_number_goes_on_in_the_next_line_of_its_cell(void **state)
{
	sovb_document *doc = reference_rows_parse("|Nghị định số 103/2016/NĐ- |Có |x |\n|CP ngày 01/7/2016 của     |   |  |\n|Chính phủ                 |   |  |\n");
	const sovb_reference *reference;

	(void)state;
	assert_int_equal(sovb_document_reference_count(doc), 1);
	reference = sovb_document_reference(doc, 0);
	assert_memory_equal(reference->raw.data, "103/2016/NĐ- CP", reference->raw.size);
	assert_memory_equal(reference->issuer.data, "Chính phủ", reference->issuer.size);
	assert_int_equal(reference->date.year, 2016);
	sovb_document_free(doc);
}

static void text_of_one_column_goes_on_from_row_to_row(void **state)
{
	static const struct reference_row rows[] = {
		{"|Điều 5. Hiệu lực  |4. Áp dụng Nghị quyết số |\n|                  |193/2025/QH15 ngày 19    |\n|                  |tháng 02 năm 2025 của    |\n|                  |Quốc hội về thí điểm     |",
		 {{"193/2025/QH15", "193/2025/QH15", "NQ", "2025-02-19", "Quốc hội", NULL, NULL, 0}}},
		/* three columns: cell by cell, and told in the order in which they stand */
		{"|Kế hoạch số 05-KH/TU     |1 |Xong theo Công văn số |\n|thực hiện Chỉ thị số     |  |12/CV-TU              |\n"
		 "|33-CT/TW ngày 20/3/2019  |  |                      |\n|của Ban Bí thư           |  |                      |",
		 {{"05-KH/TU", "05-KH/TU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"12/CV-TU", "12-CV/TU", "CV", NULL, NULL, NULL, NULL, 0},
		  {"33-CT/TW", "33-CT/TW", "CT", "2019-03-20", "Ban Bí thư", NULL, "implements", 0}}},
		{"|Luật số 18/2017/QH14, Luật số           |                |\n|09/2022/QH15, Luật số 11/2022/QH15       |                |",
		 {{"18/2017/QH14", "18/2017/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"09/2022/QH15", "09/2022/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"11/2022/QH15", "11/2022/QH15", "L", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void numbers_of_rows_and_treaties_are_no_documents(void **state)
{
	static const struct reference_row rows[] = {
		{"22\nKhông quy định\n43\nDịch vụ sử dụng hạ tầng theo Luật số 95/2025/QH15.",
		 {{"95/2025/QH15", "95/2025/QH15", "L", NULL, NULL, NULL, NULL, 0}}},
		{"Công ước của Liên hợp quốc về Luật biển năm 1982 và Luật Biên giới quốc gia số 06/2003/QH11.",
		 {{"06/2003/QH11", "06/2003/QH11", "L", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void cells_of_a_table_qualify_the_number(void **state)
{
	static const struct reference_row rows[] = {
		{"|1|Nghị định số 103/2016/NĐ-CP của Chính phủ|01/7/2016|15/8/2016|Quy định về x|\n|2|Nghị định số 92/2010/NĐ-CP của Chính phủ Nghị định số 101/2010/NĐ-CP của Chính phủ|30/8/2010 30/9/2010|x|y|",
		 {{"103/2016/NĐ-CP", "103/2016/NĐ-CP", "NĐ", "2016-07-01", "Chính phủ", NULL, NULL, 0},
		  {"92/2010/NĐ-CP", "92/2010/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
		  {"101/2010/NĐ-CP", "101/2010/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0}}},
		{"| Số, ký hiệu | Ngày | Cơ quan | Trích yếu |\n|---|---|---|---|\n| 39-KH/CU | 16/2/2021 | Chi ủy | Kế hoạch năm |\n| 05-CT/TW | 15/5/2016 | Hội nghị tổng kết |",
		 {{"39-KH/CU", "39-KH/CU", "KH", "2021-02-16", "Chi ủy", NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", "2016-05-15", NULL, NULL, NULL, 0}}},
		{"Các Nghị quyết số 18, số 19-NQ/TW ngày 25/10/2017.",
		 {{"18", "18-NQ/TW", "NQ", "2017-10-25", NULL, NULL, NULL, 0},
		  {"19-NQ/TW", "19-NQ/TW", "NQ", "2017-10-25", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void bodies_and_plenums_before_the_number(void **state)
{
	static const struct reference_row rows[] = {
	    {"Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương khóa XII số 18-NQ/TW ngày 25/10/2017 về sắp xếp bộ máy.",
	     {{"18-NQ/TW", "18-NQ/TW", "NQ", "2017-10-25", "Hội nghị lần thứ 6 Ban Chấp hành Trung ương", "XII", NULL, 0}}},
	    {"theo Kế hoạch liên ngành của Bộ Giáo dục và Đào tạo số 7575/KHLN/BGDĐT-BVHTTDL ngày 19/8/2008.",
	     {{"7575/KHLN/BGDĐT-BVHTTDL", "7575/KHLN-BGDĐT-BVHTTDL", "KH", "2008-08-19", "Bộ Giáo dục và Đào tạo", NULL, NULL, 0}}},
	    {"Căn cứ Công văn số 1635/SGDĐT- GDTrH ngày 27/8/2014 của Sở Giáo dục và Đào tạo Nghệ An và Công văn số 1741/ BGDĐT – GDTrH ngày "
	     "05/3/2009.",
	     {{"1635/SGDĐT- GDTrH", "1635/SGDĐT-GDTrH", "CV", "2014-08-27", "Sở Giáo dục và Đào tạo Nghệ An", NULL, "basis", REFERENCE_DOC},
	      {"1741/ BGDĐT – GDTrH", "1741/BGDĐT-GDTrH", "CV", "2009-03-05", NULL, NULL, "basis", REFERENCE_DOC}}},
	    {"Chỉ thị số O5-CT/TW ngày 15/5/2016 của Bộ Chính trị và Nghị quyết số l8-NQ/TW ngày 25/10/2017.",
	     {{"O5-CT/TW", "05-CT/TW", "CT", "2016-05-15", "Bộ Chính trị", NULL, NULL, 0},
	      {"l8-NQ/TW", "18-NQ/TW", "NQ", "2017-10-25", NULL, NULL, NULL, 0}}},
	    {"Căn cứ QĐ 437/QĐ-TTg, QĐ 15/2020/QĐ-TTg ngày 24/4/2020.",
	     {{"437/QĐ-TTg", "437/QĐ-TTg", "QĐ", NULL, NULL, NULL, "basis", REFERENCE_DOC},
	      {"15/2020/QĐ-TTg", "15/2020/QĐ-TTg", "QĐ", "2020-04-24", NULL, NULL, "basis", REFERENCE_DOC}}},
	    {"Chỉ thị số 19/CT-TTg ngày 16/7/2021 phát động thi đua theo Kế hoạch 5 năm (2021 - 2025) và Kế hoạch số 16/KH-HĐTĐKT.",
	     {{"19/CT-TTg", "19/CT-TTg", "CT", "2021-07-16", NULL, NULL, NULL, 0},
	      {"16/KH-HĐTĐKT", "16/KH-HĐTĐKT", "KH", NULL, NULL, NULL, NULL, 0}}},
	    {"3/ Nghị quyết số 1132/NQ-UBTVQH13 ngày 16/01/2016 của UBTVQH v/v hướng dẫn việc xác định cơ cấu.",
	     {{"1132/NQ-UBTVQH13", "1132/NQ-UBTVQH13", "NQ", "2016-01-16", "UBTVQH", NULL, NULL, 0}}},
	    {"Nghị quyết số 03/NQ-CP ngày 09/01/2025 ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW.",
	     {{"03/NQ-CP", "03/NQ-CP", "NQ", "2025-01-09", NULL, NULL, NULL, 0},
	      {"57-NQ/TW", "57-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 0}}},
	    {"Căn cứ Nghị định số 08/2016/NĐ-CP ngày 25/01/2016 của Chính phú và Nghị đinh số 115/2021/NĐ-CP ngày 16/12/2021.",
	     {{"08/2016/NĐ-CP", "08/2016/NĐ-CP", "NĐ", "2016-01-25", "Chính phú", NULL, "basis", REFERENCE_DOC},
	      {"115/2021/NĐ-CP", "115/2021/NĐ-CP", "NĐ", "2021-12-16", NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void recitals_on_lines_of_their_own(void **state)
{
	static const struct reference_row rows[] = {
	    {"KẾ HOẠCH\nCăn cứ Kế hoạch số 199/KH-UBND ngày 25/10/2021 của UBND huyện Kon Plông về việc thực hiện “Thích ứng an toàn, hiệu quả”\n"
	     "Căn cứ Công văn số 292/PGDDT-VP, ngày 03/09/2021 của Phòng GD&ĐT huyện Kon Plông về việc hướng dẫn dạy học đối với các trường;",
	     {{"199/KH-UBND", "199/KH-UBND", "KH", "2021-10-25", "UBND huyện Kon Plông", NULL, "basis", REFERENCE_DOC},
	      {"292/PGDDT-VP", "292/PGDDT-VP", "CV", "2021-09-03", "Phòng GD&ĐT huyện Kon Plông", NULL, "basis", REFERENCE_DOC}}},
	    {"Căn cứ Thông tư số 26/2009/TT-BGDĐT ngày 30/9/2009 (Thông tư 26);",
	     {{"26/2009/TT-BGDĐT", "26/2009/TT-BGDĐT", "TT", "2009-09-30", NULL, NULL, "basis", REFERENCE_DOC},
	      {"Thông tư 26", NULL, "TT", NULL, NULL, NULL, NULL, 0}}},
	    /* Recitals of Thông tư số 67/2011/TT-BGDĐT and of Quy chế số 06/QC-TT.HĐND-UBND (Hòa Bình), wrapped as web pages wrap them. */
	    {"THÔNG TƯ\nBAN HÀNH QUY ĐỊNH VỀ TIÊU CHUẨN ĐÁNH GIÁ TRƯỜNG\nTIỂU HỌC\nCăn cứ Luật\nGiáo dục ngày 14 tháng 6 năm 2005; Luật sửa đổi, bổ "
	     "sung một số điều của Luật\nGiáo dục ngày 25 tháng 11 năm 2009;\nCăn cứ Nghị định\nsố 178/2007/NĐ-CP ngày 03 tháng 12 năm 2007 của Chính "
	     "phủ;",
	     {{"Luật\nGiáo dục", NULL, "L", "2005-06-14", NULL, NULL, "basis", REFERENCE_DOC},
	      {"Luật sửa đổi, bổ sung một số điều của Luật\nGiáo dục", NULL, "L", "2009-11-25", NULL, NULL, "basis", REFERENCE_DOC},
	      {"178/2007/NĐ-CP", "178/2007/NĐ-CP", "NĐ", "2007-12-03", "Chính phủ", NULL, "basis", REFERENCE_DOC}}},
	    {"QUY CHẾ\nPHỐI HỢP CÔNG TÁC\nCăn cứ\nLuật Tổ chức chính quyền địa phương ngày 19 tháng 6\nnăm 2015;\nCăn cứ Luật Hoạt động giám sát "
	     "của\nQuốc hội và Hội đồng nhân dân ngày 20 tháng 11 năm 2015;",
	     {{"Luật Tổ chức chính quyền địa phương", NULL, "L", "2015-06-19", NULL, NULL, "basis", REFERENCE_DOC},
	      {"Luật Hoạt động giám sát của\nQuốc hội và Hội đồng nhân dân", NULL, "L", "2015-11-20", NULL, NULL, "basis", REFERENCE_DOC}}},
	    {"Chỉ thị số 01-CT/TW ngày 23/01/2026 về nghiên cứu, học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết Đại hội "
	     "XIV của Đảng.",
	     {{"01-CT/TW", "01-CT/TW", "CT", "2026-01-23", NULL, NULL, NULL, 0},
	      {"Nghị quyết Đại hội XIV của Đảng", NULL, "NQ", NULL, NULL, "XIV", "implements", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

/* As web pages and their captions have them. */
static void references_of_web_pages(void **state)
{
	static const struct reference_row rows[] = {
	    {"Thực hiện Chỉ thị số 45-CT/TW, ngày 14/4/2025 về đại hội đảng bộ các cấp, Ban Thường vụ Đảng ủy đã khẩn trương ban hành Kế "
	     "hoạch số 08 về tổ chức đại hội các đảng bộ trực thuộc.",
	     {{"45-CT/TW", "45-CT/TW", "CT", "2025-04-14", NULL, NULL, NULL, 0}, {"Kế hoạch số 08", NULL, "KH", NULL, NULL, NULL, NULL, 0}}},
	    {"Đảng ủy ban hành Công văn số 17, ngày 3/4/2020; xây dựng Phương án số 2 về nhân sự, Kế hoạch số 3.",
	     {{"Công văn số 17", NULL, "CV", "2020-04-03", NULL, NULL, NULL, 0}}},
	    {"Quy định 69-QĐ/TW năm 2022 về kỷ luật tổ chức đảng, đảng viên vi phạm do Ban Chấp hành Trung ương ban hành ngày 06/7/2022.",
	     {{"69-QĐ/TW", "69-QĐ/TW", "QyĐ", "2022-07-06", "Ban Chấp hành Trung ương", NULL, NULL, 0}}},
	    {"Quyết định 119/QĐ-UBND năm 2009 bổ sung thủ tục hành chính do Ủy ban nhân dân tỉnh Bắc Giang ban hành",
	     {{"119/QĐ-UBND", "119/QĐ-UBND", "QĐ", NULL, "Ủy ban nhân dân tỉnh Bắc Giang", NULL, NULL, 0}}},
	    {"Quyết định số 19/2023/QĐ-UBND về việc bãi bỏ một số văn bản do Ủy ban nhân dân tỉnh ban hành.",
	     {{"19/2023/QĐ-UBND", "19/2023/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	    {"Văn phòng đã ban hành Công văn số 1257/VPUBND-THVX Đồng Tháp, ngày 15 tháng 9 năm 2020 về việc ban hành Điều lệ.",
	     {{"1257/VPUBND-THVX", "1257/VPUBND-THVX", "CV", "2020-09-15", NULL, NULL, NULL, 0}}},
	    {"Căn cứ Công văn số 285/CCTTHC ngày 08 tháng 9 năm 2009 của Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng "
	     "Chính phủ về chuẩn bị công bố cơ sở dữ liệu;",
	     {{"285/CCTTHC", "285/CCTTHC", "CV", "2009-09-08",
	       "Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ", NULL, "basis", REFERENCE_DOC}}},
	    {"Căn cứ\nLuật Tổ chức chính quyền địa phương ngày 19 tháng 6\nnăm 2015;\nCăn cứ Luật Hoạt động giám sát của\nQuốc hội và Hội đồng nhân "
	     "dân ngày 20 tháng 11 năm 2015;\nCăn cứ Nghị quyết số 629/2019/UBTVQH14 ngày 30 tháng 01 năm 2019 của Ủy ban Thường vụ Quốc hội về Hướng\n"
	     "dẫn một số hoạt động của Hội đồng nhân dân;\n",
	     {{"Luật Tổ chức chính quyền địa phương", NULL, "L", "2015-06-19", NULL, NULL, "basis", REFERENCE_DOC},
	      {"Luật Hoạt động giám sát của\nQuốc hội và Hội đồng nhân dân", NULL, "L", "2015-11-20", NULL, NULL, "basis", REFERENCE_DOC},
	      {"629/2019/UBTVQH14", "629/2019/UBTVQH14", "NQ", "2019-01-30", "Ủy ban Thường vụ Quốc hội", NULL, "basis", REFERENCE_DOC}}},
	    {"Ngày 18-2-1998, Bộ Chính trị đã ra Chỉ thị số 30-CT/TW; ngày 3/4/2020, Chủ tịch đã ký Công văn số 12/UBND-VX. Theo Công văn số "
	     "13/UBND-VX ký ngày 4/4/2020 của Ủy ban nhân dân tỉnh.",
	     {{"30-CT/TW", "30-CT/TW", "CT", "1998-02-18", NULL, NULL, NULL, 0},
	      {"12/UBND-VX", "12/UBND-VX", "CV", "2020-04-03", NULL, NULL, NULL, 0},
	      {"13/UBND-VX", "13/UBND-VX", "CV", "2020-04-04", "Ủy ban nhân dân tỉnh", NULL, NULL, 0}}},
	    {"Lào Cai, ngày 15 tháng 12 năm 2016 NGHỊ QUYẾT Ban hành quy chế hoạt động của Hội đồng nhân dân tỉnh Lào Cai Khóa XV, nhiệm kỳ "
	     "2016 - 2021",
	     {{0}}},
	    {"Báo cáo số 20/BC-TCT ngày 08 tháng 9 năm 2009 của Tổ công tác của Thủ tướng Chính phủ về rà soát văn bản.",
	     {{"20/BC-TCT", "20/BC-TCT", "BC", "2009-09-08", "Tổ công tác của Thủ tướng Chính phủ về rà soát văn bản", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void old_numbers_have_a_blank_for_a_separator(void **state)
{
	static const struct reference_row rows[] = {
		{"Quyết định số 108 NN-CP ngày 5/5/1990; Nghị định số 17 HĐBT ngày 17-01-1992 của Hội đồng Bộ trưởng; Chỉ thị số 202 CT ngày 28/6/1991.",
		 {{"108 NN-CP", "108/NN-CP", "QĐ", "1990-05-05", NULL, NULL, NULL, 0},
		  {"17 HĐBT", "17/HĐBT", "NĐ", "1992-01-17", "Hội đồng Bộ trưởng", NULL, NULL, 0},
		  {"202 CT", "202/CT", "CT", "1991-06-28", NULL, NULL, NULL, 0}}},
		{"Quyết định 13 TTg ngày 5/5/1995; Quyết định số 240 HĐBT. Nghị quyết số 35\nNQ/UBTVQHK9 ngày 17/5/1993 và Quyết định 12 CP Hà Nội.",
		 {{"13 TTg", "13/TTg", "QĐ", "1995-05-05", NULL, NULL, NULL, 0},
		  {"240 HĐBT", "240/HĐBT", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"35\nNQ/UBTVQHK9", "35/NQ-UBTVQHK9", "NQ", "1993-05-17", NULL, NULL, NULL, 0},
		  {"Quyết định 12", NULL, "QĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư liên bộ số 97/TTLB ngày 16-11-1995 của Ban Tổ chức - Cán bộ Chính phủ - Bộ Tài chính - Bộ Lao động, Thương binh và Xã hội.",
		 {{"97/TTLB", "97/TTLB", "TTLT", "1995-11-16",
		   "Ban Tổ chức - Cán bộ Chính phủ - Bộ Tài chính - Bộ Lao động, Thương binh và Xã hội", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_day_in_front_of_the_clause_that_tells_of_the_next(void **state)
{
	static const struct reference_row rows[] = {
		{"Kết quả 1 năm thực hiện Nghị quyết số 25-NQ/TW, ngày 18/7/2014, Ban Dân vận Tỉnh ủy có Công văn số 700-CV/BDVTU đề nghị các cơ quan.",
		 {{"25-NQ/TW", "25-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"700-CV/BDVTU", "700-CV/BDVTU", "CV", "2014-07-18", NULL, NULL, NULL, 0}}},
		{"Thực hiện Kế hoạch số 12-KH/TU, ngày 5/3/2020, Ban Thường vụ Huyện ủy ban hành Kế hoạch số 15-KH/HU ngày 10/3/2020.",
		 {{"12-KH/TU", "12-KH/TU", "KH", "2020-03-05", NULL, NULL, NULL, 0},
		  {"15-KH/HU", "15-KH/HU", "KH", "2020-03-10", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_kind_without_what_it_is_for(void **state)
{
	static const struct reference_row rows[] = {
	    {"Theo văn bản số 164/BCTĐ-BTP ngày 31/8/2023; số 05-CTHĐ/TU; số 12/KHPH-UBND; Chương trình số 16-CTrPH/BTGTU-SYT.",
	     {{"164/BCTĐ-BTP", "164/BCTĐ-BTP", "BC", "2023-08-31", NULL, NULL, NULL, 0},
	      {"05-CTHĐ/TU", "05-CTHĐ/TU", "CTr", NULL, NULL, NULL, NULL, 0},
	      {"12/KHPH-UBND", "12/KHPH-UBND", "KH", NULL, NULL, NULL, NULL, 0},
	      {"16-CTrPH/BTGTU-SYT", "16-CTrPH/BTGTU-SYT", "CTr", NULL, NULL, NULL, NULL, 0}}},
	    {"Quyết định số 428/TCCP-VC ngày 02/6/1993 của Bộ trưởng, Trưởng ban Ban Tổ chức - Cán bộ Chính phủ.",
	     {{"428/TCCP-VC", "428/TCCP-VC", "QĐ", "1993-06-02", "Bộ trưởng, Trưởng ban Ban Tổ chức - Cán bộ Chính phủ", NULL, NULL, 0}}},
	    /* words of a subject, or of what is in a document, are not its kind */
	    {"Thông tư số 09/2020/TT-BTTTT ngày 24 tháng 4 năm 2020 về định mức sản xuất chương trình phát thanh và số 18/2021/TT-BTTTT "
	     "ngày 30 tháng 11 năm 2021.",
	     {{"09/2020/TT-BTTTT", "09/2020/TT-BTTTT", "TT", "2020-04-24", NULL, NULL, NULL, 0},
	      {"18/2021/TT-BTTTT", "18/2021/TT-BTTTT", "TT", "2021-11-30", NULL, NULL, NULL, 0}}},
	    {"Đối chiếu các qui định tại ghị định số 126/2024/ Đ-CP của Chính phủ.",
	     {{"126/2024/ Đ-CP", "126/2024/Đ-CP", NULL, NULL, "Chính phủ", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_a_hurried_hand_leaves_out(void **state)
{
	static const struct reference_row rows[] = {
		{"Thực hiện Chỉ thị 05 gắn với các nhiệm vụ khó của địa phương.",
		 {{"Chỉ thị 05", NULL, "CT", NULL, NULL, NULL, NULL, 0}}},
		{"Thực hiện quy định 213-QĐ/TW Bộ Chính trị về trách nhiệm của đảng viên.",
		 {{"213-QĐ/TW", "213-QĐ/TW", "QyĐ", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		{"- Cơng văn số 4612/BGDĐT-GDTrH ngày 03/10/2017 của Bộ GD&ĐT về hướng dẫn.",
		 {{"4612/BGDĐT-GDTrH", "4612/BGDĐT-GDTrH", "CV", "2017-10-03", "Bộ GD&ĐT", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_day_of_an_old_law_behind_its_subject(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị quyết số 200/NQ-TVQH ngày 18 tháng 01 năm 1966 đã được sửa đổi, bổ sung một số điều theo Pháp lệnh số 10-LCT/HĐNN7 "
		 "sửa đổi một số điều về thuế công thương nghiệp ngày 26 tháng 02 năm 1983, "
		 "Pháp lệnh bổ sung, sửa đổi một số điều lệ về thuế hàng hóa ngày 17 tháng 11 năm 1987.",
		 {{"200/NQ-TVQH", "200/NQ-TVQH", "NQ", "1966-01-18", NULL, NULL, NULL, 0},
		  {"10-LCT/HĐNN7", "10-LCT/HĐNN7", "PL", "1983-02-26", NULL, NULL, "amended_by", 0},
		  {"Pháp lệnh bổ sung, sửa đổi một số điều lệ về thuế hàng hóa", NULL, "PL", "1987-11-17", NULL, NULL, "amended_by", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_day_that_opens_the_sentence(void **state)
{
	static const struct reference_row rows[] = {
	    {"- Ngày 29/2/2024, Chính phủ sau khi xem xét Hồ sơ đề nghị xây dựng Luật Hàng không dân dụng Việt Nam (thay thế) do Bộ Giao thông vận tải trình đã ban hành Nghị quyết số 26/NQ-CP về phiên họp.",
	     {{"26/NQ-CP", "26/NQ-CP", "NQ", "2024-02-29", NULL, NULL, NULL, 0}}},
	    {"Nhà, đất đã sử dụng làm nhà ở trước ngày 19 tháng 01 năm 2007 (ngày Thủ tướng Chính phủ ban hành Quyết định số 09/2007/QĐ-TTg).",
	     {{"09/2007/QĐ-TTg", "09/2007/QĐ-TTg", "QĐ", "2007-01-19", NULL, NULL, NULL, 0}}},
	    {"Ngày 29/2/2024, Chính phủ đã họp về việc xây dựng Luật Hàng không dân dụng Việt Nam do Bộ Giao thông vận tải trình, sau đó Bộ Giao thông vận tải đã ban hành Nghị quyết số 26/NQ-CP. Từ ngày 9/12/2015 (ngày công bố và cho áp dụng) đã ban hành Nghị quyết số 27/NQ-CP.",
	     {{"26/NQ-CP", "26/NQ-CP", "NQ", NULL, NULL, NULL, NULL, 0}, {"27/NQ-CP", "27/NQ-CP", "NQ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_number_that_the_text_gave_in_full(void **state)
{
	static const struct reference_row rows[] = {
		{"Ngày 28/7/2021, Ban Chấp hành Trung ương đã ban hành Quy định số 22-QĐ/TW. Quy định 22 gồm 7 chương, Quy định 30 nội dung cho phép.",
		 {{"22-QĐ/TW", "22-QĐ/TW", "QyĐ", "2021-07-28", NULL, NULL, NULL, 0},
		  {"Quy định 22", NULL, "QyĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void members_of_a_list_repeat_the_letters(void **state)
{
	static const struct reference_row rows[] = {
		{"Các Nghị định số 351/HĐBT, 352/HĐBT và 353/HĐBT ngày 02/10/1990 của Hội đồng Bộ trưởng về thuế. Căn cứ khoản 3 điều 25 luật ngân sách nhà nước ngày 16/12/2002. Nghị quyết 10/2016/NQ-HĐND tỉnh ngày 7/12/2016 của HĐND tỉnh về phân cấp.",
		 {{"351/HĐBT", "351/HĐBT", "NĐ", "1990-10-02", "Hội đồng Bộ trưởng", NULL, NULL, 0},
		  {"352/HĐBT", "352/HĐBT", "NĐ", "1990-10-02", "Hội đồng Bộ trưởng", NULL, NULL, 0},
		  {"353/HĐBT", "353/HĐBT", "NĐ", "1990-10-02", "Hội đồng Bộ trưởng", NULL, NULL, 0},
		  {"luật ngân sách nhà nước", NULL, "L", "2002-12-16", NULL, NULL, NULL, 0},
		  {"10/2016/NQ-HĐND", "10/2016/NQ-HĐND", "NQ", "2016-12-07", "HĐND tỉnh", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_ampersand_of_a_ministry_is_lost(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư 01/2016/TT-BGD ĐT ngày 15/01/2016 về trường; Công văn 12/SGD ĐT-VP ngày 1/2/2020 về thi; Thông tư 02/2016/TT-BGD ĐT ngày 16/01/2016; Công văn 13/PGD Đông Anh.",
		 {{"01/2016/TT-BGD ĐT", "01/2016/TT-BGDĐT", "TT", "2016-01-15", NULL, NULL, NULL, 0},
		  {"12/SGD ĐT-VP", "12/SGDĐT-VP", "CV", "2020-02-01", NULL, NULL, NULL, 0},
		  {"02/2016/TT-BGD ĐT", "02/2016/TT-BGDĐT", "TT", "2016-01-16", NULL, NULL, NULL, 0},
		  {"13/PGD", "13/PGD", "CV", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void of_two_kinds_the_symbol_tells_which(void **state)
{
	static const struct reference_row rows[] = {
		{"theo công văn hướng dẫn số 110-CV/BTGĐU của Ban Tuyên giáo Đảng ủy và Thông tư hướng dẫn số 219/2015/TT-BTC.",
		 {{"110-CV/BTGĐU", "110-CV/BTGĐU", "CV", NULL, "Ban Tuyên giáo Đảng ủy", NULL, NULL, 0},
		  {"219/2015/TT-BTC", "219/2015/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_list_goes_on_behind_so(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Nghị định số 175-CP ngày 11-12-1964, số 94-HĐBT ngày 2-7-1984 của Chính phủ;",
		 {{"175-CP", "175/CP", "NĐ", "1964-12-11", "Chính phủ", NULL, "basis", REFERENCE_DOC},
		  {"94-HĐBT", "94/HĐBT", "NĐ", "1984-07-02", "Chính phủ", NULL, "basis", REFERENCE_DOC}}},
		{"Quyết định số 15/QĐ-UBND, số 12 phố Hoa Mai.", {{"15/QĐ-UBND", "15/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_day_on_which_it_was_issued(void **state)
{
	static const struct reference_row rows[] = {
		{"Sáng 10/7/2025, HĐND thành phố đã thông qua Nghị quyết số 26/2025/NQ-HĐND. Ngày 15/12/1999 Chính phủ ban hành tiếp Nghị định số 175/1999/NĐ-CP.",
		 {{"26/2025/NQ-HĐND", "26/2025/NQ-HĐND", "NQ", "2025-07-10", NULL, NULL, NULL, 0},
		  {"175/1999/NĐ-CP", "175/1999/NĐ-CP", "NĐ", "1999-12-15", NULL, NULL, NULL, 0}}},
		{"thay thế Hướng dẫn 25-HD/BTCTW 2023 của Ban Tổ chức Trung ương về kiểm điểm.",
		 {{"25-HD/BTCTW", "25-HD/BTCTW", "HD", NULL, "Ban Tổ chức Trung ương", NULL, "replaces", REFERENCE_DOC}}},
		{"Ngày 20/7/2022, thay mặt Ban Thường vụ Tỉnh ủy, đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy, đã ký Quy định số 09-QĐ/TU về tiêu chuẩn.",
		 {{"09-QĐ/TU", "09-QĐ/TU", "QyĐ", "2022-07-20", NULL, NULL, NULL, 0}}},
		{"Ngày 09/6/2025, thay mặt Bộ Chính trị, Ban Bí thư, đồng chí A, Ủy viên Bộ Chính trị, đã ký ban hành Quy định số 301-QĐ/TW.",
		 {{"301-QĐ/TW", "301-QĐ/TW", "QyĐ", "2025-06-09", NULL, NULL, NULL, 0}}},
		{"Ngày 04/6/2020, tại Nghị quyết số 946/NQ-UBTVQH14, Ủy ban Thường vụ Quốc hội đã phê chuẩn kết quả bầu.",
		 {{"946/NQ-UBTVQH14", "946/NQ-UBTVQH14", "NQ", "2020-06-04", NULL, NULL, NULL, 0}}},
		{"Ngày 04/6/2020, tại Nghị quyết số 946/NQ-UBTVQH14 có ghi.", {{"946/NQ-UBTVQH14", "946/NQ-UBTVQH14", "NQ", NULL, NULL, NULL, NULL, 0}}},
		/* over the lines of a bracket */
		{"QUY CHẾ LÀM VIỆC\n(Ban hành\nkèm theo Quyết định số: 59/QĐ-UBND\nNgày 22 tháng\n7 năm 2021 của Ủy ban nhân dân xã Hoa\nMai)\nChương I\n",
		 {{"59/QĐ-UBND", "59/QĐ-UBND", "QĐ", "2021-07-22", "Ủy ban nhân dân xã Hoa Mai", NULL, "promulgated_by", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(old_numbers_have_a_blank_for_a_separator),
		cmocka_unit_test(references_of_web_pages),
		cmocka_unit_test(cells_of_a_table_qualify_the_number),
		cmocka_unit_test(spans_over_cells_are_in_order),
		cmocka_unit_test(a_number_goes_on_in_the_next_line_of_its_cell),
		cmocka_unit_test(text_of_one_column_goes_on_from_row_to_row),
		cmocka_unit_test(numbers_of_rows_and_treaties_are_no_documents),
		cmocka_unit_test(what_the_second_reader_found_stays_mended),
	    cmocka_unit_test(party_numbers_of_all_bodies),
	    cmocka_unit_test(state_numbers_of_all_ages),
	    cmocka_unit_test(typing_and_scanning_noise_is_read),
	    cmocka_unit_test(all_layouts_of_a_date),
	    cmocka_unit_test(other_days_of_the_sentence_are_not_the_date),
	    cmocka_unit_test(lists_give_each_number_its_own),
	    cmocka_unit_test(one_document_takes_nothing_from_its_neighbour),
	    cmocka_unit_test(issuers_of_all_levels),
	    cmocka_unit_test(symbols_in_small_letters_and_without_strokes),
	    cmocka_unit_test(an_issuer_ends_where_the_sentence_goes_on),
	    cmocka_unit_test(figures_and_codes_are_no_references),
	    cmocka_unit_test(the_title_says_what_the_document_does),
	    cmocka_unit_test(final_clauses_name_what_they_end),
	    cmocka_unit_test(relations_within_a_sentence),
	    cmocka_unit_test(named_and_partial_references),
	    cmocka_unit_test(names_of_issuers_are_kept_whole),
	    cmocka_unit_test(bodies_and_plenums_before_the_number),
	    cmocka_unit_test(recitals_on_lines_of_their_own),
		cmocka_unit_test(a_day_in_front_of_the_clause_that_tells_of_the_next),
		cmocka_unit_test(what_a_hurried_hand_leaves_out),
		cmocka_unit_test(the_day_of_an_old_law_behind_its_subject),
	    cmocka_unit_test(the_kind_without_what_it_is_for),
	    cmocka_unit_test(the_day_that_opens_the_sentence),
		cmocka_unit_test(a_number_that_the_text_gave_in_full),
		cmocka_unit_test(members_of_a_list_repeat_the_letters),
		cmocka_unit_test(the_ampersand_of_a_ministry_is_lost),
		cmocka_unit_test(of_two_kinds_the_symbol_tells_which),
		cmocka_unit_test(a_list_goes_on_behind_so),
		cmocka_unit_test(the_day_on_which_it_was_issued),
	};
	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
