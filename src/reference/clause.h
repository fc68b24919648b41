/*
 * Clauses whose form tells the relation of all documents in them: the recitals at the head of a document, and the lists
 * of its final clauses.
 */
#ifndef SOVB_CLAUSE_H
#define SOVB_CLAUSE_H

#include "mention.h"

/* Recitals give BASIS; lists of a final clause ("Thông tư này thay thế các văn bản sau: a) …") its relation. */
void sovb_clauses_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head);

#endif
