/* A DOCX package, byte by byte: the directory, the parts, what they are compressed with. */
#include "fuzz.h"
#include "input.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const sovb_load_options options = {.max_text_bytes = (size_t)1 << 20};
	sovb_arena arena;
	sovb_text text;

	sovb_arena_init(&arena, (size_t)64 << 20);
	if (sovb_input_decode(&text, "a.docx", (const char *)data, size, &options, &arena, NULL) == SOVB_OK)
		MUST(text.size <= options.max_text_bytes);
	sovb_arena_fini(&arena);
	return 0;
}
