#include "mention.h"

#include <string.h>

#include "phrases.h"

#define PROJECT_YEARS 1990 /* "Đề án 1956" is no year: none was called by one before */

/* A mark that a blank is drawn with: "ngày … tháng", "ngày .../.../2020". */
static bool draws_blank(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is_one_of(sovb_token_at(tokens, i), "./_");
}

/* "15 ngày kể từ …": so many days, when no day is told or left blank. */
static bool are_days(const sovb_tokens *tokens, size_t i)
{
	if (!sovb_token_is(tokens, i, SOVB_WORD_NGAY))
		return false;
	i++;
	if (draws_blank(tokens, i) && (!sovb_token_touches(tokens, i) || draws_blank(tokens, i + 1)))
		return false;
	return sovb_token_at(tokens, i)->kind != SOVB_TOKEN_DIGITS && !sovb_token_is(tokens, i, SOVB_WORD_THANG);
}

/* "01 (một) học viên", "12 (tháng)" */
static bool is_count_in_brackets(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is_mark(tokens, i, '(') && (sovb_cardinal_of(sovb_token_at(tokens, i + 1)->word) ||
	                                              (sovb_token_is(tokens, i + 1, SOVB_WORD_THANG) && sovb_token_at(tokens, i + 2)->kind != SOVB_TOKEN_DIGITS));
}

/* "Quy định 16.3 Chương II-2", "Phụ lục NĐ 114.docx": a full stop with digits or small letters right behind it. */
static bool is_dotted(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *behind = sovb_token_at(tokens, i + 1);

	return sovb_token_is_mark(tokens, i, '.') && sovb_token_touches(tokens, i) && sovb_token_touches(tokens, i + 1) &&
	       (behind->kind == SOVB_TOKEN_DIGITS || (behind->kind == SOVB_TOKEN_WORD && !(behind->flags & SOVB_TOKEN_CAPITAL)));
}

/*
 * The kind at token i when its words are no verbs: "Nghị định 126 tương ứng với …" is a document, "Quyết định 12 nội dung" may be
 * none.  NULL for others, and in small letters.
 */
static const char *noun_of(const sovb_tokens *tokens, size_t i, const sovb_phrase *type)
{
	static const char *const nouns[] = {"NQ", "NĐ", "TT", "CT", "ĐA"};
	const char *symbol = sovb_type_phrases[type->value].symbol;

	for (size_t k = 0; symbol && tokens->token[i].flags & SOVB_TOKEN_CAPITAL && k < sizeof nouns / sizeof *nouns; k++)
		if (strcmp(symbol, nouns[k]) == 0)
			return symbol;
	return NULL;
}

/* "đảng uỷ Công an Trung ương": the name of a body that begins with a small letter. */
static bool is_body_in_small_letters(const sovb_tokens *tokens, size_t i)
{
	size_t end = sovb_token_phrase(tokens, i, SOVB_PHRASE_BODY) ? sovb_body_scan(tokens, i) : i;

	while (i < end && !(tokens->token[i].flags & SOVB_TOKEN_CAPITAL))
		i++;
	return i < end;
}

/* "của" and the name of a body: then any kind with a number is a reference ("Công văn 232 của Thủ tướng Chính phủ"). */
static bool names_body(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_CUA) && !sovb_token_is_break(tokens, i) &&
	       (sovb_token_begins_body(tokens, i + 1) || is_body_in_small_letters(tokens, i + 1));
}

static bool names_day(const sovb_tokens *tokens, size_t i)
{
	sovb_date_scan date;

	i += sovb_token_is(tokens, i, SOVB_WORD_COMMA);
	return sovb_token_goes_on_with(tokens, i, SOVB_WORD_NGAY) && sovb_date_scan_at(&date, tokens, i) && sovb_date_is_day(date.date);
}

