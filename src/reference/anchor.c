#include "mention.h"

#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "cells.h"
#include "facts.h"
#include "final_clause.h"
#include "lead.h"
#include "phrases.h"
#include "symbol_follow.h"

#include <sovb/document.h>

#define OWN_AGAIN_TOKENS 120 /* the subject of old laws says the number again */
#define SCANNED_CONFIDENCE 0.8 /* a letter read as a digit */
#define FILE_NAME_BYTES 80   /* from the number in the name of a file to its ending */
#define OLD_CODE_BYTES 6     /* of "HĐBT" */
#define OFFICE_BYTES 3       /* of "PGD", and more */
#define LIST_MAX 50          /* members of an elided list */
#define TOLD_MAX 500         /* mentions that are looked through for a number told before */
#define WAITING_MAX 64       /* numbers without a symbol that may be told in full later */

/* "Công văn 69" in a heading: a kind and a number that are a document's when the text tells it in full later. */
struct waiting {
	size_t first;
	size_t digits;
	const sovb_phrase *type;
};

struct finder {
	sovb_mentions *mentions;
	const sovb_tokens *tokens;
	const sovb_head *head;
	size_t form_end; /* behind the last number of a form */
	struct waiting waiting[WAITING_MAX];
	size_t waiting_count;
};

static sovb_mention *push(sovb_mentions *mentions)
{
	sovb_mention *mention;

	if (mentions->count >= SOVB_MAX_REFERENCES) {
		mentions->cut = true;
		return NULL;
	}
	if (!sovb_array_reserve((void **)&mentions->mention, &mentions->capacity, mentions->count + 1,
	                        sizeof *mentions->mention, SOVB_MAX_REFERENCES)) {
		mentions->failed = true;
		return NULL;
	}
	mention = &mentions->mention[mentions->count++];
	memset(mention, 0, sizeof *mention);
	mention->source = SOVB_SOURCE_DOCUMENT;
	mention->same = -1;
	mention->tail = &sovb_no_tail;
	mention->confidence = 1;
	return mention;
}

/* ---- numbered ---- */

/* Digits that are part of something longer: "24.12.TT.17.13", "QCVN 01:2021/BXD", "6A1/2". */
static bool is_inside_other(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *before = i > 0 ? &tokens->token[i - 1] : NULL;

	/* "05_2012_TT-BYT_138722.doc": in emphasis "_" has a blank before it. */
	if (before && before->end + 1 == tokens->token[i].start && tokens->text[before->end] == '_')
		return true;
	if (!sovb_token_touches(tokens, i))
		return false;
	if (before->kind == SOVB_TOKEN_WORD)
		return before->word != SOVB_WORD_SO && !sovb_token_phrase_before(tokens, i, SOVB_PHRASE_TYPE);
	if (before->kind == SOVB_TOKEN_DIGITS || before->mark == '=') /* "…aspx?keyword=28/2012/TT-BKHCN&…" */
		return true;
	return sovb_token_is_one_of(before, "/.-:_") && sovb_token_touches(tokens, i - 1) &&
	       !sovb_token_is(tokens, i - 2, SOVB_WORD_SO);
}

/* ".docx" at a byte: what the name of a file ends in. */
static bool is_file_ending(const sovb_tokens *tokens, size_t at)
{
	static const char *const endings[] = {".doc", ".pdf", ".xls", ".txt", ".htm", ".aspx", ".zip", ".rar"};

	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		size_t size = strlen(endings[i]);

		if (tokens->size - at >= size && memcmp(tokens->text + at, endings[i], size) == 0)
			return true;
	}
	return false;
}

