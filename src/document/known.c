#include "known.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "hash.h"
#include "identity.h"
#include "symbol.h"

#define ARENA_MAX ((size_t)1 << 30)
#define BUCKETS_LEAST 64
#define ROOM_MAX ((size_t)1 << 24)
#define LINE_BYTES 64 /* fetched from memory at once: a way */

/* ---- room ---- */

/* Forget everything, keep the room. */
static void clear(sovb_known *known)
{
	sovb_arena_fini(&known->arena);
	known->ways = known->symbols = known->documents = known->givens = known->own = 0;
	known->words = 1; /* none */
	sovb_slots_clear(&known->by_way);
	sovb_slots_clear(&known->by_symbol);
	sovb_slots_clear(&known->by_key);
	sovb_slots_clear(&known->by_word);
	memset(known->number_bucket, 0xFF, ((size_t)known->numbers_mask + 1) * sizeof *known->number_bucket); /* SOVB_KNOWN_NONE */
	memset(known->pair, 0, sizeof known->pair);
}

void sovb_known_fini(sovb_known *known)
{
	sovb_arena_fini(&known->arena);
	free(known->way);
	free(known->symbol);
	free(known->document);
	free(known->given);
	free(known->word);
	free(known->number_bucket);
	sovb_slots_fini(&known->by_way);
	sovb_slots_fini(&known->by_symbol);
	sovb_slots_fini(&known->by_key);
	sovb_slots_fini(&known->by_word);
	*known = (sovb_known){.strings = known->strings};
}

sovb_arena *sovb_known_strings(sovb_known *known)
{
	return known->strings ? known->strings : &known->arena;
}

/* Each way may bring a symbol, a document and a day, and two words.  What is never written takes no memory. */
static bool make_room(sovb_known *known, size_t room)
{
	size_t buckets = BUCKETS_LEAST;

	sovb_known_fini(known);
	if (room > ROOM_MAX)
		return false;
	while (buckets < room)
		buckets *= 2;
	sovb_arena_init(&known->arena, ARENA_MAX);
	_Static_assert(sizeof *known->way == LINE_BYTES || sizeof(void *) < 8, "a way is a line of memory");
	known->way = aligned_alloc(LINE_BYTES, (room + 1) * LINE_BYTES);
	known->symbol = malloc((room + 1) * sizeof *known->symbol);
	known->document = malloc((room + 1) * sizeof *known->document);
	known->given = malloc((room + 1) * sizeof *known->given);
	known->word = malloc((2 * room + 1) * sizeof *known->word);
	known->number_bucket = malloc(buckets * sizeof *known->number_bucket);
	known->numbers_mask = (uint32_t)(buckets - 1);
	if (!known->way || !known->symbol || !known->document || !known->given || !known->word || !known->number_bucket ||
	    !sovb_slots_init(&known->by_way, room) || !sovb_slots_init(&known->by_symbol, room) ||
	    !sovb_slots_init(&known->by_key, room) || !sovb_slots_init(&known->by_word, 2 * room))
		return false;
	known->word[0] = (sovb_string){0};
	known->room = (uint32_t)room;
	clear(known);
	return true;
}

bool sovb_known_reserve(sovb_known *known, size_t more, size_t least)
{
	size_t room = more > least ? more : least;

	if (known->room && more <= known->room - known->ways)
		return true;
	if (!known->room || room != known->room)
		return make_room(known, room);
	clear(known);
	return true;
}

/* ---- words, symbols and documents ---- */

static uint64_t hash_string(uint64_t hash, sovb_string string)
{
	return sovb_hash_words(hash, string.data, string.size);
}

static sovb_string keep(sovb_known *known, sovb_string string)
{
	return sovb_arena_string(sovb_known_strings(known), string.data, string.size);
}

static uint32_t word_of(sovb_known *known, sovb_string word)
{
	uint64_t hash = hash_string(SOVB_HASH_INIT, word);
	sovb_slot *slot = sovb_slots_first(&known->by_word, hash);

	if (!word.size)
		return 0;
	while (slot->number != SOVB_SLOT_FREE && !sovb_string_equal(known->word[slot->number], word))
		slot = sovb_slots_next(&known->by_word, slot, hash);
	if (slot->number == SOVB_SLOT_FREE) {
		known->word[known->words] = keep(known, word);
		sovb_slots_put(slot, hash, known->words++);
	}
	return slot->number;
}

