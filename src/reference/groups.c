#include "groups.h"

#include <string.h>

#include "member.h"

#define HEAD_TOKENS 30  /* longest head of a group */
#define ASIDE_TOKENS 12 /* "(cũ)", "(trước ngày 01/7/2025)" behind the body */

/* "1.", "a)", "-" at the head of a paragraph: the token behind it, or i. */
static size_t behind_label(const sovb_tokens *tokens, size_t i)
{
	if (sovb_token_is_mark(tokens, i, '-') || sovb_token_is_mark(tokens, i, '+'))
		return i + 1;
	return sovb_token_is_mark(tokens, i + 1, '.') || sovb_token_is_mark(tokens, i + 1, ')') ? i + 2 : i;
}

/* ", gồm", "gồm có", "sau đây" before the colon of a head: the token behind it, or i. */
static size_t behind_gathering(const sovb_tokens *tokens, size_t i)
{
	static const char *const words[] = {"gồm", "gồm có", "bao gồm", "sau", "sau đây"};
	const size_t first = i + sovb_token_is_mark(tokens, i, ',');

	for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
		const size_t behind = first + 1 + (strchr(words[k], ' ') != NULL);

		if (sovb_tokens_say(tokens, first, words[k]) && sovb_token_is_mark(tokens, behind, ':'))
			return behind;
	}
	return i;
}

size_t sovb_group_head(sovb_run *author, const sovb_tokens *tokens, size_t first)
{
	size_t at = behind_label(tokens, first), end;
	const sovb_phrase *type;

	at += sovb_token_is(tokens, at, SOVB_WORD_CAC);
	type = sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE);
	at += type ? type->count : 0;
	if (!sovb_token_is(tokens, at, SOVB_WORD_CUA) || !sovb_token_begins_body(tokens, at + 1))
		return first;
	*author = (sovb_run){at + 1, sovb_body_scan(tokens, at + 1)};
	end = behind_gathering(tokens, sovb_token_behind_bracket(tokens, author->end, ASIDE_TOKENS));
	return author->end > author->first && sovb_token_is_mark(tokens, end, ':') ? end + 1 : first;
}

/* The first token of the paragraph that ends before token i; i when it is long. */
static size_t short_paragraph_before(const sovb_tokens *tokens, size_t i)
{
	for (size_t at = i; at > 0 && i - at < HEAD_TOKENS; at--)
		if (sovb_token_is_break(tokens, at - 1))
			return at - 1;
	return i < HEAD_TOKENS ? 0 : i;
}

/* The body of the group that the member behind its "a)" at token `at` is the first of; an empty run. */
static sovb_run author_above(const sovb_tokens *tokens, size_t at)
{
	size_t first;
	sovb_run author = {0};

	if (at == 0 || !sovb_token_is_mark(tokens, at - 1, ':'))
		return (sovb_run){0};
	first = short_paragraph_before(tokens, at);
	return first < at && sovb_group_head(&author, tokens, first) == at ? author : (sovb_run){0};
}

static void give(sovb_mentions *mentions, const sovb_tokens *tokens, size_t i, sovb_run author)
{
	for (;; i++) {
		if (!sovb_mention_has_issuer(&mentions->mention[i]) && mentions->mention[i].kind == SOVB_KIND_NUMBERED)
			mentions->mention[i].issuer = author;
		if (i + 1 == mentions->count || !sovb_mention_is_joined(tokens, &mentions->mention[i], &mentions->mention[i + 1]))
			return;
	}
}

void sovb_groups_give_issuer(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	sovb_run author = {0};
	size_t end = 0; /* of the paragraph of the last member */

	for (size_t i = 0; i < mentions->count; i++) {
		size_t at = sovb_before_member(tokens, &mentions->mention[i]);
		sovb_run above = author_above(tokens, at);

		if (above.first < above.end)
			author = above;
		else if (!sovb_token_is_break(tokens, at) || author.first == author.end)
			continue;
		else if (at != end || !sovb_token_begins_item(sovb_token_at(tokens, at), sovb_token_at(tokens, at + 1))) {
			author = (sovb_run){0};
			continue;
		}
		end = sovb_paragraph_end(tokens, at);
		give(mentions, tokens, i, author);
	}
}