/* "12-CV-TU kèm theo tệp bao cao.docx": the words between the number and the ending say that a file of another name follows. */
static bool names_another_file(const char *text, size_t size)
{
	static const char *const words[] = {"kèm", "tệp", "file"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (memmem(text, size, words[i], strlen(words[i])))
			return true;
	return false;
}

/*
 * "Thông tư 26-2018-TT-BNNPTNT.docx"; "05_KH-TU_2020.pdf"; "Phu luc kem theo Nghi dinh so 13-2020-NĐ-CP da duoc sua doi
 * nam 2022.doc", the end of a line: no name of a file holds a slash.
 */
static bool is_file_name(const sovb_tokens *tokens, uint32_t start, uint32_t end)
{
	const char *text = tokens->text;
	size_t limit = end + FILE_NAME_BYTES < tokens->size ? end + FILE_NAME_BYTES : tokens->size;
	size_t at = end;
	bool blank = false;

	if (end < limit && is_file_ending(tokens, end))
		return true;
	if (memchr(text + start, '/', end - start))
		return false;
	for (; at < limit && text[at] != '\n' && text[at] != '/' && !is_file_ending(tokens, at); at++)
		blank = blank || text[at] == ' ';
	if (at == limit || text[at] != '.' || !blank)
		return at < limit && text[at] == '.';
	if (names_another_file(text + end, at - end))
		return false;
	for (at++; at < tokens->size && text[at] >= 'a' && text[at] <= 'z';)
		at++;
	return at == tokens->size || text[at] == '\n' || text[at] == '\r';
}

/* "54/2015/TT-" at the end of a cell: the rest of the symbol stands in the next row. */
static bool is_cut(const sovb_tokens *tokens, uint32_t end)
{
	size_t at = end;

	if (at >= tokens->size || (tokens->text[at] != '-' && tokens->text[at] != '/'))
		return false;
	at++;
	while (at < tokens->size && tokens->text[at] == ' ')
		at++;
	return at < tokens->size && tokens->text[at] == '|';
}

static size_t token_behind(const sovb_tokens *tokens, size_t i, uint32_t byte)
{
	while (i < tokens->count && tokens->token[i].start < byte)
		i++;
	return i;
}

/* "18 và 19-NQ/TW", "06, 07, 09-QĐ/CU": the numbers before the one with the symbol, oldest first. */
static size_t find_elided(size_t *anchors, const sovb_tokens *tokens, size_t i, sovb_lead *lead)
{
	size_t found[LIST_MAX];
	size_t count = 0;
	size_t at = i;

	while (count < LIST_MAX && at >= 2 && !sovb_token_is_break(tokens, at) && !sovb_token_is_break(tokens, at - 1)) {
		const sovb_token *joint = &tokens->token[at - 1];
		const sovb_token *digits = &tokens->token[at - 2];

		if (joint->word != SOVB_WORD_COMMA && joint->word != SOVB_WORD_VA && joint->word != SOVB_WORD_SO)
			break;
		if (joint->word == SOVB_WORD_SO) {
			at--;
			continue;
		}
		if (digits->kind != SOVB_TOKEN_DIGITS || digits->end - digits->start > 4 || sovb_token_touches(tokens, at - 2))
			break;
		found[count++] = at - 2;
		at -= 2;
	}
	if (count) {
		sovb_lead start = sovb_lead_read(tokens, found[count - 1], 0);

		if (!start.has_type || start.is_form || start.is_form_of_kind)
			return 0;
		*lead = start;
	}
	for (size_t k = 0; k < count; k++)
		anchors[k] = found[count - 1 - k];
	return count;
}

static void push_elided(struct finder *finder, const size_t *anchors, size_t count, const sovb_lead *lead,
                        const sovb_symbol_tail *tail)
{
	tail = count ? sovb_symbol_tail_in_order(tail, tail->party, finder->mentions->arena) : tail;
	for (size_t k = 0; k < count; k++) {
		sovb_mention *mention = push(finder->mentions);
		const sovb_token *token = &finder->tokens->token[anchors[k]];

		if (!mention || !tail)
			return;
		mention->kind = SOVB_KIND_NUMBERED;
		mention->first = k ? anchors[k] : lead->first;
		mention->anchor = (sovb_run){anchors[k], anchors[k] + 1};
		mention->anchor_end = token->end;
		mention->end = anchors[k] + 1;
		mention->elided = true;
		memcpy(mention->number, finder->tokens->text + token->start, token->end - token->start);
		mention->tail = tail;
		mention->year = tail->year;
		mention->type = sovb_lead_type(lead, tail);
		mention->confidence = 0.9;
	}
}

/* Is the number a member of the list that the last mention began: ", 05-CT/TW", "và 05-CT/TW"? */
static const sovb_mention *list_before(const struct finder *finder, size_t i)
{
	const sovb_mentions *mentions = finder->mentions;
	const sovb_mention *last = mentions->count ? &mentions->mention[mentions->count - 1] : NULL;
	size_t at = i;

	if (!last || last->kind != SOVB_KIND_NUMBERED || last->anchor.end > i)
		return NULL;
	while (at > last->end && !sovb_token_is_break(finder->tokens, at)) {
		const sovb_token *token = &finder->tokens->token[at - 1];

		if (token->word != SOVB_WORD_COMMA && token->word != SOVB_WORD_VA && token->word != SOVB_WORD_SO &&
		    token->mark != ';')
			return NULL;
		at--;
	}
	return at == last->end ? last : NULL;
}

/* "các Nghị định số 351/HĐBT, 352/HĐBT": are the letters behind the number at token i those of the last one in its list? */
static bool repeats_letters(const sovb_tokens *tokens, const sovb_mention *list, size_t i)
{
	size_t from = tokens->token[list->anchor.first].end;
	size_t at = tokens->token[i].end;
	size_t size = list->anchor_end > from ? list->anchor_end - from : 0;

	return size && at + size <= tokens->size && memcmp(tokens->text + from, tokens->text + at, size) == 0;
}

/* "Nghị định số 175-CP ngày 11-12-1964, số 94-HĐBT": of the kind that the list before it tells. */
static bool is_numbered_member(const sovb_tokens *tokens, const sovb_lead *lead, const sovb_mention *list, size_t i)
{
	return lead->has_so && list->type && sovb_token_touches(tokens, i + 1) && sovb_token_is_one_of(sovb_token_at(tokens, i + 1), "/-");
}

static sovb_symbol_context context_of(const sovb_lead *lead, const sovb_mention *list, const sovb_tokens *tokens, size_t i)
{
	if (lead->has_type || (list && (repeats_letters(tokens, list, i) || is_numbered_member(tokens, lead, list, i))))
		return SOVB_CONTEXT_TYPE;
	return lead->has_so || list ? SOVB_CONTEXT_NUMBER : SOVB_CONTEXT_NONE;
}

/* Do the tokens of a run stand at token i again? */
static bool same_letters(const sovb_tokens *tokens, sovb_run run, size_t i)
{
	for (size_t k = 0; run.first + k < run.end; k++) {
		const sovb_token *a = &tokens->token[run.first + k];
		const sovb_token *b = sovb_token_at(tokens, i + k);

		if (a->end - a->start != b->end - b->start ||
		    memcmp(tokens->text + a->start, tokens->text + b->start, a->end - a->start) != 0)
			return false;
	}
	return true;
}

/* The document's own number: in its masthead, or said again in its subject ("LUẬT CỦA QUỐC HỘI … SỐ 06/2003/QH11"). */
static bool is_own(const struct finder *finder, size_t i)
{
	const sovb_head *head = finder->head;
	sovb_run own = head->number;

	if (i >= own.first && i < own.end)
		return true;
	while (own.first < own.end && finder->tokens->token[own.first].kind != SOVB_TOKEN_DIGITS)
		own.first++; /* "Số:" */
	if (head->found && own.first + 1 < own.end && i < own.first)
		return same_letters(finder->tokens, own, i); /* in the table of a portal above the page */
	return head->found && own.first + 1 < own.end && i > own.end && i < own.end + OWN_AGAIN_TOKENS &&
	       finder->tokens->token[i - 1].flags & SOVB_TOKEN_CAPITALS && same_letters(finder->tokens, own, i);
}

/* What is said of a document in the own subject ends with it; the addressee may follow on the next line. */
static void keep_in_title(sovb_mention *mention, const sovb_head *head)
{
	size_t end = head->title.end;

	if (mention->first < head->title.first || mention->first >= end)
		return;
	if (mention->issuer.end > end && mention->issuer.first < end)
		mention->issuer.end = end;
	if (mention->title.end > end && mention->title.first < end)
		mention->title.end = end;
}

/* The digit of a footnote mark that stuck to the symbol ("25-NQ/TW1"), no day that did ("25-NQ/TW09/5/2024"). */
static bool is_footnote(const sovb_tokens *tokens, size_t i, uint32_t end)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	sovb_date_scan day;

	return token->kind == SOVB_TOKEN_DIGITS && token->start == end && token->end - token->start <= 2 && !sovb_date_scan_at(&day, tokens, i);
}