static uint32_t add_document(sovb_known *known, const char *key)
{
	sovb_known_document *document = &known->document[known->documents];
	uint32_t *bucket;

	*document = (sovb_known_document){
		.key = sovb_arena_copy(sovb_known_strings(known), key, strlen(key)),
		.number = strtoull(key, NULL, 10),
		.first = SOVB_KNOWN_NONE,
		.last = SOVB_KNOWN_NONE,
		.first_given = SOVB_KNOWN_NONE,
		.last_given = SOVB_KNOWN_NONE,
	};
	bucket = &known->number_bucket[document->number & known->numbers_mask];
	document->next_of_number = *bucket;
	*bucket = known->documents;
	return known->documents++;
}

static uint32_t document_of(sovb_known *known, const sovb_symbol *symbol)
{
	char key[SOVB_SYMBOL_MAX];
	uint64_t hash = sovb_hash_words(SOVB_HASH_INIT, key, sovb_symbol_key(key, symbol));
	sovb_slot *slot = sovb_slots_first(&known->by_key, hash);

	while (slot->number != SOVB_SLOT_FREE && strcmp(known->document[slot->number].key, key) != 0)
		slot = sovb_slots_next(&known->by_key, slot, hash);
	if (slot->number == SOVB_SLOT_FREE)
		sovb_slots_put(slot, hash, add_document(known, key));
	return slot->number;
}

/* A symbol is read once, however many ways have it; SOVB_KNOWN_NONE when it is none. */
static uint32_t symbol_of(sovb_known *known, sovb_string written)
{
	uint64_t hash = hash_string(SOVB_HASH_INIT, written);
	sovb_slot *slot = sovb_slots_first(&known->by_symbol, hash);
	char text[SOVB_SYMBOL_MAX];
	sovb_symbol symbol;

	while (slot->number != SOVB_SLOT_FREE && !sovb_string_equal(known->symbol[slot->number].written, written))
		slot = sovb_slots_next(&known->by_symbol, slot, hash);
	if (slot->number != SOVB_SLOT_FREE)
		return slot->number;
	if (!sovb_symbol_parse(&symbol, written.data, written.size))
		return SOVB_KNOWN_NONE;
	known->symbol[known->symbols] = (sovb_known_symbol){
		.written = keep(known, written),
		.text = sovb_arena_copy(sovb_known_strings(known), text, sovb_symbol_text(text, &symbol)),
		.document = document_of(known, &symbol),
		.year = symbol.year,
		.has_type = symbol.type[0],
	};
	sovb_slots_put(slot, hash, known->symbols);
	return known->symbols++;
}

/* ---- ways ---- */

int sovb_known_series(const sovb_known *known, const sovb_known_way *way)
{
	static const sovb_symbol without_type;

	return known->symbol[way->symbol].has_type ? 0 : sovb_number_series(&without_type, known->word[way->type]);
}

static uint64_t date_bits(sovb_date date)
{
	return (uint64_t)(uint16_t)date.year << 16 | (uint64_t)date.month << 8 | date.day;
}

uint64_t sovb_known_hash(const sovb_reference *reference)
{
	uint64_t hash = hash_string(SOVB_HASH_INIT, reference->symbol);

	hash = hash_string(hash, reference->type);
	hash = hash_string(hash, reference->issuer);
	hash ^= (date_bits(reference->date) | date_bits(reference->date_part) << 32) * 0x9E3779B97F4A7C15u;
	return hash ^ hash >> 32;
}

static bool is_way(const sovb_known *known, const sovb_known_way *way, const sovb_reference *reference)
{
	return sovb_date_compare(way->date, reference->date) == 0 && sovb_date_compare(way->part, reference->date_part) == 0 &&
	       sovb_string_equal(known->symbol[way->symbol].written, reference->symbol) &&
	       sovb_string_equal(known->word[way->type], reference->type) &&
	       sovb_string_equal(known->word[way->issuer], reference->issuer);
}

