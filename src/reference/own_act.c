#include "own_act.h"

#include <string.h>

#include "filler.h"
#include "final_clause.h"
#include "member.h"
#include "phrases.h"
#include "reach.h"
#include "subject_verb.h"

#define OPENING_SPECKS 3        /* marks of a scan before an article or item */
#define HEADING_TOKENS 60       /* heading of an article */
#define ENACTING_TOKENS 20      /* "Bộ trưởng Bộ Tài chính ban hành Thông tư" */
#define NAME_TOKENS 16          /* of who acts */
#define SINCE_TOKENS 24         /* between "công văn này" and what it ends */
#define THAT_TOKENS 200         /* of one paragraph, before "Công văn đó" */
#define THIS_TOKENS 8           /* "Thông tư liên tịch này" begins a sentence within so many words */
#define PROMULGATION_TOKENS 500 /* "(Ban hành kèm theo …)" stands on the first page */

bool sovb_is_in_title(const sovb_relating *relating, const sovb_mention *mention)
{
	return relating->head->found && sovb_run_holds(relating->head->title, mention->first);
}

/* "QUY CHẾ PHỐI HỢP … NĂM HỌC 2024-2025", a line end, "Kèm theo Quyết định …": no bracket, but a title in capitals above the line of token i. */
static bool is_under_title(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *first = &tokens->token[i];

	if (!(first->flags & SOVB_TOKEN_LINE && first->flags & SOVB_TOKEN_CAPITAL))
		return false;
	while (i > 0 && tokens->token[i - 1].kind != SOVB_TOKEN_WORD)
		i--;
	return i > 1 && tokens->token[i - 1].flags & tokens->token[i - 2].flags & SOVB_TOKEN_CAPITALS;
}

/* A bracket at the beginning of a line, or right behind the title. */
static bool opens_line(const sovb_relating *relating, size_t i)
{
	const sovb_tokens *tokens = relating->tokens;

	if (is_under_title(tokens, i + 1))
		return true;
	return sovb_token_is_mark(tokens, i, '(') &&
	       (tokens->token[i].flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK) || (relating->head->found && relating->head->title.end == i));
}

/* Does the mention tell the document's own number? */
static bool is_own(const sovb_relating *relating, const sovb_mention *mention)
{
	const sovb_tokens *tokens = relating->tokens;

	for (size_t i = relating->head->number.first; i < relating->head->number.end; i++)
		if (tokens->token[i].kind == SOVB_TOKEN_DIGITS)
			return sovb_token_says(tokens, i, mention->number) && sovb_types_equal(mention->type, relating->head->type);
	return false;
}

/* Was it said of the mention's number on the first page? */
static bool was_promulgation(const sovb_relating *relating, const sovb_mention *mention)
{
	for (const sovb_mention *before = relating->mentions->mention; before < mention && before->first <= PROMULGATION_TOKENS; before++)
		if (before->relation == SOVB_RELATION_PROMULGATED_BY && before->source == SOVB_SOURCE_DOCUMENT)
			return sovb_is_same_number(before, mention) && sovb_types_equal(before->type, mention->type);
	return false;
}

bool sovb_is_promulgation(const sovb_relating *relating, const sovb_mention *mention)
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

/* "đã ban hành Quy định số 80-QĐ/TW", "công bố …", "ký …": does the text tell that the mention was issued? */
static bool is_announced(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t i = mention->first;

	return i > 2 && ((sovb_token_is(tokens, i - 1, SOVB_WORD_HANH) && sovb_token_is(tokens, i - 2, SOVB_WORD_BAN)) || sovb_tokens_say(tokens, i - 2, "công bố") ||
	                 sovb_token_is(tokens, i - 1, SOVB_WORD_KY_TEN));
}

/* Does a mention go before the sentence of the next one, or stand in it? */
static bool is_right_before(const sovb_mention *before, const sovb_mention *mention, bool same_sentence)
{
	return before->sentence.first == mention->sentence.first || (!same_sentence && before->sentence.end == mention->sentence.first);
}

int sovb_meant_by_this(const sovb_relating *relating, size_t i, size_t at)
{
	const sovb_tokens *tokens = relating->tokens;
	const sovb_mention *mention = &relating->mentions->mention[i];
	const sovb_mention *before = i ? mention - 1 : NULL;
	const sovb_phrase *type = at > 0 && says_this(tokens, at) ? sovb_token_phrase_before(tokens, at, SOVB_PHRASE_TYPE) : NULL;
	const char *kind = type ? sovb_type_phrases[type->value].symbol : NULL;
	const char *own = relating->head->type;

	if (!type || !before || before->end > at || relating->head->later || (own && kind && sovb_types_equal(own, kind)) || (kind && !sovb_types_equal(before->type, kind)))
		return SOVB_SOURCE_DOCUMENT;
	/* "… Thông tư số A; Thông tư này được sửa đổi bởi B" in a report, "A (văn bản này thay thế B)" anywhere */
	if (is_right_before(before, mention, !(own && kind)) || (before->sentence.end == mention->sentence.first && is_announced(tokens, before)))
		return (int)i - 1;
	return SOVB_SOURCE_DOCUMENT;
}