/* Has a number without a symbol so many digits?  Four may be a year without "số": "Đề án 2395", "QĐ 2200 ngày 12/8/2023"; told: not here. */
static bool may_be_partial(const sovb_tokens *tokens, size_t digits, bool has_so, bool told, const char *noun)
{
	uint32_t width = tokens->token[digits].end - tokens->token[digits].start;

	if (width == 4 && !has_so && noun && strcmp(noun, "ĐA") == 0 && sovb_token_number(tokens, digits) < PROJECT_YEARS)
		return true;
	if (width == 4 && !has_so && sovb_token_is_year(tokens, digits)) /* "Quyết định 1956 của Thủ tướng Chính phủ"; decisions have no year alone */
		return digits > 1 && sovb_tokens_say(tokens, digits - 2, "Quyết định") && names_body(tokens, digits + 1);
	if (width == 4 && !has_so)
		return told || (noun && strcmp(noun, "ĐA") == 0) || names_body(tokens, digits + 1) || names_day(tokens, digits + 1);
	if (width == 5) /* "Kế hoạch số 13051 ngày 28/11/2018": letters of a city */
		return has_so && names_day(tokens, digits + 1);
	return width <= 4 && width >= (has_so ? 1u : 2u);
}

/* "03 năm", "06 tháng cuối năm", "02 điều": the number counts what follows. */
static bool is_counted(const sovb_tokens *tokens, size_t i)
{
	switch (sovb_token_at(tokens, i)->word) {
	case SOVB_WORD_THANG:
		return sovb_token_at(tokens, i + 1)->kind != SOVB_TOKEN_DIGITS;
	case SOVB_WORD_NAM:
	case SOVB_WORD_KHOAN:
	case SOVB_WORD_DIEM:
	case SOVB_WORD_MUC:
	case SOVB_WORD_PHAN:
		return true;
	default:
		return false;
	}
}

/* May "Nghị quyết 29" end here, or is "29" a count of what follows ("Quyết định 3 vấn đề")? */
static bool may_end_partial(const sovb_tokens *tokens, const char *noun, bool told, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (are_days(tokens, i) || is_count_in_brackets(tokens, i) || is_dotted(tokens, i))
		return false;
	if (told && token->word == SOVB_WORD_DIEU && sovb_token_at(tokens, i + 1)->kind == SOVB_TOKEN_DIGITS) /* "Quy định 144 Điều 3" */
		return true;
	if (token->flags & SOVB_TOKEN_BREAK || token->kind == SOVB_TOKEN_MARK)
		return !(sovb_token_touches(tokens, i) && sovb_token_is_one_of(token, "/-%"));
	if (token->kind == SOVB_TOKEN_DIGITS || token->word == SOVB_WORD_CHUONG || token->word == SOVB_WORD_PHU ||
	    token->word == SOVB_WORD_DIEU)
		return false; /* "Quy định 19 Chương II-2 của Công ước SOLAS", "Quy định 01 Điều mới" */
	if (token->flags & SOVB_TOKEN_CAPITAL)
		return true;
	switch (token->word) {
	case SOVB_WORD_CUA:
	case SOVB_WORD_VE:
	case SOVB_WORD_NGAY:
	case SOVB_WORD_KHOA:
	case SOVB_WORD_VA:
	case SOVB_WORD_DUOC:
	case SOVB_WORD_DA:
	case SOVB_WORD_LA:
	case SOVB_WORD_CO:
	case SOVB_WORD_NAY:
	case SOVB_WORD_THI:
	case SOVB_WORD_TREN:
	case SOVB_WORD_DO:
	case SOVB_WORD_THAY:
	case SOVB_WORD_HET:
	case SOVB_WORD_VOI:
	case SOVB_WORD_HOAC:
	case SOVB_WORD_THEO:
	case SOVB_WORD_TAI:
		return true;
	default:
		return token->word == SOVB_WORD_TINH || token->word == SOVB_WORD_THANH || token->word == SOVB_WORD_PHUONG ||
		       (noun && token->flags & SOVB_TOKEN_BLANK && !is_counted(tokens, i));
	}
}

/* "NQ 24, 25-NQ/TW": the number of a list whose symbol comes later. */
static bool begins_elided_list(const sovb_tokens *tokens, size_t digits, sovb_arena *arena)
{
	sovb_numbered found;

	while (sovb_token_is(tokens, digits + 1, SOVB_WORD_COMMA) || sovb_token_is(tokens, digits + 1, SOVB_WORD_VA)) {
		digits += 2 + sovb_token_is(tokens, digits + 2, SOVB_WORD_SO);
		if (sovb_token_at(tokens, digits)->kind != SOVB_TOKEN_DIGITS)
			return false;
		if (sovb_numbered_scan(&found, tokens, digits, SOVB_CONTEXT_NUMBER, arena))
			return true;
	}
	return false;
}

