/*
 * Bytes looked up by their halves are marked exactly where they are when looked at plainly.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "spot_marks.h"

#define BLOCK SOVB_WIDE_BLOCK
#define ROOM (SOVB_MARKS_BEFORE + BLOCK + SOVB_MARKS_BEHIND)

static uint64_t look(const unsigned char room[ROOM])
{
	sovb_mark_halves halves;
	uint64_t marks;

	sovb_mark_halves_fill(&halves);
	marks = sovb_marks_look(&halves, room + SOVB_MARKS_BEFORE);
	assert_int_equal(marks, sovb_marks_look_plainly(room + SOVB_MARKS_BEFORE));
	return marks;
}

/* The marks of a text that stands from byte `at` of the block on. */
static uint64_t marks_of(const char *text, size_t at)
{
	unsigned char room[ROOM];

	memset(room, '.', sizeof room);
	memcpy(room + SOVB_MARKS_BEFORE + at, text, strlen(text));
	return look(room);
}

static void marks_what_tells_a_reference(void **state)
{
	static const struct {
		const char *text;
		uint64_t marks;
	} rows[] = {
		{"39-KH/CU", 1},
		{"ngày 16/2/2021", 1 << 6 | 1 << 9 | 1 << 11},
		{"khóa XIII", 1},
		{"KHÓA khoá Khoá", 1 | 1 << 6 | 1 << 12},
		{"không khi khô", 0},
		{"lần LẦN lẩn", 1 | 1 << 6},
		{"ương ƯƠNG ươm", 1 | 1 << 7 | 1 << 14},
		{"tw TW tu", 1 | 1 << 3},
		{"ĐẠI đại đải", 1 << 2 | 1 << 9},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t at = 0; at + strlen(rows[i].text) <= BLOCK; at++)
			assert_int_equal(marks_of(rows[i].text, at), rows[i].marks << at);
}

static void looks_at_what_stands_around_the_block(void **state)
{
	unsigned char room[ROOM];

	(void)state;
	memset(room, '1', sizeof room);
	assert_int_equal(look(room), 0);
	memset(room, 'k', sizeof room);
	memcpy(room + ROOM - 4, "kh\xC3\xB3", 4);
	assert_int_equal(look(room), (uint64_t)1 << 63);
}

static void marks_any_bytes_alike(void **state)
{
	/* Bytes of the patterns and their neighbours, so that most of them nearly fit. */
	static const unsigned char near[] = "kKhHoOlLtTwWiIjJ09/:\xC3\xC2\x93\xB3\xE1\xE0\xBA\xBB\xA6\xA7\xC6\xC7\xB0\xAF\xA0\xA1";
	unsigned char room[ROOM];
	uint32_t seed = 1;

	(void)state;
	for (int round = 0; round < 200000; round++) {
		for (size_t i = 0; i < sizeof room; i++) {
			seed = seed * 1664525 + 1013904223;
			room[i] = round % 4 ? near[(seed >> 16) % (sizeof near - 1)] : (unsigned char)(seed >> 16);
		}
		look(room);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_what_tells_a_reference),
		cmocka_unit_test(looks_at_what_stands_around_the_block),
		cmocka_unit_test(marks_any_bytes_alike),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
