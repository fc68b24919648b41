#include "body_letters.h"

#include <string.h>

#include "facts.h"
#include "fold.h"

#define LETTERS_MIN 3
#define LETTERS_MAX 64

bool sovb_body_uses(const sovb_tokens *tokens, sovb_run body, sovb_string organ)
{
	const sovb_issuer_fact *fact;

	if (body.first >= body.end || !organ.size)
		return false;
	fact = sovb_met_issuer(tokens, body.first, body.end);
	for (const char *symbol = fact ? fact->symbols : ""; *symbol; symbol += strspn(symbol, " ")) {
		size_t length = strcspn(symbol, " ");

		if (length <= organ.size && memcmp(symbol, organ.data, length) == 0 && (length == organ.size || organ.data[length] == '-'))
			return true;
		symbol += length;
	}
	return false;
}

/* The first letters of the words, bare; *second: where those of the second word begin. */
static size_t initials(char out[LETTERS_MAX], size_t *second, const sovb_tokens *tokens, sovb_run body)
{
	size_t used = 0;

	for (size_t at = body.first; at < body.end; at++) {
		const sovb_token *token = &tokens->token[at];
		char word[SOVB_WORD_MAX + 1];
		size_t size = token->kind == SOVB_TOKEN_WORD && token->word != SOVB_WORD_VA
		                  ? sovb_fold_bare(word, tokens->text + token->start, token->end - token->start)
		                  : 0;

		if (size && !(token->flags & SOVB_TOKEN_CAPITALS))
			size = 1;
		if (used + size > LETTERS_MAX)
			break;
		memcpy(out + used, word, size);
		used += size;
		if (at == body.first)
			*second = used;
	}
	return used;
}

bool sovb_body_is_spelt(const sovb_tokens *tokens, sovb_run body, sovb_string organ)
{
	char letters[LETTERS_MAX], code[SOVB_WORD_MAX + 1];
	size_t second = 0, used, size = 0;

	while (size < organ.size && organ.data[size] != '-' && organ.data[size] != '/')
		size++;
	size = sovb_fold_bare(code, organ.data, size);
	if (size < LETTERS_MIN || body.first >= body.end)
		return false;
	used = initials(letters, &second, tokens, body);
	return (used >= size && memcmp(letters, code, size) == 0) || (used >= second + size && memcmp(letters + second, code, size) == 0);
}
