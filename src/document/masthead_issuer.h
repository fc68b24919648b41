/*
 * The body named on a first page: the last and most specific of the names in the left column.
 */
#ifndef SOVB_MASTHEAD_ISSUER_H
#define SOVB_MASTHEAD_ISSUER_H

#include "references.h"
#include "masthead_pieces.h"

#define SOVB_ISSUER_RUNS 12 /* lines that a name may stand on */

/* Runs of tokens whose words make up a name; 0 runs: the page names no body. */
typedef struct sovb_issuer_runs {
	sovb_run run[SOVB_ISSUER_RUNS];
	size_t count;
} sovb_issuer_runs;

/* Does a body's name, or a place that belongs to one ("TỈNH …"), begin at token i? */
bool sovb_issuer_begins(const sovb_tokens *tokens, size_t i);

/* The token behind "TỈNH", "THÀNH PHỐ" … at token i, or i. */
size_t sovb_issuer_begins_place(const sovb_tokens *tokens, size_t i);

/*
 * A line that tells the whole identity: "… QUY ĐỊNH VỀ … NGÀY 15/06/2016 CỦA BỘ TÀI CHÍNH".  The token where the body's name
 * begins, and the day before it; the line's first token when it is none.
 */
size_t sovb_issuer_behind_day(sovb_date_scan *day, const sovb_tokens *tokens, sovb_run line);

/* end: the pieces that may belong to the masthead are [0, end). */
void sovb_issuer_read(sovb_issuer_runs *out, const sovb_pieces *pieces, size_t end);

/*
 * "ỦY BAN NHÂN DÂN" at the head, and from token i on "[CHỦ TỊCH] ỦY BAN NHÂN DÂN TỈNH AN BÌNH" over the grounds: a name that says nothing
 * is told in full by the line that says who decides, and one that is missing is told by it.
 */
void sovb_issuer_complete(sovb_issuer_runs *out, const sovb_tokens *tokens, size_t i);

#endif
