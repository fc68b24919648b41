#include "mention.h"

#include <string.h>

#include "facts.h"
#include "fold.h"
#include "phrases.h"
#include "specks.h"

#define TITLE_TOKENS_MAX 120
#define DUST_BYTES 3
#define CELLS_MAX 2  /* of a table, behind the number */
#define ROUNDS_MAX 8
#define LINK_TOKENS 80
#define NOTE_DIGITS 3
#define LEVEL_TOKENS 2 /* "thành phố" */
#define BROKEN_DATE_TOKENS 12
#define PLACE_TOKENS 4
#define TOLD_WORDS 4 /* ", cũng quy định" */
#define OPENING_TOKENS 4     /* "cụ thể như sau" */
#define CLAUSE_ADVERBS 6     /* "đã khẩn trương" before what a body did */
#define PURPOSE_TOKENS 4     /* "Báo cáo thẩm tra số" */
#define SHORT_FORM_TOKENS 16 /* in brackets: "(sau đây gọi tắt là …)", "(KDBH)" */

/* The words behind an anchor. */
struct reading {
	const sovb_tokens *tokens;
	sovb_mention *mention;
	size_t at;
	bool dated; /* a day that nobody can read was passed over */
};

static bool is_break(const struct reading *reading, size_t i)
{
	return sovb_token_is_break(reading->tokens, i);
}

static bool is_word(const struct reading *reading, size_t i, sovb_word word)
{
	return !is_break(reading, i) && sovb_token_is(reading->tokens, i, word);
}

static bool is_mark(const struct reading *reading, size_t i, char mark)
{
	return sovb_token_is_mark(reading->tokens, i, mark);
}

static bool has_date(const sovb_mention *mention)
{
	return mention->date.first != mention->date.end;
}

static bool has_issuer(const sovb_mention *mention)
{
	return mention->issuer.first != mention->issuer.end;
}

/* "07/11/205", "25/120/1993": digits and marks without a blank between them; the token behind, or i. */
static size_t behind_digits(const struct reading *reading, size_t i)
{
	const sovb_token *token = sovb_token_at(reading->tokens, i);
	size_t at = i;

	while (at < i + BROKEN_DATE_TOKENS && !is_break(reading, at) && (token->kind == SOVB_TOKEN_DIGITS || token->kind == SOVB_TOKEN_MARK) &&
	       (at == i || !(token->flags & SOVB_TOKEN_BLANK)))
		token = sovb_token_at(reading->tokens, ++at);
	return at > i + 2 && reading->tokens->token[at - 1].kind == SOVB_TOKEN_DIGITS ? at : i;
}

/* "của" with other marks than its own: "củá", "cùa". */
static bool is_spoilt_of(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	char word[SOVB_WORD_MAX + 1];
	size_t size = token->end - token->start;

	if (token->kind != SOVB_TOKEN_WORD || token->word != SOVB_WORD_NONE || size < 3 || size > 6 || tokens->text[token->start] != 'c')
		return false;
	size = sovb_strip_marks(word, sovb_fold_word(word, tokens->text + token->start, size));
	return size == 3 && memcmp(word, "cua", 3) == 0;
}

/* "của" as a scan reads it. */
static bool is_scanned_of(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_CUA_OCR) || sovb_token_is(tokens, i, SOVB_WORD_CUA_OCR2) || is_spoilt_of(tokens, i);
}

/* Is token at the year of a day, with "của" and a body behind it? */
static bool is_year_of(const struct reading *reading, size_t at)
{
	const sovb_token *token = sovb_token_at(reading->tokens, at);
	long year = sovb_token_number(reading->tokens, at);

	return token->end - token->start == 4 && year >= 1945 && year < 2100 && !is_break(reading, at + 1) &&
	       (sovb_token_is(reading->tokens, at + 1, SOVB_WORD_CUA) || is_scanned_of(reading->tokens, at + 1)) &&
	       sovb_token_begins_body(reading->tokens, at + 2);
}

