/* The language of queries, and full-text search over a small register. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sovb/register.h>

#include "query_parse.h"
#include "quote.h"
#include "register_builder.h"

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

/* ---- parsing ---- */

static int make_arena(void **state)
{
	sovb_arena *arena = calloc(1, sizeof *arena);

	if (!arena)
		return -1;
	sovb_arena_init(arena, (size_t)64 << 20);
	*state = arena;
	return 0;
}

static int free_arena(void **state)
{
	sovb_arena_fini(*state);
	free(*state);
	return 0;
}

static sovb_parsed_query parse(void **state, const char *query)
{
	sovb_parsed_query parsed;
	sovb_error err;

	assert_ok(sovb_query_parse(&parsed, query, *state, &err), &err);
	return parsed;
}

static void assert_symbol(const sovb_clause *clause, const char *key)
{
	char text[SOVB_SYMBOL_MAX];

	assert_int_equal(clause->kind, SOVB_CLAUSE_SYMBOL);
	sovb_symbol_key(text, &clause->symbol);
	assert_string_equal(text, key);
}

static void words_and_phrases_are_read(void **state)
{
	sovb_parsed_query parsed = parse(state, "Dân vận \"khéo léo\" -nháp -\"bản cũ\" “tình hình mới”");

	assert_int_equal(parsed.count, 6);
	assert_int_equal(parsed.clause[0].word_count, 1);
	assert_string_equal(parsed.clause[0].word[0].bare, "dan");
	assert_true(parsed.clause[0].word[0].marked);
	assert_int_equal(parsed.clause[2].word_count, 2);
	assert_false(parsed.clause[2].excluded);
	assert_true(parsed.clause[3].excluded);
	assert_int_equal(parsed.clause[4].word_count, 2);
	assert_true(parsed.clause[4].excluded);
	assert_int_equal(parsed.clause[5].word_count, 3);
}

static void symbols_are_read_in_any_spelling(void **state)
{
	static const char *const spellings[] = {"39-KH/CU", "39 kh cu", "39 - kh / cu", "39/KH-CU,",
						"39 KH/CU"};
	sovb_parsed_query parsed;

	for (size_t i = 0; i < COUNT(spellings); i++) {
		parsed = parse(state, spellings[i]);
		assert_int_equal(parsed.count, 1);
		assert_symbol(&parsed.clause[0], "39/KH/CU");
	}
	parsed = parse(state, "triển khai 06/2021/QĐ-UBND năm nay");
	assert_int_equal(parsed.count, 5);
	assert_symbol(&parsed.clause[2], "6/2021/QĐ/UBND");
	parsed = parse(state, "39 kh cu dân vận");
	assert_int_equal(parsed.count, 3);
}

static void numbers_that_are_no_symbols_stay_words(void **state)
{
	static const char *const queries[] = {"2021", "2015-2020", "4.0", "39", "31/2/2021"};
	sovb_parsed_query parsed;

	for (size_t i = 0; i < COUNT(queries); i++) {
		parsed = parse(state, queries[i]);
		assert_int_equal(parsed.count, 1);
		assert_int_equal(parsed.clause[0].kind, SOVB_CLAUSE_WORDS);
	}
	parsed = parse(state, "3 năm học");
	assert_int_equal(parsed.count, 3);
}

