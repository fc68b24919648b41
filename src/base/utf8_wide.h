/*
 * UTF-8, many bytes at once: what utf8.h and those who look at bytes for more than being well-formed are made with.
 */
#ifndef SOVB_UTF8_WIDE_H
#define SOVB_UTF8_WIDE_H

#include "utf8.h"
#include "wide.h"

#define SOVB_UTF8_BEFORE 3 /* bytes before the first that are looked at, too */

/*
 * Whether the characters that end in so many blocks of SOVB_WIDE_BLOCK bytes from p on are well-formed; `valid` of the survey is
 * not touched.  Of a character that the last block begins only what is in the block is known.
 */
bool sovb_utf8_look_at_blocks(sovb_utf8_survey *survey, const unsigned char *p, size_t blocks);

/* The same on any processor. */
bool sovb_utf8_look_at_blocks_plainly(sovb_utf8_survey *survey, const unsigned char *p, size_t blocks);

#ifdef SOVB_HAS_AVX2

/*
 * Which of the 32 bytes from p on are wrong behind the three before each (RFC 3629, table of section 4): zero where it is right.
 *
 * What two neighbours cannot be is a set of kinds of wrong: those of the first byte's upper half, of its lower half and of the
 * second byte's upper half.  A third or fourth byte is told by the bytes two and three before it.
 */
SOVB_AVX2 static inline __m256i sovb_utf8_wrong(const unsigned char *p)
{
	enum {
		CUT = 1,         /* a first byte, and no byte that continues it */
		LOOSE = 2,       /* ASCII, and a byte that continues */
		LONG_TWO = 4,    /* C0 and C1 */
		LONG_THREE = 8,  /* E0 80 to E0 9F */
		SURROGATE = 16,  /* ED A0 to ED BF */
		LONG_FOUR = 32,  /* F0 80 to F0 8F, and F5 and more with 80 to 8F */
		TOO_LARGE = 64,  /* F4 90 to F4 BF, and F5 and more with 90 to BF */
		TWO = -128,      /* two bytes that continue: right as third or fourth byte */
		ANY = CUT | LOOSE | TWO,
		OVER = ANY | LONG_FOUR | TOO_LARGE
	};
	const __m128i first_upper = _mm_setr_epi8(LOOSE, LOOSE, LOOSE, LOOSE, LOOSE, LOOSE, LOOSE, LOOSE, TWO, TWO, TWO, TWO, CUT | LONG_TWO,
	                                          CUT, CUT | LONG_THREE | SURROGATE, CUT | LONG_FOUR | TOO_LARGE);
	const __m128i first_lower = _mm_setr_epi8(ANY | LONG_TWO | LONG_THREE | LONG_FOUR, ANY | LONG_TWO, ANY, ANY, ANY | TOO_LARGE, OVER,
	                                          OVER, OVER, OVER, OVER, OVER, OVER, OVER, OVER | SURROGATE, OVER, OVER);
	const char continues = LOOSE | LONG_TWO | TWO;
	const __m128i second_upper =
		_mm_setr_epi8(CUT, CUT, CUT, CUT, CUT, CUT, CUT, CUT, continues | LONG_THREE | LONG_FOUR, continues | LONG_THREE | TOO_LARGE,
	                      continues | SURROGATE | TOO_LARGE, continues | SURROGATE | TOO_LARGE, CUT, CUT, CUT, CUT);
	const __m256i first = sovb_wide_load(p - 1);
	const __m256i kinds = _mm256_and_si256(_mm256_and_si256(sovb_wide_by_half(first_upper, sovb_wide_upper(first)),
	                                                        sovb_wide_by_half(first_lower, sovb_wide_lower(first))),
	                                       sovb_wide_by_half(second_upper, sovb_wide_upper(sovb_wide_load(p))));
	/* The highest bit where two bytes before E0 or more, or three before F0 or more stands. */
	const __m256i third = _mm256_subs_epu8(sovb_wide_load(p - 2), _mm256_set1_epi8(0xE0 - 0x80));
	const __m256i fourth = _mm256_subs_epu8(sovb_wide_load(p - 3), _mm256_set1_epi8(0xF0 - 0x80));

	return _mm256_xor_si256(kinds, _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8(TWO)));
}

#endif

#endif
