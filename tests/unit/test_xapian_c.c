/* The C face of Xapian: every failure becomes a status, and bytes stay what they are. */
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

#include "scratch.h"
#include "xapian_c.h"

/* The address sanitizer ends the program where operator new would throw. */
#if defined(__SANITIZE_ADDRESS__)
#define NEW_MAY_FAIL 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NEW_MAY_FAIL 0
#endif
#endif
#ifndef NEW_MAY_FAIL
#define NEW_MAY_FAIL 1
#endif

struct place {
	char folder[SCRATCH_MAX];
	char index[80];
};

static int make_place(void **state)
{
	struct place *place = calloc(1, sizeof *place);

	if (!place)
		return -1;
	if (!scratch_make(place->folder))
		return -1;
	snprintf(place->index, sizeof place->index, "%s/index", place->folder);
	*state = place;
	return 0;
}

static int remove_place(void **state)
{
	struct place *place = *state;

	scratch_remove(place->folder);
	free(place);
	return 0;
}

static xc_writer *open_writer(const struct place *place)
{
	xc_writer *writer;

	assert_int_equal(xc_writer_open(&writer, place->index, NULL), XC_OK);
	return writer;
}

static xc_database *open_reader(const struct place *place)
{
	xc_database *db;

	assert_int_equal(xc_database_open(&db, place->index, NULL, NULL, NULL), XC_OK);
	return db;
}

/* A document of one unique term, some words and data. */
static void put(xc_writer *writer, const char *id, const char *words, const char *date)
{
	xc_document *doc;
	uint32_t position = 0;

	assert_int_equal(xc_document_new(&doc, NULL), XC_OK);
	assert_int_equal(xc_document_add_boolean(doc, id, strlen(id), NULL), XC_OK);
	for (const char *p = words; *p;) {
		size_t size = strcspn(p, " ");

		position++;
		assert_int_equal(xc_document_add_postings(doc, p, size, &position, 1, NULL), XC_OK);
		p += size + (p[size] == ' ');
	}
	assert_int_equal(xc_document_set_data(doc, words, strlen(words), NULL), XC_OK);
	assert_int_equal(xc_document_set_value(doc, 0, date, strlen(date), NULL), XC_OK);
	assert_int_equal(xc_writer_replace(writer, id, strlen(id), doc, NULL), XC_OK);
	xc_document_free(doc);
}

static size_t count_of(const xc_database *db)
{
	size_t count;

	assert_int_equal(xc_database_count(db, &count, NULL), XC_OK);
	return count;
}

static void missing_database_is_not_found(void **state)
{
	const struct place *place = *state;
	xc_message message = {"untouched"};
	xc_database *db;

	assert_int_equal(xc_database_open(&db, place->index, NULL, NULL, &message), XC_ERR_NOT_FOUND);
	assert_null(db);
	assert_string_not_equal(message.text, "untouched");
	assert_int_equal(xc_database_open(&db, place->folder, NULL, NULL, NULL), XC_ERR_NOT_FOUND);
}

static void second_writer_is_locked_out(void **state)
{
	xc_writer *first = open_writer(*state);
	xc_writer *second;
	xc_message message;

	assert_int_equal(xc_writer_open(&second, ((struct place *)*state)->index, &message), XC_ERR_LOCKED);
	assert_null(second);
	xc_writer_close(first);
	second = open_writer(*state);
	xc_writer_close(second);
}

static void write_version_file(const struct place *place, const void *bytes, size_t size)
{
	char path[128];
	FILE *file;

	snprintf(path, sizeof path, "%s/iamglass", place->index);
	file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
}

static void cut_version_file_is_corrupt(void **state)
{
	const struct place *place = *state;
	xc_writer *writer = open_writer(place);
	xc_message message;
	xc_database *db;

	put(writer, "Q1", "a b", "20210216");
	assert_int_equal(xc_writer_commit(writer, NULL), XC_OK);
	xc_writer_close(writer);
	write_version_file(place, "\017\015Xapian Glass", 14);
	assert_int_equal(xc_database_open(&db, place->index, NULL, NULL, &message), XC_ERR_CORRUPT);
	assert_null(db);
}

