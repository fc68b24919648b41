/*
 * References of a text: the reading as a whole, from tokens to public records.
 */
#ifndef SOVB_REFERENCES_H
#define SOVB_REFERENCES_H

#include "mention.h"
#include "text.h"

/*
 * Find the references in the tokens of text->norm.  *out (in the arena, by place) has *count of them; positions are of
 * text->bytes; `resolved` and `candidates` are left empty.  *cut is true when there were more than SOVB_MAX_REFERENCES.
 * There is room for one more behind them: where head->follows, for the last one before the window.
 */
sovb_status sovb_references_find(sovb_reference **out, size_t *count, bool *cut, const sovb_text *text,
                                 const sovb_tokens *tokens, const sovb_head *head, sovb_arena *arena, sovb_error *err);

/* The words of tokens [first, end): blanks and line ends in order, Markdown marks dropped.  None for an empty run. */
sovb_string sovb_tokens_words(const sovb_tokens *tokens, sovb_run run, sovb_arena *arena);

#endif
