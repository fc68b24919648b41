#include "bytes.h"

#include <string.h>

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
