/*
 * Values packed into bytes, as records of the register and what one process tells another are: numbers are varints (seven bits a byte, the least
 * first), strings a length and their bytes.  What is read back is never trusted.
 */
#ifndef SOVB_PACK_H
#define SOVB_PACK_H

#include <sovb/span.h>

#include "buffer.h"

#define SOVB_VARINT_MAX 10 /* bytes of the largest 64-bit number */

/* Returns the bytes used. */
size_t sovb_pack_varint(char out[SOVB_VARINT_MAX], uint64_t value);

/* Append to a buffer, which remembers failure. */
void sovb_pack_number(sovb_buffer *out, uint64_t value);
void sovb_pack_string(sovb_buffer *out, sovb_string string);
void sovb_pack_date(sovb_buffer *out, sovb_date date);

/* A string that may be none. */
void sovb_pack_optional(sovb_buffer *out, sovb_string string);

/* Strings that stand at these offsets of *whole (at most 63): a set of bits for those that are there, then these. */
void sovb_pack_strings(sovb_buffer *out, const void *whole, const size_t *offsets, size_t count);

/* The bits of a double, the least byte first. */
void sovb_pack_real(sovb_buffer *out, double value);

/* A message with its words; messages go by name, because their numbers change from version to version. */
void sovb_pack_error(sovb_buffer *out, const sovb_error *error);

/* An error as a failure, or that there is none (status SOVB_OK). */
void sovb_pack_failure(sovb_buffer *out, const sovb_error *failure);

/* What is left to read; remembers the first thing that cannot be, and gives zeros from then on. */
typedef struct sovb_unpack {
	const char *at;
	const char *end;
	bool bad;
} sovb_unpack;

size_t sovb_unpack_left(const sovb_unpack *in);
uint64_t sovb_unpack_number(sovb_unpack *in);

/* A number of at most `most`. */
uint64_t sovb_unpack_number_to(sovb_unpack *in, uint64_t most);
sovb_string sovb_unpack_string(sovb_unpack *in); /* lent by the bytes read */
sovb_string sovb_unpack_optional(sovb_unpack *in);
sovb_date sovb_unpack_date(sovb_unpack *in);
double sovb_unpack_real(sovb_unpack *in);
void sovb_unpack_error(sovb_unpack *in, sovb_error *error);
void sovb_unpack_failure(sovb_unpack *in, sovb_error *failure);
void sovb_unpack_strings(sovb_unpack *in, void *whole, const size_t *offsets, size_t count);

#endif
