#include "store_database.h"

#include <stdlib.h>
#include <string.h>

#include "brief.h"
#include "bytes.h"
#include "failure.h"
#include "format.h"
#include "message.h"
#include "record.h"
#include "squeeze.h"

#define TEXT_LIMIT ((size_t)1 << 30) /* packed */
#define RECORD_LIMIT ((size_t)256 << 20)

struct sovb_store {
	xc_database *xapian;
	xc_values *records; /* NULL: not asked for yet */
	xc_values *briefs;  /* likewise */
	xc_values *mentioned; /* likewise; of this slot: */
	unsigned mentioned_slot;
	xc_terms *cursor[SOVB_CURSOR_COUNT]; /* likewise */
	xc_terms *any;      /* likewise: where the last term was looked up */
	char *index;
	sovb_local_facts *tables; /* NULL: none */
	sovb_squeezer squeezer;
	sovb_index_content content;
	sovb_phrases phrases;
};

/* ---- opening ---- */

static sovb_phrases phrases_of(const sovb_store *store, bool served)
{
	if (store->content > SOVB_CONTENT_SERVED)
		return SOVB_PHRASES_NONE;
	if (served)
		return SOVB_PHRASES_POSITIONS;
	return xc_database_is_remote(store->xapian) ? SOVB_PHRASES_NONE : SOVB_PHRASES_PLACES;
}

static sovb_status check(sovb_store *store, sovb_error *err)
{
	bool fresh, served;
	sovb_status status = sovb_format_check(store->xapian, store->index, &fresh, err);

	if (status == SOVB_OK && fresh)
		status = sovb_fail(err, SOVB_MSG_INDEX_MISSING, store->index, NULL, NULL);
	if (status == SOVB_OK)
		status = sovb_format_content(store->xapian, store->index, &store->content, &served, err);
	if (status == SOVB_OK)
		store->phrases = phrases_of(store, served);
	return status;
}

static bool go_without(void *context, const char *shard, const char *reason)
{
	const sovb_store_options *options = context;

	if (options->allow_partial && options->on_missing)
		options->on_missing(options->context, shard, reason);
	return options->allow_partial;
}

sovb_status sovb_store_open(sovb_store **out, const char *index, const sovb_store_options *options, sovb_error *err)
{
	sovb_store_options chosen = options ? *options : (sovb_store_options){0};
	sovb_store *store = calloc(1, sizeof *store);
	xc_message message;
	xc_status opened;
	sovb_status status;

	*out = NULL;

	if (store)
		store->index = strdup(index);
	if (!store || !store->index) {
		status = sovb_no_memory(err);
		goto done;
	}

	opened = xc_database_open(&store->xapian, index, go_without, &chosen, &message);
	if (opened != XC_OK) {
		status = sovb_store_fail(store, opened, &message, err);
		goto done;
	}

	status = check(store, err);
	if (status != SOVB_OK)
		goto done;

	*out = store;
	store = NULL;
done:
	sovb_store_close(store);
	return status;
}

/* What reads the state that the store was opened with. */
static void close_readers(sovb_store *store)
{
	xc_values_close(store->records);
	xc_values_close(store->mentioned);
	xc_values_close(store->briefs);
	store->records = store->briefs = store->mentioned = NULL;
	xc_terms_close(store->any);
	store->any = NULL;
	for (int i = 0; i < SOVB_CURSOR_COUNT; i++) {
		xc_terms_close(store->cursor[i]);
		store->cursor[i] = NULL;
	}
}

void sovb_store_close(sovb_store *store)
{
	if (!store)
		return;
	close_readers(store);
	xc_database_close(store->xapian);
	sovb_local_facts_free(store->tables);
	sovb_squeezer_fini(&store->squeezer);
	free(store->index);
	free(store);
}

sovb_status sovb_store_read_tables(sovb_store *store, const char *path, sovb_error *err)
{
	sovb_local_facts *tables;
	sovb_status status = sovb_local_facts_read(&tables, path, err);

	if (status != SOVB_OK)
		return status;
	sovb_local_facts_free(store->tables);
	store->tables = tables;
	return SOVB_OK;
}

