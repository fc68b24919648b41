#include <errno.h>
#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "arena.h"
#include "buffer.h"
#include "bytes.h"
#include "file.h"
#include "hash.h"
#include "keyed.h"
#include "library.h"
#include "message.h"
#include "slots.h"
#include "utf8.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* ---- dates ---- */

static void knows_the_days_of_the_calendar(void **state)
{
	static const struct {
		sovb_date date;
		bool day;
} cases[] = {
		{{2021, 2, 16}, true},   {{2020, 2, 29}, true},  {{2021, 2, 29}, false}, {{2000, 2, 29}, true},
		{{1900, 2, 29}, false},  {{2021, 4, 30}, true},  {{2021, 4, 31}, false}, {{2021, 12, 31}, true},
		{{2021, 13, 1}, false},  {{2021, 0, 1}, false},  {{2021, 1, 0}, false},  {{0, 1, 1}, false},
		{{-5, 1, 1}, false},     {{9999, 1, 1}, true},   {{10000, 1, 1}, false}, {{2021, 255, 1}, false},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(sovb_date_is_day(cases[i].date), cases[i].day);
}

static void orders_dates_with_the_vague_first(void **state)
{
	static const sovb_date ordered[] = {{0, 0, 0},    {2020, 12, 31}, {2021, 0, 0}, {2021, 1, 0},
	                                    {2021, 1, 1}, {2021, 1, 2},   {2021, 2, 0}};

	(void)state;
	for (size_t i = 0; i < COUNT(ordered); i++) {
		for (size_t j = 0; j < COUNT(ordered); j++) {
			int order = sovb_date_compare(ordered[i], ordered[j]);

			assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
		}
	}
}

static void counts_days_over_leap_years_and_centuries(void **state)
{
	(void)state;
	assert_int_equal(sovb_date_days_between((sovb_date){2021, 2, 16}, (sovb_date){2021, 2, 16}), 0);
	assert_int_equal(sovb_date_days_between((sovb_date){2020, 2, 28}, (sovb_date){2020, 3, 1}), 2);
	assert_int_equal(sovb_date_days_between((sovb_date){2021, 2, 28}, (sovb_date){2021, 3, 1}), 1);
	assert_int_equal(sovb_date_days_between((sovb_date){2021, 12, 31}, (sovb_date){2022, 1, 1}), 1);
	assert_int_equal(sovb_date_days_between((sovb_date){2020, 1, 1}, (sovb_date){2021, 1, 1}), 366);
	assert_int_equal(sovb_date_days_between((sovb_date){1970, 1, 1}, (sovb_date){2000, 1, 1}), 10957);
	assert_int_equal(sovb_date_days_between((sovb_date){1900, 2, 28}, (sovb_date){1900, 3, 1}), 1);
	assert_int_equal(sovb_date_days_between((sovb_date){2021, 1, 1}, (sovb_date){2020, 12, 1}), -31);
}

static void writes_dates_as_far_as_known(void **state)
{
	char out[SOVB_DATE_TEXT];

	(void)state;
	assert_string_equal(sovb_date_iso((sovb_date){2021, 2, 6}, out), "2021-02-06");
	assert_string_equal(sovb_date_iso((sovb_date){2021, 2, 0}, out), "2021-02");
	assert_string_equal(sovb_date_iso((sovb_date){21, 0, 0}, out), "0021");
	assert_string_equal(sovb_date_iso((sovb_date){0, 0, 0}, out), "");
	assert_string_equal(sovb_date_local((sovb_date){2021, 2, 6}, out), "06/02/2021");
	assert_string_equal(sovb_date_local((sovb_date){2021, 2, 0}, out), "02/2021");
	assert_string_equal(sovb_date_local((sovb_date){2021, 0, 0}, out), "2021");
	assert_string_equal(sovb_date_local((sovb_date){0, 0, 0}, out), "");
	/* Whatever stands in the fields, the text fits. */
	assert_true(strlen(sovb_date_iso((sovb_date){32767, 255, 255}, out)) < SOVB_DATE_TEXT);
	assert_true(strlen(sovb_date_local((sovb_date){-32768, 255, 255}, out)) < SOVB_DATE_TEXT);
}

static void reads_the_spellings_of_a_date(void **state)
{
	static const struct {
		const char *text;
		sovb_date date;
} cases[] = {
		{"2021-02-16", {2021, 2, 16}}, {"2021-02", {2021, 2, 0}},     {"2021", {2021, 0, 0}},
		{"16/2/2021", {2021, 2, 16}},  {"16/02/2021", {2021, 2, 16}}, {"16-2-2021", {2021, 2, 16}},
		{"16.2.2021", {2021, 2, 16}},  {"2/2021", {2021, 2, 0}},      {"29/2/2020", {2020, 2, 29}},
		{"0001-01-01", {1, 1, 1}},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		sovb_date date;

		assert_true(sovb_date_parse(&date, cases[i].text, strlen(cases[i].text)));
		assert_int_equal(sovb_date_compare(date, cases[i].date), 0);
	}
}

static void refuses_what_is_no_date(void **state)
{
	static const char *const cases[] = {
		"",           "x",           "16",         "16/2",       "16/2/21",  "31/6/2021",
		"29/2/2021",  "2021-13",     "2021-00",    "2021-02-00", "0/2/2021", "16/0/2021",
		"0000",       "0000-01-01",  "2021-02-",   "-2021",      "2021--02", "16/2/2021/",
		"1/2/3/2021", "16/2-2021",   "2021/02/16", "2021.02",    "2-2021",   "2021-002",
		"016/2/2021", "16/002/2021", "20211",      "99999",      " 2021",    "2021-02-16 ",
		"16 2 2021",  "2021-257",    "2021-1-257", "257/1/2021",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		sovb_date date = {1, 1, 1};

		assert_false(sovb_date_parse(&date, cases[i], strlen(cases[i])));
		assert_true(date.year == 0 && date.month == 0 && date.day == 0);
	}
}

static void reads_no_further_than_the_text(void **state)
{
	sovb_date date;

	(void)state;
	assert_true(sovb_date_parse(&date, "2021-02-16", 7));
	assert_int_equal(sovb_date_compare(date, (sovb_date){2021, 2, 0}), 0);
}

/* ---- UTF-8 ---- */

static void decodes_characters_of_every_length(void **state)
{
	static const struct {
		const char *text;
		uint32_t character;
	} cases[] = {{"A", 'A'},
	             {"\x7F", 0x7F},
	             {"\xC2\x80", 0x80},
	             {"Đ", 0x110},
	             {"\xDF\xBF", 0x7FF},
	             {"\xE0\xA0\x80", 0x800},
	             {"ậ", 0x1EAD},
	             {"\xED\x9F\xBF", 0xD7FF},
	             {"\xEE\x80\x80", 0xE000},
	             {"\xEF\xBF\xBF", 0xFFFF},
	             {"\xF0\x90\x80\x80", 0x10000},
	             {"\xF4\x8F\xBF\xBF", 0x10FFFF}};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t size = strlen(cases[i].text);
		char back[SOVB_UTF8_MAX];
		uint32_t character;

		assert_int_equal(sovb_utf8_decode(&character, cases[i].text, size), size);
		assert_int_equal(character, cases[i].character);
		assert_int_equal(sovb_utf8_encode(back, character), size);
		assert_memory_equal(back, cases[i].text, size);
		assert_int_equal(sovb_utf8_valid(cases[i].text, size), size);
	}
}

