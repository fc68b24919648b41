#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "drafting.h"
#include "body_name.h"
#include "facts.h"
#include "places.h"

static const sovb_organ_fact *organ(const char *letters)
{
	return sovb_organ_by_symbol(letters, strlen(letters));
}

static const sovb_issuer_fact *issuer(const char *name)
{
	return sovb_issuer_by_name(name, strlen(name));
}

static bool may_use(const char *name, const char *letters)
{
	const sovb_issuer_fact *fact = issuer(name);

	assert_non_null(fact);
	return sovb_issuer_may_use(fact, letters, strlen(letters));
}

static const char *type_name(const char *letters)
{
	const sovb_type_fact *fact = sovb_type_by_symbol(letters, strlen(letters));

	return fact ? fact->name : "";
}

static const char *folded(char *out, const char *name)
{
	sovb_name_fold(out, SOVB_NAME_MAX, name, strlen(name));
	return out;
}

static bool same_name(const char *a, const char *b)
{
	char x[SOVB_NAME_MAX], y[SOVB_NAME_MAX];

	return strcmp(folded(x, a), folded(y, b)) == 0;
}

static sovb_date day(int year, int month, int number)
{
	return (sovb_date){(int16_t)year, (uint8_t)month, (uint8_t)number};
}

static void knows_kinds_by_their_letters(void **state)
{
	(void)state;
	assert_string_equal(type_name("KH"), "kế hoạch");
	assert_string_equal(type_name("CTr"), "chương trình");
	assert_string_equal(type_name("CTR"), "chương trình");
	assert_string_equal(type_name("QĐ"), "quyết định");
	assert_string_equal(type_name("qđi"), "quy định");
	assert_string_equal(type_name("TT"), "thông tư");
	assert_string_equal(type_name("XYZ"), "");
	assert_string_equal(type_name(""), "");
}

static void keeps_letters_with_and_without_stroke_apart(void **state)
{
	(void)state;
	assert_string_equal(type_name("ĐA"), "đề án");
	assert_string_equal(type_name("DA"), "dự án");
	assert_string_equal(type_name("HD"), "hướng dẫn");
	assert_string_equal(type_name("HĐ"), "hợp đồng");
	assert_null(organ("DU"));
	assert_int_equal(organ("ĐU")->level, SOVB_LEVEL_BASE);
}

static void keeps_province_and_centre_apart(void **state)
{
	(void)state;
	assert_int_equal(organ("TU")->level, SOVB_LEVEL_PROVINCE);
	assert_int_equal(organ("TƯ")->level, SOVB_LEVEL_CENTRAL);
	assert_int_equal(organ("TW")->level, SOVB_LEVEL_CENTRAL);
}

static void knows_bodies_by_pattern(void **state)
{
	(void)state;
	assert_int_equal(organ("QH13")->level, SOVB_LEVEL_CENTRAL);
	assert_int_equal(organ("QH13")->system, SOVB_SYSTEM_STATE);
	assert_string_equal(organ("UBTVQH14")->symbol, "UBTVQH");
	assert_int_equal(organ("BQLTW")->system, SOVB_SYSTEM_PARTY);
	assert_int_equal(organ("BKTTU")->level, SOVB_LEVEL_PROVINCE);
	assert_int_equal(organ("SNV")->level, SOVB_LEVEL_PROVINCE);
	assert_int_equal(organ("TWĐTN")->system, SOVB_SYSTEM_MASS);
	assert_null(organ("QHĐP"));
	assert_null(organ("THCS"));
	assert_null(organ(""));
}

static void takes_the_first_of_joint_letters(void **state)
{
	(void)state;
	assert_string_equal(organ("BGDĐT-BNV")->symbol, "BGDĐT");
	assert_string_equal(organ("UBND-VX")->symbol, "UBND");
}

static void district_bodies_end_with_their_level(void **state)
{
	(void)state;
	assert_int_equal(sovb_date_compare(organ("HU")->to, day(2025, 6, 30)), 0);
	assert_int_equal(organ("TU")->to.year, 0);
}

