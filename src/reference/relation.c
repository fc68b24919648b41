#include "mention.h"

#include <string.h>

#define FILLER_TOKENS_MAX 12
#define PASSIVE_DISTANCE 14
#define HEAD_PARAGRAPHS 3     /* ordinary paragraphs after which recitals no longer come */
#define HEAD_TOKENS_MAX 4000  /* recitals stand on the first pages */

/* Where the reading of the text is. */
struct relating {
	sovb_mentions *mentions;
	const sovb_tokens *tokens;
	const sovb_head *head;
	sovb_run recital;   /* the recital sentence being read */
	sovb_run final;     /* the final clause being read: "… thay thế các Thông tư sau: a) …" */
	sovb_relation final_relation;
};

static bool is_break(const sovb_tokens *tokens, size_t i)
{
	return (sovb_token_at(tokens, i)->flags & SOVB_TOKEN_BREAK) != 0;
}

/* Words between a verb and its object that change nothing: "một số điều của các", "có hiệu quả". */
static bool is_filler(const sovb_tokens *tokens, size_t i)
{
	static const char *const words[] = {"nội", "dung", "việc", "tinh", "thần", "toàn", "hiệu", "quả", "tốt", "nghiêm",
	                                    "túc", "đầy", "đủ", "số"};
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

/* The verb of relation that governs what begins at token i; its first token in *first. */
static const sovb_phrase *governing_verb(const sovb_tokens *tokens, const sovb_mention *mention, size_t *first)
{
	size_t at = mention->pinpoint.first < mention->pinpoint.end ? mention->pinpoint.first : mention->first;
	const sovb_phrase *verb = NULL;

	for (int fillers = 0; at > 0 && fillers < FILLER_TOKENS_MAX; fillers++) {
		if (is_break(tokens, at))
			return NULL;
		verb = sovb_token_phrase_before(tokens, at, SOVB_PHRASE_RELATION);
		if (verb || !is_filler(tokens, at - 1))
			break;
		at--;
	}
	if (!verb)
		return NULL;
	*first = at - verb->count;
	return verb;
}

/* May token i stand between a document and the verb of its subject: "về việc", a quote, the kind said again? */
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

/* "được sửa đổi, bổ sung (…) bởi/theo/tại B": the passive verb between A and B. */
static const sovb_phrase *passive_verb(const sovb_tokens *tokens, const sovb_mention *source, const sovb_mention *mention)
{
	for (size_t at = source->end; at + 1 < mention->first && at - source->end < PASSIVE_DISTANCE; at++) {
		const sovb_phrase *verb;
		size_t end;

		if (is_break(tokens, at) || sovb_token_is_mark(tokens, at, ';'))
			return NULL;
		if (!sovb_token_is(tokens, at, SOVB_WORD_DUOC) && !sovb_token_is(tokens, at, SOVB_WORD_BI))
			continue;
		verb = sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_RELATION);
		if (!verb)
			continue;
		for (end = at + 1 + verb->count; end < mention->first; end++) {
			sovb_word word = tokens->token[end].word;

			if (is_break(tokens, end))
				return NULL;
			if (word == SOVB_WORD_BOI || word == SOVB_WORD_BANG || word == SOVB_WORD_THEO || word == SOVB_WORD_TAI)
				return mention->first - end <= FILLER_TOKENS_MAX ? verb : NULL;
		}
	}
	return NULL;
}

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

static bool is_inside(sovb_run run, size_t i)
{
	return i >= run.first && i < run.end;
}

/* Only list marks between the end of one mention and the next. */
static bool follows_directly(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention,
                             bool semicolons)
{
	size_t at = before->end;

	if (mention->first < before->end)
		return false;
	for (; at < mention->first; at++) {
		const sovb_token *token = &tokens->token[at];

		if (is_break(tokens, at) || (token->word != SOVB_WORD_COMMA && token->word != SOVB_WORD_VA &&
		                             token->word != SOVB_WORD_CAC && !(semicolons && token->mark == ';')))
			return false;
	}
	return !is_break(tokens, mention->first);
}

/* ---- recitals ---- */

/* First token of a paragraph behind its bullet. */
static size_t behind_bullet(const sovb_tokens *tokens, size_t i)
{
	while (i < tokens->count && tokens->token[i].kind == SOVB_TOKEN_MARK && strchr("-+<\"", tokens->token[i].mark))
		i++;
	return i;
}

