#ifndef SOVB_MASTHEAD_CONTENTS_H
#define SOVB_MASTHEAD_CONTENTS_H

#include "token.h"

/* Where the first page begins behind a table of contents that opens the text ("MỤC LỤC", then lines that end in the number of a page); 0 when none does. */
size_t sovb_behind_contents(const sovb_tokens *tokens);

#endif
