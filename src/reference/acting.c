#include "acting.h"

#include "bytes.h"
#include "final_clause.h"
#include "passive.h"
#include "phrases.h"
#include "subject_verb.h"
#include "reach.h"

#define NOTE_TOKENS 6 /* "(dòng 9)" behind a document */

bool sovb_is_chain(const sovb_tokens *tokens, const sovb_mention *source, size_t verb)
{
	const sovb_phrase *relation = sovb_token_phrase(tokens, verb, SOVB_PHRASE_RELATION);
	size_t at = sovb_subject_first(source);

	if (relation && sovb_relation_is_final((sovb_relation)relation->value))
		at = sovb_token_behind_bracket(tokens, at, NOTE_TOKENS); /* "A (dòng 9) thay thế B" */
	/* "… (Nghị định số A) thay thế B" */
	if (relation && sovb_relation_is_final((sovb_relation)relation->value) && source->first > 0 &&
	    sovb_token_is_mark(tokens, source->first - 1, '(') && sovb_token_is_mark(tokens, at, ')'))
		at++;
	while (at < verb && !sovb_token_is_break(tokens, at)) {
		size_t next = sovb_behind_lead(tokens, at);

		if (next == at)
			return false;
		at = next;
	}
	return at == verb && !sovb_token_is_break(tokens, verb);
}

bool sovb_is_purpose(const sovb_tokens *tokens, const sovb_mention *source, const sovb_phrase *verb, size_t first)
{
	return verb->value == SOVB_RELATION_IMPLEMENTS && sovb_run_holds(source->title, first) && sovb_tells_purpose(tokens, first);
}

/* "A có hiệu lực [thi hành] từ ngày … [và] thay thế B", "A áp dụng từ ngày ký và thay thế B": what is said of A's effect, right before the verb. */
static bool is_behind_effect(const sovb_tokens *tokens, const sovb_mention *source, size_t verb)
{
	size_t end = verb - sovb_token_is(tokens, verb - 1, SOVB_WORD_VA);
	size_t first = source->end;
	sovb_date_scan date;

	while (first < end && !(sovb_token_is(tokens, first, SOVB_WORD_CO) && sovb_token_is(tokens, first + 1, SOVB_WORD_HIEU)) &&
	       !sovb_token_says(tokens, first, "áp"))
		first++;
	for (size_t at = first; at < end; at++) {
		if (sovb_date_scan_at(&date, tokens, at))
			return date.end == end;
		if (sovb_token_is(tokens, at, SOVB_WORD_NGAY) && sovb_token_is(tokens, at + 1, SOVB_WORD_KY_TEN)) /* "kể từ ngày ký [ban hành]" */
			return end == at + 2 || (end == at + 4 && sovb_token_is(tokens, at + 3, SOVB_WORD_HANH));
	}
	return false;
}

/*
 * "Nghị định số A … về khuyến công thay thế Nghị định số B", "A quy định về phân cấp đã sửa đổi, bổ sung một số điều của B": a verb right behind
 * the words of A's subject, with which nobody else begins to act.
 */
static bool ends_subject(const sovb_tokens *tokens, const sovb_mention *source, const sovb_mention *mention, const sovb_phrase *verb, size_t first)
{
	bool done = sovb_token_is(tokens, first - 1, SOVB_WORD_DA);
	size_t last = first - 1 - done;
	size_t clause = last;

	if (first < source->end + 3u || !sovb_relation_is_final((sovb_relation)verb->value) || source->title.first >= source->title.end ||
	    source->title.first > source->end + 1 || tokens->token[last].kind != SOVB_TOKEN_WORD)
		return false;
	if (!done && (verb->value != SOVB_RELATION_REPLACES || first != mention->object - verb->count || mention->object != mention->first ||
	              !sovb_types_equal(source->type, mention->type)))
		return false;
	switch (tokens->token[last].word) { /* "về việc xem xét thay thế" */
	case SOVB_WORD_VIEC:
	case SOVB_WORD_VE:
	case SOVB_WORD_VA:
	case SOVB_WORD_DE:
	case SOVB_WORD_NHAM:
	case SOVB_WORD_BI:
	case SOVB_WORD_DUOC:
	case SOVB_WORD_SE:
		return false;
	default:
		break;
	}
	for (size_t at = source->end; at < first; at++)
		if (sovb_token_is_break(tokens, at) || sovb_token_is_one_of(&tokens->token[at], ";.:(") || tokens->token[at].word == SOVB_WORD_NAY)
			return false;
	while (clause > source->end && !sovb_token_is_mark(tokens, clause - 1, ','))
		clause--;
	return clause == source->end || !sovb_token_begins_body(tokens, clause);
}

bool sovb_only_tells_day(const sovb_tokens *tokens, const sovb_mention *source)
{
	return source->first > 1 && sovb_token_is(tokens, source->first - 1, SOVB_WORD_KY_TEN) && sovb_token_is(tokens, source->first - 2, SOVB_WORD_NGAY);
}

bool sovb_is_later_clause(const sovb_tokens *tokens, const sovb_mention *source, const sovb_mention *mention,
                            const sovb_phrase *verb, size_t first)
{
	if (first <= source->end || source->sentence.first != mention->sentence.first)
		return false;
	if (ends_subject(tokens, source, mention, verb, first))
		return true;
	if (verb->value == SOVB_RELATION_REPLACES)
		return sovb_token_is_one_of(&tokens->token[first - 1], ",(") || is_behind_effect(tokens, source, first);
	if (verb->value == SOVB_RELATION_REPEALS)
		return is_behind_effect(tokens, source, first);
	return verb->value == SOVB_RELATION_AMENDS && sovb_token_is_mark(tokens, first - 1, ';') &&
	       sovb_token_is(tokens, first + verb->count, SOVB_WORD_MOT) && source->title.first < source->title.end &&
	       !sovb_relation_is_final(source->relation);
}

