#include "mention.h"

#include <string.h>

#include "attribute.h"
#include "clause.h"

#define FILLER_TOKENS_MAX 12
#define OBJECT_TOKENS_MAX 16  /* "sửa đổi Phụ lục 4 ban hành kèm theo …" */
#define PASSIVE_TOKENS_MAX 14 /* from "được sửa đổi" to "bởi" */
#define EFFECT_TOKENS_MAX 60  /* from a reference to "hết hiệu lực" */
#define PROMULGATION_TOKENS 500 /* "(Ban hành kèm theo …)" stands on the first page */

/* Where the reading of the text is. */
struct relating {
	sovb_mentions *mentions;
	const sovb_tokens *tokens;
	const sovb_head *head;
};

static bool is_break(const sovb_tokens *tokens, size_t i)
{
	return (sovb_token_at(tokens, i)->flags & SOVB_TOKEN_BREAK) != 0;
}

static bool is_inside(sovb_run run, size_t i)
{
	return i >= run.first && i < run.end;
}

/* Words between a verb and its object that change nothing: "một số điều của các", "có hiệu quả". */
static bool is_filler(const sovb_tokens *tokens, size_t i)
{
	static const char *const words[] = {"nội", "dung", "tinh", "thần", "toàn", "hiệu", "quả", "tốt", "nghiêm", "túc",
	                                    "đầy", "đủ"};
	const sovb_token *token = &tokens->token[i];
	size_t size = token->end - token->start;

	switch (token->word) {
	case SOVB_WORD_CAC:
	case SOVB_WORD_CUA:
	case SOVB_WORD_MOT:
	case SOVB_WORD_SO:
	case SOVB_WORD_DIEU:
	case SOVB_WORD_CO:
	case SOVB_WORD_VIEC:
	case SOVB_WORD_BO:
		return true;
	default:
		break;
	}
	for (size_t k = 0; k < sizeof words / sizeof *words; k++)
		if (strlen(words[k]) == size && memcmp(tokens->text + token->start, words[k], size) == 0)
			return true;
	return false;
}

/* First token of the reference with its pinpoint. */
static size_t object_first(const sovb_mention *mention)
{
	return mention->pinpoint.first < mention->pinpoint.end ? mention->pinpoint.first : mention->first;
}

/* "tổng kết 15 năm thực hiện": the verb begins with "tổng kết". */
static size_t before_years(const sovb_tokens *tokens, size_t verb)
{
	const sovb_phrase *review;

	if (!sovb_token_is(tokens, verb, SOVB_WORD_NAM) || verb < 2 || is_break(tokens, verb) ||
	    tokens->token[verb - 1].kind != SOVB_TOKEN_DIGITS)
		return verb;
	review = sovb_token_phrase_before(tokens, verb - 1, SOVB_PHRASE_RELATION);
	return review && review->value == SOVB_RELATION_REVIEWS ? verb - 1 - review->count : verb;
}

/* The verb right before token i but for fillers; its first token in *first. */
static const sovb_phrase *verb_before(const sovb_tokens *tokens, size_t i, size_t *first)
{
	for (int fillers = 0; i > 0 && fillers < FILLER_TOKENS_MAX && !is_break(tokens, i); fillers++) {
		const sovb_phrase *verb = sovb_token_phrase_before(tokens, i, SOVB_PHRASE_RELATION);

		if (verb) {
			*first = before_years(tokens, i - verb->count);
			return verb;
		}
		if (!is_filler(tokens, i - 1))
			break;
		i--;
	}
	return NULL;
}

