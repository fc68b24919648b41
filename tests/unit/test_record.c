/* Packed records: what is read back is never trusted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(refuses_every_cut_of_a_record),
		cmocka_unit_test(survives_any_wrong_byte_of_a_record),
		cmocka_unit_test(refuses_a_record_of_another_format),
		cmocka_unit_test(refuses_a_cut_text),
		cmocka_unit_test(says_of_a_document_once_what_is_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
