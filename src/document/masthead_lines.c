/* The number line and the place and date line of a masthead. */
#include "masthead_pieces.h"

#include <string.h>

#include "facts.h"
#include "masthead_noise.h"
#include "masthead_words.h"
#include "phrases.h"

#define JOINED_TOKENS 24 /* tokens that a number and symbol may be printed in */
#define BLANK_TOKENS 12  /* dots and braces that stand for a number not yet given */
#define PLACE_WORDS 8
#define HOUR_TOKENS 7 /* "hồi 19 giờ 30 phút," */
#define SMALL_WORDS 2 /* behind the first word of a place */
#define SCHOOL_NAME 5    /* bytes of the letters of a school's name */
#define DATE_TOKENS 24   /* from "ngày" to the end of the year, with blanks that were never filled in */

/* ---- the number ---- */

/* A number and symbol with what tore it apart left out. */
struct joined {
	char text[SOVB_SYMBOL_MAX];
	size_t size;
	size_t token[JOINED_TOKENS]; /* which token … */
	size_t end[JOINED_TOKENS];   /* … ends where in text */
	size_t count;
};

static bool is_separator(const sovb_token *token)
{
	return token->kind == SOVB_TOKEN_MARK && (token->mark == '-' || token->mark == '/');
}

static bool append(struct joined *joined, const char *text, size_t size)
{
	if (joined->size + size >= sizeof joined->text)
		return false;
	memcpy(joined->text + joined->size, text, size);
	joined->size += size;
	joined->text[joined->size] = '\0';
	return true;
}

/* "BTP-" at a line's end: the next line has the rest alone, or with a further separator. */
static bool is_rest(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *next = sovb_token_at(tokens, i + 1);

	return next->flags & SOVB_TOKEN_LINE || (is_separator(next) && !(next->flags & SOVB_TOKEN_BLANK));
}

/* "28/2004/QH 11": the number of the term behind the letters of the National Assembly. */
static bool is_term_of_assembly(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return i > 0 && token->kind == SOVB_TOKEN_DIGITS && !(token->flags & SOVB_TOKEN_LINE) && token->end - token->start <= 2 &&
	       (sovb_head_word_is(tokens, i - 1, "qh") || sovb_head_word_is(tokens, i - 1, "ubtvqh"));
}

/* "84 QĐ/TWĐTN", "17 HĐBT": letters with nothing but a blank between them and the number. */
static bool is_behind_blank(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (i == 0 || token[-1].kind != SOVB_TOKEN_DIGITS || token->flags & SOVB_TOKEN_LINE || !(token->flags & SOVB_TOKEN_CAPITAL))
		return false;
	return (is_separator(token + 1) && !(token[1].flags & SOVB_TOKEN_BLANK)) ||
	       (token[1].flags & SOVB_TOKEN_LINE && sovb_is_old_code(tokens->text + token->start, token->end - token->start));
}

/* "TrMN": letters of a body of which the first are small, two tokens. */
static bool is_mixed_code(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL && sovb_token_touches(tokens, i + 1) && sovb_token_at(tokens, i + 1)->flags & SOVB_TOKEN_CAPITALS;
}

/* "KH-THCS PL" at the end of the line or column: behind the letters of a kind of school, one blank, those of its name. */
static bool is_name_of_school(const sovb_tokens *tokens, size_t i)
{
	static const char *const schools[] = {"MN", "MG", "TH", "THCS", "THPT", "PTDT", "TTHCS"};
	const sovb_token *token = sovb_token_at(tokens, i), *next = sovb_token_at(tokens, i + 1);

	return i > 0 && token->kind == SOVB_TOKEN_WORD && token->flags & SOVB_TOKEN_CAPITALS && token->end - token->start <= SCHOOL_NAME && token->start == token[-1].end + 1 &&
	       sovb_tokens_say_one_of(tokens, i - 1, schools, sizeof schools / sizeof *schools) && is_separator(&token[-2]) &&
	       (next->flags & SOVB_TOKEN_LINE || sovb_head_gap_before(tokens, i + 1).wide);
}

/*
 * Does the symbol go on at token i?  White space may stand beside separators: before letters of a code, and over a
 * line's end where the number was torn from its letters.
 */
