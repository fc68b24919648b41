/*
 * sovb_register_conflicts: what the sources tell differently of one document, and who says what.
 */
#include <stdlib.h>
#include <string.h>

#include <sovb/register.h>

#include "bytes.h"
#include "entry.h"
#include "issuer.h"
#include "message.h"
#include "restart.h"
#include "side.h"
#include "words.h"

#define MAX_FILES 500         /* that mention it and are asked */
#define MAX_CLAIMS 32         /* different values of one kind; further ones are not listed */
#define TITLE_BYTES 4096      /* of a subject that are compared */
#define CONFLICTS_MEMORY ((size_t)64 << 20)

typedef enum kind { KIND_DATE, KIND_ISSUER, KIND_TITLE, KIND_COUNT } kind;

/* One value and who gives it. */
typedef struct claim {
	sovb_string value;
	size_t mentions;
	bool own;
	sovb_evidence evidence[SOVB_MAX_CLAIM_EVIDENCE];
	size_t evidence_count;
} claim;

typedef struct conflicts_answer {
	sovb_conflicts list; /* first: what the caller sees */
	sovb_arena arena;
} conflicts_answer;

typedef struct hearing {
	sovb_directory directory;
	sovb_arena *arena; /* of the answer */
	sovb_member member;
	claim claim[KIND_COUNT][MAX_CLAIMS];
	size_t count[KIND_COUNT];
} hearing;

/* ---- are two values one? ---- */

/* A subject is often cut short: one that the other begins with, or holds, is the same. */
static bool titles_agree(sovb_string a, sovb_string b)
{
	sovb_buffer x = SOVB_BUFFER_INIT(4 * TITLE_BYTES);
	sovb_buffer y = SOVB_BUFFER_INIT(4 * TITLE_BYTES);
	bool agree;

	sovb_words_fold(&x, (sovb_string){a.data, a.size < TITLE_BYTES ? a.size : TITLE_BYTES});
	sovb_words_fold(&y, (sovb_string){b.data, b.size < TITLE_BYTES ? b.size : TITLE_BYTES});
	agree = strstr(sovb_buffer_text(&x), sovb_buffer_text(&y)) || strstr(sovb_buffer_text(&y), sovb_buffer_text(&x));
	sovb_buffer_fini(&x);
	sovb_buffer_fini(&y);
	return agree;
}

static bool agree(kind about, sovb_string a, sovb_string b)
{
	switch (about) {
	case KIND_ISSUER:
		return sovb_issuers_fit(a, b);
	case KIND_TITLE:
		return titles_agree(a, b);
	default:
		return sovb_string_equal(a, b);
	}
}

/* ---- hearing ---- */

static sovb_status hear(hearing *h, kind about, sovb_string value, bool own, const sovb_record *record, size_t i,
			sovb_error *err)
{
	claim *list = h->claim[about];
	sovb_evidence *evidence;
	size_t at = 0;

	if (!value.size)
		return SOVB_OK;
	while (at < h->count[about] && !agree(about, list[at].value, value))
		at++;
	if (at == MAX_CLAIMS)
		return SOVB_OK;
	if (at == h->count[about])
		list[h->count[about]++] = (claim){.value = sovb_string_keep(value, h->arena)};
	list[at].mentions += !own;
	list[at].own = list[at].own || own;
	evidence = list[at].evidence;
	if (list[at].evidence_count == SOVB_MAX_CLAIM_EVIDENCE && !own)
		return SOVB_OK;
	/* What the document itself says stands first. */
	if (own && list[at].evidence_count)
		evidence[list[at].evidence_count - (list[at].evidence_count == SOVB_MAX_CLAIM_EVIDENCE)] = evidence[0];
	if (list[at].evidence_count < SOVB_MAX_CLAIM_EVIDENCE)
		list[at].evidence_count++;
	return sovb_evidence_of(&evidence[own ? 0 : list[at].evidence_count - 1], record, i, h->arena, err);
}

static sovb_status hear_date(hearing *h, sovb_date date, bool own, const sovb_record *record, size_t i, sovb_error *err)
{
	char day[SOVB_DATE_TEXT];

	if (!sovb_date_is_day(date))
		return SOVB_OK;
	return hear(h, KIND_DATE, (sovb_string){sovb_date_iso(date, day), SOVB_DATE_TEXT - 1}, own, record, i, err);
}

/* What one place says of the document. */
static sovb_status hear_all(hearing *h, sovb_date date, sovb_string issuer, sovb_string title, bool own,
			    const sovb_record *record, size_t i, sovb_error *err)
{
	sovb_status status = hear_date(h, date, own, record, i, err);

	if (status == SOVB_OK)
		status = hear(h, KIND_ISSUER, issuer, own, record, i, err);
	if (status == SOVB_OK)
		status = hear(h, KIND_TITLE, title, own, record, i, err);
	return status;
}

