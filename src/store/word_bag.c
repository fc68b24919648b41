#include "word_bag.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "hash.h"
#include "slots.h"
#include "utf8.h"

/* Spellings remembered; more are met in one fill at most, then all are forgotten. */
#define SPELLINGS_MAX ((size_t)1 << 15)
#define NAMES_MAX (2 * SPELLINGS_MAX)
#define KEYS_MEMORY ((size_t)64 << 20)

#define NONE UINT32_MAX

/* Letters as they stand in texts, or a key. */
typedef struct name {
	sovb_string bytes;
	uint32_t word; /* NONE: not a word */
} name;

/* Names by their bytes. */
typedef struct table {
	sovb_slots slots;
	name *name;
	size_t count;
} table;

struct sovb_bag_memory {
	table spellings;
	table keys;
	sovb_bag_word *fill;
	uint32_t *number;    /* of each key in the fill, where that is of this fill */
	uint32_t *fill_of;   /* of each key: the fill that it was last met in */
	uint32_t fills;
	uint32_t *met;       /* of each place: number in the fill */
	uint32_t *places;    /* word by word */
	sovb_arena arena;
};

/* ---- memory ---- */

static void table_fini(table *t)
{
	sovb_slots_fini(&t->slots);
	free(t->name);
}

static bool table_init(table *t)
{
	t->name = calloc(NAMES_MAX, sizeof *t->name);
	return t->name && sovb_slots_init(&t->slots, NAMES_MAX);
}

static void free_memory(struct sovb_bag_memory *memory)
{
	if (!memory)
		return;
	table_fini(&memory->spellings);
	table_fini(&memory->keys);
	free(memory->fill);
	free(memory->number);
	free(memory->fill_of);
	free(memory->met);
	free(memory->places);
	sovb_arena_fini(&memory->arena);
	free(memory);
}

static struct sovb_bag_memory *make_memory(void)
{
	struct sovb_bag_memory *m = calloc(1, sizeof *m);

	if (!m)
		return NULL;
	sovb_arena_init(&m->arena, KEYS_MEMORY);
	m->fill = calloc(SOVB_WORD_BAG_PLACES, sizeof *m->fill);
	m->met = calloc(SOVB_WORD_BAG_PLACES, sizeof *m->met);
	m->places = calloc(SOVB_WORD_BAG_PLACES, sizeof *m->places);
	m->number = calloc(NAMES_MAX, sizeof *m->number);
	m->fill_of = calloc(NAMES_MAX, sizeof *m->fill_of);
	if (table_init(&m->spellings) && table_init(&m->keys) && m->fill && m->met && m->places && m->number &&
	    m->fill_of)
		return m;
	free_memory(m);
	return NULL;
}

static void forget(struct sovb_bag_memory *m)
{
	sovb_slots_clear(&m->spellings.slots);
	sovb_slots_clear(&m->keys.slots);
	memset(m->fill_of, 0, NAMES_MAX * sizeof *m->fill_of);
	m->spellings.count = m->keys.count = 0;
	m->fills = 0;
	sovb_arena_fini(&m->arena);
	sovb_arena_init(&m->arena, KEYS_MEMORY);
}

void sovb_word_bag_fini(sovb_word_bag *bag)
{
	free_memory(bag->memory);
	*bag = (sovb_word_bag)SOVB_WORD_BAG_INIT;
}

void sovb_word_bag_begin(sovb_word_bag *bag, sovb_string text, uint32_t before)
{
	if (!bag->memory)
		bag->memory = make_memory();
	bag->failed = !bag->memory;
	bag->text = text;
	bag->at = 0;
	bag->place = before;
	bag->count = 0;
}

/* ---- names ---- */

