/*
 * Counting spellings: how often each value of a few was given, and which one to show.
 */
#ifndef SOVB_TALLY_H
#define SOVB_TALLY_H

#include "arena.h"

#define SOVB_TALLY_MAX 32 /* different values; further ones are not counted */

typedef struct sovb_tally {
	sovb_string value[SOVB_TALLY_MAX];
	size_t mentions[SOVB_TALLY_MAX];
	size_t count;
} sovb_tally;

/* Count a value `times` times (copied into the arena when new); an empty one is not counted. */
void sovb_tally_add(sovb_tally *tally, sovb_string value, size_t times, sovb_arena *arena);

/* The most frequent value, of equals the longest, then the first by bytes; none when nothing was counted. */
sovb_string sovb_tally_best(const sovb_tally *tally);

#endif
