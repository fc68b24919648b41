/*
 * Attributes of a relation: in part, not, not yet, and how a mention that only cites does so (domain facts 4.1).
 */
#ifndef SOVB_ATTRIBUTE_H
#define SOVB_ATTRIBUTE_H

#include "mention.h"

/*
 * The attributes of a mention (SOVB_ATTRIBUTE_… bits).  before: the mention in front of it or NULL; object: the first
 * token of the mention with its pinpoint; verb: the verb that governs it (first token `first`) or NULL.
 */
unsigned sovb_attributes_of(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention,
                            size_t object, const sovb_phrase *verb, size_t first);

/* "không", "chưa" right before token i: what is told there is not so. */
bool sovb_is_denied(const sovb_tokens *tokens, size_t i);

/* "gắn với [việc]", "cùng với", "kết hợp với" right before token i: what follows only goes with what was named before. */
bool sovb_is_coupled(const sovb_tokens *tokens, size_t i);

/* Once the relations are known: which of them change or end only parts of a document, or the rules on a matter in it. */
void sovb_parts_relate(sovb_mentions *mentions, const sovb_tokens *tokens);

#endif
