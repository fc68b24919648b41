/*
 * Dates and terms: what the calendar, the lives of bodies and the tables of terms prove.
 */
#include "rules.h"

#include <stdio.h>
#include <string.h>

#include "body_name.h"
#include "bytes.h"
#include "document_facts.h"
#include "knowledge.h"
#include "level.h"
#include "likeness.h"
#include "words_at.h"

/* The mention's words up to its date, or its anchor; *suggestion with the right date when one is known. */
static sovb_span date_span(sovb_checker *checker, const sovb_draft_mention *mention, sovb_date right,
			   sovb_string *suggestion)
{
	sovb_date_words words;

	*suggestion = (sovb_string){0};
	if (!sovb_date_words_find(&words, checker, mention))
		return mention->ref->anchor;
	if (sovb_date_is_day(right))
		*suggestion = sovb_words_with_date(checker, mention, &words, right);
	return sovb_words_to(mention, words.part[2].end);
}

static void report_date(sovb_checker *checker, sovb_draft_mention *mention, sovb_severity severity,
			const char *message)
{
	sovb_defect defect = {.severity = severity, .mention = mention, .message = message};

	defect.span = date_span(checker, mention, (sovb_date){0}, &defect.suggestion);
	sovb_checker_report(checker, &defect);
	mention->date_faulty = true;
}

/* ---- which day is right ---- */

static bool term_holds(const sovb_term_fact *term, sovb_date date)
{
	return term && sovb_date_compare(date, term->from) >= 0 &&
	       (!term->to.year || sovb_date_compare(date, term->to) <= 0);
}

/* Nothing is asked of the register's day but what the context says. */
struct wanted {
	const sovb_draft_mention *mention;
	int value[3];                /* day, month and year as written; two of them must agree */
	const sovb_term_fact *term;  /* … or the term that holds the day */
};

static bool digits_agree(const void *context, const sovb_known_document *document)
{
	const struct wanted *wanted = context;
	sovb_date date = document->date;

	return (date.day == wanted->value[0]) + (date.month == wanted->value[1]) +
		   (date.year == wanted->value[2] || date.year % 100 == wanted->value[2]) >=
	       2;
}

/* Where day and month differ too, another document of the number's year may be meant, or the number's year be wrong. */
static bool day_and_month_agree(const void *context, const sovb_known_document *document)
{
	const struct wanted *wanted = context;

	return document->date.day == wanted->value[0] && document->date.month == wanted->value[1] && document->date.year == wanted->value[2];
}

static bool is_in_term(const void *context, const sovb_known_document *document)
{
	const struct wanted *wanted = context;

	return term_holds(wanted->term, document->date) && sovb_days_alike(document->date, wanted->mention->ref->date);
}

/* The files that give the document its day, as evidence. */
static void add_testimony(sovb_defect *defect, sovb_checker *checker, const sovb_known_document *document)
{
	const sovb_testimony *testimony = sovb_knowledge_testimony(
	    checker, defect->mention->group->known, document->document, document->date);

	if (!testimony)
		return;
	defect->evidence = testimony->evidence;
	defect->evidence_count = testimony->count;
}

static void add_mention(sovb_defect *defect, sovb_checker *checker, const sovb_draft_mention *other)
{
	sovb_evidence *evidence = sovb_arena_alloc(checker->arena, sizeof *evidence);

	if (!evidence)
		return;
	*evidence = sovb_mention_evidence(checker, other);
	defect->evidence = evidence;
	defect->evidence_count = 1;
}

/* The day of the document by the draft's other mentions, else by the register; empty when neither tells for sure. */
static sovb_date right_day(sovb_defect *defect, sovb_checker *checker, const struct wanted *wanted,
			   bool (*accept)(const void *context, const sovb_known_document *document))
{
	const sovb_group *group = defect->mention->group;
	sovb_known_document document;

	if (!group)
		return (sovb_date){0};
	if (group->dated && group->dated != defect->mention &&
	    accept(wanted, &(sovb_known_document){.date = group->dated->ref->date})) {
		add_mention(defect, checker, group->dated);
		return group->dated->ref->date;
	}
	if (!sovb_knowledge_only(&document, group->known, defect->mention, accept, wanted))
		return (sovb_date){0};
	add_testimony(defect, checker, &document);
	return document.date;
}