/* First token behind the last number found. */
static size_t behind_last(const sovb_mentions *mentions)
{
	const sovb_mention *last = mentions->count ? &mentions->mention[mentions->count - 1] : NULL;

	return last && last->kind == SOVB_KIND_NUMBERED ? last->anchor.end : 0;
}

/*
 * A letter's symbol is the drafting office's own: "Công văn số 2254/CT-CB" is of the Cục Chính trị, no directive of a cell, and
 * stays as written.
 */
static const sovb_symbol_tail *letter_style(const sovb_symbol_tail *tail, const sovb_lead *lead, sovb_arena *arena)
{
	if (!lead->type || strcmp(lead->type, "CV") != 0 || !tail->type[0] || strcmp(tail->type, "CV") == 0 || !tail->party)
		return tail;
	return sovb_symbol_tail_in_order(tail, false, arena);
}

/* Two words, or a word and a number, behind a blank: no separator is there, so no symbol ("Điều 1 Thông tư số …"). */
static inline bool is_before_word(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *word = &tokens->token[i + 1];

	return word->kind == SOVB_TOKEN_WORD && word->flags & SOVB_TOKEN_BLANK && word[1].kind != SOVB_TOKEN_MARK &&
	       word[1].flags & SOVB_TOKEN_BLANK;
}

