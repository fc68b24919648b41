#include "versions.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "field.h"
#include "file_set.h"
#include "message.h"

#define MAX_FILES_READ 500 /* further files are taken for others */
#define MIN_CLAIMS 3       /* fewer citations make no likeness */
#define MAX_LISTED 20000   /* files in the lists of symbols that are compared */
#define MANY_MENTIONS 200  /* of a symbol, whose files are counted */
#define FIRST_LISTS 4      /* beyond those that a version may not be in … */
#define FEW_FILES 8        /* … and so many files that are in enough of these are looked at */
#define CLAIM_MAX (SOVB_SYMBOL_MAX + SOVB_DATE_TEXT + 1)

/* What is known of the files asked about.  A claim is a cited symbol with its date. */
struct sovb_versions {
	sovb_file_set own; /* files with the draft's path */
	sovb_key_map claims;
	sovb_key_map answers; /* 1: a version; by the bytes of the file's number */
	size_t read;
	bool all_known;      /* every version was looked for in the beginning … */
	sovb_file_set found; /* … and these there are */
	sovb_key_map terms;  /* by which the register knows what these and `own` say */
};

static void fail(sovb_checker *checker, sovb_status status)
{
	if (status != SOVB_OK && checker->status == SOVB_OK)
		checker->status = status;
}

static void no_memory(sovb_checker *checker)
{
	fail(checker, sovb_no_memory(checker->err));
}

/* ---- claims ---- */

static sovb_string write_claim(char out[CLAIM_MAX], sovb_string key, sovb_date date)
{
	char iso[SOVB_DATE_TEXT];

	return (sovb_string){out, (size_t)snprintf(out, CLAIM_MAX, "%.*s@%s", (int)key.size, key.data,
						   sovb_date_iso(date, iso))};
}

/* Add the claim when it is new; true when it was. */
static bool add_claim(sovb_key_map *claims, sovb_arena *arena, sovb_string claim)
{
	size_t known;
	sovb_string copy;

	if (sovb_key_map_get(claims, claim, &known))
		return false;
	copy = sovb_arena_string(arena, claim.data, claim.size);
	if (!copy.data || !sovb_key_map_put(claims, copy, 1)) {
		arena->failed = true;
		return false;
	}
	return true;
}

static void claim_all(sovb_checker *checker)
{
	for (size_t i = 0; i < checker->mention_count; i++) {
		const sovb_draft_mention *mention = &checker->mention[i];
		char claim[CLAIM_MAX];

		if (mention->key.size)
			add_claim(&checker->versions->claims, checker->arena,
				  write_claim(claim, mention->key, mention->ref->date));
	}
}

static bool same_text(sovb_checker *checker, const sovb_record *record)
{
	sovb_string text;

	if (record->text_size != checker->text.size)
		return false;
	fail(checker, sovb_store_text(&text, record, checker->err));
	return sovb_string_equal(text, checker->text);
}

/* Most of what either cites the other cites too. */
static bool cites_the_same(sovb_checker *checker, const sovb_record *record, sovb_arena *once)
{
	const sovb_key_map *claims = &checker->versions->claims;
	sovb_key_map theirs = {0};
	size_t shared = 0;
	size_t all;

	for (size_t i = 0; i < record->reference_count; i++) {
		const sovb_reference *ref = &record->references[i];
		char key[SOVB_SYMBOL_MAX], text[CLAIM_MAX];
		sovb_string claim;
		size_t known;

		if (ref->kind != SOVB_KIND_NUMBERED)
			continue;
		claim = write_claim(text, (sovb_string){key, sovb_text_key(key, ref->symbol)}, ref->date);
		if (add_claim(&theirs, once, claim) && sovb_key_map_get(claims, claim, &known))
			shared++;
	}
	all = claims->count + theirs.count - shared;
	sovb_key_map_fini(&theirs);
	return shared >= MIN_CLAIMS && shared * 10 >= all * 7;
}

static bool is_version(sovb_checker *checker, uint32_t file)
{
	bool version = false;
	sovb_record record;
	sovb_arena once;
	sovb_status status;

	sovb_arena_init(&once, SOVB_VERIFY_MEMORY);
	status = sovb_store_record(&record, checker->directory->store, file, &once, checker->err);
	fail(checker, status);
	if (status == SOVB_OK)
		version = same_text(checker, &record) || cites_the_same(checker, &record, &once);
	if (status == SOVB_OK && sovb_arena_failed(&once))
		no_memory(checker);
	sovb_arena_fini(&once);
	return version;
}