static void steps_over_one_ill_formed_byte(void **state)
{
	static const char *const cases[] = {
		"\x80",     /* a continuation alone */
		"\xC0\xAF", /* '/' in too many bytes */
		"\xC1\xBF",
		"\xE0\x9F\xBF",
		"\xF0\x8F\xBF\xBF",
		"\xC3", /* cut off */
		"\xE1\xBA",
		"\xF0\x9F\x98",
		"\xE1\x41\x80",     /* the middle is missing */
		"\xED\xA0\x80",     /* a surrogate */
		"\xF4\x90\x80\x80", /* past the last plane */
		"\xF5\x80\x80\x80",
		"\xFF",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		uint32_t character;

		assert_int_equal(sovb_utf8_decode(&character, cases[i], strlen(cases[i])), 1);
		assert_int_equal(character, SOVB_REPLACEMENT);
		assert_int_equal(sovb_utf8_valid(cases[i], strlen(cases[i])), 0);
	}
}

static void encodes_no_surrogates(void **state)
{
	static const uint32_t cases[] = {0xD800, 0xDFFF, 0x110000, UINT32_MAX};
	char out[SOVB_UTF8_MAX];

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(sovb_utf8_encode(out, cases[i]), 3);
		assert_memory_equal(out, "\uFFFD", 3);
	}
}

