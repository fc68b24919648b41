#include "heard_issuers.h"

#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "fold.h"
#include "utf8.h"

#define MAX_ISSUERS ((size_t)1 << 31) /* a pair of numbers and a bit are a word */

void sovb_heard_issuers_init(sovb_heard_issuers *known, size_t memory)
{
	*known = (sovb_heard_issuers){0};
	sovb_arena_init(&known->arena, memory);
}

void sovb_heard_issuers_fini(sovb_heard_issuers *known)
{
	sovb_key_map_fini(&known->map);
	free(known->pair);
	known->pair = NULL;
	sovb_arena_fini(&known->arena);
	free(known->issuer);
	known->issuer = NULL;
}

sovb_heard_issuer *sovb_heard_issuers_get(sovb_heard_issuers *known, sovb_string text)
{
	sovb_heard_issuer *issuer;
	size_t at;

	if (sovb_key_map_get(&known->map, text, &at))
		return known->issuer[at];
	issuer = sovb_arena_alloc(&known->arena, sizeof *issuer);
	text = sovb_arena_string(&known->arena, text.data, text.size);
	if (!issuer || !text.data ||
	    !sovb_array_reserve((void **)&known->issuer, &known->capacity, known->count + 1, sizeof(sovb_heard_issuer *),
				MAX_ISSUERS) ||
	    !sovb_key_map_put(&known->map, text, known->count))
		return NULL;
	*issuer = (sovb_heard_issuer){
	    .text = text,
	    .number = (uint32_t)known->count,
	    .is_masthead = sovb_issuer_is_masthead(text),
	    .arena = &known->arena,
	};
	known->issuer[known->count++] = issuer;
	return issuer;
}

size_t sovb_heard_issuer_weight(sovb_heard_issuer *issuer)
{
	if (!issuer->canonical.data)
		issuer->canonical = sovb_issuer_words(issuer->text, issuer->arena);
	return issuer->canonical.size;
}

/* The same letters, be they capitals or not: a first page and a sentence name one body so. */
static bool same_letters(sovb_string a, sovb_string b)
{
	size_t i = 0, k = 0;

	while (i < a.size && k < b.size) {
		uint32_t x, y;

		i += sovb_utf8_decode(&x, a.data + i, a.size - i);
		k += sovb_utf8_decode(&y, b.data + k, b.size - k);
		if (sovb_lower(x) != sovb_lower(y))
			return false;
	}
	return i == a.size && k == b.size;
}

static const sovb_issuer_name *name_of(sovb_heard_issuers *known, sovb_heard_issuer *issuer)
{
	issuer->is_named = issuer->is_named || sovb_issuer_name_make(&issuer->name, issuer->text, issuer->canonical, &known->arena);
	return issuer->is_named ? &issuer->name : NULL;
}

static bool compare(sovb_heard_issuers *known, sovb_heard_issuer *a, sovb_heard_issuer *b)
{
	const sovb_issuer_name *a_name, *b_name;

	if (same_letters(a->text, b->text))
		return true;
	a_name = name_of(known, a);
	b_name = name_of(known, b);
	return a_name && b_name && sovb_issuer_names_fit(a_name, b_name);
}

#define FIRST_PAIRS 256
#define FIT 1u /* the lowest bit; above it stand the numbers */

/* The place of the pair, or the free one where it belongs. */
static uint64_t *find_pair(uint64_t *pairs, size_t room, uint64_t pair)
{
	size_t at = (size_t)((pair >> 1) * 0x9E3779B97F4A7C15u >> 32) & (room - 1);

	while (pairs[at] && (pairs[at] | FIT) != (pair | FIT))
		at = (at + 1) & (room - 1);
	return &pairs[at];
}

static bool grow_pairs(sovb_heard_issuers *known)
{
	size_t room = known->pair_room ? 2 * known->pair_room : FIRST_PAIRS;
	uint64_t *pairs = calloc(room, sizeof *pairs);

	if (!pairs)
		return false;
	for (size_t i = 0; i < known->pair_room; i++)
		if (known->pair[i])
			*find_pair(pairs, room, known->pair[i]) = known->pair[i];
	free(known->pair);
	known->pair = pairs;
	known->pair_room = room;
	return true;
}

static void keep_pair(sovb_heard_issuers *known, uint64_t pair)
{
	if (known->pair_count == SOVB_HEARD_PAIRS_MAX)
		return;
	if (known->pair_count >= known->pair_room / 2 && !grow_pairs(known)) {
		known->arena.failed = true;
		return;
	}
	*find_pair(known->pair, known->pair_room, pair) = pair;
	known->pair_count++;
}

bool sovb_heard_issuers_fit(sovb_heard_issuers *known, sovb_heard_issuer *a, sovb_heard_issuer *b)
{
	const uint64_t low = a->number < b->number ? a->number : b->number;
	const uint64_t high = a->number < b->number ? b->number : a->number;
	const uint64_t pair = (high << 32 | low) << 1; /* high is not 0 */
	uint64_t known_pair;
	bool fit;

	if (a == b || !a->text.size || !b->text.size)
		return true;
	known_pair = known->pair_room ? *find_pair(known->pair, known->pair_room, pair) : 0;
	if (known_pair)
		return known_pair & FIT;
	fit = compare(known, a, b);
	keep_pair(known, pair | fit);
	return fit;
}
