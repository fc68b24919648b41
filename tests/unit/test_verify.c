#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sovb/verify.h>

#include "sentence.h"
#include "store.h"

/* One draft, a register (maybe), and what was found. */
struct fixture {
	sovb_reader *reader;
	sovb_document *draft;
	sovb_findings *found;
	sovb_store *store;
	sovb_store_writer *writer;
	char index[64];
};

static struct fixture *fixture_of(void **state)
{
	return *state;
}

static int set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof *f);

	if (!f || sovb_reader_new(&f->reader, NULL) != SOVB_OK)
		return -1;
	*state = f;
	return 0;
}

static void forget_answer(struct fixture *f)
{
	sovb_findings_free(f->found);
	sovb_document_free(f->draft);
	f->found = NULL;
	f->draft = NULL;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;
	char command[128];

	forget_answer(f);
	sovb_store_close(f->store);
	sovb_store_writer_close(f->writer);
	sovb_reader_free(f->reader);
	if (f->index[0]) {
		snprintf(command, sizeof command, "rm -rf %s", f->index);
		if (system(command) != 0)
			return -1;
	}
	free(f);
	return 0;
}

/* ---- the register ---- */

static void hold(struct fixture *f, const char *path, const char *text)
{
	static const char folder[] = "/tmp/sovb-verify-XXXXXX";
	sovb_known file = {.state.size = strlen(text), .hash = strlen(path) * 31 + strlen(text)};
	sovb_document *doc;

	if (!f->writer) {
		memcpy(f->index, folder, sizeof folder);
		assert_non_null(mkdtemp(f->index));
		assert_int_equal(sovb_store_writer_open(&f->writer, f->index, NULL), SOVB_OK);
	}
	assert_int_equal(sovb_document_parse(&doc, f->reader, path, text, strlen(text), NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_put(f->writer, path, &file, doc, NULL), SOVB_OK);
	sovb_document_free(doc);
}

static void open_register(struct fixture *f)
{
	assert_int_equal(sovb_store_writer_commit(f->writer, NULL), SOVB_OK);
	assert_int_equal(sovb_store_open(&f->store, f->index, NULL, NULL), SOVB_OK);
}

#define HELD_DIRECTIVE                                                                                                 \
	"ĐẢNG BỘ TỈNH QUẢNG NINH\nTỈNH ỦY QUẢNG NINH\n*\nSố 02-CT/TU\n"                               \
	"ĐẢNG CỘNG SẢN VIỆT NAM\nHạ Long, ngày 12 tháng 11 năm 2015\n\nCHỈ THỊ\n"                    \
	"về tiếp tục thực hiện phong trào thi đua “Dân vận khéo” trong tình hình mới\n-----\n" \
	"Các cấp ủy quán triệt và thực hiện.\n"

/* ---- asking ---- */

static uint64_t rule_bit(const char *id)
{
	size_t rule;

	assert_true(sovb_rule_find(&rule, id, strlen(id)));
	return (uint64_t)1 << rule;
}

/* Advice on form would stand beside every finding: it is asked for by check_form() only. */
static uint64_t form_rules(void)
{
	return rule_bit("V12") | rule_bit("V13") | rule_bit("V14") | rule_bit("V16") | rule_bit("V17");
}

static const sovb_findings *check_on(struct fixture *f, const char *text, sovb_date today)
{
	sovb_verify_options options = {.lang = SOVB_LANG_VI, .today = today, .ignore = form_rules()};
	sovb_error err;

	forget_answer(f);
	assert_int_equal(sovb_document_parse(&f->draft, f->reader, "nhap.txt", text, strlen(text), &err),
			 SOVB_OK);
	assert_int_equal(sovb_verify(&f->found, f->draft, f->store, &options, &err), SOVB_OK);
	return f->found;
}

static const sovb_findings *check(struct fixture *f, const char *text)
{
	return check_on(f, text, (sovb_date){2026, 12, 31});
}

/* Only this rule. */
static const sovb_findings *check_form(struct fixture *f, const char *text, const char *rule)
{
	sovb_verify_options options = {.today = {2026, 12, 31}, .ignore = ~rule_bit(rule)};

	forget_answer(f);
	assert_int_equal(sovb_document_parse(&f->draft, f->reader, "nhap.txt", text, strlen(text), NULL), SOVB_OK);
	assert_int_equal(sovb_verify(&f->found, f->draft, f->store, &options, NULL), SOVB_OK);
	return f->found;
}

static const sovb_finding *finding(const struct fixture *f, const char *rule)
{
	for (size_t i = 0; i < f->found->count; i++)
		if (strcmp(f->found->finding[i].rule->id, rule) == 0)
			return &f->found->finding[i];
	return NULL;
}

static void assert_string(sovb_string string, const char *expected)
{
	char text[2048];

	assert_true(string.size < sizeof text);
	memcpy(text, string.data ? string.data : "", string.size);
	text[string.size] = '\0';
	assert_string_equal(text, expected);
}

static void assert_silent(struct fixture *f, const char *text)
{
	const sovb_findings *found = check(f, text);

	if (found->count)
		fail_msg("%s: %.*s", found->finding[0].rule->id, (int)found->finding[0].message.size,
			 found->finding[0].message.data);
}

/* Exactly one finding, of this rule and severity, with this suggestion ("" for none). */
static const sovb_finding *assert_only(struct fixture *f, const char *text, const char *rule,
				       sovb_severity severity, const char *suggestion)
{
	const sovb_findings *found = check(f, text);

	assert_int_equal(found->count, 1);
	assert_string_equal(found->finding[0].rule->id, rule);
	assert_int_equal(found->finding[0].severity, severity);
	assert_string(found->finding[0].suggestion, suggestion);
	return &found->finding[0];
}

static bool says(const sovb_finding *found, const char *words)
{
	return memmem(found->message.data, found->message.size, words, strlen(words)) != NULL;
}

/* ---- which rules ---- */

static void rules_are_found_by_id_and_name(void **state)
{
	size_t by_id, by_name, none;

	(void)state;
	assert_true(sovb_rule_find(&by_id, "v02", 3));
	assert_true(sovb_rule_find(&by_name, "term-date", 9));
	assert_int_equal(by_id, by_name);
	assert_string_equal(sovb_rule_get(by_id)->id, "V02");
	assert_false(sovb_rule_find(&none, "V0", 2));
}

static void leaves_out_the_rules_asked_for(void **state)
{
	struct fixture *f = fixture_of(state);
	static const char text[] = "Thực hiện Hướng dẫn số 16-HD/BCĐ, ngày 31/6/2021 của Ban Chỉ đạo.\n";
	sovb_verify_options options = {.lang = SOVB_LANG_VI};
	size_t rule;

	assert_true(sovb_rule_find(&rule, "V01", 3));
	options.ignore = (uint64_t)1 << rule;
	assert_int_equal(sovb_document_parse(&f->draft, f->reader, "nhap.txt", text, strlen(text), NULL), SOVB_OK);
	assert_int_equal(sovb_verify(&f->found, f->draft, NULL, &options, NULL), SOVB_OK);
	assert_null(finding(f, "V01"));
}

#define TWO_SLIPS                                                                                                      \
	"Thực hiện Hướng dẫn số 16-HD/BCĐ, ngày 31/6/2021 của Ban Chỉ đạo.\n"                                \
	"Thực hiện Hướng dẫn số 17-HD/BCĐ, ngày 31/6/2021 của Ban Chỉ đạo.\n"

static void the_draft_may_waive_rules(void **state)
{
	static const char *const whole[] = {"<!-- sovb: ignore V01 -->\n", "sovb: bỏ qua V01\n",
					    "SOVB\nsovb: Ignore V02, date\n"};
	struct fixture *f = fixture_of(state);
	char text[1024];

	check(f, TWO_SLIPS);
	assert_int_equal(f->found->count, 2);
	for (size_t i = 0; i < 3; i++) {
		snprintf(text, sizeof text, "%s%s", TWO_SLIPS, whole[i]);
		check(f, text);
		assert_null(finding(f, "V01"));
	}
}

static void the_draft_may_waive_one_document(void **state)
{
	struct fixture *f = fixture_of(state);

	check(f, TWO_SLIPS "<!-- sovb: ignore 16-HD/BCĐ -->\n");
	assert_int_equal(f->found->count, 1);
	assert_string(f->found->finding[0].raw, "17-HD/BCĐ, ngày 31/6/2021");
	check(f, TWO_SLIPS "sovb: bỏ qua V02 16-HD/BCĐ\n");
	assert_int_equal(f->found->count, 2);
	check(f, TWO_SLIPS "sovb: V01\n"); /* nobody asked */
	assert_int_equal(f->found->count, 2);
}

/* ---- V08 ---- */

static void what_implements_is_not_older(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_finding *found = assert_only(
	    f,
	    "Đảng ủy ban hành Kế hoạch số 12-KH/ĐU, ngày 13/01/2021 về triển khai thực hiện Chỉ thị số 33/CT-TTg ngày "
	    "26/11/2021 của Thủ tướng Chính phủ.\n",
	    "V08", SOVB_SEVERITY_ERROR, "");

	assert_string(found->raw, "12-KH/ĐU, ngày 13/01/2021");
	assert_int_equal(found->evidence_count, 1);
	assert_silent(f, "Đảng ủy ban hành Kế hoạch số 12-KH/ĐU, ngày 26/11/2021 về triển khai thực hiện Chỉ thị số "
			 "33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.\n");
	/* The day behind the law is that of the circular. */
	assert_silent(f, "Thông tư 35/2014/TT-BCA quy định chi tiết Nghị định số 31/2014/NĐ-CP ngày 18/4/2014 của Chính phủ quy "
			 "định chi tiết một số điều của Luật Cư trú ngày 09/9/2014.\n");
	assert_silent(f, "Kế hoạch số 12-KH/ĐU, ngày 13/01/2021 và Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng "
			 "Chính phủ đã được phổ biến.\n");
	/* an article that came in later */
	assert_silent(f, "Khoản 2 Điều 5 Thông tư số 68/2024/TT-BTC ngày 18/9/2024 được thay thế bởi Điều 40l Thông tư số 119/2020/TT-BTC "
			 "ngày 31/12/2020.\n");
}

/* ---- V09, V10, V11 ---- */

#define PLANS_OF_A_SCHOOL                                                                                              \
	"Kế hoạch số 28/KH-THCS ngày 16/02/2023; Kế hoạch số 29/KH-THCS ngày 10/3/2023; Kế hoạch số "          \
	"56/KH-THCS ngày 22/3/2023; Kế hoạch số 61/KH-THCS ngày 20/5/2023; "

static void finds_a_number_out_of_order(void **state)
{
	struct fixture *f = fixture_of(state);
	/* One change alone puts it in order: another month. */
	const sovb_finding *found = assert_only(f, PLANS_OF_A_SCHOOL "Kế hoạch số 31/KH-THCS ngày 12/9/2023.\n", "V09",
						SOVB_SEVERITY_WARNING, "31/KH-THCS ngày 12/3/2023");

	assert_string(found->raw, "31/KH-THCS ngày 12/9/2023");
	assert_true(says(found, "29-KH (10/03/2023)"));
	/* 64, 74, 84 or 94 would do. */
	assert_only(f, PLANS_OF_A_SCHOOL "Kế hoạch số 44/KH-THCS ngày 02/9/2023.\n", "V09", SOVB_SEVERITY_INFO, "");
	/* A neighbour on one side only. */
	assert_only(f, PLANS_OF_A_SCHOOL "Kế hoạch số 16/KH-THCS ngày 15/5/2023.\n", "V09", SOVB_SEVERITY_INFO, "");
	assert_true(says(finding(f, "V09"), "phải có ngày trước 28-KH (16/02/2023) (đánh số"));
	assert_silent(f, PLANS_OF_A_SCHOOL "Kế hoạch số 03/KH-THCS ngày 12/01/2024.\n");
	/* Numbers are given out some days before or after the signature. */
	assert_silent(f, PLANS_OF_A_SCHOOL "Kế hoạch số 57/KH-THCS ngày 20/3/2023.\n");
}

#define PLANS_OF_A_PROVINCE                                                                                                                  \
	"Kế hoạch số 28/KH-UBND ngày 16/02/2025 của UBND tỉnh; Kế hoạch số 29/KH-UBND ngày 10/3/2025 của UBND tỉnh; Kế hoạch số "            \
	"56/KH-UBND ngày 22/3/2025 của UBND tỉnh; Kế hoạch số 61/KH-UBND ngày 20/5/2025 của UBND tỉnh; Kế hoạch số 31/KH-UBND ngày 12/6/2025 " \
	"của UBND tỉnh.\n"
#define PAGE_OF_A_PROVINCE(day) "UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\nSố: 12/BC-SNV\nLâm Đồng, ngày " day "\n\nBÁO CÁO\nCải cách hành chính\n\n"

/* Lâm Đồng took up two other provinces on 1 July 2025: "UBND tỉnh" of before is one of three. */
static void bodies_that_were_merged_have_no_order(void **state)
{
	struct fixture *f = fixture_of(state);

	check(f, PAGE_OF_A_PROVINCE("10 tháng 12 năm 2025") PLANS_OF_A_PROVINCE);
	assert_null(finding(f, "V09"));
	check(f, PAGE_OF_A_PROVINCE("25 tháng 6 năm 2025") PLANS_OF_A_PROVINCE);
	assert_non_null(finding(f, "V09"));
}

static void bodies_that_share_letters_have_no_order(void **state)
{
	assert_silent(fixture_of(state),
		      "Kế hoạch số 28-KH/ĐU, ngày 16/02/2023 của Đảng ủy phường Giếng Đáy; Kế hoạch số 29-KH/ĐU, ngày "
		      "10/3/2023 của Đảng ủy phường Giếng Đáy; Kế hoạch số 56-KH/ĐU, ngày 22/3/2023 của Đảng ủy phường "
		      "Giếng Đáy; Kế hoạch số 61-KH/ĐU, ngày 20/5/2023 của Đảng ủy phường Giếng Đáy; Kế hoạch số "
		      "31-KH/ĐU, ngày 12/9/2023 của Đảng ủy phường Bãi Cháy.\n");
}

static void finds_a_plan_for_a_year_that_is_over(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_finding *found =
	    assert_only(f,
			"Chi ủy ban hành Kế hoạch số 24-KH/CU, ngày 20/3/2023 về triển khai phong trào “Dân vận khéo” năm "
			"2022; chi bộ thực hiện.\n",
			"V11", SOVB_SEVERITY_WARNING, "24-KH/CU, ngày 20/3/2022");

	assert_string(found->raw, "24-KH/CU, ngày 20/3/2023");
	assert_silent(f, "Chi ủy ban hành Kế hoạch số 24-KH/CU, ngày 20/3/2022 về triển khai phong trào năm 2022;\n"
			 "Kế hoạch số 25-KH/CU, ngày 20/12/2021 về triển khai phong trào năm 2022;\n"
			 "Kế hoạch số 26-KH/CU, ngày 20/3/2023 về triển khai thực hiện Luật Đất đai năm 2013;\n"
			 "Kế hoạch số 27-KH/CU, ngày 20/3/2023 về tổng kết phong trào năm 2022;\n"
			 "Báo cáo số 41-BC/CU, ngày 06/12/2022 tổng kết công tác năm 2022, phương hướng, nhiệm vụ năm 2023.\n");
}

static void finds_a_report_before_its_year(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f, "Theo Báo cáo số 41-BC/CU, ngày 06/12/2021 về kết quả công tác dân vận năm 2022;\n", "V11",
		    SOVB_SEVERITY_WARNING, "41-BC/CU, ngày 06/12/2022");
	assert_silent(f, "Theo Báo cáo số 41-BC/CU, ngày 06/12/2022 về kết quả công tác dân vận năm 2022;\n");
}

