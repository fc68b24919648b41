/*
 * Issuers as sentences and mastheads name them.
 */
#ifndef SOVB_ISSUER_H
#define SOVB_ISSUER_H

#include <sovb/span.h>

/* In capitals only, as on a first page; nobody writes a name so in a sentence. */
bool sovb_issuer_is_masthead(sovb_string issuer);

/*
 * sovb_issuers_compatible(), or one is a masthead that names the body and the one above it in any order
 * ("TỈNH ỦY QUẢNG NINH BAN DÂN VẬN" for "Ban Dân vận Tỉnh ủy"), or the Central Committee's for the Politburo or the
 * Secretariat.
 */
bool sovb_issuers_fit(sovb_string a, sovb_string b);

/* How much a name tells: its bytes without the words that every committee has ("Ban Thường vụ"). */
size_t sovb_issuer_weight(sovb_string issuer);

#endif
