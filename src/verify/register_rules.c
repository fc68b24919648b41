/*
 * The draft against the register: dates, issuers, and mentions that may mean several documents.
 */
#include "rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "bytes.h"
#include "identity.h"
#include "knowledge.h"
#include "likeness.h"
#include "words_at.h"

#define MAX_CANDIDATES 8 /* told in one sentence */
#define MAX_SUBJECTS 8    /* of one number in one draft that are looked at */
#define LEAST_CONTESTING 2        /* so many other files with the mention's day outweigh the held copy */
#define LEAST_REPEATED 3          /* so often a draft gives one day that one other file does not outweigh it */
#define NUMBERS_AROUND 12         /* of which the days are looked at */
#define NUMBERS_MAX 1000000L
#define MAX_WEIGHED 2000          /* documents of one draft's numbers of which subjects and slips are asked */
#define MAX_ORDERED 200           /* mentions of one draft of which the numbers around are looked at */

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

/* The other files that give the held document the mention's day; no files where it is not held. */
static sovb_testimony contesting(sovb_checker *checker, const sovb_draft_mention *mention, const sovb_known_document *document)
{
	const sovb_testimony *testimony =
	    document->held ? sovb_knowledge_testimony(checker, mention->group->known, document->document, mention->ref->date)
			   : NULL;

	return testimony ? *testimony : (sovb_testimony){0};
}

/* Both sides as evidence: what contradicts the draft, and the first file that says what it says. */
static void add_evidence(sovb_defect *defect, sovb_checker *checker, const sovb_testimony *against, const sovb_testimony *contested)
{
	const size_t count = against->count < SOVB_MAX_FINDING_EVIDENCE ? against->count : SOVB_MAX_FINDING_EVIDENCE - 1;
	sovb_evidence *evidence = contested->count ? sovb_arena_array(checker->arena, count + 1, sizeof *evidence) : NULL;

	defect->evidence = against->evidence;
	defect->evidence_count = against->count;
	if (!evidence)
		return;
	memcpy(evidence, against->evidence, count * sizeof *evidence);
	evidence[count] = contested->evidence[0];
	defect->evidence = evidence;
	defect->evidence_count = count + 1;
}

/* Is the draft the document that it mentions, of the day that it gives it? */
static bool is_of_draft(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	const sovb_identity *own = sovb_document_identity(checker->draft);
	char key[SOVB_SYMBOL_MAX];
	sovb_symbol symbol;

	return sovb_symbol_parse(&symbol, own->symbol.data, own->symbol.size) && sovb_date_compare(own->date, mention->ref->date) == 0 &&
	       sovb_string_equal((sovb_string){key, sovb_symbol_key(key, &symbol)}, mention->key);
}

/* Which of two days the days of the numbers around speak against. */
struct order {
	bool against_draft;
	bool against_register;
};

/* Does a document whose number is so much higher (lower: below 0) than another's contradict that one's day? */
static bool is_out_of_order(sovb_date neighbour, long higher, sovb_date day)
{
	const long later = sovb_date_days_between(day, neighbour);

	return higher > 0 ? later < -SOVB_DAYS_AROUND_NUMBER : later > SOVB_DAYS_AROUND_NUMBER;
}

/* The numbers next to the mention's, of the same body and period. */
static struct order look_at_order(sovb_checker *checker, const sovb_draft_mention *mention, sovb_date right)
{
	struct order order = {0};
	char *end;
	const long number = strtol(mention->symbol.number, &end, 10);

	if (*end || number > NUMBERS_MAX || checker->ordered++ >= MAX_ORDERED)
		return order;
	for (long higher = -NUMBERS_AROUND; higher <= NUMBERS_AROUND && checker->status == SOVB_OK; higher++) {
		sovb_symbol symbol = mention->symbol;
		sovb_known_document document;
		const sovb_knowledge *known;

		if (higher == 0 || number + higher <= 0)
			continue;
		snprintf(symbol.number, sizeof symbol.number, "%d", (int)(number + higher));
		known = sovb_knowledge_of(checker, &symbol);
		if (!known || known->names->document_count != 1 || !sovb_knowledge_document(&document, known, 0) || !sovb_date_is_day(document.date) ||
		    !sovb_dates_same_period(&symbol, document.date, right) || !sovb_knowledge_fits(known, &document, mention))
			continue;
		order.against_draft = order.against_draft || is_out_of_order(document.date, higher, mention->ref->date);
		order.against_register = order.against_register || is_out_of_order(document.date, higher, right);
	}
	return order;
}

