#include "qualifying.h"

#include "specks.h"

#define BROKEN_DATE_TOKENS 12
#define PLACE_TOKENS 4

/* "07/11/205", "25/120/1993": digits and marks without a blank between them; the token behind, or i. */
static size_t behind_digits(const sovb_qualifying *reading, size_t i)
{
	const sovb_token *token = sovb_token_at(reading->tokens, i);
	size_t at = i;

	while (at < i + BROKEN_DATE_TOKENS && !sovb_qualifying_breaks(reading, at) && (token->kind == SOVB_TOKEN_DIGITS || token->kind == SOVB_TOKEN_MARK) &&
	       (at == i || !(token->flags & SOVB_TOKEN_BLANK)))
		token = sovb_token_at(reading->tokens, ++at);
	return at > i + 2 && reading->tokens->token[at - 1].kind == SOVB_TOKEN_DIGITS ? at : i;
}

/* Is token at the year of a day, with "của" and a body behind it? */
static bool is_year_of(const sovb_qualifying *reading, size_t at)
{
	return sovb_token_is_year(reading->tokens, at) && !sovb_qualifying_breaks(reading, at + 1) &&
	       (sovb_token_is(reading->tokens, at + 1, SOVB_WORD_CUA) || sovb_is_scanned_of(reading->tokens, at + 1)) &&
	       sovb_token_begins_body(reading->tokens, at + 2);
}

/* "ngày 3] tháng 5 năm 2023", "ngày … tháng … năm 2023", "ngày 07/11/205": words of a date that name no day are passed over. */
static bool skip_broken_date(sovb_qualifying *reading, size_t i)
{
	size_t behind;
	sovb_date_scan date;

	if (!sovb_qualifying_word(reading, i, SOVB_WORD_NGAY))
		return false;
	behind = behind_digits(reading, i + 1);
	if (behind > i + 1) {
		reading->at = behind;
		return true;
	}
	for (size_t at = i + 1; at < i + BROKEN_DATE_TOKENS && !sovb_qualifying_breaks(reading, at); at++) {
		if (sovb_qualifying_word(reading, at, SOVB_WORD_NAM) &&
		    sovb_token_at(reading->tokens, at + 1)->kind == SOVB_TOKEN_DIGITS) {
			if (sovb_date_scan_at(&date, reading->tokens, at))
				reading->mention->date_part = date.part;
			reading->at = at + 2;
			return true;
		}
		if (is_year_of(reading, at)) { /* "ngày07/háng] Ondm 2025 cua Thủ tướng Chính phủ" */
			reading->at = at + 1;
			reading->dated = true;
			return true;
		}
	}
	return false;
}

/* "25-HD/BTCTW 2023 của Ban Tổ chức Trung ương", "19197-CV/VPTW 2025 về tập huấn" */
static bool take_year(sovb_qualifying *reading, size_t i)
{
	if (i != reading->mention->anchor.end || reading->mention->date_part.year ||
	    !((is_year_of(reading, i) && sovb_token_begins_body(reading->tokens, i + 2)) ||
	      (sovb_token_is_year(reading->tokens, i) && sovb_qualifying_word(reading, i + 1, SOVB_WORD_VE))))
		return false;
	reading->mention->date_part.year = (int16_t)sovb_token_number(reading->tokens, i);
	reading->at = i + 1;
	return true;
}

size_t sovb_qualifying_behind_place(const sovb_qualifying *reading, size_t i)
{
	size_t at = i;

	if (i != reading->mention->anchor.end || sovb_token_phrase(reading->tokens, i, SOVB_PHRASE_BODY) ||
	    sovb_token_phrase(reading->tokens, i, SOVB_PHRASE_TYPE))
		return i;
	while (at < i + PLACE_TOKENS && !sovb_qualifying_breaks(reading, at) && sovb_token_at(reading->tokens, at)->kind == SOVB_TOKEN_WORD &&
	       sovb_token_at(reading->tokens, at)->flags & SOVB_TOKEN_CAPITAL)
		at++;
	return at > i + 1 && sovb_token_is_mark(reading->tokens, at, ',') && sovb_qualifying_word(reading, at + 1, SOVB_WORD_NGAY) ? at + 1 : i;
}