static void bodies_end_on_the_day_their_source_tells(void **state)
{
	(void)state;
	/* Nghị quyết 176/2025/QH15: until 28/02/2025; Kết luận 121-KL/TW, made known on 03/02/2025. */
	assert_int_equal(sovb_date_compare(organ("BGTVT")->to, day(2025, 2, 28)), 0);
	assert_int_equal(sovb_date_compare(organ("BDVTW")->to, day(2025, 2, 3)), 0);
	assert_int_equal(organ("BXD")->to.year, 0);
	assert_string_equal(sovb_organ_successor(organ("BGTVT"))->symbol, "BXD");
	assert_null(sovb_organ_successor(organ("BXD")));
	assert_null(sovb_organ_successor(organ("HU")));
	assert_true(sovb_level_exists(SOVB_LEVEL_DISTRICT, day(2025, 6, 30)));
	assert_false(sovb_level_exists(SOVB_LEVEL_DISTRICT, day(2025, 7, 1)));
	assert_true(sovb_level_exists(SOVB_LEVEL_DISTRICT, (sovb_date){0}));
	assert_true(sovb_level_exists(SOVB_LEVEL_BASE, day(2025, 7, 1)));
}

static void bodies_belong_to_others(void **state)
{
	(void)state;
	assert_true(sovb_organ_belongs_to(organ("VPTU"), "TU"));
	assert_true(sovb_organ_belongs_to(organ("BXDTU"), "TU")); /* by its ending */
	assert_true(sovb_organ_belongs_to(organ("TU"), "TW"));
	assert_false(sovb_organ_belongs_to(organ("VPTU"), "TW"));
	assert_true(sovb_organ_belongs_to(organ("BKHCN"), "CP"));
	assert_false(sovb_organ_belongs_to(organ("TW"), "TW"));
	assert_false(sovb_organ_belongs_to(NULL, "TW"));
	assert_string_equal(sovb_issuer_organ(issuer("Văn phòng Tỉnh ủy"))->symbol, "VPTU");
	assert_string_equal(sovb_issuer_organ(issuer("Ban Thường vụ Tỉnh ủy"))->symbol, "TU");
	assert_true(sovb_organ_belongs_to(sovb_issuer_organ(issuer("Sở Nội vụ")), "UBND"));
	assert_null(sovb_issuer_organ(issuer("Phòng Nội vụ")));
}

static const char *rule(sovb_system system, sovb_drafting about, sovb_date on)
{
	const sovb_rule_version *version = sovb_rule_at(system, about, on);

	return version ? version->name : "";
}