/*
 * "17 HĐBT ngày", "327 CT;", "108 NN-CP", "số 459 SGDĐT ngày": numbers with a blank for a separator.  "số 35", a line end, "NQ/UBTVQHK9": one that the
 * end of a line parts from its letters.
 */
static bool is_before_code_word(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *word = &tokens->token[i + 1], *behind = sovb_token_at(tokens, i + 2);
	size_t size = word->end - word->start;

	if (word->flags & SOVB_TOKEN_LINE)
		return size <= OLD_CODE_BYTES && word->flags & SOVB_TOKEN_CAPITALS && (behind->mark == '/' || behind->mark == '-') &&
		       sovb_token_touches(tokens, i + 2) && sovb_token_touches(tokens, i + 3);
	if (behind->kind == SOVB_TOKEN_WORD && behind->flags & SOVB_TOKEN_CAPITAL && !(behind->flags & SOVB_TOKEN_BREAK))
		return false;
	return (size <= OLD_CODE_BYTES && sovb_is_old_code(tokens->text + word->start, size)) ||
	       (size >= OFFICE_BYTES && word->flags & SOVB_TOKEN_CAPITALS && i > 1 && sovb_is_number_word(tokens, i - 1 - sovb_token_is_mark(tokens, i - 1, ':')));
}

static inline bool is_before_code(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *word = &tokens->token[i + 1];

	return word->flags & SOVB_TOKEN_CAPITAL && word->flags & SOVB_TOKEN_BLANK && word->kind == SOVB_TOKEN_WORD &&
	       is_before_code_word(tokens, i);
}

