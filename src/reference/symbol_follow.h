/*
 * A quick look behind digits, which tells most numbers from those of documents.
 */
#ifndef SOVB_SYMBOL_FOLLOW_H
#define SOVB_SYMBOL_FOLLOW_H

#include <stdbool.h>
#include <stddef.h>

/* May a symbol follow the digits that end at text[at]?  What it says no to is none. */
bool sovb_symbol_may_follow(const char *text, size_t size, size_t at);

#endif
