#include "utf8_wide.h"

/* ---- any processor ---- */

/* What was seen so far, for each place in a block. */
struct seen {
	unsigned char bad[SOVB_WIDE_BLOCK];
	unsigned char mark[SOVB_WIDE_BLOCK];
	unsigned char nul[SOVB_WIDE_BLOCK];
};

/* Is the byte at p[0] wrong behind the three bytes before it (RFC 3629, table of section 4)? */
SOVB_WIDE_BODY unsigned char is_wrong(const unsigned char *p)
{
	unsigned char c = p[0], back1 = p[-1], back2 = p[-2], back3 = p[-3];
	unsigned char wrong = (unsigned char)((back1 >= 0xC0) | (back2 >= 0xE0) | (back3 >= 0xF0)) ^ ((c & 0xC0) == 0x80);

	wrong |= ((c & 0xFE) == 0xC0) | (c >= 0xF5);
	wrong |= (back1 == 0xE0) & (c < 0xA0);
	wrong |= (back1 == 0xED) & (c > 0x9F);
	wrong |= (back1 == 0xF0) & (c < 0x90);
	wrong |= (back1 == 0xF4) & (c > 0x8F);
	return wrong;
}

SOVB_WIDE_OPTIMIZE bool sovb_utf8_look_at_blocks_plainly(sovb_utf8_survey *survey, const unsigned char *p, size_t blocks)
{
	struct seen seen = {{0}, {0}, {0}};
	unsigned char bad = 0, mark = 0, nul = 0;

	for (; blocks; blocks--, p += SOVB_WIDE_BLOCK) {
		for (int i = 0; i < SOVB_WIDE_BLOCK; i++) {
			seen.bad[i] |= is_wrong(p + i);
			seen.mark[i] |= (p[i] & 0xFE) == 0xCC;
			seen.nul[i] |= p[i] == 0;
		}
	}
	for (int i = 0; i < SOVB_WIDE_BLOCK; i++) {
		bad |= seen.bad[i];
		mark |= seen.mark[i];
		nul |= seen.nul[i];
	}
	survey->marks = survey->marks || mark;
	survey->nul = survey->nul || nul;
	return !bad;
}

/* ---- processors that look up many half bytes at once ---- */

#ifdef SOVB_HAS_AVX2

SOVB_AVX2 static bool look_up(sovb_utf8_survey *survey, const unsigned char *p, size_t blocks)
{
	const unsigned char *end = p + blocks * SOVB_WIDE_BLOCK;
	__m256i wrong = _mm256_setzero_si256(), marks = wrong, least = _mm256_set1_epi8(-1);

	for (; p < end; p += sizeof wrong) {
		__m256i bytes = sovb_wide_load(p);
		__m256i even = _mm256_and_si256(bytes, _mm256_set1_epi8((char)0xFE));

		wrong = _mm256_or_si256(wrong, sovb_utf8_wrong(p));
		marks = _mm256_or_si256(marks, _mm256_cmpeq_epi8(even, _mm256_set1_epi8((char)0xCC)));
		least = _mm256_min_epu8(least, bytes);
	}
	survey->marks = survey->marks || !sovb_wide_is_zero(marks);
	survey->nul = survey->nul || !sovb_wide_is_zero(_mm256_cmpeq_epi8(least, _mm256_setzero_si256()));
	return sovb_wide_is_zero(wrong);
}

bool sovb_utf8_look_at_blocks(sovb_utf8_survey *survey, const unsigned char *p, size_t blocks)
{
	return __builtin_cpu_supports("avx2") ? look_up(survey, p, blocks) : sovb_utf8_look_at_blocks_plainly(survey, p, blocks);
}

#else

bool sovb_utf8_look_at_blocks(sovb_utf8_survey *survey, const unsigned char *p, size_t blocks)
{
	return sovb_utf8_look_at_blocks_plainly(survey, p, blocks);
}

#endif