static void dates_are_read_as_clerks_write_them(void **state)
{
	static const struct {
		const char *query;
		sovb_date date;
	} cases[] = {
	    {"16/2/2021", {2021, 2, 16}},
	    {"16.02.2021", {2021, 2, 16}},
	    {"2021-02-16", {2021, 2, 16}},
	    {"ngày 16/2/2021", {2021, 2, 16}},
	    {"ngày 16 tháng 02 năm 2021", {2021, 2, 16}},
	    {"ngay 16 thang 2 nam 2021,", {2021, 2, 16}},
	    {"16 tháng 2 2021", {2021, 2, 16}},
	    {"2021-02", {2021, 2, 0}},
	    {"2/2021", {2021, 2, 0}},
	    {"tháng 2 2021", {2021, 2, 0}},
	    {"thang 02/2021", {2021, 2, 0}},
	    {"tháng 2 năm 2021", {2021, 2, 0}},
	};
	sovb_parsed_query parsed;

	for (size_t i = 0; i < COUNT(cases); i++) {
		parsed = parse(state, cases[i].query);
		if (parsed.clause[0].kind != SOVB_CLAUSE_DATE)
			fail_msg("%s: not read as a date", cases[i].query);
		assert_int_equal(sovb_date_compare(parsed.clause[0].date, cases[i].date), 0);
	}
	parsed = parse(state, "công tác năm 2021");
	assert_int_equal(parsed.count, 4);
	parsed = parse(state, "-16/2/2021 dân");
	assert_int_equal(parsed.count, 2);
	assert_true(parsed.clause[0].excluded);
}

static void kinds_with_a_number_are_read(void **state)
{
	static const struct {
		const char *query;
		const char *kind; /* NULL: any */
		const char *number;
	} cases[] = {
	    {"kế hoạch số 39", "kế hoạch", "39"}, {"ke hoach 39", "kế hoạch", "39"},	   {"KH số 039", "kế hoạch", "39"},
	    {"số 39", NULL, "39"},	    {"chỉ thị 05", "chỉ thị", "5"},	   {"quy dinh so 12a", "quy định", "12a"},
	    {"luật số 2021", "luật", "2021"},  {"nghị định 30 ngày 5/3/2020", "nghị định", "30"},
	};
	sovb_parsed_query parsed;

	for (size_t i = 0; i < COUNT(cases); i++) {
		const sovb_clause *clause;

		parsed = parse(state, cases[i].query);
		clause = &parsed.clause[0];
		if (clause->kind != SOVB_CLAUSE_KIND_AND_NUMBER)
			fail_msg("%s: not read as a number", cases[i].query);
		assert_string(clause->number.number, cases[i].number);
		assert_true(!clause->number.kind == !cases[i].kind);
		if (cases[i].kind)
			assert_string_equal(clause->number.kind, cases[i].kind);
	}
	parsed = parse(state, "nghị định 30/2020");
	assert_int_equal(parsed.count, 1);
	assert_int_equal(parsed.clause[0].kind, SOVB_CLAUSE_KIND_AND_NUMBER);
	assert_int_equal(parsed.clause[0].number.year, 2020);
	parsed = parse(state, "báo cáo 05/2020"); /* reports have no year in their number: it is a month */
	assert_int_equal(parsed.clause[2].kind, SOVB_CLAUSE_DATE);
	parsed = parse(state, "ke hoach 39 thang 2 2021");
	assert_int_equal(parsed.count, 2);
	assert_int_equal(parsed.clause[1].kind, SOVB_CLAUSE_DATE);
}

static void numbers_of_years_are_no_documents(void **state)
{
	static const char *const queries[] = {"kế hoạch 2021", "kế hoạch 5 năm", "báo cáo 6 tháng"};

	for (size_t i = 0; i < COUNT(queries); i++) {
		sovb_parsed_query parsed = parse(state, queries[i]);

		for (size_t k = 0; k < parsed.count; k++)
			assert_int_equal(parsed.clause[k].kind, SOVB_CLAUSE_WORDS);
	}
}

static void so_before_a_symbol_asks_for_nothing(void **state)
{
	sovb_parsed_query parsed = parse(state, "số 39-KH/CU");

	assert_int_equal(parsed.count, 1);
	assert_symbol(&parsed.clause[0], "39/KH/CU");
	parsed = parse(state, "kế hoạch số 39 kh cu");
	assert_int_equal(parsed.count, 3);
	assert_symbol(&parsed.clause[2], "39/KH/CU");
}

