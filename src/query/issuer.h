/*
 * Issuers as sentences and mastheads name them.
 */
#ifndef SOVB_ISSUER_H
#define SOVB_ISSUER_H

#include "arena.h"

/* In capitals only, as on a first page; nobody writes a name so in a sentence. */
bool sovb_issuer_is_masthead(sovb_string issuer);

/*
 * sovb_issuers_compatible(), or one is a masthead that names the body and the one above it in any order
 * ("TỈNH ỦY QUẢNG NINH BAN DÂN VẬN" for "Ban Dân vận Tỉnh ủy"), or the Central Committee's for the Politburo or the
 * Secretariat.
 */
bool sovb_issuers_fit(sovb_string a, sovb_string b);

/* An issuer's name ready to be compared with many; what it points to lives in the arena, and in the issuer. */
typedef struct sovb_issuer_name {
	sovb_string written;
	sovb_string bodies;   /* sovb_issuer_bodies() */
	sovb_string words;    /* of its canonical name, folded, a blank before and behind each */
	sovb_string masthead; /* its words as written, when it is a masthead */
	bool is_masthead;
	bool is_centre;    /* the masthead of the Central Committee */
	bool is_of_centre; /* the Politburo, the Secretariat */
} sovb_issuer_name;

/* canonical: sovb_issuer_canonical() of the issuer, which is made when it is none.  False when the arena is exhausted. */
bool sovb_issuer_name_make(sovb_issuer_name *out, sovb_string issuer, sovb_string canonical, sovb_arena *arena);

/* sovb_issuers_fit() of two names that are given. */
bool sovb_issuer_names_fit(const sovb_issuer_name *a, const sovb_issuer_name *b);

/*
 * sovb_issuer_canonical(), in the arena; its size is how much a name tells, without the words that every committee has
 * ("Ban Thường vụ").  No data when the arena is exhausted.
 */
sovb_string sovb_issuer_words(sovb_string issuer, sovb_arena *arena);

#endif
