#include "word_bag.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "hash.h"
#include "slots.h"
#include "utf8.h"
#include "word_places.h"

/* Spellings remembered; more are met in one fill at most, then all are forgotten. */
#define SPELLINGS_MAX ((size_t)1 << 15)
#define NAMES_MAX (2 * SPELLINGS_MAX)
#define KEYS_MEMORY ((size_t)64 << 20)
#define FIRST_ROOM ((size_t)1 << 12)

#define NONE UINT32_MAX

/* Words looked up together, so that none waits for memory alone. */
#define ROW 16

#define SPELLING_BYTES 27 /* of a word that is remembered */

/* A word as it stands in texts. */
typedef struct spelling {
	uint32_t word; /* number of its key; NONE: not a word */
	uint8_t size;  /* 0: nothing here */
	char bytes[SPELLING_BYTES];
} spelling;

static_assert(sizeof(spelling) == 32, "two lie in one line of the cache");

/* By hash, with open addressing, never more than half full. */
typedef struct spellings {
	spelling *list;
	size_t mask;
	size_t count;
} spellings;

/* A word by which others go. */
typedef struct key {
	sovb_string name;
	uint64_t start; /* its first bytes, as a number that orders like them */
	uint64_t hash;
	uint8_t slot;
} key;

/* The words that are known, by their keys. */
typedef struct keys {
	sovb_slots slots;
	key *list;
	size_t count;
} keys;

/* Where a key is in a fill. */
typedef struct whereabouts {
	uint32_t fill; /* that it was last met in */
	uint32_t number;
} whereabouts;

/* A word of a fill. */
typedef struct filled {
	const key *key;
	uint32_t number; /* in the order of first places */
	uint32_t count;  /* of places */
} filled;

struct sovb_bag_memory {
	spellings spellings;
	keys keys;
	filled *fill;
	sovb_bag_word *word;
	uint32_t **next; /* of each word of the fill, by its number: where its next place goes */
	whereabouts *where; /* of each key */
	uint32_t fills;
	uint32_t *met;    /* of each place: number in the fill */
	uint32_t *places; /* word by word */
	sovb_arena arena;
};

/* ---- memory ---- */

static bool spellings_init(spellings *s, size_t room)
{
	*s = (spellings){.list = calloc(room, sizeof *s->list), .mask = room - 1};
	return s->list;
}

static void free_memory(struct sovb_bag_memory *memory)
{
	if (!memory)
		return;
	free(memory->spellings.list);
	sovb_slots_fini(&memory->keys.slots);
	free(memory->keys.list);
	free(memory->fill);
	free(memory->word);
	free(memory->next);
	free(memory->where);
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
	m->word = calloc(SOVB_WORD_BAG_PLACES, sizeof *m->word);
	m->next = calloc(SOVB_WORD_BAG_PLACES, sizeof *m->next);
	m->where = calloc(NAMES_MAX, sizeof *m->where);
	m->keys.list = calloc(NAMES_MAX, sizeof *m->keys.list);
	if (spellings_init(&m->spellings, FIRST_ROOM) && sovb_slots_init(&m->keys.slots, NAMES_MAX) && m->fill &&
	    m->met && m->places && m->word && m->next && m->where && m->keys.list)
		return m;
	free_memory(m);
	return NULL;
}

