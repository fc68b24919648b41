/*
 * sovb_register_find: the documents that a symbol can mean.
 */
#include "bytes.h"
#include "entry.h"

#include <stdlib.h>
#include <string.h>

#include "entry_key.h"
#include "identity.h"
#include "issuer.h"
#include "message.h"
#include "restart.h"
#include "spellings.h"
#include "words.h"

#define MAX_SYMBOL_TEXT 1024

typedef struct sovb_entries_list {
	sovb_entries list; /* first: what the caller sees */
	sovb_arena arena;
} entries_list;

typedef struct finding {
	const char *text;
	bool counted; /* its files */
	entries_list *answer;
} finding;

/* The namesakes of the typed symbol; without marks and unknown, those of the symbols that differ in marks
 * only. */
static sovb_status find_namesakes(sovb_namesakes *out[SOVB_MAX_SPELLINGS], size_t *count,
				  sovb_directory *directory, const sovb_symbol *symbol, sovb_error *err)
{
	char key[SOVB_SYMBOL_MAX];
	size_t size = sovb_symbol_key(key, symbol);
	sovb_string other[SOVB_MAX_SPELLINGS];
	sovb_status status = sovb_directory_get(&out[0], directory, (sovb_string){key, size}, err);

	*count = 1;
	if (status != SOVB_OK || out[0]->document_count)
		return status;
	status = sovb_symbol_spellings(other, count, directory->store, symbol, &directory->arena, err);
	for (size_t i = 0; status == SOVB_OK && i < *count; i++)
		status = sovb_directory_get(&out[i], directory, other[i], err);
	return status;
}

/* Is one of the document's dates the one asked for? */
static bool has_date(const sovb_namesakes *names, int document, sovb_date date)
{
	for (size_t i = 0; date.year && i < names->witness_count; i++) {
		const sovb_witness *witness = &names->witness[i];

		if (witness->document == document &&
		    sovb_date_within(sovb_witness_date(witness), date))
			return true;
	}
	return !date.year;
}

/* How well the document's issuers meet the one asked for: 2 the one shown, 1 compatible, 0 not. */
static int issuer_match(const sovb_namesakes *names, int document, sovb_string issuer)
{
	if (!issuer.size || sovb_string_equal(names->document[document].issuer, issuer))
		return 2;
	for (size_t i = 0; i < names->witness_count; i++) {
		if (names->witness[i].document == document &&
		    !sovb_issuers_fit(names->issuer[names->witness[i].issuer], issuer))
			return 0;
	}
	return 1;
}

/* Choose the documents that were asked for; the best match of the issuer leaves out all others. */
static size_t choose(sovb_member *out, sovb_namesakes *const *names, size_t count, const sovb_entry_key *key)
{
	size_t chosen = 0;
	int best = 1;

	for (size_t i = 0; i < count; i++) {
		for (int d = 0; d < (int)names[i]->document_count; d++) {
			int match = issuer_match(names[i], d, key->issuer);

			if (!has_date(names[i], d, key->date) || match < best)
				continue;
			if (match > best)
				chosen = 0;
			best = match;
			out[chosen++] = (sovb_member){names[i], d};
		}
	}
	return chosen;
}

static int by_date(const void *a, const void *b)
{
	const sovb_entry *x = a;
	const sovb_entry *y = b;
	int order;

	if (!x->date.year != !y->date.year)
		return x->date.year ? -1 : 1;
	order = sovb_date_compare(x->date, y->date);
	return order ? order : sovb_string_compare(x->key, y->key);
}

static sovb_status make_entries(entries_list *answer, sovb_directory *directory, const sovb_member *members,
				size_t count, bool counted, sovb_error *err)
{
	sovb_entry *entry = sovb_arena_array(&answer->arena, count, sizeof *entry);

	if (!entry)
		return sovb_no_memory(err);
	for (size_t i = 0; i < count; i++) {
		sovb_telling telling = {0};
		sovb_status status = sovb_telling_complete(&telling, directory, members[i],
							   SOVB_MAX_TITLE_FILES, &answer->arena, err);

		if (status == SOVB_OK)
			status = sovb_entry_make(&entry[i], directory->store, members[i], &telling, counted,
						 &answer->arena, err);
		if (status != SOVB_OK)
			return status;
	}
	if (count)
		qsort(entry, count, sizeof *entry, by_date);
	answer->list = (sovb_entries){entry, count};
	return SOVB_OK;
}

static sovb_status find(entries_list *answer, sovb_directory *directory, const char *text, bool counted, sovb_error *err)
{
	sovb_namesakes *names[SOVB_MAX_SPELLINGS];
	size_t name_count = 0;
	size_t documents = 0;
	sovb_entry_key key;
	sovb_member *members;
	sovb_string typed = {text, strnlen(text, MAX_SYMBOL_TEXT)};
	sovb_string composed = sovb_words_normalize(typed, &directory->arena);
	sovb_status status;

	if (!composed.data)
		return sovb_no_memory(err);
	status = sovb_entry_key_parse(&key, composed, err);
	if (status == SOVB_OK)
		status = find_namesakes(names, &name_count, directory, &key.symbol, err);
	if (status != SOVB_OK)
		return status;
	for (size_t i = 0; i < name_count; i++)
		documents += names[i]->document_count;
	members = sovb_arena_array(&directory->arena, documents, sizeof *members);
	if (!members)
		return sovb_no_memory(err);
	return make_entries(answer, directory, members, choose(members, names, name_count, &key), counted, err);
}

static sovb_status find_once(void *context, sovb_store *store, sovb_error *err)
{
	finding *f = context;
	entries_list *answer = calloc(1, sizeof *answer);
	sovb_directory directory;
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, SOVB_ANSWER_MEMORY);
	sovb_directory_init(&directory, store);
	status = find(answer, &directory, f->text, f->counted, err);
	sovb_directory_fini(&directory);
	if (status == SOVB_OK)
		f->answer = answer;
	else
		sovb_entries_free(&answer->list);
	return status;
}

static sovb_status find_entries(sovb_entries **out, sovb_store *store, const char *symbol, bool counted, sovb_error *err)
{
	finding f = {.text = symbol, .counted = counted};
	sovb_status status = sovb_restart(store, find_once, &f, err);

	*out = f.answer ? &f.answer->list : NULL;
	return status;
}

sovb_status sovb_register_find(sovb_entries **out, sovb_store *store, const char *symbol, sovb_error *err)
{
	return find_entries(out, store, symbol, true, err);
}

sovb_status sovb_register_find_uncounted(sovb_entries **out, sovb_store *store, const char *symbol, sovb_error *err)
{
	return find_entries(out, store, symbol, false, err);
}

void sovb_entries_free(sovb_entries *entries)
{
	entries_list *answer = (entries_list *)entries;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}
