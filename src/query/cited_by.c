/*
 * sovb_register_cited_by: the mentions of a document.
 */
#include "edge_list.h"
#include "entry.h"

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

sovb_status sovb_collect_cited_by(sovb_edge_list *list, sovb_error *err)
{
	sovb_file_set files;
	sovb_status status =
	    sovb_member_citing_files(&files, list->directory.store, list->member, SIZE_MAX, err);

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
