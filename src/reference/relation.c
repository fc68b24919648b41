#include "mention.h"

#include <string.h>

#include "attribute.h"
#include "bytes.h"
#include "clause.h"
#include "effect.h"
#include "filler.h"
#include "final_clause.h"
#include "member.h"
#include "passive.h"
#include "phrases.h"

#define OPENING_SPECKS 3 /* marks of a scan before an article or item */
#define FILLER_TOKENS_MAX 12
#define OBJECT_TOKENS_MAX 16  /* "sửa đổi Phụ lục 4 ban hành kèm theo …" */
#define PLACES_TOKENS_MAX 300 /* "Bãi bỏ Điều 26; khoản 5, 6 Điều 31; …": a list of all that ends */
#define ANNEX_TOKENS_MAX 60   /* "Sửa đổi một số nội dung tại Mục … ban hành kèm theo …" */
#define CLAUSE_TOKENS_MAX 30  /* from the first verb of a subject to its last */
#define OTHER_OBJECT_TOKENS 25
#define HEADING_TOKENS 60     /* heading of an article */
#define ENACTING_TOKENS 20    /* "Bộ trưởng Bộ Tài chính ban hành Thông tư" */
#define THIS_TOKENS 8         /* "Thông tư liên tịch này" begins a sentence within so many words */
#define PROMULGATION_TOKENS 500 /* "(Ban hành kèm theo …)" stands on the first page */

/* Where the reading of the text is. */
struct relating {
	sovb_mentions *mentions;
	const sovb_tokens *tokens;
	const sovb_head *head;
};

static bool is_inside(sovb_run run, size_t i)
{
	return i >= run.first && i < run.end;
}

/* Where the subject of a document begins; its day and body may follow the subject in notes of the codification. */
static size_t subject_first(const sovb_mention *mention)
{
	return mention->title.first < mention->title.end && mention->title.first < mention->end ? mention->title.first : mention->end;
}

/* Does a mention stand in the sentence of the one before it?  (Of a long one only the neighbourhood is known.) */
static bool is_in_sentence(const sovb_mention *before, const sovb_mention *mention)
{
	return mention->first < before->sentence.end;
}

/* "một số Điều, khoản, điểm của B": the kinds of its parts, without a number. */
static bool names_parts(const sovb_tokens *tokens, size_t i)
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

/* "một số nội dung tại B" */
static bool ends_content(const sovb_tokens *tokens, size_t i)
{
	return i > 1 && sovb_token_is(tokens, i - 2, SOVB_WORD_NOI_BO) && sovb_is_filler(tokens, i - 1);
}

/* First token of the reference with its pinpoint, or with the kinds of its parts. */
static size_t object_first(const sovb_tokens *tokens, const sovb_mention *mention)
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
	for (; at > 0 && !sovb_token_is_break(tokens, at) && names_parts(tokens, at - 1); at--) {
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
	    tokens->token[verb - 1].kind != SOVB_TOKEN_DIGITS)
		return verb;
	review = sovb_token_phrase_before(tokens, verb - 1, SOVB_PHRASE_RELATION);
	return review && review->value == SOVB_RELATION_REVIEWS ? verb - 1 - review->count : verb;
}

/* The verb right before token i but for fillers; its first token in *first. */
static const sovb_phrase *verb_before(const sovb_tokens *tokens, size_t i, size_t *first)
{
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

/* "kèm theo", "ban hành theo" right before token i > 1. */
static bool is_issued_with(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i - 1, SOVB_WORD_THEO) &&
	       (sovb_token_is(tokens, i - 2, SOVB_WORD_KEM) ||
	        (i > 2 && sovb_token_is(tokens, i - 2, SOVB_WORD_HANH) && sovb_token_is(tokens, i - 3, SOVB_WORD_BAN)));
}

/* "sửa đổi, bổ sung Phụ lục 4 ban hành kèm theo B": what was issued with B stands for B. */
static const sovb_phrase *verb_before_annex(const sovb_tokens *tokens, size_t i, size_t *first)
{
	if (i < 2 || sovb_token_is_break(tokens, i) || !is_issued_with(tokens, i))
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

/* The verb of relation that governs the mention. */
static const sovb_phrase *governing_verb(const sovb_tokens *tokens, const sovb_mention *mention, size_t *first)
{
	size_t object = mention->object;
	const sovb_phrase *verb = verb_before(tokens, object, first);

	return verb ? verb : verb_before_annex(tokens, object, first);
}

/* ---- subjects ---- */

/* What may stand between a document and the verb of its subject: "về việc ban hành", a quote, the kind said again. */
static size_t skip_lead(const sovb_tokens *tokens, size_t i)
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
	if (token->end - token->start == 1 && sovb_token_is_mark(tokens, i + 1, '/') && (tokens->text[token->start] | 0x20) == 'v' &&
	    (tokens->text[sovb_token_at(tokens, i + 2)->start] | 0x20) == 'v')
		return i + 3; /* "V/v" */
	switch (token->word) {
	case SOVB_WORD_VE:
	case SOVB_WORD_VIEC:
	case SOVB_WORD_COMMA:
		return i + 1;
	case SOVB_WORD_DA: /* "Nghị định số A đã thay thế B" */
		verb = sovb_token_is_break(tokens, i + 1) ? NULL : sovb_token_phrase(tokens, i + 1, SOVB_PHRASE_RELATION);
		return verb && sovb_relation_is_final((sovb_relation)verb->value) ? i + 1 : i;
	case SOVB_WORD_DUOC: /* "Nghị định số A được ban hành hướng dẫn B" */
		verb = sovb_token_is_break(tokens, i + 1) ? NULL : sovb_token_phrase(tokens, i + 1, SOVB_PHRASE_RELATION);
		return verb && verb->value == SOVB_RELATION_PROMULGATES ? i + 1 + verb->count : i;
	default:
		return sovb_token_is_one_of(token, "<\"(") ? i + 1 : i;
	}
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

	while (names_parts(tokens, at) && sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_DIGITS)
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

/* Does the verb before token i reach its object through nothing but words that change nothing and further verbs? */
static bool reaches(const sovb_tokens *tokens, size_t i, size_t object, bool beyond_law)
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

/*
 * "khoản 3 Điều 28, khoản 3 Điều 29, các điều 31, 33, 242 và 247 của", "Chương VIII gồm các điều từ Điều 67 đến Điều 78", "khoản 1 và bổ
 * sung khoản 6 vào sau khoản 5 Điều 41": longer than a pinpoint.
 */
static bool is_list_of_places(const sovb_tokens *tokens, size_t i, size_t object)
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
	return unit || names_parts(tokens, object); /* "tên gọi và một số" before "điều của" */
}

