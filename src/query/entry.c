#include "entry.h"

#include <stdlib.h>

#include "bytes.h"
#include "file_name.h"
#include "message.h"
#include "side.h"
#include "tally.h"
#include "witness.h"

bool sovb_member_same(sovb_member a, sovb_member b)
{
	return a.names && a.names == b.names && a.document == b.document;
}

static bool is_witness(sovb_member member, size_t i, bool held)
{
	return member.names->witness[i].document == member.document && member.names->witness[i].held == held;
}

/* At most one more than `limit`, which tells that there are too many. */
static sovb_status add_any_files(sovb_file_set *out, sovb_store *store, sovb_member member, bool held, size_t limit,
				 sovb_error *err)
{
	size_t enough = limit < SIZE_MAX ? limit + 1 : SIZE_MAX;
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < member.names->witness_count && out->count < enough; i++) {
		char room[SOVB_TERM_MAX + 1];
		sovb_string term;

		if (!is_witness(member, i, held))
			continue;
		term = sovb_witness_index_term(room, member.names, &member.names->witness[i]);
		status = sovb_file_set_add_some(out, store, term.data, term.size, enough - out->count, err);
	}
	return status;
}

static const sovb_string *terms_of(sovb_member member, bool held, size_t *count, sovb_arena *arena)
{
	const sovb_namesakes *names = member.names;
	size_t wanted = 0;
	sovb_string *terms;

	for (size_t i = 0; i < names->witness_count; i++)
		wanted += is_witness(member, i, held);
	terms = sovb_arena_array(arena, wanted + 1, sizeof *terms);
	*count = 0;
	for (size_t i = 0; terms && i < names->witness_count; i++) {
		char room[SOVB_TERM_MAX + 1];

		if (is_witness(member, i, held))
			terms[(*count)++] =
			    sovb_string_keep(sovb_witness_index_term(room, names, &names->witness[i]), arena);
	}
	return sovb_arena_failed(arena) ? NULL : terms;
}

const sovb_string *sovb_member_citing_terms(sovb_member member, size_t *count, sovb_arena *arena)
{
	return terms_of(member, false, count, arena);
}

static sovb_status add_first_files(sovb_file_set *out, sovb_store *store, sovb_member member, bool held, size_t limit,
				   sovb_error *err)
{
	sovb_arena once;
	size_t count;
	const sovb_string *terms;
	sovb_status status;

	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	terms = terms_of(member, held, &count, &once);
	out->count = 0;
	status = terms ? sovb_file_set_add_first(out, store, terms, count, limit, err) : sovb_no_memory(err);
	sovb_arena_fini(&once);
	return status;
}

static sovb_status add_files(sovb_file_set *out, sovb_store *store, sovb_member member, bool held,
			     size_t limit, sovb_error *err)
{
	sovb_status status;

	*out = (sovb_file_set){0};
	status = add_any_files(out, store, member, held, limit, err);
	if (status == SOVB_OK && out->count > limit)
		status = add_first_files(out, store, member, held, limit, err);
	sovb_file_set_close(out);
	if (status != SOVB_OK)
		sovb_file_set_fini(out);
	return status;
}

sovb_status sovb_member_held_files(sovb_file_set *out, sovb_store *store, sovb_member member, size_t limit,
				   sovb_error *err)
{
	return add_files(out, store, member, true, limit, err);
}

sovb_status sovb_member_citing_files(sovb_file_set *out, sovb_store *store, sovb_member member, size_t limit,
				     sovb_error *err)
{
	return add_files(out, store, member, false, limit, err);
}

static sovb_status count_files(size_t *out, sovb_store *store, sovb_member member, bool held, sovb_error *err)
{
	sovb_arena once;
	size_t count;
	const sovb_string *terms;
	sovb_status status;

	*out = 0;
	sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
	terms = terms_of(member, held, &count, &once);
	status = terms ? sovb_store_count_any(out, store, terms, count, err) : sovb_no_memory(err);
	sovb_arena_fini(&once);
	return status;
}