/* The way gives its document a day, or a year, if it has one that was not given before. */
static void give(sovb_known *known, const sovb_known_way *way)
{
	sovb_known_document *document = &known->document[way->document];
	sovb_date date = way->date.year ? way->date : way->part;
	int series;

	if (!date.year || document->given == SOVB_KNOWN_GIVEN_MAX)
		return;
	series = sovb_known_series(known, way);
	for (uint32_t i = document->first_given; i != SOVB_KNOWN_NONE; i = known->given[i].next)
		if (sovb_date_compare(known->given[i].date, date) == 0 && known->given[i].issuer == way->issuer &&
		    known->given[i].series == series)
			return;
	known->given[known->givens] = (sovb_known_given){date, way->issuer, series, SOVB_KNOWN_NONE};
	*(document->given ? &known->given[document->last_given].next : &document->first_given) = known->givens;
	document->last_given = known->givens++;
	document->given++;
}

static uint32_t add_way(sovb_known *known, const sovb_reference *reference)
{
	uint32_t symbol = symbol_of(known, reference->symbol);
	sovb_known_way *way = &known->way[known->ways];
	sovb_known_document *document;

	if (symbol == SOVB_KNOWN_NONE)
		return SOVB_KNOWN_NONE;
	*way = (sovb_known_way){
		.date = reference->date,
		.part = reference->date_part,
		.symbol = symbol,
		.document = known->symbol[symbol].document,
		.type = word_of(known, reference->type),
		.issuer = word_of(known, reference->issuer),
		.next = SOVB_KNOWN_NONE,
	};
	if (sovb_arena_failed(sovb_known_strings(known))) {
		known->failed = true;
		return SOVB_KNOWN_NONE;
	}
	document = &known->document[way->document];
	*(document->last == SOVB_KNOWN_NONE ? &document->first : &known->way[document->last].next) = known->ways;
	document->last = known->ways;
	give(known, way);
	return known->ways++;
}

uint32_t sovb_known_way_of(sovb_known *known, const sovb_reference *reference, uint64_t hash)
{
	sovb_slot *slot = sovb_slots_first(&known->by_way, hash);
	uint32_t way;

	while (slot->number != SOVB_SLOT_FREE && !is_way(known, &known->way[slot->number], reference))
		slot = sovb_slots_next(&known->by_way, slot, hash);
	if (slot->number != SOVB_SLOT_FREE)
		return slot->number;
	if (known->failed)
		return SOVB_KNOWN_NONE;
	way = add_way(known, reference);
	if (way != SOVB_KNOWN_NONE)
		sovb_slots_put(slot, hash, way);
	return way;
}

bool sovb_known_own(sovb_known *known, const sovb_identity *own, size_t more)
{
	sovb_reference reference = {
		.kind = SOVB_KIND_NUMBERED,
		.symbol = own->symbol,
		.type = own->type,
		.issuer = own->issuer,
		.date = own->date,
	};

	if (!own->symbol.size || !sovb_date_is_day(own->date))
		return true;
	if (!sovb_known_reserve(known, more + 1, 0))
		return false;
	known->own = sovb_known_way_of(known, &reference, sovb_known_hash(&reference)) + 1; /* SOVB_KNOWN_NONE + 1 is 0 */
	return !known->failed;
}

/* ---- questions ---- */

uint32_t sovb_known_by_number(const sovb_known *known, uint64_t number)
{
	return known->number_bucket[number & known->numbers_mask];
}

bool sovb_known_issuers_fit(sovb_known *known, uint32_t a, uint32_t b)
{
	uint32_t at = (a * 31 + b) % SOVB_KNOWN_PAIRS;

	if (!a || !b || a == b)
		return true;
	if (known->pair[at].a != a || known->pair[at].b != b) {
		known->pair[at].a = a;
		known->pair[at].b = b;
		known->pair[at].fit = sovb_issuers_compatible(known->word[a], known->word[b]);
	}
	return known->pair[at].fit;
}