static void floors_to_the_start_of_a_character(void **state)
{
	/* a, Đ at 1, ậ at 3, a character of four bytes at 6, z at 10 */
	static const char text[] = "aĐậ\U0001D400z";
	static const size_t floors[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11};

	(void)state;
	for (size_t at = 0; at < COUNT(floors); at++)
		assert_int_equal(sovb_utf8_floor(text, at), floors[at]);
}

static void counts_characters(void **state)
{
	static const char text[] = "Số 39-KH/CU của Đảng ủy 😀";

	(void)state;
	assert_int_equal(sovb_utf8_count("", 0), 0);
	assert_int_equal(sovb_utf8_count("Đ", 2), 1);
	assert_int_equal(sovb_utf8_count("12345678", 8), 8);
	assert_int_equal(sovb_utf8_count("ế12345", 8), 6); /* in one step of eight bytes */
	assert_int_equal(sovb_utf8_count(text, sizeof text - 1), 25);
}

static void finds_the_lines_around(void **state)
{
	static const char bytes[] = "một\nhai\nba";
	const sovb_string text = {bytes, sizeof bytes - 1};
	const size_t two = (size_t)(strstr(bytes, "hai") - bytes), three = (size_t)(strstr(bytes, "ba") - bytes);
	sovb_span lines = sovb_lines_around(text, (sovb_span){two + 1, two + 2});

	(void)state;
	assert_int_equal(lines.start, two);
	assert_int_equal(lines.end, two + 3);
	lines = sovb_lines_around(text, (sovb_span){two, three + 1});
	assert_int_equal(lines.start, two);
	assert_int_equal(lines.end, text.size);
	lines = sovb_lines_around(text, (sovb_span){0, 1});
	assert_int_equal(lines.start, 0);
	assert_int_equal(lines.end, two - 1);
}

static void keeps_things_of_one_key_as_they_stand(void **state)
{
	sovb_keyed list[] = {{7, 0}, {3, 1}, {7, 2}, {3, 3}, {SIZE_MAX, 4}, {0, 5}};
	static const size_t order[] = {5, 1, 3, 0, 2, 4};

	(void)state;
	sovb_keyed_sort(NULL, 0);
	sovb_keyed_sort(list, COUNT(list));
	for (size_t i = 0; i < COUNT(order); i++)
		assert_int_equal(list[i].index, order[i]);
}

static void finds_the_first_ill_formed_byte(void **state)
{
	static const char text[] = "mười hai chữ cái \xE1\xBA x";

	(void)state;
	assert_int_equal(sovb_utf8_valid(text, sizeof text - 1), strlen("mười hai chữ cái "));
	assert_int_equal(sovb_utf8_valid("", 0), 0);
	/* At each distance from an aligned word of eight. */
	for (size_t at = 0; at < 20; at++) {
		char ascii[24];

		memset(ascii, 'a', sizeof ascii);
		ascii[at] = '\xFF';
		assert_int_equal(sovb_utf8_valid(ascii, sizeof ascii), at);
	}
	/* A character cut by the end. */
	assert_int_equal(sovb_utf8_valid("aĐ", 2), 1);
}

/* ---- arena ---- */