int sovb_meant_by_that(const sovb_relating *relating, size_t i, size_t at)
{
	const sovb_phrase *type = sovb_token_phrase_before(relating->tokens, at, SOVB_PHRASE_TYPE);
	const char *kind = type ? sovb_type_phrases[type->value].symbol : NULL;
	size_t floor = at;
	int meant = -1;

	for (size_t back = 1; back < THAT_TOKENS && back <= at && !sovb_token_is_break(relating->tokens, at - back + 1); back++)
		floor = at - back;
	for (size_t k = i; k > 0 && relating->mentions->mention[k - 1].first >= floor; k--) {
		const sovb_mention *before = &relating->mentions->mention[k - 1];

		if (before->end > at || (kind && !sovb_types_equal(before->type, kind)))
			continue;
		if (meant >= 0 && !sovb_is_same_number(before, &relating->mentions->mention[meant]))
			return -1;
		meant = meant < 0 ? (int)k - 1 : meant;
	}
	return meant;
}

bool sovb_is_behind_body(const sovb_tokens *tokens, size_t i, size_t floor)
{
	for (size_t at = i; at > floor && i - at < NAME_TOKENS; at--)
		if (sovb_token_begins_body(tokens, at - 1) && sovb_body_scan(tokens, at - 1) == i)
			return true;
	return false;
}

/* "… từ ngày ban hành công văn này, Ban Tổ chức Trung ương bãi bỏ B": who ends it, behind what tells since when. */
static bool ends_from_this_on(const sovb_tokens *tokens, const sovb_mention *mention, const sovb_phrase *verb, size_t first)
{
	bool since = false;

	if (!sovb_relation_ends((sovb_relation)verb->value))
		return false;
	for (size_t at = first; at > mention->sentence.first && first - at < SINCE_TOKENS && !since; at--)
		since = says_this(tokens, at - 1) && sovb_token_phrase_before(tokens, at - 1, SOVB_PHRASE_TYPE) && sovb_token_is(tokens, at, SOVB_WORD_COMMA);
	return since && sovb_is_behind_body(tokens, first, mention->sentence.first);
}

/* "Đây là văn bản thay cho Hướng dẫn số B": right before token i. */
static bool this_is_document(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase_before(tokens, i, SOVB_PHRASE_TYPE);
	size_t at = type ? i - type->count : 0;

	return at > 1 && sovb_token_is(tokens, at - 1, SOVB_WORD_LA) && sovb_token_says(tokens, at - 2, "Đây");
}

bool sovb_acts_by_itself(const sovb_tokens *tokens, const sovb_mention *mention, const sovb_phrase *verb, size_t first)
{
	if (ends_from_this_on(tokens, mention, verb, first))
		return true;
	if (first > 0 && !sovb_token_is_break(tokens, first) && (says_this(tokens, first - 1) || this_is_document(tokens, first)))
		return true;
	return sovb_clause_is_final(tokens, mention->sentence, first, (sovb_relation)verb->value);
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
	if (sovb_token_is(tokens, at, SOVB_WORD_DIEU) && sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_DIGITS) {
		at++;
		if (sovb_token_is_mark(tokens, at + 1, ':')) /* as decisions of before 2000 have it */
			return at + 2;
	}
	while (sovb_token_is_mark(tokens, at + 1, '.') && sovb_token_at(tokens, at + 2)->kind == SOVB_TOKEN_DIGITS && sovb_token_is_mark(tokens, at + 3, '.'))
		at += 2; /* "1.3." */
	if (sovb_token_is_mark(tokens, at + 1, '.') || sovb_token_is_mark(tokens, at + 1, ')'))
		return at + 2;
	return SIZE_MAX;
}

/* Documents whose articles and items may change others; the tasks of a plan or report change nothing. */
static bool is_normative(const char *type, bool article)
{
	static const char *const types[] = {"L", "BL", "PL", "NĐ", "TT", "TTLT", "QĐ", "QyĐ", "QC", "VBHN"};

	return article || sovb_type_is_one_of(type, types, sizeof types / sizeof *types);
}

