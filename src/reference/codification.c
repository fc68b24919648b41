#include "codification.h"

#include <stdlib.h>
#include <string.h>

#include "final_clause.h"
#include "passive.h"

#define NOTE_TOKENS_MAX 400   /* of a note up to its day of effect */
#define DATE_TOKENS_MAX 60    /* from the day to the end of the body's name */
#define HEADING_TOKENS_MAX 60 /* of the heading of an article */

/* The bracket of the note that begins with the mention, or SIZE_MAX. */
static size_t note_start(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t article = mention->pinpoint.first;
	const sovb_token *bracket;

	if (article == 0 || article >= mention->pinpoint.end || !sovb_token_is(tokens, article, SOVB_WORD_DIEU))
		return SIZE_MAX;
	if (article > 1 && sovb_token_is_mark(tokens, article - 1, '(') && sovb_token_is_mark(tokens, article - 2, '('))
		article--; /* "((Điều 4 Nghị quyết số …" */
	bracket = &tokens->token[article - 1];
	return bracket->mark == '(' && bracket->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK) ? article - 1 : SIZE_MAX;
}

/* Does a sentence end before token i? (What stands behind may not have been read.) */
static bool follows_stop(const sovb_tokens *tokens, size_t i)
{
	return tokens->token[i].flags & SOVB_TOKEN_CAPITAL && tokens->token[i].flags & SOVB_TOKEN_BLANK &&
	       sovb_token_is_mark(tokens, i - 1, '.');
}

/* ", có hiệu lực" behind the mention: the comma, or 0. */
static size_t find_effect(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t end = mention->end + NOTE_TOKENS_MAX;

	for (size_t at = mention->anchor.end; at + 2 < tokens->count && at < end; at++) {
		if (tokens->token[at].flags & SOVB_TOKEN_BREAK || follows_stop(tokens, at))
			return 0;
		if (sovb_token_is(tokens, at, SOVB_WORD_COMMA) && sovb_token_is(tokens, at + 1, SOVB_WORD_CO) &&
		    sovb_token_is(tokens, at + 2, SOVB_WORD_HIEU))
			return at;
	}
	return 0;
}

/* The last day before token `end` that the name of a body follows. */
static bool find_date(sovb_date_scan *out, const sovb_tokens *tokens, size_t first, size_t end)
{
	for (size_t back = 3; back < DATE_TOKENS_MAX && first + back <= end; back++) {
		size_t at = end - back;

		if (sovb_token_is(tokens, at, SOVB_WORD_NGAY) && sovb_date_scan_at(out, tokens, at))
			return out->date.year && sovb_token_is(tokens, out->end, SOVB_WORD_CUA) && out->end + 1 < end;
	}
	return false;
}

/* A mention inside the note that has that day, or the body behind it, has it no longer, and its subject ends before it. */
static void take_back(sovb_mentions *mentions, size_t i, const sovb_date_scan *date)
{
	for (size_t k = i + 1; k < mentions->count && mentions->mention[k].first < date->first; k++) {
		sovb_mention *inner = &mentions->mention[k];

		if (inner->title.first < date->first && inner->title.end > date->first)
			inner->title.end = date->first;
		if (inner->date.first == date->first && inner->date.end)
			inner->date = (sovb_date_scan){0};
		else if (inner->issuer.first != date->end + 1)
			continue;
		inner->issuer = (sovb_run){0};
	}
}

/* The subject [first, end), without a full stop. */
static sovb_run subject(const sovb_tokens *tokens, size_t first, size_t end)
{
	while (end > first && (sovb_token_is_mark(tokens, end - 1, '.') || sovb_token_is_mark(tokens, end - 1, ',')))
		end--;
	return (sovb_run){first, end};
}

