#include "masthead_heading.h"

#include "mention.h"
#include "utf8.h"

#define BODY_TOKENS 24 /* "CỦA BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI" */

/* A word of a heading, or a mark inside a body's name. */
static bool is_in_heading(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (token->kind == SOVB_TOKEN_MARK)
		return token->mark == '-' || token->mark == ',';
	return token->kind == SOVB_TOKEN_WORD && token->flags & SOVB_TOKEN_CAPITAL &&
	       (token->flags & SOVB_TOKEN_CAPITALS || token->end - token->start <= SOVB_UTF8_MAX);
}

static bool is_number(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_SO) && sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITALS &&
	       sovb_token_at(tokens, i + 1 + sovb_token_is_mark(tokens, i + 1, ':'))->kind == SOVB_TOKEN_DIGITS;
}

/* "CỦA CHÍNH PHỦ" from token i on, before a number, a day or a subject, or "BỘ TÀI CHÍNH" before a number: the token behind it, or i. */
static size_t take_body(sovb_run *body, const sovb_tokens *tokens, size_t i)
{
	bool of = sovb_token_is(tokens, i, SOVB_WORD_CUA);
	size_t at = i + of;

	if (!(sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITALS) || !(of || sovb_token_begins_body(tokens, i)))
		return i;
	while (at < i + BODY_TOKENS && is_in_heading(tokens, at) && !is_number(tokens, at) &&
	       !sovb_token_is(tokens, at, SOVB_WORD_NGAY) && !sovb_opens_subject(tokens, at))
		at++;
	if (at == i + of || !(is_number(tokens, at) || (of && (sovb_token_is(tokens, at, SOVB_WORD_NGAY) || sovb_opens_subject(tokens, at)))))
		return i;
	*body = (sovb_run){i + of, at};
	return at;
}

/* "SỐ 45/CP" at token i: the token behind it, or i. */
static size_t take_number(sovb_own_number *out, const sovb_tokens *tokens, size_t i)
{
	size_t digits = i + 1 + sovb_token_is_mark(tokens, i + 1, ':');
	size_t end = digits;

	if (!is_number(tokens, i) || !sovb_symbol_scan_at(&out->scan, tokens->text, tokens->size, tokens->token[digits].start,
	                                                  SOVB_CONTEXT_TYPE, tokens->lexicon))
		return i;
	while (end < tokens->count && tokens->token[end].start < out->scan.end)
		end++;
	out->found = true;
	out->first = i;
	out->end = end;
	return end;
}

void sovb_heading_read(sovb_heading *out, const sovb_tokens *tokens, size_t i)
{
	size_t at;

	*out = (sovb_heading){.end = i};
	at = take_body(&out->issuer, tokens, i);
	at = take_number(&out->number, tokens, at);
	if (at == i)
		return;
	at += sovb_token_is_mark(tokens, at, ',');
	if (sovb_token_is(tokens, at, SOVB_WORD_NGAY) && sovb_date_scan_at(&out->date, tokens, at))
		at = out->date.end;
	if (out->issuer.first == out->issuer.end)
		at = take_body(&out->issuer, tokens, at);
	out->end = at;
}
