/*
 * Files of other formats, through programs that may be there or not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "convert.h"
#include "input.h"
#include "message.h"

#define ARENA_LIMIT ((size_t)512 << 20)
#define LITERAL(text) text, sizeof text - 1

static void tells_kinds_by_their_bytes(void **state)
{
	static const char odt[] = "PK\x03\x04..........................mimetypeapplication/vnd.oasis.opendocument.text";
	static const char docx[] = "PK\x03\x04..........................[Content_Types].xml";
	static const char doc[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";
	static const char xls[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...W\0o\0r\0k\0b\0o\0o\0k\0";

	(void)state;
	assert_string_equal(sovb_converter_find(LITERAL("%PDF-1.7\n"))->kind, "pdf");
	assert_string_equal(sovb_converter_find(LITERAL("{\\rtf1\\ansi}"))->kind, "rtf");
	assert_string_equal(sovb_converter_find(LITERAL(odt))->kind, "odt");
	assert_string_equal(sovb_converter_find(LITERAL(doc))->kind, "doc");
	assert_null(sovb_converter_find(LITERAL(docx)));
	assert_null(sovb_converter_find(LITERAL(xls)));
	assert_null(sovb_converter_find(LITERAL("")));
	assert_true(sovb_converter_may(LITERAL("{\\rtf")));
	assert_true(sovb_converter_may(doc, 8));
	assert_false(sovb_converter_may(LITERAL(docx)));
}

/* Run a program of every system in the place of a converter. */
static sovb_status convert(sovb_buffer *out, const sovb_converter *converter, const char *data, size_t max, sovb_error *err)
{
	*out = (sovb_buffer)SOVB_BUFFER_INIT(max);
	return sovb_convert(out, converter, "a.pdf", data, strlen(data), max, err);
}

static void hands_over_the_file_and_nothing_else(void **state)
{
	static const sovb_converter cat = {"pdf", "/bin/cat", "coreutils", {SOVB_CONVERTER_FILE}, {NULL}};
	static const sovb_converter reads_input = {"pdf", "/bin/cat", "coreutils", {"-"}, {NULL}};
	static const sovb_converter environment = {"pdf", "/usr/bin/env", "coreutils", {NULL}, {NULL}};
	sovb_buffer out;
	sovb_error err;

	(void)state;
	assert_int_equal(convert(&out, &cat, "số 39", 100, &err), SOVB_OK);
	assert_string_equal(sovb_buffer_text(&out), "số 39");
	sovb_buffer_fini(&out);
	assert_int_equal(convert(&out, &reads_input, "số 39", 100, &err), SOVB_OK);
	assert_string_equal(sovb_buffer_text(&out), "");
	sovb_buffer_fini(&out);
	assert_int_equal(convert(&out, &environment, "", 1000, &err), SOVB_OK);
	assert_string_equal(sovb_buffer_text(&out), "PATH=/usr/bin:/bin\nLC_ALL=C.UTF-8\nHOME=/nonexistent\n");
	sovb_buffer_fini(&out);
}

static void assert_fails(const sovb_converter *converter, sovb_message message, const char *word, const char *why)
{
	sovb_buffer out;
	sovb_error err;

	assert_int_not_equal(convert(&out, converter, "a", 1000, &err), SOVB_OK);
	assert_int_equal(err.message, message);
	assert_string_equal(err.word[0], "a.pdf");
	assert_string_equal(err.word[1], word);
	assert_string_equal(err.word[2], why);
	sovb_buffer_fini(&out);
}

static void names_what_fails_and_what_is_missing(void **state)
{
	static const sovb_converter missing = {"pdf", "/nonexistent/pdftotext", "poppler-utils", {NULL}, {NULL}};
	static const sovb_converter fails = {"pdf", "/bin/false", "coreutils", {NULL}, {NULL}};
	static const sovb_converter dies = {"pdf", "/bin/sh", "dash", {"-c", "kill -9 $$"}, {NULL}};
	static const sovb_converter chatters = {"pdf", "/usr/bin/yes", "coreutils", {NULL}, {NULL}};
	static const sovb_converter writes = {"pdf", "/bin/sh", "dash", {"-c", "echo a > /tmp/sovb-convert-test"}, {NULL}};

	(void)state;
	assert_fails(&missing, SOVB_MSG_CONVERTER_MISSING, "pdf", "poppler-utils");
	assert_fails(&fails, SOVB_MSG_CONVERTER_FAILED, "/bin/false", "it failed");
	assert_fails(&dies, SOVB_MSG_CONVERTER_FAILED, "/bin/sh", "it was killed");
	assert_fails(&chatters, SOVB_MSG_CONVERTER_FAILED, "/usr/bin/yes", "too much text");
	/* Files may be made but not written: SIGXFSZ, or an error. */
	{
		sovb_buffer out;

		assert_int_not_equal(convert(&out, &writes, "a", 1000, NULL), SOVB_OK);
		sovb_buffer_fini(&out);
		unlink("/tmp/sovb-convert-test");
	}
}

/* What a file is read as; NULL: the converter is not installed. */
static const char *read_as(sovb_text *text, sovb_arena *arena, const char *data, size_t size)
{
	char path[] = "/tmp/sovb-convert-XXXXXX";
	int fd = mkstemp(path);
	sovb_status status;
	sovb_error err;

	assert_true(fd >= 0);
	assert_int_equal(write(fd, data, size), size);
	close(fd);
	sovb_arena_init(arena, ARENA_LIMIT);
	status = sovb_input_read(text, NULL, NULL, path, NULL, arena, &err);
	unlink(path);
	if (status != SOVB_OK && err.message == SOVB_MSG_CONVERTER_MISSING)
		return NULL;
	assert_int_equal(status, SOVB_OK);
	return text->bytes;
}

static void reads_rtf_where_a_converter_is_installed(void **state)
{
	static const char unicode[] = "{\\rtf1\\ansi\\ansicpg1252\\uc1 S\\u7889? 39-KH/CU\\par}";
	static const char legacy[] = "{\\rtf1\\ansi\\ansicpg1252 U\\'fb ban nh\\'a9n d\\'a9n t\\'d8nh Qu\\'b6ng Ninh\\par}";
	sovb_arena arena;
	sovb_text text;
	const char *bytes = read_as(&text, &arena, LITERAL(unicode));

	(void)state;
	if (bytes) {
		assert_non_null(strstr(bytes, "Số 39-KH/CU"));
		assert_string_equal(text.charset, "rtf");
		sovb_arena_fini(&arena);
		/* The converter does not know that the font made TCVN3 of these letters. */
		bytes = read_as(&text, &arena, LITERAL(legacy));
		assert_non_null(strstr(bytes, "Uỷ ban nhân dân tỉnh Quảng Ninh"));
	}
	sovb_arena_fini(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tells_kinds_by_their_bytes),
		cmocka_unit_test(hands_over_the_file_and_nothing_else),
		cmocka_unit_test(names_what_fails_and_what_is_missing),
		cmocka_unit_test(reads_rtf_where_a_converter_is_installed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
