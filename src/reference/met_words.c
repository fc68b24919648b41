#include "met_words.h"

#include "fold.h"

#define GLUED_BYTES 14 /* no syllable has so many */

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