static void forget(struct sovb_bag_memory *m)
{
	memset(m->spellings.list, 0, (m->spellings.mask + 1) * sizeof *m->spellings.list);
	sovb_slots_clear(&m->keys.slots);
	memset(m->where, 0, NAMES_MAX * sizeof *m->where);
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

static uint64_t hash_of(sovb_string name)
{
	return sovb_hash_words(SOVB_HASH_INIT, name.data, name.size);
}

/* Where the spelling is, or would be. */
static spelling *find_spelling(const spellings *s, sovb_string bytes, uint64_t hash)
{
	size_t at = hash & s->mask;

	while (s->list[at].size &&
	       (s->list[at].size != bytes.size || memcmp(s->list[at].bytes, bytes.data, bytes.size) != 0))
		at = (at + 1) & s->mask;
	return &s->list[at];
}

static bool make_room(spellings *s)
{
	spellings larger;

	if (s->count < s->mask / 2)
		return true;
	if (!spellings_init(&larger, 2 * (s->mask + 1)))
		return false;
	for (size_t i = 0; i <= s->mask; i++) {
		const sovb_string bytes = {s->list[i].bytes, s->list[i].size};

		if (bytes.size)
			*find_spelling(&larger, bytes, hash_of(bytes)) = s->list[i];
	}
	larger.count = s->count;
	free(s->list);
	*s = larger;
	return true;
}

static uint64_t start_of(sovb_string name)
{
	uint64_t start = 0;

	for (size_t i = 0; i < sizeof start; i++)
		start = start << 8 | (i < name.size ? (unsigned char)name.data[i] : 0);
	return start;
}

/* The number of the key, given when it is new; NONE when there is no memory. */
static uint32_t find_key(keys *k, sovb_string name, sovb_arena *arena)
{
	const uint64_t hash = hash_of(name);
	sovb_slot *slot = sovb_slots_first(&k->slots, hash);

	while (slot->number != SOVB_SLOT_FREE && !sovb_string_equal(k->list[slot->number].name, name))
		slot = sovb_slots_next(&k->slots, slot, hash);
	if (slot->number != SOVB_SLOT_FREE)
		return slot->number;
	name = sovb_arena_string(arena, name.data, name.size);
	if (!name.data)
		return NONE;
	k->list[k->count] = (key){name, start_of(name), sovb_placed_hash(name), (uint8_t)sovb_placed_slot(name)};
	sovb_slots_put(slot, hash, (uint32_t)k->count++);
	return slot->number;
}

/* The number of the key of a word; NONE for what is none; *failed when there is no memory. */
static uint32_t key_of(struct sovb_bag_memory *m, sovb_string bytes, bool *failed)
{
	char name[SOVB_WORD_KEY_MAX];
	sovb_words words = sovb_words_of(bytes);
	sovb_word word;
	uint32_t number;

	if (!sovb_words_next(&words, &word))
		return NONE;
	number = find_key(&m->keys, (sovb_string){name, sovb_word_key(name, &word)}, &m->arena);
	*failed = number == NONE;
	return number;
}

/* The same for a word that may be remembered. */
static uint32_t find_word(struct sovb_bag_memory *m, sovb_string bytes, uint64_t hash, bool *failed)
{
	spelling *found;
	uint32_t word;

	if (bytes.size > SPELLING_BYTES)
		return key_of(m, bytes, failed);
	found = find_spelling(&m->spellings, bytes, hash);
	if (found->size)
		return found->word;
	word = key_of(m, bytes, failed);
	if (*failed || !make_room(&m->spellings)) {
		*failed = true;
		return NONE;
	}
	found = find_spelling(&m->spellings, bytes, hash);
	*found = (spelling){.word = word, .size = (uint8_t)bytes.size};
	memcpy(found->bytes, bytes.data, bytes.size);
	m->spellings.count++;
	return word;
}

/* ---- a fill ---- */

/* The word met at the next place. */
static void add_place(sovb_word_bag *bag, uint32_t number, size_t *places)
{
	struct sovb_bag_memory *m = bag->memory;
	whereabouts *where = &m->where[number];

	if (where->fill != m->fills) {
		*where = (whereabouts){m->fills, (uint32_t)bag->count};
		m->fill[bag->count++] = (filled){.key = &m->keys.list[number], .number = where->number};
	}
	m->met[(*places)++] = where->number;
	m->fill[where->number].count++;
}

/* The next words of the text, at most ROW; asks for the memory that tells what they are. */
static size_t gather(sovb_word_bag *bag, sovb_string word[ROW], uint64_t hash[ROW])
{
	const spellings *s = &bag->memory->spellings;
	size_t count = 0;
	sovb_span run;

	while (count < ROW && sovb_words_run(&run, bag->text, &bag->at)) {
		if (run.end - run.start > SOVB_WORD_MAX)
			continue;
		word[count] = (sovb_string){bag->text.data + run.start, run.end - run.start};
		hash[count] = hash_of(word[count]);
		__builtin_prefetch(&s->list[hash[count] & s->mask]);
		count++;
	}
	return count;
}

/* False at the end of the text, or when there is no memory. */
static bool add_row(sovb_word_bag *bag, size_t *places)
{
	struct sovb_bag_memory *m = bag->memory;
	sovb_string word[ROW];
	uint64_t hash[ROW];
	uint32_t found[ROW];
	const size_t count = gather(bag, word, hash);

	for (size_t i = 0; i < count && !bag->failed; i++) {
		found[i] = find_word(m, word[i], hash[i], &bag->failed);
		if (found[i] != NONE)
			__builtin_prefetch(&m->where[found[i]]);
	}
	for (size_t i = 0; i < count && !bag->failed; i++) {
		if (found[i] != NONE)
			add_place(bag, found[i], places);
	}
	return count == ROW && !bag->failed;
}

static int compare_filled(const void *a, const void *b)
{
	const key *x = ((const filled *)a)->key, *y = ((const filled *)b)->key;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return sovb_string_compare(x->name, y->name);
}

/* The places of the fill, of which `before` is the one before the first, word by word. */
static void share_out(sovb_word_bag *bag, size_t places, uint32_t before)
{
	struct sovb_bag_memory *m = bag->memory;
	uint32_t *next = m->places;

	qsort(m->fill, bag->count, sizeof *m->fill, compare_filled);
	for (size_t i = 0; i < bag->count; i++) {
		const filled *f = &m->fill[i];

		m->word[i] = (sovb_bag_word){f->key->name, f->key->hash, f->key->slot, next, f->count};
		m->next[f->number] = next;
		next += f->count;
	}
	for (size_t i = 0; i < places; i++)
		*m->next[m->met[i]]++ = before + 1 + (uint32_t)i;
	bag->word = m->word;
}

bool sovb_word_bag_fill(sovb_word_bag *bag)
{
	struct sovb_bag_memory *m = bag->memory;
	const uint32_t before = bag->place;
	size_t places = 0;

	bag->count = 0;
	if (bag->failed)
		return false;
	if (m->keys.count >= SPELLINGS_MAX || m->spellings.count >= SPELLINGS_MAX || m->fills == NONE)
		forget(m);
	m->fills++;
	while (places + ROW <= SOVB_WORD_BAG_PLACES && m->keys.count + ROW <= NAMES_MAX &&
	       m->spellings.count + ROW <= NAMES_MAX && add_row(bag, &places))
		;
	if (bag->failed)
		return false;
	bag->place += (uint32_t)places;
	share_out(bag, places, before);
	return places || bag->at < bag->text.size;
}
