#include "json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "utf8.h"

static bool is_plain_ascii(unsigned char c)
{
	return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

/* Control characters (C0, DEL, C1) and what some readers take for the end of a line. */
static bool needs_escape(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}

/* Behind the characters from data[at] on that stand for themselves. */
static size_t skip_plain(const char *data, size_t at, size_t size)
{
	while (at < size) {
		uint32_t c;
		size_t length;

		if (is_plain_ascii((unsigned char)data[at])) {
			at++;
			continue;
		}
		length = sovb_utf8_decode(&c, data + at, size - at);
		if (length == 1 || needs_escape(c)) /* ASCII, or ill-formed */
			break;
		at += length;
	}
	return at;
}

static void put_character(sovb_buffer *out, uint32_t c)
{
	static const char named[] = "\"\"\\\\\bb\ff\nn\rr\tt";

	for (const char *p = named; *p; p += 2) {
		if ((unsigned char)*p == c) {
			sovb_buffer_append_char(out, '\\');
			sovb_buffer_append_char(out, p[1]);
			return;
		}
	}
	if (needs_escape(c))
		sovb_buffer_appendf(out, "\\u%04x", (unsigned)c);
	else
		sovb_buffer_append_utf8(out, c);
}

void sovb_json_string(sovb_buffer *out, const char *data, size_t size)
{
	size_t at = 0;

	sovb_buffer_append_char(out, '"');
	while (at < size) {
		size_t plain = skip_plain(data, at, size);
		uint32_t c;

		sovb_buffer_append(out, data + at, plain - at);
		at = plain;
		if (at == size)
			break;
		at += sovb_utf8_decode(&c, data + at, size - at);
		put_character(out, c);
	}
	sovb_buffer_append_char(out, '"');
}

const char *sovb_json_number(char out[SOVB_JSON_NUMBER_MAX], double value)
{
	char *comma;

	if (value > 0 && value < 1 && (int)(value * 10 + 0.5) / 10.0 == value) { /* as most are */
		memcpy(out, "0.0", 4);
		out[2] = (char)('0' + (int)(value * 10 + 0.5));
		return out;
	}
	if (value == 1)
		return memcpy(out, "1", 2);
	/* 17 digits always suffice for a double. */
	for (int digits = 1; digits <= 17; digits++) {
		snprintf(out, SOVB_JSON_NUMBER_MAX, "%.*g", digits, value);
		if (strtod(out, NULL) == value)
			break;
	}
	comma = strchr(out, ',');
	if (comma)
		*comma = '.';
	return out;
}
