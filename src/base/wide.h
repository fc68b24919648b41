/*
 * Loops over bytes that the compiler turns into vector code.
 *
 * A function marked SOVB_WIDE_BODY is plain C that looks at all bytes of a block alike.  It is compiled twice: for any
 * processor of the family, and (x86-64) for those with AVX2, told apart when the program runs:
 *
 *	SOVB_WIDE_BODY bool look(const unsigned char *text) { … }
 *	SOVB_WIDE_CLONES(bool, look, (const unsigned char *text), (text))
 *
 * makes look_wide(text).
 */
#ifndef SOVB_WIDE_H
#define SOVB_WIDE_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

#define SOVB_WIDE_BODY static inline __attribute__((always_inline))

#define SOVB_WIDE_BLOCK 64 /* bytes of which each has a bit in a mask */

/* 64 bytes of 0 or 1 as 64 bits, the first byte as the lowest. */
SOVB_WIDE_BODY uint64_t sovb_wide_bits(const unsigned char flag[SOVB_WIDE_BLOCK])
{
	uint64_t bits = 0;

#if defined(__SSE2__)
	for (int i = 0; i < SOVB_WIDE_BLOCK; i += 16) {
		__m128i flags = _mm_loadu_si128((const __m128i *)(const void *)(flag + i));

		bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_slli_epi16(flags, 7)) << i;
	}
#else
	for (int i = 0; i < SOVB_WIDE_BLOCK; i += 8) {
		uint64_t eight;

		memcpy(&eight, flag + i, sizeof eight);
		if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
			eight = __builtin_bswap64(eight);
		bits |= (eight * 0x0102040810204080u >> 56) << i;
	}
#endif
	return bits;
}

/* GCC vectorizes in earnest at -O3 only. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__)
#define SOVB_WIDE_OPTIMIZE __attribute__((optimize("O3")))
#else
#define SOVB_WIDE_OPTIMIZE
#endif

#define SOVB_WIDE_CLONE(attributes, suffix, type, name, parameters, arguments)                               \
	SOVB_WIDE_OPTIMIZE attributes static type name##suffix parameters                                    \
	{                                                                                                    \
		return name arguments;                                                                       \
	}

#if defined(__x86_64__) && defined(__GNUC__)
#define SOVB_WIDE_CLONES(type, name, parameters, arguments)                                                  \
	SOVB_WIDE_CLONE(, _any, type, name, parameters, arguments)                                           \
	SOVB_WIDE_CLONE(__attribute__((target("avx2"))), _avx2, type, name, parameters, arguments)           \
	static inline type name##_wide parameters                                                            \
	{                                                                                                    \
		return __builtin_cpu_supports("avx2") ? name##_avx2 arguments : name##_any arguments;        \
	}
#else
#define SOVB_WIDE_CLONES(type, name, parameters, arguments)                                                  \
	SOVB_WIDE_CLONE(, _wide, type, name, parameters, arguments)
#endif

/* ---- what loops cannot say: 32 bytes at once, on processors with AVX2, told apart when the program runs ---- */

#if defined(__x86_64__) && defined(__GNUC__)

#define SOVB_HAS_AVX2
#define SOVB_AVX2 __attribute__((target("avx2")))

SOVB_AVX2 static inline __m256i sovb_wide_load(const unsigned char *p)
{
	return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

/* Sixteen bytes by half a byte. */
SOVB_AVX2 static inline __m256i sovb_wide_by_half(__m128i table, __m256i half)
{
	return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(table), half);
}

SOVB_AVX2 static inline __m256i sovb_wide_lower(__m256i bytes)
{
	return _mm256_and_si256(bytes, _mm256_set1_epi8(15));
}

SOVB_AVX2 static inline __m256i sovb_wide_upper(__m256i bytes)
{
	return sovb_wide_lower(_mm256_srli_epi16(bytes, 4));
}

SOVB_AVX2 static inline bool sovb_wide_is_zero(__m256i bytes)
{
	return _mm256_testz_si256(bytes, bytes);
}

/* The highest bit of each, the first byte's as the lowest. */
SOVB_AVX2 static inline uint64_t sovb_wide_highest(__m256i bytes)
{
	return (uint32_t)_mm256_movemask_epi8(bytes);
}

#endif

#endif
