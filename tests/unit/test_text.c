#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "text_sample.h"
#include "utf8.h"

static void keeps_composed_text_as_it_is(void **state)
{
	static const char text[] = "Kế hoạch số 39-KH/CU, Giếng Đáy";
	sample s;

	(void)state;
	normalize(&s, text, sizeof text - 1);
	assert_ptr_equal(s.text.norm, text);
	assert_int_equal(s.text.norm_size, sizeof text - 1);
	assert_null(s.text.map);
	assert_int_equal(sovb_text_source(&s.text, 1), 1);
	assert_int_equal(sovb_text_source(&s.text, sizeof text - 1), sizeof text - 1);
	assert_int_equal(sovb_text_source(&s.text, sizeof text + 5), sizeof text - 1);
	/* "ế" is bytes 1 to 3. */
	assert_int_equal(sovb_text_norm(&s.text, 3), 1);
	assert_int_equal(sovb_text_norm(&s.text, 4), 4);
	done(&s);
}

static void takes_an_empty_text(void **state)
{
	sample s;

	(void)state;
	normalize(&s, "", 0);
	assert_int_equal(s.text.norm_size, 0);
	assert_int_equal(sovb_text_source(&s.text, 0), 0);
	assert_int_equal(sovb_text_norm(&s.text, 0), 0);
	normalize(&s, NULL, 0);
	assert_int_equal(s.text.norm_size, 0);
	done(&s);
}

static void composes_decomposed_letters(void **state)
{
	(void)state;
	assert_norm("Ke\u0302\u0301 hoa\u0323ch", "Kế hoạch");
	assert_norm("u\u031B\u0301", "ứ");
	assert_norm("o\u0303 A\u0306\u0309", "õ Ẳ");
}

static void composes_marks_in_either_order(void **state)
{
	(void)state;
	assert_norm("a\u0323\u0302", "\u1EAD");
	assert_norm("a\u0302\u0323", "\u1EAD");
	assert_norm("\u1EA1\u0302", "\u1EAD");
	assert_norm("o\u0323\u031B", "\u1EE3");
}

static void composes_half_composed_letters_of_windows_1258(void **state)
{
	(void)state;
	assert_norm("\u00EA\u0301", "\u1EBF");
	assert_norm("Quy\u00EA\u0301t \u0111i\u0323nh", "Quyết định");
	assert_norm("\u01B0\u0323", "\u1EF1");
}

static void keeps_marks_that_compose_with_nothing(void **state)
{
	sample s;

	(void)state;
	assert_norm("\u0301x\u0323", "\u0301x\u0323");
	normalize(&s, "x\u0323y", 4);
	assert_null(s.text.map);
	done(&s);
}

static void maps_every_character_to_its_first_byte(void **state)
{
	/* Ke^' in NFD, blank, "hoạ" in NFD: K0 e1 ^2 '4 _6 h7 o8 a9 .10 c12 h13. */
	static const char text[] = "Ke\u0302\u0301 hoa\u0323ch";
	static const size_t sources[][2] = {/* norm, bytes */
	                                    {0, 0}, {1, 1},   {4, 6},   {5, 7},  {6, 8},
	                                    {7, 9}, {10, 12}, {11, 13}, {12, 14}};
	sample s;

	(void)state;
	normalize(&s, text, sizeof text - 1);
	assert_int_equal(s.text.norm_size, strlen("Kế hoạch"));
	for (size_t i = 0; i < sizeof sources / sizeof sources[0]; i++) {
		assert_int_equal(sovb_text_source(&s.text, sources[i][0]), sources[i][1]);
		assert_int_equal(sovb_text_norm(&s.text, sources[i][1]), sources[i][0]);
	}
	/* Positions inside a character belong to it. */
	assert_int_equal(sovb_text_norm(&s.text, 2), 1);
	assert_int_equal(sovb_text_norm(&s.text, 5), 1);
	assert_int_equal(sovb_text_norm(&s.text, 11), 7);
	assert_int_equal(sovb_text_norm(&s.text, 99), 12);
	done(&s);
}

