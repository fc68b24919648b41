#include "passive.h"

#include "phrases.h"

#define PASSIVE_TOKENS_MAX 14 /* from "được sửa đổi" to "bởi" */

/* Does a mention stand in the sentence of the one before it?  (Of a long one only the neighbourhood is known.) */
static bool is_in_sentence(const sovb_mention *before, const sovb_mention *mention)
{
	return mention->first < before->sentence.end;
}

bool sovb_relation_is_passive(sovb_relation relation)
{
	return relation == SOVB_RELATION_AMENDED_BY || relation == SOVB_RELATION_REPLACED_BY ||
	       relation == SOVB_RELATION_REPEALED_BY || relation == SOVB_RELATION_PROMULGATED_BY;
}

sovb_relation sovb_inverse(sovb_relation relation)
{
	switch (relation) {
	case SOVB_RELATION_AMENDS:
		return SOVB_RELATION_AMENDED_BY;
	case SOVB_RELATION_REPLACES:
		return SOVB_RELATION_REPLACED_BY;
	case SOVB_RELATION_REPEALS:
		return SOVB_RELATION_REPEALED_BY;
	default:
		return SOVB_RELATION_CITES;
	}
}

/* A verb whose passive tells a relation: one of the table, or "thay" with "bởi" or "bằng" behind it. */
struct verb {
	sovb_relation relation; /* CITES: there is none */
	size_t end;
};

static struct verb verb_at(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *phrase = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);

	if (phrase)
		return (struct verb){(sovb_relation)phrase->value, i + phrase->count};
	if (sovb_token_is(tokens, i, SOVB_WORD_THAY) && (sovb_token_is(tokens, i + 1, SOVB_WORD_BOI) || sovb_token_is(tokens, i + 1, SOVB_WORD_BANG)))
		return (struct verb){SOVB_RELATION_REPLACES, i + 1};
	return (struct verb){SOVB_RELATION_CITES, i};
}

/* "được", "bị", or the bracket of "A (sửa đổi, bổ sung theo B)", "A (đã sửa đổi theo B)": does a passive verb follow? */
static bool opens_passive(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_DUOC) || sovb_token_is(tokens, i, SOVB_WORD_BI) || sovb_token_is_mark(tokens, i, '(') ||
	       (sovb_token_is(tokens, i, SOVB_WORD_DA) && i > 0 && sovb_token_is_mark(tokens, i - 1, '('));
}

/*
 * "A về …, sửa đổi, bổ sung tại B", "A, sau thay thế bởi B", "(nay thay bằng B)": the verb behind token i, right before "tại", "bởi" or
 * "bằng", is passive.
 */
static bool opens_bare_passive(const sovb_tokens *tokens, size_t i, size_t by)
{
	const struct verb verb = verb_at(tokens, i + 1);
	bool comma = sovb_token_is(tokens, i, SOVB_WORD_COMMA);

	if (verb.end != by || sovb_token_phrase_before(tokens, i, SOVB_PHRASE_RELATION))
		return false;
	if (verb.relation == SOVB_RELATION_REPLACES)
		return (comma || sovb_token_is(tokens, i, SOVB_WORD_SAU) || sovb_token_is(tokens, i, SOVB_WORD_NAY_NOW)) &&
		       (sovb_token_is(tokens, by, SOVB_WORD_BOI) || sovb_token_is(tokens, by, SOVB_WORD_BANG));
	return comma && verb.relation == SOVB_RELATION_AMENDS &&
	       (sovb_token_is(tokens, by, SOVB_WORD_TAI) || sovb_token_is(tokens, by, SOVB_WORD_BOI));
}

/*
 * "được sửa đổi, bổ sung (…) bởi/theo/tại" right before token i, behind token floor: what the document named there is to what it
 * changed, CITES when there is no such form.  *own: it is a part of the text itself that was changed.
 */
