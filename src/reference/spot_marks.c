#include "spot_marks.h"

#include <stddef.h>

#define BLOCK SOVB_WIDE_BLOCK

/* ---- any processor ---- */

SOVB_WIDE_BODY unsigned char is_either(unsigned char c, char small)
{
	return (c | 0x20) == small;
}

SOVB_WIDE_BODY uint64_t look(const unsigned char *p)
{
	unsigned char flag[BLOCK];

	for (int i = 0; i < BLOCK; i++) {
		unsigned char before = p[i - 1], c = p[i], c1 = p[i + 1], c2 = p[i + 2], c3 = p[i + 3];
		unsigned char digit = ((unsigned char)(c - '0') < 10) & !((unsigned char)(before - '0') < 10);
		unsigned char term = is_either(c, 'k') & is_either(c1, 'h') &
		                     (((c2 == 0xC3) & ((c3 & 0xDF) == 0x93)) | (is_either(c2, 'o') & (c3 == 0xC3)));
		unsigned char ordinal = is_either(c, 'l') & (c1 == 0xE1) & (c2 == 0xBA) & ((c3 | 1) == 0xA7);
		unsigned char centre = (c == 0xC6) & ((c1 == 0xB0) | (c1 == 0xAF)) & (c2 == 0xC6);
		unsigned char short_centre = is_either(c, 't') & is_either(c1, 'w');
		unsigned char congress = (c == 0xE1) & (c1 == 0xBA) & ((c2 | 1) == 0xA1) & is_either(c3, 'i');

		flag[i] = digit | term | ordinal | centre | short_centre | congress;
	}
	return sovb_wide_bits(flag);
}

SOVB_WIDE_CLONES(uint64_t, look, (const unsigned char *p), (p))

uint64_t sovb_marks_look_plainly(const unsigned char *p)
{
	return look_wide(p);
}

/* ---- processors that look up many half bytes at once ---- */

#define ANY NULL

/*
 * The bytes of each pattern; those of one place are all that have their upper and lower halves.  The bit of the first, digits,
 * is wanted by itself.
 */
static const char *const patterns[8][4] = {
	{"0123456789", ANY, ANY, ANY},
	{"kK", "hH", "\xC3", "\x93\xB3"},
	{"kK", "hH", "oO", "\xC3"},
	{"lL", "\xE1", "\xBA", "\xA6\xA7"},
	{"\xC6", "\xB0", "\xC6", ANY},
	{"\xC6", "\xAF", "\xC6", ANY},
	{"tT", "wW", ANY, ANY},
	{"\xE1", "\xBA", "\xA0\xA1", "iI"},
};

void sovb_mark_halves_fill(sovb_mark_halves *halves)
{
	*halves = (sovb_mark_halves){0};
	for (int i = 0; i < 8; i++) {
		unsigned char bit = (unsigned char)(1u << i);

		for (int place = 0; place < 4; place++) {
			const char *bytes = patterns[i][place];

			for (int half = 0; !bytes && half < 16; half++) {
				halves->upper[place][half] |= bit;
				halves->lower[place][half] |= bit;
			}
			for (; bytes && *bytes; bytes++) {
				halves->upper[place][(unsigned char)*bytes >> 4] |= bit;
				halves->lower[place][(unsigned char)*bytes & 15] |= bit;
			}
		}
	}
}

#ifdef SOVB_HAS_AVX2

/* The patterns that 32 bytes may belong to at a place. */
SOVB_AVX2 static inline __m256i fit(const sovb_mark_halves *halves, int place, const unsigned char *p)
{
	__m128i upper = _mm_loadu_si128((const __m128i *)(const void *)halves->upper[place]);
	__m128i lower = _mm_loadu_si128((const __m128i *)(const void *)halves->lower[place]);
	__m256i bytes = sovb_wide_load(p + place);

	return _mm256_and_si256(sovb_wide_by_half(upper, sovb_wide_upper(bytes)), sovb_wide_by_half(lower, sovb_wide_lower(bytes)));
}

SOVB_AVX2 static inline void look_at_32(uint64_t *digits, uint64_t *all, const sovb_mark_halves *halves, const unsigned char *p)
{
	__m256i found = _mm256_and_si256(_mm256_and_si256(fit(halves, 0, p), fit(halves, 1, p)),
	                                 _mm256_and_si256(fit(halves, 2, p), fit(halves, 3, p)));

	*digits = sovb_wide_highest(_mm256_slli_epi16(found, 7));
	*all = ~sovb_wide_highest(_mm256_cmpeq_epi8(found, _mm256_setzero_si256())) & UINT32_MAX;
}

SOVB_AVX2 static uint64_t look_up(const sovb_mark_halves *halves, const unsigned char *p)
{
	uint64_t digits, more_digits, all, more, inner;

	look_at_32(&digits, &all, halves, p);
	look_at_32(&more_digits, &more, halves, p + BLOCK / 2);
	digits |= more_digits << BLOCK / 2;
	all |= more << BLOCK / 2;
	inner = digits & (digits << 1 | ((unsigned char)(p[-1] - '0') < 10));
	return all & ~inner;
}

uint64_t sovb_marks_look(const sovb_mark_halves *halves, const unsigned char *p)
{
	return __builtin_cpu_supports("avx2") ? look_up(halves, p) : look_wide(p);
}

#else

uint64_t sovb_marks_look(const sovb_mark_halves *halves, const unsigned char *p)
{
	(void)halves;
	return look_wide(p);
}

#endif
