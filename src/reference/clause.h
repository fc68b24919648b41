/*
 * Clauses whose form tells the relation of all documents in them: the recitals at the head of a document, and the final
 * clauses that replace and repeal.
 */
#ifndef SOVB_CLAUSE_H
#define SOVB_CLAUSE_H

#include "mention.h"

/* Relations that only the final provisions of a document, or a quoted subject, make: AMENDS, REPLACES, REPEALS. */
bool sovb_relation_is_final(sovb_relation relation);

/*
 * Does the verb at token `verb` act for the document itself: in a sentence that begins "Hướng dẫn này …", or as the first
 * word of an item ("1. Bãi bỏ Thông tư số …")?
 */
bool sovb_clause_is_final(const sovb_tokens *tokens, sovb_run sentence, size_t verb, sovb_relation relation);

/* Recitals give BASIS; lists of a final clause ("Thông tư này thay thế các văn bản sau: a) …") its relation. */
void sovb_clauses_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head);

#endif
