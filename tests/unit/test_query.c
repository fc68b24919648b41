/* Entries, citations, implementing documents and timelines, over small registers with answers worked out by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sovb/coverage.h>
#include <sovb/register.h>

#include "register_builder.h"

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

/* ---- asking ---- */

static sovb_entries *find(sovb_store *store, const char *symbol)
{
	sovb_entries *entries;
	sovb_error err;

	assert_ok(sovb_register_find(&entries, store, symbol, &err), &err);
	return entries;
}

/* The symbol must mean exactly these entries. */
static void assert_found(sovb_store *store, const char *symbol, const char *const *keys, size_t count)
{
	sovb_entries *entries = find(store, symbol);

	if (entries->count != count)
		fail_msg("%s: %zu entries, not %zu", symbol, entries->count, count);
	for (size_t i = 0; i < count; i++)
		assert_string(entries->entry[i].key, keys[i]);
	sovb_entries_free(entries);
}

#define ASSERT_FOUND(store, symbol, ...)                                                                     \
	assert_found(store, symbol, (const char *const[]){__VA_ARGS__},                                      \
		     COUNT(((const char *const[]){__VA_ARGS__})))

/* Found without counting files the entries are the same but for these numbers. */
static void assert_uncounted(sovb_store *store, const char *symbol)
{
	sovb_entries *counted = find(store, symbol), *entries;
	sovb_error err;

	assert_ok(sovb_register_find_uncounted(&entries, store, symbol, &err), &err);
	assert_int_equal(entries->count, counted->count);
	for (size_t i = 0; i < counted->count; i++) {
		const sovb_entry *entry = &entries->entry[i];

		assert_int_equal(entry->held_files, 0);
		assert_int_equal(entry->citing_files, 0);
		assert_int_equal(entry->mentions, counted->entry[i].mentions);
		assert_int_equal(entry->key.size, counted->entry[i].key.size);
		assert_memory_equal(entry->key.data, counted->entry[i].key.data, entry->key.size);
		assert_int_equal(entry->file.size, counted->entry[i].file.size);
	}
	sovb_entries_free(entries);
	sovb_entries_free(counted);
}

static void assert_date(sovb_date date, const char *iso)
{
	char text[SOVB_DATE_TEXT];

	assert_string_equal(sovb_date_iso(date, text), iso);
}

static sovb_store *store_of(void **state, const struct file *files, size_t count)
{
	write_files(*state, files, count);
	return open_register(*state);
}

/* ---- entries ---- */

static void finds_a_symbol_in_any_spelling(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt", .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12", .issuer = "Tỉnh ủy"}}},
	};
	static const char *const spellings[] = {
	    "02-CT/TU", "2-CT/TU",  "02 - ct/tu",          "02/CT-TU",
	    "2 ct tu",  "02–CT/TU", "02-CT/TU@2015-11-12", "02-CT/TU@2015"};
	sovb_store *store = store_of(state, files, COUNT(files));

	for (size_t i = 0; i < COUNT(spellings); i++)
		ASSERT_FOUND(store, spellings[i], "02-CT/TU@2015-11-12");
	assert_found(store, "03-CT/TU", NULL, 0);
	assert_found(store, "02-CT/TW", NULL, 0);
	assert_found(store, "02-CT/TU@2016", NULL, 0);
	sovb_store_close(store);
}

static bool join_symbol(void *context, sovb_string symbol)
{
	char *joined = context;
	size_t used = strlen(joined);

	snprintf(joined + used, 256 - used, "%s%.*s", used ? " " : "", (int)symbol.size, symbol.data);
	return true;
}

static void assert_completed(sovb_store *store, const char *typed, size_t limit, const char *expected)
{
	char joined[256] = "";
	sovb_error err;

	assert_ok(sovb_register_complete(store, typed, limit, join_symbol, joined, &err), &err);
	assert_string_equal(joined, expected);
}

