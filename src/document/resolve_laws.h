/*
 * Laws called by name: "Luật Giao dịch điện tử năm 2023", where the same text gives the number: "Luật Giao dịch điện tử số
 * 20/2023/QH15".
 */
#ifndef SOVB_RESOLVE_LAWS_H
#define SOVB_RESOLVE_LAWS_H

#include <sovb/reference.h>

#include "arena.h"
#include "text.h"

/*
 * Set `resolved` of laws, codes and ordinances that are named with their year or day to what the only numbered one of that
 * name and year means.  The numbered ones must be resolved.  False when the memory is exhausted.
 */
bool sovb_laws_resolve(sovb_reference *references, size_t count, const sovb_text *text);

#endif
