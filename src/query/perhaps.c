/*
 * sovb_register_perhaps: what may carry a document out, though no sentence says so.
 *
 * Plans that name it as their ground or mention it, plans that a text mentions in the same paragraph, and plans on
 * the same subject.  None of them is in the tree of those that do.
 */
#include <sovb/coverage.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes.h"
#include "entry.h"
#include "level.h"
#include "message.h"
#include "restart.h"
#include "search_parts.h"
#include "side.h"
#include "store_database.h"

#define PERHAPS_MEMORY ((size_t)256 << 20)
#define MAX_FILES 2000       /* mentioning files that are looked at */
#define MAX_SUBJECT_FILES 200 /* files on the subject */
#define LEAST_SUBJECT_WORDS 4 /* of a title without a quoted name */
#define NEAR 3                /* mentions on either side that stand beside one; long lists hold all sorts of things */

typedef struct perhapses_answer {
	sovb_perhapses list; /* first: what the caller sees */
	sovb_arena arena;
} perhapses_answer;

typedef struct survey {
	sovb_directory directory;
	sovb_arena *arena; /* of the answer */
	const sovb_entry *entry;
	sovb_member asked;
	sovb_level level;
	sovb_key_map known; /* keys of documents that are no candidates: in the tree, or of another relation */
	sovb_perhaps *found;
	size_t count;
	size_t capacity;
	sovb_key_map at; /* candidates by key */
} survey;

const char *sovb_perhaps_reason_name(sovb_perhaps_reason reason)
{
	static const char *const names[] = {"basis", "cites", "near", "subject"};

	return names[reason];
}

static bool is_type(sovb_string type, const char *const *types, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (type.size == strlen(types[i]) && strncasecmp(type.data, types[i], type.size) == 0)
			return true;
	}
	return false;
}

/* Plans, and with `own` the letters and decisions by which a body may carry something out too. */
static bool may_carry_out(sovb_string type, bool own)
{
	static const char *const types[] = {"KH", "CTr", "ĐA", "PA", "HD", "CV", "QĐ"};

	return is_type(type, types, own ? sizeof types / sizeof types[0] : 4);
}

static sovb_status know(survey *s, sovb_string key, sovb_error *err)
{
	size_t at;

	if (!key.size || sovb_key_map_get(&s->known, key, &at))
		return SOVB_OK;
	return sovb_key_map_put(&s->known, sovb_string_keep(key, s->arena), 0) ? SOVB_OK : sovb_no_memory(err);
}

/* Is it younger than the document asked for, and not above it? */
static sovb_status can_follow(bool *can, sovb_level *level, survey *s, const sovb_side *side, sovb_error *err)
{
	sovb_status status;

	*can = false;
	if (!side->document || sovb_member_same(side->member, s->asked) ||
	    sovb_date_compare(side->date, s->entry->date) < 0)
		return SOVB_OK;
	status = sovb_side_level(level, &s->directory, side, err);
	*can = *level == SOVB_LEVEL_UNKNOWN || s->level == SOVB_LEVEL_UNKNOWN || *level >= s->level;
	return status;
}

/*
 * One reason more if it can follow, told at i of the record; the strongest counts, and of equals the first by file and
 * place.
 */
