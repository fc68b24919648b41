/*
 * Numbers and days of one body, in the draft and in the register: what stands out of the order by which the body numbers.
 *
 * The regime is told from the documents themselves (numbering.h); at least five must bear it out.  Bodies that merely
 * share a symbol are never compared: all issuers named must be one body.
 */
#include "rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "bytes.h"
#include "drafting.h"
#include "file_set.h"
#include "fold.h"
#include "identity.h"
#include "numbering.h"
#include "side.h"
#include "title_year.h"
#include "utf8.h"
#include "versions.h"
#include "words_at.h"

#define MAX_SERIES 200      /* bodies of one draft that are looked at */
#define MAX_NUMBERS 5000    /* documents of one body */
#define MAX_HELD 300        /* files of the register with the letters of one body; with more it is no single one */
#define MAX_TYPES 64
#define AGAINST_LEAST 2     /* so many documents in order must contradict a number */

struct series {
	sovb_checker *checker;
	const char *organ;
	sovb_string issuer; /* one that was named; none */
	bool reformed;      /* of local bodies: those since the reform of 2025 */
	bool mixed;         /* two of those named are not one body */
	sovb_numbered *number;
	const sovb_draft_mention **mention; /* of each number; NULL: from the register */
	sovb_evidence *evidence;            /* … and where it stands there */
	size_t count;
	size_t room;
	const char *type[MAX_TYPES];
	size_t types;
	sovb_numbering_answer answer;
};

/* ---- gathering ---- */

static int type_of(struct series *s, const char *letters)
{
	for (size_t i = 0; i < s->types; i++)
		if (strcmp(s->type[i], letters) == 0)
			return (int)i;
	if (s->types == MAX_TYPES)
		return -1;
	s->type[s->types] = letters;
	return (int)s->types++;
}

/* "12a" was put in later. */
static long plain_number(const char *number)
{
	char *end;
	long value = strtol(number, &end, 10);

	return *end ? -1 : value;
}

static bool has(const struct series *s, long number, int type, sovb_date date)
{
	for (size_t i = 0; i < s->count; i++)
		if (s->number[i].number == number && s->number[i].type == type &&
		    sovb_date_compare(s->number[i].date, date) == 0)
			return true;
	return false;
}

/* The bodies of provinces and communes were merged and began their numbers anew. */
static bool is_reformed(sovb_date date)
{
	return sovb_date_compare(date, sovb_turn_day(SOVB_TURN_LOCAL_REFORM)) >= 0;
}

static bool is_local(const struct series *s)
{
	const sovb_organ_fact *fact = sovb_organ_by_symbol(s->organ, strlen(s->organ));

	return !fact || fact->level != SOVB_LEVEL_CENTRAL;
}

static void add(struct series *s, const sovb_symbol *symbol, sovb_date date, const sovb_draft_mention *mention,
		sovb_evidence evidence)
{
	long number = plain_number(symbol->number);
	int type = symbol->type[0] ? type_of(s, symbol->type) : -1;

	if (!is_local(s) ? s->reformed : s->reformed != is_reformed(date))
		return;
	if (number <= 0 || type < 0 || s->count == s->room || has(s, number, type, date))
		return;
	s->number[s->count] = (sovb_numbered){.number = number, .date = date, .type = type, .what = s->count};
	s->mention[s->count] = mention;
	s->evidence[s->count++] = evidence;
}

static void name_issuer(struct series *s, sovb_string issuer)
{
	/* Of the centre each symbol is one series, whoever of its bodies signs. */
	if (!issuer.size || !is_local(s))
		return;
	if (!s->issuer.size)
		s->issuer = issuer;
	else if (!s->mixed && !sovb_checker_compatible(s->checker, s->issuer, issuer))
		s->mixed = true;
}

/*
 * A body of its own kind in every place: without its name it is not known which.  A draft and an archive that name a cell
 * by its letters alone have one in mind.
 */
static bool is_everywhere(const char *organ)
{
	const sovb_organ_fact *fact = sovb_organ_by_symbol(organ, strlen(organ));

	return fact && fact->reach == SOVB_REACH_PLACES && fact->level != SOVB_LEVEL_CELL;
}

/* "UBND tỉnh", "Ủy ban nhân dân xã": no place is named behind the level. */
static bool lacks_place(sovb_string issuer)
{
	size_t last = issuer.size;
	uint32_t c;

	while (last > 0 && issuer.data[last - 1] != ' ')
		last--;
	sovb_utf8_decode(&c, issuer.data + last, issuer.size - last);
	return !sovb_is_upper(c);
}

/*
 * "UBND tỉnh" of the days before the merger, in a draft of the days after it: the merged province had several, each with numbers of its own.
 */
