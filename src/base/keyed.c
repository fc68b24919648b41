#include "keyed.h"

#include <stdlib.h>

static int compare(const void *a, const void *b)
{
	const sovb_keyed *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return (x->index > y->index) - (x->index < y->index);
}

void sovb_keyed_sort(sovb_keyed *list, size_t count)
{
	if (count)
		qsort(list, count, sizeof *list, compare);
}
