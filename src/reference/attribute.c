#include "attribute.h"

/* A word right before the verb that turns or postpones it. */
static unsigned modality(const sovb_tokens *tokens, size_t first)
{
	if (first == 0 || sovb_token_at(tokens, first)->flags & SOVB_TOKEN_BREAK)
		return 0;
	if (sovb_token_is(tokens, first - 1, SOVB_WORD_KHONG) || sovb_token_is(tokens, first - 1, SOVB_WORD_CHUA))
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

unsigned sovb_attributes_of(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention,
                            size_t object, const sovb_phrase *verb, size_t first)
{
	const sovb_phrase *manner = sovb_token_phrase_before(tokens, verb ? first : object, SOVB_PHRASE_MANNER);
	unsigned attributes = 0;

	if (before && mention->first >= before->title.first && mention->first < before->title.end)
		attributes |= SOVB_ATTRIBUTE_IN_TITLE;
	if (manner && !(sovb_token_at(tokens, verb ? first : object)->flags & SOVB_TOKEN_BREAK))
		attributes |= manner->value;
	if (!verb)
		return attributes;
	if (suspends(verb))
		attributes |= SOVB_ATTRIBUTE_SUSPEND;
	if (is_partial(tokens, mention, first + verb->count))
		attributes |= SOVB_ATTRIBUTE_PARTIAL;
	return attributes | modality(tokens, first);
}
