/* Words of full text, and the terms made of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "store.h"
#include "word_bag.h"
#include "word_term.h"

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

/* Whatever is a way of marking "dan" stands between "dan" and "dan0", and nothing else does. */
static void marks_of_one_bare_word_stand_together(void **state)
{
	static const char *const ways[] = {"dân", "dàn", "dẫn", "đàn", "đần", "đẵn", "dan\u0304", "d\u0304àn", "dân\u0301\u0300"};
	char one[WORD_TERM_MAX], other[WORD_TERM_MAX];

	(void)state;
	assert_string_equal(word_term(one, "dan"), "dan");
	assert_string_equal(word_term(one, "02"), "02");
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
		assert_true(strncmp(word_term(one, ways[i]), "dan", 3) == 0);
		assert_in_range(one[3], 1, SOVB_WORD_KEY_LETTERS - 1);
		for (size_t k = 0; k < i; k++)
			assert_string_not_equal(one, word_term(other, ways[k]));
	}
	assert_string_equal(word_term(one, "DÂN"), word_term(other, "Dân"));
	assert_string_equal(word_term(one, "tỉnh"), word_term(other, "TỈNH"));
	assert_string_equal(word_term(one, "uỷ"), word_term(other, "Ủy"));
	assert_string_equal(word_term(one, "kỷ"), word_term(other, "kỉ"));
}

/* The second u has the mark in one, the first in the other. */
static void marks_tell_their_letter(void **state)
{
	char one[WORD_TERM_MAX], other[WORD_TERM_MAX];

	(void)state;
	assert_string_not_equal(word_term(one, "xuxư"), word_term(other, "xưxu"));
	assert_string_not_equal(word_term(one, "nuoc"), word_term(other, "nước"));
	assert_string_not_equal(word_term(one, "nưoc"), word_term(other, "nuơc"));
}

static void a_bag_gathers_the_places_of_a_word(void **state)
{
	sovb_word_bag bag = SOVB_WORD_BAG_INIT;
	char key[WORD_TERM_MAX];

	(void)state;
	sovb_word_bag_begin(&bag, STRING("Dân vận, dân và DÂN; dan."), 10);
	assert_true(sovb_word_bag_fill(&bag));
	assert_int_equal(bag.count, 4);
	/* In the order of their keys: dan, dân, và, vận. */
	assert_memory_equal(bag.word[1].key.data, word_term(key, "dân"), bag.word[1].key.size);
	assert_int_equal(bag.word[1].count, 3);
	assert_int_equal(bag.word[1].places[0], 11);
	assert_int_equal(bag.word[1].places[1], 13);
	assert_int_equal(bag.word[1].places[2], 15);
	assert_int_equal(bag.word[0].places[0], 16);
	assert_memory_equal(bag.word[3].key.data, word_term(key, "vận"), bag.word[3].key.size);
	assert_int_equal(bag.word[3].places[0], 12);
	assert_false(sovb_word_bag_fill(&bag));

	/* What stood in the text before does not come back. */
	sovb_word_bag_begin(&bag, STRING("vận"), 0);
	assert_true(sovb_word_bag_fill(&bag));
	assert_int_equal(bag.count, 1);
	assert_int_equal(bag.word[0].count, 1);
	assert_int_equal(bag.word[0].places[0], 1);
	sovb_word_bag_begin(&bag, STRING(" - "), 0);
	sovb_word_bag_fill(&bag);
	assert_int_equal(bag.count, 0);
	sovb_word_bag_fini(&bag);
}

/* More different words than are remembered, and more places than in one fill: every place comes once, in order. */
static void a_bag_has_no_bottom(void **state)
{
	sovb_buffer text = SOVB_BUFFER_INIT(16 << 20);
	sovb_word_bag bag = SOVB_WORD_BAG_INIT;
	const uint32_t words = 3 * SOVB_WORD_BAG_PLACES;
	uint32_t seen = 0, before = 0;

	(void)state;
	for (uint32_t i = 0; i < words; i++)
		sovb_buffer_appendf(&text, "%u ", i % 5 ? i : 0);
	sovb_word_bag_begin(&bag, (sovb_string){text.data, text.size}, 0);
	while (sovb_word_bag_fill(&bag)) {
		for (size_t i = 0; i < bag.count; i++) {
			for (size_t k = 0; k < bag.word[i].count; k++) {
				uint32_t place = bag.word[i].places[k];

				assert_true(place > before && place <= words);
				assert_true(k == 0 || place > bag.word[i].places[k - 1]);
				seen++;
			}
		}
		before = bag.place;
	}
	assert_false(bag.failed);
	assert_int_equal(seen, words);
	sovb_word_bag_fini(&bag);
	sovb_buffer_fini(&text);
}

static void long_terms_are_cut_and_stay_apart(void **state)
{
	char value[400], one[SOVB_TERM_MAX + 1], other[SOVB_TERM_MAX + 1];
	size_t size;

	(void)state;
	memset(value, 'a', sizeof value);
	assert_int_equal(sovb_store_term(one, "XM", value, 240), 242);
	assert_memory_equal(one, "XMaaaa", 6);
	size = sovb_store_term(one, "XM", value, sizeof value);
	assert_int_equal(size, 242);
	value[399] = 'b';
	assert_int_equal(sovb_store_term(other, "XM", value, sizeof value), 242);
	assert_memory_equal(one, other, 224);
	assert_memory_not_equal(one, other, 240);
}

static void cuts_terms_between_characters(void **state)
{
	char value[400], term[SOVB_TERM_MAX + 1];

	(void)state;
	/* 226 bytes are kept, two of them for the prefix: 224 fall into the middle of a "ế" (three bytes) after "x". */
	value[0] = 'x';
	for (size_t i = 1; i + 3 <= sizeof value; i += 3)
		memcpy(value + i, "ế", 3);
	assert_int_equal(sovb_store_term(term, "XM", value, 397), 2 + 223 + 16);
	assert_memory_equal(term + 2 + 220, "ế", 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_runs_of_letters_and_digits),
		cmocka_unit_test(overlong_runs_are_no_words),
		cmocka_unit_test(spellings_of_a_name_are_one),
		cmocka_unit_test(marks_of_one_bare_word_stand_together),
		cmocka_unit_test(marks_tell_their_letter),
		cmocka_unit_test(a_bag_gathers_the_places_of_a_word),
		cmocka_unit_test(a_bag_has_no_bottom),
		cmocka_unit_test(long_terms_are_cut_and_stay_apart),
		cmocka_unit_test(cuts_terms_between_characters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
