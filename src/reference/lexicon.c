#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "facts.h"
#include "fold.h"
#include "phrases.h"

#define SLOTS (SOVB_WORDS_MAX * 2)

struct slot {
	uint64_t hash; /* 0: free */
	uint16_t word;
};

struct sovb_lexicon {
	struct slot slot[SLOTS];
	uint16_t words; /* numbers given so far */
	bool in_body[SOVB_WORDS_MAX];
	bool ends_type[SOVB_WORDS_MAX];
	bool ends_type_in[256];
	uint16_t before_type_end[SOVB_WORDS_MAX];
	sovb_phrase_index index;
	size_t phrases;
	bool full;
	const sovb_local_facts *tables;
	sovb_codes codes;
};

static uint64_t hash_of(const char *data, size_t size)
{
	uint64_t hash = 0xcbf29ce484222325u;

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)data[i]) * 0x100000001b3u;
	return hash ? hash : 1;
}

static const struct slot *find_slot(const sovb_lexicon *lexicon, uint64_t hash)
{
	size_t i = hash % SLOTS;

	while (lexicon->slot[i].hash && lexicon->slot[i].hash != hash)
		i = (i + 1) % SLOTS;
	return &lexicon->slot[i];
}

uint16_t sovb_lexicon_word(const sovb_lexicon *lexicon, const char *folded, size_t size)
{
	return find_slot(lexicon, hash_of(folded, size))->word;
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
	return lexicon->in_body[word];
}

bool sovb_lexicon_ends_type(const sovb_lexicon *lexicon, uint16_t word)
{
	return lexicon->ends_type[word];
}

bool sovb_lexicon_ends_type_in(const sovb_lexicon *lexicon, unsigned char last_byte)
{
	return lexicon->ends_type_in[last_byte];
}

uint16_t sovb_lexicon_before_type_end(const sovb_lexicon *lexicon, uint16_t word)
{
	return lexicon->before_type_end[word];
}

/* The number of a word as it stands in a table, a new one when it was unknown. */
static uint16_t intern(sovb_lexicon *lexicon, const char *text, size_t size)
{
	char folded[SOVB_WORD_MAX + 1];
	uint64_t hash = hash_of(folded, sovb_fold_word(folded, text, size));
	struct slot *slot = (struct slot *)find_slot(lexicon, hash);

	if (slot->hash)
		return slot->word;
	if (lexicon->words + 1 >= SOVB_WORDS_MAX) {
		lexicon->full = true;
		return SOVB_WORD_NONE;
	}
	slot->hash = hash;
	slot->word = ++lexicon->words;
	return slot->word;
}

/* The next word of a table's text; a comma stands for itself. */
static uint16_t next_word(sovb_lexicon *lexicon, const char **text)
{
	const char *start = *text + strspn(*text, " ");
	size_t size = *start == ',' ? 1 : strcspn(start, " ,");

	*text = start + size;
	if (!size)
		return SOVB_WORD_NONE;
	return *start == ',' ? SOVB_WORD_COMMA : intern(lexicon, start, size);
}

static void add_type_end(sovb_lexicon *lexicon, const sovb_phrase *type)
{
	uint16_t word = type->word[type->count - 1];
	uint16_t before = type->count > 1 ? type->word[type->count - 2] : SOVB_WORD_NONE;

	if (!lexicon->ends_type[word])
		lexicon->before_type_end[word] = before;
	else if (lexicon->before_type_end[word] != before)
		lexicon->before_type_end[word] = SOVB_WORD_NONE;
	lexicon->ends_type[word] = true;
}

/* The last byte of a kind of document, in small letters and in capitals; of letters with marks any byte may be the last. */
static void add_last_byte(sovb_lexicon *lexicon, unsigned char byte)
{
	lexicon->ends_type_in[byte] = true;
	if (byte >= 'a' && byte <= 'z')
		lexicon->ends_type_in[byte - 0x20] = true;
	for (int i = 0x80; i < 0x100; i++)
		lexicon->ends_type_in[i] = true;
}

static void add_phrase(sovb_lexicon *lexicon, sovb_phrase_class class, const char *text, size_t value)
{
	sovb_phrase phrase = {.class = (uint8_t)class, .value = (uint16_t)value};
	uint16_t word;

	if (class == SOVB_PHRASE_TYPE)
		add_last_byte(lexicon, (unsigned char)text[strlen(text) - 1]);
	while ((word = next_word(lexicon, &text)) != SOVB_WORD_NONE) {
		if (phrase.count == SOVB_PHRASE_WORDS) {
			lexicon->full = true;
			return;
		}
		phrase.word[phrase.count++] = word;
	}
	if (class == SOVB_PHRASE_TYPE && phrase.count)
		add_type_end(lexicon, &phrase);
	if (lexicon->phrases == SOVB_PHRASES_MAX) {
		lexicon->full = true;
		return;
	}
	lexicon->index.phrase[lexicon->phrases++] = phrase;
}