static void gives_aligned_zeroed_memory(void **state)
{
	sovb_arena arena;

	(void)state;
	sovb_arena_init(&arena, (size_t)1 << 20);
	for (size_t size = 0; size < 3000; size += 7) {
		unsigned char *piece = sovb_arena_alloc(&arena, size);

		assert_non_null(piece);
		assert_int_equal((uintptr_t)piece % _Alignof(max_align_t), 0);
		for (size_t i = 0; i < size; i++)
			assert_int_equal(piece[i], 0);
		memset(piece, 0xA5, size);
	}
	assert_false(sovb_arena_failed(&arena));
	sovb_arena_fini(&arena);
}

static void keeps_to_its_limit_and_remembers(void **state)
{
	sovb_arena arena;

	(void)state;
	/* Smaller than a block of the arena's own. */
	sovb_arena_init(&arena, 1024);
	assert_non_null(sovb_arena_alloc(&arena, 512));
	assert_false(sovb_arena_failed(&arena));
	assert_null(sovb_arena_alloc(&arena, 1025));
	assert_true(sovb_arena_failed(&arena));
	assert_null(sovb_arena_alloc(&arena, 1));
	sovb_arena_fini(&arena);
	assert_false(sovb_arena_failed(&arena));
	assert_non_null(sovb_arena_alloc(&arena, 1024));
	sovb_arena_fini(&arena);
}

static void refuses_sizes_that_overflow(void **state)
{
	sovb_arena arena;

	(void)state;
	sovb_arena_init(&arena, SIZE_MAX);
	assert_null(sovb_arena_array(&arena, SIZE_MAX / 4, 8));
	assert_true(sovb_arena_failed(&arena));
	sovb_arena_fini(&arena);
	assert_null(sovb_arena_alloc(&arena, SIZE_MAX));
	sovb_arena_fini(&arena);
	assert_null(sovb_arena_copy(&arena, "", SIZE_MAX));
	assert_true(sovb_arena_failed(&arena));
	sovb_arena_fini(&arena);
}

static void copies_with_an_end(void **state)
{
	sovb_arena arena;
	sovb_string string;

	(void)state;
	sovb_arena_init(&arena, 1024);
	assert_string_equal(sovb_arena_copy(&arena, "39-KH/CU", 5), "39-KH");
	string = sovb_arena_string(&arena, "CU", 2);
	assert_int_equal(string.size, 2);
	assert_string_equal(string.data, "CU");
	string = sovb_arena_string(&arena, NULL, 0);
	assert_string_equal(string.data, "");
	sovb_arena_fini(&arena);
}

/* ---- buffer ---- */

static void grows_and_stays_terminated(void **state)
{
	sovb_buffer buffer = SOVB_BUFFER_INIT(10000);

	(void)state;
	assert_string_equal(sovb_buffer_text(&buffer), "");
	sovb_buffer_append(&buffer, NULL, 0);
	assert_non_null(buffer.data);
	for (int i = 0; i < 1000; i++)
		sovb_buffer_appendf(&buffer, "%03d", i);
	assert_int_equal(buffer.status, SOVB_OK);
	assert_int_equal(buffer.size, 3000);
	assert_memory_equal(buffer.data + 2997, "999", 4);
	sovb_buffer_clear(&buffer);
	assert_string_equal(sovb_buffer_text(&buffer), "");
	sovb_buffer_append_text(&buffer, "số ");
	sovb_buffer_append_string(&buffer, (sovb_string){"39xx", 2});
	sovb_buffer_append_char(&buffer, '-');
	sovb_buffer_append_utf8(&buffer, 0x110);
	assert_string_equal(buffer.data, "số 39-Đ");
	sovb_buffer_fini(&buffer);
}

