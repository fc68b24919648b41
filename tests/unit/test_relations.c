/*
 * What a document does to another: each phrase of the table in a subject, chains, passives, articles and final clauses.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reference_rows.h"

static void recitals_as_scans_leave_them(void **state)
{
	static const struct reference_row rows[] = {
		{"Cân cứ Nghị định số 60/2003/NĐ-CP của Chính phủ;\n\nễ Căn cứ Nghị định số 62/2003/NĐ-CP của Chính phủ;\n\n. Căn. cử Nghị định số 65/2003/NĐ-CP của Chính phủ;",
		 {{"60/2003/NĐ-CP", "60/2003/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, "basis", REFERENCE_DOC},
		  {"62/2003/NĐ-CP", "62/2003/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, "basis", REFERENCE_DOC},
		  {"65/2003/NĐ-CP", "65/2003/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void subjects_by_their_first_verb(void **state)
{
	static const struct reference_row rows[] = {
		{"Kế hoạch số 39-KH/CU về việc triển khai thực hiện Chỉ thị số 02-CT/TU; Kế hoạch số 05-KH/ĐU cụ thể hóa Nghị quyết số 10-NQ/HU.",
		 {{"39-KH/CU", "39-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"02-CT/TU", "02-CT/TU", "CT", NULL, NULL, NULL, "implements", 0},
		  {"05-KH/ĐU", "05-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"10-NQ/HU", "10-NQ/HU", "NQ", NULL, NULL, NULL, "implements", 2}}},
		{"Kết luận số 120-KL/TW về tiếp tục đẩy mạnh, nâng cao chất lượng, hiệu quả việc thực hiện Chỉ thị số 30-CT/TW; Công văn số 08-CV/TU tiếp tục thực hiện Chỉ thị số 12-CT/TU.",
		 {{"120-KL/TW", "120-KL/TW", "KL", NULL, NULL, NULL, NULL, 0},
		  {"30-CT/TW", "30-CT/TW", "CT", NULL, NULL, NULL, "continues", 0},
		  {"08-CV/TU", "08-CV/TU", "CV", NULL, NULL, NULL, NULL, 0},
		  {"12-CT/TU", "12-CT/TU", "CT", NULL, NULL, NULL, "continues", 2}}},
		{"Kế hoạch số 12-KH/TU về kiểm tra, giám sát tình hình thực hiện Nghị quyết số 05-NQ/TU; Kế hoạch số 13-KH/TU giám sát việc lãnh đạo, chỉ đạo thực hiện Quy định số 37-QĐ/TW.",
		 {{"12-KH/TU", "12-KH/TU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"05-NQ/TU", "05-NQ/TU", "NQ", NULL, NULL, NULL, "monitors", 0},
		  {"13-KH/TU", "13-KH/TU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"37-QĐ/TW", "37-QĐ/TW", "QyĐ", NULL, NULL, NULL, "monitors", 2}}},
		{"Công văn số 07-CV/TU về đôn đốc thực hiện Chỉ thị số 35-CT/TW; Kế hoạch số 14-KH/TU khảo sát việc thực hiện Nghị quyết số 18-NQ/TW.",
		 {{"07-CV/TU", "07-CV/TU", "CV", NULL, NULL, NULL, NULL, 0},
		  {"35-CT/TW", "35-CT/TW", "CT", NULL, NULL, NULL, "monitors", 0},
		  {"14-KH/TU", "14-KH/TU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"18-NQ/TW", "18-NQ/TW", "NQ", NULL, NULL, NULL, "monitors", 2}}},
		{"Báo cáo số 15-BC/TU sơ kết 03 năm thực hiện Nghị quyết số 18-NQ/TW; Báo cáo số 16-BC/TU kết quả 5 năm thực hiện Chỉ thị số 05-CT/TW.",
		 {{"15-BC/TU", "15-BC/TU", "BC", NULL, NULL, NULL, NULL, 0},
		  {"18-NQ/TW", "18-NQ/TW", "NQ", NULL, NULL, NULL, "reviews", 0},
		  {"16-BC/TU", "16-BC/TU", "BC", NULL, NULL, NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, "reviews", 2}}},
		{"Hướng dẫn số 16-HD/BTGTU thực hiện Chỉ thị số 05-CT/TW; Hướng dẫn số 17-HD/BTCTW thi hành Quy định số 24-QĐ/TW.",
		 {{"16-HD/BTGTU", "16-HD/BTGTU", "HD", NULL, NULL, NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, "guides", 0},
		  {"17-HD/BTCTW", "17-HD/BTCTW", "HD", NULL, NULL, NULL, NULL, 0},
		  {"24-QĐ/TW", "24-QĐ/TW", "QyĐ", NULL, NULL, NULL, "guides", 2}}},
		{"Quyết định số 12/QĐ-BTC về việc đính chính Thông tư số 80/2021/TT-BTC; Quyết định số 15/QĐ-UBND về việc ban hành Kế hoạch số 30/KH-UBND.",
		 {{"12/QĐ-BTC", "12/QĐ-BTC", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"80/2021/TT-BTC", "80/2021/TT-BTC", "TT", NULL, NULL, NULL, "corrects", 0},
		  {"15/QĐ-UBND", "15/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"30/KH-UBND", "30/KH-UBND", "KH", NULL, NULL, NULL, "promulgates", 2}}},
		{"Nghị quyết số 12/2021/UBTVQH15 kéo dài thời hạn thực hiện Nghị quyết số 67/2013/QH13; Quyết định số 09/QĐ-TTg gia hạn thời gian thực hiện Quyết định số 08/QĐ-TTg.",
		 {{"12/2021/UBTVQH15", "12/2021/UBTVQH15", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"67/2013/QH13", "67/2013/QH13", "NQ", NULL, NULL, NULL, "amends", 0},
		  {"09/QĐ-TTg", "09/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"08/QĐ-TTg", "08/QĐ-TTg", "QĐ", NULL, NULL, NULL, "amends", 2}}},
		{"Kế hoạch số 08-KH/TU học tập, quán triệt Nghị quyết số 66-NQ/TW; Kế hoạch số 09-KH/TU quán triệt, triển khai, thực hiện Nghị quyết số 59-NQ/TW.",
		 {{"08-KH/TU", "08-KH/TU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"66-NQ/TW", "66-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 0},
		  {"09-KH/TU", "09-KH/TU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"59-NQ/TW", "59-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 2}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void details_of_laws_and_decrees(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư số 05/2020/TT-BKHCN quy định chi tiết một số điều và biện pháp thi hành Nghị định số 15/2018/NĐ-CP; Thông tư số 06/2020/TT-BKHCN quy định chi tiết và hướng dẫn một số điều của Nghị định số 16/2018/NĐ-CP.",
		 {{"05/2020/TT-BKHCN", "05/2020/TT-BKHCN", "TT", NULL, NULL, NULL, NULL, 0},
		  {"15/2018/NĐ-CP", "15/2018/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0},
		  {"06/2020/TT-BKHCN", "06/2020/TT-BKHCN", "TT", NULL, NULL, NULL, NULL, 0},
		  {"16/2018/NĐ-CP", "16/2018/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 2}}},
		{"Thông tư số 20/2017/TT-BYT quy định chi tiết một số điều của Luật dược và Nghị định số 54/2017/NĐ-CP ngày 08/5/2017 của Chính phủ.",
		 {{"20/2017/TT-BYT", "20/2017/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"54/2017/NĐ-CP", "54/2017/NĐ-CP", "NĐ", "2017-05-08", "Chính phủ", NULL, "guides", 0}}},
		{"Nghị định số 05/2015/NĐ-CP quy định chi tiết một số điều của Bộ luật Lao động và Thông tư số 17/2015/TT-BLĐTBXH.",
		 {{"05/2015/NĐ-CP", "05/2015/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"17/2015/TT-BLĐTBXH", "17/2015/TT-BLĐTBXH", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư này hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP.",
		 {{"61/2018/NĐ-CP", "61/2018/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", REFERENCE_DOC}}},
		{"Thông tư số 09/2002/TT-BTC hướng dẫn bổ sung, sửa đổi Thông tư số 06/2001/TT-BTC.",
		 {{"09/2002/TT-BTC", "09/2002/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"06/2001/TT-BTC", "06/2001/TT-BTC", "TT", NULL, NULL, NULL, "amends", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void passives_and_brackets(void **state)
{
	static const struct reference_row rows[] = {
		{"Quyết định số 99-QĐ/TU được thay thế bằng Quyết định số 120-QĐ/TU; Thông tư số 01/2011/TT-BNV bị bãi bỏ bởi Nghị định số 30/2020/NĐ-CP.",
		 {{"99-QĐ/TU", "99-QĐ/TU", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"120-QĐ/TU", "120-QĐ/TU", "QĐ", NULL, NULL, NULL, "replaced_by", 0},
		  {"01/2011/TT-BNV", "01/2011/TT-BNV", "TT", NULL, NULL, NULL, NULL, 0},
		  {"30/2020/NĐ-CP", "30/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, "repealed_by", 2}}},
		{"Luật số 16/1999/QH10 đã được sửa đổi, bổ sung tại khoản 3 Điều 1 Luật số 19/2008/QH12 và khoản 2 Điều 1 Luật số 72/2014/QH13.",
		 {{"16/1999/QH10", "16/1999/QH10", "L", NULL, NULL, NULL, NULL, 0},
		  {"19/2008/QH12", "19/2008/QH12", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"72/2014/QH13", "72/2014/QH13", "L", NULL, NULL, NULL, "amended_by", 0}}},
		{"Nghị định số 85/2021/NĐ-CP (sửa đổi Nghị định số 52/2013/NĐ-CP) có hiệu lực; Quy chế số 02-QC/TU (ban hành kèm theo Quyết định số 66-QĐ/TU).",
		 {{"85/2021/NĐ-CP", "85/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"52/2013/NĐ-CP", "52/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 0},
		  {"02-QC/TU", "02-QC/TU", "QC", NULL, NULL, NULL, NULL, 0},
		  {"66-QĐ/TU", "66-QĐ/TU", "QĐ", NULL, NULL, NULL, "promulgated_by", 2}}},
		{"Hồ sơ theo Thông tư số 05/2015/TT-BQP.\n\nKhoản này được sửa đổi, bổ sung theo quy định tại khoản 11 Điều 7 của Nghị định số 220/2025/NĐ-CP.",
		 {{"05/2015/TT-BQP", "05/2015/TT-BQP", "TT", NULL, NULL, NULL, NULL, 0},
		  {"220/2025/NĐ-CP", "220/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, "amended_by", REFERENCE_DOC}}},
		{"Các văn bản sau:\n\na) Thông tư số 02/2012/TT-BNV.\n\nb) Giấy phép bị thu hồi theo Nghị định số 54/2017/NĐ-CP.",
		 {{"02/2012/TT-BNV", "02/2012/TT-BNV", "TT", NULL, NULL, NULL, NULL, 0},
		  {"54/2017/NĐ-CP", "54/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_a_circular_can_change(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư số 20/2017/TT-BYT quy định chi tiết Nghị định số 54/2017/NĐ-CP về thuốc, được sửa đổi, bổ sung bởi Thông tư số 27/2024/TT-BYT.",
		 {{"20/2017/TT-BYT", "20/2017/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"54/2017/NĐ-CP", "54/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0},
		  {"27/2024/TT-BYT", "27/2024/TT-BYT", "TT", NULL, NULL, NULL, "amended_by", 0}}},
		{"Điều 17 Nghị định số 71/2019/NĐ-CP sửa đổi bởi khoản 8 Điều 1 Nghị định số 17/2022/NĐ-CP; Điều 7 Thông tư số 39/2016/TT-NHNN được sửa đổi bởi Thông tư số 12/2024/TT-NHNN và bị bãi bỏ bởi Điều 2 Thông tư số 06/2023/TT-NHNN.",
		 {{"71/2019/NĐ-CP", "71/2019/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"17/2022/NĐ-CP", "17/2022/NĐ-CP", "NĐ", NULL, NULL, NULL, "amended_by", 0},
		  {"39/2016/TT-NHNN", "39/2016/TT-NHNN", "TT", NULL, NULL, NULL, NULL, 0},
		  {"12/2024/TT-NHNN", "12/2024/TT-NHNN", "TT", NULL, NULL, NULL, "amended_by", 2},
		  {"06/2023/TT-NHNN", "06/2023/TT-NHNN", "TT", NULL, NULL, NULL, "repealed_by", 2}}},
		/* the procedures were changed, not the decision */
		{"Quyết định số 160/QĐ-BYT về việc công bố thủ tục hành chính được sửa đổi, bổ sung lĩnh vực y tế tại Nghị định số 02/2025/NĐ-CP.",
		 {{"160/QĐ-BYT", "160/QĐ-BYT", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"02/2025/NĐ-CP", "02/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Các Quyết định sau hết hiệu lực khi Quyết định số 2555/QĐ-BYT có hiệu lực:\n\n+ Quyết định số 7291/QĐ-BYT về thủ tục;\n\n+ Quyết định số 4524/QĐ-BYT.",
		 {{"2555/QĐ-BYT", "2555/QĐ-BYT", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"7291/QĐ-BYT", "7291/QĐ-BYT", "QĐ", NULL, NULL, NULL, "repeals", 0},
		  {"4524/QĐ-BYT", "4524/QĐ-BYT", "QĐ", NULL, NULL, NULL, "repeals", 0}}},
		/* in brackets, but not passive */
		{"Mẫu số 05 ban hành kèm theo Nghị định số 120/2024/NĐ-CP (thay thế Mẫu số 05 ban hành kèm theo Nghị định số 102/2020/NĐ-CP).",
		 {{"120/2024/NĐ-CP", "120/2024/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"102/2020/NĐ-CP", "102/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, "replaces", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void lists_of_what_changed_a_document(void **state)
{
	static const struct reference_row rows[] = {
		{"1. Nghị định số 10/2020/NĐ-CP được sửa đổi, bổ sung bởi: a) Nghị định số 47/2022/NĐ-CP ngày 19/7/2022; b) Nghị định số 41/2024/NĐ-CP ngày 16/4/2024 về đường bộ.\n\n2. Nghị định số 15/2021/NĐ-CP.",
		 {{"10/2020/NĐ-CP", "10/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"47/2022/NĐ-CP", "47/2022/NĐ-CP", "NĐ", "2022-07-19", NULL, NULL, "amended_by", 0},
		  {"41/2024/NĐ-CP", "41/2024/NĐ-CP", "NĐ", "2024-04-16", NULL, NULL, "amended_by", 0},
		  {"15/2021/NĐ-CP", "15/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"1. Nghị định số 10/2020/NĐ-CP được sửa đổi, bổ sung bởi:\na) Nghị định số 47/2022/NĐ-CP;\n2. Nghị định số 15/2021/NĐ-CP.",
		 {{"10/2020/NĐ-CP", "10/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"47/2022/NĐ-CP", "47/2022/NĐ-CP", "NĐ", NULL, NULL, NULL, "amended_by", 0},
		  {"15/2021/NĐ-CP", "15/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Luật số 10/2012/QH13 đã được sửa đổi, bổ sung một số điều bởi các luật sau đây:\n- Luật số 11/2014/QH13;\n- Luật số 12/2015/QH13.\nHọc sinh thực hiện Nghị định số 15/2019/NĐ-CP.",
		 {{"10/2012/QH13", "10/2012/QH13", "L", NULL, NULL, NULL, NULL, 0},
		  {"11/2014/QH13", "11/2014/QH13", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"12/2015/QH13", "12/2015/QH13", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"15/2019/NĐ-CP", "15/2019/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		/* a consolidated text: of the circular, not of the decree in its subject; then the recitals */
		{"THÔNG TƯ\nQuy định về học phí\n\nThông tư số 12/2013/TT-BTC hướng dẫn Nghị định số 10/2012/NĐ-CP, có hiệu lực kể từ ngày 20 tháng 4 năm 2013, được sửa đổi, bổ sung bởi:\n\n1. Thông tư số 15/2014/TT-BTC, có hiệu lực kể từ ngày 20 tháng 4 năm 2014;\n\n2. Thông tư số 17/2016/TT-BTC, có hiệu lực kể từ ngày 20 tháng 4 năm 2016.\n\nCăn cứ Nghị định số 20/2011/NĐ-CP;",
		 {{"12/2013/TT-BTC", "12/2013/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"10/2012/NĐ-CP", "10/2012/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0},
		  {"15/2014/TT-BTC", "15/2014/TT-BTC", "TT", NULL, NULL, NULL, "amended_by", 0},
		  {"17/2016/TT-BTC", "17/2016/TT-BTC", "TT", NULL, NULL, NULL, "amended_by", 0},
		  {"20/2011/NĐ-CP", "20/2011/NĐ-CP", "NĐ", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
		/* without numbers: the second says itself what it changed, the third does not */
		{"Thông tư số 12/2013/TT-BTC, được sửa đổi, bổ sung bởi:\n\nThông tư số 15/2014/TT-BTC ngày 07/3/2014.\n\nThông tư số 17/2016/TT-BTC sửa đổi, bổ sung một số điều của Thông tư số 12/2013/TT-BTC.\n\nThông tư số 19/2017/TT-BTC áp dụng từ năm 2018.",
		 {{"12/2013/TT-BTC", "12/2013/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"15/2014/TT-BTC", "15/2014/TT-BTC", "TT", "2014-03-07", NULL, NULL, "amended_by", 0},
		  {"17/2016/TT-BTC", "17/2016/TT-BTC", "TT", NULL, NULL, NULL, "amended_by", 0},
		  {"12/2013/TT-BTC", "12/2013/TT-BTC", "TT", NULL, NULL, NULL, "amends", 2},
		  {"19/2017/TT-BTC", "19/2017/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
		/* another document ends what the list names */
		{"Tại Thông tư số 47/2025/TT-BYT đã bãi bỏ 43 văn bản quy phạm pháp luật, cụ thể:\n\n1. Quyết định số 37/QĐ-BYT ngày 29/01/1972.\n\n2. Quyết định số 1716/1999/QĐ-BYT.",
		 {{"47/2025/TT-BYT", "47/2025/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"37/QĐ-BYT", "37/QĐ-BYT", "QĐ", "1972-01-29", NULL, NULL, "repeals", 0},
		  {"1716/1999/QĐ-BYT", "1716/1999/QĐ-BYT", "QĐ", NULL, NULL, NULL, "repeals", 0}}},
		/* the dash of a name at the head of a line is no item */
		{"Điều 1. Bãi bỏ các văn bản sau:\n1. Quyết định số 90/2004/QĐ-UB về khu đất ở phường Nam Lý\n- Quảng Bình;\n2. Quyết định số 02/2007/QĐ-UBND.",
		 {{"90/2004/QĐ-UB", "90/2004/QĐ-UB", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"02/2007/QĐ-UBND", "02/2007/QĐ-UBND", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Thay thế 03 thủ tục có số thứ tự: 3, 4, 5 tại Danh mục ban hành kèm theo Quyết định số 3470/QĐ-UBND.",
		 {{"3470/QĐ-UBND", "3470/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC}}},
		{"QUYẾT ĐỊNH\nSỬA ĐỔI, BỔ SUNG MỘT SỐ NỘI DUNG CỦA QUYẾT ĐỊNH SỐ 48/2024/QĐ-UBND\n\nỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Giá số 16/2023/QH15;",
		 {{"48/2024/QĐ-UBND", "48/2024/QĐ-UBND", "QĐ", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"16/2023/QH15", "16/2023/QH15", "L", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
		/* the subject of what is named in the document's own subject ends with it */
		{"KẾ HOẠCH\nTHỰC HIỆN KẾT LUẬN HỘI NGHỊ TRUNG ƯƠNG 7 KHÓA XI VỀ CẢI CÁCH TIỀN LƯƠNG\nThực hiện Kế hoạch số 98-KH/TU của Thành ủy;",
		 {{"KẾT LUẬN HỘI NGHỊ TRUNG ƯƠNG 7 KHÓA XI", NULL, "KL", NULL, NULL, "XI", "implements", REFERENCE_DOC},
		  {"98-KH/TU", "98-KH/TU", "KH", NULL, "Thành ủy", NULL, "basis", REFERENCE_DOC}}},
		{"Quyết định này có hiệu lực từ ngày 01/01/2015 và thay thế quy định về mức thu học phí tại Quyết định số 12/2013/QĐ-UBND.",
		 {{"12/2013/QĐ-UBND", "12/2013/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void articles_and_items_change_other_documents(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 1. Sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Quyết định số 13/2018/QĐ-UBND của Ủy ban nhân dân tỉnh như sau:",
		 {{"13/2018/QĐ-UBND", "13/2018/QĐ-UBND", "QĐ", NULL, "Ủy ban nhân dân tỉnh", NULL, "amends", REFERENCE_DOC}}},
		{"Điều 77. Sửa đổi, bổ sung khoản 8 Điều 8 của Luật Giao thông đường bộ số 23/2008/QH12 như sau:",
		 {{"23/2008/QH12", "23/2008/QH12", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"3. Bãi bỏ điểm 4.1 tiểu mục 04, mục II, Phần A thuộc Phụ lục số 01 ban hành kèm theo Luật Phí và lệ phí số 97/2015/QH13.",
		 {{"97/2015/QH13", "97/2015/QH13", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"1. Bỏ cụm từ “trưng mua” tại khoản 1 Điều 270 của Bộ luật hình sự số 15/1999/QH10 và sửa đổi đoạn này như sau:",
		 {{"15/1999/QH10", "15/1999/QH10", "BL", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"3. Thay cụm từ “trưng dụng” bằng cụm từ “huy động” tại khoản 8 Điều 14 của Luật Công an nhân dân số 54/2005/QH11;",
		 {{"54/2005/QH11", "54/2005/QH11", "L", NULL, NULL, NULL, "replaces", REFERENCE_DOC}}},
		{"Đính chính lỗi kỹ thuật tại Thông tư số 15/2020/TT-BYT.",
		 {{"15/2020/TT-BYT", "15/2020/TT-BYT", "TT", NULL, NULL, NULL, "corrects", REFERENCE_DOC}}},
		{"1. Bộ Tài chính nghiên cứu:\n\n2. Sửa đổi, bổ sung Nghị định số 100/2019/NĐ-CP trong quý I.",
		 {{"100/2019/NĐ-CP", "100/2019/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_end_of_an_effect_is_said_of_the_document(void **state)
{
	static const struct reference_row rows[] = {
		{"Quy chuẩn ban hành kèm theo Quyết định số 120/2000/QĐ-BYT ngày 24 tháng 01 năm 2000 của Bộ trưởng Bộ Y tế hết hiệu lực kể từ ngày Thông tư này có hiệu lực.",
		 {{"120/2000/QĐ-BYT", "120/2000/QĐ-BYT", "QĐ", "2000-01-24", "Bộ trưởng Bộ Y tế", NULL, "repeals", REFERENCE_DOC}}},
		{"Quyết định số 07/QĐ-BNV không còn hiệu lực kể từ ngày ký.",
		 {{"07/QĐ-BNV", "07/QĐ-BNV", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Các quy định tại Nghị định số 63/2010/NĐ-CP được thực hiện đến khi hết hiệu lực.",
		 {{"63/2010/NĐ-CP", "63/2010/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"(Điều 5 Thông tư số 72/2022/TT-BTC Ngưng hiệu lực của Thông tư số 31/2022/TT-BTC ngày 08 tháng 06 năm 2022.)",
		 {{"72/2022/TT-BTC", "72/2022/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"31/2022/TT-BTC", "31/2022/TT-BTC", "TT", "2022-06-08", NULL, NULL, "repeals", 0}}},
		{"Giấy phép được cấp theo Luật số 72/2006/QH11 hết hiệu lực kể từ ngày 01 tháng 7 năm 2023.",
		 {{"72/2006/QH11", "72/2006/QH11", "L", NULL, NULL, NULL, NULL, 0}}},
		{"Giấy xác nhận hết hiệu lực trong các trường hợp sau:\n\na) Theo Nghị định số 54/2017/NĐ-CP;",
		 {{"54/2017/NĐ-CP", "54/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Các Thông tư sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực:\n\na) Thông tư số 01/2011/TT-BNV;\n\nb) Thông tư số 02/2012/TT-BNV.",
		 {{"01/2011/TT-BNV", "01/2011/TT-BNV", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"02/2012/TT-BNV", "02/2012/TT-BNV", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void lists_of_what_ends_or_changed(void **state)
{
	static const struct reference_row rows[] = {
		{"2. Nghị định số 72/2002/NĐ-CP ngày 06 tháng 8 năm 2002 của Chính phủ quy định chi tiết thi hành Pháp lệnh Thư viện; Nghị định số 02/2009/NĐ-CP quy định về thư viện tư nhân; quy định của khoản 5 Điều 2 Nghị định số 01/2012/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.",
		 {{"72/2002/NĐ-CP", "72/2002/NĐ-CP", "NĐ", "2002-08-06", "Chính phủ", NULL, "repeals", REFERENCE_DOC},
		  {"02/2009/NĐ-CP", "02/2009/NĐ-CP", "NĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"01/2012/NĐ-CP", "01/2012/NĐ-CP", "NĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"2. Luật nhà ở số 56/2005/QH11 đã được sửa đổi theo Luật số 34/2009/QH12 và Luật số 38/2009/QH12, Nghị quyết số 19/2008/QH12 hết hiệu lực.",
		 {{"56/2005/QH11", "56/2005/QH11", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"34/2009/QH12", "34/2009/QH12", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"38/2009/QH12", "38/2009/QH12", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"19/2008/QH12", "19/2008/QH12", "NQ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Luật Giáo dục số 38/2005/QH11 đã được sửa đổi, bổ sung theo Luật sửa đổi, bổ sung một số điều của Luật Giáo dục số 44/2009/QH12, Luật Biển Việt Nam số 18/2012/QH13, Luật Nhà ở số 65/2014/QH13.",
		 {{"38/2005/QH11", "38/2005/QH11", "L", NULL, NULL, NULL, NULL, 0},
		  {"44/2009/QH12", "44/2009/QH12", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"18/2012/QH13", "18/2012/QH13", "L", NULL, NULL, NULL, NULL, 0},
		  {"65/2014/QH13", "65/2014/QH13", "L", NULL, NULL, NULL, NULL, 0}}},
		{"Luật Đầu tư số 61/2020/QH14 đã được sửa đổi theo Luật Bảo vệ môi trường số 72/2020/QH14, Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư và Luật Nhà ở số 03/2022/QH15.",
		 {{"61/2020/QH14", "61/2020/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"72/2020/QH14", "72/2020/QH14", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"03/2022/QH15", "03/2022/QH15", "L", NULL, NULL, NULL, "amended_by", 0}}},
		/* of several that are changed, one named anew is no changer, though it is the youngest */
		{"Quốc hội sửa đổi các luật Quốc phòng số 22/2018/QH14 đã được sửa đổi theo Luật số 18/2023/QH15, Luật Nghĩa vụ quân sự số 78/2015/QH13 đã được sửa đổi theo Luật số 48/2019/QH14, Luật Biên phòng số 66/2020/QH14.",
		 {{"22/2018/QH14", "22/2018/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"18/2023/QH15", "18/2023/QH15", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"78/2015/QH13", "78/2015/QH13", "L", NULL, NULL, NULL, NULL, 0},
		  {"48/2019/QH14", "48/2019/QH14", "L", NULL, NULL, NULL, "amended_by", 2},
		  {"66/2020/QH14", "66/2020/QH14", "L", NULL, NULL, NULL, NULL, 0}}},
		{"3. Bãi bỏ khoản 3 Điều 28, khoản 3 Điều 29, các điều 31, 33, 242 và 247 của Luật Thương mại số 36/2005/QH11.",
		 {{"36/2005/QH11", "36/2005/QH11", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\nQuyết định số 282/QĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ;",
		 {{"76/NQ-CP", "76/NQ-CP", "NQ", "2021-07-15", "Chính phủ", NULL, "basis", REFERENCE_DOC},
		  {"282/QĐ-TTg", "282/QĐ-TTg", "QĐ", "2026-02-12", "Thủ tướng Chính phủ", NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void further_clauses_and_parts(void **state)
{
	static const struct reference_row rows[] = {
		{"3. Quy định này thay thế Quy định số 02-QĐ/ĐU, ngày 05/3/2021 của Ban Thường vụ Đảng ủy; bãi bỏ Công văn số 12-CV/ĐU.",
		 {{"02-QĐ/ĐU", "02-QĐ/ĐU", "QyĐ", "2021-03-05", "Ban Thường vụ Đảng ủy", NULL, "replaces", REFERENCE_DOC},
		  {"12-CV/ĐU", "12-CV/ĐU", "CV", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Điều 79. Sửa đổi một số Điều, khoản, điểm của Luật Công chứng số 53/2014/QH14 như sau:",
		 {{"53/2014/QH14", "53/2014/QH14", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Điều 80. Bãi bỏ, sửa đổi một số điều, khoản của Luật Đấu giá tài sản số 01/2016/QH14 như sau:",
		 {{"01/2016/QH14", "01/2016/QH14", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"4. Luật này bãi bỏ Điều 1 Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch số 35/2018/QH14 ngày 20 tháng 11 năm 2018.",
		 {{"35/2018/QH14", "35/2018/QH14", "L", "2018-11-20", NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Nghị định số 22/2025/NĐ-CP sửa đối, bố sung một số điều của Nghị định số 37/2019/NĐ-CP.",
		 {{"22/2025/NĐ-CP", "22/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"37/2019/NĐ-CP", "37/2019/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_document_or_what_it_speaks_of_acts(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 8. Bổ sung khoản 3 vào sau khoản 2 Điều 36 Luật Sĩ quan Quân đội nhân dân Việt Nam số 16/1999/QH10 như sau:",
		 {{"16/1999/QH10", "16/1999/QH10", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"QUỐC HỘI\n\nLuật số: 10/2022/QH15\n\nLUẬT\nTHỰC HIỆN DÂN CHỦ Ở CƠ SỞ\n\nĐiều 90. Sửa đổi, bổ sung Điều 63 của Bộ luật Lao động\n\nSửa đổi, bổ sung khoản 4 Điều 63 của Bộ luật Lao động số 45/2019/QH14 như sau:\n",
		 {{"45/2019/QH14", "45/2019/QH14", "BL", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"ỦY BAN NHÂN DÂN TỈNH A\n\nSố: 12/UBND-TH\nV/v tham gia ý kiến về dự thảo Thông tư thay thế Thông tư số 244/2016/TT-BTC\n\nKính gửi: Sở Tài chính\n",
		 {{"244/2016/TT-BTC", "244/2016/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void recitals_end_where_their_sentence_ends(void **state)
{
	static const struct reference_row rows[] = {
		{"ỦY BAN NHÂN DÂN TỈNH A\n\nSố: 12/UBND-TH\n\nKính gửi: Sở Giao thông vận tải\n\nTheo đề nghị của Sở Giao thông vận tải tại Công văn số 4055/SGTVT-HTGT ngày 19 tháng 12 năm 2024 về dự thảo Quyết định “Quy định trình tự cấp phép”.\nQua nghiên cứu, đề nghị Sở bám sát Thông tư số 41/2024/TT-BGTVT để hoàn chỉnh.\n",
		 {{"4055/SGTVT-HTGT", "4055/SGTVT-HTGT", "CV", "2024-12-19", NULL, NULL, "basis", REFERENCE_DOC},
		  {"41/2024/TT-BGTVT", "41/2024/TT-BGTVT", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Căn cứ Quyết định số 378/QĐ-UBND ngày 11/7/2025 của UBND tỉnh về việc thành lập Ban Chỉ đạo về chuyển đổi số và Đề án 06 tỉnh A; Quyết định số 688/QĐ-BCĐ ngày 08/8/2025 của Ban Chỉ đạo.",
		 {{"378/QĐ-UBND", "378/QĐ-UBND", "QĐ", "2025-07-11", "UBND tỉnh", NULL, "basis", REFERENCE_DOC},
		  {"Đề án 06", NULL, "ĐA", NULL, NULL, NULL, NULL, 0},
		  {"688/QĐ-BCĐ", "688/QĐ-BCĐ", "QĐ", "2025-08-08", "Ban Chỉ đạo", NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void notes_of_the_codification(void **state)
{
	static const struct reference_row rows[] = {
		{"(Điều 8 Luật số 33/2009/QH12, có hiệu lực thi hành kể từ ngày 02/09/2009, có nội dung được sửa đổi, có nội dung được bổ sung, có nội dung bị bãi bỏ bởi Điều 1 Luật số 19/2017/QH14 có hiệu lực thi hành kể từ ngày 01/07/2018)",
		 {{"33/2009/QH12", "33/2009/QH12", "L", NULL, NULL, NULL, NULL, 0},
		  {"19/2017/QH14", "19/2017/QH14", "L", NULL, NULL, NULL, "amended_by", 0}}},
		{"(Điều 5 Thông tư số 30/2020/TT-BYT, có hiệu lực thi hành kể từ ngày 01/03/2021, có nội dung bị bãi bỏ bởi Điều 1 Thông tư số 08/2024/TT-BYT có hiệu lực thi hành kể từ ngày 24/05/2024)",
		 {{"30/2020/TT-BYT", "30/2020/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"08/2024/TT-BYT", "08/2024/TT-BYT", "TT", NULL, NULL, NULL, "repealed_by", 0}}},
		/* The note behind the last article stands by itself. */
		{"2. Bãi bỏ các quy định sau đây:\na) Quyết định số 10/2006/QĐ-BTS ngày 14/8/2006.\n(Điều 22 Thông tư số 20/2018/TT-BNNPTNT, có hiệu lực thi hành kể từ ngày 01/01/2019)",
		 {{"10/2006/QĐ-BTS", "10/2006/QĐ-BTS", "QĐ", "2006-08-14", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"20/2018/TT-BNNPTNT", "20/2018/TT-BNNPTNT", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void members_of_a_list_are_not_later_than_what_acts(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định số 59/2018/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 08/2015/NĐ-CP, Nghị định số 89/2018/NĐ-CP, Nghị định số 12/2021/NĐ-CP.",
		 {{"59/2018/NĐ-CP", "59/2018/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"08/2015/NĐ-CP", "08/2015/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 0},
		  {"89/2018/NĐ-CP", "89/2018/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 0},
		  {"12/2021/NĐ-CP", "12/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Quyết định số 10/QĐ-TTg ngày 05/02/2013 thay thế Quyết định số 07/QĐ-TTg ngày 03/01/2012, Quyết định số 80/QĐ-TTg ngày 17/9/2015.",
		 {{"10/QĐ-TTg", "10/QĐ-TTg", "QĐ", "2013-02-05", NULL, NULL, NULL, 0},
		  {"07/QĐ-TTg", "07/QĐ-TTg", "QĐ", "2012-01-03", NULL, NULL, "replaces", 0},
		  {"80/QĐ-TTg", "80/QĐ-TTg", "QĐ", "2015-09-17", NULL, NULL, NULL, 0}}},
		{"Thông tư liên tịch số 03/2012/TTLT-BTC hướng dẫn thực hiện Quyết định số 147/2007/QĐ-TTg, Thông tư số 04/2013/TT-BTC.",
		 {{"03/2012/TTLT-BTC", "03/2012/TTLT-BTC", "TTLT", NULL, NULL, NULL, NULL, 0},
		  {"147/2007/QĐ-TTg", "147/2007/QĐ-TTg", "QĐ", NULL, NULL, NULL, "guides", 0},
		  {"04/2013/TT-BTC", "04/2013/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Luật số 72/2020/QH14 đã được sửa đổi theo Luật số 11/2022/QH15, Luật số 16/2023/QH15.",
		 {{"72/2020/QH14", "72/2020/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"11/2022/QH15", "11/2022/QH15", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"16/2023/QH15", "16/2023/QH15", "L", NULL, NULL, NULL, "amended_by", 0}}},
		{"Nghị định số 26/2021/NĐ-CP hướng dẫn Nghị quyết số 132/2020/QH14 và Nghị định số 167/2017/NĐ-CP, Nghị định số 67/2021/NĐ-CP sửa đổi Nghị định số 167/2017/NĐ-CP.",
		 {{"26/2021/NĐ-CP", "26/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"132/2020/QH14", "132/2020/QH14", "NQ", NULL, NULL, NULL, "guides", 0},
		  {"167/2017/NĐ-CP", "167/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0},
		  {"67/2021/NĐ-CP", "67/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"167/2017/NĐ-CP", "167/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 3}}},
		{"Quyết định này thay thế Quyết định số 10/QĐ-UBND và Quyết định số 15/QĐ-UBND sửa đổi Quyết định số 10/QĐ-UBND.",
		 {{"10/QĐ-UBND", "10/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"15/QĐ-UBND", "15/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"10/QĐ-UBND", "10/QĐ-UBND", "QĐ", NULL, NULL, NULL, "amends", 1}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void an_end_of_effect_that_is_only_a_time(void **state)
{
	static const struct reference_row rows[] = {
		{"Để không có khoảng trống pháp lý khi Nghị định số 125/2025/NĐ-CP hết hiệu lực sau ngày 28/2/2027, Bộ trình Chính phủ.",
		 {{"125/2025/NĐ-CP", "125/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Trước khi khoản 2 Điều 5 của Nghị định số 15/2020/NĐ-CP hết hiệu lực, các bộ rà soát.",
		 {{"15/2020/NĐ-CP", "15/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void words_before_the_verb_of_a_subject(void **state)
{
	static const struct reference_row rows[] = {
		{"Quyết định số 50/QĐ-UBND về việc tạm đình chỉ thi hành Quyết định số 12/QĐ-UBND; Nghị định số 30/2020/NĐ-CP đã thay thế Nghị định số 110/2004/NĐ-CP.",
		 {{"50/QĐ-UBND", "50/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"12/QĐ-UBND", "12/QĐ-UBND", "QĐ", NULL, NULL, NULL, "repeals", 0},
		  {"30/2020/NĐ-CP", "30/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"110/2004/NĐ-CP", "110/2004/NĐ-CP", "NĐ", NULL, NULL, NULL, "replaces", 2}}},
		{"Hướng dẫn này có hiệu lực từ ngày ký và thay cho Hướng dẫn số 05-HD/BTCTW.",
		 {{"05-HD/BTCTW", "05-HD/BTCTW", "HD", NULL, NULL, NULL, "replaces", REFERENCE_DOC}}},
		{"Luật số 16/2023/QH15 quy định chức danh bị thay đổi do sắp xếp bộ máy tại Luật số 72/2025/QH15.",
		 {{"16/2023/QH15", "16/2023/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"72/2025/QH15", "72/2025/QH15", "L", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC hướng dẫn thực hiện một số điều về hỗ trợ người lao động quy định tại Nghị định số 61/2015/NĐ-CP.",
		 {{"09/2016/TTLT-BLĐTBXH-BTC", "09/2016/TTLT-BLĐTBXH-BTC", "TTLT", NULL, NULL, NULL, NULL, 0},
		  {"61/2015/NĐ-CP", "61/2015/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0}}},
		{"Nghị định số 86/2012/NĐ-CP hướng dẫn thi hành một số điều của Luật Đo lường và quy định tại Thông tư số 28/2013/TT-BKHCN.",
		 {{"86/2012/NĐ-CP", "86/2012/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"28/2013/TT-BKHCN", "28/2013/TT-BKHCN", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"ỦY BAN NHÂN DÂN TỈNH A\n\nSố: 12/UBND-NC\nV/v cập nhật, bổ sung số liệu sơ kết giai đoạn 2021-2025 thực hiện Nghị quyết số 76/NQ-CP\n\nKính gửi: Sở Nội vụ\n",
		 {{"76/NQ-CP", "76/NQ-CP", "NQ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

/* What stands behind the laws that changed one: law 63/2014/QH13, article 100; law 57/2024/QH15; law 28/2018/QH14. */
static void a_law_named_anew_is_no_changer(void **state)
{
	static const struct reference_row rows[] = {
		{"Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Bộ luật Tố tụng dân sự số 92/2015/QH13 đã được sửa đổi, bổ sung một số điều theo Bộ luật số 45/2019/QH14, Luật số 59/2020/QH14 và Luật số 46/2024/QH15; Luật Tố tụng hành chính số 93/2015/QH13.",
		 {{"92/2015/QH13", "92/2015/QH13", "BL", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"45/2019/QH14", "45/2019/QH14", "BL", NULL, NULL, NULL, "amended_by", 0},
		  {"59/2020/QH14", "59/2020/QH14", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"46/2024/QH15", "46/2024/QH15", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"93/2015/QH13", "93/2015/QH13", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Luật tổ chức Viện kiểm sát nhân dân số 34/2002/QH10, Pháp lệnh Kiểm sát viên số 03/2002/PL-UBTVQH11 đã được sửa đổi, bổ sung một số điều theo Pháp lệnh số 15/2011/PL-UBTVQH12, Pháp lệnh tổ chức Viện kiểm sát quân sự số 05/2002/PL-UBTVQH11 hết hiệu lực kể từ ngày Luật này có hiệu lực.",
		 {{"34/2002/QH10", "34/2002/QH10", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"03/2002/PL-UBTVQH11", "03/2002/PL-UBTVQH11", "PL", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"15/2011/PL-UBTVQH12", "15/2011/PL-UBTVQH12", "PL", NULL, NULL, NULL, "amended_by", 1},
		  {"05/2002/PL-UBTVQH11", "05/2002/PL-UBTVQH11", "PL", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"theo quy định của Luật giáo dục số 38/2005/QH11 đã được sửa đổi, bổ sung một số điều theo Luật số 44/2009/QH12, Luật dạy nghề số 76/2006/QH11.",
		 {{"38/2005/QH11", "38/2005/QH11", "L", NULL, NULL, NULL, NULL, 0},
		  {"44/2009/QH12", "44/2009/QH12", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"76/2006/QH11", "76/2006/QH11", "L", NULL, NULL, NULL, NULL, 0}}},
		{"Luật Quy hoạch số 21/2017/QH14 đã được sửa đổi, bổ sung một số điều theo Luật số 15/2023/QH15, Luật Giá số 16/2023/QH15.",
		 {{"21/2017/QH14", "21/2017/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"15/2023/QH15", "15/2023/QH15", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"16/2023/QH15", "16/2023/QH15", "L", NULL, NULL, NULL, "amended_by", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void subjects_of_party_documents(void **state)
{
	static const struct reference_row rows[] = {
		{"Công văn số 662-CV/TU ngày 12/5/2020 của Tỉnh ủy về việc tăng cường lãnh đạo, chỉ đạo thực hiện Chỉ thị số 35-CT/TW.",
		 {{"662-CV/TU", "662-CV/TU", "CV", "2020-05-12", "Tỉnh ủy", NULL, NULL, 0},
		  {"35-CT/TW", "35-CT/TW", "CT", NULL, NULL, NULL, "implements", 0}}},
		{"Chỉ thị số 10-CT/HU ngày 01/01/2020 về đẩy mạnh thực hiện Nghị quyết số 18-NQ/TW.",
		 {{"10-CT/HU", "10-CT/HU", "CT", "2020-01-01", NULL, NULL, NULL, 0},
		  {"18-NQ/TW", "18-NQ/TW", "NQ", NULL, NULL, NULL, "continues", 0}}},
		{"Kế hoạch số 77-KH/ĐU về sơ kết 03 năm thực hiện Chỉ thị số 05-CT/TW và tổng kết Nghị quyết số 22-NQ/TW.",
		 {{"77-KH/ĐU", "77-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, "reviews", 0},
		  {"22-NQ/TW", "22-NQ/TW", "NQ", NULL, NULL, NULL, "reviews", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void parts_may_stand_in_a_document(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư liên tịch số 35/2004/TTLT-BQP-BTC của Bộ Quốc phòng, Bộ Tài chính về việc sửa đổi, bổ sung một số điểm tại Thông tư liên tịch số 2076/TTLT-BQP-BTC.",
		 {{"35/2004/TTLT-BQP-BTC", "35/2004/TTLT-BQP-BTC", "TTLT", NULL, "Bộ Quốc phòng, Bộ Tài chính", NULL, NULL, 0},
		  {"2076/TTLT-BQP-BTC", "2076/TTLT-BQP-BTC", "TTLT", NULL, NULL, NULL, "amends", 0}}},
		{"Thông tư số 92/2007/TT-BNN hướng dẫn thực hiện một số điều tại Quyết định số 1405/QĐ-TTg; Thông tư số 17/2021/TT-BTC sửa đổi, bổ sung một số nội dung tại Thông tư số 14/2015/TT-BTC.",
		 {{"92/2007/TT-BNN", "92/2007/TT-BNN", "TT", NULL, NULL, NULL, NULL, 0},
		  {"1405/QĐ-TTg", "1405/QĐ-TTg", "QĐ", NULL, NULL, NULL, "guides", 0},
		  {"17/2021/TT-BTC", "17/2021/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"14/2015/TT-BTC", "14/2015/TT-BTC", "TT", NULL, NULL, NULL, "amends", 2}}},
		{"Luật Bảo hiểm y tế số 25/2008/QH12 được sửa đổi, bổ sung một số điều tại Luật số 46/2014/QH13.",
		 {{"25/2008/QH12", "25/2008/QH12", "L", NULL, NULL, NULL, NULL, 0},
		  {"46/2014/QH13", "46/2014/QH13", "L", NULL, NULL, NULL, "amended_by", 0}}},
		{"Luật Thuế tài nguyên số 45/2009/QH12 đã đươc sửa đổi, bổ sung một số điều theo Luật số 71/2014/QH13.",
		 {{"45/2009/QH12", "45/2009/QH12", "L", NULL, NULL, NULL, NULL, 0},
		  {"71/2014/QH13", "71/2014/QH13", "L", NULL, NULL, NULL, "amended_by", 0}}},
		{"theo Nghị định số 115/2020/NĐ-CP quy định về tuyển dụng viên chức (sửa đổi, bổ sung tại khoản 16 Điều 1 Nghị định số 85/2023/NĐ-CP); Thông tư số 28/2014/TT-BCA (đã được sửa đổi theo Thông tư số 129/2021/TT-BCA).",
		 {{"115/2020/NĐ-CP", "115/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"85/2023/NĐ-CP", "85/2023/NĐ-CP", "NĐ", NULL, NULL, NULL, "amended_by", 0},
		  {"28/2014/TT-BCA", "28/2014/TT-BCA", "TT", NULL, NULL, NULL, NULL, 0},
		  {"129/2021/TT-BCA", "129/2021/TT-BCA", "TT", NULL, NULL, NULL, "amended_by", 2}}},
		{"Luật Đường sắt số 95/2025/QH15 vào Dự thảo Luật Đầu tư (thay thế) theo chỉ đạo của Thủ tướng Chính phủ tại văn bản số 9271/VPCP-CN.",
		 {{"95/2025/QH15", "95/2025/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"9271/VPCP-CN", "9271/VPCP-CN", "CV", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư số 12/2020/TT-BNNPTNT Quy định về quản lý thuốc thú y; kê đơn thuốc thú y; sửa đổi, bổ sung một số điều của Thông tư số 18/2018/TT-BNNPTNT.",
		 {{"12/2020/TT-BNNPTNT", "12/2020/TT-BNNPTNT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"18/2018/TT-BNNPTNT", "18/2018/TT-BNNPTNT", "TT", NULL, NULL, NULL, "amends", 0}}},
		{"Sau khi có nghị định mới (Nghị định số 15/2018/NĐ-CP) thay thế Nghị định số 38/2012/NĐ-CP thì thủ tục giảm.",
		 {{"15/2018/NĐ-CP", "15/2018/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"38/2012/NĐ-CP", "38/2012/NĐ-CP", "NĐ", NULL, NULL, NULL, "replaces", 0}}},
		{"Nghị định số 218/2013/NĐ-CP của Chính phủ quy định và hướng dẫn thi hành Luật Thuế thu nhập doanh nghiệp năm 2008; Nghị định số 23/2025/NĐ-CP được ban hành hướng dẫn Luật Giao dịch điện tử năm 2023.",
		 {{"218/2013/NĐ-CP", "218/2013/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
		  {"Luật Thuế thu nhập doanh nghiệp năm 2008", NULL, "L", NULL, NULL, NULL, "guides", 0},
		  {"23/2025/NĐ-CP", "23/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"Luật Giao dịch điện tử năm 2023", NULL, "L", NULL, NULL, NULL, "guides", 2}}},
		{"Kê khai theo hướng dẫn tại Thông tư số 156/2013/TT-BTC.",
		 {{"156/2013/TT-BTC", "156/2013/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void an_inner_subject_in_the_title(void **state)
{
	static const struct reference_row rows[] = {
		{"CHÍNH PHỦ\n\nSố: 261/2025/NĐ-CP\n\nHà Nội, ngày 10 tháng 10 năm 2025\n\nNGHỊ ĐỊNH\nSửa đổi, bố sung một số điều của Nghị định số 122/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ quy định chỉ tiết một số điều và biện pháp thi hành Nghị quyết số 201/2025/QH15\n\nCăn cứ:\n",
		 {{"122/2025/NĐ-CP", "122/2025/NĐ-CP", "NĐ", "2025-07-01", "Chính phủ", NULL, "amends", REFERENCE_DOC},
		  {"201/2025/QH15", "201/2025/QH15", "NQ", NULL, NULL, NULL, "guides", 0}}},
		{"Điều 1. Sửa déi một số điều của Nghị định số 26/2023/NĐ-CP.",
		 {{"26/2023/NĐ-CP", "26/2023/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_day_of_what_stands_outside(void **state)
{
	static const struct reference_row rows[] = {
		{"(Điều 1 của Nghị định 97/2017/NĐ-CP Sửa đổi, bổ sung một số điều của Nghị định số 81/2013/NĐ-CP ngày 19 tháng 7 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật xử lý vi phạm hành chính ban hành ngày 18/08/2017)",
		 {{"97/2017/NĐ-CP", "97/2017/NĐ-CP", "NĐ", "2017-08-18", NULL, NULL, NULL, 0},
		  {"81/2013/NĐ-CP", "81/2013/NĐ-CP", "NĐ", "2013-07-19", "Chính phủ", NULL, "amends", 0},
		  {"Luật xử lý vi phạm hành chính", NULL, "L", NULL, NULL, NULL, "guides", 1}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_only_cites(void **state)
{
	static const struct reference_row rows[] = {
		{"Quân nhân đã được xếp lương (Bảng 7 kèm theo Nghị định số 204/2004/NĐ-CP).",
		 {{"204/2004/NĐ-CP", "204/2004/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Quyết định số 290-QĐ/TW về việc ban hành Quy chế công tác dân vận của hệ thống chính trị và Kết luận số 114-KL/TW.",
		 {{"290-QĐ/TW", "290-QĐ/TW", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"114-KL/TW", "114-KL/TW", "KL", NULL, NULL, NULL, NULL, 0}}},
		{"Trong năm, chi bộ đã quán triệt, triển khai Nghị quyết số 14-NQ/TU; Chỉ thị số 15-CT/TU; Kết luận số 16-KL/TU.",
		 {{"14-NQ/TU", "14-NQ/TU", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"15-CT/TU", "15-CT/TU", "CT", NULL, NULL, NULL, NULL, 0},
		  {"16-KL/TU", "16-KL/TU", "KL", NULL, NULL, NULL, NULL, 0}}},
		{"Kế hoạch số 05-KH/CU về thực hiện Chỉ thị số 05-CT/TW gắn với thực hiện Nghị quyết số 04-NQ/TW.",
		 {{"05-KH/CU", "05-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, "implements", 0},
		  {"04-NQ/TW", "04-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void lists_in_the_sentence_of_a_final_clause(void **state)
{
	static const struct reference_row rows[] = {
		{"1. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2015 và thay thế các văn bản sau: Thông tư số 01/2010/TT-BTC ngày 05/01/2010; Thông tư số 02/2011/TT-BTC ngày 06/02/2011 của Bộ trưởng Bộ Tài chính.",
		 {{"01/2010/TT-BTC", "01/2010/TT-BTC", "TT", "2010-01-05", "Bộ trưởng Bộ Tài chính", NULL, "replaces", REFERENCE_DOC},
		  {"02/2011/TT-BTC", "02/2011/TT-BTC", "TT", "2011-02-06", "Bộ trưởng Bộ Tài chính", NULL, "replaces", REFERENCE_DOC}}},
		{"Điều 2. Bãi bỏ các quyết định: số 12/2001/QĐ-UB ngày 05/3/2001; số 13/2001/QĐ-UB ngày 06/3/2001.",
		 {{"12/2001/QĐ-UB", "12/2001/QĐ-UB", "QĐ", "2001-03-05", NULL, NULL, "repeals", REFERENCE_DOC},
		  {"13/2001/QĐ-UB", "13/2001/QĐ-UB", "QĐ", "2001-03-06", NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"2. Nghị định này thay thế các Nghị định: số 154/2005/NĐ-CP quy định chi tiết một số điều của Luật Hải quan; số 87/2012/NĐ-CP sửa đổi Nghị định số 06/2003/NĐ-CP.",
		 {{"154/2005/NĐ-CP", "154/2005/NĐ-CP", "NĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"87/2012/NĐ-CP", "87/2012/NĐ-CP", "NĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"06/2003/NĐ-CP", "06/2003/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 1}}},
		{"4. Quy định này thay thế Quy định số 67-QĐ/TW ngày 04/7/2007; Quy định số 68-QĐ/TW ngày 05/7/2007 và có hiệu lực kể từ ngày ký.",
		 {{"67-QĐ/TW", "67-QĐ/TW", "QyĐ", "2007-07-04", NULL, NULL, "replaces", REFERENCE_DOC},
		  {"68-QĐ/TW", "68-QĐ/TW", "QyĐ", "2007-07-05", NULL, NULL, "replaces", REFERENCE_DOC}}},
		{"4. Quy định này thay thế Quy định số 67-QĐ/TW; Quy định số 68-QĐ/TW tiếp tục có hiệu lực.",
		 {{"67-QĐ/TW", "67-QĐ/TW", "QyĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"68-QĐ/TW", "68-QĐ/TW", "QyĐ", NULL, NULL, NULL, NULL, 0}}},
		{"2. Trường hợp Thông tư này hết hiệu lực và không có văn bản thay thế:\n\na) Hồ sơ nộp theo quy định tại Thông tư số 32/2018/TT-BYT;",
		 {{"32/2018/TT-BYT", "32/2018/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Nội dung này được thay thế bởi các văn bản sau: Thông tư số 01/2010/TT-BTC; Thông tư số 02/2011/TT-BTC.",
		 {{"01/2010/TT-BTC", "01/2010/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"02/2011/TT-BTC", "02/2011/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void numbered_lines_of_a_final_clause(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 1. Bãi bỏ 02 Quyết định của Ủy ban nhân dân tỉnh, gồm:\n\n1. Quyết định số 45/2012/QĐ-UBND ban hành Quy định về quản lý giá;\n\n2. Quyết định số 46/2012/QĐ-UBND về thu phí.",
		 {{"45/2012/QĐ-UBND", "45/2012/QĐ-UBND", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"46/2012/QĐ-UBND", "46/2012/QĐ-UBND", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"2. Thông tư này bãi bỏ các văn bản sau:\n\na) Thông tư số 03/2009/TT-BXD;\n\n3. Thông tư số 04/2010/TT-BXD tiếp tục có hiệu lực.",
		 {{"03/2009/TT-BXD", "03/2009/TT-BXD", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"04/2010/TT-BXD", "04/2010/TT-BXD", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void further_ways_to_end_an_effect(void **state)
{
	static const struct reference_row rows[] = {
		{"Quyết định số 15/2003/QĐ-BTC ngừng hiệu lực kể từ ngày Thông tư này có hiệu lực.",
		 {{"15/2003/QĐ-BTC", "15/2003/QĐ-BTC", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Quyết định số 88/QĐ-BTC chấm dứt hiệu lực thi hành kể từ ngày Quyết định này có hiệu lực.",
		 {{"88/QĐ-BTC", "88/QĐ-BTC", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Quyết định số 88/QĐ-BTC được bãi bỏ kể từ ngày Quyết định này có hiệu lực.",
		 {{"88/QĐ-BTC", "88/QĐ-BTC", "QĐ", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Thỏa thuận ký theo Pháp lệnh số 33/2007/PL-UBTVQH11 được sửa đổi, gia hạn, chấm dứt hiệu lực, rút khỏi theo Luật này.",
		 {{"33/2007/PL-UBTVQH11", "33/2007/PL-UBTVQH11", "PL", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư số 10/2014/TT-BTC hết hiệu lực và được thay thế bởi Thông tư số 12/2016/TT-BTC.",
		 {{"10/2014/TT-BTC", "10/2014/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"12/2016/TT-BTC", "12/2016/TT-BTC", "TT", NULL, NULL, NULL, "replaced_by", 0}}},
		{"(Điều 2 Thông tư số 24/2019/TT-BGTVT, có hiệu lực kể từ ngày 01/10/2019, bị ngưng hiệu lực bởi Điều 1 Thông tư số 27/2022/TT-BGTVT)",
		 {{"24/2019/TT-BGTVT", "24/2019/TT-BGTVT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"27/2022/TT-BGTVT", "27/2022/TT-BGTVT", "TT", NULL, NULL, NULL, "repealed_by", 0}}},
		{"2. Các quy định về thu phí tại Pháp lệnh số 38/2001/PL-UBTVQH10 hết hiệu lực thi hành từ ngày Luật này có hiệu lực.",
		 {{"38/2001/PL-UBTVQH10", "38/2001/PL-UBTVQH10", "PL", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"1. Bãi bỏ Điều 8 của Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch số 35/2018/QH14.",
		 {{"35/2018/QH14", "35/2018/QH14", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"3. Bãi bỏ Điều 7; khoản 2 Điều 8 và Phụ lục 3 của Thông tư số 20/2017/TT-BTC.",
		 {{"20/2017/TT-BTC", "20/2017/TT-BTC", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"3. Bãi bỏ các mục từ 104 đến mục 112 và mục 115 Phụ lục IV Luật Đầu tư năm 2020.",
		 {{"Luật Đầu tư năm 2020", NULL, "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Điều 3. Bãi bỏ các quy định về phí tại Mục II Phần B Thông tư số 20/2007/TT-BTC.",
		 {{"20/2007/TT-BTC", "20/2007/TT-BTC", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Điều 4. Thu hồi Giấy chứng nhận quy định tại Điều 18 Nghị định số 96/2016/NĐ-CP.",
		 {{"96/2016/NĐ-CP", "96/2016/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_law_is_enacted_and_its_articles_change_others(void **state)
{
	static const struct reference_row rows[] = {
		{"Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Chuyển giao công nghệ số 07/2017/QH14.",
		 {{"07/2017/QH14", "07/2017/QH14", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Bộ trưởng Bộ Khoa học và Công nghệ ban hành Thông tư sửa đổi, bổ sung một số điều của Thông tư số 13/2009/TT-BKHCN.",
		 {{"13/2009/TT-BKHCN", "13/2009/TT-BKHCN", "TT", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Năm 2022, Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công và Luật Nhà ở số 03/2022/QH15.",
		 {{"03/2022/QH15", "03/2022/QH15", "L", NULL, NULL, NULL, NULL, 0}}},
		{"Điều 58. Sửa đổi Luật Tài nguyên nước\n\nSửa đổi, bổ sung khoản 1 Điều 73 của Luật Tài nguyên nước số 17/2012/QH13 như sau:\n\n“1. Bộ Tài nguyên và Môi trường.”",
		 {{"17/2012/QH13", "17/2012/QH13", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"1. Sửa đổi, bổ sung Điều 11 Luật Sĩ quan số 16/1999/QH10 như sau:\n“Điều 11. Chức vụ của sĩ quan”",
		 {{"16/1999/QH10", "16/1999/QH10", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Nghị định sb 26/2023/NĐ-CP hướng dẫn Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15.",
		 {{"26/2023/NĐ-CP", "26/2023/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"64/2025/QH15", "64/2025/QH15", "L", NULL, NULL, NULL, "guides", 0}}},
		{"Mức thuế tại Phụ lục I ban hành kèm theo Nghị định số 26/2023/NĐ-CP (Kèm theo Nghị định số 260/2025/NĐ-CP)",
		 {{"26/2023/NĐ-CP", "26/2023/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"260/2025/NĐ-CP", "260/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Nghị quyết số 86/NQ-CP về các giải pháp cấp bách phòng, chống dịch bệnh để thực hiện Nghị quyết số 30/2021/QH15.",
		 {{"86/NQ-CP", "86/NQ-CP", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"30/2021/QH15", "30/2021/QH15", "NQ", NULL, NULL, NULL, "implements", 0}}},
		{"5. Bãi bỏ các quy định tại Điều 58 về cơ sở dữ liệu quốc gia và Điều 59 về cơ sở dữ liệu của bộ, ngành của Luật Công nghệ thông tin số 67/2006/QH11.",
		 {{"67/2006/QH11", "67/2006/QH11", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"1. Sửa đổi, bổ sung mục 119 thuộc Phụ lục IV - Danh mục ngành, nghề ban hành kèm theo Luật Đầu tư số 61/2020/QH14 như sau:\n119\nKinh doanh dịch vụ tin cậy",
		 {{"61/2020/QH14", "61/2020/QH14", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"Kế hoạch số 12-KH/TU lãnh đạo thực hiện Chỉ thị số 46-CT/TW; Nghị quyết số 08-NQ/HU nhằm cụ thể hóa Nghị quyết số 10-NQ/TU.",
		 {{"12-KH/TU", "12-KH/TU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"46-CT/TW", "46-CT/TW", "CT", NULL, NULL, NULL, "implements", 0},
		  {"08-NQ/HU", "08-NQ/HU", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"10-NQ/TU", "10-NQ/TU", "NQ", NULL, NULL, NULL, "implements", 2}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void recitals_without_line_ends(void **state)
{
	static const struct reference_row rows[] = {
		{"- Căn cứ Nghị quyết số 12/NQ-HĐND ngày 3/3/2004;\n- Xét đề nghị của Sở Tài chính tại Công văn số 65/STC-NS;\n- Theo đề nghị của Sở Nội vụ tại Tờ trình số 63/TTr-SNV;",
		 {{"12/NQ-HĐND", "12/NQ-HĐND", "NQ", "2004-03-03", NULL, NULL, "basis", REFERENCE_DOC},
		  {"65/STC-NS", "65/STC-NS", "CV", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"63/TTr-SNV", "63/TTr-SNV", "TTr", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
		{"TRƯỜNG THCS HOA MAI\nSố: 5/QĐ-THCS\nQUYẾT ĐỊNH\nVề việc họp\n\n1. Căn cứ Luật Giáo dục số 43/2019/QH14;\n2. Căn cứ Tờ trình số 6/TTr-THCS;\n\nQUYẾT ĐỊNH\n1. Họp theo Kế hoạch số 9/KH-UBND.",
		 {{"43/2019/QH14", "43/2019/QH14", "L", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"6/TTr-THCS", "06/TTr-THCS", "TTr", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"9/KH-UBND", "09/KH-UBND", "KH", NULL, NULL, NULL, NULL, 0}}},
		{"ỦY BAN NHÂN DÂN XÃ HOA MAI KẾ HOẠCH DẠY HỌC (Ban hành kèm theo Quyết định của Ủy ban nhân dân xã Hoa Mai) Căn công văn 167/SGDĐT-VP ngày 17/01/2013 về việc họp; Căn vào công văn số 804/HD-PGDĐT;",
		 {{"167/SGDĐT-VP", "167/SGDĐT-VP", "CV", "2013-01-17", NULL, NULL, "basis", REFERENCE_DOC},
		  {"804/HD-PGDĐT", "804/HD-PGDĐT", "CV", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
		{"GIÁM ĐỐC BỆNH VIỆN AN BÌNH Căn Thông tư 19/2013/TT-BYT ngày 12/7/2013 Bộ Y tế; Căn Quyết định 6858/QĐ-BYT ngày 18/11/2016 Bộ Y tế;",
		 {{"19/2013/TT-BYT", "19/2013/TT-BYT", "TT", "2013-07-12", "Bộ Y tế", NULL, "basis", REFERENCE_DOC},
		  {"6858/QĐ-BYT", "6858/QĐ-BYT", "QĐ", "2016-11-18", "Bộ Y tế", NULL, "basis", REFERENCE_DOC}}},
		{"BỘ TRƯỞNG BỘ NỘI VỤ Căn cứ Nghị định số 55/2025/NĐ-CP quy định cơ cấu tổ chức; Căn cứ Nghị định số 63/2010/NĐ-CP về thủ tục; Theo đề nghị của Vụ trưởng tại Tờ trình số 152/TTr-VP. QUYẾT ĐỊNH: Điều 1. Áp dụng Nghị định số 48/2013/NĐ-CP.",
		 {{"55/2025/NĐ-CP", "55/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"63/2010/NĐ-CP", "63/2010/NĐ-CP", "NĐ", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"152/TTr-VP", "152/TTr-VP", "TTr", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"48/2013/NĐ-CP", "48/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Căn cứ Công văn số 820/TTg-QHĐP về việc chuẩn bị kỳ họp thứ 10 và quy định của Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15;",
		 {{"820/TTg-QHĐP", "820/TTg-QHĐP", "CV", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"64/2025/QH15", "64/2025/QH15", "L", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_day_behind_an_inner_subject(void **state)
{
	static const struct reference_row rows[] = {
		{"(Điều 1 của Thông tư 28/2022/TT-BCA Sửa đổi, bổ sung một số điều của Thông tư số 20/2010/TT-BCA ngày 23/6/2010 của Bộ trưởng Bộ Công an quy định cụ thể điều kiện ban hành ngày 15/07/2022)",
		 {{"28/2022/TT-BCA", "28/2022/TT-BCA", "TT", "2022-07-15", NULL, NULL, NULL, 0},
		  {"20/2010/TT-BCA", "20/2010/TT-BCA", "TT", "2010-06-23", "Bộ trưởng Bộ Công an", NULL, "amends", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void notes_of_the_codification_tell_whose_an_article_is(void **state)
{
	static const struct reference_row rows[] = {
		{"Điều 1. Phạm vi.\n(Điều 1 Thông tư số 78/2021/TT-BTC Hướng dẫn một số điều của Nghị định số 123/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định về hóa đơn, chứng từ ngày 17/09/2021 của Bộ Tài chính, có hiệu lực thi hành kể từ ngày 01/07/2022)",
		 {{"78/2021/TT-BTC", "78/2021/TT-BTC", "TT", "2021-09-17", "Bộ Tài chính", NULL, NULL, 0},
		  {"123/2020/NĐ-CP", "123/2020/NĐ-CP", "NĐ", "2020-10-19", "Chính phủ", NULL, "guides", 0}}},
		{"Luật này có hiệu lực.Điều 4.5.NĐ.1.20. Hiệu lực thi hành\n(Điều 20 Nghị định số 144/2017/NĐ-CP, có hiệu lực thi hành kể từ ngày 01/01/2018)\n2. Nghị định này thay thế Nghị định số 07/2007/NĐ-CP ngày 12/01/2007, Nghị định số 14/2013/NĐ-CP ngày 05/02/2013 sửa đổi, bổ sung một số điều của Nghị định số 07/2007/NĐ-CP ngày 12/01/2007, Nghị định số 80/2015/NĐ-CP ngày 17/9/2015.",
		 {{"144/2017/NĐ-CP", "144/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"07/2007/NĐ-CP", "07/2007/NĐ-CP", "NĐ", "2007-01-12", NULL, NULL, "replaces", 0},
		  {"14/2013/NĐ-CP", "14/2013/NĐ-CP", "NĐ", "2013-02-05", NULL, NULL, "replaces", 0},
		  {"07/2007/NĐ-CP", "07/2007/NĐ-CP", "NĐ", "2007-01-12", NULL, NULL, "amends", 2},
		  {"80/2015/NĐ-CP", "80/2015/NĐ-CP", "NĐ", "2015-09-17", NULL, NULL, "replaces", 0}}},
		{"Luật này có hiệu lực.Điều 4.5.NĐ.1.20. Hiệu lực thi hành\n(Điều 20 Nghị định số 144/2017/NĐ-CP, có hiệu lực thi hành kể từ ngày 01/01/2018)\n1. Có hiệu lực.\n\nĐiều 48. Hiệu lực thi hành\n1. Luật này thay thế Luật số 69/2006/QH11.",
		 {{"144/2017/NĐ-CP", "144/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"69/2006/QH11", "69/2006/QH11", "L", NULL, NULL, NULL, "replaces", REFERENCE_DOC}}},
		/* An article put in without a note of its own is nobody's that the text tells. */
		{"BỘ Y TẾ\nSố: 34/2017/TT-BYT\nngày 18 tháng 08 năm 2017\nTHÔNG TƯ\nHướng dẫn tư vấn\n\nĐiều 1. Phạm vi\nThông tư này hướng dẫn "
		 "tư vấn.\n(Điều 1 Thông tư số 34/2017/TT-BYT, có hiệu lực thi hành kể từ ngày 02/10/2017)\n\nĐiều 2. Hiệu lực thi hành\n1. Thông tư "
		 "này có hiệu lực từ ngày 01 tháng 02 năm 2020.\n2. Bãi bỏ khoản 2 Điều 2 Thông tư số 34/2017/TT-BYT và Thông tư số 03/2018/TT-BYT.\n",
		 {{"34/2017/TT-BYT", "34/2017/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"34/2017/TT-BYT", "34/2017/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"03/2018/TT-BYT", "03/2018/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void parts_and_rules_that_end(void **state)
{
	static const struct reference_row rows[] = {
		{"1. Bãi bỏ chương IV “Nuôi con nuôi” từ Điều 35 đến Điều 64, Điều 71 và những quy định liên quan khác về nuôi con nuôi tại Nghị định số 68/2002/NĐ-CP ngày 10 tháng 7 năm 2002 của Chính phủ.",
		 {{"68/2002/NĐ-CP", "68/2002/NĐ-CP", "NĐ", "2002-07-10", "Chính phủ", NULL, "repeals", REFERENCE_DOC}}},
		{"Nghị định này có hiệu lực thi hành kể từ ngày 20 tháng 11 năm 2012 và thay thế các quy định về khiếu nại, giải quyết khiếu nại và tiếp công dân trong Nghị định số 136/2006/NĐ-CP ngày 14 tháng 11 năm 2006 của Chính phủ.",
		 {{"136/2006/NĐ-CP", "136/2006/NĐ-CP", "NĐ", "2006-11-14", "Chính phủ", NULL, "replaces", REFERENCE_DOC}}},
		{"Thông tư này thay thế Thông tư số 52/2010/TT-BCA ngày 30 tháng 11 năm 2010 quy định chi tiết một số điều của Luật Cư trú, Nghị định số 107/2007/NĐ-CP ngày 25 tháng 6 năm 2007 và Nghị định số 56/2010/NĐ-CP ngày 24 tháng 5 năm 2010 về cư trú.",
		 {{"52/2010/TT-BCA", "52/2010/TT-BCA", "TT", "2010-11-30", NULL, NULL, "replaces", REFERENCE_DOC},
		  {"107/2007/NĐ-CP", "107/2007/NĐ-CP", "NĐ", "2007-06-25", NULL, NULL, "guides", 0},
		  {"56/2010/NĐ-CP", "56/2010/NĐ-CP", "NĐ", "2010-05-24", NULL, NULL, "guides", 0}}},
		{"Kiểm tra hồ sơ theo Điều 24 Thông tư số 38/2015/TT-BTC được sửa đổi tại khoản 13 Điều 1 Thông tư số 39/2018/TT-BTC; Điều 26 Thông tư số 38/2015/TT-BTC.",
		 {{"38/2015/TT-BTC", "38/2015/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"39/2018/TT-BTC", "39/2018/TT-BTC", "TT", NULL, NULL, NULL, "amended_by", 0},
		  {"38/2015/TT-BTC", "38/2015/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Kế hoạch số 44-KH/TU ngày 13/3/2026 sửa đổi, bổ sung một số nội dung của Kế hoạch số 22-KH/TU.",
		 {{"44-KH/TU", "44-KH/TU", "KH", "2026-03-13", NULL, NULL, NULL, 0},
		  {"22-KH/TU", "22-KH/TU", "KH", NULL, NULL, NULL, "amends", 0}}},
		{"Công văn số 12/BNV-TCBC hướng dẫn các biện pháp cấp bách để thực hiện Nghị định số 20/2020/NĐ-CP.",
		 {{"12/BNV-TCBC", "12/BNV-TCBC", "CV", NULL, NULL, NULL, NULL, 0},
		  {"20/2020/NĐ-CP", "20/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_subject_on_several_lines(void **state)
{
	static const struct reference_row rows[] = {
		{"ĐẢNG BỘ XÃ AN HÒA\nCHI BỘ TRƯỜNG THCS AN HÒA\n*\nSố 12-BC/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Hòa, ngày 03 tháng 4 năm 2025\n\nBÁO CÁO\nGiám sát việc thực hiện\nChỉ thị số 02-CT/TU của Ban Thường vụ Tỉnh ủy\n-----",
		 {{"02-CT/TU", "02-CT/TU", "CT", NULL, "Ban Thường vụ Tỉnh ủy", NULL, "monitors", REFERENCE_DOC}}},
		{"Căn cứ Nghị quyết số 187/2025/QH15 ngày 19 tháng 02 năm 2025 của Quốc hội;\n\n2\n\nXét đề nghị của Bộ trưởng Bộ Xây dựng tại Tờ trình số 63/TTr-BXD ngày 30 tháng 6 năm 2025.",
		 {{"187/2025/QH15", "187/2025/QH15", "NQ", "2025-02-19", "Quốc hội", NULL, "basis", REFERENCE_DOC},
		  {"63/TTr-BXD", "63/TTr-BXD", "TTr", "2025-06-30", NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

/* "X hướng dẫn thực hiện B như sau": what the document itself does. */
static void a_document_that_guides_says_so(void **state)
{
	static const struct reference_row rows[] = {
		{"BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG\nĐẢNG CỘNG SẢN VIỆT NAM\nSố: 21-HD/VPTW\nHà Nội, ngày 04 tháng 03 năm 2013\n\nHƯỚNG DẪN\n"
		 "một số điểm Quy định cụ thể ban hành kèm theo\nQuyết định số 99-QĐ/TW ngày 30-5-2012 của Ban Bí thư Trung ương Đảng\n-----------\n",
		 {{"99-QĐ/TW", "99-QĐ/TW", "QĐ", "2012-05-30", "Ban Bí thư Trung ương Đảng", NULL, "guides", REFERENCE_DOC}}},
		/* … but not of what stands in the name of a committee. */
		{"BỘ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/QĐ-BNV\nQUYẾT ĐỊNH\nVề việc họp\nCăn cứ Luật Thanh tra số "
		 "12/2020/QH14;\nTheo đề nghị của Ban Chỉ đạo thực hiện Nghị quyết số 18-NQ/TW của tỉnh;\n",
		 {{"12/2020/QH14", "12/2020/QH14", "L", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"18-NQ/TW", "18-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"BAN CHẤP HÀNH TRUNG ƯƠNG\nỦY BAN KIỂM TRA\n-------\nĐẢNG CỘNG SẢN VIỆT NAM\n---------------\nSố: 06-HD/UBKTTW\n"
		 "Hà Nội, ngày 18 tháng 12 năm 2018\n\nHƯỚNG DẪN\nThực hiện một số điều trong Quy định số 07-QĐ/TW, ngày 28/8/2018 của Bộ "
		 "Chính trị\n\n- Căn cứ Quy định số 30-QĐ/TW, ngày 26/7/2016 của Ban Chấp hành Trung ương;\n\nỦy ban Kiểm tra Trung ương hướng "
		 "dẫn thực hiện một số Điều trong Quy định số 07-QĐ/TW, ngày 28/8/2018 của Bộ Chính trị, như sau:\n",
		 {{"07-QĐ/TW", "07-QĐ/TW", "QyĐ", "2018-08-28", "Bộ Chính trị", NULL, "guides", REFERENCE_DOC},
		  {"30-QĐ/TW", "30-QĐ/TW", "QyĐ", "2016-07-26", "Ban Chấp hành Trung ương", NULL, "basis", REFERENCE_DOC},
		  {"07-QĐ/TW", "07-QĐ/TW", "QyĐ", "2018-08-28", "Bộ Chính trị", NULL, "guides", REFERENCE_DOC}}},
		{"BỘ TÀI CHÍNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/2009/TT-BTC\nHà Nội, ngày 3 tháng 4 "
		 "năm 2009\nTHÔNG TƯ\nVề thuế\nThi hành Luật Thuế số 04/2007/QH12;\nTriển khai thực hiện Kế hoạch số 12/KH-CP;\nBộ Tài chính hướng "
		 "dẫn thi hành Nghị định số 100/2008/NĐ-CP ngày 08/9/2008 của Chính phủ như sau:\n",
		 {{"04/2007/QH12", "04/2007/QH12", "L", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"12/KH-CP", "12/KH-CP", "KH", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"100/2008/NĐ-CP", "100/2008/NĐ-CP", "NĐ", "2008-09-08", "Chính phủ", NULL, "guides", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void words_of_the_field_stand_before_the_verb(void **state)
{
	static const struct reference_row rows[] = {
		{"Báo cáo số 34/BC-STC về báo cáo tình hình và kết quả thực hiện Kết luận số 62-KL/TW và Nghị quyết số 19-NQ/TW.",
		 {{"34/BC-STC", "34/BC-STC", "BC", NULL, NULL, NULL, NULL, 0},
		  {"62-KL/TW", "62-KL/TW", "KL", NULL, NULL, NULL, "reviews", 0},
		  {"19-NQ/TW", "19-NQ/TW", "NQ", NULL, NULL, NULL, "reviews", 0}}},
		{"Báo cáo số 12-BC/ĐU đánh giá 02 năm triển khai thực hiện Nghị quyết số 05-NQ/TU; Kế hoạch số 23-KH/CU tổ chức sơ kết 05 năm thực hiện Chỉ thị số 05-CT/TW.",
		 {{"12-BC/ĐU", "12-BC/ĐU", "BC", NULL, NULL, NULL, NULL, 0},
		  {"05-NQ/TU", "05-NQ/TU", "NQ", NULL, NULL, NULL, "reviews", 0},
		  {"23-KH/CU", "23-KH/CU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, "reviews", 2}}},
		{"Báo cáo số 45-BC/ĐU kết quả giám sát việc thực hiện Quy định số 37-QĐ/TW; Kế hoạch số 46-KH/ĐU về việc tổ chức kiểm tra việc thực hiện Nghị quyết số 05-NQ/TU.",
		 {{"45-BC/ĐU", "45-BC/ĐU", "BC", NULL, NULL, NULL, NULL, 0},
		  {"37-QĐ/TW", "37-QĐ/TW", "QyĐ", NULL, NULL, NULL, "monitors", 0},
		  {"46-KH/ĐU", "46-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"05-NQ/TU", "05-NQ/TU", "NQ", NULL, NULL, NULL, "monitors", 2}}},
		{"Kế hoạch số 66-KH/ĐU về tuyên truyền, phổ biến, quán triệt và triển khai thực hiện Nghị quyết số 57-NQ/TW; Hướng dẫn số 01-HD/TW một số vấn đề cụ thể thi hành Quy định số 24-QĐ/TW.",
		 {{"66-KH/ĐU", "66-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"57-NQ/TW", "57-NQ/TW", "NQ", NULL, NULL, NULL, "implements", 0},
		  {"01-HD/TW", "01-HD/TW", "HD", NULL, NULL, NULL, NULL, 0},
		  {"24-QĐ/TW", "24-QĐ/TW", "QyĐ", NULL, NULL, NULL, "guides", 2}}},
		{"Thông tư số 27/2013/TT-BYT và các văn bản hướng dẫn Thông tư số 27/2013/TT-BYT.",
		 {{"27/2013/TT-BYT", "27/2013/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0},
		  {"27/2013/TT-BYT", "27/2013/TT-BYT", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Nghị định số 52/2013/NĐ-CP về thương mại điện tử, sửa đổi, bổ sung tại khoản 2 Điều 1 Nghị định số 85/2021/NĐ-CP.",
		 {{"52/2013/NĐ-CP", "52/2013/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"85/2021/NĐ-CP", "85/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, "amended_by", 0}}},
		{"Sửa đổi khoản 2 Điều 10 Luật Thuế thu nhập doanh nghiệp số 14/2008/QH12 đã được sửa đổi theo Luật số 32/2013/QH13 như sau:\n“2. Thuế suất”.",
		 {{"14/2008/QH12", "14/2008/QH12", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"32/2013/QH13", "32/2013/QH13", "L", NULL, NULL, NULL, "amended_by", 0}}},
		{"Thông tư số 72/2009/TT-BCA quy định cụ thể thi hành Nghị định số 126/2008/NĐ-CP.",
		 {{"72/2009/TT-BCA", "72/2009/TT-BCA", "TT", NULL, NULL, NULL, NULL, 0},
		  {"126/2008/NĐ-CP", "126/2008/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0}}},
		{"NGHỊ QUYẾT\nVề mức thu\nXét Tờ trình số 123/TTr-UBND ngày 01/6/2020 của Ủy ban nhân dân tỉnh về việc quy định mức thu và Báo cáo thẩm tra số 45/BC-HĐND của Ban Pháp chế Hội đồng nhân dân tỉnh;",
		 {{"123/TTr-UBND", "123/TTr-UBND", "TTr", "2020-06-01", "Ủy ban nhân dân tỉnh", NULL, "basis", REFERENCE_DOC},
		  {"45/BC-HĐND", "45/BC-HĐND", "BC", NULL, "Ban Pháp chế Hội đồng nhân dân tỉnh", NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void words_of_a_document_are_changed(void **state)
{
	static const struct reference_row rows[] = {
		{"14. Bổ sung, thay thế, bỏ một số từ, cụm từ sau đây:\na) Bổ sung cụm từ “cùng ngành” vào sau cụm từ “điều kiện” tại khoản 1 Điều 31 Luật Sĩ quan số 16/1999/QH10, đã được sửa đổi, bổ sung tại khoản 10 Điều 1 Luật số 19/2008/QH12;\nb) Thay thế từ “hộ khẩu” bằng từ “thường trú” tại khoản 1 Điều 37 Luật Sĩ quan số 16/1999/QH10;\nc) Bỏ cụm từ “lao động” tại Điều 43 Luật Sĩ quan số 16/1999/QH10.",
		 {{"16/1999/QH10", "16/1999/QH10", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"19/2008/QH12", "19/2008/QH12", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"16/1999/QH10", "16/1999/QH10", "L", NULL, NULL, NULL, "replaces", REFERENCE_DOC},
		  {"16/1999/QH10", "16/1999/QH10", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"LUẬT\nBẢO HIỂM\n3. Luật số 24/2000/QH10 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành, trừ trường hợp sau đây:\nb) Các điều 77, 78 của Luật số 24/2000/QH10 có hiệu lực đến hết ngày 31 tháng 12 năm 2027.",
		 {{"24/2000/QH10", "24/2000/QH10", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"24/2000/QH10", "24/2000/QH10", "L", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void grounds_behind_the_subject_of_another(void **state)
{
	static const struct reference_row rows[] = {
		{"TỜ TRÌNH\nvề việc\nThực hiện Nghị quyết số 202/2025/QH15 về việc sắp xếp đơn vị hành chính cấp tỉnh, căn cứ quy định tại Luật Luật sư năm 2006, Quyết định số 856/QĐ-TTg phê duyệt Điều lệ, Công văn số 358/LĐLSVN-BTV.",
		 {{"202/2025/QH15", "202/2025/QH15", "NQ", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"Luật Luật sư năm 2006", NULL, "L", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"856/QĐ-TTg", "856/QĐ-TTg", "QĐ", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"358/LĐLSVN-BTV", "358/LĐLSVN-BTV", "CV", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void titles_that_begin_with_their_verb(void **state)
{
	static const struct reference_row rows[] = {
		{"THÔNG TƯ\nHướng dẫn thực hiện Điều 52 của Luật Việc làm và một số điều của Nghị định số 28/2015/NĐ-CP ngày 12 tháng 3 năm 2015 của Chính phủ\n\nĐiều 1. Phạm vi\n",
		 {{"28/2015/NĐ-CP", "28/2015/NĐ-CP", "NĐ", "2015-03-12", "Chính phủ", NULL, "guides", REFERENCE_DOC}}},
		{"THÔNG TƯ\nQuy định chi tiết một số điều và biện pháp thi hành Nghị định số 08/2020/NĐ-CP\n\nĐiều 1. Phạm vi\n",
		 {{"08/2020/NĐ-CP", "08/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", REFERENCE_DOC}}},
		{"((Điều 1 Nghị định số 20/2011/NĐ-CP Hướng dẫn thi hành Nghị quyết số 55/2010/QH12 ngày 24/11/2010 của Quốc hội về miễn thuế ngày 23/03/2011 của Chính phủ, có hiệu lực thi hành kể từ ngày 15/05/2011, có nội dung được sửa đổi, bổ sung bởi Điều 1 Nghị định số 21/2017/NĐ-CP))",
		 {{"20/2011/NĐ-CP", "20/2011/NĐ-CP", "NĐ", "2011-03-23", "Chính phủ", NULL, NULL, 0},
		  {"55/2010/QH12", "55/2010/QH12", "NQ", "2010-11-24", "Quốc hội", NULL, "guides", 0},
		  {"21/2017/NĐ-CP", "21/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, "amended_by", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_law_that_is_changed_itself(void **state)
{
	static const struct reference_row rows[] = {
		{"Luật Quản lý thuế số 78/2006/QH11 đã được sửa đổi theo Luật số 21/2012/QH13, Luật số 71/2014/QH13 và Luật Quản lý thuế số 38/2019/QH14 đã được sửa đổi theo Luật số 56/2024/QH15.",
		 {{"78/2006/QH11", "78/2006/QH11", "L", NULL, NULL, NULL, NULL, 0},
		  {"21/2012/QH13", "21/2012/QH13", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"71/2014/QH13", "71/2014/QH13", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"38/2019/QH14", "38/2019/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"56/2024/QH15", "56/2024/QH15", "L", NULL, NULL, NULL, "amended_by", 3}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void an_annex_is_changed_at_a_line_s_head(void **state)
{
	static const struct reference_row rows[] = {
		{"NGHỊ ĐỊNH\nSửa đổi mức thuế\n\nCăn cứ Hiến pháp;\n\nĐiều 1. Sửa đổi mức thuế suất\n\nSửa đổi mức thuế suất đối với một số mặt hàng quy định tại Phụ lục I - Biểu thuế ban hành kèm theo Nghị định số 26/2023/NĐ-CP thành các mức mới quy định tại Phụ lục.",
		 {{"26/2023/NĐ-CP", "26/2023/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
		{"THÔNG TƯ\nSửa đổi, bổ sung Danh mục chủng loại máy ban hành kèm theo Thông tư số 08/2014/TT-BNNPTNT\n\nĐiều 1. Phạm vi\n",
		 {{"08/2014/TT-BNNPTNT", "08/2014/TT-BNNPTNT", "TT", NULL, NULL, NULL, "amends", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void changed_by_several_with_one_kind(void **state)
{
	static const struct reference_row rows[] = {
		{"Luật Đầu tư số 61/2020/QH14 (được sửa đổi, bổ sung theo các Luật số 72/2020/QH14, số 03/2022/QH15 và số 05/2022/QH15).",
		 {{"61/2020/QH14", "61/2020/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"72/2020/QH14", "72/2020/QH14", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"03/2022/QH15", "03/2022/QH15", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"05/2022/QH15", "05/2022/QH15", "L", NULL, NULL, NULL, "amended_by", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void ended_behind_a_short_form(void **state)
{
	static const struct reference_row rows[] = {
		{"2. Luật Điện lực số 28/2004/QH11 đã được sửa đổi, bổ sung theo Luật số 24/2012/QH13 (sau đây gọi là Luật số 28/2004/QH11) hết hiệu lực từ ngày Luật này có hiệu lực thi hành.",
		 {{"28/2004/QH11", "28/2004/QH11", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"24/2012/QH13", "24/2012/QH13", "L", NULL, NULL, NULL, "amended_by", 0},
		  {"28/2004/QH11", "28/2004/QH11", "L", NULL, NULL, NULL, NULL, 0}}},
		{"2. Thông tư số 11/2016/TT-BTC (sau đây gọi tắt là Thông tư số 11/2016/TT-BTC) và Thông tư số 23/2017/TT-BTC (sau đây gọi là Thông tư số 23/2017/TT-BTC) hết hiệu lực thi hành.",
		 {{"11/2016/TT-BTC", "11/2016/TT-BTC", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"11/2016/TT-BTC", "11/2016/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"23/2017/TT-BTC", "23/2017/TT-BTC", "TT", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"23/2017/TT-BTC", "23/2017/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0}}},
		{"Giấy chứng nhận theo quy định tại Nghị định số 39/2017/NĐ-CP (sau đây gọi là Nghị định số 39/2017/NĐ-CP) nhưng hết hiệu lực thì được cấp lại.",
		 {{"39/2017/NĐ-CP", "39/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"39/2017/NĐ-CP", "39/2017/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void issued_with_it_by_a_shorter_formula(void **state)
{
	static const struct reference_row rows[] = {
		{"QUY ĐỊNH\nVề hoạt động của Công báo tỉnh An Bình\n(Ban hành theo Quyết định số 63/2006/QĐ-UBND ngày 26/7/2006)\n",
		 {{"63/2006/QĐ-UBND", "63/2006/QĐ-UBND", "QĐ", "2006-07-26", NULL, NULL, "promulgated_by", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void grounds_behind_an_address_without_a_masthead(void **state)
{
	static const struct reference_row rows[] = {
		{"Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh\nThực hiện Quyết định số 820/QĐ-UBND ngày 27/8/2025; Quyết định số 1234/QĐ-UBND, "
		 "Sở Nội vụ báo cáo như sau:\n",
		 {{"820/QĐ-UBND", "820/QĐ-UBND", "QĐ", "2025-08-27", NULL, NULL, "basis", REFERENCE_DOC},
		  {"1234/QĐ-UBND", "1234/QĐ-UBND", "QĐ", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void decrees_guided_together(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư số 04/2021/TT-BTP hướng dẫn thi hành Nghị định số 59/2012/NĐ-CP ngày 23/7/2012 của Chính phủ về theo dõi tình hình thi hành pháp luật và Nghị định số 32/2020/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 59/2012/NĐ-CP.",
		 {{"04/2021/TT-BTP", "04/2021/TT-BTP", "TT", NULL, NULL, NULL, NULL, 0},
		  {"59/2012/NĐ-CP", "59/2012/NĐ-CP", "NĐ", "2012-07-23", "Chính phủ", NULL, "guides", 0},
		  {"32/2020/NĐ-CP", "32/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, "guides", 0},
		  {"59/2012/NĐ-CP", "59/2012/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 2}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void grounds_end_where_the_main_clause_begins(void **state)
{
	static const struct reference_row rows[] = {
		{"HUYỆN ỦY HOA MAI\n*\nSố 15-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH\ncông tác năm 2020\n-----\nThực hiện Kế hoạch số 12-KH/TU, Chỉ thị số 33/CT-TTg ngày 2/3/2020 của Thủ tướng Chính phủ, Huyện ủy ban hành Kế hoạch thực hiện Chỉ thị số 05-CT/TW như sau:",
		 {{"12-KH/TU", "12-KH/TU", "KH", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"33/CT-TTg", "33/CT-TTg", "CT", "2020-03-02", "Thủ tướng Chính phủ", NULL, "basis", REFERENCE_DOC},
		  {"05-CT/TW", "05-CT/TW", "CT", NULL, NULL, NULL, NULL, 0}}},
		{"HUYỆN ỦY HOA MAI\n*\nSố 15-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH\ncông tác năm 2020\n-----\nThực hiện Kế hoạch số 12-KH/TU của Tỉnh ủy, ngày 10/3/2020 Huyện ủy đã có Công văn số 15-CV/HU yêu cầu báo cáo.",
		 {{"12-KH/TU", "12-KH/TU", "KH", NULL, "Tỉnh ủy", NULL, "basis", REFERENCE_DOC},
		  {"15-CV/HU", "15-CV/HU", "CV", "2020-03-10", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void considered_behind_other_grounds(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Nghị định số 73/2003/NĐ-CP của Chính phủ;\n\nSau khi xem xét Tờ trình số 40/TTr-UBND của UBND xã về bổ sung dự toán,",
		 {{"73/2003/NĐ-CP", "73/2003/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, "basis", REFERENCE_DOC},
		  {"40/TTr-UBND", "40/TTr-UBND", "TTr", NULL, "UBND xã", NULL, "basis", REFERENCE_DOC}}},
		{"Kính gửi: Đảng ủy xã An Bình\n\nSau khi xem xét Tờ trình số 17-TTr/ĐU của Đảng ủy xã, Ban Thường vụ đồng ý.",
		 {{"17-TTr/ĐU", "17-TTr/ĐU", "TTr", NULL, "Đảng ủy xã", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void grounds_on_one_line_behind_dashes(void **state)
{
	static const struct reference_row rows[] = {
		{"BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN - Căn cứ Điều lệ Đoàn và Chương trình công tác toàn khóa của Ban Chấp hành Trung ương Đoàn khóa XI; - Căn cứ Quy chế ban hành kèm theo Quyết định số 84-QĐ/TWĐTN ngày 22/02/2013 của Ban Chấp hành Trung ương Đoàn; - Để thống nhất, QUYẾT ĐỊNH",
		 {{"Chương trình công tác toàn khóa của Ban Chấp hành Trung ương Đoàn khóa XI", NULL, "CTr", NULL, "Ban Chấp hành Trung ương Đoàn", "XI", "basis", REFERENCE_DOC},
		  {"84-QĐ/TWĐTN", "84-QĐ/TWĐTN", "QĐ", "2013-02-22", "Ban Chấp hành Trung ương Đoàn", NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void grounds_in_several_sentences(void **state)
{
	static const struct reference_row rows[] = {
		{"QUYẾT ĐỊNH\nVề xe\n\nCăn cứ Nghị định số 222/HĐBT ngày 5/12/1987 của Hội đồng Bộ trưởng về lệ phí. Quyết định số 124/CT ngày 25-4-1988 về xe ôtô; Nghị định 131/HĐBT ngày 27-8-1987 về nhập khẩu.\nHướng dẫn 12-HD/BTCTW năm 2018 về sinh hoạt chi bộ do Ban Tổ chức Trung ương ban hành và các văn bản khác.",
		 {{"222/HĐBT", "222/HĐBT", "NĐ", "1987-12-05", "Hội đồng Bộ trưởng", NULL, "basis", REFERENCE_DOC},
		  {"124/CT", "124/CT", "QĐ", "1988-04-25", NULL, NULL, "basis", REFERENCE_DOC},
		  {"131/HĐBT", "131/HĐBT", "NĐ", "1987-08-27", NULL, NULL, "basis", REFERENCE_DOC},
		  {"12-HD/BTCTW", "12-HD/BTCTW", "HD", NULL, "Ban Tổ chức Trung ương", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void grounds_of_the_first_decrees(void **state)
{
	static const struct reference_row rows[] = {
		{"SẮC LỆNH\nCỦA CHỦ TỊCH NƯỚC VIỆT NAM DÂN CHỦ CỘNG HOÀ SỐ 43-SL NGÀY 22 THÁNG 3 NĂM 1950\n\n"
		 "Chiểu sắc lệnh số 216-SL ngày 20 tháng 8 năm 1948 đặt Huân chương Kháng chiến;\n"
		 "Chiểu theo Sắc lệnh số 63 ngày 22 tháng 11 năm 1945 tổ chức chính quyền nhân dân;\n",
		 {{"216-SL", "216/SL", "SL", "1948-08-20", NULL, NULL, "basis", REFERENCE_DOC},
		  {"Sắc lệnh số 63", NULL, "SL", "1945-11-22", NULL, NULL, "basis", REFERENCE_DOC}}},
		{"QUYẾT ĐỊNH\nVề việc họp\n\nCăn cứ Nghị định số 12/2020/NĐ-CP;\nChiều ngày 12/3/2020 xã nhận Công văn số 15/UBND-VP.\n",
		 {{"12/2020/NĐ-CP", "12/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"15/UBND-VP", "15/UBND-VP", "CV", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(grounds_of_the_first_decrees),
		cmocka_unit_test(a_document_that_guides_says_so),
		cmocka_unit_test(recitals_as_scans_leave_them),
		cmocka_unit_test(subjects_by_their_first_verb),
		cmocka_unit_test(details_of_laws_and_decrees),
		cmocka_unit_test(passives_and_brackets),
		cmocka_unit_test(what_a_circular_can_change),
		cmocka_unit_test(lists_of_what_changed_a_document),
		cmocka_unit_test(articles_and_items_change_other_documents),
		cmocka_unit_test(the_end_of_an_effect_is_said_of_the_document),
		cmocka_unit_test(lists_of_what_ends_or_changed),
		cmocka_unit_test(further_clauses_and_parts),
		cmocka_unit_test(the_document_or_what_it_speaks_of_acts),
		cmocka_unit_test(recitals_end_where_their_sentence_ends),
		cmocka_unit_test(notes_of_the_codification),
		cmocka_unit_test(members_of_a_list_are_not_later_than_what_acts),
		cmocka_unit_test(an_end_of_effect_that_is_only_a_time),
		cmocka_unit_test(words_before_the_verb_of_a_subject),
		cmocka_unit_test(a_law_named_anew_is_no_changer),
		cmocka_unit_test(subjects_of_party_documents),
		cmocka_unit_test(parts_may_stand_in_a_document),
		cmocka_unit_test(an_inner_subject_in_the_title),
		cmocka_unit_test(the_day_of_what_stands_outside),
		cmocka_unit_test(what_only_cites),
		cmocka_unit_test(lists_in_the_sentence_of_a_final_clause),
		cmocka_unit_test(numbered_lines_of_a_final_clause),
		cmocka_unit_test(further_ways_to_end_an_effect),
		cmocka_unit_test(a_law_is_enacted_and_its_articles_change_others),
		cmocka_unit_test(recitals_without_line_ends),
		cmocka_unit_test(the_day_behind_an_inner_subject),
		cmocka_unit_test(notes_of_the_codification_tell_whose_an_article_is),
		cmocka_unit_test(parts_and_rules_that_end),
		cmocka_unit_test(a_subject_on_several_lines),
		cmocka_unit_test(words_of_the_field_stand_before_the_verb),
		cmocka_unit_test(words_of_a_document_are_changed),
		cmocka_unit_test(grounds_behind_the_subject_of_another),
		cmocka_unit_test(titles_that_begin_with_their_verb),
		cmocka_unit_test(a_law_that_is_changed_itself),
		cmocka_unit_test(an_annex_is_changed_at_a_line_s_head),
		cmocka_unit_test(changed_by_several_with_one_kind),
		cmocka_unit_test(ended_behind_a_short_form),
		cmocka_unit_test(issued_with_it_by_a_shorter_formula),
		cmocka_unit_test(grounds_behind_an_address_without_a_masthead),
		cmocka_unit_test(decrees_guided_together),
		cmocka_unit_test(grounds_end_where_the_main_clause_begins),
		cmocka_unit_test(considered_behind_other_grounds),
		cmocka_unit_test(grounds_on_one_line_behind_dashes),
		cmocka_unit_test(grounds_in_several_sentences),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
