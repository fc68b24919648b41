#include "lexicon.h"

#include <stdlib.h>

#include "lexicon_tables.h"

struct sovb_lexicon {
	const sovb_lexicon_tables *built;
	const sovb_local_facts *tables;
};

uint16_t sovb_lexicon_word(const sovb_lexicon *lexicon, const char *folded, size_t size)
{
	const sovb_lexicon_tables *built = lexicon->built;

	return built->slot[sovb_lexicon_slot_of(built, sovb_lexicon_hash(folded, size))].word;
}

int sovb_ordinal_of(uint16_t word)
{
	static const sovb_word words[] = {SOVB_WORD_NHAT, SOVB_WORD_HAI, SOVB_WORD_BA, SOVB_WORD_TU_W, SOVB_WORD_NAM,
	                                  SOVB_WORD_SAU6, SOVB_WORD_BAY, SOVB_WORD_TAM, SOVB_WORD_CHIN, SOVB_WORD_MUOI};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (word == words[i])
			return (int)i + 1;
	return 0;
}

int sovb_cardinal_of(uint16_t word)
{
	switch (word) {
	case SOVB_WORD_MOT:
		return 1;
	case SOVB_WORD_BON:
		return 4;
	case SOVB_WORD_NHAT:
	case SOVB_WORD_TU_W:
		return 0;
	default:
		return sovb_ordinal_of(word);
	}
}

bool sovb_lexicon_in_body(const sovb_lexicon *lexicon, uint16_t word)
{
	return lexicon->built->in_body[word];
}

bool sovb_lexicon_ends_type(const sovb_lexicon *lexicon, uint16_t word)
{
	return lexicon->built->ends_type[word];
}

bool sovb_lexicon_ends_type_in(const sovb_lexicon *lexicon, unsigned char last_byte)
{
	return lexicon->built->ends_type_in[last_byte];
}

uint16_t sovb_lexicon_before_type_end(const sovb_lexicon *lexicon, uint16_t word)
{
	return lexicon->built->before_type_end[word];
}

sovb_lexicon *sovb_lexicon_new(void)
{
	sovb_lexicon *lexicon = calloc(1, sizeof *lexicon);

	if (lexicon)
		lexicon->built = &sovb_lexicon_built;
	return lexicon;
}

void sovb_lexicon_free(sovb_lexicon *lexicon)
{
	free(lexicon);
}

void sovb_lexicon_set_facts(sovb_lexicon *lexicon, const sovb_local_facts *tables)
{
	lexicon->tables = tables;
}

const sovb_local_facts *sovb_lexicon_facts(const sovb_lexicon *lexicon)
{
	return lexicon->tables;
}

const sovb_codes *sovb_lexicon_codes(const sovb_lexicon *lexicon)
{
	return &lexicon->built->codes;
}

const sovb_phrase_index *sovb_lexicon_phrases(const sovb_lexicon *lexicon)
{
	return &lexicon->built->index;
}
