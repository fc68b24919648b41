#include "masthead_issuer.h"
#include "masthead_pieces.h"

#include <string.h>

#include "masthead_contents.h"
#include "masthead_dust.h"
#include "masthead_noise.h"
#include "masthead_subject_lines.h"
#include "masthead_words.h"
#include "mention.h"
#include "phrases.h"

#define NAME_TOKENS 44    /* longest line of a body's name in capitals … */
#define SHORT_NAME 12     /* … or in small letters */
#define RECITAL_MIN 9     /* shorter lines with a word of recitals are stamps and the like */
#define HEADING_WORDS 3   /* shortest line in capitals that may name an unknown kind of paper */
#define SPOILT_TOKENS 20  /* longest line with noise before the kind of document */
#define BODY_TOKENS 45    /* a line this long before any title is the text itself */
#define LABEL_WORDS 5     /* "Ngày có hiệu lực" */
#define CAPTION_TOKENS 60 /* of a caption above a first page */
#define PORTAL_TOKENS 400 /* of what a portal prints above a first page … */
#define PORTAL_LINE 200   /* … on lines of so many */
#define ADDRESS_LINES 8   /* of addressees, above the subject of a letter */
#define LEFT_LINES 5      /* of the left column under its names: the number, and what a letter is about */
#define STRAY_LINES 24    /* lines of unknown words, as scans have them, before the search is given up */

/* A body's name: in capitals, or with a known head. */
static bool is_name(const sovb_tokens *tokens, size_t first, size_t end)
{
	const sovb_token *token = sovb_token_at(tokens, first);

	if (end - first > NAME_TOKENS || (token->kind != SOVB_TOKEN_WORD && token->mark != '-'))
		return false;
	for (size_t i = first + 1 + sovb_head_word_is(tokens, first, "trường"); i < end; i++) /* "TRƯỜNG: THCS HOA MAI" */
		if (sovb_token_is_mark(tokens, i, ':'))
			return false;
	return sovb_head_is_capitals(tokens, first, end) ||
	       (end - first <= SHORT_NAME && token->flags & SOVB_TOKEN_CAPITAL &&
	        !sovb_token_is_mark(tokens, end - 1, '.') &&
	        (sovb_token_phrase(tokens, first, SOVB_PHRASE_BODY) || sovb_head_phrase(tokens, first, "liên đội") != first));
}

bool sovb_pieces_have(const sovb_pieces *pieces, sovb_piece_kind kind)
{
	for (size_t i = 0; i < pieces->count; i++)
		if (pieces->piece[i].kind == kind)
			return true;
	return false;
}

static const sovb_piece *last_piece(const sovb_pieces *pieces)
{
	return pieces->count ? &pieces->piece[pieces->count - 1] : NULL;
}

/* "TRƯỜNG THCS HOA MAI" / "BÁO CÁO TỔNG KẾT …": no school's name goes on with a kind, and no name with one of these. */
static bool is_in_no_name(const sovb_tokens *tokens, const sovb_piece *name, const char *symbol)
{
	static const char *const kinds[] = {"BC", "TB", "TTr", "BB"};

	return sovb_type_is_one_of(symbol, kinds, sizeof kinds / sizeof *kinds) || sovb_head_word_is(tokens, name->first, "trường");
}

/* "BAN QUẢN LÝ" / "DỰ ÁN ĐẦU TƯ": a kind of document may be part of a name over two lines. */
static bool continues_name(const sovb_pieces *pieces, size_t first, const char *symbol)
{
	const sovb_piece *last = last_piece(pieces);

	return last && last->kind == SOVB_PIECE_NAME && sovb_head_gap_before(pieces->tokens, first).lines < 2 &&
	       !pieces->number.first && !pieces->number.end && !is_in_no_name(pieces->tokens, last, symbol);
}

/* The same with small letters: alone on its line, and with a capital under a masthead ("Báo cáo", "LuẬT") or of the kind that the number tells ("báo cáo"). */
static size_t scan_plain_type(const sovb_pieces *pieces, const char **symbol, size_t first, size_t end)
{
	const sovb_phrase *phrase = sovb_token_phrase(pieces->tokens, first, SOVB_PHRASE_TYPE);

	if (!phrase || first + phrase->count != end)
		return first;
	*symbol = sovb_type_phrases[phrase->value].symbol;
	if (!*symbol)
		return first;
	if (sovb_pieces_have(pieces, SOVB_PIECE_MOTTO) && sovb_token_at(pieces->tokens, first)->flags & SOVB_TOKEN_CAPITAL)
		return end;
	return pieces->number.found && strcmp(pieces->number.scan.symbol.type, *symbol) == 0 ? end : first;
}

/* "DỰ THẢO BÁO CÁO" alone on its line: the token behind it, or first. */
static size_t scan_draft_type(const sovb_tokens *tokens, const char **symbol, size_t first, size_t end)
{
	size_t type = sovb_head_phrase(tokens, first, "dự thảo");

	return type != first && sovb_head_is_capitals(tokens, first, end) && sovb_type_line_scan(symbol, tokens, type) == end && type != end ? end : first;
}

