/*
 * What the draft itself asks not to be told: "sovb: ignore V09", "sovb: bỏ qua R05 16/KH-THCS".
 */
#ifndef SOVB_WAIVERS_H
#define SOVB_WAIVERS_H

#include "arena.h"

#define SOVB_MAX_WAIVERS 200 /* further ones are not heeded */

typedef struct sovb_waiver {
	sovb_span span;  /* the words that ask for it */
	uint64_t rules;  /* bits by number of the rule */
	sovb_string key; /* of this symbol only; none: of all */
} sovb_waiver;

typedef struct sovb_waivers {
	sovb_waiver waiver[SOVB_MAX_WAIVERS];
	size_t count;
} sovb_waivers;

/* All waivers of a text; NULL when there is no memory. */
sovb_waivers *sovb_waivers_read(sovb_string text, sovb_arena *arena);

/* Is the rule not to be told of the symbol? */
bool sovb_waivers_hold(const sovb_waivers *waivers, size_t rule, sovb_string key);

/* Do the words belong to a waiver, so that they cite nothing? */
bool sovb_waivers_cover(const sovb_waivers *waivers, sovb_span words);

#endif