void sovb_notes_qualify(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	for (size_t i = 0; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		sovb_date_scan date;
		size_t end;

		if (mention->kind != SOVB_KIND_NUMBERED || mention->date.end > mention->date.first ||
		    note_start(tokens, mention) == SIZE_MAX)
			continue;
		end = find_effect(tokens, mention);
		if (!end || !find_date(&date, tokens, mention->anchor.end, end) ||
		    (mention->year && mention->year != date.date.year))
			continue;
		take_back(mentions, i, &date);
		mention->date = date;
		mention->issuer = (sovb_run){date.end + 1, end};
		mention->title = subject(tokens, mention->anchor.end, date.first);
	}
}

/* "Điều 4.5.NĐ.1.20. Hiệu lực thi hành" right before the note: the article has a key of the codification. */
static bool has_key(const sovb_tokens *tokens, size_t note)
{
	for (size_t back = 1; back < HEADING_TOKENS_MAX && back <= note; back++) {
		size_t at = note - back;

		if (sovb_token_is(tokens, at, SOVB_WORD_DIEU))
			return tokens->token[at + 1].kind == SOVB_TOKEN_DIGITS && sovb_token_is_mark(tokens, at + 2, '.') &&
			       sovb_token_at(tokens, at + 3)->kind == SOVB_TOKEN_DIGITS &&
			       tokens->token[at + 2].end == tokens->token[at + 3].start;
		if (tokens->token[at].flags & SOVB_TOKEN_BREAK)
			return false;
	}
	return false;
}

static bool is_act(sovb_relation relation)
{
	return sovb_relation_is_final(relation) || relation == SOVB_RELATION_GUIDES || relation == SOVB_RELATION_CORRECTS;
}

/* Is there an empty line between two places?  Behind one this document's own articles go on. */
static bool has_empty_line(const sovb_tokens *tokens, size_t first, size_t end)
{
	return memmem(tokens->text + first, end - first, "\n\n", 2) != NULL;
}

/*
 * "(Điều 1 Nghị định số A hướng dẫn Nghị quyết số B …, có hiệu lực …, có nội dung được sửa đổi bởi Nghị định số C": behind what is said
 * of its effect the note speaks of A again.
 */
static void change_note(sovb_mentions *mentions, size_t note, const sovb_tokens *tokens)
{
	for (size_t i = note + 2; i < mentions->count && mentions->mention[i].sentence.first == mentions->mention[note].sentence.first; i++) {
		sovb_mention *mention = &mentions->mention[i];
		size_t effect;

		if (!sovb_relation_is_passive(mention->relation) || mention->source <= (int)note)
			continue;
		effect = find_effect(tokens, &mentions->mention[note]);
		if (mentions->mention[mention->source].first < effect && effect < mention->first)
			mention->source = (int)note;
	}
}

/* The document's own number: its first digits, behind "Số:"; head->number.end when the first page tells none. */
static size_t own_number(const sovb_tokens *tokens, const sovb_head *head)
{
	size_t i = head->number.first;

	while (i < head->number.end && (!head->found || tokens->token[i].kind != SOVB_TOKEN_DIGITS))
		i++;
	return i;
}

/* Is the mention of the document itself, in the words of the first page?  open: or does it begin with them, as "64/2020/TT" is cut short? */
static bool is_own(const sovb_tokens *tokens, const sovb_head *head, const sovb_mention *mention, bool open)
{
	size_t first = own_number(tokens, head), start, size, said;

	if (first >= head->number.end)
		return false;
	start = tokens->token[first].start;
	size = tokens->token[head->number.end - 1].end - start;
	said = mention->anchor_end - tokens->token[mention->anchor.first].start;
	return (said == size || (open && said > size)) &&
	       memcmp(tokens->text + start, tokens->text + tokens->token[mention->anchor.first].start, size) == 0;
}

/* The year in the document's own number; 0: none. */
static int own_year(const sovb_tokens *tokens, const sovb_head *head)
{
	const sovb_token *token = sovb_token_at(tokens, own_number(tokens, head) + 2);

	if (own_number(tokens, head) + 2 >= head->number.end || token->kind != SOVB_TOKEN_DIGITS || token->end - token->start != 4)
		return 0;
	return (int)strtol(tokens->text + token->start, NULL, 10);
}