/* The kind of document on the line [first, end), and the token behind it; first when the line is no such line. */
static size_t scan_type(sovb_pieces *pieces, size_t first, size_t end)
{
	const sovb_tokens *tokens = pieces->tokens;
	const char *symbol;
	size_t behind = sovb_type_line_scan(&symbol, tokens, first);

	if (behind == first)
		behind = scan_draft_type(tokens, &symbol, first, end);
	if (behind == first && (sovb_head_is_capitals(tokens, first, end) || sovb_head_is_spaced(tokens, first, end)))
		behind = sovb_bare_type_scan(&symbol, tokens, first, end);
	if (behind == first)
		behind = scan_plain_type(pieces, &symbol, first, end);
	if (behind == first || (behind < end && continues_name(pieces, first, symbol)))
		return first;
	pieces->type = symbol;
	return behind;
}

static bool has_digits(const sovb_tokens *tokens, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		if (sovb_token_at(tokens, i)->kind == SOVB_TOKEN_DIGITS)
			return true;
	return false;
}

/* The kind of document at the end of a line that noise begins ("2. NGHỊ ĐỊNH"): where it begins, or end. */
static size_t find_spoilt_type(const sovb_pieces *pieces, size_t first, size_t end)
{
	const sovb_tokens *tokens = pieces->tokens;
	const char *symbol;

	if (end - first > SPOILT_TOKENS || !sovb_pieces_have(pieces, SOVB_PIECE_MOTTO))
		return end;
	for (size_t begin = end - 1; begin > first && begin + SOVB_PHRASE_WORDS > end; begin--) {
		if (!sovb_head_is_capitals(tokens, begin, end))
			return end;
		if (sovb_type_line_scan(&symbol, tokens, begin) != end &&
		    sovb_bare_type_scan(&symbol, tokens, begin, end) != end)
			continue;
		/* A name in capitals may end in such a word: "BAN CHỈ ĐẠO ĐỀ ÁN"; under the day of a stamped page it is the stamp. */
		if (pieces->date.found && pieces->number.end && sovb_pieces_have(pieces, SOVB_PIECE_STAMP))
			return begin;
		return sovb_head_is_capitals(tokens, first, begin) && !has_digits(tokens, first, begin) ? end : begin;
	}
	return end;
}

/*
 * "Căn cứ …", "Thực hiện …": the text itself, unless it goes on in small letters or stands right under the number,
 * where a Party letter has its subject.
 */
static bool opens_body(const sovb_pieces *pieces, size_t first, size_t end)
{
	const sovb_piece *last = last_piece(pieces);

	if (!(sovb_token_at(pieces->tokens, first)->flags & SOVB_TOKEN_CAPITAL))
		return false;
	if (end - first < RECITAL_MIN && sovb_head_ground(pieces->tokens, first) == first)
		return false;
	return !last || last->kind != SOVB_PIECE_NUMBER || sovb_head_gap_before(pieces->tokens, first).lines > 1;
}

/* "V/v" in any case, "Về …" with its capital: a small "về" goes on from the line before. */
static bool begins_subject(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL || sovb_token_is_mark(tokens, i + 1, '/');
}

/* "Phụ lục 2", "Phụ lục" alone on its line, in whatever case: what follows is the subject. */
static bool is_appendix_line(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t behind = sovb_head_phrase(tokens, first, "phụ lục");

	return behind != first && sovb_token_at(tokens, first)->flags & SOVB_TOKEN_CAPITAL && end <= behind + 2;
}

/* "BAN CHỈ ĐẠO" / "VỀ PHÁT TRIỂN DU LỊCH" above the number: what a body is for. */
static bool tells_field(const sovb_pieces *pieces, size_t first, size_t end)
{
	const sovb_piece *last = last_piece(pieces);

	if (last && last->kind == SOVB_PIECE_MOTTO && last > pieces->piece)
		last--; /* of the other column */
	return !pieces->number.end && last && last->kind == SOVB_PIECE_NAME && sovb_head_word_is(pieces->tokens, first, "về") &&
	       !sovb_head_word_is(pieces->tokens, first + 1, "việc") && sovb_head_is_capitals(pieces->tokens, first, end);
}

/* "Uỷ ban nhân dân" / "tỉnh An Bình" in small letters above the number: whose body it is. */
static bool is_place_of_body(const sovb_pieces *pieces, size_t first, size_t end)
{
	const sovb_piece *last = last_piece(pieces);
	size_t place = sovb_issuer_begins_place(pieces->tokens, first);

	if (last && last->kind == SOVB_PIECE_MOTTO && last > pieces->piece)
		last--; /* of the other column */
	return place != first && end - first <= SHORT_NAME && sovb_token_at(pieces->tokens, place)->flags & SOVB_TOKEN_CAPITAL && !pieces->number.end && last &&
	       last->kind == SOVB_PIECE_NAME && !sovb_token_is_mark(pieces->tokens, end - 1, '.');
}