/* A mark that goes on with letters or digits right behind a number. */
static bool continues_number(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_touches(tokens, i) && sovb_token_is_one_of(sovb_token_at(tokens, i), "/-");
}

/* "Nghị định số 15/2018": the token of the year behind the number, or the number's own. */
static size_t year_behind(const sovb_tokens *tokens, size_t digits)
{
	long year = sovb_token_number(tokens, digits + 2);

	if (!sovb_token_is_mark(tokens, digits + 1, '/') || !sovb_token_touches(tokens, digits + 1) || !sovb_token_touches(tokens, digits + 2) ||
	    year < SOVB_YEAR_FIRST || year > SOVB_YEAR_LAST || continues_number(tokens, digits + 3))
		return digits;
	return digits + 2;
}

/* "Nghị quyết số 29 nêu rõ": a kind with a capital and "số" is one document whatever word follows. */
static bool is_name_of_one(const sovb_tokens *tokens, size_t i, size_t behind)
{
	return tokens->token[i].flags & SOVB_TOKEN_CAPITAL && !sovb_token_is_break(tokens, behind) &&
	       sovb_token_at(tokens, behind)->kind == SOVB_TOKEN_WORD && !sovb_token_is(tokens, behind, SOVB_WORD_PHU) &&
	       !sovb_token_is(tokens, behind, SOVB_WORD_CHUONG);
}

/* "Kế hoạch số 08 về …", "Công văn số 12, ngày 3/4/2020": what offices number, with its subject or day right behind; in small letters only the day tells. */
static bool is_told_of(const sovb_tokens *tokens, size_t i, const sovb_phrase *type, size_t behind)
{
	static const char *const kinds[] = {"KH", "CTr", "CV", "TB", "BC", "TTr", "QC", "CĐ", "TC", "BB", "TTLT", "NQLT"};
	sovb_date_scan date;

	if (sovb_token_is_break(tokens, behind))
		return false;
	if (!(tokens->token[i].flags & SOVB_TOKEN_CAPITAL)) {
		if (!names_day(tokens, behind))
			return false;
	} else if (sovb_token_is(tokens, behind, SOVB_WORD_VAO) && sovb_token_is(tokens, behind + 1, SOVB_WORD_NAM)) {
		if (sovb_token_number(tokens, behind + 2) < SOVB_YEAR_FIRST) /* "số 56 vào năm 2008" */
			return false;
	} else if (!sovb_token_is(tokens, behind, SOVB_WORD_VE)) {
		behind += sovb_token_is_mark(tokens, behind, ',');
		if (!sovb_token_is(tokens, behind, SOVB_WORD_NGAY) || !sovb_date_scan_at(&date, tokens, behind) || !date.date.year)
			return false;
	}
	return sovb_type_is_one_of(sovb_type_phrases[type->value].symbol, kinds, sizeof kinds / sizeof *kinds);
}

/* "Nghị định 100 năm 2019", "Công văn 5580 năm 2016 …": the year of a document, no count of years ("Kế hoạch 5 năm 2021 - 2025"); or 0. */
static int year_told(const sovb_tokens *tokens, size_t i, const sovb_phrase *type, size_t digits)
{
	static const char *const kinds[] = {"NĐ", "TT", "QĐ", "CT", "NQ", "KL", "CV", "TB", "TTLT", "QyĐ", "HD"};
	uint32_t width = tokens->token[digits].end - tokens->token[digits].start;
	long year = sovb_token_number(tokens, digits + 2);

	if (!(tokens->token[i].flags & SOVB_TOKEN_CAPITAL) || width < 2 || width > 4 || !sovb_token_is(tokens, digits + 1, SOVB_WORD_NAM) || year < SOVB_YEAR_FIRST ||
	    year > SOVB_YEAR_LAST || sovb_token_is_break(tokens, digits + 1) || sovb_token_is_break(tokens, digits + 2) ||
	    sovb_token_is_mark(tokens, digits + 3, '-') || sovb_token_is(tokens, digits + 3, SOVB_WORD_DEN))
		return 0;
	return sovb_type_is_one_of(sovb_type_phrases[type->value].symbol, kinds, sizeof kinds / sizeof *kinds) ? (int)year : 0;
}

/* "theo quy định56 của pháp luật": the number of a footnote stuck to the word. */
static bool is_footnote(const sovb_tokens *tokens, const sovb_phrase *type, size_t digits)
{
	return type->count > 1 && sovb_token_touches(tokens, digits) && !names_body(tokens, digits + 1);
}