/* "Căn cứ …", "Thực hiện …", "Theo …", "Xét …" at the head of a paragraph. */
static bool opens_recital(const sovb_tokens *tokens, size_t i)
{
	size_t at = behind_bullet(tokens, i);
	const sovb_token *token = sovb_token_at(tokens, at);

	if (!(token->flags & SOVB_TOKEN_CAPITAL))
		return false;
	if (token->word == SOVB_WORD_CAN)
		return sovb_token_is(tokens, at + 1, SOVB_WORD_CU);
	if (token->word == SOVB_WORD_THUC)
		return sovb_token_is(tokens, at + 1, SOVB_WORD_HIEN_);
	return token->word == SOVB_WORD_THEO || token->word == SOVB_WORD_XET;
}

/* "Kính gửi", a list of addressees, the name of the post that decides: passed over at the head. */
static bool is_passed_over(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return sovb_token_is(tokens, i, SOVB_WORD_KINH) || token->kind == SOVB_TOKEN_MARK ||
	       token->flags & SOVB_TOKEN_CAPITALS;
}

/* Sections begin: "I.", "1.", "Điều 1": recitals are over. */
static bool opens_section(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	const sovb_token *next = sovb_token_at(tokens, i + 1);

	if (token->word == SOVB_WORD_DIEU && next->kind == SOVB_TOKEN_DIGITS)
		return true;
	return next->kind == SOVB_TOKEN_MARK && (next->mark == '.' || next->mark == ')') && next->start == token->end &&
	       token->end - token->start <= 3;
}

static size_t paragraph_end(const sovb_tokens *tokens, size_t i)
{
	do
		i++;
	while (i < tokens->count && !is_break(tokens, i));
	return i;
}

static size_t sentence_end(const sovb_tokens *tokens, size_t first)
{
	return sovb_sentence_of(tokens, first).end;
}

/* Give BASIS to what stands in the recitals at the head of the document. */
static void relate_recitals(struct relating *relating)
{
	const sovb_tokens *tokens = relating->tokens;
	size_t limit = tokens->count < HEAD_TOKENS_MAX ? tokens->count : HEAD_TOKENS_MAX;
	int ordinary = 0;
	size_t k = 0;

	for (size_t at = relating->head->end; at < limit && ordinary < HEAD_PARAGRAPHS; at = paragraph_end(tokens, at)) {
		size_t end;

		if (opens_section(tokens, at))
			return;
		if (!opens_recital(tokens, at)) {
			ordinary += !is_passed_over(tokens, at);
			continue;
		}
		end = sentence_end(tokens, at);
		for (; k < relating->mentions->count && relating->mentions->mention[k].anchor.first < end; k++) {
			sovb_mention *mention = &relating->mentions->mention[k];
			const sovb_mention *before = k ? mention - 1 : NULL;

			if (mention->first < at || mention->relation != SOVB_RELATION_CITES ||
			    (before && (is_inside(before->title, mention->first) || is_inside(before->issuer, mention->first))))
				continue;
			mention->relation = SOVB_RELATION_BASIS;
			mention->source = SOVB_SOURCE_DOCUMENT;
		}
	}
}

/* ---- final clauses ---- */

/* "Thông tư này thay thế", "bãi bỏ các văn bản sau đây:": the document itself acts. */
static bool opens_final_clause(const sovb_tokens *tokens, size_t verb, const sovb_phrase *phrase)
{
	size_t before = verb;

	if (phrase->value != SOVB_RELATION_REPLACES && phrase->value != SOVB_RELATION_REPEALS &&
	    phrase->value != SOVB_RELATION_AMENDS)
		return false;
	if (verb == 0)
		return false;
	if (sovb_token_is(tokens, before - 1, SOVB_WORD_NAY))
		return true;
	if (sovb_token_is(tokens, before - 1, SOVB_WORD_VA) || sovb_token_is_mark(tokens, before - 1, ','))
		return false;
	/* The verb opens the paragraph or item: "1. Bãi bỏ Thông tư số …". */
	return (tokens->token[verb].flags & SOVB_TOKEN_CAPITAL) != 0 && phrase->value != SOVB_RELATION_AMENDS;
}