/* "Bỏ cụm từ “…” tại …", "Thay thế từ “…” bằng từ “…” tại …": the verb at token i changes words, which stand in quotes behind it. */
static bool changes_words(const sovb_tokens *tokens, size_t i, const sovb_phrase *verb)
{
	size_t behind = i + verb->count;

	return verb->count > 2 && verb->word[verb->count - 1] == SOVB_WORD_TU &&
	       (verb->word[verb->count - 2] == SOVB_WORD_CUM || sovb_token_is_mark(tokens, behind, '<') || sovb_token_is_mark(tokens, behind, '"'));
}

/* "sửa đổi Mục 5.3 Chương III thuộc Mẫu số 02 ban hành kèm theo B": what was issued with B stands for B. */
static bool reaches_annex(const sovb_tokens *tokens, size_t i, size_t object)
{
	const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);
	bool words = verb && changes_words(tokens, i, verb);

	if (verb && is_list_of_places(tokens, i + verb->count, object))
		return true;
	if (object < i + 2 || object - i > ANNEX_TOKENS_MAX ||
	    !(words || is_issued_with(tokens, object)))
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
			return at == object || is_list_of_places(tokens, at, object);
	return false;
}

/*
 * "Bãi bỏ các nội dung về phí tại Mục II của B", "Sửa đổi mức phạt quy định tại khoản 1 Điều 6 của B như sau:": nothing but words
 * between the verb of an item and where they stand.
 */
static bool reaches_rules(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object, bool quoted)
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
	return names_parts(tokens, i) || sovb_token_is(tokens, i, SOVB_WORD_CHUONG) || sovb_token_is(tokens, i, SOVB_WORD_MUC);
}

/*
 * "Bãi bỏ Chương IV “…” từ Điều 15 đến Điều 17 và những quy định khác tại B", "và thay thế các quy định về … trong B": parts or rules
 * of B, and nothing but words and commas between the verb at token i and where they stand.
 */
static bool reaches_parts(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object)
{
	size_t first = i + verb->count;
	bool parts = false;

	if ((verb->value != SOVB_RELATION_REPEALS && verb->value != SOVB_RELATION_REPLACES) ||
	    object < first + 2 || object - i > ANNEX_TOKENS_MAX ||
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

/* "Nghị định này có hiệu lực … và thay thế các quy định về … trong B": the verb, looked for from token i on; NULL: there is none. */
static const sovb_phrase *verb_of_parts(const sovb_tokens *tokens, size_t i, size_t object, size_t *first)
{
	for (size_t at = object - i > ANNEX_TOKENS_MAX ? object - ANNEX_TOKENS_MAX : i; at < object; at++) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, at, SOVB_PHRASE_RELATION);

		if (!verb || !(at == i || sovb_token_is(tokens, at - 1, SOVB_WORD_VA) || sovb_token_is(tokens, at - 1, SOVB_WORD_COMMA)) ||
		    !reaches_parts(tokens, verb, at, object))
			continue;
		*first = at;
		return verb;
	}
	return NULL;
}

/* "để thực hiện", "nhằm cụ thể hóa" */
static bool tells_purpose(const sovb_tokens *tokens, size_t verb)
{
	return sovb_token_is(tokens, verb, SOVB_WORD_DE) || sovb_token_is(tokens, verb, SOVB_WORD_NHAM);
}

/*
 * "A sửa đổi, bổ sung một số quy định về thủ tục hành chính của B", "… một số nội dung tại các Phụ lục của B": the verb at token i changes
 * rules, with nothing but words and commas up to B, of which none names another document.
 */
static bool changes_rules(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object)
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
		if ((rules > 1 && verb->value == SOVB_RELATION_AMENDS) || tells_purpose(tokens, at))
			return false;
		if (sovb_token_is_break(tokens, at + 1) || token->word == SOVB_WORD_THEO || token->word == SOVB_WORD_DUOC ||
		    (token->kind == SOVB_TOKEN_MARK && token->mark != ',') || sovb_token_begins_body(tokens, at) ||
		    (token->flags & SOVB_TOKEN_CAPITAL && sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE)))
			return false;
	}
	return true;
}

/* "hướng dẫn một số điều về hỗ trợ … quy định tại B": details what B lays down. */
static bool details_rules(const sovb_tokens *tokens, const sovb_phrase *verb, size_t i, size_t object)
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

/* "tiếp tục đẩy mạnh, nâng cao hiệu quả việc thực hiện B": words and commas between the first verb and the last. */
static bool is_one_clause(const sovb_tokens *tokens, size_t i, size_t verb)
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

/*
 * The verb of the subject that begins at token i, when the object is what it acts on: "A về (việc) triển khai thực hiện B",
 * "quy định chi tiết một số điều và biện pháp thi hành B".  last: the verb right before the object, or NULL.
 */
