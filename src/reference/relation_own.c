#include "relation_reading.h"

#include "acting.h"
#include "correction.h"
#include "effect.h"
#include "own_act.h"
#include "subject_verb.h"

bool sovb_relation_by_own_act(sovb_relation_reading *r)
{
	bool titled = sovb_is_in_title(r->relating, r->mention);
	const char *type = titled ? r->relating->head->type : NULL;
	size_t first = r->first;
	const sovb_phrase *verb = sovb_own_verb(r->relating, r->mention, r->verb, &first);

	if (verb)
		sovb_relation_act(r, verb, first);
	else if (!r->verb || !titled || sovb_acts_as_draft(r->relating, r->first) || sovb_is_of_figures(r->relating, r->first))
		return false;
	sovb_relation_set(r, sovb_relation_of(r->verb, NULL, r->mention, type), titled ? SOVB_SOURCE_DOCUMENT : sovb_meant_by_this(r->relating, r->i, r->first - 1));
	return true;
}

bool sovb_relation_by_bare_verb(sovb_relation_reading *r)
{
	static const char *const deciding[] = {"NQ", "QĐ", "QyĐ", "KL"};
	const size_t verb = r->mention->object - 1;
	const bool ends = r->mention->object && sovb_token_says(r->tokens, verb, "Hủy");

	if (!r->mention->object || !(ends || sovb_token_says(r->tokens, verb, "Sửa")) || sovb_token_is_break(r->tokens, r->mention->object) ||
	    !(verb == r->mention->sentence.first || sovb_token_is_one_of(sovb_token_at(r->tokens, verb - 1), ".)-")) ||
	    !sovb_type_is_one_of(r->relating->head->type, deciding, sizeof deciding / sizeof *deciding))
		return false;
	sovb_relation_set(r, ends ? SOVB_RELATION_REPEALS : SOVB_RELATION_AMENDS, SOVB_SOURCE_DOCUMENT);
	return true;
}

bool sovb_relation_by_correction(sovb_relation_reading *r)
{
	const sovb_phrase *verb = r->near ? sovb_token_phrase(r->tokens, r->before->end, SOVB_PHRASE_RELATION) : NULL;

	if (verb && verb->value == SOVB_RELATION_CORRECTS && sovb_token_is(r->tokens, r->mention->first - 1, SOVB_WORD_TAI) &&
	    sovb_is_one_clause(r->tokens, r->before->end + 1, r->mention->object)) {
		sovb_relation_set(r, SOVB_RELATION_CORRECTS, r->source);
		return true;
	}
	if (!sovb_is_corrected(r->relating, r->i, r->verb, r->first))
		return false;
	sovb_relation_set(r, SOVB_RELATION_CORRECTS, SOVB_SOURCE_DOCUMENT);
	return true;
}

bool sovb_relation_by_end(sovb_relation_reading *r)
{
	if (!r->verb || !(sovb_acts_by_itself(r->tokens, r->mention, r->verb, r->first) ||
			  sovb_is_further_end(r->relating, r->i, r->verb, r->first)))
		return false;
	sovb_relation_set(r, (sovb_relation)r->verb->value, sovb_meant_by_this(r->relating, r->i, r->first - 1));
	return true;
}

bool sovb_relation_by_promulgation(sovb_relation_reading *r)
{
	if (!sovb_is_promulgation(r->relating, r->mention))
		return false;
	sovb_relation_set(r, SOVB_RELATION_PROMULGATED_BY, SOVB_SOURCE_DOCUMENT);
	return true;
}

/* A report tells of what is over; it ends nothing. */
static bool may_end_effect(const char *type)
{
	static const char *const telling[] = {"BC", "TTr", "GM", "BB"};

	return !sovb_type_is_one_of(type, telling, sizeof telling / sizeof *telling);
}

/* "kể từ ngày Thông tư này có hiệu lực, B hết hiệu lực": what ends the mention, the document or the one that "này" means. */
static int ended_by_this(const sovb_relation_reading *r)
{
	size_t at = r->mention->object;

	while (at > r->mention->sentence.first && !sovb_token_is_mark(r->tokens, at - 1, ';'))
		if (sovb_token_is(r->tokens, --at, SOVB_WORD_NAY))
			return sovb_meant_by_this(r->relating, r->i, at);
	return SOVB_SOURCE_DOCUMENT;
}

bool sovb_relation_by_end_of_effect_in_clause(sovb_relation_reading *r)
{
	if (r->verb || !r->before || r->before->relation != SOVB_RELATION_REPLACES || !sovb_token_is_mark(r->tokens, r->before->end, ';') ||
	    r->mention->object > r->before->end + 2 || sovb_tokens_have_semicolon(r->tokens, r->mention->end, r->mention->sentence.end) ||
	    !may_end_effect(r->relating->head->type) || !sovb_ends_effect(r->tokens, r->mention))
		return false;
	sovb_relation_set(r, SOVB_RELATION_REPEALS, SOVB_SOURCE_DOCUMENT);
	return true;
}

/* May the words behind the mention end it: no verb stands before it, and it is not told within the subject of the one before? */
static bool may_end_behind(const sovb_relation_reading *r)
{
	return !r->verb && may_end_effect(r->relating->head->type) && !(r->near && sovb_run_holds(r->before->title, r->mention->first));
}

bool sovb_relation_by_this_in_its_place(sovb_relation_reading *r)
{
	if (!may_end_behind(r) || !sovb_is_replaced_by_this(r->tokens, r->mention))
		return false;
	sovb_relation_set(r, SOVB_RELATION_REPLACES, SOVB_SOURCE_DOCUMENT);
	return true;
}

bool sovb_relation_by_change_behind(sovb_relation_reading *r)
{
	if (!may_end_behind(r) || !sovb_is_changed_by_this(r->tokens, r->mention))
		return false;
	sovb_relation_set(r, SOVB_RELATION_AMENDS, SOVB_SOURCE_DOCUMENT);
	return true;
}

bool sovb_relation_by_end_of_effect(sovb_relation_reading *r)
{
	if (!may_end_behind(r) || !sovb_ends_effect(r->tokens, r->mention))
		return false;
	sovb_relation_set(r, SOVB_RELATION_REPEALS, ended_by_this(r));
	return true;
}

bool sovb_relation_by_end_of_rules(sovb_relation_reading *r)
{
	if (r->verb || !sovb_ends_contrary_rules(r->tokens, r->mention))
		return false;
	sovb_relation_set(r, SOVB_RELATION_REPEALS, SOVB_SOURCE_DOCUMENT);
	r->partial = true;
	return true;
}
