/*
 * sovb_register_cites: what a document mentions, in its own text or as others tell.
 */
#include "edge_list.h"
#include "entry.h"

/* Is the document the other mention that acts on the i-th one? */
static sovb_status acts_on(bool *acts, sovb_edge_list *list, const sovb_record *record, size_t i,
			   sovb_error *err)
{
	int source = record->references[i].source;
	sovb_member member;
	sovb_status status;

	*acts = false;
	if (source == SOVB_SOURCE_DOCUMENT ||
	    !sovb_reference_has_symbol(&record->references[source], list->member.names))
		return SOVB_OK;
	status = sovb_directory_reference(&member, &list->directory, &record->references[source], err);
	*acts = sovb_member_same(member, list->member);
	return status;
}

/*
 * The mentions of one record that are the document's.  In its own file all are; where another mention acts,
 * the document itself only cites.  In another file those are on which a mention of the document acts.
 */
static sovb_status find_in(sovb_edge_list *list, const sovb_record *record, uint32_t file, sovb_string path,
			   bool own, sovb_error *err)
{
	for (size_t i = 0; i < record->reference_count; i++) {
		const sovb_reference *reference = &record->references[i];
		sovb_spot spot = {.date = sovb_member_get(list->member)->date,
				  .path = path,
				  .file = file,
				  .reference = (uint32_t)i,
				  .relation = reference->relation};
		sovb_member target = {0};
		bool acts;
		sovb_status status = acts_on(&acts, list, record, i, err);

		if (status == SOVB_OK && !own && !acts)
			continue;
		if (status == SOVB_OK)
			status = sovb_directory_reference(&target, &list->directory, reference, err);
		if (status == SOVB_OK && sovb_member_same(target, list->member))
			continue;
		spot.by_file = own && !acts;
		if (spot.by_file && reference->source != SOVB_SOURCE_DOCUMENT)
			spot.relation = SOVB_RELATION_CITES;
		if (status == SOVB_OK)
			status = sovb_edge_list_add(list, record, &spot, err);
		if (status != SOVB_OK)
			return status;
	}
	return SOVB_OK;
}

static sovb_status find_own(sovb_edge_list *list, const sovb_record *record, uint32_t file, sovb_string path,
			    sovb_error *err)
{
	return find_in(list, record, file, path, true, err);
}

static sovb_status find_told(sovb_edge_list *list, const sovb_record *record, uint32_t file, sovb_string path,
			     sovb_error *err)
{
	bool own;
	sovb_status status = sovb_directory_is_own(&own, &list->directory, record, list->member, err);

	if (status != SOVB_OK || own)
		return status; /* the document's own file has been read */
	return find_in(list, record, file, path, false, err);
}

/* The files in which something with the document's symbol acts on another. */
static sovb_status acting_files(sovb_file_set *out, const sovb_edge_list *list, sovb_error *err)
{
	sovb_string key = list->member.names->key;
	sovb_status status = SOVB_OK;

	*out = (sovb_file_set){0};
	for (int relation = 0; status == SOVB_OK && relation < SOVB_RELATION_COUNT; relation++)
		status = sovb_file_set_add_relation(out, list->directory.store, SOVB_FIELD_SOURCE,
						    (sovb_relation)relation, key, err);
	sovb_file_set_close(out);
	return status;
}

sovb_status sovb_collect_cites(sovb_edge_list *list, sovb_error *err)
{
	sovb_file_set held, acting = {0};
	sovb_status status =
	    sovb_member_held_files(&held, list->directory.store, list->member, SIZE_MAX, err);

	if (status == SOVB_OK)
		status = sovb_edge_list_read(list, &held, find_own, err);
	if (status == SOVB_OK)
		status = acting_files(&acting, list, err);
	if (status == SOVB_OK)
		status = sovb_edge_list_read(list, &acting, find_told, err);
	sovb_file_set_fini(&held);
	sovb_file_set_fini(&acting);
	return status;
}

sovb_status sovb_register_cites(sovb_edges **out, sovb_store *store, const sovb_entry *entry,
				const sovb_edge_options *options, sovb_error *err)
{
	return sovb_edge_list_answer(out, store, entry, options, sovb_collect_cites, err);
}