static const sovb_phrase *subject_verb(const sovb_tokens *tokens, size_t i, size_t object, const sovb_phrase *last,
                                       size_t *first, bool beyond_law)
{
	const size_t begin = i;

	for (size_t next; i < object && (i == begin || !sovb_token_is_break(tokens, i)); i = next) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);
		bool reached = verb && i + verb->count <= object && reaches(tokens, i + verb->count, object, beyond_law);

		if (reached || (verb && sovb_relation_is_final((sovb_relation)verb->value) && reaches_annex(tokens, i, object)) ||
		    (verb && !last && (details_rules(tokens, verb, i, object) || changes_rules(tokens, verb, i, object)))) {
			/* "hướng dẫn bổ sung, sửa đổi B" changes B, "kết quả giám sát việc thực hiện B" is of a supervision. */
			if (last && reached && (sovb_relation_is_final((sovb_relation)last->value) ||
			                        (verb->value == SOVB_RELATION_REVIEWS && last->value == SOVB_RELATION_MONITORS)))
				return last;
			*first = i;
			return verb;
		}
		if (verb && last && i + verb->count <= *first &&
		    (outweighs((sovb_relation)verb->value, (sovb_relation)last->value) ||
		     (verb->value == SOVB_RELATION_GUIDES && tells_purpose(tokens, *first))) &&
		    is_one_clause(tokens, i + 1, *first)) {
			*first = i;
			return verb;
		}
		next = skip_lead(tokens, i);
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

/*
 * "A về tình hình, kết quả thực hiện B", "A tổ chức sơ kết 05 năm thực hiện B": A's subject up to B is made of words of the field only;
 * the relation that they tell together, CITES when other words stand among them.
 */
static sovb_relation relation_of_words(const sovb_tokens *tokens, const sovb_mention *source, size_t object)
{
	sovb_relation relation = SOVB_RELATION_CITES;
	size_t i = subject_first(source);

	if (sovb_token_is(tokens, i, SOVB_WORD_COMMA) || sovb_token_is(tokens, i, SOVB_WORD_VA))
		return SOVB_RELATION_CITES; /* a clause of its own, "và các văn bản hướng dẫn B" */
	while (i < object && !sovb_token_is_break(tokens, i)) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);
		const sovb_phrase *word = sovb_token_phrase(tokens, i, SOVB_PHRASE_SUBJECT);
		size_t next = skip_lead(tokens, i);

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
	return reaches(tokens, i + verb->count, object, false) || is_list_of_places(tokens, i + verb->count, object) ? verb : NULL;
}

/*
 * "Luật A có hiệu lực …, trong đó tại khoản 3 Điều 79 đã sửa đổi, bổ sung mục 2 Phụ lục số 02 của B", "A sửa đổi … các nghị định, trong đó sửa
 * đổi, bổ sung một số điều của B": what a part of A does; the verb, or NULL.
 */
static const sovb_phrase *verb_within(const sovb_tokens *tokens, const sovb_mention *source, size_t object, size_t *first)
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
	if (at >= object || !(at == begin || (sovb_token_is(tokens, begin, SOVB_WORD_TAI) && is_list_of_places(tokens, begin + 1, at))))
		return NULL;
	*first = at + sovb_token_is(tokens, at, SOVB_WORD_DA);
	return final_verb_to(tokens, *first, object);
}

/* "A … về (việc) triển khai thực hiện B": nothing but the lead of A's subject between A and the verb. */
static bool is_chain(const sovb_tokens *tokens, const sovb_mention *source, size_t verb)
{
	const sovb_phrase *relation = sovb_token_phrase(tokens, verb, SOVB_PHRASE_RELATION);
	size_t at = subject_first(source);

	/* "… (Nghị định số A) thay thế B" */
	if (relation && sovb_relation_is_final((sovb_relation)relation->value) && source->first > 0 &&
	    sovb_token_is_mark(tokens, source->first - 1, '(') && sovb_token_is_mark(tokens, at, ')'))
		at++;
	while (at < verb && !sovb_token_is_break(tokens, at)) {
		size_t next = skip_lead(tokens, at);

		if (next == at)
			return false;
		at = next;
	}
	return at == verb && !sovb_token_is_break(tokens, verb);
}