/* The order of numbers and the year of the subject do not know of one another: two supports. */
static void two_supports_make_an_error(void **state)
{
	struct fixture *f = fixture_of(state);

	check(f, "Chi ủy ban hành Quyết định số 06-QĐ/CU, ngày 29/7/2021; Kế hoạch số 09-KH/CU, ngày 01/8/2021; Quyết định "
		 "số 14-QĐ/CU, ngày 16/8/2021; Báo cáo số 21-BC/CU, ngày 06/12/2021; Quyết định số 26-QĐ/CU, ngày "
		 "04/5/2022; Kế hoạch số 41-KH/CU, ngày 01/9/2022; Báo cáo số 57-BC/CU, ngày 15/02/2023.\n"
		 "Kế hoạch số 24-KH/CU, ngày 20/3/2023 về triển khai phong trào “Dân vận khéo” năm 2022.\n");
	assert_non_null(finding(f, "V09"));
	assert_int_equal(finding(f, "V09")->severity, SOVB_SEVERITY_ERROR);
	assert_string(finding(f, "V09")->suggestion, "24-KH/CU, ngày 20/3/2022");
	assert_null(finding(f, "V11")); /* one slip is told once */
}

/* ---- V15, R04 ---- */

#define HELD_DECISION                                                                                                  \
	"BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 23-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 30 tháng 7 năm "       \
	"2021\n\nQUYẾT ĐỊNH\nban hành Quy chế công tác dân vận của hệ thống chính trị\n-----\n"                 \
	"Quyết định này thay thế Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị khóa X.\n"

#define DRAFT_OF(day)                                                                                                  \
	"ĐẢNG BỘ PHƯỜNG GIẾNG ĐÁY\nCHI BỘ TRƯỜNG THCS\n*\nSố 31-QĐ/CU\nĐẢNG CỘNG SẢN VIỆT NAM\nGiếng Đáy, ngày " day  \
	"\n\nQUYẾT ĐỊNH\nvề phân công nhiệm vụ\n-----\n"

static void finds_a_basis_that_was_replaced(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/23.txt", HELD_DECISION);
	open_register(f);
	check(f, DRAFT_OF("01 tháng 9 năm 2022") "- Căn cứ Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị;\n");
	assert_non_null(finding(f, "V15"));
	assert_int_equal(finding(f, "V15")->severity, SOVB_SEVERITY_WARNING);
	assert_true(says(finding(f, "V15"), "23-QĐ/TW ngày 30/07/2021"));
	assert_string(finding(f, "V15")->evidence[0].file, "kho/23.txt");
	/* It held when the draft was written; the draft knows; it is another document. */
	check(f, DRAFT_OF("01 tháng 9 năm 2015") "- Căn cứ Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị;\n");
	assert_null(finding(f, "V15"));
	check(f, DRAFT_OF("01 tháng 9 năm 2022") "- Căn cứ Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị;\n"
						 "- Căn cứ Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị;\n");
	assert_null(finding(f, "V15"));
	check(f, DRAFT_OF("01 tháng 9 năm 2022") "- Căn cứ Quyết định số 290-QĐ/TW, ngày 12/02/2020 của Bộ Chính trị;\n");
	assert_null(finding(f, "V15"));
	/* What the draft ends was about it. */
	check(f, DRAFT_OF("01 tháng 9 năm 2022") "Bãi bỏ Quyết định số 31-QĐ/CU, ngày 10/01/2011 hướng dẫn một số nội dung tại Quyết định "
						 "số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị.\n");
	assert_null(finding(f, "V15"));
}

#define CIRCULAR_WITHOUT_DAY(year)                                                                                     \
	"BỘ TÀI CHÍNH\nSố: 196/" year "/TT-BTC\nTHÔNG TƯ\nQuy định mức thu phí\nCăn cứ Nghị định số 83/2013/NĐ-CP ngày "    \
	"22 tháng 7 năm 2013 của Chính phủ;\n"

/* A number tells the year of signing: what ended later held then. */
static void a_draft_without_a_day_is_of_the_year_of_its_number(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/126.txt", "CHÍNH PHỦ\nSố: 126/2020/NĐ-CP\nHà Nội, ngày 19 tháng 10 năm 2020\nNGHỊ ĐỊNH\nQuy định chi tiết "
			       "một số điều của Luật Quản lý thuế\nĐiều 43. Nghị định này thay thế Nghị định số 83/2013/NĐ-CP "
			       "ngày 22 tháng 7 năm 2013 của Chính phủ.\n");
	open_register(f);
	check(f, CIRCULAR_WITHOUT_DAY("2016"));
	assert_null(finding(f, "V15"));
	check(f, CIRCULAR_WITHOUT_DAY("2022"));
	assert_non_null(finding(f, "V15"));
	/* … and the rules on citing are those of then. */
	check_form(f, CIRCULAR_WITHOUT_DAY("2016") "Theo Nghị định số 83/2013/NĐ-CP ngày 22 tháng 7 năm 2013 của Chính phủ.\n",
		   "V12");
	assert_int_equal(f->found->count, 0);
}

static void knows_what_stands_for_a_basis(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/23.txt", HELD_DECISION);
	open_register(f);
	check(f, DRAFT_OF("01 tháng 9 năm 2022") "Căn cứ Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ Chính trị, chi bộ "
						 "phân công như sau.\n");
	assert_int_equal(finding(f, "V15")->severity, SOVB_SEVERITY_WARNING);
	check(f, DRAFT_OF("01 tháng 9 năm 2022") "Năm 2012 chi bộ đã học tập Quyết định số 290-QĐ/TW, ngày 25/02/2010 của Bộ "
						 "Chính trị.\n");
	assert_int_equal(finding(f, "V15")->severity, SOVB_SEVERITY_INFO); /* told of the past, it may be right */
}

static void unknown_documents_are_told_with_the_nearest(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Theo Nghị định số 75/2012/NĐ-CP ngày 03/10/2012 của Chính phủ; Nghị định số 78/2012/NĐ-CP ngày "
			     "03/10/2012 của Chính phủ.\n");
	open_register(f);
	assert_only(f, "Theo Nghị định số 76/2012/NĐ-CP ngày 03/10/2012 của Chính phủ.\n", "R01", SOVB_SEVERITY_INFO, "");
	assert_true(says(&f->found->finding[0], "75/2012/NĐ-CP, 78/2012/NĐ-CP"));
}

static void finds_a_number_given_twice(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_finding *found = assert_only(
	    f,
	    "Quyết định số 06-QĐ/CU, ngày 29/7/2022; Kế hoạch số 09-KH/CU, ngày 01/8/2022; Quyết định số 14-QĐ/CU, ngày "
	    "16/8/2022; Báo cáo số 41-BC/CU, ngày 06/12/2022; Kế hoạch số 57-KH/CU, ngày 15/02/2023; Công văn số 59-CV/CU, "
	    "ngày 25/02/2023; Quyết định số 68-QĐ/CU, ngày 04/4/2023; Báo cáo số 74-BC/CU, ngày 29/5/2023.\n"
	    "Thông báo số 59-TB/CU, ngày 26/02/2023 của chi ủy.\n",
	    "V10", SOVB_SEVERITY_WARNING, "");

	assert_string(found->raw, "59-TB/CU");
	assert_true(says(found, "59-CV (25/02/2023)"));
	/* Where each kind is numbered by itself the same number is no mistake. */
	assert_silent(f, "Quyết định số 01-QĐ/ĐU, ngày 29/7/2022 của Đảng ủy xã A; Quyết định số 02-QĐ/ĐU, ngày 01/8/2022 của "
			 "Đảng ủy xã A; Kế hoạch số 01-KH/ĐU, ngày 16/8/2022 của Đảng ủy xã A; Kế hoạch số 02-KH/ĐU, ngày "
			 "06/12/2022 của Đảng ủy xã A; Kế hoạch số 03-KH/ĐU, ngày 15/02/2023 của Đảng ủy xã A.\n");
}

static void finds_other_words_in_a_quoted_subject(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_finding *found;

	hold(f, "kho/chi-thi.txt", HELD_DIRECTIVE);
	open_register(f);
	found = assert_only(f,
			    "Quán triệt Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy “về tiếp tục thực hiện "
			    "cuộc vận động Dân vận khéo trong tình hình mới”.\n",
			    "R04", SOVB_SEVERITY_WARNING,
			    "về tiếp tục thực hiện phong trào thi đua “Dân vận khéo” trong tình hình mới");
	assert_string(found->raw, "về tiếp tục thực hiện cuộc vận động Dân vận khéo trong tình hình mới");
	/* A part of it, in other letters, is right. */
	assert_silent(f, "Quán triệt Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy “Về tiếp tục thực hiện "
			 "phong trào thi đua Dân vận khéo”.\n");
	assert_silent(f, "Quán triệt Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy về dân vận khéo.\n");
	/* "quy định về" says no more than "về". */
	hold(f, "kho/11.txt", "CHÍNH PHỦ\nSố: 11/2014/NĐ-CP\nHà Nội, ngày 18 tháng 02 năm 2014\nNGHỊ ĐỊNH\nVề hoạt động thông tin "
			      "khoa học và công nghệ\nĐiều 1. Phạm vi điều chỉnh\n");
	sovb_store_close(f->store);
	open_register(f);
	assert_silent(f, "Theo Nghị định số 11/2014/NĐ-CP ngày 18 tháng 02 năm 2014 của Chính phủ quy định về hoạt động thông tin "
			 "khoa học và công nghệ.\n");
	assert_silent(f, "Theo Nghị định số 11/2014/NĐ-CP ngày 18 tháng 02 năm 2014 của Chính phủ ban hành quy định về hoạt động thông tin "
			 "khoa học và công nghệ.\n");
	/* Nor does "đề nghị" before it, and the day of a document that the subject names may be told. */
	hold(f, "kho/5816.txt", "BỘ NỘI VỤ\nSố: 5816/BNV-CCHC\nV/v cập nhật, bổ sung số liệu sơ kết thực hiện Nghị quyết số 76/NQ-CP của Chính phủ\n"
				"Hà Nội, ngày 18 tháng 8 năm 2025\n\nKính gửi: Các bộ\n");
	sovb_store_close(f->store);
	open_register(f);
	assert_silent(f, "Công văn số 5816/BNV-CCHC ngày 18/8/2025 của Bộ Nội vụ đề nghị cập nhật, bổ sung số liệu sơ kết thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 "
			 "của Chính phủ về cải cách hành chính.\n");
}