/* "ngày 3] tháng 5 năm 2023", "ngày … tháng … năm 2023", "ngày 07/11/205": words of a date that name no day are passed over. */
static bool skip_broken_date(struct reading *reading, size_t i)
{
	size_t behind;
	sovb_date_scan date;

	if (!is_word(reading, i, SOVB_WORD_NGAY))
		return false;
	behind = behind_digits(reading, i + 1);
	if (behind > i + 1) {
		reading->at = behind;
		return true;
	}
	for (size_t at = i + 1; at < i + BROKEN_DATE_TOKENS && !is_break(reading, at); at++) {
		if (is_word(reading, at, SOVB_WORD_NAM) &&
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

/* "1257/VPUBND-THVX Đồng Tháp, ngày 15 tháng 9 năm 2020": the token behind a place copied with the day, or i. */
static size_t behind_place(const struct reading *reading, size_t i)
{
	size_t at = i;

	if (i != reading->mention->anchor.end || sovb_token_phrase(reading->tokens, i, SOVB_PHRASE_BODY) ||
	    sovb_token_phrase(reading->tokens, i, SOVB_PHRASE_TYPE))
		return i;
	while (at < i + PLACE_TOKENS && !is_break(reading, at) && sovb_token_at(reading->tokens, at)->kind == SOVB_TOKEN_WORD &&
	       sovb_token_at(reading->tokens, at)->flags & SOVB_TOKEN_CAPITAL)
		at++;
	return at > i + 1 && sovb_token_is_mark(reading->tokens, at, ',') && is_word(reading, at + 1, SOVB_WORD_NGAY) ? at + 1 : i;
}

/* A date here, "ngày …" or digits, also in brackets. */
static bool take_date(struct reading *reading)
{
	sovb_date_scan date;
	size_t at = reading->at;

	if (has_date(reading->mention) || is_break(reading, at))
		return false;
	at = behind_place(reading, at);
	if (is_word(reading, at, SOVB_WORD_KY_TEN) && is_word(reading, at + 1, SOVB_WORD_NGAY))
		at++;
	else if (is_word(reading, at, SOVB_WORD_BAN) && is_word(reading, at + 1, SOVB_WORD_HANH) &&
	         (is_word(reading, at + 2, SOVB_WORD_NGAY) || is_word(reading, at + 2, SOVB_WORD_NAM) ||
	          is_word(reading, at + 2, SOVB_WORD_THANG)))
		at += 2;
	at += is_word(reading, at, SOVB_WORD_VAO);
	if (!sovb_date_scan_at(&date, reading->tokens, at))
		return skip_broken_date(reading, at);
	if (date.date.year || date.impossible)
		reading->mention->date = date;
	if (!reading->mention->date_part.year)
		reading->mention->date_part = date.part;
	reading->at = date.end;
	return true;
}

static bool is_joint_type(const char *type)
{
	return type && (strcmp(type, "TTLT") == 0 || strcmp(type, "NQLT") == 0);
}

/* Joint circulars and resolutions, called so or by their symbol ("Thông tư số 221/2012/TTLT-BTC-BCT"), name all who issued them. */
static bool is_joint(const sovb_mention *mention)
{
	return is_joint_type(mention->type) || is_joint_type(mention->tail->type);
}

static size_t body_end(const struct reading *reading, size_t first)
{
	return is_joint(reading->mention) ? sovb_bodies_scan(reading->tokens, first) : sovb_body_scan(reading->tokens, first);
}

/* "của Chủ", and at the foot of the page a note before "tịch Ủy ban nhân dân": no body has such a name. */
static bool is_half_a_word(const sovb_tokens *tokens, size_t i)
{
	static const char *const halves[] = {"Chủ", "Ủy", "Uỷ", "Thủ", "Quốc", "Chính", "Giám", "Tổng"};
	const sovb_token *token = sovb_token_at(tokens, i);
	size_t size = token->end - token->start;

	for (size_t k = 0; k < sizeof halves / sizeof *halves; k++)
		if (strlen(halves[k]) == size && memcmp(tokens->text + token->start, halves[k], size) == 0)
			return true;
	return false;
}

/*
 * Such a half alone, or with a capital on the next line, where its other half would stand in small letters ("của Chủ", the number of a
 * page, "Được sự đồng ý …").  "Tổng" may have either behind it.
 */
static bool is_torn_name(const sovb_tokens *tokens, sovb_run name)
{
	const sovb_token *next = sovb_token_at(tokens, name.first + 1);

	if (!is_half_a_word(tokens, name.first))
		return false;
	return name.end == name.first + 1 || (next->flags & SOVB_TOKEN_LINE && next->flags & SOVB_TOKEN_CAPITAL &&
	                                      !sovb_token_is(tokens, name.first, SOVB_WORD_TONG));
}

static bool take_issuer_at(struct reading *reading, size_t first)
{
	size_t end;

	/* "của" ends no paragraph: a line of print may. */
	if (has_issuer(reading->mention) ||
	    (is_break(reading, first) && !sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY)))
		return false;
	end = body_end(reading, first);
	if (end == first || is_torn_name(reading->tokens, (sovb_run){first, end}))
		return false;
	reading->mention->issuer = (sovb_run){first, end};
	reading->at = end;
	return true;
}

/* "của ,", a line end, "Chính phủ"; "của", a line end, "- Chính phủ": the name of a body behind specks, or i. */
static size_t behind_specks(const struct reading *reading, size_t i)
{
	size_t end = sovb_specks_end(reading->tokens, i);

	return sovb_token_begins_body(reading->tokens, end) ? end : i;
}

/* "Chính phi", "Chính phú" */
static bool is_government(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	size_t size = token[1].end - token[1].start;

	return token->end - token->start == strlen("Chính") && memcmp(tokens->text + token->start, "Chính", strlen("Chính")) == 0 && size > 2 && size < 6 &&
	       memcmp(tokens->text + token[1].start, "ph", 2) == 0;
}

/* "2023: cửa. Chính phủ", "cua Thủ tướng Chính phủ": a scan. */
static bool take_scanned_issuer(struct reading *reading, size_t at)
{
	const sovb_token *token = sovb_token_at(reading->tokens, at);

	at += token->kind == SOVB_TOKEN_MARK && (token->mark == ':' || token->mark == '.');
	if ((!has_date(reading->mention) && !reading->dated) || is_break(reading, at) || !is_scanned_of(reading->tokens, at))
		return false;
	at = behind_specks(reading, at + 1);
	return (sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_BODY) || is_government(reading->tokens, at)) && take_issuer_at(reading, at);
}

/* Documents that bodies agree on. */
static bool is_agreement(const sovb_mention *mention)
{
	return is_joint(mention) || (mention->type && (strcmp(mention->type, "QC") == 0 || strcmp(mention->type, "CTr") == 0 ||
	                                               strcmp(mention->type, "KH") == 0 || strcmp(mention->type, "HD") == 0));
}

/* "giữa Ban Dân vận Tỉnh ủy và Ban cán sự đảng Ủy ban nhân dân tỉnh": all of them, two at least. */
static bool take_parties(struct reading *reading, size_t first)
{
	size_t end = sovb_bodies_scan(reading->tokens, first);
	bool several = false;

	for (size_t at = first; at < end; at++)
		several = several || ((sovb_token_is(reading->tokens, at, SOVB_WORD_VA) || sovb_token_is(reading->tokens, at, SOVB_WORD_COMMA)) &&
		                      sovb_token_phrase(reading->tokens, at + 1, SOVB_PHRASE_BODY));
	if (has_issuer(reading->mention) || is_break(reading, first) || !sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY) ||
	    !several)
		return false;
	reading->mention->issuer = (sovb_run){first, end};
	reading->at = end;
	return true;
}

/* "của Bộ Chính trị", "Kết luận của Bộ Chính trị" with the kind said again, "nêu trên của Thủ tướng Chính phủ". */
static bool take_issuer(struct reading *reading)
{
	const sovb_phrase *type = sovb_token_phrase(reading->tokens, reading->at, SOVB_PHRASE_TYPE);
	size_t at = reading->at;

	if (type && type->count <= 2 && !is_break(reading, at) && is_word(reading, at + type->count, SOVB_WORD_CUA))
		at += type->count;
	else if ((is_word(reading, at, SOVB_WORD_NEU) || is_word(reading, at, SOVB_WORD_NOI)) &&
	         is_word(reading, at + 1, SOVB_WORD_TREN))
		at += 2;
	if (is_word(reading, at, SOVB_WORD_GIUA) && is_agreement(reading->mention))
		return take_parties(reading, at + 1);
	if (!is_word(reading, at, SOVB_WORD_CUA))
		return take_scanned_issuer(reading, at);
	at += 1 + is_word(reading, at + 1, SOVB_WORD_CUA); /* said twice by a slip */
	return take_issuer_at(reading, behind_specks(reading, at));
}

/* "tại Kỳ họp thứ 9 ngày 17/6/2020": the token behind the sitting, when a day follows it, or i. */
static size_t behind_sitting(const struct reading *reading, size_t i)
{
	size_t at = i + 4;

	if (!is_word(reading, i, SOVB_WORD_TAI) || !is_word(reading, i + 1, SOVB_WORD_KY) || !is_word(reading, i + 3, SOVB_WORD_THU))
		return i;
	at += sovb_token_at(reading->tokens, at)->kind == SOVB_TOKEN_DIGITS || sovb_ordinal_of(sovb_token_at(reading->tokens, at)->word);
	at += is_mark(reading, at, ',');
	return is_word(reading, at, SOVB_WORD_NGAY) ? at : i;
}

