#include "docx_rewrite.h"

#include "input.h"
#include "message.h"
#include "zip_library.h"

#define DOS_YEAR 1980
#define OUTPUT_MAX ((size_t)256 << 20)

static sovb_status fail_zip(const sovb_zip_calls *calls, const char *path, zip_error_t *error, sovb_error *err)
{
	if (calls->zip_error_code_zip(error) == ZIP_ER_MEMORY)
		return sovb_no_memory(err);
	return sovb_fail(err, SOVB_MSG_NOT_DOCX, path, calls->zip_error_strerror(error), NULL);
}

static zip_uint16_t dos_date(sovb_date date)
{
	if (date.year < DOS_YEAR || date.year > DOS_YEAR + 127)
		date = (sovb_date){DOS_YEAR, 1, 1};
	return (zip_uint16_t)((date.year - DOS_YEAR) << 9 | date.month << 5 | date.day);
}

/* The part under the name that the archive has for it, or as a new entry. */
static bool put_part(const sovb_zip_calls *calls, zip_t *archive, const sovb_docx_part *part, sovb_date date)
{
	zip_source_t *source = calls->zip_source_buffer(archive, part->xml.data, part->xml.size, 0);
	zip_int64_t index = calls->zip_name_locate(archive, part->name, ZIP_FL_NOCASE | ZIP_FL_ENC_RAW);

	if (!source)
		return false;
	if (index >= 0 && calls->zip_file_replace(archive, (zip_uint64_t)index, source, 0) < 0)
		index = -1;
	else if (index < 0)
		index = calls->zip_file_add(archive, part->name, source, ZIP_FL_ENC_UTF_8);
	if (index < 0) {
		calls->zip_source_free(source);
		return false;
	}
	return calls->zip_set_file_compression(archive, (zip_uint64_t)index, ZIP_CM_DEFLATE, 0) == 0 &&
	       calls->zip_file_set_dostime(archive, (zip_uint64_t)index, 0, dos_date(date), 0) == 0;
}

static bool read_source(sovb_buffer *out, const sovb_zip_calls *calls, zip_source_t *source)
{
	char chunk[16384];
	zip_int64_t got;

	out->limit = OUTPUT_MAX;
	if (calls->zip_source_open(source) != 0)
		return false;
	while ((got = calls->zip_source_read(source, chunk, sizeof chunk)) > 0)
		sovb_buffer_append(out, chunk, (size_t)got);
	calls->zip_source_close(source);
	return got == 0 && out->status == SOVB_OK;
}

static sovb_status rewrite(sovb_buffer *out, const sovb_zip_calls *calls, const char *path, zip_source_t *source,
                           const sovb_docx_part *const *parts, size_t count, sovb_date date, sovb_error *err)
{
	sovb_status status = SOVB_OK;
	zip_error_t error;
	zip_t *archive;
	bool done = true;

	calls->zip_error_init(&error);
	calls->zip_source_keep(source); /* its bytes are wanted after the archive is closed */
	archive = calls->zip_open_from_source(source, 0, &error);
	if (!archive) {
		calls->zip_source_free(source);
		status = fail_zip(calls, path, &error, err);
		calls->zip_error_fini(&error);
		return status;
	}
	for (size_t i = 0; i < count && done; i++)
		done = put_part(calls, archive, parts[i], date);
	if (!done || calls->zip_close(archive) != 0) {
		status = fail_zip(calls, path, calls->zip_get_error(archive), err);
		calls->zip_discard(archive);
	} else if (!read_source(out, calls, source)) {
		status = sovb_no_memory(err);
	}
	calls->zip_error_fini(&error);
	return status;
}

sovb_status sovb_docx_rewrite(sovb_buffer *out, const char *path, const sovb_buffer *archive,
                              const sovb_docx_part *const *parts, size_t count, sovb_date date, sovb_error *err)
{
	sovb_zip_calls calls;
	sovb_status status = sovb_zip_load(&calls, path, err);
	zip_source_t *source;

	if (status != SOVB_OK)
		return status;
	source = calls.zip_source_buffer_create(archive->data, archive->size, 0, NULL);
	if (!source)
		return sovb_no_memory(err);
	status = rewrite(out, &calls, path, source, parts, count, date, err);
	calls.zip_source_free(source);
	return status;
}