/* "số O5-CT/TW", "số l8-NQ/TW": the digit that a scan took for the letter right before token i; '\0' when there is none. */
static char scanned_digit(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *letter = i > 1 ? &tokens->token[i - 1] : NULL;

	if (!letter || letter->kind != SOVB_TOKEN_WORD || letter->end - letter->start != 1 || !sovb_token_touches(tokens, i) ||
	    !sovb_is_number_word(tokens, i - 2))
		return '\0';
	switch (tokens->text[letter->start]) {
	case 'O':
	case 'o':
		return '0';
	case 'I':
	case 'l':
		return '1';
	default:
		return '\0';
	}
}

/* "các Mẫu số: 05a-ĐK/TSDA, 05b-ĐK/TSDA": is the number at token i another of a list of forms? */
static bool goes_on_forms(const struct finder *finder, size_t i)
{
	return finder->form_end && i == finder->form_end + 1 &&
	       (sovb_token_is(finder->tokens, i - 1, SOVB_WORD_COMMA) || sovb_token_is(finder->tokens, i - 1, SOVB_WORD_VA) ||
	        sovb_token_is(finder->tokens, i - 1, SOVB_WORD_HOAC));
}

/* "Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13 ngày 20/6/2017": the day of what amends it. */
static bool has_day_of_amending(const sovb_tokens *tokens, const sovb_mention *mention)
{
	return mention->year && mention->date.date.year && mention->date.date.year != mention->year &&
	       sovb_amends_by_name(tokens, mention->first);
}

/* A number with its symbol, and what stands before it. */
struct number {
	size_t start; /* its token, or that of the letter that a scan made of its first digit */
	char scanned; /* that digit; '\0': none */
	sovb_lead lead;
	const sovb_mention *list; /* whose list it goes on; NULL: none */
	sovb_numbered found;
};

/* Is there a number with a symbol at token i? */
static bool read_number(struct number *number, const struct finder *finder, size_t i)
{
	const sovb_tokens *tokens = finder->tokens;
	bool code = is_before_word(tokens, i) || !sovb_symbol_may_follow(tokens->text, tokens->size, tokens->token[i].end);
	sovb_symbol_context context;

	if (code && !is_before_code(tokens, i))
		return false;
	number->scanned = scanned_digit(tokens, i);
	number->start = i - (number->scanned != '\0');
	number->lead = sovb_lead_read(tokens, number->start, behind_last(finder->mentions));
	number->list = number->lead.has_type ? NULL : list_before(finder, number->start);
	context = context_of(&number->lead, number->list, tokens, i);
	if (context == SOVB_CONTEXT_TYPE && (code || is_before_code(tokens, i)))
		context = SOVB_CONTEXT_CODE;
	return !is_inside_other(tokens, number->start) && !is_own(finder, i) &&
	       sovb_numbered_scan(&number->found, tokens, i, context, finder->mentions->arena) &&
	       !is_file_name(tokens, tokens->token[i].start, number->found.end) && !is_cut(tokens, number->found.end) &&
	       !(number->scanned && !number->found.tail->type[0]);
}

/* The kind, where the symbol or the list tells it. */
static void complete_lead(struct number *number, const struct finder *finder)
{
	sovb_lead *lead = &number->lead;
	const sovb_symbol_tail *tail = number->found.tail;

	sovb_lead_complete(lead, finder->tokens, tail, number->start, behind_last(finder->mentions));
	if (number->list && !lead->type && (!tail->type[0] || sovb_types_equal(tail->type, number->list->tail->type)))
		lead->type = number->list->type;
}

static void fill_numbered(sovb_mention *mention, const struct number *number, size_t first, size_t behind)
{
	const sovb_symbol_tail *tail = number->found.tail;
	size_t scanned = number->scanned != '\0';

	mention->kind = SOVB_KIND_NUMBERED;
	mention->first = first;
	mention->anchor = (sovb_run){number->start, behind};
	mention->anchor_end = number->found.end;
	mention->end = behind;
	mention->number[0] = number->scanned;
	memcpy(mention->number + scanned, number->found.number, sizeof mention->number - scanned);
	mention->number[sizeof mention->number - 1] = '\0';
	mention->year = tail->year;
	mention->tail = tail;
	mention->confidence = scanned ? SCANNED_CONFIDENCE : tail->confidence;
	mention->type = sovb_lead_type(&number->lead, tail);
	mention->issuer = number->lead.issuer;
	mention->elided = number->list && !number->lead.has_type;
}

