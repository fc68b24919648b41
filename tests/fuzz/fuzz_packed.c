/* What a worker answers, and what the register gives back: neither is trusted. */
#include "fuzz.h"

#include <string.h>

#include "packed.h"
#include "record.h"

#define CHANGE_BYTES 3

static void unpack_document(const sovb_reader *reader, const char *data, size_t size)
{
	sovb_buffer packed = SOVB_BUFFER_INIT((size_t)64 << 20), again = SOVB_BUFFER_INIT((size_t)64 << 20);
	sovb_document *doc;

	sovb_buffer_append(&packed, data, size);
	if (sovb_document_unpack(&doc, reader, "a.txt", &packed, 0, NULL) == SOVB_OK)
		sovb_document_pack(&again, doc);
	sovb_document_free(doc);
	sovb_buffer_fini(&packed);
	sovb_buffer_fini(&again);
}

static void decode_record(const char *data, size_t size)
{
	sovb_record record = {0};
	sovb_arena arena;

	sovb_arena_init(&arena, (size_t)64 << 20);
	if (sovb_record_decode(&record, data, size, &arena, "index", NULL) == SOVB_OK) {
		for (size_t i = 0; i < record.reference_count; i++)
			MUST(record.references[i].span.end <= record.text_size);
	}
	sovb_arena_fini(&arena);
}

/* A document as a worker packs it, with some bytes changed: the input is changes of three bytes each, then a text. */
static void unpack_changed(const sovb_reader *reader, const uint8_t *data, size_t size, size_t changes)
{
	sovb_buffer packed = SOVB_BUFFER_INIT((size_t)64 << 20);
	sovb_document *doc;
	const char *text;

	if (changes * CHANGE_BYTES > size)
		changes = size / CHANGE_BYTES;
	text = (const char *)data + changes * CHANGE_BYTES;
	if (sovb_document_parse(&doc, reader, "a.txt", text, size - changes * CHANGE_BYTES, NULL) != SOVB_OK)
		return;
	sovb_document_pack(&packed, doc);
	sovb_document_free(doc);
	for (size_t i = 0; i < changes; i++) {
		const uint8_t *change = data + i * CHANGE_BYTES;

		packed.data[(change[0] | change[1] << 8) % packed.size] = (char)change[2];
	}
	unpack_document(reader, packed.data, packed.size);
	sovb_buffer_fini(&packed);
}

/* The first byte chooses. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static sovb_reader *reader;
	const char *bytes = (const char *)data;

	if (!reader)
		MUST(sovb_reader_new(&reader, NULL) == SOVB_OK);
	if (size < 2)
		return 0;
	switch (data[0] & 3) {
	case 0:
		decode_record(bytes + 1, size - 1);
		break;
	case 1:
		unpack_document(reader, bytes + 1, size - 1);
		break;
	default:
		unpack_changed(reader, data + 1, size - 1, data[0] >> 2);
	}
	return 0;
}
