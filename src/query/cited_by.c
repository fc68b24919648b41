/*
 * sovb_register_cited_by: the mentions of a document.
 */
#include "edge_list.h"

#include <stdlib.h>

#include "buffer.h"
#include "entry.h"
#include "message.h"

/* The date of the acting side: the file's own needs no look into the term dictionary. */
static sovb_status date_of_source(sovb_date *out, sovb_edge_list *list, const sovb_record *record, size_t i,
				  sovb_error *err)
{
	sovb_side source;
	sovb_status status;

	*out = record->identity.date;
	if (record->references[i].source == SOVB_SOURCE_DOCUMENT)
		return SOVB_OK;
	status = sovb_side_of_source(&source, &list->directory, record, i, &list->arena, err);
	*out = source.date;
	return status;
}

static sovb_status find_mentions(sovb_edge_list *list, const sovb_record *record, uint32_t file,
				 sovb_string path, sovb_error *err)
{
	for (size_t i = 0; i < record->reference_count; i++) {
		const sovb_reference *reference = &record->references[i];
		sovb_member target;
		sovb_date date = {0};
		sovb_status status;

		if (!sovb_reference_has_symbol(reference, list->member.names))
			continue;
		status = sovb_directory_reference(&target, &list->directory, reference, err);
		if (status == SOVB_OK && !sovb_member_same(target, list->member))
			continue;
		if (status == SOVB_OK)
			status = date_of_source(&date, list, record, i, err);
		if (status == SOVB_OK)
			status = sovb_edge_list_add(list, record,
						    &(sovb_spot){.date = date,
								 .path = path,
								 .file = file,
								 .reference = (uint32_t)i,
								 .relation = reference->relation,
								 .of_entry = true},
						    err);
		if (status != SOVB_OK)
			return status;
	}
	return SOVB_OK;
}

/* ---- briefs ---- */

/* The documents that witnesses of the key tell, by what briefs know of them. */
typedef struct told_documents {
	uint16_t symbol;
	uint64_t *told;
	int *document;
	size_t count;
} told_documents;

static bool list_told(told_documents *out, const sovb_edge_list *list, sovb_arena *arena)
{
	const sovb_namesakes *names = list->member.names;

	*out = (told_documents){
		.symbol = sovb_brief_symbol(names->key),
		.told = sovb_arena_array(arena, names->witness_count, sizeof *out->told),
		.document = sovb_arena_array(arena, names->witness_count, sizeof *out->document),
	};
	for (size_t i = 0; out->told && out->document && i < names->witness_count; i++) {
		const sovb_witness *witness = &names->witness[i];

		if (witness->held)
			continue;
		out->told[out->count] = sovb_brief_told(names->key, sovb_witness_date(witness), names->issuer[witness->issuer],
							names->word[witness->term]);
		out->document[out->count++] = witness->document;
	}
	return out->told && out->document;
}

/* The document of a mention, as sovb_namesakes_place() finds it; false when it has to be asked. */
static bool find_told(const told_documents *documents, uint64_t told, int *document)
{
	for (size_t i = 0; i < documents->count; i++) {
		if (documents->told[i] == told) {
			*document = documents->document[i];
			return true;
		}
	}
	return false;
}

/* Spots of one brief. */
typedef struct found_spots {
	sovb_spot *spot;
	size_t count;
	size_t capacity;
} found_spots;

static sovb_status damaged(const sovb_edge_list *list, sovb_error *err)
{
	return sovb_store_damaged(list->directory.store, "brief", err);
}

/* The spots of a document that is mentioned; *whole: the record has to be read for them. */
static sovb_status read_document(bool *whole, found_spots *found, sovb_edge_list *list, sovb_mentioned *mentioned,
				 const sovb_brief_document *document, bool wanted, uint32_t file, sovb_error *err)
{
	sovb_brief_mention mention, before = {0};

	for (size_t i = 0; i < document->mentions; i++) {
		if (!sovb_mentioned_next(mentioned, &mention, &before))
			return damaged(list, err);
		if (!wanted)
			continue;
		*whole = *whole || mention.acted;
		if (!sovb_array_reserve((void **)&found->spot, &found->capacity, found->count + 1, sizeof *found->spot,
					SOVB_MAX_EDGES))
			return sovb_no_memory(err);
		found->spot[found->count++] = (sovb_spot){
			.start = mention.span.start,
			.end = mention.span.end,
			.acting = SOVB_SOURCE_DOCUMENT,
			.file = file,
			.reference = (uint32_t)mention.place,
			.relation = mention.relation,
			.of_entry = true,
		};
	}
	return SOVB_OK;
}

/* All spots of a file; *whole: the record has to be read for them. */
static sovb_status read_mentioned(bool *whole, found_spots *found, sovb_edge_list *list, const told_documents *documents,
				  uint32_t file, sovb_error *err)
{
	sovb_mentioned mentioned;
	sovb_brief_document document;
	sovb_status status = sovb_store_mentioned(&mentioned, list->directory.store, file, documents->symbol, err);
	bool more;

	*whole = false;
	found->count = 0;
	while (status == SOVB_OK && !*whole) {
		int meant = SOVB_NO_DOCUMENT;
		bool same;

		if (!sovb_mentioned_next_document(&mentioned, &document, &more))
			return damaged(list, err);
		if (!more)
			break;
		same = document.symbol == documents->symbol;
		*whole = same && !find_told(documents, document.told, &meant);
		status = read_document(whole, found, list, &mentioned, &document, same && meant == list->member.document, file, err);
	}
	return status;
}

