#include "utf8.h"

#include "utf8_wide.h"

size_t sovb_utf8_decode_long(uint32_t *out, const char *text, size_t size)
{
	const unsigned char *p = (const unsigned char *)text;
	uint32_t c = p[0];
	uint32_t least;
	size_t length;

	if (c >= 0xC2 && c < 0xE0) {
		length = 2;
		least = 0x80;
		c &= 0x1F;
	} else if (c >= 0xE0 && c < 0xF0) {
		length = 3;
		least = 0x800;
		c &= 0x0F;
	} else if (c >= 0xF0 && c < 0xF5) {
		length = 4;
		least = 0x10000;
		c &= 0x07;
	} else {
		*out = SOVB_REPLACEMENT;
		return 1;
	}
	if (length > size)
		goto bad;
	for (size_t i = 1; i < length; i++) {
		if ((p[i] & 0xC0) != 0x80)
			goto bad;
		c = c << 6 | (p[i] & 0x3Fu);
	}
	if (c < least || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
		goto bad;
	*out = c;
	return length;
bad:
	*out = SOVB_REPLACEMENT;
	return 1;
}

size_t sovb_utf8_encode(char out[SOVB_UTF8_MAX], uint32_t c)
{
	if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
		c = SOVB_REPLACEMENT;
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xC0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xE0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3F));
		out[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 0x3F));
	out[2] = (char)(0x80 | (c >> 6 & 0x3F));
	out[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

size_t sovb_utf8_floor(const char *text, size_t at)
{
	size_t start = at;

	/* Step back to the first byte of the character that `at` may cut. */
	while (start > 0 && at - start < SOVB_UTF8_MAX && ((unsigned char)text[start - 1] & 0xC0) == 0x80)
		start--;
	if (start > 0 && (unsigned char)text[start - 1] >= 0xC0) {
		unsigned char lead = (unsigned char)text[start - 1];
		size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;

		if (start - 1 + length > at)
			return start - 1;
	}
	return at;
}

/* ---- many bytes at once ---- */

#define STRETCH ((size_t)4096) /* bytes between looks at what was found */

/* Look one character at a time: [at, end), a character begun before end to its own end; stops where it is wrong. */
static size_t look_slowly(sovb_utf8_survey *survey, const char *text, size_t at, size_t end, size_t size)
{
	while (at < end) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, text + at, size - at);

		if (length == 1 && c == SOVB_REPLACEMENT) {
			survey->valid = at;
			return at;
		}
		survey->marks = survey->marks || (c >= 0x300 && c < 0x380);
		survey->nul = survey->nul || c == 0;
		at += length;
	}
	return at;
}

size_t sovb_utf8_count(const char *text, size_t size)
{
	const uint64_t ones = 0x0101010101010101;
	size_t count = 0;
	uint64_t eight;

	for (; size >= sizeof eight; text += sizeof eight, size -= sizeof eight) {
		memcpy(&eight, text, sizeof eight);
		/* A byte that continues a character has its first bit set and the second not. */
		eight = eight >> 7 & ~eight >> 6 & ones;
		count += sizeof eight - (eight * ones >> 56);
	}
	for (; size > 0; text++, size--)
		count += ((unsigned char)*text & 0xC0) != 0x80;
	return count;
}

/* A place not behind `at` where a character begins. */
static size_t character_start(const char *text, size_t at)
{
	while (at > 0 && ((unsigned char)text[at] & 0xC0) == 0x80)
		at--;
	return at;
}

sovb_utf8_survey sovb_utf8_look(const char *text, size_t size)
{
	sovb_utf8_survey survey = {.valid = size};
	size_t at = look_slowly(&survey, text, 0, size < SOVB_UTF8_MAX ? size : SOVB_UTF8_MAX, size);

	while (survey.valid == size && size - at >= SOVB_WIDE_BLOCK) {
		size_t blocks = (size - at < STRETCH ? size - at : STRETCH) / SOVB_WIDE_BLOCK;

		if (sovb_utf8_look_at_blocks(&survey, (const unsigned char *)text + at, blocks))
			at += blocks * SOVB_WIDE_BLOCK;
		else /* the last character before may be cut */
			at = look_slowly(&survey, text, character_start(text, at - 1), at + blocks * SOVB_WIDE_BLOCK, size);
	}
	if (survey.valid == size && size)
		look_slowly(&survey, text, character_start(text, at - 1), size, size);
	return survey;
}

size_t sovb_utf8_valid(const char *text, size_t size)
{
	return sovb_utf8_look(text, size).valid;
}
