/*
 * Comparing and cutting strings, by bytes.
 */
#ifndef SOVB_BYTES_H
#define SOVB_BYTES_H

#include <stdbool.h>

#include <sovb/span.h>

/* Order: less than, equal to or more than 0; of two where one begins the other, the shorter is first. */
int sovb_string_compare(sovb_string a, sovb_string b);
bool sovb_string_equal(sovb_string a, sovb_string b);

/* How many line ends (LF) there are in the bytes; many at once. */
size_t sovb_count_newlines(const char *bytes, size_t size);

/* The lines in which the span stands, without the line end behind the last. */
sovb_span sovb_lines_around(sovb_string text, sovb_span span);

/* The part of *rest before the next separator, all when there is none; both are taken away from *rest. */
sovb_string sovb_string_take(sovb_string *rest, char separator);

#endif
