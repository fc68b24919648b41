#include "mention.h"

#include "facts.h"

/* Congresses and assemblies have terms I to XXXIX; bigger numbers are something else. */
#define TERM_MAX 39

/* "XIH", "XH": a scan took "II" for H. */
static int scanned_roman(const char *text, size_t size)
{
	char mended[8];
	size_t used = 0;

	for (size_t i = 0; i < size; i++) {
		if (used + 2 > sizeof mended)
			return 0;
		if (text[i] == 'H')
			mended[used++] = 'I';
		mended[used++] = text[i] == 'H' || text[i] == 'l' ? 'I' : text[i];
	}
	return sovb_roman_parse(mended, used);
}

int sovb_term_number(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	long value;

	if (token->kind == SOVB_TOKEN_WORD) {
		int number = sovb_roman_parse(tokens->text + token->start, token->end - token->start);

		return number || tokens->text[token->start] != 'X' ? number : scanned_roman(tokens->text + token->start, token->end - token->start);
	}
	value = sovb_token_number(tokens, i);
	return value > 0 && value <= TERM_MAX && token->end - token->start <= 2 ? (int)value : 0;
}

/* "khoa XIII": the word without its mark, before a roman numeral of several letters. */
static bool is_slip_of_term(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *number = sovb_token_at(tokens, i + 1);

	return sovb_token_says(tokens, i, "khoa") && number->flags & SOVB_TOKEN_CAPITALS && sovb_term_number(tokens, i + 1);
}

size_t sovb_term_scan(const sovb_tokens *tokens, size_t i, int *number)
{
	size_t at = i;

	*number = 0;
	if (sovb_token_is(tokens, at, SOVB_WORD_NHIEM) && sovb_token_is(tokens, at + 1, SOVB_WORD_KY))
		at += 2;
	if (!sovb_token_is(tokens, at, SOVB_WORD_KHOA) && !is_slip_of_term(tokens, at))
		return i;
	*number = sovb_term_number(tokens, at + 1);
	return *number ? at + 2 : i;
}
