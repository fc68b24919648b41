/*
 * One document cited several times in a text, with different dates or issuers.
 *
 * Mentions with one date are a run.  Two runs of one numbering period whose issuers can be one body cite one
 * document, and the date that fewer mentions give is wrong; where the register knows one of the dates, the
 * other one is.
 */
#include "bytes.h"
#include "rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "identity.h"
#include "knowledge.h"
#include "likeness.h"
#include "words_at.h"

#define MAX_RUNS 64    /* different dates of one symbol that are compared */
#define MAX_ISSUERS 16 /* different issuers of one date */

/* Mentions of one symbol with one date, and the one that speaks for them. */
struct run {
	sovb_date date;
	size_t count;
	size_t first;      /* index in the group of the first of them */
	size_t voice;      /* the first that names an issuer, else the first */
	sovb_string title; /* the first one given */
	bool known;        /* the register has the date */
};

struct runs {
	struct run run[MAX_RUNS];
	size_t count;
};

static bool counts(const sovb_draft_mention *mention)
{
	return sovb_date_is_day(mention->ref->date) && !mention->date_faulty && !mention->symbol_faulty;
}

static struct run *run_of(struct runs *runs, sovb_date date)
{
	for (size_t i = 0; i < runs->count; i++)
		if (sovb_date_compare(runs->run[i].date, date) == 0)
			return &runs->run[i];
	return NULL;
}

static void gather_runs(struct runs *runs, const sovb_group *group)
{
	runs->count = 0;
	for (size_t i = 0; i < group->count; i++) {
		const sovb_draft_mention *mention = group->mention[i];
		struct run *run;

		if (!counts(mention))
			continue;
		run = run_of(runs, mention->ref->date);
		if (!run && runs->count == MAX_RUNS)
			continue;
		if (!run) {
			run = &runs->run[runs->count++];
			*run = (struct run){.date = mention->ref->date, .first = i, .voice = i};
			run->known = sovb_knowledge_has_day(group->known, run->date);
		}
		run->count++;
		if (!group->mention[run->voice]->ref->issuer.size && mention->ref->issuer.size)
			run->voice = i;
		if (!run->title.size)
			run->title = mention->ref->title;
	}
}

/* A law and a resolution of the National Assembly may share a number. */
static bool types_fit(const sovb_draft_mention *a, const sovb_draft_mention *b)
{
	return a->symbol.type[0] || !a->ref->type.size || !b->ref->type.size ||
	       sovb_string_equal(a->ref->type, b->ref->type);
}

/*
 * The same number on the same day and month of another year: a slip, unless the number is one of the low ones that a
 * body gives out anew every January.
 */
static bool is_year_slip(const sovb_draft_mention *mention, sovb_date a, sovb_date b)
{
	return a.day == b.day && a.month == b.month &&
	       !sovb_is_yearly_number(&mention->symbol) && !mention->symbol.year;
}

/* Do the runs cite one document?  *sure when it cannot well be otherwise. */
static bool one_document(const sovb_group *group, const struct run *a, const struct run *b, bool *sure)
{
	const sovb_draft_mention *x = group->mention[a->voice];
	const sovb_draft_mention *y = group->mention[b->voice];
	sovb_likeness titles = sovb_titles_compare(a->title, b->title);
	bool named = x->ref->issuer.size && y->ref->issuer.size;

	*sure = named || titles == SOVB_LIKENESS_ALIKE || sovb_days_alike(a->date, b->date);
	return types_fit(x, y) &&
	       (sovb_dates_same_period(&x->symbol, a->date, b->date) || is_year_slip(x, a->date, b->date)) &&
	       sovb_issuers_compatible(x->ref->issuer, y->ref->issuer) &&
	       (titles != SOVB_LIKENESS_OTHER || named);
}

/* Is a's date to be believed rather than b's? */
static bool is_better(const struct run *a, const struct run *b)
{
	if (a->known != b->known)
		return a->known;
	if (a->known)
		return false; /* the register has both: two documents, or a conflict of others */
	return a->count != b->count ? a->count > b->count : a->first < b->first;
}

