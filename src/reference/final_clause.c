#include "final_clause.h"

#include "cells.h"
#include "groups.h"
#include "member.h"
#include "reach.h"
#include "subject_verb.h"

#define EXCEPTION_TOKENS 9 /* "trừ các trường hợp quy định sau đây" right before a colon */
#define HEADING_TOKENS 20 /* of an annex */
#define THIS_TOKENS 8 /* "Thông tư liên tịch này" begins a sentence within so many words */

bool sovb_relation_is_final(sovb_relation relation)
{
	return relation == SOVB_RELATION_AMENDS || sovb_relation_ends(relation);
}

bool sovb_relation_ends(sovb_relation relation)
{
	return relation == SOVB_RELATION_REPLACES || relation == SOVB_RELATION_REPEALS;
}

const sovb_phrase *sovb_end_verb_opening(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *verb = sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL ? sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION) : NULL;

	return verb && sovb_relation_ends((sovb_relation)verb->value) ? verb : NULL;
}

/* "Quy chế có hiệu lực từ ngày …": the kind alone, at the head of the sentence or behind the number of its article. */
static bool tells_effect(const sovb_tokens *tokens, size_t first, size_t at, size_t behind)
{
	return sovb_token_is(tokens, behind, SOVB_WORD_CO) && sovb_token_is(tokens, behind + 1, SOVB_WORD_HIEU) && sovb_token_at(tokens, at)->flags & SOVB_TOKEN_CAPITAL &&
	       (at == first || sovb_token_is_mark(tokens, at - 1, '.'));
}

/* Does the sentence begin with "Nghị định này", "Thông tư liên tịch này"? */
static bool begins_with_this(const sovb_tokens *tokens, sovb_run sentence)
{
	for (size_t at = sentence.first; at < sentence.end && at < sentence.first + THIS_TOKENS; at++) {
		const sovb_phrase *type = sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE);

		if (type && (sovb_token_is(tokens, at + type->count, SOVB_WORD_NAY) || tells_effect(tokens, sentence.first, at, at + type->count)))
			return true;
	}
	return false;
}

/* "[2.] Kể từ ngày ký, bãi bỏ B": up to the comma before the verb. */
static bool begins_with_signing(const sovb_tokens *tokens, size_t first, size_t verb)
{
	return verb >= first + 5 && verb <= first + THIS_TOKENS && sovb_token_is(tokens, verb - 1, SOVB_WORD_COMMA) &&
	       (sovb_tokens_say(tokens, verb - 5, "Kể từ ngày ký") || (verb > 5 && sovb_tokens_say(tokens, verb - 6, "Kể từ ngày ban hành")));
}

/*
 * "Điều 2. Bãi bỏ Điều 12 của Quy định nói trên; bãi bỏ B", "13. Bãi bỏ …": the sentence, or the article or item that it is, begins with such a
 * verb.
 */
static bool begins_with_end(const sovb_tokens *tokens, size_t first)
{
	if (sovb_token_is(tokens, first, SOVB_WORD_DIEU) && sovb_token_is_mark(tokens, first + 2, '.'))
		first += 3;
	else if (sovb_token_is_one_of(sovb_token_at(tokens, first + 1), ".)"))
		first += 2;
	return sovb_end_verb_opening(tokens, first) != NULL;
}

bool sovb_clause_is_final(const sovb_tokens *tokens, sovb_run sentence, size_t verb, sovb_relation relation)
{
	if (!sovb_relation_is_final(relation) || verb <= sentence.first)
		return sovb_relation_is_final(relation) && relation != SOVB_RELATION_AMENDS && verb == sentence.first;
	if (begins_with_this(tokens, sentence) || begins_with_signing(tokens, sentence.first, verb))
		return sovb_token_is(tokens, verb - 1, SOVB_WORD_VA) || sovb_token_is_mark(tokens, verb - 1, ',') ||
		       sovb_token_is_mark(tokens, verb - 1, ';') ||
		       (sovb_token_is_mark(tokens, verb - 1, '.') && tokens->token[verb].flags & SOVB_TOKEN_CAPITAL); /* "… từ ngày ký. Bãi bỏ …" */
	return relation != SOVB_RELATION_AMENDS && ((tokens->token[verb].flags & SOVB_TOKEN_CAPITAL) != 0 || (sovb_token_is_mark(tokens, verb - 1, ';') && begins_with_end(tokens, sentence.first)));
}

/* ---- lists ---- */