static bool is_of_merged_bodies(const struct series *s, const sovb_draft_mention *mention)
{
	return !is_reformed(mention->ref->date) && is_reformed(sovb_checker_own_day(s->checker)) && lacks_place(mention->ref->issuer);
}

static bool is_usable(const sovb_draft_mention *mention)
{
	return mention->key.size && mention->symbol.organ[0] && !mention->symbol.year && !mention->symbol_faulty &&
	       !mention->date_faulty && sovb_date_is_day(mention->ref->date);
}

static void add_draft(struct series *s)
{
	sovb_checker *checker = s->checker;

	for (size_t i = 0; i < checker->mention_count; i++) {
		const sovb_draft_mention *mention = &checker->mention[i];
		sovb_date_words words;

		if (!is_usable(mention) || strcmp(mention->symbol.organ, s->organ) != 0 ||
		    (is_everywhere(s->organ) && (!mention->ref->issuer.size || is_of_merged_bodies(s, mention))) ||
		    !sovb_date_words_find(&words, checker, mention))
			continue;
		name_issuer(s, mention->ref->issuer);
		add(s, &mention->symbol, mention->ref->date, mention, (sovb_evidence){0});
	}
}

/* A held file of the body. */
static void add_record(struct series *s, const sovb_record *record)
{
	const sovb_identity *identity = &record->identity;
	sovb_checker *checker = s->checker;
	sovb_symbol *symbol = sovb_arena_alloc(checker->arena, sizeof *symbol);

	if (!symbol || !sovb_date_is_day(identity->date) ||
	    !sovb_symbol_parse(symbol, identity->symbol.data, identity->symbol.size) || symbol->year)
		return;
	name_issuer(s, sovb_string_keep(identity->issuer, checker->arena));
	add(s, symbol, identity->date, NULL,
	    (sovb_evidence){.file = sovb_string_keep(record->path, checker->arena),
			    .quote = sovb_string_keep(identity->symbol, checker->arena)});
}

/* The register's term of held files with these letters: in small letters. */
static size_t organ_term(char out[SOVB_TERM_MAX + 1], const char *organ)
{
	char lower[2 * SOVB_SYMBOL_LETTERS];
	size_t size = strlen(organ), used = 0;

	for (size_t at = 0; at < size && used + SOVB_UTF8_MAX < sizeof lower;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, organ + at, size - at);
		used += sovb_utf8_encode(lower + used, sovb_lower(c));
	}
	return sovb_store_term(out, SOVB_FIELD_ORGAN, lower, used);
}

static void add_register(struct series *s)
{
	sovb_checker *checker = s->checker;
	char term[SOVB_TERM_MAX + 1];
	sovb_file_set files = {0};
	size_t size = organ_term(term, s->organ);

	checker->status = sovb_file_set_add_some(&files, checker->directory->store, term, size, MAX_HELD, checker->err);
	sovb_file_set_close(&files);
	for (size_t i = 0; files.count < MAX_HELD && i < files.count && checker->status == SOVB_OK; i++) {
		sovb_record record;
		sovb_arena once;

		if (sovb_versions_has(checker, files.file[i]))
			continue;
		sovb_arena_init(&once, SOVB_VERIFY_MEMORY);
		checker->status =
		    sovb_store_record(&record, checker->directory->store, files.file[i], &once, checker->err);
		if (checker->status == SOVB_OK)
			add_record(s, &record);
		sovb_arena_fini(&once);
	}
	sovb_file_set_fini(&files);
}

/* ---- what stands out ---- */

static int party_term(sovb_date day)
{
	const sovb_term_fact *term = sovb_party_term_at(day);

	return term ? term->number : 0;
}

static const sovb_evidence *evidence_of(const struct series *s, const size_t at[2], size_t *count)
{
	sovb_evidence *evidence = sovb_arena_array(s->checker->arena, 2, sizeof *evidence);

	*count = 0;
	for (size_t i = 0; evidence && i < 2; i++) {
		size_t what = at[i] != SIZE_MAX ? s->number[at[i]].what : SIZE_MAX;

		if (what != SIZE_MAX)
			evidence[(*count)++] = s->mention[what] ? sovb_mention_evidence(s->checker, s->mention[what])
								: s->evidence[what];
	}
	return evidence;
}

/* How many days the document lies outside of what its neighbours by number allow. */
static long days_outside(const struct series *s, const sovb_numbered *odd)
{
	long before = 0, after = 0;

	if (odd->before != SIZE_MAX)
		before = sovb_date_days_between(odd->date, s->number[odd->before].date);
	if (odd->after != SIZE_MAX)
		after = sovb_date_days_between(s->number[odd->after].date, odd->date);
	return before > after ? before : after;
}

static const char *numbered_name(const struct series *s, size_t at, char *out, size_t room)
{
	char day[SOVB_DATE_TEXT];

	snprintf(out, room, "%02ld-%s (%s)", s->number[at].number, s->type[s->number[at].type],
		 sovb_date_local(s->number[at].date, day));
	return out;
}