static sovb_piece_kind kind_of_cue(const sovb_pieces *pieces, size_t first, size_t end)
{
	const sovb_tokens *tokens = pieces->tokens;

	switch (sovb_head_cue_at(tokens, first)) {
	case SOVB_CUE_MOTTO:
		if (sovb_head_word_is(tokens, first, "đội") && (first == 0 || sovb_token_at(tokens, first)->flags & SOVB_TOKEN_LINE))
			return SOVB_PIECE_TEXT; /* in the left column, whose council it is */
		return sovb_head_is_capitals(tokens, first, end) ? SOVB_PIECE_MOTTO : SOVB_PIECE_TEXT;
	case SOVB_CUE_DRAFT:
		return SOVB_PIECE_DRAFT;
	case SOVB_CUE_GRADE:
		return end - first <= 3 ? SOVB_PIECE_NOISE : SOVB_PIECE_TEXT;
	case SOVB_CUE_PAPER:
	case SOVB_CUE_FORM:
		return sovb_head_is_capitals(tokens, first, end) || is_appendix_line(tokens, first, end) ? SOVB_PIECE_PAPER
		                                                                                         : SOVB_PIECE_TEXT;
	case SOVB_CUE_ADDRESS:
		return SOVB_PIECE_ADDRESS;
	case SOVB_CUE_RECITAL:
	case SOVB_CUE_BODY:
		return opens_body(pieces, first, end) ? SOVB_PIECE_BODY : SOVB_PIECE_TEXT;
	case SOVB_CUE_SUBJECT:
		if (tells_field(pieces, first, end))
			return SOVB_PIECE_NAME;
		return begins_subject(tokens, first) ? SOVB_PIECE_SUBJECT : SOVB_PIECE_TEXT;
	default:
		return SOVB_PIECE_TEXT;
	}
}

/* However long it is: "THỦ TƯỚNG CHÍNH PHỦ VỀ … NGÀY 01/06/2006 CỦA BỘ NÔNG NGHIỆP". */
static bool tells_day_and_body(const sovb_tokens *tokens, size_t first, size_t end)
{
	sovb_date_scan day;

	return sovb_issuer_behind_day(&day, tokens, (sovb_run){first, end}) != first &&
	       sovb_head_is_capitals(tokens, first, end);
}

/* "BAN HÀNH QUY CHẾ …" in capitals under the number: pages of the web leave out the line that names the kind. */
static bool is_subject_without_kind(const sovb_pieces *pieces, size_t first, size_t end)
{
	return (pieces->number.found || (pieces->date.found && sovb_pieces_have(pieces, SOVB_PIECE_MOTTO))) && end - first >= HEADING_WORDS &&
	       sovb_opens_subject(pieces->tokens, first) && sovb_head_is_capitals(pieces->tokens, first, end);
}

/* "CÔNG CHỨNG VIÊN VIỆT" / "NAM". */
static bool is_rest_of_country(const sovb_pieces *pieces, size_t first, size_t end)
{
	const sovb_piece *last = last_piece(pieces);

	return end == first + 1 && last && last->kind == SOVB_PIECE_NAME && sovb_head_word_is(pieces->tokens, last->end - 1, "việt") &&
	       sovb_head_word_is(pieces->tokens, first, "nam");
}

/* "Ngày có hiệu lực: 20/10/1990": what a portal tells of the document. */
static bool is_day_of_portal(const sovb_tokens *tokens, size_t first, size_t end)
{
	sovb_date_scan date;

	if (!sovb_head_word_is(tokens, first, "ngày"))
		return false;
	for (size_t at = first + 2; at < end && at <= first + LABEL_WORDS; at++)
		if (sovb_token_is_mark(tokens, at, ':'))
			return sovb_date_scan_at(&date, tokens, at + 1) && date.end == end;
	return false;
}

/* "V/v", "V/v:" alone on its line: the subject is on the next. */
static bool is_lone_subject_mark(const sovb_tokens *tokens, size_t first, size_t end)
{
	return end == first + 3 + sovb_token_is_mark(tokens, first + 3, ':') && sovb_token_is_mark(tokens, first + 1, '/') &&
	       sovb_head_cue_at(tokens, first) == SOVB_CUE_SUBJECT &&
	       sovb_token_at(tokens, end)->kind == SOVB_TOKEN_WORD && sovb_head_gap_before(tokens, end).lines < 2;
}

