#include "order.h"

#include <string.h>

#include "keyed.h"

bool sovb_references_order(sovb_reference *references, size_t count, sovb_arena *arena)
{
	sovb_keyed *place = sovb_arena_array(arena, count, sizeof *place);
	sovb_reference *read = sovb_arena_array(arena, count, sizeof *read);
	int *moved = sovb_arena_array(arena, count, sizeof *moved);

	if (!place || !read || !moved)
		return false;
	for (size_t i = 0; i < count; i++)
		place[i] = (sovb_keyed){references[i].anchor.start, i};
	memcpy(read, references, count * sizeof *read);
	sovb_keyed_sort(place, count);
	for (size_t i = 0; i < count; i++)
		moved[place[i].index] = (int)i;
	for (size_t i = 0; i < count; i++) {
		references[i] = read[place[i].index];
		if (references[i].source >= 0 && (size_t)references[i].source < count)
			references[i].source = moved[references[i].source];
	}
	return true;
}
