/*
 * Documents that the register does not know, and the one that may have been meant.
 *
 * A slip changes one thing: a digit, two digits that changed places, the letters of the body or of the kind,
 * the year. The neighbour must agree in all else, the date above all, and be the only one.
 */
#include "bytes.h"
#include "rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "drafting.h"
#include "identity.h"
#include "knowledge.h"
#include "likeness.h"
#include "words_at.h"

#define MAX_NEARBY_SYMBOLS 500 /* unknown symbols of a draft whose neighbours are looked for */

#define MAX_NEAREST 3 /* neighbours that are told */

/* Bodies whose letters are taken for one another. */
static const char *const organs[] = {"TW", "TU", "ThU", "HU", "ĐU", "DU", "CU", "CB", "UBND", "HĐND"};

/* The search for the neighbour of one mention. */
struct search {
	sovb_checker *checker;
	const sovb_draft_mention *mention;
	sovb_symbol found; /* the neighbour … */
	sovb_knowledge *known;
	sovb_known_document document;
	bool one_digit; /* it differs in one digit: offices number several documents of one day one after
			   another */
	bool cited;     /* the draft cites it too, for the same day: then only the subject tells */
	sovb_symbol near[MAX_NEAREST]; /* all of them … */
	size_t count;                  /* … and how many there are */
};

/* Does the draft cite the symbol with that day too?  Then the two are different documents to it. */
static bool draft_cites(const sovb_checker *checker, sovb_string key, sovb_date day)
{
	size_t at;

	if (!sovb_key_map_get(&checker->group_of, key, &at))
		return false;
	for (size_t i = 0; i < checker->group[at].count; i++)
		if (sovb_date_compare(checker->group[at].mention[i]->ref->date, day) == 0)
			return true;
	return false;
}

/* The only document of the key that files other than the draft date so, and whose issuer fits; false when
 * none. */
static bool document_of_day(sovb_known_document *out, const sovb_knowledge *known,
			    const sovb_draft_mention *mention, sovb_date day)
{
	size_t found = 0;

	for (size_t i = 0; i < known->names->document_count; i++) {
		sovb_known_document document;

		if (!sovb_knowledge_document(&document, known, (int)i) ||
		    sovb_date_compare(document.date, day) != 0 ||
		    !sovb_issuers_compatible(document.issuer, mention->ref->issuer))
			continue;
		*out = document;
		found++;
	}
	return found == 1;
}

/*
 * Numbers of one day stand side by side in a series: so far apart, one of them is wrong.  Of the decrees of 01/7/2016
 * there are fifty; the busiest offices give out a hundred numbers a day.
 */
static bool is_far(const sovb_symbol *a, const sovb_symbol *b)
{
	long apart = labs(strtol(a->number, NULL, 10) - strtol(b->number, NULL, 10));

	return apart >= (a->party ? 10 : 100);
}

static const sovb_organ_fact *local_party_body(const sovb_symbol *symbol)
{
	const sovb_organ_fact *organ = sovb_organ_by_symbol(symbol->organ, strlen(symbol->organ));

	return organ && organ->system == SOVB_SYSTEM_PARTY && organ->level != SOVB_LEVEL_CENTRAL ? organ : NULL;
}

/* A local Party body issues a kind so seldom that two on one day are next to impossible … */
static bool is_rare_kind(const sovb_symbol *symbol)
{
	static const char *const kinds[] = {"HD", "CT", "CTr", "KL", "QC"};

	return sovb_type_is_one_of(symbol->type, kinds, sizeof kinds / sizeof kinds[0]) && local_party_body(symbol);
}

/* … and below the province any kind so seldom that they are unlikely. */
static bool is_rare(const sovb_symbol *symbol)
{
	const sovb_organ_fact *organ = local_party_body(symbol);

	return organ && (organ->level != SOVB_LEVEL_PROVINCE || is_rare_kind(symbol));
}

