/*
 * Many bytes at once must see what one character after the other shows, wherever it stands.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "utf8_wide.h"

#define TEXT_BYTES 9000
#define WORD "Nghị quyết số 29 – TW; " /* one, two and three bytes a character */

static char text[TEXT_BYTES];

static void fill(void)
{
	size_t at = 0;

	for (; at + strlen(WORD) <= sizeof text; at += strlen(WORD))
		memcpy(text + at, WORD, strlen(WORD));
	memset(text + at, ' ', sizeof text - at);
}

static void accepts_well_formed_text_of_any_length(void **state)
{
	(void)state;
	fill();
	for (size_t size = 0; size < 300; size++) {
		size_t whole = sovb_utf8_floor(text, size);

		assert_int_equal(sovb_utf8_look(text, whole).valid, whole);
		assert_int_equal(sovb_utf8_look(text, size).valid, whole);
	}
	assert_int_equal(sovb_utf8_valid(text, sizeof text), sizeof text);
	assert_false(sovb_utf8_look(text, sizeof text).marks);
	assert_false(sovb_utf8_look(text, sizeof text).nul);
}

static void finds_the_first_ill_formed_byte_anywhere(void **state)
{
	static const char *const wrong[] = {"\x80", "\xC0\x80", "\xC1\xBF", "\xC3", "\xE1\xBA", "\xE0\x9F\xBF", "\xED\xA0\x80",
	                                    "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xF0\x90\x80"};

	(void)state;
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		for (size_t near = 0; near + 8 < sizeof text; near += near < 300 ? 1 : 97) {
			size_t at;

			fill();
			at = sovb_utf8_floor(text, near);
			memset(text + at, ' ', 8); /* may cut the character behind: put blanks there too */
			for (size_t k = at + 8; k < sizeof text && ((unsigned char)text[k] & 0xC0) == 0x80; k++)
				text[k] = ' ';
			memcpy(text + at, wrong[i], strlen(wrong[i]));
			assert_int_equal(sovb_utf8_valid(text, sizeof text), at);
		}
	}
}

static void keeps_all_well_formed_characters(void **state)
{
	static const char *const right[] = {"\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
	                                    "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"};

	(void)state;
	for (size_t i = 0; i < sizeof right / sizeof *right; i++) {
		for (size_t at = 0; at < 300; at++) {
			memset(text, 'a', sizeof text);
			memcpy(text + at, right[i], strlen(right[i]));
			assert_int_equal(sovb_utf8_valid(text, sizeof text), sizeof text);
		}
	}
}

static void sees_marks_and_zeros_anywhere(void **state)
{
	(void)state;
	for (size_t at = 0; at + 2 < sizeof text; at += at < 300 ? 1 : 97) {
		memset(text, 'a', sizeof text);
		memcpy(text + at, "\xCC\x81", 2);
		assert_true(sovb_utf8_look(text, sizeof text).marks);
		memcpy(text + at, "\xCE\xB1", 2);
		assert_false(sovb_utf8_look(text, sizeof text).marks);
		assert_false(sovb_utf8_look(text, sizeof text).nul);
		memcpy(text + at, "b\0", 2);
		assert_true(sovb_utf8_look(text, sizeof text).nul);
	}
}

/* Where blocks, and stretches of them, end. */
static void finds_characters_cut_between_blocks(void **state)
{
	static const char *const cut[] = {"\xC3", "\xC0", "\xE1\xBA", "\xE1", "\xF0\x90\x80", "\xF5", "\xFF"};

	(void)state;
	for (size_t i = 0; i < sizeof cut / sizeof *cut; i++) {
		for (size_t at = 4000; at < 4300; at++) {
			memset(text, 'a', sizeof text);
			memcpy(text + at, cut[i], strlen(cut[i]));
			assert_int_equal(sovb_utf8_valid(text, sizeof text), at);
			assert_int_equal(sovb_utf8_valid(text + 4000, 301 + at % 64), at - 4000);
		}
	}
}

/* Bytes at random, most of them such as may stand in UTF-8. */
static void put_bytes_at_random(unsigned char *bytes, size_t size, uint64_t *random)
{
	static const unsigned char likely[] = {'a', ' ', 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xC3, 0xDF,
	                                       0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF, 0xCC, 0xCD, 0};

	for (size_t i = 0; i < size; i++) {
		*random = *random * 6364136223846793005u + 1442695040888963407u;
		bytes[i] = likely[(*random >> 32) % sizeof likely];
	}
}

static void all_processors_see_the_same(void **state)
{
	static unsigned char bytes[SOVB_UTF8_BEFORE + 2 * SOVB_WIDE_BLOCK + SOVB_UTF8_MAX];
	unsigned char *p = bytes + SOVB_UTF8_BEFORE;
	uint64_t random = 1;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		sovb_utf8_survey wide = {0}, plain = {0};
		bool right;

		memset(bytes, 'a', sizeof bytes);
		put_bytes_at_random(p + SOVB_WIDE_BLOCK / 2 + round % SOVB_WIDE_BLOCK, (size_t)round % 7, &random);
		/* Whole characters: what a first byte at the end begins is seen or not. */
		p[2 * SOVB_WIDE_BLOCK - 1] = 'a';
		right = sovb_utf8_look_at_blocks(&wide, p, 2);
		assert_int_equal(right, sovb_utf8_look_at_blocks_plainly(&plain, p, 2));
		assert_int_equal(wide.marks, plain.marks);
		assert_int_equal(wide.nul, plain.nul);
	}
}

/* Any two bytes, with those behind them that make a difference. */
static void many_bytes_see_what_one_character_shows(void **state)
{
	static const unsigned char third[] = {0, 0x7F, 0x80, 0x8F, 0x90, 0xA0, 0xBF, 0xC0, 0xFF};
	static const unsigned char fourth[] = {'a', 0x80};
	char bytes[SOVB_UTF8_BEFORE + SOVB_WIDE_BLOCK];
	char *p = bytes + SOVB_UTF8_BEFORE + 30;
	size_t others = 0;

	(void)state;
	memset(bytes, 'a', sizeof bytes);
	for (uint32_t i = 0x8000 * sizeof third * sizeof fourth; i < 0x10000 * sizeof third * sizeof fourth; i++) {
		uint32_t two = i / (sizeof third * sizeof fourth), valid = 0, c;
		sovb_utf8_survey survey = {0};

		p[0] = (char)(two >> 8);
		p[1] = (char)two;
		p[2] = (char)third[i / sizeof fourth % sizeof third];
		p[3] = (char)fourth[i % sizeof fourth];
		while (valid < 5) {
			size_t length = sovb_utf8_decode(&c, p + valid, 5 - valid);

			if (length == 1 && c == SOVB_REPLACEMENT)
				break;
			valid += (uint32_t)length;
		}
		others += (valid == 5) != sovb_utf8_look_at_blocks(&survey, (const unsigned char *)bytes + SOVB_UTF8_BEFORE, 1);
	}
	assert_int_equal(others, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_characters_cut_between_blocks),
		cmocka_unit_test(all_processors_see_the_same),
		cmocka_unit_test(many_bytes_see_what_one_character_shows),
		cmocka_unit_test(accepts_well_formed_text_of_any_length),
		cmocka_unit_test(finds_the_first_ill_formed_byte_anywhere),
		cmocka_unit_test(keeps_all_well_formed_characters),
		cmocka_unit_test(sees_marks_and_zeros_anywhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