static bool goes_on(const sovb_tokens *tokens, size_t i, bool after_separator, bool has_letters)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (i >= tokens->count)
		return false;
	if (is_separator(token))
		return !has_letters || !(token->flags & SOVB_TOKEN_LINE);
	if (token->kind == SOVB_TOKEN_MARK)
		return (token->mark == '&' || token->mark == '.') && !(token->flags & SOVB_TOKEN_BLANK);
	if (!(token->flags & SOVB_TOKEN_BLANK) || is_term_of_assembly(tokens, i) || (has_letters && is_name_of_school(tokens, i)))
		return true;
	if (!has_letters && !after_separator && is_behind_blank(tokens, i))
		return true;
	if (!after_separator || sovb_head_motto(tokens, i) != i || (token->flags & SOVB_TOKEN_LINE && !is_rest(tokens, i)))
		return false;
	return !has_letters || token->flags & SOVB_TOKEN_CAPITALS || is_mixed_code(tokens, i);
}

/* "10./QĐ-MN": a full stop typed before the separator. */
static bool is_stop_before_separator(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is_mark(tokens, i, '.') && sovb_token_touches(tokens, i) && sovb_token_is_mark(tokens, i + 1, '/') && sovb_token_touches(tokens, i + 1);
}

/*
 * Join the tokens from i on; a number that was left blank is given a 1.  On a letter-spaced line ("4 5 - C T / T W") all
 * of it belongs together.
 */
static void join(struct joined *joined, const sovb_tokens *tokens, size_t i)
{
	bool after_separator = true, has_letters = false;
	size_t line_end = sovb_head_line_end(tokens, i);
	bool spaced = sovb_head_is_spaced(tokens, i, line_end);

	*joined = (struct joined){0};
	if (is_separator(sovb_token_at(tokens, i)))
		append(joined, "1", 1);
	for (; joined->count < JOINED_TOKENS; i++) {
		const sovb_token *token = sovb_token_at(tokens, i);

		if (joined->count && is_stop_before_separator(tokens, i))
			continue;
		if (joined->count && !(spaced && i < line_end) && !goes_on(tokens, i, after_separator, has_letters))
			return;
		if (!append(joined, tokens->text + token->start, token->end - token->start))
			return;
		joined->token[joined->count] = i;
		joined->end[joined->count++] = joined->size;
		after_separator = is_separator(token);
		has_letters = has_letters || (token->kind == SOVB_TOKEN_WORD && !(joined->count == 2 && token->end - token->start == 1)); /* "10b/ 2003/NQ-HĐND" */
	}
}

static size_t token_behind(const struct joined *joined, size_t end)
{
	for (size_t k = 0; k < joined->count; k++)
		if (joined->end[k] >= end)
			return joined->token[k] + 1;
	return joined->token[joined->count - 1] + 1;
}

/* Where the last digits before the letters begin, when only digits and separators go before: "15-03/PT-TH". */
static size_t last_digits(const char *text)
{
	size_t size = strspn(text, "0123456789-/");
	size_t last = size > 0 && text[size - 1] == '/' ? size - 1 : 0;

	while (last > 0 && text[last - 1] >= '0' && text[last - 1] <= '9')
		last--;
	return last;
}

/* A running number with month or year in it ("15-03/PT-TH", "15-03/26/PT-TH"): all of it is the number. */
static bool scan_long_number(sovb_own_number *out, const struct joined *joined)
{
	size_t last = last_digits(joined->text);
	size_t size = last + strspn(joined->text + last, "0123456789");

	if (!last || size >= sizeof out->scan.symbol.number ||
	    !sovb_symbol_scan_at(&out->scan, joined->text, joined->size, last, SOVB_CONTEXT_TYPE, NULL))
		return false;
	memcpy(out->scan.symbol.number, joined->text, size);
	out->scan.symbol.number[size] = '\0';
	sovb_symbol_text(out->scan.text, &out->scan.symbol);
	return true;
}