/* "A về các giải pháp cấp bách để thực hiện B", "A … nhằm cụ thể hóa B": the purpose of A, told in its subject. */
static bool is_purpose(const sovb_tokens *tokens, const sovb_mention *source, const sovb_phrase *verb, size_t first)
{
	return verb->value == SOVB_RELATION_IMPLEMENTS && is_inside(source->title, first) && tells_purpose(tokens, first);
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

/*
 * "A quy định …, có hiệu lực từ ngày …, thay thế B", "A được thông qua … và có hiệu lực từ ngày … (thay thế B)": a later clause of A's sentence.  "A quy định …; sửa đổi, bổ sung một số điều
 * của B": the last part of A's subject, unless A stands in a list of what is changed itself.
 */
static bool is_later_clause(const sovb_tokens *tokens, const sovb_mention *source, const sovb_mention *mention,
                            const sovb_phrase *verb, size_t first)
{
	if (first <= source->end || source->sentence.first != mention->sentence.first)
		return false;
	if (ends_subject(tokens, source, mention, verb, first))
		return true;
	if (verb->value == SOVB_RELATION_REPLACES)
		return sovb_token_is_one_of(&tokens->token[first - 1], ",(") || is_behind_effect(tokens, source, first);
	return verb->value == SOVB_RELATION_AMENDS && sovb_token_is_mark(tokens, first - 1, ';') &&
	       sovb_token_is(tokens, first + verb->count, SOVB_WORD_MOT) && source->title.first < source->title.end &&
	       !sovb_relation_is_final(source->relation);
}

/* "A về sơ kết việc thực hiện B và tổng kết C", "A sửa đổi B; bãi bỏ C": a further verb of A's subject, right behind what the one before acted on. */
static bool is_further_verb(const sovb_tokens *tokens, const sovb_mention *before, const sovb_phrase *phrase, size_t verb)
{
	bool ends = sovb_relation_is_final(before->relation) && sovb_relation_is_final((sovb_relation)phrase->value);

	return before->source >= 0 && before->relation != SOVB_RELATION_CITES && !sovb_relation_is_passive(before->relation) &&
	       verb == before->end + 1 && !sovb_token_is_break(tokens, verb) && !sovb_token_is_break(tokens, before->end) &&
	       (sovb_token_is(tokens, before->end, SOVB_WORD_VA) || sovb_token_is(tokens, before->end, SOVB_WORD_COMMA) ||
	        (ends && sovb_token_is_mark(tokens, before->end, ';')));
}

/* The last of mention i's kind, and with its organ's letters when they must be the same, that stands before it in its sentence; -1: none. */
static int last_of_kind(const struct relating *relating, size_t i, bool same_organ)
{
	const sovb_mention *all = relating->mentions->mention;

	for (size_t k = i; k-- > 0 && all[k].sentence.first == all[i].sentence.first;)
		if (sovb_types_equal(all[k].type, all[i].type) && (!same_organ || sovb_string_equal(all[k].tail->organ, all[i].tail->organ)))
			return (int)k;
	return -1;
}

/*
 * "Thông tư số A hướng dẫn … theo Nghị quyết số B đã quy định và thay thế Thông tư số C": the last of C's kind in the sentence before
 * another document; -1: none.
 */
static int replacer_of_kind(const struct relating *relating, size_t i, const sovb_phrase *verb, size_t first)
{
	const sovb_mention *mention = &relating->mentions->mention[i];
	int last;

	if (i < 2 || verb->value != SOVB_RELATION_REPLACES || first <= mention[-1].end || !mention->type ||
	    !sovb_token_is(relating->tokens, first - 1, SOVB_WORD_VA) || sovb_types_equal(mention[-1].type, mention->type))
		return -1;
	last = last_of_kind(relating, i, false);
	return last >= 0 && relating->mentions->mention[last].relation == SOVB_RELATION_CITES ? last : -1;
}

/*
 * "Quyết định số 19/QĐ-BGDĐT triển khai Quyết định số 18/QĐ-TTg … (thay thế Quyết định số 5/QĐ-BGDĐT)": of those in the sentence the last with
 * the letters of what a bracket says to be replaced; else the one right before.
 */
static int replacer_in_bracket(const struct relating *relating, size_t i, const sovb_phrase *verb, size_t first)
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

/* "2. Bãi bỏ A hướng dẫn …; bãi bỏ Mẫu số 01 ban hành kèm theo B": a further verb of the sentence in which this document ended A. */
static bool is_further_end(const struct relating *relating, size_t i, const sovb_phrase *verb, size_t first)
{
	const sovb_mention *mention = &relating->mentions->mention[i];

	if ((verb->value != SOVB_RELATION_REPEALS && verb->value != SOVB_RELATION_REPLACES) || first <= mention->sentence.first ||
	    !sovb_token_is_mark(relating->tokens, first - 1, ';'))
		return false;
	while (i-- > 0 && relating->mentions->mention[i].sentence.first == mention->sentence.first)
		if (relating->mentions->mention[i].source == SOVB_SOURCE_DOCUMENT && relating->mentions->mention[i].relation != SOVB_RELATION_CITES)
			return sovb_relation_is_final(relating->mentions->mention[i].relation);
	return false;
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

/* What a document of a kind does to the mention, of which its words tell the relation; source is NULL for the document itself. */
static sovb_relation relation_by(sovb_relation relation, const sovb_mention *source, const sovb_mention *mention, const char *type)
{
	/* "Hướng dẫn số A … thực hiện B": the kind of document is the verb. */
	if (relation == SOVB_RELATION_IMPLEMENTS && type && strcmp(type, "HD") == 0)
		return SOVB_RELATION_GUIDES;
	/* A plan may change another plan. */
	if (source && sovb_relation_is_final(relation) && !can_change(source) && !sovb_types_equal(source->type, mention->type))
		return SOVB_RELATION_CITES;
	return relation;
}

static sovb_relation relation_of(const sovb_phrase *verb, const sovb_mention *source, const sovb_mention *mention, const char *type)
{
	return relation_by((sovb_relation)verb->value, source, mention, type);
}

/* "(Điều 8 Luật số A, … có nội dung bị bãi bỏ bởi B)": B ends a part of A. */
static bool ends_part(const sovb_mentions *mentions, const sovb_mention *mention)
{
	const sovb_mention *source = mention->source >= 0 ? &mentions->mention[mention->source] : NULL;

	return source && source->pinpoint.first < source->pinpoint.end &&
	       (mention->relation == sovb_inverse(SOVB_RELATION_REPEALS) || mention->relation == sovb_inverse(SOVB_RELATION_REPLACES));
}

/* ---- the document itself ---- */

static bool in_title(const struct relating *relating, const sovb_mention *mention)
{
	return relating->head->found && is_inside(relating->head->title, mention->first);
}

/* A bracket at the beginning of a line, or right behind the title. */
static bool opens_line(const struct relating *relating, size_t i)
{
	const sovb_tokens *tokens = relating->tokens;

	return sovb_token_is_mark(tokens, i, '(') &&
	       (tokens->token[i].flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK) || (relating->head->found && relating->head->title.end == i));
}

/* Does the mention tell the document's own number? */
static bool is_own(const struct relating *relating, const sovb_mention *mention)
{
	const sovb_tokens *tokens = relating->tokens;

	for (size_t i = relating->head->number.first; i < relating->head->number.end; i++)
		if (tokens->token[i].kind == SOVB_TOKEN_DIGITS)
			return sovb_token_says(tokens, i, mention->number) && sovb_types_equal(mention->type, relating->head->type);
	return false;
}

/* Was it said of the mention's number on the first page? */
static bool was_promulgation(const struct relating *relating, const sovb_mention *mention)
{
	for (const sovb_mention *before = relating->mentions->mention; before < mention && before->first <= PROMULGATION_TOKENS; before++)
		if (before->relation == SOVB_RELATION_PROMULGATED_BY && before->source == SOVB_SOURCE_DOCUMENT)
			return sovb_is_same_number(before, mention) && sovb_types_equal(before->type, mention->type);
	return false;
}

/* "(Ban hành kèm theo Quyết định số …)", "(Kèm theo …)", "(Ban hành theo …)" under the title, or over what the document itself puts in force. */
static bool is_promulgation(const struct relating *relating, const sovb_mention *mention)
{
	const sovb_tokens *tokens = relating->tokens;
	size_t first = mention->first;

	if (first < 4 || relating->head->later || !sovb_token_is(tokens, first - 1, SOVB_WORD_THEO) ||
	    (first > PROMULGATION_TOKENS && !is_own(relating, mention) && !was_promulgation(relating, mention)))
		return false;
	if (sovb_token_is(tokens, first - 2, SOVB_WORD_HANH))
		return sovb_token_is(tokens, first - 3, SOVB_WORD_BAN) && opens_line(relating, first - 4);
	return sovb_token_is(tokens, first - 2, SOVB_WORD_KEM) &&
	       (opens_line(relating, first - 3) || (first > 4 && opens_line(relating, first - 5)));
}

/* "này" of "Nghị định này", not of "lần này" */
static bool says_this(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_NAY) && !(i > 0 && sovb_token_is(tokens, i - 1, SOVB_WORD_LAN));
}

