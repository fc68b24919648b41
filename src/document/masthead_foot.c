#include "masthead_foot.h"

#include "masthead_words.h"

#define MINUTES_LINES 8  /* below the subject, on which "Hôm nay" may stand */
#define MINUTES_TOKENS 16 /* between "Hôm nay" and the day */
#define SIGNER_TOKENS 14 /* longest line of who signs */
#define PLACE_TOKENS 10  /* of a place before its day */
#define FOOT_TOKENS 20000 /* longer texts have annexes with days of their own, and may go on in a further window */

/* The whole day behind "Hôm nay", token i, in its sentence. */
static bool scan_today(sovb_own_date *out, const sovb_tokens *tokens, size_t i)
{
	for (size_t at = i + 2; at < i + MINUTES_TOKENS && !(sovb_token_at(tokens, at)->flags & SOVB_TOKEN_BREAK); at++)
		if (sovb_own_day_scan(out, tokens, at))
			return true;
	return false;
}

sovb_own_date sovb_minutes_day(const sovb_tokens *tokens, size_t i)
{
	sovb_own_date day = {0};

	for (int line = 0; line < MINUTES_LINES && i < tokens->count; line++, i = sovb_head_line_end(tokens, i))
		if (sovb_head_phrase(tokens, i, "hôm nay") != i && scan_today(&day, tokens, i))
			break;
	return day;
}

/* "GIÁM ĐỐC", "T/M CHI BỘ", "NGƯỜI VIẾT BÁO CÁO": a line in capitals that names no kind of document. */
static bool is_signer(const sovb_tokens *tokens, size_t i)
{
	const size_t end = sovb_head_line_end(tokens, i);
	const char *symbol;

	return i < tokens->count && end - i <= SIGNER_TOKENS && end > i + 1 && sovb_head_is_capitals(tokens, i, end) && sovb_type_line_scan(&symbol, tokens, i) == i &&
	       sovb_bare_type_scan(&symbol, tokens, i, end) == i && sovb_head_cue_at(tokens, i) == SOVB_CUE_NONE && sovb_head_motto(tokens, i) == i;
}

/* Does a line of place and day begin at token i, with who signs on the next? */
static bool scan_foot(sovb_own_date *out, const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	bool day = false;

	if (!(token->flags & SOVB_TOKEN_LINE) || !(token->flags & SOVB_TOKEN_CAPITAL) || token->kind != SOVB_TOKEN_WORD)
		return false;
	for (size_t at = i + 1; at < i + PLACE_TOKENS && !(sovb_token_at(tokens, at)->flags & SOVB_TOKEN_LINE); at++)
		day = day || sovb_token_is(tokens, at, SOVB_WORD_NGAY);
	return day && sovb_own_date_scan(out, tokens, i) && out->date.year && out->place_end > i && sovb_token_at(tokens, out->end)->flags & SOVB_TOKEN_LINE &&
	       is_signer(tokens, out->end);
}

sovb_own_date sovb_foot_date(const sovb_tokens *tokens, size_t i)
{
	sovb_own_date only = {0}, date;

	if (tokens->count > FOOT_TOKENS)
		return only;
	for (; i < tokens->count; i++) {
		if (tokens->token[i].start == tokens->token[i].end)
			return (sovb_own_date){0}; /* what follows was left out */
		if (!scan_foot(&date, tokens, i))
			continue;
		if (only.found && sovb_date_compare(only.date, date.date) != 0)
			return (sovb_own_date){0};
		only = date;
	}
	return only;
}
