#include "buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "utf8.h"

#define FIRST_CAPACITY 64

void sovb_buffer_fini(sovb_buffer *buffer)
{
	free(buffer->data);
	*buffer = (sovb_buffer){.limit = buffer->limit};
}

void sovb_buffer_clear(sovb_buffer *buffer)
{
	buffer->size = 0;
	buffer->status = SOVB_OK;
	if (buffer->data)
		buffer->data[0] = '\0';
}

char *sovb_buffer_make_room(sovb_buffer *buffer, size_t size)
{
	size_t need, capacity;
	char *data;

	if (buffer->status != SOVB_OK)
		return NULL;
	if (__builtin_add_overflow(buffer->size, size, &need) || need > buffer->limit || need == SIZE_MAX) {
		buffer->status = SOVB_ERR_TOO_LARGE;
		return NULL;
	}
	if (need < buffer->capacity)
		return buffer->data + buffer->size;
	capacity = buffer->capacity ? buffer->capacity : FIRST_CAPACITY;
	while (capacity <= need) {
		if (capacity > SIZE_MAX / 2)
			capacity = need + 1;
		else
			capacity *= 2;
	}
	data = realloc(buffer->data, capacity);
	if (!data) {
		buffer->status = SOVB_ERR_NOMEM;
		return NULL;
	}
	buffer->data = data;
	buffer->capacity = capacity;
	return buffer->data + buffer->size;
}

void sovb_buffer_append_text(sovb_buffer *buffer, const char *text)
{
	sovb_buffer_append(buffer, text, strlen(text));
}

void sovb_buffer_append_string(sovb_buffer *buffer, sovb_string string)
{
	sovb_buffer_append(buffer, string.data, string.size);
}

void sovb_buffer_append_utf8(sovb_buffer *buffer, uint32_t character)
{
	char bytes[SOVB_UTF8_MAX];

	sovb_buffer_append(buffer, bytes, sovb_utf8_encode(bytes, character));
}

void sovb_buffer_appendf(sovb_buffer *buffer, const char *format, ...)
{
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length < 0 || !sovb_buffer_make_room(buffer, (size_t)length))
		return;
	va_start(args, format);
	vsnprintf(buffer->data + buffer->size, (size_t)length + 1, format, args);
	va_end(args);
	buffer->size += (size_t)length;
}

const char *sovb_buffer_text(const sovb_buffer *buffer)
{
	return buffer->data ? buffer->data : "";
}

bool sovb_array_reserve(void **array, size_t *capacity, size_t need, size_t elem, size_t limit)
{
	size_t room = *capacity ? *capacity : 16;
	size_t bytes;
	void *grown;

	if (need <= *capacity)
		return true;
	if (need > limit)
		return false;
	while (room < need)
		room = room > limit / 2 ? limit : room * 2;
	if (room > limit)
		room = limit;
	if (__builtin_mul_overflow(room, elem, &bytes))
		return false;
	grown = realloc(*array, bytes);
	if (!grown)
		return false;
	*array = grown;
	*capacity = room;
	return true;
}