/* ---- all versions at once ---- */

/* A symbol that the draft cites, and in how many files the register has it: of few mentions each may be in another. */
typedef struct cited {
	char term[SOVB_TERM_MAX + 1];
	size_t size;
	size_t files;
} cited;

static int by_files(const void *a, const void *b)
{
	const cited *x = a;
	const cited *y = b;

	return x->files != y->files ? (x->files > y->files) - (x->files < y->files) : strcmp(x->term, y->term);
}

static size_t mentions_of(sovb_checker *checker, sovb_string key)
{
	sovb_namesakes *names = NULL;
	size_t mentions = 0;

	fail(checker, sovb_directory_get(&names, checker->directory, key, checker->err));
	for (size_t i = 0; names && i < names->witness_count; i++)
		mentions += names->witness[i].mentions;
	return mentions;
}

/* The symbols, the rarest first; NULL on failure. */
static cited *cited_symbols(sovb_checker *checker, size_t *count)
{
	cited *list = sovb_arena_array(checker->arena, checker->mention_count + 1, sizeof *list);
	sovb_key_map met = {0};

	*count = 0;
	if (!list)
		return NULL;
	for (size_t i = 0; i < checker->mention_count && checker->status == SOVB_OK; i++) {
		const sovb_string key = checker->mention[i].key;
		cited *at = &list[*count];
		size_t known;

		if (!key.size || sovb_key_map_get(&met, key, &known))
			continue;
		at->size = sovb_store_term(at->term, SOVB_FIELD_CITES, key.data, key.size);
		at->files = mentions_of(checker, key);
		if (at->files > MANY_MENTIONS)
			fail(checker,
			     sovb_store_count(&at->files, checker->directory->store, at->term, at->size, checker->err));
		if (!sovb_key_map_put(&met, key, *count))
			no_memory(checker);
		++*count;
	}
	sovb_key_map_fini(&met);
	if (*count)
		qsort(list, *count, sizeof *list, by_files);
	return list;
}

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a;
	uint32_t y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static bool is_among(const sovb_file_set *set, uint32_t file)
{
	return set->count && bsearch(&file, set->file, set->count, sizeof file, by_number);
}

/*
 * Files of the lists of symbols: a version shares seven tenths of the claims, so it has all of the draft's symbols but
 * `missing`, and the lists of the rarest name every file that may be one.
 */
typedef struct listing {
	const cited *list; /* the rarest first */
	size_t count;
	size_t missing;
	sovb_file_set files; /* of the lists read, a file so many times as it is in them */
	size_t read;         /* lists */
} listing;

/* Go on to the list before `end`, or until there is too much to read. */
static void read_lists(sovb_checker *checker, listing *l, size_t end)
{
	for (; l->read < end && l->read < l->count && checker->status == SOVB_OK; l->read++) {
		const cited *at = &l->list[l->read];

		if (l->files.count + at->files > MAX_LISTED)
			break;
		fail(checker, sovb_file_set_add(&l->files, checker->directory->store, at->term, at->size, checker->err));
	}
	if (l->files.count)
		qsort(l->files.file, l->files.count, sizeof *l->files.file, by_number);
}

/* The files that may be versions, by how many lists have them; look is called for each, NULL: they are counted only. */
static size_t possible_files(sovb_checker *checker, const listing *l, void (*look)(sovb_checker *checker, uint32_t file))
{
	size_t possible = 0;

	for (size_t i = 0, end; i < l->files.count && possible <= MAX_FILES_READ; i = end) {
		for (end = i + 1; end < l->files.count && l->files.file[end] == l->files.file[i];)
			end++;
		if (end - i + l->missing < l->read || checker->status != SOVB_OK)
			continue;
		if (look)
			look(checker, l->files.file[i]);
		possible++;
	}
	return possible;
}

static void look_at(sovb_checker *checker, uint32_t file)
{
	if (is_version(checker, file))
		fail(checker, sovb_file_set_put(&checker->versions->found, file, checker->err));
}

