/*
 * The catalogue of files: what the register knows of each path, for the next run of the indexer.
 */
#include "writer.h"

#include <stdlib.h>
#include <string.h>

#include "field.h"
#include "message.h"
#include "record.h"

#define PATHS_MEMORY ((size_t)4 << 30)
#define PATHS_LIMIT ((size_t)100000000)

/* The number of the document that carries a term; *more false when there is none. */
static xc_status first_posting(const xc_database *db, const char *term, size_t size, uint32_t *docid,
                               bool *more, xc_message *message)
{
	xc_postings *postings;
	xc_status status = xc_postings_open(&postings, db, term, size, message);

	*more = false;
	if (status == XC_OK)
		status = xc_postings_next(postings, docid, more, message);
	xc_postings_close(postings);
	return status;
}

/* The document of a path; *doc NULL when there is none. */
static xc_status find_document(sovb_store_writer *writer, const char *path, uint32_t *docid,
                               xc_document **doc, xc_message *message)
{
	char term[SOVB_TERM_MAX + 1];
	size_t size = sovb_field_path_term(term, path, strlen(path));
	const xc_database *db = xc_writer_database(writer->xapian);
	bool found;
	xc_status status = first_posting(db, term, size, docid, &found, message);

	*doc = NULL;
	if (status == XC_OK && found)
		status = xc_database_document(db, *docid, doc, message);
	return status;
}

static sovb_status read_head(sovb_store_writer *writer, const xc_document *doc, sovb_record *head,
                             xc_bytes *data, sovb_error *err)
{
	xc_message message;
	xc_status status = xc_document_value(doc, SOVB_SLOT_RECORD, data, &message);

	if (status != XC_OK)
		return sovb_writer_failure(writer, status, &message, err);
	return sovb_record_decode_head(head, data->data, data->size, writer->index, err);
}

/* Two paths of one hash are two files: the one put last holds the place. */
static bool is_of_path(const xc_bytes *value, const char *path)
{
	size_t size = strlen(path);

	if (size > SOVB_SLOT_PATH_BYTES)
		size = SOVB_SLOT_PATH_BYTES;
	return value->size == size && (size == 0 || memcmp(value->data, path, size) == 0);
}

/* What is asked of every file in every run stands in small values. */
static sovb_status read_known(sovb_store_writer *writer, const xc_document *doc, const char *path,
                              bool *found, sovb_known *known, sovb_error *err)
{
	sovb_record record = {0};
	xc_bytes value = {0}, state = {0}, data = {0};
	bool failed = false;
	xc_message message;
	sovb_status status = SOVB_OK;
	xc_status got = xc_document_value(doc, SOVB_SLOT_PATH, &value, &message);

	if (got == XC_OK)
		got = xc_document_value(doc, SOVB_SLOT_STATE, &state, &message);
	if (got != XC_OK)
		status = sovb_writer_failure(writer, got, &message, err);
	else if (!sovb_state_decode(&record, &failed, state.data, state.size))
		status = sovb_fail(err, SOVB_MSG_INDEX_DAMAGED, writer->index, "state", NULL);
	else if (failed)
		status = read_head(writer, doc, &record, &data, err);
	if (status == SOVB_OK && is_of_path(&value, path)) {
		*found = true;
		*known = (sovb_known){record.state, record.hash, record.indexed_ns, record.reading, record.failure};
	}
	xc_bytes_fini(&value);
	xc_bytes_fini(&state);
	xc_bytes_fini(&data);
	return status;
}

sovb_status sovb_store_writer_known(sovb_store_writer *writer, const char *path, bool *found,
                                    sovb_known *known, sovb_error *err)
{
	uint32_t docid;
	xc_document *doc;
	xc_message message;
	xc_status got = find_document(writer, path, &docid, &doc, &message);
	sovb_status status = SOVB_OK;

	*found = false;
	*known = (sovb_known){0};
	if (got != XC_OK)
		status = sovb_writer_failure(writer, got, &message, err);
	else if (doc)
		status = read_known(writer, doc, path, found, known, err);
	if (doc)
		writer->near = docid;
	xc_document_free(doc);
	return status;
}

/* ---- in order ---- */

void sovb_writer_forget_before(sovb_store_writer *writer)
{
	xc_values_close(writer->paths);
	xc_values_close(writer->states);
	xc_database_close(writer->before);
	writer->paths = writer->states = NULL;
	writer->before = NULL;
}

static void open_before(sovb_store_writer *writer)
{
	xc_message message;

	writer->looked = true;
	if (xc_database_open(&writer->before, writer->index, NULL, NULL, &message) != XC_OK ||
	    xc_values_open(&writer->paths, writer->before, SOVB_SLOT_PATH, &message) != XC_OK ||
	    xc_values_open(&writer->states, writer->before, SOVB_SLOT_STATE, &message) != XC_OK)
		sovb_writer_forget_before(writer);
}

/* Is the path that of the document after the one found last?  Whatever stands in the way of saying so means no. */
static bool is_next(sovb_store_writer *writer, const char *path, sovb_known *known)
{
	const size_t size = strlen(path);
	sovb_record record = {0};
	xc_message message;
	xc_view value;
	bool failed;

	if (!writer->paths || size >= SOVB_SLOT_PATH_BYTES)
		return false;
	if (xc_values_get(writer->paths, writer->near + 1, &value, &message) != XC_OK) {
		sovb_writer_forget_before(writer);
		return false;
	}
	if (value.size != size || memcmp(value.data, path, size) != 0)
		return false;
	if (xc_values_get(writer->states, writer->near + 1, &value, &message) != XC_OK ||
	    !sovb_state_decode(&record, &failed, value.data, value.size) || failed)
		return false;
	writer->near++;
	*known = (sovb_known){
		.state = record.state, .hash = record.hash, .indexed_ns = record.indexed_ns, .reading = record.reading};
	return true;
}