static void finds_subjects_that_differ_in_the_draft(void **state)
{
	const sovb_finding *found;

	found = assert_only(fixture_of(state),
			    "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị “về đẩy mạnh học tập và làm theo tư tưởng, đạo "
			    "đức, phong cách Hồ Chí Minh”.\nThực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về "
			    "tiếp tục đẩy mạnh việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh, chi bộ đã quán triệt.\n",
			    "V07", SOVB_SEVERITY_WARNING, "");
	assert_string(found->raw, "về tiếp tục đẩy mạnh việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh");
	assert_only(fixture_of(state),
		    "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị “về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, "
		    "phong cách Hồ Chí Minh”.\nChỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị “về tiếp tục đẩy mạnh "
		    "việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh”.\n",
		    "V07", SOVB_SEVERITY_WARNING,
		    "về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh");
}

/* ---- V18 ---- */

static void the_year_in_the_number_goes_with_the_kind(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f, "Căn cứ Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ;\n", "V18", SOVB_SEVERITY_WARNING,
		    "30/2020/NĐ-CP");
	assert_only(f, "Theo Kế hoạch số 46/2022/KH-UBND ngày 04/5/2022 của UBND phường;\n", "V18",
		    SOVB_SEVERITY_WARNING, "46/KH-UBND");
	assert_silent(f, "Căn cứ Quyết định số 439/QĐ-TTg ngày 05/3/2020 của Thủ tướng Chính phủ;\n"
			 "Căn cứ Quyết định số 23/2019/QĐ-TTg ngày 27/6/2019 của Thủ tướng Chính phủ;\n"
			 "Căn cứ Nghị định số 161/CP ngày 05/3/1994 của Chính phủ;\n");
}

/* ---- form ---- */

#define DRAFT_CITES_DIRECTIVE                                                                                         \
	"- Theo Chỉ thị 02-CT/TU.\n"                                                                                \
	"- Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.\n"

/* Hướng dẫn 36-HD/VPTW is of 03/4/2018; what the one before said of citing is not known. */
static void nothing_is_asked_before_the_rule(void **state)
{
	struct fixture *f = fixture_of(state);

	check_form(f, DRAFT_OF("02 tháng 4 năm 2018") DRAFT_CITES_DIRECTIVE, "V12");
	assert_int_equal(f->found->count, 0);
	check_form(f, DRAFT_OF("03 tháng 4 năm 2018") DRAFT_CITES_DIRECTIVE, "V12");
	assert_int_equal(f->found->count, 1);
}

/* BCĐ says nothing of the system; that the steering committee is the Tỉnh ủy's does. */
static void a_committee_writes_by_the_rules_of_its_superior(void **state)
{
	struct fixture *f = fixture_of(state);

	check_form(f, "TỈNH ỦY QUẢNG NINH\nBAN CHỈ ĐẠO\n*\nSố 31-KH/BCĐ\nĐẢNG CỘNG SẢN VIỆT NAM\nHạ Long, ngày 05 tháng 6 năm 2026"
		      "\n\nKẾ HOẠCH\nvề công tác năm\n-----\n- Theo Chỉ thị 02-CT/TU.\n", "V12");
	assert_int_equal(f->found->count, 1);
	assert_true(says(&f->found->finding[0], "05-HD/VPTW"));
}

static void first_mentions_are_in_full(void **state)
{
	struct fixture *f = fixture_of(state);

	check_form(f, DRAFT_OF("01 tháng 9 năm 2022") "(Điều 5 Chỉ thị số 02-CT/TU, có hiệu lực thi hành kể từ ngày 01/01/2016)\n", "V12");
	assert_int_equal(f->found->count, 0);
	check_form(f, "Chi bộ quán triệt Chỉ thị 02-CT/TU.\nTheo Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh "
		      "ủy, chi bộ họp.\n", "V12");
	assert_int_equal(f->found->count, 1);
	assert_string(f->found->finding[0].suggestion, "02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy");
	assert_int_equal(f->found->finding[0].severity, SOVB_SEVERITY_INFO);
	/* A law goes by its name, and what was cited in full needs no date again. */
	check_form(f, "Căn cứ Luật Giáo dục số 43/2019/QH14;\nTheo Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh "
		      "ủy và Chỉ thị 02-CT/TU.\n", "V12");
	assert_int_equal(f->found->count, 0);
}

#define CITES_TWICE                                                                                                    \
	"- Căn cứ Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy;\n"                            \
	"Điều 1. Theo Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy.\n"

static void later_mentions_are_short_since_the_rule_says_so(void **state)
{
	struct fixture *f = fixture_of(state);

	check_form(f, DRAFT_OF("01 tháng 9 năm 2017") CITES_TWICE, "V12");
	assert_int_equal(f->found->count, 0);
	check_form(f, DRAFT_OF("01 tháng 9 năm 2022") CITES_TWICE, "V12");
	assert_int_equal(f->found->count, 1);
	assert_true(says(&f->found->finding[0], "36-HD/VPTW, mục II.1.6"));
	check_form(f, DRAFT_OF("01 tháng 9 năm 2026") CITES_TWICE, "V12");
	assert_int_equal(f->found->count, 1);
	assert_string(f->found->finding[0].raw, "02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy");
	assert_string(f->found->finding[0].suggestion, "02-CT/TU");
	assert_true(says(&f->found->finding[0], "05-HD/VPTW"));
	/* The subject of another document is told as it is. */
	check_form(f, DRAFT_OF("01 tháng 9 năm 2026") "- Căn cứ Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy;\n"
		      "- Căn cứ Kế hoạch số 39-KH/ĐU, ngày 16/02/2021 của Đảng ủy phường về thực hiện Chỉ thị số 02-CT/TU, ngày "
		      "12/11/2015 của Ban Thường vụ Tỉnh ủy.\n", "V12");
	assert_int_equal(f->found->count, 0);
	/* told in full where its short form is given */
	check_form(f, DRAFT_OF("01 tháng 9 năm 2022") "- Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.\n"
		   "- Theo Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị (sau đây gọi tắt là Chỉ thị 05).\n", "V12");
	assert_int_equal(f->found->count, 0);
}

static void symbols_are_written_in_order(void **state)
{
	struct fixture *f = fixture_of(state);

	check_form(f, "Nghị định số 64-CP ngày 27-9-1993 của Chính phủ; Thông tư số 11/TTLB ngày 20 tháng 12 năm 1993.\n", "V13");
	assert_int_equal(f->found->count, 0); /* nothing told then how it is written */

	check_form(f, "Công văn số 2701/SNV-CCHC&VTLT; Tờ trình số 8911/TTr-\nBNV; Nghị quyết số 66.2/2025/NQ-CP; Thông tư số 89 TC/TCT.\n",
		   "V13");
	assert_int_equal(f->found->count, 0);
	check_form(f, "Công văn số 03/LĐVVN BTh ngày 07/01/2025.\n", "V13"); /* a society and its province */
	assert_int_equal(f->found->count, 0);
	check_form(f, "Quyết định số 12/QĐ TTg ngày 07/01/2025.\n", "V13");
	assert_int_equal(f->found->count, 1);
	check_form(f, "Theo Kế hoạch số 30 - KH/TU và Kế hoạch số 5-KH/TU, Kế hoạch số 12-KH/TU.\n", "V13");
	assert_int_equal(f->found->count, 2);
	assert_string(f->found->finding[0].suggestion, "30-KH/TU");
	assert_string(f->found->finding[1].suggestion, "05-KH/TU");
	check_form(f, "Theo Thông tư số 115/2017-BTC ngày 25/10/2017 của Bộ Tài chính.\n", "V13");
	assert_int_equal(f->found->count, 1);
	assert_string(f->found->finding[0].suggestion, "115/2017/TT-BTC");
}

static void kinds_beyond_the_authority_are_told(void **state)
{
	struct fixture *f = fixture_of(state);

	check_form(f, "Theo Chỉ thị số 01-CT/CB, ngày 15/3/2026 của chi bộ.\n", "V14");
	assert_int_equal(f->found->count, 1);
	assert_int_equal(f->found->finding[0].severity, SOVB_SEVERITY_INFO);
	/* Quy định 399-QĐ/TW is of 09/01/2026. */
	check_form(f, "Theo Chỉ thị số 01-CT/CB, ngày 15/3/2023 của chi bộ.\n", "V14");
	assert_int_equal(f->found->count, 0);
	check_form(f, "Theo Nghị định số 30/2020/NĐ-TTg ngày 05/3/2020.\n", "V14");
	assert_string(f->found->finding[0].suggestion, "30/2020/NĐ-CP");
}

static void words_around_are_whole(void **state)
{
	struct fixture *f = fixture_of(state);

	/* a note of the codification has its own words */
	check_form(f, "(Điều 1 Thông tư số 08/2020/TT-BYT Thông tư hướng dẫn về bảo vệ việc làm ngày 15/10/2020 của Bộ Y tế, có hiệu lực thi "
		      "hành kể từ ngày 01/12/2020)\n",
		   "V16");
	assert_int_equal(f->found->count, 0);
	check_form(f, "Kế hoạch số 57-KH/CU, ngày 15/02/2023 kế hoạch triển khai phong trào năm 2023.\n", "V16");
	assert_int_equal(f->found->count, 1);
	assert_string(f->found->finding[0].raw, "kế hoạch");
	check_form(f, "Kế hoạch số 58/KH-LĐ ngày 24/3/2023 triển khai mô hình “Dân vận khéo năm 2023, mô hình “ngôi nhà "
		      "xanh” gây quỹ.\n", "V16");
	assert_int_equal(f->found->count, 1);
	check_form(f, "Kế hoạch số 58/KH-LĐ ngày 24/3/2023 triển khai “mô hình “ngôi nhà xanh” gây quỹ”.\n", "V16");
	assert_int_equal(f->found->count, 0);
	check_form(f, "(Điều 1 Luật số 65/2006/QH11 Luật sư ngày 29/06/2006 của Quốc hội)\n", "V16");
	assert_int_equal(f->found->count, 0); /* that is its name */
	check_form(f, DRAFT_OF("01 tháng 9 năm 2022") "Theo Kế hoạch số …-KH/ĐU của Đảng ủy.\n", "V16");
	assert_int_equal(f->found->count, 1);
	assert_string(f->found->finding[0].raw, "số …-KH/ĐU");
	/* … also under a table of contents */
	check_form(f, "Mục 1 ........ 1\nMục 2 ........ 2\nMục 3 ........ 3\nMục 4 ........ 4\nMục 5 ........ 5\nMục 6 ........ 6\nMục 7 ........ 7\nMục 8 ........ 8\n"
		      "Mục 9 ........ 9\nMục 10 ........ 10\nTheo Kế hoạch số …-KH/ĐU và Quyết định số …-QĐ/ĐU.\n", "V16");
	assert_int_equal(f->found->count, 1);
	/* a form, that waits for all of it */
	check_form(f, "BIÊN BẢN\nHôm nay, ngày ......, hồi ......, tại ......\nChủ trì: ......, thư ký: ......\nCó mặt: ......, vắng: ......\nÝ kiến: ......, ......\n"
		      "Kết luận: ......\nTheo Kế hoạch số ......-KH/ĐU và Quyết định số ......-QĐ/ĐU.\n", "V16");
	assert_int_equal(f->found->count, 0);
}

