/* The register on disk: records, terms, refusals, and the catalogue of files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "failure.h"
#include "message.h"
#include "parts.h"
#include "sample_record.h"
#include "scratch.h"
#include "side_by_side.h"
#include "store_database.h"
#include "word_places.h"
#include "word_term.h"

#define SEP "\x1f"

static void assert_string(sovb_string actual, const char *expected)
{
	assert_non_null(actual.data);
	if (actual.size != strlen(expected) || memcmp(actual.data, expected, actual.size) != 0)
		fail_msg("\"%.*s\" is not \"%s\"", (int)actual.size, actual.data, expected);
}

/* ---- a place on disk ---- */

struct place {
	char folder[SCRATCH_MAX];
	char index[80];
	sovb_arena arena;
};

static int make_place(void **state)
{
	struct place *place = calloc(1, sizeof *place);

	if (!place)
		return -1;
	if (!scratch_make(place->folder))
		return -1;
	snprintf(place->index, sizeof place->index, "%s/index", place->folder);
	sovb_arena_init(&place->arena, (size_t)64 << 20);
	*state = place;
	return 0;
}

static int remove_place(void **state)
{
	struct place *place = *state;

	scratch_remove(place->folder);
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

	if (sovb_store_open(&store, place->index, NULL, &err) != SOVB_OK)
		fail_msg("%s", sovb_error_text(&err, SOVB_LANG_EN, text, sizeof text));
	return store;
}

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

static void keeps_every_field_of_a_record(void **state)
{
	struct place *place = *state;
	sovb_store_writer *writer = open_writer(place);
	sovb_store *store;
	sovb_record record;

	put(writer, &sample_plan);
	close_committed(writer);
	store = open_store(place);
	assert_int_equal(sovb_store_whole_record(&record, store, 1, &place->arena, NULL), SOVB_OK);
	assert_same_record(&record, &sample_plan);
	sovb_store_close(store);
}

static void makes_the_own_key_itself(void **state)
{
	struct place *place = *state;
	sovb_store_writer *writer = open_writer(place);
	sovb_record record = sample_plan;
	sovb_store *store;

	record.own_key = (sovb_string){0};
	put(writer, &record);
	close_committed(writer);
	store = open_store(place);
	assert_int_equal(sovb_store_whole_record(&record, store, 1, &place->arena, NULL), SOVB_OK);
	assert_string(record.own_key, "12/KH/ĐU");
	sovb_store_close(store);
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
	assert_int_equal(sovb_store_whole_record(&record, store, 1, &place->arena, NULL), SOVB_OK);
	assert_string(record.path, "/kho/hỏng.docx");
	assert_int_equal(record.failure.status, SOVB_ERR_FORMAT);
	assert_int_equal(record.hash, 7);
	assert_string_equal(sovb_error_text(&record.failure, SOVB_LANG_EN, text, sizeof text),
	                    "/kho/hỏng.docx: not a DOCX file (vì sao)");
	sovb_store_close(store);
}

/* ---- terms ---- */

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

	put(writer, &sample_plan);
	close_committed(writer);
	store = open_store(*state);
	assert_terms(store, "XS", "12/KH/ĐU 1 1\n");
	/* The undated mention counts for the day it was resolved to; issuer and term are its own. */
	assert_terms(store, "XH",
	             "12/KH/ĐU" SEP "2021-02-16" SEP "h" SEP "ĐẢNG ỦY PHƯỜNG" SEP SEP "KH 1 0\n"
	             "2/CT/TU" SEP "2015-11-12" SEP "m" SEP SEP SEP "CT 1 1\n"
	             "2/CT/TU" SEP "2015-11-12" SEP "m" SEP "Thành ủy Hạ Long" SEP "XIII" SEP "CT 1 1\n"
	             "39/KH/CU" SEP SEP "m" SEP SEP SEP "KH 1 1\n");
	assert_terms(store, "XC", "2/CT/TU 1 2\n39/KH/CU 1 1\n");
	assert_terms(store, "XA", "2/CT/TU 1 0\n");
	assert_terms(store, "XB",
	             "12/KH/DU" SEP "12/KH/ĐU" SEP "2021 1 0\n"
	             "2/CT/TU" SEP "2/CT/TU" SEP "2021 1 0\n"
	             "39/KH/CU" SEP "39/KH/CU" SEP "2021 1 0\n");
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

	put(writer, &sample_plan);
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
	sovb_record record = sample_plan;
	sovb_store *store;

	record.identity.symbol = (sovb_string){0};
	put(writer, &record);
	close_committed(writer);
	store = open_store(*state);
	assert_terms(store, "XU", "implements" SEP "39/KH/CU 1 0\n");
	assert_terms(store, "XS", "");
	assert_terms(store, "XH12/KH/ĐU", "");
	sovb_store_close(store);
}

