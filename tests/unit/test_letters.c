/*
 * Bytes looked at 64 at a time are letters exactly where one character after the other is, or are called odd.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "fold.h"
#include "letters.h"
#include "utf8.h"

#define LAST_CHARACTER 0x2FFFF

/* The bits of the bytes [at, at + length). */
static uint64_t bits(size_t at, size_t length)
{
	return (((uint64_t)1 << length) - 1) << at;
}

static void knows_every_character(void **state)
{
	(void)state;
	for (uint32_t c = 1; c <= LAST_CHARACTER; c++) {
		char text[SOVB_UTF8_MAX];
		size_t length = sovb_utf8_encode(text, c);
		sovb_letters seen = sovb_letters_look(text, 0, length);

		if (c < 0x80) {
			assert_int_equal(seen.letters, sovb_is_letter(c));
			assert_int_equal(seen.odd, 0);
			continue;
		}
		assert_int_equal(seen.letters, bits(0, length));
		assert_true(seen.odd || sovb_is_letter(c));
		assert_int_equal(seen.odd & ~(uint64_t)1, 0);
	}
}

static void finds_letters_of_vietnamese_plain(void **state)
{
	static const char letters[] = "aAăĂâÂđĐêÊôÔơƠưƯàÀảẢãÃáÁạẠẰằẲẳẴẵẮắẶặỳỲỷỶỹỸýÝỵỴ";

	(void)state;
	assert_int_equal(sovb_letters_look(letters, 0, 60).letters, bits(0, 60));
	for (size_t at = 0; at < sizeof letters - 1; at++)
		assert_int_equal(sovb_letters_look(letters, at, sizeof letters - 1).odd, 0);
}

static void looks_alike_at_every_place(void **state)
{
	static const char *const pieces[] = {"Nghị", " ", "quyết", "×", "÷", "–", "“", "7", "/", "\n", "e\u0301", "Ǆ", "文", "@", "[", "`", "{", "Z"};
	char text[3 * SOVB_LETTERS_BYTES];

	(void)state;
	for (size_t k = 0; k < sizeof pieces / sizeof *pieces; k++) {
		size_t length = strlen(pieces[k]);
		sovb_letters alone = sovb_letters_look(pieces[k], 0, length);

		for (size_t at = 0; at + length <= SOVB_LETTERS_BYTES; at++) {
			memset(text, '.', sizeof text);
			memcpy(text + at, pieces[k], length);
			for (size_t size = at + length; size <= sizeof text; size += 31) {
				assert_int_equal(sovb_letters_look(text, 0, size).letters, alone.letters << at);
				assert_int_equal(sovb_letters_look(text, 0, size).odd, alone.odd << at);
			}
		}
	}
}

static void assert_looks_alike(const char *text, size_t size)
{
	sovb_letters fast = sovb_letters_look(text, 0, size);
	sovb_letters plain = sovb_letters_look_plainly(text, 0, size);

	assert_int_equal(fast.letters, plain.letters);
	assert_int_equal(fast.odd, plain.odd);
	assert_int_equal(fast.blanks, plain.blanks);
}

static void looks_alike_on_every_processor(void **state)
{
	/* First bytes of letters and of other characters, and what may follow them. */
	static const unsigned char near[] = " aZ@[`{\xC2\xC3\xC4\xC5\xC6\xC7\xE0\xE1\xE2\x97\xB7\xB9\xBA\xBB\xBC\xBF\xC0\xEF";
	char text[SOVB_LETTERS_BYTES + 9];
	uint32_t seed = 1;

	(void)state;
	for (int round = 0; round < 100000; round++) {
		for (size_t i = 0; i < sizeof text; i++) {
			seed = seed * 1664525 + 1013904223;
			text[i] = (char)(round % 4 ? near[(seed >> 16) % (sizeof near - 1)] : (unsigned char)(seed >> 16));
		}
		assert_looks_alike(text, round % sizeof text + 1);
		assert_looks_alike(text, sizeof text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_every_character),
		cmocka_unit_test(finds_letters_of_vietnamese_plain),
		cmocka_unit_test(looks_alike_at_every_place),
		cmocka_unit_test(looks_alike_on_every_processor),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
