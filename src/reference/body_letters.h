/*
 * The letters that a body has in its symbols ("12/KH-THTBS" of "Trường TH Tây Bắc Sơn").
 */
#ifndef SOVB_BODY_LETTERS_H
#define SOVB_BODY_LETTERS_H

#include "mention.h"

/* May the body, by what is known of it, use the letters of an organ? */
bool sovb_body_uses(const sovb_tokens *tokens, sovb_run body, sovb_string organ);

/*
 * Are the organ's letters, three at least before "-" or "/", the first ones of the body's words, with the first word or without it?  A word in
 * capitals gives all its letters; what goes on behind the letters is the place.
 */
bool sovb_body_is_spelt(const sovb_tokens *tokens, sovb_run body, sovb_string organ);

#endif