/* What terms keep for each year of the files is asked for without years. */
static void symbol_of_several_years_is_one(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt", .symbol = "1-KH/HU", .date = "2019-05-05", .mention = {{.symbol = "12-KH/ĐU", .date = "2016-06-06"}}},
	    {.path = "b.txt", .symbol = "2-KH/HU", .date = "2020-05-05", .mention = {{.symbol = "12-KH/ĐU", .date = "2016-06-06"}}},
	    {.path = "c.txt", .mention = {{.symbol = "12-KH/ĐU", .date = "2016-06-06"}, {.symbol = "13-KH/ĐU", .date = "2016-06-07"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));

	assert_completed(store, "1", 9, "01-KH/HU 12-KH/ĐU 13-KH/ĐU");
	assert_completed(store, "12", 2, "12-KH/ĐU");
	ASSERT_FOUND(store, "12-KH/DU", "12-KH/ĐU@2016-06-06");
	sovb_store_close(store);
}

static void completes_a_symbol_in_any_spelling(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .symbol = "12-KH/ĐU",
	     .mention = {{.symbol = "02-CT/TU"}, {.symbol = "25-NQ/TW"}, {.symbol = "2/QĐ-UBND"},
			 {.symbol = "33/CT-TTg"}, {.symbol = "06/2021/QĐ-UBND"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));

	assert_completed(store, "12", 9, "12-KH/ĐU");
	assert_completed(store, "12-kh/d", 9, "12-KH/ĐU");
	assert_completed(store, "12 KH-đ", 9, "12-KH/ĐU");
	assert_completed(store, "02", 9, "02-CT/TU 02/QĐ-UBND");
	assert_completed(store, "2", 9, "02-CT/TU 02/QĐ-UBND 25-NQ/TW");
	assert_completed(store, "2", 1, "02-CT/TU");
	assert_completed(store, "33/ct", 9, "33/CT-TTg");
	assert_completed(store, "06/2021", 9, "06/2021/QĐ-UBND");
	assert_completed(store, "02-KH", 9, "");
	assert_completed(store, "", 0, "");
	sovb_store_close(store);
}

static void refuses_what_is_no_symbol(void **state)
{
	static const struct file files[] = {{.path = "a.txt", .text = "không có gì"}};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries;
	sovb_error err;

	assert_int_equal(sovb_register_find(&entries, store, "kế hoạch", &err), SOVB_ERR_QUERY);
	assert_null(entries);
	assert_int_equal(sovb_register_find(&entries, store, "", &err), SOVB_ERR_QUERY);
	assert_int_equal(sovb_register_find(&entries, store, "02-CT/TU@hôm qua", &err), SOVB_ERR_USAGE);
	sovb_store_close(store);
}

static void typed_without_stroke_finds_the_stroke_only_when_nothing_else_is_there(void **state)
{
	static const struct file only_stroke[] = {
	    {.path = "a.txt", .mention = {{.symbol = "12-KH/ĐU", .date = "2021-01-13"}}},
	};
	static const struct file both[] = {
	    {.path = "b.txt", .mention = {{.symbol = "12-KH/DU", .date = "2021-01-14"}}},
	};
	sovb_store *store = store_of(state, only_stroke, COUNT(only_stroke));

	ASSERT_FOUND(store, "12-kh/du", "12-KH/ĐU@2021-01-13");
	sovb_store_close(store);
	store = store_of(state, both, COUNT(both));
	ASSERT_FOUND(store, "12-kh/du", "12-KH/DU@2021-01-14");
	ASSERT_FOUND(store, "12-kh/đu", "12-KH/ĐU@2021-01-13");
	sovb_store_close(store);
}

static void typed_with_stroke_finds_nothing_without(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt", .mention = {{.symbol = "12-KH/DU", .date = "2021-01-14"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));

	assert_found(store, "12-KH/ĐU", NULL, 0);
	sovb_store_close(store);
}

static void one_document_shows_the_issuer_that_tells_most(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "30-KH/TU", .date = "2020-12-30", .issuer = "Thành ủy Hạ Long"},
			 {.symbol = "30-KH/TU", .date = "2020-12-30", .issuer = "Ban Thường vụ Thành ủy"},
			 {.symbol = "30-KH/TU", .date = "2020-12-30"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "30-KH/TU");

	assert_int_equal(entries->count, 1);
	assert_string(entries->entry[0].key, "30-KH/TU@2020-12-30");
	assert_string(entries->entry[0].issuer, "Thành ủy Hạ Long");
	assert_int_equal(entries->entry[0].issuer_count, 2);
	assert_false(entries->entry[0].issuer_conflict);
	assert_int_equal(entries->entry[0].mentions, 3);
	assert_int_equal(entries->entry[0].citing_files, 1);
	assert_int_equal(entries->entry[0].held_files, 0);
	assert_int_equal(entries->entry[0].date_count, 1);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

#define USUAL                                                                                                \
	{                                                                                                    \
		.symbol = "16-HD/BCĐ", .date = "2021-06-18", .issuer = "Ban Chỉ đạo"                    \
	}

static void names_rarely_given_are_not_shown(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {USUAL,
			 USUAL,
			 USUAL,
			 USUAL,
			 USUAL,
			 {.symbol = "16-HD/BCĐ",
			  .date = "2021-06-18",
			  .issuer = "Ban Chỉ đạo và tình hình"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "16-HD/BCĐ");

	assert_int_equal(entries->count, 1);
	assert_string(entries->entry[0].issuer, "Ban Chỉ đạo");
	assert_int_equal(entries->entry[0].issuer_count, 2);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

#define LONG_SYMBOL "01/2020/TTLT-BTC-BKHĐT-BNNPTNT-BTNMT-BGTVT-BGDĐT-BLĐTBXH-BVHTTDL"
#define LONG_ISSUER                                                                                         \
	"Bộ Tài chính, Bộ Kế hoạch và Đầu tư, Bộ Nông nghiệp và Phát triển nông thôn, Bộ Tài nguyên và Môi " \
	"trường, Bộ Giao thông vận tải, Bộ Giáo dục và Đào tạo"

/* What a witness says is longer than a term may be: its files are found all the same. */
static void files_of_long_names_are_found(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt", .mention = {{.symbol = LONG_SYMBOL, .date = "2020-02-03", .issuer = LONG_ISSUER, .term = "XIV, nhiệm kỳ 2016 - 2021"}}},
	    {.path = "b.txt", .mention = {{.symbol = LONG_SYMBOL, .date = "2020-02-03", .issuer = LONG_ISSUER}}},
	    {.path = "c.txt", .mention = {{.symbol = LONG_SYMBOL, .date = "2020-02-03", .term = "XIV", .type = "TTLT"}}},
	    {.path = "d.txt", .mention = {{.symbol = LONG_SYMBOL, .date = "2020-02-03"}}},
	    {.path = "e.txt", .symbol = LONG_SYMBOL, .date = "2020-02-03", .issuer = LONG_ISSUER},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, LONG_SYMBOL);

	assert_int_equal(entries->count, 1);
	assert_int_equal(entries->entry[0].citing_files, 4);
	assert_int_equal(entries->entry[0].held_files, 1);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void undated_mentions_join_the_only_document(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12", .issuer = "Ban Thường vụ Tỉnh ủy"}}},
	    {.path = "b.txt",
	     .mention = {{.symbol = "02-CT/TU"}, {.symbol = "02-CT/TU", .issuer = "Tỉnh ủy"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "02-CT/TU");

	assert_int_equal(entries->count, 1);
	assert_int_equal(entries->entry[0].mentions, 3);
	assert_int_equal(entries->entry[0].citing_files, 2);
	assert_false(entries->entry[0].ambiguous);
	sovb_entries_free(entries);
	assert_uncounted(store, "02-CT/TU");
	sovb_store_close(store);
}

static void undated_mention_of_another_body_is_another_entry(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "05-CT/TU", .date = "2015-11-12", .issuer = "Tỉnh ủy Quảng Ninh"},
			 {.symbol = "05-CT/TU", .issuer = "Bộ Chính trị"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));

	ASSERT_FOUND(store, "05-CT/TU", "05-CT/TU@2015-11-12", "05-CT/TU");
	sovb_store_close(store);
}

static void undated_mention_that_may_mean_two_belongs_to_none(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt", .mention = {{.symbol = "25-NQ/TW", .date = "2003-03-12"}}},
	    {.path = "b.txt", .mention = {{.symbol = "25-NQ/TW", .date = "2013-06-03"}}},
	    {.path = "c.txt", .mention = {{.symbol = "25-NQ/TW"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "25-NQ/TW");

	assert_int_equal(entries->count, 2);
	for (size_t i = 0; i < 2; i++) {
		assert_true(entries->entry[i].ambiguous);
		assert_int_equal(entries->entry[i].mentions, 1);
	}
	assert_string(entries->entry[0].key, "25-NQ/TW@2003-03-12");
	assert_string(entries->entry[1].key, "25-NQ/TW@2013-06-03");
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void term_tells_which_undated_document_is_meant(void **state)
{
	/* The eleventh term ran from January 2011 to January 2016. */
	static const struct file files[] = {
	    {.path = "a.txt", .mention = {{.symbol = "25-NQ/TW", .date = "2003-03-12", .term = "IX"}}},
	    {.path = "b.txt", .mention = {{.symbol = "25-NQ/TW", .date = "2013-06-03"}}},
	    {.path = "c.txt", .mention = {{.symbol = "25-NQ/TW", .term = "XI"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "25-NQ/TW@2013");

	assert_int_equal(entries->count, 1);
	assert_int_equal(entries->entry[0].mentions, 2);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void two_provinces_with_one_symbol_and_day_stay_apart(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "05-QĐ/TU", .date = "2020-01-02", .issuer = "Tỉnh ủy Quảng Ninh"}}},
	    {.path = "b.txt",
	     .mention = {{.symbol = "05-QĐ/TU", .date = "2020-01-02", .issuer = "Tỉnh ủy Lào Cai"}}},
	    {.path = "c.txt", .mention = {{.symbol = "05-QĐ/TU", .date = "2020-01-02"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "05-QĐ/TU");

	assert_int_equal(entries->count, 2);
	assert_string(entries->entry[0].key, "05-QĐ/TU@2020-01-02#Tỉnh ủy Lào Cai");
	assert_string(entries->entry[1].key, "05-QĐ/TU@2020-01-02#Tỉnh ủy Quảng Ninh");
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(entries->entry[i].mentions, 1);
		assert_true(entries->entry[i].ambiguous);
	}
	sovb_entries_free(entries);
	ASSERT_FOUND(store, "05-QĐ/TU#Tỉnh ủy Lào Cai", "05-QĐ/TU@2020-01-02#Tỉnh ủy Lào Cai");
	ASSERT_FOUND(store, "05-qđ/tu@2020#Ban Thường vụ Tỉnh ủy Quảng Ninh",
		     "05-QĐ/TU@2020-01-02#Tỉnh ủy Quảng Ninh");
	sovb_store_close(store);
}

static void one_central_body_has_an_issuer_conflict_instead(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "05-CT/TW", .date = "2016-05-15", .issuer = "Bộ Chính trị"},
			 {.symbol = "05-CT/TW", .date = "2016-05-15", .issuer = "Bộ Chính trị"},
			 {.symbol = "05-CT/TW", .date = "2016-05-15", .issuer = "Ban Bí thư"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "05-CT/TW");

	assert_int_equal(entries->count, 1);
	assert_true(entries->entry[0].issuer_conflict);
	assert_int_equal(entries->entry[0].mentions, 3);
	assert_string(entries->entry[0].issuers[0].value, "Bộ Chính trị");
	assert_int_equal(entries->entry[0].issuers[0].mentions, 2);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void dates_of_one_period_are_a_conflict_of_one_document(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "39-KH/CU", .date = "2021-02-16"},
			 {.symbol = "39-KH/CU", .date = "2021-02-26"}}},
	    {.path = "b.txt", .mention = {{.symbol = "39-KH/CU", .date = "2021-02-16"}}},
	    {.path = "c.txt", .mention = {{.symbol = "39-KH/CU", .date = "2016-03-01"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "39-KH/CU");

	assert_int_equal(entries->count, 2);
	assert_string(entries->entry[0].key, "39-KH/CU@2016-03-01");
	assert_string(entries->entry[1].key, "39-KH/CU@2021-02-16");
	assert_int_equal(entries->entry[1].date_count, 2);
	assert_string(entries->entry[1].dates[0].value, "2021-02-16");
	assert_int_equal(entries->entry[1].dates[0].mentions, 2);
	assert_string(entries->entry[1].dates[1].value, "2021-02-26");
	assert_int_equal(entries->entry[1].mentions, 3);
	assert_int_equal(entries->entry[1].citing_files, 2);
	sovb_entries_free(entries);
	ASSERT_FOUND(store, "39-KH/CU@2021-02-26", "39-KH/CU@2021-02-16");
	sovb_store_close(store);
}

static void day_between_two_documents_is_a_third(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt", .symbol = "01-QĐ/CU", .date = "2020-01-10"},
	    {.path = "b.txt", .symbol = "01-QĐ/CU", .date = "2020-12-20"},
	    {.path = "c.txt", .mention = {{.symbol = "01-QĐ/CU", .date = "2020-06-15"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));

	ASSERT_FOUND(store, "01-QĐ/CU", "01-QĐ/CU@2020-01-10", "01-QĐ/CU@2020-06-15", "01-QĐ/CU@2020-12-20");
	sovb_store_close(store);
}

static void held_document_tells_its_own_date_and_title(void **state)
{
	static const struct file files[] = {
	    {.path = "ke-hoach.txt",
	     .symbol = "39-KH/CU",
	     .date = "2021-02-16",
	     .issuer = "CHI BỘ TRƯỜNG THCS LÝ TỰ TRỌNG",
	     .title = "triển khai thực hiện Chỉ thị số 02-CT/TU"},
	    {.path = "bao-cao.txt",
	     .mention = {{.symbol = "39-KH/CU",
			  .date = "2021-02-18",
			  .issuer = "Chi bộ trường THCS Lý Tự Trọng"},
			 {.symbol = "39-KH/CU", .date = "2021-02-18", .title = "về một việc khác"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "39-KH/CU");
	const sovb_entry *entry = &entries->entry[0];

	assert_int_equal(entries->count, 1);
	assert_date(entry->date, "2021-02-16");
	assert_string(entry->title, "triển khai thực hiện Chỉ thị số 02-CT/TU");
	assert_string(entry->issuer, "Chi bộ trường THCS Lý Tự Trọng");
	assert_string(entry->file, "ke-hoach.txt");
	assert_string(entry->type, "KH");
	assert_int_equal(entry->held_files, 1);
	assert_int_equal(entry->mentions, 2);
	assert_int_equal(entry->date_count, 2);
	assert_string(entry->dates[0].value, "2021-02-18");
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void name_of_the_held_file_may_differ(void **state)
{
	static const struct file files[] = {
	    {.path = "30-KH-TU ngay 31.12.2020.docx", .symbol = "30-KH/TU", .date = "2020-12-30"},
	    {.path = "2020/31-KH-TU.docx", .symbol = "31-KH/TU", .date = "2020-12-31"},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "30-KH/TU");

	assert_int_equal(entries->entry[0].disagreement_count, 1);
	assert_string_equal(entries->entry[0].disagreements[0].field, "date");
	assert_string(entries->entry[0].disagreements[0].page, "2020-12-30");
	assert_string(entries->entry[0].disagreements[0].other, "2020-12-31");
	sovb_entries_free(entries);
	entries = find(store, "31-KH/TU");
	assert_int_equal(entries->entry[0].disagreement_count, 0);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void masthead_with_the_body_above_is_the_body(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .symbol = "11-BC/CB",
	     .date = "2016-01-20",
	     .issuer = "ĐẢNG ỦY PHƯỜNG GIẾNG ĐÁY CHI BỘ TRƯỜNG THCS HOA PHƯỢNG"},
	    {.path = "b.txt",
	     .mention = {{.symbol = "11-BC/CB",
			  .date = "2016-01-20",
			  .issuer = "Chi bộ Trường THCS Hoa Phượng"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));

	ASSERT_FOUND(store, "11-BC/CB", "11-BC/CB@2016-01-20");
	sovb_store_close(store);
}

static void two_held_files_with_two_dates_are_two_documents(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt", .symbol = "01-QĐ/CU", .date = "2021-02-16"},
	    {.path = "b.txt", .symbol = "01-QĐ/CU", .date = "2021-03-16"},
	};
	sovb_store *store = store_of(state, files, COUNT(files));

	ASSERT_FOUND(store, "01-QĐ/CU", "01-QĐ/CU@2021-02-16", "01-QĐ/CU@2021-03-16");
	sovb_store_close(store);
}

static void title_is_the_one_most_often_given(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "33/CT-TTg", .date = "2021-11-26", .title = "về dân vận"}}},
	    {.path = "b.txt",
	     .mention = {{.symbol = "33/CT-TTg", .date = "2021-11-26", .title = "về dân vận"}}},
	    {.path = "c.txt",
	     .mention = {{.symbol = "33/CT-TTg",
			  .date = "2021-11-26",
			  .title = "về công tác dân vận của cơ quan"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "33 ct ttg");

	assert_int_equal(entries->count, 1);
	assert_string(entries->entry[0].key, "33/CT-TTg@2021-11-26");
	assert_string(entries->entry[0].symbol, "33/CT-TTg");
	assert_string(entries->entry[0].title, "về dân vận");
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void quoted_title_goes_before_a_longer_one(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention =
		 {{.symbol = "05-CT/TW", .date = "2016-05-15", .title = "về học tập", .title_quoted = true}}},
	    {.path = "b.txt",
	     .mention = {{.symbol = "05-CT/TW",
			  .date = "2016-05-15",
			  .title = "về học tập, chi bộ đã quán triệt"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "05-CT/TW");

	assert_string(entries->entry[0].title, "về học tập");
	sovb_entries_free(entries);
	sovb_store_close(store);
}

/* ---- citations ---- */

static const struct file chain[] = {
    {.path = "bao-cao.txt", /* has no number of its own */
     .title = "giám sát",
     .mention = {{.symbol = "02-CT/TU",
		  .date = "2015-11-12",
		  .issuer = "Ban Thường vụ Tỉnh ủy",
		  .relation = SOVB_RELATION_MONITORS},
		 {.symbol = "12-KH/ĐU", .date = "2021-01-13", .title = "về triển khai Chỉ thị 02"},
		 {.symbol = "02-CT/TU",
		  .date = "2015-11-12",
		  .issuer = "Ban Thường vụ Tỉnh ủy",
		  .relation = SOVB_RELATION_IMPLEMENTS,
		  .source = 2}}},
    {.path = "ke-hoach.txt",
     .symbol = "39-KH/CU",
     .date = "2021-02-16",
     .issuer = "Chi bộ trường",
     .title = "thực hiện Chỉ thị 02",
     .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12", .relation = SOVB_RELATION_IMPLEMENTS},
		 {.symbol = "12-KH/ĐU", .date = "2021-01-13", .relation = SOVB_RELATION_BASIS},
		 {.name = "Điều lệ Đảng"}}},
};

static sovb_edges *cited_by(sovb_store *store, const char *symbol, const sovb_edge_options *options)
{
	sovb_entries *entries = find(store, symbol);
	sovb_edges *edges;
	sovb_error err;

	assert_int_equal(entries->count, 1);
	assert_ok(sovb_register_cited_by(&edges, store, &entries->entry[0], options, &err), &err);
	sovb_entries_free(entries);
	return edges;
}

static void cited_by_goes_by_date_of_the_source(void **state)
{
	sovb_store *store = store_of(state, chain, COUNT(chain));
	sovb_edges *edges = cited_by(store, "02-CT/TU", NULL);

	assert_int_equal(edges->count, 3);
	assert_int_equal(edges->total, 3);
	assert_string(edges->edge[0].source, "12-KH/ĐU@2021-01-13");
	assert_int_equal(edges->edge[0].relation, SOVB_RELATION_IMPLEMENTS);
	assert_string(edges->edge[0].source_title, "về triển khai Chỉ thị 02");
	assert_string(edges->edge[0].evidence.file, "bao-cao.txt");
	assert_string(edges->edge[0].evidence.quote, "Dòng 3: 02-CT/TU.");
	assert_string(edges->edge[1].source, "39-KH/CU@2021-02-16");
	assert_date(edges->edge[1].source_date, "2021-02-16");
	assert_string(edges->edge[1].source_issuer, "Chi bộ trường");
	assert_string(edges->edge[1].target, "02-CT/TU@2015-11-12");
	assert_string(edges->edge[1].target_issuer, "Ban Thường vụ Tỉnh ủy");
	assert_null(edges->edge[2].source.data); /* the report has no number */
	assert_string(edges->edge[2].source_title, "giám sát");
	assert_int_equal(edges->edge[2].relation, SOVB_RELATION_MONITORS);
	sovb_edges_free(edges);
	sovb_store_close(store);
}

static void edge_options_choose_and_page(void **state)
{
	sovb_store *store = store_of(state, chain, COUNT(chain));
	sovb_edges *edges =
	    cited_by(store, "02-CT/TU", &(sovb_edge_options){.relation = SOVB_RELATION_IMPLEMENTS});

	assert_int_equal(edges->count, 2);
	sovb_edges_free(edges);
	edges = cited_by(store, "02-CT/TU", &(sovb_edge_options){.relation = -1, .offset = 1, .limit = 1});
	assert_int_equal(edges->count, 1);
	assert_int_equal(edges->total, 3);
	assert_string(edges->edge[0].source, "39-KH/CU@2021-02-16");
	sovb_edges_free(edges);
	edges = cited_by(store, "02-CT/TU",
			 &(sovb_edge_options){.relation = -1, .from = {2021, 1, 1}, .to = {2021, 1, 0}});
	assert_int_equal(edges->count, 1);
	assert_string(edges->edge[0].source, "12-KH/ĐU@2021-01-13");
	sovb_edges_free(edges);
	edges = cited_by(store, "02-CT/TU", &(sovb_edge_options){.relation = -1, .offset = 7});
	assert_int_equal(edges->count, 0);
	assert_int_equal(edges->total, 3);
	sovb_edges_free(edges);
	sovb_store_close(store);
}

#define CITING {{.symbol = "02-CT/TU", .date = "2015-11-12"}}

/*
 * Files that share one symbol, told apart by day and body.  A mention that gives the day knows the name; where held files
 * share the symbol, mentions of other days do not give it.
 */
static const struct file namesakes[] = {
    {.path = "a.txt", .symbol = "39/KH-UBND", .date = "2016-01-05", .issuer = "Ủy ban nhân dân phường Hà Tu", .mention = CITING},
    {.path = "b.txt", .symbol = "39/KH-UBND", .date = "2016-01-05", .issuer = "Ủy ban nhân dân phường Cao Xanh",
     .mention = CITING},
    {.path = "c.txt", .symbol = "39/KH-UBND", .date = "2016-03-01", .issuer = "ỦY BAN NHÂN DÂN PHƯỜNG HÀ KHẨU",
     .mention = CITING},
    {.path = "d.txt", .symbol = "39/KH-UBND", .date = "2017-02-02", .issuer = "ỦY BAN NHÂN DÂN PHƯỜNG HỒNG GAI",
     .mention = CITING},
    {.path = "e.txt", .symbol = "40/KH-UBND", .date = "2017-02-02", .issuer = "ỦY BAN NHÂN DÂN PHƯỜNG HỒNG GAI",
     .mention = CITING},
    {.path = "f.txt", .symbol = "41/KH-UBND", .issuer = "Ủy ban nhân dân phường Hà Tu", .mention = CITING},
    {.path = "g.txt",
     .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12", .source = 2},
		 {.symbol = "39/KH-UBND", .date = "2016-03-01", .issuer = "Ủy ban nhân dân phường Hà Khẩu"},
		 {.symbol = "39/KH-UBND", .date = "2017-02-12", .issuer = "Ủy ban nhân dân phường Hồng Gai"},
		 {.symbol = "40/KH-UBND", .issuer = "Ủy ban nhân dân phường Hồng Gai"}}},
};

static void files_that_share_a_symbol_are_told_apart(void **state)
{
	static const struct {
		const char *file;
		const char *source;
		const char *issuer;
	} expected[] = {
	    {"a.txt", "39/KH-UBND@2016-01-05#Ủy ban nhân dân phường Hà Tu", "Ủy ban nhân dân phường Hà Tu"},
	    {"b.txt", "39/KH-UBND@2016-01-05#Ủy ban nhân dân phường Cao Xanh", "Ủy ban nhân dân phường Cao Xanh"},
	    {"c.txt", "39/KH-UBND@2016-03-01", "Ủy ban nhân dân phường Hà Khẩu"},
	    {"g.txt", "39/KH-UBND@2016-03-01", "Ủy ban nhân dân phường Hà Khẩu"},
	    {"d.txt", "39/KH-UBND@2017-02-02", "ỦY BAN NHÂN DÂN PHƯỜNG HỒNG GAI"},
	    {"e.txt", "40/KH-UBND@2017-02-02", "Ủy ban nhân dân phường Hồng Gai"},
	    {"f.txt", "41/KH-UBND", "Ủy ban nhân dân phường Hà Tu"},
	};
	sovb_store *store = store_of(state, namesakes, COUNT(namesakes));
	sovb_edges *edges = cited_by(store, "02-CT/TU", NULL);

	assert_int_equal(edges->count, COUNT(expected));
	for (size_t i = 0; i < COUNT(expected); i++) {
		assert_string(edges->edge[i].evidence.file, expected[i].file);
		assert_string(edges->edge[i].source, expected[i].source);
		assert_string(edges->edge[i].source_issuer, expected[i].issuer);
		assert_true(edges->edge[i].source_held);
	}
	sovb_edges_free(edges);
	sovb_store_close(store);
}

/* The directive has a title, so that its list is made from briefs; some of these have to ask for more. */
static void a_list_is_complete_however_the_document_is_mentioned(void **state)
{
	static const struct file files[] = {
	    {.path = "0.txt", .symbol = "02-CT/TU", .date = "2015-11-12", .issuer = "Tỉnh ủy Quảng Ninh",
	     .title = "về dân vận"},
	    {.path = "a.txt", .symbol = "11-KH/HU", .date = "2016-01-04", .issuer = "Huyện ủy Hoành Bồ",
	     .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12"},
			 {.symbol = "102-CT/TU", .date = "2015-11-12"},
			 /* the same, written short */
			 {.symbol = "2-CT/TU", .resolved = "02-CT/TU@2015-11-12"}}},
	    /* An issuer that only the earlier mention gives. */
	    {.path = "b.txt", .symbol = "12-KH/HU", .date = "2016-01-05", .issuer = "Huyện ủy Hoành Bồ",
	     .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12", .issuer = "Tỉnh ủy"},
			 {.symbol = "02-CT/TU", .resolved = "02-CT/TU@2015-11-12#Tỉnh ủy"}}},
	    /* Another mention acts, on a day of its own. */
	    {.path = "c.txt", .symbol = "13-KH/HU", .date = "2016-01-06", .issuer = "Huyện ủy Hoành Bồ",
	     .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12", .source = 2, .relation = SOVB_RELATION_IMPLEMENTS},
			 {.symbol = "07-KH/TU", .date = "2015-12-01", .issuer = "Tỉnh ủy Quảng Ninh"}}},
	    /* The other province's. */
	    {.path = "d.txt", .symbol = "14-KH/HU", .date = "2016-01-07", .issuer = "Huyện ủy Sa Pa",
	     .mention = {{.symbol = "02-CT/TU", .date = "2015-12-20", .issuer = "Tỉnh ủy Lào Cai"}}},
	};
	static const struct {
		const char *file;
		const char *source;
	} expected[] = {
	    {"c.txt", "07-KH/TU@2015-12-01"},
	    {"a.txt", "11-KH/HU@2016-01-04"},
	    {"a.txt", "11-KH/HU@2016-01-04"},
	    {"b.txt", "12-KH/HU@2016-01-05"},
	    {"b.txt", "12-KH/HU@2016-01-05"},
	};
	const sovb_edge_options plain = {.relation = -1, .unquoted = true};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_edges *edges = cited_by(store, "02-CT/TU@2015-11-12", &plain);

	assert_int_equal(edges->count, COUNT(expected));
	for (size_t i = 0; i < COUNT(expected); i++) {
		assert_string(edges->edge[i].evidence.file, expected[i].file);
		assert_string(edges->edge[i].source, expected[i].source);
		assert_string(edges->edge[i].target_title, "về dân vận");
		assert_null(edges->edge[i].evidence.quote.data);
	}
	sovb_edges_free(edges);
	sovb_store_close(store);
}

static void assert_same_edges(const sovb_edge *a, const sovb_edge *b)
{
	assert_int_equal(a->source.size, b->source.size);
	assert_int_equal(sovb_date_compare(a->source_date, b->source_date), 0);
	assert_int_equal(a->evidence.file.size, b->evidence.file.size);
	assert_memory_equal(a->evidence.file.data, b->evidence.file.data, a->evidence.file.size);
	assert_int_equal(a->evidence.span.start, b->evidence.span.start);
	assert_int_equal(a->evidence.quote.size, b->evidence.quote.size);
}

/* A page is found without reading what comes after it. */
static void every_page_is_a_cut_of_the_list(void **state)
{
	sovb_store *store = store_of(state, namesakes, COUNT(namesakes));
	sovb_edges *all = cited_by(store, "02-CT/TU", NULL);

	for (size_t offset = 0; offset < all->count; offset++) {
		for (size_t limit = 1; limit <= all->count + 1; limit++) {
			sovb_edges *page = cited_by(
			    store, "02-CT/TU",
			    &(sovb_edge_options){.relation = -1, .offset = offset, .limit = limit});

			assert_int_equal(page->total, all->count);
			assert_int_equal(page->count, all->count - offset < limit ? all->count - offset : limit);
			for (size_t i = 0; i < page->count; i++)
				assert_same_edges(&page->edge[i], &all->edge[offset + i]);
			sovb_edges_free(page);
		}
	}
	sovb_edges_free(all);
	sovb_store_close(store);
}

/*
 * The years of files lead to a page: some years have none of the document's files, some have many of a day, some files have
 * no date, and an older spelling of the body's letters has years of its own.
 */
static void a_page_is_found_through_years(void **state)
{
	static const struct file files[] = {
	    {.path = "t.txt", .symbol = "37-CT/TW", .date = "2014-06-06", .issuer = "Ban Bí thư", .title = "về nghề"},
	    {.path = "h.txt", .symbol = "1-KH/HU", .date = "2019-05-05", .mention = {{.symbol = "37-CT/TW", .date = "2014-06-06"}}},
	    {.path = "g.txt", .symbol = "2-KH/HU", .date = "2019-05-05", .mention = {{.symbol = "37-CT/TƯ", .date = "2014-06-06"}}},
	    {.path = "f.txt", .symbol = "3-KH/HU", .date = "2019-05-05",
	     .mention = {{.symbol = "37-CT/TW", .date = "2014-06-06"}, {.symbol = "37-CT/TW", .date = "2014-06-06"}}},
	    /* Another document of the number, in a year between. */
	    {.path = "e.txt", .symbol = "4-KH/HU", .date = "2017-05-05", .mention = {{.symbol = "37-CT/TW", .date = "2009-01-01"}}},
	    {.path = "d.txt", .symbol = "5-KH/HU", .date = "2015-01-02", .mention = {{.symbol = "37-CT/TƯ", .date = "2014-06-06"}}},
	    {.path = "c.txt", .mention = {{.symbol = "37-CT/TW", .date = "2014-06-06"}}},
	    {.path = "b.txt", .mention = {{.symbol = "37-CT/TƯ", .date = "2014-06-06"}}},
	    {.path = "a.txt", .symbol = "6-KH/HU", .date = "2021", .mention = {{.symbol = "37-CT/TW", .date = "2014-06-06"}}},
	};
	static const char *const expected[] = {"d.txt", "f.txt", "f.txt", "g.txt", "h.txt", "a.txt", "b.txt", "c.txt"};
	sovb_store *store = store_of(state, files, COUNT(files));

	for (size_t offset = 0; offset < COUNT(expected); offset++) {
		for (size_t limit = 1; limit <= COUNT(expected) + 1; limit++) {
			const size_t left = COUNT(expected) - offset;
			sovb_edges *page = cited_by(store, "37-CT/TW@2014-06-06",
						    &(sovb_edge_options){.relation = -1, .offset = offset, .limit = limit});

			assert_int_equal(page->total, COUNT(expected));
			assert_int_equal(page->count, left < limit ? left : limit);
			for (size_t i = 0; i < page->count; i++)
				assert_string(page->edge[i].evidence.file, expected[offset + i]);
			sovb_edges_free(page);
		}
	}
	sovb_store_close(store);
}

static void words_of_the_first_mentions_only(void **state)
{
	sovb_store *store = store_of(state, namesakes, COUNT(namesakes));
	sovb_edges *edges = cited_by(store, "02-CT/TU", &(sovb_edge_options){.relation = -1, .quoted = 3});

	for (size_t i = 0; i < edges->count; i++) {
		if (i < 3)
			assert_string(edges->edge[i].evidence.quote, "Dòng 1: 02-CT/TU.");
		else
			assert_null(edges->edge[i].evidence.quote.data);
	}
	sovb_edges_free(edges);
	sovb_store_close(store);
}

static sovb_edges *cites(sovb_store *store, const char *symbol)
{
	sovb_entries *entries = find(store, symbol);
	sovb_edges *edges;
	sovb_error err;

	assert_int_equal(entries->count, 1);
	assert_ok(sovb_register_cites(&edges, store, &entries->entry[0], NULL, &err), &err);
	sovb_entries_free(entries);
	return edges;
}

static void held_document_cites_what_its_text_mentions(void **state)
{
	sovb_store *store = store_of(state, chain, COUNT(chain));
	sovb_edges *edges = cites(store, "39-KH/CU");

	assert_int_equal(edges->count, 3);
	assert_string(edges->edge[0].target, "02-CT/TU@2015-11-12");
	assert_int_equal(edges->edge[0].relation, SOVB_RELATION_IMPLEMENTS);
	assert_string(edges->edge[1].target, "12-KH/ĐU@2021-01-13");
	assert_int_equal(edges->edge[1].relation, SOVB_RELATION_BASIS);
	assert_string(edges->edge[2].target, "Điều lệ Đảng");
	for (size_t i = 0; i < 3; i++)
		assert_string(edges->edge[i].source, "39-KH/CU@2021-02-16");
	sovb_edges_free(edges);
	sovb_store_close(store);
}

static void held_document_only_cites_what_another_acts_on(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .symbol = "23-BC/CU",
	     .date = "2021-09-21",
	     .mention = {{.symbol = "39-KH/CU", .date = "2021-02-16"},
			 {.symbol = "02-CT/TU",
			  .date = "2015-11-12",
			  .relation = SOVB_RELATION_IMPLEMENTS,
			  .source = 1}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_edges *edges = cites(store, "23-BC/CU");

	assert_int_equal(edges->count, 2);
	assert_string(edges->edge[1].target, "02-CT/TU@2015-11-12");
	assert_string(edges->edge[1].source, "23-BC/CU@2021-09-21");
	assert_int_equal(edges->edge[1].relation, SOVB_RELATION_CITES);
	sovb_edges_free(edges);
	sovb_store_close(store);
}

static void document_not_held_cites_what_others_tell(void **state)
{
	sovb_store *store = store_of(state, chain, COUNT(chain));
	sovb_edges *edges = cites(store, "12-KH/ĐU");

	assert_int_equal(edges->count, 1);
	assert_string(edges->edge[0].source, "12-KH/ĐU@2021-01-13");
	assert_string(edges->edge[0].target, "02-CT/TU@2015-11-12");
	assert_int_equal(edges->edge[0].relation, SOVB_RELATION_IMPLEMENTS);
	assert_string(edges->edge[0].evidence.file, "bao-cao.txt");
	sovb_edges_free(edges);
	sovb_store_close(store);
}

static void ambiguous_mentions_are_no_edges(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "25-NQ/TW", .date = "2003-03-12"},
			 {.symbol = "25-NQ/TW", .date = "2013-06-03"}}},
	    {.path = "b.txt",
	     .mention = {{.symbol = "25-NQ/TW"}, {.symbol = "25-NQ/TW", .resolved = "25-NQ/TW@2013-06-03"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_edges *edges = cited_by(store, "25-NQ/TW@2013", NULL);

	assert_int_equal(edges->count, 2);
	assert_string(edges->edge[0].evidence.quote, "Dòng 2: 25-NQ/TW.");
	assert_string(edges->edge[0].evidence.file, "a.txt");
	assert_string(edges->edge[1].evidence.quote, "Dòng 2: 25-NQ/TW.");
	assert_string(edges->edge[1].evidence.file, "b.txt");
	sovb_edges_free(edges);
	sovb_store_close(store);
}

static void short_forms_belong_to_the_document_that_the_text_means(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12"},
			 {.name = "Chỉ thị 02", .resolved = "02-CT/TU@2015-11-12"},
			 {.name = "Chỉ thị 03"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_edges *edges = cited_by(store, "02-CT/TU", NULL);

	assert_int_equal(edges->count, 2);
	assert_string(edges->edge[1].target, "02-CT/TU@2015-11-12");
	assert_string(edges->edge[1].evidence.quote, "Dòng 2: Chỉ thị 02.");
	sovb_edges_free(edges);
	sovb_store_close(store);
}

/* ---- who implements ---- */

/*
 * 02-CT/TU <- 30-KH/TU <- 12-KH/ĐU <- 39-KH/CU, 12-KH/ĐU also implements the directive itself, and the
 * directive is said to implement 39-KH/CU, which closes a circle.
 */
static const struct file tree[] = {
    {.path = "a.txt",
     .mention =
	 {{.symbol = "30-KH/TU", .date = "2020-12-30", .title = "về triển khai"},
	  {.symbol = "02-CT/TU", .date = "2015-11-12", .relation = SOVB_RELATION_IMPLEMENTS, .source = 1},
	  {.symbol = "30-KH/TU", .date = "2020-12-30"},
	  {.symbol = "02-CT/TU", .relation = SOVB_RELATION_IMPLEMENTS, .source = 3}}},
    {.path = "b.txt",
     .symbol = "12-KH/ĐU",
     .date = "2021-01-13",
     .title = "của đảng ủy",
     .mention = {{.symbol = "30-KH/TU", .date = "2020-12-30", .relation = SOVB_RELATION_IMPLEMENTS},
		 {.symbol = "02-CT/TU", .date = "2015-11-12", .relation = SOVB_RELATION_IMPLEMENTS}}},
    {.path = "c.txt",
     .symbol = "39-KH/CU",
     .date = "2021-02-16",
     .mention =
	 {{.symbol = "12-KH/ĐU", .date = "2021-01-13", .relation = SOVB_RELATION_IMPLEMENTS},
	  {.symbol = "02-CT/TU", .date = "2015-11-12"},
	  {.symbol = "39-KH/CU", .date = "2021-02-16", .relation = SOVB_RELATION_IMPLEMENTS, .source = 2}}},
    {.path = "khong-so.txt",
     .title = "kế hoạch không số",
     .mention = {{.symbol = "30-KH/TU", .date = "2020-12-30", .relation = SOVB_RELATION_IMPLEMENTS}}},
};

static sovb_steps *implements(sovb_store *store, const char *symbol, unsigned depth)
{
	sovb_entries *entries = find(store, symbol);
	sovb_steps *steps;
	sovb_error err;

	assert_int_equal(entries->count, 1);
	assert_ok(sovb_register_implements(&steps, store, &entries->entry[0], depth, &err), &err);
	sovb_entries_free(entries);
	return steps;
}

static void implementing_documents_stand_once_under_the_nearest(void **state)
{
	sovb_store *store = store_of(state, tree, COUNT(tree));
	sovb_steps *steps = implements(store, "02-CT/TU", 0);

	assert_int_equal(steps->count, 4);
	assert_false(steps->cut);
	assert_string(steps->step[0].entry.key, "30-KH/TU@2020-12-30");
	assert_int_equal(steps->step[0].parent, -1);
	assert_int_equal(steps->step[0].depth, 1);
	assert_string_equal(steps->step[0].level, "province");
	assert_int_equal(steps->step[0].evidence_count, 2);
	assert_string(steps->step[0].evidence[0].quote, "Dòng 2: 02-CT/TU.");
	assert_string(steps->step[0].entry.title, "về triển khai");
	assert_string(steps->step[1].entry.key, "12-KH/ĐU@2021-01-13");
	assert_int_equal(steps->step[1].parent, 0);
	assert_int_equal(steps->step[1].depth, 2);
	assert_string(steps->step[1].entry.title, "của đảng ủy");
	assert_int_equal(steps->step[1].entry.held_files, 1);
	assert_int_equal(steps->step[1].evidence_count, 1);
	assert_string(steps->step[1].evidence[0].quote, "Dòng 1: 30-KH/TU.");
	assert_int_equal(steps->step[1].also_count, 1);
	assert_string(steps->step[1].also[0], "02-CT/TU@2015-11-12");
	assert_string(steps->step[2].entry.key, "39-KH/CU@2021-02-16");
	assert_int_equal(steps->step[2].parent, 1);
	assert_int_equal(steps->step[2].depth, 3);
	assert_int_equal(steps->step[2].also_count, 0);
	assert_string(steps->step[3].entry.title, "kế hoạch không số");
	assert_string(steps->step[3].entry.file, "khong-so.txt");
	assert_null(steps->step[3].entry.key.data);
	assert_int_equal(steps->step[3].parent, 0);
	assert_int_equal(steps->step[3].depth, 2);
	sovb_steps_free(steps);
	sovb_store_close(store);
}

static void a_circle_ends_at_the_document_asked_for(void **state)
{
	sovb_store *store = store_of(state, tree, COUNT(tree));
	sovb_steps *steps = implements(store, "39-KH/CU", 0);

	/* 02-CT/TU, under it 30-KH/TU, under that 12-KH/ĐU and the plan without a number. */
	assert_int_equal(steps->count, 4);
	assert_string(steps->step[0].entry.key, "02-CT/TU@2015-11-12");
	assert_string(steps->step[1].entry.key, "30-KH/TU@2020-12-30");
	assert_int_equal(steps->step[1].parent, 0);
	assert_string(steps->step[2].entry.key, "12-KH/ĐU@2021-01-13");
	assert_int_equal(steps->step[2].parent, 1);
	assert_string(steps->step[3].entry.file, "khong-so.txt");
	assert_int_equal(steps->step[3].parent, 1);
	sovb_steps_free(steps);
	sovb_store_close(store);
}

static void of_two_parents_on_a_level_the_younger_counts(void **state)
{
	/* 01 <- 02 <- 05 <- 07 and 01 <- 03 <- 04 <- 07; 04 is of an earlier day than 05. */
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "02-KH/TU", .date = "2020-01-01"},
			 {.symbol = "01-CT/TW",
			  .date = "2019-01-01",
			  .relation = SOVB_RELATION_IMPLEMENTS,
			  .source = 1},
			 {.symbol = "03-KH/TU", .date = "2020-02-01"},
			 {.symbol = "01-CT/TW",
			  .date = "2019-01-01",
			  .relation = SOVB_RELATION_IMPLEMENTS,
			  .source = 3},
			 {.symbol = "05-KH/ĐU", .date = "2021-05-01"},
			 {.symbol = "02-KH/TU",
			  .date = "2020-01-01",
			  .relation = SOVB_RELATION_IMPLEMENTS,
			  .source = 5},
			 {.symbol = "04-KH/ĐU", .date = "2021-04-01"},
			 {.symbol = "03-KH/TU",
			  .date = "2020-02-01",
			  .relation = SOVB_RELATION_IMPLEMENTS,
			  .source = 7}}},
	    {.path = "b.txt",
	     .symbol = "07-KH/CU",
	     .date = "2021-07-01",
	     .mention = {{.symbol = "05-KH/ĐU", .date = "2021-05-01", .relation = SOVB_RELATION_IMPLEMENTS},
			 {.symbol = "04-KH/ĐU", .date = "2021-04-01", .relation = SOVB_RELATION_IMPLEMENTS}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_steps *steps = implements(store, "01-CT/TW", 0);

	assert_int_equal(steps->count, 5);
	assert_string(steps->step[0].entry.key, "02-KH/TU@2020-01-01");
	assert_string(steps->step[1].entry.key, "05-KH/ĐU@2021-05-01");
	assert_string(steps->step[2].entry.key, "07-KH/CU@2021-07-01");
	assert_int_equal(steps->step[2].parent, 1);
	assert_int_equal(steps->step[2].depth, 3);
	assert_int_equal(steps->step[2].also_count, 1);
	assert_string(steps->step[2].also[0], "04-KH/ĐU@2021-04-01");
	assert_string(steps->step[4].entry.key, "04-KH/ĐU@2021-04-01");
	sovb_steps_free(steps);
	sovb_store_close(store);
}

static void depth_cuts_the_tree(void **state)
{
	sovb_store *store = store_of(state, tree, COUNT(tree));
	sovb_steps *steps = implements(store, "02-CT/TU", 1);

	assert_int_equal(steps->count, 2);
	assert_string(steps->step[1].entry.key, "12-KH/ĐU@2021-01-13");
	sovb_steps_free(steps);
	sovb_store_close(store);
}

static void what_no_sentence_says_stands_apart(void **state)
{
	/* A plan that carries the directive out, one that only mentions it, a letter on its subject, a report. */
	static const struct file files[] = {
	    {.path = "a.txt",
	     .symbol = "02-CT/TU",
	     .date = "2015-11-12",
	     .title = "về phong trào “Dân vận khéo”"},
	    {.path = "b.txt",
	     .symbol = "12-KH/ĐU",
	     .date = "2021-01-13",
	     .title = "về “Dân vận khéo”",
	     .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12", .relation = SOVB_RELATION_IMPLEMENTS}}},
	    {.path = "c.txt",
	     .symbol = "13-KH/ĐU",
	     .date = "2021-01-14",
	     .title = "công tác năm",
	     .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12"}}},
	    {.path = "d.txt", .symbol = "14-CV/ĐU", .date = "2021-01-15", .title = "mô hình dân vận khéo"},
	    {.path = "e.txt",
	     .symbol = "15-BC/ĐU",
	     .date = "2021-01-16",
	     .title = "kết quả “Dân vận khéo”",
	     .mention = {{.symbol = "02-CT/TU", .date = "2015-11-12"}}},
	    {.path = "f.txt", .symbol = "16-KH/ĐU", .date = "2014-01-15", .title = "dân vận khéo"},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "02-CT/TU");
	sovb_steps *steps = implements(store, "02-CT/TU", 0);
	sovb_perhapses *perhapses;
	sovb_error err;

	assert_int_equal(steps->count, 1);
	assert_ok(sovb_register_perhaps(&perhapses, store, &entries->entry[0], steps, &err), &err);
	assert_int_equal(perhapses->count, 2);
	assert_string(perhapses->perhaps[0].document, "13-KH/ĐU@2021-01-14");
	assert_int_equal(perhapses->perhaps[0].reason, SOVB_PERHAPS_CITES);
	assert_string(perhapses->perhaps[0].evidence.quote, "Dòng 1: 02-CT/TU.");
	assert_string(perhapses->perhaps[1].document, "14-CV/ĐU@2021-01-15");
	assert_int_equal(perhapses->perhaps[1].reason, SOVB_PERHAPS_SUBJECT);
	assert_string(perhapses->perhaps[1].evidence.quote, "mô hình dân vận khéo");
	sovb_perhapses_free(perhapses);
	sovb_steps_free(steps);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void conflicts_name_who_says_what(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt", .symbol = "17-NQ/TU", .date = "2019-08-05", .title = "về công tác dân vận"},
	    {.path = "b.txt",
	     .symbol = "09-NQ/ĐU",
	     .date = "2022-01-25",
	     .mention = {{.symbol = "17-NQ/TU", .date = "2019-08-05", .issuer = "Tỉnh ủy"}}},
	    {.path = "c.txt",
	     .symbol = "10-BC/ĐU",
	     .date = "2022-01-26",
	     .mention = {{.symbol = "17-NQ/TU", .date = "2019-05-08", .issuer = "Ban Thường vụ Tỉnh ủy"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "17-NQ/TU");
	sovb_conflicts *conflicts;
	sovb_error err;

	assert_int_equal(entries->count, 1);
	assert_ok(sovb_register_conflicts(&conflicts, store, &entries->entry[0], &err), &err);
	/* Tỉnh ủy and its standing committee are one body. */
	assert_int_equal(conflicts->count, 1);
	assert_string_equal(conflicts->conflict[0].about, "date");
	assert_int_equal(conflicts->conflict[0].count, 2);
	assert_string(conflicts->conflict[0].claim[0].value, "2019-08-05");
	assert_true(conflicts->conflict[0].claim[0].own);
	assert_int_equal(conflicts->conflict[0].claim[0].mentions, 1);
	assert_int_equal(conflicts->conflict[0].claim[0].evidence_count, 2);
	assert_string(conflicts->conflict[0].claim[0].evidence[0].file, "a.txt");
	assert_string(conflicts->conflict[0].claim[1].value, "2019-05-08");
	assert_int_equal(conflicts->conflict[0].claim[1].mentions, 1);
	assert_string(conflicts->conflict[0].claim[1].evidence[0].file, "c.txt");
	sovb_conflicts_free(conflicts);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void the_central_masthead_is_no_other_issuer(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .symbol = "05-CT/TW",
	     .date = "2016-05-15",
	     .issuer = "BAN CHẤP HÀNH TRUNG ƯƠNG",
	     .mention = {{.symbol = "03-CT/TW", .date = "2011-05-14"}}},
	    {.path = "b.txt",
	     .mention = {{.symbol = "05-CT/TW", .date = "2016-05-15", .issuer = "Bộ Chính trị"}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_entries *entries = find(store, "05-CT/TW");

	assert_int_equal(entries->count, 1);
	assert_false(entries->entry[0].issuer_conflict);
	sovb_entries_free(entries);
	sovb_store_close(store);
}

static void city_committees_that_write_TU_are_of_the_district(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "01-CT/TW", .date = "2021-01-01"},
			 {.symbol = "01-KH/TU", .date = "2021-02-01", .issuer = "Thành ủy Hạ Long"},
			 {.symbol = "01-CT/TW", .relation = SOVB_RELATION_IMPLEMENTS, .source = 2},
			 {.symbol = "02-KH/TU",
			  .date = "2021-02-02",
			  .issuer = "Ban Thường vụ Thành ủy Đà Nẵng"},
			 {.symbol = "01-CT/TW", .relation = SOVB_RELATION_IMPLEMENTS, .source = 4},
			 {.symbol = "03-KH/TU", .date = "2021-02-03", .issuer = "Ban Thường vụ Thành ủy"},
			 {.symbol = "01-CT/TW", .relation = SOVB_RELATION_IMPLEMENTS, .source = 6}}},
	};
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_steps *steps = implements(store, "01-CT/TW", 0);

	assert_int_equal(steps->count, 3);
	assert_string_equal(steps->step[0].level, "district");
	assert_string_equal(steps->step[1].level, "province");
	assert_string_equal(steps->step[2].level, "");
	sovb_steps_free(steps);
	sovb_store_close(store);
}

/* The user's table names the bodies of the place: TU as two committees use it, and letters of its own. */
static void tables_of_the_place_tell_the_level(void **state)
{
	static const struct file files[] = {
	    {.path = "a.txt",
	     .mention = {{.symbol = "01-CT/TW", .date = "2021-01-01"},
			 {.symbol = "01-KH/TĐHA", .date = "2021-02-01"},
			 {.symbol = "01-CT/TW", .relation = SOVB_RELATION_IMPLEMENTS, .source = 2},
			 {.symbol = "02-KH/TU",
			  .date = "2021-02-02",
			  .issuer = "Ban Thường vụ Thành ủy Hạ An"},
			 {.symbol = "01-CT/TW", .relation = SOVB_RELATION_IMPLEMENTS, .source = 4},
			 {.symbol = "03-KH/TU", .date = "2021-02-03", .issuer = "Thành ủy Hạ Long"},
			 {.symbol = "01-CT/TW", .relation = SOVB_RELATION_IMPLEMENTS, .source = 6}}},
	};
	const struct place *place = *state;
	char path[sizeof place->folder + 16];
	sovb_store *store = store_of(state, files, COUNT(files));
	sovb_steps *steps = implements(store, "01-CT/TW", 0);
	sovb_error err;
	FILE *table;

	assert_string_equal(steps->step[0].level, "");
	assert_string_equal(steps->step[1].level, "district");
	sovb_steps_free(steps);

	snprintf(path, sizeof path, "%s/tables", place->folder);
	table = fopen(path, "w");
	assert_non_null(table);
	fputs("organ\tTĐHA\tTỉnh đoàn Hạ An\tmass\tprovince\norgan\tTU\tThành ủy Hạ An\tparty\tprovince\n", table);
	assert_int_equal(fclose(table), 0);
	assert_ok(sovb_store_read_tables(store, path, &err), &err);
	steps = implements(store, "01-CT/TW", 0);
	assert_int_equal(steps->count, 3);
	assert_string_equal(steps->step[0].level, "province");
	assert_string_equal(steps->step[1].level, "province");
	assert_string_equal(steps->step[2].level, "district");
	sovb_steps_free(steps);

	table = fopen(path, "w");
	assert_non_null(table);
	fputs("organ\tX\n", table);
	assert_int_equal(fclose(table), 0);
	assert_int_not_equal(sovb_store_read_tables(store, path, &err), SOVB_OK);
	steps = implements(store, "01-CT/TW", 0);
	assert_string_equal(steps->step[0].level, "province");
	sovb_steps_free(steps);
	remove(path);
	sovb_store_close(store);
}

/* ---- timelines ---- */

static const struct file years[] = {
    {.path = "a.txt",
     .mention = {{.symbol = "30-CT/TW", .date = "1998-02-18", .issuer = "Bộ Chính trị"},
		 {.symbol = "12-KH/ĐU", .date = "2021-01-13", .issuer = "Đảng ủy phường Giếng Đáy"},
		 {.symbol = "02-CT/TU",
		  .date = "2015-11-12",
		  .issuer = "Ban Thường vụ Tỉnh ủy",
		  .relation = SOVB_RELATION_IMPLEMENTS,
		  .source = 2},
		 {.symbol = "02-CT/TU", .relation = SOVB_RELATION_IMPLEMENTS, .source = 2},
		 {.symbol = "07-CT/TU"}}},
    {.path = "b.txt",
     .symbol = "16/KH-THCS",
     .date = "2023-05-15",
     .issuer = "TRƯỜNG THCS",
     .title = "công tác năm",
     .mention =
	 {{.symbol = "02-CT/TU", .date = "2015-11-12"},
	  {.symbol = "02-CT/TU", .date = "2015-11-12"},
	  {.symbol = "11/KH-THCS", .date = "2022-01-05", .relation = SOVB_RELATION_REPLACED_BY, .source = 4},
	  {.symbol = "9/KH-THCS", .date = "2021-01-05"}}},
};

struct expected {
	const char *date;
	sovb_relation relation;
	const char *document;
	const char *target;
};

static void assert_timeline(sovb_store *store, const char *symbol, const sovb_timeline_options *options,
			    const struct expected *expected, size_t count)
{
	sovb_entries *entries = symbol ? find(store, symbol) : NULL;
	sovb_events *events;
	sovb_error err;

	assert_ok(sovb_register_timeline(&events, store, entries ? &entries->entry[0] : NULL, options, &err),
		  &err);
	assert_int_equal(events->count, count);
	for (size_t i = 0; i < count; i++) {
		assert_date(events->event[i].date, expected[i].date);
		assert_int_equal(events->event[i].relation, expected[i].relation);
		assert_string(events->event[i].document, expected[i].document);
		assert_string(events->event[i].target, expected[i].target);
		assert_true(events->event[i].evidence.file.size > 0);
	}
	sovb_events_free(events);
	sovb_entries_free(entries);
}

static void timeline_tells_everything_once(void **state)
{
	static const struct expected expected[] = {
	    {"1998-02-18", SOVB_RELATION_CITES, "30-CT/TW@1998-02-18", ""},
	    {"2015-11-12", SOVB_RELATION_CITES, "02-CT/TU@2015-11-12", ""},
	    {"2021-01-05", SOVB_RELATION_CITES, "09/KH-THCS@2021-01-05", ""},
	    {"2021-01-13", SOVB_RELATION_CITES, "12-KH/ĐU@2021-01-13", ""},
	    {"2021-01-13", SOVB_RELATION_IMPLEMENTS, "12-KH/ĐU@2021-01-13", "02-CT/TU@2015-11-12"},
	    {"2022-01-05", SOVB_RELATION_CITES, "11/KH-THCS@2022-01-05", ""},
	    {"2022-01-05", SOVB_RELATION_REPLACES, "11/KH-THCS@2022-01-05", "09/KH-THCS@2021-01-05"},
	    {"2023-05-15", SOVB_RELATION_CITES, "16/KH-THCS@2023-05-15", ""},
	};
	sovb_store *store = store_of(state, years, COUNT(years));

	assert_timeline(store, NULL, NULL, expected, COUNT(expected));
	sovb_store_close(store);
}

static void timeline_around_a_document_has_its_neighbours_only(void **state)
{
	static const struct expected expected[] = {
	    {"2015-11-12", SOVB_RELATION_CITES, "02-CT/TU@2015-11-12", ""},
	    {"2021-01-13", SOVB_RELATION_CITES, "12-KH/ĐU@2021-01-13", ""},
	    {"2021-01-13", SOVB_RELATION_IMPLEMENTS, "12-KH/ĐU@2021-01-13", "02-CT/TU@2015-11-12"},
	    {"2023-05-15", SOVB_RELATION_CITES, "16/KH-THCS@2023-05-15", "02-CT/TU@2015-11-12"},
	};
	sovb_store *store = store_of(state, years, COUNT(years));

	assert_timeline(store, "02-CT/TU", NULL, expected, COUNT(expected));
	sovb_store_close(store);
}

static void timeline_filters(void **state)
{
	static const struct expected in_2021[] = {
	    {"2021-01-05", SOVB_RELATION_CITES, "09/KH-THCS@2021-01-05", ""},
	    {"2021-01-13", SOVB_RELATION_CITES, "12-KH/ĐU@2021-01-13", ""},
	    {"2021-01-13", SOVB_RELATION_IMPLEMENTS, "12-KH/ĐU@2021-01-13", "02-CT/TU@2015-11-12"},
	};
	static const struct expected replaces[] = {
	    {"2022-01-05", SOVB_RELATION_REPLACES, "11/KH-THCS@2022-01-05", "09/KH-THCS@2021-01-05"},
	};
	static const struct expected directives[] = {
	    {"1998-02-18", SOVB_RELATION_CITES, "30-CT/TW@1998-02-18", ""},
	    {"2015-11-12", SOVB_RELATION_CITES, "02-CT/TU@2015-11-12", ""},
	};
	sovb_store *store = store_of(state, years, COUNT(years));
	sovb_timeline_options options = {.from = {2021, 0, 0}, .to = {2021, 0, 0}, .relation = -1};

	assert_timeline(store, NULL, &options, in_2021, COUNT(in_2021));
	options = (sovb_timeline_options){.relation = SOVB_RELATION_REPLACES};
	assert_timeline(store, NULL, &options, replaces, COUNT(replaces));
	options = (sovb_timeline_options){.relation = -1, .type = "ct"};
	assert_timeline(store, NULL, &options, directives, COUNT(directives));
	options = (sovb_timeline_options){.relation = -1, .issuer = "phường giếng đáy"};
	assert_timeline(store, NULL, &options, in_2021 + 1, 2);
	options = (sovb_timeline_options){.relation = -1, .issuer = "phuong gieng"};
	assert_timeline(store, NULL, &options, in_2021 + 1, 2);
	options = (sovb_timeline_options){.relation = -1, .issuer = "phương giếng"};
	assert_timeline(store, NULL, &options, NULL, 0);
	sovb_store_close(store);
}

/* ---- a register that changes while it is read ---- */

#define MANY 300

/* Enough files and words that the index has blocks that a reader does not hold in memory. */
static void write_many(const struct place *place, struct file *files, const char *text)
{
	for (size_t i = 0; i < MANY; i++)
		files[i].text = text;
	write_files(place, files, MANY);
}

static void answers_begin_anew_when_the_register_changed(void **state)
{
	struct file *files = calloc(MANY, sizeof *files);
	char(*paths)[16] = calloc(MANY, sizeof *paths);
	sovb_store *store;
	sovb_edges *edges;

	assert_non_null(files);
	assert_non_null(paths);
	for (size_t i = 0; i < MANY; i++) {
		snprintf(paths[i], sizeof paths[i], "%zu.txt", i);
		files[i].path = paths[i];
		files[i].mention[0] = (struct mention){.symbol = "01-CT/TU", .date = "2015-11-12"};
	}
	write_many(*state, files, "một hai ba bốn năm sáu bảy tám chín mười");
	store = open_register(*state);
	/* A reader's state lasts until the second commit after it. */
	files[0].mention[1] = (struct mention){.symbol = "01-CT/TU", .date = "2015-11-12"};
	write_many(*state, files, "mười một mười hai mười ba mười bốn mười lăm");
	write_many(*state, files, "hai mốt hai hai hai ba hai tư hai lăm");
	edges = cited_by(store, "01-CT/TU", NULL);
	assert_int_equal(edges->count, MANY + 1);
	sovb_edges_free(edges);
	sovb_store_close(store);
	free(paths);
	free(files);
}

/* ---- a real report, when it is at hand ---- */

#define REPORT SOVB_SOURCE_DIR "/../shared/seed/000_c01ec36b5c70e91f.txt"

static void write_report(const struct place *place)
{
	sovb_known known = {0};
	sovb_store_writer *writer;
	sovb_document *doc;
	sovb_reader *reader;
	sovb_error err;

	assert_ok(sovb_reader_new(&reader, &err), &err);
	assert_ok(sovb_document_load(&doc, reader, REPORT, NULL, &err), &err);
	assert_ok(sovb_store_writer_open(&writer, place->index, &err), &err);
	assert_ok(sovb_store_writer_put(writer, REPORT, &known, doc, &err), &err);
	assert_ok(sovb_store_writer_commit(writer, &err), &err);
	sovb_store_writer_close(writer);
	sovb_document_free(doc);
	sovb_reader_free(reader);
}

static void check_directive(sovb_store *store)
{
	sovb_entries *entries = find(store, "02 - ct/tu");
	sovb_steps *steps = implements(store, "02-CT/TU", 0);

	assert_int_equal(entries->count, 1);
	assert_string(entries->entry[0].key, "02-CT/TU@2015-11-12");
	assert_string(entries->entry[0].issuer, "Ban Thường vụ Tỉnh ủy");
	assert_int_equal(entries->entry[0].mentions, 13);
	assert_int_equal(entries->entry[0].date_count, 1);
	assert_false(entries->entry[0].issuer_conflict);
	sovb_entries_free(entries);
	assert_int_equal(steps->count, 3);
	assert_string(steps->step[0].entry.key, "30-KH/TU@2020-12-30");
	assert_string(steps->step[0].entry.issuer, "Thành ủy Hạ Long");
	assert_string_equal(steps->step[0].level, "district");
	assert_string(steps->step[1].entry.key, "12-KH/ĐU@2021-01-13");
	assert_string(steps->step[1].entry.issuer, "Đảng ủy phường Giếng Đáy");
	assert_string(steps->step[2].entry.key, "39-KH/CU@2021-02-16");
	assert_string_equal(steps->step[2].level, "cell");
	sovb_steps_free(steps);
}

static void real_report_gives_the_expected_answers(void **state)
{
	sovb_store *store;
	sovb_events *events;
	sovb_error err;

	if (access(REPORT, R_OK) != 0)
		skip();
	write_report(*state);
	store = open_register(*state);
	check_directive(store);
	ASSERT_FOUND(store, "05-CT/TU", "05-CT/TU");
	ASSERT_FOUND(store, "05-CT/TW", "05-CT/TW@2016-05-15");
	assert_ok(sovb_register_timeline(&events, store, NULL, NULL, &err), &err);
	assert_string(events->event[0].document, "30-CT/TW@1998-02-18");
	assert_string(events->event[events->count - 1].document, "16/KH-THCS@2023-05-15");
	sovb_events_free(events);
	sovb_store_close(store);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(finds_a_symbol_in_any_spelling),
	    TEST(completes_a_symbol_in_any_spelling),
	    TEST(symbol_of_several_years_is_one),
	    TEST(refuses_what_is_no_symbol),
	    TEST(typed_without_stroke_finds_the_stroke_only_when_nothing_else_is_there),
	    TEST(typed_with_stroke_finds_nothing_without),
	    TEST(names_rarely_given_are_not_shown),
	    TEST(files_of_long_names_are_found),
	    TEST(day_between_two_documents_is_a_third),
	    TEST(quoted_title_goes_before_a_longer_one),
	    TEST(held_document_only_cites_what_another_acts_on),
	    TEST(of_two_parents_on_a_level_the_younger_counts),
	    TEST(one_document_shows_the_issuer_that_tells_most),
	    TEST(undated_mentions_join_the_only_document),
	    TEST(undated_mention_of_another_body_is_another_entry),
	    TEST(undated_mention_that_may_mean_two_belongs_to_none),
	    TEST(term_tells_which_undated_document_is_meant),
	    TEST(two_provinces_with_one_symbol_and_day_stay_apart),
	    TEST(one_central_body_has_an_issuer_conflict_instead),
	    TEST(dates_of_one_period_are_a_conflict_of_one_document),
	    TEST(held_document_tells_its_own_date_and_title),
	    TEST(two_held_files_with_two_dates_are_two_documents),
	    TEST(title_is_the_one_most_often_given),
	    TEST(cited_by_goes_by_date_of_the_source),
	    TEST(edge_options_choose_and_page),
	    TEST(files_that_share_a_symbol_are_told_apart),
	    TEST(a_list_is_complete_however_the_document_is_mentioned),
	    TEST(every_page_is_a_cut_of_the_list),
	    TEST(a_page_is_found_through_years),
	    TEST(words_of_the_first_mentions_only),
	    TEST(held_document_cites_what_its_text_mentions),
	    TEST(document_not_held_cites_what_others_tell),
	    TEST(ambiguous_mentions_are_no_edges),
	    TEST(short_forms_belong_to_the_document_that_the_text_means),
	    TEST(implementing_documents_stand_once_under_the_nearest),
	    TEST(a_circle_ends_at_the_document_asked_for),
	    TEST(depth_cuts_the_tree),
	    TEST(timeline_tells_everything_once),
	    TEST(timeline_around_a_document_has_its_neighbours_only),
	    TEST(timeline_filters),
	    TEST(name_of_the_held_file_may_differ),
	    TEST(masthead_with_the_body_above_is_the_body),
	    TEST(what_no_sentence_says_stands_apart),
	    TEST(conflicts_name_who_says_what),
	    TEST(the_central_masthead_is_no_other_issuer),
	    TEST(city_committees_that_write_TU_are_of_the_district),
	    TEST(tables_of_the_place_tell_the_level),
	    TEST(answers_begin_anew_when_the_register_changed),
	    TEST(real_report_gives_the_expected_answers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
