#include "member.h"

#include <string.h>

#include "final_clause.h"
#include "passive.h"
#include "phrases.h"

/* The day of a document, or only the year that its number holds. */
static sovb_date known_day(const sovb_mention *mention)
{
	if (mention->date.date.year)
		return mention->date.date;
	if (mention->date_part.year)
		return (sovb_date){.year = mention->date_part.year};
	return (sovb_date){.year = (int16_t)mention->year};
}

/* Can the source not do to the mention what it does to the one before, because the mention is the later one? */
static bool is_too_late(const sovb_mentions *mentions, const sovb_mention *before, const sovb_mention *mention)
{
	sovb_date acts, object;

	if (before->source < 0 || sovb_relation_is_passive(before->relation))
		return false;
	acts = known_day(&mentions->mention[before->source]);
	object = known_day(mention);
	if (!acts.year || !object.year)
		return false;
	return acts.month && object.month ? sovb_date_compare(object, acts) > 0 : object.year > acts.year;
}

/* "Luật Quản lý thuế số 38/2019/QH14 đã được sửa đổi …", "… bị bãi bỏ …": the mention is changed or ended itself. */
static bool is_changed(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t at = mention->end + sovb_token_is(tokens, mention->end, SOVB_WORD_DA);
	const sovb_phrase *verb = sovb_token_is(tokens, at, SOVB_WORD_DUOC) || sovb_token_is(tokens, at, SOVB_WORD_BI)
	                              ? sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_RELATION)
	                              : NULL;

	return verb && sovb_relation_is_final((sovb_relation)verb->value);
}

/*
 * Nothing is said of the mention but its subject, or who changed it: "…; Quyết định số B và có hiệu lực kể từ ngày ký", "…; Luật số B đã được sửa
 * đổi theo Luật số C; …".
 */
static bool stands_alone(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t end = mention->title.end > mention->end ? mention->title.end : mention->end;
	const sovb_token *token = sovb_token_at(tokens, end);

	return sovb_token_is_break(tokens, end) || token->kind == SOVB_TOKEN_MARK || token->word == SOVB_WORD_VA || is_changed(tokens, mention);
}

/* "Luật số 45/2019/QH14": the kind and the number, without a name between them. */
static bool is_nameless(const sovb_tokens *tokens, const sovb_mention *mention)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, mention->first, SOVB_PHRASE_TYPE);
	size_t at = mention->first + (type ? type->count : 0);

	return at == mention->anchor.first || sovb_token_is(tokens, at, SOVB_WORD_SO);
}

static bool is_law(const sovb_mention *mention)
{
	return mention->type && (strcmp(mention->type, "L") == 0 || strcmp(mention->type, "BL") == 0);
}

bool sovb_are_alike(const sovb_mention *a, const sovb_mention *b)
{
	return sovb_types_equal(a->type, b->type) || (is_law(a) && is_law(b));
}

/* "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục số 44/2009/QH12" */
static bool amends_by_name(const sovb_tokens *tokens, const sovb_mention *mention)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, mention->first, SOVB_PHRASE_TYPE);

	return type && sovb_token_is(tokens, mention->first + type->count, SOVB_WORD_SUA);
}

/* "theo Luật số B, Luật Cư trú số C": a name, where the one before has none. */
static bool is_named_anew(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	return is_nameless(tokens, before) && !is_nameless(tokens, mention);
}

/* "… và Luật số B": the last of those that changed a document. */
static bool is_last_changer(const sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_mention *mention)
{
	return mention > mentions->mention && mention[-1].relation == mention->relation && mention[-1].source == mention->source &&
	       sovb_token_is(tokens, mention->object - 1, SOVB_WORD_VA);
}

/* "Luật B số 3 hết hiệu lực", "Luật B số 3 đã được …": the sentence goes on with the mention. */
static bool is_spoken_of(const sovb_tokens *tokens, const sovb_mention *mention)
{
	const sovb_token *behind = sovb_token_at(tokens, mention->end);

	return !sovb_token_is(tokens, mention->object - 1, SOVB_WORD_VA) && !sovb_token_is_break(tokens, mention->end) &&
	       behind->kind == SOVB_TOKEN_WORD && behind->word != SOVB_WORD_VA;
}

