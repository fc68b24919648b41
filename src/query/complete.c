/*
 * sovb_register_complete: the numbers that begin with what was typed.
 */
#include <sovb/register.h>

#include <string.h>

#include "bytes.h"
#include "fold.h"
#include "store.h"
#include "symbol.h"
#include "utf8.h"

#define HEAD_MAX 8 /* bytes of a field's prefix */

typedef struct completing {
	const char *typed;
	size_t left;
	bool (*each)(void *context, sovb_string symbol);
	void *context;
	bool number_ends; /* "02" is the number 2, not the beginning of 20 */
	char last[SOVB_SYMBOL_MAX]; /* the key given last */
	size_t last_size;
} completing;

/* Appends a letter as it stands in bare keys: without marks, in upper case. */
static size_t put_bare(char *out, size_t used, const char *letter, size_t size)
{
	char folded[SOVB_WORD_MAX + 1];
	size_t length = sovb_strip_marks(folded, sovb_fold_word(folded, letter, size));

	for (size_t at = 0; at < length && used + SOVB_UTF8_MAX < SOVB_SYMBOL_MAX;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, folded + at, length - at);
		used += sovb_utf8_encode(out + used, sovb_upper(c));
	}
	return used;
}

/* The typed beginning as a beginning of bare keys: no zeros before the number, one '/' for any separators. */
static size_t bare_beginning(char out[SOVB_SYMBOL_MAX], completing *c)
{
	size_t size = strnlen(c->typed, SOVB_SYMBOL_MAX);
	bool zeros = false;
	size_t used = 0;

	for (size_t at = 0; at < size && used + SOVB_UTF8_MAX < SOVB_SYMBOL_MAX;) {
		uint32_t letter;
		size_t length = sovb_utf8_decode(&letter, c->typed + at, size - at);
		bool separates = sovb_is_blank(letter) || sovb_is_hyphen(letter) || sovb_is_slash(letter);

		if (separates) {
			if (used && out[used - 1] != '/')
				out[used++] = '/';
		} else if (!used && letter == '0') {
			zeros = true;
		} else {
			used = put_bare(out, used, c->typed + at, length);
		}
		at += length;
	}
	c->number_ends = zeros && used && !memchr(out, '/', used);
	return used;
}

/* Rest of the term: what follows in the bare key, SEP, the key, SEP, one of its years. */
static bool look_at_term(void *context, sovb_string rest, size_t files, size_t mentions)
{
	completing *c = context;
	sovb_string after = sovb_string_take(&rest, SOVB_SEP);
	sovb_string key = sovb_string_take(&rest, SOVB_SEP);
	char text[SOVB_SYMBOL_MAX];
	sovb_symbol symbol;

	(void)files;
	(void)mentions;
	if ((c->number_ends && after.size && after.data[0] >= '0' && after.data[0] <= '9') ||
	    key.size >= sizeof c->last || sovb_string_equal(key, (sovb_string){c->last, c->last_size}) ||
	    !sovb_symbol_parse(&symbol, key.data, key.size))
		return true;
	memcpy(c->last, key.data, key.size);
	c->last_size = key.size;
	c->left--;
	return c->each(c->context, (sovb_string){text, sovb_symbol_text(text, &symbol)}) && c->left;
}

static sovb_status complete_once(void *context, sovb_store *store, sovb_error *err)
{
	char prefix[HEAD_MAX + SOVB_SYMBOL_MAX];
	size_t head = strlen(SOVB_FIELD_BARE);

	memcpy(prefix, SOVB_FIELD_BARE, head);
	return sovb_store_terms(store, prefix, head + bare_beginning(prefix + head, context), look_at_term, context,
				err);
}

sovb_status sovb_register_complete(sovb_store *store, const char *typed, size_t limit,
				   bool (*each)(void *context, sovb_string symbol), void *context, sovb_error *err)
{
	completing c = {.typed = typed, .left = limit, .each = each, .context = context};

	if (!limit)
		return SOVB_OK;
	return complete_once(&c, store, err);
}