/* A number on a line of its own is that of a row or a page. */
static bool stands_alone(const sovb_tokens *tokens, size_t i)
{
	return tokens->token[i].flags & SOVB_TOKEN_LINE &&
	       sovb_token_at(tokens, i + 1)->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK);
}

/* "TT 26/2020": in capitals, a circular and its year, no month. */
static bool is_circular_in_short(const sovb_tokens *tokens, size_t i, const sovb_phrase *type)
{
	return type->count == 1 && tokens->token[i].flags & SOVB_TOKEN_CAPITALS && sovb_types_equal(sovb_type_phrases[type->value].symbol, "TT");
}

/* "Phụ lục 3", "Điều 7", "khoản 2 Điều 11 của" right before token i. */
static bool is_behind_place(const sovb_tokens *tokens, size_t i)
{
	i -= i > 2 && sovb_token_is(tokens, i - 1, SOVB_WORD_CUA);
	if (i < 2 || tokens->token[i - 1].kind != SOVB_TOKEN_DIGITS || sovb_token_is_break(tokens, i) || sovb_token_is_break(tokens, i - 1))
		return false;
	return sovb_is_unit(tokens->token[i - 2].word) || (sovb_token_is(tokens, i - 2, SOVB_WORD_LUC) && i > 2 && sovb_token_is(tokens, i - 3, SOVB_WORD_PHU));
}

/* "soạn theo CV 4040", "thực hiện TT 29", "Điều 5 của TT 148": do the words before the kind at token i tell that it is a document's? */
static bool is_leaned_on(const sovb_tokens *tokens, size_t i, const sovb_phrase *type)
{
	static const char *const kinds[] = {"CV", "TT", "HD", "TB", "KL", "CT", "KH", "BC", "TTr"};

	if (i < 2 || !(tokens->token[i].flags & (type->count == 1 ? SOVB_TOKEN_CAPITALS : SOVB_TOKEN_CAPITAL)) || sovb_token_is_break(tokens, i) ||
	    !sovb_type_is_one_of(sovb_type_phrases[type->value].symbol, kinds, sizeof kinds / sizeof *kinds))
		return false;
	return sovb_token_is(tokens, i - 1, SOVB_WORD_THEO) || (sovb_token_is(tokens, i - 1, SOVB_WORD_HIEN_) && sovb_token_is(tokens, i - 2, SOVB_WORD_THUC)) ||
	       is_behind_place(tokens, i);
}

/* The reference from token `first` to token `last` with its number at token `digits`. */
static void fill_partial(sovb_mention *out, const sovb_tokens *tokens, size_t first, size_t digits, size_t last)
{
	const sovb_token *token = &tokens->token[digits];

	*out = (sovb_mention){
		.kind = SOVB_KIND_PARTIAL,
		.first = first,
		.anchor = {first, last + 1},
		.anchor_end = tokens->token[last].end,
		.end = last + 1,
		.tail = &sovb_no_tail,
		.confidence = 1,
		.same = -1,
		.source = SOVB_SOURCE_DOCUMENT,
	};
	memcpy(out->number, tokens->text + token->start, token->end - token->start);
}

/* What is told behind the number; the body right behind it belongs to the words of the reference. */
static void qualify_partial(sovb_mention *out, const sovb_tokens *tokens)
{
	size_t behind = out->anchor.end;

	sovb_mention_qualify(out, tokens);
	if (out->issuer.end != out->issuer.first && out->issuer.first == behind + 1 && !sovb_token_is_mark(tokens, behind, '('))
		out->anchor.end = out->issuer.end;
	out->anchor_end = tokens->token[out->anchor.end - 1].end;
}

