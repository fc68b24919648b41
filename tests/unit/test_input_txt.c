#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "hash.h"
#include "input.h"
#include "message.h"

#define ARENA_LIMIT ((size_t)512 << 20)

typedef struct sample {
	sovb_arena arena;
	sovb_text text;
	sovb_error err;
} sample;

static sovb_status decode(sample *s, const char *data, size_t size)
{
	sovb_arena_init(&s->arena, ARENA_LIMIT);
	return sovb_input_decode(&s->text, "thu.txt", data, size, NULL, &s->arena, &s->err);
}

static void done(sample *s)
{
	sovb_arena_fini(&s->arena);
}

static void assert_text(const char *data, size_t size, const char *charset, const char *expected,
                        size_t expected_size)
{
	sample s;

	assert_int_equal(decode(&s, data, size), SOVB_OK);
	assert_string_equal(s.text.charset, charset);
	assert_int_equal(s.text.size, expected_size);
	assert_memory_equal(s.text.bytes, expected, expected_size);
	assert_false(s.text.hard_lines);
	done(&s);
}

static void assert_refused(const char *data, size_t size, sovb_message message)
{
	sample s;

	assert_int_not_equal(decode(&s, data, size), SOVB_OK);
	assert_int_equal(s.err.message, message);
	assert_string_equal(s.err.word[0], "thu.txt");
	assert_null(s.text.bytes);
	assert_int_equal(s.text.paragraph_count, 0);
	done(&s);
}

#define LITERAL(text) text, sizeof text - 1

static void keeps_utf8_byte_for_byte(void **state)
{
	(void)state;
	assert_text(LITERAL("Số: 39-KH/CU\r\n\r\nKẾ HOẠCH"), "utf-8",
	            LITERAL("Số: 39-KH/CU\r\n\r\nKẾ HOẠCH"));
	assert_text(LITERAL(""), "utf-8", LITERAL(""));
	assert_text(LITERAL("\xEF\xBB\xBFSố"), "utf-8", LITERAL("\xEF\xBB\xBFSố"));
}

static void composes_beside_the_bytes(void **state)
{
	static const char nfd[] = "So\u0302\u0301 39";
	sample s;

	(void)state;
	assert_int_equal(decode(&s, LITERAL(nfd)), SOVB_OK);
	assert_memory_equal(s.text.bytes, nfd, sizeof nfd - 1);
	assert_int_equal(s.text.norm_size, strlen("Số 39"));
	assert_memory_equal(s.text.norm, "Số 39", strlen("Số 39"));
	done(&s);
}

static void makes_a_paragraph_of_each_line(void **state)
{
	static const sovb_span expected[] = {{0, 1}, {2, 3}, {5, 5}, {7, 8}, {9, 10}, {11, 15}};
	sample s;

	(void)state;
	/* \n, \r\n, an empty line, \r; the line separator U+2028 ends no line. */
	assert_int_equal(decode(&s, LITERAL("a\nb\r\n\r\nc\rd\n\u2028e\n")), SOVB_OK);
	assert_int_equal(s.text.paragraph_count, 6);
	for (size_t i = 0; i < 6; i++) {
		assert_int_equal(s.text.paragraphs[i].span.start, expected[i].start);
		assert_int_equal(s.text.paragraphs[i].span.end, expected[i].end);
		assert_int_equal(s.text.paragraphs[i].place, SOVB_PLACE_BODY);
		assert_int_equal(s.text.paragraphs[i].table, 0);
	}
	done(&s);
}

static void counts_a_last_line_without_end(void **state)
{
	static const struct {
		const char *text;
		size_t lines;
	} cases[] = {{"", 0}, {"\n", 1}, {"a", 1}, {"a\n", 1}, {"a\nb", 2}, {"\r\n\r\n", 2}, {"a\r", 1}};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		sample s;

		assert_int_equal(decode(&s, cases[i].text, strlen(cases[i].text)), SOVB_OK);
		assert_int_equal(s.text.paragraph_count, cases[i].lines);
		done(&s);
	}
}

static void converts_utf16_with_a_bom(void **state)
{
	(void)state;
	/* "Số 5": S, ố U+1ED1, blank, 5 */
	assert_text(LITERAL("\xFF\xFES\0\xD1\x1E \0"
	                    "5\0"),
	            "utf-16le", LITERAL("Số 5"));
	assert_text(LITERAL("\xFE\xFF\0S\x1E\xD1\0 \0"
	                    "5"),
	            "utf-16be", LITERAL("Số 5"));
	assert_text(LITERAL("\xFF\xFE"), "utf-16le", LITERAL(""));
	/* U+1D400 as a pair */
	assert_text(LITERAL("\xFE\xFF\xD8\x35\xDC\x00"), "utf-16be", LITERAL("\U0001D400"));
}

