#include "relation_reading.h"

#include <string.h>

#include "acting.h"
#include "attribute.h"
#include "cells.h"
#include "clause.h"
#include "final_clause.h"
#include "member.h"
#include "own_act.h"
#include "passive.h"
#include "quotation.h"
#include "reach.h"
#include "subject_verb.h"

#define PHRASE_TOKENS 40 /* of a quoted phrase before the document it names */

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

sovb_relation sovb_relation_of(const sovb_phrase *verb, const sovb_mention *source, const sovb_mention *mention, const char *type)
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

/* A circular may detail a law together with the decree, and a decree several laws. */
static bool details_law(const sovb_mention *source, const sovb_mention *mention)
{
	static const char *const plans[] = {"KH", "CTr", "CT"};

	if (sovb_mention_is_of(source, plans, sizeof plans / sizeof *plans)) /* "Kế hoạch số A triển khai thi hành Luật Dân quân tự vệ, Nghị định số B" */
		return sovb_types_equal(mention->type, "NĐ") || sovb_types_equal(mention->type, "TT");
	if (sovb_types_equal(source->type, "NĐ"))
		return sovb_types_equal(mention->type, "L") || sovb_types_equal(mention->type, "BL") || sovb_types_equal(mention->type, "PL");
	return (sovb_types_equal(source->type, "TT") || sovb_types_equal(source->type, "TTLT")) && sovb_types_equal(mention->type, "NĐ");
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
	if (before->relation == SOVB_RELATION_GUIDES || before->relation == SOVB_RELATION_IMPLEMENTS) {
		before->relation = SOVB_RELATION_CITES;
		before->source = SOVB_SOURCE_DOCUMENT;
	}
}

/* ---- the rules ---- */

/* "A … gắn với [việc] thực hiện B", "… gắn với B": B only goes with it. */
static bool by_coupling(sovb_relation_reading *r)
{
	return sovb_is_coupled(r->tokens, r->verb ? r->first : r->mention->object);
}

/* "Quyết định số A của Hiệu trưởng căn cứ Thông tư số B", "A [được] ban hành trên cơ sở B": the ground of the one before. */
static bool by_ground(sovb_relation_reading *r)
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
	sovb_relation_set(r, SOVB_RELATION_BASIS, r->source);
	return true;
}

/* "A (Quyết định này đã thay thế B)", "A (đây là kế hoạch tiếp tục thực hiện B)", "A; Thông tri này là văn bản cụ thể hóa B": what is told of A, named before */
static bool by_what_is_told(sovb_relation_reading *r)
{
	const sovb_phrase *type = r->verb && r->i ? sovb_token_phrase_before(r->tokens, r->first, SOVB_PHRASE_TYPE) : NULL;
	size_t at = type ? r->first - type->count : r->first;
	int source;

	if (!r->verb || !r->i || at < 3 || sovb_token_is_break(r->tokens, at))
		return false;
	if (type && sovb_token_is(r->tokens, at - 1, SOVB_WORD_LA) && sovb_token_says(r->tokens, at - 2, "đây") && sovb_mention_is_within(r->before, r->mention)) {
		source = r->source;
	} else {
		at -= type ? sovb_token_is(r->tokens, at - 1, SOVB_WORD_LA) : sovb_token_is(r->tokens, at - 1, SOVB_WORD_DA);
		source = at == r->first || !sovb_token_is(r->tokens, at - 1, SOVB_WORD_NAY) ? SOVB_SOURCE_DOCUMENT : sovb_meant_by_this(r->relating, r->i, at - 1);
	}
	if (source < 0)
		return false;
	sovb_relation_set(r, sovb_relation_of(r->verb, &r->relating->mentions->mention[source], r->mention, r->relating->mentions->mention[source].type), source);
	return true;
}

/* "Hướng dẫn số A hướng dẫn thi hành Nghị định số B đã thay thế Hướng dẫn số C": A, of the kind of C, has done it, and not B. */
static bool done_by_outer(const sovb_relation_reading *r, const sovb_phrase *verb, size_t first)
{
	const int outer = r->i ? r->before->source : -1;

	return outer >= 0 && sovb_relation_is_final((sovb_relation)verb->value) && first > 0 && sovb_token_is(r->tokens, first - 1, SOVB_WORD_DA) &&
	       !sovb_types_equal(r->before->type, r->mention->type) && sovb_types_equal(r->relating->mentions->mention[outer].type, r->mention->type);
}

