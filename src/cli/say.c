#include "say.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* Bytes of the control character at data[0]; 0 when there is none. */
static size_t control_size(const char *data, size_t size)
{
	const unsigned char *p = (const unsigned char *)data;

	if (p[0] < 0x20 || p[0] == 0x7f)
		return 1;
	return p[0] == 0xc2 && size > 1 && p[1] >= 0x80 && p[1] < 0xa0 ? 2 : 0;
}

void say_visible(FILE *to, const char *data, size_t size)
{
	size_t start = 0;

	for (size_t at = 0; at < size;) {
		size_t control = control_size(data + at, size - at);

		if (!control) {
			at++;
			continue;
		}
		fwrite(data + start, 1, at - start, to);
		for (size_t i = 0; i < control; i++)
			fprintf(to, "\\x%02x", (unsigned char)data[at + i]);
		at += control;
		start = at;
	}
	fwrite(data + start, 1, size - start, to);
}

static void __attribute__((format(printf, 1, 0))) say(const char *format, va_list words)
{
	char *line = NULL;
	int length = vasprintf(&line, format, words);

	fputs("sovb: ", stderr);
	if (length >= 0) {
		say_visible(stderr, line, (size_t)length);
		free(line);
	}
	fputc('\n', stderr);
}

void say_error(const char *format, ...)
{
	va_list words;

	va_start(words, format);
	say(format, words);
	va_end(words);
}

void say_note(bool quiet, const char *format, ...)
{
	va_list words;

	if (quiet)
		return;
	va_start(words, format);
	say(format, words);
	va_end(words);
}
