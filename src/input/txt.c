#include "txt.h"

#include <stdio.h>
#include <string.h>

#include "bytes.h"
#include "legacy.h"
#include "message.h"
#include "utf8.h"

/* How much of a file without a BOM is looked at for the zero bytes of UTF-16 and UTF-32. */
#define SAMPLE_BYTES 4096

/* Of the bytes over 0x7F so many must be UTF-8 for a damaged file to be that. */
#define UTF8_PERCENT 90

typedef struct txt_reader {
	sovb_text *text;
	const char *path;
	const char *data;
	size_t size;
	size_t max; /* bytes of text */
	sovb_arena *arena;
	sovb_error *err;
} txt_reader;

/* The BOM of UTF-32LE starts with that of UTF-16LE, so it comes first.  That of UTF-8 is left in the text. */
static const struct {
	sovb_charset charset;
	size_t size;
	char bytes[5];
} boms[] = {
	{SOVB_CHARSET_UTF32LE, 4, "\xFF\xFE\0\0"},
	{SOVB_CHARSET_UTF32BE, 4, "\0\0\xFE\xFF"},
	{SOVB_CHARSET_UTF16LE, 2, "\xFF\xFE"},
	{SOVB_CHARSET_UTF16BE, 2, "\xFE\xFF"},
};

static sovb_charset find_bom(const txt_reader *txt)
{
	for (size_t i = 0; i < sizeof boms / sizeof boms[0]; i++) {
		if (txt->size >= boms[i].size && memcmp(txt->data, boms[i].bytes, boms[i].size) == 0)
			return boms[i].charset;
	}
	return SOVB_CHARSET_AUTO;
}

static size_t bom_size(const txt_reader *txt, sovb_charset charset)
{
	for (size_t i = 0; i < sizeof boms / sizeof boms[0]; i++) {
		if (boms[i].charset == charset && txt->size >= boms[i].size &&
		    memcmp(txt->data, boms[i].bytes, boms[i].size) == 0)
			return boms[i].size;
	}
	return 0;
}

/*
 * In Vietnamese UTF-16 more than half of the units are ASCII, whose high byte is zero, and no unit has a zero
 * low byte.  A third of zeros on one side and none on the other decides.  In UTF-32 the highest byte of four is
 * always zero, the next one nearly so.
 */
static sovb_charset guess_by_zeros(const char *data, size_t size)
{
	size_t zeros[4] = {0};
	size_t sample = size < SAMPLE_BYTES ? size : SAMPLE_BYTES;
	size_t even, odd;

	for (size_t i = 0; i < sample; i++)
		zeros[i % 4] += data[i] == '\0';
	if (size % 4 == 0 && sample >= 4) {
		if (zeros[3] == sample / 4 && zeros[2] == sample / 4 && !zeros[0])
			return SOVB_CHARSET_UTF32LE;
		if (zeros[0] == sample / 4 && zeros[1] == sample / 4 && !zeros[3])
			return SOVB_CHARSET_UTF32BE;
	}
	even = zeros[0] + zeros[2];
	odd = zeros[1] + zeros[3];
	if (!even && odd * 6 >= sample && sample > 1)
		return SOVB_CHARSET_UTF16LE;
	if (!odd && even * 6 >= sample && sample > 1)
		return SOVB_CHARSET_UTF16BE;
	return SOVB_CHARSET_AUTO;
}

/* ---- what is told ---- */

static sovb_status refuse_nul(const txt_reader *txt, size_t at)
{
	char detail[48];

	snprintf(detail, sizeof detail, "NUL, byte %zu", at);
	return sovb_fail(txt->err, SOVB_MSG_NOT_TEXT, txt->path, detail, NULL);
}

static sovb_status refuse_charset(const txt_reader *txt, sovb_charset charset, size_t at)
{
	char position[24];

	snprintf(position, sizeof position, "%zu", at);
	return sovb_fail(txt->err, SOVB_MSG_NOT_UNICODE, txt->path, position, sovb_charset_name(charset));
}

static sovb_status refuse_size(const txt_reader *txt)
{
	char value[24];

	snprintf(value, sizeof value, "%zu", txt->max);
	return sovb_fail(txt->err, SOVB_MSG_LIMIT, txt->path, "text-bytes", value);
}