/* Dots, braces and scanning noise where a number should be: the separator behind them, or i. */
static size_t skip_blank_number(const sovb_tokens *tokens, size_t i)
{
	for (size_t at = i; at < tokens->count && at < i + BLANK_TOKENS; at++) {
		const sovb_token *token = sovb_token_at(tokens, at);

		if (is_separator(token) && !is_separator(token + 1))
			return at;
		if (at > i && token->flags & SOVB_TOKEN_LINE)
			break;
		if (token->kind == SOVB_TOKEN_WORD && !(token->flags & SOVB_TOKEN_CAPITALS) &&
		    token->flags & SOVB_TOKEN_BLANK)
			break;
	}
	return i;
}

/* "03/2019/tt-bnv": small letters where the line says that it is a number. */
static bool scan_small_letters(sovb_own_number *out, const struct joined *joined)
{
	if (!joined->size || !sovb_symbol_parse(&out->scan.symbol, joined->text, joined->size))
		return false;
	sovb_symbol_text(out->scan.text, &out->scan.symbol);
	out->scan.end = joined->size;
	return true;
}

static bool scan_joined(sovb_own_number *out, const sovb_tokens *tokens, size_t i)
{
	struct joined joined;

	join(&joined, tokens, i);
	out->found = sovb_symbol_scan_at(&out->scan, joined.text, joined.size, 0, SOVB_CONTEXT_TYPE, NULL) ||
	             scan_long_number(out, &joined) || scan_small_letters(out, &joined);
	if (out->found)
		out->end = token_behind(&joined, out->scan.end);
	return out->found;
}

/* "22H /QD-TTg": a capital behind the digits, and a blank before the kind: what a pen wrote in the printed gap was not read. */
static bool is_half_read(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->kind == SOVB_TOKEN_WORD && sovb_token_touches(tokens, i) && token->flags & SOVB_TOKEN_CAPITAL && token->end - token->start == 1 &&
	       is_separator(token + 1) && token[1].flags & SOVB_TOKEN_BLANK && !strchr("OI", tokens->text[token->start]);
}

/*
 * What stands behind "Số:" at token i: false when it is nothing of a number.  Digits that a scan destroyed
 * ("1234+ /BNV-TCBC") leave the number blank.
 */
static bool read_symbol(sovb_own_number *out, const sovb_tokens *tokens, size_t i)
{
	bool digits = sovb_token_at(tokens, i)->kind == SOVB_TOKEN_DIGITS;
	size_t at;

	if (digits && !is_half_read(tokens, i + 1) && scan_joined(out, tokens, i))
		return true;
	at = skip_blank_number(tokens, i + digits);
	if (is_separator(sovb_token_at(tokens, at)) && scan_joined(out, tokens, at)) {
		out->blank = true;
		return true;
	}
	out->end = i + digits;
	return digits;
}

/* Acts of the National Assembly print their kind before the number: "Luật số: 45/2019/QH14". */
static bool is_act(const sovb_phrase *type)
{
	return sovb_type_is_law(sovb_type_phrases[type->value].symbol);
}

/* "Số" as scans read it, before its colon or the number: "Sô", "Sé", "S6", "§ố"; the token behind it, or i. */
static size_t skip_spoilt_word(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	size_t end = i;

	if (sovb_head_word_is(tokens, i, "số") || sovb_head_word_is(tokens, i, "sé"))
		end = i + 1;
	else if (sovb_head_word_is(tokens, i, "s") && sovb_token_number(tokens, i + 1) == 6)
		end = i + 2;
	else if (memcmp(tokens->text + token->start, "§", 2) == 0 && sovb_token_touches(tokens, i + 1) && sovb_head_word_is(tokens, i + 1, "ố"))
		end = i + 2;
	return sovb_token_is_mark(tokens, end, ':') || (end > i && sovb_token_at(tokens, end)->kind == SOVB_TOKEN_DIGITS && is_separator(sovb_token_at(tokens, end + 1))) ? end : i;
}

