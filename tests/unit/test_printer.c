#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <sovb/printer.h>

#include "json.h"

/* A sink that keeps what it is given, until it is full. */
typedef struct shelf {
	sovb_buffer got;
	size_t room; /* 0: no bound */
} shelf;

static bool keep(void *context, const char *data, size_t size)
{
	shelf *to = context;

	if (to->room && to->got.size + size > to->room)
		return false;
	sovb_buffer_append(&to->got, data, size);
	return true;
}

static shelf on_shelf;

static sovb_printer *start(sovb_format format)
{
	sovb_printer *printer;

	on_shelf = (shelf){.got = SOVB_BUFFER_INIT(1 << 20)};
	printer = sovb_printer_new(format, keep, &on_shelf);
	assert_non_null(printer);
	return printer;
}

static void expect(sovb_printer *printer, const char *text)
{
	assert_true(sovb_printer_finish(printer));
	assert_string_equal(sovb_buffer_text(&on_shelf.got), text);
	sovb_buffer_fini(&on_shelf.got);
}

static void print_strings(sovb_printer *printer, const char *key, sovb_string value)
{
	sovb_printer_begin_map(printer);
	sovb_printer_field_string(printer, key, value);
	sovb_printer_end_map(printer);
}

#define STRING(literal) ((sovb_string){literal, sizeof literal - 1})

static void prints_one_record_a_line(void **state)
{
	sovb_printer *printer = start(SOVB_FORMAT_NDJSON);

	(void)state;
	sovb_printer_begin_map(printer);
	sovb_printer_field_text(printer, "symbol", "39-KH/CU");
	sovb_printer_field_integer(printer, "start", 4788);
	sovb_printer_end_map(printer);
	sovb_printer_begin_map(printer);
	sovb_printer_field_text(printer, "symbol", NULL);
	sovb_printer_end_map(printer);
	expect(printer, "{\"symbol\":\"39-KH/CU\",\"start\":4788}\n{\"symbol\":null}\n");
}

static void prints_one_list_of_records(void **state)
{
	sovb_printer *printer = start(SOVB_FORMAT_JSON);

	(void)state;
	print_strings(printer, "a", STRING("x"));
	print_strings(printer, "a", STRING("y"));
	expect(printer, "[\n{\"a\":\"x\"},\n{\"a\":\"y\"}\n]\n");
}

static void closes_a_list_without_records(void **state)
{
	(void)state;
	expect(start(SOVB_FORMAT_JSON), "[]\n");
	expect(start(SOVB_FORMAT_NDJSON), "");
	expect(start(SOVB_FORMAT_CSV), "");
}

static void nests_lists_and_maps(void **state)
{
	sovb_printer *printer = start(SOVB_FORMAT_NDJSON);

	(void)state;
	sovb_printer_begin_map(printer);
	sovb_printer_key(printer, "places");
	sovb_printer_begin_list(printer);
	for (int i = 1; i <= 2; i++) {
		sovb_printer_begin_map(printer);
		sovb_printer_field_integer(printer, "start", i);
		sovb_printer_end_map(printer);
	}
	sovb_printer_begin_list(printer);
	sovb_printer_end_list(printer);
	sovb_printer_boolean(printer, true);
	sovb_printer_null(printer);
	sovb_printer_end_list(printer);
	sovb_printer_key(printer, "after");
	sovb_printer_boolean(printer, false);
	sovb_printer_end_map(printer);
	expect(printer, "{\"places\":[{\"start\":1},{\"start\":2},[],true,null],\"after\":false}\n");
}

static void escapes_control_characters(void **state)
{
	sovb_printer *printer = start(SOVB_FORMAT_NDJSON);

	(void)state;
	print_strings(printer, "k", STRING("a\"\\\b\f\n\r\t\x1b\x7f\0z"));
	expect(printer, "{\"k\":\"a\\\"\\\\\\b\\f\\n\\r\\t\\u001b\\u007f\\u0000z\"}\n");
}

/* NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR end a line for some readers of lines. */
static void keeps_a_record_on_one_line(void **state)
{
	sovb_printer *printer = start(SOVB_FORMAT_NDJSON);

	(void)state;
	print_strings(printer, "k", STRING("\xc2\x85\xe2\x80\xa8\xe2\x80\xa9"));
	expect(printer, "{\"k\":\"\\u0085\\u2028\\u2029\"}\n");
}

static void replaces_bytes_that_are_not_utf8(void **state)
{
	sovb_printer *printer = start(SOVB_FORMAT_NDJSON);

	(void)state;
	/* a lone lead byte, a surrogate (three bytes, none well-formed), a cut character at the end */
	print_strings(printer, "k", STRING("Đ\xc3|\xed\xa0\x80|ệ\xe1\xbb"));
	expect(printer,
	       "{\"k\":\"Đ\xef\xbf\xbd|\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd|ệ\xef\xbf\xbd\xef\xbf\xbd\"}\n");
}

static void prints_numbers_short(void **state)
{
	static const struct {
		double value;
		const char *text;
	} cases[] = {
	    {0.99, "0.99"}, {1, "1"}, {0, "0"}, {0.1, "0.1"}, {-2.5, "-2.5"}, {1.0 / 3, "0.3333333333333333"},
	};
	sovb_printer *printer;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		char line[64];

		snprintf(line, sizeof line, "{\"n\":%s}\n", cases[i].text);
		printer = start(SOVB_FORMAT_NDJSON);
		sovb_printer_begin_map(printer);
		sovb_printer_key(printer, "n");
		sovb_printer_number(printer, cases[i].value);
		sovb_printer_end_map(printer);
		expect(printer, line);
	}
	printer = start(SOVB_FORMAT_NDJSON);
	sovb_printer_begin_map(printer);
	sovb_printer_key(printer, "n");
	sovb_printer_number(printer, 1e308 * 10);
	sovb_printer_end_map(printer);
	expect(printer, "{\"n\":null}\n");
}

static void prints_dates_as_iso_or_null(void **state)
{
	sovb_printer *printer = start(SOVB_FORMAT_NDJSON);

	(void)state;
	sovb_printer_begin_map(printer);
	sovb_printer_field_date(printer, "date", (sovb_date){2021, 2, 16});
	sovb_printer_field_date(printer, "none", (sovb_date){0, 0, 0});
	sovb_printer_end_map(printer);
	expect(printer, "{\"date\":\"2021-02-16\",\"none\":null}\n");
}

static void quotes_cells_that_need_it(void **state)
{
	sovb_printer *printer = start(SOVB_FORMAT_CSV);

	(void)state;
	sovb_printer_begin_map(printer);
	sovb_printer_field_text(printer, "plain", "Giếng Đáy");
	sovb_printer_field_text(printer, "comma", "a, b");
	sovb_printer_field_text(printer, "quote", "\"khéo\"");
	sovb_printer_field_text(printer, "line", "1\n2");
	sovb_printer_field_text(printer, "null", NULL);
	sovb_printer_field_text(printer, "control", "\x1b");
	sovb_printer_end_map(printer);
	expect(printer, "plain,comma,quote,line,null,control\r\n"
			"Giếng Đáy,\"a, b\",\"\"\"khéo\"\"\",\"1\n2\",,\xef\xbf\xbd\r\n");
}

static void puts_cells_under_the_columns_of_the_first_record(void **state)
{
	sovb_printer *printer = start(SOVB_FORMAT_CSV);

	(void)state;
	sovb_printer_begin_map(printer);
	sovb_printer_field_integer(printer, "a", 1);
	sovb_printer_field_integer(printer, "b", 2);
	sovb_printer_end_map(printer);
	sovb_printer_begin_map(printer);
	sovb_printer_field_integer(printer, "unknown", 9);
	sovb_printer_field_integer(printer, "b", 4);
	sovb_printer_field_integer(printer, "a", 3);
	sovb_printer_end_map(printer);
	sovb_printer_begin_map(printer);
	sovb_printer_field_integer(printer, "b", 6);
	sovb_printer_end_map(printer);
	expect(printer, "a,b\r\n1,2\r\n3,4\r\n,6\r\n");
}

