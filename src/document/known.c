#include "known.h"

#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "bytes.h"
#include "hash.h"
#include "symbol.h"

#define ARENA_MAX ((size_t)1 << 30)
#define BUCKETS_LEAST 64

/* Forget everything, keep the room. */
static void clear(sovb_known *known)
{
	sovb_arena_fini(&known->arena);
	known->ways = known->documents = known->own = 0;
	sovb_slots_clear(&known->by_way);
	sovb_slots_clear(&known->by_symbol);
	sovb_slots_clear(&known->by_key);
	memset(known->number_bucket, 0xFF, ((size_t)known->numbers_mask + 1) * sizeof *known->number_bucket); /* SOVB_KNOWN_NONE */
}

void sovb_known_fini(sovb_known *known)
{
	sovb_arena_fini(&known->arena);
	free(known->way);
	free(known->document);
	free(known->number_bucket);
	sovb_slots_fini(&known->by_way);
	sovb_slots_fini(&known->by_symbol);
	sovb_slots_fini(&known->by_key);
	*known = (sovb_known){.strings = known->strings};
}

sovb_arena *sovb_known_strings(sovb_known *known)
{
	return known->strings ? known->strings : &known->arena;
}

static bool make_room(sovb_known *known, size_t room)
{
	size_t buckets = BUCKETS_LEAST;

	sovb_known_fini(known);
	if (room >= SOVB_KNOWN_NONE / 4)
		return false;
	while (buckets < room)
		buckets *= 2;
	sovb_arena_init(&known->arena, ARENA_MAX);
	known->number_bucket = malloc(buckets * sizeof *known->number_bucket);
	known->numbers_mask = (uint32_t)(buckets - 1);
	if (!known->number_bucket || !sovb_slots_init(&known->by_way, room) || !sovb_slots_init(&known->by_symbol, room) ||
	    !sovb_slots_init(&known->by_key, room))
		return false;
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

static uint64_t add_string(uint64_t hash, sovb_string string)
{
	return sovb_hash_words(hash, string.data, string.size);
}

uint64_t sovb_known_hash(const sovb_reference *reference)
{
	uint64_t hash = add_string(SOVB_HASH_INIT, reference->symbol);

	hash = add_string(hash, reference->type);
	hash = add_string(hash, reference->issuer);
	hash ^= ((uint64_t)(uint16_t)reference->date.year << 16 | (uint64_t)reference->date.month << 8 | reference->date.day) * 0x9E3779B97F4A7C15u;
	return hash ^ hash >> 32;
}

static bool is_way(const sovb_known_way *way, const sovb_reference *reference)
{
	return sovb_date_compare(way->date, reference->date) == 0 && sovb_string_equal(way->symbol, reference->symbol) &&
	       sovb_string_equal(way->type, reference->type) && sovb_string_equal(way->issuer, reference->issuer);
}

/* Does the way give a day or a body that its document was not given before? */
static bool is_new(const sovb_known *known, const sovb_known_document *document, const sovb_known_way *way)
{
	if (!way->date.year || document->given == SOVB_KNOWN_GIVEN_MAX)
		return false;
	for (uint32_t i = document->first_given; i != SOVB_KNOWN_NONE; i = known->way[i].next_given)
		if (sovb_date_compare(known->way[i].date, way->date) == 0 && sovb_string_equal(known->way[i].issuer, way->issuer))
			return false;
	return true;
}

static uint32_t add_document(sovb_known *known, const char *key)
{
	sovb_known_document *document;
	uint32_t *bucket;

	if (!sovb_array_reserve((void **)&known->document, &known->document_capacity, known->documents + 1, sizeof *document,
	                        known->room))
		return SOVB_KNOWN_NONE;
	document = &known->document[known->documents];
	*document = (sovb_known_document){
		.key = sovb_arena_copy(sovb_known_strings(known), key, strlen(key)),
		.number = strtol(key, NULL, 10),
		.first = SOVB_KNOWN_NONE,
		.last = SOVB_KNOWN_NONE,
		.first_given = SOVB_KNOWN_NONE,
		.last_given = SOVB_KNOWN_NONE,
	};
	if (!document->key)
		return SOVB_KNOWN_NONE;
	bucket = &known->number_bucket[(unsigned long)document->number & known->numbers_mask];
	document->next_of_number = *bucket;
	*bucket = known->documents;
	return known->documents++;
}

static uint32_t document_of(sovb_known *known, const sovb_symbol *symbol)
{
	char key[SOVB_SYMBOL_MAX];
	uint64_t hash = sovb_hash_words(SOVB_HASH_INIT, key, sovb_symbol_key(key, symbol));
	sovb_slot *slot = sovb_slots_first(&known->by_key, hash);
	uint32_t document;

	while (slot->number != SOVB_SLOT_FREE && strcmp(known->document[slot->number].key, key) != 0)
		slot = sovb_slots_next(&known->by_key, slot, hash);
	if (slot->number != SOVB_SLOT_FREE)
		return slot->number;
	document = add_document(known, key);
	if (document != SOVB_KNOWN_NONE)
		sovb_slots_put(slot, hash, document);
	return document;
}

/* Put a way behind the others of its document. */
static void append(sovb_known *known, uint32_t i)
{
	sovb_known_way *way = &known->way[i];
	sovb_known_document *document = &known->document[way->document];
	bool given = is_new(known, document, way);

	*(document->last == SOVB_KNOWN_NONE ? &document->first : &known->way[document->last].next) = i;
	document->last = i;
	if (!given)
		return;
	*(document->last_given == SOVB_KNOWN_NONE ? &document->first_given : &known->way[document->last_given].next_given) = i;
	document->last_given = i;
	document->given++;
}

static sovb_string keep(sovb_known *known, sovb_string string)
{
	return string.size ? sovb_arena_string(sovb_known_strings(known), string.data, string.size) : (sovb_string){0};
}

/* The document of a symbol, and the symbol put in order; false when it is none, or the memory ended. */
static bool read_symbol(sovb_known_way *way, sovb_known *known, sovb_string written)
{
	sovb_symbol symbol;
	char text[SOVB_SYMBOL_MAX];

	if (!sovb_symbol_parse(&symbol, written.data, written.size))
		return false;
	way->document = document_of(known, &symbol);
	way->symbol = keep(known, written);
	way->text = sovb_arena_copy(sovb_known_strings(known), text, sovb_symbol_text(text, &symbol));
	way->year = symbol.year;
	if (way->document == SOVB_KNOWN_NONE || sovb_arena_failed(sovb_known_strings(known)))
		known->failed = true;
	return !known->failed;
}

/* What the symbol alone tells; it is read once for all ways that have it. */
static bool know_symbol(sovb_known_way *way, sovb_known *known, sovb_string symbol)
{
	uint64_t hash = add_string(SOVB_HASH_INIT, symbol);
	sovb_slot *slot = sovb_slots_first(&known->by_symbol, hash);
	const sovb_known_way *first;

	while (slot->number != SOVB_SLOT_FREE && !sovb_string_equal(known->way[slot->number].symbol, symbol))
		slot = sovb_slots_next(&known->by_symbol, slot, hash);
	if (slot->number == SOVB_SLOT_FREE) {
		if (!read_symbol(way, known, symbol))
			return false;
		sovb_slots_put(slot, hash, known->ways);
		return true;
	}
	first = &known->way[slot->number];
	way->document = first->document;
	way->symbol = first->symbol;
	way->text = first->text;
	way->year = first->year;
	return true;
}

static uint32_t add_way(sovb_known *known, const sovb_reference *reference)
{
	sovb_known_way way = {
		.date = reference->date,
		.next = SOVB_KNOWN_NONE,
		.next_given = SOVB_KNOWN_NONE,
		.type = keep(known, reference->type),
		.issuer = keep(known, reference->issuer),
	};

	if (!sovb_array_reserve((void **)&known->way, &known->way_capacity, known->ways + 1, sizeof way, known->room)) {
		known->failed = true;
		return SOVB_KNOWN_NONE;
	}
	if (!know_symbol(&way, known, reference->symbol))
		return SOVB_KNOWN_NONE;
	known->way[known->ways] = way;
	append(known, known->ways);
	return known->ways++;
}

uint32_t sovb_known_way_of(sovb_known *known, const sovb_reference *reference, uint64_t hash)
{
	sovb_slot *slot = sovb_slots_first(&known->by_way, hash);
	uint32_t way;

	while (slot->number != SOVB_SLOT_FREE && !is_way(&known->way[slot->number], reference))
		slot = sovb_slots_next(&known->by_way, slot, hash);
	if (slot->number != SOVB_SLOT_FREE)
		return slot->number;
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

uint32_t sovb_known_by_number(const sovb_known *known, long number)
{
	return known->number_bucket[(unsigned long)number & known->numbers_mask];
}