/* "Nghị định này sửa đổi …", "Hướng dẫn này có hiệu lực … và thay thế …", "1. Bãi bỏ …": the document itself acts. */
static bool acts_by_itself(const sovb_tokens *tokens, const sovb_mention *mention, const sovb_phrase *verb, size_t first)
{
	if (first > 0 && !sovb_token_is_break(tokens, first) && says_this(tokens, first - 1))
		return true;
	return sovb_clause_is_final(tokens, mention->sentence, first, (sovb_relation)verb->value);
}

/* ---- one mention ---- */

static void set_relation(sovb_mention *mention, sovb_relation relation, int source)
{
	mention->relation = relation;
	mention->source = relation == SOVB_RELATION_CITES ? SOVB_SOURCE_DOCUMENT : source;
}

/* ": Điều 2. Sửa đổi …", ", 3. Bãi bỏ …": the first token of a sentence behind the specks of a scan. */
static size_t opening(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t at = mention->sentence.first;

	while (at < mention->sentence.first + OPENING_SPECKS && sovb_token_is_one_of(sovb_token_at(tokens, at), ":,;.'?"))
		at++;
	return at;
}

/* "Điều 2. Sửa đổi, bổ sung một số điều của B", "3. Bãi bỏ B": where the verb of an article or item may stand. */
static size_t item_verb(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t at = opening(tokens, mention);

	if (!(sovb_token_at(tokens, mention->sentence.first)->flags & (SOVB_TOKEN_BREAK | SOVB_TOKEN_LINE)) && mention->sentence.first > 0)
		return SIZE_MAX;
	if (sovb_token_is(tokens, at, SOVB_WORD_DIEU) && sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_DIGITS)
		at++;
	if (sovb_token_is_mark(tokens, at + 1, '.') || sovb_token_is_mark(tokens, at + 1, ')'))
		return at + 2;
	return SIZE_MAX;
}

/* Documents whose articles and items may change others; the tasks of a plan or report change nothing. */
static bool is_normative(const char *type, bool article)
{
	static const char *const types[] = {"L", "BL", "PL", "NĐ", "TT", "TTLT", "QĐ", "QyĐ", "QC", "VBHN"};

	for (size_t i = 0; type && i < sizeof types / sizeof *types; i++)
		if (strcmp(types[i], type) == 0)
			return true;
	return article;
}

/* "Bãi bỏ cụm từ …", a sentence. */
static bool opens_with_end(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *verb = sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL ? sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION) : NULL;

	return verb && (verb->value == SOVB_RELATION_REPEALS || verb->value == SOVB_RELATION_REPLACES);
}

/* "… như sau:": the new words follow. */
static bool is_quoted_behind(const sovb_tokens *tokens, const sovb_mention *mention)
{
	for (size_t at = mention->end; at + 2 < mention->sentence.end; at++)
		if (sovb_token_is_mark(tokens, at + 2, ':') && sovb_token_is(tokens, at, SOVB_WORD_NHU))
			return true;
	return false;
}

/* "… như sau:", and the new words stand in quotes behind it. */
static bool opens_new_words(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t end = mention->sentence.end;

	return end > 0 && sovb_token_is_mark(tokens, end - 1, ':') && (sovb_token_is_mark(tokens, end, '<') || sovb_token_is_mark(tokens, end, '"'));
}

/* Is the paragraph before token i the heading of an article? */
static bool is_under_article(const sovb_tokens *tokens, size_t i)
{
	if (i == 0 || tokens->token[i - 1].kind == SOVB_TOKEN_MARK)
		return false;
	for (size_t back = 1; back <= HEADING_TOKENS && back <= i; back++)
		if (sovb_token_is_break(tokens, i - back))
			return sovb_token_is(tokens, i - back, SOVB_WORD_DIEU) && tokens->token[i - back + 1].kind == SOVB_TOKEN_DIGITS;
	return false;
}