static void sections_follow_one_another(void **state)
{
	struct fixture *f = fixture_of(state);

	check_form(f, "I. CÔNG TÁC CHỈ ĐẠO\nabc\nII- KẾT QUẢ\nabc\nIV- ĐÁNH GIÁ\nabc\n", "V17");
	assert_int_equal(f->found->count, 2);
	assert_string(f->found->finding[0].raw, "II- KẾT QUẢ");
	assert_string(f->found->finding[1].raw, "IV- ĐÁNH GIÁ");
	/* one finding where a number came twice, and none where a scan misread it */
	check_form(f, "I. CHỈ ĐẠO\nII. KẾT QUẢ\nII. HẠN CHẾ\nIII. BÀI HỌC\nV. KIẾN NGHỊ\n", "V17");
	assert_int_equal(f->found->count, 1);
	assert_string(f->found->finding[0].raw, "II. HẠN CHẾ");
	check_form(f, "II. KẾT QUẢ\nIH. HẠN CHẾ\nIV. BÀI HỌC\n", "V17");
	assert_int_equal(f->found->count, 0);
	check_form(f, "I. CHỈ ĐẠO\nII. KẾT QUẢ\nII. HẠN CHẾ\nVIL. BÀI HỌC\nVIII. KIẾN NGHỊ\nX. KẾT LUẬN\n", "V17");
	assert_int_equal(f->found->count, 2);
	check_form(f, "I. CHỈ ĐẠO\nII. KẾT QUẢ\nIII. ĐÁNH GIÁ\nPHỤ LỤC\nI. DANH MỤC\nII. BẢNG BIỂU\n", "V17");
	assert_int_equal(f->found->count, 0);
}

/* ---- drawn tables ---- */

/* What would be put in the place of words over two lines of a cell would take the other cells' words with it. */
static void nothing_is_proposed_over_cells(void **state)
{
	struct fixture *f = fixture_of(state);
	static const char table[] = "Lời văn.\n"
	                            "|Thông tư số 07/2022/  |Quyết định số 39-KH/TW|a  |\n"
	                            "|TT-BNV của Bộ Nội vụ  |của Bộ Chính trị      |b  |\n";

	check_form(f, table, "V13");
	assert_int_equal(f->found->count, 0);
	/* a day in the next line of the cell is the number's, though another number stands between */
	assert_only(f,
		    "Lời văn.\n"
		    "|Quyết định số 12/2019/QĐ-UBND ngày |Chỉ thị số 05-CT/TW|Loại A2 |\n"
		    "|03/4/2018 của UBND tỉnh Hà Giang   |                   |        |\n",
		    "V01", SOVB_SEVERITY_WARNING, "");
}

/* ---- what is sure ---- */

static void a_term_is_mended_where_the_day_is_vouched_for(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f,
		    "Quán triệt Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị (khóa XII).\n"
		    "Tiếp tục thực hiện Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị.\n",
		    "V02", SOVB_SEVERITY_ERROR, "01-KL/TW, ngày 18/5/2021 của Bộ Chính trị (khóa XIII)");
	hold(f, "kho/a.txt", "Quán triệt Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị.\n");
	open_register(f);
	assert_only(f, "Quán triệt Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị (khóa XII).\n", "V02",
		    SOVB_SEVERITY_ERROR, "01-KL/TW, ngày 18/5/2021 của Bộ Chính trị (khóa XIII)");
	/* … and the day where the document has another one in that term. */
	assert_only(f, "Quán triệt Kết luận số 01-KL/TW, ngày 18/5/2020 của Bộ Chính trị (khóa XIII).\n", "V02",
		    SOVB_SEVERITY_ERROR, "01-KL/TW, ngày 18/5/2021");
}

static void the_register_tells_issuer_from_symbol(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Quán triệt Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy.\n"
			     "Thực hiện Nghị quyết số 09-NQ/ĐU, ngày 25/01/2022 của Đảng ủy phường Giếng Đáy.\n");
	open_register(f);
	assert_only(f, "Quán triệt Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Bộ Chính trị.\n", "V04", SOVB_SEVERITY_ERROR,
		    "02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy");
	assert_only(f, "Quán triệt Nghị quyết số 09-NQ/HU, ngày 25/01/2022 của Đảng ủy phường Giếng Đáy.\n", "V04",
		    SOVB_SEVERITY_ERROR, "09-NQ/ĐU, ngày 25/01/2022 của Đảng ủy phường Giếng Đáy");
	assert_only(f, "Quán triệt Nghị định số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy.\n", "V06",
		    SOVB_SEVERITY_ERROR, "Chỉ thị số 02-CT/TU");
	assert_only(f, "Quán triệt Chỉ thị số 02-CT/TU, ngày 31/11/2015 của Ban Thường vụ Tỉnh ủy.\n", "V01",
		    SOVB_SEVERITY_ERROR, "02-CT/TU, ngày 12/11/2015");
}

static void numbers_far_apart_are_not_of_one_day(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Theo Nghị định số 126/2024/NĐ-CP ngày 08/10/2024 của Chính phủ.\n"
			     "Theo Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ.\n"
			     "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\n");
	open_register(f);
	assert_only(f, "Theo Nghị định số 826/2024/NĐ-CP ngày 08/10/2024 của Chính phủ.\n", "R05", SOVB_SEVERITY_WARNING,
		    "126/2024/NĐ-CP");
	/* Neighbours of one day are two documents, and low numbers come again every January. */
	assert_only(f, "Theo Nghị định số 128/2024/NĐ-CP ngày 08/10/2024 của Chính phủ.\n", "R01", SOVB_SEVERITY_INFO, "");
	assert_only(f, "Theo Nghị quyết số 02/NQ-CP ngày 08/01/2026 của Chính phủ.\n", "R01", SOVB_SEVERITY_INFO, "");
	assert_only(f, "Theo Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ.\n", "R05", SOVB_SEVERITY_WARNING, ""); /* one year apart, and one file: who is wrong? */
	assert_only(f, "Theo Nghị quyết số 76/2021/NQ-CP ngày 15/7/2021 của Chính phủ.\n", "R05", SOVB_SEVERITY_WARNING,
		    "76/NQ-CP");
	/* Circulars have the year in the number, and what is older may have it, whatever others write. */
	hold(f, "kho/b.txt", "Theo Thông tư số 04/TT-BYT ngày 05/3/2020 của Bộ Y tế và Quyết định số 1232/QĐ-TTg ngày 24/12/1999 của "
			     "Thủ tướng Chính phủ.\n");
	sovb_store_close(f->store);
	open_register(f);
	assert_only(f, "Theo Thông tư số 04/2020/TT-BYT ngày 05/3/2020 của Bộ Y tế.\n", "R01", SOVB_SEVERITY_INFO, "");
	assert_only(f, "Theo Quyết định số 1232/1999/QĐ-TTg ngày 24/12/1999 của Thủ tướng Chính phủ.\n", "R01", SOVB_SEVERITY_INFO,
		    "");
}

static void the_drafts_own_date_tells_which_year_was_meant(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Thực hiện Công điện số 63/CĐ-VPCP ngày 11/01/2025 của Văn phòng Chính phủ.\n");
	open_register(f);
	/* The draft answers a letter of yesterday: the other file is wrong. */
	check(f, DRAFT_OF("12 tháng 01 năm 2026") "Thực hiện Công điện số 63/CĐ-VPCP ngày 11/01/2026 của Văn phòng Chính phủ.\n");
	assert_null(finding(f, "R05"));
	check(f, DRAFT_OF("12 tháng 01 năm 2027") "Thực hiện Công điện số 63/CĐ-VPCP ngày 11/01/2026 của Văn phòng Chính phủ.\n");
	assert_non_null(finding(f, "R05"));
	/* Nor can it have meant what was still to come. */
	check(f, DRAFT_OF("12 tháng 12 năm 2024") "Thực hiện Công điện số 63/CĐ-VPCP ngày 11/01/2024 của Văn phòng Chính phủ.\n");
	assert_null(finding(f, "R05"));
}

/* The list of what must never be told. */
static void false_alarms_to_avoid(void **state)
{
	assert_silent(
	    fixture_of(state),
	    /* a Sunday; a high number; an unknown local symbol; a January document of the outgoing term */
	    "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị khóa XII.\n"
	    "Quyết định số 3917-QĐ/ĐUK, ngày 20/3/2020; Quyết định số 1147-QĐ/BTGDVTW, ngày 01/12/2025.\n"
	    "Kế hoạch số 12/KH-LĐTHCS ngày 24/3/2023; Công văn số 05/ĐTN-BTV ngày 24/3/2023.\n"
	    "Kết luận số 120-KL/TW, ngày 07/01/2016 của Bộ Chính trị khóa XI.\n"
	    /* one number in two terms, years, bodies and kinds */
	    "Nghị quyết số 25-NQ/TW, ngày 25/7/2008 của Ban Chấp hành Trung ương Đảng khóa X; Nghị quyết số 25-NQ/TW, ngày "
	    "03/6/2013 của Ban Chấp hành Trung ương Đảng khóa XI.\n"
	    "Kế hoạch số 30-KH/TU, ngày 14/3/2016 của Ban Thường vụ Tỉnh ủy; Kế hoạch số 30-KH/TU, ngày 30/12/2020 của Ban "
	    "Thường vụ Thành ủy Hạ Long; Thông báo số 30-TB/TU, ngày 12/4/2016 của Ban Thường vụ Tỉnh ủy.\n"
	    /* the body and its standing committee; a provincial term; a law by name; a second mention without date */
	    "Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy; Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Tỉnh "
	    "ủy; Nghị quyết số 17-NQ/TU, ngày 05/8/2019 của Ban Chấp hành Đảng bộ tỉnh khóa XIV; Luật Giáo dục năm 2019; "
	    "Chỉ thị số 02-CT/TU.\n"
	    /* letters of the centre, old laws, a department's letters */
	    "Công văn số 5053-CV/VPTW/nb, ngày 11/3/2019 của Văn phòng Trung ương Đảng; Luật số 23-L/CTN ngày 10/7/1993; Công "
	    "văn số 2254/CT-CB ngày 12/4/2021.\n");
}

/* ---- V01 ---- */

static void finds_days_that_the_calendar_does_not_have(void **state)
{
	const sovb_finding *found = assert_only(
	    fixture_of(state), "Thực hiện Hướng dẫn số 16-HD/BCĐ, ngày 31/6/2021 của Ban Chỉ đạo.\n", "V01",
	    SOVB_SEVERITY_ERROR, "");

	assert_string(found->raw, "16-HD/BCĐ, ngày 31/6/2021");
	assert_true(says(found, "Lịch không có ngày 31/6/2021."));
}

static void proposes_the_day_given_elsewhere(void **state)
{
	const sovb_finding *found = assert_only(
	    fixture_of(state),
	    "Thực hiện Hướng dẫn số 16-HD/BCĐ, ngày 31/6/2021 của Ban Chỉ đạo.\n"
	    "Theo Hướng dẫn số 16-HD/BCĐ, ngày 18/6/2021 của Ban Chỉ đạo, nhà trường đã đăng ký.\n",
	    "V01", SOVB_SEVERITY_ERROR, "16-HD/BCĐ, ngày 18/6/2021");

	assert_int_equal(found->evidence_count, 1);
	assert_string(found->evidence[0].file, "nhap.txt");
}

static void finds_days_to_come_when_today_is_known(void **state)
{
	struct fixture *f = fixture_of(state);
	const char *text = "Thực hiện Kế hoạch số 39-KH/CU, ngày 16/2/2031 của chi bộ.\n";

	check_on(f, text, (sovb_date){2026, 6, 1});
	assert_non_null(finding(f, "V01"));
	check_on(f, text, (sovb_date){2031, 2, 16});
	assert_int_equal(f->found->count, 0);
	check_on(f, text, (sovb_date){0});
	assert_int_equal(f->found->count, 0);
}

static void finds_days_outside_the_life_of_the_body(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f, "Thực hiện Kế hoạch số 12-KH/HU, ngày 01/9/2025 của Huyện ủy.\n", "V01",
		    SOVB_SEVERITY_ERROR, "");
	assert_only(f, "Thực hiện Nghị định số 12/NĐ-CP ngày 01/9/1918 của Chính phủ.\n", "V01",
		    SOVB_SEVERITY_ERROR, "");
	assert_silent(f, "Thực hiện Kế hoạch số 12-KH/HU, ngày 30/6/2025 của Huyện ủy.\n");
	/* Nghị quyết 176/2025/QH15: the old ministries until 28/02/2025. */
	assert_only(f, "Theo Công văn số 762/BTNMT-KHTC ngày 04/4/2025 của Bộ Tài nguyên và Môi trường.\n", "V01",
		    SOVB_SEVERITY_ERROR, "");
	assert_true(says(&f->found->finding[0], "Bộ Tài nguyên và Môi trường (nay là Bộ Nông nghiệp và Môi trường, ký hiệu BNNMT)") ||
		    says(&f->found->finding[0], "Bộ Tài nguyên và Môi trường (now Bộ Nông nghiệp và Môi trường, BNNMT)"));
	assert_silent(f, "Theo Công văn số 762/BTNMT-KHTC ngày 28/02/2025 của Bộ Tài nguyên và Môi trường.\n");
}

