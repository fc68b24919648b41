/* The register on disk: records, terms, refusals, and what a killed writer leaves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "field.h"
#include "message.h"
#include "record.h"
#include "store_database.h"
#include "words.h"

#define S(text) {text, sizeof(text) - 1}
#define STRING(text) ((sovb_string)S(text))
#define SEP "\x1f"

static void assert_string(sovb_string actual, const char *expected)
{
	assert_non_null(actual.data);
	if (actual.size != strlen(expected) || memcmp(actual.data, expected, actual.size) != 0)
		fail_msg("\"%.*s\" is not \"%s\"", (int)actual.size, actual.data, expected);
}

static void assert_same_string(sovb_string a, sovb_string b)
{
	assert_int_equal(a.data != NULL, b.data != NULL);
	assert_int_equal(a.size, b.size);
	if (a.size)
		assert_memory_equal(a.data, b.data, a.size);
}

/* ---- a place on disk ---- */

struct place {
	char folder[64];
	char index[80];
	sovb_arena arena;
};

static int make_place(void **state)
{
	struct place *place = calloc(1, sizeof *place);

	if (!place)
		return -1;
	snprintf(place->folder, sizeof place->folder, "/tmp/sovb-store-XXXXXX");
	if (!mkdtemp(place->folder))
		return -1;
	snprintf(place->index, sizeof place->index, "%s/index", place->folder);
	sovb_arena_init(&place->arena, (size_t)64 << 20);
	*state = place;
	return 0;
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *where)
{
	(void)st;
	(void)kind;
	(void)where;
	return remove(path);
}

