#include "witness.h"

#include <string.h>

#include "signature.h"
#include "symbol.h"

static void add(sovb_disagreements *out, const char *field, const char *witness, sovb_string page, sovb_string other)
{
	out->list[out->count++] = (sovb_disagreement){field, witness, page, other};
}

/* The bare letters of a symbol without its separators, behind its number; 0 bytes when it is no symbol. */
static size_t squeeze(char out[SOVB_SYMBOL_MAX], size_t *number, sovb_string text)
{
	char key[SOVB_SYMBOL_MAX];
	sovb_symbol symbol;
	size_t size = 0;

	if (!sovb_symbol_parse(&symbol, text.data, text.size))
		return 0;
	sovb_symbol_bare_key(key, &symbol);
	*number = strcspn(key, "/");
	for (const char *c = key; *c; c++)
		if (*c != '/' || c == key + *number)
			out[size++] = *c;
	return size;
}

/*
 * One number, whatever the separators and marks: names of files have lost both.  One may have more letters at its end than
 * the other ("TT-BCA", "TT-BCA-C13").
 */
static bool is_same_symbol(sovb_string a, sovb_string b)
{
	char left[SOVB_SYMBOL_MAX], right[SOVB_SYMBOL_MAX];
	size_t left_number = 0, right_number = 0;
	size_t left_size = squeeze(left, &left_number, a);
	size_t right_size = squeeze(right, &right_number, b);

	return left_number == right_number && memcmp(left, right, left_size < right_size ? left_size : right_size) == 0;
}

static sovb_string iso(sovb_date date, sovb_arena *arena)
{
	char text[SOVB_DATE_TEXT];

	sovb_date_iso(date, text);
	return sovb_arena_string(arena, text, strlen(text));
}

void sovb_witnesses_compare(sovb_disagreements *out, const sovb_identity *page, const sovb_signature *signature,
                            const sovb_identity *file_name, sovb_arena *arena)
{
	*out = (sovb_disagreements){0};
	if (page->symbol.size && file_name->symbol.size) {
		if (!is_same_symbol(page->symbol, file_name->symbol))
			add(out, "symbol", "file_name", page->symbol, file_name->symbol);
		else if (sovb_date_is_day(page->date) && sovb_date_is_day(file_name->date) &&
		         sovb_date_compare(page->date, file_name->date) != 0)
			add(out, "date", "file_name", iso(page->date, arena), iso(file_name->date, arena));
	}
	if (sovb_signature_contradicts(page->issuer, signature->body))
		add(out, "issuer", "signature", page->issuer, signature->body);
}
