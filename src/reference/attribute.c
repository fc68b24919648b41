#include "attribute.h"

#include "final_clause.h"

bool sovb_is_denied(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i - 1, SOVB_WORD_KHONG) || sovb_token_is(tokens, i - 1, SOVB_WORD_CHUA);
}

/* A word right before the verb that turns or postpones it. */
static unsigned modality(const sovb_tokens *tokens, size_t first)
{
	if (first == 0 || sovb_token_at(tokens, first)->flags & SOVB_TOKEN_BREAK)
		return 0;
	if (sovb_is_denied(tokens, first))
		return SOVB_ATTRIBUTE_NEGATED;
	if (sovb_token_is(tokens, first - 1, SOVB_WORD_SE) ||
	    (first > 1 && sovb_token_is(tokens, first - 2, SOVB_WORD_DU) && sovb_token_is(tokens, first - 1, SOVB_WORD_KIEN)))
		return SOVB_ATTRIBUTE_PLANNED;
	return 0;
}

/* "sửa đổi một số điều của B", "bãi bỏ khoản 6 Điều 19 của B": only a part of B. */
static bool is_partial(const sovb_tokens *tokens, const sovb_mention *mention, size_t behind_verb)
{
	if (mention->relation == SOVB_RELATION_CITES || mention->relation == SOVB_RELATION_BASIS)
		return false;
	if (mention->pinpoint.first < mention->pinpoint.end)
		return true;
	for (size_t at = behind_verb; at + 1 < mention->first; at++)
		if (sovb_token_is(tokens, at, SOVB_WORD_MOT) &&
		    (sovb_token_is(tokens, at + 1, SOVB_WORD_SO) || sovb_token_is(tokens, at + 1, SOVB_WORD_PHAN)))
			return true;
	return false;
}

/* "đình chỉ …", "ngưng hiệu lực", with "tạm" before it or not. */
static bool suspends(const sovb_phrase *verb)
{
	for (size_t i = 0; i < 2 && i < verb->count; i++)
		if (verb->word[i] == SOVB_WORD_DINH_CHI || verb->word[i] == SOVB_WORD_NGUNG || verb->word[i] == SOVB_WORD_NGUNG2)
			return true;
	return false;
}

bool sovb_is_coupled(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *manner = i && !sovb_token_is_break(tokens, i) ? sovb_token_phrase_before(tokens, i, SOVB_PHRASE_MANNER) : NULL;

	return manner && manner->value == SOVB_ATTRIBUTE_COUPLE && (sovb_token_is(tokens, i - 1, SOVB_WORD_VOI) || sovb_token_is(tokens, i - 1, SOVB_WORD_VIEC));
}

unsigned sovb_attributes_of(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention,
                            size_t object, const sovb_phrase *verb, size_t first)
{
	/* "theo quy định tại các điểm a và b khoản 1 Điều 2 …" */
	const size_t at = verb ? first : object - (object > 0 && sovb_token_is(tokens, object - 1, SOVB_WORD_CAC) && !sovb_token_is_break(tokens, object));
	const sovb_phrase *manner = sovb_token_phrase_before(tokens, at, SOVB_PHRASE_MANNER);
	unsigned attributes = 0;

	if (before && !before->title_said && sovb_run_holds(before->title, mention->first))
		attributes |= SOVB_ATTRIBUTE_IN_TITLE;
	if (manner && !sovb_token_is_break(tokens, at))
		attributes |= manner->value;
	if (!verb)
		return attributes;
	if (suspends(verb))
		attributes |= SOVB_ATTRIBUTE_SUSPEND;
	if (is_partial(tokens, mention, first + verb->count))
		attributes |= SOVB_ATTRIBUTE_PARTIAL;
	return attributes | modality(tokens, first);
}

static bool is_place(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_TAI) || sovb_token_is(tokens, i, SOVB_WORD_TRONG);
}