/* Its head signs by order of the committee, under the committee's letters; an office may not use those of the centre. */
static void an_office_may_write_for_its_committee(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_silent(f, "Thực hiện Công văn số 123-CV/TU, ngày 01/9/2021 của Văn phòng Tỉnh ủy.\n");
	assert_only(f, "Thực hiện Công văn số 123-CV/TW, ngày 01/9/2021 của Văn phòng Tỉnh ủy.\n", "V04", SOVB_SEVERITY_ERROR,
		    "");
}

/* The user's own table tells when a body of the place began and ended. */
static void finds_days_outside_the_life_of_a_local_body(void **state)
{
	static const char lines[] = "organ\tĐU\tĐảng ủy xã Minh Tâm\tparty\tbase\tTỉnh ủy\t2025-07-01\n"
				    "organ\tĐU\tĐảng ủy xã Minh Lập\tparty\tbase\tHuyện ủy\t\t2025-06-30\n";
	struct fixture *f = fixture_of(state);
	char path[] = "/tmp/sovb-tables-XXXXXX";
	int fd = mkstemp(path);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, lines, sizeof lines - 1), (ssize_t)sizeof lines - 1);
	close(fd);
	assert_int_equal(sovb_reader_read_tables(f->reader, path, NULL), SOVB_OK);
	unlink(path);
	assert_only(f, "Thực hiện Kế hoạch số 12-KH/ĐU, ngày 30/6/2025 của Đảng ủy xã Minh Tâm.\n", "V01", SOVB_SEVERITY_ERROR,
		    "");
	assert_only(f, "Thực hiện Kế hoạch số 12-KH/ĐU, ngày 01/7/2025 của Đảng ủy xã Minh Lập.\n", "V01", SOVB_SEVERITY_ERROR,
		    "");
	assert_silent(f, "Thực hiện Kế hoạch số 12-KH/ĐU, ngày 01/7/2025 của Đảng ủy xã Minh Tâm.\n");
	assert_silent(f, "Thực hiện Kế hoạch số 12-KH/ĐU, ngày 01/7/2025 của Đảng ủy xã Minh Phú.\n");
}

static void finds_a_date_outside_the_year_of_the_number(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f, "Thực hiện Nghị định số 04/2015/NĐ-CP ngày 09/01/2016 của Chính phủ.\n", "V01",
		    SOVB_SEVERITY_WARNING, "");
	assert_silent(f, "Thực hiện Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ.\n");
}

static void the_register_tells_the_year_only_of_one_day_and_month(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Theo Thông tư số 06/2017/TT-BTC ngày 20/01/2017 của Bộ Tài chính.\n");
	open_register(f);
	/* 06/2007/TT-BTC may be meant */
	assert_only(f, "Theo Thông tư số 06/2017/TT-BTC ngày 26/01/2007 của Bộ Tài chính.\n", "V01", SOVB_SEVERITY_WARNING, "");
	assert_only(f, "Theo Thông tư số 06/2017/TT-BTC ngày 20/01/2007 của Bộ Tài chính.\n", "V01", SOVB_SEVERITY_WARNING, "06/2017/TT-BTC ngày 20/01/2017");
}

/* ---- V02, V03 ---- */

static void finds_a_term_that_does_not_hold_the_day(void **state)
{
	const sovb_finding *found = assert_only(
	    fixture_of(state),
	    "Quán triệt Kết luận số 01- KL/TW, ngày 18/5/2021 của Bộ Chính trị (khóa XII) về việc đó.\n",
	    "V02", SOVB_SEVERITY_ERROR, "");

	assert_string(found->raw, "01- KL/TW, ngày 18/5/2021 của Bộ Chính trị (khóa XII)");
	assert_true(says(found, "thuộc khóa XIII"));
}

static void judges_terms_by_the_day(void **state)
{
	static const struct {
		const char *day;
		const char *term;
	} right[] = {
	    {"26/01/2016", "XI"}, {"27/01/2016", "XII"}, {"30/01/2021", "XII"}, {"31/01/2021", "XIII"}};
	struct fixture *f = fixture_of(state);

	for (size_t i = 0; i < 4; i++) {
		for (size_t j = 0; j < 4; j++) {
			char text[256];

			snprintf(text, sizeof text,
				 "Thực hiện Chỉ thị số 35-CT/TW, ngày %s của Bộ Chính trị khóa %s.\n",
				 right[i].day, right[j].term);
			check(f, text);
			assert_int_equal(finding(f, "V02") == NULL,
					 strcmp(right[i].term, right[j].term) == 0);
		}
	}
}

static void local_terms_have_their_own_count(void **state)
{
	assert_silent(
	    fixture_of(state),
	    "Thực hiện Nghị quyết số 17-NQ/TU, ngày 05/8/2019 của Ban Chấp hành Đảng bộ tỉnh khóa XIV.\n"
	    "Thực hiện Nghị quyết số 01-NQ/TU, ngày 16/11/2020 của Tỉnh ủy khóa XV.\n");
}

static void mass_organisations_have_their_own_count(void **state)
{
	assert_silent(fixture_of(state),
		      "Thực hiện Nghị quyết số 04-NQ/TW, ngày 12/5/2015 của Ban Chấp hành Trung ương Hội "
		      "Nông dân Việt Nam khóa VI.\n");
}

static void finds_a_suffix_that_does_not_hold_the_date(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f, "Căn cứ Luật Giáo dục số 43/2019/QH13 ngày 14/6/2019 của Quốc hội;\n", "V03",
		    SOVB_SEVERITY_ERROR, "43/2019/QH14");
	assert_only(f, "Căn cứ Luật Giáo dục số 43/2019/QH13;\n", "V03", SOVB_SEVERITY_ERROR, "43/2019/QH14");
	assert_silent(
	    f, "Căn cứ Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019 của Quốc hội;\n"
	       "Căn cứ Luật số 76/2015/QH13; Luật số 106/2016/QH13; Nghị quyết số 1669/NQ-UBTVQH15;\n");
}

/* ---- V04 ---- */

static void finds_an_issuer_that_cannot_use_the_symbol(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f, "Học tập Chỉ thị số 05-CT/TU của Bộ chính trị về học tập và làm theo.\n", "V04",
		    SOVB_SEVERITY_ERROR, "05-CT/TW của Bộ chính trị");
	assert_only(f, "Thực hiện Nghị quyết số 13-NQ/TƯ của Tỉnh ủy về giáo dục.\n", "V04", SOVB_SEVERITY_ERROR,
		    "13-NQ/TU của Tỉnh ủy");
	assert_only(f, "Học tập Chỉ thị số 05-CT/BCT ngày 15/5/2016 của Bộ Chính trị.\n", "V04", SOVB_SEVERITY_ERROR,
		    "05-CT/TW ngày 15/5/2016 của Bộ Chính trị");
	assert_only(f, "Thực hiện Kế hoạch số 25-KH/ĐU, ngày 30/9/2021 của Ban Thường vụ Tỉnh ủy.\n", "V04",
		    SOVB_SEVERITY_ERROR, "");
	assert_only(f, "Thực hiện Kế hoạch số 25-KH/CU, ngày 30/9/2021 của Bộ Giáo dục và Đào tạo.\n", "V04",
		    SOVB_SEVERITY_ERROR, ""); /* the symbol or the issuer: nothing tells which */
}

static void neighbours_at_the_centre_are_a_warning(void **state)
{
	assert_only(fixture_of(state),
		    "Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Thủ tướng Chính phủ.\n", "V04",
		    SOVB_SEVERITY_WARNING, "");
}

static void issuers_use_their_symbols(void **state)
{
	assert_silent(
	    fixture_of(state),
	    "Thực hiện Kế hoạch số 30-KH/TU, ngày 30/12/2020 của Ban Thường vụ Thành ủy Hạ Long.\n"
	    "Thực hiện Kế hoạch số 31-KH/ThU, ngày 30/12/2020 của Thành ủy Uông Bí.\n"
	    "Thực hiện Quyết định số 3917-QĐ/ĐUK, ngày 20/3/2020 của Đảng ủy Khối các cơ quan tỉnh.\n"
	    "Thực hiện Thông tư số 11/2020/TT-BGD&ĐT ngày 19/5/2020 của Bộ Giáo dục và Đào tạo.\n"
	    "Thực hiện Thông tư liên tịch số 06/2015/TTLT-BGDĐT-BNV ngày 16/3/2015 của Bộ Nội vụ.\n"
	    "Thực hiện Quyết định số 15/QĐ-UBND ngày 16/3/2015 của Chủ tịch UBND tỉnh.\n"
	    "Thực hiện Quyết định số 16/QĐ-TTg ngày 16/3/2015 của Thủ tướng Chính phủ.\n"
	    "Thực hiện Hướng dẫn số 07-HD/BTC, ngày 16/3/2015 của Ban Tổ chức Huyện ủy.\n"
	    "Thực hiện Kế hoạch số 56/KH-THCS ngày 22/3/2023 của Chi bộ nhà trường.\n");
}

static void a_committee_may_carry_a_reference_in_its_name(void **state)
{
	assert_silent(fixture_of(state),
		      "Theo công văn số 48/CV-BCĐTKNQ18 ngày 03/5/2025 của Ban Chỉ đạo thực hiện tổng kết "
		      "Nghị quyết số 18-NQ/TW của Chính phủ về việc đẩy mạnh phân cấp.\n");
}

/* ---- V05, V06 ---- */

static void finds_a_shape_of_the_other_system(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f, "Theo Quyết định số 68/QĐ-TW, ngày 21/3/2012 của Bộ Chính trị.\n", "V05",
		    SOVB_SEVERITY_WARNING, "68-QĐ/TW");
	assert_only(f, "Theo Chỉ thị số 33-CT/TTg ngày 26/11/2021 của Thủ tướng Chính phủ.\n", "V05",
		    SOVB_SEVERITY_WARNING, "33/CT-TTg");
	assert_silent(f, "Theo Chỉ thị số 05-CT/BCT về học tập và làm theo.\n"); /* Bộ Chính trị's, or Bộ Công Thương's? */
	assert_only(f, "Theo Chỉ thị số 05/CT-TU về học tập và làm theo.\n", "V05", SOVB_SEVERITY_WARNING, "05-CT/TU");
	assert_only(f, "Theo Chỉ thị số 33-CT/TTG ngày 26/11/2021 của Thủ tướng Chính phủ.\n", "V05",
		    SOVB_SEVERITY_WARNING, "33/CT-TTg");
}

static void bodies_of_either_system_choose_their_shape(void **state)
{
	assert_silent(fixture_of(state),
		      "Theo Kế hoạch số 17/KH-THCS ngày 10/02/2022, Kế hoạch số 18-KH/THCS ngày 11/02/2022, "
		      "Hướng dẫn số 16-HD/BCĐ ngày 18/6/2021, Kế hoạch số 40/KH-BCĐ ngày 19/4/2025.\n");
}

static void finds_a_kind_that_is_not_the_symbols(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f, "Theo Nghị quyết số 39-KH/CU, ngày 16/2/2021 của chi bộ.\n", "V06",
		    SOVB_SEVERITY_ERROR, "Nghị quyết số 39-NQ/CU");
	/* Initials that were in use before, and may stand on the document itself. */
	assert_only(f, "Theo Tờ trình số 12/TT-UBND ngày 16/2/2021 của UBND phường.\n", "V06",
		    SOVB_SEVERITY_INFO, "Tờ trình số 12/TTr-UBND");
	hold(f, "kho/a.txt", "Theo Tờ trình số 01/TT-HHVT ngày 16/2/2021 của Hiệp hội.\n");
	open_register(f);
	assert_only(f, "Theo Tờ trình số 01/TT-HHVT ngày 16/2/2021 của Hiệp hội Vận tải.\n", "V06", SOVB_SEVERITY_INFO, "Tờ trình số 01/TTr-HHVT");
	/* No People's Committee issues circulars, whatever the number. */
	assert_only(f, "Theo Thông tư số 287/KH-UBND ngày 16/2/2021 của UBND thị xã An Bình.\n", "V06",
		    SOVB_SEVERITY_ERROR, "Kế hoạch số 287/KH-UBND");
}

static void finds_kinds_that_a_letter_is_not(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f, "Theo Thông báo số 8151/BNV-CCHC ngày 18/9/2025 của Bộ Nội vụ.\n", "V06", SOVB_SEVERITY_WARNING, "");
	assert_only(f, "Theo Báo cáo số 203/2025/QH15 ngày 16/6/2025 của Quốc hội.\n", "V06", SOVB_SEVERITY_ERROR, "");
	assert_silent(f, "Theo Công văn số 8151/BNV-CCHC ngày 18/9/2025 và văn bản số 12/UBND-VX ngày 18/9/2025.\n");
}

