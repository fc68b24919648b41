#include "directory.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "entry_key.h"
#include "message.h"
#include "utf8.h"

#define MAX_KEYS ((size_t)10000000)

void sovb_directory_init(sovb_directory *directory, sovb_store *store)
{
	*directory = (sovb_directory){.store = store};
	sovb_arena_init(&directory->arena, SOVB_ANSWER_MEMORY);
	sovb_heard_issuers_init(&directory->issuers, SOVB_ANSWER_MEMORY);
	sovb_own_days_init(&directory->days, store, &directory->issuers);
}

void sovb_directory_fini(sovb_directory *directory)
{
	sovb_key_map_fini(&directory->map);
	sovb_key_map_fini(&directory->levels);
	sovb_key_map_fini(&directory->shown);
	sovb_own_days_fini(&directory->days);
	sovb_heard_issuers_fini(&directory->issuers);
	free(directory->spelling);
	directory->spelling = NULL;
	sovb_arena_fini(&directory->arena);
	free(directory->names);
	directory->names = NULL;
}

sovb_status sovb_directory_get(sovb_namesakes **out, sovb_directory *directory, sovb_string key,
			       sovb_error *err)
{
	sovb_namesakes *names;
	sovb_status status;
	size_t known;

	*out = NULL;
	if (sovb_key_map_get(&directory->map, key, &known)) {
		*out = directory->names[known];
		return SOVB_OK;
	}
	names = sovb_arena_alloc(&directory->arena, sizeof *names);
	if (!names)
		return sovb_no_memory(err);
	status = sovb_namesakes_load(names, directory->store, key, &directory->issuers, &directory->arena, err);
	if (status != SOVB_OK)
		return status;
	if (!sovb_array_reserve((void **)&directory->names, &directory->capacity, directory->count + 1,
				sizeof(sovb_namesakes *), MAX_KEYS) ||
	    (names->key.size && !sovb_key_map_put(&directory->map, names->key, directory->count)))
		return sovb_no_memory(err);
	if (sovb_arena_failed(&directory->issuers.arena))
		return sovb_no_memory(err);
	if (sovb_key_map_get(&directory->shown, key, &known))
		names->shown = directory->spelling[known];
	directory->names[directory->count++] = names;
	*out = names;
	return SOVB_OK;
}

bool sovb_reference_has_symbol(const sovb_reference *reference, sovb_namesakes *names)
{
	char key[SOVB_SYMBOL_MAX];
	size_t size;
	sovb_string symbol;

	if (!sovb_key_may_have_number(names->key, reference->number))
		return false;
	symbol = sovb_reference_symbol(reference);
	/* Nearly all spell it alike. */
	if (names->spelt.size && sovb_string_equal(symbol, names->spelt))
		return true;
	size = sovb_text_key(key, symbol);
	if (!sovb_string_equal((sovb_string){key, size}, names->key))
		return false;
	if (!names->spelt.size)
		names->spelt = sovb_arena_string(names->arena, symbol.data, symbol.size);
	return true;
}

sovb_status sovb_directory_reference(sovb_member *out, sovb_directory *directory,
				     const sovb_reference *reference, sovb_error *err)
{
	char key[SOVB_SYMBOL_MAX];
	sovb_namesakes *names;
	sovb_string issuer;
	sovb_date date;
	sovb_status status;
	bool several;
	size_t size;

	*out = (sovb_member){NULL, SOVB_NO_DOCUMENT};
	names = directory->last;
	if (!names || !names->spelt.size || !sovb_string_equal(sovb_reference_symbol(reference), names->spelt)) {
		size = sovb_text_key(key, sovb_reference_symbol(reference));
		if (!size)
			return SOVB_OK;
		status = sovb_directory_get(&names, directory, (sovb_string){key, size}, err);
		if (status != SOVB_OK)
			return status;
		directory->last = names;
	}
	sovb_reference_told(reference, &date, &issuer);
	out->document = sovb_namesakes_place(names, date, issuer, reference->term, &several);
	out->names = out->document == SOVB_NO_DOCUMENT ? NULL : names;
	return SOVB_OK;
}

