/* References in a text, and what comes of them packed and unpacked. */
#include "fuzz.h"

#include <string.h>

#include <sovb/document.h>

#include "packed.h"

static void check_reference(const sovb_reference *reference, sovb_string text, size_t count, size_t before)
{
	MUST(reference->span.start <= reference->anchor.start);
	MUST(reference->anchor.start < reference->anchor.end);
	MUST(reference->anchor.end <= reference->span.end);
	MUST(reference->span.end <= text.size);
	MUST(reference->anchor.start >= before);
	MUST(reference->sentence.start <= reference->sentence.end && reference->sentence.end <= text.size);
	MUST(reference->source >= SOVB_SOURCE_DOCUMENT && reference->source < (int)count);
}

static void check(const sovb_document *doc)
{
	size_t count = sovb_document_reference_count(doc);
	size_t before = 0;

	for (size_t i = 0; i < count; i++) {
		const sovb_reference *reference = sovb_document_reference(doc, i);

		check_reference(reference, sovb_document_text(doc), count, before);
		before = reference->anchor.start;
	}
}

/* What was packed comes back the same. */
static void check_packed(const sovb_reader *reader, const sovb_document *doc)
{
	sovb_buffer once = SOVB_BUFFER_INIT((size_t)64 << 20), twice = SOVB_BUFFER_INIT((size_t)64 << 20);
	sovb_buffer copy = SOVB_BUFFER_INIT((size_t)64 << 20);
	sovb_document *again;

	sovb_document_pack(&once, doc);
	sovb_buffer_append(&copy, once.data, once.size);
	MUST(sovb_document_unpack(&again, reader, "a.txt", &copy, 0, NULL) == SOVB_OK);
	sovb_document_pack(&twice, again);
	MUST(once.size == twice.size && memcmp(once.data, twice.data, once.size) == 0);
	sovb_document_free(again);
	sovb_buffer_fini(&once);
	sovb_buffer_fini(&twice);
	sovb_buffer_fini(&copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static sovb_reader *reader;
	sovb_document *doc;

	if (!reader)
		MUST(sovb_reader_new(&reader, NULL) == SOVB_OK);
	if (sovb_document_parse(&doc, reader, "a.txt", (const char *)data, size, NULL) == SOVB_OK) {
		check(doc);
		check_packed(reader, doc);
	}
	sovb_document_free(doc);
	return 0;
}