static void strange_version_number_is_version(void **state)
{
	const struct place *place = *state;
	char bytes[128] = "\017\015Xapian Glass\377\377";
	xc_database *db;

	xc_writer_close(open_writer(place));
	write_version_file(place, bytes, sizeof bytes);
	assert_int_equal(xc_database_open(&db, place->index, NULL, NULL, NULL), XC_ERR_VERSION);
	assert_null(db);
}

static void overlong_term_is_invalid(void **state)
{
	xc_writer *writer = open_writer(*state);
	char term[300];
	xc_document *doc;

	memset(term, 'x', sizeof term);
	assert_int_equal(xc_document_new(&doc, NULL), XC_OK);
	assert_int_equal(xc_document_add_boolean(doc, term, sizeof term, NULL), XC_OK);
	assert_int_equal(xc_writer_replace(writer, "Q", 1, doc, NULL), XC_ERR_INVALID);
	xc_document_free(doc);
	xc_writer_close(writer);
}

static void unreadable_folder_is_io(void **state)
{
	const struct place *place = *state;
	xc_writer *writer;

	if (geteuid() == 0) {
		/* The superuser may write anywhere: a file in the way of a folder serves instead. */
		char path[160];

		close(open(place->index, O_CREAT | O_WRONLY, 0600));
		snprintf(path, sizeof path, "%s/below", place->index);
		assert_int_equal(xc_writer_open(&writer, path, NULL), XC_ERR_IO);
	} else {
		assert_int_equal(chmod(place->folder, 0500), 0);
		assert_int_equal(xc_writer_open(&writer, place->index, NULL), XC_ERR_IO);
		assert_int_equal(chmod(place->folder, 0700), 0);
	}
	assert_null(writer);
}

static void failed_allocation_is_nomem(void **state)
{
	xc_document *doc;
	xc_message message;

	(void)state;
	if (!NEW_MAY_FAIL)
		skip();
	assert_int_equal(xc_document_new(&doc, NULL), XC_OK);
	/* The bytes are never read: no memory can be had for so many. */
	assert_int_equal(xc_document_set_data(doc, "", (size_t)1 << 46, &message), XC_ERR_NOMEM);
	xc_document_free(doc);
}

static void missing_document_is_not_found(void **state)
{
	xc_writer *writer = open_writer(*state);
	xc_document *doc;

	assert_int_equal(xc_database_document(xc_writer_database(writer), 7, &doc, NULL), XC_ERR_NOT_FOUND);
	assert_null(doc);
	xc_writer_close(writer);
}

/* Many documents, all new in each round, whose data does not compress into a few blocks. */
static void commit_round(xc_writer *writer, unsigned round)
{
	for (unsigned i = 0; i < 300; i++) {
		char id[16], words[512];
		size_t size = 0;

		snprintf(id, sizeof id, "Q%u", i);
		for (unsigned j = 1; j <= 30; j++)
			size += (size_t)snprintf(words + size, sizeof words - size, "%x ",
			                         (round * 300 + i) * 2654435761u / j);
		put(writer, id, words, "");
	}
	assert_int_equal(xc_writer_commit(writer, NULL), XC_OK);
}

static xc_status read_all(const xc_database *db)
{
	xc_status status = XC_OK;

	for (uint32_t docid = 1; docid <= 300 && status == XC_OK; docid++) {
		xc_document *doc;
		xc_bytes data = {0};

		status = xc_database_document(db, docid, &doc, NULL);
		if (status == XC_OK)
			status = xc_document_data(doc, &data, NULL);
		xc_bytes_fini(&data);
		xc_document_free(doc);
	}
	return status;
}

static void overtaken_reader_is_modified_until_reopened(void **state)
{
	xc_writer *writer = open_writer(*state);
	xc_database *db;

	commit_round(writer, 0);
	db = open_reader(*state);
	for (unsigned round = 1; round <= 5; round++)
		commit_round(writer, round);
	assert_int_equal(read_all(db), XC_ERR_MODIFIED);
	assert_int_equal(xc_database_reopen(db, NULL), XC_OK);
	assert_int_equal(read_all(db), XC_OK);
	xc_database_close(db);
	xc_writer_close(writer);
}

