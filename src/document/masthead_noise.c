#include "masthead_noise.h"

#include <string.h>

#include "fold.h"
#include "utf8.h"

#define SYLLABLE_MAX 7 /* letters of "nghiêng" */
#define VOWELS_MAX 3   /* of "khuỷu" */

/* What a syllable may begin and end with, bare; longer ones first. */
static const char *const onsets[] = {"ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d",
                                     "g",   "h",  "k",  "l",  "m",  "n",  "p",  "r",  "s",  "t",  "v",  "x"};
static const char *const codas[] = {"ch", "ng", "nh", "c", "m", "n", "p", "t", ""};

#define COUNT(list) (sizeof(list) / sizeof *(list))

/* One to three vowels and an ending. */
static bool is_rhyme(const char *rhyme)
{
	size_t vowels = strspn(rhyme, "aeiouy");

	if (vowels == 0 || vowels > VOWELS_MAX)
		return false;
	for (size_t i = 0; i < COUNT(codas); i++)
		if (strcmp(rhyme + vowels, codas[i]) == 0)
			return true;
	return false;
}

bool sovb_is_syllable(const char *word, size_t size)
{
	char bare[SOVB_WORD_MAX + 1];

	if (size > SOVB_WORD_MAX)
		return false;
	size = sovb_fold_word(bare, word, size);
	size = sovb_strip_marks(bare, size);
	if (size > SYLLABLE_MAX)
		return false;
	if (is_rhyme(bare))
		return true;
	for (size_t i = 0; i < COUNT(onsets); i++) {
		size_t onset = strlen(onsets[i]);

		/* "gì" has its only vowel in "gi". */
		if (strncmp(bare, onsets[i], onset) == 0 && (is_rhyme(bare + onset) || strcmp(bare, "gi") == 0))
			return true;
	}
	return false;
}

bool sovb_is_scan_noise(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t words = 0, others = 0;

	for (size_t i = first; i < end; i++) {
		const sovb_token *token = sovb_token_at(tokens, i);
		size_t size = token->end - token->start;

		if (token->kind == SOVB_TOKEN_MARK)
			continue;
		if (token->kind == SOVB_TOKEN_WORD && size > 1 && sovb_is_syllable(tokens->text + token->start, size))
			words++;
		else
			others++;
	}
	return others > words;
}

bool sovb_is_small_letter(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	uint32_t c;

	return token->kind == SOVB_TOKEN_WORD && !(token->flags & SOVB_TOKEN_CAPITAL) &&
	       sovb_utf8_decode(&c, tokens->text + token->start, token->end - token->start) == token->end - token->start;
}