/* The table of the rules in force, day by day at the seams. */
static void rules_hold_from_day_to_day(void **state)
{
	(void)state;
	assert_string_equal(rule(SOVB_SYSTEM_PARTY, SOVB_DRAFTING_AUTHORITY, day(1997, 9, 30)), "");
	assert_string_equal(rule(SOVB_SYSTEM_PARTY, SOVB_DRAFTING_AUTHORITY, day(2017, 2, 5)), "Quyết định 31-QĐ/TW");
	assert_string_equal(rule(SOVB_SYSTEM_PARTY, SOVB_DRAFTING_AUTHORITY, day(2017, 2, 6)), "Quy định 66-QĐ/TW");
	assert_string_equal(rule(SOVB_SYSTEM_PARTY, SOVB_DRAFTING_AUTHORITY, day(2026, 1, 9)), "Quy định 399-QĐ/TW");
	assert_string_equal(rule(SOVB_SYSTEM_PARTY, SOVB_DRAFTING_LAYOUT, day(2004, 5, 28)), "Hướng dẫn 11-HD/VPTW");
	assert_string_equal(rule(SOVB_SYSTEM_PARTY, SOVB_DRAFTING_LAYOUT, day(2018, 4, 3)), "Hướng dẫn 36-HD/VPTW");
	assert_string_equal(rule(SOVB_SYSTEM_PARTY, SOVB_DRAFTING_LAYOUT, day(2026, 5, 26)), "Hướng dẫn 36-HD/VPTW");
	assert_string_equal(rule(SOVB_SYSTEM_PARTY, SOVB_DRAFTING_LAYOUT, day(2026, 5, 27)), "Hướng dẫn 05-HD/VPTW");
	assert_string_equal(rule(SOVB_SYSTEM_STATE, SOVB_DRAFTING_LAYOUT, day(2011, 1, 18)), "Nghị định 110/2004/NĐ-CP");
	assert_string_equal(rule(SOVB_SYSTEM_STATE, SOVB_DRAFTING_LAYOUT, day(2011, 1, 19)), "Thông tư 01/2011/TT-BNV");
	assert_string_equal(rule(SOVB_SYSTEM_STATE, SOVB_DRAFTING_LAYOUT, day(2020, 3, 5)), "Nghị định 30/2020/NĐ-CP");
	assert_string_equal(rule(SOVB_SYSTEM_STATE, SOVB_DRAFTING_LAW, day(2025, 3, 31)), "Luật 80/2015/QH13");
	assert_string_equal(rule(SOVB_SYSTEM_STATE, SOVB_DRAFTING_LAW, day(2025, 4, 1)), "Luật 64/2025/QH15");
	assert_string_equal(rule(SOVB_SYSTEM_STATE, SOVB_DRAFTING_LAYOUT, (sovb_date){0}), "");
	assert_string_equal(rule(SOVB_SYSTEM_MASS, SOVB_DRAFTING_LAYOUT, day(2022, 1, 1)), "");
}

static void cells_issue_no_directives(void **state)
{
	(void)state;
	assert_false(sovb_may_issue("CB", SOVB_LEVEL_CELL, "CT", day(2026, 1, 9)));
	assert_true(sovb_may_issue("CB", SOVB_LEVEL_CELL, "CT", day(2026, 1, 8)));
	assert_true(sovb_may_issue("CB", SOVB_LEVEL_CELL, "CTr", day(2026, 1, 9)));
	assert_false(sovb_may_issue("ĐU", SOVB_LEVEL_BASE, "TT", day(2026, 1, 9)));
	assert_true(sovb_may_issue("ĐU", SOVB_LEVEL_UNKNOWN, "TT", day(2026, 1, 9)));
}

static sovb_level placed(const char *name)
{
	char text[SOVB_NAME_MAX];

	return sovb_place_level(folded(text, name));
}

static void places_tell_the_level(void **state)
{
	char text[SOVB_NAME_MAX];

	(void)state;
	assert_int_equal(placed("công an phường giếng đáy thành phố hạ long"), SOVB_LEVEL_BASE);
	assert_int_equal(placed("công an thành phố hạ long"), SOVB_LEVEL_DISTRICT);
	assert_int_equal(placed("công an thành phố hải phòng"), SOVB_LEVEL_PROVINCE);
	assert_int_equal(placed("bảo hiểm xã hội tỉnh nam định"), SOVB_LEVEL_PROVINCE);
	assert_int_equal(placed("viện nghiên cứu"), SOVB_LEVEL_UNKNOWN);
	assert_true(sovb_is_central_city(folded(text, "Huế")));
	assert_false(sovb_is_central_city(folded(text, "Hạ Long")));
}

static void knows_issuers_by_their_longest_phrase(void **state)
{
	(void)state;
	assert_string_equal(issuer("Ban Thường vụ Tỉnh uỷ")->phrase, "tỉnh ủy");
	assert_string_equal(issuer("Ban Tổ chức Tỉnh ủy")->phrase, "ban tổ chức tỉnh ủy");
	assert_string_equal(issuer("THỦ TƯỚNG CHÍNH PHỦ")->phrase, "thủ tướng chính phủ");
	assert_string_equal(issuer("UBND tỉnh Quảng Ninh")->phrase, "ủy ban nhân dân tỉnh");
	assert_string_equal(issuer("Bộ trưởng Bộ Tài chính")->phrase, "bộ tài chính");
	assert_string_equal(issuer("BCH T.Ư Đảng")->phrase, "ban chấp hành trung ương");
	assert_null(issuer("Trường THCS Lý Tự Trọng"));
	assert_null(issuer(""));
}