static void uncommitted_changes_are_dropped(void **state)
{
	xc_writer *writer = open_writer(*state);
	xc_database *db;

	put(writer, "Q1", "a", "");
	assert_int_equal(xc_writer_commit(writer, NULL), XC_OK);
	put(writer, "Q2", "b", "");
	assert_int_equal(xc_writer_delete(writer, "Q1", 2, NULL), XC_OK);
	assert_int_equal(count_of(xc_writer_database(writer)), 1);
	xc_writer_close(writer);

	db = open_reader(*state);
	assert_int_equal(count_of(db), 1);
	xc_database_close(db);
}

static void keeps_zero_bytes_in_terms_data_and_values(void **state)
{
	static const char term[] = "XM\0a\0b", data[] = "\0\0x\0", value[] = "1\0002";
	xc_writer *writer = open_writer(*state);
	xc_document *doc;
	xc_database *db;
	xc_terms *terms;
	xc_term found;
	xc_bytes bytes;
	size_t count;
	bool more;

	assert_int_equal(xc_document_new(&doc, NULL), XC_OK);
	assert_int_equal(xc_document_add_term(doc, term, sizeof term - 1, 2, NULL), XC_OK);
	assert_int_equal(xc_document_set_data(doc, data, sizeof data - 1, NULL), XC_OK);
	assert_int_equal(xc_document_set_value(doc, 3, value, sizeof value - 1, NULL), XC_OK);
	assert_int_equal(xc_writer_replace(writer, "Q", 1, doc, NULL), XC_OK);
	assert_int_equal(xc_writer_commit(writer, NULL), XC_OK);
	xc_document_free(doc);
	xc_writer_close(writer);

	db = open_reader(*state);
	assert_int_equal(xc_terms_open(&terms, db, "XM", 2, NULL), XC_OK);
	assert_int_equal(xc_terms_next(terms, &found, &more, NULL), XC_OK);
	assert_true(more);
	assert_int_equal(found.size, sizeof term - 1);
	assert_memory_equal(found.data, term, sizeof term - 1);
	assert_int_equal(found.documents, 1);
	assert_int_equal(found.occurrences, 2);
	assert_int_equal(xc_terms_documents(terms, &count, NULL), XC_OK);
	assert_int_equal(count, 1);
	assert_int_equal(xc_terms_occurrences(terms, &count, NULL), XC_OK);
	assert_int_equal(count, 2);
	xc_terms_close(terms);

	assert_int_equal(xc_database_document(db, 1, &doc, NULL), XC_OK);
	assert_int_equal(xc_document_data(doc, &bytes, NULL), XC_OK);
	assert_int_equal(bytes.size, sizeof data - 1);
	assert_memory_equal(bytes.data, data, sizeof data);
	xc_bytes_fini(&bytes);
	assert_int_equal(xc_document_value(doc, 3, &bytes, NULL), XC_OK);
	assert_int_equal(bytes.size, sizeof value - 1);
	assert_memory_equal(bytes.data, value, sizeof value);
	xc_bytes_fini(&bytes);
	xc_document_free(doc);
	xc_database_close(db);
}

static void lists_terms_of_a_prefix_in_order(void **state)
{
	static const char *const expected[] = {"Xa", "Xb", "Xc"};
	xc_writer *writer = open_writer(*state);
	xc_terms *terms;
	xc_term term;
	bool more;

	put(writer, "Q1", "Xc Xa Y", "");
	put(writer, "Q2", "Xb Xa Xa W", "");
	assert_int_equal(xc_terms_open(&terms, xc_writer_database(writer), "X", 1, NULL), XC_OK);
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(xc_terms_next(terms, &term, &more, NULL), XC_OK);
		assert_true(more);
		assert_int_equal(term.size, 2);
		assert_memory_equal(term.data, expected[i], 2);
		assert_int_equal(term.documents, i == 0 ? 2 : 1);
		assert_int_equal(term.occurrences, i == 0 ? 3 : 1);
	}
	assert_int_equal(xc_terms_next(terms, &term, &more, NULL), XC_OK);
	assert_false(more);
	assert_int_equal(xc_terms_next(terms, &term, &more, NULL), XC_OK);
	assert_false(more);
	xc_terms_close(terms);
	xc_writer_close(writer);
}

