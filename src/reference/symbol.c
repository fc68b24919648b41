#include "symbol.h"

#include <string.h>

#include "facts.h"
#include "fold.h"
#include "symbol_scan.h"
#include "utf8.h"

/* Digits without leading zeros, at least one. */
static const char *significant(const char *number)
{
	while (number[0] == '0' && number[1] >= '0' && number[1] <= '9')
		number++;
	return number;
}

/* Appends text in upper case, separators as '/'; what does not fit is left out. */
static size_t put_upper(char *out, size_t used, const char *text)
{
	size_t size = strlen(text);

	for (size_t at = 0; at < size;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, text + at, size - at);
		if (used + SOVB_UTF8_MAX >= SOVB_SYMBOL_MAX)
			break;
		used += sovb_utf8_encode(out + used, c == '-' ? '/' : sovb_upper(c));
	}
	out[used] = '\0';
	return used;
}

/* Text being written; what does not fit is cut. */
static size_t put(char *out, size_t used, const char *text)
{
	size_t size = strlen(text);

	if (size > SOVB_SYMBOL_MAX - 1 - used)
		size = SOVB_SYMBOL_MAX - 1 - used;
	memcpy(out + used, text, size);
	out[used + size] = '\0';
	return used + size;
}

/* "/2021" */
static size_t put_year(char *out, size_t used, int year)
{
	char text[] = "/0000";

	for (int i = 4; i > 0; i--, year /= 10)
		text[i] = (char)('0' + year % 10);
	return put(out, used, text);
}

/* "TƯ" and "VPTƯ" are older spellings of TW and VPTW (36-HD/VPTW II.1.3); the province's TU is another body. */
static size_t put_organ(char *out, size_t used, const char *organ)
{
	static const char older[] = "TƯ";
	const size_t size = sizeof older - 1;
	size_t start = used, end;

	used = put_upper(out, used, organ);
	end = start + strcspn(out + start, "/");
	if (end - start < size || memcmp(out + end - size, older, size) != 0)
		return used;
	out[end - 2] = 'W';
	memmove(out + end - 1, out + end, used - end + 1);
	return used - 1;
}

/* The letters of a body without the dash of "PGD-ĐT", which is written for the "&" of "PGD&ĐT". */
static void copy_organ(char out[SOVB_SYMBOL_LETTERS], const char *organ)
{
	static const char torn[] = "GD-ĐT";
	const char *dash = strstr(organ, torn);
	size_t size;

	if (dash && !strchr("-/", dash[sizeof torn - 1])) /* "SGD-ĐTBD": an office of the Sở; strchr() finds the end too */
		dash = NULL;
	size = dash ? (size_t)(dash - organ) + 2 : strlen(organ);

	memcpy(out, organ, size);
	strcpy(out + size, dash ? dash + 3 : "");
}

/* With the body's letters as written, or by their proper spelling. */
static size_t put_key(char *out, const sovb_symbol *symbol, bool proper)
{
	size_t used = put_upper(out, 0, significant(symbol->number));
	char organ[SOVB_SYMBOL_LETTERS];

	if (symbol->year)
		used = put_year(out, used, symbol->year);
	if (symbol->type[0])
		used = put_upper(out, put_upper(out, used, "/"), symbol->type);
	if (symbol->organ[0]) {
		used = put_upper(out, used, "/");
		copy_organ(organ, symbol->organ);
		used = proper ? put_organ(out, used, organ) : put_upper(out, used, organ);
	}
	return used;
}

size_t sovb_symbol_key(char out[SOVB_SYMBOL_MAX], const sovb_symbol *symbol)
{
	return put_key(out, symbol, true);
}

/* Lower case, stripped, and upper case again: marks go, and nothing else does. */
size_t sovb_key_bare(char out[SOVB_SYMBOL_MAX], sovb_string key)
{
	size_t used = 0;

	for (size_t at = 0; at < key.size;) {
		char letter[SOVB_WORD_MAX + 1];
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, key.data + at, key.size - at);
		size_t folded = sovb_fold_word(letter, key.data + at, length);

		sovb_strip_marks(letter, folded);
		used = put_upper(out, used, c < 0x80 ? (char[]){(char)c, '\0'} : letter);
		at += length;
	}
	out[used] = '\0';
	return used;
}

size_t sovb_symbol_bare_key(char out[SOVB_SYMBOL_MAX], const sovb_symbol *symbol)
{
	char key[SOVB_SYMBOL_MAX];

	return sovb_key_bare(out, (sovb_string){key, put_key(key, symbol, false)});
}

size_t sovb_symbol_number(char *out, const char *number)
{
	size_t used = 0;
	bool one_digit;

	number = significant(number);
	one_digit = number[0] && !(number[1] >= '0' && number[1] <= '9');
	if (one_digit && number[0] != '0')
		out[used++] = '0';
	for (; *number; number++)
		out[used++] = *number;
	out[used] = '\0';
	return used;
}

size_t sovb_symbol_text(char out[SOVB_SYMBOL_MAX], const sovb_symbol *symbol)
{
	size_t used = sovb_symbol_number(out, symbol->number);

	if (symbol->year)
		used = put_year(out, used, symbol->year);
	if (symbol->type[0]) {
		bool organ = symbol->organ[0] != 0;

		used = put(out, used, !symbol->year && (symbol->party || !organ) ? "-" : "/");
		used = put(out, used, symbol->type);
		if (organ)
			used = put(out, used, !symbol->year && symbol->party ? "/" : "-");
	} else {
		used = put(out, used, "/");
	}
	return put(out, used, symbol->organ);
}

size_t sovb_symbol_in_order(char out[SOVB_SYMBOL_MAX], sovb_string text)
{
	sovb_symbol_scan scan;

	if (!text.size || !sovb_symbol_scan_at(&scan, text.data, text.size, 0, SOVB_CONTEXT_TYPE, NULL) || scan.end != text.size)
		return 0;
	return sovb_symbol_text(out, &scan.symbol);
}

/* Copy in upper case with blanks (and any run of separators) as one '-', so that "39 kh cu" reads like "39-KH-CU". */
static size_t tidy_typed(char *out, size_t room, const char *text, size_t size)
{
	size_t used = 0;
	char separator = 0;

	for (size_t at = 0; at < size;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, text + at, size - at);
		if (sovb_is_blank(c) || c == '_') {
			separator = separator ? separator : '-';
		} else if (sovb_is_hyphen(c) || sovb_is_slash(c)) {
			separator = sovb_is_slash(c) ? '/' : '-';
		} else {
			if (used + SOVB_UTF8_MAX + 1 >= room)
				return 0;
			if (separator && used)
				out[used++] = separator;
			separator = 0;
			used += sovb_utf8_encode(out + used, sovb_upper(sovb_lower(c)));
		}
	}
	out[used] = '\0';
	return used;
}

bool sovb_symbol_parse(sovb_symbol *out, const char *text, size_t size)
{
	char typed[SOVB_SYMBOL_MAX];
	sovb_symbol_scan scan;
	size_t used = tidy_typed(typed, sizeof typed, text, size);

	if (!used || !sovb_symbol_scan_at(&scan, typed, used, 0, SOVB_CONTEXT_TYPE, NULL) || scan.end != used)
		return false;
	*out = scan.symbol;
	if (strcmp(out->organ, "TTG") == 0)
		strcpy(out->organ, "TTg");
	return true;
}