static void cuts_a_long_issuer_at_a_character(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	char issuer[301] = "x", expected[400];
	sovb_record record = sample_plan;
	sovb_reference mention = sample_references[0];
	sovb_store *store;

	for (size_t i = 1; i + 3 <= 300; i += 3)
		memcpy(issuer + i, "ủ", 3);
	mention.issuer = (sovb_string){issuer, 298};
	record.references = &mention;
	record.reference_count = 1;
	record.identity.symbol = (sovb_string){0};
	put(writer, &record);
	close_committed(writer);
	store = open_store(*state);
	/* One byte and 49 whole characters of three. */
	snprintf(expected, sizeof expected, "39/KH/CU" SEP SEP "m" SEP "%.148s" SEP SEP "KH 1 1\n", issuer);
	assert_terms(store, "XH", expected);
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

/* The files that have a word with just these marks. */
static size_t files_with(sovb_store *store, const char *word)
{
	char term[WORD_TERM_MAX];

	return files_of(store, word_term(term, word));
}

static void a_word_is_one_term_with_its_marks(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_store *store;

	put_line(writer, "/a.txt", "Đảng bộ");
	put_line(writer, "/b.txt", "dang do");
	close_committed(writer);
	store = open_store(*state);
	assert_int_equal(files_with(store, "ĐẢNG"), 1);
	assert_int_equal(files_with(store, "dang"), 1);
	assert_int_equal(files_with(store, "đang"), 0);
	sovb_store_close(store);
}

static void decomposed_text_is_found(void **state)
{
	sovb_store_writer *writer = open_writer(*state);
	sovb_store *store;

	put_line(writer, "/mac.txt", "d\xcc\x89 ke\xcc\x82\xcc\x81 hoa\xcc\xa3" "ch");
	close_committed(writer);
	store = open_store(*state);
	assert_int_equal(files_with(store, "kế"), 1);
	assert_int_equal(files_with(store, "hoạch"), 1);
	sovb_store_close(store);
}

/* Of two words side by side, as they are kept in the register. */
static size_t phrase_hits(sovb_store *store, const char *first, const char *second)
{
	const xc_search search = {.count = 10};
	xc_query *parts[3], *query;
	char term[2][WORD_TERM_MAX];
	xc_view form[2];
	sovb_phrase_word words[2];
	xc_message message;
	xc_mset *mset;
	sovb_arena arena;
	size_t count;

	sovb_arena_init(&arena, 1 << 20);
	word_term(term[0], first);
	word_term(term[1], second);
	for (size_t i = 0; i < 2; i++) {
		form[i] = (xc_view){term[i], strlen(term[i])};
		words[i] = (sovb_phrase_word){&form[i], 1};
		assert_int_equal(xc_query_term(&parts[i], form[i].data, form[i].size, NULL), XC_OK);
	}
	if (sovb_store_phrases(store) == SOVB_PHRASES_POSITIONS) {
		assert_int_equal(xc_query_phrase(&query, (const xc_query *const *)parts, 2, 2, NULL), XC_OK);
		assert_int_equal(xc_query_all(&parts[2], NULL), XC_OK);
	} else {
		assert_int_equal(sovb_phrase_query(&parts[2], words, 2, &arena, &message), XC_OK);
		assert_int_equal(xc_query_combine(&query, XC_AND, (const xc_query *const *)parts, 3, NULL), XC_OK);
	}
	assert_int_equal(xc_database_search(&mset, sovb_store_database(store), query, &search, NULL), XC_OK);
	count = xc_mset_count(mset);
	xc_mset_free(mset);
	xc_query_free(query);
	for (size_t i = 0; i < 3; i++)
		xc_query_free(parts[i]);
	sovb_arena_fini(&arena);
	return count;
}

/* A text larger than those whose places the register keeps itself, with a few words at its end. */
static char *large_text(const char *end)
{
	const size_t size = SOVB_WORD_PLACES_TEXT + 1000;
	char *text = malloc(size + strlen(end) + 1);

	for (size_t i = 0; i < size; i++)
		text[i] = "ghi chú "[i % strlen("ghi chú ")];
	strcpy(text + size, end);
	return text;
}

/* Who keeps the places does not show: the register, or Xapian, of a large text and of all in a register that is served. */
static void check_phrases_of(struct place *place, sovb_index_content content, sovb_phrases phrases)
{
	char *text = large_text(". họp dân vận");
	const sovb_record large = {.path = S("/l.txt"), .text = {text, strlen(text)}};
	sovb_store_writer *writer;
	sovb_store *store;

	assert_int_equal(sovb_store_writer_open_as(&writer, place->index, content, NULL), SOVB_OK);
	put_line(writer, "/a.txt", "công tác dân vận khéo");
	put_line(writer, "/b.txt", "vận động dân");
	put(writer, &large);
	close_committed(writer);
	store = open_store(place);
	assert_int_equal(sovb_store_phrases(store), phrases);
	assert_int_equal(phrase_hits(store, "dân", "vận"), 2);
	assert_int_equal(phrase_hits(store, "họp", "dân"), 1);
	assert_int_equal(phrase_hits(store, "vận", "dân"), 0);
	assert_int_equal(phrase_hits(store, "dân", "dân"), 0);
	sovb_store_close(store);
	free(text);
}

static void phrases_are_found_whoever_keeps_places(void **state)
{
	check_phrases_of(*state, SOVB_CONTENT_FULL, SOVB_PHRASES_PLACES);
}

static void phrases_are_found_where_xapian_keeps_places(void **state)
{
	check_phrases_of(*state, SOVB_CONTENT_SERVED, SOVB_PHRASES_POSITIONS);
}

/* What an index was made for is kept when somebody asks for it otherwise. */
static void a_served_register_stays_one(void **state)
{
	struct place *place = *state;
	sovb_store_writer *writer;
	sovb_store *store;

	assert_int_equal(sovb_store_writer_open_as(&writer, place->index, SOVB_CONTENT_SERVED, NULL), SOVB_OK);
	close_committed(writer);
	assert_int_equal(sovb_store_writer_open_as(&writer, place->index, SOVB_CONTENT_FULL, NULL), SOVB_OK);
	close_committed(writer);
	assert_int_equal(sovb_store_writer_open_as(&writer, place->index, SOVB_CONTENT_NO_TEXT, NULL), SOVB_ERR_USAGE);
	store = open_store(place);
	assert_int_equal(sovb_store_content(store), SOVB_CONTENT_SERVED);
	sovb_store_close(store);
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
	assert_int_equal(phrase_hits(store, "kết", "quả"), 1);
	assert_int_equal(phrase_hits(store, "quả", "kết"), 0);
	assert_int_equal(phrase_hits(store, "giám", "sát"), 1);
	assert_int_equal(phrase_hits(store, "quả", "giám"), 0);
	assert_int_equal(files_of(store, "Sgiam"), 1);
	assert_int_equal(files_of(store, "Sket"), 0);
	sovb_store_close(store);
}

/* ---- refusals ---- */

static void assert_refused(const char *index, sovb_message expected)
{
	sovb_error err = {0};
	sovb_store *store = (sovb_store *)&err;

	assert_int_not_equal(sovb_store_open(&store, index, NULL, &err), SOVB_OK);
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

	char format[16];

	snprintf(format, sizeof format, "%d", SOVB_STORE_FORMAT);
	make_foreign(place->index, format, "\001\377\377");
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

static void every_failure_of_the_database_is_told_by_its_own_message(void **state)
{
	static const struct {
		xc_status status;
		sovb_message message;
	} expected[] = {
		{XC_ERR_NOMEM, SOVB_MSG_NOMEM},
		{XC_ERR_MODIFIED, SOVB_MSG_INDEX_MODIFIED},
		{XC_ERR_LOCKED, SOVB_MSG_INDEX_LOCKED},
		{XC_ERR_CORRUPT, SOVB_MSG_INDEX_DAMAGED},
		{XC_ERR_VERSION, SOVB_MSG_INDEX_DAMAGED},
		{XC_ERR_NOT_FOUND, SOVB_MSG_INDEX_MISSING},
		{XC_ERR_NO_SPACE, SOVB_MSG_DISK_FULL},
		{XC_ERR_INVALID, SOVB_MSG_INTERNAL},
		{XC_ERR_IO, SOVB_MSG_INDEX_FAILED},
		{XC_ERR_INTERNAL, SOVB_MSG_INTERNAL},
	};
	const xc_message words = {"what Xapian says"};

	(void)state;
	for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
		sovb_error err;

		assert_int_not_equal(sovb_store_failure("/index", expected[i].status, &words, &err), SOVB_OK);
		assert_int_equal(err.message, expected[i].message);
	}
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
	assert_int_equal(files_with(store, "một"), 0);
	assert_int_equal(files_of(store, "hai"), 0);
	assert_int_equal(files_of(store, "ba"), 1);
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

	put(writer, &sample_plan);
	put_failed(writer, "/hong.docx");
	assert_int_equal(sovb_store_writer_known(writer, "/kho/ke-hoach.docx", &found, &known, NULL), SOVB_OK);
	assert_true(found);
	assert_memory_equal(&known.state, &sample_plan.state, sizeof known.state);
	assert_int_equal(known.hash, sample_plan.hash);
	assert_int_equal(known.indexed_ns, sample_plan.indexed_ns);
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
		.reading = 3,
	};
	struct place *place = *state;
	sovb_store_writer *writer = open_writer(place);
	sovb_record record, expected = sample_plan;
	sovb_known known;
	sovb_store *store;
	bool found;

	put(writer, &sample_plan);
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
	expected.reading = 3;
	store = open_store(place);
	assert_int_equal(sovb_store_whole_record(&record, store, 1, &place->arena, NULL), SOVB_OK);
	assert_same_record(&record, &expected);
	assert_terms(store, "XS", "12/KH/ĐU 1 1\n");
	assert_int_equal(phrase_hits(store, "Hạ", "Long"), 1);
	assert_int_equal(files_of(store, ""), 2);
	sovb_store_close(store);
}