static void kinds_that_share_letters_agree(void **state)
{
	assert_silent(fixture_of(state),
		      "Theo Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư và Quyết định số 68-QĐ/TW, "
		      "ngày 07/02/2017 "
		      "của Ban Bí thư, Quy định số 11-QĐi/TW, ngày 18/02/2019 của Bộ Chính trị.\n"
		      "Theo Công văn số 12/UBND-VX ngày 16/2/2021 và Công văn số 2254/CT-CB ngày 17/2/2021.\n"
		      "Theo Thông báo Kết luận số 12-TB/TU, ngày 16/2/2021 của Tỉnh ủy.\n"
		      "Theo Đề án số 25-DA/TU, ngày 16/2/2021 của Tỉnh ủy.\n"
		      "Theo Pháp lệnh số 32-L/CTN ngày 19/5/1994 của Ủy ban Thường vụ Quốc hội.\n");
}

/* ---- V07 ---- */

static void finds_the_odd_date_of_a_repeated_reference(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_finding *found =
	    assert_only(f,
			"Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy được phổ biến.\n"
			"Kế hoạch này thực hiện Chỉ thị số 02-CT/TU, ngày 12/11/2016 của Tỉnh ủy.\n"
			"Theo Chỉ thị 02 - CT/TU ngày 12 tháng 11 năm 2015 của Ban Thường vụ Tỉnh ủy.\n"
			"Báo cáo kết quả Chỉ thị số 02-CT/TU, ngày 12/11/2016 của Tỉnh ủy.\n"
			"Tiếp tục thực hiện Chỉ thị số 02-CT/TU, ngày 12/11/2015.\n"
			"Chỉ thị số 02-CT/TU cũng được dán ở bảng tin.\n",
			"V07", SOVB_SEVERITY_ERROR, "02-CT/TU, ngày 12/11/2015");

	assert_string(found->raw, "02-CT/TU, ngày 12/11/2016");
	assert_true(says(found, "Ngày 12/11/2016 khác với ngày 12/11/2015 ghi ở 3 chỗ khác trong văn bản."));
	assert_int_equal(found->place_count, 1);
	assert_true(found->places[0].start > found->span.end);
	assert_int_equal(found->evidence_count, 3);
	assert_string(found->evidence[2].quote, "Chỉ thị số 02-CT/TU, ngày 12/11/2015");
}

static void puts_the_right_day_in_the_same_dress(void **state)
{
	assert_only(fixture_of(state),
		    "Chỉ thị số 02-CT/TU, ngày 05/3/2015 của Tỉnh ủy; Chỉ thị số 02-CT/TU, ngày 05/3/2015 "
		    "của Tỉnh ủy; "
		    "Chỉ thị số 02-CT/TU, ngày 12 tháng 03 năm 2015 của Tỉnh ủy.\n",
		    "V07", SOVB_SEVERITY_ERROR, "02-CT/TU, ngày 05 tháng 03 năm 2015");
}

static void keeps_a_short_year_short(void **state)
{
	assert_only(fixture_of(state),
		    "Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Tỉnh ủy; Chỉ thị số 02-CT/TU, ngày 12/11/2015 "
		    "của Tỉnh ủy; "
		    "Chỉ thị số 02-CT/TU, ngày 12/11/16 của Tỉnh ủy.\n",
		    "V07", SOVB_SEVERITY_ERROR, "02-CT/TU, ngày 12/11/15");
}

static void of_two_dates_points_at_the_later_place(void **state)
{
	const sovb_finding *found =
	    assert_only(fixture_of(state),
			"Công văn số 147-CV/ĐU, ngày 06/3/2023 của Đảng ủy phường Giếng Đáy.\n"
			"Công văn số 147-CV/ĐU, ngày 16/3/2023 của Đảng ủy phường Giếng Đáy.\n",
			"V07", SOVB_SEVERITY_ERROR, "");

	assert_string(found->raw, "147-CV/ĐU, ngày 16/3/2023");
}

static void other_terms_years_and_bodies_are_other_documents(void **state)
{
	assert_silent(
	    fixture_of(state),
	    "Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương khóa XI và Nghị quyết số "
	    "25-NQ/TW, "
	    "ngày 25/7/2008 của Ban Chấp hành Trung ương khóa X.\n"
	    "Kế hoạch số 17/KH-THCS ngày 10/02/2022 và Kế hoạch số 17/KH-THCS ngày 15/02/2023.\n"
	    "Kế hoạch số 30-KH/TU, ngày 30/12/2020 của Thành ủy và Kế hoạch số 30-KH/TU, ngày 28/12/2020 của "
	    "Tỉnh ủy.\n"
	    "Kế hoạch số 12-KH/ĐU, ngày 30/12/2020 của Đảng ủy phường Giếng Đáy và Kế hoạch số 12-KH/ĐU, "
	    "ngày 31/12/2020 của Đảng ủy phường Bãi Cháy.\n");
}

static void a_body_and_its_committee_are_no_contradiction(void **state)
{
	assert_silent(fixture_of(state),
		      "Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy.\n"
		      "Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Tỉnh ủy Quảng Ninh.\n"
		      "Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.\n"
		      "Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Bộ Chính trị.\n");
}

static void a_lost_blank_makes_no_other_issuer(void **state)
{
	assert_silent(fixture_of(state), "Quyết định số 20/2002/QĐ-TTg ngày 24/01/2002 của Thủ tướng Chính phủ.\n"
					 "Quyết định số 20/2002/QĐ-TTg ngày 24/01/2002 của Thủ tướng Chínhphủ, theo quy định.\n");
}

static void finds_another_issuer_for_the_same_day(void **state)
{
	const sovb_finding *found =
	    assert_only(fixture_of(state),
			"Kế hoạch số 30-KH/TU, ngày 30/12/2020 của Ban Thường vụ Thành ủy.\n"
			"Kế hoạch số 30-KH/TU, ngày 30/12/2020 của Thành ủy Hạ Long.\n"
			"Kế hoạch số 30-KH/TU, ngày 30/12/2020 của Tỉnh ủy.\n",
			"V07", SOVB_SEVERITY_WARNING, "30-KH/TU, ngày 30/12/2020 của Ban Thường vụ Thành ủy");

	assert_string(found->raw, "30-KH/TU, ngày 30/12/2020 của Tỉnh ủy");
}

static void tells_central_bodies_apart(void **state)
{
	assert_only(fixture_of(state),
		    "Chỉ thị số 30-CT/TW, ngày 18/02/1998 của Bộ Chính trị; Chỉ thị số 30-CT/TW, ngày "
		    "18/02/1998 của Bộ "
		    "Chính trị; Chỉ thị số 30-CT/TW, ngày 18/02/1998 của Ban Bí thư.\n",
		    "V07", SOVB_SEVERITY_WARNING, "30-CT/TW, ngày 18/02/1998 của Bộ Chính trị");
}

static void unusual_but_right_is_silent(void **state)
{
	assert_silent(
	    fixture_of(state),
	    "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị khóa XII.\n"
	    "Quyết định số 1147-QĐ/BTGDVTW, ngày 01/12/2025 của Ban Tuyên giáo và Dân vận Trung ương.\n"
	    "Kết luận số 120-KL/TW, ngày 07/01/2016 của Bộ Chính trị khóa XI.\n"
	    "Luật Giáo dục; Luật Giáo dục năm 2019; Nghị quyết Đại hội XIII của Đảng.\n"
	    "Chỉ thị 05 của Bộ Chính trị; Nghị quyết Trung ương 4 khóa XII, ngày 30/10/2016.\n"
	    "Công văn số 357-CV/XYZT, ngày 03/4/2018; năm học 2022– 2023; TCVN 6909:2001.\n");
}

/* ---- the register ---- */

static void finds_another_date_than_the_held_document(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_finding *found;

	hold(f, "kho/02-CT-TU.txt", HELD_DIRECTIVE);
	open_register(f);
	found = assert_only(f, "Thực hiện Chỉ thị số 02-CT/TU, ngày 11/12/2015 của Tỉnh ủy.\n", "R02",
			    SOVB_SEVERITY_ERROR, "02-CT/TU, ngày 12/11/2015");
	assert_int_equal(found->evidence_count, 1);
	assert_string(found->evidence[0].file, "kho/02-CT-TU.txt");
	assert_string(found->evidence[0].quote, "02-CT/TU … 12 tháng 11 năm 2015");
	assert_silent(f, "Thực hiện Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Tỉnh ủy.\n");
}

#define CITES_17 "Thực hiện Nghị quyết số 17-NQ/TU, ngày 05/8/2019 của Ban Thường vụ Tỉnh ủy"

static void two_independent_witnesses_prove_a_date(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", CITES_17 ", chi bộ họp.\n");
	hold(f, "kho/b.txt", CITES_17 ", nhà trường họp.\n");
	open_register(f);
	assert_only(f, "Thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy.\n", "R02",
		    SOVB_SEVERITY_ERROR, "17-NQ/TU, ngày 05/8/2019");
}

static void one_witness_is_a_warning(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", CITES_17 ", chi bộ họp.\n");
	open_register(f);
	/* which of the two is wrong is not known */
	assert_only(f, "Thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy.\n", "R02", SOVB_SEVERITY_WARNING, "");
}

static void one_witness_weighs_less_than_a_draft_that_repeats_the_day(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", CITES_17 ", chi bộ họp.\n");
	open_register(f);
	check(f, "Thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy.\nSau Nghị quyết số 17-NQ/TU, ngày 08/5/2019, chi bộ họp.\n"
		 "Nghị quyết số 17-NQ/TU, ngày 08/5/2019 giao cho nhà trường.\n");
	assert_int_equal(finding(f, "R02")->severity, SOVB_SEVERITY_INFO);
}

static void numbers_around_tell_which_day_is_wrong(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Theo Nghị định số 59/2017/NĐ-CP ngày 12/4/2017 của Chính phủ, chi bộ họp.\n");
	hold(f, "kho/b.txt", "Theo Nghị định số 58/2017/NĐ-CP ngày 10/5/2017 của Chính phủ.\n");
	hold(f, "kho/c.txt", "Theo Nghị định số 62/2017/NĐ-CP ngày 16/5/2017 của Chính phủ.\n");
	open_register(f);
	assert_silent(f, "Theo Nghị định số 59/2017/NĐ-CP ngày 12/5/2017 của Chính phủ.\n");
	hold(f, "kho/a.txt", "Theo Nghị định số 59/2017/NĐ-CP ngày 12/5/2017 của Chính phủ, chi bộ họp.\n");
	sovb_store_close(f->store);
	open_register(f);
	assert_only(f, "Theo Nghị định số 59/2017/NĐ-CP ngày 12/4/2017 của Chính phủ.\n", "R02", SOVB_SEVERITY_WARNING, "59/2017/NĐ-CP ngày 12/5/2017");
}

static void one_witness_weighs_less_than_the_drafts_own_first_page(void **state)
{
	struct fixture *f = fixture_of(state);
	static const char draft[] = "TỈNH ỦY AN BÌNH\n*\nSố 02-CT/TU\nAn Bình, ngày 12 tháng 11 năm 2015\n\nCHỈ THỊ\nvề công tác dân vận\n\n"
				    "Trong toàn tỉnh, Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Tỉnh ủy được phổ biến đến chi bộ.\n";

	hold(f, "kho/a.txt", "Theo Chỉ thị số 02-CT/TU, ngày 11/12/2015 của Tỉnh ủy, chi bộ họp.\n");
	open_register(f);
	check(f, draft);
	assert_null(finding(f, "R02"));
}

static void where_the_number_may_be_the_slip_no_day_is_proposed(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Theo Nghị định số 25-CP ngày 23/5/1993 của Chính phủ, chi bộ họp.\n");
	hold(f, "kho/b.txt", "Thực hiện Nghị định số 25-CP ngày 23/5/1993 của Chính phủ trong nhà trường.\n");
	open_register(f);
	check(f, "Theo Nghị định số 25-CP ngày 25/10/1993 của Chính phủ.\n");
	assert_string(finding(f, "R02")->suggestion, "25-CP ngày 23/05/1993");
	check(f, "Nghị định số 74-CP ngày 25/10/1993 của Chính phủ về thuế. Theo Điều 16 Nghị định số 25-CP ngày 25/10/1993 của Chính phủ.\n");
	assert_int_equal(finding(f, "R02")->severity, SOVB_SEVERITY_WARNING);
	assert_string(finding(f, "R02")->suggestion, "");
}