/* "[đã] được Quốc hội thông qua ngày …", "do Bộ Tài chính ban hành ngày …" */
static bool take_passive_issuer(struct reading *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	size_t first = reading->at;
	size_t end;

	first += is_word(reading, first, SOVB_WORD_DA) && is_word(reading, first + 1, SOVB_WORD_DUOC);
	if (has_issuer(reading->mention) || (!is_word(reading, first, SOVB_WORD_DUOC) && !is_word(reading, first, SOVB_WORD_DO)))
		return false;
	end = body_end(reading, ++first);
	if (end == first)
		return false;
	for (size_t at = end; at < end + 10 && !is_break(reading, at); at++) {
		int term;
		size_t behind = sovb_term_scan(tokens, at, &term);

		if (behind != at && !reading->mention->term)
			reading->mention->term = term;
		if ((is_word(reading, at, SOVB_WORD_BAN) && is_word(reading, at + 1, SOVB_WORD_HANH)) ||
		    (is_word(reading, at, SOVB_WORD_THONG) && is_word(reading, at + 1, SOVB_WORD_QUA))) {
			reading->mention->issuer = (sovb_run){first, end};
			reading->at = behind_sitting(reading, at + 2);
			return true;
		}
	}
	reading->mention->term = 0;
	return false;
}

/* May the body named by tokens [first, end) use the mention's symbol? */
static bool uses_symbol(const struct reading *reading, size_t first, size_t end)
{
	const sovb_string organ = reading->mention->tail->organ;
	const sovb_issuer_fact *fact;

	if (first >= end || !organ.size)
		return false;
	fact = sovb_met_issuer(reading->tokens, first, end);
	for (const char *symbol = fact ? fact->symbols : ""; *symbol; symbol += strspn(symbol, " ")) {
		size_t length = strcspn(symbol, " ");

		if (length == organ.size && memcmp(symbol, organ.data, length) == 0)
			return true;
		symbol += length;
	}
	return false;
}

/* "ngày 12/9/2025, Ban Chỉ đạo Trung ương về …", "ngày 21/4/2010 Chính phủ quy định …": a body without "của". */
static bool take_bare_issuer(struct reading *reading, bool after_comma)
{
	size_t end;

	if (is_break(reading, reading->at) || has_issuer(reading->mention) || (!has_date(reading->mention) && after_comma) ||
	    !sovb_token_phrase(reading->tokens, reading->at, SOVB_PHRASE_BODY))
		return false;
	end = sovb_body_scan(reading->tokens, reading->at);
	if (!uses_symbol(reading, reading->at, end))
		return false;
	for (size_t at = reading->at; at <= end; at++)
		if (!after_comma || is_word(reading, at, SOVB_WORD_VE))
			return take_issuer_at(reading, reading->at);
	return false;
}

/* "ngày 12/4/2025 .Hội nghị lần thứ 11 …": a mark behind a blank that touches the word behind it ends nothing. */
static bool take_issuer_behind_speck(struct reading *reading)
{
	const size_t start = reading->at;
	const sovb_token *token = sovb_token_at(reading->tokens, start);

	if (!(token->flags & SOVB_TOKEN_BLANK) || !sovb_token_is_one_of(token, ".'~") ||
	    sovb_token_at(reading->tokens, start + 1)->flags & (SOVB_TOKEN_BLANK | SOVB_TOKEN_BREAK))
		return false;
	reading->at = start + 1;
	if (take_bare_issuer(reading, false))
		return true;
	reading->at = start;
	return false;
}

/* "(KDBH)", "(sau đây gọi tắt là …)" between the number and what qualifies it. */
static bool take_short_form(struct reading *reading)
{
	size_t start = reading->at;
	size_t at = start + 1;

	if (is_break(reading, start) || !sovb_token_is_mark(reading->tokens, start, '('))
		return false;
	while (at - start < SHORT_FORM_TOKENS && !is_break(reading, at) && !sovb_token_is_mark(reading->tokens, at, ')'))
		at++;
	if (!sovb_token_is_mark(reading->tokens, at, ')'))
		return false;
	reading->at = at + 1;
	if (take_date(reading) || take_issuer(reading) || take_passive_issuer(reading))
		return true;
	reading->at = start;
	return false;
}

/* "Bộ Thương mại (nay là Bộ Công Thương) hướng dẫn …", "UBND tỉnh An Bình (cũ) về …": what became of the body right before it. */
static bool take_successor(struct reading *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	size_t at = reading->at + 1;

	if (!has_issuer(reading->mention) || reading->mention->issuer.end != reading->at || is_break(reading, reading->at) || is_break(reading, at) ||
	    !(sovb_token_is(tokens, at, SOVB_WORD_CU_OLD) || (sovb_token_is(tokens, at, SOVB_WORD_NAY_NOW) && is_word(reading, at + 1, SOVB_WORD_LA))))
		return false;
	while (at - reading->at < SHORT_FORM_TOKENS && !is_break(reading, at) && !sovb_token_is_mark(tokens, at, ')'))
		at++;
	if (!sovb_token_is_mark(tokens, at, ')'))
		return false;
	reading->at = at + 1;
	return true;
}

static bool take_term(struct reading *reading)
{
	int number;
	size_t end = sovb_term_scan(reading->tokens, reading->at, &number);

	if (end == reading->at || is_break(reading, reading->at))
		return false;
	if (!reading->mention->term)
		reading->mention->term = number;
	reading->at = end;
	return true;
}

/* "(khóa XI)", "(ngày 3/6/2013)", "(sau đây gọi …)": brackets that qualify. */
static bool take_brackets(struct reading *reading)
{
	size_t start = reading->at;
	size_t close = start;

	if (is_break(reading, start) || !sovb_token_is_mark(reading->tokens, start, '('))
		return false;
	while (close - start < 40 && !is_break(reading, close) && !sovb_token_is_mark(reading->tokens, close, ')'))
		close++;
	if (!sovb_token_is_mark(reading->tokens, close, ')'))
		return false;
	reading->at = start + 1;
	if (take_date(reading) || take_term(reading)) {
		while (reading->at < close && (take_date(reading) || take_term(reading) || take_issuer(reading)))
			;
		reading->at = close + 1;
		return true;
	}
	reading->at = start;
	return false;
}

/* Any qualifier, tried in turn. */
static bool try_all(struct reading *reading)
{
	return take_date(reading) || take_issuer(reading) || take_term(reading) || take_brackets(reading) ||
	       take_short_form(reading) || take_passive_issuer(reading);
}

/* "125/2025/NĐ-CP . 11/6/2025 của Chính phủ": behind a mark that was "ngày" a whole day and "của". */
static bool is_day_of_body(const struct reading *reading, size_t i)
{
	sovb_date_scan date;

	return sovb_token_at(reading->tokens, i)->kind == SOVB_TOKEN_DIGITS && sovb_token_at(reading->tokens, i)->flags & SOVB_TOKEN_BLANK &&
	       sovb_date_scan_at(&date, reading->tokens, i) && date.date.year && is_word(reading, date.end, SOVB_WORD_CUA);
}

