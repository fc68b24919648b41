#include "bytes.h"

#include <string.h>

#include "wide.h"

int sovb_string_compare(sovb_string a, sovb_string b)
{
	size_t size = a.size < b.size ? a.size : b.size;
	int order = size ? memcmp(a.data, b.data, size) : 0;

	return order ? order : (a.size > b.size) - (a.size < b.size);
}

bool sovb_string_equal(sovb_string a, sovb_string b)
{
	return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

sovb_string sovb_string_take(sovb_string *rest, char separator)
{
	const char *end = rest->size ? memchr(rest->data, separator, rest->size) : NULL;
	sovb_string part = {rest->data, end ? (size_t)(end - rest->data) : rest->size};

	rest->data += part.size + (end ? 1 : 0);
	rest->size -= part.size + (end ? 1 : 0);
	return part;
}

sovb_span sovb_lines_around(sovb_string text, sovb_span span)
{
	const char *before = memrchr(text.data, '\n', span.start);
	const char *behind = memchr(text.data + span.end, '\n', text.size - span.end);

	return (sovb_span){before ? (size_t)(before - text.data) + 1 : 0, behind ? (size_t)(behind - text.data) : text.size};
}

#define BLOCKS_MAX 255 /* what a byte can count */

/* Newlines in some chunks. */
SOVB_WIDE_BODY size_t count_in_chunks(const char *bytes, size_t chunks)
{
	unsigned char counts[SOVB_WIDE_BLOCK] = {0};
	size_t count = 0;

	for (size_t chunk = 0; chunk < chunks; chunk++, bytes += SOVB_WIDE_BLOCK)
		for (int i = 0; i < SOVB_WIDE_BLOCK; i++)
			counts[i] += bytes[i] == '\n';
	for (int i = 0; i < SOVB_WIDE_BLOCK; i++)
		count += counts[i];
	return count;
}

SOVB_WIDE_CLONES(size_t, count_in_chunks, (const char *bytes, size_t chunks), (bytes, chunks))

/* Newlines in fewer bytes than a chunk: eight at a time. */
static size_t count_in_rest(const char *bytes, size_t size)
{
	const uint64_t ones = 0x0101010101010101, low = 0x7F * ones;
	size_t count = 0;
	uint64_t eight;

	for (; size >= sizeof eight; bytes += sizeof eight, size -= sizeof eight) {
		memcpy(&eight, bytes, sizeof eight);
		eight ^= ones * '\n'; /* a newline is 0 */
		eight = ~(((eight & low) + low) | eight | low);
		count += (eight >> 7) * ones >> 56;
	}
	for (; size; size--)
		count += *bytes++ == '\n';
	return count;
}

size_t sovb_count_newlines(const char *bytes, size_t size)
{
	size_t count = 0;

	while (size >= SOVB_WIDE_BLOCK) {
		size_t chunks = size / SOVB_WIDE_BLOCK < BLOCKS_MAX ? size / SOVB_WIDE_BLOCK : BLOCKS_MAX;

		count += count_in_chunks_wide(bytes, chunks);
		bytes += chunks * SOVB_WIDE_BLOCK;
		size -= chunks * SOVB_WIDE_BLOCK;
	}
	return count + count_in_rest(bytes, size);
}
