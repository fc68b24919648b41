/*
 * JSON values as text, appended to a buffer.
 */
#ifndef SOVB_JSON_H
#define SOVB_JSON_H

#include "buffer.h"

/*
 * A string in its quotes.  Bytes that are not UTF-8 become U+FFFD; control characters are escaped, and so are
 * the line ends of Unicode (U+0085, U+2028, U+2029), so that a record stays one line for every reader.
 */
void sovb_json_string(sovb_buffer *out, const char *data, size_t size);

#define SOVB_JSON_NUMBER_MAX 32

/* The shortest text that reads back as the same (finite) number, in any locale; returns out. */
const char *sovb_json_number(char out[SOVB_JSON_NUMBER_MAX], double value);

#endif
