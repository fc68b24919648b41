/*
 * sovb_register_failed(): the files that could not be read, with their reasons.
 */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "buffer.h"
#include "bytes.h"
#include "message.h"
#include "store.h"

#define ANSWER_MEMORY ((size_t)1 << 30)
#define FILES_LIMIT ((size_t)10000000)
#define RECORD_MEMORY ((size_t)1 << 20) /* failed files have no text */

typedef struct failed_answer {
	sovb_failed_files list; /* first: the caller's pointer is the answer's */
	sovb_failed_file *file;
	size_t capacity;
	sovb_arena arena;
	sovb_store *store;
	sovb_status status;
	sovb_error *err;
} failed_answer;

static sovb_status keep(failed_answer *answer, const sovb_record *record)
{
	sovb_string path = sovb_arena_string(&answer->arena, record->path.data, record->path.size);

	if (!path.data || !sovb_array_reserve((void **)&answer->file, &answer->capacity, answer->list.count + 1,
	                                      sizeof *answer->file, FILES_LIMIT))
		return sovb_no_memory(answer->err);
	answer->file[answer->list.count++] = (sovb_failed_file){path, record->failure};
	return SOVB_OK;
}

static bool add(void *context, uint32_t file)
{
	failed_answer *answer = context;
	sovb_record record;
	sovb_arena arena;

	sovb_arena_init(&arena, RECORD_MEMORY);
	answer->status = sovb_store_record(&record, answer->store, file, &arena, answer->err);
	if (answer->status == SOVB_OK)
		answer->status = keep(answer, &record);
	sovb_arena_fini(&arena);
	return answer->status == SOVB_OK;
}

static int by_path(const void *a, const void *b)
{
	const sovb_failed_file *one = a, *other = b;

	return sovb_string_compare(one->path, other->path);
}

sovb_status sovb_register_failed(sovb_failed_files **out, sovb_store *store, sovb_error *err)
{
	failed_answer *answer = calloc(1, sizeof *answer);
	sovb_status status;

	*out = NULL;
	if (!answer)
		return sovb_no_memory(err);
	answer->store = store;
	answer->err = err;
	sovb_arena_init(&answer->arena, ANSWER_MEMORY);
	status = sovb_store_files(store, SOVB_FIELD_FAILED, strlen(SOVB_FIELD_FAILED), add, answer, err);
	if (status == SOVB_OK)
		status = answer->status;
	answer->list.file = answer->file;
	if (status != SOVB_OK) {
		sovb_failed_files_free(&answer->list);
		return status;
	}
	if (answer->list.count)
		qsort(answer->file, answer->list.count, sizeof *answer->file, by_path);
	*out = &answer->list;
	return SOVB_OK;
}

void sovb_failed_files_free(sovb_failed_files *files)
{
	failed_answer *answer = (failed_answer *)files;

	if (!answer)
		return;
	free(answer->file);
	sovb_arena_fini(&answer->arena);
	free(answer);
}