/* A number with a symbol at token i; the token behind it, or i. */
static size_t find_numbered(struct finder *finder, size_t i)
{
	const sovb_tokens *tokens = finder->tokens;
	struct number number;
	size_t elided[LIST_MAX];
	sovb_mention *mention;
	size_t count, behind;

	if (!read_number(&number, finder, i))
		return i;
	behind = token_behind(tokens, i, number.found.end);
	if (number.lead.is_form || (number.lead.is_form_of_kind && !sovb_lead_is_of_document(&number.lead, number.found.tail)) ||
	    (!number.lead.has_type && goes_on_forms(finder, i))) {
		finder->form_end = behind;
		return i;
	}
	complete_lead(&number, finder);
	count = number.lead.has_type && !number.list ? 0 : find_elided(elided, tokens, i, &number.lead);
	push_elided(finder, elided, count, &number.lead, number.found.tail);
	number.found.tail = letter_style(number.found.tail, &number.lead, finder->mentions->arena);
	mention = number.found.tail ? push(finder->mentions) : NULL;
	behind += is_footnote(tokens, behind, number.found.end);
	if (!mention)
		return behind;
	fill_numbered(mention, &number, count ? i : number.lead.first, behind);
	sovb_mention_qualify(mention, tokens);
	if (!sovb_mention_has_issuer(mention))
		mention->issuer = sovb_author_before(tokens, mention);
	if (has_day_of_amending(tokens, mention))
		mention->date = (sovb_date_scan){0};
	keep_in_title(mention, finder->head);
	sovb_pinpoint_scan(&mention->pinpoint, tokens, mention->first);
	return behind;
}

/* Take a reference without a symbol. */
static void add(struct finder *finder, const sovb_mention *found)
{
	sovb_mention *mention = push(finder->mentions);

	if (!mention)
		return;
	*mention = *found;
	keep_in_title(mention, finder->head);
	sovb_pinpoint_scan(&mention->pinpoint, finder->tokens, mention->first);
}

/*
 * "Quy định 22 gồm 7 chương", "TT27": is "Quy định số 22-QĐ/TW", or "Thông tư số 27/2020/TT-BGDĐT", among the mentions [first, end), of which
 * only TOLD_MAX are looked at?
 */
static bool is_told(const struct finder *finder, const struct waiting *at, size_t first, size_t end)
{
	const char *kind = sovb_type_phrases[at->type->value].symbol;
	/* "mẫu TT02", and a line that begins with the name of a file */
	const bool circular = sovb_types_equal(kind, "TT") && !(sovb_token_at(finder->tokens, at->first)->flags & SOVB_TOKEN_LINE) && at->first > 0 &&
	                      !sovb_token_is(finder->tokens, at->first - 1, SOVB_WORD_MAU);

	if (sovb_token_at(finder->tokens, at->digits)->kind != SOVB_TOKEN_DIGITS)
		return false;
	for (size_t k = end; k > first && end - k < TOLD_MAX; k--) {
		const sovb_mention *other = &finder->mentions->mention[k - 1];

		if ((other->kind == SOVB_KIND_NUMBERED || (other->kind == SOVB_KIND_PARTIAL && other->issuer.first < other->issuer.end)) &&
		    (!other->year || circular) && sovb_token_says(finder->tokens, at->digits, other->number) && sovb_types_equal(other->type, kind))
			return true;
	}
	return false;
}

static bool scan_partial(sovb_mention *out, const struct finder *finder, const struct waiting *at, bool told)
{
	const sovb_tokens *tokens = finder->tokens;

	return sovb_partial_scan(out, tokens, at->first, at->type, told, finder->mentions->arena) &&
	       !is_file_name(tokens, tokens->token[at->first].start, out->anchor_end);
}