bool sovb_partial_scan(sovb_mention *out, const sovb_tokens *tokens, size_t i, const sovb_phrase *type, bool told, sovb_arena *arena)
{
	size_t digits = i + type->count;
	size_t last; /* token of the number, or of the year behind it */
	int year;
	bool has_so = sovb_token_is(tokens, digits, SOVB_WORD_SO), leaned;
	const char *noun = told && tokens->token[i].flags & SOVB_TOKEN_CAPITAL ? sovb_type_phrases[type->value].symbol : noun_of(tokens, i, type);
	const sovb_token *token;

	digits = sovb_digits_behind_so(tokens, digits);
	token = sovb_token_at(tokens, digits);
	if (token->kind != SOVB_TOKEN_DIGITS)
		return false;
	last = year_behind(tokens, digits);
	if (!has_so && !sovb_type_phrases[type->value].bare && !is_circular_in_short(tokens, i, type) && !names_body(tokens, last + 1))
		last = digits;
	year = last != digits ? (int)sovb_token_number(tokens, last) : year_told(tokens, i, type, digits);
	leaned = is_leaned_on(tokens, i, type);
	if (begins_elided_list(tokens, digits, arena) || sovb_token_is_break(tokens, digits) || stands_alone(tokens, digits) ||
	    !(may_be_partial(tokens, digits, has_so, told || (leaned && !sovb_token_is_year(tokens, digits)), noun) || (year && last == digits)) || (!has_so && is_footnote(tokens, type, digits)) ||
	    !(year || may_end_partial(tokens, noun, told, last + 1) || (has_so && is_name_of_one(tokens, i, last + 1))) ||
	    !(sovb_type_phrases[type->value].bare || year || (told && token->end - token->start > 1) || names_body(tokens, last + 1) || leaned ||
	      (has_so && ((!sovb_token_is_break(tokens, i) && sovb_is_called(tokens, i)) || is_told_of(tokens, i, type, last + 1)))))
		return false;
	fill_partial(out, tokens, i, digits, last);
	out->type = sovb_type_phrases[type->value].symbol;
	out->year = year;
	qualify_partial(out, tokens);
	return true;
}

/* "Nghị quyết số 1652, 1656 và 1657 của Quân ủy Trung ương": four digits behind four, and no year, the second of them token i. */
static bool are_of_four_digits(const sovb_tokens *tokens, size_t before, size_t i)
{
	return tokens->token[i].end - tokens->token[i].start == 4 && !sovb_token_is_year(tokens, i) && tokens->token[before].kind == SOVB_TOKEN_DIGITS &&
	       tokens->token[before].end - tokens->token[before].start == 4;
}

/* The number of the next member of a list, "06" of "Chỉ thị số 05, 06 và 07": its token, or i when none follows at token i. */
static size_t next_member(const sovb_tokens *tokens, size_t i)
{
	size_t at = i + 1;
	const sovb_token *token;

	if (!(sovb_token_is(tokens, i, SOVB_WORD_COMMA) || sovb_token_is(tokens, i, SOVB_WORD_VA)) || sovb_token_is_break(tokens, i))
		return i;
	at = sovb_digits_behind_so(tokens, at);
	token = sovb_token_at(tokens, at);
	if (token->kind != SOVB_TOKEN_DIGITS || sovb_token_is_break(tokens, at) || token->end - token->start < 2 ||
	    (token->end - token->start > 3 && !are_of_four_digits(tokens, i - 1, at)) || continues_number(tokens, year_behind(tokens, at) + 1) || is_dotted(tokens, year_behind(tokens, at) + 1))
		return i;
	return at;
}

/* What may stand behind the last number of a list: a body, a term, a subject; or the end of the clause. */
static bool ends_list(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	int term;

	return names_body(tokens, i) || sovb_tokens_say(tokens, i, "Hội nghị") || token->word == SOVB_WORD_VE || token->flags & SOVB_TOKEN_BREAK || sovb_token_is_one_of(token, ";.:)") ||
	       sovb_term_scan(tokens, i + sovb_token_is_mark(tokens, i, '('), &term) > i + sovb_token_is_mark(tokens, i, '(');
}

size_t sovb_partial_list_end(const sovb_tokens *tokens, size_t i)
{
	size_t at = i;

	for (size_t number = next_member(tokens, at); number != at; number = next_member(tokens, at))
		at = year_behind(tokens, number) + 1;
	return at > i && ends_list(tokens, at) ? at : i;
}

size_t sovb_partial_member(sovb_mention *out, const sovb_tokens *tokens, const sovb_mention *before, size_t i, size_t end)
{
	size_t number = next_member(tokens, i);
	size_t last = year_behind(tokens, number);

	fill_partial(out, tokens, number, number, last);
	out->type = before->type;
	out->elided = true;
	out->year = last != number ? (int)sovb_token_number(tokens, last) : 0;
	if (last + 1 == end)
		qualify_partial(out, tokens);
	return last + 1;
}
