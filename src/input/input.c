#include "input.h"

#include <string.h>
#include <strings.h>

#include "convert.h"
#include "docx.h"
#include "docx_fonts.h"
#include "hash.h"
#include "message.h"
#include "txt.h"
#include "zip_library.h"

typedef enum file_kind { KIND_TEXT, KIND_ZIP, KIND_OLE2, KIND_FOREIGN } file_kind;

static const struct {
	file_kind kind;
	size_t size;
	char bytes[9];
} signatures[] = {
	{KIND_ZIP, 4, "PK\x03\x04"},
	{KIND_ZIP, 4, "PK\x05\x06"}, /* an empty archive */
	{KIND_ZIP, 4, "PK\x07\x08"}, /* a piece of a divided one */
	{KIND_OLE2, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
	{KIND_FOREIGN, 5, "%PDF-"},
	{KIND_FOREIGN, 5, "{\\rtf"},
};

static file_kind tell_kind(const char *data, size_t size)
{
	for (size_t i = 0; i < sizeof signatures / sizeof signatures[0]; i++) {
		if (size >= signatures[i].size && memcmp(data, signatures[i].bytes, signatures[i].size) == 0)
			return signatures[i].kind;
	}
	return KIND_TEXT;
}

bool sovb_input_is_package(const char *data, size_t size)
{
	return tell_kind(data, size) == KIND_ZIP;
}

void sovb_input_load_libraries(void)
{
	sovb_zip_calls calls;

	sovb_zip_load(&calls, NULL, NULL);
	sovb_text_load_libraries();
}

/* Word keeps a DOCX with a password in an OLE2 file with a stream of this name, as it keeps an old .doc. */
static sovb_status refuse_ole2(const char *path, const char *data, size_t size, sovb_error *err)
{
	/* UTF-16LE; the literal's own end is the last high byte. */
	static const char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

	if (memmem(data, size, name, sizeof name))
		return sovb_fail(err, SOVB_MSG_PASSWORD, path, NULL, NULL);
	return sovb_fail(err, SOVB_MSG_OLD_DOC, path, NULL, NULL);
}

/* What calls itself a Word document and is none is damaged, not a text. */
static bool is_named_docx(const char *path)
{
	const char *dot = strrchr(path, '.');

	return dot && (strcasecmp(dot, ".docx") == 0 || strcasecmp(dot, ".docm") == 0 || strcasecmp(dot, ".dotx") == 0);
}

bool sovb_input_is_utf8(const char *path, const char *data, size_t size, sovb_charset charset)
{
	return tell_kind(data, size) == KIND_TEXT && !is_named_docx(path) && sovb_txt_is_utf8(data, size, charset);
}

static sovb_status decode(sovb_text *text, const char *path, const char *data, size_t size,
                          const sovb_load_options *options, sovb_arena *arena, sovb_error *err)
{
	size_t max_text_bytes = options && options->max_text_bytes ? options->max_text_bytes : SOVB_MAX_TEXT_BYTES;

	switch (tell_kind(data, size)) {
	case KIND_ZIP:
		return sovb_docx_decode(
			text, path, data, size,
			&(sovb_docx_options){.max_text_bytes = max_text_bytes, .comments = options && options->comments},
			arena, NULL, err);
	case KIND_OLE2:
		return refuse_ole2(path, data, size, err);
	case KIND_FOREIGN:
		return sovb_fail(err, SOVB_MSG_UNKNOWN_KIND, path, NULL, NULL);
	case KIND_TEXT:
		break;
	}
	if (is_named_docx(path))
		return sovb_fail(err, SOVB_MSG_NOT_DOCX, path, "not a ZIP archive", NULL);
	return sovb_txt_decode(text, path, data, size, options ? options->charset : SOVB_CHARSET_AUTO, max_text_bytes,
	                       arena, err);
}

sovb_status sovb_input_decode(sovb_text *text, const char *path, const char *data, size_t size,
                              const sovb_load_options *options, sovb_arena *arena, sovb_error *err)
{
	sovb_status status;

	*text = (sovb_text){0};
	status = decode(text, path, data, size, options, arena, err);
	if (status == SOVB_OK)
		status = sovb_text_normalize(text, arena, err);
	if (status != SOVB_OK)
		*text = (sovb_text){0};
	return status;
}

/* The text that a converter made, which is UTF-8 whatever the user says of text files. */
static sovb_status decode_converted(sovb_text *text, const char *path, const sovb_buffer *file,
                                    const sovb_load_options *options, const char *kind, sovb_arena *arena, sovb_error *err)
{
	sovb_load_options unicode = options ? *options : (sovb_load_options){0};
	sovb_status status;

	unicode.charset = SOVB_CHARSET_UTF8;
	status = sovb_input_decode(text, path, sovb_buffer_text(file), file->size, &unicode, arena, err);
	if (status == SOVB_OK)
		text->charset = kind;
	return status;
}

/*
 * Converters know nothing of fonts: a line that is Vietnamese in a charset of before Unicode, and in Unicode is not, was
 * written in a font of it.  *line holds its bytes.
 */
static bool decode_line(sovb_buffer *out, sovb_buffer *bytes, const char *line, size_t size)
{
	sovb_legacy_guess guess;
	sovb_legacy_score plain = {0};

	if (!sovb_font_fits(line, size) || sovb_font_bytes(bytes, line, size) < size ||
	    !sovb_legacy_find(&guess, sovb_buffer_text(bytes), bytes->size) || !guess.sure)
		return false;
	sovb_legacy_judge(&plain, SOVB_LEGACY_WINDOWS_1252, sovb_buffer_text(bytes), bytes->size);
	if (plain.right >= plain.wrong)
		return false;
	sovb_legacy_append(out, guess.legacy, bytes->data, bytes->size);
	return true;
}

static void decode_lines(sovb_buffer *out, const sovb_buffer *text)
{
	sovb_buffer bytes = SOVB_BUFFER_INIT(text->limit);

	for (size_t at = 0; at < text->size;) {
		const char *line = text->data + at;
		const char *end = memchr(line, '\n', text->size - at);
		const size_t size = end ? (size_t)(end - line) + 1 : text->size - at;

		if (!decode_line(out, &bytes, line, size))
			sovb_buffer_append(out, line, size);
		at += size;
	}
	sovb_buffer_fini(&bytes);
}

/* As the text of a scan is. */
static bool is_blank(const sovb_buffer *text)
{
	for (size_t i = 0; i < text->size; i++) {
		if ((unsigned char)text->data[i] > ' ')
			return false;
	}
	return true;
}

sovb_status sovb_input_convert(sovb_buffer *file, const char **kind, const char *path, const sovb_load_options *options,
                               sovb_error *err)
{
	const size_t max = options && options->max_text_bytes ? options->max_text_bytes : SOVB_MAX_TEXT_BYTES;
	const sovb_converter *converter = sovb_converter_find(sovb_buffer_text(file), file->size);
	sovb_buffer text = SOVB_BUFFER_INIT(max), decoded = SOVB_BUFFER_INIT(2 * max);
	sovb_status status;

	*kind = NULL;
	if (!converter)
		return SOVB_OK;
	status = sovb_convert(&text, converter, path, file->data, file->size, max, err);
	if (status == SOVB_OK)
		decode_lines(&decoded, &text);
	if (status == SOVB_OK && decoded.status != SOVB_OK)
		status = sovb_no_memory(err);
	else if (status == SOVB_OK && is_blank(&decoded))
		status = sovb_fail(err, SOVB_MSG_CONVERTER_FAILED, path, converter->program, "no text in it");
	sovb_buffer_fini(&text);
	if (status != SOVB_OK) {
		sovb_buffer_fini(&decoded);
		return status;
	}
	sovb_buffer_fini(file);
	*file = decoded;
	*kind = converter->kind;
	return SOVB_OK;
}

sovb_status sovb_input_read(sovb_text *text, sovb_file_state *state, uint64_t *hash, const char *path,
                            const sovb_load_options *options, sovb_arena *arena, sovb_error *err)
{
	size_t limit = options && options->max_file_bytes ? options->max_file_bytes : SOVB_MAX_FILE_BYTES;
	sovb_buffer file = SOVB_BUFFER_INIT(limit);
	const char *kind = NULL;
	sovb_status status;

	*text = (sovb_text){0};
	status = sovb_file_read(&file, state, path, limit, err);
	if (status == SOVB_OK) {
		if (hash)
			*hash = sovb_hash_add(SOVB_HASH_INIT, file.data, file.size);
		status = sovb_input_convert(&file, &kind, path, options, err);
	}
	if (status == SOVB_OK && kind)
		status = decode_converted(text, path, &file, options, kind, arena, err);
	else if (status == SOVB_OK)
		status = sovb_input_decode(text, path, sovb_buffer_text(&file), file.size, options, arena, err);
	sovb_buffer_fini(&file);
	return status;
}
