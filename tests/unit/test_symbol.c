#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "symbol.h"
#include "symbol_scan.h"

static const char *key_of(const char *typed)
{
	static char key[SOVB_SYMBOL_MAX];
	sovb_symbol symbol;

	if (!sovb_symbol_parse(&symbol, typed, strlen(typed)))
		return "none";
	sovb_symbol_key(key, &symbol);
	return key;
}

static const char *text_of(const char *typed)
{
	static char text[SOVB_SYMBOL_MAX];
	sovb_symbol symbol;

	if (!sovb_symbol_parse(&symbol, typed, strlen(typed)))
		return "none";
	sovb_symbol_text(text, &symbol);
	return text;
}

/* The token that begins at the first digit of text, "" when there is none. */
static const char *scan(const char *text, sovb_symbol_context context)
{
	static sovb_symbol_scan found;

	if (!sovb_symbol_scan_at(&found, text, strlen(text), strcspn(text, "0123456789"), context, NULL))
		return "";
	return found.text;
}

static void any_spelling_has_one_key(void **state)
{
	static const char *const spellings[] = {"39-KH/CU",  "39 - KH/CU", "39/KH-CU", "39 kh cu", "39-kh/cu",
	                                        "039-KH/CU", "39–KH/CU",   "39/KH/CU", "39_KH/CU"};

	(void)state;
	for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
		assert_string_equal(key_of(spellings[i]), "39/KH/CU");
	assert_string_equal(key_of("12/KH-PGD-ĐT"), key_of("12/KH-PGD&ĐT"));
	assert_string_equal(key_of("22/2016/TT-BGD-ĐT"), key_of("22/2016/TT-BGDĐT"));
	assert_string_equal(key_of("1234/SGD-ĐT-GDTH"), key_of("1234/SGDĐT-GDTH"));
	assert_string_equal(key_of("1234/SGD-ĐTBD"), "1234/SGD/ĐTBD"); /* an office of the Sở */
}

/* "1961-QĐNS/TW": a series of its own, written as the Party writes. */
static void decisions_on_persons_are_a_series(void **state)
{
	(void)state;
	assert_string_equal(text_of("1961 - QĐNS/TW"), "1961-QĐNS/TW");
	assert_string_equal(key_of("45-QĐNS/TW"), "45/QĐNS/TW");
	assert_string_equal(key_of("45-QĐ/TW"), "45/QĐ/TW");
}

/* "2NQ10Dv": no body is called 10DV. */
static void a_body_does_not_begin_with_a_digit(void **state)
{
	(void)state;
	assert_string_equal(key_of("2NQ10Dv"), key_of(text_of("2NQ10Dv")));
	assert_string_equal(key_of("12/NQCP"), "12/NQ/CP");
	assert_string_equal(key_of("17804-CW/VPTW"), "17804/CV/VPTW");
	assert_string_equal(key_of("98/2025/0H15"), "98/2025/QH15");
}

static void strokes_and_horns_are_letters(void **state)
{
	char bare[SOVB_SYMBOL_MAX];
	sovb_symbol symbol;

	(void)state;
	assert_string_equal(key_of("12-KH/ĐU"), "12/KH/ĐU");
	assert_string_equal(key_of("12-kh/du"), "12/KH/DU");
	assert_string_equal(key_of("5-NQ/TƯ"), "5/NQ/TW");
	assert_string_equal(key_of("5-NQ/TU"), "5/NQ/TU");
	assert_string_equal(key_of("7-HD/BTCTƯ"), "7/HD/BTCTW");
	assert_true(sovb_symbol_parse(&symbol, "12-KH/ĐU", strlen("12-KH/ĐU")));
	sovb_symbol_bare_key(bare, &symbol);
	assert_string_equal(bare, "12/KH/DU");
	assert_true(sovb_symbol_parse(&symbol, "5-NQ/TƯ", strlen("5-NQ/TƯ")));
	sovb_symbol_bare_key(bare, &symbol);
	assert_string_equal(bare, "5/NQ/TU");
}

