/*
 * Words side by side, looked for in the places that the register keeps: word_places.h, or Xapian's positions where a document
 * has those.
 */
#ifndef SOVB_SIDE_BY_SIDE_H
#define SOVB_SIDE_BY_SIDE_H

#include "arena.h"
#include "xapian_c.h"

/* A word, by the keys of its forms, which differ in marks only. */
typedef struct sovb_phrase_word {
	const xc_view *form;
	size_t count;
} sovb_phrase_word;

/*
 * Documents in which the words, at least one, stand side by side: the last part of an XC_AND whose other parts
 * see to it that a document has one form of each.  What it needs to tell lives in the arena.
 */
xc_status sovb_phrase_query(xc_query **out, const sovb_phrase_word *words, size_t count, sovb_arena *arena,
                            xc_message *message);

/* The judge of that query, for a search whose documents all have such forms. */
xc_status sovb_phrase_judge(xc_judge *out, const sovb_phrase_word *words, size_t count, sovb_arena *arena,
                            xc_message *message);

#endif
