/*
 * A register open for writing, as writer.c and catalogue.c share it.
 */
#ifndef SOVB_WRITER_H
#define SOVB_WRITER_H

#include "failure.h"
#include "store.h"
#include "word_bag.h"
#include "xapian_c.h"

struct sovb_store_writer {
	xc_writer *xapian;
	char *index;
	sovb_index_content content;
	sovb_buffer data; /* what is being packed */
	sovb_word_bag bag;
};

/* Make doc that of a whole record, whose own_key is set; packed and the bag are only used meanwhile. */
xc_status sovb_writer_fill(xc_document *doc, const sovb_record *record, sovb_index_content content,
                           sovb_buffer *packed, sovb_word_bag *bag, xc_message *message);

static inline sovb_status sovb_writer_failure(const sovb_store_writer *writer, xc_status status,
                                              const xc_message *message, sovb_error *err)
{
	return sovb_store_failure(writer->index, status, message, err);
}

#endif