static sovb_sentence regime_sentence(sovb_regime regime)
{
	static const sovb_sentence sentences[] = {
	    [SOVB_REGIME_TYPE_TERM] = SOVB_SAY_REGIME_TYPE_TERM,
	    [SOVB_REGIME_TYPE_YEAR] = SOVB_SAY_REGIME_TYPE_YEAR,
	    [SOVB_REGIME_SHARED_TERM] = SOVB_SAY_REGIME_SHARED_TERM,
	    [SOVB_REGIME_SHARED_YEAR] = SOVB_SAY_REGIME_SHARED_YEAR,
	};

	return sentences[regime];
}

/* What the neighbours by number, one or two, say of the day. */
static const char *outlier_sentence(const struct series *s, const sovb_numbered *odd, const char *name)
{
	sovb_checker *checker = s->checker;
	const char *regime = sovb_checker_say(checker, regime_sentence(s->answer.regime), NULL, NULL, NULL, NULL);
	char before[64], after[64];

	if (odd->before == SIZE_MAX)
		return sovb_checker_say(checker, SOVB_SAY_TOO_LATE, name,
					numbered_name(s, odd->after, after, sizeof after), regime, NULL);
	if (odd->after == SIZE_MAX)
		return sovb_checker_say(checker, SOVB_SAY_TOO_EARLY, name,
					numbered_name(s, odd->before, before, sizeof before), regime, NULL);
	return sovb_checker_say(checker, SOVB_SAY_OUT_OF_ORDER, name,
				numbered_name(s, odd->before, before, sizeof before),
				numbered_name(s, odd->after, after, sizeof after), regime);
}

static void report_outlier(const struct series *s, size_t i)
{
	const sovb_numbered *odd = &s->number[i];
	const size_t around[2] = {odd->before, odd->after};
	sovb_checker *checker = s->checker;
	sovb_draft_mention *mention = (sovb_draft_mention *)s->mention[odd->what];
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};
	sovb_date_words words;
	sovb_date date;
	long number;

	defect.message = outlier_sentence(s, odd, sovb_mention_name(checker, mention));
	defect.evidence = evidence_of(s, around, &defect.evidence_count);
	if (sovb_date_words_find(&words, checker, mention))
		defect.span = sovb_words_to(mention, words.part[2].end);
	if (sovb_numbering_repair(s->number, s->count, i, s->answer.regime, &date, &number)) {
		sovb_symbol symbol = mention->symbol;

		if (sovb_date_is_day(date)) {
			defect.suggestion = sovb_words_with_date(checker, mention, &words, date);
			/* The subject bears the day out: two supports that do not know of one another. */
			if (sovb_title_year_fits(mention->ref->title, date) &&
			    !sovb_title_year_fits(mention->ref->title, odd->date))
				defect.severity = SOVB_SEVERITY_ERROR;
		} else {
			char text[SOVB_SYMBOL_MAX];

			snprintf(symbol.number, sizeof symbol.number, "%02ld", number);
			text[sovb_symbol_text(text, &symbol)] = '\0';
			defect.suggestion =
			    sovb_words_with(checker, mention, defect.span.end, mention->ref->anchor, text);
		}
	}
	/* Offices of one name in several places may have been taken for one. */
	if (!defect.suggestion.size && is_local(s))
		defect.severity = SOVB_SEVERITY_INFO;
	sovb_checker_report(checker, &defect);
	mention->date_faulty = true;
}

/* ---- numbers given twice ---- */

#define TWICE_DAYS 366 /* between two documents of one number that must be of one period */

/* Another document of that number and of another kind, about the same time; SIZE_MAX when there is none. */
static size_t twin_of(const struct series *s, size_t i)
{
	const sovb_numbered *one = &s->number[i];

	for (size_t j = 0; j < s->count; j++) {
		const sovb_numbered *other = &s->number[j];

		if (j != i && other->number == one->number && other->type != one->type &&
		    labs(sovb_date_days_between(one->date, other->date)) < TWICE_DAYS)
			return j;
	}
	return SIZE_MAX;
}

/* Is it the draft that gives the number a second time?  Of two mentions the later one. */
static bool is_second(const struct series *s, size_t i, size_t twin)
{
	size_t own = s->number[i].what, other = s->number[twin].what;

	return s->mention[own] && (!s->mention[other] || other < own);
}

static void report_twice(const struct series *s, size_t i, size_t twin)
{
	sovb_draft_mention *mention = (sovb_draft_mention *)s->mention[s->number[i].what];
	const size_t at[2] = {twin, SIZE_MAX};
	sovb_defect defect = {
	    .severity = SOVB_SEVERITY_WARNING, .mention = mention, .span = mention->ref->anchor};
	char name[64];

	defect.message =
	    sovb_checker_say(s->checker, SOVB_SAY_NUMBER_TWICE, sovb_mention_name(s->checker, mention),
			     numbered_name(s, twin, name, sizeof name), NULL, NULL);
	defect.evidence = evidence_of(s, at, &defect.evidence_count);
	sovb_checker_report(s->checker, &defect);
}

