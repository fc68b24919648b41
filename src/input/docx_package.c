#include "docx_package.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "input.h"
#include "message.h"
#include "zip_library.h"

#define CHUNK ((size_t)64 * 1024)

struct sovb_package {
	const char *path;
	sovb_zip_calls calls;
	zip_t *archive;
	size_t inflated; /* bytes of all parts read so far */
	char chunk[CHUNK];
};

static sovb_status over_limit(const sovb_package *package, const char *limit, size_t value, sovb_error *err)
{
	char shown[24];

	snprintf(shown, sizeof shown, "%zu", value);
	return sovb_fail(err, SOVB_MSG_LIMIT, package->path, limit, shown);
}

static sovb_status refuse_archive(const sovb_package *package, zip_error_t *error, sovb_error *err)
{
	const sovb_zip_calls *calls = &package->calls;
	sovb_status status;

	if (calls->zip_error_code_zip(error) == ZIP_ER_MEMORY)
		status = sovb_no_memory(err);
	else if (calls->zip_error_code_zip(error) == ZIP_ER_NOZIP)
		status = sovb_fail(err, SOVB_MSG_NOT_DOCX, package->path, "ZIP: no directory, the end is missing",
		                   NULL);
	else
		status = sovb_fail(err, SOVB_MSG_NOT_DOCX, package->path, calls->zip_error_strerror(error), NULL);
	calls->zip_error_fini(error);
	return status;
}

static sovb_status open_archive(sovb_package *package, const char *data, size_t size, sovb_error *err)
{
	const sovb_zip_calls *calls = &package->calls;
	zip_source_t *source;
	zip_error_t error;

	calls->zip_error_init(&error);
	source = calls->zip_source_buffer_create(data, size, 0, &error);
	if (!source)
		return refuse_archive(package, &error, err);
	package->archive = calls->zip_open_from_source(source, ZIP_RDONLY, &error);
	if (!package->archive) {
		calls->zip_source_free(source);
		return refuse_archive(package, &error, err);
	}
	calls->zip_error_fini(&error);
	return SOVB_OK;
}

sovb_status sovb_package_open(sovb_package **out, const char *path, const char *data, size_t size,
                              sovb_error *err)
{
	sovb_package *package;
	sovb_status status;

	*out = NULL;
	package = malloc(sizeof *package);
	if (!package)
		return sovb_no_memory(err);
	package->path = path;
	package->archive = NULL;
	package->inflated = 0;
	status = sovb_zip_load(&package->calls, path, err);
	if (status == SOVB_OK)
		status = open_archive(package, data, size, err);
	if (status == SOVB_OK && package->calls.zip_get_num_entries(package->archive, 0) > SOVB_ZIP_MAX_ENTRIES)
		status = over_limit(package, "zip-entries", SOVB_ZIP_MAX_ENTRIES, err);
	if (status != SOVB_OK) {
		sovb_package_close(package);
		return status;
	}
	*out = package;
	return SOVB_OK;
}

void sovb_package_close(sovb_package *package)
{
	if (!package)
		return;
	if (package->archive)
		package->calls.zip_discard(package->archive);
	free(package);
}

const char *sovb_package_path(const sovb_package *package)
{
	return package->path;
}

static zip_int64_t locate(sovb_package *package, const char *part)
{
	return package->calls.zip_name_locate(package->archive, part, ZIP_FL_NOCASE | ZIP_FL_ENC_RAW);
}

bool sovb_package_has(sovb_package *package, const char *part)
{
	return locate(package, part) >= 0;
}

bool sovb_package_has_folder(sovb_package *package, const char *folder)
{
	zip_int64_t count = package->calls.zip_get_num_entries(package->archive, 0);

	for (zip_int64_t i = 0; i < count; i++) {
		const char *name = package->calls.zip_get_name(package->archive, (zip_uint64_t)i, ZIP_FL_ENC_RAW);

		if (name && strncasecmp(name, folder, strlen(folder)) == 0)
			return true;
	}
	return false;
}

const char *sovb_package_spelling(sovb_package *package, const char *part)
{
	zip_int64_t index = locate(package, part);

	return index < 0 ? NULL : package->calls.zip_get_name(package->archive, (zip_uint64_t)index, ZIP_FL_ENC_RAW);
}

static sovb_status broken(const sovb_package *package, const char *part, const char *reason, sovb_error *err)
{
	return sovb_fail(err, SOVB_MSG_BROKEN_DOCX, package->path, part, reason);
}

static sovb_status check_entry(sovb_package *package, const char *part, const zip_stat_t *stat,
                               sovb_error *err)
{
	char reason[48];

	if ((stat->valid & ZIP_STAT_ENCRYPTION_METHOD) && stat->encryption_method != ZIP_EM_NONE)
		return sovb_fail(err, SOVB_MSG_PASSWORD, package->path, NULL, NULL);
	if (stat->comp_method == ZIP_CM_STORE || stat->comp_method == ZIP_CM_DEFLATE)
		return SOVB_OK;
	snprintf(reason, sizeof reason, "ZIP: compression method %u", stat->comp_method);
	return broken(package, part, reason, err);
}

