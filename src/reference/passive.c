#include "passive.h"

#include "cells.h"
#include "member.h"
#include "phrases.h"

#define PASSIVE_TOKENS_MAX 14 /* from "được sửa đổi" to "bởi" */
#define FOLLOWING_TOKENS 5    /* "các nghị quyết sau đây" */
#define LABEL_TOKENS 3        /* "12. " before a document of a list */
#define STATE_TOKENS 9        /* between "Nghị quyết này" and "đã được": "nay không dùng nữa," */

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

/* A verb whose passive tells a relation: one of the table, or "thay", "sửa" with "bởi" or "bằng" behind it. */
struct verb {
	sovb_relation relation; /* CITES: there is none */
	size_t end;
};

static struct verb verb_at(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *phrase = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);

	if (phrase && !(phrase->count == 1 && phrase->word[0] == SOVB_WORD_THAY)) /* "bị thay đổi" */
		return (struct verb){(sovb_relation)phrase->value, i + phrase->count};
	if (sovb_token_is(tokens, i, SOVB_WORD_THAY) && (sovb_token_is(tokens, i + 1, SOVB_WORD_BOI) || sovb_token_is(tokens, i + 1, SOVB_WORD_BANG)))
		return (struct verb){SOVB_RELATION_REPLACES, i + 1};
	if (sovb_token_is(tokens, i, SOVB_WORD_SUA) && (sovb_token_is(tokens, i + 1, SOVB_WORD_BOI) || sovb_token_is(tokens, i + 1, SOVB_WORD_BANG)))
		return (struct verb){SOVB_RELATION_AMENDS, i + 1};
	return (struct verb){SOVB_RELATION_CITES, i};
}

/* "được", "bị", or the bracket of "A (sửa đổi, bổ sung theo B)", "A (đã sửa đổi theo B)", "A (có sửa đổi tại B)": does a passive verb follow? */
static bool opens_passive(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_DUOC) || sovb_token_is(tokens, i, SOVB_WORD_BI) || sovb_token_is_mark(tokens, i, '(') ||
	       (i > 0 && sovb_token_is(tokens, i - 1, SOVB_WORD_DA) && sovb_token_says(tokens, i, "dược")) || /* a slip for "được" */
	       ((sovb_token_is(tokens, i, SOVB_WORD_DA) || sovb_token_is(tokens, i, SOVB_WORD_CO)) && i > 0 && sovb_token_is_mark(tokens, i - 1, '(')) ||
	       (sovb_token_is(tokens, i, SOVB_WORD_LAN) && i > 0 && sovb_token_is(tokens, i - 1, SOVB_WORD_CAC)) || /* "các lần sửa đổi bởi" */
	       (sovb_token_is(tokens, i, SOVB_WORD_LAN) && i > 1 && sovb_token_says(tokens, i - 2, "qua")); /* "đã qua một lần sửa đổi tại" */
}

/* "A của …, đã sửa đổi bằng B" */
static bool opens_done_passive(const sovb_tokens *tokens, size_t i, sovb_word by)
{
	if (by == SOVB_WORD_THEO && verb_at(tokens, i + 1).relation != SOVB_RELATION_AMENDS)
		return false;
	return sovb_token_is(tokens, i, SOVB_WORD_DA) && i > 0 && sovb_token_is(tokens, i - 1, SOVB_WORD_COMMA) && (by == SOVB_WORD_BOI || by == SOVB_WORD_BANG || by == SOVB_WORD_TAI || by == SOVB_WORD_THEO);
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
		return (comma || sovb_token_is(tokens, i, SOVB_WORD_SAU) || sovb_token_is(tokens, i, SOVB_WORD_NAY_NOW) ||
		        (i > 0 && sovb_token_is(tokens, i, SOVB_WORD_DO_THAT) && sovb_token_is(tokens, i - 1, SOVB_WORD_SAU))) &&
		       (sovb_token_is(tokens, by, SOVB_WORD_BOI) || sovb_token_is(tokens, by, SOVB_WORD_BANG));
	return comma && verb.relation == SOVB_RELATION_AMENDS &&
	       (sovb_token_is(tokens, by, SOVB_WORD_TAI) || sovb_token_is(tokens, by, SOVB_WORD_BOI) || sovb_token_is(tokens, by, SOVB_WORD_BANG));
}