static void try_symbol(struct search *search, const sovb_symbol *symbol, bool one_digit)
{
	sovb_checker *checker = search->checker;
	sovb_date day = search->mention->ref->date;
	sovb_known_document document;
	sovb_namesakes *names;
	sovb_knowledge *known;
	char key[SOVB_SYMBOL_MAX];
	sovb_string text = {key, sovb_symbol_key(key, symbol)};

	if (search->count >= MAX_NEAREST || checker->status != SOVB_OK || sovb_string_equal(text, search->mention->key))
		return;
	checker->status = sovb_directory_get(&names, checker->directory, text, checker->err);
	if (checker->status != SOVB_OK || !names->document_count)
		return;
	known = sovb_knowledge_load(checker, names->key);
	if (!known || !document_of_day(&document, known, search->mention, day))
		return;
	search->near[search->count] = *symbol;
	if (search->count++ == 0) {
		search->cited = strcmp(symbol->number, search->mention->symbol.number) != 0 &&
				draft_cites(checker, text, day) && !is_far(symbol, &search->mention->symbol) &&
				!is_rare_kind(&search->mention->symbol);
		search->found = *symbol;
		search->known = known;
		search->document = document;
		search->one_digit = one_digit;
	}
}

/* ---- neighbours ---- */

static void try_number(struct search *search, const char *digits, size_t size, const char *suffix,
		       bool one_digit)
{
	sovb_symbol symbol = search->mention->symbol;

	if (!size || size > SOVB_SYMBOL_DIGITS || digits[0] == '0')
		return;
	snprintf(symbol.number, sizeof symbol.number, "%.*s%s", (int)size, digits, suffix);
	try_symbol(search, &symbol, one_digit);
}

/* One digit other, one missing, one too many, two that changed places. */
static void try_numbers(struct search *search)
{
	const char *number = search->mention->symbol.number;
	const char *suffix;
	size_t size;

	number += strspn(number, "0");
	size = strspn(number, "0123456789");
	suffix = number + size;
	for (size_t at = 0; at <= size && size < SOVB_SYMBOL_DIGITS; at++) {
		char digits[SOVB_SYMBOL_DIGITS + 2];

		for (char digit = '0'; digit <= '9'; digit++) {
			memcpy(digits, number, at);
			digits[at] = digit;
			memcpy(digits + at + 1, number + at, size - at);
			try_number(search, digits, size + 1, suffix, false);
			if (at == size || number[at] == digit)
				continue;
			memcpy(digits + at + 1, number + at + 1, size - at - 1);
			try_number(search, digits, size, suffix, true);
		}
		if (at == size)
			continue;
		memcpy(digits, number, at);
		memcpy(digits + at, number + at + 1, size - at - 1);
		try_number(search, digits, size - 1, suffix, false);
		if (at + 1 == size || number[at] == number[at + 1])
			continue;
		memcpy(digits, number, size);
		digits[at] = number[at + 1];
		digits[at + 1] = number[at];
		try_number(search, digits, size, suffix, false);
	}
}

/*
 * The year stands in the number of what is law, and in no other (Nghị định 30/2020/NĐ-CP, phụ lục I).  That others cite a
 * circular, or what is older than that rule, without the year does not speak against it.
 */
static bool may_toggle_year(const sovb_draft_mention *mention)
{
	const sovb_type_fact *type = sovb_type_by_symbol(mention->symbol.type, strlen(mention->symbol.type));
	const sovb_rule_version *layout = sovb_rule_at(SOVB_SYSTEM_STATE, SOVB_DRAFTING_LAYOUT, mention->ref->date);

	return !mention->symbol.year || (layout && layout->citing && !(type && type->year == SOVB_YEAR_ALWAYS));
}

static void try_letters(struct search *search)
{
	for (size_t i = 0; i < sizeof organs / sizeof organs[0]; i++) {
		sovb_symbol symbol = search->mention->symbol;

		strcpy(symbol.organ, organs[i]);
		if (search->mention->symbol.organ[0])
			try_symbol(search, &symbol, false);
	}
	for (size_t i = 0; i < sovb_type_count(); i++) {
		sovb_symbol symbol = search->mention->symbol;

		strcpy(symbol.type, sovb_type_get(i)->symbol);
		if (search->mention->symbol.type[0])
			try_symbol(search, &symbol, false);
	}
	if (sovb_date_is_day(search->mention->ref->date) && may_toggle_year(search->mention)) {
		sovb_symbol symbol = search->mention->symbol;

		symbol.year = symbol.year ? 0 : search->mention->ref->date.year;
		symbol.party = false;
		try_symbol(search, &symbol, false);
	}
	for (int by = -1; by <= 1; by += 2) {
		sovb_symbol symbol = search->mention->symbol;

		symbol.year += by;
		if (search->mention->symbol.year)
			try_symbol(search, &symbol, false);
	}
}

