/*
 * What a scan leaves behind the name of a body on its line: specks, letters and digits that are no words of it.
 */
#ifndef SOVB_MASTHEAD_DUST_H
#define SOVB_MASTHEAD_DUST_H

#include "token.h"

/* "BỘ Y TẾ „ h :", "TỈNH ỦY BÌNH THUẬN ọ › IỆ ỷ": where it begins behind the name [first, …), or end. */
size_t sovb_dust_begins(const sovb_tokens *tokens, size_t first, size_t end);

#endif
