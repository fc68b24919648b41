#include "mention.h"

#define SENTENCE_TOKENS_MAX 400

/*
 * "Nam", "thu", "vay": a word of few letters, not the numeral or the short form of a title ("TP", "Tp", "iv") that a full stop stands behind
 * too.  Short forms have no vowel, or capitals only.
 */
static bool is_short_word(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];

	if (token->kind != SOVB_TOKEN_WORD || token->flags & SOVB_TOKEN_CAPITALS || token->end - token->start < 2 || sovb_term_number(tokens, i))
		return false;
	for (uint32_t at = token->start; at < token->end; at++)
		if (strchr("aeiouy", tokens->text[at] | 0x20))
			return true;
	return false;
}

/* "… tại khoản 3 Điều 31.", a line end, "Điều 2. Sửa đổi": a number at the end of a line that it does not begin, nor its kind ("Mục 2."). */
static bool is_last_number(const sovb_tokens *tokens, size_t i)
{
	const unsigned begins = SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK;

	return i > 2 && tokens->token[i].flags & SOVB_TOKEN_LINE && tokens->token[i - 2].kind == SOVB_TOKEN_DIGITS &&
	       !(tokens->token[i - 2].flags & begins) && !(tokens->token[i - 3].flags & begins);
}

/* "1.3. Sửa đổi": the full stop at token `stop` is that of the number of a paragraph. */
static bool numbers_paragraph(const sovb_tokens *tokens, size_t stop)
{
	size_t at = stop;

	while (at > 1 && tokens->token[at].mark == '.' && tokens->token[at - 1].kind == SOVB_TOKEN_DIGITS && !(tokens->token[at - 1].flags & SOVB_TOKEN_BREAK))
		at -= 2;
	return at > 0 && at < stop && tokens->token[at].mark == '.' && tokens->token[at - 1].kind == SOVB_TOKEN_DIGITS;
}

/* Does a sentence end at the mark before token i, which begins no paragraph? */
static bool ends_at_mark(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];
	const sovb_token *before = token - 1;

	if (before->kind != SOVB_TOKEN_MARK || !(token->flags & SOVB_TOKEN_BLANK))
		return false;
	if (before->mark == '!' || before->mark == '?')
		return token->flags & SOVB_TOKEN_CAPITAL;
	if (before->mark == '.' && token->flags & SOVB_TOKEN_LINE && token->kind == SOVB_TOKEN_MARK && token->mark == '(')
		return true; /* a note on a line of its own: "(Điều 10 Nghị định số …)" */
	if (before->mark != '.' || !(token->flags & SOVB_TOKEN_CAPITAL) || i < 2)
		return false;
	/* "TP. Hạ Long", "I. CÔNG TÁC", "1. Kế hoạch": no end of a sentence; "QH14. Điều 2", "QĐ-TTg. Điều 2" are one. */
	if (i > 2 && before[-2].kind == SOVB_TOKEN_MARK && (before[-2].mark == '-' || before[-2].mark == '/') &&
	    before[-2].end == before[-1].start && before[-2].start == before[-3].end && before[-1].flags & SOVB_TOKEN_CAPITAL)
		return true;
	return (i > 2 && before[-1].kind == SOVB_TOKEN_DIGITS && before[-2].end == before[-1].start && !numbers_paragraph(tokens, i - 1)) || before->start != before[-1].end ||
	       is_last_number(tokens, i) || before[-1].kind == SOVB_TOKEN_MARK || before[-1].end - before[-1].start > 3 || is_short_word(tokens, i - 2);
}

/* Does a sentence end before token i > 0: at a full stop with a capital behind it, or where a paragraph begins? */
static inline bool begins_sentence(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];
	char mark = token[-1].mark;

	return token->flags & SOVB_TOKEN_BREAK || ((mark == '.' || mark == '!' || mark == '?') && ends_at_mark(tokens, i));
}

sovb_run sovb_sentence_of(const sovb_tokens *tokens, size_t i)
{
	size_t floor = i > SENTENCE_TOKENS_MAX ? i - SENTENCE_TOKENS_MAX : 0;
	size_t most = tokens->count - i > SENTENCE_TOKENS_MAX ? i + SENTENCE_TOKENS_MAX : tokens->count;
	sovb_run run = {i, i + 1};

	while (run.first > floor && !begins_sentence(tokens, run.first))
		run.first--;
	while (run.end < most && !begins_sentence(tokens, run.end))
		run.end++;
	return run;
}

/* "Nghị định số 115/2020/", a line end, "NĐ-CP": no paragraph ends within a number. */
static void join_lines(const sovb_mentions *mentions, const sovb_tokens *tokens)
{
	for (size_t i = 0; i < mentions->count; i++)
		for (size_t at = mentions->mention[i].anchor.first + 1; at < mentions->mention[i].anchor.end; at++)
			tokens->token[at].flags &= (uint8_t)~SOVB_TOKEN_BREAK;
}

/* One sentence often holds several mentions; a longer one than is looked at has another part of it for each. */
void sovb_mentions_set_sentences(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	sovb_run last = {0, 0};

	join_lines(mentions, tokens);
	for (size_t i = 0; i < mentions->count; i++) {
		size_t first = mentions->mention[i].anchor.first;

		if (first >= last.end || first < last.first || last.end - last.first > SENTENCE_TOKENS_MAX)
			last = sovb_sentence_of(tokens, first);
		mentions->mention[i].sentence = last;
	}
}
