#include "reach.h"

#include "bytes.h"
#include "filler.h"
#include "final_clause.h"

#define PLACES_TOKENS_MAX 300 /* "Bãi bỏ Điều 26; khoản 5, 6 Điều 31; …": a list of all that ends */
#define ANNEX_TOKENS_MAX 60   /* "Sửa đổi một số nội dung tại Mục … ban hành kèm theo …" */
#define CLAUSE_TOKENS_MAX 30  /* "hướng dẫn một số điều về … quy định tại …" */
#define OTHER_OBJECT_TOKENS 25

bool sovb_names_parts(const sovb_tokens *tokens, size_t i)
{
	switch (tokens->token[i].word) {
	case SOVB_WORD_DIEU:
	case SOVB_WORD_KHOAN:
	case SOVB_WORD_DIEM:
		return true;
	default:
		return false;
	}
}

bool sovb_is_issued_with(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i - 1, SOVB_WORD_THEO) &&
	       (sovb_token_is(tokens, i - 2, SOVB_WORD_KEM) ||
	        (i > 2 && sovb_token_is(tokens, i - 2, SOVB_WORD_HANH) && sovb_token_is(tokens, i - 3, SOVB_WORD_BAN)));
}

static bool names_law(const sovb_phrase *type)
{
	return type && (type->word[0] == SOVB_WORD_LUAT || type->word[type->count - 1] == SOVB_WORD_LUAT ||
	                type->word[0] == SOVB_WORD_PHAP);
}

/* "Điều 52 của", "khoản 3 Điều 5": the token behind an article of a law, or i. */
static size_t behind_article(const sovb_tokens *tokens, size_t i)
{
	size_t at = i;

	while (sovb_names_parts(tokens, at) && sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_DIGITS)
		at += 2;
	return at > i ? at + sovb_token_is(tokens, at, SOVB_WORD_CUA) : i;
}

/* "một số điều của": the token behind words that change nothing, object at most. */
static size_t behind_fillers(const sovb_tokens *tokens, size_t i, size_t object)
{
	while (i < object && sovb_is_filler(tokens, i) && !sovb_token_is_break(tokens, i))
		i++;
	return i;
}

/*
 * "Thông tư số A hướng dẫn Luật Hộ tịch, Luật sửa đổi, bổ sung một số điều của Luật Hộ tịch và Nghị định số B": the laws before
 * the object, which the verb has too; the token behind, or i.
 */
static size_t skip_law(const sovb_tokens *tokens, size_t i, size_t object)
{
	size_t law = behind_article(tokens, i);
	const sovb_phrase *type = sovb_token_phrase(tokens, law, SOVB_PHRASE_TYPE);
	size_t at = law;

	if (!names_law(type))
		return i;
	for (at += type->count; at < object && at - law < OTHER_OBJECT_TOKENS && !sovb_token_is_break(tokens, at); at++) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, at, SOVB_PHRASE_RELATION);

		if ((sovb_token_is(tokens, at, SOVB_WORD_VA) || sovb_token_is(tokens, at, SOVB_WORD_COMMA)) && behind_fillers(tokens, at + 1, object) == object)
			return object;
		if (verb && at + verb->count < object)
			at += verb->count - 1u; /* Luật sửa đổi, bổ sung … */
		else if (names_law(sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_TYPE)) &&
		         (sovb_token_is(tokens, at, SOVB_WORD_COMMA) || sovb_token_is_mark(tokens, at, ';')))
			law = at + 1;
		else if (tokens->token[at].kind != SOVB_TOKEN_WORD)
			break;
	}
	return i;
}

bool sovb_reaches(const sovb_tokens *tokens, size_t i, size_t object, bool beyond_law)
{
	while (i < object) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);
		size_t other;

		if (sovb_token_is_break(tokens, i))
			return false;
		if (verb) {
			i += verb->count;
			continue;
		}
		other = beyond_law ? skip_law(tokens, i, object) : i;
		if (other > i) {
			i = other;
			continue;
		}
		switch (tokens->token[i].word) {
		case SOVB_WORD_VA:
		case SOVB_WORD_COMMA:
		case SOVB_WORD_KHOAN:
		case SOVB_WORD_TRONG:
		case SOVB_WORD_VAO: /* bổ sung một điều vào */
			i++;
			break;
		case SOVB_WORD_QUY: /* một số quy định của */
		case SOVB_WORD_BIEN: /* biện pháp */
		case SOVB_WORD_CUM: /* cụm từ */
			i += 2;
			break;
		default:
			if (!sovb_is_filler(tokens, i))
				return false;
			i++;
		}
	}
	return i == object && !sovb_token_is_break(tokens, i);
}