/* "Chỉ thị 05 của Bộ Chính trị": a kind and the number at token `digits`, but for the document's own. */
static size_t find_partial(struct finder *finder, size_t i, const sovb_phrase *type, size_t digits)
{
	const struct waiting at = {i, digits, type};
	bool told = is_told(finder, &at, 0, finder->mentions->count);
	sovb_mention partial;
	size_t behind, end;

	if (is_own(finder, digits))
		return i;
	if (!scan_partial(&partial, finder, &at, told)) {
		if (!told && finder->waiting_count < WAITING_MAX && scan_partial(&partial, finder, &at, true))
			finder->waiting[finder->waiting_count++] = at;
		return i;
	}
	behind = digits + 1 + (partial.year ? 2 : 0);
	end = partial.issuer.end > partial.issuer.first ? behind : sovb_partial_list_end(finder->tokens, behind);
	add(finder, &partial);
	while (behind < end) {
		sovb_mention member;

		behind = sovb_partial_member(&member, finder->tokens, &partial, behind, end);
		add(finder, &member);
	}
	return behind;
}

/* The place of what begins at token i among the mentions. */
static size_t place_of(const sovb_mentions *mentions, size_t i)
{
	size_t place = mentions->count;

	while (place > 0 && mentions->mention[place - 1].first > i)
		place--;
	return place;
}

/* Those that waited, and that the text tells in full behind them. */
static void add_told_later(struct finder *finder)
{
	sovb_mentions *mentions = finder->mentions;

	for (size_t k = 0; k < finder->waiting_count && !mentions->failed && !mentions->cut; k++) {
		const struct waiting *at = &finder->waiting[k];
		size_t place = place_of(mentions, at->first);
		sovb_mention partial;

		if (!is_told(finder, at, place, mentions->count) || !scan_partial(&partial, finder, at, true))
			continue;
		add(finder, &partial);
		if (mentions->failed || mentions->cut)
			return;
		partial = mentions->mention[mentions->count - 1];
		memmove(&mentions->mention[place + 1], &mentions->mention[place], (mentions->count - 1 - place) * sizeof partial);
		mentions->mention[place] = partial;
	}
}

/* ---- named ---- */

/* "Luật số 46/2014/QH13 Sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế ngày 13/6/2014": the day of the number. */
static bool has_day_of_last(const sovb_mentions *mentions, const sovb_mention *named)
{
	const sovb_mention *last = mentions->count ? &mentions->mention[mentions->count - 1] : NULL;

	return last && named->date.end > named->date.first && last->date.first == named->date.first && last->date.end;
}

/*
 * "Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương khóa XII số 18-NQ/TW": the number of what was named, which tells its body
 * and term; the token behind it, or that behind the name.
 */
static size_t number_of_named(struct finder *finder, const sovb_mention *named, const sovb_phrase *type)
{
	size_t first = finder->mentions->count;
	size_t digits = named->anchor.end + 1;
	size_t body = named->first + type->count;
	size_t behind;

	if (!(named->plenum || (named->term && sovb_types_equal(named->type, "NQ"))) || sovb_token_is_break(finder->tokens, digits - 1) ||
	    !sovb_token_is(finder->tokens, digits - 1, SOVB_WORD_SO) ||
	    sovb_token_at(finder->tokens, digits)->kind != SOVB_TOKEN_DIGITS)
		return named->anchor.end;
	behind = find_numbered(finder, digits);
	if (behind == digits)
		return named->anchor.end;
	body += sovb_token_is(finder->tokens, body, SOVB_WORD_CUA);
	for (size_t k = first; k < finder->mentions->count; k++) {
		sovb_mention *mention = &finder->mentions->mention[k];

		mention->type = named->type;
		mention->term = mention->term ? mention->term : named->term;
		if (mention->issuer.first == mention->issuer.end)
			mention->issuer = (sovb_run){body, sovb_body_scan(finder->tokens, body)};
	}
	if (first < finder->mentions->count)
		finder->mentions->mention[first].first = named->first;
	return behind;
}

