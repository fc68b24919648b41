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
	assert_int_equal(sovb_store_open(&f->store, f->index, NULL), SOVB_OK);
}

#define HELD_DIRECTIVE                                                                                                 \
	"ĐẢNG BỘ TỈNH QUẢNG NINH\nTỈNH ỦY QUẢNG NINH\n*\nSố 02-CT/TU\n"                               \
	"ĐẢNG CỘNG SẢN VIỆT NAM\nHạ Long, ngày 12 tháng 11 năm 2015\n\nCHỈ THỊ\n"                    \
	"về tiếp tục thực hiện phong trào thi đua “Dân vận khéo” trong tình hình mới\n-----\n" \
	"Các cấp ủy quán triệt và thực hiện.\n"

/* ---- asking ---- */

static const sovb_findings *check_on(struct fixture *f, const char *text, sovb_date today)
{
	sovb_verify_options options = {.lang = SOVB_LANG_VI, .today = today};
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
}

static void finds_a_date_outside_the_year_of_the_number(void **state)
{
	struct fixture *f = fixture_of(state);

	assert_only(f, "Thực hiện Nghị định số 04/2015/NĐ-CP ngày 09/01/2016 của Chính phủ.\n", "V01",
		    SOVB_SEVERITY_WARNING, "");
	assert_silent(f, "Thực hiện Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ.\n");
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
}

static void kinds_that_share_letters_agree(void **state)
{
	assert_silent(fixture_of(state),
		      "Theo Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư và Quyết định số 68-QĐ/TW, "
		      "ngày 07/02/2017 "
		      "của Ban Bí thư, Quy định số 11-QĐi/TW, ngày 18/02/2019 của Bộ Chính trị.\n"
		      "Theo Công văn số 12/UBND-VX ngày 16/2/2021 và Công văn số 2254/CT-CB ngày 17/2/2021.\n"
		      "Theo Thông báo Kết luận số 12-TB/TU, ngày 16/2/2021 của Tỉnh ủy.\n"
		      "Theo Đề án số 25-DA/TU, ngày 16/2/2021 của Tỉnh ủy.\n");
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
	assert_only(f, "Thực hiện Nghị quyết số 17-NQ/TU, ngày 08/5/2019 của Tỉnh ủy.\n", "R02",
		    SOVB_SEVERITY_WARNING, "17-NQ/TU, ngày 05/8/2019");
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
	assert_string(finding(f, "R02")->suggestion, "17-NQ/TU, ngày 05/8/2019");
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
		    SOVB_SEVERITY_WARNING, "17-NQ/TU, ngày 05/8/2019");
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
	assert_string(finding(f, "V11")->raw, "24-KH/CU, ngày 20/3/2023");
	for (size_t i = 0; i < f->found->count; i++)
		told += f->found->finding[i].severity > SOVB_SEVERITY_INFO;
	assert_int_equal(told, 5); /* and nothing else: no January document of an outgoing term, no Sunday, no old one */
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
	    TEST(rules_are_found_by_id_and_name),
	    TEST(leaves_out_the_rules_asked_for),
	    TEST(the_draft_may_waive_rules),
	    TEST(the_draft_may_waive_one_document),
	    TEST(finds_days_that_the_calendar_does_not_have),
	    TEST(proposes_the_day_given_elsewhere),
	    TEST(finds_days_to_come_when_today_is_known),
	    TEST(finds_days_outside_the_life_of_the_body),
	    TEST(finds_a_date_outside_the_year_of_the_number),
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
	    TEST(kinds_that_share_letters_agree),
	    TEST(finds_the_odd_date_of_a_repeated_reference),
	    TEST(puts_the_right_day_in_the_same_dress),
	    TEST(keeps_a_short_year_short),
	    TEST(of_two_dates_points_at_the_later_place),
	    TEST(other_terms_years_and_bodies_are_other_documents),
	    TEST(a_body_and_its_committee_are_no_contradiction),
	    TEST(finds_another_issuer_for_the_same_day),
	    TEST(tells_central_bodies_apart),
	    TEST(unusual_but_right_is_silent),
	    TEST(finds_another_date_than_the_held_document),
	    TEST(two_independent_witnesses_prove_a_date),
	    TEST(one_witness_is_a_warning),
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