/* Two pieces are one part; what another part had not finished goes with the run. */
static void a_part_is_made_of_its_pieces(void **state)
{
	const struct place *place = *state;
	sovb_store_writer *writer = open_writer(place);
	sovb_store_writer *part;
	sovb_store *store;
	char unfinished[1100];

	assert_int_equal(sovb_store_parts_begin(writer, NULL), SOVB_OK);
	assert_int_equal(sovb_store_part_begin(&part, place->index, 0, SOVB_CONTENT_FULL, NULL, NULL), SOVB_OK);
	put_line(part, "/a.txt", "một");
	assert_int_equal(sovb_store_part_go_on(part, NULL), SOVB_OK);
	put_line(part, "/b.txt", "hai");
	assert_int_equal(sovb_store_part_finish(part, NULL), SOVB_OK);
	assert_int_equal(sovb_store_part_begin(&part, place->index, 1, SOVB_CONTENT_FULL, NULL, NULL), SOVB_OK);
	put_line(part, "/c.txt", "ba");
	assert_int_equal(sovb_store_part_finish(part, NULL), SOVB_OK);
	assert_int_equal(sovb_store_part_begin(&part, place->index, 2, SOVB_CONTENT_FULL, NULL, NULL), SOVB_OK);
	put_line(part, "/d.txt", "bốn");
	assert_int_equal(sovb_store_part_go_on(part, NULL), SOVB_OK);
	sovb_store_writer_close(part);

	assert_int_equal(sovb_store_parts_join(writer, NULL), SOVB_OK);
	sovb_store_writer_close(writer);
	snprintf(unfinished, sizeof unfinished, "%s/parts", place->index);
	assert_int_not_equal(access(unfinished, F_OK), 0);
	store = open_store(place);
	assert_int_equal(files_of(store, ""), 3);
	assert_int_equal(files_with(store, "một") + files_with(store, "hai") + files_with(store, "ba"), 3);
	assert_int_equal(files_with(store, "bốn"), 0);
	sovb_store_close(store);
}

