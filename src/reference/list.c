#include "mention.h"

static bool has_date(const sovb_mention *mention)
{
	return mention->date.first != mention->date.end;
}

static bool has_issuer(const sovb_mention *mention)
{
	return mention->issuer.first != mention->issuer.end;
}

/* Is `next` the next member of the list that `mention` is in: nothing but "," or "và" between them? */
static bool is_joined(const sovb_tokens *tokens, const sovb_mention *mention, const sovb_mention *next)
{
	size_t at = mention->end;
	bool joint = false;

	for (; at < next->first; at++) {
		const sovb_token *token = &tokens->token[at];

		if (token->flags & SOVB_TOKEN_BREAK ||
		    (token->word != SOVB_WORD_COMMA && token->word != SOVB_WORD_VA && token->word != SOVB_WORD_CAC))
			return false;
		joint = true;
	}
	return joint && at == next->first;
}

/*
 * What the last member says goes to the members before it that lack it: everything within numbers that share one type
 * word; the issuer and term within members of the same kind that have their own words.
 */
static void share_from(sovb_mention *mention, const sovb_mention *next)
{
	bool one_phrase = next->elided || mention->elided;

	if (mention->type != next->type)
		return;
	if (!one_phrase && (has_issuer(mention) || !has_issuer(next)))
		return;
	if (one_phrase && !has_date(mention) && !has_issuer(mention))
		mention->date = next->date;
	if (!has_issuer(mention)) {
		mention->issuer = next->issuer;
		if (!mention->term)
			mention->term = next->term;
	}
}

/*
 * "Ngày 30/8/2024, Sở Nội vụ có Công văn số 2328/…": a day at the head of the sentence belongs to the one document that
 * the sentence then says was issued.
 */
static void find_date_before(sovb_mention *mention, const sovb_mention *before, const sovb_tokens *tokens)
{
	sovb_run sentence = sovb_sentence_of(tokens, mention->first);
	sovb_date_scan date;
	bool issued = false;
	size_t at = sentence.first;

	while (at < mention->first && tokens->token[at].kind == SOVB_TOKEN_MARK)
		at++;
	if (has_date(mention) || (before && before->end > at) || !sovb_token_is(tokens, at, SOVB_WORD_NGAY) ||
	    !sovb_date_scan_at(&date, tokens, at) || !date.date.year || date.end > mention->first)
		return;
	for (at = date.end; at < mention->first; at++)
		issued = issued || sovb_token_is(tokens, at, SOVB_WORD_CO) ||
		         (sovb_token_is(tokens, at, SOVB_WORD_BAN) && sovb_token_is(tokens, at + 1, SOVB_WORD_HANH));
	if (issued)
		mention->date = date;
}

void sovb_mentions_share(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	for (size_t i = mentions->count; i-- > 1;)
		if (is_joined(tokens, &mentions->mention[i - 1], &mentions->mention[i]))
			share_from(&mentions->mention[i - 1], &mentions->mention[i]);
	for (size_t i = 0; i < mentions->count; i++)
		find_date_before(&mentions->mention[i], i ? &mentions->mention[i - 1] : NULL, tokens);
}
