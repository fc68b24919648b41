/* Register books in a register: importing, listing, reconciling; and that rows are no files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sovb/book.h>

#include "register_builder.h"

#define PATH_ROOM 160
#define HEADINGS "Số ký hiệu;Ngày;Trích yếu\n"

static void write_text(char path[PATH_ROOM], const struct place *place, const char *name, const char *text)
{
	FILE *file;

	snprintf(path, PATH_ROOM, "%s/%s", place->folder, name);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs(text, file);
	assert_int_equal(fclose(file), 0);
}

static sovb_book_summary import(const struct place *place, const char *name, const char *owner, const char *text)
{
	const sovb_book_import_options options = {.book = SOVB_BOOK_ANY, .owner = owner};
	char path[PATH_ROOM];
	sovb_book_summary summary;
	sovb_error err;

	write_text(path, place, name, text);
	assert_ok(sovb_book_import(place->index, path, &options, &summary, &err), &err);
	return summary;
}

static sovb_book_rows *list(const struct place *place, sovb_book_filter filter)
{
	sovb_store *store = open_register(place);
	sovb_book_rows *rows;
	sovb_error err;

	assert_ok(sovb_book_list(&rows, store, &filter, &err), &err);
	sovb_store_close(store);
	return rows;
}

static size_t count_rows(const struct place *place)
{
	sovb_book_rows *rows = list(place, (sovb_book_filter){.book = SOVB_BOOK_ANY});
	size_t count = rows->count;

	sovb_book_rows_free(rows);
	return count;
}

static sovb_book_report *check(const struct place *place)
{
	const sovb_book_check_options options = {.book = SOVB_BOOK_ANY};
	sovb_store *store = open_register(place);
	sovb_book_report *report;
	sovb_error err;

	assert_ok(sovb_book_check(&report, store, &options, &err), &err);
	sovb_store_close(store);
	return report;
}

static size_t count_kind(const sovb_book_report *report, sovb_book_kind kind)
{
	size_t count = 0;

	for (size_t i = 0; i < report->finding_count; i++)
		count += report->finding[i].kind == kind;
	return count;
}

static const sovb_book_finding *find_kind(const sovb_book_report *report, sovb_book_kind kind)
{
	for (size_t i = 0; i < report->finding_count; i++) {
		if (report->finding[i].kind == kind)
			return &report->finding[i];
	}
	fail_msg("no finding %s", sovb_book_kind_name(kind));
	return NULL;
}

/* ---- import ---- */

static void finds_columns_in_any_order_and_spelling(void **state)
{
	sovb_book_rows *rows;

	import(*state, "a.csv", NULL,
	       "SỔ ĐĂNG KÝ VĂN BẢN ĐI\nGhi chú,TRICH YEU NOI DUNG,Ngày tháng năm ban hành,Số,Ký hiệu\n"
	       "mật,Kế hoạch dạy học,05/9/2021,7,KH-THCS\n,Quyết định,6-9-2021,08,-QĐ/CU\n");
	rows = list(*state, (sovb_book_filter){.book = SOVB_BOOK_ANY});
	assert_int_equal(rows->count, 2);
	assert_int_equal(rows->row[0].book, SOVB_BOOK_OUT);
	assert_string(rows->row[0].text[SOVB_BOOK_SYMBOL], "7/KH-THCS");
	assert_string(rows->row[0].text[SOVB_BOOK_DATE], "2021-09-05");
	assert_string(rows->row[0].text[SOVB_BOOK_NOTE], "mật");
	assert_string(rows->row[1].text[SOVB_BOOK_SYMBOL], "08-QĐ/CU");
	assert_int_equal(rows->row[1].line, 4);
	sovb_book_rows_free(rows);
}

static void arrival_columns_make_it_the_in_book(void **state)
{
	sovb_book_rows *rows;

	import(*state, "a.csv", NULL,
	       "Ngày đến;Số đến;Tác giả;Số, ký hiệu;Ngày văn bản;Trích yếu\n"
	       "3/3/2021;12;Thành ủy;30-KH/TU;30/12/2020;Kế hoạch\n4/3/2021;13;Một công dân;;;Đơn thư\n");
	rows = list(*state, (sovb_book_filter){.book = SOVB_BOOK_IN});
	assert_int_equal(rows->count, 2);
	assert_string(rows->row[0].text[SOVB_BOOK_AUTHOR], "Thành ủy");
	assert_int_equal(rows->row[0].arrival.day, 3);
	assert_string(rows->row[1].text[SOVB_BOOK_ARRIVAL_NUMBER], "13"); /* a letter without number came in */
	sovb_book_rows_free(rows);
}