/* "Quyết định số B … hết hiệu lực", read behind the mention. */
static bool ends_effect(const sovb_tokens *tokens, const sovb_mention *mention)
{
	for (size_t at = mention->end; at < mention->sentence.end && at < mention->end + 60; at++) {
		if (sovb_token_is_mark(tokens, at, ';'))
			return false;
		if (sovb_token_is(tokens, at, SOVB_WORD_HET) && sovb_token_is(tokens, at + 1, SOVB_WORD_HIEU))
			return !sovb_token_is(tokens, at - 1, SOVB_WORD_SO);
	}
	return false;
}

/* ---- one mention ---- */

static bool in_title(const struct relating *relating, const sovb_mention *mention)
{
	return relating->head->found && is_inside(relating->head->title, mention->first);
}

/* "(Ban hành kèm theo Quyết định số …)" under the title. */
static bool is_promulgation(const struct relating *relating, const sovb_mention *mention)
{
	const sovb_tokens *tokens = relating->tokens;
	size_t first = mention->first;

	if (first < 3 || first > HEAD_TOKENS_MAX / 8)
		return false;
	return sovb_token_is(tokens, first - 1, SOVB_WORD_THEO) && sovb_token_is(tokens, first - 2, SOVB_WORD_KEM) &&
	       (sovb_token_is_mark(tokens, first - 3, '(') ||
	        (first > 4 && sovb_token_is_mark(tokens, first - 5, '(')));
}

/* "Nghị định này sửa đổi …", "Thông tư này quy định chi tiết …". */
static bool acts_by_itself(const sovb_tokens *tokens, size_t verb)
{
	return verb > 0 && sovb_token_is(tokens, verb - 1, SOVB_WORD_NAY) && !is_break(tokens, verb);
}

static sovb_relation relation_of(const sovb_phrase *verb, const sovb_mention *source)
{
	sovb_relation relation = (sovb_relation)verb->value;

	/* "Hướng dẫn số A … thực hiện B": the kind of document is the verb. */
	if (source && relation == SOVB_RELATION_IMPLEMENTS && source->type && strcmp(source->type, "HD") == 0)
		return SOVB_RELATION_GUIDES;
	return relation;
}

static void set_relation(sovb_mention *mention, sovb_relation relation, int source)
{
	mention->relation = relation;
	mention->source = source;
}

static void relate_one(struct relating *relating, size_t i)
{
	const sovb_tokens *tokens = relating->tokens;
	sovb_mention *mention = &relating->mentions->mention[i];
	const sovb_mention *before = i ? mention - 1 : NULL;
	const sovb_phrase *passive = before ? passive_verb(tokens, before, mention) : NULL;
	size_t first = 0;
	const sovb_phrase *verb = governing_verb(tokens, mention, &first);

	if (before && before->sentence.end <= mention->first)
		passive = NULL;
	if (passive && inverse((sovb_relation)passive->value) != SOVB_RELATION_CITES) {
		set_relation(mention, inverse((sovb_relation)passive->value), (int)i - 1);
	} else if (verb && before && is_chain(tokens, before, first)) {
		set_relation(mention, relation_of(verb, before), (int)i - 1);
	} else if (verb && in_title(relating, mention)) {
		set_relation(mention, relation_of(verb, NULL), SOVB_SOURCE_DOCUMENT);
	} else if (verb && (acts_by_itself(tokens, first) || opens_final_clause(tokens, first, verb))) {
		set_relation(mention, (sovb_relation)verb->value, SOVB_SOURCE_DOCUMENT);
	} else if (is_promulgation(relating, mention)) {
		set_relation(mention, SOVB_RELATION_PROMULGATED_BY, SOVB_SOURCE_DOCUMENT);
	} else if (before && before->relation != SOVB_RELATION_CITES && before->relation != SOVB_RELATION_BASIS &&
	           follows_directly(tokens, before, mention, false)) {
		set_relation(mention, before->relation, before->source);
	} else if (ends_effect(tokens, mention)) {
		set_relation(mention, SOVB_RELATION_REPEALS, SOVB_SOURCE_DOCUMENT);
	}
}

void sovb_mentions_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head)
{
	struct relating relating = {.mentions = mentions, .tokens = tokens, .head = head};

	for (size_t i = 0; i < mentions->count; i++)
		mentions->mention[i].sentence = sovb_sentence_of(tokens, mentions->mention[i].anchor.first);
	for (size_t i = 0; i < mentions->count; i++)
		relate_one(&relating, i);
	relate_recitals(&relating);
}