static void maps_several_characters_of_one_cluster_to_its_start(void **state)
{
	/* The dot goes under the a; the acute stays a mark of its own: "ạ́" in 3 + 2 bytes out of 1 + 2 + 2.
	 */
	static const char text[] = "xa\u0301\u0323y";
	sample s;

	(void)state;
	normalize(&s, text, sizeof text - 1);
	assert_int_equal(s.text.norm_size, 7);
	assert_memory_equal(s.text.norm, "x\u1EA1\u0301y", 7);
	assert_int_equal(sovb_text_source(&s.text, 1), 1);
	assert_int_equal(sovb_text_source(&s.text, 4), 1);
	assert_int_equal(sovb_text_source(&s.text, 6), 6);
	assert_int_equal(sovb_text_source(&s.text, 7), 7);
	for (size_t at = 1; at < 6; at++)
		assert_int_equal(sovb_text_norm(&s.text, at), 1);
	assert_int_equal(sovb_text_norm(&s.text, 6), 6);
	done(&s);
}

static void makes_ill_formed_bytes_replacement_characters(void **state)
{
	/* A stray byte, a cut "ế" of which two bytes are there, and one at the very end. */
	static const char text[] = "a\xFF"
				   "b\xE1\xBA"
				   "c\xC3";
	static const char expected[] = "a\uFFFDb\uFFFD\uFFFDc\uFFFD";
	sample s;

	(void)state;
	normalize(&s, text, sizeof text - 1);
	assert_int_equal(s.text.norm_size, sizeof expected - 1);
	assert_memory_equal(s.text.norm, expected, sizeof expected - 1);
	assert_int_equal(sovb_text_source(&s.text, 1), 1);
	assert_int_equal(sovb_text_source(&s.text, 4), 2);
	assert_int_equal(sovb_text_source(&s.text, 5), 3);
	assert_int_equal(sovb_text_source(&s.text, 8), 4);
	assert_int_equal(sovb_text_source(&s.text, 11), 5);
	assert_int_equal(sovb_text_source(&s.text, 12), 6);
	assert_int_equal(sovb_text_source(&s.text, 15), 7);
	assert_int_equal(sovb_text_norm(&s.text, 1), 1);
	assert_int_equal(sovb_text_norm(&s.text, 2), 4);
	assert_int_equal(sovb_text_norm(&s.text, 4), 8);
	assert_int_equal(sovb_text_norm(&s.text, 6), 12);
	done(&s);
}

static void composes_after_an_ill_formed_byte(void **state)
{
	(void)state;
	assert_norm("\xFF\u0301", "\uFFFD\u0301");
	assert_norm("\xFF"
	            "a\u0301",
	            "\uFFFD\u00E1");
}

static void composes_a_letter_at_the_end(void **state)
{
	sample s;

	(void)state;
	normalize(&s, "la\u0323", 4);
	assert_int_equal(s.text.norm_size, 4);
	assert_int_equal(sovb_text_source(&s.text, 1), 1);
	assert_int_equal(sovb_text_source(&s.text, 4), 4);
	done(&s);
	normalize(&s, "ba\u0300", 4);
	assert_int_equal(s.text.norm_size, 3);
	assert_int_equal(sovb_text_source(&s.text, 3), 4);
	done(&s);
}

/* `marks` acute accents after an a. */
static size_t pile_marks(char *out, size_t marks)
{
	size_t size = 0;

	out[size++] = 'a';
	for (size_t i = 0; i < marks; i++) {
		out[size++] = '\xCC';
		out[size++] = '\x81';
	}
	return size;
}

static void leaves_long_runs_of_marks_alone(void **state)
{
	char text[256];
	sample s;
	size_t size;

	(void)state;
	size = pile_marks(text, 30);
	normalize(&s, text, size);
	assert_int_equal(s.text.norm_size, size - 1);
	assert_memory_equal(s.text.norm, "\u00E1\u0301", 4);
	done(&s);
	size = pile_marks(text, 31);
	normalize(&s, text, size);
	assert_int_equal(s.text.norm_size, size);
	assert_memory_equal(s.text.norm, text, size);
	done(&s);
}