static void stops_at_its_limit_for_good(void **state)
{
	sovb_buffer buffer = SOVB_BUFFER_INIT(4);

	(void)state;
	sovb_buffer_append(&buffer, "abcd", 4);
	assert_int_equal(buffer.status, SOVB_OK);
	sovb_buffer_append_char(&buffer, 'e');
	assert_int_equal(buffer.status, SOVB_ERR_TOO_LARGE);
	sovb_buffer_append(&buffer, "", 0);
	assert_int_equal(buffer.status, SOVB_ERR_TOO_LARGE);
	assert_string_equal(buffer.data, "abcd");
	sovb_buffer_clear(&buffer);
	sovb_buffer_appendf(&buffer, "%d", 12345);
	assert_int_equal(buffer.status, SOVB_ERR_TOO_LARGE);
	assert_int_equal(buffer.size, 0);
	sovb_buffer_fini(&buffer);
}

static void reserves_no_more_than_the_limit(void **state)
{
	void *array = NULL;
	size_t capacity = 0;

	(void)state;
	assert_true(sovb_array_reserve(&array, &capacity, 1, 8, 10));
	assert_true(capacity >= 1 && capacity <= 10);
	assert_true(sovb_array_reserve(&array, &capacity, 10, 8, 10));
	assert_int_equal(capacity, 10);
	assert_false(sovb_array_reserve(&array, &capacity, 11, 8, 10));
	assert_int_equal(capacity, 10);
	assert_false(sovb_array_reserve(&array, &capacity, SIZE_MAX / 4, 8, SIZE_MAX));
	assert_int_equal(capacity, 10);
	free(array);
}

/* ---- hash ---- */

static void hashes_as_fnv_1a_does(void **state)
{
	uint64_t hash = sovb_hash_add(SOVB_HASH_INIT, "foo", 3);

	(void)state;
	assert_true(sovb_hash_add(SOVB_HASH_INIT, NULL, 0) == UINT64_C(0xcbf29ce484222325));
	assert_true(sovb_hash_add(SOVB_HASH_INIT, "a", 1) == UINT64_C(0xaf63dc4c8601ec8c));
	assert_true(sovb_hash_add(hash, "bar", 3) == UINT64_C(0x85944171f73967e8));
}

/* ---- errors ---- */

static void makes_a_sentence_in_both_languages(void **state)
{
	char out[200];
	sovb_error err;

	(void)state;
	assert_int_equal(sovb_fail(&err, SOVB_MSG_NO_FILE, "a.docx", NULL, NULL), SOVB_ERR_NO_FILE);
	assert_int_equal(err.status, SOVB_ERR_NO_FILE);
	assert_string_equal(sovb_error_text(&err, SOVB_LANG_EN, out, sizeof out), "a.docx: no such file");
	assert_string_equal(sovb_error_text(&err, SOVB_LANG_VI, out, sizeof out), "a.docx: không có tệp này");
	sovb_fail(&err, SOVB_MSG_IO_READ, "a.docx", strerror(EACCES), NULL);
	assert_string_equal(sovb_error_text(&err, SOVB_LANG_EN, out, sizeof out),
			    "a.docx: cannot be read (Permission denied)");
	assert_string_equal(sovb_error_text(&err, SOVB_LANG_VI, out, sizeof out),
			    "a.docx: không đọc được (không có quyền truy cập)");
	assert_int_equal(sovb_fail(NULL, SOVB_MSG_NOMEM, NULL, NULL, NULL), SOVB_ERR_NOMEM);
}

static void puts_every_word_in_its_place(void **state)
{
	char out[200];
	sovb_error err;

	(void)state;
	/* The words may hold the signs of places themselves. */
	sovb_fail(&err, SOVB_MSG_LIMIT, "%2.docx", "%1", "256");
	assert_string_equal(sovb_error_text(&err, SOVB_LANG_EN, out, sizeof out),
	                    "%2.docx: over the limit of %1 (256)");
}

static void shows_control_bytes(void **state)
{
	char out[200];
	sovb_error err;

	(void)state;
	sovb_fail(&err, SOVB_MSG_NO_FILE, "a\nb\x1B[31m\x7F", NULL, NULL);
	assert_string_equal(sovb_error_text(&err, SOVB_LANG_EN, out, sizeof out),
	                    "a\\x0ab\\x1b[31m\\x7f: no such file");
}

