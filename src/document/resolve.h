/*
 * Which document each reference of a text means, as far as the text itself tells.
 */
#ifndef SOVB_RESOLVE_H
#define SOVB_RESOLVE_H

#include <sovb/reference.h>

#include "known.h"
#include "local_facts.h"

/*
 * Set `resolved` of every numbered reference: "SYMBOL@date", the date its own or, for a mention without one, that of the
 * only document of the symbol that the text dates.  Where several fit, `resolved` stays none and `candidates` lists
 * them.  A reference by kind and number ("Nghị quyết 29") is bound to the only document of that kind and number that the
 * text gives in full, else to a well-known central one (aliases.h) or the one of that
 * name in the user's tables (may be NULL).
 *
 * known: what was read before, and learns from the references; least: for how many more there should be room.  What is set
 * is in the arena or with the strings of `known`.  False when the memory or the arena is exhausted.
 */
bool sovb_references_resolve(sovb_known *known, sovb_reference *references, size_t count, size_t least,
                             const sovb_local_facts *tables, sovb_arena *arena);

#endif