/* "được thay thế bởi các văn bản sau:" */
static bool is_passive(const sovb_tokens *tokens, size_t verb)
{
	return verb > 0 && (sovb_token_is(tokens, verb - 1, SOVB_WORD_DUOC) || sovb_token_is(tokens, verb - 1, SOVB_WORD_BI));
}

/* "… hết hiệu lực, trừ trường hợp sau đây:" */
static bool lists_exceptions(const sovb_tokens *tokens, size_t first, size_t end)
{
	for (size_t back = 2; back <= EXCEPTION_TOKENS && first + back <= end; back++)
		if (sovb_token_is(tokens, end - back, SOVB_WORD_TRU))
			return true;
	return false;
}

/* "2. Trường hợp Thông tư này hết hiệu lực và không có văn bản thay thế:" */
static bool is_condition(const sovb_tokens *tokens, size_t first)
{
	return sovb_token_is(tokens, sovb_token_behind_item_number(tokens, first), SOVB_WORD_TRUONG_HOC);
}

/* "các văn bản", "quyết định": a kind of document among the tokens. */
static bool names_documents(const sovb_tokens *tokens, size_t first, size_t end)
{
	for (size_t at = first; at < end; at++)
		if (sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE))
			return true;
	return false;
}

/*
 * "Điều 3. Bãi bỏ toàn bộ văn bản quy phạm pháp luật", nothing but words: may the tokens stand behind the verb at token `verb` of such a heading?  (Where
 * words are exchanged ("thay thế một số cụm từ tại các thông tư") the documents stay.)
 */
static bool are_words(const sovb_tokens *tokens, size_t verb, size_t first, size_t end)
{
	for (size_t at = verb; at < end; at++)
		if ((at >= first && tokens->token[at].kind != SOVB_TOKEN_WORD && !sovb_token_is(tokens, at, SOVB_WORD_COMMA)) || sovb_token_says(tokens, at, "cụm"))
			return false;
	return first == end || names_documents(tokens, first, end) || (first + 2 == end && sovb_tokens_say(tokens, first, "toàn bộ"));
}

sovb_relation sovb_heading_relation(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *verb;
	size_t at = i;

	if (i == 0 || tokens->token[i - 1].kind != SOVB_TOKEN_WORD)
		return SOVB_RELATION_CITES;
	while (at > 0 && i - at < HEADING_TOKENS && !sovb_token_is_break(tokens, at - 1))
		at--;
	at -= at > 0;
	if (!sovb_token_is(tokens, at, SOVB_WORD_DIEU) || !sovb_token_is_break(tokens, at) || sovb_token_at(tokens, at + 1)->kind != SOVB_TOKEN_DIGITS ||
	    !sovb_token_is_one_of(sovb_token_at(tokens, at + 2), ".:"))
		return SOVB_RELATION_CITES;
	at += 3;
	verb = at < i ? sovb_end_verb_opening(tokens, at) : NULL;
	if (!verb || at + verb->count > i || !are_words(tokens, at, at + verb->count, i))
		return SOVB_RELATION_CITES;
	return (sovb_relation)verb->value;
}

/*
 * "… thay thế các văn bản sau:" up to the colon before token `end`: the relation of the members; CITES when the words open
 * no such list.
 */
static sovb_relation list_relation(const sovb_tokens *tokens, size_t first, size_t end)
{
	const size_t sentence = end > first ? sovb_sentence_of(tokens, end - 1).first : first;

	if (end <= first || !sovb_token_is_mark(tokens, end - 1, ':') || lists_exceptions(tokens, first, end) ||
	    is_condition(tokens, first))
		return SOVB_RELATION_CITES;
	first = sentence > first ? sentence : first; /* "… đã hết hiệu lực theo A. Thảo luận (11 ý kiến):" */
	for (size_t at = first; at < end; at++) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, at, SOVB_PHRASE_RELATION);

		if (!verb || !sovb_relation_ends((sovb_relation)verb->value) || is_passive(tokens, at) ||
		    sovb_token_says(tokens, at + 1, "đổi")) /* "2. Thay đổi thông tin:" */
			continue;
		if ((at > first && (sovb_token_is(tokens, at - 1, SOVB_WORD_NAY) || (sovb_token_is_mark(tokens, at - 1, ',') && sovb_token_is(tokens, at - 2, SOVB_WORD_NAY)))) ||
		    tokens->token[at].flags & SOVB_TOKEN_CAPITAL || begins_with_this(tokens, (sovb_run){first, end}))
			return (sovb_relation)verb->value;
	}
	/* "Các văn bản sau đây hết hiệu lực:", not "Giấy phép hết hiệu lực trong các trường hợp sau:". */
	for (size_t at = first; at + 1 < end; at++)
		if (sovb_token_is(tokens, at, SOVB_WORD_HET) && sovb_token_is(tokens, at + 1, SOVB_WORD_HIEU) && !(at > first && sovb_token_is(tokens, at - 1, SOVB_WORD_DA)))
			return names_documents(tokens, first, at + 1) ? SOVB_RELATION_REPEALS : SOVB_RELATION_CITES;
	return SOVB_RELATION_CITES;
}