/* "Số / No.:", "Số/Ref:" on pages in two languages: the token before the colon; i when none is there. */
static size_t skip_english_word(const sovb_tokens *tokens, size_t i)
{
	static const char *const words[] = {"no", "ref", "number"};
	size_t end = i + 2;

	if (!sovb_token_is_mark(tokens, i, '/') || !sovb_head_word_is_one_of(tokens, i + 1, words, sizeof words / sizeof *words))
		return i;
	end += sovb_token_is_mark(tokens, end, '.');
	return sovb_token_is_mark(tokens, end, ':') || sovb_token_at(tokens, end)->kind == SOVB_TOKEN_DIGITS ? end : i;
}

/* "Số", or "Luật số", "Bộ luật số", "Nghị quyết số:": the token behind it, or i. */
static size_t skip_number_word(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	const sovb_phrase *type;

	if (!(token->flags & SOVB_TOKEN_CAPITAL))
		return sovb_token_is_mark(tokens, i, '?') ? skip_spoilt_word(tokens, i) : i;
	if (token->word == SOVB_WORD_SO)
		return skip_english_word(tokens, i + 1);
	if (skip_spoilt_word(tokens, i) != i)
		return skip_spoilt_word(tokens, i);
	type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);
	if (!type || !sovb_token_is(tokens, i + type->count, SOVB_WORD_SO) ||
	    sovb_token_at(tokens, i + type->count)->flags & SOVB_TOKEN_LINE)
		return i;
	return is_act(type) || sovb_token_is_mark(tokens, i + type->count + 1, ':') ? i + type->count + 1 : i;
}

/* A small letter, two of ASCII, or several that are no syllable: "c ˆ", "li Ta :", ": j". */
static bool is_speck(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (token->kind != SOVB_TOKEN_WORD || token->flags & SOVB_TOKEN_CAPITAL)
		return false;
	return sovb_is_small_letter(tokens, i) || sovb_is_scan_noise(tokens, i, i + 1) ||
	       (token->end - token->start == 2 && token->word == SOVB_WORD_NONE && !sovb_head_word_is(tokens, i, "về"));
}

/* Nothing on the line behind a number line may make it a reference: "Số 12-KH/TU ngày 5/3/2020 của …". */
static bool ends_number_line(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (token->flags & SOVB_TOKEN_LINE || sovb_token_is_mark(tokens, i, '|'))
		return true;
	if (sovb_head_word_is(tokens, i, "ngày") || sovb_head_word_is(tokens, i, "của"))
		return false;
	if (is_speck(tokens, i))
		return ends_number_line(tokens, i + 1);
	if (token->kind == SOVB_TOKEN_WORD)
		return token->flags & SOVB_TOKEN_CAPITAL || sovb_head_cue_at(tokens, i) == SOVB_CUE_SUBJECT;
	if (sovb_token_is_one_of(token, ",;:")) /* with a blank before it, or a speck behind it, the speck of a scan */
		return (token->flags & SOVB_TOKEN_BLANK || is_speck(tokens, i + 1)) && ends_number_line(tokens, i + 1);
	return true;
}

bool sovb_own_number_scan(sovb_own_number *out, const sovb_tokens *tokens, size_t i)
{
	size_t at = skip_number_word(tokens, i);
	bool colon;

	*out = (sovb_own_number){.first = i};
	if (at == i)
		return false;
	colon = sovb_token_is_mark(tokens, at, ':') || sovb_token_is_mark(tokens, at, '.') ||
	        sovb_token_is_mark(tokens, at, ';');
	at += colon;
	while (colon && (sovb_token_is_mark(tokens, at, '|') || sovb_token_is_mark(tokens, at, ':')))
		at++; /* an empty cell in a drawn table, a colon typed twice */
	if (!read_symbol(out, tokens, at)) {
		out->end = at;
		return colon;
	}
	return ends_number_line(tokens, out->end);
}

/* ---- place and date ---- */