static sovb_status open_entry(zip_file_t **out, uint64_t *packed, sovb_package *package, const char *part,
                              sovb_error *err)
{
	zip_int64_t index = locate(package, part);
	sovb_status status;
	zip_stat_t stat;

	if (index < 0)
		return broken(package, part, "missing", err);
	if (package->calls.zip_stat_index(package->archive, (zip_uint64_t)index, 0, &stat) != 0)
		return broken(package, part, package->calls.zip_strerror(package->archive), err);
	status = check_entry(package, part, &stat, err);
	if (status != SOVB_OK)
		return status;
	*packed = stat.comp_size;
	*out = package->calls.zip_fopen_index(package->archive, (zip_uint64_t)index, 0);
	if (*out)
		return SOVB_OK;
	if (package->calls.zip_error_code_zip(package->calls.zip_get_error(package->archive)) == ZIP_ER_MEMORY)
		return sovb_no_memory(err);
	return broken(package, part, package->calls.zip_strerror(package->archive), err);
}

static sovb_status count_bytes(sovb_package *package, size_t got, size_t *inflated, uint64_t packed,
                               sovb_error *err)
{
	*inflated += got;
	package->inflated += got;
	if (*inflated > SOVB_ZIP_MAX_PART_BYTES)
		return over_limit(package, "part-bytes", SOVB_ZIP_MAX_PART_BYTES, err);
	if (package->inflated > SOVB_ZIP_MAX_TOTAL_BYTES)
		return over_limit(package, "total-bytes", SOVB_ZIP_MAX_TOTAL_BYTES, err);
	if (*inflated > SOVB_ZIP_RATIO_FREE_BYTES && *inflated / SOVB_ZIP_MAX_RATIO > packed)
		return over_limit(package, "zip-ratio", SOVB_ZIP_MAX_RATIO, err);
	return SOVB_OK;
}

static sovb_status refuse_entry(const sovb_package *package, const char *part, zip_file_t *file,
                                sovb_error *err)
{
	zip_error_t *error = package->calls.zip_file_get_error(file);

	if (package->calls.zip_error_code_zip(error) == ZIP_ER_MEMORY)
		return sovb_no_memory(err);
	return broken(package, part, package->calls.zip_error_strerror(error), err);
}

/* Takes the bytes of a part piece by piece; `last` comes with none. */
typedef sovb_status part_sink(void *context, const char *data, size_t size, bool last, sovb_error *err);

static sovb_status pour(sovb_package *package, const char *part, zip_file_t *file, uint64_t packed, part_sink *sink,
                        void *context, sovb_error *err)
{
	size_t inflated = 0;

	for (;;) {
		zip_int64_t got = package->calls.zip_fread(file, package->chunk, CHUNK);
		sovb_status status;

		if (got < 0)
			return refuse_entry(package, part, file, err);
		status = count_bytes(package, (size_t)got, &inflated, packed, err);
		if (status == SOVB_OK)
			status = sink(context, package->chunk, (size_t)got, got == 0, err);
		if (status != SOVB_OK || got == 0)
			return status;
	}
}

static sovb_status pour_part(sovb_package *package, const char *part, part_sink *sink, void *context, sovb_error *err)
{
	zip_file_t *file = NULL;
	uint64_t packed = 0;
	sovb_status status = open_entry(&file, &packed, package, part, err);

	if (status != SOVB_OK)
		return status;
	status = pour(package, part, file, packed, sink, context, err);
	package->calls.zip_fclose(file);
	return status;
}

static sovb_status keep_bytes(void *context, const char *data, size_t size, bool last, sovb_error *err)
{
	sovb_buffer *out = context;

	(void)last;
	sovb_buffer_append(out, data, size);
	return out->status == SOVB_OK ? SOVB_OK : sovb_no_memory(err);
}

sovb_status sovb_package_read(sovb_package *package, const char *part, sovb_buffer *out, sovb_error *err)
{
	sovb_buffer_clear(out);
	out->limit = SOVB_ZIP_MAX_PART_BYTES;
	return pour_part(package, part, keep_bytes, out, err);
}

static sovb_status feed_bytes(void *context, const char *data, size_t size, bool last, sovb_error *err)
{
	return sovb_xml_feed(context, data, size, last, err);
}

sovb_status sovb_package_parse(sovb_package *package, const char *part, const sovb_xml_handler *handler,
                               void *context, sovb_error *err)
{
	sovb_xml *xml = sovb_xml_new(handler, context, package->path, part);
	sovb_status status;

	if (!xml)
		return sovb_no_memory(err);
	status = pour_part(package, part, feed_bytes, xml, err);
	sovb_xml_free(xml);
	return status;
}
