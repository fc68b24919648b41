/* The bytes of a text file, in whatever encoding they are. */
#include "fuzz.h"
#include "input.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	sovb_arena arena;
	sovb_text text;
	size_t before = 0;

	sovb_arena_init(&arena, (size_t)64 << 20);
	if (sovb_input_decode(&text, "a.txt", (const char *)data, size, NULL, &arena, NULL) == SOVB_OK) {
		for (size_t i = 0; i < text.paragraph_count; i++) {
			const sovb_span span = text.paragraphs[i].span;

			MUST(before <= span.start && span.start <= span.end && span.end <= text.size);
			before = span.end;
		}
		/* The map goes up, and its end is the end. */
		before = 0;
		for (size_t at = 0; at < text.norm_size; at++) {
			size_t source = sovb_text_source(&text, at);

			MUST(before <= source && source <= text.size);
			before = source;
		}
		MUST(sovb_text_source(&text, text.norm_size) == text.size);
	}
	sovb_arena_fini(&arena);
	return 0;
}
