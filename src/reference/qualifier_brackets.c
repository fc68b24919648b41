#include "qualifying.h"

#define SHORT_FORM_TOKENS 16 /* in brackets: "(sau đây gọi tắt là …)", "(KDBH)" */
#define BRACKET_TOKENS 40

bool sovb_qualifying_short_form(sovb_qualifying *reading)
{
	size_t start = reading->at;
	size_t at = start + 1;

	if (sovb_qualifying_breaks(reading, start) || !sovb_token_is_mark(reading->tokens, start, '('))
		return false;
	while (at - start < SHORT_FORM_TOKENS && !sovb_qualifying_breaks(reading, at) && !sovb_token_is_mark(reading->tokens, at, ')'))
		at++;
	if (!sovb_token_is_mark(reading->tokens, at, ')'))
		return false;
	at++;
	reading->at = at + (sovb_qualifying_mark(reading, at, ',') && sovb_qualifying_word(reading, at + 1, SOVB_WORD_NGAY));
	if (sovb_qualifying_date(reading) || sovb_qualifying_issuer(reading) || sovb_qualifying_passive_issuer(reading))
		return true;
	reading->at = start;
	return false;
}

bool sovb_qualifying_signed(sovb_qualifying *reading, size_t close)
{
	const size_t first = reading->at + sovb_qualifying_word(reading, reading->at, SOVB_WORD_DO);
	const size_t end = sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY) ? sovb_body_scan(reading->tokens, first) : first;
	sovb_date_scan day;

	if (end == first || sovb_qualifying_breaks(reading, first) || sovb_mention_has_issuer(reading->mention) || sovb_mention_has_date(reading->mention) ||
	    !sovb_qualifying_word(reading, end, SOVB_WORD_KY_TEN) || !sovb_date_scan_at(&day, reading->tokens, end + 1) || !day.date.year ||
	    !(close ? day.end == close : sovb_qualifying_breaks(reading, day.end) || sovb_token_at(reading->tokens, day.end)->kind == SOVB_TOKEN_MARK))
		return false;
	reading->mention->issuer = (sovb_run){first, end};
	reading->mention->date = day;
	reading->at = day.end;
	return true;
}

/*
 * "ngày 04/11/2013 (Ban Chấp hành Trung ương khóa XI)", "(Chính phủ, 25/6/2025)": a body, and its term or the day, fill the bracket that ends at token
 * close.  Without a day only one that uses the symbol.
 */
static bool take_body_in_brackets(sovb_qualifying *reading, size_t close)
{
	const size_t first = reading->at;
	const size_t end = sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY) ? sovb_body_scan(reading->tokens, first) : first;
	const bool dated = sovb_mention_has_date(reading->mention);
	int term = 0;
	const size_t behind = sovb_term_scan(reading->tokens, end, &term);
	sovb_date_scan day;

	if (end == first || sovb_mention_has_issuer(reading->mention))
		return false;
	if (sovb_qualifying_signed(reading, close)) /* "QĐ 167 (Thủ tướng ký 12/12/2008)" */
		return true;
	if (!dated && sovb_qualifying_mark(reading, behind, ',') && sovb_date_scan_at(&day, reading->tokens, behind + 1) && day.end == close &&
	    (day.date.year || day.part.year)) {
		reading->at = behind + 1;
		sovb_qualifying_date(reading);
	} else if (behind != close || !(reading->mention->kind == SOVB_KIND_PARTIAL || (dated && sovb_qualifying_uses_symbol(reading, first, end)))) {
		return false;
	}
	reading->mention->issuer = (sovb_run){first, end};
	reading->mention->term = reading->mention->term ? reading->mention->term : term;
	reading->at = close;
	return true;
}

/* "(ngày 30/12/2024, Bộ trưởng Bộ GDĐT)", "(04/6/2020, BCT khóa XII)": behind the day a comma and the body, up to token close. */
static bool take_body_behind_day(sovb_qualifying *reading, size_t close)
{
	const size_t first = reading->at + 1;
	size_t end;
	int term = 0;

	if (!sovb_qualifying_mark(reading, reading->at, ',') || sovb_mention_has_issuer(reading->mention) || !sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY))
		return false;
	end = sovb_body_scan(reading->tokens, first);
	if (sovb_term_scan(reading->tokens, end, &term) != close)
		return false;
	reading->mention->issuer = (sovb_run){first, end};
	reading->mention->term = reading->mention->term ? reading->mention->term : term;
	reading->at = close;
	return true;
}

/* Is a document named among the tokens: "(16/10/2006, thay thế Thông tư số …)"? */
static bool names_document(const sovb_tokens *tokens, size_t first, size_t end)
{
	for (size_t at = first; at < end; at++)
		if (sovb_token_begins_reference(tokens, at))
			return true;
	return false;
}

/* "(15/5/2014, được sửa đổi, bổ sung bởi …": the day in a bracket that goes on for long. */
static bool take_day_before_clause(sovb_qualifying *reading)
{
	const size_t first = reading->at + 1;
	sovb_date_scan day;

	return !sovb_mention_has_date(reading->mention) && !sovb_qualifying_breaks(reading, first) && sovb_date_scan_at(&day, reading->tokens, first) && day.date.year &&
	       sovb_qualifying_mark(reading, day.end, ',') && sovb_qualifying_keep_date(reading, &day);
}

bool sovb_qualifying_brackets(sovb_qualifying *reading)
{
	size_t start = reading->at;
	size_t close = start;

	if (sovb_qualifying_breaks(reading, start) || !sovb_token_is_mark(reading->tokens, start, '('))
		return false;
	while (close - start < BRACKET_TOKENS && !sovb_qualifying_breaks(reading, close) && !sovb_token_is_mark(reading->tokens, close, ')'))
		close++;
	if (!sovb_token_is_mark(reading->tokens, close, ')'))
		return take_day_before_clause(reading);
	reading->at = start + 1;
	reading->at += sovb_qualifying_word(reading, start + 1, SOVB_WORD_KY_TEN) && sovb_token_at(reading->tokens, start + 2)->kind == SOVB_TOKEN_DIGITS;
	reading->at += sovb_qualifying_word(reading, start + 1, SOVB_WORD_BAN) && sovb_qualifying_word(reading, start + 2, SOVB_WORD_HANH) &&
	                       sovb_token_at(reading->tokens, start + 3)->kind == SOVB_TOKEN_DIGITS ? 2 : 0; /* "(ban hành 04/9/2025)" */
	if (sovb_qualifying_date(reading) || sovb_qualifying_term(reading)) {
		while (reading->at < close && (sovb_qualifying_date(reading) || sovb_qualifying_term(reading) || sovb_qualifying_issuer(reading) || take_body_behind_day(reading, close)))
			;
		reading->at = names_document(reading->tokens, reading->at, close) ? reading->at : close + 1;
		return true;
	}
	if (take_body_in_brackets(reading, close)) {
		reading->at = close + 1;
		return true;
	}
	reading->at = start;
	return false;
}
