#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "fold.h"

static bool same_word(const char *a, const char *b)
{
	char x[SOVB_WORD_MAX + 1], y[SOVB_WORD_MAX + 1];

	sovb_fold_word(x, a, strlen(a));
	sovb_fold_word(y, b, strlen(b));
	return strcmp(x, y) == 0;
}

static void tone_place_does_not_matter(void **state)
{
	(void)state;
	assert_true(same_word("uỷ", "ủy"));
	assert_true(same_word("HOÀ", "hòa"));
	assert_true(same_word("khoá", "khóa"));
	assert_true(same_word("Thuỷ", "thủy"));
	assert_false(same_word("thủy", "thúy"));
}

static void free_i_and_y_are_one(void **state)
{
	(void)state;
	assert_true(same_word("kỉ", "kỷ"));
	assert_true(same_word("qui", "quy"));
	assert_true(same_word("lý", "lí"));
	assert_false(same_word("tay", "tai"));
	assert_false(same_word("uy", "ui"));
}

static void letters_with_marks_stay_apart(void **state)
{
	(void)state;
	assert_false(same_word("đường", "dương"));
	assert_false(same_word("đảng", "dảng"));
	assert_false(same_word("tư", "tu"));
	assert_true(same_word("Ðảng", "đảng"));
	assert_true(same_word("Ɖại", "đại"));
}

/* What sovb_fold_begins() has to find, the long way. */
static size_t begins(const char *folded, const char *word)
{
	char whole[SOVB_WORD_MAX + 1];
	size_t size = sovb_fold_word(whole, word, strcspn(word, " "));

	return strncmp(folded, whole, size) == 0 ? size : 0;
}

static void a_word_is_found_without_folding_it(void **state)
{
	static const char *const words[] = {
	    "tổ", "tộ", "to", "tổng", "kỷ", "kỉ", "ky", "ki", "quy", "qui", "tay", "Ủy", "uỷ", "đảng", "Ðảng", "dang", "x", "y",
	    "nghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêng",
	    "ặặặặặặặặặặặặặặặặặặặặặặặặặặặặặặặặặặặ",
	};
	const size_t count = sizeof words / sizeof *words;

	(void)state;
	for (size_t i = 0; i < count; i++) {
		char folded[SOVB_WORD_MAX + 8], phrase[128];
		size_t size = sovb_fold_word(folded, words[i], strlen(words[i]));

		strcpy(folded + size, " bộ");
		for (size_t k = 0; k < count; k++) {
			snprintf(phrase, sizeof phrase, "%s khác", words[k]);
			assert_int_equal(sovb_fold_begins(folded, words[k]), begins(folded, words[k]));
			assert_int_equal(sovb_fold_begins(folded, phrase), begins(folded, words[k]));
		}
	}
	assert_int_equal(sovb_fold_begins("tông\u0309 ky\u0309", "tổng"), strlen("tông\u0309"));
	assert_int_equal(sovb_fold_begins("tông", "tổng"), 0);
	assert_int_equal(sovb_fold_begins("ki\u0309", "kỷ"), strlen("ki\u0309"));
}

static void bare_form_has_ascii_letters_only(void **state)
{
	static const char *const pairs[][2] = {{"Đường", "duong"}, {"khéo", "kheo"}, {"Ưu", "uu"}, {"ặ", "a"}, {"Kỷ", "ki"}};
	char word[SOVB_WORD_MAX + 1];

	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		size_t size = sovb_fold_word(word, pairs[i][0], strlen(pairs[i][0]));

		assert_int_equal(sovb_strip_marks(word, size), strlen(pairs[i][1]));
		assert_string_equal(word, pairs[i][1]);
	}
}

static void case_of_vietnamese_letters(void **state)
{
	(void)state;
	assert_true(sovb_is_upper(0x110));
	assert_false(sovb_is_upper(0x111));
	assert_true(sovb_is_upper(0x1EA4));
	assert_true(sovb_is_upper(0xD0));
	assert_int_equal(sovb_lower(0x1EA4), 0x1EA5);
	assert_int_equal(sovb_upper(0x1B0), 0x1AF);
	assert_false(sovb_is_letter(0xD7));
	assert_true(sovb_is_letter(0x1EF9));
}

static void long_words_are_cut_at_a_character(void **state)
{
	char word[SOVB_WORD_MAX + 1];
	char many[400] = "";

	(void)state;
	for (int i = 0; i < 100; i++)
		strcat(many, "ạ");
	assert_true(sovb_fold_word(word, many, strlen(many)) <= SOVB_WORD_MAX);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tone_place_does_not_matter),
		cmocka_unit_test(free_i_and_y_are_one),
		cmocka_unit_test(letters_with_marks_stay_apart),
		cmocka_unit_test(a_word_is_found_without_folding_it),
		cmocka_unit_test(bare_form_has_ascii_letters_only),
		cmocka_unit_test(case_of_vietnamese_letters),
		cmocka_unit_test(long_words_are_cut_at_a_character),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
