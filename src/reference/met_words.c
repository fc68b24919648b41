#include "met_words.h"

#include <stdlib.h>

#include "fold.h"

#define GLUED_BYTES 14 /* no syllable has so many */
#define LARGE_TEXT ((size_t)128 * 1024)

sovb_met_words *sovb_met_words_for(sovb_met_words *words, const sovb_lexicon *lexicon, size_t size)
{
	if (words && words->lexicon != lexicon) {
		sovb_met_words_free(words);
		words = NULL;
	}
	if (!words)
		words = calloc(1, sizeof *words);
	if (!words)
		return NULL;
	words->lexicon = lexicon;
	if (size >= LARGE_TEXT && !words->kept)
		words->kept = calloc(SOVB_MET_WORDS_KEPT, sizeof *words->kept); /* without them all is found, but later */
	return words;
}

void sovb_met_words_free(sovb_met_words *words)
{
	if (words)
		free(words->kept);
	free(words);
}

static sovb_kept_word *kept_of(sovb_met_words *words, uint64_t hash)
{
	return &words->kept[hash / SOVB_MET_WORDS_SLOTS % SOVB_MET_WORDS_KEPT];
}

sovb_met_word sovb_met_words_find_kept(sovb_met_words *words, uint64_t hash)
{
	const sovb_kept_word *kept;

	if (!words->kept)
		return 0;
	kept = kept_of(words, hash);
	if (kept->hash != hash)
		return 0;
	words->slot[hash % SOVB_MET_WORDS_SLOTS] = kept->met;
	return kept->met;
}

void sovb_met_words_keep(sovb_met_words *words, uint64_t hash, uint16_t word, uint8_t flags)
{
	sovb_met_word met = (hash & SOVB_MET_WORDS_TAG) | (uint64_t)flags << 16 | word;

	if (words->kept)
		*kept_of(words, hash) = (sovb_kept_word){hash, met};
	words->slot[hash % SOVB_MET_WORDS_SLOTS] = met;
}

bool sovb_may_be_glued(const char *word, size_t size, const char *folded, size_t folded_size)
{
	for (size_t at = 1; at < size; at++)
		if (word[at] >= 'A' && word[at] <= 'Z')
			return true;
	return (folded_size > 4 && (unsigned char)folded[folded_size - 2] == 0xCC && (unsigned char)folded[folded_size - 4] == 0xCC) ||
	       size >= GLUED_BYTES;
}

uint16_t sovb_word_look_up(const sovb_lexicon *lexicon, const char *text, size_t start, size_t end, bool *glued)
{
	char folded[SOVB_WORD_MAX + 1];
	size_t size = end - start;
	uint16_t word = SOVB_WORD_NONE;

	if (size <= SOVB_WORD_MAX) {
		size_t folded_size = sovb_fold_word(folded, text + start, size);

		word = sovb_lexicon_word(lexicon, folded, folded_size);
		if (glued)
			*glued = word == SOVB_WORD_NONE && sovb_may_be_glued(text + start, size, folded, folded_size);
	} else if (glued) {
		*glued = true;
	}
	return word;
}