const sovb_local_facts *sovb_store_tables(const sovb_store *store)
{
	return store->tables;
}

sovb_status sovb_store_refresh(sovb_store *store, sovb_error *err)
{
	xc_message message;
	xc_status status = xc_database_reopen(store->xapian, &message);

	close_readers(store);

	return status == XC_OK ? check(store, err) : sovb_store_fail(store, status, &message, err);
}

sovb_index_content sovb_store_content(const sovb_store *store)
{
	return store->content;
}

sovb_phrases sovb_store_phrases(const sovb_store *store)
{
	return store->phrases;
}

xc_database *sovb_store_database(sovb_store *store)
{
	return store->xapian;
}

sovb_status sovb_store_fail(const sovb_store *store, xc_status status, const xc_message *message,
                            sovb_error *err)
{
	return sovb_store_failure(store->index, status, message, err);
}

/* ---- terms and files ---- */

sovb_status sovb_store_terms(sovb_store *store, const char *prefix, size_t prefix_size,
                             bool (*each)(void *context, sovb_string rest, size_t files, size_t mentions),
                             void *context, sovb_error *err)
{
	xc_terms *terms;
	xc_message message;
	xc_status status = xc_terms_open(&terms, store->xapian, prefix, prefix_size, &message);

	while (status == XC_OK) {
		xc_term term;
		bool more;

		status = xc_terms_next(terms, &term, &more, &message);
		if (!more)
			break;
		if (!each(context, (sovb_string){term.data + prefix_size, term.size - prefix_size},
		          term.documents, term.occurrences))
			break;
	}
	xc_terms_close(terms);
	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

static sovb_stored_witness witness_of(xc_view name)
{
	const size_t head = strlen(SOVB_FIELD_WITNESS);
	sovb_stored_witness witness = {.index_term = {name.data, name.size}};
	sovb_string rest = {name.data + head, name.size - head};
	sovb_string kind;

	witness.key = sovb_string_take(&rest, SOVB_SEP);
	witness.date = sovb_string_take(&rest, SOVB_SEP);
	kind = sovb_string_take(&rest, SOVB_SEP);
	witness.held = kind.size && kind.data[0] == SOVB_WITNESS_HELD;
	witness.issuer = sovb_string_take(&rest, SOVB_SEP);
	witness.term = sovb_string_take(&rest, SOVB_SEP);
	witness.type = sovb_string_take(&rest, SOVB_SEP);
	return witness;
}

sovb_status sovb_store_witnesses(sovb_store *store, sovb_store_cursor cursor, sovb_string beginning,
                                 sovb_witness_count counted,
                                 bool (*each)(void *context, const sovb_stored_witness *witness), void *context,
                                 sovb_error *err)
{
	xc_terms **terms = &store->cursor[cursor];
	char prefix[SOVB_TERM_MAX + 1];
	size_t size = sovb_store_term(prefix, SOVB_FIELD_WITNESS, beginning.data, beginning.size);
	xc_message message;
	xc_status status = *terms ? XC_OK : xc_terms_open(terms, store->xapian, prefix, size, &message);

	if (status == XC_OK)
		status = xc_terms_seek(*terms, prefix, size, &message);
	while (status == XC_OK) {
		sovb_stored_witness witness;
		xc_view name;
		bool more;

		status = xc_terms_next_name(*terms, &name, &more, &message);
		if (!more)
			break;
		witness = witness_of(name);
		if (witness.held && counted == SOVB_COUNT_HELD)
			status = xc_terms_documents(*terms, &witness.files, &message);
		else if (!witness.held && counted == SOVB_COUNT_MENTIONS)
			status = xc_terms_occurrences(*terms, &witness.mentions, &message);
		if (status == XC_OK && !each(context, &witness))
			break;
	}
	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

sovb_status sovb_store_has_term(bool *has, sovb_store *store, const char *term, size_t term_size, sovb_error *err)
{
	xc_message message;
	xc_view first = {0};
	bool more = false;
	xc_status status = store->any ? XC_OK : xc_terms_open(&store->any, store->xapian, term, term_size, &message);

	if (status == XC_OK)
		status = xc_terms_seek(store->any, term, term_size, &message);
	if (status == XC_OK)
		status = xc_terms_next_name(store->any, &first, &more, &message);
	*has = more && first.size == term_size;
	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

sovb_status sovb_store_count_own(size_t *files, sovb_store *store, sovb_string key, sovb_error *err)
{
	xc_terms **terms = &store->cursor[SOVB_CURSOR_OWN];
	char term[SOVB_TERM_MAX + 1];
	size_t size = sovb_store_term(term, SOVB_FIELD_OWN, key.data, key.size);
	xc_message message;
	xc_view first = {0};
	bool more = false;
	xc_status status = *terms ? XC_OK : xc_terms_open(terms, store->xapian, term, size, &message);

	*files = 0;
	if (status == XC_OK)
		status = xc_terms_seek(*terms, term, size, &message);
	if (status == XC_OK)
		status = xc_terms_next_name(*terms, &first, &more, &message);
	if (status == XC_OK && more && first.size == size)
		status = xc_terms_documents(*terms, files, &message);
	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

sovb_status sovb_store_count(size_t *files, sovb_store *store, const char *term, size_t term_size, sovb_error *err)
{
	size_t occurrences;
	xc_message message;
	xc_status status = xc_database_frequency(store->xapian, term, term_size, files, &occurrences, &message);

	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

sovb_status sovb_store_terms_of(sovb_store *store, uint32_t file, void (*each)(void *context, const char *term, size_t size),
                                void *context, sovb_error *err)
{
	xc_document *doc;
	xc_message message;
	xc_status status = xc_database_document(store->xapian, file, &doc, &message);

	if (status == XC_OK)
		status = xc_document_terms(doc, each, context, &message);
	xc_document_free(doc);
	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

/* The next number of a list; 0 at its end, which is no number of a document. */
static xc_status next_file(xc_postings *postings, uint32_t *file, xc_message *message)
{
	bool more;

	return xc_postings_next(postings, file, &more, message);
}

sovb_status sovb_store_files(sovb_store *store, const char *term, size_t term_size,
                             bool (*each)(void *context, uint32_t file), void *context, sovb_error *err)
{
	xc_postings *postings;
	xc_message message;
	xc_status status = xc_postings_open(&postings, store->xapian, term, term_size, &message);

	while (status == XC_OK) {
		uint32_t file;

		status = next_file(postings, &file, &message);
		if (!file || !each(context, file))
			break;
	}
	xc_postings_close(postings);
	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

xc_status sovb_store_any_of(xc_query **out, const sovb_string *terms, size_t count, xc_message *message)
{
	xc_query **parts = calloc(count, sizeof *parts);
	xc_status status = parts ? XC_OK : XC_ERR_NOMEM;

	*out = NULL;
	for (size_t i = 0; status == XC_OK && i < count; i++)
		status = xc_query_term(&parts[i], terms[i].data, terms[i].size, message);
	if (status == XC_OK)
		status = xc_query_combine(out, XC_OR, (const xc_query *const *)parts, count, message);
	for (size_t i = 0; parts && i < count; i++)
		xc_query_free(parts[i]);
	free(parts);
	return status;
}

/* The file of a term that one file has, which most have; 0: none or several have it. */
static xc_status only_file(uint32_t *out, sovb_store *store, sovb_string term, xc_message *message)
{
	xc_postings *postings;
	uint32_t next = 0;
	xc_status status = xc_postings_open(&postings, store->xapian, term.data, term.size, message);

	*out = 0;
	if (status == XC_OK)
		status = next_file(postings, out, message);
	if (status == XC_OK && *out)
		status = next_file(postings, &next, message);
	if (next)
		*out = 0;
	xc_postings_close(postings);
	return status;
}

sovb_status sovb_store_first_files(sovb_store *store, const sovb_string *terms, size_t count, size_t limit,
                                   bool (*each)(void *context, uint32_t file), void *context, sovb_error *err)
{
	const xc_search page = {.order = XC_BY_VALUE, .slot = SOVB_SLOT_PATH, .count = limit};
	xc_message message;
	xc_query *query = NULL;
	xc_mset *mset = NULL;
	uint32_t only = 0;
	xc_status status = count == 1 && limit ? only_file(&only, store, terms[0], &message) : XC_OK;

	if (status == XC_OK && only) {
		each(context, only);
		return SOVB_OK;
	}
	if (status == XC_OK)
		status = sovb_store_any_of(&query, terms, count, &message);
	if (status == XC_OK)
		status = xc_database_search(&mset, store->xapian, query, &page, &message);
	for (size_t i = 0; mset && i < xc_mset_count(mset) && each(context, xc_mset_docid(mset, i)); i++)
		;
	xc_mset_free(mset);
	xc_query_free(query);
	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

sovb_status sovb_store_count_any(size_t *files, sovb_store *store, const sovb_string *terms, size_t count,
                                 sovb_error *err)
{
	const xc_search all = {.order = XC_BY_NOTHING, .check_at_least = UINT32_MAX};
	xc_query *query = NULL;
	xc_mset *mset = NULL;
	xc_message message;
	xc_status status;

	*files = 0;
	if (count == 0)
		return SOVB_OK;
	if (count == 1)
		return sovb_store_count(files, store, terms[0].data, terms[0].size, err);
	status = sovb_store_any_of(&query, terms, count, &message);
	if (status == XC_OK)
		status = xc_database_search(&mset, store->xapian, query, &all, &message);
	if (status == XC_OK)
		*files = xc_mset_least(mset);
	xc_mset_free(mset);
	xc_query_free(query);
	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

sovb_status sovb_store_files_with(sovb_store *store, const sovb_string *terms, size_t count, sovb_string with,
                                  bool (*each)(void *context, uint32_t file), void *context, sovb_error *err)
{
	const xc_search all = {.order = XC_BY_NOTHING, .count = UINT32_MAX};
	xc_query *part[2] = {NULL}, *both = NULL;
	xc_mset *mset = NULL;
	xc_message message;
	xc_status status = sovb_store_any_of(&part[0], terms, count, &message);

	if (status == XC_OK)
		status = xc_query_term(&part[1], with.data, with.size, &message);
	if (status == XC_OK)
		status = xc_query_combine(&both, XC_AND, (const xc_query *const *)part, 2, &message);
	if (status == XC_OK)
		status = xc_database_search(&mset, store->xapian, both, &all, &message);
	for (size_t i = 0; mset && i < xc_mset_count(mset) && each(context, xc_mset_docid(mset, i)); i++)
		;
	xc_mset_free(mset);
	xc_query_free(both);
	xc_query_free(part[0]);
	xc_query_free(part[1]);
	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

#define WITHOUT_COUNT 2

/* Walks the lists together, since all ascend, and leaves out what stands in one of `without`. */
static xc_status walk_without(xc_postings *all, xc_postings *without[WITHOUT_COUNT],
                              bool (*each)(void *context, uint32_t file), void *context, xc_message *message)
{
	uint32_t skip[WITHOUT_COUNT];
	xc_status status = XC_OK;

	for (size_t i = 0; status == XC_OK && i < WITHOUT_COUNT; i++)
		status = next_file(without[i], &skip[i], message);
	while (status == XC_OK) {
		bool skipped = false;
		uint32_t file;

		status = next_file(all, &file, message);
		if (!file)
			break;
		for (size_t i = 0; status == XC_OK && i < WITHOUT_COUNT; i++) {
			if (file != skip[i])
				continue;
			skipped = true;
			status = next_file(without[i], &skip[i], message);
		}
		if (status == XC_OK && !skipped && !each(context, file))
			break;
	}
	return status;
}

sovb_status sovb_store_all_files(sovb_store *store, bool (*each)(void *context, uint32_t file), void *context,
                                 sovb_error *err)
{
	static const char *const fields[WITHOUT_COUNT] = {SOVB_FIELD_FAILED, SOVB_FIELD_ROW};
	xc_postings *all, *without[WITHOUT_COUNT] = {NULL};
	xc_message message;
	xc_status status = xc_postings_open(&all, store->xapian, "", 0, &message);

	for (size_t i = 0; status == XC_OK && i < WITHOUT_COUNT; i++)
		status = xc_postings_open(&without[i], store->xapian, fields[i], strlen(fields[i]), &message);
	if (status == XC_OK)
		status = walk_without(all, without, each, context, &message);
	xc_postings_close(all);
	for (size_t i = 0; i < WITHOUT_COUNT; i++)
		xc_postings_close(without[i]);
	return status == XC_OK ? SOVB_OK : sovb_store_fail(store, status, &message, err);
}

/* ---- records ---- */

struct sovb_stored_text {
	sovb_store *store;
	sovb_arena *arena;
	uint32_t file;
	bool read;
	bool sparse;
	sovb_string text;
};

sovb_status sovb_store_damaged(const sovb_store *store, const char *what, sovb_error *err)
{
	return sovb_fail(err, SOVB_MSG_INDEX_DAMAGED, store->index, what, NULL);
}

static xc_status next_value(xc_view *out, sovb_store *store, xc_values **values, unsigned slot, uint32_t file,
                            xc_message *message)
{
	xc_status status = XC_OK;

	*out = (xc_view){0};
	if (!*values)
		status = xc_values_open(values, store->xapian, slot, message);
	return status == XC_OK ? xc_values_get(*values, file, out, message) : status;
}

sovb_status sovb_store_mentioned(sovb_mentioned *out, sovb_store *store, uint32_t file, uint16_t symbol, sovb_error *err)
{
	const unsigned slot = sovb_mentioned_slot(symbol);
	xc_view packed;
	xc_message message;
	xc_status got;

	if (slot != store->mentioned_slot) {
		xc_values_close(store->mentioned);
		store->mentioned = NULL;
		store->mentioned_slot = slot;
	}
	got = next_value(&packed, store, &store->mentioned, slot, file, &message);
	if (got != XC_OK)
		return sovb_store_fail(store, got, &message, err);
	return sovb_mentioned_decode(out, packed.data, packed.size) ? SOVB_OK : sovb_store_damaged(store, "brief", err);
}

sovb_status sovb_store_brief(sovb_brief *out, sovb_store *store, uint32_t file, sovb_error *err)
{
	xc_view packed;
	xc_message message;
	xc_status got = next_value(&packed, store, &store->briefs, SOVB_SLOT_BRIEF, file, &message);

	if (got != XC_OK)
		return sovb_store_fail(store, got, &message, err);
	return sovb_brief_decode(out, packed.data, packed.size) ? SOVB_OK : sovb_store_damaged(store, "brief", err);
}

/* A record as it was packed, in the arena. */
static sovb_status keep_record(sovb_string *out, sovb_store *store, xc_view value, sovb_arena *arena, sovb_error *err)
{
	sovb_status status;

	if (sovb_record_was_plain(value.data, value.size)) {
		*out = sovb_arena_string(arena, value.data, value.size);
		return out->data ? SOVB_OK : sovb_no_memory(err);
	}
	status = sovb_unsqueeze(out, &store->squeezer, value.data, value.size, RECORD_LIMIT, arena);
	if (status == SOVB_ERR_NOMEM)
		return sovb_no_memory(err);
	return status == SOVB_OK ? SOVB_OK : sovb_store_damaged(store, "record", err);
}

sovb_status sovb_store_record(sovb_record *out, sovb_store *store, uint32_t file, sovb_arena *arena,
                              sovb_error *err)
{
	xc_view packed;
	xc_message message;
	xc_status got = next_value(&packed, store, &store->records, SOVB_SLOT_RECORD, file, &message);
	sovb_string kept;
	sovb_status status;

	*out = (sovb_record){0};
	if (got != XC_OK)
		return sovb_store_fail(store, got, &message, err);
	if (!packed.size)
		return sovb_store_damaged(store, "record", err);
	out->stored = sovb_arena_alloc(arena, sizeof *out->stored);
	if (!out->stored)
		return sovb_no_memory(err);
	*out->stored = (sovb_stored_text){.store = store, .arena = arena, .file = file};
	status = keep_record(&kept, store, packed, arena, err);
	if (status == SOVB_OK)
		status = sovb_record_decode(out, kept.data, kept.size, arena, store->index, err);
	if (status != SOVB_OK)
		*out = (sovb_record){0};
	return status;
}

/* A value of a document; its text may stand beside the values. */
static sovb_status get_value(sovb_store *store, uint32_t file, unsigned slot, xc_bytes *out, sovb_error *err)
{
	xc_document *doc;
	xc_message message;
	xc_status got = xc_database_known_document(store->xapian, file, &doc, &message);
	sovb_status status = SOVB_OK;

	if (got == XC_OK)
		got = xc_document_value(doc, slot, out, &message);
	if (got == XC_OK && slot == SOVB_SLOT_TEXT && !out->size) {
		xc_bytes_fini(out);
		got = xc_document_data(doc, out, &message);
	}
	if (got == XC_ERR_NOT_FOUND)
		status = sovb_store_damaged(store, message.text, err);
	else if (got != XC_OK)
		status = sovb_store_fail(store, got, &message, err);
	xc_document_free(doc);
	return status;
}

static sovb_status read_text(sovb_stored_text *stored, size_t expected, sovb_error *err)
{
	sovb_store *store = stored->store;
	xc_bytes squeezed = {0};
	sovb_string packed = {0};
	sovb_status status = get_value(store, stored->file, SOVB_SLOT_TEXT, &squeezed, err);
	sovb_status read = SOVB_OK;

	if (status == SOVB_OK && squeezed.size)
		read = sovb_unsqueeze(&packed, &store->squeezer, squeezed.data, squeezed.size, TEXT_LIMIT, stored->arena);
	if (read == SOVB_ERR_DAMAGED)
		status = sovb_store_damaged(store, "text", err);
	else if (read != SOVB_OK)
		status = sovb_no_memory(err);
	if (status == SOVB_OK)
		status = sovb_record_decode_text(&stored->text, &stored->sparse, packed.data, packed.size, expected, stored->arena,
		                                 store->index, err);
	stored->read = status == SOVB_OK;
	xc_bytes_fini(&squeezed);
	return status;
}

uint32_t sovb_store_file_of(const sovb_record *record)
{
	return record->stored->file;
}

sovb_status sovb_store_text(sovb_string *out, const sovb_record *record, sovb_error *err)
{
	sovb_stored_text *stored = record->stored;
	sovb_status status = SOVB_OK;

	if (!stored->read)
		status = read_text(stored, record->text_size, err);
	*out = status == SOVB_OK ? stored->text : (sovb_string){0};
	return status;
}

sovb_status sovb_store_whole_record(sovb_record *out, sovb_store *store, uint32_t file, sovb_arena *arena,
                                    sovb_error *err)
{
	xc_bytes state = {0};
	bool failed;
	sovb_status status = sovb_store_record(out, store, file, arena, err);

	if (status == SOVB_OK)
		status = sovb_store_text(&out->text, out, err);
	if (status == SOVB_OK)
		status = get_value(store, file, SOVB_SLOT_STATE, &state, err);
	if (status == SOVB_OK) {
		out->sparse = out->stored->sparse;
		if (!sovb_state_decode(out, &failed, state.data, state.size))
			status = sovb_store_damaged(store, "state", err);
	}
	xc_bytes_fini(&state);
	return status;
}