/* "08-HD/VPTU, TH. 04/3/2024 của Văn phòng": letters that were "ngày", no word that is known, with a stop behind them. */
static size_t behind_dust(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->kind == SOVB_TOKEN_WORD && token->word == SOVB_WORD_NONE && token->end - token->start <= DUST_BYTES && token[1].mark == '.' ? i + 1 : i;
}

/* "608/QĐ-TTg. ngày 15/3/2025", "08/10/2024. của Chính phủ", "năm 2024 c của": specks before a qualifier in small letters. */
static bool take_behind_specks(struct reading *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	const size_t start = reading->at;
	size_t end = sovb_specks_end(tokens, behind_dust(tokens, start));

	for (size_t at = start; at <= end; at++)
		if (is_break(reading, at))
			return false;
	if (end == start || tokens->token[end].flags & SOVB_TOKEN_CAPITAL ||
	    !(is_word(reading, end, SOVB_WORD_NGAY) || is_day_of_body(reading, end) || (is_word(reading, end, SOVB_WORD_CUA) &&
	                                                 sovb_token_begins_body(tokens, behind_specks(reading, end + 1)))))
		return false;
	reading->at = end;
	if (take_date(reading) || take_issuer(reading))
		return true;
	reading->at = start;
	return false;
}

/* "26/NQ-CP; ngày 05/3/2020 của Chính phủ": a comma in a scan. */
static bool take_day_of_body(struct reading *reading)
{
	const size_t start = reading->at;
	sovb_date_scan date;

	if (has_date(reading->mention) || !is_word(reading, start + 1, SOVB_WORD_NGAY) || sovb_token_at(reading->tokens, start + 1)->flags & SOVB_TOKEN_CAPITAL ||
	    !sovb_date_scan_at(&date, reading->tokens, start + 1) || !date.date.year || !is_word(reading, date.end, SOVB_WORD_CUA) ||
	    !sovb_token_begins_body(reading->tokens, date.end + 1))
		return false;
	reading->at = start + 1;
	return take_date(reading);
}

/* "29-NQ/TW[1] ngày 4/11/2013", "05-CT/TW [^2], ngày …": a qualifier behind the mark of a note. */
static bool take_behind_note(struct reading *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	const size_t start = reading->at;
	size_t at = start + 1;

	at += is_mark(reading, at, '^');
	if (sovb_token_at(tokens, at)->kind != SOVB_TOKEN_DIGITS || sovb_token_at(tokens, at)->end - sovb_token_at(tokens, at)->start > NOTE_DIGITS ||
	    !is_mark(reading, at + 1, ']') || is_break(reading, at + 1))
		return false;
	reading->at = at + 2 + is_mark(reading, at + 2, ',');
	if (!is_break(reading, reading->at) && (take_date(reading) || take_issuer(reading) || take_term(reading)))
		return true;
	reading->at = start;
	return false;
}

/*
 * The qualifier that the next token can begin.  A word that is not known may be of a date in a scan, and so may a known one like
 * "ngay"; words that begin the name of a kind of document say it again.
 */
static bool take_any(struct reading *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	const sovb_token *token = sovb_token_at(tokens, reading->at);

	if (token->kind == SOVB_TOKEN_DIGITS)
		return take_date(reading);
	if (token->kind == SOVB_TOKEN_MARK) {
		if (token->mark == '(')
			return take_brackets(reading) || take_short_form(reading) || take_successor(reading);
		if (token->mark == '[')
			return take_behind_note(reading);
		return ((token->mark == ':' || token->mark == '.') && take_issuer(reading)) ||
		       (token->mark == ';' && take_day_of_body(reading)) ||
		       (token->mark != ',' && token->mark != ';' && (take_behind_specks(reading) || take_issuer_behind_speck(reading)));
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
		return take_date(reading);
	case SOVB_WORD_CUA:
	case SOVB_WORD_CUA_OCR:
	case SOVB_WORD_CUA_OCR2:
	case SOVB_WORD_GIUA:
	case SOVB_WORD_NEU:
	case SOVB_WORD_NOI:
		return take_issuer(reading);
	case SOVB_WORD_NHIEM:
	case SOVB_WORD_KHOA:
		return take_term(reading);
	case SOVB_WORD_DA:
	case SOVB_WORD_DUOC:
	case SOVB_WORD_DO:
		return take_passive_issuer(reading);
	case SOVB_WORD_NONE:
		return try_all(reading) || take_behind_specks(reading);
	default:
		return ((tokens->text[token->start + 1] | 0x20) == 'g' && try_all(reading)) ||
		       (behind_place(reading, reading->at) != reading->at && take_date(reading));
	}
}

/* ---- the subject ---- */

static bool opens_quote(const struct reading *reading, size_t i)
{
	return !is_break(reading, i) && (is_mark(reading, i, '<') || is_mark(reading, i, '"'));
}

/* "chuyển đổi số và Đề án 06": the name of a programme within a subject, no member of a list. */
static bool names_programme(const struct reading *reading, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(reading->tokens, i, SOVB_PHRASE_TYPE);
	const char *symbol = type ? sovb_type_phrases[type->value].symbol : NULL;

	return symbol && strcmp(symbol, "ĐA") == 0 && sovb_token_at(reading->tokens, i + type->count)->kind == SOVB_TOKEN_DIGITS;
}

/* A kind of document with "số" or a number behind it. */
static bool starts_reference(const struct reading *reading, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(reading->tokens, i, SOVB_PHRASE_TYPE);

	return type && (sovb_token_is(reading->tokens, i + type->count, SOVB_WORD_SO) ||
	                (sovb_token_at(reading->tokens, i + type->count)->kind == SOVB_TOKEN_DIGITS &&
	                 !sovb_token_is(reading->tokens, i + type->count + 1, SOVB_WORD_NAM))); /* "Kế hoạch 5 năm" */
}

static size_t quote_end(const struct reading *reading, size_t open)
{
	char close = is_mark(reading, open, '<') ? '>' : '"';

	for (size_t at = open + 1; at - open < TITLE_TOKENS_MAX && at < reading->tokens->count; at++) {
		if (is_mark(reading, at, close) || (close == '>' && is_mark(reading, at, '"')))
			return at;
		if (is_break(reading, at))
			break;
	}
	return open; /* unclosed: it opens nothing */
}

/* "Kế hoạch 5 năm (2021 - 2025) theo …": the token behind years in brackets that begin at token i, when the subject goes on; or i. */
static size_t years_end(const struct reading *reading, size_t i)
{
	const sovb_tokens *tokens = reading->tokens;
	const sovb_token *behind = sovb_token_at(tokens, i + 5);

	if (sovb_token_number(tokens, i + 1) < 1900 || !is_mark(reading, i + 2, '-') || sovb_token_number(tokens, i + 3) < 1900 ||
	    !is_mark(reading, i + 4, ')') || behind->kind != SOVB_TOKEN_WORD || behind->word == SOVB_WORD_VA)
		return i;
	return i + 5;
}

