#include "heard_issuers.h"

#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "fold.h"
#include "utf8.h"

void sovb_heard_issuers_init(sovb_heard_issuers *known, size_t memory)
{
	*known = (sovb_heard_issuers){0};
	sovb_arena_init(&known->arena, memory);
}

void sovb_heard_issuers_fini(sovb_heard_issuers *known)
{
	sovb_key_map_fini(&known->map);
	sovb_key_map_fini(&known->fits);
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
				UINT32_MAX) ||
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

bool sovb_heard_issuers_fit(sovb_heard_issuers *known, sovb_heard_issuer *a, sovb_heard_issuer *b)
{
	uint32_t pair[2] = {a->number < b->number ? a->number : b->number, a->number < b->number ? b->number : a->number};
	sovb_string key = {(const char *)pair, sizeof pair};
	size_t fit;

	if (a == b || !a->text.size || !b->text.size)
		return true;
	if (sovb_key_map_get(&known->fits, key, &fit))
		return fit;
	fit = compare(known, a, b);
	if (known->fits.count == SOVB_HEARD_PAIRS_MAX)
		return fit;
	key = sovb_arena_string(&known->arena, key.data, key.size);
	if (!key.data || !sovb_key_map_put(&known->fits, key, fit))
		known->arena.failed = true;
	return fit;
}