/* "A về việc triển khai thực hiện B" */
static bool by_subject(sovb_relation_reading *r)
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
	sovb_relation_act(r, verb, first);
	sovb_relation_set(r, sovb_relation_of(verb, r->before, r->mention, r->before->type), done_by_outer(r, verb, first) ? r->before->source : r->source);
	return true;
}

/* "A … nhằm cụ thể hóa B", "A …, có hiệu lực từ ngày …, thay thế B" */
static bool by_clause(sovb_relation_reading *r)
{
	if (!r->verb || !r->before || sovb_only_tells_day(r->tokens, r->before) ||
	    !(sovb_is_chain(r->tokens, r->before, r->first) || sovb_is_purpose(r->tokens, r->before, r->verb, r->first) ||
	      sovb_is_later_clause(r->tokens, r->before, r->mention, r->verb, r->first)))
		return false;
	sovb_relation_set(r, sovb_relation_of(r->verb, r->before, r->mention, r->before->type),
	       r->i ? sovb_replacer_in_bracket(r->relating, r->i, r->verb, r->first) : r->source);
	return true;
}

/* "A ngày … quy định chi tiết thi hành Luật này đã thay cho B": B is of the same kind, and older. */
static bool by_done(sovb_relation_reading *r)
{
	if (!r->verb || !r->i || !sovb_relation_is_final((sovb_relation)r->verb->value) || r->first < 2 || !sovb_token_is(r->tokens, r->first - 1, SOVB_WORD_DA) ||
	    sovb_token_is_break(r->tokens, r->first) || !sovb_mention_is_within(r->before, r->mention) || !sovb_types_equal(r->before->type, r->mention->type) ||
	    !r->before->date.date.year || !r->mention->date.date.year || sovb_date_compare(r->mention->date.date, r->before->date.date) >= 0 ||
	    sovb_tokens_have_semicolon(r->tokens, r->before->end, r->first))
		return false;
	sovb_relation_set(r, (sovb_relation)r->verb->value, r->source);
	return true;
}

/* "A về tình hình, kết quả thực hiện B" */
static bool by_words_of_subject(sovb_relation_reading *r)
{
	sovb_relation told = r->near && r->verb ? sovb_subject_relation(r->tokens, r->before, r->mention->object) : SOVB_RELATION_CITES;

	if (told == SOVB_RELATION_CITES)
		return false;
	sovb_relation_set(r, relation_by(told, r->before, r->mention, r->before->type), r->source);
	return true;
}

/* "Thông tư số A hướng dẫn … theo Nghị quyết số B đã quy định và thay thế Thông tư số C" */
static bool by_replacer_of_kind(sovb_relation_reading *r)
{
	size_t first = r->first;
	int replacer = r->verb ? sovb_replacer_of_kind(r->relating, r->i, r->verb, r->first) : -1;

	if (replacer < 0 || sovb_own_verb(r->relating, r->mention, r->verb, &first))
		return false;
	sovb_relation_set(r, (sovb_relation)r->verb->value, replacer);
	return true;
}

/* "A", a tab, "BTV Thành ủy", a tab, "thực hiện B", a tab, "Thay bằng C" or "Được thay thế bằng C": what a row tells of its document. */
static bool by_row(sovb_relation_reading *r)
{
	size_t first;
	const int row = r->i ? sovb_row_document(r->relating->mentions, r->tokens, r->i, &first) : -1;
	const sovb_phrase *verb;

	if (row < 0)
		return false;
	if (r->verb && r->first >= first) {
		if (r->verb->value == SOVB_RELATION_PROMULGATES && r->first > first && !sovb_token_phrase(r->tokens, first, SOVB_PHRASE_TYPE))
			return false; /* "Ngày 11/8/2022, Bộ trưởng Bộ Y tế ban hành B": the minister did */
		sovb_relation_set(r, sovb_relation_of(r->verb, NULL, r->mention, r->relating->mentions->mention[row].type), row);
		return true;
	}
	first += sovb_token_is(r->tokens, first, SOVB_WORD_DA) && sovb_token_is(r->tokens, first + 1, SOVB_WORD_DUOC);
	first += sovb_token_is(r->tokens, first, SOVB_WORD_DUOC) || sovb_token_is(r->tokens, first, SOVB_WORD_BI);
	verb = sovb_token_phrase(r->tokens, first, SOVB_PHRASE_RELATION);
	if (!verb || first + verb->count + 1 != r->mention->object || sovb_inverse((sovb_relation)verb->value) == SOVB_RELATION_CITES ||
	    !(sovb_token_is(r->tokens, first + verb->count, SOVB_WORD_BOI) || sovb_token_is(r->tokens, first + verb->count, SOVB_WORD_BANG) ||
	      sovb_token_is(r->tokens, first + verb->count, SOVB_WORD_TAI)))
		return false;
	sovb_relation_set(r, sovb_inverse((sovb_relation)verb->value), row);
	return true;
}