/* By class, first word, and longest first. */
static int compare_phrases(const void *left, const void *right)
{
	const sovb_phrase *a = left, *b = right;

	if (a->class != b->class)
		return a->class - b->class;
	if (a->word[0] != b->word[0])
		return a->word[0] - b->word[0];
	if (a->count != b->count)
		return b->count - a->count;
	return memcmp(a->word, b->word, sizeof a->word);
}

static void sort_phrases(sovb_lexicon *lexicon)
{
	sovb_phrase_index *index = &lexicon->index;

	qsort(index->phrase, lexicon->phrases, sizeof *index->phrase, compare_phrases);
	for (size_t i = lexicon->phrases; i-- > 0;) {
		const sovb_phrase *phrase = &index->phrase[i];

		index->range[phrase->class][phrase->word[0]].first = (uint16_t)i;
		index->range[phrase->class][phrase->word[0]].count++;
		index->begins[phrase->word[0]] |= (uint8_t)(1u << phrase->class);
		index->ends[phrase->word[phrase->count - 1]] |= (uint8_t)(1u << phrase->class);
	}
}

/* A slip has the number of the word that is meant. */
static void add_slip(sovb_lexicon *lexicon, const sovb_slip *slip)
{
	uint16_t meant = intern(lexicon, slip->meant, strlen(slip->meant));
	char folded[SOVB_WORD_MAX + 1];
	uint64_t hash = hash_of(folded, sovb_fold_word(folded, slip->text, strlen(slip->text)));
	struct slot *slot = (struct slot *)find_slot(lexicon, hash);

	if (slot->hash)
		lexicon->full = true; /* it is a word of the tables */
	*slot = (struct slot){.hash = hash, .word = meant};
}

static void add_tables(sovb_lexicon *lexicon)
{
	static const char *const named[] = {
#define X(name, text) text,
		SOVB_WORD_TABLE(X)
#undef X
	};

	for (size_t i = 0; i < sizeof named / sizeof *named; i++)
		if (intern(lexicon, named[i], strlen(named[i])) != i + 1) {
			lexicon->full = true; /* a word stands twice in the table */
			return;
		}
	lexicon->words = SOVB_WORD_NAMED;
	for (size_t i = 0; sovb_type_phrases[i].text; i++)
		add_phrase(lexicon, SOVB_PHRASE_TYPE, sovb_type_phrases[i].text, i);
	for (size_t i = 0; sovb_relation_phrases[i].text; i++)
		add_phrase(lexicon, SOVB_PHRASE_RELATION, sovb_relation_phrases[i].text,
		           sovb_relation_phrases[i].relation);
	for (size_t i = 0; sovb_body_phrases[i].text; i++)
		add_phrase(lexicon, SOVB_PHRASE_BODY, sovb_body_phrases[i].text, (size_t)sovb_body_phrases[i].class);
	for (size_t i = 0; sovb_manner_phrases[i].text; i++)
		add_phrase(lexicon, SOVB_PHRASE_MANNER, sovb_manner_phrases[i].text, sovb_manner_phrases[i].attribute);
	for (size_t i = 0; sovb_subject_phrases[i].text; i++)
		add_phrase(lexicon, SOVB_PHRASE_SUBJECT, sovb_subject_phrases[i].text, sovb_subject_phrases[i].relation);
	for (size_t i = 0; sovb_stop_phrases[i]; i++)
		add_phrase(lexicon, SOVB_PHRASE_STOP, sovb_stop_phrases[i], 0);
	for (size_t i = 0; sovb_body_vocabulary[i]; i++) {
		const char *text = sovb_body_vocabulary[i];
		uint16_t word;

		while ((word = next_word(lexicon, &text)) != SOVB_WORD_NONE)
			lexicon->in_body[word] = true;
	}
	for (size_t i = 0; sovb_slips[i].text; i++)
		add_slip(lexicon, &sovb_slips[i]);
}

sovb_lexicon *sovb_lexicon_new(void)
{
	sovb_lexicon *lexicon = calloc(1, sizeof *lexicon);

	if (!lexicon)
		return NULL;
	add_tables(lexicon);
	sovb_codes_fill(&lexicon->codes);
	sort_phrases(lexicon);
	if (lexicon->full) { /* a table outgrew its ceiling: a mistake in this file, found by every test */
		free(lexicon);
		return NULL;
	}
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
	return &lexicon->codes;
}

const sovb_phrase_index *sovb_lexicon_phrases(const sovb_lexicon *lexicon)
{
	return &lexicon->index;
}
