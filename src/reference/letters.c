#include "letters.h"

#include "wide.h"

/*
 * Letters of Vietnamese are U+00C0 to U+01BF but for two signs (C3 97 and C3 B7), and U+1E80 to U+1EFF (E1 BA and E1 BB).
 * The first byte of any other character is odd.
 */
SOVB_WIDE_BODY void look(sovb_letters *out, const unsigned char *p)
{
	unsigned char letter[SOVB_LETTERS_BYTES], odd[SOVB_LETTERS_BYTES], blank[SOVB_LETTERS_BYTES];

	for (int i = 0; i < SOVB_LETTERS_BYTES; i++) {
		unsigned char c = p[i], next = p[i + 1];
		unsigned char latin = ((unsigned char)(c - 0xC4) < 3) | ((c == 0xC3) & ((next & 0xDF) != 0x97));
		unsigned char vietnamese = (c == 0xE1) & ((next | 1) == 0xBB);

		letter[i] = (c >= 0x80) | ((unsigned char)((c | 0x20) - 'a') < 26);
		odd[i] = (c >= 0xC0) & !(latin | vietnamese);
		blank[i] = c == ' ';
	}
	out->letters = sovb_wide_bits(letter);
	out->odd = sovb_wide_bits(odd);
	out->blanks = sovb_wide_bits(blank);
}

SOVB_WIDE_CLONES(void, look, (sovb_letters *out, const unsigned char *p), (out, p))

sovb_letters sovb_letters_look(const char *text, size_t at, size_t size)
{
	unsigned char copy[SOVB_LETTERS_BYTES + 1] = {0};
	sovb_letters letters;

	if (size - at > SOVB_LETTERS_BYTES) {
		look_wide(&letters, (const unsigned char *)text + at);
		return letters;
	}
	memcpy(copy, text + at, size - at);
	look_wide(&letters, copy);
	return letters;
}
