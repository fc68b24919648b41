#include "facts.h"

#include <assert.h>
#include <string.h>

#include "body_name.h"
#include "fold.h"
#include "utf8.h"

const char *sovb_level_name(sovb_level level)
{
	static const char *const names[] = {"", "central", "province", "district", "base", "cell"};

	return names[level];
}

/* One line a fact: the tables keep their own layout. */
/* clang-format off */

#define DAY(y, m, d) {(y), (m), (d)}
#define ALWAYS {0, 0, 0}
#define STILL {0, 0, 0}
#define PARTY SOVB_SYSTEM_PARTY
#define STATE SOVB_SYSTEM_STATE
#define MASS SOVB_SYSTEM_MASS
#define NEITHER SOVB_SYSTEM_UNKNOWN
#define CENTRAL SOVB_LEVEL_CENTRAL
#define PROVINCE SOVB_LEVEL_PROVINCE
#define DISTRICT SOVB_LEVEL_DISTRICT
#define BASE SOVB_LEVEL_BASE
#define CELL SOVB_LEVEL_CELL
#define ANY SOVB_LEVEL_UNKNOWN
#define ONE SOVB_REACH_ONE
#define PLACES SOVB_REACH_PLACES
#define SHARED SOVB_REACH_SHARED
#define NONE NULL
#define WITH_YEAR SOVB_YEAR_ALWAYS
#define NO_YEAR SOVB_YEAR_NEVER
#define EITHER SOVB_YEAR_EITHER

/* ---- kinds of document ---- */

/*
 * A symbol shared by several kinds stands first with the kind that uses it most.  The year stands in the number of what
 * is law, and in no other (Nghị định 34/2016/NĐ-CP điều 58; Nghị định 30/2020/NĐ-CP phụ lục I); a resolution, a decision
 * or a regulation may be either.
 */
static const sovb_type_fact types[] = {
	{"NQ", "nghị quyết", true, true, EITHER, "NĐ 30/2020 PL III; 36-HD/VPTW II.1.3"},
	{"QĐ", "quyết định", true, true, EITHER, "NĐ 30/2020 PL III; 05-HD/VPTW 3.1.2a"},
	{"QĐ", "quy định", true, false, EITHER, "05-HD/VPTW 3.1.2a"},
	{"QĐNS", "quyết định nhân sự", true, false, NO_YEAR, "practice (1961-QĐNS/TW)"},
	{"QĐi", "quy định", true, false, EITHER, "central practice 2018-2019 (08-QĐi/TW)"},
	{"QyĐ", "quy định", true, true, EITHER, "NĐ 30/2020 PL III"},
	{"CT", "chỉ thị", true, true, NO_YEAR, "NĐ 30/2020 PL III; 05-HD/VPTW 3.1.2a"},
	{"KL", "kết luận", true, true, NO_YEAR, "36-HD/VPTW II.1.3"},
	{"QC", "quy chế", true, true, EITHER, "NĐ 30/2020 PL III; 36-HD/VPTW II.1.3"},
	{"TT", "thông tư", false, true, WITH_YEAR, "NĐ 34/2016 điều 58"},
	{"TT", "thông tri", true, false, EITHER, "05-HD/VPTW 3.1.2a"},
	{"HD", "hướng dẫn", true, true, NO_YEAR, "NĐ 30/2020 PL III; 36-HD/VPTW II.1.3"},
	{"TB", "thông báo", true, true, NO_YEAR, "NĐ 30/2020 PL III; 36-HD/VPTW II.1.3"},
	{"TC", "thông cáo", true, true, EITHER, "NĐ 30/2020 PL III"},
	{"BC", "báo cáo", true, true, NO_YEAR, "NĐ 30/2020 PL III; 36-HD/VPTW II.1.3"},
	{"KH", "kế hoạch", true, true, NO_YEAR, "NĐ 30/2020 PL III; 36-HD/VPTW II.1.3"},
	{"BCTĐ", "báo cáo thẩm định", true, true, NO_YEAR, "practice (180/BCTĐ-BTP)"},
	{"KHPH", "kế hoạch phối hợp", true, true, EITHER, "practice"},
	{"KHLT", "kế hoạch liên tịch", true, true, EITHER, "practice"},
	{"KHLN", "kế hoạch liên ngành", true, true, EITHER, "practice"},
	{"CTr", "chương trình", true, true, NO_YEAR, "NĐ 30/2020 PL III; 05-HD/VPTW 3.1.2a"},
	{"CTHĐ", "chương trình hành động", true, true, EITHER, "practice"},
	{"CTPH", "chương trình phối hợp", true, true, EITHER, "practice"},
	{"CTrPH", "chương trình phối hợp", true, true, EITHER, "practice (16-CTrPH/BTGTU-SYT)"},
	{"ĐA", "đề án", true, true, NO_YEAR, "NĐ 30/2020 PL III; 36-HD/VPTW II.1.3"},
	{"PA", "phương án", true, true, NO_YEAR, "NĐ 30/2020 PL III; 399-QĐ/TW"},
	{"DA", "dự án", true, true, EITHER, "NĐ 30/2020 PL III; 36-HD/VPTW II.1.3"},
	{"TTr", "tờ trình", true, true, NO_YEAR, "NĐ 30/2020 PL III; 05-HD/VPTW 3.1.2a"},
	{"CV", "công văn", true, false, EITHER, "36-HD/VPTW II.1.3; a State letter has no type symbol"},
	{"BB", "biên bản", true, true, EITHER, "NĐ 30/2020 PL III; 36-HD/VPTW II.1.3"},
	{"BS", "bản sao", true, false, EITHER, "36-HD/VPTW II.1.3"},
	{"GM", "giấy mời", true, true, NO_YEAR, "NĐ 30/2020 PL III"},
	{"GGT", "giấy giới thiệu", true, true, EITHER, "NĐ 30/2020 PL III"},
	{"QTr", "quy trình", true, false, EITHER, "practice"},
	{"NQLT", "nghị quyết liên tịch", true, true, EITHER, "Luật 80/2015/QH13 điều 4"},
	{"QCPH", "quy chế phối hợp", true, true, EITHER, "practice"},
	{"HDLN", "hướng dẫn liên ngành", true, true, EITHER, "practice"},
	{"HDLT", "hướng dẫn liên tịch", true, true, EITHER, "practice"},
	{"HĐ", "hợp đồng", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"BGN", "bản ghi nhớ", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"BTT", "bản thỏa thuận", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"GUQ", "giấy ủy quyền", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"GNP", "giấy nghỉ phép", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"PG", "phiếu gửi", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"PC", "phiếu chuyển", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"PB", "phiếu báo", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"SY", "bản sao y", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"TrS", "bản trích sao", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"SL", "bản sao lục", false, true, EITHER, "NĐ 30/2020 PL III"},
	{"CĐ", "công điện", false, true, NO_YEAR, "NĐ 30/2020 PL III"},
	{"ĐK", "đăng ký", false, true, EITHER, "practice"},
	{"NĐ", "nghị định", false, true, WITH_YEAR, "NĐ 34/2016 điều 58"},
	{"TTLT", "thông tư liên tịch", false, true, WITH_YEAR, "NĐ 34/2016 điều 58"},
	{"VBHN", "văn bản hợp nhất", false, true, EITHER, "Pháp lệnh 01/2012/UBTVQH13"},
	{"HP", "Hiến pháp", false, true, EITHER, "practice"},
	{"BL", "bộ luật", false, true, EITHER, "practice"},
	{"L", "luật", false, true, EITHER, "practice"},
	{"LUẬT", "luật", false, true, EITHER, "practice"},
	{"PL", "pháp lệnh", false, true, EITHER, "practice"},
	{"LCT", "lệnh", false, true, EITHER, "practice"},
	{"SL", "sắc lệnh", false, true, EITHER, "practice before 1957"},
};

