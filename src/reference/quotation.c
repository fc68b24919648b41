#include "quotation.h"

#include "final_clause.h"

#define QUOTATION_TOKENS 2000   /* longer ones are not closed: a scan lost the quote */
#define INTRODUCTION_TOKENS 400 /* of the paragraph that ends in the colon before a quotation */

#define SAYING_TOKENS 12        /* "… ngày 14/8/2023 có quy định cụ thể như sau" */

/* The quotation behind a colon that stands around a token, while the text is gone through. */
struct quotation {
	size_t at;    /* the next token */
	int depth;    /* of quotes that are open */
	size_t open;  /* the first of them, … */
	size_t close; /* … and where it closes; 0: not looked for yet, open: nowhere */
	long article; /* the last "Điều 3" in it */
};

/* "Điều 53" on a line of its own behind "“Điều 3": the page goes on beside a footnote that quotes. */
static bool leaves_articles(struct quotation *quotation, const sovb_tokens *tokens)
{
	const size_t at = quotation->at;
	bool opens = at == quotation->open + 1 || tokens->token[at].flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK);
	long article = opens && sovb_token_is(tokens, at, SOVB_WORD_DIEU) ? sovb_token_number(tokens, at + 1) : -1;
	long last = quotation->article;

	if (article <= 0)
		return false;
	quotation->article = article;
	return last && article != last && article != last + 1;
}

/* A quote that closes a sentence and a paragraph closes all. */
static bool ends_all(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is_break(tokens, i + 1 + sovb_token_is_one_of(sovb_token_at(tokens, i + 1), ".;"));
}

static void go_to(struct quotation *quotation, const sovb_tokens *tokens, size_t i)
{
	for (; quotation->at < i; quotation->at++) {
		const sovb_token *token = &tokens->token[quotation->at];

		if ((token->mark != '<') & (token->mark != '>') & (token->word != SOVB_WORD_DIEU)) /* most often */
			continue;
		if (quotation->depth && (quotation->at - quotation->open > QUOTATION_TOKENS || leaves_articles(quotation, tokens)))
			quotation->depth = 0;
		if (token->mark == '<' && sovb_token_touches(tokens, quotation->at + 1)) {
			if (quotation->depth++ == 0)
				*quotation = (struct quotation){.at = quotation->at, .depth = 1, .open = quotation->at};
		} else if (quotation->depth && token->mark == '>') {
			quotation->depth = ends_all(tokens, quotation->at) ? 0 : quotation->depth - 1;
		}
	}
}

/* Is the quotation closed, and opened behind a colon? */
static bool is_quoted(struct quotation *quotation, const sovb_tokens *tokens)
{
	int depth = quotation->depth;

	if (!depth || quotation->at - quotation->open > QUOTATION_TOKENS || quotation->open == 0 || !sovb_token_is_mark(tokens, quotation->open - 1, ':'))
		return false;
	for (size_t at = quotation->at; !quotation->close && at < tokens->count && at - quotation->open <= QUOTATION_TOKENS; at++) {
		depth += sovb_token_is_mark(tokens, at, '<');
		depth -= sovb_token_is_mark(tokens, at, '>');
		if (depth == 0)
			quotation->close = at;
	}
	if (!quotation->close)
		quotation->close = quotation->open;
	return quotation->close > quotation->open;
}

static bool changes(const sovb_mention *mention)
{
	return mention->source == SOVB_SOURCE_DOCUMENT && sovb_relation_is_final(mention->relation);
}

/* "Điều 37 Thông tư số A quy định như sau:": does what introduces a quotation end with the mention, but for a few words of no other document? */
static bool is_last_named(const sovb_tokens *tokens, const sovb_mention *mention, size_t colon)
{
	size_t end = mention->title.end > mention->end ? mention->title.end : mention->end;

	if (colon < end || colon - end > SAYING_TOKENS)
		return false;
	for (size_t at = end; at < colon; at++)
		if (sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE) && sovb_token_at(tokens, at)->flags & SOVB_TOKEN_CAPITAL)
			return false;
	return true;
}

/*
 * Which of the mentions [first, end) that introduce the quotation is quoted: what the document itself amends, the only one, or the only one with an
 * article; or -1.
 */
static int quoted_among(const sovb_mentions *mentions, const sovb_tokens *tokens, size_t first, size_t end, size_t colon)
{
	int found = -1;

	for (size_t k = first; k < end; k++)
		if (changes(&mentions->mention[k]) && mentions->mention[k].relation == SOVB_RELATION_AMENDS)
			return (int)k;
	if (!is_last_named(tokens, &mentions->mention[end - 1], colon))
		return -1;
	if (end - first == 1)
		return (int)first;
	for (size_t k = first; k < end; k++) {
		if (mentions->mention[k].pinpoint.first >= mentions->mention[k].pinpoint.end)
			continue;
		if (found >= 0)
			return -1;
		found = (int)k;
	}
	return found;
}

/* The document whose provision mention i stands in, in the quotation that opens at token open; -1: it is not told; i: no document is named before. */
static int quoted_document(const sovb_mentions *mentions, const sovb_tokens *tokens, size_t i, size_t open)
{
	size_t paragraph = open - 1, end = i, first;

	while (paragraph > 0 && open - paragraph < INTRODUCTION_TOKENS && !sovb_token_is_break(tokens, paragraph))
		paragraph--;
	while (end > 0 && mentions->mention[end - 1].first >= open)
		end--;
	if (end == 0)
		return (int)i;
	for (first = end; first > 0 && mentions->mention[first - 1].first >= paragraph;)
		first--;
	if (first < end)
		return quoted_among(mentions, tokens, first, end, open - 1);
	/* "1. Sửa đổi Điều 5 như sau: “…”" of what the article above amends */
	for (size_t k = end; k > 0; k--)
		if (changes(&mentions->mention[k - 1]))
			return mentions->mention[k - 1].relation == SOVB_RELATION_AMENDS ? (int)k - 1 : -1;
	return -1;
}

void sovb_quotations_relate(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	struct quotation quotation = {0};

	for (size_t i = 0; tokens->has_quotes && i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		int source;

		if (!changes(mention))
			continue;
		go_to(&quotation, tokens, mention->first);
		if (!is_quoted(&quotation, tokens))
			continue;
		source = quoted_document(mentions, tokens, i, quotation.open);
		if (source == (int)i)
			continue;
		if (source < 0)
			mention->relation = SOVB_RELATION_CITES;
		mention->source = source < 0 ? SOVB_SOURCE_DOCUMENT : source;
	}
}