static bool is_own_witness(const sovb_namesakes *names, const sovb_witness *witness,
			   const sovb_identity *identity)
{
	sovb_date date = sovb_date_is_day(identity->date) ? identity->date : (sovb_date){0};

	return witness->held && sovb_date_compare(witness->date, date) == 0 &&
	       sovb_issuer_is_cut_of(names->issuer[witness->issuer], identity->issuer);
}

sovb_status sovb_directory_record(sovb_member *out, sovb_directory *directory, const sovb_record *record,
				  sovb_error *err)
{
	return sovb_directory_identity(out, directory, &record->identity, record->own_key, err);
}

sovb_status sovb_directory_identity(sovb_member *out, sovb_directory *directory, const sovb_identity *identity,
				    sovb_string own_key, sovb_error *err)
{
	sovb_namesakes *names;
	sovb_status status;

	*out = (sovb_member){NULL, SOVB_NO_DOCUMENT};
	if (!own_key.size)
		return SOVB_OK;
	status = sovb_directory_get(&names, directory, own_key, err);
	if (status != SOVB_OK)
		return status;
	for (size_t i = 0; i < names->witness_count && !out->names; i++) {
		if (is_own_witness(names, &names->witness[i], identity))
			*out = (sovb_member){names, names->witness[i].document};
	}
	return SOVB_OK;
}

sovb_status sovb_directory_is_own(bool *own, sovb_directory *directory, const sovb_record *record, sovb_member member,
				  sovb_error *err)
{
	sovb_member found = {NULL, SOVB_NO_DOCUMENT};
	sovb_status status = SOVB_OK;

	if (member.names && sovb_string_equal(record->own_key, member.names->key))
		status = sovb_directory_record(&found, directory, record, err);
	*own = found.names && found.names == member.names && found.document == member.document;
	return status;
}

/* Held ones come first. */
static bool add_files(void *context, const sovb_stored_witness *witness)
{
	size_t *sum = context;

	*sum += witness->files;
	return witness->held && *sum < 2;
}

sovb_status sovb_directory_only_of_day(bool *only, sovb_directory *directory, sovb_string text, sovb_error *err)
{
	char beginning[SOVB_DAY_PREFIX_MAX], key[SOVB_SYMBOL_MAX];
	sovb_entry_key parsed;
	size_t files = 0;
	sovb_status status = sovb_entry_key_parse(&parsed, text, err);

	if (status == SOVB_OK) {
		sovb_string own_key = {key, sovb_symbol_key(key, &parsed.symbol)};

		status = sovb_store_witnesses(directory->store, SOVB_CURSOR_DAYS,
					      sovb_day_beginning(beginning, own_key, parsed.date), SOVB_COUNT_HELD,
					      add_files, &files, err);
	}
	*only = files == 1;
	return status;
}

sovb_status sovb_directory_entry(sovb_member *out, sovb_directory *directory, sovb_string text,
				 sovb_error *err)
{
	char key[SOVB_SYMBOL_MAX];
	sovb_entry_key parsed;
	sovb_namesakes *names = NULL;
	sovb_status status = sovb_entry_key_parse(&parsed, text, err);

	*out = (sovb_member){NULL, SOVB_NO_DOCUMENT};
	if (status == SOVB_OK)
		status = sovb_directory_get(&names, directory,
					    (sovb_string){key, sovb_symbol_key(key, &parsed.symbol)}, err);
	if (status != SOVB_OK)
		return status;
	for (size_t i = 0; i < names->document_count; i++) {
		const sovb_namesake *document = &names->document[i];

		if (sovb_date_compare(document->date, parsed.date) == 0 &&
		    (!document->issuer_needed || sovb_string_equal(document->issuer, parsed.issuer))) {
			*out = (sovb_member){names, (int)i};
			break;
		}
	}
	return SOVB_OK;
}