struct problems {
	size_t count[SOVB_BOOK_PROBLEM_COUNT];
	unsigned line[SOVB_BOOK_PROBLEM_COUNT];
};

static void note(void *context, sovb_string sheet, unsigned line, sovb_book_problem problem, sovb_string value)
{
	struct problems *problems = context;

	(void)sheet;
	(void)value;
	problems->count[problem]++;
	problems->line[problem] = line;
}

static void every_row_that_cannot_be_read_is_reported(void **state)
{
	struct problems found = {{0}, {0}};
	const sovb_book_import_options options = {.book = SOVB_BOOK_ANY, .on_problem = note, .context = &found};
	const struct place *place = *state;
	char path[PATH_ROOM];
	sovb_book_summary summary;
	sovb_error err;

	write_text(path, place, "a.csv",
	           HEADINGS "Tháng 2/2021;;\n39-KH/CU;16/2/2021;a\nkhông số;16/2/2021;b\n;17/2/2021;c\n"
	                    "40-KH/CU;31/2/2021;d\n41-KH/CU;;e\n39-KH/CU;16/2/2021;a\n" HEADINGS);
	assert_ok(sovb_book_import(place->index, path, &options, &summary, &err), &err);
	assert_int_equal(found.line[SOVB_BOOK_PROBLEM_BAD_NUMBER], 4);
	assert_int_equal(found.line[SOVB_BOOK_PROBLEM_NO_NUMBER], 5);
	assert_int_equal(found.line[SOVB_BOOK_PROBLEM_BAD_DATE], 6);
	assert_int_equal(found.line[SOVB_BOOK_PROBLEM_NO_DATE], 7);
	assert_int_equal(found.line[SOVB_BOOK_PROBLEM_REPEATED], 8);
	assert_int_equal(summary.problems, 5);
	assert_int_equal(summary.rows, 6); /* neither the month's title nor the headings of the next page */
	assert_int_equal(summary.added, 3);
	assert_int_equal(count_rows(place), 3);
}

static void a_file_without_headings_is_no_book(void **state)
{
	const struct place *place = *state;
	char path[PATH_ROOM];
	sovb_book_summary summary;
	sovb_error err;

	import(place, "a.csv", NULL, HEADINGS "39-KH/CU;16/2/2021;a\n");
	write_text(path, place, "a.csv", "một;hai;ba\n39-KH/CU;16/2/2021;a\n");
	assert_int_equal(sovb_book_import(place->index, path, NULL, &summary, &err), SOVB_ERR_FORMAT);
	assert_int_equal(count_rows(place), 1); /* what was there stays */
}

static void the_same_file_again_replaces_its_rows(void **state)
{
	sovb_book_summary summary;

	import(*state, "a.csv", NULL, HEADINGS "39-KH/CU;16/2/2021;a\n40-KH/CU;17/2/2021;b\n");
	summary = import(*state, "a.csv", NULL, HEADINGS "39-KH/CU;16/2/2021;mới\n41-KH/CU;18/2/2021;c\n");
	assert_int_equal(summary.replaced, 1);
	assert_int_equal(summary.added, 1);
	assert_int_equal(summary.removed, 1);
	assert_int_equal(count_rows(*state), 2);
}

static void a_copy_under_another_name_doubles_nothing(void **state)
{
	sovb_book_summary summary;

	import(*state, "a.csv", NULL, HEADINGS "39-KH/CU;16/2/2021;a\n");
	summary = import(*state, "b.csv", NULL, HEADINGS "39-KH/CU;16/2/2021;a\n");
	assert_int_equal(summary.replaced, 1);
	assert_int_equal(summary.removed, 0);
	assert_int_equal(count_rows(*state), 1);
}

static void one_number_entered_twice_is_two_rows(void **state)
{
	import(*state, "a.csv", NULL, HEADINGS "39-KH/CU;16/2/2021;a\n39-KH/CU;16/2/2021;b\n");
	assert_int_equal(count_rows(*state), 2);
}