/* "Điều 35. Sửa đổi, bổ sung", and on the next line "Điều 21 của B như sau:": the verb of a heading that goes on over a line; NULL: none. */
static const sovb_phrase *verb_of_heading(const sovb_tokens *tokens, const sovb_mention *mention, size_t *first)
{
	size_t at = mention->sentence.first;
	const sovb_phrase *verb = mention->object == at ? sovb_token_phrase_before(tokens, at, SOVB_PHRASE_RELATION) : NULL;

	if (!verb || !sovb_relation_is_final((sovb_relation)verb->value) || at < verb->count + 3u)
		return NULL;
	at -= verb->count;
	if (!sovb_token_is_mark(tokens, at - 1, '.') || tokens->token[at - 2].kind != SOVB_TOKEN_DIGITS ||
	    !sovb_token_is(tokens, at - 3, SOVB_WORD_DIEU) || !sovb_token_is_break(tokens, at - 3))
		return NULL;
	*first = at;
	return verb;
}

/* "Sửa đổi, bổ sung khoản 4 Điều 63 của B như sau:", a paragraph under the heading of its article; NULL otherwise. */
static const sovb_phrase *opening_change(const struct relating *relating, const sovb_mention *mention)
{
	const sovb_tokens *tokens = relating->tokens;
	size_t at = mention->sentence.first;
	const sovb_phrase *verb = sovb_token_phrase(tokens, at, SOVB_PHRASE_RELATION);

	if (!verb || !sovb_relation_is_final((sovb_relation)verb->value) || !sovb_token_is_break(tokens, at) ||
	    !(tokens->token[at].flags & SOVB_TOKEN_CAPITAL) ||
	    !(is_normative(relating->head->type, is_under_article(tokens, at)) || (!relating->head->type && opens_new_words(tokens, mention))) ||
	    at + verb->count > mention->object)
		return NULL;
	if (relating->head->type && reaches_annex(tokens, at, mention->object)) /* "Sửa đổi mức thuế … ban hành kèm theo B", whatever follows */
		return verb;
	return is_quoted_behind(tokens, mention) && reaches(tokens, at + verb->count, mention->object, false) ? verb : NULL;
}

static bool is_type(const sovb_mention *mention, const char *type)
{
	return mention->type && strcmp(mention->type, type) == 0;
}

/* A circular may detail a law together with the decree, and a decree several laws. */
static bool details_law(const sovb_mention *source, const sovb_mention *mention)
{
	if (is_type(source, "NĐ"))
		return is_type(mention, "L") || is_type(mention, "BL") || is_type(mention, "PL");
	return (is_type(source, "TT") || is_type(source, "TTLT")) && is_type(mention, "NĐ");
}

/* "Bộ Tài chính hướng dẫn thi hành B như sau" in a document that guides: where the verb begins, or SIZE_MAX. */
static size_t guiding(const struct relating *relating, sovb_run sentence)
{
	static const char *const types[] = {"HD", "TT", "TTLT", "CV"};
	size_t end = sovb_body_scan(relating->tokens, sentence.first);
	const sovb_phrase *verb = end < sentence.end ? sovb_token_phrase(relating->tokens, end, SOVB_PHRASE_RELATION) : NULL;

	if (!relating->head->type || !verb || verb->value != SOVB_RELATION_GUIDES)
		return SIZE_MAX;
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (strcmp(relating->head->type, types[i]) == 0)
			return end;
	return SIZE_MAX;
}

/*
 * "Chính phủ ban hành Nghị định sửa đổi, bổ sung …", a paragraph behind the recitals: the document's subject said again; its
 * first token, or SIZE_MAX.
 */
static size_t enacted(const struct relating *relating, sovb_run sentence)
{
	const sovb_tokens *tokens = relating->tokens;

	if (relating->head->later || !sovb_token_is_break(tokens, sentence.first) || sentence.first > PROMULGATION_TOKENS ||
	    !sovb_token_phrase(tokens, sentence.first, SOVB_PHRASE_BODY))
		return SIZE_MAX;
	for (size_t at = sentence.first; at < sentence.end && at < sentence.first + ENACTING_TOKENS; at++) {
		const sovb_phrase *type = sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE);
		const char *symbol = type ? sovb_type_phrases[type->value].symbol : NULL;

		if (symbol && sovb_token_is(tokens, at - 1, SOVB_WORD_HANH) && tokens->token[at].flags & SOVB_TOKEN_CAPITAL &&
		    (!relating->head->type || strcmp(relating->head->type, symbol) == 0))
			return at + type->count;
	}
	return guiding(relating, sentence);
}

/* "HƯỚNG DẪN", a line end, "một số điểm Quy định … kèm theo B": the kind of document is the verb of a subject without one. */
static const sovb_phrase *kind_as_verb(const struct relating *relating, size_t object, size_t *first)
{
	const sovb_tokens *tokens = relating->tokens;
	size_t at = relating->head->title.first;
	const sovb_phrase *kind = sovb_token_phrase_before(tokens, at, SOVB_PHRASE_RELATION);

	if (!kind || kind->value != SOVB_RELATION_GUIDES || !sovb_is_filler(tokens, at) ||
	    !(reaches(tokens, at + 1, object, true) || reaches_annex(tokens, at + 1, object)))
		return NULL;
	*first = at;
	return kind;
}