/* "theo Luật sửa đổi … số B, Luật Biển Việt Nam số C": behind the only one that its name calls so C is no law that changes another. */
static bool is_no_changer_by_name(const sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_mention *before,
                                  const sovb_mention *mention)
{
	bool first = before == mentions->mention || before[-1].relation != before->relation || before[-1].source != before->source;

	return first && amends_by_name(tokens, before) && !is_nameless(tokens, mention) && !amends_by_name(tokens, mention);
}

/*
 * "… Luật Kế toán số A đã được sửa đổi theo Luật Quản lý thuế số B; Luật Kiểm toán số C đã được sửa đổi theo …": C, which is changed itself, is the
 * next of the list that A is in.
 */
static bool is_next_changed(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	return sovb_relation_is_passive(before->relation) && before->source >= 0 && mention->object > 0 &&
	       sovb_token_is_mark(tokens, mention->object - 1, ';') && is_changed(tokens, mention);
}

/* "Luật A số 1 đã được sửa đổi theo Luật số 2, Luật B số 3 đã được sửa đổi theo Luật số 4": is the mention, which changed a document, not the first of which the sentence tells that? */
static bool is_of_later_changed(const sovb_mentions *mentions, const sovb_mention *mention)
{
	for (const sovb_mention *other = mention; other > mentions->mention && other[-1].sentence.first == mention->sentence.first; other--)
		if (other[-1].relation == mention->relation && other[-1].source != mention->source)
			return true;
	return false;
}

/*
 * "Luật Đầu tư số A đã được sửa đổi theo Luật số B và Luật số C, Luật Nhà ở số D …": D is named anew, and behind the last of those that
 * changed A, older or of another kind than they are, or spoken of, or the sentence lists more that were changed: it goes on the list that A is in.
 */
static bool is_next_to_changed(const sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_mention *before,
                               const sovb_mention *mention)
{
	if (is_next_changed(tokens, before, mention))
		return true;
	if (before->relation != SOVB_RELATION_AMENDED_BY || before->source < 0)
		return false;
	if (is_no_changer_by_name(mentions, tokens, before, mention))
		return true;
	return is_named_anew(tokens, before, mention) &&
	       (is_last_changer(mentions, tokens, before) || known_day(mention).year < known_day(before).year ||
	        !sovb_types_equal(before->type, mention->type) || is_spoken_of(tokens, mention) || is_changed(tokens, mention) || is_of_later_changed(mentions, before));
}

size_t sovb_member_first(const sovb_mention *mention)
{
	return mention->pinpoint.first < mention->pinpoint.end ? mention->pinpoint.first : mention->first;
}

size_t sovb_before_member(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t at = sovb_member_first(mention);

	at -= at > 1 && sovb_token_is(tokens, at - 1, SOVB_WORD_CAC) && sovb_token_is_one_of(&tokens->token[at - 2], ").-+"); /* "b) Các Thông báo số A và B" */
	if (at > 2 && sovb_token_is_mark(tokens, at - 1, ')'))
		return at - 2 - sovb_token_is_mark(tokens, at - 3, '(');
	if (at > 1 && sovb_token_is_mark(tokens, at - 1, '.') && tokens->token[at - 2].kind == SOVB_TOKEN_DIGITS && sovb_token_is_break(tokens, at - 2))
		return at - 2;
	if (at > 1 && (sovb_token_is_mark(tokens, at - 1, '-') || sovb_token_is_mark(tokens, at - 1, '+') || sovb_token_is(tokens, at - 1, SOVB_WORD_CAC)))
		return at - 1;
	return at;
}

bool sovb_is_same_number(const sovb_mention *a, const sovb_mention *b)
{
	return a->kind == SOVB_KIND_NUMBERED && b->kind == SOVB_KIND_NUMBERED && sovb_types_equal(a->type, b->type) && a->year == b->year &&
	       strcmp(a->number, b->number) == 0;
}

/*
 * Is a the kind of document that Quốc hội or the Government issues, and b one that such a document stands above and that can change no such
 * one (Luật 64/2025/QH15, điều 4)?
 */
bool sovb_stands_above(const sovb_mention *a, const sovb_mention *b)
{
	static const char *const high[] = {"HP", "L", "BL", "PL", "NĐ"};
	static const char *const low[] = {"TT", "TTLT", "CT", "HD", "CV"};
	static const char *const laws[] = {"HP", "L", "BL", "PL"};

	if (sovb_types_equal(b->type, "NĐ"))
		return sovb_mention_is_of(a, laws, sizeof laws / sizeof *laws);
	return sovb_mention_is_of(a, high, sizeof high / sizeof *high) && sovb_mention_is_of(b, low, sizeof low / sizeof *low);
}