/* "… như sau:", "… thành “…”", "khoản 3 Điều 2 Nghị quyết số B:": the new words follow. */
static bool is_quoted_behind(const sovb_tokens *tokens, const sovb_mention *mention)
{
	if (mention->pinpoint.first < mention->pinpoint.end && sovb_token_is_mark(tokens, mention->end, ':'))
		return true;
	for (size_t at = mention->end; at + 2 < mention->sentence.end; at++)
		if ((sovb_token_is_mark(tokens, at + 2, ':') && sovb_token_is(tokens, at, SOVB_WORD_NHU)) ||
		    (sovb_token_is_one_of(&tokens->token[at + 1], "<\"") && sovb_token_says(tokens, at, "thành")))
			return true;
	return false;
}

/* "… như sau:", and the new words stand in quotes behind it. */
static bool opens_new_words(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t end = mention->sentence.end;

	return end > 0 && sovb_token_is_mark(tokens, end - 1, ':') && (sovb_token_is_mark(tokens, end, '<') || sovb_token_is_mark(tokens, end, '"'));
}

/* "… như sau:" */
static bool ends_as_follows(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t end = mention->sentence.end;

	return end > 2 && sovb_token_is_mark(tokens, end - 1, ':') && sovb_tokens_say(tokens, end - 3, "như sau");
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
static const sovb_phrase *opening_change(const sovb_relating *relating, const sovb_mention *mention)
{
	const sovb_tokens *tokens = relating->tokens;
	size_t at = mention->sentence.first;
	const sovb_phrase *verb = sovb_token_phrase(tokens, at, SOVB_PHRASE_RELATION);
	const bool part = !relating->head->type; /* the first page is not here */

	if (!verb || !sovb_relation_is_final((sovb_relation)verb->value) || !sovb_token_is_break(tokens, at) ||
	    !(tokens->token[at].flags & SOVB_TOKEN_CAPITAL) ||
	    !(is_normative(relating->head->type, is_under_article(tokens, at)) || (part && (opens_new_words(tokens, mention) || ends_as_follows(tokens, mention)))) ||
	    at + verb->count > mention->object)
		return NULL;
	if ((!part || ends_as_follows(tokens, mention)) && sovb_reaches_annex(tokens, at, mention->object)) /* "Sửa đổi mức thuế … ban hành kèm theo B", whatever follows */
		return verb;
	return is_quoted_behind(tokens, mention) && sovb_reaches(tokens, at + verb->count, mention->object, false) ? verb : NULL;
}

/* "Bộ Tài chính hướng dẫn thi hành B như sau" in a document that guides: where the verb begins, or SIZE_MAX. */
static size_t guiding(const sovb_relating *relating, sovb_run sentence)
{
	static const char *const types[] = {"HD", "TT", "TTLT", "CV"};
	size_t end = sovb_body_scan(relating->tokens, sentence.first);
	const sovb_phrase *verb = end < sentence.end ? sovb_token_phrase(relating->tokens, end, SOVB_PHRASE_RELATION) : NULL;

	return verb && verb->value == SOVB_RELATION_GUIDES && sovb_type_is_one_of(relating->head->type, types, sizeof types / sizeof *types) ? end : SIZE_MAX;
}

/*
 * "Chính phủ ban hành Nghị định sửa đổi, bổ sung …", a paragraph behind the recitals: the document's subject said again; its
 * first token, or SIZE_MAX.
 */
static size_t enacted(const sovb_relating *relating, sovb_run sentence)
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
static const sovb_phrase *kind_as_verb(const sovb_relating *relating, size_t object, size_t *first)
{
	const sovb_tokens *tokens = relating->tokens;
	size_t at = relating->head->title.first;
	const sovb_phrase *kind = sovb_token_phrase_before(tokens, at, SOVB_PHRASE_RELATION);

	if (!kind || kind->value != SOVB_RELATION_GUIDES || !sovb_is_filler(tokens, at) ||
	    !(sovb_reaches(tokens, at + 1, object, true) || sovb_reaches_annex(tokens, at + 1, object)))
		return NULL;
	*first = at;
	return kind;
}

/* "Kế hoạch này điều chỉnh nội dung 4, mục II của B", "Nghị quyết này thay cho phần nhiệm vụ tháng 9 trong B": the verb at token i, or NULL. */
static const sovb_phrase *change_within(const sovb_tokens *tokens, const sovb_mention *mention, size_t i, size_t *first)
{
	const sovb_phrase *verb = sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);
	const size_t before = mention->first - 1;

	if (!verb || !sovb_relation_is_final((sovb_relation)verb->value) || i + verb->count > mention->object || !sovb_is_one_clause(tokens, i + 1, mention->object) ||
	    !(sovb_token_is(tokens, before, SOVB_WORD_TAI) || sovb_token_is(tokens, before, SOVB_WORD_TRONG) || sovb_token_is(tokens, before, SOVB_WORD_CUA)))
		return NULL;
	*first = i;
	return verb;
}

