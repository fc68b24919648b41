/*
 * The timeline of a whole register.
 *
 * The documents come from the term dictionary; a few files of each are chosen for title and evidence, and
 * every file that is needed, for that or for its relations, is read once.
 */
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "entry.h"
#include "message.h"
#include "timeline.h"

#define FILES_OF_ONE 3 /* citing files that are asked for a document's title */

/* The documents of the answer. */
typedef struct gathering {
	sovb_timeline *timeline;
	sovb_string last_key;
	sovb_string *key; /* symbols with a date in the bounds */
	size_t key_count;
	size_t key_capacity;
	sovb_key_map known;
	sovb_status status;
	sovb_error *err;
	sovb_file_set files;
} gathering;

static bool add_key(gathering *g, sovb_string key)
{
	size_t at;

	if (sovb_string_equal(key, g->last_key) || sovb_key_map_get(&g->known, key, &at))
		return true;
	if (g->key_count == SOVB_MAX_EVENTS) {
		g->status = sovb_event_list_full(g->err);
		return false;
	}
	key = sovb_arena_string(&g->timeline->directory.arena, key.data, key.size);
	if (!key.data ||
	    !sovb_array_reserve((void **)&g->key, &g->key_capacity, g->key_count + 1, sizeof *g->key,
				SOVB_MAX_EVENTS) ||
	    !sovb_key_map_put(&g->known, key, g->key_count)) {
		g->status = sovb_no_memory(g->err);
		return false;
	}
	g->key[g->key_count++] = key;
	g->last_key = key;
	return true;
}

/* Keep the key when the date is in the bounds. */
static bool look_at_witness(void *context, const sovb_stored_witness *witness)
{
	gathering *g = context;
	sovb_date day;

	if (!sovb_date_parse(&day, witness->date.data, witness->date.size) ||
	    !sovb_event_list_in_time(&g->timeline->events, day))
		return true;
	return add_key(g, witness->key);
}

static sovb_status gather_keys(gathering *g)
{
	sovb_status status = sovb_store_witnesses(g->timeline->directory.store, SOVB_CURSOR_ALL, (sovb_string){0},
						  SOVB_COUNT_NONE, look_at_witness, g, g->err);

	return status == SOVB_OK ? g->status : status;
}

/* Mark the document as wanted and choose the files that tell of it. */
static sovb_status choose_files(gathering *g, sovb_member member)
{
	sovb_namesake *document = &member.names->document[member.document];
	sovb_file_set files;
	sovb_status status;

	if (!sovb_event_list_in_time(&g->timeline->events, document->date) ||
	    !sovb_event_list_wants(&g->timeline->events, document->type, document->issuer))
		return SOVB_OK;
	document->visit = 1;
	if (document->held)
		status = sovb_member_held_files(&files, g->timeline->directory.store, member, 1, g->err);
	else
		status = sovb_member_citing_files(&files, g->timeline->directory.store, member, FILES_OF_ONE,
						  g->err);
	if (status == SOVB_OK)
		status = sovb_file_set_join(&g->files, &files, g->err);
	sovb_file_set_fini(&files);
	return status;
}

static sovb_status gather_documents(gathering *g)
{
	sovb_status status = gather_keys(g);

	for (size_t i = 0; status == SOVB_OK && i < g->key_count; i++) {
		sovb_namesakes *names;

		status = sovb_directory_get(&names, &g->timeline->directory, g->key[i], g->err);
		for (int d = 0; status == SOVB_OK && d < (int)names->document_count; d++)
			status = choose_files(g, (sovb_member){names, d});
	}
	return status;
}

/* ---- relations ---- */

static bool is_wanted(const sovb_timeline *timeline, sovb_relation relation)
{
	int asked = timeline->events.options.relation;

	return asked < 0 ? sovb_relation_is_event(relation) : (int)relation == asked;
}

