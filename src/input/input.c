#include "input.h"

#include <string.h>
#include <strings.h>

#include "docx.h"
#include "hash.h"
#include "message.h"
#include "txt.h"

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

sovb_status sovb_input_read(sovb_text *text, sovb_file_state *state, uint64_t *hash, const char *path,
                            const sovb_load_options *options, sovb_arena *arena, sovb_error *err)
{
	size_t limit = options && options->max_file_bytes ? options->max_file_bytes : SOVB_MAX_FILE_BYTES;
	sovb_buffer file = SOVB_BUFFER_INIT(limit);
	sovb_status status;

	*text = (sovb_text){0};
	status = sovb_file_read(&file, state, path, limit, err);
	if (status == SOVB_OK) {
		if (hash)
			*hash = sovb_hash_add(SOVB_HASH_INIT, file.data, file.size);
		status = sovb_input_decode(text, path, sovb_buffer_text(&file), file.size, options, arena,
		                           err);
	}
	sovb_buffer_fini(&file);
	return status;
}
