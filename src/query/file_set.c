#include "file_set.h"

#include <stdio.h>
#include <stdlib.h>

#include "message.h"

void sovb_file_set_fini(sovb_file_set *set)
{
	free(set->file);
	*set = (sovb_file_set){0};
}

typedef struct adding {
	sovb_file_set *set;
	size_t left;
	bool failed;
} adding;

static bool add_file(void *context, uint32_t file)
{
	adding *add = context;
	sovb_file_set *set = add->set;

	if (add->left == 0)
		return false;
	if (!sovb_array_reserve((void **)&set->file, &set->capacity, set->count + 1, sizeof *set->file,
				SOVB_MAX_FILES)) {
		add->failed = true;
		return false;
	}
	set->file[set->count++] = file;
	add->left--;
	return true;
}

sovb_status sovb_file_set_add_some(sovb_file_set *set, sovb_store *store, const char *term, size_t size,
				   size_t limit, sovb_error *err)
{
	adding add = {.set = set, .left = limit};
	sovb_status status = sovb_store_files(store, term, size, add_file, &add, err);

	return status == SOVB_OK && add.failed ? sovb_no_memory(err) : status;
}

sovb_status sovb_file_set_add(sovb_file_set *set, sovb_store *store, const char *term, size_t size,
			      sovb_error *err)
{
	return sovb_file_set_add_some(set, store, term, size, SIZE_MAX, err);
}

sovb_status sovb_file_set_add_first(sovb_file_set *set, sovb_store *store, const sovb_string *terms, size_t count,
				    size_t limit, sovb_error *err)
{
	adding add = {.set = set, .left = SIZE_MAX};
	sovb_status status = sovb_store_first_files(store, terms, count, limit, add_file, &add, err);

	return status == SOVB_OK && add.failed ? sovb_no_memory(err) : status;
}

sovb_status sovb_file_set_add_earliest(sovb_file_set *set, sovb_store *store, const sovb_string *terms, size_t count,
				       sovb_string key, sovb_string without, size_t least, bool *all, sovb_error *err)
{
	adding add = {.set = set, .left = SIZE_MAX};
	sovb_status status =
		sovb_store_earliest_files(store, terms, count, key, without, least, add_file, &add, all, err);

	return status == SOVB_OK && add.failed ? sovb_no_memory(err) : status;
}

sovb_status sovb_file_set_add_with(sovb_file_set *set, sovb_store *store, const sovb_string *terms, size_t count,
				   sovb_string with, sovb_error *err)
{
	adding add = {.set = set, .left = SIZE_MAX};
	sovb_status status = sovb_store_files_with(store, terms, count, with, add_file, &add, err);

	return status == SOVB_OK && add.failed ? sovb_no_memory(err) : status;
}

void sovb_file_set_keep(sovb_file_set *set, const sovb_file_set *other)
{
	size_t kept = 0;

	for (size_t i = 0, k = 0; i < set->count; i++) {
		while (k < other->count && other->file[k] < set->file[i])
			k++;
		if (k < other->count && other->file[k] == set->file[i])
			set->file[kept++] = set->file[i];
	}
	set->count = kept;
}

size_t sovb_relation_term(char out[SOVB_TERM_MAX + 1], const char *field, sovb_relation relation, sovb_string key)
{
	char value[SOVB_SYMBOL_MAX + 32];
	int size = snprintf(value, sizeof value, "%s%c%.*s", sovb_relation_name(relation), SOVB_SEP,
			    (int)key.size, key.data);

	return sovb_store_term(out, field, value, (size_t)size);
}

sovb_status sovb_file_set_add_relation(sovb_file_set *set, sovb_store *store, const char *field,
				       sovb_relation relation, sovb_string key, sovb_error *err)
{
	char term[SOVB_TERM_MAX + 1];

	return sovb_file_set_add(set, store, term, sovb_relation_term(term, field, relation, key), err);
}

sovb_status sovb_file_set_add_all(sovb_file_set *set, sovb_store *store, sovb_error *err)
{
	adding add = {.set = set, .left = SIZE_MAX};
	sovb_status status = sovb_store_all_files(store, add_file, &add, err);

	if (status == SOVB_OK && add.failed)
		status = sovb_no_memory(err);
	return status;
}

sovb_status sovb_file_set_put(sovb_file_set *set, uint32_t file, sovb_error *err)
{
	adding add = {.set = set, .left = 1};

	return add_file(&add, file) ? SOVB_OK : sovb_no_memory(err);
}

sovb_status sovb_file_set_join(sovb_file_set *set, const sovb_file_set *other, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < other->count; i++)
		status = sovb_file_set_put(set, other->file[i], err);
	return status;
}

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a;
	uint32_t y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

void sovb_file_set_close(sovb_file_set *set)
{
	size_t kept = 0;

	if (set->count)
		qsort(set->file, set->count, sizeof *set->file, by_number);
	for (size_t i = 0; i < set->count; i++) {
		if (kept == 0 || set->file[kept - 1] != set->file[i])
			set->file[kept++] = set->file[i];
	}
	set->count = kept;
}