/* ---- reporting ---- */

/* What files say of the neighbour; NULL when its title speaks against it, or too little speaks for it. */
static const sovb_testimony *testimony_of(struct search *search)
{
	const sovb_testimony *testimony = sovb_knowledge_testimony(
	    search->checker, search->known, search->document.document, search->document.date);
	sovb_likeness titles = SOVB_LIKENESS_UNKNOWN;

	if (testimony)
		titles = sovb_titles_compare(testimony->title, search->mention->ref->title);
	if (!testimony || titles == SOVB_LIKENESS_OTHER)
		return NULL;
	if ((search->cited || (search->one_digit && !is_rare(&search->mention->symbol) &&
			       !is_far(&search->found, &search->mention->symbol))) &&
	    !sovb_title_stands_in(testimony->title, search->mention->ref->title))
		return NULL;
	return testimony;
}

static void report_neighbour(sovb_checker *checker, sovb_draft_mention *mention, struct search *search)
{
	const sovb_testimony *testimony = testimony_of(search);
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};
	char text[SOVB_SYMBOL_MAX];
	const char *key;

	if (!testimony)
		return;
	defect.suggestion = sovb_arena_string(checker->arena, text, sovb_symbol_text(text, &search->found));
	key = sovb_checker_word(
	    checker, sovb_member_key((sovb_member){search->known->names, search->document.document},
				     defect.suggestion, checker->arena));
	defect.message =
	    sovb_checker_say(checker, SOVB_SAY_NEARBY, sovb_mention_name(checker, mention), key, NULL, NULL);
	defect.evidence = testimony->evidence;
	defect.evidence_count = testimony->count;
	sovb_checker_report(checker, &defect);
	mention->symbol_faulty = true;
}

/* The same number, day and month in another year: beyond the period in which R02 compares. */
static bool report_other_year(sovb_checker *checker, sovb_draft_mention *mention)
{
	sovb_knowledge *known = mention->group->known;
	sovb_date day = mention->ref->date;
	struct search search = {.checker = checker, .mention = mention, .known = known};
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};
	const sovb_testimony *testimony;
	sovb_date_words words;
	const char *key;

	for (size_t i = 0; i < known->names->document_count; i++) {
		sovb_known_document document;

		if (!sovb_knowledge_document(&document, known, (int)i) || document.date.day != day.day ||
		    document.date.month != day.month || !sovb_knowledge_fits(known, &document, mention))
			continue;
		search.document = document;
		search.count++;
	}
	if (sovb_is_yearly_number(&mention->symbol))
		return false;
	testimony = search.count == 1 ? testimony_of(&search) : NULL;
	if (!testimony || draft_cites(checker, mention->key, search.document.date) ||
	    !sovb_day_is_likely(checker, mention, search.document.date))
		return false;
	key =
	    sovb_checker_word(checker, sovb_member_key((sovb_member){known->names, search.document.document},
						       mention->ref->symbol, checker->arena));
	defect.message = sovb_checker_say(checker, SOVB_SAY_NEARBY_YEAR, sovb_mention_name(checker, mention),
					  sovb_checker_day(checker, day), key, NULL);
	defect.evidence = testimony->evidence;
	defect.evidence_count = testimony->count;
	if (sovb_date_words_find(&words, checker, mention)) {
		defect.span = sovb_words_to(mention, words.part[2].end);
		/* Of two years that follow each other one file alone may be the one that is wrong. */
		if (search.document.held || testimony->count > 1 || abs(search.document.date.year - day.year) > 1)
			defect.suggestion = sovb_words_with_date(checker, mention, &words, search.document.date);
	}
	sovb_checker_report(checker, &defect);
	mention->symbol_faulty = true;
	return true;
}