/* ---- what records tell ---- */

typedef struct tallies {
	sovb_tally symbol;
	sovb_tally title;
} tallies;

/* A held file: its own identity. */
static void read_held(sovb_telling *telling, tallies *counted, const sovb_record *record, sovb_arena *arena)
{
	sovb_tally_add(&counted->symbol, record->identity.symbol, 1, arena);
	sovb_tally_add(&counted->title, record->identity.title, 1, arena);
	if (!telling->file.data || sovb_string_compare(record->path, telling->file) < 0)
		telling->file = sovb_arena_string(arena, record->path.data, record->path.size);
}

/* A citing file: what its mentions of the document say. */
static sovb_status read_citing(tallies *counted, sovb_directory *directory, sovb_member member,
			       const sovb_record *record, sovb_arena *arena, sovb_error *err)
{
	for (size_t i = 0; i < record->reference_count; i++) {
		sovb_member mentioned;
		sovb_status status;

		if (!sovb_reference_has_symbol(&record->references[i], member.names))
			continue;
		status = sovb_directory_reference(&mentioned, directory, &record->references[i], err);
		if (status != SOVB_OK)
			return status;
		if (!sovb_member_same(mentioned, member))
			continue;
		sovb_tally_add(&counted->symbol, sovb_reference_symbol(&record->references[i]), 1, arena);
		/* It is sure where a quoted title ends. */
		sovb_tally_add(&counted->title, record->references[i].title,
			       record->references[i].title_quoted ? 2 : 1, arena);
	}
	return SOVB_OK;
}

static sovb_status read_files(sovb_telling *telling, tallies *counted, sovb_directory *directory,
			      sovb_member member, bool held, size_t limit, sovb_arena *arena, sovb_error *err)
{
	sovb_file_set files;
	sovb_status status = add_files(&files, directory->store, member, held, limit, err);

	for (size_t i = 0; status == SOVB_OK && i < files.count; i++) {
		sovb_arena once;
		sovb_record record;

		sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
		status = sovb_store_record(&record, directory->store, files.file[i], &once, err);
		if (status == SOVB_OK && held)
			read_held(telling, counted, &record, arena);
		else if (status == SOVB_OK)
			status = read_citing(counted, directory, member, &record, arena, err);
		sovb_arena_fini(&once);
	}
	sovb_file_set_fini(&files);
	return status;
}

sovb_status sovb_telling_complete(sovb_telling *telling, sovb_directory *directory, sovb_member member,
				  size_t citing, sovb_arena *arena, sovb_error *err)
{
	tallies counted = {0};
	sovb_status status = SOVB_OK;

	if (sovb_member_get(member)->held)
		status =
		    read_files(telling, &counted, directory, member, true, SOVB_MAX_TITLE_FILES, arena, err);
	if (counted.symbol.count)
		telling->symbol = sovb_tally_best(&counted.symbol);
	if (counted.title.count)
		telling->title = sovb_tally_best(&counted.title);
	if (status != SOVB_OK || citing == 0 || (telling->symbol.size && telling->title.size))
		return status;
	counted = (tallies){0};
	status = read_files(telling, &counted, directory, member, false, citing, arena, err);
	if (!telling->symbol.size)
		telling->symbol = sovb_tally_best(&counted.symbol);
	if (!telling->title.size)
		telling->title = sovb_tally_best(&counted.title);
	return status;
}

/* ---- facts ---- */

static int by_mentions(const void *a, const void *b)
{
	const sovb_fact *x = a;
	const sovb_fact *y = b;

	if (x->mentions != y->mentions)
		return x->mentions > y->mentions ? -1 : 1;
	return sovb_string_compare(x->value, y->value);
}

