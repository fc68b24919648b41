/*
 * What documents of the register are made with: room that is used again from one to the next, and what is remembered of
 * their words.
 */
#ifndef SOVB_WORKBENCH_H
#define SOVB_WORKBENCH_H

#include "buffer.h"
#include "word_places.h"
#include "squeeze.h"
#include "word_bag.h"

/* Text, references and their strings of one file. */
#define SOVB_WORKBENCH_DATA ((size_t)256 << 20)

typedef struct sovb_workbench {
	sovb_buffer data;     /* what is being packed */
	sovb_buffer squeezed; /* the same, smaller */
	sovb_squeezer squeezer;
	sovb_word_bag bag;
	sovb_word_places places;
} sovb_workbench;

#define SOVB_WORKBENCH_INIT                                                                                            \
	{                                                                                                              \
		.data = SOVB_BUFFER_INIT(SOVB_WORKBENCH_DATA), .squeezed = SOVB_BUFFER_INIT(SOVB_WORKBENCH_DATA),      \
		.squeezer = SOVB_SQUEEZER_INIT, .bag = SOVB_WORD_BAG_INIT, .places = SOVB_WORD_PLACES_INIT                  \
	}

static inline void sovb_workbench_fini(sovb_workbench *bench)
{
	sovb_buffer_fini(&bench->data);
	sovb_buffer_fini(&bench->squeezed);
	sovb_squeezer_fini(&bench->squeezer);
	sovb_word_bag_fini(&bench->bag);
	sovb_word_places_fini(&bench->places);
}

#endif