/* A body that numbers all kinds in one series gives a number once.  Whether it does is told by the other numbers. */
static void look_for_twins(struct series *s, const sovb_numbering_hint *hint)
{
	sovb_numbered *rest = calloc(s->count, sizeof *rest);
	size_t left = 0;

	for (size_t i = 0; rest && i < s->count; i++) {
		size_t twin = twin_of(s, i);

		if (twin == SIZE_MAX || !is_second(s, i, twin))
			rest[left++] = s->number[i];
	}
	if (!rest || !sovb_numbering_infer(&s->answer, rest, left, hint))
		s->checker->arena->failed = true;
	free(rest);
	if (!sovb_regime_is_shared(s->answer.regime) || left == s->count)
		return;
	for (size_t i = 0; i < s->count; i++) {
		size_t twin = twin_of(s, i);

		if (twin != SIZE_MAX && is_second(s, i, twin))
			report_twice(s, i, twin);
	}
}

/* ---- numbers out of order ---- */

static void look_for_outliers(struct series *s, const sovb_numbering_hint *hint)
{
	if (!sovb_numbering_infer(&s->answer, s->number, s->count, hint)) {
		s->checker->arena->failed = true;
		return;
	}
	/* A State body that seems to go on for years is several, or too few of its numbers are there. */
	if (s->answer.regime == SOVB_REGIME_UNKNOWN || (!hint->party && !sovb_regime_is_yearly(s->answer.regime)))
		return;
	for (size_t i = 0; i < s->count; i++) {
		const sovb_numbered *number = &s->number[i];

		if (s->mention[number->what] && number->outlier && number->against >= AGAINST_LEAST &&
		    !number->may_restart && days_outside(s, number) >= SOVB_DAYS_AROUND_NUMBER)
			report_outlier(s, i);
	}
}

static void look_at(struct series *s, bool twice)
{
	const sovb_organ_fact *fact = sovb_organ_by_symbol(s->organ, strlen(s->organ));
	bool party = fact && fact->system == SOVB_SYSTEM_PARTY;
	const sovb_numbering_hint hint = {
	    .party = party, .term_of = party && fact->level == SOVB_LEVEL_CENTRAL ? party_term : NULL};

	if (s->mixed || s->count < SOVB_REGIME_LEAST)
		return;
	if (twice)
		look_for_twins(s, &hint);
	else
		look_for_outliers(s, &hint);
}

/* ---- the rules ---- */

/* Adds the letters of a body to those seen; false when they were, or when there are too many. */
static bool is_new(const char **seen, size_t *count, const char *organ)
{
	for (size_t i = 0; i < *count; i++)
		if (strcmp(seen[i], organ) == 0)
			return false;
	if (*count == MAX_SERIES)
		return false;
	seen[(*count)++] = organ;
	return true;
}

static void check_series(sovb_checker *checker, bool twice)
{
	struct series *s = calloc(1, sizeof *s);
	const char *seen[MAX_SERIES];
	size_t series = 0;

	if (s) {
		s->room = checker->mention_count < MAX_NUMBERS - MAX_HELD ? checker->mention_count + MAX_HELD : MAX_NUMBERS;
		s->number = calloc(s->room, sizeof *s->number);
		s->mention = calloc(s->room, sizeof(sovb_draft_mention *));
		s->evidence = calloc(s->room, sizeof *s->evidence);
	}
	if (!s || !s->number || !s->mention || !s->evidence)
		checker->arena->failed = true;
	for (size_t i = 0; !checker->arena->failed && i < checker->mention_count && checker->status == SOVB_OK; i++) {
		if (!is_usable(&checker->mention[i]) || !is_new(seen, &series, checker->mention[i].symbol.organ))
			continue;
		s->checker = checker;
		s->organ = checker->mention[i].symbol.organ;
		for (int reformed = 0; reformed < 2 && checker->status == SOVB_OK; reformed++) {
			s->reformed = reformed;
			s->issuer = (sovb_string){0};
			s->mixed = false;
			s->count = s->types = 0;
			add_draft(s);
			if (checker->directory && s->count)
				add_register(s);
			look_at(s, twice);
		}
	}
	if (s) {
		free(s->number);
		free(s->mention);
		free(s->evidence);
	}
	free(s);
}

void sovb_check_number_order(sovb_checker *checker)
{
	check_series(checker, false);
}

void sovb_check_number_twice(sovb_checker *checker)
{
	check_series(checker, true);
}
