/*
 * Numbers and days as scans, converters and slips of the keyboard leave them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reference_rows.h"

static void torn_digits_are_one_number(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định số 1 00/2024/NĐ-CP ngày 26 tháng 7 năm 2024 của Chính phủ.",
		 {{"1 00/2024/NĐ-CP", "100/2024/NĐ-CP", "NĐ", "2024-07-26", "Chính phủ", NULL, NULL, 0}}},
		{"Quyết định số 30/201 6/QĐ-TTg ngày 28 tháng 7 năm 2016 của Thủ tướng Chính phủ.",
		 {{"30/201 6/QĐ-TTg", "30/2016/QĐ-TTg", "QĐ", "2016-07-28", "Thủ tướng Chính phủ", NULL, NULL, 0}}},
		{"Tờ trình số 61 1/TTr-BNV ngày 05 tháng 10 năm 2025.",
		 {{"61 1/TTr-BNV", "611/TTr-BNV", "TTr", "2025-10-05", NULL, NULL, NULL, 0}}},
		{"Trong năm 2020 100/2019/NĐ-CP; số 5 12/2020 cơ sở.",
		 {{"100/2019/NĐ-CP", "100/2019/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_blank_beside_an_ampersand_is_dropped(void **state)
{
	static const struct reference_row rows[] = {
		{"Công văn số 15972/SXD-QLN& TTBĐS ngày 14 tháng 11 năm 2025; Công văn số 12/SXD-QLN &TTBĐS.",
		 {{"15972/SXD-QLN& TTBĐS", "15972/SXD-QLNTTBĐS", "CV", "2025-11-14", NULL, NULL, NULL, 0},
		  {"12/SXD-QLN &TTBĐS", "12/SXD-QLNTTBĐS", "CV", NULL, NULL, NULL, NULL, 0}}},
		{"Công văn số 13/SGDĐT-VP & Kế hoạch số 14/KH-UBND.",
		 {{"13/SGDĐT-VP", "13/SGDĐT-VP", "CV", NULL, NULL, NULL, NULL, 0},
		  {"14/KH-UBND", "14/KH-UBND", "KH", NULL, NULL, NULL, NULL, 0}}},
		/* "tắt" that lost its letter is no kind of document; the kind of a notice of a conclusion is its symbol's */
		{"Nghị quyết Đại hội (sau đây gọi tt là số 19/CT-TTg); Thông báo Kết luận số 88-KL/TW; Thông báo kết luận số 15-TB/TU.",
		 {{"19/CT-TTg", "19/CT-TTg", "CT", NULL, NULL, NULL, NULL, 0},
		  {"88-KL/TW", "88-KL/TW", "KL", NULL, NULL, NULL, NULL, 0},
		  {"15-TB/TU", "15-TB/TU", "TB", NULL, NULL, NULL, NULL, 0}}},
		/* no forms, for the kind stands in the number too */
		{"Tải mẫu Thông tư 04/2020/TT-BTP; biểu mẫu Hướng dẫn 43-HD/BTCTW; Mẫu báo cáo số 13-NT; Mẫu BC 26/HĐG.",
		 {{"04/2020/TT-BTP", "04/2020/TT-BTP", "TT", NULL, NULL, NULL, NULL, 0},
		  {"43-HD/BTCTW", "43-HD/BTCTW", "HD", NULL, NULL, NULL, NULL, 0}}},
		/* the name of a ministry ends where words in small letters follow */
		{"Quyết định số 3659/QĐ-BKHCN ngày 13 tháng 11 năm 2025 của Bộ trưởng Bộ Khoa học và Công nghệ công khai trên Cổng.",
		 {{"3659/QĐ-BKHCN", "3659/QĐ-BKHCN", "QĐ", "2025-11-13", "Bộ trưởng Bộ Khoa học và Công nghệ", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_term_of_the_assembly_is_mended(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH 15; Nghị quyết số 201/2025/QHI 5 của Quốc hội; Luật số 68/2025/QHI5.",
		 {{"63/2025/QH 15", "63/2025/QH15", "L", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"201/2025/QHI 5", "201/2025/QH15", "NQ", NULL, "Quốc hội", NULL, "basis", REFERENCE_DOC},
		  {"68/2025/QHI5", "68/2025/QH15", "L", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
		{"Căn cứ Luật Sĩ quan số 98/2025/0H15; Luật Nghĩa vụ quân sự số 78/201 5/OH13.",
		 {{"98/2025/0H15", "98/2025/QH15", "L", NULL, NULL, NULL, "basis", REFERENCE_DOC},
		  {"78/201 5/OH13", "78/2015/QH13", "L", NULL, NULL, NULL, "basis", REFERENCE_DOC}}},
		{"Nghị quyết số 954/2020/UBTVQH ngày 02 tháng 6 năm 2020 của Ủy ban Thường vụ Quốc hội về điều chỉnh mức giảm trừ.",
		 {{"954/2020/UBTVQH", "954/2020/UBTVQH", "NQ", "2020-06-02", "Ủy ban Thường vụ Quốc hội", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

#define SIX(line) line line line line line line
#define LONG_LINE                                                                                                                          \
	"Ngày 17 tháng 7, cơ quan có thẩm quyền đã ban hành văn bản về giá thóc để thu thuế sử dụng đất nông nghiệp theo vụ thu hoạch "    \
	"chính trên địa bàn, trong đó nêu rõ các nội dung cần thực hiện và trách nhiệm của từng cơ quan, mời bạn đọc xem chi tiết.\n"
#define TWO_LINES                                                                                                                          \
	"phối hợp với các cơ quan có liên quan kiểm tra việc tổ chức thực hiện tại các xã,\n"                                              \
	"phường và báo cáo kết quả trước ngày cuối cùng của tháng cho cơ quan thường trực;\n"

/* Long lines of a portal above a page do not make its full lines look like the last ones of paragraphs. */
static void a_page_below_long_lines_is_wrapped_at_its_own_width(void **state)
{
	static const struct reference_row rows[] = {
		{SIX(LONG_LINE) SIX(LONG_LINE) SIX(TWO_LINES)
		 "Áp dụng giá thóc tại Quyết định số 3842/QĐ-UBND ngày 17/7/2025 của UBND thành phố Hà\n"
		 "Nội về việc phê duyệt giá thóc.\n",
		 {{"3842/QĐ-UBND", "3842/QĐ-UBND", "QĐ", "2025-07-17", "UBND thành phố Hà Nội", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

/* Rows drawn wider than the page do not make its full lines look like the last ones of paragraphs. */
static void wide_tables_do_not_end_lines(void **state)
{
	static const struct reference_row rows[] = {
		{"|STT |Tên chất            |Tên khoa học                          |Ghi chú              |Mã thông tin CAS |Danh mục |\n"
		 "|1   |Acetorphine         |3-O-acetyltetrahydro                  |Cấm                  |25333-77-1       |IA       |\n"
		 "|2   |Alphacetylmethadol  |α-3-acetoxy-6-dimethylamino           |Cấm                  |17199-58-5       |IA       |\n"
		 "\n"
		 "Hồ sơ hợp lệ đã tiếp nhận mà chưa trả kết quả theo quy định của Luật\n"
		 "Đầu tư số 67/2014/QH13 thì được tiếp tục giải quyết.\n",
		 {{"67/2014/QH13", "67/2014/QH13", "L", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void letters_and_marks_are_mended(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định số 29/2025/NĐ-СР ngày 24/2/2025 của Chính phủ.",
		 {{"29/2025/NĐ-СР", "29/2025/NĐ-CP", "NĐ", "2025-02-24", "Chính phủ", NULL, NULL, 0}}},
		{"Nghị định số 155/2018//NĐ-CP ngày 12/11/2018; Thông tư liên tịch số 02/2018/TTLT--VKSTC-TATC-BCA ngày 05/9/2018.",
		 {{"155/2018//NĐ-CP", "155/2018/NĐ-CP", "NĐ", "2018-11-12", NULL, NULL, NULL, 0},
		  {"02/2018/TTLT--VKSTC-TATC-BCA", "02/2018/TTLT-VKSTC-TATC-BCA", "TTLT", "2018-09-05", NULL, NULL, NULL, 0}}},
		/* a digit too many: one year is left, or several, and then none is guessed */
		{"Nghị định số 12/2025/NĐ-CP ngày 01/4/22025 của Chính phủ.", {{"12/2025/NĐ-CP", "12/2025/NĐ-CP", "NĐ", "2025-04-01", "Chính phủ", NULL, NULL, 0}}},
		{"Chỉ thị số 05-CT/TW, ngày 15/5/20216 của Bộ Chính trị.", {{"05-CT/TW", "05-CT/TW", "CT", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		{"Công văn số 17804-CW/VPTW ngày 20/10/2025 của Văn phòng Trung ương Đảng.",
		 {{"17804-CW/VPTW", "17804-CW/VPTW", "CV", "2025-10-20", "Văn phòng Trung ương Đảng", NULL, NULL, 0}}},
		{"Công điện sô 135/CD-TTg ngày 14 tháng 8 năm 2025 của Thủ tướng Chính phủ.",
		 {{"135/CD-TTg", "135/CD-TTg", "CĐ", "2025-08-14", "Thủ tướng Chính phủ", NULL, NULL, 0}}},
		{"Thông tư liên tịch số 60/2006/TTLT-BVHTT-BBCVT- BCA ngày 01 tháng 6 năm 2006.",
		 {{"60/2006/TTLT-BVHTT-BBCVT- BCA", "60/2006/TTLT-BVHTT-BBCVT-BCA", "TTLT", "2006-06-01", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_kind_or_a_body_may_be_left_out(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư số 21/2012/BVHTTDL ngày 28 tháng 12 năm 2012 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch ban hành Quy chế.",
		 {{"21/2012/BVHTTDL", "21/2012/BVHTTDL", "TT", "2012-12-28", "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch", NULL, NULL, 0}}},
		{"Thông tư liên tịch số 04/2002/TTLT ngày 29/01/2012.",
		 {{"04/2002/TTLT", "04/2002/TTLT", "TTLT", "2012-01-29", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void days_of_scans_are_read(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông báo số 484/TB-VPCP ngay 15 thang 9 năm 2025 của Văn phòng Chính phủ.",
		 {{"484/TB-VPCP", "484/TB-VPCP", "TB", "2025-09-15", "Văn phòng Chính phủ", NULL, NULL, 0}}},
		{"Nghị quyết số 187/2025/QH15 ngày 19 tháng 02 nắm\n2025 của Quốc hội về chủ trương đầu tư.",
		 {{"187/2025/QH15", "187/2025/QH15", "NQ", "2025-02-19", "Quốc hội", NULL, NULL, 0}}},
		{"Nghị quyết số 81/2023/QH15 ngày 09 tháng 01 hãm 2023 của Quốc hội.",
		 {{"81/2023/QH15", "81/2023/QH15", "NQ", "2023-01-09", "Quốc hội", NULL, NULL, 0}}},
		{"Căn cứ Luật Người cao tuổi ngày 23 thắng 11 năm 2009;",
		 {{"Luật Người cao tuổi", NULL, "L", "2009-11-23", NULL, NULL, "basis", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void names_go_on_over_the_ends_of_lines(void **state)
{
	static const struct reference_row rows[] = {
		{"Triển khai đồng bộ các nhiệm vụ, giải pháp đã đề ra trong năm, bảo đảm tiến độ và chất lượng.\n"
		 "Triển khai Quyết định số 1187/QĐ-BNV ngày 15/10/2025 của Bộ trưởng\n"
		 "Bộ Nội vụ phê duyệt Đề án; Quyết định số 1737/QĐ-UBND ngày 25/9/2025 của Chủ tịch\n"
		 "UBND tỉnh; Công văn số 4056-CV/BNCTW ngày 04/5/2023 của Ban Nội chính\n"
		 "Trung ương.\n",
		 {{"1187/QĐ-BNV", "1187/QĐ-BNV", "QĐ", "2025-10-15", "Bộ trưởng Bộ Nội vụ", NULL, NULL, 0},
		  {"1737/QĐ-UBND", "1737/QĐ-UBND", "QĐ", "2025-09-25", "Chủ tịch UBND tỉnh", NULL, NULL, 0},
		  {"4056-CV/BNCTW", "4056-CV/BNCTW", "CV", "2023-05-04", "Ban Nội chính Trung ương", NULL, NULL, 0}}},
		{"Phối hợp thực hiện chức năng, nhiệm vụ của Bộ\n\nĐiều 5. Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15\n",
		 {{"63/2025/QH15", "63/2025/QH15", "L", NULL, NULL, NULL, NULL, 0}}},
		{"Sửa đổi, bổ sung các quy định để bảo đảm phù hợp với quy định tại nhiều luật khác có liên quan.\n"
		 "với quy định tại Luật\nThanh tra số\n84/2025/QH15 ngày\n25/6/2025",
		 {{"84/2025/QH15", "84/2025/QH15", "L", "2025-06-25", NULL, NULL, NULL, 0}}},
		{"Tờ trình số 519/TTr-CAT-\nPC06 ngày 02/3/2025; Công văn số 346/UBND-\nNC ngày 03/3/2025; theo Quyết định số 15/QĐ-UBND-\nCông an tỉnh.",
		 {{"519/TTr-CAT-\nPC06", "519/TTr-CAT-PC06", "TTr", "2025-03-02", NULL, NULL, NULL, 0},
		  {"346/UBND-\nNC", "346/UBND-NC", "CV", "2025-03-03", NULL, NULL, NULL, 0},
		  {"15/QĐ-UBND", "15/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

/* The number of a page, with a form feed or blank lines around it, is no day, no year and no body's. */
static void numbers_of_pages_are_passed_over(void **state)
{
	static const struct reference_row rows[] = {
		{"Triển khai Quyết định số 1187/QĐ-BNV ngày\n\f5\n\n15 tháng 10 năm 2025 của Bộ trưởng Bộ\n6\n\fNội vụ.\n",
		 {{"1187/QĐ-BNV", "1187/QĐ-BNV", "QĐ", "2025-10-15", "Bộ trưởng Bộ Nội vụ", NULL, NULL, 0}}},
		{"Triển khai Quyết định số 1187/QĐ-BNV ngày 15 tháng 10 năm\n\n12\n\n2025 của\n\n13\n\nBộ Nội vụ, Nghị quyết\n\n14\n\nsố 29 của Bộ Chính trị.\n",
		 {{"1187/QĐ-BNV", "1187/QĐ-BNV", "QĐ", "2025-10-15", "Bộ Nội vụ", NULL, NULL, 0},
		  {"Nghị quyết\n\n14\n\nsố 29 của Bộ Chính trị", NULL, "NQ", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		{"Triển khai Quyết định số 1187/QĐ-BNV ngày\n\n15\n\ntháng\n\n10\n\nnăm 2025.\n",
		 {{"1187/QĐ-BNV", "1187/QĐ-BNV", "QĐ", "2025-10-15", NULL, NULL, NULL, 0}}},
		/* blank lines only above it */
		{"Mức thu theo Nghị định số 81/2021/NĐ-CP ngày\n\n2\n27/8/2021 của Chính phủ.\n",
		 {{"81/2021/NĐ-CP", "81/2021/NĐ-CP", "NĐ", "2021-08-27", "Chính phủ", NULL, NULL, 0}}},
		{"2. Quyết định này thay thế:\na) Quyết định số 08/2020/QĐ-UBND ngày 14 tháng 02 năm 2020;\n\n2\nb) Quyết định số 33/2021/QĐ-UBND.\n",
		 {{"08/2020/QĐ-UBND", "08/2020/QĐ-UBND", "QĐ", "2020-02-14", NULL, NULL, "replaces", REFERENCE_DOC},
		  {"33/2021/QĐ-UBND", "33/2021/QĐ-UBND", "QĐ", NULL, NULL, NULL, "replaces", REFERENCE_DOC}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

/* Dust and the rims of a page, read as marks where no text has one. */
static void specks_are_passed_over(void **state)
{
	static const struct reference_row rows[] = {
		{"Căn cứ Nghị định số 214/2025/NĐ-CP ngày 04 tháng 8 .\n\nnăm 2025 của ,\nChính phủ quy định chi tiết; Nghị định số 29/2025/NĐ-CP ngày 24 "
		 "thứng 02 năm 2025 của\n-__ Chính phủ; Nghị định số 166/2025/NĐ-CP ngày 30\n'tháng 6 năm 2025 của ˆ\nChính phủ;",
		 {{"214/2025/NĐ-CP", "214/2025/NĐ-CP", "NĐ", "2025-08-04", "Chính phủ", NULL, "basis", REFERENCE_DOC},
		  {"29/2025/NĐ-CP", "29/2025/NĐ-CP", "NĐ", "2025-02-24", "Chính phủ", NULL, NULL, 0},
		  {"166/2025/NĐ-CP", "166/2025/NĐ-CP", "NĐ", "2025-06-30", "Chính phủ", NULL, NULL, 0}}},
		{"Theo Công văn số 2894/CV-BCĐ. ngày 07/3/2026 .của Ban Chỉ đạo; Hướng dẫn số 06-HD/TW: ngày 09/6/2025. của Ban Bí thư; "
		 "Kế hoạch số 1859/KH-UBND ngày:29/4/2025 của .UBND tỉnh; Thông báo số 64/TB-SNV ngày\n- 11/1 1/2025 c của Sở Nội vụ.",
		 {{"2894/CV-BCĐ", "2894/CV-BCĐ", "CV", "2026-03-07", "Ban Chỉ đạo", NULL, NULL, 0},
		  {"06-HD/TW", "06-HD/TW", "HD", "2025-06-09", "Ban Bí thư", NULL, NULL, 0},
		  {"1859/KH-UBND", "1859/KH-UBND", "KH", "2025-04-29", "UBND tỉnh", NULL, NULL, 0},
		  {"64/TB-SNV", "64/TB-SNV", "TB", "2025-11-11", "Sở Nội vụ", NULL, NULL, 0}}},
		{"Theo Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Ủy ban.\nThường vụ Quốc hội; Quyết định số 28/2025/QĐ-TTg ngày 24 tháng 8 năm "
		 "2025 của Thủ.\n'tướng Chính phủ; Nghị quyết số 60-NQ/TW ngày\n12/4/2025 .Hội nghị lần thứ 11 Ban Chấp hành Trung -\nương Đảng khóa XIH.",
		 {{"202/2025/QH15", "202/2025/QH15", "NQ", "2025-06-12", "Ủy ban Thường vụ Quốc hội", NULL, NULL, 0},
		  {"28/2025/QĐ-TTg", "28/2025/QĐ-TTg", "QĐ", "2025-08-24", "Thủ tướng Chính phủ", NULL, NULL, 0},
		  {"60-NQ/TW", "60-NQ/TW", "NQ", "2025-04-12", "Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng", "XIII", NULL, 0}}},
		{"Theo Quyết định số 12/QĐ-UBND. Ngày 05/6/2020, UBND tỉnh họp.\n- Bộ Nội vụ chủ trì.\nQuyết định số 13/QĐ-UBND ngày 05/6/2020. Bộ Nội "
		 "vụ đã có ý kiến theo chức năng của\n- các bộ; các cơ quan.",
		 {{"12/QĐ-UBND", "12/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}, {"13/QĐ-UBND", "13/QĐ-UBND", "QĐ", "2020-06-05", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void specks_in_symbols_are_passed_over(void **state)
{
	static const struct reference_row rows[] = {
		{"Tờ trình số 379/TT r-SNV; Công văn số 1911/BNV-~TCPCP, số 1912/BNV- 'TCPCP; Quyết định số 1441/QĐ- -UBND, 1366/QĐ-ÚBND.",
		 {{"379/TT r-SNV", "379/TTr-SNV", "TTr", NULL, NULL, NULL, NULL, 0},
		  {"1911/BNV-~TCPCP", "1911/BNV-TCPCP", "CV", NULL, NULL, NULL, NULL, 0},
		  {"1912/BNV- 'TCPCP", "1912/BNV-TCPCP", "CV", NULL, NULL, NULL, NULL, 0},
		  {"1441/QĐ- -UBND", "1441/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"1366/QĐ-ÚBND", "1366/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Nghị quyết 2l-NQ/TW; Quyết định số 1O/QĐ-UBND; Kế hoạch 12a-KH/ĐU; Nghị quyết số 203/2025/QHI15.",
		 {{"2l-NQ/TW", "21-NQ/TW", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"1O/QĐ-UBND", "10/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"12a-KH/ĐU", "12a-KH/ĐU", "KH", NULL, NULL, NULL, NULL, 0},
		  {"203/2025/QHI15", "203/2025/QH15", "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"Chỉ thị số 18/GT-TTg ngày 13/10/2022; số 23/2023/OD-TTg; Công văn số 12/GT-VX.",
		 {{"18/GT-TTg", "18/GT-TTg", "CT", "2022-10-13", NULL, NULL, NULL, 0},
		  {"23/2023/OD-TTg", "23/2023/OD-TTg", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"12/GT-VX", "12/GT-VX", "CV", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void codes_are_known_as_scans_read_them(void **state)
{
	static const struct reference_row rows[] = {
		{"Chỉ thị số 05-CT/FW; Kết luận số 12-KL/TVV; số 15/ÓĐ-UBND ngày 3/4/2020; số 22/2009/FT-BTC; số 3/2019/NO-HĐNĐ.",
		 {{"05-CT/FW", "05-CT/FW", "CT", NULL, NULL, NULL, NULL, 0},
		  {"12-KL/TVV", "12-KL/TVV", "KL", NULL, NULL, NULL, NULL, 0},
		  {"15/ÓĐ-UBND", "15/ÓĐ-UBND", "QĐ", "2020-04-03", NULL, NULL, NULL, 0},
		  {"22/2009/FT-BTC", "22/2009/FT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"3/2019/NO-HĐNĐ", "3/2019/NO-HĐNĐ", "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"Quyết định số 2/2019/QĐ-TTạ và 3/2019/QĐ-TT8; Luật số 48/2019/GH14; Luật Sở hữu trí tuệ số 09/2022/QH151 và Công văn số 12/NO-VX.",
		 {{"2/2019/QĐ-TTạ", "2/2019/QĐ-TTạ", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"3/2019/QĐ-TT8", "3/2019/QĐ-TT8", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"48/2019/GH14", "48/2019/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"09/2022/QH15", "09/2022/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"12/NO-VX", "12/NO-VX", "CV", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void specks_around_so_are_passed_over(void **state)
{
	static const struct reference_row rows[] = {
		{"Các trường hợp đổi giấy chứng minh phải nộp lại giấy cũ theo Quyết định\n- số 143/CP ngày 9-8-1976 của Hội đồng Chính phủ, giấy đã hết hạn",
		 {{"143/CP", "143/CP", "QĐ", "1976-08-09", "Hội đồng Chính phủ", NULL, NULL, 0}}},
		{"và Thông tư số.06 ngày 16 tháng 7 năm 1986 của Bộ Nội thương.",
		 {{"Thông tư số.06", NULL, "TT", "1986-07-16", "Bộ Nội thương", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void specks_within_the_name_of_a_law_are_passed_over(void **state)
{
	static const struct reference_row rows[] = {
		{"Bổ sung Điều 70a vào sau Điều 70 Luật Kế. toán số 88/2015/QH13, Luật số,\n20/2023/QH15, Luật số .26/2023/QH15 và Luật. số 27/2023/QH15.",
		 {{"88/2015/QH13", "88/2015/QH13", "L", NULL, NULL, NULL, NULL, 0},
		  {"20/2023/QH15", "20/2023/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"26/2023/QH15", "26/2023/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"27/2023/QH15", "27/2023/QH15", "L", NULL, NULL, NULL, NULL, 0}}},
		{"được sửa đổi bởi Luật Quản lý :\nthuế số 38/2019/QH14 và Luật số 72/2020/QH14như sau; bãi bỏ Luật Công nghệ thông tin số 67/2006/QHT1.",
		 {{"38/2019/QH14", "38/2019/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"72/2020/QH14", "72/2020/QH14", "L", NULL, NULL, NULL, NULL, 0},
		  {"67/2006/QHT1", "67/2006/QH11", "L", NULL, NULL, NULL, NULL, 0}}},
		{"bãi bỏ các Quyết định: số 31/2015/QĐ-TTg; số 52/2015/QĐ-TTg.",
		 {{"31/2015/QĐ-TTg", "31/2015/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"52/2015/QĐ-TTg", "52/2015/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void heads_and_feet_of_pages_are_passed_over(void **state)
{
	static const struct reference_row rows[] = {
		{"Thực hiện Quyết định số 119/QĐ-UBND ngày 23/3/2022 của Chủ tịch Ủy\n\n- 2 -\n\nban nhân dân tỉnh, Sở Nội vụ trình Nghị định số 01/2008/NĐ-CP ngày 03 tháng 01 năm\n"
		 "Trang 3/15\n2008 của Chính phủ quy định chức năng.",
		 {{"119/QĐ-UBND", "119/QĐ-UBND", "QĐ", "2022-03-23", "Chủ tịch Ủy ban nhân dân tỉnh", NULL, NULL, 0},
		  {"01/2008/NĐ-CP", "01/2008/NĐ-CP", "NĐ", "2008-01-03", "Chính phủ", NULL, NULL, 0}}},
		{"theo Nghị định số 178/2007/NĐ-CP ngày 03 tháng 12 năm\n\n4                   CÔNG BÁO/Số 695 + 696/Ngày 17-11-2009\n\n2007 của Chính phủ quy định nhiệm vụ của Quyết định số 12/QĐ-BNN của Bộ\n"
		 "\n          CÔNG BÁO/Số 697/Ngày 18-11-2009                    5\n\ntrưởng Bộ Nông nghiệp.",
		 {{"178/2007/NĐ-CP", "178/2007/NĐ-CP", "NĐ", "2007-12-03", "Chính phủ", NULL, NULL, 0},
		  {"12/QĐ-BNN", "12/QĐ-BNN", "QĐ", NULL, "Bộ trưởng Bộ Nông nghiệp", NULL, NULL, 0}}},
		{"một số điều của Nghị định số 52/2013/NĐ-CP ngày 16/5/2013 của Chính phủ (sau đây gọi là Nghị\n2\nđịnh 85/2021/NĐ-CP) và các văn bản hướng dẫn thi hành trong thời gian qua, trên địa\nbàn tỉnh.",
		 {{"52/2013/NĐ-CP", "52/2013/NĐ-CP", "NĐ", "2013-05-16", "Chính phủ", NULL, NULL, 0},
		  {"85/2021/NĐ-CP", "85/2021/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void rims_of_pages_are_passed_over(void **state)
{
	static const struct reference_row rows[] = {
		{"Luật Bảo hiểm y tế số 25/2008/QH12 ngày 14 tháng 11 năm 2008 đã được sửa\n- đổi, bổ sung một số điều theo Luật số 32/2013/QH13 và Thông tư số 12/TT-BKHCN của Bộ Khoa học và Công\n\n. nghệ quy định.",
		 {{"25/2008/QH12", "25/2008/QH12", "L", "2008-11-14", NULL, NULL, NULL, 0},
		  {"32/2013/QH13", "32/2013/QH13", "L", NULL, NULL, NULL, NULL, 0},
		  {"12/TT-BKHCN", "12/TT-BKHCN", "TT", NULL, "Bộ Khoa học và Công nghệ", NULL, NULL, 0}}},
		{"Thông tư số 28/2015/TT-BLĐTBXH ngày 31 tháng 7 năm 2015 của Bộ trưởng Bộ Lao động\n- Thương binh và Xã hội hướng dẫn; Quyết định số 119/QĐ-UBND ngày 23/3/2022 của Chủ\n\n1 Được sửa đổi.",
		 {{"28/2015/TT-BLĐTBXH", "28/2015/TT-BLĐTBXH", "TT", "2015-07-31", "Bộ trưởng Bộ Lao động - Thương binh và Xã hội", NULL, NULL, 0},
		  {"119/QĐ-UBND", "119/QĐ-UBND", "QĐ", "2022-03-23", NULL, NULL, NULL, 0}}},
		{"Đã nhận Quyết định số 12/QĐ-UBND ngày 12/3/2020 của Chủ\n\n1\n\nĐược sự đồng ý của cấp trên, đơn vị triển khai.",
		 {{"12/QĐ-UBND", "12/QĐ-UBND", "QĐ", "2020-03-12", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void letters_of_days_and_words_are_mended(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Nghị định số 78/2025/NĐ-CP ngày OI tháng 4 năm 2025 củá Chính phủ; Nghị định số 79/2025/NĐ-CP ngày l5 tháng 4 năm 2025 cùa Chính phủ",
		 {{"78/2025/NĐ-CP", "78/2025/NĐ-CP", "NĐ", "2025-04-01", "Chính phủ", NULL, NULL, 0},
		  {"79/2025/NĐ-CP", "79/2025/NĐ-CP", "NĐ", "2025-04-15", "Chính phủ", NULL, NULL, 0}}},
		{"ý kiến tại Công văn số 1547/SNV- „\nTCBC ngày 18 tháng 9 năm 2025 và Pháp lệnh số 14/2004/PL-\n- UBTVQHI1",
		 {{"1547/SNV- „\nTCBC", "1547/SNV-TCBC", "CV", "2025-09-18", NULL, NULL, NULL, 0},
		  {"14/2004/PL-\n- UBTVQHI1", "14/2004/PL-UBTVQH11", "PL", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_is_left_of_a_day_is_read(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định số 115/2021/NĐ-CP ngày 16 tháng 12 năm 202] của Chính phủ; Công văn số 12/BNV-VP ngày 1] tháng 10 năm 2025; "
		 "Quyết định số 13/QĐ-TTg ngày 09 tháng 1] năm 2018 của Thủ tướng Chính phủ",
		 {{"115/2021/NĐ-CP", "115/2021/NĐ-CP", "NĐ", "2021-12-16", "Chính phủ", NULL, NULL, 0},
		  {"12/BNV-VP", "12/BNV-VP", "CV", "2025-10-11", NULL, NULL, NULL, 0},
		  {"13/QĐ-TTg", "13/QĐ-TTg", "QĐ", "2018-11-09", "Thủ tướng Chính phủ", NULL, NULL, 0}}},
		{"Nghị định số 115/2021/NĐ-CP ngày03 tháng1Onăm 2021 của Chính phủ; Nghị định số 126/2024/NĐ-CP ngày 08 HN 10 năm 2024 của Chính\nphủ quy định",
		 {{"115/2021/NĐ-CP", "115/2021/NĐ-CP", "NĐ", "2021-10-03", "Chính phủ", NULL, NULL, 0},
		  {"126/2024/NĐ-CP", "126/2024/NĐ-CP", "NĐ", "2024-10-08", "Chính phủ", NULL, NULL, 0}}},
		{"Tại Điều 32 Nghị định số 125/2025/NĐ-CP . 11/6/2025 của Chính\nphủ quy định; Nghị định số 146/2025/NĐ-CP ngy 12/6/2025 của Chính phủ",
		 {{"125/2025/NĐ-CP", "125/2025/NĐ-CP", "NĐ", "2025-06-11", "Chính phủ", NULL, NULL, 0},
		  {"146/2025/NĐ-CP", "146/2025/NĐ-CP", "NĐ", "2025-06-12", "Chính phủ", NULL, NULL, 0}}},
		{"theo Quyết định số: 2219/ QĐ-TTg ngày07/háng] Ondm 2025 cua Thủ\ntướng Chính phủ và Nghị quyết số 66/NQ-CP ngày 28 tháng 8 năm 2025 cua\nChính phi về",
		 {{"2219/ QĐ-TTg", "2219/QĐ-TTg", "QĐ", NULL, "Thủ tướng Chính phủ", NULL, NULL, 0},
		  {"66/NQ-CP", "66/NQ-CP", "NQ", "2025-08-28", "Chính phi", NULL, NULL, 0}}},
		{"Theo Quyết định số 12/QĐ-UBND . 11/6/2025 là hạn cuối; từ ngày 05 đến 10 năm 2020",
		 {{"12/QĐ-UBND", "12/QĐ-UBND", "QĐ", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void changes_are_found_behind_specks(void **state)
{
	static const struct reference_row rows[] = {
		{"thực hiện theo quy định.\n\n: Điều 2. Sửa đối, bố sung một số điều của Luật Thương mại số 36/2005/QH11 như sau:\n\n, 3. Bãi bỏ Luật Phí số 97/2015/QH13.\n",
		 {{"36/2005/QH11", "36/2005/QH11", "L", NULL, NULL, NULL, "amends", REFERENCE_DOC},
		  {"97/2015/QH13", "97/2015/QH13", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC}}},
		{"Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đối, bố sung một số điều theo Nghị quyết số 203/2025/QH15.",
		 {{"Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", NULL, "HP", NULL, NULL, NULL, NULL, 0},
		  {"203/2025/QH15", "203/2025/QH15", "NQ", NULL, NULL, NULL, "amended_by", 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void what_a_scan_broke_in_symbols_is_mended(void **state)
{
	static const struct reference_row rows[] = {
		{"Nghị định số 58/2023/NĐ-CPugif 12 tháng 8 năm 2023; Nghị quyết số 71-\nNỢ/TW ngày 22 tháng 8 năm 2025 của Bộ Chính trị; Kế hoạch số 13-KH/T U, "
		 "ngày 15/9/2025",
		 {{"58/2023/NĐ-CP", "58/2023/NĐ-CP", "NĐ", "2023-08-12", NULL, NULL, NULL, 0},
		  {"71-\nNỢ/TW", "71-NỢ/TW", "NQ", "2025-08-22", "Bộ Chính trị", NULL, NULL, 0},
		  {"13-KH/T U", "13-KH/TU", "KH", "2025-09-15", NULL, NULL, NULL, 0}}},
		{"Bãi bỏ Điều 5 của Luật sửa đổi, bổ sung một số điều của 37 luật có liên -\nquan đến quy hoạch số 35/2018/QH14; Điều 10 của Nghị quyết \"Số"
		 " 98/2023/QH15 ngày 24 tháng 6 năm 2023 của Quốc hội",
		 {{"35/2018/QH14", "35/2018/QH14", "L", NULL, NULL, NULL, "repeals", REFERENCE_DOC},
		  {"98/2023/QH15", "98/2023/QH15", "NQ", "2023-06-24", "Quốc hội", NULL, "repeals", REFERENCE_DOC}}},
		{"Quyết định số 1716/QĐ- - -\n\nUBND ngày 16/10/2025 của UBND tỉnh về việc thành lập",
		 {{"1716/QĐ- - -\n\nUBND", "1716/QĐ-UBND", "QĐ", "2025-10-16", "UBND tỉnh", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void dust_at_the_ends_of_lines_is_passed_over(void **state)
{
	static const struct reference_row rows[] = {
		{"theo Nghị định số 214/2025/NĐ-\n.CP và Nghị định số 35/2022/NĐ-.\nCP ngày 28/5/2022 quy định; Nghị định số 07/2012/NĐ- .\nCP, Nghị định số "
		 "136/2024/NĐ-_.\n_CP ngày 25 tháng 11 năm 2019; Công văn số 4885/UBND-.\nHCC ngày 08/10/2025",
		 {{"214/2025/NĐ-\n.CP", "214/2025/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"35/2022/NĐ-.\nCP", "35/2022/NĐ-CP", "NĐ", "2022-05-28", NULL, NULL, NULL, 0},
		  {"07/2012/NĐ- .\nCP", "07/2012/NĐ-CP", "NĐ", NULL, NULL, NULL, NULL, 0},
		  {"136/2024/NĐ-_.\n_CP", "136/2024/NĐ-CP", "NĐ", "2019-11-25", NULL, NULL, NULL, 0},
		  {"4885/UBND-.\nHCC", "4885/UBND-HCC", "CV", "2025-10-08", NULL, NULL, NULL, 0}}},
		{"Nghị quyết số 26/NQ-CP; ngày-05/3/2020 của Chính phủ; Hướng dẫn số 08-HD/VPTU, TH. 04/3/2024 của Văn phòng Tỉnh ủy; Nghị quyết số "
		 "202/2025/QH15 ngày 12 tháng 6 năm 12025 của Quốc hội",
		 {{"26/NQ-CP", "26/NQ-CP", "NQ", "2020-03-05", "Chính phủ", NULL, NULL, 0},
		  {"08-HD/VPTU", "08-HD/VPTU", "HD", "2024-03-04", "Văn phòng Tỉnh ủy", NULL, NULL, 0},
		  {"202/2025/QH15", "202/2025/QH15", "NQ", "2025-06-12", "Quốc hội", NULL, NULL, 0}}},
		{"theo Nghị quyết số 98/2023/QH l5 ngày 24 tháng 6 năm 2023 và Nghị quyết số 793/NQ-UBTVQHI5; Chỉ thị số 05-CT/fW; Nghị định số 126/2024/NĐ- CPI.",
		 {{"98/2023/QH l5", "98/2023/QH15", "NQ", "2023-06-24", NULL, NULL, NULL, 0},
		  {"793/NQ-UBTVQHI5", "793/NQ-UBTVQH15", "NQ", NULL, NULL, NULL, NULL, 0},
		  {"05-CT/fW", "05-CT/fW", "CT", NULL, NULL, NULL, NULL, 0},
		  {"126/2024/NĐ- CPI", "126/2024/NĐ-CPI", "NĐ", NULL, NULL, NULL, NULL, 0}}},
		{"Thực hiện Chương trình kiểm tra, giám sát của Ban Thường vụ Huyện ủy; Quyết định số 611-QĐ/UBKTHU, ngày 15/3/2023\n"
		 "- của Ủy ban Kiểm tra Huyện ủy về thành lập Đoàn giám sát, Ủy ban Kiểm tra Huyện ủy báo cáo kết quả.",
		 {{"611-QĐ/UBKTHU", "611-QĐ/UBKTHU", "QĐ", "2023-03-15", "Ủy ban Kiểm tra Huyện ủy", NULL, NULL, 0}}},
		{"đã có Nghị quyết số 12/NQ-CP; ngày 05/3/2020, Chính phủ họp; Tờ trình số 12/TTr-.\nNay trình Chính phủ.",
		 {{"12/NQ-CP", "12/NQ-CP", "NQ", NULL, NULL, NULL, NULL, 0}, {"12/TTr", "12/TTr", "TTr", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void more_dust_is_passed_over(void **state)
{
	static const struct reference_row rows[] = {
		{"(Điều 6 Thông tư số 226/2016/TT: BTC, có hiệu lực); Nghị định số 120/2016/NĐ-CP ngày 23 tháng 8 nămi 2016 của Chính phủ; Luật - số\n03/2022/QH15; "
		 "Luật Thực \"hiện dân chủ ở cơ sở số 10/2022/QH15; Luật Quản lý thuế và Nghị buêg số 83/2013/NĐ-CP ngày 22 tháng 7 năm 2013",
		 {{"226/2016/TT: BTC", "226/2016/TT-BTC", "TT", NULL, NULL, NULL, NULL, 0},
		  {"120/2016/NĐ-CP", "120/2016/NĐ-CP", "NĐ", "2016-08-23", "Chính phủ", NULL, NULL, 0},
		  {"03/2022/QH15", "03/2022/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"10/2022/QH15", "10/2022/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"83/2013/NĐ-CP", "83/2013/NĐ-CP", "NĐ", "2013-07-22", NULL, NULL, NULL, 0}}},
		/* a day that a scan destroyed is not guessed */
		{"Nghị định số 220/2025/NĐ-CP ngày 07 tháng § năm 2025 của Chính phủ; Luật Dân quân tự vệ số 48/201 9⁄QHI4",
		 {{"220/2025/NĐ-CP", "220/2025/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
		  {"48/201 9⁄QHI4", "48/2019/QH14", "L", NULL, NULL, NULL, NULL, 0}}},
		{"ban hành Quyết định số 2552/QĐ- .UBND ngày\n15/12/2025; Công văn số 11738/BTC-\n\nQLCS ngày 31/7/2025 về việc rà soát; Kết luận số 126- .\nKL/TW ngày 14/2/2025; "
		 "Kế hoạch số 20-KH/ĐĐU của Đảng ủy Chính phủ",
		 {{"2552/QĐ- .UBND", "2552/QĐ-UBND", "QĐ", "2025-12-15", NULL, NULL, NULL, 0},
		  {"11738/BTC-\n\nQLCS", "11738/BTC-QLCS", "CV", "2025-07-31", NULL, NULL, NULL, 0},
		  {"126- .\nKL/TW", "126-KL/TW", "KL", "2025-02-14", NULL, NULL, NULL, 0},
		  {"20-KH/ĐĐU", "20-KH/ĐĐU", "KH", NULL, "Đảng ủy Chính phủ", NULL, NULL, 0}}},
		{"Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ. Chính trị về đổi mới; Kế hoạch số 2245/KH-UBND ngày 13/02/2026 của UBND'tỉnh cải thiện; Nghị quyết số "
		 "202/2025/QH15 ngày 12 Đeng 6 năm 2025 của Quốc hội",
		 {{"66-NQ/TW", "66-NQ/TW", "NQ", "2025-04-30", "Bộ Chính trị", NULL, NULL, 0},
		  {"2245/KH-UBND", "2245/KH-UBND", "KH", "2026-02-13", "UBND tỉnh", NULL, NULL, 0},
		  {"202/2025/QH15", "202/2025/QH15", "NQ", "2025-06-12", "Quốc hội", NULL, NULL, 0}}},
		{"vướng mắc của Luật Thống kê số 89/2015/QH13 và Luật\n.. số 01/2021/QH15 liên quan; đã có Báo cáo số |,\n1911/SYT-TTr ngày 16/6/2025",
		 {{"89/2015/QH13", "89/2015/QH13", "L", NULL, NULL, NULL, NULL, 0},
		  {"01/2021/QH15", "01/2021/QH15", "L", NULL, NULL, NULL, NULL, 0},
		  {"1911/SYT-TTr", "1911/SYT-TTr", "BC", "2025-06-16", NULL, NULL, NULL, 0}}},
		{"theo Quyết định số 12/QĐ-UBND ngày 12/3/2020 của Bộ. Chính phủ họp; Tờ trình số 15/BTC-\n\nQUYẾT ĐỊNH:",
		 {{"12/QĐ-UBND", "12/QĐ-UBND", "QĐ", "2020-03-12", "Bộ", NULL, NULL, 0}, {"15/BTC", "15/BTC", "TTr", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void addresses_of_links_hold_no_reference(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư số [28/2012/TT-BKHCN](http://vbpl.vn/Pages/vbpq.aspx?Keyword=28/2012/TT-BKHCN&SearchIn=Title,Title1&IsRec=1&pv=0) ngày 12/12/2012 của Bộ trưởng Bộ Khoa học và Công nghệ.",
		 {{"28/2012/TT-BKHCN", "28/2012/TT-BKHCN", "TT", "2012-12-12", "Bộ trưởng Bộ Khoa học và Công nghệ", NULL, NULL, 0}}},
		{"Quyết định số[ 2164/GD-ĐT](https://thuvienphapluat.vn/van-ban.aspx?keyword=2164/GD-%C4%90T&area=2) ngày 27 tháng 6 năm 1995 của Bộ trưởng Bộ Giáo dục và Đào tạo.",
		 {{"2164/GD-ĐT", "2164/GD-ĐT", "QĐ", "1995-06-27", "Bộ trưởng Bộ Giáo dục và Đào tạo", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void years_torn_apart(void **state)
{
	static const struct reference_row rows[] = {
		{"Thông tư số 21/2018/TT-BYT ngày 12 tháng 09 năm 201 8 của Bộ trưởng Bộ Y tế",
		 {{"21/2018/TT-BYT", "21/2018/TT-BYT", "TT", "2018-09-12", "Bộ trưởng Bộ Y tế", NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_blank_where_the_dash_was(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo Nghị định số 31/2021/NĐ CP ngày 26/3/2021 của Chính phủ; Quyết định số 12/QĐ TTg; Kế hoạch số 5/KH UBND xã lập.",
		 {{"31/2021/NĐ CP", "31/2021/NĐ-CP", "NĐ", "2021-03-26", "Chính phủ", NULL, NULL, 0},
		  {"12/QĐ TTg", "12/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0},
		  {"5/KH", "05/KH", "KH", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void syllables_glued_behind_a_mark(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo Nghị định số 48/2023/NĐ-CP của Chính phủ sửa đổi, bổsung một sốđiều của Nghịđịnh số 90/2020/NĐ-CP.",
		 {{"48/2023/NĐ-CP", "48/2023/NĐ-CP", "NĐ", NULL, "Chính phủ", NULL, NULL, 0},
		  {"90/2020/NĐ-CP", "90/2020/NĐ-CP", "NĐ", NULL, NULL, NULL, "amends", 0}}},
		{"Theo Nghị quyết số 57-NQ/TW của Bộ Chính trịvềđột phá phát triển khoa học.",
		 {{"57-NQ/TW", "57-NQ/TW", "NQ", NULL, "Bộ Chính trị", NULL, NULL, 0}}},
		/* a slip of the keyboard is no seam */
		{"Theo Thông tư số 79/2024/TT-BCA của Bộ trưỏng Bộ Công an quy định về biển số xe.",
		 {{"79/2024/TT-BCA", "79/2024/TT-BCA", "TT", NULL, "Bộ trưỏng Bộ Công an", NULL, NULL, 0}}},
		{"Theo Thông tư số 12/2017/TT-BGDĐT của Bộ GD&ĐT đạt kết quả cao; Quy chế làm việc của Ban Chấp hành Trung ương khoa XIII.",
		 {{"12/2017/TT-BGDĐT", "12/2017/TT-BGDĐT", "TT", NULL, "Bộ GD&ĐT", NULL, NULL, 0},
		  {"Quy chế làm việc của Ban Chấp hành Trung ương khoa XIII", NULL, "QC", NULL, "Ban Chấp hành Trung ương", "XIII", NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void a_separator_before_a_known_body_is_lost(void **state)
{
	static const struct reference_row rows[] = {
		{"Kế hoạch số 31/KH UBND ngày 3/2/2020 của UBND xã; Kế hoạch số 32/KH của UBND xã; Nghị quyết số 05-NQ ĐU ngày 3/2/2020; Nghị quyết số 06-NQ của Đảng ủy; Quyết định số 12/QĐ UBND, ngày 4/5/2020.",
		 {{"31/KH UBND", "31/KH-UBND", "KH", "2020-02-03", "UBND xã", NULL, NULL, 0},
		  {"32/KH", "32/KH", "KH", NULL, "UBND xã", NULL, NULL, 0},
		  {"05-NQ ĐU", "05-NQ/ĐU", "NQ", "2020-02-03", NULL, NULL, NULL, 0},
		  {"06-NQ", "06/NQ", "NQ", NULL, "Đảng ủy", NULL, NULL, 0},
		  {"12/QĐ UBND", "12/QĐ-UBND", "QĐ", "2020-05-04", NULL, NULL, NULL, 0}}},
		/* of a body that goes on it is not sure */
		{"Kế hoạch số 31/KH UBND xã Hoa Mai đã ban hành.", {{"31/KH", "31/KH", "KH", NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void an_office_has_a_blank_for_its_separator(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo công văn số 459 SGDĐT ngày 3/4/2012 của Sở GD&ĐT.", {{"459 SGDĐT", "459/SGDĐT", "CV", "2012-04-03", "Sở GD&ĐT", NULL, NULL, 0}}},
		{"Theo công văn hỏa tốc số 100 PGD-ĐT ngày 3/4/2012.", {{"100 PGD-ĐT", "100/PGD-ĐT", "CV", "2012-04-03", NULL, NULL, NULL, 0}}},
		{"Theo công văn số 12 UBND-VX ngày 3/4/2012.", {{"12 UBND-VX", "12/UBND-VX", "CV", "2012-04-03", NULL, NULL, NULL, 0}}},
		{"Kế hoạch số 508 /KH/BGDĐT-BVHTTDL-TƯĐTN- HLHPNVN-HKHVN ngày 3/9/2009.",
		 {{"508 /KH/BGDĐT-BVHTTDL-TƯĐTN- HLHPNVN-HKHVN", "508/KH-BGDĐT-BVHTTDL-TƯĐTN-HLHPNVN-HKHVN", "KH", "2009-09-03", NULL, NULL, NULL, 0}}},
		{"Trường đã nhận công văn số: 459 SGDĐT- hướng dẫn kiểm tra.", {{"459 SGDĐT", "459/SGDĐT", "CV", NULL, NULL, NULL, NULL, 0}}},
		{"Thông tư số 32/2015-BGDĐT ngày 16/12/2015 về tuyển sinh.", {{"32/2015-BGDĐT", "32/2015/BGDĐT", "TT", "2015-12-16", NULL, NULL, NULL, 0}}},
		/* with a place behind it the letters are who issued the document, or its reader */
		{"Công văn số 12 UBND tỉnh gửi các sở.", {{NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_kind_that_was_misread_is_the_symbol_s(void **state)
{
	static const struct reference_row rows[] = {
		{"Quyết định số 1521/QĐ-TTg ban hành Kế hoạch thực hiện Két luận số 80-KL/TW ngày 20/6/2020.",
		 {{"1521/QĐ-TTg", "1521/QĐ-TTg", "QĐ", NULL, NULL, NULL, NULL, 0}, {"80-KL/TW", "80-KL/TW", "KL", "2020-06-20", NULL, NULL, "implements", 0}}},
		{"Theo Quyđịnh 45-QĐ/TW, ngày 01-11-2011.", {{"45-QĐ/TW", "45-QĐ/TW", "QyĐ", "2011-11-01", NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

static void the_day_tells_a_paper_in_small_letters(void **state)
{
	static const struct reference_row rows[] = {
		{"Theo công văn số 55 ngày 3/4/2020 của Sở Nội vụ.", {{"công văn số 55", NULL, "CV", "2020-04-03", "Sở Nội vụ", NULL, NULL, 0}}},
		{"Theo kế hoạch số 55, ngày 3/4/2020.", {{"kế hoạch số 55", NULL, "KH", "2020-04-03", NULL, NULL, NULL, 0}}},
		{"Nghị quyết số 02-NQ/TW (sau đây gọi tắt là Nghị quyết số 02), ngày 12/06/2021 về Công đoàn.",
		 {{"02-NQ/TW", "02-NQ/TW", "NQ", "2021-06-12", NULL, NULL, NULL, 0}, {"Nghị quyết số 02", NULL, "NQ", NULL, NULL, NULL, NULL, 0}}},
		{"Theo Kế hoạch số 13051 ngày 28/11/2018 của UBND thành phố.", {{"Kế hoạch số 13051", NULL, "KH", "2018-11-28", "UBND thành phố", NULL, NULL, 0}}},
		{"theo công văn số 3 ngày trước.", {{NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0}}},
	};

	(void)state;
	CHECK_ROWS(rows);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_left_of_a_day_is_read),
		cmocka_unit_test(dust_at_the_ends_of_lines_is_passed_over),
		cmocka_unit_test(more_dust_is_passed_over),
		cmocka_unit_test(changes_are_found_behind_specks),
		cmocka_unit_test(what_a_scan_broke_in_symbols_is_mended),
		cmocka_unit_test(torn_digits_are_one_number),
		cmocka_unit_test(a_blank_beside_an_ampersand_is_dropped),
		cmocka_unit_test(the_term_of_the_assembly_is_mended),
		cmocka_unit_test(a_page_below_long_lines_is_wrapped_at_its_own_width),
		cmocka_unit_test(wide_tables_do_not_end_lines),
		cmocka_unit_test(letters_and_marks_are_mended),
		cmocka_unit_test(a_kind_or_a_body_may_be_left_out),
		cmocka_unit_test(days_of_scans_are_read),
		cmocka_unit_test(names_go_on_over_the_ends_of_lines),
		cmocka_unit_test(numbers_of_pages_are_passed_over),
		cmocka_unit_test(specks_are_passed_over),
		cmocka_unit_test(specks_in_symbols_are_passed_over),
		cmocka_unit_test(codes_are_known_as_scans_read_them),
		cmocka_unit_test(specks_around_so_are_passed_over),
		cmocka_unit_test(specks_within_the_name_of_a_law_are_passed_over),
		cmocka_unit_test(heads_and_feet_of_pages_are_passed_over),
		cmocka_unit_test(rims_of_pages_are_passed_over),
		cmocka_unit_test(letters_of_days_and_words_are_mended),
		cmocka_unit_test(addresses_of_links_hold_no_reference),
		cmocka_unit_test(years_torn_apart),
		cmocka_unit_test(a_blank_where_the_dash_was),
		cmocka_unit_test(syllables_glued_behind_a_mark),
		cmocka_unit_test(a_separator_before_a_known_body_is_lost),
		cmocka_unit_test(an_office_has_a_blank_for_its_separator),
		cmocka_unit_test(the_kind_that_was_misread_is_the_symbol_s),
		cmocka_unit_test(the_day_tells_a_paper_in_small_letters),
	};

	return cmocka_run_group_tests(tests, reference_rows_set_up, reference_rows_tear_down);
}