static void puts_lists_into_a_cell_as_json(void **state)
{
	sovb_printer *printer = start(SOVB_FORMAT_CSV);

	(void)state;
	sovb_printer_begin_map(printer);
	sovb_printer_key(printer, "list");
	sovb_printer_begin_list(printer);
	sovb_printer_text(printer, "x");
	sovb_printer_begin_map(printer);
	sovb_printer_field_integer(printer, "n", 1);
	sovb_printer_field_text(printer, "none", NULL);
	sovb_printer_end_map(printer);
	sovb_printer_end_list(printer);
	sovb_printer_field_text(printer, "next", "y");
	sovb_printer_end_map(printer);
	expect(printer, "list,next\r\n\"[\"\"x\"\",{\"\"n\"\":1,\"\"none\"\":null}]\",y\r\n");
}

static void remembers_a_sink_that_failed(void **state)
{
	static const sovb_format formats[] = {SOVB_FORMAT_NDJSON, SOVB_FORMAT_JSON, SOVB_FORMAT_CSV};

	(void)state;
	for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
		sovb_printer *printer = start(formats[i]);

		on_shelf.room = 10;
		print_strings(printer, "key", STRING("longer than the room"));
		on_shelf.room = 0;
		print_strings(printer, "key", STRING("z"));
		assert_false(sovb_printer_finish(printer));
		assert_int_equal(on_shelf.got.size, 0);
		sovb_buffer_fini(&on_shelf.got);
	}
}

static void nests_32_deep_and_no_deeper(void **state)
{
	(void)state;
	for (unsigned depth = 32; depth <= 33; depth++) {
		sovb_printer *printer = start(SOVB_FORMAT_NDJSON);

		sovb_printer_begin_map(printer);
		sovb_printer_key(printer, "k");
		for (unsigned i = 1; i < depth; i++)
			sovb_printer_begin_list(printer);
		for (unsigned i = 1; i < depth; i++)
			sovb_printer_end_list(printer);
		sovb_printer_end_map(printer);
		assert_int_equal(sovb_printer_finish(printer), depth == 32);
		sovb_buffer_fini(&on_shelf.got);
	}
}

static void streams_a_record_larger_than_its_buffer(void **state)
{
	static char long_text[70 << 10];
	sovb_printer *printer = start(SOVB_FORMAT_NDJSON);

	(void)state;
	memset(long_text, 'x', sizeof long_text - 1);
	sovb_printer_begin_map(printer);
	for (int i = 0; i < 4; i++) {
		sovb_printer_key(printer, "list");
		sovb_printer_begin_list(printer);
		sovb_printer_text(printer, long_text);
		sovb_printer_end_list(printer);
	}
	assert_true(on_shelf.got.size > sizeof long_text);
	sovb_printer_end_map(printer);
	assert_true(sovb_printer_finish(printer));
	/* per list: "list":[""] is 11 bytes, between them a comma; around them {} and the line end */
	assert_int_equal(on_shelf.got.size, 4 * (sizeof long_text - 1 + 11) + 3 + 3);
	sovb_buffer_fini(&on_shelf.got);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(prints_one_record_a_line),
	    cmocka_unit_test(prints_one_list_of_records),
	    cmocka_unit_test(closes_a_list_without_records),
	    cmocka_unit_test(nests_lists_and_maps),
	    cmocka_unit_test(escapes_control_characters),
	    cmocka_unit_test(keeps_a_record_on_one_line),
	    cmocka_unit_test(replaces_bytes_that_are_not_utf8),
	    cmocka_unit_test(prints_numbers_short),
	    cmocka_unit_test(prints_dates_as_iso_or_null),
	    cmocka_unit_test(quotes_cells_that_need_it),
	    cmocka_unit_test(puts_cells_under_the_columns_of_the_first_record),
	    cmocka_unit_test(puts_lists_into_a_cell_as_json),
	    cmocka_unit_test(remembers_a_sink_that_failed),
	    cmocka_unit_test(nests_32_deep_and_no_deeper),
	    cmocka_unit_test(streams_a_record_larger_than_its_buffer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