static void not_leaves_out_as_a_minus_does(void **state)
{
	sovb_parsed_query parsed = parse(state, "dân NOT nháp KHÔNG \"bản cũ\" NOT 39-KH/CU không");

	assert_int_equal(parsed.count, 5);
	assert_false(parsed.clause[0].excluded);
	assert_true(parsed.clause[1].excluded);
	assert_true(parsed.clause[2].excluded);
	assert_true(parsed.clause[3].excluded);
	assert_false(parsed.clause[4].excluded);
}

static void fields_are_read_with_and_without_marks(void **state)
{
	sovb_parsed_query parsed =
	    parse(state, "loại:KH so:039 cq:\"CU\" năm:2021 from:2021-01 đến:2023-06 so:39-KH/CU");

	assert_int_equal(parsed.count, 7);
	assert_int_equal(parsed.clause[0].kind, SOVB_CLAUSE_TYPE);
	assert_int_equal(parsed.clause[1].kind, SOVB_CLAUSE_NUMBER);
	assert_int_equal(parsed.clause[2].kind, SOVB_CLAUSE_ORGAN);
	assert_string(parsed.clause[2].value, "CU");
	assert_int_equal(parsed.clause[3].kind, SOVB_CLAUSE_YEAR);
	assert_int_equal(parsed.clause[4].kind, SOVB_CLAUSE_FROM);
	assert_int_equal(parsed.clause[4].date.month, 1);
	assert_int_equal(parsed.clause[5].kind, SOVB_CLAUSE_TO);
	assert_int_equal(parsed.clause[6].kind, SOVB_CLAUSE_OWN_SYMBOL);
}

static void errors_name_the_column(void **state)
{
	static const struct {
		const char *query;
		const char *column; /* in the first word of the error; NULL: the message has none */
	} cases[] = {
	    {"", NULL},
	    {"  ?! ", NULL},
	    {"dân \"vận", "5"},
	    {"ngày ngành:KH", "6"},
	    {"Đường tu:hômqua", "10"},
	    {"nam:21", "5"},
	    {"so:KH", "4"},
	    {"dân trichyeu:\"?\"", "14"},
	};

	for (size_t i = 0; i < COUNT(cases); i++) {
		sovb_parsed_query parsed;
		sovb_error err;

		assert_int_equal(sovb_query_parse(&parsed, cases[i].query, *state, &err), SOVB_ERR_QUERY);
		assert_int_equal(parsed.count, 0);
		if (cases[i].column)
			assert_string_equal(err.word[0], cases[i].column);
	}
}

static void ceilings_hold(void **state)
{
	char query[SOVB_QUERY_MAX_BYTES + 2];
	sovb_parsed_query parsed;
	sovb_error err;

	memset(query, 'a', sizeof query);
	query[sizeof query - 1] = '\0';
	assert_int_equal(sovb_query_parse(&parsed, query, *state, &err), SOVB_ERR_QUERY);
	for (size_t i = 0; i < SOVB_QUERY_MAX_TERMS; i++)
		memcpy(query + 2 * i, "b ", 2);
	query[(size_t)2 * SOVB_QUERY_MAX_TERMS] = '\0';
	assert_int_equal(sovb_query_parse(&parsed, query, *state, &err), SOVB_OK);
	assert_int_equal(parsed.count, SOVB_QUERY_MAX_TERMS);
	strcat(query, "c");
	assert_int_equal(sovb_query_parse(&parsed, query, *state, &err), SOVB_ERR_QUERY);
	assert_string_equal(err.word[0], "201");
	memset(query, '"', 300);
	query[300] = '\0';
	assert_int_equal(sovb_query_parse(&parsed, query, *state, &err), SOVB_ERR_QUERY);
}

/* ---- quotes ---- */