/* Token past what stands in quotes or brackets from token i on, when it is closed before token `end`; or i. */
static size_t behind_aside(const sovb_tokens *tokens, size_t i, size_t end)
{
	char closing = sovb_token_is_mark(tokens, i, '<') ? '>' : sovb_token_is_mark(tokens, i, '"') ? '"' : sovb_token_is_mark(tokens, i, '(') ? ')' : '\0';

	for (size_t at = i + 1; closing && at < end; at++)
		if (sovb_token_is_mark(tokens, at, closing))
			return at + 1;
	return i;
}

bool sovb_is_list_of_places(const sovb_tokens *tokens, size_t i, size_t object)
{
	bool unit = false;

	if (object - i > PLACES_TOKENS_MAX || object <= i)
		return false;
	for (; i < object; i++) {
		const sovb_token *token = &tokens->token[i];
		const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);

		if (sovb_token_is_break(tokens, i))
			return false;
		if (verb && sovb_relation_is_final((sovb_relation)verb->value) && i + verb->count <= object) {
			i += verb->count - 1u;
			continue;
		}
		if (token->mark == '(' && behind_aside(tokens, i, object) != i) {
			i = behind_aside(tokens, i, object) - 1;
			continue;
		}
		if (sovb_is_unit(token->word) || token->word == SOVB_WORD_PHU) { /* Phụ lục */
			unit = true;
			continue;
		}
		switch (token->word) {
		case SOVB_WORD_COMMA:
		case SOVB_WORD_VA:
		case SOVB_WORD_CAC:
		case SOVB_WORD_CUA:
		case SOVB_WORD_LUC:
		case SOVB_WORD_TIEU:
		case SOVB_WORD_SO:
		case SOVB_WORD_TU: /* các mục từ 104 đến 112 */
		case SOVB_WORD_DEN:
		case SOVB_WORD_GOM:
		case SOVB_WORD_MOT: /* một số điểm của khoản 2 Điều 25 */
		case SOVB_WORD_TAI:
		case SOVB_WORD_TEN: /* tên gọi và một số điều của */
		case SOVB_WORD_GOI:
			continue;
		case SOVB_WORD_VAO: /* "bổ sung khoản 3 vào sau khoản 2 Điều 36" */
			i++;
			continue;
		default:
			if (token->kind == SOVB_TOKEN_DIGITS || sovb_token_is_one_of(token, ";()") || sovb_term_number(tokens, i) ||
			    (sovb_token_is_mark(tokens, i, '.') && sovb_token_touches(tokens, i + 1)) || /* điểm b.5 */
			    (token->kind == SOVB_TOKEN_WORD && token->end - token->start <= 2))
				continue;
			return false;
		}
	}
	return unit || sovb_names_parts(tokens, object); /* "tên gọi và một số" before "điều của" */
}

bool sovb_changes_words(const sovb_tokens *tokens, size_t i, const sovb_phrase *verb)
{
	size_t behind = i + verb->count;

	return verb->count > 2 && verb->word[verb->count - 1] == SOVB_WORD_TU &&
	       (verb->word[verb->count - 2] == SOVB_WORD_CUM || sovb_token_is_mark(tokens, behind, '<') || sovb_token_is_mark(tokens, behind, '"'));
}

bool sovb_reaches_annex(const sovb_tokens *tokens, size_t i, size_t object)
{
	const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);
	bool words = verb && sovb_changes_words(tokens, i, verb);

	if (verb && sovb_is_list_of_places(tokens, i + verb->count, object))
		return true;
	if (object < i + 2 || object - i > ANNEX_TOKENS_MAX ||
	    !(words || sovb_is_issued_with(tokens, object)))
		return false;
	while (++i <= object)
		if (sovb_token_is_break(tokens, i) || sovb_token_is_mark(tokens, i, ';') ||
		    (sovb_token_is_mark(tokens, i, ':') && sovb_token_at(tokens, i + 1)->kind != SOVB_TOKEN_DIGITS)) /* "số thứ tự: 3, 4" */
			return false;
	return true;
}

/* Does "tại" stand before the places, of which the last may be a pinpoint: "tại khoản 3 và khoản 4 Điều 27 của"?  Looked for from token i on. */
static bool is_at_places(const sovb_tokens *tokens, size_t i, size_t object)
{
	for (size_t at = object; at > i; at--)
		if (sovb_token_is(tokens, at - 1, SOVB_WORD_TAI))
			return at == object || sovb_is_list_of_places(tokens, at, object);
	return false;
}

