#include "docx_builder.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <zip.h>

static void add_part(zip_t *archive, const docx_part *part)
{
	size_t size = part->size ? part->size : strlen(part->data);
	zip_source_t *source = zip_source_buffer(archive, part->data, size, 0);
	zip_int64_t index;

	assert_non_null(source);
	index = zip_file_add(archive, part->name, source, 0);
	assert_true(index >= 0);
	if (part->stored)
		assert_int_equal(zip_set_file_compression(archive, (zip_uint64_t)index, ZIP_CM_STORE, 0), 0);
	if (part->password)
		assert_int_equal(zip_file_set_encryption(archive, (zip_uint64_t)index, ZIP_EM_TRAD_PKWARE,
		                                         part->password),
		                 0);
}

static char *read_source(zip_source_t *source, size_t *size)
{
	zip_stat_t stat;
	char *bytes;

	assert_int_equal(zip_source_stat(source, &stat), 0);
	bytes = malloc(stat.size);
	assert_non_null(bytes);
	assert_int_equal(zip_source_open(source), 0);
	assert_int_equal(zip_source_read(source, bytes, stat.size), stat.size);
	zip_source_close(source);
	*size = stat.size;
	return bytes;
}

char *docx_build(const docx_part *parts, size_t count, size_t *size)
{
	zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, NULL);
	zip_t *archive;
	char *bytes;

	assert_non_null(source);
	archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, NULL);
	assert_non_null(archive);
	zip_source_keep(source);
	for (size_t i = 0; i < count; i++)
		add_part(archive, &parts[i]);
	assert_int_equal(zip_close(archive), 0);
	bytes = read_source(source, size);
	zip_source_free(source);
	return bytes;
}

size_t docx_find(const char *data, size_t size, size_t from, const char *text, size_t length)
{
	const char *found = memmem(data + from, size - from, text, length);

	return found ? (size_t)(found - data) : size;
}