/*
 * "1. Quyết định số …", "Quyết định số …": a paragraph that begins with the document, behind its number at most, or with what was issued with it: "2.
 * Chương II của Quy định về … ban hành kèm theo Quyết định số …".
 */
static bool is_plain_member(const sovb_tokens *tokens, size_t at, const sovb_mention *mention)
{
	at = sovb_token_behind_item_number(tokens, at);
	if (sovb_member_first(mention) == at + sovb_token_is(tokens, at, SOVB_WORD_CAC))
		return true;
	return mention->object > at + 1 && sovb_is_issued_with(tokens, mention->object) && tokens->token[at].flags & SOVB_TOKEN_CAPITAL &&
	       sovb_is_one_clause(tokens, at + 1, mention->object);
}

/* "1. …": a list that such a paragraph opens has no items of this kind. */
static bool is_numbered(const sovb_tokens *tokens, size_t at)
{
	return sovb_token_at(tokens, at)->kind == SOVB_TOKEN_DIGITS;
}

/* "a. Hướng dẫn số …": an item of a list, told by a letter with a full stop. */
static bool is_letter_with_stop(const sovb_tokens *tokens, size_t at)
{
	const sovb_token *token = sovb_token_at(tokens, at);

	return token->kind == SOVB_TOKEN_WORD && token->end - token->start == 1 && sovb_token_is_mark(tokens, at + 1, '.') && sovb_token_touches(tokens, at + 1);
}

/* Members on lines of their own, behind paragraphs that end in a colon. */
struct lines {
	sovb_mentions *mentions;
	const sovb_tokens *tokens;
	size_t next; /* first mention that is not before the paragraph looked at */
	size_t end;  /* token behind that paragraph */
	int source;  /* what ends the members */
};

/* "d) Điều 46 của Luật số A và Luật số B": the further documents of a member, of the same kind unless a ";" parts them. */
static void relate_joined(struct lines *lines, sovb_relation relation)
{
	sovb_mentions *mentions = lines->mentions;

	for (size_t k = lines->next + 1; k < mentions->count && mentions->mention[k].anchor.first < lines->end; k++) {
		sovb_mention *mention = &mentions->mention[k];

		if (mention->relation != SOVB_RELATION_CITES ||
		    (!sovb_types_equal(mention->type, mention[-1].type) && !sovb_token_is_mark(lines->tokens, sovb_member_first(mention) - 1, ';')) ||
		    !sovb_follows_directly(mentions, lines->tokens, mention - 1, mention))
			return;
		mention->relation = relation;
		mention->source = lines->source;
	}
}

/* The members behind the paragraph from token `at` on, which opens a list of a relation. */
static void relate_members(struct lines *lines, size_t at, sovb_relation relation)
{
	const sovb_tokens *tokens = lines->tokens;
	sovb_mentions *mentions = lines->mentions;
	bool numbered = is_numbered(tokens, at); /* the paragraph that opened the list was "1. …" */
	bool plain = true;                       /* the paragraph before opened the list or was a plain member */
	bool grouped = false;                    /* "1. Của …:", "2. Của …:" parts the members */

	while (lines->end < tokens->count && lines->next < mentions->count) {
		sovb_relation opened;
		sovb_mention *mention;
		sovb_run author;
		size_t member; /* where one stands behind the head of a group */

		at = lines->end;
		lines->end = sovb_paragraph_end(tokens, at);
		opened = list_relation(tokens, at, lines->end);
		if (opened != SOVB_RELATION_CITES) {
			relation = opened;
			lines->source = SOVB_SOURCE_DOCUMENT;
			numbered = is_numbered(tokens, at);
			plain = true;
			continue;
		}
		while (lines->next < mentions->count && mentions->mention[lines->next].anchor.first < at)
			lines->next++;
		mention = &mentions->mention[lines->next];
		if (lines->next == mentions->count || mention->anchor.first >= lines->end)
			mention = NULL;
		if (!mention && sovb_token_is_mark(tokens, at, '-') && tokens->token[at - 1].kind != SOVB_TOKEN_MARK)
			continue; /* "… phường Nam Lý", a line end, "- Quảng Bình;": a dash of the member before */
		member = numbered ? at : sovb_group_head(&author, tokens, at);
		if (member > at) {
			grouped = true;
			plain = member == lines->end || (mention && sovb_member_first(mention) == member);
			if (member == lines->end)
				continue;
		} else {
			plain = (plain || (grouped && is_numbered(tokens, at))) && mention && is_plain_member(tokens, at, mention) && !(numbered && is_numbered(tokens, at));
		}
		if (!plain && !sovb_token_begins_item(sovb_token_at(tokens, at), sovb_token_at(tokens, at + 1)) && !is_letter_with_stop(tokens, at))
			return;
		if (mention && mention->relation == SOVB_RELATION_CITES) {
			mention->relation = relation;
			mention->source = lines->source;
		}
		if (mention && mention->relation == relation && mention->source == lines->source)
			relate_joined(lines, relation);
	}
}

