#include "token.h"

#include "fold.h"
#include "met_symbols.h"

#include <stdlib.h>

void sovb_tokens_fini(sovb_tokens *tokens)
{
	sovb_met_words_free(tokens->words);
	sovb_met_symbols_free(tokens->symbols);
	free(tokens->token);
	*tokens = (sovb_tokens){0};
}

long sovb_token_number(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	long value = 0;

	if (token->kind != SOVB_TOKEN_DIGITS || token->end - token->start > 9)
		return -1;
	for (uint32_t at = token->start; at < token->end; at++)
		value = value * 10 + (tokens->text[at] - '0');
	return value;
}

/* ---- phrases ---- */

/* Do the words behind the first of a phrase stand behind a token?  No paragraph begins in it. */
static inline bool goes_on(const sovb_token *token, const sovb_phrase *phrase)
{
	for (int k = 1; k < phrase->count; k++)
		if (token[k].word != phrase->word[k] || token[k].flags & SOVB_TOKEN_BREAK)
			return false;
	return true;
}

const sovb_phrase *sovb_token_phrase_from(const sovb_tokens *tokens, size_t i, sovb_phrase_class class)
{
	const sovb_phrase_index *phrases = tokens->phrases;
	const sovb_token *token = &tokens->token[i];
	const sovb_phrase *phrase = &phrases->phrase[phrases->range[class][token->word].first];
	size_t most = tokens->count - i;

	for (const sovb_phrase *end = phrase + phrases->range[class][token->word].count; phrase < end; phrase++)
		if (phrase->count <= most && goes_on(token, phrase))
			return phrase;
	return NULL;
}

const sovb_phrase *sovb_token_phrase_to(const sovb_tokens *tokens, size_t i, sovb_phrase_class class)
{
	const sovb_phrase_index *phrases = tokens->phrases;

	for (size_t back = i < SOVB_PHRASE_WORDS ? i : SOVB_PHRASE_WORDS; back > 0; back--) {
		const sovb_token *token = &tokens->token[i - back];
		const sovb_phrase *phrase = &phrases->phrase[phrases->range[class][token->word].first];

		for (const sovb_phrase *end = phrase + phrases->range[class][token->word].count; phrase < end; phrase++)
			if (phrase->count == back && goes_on(token, phrase))
				return phrase;
	}
	return NULL;
}

bool sovb_tokens_go_on_saying(const sovb_tokens *tokens, size_t i, const char *words)
{
	while (*words) {
		size_t size = strcspn(words, " ");
		const sovb_token *token = sovb_token_at(tokens, i++);

		if (token->end - token->start != size || memcmp(tokens->text + token->start, words, size) != 0)
			return false;
		words += size + (words[size] == ' ');
	}
	return true;
}

bool sovb_tokens_say_one_of(const sovb_tokens *tokens, size_t i, const char *const *phrases, size_t count)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	char first = token->start < token->end ? tokens->text[token->start] : '\0';

	for (size_t k = 0; k < count; k++)
		if (*phrases[k] == first && sovb_tokens_go_on_saying(tokens, i, phrases[k]))
			return true;
	return false;
}

size_t sovb_tokens_say_bare(const sovb_tokens *tokens, size_t i, const char *phrase)
{
	size_t at = i;

	for (; *phrase; at++) {
		const sovb_token *token = sovb_token_at(tokens, at);
		char said[SOVB_WORD_MAX + 1], meant[SOVB_WORD_MAX + 1];
		size_t length = strcspn(phrase, " ");
		size_t size = token->kind == SOVB_TOKEN_WORD ? sovb_fold_bare(said, tokens->text + token->start, token->end - token->start) : 0;

		if (!size || size != sovb_fold_bare(meant, phrase, length) || memcmp(said, meant, size) != 0)
			return i;
		phrase += length + (phrase[length] == ' ');
	}
	return at;
}
