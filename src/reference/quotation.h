/*
 * Provisions of another document that the text quotes: "Điều 37 Thông tư số A quy định: “… Thông tư số B hết hiệu lực …”", and what amends a
 * document, with the new words in quotes.
 */
#ifndef SOVB_QUOTATION_H
#define SOVB_QUOTATION_H

#include "mention.h"

/*
 * Once the relations are known: what a quoted provision changes or ends, the quoted document changes or ends, not the one that quotes it.  When the
 * words before the quotation do not tell which it is, nothing is told.
 */
void sovb_quotations_relate(sovb_mentions *mentions, const sovb_tokens *tokens);

#endif
