#include "subject_verb.h"

#include "filler.h"
#include "final_clause.h"
#include "reach.h"
#include "subject.h"

#define CLAUSE_TOKENS_MAX 30 /* from the first verb of a subject to its last */

size_t sovb_behind_lead(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);
	const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);
	size_t end;

	if (verb && verb->value == SOVB_RELATION_PROMULGATES)
		return i + verb->count;
	if (type) {
		end = i + type->count;
		if (!sovb_token_is(tokens, end, SOVB_WORD_CUA) || sovb_token_is_break(tokens, end))
			return end;
		return sovb_body_scan(tokens, end + 1) > end + 1 ? sovb_body_scan(tokens, end + 1) : end;
	}
	if (sovb_says_concerning(tokens, i))
		return i + 3;
	switch (token->word) {
	case SOVB_WORD_VE:
	case SOVB_WORD_VIEC:
	case SOVB_WORD_COMMA:
		return i + 1;
	case SOVB_WORD_DA: /* "Nghị định số A đã thay thế B" */
		verb = sovb_token_is_break(tokens, i + 1) ? NULL : sovb_token_phrase(tokens, i + 1, SOVB_PHRASE_RELATION);
		return verb && (sovb_relation_is_final((sovb_relation)verb->value) || verb->value == SOVB_RELATION_CORRECTS) ? i + 1 : i;
	case SOVB_WORD_DUOC: /* "Nghị định số A được ban hành hướng dẫn B" */
		verb = sovb_token_is_break(tokens, i + 1) ? NULL : sovb_token_phrase(tokens, i + 1, SOVB_PHRASE_RELATION);
		return verb && verb->value == SOVB_RELATION_PROMULGATES ? i + 1 + verb->count : i;
	default:
		if (sovb_tokens_say(tokens, i, "mới đây")) /* "Nghị định số A mới đây thay thế B" */
			return i + 2;
		return sovb_token_is_one_of(token, "<\"(") ? i + 1 : i;
	}
}

bool sovb_is_one_clause(const sovb_tokens *tokens, size_t i, size_t verb)
{
	if (verb - i > CLAUSE_TOKENS_MAX)
		return false;
	for (; i < verb; i++)
		if (sovb_token_is_break(tokens, i) || (tokens->token[i].kind == SOVB_TOKEN_MARK && tokens->token[i].mark != ','))
			return false;
	return true;
}

/* Does a subject that begins with one relation keep it when its last verb is the other? */
static bool outweighs(sovb_relation first, sovb_relation last)
{
	return (first == SOVB_RELATION_CONTINUES || first == SOVB_RELATION_REVIEWS || first == SOVB_RELATION_MONITORS) &&
	       (last == SOVB_RELATION_IMPLEMENTS || (first == SOVB_RELATION_MONITORS && last == SOVB_RELATION_REVIEWS));
}

const sovb_phrase *sovb_subject_verb(const sovb_tokens *tokens, size_t i, size_t object, const sovb_phrase *last,
                                       size_t *first, bool beyond_law)
{
	const size_t begin = i;

	for (size_t next; i < object && (i == begin || !sovb_token_is_break(tokens, i)); i = next) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);
		bool reached = verb && i + verb->count <= object && sovb_reaches(tokens, i + verb->count, object, beyond_law);

		if (reached || (verb && sovb_relation_is_final((sovb_relation)verb->value) && sovb_reaches_annex(tokens, i, object)) ||
		    (verb && !last && (sovb_details_rules(tokens, verb, i, object) || sovb_changes_rules(tokens, verb, i, object)))) {
			/* "hướng dẫn bổ sung, sửa đổi B" changes B, "kết quả giám sát việc thực hiện B" is of a supervision. */
			if (last && reached && (sovb_relation_is_final((sovb_relation)last->value) ||
			                        (verb->value == SOVB_RELATION_REVIEWS && last->value == SOVB_RELATION_MONITORS)))
				return last;
			*first = i;
			return verb;
		}
		if (verb && last && i + verb->count <= *first &&
		    (outweighs((sovb_relation)verb->value, (sovb_relation)last->value) ||
		     (verb->value == SOVB_RELATION_GUIDES && sovb_tells_purpose(tokens, *first))) &&
		    sovb_is_one_clause(tokens, i + 1, *first)) {
			*first = i;
			return verb;
		}
		next = sovb_behind_lead(tokens, i);
		if (next == i)
			break;
		if (last && next > *first && i <= *first)
			break;
	}
	return NULL;
}

