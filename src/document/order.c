#include "order.h"

#include <stdlib.h>
#include <string.h>

struct place {
	size_t start;
	size_t index;
};

static int by_start(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return (x->index > y->index) - (x->index < y->index);
}

bool sovb_references_order(sovb_reference *references, size_t count, sovb_arena *arena)
{
	struct place *place = sovb_arena_array(arena, count, sizeof *place);
	sovb_reference *read = sovb_arena_array(arena, count, sizeof *read);
	int *moved = sovb_arena_array(arena, count, sizeof *moved);

	if (!place || !read || !moved)
		return false;
	for (size_t i = 0; i < count; i++)
		place[i] = (struct place){references[i].anchor.start, i};
	memcpy(read, references, count * sizeof *read);
	qsort(place, count, sizeof *place, by_start);
	for (size_t i = 0; i < count; i++)
		moved[place[i].index] = (int)i;
	for (size_t i = 0; i < count; i++) {
		references[i] = read[place[i].index];
		if (references[i].source >= 0 && (size_t)references[i].source < count)
			references[i].source = moved[references[i].source];
	}
	return true;
}
