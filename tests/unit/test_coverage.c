/* Coverage, gaps, graphs and levels, over small registers with answers worked out by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include <sovb/coverage.h>
#include <sovb/graph.h>

#include "register_builder.h"

#define COUNT(list) (sizeof(list) / sizeof(list)[0])
#define DIRECTIVE .symbol = "02-CT/TU", .date = "2015-11-12", .issuer = "Tỉnh ủy"

static sovb_store *store_of(void **state, const struct file *files, size_t count)
{
	write_files(*state, files, count);
	return open_register(*state);
}

static sovb_coverage *coverage_of(sovb_store *store, const sovb_coverage_options *options)
{
	sovb_coverage *coverage;
	sovb_error err;

	assert_ok(sovb_register_coverage(&coverage, store, options, &err), &err);
	return coverage;
}

static const sovb_directive *row_of(const sovb_coverage *coverage, const char *symbol)
{
	for (size_t i = 0; i < coverage->count; i++) {
		if (coverage->directive[i].symbol.size == strlen(symbol) &&
		    !memcmp(coverage->directive[i].symbol.data, symbol, strlen(symbol)))
			return &coverage->directive[i];
	}
	return NULL;
}

/* A directive; a ward and a cell that carry it out, report, and review it. */
static const struct file archive[] = {
    {.path = "1.txt", DIRECTIVE, .title = "dân vận khéo"},
    {.path = "2.txt",
     .symbol = "12-KH/ĐU",
     .date = "2021-01-13",
     .issuer = "Đảng ủy phường Giếng Đáy",
     .mention = {{DIRECTIVE, .relation = SOVB_RELATION_IMPLEMENTS}}},
    {.path = "3.txt",
     .symbol = "39-KH/CU",
     .date = "2021-02-16",
     .issuer = "Chi bộ Trường THCS Hoa Phượng",
     .mention = {{.symbol = "12-KH/ĐU", .date = "2021-01-13", .relation = SOVB_RELATION_IMPLEMENTS}}},
    {.path = "4.txt",
     .symbol = "23-BC/CU",
     .date = "2021-09-21",
     .issuer = "Chi bộ Trường THCS Hoa Phượng",
     .mention = {{DIRECTIVE},
		 {.symbol = "12-KH/ĐU", .date = "2021-01-13", .relation = SOVB_RELATION_MONITORS}}},
    {.path = "5.txt",
     .symbol = "88-BC/ĐU",
     .date = "2022-12-14",
     .issuer = "Đảng ủy phường Giếng Đáy",
     .mention = {{DIRECTIVE, .relation = SOVB_RELATION_REVIEWS}}},
    {.path = "6.txt",
     .symbol = "92-CV/ĐU",
     .date = "2022-10-10",
     .issuer = "Đảng ủy phường Giếng Đáy",
     .mention = {{DIRECTIVE, .relation = SOVB_RELATION_REVIEWS}}},
};

static void answers_are_plans_reports_and_reviews(void **state)
{
	sovb_store *store = store_of(state, archive, COUNT(archive));
	sovb_coverage *coverage = coverage_of(store, NULL);
	const sovb_directive *row = row_of(coverage, "02-CT/TU");

	/* 12-KH/ĐU is no CT, NQ, KL or CTr, but somebody implements it; 39-KH/CU nobody does. */
	assert_int_equal(coverage->count, 2);
	assert_non_null(row);
	assert_string(row->title, "dân vận khéo");
	assert_string_equal(row->level, "province");
	assert_int_equal(row->count[SOVB_ANSWER_PLAN], 1);
	assert_string(row->answer[SOVB_ANSWER_PLAN][0].document, "12-KH/ĐU@2021-01-13");
	assert_true(row->answer[SOVB_ANSWER_PLAN][0].sure);
	assert_string(row->answer[SOVB_ANSWER_PLAN][0].evidence.file, "2.txt");
	sovb_coverage_free(coverage);
	sovb_store_close(store);
}

