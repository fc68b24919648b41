#include "symbol_follow.h"

#include <stdint.h>

/* One of some characters under 0x40 ('?' is the last). */
static inline bool is_one_of(char c, const char *characters)
{
	uint64_t set = 0;

	for (; *characters; characters++)
		set |= (uint64_t)1 << *characters;
	return (unsigned char)c < 64 && set >> c & 1;
}

/* Bytes of the letters from text[at] on: what is not ASCII is one, or nothing that a symbol goes on after, but for blanks and marks. */
static size_t letters_at(const char *text, size_t size, size_t at)
{
	size_t end = at;

	for (; end < size; end++) {
		unsigned char c = (unsigned char)text[end];

		if (c < 0x80 ? (unsigned char)((c | 0x20) - 'a') >= 26 : c == 0xC2 || c == 0xE2 || c == 0xE3 || c >= 0xEF)
			break;
	}
	return end - at;
}

/* A word behind a blank that no separator follows: the only letters of a symbol there have their kind and body ("15 NQ/TW"). */
static bool is_word(const char *text, size_t size, size_t at)
{
	size_t end = at + letters_at(text, size, at);

	if (end == at || end + 1 >= size)
		return false;
	if (text[end] == ' ')
		return (unsigned char)((text[end + 1] | 0x20) - 'a') < 26 || is_one_of(text[end + 1], "(0123456789");
	if (text[end] == '.')
		return is_one_of(text[end + 1], " \n");
	return is_one_of(text[end], ",;:()\n");
}

/* Words are behind the blank text[at] most often. */
static bool may_follow_blank(const char *text, size_t size, size_t at)
{
	if (at + 1 < size && text[at + 1] >= '0' && text[at + 1] <= '9') { /* "1 00/2024/NĐ-CP": torn apart */
		do
			at++;
		while (at < size && text[at] >= '0' && text[at] <= '9');
		return at < size && text[at] == '/';
	}
	while (at < size && text[at] == ' ')
		at++;
	if (at >= size)
		return true;
	return !is_word(text, size, at) && text[at] != '|' && !is_one_of(text[at], ",;:.()\"'!?%*+<=>#&0123456789");
}

/* Digits behind the separator text[at] are those of a year with letters behind it, not of a day or fraction ("16/2/2021", "7/64"). */
static bool may_follow_separator(const char *text, size_t size, size_t at)
{
	size_t end = ++at;

	while (end < size && text[end] >= '0' && text[end] <= '9')
		end++;
	if (end == at || end >= size)
		return true;
	if (end - at == 4 || end - at == 5)
		return text[end] != ' ' || !is_word(text, size, end + 1);
	return text[end] == ' ' && end + 1 < size && text[end + 1] >= '0' && text[end + 1] <= '9'; /* "30/201 6/QĐ-TTg" */
}

bool sovb_symbol_may_follow(const char *text, size_t size, size_t at)
{
	if (at >= size)
		return true;
	switch (text[at]) {
	case ' ':
		return may_follow_blank(text, size, at);
	case '/':
	case '-':
		return may_follow_separator(text, size, at);
	case '.': /* no "12.KH/TU" and no "66.2/2025/NQ-CP" */
		if (at + 3 >= size || text[at + 1] == ' ' || text[at + 1] == '\n')
			return at + 3 >= size;
		return text[at + 1] < '0' || text[at + 1] > '9' || text[at + 2] == '/' || text[at + 3] == '/';
	default:
		return !is_one_of(text[at], "\n,);:%(?!\"");
	}
}