/* "Nghị định số A sửa đổi Nghị định số B, Thông tư số C": what changes a decree changes no circular; C is the next of the list that A is in. */
static bool is_below_changer(const sovb_mentions *mentions, const sovb_mention *before, const sovb_mention *mention)
{
	return before->relation == SOVB_RELATION_AMENDS && before->source >= 0 && (size_t)before->source < mentions->count &&
	       sovb_stands_above(&mentions->mention[before->source], mention) && sovb_stands_above(before, mention);
}

/* "Bãi bỏ khoản 1 Thông tư số A sửa đổi một số điều của Thông tư số B và toàn bộ Quyết định số C": as a whole C is ended, not amended. */
static bool is_ended_wholly(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	return before->relation == SOVB_RELATION_AMENDS && before->source >= 0 && mention->object > 1 && sovb_tokens_say(tokens, mention->object - 2, "toàn bộ");
}

/*
 * "thay thế Nghị định số A, Nghị định số B sửa đổi Nghị định số A, Nghị định số C": the member of the list that C goes on, which is
 * the one before, or B when what that one acts on cannot be younger than itself; NULL when there is none.
 */
const sovb_mention *sovb_list_of(const sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_mention *before,
                                 const sovb_mention *mention)
{
	/* "Thông tư số A được sửa đổi tại Thông tư số B; Điều 26 Thông tư số A": nothing changes itself. */
	if (before->relation == SOVB_RELATION_AMENDED_BY && before->source >= 0 && (size_t)before->source < mentions->count &&
	    sovb_is_same_number(&mentions->mention[before->source], mention))
		return NULL;
	while (before && (is_too_late(mentions, before, mention) || is_next_to_changed(mentions, tokens, before, mention) ||
	                  is_below_changer(mentions, before, mention) || is_ended_wholly(tokens, before, mention))) {
		before = before->source >= 0 && (size_t)before->source < mentions->count ? &mentions->mention[before->source] : NULL;
		if (before && !sovb_relation_is_final(before->relation))
			return NULL;
	}
	return before;
}

/* ", ", "; ", " và " right before the mention. */
static bool is_separated(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t at = mention->object;

	return at > 0 && !sovb_token_is_break(tokens, at) &&
	       (sovb_token_is(tokens, at - 1, SOVB_WORD_COMMA) || sovb_token_is(tokens, at - 1, SOVB_WORD_VA) ||
	        sovb_token_is_mark(tokens, at - 1, ';'));
}

/*
 * "Luật số A sửa đổi, bổ sung một số điều của Luật X, Điều 3 Luật số B": what is changed are some articles, so an article named
 * behind them is of the list that A is in.
 */
static bool is_behind_changed(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	size_t at = before->title.first;

	if (mention->pinpoint.first >= mention->pinpoint.end || !is_separated(tokens, mention))
		return false;
	while (at < mention->object && !sovb_token_is(tokens, at, SOVB_WORD_CUA))
		at++;
	return at > 2 && sovb_token_is(tokens, at - 1, SOVB_WORD_DIEU) && sovb_token_is(tokens, at - 2, SOVB_WORD_SO) &&
	       sovb_token_is(tokens, at - 3, SOVB_WORD_MOT);
}

/*
 * "Thông tư số A hướng dẫn thi hành Nghị định số B về … và Nghị định số C", "Quy định này cụ thể hóa Quy định số B về … và Quy định số C": one of the
 * same kind behind what is said of the one that is guided or carried out.
 */
static bool is_guided_with(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	return ((before->relation == SOVB_RELATION_GUIDES && before->source >= 0) || before->relation == SOVB_RELATION_IMPLEMENTS) && sovb_types_equal(before->type, mention->type) &&
	       before->title.end > before->title.first && sovb_token_is(tokens, before->title.end, SOVB_WORD_VA) &&
	       mention->object == before->title.end + 1;
}

