/*
 * FNV-1a, 64 bits: tells content apart, not forgeries.
 */
#ifndef SOVB_HASH_H
#define SOVB_HASH_H

#include <stddef.h>
#include <stdint.h>

#define SOVB_HASH_INIT UINT64_C(0xcbf29ce484222325)

/* The hash of what `hash` stands for with size more bytes; begin with SOVB_HASH_INIT. */
uint64_t sovb_hash_add(uint64_t hash, const void *data, size_t size);

#endif