static void a_document_with_another_subject_proves_no_day(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Theo Nghị định số 33/2022/NĐ-CP ngày 27/5/2022 của Chính phủ về kinh doanh xăng dầu, khí đốt và than.\n");
	hold(f, "kho/b.txt", "Nghị định số 33/2022/NĐ-CP ngày 27/5/2022 của Chính phủ về kinh doanh xăng dầu, khí đốt và than; chi bộ họp.\n");
	open_register(f);
	check(f, "Theo Nghị định số 33/2022/NĐ-CP ngày 28/5/2022 của Chính phủ về chế độ phụ cấp đối với cán bộ không chuyên trách.\n");
	assert_null(finding(f, "R02"));
}

/* The held copy may be the one that is wrong. */
static void a_held_day_that_others_contest_is_a_warning(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_finding *found;

	hold(f, "kho/02-CT-TU.txt", HELD_DIRECTIVE);
	hold(f, "kho/a.txt", "Theo Chỉ thị số 02-CT/TU, ngày 11/12/2015 của Tỉnh ủy, chi bộ họp.\n");
	open_register(f);
	found = assert_only(f, "Thực hiện Chỉ thị số 02-CT/TU, ngày 11/12/2015 của Tỉnh ủy.\n", "R02", SOVB_SEVERITY_WARNING, "");
	assert_int_equal(found->evidence_count, 2); /* both sides */
	assert_string(found->evidence[0].file, "kho/02-CT-TU.txt");
	assert_string(found->evidence[1].file, "kho/a.txt");
	hold(f, "kho/b.txt", "Quán triệt Chỉ thị số 02-CT/TU, ngày 11/12/2015 của Tỉnh ủy trong nhà trường.\n");
	sovb_store_close(f->store);
	open_register(f);
	assert_silent(f, "Thực hiện Chỉ thị số 02-CT/TU, ngày 11/12/2015 của Tỉnh ủy.\n"); /* two outweigh it */
}

static void the_draft_is_no_witness_for_itself(void **state)
{
	struct fixture *f = fixture_of(state);
	const char *text = "Thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy.\n";

	hold(f, "nhap.txt", text);
	open_register(f);
	assert_only(f, text, "R01", SOVB_SEVERITY_INFO, "");
}

static void an_older_state_of_the_draft_is_no_witness(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/02-CT-TU.txt", HELD_DIRECTIVE);
	hold(f, "nhap.txt", "Bản cũ: Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy.\n");
	open_register(f);
	assert_only(f, "Bản mới dài hơn: thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy.\n",
		    "R01", SOVB_SEVERITY_INFO, "");
}

static void a_version_of_the_draft_is_no_witness(void **state)
{
	struct fixture *f = fixture_of(state);
	const char *draft =
	    "Thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy; Kế hoạch số 39-KH/CU, ngày "
	    "16/2/2021; "
	    "Quyết định số 86-QĐ/CU, ngày 04/4/2023; Quyết định số 74-QĐ/CU, ngày 24/4/2023.\n";

	hold(f, "kho/nhap-cu.txt",
	     "Bản nháp thứ nhất.\n"
	     "Thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy; Kế hoạch số 39-KH/CU, ngày "
	     "16/2/2021; Quyết định số 86-QĐ/CU, ngày 04/4/2023; Quyết định số 74-QĐ/CU, ngày 24/4/2023.\n");
	hold(f, "kho/a.txt",
	     CITES_17 "; Quyết định số 68-QĐ/CU, ngày 04/4/2023; Kế hoạch số 39-KH/CU, ngày 16/2/2021; "
		      "Quyết định số 74-QĐ/CU, ngày 24/4/2023.\n");
	open_register(f);
	check(f, draft);
	assert_int_equal(f->found->count, 2);
	assert_int_equal(finding(f, "R02")->severity, SOVB_SEVERITY_WARNING); /* one file, not two */
	assert_string(finding(f, "R05")->suggestion, "68-QĐ/CU");
}

static void the_drafts_own_slip_does_not_hide_it(void **state)
{
	struct fixture *f = fixture_of(state);
	const char *text = "Thực hiện Chỉ thị số 02-CT/TU, ngày 11/12/2015 của Tỉnh ủy.\n";

	hold(f, "kho/02-CT-TU.txt", HELD_DIRECTIVE);
	hold(f, "nhap.txt", text);
	open_register(f);
	assert_only(f, text, "R02", SOVB_SEVERITY_ERROR, "02-CT/TU, ngày 12/11/2015");
}

static void sources_that_differ_leave_the_date_open(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", CITES_17 ", chi bộ họp.\n");
	hold(f, "kho/b.txt", "Thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Ban Thường vụ Tỉnh ủy.\n");
	hold(f, "kho/c.txt", CITES_17 ", các tổ chuyên môn họp.\n");
	open_register(f);
	assert_silent(f, "Thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy.\n");
}

static void finds_another_issuer_than_the_register(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/02-CT-TU.txt", HELD_DIRECTIVE);
	open_register(f);
	assert_only(f, "Thực hiện Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Ban Thường vụ Thành ủy.\n", "R03",
		    SOVB_SEVERITY_WARNING, "");
}

static void reads_the_issuer_of_a_masthead_in_two_lines(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/92.txt",
	     "TỈNH ỦY QUẢNG NINH\nBAN DÂN VẬN\n*\nSố 92-CV/BDVTU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
	     "Hạ Long, ngày 10 tháng 02 năm 2023\n\nKính gửi: Các huyện ủy.\n");
	open_register(f);
	assert_only(f, "Theo Công văn số 92-CV/BDVTU, ngày 10/02/2023 của Ban Dân vận Thành ủy.\n", "R03",
		    SOVB_SEVERITY_WARNING, "");
	assert_silent(f, "Theo Công văn số 92-CV/BDVTU, ngày 10/02/2023 của Ban Dân vận Tỉnh ủy.\n");
}

static void proposes_the_only_neighbour(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt",
	     "Theo Quyết định số 68-QĐ/CU, ngày 04/4/2023 về phân công nhiệm vụ cho chi ủy viên.\n"
	     "Theo Kế hoạch số 12-KH/ĐU, ngày 13/01/2021 của Đảng ủy phường.\n"
	     "Theo Thông báo số 51-TB/CU, ngày 05/4/2023; Thông báo số 52-TB/CU, ngày 05/4/2023.\n");
	open_register(f);
	assert_only(f, "Theo Quyết định số 86-QĐ/CU, ngày 04/4/2023 của chi bộ.\n", "R05",
		    SOVB_SEVERITY_WARNING, "68-QĐ/CU");
	assert_only(f, "Theo Kế hoạch số 12-KH/DU, ngày 13/01/2021 của Đảng ủy phường.\n", "R05",
		    SOVB_SEVERITY_WARNING, "12-KH/ĐU");
	assert_only(f, "Theo Kế hoạch số 12-KH/ĐU, ngày 13/01/2011 của Đảng ủy phường.\n", "R05",
		    SOVB_SEVERITY_WARNING, "12-KH/ĐU, ngày 13/01/2021");
	/* Two neighbours propose nothing, and one that the draft cites beside it is another document. */
	assert_only(f, "Theo Thông báo số 50-TB/CU, ngày 05/4/2023 của chi bộ.\n", "R01", SOVB_SEVERITY_INFO,
		    "");
	assert_only(f,
		    "Theo Kế hoạch số 12-KH/ĐU, ngày 13/01/2021 và Kế hoạch số 13-KH/ĐU, ngày 13/01/2021.\n",
		    "R01", SOVB_SEVERITY_INFO, "");
	assert_only(f, "Theo Kế hoạch số 15-KH/ĐU, ngày 13/01/2021 của Đảng ủy phường.\n", "R05",
		    SOVB_SEVERITY_WARNING, "12-KH/ĐU");
	/* Another subject is another document. */
	assert_only(f, "Theo Quyết định số 86-QĐ/CU, ngày 04/4/2023 về mua sắm trang thiết bị thư viện.\n",
		    "R01", SOVB_SEVERITY_INFO, "");
}

static void busy_offices_number_one_after_another(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt",
	     "Theo Nghị định số 07/2016/NĐ-CP ngày 25/01/2016 của Chính phủ.\n"
	     "Theo Nghị định số 31/2019/NĐ-CP ngày 10/4/2019 của Chính phủ quy định chi tiết Luật Tố cáo.\n");
	open_register(f);
	assert_only(f, "Theo Nghị định số 08/2016/NĐ-CP ngày 25/01/2016 của Chính phủ.\n", "R01",
		    SOVB_SEVERITY_INFO, "");
	assert_only(
	    f,
	    "Theo Nghị định số 32/2019/NĐ-CP ngày 10/4/2019 của Chính phủ quy định chi tiết Luật Tố cáo.\n",
	    "R05", SOVB_SEVERITY_WARNING, "31/2019/NĐ-CP");
	assert_only(f, "Theo Nghị định số 13/2019/NĐ-CP ngày 10/4/2019 của Chính phủ.\n", "R05",
		    SOVB_SEVERITY_WARNING, "31/2019/NĐ-CP");
}

static void a_sentence_taken_over_is_one_witness(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "BÁO CÁO\n\n" CITES_17 ", chi bộ họp.\n");
	hold(f, "kho/b.txt", "KẾ HOẠCH\n\n" CITES_17 ", chi bộ họp.\n\nHết.\n");
	open_register(f);
	assert_only(f, "Thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy.\n", "R02",
		    SOVB_SEVERITY_WARNING, "");
}

static void tells_which_documents_a_mention_may_mean(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_finding *found;

	hold(f, "kho/a.txt",
	     "Theo Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.\n"
	     "Theo Nghị quyết số 25-NQ/TW, ngày 25/7/2008 của Ban Chấp hành Trung ương.\n");
	open_register(f);
	found = assert_only(f, "Thực hiện Nghị quyết số 25-NQ/TW.\n", "R06", SOVB_SEVERITY_INFO, "");
	assert_true(says(found, "25-NQ/TW@2008-07-25, 25-NQ/TW@2013-06-03"));
	assert_silent(
	    f, "Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013. Nghị quyết số 25-NQ/TW được phổ biến.\n");
	assert_silent(f, "Theo Nghị quyết số 25-NQ/TW năm 2013 của Ban Chấp hành Trung ương.\n");
}

static void what_acts_and_the_subject_tell_which_document_is_meant(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Theo Nghị quyết số 19-NQ/TW, ngày 31/10/2012 của Ban Chấp hành Trung ương về chính sách, pháp luật về đất đai trong thời kỳ mới.\n");
	hold(f, "kho/b.txt", "Theo Nghị quyết số 19-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương về hệ thống tổ chức, quản lý đơn vị sự nghiệp công lập.\n");
	open_register(f);
	check(f, "Kết luận số 28-KL/TW, ngày 21/02/2013 về tổng kết Nghị quyết số 19-NQ/TW.\n"); /* of 2013: it sums up none of 2017 */
	assert_null(finding(f, "R06"));
	check(f, "Kết luận số 28-KL/TW, ngày 21/02/2022 về tổng kết Nghị quyết số 19-NQ/TW.\n");
	assert_non_null(finding(f, "R06"));
	check(f, "Nghị quyết số 19-NQ/TW về hệ thống tổ chức, quản lý đơn vị sự nghiệp công lập. Chi bộ học Nghị quyết số 19-NQ/TW.\n");
	assert_null(finding(f, "R06"));
}

static void a_slip_of_the_year_is_no_document(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Theo Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương, chi bộ họp.\n");
	hold(f, "kho/b.txt", "Quán triệt Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương trong trường.\n");
	hold(f, "kho/c.txt", "Theo Nghị quyết số 18-NQ/TW, ngày 25/10/2025 của Ban Chấp hành Trung ương.\n");
	open_register(f);
	check(f, "Thực hiện Nghị quyết số 18-NQ/TW.\n");
	assert_null(finding(f, "R06"));
}

static void one_slip_is_told_once(void **state)
{
	struct fixture *f = fixture_of(state);

	hold(f, "kho/a.txt", "Theo Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về học tập.\n");
	open_register(f);
	assert_only(f, "Theo Chỉ thị số 05-CT/TU, ngày 15/5/2016 của Bộ Chính trị về học tập.\n", "V04",
		    SOVB_SEVERITY_ERROR, "05-CT/TW, ngày 15/5/2016 của Bộ Chính trị");
}

static void the_register_settles_which_date_is_wrong(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_finding *found;

	hold(f, "kho/02-CT-TU.txt", HELD_DIRECTIVE);
	open_register(f);
	found = assert_only(f,
			    "Chỉ thị số 02-CT/TU, ngày 12/11/2016 của Tỉnh ủy; Chỉ thị số 02-CT/TU, ngày "
			    "12/11/2016 của Tỉnh ủy; "
			    "Chỉ thị số 02-CT/TU, ngày 12/11/2015 của Tỉnh ủy.\n",
			    "V07", SOVB_SEVERITY_ERROR, "02-CT/TU, ngày 12/11/2015");
	assert_int_equal(found->place_count, 1);
}