/* The token behind "ban hành", "có", "ra" or "ký" at token i; i when no such verb stands there. */
static size_t behind_issuing(const struct reading *reading, size_t i)
{
	if (is_word(reading, i, SOVB_WORD_BAN) && is_word(reading, i + 1, SOVB_WORD_HANH))
		return i + 2;
	return i + (is_word(reading, i, SOVB_WORD_CO) || is_word(reading, i, SOVB_WORD_RA) || is_word(reading, i, SOVB_WORD_KY_TEN));
}

/* ", [ngày 10/9/2020] Tỉnh ủy đã ban hành Kế hoạch": a clause about what a body issued begins at the comma, token i. */
static bool starts_clause(const struct reading *reading, size_t i)
{
	const sovb_tokens *tokens = reading->tokens;
	sovb_date_scan date;
	size_t first = i + 1;
	size_t end;

	if (!is_mark(reading, i, ',') || is_break(reading, first))
		return false;
	if (is_word(reading, first, SOVB_WORD_CAN) && is_word(reading, first + 1, SOVB_WORD_CU))
		return true; /* ", căn cứ quy định tại …" */
	if (is_word(reading, first, SOVB_WORD_NGAY) && sovb_date_scan_at(&date, tokens, first) && date.date.year)
		first = date.end + is_mark(reading, date.end, ',');
	if (is_break(reading, first) || !sovb_token_begins_body(tokens, first))
		return false;
	end = sovb_body_scan(tokens, first);
	if (is_word(reading, end, SOVB_WORD_DA) && sovb_token_at(tokens, first)->flags & SOVB_TOKEN_CAPITAL)
		return true; /* ", Bộ Công Thương đã thực hiện …" */
	for (size_t at = end; at < end + CLAUSE_ADVERBS && !is_break(reading, at); at++) {
		size_t behind = behind_issuing(reading, at);

		if (behind != at && !is_break(reading, behind) && sovb_token_at(tokens, behind)->flags & SOVB_TOKEN_CAPITAL &&
		    sovb_token_phrase(tokens, behind, SOVB_PHRASE_TYPE))
			return true;
	}
	return false;
}

/*
 * "về …, Ủy ban Kiểm tra Trung ương hướng dẫn … như sau:", "về …, cụ thể như sau:", "quy định … như sau:": the end of the subject
 * [first, end) without the words that open what follows.
 */
static size_t without_opening(const struct reading *reading, size_t first, size_t end)
{
	const sovb_tokens *tokens = reading->tokens;
	size_t at = end;

	if (!is_mark(reading, end, ':') || end < first + 4 || !sovb_token_is(tokens, end - 1, SOVB_WORD_SAU) ||
	    !sovb_token_is(tokens, end - 2, SOVB_WORD_NHU))
		return end;
	while (at > first + 1 && !is_mark(reading, at - 1, ','))
		at--;
	if (at > first + 1 && (end - at <= OPENING_TOKENS || sovb_token_begins_body(tokens, at)))
		return at - 1;
	end -= 2;
	if (end > first + 4 && sovb_token_is(tokens, end - 1, SOVB_WORD_HIEN_) && sovb_token_is(tokens, end - 3, SOVB_WORD_DUOC))
		end -= 3; /* "được thực hiện" */
	return end - first > 2 ? end : first; /* "thực hiện như sau:" */
}

/* "Báo cáo thẩm tra số 45/BC-HĐND": a kind of document with what it is for, in a few small letters before "số". */
static bool starts_with_purpose(const struct reading *reading, size_t i)
{
	const sovb_tokens *tokens = reading->tokens;
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);
	size_t first = i + (type ? type->count : 0);
	size_t at = first;

	if (!type || !(sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL) || sovb_type_is_law(sovb_type_phrases[type->value].symbol))
		return false;
	while (at < first + PURPOSE_TOKENS && !is_break(reading, at) && sovb_token_at(tokens, at)->kind == SOVB_TOKEN_WORD &&
	       !(sovb_token_at(tokens, at)->flags & SOVB_TOKEN_CAPITAL) && !sovb_token_is(tokens, at, SOVB_WORD_SO))
		at++;
	return at > first && is_word(reading, at, SOVB_WORD_SO) && sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_DIGITS &&
	       (is_mark(reading, at + 2, '/') || is_mark(reading, at + 2, '-'));
}

/* The words of a phrase, in small letters and with one blank between them, from token i on. */
static bool says(const sovb_tokens *tokens, size_t i, const char *words)
{
	const sovb_token *begin = sovb_token_at(tokens, i);

	if (begin->start == begin->end || tokens->text[begin->start] != *words) /* most often */
		return false;
	while (*words) {
		size_t size = strcspn(words, " ");
		const sovb_token *token = sovb_token_at(tokens, i++);

		if (token->end - token->start != size || memcmp(tokens->text + token->start, words, size) != 0)
			return false;
		words += size + (words[size] == ' ');
	}
	return true;
}

/* "A về … đã xác định …", "A về … bao gồm: …": what a document does with what it says. */
static bool tells(const sovb_tokens *tokens, size_t i, bool past)
{
	static const char *const verbs[] = {"quy định", "xác định", "yêu cầu", "quyết nghị", "chỉ đạo", "chỉ rõ", "chỉ ra", "nêu", "nêu rõ", "đề ra",
	                                    "khẳng định", "nhấn mạnh", "làm rõ", "thông qua", "đồng ý", "thống nhất", "giao", "thể hiện"};
	static const char *const lists[] = {"gồm", "bao gồm", "cụ thể"};

	if (!past && !sovb_token_is_mark(tokens, i + 1, ':') && !sovb_token_is_mark(tokens, i + 2, ':')) /* most often */
		return false;
	for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++)
		if (says(tokens, i, verbs[k]) && (past || sovb_token_is_mark(tokens, i + 1 + (strchr(verbs[k], ' ') != NULL), ':')))
			return true;
	for (size_t k = 0; k < sizeof lists / sizeof *lists && !past; k++)
		if (says(tokens, i, lists[k]) && sovb_token_is_mark(tokens, i + 1 + (strchr(lists[k], ' ') != NULL), ':'))
			return true;
	return false;
}

/* "cũng quy định", "có nêu" */
static size_t behind_adverb(const sovb_tokens *tokens, size_t i)
{
	return i + (says(tokens, i, "cũng") || (sovb_token_is(tokens, i, SOVB_WORD_CO) && says(tokens, i, "có")));
}

/*
 * "A về … thì …", "A về …, trong đó …", "A về … hết hiệu lực", "A về …, có hiệu lực", "A về … đã quy định …", "A về … quy định: …": what
 * is said of A begins at token i.
 */
