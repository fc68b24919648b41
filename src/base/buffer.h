/*
 * A growing run of bytes, always with a terminating zero after it.
 *
 * A buffer remembers its first failure (no memory, over its limit): appends after it do nothing, and one check of
 * `status` at the end serves them all.  Every buffer has a limit.
 */
#ifndef SOVB_BUFFER_H
#define SOVB_BUFFER_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <sovb/span.h>

typedef struct sovb_buffer {
	char *data; /* never NULL after an append that worked */
	size_t size;
	size_t capacity;
	size_t limit;
	sovb_status status; /* SOVB_OK, SOVB_ERR_NOMEM or SOVB_ERR_TOO_LARGE */
} sovb_buffer;

#define SOVB_BUFFER_INIT(max) {.limit = (max)}

void sovb_buffer_fini(sovb_buffer *buffer);

/* Forget the content and the failure, keep the memory. */
void sovb_buffer_clear(sovb_buffer *buffer);

/* Room for so many bytes behind the content, and its end; NULL, which is remembered, when there is none. */
char *sovb_buffer_make_room(sovb_buffer *buffer, size_t size);

/* The same, when it is there already nearly always.  What is written there becomes content by sovb_buffer_take(). */
static inline char *sovb_buffer_room(sovb_buffer *buffer, size_t size)
{
	if (buffer->status != SOVB_OK || size >= buffer->capacity - buffer->size || size > buffer->limit - buffer->size)
		return sovb_buffer_make_room(buffer, size);
	return buffer->data + buffer->size;
}

static inline void sovb_buffer_take(sovb_buffer *buffer, size_t size)
{
	buffer->size += size;
	buffer->data[buffer->size] = '\0';
}

static inline void sovb_buffer_append(sovb_buffer *buffer, const void *data, size_t size)
{
	char *room = sovb_buffer_room(buffer, size);

	if (!room)
		return;
	if (size)
		memcpy(room, data, size);
	sovb_buffer_take(buffer, size);
}

void sovb_buffer_append_text(sovb_buffer *buffer, const char *text);
void sovb_buffer_append_string(sovb_buffer *buffer, sovb_string string);
void sovb_buffer_append_utf8(sovb_buffer *buffer, uint32_t character);
void sovb_buffer_appendf(sovb_buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

static inline void sovb_buffer_append_char(sovb_buffer *buffer, char c)
{
	sovb_buffer_append(buffer, &c, 1);
}

/* The content as a terminated string, "" when empty; it belongs to the buffer. */
const char *sovb_buffer_text(const sovb_buffer *buffer);

/*
 * Room for `need` elements in a malloc'ed array of *capacity elements of elem bytes.  False, and the array as it was,
 * when memory or the limit is exhausted.
 */
bool sovb_array_reserve(void **array, size_t *capacity, size_t need, size_t elem, size_t limit);

#endif
