/*
 * Text inside XML and HTML.
 */
#ifndef SOVB_MARKUP_H
#define SOVB_MARKUP_H

#include "buffer.h"

/*
 * Append text so that it says nothing but itself, in content and in quoted attributes of XML and HTML alike.  Bytes
 * that are not UTF-8 and characters that XML does not have become U+FFFD.
 */
void sovb_markup_text(sovb_buffer *out, const char *data, size_t size);

#endif
