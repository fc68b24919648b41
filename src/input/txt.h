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

/* Whether a file that begins with these bytes is taken for UTF-8, when this charset was asked for. */
bool sovb_txt_is_utf8(const char *data, size_t size, sovb_charset charset);

/* Ill-formed bytes in the windows of a text. */
typedef struct sovb_txt_damage {
	size_t bad;
	size_t size; /* of the windows looked at */
	bool borne;  /* however many there are */
} sovb_txt_damage;

/*
 * Set *text to a window of a UTF-8 text, which is lent: its first byte stands at `offset` of the file.  There is a list of
 * paragraphs only when carriage returns may end lines.  The last window tells by a notice what was damaged in all of
 * them.  Normalized, as by sovb_input_decode().
 */
sovb_status sovb_txt_window(sovb_text *text, sovb_txt_damage *damage, const char *path, sovb_string data, size_t offset,
                            bool last, sovb_arena *arena, sovb_error *err);

/* Lines that end in a window. */
size_t sovb_txt_lines(const sovb_text *window);

#endif