/* What the words [first, *end) are; a kind of document, or noise before one, may leave words behind it on its line. */
static sovb_piece_kind classify(sovb_pieces *pieces, size_t first, size_t *end)
{
	const sovb_tokens *tokens = pieces->tokens;
	sovb_piece_kind kind;
	size_t at;

	if (sovb_head_is_rule(tokens, first))
		return SOVB_PIECE_RULE;
	if (is_rest_of_country(pieces, first, *end) || is_place_of_body(pieces, first, *end))
		return SOVB_PIECE_NAME;
	if (is_lone_subject_mark(tokens, first, *end)) {
		*end = sovb_head_line_end(tokens, *end);
		return SOVB_PIECE_SUBJECT;
	}
	if (sovb_head_letters(tokens, first, *end) < SOVB_HEAD_LETTERS)
		return SOVB_PIECE_NOISE;
	if (sovb_head_is_stamp(tokens, first, *end))
		return SOVB_PIECE_STAMP;
	at = scan_type(pieces, first, *end);
	if (at != first) {
		*end = at;
		return SOVB_PIECE_TYPE;
	}
	at = find_spoilt_type(pieces, first, *end);
	if (at != *end) {
		*end = at;
		return SOVB_PIECE_NOISE;
	}
	if (sovb_is_draft_mark(tokens, first, *end))
		return SOVB_PIECE_DRAFT;
	if (is_day_of_portal(tokens, first, *end))
		return SOVB_PIECE_NOISE;
	kind = kind_of_cue(pieces, first, *end);
	if (kind != SOVB_PIECE_TEXT)
		return kind;
	at = sovb_dust_begins(tokens, first, *end);
	if (at != *end && is_name(tokens, first, at)) {
		*end = at;
		return SOVB_PIECE_NAME;
	}
	if (is_subject_without_kind(pieces, first, *end))
		return SOVB_PIECE_SUBJECT;
	if (is_name(tokens, first, *end) || tells_day_and_body(tokens, first, *end))
		return SOVB_PIECE_NAME;
	if (sovb_is_body_line(tokens, first, *end) || *end - first > BODY_TOKENS)
		return SOVB_PIECE_BODY;
	return SOVB_PIECE_TEXT;
}

/*
 * A line in capitals under the date, and no body's name: the kind of a paper that no list knows ("BIỂU ĐÁNH GIÁ
 * …"), if no kind of document follows.  A motto beside it makes it one of the left column.
 */
static bool is_heading_line(const sovb_pieces *pieces, size_t first, size_t end)
{
	const sovb_piece *last = last_piece(pieces);

	if (!pieces->date.found || pieces->heading != SIZE_MAX || (last && last->kind == SOVB_PIECE_NAME) ||
	    sovb_pieces_have(pieces, SOVB_PIECE_SUBJECT))
		return false;
	return end - first >= HEADING_WORDS && sovb_head_is_capitals(pieces->tokens, first, end) &&
	       !sovb_issuer_begins(pieces->tokens, first) && sovb_head_motto(pieces->tokens, end) == end;
}

/* ---- cutting ---- */

/* "TP", "TX" before the name of a place. */
static bool is_level_in_capitals(const sovb_tokens *tokens, size_t i)
{
	return sovb_head_word_is(tokens, i, "tp") || sovb_head_word_is(tokens, i, "tx") || sovb_head_word_is(tokens, i, "tt");
}

/* "UBND Lâm Đồng, ngày …": words of the left column in capitals, and behind them the place. */
static bool begins_with_name(const sovb_tokens *tokens, const sovb_own_date *date)
{
	if (!(sovb_token_at(tokens, date->first)->flags & SOVB_TOKEN_CAPITALS) || is_level_in_capitals(tokens, date->first))
		return false;
	for (size_t i = date->first + 1; i < date->place_end; i++) {
		const sovb_token *token = sovb_token_at(tokens, i);

		if (token->flags & SOVB_TOKEN_CAPITAL && !(token->flags & SOVB_TOKEN_CAPITALS) && token->kind == SOVB_TOKEN_WORD)
			return true;
	}
	return false;
}

/* Are the words [first, end) those behind "TỈNH", "XÃ" … in a name above, or the capital, which bodies of the centre do not name? */
static bool is_known_place(const sovb_pieces *pieces, size_t first, size_t end)
{
	const sovb_tokens *tokens = pieces->tokens;

	if (sovb_head_phrase(tokens, first, "hà nội") == end)
		return true;
	for (size_t k = 0; k < pieces->count; k++) {
		const sovb_piece *piece = &pieces->piece[k];

		if (piece->kind != SOVB_PIECE_NAME)
			continue;
		for (size_t i = piece->first; i < piece->end; i++)
			if (sovb_issuer_begins_place(tokens, i) != i && sovb_head_same_words(tokens, sovb_issuer_begins_place(tokens, i), first, end))
				return true;
	}
	return false;
}

/* Where the known place at the end of the words before a day begins; the first of them when none is known. */
static size_t find_place(const sovb_pieces *pieces, const sovb_own_date *date)
{
	if (sovb_issuer_begins_place(pieces->tokens, date->first) != date->first || sovb_token_is_mark(pieces->tokens, date->first + 1, '.'))
		return date->first;
	for (size_t words = 2; words < date->place_end - date->first; words++)
		if (is_known_place(pieces, date->place_end - words, date->place_end))
			return date->place_end - words;
	return date->first;
}

bool sovb_own_day_scan(sovb_own_date *out, const sovb_tokens *tokens, size_t i)
{
	sovb_date_scan day;

	if (!sovb_token_is(tokens, i, SOVB_WORD_NGAY) || !sovb_date_scan_at(&day, tokens, i) || !day.date.year)
		return false;
	*out = (sovb_own_date){.found = true, .first = i, .place_end = i, .end = day.end, .date = day.date};
	return true;
}