/* Of a drawn table only the cell is shown, its lines one behind the other. */
static void a_quote_of_a_drawn_table_is_its_cell(void **state)
{
	static const char table[] = "Lời văn.\n"
	                            "|Kế hoạch số 05-KH/TU     |1 |Xong theo Công văn số |\n"
	                            "|thực hiện Chỉ thị số     |  |12/UBND-VX            |\n"
	                            "|33-CT/TW ngày 20/3/2019  |  |                      |\n"
	                            "Hết.\n";
	const sovb_string text = {table, sizeof table - 1};
	const size_t row = (size_t)(strchr(table, '|') - table), directive = (size_t)(strstr(table, "33-CT") - table), letter = (size_t)(strstr(table, "12/UBND") - table);
	const sovb_span sentence = {row + 1, text.size - strlen("Hết.\n") - 2};

	assert_string(sovb_quote(text, sentence, (sovb_span){directive, directive + 8}, *state), "Kế hoạch số 05-KH/TU thực hiện Chỉ thị số 33-CT/TW ngày 20/3/2019");
	assert_string(sovb_quote(text, sentence, (sovb_span){letter, letter + 10}, *state), "Xong theo Công văn số 12/UBND-VX");
	/* a line with bars that is no such table */
	assert_string(sovb_quote(text, (sovb_span){row, row + 20}, (sovb_span){row + 1, row + 10}, *state), "|Kế hoạch số 0");
}

static void quotes_are_tidy_and_cut_at_words(void **state)
{
	const char *marked = "- **Chỉ thị\n  02\\-CT/TU**,\t### ngày";
	sovb_string text = {marked, strlen(marked)};
	char longer[4000];
	size_t used = 0;

	assert_string(sovb_quote(text, (sovb_span){0, text.size}, (sovb_span){4, 10}, *state),
		      "- Chỉ thị 02-CT/TU, ngày");
	while (used < 3000)
		used += (size_t)snprintf(longer + used, sizeof longer - used, "tình%zu ", used);
	text = (sovb_string){longer, used};
	text = sovb_quote(text, (sovb_span){0, used}, (sovb_span){1500, 1510}, *state);
	assert_true(text.size <= SOVB_QUOTE_MAX);
	assert_true(text.size > SOVB_QUOTE_MAX - 60);
	assert_memory_equal(text.data, "…tình", strlen("…tình"));
	assert_memory_equal(text.data + text.size - strlen("…"), "…", strlen("…"));
}

/* ---- searching ---- */

static const struct file library[] = {
    {.path = "a.txt",
     .symbol = "39-KH/CU",
     .date = "2021-02-16",
     .title = "phong trào Dân vận khéo",
     .text = "Chi bộ triển khai phong trào thi đua. Cấp ủy quan tâm đường lối."},
    {.path = "b.txt",
     .symbol = "12-KH/ĐU",
     .date = "2021-01-13",
     .title = "công tác năm",
     .text = "Phong trào dân vận khéo ở phường. Cấp uỷ chỉ đạo. Hướng dương nở.",
     .mention = {{.symbol = "39-KH/CU", .date = "2021-02-16"}}},
    {.path = "c.txt",
     .symbol = "16/QĐ-THCS",
     .date = "2023-05-15",
     .title = "phân công",
     .text = "Vận động nhân dân, khéo tay. Đường phố dài.",
     .mention = {{.symbol = "12-KH/ĐU", .date = "2021-01-13"},
		 {.symbol = "39-KH/CU", .date = "2021-02-16"},
		 {.symbol = "39-KH/CU"},
		 {.symbol = "39-KH/CU"}}},
    {.path = "d.txt", .title = "không số", .text = "Ghi chép riêng, bản nháp."},
};

static const sovb_search_options page = {.limit = 20, .counted = 20};

