#include <sovb/verify.h>

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "identity.h"
#include "knowledge.h"
#include "message.h"
#include "restart.h"
#include "rules.h"
#include "versions.h"
#include "waivers.h"

typedef struct findings_list {
	sovb_findings list; /* first: what the caller sees */
	sovb_arena arena;
} findings_list;

/* What sovb_verify() was asked. */
struct question {
	const sovb_document *draft;
	const sovb_verify_options *options;
	findings_list *answer;
};

/* ---- mentions and groups ---- */

static bool read_symbol(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	char key[SOVB_SYMBOL_MAX];

	if (ref->kind != SOVB_KIND_NUMBERED || sovb_waivers_cover(checker->waivers, ref->anchor) ||
	    !sovb_symbol_parse(&mention->symbol, ref->symbol.data, ref->symbol.size)) {
		mention->symbol = (sovb_symbol){0};
		return true;
	}
	mention->key = sovb_arena_string(checker->arena, key, sovb_symbol_key(key, &mention->symbol));
	return mention->key.data != NULL;
}

/* Its date, issuer and term stand before the next reference and before the end of its sentence. */
static size_t bound_of(const sovb_document *draft, size_t i)
{
	const sovb_reference *ref = sovb_document_reference(draft, i);
	size_t bound = ref->sentence.end > ref->span.end ? ref->sentence.end : ref->span.end;

	if (i + 1 < sovb_document_reference_count(draft)) {
		size_t next = sovb_document_reference(draft, i + 1)->anchor.start;

		if (next < bound && !(next > ref->anchor.end && memchr(sovb_document_text(draft).data + ref->anchor.end, '|', next - ref->anchor.end)))
			bound = next; /* not that of another cell */
	}
	return bound > ref->anchor.end ? bound : ref->anchor.end;
}

static bool read_mentions(sovb_checker *checker)
{
	size_t count = sovb_document_reference_count(checker->draft);

	checker->mention = sovb_arena_array(checker->arena, count + 1, sizeof *checker->mention);
	if (!checker->mention)
		return false;
	checker->mention_count = count;
	for (size_t i = 0; i < count; i++) {
		sovb_draft_mention *mention = &checker->mention[i];

		mention->ref = sovb_document_reference(checker->draft, i);
		mention->bound = bound_of(checker->draft, i);
		mention->issuer = sovb_checker_head(checker, mention->ref->issuer);
		if (!read_symbol(checker, mention))
			return false;
	}
	return true;
}

/* Number the groups by first mention; *of is the group of each mention. */
static bool number_groups(sovb_checker *checker, size_t *of)
{
	for (size_t i = 0; i < checker->mention_count; i++) {
		sovb_string key = checker->mention[i].key;

		if (!key.size || sovb_key_map_get(&checker->group_of, key, &of[i]))
			continue;
		of[i] = checker->group_count++;
		if (!sovb_key_map_put(&checker->group_of, key, of[i]))
			return false;
	}
	return true;
}

/* The one day that the mentions of the group give. */
static const sovb_draft_mention *only_dated(const sovb_group *group)
{
	const sovb_draft_mention *only = NULL;

	for (size_t i = 0; i < group->count; i++) {
		const sovb_draft_mention *mention = group->mention[i];

		if (!sovb_date_is_day(mention->ref->date))
			continue;
		if (only && sovb_date_compare(only->ref->date, mention->ref->date) != 0)
			return NULL;
		only = only ? only : mention;
	}
	return only;
}

static void mark_over(sovb_checker *checker, const sovb_group *group)
{
	if (group)
		checker->group[group - checker->group].over = true;
}

/* Where the draft says that one document ended another, both are marked. */
static void mark_ends(sovb_checker *checker)
{
	for (size_t i = 0; i < checker->mention_count; i++) {
		const sovb_reference *ref = checker->mention[i].ref;

		if (ref->relation != SOVB_RELATION_REPLACES && ref->relation != SOVB_RELATION_REPEALS &&
		    ref->relation != SOVB_RELATION_REPLACED_BY && ref->relation != SOVB_RELATION_REPEALED_BY)
			continue;
		mark_over(checker, checker->mention[i].group);
		if (ref->source >= 0)
			mark_over(checker, checker->mention[ref->source].group);
	}
}