static sovb_status add(survey *s, const sovb_side *side, sovb_perhaps_reason reason, const sovb_record *record,
		       size_t i, sovb_error *err)
{
	sovb_perhaps *known;
	sovb_evidence evidence;
	sovb_level level;
	bool can;
	sovb_status status = can_follow(&can, &level, s, side, err);
	size_t at;

	if (status != SOVB_OK || !can)
		return status;

	if (sovb_key_map_get(&s->at, side->key, &at)) {
		known = &s->found[at];
		if (reason > known->reason || (reason == known->reason &&
					       sovb_string_compare(record->path, known->evidence.file) >= 0))
			return SOVB_OK;
		known->reason = reason;
		return sovb_evidence_of(&known->evidence, record, i, s->arena, err);
	}
	if (s->count == SOVB_MAX_PERHAPS)
		return SOVB_OK;
	status = sovb_evidence_of(&evidence, record, i, s->arena, err);
	if (status != SOVB_OK)
		return status;
	if (!sovb_array_reserve((void **)&s->found, &s->capacity, s->count + 1, sizeof *s->found, SOVB_MAX_PERHAPS))
		return sovb_no_memory(err);
	known = &s->found[s->count];
	*known = (sovb_perhaps){
	    .document = sovb_string_keep(side->key, s->arena),
	    .date = side->date,
	    .issuer = sovb_string_keep(side->issuer, s->arena),
	    .title = sovb_string_keep(side->title, s->arena),
	    .level = sovb_level_name(level),
	    .reason = reason,
	    .evidence = evidence,
	};
	if (sovb_arena_failed(s->arena) || !sovb_key_map_put(&s->at, known->document, s->count))
		return sovb_no_memory(err);
	s->count++;
	return SOVB_OK;
}

/* ---- files that mention it ---- */

/* The i-th mention of the record is of the document asked for. */
static sovb_status read_source(survey *s, const sovb_record *record, size_t i, sovb_arena *once, sovb_error *err)
{
	const sovb_reference *reference = &record->references[i];
	bool own = reference->source == SOVB_SOURCE_DOCUMENT;
	bool acts = reference->relation != SOVB_RELATION_CITES && reference->relation != SOVB_RELATION_BASIS;
	sovb_side side;
	sovb_status status;

	if (own && !acts && !may_carry_out(record->identity.type, own))
		return SOVB_OK;
	status = sovb_side_of_source(&side, &s->directory, record, i, once, err);
	if (status != SOVB_OK)
		return status;
	if (acts)
		return know(s, side.key, err);
	if (!may_carry_out(side.type, own))
		return SOVB_OK;
	return add(s, &side,
		   reference->relation == SOVB_RELATION_BASIS ? SOVB_PERHAPS_BASIS : SOVB_PERHAPS_CITES,
		   record, i, err);
}

/* Does the record say what its k-th mention does to some document? */
static bool is_told_to_act(const sovb_record *record, size_t k)
{
	for (size_t i = 0; i < record->reference_count; i++) {
		if (record->references[i].source == (int)k && record->references[i].relation != SOVB_RELATION_CITES)
			return true;
	}
	return false;
}

/* Plans mentioned in the paragraph of the i-th mention, which is of the document asked for. */
static sovb_status read_neighbours(survey *s, const sovb_record *record, size_t i, sovb_arena *once,
				   sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t k = i > NEAR ? i - NEAR : 0;
	     status == SOVB_OK && k < record->reference_count && k <= i + NEAR; k++) {
		const sovb_reference *other = &record->references[k];
		sovb_side side;

		if (other->paragraph != record->references[i].paragraph || k == i ||
		    !may_carry_out(other->type, false) || is_told_to_act(record, k))
			continue;
		status = sovb_side_of_mention(&side, &s->directory, record, k, once, err);
		if (status == SOVB_OK)
			status = add(s, &side, SOVB_PERHAPS_NEAR, record, k, err);
	}
	return status;
}

static sovb_status read_mentioning(survey *s, const sovb_record *record, sovb_arena *once, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < record->reference_count; i++) {
		sovb_member member;

		if (!sovb_reference_has_symbol(&record->references[i], s->asked.names))
			continue;
		status = sovb_directory_reference(&member, &s->directory, &record->references[i], err);
		if (status != SOVB_OK || !sovb_member_same(member, s->asked))
			continue;
		status = read_source(s, record, i, once, err);
		if (status == SOVB_OK)
			status = read_neighbours(s, record, i, once, err);
	}
	return status;
}

/* ---- files on its subject ---- */

