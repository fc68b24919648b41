/*
 * Tables that are drawn with bars in a text of print, as programs make them that take the text out of old Word files:
 *
 *	|Thông tư số 07/2022/TT-BNV ngày  |1    |Lưu trữ viên |Loại A2   |
 *	|31/8/2022 của Bộ trưởng Bộ Nội vụ|     |chính        |Hệ số 4,00|
 *	|                                 |2    |Lưu trữ viên |Loại A0   |
 *
 * A line of print holds a line of each cell.  For whoever reads, a row of the table is to be one line, its cells one after the other.
 */
#ifndef SOVB_DRAWN_TABLE_H
#define SOVB_DRAWN_TABLE_H

#include "text.h"

#define SOVB_DRAWN_BARS 64 /* of the widest table */

/*
 * Write the norm of a text of print anew where such tables stand in it, and its map; a text without any stays as it is.  What
 * is made lives in the arena.  First pages and signatures, which have two or three columns and few lines, are left.
 */
sovb_status sovb_drawn_tables_unfold(sovb_text *text, sovb_arena *arena, sovb_error *err);

#endif