static bool starts_predicate(const struct reading *reading, size_t i)
{
	const sovb_tokens *tokens = reading->tokens;
	size_t word = i + sovb_token_is(tokens, i, SOVB_WORD_COMMA);

	if (sovb_token_is(tokens, i, SOVB_WORD_THI) || (sovb_token_is(tokens, word, SOVB_WORD_TRONG) && says(tokens, word, "trong đó")) ||
	    (word > i && says(tokens, word, "theo đó")))
		return true;
	word = behind_adverb(tokens, word);
	if (sovb_token_is(tokens, word, SOVB_WORD_DA) && tells(tokens, word + 1, true))
		return true;
	word = i + sovb_token_is(tokens, i, SOVB_WORD_COMMA);
	i += word > i && sovb_token_is(tokens, word, SOVB_WORD_CO);
	return (sovb_token_is(tokens, i, SOVB_WORD_HET) || (sovb_token_is(tokens, i, SOVB_WORD_CO) && sovb_token_is(tokens, i - 1, SOVB_WORD_COMMA))) &&
	       is_word(reading, i + 1, SOVB_WORD_HIEU);
}

/* One of some phrases from token i on. */
static bool says_one_of(const sovb_tokens *tokens, size_t i, const char *const *phrases, size_t count)
{
	for (size_t k = 0; k < count; k++)
		if (says(tokens, i, phrases[k]))
			return true;
	return false;
}

/*
 * "A về … được tiếp tục thực hiện đến ngày Thông tư này có hiệu lực", "A về … và quy định tại Thông tư này": no subject of another
 * document names this one, which token i does.  The end of the subject from token first on before what the sentence says of A: at
 * the first of its verbs, or else at the last word that joins something to A; first when nothing is left.
 */
static size_t before_own(const struct reading *reading, size_t first, size_t i)
{
	static const char *const verbs[] = {"phải", "sẽ", "có trách nhiệm", "có nhiệm vụ", "tiếp tục", "kể từ", "từ ngày", "trước ngày", "đến trước ngày",
	                                    "trước thời điểm", "từ trước ngày", "nay", "bị bãi bỏ", "trừ trường hợp", "được tiếp tục", "được bổ nhiệm",
	                                    "được tính", "được chuyển", "được áp dụng", "được thực hiện", "được điều chỉnh", "được cấp", "không thuộc",
	                                    "thực hiện theo", "chấm dứt hiệu lực", "hết hi"};
	static const char *const rules[] = {"và quy định", "và các quy định", "và những quy định", "và hướng dẫn tại", "và văn bản", "và các văn bản",
	                                    "và nguyên tắc", "và nội dung", "và theo quy định", "hoặc quy định", "hoặc theo quy định", "hoặc văn bản",
	                                    "theo quy định", "theo hướng dẫn", "quy định tại"};
	static const char *const joints[] = {"theo", "và", "hoặc", "trái với", "để", "tại", "các văn bản", ","};
	static const char *const openings[] = {"quy định tại", "hướng dẫn tại", "hướng dẫn cụ thể tại", "thực hiện theo", "thực hiện tương tự", "ban hành kèm"};
	static const char *const behind[] = {"và", "hoặc", "các", "những", "theo", "với"};
	static const char *const adverbs[] = {"không", "mà", "đã", "chỉ", "và", ","};
	const sovb_tokens *tokens = reading->tokens;
	size_t rule = 0, end = i;

	if (says_one_of(tokens, first, openings, sizeof openings / sizeof *openings))
		return first;
	for (size_t at = first + 3; at < i; at++) {
		if (says_one_of(tokens, at, verbs, sizeof verbs / sizeof *verbs)) {
			rule = at;
			break;
		}
		if (says_one_of(tokens, at - 1, behind, sizeof behind / sizeof *behind))
			continue; /* "và các quy định tại": from "và" on */
		if (says_one_of(tokens, at, rules, sizeof rules / sizeof *rules))
			rule = at;
		else if (says_one_of(tokens, at, joints, sizeof joints / sizeof *joints))
			end = at;
	}
	end = rule ? rule : end;
	while (end < i && end > first && says_one_of(tokens, end - 1, adverbs, sizeof adverbs / sizeof *adverbs))
		end--;
	return end > first + 1 ? end : first;
}

/* The words of a kind of document right before token i, in a subject that begins at token first: "Thông tư" of "Thông tư này"; or 0. */
static size_t type_before(const struct reading *reading, size_t first, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase_before(reading->tokens, i, SOVB_PHRASE_TYPE);

	return type && i - first > type->count && sovb_token_at(reading->tokens, i - type->count)->flags & SOVB_TOKEN_CAPITAL ? type->count : 0;
}

/* "A về … quy định: …", "A về …, cũng có nêu rõ: …": where what is said of A begins before the colon, or the colon itself. */
static size_t told_before(const struct reading *reading, size_t first, size_t colon)
{
	const sovb_tokens *tokens = reading->tokens;

	for (size_t i = colon > first + 2 + TOLD_WORDS ? colon - TOLD_WORDS : first + 2; i < colon; i++) {
		size_t word = behind_adverb(tokens, i + sovb_token_is(tokens, i, SOVB_WORD_COMMA));

		if (!sovb_token_is(tokens, word, SOVB_WORD_DA) && tells(tokens, word, false))
			return i;
	}
	return colon;
}

/* Where a subject in plain words ends. */
static size_t words_end(const struct reading *reading, size_t first)
{
	size_t at = first;

	for (; at - first < TITLE_TOKENS_MAX && at < reading->tokens->count; at++) {
		const sovb_token *token = &reading->tokens->token[at];

		if (at > first && token->flags & SOVB_TOKEN_BREAK)
			break;
		if (token->mark == '(' && years_end(reading, at) != at) {
			at = years_end(reading, at) - 1;
			continue;
		}
		if (sovb_token_is_one_of(token, ";)("))
			break;
		if (token->kind == SOVB_TOKEN_MARK && token->mark == ':') {
			size_t told = told_before(reading, first, at);

			return told < at ? told : without_opening(reading, first, at);
		}
		if (at > first + 1 && (starts_clause(reading, at) || starts_predicate(reading, at)))
			break;
		if (token->word == SOVB_WORD_NAY && at > first + 1 && type_before(reading, first, at))
			return before_own(reading, first, at - type_before(reading, first, at));
		if (token->kind == SOVB_TOKEN_MARK && token->mark == '.' &&
		    (sovb_token_at(reading->tokens, at + 1)->flags & (SOVB_TOKEN_BLANK | SOVB_TOKEN_BREAK)) &&
		    !is_word(reading, at + 1, SOVB_WORD_NGAY)) /* "… nhỏ và vừa. ngày 08/03/2018 của Chính phủ" */
			break;
		if (token->kind == SOVB_TOKEN_MARK && token->mark == '<') {
			size_t close = quote_end(reading, at);

			if (close != at && sovb_token_is(reading->tokens, first, SOVB_WORD_VE) && at - first <= 2)
				return close + 1;
			at = close;
		}
		if (at > first + 1 && (is_mark(reading, at - 1, ',') || sovb_token_is(reading->tokens, at - 1, SOVB_WORD_VA)) &&
		    (starts_reference(reading, at) || starts_with_purpose(reading, at)) && !names_programme(reading, at))
			return at - 1;
	}
	return at;
}

