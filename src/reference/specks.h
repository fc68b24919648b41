/*
 * What a scan leaves between words: dust and the rims of a page, read as marks or as letters that are no words.
 *
 * They are looked at only where no text has a mark: between "ngày" and a day, "của" and the name of a body, a number and its day.
 */
#ifndef SOVB_SPECKS_H
#define SOVB_SPECKS_H

#include "token.h"

/* The first token at or behind i that is none; few are passed over. */
size_t sovb_specks_end(const sovb_tokens *tokens, size_t i);

/* The name of a body behind specks ("của ,", a line end, "Chính phủ"; "của", a line end, "- Chính phủ"), or i. */
size_t sovb_body_behind_specks(const sovb_tokens *tokens, size_t i);

/* Is it "của" as a scan reads it: "cua", "củá", "cùa"? */
bool sovb_is_scanned_of(const sovb_tokens *tokens, size_t i);

/* Is a mark within a name one that stands at the beginning or end of a line, where names have none? */
bool sovb_is_speck_of_line(const sovb_tokens *tokens, size_t i);

#endif