/*
 * "Thông tư số A … đã bãi bỏ toàn bộ 43 văn bản …, cụ thể:" from token first up to the colon before token `end`: a document ends what the
 * list names.  Its relation, and the document as the source of the members; CITES when nothing of the kind stands there.
 */
static sovb_relation list_of_other(struct lines *lines, size_t first, size_t end)
{
	const sovb_tokens *tokens = lines->tokens;
	const sovb_mentions *mentions = lines->mentions;
	const sovb_phrase *verb = NULL;
	size_t at = end;
	int source = -1;

	while (at > first + 1 && !verb) {
		at--;
		verb = sovb_token_is(tokens, at - 1, SOVB_WORD_DA) ? sovb_token_phrase(tokens, at, SOVB_PHRASE_RELATION) : NULL;
	}
	if (!verb || !sovb_relation_ends((sovb_relation)verb->value) || !names_documents(tokens, at + verb->count, end))
		return SOVB_RELATION_CITES;
	for (size_t i = lines->next; i < mentions->count && mentions->mention[i].first < at; i++)
		if (mentions->mention[i].first >= first)
			source = (int)i;
	if (source < 0)
		return SOVB_RELATION_CITES;
	lines->source = source;
	return (sovb_relation)verb->value;
}

/* "Các Quyết định sau hết hiệu lực khi Quyết định số A có hiệu lực:": A, or SOVB_SOURCE_DOCUMENT. */
static int ended_when(const struct lines *lines, size_t first, size_t end)
{
	const sovb_tokens *tokens = lines->tokens;
	bool ended = false;

	for (size_t at = first, i = lines->next; at < end; at++) {
		ended = ended || (sovb_token_is(tokens, at, SOVB_WORD_HET) && sovb_token_is(tokens, at + 1, SOVB_WORD_HIEU));
		while (i < lines->mentions->count && lines->mentions->mention[i].first < at)
			i++;
		if (ended && i < lines->mentions->count && lines->mentions->mention[i].first == at &&
		    (sovb_token_is(tokens, at - 1, SOVB_WORD_KHI) || sovb_token_is(tokens, at - 1, SOVB_WORD_NGAY)) &&
		    sovb_token_is(tokens, lines->mentions->mention[i].end, SOVB_WORD_CO) &&
		    sovb_token_is(tokens, lines->mentions->mention[i].end + 1, SOVB_WORD_HIEU))
			return (int)i;
	}
	return SOVB_SOURCE_DOCUMENT;
}

/* The relation of the members behind the paragraph from token first up to the colon before token `end`, and their source. */
static sovb_relation open_list(struct lines *lines, size_t first, size_t end)
{
	sovb_relation relation = list_relation(lines->tokens, first, end);

	lines->source = relation == SOVB_RELATION_REPEALS ? ended_when(lines, first, end) : SOVB_SOURCE_DOCUMENT;
	if (relation == SOVB_RELATION_CITES)
		relation = sovb_heading_relation(lines->tokens, end);
	return relation == SOVB_RELATION_CITES ? list_of_other(lines, first, end) : relation;
}

