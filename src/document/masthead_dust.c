#include "masthead_dust.h"

#include <string.h>

#include "masthead_issuer.h"
#include "masthead_noise.h"
#include "masthead_words.h"

static size_t count_syllables(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t syllables = 0;

	for (size_t i = first; i < end; i++)
		syllables += sovb_token_at(tokens, i)->kind == SOVB_TOKEN_WORD && sovb_head_characters(tokens, i) > 1 &&
		             !sovb_is_scan_noise(tokens, i, i + 1);
	return syllables;
}

/* "ỦY BAN NHÂN DÂN Si ShïG": is what follows words in capitals in none, and one of it no word? */
static bool is_odd_rest(const sovb_tokens *tokens, size_t i, size_t end)
{
	bool odd = false;

	for (; i < end; i++) {
		if (sovb_token_at(tokens, i)->kind != SOVB_TOKEN_WORD || sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITALS)
			return false;
		odd = odd || (sovb_token_at(tokens, i)->end - sovb_token_at(tokens, i)->start > 2 && sovb_is_scan_noise(tokens, i, i + 1));
	}
	return odd;
}

/* What no name goes on with: a letter alone or two small ones that are no word, digits that letters touch. */
static bool begins_dust(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (token->kind == SOVB_TOKEN_DIGITS)
		return sovb_token_touches(tokens, i + 1) && sovb_token_at(tokens, i + 1)->kind == SOVB_TOKEN_WORD;
	if (token->kind != SOVB_TOKEN_WORD || token->flags & SOVB_TOKEN_CAPITALS)
		return false;
	return sovb_is_small_letter(tokens, i) || (sovb_head_characters(tokens, i) <= 2 && token->word == SOVB_WORD_NONE && token->end - token->start > 1);
}

/* "TỈNH ỦY BÌNH THUẬN ọ › IỆ ỷ", "ỦY BAN NHÂN DÂN 1mm. na TC", "SỞ NỘI VỤ co Lê Áo:": dust, and hardly anything longer behind it. */
static bool is_dust(const sovb_tokens *tokens, size_t i, size_t end)
{
	size_t words = 0, others = 0;
	bool odd = false;

	if (!begins_dust(tokens, i))
		return false;
	for (; i < end; i++) {
		const sovb_token *token = sovb_token_at(tokens, i);

		odd = odd || token->kind == SOVB_TOKEN_MARK || !(token->flags & SOVB_TOKEN_CAPITAL);
		if (token->kind == SOVB_TOKEN_MARK)
			continue;
		if (sovb_head_characters(tokens, i) > 2 && !sovb_is_scan_noise(tokens, i, i + 1))
			words++;
		else
			others++;
	}
	return odd && others > words;
}

/* "UBND TỈNH AN BÌNH K": a consonant behind the name of a place. */
static bool is_odd_letter(const sovb_tokens *tokens, size_t first, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return i >= first + 3 && token->end - token->start == 1 && strchr("KLMNPQRSTVX", tokens->text[token->start]) &&
	       sovb_issuer_begins_place(tokens, i - 3) == i - 2;
}

size_t sovb_dust_begins(const sovb_tokens *tokens, size_t first, size_t end)
{
	if (end > first && is_odd_letter(tokens, first, end - 1))
		return end - 1;
	for (size_t i = first + 1; i < end; i++) {
		const sovb_token *token = sovb_token_at(tokens, i);
		bool odd = token->kind == SOVB_TOKEN_MARK ? token->mark == ':' || token->mark == '?' || token->mark == ';'
		                                          : token->kind == SOVB_TOKEN_WORD && !(token->flags & SOVB_TOKEN_CAPITAL) &&
		                                                    sovb_is_scan_noise(tokens, i, i + 1);

		if (i + 1 == end && sovb_is_small_letter(tokens, i))
			return i;
		if (i >= first + 2 && token->flags & SOVB_TOKEN_BLANK && sovb_head_is_capitals(tokens, first, i) &&
		    (is_odd_rest(tokens, i, end) || is_dust(tokens, i, end)))
			return i;
		if (odd && token->flags & SOVB_TOKEN_BLANK &&
		    (count_syllables(tokens, i, end) == 0 || sovb_is_scan_noise(tokens, i, end)))
			return i;
	}
	return end;
}
