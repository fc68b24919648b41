#include "txt.h"

#include <stdio.h>
#include <string.h>

#include "message.h"
#include "utf8.h"
#include "wide.h"

/* How much of a file without a BOM is looked at for the zero bytes of UTF-16. */
#define SAMPLE_BYTES 4096

typedef enum txt_encoding { UTF8, UTF16LE, UTF16BE, UTF32, ENCODING_COUNT } txt_encoding;

static const char *const charsets[ENCODING_COUNT] = {"utf-8", "utf-16le", "utf-16be", "utf-32"};

/* The BOM of UTF-32LE starts with that of UTF-16LE, so it comes first. */
static const struct {
	txt_encoding encoding;
	size_t size;
	char bytes[5];
} boms[] = {
	{UTF32, 4, "\xFF\xFE\0\0"},
	{UTF32, 4, "\0\0\xFE\xFF"},
	{UTF16LE, 2, "\xFF\xFE"},
	{UTF16BE, 2, "\xFE\xFF"},
};

/*
 * In Vietnamese UTF-16 more than half of the units are ASCII, whose high byte is zero, and no unit has a zero
 * low byte.  A third of zeros on one side and none on the other decides.
 */
static txt_encoding guess_by_zeros(const char *data, size_t size)
{
	size_t zeros[2] = {0};
	size_t sample = size < SAMPLE_BYTES ? size : SAMPLE_BYTES;

	for (size_t i = 0; i < sample; i++)
		zeros[i % 2] += data[i] == '\0';
	if (!zeros[0] && zeros[1] * 6 >= sample && sample > 1)
		return UTF16LE;
	if (!zeros[1] && zeros[0] * 6 >= sample && sample > 1)
		return UTF16BE;
	return UTF8;
}

static txt_encoding tell_encoding(const char *data, size_t size, size_t *bom)
{
	*bom = 0;
	for (size_t i = 0; i < sizeof boms / sizeof boms[0]; i++) {
		if (size >= boms[i].size && memcmp(data, boms[i].bytes, boms[i].size) == 0) {
			*bom = boms[i].size;
			return boms[i].encoding;
		}
	}
	return guess_by_zeros(data, size);
}

static sovb_status refuse_nul(sovb_error *err, const char *path, size_t at)
{
	char detail[48];

	snprintf(detail, sizeof detail, "NUL, byte %zu", at);
	return sovb_fail(err, SOVB_MSG_NOT_TEXT, path, detail, NULL);
}

static sovb_status refuse_encoding(sovb_error *err, const char *path, size_t at)
{
	char position[24];

	snprintf(position, sizeof position, "%zu", at);
	return sovb_fail(err, SOVB_MSG_NOT_UNICODE, path, position, NULL);
}

static sovb_status refuse_size(sovb_error *err, const char *path, size_t limit)
{
	char value[24];

	snprintf(value, sizeof value, "%zu", limit);
	return sovb_fail(err, SOVB_MSG_LIMIT, path, "text-bytes", value);
}

/* A few ill-formed bytes (a character cut off, a slip of a tool) are borne, a text in another encoding is
 * not. */
static sovb_status check_utf8(const char *path, const char *data, size_t size, size_t first, sovb_error *err)
{
	size_t bad = 0;

	for (size_t at = first; at < size; at += sovb_utf8_valid(data + at, size - at)) {
		bad++;
		at++;
	}
	return bad * SOVB_TXT_BYTES_PER_ERROR < size || !bad ? SOVB_OK : refuse_encoding(err, path, first);
}

static sovb_status keep_utf8(sovb_text *text, const char *path, const char *data, size_t size, size_t max,
                             sovb_arena *arena, sovb_error *err)
{
	sovb_utf8_survey survey = sovb_utf8_look(data, size);
	const char *nul = survey.nul || survey.valid < size ? memchr(data, '\0', size) : NULL;
	sovb_status status;

	if (nul)
		return refuse_nul(err, path, (size_t)(nul - data));
	if (size > max)
		return refuse_size(err, path, max);
	status = check_utf8(path, data, size, survey.valid, err);
	if (status != SOVB_OK)
		return status;
	text->bytes = sovb_arena_copy(arena, data, size);
	text->size = size;
	text->plain = survey.valid == size && !survey.marks;
	return text->bytes ? SOVB_OK : sovb_no_memory(err);
}

static uint32_t unit_at(const char *data, size_t at, txt_encoding encoding)
{
	unsigned first = (unsigned char)data[at], second = (unsigned char)data[at + 1];

	return encoding == UTF16LE ? first | second << 8 : first << 8 | second;
}

/* Decode the character at `at` and return its bytes; half a pair or half a unit is SOVB_REPLACEMENT and *bad.
 */
static size_t decode_utf16(uint32_t *out, bool *bad, const char *data, size_t at, size_t size,
                           txt_encoding encoding)
{
	uint32_t high, low;

	*out = SOVB_REPLACEMENT;
	*bad = true;
	if (size - at < 2)
		return size - at;
	high = unit_at(data, at, encoding);
	if (high >= 0xDC00 && high < 0xE000)
		return 2;
	if (high < 0xD800 || high >= 0xE000) {
		*out = high;
		*bad = false;
		return 2;
	}
	low = size - at < 4 ? 0 : unit_at(data, at + 2, encoding);
	if (low < 0xDC00 || low >= 0xE000)
		return 2;
	*out = 0x10000 + ((high - 0xD800) << 10 | (low - 0xDC00));
	*bad = false;
	return 4;
}