bool sovb_reaches_rules(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object, bool quoted)
{
	if (!sovb_relation_is_final((sovb_relation)verb->value) || object < i + verb->count + 2u || object - i > ANNEX_TOKENS_MAX ||
	    !(quoted || sovb_names_rules(tokens, i + verb->count)) ||
	    !(sovb_token_is(tokens, object - 1, SOVB_WORD_CUA) || is_at_places(tokens, i, object)))
		return false;
	while (i < object) {
		size_t behind = behind_aside(tokens, i, object);

		if (behind != i) {
			i = behind;
			continue;
		}
		if (sovb_token_is_break(tokens, i + 1) || sovb_token_is(tokens, i, SOVB_WORD_THEO) || sovb_token_is(tokens, i, SOVB_WORD_DUOC) ||
		    (tokens->token[i].kind == SOVB_TOKEN_MARK && tokens->token[i].mark != ',' && tokens->token[i].mark != '/'))
			return false;
		i++;
	}
	return i == object;
}

static bool is_part(const sovb_tokens *tokens, size_t i)
{
	return sovb_names_parts(tokens, i) || sovb_token_is(tokens, i, SOVB_WORD_CHUONG) || sovb_token_is(tokens, i, SOVB_WORD_MUC);
}

bool sovb_reaches_parts(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object)
{
	size_t first = i + verb->count;
	bool parts = false;

	if (!sovb_relation_ends((sovb_relation)verb->value) || object < first + 2 || object - i > ANNEX_TOKENS_MAX ||
	    !(sovb_token_is(tokens, object - 1, SOVB_WORD_TAI) || sovb_token_is(tokens, object - 1, SOVB_WORD_TRONG)) ||
	    !(is_part(tokens, first) || sovb_token_is(tokens, first, SOVB_WORD_CAC) || sovb_token_is(tokens, first, SOVB_WORD_QUY)))
		return false;
	for (size_t at = first; at < object; at++) {
		const sovb_token *token = &tokens->token[at];

		if (sovb_token_is_break(tokens, at) || token->word == SOVB_WORD_THEO || token->word == SOVB_WORD_DUOC ||
		    sovb_token_is_one_of(token, "();:"))
			return false;
		parts = parts || is_part(tokens, at) || token->word == SOVB_WORD_QUY;
	}
	return parts;
}

const sovb_phrase *sovb_verb_of_parts(const sovb_tokens *tokens, size_t i, size_t object, size_t *first)
{
	for (size_t at = object - i > ANNEX_TOKENS_MAX ? object - ANNEX_TOKENS_MAX : i; at < object; at++) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, at, SOVB_PHRASE_RELATION);

		if (!verb || !(at == i || sovb_token_is(tokens, at - 1, SOVB_WORD_VA) || sovb_token_is_one_of(&tokens->token[at - 1], ",;")) ||
		    !sovb_reaches_parts(tokens, verb, at, object))
			continue;
		*first = at;
		return verb;
	}
	return NULL;
}

bool sovb_tells_purpose(const sovb_tokens *tokens, size_t verb)
{
	return sovb_token_is(tokens, verb, SOVB_WORD_DE) || sovb_token_is(tokens, verb, SOVB_WORD_NHAM);
}

bool sovb_changes_rules(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object)
{
	size_t at = i + verb->count;
	int rules = 0;

	if (!sovb_relation_is_final((sovb_relation)verb->value) || object < at + 3u || object - i > ANNEX_TOKENS_MAX || !sovb_names_rules(tokens, at) ||
	    !(sovb_token_is(tokens, object - 1, SOVB_WORD_CUA) || sovb_token_is(tokens, object - 1, SOVB_WORD_TAI) ||
	      sovb_token_is(tokens, object - 1, SOVB_WORD_TRONG)))
		return false;
	for (; at < object; at++) {
		const sovb_token *token = &tokens->token[at];

		rules += token->word == SOVB_WORD_QUY;
		/* "bổ sung các quy định nhằm cụ thể hóa quyền quy định tại B" */
		if ((rules > 1 && verb->value == SOVB_RELATION_AMENDS) || sovb_tells_purpose(tokens, at))
			return false;
		if (sovb_token_is_break(tokens, at + 1) || token->word == SOVB_WORD_THEO || token->word == SOVB_WORD_DUOC ||
		    (token->kind == SOVB_TOKEN_MARK && token->mark != ',') || sovb_token_begins_body(tokens, at) ||
		    (token->flags & SOVB_TOKEN_CAPITAL && sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE)))
			return false;
	}
	return true;
}

bool sovb_details_rules(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object)
{
	if (verb->value != SOVB_RELATION_GUIDES || object < i + 4 || object - i > CLAUSE_TOKENS_MAX ||
	    !sovb_token_is(tokens, object - 1, SOVB_WORD_TAI) || !sovb_token_is(tokens, object - 3, SOVB_WORD_QUY) ||
	    sovb_token_is(tokens, object - 4, SOVB_WORD_THEO) || sovb_token_is(tokens, object - 4, SOVB_WORD_VA))
		return false;
	for (; i <= object; i++)
		if (sovb_token_is_break(tokens, i) || (i < object && tokens->token[i].kind == SOVB_TOKEN_MARK && tokens->token[i].mark != ','))
			return false;
	return true;
}