/* "sửa đổi, bổ sung Phụ lục 4 ban hành kèm theo B": what was issued with B stands for B. */
static const sovb_phrase *verb_before_annex(const sovb_tokens *tokens, size_t i, size_t *first)
{
	if (i < 2 || is_break(tokens, i) || !sovb_token_is(tokens, i - 1, SOVB_WORD_THEO) ||
	    !sovb_token_is(tokens, i - 2, SOVB_WORD_KEM))
		return NULL;
	for (size_t back = 3; back < OBJECT_TOKENS_MAX && back < i && !is_break(tokens, i - back + 1); back++) {
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

/* The verb of relation that governs the mention. */
static const sovb_phrase *governing_verb(const sovb_tokens *tokens, const sovb_mention *mention, size_t *first)
{
	size_t object = object_first(mention);
	const sovb_phrase *verb = verb_before(tokens, object, first);

	return verb ? verb : verb_before_annex(tokens, object, first);
}

/* May token i stand between a document and the verb of its subject: "về việc ban hành", a quote, the kind said again? */
static bool is_subject_lead(const sovb_tokens *tokens, size_t *i)
{
	const sovb_token *token = &tokens->token[*i];
	const sovb_phrase *type = sovb_token_phrase(tokens, *i, SOVB_PHRASE_TYPE);

	if (type) {
		*i += type->count;
		return true;
	}
	*i += 1;
	switch (token->word) {
	case SOVB_WORD_VE:
	case SOVB_WORD_VIEC:
	case SOVB_WORD_COMMA:
		return true;
	case SOVB_WORD_BAN: /* ban hành Kế hoạch */
		if (!sovb_token_is(tokens, *i, SOVB_WORD_HANH))
			return false;
		*i += 1;
		return true;
	default:
		return token->kind == SOVB_TOKEN_MARK && (token->mark == '<' || token->mark == '"');
	}
}

/* "A … về (việc) triển khai thực hiện B": nothing but the lead of A's subject between A and the verb. */
static bool is_chain(const sovb_tokens *tokens, const sovb_mention *source, size_t verb)
{
	size_t at = source->end;

	if (verb < source->end)
		return false;
	while (at < verb)
		if (is_break(tokens, at) || !is_subject_lead(tokens, &at))
			return false;
	return at == verb && !is_break(tokens, verb);
}

/* "A quy định …, có hiệu lực từ ngày …, thay thế B": a later clause of A's sentence. */
static bool is_later_clause(const sovb_tokens *tokens, const sovb_mention *source, const sovb_mention *mention, size_t verb,
                            sovb_relation relation)
{
	return relation == SOVB_RELATION_REPLACES && verb > source->end && verb > 0 &&
	       sovb_token_is_mark(tokens, verb - 1, ',') && source->sentence.first == mention->sentence.first;
}

/* Letters, notices and reports speak of changing a document; they do not change it. */
static bool can_change(const sovb_mention *source)
{
	static const char *const types[] = {"CV", "TB", "BC", "TTr", "KH", "GM", "CĐ"};

	for (size_t i = 0; source->type && i < sizeof types / sizeof *types; i++)
		if (strcmp(source->type, types[i]) == 0)
			return false;
	return true;
}

/* What a document of a kind does by the verb; source is NULL for the document itself. */
static sovb_relation relation_of(const sovb_phrase *verb, const sovb_mention *source, const char *type)
{
	sovb_relation relation = (sovb_relation)verb->value;

	/* "Hướng dẫn số A … thực hiện B": the kind of document is the verb. */
	if (relation == SOVB_RELATION_IMPLEMENTS && type && strcmp(type, "HD") == 0)
		return SOVB_RELATION_GUIDES;
	if (source && sovb_relation_is_final(relation) && !can_change(source))
		return SOVB_RELATION_CITES;
	return relation;
}

/* ---- passives ---- */

static sovb_relation inverse(sovb_relation relation)
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

/* "A … được sửa đổi, bổ sung (…) bởi/theo/tại B": the inverse relation of B to A; CITES when there is none. */
static sovb_relation passive_relation(const sovb_tokens *tokens, const sovb_mention *source, const sovb_mention *mention)
{
	size_t at = object_first(mention);
	bool colon = at > 0 && sovb_token_is_mark(tokens, at - 1, ':');
	sovb_word word;

	if (at < 2 || (is_break(tokens, at) && !colon))
		return SOVB_RELATION_CITES;
	at -= colon;
	word = tokens->token[at - 1].word;
	if (word != SOVB_WORD_BOI && word != SOVB_WORD_BANG && word != SOVB_WORD_THEO && word != SOVB_WORD_TAI)
		return SOVB_RELATION_CITES;
	for (size_t back = 2; back <= PASSIVE_TOKENS_MAX && back < at && at - back >= source->end; back++) {
		const sovb_phrase *verb;

		if (is_break(tokens, at - back + 1) || sovb_token_is_mark(tokens, at - back, ';'))
			return SOVB_RELATION_CITES;
		if (!sovb_token_is(tokens, at - back, SOVB_WORD_DUOC) && !sovb_token_is(tokens, at - back, SOVB_WORD_BI))
			continue;
		verb = sovb_token_phrase(tokens, at - back + 1, SOVB_PHRASE_RELATION);
		if (verb)
			return inverse((sovb_relation)verb->value);
	}
	return SOVB_RELATION_CITES;
}

/* ---- lists ---- */

/* Only list marks between the end of one mention (or, in a list of what is changed, its subject) and the next. */
static bool follows_directly(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	size_t at = before->end;

	if (sovb_relation_is_final(before->relation) && before->title.end > at)
		at = before->title.end;
	if (mention->first < at || is_break(tokens, mention->first))
		return false;
	for (; at < mention->first; at++) {
		const sovb_token *token = &tokens->token[at];

		if (is_break(tokens, at) || (token->word != SOVB_WORD_COMMA && token->word != SOVB_WORD_VA &&
		                             token->word != SOVB_WORD_CAC))
			return false;
	}
	return true;
}

/*
 * "… được sửa đổi bởi Điều 3 Thông tư số A có hiệu lực thi hành kể từ ngày …; Điều 1 Thông tư số B có hiệu lực …": the notes of
 * the codification list all that changed a document.
 */
static bool follows_in_note(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	size_t object = object_first(mention);
	size_t at = before->end;

	if (inverse(SOVB_RELATION_AMENDS) != before->relation && inverse(SOVB_RELATION_REPEALS) != before->relation &&
	    inverse(SOVB_RELATION_REPLACES) != before->relation)
		return false;
	if (!sovb_token_is(tokens, at, SOVB_WORD_CO) || !sovb_token_is(tokens, at + 1, SOVB_WORD_HIEU))
		return false;
	while (at < object && !sovb_token_is_mark(tokens, at, ';') && !is_break(tokens, at))
		at++;
	return at + 1 == object && sovb_token_is_mark(tokens, at, ';');
}

/* ---- the document itself ---- */

static bool in_title(const struct relating *relating, const sovb_mention *mention)
{
	return relating->head->found && is_inside(relating->head->title, mention->first);
}

/* "(Ban hành kèm theo Quyết định số …)" under the title. */
static bool is_promulgation(const struct relating *relating, const sovb_mention *mention)
{
	const sovb_tokens *tokens = relating->tokens;
	size_t first = mention->first;

	if (first < 3 || first > PROMULGATION_TOKENS)
		return false;
	return sovb_token_is(tokens, first - 1, SOVB_WORD_THEO) && sovb_token_is(tokens, first - 2, SOVB_WORD_KEM) &&
	       (sovb_token_is_mark(tokens, first - 3, '(') || (first > 4 && sovb_token_is_mark(tokens, first - 5, '(')));
}

/* "Nghị định này sửa đổi …", "Hướng dẫn này có hiệu lực … và thay thế …", "1. Bãi bỏ …": the document itself acts. */
static bool acts_by_itself(const sovb_tokens *tokens, const sovb_mention *mention, const sovb_phrase *verb, size_t first)
{
	if (first > 0 && !is_break(tokens, first) && sovb_token_is(tokens, first - 1, SOVB_WORD_NAY))
		return true;
	return sovb_clause_is_final(tokens, mention->sentence, first, (sovb_relation)verb->value);
}

/* "Quyết định số B … hết hiệu lực", read behind the mention. */
static bool ends_effect(const sovb_tokens *tokens, const sovb_mention *mention)
{
	for (size_t at = mention->end; at < mention->sentence.end && at < mention->end + EFFECT_TOKENS_MAX; at++) {
		if (sovb_token_is_mark(tokens, at, ';') || sovb_token_is_mark(tokens, at, '('))
			return false;
		if (sovb_token_is(tokens, at, SOVB_WORD_HET) && sovb_token_is(tokens, at + 1, SOVB_WORD_HIEU))
			return true;
	}
	return false;
}

/* ---- one mention ---- */

static void set_relation(sovb_mention *mention, sovb_relation relation, int source)
{
	mention->relation = relation;
	mention->source = relation == SOVB_RELATION_CITES ? SOVB_SOURCE_DOCUMENT : source;
}

static void relate_one(struct relating *relating, size_t i)
{
	const sovb_tokens *tokens = relating->tokens;
	sovb_mention *mention = &relating->mentions->mention[i];
	const sovb_mention *before = i ? mention - 1 : NULL;
	size_t first = 0;
	const sovb_phrase *verb = governing_verb(tokens, mention, &first);
	sovb_relation passive = before ? passive_relation(tokens, before, mention) : SOVB_RELATION_CITES;

	if (passive != SOVB_RELATION_CITES)
		set_relation(mention, passive, (int)i - 1);
	else if (verb && before && (is_chain(tokens, before, first) ||
	                            is_later_clause(tokens, before, mention, first, (sovb_relation)verb->value)))
		set_relation(mention, relation_of(verb, before, before->type), (int)i - 1);
	else if (verb && in_title(relating, mention))
		set_relation(mention, relation_of(verb, NULL, relating->head->type), SOVB_SOURCE_DOCUMENT);
	else if (verb && acts_by_itself(tokens, mention, verb, first))
		set_relation(mention, (sovb_relation)verb->value, SOVB_SOURCE_DOCUMENT);
	else if (is_promulgation(relating, mention))
		set_relation(mention, SOVB_RELATION_PROMULGATED_BY, SOVB_SOURCE_DOCUMENT);
	else if (before && before->relation != SOVB_RELATION_CITES && follows_directly(tokens, before, mention))
		set_relation(mention, before->relation, before->source);
	else if (before && follows_in_note(tokens, before, mention))
		set_relation(mention, before->relation, before->source);
	else if (ends_effect(tokens, mention))
		set_relation(mention, SOVB_RELATION_REPEALS, SOVB_SOURCE_DOCUMENT);
	mention->attributes = sovb_attributes_of(tokens, before, mention, object_first(mention), verb, first);
}

void sovb_mentions_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head)
{
	struct relating relating = {mentions, tokens, head};

	for (size_t i = 0; i < mentions->count; i++)
		relate_one(&relating, i);
	sovb_clauses_relate(mentions, tokens, head);
}
