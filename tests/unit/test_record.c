/* Packed records: what is read back is never trusted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "brief.h"
#include "mention_pack.h"
#include "record.h"
#include "sample_record.h"

static void assert_within(sovb_span span, size_t size)
{
	assert_true(span.start <= span.end);
	assert_true(span.end <= size);
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
	for (size_t i = 0; status == SOVB_OK && i < record.reference_count; i++) {
		assert_within(record.references[i].span, record.text_size);
		assert_within(record.references[i].anchor, record.text_size);
		assert_within(record.references[i].sentence, record.text_size);
		assert_in_range(record.references[i].source + 1, 0, record.reference_count);
	}
	sovb_arena_fini(&arena);
	free(copy);
	return status;
}

static void refuses_every_cut_of_a_record(void **state)
{
	sovb_buffer data = SOVB_BUFFER_INIT(1 << 20);

	(void)state;
	sovb_record_encode(&data, &sample_plan);
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
	sovb_record_encode(&data, &sample_plan);
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
	sovb_record_encode(&data, &sample_plan);
	assert_int_equal(data.data[0], SOVB_RECORD_FORMAT);
	data.data[0]++;
	assert_int_equal(decode(data.data, data.size), SOVB_ERR_DAMAGED);
	sovb_buffer_fini(&data);
}

/* The text as the data has it, whole or only around its references. */
static sovb_status decode_text(const sovb_record *record, size_t cut)
{
	sovb_buffer data = SOVB_BUFFER_INIT(1 << 20);
	sovb_string text;
	sovb_arena arena;
	bool sparse;
	sovb_status status;

	sovb_arena_init(&arena, (size_t)16 << 20);
	sovb_record_encode_text(&data, record);
	status = sovb_record_decode_text(&text, &sparse, data.data, data.size - cut, record->text.size, &arena, "index", NULL);
	if (status == SOVB_OK) {
		assert_int_equal(sparse, record->sparse);
		assert_int_equal(text.size, record->text.size);
	}
	if (status == SOVB_OK && !sparse)
		assert_memory_equal(text.data, record->text.data, text.size);
	sovb_buffer_fini(&data);
	sovb_arena_fini(&arena);
	return status;
}

static void refuses_a_cut_text(void **state)
{
	sovb_record record = sample_plan;

	(void)state;
	for (int sparse = 0; sparse < 2; sparse++) {
		record.sparse = sparse;
		assert_int_equal(decode_text(&record, 0), SOVB_OK);
		assert_int_equal(decode_text(&record, 1), SOVB_ERR_DAMAGED);
	}
}

/* A register names the same documents again and again: a second mention costs little. */
static void says_of_a_document_once_what_is_the_same(void **state)
{
	sovb_buffer once = SOVB_BUFFER_INIT(1 << 20), often = SOVB_BUFFER_INIT(1 << 20);
	sovb_reference many[10];

	(void)state;
	for (size_t i = 0; i < 10; i++)
		many[i] = sample_references[1];
	sovb_mentions_pack(&once, many, 1, sample_plan.text.size);
	sovb_mentions_pack(&often, many, 10, sample_plan.text.size);
	assert_in_range(often.size, once.size, once.size + (size_t)9 * 26);
	sovb_buffer_fini(&once);
	sovb_buffer_fini(&often);
}

/* Reads all of a brief, an exact copy of bytes; false when it is damaged. */
static bool read_brief(const char *data, size_t size, size_t *mentions)
{
	char *copy = malloc(size ? size : 1);
	sovb_brief brief;
	sovb_brief_document document;
	bool more = true;
	bool good;

	assert_non_null(copy);
	memcpy(copy, data, size);
	*mentions = 0;
	good = sovb_brief_decode(&brief, copy, size);
	while (good && more) {
		sovb_brief_mention mention, before = {0};

		good = sovb_brief_next_document(&brief, &document, &more);
		for (size_t i = 0; good && more && i < document.mentions; i++) {
			good = sovb_brief_next_mention(&brief, &mention, &before);
			*mentions += good;
		}
	}
	free(copy);
	return good;
}

