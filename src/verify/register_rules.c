/*
 * The draft against the register: dates, issuers, and mentions that may mean several documents.
 */
#include "rules.h"

#include <stdio.h>
#include <string.h>

#include "buffer.h"
#include "identity.h"
#include "knowledge.h"
#include "likeness.h"
#include "words_at.h"

#define MAX_CANDIDATES 8 /* told in one sentence */

/* The mentions to look at; none when only the draft knows the symbol. */
static size_t compared(const sovb_group *group)
{
	if (group->known->empty)
		return 0;
	return group->count < SOVB_MAX_COMPARED_MENTIONS ? group->count : SOVB_MAX_COMPARED_MENTIONS;
}

/* ---- R02 ---- */

/*
 * The only document that the mention can mean with another date; false when none can, or several.  A date
 * outside the year of the number is a slip of the others.
 */
static bool document_meant(sovb_known_document *out, const sovb_knowledge *known, const sovb_draft_mention *mention)
{
	const sovb_periods periods = sovb_symbol_periods(&mention->symbol);
	size_t found = 0;

	for (size_t i = 0; i < known->names->document_count; i++) {
		sovb_known_document document;

		if (!sovb_knowledge_document(&document, known, (int)i) || !sovb_date_is_day(document.date) ||
		    (mention->symbol.year && mention->symbol.year != document.date.year) ||
		    !sovb_periods_join(periods, document.date, mention->ref->date) ||
		    !sovb_knowledge_fits(known, &document, mention))
			continue;
		*out = document;
		found++;
	}
	return found == 1;
}

/* Another document of the same letters is out of the question. */
static bool surely_meant(const sovb_knowledge *known, const sovb_known_document *document,
			 const sovb_draft_mention *mention)
{
	return known->names->one_body || (document->issuer.size && mention->ref->issuer.size) ||
	       sovb_days_alike(document->date, mention->ref->date);
}

/* So many other files with the mention's day leave open whether the held copy is right. */
#define LEAST_CONTESTING 2

/* Do other files give the held document the mention's day? */
static bool is_contested(sovb_checker *checker, const sovb_draft_mention *mention, const sovb_known_document *document)
{
	const sovb_testimony *testimony =
	    document->held ? sovb_knowledge_testimony(checker, mention->group->known, document->document, mention->ref->date)
			   : NULL;

	return testimony && testimony->count >= LEAST_CONTESTING;
}

static void report_known_date(sovb_checker *checker, sovb_draft_mention *mention,
			      const sovb_known_document *document)
{
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};
	bool contested = is_contested(checker, mention, document);
	const sovb_testimony *testimony =
	    sovb_knowledge_testimony(checker, mention->group->known, document->document, document->date);
	const char *name = sovb_mention_name(checker, mention);
	const char *day = sovb_checker_day(checker, mention->ref->date);
	const char *right = sovb_checker_day(checker, document->date);
	sovb_date_words words;
	char files[24];

	/* One file alone may be the one that is wrong. */
	if (!testimony || (!document->held && testimony->count < 2 &&
			   !sovb_day_is_likely(checker, mention, document->date)))
		return;
	snprintf(files, sizeof files, "%zu", testimony->count);
	defect.message = sovb_checker_say(checker, document->held && !contested ? SOVB_SAY_HELD_DATE : SOVB_SAY_CITED_DATE,
					  day, right, name, files);
	defect.evidence = testimony->evidence;
	defect.evidence_count = testimony->count;
	/* A date shared by a list may not be meant for this member. */
	if (!sovb_date_words_find(&words, checker, mention)) {
		defect.severity = SOVB_SEVERITY_INFO;
	} else {
		if (!contested && (document->held || testimony->count > 1))
			defect.severity = SOVB_SEVERITY_ERROR;
		defect.span = sovb_words_to(mention, words.part[2].end);
		if (!contested)
			defect.suggestion = sovb_words_with_date(checker, mention, &words, document->date);
	}
	sovb_checker_report(checker, &defect);
	mention->date_faulty = true;
}

void sovb_check_register_date(sovb_checker *checker, const sovb_group *group)
{
	const sovb_knowledge *known = group->known;

	for (size_t i = 0; i < compared(group) && checker->status == SOVB_OK; i++) {
		sovb_draft_mention *mention = group->mention[i];
		sovb_known_document document;

		if (!sovb_date_is_day(mention->ref->date) || mention->date_faulty || mention->symbol_faulty ||
		    !document_meant(&document, known, mention) ||
		    sovb_date_compare(document.date, mention->ref->date) == 0)
			continue;
		/* Where the document itself is not held, another file that gives the draft's date leaves it
		 * open. */
		if (!document.held && sovb_knowledge_has_day(known, mention->ref->date))
			continue;
		if (surely_meant(known, &document, mention))
			report_known_date(checker, mention, &document);
	}
}

/* ---- R03 ---- */

/* The issuer that the register has for the day, when every one of them contradicts the mention's; NULL data
 * else. */
