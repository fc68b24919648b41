/*
 * Marks: the bytes of a text at which a reference may begin or be told, 64 at a time.
 */
#ifndef SOVB_SPOT_MARKS_H
#define SOVB_SPOT_MARKS_H

#include "wide.h"

#define SOVB_MARKS_BEFORE 1 /* bytes before the 64 that are looked at … */
#define SOVB_MARKS_BEHIND 3 /* … and behind them */

/*
 * Which of eight patterns a byte may belong to, by its upper and its lower half, at each of their four places: a pattern is where
 * its bit is in both halves of all four bytes.
 */
typedef struct sovb_mark_halves {
	unsigned char upper[4][16];
	unsigned char lower[4][16];
} sovb_mark_halves;

void sovb_mark_halves_fill(sovb_mark_halves *halves);

/*
 * A bit for each of the bytes p[0] to p[63] that begins a number, or that tells a reference without one: "khó" and "kho" of
 * "khóa" and "khoá", "lầ" of "lần thứ", "ươ" of "Trung ương", "tw", "ại" of "Đại hội", small or capital.
 */
uint64_t sovb_marks_look(const sovb_mark_halves *halves, const unsigned char *p);

/* The same on any processor. */
uint64_t sovb_marks_look_plainly(const unsigned char *p);

#endif
