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

#define SOVB_WIDE_BODY static inline __attribute__((always_inline))

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

#endif