static void refuses_every_cut_of_a_brief_and_survives_any_wrong_byte(void **state)
{
	static const unsigned char wrong[] = {0x00, 0x01, 0x7f, 0x80, 0xff};
	sovb_buffer data = SOVB_BUFFER_INIT(1 << 20);
	size_t mentions;

	(void)state;
	sovb_brief_encode(&data, &sample_plan);
	assert_true(read_brief(data.data, data.size, &mentions));
	for (size_t size = 0; size < data.size; size++)
		assert_false(read_brief(data.data, size, &mentions));
	for (size_t at = 0; at < data.size; at++) {
		char right = data.data[at];

		for (size_t i = 0; i < sizeof wrong; i++) {
			data.data[at] = (char)wrong[i];
			(void)read_brief(data.data, data.size, &mentions);
		}
		data.data[at] = right;
	}
	sovb_buffer_fini(&data);
}

static void a_brief_tells_whose_file_it_is_and_where_it_mentions_what(void **state)
{
	static const sovb_reference references[] = {
		{.symbol = S("02-CT/TU"), .number = S("02"), .date = {2015, 11, 12}, .span = {10, 18}, .source = SOVB_SOURCE_DOCUMENT,
		 .relation = SOVB_RELATION_IMPLEMENTS},
		{.name = S("Luật Đất đai"), .span = {30, 42}, .source = SOVB_SOURCE_DOCUMENT},
		/* Without a day of its own: the text means the first by it. */
		{.symbol = S("02-CT/TU"), .number = S("02"), .resolved = S("02-CT/TU@2015-11-12"), .span = {50, 58}, .source = 1},
	};
	static const sovb_record record = {
		.path = S("a/b.txt"),
		.identity = {.symbol = S("39-KH/CU"), .type = S("KH"), .date = {2021, 2, 16}, .issuer = S("Chi ủy"), .title = S("Kế hoạch")},
		.own_key = S("39/kh/cu"),
		.references = references,
		.reference_count = 3,
	};
	const sovb_string key = STRING("2/CT/TU");
	sovb_buffer data = SOVB_BUFFER_INIT(1 << 20);
	sovb_brief brief;
	sovb_brief_document document;
	sovb_brief_mention mention, before = {0};
	bool more;

	(void)state;
	sovb_brief_encode(&data, &record);
	assert_true(sovb_brief_decode(&brief, data.data, data.size));
	assert_memory_equal(brief.path.data, "a/b.txt", brief.path.size);
	assert_memory_equal(brief.identity.title.data, "Kế hoạch", brief.identity.title.size);
	assert_int_equal(brief.identity.date.day, 16);
	assert_memory_equal(brief.own_key.data, "39/kh/cu", brief.own_key.size);
	assert_true(sovb_brief_next_document(&brief, &document, &more) && more);
	assert_int_equal(document.symbol, sovb_brief_symbol(key));
	assert_true(document.told == sovb_brief_told(key, (sovb_date){2015, 11, 12}, (sovb_string){0}, (sovb_string){0}));
	assert_int_equal(document.mentions, 2);
	assert_true(sovb_brief_next_mention(&brief, &mention, &before));
	assert_int_equal(mention.place, 0);
	assert_int_equal(mention.span.start, 10);
	assert_int_equal(mention.span.end, 18);
	assert_int_equal(mention.relation, SOVB_RELATION_IMPLEMENTS);
	assert_false(mention.acted);
	assert_true(sovb_brief_next_mention(&brief, &mention, &before));
	assert_int_equal(mention.place, 2);
	assert_int_equal(mention.span.start, 50);
	assert_true(mention.acted);
	assert_true(sovb_brief_next_document(&brief, &document, &more));
	assert_false(more);
	sovb_buffer_fini(&data);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(refuses_every_cut_of_a_record),
		cmocka_unit_test(survives_any_wrong_byte_of_a_record),
		cmocka_unit_test(refuses_a_record_of_another_format),
		cmocka_unit_test(refuses_a_cut_text),
		cmocka_unit_test(says_of_a_document_once_what_is_the_same),
		cmocka_unit_test(refuses_every_cut_of_a_brief_and_survives_any_wrong_byte),
		cmocka_unit_test(a_brief_tells_whose_file_it_is_and_where_it_mentions_what),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