static void report_impossible(sovb_checker *checker, sovb_draft_mention *mention)
{
	const char *day = sovb_checker_word(checker, mention->ref->date_raw); /* "ngày 31/6/2021" */
	sovb_defect defect = {.severity = SOVB_SEVERITY_ERROR, .mention = mention};
	struct wanted wanted = {.mention = mention};
	sovb_date right = {0};

	day += strcspn(day, "0123456789");
	if (mention->group && mention->group->dated)
		right = mention->group->dated->ref->date;
	if (sscanf(day, "%d%*[^0-9]%d%*[^0-9]%d", &wanted.value[0], &wanted.value[1], &wanted.value[2]) == 3) {
		sovb_date agreeing = right_day(&defect, checker, &wanted, digits_agree);

		right = right.year ? right : agreeing;
	}
	if (right.year && !defect.evidence_count)
		add_mention(&defect, checker, mention->group->dated);
	defect.message = sovb_checker_say(
	    checker, right.year ? SOVB_SAY_DATE_IMPOSSIBLE_KNOWN : SOVB_SAY_DATE_IMPOSSIBLE, day,
	    sovb_mention_name(checker, mention), sovb_checker_day(checker, right), NULL);
	defect.span = date_span(checker, mention, right, &defect.suggestion);
	sovb_checker_report(checker, &defect);
	mention->date_faulty = true;
}

static const sovb_organ_fact *body_of(const sovb_draft_mention *mention)
{
	const char *organ = mention->symbol.organ;

	return organ[0] ? sovb_organ_by_symbol(organ, strlen(organ)) : NULL;
}

/* What the user's tables say of the mention's body, else what is known of its letters. */
static const sovb_organ_fact *living_body(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	const sovb_organ_fact *local =
	    sovb_local_body(sovb_document_facts(checker->draft), mention->symbol.organ, mention->ref->issuer);

	return local && (local->from.year || local->to.year) ? local : body_of(mention);
}

/* "Bộ Tài chính" of "Bộ Tài chính; ban tổ chức", letters that both have. */
static sovb_string first_name(const sovb_organ_fact *body)
{
	return (sovb_string){body->name, strcspn(body->name, ";")};
}

/* A body that is no more, and who took over from it. */
static const char *name_of_past(sovb_checker *checker, const sovb_organ_fact *body)
{
	const sovb_organ_fact *now = sovb_organ_successor(body);

	return now ? sovb_checker_say(checker, SOVB_SAY_BODY_NOW, body->name, sovb_checker_word(checker, first_name(now)),
				      now->symbol, NULL)
		   : body->name;
}

static bool report_age(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_organ_fact *body = living_body(checker, mention);
	/* Nobody whose letters are used issued anything before the Party's Central Committee. */
	const sovb_organ_fact *oldest = body && body->from.year ? body : sovb_organ_by_symbol("TW", strlen("TW"));
	sovb_date date = mention->ref->date;
	const char *name = sovb_mention_name(checker, mention);
	const char *day = sovb_checker_day(checker, date);

	if (sovb_date_compare(date, oldest->from) < 0) {
		report_date(checker, mention, SOVB_SEVERITY_ERROR,
			    sovb_checker_say(checker, SOVB_SAY_DATE_TOO_OLD, day, name,
					     oldest == body ? body->name : "Đảng Cộng sản Việt Nam",
					     sovb_checker_day(checker, oldest->from)));
		return true;
	}
	if (body && body->to.year && sovb_date_compare(date, body->to) > 0) {
		report_date(checker, mention, SOVB_SEVERITY_ERROR,
			    sovb_checker_say(checker, SOVB_SAY_DATE_BODY_GONE, day, name, name_of_past(checker, body),
					     sovb_checker_day(checker, body->to)));
		return true;
	}
	return false;
}

/* "Nghị quyết số 41/2017/QH14 sửa đổi Luật số 94/2015/QH13 ngày 20/6/2017": the day of what stands before. */
static bool another_has_year(const sovb_checker *checker, const sovb_draft_mention *mention)
{
	size_t at = (size_t)(mention - checker->mention);

	for (size_t i = 1; i <= SOVB_MAX_LOOK_BACK && i <= at; i++) {
		const sovb_draft_mention *other = mention - i;
		sovb_date_words words;

		if (other->ref->sentence.start != mention->ref->sentence.start)
			return false;
		if (other->ref->year == mention->ref->date.year && !sovb_date_words_find(&words, checker, other))
			return true;
	}
	return false;
}