/* "Ngày 23/04/2001", a line of its own, without a place. */
static bool scan_lone_day(sovb_own_date *out, const sovb_tokens *tokens, size_t i)
{
	sovb_own_date day;

	if (!(sovb_token_at(tokens, i)->flags & SOVB_TOKEN_LINE) || !(sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL) || !sovb_own_day_scan(&day, tokens, i) ||
	    !(sovb_token_at(tokens, day.end)->flags & SOVB_TOKEN_LINE))
		return false;
	*out = day;
	return true;
}

static bool begins_date(const sovb_pieces *pieces, size_t first, size_t i, sovb_own_date *date)
{
	const sovb_token *token = sovb_token_at(pieces->tokens, i);
	const sovb_token *before = sovb_token_at(pieces->tokens, i - (i > first));
	bool beside = false;

	if (!(token->flags & SOVB_TOKEN_CAPITAL) && (token->word != SOVB_WORD_NGAY || i > first))
		return false;
	if (i > first + 1 && !(token->flags & SOVB_TOKEN_BLANK) && before->kind == SOVB_TOKEN_MARK &&
	    before[-1].kind != SOVB_TOKEN_MARK) /* within a symbol: "244/2016/TT-BTC, ngày" */
		return false;
	/* In mid-line a place begins where no other capital word goes before it, or behind a wide gap. */
	if (i > first && before->kind == SOVB_TOKEN_WORD && before->flags & SOVB_TOKEN_CAPITAL &&
	    !(before->flags & SOVB_TOKEN_CAPITALS && !(token->flags & SOVB_TOKEN_CAPITALS) && !is_level_in_capitals(pieces->tokens, i - 1)) &&
	    !sovb_head_gap_before(pieces->tokens, i).wide)
		beside = true;
	if (i == first && pieces->number.found && !pieces->number.blank && !sovb_pieces_have(pieces, SOVB_PIECE_DRAFT) && scan_lone_day(date, pieces->tokens, i))
		return true;
	if (!sovb_own_date_scan(date, pieces->tokens, i) || begins_with_name(pieces->tokens, date))
		return false;
	/* "… rau quả Đà Lâm Đồng, ngày …": words of the left column, or of a scan, before the place that a name above tells. */
	return beside ? is_known_place(pieces, i, date->place_end) : find_place(pieces, date) == i;
}

/* "ĐẢNG ỦY XÃ AN BÌNH * Số 09-KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM …", a page without line ends: the motto is right behind a whole symbol. */
static bool is_before_motto(const sovb_tokens *tokens, size_t i, sovb_own_number *number)
{
	return sovb_token_is(tokens, i, SOVB_WORD_SO) && sovb_own_number_scan(number, tokens, i) && number->found && !number->blank &&
	       number->scan.symbol.type[0] && sovb_head_motto(tokens, number->end) != number->end;
}

static bool begins_number(const sovb_pieces *pieces, size_t first, size_t i, sovb_own_number *number)
{
	if (i > first && !sovb_head_gap_before(pieces->tokens, i).wide &&
	    !(sovb_token_is(pieces->tokens, i, SOVB_WORD_SO) && sovb_token_is_mark(pieces->tokens, i + 1, ':')))
		return is_before_motto(pieces->tokens, i, number);
	return sovb_own_number_scan(number, pieces->tokens, i);
}

static void keep(sovb_pieces *pieces, size_t first, size_t end, sovb_piece_kind kind)
{
	pieces->piece[pieces->count++] = (sovb_piece){first, end, kind};
}

/* A number with its digits is worth more than one left blank, and that more than "Số:" alone. */
static void keep_number(sovb_pieces *pieces, const sovb_own_number *number)
{
	const sovb_own_number *best = &pieces->number;

	keep(pieces, number->first, number->end, SOVB_PIECE_NUMBER);
	if (best->end == 0 || (!best->found && number->found) || (best->blank && number->found && !number->blank))
		pieces->number = *number;
}

/* A piece that its own look tells, wherever it stands on the line: motto, number, date.  The token behind it, or i. */
static size_t cut_known(sovb_pieces *pieces, size_t first, size_t i)
{
	size_t end = sovb_head_motto(pieces->tokens, i);
	sovb_own_number number;
	sovb_own_date date;

	if (end == i && sovb_head_is_motto_rest(pieces->tokens, i))
		end = i + 1;
	if (end != i) {
		keep(pieces, i, end, SOVB_PIECE_MOTTO);
		return end;
	}
	if (begins_number(pieces, first, i, &number)) {
		keep_number(pieces, &number);
		return number.end;
	}
	if (begins_date(pieces, first, i, &date)) {
		keep(pieces, date.first, date.end, SOVB_PIECE_DATE);
		if (!pieces->date.found)
			pieces->date = date;
		return date.end;
	}
	return i;
}

/* "aa Kính gửi:": what a scan read before the address. */
static bool begins_address(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL &&
	       (sovb_token_is_mark(tokens, i + 2, ':') || sovb_token_is_mark(tokens, i + 3, ':')) &&
	       sovb_head_cue_at(tokens, i) == SOVB_CUE_ADDRESS;
}