/* The run that shows the date of `wrong` to be wrong; NULL when none does. */
static const struct run *right_run(const struct runs *runs, const sovb_group *group, const struct run *wrong,
				   bool *sure)
{
	const struct run *right = NULL;

	for (size_t i = 0; i < runs->count; i++) {
		const struct run *run = &runs->run[i];
		bool this_sure;

		if (run == wrong || !is_better(run, wrong) || !one_document(group, run, wrong, &this_sure))
			continue;
		if (right && !is_better(run, right))
			continue;
		right = run;
		*sure = this_sure;
	}
	return right;
}

/* The mentions of a run as evidence. */
static void add_evidence(sovb_defect *defect, sovb_checker *checker, const sovb_group *group, sovb_date date,
			 const sovb_draft_mention *not_this)
{
	sovb_evidence *evidence =
	    sovb_arena_array(checker->arena, SOVB_MAX_FINDING_EVIDENCE, sizeof *evidence);

	for (size_t i = 0; evidence && i < group->count && defect->evidence_count < SOVB_MAX_FINDING_EVIDENCE;
	     i++) {
		const sovb_draft_mention *mention = group->mention[i];

		if (counts(mention) && mention != not_this && !mention->issuer_faulty &&
		    sovb_date_compare(mention->ref->date, date) == 0)
			evidence[defect->evidence_count++] = sovb_mention_evidence(checker, mention);
	}
	defect->evidence = evidence;
}

static void report_run(sovb_checker *checker, const sovb_group *group, const struct run *wrong,
		       const struct run *right, bool sure)
{
	sovb_defect defect = {0};
	bool tied = right->count == wrong->count && !right->known;
	char count[24];

	snprintf(count, sizeof count, "%zu", right->count);
	defect.message =
	    sovb_checker_say(checker, SOVB_SAY_REPEAT_DATE, sovb_checker_day(checker, wrong->date),
			     sovb_checker_day(checker, right->date), count,
			     sovb_mention_name(checker, group->mention[wrong->first]));
	add_evidence(&defect, checker, group, right->date, NULL);
	for (size_t i = 0; i < group->count; i++) {
		sovb_draft_mention *mention = group->mention[i];
		sovb_date_words words;

		if (!counts(mention) || sovb_date_compare(mention->ref->date, wrong->date) != 0)
			continue;
		defect.mention = mention;
		defect.severity = SOVB_SEVERITY_INFO; /* a date shared by a list may not be meant for this member */
		defect.span = mention->ref->anchor;
		defect.suggestion = (sovb_string){0};
		if (sovb_date_words_find(&words, checker, mention)) {
			defect.severity = sure ? SOVB_SEVERITY_ERROR : SOVB_SEVERITY_WARNING;
			defect.span = sovb_words_to(mention, words.part[2].end);
			if (!tied)
				defect.suggestion =
				    sovb_words_with_date(checker, mention, &words, right->date);
		}
		sovb_checker_report(checker, &defect);
	}
}

/* All wrong runs are found before any is marked: a mark takes its mentions out of the comparison. */
static void check_dates(sovb_checker *checker, const sovb_group *group)
{
	bool wrong[MAX_RUNS] = {false};
	struct runs runs;

	gather_runs(&runs, group);
	for (size_t i = 0; runs.count > 1 && i < runs.count; i++) {
		bool sure = false;
		const struct run *right = right_run(&runs, group, &runs.run[i], &sure);

		if (!right)
			continue;
		wrong[i] = true;
		report_run(checker, group, &runs.run[i], right, sure);
	}
	for (size_t i = 0; i < group->count; i++) {
		struct run *run =
		    counts(group->mention[i]) ? run_of(&runs, group->mention[i]->ref->date) : NULL;

		if (run && wrong[run - runs.run])
			group->mention[i]->date_faulty = true;
	}
}

/* ---- issuers ---- */

/* The issuers named with one date, by kind of body. */
struct issuers {
	const sovb_draft_mention *voice[MAX_ISSUERS];
	size_t count[MAX_ISSUERS];
	size_t used;
};

static bool names_issuer(const sovb_draft_mention *mention, sovb_date date)
{
	return counts(mention) && mention->issuer && !mention->issuer_faulty &&
	       sovb_date_compare(mention->ref->date, date) == 0;
}