static void one_word_names_a_body_only_at_the_beginning(void **state)
{
	(void)state;
	assert_int_equal(issuer("Sở Nội vụ")->level, SOVB_LEVEL_PROVINCE);
	assert_null(issuer("cơ sở giáo dục"));
}

static void a_central_body_may_not_use_a_province_symbol(void **state)
{
	(void)state;
	assert_true(may_use("Bộ Chính trị", "TW"));
	assert_true(may_use("Bộ chính trị", "TƯ"));
	assert_false(may_use("Bộ Chính trị", "TU"));
	assert_false(may_use("Ban Bí thư", "HU"));
	assert_false(may_use("Tỉnh ủy", "TW"));
	assert_true(may_use("Ban Thường vụ Thành ủy", "ThU"));
	assert_true(may_use("Ban Thường vụ Thành ủy", "TU"));
	assert_true(may_use("Đảng ủy phường Giếng Đáy", "ĐU"));
	assert_true(may_use("Chi bộ", "CU"));
	assert_true(may_use("Thủ tướng Chính phủ", "TTg"));
	assert_true(may_use("Thủ tướng Chính phủ", "TTG"));
	assert_true(may_use("Quốc hội", "QH14"));
	assert_true(may_use("Sở Giáo dục và Đào tạo", "SGDĐT"));
	assert_false(may_use("Bộ Giáo dục và Đào tạo", "CU"));
}

static void folds_names_of_bodies(void **state)
{
	(void)state;
	assert_true(same_name("Chủ tịch Uy ban Quốc gia", "Chủ tịch Ủy ban quốc gia"));
	assert_false(same_name("Ban uy tín", "Ban ủy tín"));
	assert_true(same_name("UBND tỉnh", "Ủy ban nhân dân tỉnh"));
	assert_true(same_name("Uỷ ban  nhân dân, tỉnh", "ỦY BAN NHÂN DÂN TỈNH"));
	assert_true(same_name("BTV Thành ủy TP. Hạ Long", "Ban Thường vụ Thành ủy thành phố Hạ Long"));
	assert_true(same_name("Ban Thường vụTỉnh uỷ", "Ban Thường vụ Tỉnh ủy"));
	assert_true(same_name("Hội nghị TW8", "Hội nghị Trung ương 8"));
	assert_true(same_name("BCH TƯ Đảng", "Ban Chấp hành Trung ương Đảng"));
	assert_false(same_name("Phường 1", "Phường 2"));
}

static void letters_in_names_are_written_out(void **state)
{
	(void)state;
	assert_true(same_name("Sở GD&ĐT An Bình", "Sở Giáo dục và Đào tạo An Bình"));
	assert_true(same_name("PHÒNG GD - ĐT AN BÌNH", "Phòng GDĐT An Bình"));
	assert_true(same_name("PGD&ĐT huyện", "Phòng Giáo dục Đào tạo huyện"));
	assert_true(same_name("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"));
	assert_true(same_name("Sở Nông nghiệp và PTNT", "Sở NN&PTNT"));
	assert_true(same_name("Trường TH Hoa Mai", "TRƯỜNG TIỂU HỌC HOA MAI"));
	assert_true(same_name("UBND TP.HCM", "Ủy ban nhân dân thành phố Hồ Chí Minh"));
	assert_true(same_name("Ủy ban nhân dân (UBND) tỉnh", "UBND tỉnh"));
	assert_true(same_name("BTG Huyện ủy", "Ban Tuyên giáo Huyện ủy"));
	assert_true(same_name("BTC Tỉnh ủy", "Ban Tổ chức Tỉnh ủy"));
	assert_true(same_name("ĐU xã Hoa Mai", "Đảng ủy xã Hoa Mai"));
	assert_true(same_name("BCT", "Bộ Chính trị"));
	assert_true(same_name("TTg", "Thủ tướng Chính phủ"));
	assert_false(same_name("Thông tư BTC", "Thông tư Ban Tổ chức"));
	assert_false(same_name("Công ty CP An Bình", "Công ty Chính phủ An Bình"));
	/* letters that say so only behind the head of an office */
	assert_false(same_name("Ban KHCN", "Ban Khoa học và Công nghệ"));
	assert_false(same_name("Trường THCS Hoa Mai", "Trường TH Hoa Mai"));
	assert_false(same_name("Phòng Giáo dục Tiểu học", "Phòng Giáo dục và Đào tạo Tiểu học"));
	assert_false(same_name("Trường Hoa Mai (cơ sở 2)", "Trường Hoa Mai"));
}

