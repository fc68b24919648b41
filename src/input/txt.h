/*
 * Text files: Unicode in any form, and the 8-bit charsets of before.
 */
#ifndef SOVB_TXT_H
#define SOVB_TXT_H

#include "input.h"

/* Of so many bytes (or units of UTF-16) one may be ill-formed; a file with more is in another charset. */
#define SOVB_TXT_BYTES_PER_ERROR 1000

/*
 * Set bytes, charset and paragraphs (one a line of the file) of *text.  A line ends with "\n", "\r\n" or
 * "\r".  What was guessed or damaged is told by a notice.
 */
sovb_status sovb_txt_decode(sovb_text *text, const char *path, const char *data, size_t size, sovb_charset charset,
                            size_t max_text_bytes, sovb_arena *arena, sovb_error *err);

#endif
