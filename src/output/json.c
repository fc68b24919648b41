#include "json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "utf8_wide.h"

#define BLANKS 32 /* behind a string while it is looked at */

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

/* The characters from data[at] on, those that need it escaped, and the mark at the end. */
static void put_characters(sovb_buffer *out, const char *data, size_t at, size_t size)
{
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

#ifdef SOVB_HAS_AVX2

/* Which of 32 bytes are, or may begin, what needs an escape: C0 and DEL, '"', '\\', C2 80 to C2 9F, E2 80 A8 and A9. */
SOVB_AVX2 static __m256i perhaps_escaped(__m256i bytes)
{
	enum { CONTROL = 1, QUOTE = 2, BACKSLASH = 4, DELETE = 8, C1 = 16, LINE_END = 32, TWO = CONTROL | QUOTE | C1 | LINE_END };
	const __m128i upper = _mm_setr_epi8(CONTROL, CONTROL, QUOTE, 0, 0, BACKSLASH, 0, DELETE, 0, 0, 0, 0, C1, 0, LINE_END, 0);
	const __m128i lower = _mm_setr_epi8(CONTROL, CONTROL, TWO, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
	                                    CONTROL, CONTROL | BACKSLASH, CONTROL, CONTROL, CONTROL | DELETE);

	return _mm256_and_si256(sovb_wide_by_half(upper, sovb_wide_upper(bytes)), sovb_wide_by_half(lower, sovb_wide_lower(bytes)));
}

/* There are BLANKS behind the text, so that a character cut at its end is seen, and SOVB_UTF8_BEFORE other bytes before it. */
SOVB_AVX2 static bool needs_nothing(const char *text, size_t size)
{
	const unsigned char *p = (const unsigned char *)text, *end = p + size;
	__m256i bad = _mm256_setzero_si256();

	for (; p <= end; p += sizeof bad)
		bad = _mm256_or_si256(bad, _mm256_or_si256(sovb_utf8_wrong(p), perhaps_escaped(sovb_wide_load(p))));
	return sovb_wide_is_zero(bad);
}

/* Put a string that stands for itself between quotation marks; false, and nothing put, when it may not. */
static bool put_as_it_is(sovb_buffer *out, const char *data, size_t size)
{
	char *room;

	if (!__builtin_cpu_supports("avx2") || out->size < SOVB_UTF8_BEFORE || size >= out->limit - out->size ||
	    out->limit - out->size - size < 2 * BLANKS)
		return false;
	room = sovb_buffer_room(out, size + 2 * BLANKS);
	if (!room)
		return false;
	*room++ = '"';
	memcpy(room, data, size);
	memset(room + size, ' ', BLANKS);
	if (!needs_nothing(room, size))
		return false;
	room[size] = '"';
	sovb_buffer_take(out, size + 2);
	return true;
}

#else

static bool put_as_it_is(sovb_buffer *out, const char *data, size_t size)
{
	(void)out, (void)data, (void)size;
	return false;
}

#endif

/* ---- short strings ---- */

#define SHORT_MAX 16
#define EVERY(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Whether eight bytes may be others than printable ASCII that stands for itself; never false for such. */
static bool may_need_more(uint64_t bytes)
{
	uint64_t quote = bytes ^ EVERY('"'), backslash = bytes ^ EVERY('\\');
	uint64_t high = bytes | (bytes + EVERY(1)); /* over 0x7E */
	uint64_t low = bytes - EVERY(0x20);

	return ((high | low | (quote - EVERY(1)) | (backslash - EVERY(1))) & EVERY(0x80)) != 0;
}

/* In few steps, that need not be chosen among for any size. */
static void copy_short(char *out, const char *data, size_t size)
{
	if (size >= 8) {
		memcpy(out, data, 8);
		memcpy(out + size - 8, data + size - 8, 8);
	} else if (size >= 4) {
		memcpy(out, data, 4);
		memcpy(out + size - 4, data + size - 4, 4);
	} else {
		out[0] = data[0];
		out[size / 2] = data[size / 2];
		out[size - 1] = data[size - 1];
	}
}

/* Bytes of a short string as two words that cover it, one over the other in its middle; blanks where it has less than four. */
static void load_short(uint64_t out[2], const char *data, size_t size)
{
	uint32_t half[2];

	if (size >= 8) {
		memcpy(&out[0], data, 8);
		memcpy(&out[1], data + size - 8, 8);
		return;
	}
	if (size >= 4) {
		memcpy(&half[0], data, 4);
		memcpy(&half[1], data + size - 4, 4);
		out[0] = (uint64_t)half[1] << 32 | half[0];
	} else {
		out[0] = EVERY(' ') << 24 | (uint64_t)(unsigned char)data[size - 1] << 16 | (uint64_t)(unsigned char)data[size / 2] << 8 |
		         (unsigned char)data[0];
	}
	out[1] = out[0];
}

/* The same as put_as_it_is() for the many strings that are a symbol, a day, a number. */
static bool put_short(sovb_buffer *out, const char *data, size_t size)
{
	uint64_t bytes[2];
	char *room;

	load_short(bytes, data, size);
	if (may_need_more(bytes[0]) || may_need_more(bytes[1]))
		return false;
	room = sovb_buffer_room(out, size + 2);
	if (!room)
		return true; /* which the buffer remembers */
	*room++ = '"';
	copy_short(room, data, size);
	room[size] = '"';
	sovb_buffer_take(out, size + 2);
	return true;
}

void sovb_json_string(sovb_buffer *out, const char *data, size_t size)
{
	if (size && ((size <= SHORT_MAX && put_short(out, data, size)) || put_as_it_is(out, data, size)))
		return;
	sovb_buffer_append_char(out, '"');
	put_characters(out, data, 0, size);
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