/*
 * "09/2011/QĐ-UBND", and on the lines below its day and "Sửa đổi Điều 4 Quy chế ban hành kèm theo B", "Kế hoạch triển khai B": a table, one column a
 * line.
 */
static bool by_line_below(sovb_relation_reading *r)
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
	sovb_relation_set(r, sovb_relation_of(verb, NULL, r->mention, r->before->type), r->source);
	return true;
}

/* "A điều chỉnh danh mục tại B": A changes what B laid down, and is of its kind. */
static bool by_change_in_place(sovb_relation_reading *r)
{
	const size_t first = r->before ? r->before->end : 0;
	const sovb_phrase *verb = r->near ? sovb_token_phrase(r->tokens, first, SOVB_PHRASE_RELATION) : NULL;

	if (!verb || verb->value != SOVB_RELATION_AMENDS || !sovb_types_equal(r->before->type, r->mention->type) || r->mention->title.first < r->mention->title.end ||
	    !sovb_token_is(r->tokens, r->mention->object - 1, SOVB_WORD_TAI) || !sovb_is_one_clause(r->tokens, first, r->mention->object))
		return false;
	sovb_relation_act(r, verb, first);
	sovb_relation_set(r, SOVB_RELATION_AMENDS, r->source);
	r->partial = true;
	return true;
}

/* "A (sửa đổi nguyên tắc hỗ trợ vốn của B)", "A (B sửa đổi, bổ sung)": the one acts on the other, and nothing else stands in the bracket. */
static bool by_bracket(sovb_relation_reading *r)
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
		sovb_relation_act(r, verb, open + 1);
		sovb_relation_set(r, (sovb_relation)verb->value, r->source);
		r->partial = open + 1 + verb->count < r->mention->object;
		return true;
	}
	verb = r->mention->first == open + 1 ? sovb_token_phrase(r->tokens, behind, SOVB_PHRASE_RELATION) : NULL;
	if (!verb || !sovb_relation_is_final((sovb_relation)verb->value) || !sovb_token_is_mark(r->tokens, behind + verb->count, ')'))
		return false;
	sovb_relation_set(r, sovb_inverse((sovb_relation)verb->value), r->source);
	return true;
}

/* "A sửa đổi B; bãi bỏ C" */
static bool by_further_verb(sovb_relation_reading *r)
{
	const sovb_mention *acting;

	if (!r->i || !r->verb || !sovb_is_further_verb(r->tokens, r->before, r->verb, r->first) ||
	    (sovb_token_is_mark(r->tokens, r->first - 1, ';') && sovb_is_further_end(r->relating, r->i, r->verb, r->first)))
		return false;
	acting = &r->relating->mentions->mention[r->before->source];
	sovb_relation_set(r, sovb_relation_of(r->verb, acting, r->mention, NULL), r->before->source);
	return true;
}

/* "A thực hiện B, C và D" */
static bool by_list(sovb_relation_reading *r)
{
	const sovb_mentions *mentions = r->relating->mentions;
	const sovb_mention *member;

	if (!r->before || r->before->relation == SOVB_RELATION_CITES || !sovb_follows_directly(mentions, r->tokens, r->before, r->mention))
		return false;
	member = sovb_list_of(mentions, r->tokens, r->before, r->mention);
	if (!member)
		return false;
	member = sovb_outer_member(r->relating, member, r->mention);
	sovb_relation_set(r, member->relation, member->source);
	return true;
}

/* "A sửa đổi C; B": can B not be what A acts on together with C, for it is of another kind than C, or younger than A? */
static bool is_beyond(const sovb_mention *a, const sovb_mention *c, const sovb_mention *b)
{
	return !sovb_are_alike(c, b) || (a->date.date.year && b->date.date.year && sovb_date_compare(b->date.date, a->date.date) > 0);
}

