#include "qualifying.h"

#include <string.h>

#include "specks.h"
#include "subject.h"

#define DUST_BYTES 3
#define CELLS_MAX 2  /* of a table, behind the number */
#define ROUNDS_MAX 8
#define LINK_TOKENS 80
#define LEVEL_TOKENS 2 /* "thành phố" */

/* "37-QĐ/TW cùng ngày của Ban Chấp hành Trung ương": the day of the document before, and the body. */
static bool take_day_before(sovb_qualifying *reading)
{
	const size_t start = reading->at;

	if (!sovb_qualifying_word(reading, start + 1, SOVB_WORD_NGAY) || !sovb_qualifying_word(reading, start + 2, SOVB_WORD_CUA))
		return false;
	reading->at = start + 2;
	reading->mention->day_before = sovb_qualifying_issuer(reading);
	if (!reading->mention->day_before)
		reading->at = start;
	return reading->mention->day_before;
}

bool sovb_qualifying_term(sovb_qualifying *reading)
{
	int number;
	size_t end = sovb_term_scan(reading->tokens, reading->at, &number);

	if (end == reading->at || sovb_qualifying_breaks(reading, reading->at))
		return false;
	if (!reading->mention->term)
		reading->mention->term = number;
	reading->at = end;
	return true;
}

/* "… của Ban Chấp hành Trung ương tại Hội nghị lần thứ 11 [của Ban Chấp hành Trung ương] khóa XIII": the meeting, when its term is told. */
static bool take_meeting(sovb_qualifying *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	const size_t first = reading->at + 1;
	size_t end = first;

	if (sovb_qualifying_breaks(reading, reading->at) || !sovb_mention_has_issuer(reading->mention) || reading->mention->term)
		return false;
	if (sovb_qualifying_word(reading, first, SOVB_WORD_HOI) && sovb_qualifying_word(reading, first + 1, SOVB_WORD_NGHI))
		end = sovb_body_scan(tokens, first);
	if (end > first && sovb_qualifying_word(reading, end, SOVB_WORD_CUA) && sovb_token_phrase(tokens, end + 1, SOVB_PHRASE_BODY))
		end = sovb_body_scan(tokens, end + 1);
	if (end == first || sovb_qualifying_breaks(reading, end) || sovb_term_scan(tokens, end, &reading->mention->term) == end)
		return false;
	reading->at = end;
	return sovb_qualifying_term(reading);
}

/* Any qualifier, tried in turn. */
static bool try_all(sovb_qualifying *reading)
{
	return sovb_qualifying_date(reading) || sovb_qualifying_issuer(reading) || sovb_qualifying_term(reading) || sovb_qualifying_brackets(reading) ||
	       sovb_qualifying_short_form(reading) || sovb_qualifying_passive_issuer(reading);
}

/* Is a whole day told from token i on, with "của" behind it? */
static bool is_day_before_of(sovb_date_scan *date, const sovb_qualifying *reading, size_t i)
{
	return sovb_date_scan_at(date, reading->tokens, i) && date->date.year && sovb_qualifying_word(reading, date->end, SOVB_WORD_CUA);
}

/* "125/2025/NĐ-CP . 11/6/2025 của Chính phủ": behind a mark that was "ngày" a whole day and "của". */
static bool is_day_of_body(const sovb_qualifying *reading, size_t i)
{
	sovb_date_scan date;

	return sovb_token_at(reading->tokens, i)->kind == SOVB_TOKEN_DIGITS && sovb_token_at(reading->tokens, i)->flags & SOVB_TOKEN_BLANK &&
	       is_day_before_of(&date, reading, i);
}

/* "08-HD/VPTU, TH. 04/3/2024 của Văn phòng": letters that were "ngày", no word that is known, with a stop behind them. */
static size_t behind_dust(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->kind == SOVB_TOKEN_WORD && token->word == SOVB_WORD_NONE && token->end - token->start <= DUST_BYTES && token[1].mark == '.' ? i + 1 : i;
}