static void rows_are_neither_files_nor_hits(void **state)
{
	static const struct file files[] = {{.path = "/a.txt", .symbol = "39-KH/CU", .date = "2021-02-16", .text = "dân vận\n"}};
	sovb_register_status status;
	sovb_entries *entries;
	sovb_store *store;
	sovb_hits *hits;
	sovb_error err;

	write_files(*state, files, 1);
	import(*state, "a.csv", NULL, HEADINGS "39-KH/CU;16/2/2021;dân vận\n40-KH/CU;17/2/2021;dân vận\n");
	store = open_register(*state);
	assert_ok(sovb_register_status_get(&status, store, &err), &err);
	assert_int_equal(status.files, 1);
	assert_int_equal(status.symbols, 1);
	assert_int_equal(status.references, 0);
	assert_int_equal(status.book_rows, 2);
	static const char *const queries[] = {"dân vận", "-khôngcó", "den:2030", "tu:2000", "40-KH/CU"};
	static const size_t expected[] = {1, 1, 1, 1, 0};
	for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) {
		assert_ok(sovb_register_search(&hits, store, queries[i], NULL, &err), &err);
		assert_int_equal(hits->count, expected[i]);
		sovb_hits_free(hits);
	}
	assert_ok(sovb_register_find(&entries, store, "40-KH/CU", &err), &err);
	assert_int_equal(entries->count, 0);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

/* ---- check ---- */

#define CELL "CHI BỘ TRƯỜNG THCS HOA PHƯỢNG"
#define OTHER "CHI BỘ TRƯỜNG TIỂU HỌC KIM ĐỒNG"

static void another_day_and_another_number_are_told(void **state)
{
	static const struct file files[] = {
		{.path = "/1.txt", .symbol = "01-KH/CU", .date = "2021-02-16", .issuer = CELL, .title = "kế hoạch công tác năm"},
		{.path = "/2.txt", .symbol = "02-KH/CU", .date = "2021-03-16", .issuer = CELL, .title = "kế hoạch kiểm tra năm"},
		{.path = "/68.txt", .symbol = "68-KH/CU", .date = "2021-04-16", .issuer = CELL,
	         .title = "kế hoạch giám sát chuyên đề"},
	};
	sovb_book_report *report;

	write_files(*state, files, 3);
	import(*state, "a.csv", "Chi bộ Trường THCS Hoa Phượng",
	       HEADINGS "01-KH/CU;16/2/2021;Kế hoạch công tác năm\n02-KH/CU;3/3/2021;Kế hoạch kiểm tra năm\n"
	                "86-KH/CU;16/4/2021;Kế hoạch giám sát chuyên đề\n");
	report = check(*state);
	assert_int_equal(report->matched, 1);
	assert_int_equal(report->finding_count, 2);
	assert_string(find_kind(report, SOVB_BOOK_FINDING_DATE)->place[1].file, "/2.txt");
	assert_string(find_kind(report, SOVB_BOOK_FINDING_NUMBER)->place[1].symbol, "68-KH/CU");
	sovb_book_report_free(report);
}

static void files_of_a_namesake_are_not_missed_in_the_book(void **state)
{
	static const struct file files[] = {
		{.path = "/1.txt", .symbol = "02-KH/CU", .date = "2021-02-20", .issuer = OTHER, .title = "a"},
		{.path = "/2.txt", .symbol = "03-KH/CU", .date = "2021-02-18", .issuer = OTHER, .title = "b"},
		{.path = "/3.txt", .symbol = "05-KH/CU", .date = "2021-02-21", .issuer = CELL, .title = "c"},
	};
	sovb_book_report *report;

	write_files(*state, files, 3);
	import(*state, "a.csv", "Chi bộ Trường THCS Hoa Phượng",
	       HEADINGS "02-KH/CU;16/2/2021;x\n04-KH/CU;28/2/2021;y\n");
	report = check(*state);
	assert_int_equal(count_kind(report, SOVB_BOOK_FINDING_NO_ROW), 1);
	assert_string(find_kind(report, SOVB_BOOK_FINDING_NO_ROW)->symbol, "05-KH/CU");
	assert_int_equal(count_kind(report, SOVB_BOOK_FINDING_DATE), 0);
	assert_int_equal(count_kind(report, SOVB_BOOK_FINDING_NO_FILE), 2);
	sovb_book_report_free(report);
}

static void books_of_two_bodies_are_not_one_series(void **state)
{
	sovb_book_report *report;

	import(*state, "a.csv", "Chi bộ A",
	       HEADINGS "01-KH/CU;1/1/2021;a\n02-KH/CU;2/1/2021;b\n03-KH/CU;3/1/2021;c\n04-KH/CU;4/1/2021;d\n"
	                "05-KH/CU;5/1/2021;e\n");
	import(*state, "b.csv", "Chi bộ B",
	       HEADINGS "01-KH/CU;1/1/2021;f\n03-KH/CU;6/1/2021;g\n04-KH/CU;7/1/2021;h\n05-KH/CU;8/1/2021;i\n"
	                "06-KH/CU;9/1/2021;k\n");
	report = check(*state);
	assert_int_equal(report->numbering_count, 2);
	assert_int_equal(count_kind(report, SOVB_BOOK_FINDING_DUPLICATE), 0);
	assert_int_equal(count_kind(report, SOVB_BOOK_FINDING_INVERSION), 0);
	assert_int_equal(count_kind(report, SOVB_BOOK_FINDING_GAP), 1);
	assert_string(find_kind(report, SOVB_BOOK_FINDING_GAP)->symbol, "02");
	assert_string(find_kind(report, SOVB_BOOK_FINDING_GAP)->organ, "KH/CU");
	sovb_book_report_free(report);
}