/* The query must find exactly these files, named by their first letters, in this order. */
static void assert_hits(sovb_store *store, const char *query, const char *paths)
{
	sovb_hits *hits;
	sovb_error err;
	char found[256] = "";

	assert_ok(sovb_register_search(&hits, store, query, &page, &err), &err);
	for (size_t i = 0; i < hits->count; i++) {
		strncat(found, hits->hit[i].file.data, 1);
		assert_true(hits->hit[i].file.size == 5);
	}
	if (strcmp(found, paths) != 0)
		fail_msg("%s: found \"%s\", not \"%s\"", query, found, paths);
	assert_int_equal(hits->total.least, hits->count);
	assert_false(hits->total.more);
	sovb_hits_free(hits);
}

static sovb_store *open_library(void **state)
{
	write_files(*state, library, COUNT(library));
	return open_register(*state);
}

static void words_match_with_and_without_marks(void **state)
{
	sovb_store *store = open_library(state);

	assert_hits(store, "phuong", "b");
	assert_hits(store, "phường", "b");
	assert_hits(store, "phương", "");
	assert_hits(store, "cấp uỷ", "ab");
	assert_hits(store, "cấp ủy", "ab");
	assert_hits(store, "CAP UY", "ab");
	assert_hits(store, "duong phố", "c");
	assert_hits(store, "đường lối", "a");
	assert_hits(store, "p\x68\x75\xcc\x9b\x6f\xcc\x9b\xcc\x80ng", "b"); /* NFD */
	sovb_store_close(store);
}

static void phrases_need_the_words_side_by_side(void **state)
{
	sovb_store *store = open_library(state);

	assert_hits(store, "\"dân\" \"vận\" \"khéo\"", "abc"); /* the title's words weigh more */
	assert_hits(store, "\"dân vận khéo\"", "ab");
	assert_hits(store, "\"dan van kheo\"", "ab");
	assert_hits(store, "\"dân van\" -phường", "a");
	assert_hits(store, "\"vận dân\"", "");
	sovb_store_close(store);
}

static void excluded_words_alone_leave_the_rest(void **state)
{
	sovb_store *store = open_library(state);

	assert_hits(store, "-dân", "d");
	assert_hits(store, "-\"dân vận\" -nháp", "c");
	sovb_store_close(store);
}

static void symbols_find_their_own_file_first(void **state)
{
	sovb_store *store = open_library(state);

	assert_hits(store, "39-KH/CU", "acb");
	assert_hits(store, "39 kh cu", "acb");
	assert_hits(store, "12-KH/DU", "bc");
	assert_hits(store, "12-KH/ĐU", "bc");
	assert_hits(store, "39-KH/CU -12-KH/ĐU", "a");
	assert_hits(store, "40-KH/CU", "");
	sovb_store_close(store);
}

static void fields_filter(void **state)
{
	sovb_store *store = open_library(state);

	assert_hits(store, "loai:KH", "ab");
	assert_hits(store, "loai:\"kế hoạch\"", "ab");
	assert_hits(store, "type:qd", "c");
	assert_hits(store, "loai:QĐ", "c");
	assert_hits(store, "so:039", "a");
	assert_hits(store, "so:39-KH/CU", "a");
	assert_hits(store, "cq:du", "b");
	assert_hits(store, "cq:CU khéo", "a");
	assert_hits(store, "nam:2021", "ab");
	assert_hits(store, "tu:2021-02", "ac");
	assert_hits(store, "den:2021-02", "ab");
	assert_hits(store, "tu:2021-01-14 den:2021", "a");
	assert_hits(store, "nam:2021 -loai:KH", "");
	sovb_store_close(store);
}

