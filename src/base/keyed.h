/*
 * The order of things by a number of each.
 */
#ifndef SOVB_KEYED_H
#define SOVB_KEYED_H

#include <stddef.h>

typedef struct sovb_keyed {
	size_t key;
	size_t index; /* of the thing */
} sovb_keyed;

/* By their keys; those of the same key by their indices. */
void sovb_keyed_sort(sovb_keyed *list, size_t count);

#endif
