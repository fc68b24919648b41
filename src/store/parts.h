/*
 * A new register built in parts: registers of their own, in the folder "parts" of the register, that become one at the
 * end.
 *
 * Parts hold different files and are numbered in the order of their files, so that the whole is what one writer would
 * have made.  As long as the register itself holds nothing, parts found in it are what an interrupted run has done; once
 * it holds something they are what was left behind.
 *
 * A part is made of pieces, each of one commit, because Xapian is quickest with a small and empty database.  They are
 * not synced: a part is there when it is whole, and what there is of it before is lost with the run.
 */
#ifndef SOVB_PARTS_H
#define SOVB_PARTS_H

#include "store.h"
#include "workbench.h"

#define SOVB_PARTS_FOLDER "parts"
#define SOVB_PARTS_MAX 128 /* open at the same time when they are joined */
#define SOVB_PIECES_MAX 128 /* of a part, the same */

/* Make the folder; the register must hold nothing, see sovb_store_writer_is_empty(). */
sovb_status sovb_store_parts_begin(const sovb_store_writer *writer, sovb_error *err);

/* The path of a part, from 0; free() it.  NULL when there is no memory. */
char *sovb_store_parts_path(const char *index, unsigned number);

/*
 * Open the first piece of a part, from 0, for writing.  The writer knows nothing of what is in other pieces or parts;
 * each file is put once.  A bench that was used for the parts before outlives the writer; it may be NULL.
 */
sovb_status sovb_store_part_begin(sovb_store_writer **out, const char *index, unsigned number,
                                  sovb_index_content content, sovb_workbench *bench, sovb_error *err);

/* Commit, and go on with the next piece. */
sovb_status sovb_store_part_go_on(sovb_store_writer *writer, sovb_error *err);

/* Commit, and make the pieces the part; the writer is closed in any case. */
sovb_status sovb_store_part_finish(sovb_store_writer *writer, sovb_error *err);

/* Bytes on disk of all parts. */
uint64_t sovb_store_parts_bytes(const char *index);

/*
 * Make the parts that are there the register's content, and remove them.  Killed at any moment, either the register is
 * whole or the parts still are.  Does nothing without parts.
 */
sovb_status sovb_store_parts_join(sovb_store_writer *writer, sovb_error *err);

#endif
