/*
 * The order of names for people: that of a Vietnamese dictionary (a ă â … d đ e ê …; tones last, in the order ngang,
 * huyền, hỏi, ngã, sắc, nặng).  Bytes would put Đảng ủy behind Ủy ban.
 *
 * For lists that somebody reads; keys and files keep the order of bytes.
 */
#ifndef SOVB_COLLATE_H
#define SOVB_COLLATE_H

#include <sovb/span.h>
#include <sovb/status.h>

typedef struct sovb_collator sovb_collator;

/* Belongs to one thread.  Where ICU has no rules for Vietnamese, the order is that of bytes. */
sovb_status sovb_collator_new(sovb_collator **out, sovb_error *err);
void sovb_collator_free(sovb_collator *collator);

/* Less, equal or greater than 0; 0 only when the bytes are equal. */
int sovb_collator_compare(const sovb_collator *collator, sovb_string a, sovb_string b);

#endif