static void files_with_the_words_side_by_side_come_first(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt", .title = "dân", .text = "Nay dân khéo, dân vận dân, vận dân khéo khéo khéo."},
	    {.path = "b.txt", .text = "Chữ đệm chữ đệm chữ đệm chữ đệm chữ đệm nay dân vận khéo chữ đệm chữ đệm."},
	    {.path = "c.txt", .text = "Khéo vận dân nay."},
	};
	sovb_store *store;
	sovb_hits *hits;
	sovb_error err;

	write_files(*state, files, COUNT(files));
	store = open_register(*state);
	assert_hits(store, "nay dan van kheo", "bac");
	assert_ok(sovb_register_search(&hits, store, "nay dân vận khéo", &page, &err), &err);
	assert_false(hits->hit[0].apart);
	assert_true(hits->hit[1].apart);
	assert_true(hits->hit[2].apart);
	assert_true(hits->hit[0].score < 100); /* what puts it first is no part of its score */
	assert_int_equal(hits->left_apart.least, 0);
	assert_false(hits->left_apart.more);
	sovb_hits_free(hits);
	sovb_store_close(store);
}

/* "dân vận khéo" is one word: whoever has it is meant, as long as anybody has it. */
static void few_syllables_are_one_word(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt", .text = "Dân vận khéo."},
	    {.path = "b.txt", .text = "Dân khéo, khéo vận."},
	};
	sovb_store *store;
	sovb_hits *hits;
	sovb_error err;

	write_files(*state, files, COUNT(files));
	store = open_register(*state);
	assert_hits(store, "dan van kheo", "a");
	assert_hits(store, "vận dân", "ab"); /* nobody has it */
	assert_hits(store, "\"dân\" \"vận\" \"khéo\"", "ba"); /* "khéo" twice in b */
	assert_ok(sovb_register_search(&hits, store, "dân vận khéo", &page, &err), &err);
	assert_int_equal(hits->left_apart.least, 1);
	assert_false(hits->left_apart.more);
	sovb_hits_free(hits);
	sovb_store_close(store);
}

static void a_kind_named_first_means_documents_of_that_kind(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .symbol = "10/KH-UBND",
	     .date = "2020-01-01",
	     .title = "quyết định đấu thầu",
	     .text = "Quyết định đấu thầu, quyết định đấu thầu, quyết định đấu thầu."},
	    {.path = "b.txt",
	     .symbol = "30/2020/QĐ-TTg",
	     .date = "2020-03-05",
	     .title = "đấu thầu",
	     .text = "Quyết định đấu thầu."},
	};
	sovb_store *store;

	write_files(*state, files, COUNT(files));
	store = open_register(*state);
	assert_hits(store, "quyết định đấu thầu", "ba");
	assert_hits(store, "quyết định 30/2020", "b");
	assert_hits(store, "quyết định 30/2021", "");
	sovb_store_close(store);
}

static void kinds_and_dates_find_the_file_and_who_mentions_it(void **state)
{
	sovb_store *store = open_library(state);

	assert_hits(store, "kế hoạch số 39", "acb");
	assert_hits(store, "số 39 ngày 16/2/2021", "a");
	assert_hits(store, "kế hoạch 12", "bc");
	assert_hits(store, "chỉ thị 12", "");
	assert_hits(store, "tháng 1 2021", "b");
	assert_hits(store, "ngay:2021-02", "a");
	assert_hits(store, "trichyeu:\"dân vận\"", "a");
	assert_hits(store, "title:cong", "bc");
	assert_hits(store, "trichyeu:nam", "b");
	sovb_store_close(store);
}

static void snippets_mark_what_was_asked_for(void **state)
{
	sovb_store *store = open_library(state);
	sovb_hits *hits;
	sovb_error err;
	const sovb_hit *hit = NULL;

	assert_ok(sovb_register_search(&hits, store, "van 39-KH/CU", &page, &err), &err);
	assert_int_equal(hits->count, 3);
	for (size_t i = 0; i < hits->count; i++) {
		if (hits->hit[i].file.data[0] == 'b')
			hit = &hits->hit[i];
	}
	assert_non_null(hit);
	assert_string(hit->snippet,
		      "Phong trào dân vận khéo ở phường. Cấp uỷ chỉ đạo. Hướng dương nở. Dòng 1: 39-KH/CU.");
	assert_int_equal(hit->mark_count, 2);
	assert_memory_equal(hit->snippet.data + hit->marks[0].start, "vận", strlen("vận"));
	assert_int_equal(hit->marks[0].end - hit->marks[0].start, strlen("vận"));
	assert_memory_equal(hit->snippet.data + hit->marks[1].start, "39-KH/CU", 8);
	assert_int_equal(hit->marks[1].end - hit->marks[1].start, 8);
	assert_string(hit->symbol, "12-KH/ĐU");
	assert_string(hit->title, "công tác năm");
	assert_true(hit->score > 0);
	sovb_hits_free(hits);
	sovb_store_close(store);
}

