/*
 * Tokens of what is near a reference only.
 */
#ifndef SOVB_REGION_H
#define SOVB_REGION_H

#include "paragraph.h"

/*
 * Like sovb_tokens_read() of the layout's text, but behind the first thousands of tokens only the paragraphs where a reference may be
 * (spots.h), with what stands around them; later: there is no first page, the text is a later window of one (cut.h).  A
 * token of no bytes that begins a paragraph stands for what was left out.
 */
bool sovb_tokens_read_near(sovb_tokens *tokens, const sovb_lexicon *lexicon, const sovb_layout *layout, bool later);

#endif