static void hints_are_not_sure(void **state)
{
	sovb_store *store = store_of(state, archive, COUNT(archive));
	sovb_coverage *coverage = coverage_of(store, NULL);
	const sovb_directive *row = row_of(coverage, "02-CT/TU");
	const sovb_directive *ward = row_of(coverage, "12-KH/ĐU");

	/* A report that only mentions it, and one that is a review; by date. */
	assert_int_equal(row->count[SOVB_ANSWER_REPORT], 2);
	assert_string(row->answer[SOVB_ANSWER_REPORT][0].document, "23-BC/CU@2021-09-21");
	assert_false(row->answer[SOVB_ANSWER_REPORT][0].sure);
	assert_false(row->answer[SOVB_ANSWER_REPORT][1].sure);
	/* The letter about the review is none, the report is. */
	assert_int_equal(row->count[SOVB_ANSWER_REVIEW], 2);
	assert_string(row->answer[SOVB_ANSWER_REVIEW][0].document, "92-CV/ĐU@2022-10-10");
	assert_false(row->answer[SOVB_ANSWER_REVIEW][0].sure);
	assert_true(row->answer[SOVB_ANSWER_REVIEW][1].sure);
	/* A report on how it is carried out. */
	assert_int_equal(ward->count[SOVB_ANSWER_REPORT], 1);
	assert_true(ward->answer[SOVB_ANSWER_REPORT][0].sure);
	sovb_coverage_free(coverage);
	sovb_store_close(store);
}

static void a_body_answers_others_only(void **state)
{
	sovb_store *store = store_of(state, archive, COUNT(archive));
	sovb_coverage *ward = coverage_of(store, &(sovb_coverage_options){.body = "đảng ủy phường"});
	sovb_coverage *cell = coverage_of(store, &(sovb_coverage_options){.body = "chi bo truong"});

	/* The ward's own plan is no directive for the ward. */
	assert_null(row_of(ward, "12-KH/ĐU"));
	assert_int_equal(row_of(ward, "02-CT/TU")->count[SOVB_ANSWER_PLAN], 1);
	/* The cell has no plan for the directive itself, but one for the ward's. */
	assert_int_equal(row_of(cell, "02-CT/TU")->count[SOVB_ANSWER_PLAN], 0);
	assert_int_equal(row_of(cell, "12-KH/ĐU")->count[SOVB_ANSWER_PLAN], 1);
	sovb_coverage_free(cell);
	sovb_coverage_free(ward);
	sovb_store_close(store);
}

static void options_choose_directives(void **state)
{
	sovb_store *store = store_of(state, archive, COUNT(archive));
	sovb_coverage *of_type = coverage_of(store, &(sovb_coverage_options){.type = "BC"});
	sovb_coverage *in_time =
	    coverage_of(store, &(sovb_coverage_options){.from = {2020, 1, 1}, .to = {2021, 12, 31}});
	sovb_coverage *by_issuer = coverage_of(store, &(sovb_coverage_options){.issuer = "tỉnh ủy"});

	assert_int_equal(of_type->count, 2);
	assert_int_equal(in_time->count, 1);
	assert_string(in_time->directive[0].symbol, "12-KH/ĐU");
	assert_int_equal(by_issuer->count, 1);
	assert_string(by_issuer->directive[0].symbol, "02-CT/TU");
	sovb_coverage_free(by_issuer);
	sovb_coverage_free(in_time);
	sovb_coverage_free(of_type);
	sovb_store_close(store);
}