static bool fill_groups(sovb_checker *checker, const size_t *of)
{
	sovb_draft_mention **member = sovb_arena_array(checker->arena, checker->mention_count + 1, sizeof *member);

	checker->group = sovb_arena_array(checker->arena, checker->group_count + 1, sizeof *checker->group);
	if (!member || !checker->group)
		return false;
	for (size_t i = 0; i < checker->mention_count; i++)
		if (checker->mention[i].key.size)
			checker->group[of[i]].count++;
	for (size_t i = 0; i < checker->group_count; i++) {
		checker->group[i].mention = member;
		member += checker->group[i].count;
		checker->group[i].count = 0;
	}
	for (size_t i = 0; i < checker->mention_count; i++) {
		sovb_group *group = &checker->group[of[i]];

		if (!checker->mention[i].key.size)
			continue;
		checker->mention[i].group = group;
		group->mention[group->count++] = &checker->mention[i];
	}
	for (size_t i = 0; i < checker->group_count; i++)
		checker->group[i].dated = only_dated(&checker->group[i]);
	mark_ends(checker);
	return true;
}

static bool make_groups(sovb_checker *checker)
{
	size_t *of = sovb_arena_array(checker->arena, checker->mention_count + 1, sizeof *of);

	return of && number_groups(checker, of) && fill_groups(checker, of);
}

static int by_key(const void *a, const void *b)
{
	const sovb_group *const *x = a;
	const sovb_group *const *y = b;

	return sovb_string_compare((*x)->mention[0]->key, (*y)->mention[0]->key);
}

/* What the register has of the symbols of the groups, in its own order: one way through its terms. */
static sovb_status read_directory(sovb_checker *checker)
{
	sovb_group **group = sovb_arena_array(checker->arena, checker->group_count + 1, sizeof(sovb_group *));
	sovb_status status = group ? SOVB_OK : sovb_no_memory(checker->err);

	for (size_t i = 0; group && i < checker->group_count; i++)
		group[i] = &checker->group[i];
	if (group && checker->group_count)
		qsort(group, checker->group_count, sizeof *group, by_key);
	for (size_t i = 0; status == SOVB_OK && i < checker->group_count; i++) {
		sovb_namesakes *names;

		status = sovb_directory_get(&names, checker->directory, group[i]->mention[0]->key, checker->err);
	}
	return status == SOVB_OK ? sovb_look_for_ends(checker, group) : status;
}

static bool ask_register(sovb_checker *checker)
{
	if (!checker->directory)
		return true;
	checker->status = read_directory(checker);
	if (checker->status != SOVB_OK || !sovb_versions_init(checker))
		return false;
	for (size_t i = 0; i < checker->group_count; i++) {
		checker->group[i].known = sovb_knowledge_load(checker, checker->group[i].mention[0]->key);
		if (!checker->group[i].known)
			return false;
	}
	return true;
}

/* ---- rules ---- */

static void run_check(sovb_checker *checker, const sovb_check *check)
{
	if ((check->needs_register && !checker->directory) || (checker->options->ignore >> checker->rule & 1))
		return;
	if (check->draft)
		check->draft(checker);
	for (size_t i = 0; check->mention && i < checker->mention_count; i++)
		check->mention(checker, &checker->mention[i]);
	for (size_t i = 0; check->group && i < checker->group_count && checker->status == SOVB_OK; i++)
		check->group(checker, &checker->group[i]);
}

static sovb_status run_checks(sovb_checker *checker)
{
	checker->waivers = sovb_waivers_read(checker->text, checker->arena);
	if (!checker->waivers || !read_mentions(checker) || !make_groups(checker))
		return sovb_no_memory(checker->err);
	if (!ask_register(checker))
		return checker->status;
	for (size_t i = 0; i < sovb_check_count() && checker->status == SOVB_OK; i++) {
		checker->rule = i;
		run_check(checker, sovb_check_get(i));
	}
	if (checker->status == SOVB_OK && sovb_arena_failed(checker->arena))
		return sovb_no_memory(checker->err);
	return checker->status;
}

/* ---- findings ---- */

/* What two reports share when they tell of one defect: the rule, the document, the words. */
static int compare_defects(const sovb_defect_report *a, const sovb_defect_report *b)
{
	int order = (a->rule > b->rule) - (a->rule < b->rule);

	if (!order)
		order = sovb_string_compare(sovb_defect_key(&a->defect), sovb_defect_key(&b->defect));
	return order ? order : strcmp(a->defect.message, b->defect.message);
}

static int by_defect(const void *left, const void *right)
{
	const sovb_defect_report *a = left;
	const sovb_defect_report *b = right;
	int order = compare_defects(a, b);

	return order ? order
		     : (a->defect.span.start > b->defect.span.start) -
			   (a->defect.span.start < b->defect.span.start);
}