/* "608/QĐ-TTg. ngày 15/3/2025", "08/10/2024. của Chính phủ", "năm 2024 c của": specks before a qualifier in small letters. */
static bool take_behind_specks(sovb_qualifying *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	const size_t start = reading->at;
	size_t end = sovb_specks_end(tokens, behind_dust(tokens, start));

	for (size_t at = start; at <= end; at++)
		if (sovb_qualifying_breaks(reading, at))
			return false;
	if (end == start || tokens->token[end].flags & SOVB_TOKEN_CAPITAL ||
	    !(sovb_qualifying_word(reading, end, SOVB_WORD_NGAY) || is_day_of_body(reading, end) || (sovb_qualifying_word(reading, end, SOVB_WORD_CUA) &&
	                                                 sovb_token_begins_body(tokens, sovb_body_behind_specks(reading->tokens, end + 1)))))
		return false;
	reading->at = end;
	if (sovb_qualifying_date(reading) || sovb_qualifying_issuer(reading))
		return true;
	reading->at = start;
	return false;
}

/* "26/NQ-CP; ngày 05/3/2020 của Chính phủ": a comma in a scan. */
static bool take_day_of_body(sovb_qualifying *reading)
{
	const size_t start = reading->at;
	sovb_date_scan date;

	if (sovb_mention_has_date(reading->mention) || !sovb_qualifying_word(reading, start + 1, SOVB_WORD_NGAY) || sovb_token_at(reading->tokens, start + 1)->flags & SOVB_TOKEN_CAPITAL ||
	    !is_day_before_of(&date, reading, start + 1) || !sovb_token_begins_body(reading->tokens, date.end + 1))
		return false;
	reading->at = start + 1;
	return sovb_qualifying_date(reading);
}

/* "29-NQ/TW[1] ngày 4/11/2013", "05-CT/TW [^2], ngày …": a qualifier behind the mark of a note. */
static bool take_behind_note(sovb_qualifying *reading)
{
	const size_t start = reading->at;
	const size_t end = sovb_note_end(reading->tokens, start);

	if (end == start)
		return false;
	reading->at = end + sovb_qualifying_mark(reading, end, ',');
	if (!sovb_qualifying_breaks(reading, reading->at) && (sovb_qualifying_date(reading) || sovb_qualifying_issuer(reading) || sovb_qualifying_term(reading)))
		return true;
	reading->at = start;
	return false;
}

/* "công văn số 752/PGD&ĐT. Ngày 04/9/2024 của Phòng …": a full stop that ends nothing, for the body follows the day. */
static bool take_day_behind_stop(sovb_qualifying *reading)
{
	const size_t start = reading->at;
	sovb_date_scan date;

	if (sovb_mention_has_date(reading->mention) || !sovb_qualifying_word(reading, start + 1, SOVB_WORD_NGAY) || !is_day_before_of(&date, reading, start + 1))
		return false;
	reading->at++;
	if (sovb_qualifying_date(reading))
		return true;
	reading->at = start;
	return false;
}

/* "(Quyết định 217/QĐ-HĐTV – 06/7/2012)": behind a dash the day, up to the end of the bracket. */
static bool take_day_behind_dash(sovb_qualifying *reading)
{
	const size_t first = reading->at + 1;
	sovb_date_scan day;

	if (sovb_mention_has_date(reading->mention) || sovb_qualifying_breaks(reading, first) || !(sovb_token_at(reading->tokens, first)->flags & SOVB_TOKEN_BLANK) ||
	    !sovb_date_scan_at(&day, reading->tokens, first) || !day.date.year || !sovb_qualifying_mark(reading, day.end, ')'))
		return false;
	return sovb_qualifying_keep_date(reading, &day);
}

/*
 * The qualifier that the next token can begin.  A word that is not known may be of a date in a scan, and so may a known one like
 * "ngay"; words that begin the name of a kind of document say it again.
 */
