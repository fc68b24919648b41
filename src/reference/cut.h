/*
 * Where a text can be cut in two that are read like the whole.
 */
#ifndef SOVB_CUT_H
#define SOVB_CUT_H

#include "paragraph.h"

/*
 * The last line of text[from, to) that begins a paragraph of its own: the one before it ends a sentence, and it is no item of a
 * list, so that nothing said in one part is about the other.  0 when there is none.  tokens: to be used for looking.
 */
size_t sovb_cut_before(const sovb_layout *layout, sovb_tokens *tokens, const sovb_lexicon *lexicon, size_t from, size_t to);

#endif