/* The token behind "tháng … năm …" whose day or year may be blank or unreadable; i when there is none; placed: a comma goes before it. */
static size_t skip_blank_date(const sovb_tokens *tokens, size_t i, bool placed)
{
	bool month = false, words = false; /* "Ngày hội Văn hóa năm 2023" is no day, "Hà Nội, ngày O6 thing LO năm 2025" was one */
	size_t at;

	for (at = i + 1; at < tokens->count && at < i + DATE_TOKENS; at++) {
		if (sovb_head_word_is(tokens, at, "tháng"))
			month = true;
		else if (sovb_head_word_is(tokens, at, "năm"))
			break;
		else if (sovb_token_at(tokens, at)->flags & SOVB_TOKEN_BREAK)
			return i;
		else
			words = words || sovb_token_at(tokens, at)->kind == SOVB_TOKEN_WORD;
	}
	if (!sovb_head_word_is(tokens, at, "năm"))
		return i;
	for (at++; at < i + DATE_TOKENS && at < tokens->count; at++) {
		const sovb_token *token = sovb_token_at(tokens, at);

		if (token->flags & SOVB_TOKEN_LINE || token->mark == '|' || token->mark == '<' || token->mark == '(' ||
		    (token->kind == SOVB_TOKEN_WORD && token->flags & SOVB_TOKEN_BLANK))
			break;
	}
	return month || ((placed || !words) && sovb_token_at(tokens, at - 1)->kind == SOVB_TOKEN_DIGITS) ? at : i;
}

/*
 * "12 háng 01 năm 2026", "10 thắng 10 năm 2023", "1O tháng 7 năm 2015": a day that a slip or a scan spoilt.  The token behind
 * it, or i.
 */
static size_t scan_spoilt_date(sovb_date *date, const sovb_tokens *tokens, size_t i)
{
	static const char *const months[] = {"tháng", "háng", "thng", "thág", "thán", "thàng", "thing"};
	const size_t letter = sovb_token_touches(tokens, i + 1) && sovb_head_word_is(tokens, i + 1, "o"); /* "1O tháng" */
	long day = sovb_token_number(tokens, i) * (letter ? 10 : 1), month, year;
	const size_t start = i;
	sovb_date read;

	i += letter;
	month = sovb_token_number(tokens, i + 2);
	year = sovb_token_number(tokens, i + 4);

	if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1000 || year > 9999 ||
	    !sovb_head_word_is(tokens, i + 3, "năm"))
		return start;
	read = (sovb_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
	if (!sovb_date_is_day(read))
		return start;
	for (size_t k = 0; k < sizeof months / sizeof *months; k++) {
		if (!sovb_head_word_is(tokens, i + 1, months[k]))
			continue;
		*date = read;
		return i + 5;
	}
	return start;
}

/* "TT-BTC": a dash between letters of a symbol, where "Bà Rịa - Vũng Tàu" has one between words. */
static bool joins_codes(const sovb_tokens *tokens, size_t i)
{
	return i > 0 && is_separator(sovb_token_at(tokens, i)) &&
	       sovb_token_at(tokens, i - 1)->flags & SOVB_TOKEN_CAPITALS &&
	       !(sovb_token_at(tokens, i)->flags & SOVB_TOKEN_BLANK);
}

/*
 * "Cà", a line end, "Mau, ngày …": the first word of a place alone on its line, as texts out of web pages have it; "Thành phố Hồ Chí" and
 * "Minh, ngày …".  The token behind the line, or i.
 */
static size_t behind_parted_place(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	size_t end = sovb_head_line_end(tokens, i);
	bool short_city = sovb_head_word_is(tokens, i, "tp");
	bool city = short_city || sovb_head_phrase(tokens, i, "thành phố") != i;

	if (token->kind != SOVB_TOKEN_WORD || !(token->flags & SOVB_TOKEN_CAPITAL) || (token->flags & SOVB_TOKEN_CAPITALS && !short_city) ||
	    !(end == i + 1 || (city && end <= i + PLACE_WORDS - 2)) || !(i == 0 || token->flags & SOVB_TOKEN_LINE) || sovb_head_gap_before(tokens, end).lines > 1)
		return i;
	return sovb_token_at(tokens, end)->flags & SOVB_TOKEN_CAPITAL || (city && end == i + 1) ? end : i;
}

/* "Chư sê, ngày …", "Bình thạnh trung, ngày …": the rest of a place in small letters; but "Hôm nay, ngày …". */
static bool is_small_end_of_place(const sovb_tokens *tokens, size_t first, size_t at)
{
	size_t end = at;

	while (end <= first + SMALL_WORDS && sovb_token_at(tokens, end)->kind == SOVB_TOKEN_WORD && !sovb_token_says(tokens, end, "nay"))
		end++;
	return end > at && sovb_token_is_mark(tokens, end, ',') && sovb_token_is(tokens, end + 1, SOVB_WORD_NGAY);
}