static void phrases_are_marked_where_they_begin_anew(void **state)
{
	static const struct file files[] = {{.path = "a.txt", .text = "Toàn dân dân vận khéo."}};
	sovb_store *store;
	sovb_hits *hits;
	sovb_error err;

	write_files(*state, files, COUNT(files));
	store = open_register(*state);
	assert_ok(sovb_register_search(&hits, store, "\"dân vận khéo\"", &page, &err), &err);
	assert_int_equal(hits->count, 1);
	assert_int_equal(hits->hit[0].mark_count, 1);
	assert_int_equal(hits->hit[0].marks[0].start, strlen("Toàn dân "));
	assert_int_equal(hits->hit[0].marks[0].end, strlen("Toàn dân dân vận khéo"));
	sovb_hits_free(hits);
	sovb_store_close(store);
}

static void long_texts_show_the_part_with_the_words(void **state)
{
	char text[6000];
	size_t used = 0;
	struct file file = {.path = "e.txt", .text = text};
	sovb_store *store;
	sovb_hits *hits;
	sovb_error err;

	while (used < 4000)
		used += (size_t)snprintf(text + used, sizeof text - used, "chữ đệm ");
	used += (size_t)snprintf(text + used, sizeof text - used, "kim **cương** ");
	while (used < 5500)
		used += (size_t)snprintf(text + used, sizeof text - used, "chữ đệm ");
	write_files(*state, &file, 1);
	store = open_register(*state);
	assert_ok(sovb_register_search(&hits, store, "\"kim cương\"", &page, &err), &err);
	assert_int_equal(hits->count, 1);
	assert_true(hits->hit[0].snippet.size <= 260);
	assert_int_equal(hits->hit[0].mark_count, 1);
	assert_memory_equal(hits->hit[0].snippet.data + hits->hit[0].marks[0].start, "kim cương",
			    strlen("kim cương"));
	assert_memory_equal(hits->hit[0].snippet.data, "…", strlen("…"));
	sovb_hits_free(hits);
	sovb_store_close(store);
}

static void equal_scores_go_by_path_and_pages_fit_together(void **state)
{
	struct file files[] = {
	    {.path = "c.txt", .text = "giống nhau"},
	    {.path = "a.txt", .text = "giống nhau"},
	    {.path = "b.txt", .text = "giống nhau"},
	};
	sovb_search_options options;
	sovb_store *store;
	sovb_hits *hits;
	sovb_error err;

	write_files(*state, files, COUNT(files));
	store = open_register(*state);
	assert_hits(store, "giống", "abc");
	options = (sovb_search_options){.offset = 1, .limit = 1};
	assert_ok(sovb_register_search(&hits, store, "giống", &options, &err), &err);
	assert_int_equal(hits->count, 1);
	assert_string(hits->hit[0].file, "b.txt");
	sovb_hits_free(hits);
	options = (sovb_search_options){.offset = 3, .limit = 10};
	assert_ok(sovb_register_search(&hits, store, "giống", &options, &err), &err);
	assert_int_equal(hits->count, 0);
	sovb_hits_free(hits);
	assert_int_equal(sovb_register_search(&hits, store, "\"giống", &page, &err), SOVB_ERR_QUERY);
	assert_null(hits);
	sovb_store_close(store);
}