/* Where the words that begin at token i end: at their line's end, a drawn cell's edge, a known piece or the address. */
static size_t words_end(const sovb_pieces *pieces, size_t i)
{
	size_t end = sovb_head_whole_line_end(pieces->tokens, i);
	sovb_own_number number;
	sovb_own_date date;

	for (size_t at = i + 1; at < end; at++) {
		if (sovb_token_is_mark(pieces->tokens, at, '|') || sovb_head_motto(pieces->tokens, at) != at ||
		    sovb_head_is_motto_rest(pieces->tokens, at) ||
		    sovb_head_is_overprint(pieces->tokens, at) || begins_address(pieces->tokens, at) ||
		    (sovb_head_cue_at(pieces->tokens, at) == SOVB_CUE_MOTTO && sovb_head_gap_before(pieces->tokens, at).wide) ||
		    (sovb_head_is_rule(pieces->tokens, at) && !sovb_head_is_rule(pieces->tokens, at - 1)) ||
		    begins_number(pieces, i, at, &number) || begins_date(pieces, i, at, &date))
			return at;
	}
	return end;
}

/*
 * Texts taken out of a PDF may have the address before the kind of document.  Nothing but noise may stand between, and
 * no subject above.
 */
static void find_parted_type(sovb_pieces *pieces, size_t i)
{
	const sovb_tokens *tokens = pieces->tokens;
	unsigned lines = 0;
	size_t end, behind;

	if (sovb_pieces_have(pieces, SOVB_PIECE_SUBJECT) || pieces->count == SOVB_MASTHEAD_PIECES)
		return;
	for (; i < pieces->limit && lines < STRAY_LINES; i = end, lines++) {
		end = sovb_head_line_end(tokens, i);
		behind = scan_type(pieces, i, end);
		if (behind == end) {
			keep(pieces, i, end, SOVB_PIECE_TYPE);
			return;
		}
		pieces->type = NULL;
		if (sovb_head_letters(tokens, i, end) >= SOVB_HEAD_LETTERS)
			return;
	}
}

/* "… nâng công suất trạm", a line end, "110kV": digits and a unit without a blank. */
static bool is_measure(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->kind == SOVB_TOKEN_DIGITS && sovb_token_at(tokens, i + 1)->kind == SOVB_TOKEN_WORD && sovb_token_touches(tokens, i + 1);
}

/* "Kính gửi: …", and below the addressees "V/v: …": some letters have what they are about there.  It goes before the address. */
static void find_parted_subject(sovb_pieces *pieces, size_t i)
{
	const sovb_tokens *tokens = pieces->tokens;
	const sovb_piece address = pieces->piece[pieces->count - 1];
	size_t end;

	if (address.kind != SOVB_PIECE_ADDRESS || sovb_pieces_have(pieces, SOVB_PIECE_SUBJECT) || pieces->count == SOVB_MASTHEAD_PIECES)
		return;
	for (int line = 0; i < pieces->limit && line < ADDRESS_LINES && sovb_head_ground(tokens, i) == i; i = end, line++) {
		end = sovb_head_line_end(tokens, i);
		if (end - i > BODY_TOKENS)
			return;
		if (sovb_head_cue_at(tokens, i) != SOVB_CUE_SUBJECT || !sovb_token_is_mark(tokens, i + 1, '/'))
			continue;
		pieces->count--;
		keep(pieces, i, end, SOVB_PIECE_SUBJECT);
		for (; end < pieces->limit && pieces->count + 1 < SOVB_MASTHEAD_PIECES && sovb_head_gap_before(tokens, end).lines == 1 &&
		       (sovb_line_begins_small(tokens, end) || is_measure(tokens, end)); end = i) {
			i = sovb_head_line_end(tokens, end);
			keep(pieces, end, i, SOVB_PIECE_TEXT);
		}
		pieces->piece[pieces->count++] = address;
		return;
	}
}

/* A mark that a scan put before the words of a line: "; QUYẾT ĐỊNH", "'Số: 15/QĐ-UBND", "“ỦY BAN NHÂN DÂN". */
static bool is_stray_mark(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is_one_of(sovb_token_at(tokens, i), ";,.:'?<\"") && !(sovb_token_at(tokens, i + 1)->flags & SOVB_TOKEN_LINE) &&
	       !sovb_head_is_rule(tokens, i) && memcmp(tokens->text + sovb_token_at(tokens, i)->start, "§", 2) != 0;
}

/* "- Tập trung chỉ đạo : An Bình, ngày …": behind a speck the subject of a letter, beside the day. */
static bool is_beside_day(const sovb_pieces *pieces, size_t first, size_t end)
{
	sovb_own_date date;

	return sovb_token_is_mark(pieces->tokens, first, '-') && !(sovb_token_at(pieces->tokens, end)->flags & SOVB_TOKEN_LINE) &&
	       begins_date(pieces, first, end, &date);
}