bool sovb_qualifying_keep_date(sovb_qualifying *reading, const sovb_date_scan *date)
{
	if (date->date.year || date->impossible)
		reading->mention->date = *date;
	if (!reading->mention->date_part.year)
		reading->mention->date_part = date->part;
	reading->at = date->end;
	return true;
}

/* "Được thay thế bằng Quyết định số A", a tab, "01/9/2023": a cell that says more than a document, and the day in the next is not the document's. */
static bool is_of_next_cell(const sovb_qualifying *reading, size_t i)
{
	const size_t first = reading->mention->first;

	return sovb_token_is_behind_tab(reading->tokens, i) && first > 0 && reading->tokens->token[first - 1].kind == SOVB_TOKEN_WORD &&
	       !(reading->tokens->token[first].flags & SOVB_TOKEN_LINE) && !sovb_token_is_behind_tab(reading->tokens, first);
}

bool sovb_qualifying_date(sovb_qualifying *reading)
{
	sovb_date_scan date;
	size_t at = reading->at;

	if (sovb_mention_has_date(reading->mention) || sovb_qualifying_breaks(reading, at) || is_of_next_cell(reading, at))
		return false;
	at = sovb_qualifying_behind_place(reading, at);
	if (sovb_qualifying_word(reading, at, SOVB_WORD_KY_TEN) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_NGAY))
		at++;
	else if (sovb_qualifying_word(reading, at, SOVB_WORD_BAN) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_HANH) &&
	         (sovb_qualifying_word(reading, at + 2, SOVB_WORD_NGAY) || sovb_qualifying_word(reading, at + 2, SOVB_WORD_NAM) ||
	          sovb_qualifying_word(reading, at + 2, SOVB_WORD_THANG)))
		at += 2;
	else if (sovb_qualifying_word(reading, at, SOVB_WORD_THONG) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_QUA) && sovb_qualifying_word(reading, at + 2, SOVB_WORD_NGAY))
		at += 2; /* "thông qua ngày" */
	else if (sovb_qualifying_word(reading, at, SOVB_WORD_DUOC) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_BAN) && sovb_qualifying_word(reading, at + 2, SOVB_WORD_HANH) &&
	         sovb_qualifying_word(reading, at + 3, SOVB_WORD_NGAY))
		at += 3; /* "được ban hành ngày" */
	else if (sovb_qualifying_word(reading, at, SOVB_WORD_DE_NGHI) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_NGAY))
		at++; /* "đề ngày" */
	at += sovb_qualifying_word(reading, at, SOVB_WORD_VAO);
	if (sovb_qualifying_word(reading, at, SOVB_WORD_CUNG)) /* "cùng ngày 12/12/2013", as the number before it */
		return reading->mention->same_day = sovb_qualifying_word(reading, at + 1, SOVB_WORD_NGAY) && sovb_date_scan_at(&date, reading->tokens, at + 1) && sovb_qualifying_keep_date(reading, &date);
	if (!sovb_date_scan_at(&date, reading->tokens, at))
		return take_year(reading, at) || skip_broken_date(reading, at);
	return sovb_qualifying_keep_date(reading, &date);
}

bool sovb_qualifying_days_in_turn(sovb_qualifying *reading)
{
	size_t at = reading->at;
	sovb_date_scan day;
	size_t behind, end;

	if (sovb_mention_has_date(reading->mention) || sovb_qualifying_breaks(reading, at))
		return false;
	if (sovb_qualifying_word(reading, at, SOVB_WORD_LAN) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_LUOT))
		at += 2;
	at += sovb_qualifying_word(reading, at, SOVB_WORD_VAO);
	at += sovb_qualifying_word(reading, at, SOVB_WORD_CAC);
	if (at == reading->at || !sovb_qualifying_word(reading, at, SOVB_WORD_NGAY))
		return false;
	behind = sovb_day_in_turn(&day, reading->tokens, at);
	if (behind == at || sovb_day_in_turn(&day, reading->tokens, behind) == behind)
		return false;
	reading->mention->days = at;
	for (end = behind; (behind = sovb_day_in_turn(&day, reading->tokens, end)) != end; end = behind)
		reading->mention->date = day;
	reading->at = end;
	return true;
}
