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

/* ---- archives byte by byte (PKWARE's APPNOTE 6.3) ---- */

typedef struct raw_bytes {
	unsigned char *data;
	size_t size;
	size_t capacity;
} raw_bytes;

static void put(raw_bytes *out, const void *data, size_t size)
{
	if (out->size + size > out->capacity) {
		out->capacity = 2 * (out->size + size);
		out->data = realloc(out->data, out->capacity);
		assert_non_null(out->data);
	}
	memcpy(out->data + out->size, data, size);
	out->size += size;
}

static void put_number(raw_bytes *out, uint64_t value, size_t bytes)
{
	for (size_t i = 0; i < bytes; i++) {
		unsigned char byte = (unsigned char)(value >> 8 * i);

		put(out, &byte, 1);
	}
}

static uint32_t checksum(const char *data, size_t size)
{
	uint32_t crc = 0xFFFFFFFF;

	for (size_t i = 0; i < size; i++) {
		crc ^= (unsigned char)data[i];
		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
	}
	return ~crc;
}

/* Version, flags (sizes follow the data), method, time and date. */
static void put_start(raw_bytes *out, uint32_t signature, bool zip64)
{
	put_number(out, signature, 4);
	if (signature == 0x02014B50)
		put_number(out, 45, 2);
	put_number(out, zip64 ? 45 : 20, 2);
	put_number(out, 1 << 3, 2);
	put_number(out, 0, 2);
	put_number(out, 0x21 << 16, 4);
}

static void put_entry(raw_bytes *out, const docx_part *part, bool zip64)
{
	size_t size = part->size ? part->size : strlen(part->data);

	put_start(out, 0x04034B50, zip64);
	put_number(out, 0, 4);
	put_number(out, zip64 ? 0xFFFFFFFF : 0, 4);
	put_number(out, zip64 ? 0xFFFFFFFF : 0, 4);
	put_number(out, strlen(part->name), 2);
	put_number(out, zip64 ? 20 : 0, 2);
	put(out, part->name, strlen(part->name));
	if (zip64) {
		put_number(out, 1, 2);
		put_number(out, 16, 2);
		put_number(out, 0, 8);
		put_number(out, 0, 8);
	}
	put(out, part->data, size);
	put_number(out, 0x08074B50, 4);
	put_number(out, checksum(part->data, size), 4);
	put_number(out, size, zip64 ? 8 : 4);
	put_number(out, size, zip64 ? 8 : 4);
}

static void put_directory_entry(raw_bytes *out, const docx_part *part, uint64_t at, bool zip64)
{
	size_t size = part->size ? part->size : strlen(part->data);

	put_start(out, 0x02014B50, zip64);
	put_number(out, checksum(part->data, size), 4);
	put_number(out, zip64 ? 0xFFFFFFFF : size, 4);
	put_number(out, zip64 ? 0xFFFFFFFF : size, 4);
	put_number(out, strlen(part->name), 2);
	put_number(out, zip64 ? 28 : 0, 2);
	put_number(out, 0, 2 + 2 + 2);
	put_number(out, 0, 4);
	put_number(out, zip64 ? 0xFFFFFFFF : at, 4);
	put(out, part->name, strlen(part->name));
	if (!zip64)
		return;
	put_number(out, 1, 2);
	put_number(out, 24, 2);
	put_number(out, size, 8);
	put_number(out, size, 8);
	put_number(out, at, 8);
}

static void put_zip64_end(raw_bytes *out, size_t count, uint64_t start)
{
	const uint64_t end = out->size;

	put_number(out, 0x06064B50, 4);
	put_number(out, 44, 8);
	put_number(out, 45, 2);
	put_number(out, 45, 2);
	put_number(out, 0, 8);
	put_number(out, count, 8);
	put_number(out, count, 8);
	put_number(out, end - start, 8);
	put_number(out, start, 8);
	put_number(out, 0x07064B50, 4);
	put_number(out, 0, 4);
	put_number(out, end, 8);
	put_number(out, 1, 4);
}

#define STREAMED_MAX 16

char *docx_build_streamed(const docx_part *parts, size_t count, bool zip64, size_t *size)
{
	uint64_t at[STREAMED_MAX], start, end;
	raw_bytes out = {0};

	assert_true(count <= STREAMED_MAX);
	for (size_t i = 0; i < count; i++) {
		at[i] = out.size;
		put_entry(&out, &parts[i], zip64);
	}
	start = out.size;
	for (size_t i = 0; i < count; i++)
		put_directory_entry(&out, &parts[i], at[i], zip64);
	end = out.size;
	if (zip64)
		put_zip64_end(&out, count, start);
	put_number(&out, 0x06054B50, 4);
	put_number(&out, 0, 4);
	put_number(&out, zip64 ? 0xFFFF : count, 2);
	put_number(&out, zip64 ? 0xFFFF : count, 2);
	put_number(&out, zip64 ? 0xFFFFFFFF : end - start, 4);
	put_number(&out, zip64 ? 0xFFFFFFFF : start, 4);
	put_number(&out, 0, 2);
	*size = out.size;
	return (char *)out.data;
}

size_t docx_find(const char *data, size_t size, size_t from, const char *text, size_t length)
{
	const char *found = memmem(data + from, size - from, text, length);

	return found ? (size_t)(found - data) : size;
}