static sovb_status give_notice(const txt_reader *txt, sovb_message message, const char *word)
{
	sovb_error notice;

	sovb_fail(&notice, message, txt->path, word, NULL);
	return sovb_text_notice(txt->text, txt->arena, &notice) ? SOVB_OK : sovb_no_memory(txt->err);
}

static sovb_status tell_damaged(const txt_reader *txt, size_t count)
{
	char shown[24];

	if (!count)
		return SOVB_OK;
	snprintf(shown, sizeof shown, "%zu", count);
	return give_notice(txt, SOVB_MSG_CHARACTERS_DAMAGED, shown);
}

/* ---- UTF-8 ---- */

static sovb_status keep_utf8(const txt_reader *txt, const sovb_utf8_survey *survey)
{
	if (txt->size > txt->max)
		return refuse_size(txt);
	txt->text->bytes = sovb_arena_copy(txt->arena, txt->data, txt->size);
	txt->text->size = txt->size;
	txt->text->looked_at = true;
	txt->text->survey = *survey;
	txt->text->charset = sovb_charset_name(SOVB_CHARSET_UTF8);
	return txt->text->bytes ? SOVB_OK : sovb_no_memory(txt->err);
}

static size_t count_bad_bytes(const txt_reader *txt, size_t first)
{
	size_t bad = 0;

	for (size_t at = first; at < txt->size; at += sovb_utf8_valid(txt->data + at, txt->size - at)) {
		bad++;
		at++;
	}
	return bad;
}

static size_t count_high_bytes(const txt_reader *txt)
{
	size_t high = 0;

	for (size_t i = 0; i < txt->size; i++)
		high += (unsigned char)txt->data[i] >= 0x80;
	return high;
}

/* A few ill-formed bytes (a character cut off, a slip of a tool) are borne, a text in another encoding is not. */
static bool is_damaged_utf8(const txt_reader *txt, size_t bad)
{
	return bad * SOVB_TXT_BYTES_PER_ERROR < txt->size ||
	       bad * 100 < count_high_bytes(txt) * (100 - UTF8_PERCENT);
}

/* ---- 8 bits ---- */

static sovb_status convert_legacy(const txt_reader *txt, sovb_legacy legacy)
{
	sovb_buffer utf8 = SOVB_BUFFER_INIT(txt->max);
	size_t unknown = sovb_legacy_append(&utf8, legacy, txt->data, txt->size);
	sovb_status status = SOVB_OK;

	if (utf8.status == SOVB_ERR_TOO_LARGE)
		status = refuse_size(txt);
	else if (utf8.status != SOVB_OK)
		status = sovb_no_memory(txt->err);
	if (status == SOVB_OK) {
		txt->text->bytes = sovb_arena_copy(txt->arena, utf8.data, utf8.size);
		txt->text->size = utf8.size;
		txt->text->charset = sovb_charset_name(sovb_legacy_charset(legacy));
		status = txt->text->bytes ? tell_damaged(txt, unknown) : sovb_no_memory(txt->err);
	}
	sovb_buffer_fini(&utf8);
	return status;
}

/* Quotation marks, dashes and signs of Windows and nothing that may be a letter of Vietnamese. */
static bool has_only_punctuation(const txt_reader *txt)
{
	for (size_t i = 0; i < txt->size; i++) {
		if ((unsigned char)txt->data[i] >= 0xC0)
			return false;
	}
	return true;
}

static sovb_status read_legacy(const txt_reader *txt, size_t first_bad)
{
	sovb_legacy_guess guess = {.legacy = SOVB_LEGACY_WINDOWS_1252};
	sovb_status status;

	if (!sovb_legacy_find(&guess, txt->data, txt->size) && !has_only_punctuation(txt))
		return refuse_charset(txt, SOVB_CHARSET_UTF8, first_bad);
	status = convert_legacy(txt, guess.legacy);
	if (status != SOVB_OK || guess.sure)
		return status;
	return give_notice(txt, SOVB_MSG_CHARSET_GUESSED, txt->text->charset);
}

