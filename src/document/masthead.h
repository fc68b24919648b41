/*
 * The masthead: what the first page says of the document itself.
 *
 * Party documents carry "Số 39-KH/CU" under the body's name, State documents "Số: 15/QĐ-BNV"; place and date stand on
 * the right; the kind of document and its subject follow in the middle, or the subject alone ("V/v …") in a letter
 * (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, phụ lục I).  In plain text the two columns interleave line by line or
 * stand one after the other.
 */
#ifndef SOVB_MASTHEAD_H
#define SOVB_MASTHEAD_H

#include <sovb/document.h>

#include "arena.h"
#include "token.h"

typedef struct sovb_masthead {
	sovb_identity identity; /* strings live in the arena */
	bool found;             /* the text begins with a masthead or at least with a kind of document and a subject */
	size_t number_first;    /* tokens [first, end) of the number line, from "Số" on, also of a blank one */
	size_t number_end;
	size_t date_first;      /* … of the own place and date */
	size_t date_end;
	size_t title_first;     /* … of the subject */
	size_t title_end;
	size_t end;             /* first token after the masthead */
} sovb_masthead;

/*
 * Read the masthead of a document from its tokens (of norm text).  A document without one, or without a number, is an
 * honest answer: then those strings are none.  A number in the body is never taken for the document's own.
 */
sovb_status sovb_masthead_read(sovb_masthead *out, const sovb_tokens *tokens, sovb_arena *arena, sovb_error *err);

#endif