static void relate_lines(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	struct lines lines = {.mentions = mentions, .tokens = tokens};

	for (size_t i = 0; i < mentions->openers.count; i++) {
		size_t end = mentions->openers.token[i];
		size_t first = sovb_paragraph_first(tokens, end - 1, 0);
		sovb_relation relation;

		while (lines.next < mentions->count && mentions->mention[lines.next].first < first)
			lines.next++;
		relation = end > lines.end ? open_list(&lines, first, end) : SOVB_RELATION_CITES;
		if (relation == SOVB_RELATION_CITES)
			continue;
		lines.end = end;
		relate_members(&lines, first, relation);
	}
}

/* "…: A; B, C và D" */
static bool is_separated(const sovb_tokens *tokens, size_t at)
{
	return at > 0 && (sovb_token_is_mark(tokens, at - 1, ';') || sovb_token_is(tokens, at - 1, SOVB_WORD_COMMA) ||
	                  sovb_token_is(tokens, at - 1, SOVB_WORD_VA));
}

/* "Thông tư số A về …, Nghị định số B": is the mention part of what is said of the member before it? */
static bool is_in_title_of(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	return mention->first >= before->title.first && mention->first < before->title.end &&
	       !sovb_token_is_mark(tokens, sovb_member_first(mention) - 1, ';');
}

/* Members in the sentence itself, behind its colon. */
static void relate_in_sentence(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	sovb_relation relation = SOVB_RELATION_CITES;

	for (size_t i = 0; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		size_t at = sovb_before_member(tokens, mention);

		if (i && mention->first >= mention[-1].sentence.end)
			relation = SOVB_RELATION_CITES;
		if (at > mention->sentence.first && sovb_token_is_mark(tokens, at - 1, ':'))
			relation = list_relation(tokens, mention->sentence.first, at);
		else if (!is_separated(tokens, at) || is_in_title_of(tokens, mention - (i > 0), mention))
			continue;
		if (mention->relation == SOVB_RELATION_CITES)
			mention->relation = relation;
	}
}

/* Token behind what is said of the mention, and what it is about. */
static size_t behind(const sovb_mention *mention)
{
	return mention->title.end > mention->end ? mention->title.end : mention->end;
}

/* "Quyết định số B … của Thủ tướng Chính phủ về việc ….": does the paragraph from token first on say nothing but the document? */
static bool fills_paragraph(const sovb_tokens *tokens, const sovb_mention *mention, size_t first)
{
	const size_t end = behind(mention);

	return is_plain_member(tokens, first, mention) && sovb_token_is_one_of(sovb_token_at(tokens, end), ".;") && sovb_token_is_break(tokens, end + 1);
}

/* "…; bãi bỏ Quyết định số A …;", a line end, "Quyết định số B …": further members, each a paragraph of its own behind a ";". */
static void relate_next_lines(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	for (size_t i = 1; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		const size_t above = behind(mention - 1);

		if (mention->relation == SOVB_RELATION_CITES && sovb_relation_ends(mention[-1].relation) && mention[-1].source == SOVB_SOURCE_DOCUMENT &&
		    sovb_token_is_mark(tokens, above, ';') && sovb_token_is_break(tokens, above + 1) && fills_paragraph(tokens, mention, above + 1))
			mention->relation = mention[-1].relation;
	}
}

/* "DANH MỤC VĂN BẢN BÃI BỎ", a line in capitals above the rows of an annex, at token i. */
static bool heads_repealed(const sovb_tokens *tokens, size_t i)
{
	for (size_t at = i; at < i + HEADING_TOKENS && sovb_token_at(tokens, at)->flags & SOVB_TOKEN_CAPITALS; at++) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, at, SOVB_PHRASE_RELATION);

		if (verb && verb->value == SOVB_RELATION_REPEALS)
			return true;
	}
	return false;
}

/* The rows of such an annex: each begins with its document, or has it alone on a line. */
static void relate_repealed_rows(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	size_t next = 0;
	bool annex = false;

	for (size_t i = 0; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];

		for (; next < mentions->annexes.count && mentions->annexes.token[next] < mention->first; next++)
			annex = heads_repealed(tokens, mentions->annexes.token[next]);
		if (annex && mention->relation == SOVB_RELATION_CITES && (sovb_fills_line(tokens, mention) || sovb_is_behind_row_number(tokens, mention)))
			mention->relation = SOVB_RELATION_REPEALS;
	}
}

void sovb_final_lists_relate(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	relate_repealed_rows(mentions, tokens);
	relate_lines(mentions, tokens);
	relate_in_sentence(mentions, tokens);
	relate_next_lines(mentions, tokens);
}
