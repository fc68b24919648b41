/*
 * Members of a list of documents, which all have the relation of the first.
 */
#ifndef SOVB_MEMBER_H
#define SOVB_MEMBER_H

#include "mention.h"

/* Does the mention go on the list that the one before it is in? */
bool sovb_follows_directly(const sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_mention *before,
                           const sovb_mention *mention);

/* The member of the list whose relation the mention has, from the one before it on; NULL when there is none. */
const sovb_mention *sovb_list_of(const sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_mention *before,
                                 const sovb_mention *mention);

/*
 * "(đã được sửa đổi bởi A sửa đổi một số điều của các luật về quy hoạch; B)": the document before mention i that changed what it
 * changed; NULL when there is none.
 */
const sovb_mention *sovb_changer_before(const sovb_tokens *tokens, const sovb_mentions *mentions, size_t i);

/* Is the mention, in a note of the codification, another of the documents that changed one? */
bool sovb_follows_in_note(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention);

/* The token behind which a member of a list stands, with its article and its "a)", "(1)", "-", or "2." of a paragraph. */
size_t sovb_before_member(const sovb_tokens *tokens, const sovb_mention *mention);

/* First token of a mention with the article named before it. */
size_t sovb_member_first(const sovb_mention *mention);

/* Documents of one kind; a code is a law. */
bool sovb_are_alike(const sovb_mention *a, const sovb_mention *b);

/* Is a of a rank that a circular or letter b cannot change? */
bool sovb_stands_above(const sovb_mention *a, const sovb_mention *b);

/* Do two mentions tell one number? */
bool sovb_is_same_number(const sovb_mention *a, const sovb_mention *b);

#endif