/* "c) Kéo dài thời hạn thực hiện B đến hết năm 2020.": what a conclusion or resolution decides, though its other items are tasks. */
static bool prolongs(const sovb_relating *relating, size_t verb)
{
	static const char *const deciding[] = {"KL", "NQ"};
	static const char *const words[] = {"Kéo dài thời", "Gia hạn thời"};

	return sovb_type_is_one_of(relating->head->type, deciding, sizeof deciding / sizeof *deciding) &&
	       sovb_tokens_say_one_of(relating->tokens, verb, words, sizeof words / sizeof *words);
}

const sovb_phrase *sovb_own_verb(const sovb_relating *relating, const sovb_mention *mention, const sovb_phrase *last,
                                   size_t *first)
{
	const sovb_tokens *tokens = relating->tokens;
	size_t object = mention->object;
	size_t item;
	const sovb_phrase *verb;

	if (sovb_is_in_title(relating, mention)) {
		verb = sovb_subject_verb(tokens, relating->head->title.first, object, last, first, true);
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
	if (item == SIZE_MAX && sovb_end_verb_opening(tokens, mention->sentence.first)) /* "Bãi bỏ cụm từ …" */
		item = mention->sentence.first;
	verb = item < object ? sovb_subject_verb(tokens, item, object, NULL, first, false) : NULL;
	if (verb && *first == item && sovb_relation_is_final((sovb_relation)verb->value) &&
	    (verb->value != SOVB_RELATION_AMENDS || is_quoted_behind(tokens, mention) || sovb_changes_words(tokens, item, verb) || prolongs(relating, item) ||
	     is_normative(relating->head->type, sovb_token_is(tokens, opening(tokens, mention), SOVB_WORD_DIEU))))
		return verb;
	verb = item < object ? sovb_token_phrase(tokens, item, SOVB_PHRASE_RELATION) : NULL;
	if (verb && (!relating->head->type || is_normative(relating->head->type, sovb_token_is(tokens, opening(tokens, mention), SOVB_WORD_DIEU))) &&
	    (sovb_reaches_rules(tokens, verb, item, object, is_quoted_behind(tokens, mention)) ||
	     sovb_reaches_parts(tokens, verb, item, object))) {
		*first = item;
		return verb;
	}
	item = item == SIZE_MAX ? mention->sentence.first : item;
	verb = sovb_token_phrase(tokens, item, SOVB_PHRASE_RELATION);
	if (verb && verb->value == SOVB_RELATION_CORRECTS && tokens->token[item].flags & SOVB_TOKEN_CAPITAL &&
	    item < object && sovb_is_one_clause(tokens, item + 1, object)) {
		*first = item;
		return verb; /* "Đính chính lỗi kỹ thuật tại B" */
	}
	for (size_t at = mention->sentence.first; at + 1 < object && at < mention->sentence.first + THIS_TOKENS; at++)
		if (says_this(tokens, at)) {
			verb = sovb_subject_verb(tokens, at + 1, object, NULL, first, true);
			verb = verb ? verb : sovb_verb_of_parts(tokens, at + 1, object, first);
			return verb ? verb : change_within(tokens, mention, at + 1, first);
		}
	item = enacted(relating, mention->sentence);
	return item < object ? sovb_subject_verb(tokens, item, object, last, first, true) : NULL;
}

bool sovb_acts_as_draft(const sovb_relating *relating, size_t verb)
{
	const sovb_phrase *phrase = sovb_token_phrase_before(relating->tokens, verb, SOVB_PHRASE_TYPE);
	const char *type = phrase ? sovb_type_phrases[phrase->value].symbol : NULL;

	return type && verb >= phrase->count + 2u && sovb_token_is(relating->tokens, verb - phrase->count - 2, SOVB_WORD_DU) &&
	       (!relating->head->type || strcmp(type, relating->head->type) != 0);
}

bool sovb_is_of_figures(const sovb_relating *relating, size_t verb)
{
	for (size_t at = relating->head->title.first; at + 1 < verb; at++)
		if (sovb_token_is(relating->tokens, at, SOVB_WORD_SO) && sovb_token_is(relating->tokens, at + 1, SOVB_WORD_LIEU))
			return relating->head->type && strcmp(relating->head->type, "CV") == 0;
	return false;
}