static void unique_term_replaces(void **state)
{
	xc_writer *writer = open_writer(*state);
	xc_postings *postings;
	uint32_t docid;
	bool more;

	put(writer, "Q1", "old", "");
	put(writer, "Q2", "other", "");
	put(writer, "Q1", "new", "");
	assert_int_equal(count_of(xc_writer_database(writer)), 2);
	assert_int_equal(xc_postings_open(&postings, xc_writer_database(writer), "old", 3, NULL), XC_OK);
	assert_int_equal(xc_postings_next(postings, &docid, &more, NULL), XC_OK);
	assert_false(more);
	xc_postings_close(postings);
	assert_int_equal(xc_postings_open(&postings, xc_writer_database(writer), "", 0, NULL), XC_OK);
	for (uint32_t i = 1; i <= 2; i++) {
		assert_int_equal(xc_postings_next(postings, &docid, &more, NULL), XC_OK);
		assert_true(more);
		assert_int_equal(docid, i);
	}
	assert_int_equal(xc_postings_next(postings, &docid, &more, NULL), XC_OK);
	assert_false(more);
	xc_postings_close(postings);
	xc_writer_close(writer);
}

static void metadata_is_kept(void **state)
{
	xc_writer *writer = open_writer(*state);
	xc_database *db;
	xc_bytes value;

	assert_int_equal(xc_writer_set_metadata(writer, "format", "1", 1, NULL), XC_OK);
	assert_int_equal(xc_writer_commit(writer, NULL), XC_OK);
	xc_writer_close(writer);
	db = open_reader(*state);
	assert_int_equal(xc_database_metadata(db, 0, "format", &value, NULL), XC_OK);
	assert_string_equal(value.data, "1");
	xc_bytes_fini(&value);
	assert_int_equal(xc_database_metadata(db, 0, "nothing", &value, NULL), XC_OK);
	assert_int_equal(value.size, 0);
	xc_bytes_fini(&value);
	xc_database_close(db);
}

/* Runs the query by ascending value; the documents found, as "1 3". Frees the query. */
static const char *found(const xc_database *db, xc_query *query, char out[64])
{
	const xc_search search = {.order = XC_BY_VALUE, .slot = 0, .first = 0, .count = 10};
	xc_mset *mset;
	size_t size = 0;

	assert_int_equal(xc_database_search(&mset, db, query, &search, NULL), XC_OK);
	out[0] = '\0';
	for (size_t i = 0; i < xc_mset_count(mset); i++)
		size += (size_t)snprintf(out + size, 64 - size, "%s%u", i ? " " : "", (unsigned)xc_mset_docid(mset, i));
	assert_int_equal(xc_mset_least(mset), xc_mset_count(mset));
	xc_mset_free(mset);
	xc_query_free(query);
	return out;
}

static xc_query *term(const char *name)
{
	xc_query *query;

	assert_int_equal(xc_query_term(&query, name, strlen(name), NULL), XC_OK);
	return query;
}

static xc_query *both(xc_operator op, const char *a, const char *b)
{
	xc_query *parts[] = {term(a), term(b)};
	xc_query *query;

	assert_int_equal(xc_query_combine(&query, op, (const xc_query *const *)parts, 2, NULL), XC_OK);
	xc_query_free(parts[0]);
	xc_query_free(parts[1]);
	return query;
}

static xc_query *range(const char *from, const char *to)
{
	xc_query *query;

	assert_int_equal(xc_query_value_range(&query, 0, (xc_view){from, strlen(from)}, (xc_view){to, strlen(to)}, NULL),
	                 XC_OK);
	return query;
}

