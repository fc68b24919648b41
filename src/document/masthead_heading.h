/*
 * Headings that tell the whole identity behind the kind of document, as collections of laws print texts of before 2000:
 * "NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 45/CP NGÀY 15 THÁNG 7 NĂM 1995 BAN HÀNH …".
 */
#ifndef SOVB_MASTHEAD_HEADING_H
#define SOVB_MASTHEAD_HEADING_H

#include "masthead_pieces.h"
#include "references.h"

typedef struct sovb_heading {
	sovb_own_number number; /* found: the number behind "SỐ" */
	sovb_date_scan date;    /* first == end: none */
	sovb_run issuer;        /* empty: none */
	size_t end;             /* where the subject begins; the token behind the kind when there is no such heading */
} sovb_heading;

/* The heading whose kind of document ends before token i. */
void sovb_heading_read(sovb_heading *out, const sovb_tokens *tokens, size_t i);

#endif
