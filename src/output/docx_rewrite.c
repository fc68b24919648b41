#include "docx_rewrite.h"

#include <zip.h>

#include "input.h"
#include "message.h"

#define DOS_YEAR 1980
#define OUTPUT_MAX ((size_t)256 << 20)

static sovb_status fail_zip(const char *path, zip_error_t *error, sovb_error *err)
{
	if (zip_error_code_zip(error) == ZIP_ER_MEMORY)
		return sovb_no_memory(err);
	return sovb_fail(err, SOVB_MSG_NOT_DOCX, path, zip_error_strerror(error), NULL);
}

static zip_uint16_t dos_date(sovb_date date)
{
	if (date.year < DOS_YEAR || date.year > DOS_YEAR + 127)
		date = (sovb_date){DOS_YEAR, 1, 1};
	return (zip_uint16_t)((date.year - DOS_YEAR) << 9 | date.month << 5 | date.day);
}

/* The part under the name that the archive has for it, or as a new entry. */
static bool put_part(zip_t *archive, const sovb_docx_part *part, sovb_date date)
{
	zip_source_t *source = zip_source_buffer(archive, part->xml.data, part->xml.size, 0);
	zip_int64_t index = zip_name_locate(archive, part->name, ZIP_FL_NOCASE | ZIP_FL_ENC_RAW);

	if (!source)
		return false;
	if (index >= 0 && zip_file_replace(archive, (zip_uint64_t)index, source, 0) < 0)
		index = -1;
	else if (index < 0)
		index = zip_file_add(archive, part->name, source, ZIP_FL_ENC_UTF_8);
	if (index < 0) {
		zip_source_free(source);
		return false;
	}
	return zip_set_file_compression(archive, (zip_uint64_t)index, ZIP_CM_DEFLATE, 0) == 0 &&
	       zip_file_set_dostime(archive, (zip_uint64_t)index, 0, dos_date(date), 0) == 0;
}

static bool read_source(sovb_buffer *out, zip_source_t *source)
{
	char chunk[16384];
	zip_int64_t got;

	out->limit = OUTPUT_MAX;
	if (zip_source_open(source) != 0)
		return false;
	while ((got = zip_source_read(source, chunk, sizeof chunk)) > 0)
		sovb_buffer_append(out, chunk, (size_t)got);
	zip_source_close(source);
	return got == 0 && out->status == SOVB_OK;
}

static sovb_status rewrite(sovb_buffer *out, const char *path, zip_source_t *source,
                           const sovb_docx_part *const *parts, size_t count, sovb_date date, sovb_error *err)
{
	sovb_status status = SOVB_OK;
	zip_error_t error;
	zip_t *archive;
	bool done = true;

	zip_error_init(&error);
	zip_source_keep(source); /* its bytes are wanted after the archive is closed */
	archive = zip_open_from_source(source, 0, &error);
	if (!archive) {
		zip_source_free(source);
		status = fail_zip(path, &error, err);
		zip_error_fini(&error);
		return status;
	}
	for (size_t i = 0; i < count && done; i++)
		done = put_part(archive, parts[i], date);
	if (!done || zip_close(archive) != 0) {
		status = fail_zip(path, zip_get_error(archive), err);
		zip_discard(archive);
	} else if (!read_source(out, source)) {
		status = sovb_no_memory(err);
	}
	zip_error_fini(&error);
	return status;
}

sovb_status sovb_docx_rewrite(sovb_buffer *out, const char *path, const sovb_buffer *archive,
                              const sovb_docx_part *const *parts, size_t count, sovb_date date, sovb_error *err)
{
	zip_source_t *source = zip_source_buffer_create(archive->data, archive->size, 0, NULL);
	sovb_status status;

	if (!source)
		return sovb_no_memory(err);
	status = rewrite(out, path, source, parts, count, date, err);
	zip_source_free(source);
	return status;
}
