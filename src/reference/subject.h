/*
 * The subject (trích yếu) of a document that is mentioned: "Kế hoạch số 39-KH/CU về việc triển khai …".
 */
#ifndef SOVB_SUBJECT_H
#define SOVB_SUBJECT_H

#include "mention.h"

/* The token behind a subject in plain words that begins at token first: where a clause, another reference or what is said of it begins. */
size_t sovb_subject_end(const sovb_tokens *tokens, size_t first);

/* The closing quote that belongs to the opening one at token open; open itself when it is not closed. */
size_t sovb_quote_end(const sovb_tokens *tokens, size_t open);

/* Does a kind of document with "số" or a number behind it begin at token i?  ("Kế hoạch 5 năm" is none.) */
bool sovb_subject_meets_reference(const sovb_tokens *tokens, size_t i);

/* "V/v" at token i, three tokens. */
static inline bool sovb_says_concerning(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->end - token->start == 1 && (tokens->text[token->start] | 0x20) == 'v' && sovb_token_is_mark(tokens, i + 1, '/') &&
	       (tokens->text[sovb_token_at(tokens, i + 2)->start] | 0x20) == 'v';
}

/* "[5]", "[^2]", the mark of a footnote, at token i: the token behind it; i when there is none. */
size_t sovb_note_end(const sovb_tokens *tokens, size_t i);

#endif