/* "Điều lệ Đoàn khóa XII" */
static size_t find_statutes(struct finder *finder, size_t i)
{
	sovb_mention statutes;

	if (!sovb_statutes_scan(&statutes, finder->tokens, i))
		return i;
	add(finder, &statutes);
	return statutes.anchor.end;
}

static size_t find_named(struct finder *finder, size_t i, const sovb_phrase *type)
{
	sovb_mention named;
	size_t behind;

	if (!sovb_named_scan(&named, finder->tokens, i, type) || has_day_of_last(finder->mentions, &named))
		return i;
	if (i == finder->head->title.first && finder->head->found && named.term && named.issuer.end && !named.plenum)
		return i; /* "LUẬT / QUY HOẠCH ĐÔ THỊ / CỦA QUỐC HỘI KHÓA XII": the document's own name */
	behind = number_of_named(finder, &named, type);
	if (behind != named.anchor.end)
		return behind;
	add(finder, &named);
	return named.anchor.end;
}

/* A reference that begins at token i with a kind of document; the token behind it, or i. */
static size_t find_typed(struct finder *finder, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(finder->tokens, i, SOVB_PHRASE_TYPE);
	size_t behind;

	if (!type)
		return finder->tokens->token[i].word == SOVB_WORD_DIEU ? find_statutes(finder, i) : i;
	behind = find_named(finder, i, type);
	if (behind != i)
		return behind;
	behind = sovb_digits_behind_so(finder->tokens, i + type->count);
	if (sovb_token_at(finder->tokens, behind)->kind == SOVB_TOKEN_DIGITS) {
		size_t numbered = find_numbered(finder, behind);

		if (numbered != behind)
			return numbered;
	}
	return find_partial(finder, i, type, behind);
}

/* May a reference begin at a token, or a paragraph? */
static inline bool is_of_interest(const sovb_tokens *tokens, const sovb_token *token)
{
	return (token->kind == SOVB_TOKEN_DIGITS) | (token->word == SOVB_WORD_DIEU) | (tokens->phrases->begins[token->word] & 1u << SOVB_PHRASE_TYPE) |
	       (token->flags & SOVB_TOKEN_BREAK);
}

static void note(struct finder *finder, sovb_places *places, size_t i)
{
	if (sovb_array_reserve((void **)&places->token, &places->capacity, places->count + 1, sizeof *places->token, finder->tokens->count))
		places->token[places->count++] = i;
	else
		finder->mentions->failed = true;
}

/* What the paragraph that begins at token i, or the one before it, opens. */
static void note_paragraph(struct finder *finder, size_t i)
{
	const sovb_token *token = &finder->tokens->token[i];

	if (!(token->flags & SOVB_TOKEN_BREAK))
		return;
	if (token->flags & SOVB_TOKEN_CAPITALS && sovb_tokens_say(finder->tokens, i, "DANH MỤC"))
		note(finder, &finder->mentions->annexes, i);
	if (i > 0 && (sovb_token_is_mark(finder->tokens, i - 1, ':') || sovb_heading_relation(finder->tokens, i) != SOVB_RELATION_CITES))
		note(finder, &finder->mentions->openers, i);
}

void sovb_mentions_find(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head)
{
	struct finder finder = {.mentions = mentions, .tokens = tokens, .head = head};

	for (size_t i = 0; i < tokens->count && !mentions->failed && !mentions->cut;) {
		size_t next;

		while (i < tokens->count && !is_of_interest(tokens, &tokens->token[i]))
			i++;
		if (i == tokens->count)
			break;
		note_paragraph(&finder, i);
		next = tokens->token[i].kind == SOVB_TOKEN_DIGITS ? find_numbered(&finder, i) : find_typed(&finder, i);
		i = next > i ? next : i + 1; /* no anchor holds a colon, behind which a list could begin */
	}
	add_told_later(&finder);
}

void sovb_mentions_fini(sovb_mentions *mentions)
{
	free(mentions->openers.token);
	free(mentions->annexes.token);
	free(mentions->mention);
	*mentions = (sovb_mentions){0};
}