/* What is no UTF-8 is damaged UTF-8, or in another charset. */
static sovb_status read_bytes(const txt_reader *txt, bool forced)
{
	sovb_utf8_survey survey = sovb_utf8_look(txt->data, txt->size);
	const char *nul = survey.nul || survey.valid < txt->size ? memchr(txt->data, '\0', txt->size) : NULL;
	size_t bad = count_bad_bytes(txt, survey.valid);
	sovb_status status;

	if (nul)
		return refuse_nul(txt, (size_t)(nul - txt->data));
	if (bad && !forced && !is_damaged_utf8(txt, bad))
		return read_legacy(txt, survey.valid);
	status = keep_utf8(txt, &survey);
	return status == SOVB_OK ? tell_damaged(txt, bad) : status;
}

/* The charset of 8 bits that was asked for; TCVN3 with or without the capitals of the standard, as it fits. */
static sovb_legacy choose_legacy(const txt_reader *txt, sovb_charset charset)
{
	sovb_legacy_guess guess;
	sovb_legacy legacy = 0;

	while (legacy + 1 < SOVB_LEGACY_COUNT && sovb_legacy_charset(legacy) != charset)
		legacy++;
	if (sovb_legacy_find(&guess, txt->data, txt->size) && sovb_legacy_charset(guess.legacy) == charset)
		legacy = guess.legacy;
	return legacy;
}

/* ---- UTF-16 and UTF-32 ---- */

static size_t unit_size(sovb_charset charset)
{
	return charset == SOVB_CHARSET_UTF16LE || charset == SOVB_CHARSET_UTF16BE ? 2 : 4;
}

static uint32_t unit_at(const char *data, size_t at, sovb_charset charset)
{
	const size_t size = unit_size(charset);
	const bool little = charset == SOVB_CHARSET_UTF16LE || charset == SOVB_CHARSET_UTF32LE;
	uint32_t unit = 0;

	for (size_t i = 0; i < size; i++)
		unit = unit << 8 | (unsigned char)data[at + (little ? size - 1 - i : i)];
	return unit;
}

/* Decode the character at `at` and return its bytes; half a pair or half a unit is SOVB_REPLACEMENT and *bad. */
static size_t decode_wide(uint32_t *out, bool *bad, const txt_reader *txt, size_t at, sovb_charset charset)
{
	const size_t unit = unit_size(charset), left = txt->size - at;
	uint32_t high, low;

	*out = SOVB_REPLACEMENT;
	*bad = true;
	if (left < unit)
		return left;
	high = unit_at(txt->data, at, charset);
	if (high < 0xD800 || (high >= 0xE000 && high <= 0x10FFFF)) {
		*out = high;
		*bad = false;
		return unit;
	}
	if (unit != 2 || high >= 0xDC00)
		return unit;
	low = left < 4 ? 0 : unit_at(txt->data, at + 2, charset);
	if (low < 0xDC00 || low >= 0xE000)
		return 2;
	*out = 0x10000 + ((high - 0xD800) << 10 | (low - 0xDC00));
	*bad = false;
	return 4;
}

/* data[start..) to UTF-8 in *out; *bad_count: damaged characters. */
static sovb_status convert_wide(sovb_buffer *out, size_t *bad_count, const txt_reader *txt, size_t start,
                                sovb_charset charset)
{
	size_t first_error = 0;

	*bad_count = 0;
	for (size_t at = start; at < txt->size && out->status == SOVB_OK;) {
		uint32_t character;
		bool bad;
		size_t length = decode_wide(&character, &bad, txt, at, charset);

		if (!character)
			return refuse_nul(txt, at);
		if (bad && !(*bad_count)++)
			first_error = at;
		sovb_buffer_append_utf8(out, character);
		at += length;
	}
	if (out->status == SOVB_ERR_TOO_LARGE)
		return refuse_size(txt);
	if (out->status != SOVB_OK)
		return sovb_no_memory(txt->err);
	if (*bad_count && *bad_count * SOVB_TXT_BYTES_PER_ERROR >= (txt->size - start) / unit_size(charset))
		return refuse_charset(txt, charset, first_error);
	return SOVB_OK;
}

static sovb_status read_wide(const txt_reader *txt, sovb_charset charset)
{
	sovb_buffer utf8 = SOVB_BUFFER_INIT(txt->max);
	size_t bad;
	sovb_status status = convert_wide(&utf8, &bad, txt, bom_size(txt, charset), charset);

	if (status == SOVB_OK) {
		txt->text->bytes = sovb_arena_copy(txt->arena, utf8.data, utf8.size);
		txt->text->size = utf8.size;
		txt->text->charset = sovb_charset_name(charset);
		status = txt->text->bytes ? tell_damaged(txt, bad) : sovb_no_memory(txt->err);
	}
	sovb_buffer_fini(&utf8);
	return status;
}