/* "Thông tư này [đã]", "Công văn đó [đã]" right before token i: the token of "này" or "đó", but for "sau này được sửa đổi bởi", "trong đó"; 0: none. */
static size_t this_before(const sovb_tokens *tokens, size_t i)
{
	i -= i > 0 && sovb_token_is(tokens, i - 1, SOVB_WORD_DA);
	if (i > 1 && sovb_token_is(tokens, i - 1, SOVB_WORD_COMMA)) /* "Nghị quyết này nay không dùng nữa, đã" */
		for (size_t at = i - 1; at > 1 && i - at < STATE_TOKENS && !sovb_token_is_break(tokens, at); at--)
			if (sovb_token_is(tokens, at, SOVB_WORD_KHONG) && sovb_token_is(tokens, at - 1 - sovb_token_is(tokens, at - 1, SOVB_WORD_NAY_NOW), SOVB_WORD_NAY))
				return at - 1 - sovb_token_is(tokens, at - 1, SOVB_WORD_NAY_NOW);
	if (i > 1 && (sovb_token_is(tokens, i - 1, SOVB_WORD_DO_THAT) || sovb_token_is(tokens, i - 1, SOVB_WORD_TREN)))
		return sovb_token_phrase_before(tokens, i - 1, SOVB_PHRASE_TYPE) ? i - 1 : 0;
	return i > 1 && sovb_token_is(tokens, i - 1, SOVB_WORD_NAY) && !sovb_token_is(tokens, i - 2, SOVB_WORD_SAU) ? i - 1 : 0;
}

/*
 * "được sửa đổi, bổ sung (…) bởi/theo/tại" right before token i, behind token floor: what the document named there is to what it
 * changed, CITES when there is no such form.  *own: the "này" of what was changed, 0: none.
 */
