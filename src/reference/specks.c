#include "specks.h"

#include <string.h>

#define SPECKS_MAX 3

/* A mark, or a small letter that is no word: "2024 c của". */
static bool is_speck(const sovb_token *token, const char *text)
{
	if (token->kind == SOVB_TOKEN_MARK)
		return sovb_token_is_one_of(token, ".:;,-'\"?~<>!");
	return token->kind == SOVB_TOKEN_WORD && token->end - token->start == 1 && text[token->start] >= 'a' &&
	       text[token->start] != 'u' && text[token->start] != 'y';
}

size_t sovb_specks_end(const sovb_tokens *tokens, size_t i)
{
	size_t at = i;

	while (at < tokens->count && at - i < SPECKS_MAX && is_speck(&tokens->token[at], tokens->text))
		at++;
	return at;
}

bool sovb_is_speck_of_line(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i), *next = sovb_token_at(tokens, i + 1);

	if (i >= tokens->count || token->kind != SOVB_TOKEN_MARK || !is_speck(token, tokens->text) || token->mark == ',' ||
	    !((token->flags | next->flags) & SOVB_TOKEN_LINE))
		return false;
	if (token->mark == '.') /* "TP.", a line end, "Hạ Long" */
		return i > 0 && token[-1].end - token[-1].start > 2;
	return token->mark != '-' || !(next->flags & SOVB_TOKEN_CAPITAL); /* "Bộ Lao động -", a line end, "Thương binh" */
}