static void an_investment_ministry_is_not_central_party(void **state)
{
	(void)state;
	assert_true(same_name("BỘ KẾ HOẠCH VÀ ĐẦU TƯ", "Bộ Kế hoạch và Đầu tư"));
	assert_true(same_name("BỘ TƯ PHÁP", "Bộ Tư pháp"));
}

static size_t begins(const char *name, const char *phrase)
{
	char folded[SOVB_NAME_MAX];

	sovb_name_fold(folded, sizeof folded, name, strlen(name));
	return sovb_name_begins(folded, phrase);
}

static void tells_what_a_name_begins_with(void **state)
{
	(void)state;
	assert_int_equal(begins("Uỷ ban nhân dân tỉnh", "ủy ban"), strlen("uy\u0309 ban"));
	assert_int_equal(begins("KỈ LUẬT", "kỷ luật"), strlen("ki\u0309 luâ\u0323t"));
	assert_int_equal(begins("Đảng bộ", "đảng"), strlen("đang\u0309"));
	assert_int_equal(begins("Ủy ban", "ủy ban kiểm tra"), 0);
	assert_int_equal(begins("Ủy", "ủy ban"), 0);
	assert_int_equal(begins("Đạng bộ", "đảng"), 0);
	assert_int_equal(begins("Đảngbộ", "đảng"), 0);
	assert_int_equal(begins("Bộ", "ban"), 0);
	assert_int_equal(begins("", "ban"), 0);
	assert_int_equal(begins("Ủy ban", ""), 0);
}

static void a_long_name_ends_with_a_whole_word(void **state)
{
	char out[12];
	size_t size = sovb_name_fold(out, sizeof out, "ban chi dao", 11);

	(void)state;
	assert_int_equal(size, 11);
	assert_string_equal(out, "ban chi dao");
	assert_int_equal(sovb_name_fold(out, sizeof out, "ban chi daos", 12), 7);
	assert_string_equal(out, "ban chi");
}

static void judges_party_terms_by_the_day(void **state)
{
	(void)state;
	assert_string_equal(sovb_party_term_at(day(2016, 1, 26))->roman, "XI");
	assert_string_equal(sovb_party_term_at(day(2016, 1, 27))->roman, "XII");
	assert_string_equal(sovb_party_term_at(day(2021, 1, 30))->roman, "XII");
	assert_string_equal(sovb_party_term_at(day(2021, 1, 31))->roman, "XIII");
	assert_string_equal(sovb_party_term_at(day(2026, 1, 23))->roman, "XIV");
	assert_null(sovb_party_term_at(day(1930, 2, 3)));
	assert_null(sovb_party_term_at(day(2016, 1, 0)));
}