/* Which of two relations that the words of a subject tell is the subject's: what supervises, reviews or goes on does so with the rest. */
static sovb_relation stronger(sovb_relation a, sovb_relation b)
{
	static const sovb_relation order[] = {SOVB_RELATION_MONITORS, SOVB_RELATION_REVIEWS, SOVB_RELATION_CONTINUES, SOVB_RELATION_GUIDES};

	for (size_t i = 0; i < sizeof order / sizeof *order; i++)
		if (a == order[i] || b == order[i])
			return order[i];
	return a == SOVB_RELATION_CITES ? b : a;
}

sovb_relation sovb_subject_relation(const sovb_tokens *tokens, const sovb_mention *source, size_t object)
{
	sovb_relation relation = SOVB_RELATION_CITES;
	size_t i = sovb_subject_first(source);

	if (sovb_token_is(tokens, i, SOVB_WORD_COMMA) || sovb_token_is(tokens, i, SOVB_WORD_VA))
		return SOVB_RELATION_CITES; /* a clause of its own, "và các văn bản hướng dẫn B" */
	while (i < object && !sovb_token_is_break(tokens, i)) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);
		const sovb_phrase *word = sovb_token_phrase(tokens, i, SOVB_PHRASE_SUBJECT);
		size_t next = sovb_behind_lead(tokens, i);

		if (verb && verb->value != SOVB_RELATION_PROMULGATES) {
			if (sovb_relation_is_final((sovb_relation)verb->value) || verb->value == SOVB_RELATION_CORRECTS)
				return SOVB_RELATION_CITES;
			relation = stronger(relation, (sovb_relation)verb->value);
			i += verb->count;
		} else if (word) {
			relation = stronger(relation, (sovb_relation)word->value);
			i += word->count;
		} else if (next > i) {
			i = next;
		} else if (tokens->token[i].kind == SOVB_TOKEN_DIGITS && sovb_token_is(tokens, i + 1, SOVB_WORD_NAM)) {
			i++; /* "05 năm" */
		} else if (sovb_token_is(tokens, i, SOVB_WORD_VA) || sovb_is_filler(tokens, i)) {
			i++;
		} else {
			return SOVB_RELATION_CITES;
		}
	}
	return i == object && !sovb_token_is_break(tokens, i) ? relation : SOVB_RELATION_CITES;
}

/* The verb at token i that ends or changes the object, or places in it; NULL: none. */
static const sovb_phrase *final_verb_to(const sovb_tokens *tokens, size_t i, size_t object)
{
	const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);

	if (!verb || !sovb_relation_is_final((sovb_relation)verb->value) || i + verb->count > object)
		return NULL;
	return sovb_reaches(tokens, i + verb->count, object, false) || sovb_is_list_of_places(tokens, i + verb->count, object) ? verb : NULL;
}

const sovb_phrase *sovb_verb_within(const sovb_tokens *tokens, const sovb_mention *source, size_t object, size_t *first)
{
	size_t at = source->end;
	size_t begin;

	while (at < object && !(sovb_token_is(tokens, at, SOVB_WORD_TRONG) && sovb_token_is(tokens, at + 1, SOVB_WORD_DO_THAT))) {
		if (sovb_token_is_break(tokens, at) || sovb_token_is_mark(tokens, at, ';'))
			return NULL;
		at++;
	}
	begin = at += 2;
	if (sovb_token_is(tokens, begin, SOVB_WORD_TAI))
		while (at < object && !sovb_token_is(tokens, at, SOVB_WORD_DA))
			at++;
	if (at >= object || !(at == begin || (sovb_token_is(tokens, begin, SOVB_WORD_TAI) && sovb_is_list_of_places(tokens, begin + 1, at))))
		return NULL;
	*first = at + sovb_token_is(tokens, at, SOVB_WORD_DA);
	return final_verb_to(tokens, *first, object);
}
