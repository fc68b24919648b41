#include "specks.h"

#include <string.h>

#include "fold.h"

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

size_t sovb_body_behind_specks(const sovb_tokens *tokens, size_t i)
{
	size_t end = sovb_specks_end(tokens, i);

	return sovb_token_begins_body(tokens, end) ? end : i;
}

/* "của" with other marks than its own: "củá", "cùa". */
static bool is_spoilt_of(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	char word[SOVB_WORD_MAX + 1];
	size_t size = token->end - token->start;

	if (token->kind != SOVB_TOKEN_WORD || token->word != SOVB_WORD_NONE || size < 3 || size > 6 || tokens->text[token->start] != 'c')
		return false;
	size = sovb_strip_marks(word, sovb_fold_word(word, tokens->text + token->start, size));
	return size == 3 && memcmp(word, "cua", 3) == 0;
}

bool sovb_is_scanned_of(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_CUA_OCR) || sovb_token_is(tokens, i, SOVB_WORD_CUA_OCR2) || is_spoilt_of(tokens, i);
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
