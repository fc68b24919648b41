/*
 * Compiles the lexicon from the tables of phrases.c; it is run when the library is built.
 */
#include <stdlib.h>
#include <string.h>

#include "fold.h"
#include "lexicon_tables.h"
#include "phrases.h"

typedef struct making {
	sovb_lexicon_tables *tables;
	uint16_t words; /* numbers given so far */
	size_t phrases;
	bool full; /* a table outgrew its ceiling, or contradicts another */
} making;

static sovb_lexicon_slot *slot_of(making *m, uint64_t hash)
{
	return &m->tables->slot[sovb_lexicon_slot_of(m->tables, hash)];
}

/* The number of a word as it stands in a table, a new one when it was unknown. */
static uint16_t intern(making *m, const char *text, size_t size)
{
	char folded[SOVB_WORD_MAX + 1];
	uint64_t hash = sovb_lexicon_hash(folded, sovb_fold_word(folded, text, size));
	sovb_lexicon_slot *slot = slot_of(m, hash);

	if (slot->hash)
		return slot->word;
	if (m->words + 1 >= SOVB_WORDS_MAX) {
		m->full = true;
		return SOVB_WORD_NONE;
	}
	slot->hash = hash;
	slot->word = ++m->words;
	return slot->word;
}

/* The next word of a table's text; a comma stands for itself. */
static uint16_t next_word(making *m, const char **text)
{
	const char *start = *text + strspn(*text, " ");
	size_t size = *start == ',' ? 1 : strcspn(start, " ,");

	*text = start + size;
	if (!size)
		return SOVB_WORD_NONE;
	return *start == ',' ? SOVB_WORD_COMMA : intern(m, start, size);
}

static void add_type_end(making *m, const sovb_phrase *type)
{
	uint16_t word = type->word[type->count - 1];
	uint16_t before = type->count > 1 ? type->word[type->count - 2] : SOVB_WORD_NONE;

	if (!m->tables->ends_type[word])
		m->tables->before_type_end[word] = before;
	else if (m->tables->before_type_end[word] != before)
		m->tables->before_type_end[word] = SOVB_WORD_NONE;
	m->tables->ends_type[word] = true;
}

/* The last byte of a kind of document, in small letters and in capitals; of letters with marks any byte may be the last. */
static void add_last_byte(making *m, unsigned char byte)
{
	m->tables->ends_type_in[byte] = true;
	if (byte >= 'a' && byte <= 'z')
		m->tables->ends_type_in[byte - 0x20] = true;
	for (int i = 0x80; i < 0x100; i++)
		m->tables->ends_type_in[i] = true;
}

static void add_phrase(making *m, sovb_phrase_class class, const char *text, size_t value)
{
	sovb_phrase phrase = {.class = (uint8_t)class, .value = (uint16_t)value};
	uint16_t word;

	if (class == SOVB_PHRASE_TYPE)
		add_last_byte(m, (unsigned char)text[strlen(text) - 1]);
	while ((word = next_word(m, &text)) != SOVB_WORD_NONE) {
		if (phrase.count == SOVB_PHRASE_WORDS) {
			m->full = true;
			return;
		}
		phrase.word[phrase.count++] = word;
	}
	if (class == SOVB_PHRASE_TYPE && phrase.count)
		add_type_end(m, &phrase);
	if (m->phrases == SOVB_PHRASES_MAX) {
		m->full = true;
		return;
	}
	m->tables->index.phrase[m->phrases++] = phrase;
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

static void sort_phrases(making *m)
{
	sovb_phrase_index *index = &m->tables->index;

	qsort(index->phrase, m->phrases, sizeof *index->phrase, compare_phrases);
	for (size_t i = m->phrases; i-- > 0;) {
		const sovb_phrase *phrase = &index->phrase[i];

		index->range[phrase->class][phrase->word[0]].first = (uint16_t)i;
		index->range[phrase->class][phrase->word[0]].count++;
		index->begins[phrase->word[0]] |= (uint8_t)(1u << phrase->class);
		index->ends[phrase->word[phrase->count - 1]] |= (uint8_t)(1u << phrase->class);
	}
}

/* A slip has the number of the word that is meant. */
static void add_slip(making *m, const sovb_slip *slip)
{
	uint16_t meant = intern(m, slip->meant, strlen(slip->meant));
	char folded[SOVB_WORD_MAX + 1];
	uint64_t hash = sovb_lexicon_hash(folded, sovb_fold_word(folded, slip->text, strlen(slip->text)));
	sovb_lexicon_slot *slot = slot_of(m, hash);

	if (slot->hash)
		m->full = true; /* it is a word of the tables */
	*slot = (sovb_lexicon_slot){.hash = hash, .word = meant};
}

static void add_tables(making *m)
{
	static const char *const named[] = {
#define X(name, text) text,
		SOVB_WORD_TABLE(X)
#undef X
	};

	for (size_t i = 0; i < sizeof named / sizeof *named; i++)
		if (intern(m, named[i], strlen(named[i])) != i + 1) {
			m->full = true; /* a word stands twice in the table */
			return;
		}
	m->words = SOVB_WORD_NAMED;
	for (size_t i = 0; sovb_type_phrases[i].text; i++)
		add_phrase(m, SOVB_PHRASE_TYPE, sovb_type_phrases[i].text, i);
	for (size_t i = 0; sovb_relation_phrases[i].text; i++)
		add_phrase(m, SOVB_PHRASE_RELATION, sovb_relation_phrases[i].text,
		           sovb_relation_phrases[i].relation);
	for (size_t i = 0; sovb_body_phrases[i].text; i++)
		add_phrase(m, SOVB_PHRASE_BODY, sovb_body_phrases[i].text, (size_t)sovb_body_phrases[i].class);
	for (size_t i = 0; sovb_manner_phrases[i].text; i++)
		add_phrase(m, SOVB_PHRASE_MANNER, sovb_manner_phrases[i].text, sovb_manner_phrases[i].attribute);
	for (size_t i = 0; sovb_subject_phrases[i].text; i++)
		add_phrase(m, SOVB_PHRASE_SUBJECT, sovb_subject_phrases[i].text, sovb_subject_phrases[i].relation);
	for (size_t i = 0; sovb_stop_phrases[i]; i++)
		add_phrase(m, SOVB_PHRASE_STOP, sovb_stop_phrases[i], 0);
	for (size_t i = 0; sovb_body_vocabulary[i]; i++) {
		const char *text = sovb_body_vocabulary[i];
		uint16_t word;

		while ((word = next_word(m, &text)) != SOVB_WORD_NONE)
			m->tables->in_body[word] = true;
	}
	for (size_t i = 0; sovb_slips[i].text; i++)
		add_slip(m, &sovb_slips[i]);
}

bool sovb_lexicon_make(sovb_lexicon_tables *tables)
{
	making m = {.tables = tables};

	add_tables(&m);
	sort_phrases(&m);
	sovb_codes_fill(&tables->codes);
	return !m.full;
}