/* The name of those bytes, made when it is new; NULL when there is no memory. */
static name *find_name(table *t, sovb_string bytes, sovb_arena *arena, bool *made)
{
	const uint64_t hash = sovb_hash_words(SOVB_HASH_INIT, bytes.data, bytes.size);
	sovb_slot *slot = sovb_slots_first(&t->slots, hash);
	name *n;

	while (slot->number != SOVB_SLOT_FREE && !sovb_string_equal(t->name[slot->number].bytes, bytes))
		slot = sovb_slots_next(&t->slots, slot, hash);
	*made = slot->number == SOVB_SLOT_FREE;
	if (!*made)
		return &t->name[slot->number];
	n = &t->name[t->count];
	*n = (name){sovb_arena_string(arena, bytes.data, bytes.size), NONE};
	if (!n->bytes.data)
		return NULL;
	sovb_slots_put(slot, hash, (uint32_t)t->count++);
	return n;
}

/* The number of the key of a word as it stands; NONE for what is none; *failed when there is no memory. */
static uint32_t find_word(struct sovb_bag_memory *m, sovb_string spelling, bool *failed)
{
	char key[SOVB_WORD_KEY_MAX];
	bool made;
	name *as_written = find_name(&m->spellings, spelling, &m->arena, &made);
	const name *as_key;
	sovb_words words;
	sovb_word word;

	*failed = !as_written;
	if (!as_written || !made)
		return as_written ? as_written->word : NONE;
	words = sovb_words_of(as_written->bytes);
	if (!sovb_words_next(&words, &word))
		return NONE;
	as_key = find_name(&m->keys, (sovb_string){key, sovb_word_key(key, &word)}, &m->arena, &made);
	*failed = !as_key;
	if (as_key)
		as_written->word = (uint32_t)(as_key - m->keys.name);
	return as_written->word;
}

/* ---- a fill ---- */

/* The word met at the next place. */
static void add_place(sovb_word_bag *bag, uint32_t key, size_t *places)
{
	struct sovb_bag_memory *m = bag->memory;

	if (m->fill_of[key] != m->fills) {
		m->fill_of[key] = m->fills;
		m->number[key] = (uint32_t)bag->count;
		m->fill[bag->count++] = (sovb_bag_word){.key = m->keys.name[key].bytes};
	}
	m->met[(*places)++] = m->number[key];
	m->fill[m->number[key]].count++;
}

/* The places of the fill, of which `before` is the one before the first, word by word. */
static void share_out(sovb_word_bag *bag, size_t places, uint32_t before)
{
	struct sovb_bag_memory *m = bag->memory;
	uint32_t *next = m->places;

	for (size_t i = 0; i < bag->count; i++) {
		m->fill[i].places = next;
		next += m->fill[i].count;
		m->fill[i].count = 0;
	}
	for (size_t i = 0; i < places; i++) {
		sovb_bag_word *word = &m->fill[m->met[i]];

		m->places[(size_t)(word->places - m->places) + word->count++] = before + 1 + (uint32_t)i;
	}
	bag->word = m->fill;
}

bool sovb_word_bag_fill(sovb_word_bag *bag)
{
	struct sovb_bag_memory *m = bag->memory;
	const uint32_t before = bag->place;
	size_t places = 0;
	sovb_span run;

	bag->count = 0;
	if (bag->failed)
		return false;
	if (m->spellings.count >= SPELLINGS_MAX || m->fills == NONE)
		forget(m);
	m->fills++;
	while (places < SOVB_WORD_BAG_PLACES && m->spellings.count < NAMES_MAX &&
	       sovb_words_run(&run, bag->text, &bag->at)) {
		uint32_t key;

		if (run.end - run.start > SOVB_WORD_MAX)
			continue;
		key = find_word(m, (sovb_string){bag->text.data + run.start, run.end - run.start}, &bag->failed);
		if (bag->failed)
			return false;
		if (key != NONE)
			add_place(bag, key, &places);
	}
	bag->place += (uint32_t)places;
	share_out(bag, places, before);
	return places || bag->at < bag->text.size;
}
