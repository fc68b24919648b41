/*
 * From the words of the command line to entries of the register.
 */
#ifndef LOOKUP_H
#define LOOKUP_H

#include "session.h"

typedef struct lookup {
	sovb_store *store;
	sovb_entries *entries;
} lookup;

/*
 * Open the index and find the documents that the words, joined by blanks, can mean ("02", "ct", "tu"); counted: with the
 * numbers of their files.
 * EXIT_DONE with at least one entry, or another exit status, told.  In either case end with lookup_close().
 */
int lookup_open(lookup *l, session *s, int count, char **words, bool counted);
void lookup_close(lookup *l);

/* Words joined by blanks, to be freed; NULL when there is no memory. */
char *lookup_join(int count, char **words);

/* One line for an entry: number (bold), date, issuer. */
void lookup_heading(const session *s, const sovb_entry *entry);

#endif
