/*
 * The final provisions of a document: what it amends, replaces and repeals, one by one or in a list.
 */
#ifndef SOVB_FINAL_CLAUSE_H
#define SOVB_FINAL_CLAUSE_H

#include "mention.h"

/* Relations that only the final provisions of a document, or a quoted subject, make: AMENDS, REPLACES, REPEALS. */
bool sovb_relation_is_final(sovb_relation relation);

/* Relations that put an end to another document: REPLACES, REPEALS. */
bool sovb_relation_ends(sovb_relation relation);

/* "Bãi bỏ …", "Thay thế …" in capital at token i, as a sentence begins: the verb; NULL: no verb that ends a document. */
const sovb_phrase *sovb_end_verb_opening(const sovb_tokens *tokens, size_t i);

/*
 * Does the verb at token `verb` act for the document itself: in a sentence that begins "Hướng dẫn này …", or as the first
 * word of an item ("1. Bãi bỏ Thông tư số …")?
 */
bool sovb_clause_is_final(const sovb_tokens *tokens, sovb_run sentence, size_t verb, sovb_relation relation);

/* "Điều 3. Bãi bỏ", the whole paragraph before token i: the relation of the documents that are listed below it; CITES: it is no such heading. */
sovb_relation sovb_heading_relation(const sovb_tokens *tokens, size_t i);

/* "Thông tư này thay thế các văn bản sau: a) …; b) …", on lines of their own or in the sentence: all members have its relation. */
void sovb_final_lists_relate(sovb_mentions *mentions, const sovb_tokens *tokens);

#endif