static void terms_follow_one_another_without_a_gap(void **state)
{
	(void)state;
	for (int number = 2; sovb_party_term_by_number(number); number++) {
		const sovb_term_fact *before = sovb_party_term_by_number(number - 1);
		const sovb_term_fact *term = sovb_party_term_by_number(number);

		assert_int_equal(term->number, number);
		assert_int_equal(sovb_roman_parse(term->roman, strlen(term->roman)), number);
		assert_true(sovb_date_is_day(before->to));
		assert_true(sovb_date_days_between(before->to, term->from) <= 1);
	}
	for (int number = 2; sovb_assembly_term_by_number(number); number++) {
		const sovb_term_fact *before = sovb_assembly_term_by_number(number - 1);
		const sovb_term_fact *term = sovb_assembly_term_by_number(number);

		assert_int_equal(term->number, number);
		assert_int_equal(sovb_roman_parse(term->roman, strlen(term->roman)), number);
		assert_true(sovb_date_days_between(before->to, term->from) <= 1);
	}
	assert_null(sovb_party_term_by_number(0));
	assert_null(sovb_assembly_term_by_number(99));
}

static void judges_assembly_terms_by_the_day(void **state)
{
	(void)state;
	assert_string_equal(sovb_assembly_term_at(day(2014, 11, 20))->roman, "XIII");
	assert_string_equal(sovb_assembly_term_at(day(2019, 6, 14))->roman, "XIV");
	assert_string_equal(sovb_assembly_term_at(day(2025, 6, 16))->roman, "XV");
}

static void reads_roman_numerals_up_to_39(void **state)
{
	(void)state;
	assert_int_equal(sovb_roman_parse("XIII", 4), 13);
	assert_int_equal(sovb_roman_parse("xiv", 3), 14);
	assert_int_equal(sovb_roman_parse("XXXIX", 5), 39);
	assert_int_equal(sovb_roman_parse("IIII", 4), 0);
	assert_int_equal(sovb_roman_parse("XL", 2), 0);
	assert_int_equal(sovb_roman_parse("", 0), 0);
	assert_int_equal(sovb_roman_parse("XIIa", 4), 0);
}

static void every_fact_names_its_source(void **state)
{
	(void)state;
	for (size_t i = 0; i < sovb_type_count(); i++) {
		assert_true(sovb_type_get(i)->source[0] != '\0');
		assert_non_null(
		    sovb_type_by_symbol(sovb_type_get(i)->symbol, strlen(sovb_type_get(i)->symbol)));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(knows_kinds_by_their_letters),
	    cmocka_unit_test(keeps_letters_with_and_without_stroke_apart),
	    cmocka_unit_test(keeps_province_and_centre_apart),
	    cmocka_unit_test(knows_bodies_by_pattern),
	    cmocka_unit_test(takes_the_first_of_joint_letters),
	    cmocka_unit_test(district_bodies_end_with_their_level),
	    cmocka_unit_test(bodies_end_on_the_day_their_source_tells),
	    cmocka_unit_test(bodies_belong_to_others),
	    cmocka_unit_test(rules_hold_from_day_to_day),
	    cmocka_unit_test(cells_issue_no_directives),
	    cmocka_unit_test(places_tell_the_level),
	    cmocka_unit_test(knows_issuers_by_their_longest_phrase),
	    cmocka_unit_test(one_word_names_a_body_only_at_the_beginning),
	    cmocka_unit_test(a_central_body_may_not_use_a_province_symbol),
	    cmocka_unit_test(folds_names_of_bodies),
	    cmocka_unit_test(letters_in_names_are_written_out),
	    cmocka_unit_test(an_investment_ministry_is_not_central_party),
	    cmocka_unit_test(tells_what_a_name_begins_with),
	    cmocka_unit_test(a_long_name_ends_with_a_whole_word),
	    cmocka_unit_test(judges_party_terms_by_the_day),
	    cmocka_unit_test(terms_follow_one_another_without_a_gap),
	    cmocka_unit_test(judges_assembly_terms_by_the_day),
	    cmocka_unit_test(reads_roman_numerals_up_to_39),
	    cmocka_unit_test(every_fact_names_its_source),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