const sovb_namesake *sovb_member_get(sovb_member member)
{
	return &member.names->document[member.document];
}

sovb_string sovb_symbol_put_in_order(sovb_string symbol, sovb_arena *arena)
{
	char text[SOVB_SYMBOL_MAX];
	size_t size = sovb_symbol_in_order(text, symbol);

	return size ? sovb_arena_string(arena, text, size) : sovb_arena_string(arena, symbol.data, symbol.size);
}

/* SYMBOL[@date][#issuer] */
static sovb_string write_key(sovb_string shown, sovb_date date, sovb_string issuer, sovb_arena *arena)
{
	char day[SOVB_DATE_TEXT] = "";
	size_t day_size = date.year ? strlen(sovb_date_iso(date, day)) : 0;
	size_t size = shown.size + (day_size ? 1 + day_size : 0) + (issuer.size ? 1 + issuer.size : 0);
	char *key = sovb_arena_alloc(arena, size + 1);
	char *at = key;

	if (!key)
		return (sovb_string){0};
	at = mempcpy(at, shown.data, shown.size);
	if (day_size) {
		*at++ = '@';
		at = mempcpy(at, day, day_size);
	}
	if (issuer.size) {
		*at++ = '#';
		memcpy(at, issuer.data, issuer.size);
	}
	return (sovb_string){key, size};
}

sovb_string sovb_member_key(sovb_member member, sovb_string symbol, sovb_arena *arena)
{
	const sovb_namesake *document = sovb_member_get(member);
	sovb_string text = member.names->shown;

	if (!text.size)
		text = member.names->shown = sovb_symbol_put_in_order(symbol, member.names->arena);
	if (!text.data) {
		arena->failed = true;
		return (sovb_string){0};
	}
	return write_key(text, document->date, document->issuer_needed ? document->issuer : (sovb_string){0}, arena);
}

/* How the symbol of that key is spelt in this answer. */
static sovb_string spelling_of(sovb_directory *directory, sovb_string own_key, sovb_string symbol, sovb_string shown)
{
	size_t at;
	sovb_string text;

	if (sovb_key_map_get(&directory->shown, own_key, &at))
		return directory->spelling[at];
	text = shown.size ? sovb_arena_string(&directory->arena, shown.data, shown.size)
			  : sovb_symbol_put_in_order(symbol, &directory->arena);
	own_key = sovb_arena_string(&directory->arena, own_key.data, own_key.size);
	at = directory->shown.count;
	if (!text.data || !own_key.data ||
	    !sovb_array_reserve((void **)&directory->spelling, &directory->spelling_capacity, at + 1, sizeof text, MAX_KEYS) ||
	    !sovb_key_map_put(&directory->shown, own_key, at)) {
		directory->arena.failed = true;
		return (sovb_string){0};
	}
	directory->spelling[at] = text;
	return text;
}

sovb_status sovb_directory_own_day(sovb_string *key, sovb_string *issuer, sovb_directory *directory,
				   const sovb_identity *identity, sovb_string own_key, sovb_string shown, sovb_arena *arena,
				   sovb_error *err)
{
	sovb_own_day told = {0};
	sovb_status status = SOVB_OK;
	size_t at;

	*key = *issuer = (sovb_string){0};
	if (own_key.size && !directory->whole && !sovb_key_map_get(&directory->map, own_key, &at))
		status = sovb_own_day_tell(&told, &directory->days, identity, own_key, err);
	if (status != SOVB_OK || !told.sure)
		return status;
	*issuer = told.issuer;
	*key = write_key(spelling_of(directory, own_key, identity->symbol, shown), identity->date,
			 told.issuer_needed ? told.issuer : (sovb_string){0}, arena);
	return sovb_arena_failed(arena) || sovb_arena_failed(&directory->arena) ? sovb_no_memory(err) : SOVB_OK;
}