static void queries_find_what_they_say(void **state)
{
	const xc_view any[] = {{"nam", 3}, {"thi", 3}};
	const double factors[] = {1, 2};
	xc_query *phrase[] = {term("ke"), term("hoach")};
	xc_writer *writer = open_writer(*state);
	const xc_database *db = xc_writer_database(writer);
	xc_query *query;
	char out[64];

	put(writer, "Q1", "ke hoach nam", "20210216");
	put(writer, "Q2", "hoach ke", "20200101");
	put(writer, "Q3", "chi thi ke", "20220303");
	assert_string_equal(found(db, term("ke"), out), "2 1 3");
	assert_string_equal(found(db, both(XC_AND, "ke", "hoach"), out), "2 1");
	assert_string_equal(found(db, both(XC_FILTER, "ke", "hoach"), out), "2 1");
	assert_string_equal(found(db, both(XC_OR, "nam", "thi"), out), "1 3");
	assert_string_equal(found(db, both(XC_AND_NOT, "ke", "hoach"), out), "3");
	assert_int_equal(xc_query_phrase(&query, (const xc_query *const *)phrase, 2, 2, NULL), XC_OK);
	assert_string_equal(found(db, query, out), "1");
	xc_query_free(phrase[0]);
	assert_int_equal(xc_query_any(&phrase[0], any, 2, NULL), XC_OK);
	xc_query_free(phrase[1]);
	phrase[1] = term("ke");
	assert_int_equal(xc_query_phrase(&query, (const xc_query *const *)phrase, 2, 2, NULL), XC_OK);
	assert_string_equal(found(db, query, out), "3");
	xc_query_free(phrase[0]);
	xc_query_free(phrase[1]);
	assert_int_equal(xc_query_any(&query, any, 2, NULL), XC_OK);
	assert_string_equal(found(db, query, out), "1 3");
	assert_int_equal(xc_query_any_of_factors(&query, any, factors, 2, NULL), XC_OK);
	assert_string_equal(found(db, query, out), "1 3");
	assert_int_equal(xc_query_any_of_factors(&query, NULL, NULL, 0, NULL), XC_OK);
	assert_string_equal(found(db, query, out), "");
	assert_string_equal(found(db, range("20200601", "20211231"), out), "1");
	assert_string_equal(found(db, range("20210216", ""), out), "1 3");
	assert_string_equal(found(db, range("", "20210216"), out), "2 1");
	assert_int_equal(xc_query_all(&query, NULL), XC_OK);
	assert_string_equal(found(db, query, out), "2 1 3");
	assert_int_equal(xc_query_combine(&query, XC_AND, NULL, 0, NULL), XC_OK);
	assert_string_equal(found(db, query, out), "");
	xc_writer_close(writer);
}

static void pages_and_orders(void **state)
{
	xc_search search = {.order = XC_BY_VALUE_REVERSED, .slot = 0, .first = 1, .count = 1, .check_at_least = 10};
	xc_writer *writer = open_writer(*state);
	xc_query *query = term("ke");
	xc_mset *mset;

	put(writer, "Q1", "ke a b c d e", "2");
	put(writer, "Q2", "ke", "1");
	put(writer, "Q3", "ke ke ke x", "3");
	assert_int_equal(xc_database_search(&mset, xc_writer_database(writer), query, &search, NULL), XC_OK);
	assert_int_equal(xc_mset_count(mset), 1);
	assert_int_equal(xc_mset_docid(mset, 0), 1);
	assert_int_equal(xc_mset_least(mset), 3);
	xc_mset_free(mset);

	search = (xc_search){.order = XC_BY_RELEVANCE, .slot = 0, .first = 0, .count = 10};
	assert_int_equal(xc_database_search(&mset, xc_writer_database(writer), query, &search, NULL), XC_OK);
	assert_int_equal(xc_mset_count(mset), 3);
	assert_int_equal(xc_mset_docid(mset, 2), 1); /* the longest, with one occurrence */
	assert_true(xc_mset_weight(mset, 0) >= xc_mset_weight(mset, 1));
	xc_mset_free(mset);

	search = (xc_search){.order = XC_BY_NOTHING, .count = 1, .check_at_least = 10};
	assert_int_equal(xc_database_search(&mset, xc_writer_database(writer), query, &search, NULL), XC_OK);
	assert_int_equal(xc_mset_count(mset), 1);
	assert_int_equal(xc_mset_least(mset), 3);
	assert_true(xc_mset_weight(mset, 0) == 0);
	xc_mset_free(mset);
	xc_query_free(query);
	xc_writer_close(writer);
}

