/*
 * The table in which a portal of laws tells what a document is: "Số ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Trích yếu", a row or two
 * lines each.  A page that holds nothing but it has no masthead.
 */
#ifndef SOVB_MASTHEAD_ATTRIBUTES_H
#define SOVB_MASTHEAD_ATTRIBUTES_H

#include "masthead.h"

/* Read the table into a masthead of which nothing was found; it stays so when there is none, no row but that of the number, or the number of
 * another document too. */
void sovb_attributes_read(sovb_masthead *out, const sovb_tokens *tokens, sovb_arena *arena);

#endif
