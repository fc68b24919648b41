/*
 * Names chosen by some of their words: "dang uy phuong" finds Đảng ủy phường …, "Đảng ủy" does not find Dang ủy.
 *
 * The words stand side by side in the name.  Typed without any marks they match whatever marks the name has.
 */
#ifndef SOVB_WORD_FILTER_H
#define SOVB_WORD_FILTER_H

#include "arena.h"
#include "buffer.h"

typedef struct sovb_word_filter {
	sovb_buffer words; /* folded, a blank on both sides; empty: every name is wanted */
	bool marked;       /* the words have marks: only the same marks are equal */
} sovb_word_filter;

/* words: NULL or empty: any name.  False when there is no memory; fini in any case. */
bool sovb_word_filter_init(sovb_word_filter *filter, const char *words, sovb_arena *arena);
void sovb_word_filter_fini(sovb_word_filter *filter);

/* Does the name have the words; `whole`: and no others? */
bool sovb_word_filter_wants(const sovb_word_filter *filter, sovb_string name, bool whole, sovb_arena *arena);

#endif