/* "TP.", "P.", "TX.": what sort of place is named behind the stop. */
static bool is_short_level(const sovb_tokens *tokens, size_t i)
{
	static const char *const levels[] = {"tp", "p", "q", "h", "x", "tx", "tt"};

	return sovb_head_word_is_one_of(tokens, i, levels, sizeof levels / sizeof *levels);
}

/* "Phường 3", "Quận 12", "P.3": places of a city that are numbered; the digits are token i. */
static bool is_numbered_place(const sovb_tokens *tokens, size_t i)
{
	static const char *const levels[] = {"phường", "quận", "p", "q"};
	const size_t level = i - 1 - (i > 1 && sovb_token_is_mark(tokens, i - 1, '.'));

	return sovb_token_at(tokens, i)->end - sovb_token_at(tokens, i)->start <= 2 && sovb_token_is_mark(tokens, i + 1, ',') &&
	       sovb_head_word_is_one_of(tokens, level, levels, sizeof levels / sizeof *levels);
}

/* The comma behind a place: "Hà Nội,", "TP. Hồ Chí Minh,", "Bà Rịa - Vũng Tàu,"; first when there is none. */
static size_t skip_place(const sovb_tokens *tokens, size_t first)
{
	size_t at = first;

	for (; at < first + PLACE_WORDS; at++) {
		const sovb_token *token = sovb_token_at(tokens, at);

		if (at > first && token->flags & SOVB_TOKEN_LINE && at != behind_parted_place(tokens, first))
			return first;
		if (token->kind == SOVB_TOKEN_MARK && (token->mark == ',' || token->mark == ';'))
			return at > first ? at : first;
		if (token->word == SOVB_WORD_NGAY)
			return at;
		if (joins_codes(tokens, at))
			return first;
		if (token->mark == '.' && at > first && token[1].word == SOVB_WORD_NGAY && !(token[1].flags & SOVB_TOKEN_LINE))
			return at; /* a comma in a scan */
		if (token->mark == '.' && !(at > first && is_short_level(tokens, at - 1)))
			return first;
		if (token->kind == SOVB_TOKEN_WORD && !(token->flags & SOVB_TOKEN_CAPITAL) &&
		    !sovb_lexicon_in_body(tokens->lexicon, token->word) && !(at > first && is_small_end_of_place(tokens, first, at)))
			return first;
		if (token->kind == SOVB_TOKEN_DIGITS && at > first && is_numbered_place(tokens, at))
			continue;
		if (token->kind == SOVB_TOKEN_DIGITS || token->mark == '/' || token->mark == '|')
			return first;
	}
	return first;
}

/* A date line ends where its line does, or another column begins; "NGÀY 16/10/2013 CỦA BỘ …" goes on. */
static bool ends_date_line(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (!(token->flags & SOVB_TOKEN_LINE) && sovb_head_word_is(tokens, i, "của"))
		return false;
	return token->flags & SOVB_TOKEN_LINE || token->mark == '|' || token->flags & SOVB_TOKEN_CAPITAL ||
	       sovb_head_gap_before(tokens, i).wide ||
	       (token->mark == '.' && sovb_token_at(tokens, i + 1 + sovb_token_is_mark(tokens, i + 1, '.'))->flags & SOVB_TOKEN_CAPITALS) || /* "năm 2012.. QUYẾT ĐỊNH" */
	       ((token->mark == '.' || (token->flags & SOVB_TOKEN_BLANK && sovb_token_is_one_of(token, ":;-,?'"))) && token[1].flags & SOVB_TOKEN_LINE);
}

