/*
 * A register open for writing, as writer.c and catalogue.c share it.
 */
#ifndef SOVB_WRITER_H
#define SOVB_WRITER_H

#include "failure.h"
#include "store.h"
#include "workbench.h"
#include "xapian_c.h"

struct sovb_store_writer {
	xc_writer *xapian;
	char *index;
	sovb_index_content content;
	sovb_workbench own_bench;
	sovb_workbench *bench; /* that one, or what part after part goes on with */
	xc_database *before; /* as it was when it was opened, for sovb_store_writer_known_before() */
	xc_values *paths;
	xc_values *states;
	uint64_t pending; /* bytes of disk that what is not committed may take */
	uint32_t near; /* document found last */
	bool looked;   /* the three were opened, or could not be */
	char *part;      /* that is being made, and … */
	unsigned pieces; /* … pieces of it, with the one that is open; 0: this is a register */
};

/* Done with what is only for sovb_store_writer_known_before(). */
void sovb_writer_forget_before(sovb_store_writer *writer);

/* One without a database; NULL when there is no memory.  sovb_store_writer_close() frees it. */
sovb_store_writer *sovb_writer_new(sovb_index_content content);

/* A piece of a part, which must not be there yet: opened in the writer, whose index and content are set. */
sovb_status sovb_writer_open_piece(sovb_store_writer *writer, sovb_error *err);

/* Make doc that of a whole record, whose own_key is set. */
xc_status sovb_writer_fill(xc_document *doc, const sovb_record *record, sovb_index_content content,
                           sovb_workbench *bench, xc_message *message);

static inline sovb_status sovb_writer_failure(const sovb_store_writer *writer, xc_status status,
                                              const xc_message *message, sovb_error *err)
{
	return sovb_store_failure(writer->index, status, message, err);
}

#endif