static void weights_are_given(void **state)
{
	const xc_search search = {.order = XC_BY_RELEVANCE, .slot = 0, .count = 10};
	xc_writer *writer = open_writer(*state);
	xc_query *part = term("chi"), *query;
	xc_mset *mset;

	put(writer, "Q1", "ke", "1");
	put(writer, "Q2", "chi", "2");
	assert_int_equal(xc_query_weight(&query, part, 7, NULL), XC_OK);
	assert_int_equal(xc_database_search(&mset, xc_writer_database(writer), query, &search, NULL), XC_OK);
	assert_int_equal(xc_mset_count(mset), 1);
	assert_int_equal(xc_mset_docid(mset, 0), 2);
	assert_true(xc_mset_weight(mset, 0) == 7);
	xc_mset_free(mset);
	xc_query_free(query);
	xc_query_free(part);

	/* All documents. */
	assert_int_equal(xc_query_weight(&query, NULL, 3, NULL), XC_OK);
	assert_int_equal(xc_database_search(&mset, xc_writer_database(writer), query, &search, NULL), XC_OK);
	assert_int_equal(xc_mset_count(mset), 2);
	assert_true(xc_mset_weight(mset, 1) == 3);
	xc_mset_free(mset);
	xc_query_free(query);
	xc_writer_close(writer);
}

static void reads_shards_through_a_stub_file(void **state)
{
	const struct place *place = *state;
	char stub[128], shard[2][128];
	xc_database *db;
	FILE *file;

	snprintf(stub, sizeof stub, "%s/stub", place->folder);
	file = fopen(stub, "w");
	assert_non_null(file);
	for (int i = 0; i < 2; i++) {
		xc_writer *writer;

		snprintf(shard[i], sizeof shard[i], "%s/shard%d", place->folder, i);
		assert_int_equal(xc_writer_open(&writer, shard[i], NULL), XC_OK);
		put(writer, "Q1", "a", "");
		assert_int_equal(xc_writer_commit(writer, NULL), XC_OK);
		xc_writer_close(writer);
		fprintf(file, "auto %s\n", shard[i]);
	}
	assert_int_equal(fclose(file), 0);
	assert_int_equal(xc_database_open(&db, stub, NULL, NULL, NULL), XC_OK);
	assert_int_equal(count_of(db), 2);
	xc_database_close(db);
}

static void assert_value(xc_values *values, uint32_t docid, const char *expected)
{
	xc_view value;

	assert_int_equal(xc_values_get(values, docid, &value, NULL), XC_OK);
	assert_int_equal(value.size, strlen(expected));
	assert_memory_equal(value.data, expected, value.size);
}

static void gives_values_in_any_order(void **state)
{
	const struct place *place = *state;
	char stub[128], shard[128];
	xc_values *values;
	xc_database *db;
	FILE *file;

	snprintf(stub, sizeof stub, "%s/stub", place->folder);
	file = fopen(stub, "w");
	assert_non_null(file);
	for (int i = 0; i < 2; i++) {
		xc_writer *writer;

		snprintf(shard, sizeof shard, "%s/shard%d", place->folder, i);
		assert_int_equal(xc_writer_open(&writer, shard, NULL), XC_OK);
		put(writer, "Q1", "a", i ? "một" : "");
		put(writer, "Q2", "b", i ? "hai" : "2");
		assert_int_equal(xc_writer_commit(writer, NULL), XC_OK);
		xc_writer_close(writer);
		fprintf(file, "auto %s\n", shard);
	}
	assert_int_equal(fclose(file), 0);
	assert_int_equal(xc_database_open(&db, stub, NULL, NULL, NULL), XC_OK);
	assert_int_equal(xc_values_open(&values, db, 0, NULL), XC_OK);
	assert_value(values, 2, "một");
	assert_value(values, 2, "một");
	assert_value(values, 4, "hai");
	assert_value(values, 5, "");
	assert_value(values, 1, "");
	assert_value(values, 3, "2");
	xc_values_close(values);
	xc_database_close(db);
}

