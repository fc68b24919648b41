#include "mention_walk.h"

#include "entry.h"
#include "timeline.h"

typedef struct walk {
	sovb_directory *directory;
	const sovb_member *about;
	const sovb_mention_visitor *visitor;
} walk;

static bool is_about(const walk *w, const sovb_side *side)
{
	return sovb_member_same(side->member, *w->about);
}

/* Can the mention have to do with the document asked for?  Told by the symbols alone. */
static bool may_touch(const walk *w, const sovb_record *record, size_t i, const sovb_side *own)
{
	int source = record->references[i].source;

	return !w->about || is_about(w, own) ||
	       sovb_reference_has_symbol(&record->references[i], w->about->names) ||
	       (source != SOVB_SOURCE_DOCUMENT &&
		sovb_reference_has_symbol(&record->references[source], w->about->names));
}

static sovb_status read_mention(const walk *w, const sovb_record *record, size_t i, const sovb_side *own,
				sovb_arena *once, sovb_error *err)
{
	const sovb_reference *reference = &record->references[i];
	sovb_mention mention = {.record = record, .i = i, .reference = reference, .source = *own};
	sovb_status status = sovb_side_of_mention(&mention.target, w->directory, record, i, once, err);

	mention.by_file = reference->source == SOVB_SOURCE_DOCUMENT;
	if (status == SOVB_OK && !mention.by_file)
		status = sovb_side_of_mention(&mention.source, w->directory, record,
					      (size_t)reference->source, once, err);
	if (status != SOVB_OK)
		return status;
	if (!mention.source.member.names || !mention.target.member.names ||
	    sovb_member_same(mention.source.member, mention.target.member))
		return SOVB_OK;
	if (w->about && !is_about(w, &mention.source) && !is_about(w, &mention.target))
		return SOVB_OK;
	mention.relation = sovb_relation_active(reference->relation, &mention.source, &mention.target);
	return w->visitor->mention(w->visitor->context, &mention, err);
}

static sovb_status read_file(const walk *w, uint32_t file, sovb_arena *once, sovb_error *err)
{
	sovb_record record;
	sovb_side own;
	sovb_status status = sovb_store_record(&record, w->directory->store, file, once, err);

	if (status == SOVB_OK)
		status = sovb_side_of_file(&own, w->directory, &record, once, err);
	if (status == SOVB_OK && w->visitor->own && own.member.names)
		status = w->visitor->own(w->visitor->context, &own, err);
	for (size_t i = 0; status == SOVB_OK && i < record.reference_count; i++) {
		if (may_touch(w, &record, i, &own))
			status = read_mention(w, &record, i, &own, once, err);
	}
	return status;
}

sovb_status sovb_mentions_walk(sovb_directory *directory, const sovb_file_set *files,
			       const sovb_member *about, const sovb_mention_visitor *visitor, sovb_error *err)
{
	walk w = {directory, about, visitor};
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < files->count; i++) {
		sovb_arena once;

		sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
		status = read_file(&w, files->file[i], &once, err);
		sovb_arena_fini(&once);
	}
	return status;
}

sovb_status sovb_member_telling_files(sovb_file_set *out, sovb_store *store, sovb_member member, sovb_error *err)
{
	sovb_status status = sovb_member_held_files(out, store, member, SIZE_MAX, err);

	if (status != SOVB_OK)
		return status;
	for (int relation = 0; status == SOVB_OK && relation < SOVB_RELATION_COUNT; relation++)
		status = sovb_file_set_add_relation(out, store, SOVB_FIELD_SOURCE, (sovb_relation)relation,
						    member.names->key, err);
	if (status != SOVB_OK)
		sovb_file_set_fini(out);
	else
		sovb_file_set_close(out);
	return status;
}

sovb_status sovb_member_files(sovb_file_set *out, sovb_store *store, sovb_member member, sovb_error *err)
{
	sovb_file_set more;
	sovb_status status = sovb_member_citing_files(out, store, member, SIZE_MAX, err);

	if (status != SOVB_OK)
		return status;
	status = sovb_member_telling_files(&more, store, member, err);
	if (status == SOVB_OK)
		status = sovb_file_set_join(out, &more, err);
	sovb_file_set_fini(&more);
	if (status != SOVB_OK)
		sovb_file_set_fini(out);
	else
		sovb_file_set_close(out);
	return status;
}