/* The name in quotation marks in a title, else the whole title. */
static sovb_string subject_of(sovb_string title, size_t *least)
{
	static const char open[] = "“", close[] = "”";
	const char *from = title.size ? memmem(title.data, title.size, open, strlen(open)) : NULL;
	const char *to = from ? memmem(from, (size_t)(title.data + title.size - from), close, strlen(close)) : NULL;

	*least = to ? 2 : LEAST_SUBJECT_WORDS;
	return to ? (sovb_string){from + strlen(open), (size_t)(to - from) - strlen(open)} : title;
}

/* Do the words stand side by side in the title? */
static bool title_has(sovb_string title, sovb_string subject)
{
	sovb_buffer whole = SOVB_BUFFER_INIT(SOVB_SYMBOL_MAX + 4 * SOVB_QUOTE_MAX + title.size * 2);
	sovb_buffer part = SOVB_BUFFER_INIT(SOVB_SYMBOL_MAX + 4 * SOVB_QUOTE_MAX + subject.size * 2);
	bool has;

	sovb_words_fold(&whole, title);
	sovb_words_fold(&part, subject);
	has = whole.status == SOVB_OK && part.status == SOVB_OK &&
	      strstr(sovb_buffer_text(&whole), sovb_buffer_text(&part));
	sovb_buffer_fini(&whole);
	sovb_buffer_fini(&part);
	return has;
}

static sovb_status read_on_subject(survey *s, const sovb_record *record, sovb_string subject, sovb_arena *once,
				   sovb_error *err)
{
	sovb_side side;
	sovb_status status;

	if (!may_carry_out(record->identity.type, true) || !title_has(record->identity.title, subject))
		return SOVB_OK;
	status = sovb_side_of_file(&side, &s->directory, record, once, err);
	if (status != SOVB_OK)
		return status;
	return add(s, &side, SOVB_PERHAPS_SUBJECT, record, SOVB_WHOLE_FILE, err);
}

/* The files whose titles have all words of the subject. */
static sovb_status find_on_subject(sovb_file_set *out, survey *s, sovb_string subject, size_t least,
				   sovb_error *err)
{
	const xc_search page = {.order = XC_BY_RELEVANCE, .slot = SOVB_SLOT_PATH, .count = MAX_SUBJECT_FILES};
	const xc_query *parts[SOVB_QUERY_MAX_TERMS];
	sovb_search_query q = {.store = s->directory.store, .arena = &s->directory.arena};
	sovb_words words = sovb_words_of(subject);
	xc_message message = {0};
	xc_mset *mset = NULL;
	size_t count = 0;
	sovb_word word;
	sovb_status status = SOVB_OK;

	while (status == SOVB_OK && count < SOVB_QUERY_MAX_TERMS && sovb_words_next(&words, &word))
		status = sovb_parts_term(&q, SOVB_FIELD_TITLE_WORD, word.bare, word.bare_size, &parts[count++], err);
	if (status == SOVB_OK && count >= least) {
		status = sovb_parts_combine(&q, XC_AND, parts, count, &q.whole, err);
		if (status == SOVB_OK) {
			xc_status found =
			    xc_database_search(&mset, sovb_store_database(q.store), q.whole, &page, &message);

			if (found != XC_OK)
				status = sovb_store_fail(q.store, found, &message, err);
		}
		for (size_t i = 0; status == SOVB_OK && i < xc_mset_count(mset); i++) {
			if (!sovb_array_reserve((void **)&out->file, &out->capacity, out->count + 1,
						sizeof *out->file, SOVB_MAX_FILES))
				status = sovb_no_memory(err);
			else
				out->file[out->count++] = xc_mset_docid(mset, i);
		}
	}
	xc_mset_free(mset);
	sovb_search_query_fini(&q);
	return status;
}

/* ---- the question ---- */

