/* A document number in any spelling; put in order it means the same. */
#include "fuzz.h"

#include <string.h>

#include "symbol.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char text[SOVB_SYMBOL_MAX], key[SOVB_SYMBOL_MAX], again[SOVB_SYMBOL_MAX], bare[SOVB_SYMBOL_MAX];
	sovb_symbol symbol, ordered;
	size_t length, key_length;

	if (!sovb_symbol_parse(&symbol, (const char *)data, size))
		return 0;
	key_length = sovb_symbol_key(key, &symbol);
	MUST(key_length < sizeof key && strlen(key) == key_length);
	MUST(sovb_symbol_bare_key(bare, &symbol) < sizeof bare);
	length = sovb_symbol_text(text, &symbol);
	MUST(length < sizeof text && strlen(text) == length);
	/* What is dropped or cut inside a spelling ('&', a footnote's digit) may leave letters that are none of a symbol. */
	if (!sovb_symbol_parse(&ordered, text, length))
		return 0;
	sovb_symbol_key(again, &ordered);
	MUST(strcmp(key, again) == 0);
	return 0;
}