static void a_number_used_twice_and_one_out_of_order(void **state)
{
	const sovb_book_finding *finding;
	sovb_book_report *report;

	import(*state, "a.csv", NULL,
	       HEADINGS "1/QĐ-THCS;4/1/2021;a\n2/QĐ-THCS;3/2/2021;b\n3/QĐ-THCS;4/3/2021;c\n3/QĐ-THCS;15/3/2021;d\n"
	                "4/QĐ-THCS;5/4/2021;e\n5/QĐ-THCS;5/5/2020;f\n6/QĐ-THCS;5/6/2021;g\n7/QĐ-THCS;10/7/2021;h\n"
	                "8/QĐ-THCS;5/3/2021;i\n9/QĐ-THCS;2/9/2021;k\n10/QĐ-THCS;5/10/2021;l\n11/QĐ-THCS;5/11/2021;m\n");
	report = check(*state);
	assert_int_equal(report->numbering_count, 1);
	assert_int_equal(report->numbering[0].regime, SOVB_REGIME_TYPE_YEAR);
	finding = find_kind(report, SOVB_BOOK_FINDING_DUPLICATE);
	assert_int_equal(finding->place_count, 2);
	assert_int_equal(finding->place[0].line, 4);
	assert_int_equal(finding->place[1].line, 5);
	assert_int_equal(count_kind(report, SOVB_BOOK_FINDING_INVERSION), 1);
	finding = find_kind(report, SOVB_BOOK_FINDING_INVERSION);
	assert_string(finding->symbol, "8/QĐ-THCS");
	assert_string(finding->suggestion, "2021-08-05");
	sovb_book_report_free(report);
}

/* ---- wanted ---- */

static void wanted_are_those_cited_and_not_held_most_cited_first(void **state)
{
	static const struct file files[] = {
		{.path = "/1.txt", .symbol = "39-KH/CU", .date = "2021-02-16",
	         .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12"}, {.symbol = "25-NQ/TW", .date = "2013-06-03"}}},
		{.path = "/2.txt", .symbol = "40-KH/CU", .date = "2021-03-16",
	         .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12"}, {.symbol = "39-KH/CU", .date = "2021-02-16"}}},
	};
	sovb_wanteds *wanteds;
	sovb_store *store;
	sovb_error err;

	write_files(*state, files, 2);
	store = open_register(*state);
	assert_ok(sovb_register_wanted(&wanteds, store, 0, 0, &err), &err);
	assert_int_equal(wanteds->count, 2);
	assert_string(wanteds->wanted[0].entry.key, "02-CT/TU@2015-11-12");
	assert_int_equal(wanteds->wanted[0].entry.mentions, 2);
	assert_int_equal(wanteds->wanted[0].file_count, 2);
	assert_string(wanteds->wanted[0].files[1], "/2.txt");
	assert_string(wanteds->wanted[1].entry.key, "25-NQ/TW@2013-06-03");
	sovb_wanteds_free(wanteds);
	sovb_store_close(store);
}

#define BOOK_TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)

int main(void)
{
	const struct CMUnitTest tests[] = {
		BOOK_TEST(finds_columns_in_any_order_and_spelling),
		BOOK_TEST(arrival_columns_make_it_the_in_book),
		BOOK_TEST(every_row_that_cannot_be_read_is_reported),
		BOOK_TEST(a_file_without_headings_is_no_book),
		BOOK_TEST(the_same_file_again_replaces_its_rows),
		BOOK_TEST(a_copy_under_another_name_doubles_nothing),
		BOOK_TEST(one_number_entered_twice_is_two_rows),
		BOOK_TEST(rows_are_neither_files_nor_hits),
		BOOK_TEST(another_day_and_another_number_are_told),
		BOOK_TEST(files_of_a_namesake_are_not_missed_in_the_book),
		BOOK_TEST(books_of_two_bodies_are_not_one_series),
		BOOK_TEST(a_number_used_twice_and_one_out_of_order),
		BOOK_TEST(wanted_are_those_cited_and_not_held_most_cited_first),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