/* "Bãi bỏ Quyết định số A về sửa đổi Quy chế số C; Quy định số B về chế độ hội họp.": B is ended with A, in whose subject C stands. */
static bool by_list_over_subject(sovb_relation_reading *r)
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
			sovb_relation_set(r, member->relation, SOVB_SOURCE_DOCUMENT);
			return true;
		}
	}
	return false;
}

/* Of these the first that fits tells the relation: what stands nearest to the words before what is farther away. */
static bool (*const rules[])(sovb_relation_reading *) = {
	by_row,
	by_line_below,
	sovb_relation_by_passive,
	sovb_relation_by_turn,
	sovb_relation_by_agent,
	by_what_is_told,
	by_coupling,
	by_subject,
	by_clause,
	by_words_of_subject,
	by_change_in_place,
	sovb_relation_by_bare_verb,
	by_bracket,
	by_ground,
	by_done,
	by_replacer_of_kind,
	by_further_verb,
	sovb_relation_by_promulgation_of_before,
	sovb_relation_by_own_act,
	sovb_relation_by_correction,
	sovb_relation_by_end,
	sovb_relation_by_promulgation,
	sovb_relation_by_end_of_effect_in_clause,
	by_list,
	by_list_over_subject,
	sovb_relation_by_changer,
	sovb_relation_by_note,
	sovb_relation_by_this_in_its_place,
	sovb_relation_by_change_behind,
	sovb_relation_by_end_of_effect,
	sovb_relation_by_end_of_rules,
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
static void give_end_to_outer(const sovb_relation_reading *r)
{
	const sovb_mentions *mentions = r->relating->mentions;
	const int source = r->i && r->mention->source == r->source ? r->before->source : SOVB_SOURCE_DOCUMENT;

	if (source >= 0 && source < r->source && r->verb && sovb_relation_ends(r->mention->relation) && r->first > 0 &&
	    sovb_token_is(r->tokens, r->first - 1, SOVB_WORD_COMMA) && !sovb_types_equal(r->before->type, r->mention->type) &&
	    sovb_types_equal(mentions->mention[source].type, r->mention->type))
		r->mention->source = source;
}

/* "Thay cụm từ “theo Nghị định số B” bằng …": words of a phrase that is put in or left out, and nothing is done to B. */
static void leave_quoted_phrase(sovb_relation_reading *r)
{
	sovb_mention *mention = r->mention;
	size_t at = mention->object;

	if (!sovb_relation_is_final(mention->relation) || mention->source != SOVB_SOURCE_DOCUMENT)
		return;
	while (at > mention->sentence.first && mention->object - at < PHRASE_TOKENS && !sovb_token_is_one_of(&r->tokens->token[at - 1], "<>"))
		at--;
	if (at > 1 && sovb_token_is_mark(r->tokens, at - 1, '<') && sovb_token_is(r->tokens, at - 2, SOVB_WORD_TU))
		sovb_relation_set(r, SOVB_RELATION_CITES, SOVB_SOURCE_DOCUMENT);
}

static void relate_one(const sovb_relating *relating, size_t i)
{
	sovb_mentions *mentions = relating->mentions;
	const bool follows = i || relating->head->follows;
	const int source = i ? (int)i - 1 : (int)mentions->count;
	sovb_relation_reading r = {
		.relating = relating,
		.tokens = relating->tokens,
		.i = i,
		.mention = &mentions->mention[i],
		.before = follows ? &mentions->mention[source] : NULL,
		.source = source,
	};

	r.mention->object = sovb_object_first(r.tokens, r.mention);
	r.verb = sovb_governing_verb(r.tokens, r.mention, &r.first);
	r.subject = r.before ? sovb_subject_first(r.before) : 0;
	r.near = r.before && sovb_mention_is_within(r.before, r.mention) && !sovb_only_tells_day(r.tokens, r.before) && r.subject <= r.mention->object && !sovb_token_is_break(r.tokens, r.subject);
	if (r.near && is_behind_short_form(relating, i)) {
		r.source--;
		r.subject++;
	}
	for (size_t rule = 0; rule < sizeof rules / sizeof *rules && !rules[rule](&r); rule++)
		;
	give_end_to_outer(&r);
	leave_quoted_phrase(&r);
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