static sovb_relation changed_by(const sovb_tokens *tokens, size_t i, size_t floor, size_t *own)
{
	sovb_relation nearest = SOVB_RELATION_CITES;
	sovb_word word;

	*own = 0;
	i -= i > 2 && sovb_token_is(tokens, i - 1, SOVB_WORD_CAC); /* "được sửa đổi theo các Luật số A, số B" */
	word = tokens->token[i - 1].word;
	if (!sovb_token_says(tokens, i - 1, "ở") && word != SOVB_WORD_BOI && word != SOVB_WORD_BANG && word != SOVB_WORD_THEO && word != SOVB_WORD_TAI)
		return SOVB_RELATION_CITES;
	for (size_t back = 2; back <= PASSIVE_TOKENS_MAX && back < i && i - back >= floor; back++) {
		struct verb verb;

		if (sovb_token_is_break(tokens, i - back + 1) || sovb_token_is_mark(tokens, i - back, ';'))
			break;
		if (!opens_passive(tokens, i - back) && !opens_bare_passive(tokens, i - back, i - 1) && !opens_done_passive(tokens, i - back, word))
			continue;
		/* "A (thay thế Mẫu số 05 ban hành kèm theo B)" acts */
		if (sovb_token_is_mark(tokens, i - back, '(') && word == SOVB_WORD_THEO &&
		    (sovb_token_is(tokens, i - 2, SOVB_WORD_KEM) || sovb_token_is(tokens, i - 2, SOVB_WORD_HANH)))
			continue;
		verb = verb_at(tokens, i - back + 1);
		if (verb.end == i - back + 1 || (nearest != SOVB_RELATION_CITES && verb.relation != SOVB_RELATION_AMENDS) ||
		    sovb_token_is_mark(tokens, verb.end, ')')) /* "Luật (sửa đổi)" */
			continue;
		*own = this_before(tokens, i - back);
		nearest = sovb_inverse(verb.relation);
		if (nearest != sovb_inverse(SOVB_RELATION_REPEALS)) /* "có nội dung được sửa đổi, có nội dung bị bãi bỏ bởi" amends */
			break;
	}
	if (nearest == SOVB_RELATION_CITES && word == SOVB_WORD_BOI && floor < i && !sovb_token_is_break(tokens, floor) &&
	    verb_at(tokens, floor).end == i - 1) /* "A sửa đổi bởi B" */
		nearest = sovb_inverse(verb_at(tokens, floor).relation);
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

/*
 * "A về việc công bố thủ tục hành chính được sửa đổi, bổ sung … tại B": the procedures were, not A; "at" is the token behind "tại" or
 * "theo".
 */
static bool is_of_procedures(const sovb_tokens *tokens, const sovb_mention *before, size_t at)
{
	bool published = false;

	if (sovb_token_is(tokens, at - 1, SOVB_WORD_BOI) || at > before->title.end)
		return false;
	for (size_t i = before->title.first; i < before->title.end && i + 1 < at; i++) {
		published = published || (sovb_token_says(tokens, i, "công") && sovb_token_says(tokens, i + 1, "bố"));
		if (published && ((sovb_token_says(tokens, i, "thủ") && sovb_token_says(tokens, i + 1, "tục")) || sovb_token_says(tokens, i, "TTHC")))
			return true;
	}
	return false;
}

bool sovb_tells_state_of(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	static const char *const states[] = {"Không còn hiệu lực", "Hết hiệu lực", "Còn hiệu lực", "Bị", "Đã bị", "Đã được", "Được", "Nội dung đã được"};
	const size_t first = sovb_paragraph_first(tokens, mention->first, before->end);
	size_t above;

	if (!before->end || !sovb_token_is_break(tokens, first)) /* of a mention of the window before nothing is known */
		return false;
	if (sovb_fills_line(tokens, before))
		return first == before->end;
	if (!sovb_tokens_say_one_of(tokens, first, states, sizeof states / sizeof *states))
		return false;
	above = sovb_paragraph_first(tokens, first - 1, before->first > LABEL_TOKENS ? before->first - LABEL_TOKENS : 0);
	return above <= before->first && sovb_token_is_break(tokens, above);
}

sovb_relation sovb_passive_relation(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention, size_t *own)
{
	size_t at = behind_passive(tokens, mention);
	bool colon = at > 0 && sovb_token_is_mark(tokens, at - 1, ':');
	bool has_source = before && (colon || sovb_mention_is_within(before, mention));
	sovb_relation relation;

	*own = 0;
	if (at < 2 || (!colon && sovb_token_is_break(tokens, at)))
		return SOVB_RELATION_CITES;
	if (has_source && is_now(tokens, before, mention))
		return SOVB_RELATION_REPLACED_BY;
	if (has_source && is_of_procedures(tokens, before, at - colon))
		return SOVB_RELATION_CITES;
	relation = changed_by(tokens, at - colon, has_source ? before->end : mention->sentence.first, own);
	if (has_source || *own || relation == SOVB_RELATION_CITES)
		return relation;
	return before && sovb_tells_state_of(tokens, before, mention) ? relation : SOVB_RELATION_CITES;
}

bool sovb_is_changer(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t at = behind_passive(tokens, mention);
	size_t own;

	return at > 1 && !sovb_token_is_break(tokens, at) &&
	       changed_by(tokens, at, mention->sentence.first, &own) != SOVB_RELATION_CITES;
}

/* ---- lists ---- */

/* What stands in front of a member. */
struct label {
	bool there;     /* "a)", "1.", "-" … */
	bool paragraph; /* … at the head of a paragraph */
	uint8_t kind;   /* of its token */
};

/* What changed a document, one after the other. */
struct list {
	sovb_mentions *mentions;
	const sovb_tokens *tokens;
	sovb_relation relation; /* CITES: there is no list here */
	size_t source;
	size_t last;
	struct label label; /* of all members */
};

/* The mention's, which begins at token `at`. */
static struct label label_of(const sovb_tokens *tokens, const sovb_mention *mention, size_t at)
{
	bool there = at != sovb_member_first(mention);

	return (struct label){.there = there, .paragraph = sovb_token_is_break(tokens, at), .kind = there ? tokens->token[at].kind : 0};
}

/* "bởi các văn bản sau đây", up to token i: the token behind "các", or i. */
static size_t before_following(const sovb_tokens *tokens, size_t i)
{
	for (size_t back = 1; back <= FOLLOWING_TOKENS && back < i && !sovb_token_is_break(tokens, i - back); back++)
		if (sovb_token_is(tokens, i - back, SOVB_WORD_CAC))
			return i - back + 1;
	return i;
}

bool sovb_goes_on_passive(const sovb_tokens *tokens, const sovb_mention *before)
{
	size_t at = before->end;

	if (!sovb_relation_is_passive(before->relation) || before->source < 0 || sovb_token_is_break(tokens, at) ||
	    !(sovb_token_is(tokens, at, SOVB_WORD_VA) || sovb_token_is(tokens, at, SOVB_WORD_COMMA)))
		return false;
	return sovb_token_is(tokens, at + 1, SOVB_WORD_DUOC) || sovb_token_is(tokens, at + 1, SOVB_WORD_BI);
}

size_t sovb_changed_of_kind(const sovb_mentions *mentions, size_t i)
{
	for (size_t k = i; k > 0 && mentions->mention[k - 1].sentence.first == mentions->mention[i - 1].sentence.first; k--)
		if (sovb_are_alike(&mentions->mention[k - 1], &mentions->mention[i]))
			return k - 1;
	return i - 1;
}

/* Is mention i, before which with its "a)" token `at` stands, the first of a list? */
static bool begins_list(struct list *list, size_t i, size_t at)
{
	const sovb_mention *before = i ? &list->mentions->mention[i - 1] : NULL;
	size_t own;

	if (!before || at < 2 || !sovb_token_is_mark(list->tokens, at - 1, ':') || before->sentence.end < at)
		return false;
	list->relation = changed_by(list->tokens, before_following(list->tokens, at - 1), before->end, &own);
	if (own)
		list->relation = SOVB_RELATION_CITES;
	list->source = sovb_changed_of_kind(list->mentions, i);
	list->label = label_of(list->tokens, &list->mentions->mention[i], at);
	return list->relation != SOVB_RELATION_CITES;
}

/* Does mention i act on the document that the list tells was changed: "Thông tư số B sửa đổi, bổ sung một số điều của Thông tư số A"? */
static bool acts_on_source(const struct list *list, size_t i)
{
	for (size_t k = i + 1; k < list->mentions->count && list->mentions->mention[k].sentence.first == list->mentions->mention[i].sentence.first; k++)
		if (list->mentions->mention[k].source == (int)i && list->mentions->mention[k].relation != SOVB_RELATION_CITES &&
		    sovb_is_same_number(&list->mentions->mention[k], &list->mentions->mention[list->source]))
			return true;
	return false;
}

/* Is mention i, before which with its "a)" token `at` stands, the next of the list? */
static bool goes_on(const struct list *list, size_t i, size_t at)
{
	const struct label label = label_of(list->tokens, &list->mentions->mention[i], at);
	bool parted = at > 0 && sovb_token_is_mark(list->tokens, at - 1, ';');

	if (label.there != list->label.there || label.paragraph != list->label.paragraph || label.kind != list->label.kind)
		return false;
	if (!label.paragraph)
		return label.there && parted;
	return sovb_paragraph_end(list->tokens, list->mentions->mention[list->last].first) == at &&
	       (label.there || parted || acts_on_source(list, i));
}

void sovb_passive_lists_relate(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	struct list list = {.mentions = mentions, .tokens = tokens};

	for (size_t i = 0; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		size_t at = sovb_before_member(tokens, mention);

		if (begins_list(&list, i, at) || (list.relation != SOVB_RELATION_CITES && goes_on(&list, i, at))) {
			mention->relation = list.relation;
			mention->source = (int)list.source;
			list.last = i;
		} else if (mention->sentence.first != mentions->mention[list.last].sentence.first) {
			list.relation = SOVB_RELATION_CITES;
		}
	}
}
