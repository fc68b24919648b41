/*
 * The own documents of held files, told by the day each was issued on.
 *
 * Namesakes of other days cannot change what is said of such a document: two held files of different days are never one
 * document, a day that is only cited never carries off a held one, and its name is taken from mentions that give its day
 * (see sovb_namesakes_describe).  So the few witnesses of the day are enough, where these tell bodies apart clearly; the
 * hundreds of other days need not be read for it.
 */
#ifndef SOVB_OWN_DAY_H
#define SOVB_OWN_DAY_H

#include "namesakes.h"

#define SOVB_DAY_PREFIX_MAX (SOVB_KEY_PREFIX_MAX + SOVB_DATE_TEXT)

/* What the witnesses of the key's documents of a day begin with, in out. */
sovb_string sovb_day_beginning(char out[SOVB_DAY_PREFIX_MAX], sovb_string key, sovb_date date);

/* What one answer has learnt on the way. */
typedef struct sovb_own_days {
	sovb_store *store;
	sovb_heard_issuers *known;
	char last_key[SOVB_SYMBOL_MAX]; /* the symbol asked for last … */
	size_t last_size;
	bool last_fits;   /* … whether the day can tell its documents, … */
	int last_year;    /* … which year it has, 0: none, … */
	bool last_looked; /* … and whether held files share it, when that was asked */
	bool last_shared;
	sovb_key_map tails; /* what is known of symbols by what follows their number: bit 0 fits, above it the year */
} sovb_own_days;

void sovb_own_days_init(sovb_own_days *days, sovb_store *store, sovb_heard_issuers *known);
void sovb_own_days_fini(sovb_own_days *days);

/* What the day tells of a held file's document. */
typedef struct sovb_own_day {
	bool sure;          /* exactly what sovb_directory_identity() would find; if not, that has to be asked */
	bool issuer_needed; /* another held document has the day: the key needs the issuer */
	sovb_string issuer; /* lent by the known issuers */
} sovb_own_day;

/* Questions are quickest in the order of keys and dates. */
sovb_status sovb_own_day_tell(sovb_own_day *out, sovb_own_days *days, const sovb_identity *identity, sovb_string own_key,
			      sovb_error *err);

#endif
