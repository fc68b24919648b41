/*
 * Keys of entries: SYMBOL[@date][#issuer], as typed or as made by the register.
 */
#ifndef SOVB_ENTRY_KEY_H
#define SOVB_ENTRY_KEY_H

#include "told.h"

typedef struct sovb_entry_key {
	sovb_symbol symbol;
	sovb_date date; /* may be a year, or a year and month */
	sovb_string issuer;
} sovb_entry_key;

/*
 * Read a key; issuer lies in the text.  SOVB_ERR_QUERY when the symbol is none, SOVB_ERR_USAGE when the date
 * is none.
 */
sovb_status sovb_entry_key_parse(sovb_entry_key *out, sovb_string text, sovb_error *err);

#endif