/* ---- the rules ---- */

/* Does the register know a document that the mention can be? */
static bool is_known(const sovb_draft_mention *mention)
{
	const sovb_knowledge *known = mention->group->known;
	sovb_date day = mention->ref->date;

	if (known->empty || !sovb_date_is_day(day))
		return !known->empty;
	if (sovb_knowledge_has_day(known, day))
		return true;
	for (size_t i = 0; i < known->names->document_count; i++) {
		sovb_known_document document;

		if (sovb_knowledge_document(&document, known, (int)i) &&
		    sovb_knowledge_fits(known, &document, mention) &&
		    sovb_dates_same_period(&mention->symbol, document.date, day))
			return true;
	}
	return false;
}

static bool is_unknown(const sovb_draft_mention *mention)
{
	return !mention->symbol_faulty && !mention->date_faulty && !is_known(mention);
}

static void look_around(struct search *search, sovb_draft_mention *mention)
{
	search->mention = mention;
	search->cited = false;
	search->count = 0;
	try_numbers(search);
	try_letters(search);
}

bool sovb_has_nearby_of_day(sovb_checker *checker, sovb_draft_mention *mention)
{
	struct search search = {.checker = checker, .mention = mention};
	const sovb_testimony *testimony = NULL;

	if (mention->ref->title.size)
		try_numbers(&search);
	if (search.count)
		testimony = sovb_knowledge_testimony(checker, search.known, search.document.document, search.document.date);
	return testimony && sovb_titles_compare(testimony->title, mention->ref->title) == SOVB_LIKENESS_ALIKE;
}

/* The neighbours' symbols, joined. */
static const char *name_all(const struct search *search)
{
	char text[MAX_NEAREST * (SOVB_SYMBOL_MAX + 2)];
	size_t size = 0;

	for (size_t i = 0; i < search->count; i++) {
		if (i) {
			memcpy(text + size, ", ", 2);
			size += 2;
		}
		size += sovb_symbol_text(text + size, &search->near[i]);
	}
	return sovb_checker_word(search->checker, (sovb_string){text, size});
}

void sovb_check_nearby(sovb_checker *checker, const sovb_group *group)
{
	struct search search = {.checker = checker};

	for (size_t i = 0; i < group->count && i < SOVB_MAX_COMPARED_MENTIONS && checker->status == SOVB_OK;
	     i++) {
		sovb_draft_mention *mention = group->mention[i];

		if (!sovb_date_is_day(mention->ref->date) || !is_unknown(mention) ||
		    (!group->known->empty && report_other_year(checker, mention)))
			continue;
		/* Most often the mention before said the same. */
		if (!search.mention ||
		    sovb_date_compare(search.mention->ref->date, mention->ref->date) != 0 ||
		    !sovb_string_equal(search.mention->ref->issuer, mention->ref->issuer)) {
			if (checker->nearby++ >= MAX_NEARBY_SYMBOLS)
				return;
			look_around(&search, mention);
		}
		if (search.count == 1)
			report_neighbour(checker, mention, &search);
		if (search.count && !mention->symbol_faulty)
			mention->nearest = name_all(&search);
	}
}

void sovb_check_unknown(sovb_checker *checker, const sovb_group *group)
{
	for (size_t i = 0; i < group->count && i < SOVB_MAX_COMPARED_MENTIONS && checker->status == SOVB_OK;
	     i++) {
		sovb_draft_mention *mention = group->mention[i];
		sovb_defect defect = {
		    .severity = SOVB_SEVERITY_INFO, .mention = mention, .span = mention->ref->anchor};

		if (!is_unknown(mention))
			continue;
		defect.message = sovb_checker_say(checker, mention->nearest ? SOVB_SAY_UNKNOWN_NEAR : SOVB_SAY_UNKNOWN,
						  sovb_mention_name(checker, mention), mention->nearest,
						  sovb_checker_day(checker, mention->ref->date), NULL);
		sovb_checker_report(checker, &defect);
	}
}
