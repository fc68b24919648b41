#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sovb/document.h>

#include "local_facts.h"

static const char facts[] = "# của địa phương\n"
			    "organ\tQLĐB\tBan Quản lý đường bộ\tstate\tprovince\r\n"
			    "\n"
			    "alias\tĐề án 06\t06/QĐ-TTg@2022-01-06\n"
			    "term\tTỉnh ủy\tXV\t2020-09-27\t2025-09-25\n";

static sovb_local_facts *parse(const char *text)
{
	sovb_local_facts *tables = NULL;

	assert_int_equal(sovb_local_facts_parse(&tables, "facts.tsv", text, strlen(text), NULL), SOVB_OK);
	return tables;
}

static void finds_the_facts_of_the_place(void **state)
{
	sovb_local_facts *tables = parse(facts);
	const sovb_organ_fact *organ = sovb_local_facts_organ(tables, "QLĐB-KT", strlen("QLĐB-KT"));
	const sovb_term_fact *term;
	sovb_string alias = {"đề án 06", strlen("đề án 06")};
	sovb_string body = {"Ban Thường vụ Tỉnh uỷ", strlen("Ban Thường vụ Tỉnh uỷ")};

	(void)state;
	assert_non_null(organ);
	assert_int_equal(organ->level, SOVB_LEVEL_PROVINCE);
	assert_int_equal(organ->system, SOVB_SYSTEM_STATE);
	assert_string_equal(sovb_local_facts_alias(tables, alias), "06/QĐ-TTg@2022-01-06");
	term = sovb_local_facts_term(tables, body, 15);
	assert_non_null(term);
	assert_int_equal(term->from.day, 27);
	assert_null(sovb_local_facts_term(tables, body, 14));
	/* What the user does not say is still known. */
	assert_int_equal(sovb_local_facts_organ(tables, "TW", 2)->level, SOVB_LEVEL_CENTRAL);
	assert_int_equal(sovb_local_facts_organ(NULL, "TW", 2)->level, SOVB_LEVEL_CENTRAL);
	sovb_local_facts_free(tables);
}

static void a_body_stands_below_another_for_a_time(void **state)
{
	sovb_local_facts *tables = parse("organ\tĐU\tĐảng ủy xã A\tparty\tbase\tTỉnh ủy B\t2025-07-01\n"
					 "organ\tHU\tHuyện ủy C\tparty\tdistrict\t\t\t2025-06-30\n"
					 "organ\tX\tTên\tparty\tbase\n");
	const sovb_organ_fact *fact = sovb_local_facts_organ_get(tables, 0);

	(void)state;
	assert_int_equal(sovb_local_facts_organ_count(tables), 3);
	assert_string_equal(sovb_local_facts_organ_above(tables, 0), "Tỉnh ủy B");
	assert_int_equal(fact->from.month, 7);
	assert_int_equal(fact->to.year, 0);
	assert_null(sovb_local_facts_organ_above(tables, 1));
	assert_int_equal(sovb_local_facts_organ_get(tables, 1)->to.day, 30);
	assert_null(sovb_local_facts_organ_above(tables, 2));
	sovb_local_facts_free(tables);
}

static void a_wrong_line_is_named(void **state)
{
	static const struct {
		const char *text;
		const char *line;
	} rows[] = {
		{"organ\tX\tTên\tstate\n", "1"},
		{"# a\n\nalias\tĐề án 06\n", "3"},
		{"organ\tX\tTên\tchurch\tbase\n", "1"},
		{"alias\ta\tb\nterm\tTỉnh ủy\tXV\t2020-02-31\n", "2"},
		{"term\tTỉnh ủy\tmười\t2020-09-27\n", "1"},
		{"other\ta\tb\n", "1"},
		{"organ\ta\tb\tc\td\te\tf\n", "1"},
		{"organ\tX\tTên\tparty\tbase\tTỉnh ủy\t\t\t\n", "1"},
		{"\norgan\tX\tTên\tparty\tbase\tTÊN\n", "2"},
		{"organ\tX\tTên\tparty\tbase\tTỉnh ủy\t2025\n", "1"},
		{"organ\tX\tTên\tparty\tbase\t\t\t31/6/2025\n", "1"},
		{"organ\tX\tTên\tparty\tbase\t\t2025-07-01\t2025-06-30\n", "1"},
		{"alias\ta\tb\tc\n", "1"},
		{"term\tTỉnh ủy\tXV\t2020-09-27\t2025-09-25\tx\n", "1"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		sovb_local_facts *tables;
		sovb_error err;

		assert_int_equal(sovb_local_facts_parse(&tables, "facts.tsv", rows[i].text, strlen(rows[i].text), &err),
				 SOVB_ERR_USAGE);
		assert_null(tables);
		assert_string_equal(err.word[0], "facts.tsv");
		assert_string_equal(err.word[1], rows[i].line);
	}
}

static void a_reader_uses_them(void **state)
{
	char path[] = "/tmp/sovb-tables-XXXXXX";
	const char *text = "Theo Công văn 12/QLĐB-KT và Đề án 06.";
	int fd = mkstemp(path);
	sovb_reader *reader;
	sovb_document *doc;

	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(write(fd, facts, sizeof facts - 1), (ssize_t)sizeof facts - 1);
	close(fd);
	assert_int_equal(sovb_reader_new(&reader, NULL), SOVB_OK);
	assert_int_equal(sovb_reader_read_tables(reader, path, NULL), SOVB_OK);
	assert_int_equal(sovb_document_parse(&doc, reader, "t.txt", text, strlen(text), NULL), SOVB_OK);
	assert_int_equal(sovb_document_reference_count(doc), 2);
	assert_string_equal(sovb_document_reference(doc, 1)->resolved.data, "06/QĐ-TTg@2022-01-06");
	sovb_document_free(doc);
	sovb_reader_free(reader);
	unlink(path);
}

static void a_missing_file_is_an_error(void **state)
{
	sovb_reader *reader;
	sovb_error err;

	(void)state;
	assert_int_equal(sovb_reader_new(&reader, NULL), SOVB_OK);
	assert_int_equal(sovb_reader_read_tables(reader, "/nonexistent/facts.tsv", &err), SOVB_ERR_NO_FILE);
	sovb_reader_free(reader);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_the_facts_of_the_place),
		cmocka_unit_test(a_body_stands_below_another_for_a_time),
		cmocka_unit_test(a_wrong_line_is_named),
		cmocka_unit_test(a_reader_uses_them),
		cmocka_unit_test(a_missing_file_is_an_error),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