static bool take_any(sovb_qualifying *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	const sovb_token *token = sovb_token_at(tokens, reading->at);

	if (token->kind == SOVB_TOKEN_DIGITS)
		return sovb_qualifying_date(reading);
	if (token->kind == SOVB_TOKEN_MARK) {
		if (token->mark == '(')
			return sovb_qualifying_brackets(reading) || sovb_qualifying_short_form(reading) || sovb_qualifying_successor(reading);
		if (token->mark == '[')
			return take_behind_note(reading);
		return ((token->mark == ':' || token->mark == '.') && sovb_qualifying_issuer(reading)) || (token->mark == '-' && take_day_behind_dash(reading)) || (token->mark == '.' && take_day_behind_stop(reading)) ||
		       (token->mark == ';' && take_day_of_body(reading)) ||
		       (token->mark != ',' && token->mark != ';' && (take_behind_specks(reading) || sovb_qualifying_issuer_behind_speck(reading)));
	}
	if (tokens->phrases->begins[token->word] & 1u << SOVB_PHRASE_TYPE)
		return try_all(reading);
	switch (token->word) {
	case SOVB_WORD_NGAY:
	case SOVB_WORD_THANG:
	case SOVB_WORD_NAM:
	case SOVB_WORD_KY_TEN:
	case SOVB_WORD_BAN:
	case SOVB_WORD_VAO:
	case SOVB_WORD_THONG:
	case SOVB_WORD_DE_NGHI:
		return sovb_qualifying_date(reading);
	case SOVB_WORD_CUNG:
		return sovb_qualifying_date(reading) || take_day_before(reading);
	case SOVB_WORD_LAN:
	case SOVB_WORD_CAC:
		return sovb_qualifying_days_in_turn(reading);
	case SOVB_WORD_CUA:
	case SOVB_WORD_CUA_OCR:
	case SOVB_WORD_CUA_OCR2:
	case SOVB_WORD_GIUA:
	case SOVB_WORD_NEU:
	case SOVB_WORD_NOI:
		return sovb_qualifying_issuer(reading);
	case SOVB_WORD_NHIEM:
	case SOVB_WORD_KHOA:
		return sovb_qualifying_term(reading);
	case SOVB_WORD_TAI:
		return take_meeting(reading);
	case SOVB_WORD_DA:
	case SOVB_WORD_DUOC:
	case SOVB_WORD_DO:
		return sovb_qualifying_passive_issuer(reading) || sovb_qualifying_date(reading);
	case SOVB_WORD_NONE:
		return try_all(reading) || take_behind_specks(reading);
	default:
		return ((tokens->text[token->start + 1] | 0x20) == 'g' && try_all(reading)) ||
		       (sovb_qualifying_behind_place(reading, reading->at) != reading->at && sovb_qualifying_date(reading));
	}
}

/* Behind "của Tỉnh ủy, ngày 20/5/2022": a mark, "về", the subject; not a clause that tells what happened on that day. */
static bool ends_qualifiers(const sovb_qualifying *reading)
{
	const sovb_token *token = sovb_token_at(reading->tokens, reading->at);

	return token->flags & SOVB_TOKEN_BREAK || token->kind == SOVB_TOKEN_MARK || token->word == SOVB_WORD_CUA ||
	       sovb_title_starts(reading, reading->at);
}

/* "[66/2006/NĐ-CP](https://…) ngày …": the address of a link between the number and what qualifies it. */
static void skip_link(sovb_qualifying *reading)
{
	size_t at = reading->at;

	if (!sovb_qualifying_mark(reading, at, ']') || !sovb_qualifying_mark(reading, at + 1, '('))
		return;
	for (at += 2; at < reading->at + LINK_TOKENS && at < reading->tokens->count; at++) {
		if (reading->tokens->token[at].flags & SOVB_TOKEN_BLANK)
			return;
		if (sovb_qualifying_mark(reading, at, ')')) {
			reading->at = at + 1;
			return;
		}
	}
}

/* "Nghị quyết 10/2016/NQ-HĐND tỉnh ngày 7/12/2016 của …": the level that completes the body of the symbol. */
static void skip_level(sovb_qualifying *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	const sovb_string organ = reading->mention->tail->organ;
	size_t at = reading->at;

	if (organ.size < 2 || memcmp(organ.data + organ.size - 2, "ND", 2) != 0) /* HĐND, UBND */
		return;
	while (at < reading->at + LEVEL_TOKENS && !sovb_qualifying_breaks(reading, at) && sovb_lexicon_in_body(tokens->lexicon, tokens->token[at].word) &&
	       !(tokens->token[at].flags & SOVB_TOKEN_CAPITAL))
		at++;
	if (at > reading->at && !sovb_qualifying_breaks(reading, at) && (sovb_qualifying_word(reading, at, SOVB_WORD_NGAY) || sovb_qualifying_word(reading, at, SOVB_WORD_CUA)))
		reading->at = at;
}

/* Does a cell of a table end at token i? */
static bool ends_cell(const sovb_qualifying *reading, size_t i)
{
	const sovb_token *token = sovb_token_at(reading->tokens, i);

	return sovb_qualifying_mark(reading, i, '|') || token->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK);
}

