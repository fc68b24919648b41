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
