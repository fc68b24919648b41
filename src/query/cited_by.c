/*
 * sovb_register_cited_by: the mentions of a document.
 */
#include "edge_list.h"
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
								 .start = reference->span.start,
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

/* ---- one page ---- */

/* Is the beginning of the list asked for, and nothing that only the records tell? */
static bool wants_a_beginning(const sovb_edge_options *options)
{
	return options->limit && options->limit < SIZE_MAX - options->offset && options->relation < 0 &&
	       !options->from.year && !options->to.year;
}

/* The files where another mention acts on the document, on its own day: where these edges stand cannot be told before. */
static sovb_status read_acted(sovb_edge_list *list, sovb_string acted, sovb_error *err)
{
	sovb_store *store = list->directory.store;
	sovb_file_set files = {0};
	sovb_file_set citing = {0};
	sovb_status status = sovb_file_set_add(&files, store, acted.data, acted.size, err);

	if (status == SOVB_OK && files.count)
		status = sovb_member_citing_files(&citing, store, list->member, SIZE_MAX, err);
	sovb_file_set_close(&files);
	sovb_file_set_keep(&files, &citing);
	if (status == SOVB_OK)
		status = sovb_edge_list_read(list, &files, find_mentions, err);
	sovb_file_set_fini(&files);
	sovb_file_set_fini(&citing);
	return status;
}

/* Of all other files the mentions have the file's date: those of the earliest are enough. */
static sovb_status read_earliest(sovb_edge_list *list, sovb_string acted, size_t wanted, bool *all, sovb_error *err)
{
	size_t count;
	const sovb_string *terms = sovb_member_citing_terms(list->member, &count, &list->arena);
	size_t before = list->count;
	sovb_status status = SOVB_OK;

	if (!terms)
		return sovb_no_memory(err);
	*all = count == 0;
	for (size_t least = wanted; status == SOVB_OK && !*all; least *= 2) {
		sovb_file_set files = {0};

		list->count = before;
		status = sovb_file_set_add_earliest(&files, list->directory.store, terms, count, acted, least, all, err);
		sovb_file_set_close(&files);
		if (status == SOVB_OK)
			status = sovb_edge_list_read(list, &files, find_mentions, err);
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
	bool all;
	sovb_status status = read_acted(list, acted, err);

	if (status == SOVB_OK)
		status = read_earliest(list, acted, list->options->offset + list->options->limit, &all, err);
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
		status = sovb_edge_list_read(list, &files, find_mentions, err);
	sovb_file_set_fini(&files);
	return status;
}

sovb_status sovb_register_cited_by(sovb_edges **out, sovb_store *store, const sovb_entry *entry,
				   const sovb_edge_options *options, sovb_error *err)
{
	return sovb_edge_list_answer(out, store, entry, options, sovb_collect_cited_by, err);
}