static int by_reference(const void *a, const void *b)
{
	const sovb_spot *x = a;
	const sovb_spot *y = b;

	return (x->reference > y->reference) - (x->reference < y->reference);
}

static sovb_status add_found(found_spots *found, sovb_edge_list *list, uint32_t file, sovb_error *err)
{
	sovb_brief brief;
	sovb_string path;
	sovb_status status;

	if (!found->count)
		return SOVB_OK;
	status = sovb_store_brief(&brief, list->directory.store, file, err);
	if (status != SOVB_OK)
		return status;
	path = sovb_edge_list_path(list, brief.path);
	if (found->count > 1)
		qsort(found->spot, found->count, sizeof *found->spot, by_reference);
	for (size_t i = 0; status == SOVB_OK && i < found->count; i++) {
		found->spot[i].path = path;
		found->spot[i].date = brief.identity.date;
		status = sovb_edge_list_add_brief(list, &brief, &found->spot[i], err);
	}
	return status;
}

/* The mentions of the document in the files: of their briefs where these tell, of records where not. */
static sovb_status read_files(sovb_edge_list *list, const sovb_file_set *files, sovb_error *err)
{
	found_spots found = {0};
	told_documents documents;
	sovb_status status = SOVB_OK;

	if (!sovb_edge_list_takes_briefs(list))
		return sovb_edge_list_read(list, files, find_mentions, err);
	if (!list_told(&documents, list, &list->arena))
		return sovb_no_memory(err);
	for (size_t i = 0; status == SOVB_OK && i < files->count; i++) {
		const sovb_file_set one = {&files->file[i], 1, 1};
		bool whole;

		status = read_mentioned(&whole, &found, list, &documents, files->file[i], err);
		if (status == SOVB_OK)
			status = whole ? sovb_edge_list_read(list, &one, find_mentions, err)
				       : add_found(&found, list, files->file[i], err);
	}
	free(found.spot);
	return status;
}

/* ---- one page ---- */

/* Is the beginning of the list asked for, and nothing that only the records tell? */
static bool wants_a_beginning(const sovb_edge_options *options)
{
	return options->limit && options->limit < SIZE_MAX - options->offset && options->relation < 0 &&
	       !options->from.year && !options->to.year;
}

/* The files where another mention acts on the document, on its own day: where these edges stand cannot be told before. */
static sovb_status read_acted(sovb_edge_list *list, const sovb_string *terms, size_t count, sovb_string acted,
			      sovb_error *err)
{
	sovb_file_set files = {0};
	sovb_status status = sovb_file_set_add_with(&files, list->directory.store, terms, count, acted, err);

	sovb_file_set_close(&files);
	if (status == SOVB_OK)
		status = sovb_edge_list_read(list, &files, find_mentions, err);
	sovb_file_set_fini(&files);
	return status;
}

/* Of all other files the mentions have the file's date: those of the earliest are enough. */
static sovb_status read_earliest(sovb_edge_list *list, const sovb_string *terms, size_t count, sovb_string acted,
				 size_t wanted, bool *all, sovb_error *err)
{
	size_t before = list->count;
	sovb_status status = SOVB_OK;

	*all = false;
	for (size_t least = wanted; status == SOVB_OK && !*all; least *= 2) {
		sovb_file_set files = {0};

		list->count = before;
		status = sovb_file_set_add_earliest(&files, list->directory.store, terms, count, list->member.names->key,
						    acted, least, all, err);
		sovb_file_set_close(&files);
		if (status == SOVB_OK)
			status = read_files(list, &files, err);
		sovb_file_set_fini(&files);
		/* Nearly always every file has a mention at least. */
		if (list->count - before >= wanted)
			break;
	}
	return status;
}

static sovb_status collect_beginning(sovb_edge_list *list, sovb_error *err)
{
	char term[SOVB_TERM_MAX + 1];
	const sovb_string key = list->member.names->key;
	const sovb_string acted = {term, sovb_store_term(term, SOVB_FIELD_ACTED, key.data, key.size)};
	size_t count;
	const sovb_string *terms = sovb_member_citing_terms(list->member, &count, &list->arena);
	bool all = true;
	sovb_status status = SOVB_OK;

	if (!terms)
		return sovb_no_memory(err);
	if (count)
		status = read_acted(list, terms, count, acted, err);
	if (status == SOVB_OK && count)
		status = read_earliest(list, terms, count, acted, list->options->offset + list->options->limit, &all, err);
	if (status == SOVB_OK && !all)
		list->total = sovb_member_get(list->member)->mentions;
	return status;
}

sovb_status sovb_collect_cited_by(sovb_edge_list *list, sovb_error *err)
{
	sovb_file_set files;
	sovb_status status;

	if (wants_a_beginning(list->options))
		return collect_beginning(list, err);
	status = sovb_member_citing_files(&files, list->directory.store, list->member, SIZE_MAX, err);
	if (status == SOVB_OK)
		status = read_files(list, &files, err);
	sovb_file_set_fini(&files);
	return status;
}

sovb_status sovb_register_cited_by(sovb_edges **out, sovb_store *store, const sovb_entry *entry,
				   const sovb_edge_options *options, sovb_error *err)
{
	return sovb_edge_list_answer(out, store, entry, options, sovb_collect_cited_by, err);
}