/* Every character of a random text maps to a place from which the same character comes back. */
static void maps_back_and_forth(void **state)
{
	static const char *const pieces[] = {"a\u0302\u0323", "e\u0301", "ế", "\xFF",
	                                     "x\u0323\u0301", "K",       " ", "\u00EA\u0301",
	                                     "o\u0301\u0323", "\xE1\xBA"};
	uint32_t seed = 7;
	char text[512] = "";
	sample s;

	(void)state;
	for (int i = 0; i < 60; i++) {
		seed = seed * 1664525u + 1013904223u;
		strcat(text, pieces[(seed >> 16) % (sizeof pieces / sizeof pieces[0])]);
	}
	normalize(&s, text, strlen(text));
	assert_int_equal(sovb_utf8_valid(s.text.norm, s.text.norm_size), s.text.norm_size);
	for (size_t at = 0, last = 0; at < s.text.size; at++) {
		size_t norm = sovb_text_norm(&s.text, at);

		assert_true(norm >= last && norm < s.text.norm_size);
		assert_true(sovb_text_source(&s.text, norm) <= at);
		last = norm;
	}
	for (size_t at = 0, last = 0; at < s.text.norm_size;) {
		size_t source = sovb_text_source(&s.text, at);
		uint32_t character;

		assert_true(source >= last && source < s.text.size);
		assert_true(sovb_text_norm(&s.text, source) <= at);
		last = source;
		at += sovb_utf8_decode(&character, s.text.norm + at, s.text.norm_size - at);
	}
	done(&s);
}

static void fails_when_the_arena_is_full(void **state)
{
	sovb_text text = {.bytes = "a\u0301", .size = 3};
	sovb_arena arena;
	sovb_error err;

	(void)state;
	sovb_arena_init(&arena, 1);
	assert_int_equal(sovb_text_normalize(&text, &arena, &err), SOVB_ERR_NOMEM);
	sovb_arena_fini(&arena);
}

/* Pieces in any order, so that each stands at every place of the blocks that are looked at together. */
static void composes_wherever_a_letter_stands(void **state)
{
	static const char *const piece[][2] = {
		{"e\u0302\u0301", "\u1EBF"}, {"\u00EA\u0301", "\u1EBF"}, {"a", "a"},       {"số 12/", "số 12/"},
		{"\xC3", "\uFFFD"},         {"\xFF", "\uFFFD"},          {"x\u0323", "x\u0323"}, {"u\u031B\u0323", "\u1EF1"},
		{"\u0371", "\u0371"},       {"\u0111", "\u0111"},
	};
	char bytes[1024], norm[1024];
	uint64_t random = 7;

	(void)state;
	for (int round = 0; round < 2000; round++) {
		size_t size = 0, norm_size = 0;

		while (size + 16 < (size_t)round % sizeof bytes) {
			const char *const *one;

			random = random * 6364136223846793005u + 1442695040888963407u;
			one = piece[(random >> 33) % (sizeof piece / sizeof *piece)];
			memcpy(bytes + size, one[0], strlen(one[0]));
			memcpy(norm + norm_size, one[1], strlen(one[1]));
			size += strlen(one[0]);
			norm_size += strlen(one[1]);
		}
		bytes[size] = norm[norm_size] = '\0';
		assert_norm(bytes, norm);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(composes_wherever_a_letter_stands),
		cmocka_unit_test(keeps_composed_text_as_it_is),
		cmocka_unit_test(takes_an_empty_text),
		cmocka_unit_test(composes_decomposed_letters),
		cmocka_unit_test(composes_marks_in_either_order),
		cmocka_unit_test(composes_half_composed_letters_of_windows_1258),
		cmocka_unit_test(keeps_marks_that_compose_with_nothing),
		cmocka_unit_test(maps_every_character_to_its_first_byte),
		cmocka_unit_test(maps_several_characters_of_one_cluster_to_its_start),
		cmocka_unit_test(makes_ill_formed_bytes_replacement_characters),
		cmocka_unit_test(composes_after_an_ill_formed_byte),
		cmocka_unit_test(composes_a_letter_at_the_end),
		cmocka_unit_test(leaves_long_runs_of_marks_alone),
		cmocka_unit_test(maps_back_and_forth),
		cmocka_unit_test(fails_when_the_arena_is_full),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