/* Symbols that say what the document is for too, which does not change its kind (domain facts 1.4: "Chương trình hành động"). */
static const struct {
	const char *symbol;
	const char *kind;
} varieties[] = {
	{"BCTĐ", "BC"}, {"KHPH", "KH"}, {"KHLT", "KH"}, {"KHLN", "KH"}, {"CTHĐ", "CTr"},
	{"CTPH", "CTr"}, {"CTrPH", "CTr"}, {"QCPH", "QC"}, {"HDLN", "HD"}, {"HDLT", "HD"}, {"QĐNS", "QĐ"}, {"QĐi", "QyĐ"},
};

/* ---- bodies ---- */

/*
 * The parent of an office is the committee or body it works for, that of a local Party body the one right above it, that
 * of a ministry the Government (36-HD/VPTW II.1.2; Nghị quyết 176/2025/QH15 điều 1).  Days only where they are known:
 * founded or ended on a day that a source names, else the first or last of the year.  Letters that several unlike bodies
 * share (QU: quận ủy, Quân ủy Trung ương) have no days, and no system when these write by different rules.
 */
static const sovb_organ_fact organs[] = {
	{"TW", "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư", PARTY, CENTRAL, ONE, NONE, DAY(1930, 2, 3), STILL, "36-HD/VPTW II.1.3"},
	{"TƯ", "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư", PARTY, CENTRAL, ONE, NONE, DAY(1930, 2, 3), STILL, "older spelling of TW"},
	{"HNTW", "Hội nghị Ban Chấp hành Trung ương", PARTY, CENTRAL, ONE, NONE, DAY(1930, 2, 3), STILL, "practice of the 1990s"},
	{"VPTW", "Văn phòng Trung ương Đảng", PARTY, CENTRAL, ONE, "TW", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"BTCTW", "Ban Tổ chức Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"UBKTTW", "Ủy ban Kiểm tra Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"BNCTW", "Ban Nội chính Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"BTGTW", "Ban Tuyên giáo Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, DAY(2025, 2, 3), "36-HD/VPTW II.1.3; merged by Kết luận 121-KL/TW, made known 03/02/2025"},
	{"BDVTW", "Ban Dân vận Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, DAY(2025, 2, 3), "36-HD/VPTW II.1.3; merged by Kết luận 121-KL/TW, made known 03/02/2025"},
	{"BTGDVTW", "Ban Tuyên giáo và Dân vận Trung ương", PARTY, CENTRAL, ONE, "TW", DAY(2025, 1, 24), STILL, "05-HD/VPTW 3.1.2b; made by Kết luận 121-KL/TW (24/01/2025)"},
	{"BKTTW", "Ban Kinh tế Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, DAY(2025, 2, 3), "36-HD/VPTW II.1.3; renamed by Kết luận 121-KL/TW, made known 03/02/2025"},
	{"BĐNTW", "Ban Đối ngoại Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, DAY(2025, 2, 28), "36-HD/VPTW II.1.3; ended by Kết luận 121-KL/TW (24/01/2025)"},
	{"BCĐTW", "ban chỉ đạo Trung ương", NEITHER, CENTRAL, PLACES, "TW", ALWAYS, STILL, "shared by several committees"},
	{"HĐLLTW", "Hội đồng Lý luận Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, STILL, "practice"},
	{"HVCTQG", "Học viện Chính trị quốc gia Hồ Chí Minh", NEITHER, CENTRAL, ONE, NONE, ALWAYS, STILL, "practice"},
	{"HVCTQGHCM", "Học viện Chính trị quốc gia Hồ Chí Minh", NEITHER, CENTRAL, ONE, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"QUTW", "Quân ủy Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"ĐUQSTW", "Đảng ủy Quân sự Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, STILL, "practice"},
	{"ĐUCATW", "Đảng ủy Công an Trung ương", PARTY, CENTRAL, ONE, "TW", ALWAYS, STILL, "practice"},
	{"TU", "tỉnh ủy, thành ủy trực thuộc Trung ương", PARTY, PROVINCE, PLACES, "TW", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"BTCTU", "ban tổ chức tỉnh ủy, thành ủy", PARTY, PROVINCE, PLACES, "TU", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"BTGTU", "ban tuyên giáo tỉnh ủy, thành ủy", PARTY, PROVINCE, PLACES, "TU", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"BDVTU", "ban dân vận tỉnh ủy, thành ủy", PARTY, PROVINCE, PLACES, "TU", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"BTGDVTU", "ban tuyên giáo và dân vận tỉnh ủy, thành ủy", PARTY, PROVINCE, PLACES, "TU", ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"BNCTU", "ban nội chính tỉnh ủy, thành ủy", PARTY, PROVINCE, PLACES, "TU", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"UBKTTU", "ủy ban kiểm tra tỉnh ủy, thành ủy", PARTY, PROVINCE, PLACES, "TU", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"VPTU", "văn phòng tỉnh ủy, thành ủy", PARTY, PROVINCE, PLACES, "TU", ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"HU", "huyện ủy", PARTY, DISTRICT, PLACES, "TU", ALWAYS, DAY(2025, 6, 30), "36-HD/VPTW II.1.3; Nghị quyết 203/2025/QH15 điều 2: no district level from 01/7/2025"},
	{"QU", "quận ủy; Quân ủy Trung ương", PARTY, ANY, SHARED, NONE, ALWAYS, STILL, "36-HD/VPTW II.1.3; 104-QĐ/QU (2017)"},
	{"ThU", "thị ủy, thành ủy trực thuộc tỉnh", PARTY, DISTRICT, PLACES, "TU", ALWAYS, DAY(2025, 6, 30), "36-HD/VPTW II.1.3; Nghị quyết 203/2025/QH15 điều 2: no district level from 01/7/2025"},
	{"TXU", "thị ủy", PARTY, DISTRICT, PLACES, "TU", ALWAYS, DAY(2025, 6, 30), "practice; Nghị quyết 203/2025/QH15 điều 2: no district level from 01/7/2025"},
	{"BTCHU", "ban tổ chức huyện ủy", PARTY, DISTRICT, PLACES, "HU", ALWAYS, DAY(2025, 6, 30), "36-HD/VPTW II.1.3; Nghị quyết 203/2025/QH15 điều 2: no district level from 01/7/2025"},
	{"BTGHU", "ban tuyên giáo huyện ủy", PARTY, DISTRICT, PLACES, "HU", ALWAYS, DAY(2025, 6, 30), "36-HD/VPTW II.1.3; Nghị quyết 203/2025/QH15 điều 2: no district level from 01/7/2025"},
	{"BDVHU", "ban dân vận huyện ủy", PARTY, DISTRICT, PLACES, "HU", ALWAYS, DAY(2025, 6, 30), "36-HD/VPTW II.1.3; Nghị quyết 203/2025/QH15 điều 2: no district level from 01/7/2025"},
	{"UBKTHU", "ủy ban kiểm tra huyện ủy", PARTY, DISTRICT, PLACES, "HU", ALWAYS, DAY(2025, 6, 30), "36-HD/VPTW II.1.3; Nghị quyết 203/2025/QH15 điều 2: no district level from 01/7/2025"},
	{"VPHU", "văn phòng huyện ủy", PARTY, DISTRICT, PLACES, "HU", ALWAYS, DAY(2025, 6, 30), "36-HD/VPTW II.1.3; Nghị quyết 203/2025/QH15 điều 2: no district level from 01/7/2025"},
	{"ĐU", "đảng ủy", PARTY, BASE, PLACES, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"ĐUK", "đảng ủy khối", PARTY, ANY, PLACES, NONE, ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"ĐUQS", "đảng ủy quân sự", PARTY, ANY, PLACES, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"ĐUCA", "đảng ủy công an", PARTY, ANY, PLACES, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"ĐUBP", "đảng ủy biên phòng", PARTY, ANY, PLACES, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"CB", "chi bộ", PARTY, CELL, PLACES, "ĐU", ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"CU", "chi ủy", PARTY, CELL, PLACES, "ĐU", ALWAYS, STILL, "practice of cells"},
	{"ĐĐ", "đảng đoàn", PARTY, ANY, PLACES, NONE, ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"BCSĐ", "ban cán sự đảng", PARTY, ANY, PLACES, NONE, ALWAYS, STILL, "36-HD/VPTW II.1.3"},
	{"BXDĐ", "ban xây dựng đảng", PARTY, BASE, PLACES, "ĐU", ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"BTGDV", "ban tuyên giáo và dân vận", PARTY, ANY, PLACES, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"BTG", "ban tuyên giáo", PARTY, ANY, PLACES, NONE, ALWAYS, STILL, "practice"},
	{"BDV", "ban dân vận", PARTY, ANY, PLACES, NONE, ALWAYS, STILL, "practice"},
	{"UBKT", "ủy ban kiểm tra", NEITHER, ANY, PLACES, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"ĐH", "đại hội; trường đại học", NEITHER, ANY, PLACES, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"BCĐ", "ban chỉ đạo", NEITHER, ANY, PLACES, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"TB", "tiểu ban", NEITHER, ANY, PLACES, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"HĐ", "hội đồng", NEITHER, ANY, PLACES, NONE, ALWAYS, STILL, "05-HD/VPTW 3.1.2b"},
	{"VP", "văn phòng", NEITHER, ANY, PLACES, NONE, ALWAYS, STILL, "practice"},
	{"MTTW", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", MASS, CENTRAL, ONE, NONE, ALWAYS, STILL, "practice"},
	{"MTTQ", "Mặt trận Tổ quốc Việt Nam", MASS, ANY, PLACES, NONE, ALWAYS, STILL, "practice"},
	{"TLĐ", "Tổng Liên đoàn Lao động Việt Nam", MASS, CENTRAL, ONE, NONE, ALWAYS, STILL, "practice"},
	{"LĐLĐ", "liên đoàn lao động", MASS, ANY, PLACES, NONE, ALWAYS, STILL, "practice"},
	{"ĐTN", "đoàn thanh niên", MASS, ANY, PLACES, NONE, ALWAYS, STILL, "practice"},
	{"QH", "Quốc hội", STATE, CENTRAL, ONE, NONE, DAY(1946, 1, 6), STILL, "Luật 80/2015/QH13"},
	{"UBTVQH", "Ủy ban Thường vụ Quốc hội", STATE, CENTRAL, ONE, "QH", DAY(1960, 1, 1), STILL, "Luật 80/2015/QH13"},
	{"CTN", "Chủ tịch nước", STATE, CENTRAL, ONE, NONE, DAY(1945, 9, 2), STILL, "NĐ 34/2016 điều 58"},
	{"CP", "Chính phủ", STATE, CENTRAL, ONE, NONE, DAY(1945, 9, 2), STILL, "NĐ 34/2016 điều 58"},
	{"TTg", "Thủ tướng Chính phủ", STATE, CENTRAL, ONE, "CP", DAY(1945, 9, 2), STILL, "NĐ 34/2016 điều 58"},
	{"HĐBT", "Hội đồng Bộ trưởng", STATE, CENTRAL, ONE, "QH", DAY(1981, 1, 1), DAY(1992, 12, 31), "Constitutions of 1980 and 1992"},
	{"VPCP", "Văn phòng Chính phủ", STATE, CENTRAL, ONE, "CP", DAY(1945, 9, 2), STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"VPQH", "Văn phòng Quốc hội", STATE, CENTRAL, ONE, "QH", DAY(1946, 1, 6), STILL, "practice"},
	{"TANDTC", "Tòa án nhân dân tối cao", STATE, CENTRAL, ONE, NONE, ALWAYS, STILL, "practice"},
	{"HĐTP", "Hội đồng Thẩm phán Tòa án nhân dân tối cao", STATE, CENTRAL, ONE, "TANDTC", ALWAYS, STILL, "practice"},
	{"VKSNDTC", "Viện kiểm sát nhân dân tối cao", STATE, CENTRAL, ONE, NONE, ALWAYS, STILL, "practice"},
	{"VKSTC", "Viện kiểm sát nhân dân tối cao", STATE, CENTRAL, ONE, NONE, ALWAYS, STILL, "practice"},
	{"KTNN", "Kiểm toán Nhà nước", STATE, CENTRAL, ONE, "QH", DAY(1994, 1, 1), STILL, "practice"},
	{"TTCP", "Thanh tra Chính phủ", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"TCCP", "Ban Tổ chức - Cán bộ Chính phủ", STATE, CENTRAL, ONE, "CP", ALWAYS, DAY(2002, 8, 5), "415/TCCP-VC (1993); Nghị quyết 02/2002/QH11: Bộ Nội vụ"},
	{"NHNN", "Ngân hàng Nhà nước Việt Nam", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BTC", "Bộ Tài chính; ban tổ chức", STATE, CENTRAL, SHARED, "CP", ALWAYS, STILL, "practice"},
	{"BXD", "Bộ Xây dựng", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BGDĐT", "Bộ Giáo dục và Đào tạo", STATE, CENTRAL, ONE, "CP", DAY(1990, 1, 1), STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BNNMT", "Bộ Nông nghiệp và Môi trường", STATE, CENTRAL, ONE, "CP", DAY(2025, 2, 18), STILL, "Nghị quyết 176/2025/QH15 (18/02/2025): from 01/3/2025"},
	{"BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn", STATE, CENTRAL, ONE, "CP", DAY(1995, 1, 1), DAY(2025, 2, 28), "Nghị quyết 176/2025/QH15: until 28/02/2025"},
	{"BNN", "Bộ Nông nghiệp và Phát triển nông thôn", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice"},
	{"BTNMT", "Bộ Tài nguyên và Môi trường", STATE, CENTRAL, ONE, "CP", DAY(2002, 1, 1), DAY(2025, 2, 28), "Nghị quyết 176/2025/QH15: until 28/02/2025"},
	{"BKHCN", "Bộ Khoa học và Công nghệ", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BTTTT", "Bộ Thông tin và Truyền thông", STATE, CENTRAL, ONE, "CP", DAY(2007, 1, 1), DAY(2025, 2, 28), "Nghị quyết 176/2025/QH15: until 28/02/2025"},
	{"BNV", "Bộ Nội vụ", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", STATE, CENTRAL, ONE, "CP", DAY(1987, 1, 1), DAY(2025, 2, 28), "Nghị quyết 176/2025/QH15: until 28/02/2025"},
	{"BDTTG", "Bộ Dân tộc và Tôn giáo", STATE, CENTRAL, ONE, "CP", DAY(2025, 2, 18), STILL, "Nghị quyết 176/2025/QH15 (18/02/2025): from 01/3/2025"},
	{"UBDT", "Ủy ban Dân tộc", STATE, CENTRAL, ONE, "CP", ALWAYS, DAY(2025, 2, 28), "Nghị quyết 176/2025/QH15: until 28/02/2025"},
	{"BYT", "Bộ Y tế", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BCT", "Bộ Công Thương", STATE, CENTRAL, ONE, "CP", DAY(2007, 1, 1), STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BTP", "Bộ Tư pháp", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BNG", "Bộ Ngoại giao", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", STATE, CENTRAL, ONE, "CP", DAY(2007, 1, 1), STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BCA", "Bộ Công an", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BQP", "Bộ Quốc phòng", STATE, CENTRAL, ONE, "CP", ALWAYS, STILL, "practice; Nghị quyết 176/2025/QH15 điều 1"},
	{"BKHĐT", "Bộ Kế hoạch và Đầu tư", STATE, CENTRAL, ONE, "CP", DAY(1995, 1, 1), DAY(2025, 2, 28), "Nghị quyết 176/2025/QH15: until 28/02/2025"},
	{"BGTVT", "Bộ Giao thông vận tải", STATE, CENTRAL, ONE, "CP", ALWAYS, DAY(2025, 2, 28), "Nghị quyết 176/2025/QH15: until 28/02/2025"},
	{"BTS", "Bộ Thủy sản", STATE, CENTRAL, ONE, "CP", ALWAYS, DAY(2007, 12, 31), "merged in 2007"},
	{"BTM", "Bộ Thương mại", STATE, CENTRAL, ONE, "CP", ALWAYS, DAY(2007, 12, 31), "merged in 2007"},
	{"BCN", "Bộ Công nghiệp", STATE, CENTRAL, ONE, "CP", ALWAYS, DAY(2007, 12, 31), "merged in 2007"},
	{"HĐND", "hội đồng nhân dân", STATE, ANY, PLACES, NONE, DAY(1945, 9, 2), STILL, "NĐ 34/2016 điều 58"},
	{"UBND", "ủy ban nhân dân", STATE, ANY, PLACES, "HĐND", DAY(1945, 9, 2), STILL, "NĐ 34/2016 điều 58"},
	{"UB", "ủy ban nhân dân", STATE, ANY, PLACES, "HĐND", ALWAYS, STILL, "practice before 2005"},
	{"SGD", "Sở Giáo dục và Đào tạo", STATE, PROVINCE, PLACES, "UBND", ALWAYS, STILL, "practice: SGD-ĐT"},
	{"PGD", "phòng giáo dục và đào tạo", STATE, DISTRICT, PLACES, "UBND", ALWAYS, STILL, "practice: PGD-ĐT"},
	{"CTUBND", "chủ tịch ủy ban nhân dân", STATE, ANY, PLACES, "UBND", ALWAYS, STILL, "practice"},
	{"CT", "chủ tịch ủy ban nhân dân; Cục Chính trị", NEITHER, ANY, SHARED, NONE, ALWAYS, STILL, "practice"},
};

/* Bodies known by how their letters begin or end, in the order they are tried. */
static const struct {
	const char *letters;
	bool at_end;
	bool digits; /* digits follow, nothing else */
	sovb_organ_fact fact;
} organ_patterns[] = {
	{"UBTVQH", false, true, {"UBTVQH", "Ủy ban Thường vụ Quốc hội", STATE, CENTRAL, ONE, "QH", DAY(1960, 1, 1), STILL, "Luật 80/2015/QH13 điều 10"}},
	{"QH", false, true, {"QH", "Quốc hội", STATE, CENTRAL, ONE, NONE, DAY(1946, 1, 6), STILL, "Luật 80/2015/QH13 điều 10"}},
	{"HĐNN", false, true, {"HĐNN", "Hội đồng Nhà nước", NEITHER, CENTRAL, ONE, NONE, DAY(1981, 1, 1), DAY(1992, 12, 31), "Constitutions of 1980 and 1992; its laws have the shape of Party numbers"}},
	{"TW", false, false, {"TW…", "cơ quan trung ương của đoàn thể", MASS, CENTRAL, PLACES, NONE, ALWAYS, STILL, "practice (TWĐTN, TWHSV)"}},
	{"TW", true, false, {"…TW", "cơ quan đảng ở Trung ương", PARTY, CENTRAL, PLACES, "TW", ALWAYS, STILL, "36-HD/VPTW II.1.3"}},
	{"TƯ", true, false, {"…TƯ", "cơ quan đảng ở Trung ương", PARTY, CENTRAL, PLACES, "TW", ALWAYS, STILL, "older spelling of …TW"}},
	{"ĐU", false, false, {"ĐU…", "đảng ủy", PARTY, ANY, PLACES, NONE, ALWAYS, STILL, "36-HD/VPTW II.1.3"}},
	{"TU", true, false, {"…TU", "cơ quan của tỉnh ủy, thành ủy", PARTY, PROVINCE, PLACES, "TU", ALWAYS, STILL, "36-HD/VPTW II.1.3"}},
	{"ThU", true, false, {"…ThU", "cơ quan của thị ủy, thành ủy", PARTY, DISTRICT, PLACES, "ThU", ALWAYS, STILL, "36-HD/VPTW II.1.3"}},
	{"SGD", false, false, {"SGDĐT", "Sở Giáo dục và Đào tạo", STATE, PROVINCE, PLACES, "UBND", ALWAYS, STILL, "practice"}},
	{"PGD", false, false, {"PGDĐT", "phòng giáo dục và đào tạo", STATE, DISTRICT, PLACES, "UBND", ALWAYS, STILL, "practice"}},
	{"S", false, false, {"S…", "sở", STATE, PROVINCE, PLACES, "UBND", ALWAYS, STILL, "practice (SNV, STC)"}},
};

/* Who took over from whom. */
static const struct {
	const char *from;
	const char *to;
	const char *source;
} successors[] = {
	{"BTGTW", "BTGDVTW", "Kết luận 121-KL/TW (24/01/2025)"},
	{"BDVTW", "BTGDVTW", "Kết luận 121-KL/TW (24/01/2025)"},
	{"ĐUQSTW", "QUTW", "05-HD/VPTW 3.1.2b"},
	{"BNNPTNT", "BNNMT", "Nghị quyết 176/2025/QH15 điều 1"},
	{"BTNMT", "BNNMT", "Nghị quyết 176/2025/QH15 điều 1"},
	{"BTTTT", "BKHCN", "Nghị quyết 176/2025/QH15 điều 1"},
	{"BLĐTBXH", "BNV", "Nghị quyết 176/2025/QH15 điều 1"},
	{"BKHĐT", "BTC", "Nghị quyết 176/2025/QH15 điều 1"},
	{"BGTVT", "BXD", "Nghị quyết 176/2025/QH15 điều 1"},
	{"UBDT", "BDTTG", "Nghị quyết 176/2025/QH15 điều 1"},
	{"BTS", "BNNPTNT", "merged in 2007"},
	{"BTM", "BCT", "merged in 2007"},
	{"BCN", "BCT", "merged in 2007"},
	{"HĐBT", "CP", "Constitution of 1992"},
};

/* ---- issuers ---- */

/*
 * The phrase is written as in print and compared folded.  A phrase of one word counts only at the
 * beginning of a name. The first symbol is the proper one.
 */
static const sovb_issuer_fact issuers[] = {
	{"bộ chính trị", "TW TƯ", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"ban bí thư", "TW TƯ", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"ban chấp hành trung ương", "TW TƯ HNTW", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"hội nghị trung ương", "TW TƯ HNTW", PARTY, CENTRAL, "practice"},
	{"trung ương đảng", "TW TƯ HNTW", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"văn phòng trung ương", "VPTW VPTƯ", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"văn phòng trung ương đảng", "VPTW VPTƯ", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"ban tổ chức trung ương", "BTCTW BTCTƯ BTC", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"ủy ban kiểm tra trung ương", "UBKTTW UBKTTƯ UBKT", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"ban nội chính trung ương", "BNCTW BNC", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"ban tuyên giáo trung ương", "BTGTW BTG", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"ban dân vận trung ương", "BDVTW BDV", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"ban tuyên giáo và dân vận trung ương", "BTGDVTW BTGDV", PARTY, CENTRAL, "made early 2025"},
	{"ban kinh tế trung ương", "BKTTW BKT", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"ban đối ngoại trung ương", "BĐNTW BĐN", PARTY, CENTRAL, "36-HD/VPTW II.1.3"},
	{"quân ủy trung ương", "QUTW QU ĐUQSTW", PARTY, CENTRAL, "05-HD/VPTW 3.1.2b"},
	{"đảng ủy quân sự trung ương", "ĐUQSTW QUTW QU", PARTY, CENTRAL, "practice before 2011"},
	{"đảng ủy công an trung ương", "ĐUCA ĐUCATW", PARTY, CENTRAL, "05-HD/VPTW 3.1.2b"},
	{"tỉnh ủy", "TU", PARTY, PROVINCE, "36-HD/VPTW II.1.3"},
	{"đảng bộ tỉnh", "TU", PARTY, PROVINCE, "36-HD/VPTW II.1.3"},
	{"thành ủy", "TU ThU TXU", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"đảng bộ thành phố", "TU ThU TXU", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"thị ủy", "ThU TXU TU", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"đảng bộ thị xã", "ThU TXU TU", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"huyện ủy", "HU", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"đảng bộ huyện", "HU", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"quận ủy", "QU", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"đảng bộ quận", "QU", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"đảng ủy", "ĐU ĐU*", PARTY, ANY, "05-HD/VPTW 3.1.2b"},
	{"đảng ủy xã", "ĐU", PARTY, BASE, "05-HD/VPTW 3.1.2b"},
	{"đảng ủy phường", "ĐU", PARTY, BASE, "05-HD/VPTW 3.1.2b"},
	{"đảng ủy thị trấn", "ĐU", PARTY, BASE, "05-HD/VPTW 3.1.2b"},
	{"đảng ủy đặc khu", "ĐU", PARTY, BASE, "05-HD/VPTW 3.1.2b"},
	{"đảng ủy trường", "ĐU", PARTY, BASE, "05-HD/VPTW 3.1.2b"},
	{"đảng bộ xã", "ĐU", PARTY, BASE, "05-HD/VPTW 3.1.2b"},
	{"đảng bộ phường", "ĐU", PARTY, BASE, "05-HD/VPTW 3.1.2b"},
	{"đảng bộ thị trấn", "ĐU", PARTY, BASE, "05-HD/VPTW 3.1.2b"},
	{"đảng ủy khối", "ĐUK ĐUK* ĐU", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"đảng ủy quân sự", "ĐUQS ĐUQS* ĐU", PARTY, ANY, "05-HD/VPTW 3.1.2b"},
	{"đảng ủy công an", "ĐUCA ĐUCA* ĐU", PARTY, ANY, "05-HD/VPTW 3.1.2b"},
	{"đảng ủy biên phòng", "ĐUBP ĐUBP* ĐU", PARTY, ANY, "05-HD/VPTW 3.1.2b"},
	{"đảng ủy bộ đội biên phòng", "ĐUBP ĐUBP* ĐU", PARTY, ANY, "05-HD/VPTW 3.1.2b"},
	{"chi bộ", "CB CU CB*", PARTY, CELL, "05-HD/VPTW 3.1.2b"},
	{"chi ủy", "CU CB", PARTY, CELL, "practice of cells"},
	{"ban tổ chức tỉnh ủy", "BTCTU BTC", PARTY, PROVINCE, "36-HD/VPTW II.1.3"},
	{"ban tuyên giáo tỉnh ủy", "BTGTU BTG", PARTY, PROVINCE, "36-HD/VPTW II.1.3"},
	{"ban dân vận tỉnh ủy", "BDVTU BDV", PARTY, PROVINCE, "36-HD/VPTW II.1.3"},
	{"ban tuyên giáo và dân vận tỉnh ủy", "BTGDVTU BTGDV", PARTY, PROVINCE, "05-HD/VPTW 3.1.2b"},
	{"ban nội chính tỉnh ủy", "BNCTU BNC", PARTY, PROVINCE, "36-HD/VPTW II.1.3"},
	{"ủy ban kiểm tra tỉnh ủy", "UBKTTU UBKT", PARTY, PROVINCE, "36-HD/VPTW II.1.3"},
	{"văn phòng tỉnh ủy", "VPTU VP", PARTY, PROVINCE, "36-HD/VPTW II.1.3"},
	{"ban tổ chức thành ủy", "BTCTU BTCThU BTC", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"ban tuyên giáo thành ủy", "BTGTU BTGThU BTG", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"ban dân vận thành ủy", "BDVTU BDVThU BDV", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"ban tuyên giáo và dân vận thành ủy", "BTGDVTU BTGDV", PARTY, ANY, "05-HD/VPTW 3.1.2b"},
	{"ban nội chính thành ủy", "BNCTU BNC", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"ủy ban kiểm tra thành ủy", "UBKTTU UBKTThU UBKT", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"văn phòng thành ủy", "VPTU VPThU VP", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"ban tổ chức huyện ủy", "BTCHU BTC", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"ban tuyên giáo huyện ủy", "BTGHU BTG", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"ban dân vận huyện ủy", "BDVHU BDV", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"ủy ban kiểm tra huyện ủy", "UBKTHU UBKT", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"văn phòng huyện ủy", "VPHU VP", PARTY, DISTRICT, "36-HD/VPTW II.1.3"},
	{"ban chỉ đạo", "BCĐ BCĐ*", NEITHER, ANY, "05-HD/VPTW 3.1.2b"},
	{"ban chỉ đạo trung ương", "BCĐTW BCĐ*", NEITHER, CENTRAL, "05-HD/VPTW 3.1.2b"},
	{"ban cán sự đảng", "BCSĐ BCSĐ*", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"đảng đoàn", "ĐĐ ĐĐ*", PARTY, ANY, "36-HD/VPTW II.1.3"},
	{"ban chấp hành trung ương đoàn", "TWĐTN TWĐTN* TWĐ*", MASS, CENTRAL, "practice"},
	{"ban bí thư trung ương đoàn", "TWĐTN TWĐTN* TWĐ*", MASS, CENTRAL, "practice"},
	{"ban thường vụ trung ương đoàn", "TWĐTN TWĐTN* TWĐ*", MASS, CENTRAL, "practice"},
	{"ban chấp hành trung ương hội", "TWH*", MASS, CENTRAL, "practice"},
	{"ban thường vụ trung ương hội", "TWH*", MASS, CENTRAL, "practice"},
	{"ủy ban mặt trận tổ quốc", "MTTQ MTTQ* MT*", MASS, ANY, "practice"},
	{"ủy ban trung ương mặt trận tổ quốc", "MTTW MTTW* MTTQ*", MASS, CENTRAL, "practice"},
	{"tổng liên đoàn lao động", "TLĐ TLĐ*", MASS, CENTRAL, "practice"},
	{"liên đoàn lao động", "LĐLĐ LĐLĐ*", MASS, ANY, "practice"},
	{"quốc hội", "QH QH* HĐNN*", STATE, CENTRAL, "Luật 80/2015/QH13; laws of 1981 to 1992 have the number of the order that made them known (21-LCT/HĐNN8)"},
	{"hội đồng nhà nước", "HĐNN*", STATE, CENTRAL, "Constitution of 1980"},
	{"ủy ban thường vụ quốc hội", "UBTVQH UBTVQH*", STATE, CENTRAL, "Luật 80/2015/QH13"},
	{"văn phòng quốc hội", "VPQH VPQH*", STATE, CENTRAL, "practice"},
	{"chủ tịch nước", "CTN L*", STATE, CENTRAL, "NĐ 34/2016 điều 58"},
	{"chính phủ", "CP CP*", STATE, CENTRAL, "NĐ 34/2016 điều 58"},
	{"thủ tướng chính phủ", "TTg TTg*", STATE, CENTRAL, "NĐ 34/2016 điều 58"},
	{"thủ tướng", "TTg TTg*", STATE, CENTRAL, "NĐ 34/2016 điều 58"},
	{"phó thủ tướng", "TTg VPCP CP", STATE, CENTRAL, "practice"},
	{"hội đồng bộ trưởng", "HĐBT CT", STATE, CENTRAL, "Constitution of 1980"},
	{"hội đồng chính phủ", "CP HĐCP", STATE, CENTRAL, "Constitution of 1959"},
	{"văn phòng chính phủ", "VPCP VPCP* TTg*", STATE, CENTRAL, "practice"},
	{"thanh tra chính phủ", "TTCP TTCP*", STATE, CENTRAL, "practice"},
	{"ban tổ chức cán bộ chính phủ", "TCCP TCCP*", STATE, CENTRAL, "practice"},
	{"kiểm toán nhà nước", "KTNN KTNN*", STATE, CENTRAL, "practice"},
	{"ngân hàng nhà nước", "NHNN NHNN* NH*", STATE, CENTRAL, "practice"},
	{"tòa án nhân dân tối cao", "TANDTC TANDTC* HĐTP TA*", STATE, CENTRAL, "practice"},
	{"viện kiểm sát nhân dân tối cao", "VKSNDTC VKSTC VKS*", STATE, CENTRAL, "practice"},
	{"ủy ban dân tộc", "UBDT UBDT*", STATE, CENTRAL, "practice"},
	{"bộ tài chính", "BTC BTC*", STATE, CENTRAL, "practice"},
	{"bộ xây dựng", "BXD BXD*", STATE, CENTRAL, "practice"},
	{"bộ giáo dục", "BGDĐT BGD*", STATE, CENTRAL, "practice"},
	{"bộ nông nghiệp", "BNNMT BNN*", STATE, CENTRAL, "practice"},
	{"bộ tài nguyên", "BTNMT BTNMT*", STATE, CENTRAL, "practice"},
	{"bộ khoa học", "BKHCN BKHCN*", STATE, CENTRAL, "practice"},
	{"bộ thông tin", "BTTTT BTTTT*", STATE, CENTRAL, "practice"},
	{"bộ nội vụ", "BNV BNV*", STATE, CENTRAL, "practice"},
	{"bộ lao động", "BLĐTBXH BLĐ*", STATE, CENTRAL, "practice"},
	{"bộ dân tộc", "BDTTG BDT*", STATE, CENTRAL, "practice"},
	{"bộ y tế", "BYT BYT*", STATE, CENTRAL, "practice"},
	{"bộ công thương", "BCT BCT*", STATE, CENTRAL, "practice"},
	{"bộ tư pháp", "BTP BTP*", STATE, CENTRAL, "practice"},
	{"bộ ngoại giao", "BNG BNG*", STATE, CENTRAL, "practice"},
	{"bộ văn hóa", "BVHTTDL BVH*", STATE, CENTRAL, "practice"},
	{"bộ công an", "BCA BCA*", STATE, CENTRAL, "practice"},
	{"bộ quốc phòng", "BQP BQP*", STATE, CENTRAL, "practice"},
	{"bộ kế hoạch", "BKHĐT BKH*", STATE, CENTRAL, "practice"},
	{"bộ giao thông", "BGTVT BGTVT*", STATE, CENTRAL, "practice"},
	{"bộ thủy sản", "BTS BTS*", STATE, CENTRAL, "practice"},
	{"bộ thương mại", "BTM BTM*", STATE, CENTRAL, "practice"},
	{"bộ công nghiệp", "BCN BCN*", STATE, CENTRAL, "practice"},
	{"hội đồng nhân dân", "HĐND HĐND*", STATE, ANY, "NĐ 34/2016 điều 58"},
	{"hội đồng nhân dân tỉnh", "HĐND HĐND*", STATE, PROVINCE, "NĐ 34/2016 điều 58"},
	{"hội đồng nhân dân huyện", "HĐND HĐND*", STATE, DISTRICT, "NĐ 34/2016 điều 58"},
	{"hội đồng nhân dân quận", "HĐND HĐND*", STATE, DISTRICT, "NĐ 34/2016 điều 58"},
	{"hội đồng nhân dân xã", "HĐND HĐND*", STATE, BASE, "NĐ 34/2016 điều 58"},
	{"hội đồng nhân dân phường", "HĐND HĐND*", STATE, BASE, "NĐ 34/2016 điều 58"},
	{"ủy ban nhân dân", "UBND UBND* CTUBND CT UB*", STATE, ANY, "NĐ 34/2016 điều 58"},
	{"ủy ban nhân dân tỉnh", "UBND UBND* CTUBND CT UB*", STATE, PROVINCE, "NĐ 34/2016 điều 58"},
	{"ủy ban nhân dân huyện", "UBND UBND* CTUBND CT UB*", STATE, DISTRICT, "NĐ 34/2016 điều 58"},
	{"ủy ban nhân dân quận", "UBND UBND* CTUBND CT UB*", STATE, DISTRICT, "NĐ 34/2016 điều 58"},
	{"ủy ban nhân dân thị xã", "UBND UBND* CTUBND CT UB*", STATE, DISTRICT, "NĐ 34/2016 điều 58"},
	{"ủy ban nhân dân xã", "UBND UBND* CTUBND CT UB*", STATE, BASE, "NĐ 34/2016 điều 58"},
	{"ủy ban nhân dân phường", "UBND UBND* CTUBND CT UB*", STATE, BASE, "NĐ 34/2016 điều 58"},
	{"ủy ban nhân dân thị trấn", "UBND UBND* CTUBND CT UB*", STATE, BASE, "NĐ 34/2016 điều 58"},
	{"ủy ban nhân dân đặc khu", "UBND UBND* CTUBND CT UB*", STATE, BASE, "NĐ 34/2016 điều 58"},
	{"văn phòng ủy ban nhân dân", "VPUBND VP* UBND*", STATE, ANY, "practice"},
	{"sở", "S*", STATE, PROVINCE, "practice"},
	{"phòng", "P*", STATE, DISTRICT, "practice"},
};

/* ---- terms ---- */

/*
 * A term of the Central Committee begins on the day after the congress, or on the day of the first plenum
 * when that falls inside the congress (36-HD/VPTW II.1.3).  The day is known from congress XI on.  Before,
 * a term is taken from the first day of its congress to the last day of the next, so that neighbours
 * overlap and no claim about those days is called wrong.
 */
static const sovb_term_fact party_terms[] = {
	{"I", 1, DAY(1935, 3, 27), DAY(1951, 2, 19), "congress 27-31/3/1935"},
	{"II", 2, DAY(1951, 2, 11), DAY(1960, 9, 10), "congress 11-19/2/1951"},
	{"III", 3, DAY(1960, 9, 5), DAY(1976, 12, 20), "congress 5-10/9/1960"},
	{"IV", 4, DAY(1976, 12, 14), DAY(1982, 3, 31), "congress 14-20/12/1976"},
	{"V", 5, DAY(1982, 3, 27), DAY(1986, 12, 18), "congress 27-31/3/1982"},
	{"VI", 6, DAY(1986, 12, 15), DAY(1991, 6, 27), "congress 15-18/12/1986"},
	{"VII", 7, DAY(1991, 6, 24), DAY(1996, 7, 1), "congress 24-27/6/1991"},
	{"VIII", 8, DAY(1996, 6, 28), DAY(2001, 4, 22), "congress 28/6-01/7/1996"},
	{"IX", 9, DAY(2001, 4, 19), DAY(2006, 4, 25), "congress 19-22/4/2001"},
	{"X", 10, DAY(2006, 4, 18), DAY(2011, 1, 18), "congress 18-25/4/2006"},
	{"XI", 11, DAY(2011, 1, 19), DAY(2016, 1, 26), "first plenum 19/01/2011"},
	{"XII", 12, DAY(2016, 1, 27), DAY(2021, 1, 30), "first plenum 27/01/2016"},
	{"XIII", 13, DAY(2021, 1, 31), DAY(2026, 1, 22), "first plenum 31/01/2021"},
	{"XIV", 14, DAY(2026, 1, 23), STILL, "first plenum 23/01/2026"},
};

/*
 * A term of the National Assembly runs between the opening days of first sittings.  It is taken from its
 * election (an unsure day: from the first of that month; only the year known: from its first day) to the
 * opening of the next (an unsure day: to the end of that month or year), so that neighbours overlap.
 */
static const sovb_term_fact assembly_terms[] = {
	{"I", 1, DAY(1946, 1, 6), DAY(1960, 12, 31), "elected 06/01/1946"},
	{"II", 2, DAY(1960, 5, 8), DAY(1964, 12, 31), "elected 08/5/1960"},
	{"III", 3, DAY(1964, 4, 26), DAY(1971, 12, 31), "elected 26/4/1964"},
	{"IV", 4, DAY(1971, 4, 11), DAY(1975, 12, 31), "elected 11/4/1971"},
	{"V", 5, DAY(1975, 4, 6), DAY(1976, 12, 31), "elected 06/4/1975"},
	{"VI", 6, DAY(1976, 4, 25), DAY(1981, 12, 31), "elected 25/4/1976"},
	{"VII", 7, DAY(1981, 4, 26), DAY(1987, 12, 31), "elected 26/4/1981"},
	{"VIII", 8, DAY(1987, 4, 19), DAY(1992, 12, 31), "elected 19/4/1987"},
	{"IX", 9, DAY(1992, 7, 1), DAY(1997, 12, 31), "elected 7/1992"},
	{"X", 10, DAY(1997, 7, 1), DAY(2002, 12, 31), "elected 7/1997"},
	{"XI", 11, DAY(2002, 5, 1), DAY(2007, 12, 31), "elected 5/2002"},
	{"XII", 12, DAY(2007, 5, 1), DAY(2011, 7, 31), "elected 5/2007"},
	{"XIII", 13, DAY(2011, 5, 1), DAY(2016, 7, 31), "elected 5/2011"},
	{"XIV", 14, DAY(2016, 5, 22), DAY(2021, 7, 20), "elected 22/5/2016"},
	{"XV", 15, DAY(2021, 5, 23), DAY(2026, 4, 30), "elected 23/5/2021"},
	{"XVI", 16, DAY(2026, 3, 15), STILL, "elected 15/3/2026"},
};

/* clang-format on */

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* ---- letters ---- */

/* Bytes of text that are the letters of prefix, compared without case and with marks; 0: they are not. */
static size_t letters_begin(const char *text, size_t size, const char *prefix)
{
	size_t prefix_size;
	size_t at = 0, i = 0;

	/* Most comparisons end at the first letter. */
	for (; at < size && (unsigned char)text[at] < 0x80 && (unsigned char)prefix[i] < 0x80 && prefix[i]; at++, i++)
		if (sovb_lower((unsigned char)text[at]) != sovb_lower((unsigned char)prefix[i]))
			return 0;
	for (prefix_size = i + strlen(prefix + i); i < prefix_size;) {
		uint32_t a, b;

		if (at >= size)
			return 0;
		at += sovb_utf8_decode(&a, text + at, size - at);
		i += sovb_utf8_decode(&b, prefix + i, prefix_size - i);
		if (sovb_lower(a) != sovb_lower(b))
			return 0;
	}
	return at;
}

/* May text (size > 0) begin with these letters, as far as two of them tell?  Most rows of a table are passed over by it. */
static inline bool may_begin(const char *text, size_t size, const char *letters)
{
	unsigned char a = (unsigned char)text[0], b = (unsigned char)letters[0];

	if (a >= 0x80)
		return b >= 0x80;
	if (((a ^ b) & 0xDF) != 0)
		return false;
	a = size > 1 ? (unsigned char)text[1] : 0;
	b = (unsigned char)letters[1];
	return a >= 0x80 || b >= 0x80 || !a || !b || ((a ^ b) & 0xDF) == 0;
}

static bool letters_equal(const char *text, size_t size, const char *letters)
{
	return size && letters_begin(text, size, letters) == size;
}

static bool letters_end(const char *text, size_t size, const char *letters)
{
	size_t tail = strlen(letters);

	return size > tail && sovb_utf8_floor(text, size - tail) == size - tail &&
	       letters_equal(text + size - tail, tail, letters);
}

const sovb_type_fact *sovb_type_by_symbol(const char *letters, size_t size)
{
	for (size_t i = 0; size && i < COUNT(types); i++)
		if (may_begin(letters, size, types[i].symbol) && letters_equal(letters, size, types[i].symbol))
			return &types[i];
	return NULL;
}

bool sovb_type_is_law(const char *symbol)
{
	return symbol && (strcmp(symbol, "L") == 0 || strcmp(symbol, "BL") == 0 || strcmp(symbol, "PL") == 0);
}

bool sovb_type_is_one_of(const char *symbol, const char *const *symbols, size_t count)
{
	for (size_t i = 0; symbol && i < count; i++)
		if (strcmp(symbol, symbols[i]) == 0)
			return true;
	return false;
}

const char *sovb_type_kind(const char *symbol)
{
	for (size_t i = 0; i < COUNT(varieties); i++)
		if (strcmp(varieties[i].symbol, symbol) == 0)
			return varieties[i].kind;
	return symbol;
}

size_t sovb_type_count(void)
{
	return COUNT(types);
}

const sovb_type_fact *sovb_type_get(size_t i)
{
	return &types[i];
}

static bool all_digits(const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (text[i] < '0' || text[i] > '9')
			return false;
	return size > 0;
}

static bool pattern_fits(size_t i, const char *letters, size_t size)
{
	size_t begin;

	if (organ_patterns[i].at_end)
		return letters_end(letters, size, organ_patterns[i].letters);
	if (!may_begin(letters, size, organ_patterns[i].letters))
		return false;
	begin = letters_begin(letters, size, organ_patterns[i].letters);
	if (!begin || begin == size)
		return false;
	if (organ_patterns[i].digits)
		return all_digits(letters + begin, size - begin);
	return size - begin >= 2;
}

static const sovb_organ_fact *organ_by_pattern(const char *letters, size_t size)
{
	for (size_t i = 0; size && i < COUNT(organ_patterns); i++)
		if (pattern_fits(i, letters, size))
			return &organ_patterns[i].fact;
	return NULL;
}

/* Bytes of an organ's letters up to its first hyphen. */
static size_t before_hyphen(const char *letters, size_t size)
{
	const char *hyphen = size ? memchr(letters, '-', size) : NULL;

	return hyphen ? (size_t)(hyphen - letters) : size;
}

const sovb_organ_fact *sovb_organ_by_symbol(const char *letters, size_t size)
{
	size = before_hyphen(letters, size);
	for (size_t i = 0; size && i < COUNT(organs); i++)
		if (may_begin(letters, size, organs[i].symbol) && letters_equal(letters, size, organs[i].symbol))
			return &organs[i];
	return organ_by_pattern(letters, size);
}

bool sovb_organ_belongs_to(const sovb_organ_fact *organ, const char *letters)
{
	return organ && organ->parent && strcmp(organ->parent, letters) == 0;
}

const sovb_organ_fact *sovb_organ_successor(const sovb_organ_fact *organ)
{
	for (size_t i = 0; i < COUNT(successors); i++)
		if (strcmp(successors[i].from, organ->symbol) == 0)
			return sovb_organ_by_symbol(successors[i].to, strlen(successors[i].to));
	return NULL;
}

/* ---- codes by hash ---- */

static uint64_t hash_of(const char *letters, size_t size)
{
	uint64_t hash = size;

	for (size_t at = 0; at < size;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, letters + at, size - at);
		hash = (hash ^ sovb_lower(c)) * 0x9E3779B97F4A7C15u;
		hash ^= hash >> 29;
	}
	return hash | 1;
}

/* The slot of a hash, or the free one where it belongs. */
static size_t slot_of(const sovb_codes *codes, uint64_t hash)
{
	size_t i = hash >> 32 & (SOVB_CODES_SLOTS - 1);

	while (codes->slot[i].hash && codes->slot[i].hash != hash)
		i = (i + 1) & (SOVB_CODES_SLOTS - 1);
	return i;
}

void sovb_codes_fill(sovb_codes *codes)
{
	static_assert(COUNT(types) + COUNT(organs) < SOVB_CODES_SLOTS / 2, "room for all codes");

	/* Of equal ones the first counts. */
	for (size_t i = COUNT(types); i-- > 0;) {
		uint64_t hash = hash_of(types[i].symbol, strlen(types[i].symbol));
		size_t slot = slot_of(codes, hash);

		codes->slot[slot].hash = hash;
		codes->slot[slot].type = (uint16_t)(i + 1);
	}
	for (size_t i = COUNT(organs); i-- > 0;) {
		uint64_t hash = hash_of(organs[i].symbol, strlen(organs[i].symbol));
		size_t slot = slot_of(codes, hash);

		codes->slot[slot].hash = hash;
		codes->slot[slot].organ = (uint16_t)(i + 1);
	}
}

const sovb_type_fact *sovb_codes_type(const sovb_codes *codes, const char *letters, size_t size)
{
	const uint16_t type = codes->slot[slot_of(codes, hash_of(letters, size))].type;

	return type && letters_equal(letters, size, types[type - 1].symbol) ? &types[type - 1] : NULL;
}

const sovb_organ_fact *sovb_codes_organ(const sovb_codes *codes, const char *letters, size_t size)
{
	uint16_t organ;

	size = before_hyphen(letters, size);
	organ = codes->slot[slot_of(codes, hash_of(letters, size))].organ;
	return organ && letters_equal(letters, size, organs[organ - 1].symbol) ? &organs[organ - 1] : organ_by_pattern(letters, size);
}

bool sovb_issuer_may_use(const sovb_issuer_fact *issuer, const char *letters, size_t size)
{
	const char *symbol = issuer->symbols;

	while (*symbol) {
		char word[32];
		size_t length = strcspn(symbol, " ");
		bool star = symbol[length - 1] == '*';
		size_t kept = star ? length - 1 : length;

		if (kept < sizeof word) {
			memcpy(word, symbol, kept);
			word[kept] = '\0';
			if (star ? letters_begin(letters, size, word) > 0
				 : letters_equal(letters, size, word))
				return true;
		}
		symbol += length;
		symbol += strspn(symbol, " ");
	}
	return false;
}

const sovb_organ_fact *sovb_issuer_organ(const sovb_issuer_fact *issuer)
{
	size_t size = strcspn(issuer->symbols, " *");

	if (issuer->symbols[size] != '*')
		return sovb_organ_by_symbol(issuer->symbols, size);
	/* "S*": all whose letters begin so. */
	for (size_t i = 0; i < COUNT(organ_patterns); i++)
		if (!organ_patterns[i].at_end && letters_equal(issuer->symbols, size, organ_patterns[i].letters))
			return &organ_patterns[i].fact;
	return NULL;
}

/* ---- names ---- */

const sovb_issuer_fact *sovb_issuer_by_name(const char *name, size_t size)
{
	const sovb_issuer_fact *best = NULL;
	char folded[SOVB_NAME_MAX];
	size_t longest = 0;

	sovb_name_fold(folded, sizeof folded, name, size);
	for (const char *word = folded; *word; word += strcspn(word, " "), word += strspn(word, " ")) {
		for (size_t i = 0; i < COUNT(issuers); i++) {
			size_t length = sovb_name_begins(word, issuers[i].phrase);

			if (length <= longest || (word != folded && !strchr(issuers[i].phrase, ' ')))
				continue;
			best = &issuers[i];
			longest = length;
		}
	}
	return best;
}

/* ---- terms ---- */

static const sovb_term_fact *term_by_number(const sovb_term_fact *terms, size_t count, int number)
{
	return number >= 1 && (size_t)number <= count ? &terms[number - 1] : NULL;
}

/* The newest term that holds the day. */
static const sovb_term_fact *term_at(const sovb_term_fact *terms, size_t count, sovb_date day)
{
	if (!sovb_date_is_day(day))
		return NULL;
	for (size_t i = count; i > 0; i--)
		if (sovb_date_compare(day, terms[i - 1].from) >= 0)
			return &terms[i - 1];
	return NULL;
}

const sovb_term_fact *sovb_party_term_by_number(int number)
{
	return term_by_number(party_terms, COUNT(party_terms), number);
}

const sovb_term_fact *sovb_party_term_at(sovb_date day)
{
	return term_at(party_terms, COUNT(party_terms), day);
}

const sovb_term_fact *sovb_assembly_term_by_number(int number)
{
	return term_by_number(assembly_terms, COUNT(assembly_terms), number);
}

const sovb_term_fact *sovb_assembly_term_at(sovb_date day)
{
	return term_at(assembly_terms, COUNT(assembly_terms), day);
}

/* Ones and tens of 1 to 39 as they are written; the number is read back by writing each and comparing. */
int sovb_roman_parse(const char *text, size_t size)
{
	static const char *const ones[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
	static const char *const tens[] = {"", "X", "XX", "XXX"};

	if (size == 0 || size > strlen("XXXVIII") || !memchr("IVXivx", text[0], 6))
		return 0;
	for (int number = 1; number <= 39; number++) {
		const char *ten = tens[number / 10];
		const char *one = ones[number % 10];
		size_t ten_size = strlen(ten);

		if (size != ten_size + strlen(one))
			continue;
		if (ten_size && !letters_equal(text, ten_size, ten))
			continue;
		if (size == ten_size || letters_equal(text + ten_size, size - ten_size, one))
			return number;
	}
	return 0;
}
