/*
 * Clauses whose form tells the relation of all documents in them: the recitals at the head of a document, and the lists
 * of its final clauses.
 */
#ifndef SOVB_CLAUSE_H
#define SOVB_CLAUSE_H

#include "mention.h"

/* Recitals give BASIS; lists of a final clause ("Thông tư này thay thế các văn bản sau: a) …") its relation. */
void sovb_clauses_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head);

/* "Căn Luật Tổ chức …", "Căn vào Quyết định …": the kind of document behind a ground that lost "cứ"; i when none begins at token i. */
size_t sovb_torn_ground(const sovb_tokens *tokens, size_t i);

/* "(sau đây gọi tắt là Nghị định số …)", or "(Nghị định 26)" right behind "Nghị định số 26/2009/NĐ-CP"; before: the one in front, or NULL. */
bool sovb_is_short_form(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention);

#endif