/*
 * An article of another document, put in without a note of its own, changes the document itself or what came after it: no
 * document does so, and whose the article is nobody tells.
 */
static void release_actors(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head, bool noted)
{
	int year = own_year(tokens, head);

	for (size_t i = 0; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];

		if (mention->source == SOVB_SOURCE_DOCUMENT && is_act(mention->relation) &&
		    (is_own(tokens, head, mention, false) || (noted && year && mention->year > year))) {
			mention->relation = SOVB_RELATION_CITES;
			mention->attributes &= ~(unsigned)SOVB_ATTRIBUTE_PARTIAL;
		}
	}
}

/* Where the article that the note closes begins, between two places of the text: behind its heading, or an empty line. */
static size_t article_start(const sovb_tokens *tokens, size_t first, size_t end)
{
	static const char heading[] = "\nĐiều ";

	for (size_t at = end; at > first; at--)
		if (tokens->text[at - 1] == '\n' && (tokens->text[at] == '\n' ||
		                                    (end - at > sizeof heading && memcmp(tokens->text + at - 1, heading, sizeof heading - 1) == 0)))
			return at;
	return first;
}

static bool is_same_number(const sovb_tokens *tokens, const sovb_mention *a, const sovb_mention *b)
{
	uint32_t first = tokens->token[a->anchor.first].start, second = tokens->token[b->anchor.first].start;

	return a->anchor_end - first == b->anchor_end - second && memcmp(tokens->text + first, tokens->text + second, a->anchor_end - first) == 0;
}

/*
 * "… Bãi bỏ Quyết định số B.", a line end, "(Điều 41 Thông tư số A, có hiệu lực …)": the note that closes an article without a key tells
 * whose it is.  What acts in it before the note is A.
 */
static void give_to_closing_note(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head, size_t note, size_t bracket)
{
	sovb_mention *closing = &mentions->mention[note];
	size_t floor = note ? mentions->mention[note - 1].anchor_end : 0;
	size_t end = tokens->token[bracket].start;
	size_t first;

	if (note == 0 || own_number(tokens, head) >= head->number.end || is_own(tokens, head, closing, true) || !find_effect(tokens, closing))
		return;
	first = article_start(tokens, floor, end);
	if (first > floor)
		return; /* nothing is mentioned in the article */
	for (size_t i = note; i-- > 0;) {
		sovb_mention *mention = &mentions->mention[i];
		size_t start = tokens->token[mention->first].start;

		if (mention->first < head->end || note_start(tokens, mention) != SIZE_MAX)
			return;
		if (article_start(tokens, start, floor) > start)
			return; /* of an article before */
		floor = start;
		if (mention->source == SOVB_SOURCE_DOCUMENT && is_act(mention->relation) && !is_same_number(tokens, mention, closing))
			mention->source = (int)note;
	}
}

void sovb_notes_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head)
{
	int source = SOVB_SOURCE_DOCUMENT;
	size_t seen = 0; /* the byte up to which empty lines were looked for */
	bool noted = false;

	for (size_t i = 0; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		size_t note = note_start(tokens, mention);

		if (note != SIZE_MAX) {
			noted = true;
			source = has_key(tokens, note) ? (int)i : SOVB_SOURCE_DOCUMENT;
			if (source == SOVB_SOURCE_DOCUMENT)
				give_to_closing_note(mentions, tokens, head, i, note);
			change_note(mentions, i, tokens);
			seen = mention->anchor_end;
		} else if (mention->source == SOVB_SOURCE_DOCUMENT && is_act(mention->relation) && source != SOVB_SOURCE_DOCUMENT) {
			size_t start = tokens->token[mention->first].start;

			if (has_empty_line(tokens, seen, start))
				source = SOVB_SOURCE_DOCUMENT;
			mention->source = source;
			seen = start;
		}
	}
	release_actors(mentions, tokens, head, noted);
}
