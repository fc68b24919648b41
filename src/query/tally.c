#include "tally.h"

#include "bytes.h"
#include "namesakes.h"

void sovb_tally_add(sovb_tally *tally, sovb_string value, size_t times, sovb_arena *arena)
{
	sovb_string copy;

	if (!value.size)
		return;
	for (size_t i = 0; i < tally->count; i++) {
		if (sovb_string_equal(tally->value[i], value)) {
			tally->mentions[i] += times;
			return;
		}
	}
	if (tally->count == SOVB_TALLY_MAX)
		return;
	copy = sovb_arena_string(arena, value.data, value.size);
	if (!copy.data)
		return;
	tally->value[tally->count] = copy;
	tally->mentions[tally->count++] = times;
}

static bool goes_before(const sovb_tally *tally, size_t a, size_t b)
{
	if (tally->mentions[a] != tally->mentions[b])
		return tally->mentions[a] > tally->mentions[b];
	if (tally->value[a].size != tally->value[b].size)
		return tally->value[a].size > tally->value[b].size;
	return sovb_string_compare(tally->value[a], tally->value[b]) < 0;
}

sovb_string sovb_tally_best(const sovb_tally *tally)
{
	size_t best = 0;

	for (size_t i = 1; i < tally->count; i++) {
		if (goes_before(tally, i, best))
			best = i;
	}
	return tally->count ? tally->value[best] : (sovb_string){0};
}