/* ---- the whole ---- */

static void findings_stand_in_the_order_of_the_text(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_findings *found =
	    check(f, "Theo Quyết định số 68/QĐ-TW, ngày 21/3/2012 của Bộ Chính trị.\n"
		     "Theo Chỉ thị số 05-CT/TU của Bộ Chính trị.\n"
		     "Theo Hướng dẫn số 16-HD/BCĐ, ngày 31/6/2021.\n"
		     "Theo Quyết định số 69/QĐ-TW, ngày 21/3/2012 của Bộ Chính trị.\n");

	assert_int_equal(found->count, 4);
	assert_string_equal(found->finding[0].rule->id, "V05");
	assert_string_equal(found->finding[1].rule->id, "V04");
	assert_string_equal(found->finding[2].rule->id, "V01");
	assert_string_equal(found->finding[3].rule->id, "V05");
}

static void raw_is_the_span_of_the_text(void **state)
{
	struct fixture *f = fixture_of(state);
	const sovb_findings *found =
	    check(f, "Theo Quyết định số 68/QĐ-TW, ngày 31/02/2012 của Bộ Chính trị (khóa XI).\n");
	sovb_string text = sovb_document_text(f->draft);

	assert_int_equal(found->count, 2);
	for (size_t i = 0; i < found->count; i++) {
		const sovb_finding *one = &found->finding[i];

		assert_int_equal(one->raw.size, one->span.end - one->span.start);
		assert_memory_equal(one->raw.data, text.data + one->span.start, one->raw.size);
	}
}

static void an_empty_draft_has_no_findings(void **state)
{
	assert_silent(fixture_of(state), "");
	assert_silent(fixture_of(state), "Không dẫn văn bản nào.\n");
}

static void many_wrong_dates_are_many_findings_soon(void **state)
{
	struct fixture *f = fixture_of(state);
	size_t count = 3000;
	char *text = malloc(count * 160);
	size_t used = 0;

	assert_non_null(text);
	for (size_t i = 0; i < count; i++)
		used += (size_t)sprintf(text + used, "Chỉ thị số 02-CT/TU, ngày %zu/%zu/2015 của Tỉnh ủy. ",
					i % 28 + 1, i / 28 % 12 + 1);
	check(f, text);
	free(text);
	assert_true(f->found->count > 10);
}

static void finds_the_real_slips_of_the_example(void **state)
{
	static const char path[] = SOVB_SOURCE_DIR "/../shared/seed/000_c01ec36b5c70e91f.txt";
	struct fixture *f = fixture_of(state);
	sovb_verify_options options = {.lang = SOVB_LANG_EN, .today = {2026, 12, 31}};
	size_t told = 0;

	if (access(path, R_OK) != 0)
		skip();
	assert_int_equal(sovb_document_load(&f->draft, f->reader, path, NULL, NULL), SOVB_OK);
	assert_int_equal(sovb_verify(&f->found, f->draft, NULL, &options, NULL), SOVB_OK);
	assert_string(finding(f, "V02")->raw, "01- KL/TW, ngày 18/5/2021 của Bộ Chính trị (khóa XII)");
	assert_string(finding(f, "V04")->suggestion, "05-CT/TW của Bộ chính trị");
	assert_string(finding(f, "V05")->suggestion, "68-QĐ/TW");
	assert_string(finding(f, "V09")->raw, "16/KH-THCS, ngày 15/5/2023");
	assert_string(finding(f, "V11")->suggestion, "24-KH/CU, ngày 20/3/2022");
	assert_int_equal(finding(f, "V11")->severity, SOVB_SEVERITY_ERROR); /* 57-KH/CU is of 15/02/2023 */
	for (size_t i = 0; i < f->found->count; i++)
		told += f->found->finding[i].severity > SOVB_SEVERITY_INFO;
	assert_true(says(finding(f, "V07"), "phong cách Hồ Chí Minh")); /* not "tấm gương đạo đức" */
	assert_int_equal(told, 6); /* and nothing else: no January document of an outgoing term, no Sunday, no old one */
}

static void every_rule_is_told_in_both_languages(void **state)
{
	(void)state;
	assert_true(sovb_rule_count() >= 12);
	for (size_t i = 0; i < sovb_rule_count(); i++) {
		const sovb_rule *rule = sovb_rule_get(i);

		assert_true(strlen(rule->about[SOVB_LANG_VI]) > 10 && strlen(rule->about[SOVB_LANG_EN]) > 10);
		assert_true(rule->source[0] && rule->name[0]);
		for (size_t j = 0; j < i; j++) {
			assert_string_not_equal(rule->id, sovb_rule_get(j)->id);
			assert_string_not_equal(rule->name, sovb_rule_get(j)->name);
		}
	}
	assert_null(sovb_rule_get(sovb_rule_count()));
	assert_string_equal(sovb_severity_name(SOVB_SEVERITY_INFO), "info");
	assert_string_equal(sovb_severity_name(SOVB_SEVERITY_WARNING), "warning");
	assert_string_equal(sovb_severity_name(SOVB_SEVERITY_ERROR), "error");
}

static void sentences_have_the_same_words_in_both_languages(void **state)
{
	const char *const words[SOVB_SENTENCE_WORDS] = {"<1>", "<2>", "<3>", "<4>"};
	sovb_arena arena;

	(void)state;
	sovb_arena_init(&arena, 1 << 20);
	for (int i = 0; i < SOVB_SENTENCE_COUNT; i++) {
		const char *vi = sovb_say(&arena, SOVB_LANG_VI, (sovb_sentence)i, words);
		const char *en = sovb_say(&arena, SOVB_LANG_EN, (sovb_sentence)i, words);

		for (size_t w = 0; w < SOVB_SENTENCE_WORDS; w++)
			assert_int_equal(strstr(vi, words[w]) != NULL, strstr(en, words[w]) != NULL);
		assert_null(strchr(vi, '%'));
		assert_null(strchr(en, '%'));
	}
	sovb_arena_fini(&arena);
}

static void long_words_are_cut_at_a_character(void **state)
{
	char word[3 * SOVB_SENTENCE_MAX];
	const char *const words[SOVB_SENTENCE_WORDS] = {word, NULL, NULL, NULL};
	sovb_arena arena;
	const char *said;

	(void)state;
	memset(word, 0, sizeof word);
	for (size_t i = 0; i + 2 < sizeof word; i += 2)
		memcpy(word + i, "đ", 2);
	sovb_arena_init(&arena, 1 << 20);
	said = sovb_say(&arena, SOVB_LANG_VI, SOVB_SAY_UNKNOWN, words);
	assert_non_null(said);
	assert_true(strlen(said) <= SOVB_SENTENCE_MAX);
	sovb_arena_fini(&arena);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(what_implements_is_not_older),
	    TEST(finds_a_number_out_of_order),
	    TEST(bodies_that_were_merged_have_no_order),
	    TEST(bodies_that_share_letters_have_no_order),
	    TEST(finds_a_plan_for_a_year_that_is_over),
	    TEST(finds_a_report_before_its_year),
	    TEST(two_supports_make_an_error),
	    TEST(finds_a_basis_that_was_replaced),
	    TEST(a_draft_without_a_day_is_of_the_year_of_its_number),
	    TEST(finds_other_words_in_a_quoted_subject),
	    TEST(finds_subjects_that_differ_in_the_draft),
	    TEST(the_year_in_the_number_goes_with_the_kind),
	    TEST(nothing_is_asked_before_the_rule),
	    TEST(a_committee_writes_by_the_rules_of_its_superior),
	    TEST(first_mentions_are_in_full),
	    TEST(later_mentions_are_short_since_the_rule_says_so),
	    TEST(symbols_are_written_in_order),
	    TEST(kinds_beyond_the_authority_are_told),
	    TEST(words_around_are_whole),
	    TEST(sections_follow_one_another),
	    TEST(nothing_is_proposed_over_cells),
	    TEST(a_term_is_mended_where_the_day_is_vouched_for),
	    TEST(the_register_tells_issuer_from_symbol),
	    TEST(numbers_far_apart_are_not_of_one_day),
	    TEST(false_alarms_to_avoid),
	    TEST(knows_what_stands_for_a_basis),
	    TEST(unknown_documents_are_told_with_the_nearest),
	    TEST(finds_a_number_given_twice),
	    TEST(the_drafts_own_date_tells_which_year_was_meant),
	    TEST(rules_are_found_by_id_and_name),
	    TEST(leaves_out_the_rules_asked_for),
	    TEST(the_draft_may_waive_rules),
	    TEST(the_draft_may_waive_one_document),
	    TEST(finds_days_that_the_calendar_does_not_have),
	    TEST(proposes_the_day_given_elsewhere),
	    TEST(finds_days_to_come_when_today_is_known),
	    TEST(finds_days_outside_the_life_of_the_body),
	    TEST(finds_days_outside_the_life_of_a_local_body),
	    TEST(an_office_may_write_for_its_committee),
	    TEST(finds_a_date_outside_the_year_of_the_number),
	    TEST(the_register_tells_the_year_only_of_one_day_and_month),
	    TEST(finds_a_term_that_does_not_hold_the_day),
	    TEST(judges_terms_by_the_day),
	    TEST(local_terms_have_their_own_count),
	    TEST(mass_organisations_have_their_own_count),
	    TEST(finds_a_suffix_that_does_not_hold_the_date),
	    TEST(finds_an_issuer_that_cannot_use_the_symbol),
	    TEST(neighbours_at_the_centre_are_a_warning),
	    TEST(issuers_use_their_symbols),
	    TEST(a_committee_may_carry_a_reference_in_its_name),
	    TEST(finds_a_shape_of_the_other_system),
	    TEST(bodies_of_either_system_choose_their_shape),
	    TEST(finds_a_kind_that_is_not_the_symbols),
	    TEST(finds_kinds_that_a_letter_is_not),
	    TEST(kinds_that_share_letters_agree),
	    TEST(finds_the_odd_date_of_a_repeated_reference),
	    TEST(puts_the_right_day_in_the_same_dress),
	    TEST(keeps_a_short_year_short),
	    TEST(of_two_dates_points_at_the_later_place),
	    TEST(other_terms_years_and_bodies_are_other_documents),
	    TEST(a_body_and_its_committee_are_no_contradiction),
	    TEST(a_lost_blank_makes_no_other_issuer),
	    TEST(finds_another_issuer_for_the_same_day),
	    TEST(tells_central_bodies_apart),
	    TEST(unusual_but_right_is_silent),
	    TEST(finds_another_date_than_the_held_document),
	    TEST(two_independent_witnesses_prove_a_date),
	    TEST(one_witness_is_a_warning),
	    TEST(a_held_day_that_others_contest_is_a_warning),
	    TEST(one_witness_weighs_less_than_a_draft_that_repeats_the_day),
	    TEST(numbers_around_tell_which_day_is_wrong),
	    TEST(one_witness_weighs_less_than_the_drafts_own_first_page),
	    TEST(where_the_number_may_be_the_slip_no_day_is_proposed),
	    TEST(a_document_with_another_subject_proves_no_day),
	    TEST(the_draft_is_no_witness_for_itself),
	    TEST(an_older_state_of_the_draft_is_no_witness),
	    TEST(a_version_of_the_draft_is_no_witness),
	    TEST(the_drafts_own_slip_does_not_hide_it),
	    TEST(sources_that_differ_leave_the_date_open),
	    TEST(finds_another_issuer_than_the_register),
	    TEST(reads_the_issuer_of_a_masthead_in_two_lines),
	    TEST(proposes_the_only_neighbour),
	    TEST(busy_offices_number_one_after_another),
	    TEST(a_sentence_taken_over_is_one_witness),
	    TEST(tells_which_documents_a_mention_may_mean),
	    TEST(what_acts_and_the_subject_tell_which_document_is_meant),
	    TEST(a_slip_of_the_year_is_no_document),
	    TEST(one_slip_is_told_once),
	    TEST(the_register_settles_which_date_is_wrong),
	    TEST(findings_stand_in_the_order_of_the_text),
	    TEST(raw_is_the_span_of_the_text),
	    TEST(an_empty_draft_has_no_findings),
	    TEST(many_wrong_dates_are_many_findings_soon),
	    TEST(finds_the_real_slips_of_the_example),
	    cmocka_unit_test(every_rule_is_told_in_both_languages),
	    cmocka_unit_test(sentences_have_the_same_words_in_both_languages),
	    cmocka_unit_test(long_words_are_cut_at_a_character),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