bool sovb_is_further_verb(const sovb_tokens *tokens, const sovb_mention *before, const sovb_phrase *phrase, size_t verb)
{
	bool ends = sovb_relation_is_final(before->relation) && sovb_relation_is_final((sovb_relation)phrase->value);

	return before->source >= 0 && before->relation != SOVB_RELATION_CITES && !sovb_relation_is_passive(before->relation) &&
	       verb == before->end + 1 && !sovb_token_is_break(tokens, verb) && !sovb_token_is_break(tokens, before->end) &&
	       (sovb_token_is(tokens, before->end, SOVB_WORD_VA) || sovb_token_is(tokens, before->end, SOVB_WORD_COMMA) ||
	        (ends && sovb_token_is_mark(tokens, before->end, ';')));
}

/* The last of mention i's kind, and with its organ's letters when they must be the same, that stands before it in its sentence; -1: none. */
static int last_of_kind(const sovb_relating *relating, size_t i, bool same_organ)
{
	const sovb_mention *all = relating->mentions->mention;

	for (size_t k = i; k-- > 0 && all[k].sentence.first == all[i].sentence.first;)
		if (sovb_types_equal(all[k].type, all[i].type) && (!same_organ || sovb_string_equal(all[k].tail->organ, all[i].tail->organ)))
			return (int)k;
	return -1;
}

int sovb_replacer_of_kind(const sovb_relating *relating, size_t i, const sovb_phrase *verb, size_t first)
{
	const sovb_mention *mention = &relating->mentions->mention[i];
	int last;

	if (i < 2 || verb->value != SOVB_RELATION_REPLACES || first <= mention[-1].end || !mention->type ||
	    !sovb_token_is(relating->tokens, first - 1, SOVB_WORD_VA) || sovb_types_equal(mention[-1].type, mention->type))
		return -1;
	last = last_of_kind(relating, i, false);
	return last >= 0 && relating->mentions->mention[last].relation == SOVB_RELATION_CITES ? last : -1;
}

int sovb_replacer_in_bracket(const sovb_relating *relating, size_t i, const sovb_phrase *verb, size_t first)
{
	const sovb_mention *mention = &relating->mentions->mention[i];
	int nearest = (int)i - 1;
	int last;

	if (sovb_string_equal(mention[-1].tail->organ, mention->tail->organ) || verb->value != SOVB_RELATION_REPLACES ||
	    !sovb_token_is_mark(relating->tokens, first - 1, '(') || !mention->tail->organ.size)
		return nearest;
	last = last_of_kind(relating, i, true);
	return last >= 0 ? last : nearest;
}

bool sovb_is_further_end(const sovb_relating *relating, size_t i, const sovb_phrase *verb, size_t first)
{
	const sovb_mention *mention = &relating->mentions->mention[i];

	if (first > 2 && sovb_tokens_say(relating->tokens, first - 2, "đồng thời"))
		first -= 2; /* "…; đồng thời bãi bỏ B" */
	if (!sovb_relation_ends((sovb_relation)verb->value) || first <= mention->sentence.first ||
	    !sovb_token_is_mark(relating->tokens, first - 1, ';'))
		return false;
	while (i-- > 0 && relating->mentions->mention[i].sentence.first == mention->sentence.first)
		if (relating->mentions->mention[i].source == SOVB_SOURCE_DOCUMENT && relating->mentions->mention[i].relation != SOVB_RELATION_CITES)
			return sovb_relation_is_final(relating->mentions->mention[i].relation);
	return false;
}

bool sovb_is_promulgated_by(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	size_t at = before->end;

	/* "Phụ lục ban hành kèm theo A", and under it "(Kèm theo B)": both say it of the annex, and so they do where A is not of B's year. */
	if (sovb_token_is_break(tokens, at) || (before->year && mention->year && before->year != mention->year) || (before->first > 1 && sovb_token_is(tokens, before->first - 1, SOVB_WORD_THEO) &&
	                             sovb_token_is(tokens, before->first - 2, SOVB_WORD_KEM)))
		return false;
	at += sovb_token_is_mark(tokens, at, '(') || sovb_token_is(tokens, at, SOVB_WORD_DUOC);
	if (sovb_token_is(tokens, at, SOVB_WORD_BAN) && sovb_token_is(tokens, at + 1, SOVB_WORD_HANH))
		at += 2;
	return sovb_token_is(tokens, at, SOVB_WORD_KEM) && sovb_token_is(tokens, at + 1, SOVB_WORD_THEO) &&
	       at + 2 == mention->first;
}

const sovb_mention *sovb_outer_member(const sovb_relating *relating, const sovb_mention *member, const sovb_mention *mention)
{
	const sovb_mention *guide = member->relation == SOVB_RELATION_GUIDES && member->source >= 0 ? &relating->mentions->mention[member->source] : NULL;

	return guide && guide < mention && guide->relation != SOVB_RELATION_CITES && sovb_types_equal(guide->type, mention->type) &&
	       !sovb_types_equal(member->type, mention->type) ? guide : member;
}