static sovb_known_document contradicting(const sovb_knowledge *known, const sovb_draft_mention *mention)
{
	sovb_known_document none = {.document = SOVB_NO_DOCUMENT};
	sovb_known_document found = none;

	for (size_t i = 0; i < known->names->witness_count; i++) {
		const sovb_witness *witness = &known->names->witness[i];
		sovb_string issuer = known->names->issuer[witness->issuer];

		/* The centre's masthead names the Central Committee, whoever signs. */
		if (!known->foreign[i] || !issuer.size || witness->document == SOVB_NO_DOCUMENT ||
		    sovb_date_compare(witness->date, mention->ref->date) != 0 || sovb_is_central_committee(issuer))
			continue;
		if (!sovb_issuers_contradict(mention->ref->issuer, mention->issuer, issuer,
					     sovb_checker_head(known->checker, issuer)))
			return none;
		if (!found.issuer.size || witness->held)
			found =
			    (sovb_known_document){witness->document, witness->date, witness->held, issuer};
	}
	return found;
}

static void report_known_issuer(sovb_checker *checker, sovb_draft_mention *mention,
				const sovb_known_document *document)
{
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};
	const sovb_testimony *testimony =
	    sovb_knowledge_testimony(checker, mention->group->known, document->document, document->date);
	sovb_string right;
	sovb_span words;

	if (!testimony || sovb_titles_compare(testimony->title, mention->ref->title) == SOVB_LIKENESS_OTHER)
		return;
	defect.message = sovb_checker_say(
	    checker, SOVB_SAY_REGISTER_ISSUER, sovb_checker_word(checker, mention->ref->issuer),
	    sovb_checker_word(checker, document->issuer), sovb_mention_name(checker, mention), NULL);
	defect.evidence = testimony->evidence;
	defect.evidence_count = testimony->count;
	right = sovb_knowledge_issuer_words(mention->group->known, document);
	if (sovb_words_find(&words, checker, mention, mention->ref->issuer)) {
		defect.span = sovb_words_to(mention, words.end);
		if (right.size && sovb_issuers_compatible(right, document->issuer))
			defect.suggestion = sovb_words_with(checker, mention, words.end, words,
							    sovb_checker_word(checker, right));
	}
	sovb_checker_report(checker, &defect);
	mention->issuer_faulty = true;
}

void sovb_check_register_issuer(sovb_checker *checker, const sovb_group *group)
{
	for (size_t i = 0; i < compared(group) && checker->status == SOVB_OK; i++) {
		sovb_draft_mention *mention = group->mention[i];
		sovb_known_document document;

		if (!mention->issuer || !sovb_date_is_day(mention->ref->date) || mention->issuer_faulty ||
		    mention->symbol_faulty || mention->date_faulty)
			continue;
		document = contradicting(group->known, mention);
		if (document.issuer.size)
			report_known_issuer(checker, mention, &document);
	}
}

/* ---- R06 ---- */

/* The keys of the documents that the mention fits, joined; NULL when there are not two. */
static const char *candidates(sovb_checker *checker, const sovb_draft_mention *mention)
{
	const sovb_knowledge *known = mention->group->known;
	sovb_buffer out = SOVB_BUFFER_INIT(MAX_CANDIDATES * (size_t)1024);
	const char *joined = NULL;
	size_t count = 0;

	for (size_t i = 0; i < known->names->document_count && count < MAX_CANDIDATES; i++) {
		sovb_known_document document;

		if (!sovb_knowledge_document(&document, known, (int)i) ||
		    !sovb_knowledge_fits(known, &document, mention))
			continue;
		if (count++)
			sovb_buffer_append_text(&out, ", ");
		sovb_buffer_append_string(&out, sovb_member_key((sovb_member){known->names, (int)i},
								mention->ref->symbol, checker->arena));
	}
	if (count > 1 && out.status == SOVB_OK)
		joined = sovb_arena_copy(checker->arena, out.data, out.size);
	sovb_buffer_fini(&out);
	return joined;
}

/* A date, a term, or another mention in the text with a date tells the documents apart. */
static bool is_open(const sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;

	return !ref->date.year && !ref->date_raw.size && !ref->term.size && !mention->symbol_faulty;
}

static bool text_dates(const sovb_group *group, const sovb_draft_mention *mention)
{
	for (size_t i = 0; i < compared(group); i++)
		if (sovb_date_is_day(group->mention[i]->ref->date) &&
		    sovb_issuers_compatible(group->mention[i]->ref->issuer, mention->ref->issuer))
			return true;
	return false;
}

void sovb_check_ambiguous(sovb_checker *checker, const sovb_group *group)
{
	for (size_t i = 0; i < compared(group) && group->known->names->document_count > 1; i++) {
		sovb_draft_mention *mention = group->mention[i];
		sovb_defect defect = {
		    .severity = SOVB_SEVERITY_INFO, .mention = mention, .span = mention->ref->anchor};
		const char *keys;

		if (!is_open(mention) || text_dates(group, mention))
			continue;
		keys = candidates(checker, mention);
		if (!keys)
			continue;
		defect.message = sovb_checker_say(checker, SOVB_SAY_AMBIGUOUS,
						  sovb_mention_name(checker, mention), keys, NULL, NULL);
		sovb_checker_report(checker, &defect);
	}
}
