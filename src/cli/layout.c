#include "layout.h"

#include <stdio.h>
#include <string.h>

#include "say.h"

#define WRAP_MIN 30 /* a line takes at least this many columns, however deep it stands */

sovb_string layout_of(const char *text)
{
	return (sovb_string){text, text ? strlen(text) : 0};
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* A byte that begins no column: inside a character, or of a combining mark (U+0300 to U+036F). */
static bool is_inside(const unsigned char *p, size_t at, size_t size)
{
	if ((p[at] & 0xc0) == 0x80)
		return true;
	return at + 1 < size && (p[at] == 0xcc || (p[at] == 0xcd && p[at + 1] < 0xb0));
}

size_t layout_columns(const char *data, size_t size)
{
	size_t columns = 0;

	for (size_t at = 0; at < size; at++)
		columns += !is_inside((const unsigned char *)data, at, size);
	return columns;
}

/* Nothing but printable ASCII and letters: no control character, which UTF-8 writes with C2 too, and no line end. */
static bool is_plain(sovb_string text)
{
	bool plain = true;

	for (size_t i = 0; i < text.size; i++) {
		unsigned char c = (unsigned char)text.data[i];

		plain &= c >= 0x20 && c != 0x7f && c != 0xc2;
	}
	return plain;
}

void layout_string(sovb_string text)
{
	size_t at = 0;

	if (text.size && is_plain(text)) {
		fwrite(text.data, 1, text.size, stdout);
		return;
	}
	while (at < text.size) {
		size_t start = at;

		while (at < text.size && (text.data[at] == ' ' || !is_blank(text.data[at])))
			at++;
		say_visible(stdout, text.data + start, at - start);
		if (at < text.size) {
			putchar(' ');
			at++;
		}
	}
}

void layout_styled(const term *t, style wanted, sovb_string text)
{
	fputs(term_style(t, wanted), stdout);
	layout_string(text);
	fputs(term_style(t, STYLE_PLAIN), stdout);
}

void layout_padded(const term *t, style wanted, sovb_string text, size_t columns)
{
	size_t used = layout_columns(text.data, text.size);

	layout_styled(t, wanted, text);
	if (used < columns)
		printf("%*s", (int)(columns - used), "");
}

void layout_short(sovb_string text, size_t columns)
{
	size_t at = 0;

	if (!columns || layout_columns(text.data, text.size) <= columns) {
		layout_string(text);
		return;
	}
	for (size_t left = columns; at < text.size; at++) {
		if (is_inside((const unsigned char *)text.data, at, text.size))
			continue;
		if (!--left)
			break;
	}
	while (at && is_blank(text.data[at - 1]))
		at--;
	layout_string((sovb_string){text.data, at});
	fputs("…", stdout);
}

static sovb_string next_word(sovb_string text, size_t *at)
{
	size_t start;

	while (*at < text.size && is_blank(text.data[*at]))
		++*at;
	start = *at;
	while (*at < text.size && !is_blank(text.data[*at]))
		++*at;
	return (sovb_string){text.data + start, *at - start};
}

/* The line begun is `room` columns wide. */
static void wrap(const term *t, style wanted, sovb_string text, size_t room, const char *prefix, int blanks)
{
	const char *plain = term_style(t, STYLE_PLAIN);
	size_t used = 0;
	size_t at = 0;

	fputs(term_style(t, wanted), stdout);
	for (sovb_string word = next_word(text, &at); word.size; word = next_word(text, &at)) {
		size_t columns = layout_columns(word.data, word.size);

		if (used && used + 1 + columns > room) {
			printf("%s\n%s%*s%s", plain, prefix, blanks, "", term_style(t, wanted));
			used = 0;
		}
		if (used) {
			putchar(' ');
			used++;
		}
		layout_string(word);
		used += columns;
	}
	printf("%s\n", plain);
}

static size_t room_after(size_t width, size_t indent)
{
	return width > indent + WRAP_MIN ? width - indent : WRAP_MIN;
}

void layout_wrapped(const term *t, style wanted, sovb_string text, const char *prefix)
{
	size_t width = t->width ? t->width : LAYOUT_WIDTH;

	wrap(t, wanted, text, room_after(width, layout_columns(prefix, strlen(prefix))), prefix, 0);
}

void layout_paragraph(const char *text, unsigned indent, unsigned width)
{
	static const term plain = {.color = false};

	wrap(&plain, STYLE_PLAIN, layout_of(text), room_after(width, indent), "", (int)indent);
}

sovb_string layout_symbol(sovb_string key)
{
	size_t size = 0;

	while (size < key.size && key.data[size] != '@' && key.data[size] != '#')
		size++;
	return (sovb_string){key.data, size};
}