static void files_are_counted_as_far_as_asked(void **state)
{
	struct file files[] = {
	    {.path = "a.txt", .text = "dân vận"},
	    {.path = "b.txt", .text = "dân vận"},
	    {.path = "c.txt", .text = "dân vận"},
	    {.path = "d.txt", .text = "vận dân"},
	    {.path = "e.txt", .text = "vận dân"},
	};
	static const struct {
		sovb_search_options options;
		sovb_count total;
		sovb_count apart; /* when they are not in quotation marks */
	} cases[] = {
	    {{.limit = 1}, {1, true}, {0, true}},
	    {{.limit = 1, .counted = 2}, {2, true}, {0, true}},
	    {{.limit = 1, .counted = 3}, {3, false}, {2, false}},
	    {{.limit = 3}, {3, false}, {0, true}},
	    {{.limit = 3, .counted = 1}, {3, false}, {1, true}},
	    {{.offset = 2, .limit = 1, .counted = 2}, {3, false}, {2, false}},
	    {{.limit = 0}, {3, false}, {0, true}},
	};
	sovb_store *store;

	write_files(*state, files, COUNT(files));
	store = open_register(*state);
	for (size_t i = 0; i < COUNT(cases); i++) {
		sovb_hits *hits;
		sovb_error err;

		assert_ok(sovb_register_search(&hits, store, "dân vận", &cases[i].options, &err), &err);
		assert_int_equal(hits->total.least, cases[i].total.least);
		assert_int_equal(hits->total.more, cases[i].total.more);
		assert_int_equal(hits->left_apart.least, cases[i].apart.least);
		assert_int_equal(hits->left_apart.more, cases[i].apart.more);
		sovb_hits_free(hits);
		assert_ok(sovb_register_search(&hits, store, "\"dan van\"", &cases[i].options, &err), &err);
		assert_int_equal(hits->total.least, cases[i].total.least);
		assert_int_equal(hits->total.more, cases[i].total.more);
		assert_int_equal(hits->left_apart.least, 0);
		assert_false(hits->left_apart.more);
		sovb_hits_free(hits);
	}
	sovb_store_close(store);
}

#define PARSE_TEST(name) cmocka_unit_test_setup_teardown(name, make_arena, free_arena)
#define TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    PARSE_TEST(words_and_phrases_are_read),
	    PARSE_TEST(symbols_are_read_in_any_spelling),
	    PARSE_TEST(numbers_that_are_no_symbols_stay_words),
	    PARSE_TEST(dates_are_read_as_clerks_write_them),
	    PARSE_TEST(kinds_with_a_number_are_read),
	    PARSE_TEST(numbers_of_years_are_no_documents),
	    PARSE_TEST(so_before_a_symbol_asks_for_nothing),
	    PARSE_TEST(not_leaves_out_as_a_minus_does),
	    PARSE_TEST(fields_are_read_with_and_without_marks),
	    PARSE_TEST(errors_name_the_column),
	    PARSE_TEST(ceilings_hold),
	    PARSE_TEST(quotes_are_tidy_and_cut_at_words),
	    PARSE_TEST(a_quote_of_a_drawn_table_is_its_cell),
	    TEST(words_match_with_and_without_marks),
	    TEST(phrases_need_the_words_side_by_side),
	    TEST(excluded_words_alone_leave_the_rest),
	    TEST(symbols_find_their_own_file_first),
	    TEST(fields_filter),
	    TEST(files_with_the_words_side_by_side_come_first),
	    TEST(few_syllables_are_one_word),
	    TEST(a_kind_named_first_means_documents_of_that_kind),
	    TEST(kinds_and_dates_find_the_file_and_who_mentions_it),
	    TEST(snippets_mark_what_was_asked_for),
	    TEST(phrases_are_marked_where_they_begin_anew),
	    TEST(long_texts_show_the_part_with_the_words),
	    TEST(equal_scores_go_by_path_and_pages_fit_together),
	    TEST(files_are_counted_as_far_as_asked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