static void cuts_a_long_sentence_at_a_character(void **state)
{
	char out[200];
	sovb_error err;

	(void)state;
	sovb_fail(&err, SOVB_MSG_NO_FILE, "Đảng", NULL, NULL);
	for (size_t size = 1; size < sizeof out; size++) {
		const char *text = sovb_error_text(&err, SOVB_LANG_EN, out, size);
		size_t length = strlen(text);

		assert_true(length < size);
		assert_int_equal(sovb_utf8_valid(text, length), length);
		assert_memory_equal(text, "Đảng: no such file", length);
	}
	/* Nothing follows what did not fit. */
	sovb_fail(&err, SOVB_MSG_NO_FILE, "a\nb", NULL, NULL);
	assert_string_equal(sovb_error_text(&err, SOVB_LANG_EN, out, 4), "a");
	out[0] = '?';
	sovb_error_text(&err, SOVB_LANG_EN, out, 0);
	assert_int_equal(out[0], '?');
}

static void cuts_a_long_word_at_a_character(void **state)
{
	char word[2 * SOVB_ERROR_WORD_MAX];
	sovb_error err;

	(void)state;
	/* Three bytes each: 511 is not a multiple, so that the last one has to go. */
	for (size_t i = 0; i + 3 < sizeof word; i += 3)
		strcpy(word + i, "ậ");
	sovb_fail(&err, SOVB_MSG_NO_FILE, word, NULL, NULL);
	assert_int_equal(strlen(err.word[0]), 510);
	assert_int_equal(sovb_utf8_valid(err.word[0], 510), 510);
}

static void has_a_name_and_exit_for_every_status(void **state)
{
	(void)state;
	assert_string_equal(sovb_status_name(SOVB_ERR_TOO_LARGE), "too-large");
	assert_int_equal(sovb_status_exit(SOVB_OK), 0);
	assert_int_equal(sovb_status_exit(SOVB_ERR_QUERY), 2);
	assert_int_equal(sovb_status_exit(SOVB_ERR_FORMAT), 3);
	assert_int_equal(sovb_status_exit(SOVB_ERR_LOCKED), 4);
	assert_string_equal(sovb_status_name(SOVB_STATUS_COUNT), "unknown");
	assert_int_equal(sovb_status_exit(SOVB_STATUS_COUNT), 4);
}

/* Both languages use the same words of the error. */
static void has_the_same_words_in_both_languages(void **state)
{
	(void)state;
	for (int message = 0; message < SOVB_MSG_COUNT; message++) {
		char text[2][1000];
		sovb_error err;

		sovb_fail(&err, (sovb_message)message, "<MỘT>", "<HAI>", "<BA>");
		sovb_error_text(&err, SOVB_LANG_VI, text[0], sizeof text[0]);
		sovb_error_text(&err, SOVB_LANG_EN, text[1], sizeof text[1]);
		for (int word = 0; word < SOVB_ERROR_WORDS; word++)
			assert_int_equal(!strstr(text[0], err.word[word]), !strstr(text[1], err.word[word]));
		assert_null(strchr(text[0], '%'));
		assert_null(strchr(text[1], '%'));
		assert_int_not_equal(text[0][0], '\0');
	}
}

/* ---- files ---- */

/* A new folder of this test's own. */
static void make_folder(char path[32])
{
	strcpy(path, "/tmp/sovb-base-XXXXXX");
	assert_non_null(mkdtemp(path));
}