static sovb_relation changed_by(const sovb_tokens *tokens, size_t i, size_t floor, bool *own)
{
	sovb_relation nearest = SOVB_RELATION_CITES;
	sovb_word word;

	*own = false;
	i -= i > 2 && sovb_token_is(tokens, i - 1, SOVB_WORD_CAC); /* "được sửa đổi theo các Luật số A, số B" */
	word = tokens->token[i - 1].word;
	if (word != SOVB_WORD_BOI && word != SOVB_WORD_BANG && word != SOVB_WORD_THEO && word != SOVB_WORD_TAI)
		return SOVB_RELATION_CITES;
	for (size_t back = 2; back <= PASSIVE_TOKENS_MAX && back < i && i - back >= floor; back++) {
		struct verb verb;

		if (sovb_token_is_break(tokens, i - back + 1) || sovb_token_is_mark(tokens, i - back, ';'))
			break;
		if (!opens_passive(tokens, i - back) && !opens_bare_passive(tokens, i - back, i - 1))
			continue;
		verb = verb_at(tokens, i - back + 1);
		if (verb.end == i - back + 1 || (nearest != SOVB_RELATION_CITES && verb.relation != SOVB_RELATION_AMENDS) ||
		    sovb_token_is_mark(tokens, verb.end, ')')) /* "Luật (sửa đổi)" */
			continue;
		*own = sovb_token_is(tokens, i - back - 1, SOVB_WORD_NAY);
		nearest = sovb_inverse(verb.relation);
		if (nearest != sovb_inverse(SOVB_RELATION_REPEALS)) /* "có nội dung được sửa đổi, có nội dung bị bãi bỏ bởi" amends */
			break;
	}
	return nearest;
}

/* Where what goes before the mention ends: "được sửa đổi một số điều tại B" is looked at up to B. */
static size_t behind_passive(const sovb_tokens *tokens, const sovb_mention *mention)
{
	bool places = mention->object < mention->first && sovb_token_is(tokens, mention->first - 1, SOVB_WORD_TAI);

	return places ? mention->first : mention->object;
}

/*
 * "A (nay là B)", "A và hiện nay là B": B has taken the place of A, which is older, and of its kind or law as it is.  (A directive that a
 * conclusion goes on with is not replaced.)
 */
static bool is_now(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	size_t at = mention->first;
	sovb_date older = before->date.date, younger = mention->date.date;
	int year = older.year ? older.year : before->year;

	if (at < 4 || mention->object != at || sovb_token_is_break(tokens, at) || !sovb_token_is(tokens, at - 1, SOVB_WORD_LA) ||
	    !sovb_token_is(tokens, at - 2, SOVB_WORD_NAY_NOW) || !before->type || before->kind != SOVB_KIND_NUMBERED ||
	    mention->kind != SOVB_KIND_NUMBERED || !(sovb_types_equal(before->type, mention->type) || (before->year && mention->year)))
		return false;
	at -= 2;
	at -= sovb_token_is(tokens, at - 1, SOVB_WORD_HIEN_);
	at -= sovb_token_is_one_of(&tokens->token[at - 1], "(,") || sovb_token_is(tokens, at - 1, SOVB_WORD_VA);
	return at == before->end && (older.year && younger.year ? sovb_date_compare(older, younger) < 0
	                                                        : year <= (younger.year ? younger.year : mention->year));
}

sovb_relation sovb_passive_relation(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention, bool *own)
{
	size_t at = behind_passive(tokens, mention);
	bool colon = at > 0 && sovb_token_is_mark(tokens, at - 1, ':');
	bool has_source = before && (colon || is_in_sentence(before, mention));
	sovb_relation relation;

	*own = false;
	if (at < 2 || (!colon && sovb_token_is_break(tokens, at)))
		return SOVB_RELATION_CITES;
	if (has_source && is_now(tokens, before, mention))
		return SOVB_RELATION_REPLACED_BY;
	relation = changed_by(tokens, at - colon, has_source ? before->end : mention->sentence.first, own);
	return has_source || *own ? relation : SOVB_RELATION_CITES;
}

bool sovb_is_changer(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t at = behind_passive(tokens, mention);
	bool own;

	return at > 1 && !sovb_token_is_break(tokens, at) &&
	       changed_by(tokens, at, mention->sentence.first, &own) != SOVB_RELATION_CITES;
}