/* Does a subject without quotes begin here? */
static bool starts_subject(const struct reading *reading, size_t at)
{
	const sovb_token *token = sovb_token_at(reading->tokens, at);

	if (is_break(reading, at) || token->kind != SOVB_TOKEN_WORD)
		return false;
	if (token->word == SOVB_WORD_VE)
		return true;
	if (token->word == SOVB_WORD_BAN && is_word(reading, at + 1, SOVB_WORD_HANH))
		return true;
	if (token->flags & SOVB_TOKEN_CAPITAL && !sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_TYPE))
		return false;
	return (sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_TYPE) && !starts_reference(reading, at)) ||
	       sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_RELATION);
}

/*
 * "thuộc phạm vi quản lý của Bộ Tài chính", "quản lý nhà nước của …": a field of the body; "bãi bỏ một số văn bản quy phạm pháp luật của …":
 * what it issued.  "của" is token i.
 */
static bool is_administered(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i - 1, SOVB_WORD_LY) || (i > 1 && sovb_token_is(tokens, i - 1, SOVB_WORD_LUAT) && sovb_token_is(tokens, i - 2, SOVB_WORD_PHAP)) ||
	       (i > 2 && sovb_token_is(tokens, i - 1, SOVB_WORD_NUOC) && sovb_token_is(tokens, i - 3, SOVB_WORD_LY));
}

/* The body named at the end of a subject is the issuer when the symbol is one that this body uses. */
static void find_issuer_in_title(struct reading *reading)
{
	sovb_mention *mention = reading->mention;
	const sovb_tokens *tokens = reading->tokens;

	if (has_issuer(mention) || mention->title_quoted || !mention->tail->organ.size)
		return;
	for (size_t at = mention->title.first; at + 1 < mention->title.end; at++) {
		const sovb_phrase *verb;
		size_t end;

		if (starts_reference(reading, at))
			return;
		if (!sovb_token_is(tokens, at, SOVB_WORD_CUA) || !sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_BODY) ||
		    !(tokens->token[at + 1].flags & SOVB_TOKEN_CAPITAL) || is_administered(tokens, at))
			continue;
		end = sovb_body_scan(tokens, at + 1);
		verb = end < mention->title.end ? sovb_token_phrase(tokens, end, SOVB_PHRASE_RELATION) : NULL;
		if (verb && verb->value == SOVB_RELATION_IMPLEMENTS) /* "Chương trình hành động của Chính phủ thực hiện B" */
			return;
		if (end + 1 < mention->title.end && sovb_token_is(tokens, end, SOVB_WORD_COMMA) &&
		    (sovb_token_is(tokens, end + 1, SOVB_WORD_CAC) || sovb_token_phrase(tokens, end + 1, SOVB_PHRASE_BODY)))
			return; /* "về Quy chế làm việc của Hội đồng nhân dân tỉnh, các Ban của …" */
		if (uses_symbol(reading, at + 1, end)) {
			mention->issuer = (sovb_run){at + 1, end};
			mention->title.end = at;
			mention->end = end;
			return;
		}
	}
}

/*
 * "… ngày 22/05/2023 của Bộ …" or "ban hành ngày …" behind the subject, in notes of the codification; "Pháp lệnh số 10-LCT/HĐNN7 sửa đổi
 * một số điều về thuế công thương nghiệp ngày 26 tháng 02 năm 1983," as old laws were cited.
 */
static void find_date_in_title(struct reading *reading)
{
	sovb_mention *mention = reading->mention;
	const sovb_tokens *tokens = reading->tokens;
	bool law = mention->kind == SOVB_KIND_NUMBERED && !mention->year && sovb_type_is_law(mention->type);

	if (has_date(mention) || has_issuer(mention) || mention->title_quoted)
		return;
	for (size_t at = mention->title.first + 1; at < mention->title.end; at++) {
		sovb_date_scan date;
		bool issued = sovb_token_is(tokens, at - 1, SOVB_WORD_HANH);

		if (starts_reference(reading, at))
			return;
		law = law && !sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE); /* no other document's day */
		if (!sovb_token_is(tokens, at, SOVB_WORD_NGAY) || !sovb_date_scan_at(&date, tokens, at) || !date.date.year ||
		    !(issued || sovb_token_is(tokens, date.end, SOVB_WORD_CUA) || (law && sovb_token_at(tokens, date.end)->kind == SOVB_TOKEN_MARK)))
			continue;
		mention->date = date;
		mention->title.end = issued ? at - 2 : at;
		reading->at = date.end;
		take_issuer(reading);
		mention->end = reading->at;
		return;
	}
}

/* "Quy định 69-QĐ/TW năm 2022 về … do Ban Chấp hành Trung ương ban hành": captions of web pages, which give the year for the day. */
static void find_promulgator_in_title(struct reading *reading)
{
	sovb_mention *mention = reading->mention;
	const sovb_tokens *tokens = reading->tokens;

	if (has_issuer(mention) || mention->title_quoted || !mention->date_part.year)
		return;
	for (size_t at = mention->title.first + 1; at + 1 < mention->title.end; at++) {
		size_t end;

		if (!sovb_token_is(tokens, at, SOVB_WORD_DO) || !(tokens->token[at + 1].flags & SOVB_TOKEN_CAPITAL))
			continue;
		end = sovb_body_scan(tokens, at + 1);
		if (!is_word(reading, end, SOVB_WORD_BAN) || !is_word(reading, end + 1, SOVB_WORD_HANH) ||
		    (end != mention->title.end && end + 2 != mention->title.end && !is_mark(reading, end + 2, ',') &&
		     !is_word(reading, end + 2, SOVB_WORD_VA)))
			continue;
		mention->issuer = (sovb_run){at + 1, end};
		mention->title.end = at;
		if (mention->end < end + 2)
			mention->end = end + 2;
		return;
	}
}

/* "Kế hoạch 52/KH-TLĐ năm 2016 tổ chức đại hội các cấp do Tổng Liên đoàn Lao động Việt Nam ban hành": any words between the year and the body. */
static bool read_caption(struct reading *reading, size_t first)
{
	sovb_mention *mention = reading->mention;
	const sovb_token *token = sovb_token_at(reading->tokens, first);

	if (!mention->date_part.year || has_date(mention) || is_break(reading, first) || token->kind != SOVB_TOKEN_WORD ||
	    token->flags & SOVB_TOKEN_CAPITAL || token->word == SOVB_WORD_VA)
		return false;
	mention->title = (sovb_run){first, words_end(reading, first)};
	find_promulgator_in_title(reading);
	if (has_issuer(mention))
		return true;
	mention->title = (sovb_run){first, first};
	return false;
}