/* Only list marks between the end of one mention (or, in a list of what is changed, its subject) and the next. */
bool sovb_follows_directly(const sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_mention *before,
                           const sovb_mention *mention)
{
	bool amended = before->relation == SOVB_RELATION_AMENDED_BY;
	bool changed = is_next_changed(tokens, before, mention);
	bool anew = changed || (amended && is_named_anew(tokens, before, mention));
	bool final = sovb_relation_is_final(before->relation);
	/* "đã được sửa đổi theo Luật số A; Luật số B; Luật số C" */
	bool semicolon = anew || (amended && sovb_are_alike(before, mention) && is_nameless(tokens, mention)) ||
	                 (before->source == SOVB_SOURCE_DOCUMENT && final && stands_alone(tokens, mention));
	size_t at = before->end;

	if ((final || is_guided_with(tokens, before, mention)) && before->title.end > at)
		at = before->title.end;
	/* "theo Luật số A và Luật số B, Nghị quyết số C …": the third is no longer what changed. */
	if (amended && !anew && !sovb_token_is(tokens, mention->object - 1, SOVB_WORD_VA) &&
	    (!sovb_are_alike(before, mention) || (!sovb_types_equal(before->type, mention->type) && is_last_changer(mentions, tokens, before))))
		return false;
	if (final && before->source == SOVB_SOURCE_DOCUMENT && at > mention->object)
		return is_behind_changed(tokens, before, mention);
	if (mention->object < at || sovb_token_is_break(tokens, mention->object) || (mention->object == at && tokens->token[at].flags & SOVB_TOKEN_LINE))
		return false; /* on a line of its own without a mark: another column or row */
	for (; at < mention->object; at++) {
		const sovb_token *token = &tokens->token[at];

		if (sovb_tokens_say(tokens, at, "toàn bộ")) {
			at++;
			continue;
		}
		if (sovb_token_is_break(tokens, at) || (token->word != SOVB_WORD_COMMA && token->word != SOVB_WORD_VA &&
		                             token->word != SOVB_WORD_CAC && !(semicolon && token->mark == ';')))
			return false;
	}
	return true;
}

/* Is token i inside a bracket that opened behind token `first`? */
static bool is_in_bracket(const sovb_tokens *tokens, size_t first, size_t i)
{
	int closed = 0;

	for (; i > first; i--) {
		if (sovb_token_is_mark(tokens, i - 1, ')'))
			closed++;
		else if (sovb_token_is_mark(tokens, i - 1, '(') && closed-- == 0)
			return true;
	}
	return false;
}

/* Does what is said of the mention, up to token `end`, name documents: "sửa đổi một số điều của Luật Đất đai"? */
static bool names_objects(const sovb_tokens *tokens, const sovb_mention *mention, size_t end)
{
	for (size_t at = mention->end; at < end; at++)
		if (tokens->token[at].flags & SOVB_TOKEN_CAPITAL && sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE))
			return true;
	return false;
}

const sovb_mention *sovb_changer_before(const sovb_tokens *tokens, const sovb_mentions *mentions, size_t i)
{
	const sovb_mention *mention = &mentions->mention[i];
	bool semicolon = mention->object > 0 && sovb_token_is_mark(tokens, mention->object - 1, ';');
	size_t k = i;

	if (i == 0 || !is_separated(tokens, mention))
		return NULL;
	while (k > 0 && mentions->mention[k - 1].relation == SOVB_RELATION_AMENDS && mentions->mention[k - 1].source >= 0)
		k--;
	if (k == 0 || mentions->mention[k - 1].relation != SOVB_RELATION_AMENDED_BY ||
	    mentions->mention[k - 1].sentence.end <= mention->first ||
	    !is_in_bracket(tokens, mention->sentence.first, mention->object) ||
	    (!semicolon && (k != i || names_objects(tokens, mention - 1, mention->object))))
		return NULL;
	return &mentions->mention[k - 1];
}

/*
 * "… được sửa đổi bởi Điều 3 Thông tư số A có hiệu lực thi hành kể từ ngày …; Điều 1 Thông tư số B có hiệu lực …": the notes of
 * the codification list all that changed a document.
 */
bool sovb_follows_in_note(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	size_t object = mention->object;
	size_t at = before->end;

	if (sovb_inverse(SOVB_RELATION_AMENDS) != before->relation && sovb_inverse(SOVB_RELATION_REPEALS) != before->relation &&
	    sovb_inverse(SOVB_RELATION_REPLACES) != before->relation)
		return false;
	if (!sovb_token_is(tokens, at, SOVB_WORD_CO) || !sovb_token_is(tokens, at + 1, SOVB_WORD_HIEU))
		return false;
	while (at < object && !sovb_token_is_mark(tokens, at, ';') && !sovb_token_is_break(tokens, at))
		at++;
	return at + 1 == object && sovb_token_is_mark(tokens, at, ';');
}
