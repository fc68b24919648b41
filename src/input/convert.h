/*
 * Files of other formats to text, by well-kept programs of the distribution, when they are installed.
 *
 * A converter is a process of its own, started without a shell: it has the file and nothing else (no standard input, an
 * environment of three words, no new rights, no sockets), little time, memory and output, and is killed when it takes more.
 */
#ifndef SOVB_CONVERT_H
#define SOVB_CONVERT_H

#include "buffer.h"
#include "converter.h"

#define SOVB_CONVERT_MAX_SECONDS 20
#define SOVB_CONVERT_MAX_MEMORY ((size_t)1 << 30)

/*
 * Convert the bytes of a file to UTF-8, cleared into *out, at most `max` bytes; path names it in errors.  A program that is
 * not there, fails or takes too much is an error that names it, and the package to install.
 */
sovb_status sovb_convert(sovb_buffer *out, const sovb_converter *converter, const char *path, const char *data, size_t size,
                         size_t max, sovb_error *err);

#endif
