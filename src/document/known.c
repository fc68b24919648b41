#include "known.h"

#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "bytes.h"
#include "hash.h"
#include "symbol.h"

#define ARENA_MAX ((size_t)1 << 30)
#define BUCKETS_LEAST 64

void sovb_known_fini(sovb_known *known)
{
	sovb_arena_fini(&known->arena);
	free(known->way);
	free(known->document);
	*known = (sovb_known){.turn = known->turn};
}

static uint32_t *new_buckets(sovb_arena *arena, size_t count)
{
	uint32_t *bucket = sovb_arena_array(arena, count, sizeof *bucket);

	if (bucket)
		memset(bucket, 0xFF, count * sizeof *bucket); /* SOVB_KNOWN_NONE */
	return bucket;
}

bool sovb_known_reserve(sovb_known *known, size_t more, size_t least)
{
	size_t room = more > least ? more : least;
	size_t buckets = BUCKETS_LEAST;

	if (known->room && more <= known->room - known->ways)
		return true;
	sovb_known_fini(known);
	if (room >= SOVB_KNOWN_NONE / 2)
		return false;
	while (buckets < room)
		buckets *= 2;
	sovb_arena_init(&known->arena, ARENA_MAX);
	known->way_bucket = new_buckets(&known->arena, buckets);
	known->document_bucket = new_buckets(&known->arena, buckets);
	known->number_bucket = new_buckets(&known->arena, buckets);
	known->mask = (uint32_t)(buckets - 1);
	known->room = (uint32_t)room;
	return !sovb_arena_failed(&known->arena);
}

static uint64_t add_string(uint64_t hash, sovb_string string)
{
	return sovb_hash_words(hash, string.data, string.size);
}

static uint64_t hash_of(const sovb_reference *reference)
{
	uint64_t hash = add_string(SOVB_HASH_INIT, reference->symbol);

	hash = add_string(hash, reference->type);
	hash = add_string(hash, reference->issuer);
	hash ^= ((uint64_t)(uint16_t)reference->date.year << 16 | (uint64_t)reference->date.month << 8 | reference->date.day) * 0x9E3779B97F4A7C15u;
	return hash ^ hash >> 32;
}

static bool is_way(const sovb_known_way *way, const sovb_reference *reference, uint64_t hash)
{
	return way->hash == hash && sovb_string_equal(way->symbol, reference->symbol) &&
	       sovb_string_equal(way->type, reference->type) && sovb_string_equal(way->issuer, reference->issuer) &&
	       sovb_date_compare(way->date, reference->date) == 0;
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

static uint32_t document_of(sovb_known *known, const char *key)
{
	uint64_t hash = sovb_hash_add(SOVB_HASH_INIT, key, strlen(key));
	uint32_t *bucket = &known->document_bucket[hash & known->mask];
	uint32_t i = *bucket, *number;
	sovb_known_document *document;

	while (i != SOVB_KNOWN_NONE && strcmp(known->document[i].key, key) != 0)
		i = known->document[i].next_in_bucket;
	if (i != SOVB_KNOWN_NONE)
		return i;
	if (!sovb_array_reserve((void **)&known->document, &known->document_capacity, known->documents + 1, sizeof *document,
	                        known->room))
		return SOVB_KNOWN_NONE;
	document = &known->document[known->documents];
	*document = (sovb_known_document){
		.key = sovb_arena_copy(&known->arena, key, strlen(key)),
		.number = strtol(key, NULL, 10),
		.next_in_bucket = *bucket,
		.first = SOVB_KNOWN_NONE,
		.last = SOVB_KNOWN_NONE,
		.first_given = SOVB_KNOWN_NONE,
		.last_given = SOVB_KNOWN_NONE,
	};
	if (!document->key)
		return SOVB_KNOWN_NONE;
	number = &known->number_bucket[(unsigned long)document->number & known->mask];
	document->next_of_number = *number;
	*number = known->documents;
	*bucket = known->documents;
	return known->documents++;
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
	return string.size ? sovb_arena_string(&known->arena, string.data, string.size) : (sovb_string){0};
}

static uint32_t add_way(sovb_known *known, const sovb_reference *reference, uint64_t hash)
{
	uint32_t *bucket = &known->way_bucket[hash & known->mask];
	sovb_symbol symbol;
	char key[SOVB_SYMBOL_MAX], text[SOVB_SYMBOL_MAX];
	sovb_known_way *way;
	uint32_t document;

	if (!sovb_symbol_parse(&symbol, reference->symbol.data, reference->symbol.size))
		return SOVB_KNOWN_NONE;
	sovb_symbol_key(key, &symbol);
	document = document_of(known, key);
	if (document == SOVB_KNOWN_NONE ||
	    !sovb_array_reserve((void **)&known->way, &known->way_capacity, known->ways + 1, sizeof *way, known->room)) {
		known->failed = true;
		return SOVB_KNOWN_NONE;
	}
	way = &known->way[known->ways];
	*way = (sovb_known_way){
		.hash = hash,
		.next_in_bucket = *bucket,
		.document = document,
		.next = SOVB_KNOWN_NONE,
		.next_given = SOVB_KNOWN_NONE,
		.symbol = keep(known, reference->symbol),
		.type = keep(known, reference->type),
		.issuer = keep(known, reference->issuer),
		.date = reference->date,
		.text = sovb_arena_copy(&known->arena, text, sovb_symbol_text(text, &symbol)),
		.year = symbol.year,
	};
	if (sovb_arena_failed(&known->arena)) {
		known->failed = true;
		return SOVB_KNOWN_NONE;
	}
	*bucket = known->ways;
	append(known, known->ways);
	return known->ways++;
}

uint32_t sovb_known_way_of(sovb_known *known, const sovb_reference *reference)
{
	uint64_t hash = hash_of(reference);
	uint32_t i = known->way_bucket[hash & known->mask];

	while (i != SOVB_KNOWN_NONE && !is_way(&known->way[i], reference, hash))
		i = known->way[i].next_in_bucket;
	return i == SOVB_KNOWN_NONE ? add_way(known, reference, hash) : i;
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
	known->own = sovb_known_way_of(known, &reference) + 1; /* SOVB_KNOWN_NONE + 1 is 0 */
	return !known->failed && !sovb_arena_failed(&known->arena);
}

uint32_t sovb_known_by_number(const sovb_known *known, long number)
{
	return known->number_bucket[(unsigned long)number & known->mask];
}