/*
 * The year inside a number is that of signing (Nghị định 34/2016/NĐ-CP, điều 58).  A date that does not stand
 * with the number is shared by a list and was not meant for this member of it: nothing is told, and nothing
 * compared with it.
 */
static void check_year(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	sovb_defect defect = {.severity = SOVB_SEVERITY_WARNING, .mention = mention};
	struct wanted wanted = {.mention = mention, .value = {ref->date.day, ref->date.month, ref->year}};
	sovb_date_words words;
	char year[16];

	if (!ref->year || ref->year == ref->date.year)
		return;
	/* Behind a subject that cites others the day may be theirs. */
	if (!sovb_date_words_find(&words, checker, mention) || another_has_year(checker, mention) ||
	    (ref->title.size && words.part[0].start - ref->anchor.end > ref->title.size &&
	     mention > checker->mention && mention[-1].ref->sentence.start == ref->sentence.start)) {
		mention->date_faulty = true;
		return;
	}
	snprintf(year, sizeof year, "%d", ref->year);
	defect.message = sovb_checker_say(checker, SOVB_SAY_DATE_NOT_YEAR, sovb_checker_day(checker, ref->date),
					  sovb_mention_name(checker, mention), year, NULL);
	defect.span = date_span(checker, mention, right_day(&defect, checker, &wanted, day_and_month_agree), &defect.suggestion);
	sovb_checker_report(checker, &defect);
	mention->date_faulty = true;
}

void sovb_check_date(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	sovb_date today = checker->options->today;

	if (!sovb_date_is_day(ref->date)) {
		if (ref->date_raw.size)
			report_impossible(checker, mention);
		return;
	}
	if (sovb_date_is_day(today) && sovb_date_compare(ref->date, today) > 0)
		report_date(checker, mention, SOVB_SEVERITY_ERROR,
			    sovb_checker_say(
				checker, SOVB_SAY_DATE_FUTURE, sovb_checker_day(checker, ref->date),
				sovb_checker_day(checker, today), sovb_mention_name(checker, mention), NULL));
	else if (!report_age(checker, mention))
		check_year(checker, mention);
}

/* ---- terms ---- */

static const char *term_days(sovb_checker *checker, const sovb_term_fact *term)
{
	const char *from;

	if (!term)
		return sovb_checker_say(checker, SOVB_SAY_TERM_UNKNOWN, NULL, NULL, NULL, NULL);
	from = sovb_checker_day(checker, term->from);
	if (!term->to.year)
		return sovb_checker_say(checker, SOVB_SAY_TERM_SINCE, from, NULL, NULL, NULL);
	return sovb_checker_say(checker, SOVB_SAY_TERM_RANGE, from, sovb_checker_day(checker, term->to), NULL,
				NULL);
}

/* The terms of one body, by number and by day. */
struct terms {
	const sovb_term_fact *(*by_number)(int number);
	const sovb_term_fact *(*at)(sovb_date day);
	sovb_sentence sentence;
};

static const struct terms party = {sovb_party_term_by_number, sovb_party_term_at, SOVB_SAY_TERM_PARTY};
static const struct terms assembly = {sovb_assembly_term_by_number, sovb_assembly_term_at,
				      SOVB_SAY_TERM_ASSEMBLY};

/* "Nghị quyết Trung ương 4 khóa XII" is of the Central Committee; "Nghị quyết Đại hội XII" is of a congress.
 */
static bool is_plenum(const sovb_reference *ref)
{
	char name[SOVB_NAME_MAX];
	bool centre = false;

	sovb_name_fold(name, sizeof name, ref->name.data, ref->name.size);
	for (const char *word = name; *word; word += strcspn(word, " "), word += strspn(word, " ")) {
		if (sovb_name_begins(word, "đại hội") || sovb_name_begins(word, "đoàn"))
			return false;
		centre = centre || sovb_name_begins(word, "trung ương");
	}
	return centre;
}

/* Whose term it is; NULL: a local body's, which has its own count (domain rule: khóa only together with its
 * body). */
