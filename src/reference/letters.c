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

#ifdef SOVB_HAS_AVX2

/* Bytes that are this one. */
SOVB_AVX2 static inline __m256i is(__m256i bytes, unsigned char byte)
{
	return _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8((char)byte));
}

/* Bytes from `first` on, at most `last`. */
SOVB_AVX2 static inline __m256i is_in(__m256i bytes, unsigned char first, unsigned char last)
{
	__m256i above = _mm256_sub_epi8(bytes, _mm256_set1_epi8((char)first));

	return _mm256_cmpeq_epi8(_mm256_min_epu8(above, _mm256_set1_epi8((char)(last - first))), above);
}

SOVB_AVX2 static inline void look_at_32(sovb_letters *out, const unsigned char *p)
{
	__m256i c = sovb_wide_load(p), next = sovb_wide_load(p + 1);
	__m256i sign = is(_mm256_and_si256(next, _mm256_set1_epi8((char)0xDF)), 0x97);
	__m256i latin = _mm256_or_si256(is_in(c, 0xC4, 0xC6), _mm256_andnot_si256(sign, is(c, 0xC3)));
	__m256i vietnamese = _mm256_and_si256(is(c, 0xE1), is_in(next, 0xBA, 0xBB));

	out->letters = sovb_wide_highest(_mm256_or_si256(c, is_in(_mm256_or_si256(c, _mm256_set1_epi8(0x20)), 'a', 'z')));
	out->odd = sovb_wide_highest(_mm256_andnot_si256(_mm256_or_si256(latin, vietnamese), is_in(c, 0xC0, 0xFF)));
	out->blanks = sovb_wide_highest(is(c, ' '));
}

SOVB_AVX2 static void look_at_64(sovb_letters *out, const unsigned char *p)
{
	sovb_letters more;

	look_at_32(out, p);
	look_at_32(&more, p + SOVB_LETTERS_BYTES / 2);
	out->letters |= more.letters << SOVB_LETTERS_BYTES / 2;
	out->odd |= more.odd << SOVB_LETTERS_BYTES / 2;
	out->blanks |= more.blanks << SOVB_LETTERS_BYTES / 2;
}

static void look_fast(sovb_letters *out, const unsigned char *p)
{
	if (__builtin_cpu_supports("avx2"))
		look_at_64(out, p);
	else
		look_wide(out, p);
}

#else

static void look_fast(sovb_letters *out, const unsigned char *p)
{
	look_wide(out, p);
}

#endif

/* Bytes behind the end of the text are no letters. */
static sovb_letters look_at_end(const char *text, size_t at, size_t size,
                                void (*look_at)(sovb_letters *out, const unsigned char *p))
{
	unsigned char copy[SOVB_LETTERS_BYTES + 1] = {0};
	sovb_letters letters;

	memcpy(copy, text + at, size - at < SOVB_LETTERS_BYTES + 1 ? size - at : SOVB_LETTERS_BYTES + 1);
	look_at(&letters, copy);
	return letters;
}

sovb_letters sovb_letters_look(const char *text, size_t at, size_t size)
{
	sovb_letters letters;

	if (size - at <= SOVB_LETTERS_BYTES)
		return look_at_end(text, at, size, look_fast);
	look_fast(&letters, (const unsigned char *)text + at);
	return letters;
}

sovb_letters sovb_letters_look_plainly(const char *text, size_t at, size_t size)
{
	return look_at_end(text, at, size, look_wide);
}