/* In the order of the paths, with one removed, one that failed, one that is new, and one put while it goes on. */
static void what_was_known_is_found_in_order(void **state)
{
	static const char *const paths[] = {"/a.txt", "/b.txt", "/c.docx", "/d.txt", "/e.txt", "/f.txt"};
	static const bool there[] = {true, false, true, true, false, true};
	sovb_store_writer *writer = open_writer(*state);
	sovb_known known;
	bool found;

	put_line(writer, "/a.txt", "một");
	put_line(writer, "/b.txt", "hai");
	put_failed(writer, "/c.docx");
	put_line(writer, "/f.txt", "sáu");
	put_line(writer, "/d.txt", "bốn");
	assert_int_equal(sovb_store_writer_remove(writer, "/b.txt", NULL), SOVB_OK);
	close_committed(writer);

	writer = open_writer(*state);
	for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
		assert_int_equal(sovb_store_writer_known_before(writer, paths[i], &found, &known, NULL), SOVB_OK);
		assert_int_equal(found, there[i]);
		assert_int_equal(known.failure.status != SOVB_OK, i == 2);
		if (i == 3)
			put_line(writer, "/d.txt", "khác");
		if (i == 4) {
			put_line(writer, "/e.txt", "năm");
			assert_int_equal(sovb_store_writer_commit(writer, NULL), SOVB_OK);
		}
	}
	close_committed(writer);
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
	sovb_record second = sample_plan;
	sovb_register_status status;
	sovb_store *store;

	put(writer, &sample_plan);
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

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(keeps_every_field_of_a_record),
		TEST(makes_the_own_key_itself),
		TEST(remembers_why_a_file_failed),
		TEST(carries_the_terms_of_the_field_table),
		TEST(names_stand_for_references_without_a_number),
		TEST(acting_document_without_a_number_has_no_source_term),
		TEST(cuts_a_long_issuer_at_a_character),
		TEST(a_word_is_one_term_with_its_marks),
		TEST(decomposed_text_is_found),
		TEST(phrases_are_found_whoever_keeps_places),
		TEST(phrases_are_found_where_xapian_keeps_places),
		TEST(a_served_register_stays_one),
		TEST(phrases_stay_within_text_or_title),
		TEST(a_part_is_made_of_its_pieces),
		TEST(what_was_known_is_found_in_order),
		TEST(missing_index_is_told),
		TEST(new_index_is_empty_and_readable),
		TEST(foreign_database_is_refused),
		TEST(other_format_is_refused),
		TEST(interrupted_making_is_begun_again),
		TEST(index_without_format_is_finished_by_the_next_writer),
		TEST(damaged_index_is_told),
		TEST(damaged_record_is_told),
		TEST(second_writer_is_told_to_wait),
		cmocka_unit_test(every_failure_of_the_database_is_told_by_its_own_message),
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
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
