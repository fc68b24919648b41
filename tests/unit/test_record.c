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

/* One value of the document that the writer makes of a record. */
static xc_bytes value_of(const sovb_record *record, unsigned slot)
{
	sovb_buffer room = SOVB_BUFFER_INIT(1 << 20);
	xc_document *doc;
	xc_bytes value;

	assert_int_equal(xc_document_new(&doc, NULL), XC_OK);
	assert_int_equal(sovb_brief_put(doc, record, &room, NULL), XC_OK);
	assert_int_equal(xc_document_value(doc, slot, &value, NULL), XC_OK);
	xc_document_free(doc);
	sovb_buffer_fini(&room);
	return value;
}

static bool read_brief(const char *data, size_t size)
{
	sovb_brief brief;

	return sovb_brief_decode(&brief, data, size);
}

static bool read_mentioned(const char *data, size_t size)
{
	sovb_mentioned mentioned;
	sovb_brief_document document;
	bool good = sovb_mentioned_decode(&mentioned, data, size);
	bool more = true;

	while (good && more) {
		sovb_brief_mention mention, before = {0};

		good = sovb_mentioned_next_document(&mentioned, &document, &more);
		for (size_t i = 0; good && more && i < document.mentions; i++)
			good = sovb_mentioned_next(&mentioned, &mention, &before);
	}
	return good;
}

/* Every cut of the value but that to nothing is refused, as an exact copy of bytes; any wrong byte does no harm. */
static void assert_guarded(xc_bytes value, bool (*read)(const char *data, size_t size))
{
	static const unsigned char wrong[] = {0x00, 0x01, 0x7f, 0x80, 0xff};

	assert_true(read(value.data, value.size));
	for (size_t size = 1; size < value.size; size++) {
		char *copy = malloc(size);

		assert_non_null(copy);
		memcpy(copy, value.data, size);
		assert_false(read(copy, size));
		free(copy);
	}
	for (size_t at = 0; at < value.size; at++) {
		char right = value.data[at];

		for (size_t i = 0; i < sizeof wrong; i++) {
			value.data[at] = (char)wrong[i];
			(void)read(value.data, value.size);
		}
		value.data[at] = right;
	}
	xc_bytes_fini(&value);
}

static void refuses_every_cut_of_a_brief_and_survives_any_wrong_byte(void **state)
{
	size_t filled = 0;

	(void)state;
	assert_guarded(value_of(&sample_plan, SOVB_SLOT_BRIEF), read_brief);
	assert_false(read_brief("", 0));
	for (unsigned slot = SOVB_SLOT_MENTIONED; slot < SOVB_SLOT_MENTIONED_END; slot++) {
		xc_bytes value = value_of(&sample_plan, slot);

		filled += value.size > 0;
		assert_guarded(value, read_mentioned);
	}
	assert_in_range(filled, 1, 2);
}

static void assert_text(sovb_string actual, const char *expected)
{
	assert_int_equal(actual.size, strlen(expected));
	assert_memory_equal(actual.data, expected, actual.size);
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
		.identity = {.symbol = S("39/KH-CU"), .type = S("KH"), .date = {2021, 2, 16}, .issuer = S("Chi ủy"), .title = S("Kế hoạch")},
		.own_key = S("39/KH/CU"),
		.references = references,
		.reference_count = 3,
	};
	const sovb_string key = STRING("2/CT/TU");
	const unsigned slot = sovb_mentioned_slot(sovb_brief_symbol(key));
	xc_bytes value = value_of(&record, SOVB_SLOT_BRIEF);
	sovb_brief brief;
	sovb_mentioned mentioned;
	sovb_brief_document document;
	sovb_brief_mention mention, before = {0};
	bool more;

	(void)state;
	assert_true(sovb_brief_decode(&brief, value.data, value.size));
	assert_text(brief.path, "a/b.txt");
	assert_text(brief.identity.title, "Kế hoạch");
	assert_int_equal(brief.identity.date.day, 16);
	assert_text(brief.own_key, "39/KH/CU");
	assert_text(brief.shown, "39-KH/CU");
	xc_bytes_fini(&value);

	value = value_of(&record, slot);
	assert_true(sovb_mentioned_decode(&mentioned, value.data, value.size));
	assert_true(sovb_mentioned_next_document(&mentioned, &document, &more) && more);
	assert_int_equal(document.symbol, sovb_brief_symbol(key));
	assert_true(document.told == sovb_brief_told(key, (sovb_date){2015, 11, 12}, (sovb_string){0}, (sovb_string){0}));
	assert_int_equal(document.mentions, 2);
	assert_true(sovb_mentioned_next(&mentioned, &mention, &before));
	assert_int_equal(mention.place, 0);
	assert_int_equal(mention.span.start, 10);
	assert_int_equal(mention.span.end, 18);
	assert_int_equal(mention.relation, SOVB_RELATION_IMPLEMENTS);
	assert_false(mention.acted);
	assert_true(sovb_mentioned_next(&mentioned, &mention, &before));
	assert_int_equal(mention.place, 2);
	assert_int_equal(mention.span.start, 50);
	assert_true(mention.acted);
	assert_true(sovb_mentioned_next_document(&mentioned, &document, &more));
	assert_false(more);
	xc_bytes_fini(&value);
}

/* "39 - KH/CU" is shown as "39-KH/CU"; what cannot be read, or is none, as it is. */
static void a_brief_keeps_the_symbol_put_in_order(void **state)
{
	static const struct {
		const char *symbol;
		const char *shown;
	} rows[] = {{"39 - KH/CU", "39-KH/CU"}, {"9-KH/CU", "09-KH/CU"}, {"39-KH/CU", "39-KH/CU"}, {"không số", "không số"}};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const sovb_record record = {.path = STRING("a"), .identity.symbol = {rows[i].symbol, strlen(rows[i].symbol)}};
		xc_bytes value = value_of(&record, SOVB_SLOT_BRIEF);
		sovb_brief brief;

		assert_true(sovb_brief_decode(&brief, value.data, value.size));
		assert_text(brief.shown, rows[i].shown);
		xc_bytes_fini(&value);
	}
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
		cmocka_unit_test(a_brief_keeps_the_symbol_put_in_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
