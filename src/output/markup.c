#include "markup.h"

#include <string.h>

#include "utf8.h"

static const char *entity_of(uint32_t c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

/* XML 1.0, production 2. */
static bool is_allowed(uint32_t c)
{
	if (c < 0x20)
		return c == '\t' || c == '\n' || c == '\r';
	return c != 0xFFFE && c != 0xFFFF;
}

void sovb_markup_text(sovb_buffer *out, const char *data, size_t size)
{
	size_t start = 0;

	for (size_t at = 0; at < size;) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, data + at, size - at);
		const char *entity = entity_of(c);
		bool damaged = !is_allowed(c) || (c == 0xFFFD && length < 3);

		if (entity || damaged) {
			sovb_buffer_append(out, data + start, at - start);
			sovb_buffer_append_text(out, entity ? entity : "\xEF\xBF\xBD");
			start = at + length;
		}
		at += length;
	}
	sovb_buffer_append(out, data + start, size - start);
}