/* The verb with which the document itself acts: in its subject, behind "Thông tư này", at the head of an article. */
static const sovb_phrase *own_verb(const struct relating *relating, const sovb_mention *mention, const sovb_phrase *last,
                                   size_t *first)
{
	const sovb_tokens *tokens = relating->tokens;
	size_t object = mention->object;
	size_t item;
	const sovb_phrase *verb;

	if (in_title(relating, mention)) {
		verb = subject_verb(tokens, relating->head->title.first, object, last, first, true);
		return verb ? verb : kind_as_verb(relating, object, first);
	}
	verb = verb_of_heading(tokens, mention, first);
	if (verb)
		return verb;
	item = item_verb(tokens, mention);
	verb = item == SIZE_MAX ? opening_change(relating, mention) : NULL;
	if (verb) {
		*first = mention->sentence.first;
		return verb;
	}
	if (item == SIZE_MAX && opens_with_end(tokens, mention->sentence.first))
		item = mention->sentence.first;
	verb = item < object ? subject_verb(tokens, item, object, NULL, first, false) : NULL;
	if (verb && *first == item && sovb_relation_is_final((sovb_relation)verb->value) &&
	    (verb->value != SOVB_RELATION_AMENDS || is_quoted_behind(tokens, mention) || changes_words(tokens, item, verb) ||
	     is_normative(relating->head->type, sovb_token_is(tokens, opening(tokens, mention), SOVB_WORD_DIEU))))
		return verb;
	verb = item < object ? sovb_token_phrase(tokens, item, SOVB_PHRASE_RELATION) : NULL;
	if (verb && (!relating->head->type || is_normative(relating->head->type, sovb_token_is(tokens, opening(tokens, mention), SOVB_WORD_DIEU))) &&
	    (reaches_rules(tokens, verb, item, object, is_quoted_behind(tokens, mention)) ||
	     reaches_parts(tokens, verb, item, object))) {
		*first = item;
		return verb;
	}
	item = item == SIZE_MAX ? mention->sentence.first : item;
	verb = sovb_token_phrase(tokens, item, SOVB_PHRASE_RELATION);
	if (verb && verb->value == SOVB_RELATION_CORRECTS && tokens->token[item].flags & SOVB_TOKEN_CAPITAL &&
	    item < object && is_one_clause(tokens, item + 1, object)) {
		*first = item;
		return verb; /* "Đính chính lỗi kỹ thuật tại B" */
	}
	for (size_t at = mention->sentence.first; at + 1 < object && at < mention->sentence.first + THIS_TOKENS; at++)
		if (says_this(tokens, at)) {
			verb = subject_verb(tokens, at + 1, object, NULL, first, true);
			return verb ? verb : verb_of_parts(tokens, at + 1, object, first);
		}
	item = enacted(relating, mention->sentence);
	return item < object ? subject_verb(tokens, item, object, last, first, true) : NULL;
}

/* "Quy chế số A (ban hành kèm theo Quyết định số B)" */
static bool is_promulgated_by(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	size_t at = before->end;

	/* "Phụ lục ban hành kèm theo A", and under it "(Kèm theo B)": both say it of the annex. */
	if (sovb_token_is_break(tokens, at) || (before->first > 1 && sovb_token_is(tokens, before->first - 1, SOVB_WORD_THEO) &&
	                             sovb_token_is(tokens, before->first - 2, SOVB_WORD_KEM)))
		return false;
	at += sovb_token_is_mark(tokens, at, '(');
	if (sovb_token_is(tokens, at, SOVB_WORD_BAN) && sovb_token_is(tokens, at + 1, SOVB_WORD_HANH))
		at += 2;
	return sovb_token_is(tokens, at, SOVB_WORD_KEM) && sovb_token_is(tokens, at + 1, SOVB_WORD_THEO) &&
	       at + 2 == mention->first;
}

/* "tham gia ý kiến về dự thảo Thông tư thay thế B": it is the draft that acts, unless the document is that draft. */
static bool acts_as_draft(const struct relating *relating, size_t verb)
{
	const sovb_phrase *phrase = sovb_token_phrase_before(relating->tokens, verb, SOVB_PHRASE_TYPE);
	const char *type = phrase ? sovb_type_phrases[phrase->value].symbol : NULL;

	return type && verb >= phrase->count + 2u && sovb_token_is(relating->tokens, verb - phrase->count - 2, SOVB_WORD_DU) &&
	       (!relating->head->type || strcmp(type, relating->head->type) != 0);
}

/*
 * "A hướng dẫn B và C, D sửa đổi C": D acts itself, so it is no further member of what A guides.  What was replaced or
 * repealed may have acted, and "A hướng dẫn B và C sửa đổi B" guides both.
 */
static void leave_list(sovb_mentions *mentions, const sovb_tokens *tokens, size_t i)
{
	sovb_mention *before = i ? &mentions->mention[i - 1] : NULL;
	sovb_relation relation = mentions->mention[i].relation;

	if (!before || mentions->mention[i].source != (int)i - 1 || before->source < 0 || before->source + 1 >= (int)i - 1 ||
	    !sovb_relation_is_final(relation) ||
	    (sovb_token_is(tokens, before->object - 1, SOVB_WORD_VA) && sovb_is_same_number(before - 1, &mentions->mention[i])))
		return;
	if (before->relation == SOVB_RELATION_GUIDES || before->relation == SOVB_RELATION_IMPLEMENTS)
		set_relation(before, SOVB_RELATION_CITES, SOVB_SOURCE_DOCUMENT);
}

/* "V/v cập nhật, bổ sung số liệu sơ kết … thực hiện B": the letter is about figures. */
static bool is_of_figures(const struct relating *relating, size_t verb)
{
	for (size_t at = relating->head->title.first; at + 1 < verb; at++)
		if (sovb_token_is(relating->tokens, at, SOVB_WORD_SO) && sovb_token_is(relating->tokens, at + 1, SOVB_WORD_LIEU))
			return relating->head->type && strcmp(relating->head->type, "CV") == 0;
	return false;
}

/*
 * "Nghị định số A sửa đổi Nghị định số B hướng dẫn Luật C và Nghị định số D": D goes on with B, a decree too, which A changes; the member of the
 * list that the mention goes on with.
 */
static const sovb_mention *outer_member(const struct relating *relating, const sovb_mention *member, const sovb_mention *mention)
{
	const sovb_mention *guide = member->relation == SOVB_RELATION_GUIDES && member->source >= 0 ? &relating->mentions->mention[member->source] : NULL;

	return guide && guide < mention && guide->relation != SOVB_RELATION_CITES && sovb_types_equal(guide->type, mention->type) &&
	       !sovb_types_equal(member->type, mention->type) ? guide : member;
}