static void gather_issuers(struct issuers *issuers, const sovb_group *group, sovb_date date)
{
	issuers->used = 0;
	for (size_t i = 0; i < group->count; i++) {
		size_t at = 0;

		if (!names_issuer(group->mention[i], date))
			continue;
		while (at < issuers->used && issuers->voice[at]->issuer != group->mention[i]->issuer)
			at++;
		if (at == MAX_ISSUERS)
			continue;
		if (at == issuers->used) {
			issuers->voice[issuers->used] = group->mention[i];
			issuers->count[issuers->used++] = 0;
		}
		issuers->count[at]++;
	}
}

/* The mentions that name it, and before all the files that name such a body for that day. */
static size_t weight(const sovb_knowledge *known, const struct issuers *issuers, size_t at)
{
	const sovb_draft_mention *voice = issuers->voice[at];
	size_t files = 0;

	for (size_t i = 0; known && i < known->names->witness_count; i++) {
		const sovb_witness *witness = &known->names->witness[i];
		sovb_string issuer = known->names->issuer[witness->issuer];

		if (known->foreign[i] && issuer.size && sovb_date_compare(witness->date, voice->ref->date) == 0 &&
		    !sovb_issuers_contradict(voice->ref->issuer, voice->issuer, issuer,
					     sovb_checker_head(known->checker, issuer)))
			files++;
	}
	return files * SOVB_MAX_COMPARED_MENTIONS + issuers->count[at];
}

static bool contradict(const sovb_draft_mention *a, const sovb_draft_mention *b)
{
	return sovb_issuers_contradict(a->ref->issuer, a->issuer, b->ref->issuer, b->issuer) &&
	       sovb_titles_compare(a->ref->title, b->ref->title) != SOVB_LIKENESS_OTHER;
}

static void report_issuer(sovb_checker *checker, const sovb_group *group, const sovb_draft_mention *wrong,
			  const sovb_draft_mention *right, size_t count, bool sure)
{
	sovb_defect defect = {.severity = SOVB_SEVERITY_WARNING};
	sovb_evidence *evidence = sovb_arena_alloc(checker->arena, sizeof *evidence);
	sovb_date date = wrong->ref->date;
	char number[24];

	if (!evidence)
		return;
	*evidence = sovb_mention_evidence(checker, right);
	defect.evidence = evidence;
	defect.evidence_count = 1;
	snprintf(number, sizeof number, "%zu", count);
	defect.message = sovb_checker_say(
	    checker, SOVB_SAY_REPEAT_ISSUER, sovb_checker_word(checker, wrong->ref->issuer),
	    sovb_checker_word(checker, right->ref->issuer), number, sovb_mention_name(checker, wrong));
	for (size_t i = 0; i < group->count; i++) {
		sovb_draft_mention *mention = group->mention[i];
		sovb_span words;

		if (!names_issuer(mention, date) || mention->issuer != wrong->issuer)
			continue;
		defect.mention = mention;
		defect.span = mention->ref->anchor;
		defect.suggestion = (sovb_string){0};
		if (sovb_words_find(&words, checker, mention, mention->ref->issuer)) {
			defect.span = sovb_words_to(mention, words.end);
			if (sure)
				defect.suggestion =
				    sovb_words_with(checker, mention, words.end, words,
						    sovb_checker_word(checker, right->ref->issuer));
		}
		sovb_checker_report(checker, &defect);
		mention->issuer_faulty = true;
	}
}

static void check_issuers(sovb_checker *checker, const sovb_group *group, sovb_date date)
{
	struct issuers issuers;
	size_t most = 0;

	gather_issuers(&issuers, group, date);
	for (size_t i = 1; i < issuers.used; i++)
		most = weight(group->known, &issuers, i) > weight(group->known, &issuers, most) ? i : most;
	for (size_t i = 0; i < issuers.used; i++)
		if (i != most && contradict(issuers.voice[i], issuers.voice[most]))
			report_issuer(checker, group, issuers.voice[i], issuers.voice[most], issuers.count[most],
				      weight(group->known, &issuers, most) > weight(group->known, &issuers, i));
}

void sovb_check_repeats(sovb_checker *checker, const sovb_group *group)
{
	struct runs runs;

	if (group->count < 2)
		return;
	check_dates(checker, group);
	gather_runs(&runs, group);
	for (size_t i = 0; i < runs.count; i++)
		if (runs.run[i].count > 1)
			check_issuers(checker, group, runs.run[i].date);
	sovb_check_repeated_title(checker, group);
}
