/*
 * Words between a verb of relation and the document it acts on.
 */
#ifndef SOVB_FILLER_H
#define SOVB_FILLER_H

#include "phrases.h"
#include "token.h"

/* Words that change nothing: "một số điều của các", "có hiệu quả". */
bool sovb_is_filler(const sovb_tokens *tokens, size_t i);

/* "các quy định", "một số nội dung", "các biểu mẫu": what an item may change, said from token i on. */
bool sovb_names_rules(const sovb_tokens *tokens, size_t i);

#endif
