/*
 * Codes as scanning programs read them: "TW" as "FW", "TTg" as "TT8", "QĐ" as "ÓĐ".  Only what no body and no kind of document is
 * written as, and with it the one code that it can be.
 */
#ifndef SOVB_MISREAD_H
#define SOVB_MISREAD_H

#include <stdbool.h>
#include <stddef.h>

/* A quick look that tells most codes from misread ones. */
static inline bool sovb_may_be_misread(const char *letters, size_t size)
{
	if (size < 2 || size > 6)
		return false;
	switch (letters[0]) {
	case 'C':
		return (size == 2 && letters[1] == 'F') || (size == 3 && letters[2] == 'I');
	case 'T':
		return size > 2 && !(size == 3 && letters[2] == 'g' && letters[1] == 'T');
	case 'U':
		return size > 3 && letters[3] != 'D';
	case 'H':
		return size > 4 && letters[4] != 'D';
	case 'F':
	case 'f':
	case 'I':
	case 'G':
	case '\xC6':
		return true;
	case '\xC4':
		return size == 5; /* ĐĐU */
	default:
		return false;
	}
}

/* The code of a body that letters were; NULL when they are none of these.  type: the letters of the kind before it. */
const char *sovb_misread_organ(const char *letters, size_t size, const char *type);

/* The code of a kind of document that letters were; NULL when none.  They say so only before a body that is known. */
const char *sovb_misread_type(const char *letters, size_t size);

#endif