/* Does the draft give the mention's day to a number far from its own, of the same kind and body: "Nghị định số 74/CP ngày 25/10/1993" beside "25/CP"? */
static bool day_is_of_other_number(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	for (size_t i = 0; i < checker->mention_count; i++) {
		const sovb_draft_mention *other = &checker->mention[i];

		if (sovb_date_compare(other->ref->date, mention->ref->date) == 0 && other->key.size &&
		    labs(strtol(other->symbol.number, NULL, 10) - strtol(mention->symbol.number, NULL, 10)) > NUMBERS_AROUND &&
		    strcmp(other->symbol.organ, mention->symbol.organ) == 0 && strcmp(other->symbol.type, mention->symbol.type) == 0 &&
		    sovb_string_equal(other->ref->type, mention->ref->type))
			return true;
	}
	return false;
}

/*
 * What contradicts the draft may be wrong itself: a first page that was typed anew, one file alone.  The numbers around, the other files and the draft's own
 * first page are heard, too; what is to be written instead is said only where the draft is surely wrong.
 */
static void report_known_date(sovb_checker *checker, sovb_draft_mention *mention,
			      const sovb_known_document *document)
{
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};
	const sovb_testimony contested = contesting(checker, mention, document);
	const struct order order = look_at_order(checker, mention, document->date);
	const sovb_testimony *testimony =
	    sovb_knowledge_testimony(checker, mention->group->known, document->document, document->date);
	const bool several = testimony && testimony->count > 1;
	const char *name = sovb_mention_name(checker, mention);
	const char *day = sovb_checker_day(checker, mention->ref->date);
	const char *right = sovb_checker_day(checker, document->date);
	sovb_date_words words;
	char files[24];

	if (!testimony || contested.count >= LEAST_CONTESTING || (order.against_register && !order.against_draft) ||
	    (!several && is_of_draft(checker, mention)) || sovb_titles_compare(testimony->title, mention->ref->title) == SOVB_LIKENESS_OTHER ||
	    (!document->held && !several && !sovb_day_is_likely(checker, mention, document->date)))
		return;
	snprintf(files, sizeof files, "%zu", testimony->count);
	defect.message = sovb_checker_say(checker, !document->held ? SOVB_SAY_CITED_DATE : contested.count ? SOVB_SAY_CONTESTED_DATE : SOVB_SAY_HELD_DATE,
					  day, right, name, files);
	add_evidence(&defect, checker, testimony, &contested);
	/* A date shared by a list may not be meant for this member. */
	if (!sovb_date_words_find(&words, checker, mention)) {
		defect.severity = SOVB_SEVERITY_INFO;
	} else {
		/* The number may be the slip, and not the day. */
		const bool number = checker->ordered > MAX_ORDERED || day_is_of_other_number(checker, mention) || sovb_has_nearby_of_day(checker, mention);
		const bool sure = (document->held ? !contested.count : several) && !number;

		defect.span = sovb_words_to(mention, words.part[2].end);
		if (sure)
			defect.severity = SOVB_SEVERITY_ERROR;
		else if (!document->held && mention->group->count >= LEAST_REPEATED && mention->group->dated)
			defect.severity = SOVB_SEVERITY_INFO;
		if (sure || (order.against_draft && !order.against_register && !number))
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

/* What acts on the mention is no older than it: the draft's own day, and the day of the reference of the draft that acts. */
static bool is_later_than_acting(const sovb_checker *checker, const sovb_draft_mention *mention, sovb_date day)
{
	const sovb_date own = sovb_document_identity(checker->draft)->date;
	const int year = sovb_document_identity(checker->draft)->year;
	const int source = mention->ref->source;

	if (!sovb_date_is_day(day))
		return false;
	if (sovb_date_is_day(own) ? sovb_date_compare(day, own) > 0 : year && day.year > year)
		return true;
	return source >= 0 && (size_t)source < checker->mention_count && mention->ref->relation != SOVB_RELATION_CITES && mention->ref->relation < SOVB_RELATION_AMENDED_BY &&
	       sovb_date_is_day(checker->mention[source].ref->date) && sovb_date_compare(day, checker->mention[source].ref->date) > 0;
}

/* A day that one file alone gives, day and month of another document of the symbol in another year: a slip of that file. */
static bool is_slip_of_year(sovb_checker *checker, sovb_knowledge *known, const sovb_known_document *document)
{
	if (document->held || checker->weighed++ >= MAX_WEIGHED)
		return false;
	for (size_t i = 0; i < known->names->document_count; i++) {
		sovb_known_document other;

		if ((int)i != document->document && sovb_knowledge_document(&other, known, (int)i) && other.date.day == document->date.day &&
		    other.date.month == document->date.month && other.date.year != document->date.year) {
			const sovb_testimony *testimony = sovb_knowledge_testimony(checker, known, document->document, document->date);

			return testimony && testimony->count == 1;
		}
	}
	return false;
}

/* How the subject that the mention gives is to that of the document. */
static sovb_likeness likeness_of(sovb_checker *checker, sovb_knowledge *known, const sovb_known_document *document, const sovb_draft_mention *mention)
{
	const sovb_testimony *testimony = mention->ref->title.size && checker->weighed++ < MAX_WEIGHED
					      ? sovb_knowledge_testimony(checker, known, document->document, document->date)
					      : NULL;

	return testimony ? sovb_titles_compare(testimony->title, mention->ref->title) : SOVB_LIKENESS_UNKNOWN;
}

/* The keys of the documents that the mention may be, joined; NULL when there are not two, or its subject tells which. */
static const char *candidates(sovb_checker *checker, const sovb_draft_mention *mention)
{
	sovb_knowledge *known = mention->group->known;
	sovb_buffer out = SOVB_BUFFER_INIT(MAX_CANDIDATES * (size_t)1024);
	const char *joined = NULL;
	size_t count = 0, alike = 0; /* of them those with the mention's subject */

	for (size_t i = 0; i < known->names->document_count && count < MAX_CANDIDATES; i++) {
		sovb_known_document document;
		sovb_likeness titles;

		if (!sovb_knowledge_document(&document, known, (int)i) ||
		    !sovb_knowledge_fits(known, &document, mention) || is_later_than_acting(checker, mention, document.date) ||
		    is_slip_of_year(checker, known, &document))
			continue;
		titles = likeness_of(checker, known, &document, mention);
		if (titles == SOVB_LIKENESS_OTHER)
			continue;
		alike += titles == SOVB_LIKENESS_ALIKE;
		if (count++)
			sovb_buffer_append_text(&out, ", ");
		sovb_buffer_append_string(&out, sovb_member_key((sovb_member){known->names, (int)i},
								mention->ref->symbol, checker->arena));
	}
	if (count > 1 && alike != 1 && out.status == SOVB_OK)
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

/* Does the subject that one of the mentions gives tell which document the draft means? */
static bool subject_tells(sovb_checker *checker, const sovb_group *group)
{
	size_t titles = 0;

	for (size_t i = 0; i < compared(group) && titles < MAX_SUBJECTS; i++) {
		if (!group->mention[i]->ref->title.size)
			continue;
		titles++;
		if (!candidates(checker, group->mention[i]))
			return true;
	}
	return false;
}

void sovb_check_ambiguous(sovb_checker *checker, const sovb_group *group)
{
	bool asked = false, told = false; /* the subject tells which is meant */

	for (size_t i = 0; i < compared(group) && group->known->names->document_count > 1 && checker->status == SOVB_OK; i++) {
		sovb_draft_mention *mention = group->mention[i];
		sovb_defect defect = {
		    .severity = SOVB_SEVERITY_INFO, .mention = mention, .span = mention->ref->anchor};
		const char *keys;

		if (!is_open(mention) || text_dates(group, mention))
			continue;
		keys = candidates(checker, mention);
		if (keys && !asked)
			told = subject_tells(checker, group);
		asked = asked || keys;
		if (!keys || told)
			continue;
		defect.message = sovb_checker_say(checker, SOVB_SAY_AMBIGUOUS,
						  sovb_mention_name(checker, mention), keys, NULL, NULL);
		sovb_checker_report(checker, &defect);
	}
}
