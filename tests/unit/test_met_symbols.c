/*
 * What is remembered of symbols reads every number as the scan does, whatever stands behind it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "met_symbols.h"
#include "symbol_follow.h"

#define ROUNDS 3 /* met for the first time, met again, and by a later reading */

static const char *const numbers[] = {"7", "012", "1234567890", "12345678901"};

static const char *const tails[] = {
	"/2020/NĐ-CP",  "-KH/TU",       "/QĐ-TW",         "/2025/TT-BGD&ĐT", "/2024/QH15",    "/2003/QH",
	"-NQ/TW1",      "/2021",        "/2/2021",        "-CT/",            "/20",           "/UBND-VX",
	"/NĐCP",        "/20201/NĐ-CP", "/2006/nđ-cp",    "-KH/TƯ",          "/QD-UBND",      "-KH/TUngày",
	"/TTLT-BTC-BNV", "-abc/def",     "/2010/BGD&amp",  "/TT-BGD",         "/2021/a",       "/64",
	"a/QĐ-TTg",     ".2/2025/NQ-CP", "–KH/TU",         "- KH/TU",         "/2019/QĐ-UBND", "",
};

static const char *const behind[] = {
	" ngày 5", ", ngày", ".", ". Điều", ".Điều", ".T", ";ĐT", "; về", ") về", " 15", " NĐ-CP", " nđ-cp", " - KH/TU", "\n15", "\nKH/TU",
	"\n-KH", "\tVề", "1", " / CP", "–CP", "&ĐT", "_CP", " luật", "  KH/TU", "\r\nCP", "", " ", ": về", "(", "]", "\" về", " (sau",
};

static void assert_scanned_alike(sovb_tokens *tokens, const char *text, const sovb_lexicon *lexicon, sovb_arena *arena)
{
	assert_true(sovb_tokens_read(tokens, lexicon, text, strlen(text), false));
	for (int context = SOVB_CONTEXT_NONE; context <= SOVB_CONTEXT_TYPE; context++) {
		sovb_symbol_scan scan;
		sovb_numbered found;
		bool is_symbol = sovb_symbol_scan_at(&scan, text, strlen(text), 0, (sovb_symbol_context)context, lexicon);
		char written[SOVB_SYMBOL_MAX];

		if (sovb_numbered_scan(&found, tokens, 0, (sovb_symbol_context)context, arena) != is_symbol)
			fail_msg("%s: %s", text, is_symbol ? "not found" : "found");
		if (!is_symbol)
			continue;
		sovb_symbol_tail_text(written, found.number, found.tail);
		assert_string_equal(written, scan.text);
		assert_string_equal(found.number, scan.symbol.number);
		assert_string_equal(found.tail->type, scan.symbol.type);
		assert_string_equal(found.tail->organ.data, scan.symbol.organ);
		assert_int_equal(found.tail->organ.size, strlen(scan.symbol.organ));
		assert_int_equal(found.tail->year, scan.symbol.year);
		assert_int_equal(found.tail->party, scan.symbol.party);
		assert_true(found.tail->confidence == scan.confidence);
		assert_int_equal(found.end, scan.end);
	}
}

static void reads_as_without_memory(void **state)
{
	sovb_lexicon *lexicon = sovb_lexicon_new();
	sovb_tokens tokens = {.symbols = sovb_met_symbols_new()};

	(void)state;
	assert_non_null(lexicon);
	assert_non_null(tokens.symbols);
	for (int round = 0; round < ROUNDS * (int)(sizeof numbers / sizeof *numbers); round++) {
		sovb_arena arena;

		sovb_arena_init(&arena, SIZE_MAX);
		sovb_met_symbols_begin(tokens.symbols, lexicon);
		for (size_t tail = 0; tail < sizeof tails / sizeof *tails; tail++)
			for (size_t end = 0; end < sizeof behind / sizeof *behind; end++) {
				char text[128];

				snprintf(text, sizeof text, "%s%s%s", numbers[round % (int)(sizeof numbers / sizeof *numbers)], tails[tail],
				         behind[end]);
				assert_scanned_alike(&tokens, text, lexicon, &arena);
			}
		sovb_arena_fini(&arena);
	}
	sovb_tokens_fini(&tokens);
	sovb_lexicon_free(lexicon);
}

static void knows_bodies_as_without_memory(void **state)
{
	static const char *const names[] = {"Bộ Tài chính", "Chính phủ", "Ban Thường vụ Tỉnh ủy", "Nhà xuất bản", "Bộ TÀI CHÍNH",
	                                    "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu và Ủy ban nhân dân tỉnh Bình Dương"};
	sovb_lexicon *lexicon = sovb_lexicon_new();
	sovb_tokens tokens = {.symbols = sovb_met_symbols_new()};

	(void)state;
	assert_non_null(lexicon);
	assert_non_null(tokens.symbols);
	for (size_t round = 0; round < ROUNDS * sizeof names / sizeof *names; round++) {
		const char *name = names[round % (sizeof names / sizeof *names)];

		assert_true(sovb_tokens_read(&tokens, lexicon, name, strlen(name), false));
		assert_ptr_equal(sovb_met_issuer(&tokens, 0, tokens.count), sovb_issuer_by_name(name, strlen(name)));
	}
	sovb_tokens_fini(&tokens);
	sovb_lexicon_free(lexicon);
}

static void says_no_only_where_there_is_none(void **state)
{
	sovb_lexicon *lexicon = sovb_lexicon_new();

	(void)state;
	for (size_t tail = 0; tail < sizeof tails / sizeof *tails; tail++)
		for (size_t end = 0; end < sizeof behind / sizeof *behind; end++) {
			sovb_symbol_scan scan;
			char text[128];

			snprintf(text, sizeof text, "45%s%s", tails[tail], behind[end]);
			if (!sovb_symbol_may_follow(text, strlen(text), 2) &&
			    sovb_symbol_scan_at(&scan, text, strlen(text), 0, SOVB_CONTEXT_TYPE, lexicon))
				fail_msg("%s", text);
		}
	sovb_lexicon_free(lexicon);
}

static void puts_a_tail_in_order(void **state)
{
	static const sovb_symbol_tail glued = {.type = "NĐ", .organ = {"CP", 2}, .text = {"/2024/NĐCP", 11}, .confidence = 0.8, .year = 2024, .as_written = true};
	char text[SOVB_SYMBOL_MAX];
	sovb_arena arena;

	(void)state;
	sovb_arena_init(&arena, SIZE_MAX);
	sovb_symbol_tail_text(text, "007", &glued);
	assert_string_equal(text, "007/2024/NĐCP");
	sovb_symbol_tail_text(text, "007", sovb_symbol_tail_in_order(&glued, false, &arena));
	assert_string_equal(text, "07/2024/NĐ-CP");
	sovb_arena_fini(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_as_without_memory),
		cmocka_unit_test(knows_bodies_as_without_memory),
		cmocka_unit_test(says_no_only_where_there_is_none),
		cmocka_unit_test(puts_a_tail_in_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