static void reads_a_file_up_to_its_limit(void **state)
{
	sovb_buffer buffer = SOVB_BUFFER_INIT(0);
	sovb_file_state file;
	char folder[32], path[64];
	sovb_error err;
	FILE *stream;

	(void)state;
	make_folder(folder);
	snprintf(path, sizeof path, "%s/a.txt", folder);
	stream = fopen(path, "w");
	assert_non_null(stream);
	for (int i = 0; i < 50000; i++)
		fprintf(stream, "%04d", i % 10000);
	assert_int_equal(fclose(stream), 0);

	assert_int_equal(sovb_file_read(&buffer, &file, path, 200000, &err), SOVB_OK);
	assert_int_equal(buffer.size, 200000);
	assert_memory_equal(buffer.data + 4 * 9999, "99990000", 8);
	assert_int_equal(file.size, 200000);
	assert_true(file.inode != 0 && file.mtime_ns > 0 && file.ctime_ns > 0);
	assert_int_equal(sovb_file_read(&buffer, NULL, path, 199999, &err), SOVB_ERR_TOO_LARGE);
	assert_string_equal(err.word[1], "200000");
	assert_string_equal(err.word[2], "199999");
	assert_int_equal(buffer.size, 0);
	sovb_buffer_fini(&buffer);
	unlink(path);
	rmdir(folder);
}

static void refuses_what_is_not_an_ordinary_file(void **state)
{
	sovb_buffer buffer = SOVB_BUFFER_INIT(0);
	char folder[32], path[64];
	sovb_error err;

	(void)state;
	make_folder(folder);
	snprintf(path, sizeof path, "%s/fifo", folder);
	assert_int_equal(sovb_file_read(&buffer, NULL, path, 100, &err), SOVB_ERR_NO_FILE);
	assert_int_equal(sovb_file_read(&buffer, NULL, folder, 100, &err), SOVB_ERR_UNSUPPORTED);
	/* No writer ever opens it: reading must not wait. */
	assert_int_equal(mkfifo(path, 0600), 0);
	assert_int_equal(sovb_file_read(&buffer, NULL, path, 100, &err), SOVB_ERR_UNSUPPORTED);
	assert_int_equal(err.message, SOVB_MSG_NOT_REGULAR);
	sovb_buffer_fini(&buffer);
	unlink(path);
	rmdir(folder);
}

/* ---- slots ---- */

/* The numbers found under a hash, as bits. */
static uint64_t found_under(const sovb_slots *slots, uint64_t hash)
{
	const sovb_slot *slot = sovb_slots_first(slots, hash);
	uint64_t found = 0;

	for (; slot->number != SOVB_SLOT_FREE; slot = sovb_slots_next(slots, slot, hash))
		found |= UINT64_C(1) << slot->number;
	return found;
}

static void put_under(const sovb_slots *slots, uint64_t hash, uint32_t number)
{
	sovb_slot *slot = sovb_slots_first(slots, hash);

	while (slot->number != SOVB_SLOT_FREE)
		slot = sovb_slots_next(slots, slot, hash);
	sovb_slots_put(slot, hash, number);
}

static void finds_all_numbers_of_a_hash(void **state)
{
	const uint64_t one = UINT64_C(7) << 32 | 63; /* the last slot, so that the next is the first */
	const uint64_t neighbour = UINT64_C(8) << 32 | 63;
	sovb_slots slots;

	(void)state;
	assert_true(sovb_slots_init(&slots, 1));
	assert_int_equal(found_under(&slots, one), 0);
	put_under(&slots, one, 1);
	put_under(&slots, neighbour, 2);
	put_under(&slots, one, 3);
	assert_int_equal(found_under(&slots, one), 1 << 1 | 1 << 3);
	assert_int_equal(found_under(&slots, neighbour), 1 << 2);
	assert_int_equal(found_under(&slots, 0), 0);
	sovb_slots_clear(&slots);
	assert_int_equal(found_under(&slots, one), 0);
	sovb_slots_fini(&slots);
}

static void leaves_a_slot_free_in_a_full_table(void **state)
{
	static const size_t rooms[] = {0, 1, 48, 49, 1000};

	(void)state;
	for (size_t i = 0; i < COUNT(rooms); i++) {
		sovb_slots slots;

		assert_true(sovb_slots_init(&slots, rooms[i]));
		for (size_t k = 0; k < rooms[i]; k++)
			put_under(&slots, 5, (uint32_t)k % 64);
		assert_int_equal(found_under(&slots, UINT64_C(1) << 32), 0);
		sovb_slots_fini(&slots);
	}
}