static bool note_shard(void *context, const char *shard, const char *reason)
{
	const char **missing = context;

	assert_true(*reason);
	assert_non_null(strstr(shard, *missing));
	*missing = NULL;
	return true;
}

/* A stub file with one shard, relative to the file, and one that is not there. */
static void make_half_stub(const struct place *place, char stub[128])
{
	char shard[128];
	xc_writer *writer;
	FILE *file;

	snprintf(stub, 128, "%s/half", place->folder);
	snprintf(shard, sizeof shard, "%s/here", place->folder);
	assert_int_equal(xc_writer_open(&writer, shard, NULL), XC_OK);
	put(writer, "Q1", "a", "");
	assert_int_equal(xc_writer_commit(writer, NULL), XC_OK);
	xc_writer_close(writer);
	file = fopen(stub, "w");
	assert_non_null(file);
	fputs("# two shards\n\nauto here\r\nauto away\n", file);
	assert_int_equal(fclose(file), 0);
}

static void failure_names_the_shard(void **state)
{
	xc_message message;
	char stub[128];
	xc_database *db;

	make_half_stub(*state, stub);
	assert_int_equal(xc_database_open(&db, stub, NULL, NULL, &message), XC_ERR_IO);
	assert_null(db);
	assert_non_null(strstr(message.text, "auto away: "));
}

static void goes_on_without_a_shard_when_allowed(void **state)
{
	const char *missing = "away";
	char stub[128];
	xc_database *db;

	make_half_stub(*state, stub);
	assert_int_equal(xc_database_open(&db, stub, note_shard, &missing, NULL), XC_OK);
	assert_null(missing);
	assert_int_equal(xc_database_shard_count(db), 1);
	assert_int_equal(count_of(db), 1);
	xc_database_close(db);
}

static bool allow(void *context, const char *shard, const char *reason)
{
	(void)context;
	(void)shard;
	(void)reason;
	return true;
}

/* Not even --allow-partial makes an index of a file that names none. */
static void file_without_shards_is_io(void **state)
{
	const struct place *place = *state;
	char stub[128];
	xc_database *db;
	FILE *file;

	snprintf(stub, sizeof stub, "%s/letter.txt", place->folder);
	file = fopen(stub, "w");
	assert_non_null(file);
	fputs("Kính gửi: Ban Thường vụ\n", file);
	assert_int_equal(fclose(file), 0);
	assert_int_equal(xc_database_open(&db, stub, allow, NULL, NULL), XC_ERR_IO);
	assert_null(db);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(missing_database_is_not_found),
		TEST(second_writer_is_locked_out),
		TEST(cut_version_file_is_corrupt),
		TEST(strange_version_number_is_version),
		TEST(overlong_term_is_invalid),
		TEST(unreadable_folder_is_io),
		TEST(failed_allocation_is_nomem),
		TEST(missing_document_is_not_found),
		TEST(overtaken_reader_is_modified_until_reopened),
		TEST(uncommitted_changes_are_dropped),
		TEST(keeps_zero_bytes_in_terms_data_and_values),
		TEST(lists_terms_of_a_prefix_in_order),
		TEST(unique_term_replaces),
		TEST(metadata_is_kept),
		TEST(queries_find_what_they_say),
		TEST(pages_and_orders),
		TEST(weights_are_given),
		TEST(reads_shards_through_a_stub_file),
		TEST(gives_values_in_any_order),
		TEST(failure_names_the_shard),
		TEST(goes_on_without_a_shard_when_allowed),
		TEST(file_without_shards_is_io),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
