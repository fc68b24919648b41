/*
 * Which document a mention means, as it tells it itself or as the text does that means an earlier one by it.
 */
#ifndef SOVB_TOLD_H
#define SOVB_TOLD_H

#include <sovb/document.h>

#include "symbol.h"

/* The parts of SYMBOL[@date][#issuer], lent and without blanks around them; what is not there is none. */
void sovb_entry_key_split(sovb_string text, sovb_string *symbol, sovb_string *date, sovb_string *issuer);

/* sovb_symbol_key() of a symbol's text; "" when it is none. */
size_t sovb_text_key(char out[SOVB_SYMBOL_MAX], sovb_string symbol);

/* The symbol of a reference: its own, or that of the document that the text means by it; lent. */
sovb_string sovb_reference_symbol(const sovb_reference *reference);

/* The date, maybe a part of one, and issuer of a reference, where it has none those of the mention that the text means by it. */
void sovb_reference_told(const sovb_reference *reference, sovb_date *date, sovb_string *issuer);

/* Can the number, with its leading zeros, be the one that the key begins with?  Much faster than reading the symbol. */
bool sovb_key_may_have_number(sovb_string key, sovb_string number);

#endif