/* data[start..size) in UTF-16 to UTF-8 in *out. */
static sovb_status convert_utf16(sovb_buffer *out, const char *path, const char *data, size_t start,
                                 size_t size, txt_encoding encoding, sovb_error *err)
{
	size_t errors = 0, first_error = 0;

	for (size_t at = start; at < size && out->status == SOVB_OK;) {
		uint32_t character;
		bool bad;
		size_t length = decode_utf16(&character, &bad, data, at, size, encoding);

		if (!character)
			return refuse_nul(err, path, at);
		if (bad && !errors++)
			first_error = at;
		sovb_buffer_append_utf8(out, character);
		at += length;
	}
	if (out->status == SOVB_ERR_TOO_LARGE)
		return refuse_size(err, path, out->limit);
	if (out->status != SOVB_OK)
		return sovb_no_memory(err);
	if (errors && errors * SOVB_TXT_BYTES_PER_ERROR >= (size - start) / 2)
		return refuse_encoding(err, path, first_error);
	return SOVB_OK;
}

static sovb_status keep_utf16(sovb_text *text, const char *path, const char *data, size_t start, size_t size,
                              txt_encoding encoding, size_t max, sovb_arena *arena, sovb_error *err)
{
	sovb_buffer utf8 = SOVB_BUFFER_INIT(max);
	sovb_status status = convert_utf16(&utf8, path, data, start, size, encoding, err);

	if (status == SOVB_OK) {
		text->bytes = sovb_arena_copy(arena, utf8.data, utf8.size);
		text->size = utf8.size;
		if (!text->bytes)
			status = sovb_no_memory(err);
	}
	sovb_buffer_fini(&utf8);
	return status;
}

/* The line that starts at `start`; returns where the next one starts.  returns: carriage returns may end lines. */
static size_t next_line(sovb_span *line, const char *bytes, size_t start, size_t size, bool returns)
{
	size_t end = start;

	if (returns) {
		while (end < size && bytes[end] != '\n' && bytes[end] != '\r')
			end++;
	} else {
		const char *newline = memchr(bytes + start, '\n', size - start);

		end = newline ? (size_t)(newline - bytes) : size;
	}
	*line = (sovb_span){start, end};
	if (end + 1 < size && bytes[end] == '\r' && bytes[end + 1] == '\n')
		return end + 2;
	return end < size ? end + 1 : size;
}

#define CHUNK 64
#define CHUNKS_MAX 255 /* what a byte can count */

/* Newlines in some chunks. */
SOVB_WIDE_BODY size_t count_in_chunks(const char *bytes, size_t chunks)
{
	unsigned char counts[CHUNK] = {0};
	size_t count = 0;

	for (size_t chunk = 0; chunk < chunks; chunk++, bytes += CHUNK)
		for (int i = 0; i < CHUNK; i++)
			counts[i] += bytes[i] == '\n';
	for (int i = 0; i < CHUNK; i++)
		count += counts[i];
	return count;
}

SOVB_WIDE_CLONES(size_t, count_in_chunks, (const char *bytes, size_t chunks), (bytes, chunks))

static size_t count_newlines(const char *bytes, size_t size)
{
	size_t count = 0;

	while (size >= CHUNK) {
		size_t chunks = size / CHUNK < CHUNKS_MAX ? size / CHUNK : CHUNKS_MAX;

		count += count_in_chunks_wide(bytes, chunks);
		bytes += chunks * CHUNK;
		size -= chunks * CHUNK;
	}
	for (; size; size--)
		count += *bytes++ == '\n';
	return count;
}

static size_t count_lines(const char *bytes, size_t size, bool returns)
{
	sovb_span line;
	size_t count = 0;

	if (!returns)
		return count_newlines(bytes, size) + (size && bytes[size - 1] != '\n');
	for (size_t at = 0; at < size; count++)
		at = next_line(&line, bytes, at, size, returns);
	return count;
}

static sovb_status split_lines(sovb_text *text, const char *path, sovb_arena *arena, sovb_error *err)
{
	bool returns = text->size && memchr(text->bytes, '\r', text->size);
	size_t count = count_lines(text->bytes, text->size, returns);
	sovb_paragraph *paragraphs;
	sovb_span line;

	if (count > SOVB_INPUT_MAX_PARAGRAPHS) {
		char value[24];

		snprintf(value, sizeof value, "%zu", SOVB_INPUT_MAX_PARAGRAPHS);
		return sovb_fail(err, SOVB_MSG_LIMIT, path, "paragraphs", value);
	}
	paragraphs = sovb_arena_array(arena, count, sizeof *paragraphs);
	if (!paragraphs)
		return sovb_no_memory(err);
	for (size_t at = 0, i = 0; at < text->size; i++) {
		at = next_line(&line, text->bytes, at, text->size, returns);
		paragraphs[i] = (sovb_paragraph){.span = line, .place = SOVB_PLACE_BODY};
	}
	text->paragraphs = paragraphs;
	text->paragraph_count = count;
	return SOVB_OK;
}

sovb_status sovb_txt_decode(sovb_text *text, const char *path, const char *data, size_t size,
                            size_t max_text_bytes, sovb_arena *arena, sovb_error *err)
{
	size_t bom;
	txt_encoding encoding = tell_encoding(data, size, &bom);
	sovb_status status;

	if (encoding == UTF32)
		return refuse_encoding(err, path, 0);
	if (encoding == UTF8)
		status = keep_utf8(text, path, data, size, max_text_bytes, arena, err);
	else
		status = keep_utf16(text, path, data, bom, size, encoding, max_text_bytes, arena, err);
	if (status != SOVB_OK)
		return status;
	text->charset = charsets[encoding];
	text->hard_lines = false;
	return split_lines(text, path, arena, err);
}
