#include "checker.h"

#include <string.h>

#include "buffer.h"
#include "bytes.h"
#include "identity.h"
#include "quote.h"
#include "waivers.h"

sovb_string sovb_defect_key(const sovb_defect *defect)
{
	return defect->mention ? defect->mention->key : (sovb_string){0};
}

bool sovb_checker_is_parted(const sovb_checker *checker, sovb_span span)
{
	return memchr(checker->text.data + span.start, '|', span.end - span.start) != NULL;
}

void sovb_checker_report(sovb_checker *checker, const sovb_defect *defect)
{
	if (!defect->message || checker->report_count == SOVB_MAX_REPORTS ||
	    sovb_waivers_hold(checker->waivers, checker->rule, sovb_defect_key(defect)))
		return;
	if (!sovb_array_reserve((void **)&checker->report, &checker->report_capacity,
				checker->report_count + 1, sizeof *checker->report, SOVB_MAX_REPORTS)) {
		checker->arena->failed = true;
		return;
	}
	checker->report[checker->report_count++] = (sovb_defect_report){*defect, checker->rule};
	if (sovb_checker_is_parted(checker, defect->span)) /* what is put in its place would take other cells with it */
		checker->report[checker->report_count - 1].defect.suggestion = (sovb_string){0};
}

const sovb_group *sovb_checker_group(const sovb_checker *checker, sovb_string key)
{
	size_t at;

	return sovb_key_map_get(&checker->group_of, key, &at) ? &checker->group[at] : NULL;
}

/* NULL without memory, which the arena remembers. */
static sovb_met_issuer *met_issuer(sovb_checker *checker, sovb_string name)
{
	size_t at;

	if (sovb_key_map_get(&checker->issuer_of, name, &at))
		return &checker->issuer[at];
	name = sovb_arena_string(checker->arena, name.data, name.size);
	if (!name.data ||
	    !sovb_array_reserve((void **)&checker->issuer, &checker->issuer_capacity, checker->issuer_count + 1,
				sizeof *checker->issuer, SIZE_MAX) ||
	    !sovb_key_map_put(&checker->issuer_of, name, checker->issuer_count)) {
		checker->arena->failed = true;
		return NULL;
	}
	checker->issuer[checker->issuer_count] = (sovb_met_issuer){0};
	return &checker->issuer[checker->issuer_count++];
}

const sovb_issuer_fact *sovb_checker_head(sovb_checker *checker, sovb_string issuer)
{
	sovb_met_issuer *met = issuer.size ? met_issuer(checker, issuer) : NULL;

	if (met && !met->has_head) {
		met->head = sovb_issuer_head(issuer);
		met->has_head = true;
	}
	return met ? met->head : NULL;
}

static sovb_string bodies_of(sovb_checker *checker, sovb_string issuer)
{
	sovb_met_issuer *met = met_issuer(checker, issuer);
	char text[SOVB_BODIES_MAX];

	if (met && !met->has_bodies) {
		met->bodies =
		    sovb_arena_string(checker->arena, text, sovb_issuer_bodies(text, sizeof text, issuer));
		met->has_bodies = true;
	}
	return met ? met->bodies : (sovb_string){0};
}

bool sovb_checker_compatible(sovb_checker *checker, sovb_string a, sovb_string b)
{
	if (!a.size || !b.size || sovb_string_equal(a, b))
		return true;
	return sovb_bodies_compatible(bodies_of(checker, a), bodies_of(checker, b));
}

const char *sovb_checker_say(sovb_checker *checker, sovb_sentence sentence, const char *word1,
			     const char *word2, const char *word3, const char *word4)
{
	const char *const words[SOVB_SENTENCE_WORDS] = {word1, word2, word3, word4};

	return sovb_say(checker->arena, checker->options->lang, sentence, words);
}

const char *sovb_checker_word(sovb_checker *checker, sovb_string string)
{
	const char *copy = sovb_arena_copy(checker->arena, string.data ? string.data : "", string.size);

	return copy ? copy : "";
}

const char *sovb_checker_day(sovb_checker *checker, sovb_date date)
{
	char day[SOVB_DATE_TEXT];

	sovb_date_local(date, day);
	return sovb_checker_word(checker, (sovb_string){day, strlen(day)});
}

#define SHORTLY 60  /* days: what one answers to, and acts upon */
#define LONG_AGO 300

bool sovb_day_is_likely(const sovb_checker *checker, const sovb_draft_mention *mention, sovb_date right)
{
	sovb_date own = sovb_document_identity(checker->draft)->date;
	long written, meant;

	if (sovb_date_is_day(checker->options->today) && sovb_date_compare(right, checker->options->today) > 0)
		return false;
	if (!sovb_date_is_day(own) || !sovb_date_is_day(mention->ref->date))
		return true;
	written = sovb_date_days_between(mention->ref->date, own);
	meant = sovb_date_days_between(right, own);
	return meant >= 0 && !(written >= 0 && written <= SHORTLY && meant >= LONG_AGO);
}

sovb_date sovb_checker_own_day(const sovb_checker *checker)
{
	const sovb_identity *own = sovb_document_identity(checker->draft);

	if (sovb_date_is_day(own->date))
		return own->date;
	return own->year ? (sovb_date){own->year, 1, 1} : checker->options->today;
}

const char *sovb_mention_name(sovb_checker *checker, const sovb_draft_mention *mention)
{
	const sovb_reference *ref = mention->ref;

	if (ref->symbol.size)
		return sovb_checker_word(checker, ref->symbol);
	return sovb_checker_word(checker, ref->name.size ? ref->name : ref->raw);
}

sovb_evidence sovb_mention_evidence(sovb_checker *checker, const sovb_draft_mention *mention)
{
	const char *path = sovb_document_path(checker->draft);

	return (sovb_evidence){
	    .file = sovb_arena_string(checker->arena, path, strlen(path)),
	    .span = mention->ref->span,
	    .quote = sovb_quote(checker->text, mention->ref->span, mention->ref->span, checker->arena),
	};
}