static sovb_status hear_record(hearing *h, const sovb_record *record, sovb_error *err)
{
	const sovb_identity *identity = &record->identity;
	sovb_member member;
	bool own;
	sovb_status status = sovb_directory_is_own(&own, &h->directory, record, h->member, err);

	if (status == SOVB_OK && own)
		status = hear_all(h, identity->date, identity->issuer, identity->title, true, record, SOVB_WHOLE_FILE,
				  err);
	for (size_t i = 0; status == SOVB_OK && i < record->reference_count; i++) {
		const sovb_reference *reference = &record->references[i];
		sovb_string title = {0};

		if (!sovb_reference_has_symbol(reference, h->member.names))
			continue;
		status = sovb_directory_reference(&member, &h->directory, reference, err);
		if (status != SOVB_OK || !sovb_member_same(member, h->member))
			continue;
		/* It is sure where a quoted title ends, and that it is one. */
		if (reference->title_quoted)
			title = reference->title;
		status = hear_all(h, reference->date, reference->issuer, title, false, record, i, err);
	}
	return status;
}

static sovb_status hear_files(hearing *h, const sovb_file_set *files, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < files->count; i++) {
		sovb_record record;
		sovb_arena once;

		sovb_arena_init(&once, SOVB_ANSWER_MEMORY);
		status = sovb_store_record(&record, h->directory.store, files->file[i], &once, err);
		if (status == SOVB_OK)
			status = hear_record(h, &record, err);
		sovb_arena_fini(&once);
	}
	return status;
}

/* ---- the list ---- */

static int by_weight(const void *a, const void *b)
{
	const claim *x = a;
	const claim *y = b;

	if (x->own != y->own)
		return x->own ? -1 : 1;
	if (x->mentions != y->mentions)
		return x->mentions > y->mentions ? -1 : 1;
	return sovb_string_compare(x->value, y->value);
}

static bool write_claims(sovb_conflict *out, hearing *h, kind about)
{
	static const char *const names[KIND_COUNT] = {"date", "issuer", "title"};
	size_t count = h->count[about];
	sovb_claim *claims = sovb_arena_array(h->arena, count, sizeof *claims);

	if (!claims)
		return false;
	qsort(h->claim[about], count, sizeof h->claim[about][0], by_weight);
	for (size_t i = 0; i < count; i++) {
		const claim *from = &h->claim[about][i];
		sovb_evidence *evidence = sovb_arena_array(h->arena, from->evidence_count, sizeof *evidence);

		if (!evidence)
			return false;
		for (size_t k = 0; k < from->evidence_count; k++)
			evidence[k] = from->evidence[k];
		claims[i] = (sovb_claim){from->value, from->mentions, from->own, evidence, from->evidence_count};
	}
	*out = (sovb_conflict){names[about], claims, count};
	return true;
}

static sovb_status write_conflicts(conflicts_answer *answer, hearing *h, sovb_error *err)
{
	sovb_conflict *conflicts = sovb_arena_array(h->arena, KIND_COUNT, sizeof *conflicts);
	size_t count = 0;

	if (!conflicts)
		return sovb_no_memory(err);
	for (int about = 0; about < KIND_COUNT; about++) {
		if (h->count[about] > 1 && !write_claims(&conflicts[count++], h, (kind)about))
			return sovb_no_memory(err);
	}
	answer->list = (sovb_conflicts){conflicts, count};
	return sovb_arena_failed(h->arena) ? sovb_no_memory(err) : SOVB_OK;
}

static sovb_status run(conflicts_answer *answer, hearing *h, const sovb_entry *entry, sovb_error *err)
{
	sovb_file_set files = {0};
	sovb_file_set more = {0};
	sovb_status status = sovb_directory_entry(&h->member, &h->directory, entry->key, err);

	if (status != SOVB_OK || !h->member.names)
		return status;
	status = sovb_member_citing_files(&files, h->directory.store, h->member, MAX_FILES, err);
	if (status == SOVB_OK)
		status = sovb_member_held_files(&more, h->directory.store, h->member, MAX_FILES, err);
	if (status == SOVB_OK)
		status = sovb_file_set_join(&files, &more, err);
	sovb_file_set_close(&files);
	if (status == SOVB_OK)
		status = hear_files(h, &files, err);
	sovb_file_set_fini(&files);
	sovb_file_set_fini(&more);
	return status == SOVB_OK ? write_conflicts(answer, h, err) : status;
}

typedef struct asking {
	const sovb_entry *entry;
	conflicts_answer *answer;
} asking;

static sovb_status answer_once(void *context, sovb_store *store, sovb_error *err)
{
	asking *ask = context;
	conflicts_answer *answer = calloc(1, sizeof *answer);
	hearing *h = calloc(1, sizeof *h);
	sovb_status status = SOVB_ERR_NOMEM;

	if (answer)
		sovb_arena_init(&answer->arena, CONFLICTS_MEMORY);
	if (answer && h) {
		sovb_directory_init(&h->directory, store);
		h->arena = &answer->arena;
		status = run(answer, h, ask->entry, err);
		sovb_directory_fini(&h->directory);
	} else {
		sovb_no_memory(err);
	}
	if (status == SOVB_OK)
		ask->answer = answer;
	else if (answer)
		sovb_conflicts_free(&answer->list);
	free(h);
	return status;
}

sovb_status sovb_register_conflicts(sovb_conflicts **out, sovb_store *store, const sovb_entry *entry,
				    sovb_error *err)
{
	asking ask = {entry, NULL};
	sovb_status status = sovb_restart(store, answer_once, &ask, err);

	*out = ask.answer ? &ask.answer->list : NULL;
	return status;
}

void sovb_conflicts_free(sovb_conflicts *conflicts)
{
	conflicts_answer *answer = (conflicts_answer *)conflicts;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}
