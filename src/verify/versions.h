/*
 * Versions of the draft in the register: its own file, the same text in another form, an earlier state of it.
 *
 * A version cites nearly the same documents with the same dates.  Its mistakes are those of the draft, so it
 * is no witness.
 */
#ifndef SOVB_VERSIONS_H
#define SOVB_VERSIONS_H

#include "checker.h"

/* Begin; the groups of the checker are there.  False, and the checker's status set, on failure. */
bool sovb_versions_init(sovb_checker *checker);
void sovb_versions_fini(sovb_checker *checker);

/* Is the file a version of the draft?  Sets the checker's status on failure. */
bool sovb_versions_has(sovb_checker *checker, uint32_t file);

/* Can a version be a file of the witness?  When not, every file of it is another's, and none need be looked at. */
bool sovb_versions_may_carry(const sovb_checker *checker, const sovb_namesakes *names, const sovb_witness *witness);

#endif