static void knows_utf16_without_a_bom_by_its_zeros(void **state)
{
	(void)state;
	assert_text(LITERAL("S\0\xD1\x1E:\0 \0"
	                    "3\0"
	                    "9\0"),
	            "utf-16le", LITERAL("Số: 39"));
	assert_text(LITERAL("\0S\x1E\xD1\0:\0 \0"
	                    "3\0"
	                    "9"),
	            "utf-16be", LITERAL("Số: 39"));
}

static void refuses_binary_files(void **state)
{
	(void)state;
	assert_refused(LITERAL("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0"), SOVB_MSG_NOT_TEXT);
	assert_refused(LITERAL("Số 39\0KH/CU, ngày 16 tháng 2 năm 2021"), SOVB_MSG_NOT_TEXT);
	assert_refused(LITERAL("\xFF\xFE"
	                       "a\0\0\0"
	                       "b\0"),
	               SOVB_MSG_NOT_TEXT);
}

static void tells_other_kinds_by_their_first_bytes(void **state)
{
	(void)state;
	assert_refused(LITERAL("%PDF-1.7\n"), SOVB_MSG_UNKNOWN_KIND);
	assert_refused(LITERAL("{\\rtf1\\ansi Số}"), SOVB_MSG_UNKNOWN_KIND);
	assert_refused(LITERAL("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0WordDocument"), SOVB_MSG_OLD_DOC);
	assert_refused(LITERAL("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"
	                       "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
	               SOVB_MSG_PASSWORD);
	assert_refused(LITERAL("PK\x03\x04"), SOVB_MSG_NOT_DOCX);
	/* A text may begin with the letters of a ZIP. */
	assert_text(LITERAL("PKI: chứng thư số"), "utf-8", LITERAL("PKI: chứng thư số"));
	assert_text(LITERAL("P"), "utf-8", LITERAL("P"));
}

/* size bytes of "a" with ill-formed bytes at the first `bad` places of a multiple of ten; free() it. */
static char *spoil(size_t size, size_t bad)
{
	char *data = malloc(size);

	assert_non_null(data);
	memset(data, 'a', size);
	for (size_t i = 0; i < bad; i++)
		data[10 * (i + 1)] = '\xE1';
	return data;
}

static void bears_one_bad_byte_in_a_thousand(void **state)
{
	char *data = spoil(3001, 3);
	sample s;

	(void)state;
	assert_int_equal(decode(&s, data, 3001), SOVB_OK);
	assert_string_equal(s.text.charset, "utf-8");
	assert_memory_equal(s.text.bytes, data, 3001);
	assert_int_equal(s.text.norm_size, 3001 + 3 * 2);
	assert_memory_equal(s.text.norm + 10, "\uFFFD", 3);
	assert_int_equal(sovb_text_source(&s.text, 13), 11);
	done(&s);
	free(data);
}

static void refuses_other_encodings_naming_the_first_byte(void **state)
{
	char *data = spoil(3000, 3);
	sample s;

	(void)state;
	assert_int_equal(decode(&s, data, 3000), SOVB_ERR_ENCODING);
	assert_int_equal(s.err.message, SOVB_MSG_NOT_UNICODE);
	assert_string_equal(s.err.word[1], "10");
	done(&s);
	free(data);
	assert_refused(LITERAL("\xE9tudiants \xE0 No\xEBl"), SOVB_MSG_NOT_UNICODE);
}

static void converts_utf32(void **state)
{
	(void)state;
	assert_text(LITERAL("\xFF\xFE\0\0S\0\0\0\xD1\x1E\0\0"), "utf-32le", LITERAL("Số"));
	assert_text(LITERAL("\0\0\xFE\xFF\0\0\0S\0\0\x1E\xD1"), "utf-32be", LITERAL("Số"));
	assert_text(LITERAL("S\0\0\0\xD1\x1E\0\0"
	                    "3\0\0\0"),
	            "utf-32le", LITERAL("Số3"));
	assert_text(LITERAL("\0\0\0S\0\0\x1E\xD1"), "utf-32be", LITERAL("Số"));
	/* Half of a pair is no character of UTF-32. */
	assert_refused(LITERAL("\xFF\xFE\0\0a\0\0\0\0\xD8\0\0"), SOVB_MSG_NOT_UNICODE);
}

static void converts_the_charsets_of_before_unicode(void **state)
{
	(void)state;
	assert_text(LITERAL("U\xFB ban nh\xA9n d\xA9n\r\nQ\xA7-UBND"), "tcvn3", LITERAL("Uỷ ban nhân dân\r\nQĐ-UBND"));
	assert_text(LITERAL("U\xFB\x79 ban nh\x61\xE2n d\x61\xE2n \xF1\x65\xE1n"), "vni",
	            LITERAL("Ủy ban nhân dân đến"));
	assert_text(LITERAL("Chi\xD2 thi\xF2 s\xF4\xEC n\xE0y"), "windows-1258", LITERAL("Chỉ thị số này"));
}

static void assert_notice(const char *data, size_t size, sovb_charset forced, sovb_message message, const char *word)
{
	const sovb_load_options options = {.charset = forced};
	sample s;

	sovb_arena_init(&s.arena, ARENA_LIMIT);
	assert_int_equal(sovb_input_decode(&s.text, "thu.txt", data, size, &options, &s.arena, &s.err), SOVB_OK);
	if (message == SOVB_MSG_OK) {
		assert_int_equal(s.text.notice_count, 0);
	} else {
		assert_int_equal(s.text.notice_count, 1);
		assert_int_equal(s.text.notices[0].message, message);
		assert_string_equal(s.text.notices[0].word[1], word);
	}
	done(&s);
}

static void tells_what_was_guessed_or_damaged(void **state)
{
	(void)state;
	assert_notice(LITERAL("Uỷ ban nhân dân"), SOVB_CHARSET_AUTO, SOVB_MSG_OK, NULL);
	assert_notice(LITERAL("U\xFB ban nh\xA9n d\xA9n t\xD8nh"), SOVB_CHARSET_AUTO, SOVB_MSG_OK, NULL);
	assert_notice(LITERAL("S\xE8 39"), SOVB_CHARSET_AUTO, SOVB_MSG_CHARSET_GUESSED, "tcvn3");
	assert_notice(LITERAL("S\xE8 39"), SOVB_CHARSET_TCVN3, SOVB_MSG_OK, NULL);
	assert_notice(LITERAL("\x93quoted\x94 only"), SOVB_CHARSET_AUTO, SOVB_MSG_CHARSET_GUESSED, "windows-1252");
	assert_notice(LITERAL("Uỷ ban nhân dân tỉnh \xE1"), SOVB_CHARSET_AUTO, SOVB_MSG_CHARACTERS_DAMAGED, "1");
}

static void obeys_a_charset_that_is_named(void **state)
{
	static const struct {
		sovb_charset charset;
		const char *expected;
	} cases[] = {
		{SOVB_CHARSET_TCVN3, "Sụỡ"},  {SOVB_CHARSET_VNI, "Sơì"},
		{SOVB_CHARSET_VISCII, "Sôì"}, {SOVB_CHARSET_WINDOWS_1258, "Số"},
		{SOVB_CHARSET_WINDOWS_1252, "Sôì"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const sovb_load_options options = {.charset = cases[i].charset};
		sample s;

		sovb_arena_init(&s.arena, ARENA_LIMIT);
		assert_int_equal(
			sovb_input_decode(&s.text, "thu.txt", LITERAL("S\xF4\xEC"), &options, &s.arena, &s.err), SOVB_OK);
		assert_string_equal(s.text.charset, sovb_charset_name(cases[i].charset));
		assert_int_equal(s.text.size, strlen(cases[i].expected));
		assert_memory_equal(s.text.bytes, cases[i].expected, s.text.size);
		done(&s);
	}
}

static void refuses_broken_utf16(void **state)
{
	(void)state;
	/* A lone half of a pair; half a unit at the end. */
	assert_refused(LITERAL("\xFE\xFF\0a\xD8\x35\0b"), SOVB_MSG_NOT_UNICODE);
	assert_refused(LITERAL("\xFE\xFF\0a\0"), SOVB_MSG_NOT_UNICODE);
}

static void bears_a_cut_end_of_long_utf16(void **state)
{
	char data[2 + 2 * 2000 + 1] = "\xFF\xFE";
	sample s;

	(void)state;
	for (size_t i = 2; i + 1 < sizeof data; i += 2)
		data[i] = 'a';
	data[sizeof data - 1] = 'b';
	assert_int_equal(decode(&s, data, sizeof data), SOVB_OK);
	assert_int_equal(s.text.size, 2000 + 3);
	assert_memory_equal(s.text.bytes + 1999, "a\uFFFD", 4);
	done(&s);
}

static void keeps_to_its_limits(void **state)
{
	const sovb_load_options options = {.max_file_bytes = 20, .max_text_bytes = 8};
	sovb_arena arena;
	sovb_text text;
	sovb_error err;

	(void)state;
	sovb_arena_init(&arena, ARENA_LIMIT);
	assert_int_equal(sovb_input_decode(&text, "t", LITERAL("12345678"), &options, &arena, &err), SOVB_OK);
	assert_int_equal(sovb_input_decode(&text, "t", LITERAL("123456789"), &options, &arena, &err),
	                 SOVB_ERR_TOO_LARGE);
	assert_int_equal(err.message, SOVB_MSG_LIMIT);
	assert_string_equal(err.word[1], "text-bytes");
	assert_string_equal(err.word[2], "8");
	/* Three letters of three bytes each once they are UTF-8. */
	assert_int_equal(sovb_input_decode(&text, "t", LITERAL("\xFE\xFF\x1E\xD1\x1E\xD1\x1E\xD1"), &options,
	                                   &arena, &err),
	                 SOVB_ERR_TOO_LARGE);
	sovb_arena_fini(&arena);
}

static void refuses_too_many_lines(void **state)
{
	size_t size = SOVB_INPUT_MAX_PARAGRAPHS + 1;
	char *data = malloc(size);
	sample s;

	(void)state;
	assert_non_null(data);
	memset(data, '\n', size);
	assert_int_equal(decode(&s, data, size), SOVB_ERR_TOO_LARGE);
	assert_string_equal(s.err.word[1], "paragraphs");
	done(&s);
	free(data);
}

static void reports_a_full_arena(void **state)
{
	sovb_arena arena;
	sovb_text text;
	sovb_error err;

	(void)state;
	sovb_arena_init(&arena, 4);
	assert_int_equal(sovb_input_decode(&text, "t", LITERAL("dài hơn bốn"), NULL, &arena, &err),
	                 SOVB_ERR_NOMEM);
	assert_null(text.bytes);
	sovb_arena_fini(&arena);
}

static void reads_a_file_with_its_state_and_hash(void **state)
{
	char path[] = "/tmp/sovb-input-XXXXXX";
	int fd = mkstemp(path);
	sovb_file_state file_state;
	sovb_error err;
	sovb_arena arena;
	sovb_text text;
	uint64_t hash;

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "foobar", 6), 6);
	close(fd);
	sovb_arena_init(&arena, ARENA_LIMIT);
	assert_int_equal(sovb_input_read(&text, &file_state, &hash, path, NULL, &arena, &err), SOVB_OK);
	assert_int_equal(text.size, 6);
	assert_int_equal(file_state.size, 6);
	/* FNV-1a's own test value */
	assert_true(hash == UINT64_C(0x85944171f73967e8));
	assert_int_equal(sovb_input_read(&text, NULL, NULL, path, &(sovb_load_options){.max_file_bytes = 5},
	                                 &arena, &err),
	                 SOVB_ERR_TOO_LARGE);
	assert_null(text.bytes);
	unlink(path);
	assert_int_equal(sovb_input_read(&text, NULL, NULL, path, NULL, &arena, &err), SOVB_ERR_NO_FILE);
	assert_int_equal(sovb_input_read(&text, NULL, NULL, path, NULL, &arena, NULL), SOVB_ERR_NO_FILE);
	sovb_arena_fini(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keeps_utf8_byte_for_byte),
		cmocka_unit_test(composes_beside_the_bytes),
		cmocka_unit_test(makes_a_paragraph_of_each_line),
		cmocka_unit_test(counts_a_last_line_without_end),
		cmocka_unit_test(converts_utf16_with_a_bom),
		cmocka_unit_test(knows_utf16_without_a_bom_by_its_zeros),
		cmocka_unit_test(refuses_binary_files),
		cmocka_unit_test(tells_other_kinds_by_their_first_bytes),
		cmocka_unit_test(bears_one_bad_byte_in_a_thousand),
		cmocka_unit_test(refuses_other_encodings_naming_the_first_byte),
		cmocka_unit_test(refuses_broken_utf16),
		cmocka_unit_test(bears_a_cut_end_of_long_utf16),
		cmocka_unit_test(keeps_to_its_limits),
		cmocka_unit_test(refuses_too_many_lines),
		cmocka_unit_test(converts_utf32),
		cmocka_unit_test(converts_the_charsets_of_before_unicode),
		cmocka_unit_test(tells_what_was_guessed_or_damaged),
		cmocka_unit_test(obeys_a_charset_that_is_named),
		cmocka_unit_test(reports_a_full_arena),
		cmocka_unit_test(reads_a_file_with_its_state_and_hash),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
