#include "entry_key.h"

#include <stdio.h>
#include <string.h>

#include "message.h"

static sovb_status fail_with(sovb_error *err, sovb_message message, sovb_string text)
{
	char word[SOVB_ERROR_WORD_MAX];

	snprintf(word, sizeof word, "%.*s", (int)(text.size < sizeof word ? text.size : sizeof word - 1),
		 text.data ? text.data : "");
	return sovb_fail(err, message, word, NULL, NULL);
}

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

sovb_status sovb_entry_key_parse(sovb_entry_key *out, sovb_string text, sovb_error *err)
{
	sovb_string symbol, date;

	*out = (sovb_entry_key){0};
	sovb_entry_key_split(text, &symbol, &date, &out->issuer);
	if (!sovb_symbol_parse(&out->symbol, symbol.data, symbol.size))
		return fail_with(err, SOVB_MSG_BAD_SYMBOL, text);
	if (date.data && !sovb_date_parse(&out->date, date.data, date.size))
		return fail_with(err, SOVB_MSG_BAD_DATE, date);
	return SOVB_OK;
}
