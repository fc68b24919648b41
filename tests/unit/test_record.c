/* Packed records: what is read back is never trusted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "record.h"
#include "sample_record.h"

static void assert_within(sovb_span span, sovb_string text)
{
	assert_true(span.start <= span.end);
	assert_true(span.end <= text.size);
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
		assert_within(record.references[i].span, record.text);
		assert_within(record.references[i].anchor, record.text);
		assert_within(record.references[i].sentence, record.text);
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(refuses_every_cut_of_a_record),
		cmocka_unit_test(survives_any_wrong_byte_of_a_record),
		cmocka_unit_test(refuses_a_record_of_another_format),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