static void what_has_not_happened_is_no_answer(void **state)
{
	static const struct file files[] = {
	    {.path = "1.txt",
	     .symbol = "12-BC/ĐU",
	     .date = "2021-01-13",
	     .issuer = "Đảng ủy phường Giếng Đáy",
	     .mention = {{DIRECTIVE, .relation = SOVB_RELATION_IMPLEMENTS,
			  .attributes = SOVB_ATTRIBUTE_NEGATED},
			 {.symbol = "03-CT/TU",
			  .date = "2016-01-01",
			  .relation = SOVB_RELATION_REPLACES,
			  .attributes = SOVB_ATTRIBUTE_PLANNED}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_coverage *coverage = coverage_of(store, NULL);

	assert_int_equal(coverage->count, 2);
	assert_int_equal(row_of(coverage, "02-CT/TU")->count[SOVB_ANSWER_PLAN], 0);
	assert_int_equal(row_of(coverage, "02-CT/TU")->count[SOVB_ANSWER_REPORT], 0);
	assert_int_equal(row_of(coverage, "03-CT/TU")->ended_by.size, 0);
	sovb_coverage_free(coverage);
	sovb_store_close(store);
}

static void what_is_replaced_has_ended(void **state)
{
	static const struct file files[] = {
	    {.path = "1.txt",
	     .symbol = "05-CT/TU",
	     .date = "2020-01-13",
	     .issuer = "Tỉnh ủy",
	     .mention = {{DIRECTIVE, .relation = SOVB_RELATION_REPLACES},
			 {.symbol = "03-CT/TU",
			  .date = "2016-01-01",
			  .relation = SOVB_RELATION_REPEALS,
			  .attributes = SOVB_ATTRIBUTE_PARTIAL}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_coverage *coverage = coverage_of(store, NULL);

	assert_string(row_of(coverage, "02-CT/TU")->ended_by, "05-CT/TU@2020-01-13");
	assert_int_equal(row_of(coverage, "03-CT/TU")->ended_by.size, 0); /* only in part */
	sovb_coverage_free(coverage);
	sovb_store_close(store);
}

/* ---- gaps ---- */

static sovb_entries *find(sovb_store *store, const char *symbol)
{
	sovb_entries *entries;
	sovb_error err;

	assert_ok(sovb_register_find(&entries, store, symbol, &err), &err);
	assert_int_equal(entries->count, 1);
	return entries;
}

/* Under the province no district has a plan, one of two wards has, and the cell has one at two removes. */
static void gaps_are_levels_and_bodies(void **state)
{
	static const struct file more[] = {
	    {.path = "7.txt",
	     .symbol = "01-KH/ĐU",
	     .date = "2021-03-01",
	     .issuer = "Đảng ủy phường Bãi Cháy"},
	    {.path = "8.txt",
	     .symbol = "02-BC/ĐU",
	     .date = "2021-04-01",
	     .issuer = "Đảng ủy phường Bãi Cháy"},
	    {.path = "9.txt",
	     .symbol = "03-KH/UBND",
	     .date = "2021-04-01",
	     .issuer = "Ủy ban nhân dân phường Bãi Cháy"},
	};
	sovb_store *store;
	sovb_entries *entries;
	sovb_gaps *gaps;
	sovb_error err;

	write_files(*state, archive, COUNT(archive));
	store = store_of(state, more, COUNT(more));
	entries = find(store, "02-CT/TU");
	assert_ok(sovb_register_missing(&gaps, store, &entries->entry[0], &err), &err);
	assert_int_equal(gaps->count, 2);
	assert_string_equal(gaps->gap[0].level, "district");
	assert_null(gaps->gap[0].issuer.data);
	assert_string_equal(gaps->gap[1].level, "base");
	assert_string(gaps->gap[1].issuer, "Đảng ủy phường Bãi Cháy"); /* not the State's committee */
	assert_int_equal(gaps->gap[1].documents, 2);
	sovb_gaps_free(gaps);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

/* The user's table knows the wards of the province; one of them ended before the directive came. */
static void gaps_are_bodies_that_tables_place_below(void **state)
{
	static const char lines[] = "organ\tĐU\tĐảng ủy phường Giếng Đáy\tparty\tbase\tTỉnh ủy Quảng Ninh\n"
				    "organ\tĐU\tĐảng ủy phường Hà Tu\tparty\tbase\tTỉnh ủy Quảng Ninh\n"
				    "organ\tĐU\tĐảng ủy phường Cũ\tparty\tbase\tTỉnh ủy Quảng Ninh\t\t2015-11-11\n"
				    "organ\tĐU\tĐảng ủy xã Khác\tparty\tbase\tTỉnh ủy Bắc Giang\n"
				    "organ\tUBND\tỦy ban nhân dân phường Hà Tu\tstate\tbase\tTỉnh ủy Quảng Ninh\n"
				    "organ\tCB\tChi bộ khu 1\tparty\tcell\tĐảng ủy phường Hà Tu\n";
	const struct place *place = *state;
	char path[sizeof place->folder + 16];
	sovb_store *store = store_of(state, archive, COUNT(archive));
	sovb_entries *entries = find(store, "02-CT/TU");
	sovb_entry asked = entries->entry[0];
	sovb_gaps *gaps;
	sovb_error err;
	FILE *table;

	asked.issuer = (sovb_string){"Ban Thường vụ Tỉnh ủy Quảng Ninh", strlen("Ban Thường vụ Tỉnh ủy Quảng Ninh")};
	snprintf(path, sizeof path, "%s/tables", place->folder);
	table = fopen(path, "w");
	assert_non_null(table);
	fputs(lines, table);
	assert_int_equal(fclose(table), 0);
	assert_ok(sovb_store_read_tables(store, path, &err), &err);
	remove(path);
	assert_ok(sovb_register_missing(&gaps, store, &asked, &err), &err);
	assert_int_equal(gaps->count, 3);
	assert_string_equal(gaps->gap[0].level, "district");
	assert_string(gaps->gap[1].issuer, "Đảng ủy phường Hà Tu");
	assert_int_equal(gaps->gap[1].documents, 0);
	assert_string_equal(gaps->gap[2].level, "cell");
	assert_string(gaps->gap[2].issuer, "Chi bộ khu 1");
	sovb_gaps_free(gaps);

	/* Of a document of today no district has to carry it out. */
	asked.date = (sovb_date){2025, 7, 1};
	assert_ok(sovb_register_missing(&gaps, store, &asked, &err), &err);
	assert_string_equal(gaps->gap[0].level, "base");
	sovb_gaps_free(gaps);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

/* ---- graphs ---- */

static sovb_graph *graph_of(sovb_store *store, const char *symbol, const sovb_graph_options *options)
{
	sovb_entries *entries = symbol ? find(store, symbol) : NULL;
	sovb_graph *graph;
	sovb_error err;

	assert_ok(sovb_register_graph(&graph, store, entries ? &entries->entry[0] : NULL, options, &err),
		  &err);
	sovb_entries_free(entries);
	return graph;
}

static void graph_goes_both_ways_one_link_deep(void **state)
{
	sovb_store *store = store_of(state, archive, COUNT(archive));
	sovb_graph *graph = graph_of(store, "12-KH/ĐU", NULL);

	/* Its directive, the cell's plan, the cell's report. */
	assert_int_equal(graph->count, 4);
	assert_string(graph->node[0].key, "12-KH/ĐU@2021-01-13");
	assert_int_equal(graph->node[0].depth, 0);
	assert_string(graph->node[1].symbol, "02-CT/TU");
	assert_string(graph->node[2].symbol, "39-KH/CU");
	assert_string(graph->node[3].symbol, "23-BC/CU");
	/* Among them: implements twice, monitors, and the report's mention of the directive. */
	assert_int_equal(graph->link_count, 4);
	assert_int_equal(graph->left_out, 0);
	sovb_graph_free(graph);
	sovb_store_close(store);
}

static void graph_says_no_plain_citation_again(void **state)
{
	static const struct file files[] = {
	    {.path = "1.txt",
	     .symbol = "12-KH/ĐU",
	     .date = "2021-01-13",
	     .issuer = "Đảng ủy phường Giếng Đáy",
	     .mention = {{DIRECTIVE},
			 {DIRECTIVE, .relation = SOVB_RELATION_IMPLEMENTS},
			 {DIRECTIVE, .relation = SOVB_RELATION_BASIS},
			 {DIRECTIVE, .relation = SOVB_RELATION_IMPLEMENTS}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_graph *graph = graph_of(store, "02-CT/TU", NULL);

	assert_int_equal(graph->link_count, 1);
	assert_int_equal(graph->link[0].relation, SOVB_RELATION_IMPLEMENTS);
	assert_int_equal(graph->link[0].source, 1);
	assert_int_equal(graph->link[0].target, 0);
	assert_int_equal(graph->link[0].mentions, 2);
	assert_string(graph->link[0].evidence.quote, "Dòng 2: 02-CT/TU.");
	assert_false(graph->node[0].held);
	assert_true(graph->node[1].held);
	sovb_graph_free(graph);
	sovb_store_close(store);
}

static void graph_keeps_the_most_linked(void **state)
{
	sovb_store *store = store_of(state, archive, COUNT(archive));
	sovb_graph *graph = graph_of(store, NULL, &(sovb_graph_options){.relation = -1, .limit = 2});

	/* Six documents; the directive has five mentions, the ward's plan three. */
	assert_int_equal(graph->count, 2);
	assert_int_equal(graph->left_out, 4);
	assert_string(graph->node[0].symbol, "02-CT/TU");
	assert_string(graph->node[1].symbol, "12-KH/ĐU");
	assert_int_equal(graph->link_count, 1);
	sovb_graph_free(graph);
	sovb_store_close(store);
}

static void graph_follows_one_relation(void **state)
{
	sovb_store *store = store_of(state, archive, COUNT(archive));
	sovb_graph *graph = graph_of(store, "02-CT/TU",
				     &(sovb_graph_options){.relation = SOVB_RELATION_IMPLEMENTS, .depth = 2});

	assert_int_equal(graph->count, 3);
	assert_string(graph->node[2].symbol, "39-KH/CU");
	assert_int_equal(graph->node[2].depth, 2);
	assert_int_equal(graph->link_count, 2);
	sovb_graph_free(graph);
	sovb_store_close(store);
}

/* ---- levels ---- */

static void levels_follow_letters_then_names(void **state)
{
	static const struct {
		const char *key, *issuer, *level;
	} cases[] = {
	    {"05-CT/TW", "", "central"},
	    {"02-CT/TU@2015-11-12", "Ban Thường vụ Tỉnh ủy", "province"},
	    {"30-KH/TU", "Ban Thường vụ Thành ủy Hạ Long", "district"},
	    {"30-KH/TU", "Thành ủy Hải Phòng", "province"},
	    {"30-KH/TU", "Ban Thường vụ Thành ủy", ""},
	    {"31-KH/BDVTU", "THÀNH ỦY HẠ LONG BAN DÂN VẬN", "district"},
	    {"11-HD/BDVTU", "Ban Dân vận Tỉnh ủy", "province"},
	    {"12-KH/ĐU", "Đảng ủy phường Giếng Đáy", "base"},
	    {"39-KH/CU", "", "cell"},
	    {"1560/KH-UBND", "Ủy ban nhân dân tỉnh Quảng Ninh", "province"},
	    {"215/KH-UBND", "Ủy ban nhân dân thành phố Hạ Long", "district"},
	    {"215/KH-UBND", "Ủy ban nhân dân thành phố Đà Nẵng", "province"},
	    {"46/KH-UBND", "Ủy ban nhân dân phường Giếng Đáy", "base"},
	    {"17/KH-THCS", "Trường THCS Hoa Phượng", "base"},
	    {"03-KH/BCĐ", "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở phường Giếng Đáy", "base"},
	    {"03-KH/BCĐ", "Ban Chỉ đạo 35 Thành ủy Hạ Long", "district"},
	    {"03-KH/BCĐ", "THÀNH ỦY HẢI PHÒNG BAN CHỈ ĐẠO 35", "province"},
	    {"03-KH/BCĐ", "Ban Chỉ đạo thực hiện Nghị quyết 02 của Thành ủy Hạ Long phường Hà Tu", "base"},
	    {"03-KH/BCĐ", "Ban Chỉ đạo phòng chống lụt bão", ""},
	    {"1/KH-BHXH", "Bảo hiểm xã hội huyện Ba Chẽ", "district"},
	    {"1/KH-XYZ", "", ""},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *level =
		    sovb_level_of_document((sovb_string){cases[i].key, strlen(cases[i].key)},
					   (sovb_string){cases[i].issuer, strlen(cases[i].issuer)});

		if (strcmp(level, cases[i].level))
			fail_msg("%s (%s): \"%s\" is not \"%s\"", cases[i].key, cases[i].issuer, level,
				 cases[i].level);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(answers_are_plans_reports_and_reviews, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(hints_are_not_sure, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(a_body_answers_others_only, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(options_choose_directives, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(what_has_not_happened_is_no_answer, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(what_is_replaced_has_ended, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(gaps_are_levels_and_bodies, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(gaps_are_bodies_that_tables_place_below, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(graph_goes_both_ways_one_link_deep, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(graph_says_no_plain_citation_again, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(graph_keeps_the_most_linked, make_place, remove_place),
	    cmocka_unit_test_setup_teardown(graph_follows_one_relation, make_place, remove_place),
	    cmocka_unit_test(levels_follow_letters_then_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
