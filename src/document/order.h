#ifndef SOVB_ORDER_H
#define SOVB_ORDER_H

#include <sovb/reference.h>

#include "arena.h"

/* Put references in the order of their anchors, where they were read in another, and let their sources follow.  False: no memory. */
bool sovb_references_order(sovb_reference *references, size_t count, sovb_arena *arena);

#endif