/* ---- lines ---- */

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

static size_t count_lines(const char *bytes, size_t size, bool returns)
{
	sovb_span line;
	size_t count = 0;

	if (!returns)
		return sovb_count_newlines(bytes, size) + (size && bytes[size - 1] != '\n');
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

static sovb_status read_characters(const txt_reader *txt, sovb_charset wanted)
{
	sovb_charset charset = wanted;

	if (charset == SOVB_CHARSET_AUTO)
		charset = find_bom(txt);
	if (charset == SOVB_CHARSET_AUTO)
		charset = guess_by_zeros(txt->data, txt->size);
	if (charset == SOVB_CHARSET_AUTO || charset == SOVB_CHARSET_UTF8)
		return read_bytes(txt, wanted == SOVB_CHARSET_UTF8);
	if (charset >= SOVB_CHARSET_TCVN3)
		return convert_legacy(txt, choose_legacy(txt, charset));
	return read_wide(txt, charset);
}

sovb_status sovb_txt_decode(sovb_text *text, const char *path, const char *data, size_t size, sovb_charset charset,
                            size_t max_text_bytes, sovb_arena *arena, sovb_error *err)
{
	const txt_reader txt = {text, path, data, size, max_text_bytes, arena, err};
	sovb_status status = read_characters(&txt, charset);

	if (status != SOVB_OK)
		return status;
	text->hard_lines = false;
	return split_lines(text, path, arena, err);
}

/* ---- windows ---- */

bool sovb_txt_is_utf8(const char *data, size_t size, sovb_charset charset)
{
	const txt_reader txt = {.data = data, .size = size};
	size_t first_bad = size;

	if (charset != SOVB_CHARSET_AUTO)
		return charset == SOVB_CHARSET_UTF8;
	if (find_bom(&txt) != SOVB_CHARSET_AUTO || guess_by_zeros(data, size) != SOVB_CHARSET_AUTO)
		return false;
	first_bad = sovb_utf8_valid(data, size);
	return first_bad == size || is_damaged_utf8(&txt, count_bad_bytes(&txt, first_bad));
}

static sovb_status read_window(txt_reader *txt, sovb_txt_damage *damage)
{
	sovb_utf8_survey survey = sovb_utf8_look(txt->data, txt->size);
	const char *nul = survey.nul || survey.valid < txt->size ? memchr(txt->data, '\0', txt->size) : NULL;

	if (nul)
		return refuse_nul(txt, txt->text->offset + (size_t)(nul - txt->data));
	damage->bad += count_bad_bytes(txt, survey.valid);
	damage->size += txt->size;
	if (survey.valid < txt->size && !damage->borne && damage->bad * SOVB_TXT_BYTES_PER_ERROR >= damage->size)
		return refuse_charset(txt, SOVB_CHARSET_UTF8, txt->text->offset + survey.valid);
	txt->text->looked_at = true;
	txt->text->survey = survey;
	if (!memchr(txt->data, '\r', txt->size))
		return SOVB_OK;
	return split_lines(txt->text, txt->path, txt->arena, txt->err);
}

sovb_status sovb_txt_window(sovb_text *text, sovb_txt_damage *damage, const char *path, sovb_string data, size_t offset,
                            bool last, sovb_arena *arena, sovb_error *err)
{
	txt_reader txt = {.text = text, .path = path, .data = data.data, .size = data.size, .arena = arena, .err = err};
	sovb_status status;

	*text = (sovb_text){.bytes = data.data, .size = data.size, .offset = offset, .charset = sovb_charset_name(SOVB_CHARSET_UTF8)};
	status = read_window(&txt, damage);
	if (status == SOVB_OK && last)
		status = tell_damaged(&txt, damage->bad);
	if (status == SOVB_OK)
		status = sovb_text_normalize(text, arena, err);
	return status;
}

size_t sovb_txt_lines(const sovb_text *window)
{
	const char *last = window->bytes + window->size - 1;

	if (!window->paragraphs)
		return sovb_count_newlines(window->bytes, window->size);
	return window->paragraph_count - (window->size && *last != '\n' && *last != '\r');
}
