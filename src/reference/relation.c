#include "mention.h"

#include <string.h>

#include "acting.h"
#include "attribute.h"
#include "bytes.h"
#include "cells.h"
#include "clause.h"
#include "correction.h"
#include "effect.h"
#include "filler.h"
#include "final_clause.h"
#include "member.h"
#include "own_act.h"
#include "passive.h"
#include "phrases.h"
#include "quotation.h"
#include "reach.h"
#include "subject_verb.h"

#define FILLER_TOKENS_MAX 12
#define OBJECT_TOKENS_MAX 16 /* "sửa đổi Phụ lục 4 ban hành kèm theo …" */

/* A mention while its relation is looked for. */
typedef struct reading {
	const sovb_relating *relating;
	const sovb_tokens *tokens;
	size_t i;                   /* its index */
	sovb_mention *mention;
	const sovb_mention *before; /* the one before it, maybe the last of the windows before; or NULL */
	int source;                 /* index of that */
	bool near;                  /* the subject of that one may go on to the mention … */
	size_t subject;             /* … and begins here */
	const sovb_phrase *verb;    /* that governs the mention, or NULL … */
	size_t first;               /* … and its first token */
	bool partial;               /* only rules of the mention are meant */
} reading;

/* Does a mention stand in the sentence of the one before it?  (Of a long one only the neighbourhood is known.) */
static bool is_in_sentence(const sovb_mention *before, const sovb_mention *mention)
{
	return mention->first < before->sentence.end;
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

/* The verb of relation that governs the mention. */
static const sovb_phrase *governing_verb(const sovb_tokens *tokens, const sovb_mention *mention, size_t *first)
{
	size_t object = mention->object;
	const sovb_phrase *verb = verb_before(tokens, object, first);

	return verb ? verb : verb_before_annex(tokens, object, first);
}

/* Letters, notices and reports speak of changing a document; they do not change it. */
static bool can_change(const sovb_mention *source)
{
	static const char *const types[] = {"CV", "TB", "BC", "TTr", "KH", "GM", "CĐ"};

	return !sovb_mention_is_of(source, types, sizeof types / sizeof *types);
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

static void set_relation(sovb_mention *mention, sovb_relation relation, int source)
{
	mention->relation = relation;
	mention->source = relation == SOVB_RELATION_CITES ? SOVB_SOURCE_DOCUMENT : source;
}

static bool is_type(const sovb_mention *mention, const char *type)
{
	return mention->type && strcmp(mention->type, type) == 0;
}

/* A circular may detail a law together with the decree, and a decree several laws. */
static bool details_law(const sovb_mention *source, const sovb_mention *mention)
{
	static const char *const plans[] = {"KH", "CTr", "CT"};

	if (sovb_mention_is_of(source, plans, sizeof plans / sizeof *plans)) /* "Kế hoạch số A triển khai thi hành Luật Dân quân tự vệ, Nghị định số B" */
		return is_type(mention, "NĐ") || is_type(mention, "TT");
	if (is_type(source, "NĐ"))
		return is_type(mention, "L") || is_type(mention, "BL") || is_type(mention, "PL");
	return (is_type(source, "TT") || is_type(source, "TTLT")) && is_type(mention, "NĐ");
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

/* Is there a semicolon among the tokens? */
static bool is_parted(const sovb_tokens *tokens, size_t first, size_t end)
{
	for (size_t at = first; at < end; at++)
		if (sovb_token_is_mark(tokens, at, ';'))
			return true;
	return false;
}

/* ---- the rules ---- */

static void relate(reading *r, sovb_relation relation, int source)
{
	set_relation(r->mention, relation, source);
}

/* "A … gắn với [việc] thực hiện B", "… gắn với B": B only goes with it. */
static bool by_coupling(reading *r)
{
	return sovb_is_coupled(r->tokens, r->verb ? r->first : r->mention->object);
}

/* A verb that was found acts in place of the one right before the mention. */
static void act(reading *r, const sovb_phrase *verb, size_t first)
{
	r->verb = verb;
	r->first = first;
}

/* "A được sửa đổi, bổ sung bởi B" */
static bool by_passive(reading *r)
{
	size_t changed_here; /* "này" of the document whose part was changed */
	sovb_relation passive = sovb_passive_relation(r->tokens, r->before, r->mention, &changed_here);
	int source = r->source;

	if (passive == SOVB_RELATION_CITES)
		return false;
	if (changed_here && !sovb_token_is(r->tokens, changed_here, SOVB_WORD_NAY)) { /* "Công văn đó đã bị thay thế bởi B" */
		source = sovb_meant_by_that(r->relating, r->i, changed_here);
		if (source >= 0)
			relate(r, passive, source);
		return source >= 0;
	}
	/* "Thông tư số A … hướng dẫn Nghị định số B, được sửa đổi bởi Thông tư số C": A was */
	if (r->i && !changed_here && sovb_goes_on_passive(r->tokens, r->before))
		source = r->before->source;
	else if (r->i && !changed_here && is_in_sentence(r->before, r->mention) && sovb_stands_above(r->before, r->mention))
		source = (int)sovb_changed_of_kind(r->relating->mentions, r->i);
	relate(r, passive, changed_here ? sovb_meant_by_this(r->relating, r->i, changed_here) : source);
	return true;
}

/* "A được điều chỉnh lần 1 theo B và lần 2 theo C": C did as B did. */
static bool by_turn(reading *r)
{
	size_t at;

	if (!r->i || !sovb_relation_is_passive(r->before->relation) || !is_in_sentence(r->before, r->mention))
		return false;
	at = r->before->end;
	at += sovb_token_is(r->tokens, at, SOVB_WORD_COMMA) || sovb_token_is(r->tokens, at, SOVB_WORD_VA);
	if (!sovb_token_is(r->tokens, at, SOVB_WORD_LAN) || sovb_token_at(r->tokens, at + 1)->kind != SOVB_TOKEN_DIGITS || at + 3 != r->mention->object)
		return false;
	relate(r, r->before->relation, r->before->source);
	return true;
}

/* "Quyết định số A của Hiệu trưởng căn cứ Thông tư số B", "A [được] ban hành trên cơ sở B": the ground of the one before. */
static bool by_ground(reading *r)
{
	size_t at;

	if (!r->i || !r->near || r->before->kind != SOVB_KIND_NUMBERED)
		return false;
	at = r->before->end;
	if (sovb_token_is_break(r->tokens, at))
		return false;
	at += sovb_token_is(r->tokens, at, SOVB_WORD_DUOC);
	at += sovb_token_is(r->tokens, at, SOVB_WORD_BAN) && sovb_token_is(r->tokens, at + 1, SOVB_WORD_HANH) ? 2 : 0;
	if (!(sovb_tokens_say(r->tokens, at, "căn cứ") && at + 2 == r->mention->object) && !(sovb_tokens_say(r->tokens, at, "trên cơ sở") && at + 3 == r->mention->object))
		return false;
	relate(r, SOVB_RELATION_BASIS, r->source);
	return true;
}

/* "A, do", "A hết hiệu lực và đã có", "A (nay đã có", "A (đã được": does what is told of the mention before, in the bracket right behind it, lead to who changed it at token object? */
static bool tells_changer(const reading *r, size_t object)
{
	size_t at = r->before->end + 1;

	if (sovb_token_is(r->tokens, object - 1, SOVB_WORD_DUOC) || sovb_token_is(r->tokens, object - 1, SOVB_WORD_BI) ||
	    (sovb_token_is(r->tokens, object - 1, SOVB_WORD_CO) && sovb_token_is(r->tokens, object - 2, SOVB_WORD_DA) && sovb_token_is(r->tokens, object - 3, SOVB_WORD_VA)) ||
	    (sovb_token_is(r->tokens, object - 1, SOVB_WORD_DO) && sovb_token_is(r->tokens, object - 2, SOVB_WORD_COMMA)))
		return true;
	if (!sovb_token_is_mark(r->tokens, r->before->end, '('))
		return false;
	at += sovb_token_is(r->tokens, at, SOVB_WORD_NAY_NOW);
	at += sovb_token_is(r->tokens, at, SOVB_WORD_DA);
	return at > r->before->end + 1 && at + 1 == object && sovb_token_is(r->tokens, at, SOVB_WORD_CO);
}

/* "A (đã được B sửa đổi, bổ sung)", "A (cũng vừa được B sửa một số điểm)": who changed it stands before the verb */
static bool by_agent(reading *r)
{
	const size_t object = r->mention->object, behind = r->mention->end;
	const sovb_phrase *verb = sovb_token_phrase(r->tokens, behind, SOVB_PHRASE_RELATION);
	const sovb_relation relation = verb ? (sovb_relation)verb->value : sovb_token_is(r->tokens, behind, SOVB_WORD_SUA) ? SOVB_RELATION_AMENDS : SOVB_RELATION_CITES;

	if (!r->i || !sovb_relation_is_final(relation) || sovb_token_is_break(r->tokens, behind) || sovb_token_is_break(r->tokens, object) ||
	    !tells_changer(r, object) || !(is_in_sentence(r->before, r->mention) || sovb_tells_state_of(r->tokens, r->before, r->mention)))
		return false;
	relate(r, sovb_inverse(relation), r->source);
	return true;
}

/* "A (Quyết định này đã thay thế B)", "A (đây là kế hoạch tiếp tục thực hiện B)", "A; Thông tri này là văn bản cụ thể hóa B": what is told of A, named before */
static bool by_what_is_told(reading *r)
{
	const sovb_phrase *type = r->verb && r->i ? sovb_token_phrase_before(r->tokens, r->first, SOVB_PHRASE_TYPE) : NULL;
	size_t at = type ? r->first - type->count : r->first;
	int source;

	if (!r->verb || !r->i || at < 3 || sovb_token_is_break(r->tokens, at))
		return false;
	if (type && sovb_token_is(r->tokens, at - 1, SOVB_WORD_LA) && sovb_token_says(r->tokens, at - 2, "đây") && is_in_sentence(r->before, r->mention)) {
		source = r->source;
	} else {
		at -= type ? sovb_token_is(r->tokens, at - 1, SOVB_WORD_LA) : sovb_token_is(r->tokens, at - 1, SOVB_WORD_DA);
		source = at == r->first || !sovb_token_is(r->tokens, at - 1, SOVB_WORD_NAY) ? SOVB_SOURCE_DOCUMENT : sovb_meant_by_this(r->relating, r->i, at - 1);
	}
	if (source < 0)
		return false;
	relate(r, relation_of(r->verb, &r->relating->mentions->mention[source], r->mention, r->relating->mentions->mention[source].type), source);
	return true;
}

/* "Hướng dẫn số A hướng dẫn thi hành Nghị định số B đã thay thế Hướng dẫn số C": A, of the kind of C, has done it, and not B. */
static bool done_by_outer(const reading *r, const sovb_phrase *verb, size_t first)
{
	const int outer = r->i ? r->before->source : -1;

	return outer >= 0 && sovb_relation_is_final((sovb_relation)verb->value) && first > 0 && sovb_token_is(r->tokens, first - 1, SOVB_WORD_DA) &&
	       !sovb_types_equal(r->before->type, r->mention->type) && sovb_types_equal(r->relating->mentions->mention[outer].type, r->mention->type);
}

/* "A về việc triển khai thực hiện B" */
static bool by_subject(reading *r)
{
	size_t first = r->first;
	const sovb_phrase *verb = NULL;

	if (r->near)
		verb = sovb_subject_verb(r->tokens, r->subject, r->mention->object, r->verb, &first,
					 details_law(r->before, r->mention));
	if (r->near && !verb)
		verb = sovb_verb_within(r->tokens, r->before, r->mention->object, &first);
	if (!verb)
		return false;
	act(r, verb, first);
	relate(r, relation_of(verb, r->before, r->mention, r->before->type), done_by_outer(r, verb, first) ? r->before->source : r->source);
	return true;
}

/* "A … nhằm cụ thể hóa B", "A …, có hiệu lực từ ngày …, thay thế B" */
static bool by_clause(reading *r)
{
	if (!r->verb || !r->before || sovb_only_tells_day(r->tokens, r->before) ||
	    !(sovb_is_chain(r->tokens, r->before, r->first) || sovb_is_purpose(r->tokens, r->before, r->verb, r->first) ||
	      sovb_is_later_clause(r->tokens, r->before, r->mention, r->verb, r->first)))
		return false;
	relate(r, relation_of(r->verb, r->before, r->mention, r->before->type),
	       r->i ? sovb_replacer_in_bracket(r->relating, r->i, r->verb, r->first) : r->source);
	return true;
}

/* "A ngày … quy định chi tiết thi hành Luật này đã thay cho B": B is of the same kind, and older. */
static bool by_done(reading *r)
{
	if (!r->verb || !r->i || !sovb_relation_is_final((sovb_relation)r->verb->value) || r->first < 2 || !sovb_token_is(r->tokens, r->first - 1, SOVB_WORD_DA) ||
	    sovb_token_is_break(r->tokens, r->first) || !is_in_sentence(r->before, r->mention) || !sovb_types_equal(r->before->type, r->mention->type) ||
	    !r->before->date.date.year || !r->mention->date.date.year || sovb_date_compare(r->mention->date.date, r->before->date.date) >= 0 ||
	    is_parted(r->tokens, r->before->end, r->first))
		return false;
	relate(r, (sovb_relation)r->verb->value, r->source);
	return true;
}

/* "A về tình hình, kết quả thực hiện B" */
static bool by_words_of_subject(reading *r)
{
	sovb_relation told = r->near && r->verb ? sovb_subject_relation(r->tokens, r->before, r->mention->object) : SOVB_RELATION_CITES;

	if (told == SOVB_RELATION_CITES)
		return false;
	relate(r, relation_by(told, r->before, r->mention, r->before->type), r->source);
	return true;
}

/* "Thông tư số A hướng dẫn … theo Nghị quyết số B đã quy định và thay thế Thông tư số C" */
static bool by_replacer_of_kind(reading *r)
{
	size_t first = r->first;
	int replacer = r->verb ? sovb_replacer_of_kind(r->relating, r->i, r->verb, r->first) : -1;

	if (replacer < 0 || sovb_own_verb(r->relating, r->mention, r->verb, &first))
		return false;
	relate(r, (sovb_relation)r->verb->value, replacer);
	return true;
}

/* "A", a tab, "BTV Thành ủy", a tab, "thực hiện B", a tab, "Thay bằng C": what a row tells of its document. */
static bool by_row(reading *r)
{
	size_t first;
	const int row = r->i ? sovb_row_document(r->relating->mentions, r->tokens, r->i, &first) : -1;
	const sovb_phrase *verb;

	if (row < 0)
		return false;
	if (r->verb && r->first >= first) {
		relate(r, relation_of(r->verb, NULL, r->mention, r->relating->mentions->mention[row].type), row);
		return true;
	}
	verb = sovb_token_phrase(r->tokens, first, SOVB_PHRASE_RELATION);
	if (!verb || first + verb->count + 1 != r->mention->object || sovb_inverse((sovb_relation)verb->value) == SOVB_RELATION_CITES ||
	    !(sovb_token_is(r->tokens, first + verb->count, SOVB_WORD_BOI) || sovb_token_is(r->tokens, first + verb->count, SOVB_WORD_BANG) ||
	      sovb_token_is(r->tokens, first + verb->count, SOVB_WORD_TAI)))
		return false;
	relate(r, sovb_inverse((sovb_relation)verb->value), row);
	return true;
}

/*
 * "09/2011/QĐ-UBND", and on the lines below its day and "Sửa đổi Điều 4 Quy chế ban hành kèm theo B", "Kế hoạch triển khai B": a table, one column a
 * line.
 */
static bool by_line_below(reading *r)
{
	const size_t first = r->before ? r->before->end : 0;
	size_t at = r->first;
	const sovb_phrase *verb;

	if (!r->i || !(sovb_token_at(r->tokens, first)->flags & SOVB_TOKEN_LINE) || !sovb_fills_line(r->tokens, r->before))
		return false;
	verb = sovb_token_phrase(r->tokens, first, SOVB_PHRASE_RELATION);
	if (verb && !(r->verb && r->first == first) && !sovb_reaches_annex(r->tokens, first, r->mention->object))
		return false;
	if (!verb && sovb_token_phrase(r->tokens, first, SOVB_PHRASE_TYPE))
		verb = sovb_subject_verb(r->tokens, first, r->mention->object, r->verb, &at, false);
	if (!verb)
		return false;
	relate(r, relation_of(verb, NULL, r->mention, r->before->type), r->source);
	return true;
}

/* "A điều chỉnh danh mục tại B": A changes what B laid down, and is of its kind. */
static bool by_change_in_place(reading *r)
{
	const size_t first = r->before ? r->before->end : 0;
	const sovb_phrase *verb = r->near ? sovb_token_phrase(r->tokens, first, SOVB_PHRASE_RELATION) : NULL;

	if (!verb || verb->value != SOVB_RELATION_AMENDS || !sovb_types_equal(r->before->type, r->mention->type) || r->mention->title.first < r->mention->title.end ||
	    !sovb_token_is(r->tokens, r->mention->object - 1, SOVB_WORD_TAI) || !sovb_is_one_clause(r->tokens, first, r->mention->object))
		return false;
	act(r, verb, first);
	relate(r, SOVB_RELATION_AMENDS, r->source);
	r->partial = true;
	return true;
}

/* "Điều 2. Sửa B ở hai chỗ: …", "- Hủy Thông báo số B": verbs that tell it only at the head of what the document decides. */
static bool by_bare_verb(reading *r)
{
	static const char *const deciding[] = {"NQ", "QĐ", "QyĐ", "KL"};
	const size_t verb = r->mention->object - 1;
	const bool ends = r->mention->object && sovb_token_says(r->tokens, verb, "Hủy");

	if (!r->mention->object || !(ends || sovb_token_says(r->tokens, verb, "Sửa")) || sovb_token_is_break(r->tokens, r->mention->object) ||
	    !(verb == r->mention->sentence.first || sovb_token_is_one_of(&r->tokens->token[verb - 1], ".)-")) ||
	    !sovb_type_is_one_of(r->relating->head->type, deciding, sizeof deciding / sizeof *deciding))
		return false;
	relate(r, ends ? SOVB_RELATION_REPEALS : SOVB_RELATION_AMENDS, SOVB_SOURCE_DOCUMENT);
	return true;
}

/* "A (sửa đổi nguyên tắc hỗ trợ vốn của B)", "A (B sửa đổi, bổ sung)": the one acts on the other, and nothing else stands in the bracket. */
static bool by_bracket(reading *r)
{
	size_t open = r->before ? r->before->end : 0;
	const size_t behind = r->mention->end;
	const sovb_phrase *verb;

	if (!r->near)
		return false;
	if (r->before->title.end > open && r->before->title.end < r->mention->object)
		open = r->before->title.end; /* "A về bổ sung thành viên (sửa đổi B)" */
	if (!sovb_token_is_mark(r->tokens, open, '('))
		return false;
	verb = sovb_token_phrase(r->tokens, open + 1, SOVB_PHRASE_RELATION);
	if (verb && sovb_relation_is_final((sovb_relation)verb->value) && sovb_token_is_mark(r->tokens, behind, ')') &&
	    sovb_is_one_clause(r->tokens, open + 1, r->mention->object)) {
		act(r, verb, open + 1);
		relate(r, (sovb_relation)verb->value, r->source);
		r->partial = open + 1 + verb->count < r->mention->object;
		return true;
	}
	verb = r->mention->first == open + 1 ? sovb_token_phrase(r->tokens, behind, SOVB_PHRASE_RELATION) : NULL;
	if (!verb || !sovb_relation_is_final((sovb_relation)verb->value) || !sovb_token_is_mark(r->tokens, behind + verb->count, ')'))
		return false;
	relate(r, sovb_inverse((sovb_relation)verb->value), r->source);
	return true;
}

/* "A sửa đổi B; bãi bỏ C" */
static bool by_further_verb(reading *r)
{
	const sovb_mention *acting;

	if (!r->i || !r->verb || !sovb_is_further_verb(r->tokens, r->before, r->verb, r->first) ||
	    (sovb_token_is_mark(r->tokens, r->first - 1, ';') && sovb_is_further_end(r->relating, r->i, r->verb, r->first)))
		return false;
	acting = &r->relating->mentions->mention[r->before->source];
	relate(r, relation_of(r->verb, acting, r->mention, NULL), r->before->source);
	return true;
}

/* "Quy chế số A (ban hành kèm theo Quyết định số B)" */
static bool by_promulgation_of_before(reading *r)
{
	if (!r->near || !sovb_is_promulgated_by(r->tokens, r->before, r->mention))
		return false;
	relate(r, SOVB_RELATION_PROMULGATED_BY, r->source);
	return true;
}

/* "Thông tư này sửa đổi B", "Điều 2. Bãi bỏ B", and in the title */
static bool by_own_act(reading *r)
{
	bool titled = sovb_is_in_title(r->relating, r->mention);
	const char *type = titled ? r->relating->head->type : NULL;
	size_t first = r->first;
	const sovb_phrase *verb = sovb_own_verb(r->relating, r->mention, r->verb, &first);

	if (verb)
		act(r, verb, first);
	else if (!r->verb || !titled || sovb_acts_as_draft(r->relating, r->first) || sovb_is_of_figures(r->relating, r->first))
		return false;
	relate(r, relation_of(r->verb, NULL, r->mention, type), titled ? SOVB_SOURCE_DOCUMENT : sovb_meant_by_this(r->relating, r->i, r->first - 1));
	return true;
}

/* "Văn phòng Tỉnh ủy đính chính B", "B: cụm từ “…” đọc là “…”", "A đính chính mức nộp ghi sai tại B" */
static bool by_correction(reading *r)
{
	const sovb_phrase *verb = r->near ? sovb_token_phrase(r->tokens, r->before->end, SOVB_PHRASE_RELATION) : NULL;

	if (verb && verb->value == SOVB_RELATION_CORRECTS && sovb_token_is(r->tokens, r->mention->first - 1, SOVB_WORD_TAI) &&
	    sovb_is_one_clause(r->tokens, r->before->end + 1, r->mention->object)) {
		relate(r, SOVB_RELATION_CORRECTS, r->source);
		return true;
	}
	if (!sovb_is_corrected(r->relating, r->i, r->verb, r->first))
		return false;
	relate(r, SOVB_RELATION_CORRECTS, SOVB_SOURCE_DOCUMENT);
	return true;
}

/* "Hướng dẫn này có hiệu lực … và thay thế B", "bãi bỏ A; bãi bỏ B" */
static bool by_end(reading *r)
{
	if (!r->verb || !(sovb_acts_by_itself(r->tokens, r->mention, r->verb, r->first) ||
			  sovb_is_further_end(r->relating, r->i, r->verb, r->first)))
		return false;
	relate(r, (sovb_relation)r->verb->value, sovb_meant_by_this(r->relating, r->i, r->first - 1));
	return true;
}

/* "(Ban hành kèm theo Quyết định số …)" */
static bool by_promulgation(reading *r)
{
	if (!sovb_is_promulgation(r->relating, r->mention))
		return false;
	relate(r, SOVB_RELATION_PROMULGATED_BY, SOVB_SOURCE_DOCUMENT);
	return true;
}

/* "A thực hiện B, C và D" */
static bool by_list(reading *r)
{
	const sovb_mentions *mentions = r->relating->mentions;
	const sovb_mention *member;

	if (!r->before || r->before->relation == SOVB_RELATION_CITES || !sovb_follows_directly(mentions, r->tokens, r->before, r->mention))
		return false;
	member = sovb_list_of(mentions, r->tokens, r->before, r->mention);
	if (!member)
		return false;
	member = sovb_outer_member(r->relating, member, r->mention);
	relate(r, member->relation, member->source);
	return true;
}

/* "A sửa đổi C; B": can B not be what A acts on together with C, for it is of another kind than C, or younger than A? */
static bool is_beyond(const sovb_mention *a, const sovb_mention *c, const sovb_mention *b)
{
	return !sovb_are_alike(c, b) || (a->date.date.year && b->date.date.year && sovb_date_compare(b->date.date, a->date.date) > 0);
}

/* "Bãi bỏ Quyết định số A về sửa đổi Quy chế số C; Quy định số B về chế độ hội họp.": B is ended with A, in whose subject C stands. */
static bool by_list_over_subject(reading *r)
{
	const sovb_mentions *mentions = r->relating->mentions;
	const size_t end = r->mention->title.end > r->mention->end ? r->mention->title.end : r->mention->end;

	if (r->mention->object == 0 || !sovb_token_is_mark(r->tokens, r->mention->object - 1, ';') ||
	    !(sovb_token_is_one_of(sovb_token_at(r->tokens, end), ".;") || sovb_token_is_break(r->tokens, end)))
		return false;
	for (size_t k = r->i; k-- > 0 && mentions->mention[k].sentence.first == r->mention->sentence.first;) {
		const sovb_mention *member = &mentions->mention[k];

		if (sovb_run_holds(member->title, r->before->first) && sovb_relation_ends(member->relation) && member->source == SOVB_SOURCE_DOCUMENT &&
		    is_beyond(member, r->before, r->mention)) {
			relate(r, member->relation, SOVB_SOURCE_DOCUMENT);
			return true;
		}
	}
	return false;
}

/* "(đã được sửa đổi bởi A …; B)" */
static bool by_changer(reading *r)
{
	const sovb_mention *changer = sovb_changer_before(r->tokens, r->relating->mentions, r->i);

	if (!changer)
		return false;
	relate(r, SOVB_RELATION_AMENDED_BY, changer->source);
	return true;
}

/* a further document in a note of the codification */
static bool by_note(reading *r)
{
	if (!r->before || !sovb_follows_in_note(r->tokens, r->before, r->mention))
		return false;
	relate(r, r->before->relation, r->before->source);
	return true;
}

/* A report tells of what is over; it ends nothing. */
static bool may_end_effect(const char *type)
{
	static const char *const telling[] = {"BC", "TTr", "GM", "BB"};

	return !sovb_type_is_one_of(type, telling, sizeof telling / sizeof *telling);
}

/* "kể từ ngày Thông tư này có hiệu lực, B hết hiệu lực": what ends the mention, the document or the one that "này" means. */
static int ended_by_this(const reading *r)
{
	size_t at = r->mention->object;

	while (at > r->mention->sentence.first && !sovb_token_is_mark(r->tokens, at - 1, ';'))
		if (sovb_token_is(r->tokens, --at, SOVB_WORD_NAY))
			return sovb_meant_by_this(r->relating, r->i, at);
	return SOVB_SOURCE_DOCUMENT;
}

/* "Thông tư này thay thế A; B hết hiệu lực kể từ ngày …": behind the semicolon a clause of its own. */
static bool by_end_of_effect_in_clause(reading *r)
{
	if (r->verb || !r->before || r->before->relation != SOVB_RELATION_REPLACES || !sovb_token_is_mark(r->tokens, r->before->end, ';') ||
	    r->mention->object > r->before->end + 2 || is_parted(r->tokens, r->mention->end, r->mention->sentence.end) ||
	    !may_end_effect(r->relating->head->type) || !sovb_ends_effect(r->tokens, r->mention))
		return false;
	relate(r, SOVB_RELATION_REPEALS, SOVB_SOURCE_DOCUMENT);
	return true;
}

/* May the words behind the mention end it: no verb stands before it, and it is not told within the subject of the one before? */
static bool may_end_behind(const reading *r)
{
	return !r->verb && may_end_effect(r->relating->head->type) && !(r->near && sovb_run_holds(r->before->title, r->mention->first));
}

/* "B … được thay thế bằng Hướng dẫn này" */
static bool by_this_in_its_place(reading *r)
{
	if (!may_end_behind(r) || !sovb_is_replaced_by_this(r->tokens, r->mention))
		return false;
	relate(r, SOVB_RELATION_REPLACES, SOVB_SOURCE_DOCUMENT);
	return true;
}

/* "Khoản 6 Điều 1 B được sửa thành: …", "Mục 2.1 B được điều chỉnh theo Kế hoạch này" */
static bool by_change_behind(reading *r)
{
	if (!may_end_behind(r) || !sovb_is_changed_by_this(r->tokens, r->mention))
		return false;
	relate(r, SOVB_RELATION_AMENDS, SOVB_SOURCE_DOCUMENT);
	return true;
}

/* "B … hết hiệu lực kể từ ngày …" */
static bool by_end_of_effect(reading *r)
{
	if (!may_end_behind(r) || !sovb_ends_effect(r->tokens, r->mention))
		return false;
	relate(r, SOVB_RELATION_REPEALS, ended_by_this(r));
	return true;
}

/* "Các quy định tại B trái với Nghị định này đều bãi bỏ" */
static bool by_end_of_rules(reading *r)
{
	if (r->verb || !sovb_ends_contrary_rules(r->tokens, r->mention))
		return false;
	relate(r, SOVB_RELATION_REPEALS, SOVB_SOURCE_DOCUMENT);
	r->partial = true;
	return true;
}

/* Of these the first that fits tells the relation: what stands nearest to the words before what is farther away. */
static bool (*const rules[])(reading *) = {
	by_row,
	by_line_below,
	by_passive,
	by_turn,
	by_agent,
	by_what_is_told,
	by_coupling,
	by_subject,
	by_clause,
	by_words_of_subject,
	by_change_in_place,
	by_bare_verb,
	by_bracket,
	by_ground,
	by_done,
	by_replacer_of_kind,
	by_further_verb,
	by_promulgation_of_before,
	by_own_act,
	by_correction,
	by_end,
	by_promulgation,
	by_end_of_effect_in_clause,
	by_list,
	by_list_over_subject,
	by_changer,
	by_note,
	by_this_in_its_place,
	by_change_behind,
	by_end_of_effect,
	by_end_of_rules,
};

/* "Kết luận số 12-KL/TW … (Kết luận 12) về …": is the mention before this one the short form of the one before it, in brackets before its subject? */
static bool is_behind_short_form(const sovb_relating *relating, size_t i)
{
	const sovb_mention *form = i > 1 ? &relating->mentions->mention[i - 1] : NULL;

	return form && form->first < form[-1].sentence.end && form[-1].end <= form->end + 1 && sovb_token_is_mark(relating->tokens, form->end, ')') &&
	       strcmp(form[-1].number, form->number) == 0 && sovb_types_equal(form[-1].type, form->type) &&
	       sovb_is_short_form(relating->tokens, form - 1, form);
}

/* "Kế hoạch số A thực hiện Kết luận số B, thay thế Kế hoạch số C": what ends C is of its kind, A and not B right before it. */
static void give_end_to_outer(const reading *r)
{
	const sovb_mentions *mentions = r->relating->mentions;
	const int source = r->i && r->mention->source == r->source ? r->before->source : SOVB_SOURCE_DOCUMENT;

	if (source >= 0 && source < r->source && r->verb && sovb_relation_ends(r->mention->relation) && r->first > 0 &&
	    sovb_token_is(r->tokens, r->first - 1, SOVB_WORD_COMMA) && !sovb_types_equal(r->before->type, r->mention->type) &&
	    sovb_types_equal(mentions->mention[source].type, r->mention->type))
		r->mention->source = source;
}

static void relate_one(const sovb_relating *relating, size_t i)
{
	sovb_mentions *mentions = relating->mentions;
	const bool follows = i || relating->head->follows;
	const int source = i ? (int)i - 1 : (int)mentions->count;
	reading r = {
		.relating = relating,
		.tokens = relating->tokens,
		.i = i,
		.mention = &mentions->mention[i],
		.before = follows ? &mentions->mention[source] : NULL,
		.source = source,
	};

	r.mention->object = object_first(r.tokens, r.mention);
	r.verb = governing_verb(r.tokens, r.mention, &r.first);
	r.subject = r.before ? sovb_subject_first(r.before) : 0;
	r.near = r.before && is_in_sentence(r.before, r.mention) && !sovb_only_tells_day(r.tokens, r.before) && r.subject <= r.mention->object && !sovb_token_is_break(r.tokens, r.subject);
	if (r.near && is_behind_short_form(relating, i)) {
		r.source--;
		r.subject++;
	}
	for (size_t rule = 0; rule < sizeof rules / sizeof *rules && !rules[rule](&r); rule++)
		;
	give_end_to_outer(&r);
	leave_list(mentions, r.tokens, i);
	r.mention->attributes = sovb_attributes_of(r.tokens, r.before, r.mention, r.mention->object, r.verb, r.first);
	if (r.partial || ends_part(mentions, r.mention))
		r.mention->attributes |= SOVB_ATTRIBUTE_PARTIAL;
}

void sovb_mentions_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head)
{
	const sovb_relating relating = {mentions, tokens, head};

	for (size_t i = 0; i < mentions->count; i++)
		relate_one(&relating, i);
	sovb_passive_lists_relate(mentions, tokens);
	sovb_clauses_relate(mentions, tokens, head);
	sovb_quotations_relate(mentions, tokens);
	sovb_parts_relate(mentions, tokens);
}