static int remove_place(void **state)
{
	struct place *place = *state;

	nftw(place->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	sovb_arena_fini(&place->arena);
	free(place);
	return 0;
}

static sovb_store_writer *open_writer(const struct place *place)
{
	sovb_store_writer *writer;
	sovb_error err;
	char text[600];

	if (sovb_store_writer_open(&writer, place->index, &err) != SOVB_OK)
		fail_msg("%s", sovb_error_text(&err, SOVB_LANG_EN, text, sizeof text));
	return writer;
}

static void close_committed(sovb_store_writer *writer)
{
	assert_int_equal(sovb_store_writer_commit(writer, NULL), SOVB_OK);
	sovb_store_writer_close(writer);
}

static sovb_store *open_store(const struct place *place)
{
	sovb_store *store;
	sovb_error err;
	char text[600];

	if (sovb_store_open(&store, place->index, &err) != SOVB_OK)
		fail_msg("%s", sovb_error_text(&err, SOVB_LANG_EN, text, sizeof text));
	return store;
}

/* ---- a plan that implements a directive ---- */

#define TEXT                                                                                                 \
	"Kế hoạch số 39-KH/CU về thực hiện Chỉ thị số 02-CT/TU ngày 12/11/2015 của Thành ủy Hạ Long; "       \
	"Chỉ thị số 02-CT/TU; Nghị quyết Trung ương 4 khóa XII"

static const sovb_reference plan_references[] = {
	{
		.kind = SOVB_KIND_NUMBERED,
		.span = {0, 26},
		.anchor = {17, 25},
		.raw = S("39-KH/CU"),
		.type = S("KH"),
		.number = S("39"),
		.organ = S("CU"),
		.symbol = S("39-KH/CU"),
		.relation = SOVB_RELATION_CITES,
		.source = SOVB_SOURCE_DOCUMENT,
		.confidence = 0.99,
		.resolved = S("39-KH/CU"),
	},
	{
		.kind = SOVB_KIND_NUMBERED,
		.span = {30, 60},
		.anchor = {31, 40},
		.raw = S("02-CT/TU"),
		.type = S("CT"),
		.number = S("02"),
		.organ = S("TU"),
		.symbol = S("02-CT/TU"),
		.date = {2015, 11, 12},
		.date_raw = S("12/11/2015"),
		.issuer = S("Thành ủy Hạ Long"),
		.term = S("XIII"),
		.title = S("về …"),
		.title_quoted = true,
		.pinpoint = S("khoản 2 Điều 5"),
		.relation = SOVB_RELATION_IMPLEMENTS,
		.source = 0,
		.paragraph = 14,
		.sentence = {0, 100},
		.candidates = S("a\nb"),
		.confidence = 1.0 / 3,
	},
	{
		.kind = SOVB_KIND_NUMBERED,
		.raw = S("02-CT/TU"),
		.symbol = S("02-CT/TU"),
		.type = S("CT"),
		.resolved = S("02-CT/TU@2015-11-12#Thành ủy Hạ Long"),
		.relation = SOVB_RELATION_BASIS,
		.source = SOVB_SOURCE_DOCUMENT,
		.confidence = 1,
	},
	{
		.kind = SOVB_KIND_NAMED,
		.raw = S("Nghị quyết Trung ương 4 khóa XII"),
		.type = S("NQ"),
		.name = S("Nghị quyết Trung ương 4 khóa XII"),
		.relation = SOVB_RELATION_REVIEWS,
		.source = SOVB_SOURCE_DOCUMENT,
		.confidence = 1,
	},
};

static const sovb_record plan = {
	.path = S("/kho/ke-hoach.docx"),
	.state = {.size = 4711, .mtime_ns = -5, .ctime_ns = INT64_MAX, .inode = UINT64_MAX},
	.hash = 0xfedcba9876543210u,
	.indexed_ns = 1234567890123456789,
	.charset = S("docx"),
	.identity = {
		.symbol = S("012-KH/ĐU"),
		.type = S("KH"),
		.number = S("012"),
		.year = 2021,
		.organ = S("ĐU"),
		.date = {2021, 2, 16},
		.place = S("Giếng Đáy"),
		.issuer = S("ĐẢNG ỦY PHƯỜNG"),
		.title = S("triển khai Chỉ thị"),
	},
	.own_key = S("12/KH/ĐU"),
	.references = plan_references,
	.reference_count = sizeof plan_references / sizeof *plan_references,
	.text = S(TEXT),
};

static void put(sovb_store_writer *writer, const sovb_record *record)
{
	assert_int_equal(sovb_store_writer_put_record(writer, record, NULL), SOVB_OK);
}

/* A file of one line. */
static void put_line(sovb_store_writer *writer, const char *path, const char *text)
{
	const sovb_record record = {
		.path = {path, strlen(path)},
		.text = {text, strlen(text)},
	};

	put(writer, &record);
}

static void put_failed(sovb_store_writer *writer, const char *path)
{
	sovb_known file = {.state = {.size = 3, .mtime_ns = 4, .ctime_ns = 5, .inode = 6}, .hash = 7};

	sovb_fail(&file.failure, SOVB_MSG_NOT_DOCX, path, "vì sao", NULL);
	assert_int_equal(sovb_store_writer_put(writer, path, &file, NULL, NULL), SOVB_OK);
}

/* ---- records ---- */

static void assert_same_reference(const sovb_reference *a, const sovb_reference *b)
{
	assert_int_equal(a->kind, b->kind);
	assert_memory_equal(&a->span, &b->span, sizeof a->span);
	assert_memory_equal(&a->anchor, &b->anchor, sizeof a->anchor);
	assert_memory_equal(&a->sentence, &b->sentence, sizeof a->sentence);
	assert_same_string(a->raw, b->raw);
	assert_same_string(a->type, b->type);
	assert_same_string(a->number, b->number);
	assert_int_equal(a->year, b->year);
	assert_same_string(a->organ, b->organ);
	assert_same_string(a->symbol, b->symbol);
	assert_same_string(a->name, b->name);
	assert_int_equal(sovb_date_compare(a->date, b->date), 0);
	assert_same_string(a->date_raw, b->date_raw);
	assert_same_string(a->issuer, b->issuer);
	assert_same_string(a->term, b->term);
	assert_same_string(a->title, b->title);
	assert_int_equal(a->title_quoted, b->title_quoted);
	assert_same_string(a->pinpoint, b->pinpoint);
	assert_int_equal(a->relation, b->relation);
	assert_int_equal(a->source, b->source);
	assert_int_equal(a->paragraph, b->paragraph);
	assert_same_string(a->resolved, b->resolved);
	assert_same_string(a->candidates, b->candidates);
	assert_true(a->confidence == b->confidence);
}

static void assert_same_record(const sovb_record *a, const sovb_record *b)
{
	assert_same_string(a->path, b->path);
	assert_memory_equal(&a->state, &b->state, sizeof a->state);
	assert_int_equal(a->hash, b->hash);
	assert_int_equal(a->indexed_ns, b->indexed_ns);
	assert_int_equal(a->failure.status, b->failure.status);
	assert_same_string(a->charset, b->charset);
	assert_same_string(a->identity.symbol, b->identity.symbol);
	assert_same_string(a->identity.type, b->identity.type);
	assert_same_string(a->identity.number, b->identity.number);
	assert_int_equal(a->identity.year, b->identity.year);
	assert_same_string(a->identity.organ, b->identity.organ);
	assert_int_equal(sovb_date_compare(a->identity.date, b->identity.date), 0);
	assert_same_string(a->identity.place, b->identity.place);
	assert_same_string(a->identity.issuer, b->identity.issuer);
	assert_same_string(a->identity.title, b->identity.title);
	assert_same_string(a->own_key, b->own_key);
	assert_same_string(a->text, b->text);
	assert_int_equal(a->reference_count, b->reference_count);
	for (size_t i = 0; i < a->reference_count; i++)
		assert_same_reference(&a->references[i], &b->references[i]);
}

static void keeps_every_field_of_a_record(void **state)
{
	struct place *place = *state;
	sovb_store_writer *writer = open_writer(place);
	sovb_store *store;
	sovb_record record;

	put(writer, &plan);
	close_committed(writer);
	store = open_store(place);
	assert_int_equal(sovb_store_record(&record, store, 1, &place->arena, NULL), SOVB_OK);
	assert_same_record(&record, &plan);
	sovb_store_close(store);
}

static void makes_the_own_key_itself(void **state)
{
	struct place *place = *state;
	sovb_store_writer *writer = open_writer(place);
	sovb_record record = plan;
	sovb_store *store;

	record.own_key = (sovb_string){0};
	put(writer, &record);
	close_committed(writer);
	store = open_store(place);
	assert_int_equal(sovb_store_record(&record, store, 1, &place->arena, NULL), SOVB_OK);
	assert_string(record.own_key, "12/KH/ĐU");
	sovb_store_close(store);
}

/* An exact copy of bytes, so that the sanitizer sees a read beyond them. */
static sovb_status decode(const char *data, size_t size)
{
	char *copy = malloc(size ? size : 1);
	sovb_record record = {0};
	sovb_status status;
	sovb_arena arena;

	assert_non_null(copy);
	memcpy(copy, data, size);
	sovb_arena_init(&arena, (size_t)16 << 20);
	status = sovb_record_decode(&record, copy, size, &arena, "index", NULL);
	sovb_arena_fini(&arena);
	free(copy);
	return status;
}

static void refuses_every_cut_of_a_record(void **state)
{
	sovb_buffer data = SOVB_BUFFER_INIT(1 << 20);

	(void)state;
	sovb_record_encode(&data, &plan);
	assert_int_equal(decode(data.data, data.size), SOVB_OK);
	for (size_t size = 0; size < data.size; size++)
		assert_int_equal(decode(data.data, size), SOVB_ERR_DAMAGED);
	sovb_buffer_append_char(&data, '\0');
	assert_int_equal(decode(data.data, data.size), SOVB_ERR_DAMAGED);
	sovb_buffer_fini(&data);
}

static void survives_any_wrong_byte_of_a_record(void **state)
{
	static const unsigned char wrong[] = {0x00, 0x01, 0x7f, 0x80, 0xff};
	sovb_buffer data = SOVB_BUFFER_INIT(1 << 20);

	(void)state;
	sovb_record_encode(&data, &plan);
	for (size_t at = 0; at < data.size; at++) {
		char right = data.data[at];

		for (size_t i = 0; i < sizeof wrong; i++) {
			sovb_status status;

			data.data[at] = (char)wrong[i];
			status = decode(data.data, data.size);
			assert_true(status == SOVB_OK || status == SOVB_ERR_DAMAGED);
		}
		data.data[at] = right;
	}
	sovb_buffer_fini(&data);
}

static void refuses_a_record_of_another_format(void **state)
{
	sovb_buffer data = SOVB_BUFFER_INIT(1 << 20);

	(void)state;
	sovb_record_encode(&data, &plan);
	assert_int_equal(data.data[0], SOVB_RECORD_FORMAT);
	data.data[0]++;
	assert_int_equal(decode(data.data, data.size), SOVB_ERR_DAMAGED);
	sovb_buffer_fini(&data);
}

static void remembers_why_a_file_failed(void **state)
{
	struct place *place = *state;
	sovb_store_writer *writer = open_writer(place);
	sovb_store *store;
	sovb_record record;
	char text[600];

	put_failed(writer, "/kho/hỏng.docx");
	close_committed(writer);
	store = open_store(place);
	assert_int_equal(sovb_store_record(&record, store, 1, &place->arena, NULL), SOVB_OK);
	assert_string(record.path, "/kho/hỏng.docx");
	assert_int_equal(record.failure.status, SOVB_ERR_FORMAT);
	assert_int_equal(record.hash, 7);
	assert_string_equal(sovb_error_text(&record.failure, SOVB_LANG_EN, text, sizeof text),
	                    "/kho/hỏng.docx: not a DOCX file (vì sao)");
	sovb_store_close(store);
}

/* ---- words and terms ---- */

static void words_are_runs_of_letters_and_digits(void **state)
{
	static const char text[] = "Kế hoạch 39-KH/CU, ngày 16/02.";
	static const char *const bare[] = {"ke", "hoach", "39", "kh", "cu", "ngay", "16", "02"};
	static const bool marked[] = {true, true, false, false, false, true, false, false};
	sovb_words words = sovb_words_of(STRING(text));
	sovb_word word;

	(void)state;
	for (size_t i = 0; i < sizeof bare / sizeof *bare; i++) {
		assert_true(sovb_words_next(&words, &word));
		assert_string_equal(word.bare, bare[i]);
		assert_int_equal(word.marked, marked[i]);
	}
	assert_int_equal(word.span.start, strlen(text) - 3);
	assert_int_equal(word.span.end, strlen(text) - 1);
	assert_false(sovb_words_next(&words, &word));
}

static void overlong_runs_are_no_words(void **state)
{
	char text[SOVB_WORD_MAX + 8];
	sovb_words words;
	sovb_word word;

	(void)state;
	memset(text, 'x', sizeof text);
	memcpy(text + SOVB_WORD_MAX + 1, " sau", 4);
	words = sovb_words_of((sovb_string){text, SOVB_WORD_MAX + 5});
	assert_true(sovb_words_next(&words, &word));
	assert_string_equal(word.folded, "sau");
	text[SOVB_WORD_MAX] = ' ';
	words = sovb_words_of((sovb_string){text, SOVB_WORD_MAX + 5});
	assert_true(sovb_words_next(&words, &word));
	assert_int_equal(word.span.end, SOVB_WORD_MAX);
}

static void spellings_of_a_name_are_one(void **state)
{
	sovb_buffer a = SOVB_BUFFER_INIT(1000), b = SOVB_BUFFER_INIT(1000);

	(void)state;
	sovb_words_fold(&a, STRING("Nghị quyết  của Uỷ ban,  khoá XII"));
	sovb_words_fold(&b, STRING("nghị quyết của Ủy ban khóa XII"));
	assert_string_equal(sovb_buffer_text(&a), sovb_buffer_text(&b));
	sovb_buffer_fini(&a);
	sovb_buffer_fini(&b);
}

static void long_terms_are_cut_and_stay_apart(void **state)
{
	char value[400], one[SOVB_TERM_MAX + 1], other[SOVB_TERM_MAX + 1];
	size_t size;

	(void)state;
	memset(value, 'a', sizeof value);
	assert_int_equal(sovb_store_term(one, "XM", value, 238), 240);
	assert_memory_equal(one, "XMaaaa", 6);
	size = sovb_store_term(one, "XM", value, sizeof value);
	assert_int_equal(size, 240);
	value[399] = 'b';
	assert_int_equal(sovb_store_term(other, "XM", value, sizeof value), 240);
	assert_memory_equal(one, other, 224);
	assert_memory_not_equal(one, other, 240);
}

static void cuts_terms_between_characters(void **state)
{
	char value[400], term[SOVB_TERM_MAX + 1];

	(void)state;
	/* 224 bytes are kept, two of them for the prefix: 222 fall into the middle of a "ế" (three bytes) after "x". */
	value[0] = 'x';
	for (size_t i = 1; i + 3 <= sizeof value; i += 3)
		memcpy(value + i, "ế", 3);
	assert_int_equal(sovb_store_term(term, "XM", value, 397), 2 + 220 + 16);
	assert_memory_equal(term + 2 + 217, "ế", 3);
}

struct list {
	char text[4000];
	size_t size;
};

static bool add_term(void *context, sovb_string rest, size_t files, size_t mentions)
{
	struct list *list = context;

	list->size += (size_t)snprintf(list->text + list->size, sizeof list->text - list->size, "%.*s %zu %zu\n",
	                               (int)rest.size, rest.data, files, mentions);
	return true;
}

static void assert_terms(sovb_store *store, const char *prefix, const char *expected)
{
	struct list list = {0};

	assert_int_equal(sovb_store_terms(store, prefix, strlen(prefix), add_term, &list, NULL), SOVB_OK);
	assert_string_equal(list.text, expected);
}

static void carries_the_terms_of_the_field_table(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_store *store;

	put(writer, &plan);
	close_committed(writer);
	store = open_store(*state);
	assert_terms(store, "XH", "12/KH/ĐU" SEP "2021-02-16" SEP "ĐẢNG ỦY PHƯỜNG" SEP SEP "KH 1 0\n");
	assert_terms(store, "XS", "12/KH/ĐU 1 1\n");
	/* The undated mention counts for the day it was resolved to; issuer and term are its own. */
	assert_terms(store, "XM",
	             "2/CT/TU" SEP "2015-11-12" SEP SEP SEP "CT 1 1\n"
	             "2/CT/TU" SEP "2015-11-12" SEP "Thành ủy Hạ Long" SEP "XIII" SEP "CT 1 1\n"
	             "39/KH/CU" SEP SEP SEP SEP "KH 1 1\n");
	assert_terms(store, "XC", "2/CT/TU 1 2\n39/KH/CU 1 1\n");
	assert_terms(store, "XB",
	             "12/KH/DU" SEP "12/KH/ĐU 1 0\n"
	             "2/CT/TU" SEP "2/CT/TU 1 0\n"
	             "39/KH/CU" SEP "39/KH/CU 1 0\n");
	assert_terms(store, "XU",
	             "basis" SEP "12/KH/ĐU 1 0\n"
	             "implements" SEP "39/KH/CU 1 0\n"
	             "reviews" SEP "12/KH/ĐU 1 0\n");
	assert_terms(store, "XT", "kh 1 0\n");
	assert_terms(store, "XD", "12 1 0\n");
	assert_terms(store, "XO", "đu 1 0\n");
	assert_terms(store, "XY", "2021 1 0\n");
	assert_terms(store, "XF", "");
	sovb_store_close(store);
}

static void names_stand_for_references_without_a_number(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_buffer name = SOVB_BUFFER_INIT(1000);
	char expected[1000];
	sovb_store *store;

	put(writer, &plan);
	close_committed(writer);
	store = open_store(*state);
	sovb_words_fold(&name, STRING("nghị quyết trung ương 4 khóa xii"));
	snprintf(expected, sizeof expected, "%s 1 1\n", sovb_buffer_text(&name));
	assert_terms(store, "XN", expected);
	snprintf(expected, sizeof expected,
	         "basis" SEP "2/CT/TU 1 0\n"
	         "implements" SEP "2/CT/TU 1 0\n"
	         "reviews" SEP "~%s 1 0\n",
	         sovb_buffer_text(&name));
	assert_terms(store, "XR", expected);
	sovb_store_close(store);
	sovb_buffer_fini(&name);
}

static void acting_document_without_a_number_has_no_source_term(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_record record = plan;
	sovb_store *store;

	record.identity.symbol = (sovb_string){0};
	put(writer, &record);
	close_committed(writer);
	store = open_store(*state);
	assert_terms(store, "XU", "implements" SEP "39/KH/CU 1 0\n");
	assert_terms(store, "XS", "");
	assert_terms(store, "XH", "");
	sovb_store_close(store);
}

static void cuts_a_long_issuer_at_a_character(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	char issuer[301] = "x", expected[400];
	sovb_record record = plan;
	sovb_reference mention = plan_references[0];
	sovb_store *store;

	for (size_t i = 1; i + 3 <= 300; i += 3)
		memcpy(issuer + i, "ủ", 3);
	mention.issuer = (sovb_string){issuer, 298};
	record.references = &mention;
	record.reference_count = 1;
	put(writer, &record);
	close_committed(writer);
	store = open_store(*state);
	/* One byte and 49 whole characters of three. */
	snprintf(expected, sizeof expected, "39/KH/CU" SEP SEP "%.148s" SEP SEP "KH 1 1\n", issuer);
	assert_terms(store, "XM", expected);
	sovb_store_close(store);
}

static bool count_file(void *context, uint32_t file)
{
	(void)file;
	++*(size_t *)context;
	return true;
}

static size_t files_of(sovb_store *store, const char *term)
{
	size_t count = 0;

	assert_int_equal(sovb_store_files(store, term, strlen(term), count_file, &count, NULL), SOVB_OK);
	return count;
}

static void marked_words_are_found_both_ways(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	char folded[SOVB_WORD_MAX + 1];
	sovb_store *store;

	put_line(writer, "/a.txt", "Đảng bộ");
	put_line(writer, "/b.txt", "dang do");
	close_committed(writer);
	store = open_store(*state);
	sovb_fold_word(folded, "đảng", strlen("đảng"));
	assert_int_equal(files_of(store, folded), 1);
	assert_int_equal(files_of(store, "Adang"), 2);
	assert_int_equal(files_of(store, "dang"), 0);
	sovb_store_close(store);
}

static void decomposed_text_is_found(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_store *store;

	put_line(writer, "/mac.txt", "d\xcc\x89 ke\xcc\x82\xcc\x81 hoa\xcc\xa3" "ch");
	close_committed(writer);
	store = open_store(*state);
	assert_int_equal(files_of(store, "Ake"), 1);
	assert_int_equal(files_of(store, "Ahoach"), 1);
	sovb_store_close(store);
}

static size_t phrase_hits(sovb_store *store, const char *first, const char *second)
{
	const xc_view terms[] = {{first, strlen(first)}, {second, strlen(second)}};
	const xc_search search = {.count = 10};
	xc_query *query;
	xc_mset *mset;
	size_t count;

	assert_int_equal(xc_query_phrase(&query, terms, 2, 2, NULL), XC_OK);
	assert_int_equal(xc_database_search(&mset, sovb_store_database(store), query, &search, NULL), XC_OK);
	count = xc_mset_count(mset);
	xc_mset_free(mset);
	xc_query_free(query);
	return count;
}

static void phrases_stay_within_text_or_title(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_store *store;
	sovb_record record = {
		.path = S("/a.txt"),
		.identity = {.title = S("giám sát")},
		.text = S("báo cáo kết quả"),
	};

	put(writer, &record);
	close_committed(writer);
	store = open_store(*state);
	assert_int_equal(phrase_hits(store, "Aket", "Aqua"), 1);
	assert_int_equal(phrase_hits(store, "Aqua", "Aket"), 0);
	assert_int_equal(phrase_hits(store, "Agiam", "Asat"), 1);
	assert_int_equal(phrase_hits(store, "Aqua", "Agiam"), 0);
	assert_int_equal(files_of(store, "Sgiam"), 1);
	assert_int_equal(files_of(store, "Sket"), 0);
	sovb_store_close(store);
}

/* ---- refusals ---- */

static void assert_refused(const char *index, sovb_message expected)
{
	sovb_error err = {0};
	sovb_store *store = (sovb_store *)&err;

	assert_int_not_equal(sovb_store_open(&store, index, &err), SOVB_OK);
	assert_null(store);
	assert_int_equal(err.message, expected);
}

static void assert_writer_refused(const char *index, sovb_message expected)
{
	sovb_error err = {0};
	sovb_store_writer *writer = (sovb_store_writer *)&err;

	assert_int_not_equal(sovb_store_writer_open(&writer, index, &err), SOVB_OK);
	assert_null(writer);
	assert_int_equal(err.message, expected);
}

static void missing_index_is_told(void **state)
{
	const struct place *place = *state;

	assert_refused(place->index, SOVB_MSG_INDEX_MISSING);
	assert_refused(place->folder, SOVB_MSG_INDEX_MISSING);
	assert_refused("", SOVB_MSG_INDEX_MISSING);
}

static void new_index_is_empty_and_readable(void **state)
{
	sovb_register_status status;
	sovb_store *store;

	sovb_store_writer_close(open_writer(*state));
	store = open_store(*state);
	assert_int_equal(sovb_register_status_get(&status, store, NULL), SOVB_OK);
	assert_int_equal(status.files, 0);
	assert_int_equal(status.format, SOVB_STORE_FORMAT);
	sovb_store_close(store);
}

/* A Xapian database with one document and, when given, a format. */
static void make_foreign(const char *index, const char *format, const char *data)
{
	xc_writer *writer;
	xc_document *doc;

	assert_int_equal(xc_writer_open(&writer, index, NULL), XC_OK);
	assert_int_equal(xc_document_new(&doc, NULL), XC_OK);
	assert_int_equal(xc_document_set_data(doc, data, strlen(data), NULL), XC_OK);
	assert_int_equal(xc_writer_replace(writer, "Q", 1, doc, NULL), XC_OK);
	if (format)
		assert_int_equal(xc_writer_set_metadata(writer, "sovb.format", format, strlen(format), NULL), XC_OK);
	assert_int_equal(xc_writer_commit(writer, NULL), XC_OK);
	xc_document_free(doc);
	xc_writer_close(writer);
}

static void foreign_database_is_refused(void **state)
{
	const struct place *place = *state;

	make_foreign(place->index, NULL, "mail");
	assert_refused(place->index, SOVB_MSG_INDEX_FOREIGN);
	assert_writer_refused(place->index, SOVB_MSG_INDEX_FOREIGN);
}

static void other_format_is_refused(void **state)
{
	const struct place *place = *state;

	make_foreign(place->index, "999", "");
	assert_refused(place->index, SOVB_MSG_INDEX_VERSION);
	assert_writer_refused(place->index, SOVB_MSG_INDEX_VERSION);
}

static void interrupted_making_is_begun_again(void **state)
{
	static const char *const leftovers[] = {"flintlock", "postlist.glass", "termlist.glass", "v.tmp"};
	const struct place *place = *state;

	assert_int_equal(mkdir(place->index, 0700), 0);
	for (size_t i = 0; i < sizeof leftovers / sizeof *leftovers; i++) {
		char path[128];

		snprintf(path, sizeof path, "%s/%s", place->index, leftovers[i]);
		close(open(path, O_CREAT | O_WRONLY, 0600));
	}
	assert_refused(place->index, SOVB_MSG_INDEX_MISSING);
	sovb_store_writer_close(open_writer(place));
	sovb_store_close(open_store(place));
}

static void index_without_format_is_finished_by_the_next_writer(void **state)
{
	const struct place *place = *state;
	xc_writer *unfinished;

	assert_int_equal(xc_writer_open(&unfinished, place->index, NULL), XC_OK);
	xc_writer_close(unfinished);
	assert_refused(place->index, SOVB_MSG_INDEX_MISSING);
	sovb_store_writer_close(open_writer(place));
	sovb_store_close(open_store(place));
}

static void damaged_index_is_told(void **state)
{
	const struct place *place = *state;
	char path[128];

	sovb_store_writer_close(open_writer(place));
	snprintf(path, sizeof path, "%s/iamglass", place->index);
	assert_int_equal(truncate(path, 20), 0);
	assert_refused(place->index, SOVB_MSG_INDEX_DAMAGED);
	assert_writer_refused(place->index, SOVB_MSG_INDEX_DAMAGED);
}

static void damaged_record_is_told(void **state)
{
	struct place *place = *state;
	sovb_record record;
	sovb_store *store;

	make_foreign(place->index, "1", "\001\377\377");
	store = open_store(place);
	assert_int_equal(sovb_store_record(&record, store, 1, &place->arena, NULL), SOVB_ERR_DAMAGED);
	assert_int_equal(sovb_store_record(&record, store, 2, &place->arena, NULL), SOVB_ERR_DAMAGED);
	sovb_store_close(store);
}

static void second_writer_is_told_to_wait(void **state)
{
	const struct place *place = *state;
	sovb_store_writer *writer = open_writer(place);

	assert_writer_refused(place->index, SOVB_MSG_INDEX_LOCKED);
	sovb_store_writer_close(writer);
}

static void makes_missing_parents(void **state)
{
	const struct place *place = *state;
	sovb_store_writer *writer;
	char path[128];
	struct stat st;

	snprintf(path, sizeof path, "%s/a/b//c/", place->folder);
	assert_int_equal(sovb_store_writer_open(&writer, path, NULL), SOVB_OK);
	sovb_store_writer_close(writer);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
}

static void never_mixes_with_other_files(void **state)
{
	const struct place *place = *state;
	char path[128];

	snprintf(path, sizeof path, "%s/bao-cao.docx", place->folder);
	close(open(path, O_CREAT | O_WRONLY, 0600));
	assert_writer_refused(place->folder, SOVB_MSG_INDEX_FOLDER);
	assert_writer_refused(path, SOVB_MSG_INDEX_STUB);
}

/* ---- files ---- */

static void replaces_and_removes_files(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_store *store;

	put_line(writer, "/a.txt", "một");
	put_line(writer, "/b.txt", "hai");
	put_line(writer, "/a.txt", "ba");
	assert_int_equal(sovb_store_writer_remove(writer, "/b.txt", NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_remove(writer, "/never.txt", NULL), SOVB_OK);
	close_committed(writer);
	store = open_store(*state);
	assert_int_equal(files_of(store, "Amot"), 0);
	assert_int_equal(files_of(store, "Ahai"), 0);
	assert_int_equal(files_of(store, "Aba"), 1);
	sovb_store_close(store);
}

static void drops_what_was_not_committed(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_store *store;

	put_line(writer, "/a.txt", "một");
	assert_int_equal(sovb_store_writer_commit(writer, NULL), SOVB_OK);
	put_line(writer, "/b.txt", "hai");
	sovb_store_writer_close(writer);
	store = open_store(*state);
	assert_int_equal(files_of(store, ""), 1);
	sovb_store_close(store);
}

static bool add_file(void *context, uint32_t file)
{
	struct list *list = context;

	list->size += (size_t)snprintf(list->text + list->size, sizeof list->text - list->size, "%u ", (unsigned)file);
	return true;
}

static bool stop_at_first(void *context, uint32_t file)
{
	add_file(context, file);
	return false;
}

static void all_files_leaves_out_the_failed(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	struct list list = {0}, first = {0};
	sovb_store *store;

	put_failed(writer, "/1.docx");
	put_line(writer, "/2.txt", "hai");
	put_failed(writer, "/3.docx");
	put_failed(writer, "/4.docx");
	put_line(writer, "/5.txt", "năm");
	close_committed(writer);
	store = open_store(*state);
	assert_int_equal(sovb_store_all_files(store, add_file, &list, NULL), SOVB_OK);
	assert_string_equal(list.text, "2 5 ");
	assert_int_equal(sovb_store_all_files(store, stop_at_first, &first, NULL), SOVB_OK);
	assert_string_equal(first.text, "2 ");
	sovb_store_close(store);
}

static void knows_what_was_put(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_known known;
	bool found;

	put(writer, &plan);
	put_failed(writer, "/hong.docx");
	assert_int_equal(sovb_store_writer_known(writer, "/kho/ke-hoach.docx", &found, &known, NULL), SOVB_OK);
	assert_true(found);
	assert_memory_equal(&known.state, &plan.state, sizeof known.state);
	assert_int_equal(known.hash, plan.hash);
	assert_int_equal(known.indexed_ns, plan.indexed_ns);
	assert_int_equal(known.failure.status, SOVB_OK);

	assert_int_equal(sovb_store_writer_known(writer, "/hong.docx", &found, &known, NULL), SOVB_OK);
	assert_true(found);
	assert_int_equal(known.failure.message, SOVB_MSG_NOT_DOCX);
	assert_string_equal(known.failure.word[1], "vì sao");

	assert_int_equal(sovb_store_writer_known(writer, "/other.docx", &found, &known, NULL), SOVB_OK);
	assert_false(found);
	sovb_store_writer_close(writer);
}

static void touching_changes_the_state_alone(void **state)
{
	const sovb_known later = {
		.state = {.size = 4711, .mtime_ns = 99, .ctime_ns = 100, .inode = 101},
		.hash = 5,
		.indexed_ns = 6,
	};
	struct place *place = *state;
	sovb_store_writer *writer = open_writer(place);
	sovb_record record, expected = plan;
	sovb_known known;
	sovb_store *store;
	bool found;

	put(writer, &plan);
	put_failed(writer, "/hong.docx");
	assert_int_equal(sovb_store_writer_commit(writer, NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_touch(writer, "/kho/ke-hoach.docx", &later, NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_touch(writer, "/hong.docx", &later, NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_touch(writer, "/never.docx", &later, NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_known(writer, "/hong.docx", &found, &known, NULL), SOVB_OK);
	assert_int_equal(known.failure.message, SOVB_MSG_NOT_DOCX);
	assert_memory_equal(&known.state, &later.state, sizeof later.state);
	close_committed(writer);

	expected.state = later.state;
	expected.hash = 5;
	expected.indexed_ns = 6;
	store = open_store(place);
	assert_int_equal(sovb_store_record(&record, store, 1, &place->arena, NULL), SOVB_OK);
	assert_same_record(&record, &expected);
	assert_terms(store, "XS", "12/KH/ĐU 1 1\n");
	assert_int_equal(phrase_hits(store, "Aha", "Along"), 1);
	assert_int_equal(files_of(store, ""), 2);
	sovb_store_close(store);
}

static bool add_path(void *context, sovb_string path)
{
	struct list *list = context;

	list->size += (size_t)snprintf(list->text + list->size, sizeof list->text - list->size, "%.*s\n",
	                               (int)path.size, path.data);
	return true;
}

static void lists_paths_in_byte_order(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	struct list list = {0};
	char path[301] = "/m", expected[400];

	memset(path + 2, 'x', 298);
	put_line(writer, "/z.txt", "");
	put_line(writer, path, "");
	put_line(writer, "/a.txt", "");
	put_failed(writer, "/a/b.txt");
	assert_int_equal(sovb_store_writer_paths(writer, add_path, &list, NULL), SOVB_OK);
	snprintf(expected, sizeof expected, "/a.txt\n/a/b.txt\n%s\n/z.txt\n", path);
	assert_string_equal(list.text, expected);
	sovb_store_writer_close(writer);
}

static void counts_what_is_in_the_register(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_record second = plan;
	sovb_register_status status;
	sovb_store *store;

	put(writer, &plan);
	second.path = STRING("/kho/khac.docx");
	second.identity.symbol = STRING("39-KH/CU"); /* cited by both, too */
	put(writer, &second);
	put_failed(writer, "/hong.docx");
	close_committed(writer);
	store = open_store(*state);
	assert_int_equal(sovb_register_status_get(&status, store, NULL), SOVB_OK);
	assert_int_equal(status.files, 2);
	assert_int_equal(status.failed, 1);
	assert_int_equal(status.references, 8);
	assert_int_equal(status.symbols, 3); /* 12/KH/ĐU, 39/KH/CU, 2/CT/TU */
	sovb_store_close(store);
}

static void refresh_shows_what_came_later(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_store *store = open_store(*state);

	put_line(writer, "/a.txt", "một");
	close_committed(writer);
	assert_int_equal(files_of(store, ""), 0);
	assert_int_equal(sovb_store_refresh(store, NULL), SOVB_OK);
	assert_int_equal(files_of(store, ""), 1);
	sovb_store_close(store);
}

/* ---- killed ---- */

static void file_name(char out[32], unsigned number)
{
	snprintf(out, 32, "/%u.txt", number);
}

/* Puts one file a commit, from `first` on, and tells of each when it is on disk; ends by being killed. */
static void write_until_killed(const struct place *place, unsigned first, int told)
{
	sovb_store_writer *writer;

	if (sovb_store_writer_open(&writer, place->index, NULL) != SOVB_OK)
		_exit(1);
	for (unsigned number = first;; number++) {
		sovb_record record = plan;
		char path[32];

		file_name(path, number);
		record.path = (sovb_string){path, strlen(path)};
		if (sovb_store_writer_put_record(writer, &record, NULL) != SOVB_OK ||
		    sovb_store_writer_commit(writer, NULL) != SOVB_OK ||
		    write(told, &number, sizeof number) != sizeof number)
			_exit(2);
	}
}

/* Kill a writer a little after some commits; the number after the last file it told of. */
static unsigned kill_a_writer(const struct place *place, unsigned first, unsigned commits, long nanoseconds)
{
	const struct timespec little = {.tv_nsec = nanoseconds};
	unsigned number = first, next = first;
	int ends[2], status;
	pid_t child;

	assert_int_equal(pipe(ends), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0)
		write_until_killed(place, first, ends[1]);
	close(ends[1]);
	for (unsigned i = 0; i < commits; i++)
		assert_int_equal(read(ends[0], &number, sizeof number), sizeof number);
	nanosleep(&little, NULL);
	assert_int_equal(kill(child, SIGKILL), 0);
	while (read(ends[0], &number, sizeof number) == sizeof number)
		next = number + 1;
	close(ends[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	return commits && next < first + commits ? first + commits : next;
}

static void killed_writer_loses_nothing_it_told_of(void **state)
{
	struct place *place = *state;
	unsigned next = 0;

	sovb_store_writer_close(open_writer(place));
	for (unsigned round = 0; round < 10; round++) {
		sovb_store_writer *writer;
		sovb_store *store;
		size_t files;

		next = kill_a_writer(place, next, round % 4, (long)(round * 7919 % 10) * 300000);
		store = open_store(place);
		files = files_of(store, "XS12/KH/ĐU");
		assert_in_range(files, next, next + 1);
		for (uint32_t file = 1; file <= files; file++) {
			sovb_record record;
			sovb_arena arena;
			char path[32];

			file_name(path, file - 1);
			sovb_arena_init(&arena, (size_t)1 << 20);
			assert_int_equal(sovb_store_record(&record, store, file, &arena, NULL), SOVB_OK);
			assert_string(record.path, path);
			assert_string(record.text, TEXT);
			sovb_arena_fini(&arena);
		}
		sovb_store_close(store);
		/* The lock went with the process. */
		writer = open_writer(place);
		sovb_store_writer_close(writer);
		next = (unsigned)files;
	}
	assert_true(next > 10);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(keeps_every_field_of_a_record),
		TEST(makes_the_own_key_itself),
		cmocka_unit_test(refuses_every_cut_of_a_record),
		cmocka_unit_test(survives_any_wrong_byte_of_a_record),
		cmocka_unit_test(refuses_a_record_of_another_format),
		TEST(remembers_why_a_file_failed),
		cmocka_unit_test(words_are_runs_of_letters_and_digits),
		cmocka_unit_test(overlong_runs_are_no_words),
		cmocka_unit_test(spellings_of_a_name_are_one),
		cmocka_unit_test(long_terms_are_cut_and_stay_apart),
		cmocka_unit_test(cuts_terms_between_characters),
		TEST(carries_the_terms_of_the_field_table),
		TEST(names_stand_for_references_without_a_number),
		TEST(acting_document_without_a_number_has_no_source_term),
		TEST(cuts_a_long_issuer_at_a_character),
		TEST(marked_words_are_found_both_ways),
		TEST(decomposed_text_is_found),
		TEST(phrases_stay_within_text_or_title),
		TEST(missing_index_is_told),
		TEST(new_index_is_empty_and_readable),
		TEST(foreign_database_is_refused),
		TEST(other_format_is_refused),
		TEST(interrupted_making_is_begun_again),
		TEST(index_without_format_is_finished_by_the_next_writer),
		TEST(damaged_index_is_told),
		TEST(damaged_record_is_told),
		TEST(second_writer_is_told_to_wait),
		TEST(makes_missing_parents),
		TEST(never_mixes_with_other_files),
		TEST(replaces_and_removes_files),
		TEST(drops_what_was_not_committed),
		TEST(all_files_leaves_out_the_failed),
		TEST(knows_what_was_put),
		TEST(touching_changes_the_state_alone),
		TEST(lists_paths_in_byte_order),
		TEST(counts_what_is_in_the_register),
		TEST(refresh_shows_what_came_later),
		TEST(killed_writer_loses_nothing_it_told_of),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
