/*
 * Many bytes at once must see what one character after the other shows, wherever it stands.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "utf8.h"

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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(accepts_well_formed_text_of_any_length),
		cmocka_unit_test(finds_the_first_ill_formed_byte_anywhere),
		cmocka_unit_test(keeps_all_well_formed_characters),
		cmocka_unit_test(sees_marks_and_zeros_anywhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