/* Read each file of the set, as one that mentions the document, or as one on the subject when there is one. */
static sovb_status read_files(survey *s, const sovb_file_set *files, sovb_string subject, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < files->count; i++) {
		sovb_record record;
		sovb_arena once;

		sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
		status = sovb_store_record(&record, s->directory.store, files->file[i], &once, err);
		if (status == SOVB_OK)
			status = subject.size ? read_on_subject(s, &record, subject, &once, err)
					      : read_mentioning(s, &record, &once, err);
		sovb_arena_fini(&once);
	}
	return status;
}

static int by_reason(const void *a, const void *b)
{
	const sovb_perhaps *x = a;
	const sovb_perhaps *y = b;
	int order;

	if (x->reason != y->reason)
		return x->reason < y->reason ? -1 : 1;
	order = sovb_date_compare(x->date, y->date);
	return order ? order : sovb_string_compare(x->document, y->document);
}

/* Leave out what is known by now, put the rest in order. */
static void finish(perhapses_answer *answer, survey *s)
{
	sovb_perhaps *list = sovb_arena_array(s->arena, s->count, sizeof *list);
	size_t count = 0;
	size_t at;

	for (size_t i = 0; list && i < s->count; i++) {
		if (!sovb_key_map_get(&s->known, s->found[i].document, &at))
			list[count++] = s->found[i];
	}
	if (count)
		qsort(list, count, sizeof *list, by_reason);
	answer->list = (sovb_perhapses){list, count};
}

static sovb_status run(perhapses_answer *answer, survey *s, const sovb_steps *steps, sovb_error *err)
{
	sovb_file_set files = {0};
	sovb_file_set more = {0};
	size_t least;
	sovb_string subject = subject_of(s->entry->title, &least);
	sovb_status status = sovb_directory_entry(&s->asked, &s->directory, s->entry->key, err);

	if (status != SOVB_OK || !s->asked.names)
		return status;
	s->level = sovb_member_level(&s->directory, s->asked);
	for (size_t i = 0; status == SOVB_OK && i < steps->count; i++)
		status = know(s, steps->step[i].entry.key, err);
	if (status == SOVB_OK)
		status = sovb_member_citing_files(&files, s->directory.store, s->asked, MAX_FILES, err);
	if (status == SOVB_OK)
		status = read_files(s, &files, (sovb_string){0}, err);
	if (status == SOVB_OK && subject.size)
		status = find_on_subject(&more, s, subject, least, err);
	if (status == SOVB_OK && subject.size)
		status = read_files(s, &more, subject, err);
	sovb_file_set_fini(&files);
	sovb_file_set_fini(&more);
	if (status == SOVB_OK)
		finish(answer, s);
	return status == SOVB_OK && sovb_arena_failed(s->arena) ? sovb_no_memory(err) : status;
}

typedef struct asking {
	const sovb_entry *entry;
	const sovb_steps *steps;
	perhapses_answer *answer;
} asking;

static sovb_status answer_once(void *context, sovb_store *store, sovb_error *err)
{
	asking *ask = context;
	perhapses_answer *answer = calloc(1, sizeof *answer);
	survey s = {.entry = ask->entry};
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, PERHAPS_MEMORY);
	sovb_directory_init(&s.directory, store);
	s.arena = &answer->arena;
	status = run(answer, &s, ask->steps, err);
	if (status == SOVB_OK)
		ask->answer = answer;
	else
		sovb_perhapses_free(&answer->list);
	sovb_key_map_fini(&s.known);
	sovb_key_map_fini(&s.at);
	sovb_directory_fini(&s.directory);
	free(s.found);
	return status;
}

sovb_status sovb_register_perhaps(sovb_perhapses **out, sovb_store *store, const sovb_entry *entry,
				  const sovb_steps *steps, sovb_error *err)
{
	asking ask = {entry, steps, NULL};
	sovb_status status = sovb_restart(store, answer_once, &ask, err);

	*out = ask.answer ? &ask.answer->list : NULL;
	return status;
}

void sovb_perhapses_free(sovb_perhapses *perhapses)
{
	perhapses_answer *answer = (perhapses_answer *)perhapses;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}
