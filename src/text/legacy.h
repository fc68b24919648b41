/*
 * The 8-bit charsets that Vietnamese was written in before Unicode.
 *
 * A letter is one byte, or (VNI, windows-1258, TCVN 5712) a letter and a mark behind it.
 */
#ifndef SOVB_LEGACY_H
#define SOVB_LEGACY_H

#include <sovb/document.h>

#include "buffer.h"

typedef enum sovb_legacy {
	SOVB_LEGACY_TCVN3,    /* the ABC fonts: capitals with a tone have no code of their own */
	SOVB_LEGACY_TCVN5712, /* TCVN 5712:1993 in full */
	SOVB_LEGACY_VNI,
	SOVB_LEGACY_WINDOWS_1258,
	SOVB_LEGACY_VISCII,
	SOVB_LEGACY_VPS,
	SOVB_LEGACY_WINDOWS_1252, /* not Vietnamese */
	SOVB_LEGACY_COUNT
} sovb_legacy;

/* The charset that users know it by. */
sovb_charset sovb_legacy_charset(sovb_legacy legacy);

#define SOVB_LEGACY_LETTERS 2 /* characters that one step can give: marks without a letter */

/*
 * Decode what stands at bytes[0] (size > 0): a letter with the mark behind it, as one composed character.  A mark without
 * a letter gives combining characters, a byte that means nothing U+FFFD.  Returns the bytes taken.
 */
size_t sovb_legacy_decode(uint32_t out[SOVB_LEGACY_LETTERS], size_t *count, sovb_legacy legacy, const char *bytes,
                          size_t size);

/*
 * Append bytes as UTF-8, with what TCVN3 cannot tell put right: in lines and words in capitals its small letters with a
 * tone are capitals.  Returns the number of bytes that mean nothing.
 */
size_t sovb_legacy_append(sovb_buffer *out, sovb_legacy legacy, const char *bytes, size_t size);

/* The words with bytes over 0x7F, as this charset reads them: those that are Vietnamese and those that cannot be. */
typedef struct sovb_legacy_score {
	size_t right;
	size_t common; /* of the right ones: words that every text has */
	size_t wrong;
} sovb_legacy_score;

/* What speaks for a charset, less what speaks against it. */
long sovb_legacy_points(const sovb_legacy_score *score);

void sovb_legacy_judge(sovb_legacy_score *score, sovb_legacy legacy, const char *bytes, size_t size);

typedef struct sovb_legacy_guess {
	sovb_legacy legacy;
	bool sure; /* far ahead of the second, on more than a few words */
} sovb_legacy_guess;

/* The charset of a text; false when it is Vietnamese in none. */
bool sovb_legacy_find(sovb_legacy_guess *out, const char *bytes, size_t size);

#endif