static const struct terms *terms_of(const sovb_draft_mention *mention)
{
	const sovb_issuer_fact *issuer = mention->issuer;
	const char *organ = mention->symbol.organ;
	const sovb_issuer_fact *centre = sovb_issuer_by_name("Bộ Chính trị", strlen("Bộ Chính trị"));
	const sovb_organ_fact *body = body_of(mention);

	if (issuer && sovb_issuer_may_use(issuer, "TW", 2))
		return issuer->system == SOVB_SYSTEM_PARTY ? &party : NULL;
	if (issuer && (sovb_issuer_may_use(issuer, "QH", 2) || sovb_issuer_may_use(issuer, "UBTVQH", 6)))
		return &assembly;
	if (mention->ref->issuer.size)
		return NULL;
	if (centre && organ[0] && sovb_issuer_may_use(centre, organ, strlen(organ)))
		return &party;
	if (body && (strcmp(body->symbol, "QH") == 0 || strcmp(body->symbol, "UBTVQH") == 0))
		return &assembly;
	return mention->ref->kind == SOVB_KIND_NAMED && is_plenum(mention->ref) ? &party : NULL;
}

/* The term that surely holds the day; NULL when its neighbour may hold it too. */
static const sovb_term_fact *sure_term(const struct terms *terms, sovb_date date)
{
	const sovb_term_fact *term = terms->at(date);

	return term && !term_holds(terms->by_number(term->number - 1), date) ? term : NULL;
}

/* A local committee's term, when the user's tables know it. */
static void check_local_term(sovb_checker *checker, sovb_draft_mention *mention, int number)
{
	const sovb_reference *ref = mention->ref;
	const sovb_term_fact *term = sovb_local_facts_term(sovb_document_facts(checker->draft), ref->issuer, number);
	sovb_defect defect = {.severity = SOVB_SEVERITY_ERROR, .mention = mention, .span = ref->anchor};

	if (!term || term_holds(term, ref->date))
		return;
	defect.message = sovb_checker_say(checker, SOVB_SAY_TERM_LOCAL, sovb_checker_day(checker, ref->date),
					  sovb_checker_word(checker, ref->term),
					  sovb_checker_word(checker, ref->issuer), term_days(checker, term));
	sovb_checker_report(checker, &defect);
}

/* Does another mention, or another file, give the document that day? */
static bool day_is_vouched(sovb_defect *defect, sovb_checker *checker)
{
	const sovb_draft_mention *mention = defect->mention;
	const sovb_group *group = mention->group;
	sovb_date day = mention->ref->date;
	sovb_known_document document;

	for (size_t i = 0; group && i < group->count && i < SOVB_MAX_COMPARED_MENTIONS; i++) {
		const sovb_draft_mention *other = group->mention[i];

		if (other == mention || sovb_date_compare(other->ref->date, day) != 0 ||
		    sovb_string_equal(other->ref->term, mention->ref->term))
			continue;
		add_mention(defect, checker, other);
		return true;
	}
	if (!group || !sovb_knowledge_has_day(group->known, day))
		return false;
	for (size_t i = 0; i < group->known->names->document_count; i++)
		if (sovb_knowledge_document(&document, group->known, (int)i) &&
		    sovb_date_compare(document.date, day) == 0)
			add_testimony(defect, checker, &document);
	return true;
}

/* The term is wrong when others vouch for the day; the day, when the document has another one in the term. */
static void mend_term(sovb_defect *defect, sovb_checker *checker, const sovb_term_fact *claimed,
		      const sovb_term_fact *right)
{
	sovb_draft_mention *mention = defect->mention;
	struct wanted wanted = {.mention = mention, .term = claimed};
	sovb_date_words date;
	sovb_span words;
	sovb_date day;

	if (sovb_words_find(&words, checker, mention, mention->ref->term)) {
		bool closed = words.end < checker->text.size && checker->text.data[words.end] == ')';

		defect->span = sovb_words_to(mention, words.end + closed);
		if (day_is_vouched(defect, checker)) {
			if (right)
				defect->suggestion =
				    sovb_words_with(checker, mention, defect->span.end, words, right->roman);
			return;
		}
	}
	day = claimed ? right_day(defect, checker, &wanted, is_in_term) : (sovb_date){0};
	if (!sovb_date_is_day(day))
		return;
	mention->date_faulty = true;
	if (!sovb_date_words_find(&date, checker, mention))
		return;
	defect->suggestion = sovb_words_with_date(checker, mention, &date, day);
	defect->span = sovb_words_to(mention, date.part[2].end);
}