static void relate_one(struct relating *relating, size_t i)
{
	const sovb_tokens *tokens = relating->tokens;
	sovb_mention *mention = &relating->mentions->mention[i];
	const sovb_mention *before = i ? mention - 1 : relating->head->follows ? &relating->mentions->mention[relating->mentions->count] : NULL;
	int source = i ? (int)i - 1 : (int)relating->mentions->count;
	size_t first = 0, chained, inner, owned;
	const sovb_phrase *verb, *chain, *within, *own;
	sovb_relation passive, told;
	bool changed_here, near, contrary = false;

	mention->object = object_first(tokens, mention);
	verb = governing_verb(tokens, mention, &first);
	passive = sovb_passive_relation(tokens, before, mention, &changed_here);
	near = before && is_in_sentence(before, mention) && subject_first(before) <= mention->object &&
	       !sovb_token_is_break(tokens, subject_first(before));
	chained = owned = first;
	chain = near ? subject_verb(tokens, subject_first(before), mention->object, verb, &chained, details_law(before, mention)) : NULL;
	within = near && !chain ? verb_within(tokens, before, mention->object, &inner) : NULL;
	own = own_verb(relating, mention, verb, &owned);
	told = near && verb && !chain ? relation_of_words(tokens, before, mention->object) : SOVB_RELATION_CITES;
	if (passive != SOVB_RELATION_CITES) {
		/* "Thông tư số A … hướng dẫn Nghị định số B, được sửa đổi bởi Thông tư số C": A was */
		if (i && !changed_here && sovb_goes_on_passive(tokens, before))
			source = before->source;
		else if (i && !changed_here && sovb_stands_above(before, mention))
			source = (int)sovb_changed_of_kind(relating->mentions, i);
		set_relation(mention, passive, changed_here ? SOVB_SOURCE_DOCUMENT : source);
	} else if (chain) {
		verb = chain;
		first = chained;
		set_relation(mention, relation_of(verb, before, mention, before->type), source);
	} else if (within) {
		verb = within;
		first = inner;
		set_relation(mention, relation_of(verb, before, mention, before->type), source);
	} else if (verb && before && (is_chain(tokens, before, first) || is_purpose(tokens, before, verb, first) ||
	                              is_later_clause(tokens, before, mention, verb, first))) {
		set_relation(mention, relation_of(verb, before, mention, before->type), i ? replacer_in_bracket(relating, i, verb, first) : source);
	} else if (verb && told != SOVB_RELATION_CITES) {
		set_relation(mention, relation_by(told, before, mention, before->type), source);
	} else if (verb && !own && replacer_of_kind(relating, i, verb, first) >= 0) {
		set_relation(mention, (sovb_relation)verb->value, replacer_of_kind(relating, i, verb, first));
	} else if (verb && before && i && is_further_verb(tokens, before, verb, first) &&
	           !(sovb_token_is_mark(tokens, first - 1, ';') && is_further_end(relating, i, verb, first))) {
		set_relation(mention, relation_of(verb, &relating->mentions->mention[before->source], mention, NULL), before->source);
	} else if (near && is_promulgated_by(tokens, before, mention)) {
		set_relation(mention, SOVB_RELATION_PROMULGATED_BY, source);
	} else if (own) {
		verb = own;
		first = owned;
		set_relation(mention, relation_of(verb, NULL, mention, in_title(relating, mention) ? relating->head->type : NULL),
		             SOVB_SOURCE_DOCUMENT);
	} else if (verb && in_title(relating, mention) && !acts_as_draft(relating, first) &&
		   !is_of_figures(relating, first)) {
		set_relation(mention, relation_of(verb, NULL, mention, relating->head->type), SOVB_SOURCE_DOCUMENT);
	} else if (verb && (acts_by_itself(tokens, mention, verb, first) || is_further_end(relating, i, verb, first))) {
		set_relation(mention, (sovb_relation)verb->value, SOVB_SOURCE_DOCUMENT);
	} else if (is_promulgation(relating, mention)) {
		set_relation(mention, SOVB_RELATION_PROMULGATED_BY, SOVB_SOURCE_DOCUMENT);
	} else if (before && before->relation != SOVB_RELATION_CITES && sovb_follows_directly(relating->mentions, tokens, before, mention) &&
		   sovb_list_of(relating->mentions, tokens, before, mention)) {
		const sovb_mention *member = outer_member(relating, sovb_list_of(relating->mentions, tokens, before, mention), mention);

		set_relation(mention, member->relation, member->source);
	} else if (sovb_changer_before(tokens, relating->mentions, i)) {
		set_relation(mention, SOVB_RELATION_AMENDED_BY, sovb_changer_before(tokens, relating->mentions, i)->source);
	} else if (before && sovb_follows_in_note(tokens, before, mention)) {
		set_relation(mention, before->relation, before->source);
	} else if (!verb && !(near && is_inside(before->title, mention->first)) && sovb_ends_effect(tokens, mention)) {
		set_relation(mention, SOVB_RELATION_REPEALS, SOVB_SOURCE_DOCUMENT);
	} else if (!verb && sovb_ends_contrary_rules(tokens, mention)) {
		set_relation(mention, SOVB_RELATION_REPEALS, SOVB_SOURCE_DOCUMENT);
		contrary = true;
	}
	leave_list(relating->mentions, tokens, i);
	mention->attributes = sovb_attributes_of(tokens, before, mention, mention->object, verb, first);
	if (contrary || ends_part(relating->mentions, mention))
		mention->attributes |= SOVB_ATTRIBUTE_PARTIAL;
}

void sovb_mentions_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head)
{
	struct relating relating = {mentions, tokens, head};

	for (size_t i = 0; i < mentions->count; i++)
		relate_one(&relating, i);
	sovb_passive_lists_relate(mentions, tokens);
	sovb_clauses_relate(mentions, tokens, head);
	sovb_parts_relate(mentions, tokens);
}