/* "Si UP An Bình, ngày …": two short words before the place name no body. */
static bool is_dust_beside_day(const sovb_pieces *pieces, size_t first, size_t end)
{
	sovb_own_date date;

	for (size_t i = first; i < end; i++)
		if (sovb_token_at(pieces->tokens, i)->kind == SOVB_TOKEN_WORD && sovb_head_characters(pieces->tokens, i) > 2)
			return false;
	return end - first <= 3 && !(sovb_token_at(pieces->tokens, end)->flags & SOVB_TOKEN_LINE) && !sovb_issuer_begins(pieces->tokens, first) &&
	       begins_date(pieces, first, end, &date);
}

/* "1 TỈNH ỦY AN BÌNH", and "1. TỈNH ỦY AN BÌNH", "(1) TỈNH ỦY …" beside the motto: the number of the page on the line of a name.  The token behind it, or i. */
static size_t behind_page_number(const sovb_tokens *tokens, size_t i)
{
	size_t digits = i + sovb_token_is_mark(tokens, i, '(');
	size_t behind = digits + 1 + sovb_token_is_mark(tokens, digits + 1, digits > i ? ')' : '.');
	size_t end;

	if (sovb_token_number(tokens, i + 1) >= 0 && sovb_head_word_is(tokens, i, "trang"))
		return sovb_issuer_begins(tokens, i + 2) && i + 2 < sovb_head_line_end(tokens, i) ? i + 2 : i; /* "Trang 1UỶ BAN NHÂN DÂN" */
	if (sovb_token_number(tokens, digits) < 0 || sovb_token_number(tokens, digits) > 99 || (digits > i && behind == digits + 1))
		return i;
	if (behind == i + 1)
		return sovb_issuer_begins(tokens, behind) ? behind : i;
	end = sovb_head_line_end(tokens, i);
	for (size_t at = behind; at < end; at++)
		if (sovb_head_motto(tokens, at) != at)
			return behind;
	end += sovb_token_is_mark(tokens, end, '-');
	return sovb_head_motto(tokens, end) != end ? behind : i;
}

static void cut_from(sovb_pieces *pieces, const sovb_tokens *tokens, size_t i)
{
	unsigned stray = 0;

	*pieces = (sovb_pieces){.tokens = tokens, .heading = SIZE_MAX};
	pieces->limit = tokens->count < SOVB_MASTHEAD_TOKENS ? tokens->count : SOVB_MASTHEAD_TOKENS;
	while (i < pieces->limit && pieces->count < SOVB_MASTHEAD_PIECES && stray < STRAY_LINES) {
		size_t end, page;
		sovb_piece_kind kind;

		if (sovb_token_is_mark(tokens, i, '|') || is_stray_mark(tokens, i)) {
			i++;
			continue;
		}
		end = cut_known(pieces, i, i);
		if (end != i) {
			i = end;
			continue;
		}
		end = words_end(pieces, i);
		page = sovb_is_small_letter(tokens, i) ? i + 1 : behind_page_number(tokens, i); /* "ã ÂM ĐỒNG" */
		if (page < end && sovb_head_is_capitals(tokens, page, end))
			i = page;
		kind = classify(pieces, i, &end);
		if (kind == SOVB_PIECE_BODY && is_beside_day(pieces, i, end))
			kind = SOVB_PIECE_TEXT;
		else if (kind == SOVB_PIECE_NAME && is_dust_beside_day(pieces, i, end))
			kind = SOVB_PIECE_NOISE;
		if (kind == SOVB_PIECE_NAME && is_heading_line(pieces, i, end))
			pieces->heading = pieces->count;
		keep(pieces, i, end, kind);
		if (kind == SOVB_PIECE_ADDRESS) {
			find_parted_type(pieces, end);
			find_parted_subject(pieces, end);
		}
		if (kind >= SOVB_PIECE_TYPE)
			return;
		stray += kind == SOVB_PIECE_TEXT;
		i = end;
	}
}

/* Nothing of a first page among the pieces? */
static bool is_bare(const sovb_pieces *pieces)
{
	return !pieces->number.end && !pieces->date.found && !sovb_pieces_have(pieces, SOVB_PIECE_MOTTO) && !sovb_pieces_have(pieces, SOVB_PIECE_TYPE) &&
	       !sovb_pieces_have(pieces, SOVB_PIECE_PAPER) && !sovb_pieces_have(pieces, SOVB_PIECE_ADDRESS);
}

/* "UBND TỈNH AN BÌNH Số: 172/2015/QĐ-UBND": both lines of the left column on the line [first, end). */
static bool name_before_number(const sovb_tokens *tokens, size_t first, size_t end)
{
	sovb_own_number number;

	for (size_t i = first + 1; i < end; i++)
		if (sovb_token_is(tokens, i, SOVB_WORD_SO) && sovb_token_is_mark(tokens, i + 1, ':'))
			return is_name(tokens, first, i) && sovb_head_is_capitals(tokens, first, i) && sovb_own_number_scan(&number, tokens, i) && number.end == end;
	return false;
}

