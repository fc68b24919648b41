/* Words of full text, and the terms made of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "store.h"
#include "words.h"

#define STRING(text) ((sovb_string){text, strlen(text)})

static void words_are_runs_of_letters_and_digits(void **state)
{
	static const char text[] = "Kế hoạch 39-KH/CU, ngày 16/02.";
	static const char *const bare[] = {"ke", "hoach", "39", "kh", "cu", "ngay", "16", "02"};
	static const bool marked[] = {true, true, false, false, false, true, false, false};
	sovb_words words = sovb_words_of(STRING(text));
	sovb_word word;

	(void)state;
	for (size_t i = 0; i < sizeof bare / sizeof *bare; i++) {
		assert_true(sovb_words_next(&words, &word));
		assert_string_equal(word.bare, bare[i]);
		assert_int_equal(word.marked, marked[i]);
	}
	assert_int_equal(word.span.start, strlen(text) - 3);
	assert_int_equal(word.span.end, strlen(text) - 1);
	assert_false(sovb_words_next(&words, &word));
}

static void overlong_runs_are_no_words(void **state)
{
	char text[SOVB_WORD_MAX + 8];
	sovb_words words;
	sovb_word word;

	(void)state;
	memset(text, 'x', sizeof text);
	memcpy(text + SOVB_WORD_MAX + 1, " sau", 4);
	words = sovb_words_of((sovb_string){text, SOVB_WORD_MAX + 5});
	assert_true(sovb_words_next(&words, &word));
	assert_string_equal(word.folded, "sau");
	text[SOVB_WORD_MAX] = ' ';
	words = sovb_words_of((sovb_string){text, SOVB_WORD_MAX + 5});
	assert_true(sovb_words_next(&words, &word));
	assert_int_equal(word.span.end, SOVB_WORD_MAX);
}

static void spellings_of_a_name_are_one(void **state)
{
	sovb_buffer a = SOVB_BUFFER_INIT(1000), b = SOVB_BUFFER_INIT(1000);

	(void)state;
	sovb_words_fold(&a, STRING("Nghị quyết  của Uỷ ban,  khoá XII"));
	sovb_words_fold(&b, STRING("nghị quyết của Ủy ban khóa XII"));
	assert_string_equal(sovb_buffer_text(&a), sovb_buffer_text(&b));
	sovb_buffer_fini(&a);
	sovb_buffer_fini(&b);
}

static void long_terms_are_cut_and_stay_apart(void **state)
{
	char value[400], one[SOVB_TERM_MAX + 1], other[SOVB_TERM_MAX + 1];
	size_t size;

	(void)state;
	memset(value, 'a', sizeof value);
	assert_int_equal(sovb_store_term(one, "XM", value, 238), 240);
	assert_memory_equal(one, "XMaaaa", 6);
	size = sovb_store_term(one, "XM", value, sizeof value);
	assert_int_equal(size, 240);
	value[399] = 'b';
	assert_int_equal(sovb_store_term(other, "XM", value, sizeof value), 240);
	assert_memory_equal(one, other, 224);
	assert_memory_not_equal(one, other, 240);
}

static void cuts_terms_between_characters(void **state)
{
	char value[400], term[SOVB_TERM_MAX + 1];

	(void)state;
	/* 224 bytes are kept, two of them for the prefix: 222 fall into the middle of a "ế" (three bytes) after "x". */
	value[0] = 'x';
	for (size_t i = 1; i + 3 <= sizeof value; i += 3)
		memcpy(value + i, "ế", 3);
	assert_int_equal(sovb_store_term(term, "XM", value, 397), 2 + 220 + 16);
	assert_memory_equal(term + 2 + 217, "ế", 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_runs_of_letters_and_digits),
		cmocka_unit_test(overlong_runs_are_no_words),
		cmocka_unit_test(spellings_of_a_name_are_one),
		cmocka_unit_test(long_terms_are_cut_and_stay_apart),
		cmocka_unit_test(cuts_terms_between_characters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
