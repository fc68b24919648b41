#include "told.h"

#include <string.h>

static sovb_string trim(sovb_string text)
{
	while (text.size && (text.data[0] == ' ' || text.data[0] == '\t')) {
		text.data++;
		text.size--;
	}
	while (text.size && (text.data[text.size - 1] == ' ' || text.data[text.size - 1] == '\t'))
		text.size--;
	return text;
}

/* What follows the mark is taken off *text; none when the mark is not there. */
static sovb_string take_after(sovb_string *text, char mark)
{
	const char *at = text->size ? memchr(text->data, mark, text->size) : NULL;
	sovb_string after = {0};

	if (at) {
		after = (sovb_string){at + 1, text->size - (size_t)(at + 1 - text->data)};
		text->size = (size_t)(at - text->data);
	}
	return after;
}

void sovb_entry_key_split(sovb_string text, sovb_string *symbol, sovb_string *date, sovb_string *issuer)
{
	*issuer = trim(take_after(&text, '#'));
	*date = trim(take_after(&text, '@'));
	*symbol = trim(text);
}

size_t sovb_text_key(char out[SOVB_SYMBOL_MAX], sovb_string text)
{
	sovb_symbol symbol;

	if (!text.size || !sovb_symbol_parse(&symbol, text.data, text.size)) {
		out[0] = '\0';
		return 0;
	}
	return sovb_symbol_key(out, &symbol);
}

sovb_string sovb_reference_symbol(const sovb_reference *reference)
{
	sovb_string symbol, date, issuer;

	if (reference->symbol.size || !reference->resolved.size)
		return reference->symbol;
	sovb_entry_key_split(reference->resolved, &symbol, &date, &issuer);
	return symbol;
}

bool sovb_key_may_have_number(sovb_string key, sovb_string number)
{
	size_t digits = 0;

	while (number.size && number.data[0] == '0') {
		number.data++;
		number.size--;
	}
	while (digits < number.size && number.data[digits] >= '0' && number.data[digits] <= '9')
		digits++;
	return digits == 0 || (key.size > digits && memcmp(key.data, number.data, digits) == 0 &&
			       !(key.data[digits] >= '0' && key.data[digits] <= '9'));
}

void sovb_reference_told(const sovb_reference *reference, sovb_date *date, sovb_string *issuer)
{
	sovb_string symbol, day, body;
	sovb_date meant;

	*date = reference->date;
	*issuer = reference->issuer;
	if (!sovb_date_is_day(*date))
		*date = reference->date_part;
	if (!reference->resolved.size)
		return;
	sovb_entry_key_split(reference->resolved, &symbol, &day, &body);
	if (sovb_date_parse(&meant, day.data, day.size) && !sovb_date_is_day(*date) && (sovb_date_is_day(meant) || !date->year))
		*date = meant;
	if (!issuer->size)
		*issuer = body;
}