/* "| 39-KH/CU | 16/2/2021 | Chi ủy |": the day and the body in cells of their own behind the number. */
static void take_cells(sovb_qualifying *reading)
{
	sovb_mention *mention = reading->mention;

	for (int cell = 0; cell < CELLS_MAX && sovb_qualifying_mark(reading, reading->at, '|'); cell++) {
		size_t first = reading->at + 1;
		const sovb_phrase *phrase;
		sovb_date_scan date;
		size_t body;

		if (sovb_token_at(reading->tokens, first)->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK))
			return;
		if (!sovb_mention_has_date(mention) && sovb_date_scan_at(&date, reading->tokens, first) && ends_cell(reading, date.end) &&
		    (!mention->year || mention->year == date.date.year)) {
			mention->date = date;
			reading->at = date.end;
			continue;
		}
		phrase = sovb_mention_has_issuer(mention) ? NULL : sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY);
		if (!phrase || phrase->value == SOVB_BODY_FREE) /* "Hội nghị …" may be the subject */
			return;
		body = sovb_body_scan(reading->tokens, first);
		if (body == first || !ends_cell(reading, body))
			return;
		mention->issuer = (sovb_run){first, body};
		reading->at = body;
	}
}

/*
 * "Chỉ thị số 05-CT/TW về “…” của Bộ Chính trị", "… về “…”, ngày 15/5/2016 do Bộ Chính trị ban hành": behind the quote the body that uses the
 * symbol, or any body with the day.
 */
static void take_behind_quote(sovb_qualifying *reading)
{
	sovb_mention *mention = reading->mention;
	sovb_mention told = *mention;
	sovb_qualifying behind = {reading->tokens, &told, mention->title.end, false};

	if (sovb_mention_has_date(mention) || sovb_mention_has_issuer(mention))
		return;
	behind.at += sovb_token_is_one_of(sovb_token_at(reading->tokens, behind.at), ">\"");
	behind.at += sovb_qualifying_mark(&behind, behind.at, ',') && sovb_qualifying_word(&behind, behind.at + 1, SOVB_WORD_NGAY);
	if (sovb_qualifying_word(&behind, behind.at, SOVB_WORD_NGAY))
		sovb_qualifying_date(&behind);
	behind.at += sovb_mention_has_date(&told) && sovb_qualifying_mark(&behind, behind.at, ',') && sovb_qualifying_word(&behind, behind.at + 1, SOVB_WORD_CUA);
	if (!(sovb_qualifying_word(&behind, behind.at, SOVB_WORD_CUA) ? sovb_qualifying_issuer(&behind) : sovb_qualifying_passive_issuer(&behind)))
		return;
	if (!sovb_mention_has_date(&told)) {
		if (!sovb_qualifying_uses_symbol(&behind, told.issuer.first, told.issuer.end))
			return;
		behind.at += sovb_qualifying_mark(&behind, behind.at, ',') && sovb_qualifying_word(&behind, behind.at + 1, SOVB_WORD_NGAY);
	}
	for (int round = 0; round < ROUNDS_MAX && take_any(&behind); round++)
		;
	told.end = behind.at > told.end ? behind.at : told.end;
	*mention = told;
}

void sovb_mention_qualify(sovb_mention *mention, const sovb_tokens *tokens)
{
	sovb_qualifying reading = {tokens, mention, mention->anchor.end, false};

	skip_link(&reading);
	skip_level(&reading);
	take_cells(&reading);
	for (int round = 0; round < ROUNDS_MAX; round++) {
		size_t before = reading.at;

		if (take_any(&reading) || sovb_qualifying_bare_issuer(&reading, false))
			continue;
		if (sovb_qualifying_mark(&reading, reading.at, ',') && !sovb_qualifying_breaks(&reading, reading.at)) {
			bool after_body = sovb_mention_has_issuer(mention) && !sovb_mention_has_date(mention);

			reading.at++;
			if ((take_any(&reading) || sovb_qualifying_bare_issuer(&reading, true) || sovb_qualifying_signed(&reading, 0)) &&
			    !(after_body && sovb_mention_has_date(mention) && !ends_qualifiers(&reading)))
				continue;
			if (after_body)
				mention->date = (sovb_date_scan){0};
		}
		reading.at = before;
		break;
	}
	if (mention->first > 0 && sovb_token_is_mark(tokens, mention->first - 1, '|')) /* "| Nghị định số A của Chính phủ | 01/7/2016 |" */
		take_cells(&reading);
	if (reading.at > mention->end)
		mention->end = reading.at;
	sovb_title_read(&reading);
	if (mention->title_quoted)
		take_behind_quote(&reading);
}
