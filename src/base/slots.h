/*
 * Numbers found by hash: a table with open addressing of what stands elsewhere.
 *
 * The table compares 32 bits of the hash; whether the thing is the one wanted is for the caller to see:
 *
 *	sovb_slot *slot = sovb_slots_first(&slots, hash);
 *
 *	while (slot->number != SOVB_SLOT_FREE && !is_wanted(slot->number))
 *		slot = sovb_slots_next(&slots, slot, hash);
 *	if (slot->number == SOVB_SLOT_FREE)
 *		sovb_slots_put(slot, hash, number);
 *
 * There is always a free slot: a table has room for so many numbers and a third more.
 */
#ifndef SOVB_SLOTS_H
#define SOVB_SLOTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define SOVB_SLOT_FREE UINT32_MAX

typedef struct sovb_slot {
	uint32_t tag; /* of the hash */
	uint32_t number;
} sovb_slot;

typedef struct sovb_slots {
	sovb_slot *slot;
	uint32_t mask;
} sovb_slots;

static inline void sovb_slots_clear(sovb_slots *slots)
{
	memset(slots->slot, 0xFF, ((size_t)slots->mask + 1) * sizeof *slots->slot); /* SOVB_SLOT_FREE */
}

/* Empty, for so many numbers (at most 2^30); false when there is no memory. */
static inline bool sovb_slots_init(sovb_slots *slots, size_t room)
{
	size_t count = 64;

	while (count - count / 4 < room)
		count *= 2;
	slots->slot = malloc(count * sizeof *slots->slot);
	slots->mask = (uint32_t)(count - 1);
	if (slots->slot)
		sovb_slots_clear(slots);
	return slots->slot != NULL;
}

static inline void sovb_slots_fini(sovb_slots *slots)
{
	free(slots->slot);
	*slots = (sovb_slots){0};
}

/* The next slot from this one on that is free or has the tag. */
static inline sovb_slot *sovb_slots_seek(const sovb_slots *slots, uint32_t at, uint64_t hash)
{
	const uint32_t tag = (uint32_t)(hash >> 32);

	while (slots->slot[at].number != SOVB_SLOT_FREE && slots->slot[at].tag != tag)
		at = (at + 1) & slots->mask;
	return &slots->slot[at];
}

static inline sovb_slot *sovb_slots_first(const sovb_slots *slots, uint64_t hash)
{
	return sovb_slots_seek(slots, (uint32_t)hash & slots->mask, hash);
}

static inline sovb_slot *sovb_slots_next(const sovb_slots *slots, const sovb_slot *slot, uint64_t hash)
{
	return sovb_slots_seek(slots, (uint32_t)(slot - slots->slot + 1) & slots->mask, hash);
}

static inline void sovb_slots_put(sovb_slot *slot, uint64_t hash, uint32_t number)
{
	*slot = (sovb_slot){(uint32_t)(hash >> 32), number};
}

/* What is asked for soon. */
static inline void sovb_slots_prefetch(const sovb_slots *slots, uint64_t hash)
{
	__builtin_prefetch(&slots->slot[(uint32_t)hash & slots->mask]);
}

#endif