/* "tại các Quyết định:", a number: the token before what leads to the mention. */
static size_t before_lead(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type;

	if (i > 1 && sovb_token_is_mark(tokens, i - 1, ':')) {
		type = sovb_token_phrase_before(tokens, i - 1, SOVB_PHRASE_TYPE);
		i -= type ? 1 + type->count : 0;
	}
	return i - (i > 0 && sovb_token_is(tokens, i - 1, SOVB_WORD_CAC));
}

/* "Bãi bỏ các quy định tại B", "Nội dung quy định tại B hết hiệu lực": all that B, before which "tại" stands at token i, lays down. */
static bool is_all_of(const sovb_tokens *tokens, size_t i, size_t first)
{
	size_t at = i;

	if (at < first + 2 || !sovb_token_is(tokens, at - 2, SOVB_WORD_QUY))
		return false;
	at -= 2;
	at -= at > first + 1 && sovb_token_is(tokens, at - 2, SOVB_WORD_NOI_BO) ? 2 : 0; /* nội dung */
	at -= at > first && sovb_token_is(tokens, at - 1, SOVB_WORD_CAC);
	return at <= first || tokens->token[at - 1].kind != SOVB_TOKEN_WORD || sovb_token_phrase_before(tokens, at, SOVB_PHRASE_RELATION);
}

/* "trong Tiêu chuẩn … ban hành theo B", "tại Phụ lục I ban hành kèm theo B", before "theo" at token i: parts of what B put in force. */
static bool is_of_annex(const sovb_tokens *tokens, size_t i, size_t first)
{
	for (; i > first && tokens->token[i].kind != SOVB_TOKEN_MARK; i--)
		if (is_place(tokens, i - 1) && tokens->token[i].flags & SOVB_TOKEN_CAPITAL)
			return true;
	return false;
}

/*
 * "Bãi bỏ quy định về phí tại B", "thay thế các quy định về … trong B", "Tiêu chuẩn bụi trong Tiêu chuẩn … ban hành theo B hết hiệu
 * lực": what ends stands in B.
 */
static bool ends_what_stands_in(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t first = mention->sentence.first;
	size_t at = before_lead(tokens, mention->object);

	if (at <= first || sovb_token_is_break(tokens, mention->object))
		return false;
	if (is_place(tokens, at - 1))
		return !is_all_of(tokens, at - 1, first);
	return sovb_token_is(tokens, at - 1, SOVB_WORD_THEO) && is_of_annex(tokens, at - 1, first);
}

/* "…: số A, số B và số C": is the mention of what is told of the one before it? */
static bool goes_on(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	return before->sentence.first == mention->sentence.first && before->relation == mention->relation &&
	       before->source == mention->source && mention->first >= before->title.end &&
	       (sovb_token_is(tokens, mention->object - 1, SOVB_WORD_COMMA) || sovb_token_is(tokens, mention->object - 1, SOVB_WORD_VA));
}

/* "sửa đổi một số điều của A và B": some of each. */
static bool shares_some(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	return (mention->relation == SOVB_RELATION_AMENDS || mention->relation == SOVB_RELATION_GUIDES) && mention->object > 0 &&
	       before->attributes & SOVB_ATTRIBUTE_PARTIAL && before->pinpoint.first == before->pinpoint.end && goes_on(tokens, before, mention);
}

void sovb_parts_relate(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	bool inside = false; /* what was told of last stands in documents */

	for (size_t i = 0; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		bool part = mention->pinpoint.first < mention->pinpoint.end;

		if (i > 0 && shares_some(tokens, mention - 1, mention))
			mention->attributes |= SOVB_ATTRIBUTE_PARTIAL;
		if (!sovb_relation_is_final(mention->relation)) {
			inside = false;
			continue;
		}
		inside = mention->relation != SOVB_RELATION_AMENDS && mention->object > 0 &&
		         (ends_what_stands_in(tokens, mention) || (inside && !part && i > 0 && goes_on(tokens, mention - 1, mention)));
		if (part || inside)
			mention->attributes |= SOVB_ATTRIBUTE_PARTIAL;
	}
}
