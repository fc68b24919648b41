/*
 * The own documents of held files, told by the day each was issued on.
 *
 * Namesakes of other days cannot change what is said of such a document: two held files of different days are never one
 * document, a day that is only cited never carries off a held one, and its name is taken from mentions that give its day
 * (see sovb_namesakes_describe).  So the few witnesses of the day are enough, unless these do not agree; the hundreds of
 * other days need not be read for it.
 */
#ifndef SOVB_OWN_DAY_H
#define SOVB_OWN_DAY_H

#include "directory.h"

/* What one answer has learnt on the way. */
typedef struct sovb_own_days {
	sovb_store *store;
	sovb_arena arena;
	sovb_key_map fits; /* pairs of names: 1 they can be one body */
	sovb_string last_key; /* the symbol asked for last, lent … */
	bool last_shared;     /* … and whether held files share it */
} sovb_own_days;

void sovb_own_days_init(sovb_own_days *days, sovb_store *store);
void sovb_own_days_fini(sovb_own_days *days);

/*
 * *sure: the identity is a document of its day alone, the key of which needs no issuer, and *issuer, lent by days, is its
 * issuer: exactly what sovb_directory_identity() would find.  When not, that has to be asked.  own_key must live as long
 * as days; questions are quickest in the order of keys and dates.
 */
sovb_status sovb_own_day(bool *sure, sovb_string *issuer, sovb_own_days *days, const sovb_identity *identity,
			 sovb_string own_key, sovb_error *err);

#endif