/* relation SEP KEY: a passive relation may be the active one that was asked for. */
static bool add_relation_files(void *context, sovb_string rest, size_t files, size_t mentions)
{
	gathering *g = context;
	char term[SOVB_TERM_MAX + 1], name[SOVB_TERM_MAX + 1];
	size_t size = strlen(SOVB_FIELD_TARGET);
	const char *end = rest.size ? memchr(rest.data, SOVB_SEP, rest.size) : NULL;
	sovb_relation relation;

	(void)files;
	(void)mentions;
	if (!end || size + rest.size > SOVB_TERM_MAX)
		return true;
	memcpy(name, rest.data, (size_t)(end - rest.data));
	name[end - rest.data] = '\0';
	if (!sovb_relation_parse(&relation, name) ||
	    !(sovb_relation_is_event(relation) || is_wanted(g->timeline, relation)))
		return true;
	memcpy(term, SOVB_FIELD_TARGET, size);
	memcpy(term + size, rest.data, rest.size);
	g->status =
	    sovb_file_set_add(&g->files, g->timeline->directory.store, term, size + rest.size, g->err);
	return g->status == SOVB_OK;
}

/* The files with a relation that stands in the timeline. */
static sovb_status gather_relations(gathering *g)
{
	sovb_status status = sovb_store_terms(g->timeline->directory.store, SOVB_FIELD_TARGET,
					      strlen(SOVB_FIELD_TARGET), add_relation_files, g, g->err);

	return status == SOVB_OK ? g->status : status;
}

/* ---- reading ---- */

/* The i-th mention tells of a wanted document.  A held one is told of by its own file. */
static sovb_status read_target(sovb_timeline *timeline, const sovb_record *record, size_t i, sovb_arena *once,
			       sovb_error *err)
{
	sovb_member member;
	sovb_side side;
	sovb_status status =
	    sovb_directory_reference(&member, &timeline->directory, &record->references[i], err);

	if (status != SOVB_OK || !member.names || !sovb_member_get(member)->visit ||
	    sovb_member_get(member)->held)
		return status;
	status = sovb_side_of_mention(&side, &timeline->directory, record, i, once, err);
	if (status != SOVB_OK)
		return status;
	return sovb_event_list_add(&timeline->events, &side, SOVB_RELATION_CITES, NULL,
				   (sovb_told){record, i}, err);
}

static sovb_status read_relation(sovb_timeline *timeline, const sovb_record *record, size_t i,
				 sovb_arena *once, sovb_error *err)
{
	sovb_relation relation = record->references[i].relation;
	sovb_side source, target;
	sovb_status status;

	if (relation == SOVB_RELATION_CITES ||
	    !(sovb_relation_is_event(relation) || is_wanted(timeline, relation)))
		return SOVB_OK;
	status = sovb_timeline_sides(&source, &target, &relation, timeline, record, i, once, err);
	if (status != SOVB_OK || !is_wanted(timeline, relation))
		return status;
	return sovb_event_list_add(&timeline->events, &source, relation, &target, (sovb_told){record, i},
				   err);
}

static sovb_status read_file(sovb_timeline *timeline, const sovb_record *record, uint32_t file,
			     sovb_arena *once, void *context, sovb_error *err)
{
	sovb_side own;
	sovb_status status = sovb_side_of_file(&own, &timeline->directory, record, once, err);

	(void)file;
	(void)context;
	if (status == SOVB_OK && own.member.names && sovb_member_get(own.member)->visit)
		status = sovb_event_list_add(&timeline->events, &own, SOVB_RELATION_CITES, NULL,
					     (sovb_told){record, SOVB_WHOLE_FILE}, err);
	for (size_t i = 0; status == SOVB_OK && i < record->reference_count; i++) {
		status = read_target(timeline, record, i, once, err);
		if (status == SOVB_OK)
			status = read_relation(timeline, record, i, once, err);
	}
	return status;
}

sovb_status sovb_timeline_everything(sovb_timeline *timeline, sovb_error *err)
{
	gathering g = {.timeline = timeline, .err = err};
	int relation = timeline->events.options.relation;
	sovb_status status = SOVB_OK;

	if (relation < 0 || relation == SOVB_RELATION_CITES)
		status = gather_documents(&g);
	if (status == SOVB_OK && relation != SOVB_RELATION_CITES)
		status = gather_relations(&g);
	sovb_file_set_close(&g.files);
	if (status == SOVB_OK)
		status = sovb_timeline_read(timeline, &g.files, read_file, NULL, err);
	sovb_file_set_fini(&g.files);
	sovb_key_map_fini(&g.known);
	free(g.key);
	return status;
}