static int by_place(const void *left, const void *right)
{
	const sovb_finding *a = left;
	const sovb_finding *b = right;

	if (a->span.start != b->span.start)
		return a->span.start < b->span.start ? -1 : 1;
	if (a->rule != b->rule)
		return strcmp(a->rule->id, b->rule->id);
	return strcmp(a->message.data, b->message.data);
}

/* One finding of the reports first to last (exclusive); its first place is the finding's own. */
static bool make_finding(sovb_finding *out, sovb_checker *checker, const sovb_defect_report *first,
			 const sovb_defect_report *last)
{
	const sovb_defect *defect = &first->defect;
	size_t count = (size_t)(last - first) - 1;
	sovb_span *places = count ? sovb_arena_array(checker->arena, count, sizeof *places) : NULL;

	if (count && !places)
		return false;
	for (size_t i = 0; i < count; i++)
		places[i] = first[i + 1].defect.span;
	*out = (sovb_finding){
	    .rule = &sovb_check_get(first->rule)->rule,
	    .severity = defect->severity,
	    .span = defect->span,
	    .raw = sovb_arena_string(checker->arena, checker->text.data + defect->span.start,
				     defect->span.end - defect->span.start),
	    .message = {defect->message, strlen(defect->message)},
	    .suggestion = defect->suggestion,
	    .places = places,
	    .place_count = count,
	    .evidence = defect->evidence,
	    .evidence_count = defect->evidence_count,
	};
	return true;
}

static bool make_findings(sovb_findings *out, sovb_checker *checker)
{
	size_t count = checker->report_count;
	sovb_finding *finding = sovb_arena_array(checker->arena, count + 1, sizeof *finding);
	size_t used = 0;

	if (!finding)
		return false;
	if (count)
		qsort(checker->report, count, sizeof *checker->report, by_defect);
	for (size_t first = 0, last; first < count; first = last) {
		last = first + 1;
		while (last < count && compare_defects(&checker->report[first], &checker->report[last]) == 0)
			last++;
		if (!make_finding(&finding[used++], checker, &checker->report[first], &checker->report[last]))
			return false;
	}
	qsort(finding, used, sizeof *finding, by_place);
	*out = (sovb_findings){finding, used};
	return !sovb_arena_failed(checker->arena);
}

/* ---- the question ---- */

static sovb_status examine(sovb_checker *checker, sovb_findings *out)
{
	sovb_status status = run_checks(checker);

	if (status == SOVB_OK && !make_findings(out, checker))
		status = sovb_no_memory(checker->err);
	sovb_versions_fini(checker);
	sovb_key_map_fini(&checker->group_of);
	sovb_key_map_fini(&checker->issuer_of);
	free(checker->issuer);
	free(checker->report);
	return status;
}

static sovb_status verify_once(void *context, sovb_store *store, sovb_error *err)
{
	struct question *question = context;
	findings_list *answer = calloc(1, sizeof *answer);
	sovb_directory directory;
	sovb_checker checker = {
	    .draft = question->draft,
	    .text = sovb_document_text(question->draft),
	    .options = question->options,
	    .directory = store ? &directory : NULL,
	    .err = err,
	};
	sovb_status status;

	if (!answer)
		return sovb_no_memory(err);
	sovb_arena_init(&answer->arena, SOVB_VERIFY_MEMORY);
	checker.arena = &answer->arena;
	if (store)
		sovb_directory_init(&directory, store);
	status = examine(&checker, &answer->list);
	if (store)
		sovb_directory_fini(&directory);
	if (status == SOVB_OK)
		question->answer = answer;
	else
		sovb_findings_free(&answer->list);
	return status;
}

sovb_status sovb_verify(sovb_findings **out, const sovb_document *draft, sovb_store *store,
			const sovb_verify_options *options, sovb_error *err)
{
	static const sovb_verify_options none = {.lang = SOVB_LANG_VI};
	struct question question = {.draft = draft, .options = options ? options : &none};
	sovb_status status =
	    store ? sovb_restart(store, verify_once, &question, err) : verify_once(&question, NULL, err);

	*out = question.answer ? &question.answer->list : NULL;
	return status;
}

void sovb_findings_free(sovb_findings *findings)
{
	findings_list *answer = (findings_list *)findings;

	if (!answer)
		return;
	sovb_arena_fini(&answer->arena);
	free(answer);
}