/* Add the mentions to the fact of that value, which may be a new one. */
static void add_fact(sovb_fact *facts, size_t *count, sovb_string value, size_t mentions)
{
	size_t i = 0;

	while (i < *count && !sovb_string_equal(facts[i].value, value))
		i++;
	if (i == *count)
		facts[(*count)++] = (sovb_fact){value, 0};
	facts[i].mentions += mentions;
}

static bool add_facts(sovb_entry *entry, sovb_member member, sovb_arena *arena)
{
	const sovb_namesakes *names = member.names;
	sovb_fact *dates = sovb_arena_array(arena, names->witness_count, sizeof *dates);
	sovb_fact *issuers = sovb_arena_array(arena, names->witness_count, sizeof *issuers);

	if (!dates || !issuers)
		return false;
	for (size_t i = 0; i < names->witness_count; i++) {
		const sovb_witness *witness = &names->witness[i];
		sovb_string issuer = names->issuer[witness->issuer];
		char day[SOVB_DATE_TEXT];

		if (witness->document != member.document)
			continue;
		if (sovb_date_is_day(witness->date)) {
			sovb_date_iso(witness->date, day);
			add_fact(dates, &entry->date_count, sovb_arena_string(arena, day, sizeof day - 1),
				 witness->mentions);
		}
		if (issuer.size)
			add_fact(issuers, &entry->issuer_count,
				 sovb_arena_string(arena, issuer.data, issuer.size), witness->mentions);
	}
	if (entry->date_count)
		qsort(dates, entry->date_count, sizeof *dates, by_mentions);
	if (entry->issuer_count)
		qsort(issuers, entry->issuer_count, sizeof *issuers, by_mentions);
	entry->dates = dates;
	entry->issuers = issuers;
	return true;
}

/* What the name of the held file says otherwise. */
static sovb_status check_file_name(sovb_entry *entry, sovb_arena *arena, sovb_error *err)
{
	const sovb_identity page = {.symbol = entry->symbol, .date = entry->date};
	const sovb_signature nobody = {0};
	sovb_disagreements *found = sovb_arena_array(arena, 1, sizeof *found);
	const char *path = sovb_arena_copy(arena, entry->file.data, entry->file.size);
	sovb_identity name;
	sovb_status status;

	if (!found || !path)
		return sovb_no_memory(err);
	status = sovb_file_name_read(&name, path, arena, err);
	if (status != SOVB_OK)
		return status;
	sovb_witnesses_compare(found, &page, &nobody, &name, arena);
	entry->disagreements = found->list;
	entry->disagreement_count = found->count;
	return SOVB_OK;
}

sovb_status sovb_entry_make(sovb_entry *out, sovb_store *store, sovb_member member,
			    const sovb_telling *telling, bool counted, sovb_arena *arena, sovb_error *err)
{
	const sovb_namesake *document = sovb_member_get(member);
	sovb_string symbol = telling->symbol.size ? telling->symbol : member.names->key;
	sovb_string key = sovb_member_key(member, symbol, arena);
	sovb_status status = SOVB_OK;

	*out = (sovb_entry){
	    .key = key,
	    .symbol = sovb_string_keep(member.names->shown, arena),
	    .type = sovb_string_keep(document->type, arena),
	    .date = document->date,
	    .issuer = sovb_string_keep(document->issuer, arena),
	    .term = sovb_string_keep(document->term, arena),
	    .title = sovb_string_keep(telling->title, arena),
	    .file = sovb_string_keep(telling->file, arena),
	    .mentions = document->mentions,
	    .issuer_conflict = document->issuer_conflict,
	    .ambiguous = document->ambiguous,
	};
	if (counted)
		status = count_files(&out->held_files, store, member, true, err);
	if (status == SOVB_OK && out->file.size)
		status = check_file_name(out, arena, err);
	if (status == SOVB_OK && counted)
		status = count_files(&out->citing_files, store, member, false, err);
	if (status == SOVB_OK && (!add_facts(out, member, arena) || sovb_arena_failed(arena)))
		status = sovb_no_memory(err);
	return status;
}