/* "Tân Quang 06 tháng 12 năm 2012", a line of its own without "ngày", or "Ngày 06 tháng 12 năm 2012" without a place. */
static bool scan_bare_day(sovb_own_date *out, const sovb_tokens *tokens, size_t i)
{
	size_t day = i;
	sovb_date date;

	while (day < i + PLACE_WORDS && sovb_token_at(tokens, day)->kind == SOVB_TOKEN_WORD && sovb_token_at(tokens, day)->flags & SOVB_TOKEN_CAPITAL &&
	       (day == i || !(sovb_token_at(tokens, day)->flags & SOVB_TOKEN_LINE)))
		day++;
	if (day == i || !(i == 0 || sovb_token_at(tokens, i)->flags & SOVB_TOKEN_LINE) || !sovb_token_is(tokens, day + 1, SOVB_WORD_THANG))
		return false;
	out->end = scan_spoilt_date(&date, tokens, day);
	if (out->end == day || !(sovb_token_at(tokens, out->end)->flags & SOVB_TOKEN_LINE))
		return false;
	*out = (sovb_own_date){.found = true, .first = i, .place_end = sovb_token_is(tokens, i, SOVB_WORD_NGAY) ? i : day, .end = out->end, .date = date};
	return true;
}

/* "hồi 19 giờ 30 phút, ngày …", "lúc 7h00 ngày …", "06 giờ ngày …" of a telegram behind its place: the token behind the hour, or i. */
static size_t skip_hour(const sovb_tokens *tokens, size_t i)
{
	size_t at = i + (sovb_head_word_is(tokens, i, "hồi") || sovb_head_word_is(tokens, i, "lúc"));

	if (sovb_token_at(tokens, at)->kind != SOVB_TOKEN_DIGITS || (at == i && !sovb_head_word_is(tokens, at + 1, "giờ") && !sovb_head_word_is(tokens, at + 1, "h")))
		return i;
	while (at < i + HOUR_TOKENS && !(sovb_token_at(tokens, at)->flags & SOVB_TOKEN_LINE) && !sovb_token_is(tokens, at, SOVB_WORD_NGAY))
		at++;
	return sovb_token_is(tokens, at, SOVB_WORD_NGAY) ? at : i;
}

/* "Đăng ngày: 08/10/2025", "Cập nhật ngày …" of a portal: no place. */
static bool is_label_of_day(const sovb_tokens *tokens, size_t i)
{
	static const char *const labels[] = {"đăng", "đăng tải", "cập nhật", "xuất bản"};

	for (size_t k = 0; k < sizeof labels / sizeof *labels; k++)
		if (sovb_token_is(tokens, sovb_head_phrase(tokens, i, labels[k]), SOVB_WORD_NGAY) && sovb_head_phrase(tokens, i, labels[k]) != i)
			return true;
	return false;
}

bool sovb_own_date_scan(sovb_own_date *out, const sovb_tokens *tokens, size_t i)
{
	size_t comma = skip_place(tokens, i);
	size_t day = comma;
	sovb_date_scan scan;

	*out = (sovb_own_date){.first = i, .place_end = comma};
	if (is_label_of_day(tokens, i))
		return false;
	if (scan_bare_day(out, tokens, i))
		return true;
	while (sovb_token_is_mark(tokens, day, ',') || sovb_token_is_mark(tokens, day, ';') ||
	       sovb_token_is_mark(tokens, day, '.'))
		day++;
	day = day > i ? skip_hour(tokens, day) : day;
	if (!sovb_token_is(tokens, day, SOVB_WORD_NGAY) && !(day > comma && sovb_head_word_is(tokens, day, "ngày")))
		return false;
	if (comma == i && (sovb_token_at(tokens, day)->flags & SOVB_TOKEN_CAPITAL ||
	                   !sovb_token_is(tokens, day + 2, SOVB_WORD_THANG)))
		return false;
	out->end = day;
	/* A "ngày" that lost its mark is not the scanner's word: then the day itself is where a date may begin. */
	if (sovb_date_scan_at(&scan, tokens, day + !sovb_token_is(tokens, day, SOVB_WORD_NGAY))) {
		out->date = scan.date;
		out->end = scan.end;
	} else {
		out->end = scan_spoilt_date(&out->date, tokens, day + 1);
		if (out->end == day + 1)
			out->end = skip_blank_date(tokens, day, day > comma);
	}
	out->found = out->end > day && ends_date_line(tokens, out->end);
	return out->found;
}
