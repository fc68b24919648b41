/*
 * Names of bodies, folded so that the ways of writing one name are the same bytes.
 */
#ifndef SOVB_BODY_NAME_H
#define SOVB_BODY_NAME_H

#include <stdbool.h>
#include <stddef.h>

#define SOVB_NAME_MAX 512 /* bytes of a folded name that are looked at */

/*
 * The words of a body's name in NFC, folded, short forms written out ("UBND", "BCH", "TW", "GD&ĐT"), one blank between them:
 * "Ban Thường vụ Thành uỷ, TP. Hạ Long" as "ban thường vụ thành ủy thành phố hạ long".  Writes at most room - 1 bytes
 * of whole words and a terminating zero; returns the bytes written.
 */
size_t sovb_name_fold(char *out, size_t room, const char *name, size_t size);

/* One of "bcdfghjklmnpqrstvwxz"? */
static inline bool sovb_is_consonant(char c)
{
	const unsigned number = (unsigned char)c - 'a';
	const unsigned vowels = 1u << ('a' - 'a') | 1u << ('e' - 'a') | 1u << ('i' - 'a') | 1u << ('o' - 'a') |
				1u << ('u' - 'a') | 1u << ('y' - 'a');

	return number < 26 && !(vowels >> number & 1);
}

/* Bytes of a folded name that are the words of phrase (small letters, as in print); 0 when it begins otherwise. */
static inline size_t sovb_name_begins(const char *folded, const char *phrase);
size_t sovb_name_begins_so(const char *folded, const char *phrase);

static inline size_t sovb_name_begins(const char *folded, const char *phrase)
{
	const unsigned char first = (unsigned char)phrase[0];

	/* An ASCII letter is folded to itself, but for a y further on, and so is đ; all others are vowels: most phrases end here. */
	if (first < 0x80 ? phrase[0] != folded[0] || (phrase[1] >= 'a' && phrase[1] < 'y' && phrase[1] != folded[1])
	    : first == 0xC4 && phrase[1] == '\x91' ? folded[0] != phrase[0] : sovb_is_consonant(folded[0]))
		return 0;
	return sovb_name_begins_so(folded, phrase);
}

#endif
