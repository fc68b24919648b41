/*
 * The day of a document whose first page tells none: in minutes the day of the meeting, else the place and day over the signature, where schools and
 * cells put them.
 */
#ifndef SOVB_MASTHEAD_FOOT_H
#define SOVB_MASTHEAD_FOOT_H

#include "masthead_pieces.h"

/* "Hôm nay, vào lúc 19 giờ 00, ngày 03 tháng 8 năm 2022, …" in one of the first lines from token i on; none when not found. */
sovb_own_date sovb_minutes_day(const sovb_tokens *tokens, size_t i);

/* The one line "An Bình, ngày 30 tháng 5 năm 2006" from token i on with who signs below it; none when there are several days, or the text is long or was not read whole. */
sovb_own_date sovb_foot_date(const sovb_tokens *tokens, size_t i);

#endif