/*
 * "Số hiệu văn bản: …", "Ngày ban hành: …": where the page itself begins under the lines of a portal, with the lines of the left column
 * above its motto; 0 when it does not.
 */
static size_t behind_portal(const sovb_tokens *tokens)
{
	size_t begin = 0; /* of the names above, and of a number under them */
	size_t lines = 0; /* of the left column, from the number on */
	const char *caption;
	sovb_own_number number;

	for (size_t i = 0, first, end; i < tokens->count && i < PORTAL_TOKENS; i = end) {
		end = sovb_head_line_end(tokens, i);
		for (size_t at = i; at < end; at++)
			if (sovb_head_motto(tokens, at) != at && sovb_token_at(tokens, at)->flags & SOVB_TOKEN_CAPITALS)
				return begin ? begin : i;
		if (end - i > PORTAL_LINE || sovb_head_ground(tokens, i) != i || sovb_token_is(tokens, i, SOVB_WORD_DIEU))
			return 0;
		if (!begin && name_before_number(tokens, i, end)) {
			begin = i;
			lines = 1;
		} else if (begin && sovb_own_number_scan(&number, tokens, i))
			lines = 1;
		else if (lines)
			lines++;
		if (sovb_head_is_rule(tokens, i) || (lines && lines <= LEFT_LINES) || (end == i + 1 && sovb_token_is_mark(tokens, i, '|')))
			continue;
		lines = 0;
		first = behind_page_number(tokens, i);
		if (first == i)
			first += i + 1 < end && sovb_token_at(tokens, i)->kind == SOVB_TOKEN_MARK; /* a bullet */
		if (!is_name(tokens, first, end) || !sovb_head_is_capitals(tokens, first, end))
			begin = 0;
		else if (!begin && sovb_type_line_scan(&caption, tokens, first) == first)
			begin = first;
	}
	return 0;
}

/* "BÁO CÁO công tác năm 2015 của Chi bộ": a caption of the web, other lines of which may stand above it, over the page that has the kind again? */
static bool is_caption(const sovb_pieces *pieces)
{
	const sovb_piece *last = last_piece(pieces);

	return last && (last->kind == SOVB_PIECE_TYPE || last->kind == SOVB_PIECE_PAPER) && !pieces->number.end && !sovb_pieces_have(pieces, SOVB_PIECE_MOTTO) &&
	       (last->kind == SOVB_PIECE_PAPER || last->end < sovb_head_line_end(pieces->tokens, last->first));
}

/* "Số hiệu: 45/QĐ-UBND", "Thông tư Số: 28/2014/TT-BGDĐT": the number as a portal lists it, without motto and day. */
static bool is_listed(const sovb_pieces *pieces)
{
	return pieces->number.end && !sovb_pieces_have(pieces, SOVB_PIECE_MOTTO) &&
	       (!pieces->date.found || sovb_head_phrase(pieces->tokens, pieces->number.first, "số hiệu") != pieces->number.first);
}

/* Is it the first page of what the lines above it tell of: a number or a kind, a day, and the number that was told, if one was? */
static bool is_page_of(const sovb_pieces *page, const sovb_own_number *told, bool caption)
{
	bool named = sovb_pieces_have(page, SOVB_PIECE_TYPE);

	if (!page->date.found && !(caption && named && sovb_pieces_have(page, SOVB_PIECE_MOTTO) && sovb_pieces_have(page, SOVB_PIECE_NAME)))
		return false; /* what is put in force by another document may have no day of its own */
	if (told->found && !told->blank && strcmp(told->scan.text, page->number.scan.text) != 0)
		return false;
	if (caption && page->number.found && !page->number.blank) /* "HƯỚNG DẪN TUYỂN SINH 2016" over a letter */
		named = named || (sovb_pieces_have(page, SOVB_PIECE_ADDRESS) && sovb_pieces_have(page, SOVB_PIECE_SUBJECT));
	if (!page->number.end)
		return sovb_pieces_have(page, SOVB_PIECE_NAME) && (named || sovb_pieces_have(page, SOVB_PIECE_SUBJECT));
	return named || !(page->number.blank || caption);
}

void sovb_pieces_cut(sovb_pieces *pieces, const sovb_tokens *tokens)
{
	sovb_own_number told;
	bool caption;
	size_t page = sovb_behind_contents(tokens);

	cut_from(pieces, tokens, page);
	if (page) {
		if (!is_bare(pieces))
			return;
		cut_from(pieces, tokens, 0);
	}
	caption = is_caption(pieces);
	page = caption || is_bare(pieces) || is_listed(pieces) ? behind_portal(tokens) : 0;
	if (!page || (caption && page > CAPTION_TOKENS))
		return;
	told = pieces->number;
	cut_from(pieces, tokens, page);
	if (!is_page_of(pieces, &told, caption))
		cut_from(pieces, tokens, 0);
}

bool sovb_pieces_cut_behind_portal(sovb_pieces *pieces, const sovb_tokens *tokens)
{
	size_t page = behind_portal(tokens);

	if (page)
		cut_from(pieces, tokens, page);
	return page && pieces->count;
}