sovb_status sovb_store_writer_known_before(sovb_store_writer *writer, const char *path, bool *found,
                                           sovb_known *known, sovb_error *err)
{
	*found = false;
	*known = (sovb_known){0};
	if (writer->part)
		return SOVB_OK; /* it begins with nothing */
	if (!writer->looked)
		open_before(writer);
	*found = is_next(writer, path, known);
	if (*found)
		return SOVB_OK;
	return sovb_store_writer_known(writer, path, found, known, err);
}

/* ---- changing ---- */

static xc_status set_state(xc_document *doc, const sovb_record *record, xc_message *message)
{
	char packed[SOVB_STATE_MAX];
	sovb_record before;
	bool failed = false;
	xc_bytes old;
	xc_status status = xc_document_value(doc, SOVB_SLOT_STATE, &old, message);

	if (status == XC_OK && sovb_state_decode(&before, &failed, old.data, old.size))
		status = xc_document_set_value(doc, SOVB_SLOT_STATE, packed,
		                               sovb_state_encode(packed, record, failed), message);
	xc_bytes_fini(&old);
	return status;
}

sovb_status sovb_store_writer_touch(sovb_store_writer *writer, const char *path, const sovb_known *file,
                                    sovb_error *err)
{
	const sovb_record record = {
		.state = file->state, .hash = file->hash, .indexed_ns = file->indexed_ns, .reading = file->reading};
	uint32_t docid;
	xc_document *doc;
	xc_message message;
	xc_status status = find_document(writer, path, &docid, &doc, &message);

	if (status == XC_OK && doc)
		status = set_state(doc, &record, &message);
	if (status == XC_OK && doc)
		status = xc_writer_replace_docid(writer->xapian, docid, doc, &message);
	xc_document_free(doc);
	return status == XC_OK ? SOVB_OK : sovb_writer_failure(writer, status, &message, err);
}

/* ---- all paths ---- */

struct paths {
	sovb_string *list;
	size_t count;
	size_t capacity;
	sovb_arena arena;
};

static bool keep_path(struct paths *paths, const char *data, size_t size)
{
	sovb_string path = sovb_arena_string(&paths->arena, data, size);

	if (!path.data || !sovb_array_reserve((void **)&paths->list, &paths->capacity, paths->count + 1,
	                                      sizeof path, PATHS_LIMIT))
		return false;
	paths->list[paths->count++] = path;
	return true;
}

/* Paths are nearly always whole in their value. */
static sovb_status read_path(sovb_store_writer *writer, const xc_document *doc, struct paths *paths,
                             sovb_error *err)
{
	sovb_record head = {0};
	xc_bytes value = {0}, data = {0};
	xc_message message;
	xc_status got = xc_document_value(doc, SOVB_SLOT_PATH, &value, &message);
	sovb_status status = SOVB_OK;

	if (got != XC_OK)
		status = sovb_writer_failure(writer, got, &message, err);
	else if (value.size < SOVB_SLOT_PATH_BYTES)
		head.path = (sovb_string){value.data, value.size};
	else
		status = read_head(writer, doc, &head, &data, err);
	/* Rows of books have no path. */
	if (status == SOVB_OK && head.path.size && !keep_path(paths, head.path.data, head.path.size))
		status = sovb_no_memory(err);
	xc_bytes_fini(&value);
	xc_bytes_fini(&data);
	return status;
}

static sovb_status collect_paths(sovb_store_writer *writer, xc_postings *postings, struct paths *paths,
                                 sovb_error *err)
{
	for (;;) {
		xc_document *doc = NULL;
		xc_message message;
		uint32_t docid;
		bool more;
		xc_status got = xc_postings_next(postings, &docid, &more, &message);
		sovb_status status;

		if (got == XC_OK && !more)
			return SOVB_OK;
		if (got == XC_OK)
			got = xc_database_document(xc_writer_database(writer->xapian), docid, &doc, &message);
		if (got != XC_OK)
			return sovb_writer_failure(writer, got, &message, err);
		status = read_path(writer, doc, paths, err);
		xc_document_free(doc);
		if (status != SOVB_OK)
			return status;
	}
}

static int by_bytes(const void *a, const void *b)
{
	const sovb_string *one = a, *other = b;
	size_t size = one->size < other->size ? one->size : other->size;
	int order = memcmp(one->data, other->data, size);

	return order ? order : (one->size > other->size) - (one->size < other->size);
}

sovb_status sovb_store_writer_paths(sovb_store_writer *writer, bool (*each)(void *context, sovb_string path),
                                    void *context, sovb_error *err)
{
	struct paths paths = {0};
	xc_postings *postings;
	xc_message message;
	xc_status got = xc_postings_open(&postings, xc_writer_database(writer->xapian), "", 0, &message);
	sovb_status status;

	sovb_arena_init(&paths.arena, PATHS_MEMORY);
	status = got == XC_OK ? collect_paths(writer, postings, &paths, err)
	                      : sovb_writer_failure(writer, got, &message, err);
	xc_postings_close(postings);
	if (status == SOVB_OK && paths.count) {
		qsort(paths.list, paths.count, sizeof *paths.list, by_bytes);
		for (size_t i = 0; i < paths.count && each(context, paths.list[i]); i++)
			;
	}
	free(paths.list);
	sovb_arena_fini(&paths.arena);
	return status;
}