/*
 * "Luật số 84/2015/QH13 An toàn, vệ sinh lao động ngày 25/6/2015 của Quốc hội": the name behind the number, as the
 * codification writes it; a name only when the day of the document follows it.
 */
static bool starts_name(const struct reading *reading, size_t at)
{
	const sovb_token *token = sovb_token_at(reading->tokens, at);

	return reading->mention->kind == SOVB_KIND_NUMBERED && !is_break(reading, at) && token->kind == SOVB_TOKEN_WORD &&
	       token->word != SOVB_WORD_VE && !has_date(reading->mention) && !has_issuer(reading->mention) &&
	       (token->flags & SOVB_TOKEN_CAPITAL || sovb_type_is_law(reading->mention->type));
}

static void read_title(struct reading *reading)
{
	sovb_mention *mention = reading->mention;
	size_t first = reading->at;

	bool after_comma = is_mark(reading, first, ',') && !is_break(reading, first);

	first += after_comma;
	if (opens_quote(reading, first)) {
		size_t close = quote_end(reading, first);

		if (close > first + 1) {
			mention->title = (sovb_run){first + 1, close};
			mention->title_quoted = true;
		}
		return;
	}
	if (!after_comma && starts_name(reading, first)) {
		mention->title = (sovb_run){first, words_end(reading, first)};
		find_date_in_title(reading);
		if (has_date(mention)) {
			find_issuer_in_title(reading);
			return;
		}
		mention->title = (sovb_run){first, first};
	}
	if (!after_comma && !starts_subject(reading, first) && read_caption(reading, first))
		return;
	if (!starts_subject(reading, first) ||
	    (after_comma && sovb_token_at(reading->tokens, first)->flags & SOVB_TOKEN_CAPITAL))
		return;
	/* Its name is a law's subject; "Hiến pháp năm 2013 quy định …" says what it says. */
	if (mention->kind == SOVB_KIND_NAMED && (sovb_token_is(reading->tokens, first, SOVB_WORD_QUY) ||
	                                         (mention->type && sovb_type_is_law(mention->type))))
		return;
	mention->title = (sovb_run){first, words_end(reading, first)};
	if (mention->title.end - first <= 3 && is_mark(reading, mention->title.end, ':')) {
		mention->title = (sovb_run){first, first}; /* "Nghị định số … quy định:" opens a quotation */
		return;
	}
	mention->title_quoted = sovb_token_is_mark(reading->tokens, mention->title.end - 1, '>');
	find_date_in_title(reading);
	find_issuer_in_title(reading);
	find_promulgator_in_title(reading);
}

/* Behind "của Tỉnh ủy, ngày 20/5/2022": a mark, "về", the subject; not a clause that tells what happened on that day. */
static bool ends_qualifiers(const struct reading *reading)
{
	const sovb_token *token = sovb_token_at(reading->tokens, reading->at);

	return token->flags & SOVB_TOKEN_BREAK || token->kind == SOVB_TOKEN_MARK || token->word == SOVB_WORD_CUA ||
	       starts_subject(reading, reading->at);
}

/* "[66/2006/NĐ-CP](https://…) ngày …": the address of a link between the number and what qualifies it. */
static void skip_link(struct reading *reading)
{
	size_t at = reading->at;

	if (!is_mark(reading, at, ']') || !is_mark(reading, at + 1, '('))
		return;
	for (at += 2; at < reading->at + LINK_TOKENS && at < reading->tokens->count; at++) {
		if (reading->tokens->token[at].flags & SOVB_TOKEN_BLANK)
			return;
		if (is_mark(reading, at, ')')) {
			reading->at = at + 1;
			return;
		}
	}
}

/* "Nghị quyết 10/2016/NQ-HĐND tỉnh ngày 7/12/2016 của …": the level that completes the body of the symbol. */
static void skip_level(struct reading *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	const sovb_string organ = reading->mention->tail->organ;
	size_t at = reading->at;

	if (organ.size < 2 || memcmp(organ.data + organ.size - 2, "ND", 2) != 0) /* HĐND, UBND */
		return;
	while (at < reading->at + LEVEL_TOKENS && !is_break(reading, at) && sovb_lexicon_in_body(tokens->lexicon, tokens->token[at].word) &&
	       !(tokens->token[at].flags & SOVB_TOKEN_CAPITAL))
		at++;
	if (at > reading->at && !is_break(reading, at) && (is_word(reading, at, SOVB_WORD_NGAY) || is_word(reading, at, SOVB_WORD_CUA)))
		reading->at = at;
}

/* Does a cell of a table end at token i? */
static bool ends_cell(const struct reading *reading, size_t i)
{
	const sovb_token *token = sovb_token_at(reading->tokens, i);

	return is_mark(reading, i, '|') || token->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK);
}

/* "| 39-KH/CU | 16/2/2021 | Chi ủy |": the day and the body in cells of their own behind the number. */
static void take_cells(struct reading *reading)
{
	sovb_mention *mention = reading->mention;

	for (int cell = 0; cell < CELLS_MAX && is_mark(reading, reading->at, '|'); cell++) {
		size_t first = reading->at + 1;
		const sovb_phrase *phrase;
		sovb_date_scan date;
		size_t body;

		if (sovb_token_at(reading->tokens, first)->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK))
			return;
		if (!has_date(mention) && sovb_date_scan_at(&date, reading->tokens, first) && ends_cell(reading, date.end) &&
		    (!mention->year || mention->year == date.date.year)) {
			mention->date = date;
			reading->at = date.end;
			continue;
		}
		phrase = has_issuer(mention) ? NULL : sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY);
		if (!phrase || phrase->value == SOVB_BODY_FREE) /* "Hội nghị …" may be the subject */
			return;
		body = sovb_body_scan(reading->tokens, first);
		if (body == first || !ends_cell(reading, body))
			return;
		mention->issuer = (sovb_run){first, body};
		reading->at = body;
	}
}

void sovb_mention_qualify(sovb_mention *mention, const sovb_tokens *tokens)
{
	struct reading reading = {tokens, mention, mention->anchor.end, false};

	skip_link(&reading);
	skip_level(&reading);
	take_cells(&reading);
	for (int round = 0; round < ROUNDS_MAX; round++) {
		size_t before = reading.at;

		if (take_any(&reading) || take_bare_issuer(&reading, false))
			continue;
		if (is_mark(&reading, reading.at, ',') && !is_break(&reading, reading.at)) {
			bool after_body = has_issuer(mention) && !has_date(mention);

			reading.at++;
			if ((take_any(&reading) || take_bare_issuer(&reading, true)) &&
			    !(after_body && has_date(mention) && !ends_qualifiers(&reading)))
				continue;
			if (after_body)
				mention->date = (sovb_date_scan){0};
		}
		reading.at = before;
		break;
	}
	if (reading.at > mention->end)
		mention->end = reading.at;
	read_title(&reading);
}