typedef struct c_calls {
	size_t (*strlen)(const char *text);
	int (*abs)(int number);
} c_calls;

static void loads_what_others_made(void **state)
{
	static const char *const names[] = {"strlen", "abs"};
	const sovb_library library = {"libc.so.6", names, 2};
	c_calls calls;

	(void)state;
	assert_int_equal(sovb_library_load(&calls, &library, NULL, NULL), SOVB_OK);
	assert_int_equal(calls.strlen("bốn"), 5);
	assert_int_equal(calls.abs(-4), 4);
}

static void names_a_library_that_is_not_there_or_another(void **state)
{
	static const char *const names[] = {"strlen", "of_a_later_version"};
	const sovb_library other = {"libc.so.6", names, 2};
	const sovb_library none = {"libnone.so.1", names, 1};
	c_calls calls;
	sovb_error err;
	char text[256];

	(void)state;
	assert_int_equal(sovb_library_load(&calls, &none, "a.docx", &err), SOVB_ERR_UNSUPPORTED);
	assert_true(sovb_library_is_missing(&err));
	sovb_error_text(&err, SOVB_LANG_EN, text, sizeof text);
	assert_string_equal(text, "a.docx: the library libnone.so.1, needed for such files, cannot be loaded; install it again");
	assert_int_equal(sovb_library_load(&calls, &other, NULL, &err), SOVB_ERR_UNSUPPORTED);
	assert_true(sovb_library_is_missing(&err));
	sovb_error_text(&err, SOVB_LANG_EN, text, sizeof text);
	assert_string_equal(text, "the library libc.so.6 cannot be loaded; install it again");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_all_numbers_of_a_hash),
		cmocka_unit_test(leaves_a_slot_free_in_a_full_table),
		cmocka_unit_test(knows_the_days_of_the_calendar),
		cmocka_unit_test(orders_dates_with_the_vague_first),
		cmocka_unit_test(counts_days_over_leap_years_and_centuries),
		cmocka_unit_test(writes_dates_as_far_as_known),
		cmocka_unit_test(reads_the_spellings_of_a_date),
		cmocka_unit_test(refuses_what_is_no_date),
		cmocka_unit_test(reads_no_further_than_the_text),
		cmocka_unit_test(decodes_characters_of_every_length),
		cmocka_unit_test(steps_over_one_ill_formed_byte),
		cmocka_unit_test(encodes_no_surrogates),
		cmocka_unit_test(floors_to_the_start_of_a_character),
		cmocka_unit_test(counts_characters),
		cmocka_unit_test(finds_the_lines_around),
		cmocka_unit_test(keeps_things_of_one_key_as_they_stand),
		cmocka_unit_test(finds_the_first_ill_formed_byte),
		cmocka_unit_test(gives_aligned_zeroed_memory),
		cmocka_unit_test(keeps_to_its_limit_and_remembers),
		cmocka_unit_test(refuses_sizes_that_overflow),
		cmocka_unit_test(copies_with_an_end),
		cmocka_unit_test(grows_and_stays_terminated),
		cmocka_unit_test(stops_at_its_limit_for_good),
		cmocka_unit_test(reserves_no_more_than_the_limit),
		cmocka_unit_test(hashes_as_fnv_1a_does),
		cmocka_unit_test(makes_a_sentence_in_both_languages),
		cmocka_unit_test(puts_every_word_in_its_place),
		cmocka_unit_test(shows_control_bytes),
		cmocka_unit_test(cuts_a_long_sentence_at_a_character),
		cmocka_unit_test(cuts_a_long_word_at_a_character),
		cmocka_unit_test(has_a_name_and_exit_for_every_status),
		cmocka_unit_test(has_the_same_words_in_both_languages),
		cmocka_unit_test(reads_a_file_up_to_its_limit),
		cmocka_unit_test(refuses_what_is_not_an_ordinary_file),
		cmocka_unit_test(loads_what_others_made),
		cmocka_unit_test(names_a_library_that_is_not_there_or_another),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
