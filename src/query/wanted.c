/*
 * sovb_register_wanted(): what is cited and not held, by how often.
 */
#include <stdlib.h>
#include <string.h>

#include <sovb/book.h>

#include "bytes.h"
#include "entry.h"
#include "message.h"
#include "restart.h"
#include "side.h"

#define MAX_WANTED ((size_t)10000000)

typedef struct wanteds_answer {
	sovb_wanteds list; /* first: what the caller sees */
	sovb_arena arena;
} wanteds_answer;

typedef struct wanting {
	size_t offset;
	size_t limit;
	wanteds_answer *answer;
	sovb_directory directory;
	sovb_string *key;
	size_t key_count;
	size_t key_capacity;
	sovb_member *member;
	size_t count;
	size_t capacity;
	bool failed;
} wanting;

static bool take_key(void *context, sovb_string rest, size_t files, size_t mentions)
{
	wanting *w = context;
	sovb_string key = sovb_arena_string(&w->directory.arena, rest.data, rest.size);

	(void)files;
	(void)mentions;
	w->failed = !key.data || !sovb_array_reserve((void **)&w->key, &w->key_capacity, w->key_count + 1, sizeof key,
	                                             MAX_WANTED);
	if (!w->failed)
		w->key[w->key_count++] = key;
	return !w->failed;
}

/* The documents of a symbol that no file holds. */
static sovb_status take_documents(wanting *w, sovb_string key, sovb_error *err)
{
	sovb_namesakes *names;
	sovb_status status = sovb_directory_get(&names, &w->directory, key, err);

	for (int d = 0; status == SOVB_OK && d < (int)names->document_count; d++) {
		if (names->document[d].held || !names->document[d].mentions)
			continue;
		if (!sovb_array_reserve((void **)&w->member, &w->capacity, w->count + 1, sizeof *w->member, MAX_WANTED))
			return sovb_no_memory(err);
		w->member[w->count++] = (sovb_member){names, d};
	}
	return status;
}

static int by_mentions(const void *a, const void *b)
{
	const sovb_member *x = a;
	const sovb_member *y = b;
	const sovb_namesake *one = sovb_member_get(*x);
	const sovb_namesake *other = sovb_member_get(*y);
	int order;

	if (one->mentions != other->mentions)
		return one->mentions > other->mentions ? -1 : 1;
	order = sovb_string_compare(x->names->key, y->names->key);
	if (!order)
		order = sovb_date_compare(one->date, other->date);
	return order ? order : (x->document > y->document) - (x->document < y->document);
}

static int by_bytes(const void *a, const void *b)
{
	return sovb_string_compare(*(const sovb_string *)a, *(const sovb_string *)b);
}

/* Where it is cited. */
static sovb_status write_files(sovb_wanted *out, wanting *w, sovb_member member, sovb_error *err)
{
	sovb_arena *arena = &w->answer->arena;
	sovb_string *paths = sovb_arena_array(arena, SOVB_MAX_WANTED_FILES, sizeof *paths);
	sovb_file_set files;
	sovb_status status = sovb_member_citing_files(&files, w->directory.store, member, SOVB_MAX_WANTED_FILES, err);

	for (size_t i = 0; status == SOVB_OK && paths && i < files.count && i < SOVB_MAX_WANTED_FILES; i++) {
		sovb_record record;
		sovb_arena once;

		sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
		status = sovb_store_record(&record, w->directory.store, files.file[i], &once, err);
		if (status == SOVB_OK)
			paths[out->file_count++] = sovb_string_keep(record.path, arena);
		sovb_arena_fini(&once);
	}
	sovb_file_set_fini(&files);
	if (paths && out->file_count)
		qsort(paths, out->file_count, sizeof *paths, by_bytes);
	out->files = paths;
	return status;
}

static sovb_status write_wanted(sovb_wanted *out, wanting *w, sovb_member member, sovb_error *err)
{
	sovb_arena *arena = &w->answer->arena;
	sovb_telling telling = {0};
	sovb_status status =
		sovb_telling_complete(&telling, &w->directory, member, SOVB_MAX_TITLE_FILES, arena, err);

	*out = (sovb_wanted){0};
	if (status == SOVB_OK)
		status = sovb_entry_make(&out->entry, w->directory.store, member, &telling, true, arena, err);
	if (status == SOVB_OK)
		status = write_files(out, w, member, err);
	if (status == SOVB_OK && sovb_arena_failed(arena))
		status = sovb_no_memory(err);
	return status;
}

static sovb_status write_page(wanting *w, sovb_error *err)
{
	size_t first = w->offset < w->count ? w->offset : w->count;
	size_t count = w->count - first;
	sovb_wanted *wanted;
	sovb_status status = SOVB_OK;

	if (w->limit && w->limit < count)
		count = w->limit;
	wanted = sovb_arena_array(&w->answer->arena, count, sizeof *wanted);
	if (!wanted)
		return sovb_no_memory(err);
	for (size_t i = 0; status == SOVB_OK && i < count; i++)
		status = write_wanted(&wanted[i], w, w->member[first + i], err);
	w->answer->list = (sovb_wanteds){wanted, count, w->count};
	return status;
}

static sovb_status gather(wanting *w, sovb_error *err)
{
	sovb_status status = sovb_store_terms(w->directory.store, SOVB_FIELD_CITES, strlen(SOVB_FIELD_CITES), take_key, w,
	                                      err);

	if (status == SOVB_OK && w->failed)
		status = sovb_no_memory(err);
	for (size_t i = 0; status == SOVB_OK && i < w->key_count; i++)
		status = take_documents(w, w->key[i], err);
	if (status == SOVB_OK && w->count)
		qsort(w->member, w->count, sizeof *w->member, by_mentions);
	return status;
}

static sovb_status answer_once(void *context, sovb_store *store, sovb_error *err)
{
	wanting *w = context;
	sovb_status status;

	*w = (wanting){.offset = w->offset, .limit = w->limit, .answer = calloc(1, sizeof *w->answer)};
	if (!w->answer)
		return sovb_no_memory(err);
	sovb_arena_init(&w->answer->arena, SOVB_ANSWER_MEMORY);
	sovb_directory_init(&w->directory, store);
	status = gather(w, err);
	if (status == SOVB_OK)
		status = write_page(w, err);
	sovb_directory_fini(&w->directory);
	free(w->key);
	free(w->member);
	if (status != SOVB_OK) {
		sovb_wanteds_free(&w->answer->list);
		w->answer = NULL;
	}
	return status;
}

sovb_status sovb_register_wanted(sovb_wanteds **out, sovb_store *store, size_t offset, size_t limit, sovb_error *err)
{
	wanting w = {.offset = offset, .limit = limit};
	sovb_status status = sovb_restart(store, answer_once, &w, err);

	*out = w.answer ? &w.answer->list : NULL;
	return status;
}

void sovb_wanteds_free(sovb_wanteds *wanteds)
{
	wanteds_answer *answer = (wanteds_answer *)wanteds;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}
