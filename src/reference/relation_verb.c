#include "relation_reading.h"

#include "filler.h"
#include "final_clause.h"
#include "reach.h"

#define FILLER_TOKENS_MAX 12
#define OBJECT_TOKENS_MAX 16 /* "sửa đổi Phụ lục 4 ban hành kèm theo …" */

/* "một số nội dung tại B" */
static bool ends_content(const sovb_tokens *tokens, size_t i)
{
	return i > 1 && sovb_token_is(tokens, i - 2, SOVB_WORD_NOI_BO) && sovb_is_filler(tokens, i - 1);
}

size_t sovb_object_first(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t first = mention->first;
	size_t at = first;
	bool inside;

	if (mention->pinpoint.first < mention->pinpoint.end)
		return mention->pinpoint.first;
	inside = at > 1 && (sovb_token_is(tokens, at - 1, SOVB_WORD_TAI) || sovb_token_is(tokens, at - 1, SOVB_WORD_TRONG));
	if (at < 2 || !(inside || sovb_token_is(tokens, at - 1, SOVB_WORD_CUA)))
		return first;
	at--;
	if (inside && ends_content(tokens, at))
		return at;
	for (; at > 0 && !sovb_token_is_break(tokens, at) && sovb_names_parts(tokens, at - 1); at--) {
		first = at - 1;
		if (at > 1 && (sovb_token_is(tokens, at - 2, SOVB_WORD_COMMA) || sovb_token_is(tokens, at - 2, SOVB_WORD_VA)))
			at--;
	}
	return first;
}

/* "tổng kết 15 năm thực hiện": the verb begins with "tổng kết". */
static size_t before_years(const sovb_tokens *tokens, size_t verb)
{
	const sovb_phrase *review;

	if (!sovb_token_is(tokens, verb, SOVB_WORD_NAM) || verb < 2 || sovb_token_is_break(tokens, verb) ||
	    !(tokens->token[verb - 1].kind == SOVB_TOKEN_DIGITS || sovb_cardinal_of(tokens->token[verb - 1].word)))
		return verb;
	if (verb > 2 && sovb_tokens_say(tokens, verb - 3, "đánh giá"))
		return verb - 3;
	review = sovb_token_phrase_before(tokens, verb - 1, SOVB_PHRASE_RELATION);
	return review && review->value == SOVB_RELATION_REVIEWS ? verb - 1 - review->count : verb;
}

/* "tổng kết 10 năm B": the verb before the years that end right before token i, or NULL. */
static const sovb_phrase *review_before_years(const sovb_tokens *tokens, size_t i, size_t *first)
{
	const sovb_phrase *review;

	if (i < 3 || !sovb_token_is(tokens, i - 1, SOVB_WORD_NAM) || sovb_token_is_break(tokens, i) || tokens->token[i - 2].kind != SOVB_TOKEN_DIGITS)
		return NULL;
	review = sovb_token_phrase_before(tokens, i - 2, SOVB_PHRASE_RELATION);
	if (!review || review->value != SOVB_RELATION_REVIEWS)
		return NULL;
	*first = i - 2 - review->count;
	return review;
}

/* The verb right before token i but for fillers; its first token in *first. */
static const sovb_phrase *verb_before(const sovb_tokens *tokens, size_t i, size_t *first)
{
	const sovb_phrase *review = review_before_years(tokens, i, first);

	if (review)
		return review;
	for (int fillers = 0; i > 0 && fillers < FILLER_TOKENS_MAX && !sovb_token_is_break(tokens, i); fillers++) {
		const sovb_phrase *verb = sovb_token_phrase_before(tokens, i, SOVB_PHRASE_RELATION);

		if (verb) {
			*first = before_years(tokens, i - verb->count);
			return verb;
		}
		if (!sovb_is_filler(tokens, i - 1))
			break;
		i--;
	}
	return NULL;
}

/* "sửa đổi, bổ sung Phụ lục 4 ban hành kèm theo B": what was issued with B stands for B. */
static const sovb_phrase *verb_before_annex(const sovb_tokens *tokens, size_t i, size_t *first)
{
	if (i < 2 || sovb_token_is_break(tokens, i) || !sovb_is_issued_with(tokens, i))
		return NULL;
	for (size_t back = 3; back < OBJECT_TOKENS_MAX && back < i && !sovb_token_is_break(tokens, i - back + 1); back++) {
		const sovb_phrase *verb = sovb_token_phrase_before(tokens, i - back, SOVB_PHRASE_RELATION);

		if (tokens->token[i - back].kind == SOVB_TOKEN_MARK)
			return NULL;
		if (verb && sovb_relation_is_final((sovb_relation)verb->value)) {
			*first = i - back - verb->count;
			return verb;
		}
	}
	return NULL;
}

const sovb_phrase *sovb_governing_verb(const sovb_tokens *tokens, const sovb_mention *mention, size_t *first)
{
	size_t object = mention->object;
	const sovb_phrase *verb = verb_before(tokens, object, first);

	return verb ? verb : verb_before_annex(tokens, object, first);
}