static void keep_term(void *context, const char *term, size_t size)
{
	sovb_checker *checker = context;
	sovb_string copy;
	size_t known;

	if (strncmp(term, SOVB_FIELD_WITNESS, strlen(SOVB_FIELD_WITNESS)) != 0)
		return;
	if (sovb_key_map_get(&checker->versions->terms, (sovb_string){term, size}, &known))
		return;
	copy = sovb_arena_string(checker->arena, term, size);
	if (!copy.data || !sovb_key_map_put(&checker->versions->terms, copy, 1))
		no_memory(checker);
}

static void keep_terms(sovb_checker *checker, const sovb_file_set *files)
{
	for (size_t i = 0; i < files->count && checker->status == SOVB_OK; i++)
		fail(checker, sovb_store_terms_of(checker->directory->store, files->file[i], keep_term, checker,
						  checker->err));
}

/* Of a draft that cites little each file is looked at when it is asked about. */
static void find_versions(sovb_checker *checker)
{
	struct sovb_versions *versions = checker->versions;
	size_t claims = versions->claims.count;
	listing lists = {.missing = claims - (claims * 7 + 9) / 10};

	if (claims < MIN_CLAIMS)
		return;
	lists.list = cited_symbols(checker, &lists.count);
	if (!lists.list) {
		no_memory(checker);
		return;
	}
	/* Mostly the first lists tell already that there is none. */
	read_lists(checker, &lists, lists.missing + FIRST_LISTS);
	if (possible_files(checker, &lists, NULL) > FEW_FILES)
		read_lists(checker, &lists, lists.count);
	if (lists.read > lists.missing)
		versions->all_known = possible_files(checker, &lists, look_at) <= MAX_FILES_READ;
	sovb_file_set_fini(&lists.files);
	if (versions->all_known) {
		keep_terms(checker, &versions->own);
		keep_terms(checker, &versions->found);
	}
}

bool sovb_versions_may_carry(const sovb_checker *checker, const sovb_namesakes *names, const sovb_witness *witness)
{
	const struct sovb_versions *versions = checker->versions;
	char term[SOVB_TERM_MAX + 1];
	size_t known;

	if (!versions->all_known)
		return true;
	return versions->terms.count &&
	       sovb_key_map_get(&versions->terms, sovb_witness_index_term(term, names, witness), &known);
}

/* ---- files ---- */

static void add_path(sovb_checker *checker, const char *path)
{
	char term[SOVB_TERM_MAX + 1];
	size_t size = sovb_field_path_term(term, path, strlen(path));

	fail(checker,
	     sovb_file_set_add(&checker->versions->own, checker->directory->store, term, size, checker->err));
}

bool sovb_versions_init(sovb_checker *checker)
{
	const char *path = sovb_document_path(checker->draft);
	char *whole;

	checker->versions = calloc(1, sizeof *checker->versions);
	if (!checker->versions) {
		no_memory(checker);
		return false;
	}
	add_path(checker, path);
	whole = realpath(path, NULL); /* NULL: the draft is no file */
	if (whole)
		add_path(checker, whole);
	free(whole);
	sovb_file_set_close(&checker->versions->own);
	claim_all(checker);
	find_versions(checker);
	if (sovb_arena_failed(checker->arena))
		no_memory(checker);
	return checker->status == SOVB_OK;
}

void sovb_versions_fini(sovb_checker *checker)
{
	if (!checker->versions)
		return;
	sovb_file_set_fini(&checker->versions->own);
	sovb_file_set_fini(&checker->versions->found);
	sovb_key_map_fini(&checker->versions->terms);
	sovb_key_map_fini(&checker->versions->claims);
	sovb_key_map_fini(&checker->versions->answers);
	free(checker->versions);
	checker->versions = NULL;
}

bool sovb_versions_has(sovb_checker *checker, uint32_t file)
{
	struct sovb_versions *versions = checker->versions;
	sovb_string number = {(const char *)&file, sizeof file};
	size_t answer;

	for (size_t i = 0; i < versions->own.count; i++)
		if (versions->own.file[i] == file)
			return true;
	if (versions->all_known)
		return is_among(&versions->found, file);
	if (sovb_key_map_get(&versions->answers, number, &answer))
		return answer;
	if (checker->status != SOVB_OK || versions->read == MAX_FILES_READ)
		return false;
	versions->read++;
	answer = is_version(checker, file);
	number = sovb_arena_string(checker->arena, number.data, number.size);
	if (!number.data || !sovb_key_map_put(&versions->answers, number, answer))
		no_memory(checker);
	return answer;
}