void sovb_check_term(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	const struct terms *terms;
	const sovb_term_fact *claimed, *right;
	sovb_defect defect = {.severity = SOVB_SEVERITY_ERROR, .mention = mention, .span = ref->anchor};
	int number;

	if (!ref->term.size || !sovb_date_is_day(ref->date) || mention->date_faulty)
		return;
	terms = terms_of(mention);
	number = sovb_roman_parse(ref->term.data, ref->term.size);
	if (!terms && number)
		check_local_term(checker, mention, number);
	if (!terms || !number)
		return;
	claimed = terms->by_number(number);
	right = sure_term(terms, ref->date);
	/* After the last term of the table a term that it does not know may have begun. */
	if (term_holds(claimed, ref->date) || (!claimed && (!right || !right->to.year)))
		return;
	defect.message = sovb_checker_say(
	    checker, terms->sentence, sovb_checker_day(checker, ref->date),
	    sovb_checker_word(checker, ref->term), term_days(checker, claimed),
	    right ? sovb_checker_say(checker, SOVB_SAY_TERM_RIGHT, right->roman, NULL, NULL, NULL) : "");
	mend_term(&defect, checker, claimed, right);
	sovb_checker_report(checker, &defect);
}

/* The number in "QH13" or "UBTVQH14"; 0 when the organ is no such. */
static int suffix_term(const char *organ)
{
	const sovb_organ_fact *body = sovb_organ_by_symbol(organ, strlen(organ));
	int number = 0;

	if (!body || (strcmp(body->symbol, "QH") != 0 && strcmp(body->symbol, "UBTVQH") != 0))
		return 0;
	for (const char *digit = organ + strlen(body->symbol); *digit >= '0' && *digit <= '9' && number < 100;
	     digit++)
		number = number * 10 + (*digit - '0');
	return number;
}

/* The term that surely holds the mention's date, or the whole year inside its number. */
static const sovb_term_fact *right_suffix(const sovb_reference *ref, bool dated)
{
	const sovb_term_fact *first, *last;

	if (dated)
		return !ref->year || ref->year == ref->date.year ? sure_term(&assembly, ref->date) : NULL;
	first = sure_term(&assembly, (sovb_date){(int16_t)ref->year, 1, 1});
	last = sure_term(&assembly, (sovb_date){(int16_t)ref->year, 12, 31});
	return first == last ? first : NULL;
}

void sovb_check_suffix(sovb_checker *checker, sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;
	bool dated = sovb_date_is_day(ref->date) && !mention->date_faulty;
	const sovb_term_fact *claimed = sovb_assembly_term_by_number(suffix_term(mention->symbol.organ));
	sovb_defect defect = {.severity = SOVB_SEVERITY_ERROR, .mention = mention, .span = ref->anchor};
	sovb_symbol symbol = mention->symbol;
	const sovb_term_fact *right;
	char year[16], text[SOVB_SYMBOL_MAX];
	bool in_year;

	if (!claimed)
		return;
	in_year = !ref->year ||
		  (ref->year >= claimed->from.year && (!claimed->to.year || ref->year <= claimed->to.year));
	if (in_year && (!dated || term_holds(claimed, ref->date)))
		return;
	snprintf(year, sizeof year, "%d", ref->year);
	defect.message = sovb_checker_say(checker, in_year ? SOVB_SAY_SUFFIX_DATE : SOVB_SAY_SUFFIX_YEAR,
					  symbol.organ, claimed->roman, term_days(checker, claimed),
					  in_year ? sovb_checker_day(checker, ref->date) : year);
	right = right_suffix(ref, dated);
	if (right) {
		size_t letters = strcspn(symbol.organ, "0123456789");

		snprintf(symbol.organ + letters, sizeof symbol.organ - letters, "%d", right->number);
		defect.suggestion = sovb_arena_string(checker->arena, text, sovb_symbol_text(text, &symbol));
	}
	sovb_checker_report(checker, &defect);
	mention->symbol_faulty = true;
}