static void puts_symbols_in_order(void **state)
{
	static const char *const pairs[][2] = {
		{"2 ct tu", "02-CT/TU"},
		{"68/QĐ-TW", "68-QĐ/TW"},
		{"30 - KH/TU", "30-KH/TU"},
		{"06/2021/qđ-ubnd", "06/2021/QĐ-UBND"},
		{"11/2020/TT-BGD&ĐT", "11/2020/TT-BGDĐT"},
		{"58/2014/QH13", "58/2014/QH13"},
		{"5053-CV/VPTW/nb", "5053-CV/VPTW/NB"},
		{"12/UBND-VX", "12/UBND-VX"},
		{"41-KH/BCĐ", "41-KH/BCĐ"},
		{"41/KH-BCĐ", "41/KH-BCĐ"},
		{"41/KH/BCĐ", "41-KH/BCĐ"},
		{"33/ct-ttg", "33/CT-TTg"},
		{"12a-KH/ĐU", "12a-KH/ĐU"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		assert_string_equal(text_of(pairs[i][0]), pairs[i][1]);
}

static void what_is_no_symbol_is_refused(void **state)
{
	static const char *const others[] = {"", "39", "KH/CU", "16/2/2021", "2020 - 2025", "dân vận khéo", "39-"};

	(void)state;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		assert_string_equal(key_of(others[i]), "none");
}

static void finds_the_token_and_its_end(void **state)
{
	sovb_symbol_scan found;
	const char *text = "số 01- KL/TW, ngày 18/5/2021";

	(void)state;
	assert_true(sovb_symbol_scan_at(&found, text, strlen(text), strcspn(text, "0"), SOVB_CONTEXT_NUMBER, NULL));
	assert_string_equal(found.text, "01-KL/TW");
	assert_memory_equal(text + found.end, ", ngày", strlen(", ngày"));
}

static void keeps_on_over_one_line_end(void **state)
{
	(void)state;
	assert_string_equal(scan("226-\nKL/TW", SOVB_CONTEXT_TYPE), "226-KL/TW");
	assert_string_equal(scan("85/2021/NĐ-\nCP ngày", SOVB_CONTEXT_NONE), "85/2021/NĐ-CP");
	assert_string_equal(scan("12\n- KH của", SOVB_CONTEXT_NONE), "");
}

static void look_alikes_are_read(void **state)
{
	(void)state;
	assert_string_equal(scan("30\u2011KH/TU", SOVB_CONTEXT_NONE), "30-KH/TU");
	assert_string_equal(scan("30\u2013KH\u2215TU", SOVB_CONTEXT_NONE), "30-KH/TU");
	assert_string_equal(scan("68-Q\u00D0/CU", SOVB_CONTEXT_NONE), "68-QĐ/CU");
	assert_string_equal(scan("30\u00A0-\u00A0KH/TU", SOVB_CONTEXT_NONE), "30-KH/TU");
	assert_string_equal(scan("19/2012/TTLT-BTC-BKH&amp;ĐT", SOVB_CONTEXT_NONE), "19/2012/TTLT-BTC-BKHĐT");
}

static void a_lost_separator_stays_lost_but_is_understood(void **state)
{
	sovb_symbol_scan found;
	const char *text = "126/2024/NĐCP";

	(void)state;
	assert_true(sovb_symbol_scan_at(&found, text, strlen(text), 0, SOVB_CONTEXT_TYPE, NULL));
	assert_string_equal(found.text, "126/2024/NĐCP");
	assert_string_equal(found.symbol.type, "NĐ");
	assert_string_equal(found.symbol.organ, "CP");
	assert_string_equal(key_of("126/2024/NĐCP"), "126/2024/NĐ/CP");
}

static void a_fifth_digit_in_the_year_is_ignored(void **state)
{
	(void)state;
	assert_string_equal(key_of("45/25010/NĐ-CP"), "45/2010/NĐ/CP");
}

static void false_friends_are_left_alone(void **state)
{
	static const char *const others[] = {"2021 - 2025", "24/7", "01 lần/tháng", "50- 90", "2022– 2023",
	                                     "6A1/2", "15% - THCS", "19/8", "2-KNĐ", "2020 - UBND tỉnh"};

	(void)state;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		assert_string_equal(scan(others[i], SOVB_CONTEXT_NONE), "");
}

static void a_full_stop_ends_a_number(void **state)
{
	(void)state;
	assert_string_equal(scan("29. Học Chỉ thị", SOVB_CONTEXT_TYPE), "");
	assert_string_equal(scan("07/HD-BCA- C07 ngày", SOVB_CONTEXT_TYPE), "07/HD-BCA-C07");
	assert_string_equal(scan("07/HD-BCA - A ngày", SOVB_CONTEXT_TYPE), "07/HD-BCA");
	assert_string_equal(scan("12.KH/TU", SOVB_CONTEXT_TYPE), "12-KH/TU");
}

static void letters_without_a_type_need_a_context(void **state)
{
	(void)state;
	assert_string_equal(scan("428/TTXTĐTDN", SOVB_CONTEXT_NONE), "");
	assert_string_equal(scan("428/TTXTĐTDN", SOVB_CONTEXT_TYPE), "428/TTXTĐTDN");
	assert_string_equal(scan("4625/BNV-CCHC", SOVB_CONTEXT_NONE), "4625/BNV-CCHC");
}

static void words_that_stuck_to_the_code_are_cut(void **state)
{
	(void)state;
	assert_string_equal(scan("126/2020/NĐ-CPngày 19", SOVB_CONTEXT_NONE), "126/2020/NĐ-CP");
	assert_string_equal(scan("161/QĐ-TTgĐiều 2", SOVB_CONTEXT_NONE), "161/QĐ-TTg");
	assert_string_equal(scan("16/2023/QH15thành", SOVB_CONTEXT_NONE), "16/2023/QH15");
	assert_string_equal(scan("2.HỖ TRỢ", SOVB_CONTEXT_TYPE), "");
	assert_string_equal(scan("06-QĐi/TW", SOVB_CONTEXT_NONE), "06-QĐi/TW");
}

static void small_letters_with_a_year_are_read(void **state)
{
	(void)state;
	assert_string_equal(scan("06/2002/nđ-cp ngày", SOVB_CONTEXT_NONE), "06/2002/NĐ-CP");
	assert_string_equal(scan("5/2002/tháng này", SOVB_CONTEXT_NONE), "");
	assert_string_equal(scan("06/kh-cu", SOVB_CONTEXT_NONE), "");
}

static void parts_of_numbers_are_kept(void **state)
{
	(void)state;
	assert_string_equal(scan("66.2/2025/NQ-CP", SOVB_CONTEXT_TYPE), "66.2/2025/NQ-CP");
	assert_string_equal(scan("66.10/2025/NQ-CP", SOVB_CONTEXT_TYPE), "66.10/2025/NQ-CP");
	assert_string_equal(scan("11554/VPCP-V.I ngày", SOVB_CONTEXT_TYPE), "11554/VPCP-V.I");
	assert_string_equal(scan("12-KL/T.Ư", SOVB_CONTEXT_TYPE), "12-KL/TƯ");
}

static double confidence_of(const char *text)
{
	sovb_symbol_scan found;

	assert_true(sovb_symbol_scan_at(&found, text, strlen(text), strcspn(text, "0123456789"), SOVB_CONTEXT_TYPE, NULL));
	return found.confidence;
}

static void only_what_was_repaired_lowers_the_confidence(void **state)
{
	(void)state;
	assert_true(confidence_of("29-NQ/TW ngày 04/11/2013") == 1.0);
	assert_true(confidence_of("29-NQ/TW, ngày 04/11/2013") == 1.0);
	assert_true(confidence_of("06/2002/nđ-cp ngày") < 1.0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_spelling_has_one_key),
		cmocka_unit_test(decisions_on_persons_are_a_series),
		cmocka_unit_test(a_body_does_not_begin_with_a_digit),
		cmocka_unit_test(strokes_and_horns_are_letters),
		cmocka_unit_test(puts_symbols_in_order),
		cmocka_unit_test(what_is_no_symbol_is_refused),
		cmocka_unit_test(finds_the_token_and_its_end),
		cmocka_unit_test(keeps_on_over_one_line_end),
		cmocka_unit_test(look_alikes_are_read),
		cmocka_unit_test(a_lost_separator_stays_lost_but_is_understood),
		cmocka_unit_test(a_fifth_digit_in_the_year_is_ignored),
		cmocka_unit_test(false_friends_are_left_alone),
		cmocka_unit_test(letters_without_a_type_need_a_context),
		cmocka_unit_test(a_full_stop_ends_a_number),
		cmocka_unit_test(words_that_stuck_to_the_code_are_cut),
		cmocka_unit_test(small_letters_with_a_year_are_read),
		cmocka_unit_test(parts_of_numbers_are_kept),
		cmocka_unit_test(only_what_was_repaired_lowers_the_confidence),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
