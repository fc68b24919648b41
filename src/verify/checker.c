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
}

const sovb_group *sovb_checker_group(const sovb_checker *checker, sovb_string key)
{
	size_t at;

	return sovb_key_map_get(&checker->group_of, key, &at) ? &checker->group[at] : NULL;
}

/* sovb_issuer_bodies(), made once; none without memory, which the arena remembers. */
static sovb_string bodies_of(sovb_checker *checker, sovb_string issuer)
{
	char text[SOVB_BODIES_MAX];
	sovb_string key, bodies;
	size_t at;

	if (sovb_key_map_get(&checker->bodies_of, issuer, &at))
		return checker->bodies[at];
	key = sovb_arena_string(checker->arena, issuer.data, issuer.size);
	bodies = sovb_arena_string(checker->arena, text, sovb_issuer_bodies(text, sizeof text, issuer));
	if (!key.data || !bodies.data ||
	    !sovb_array_reserve((void **)&checker->bodies, &checker->bodies_capacity, checker->bodies_count + 1,
				sizeof *checker->bodies, SIZE_MAX) ||
	    !sovb_key_map_put(&checker->bodies_of, key, checker->bodies_count)) {
		checker->arena->failed = true;
		return (sovb_string){0};
	}
	checker->bodies[checker->bodies_count++] = bodies;
	return bodies;
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

	if (!sovb_date_is_day(own) || !sovb_date_is_day(mention->ref->date))
		return true;
	written = sovb_date_days_between(mention->ref->date, own);
	meant = sovb_date_days_between(right, own);
	return meant >= 0 && !(written >= 0 && written <= SHORTLY && meant >= LONG_AGO);
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
