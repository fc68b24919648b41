#include "mention.h"

#include <string.h>

#include "body_letters.h"
#include "facts.h"
#include "fold.h"
#include "phrases.h"
#include "specks.h"
#include "subject.h"

#define DUST_BYTES 3
#define CELLS_MAX 2  /* of a table, behind the number */
#define ROUNDS_MAX 8
#define LINK_TOKENS 80
#define NOTE_DIGITS 3
#define LEVEL_TOKENS 2 /* "thành phố" */
#define BROKEN_DATE_TOKENS 12
#define PLACE_TOKENS 4
#define CHARGE_TOKENS 6 /* "thuộc thẩm quyền giải quyết" */
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
	return sovb_token_goes_on_with(reading->tokens, i, word);
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

static bool is_year(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	long year = sovb_token_number(tokens, i);

	return token->end - token->start == 4 && year >= 1945 && year < 2100;
}

/* Is token at the year of a day, with "của" and a body behind it? */
static bool is_year_of(const struct reading *reading, size_t at)
{
	return is_year(reading->tokens, at) && !is_break(reading, at + 1) &&
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

/* "25-HD/BTCTW 2023 của Ban Tổ chức Trung ương", "19197-CV/VPTW 2025 về tập huấn" */
static bool take_year(struct reading *reading, size_t i)
{
	if (i != reading->mention->anchor.end || reading->mention->date_part.year ||
	    !((is_year_of(reading, i) && sovb_token_begins_body(reading->tokens, i + 2)) ||
	      (is_year(reading->tokens, i) && is_word(reading, i + 1, SOVB_WORD_VE))))
		return false;
	reading->mention->date_part.year = (int16_t)sovb_token_number(reading->tokens, i);
	reading->at = i + 1;
	return true;
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
		return take_year(reading, at) || skip_broken_date(reading, at);
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

	for (size_t k = 0; k < sizeof halves / sizeof *halves; k++)
		if (sovb_token_says(tokens, i, halves[k]))
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

/* The token behind the words of a name, as they are printed, from token i on; i when others stand there. */
static size_t behind_words(const struct reading *reading, size_t i, const char *name)
{
	size_t at = i;

	while (*name) {
		const sovb_token *token = sovb_token_at(reading->tokens, at);
		size_t size = token->end - token->start;

		if (!size || (at > i && is_break(reading, at)) || strncmp(reading->tokens->text + token->start, name, size) != 0 ||
		    (name[size] && name[size] != ' ' && name[size] != ','))
			return i;
		name += size;
		name += *name == ' ';
		at++;
	}
	return at;
}

/*
 * "435/QĐ-BKHCN … của Bộ trưởng Bộ Khoa học và Công nghệ công khai": the name of the body whose letters the number has ends before
 * words in small letters.
 */
static size_t end_of_name(const struct reading *reading, size_t first, size_t end)
{
	const sovb_string letters = reading->mention->tail->organ;
	const sovb_organ_fact *organ;

	if (end < first + 5 || !letters.size || !is_word(reading, first, SOVB_WORD_BO))
		return end;
	organ = sovb_codes_organ(sovb_lexicon_codes(reading->tokens->lexicon), letters.data, letters.size);
	if (!organ || organ->reach != SOVB_REACH_ONE)
		return end;
	for (size_t begin = first; begin <= first + 2; begin += 2) { /* "Bộ trưởng" */
		size_t at = behind_words(reading, begin, organ->name);

		if (at > begin && at < end && sovb_token_at(reading->tokens, at)->kind == SOVB_TOKEN_WORD &&
		    !(sovb_token_at(reading->tokens, at)->flags & SOVB_TOKEN_CAPITAL) && !is_word(reading, at, SOVB_WORD_VA))
			return at;
	}
	return end;
}

static bool take_issuer_at(struct reading *reading, size_t first)
{
	size_t end;

	/* "của" ends no paragraph: a line of print may. */
	if (has_issuer(reading->mention) ||
	    (is_break(reading, first) && !sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY)))
		return false;
	end = end_of_name(reading, first, body_end(reading, first));
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

	return sovb_token_says(tokens, i, "Chính") && size > 2 && size < 6 &&
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

static bool is_of_kinds(const sovb_mention *mention, const char *const *kinds, size_t count)
{
	for (size_t k = 0; mention->type && k < count; k++)
		if (strcmp(mention->type, kinds[k]) == 0)
			return true;
	return false;
}

/* Documents that bodies agree on. */
static bool is_agreement(const sovb_mention *mention)
{
	static const char *const kinds[] = {"QC", "CTr", "KH", "HD"};

	return is_joint(mention) || is_of_kinds(mention, kinds, sizeof kinds / sizeof *kinds);
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

/* May the body named by tokens [first, end) use the mention's symbol? */
static bool uses_symbol(const struct reading *reading, size_t first, size_t end)
{
	return sovb_body_uses(reading->tokens, (sovb_run){first, end}, reading->mention->tail->organ);
}

/*
 * Is it the mention's own kind that the phrase at token `at` says again, before "của" and a body?  "Thông báo số 659/TB-VPCP kết luận của Phó Thủ
 * tướng" tells whose conclusion the notice makes known.
 */
static bool says_kind_again(const struct reading *reading, size_t at, const sovb_phrase *type)
{
	const char *kind = sovb_type_phrases[type->value].symbol;
	size_t first = at + type->count + 1;

	return !reading->mention->type || !kind || strcmp(kind, reading->mention->type) == 0 ||
	       uses_symbol(reading, first, sovb_body_scan(reading->tokens, first));
}

/* "của Bộ Chính trị", "Kết luận của Bộ Chính trị" with the kind said again, "nêu trên của Thủ tướng Chính phủ". */
static bool take_issuer(struct reading *reading)
{
	const sovb_phrase *type = sovb_token_phrase(reading->tokens, reading->at, SOVB_PHRASE_TYPE);
	size_t at = reading->at;

	if (type && type->count <= 2 && !is_break(reading, at) && is_word(reading, at + type->count, SOVB_WORD_CUA) &&
	    says_kind_again(reading, at, type))
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
	const int term_before = reading->mention->term;
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
	reading->mention->term = term_before;
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

/*
 * "Bộ Thương mại (nay là Bộ Công Thương) hướng dẫn …", "UBND tỉnh An Bình (cũ) về …", "Hội Nữ Doanh nhân tỉnh (trước sắp xếp) về việc …": what
 * became of the body right before it.
 */
static bool take_successor(struct reading *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	size_t at = reading->at + 1;
	bool known;

	if (!has_issuer(reading->mention) || reading->mention->issuer.end != reading->at || is_break(reading, reading->at) || is_break(reading, at) ||
	    sovb_token_at(tokens, at)->kind != SOVB_TOKEN_WORD)
		return false;
	known = sovb_token_is(tokens, at, SOVB_WORD_CU_OLD) || (sovb_token_is(tokens, at, SOVB_WORD_NAY_NOW) && is_word(reading, at + 1, SOVB_WORD_LA));
	while (at - reading->at < SHORT_FORM_TOKENS && !is_break(reading, at) && !sovb_token_is_mark(tokens, at, ')'))
		at++;
	if (!sovb_token_is_mark(tokens, at, ')') || !(known || is_word(reading, at + 1, SOVB_WORD_VE)))
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

/* "Nghị định số 97/2024/NĐ-CP của Chính phủ Sửa đổi, bổ sung một số điều của …": a title, with the capital that it has by itself. */
static bool opens_amending_title(const struct reading *reading, size_t at)
{
	const sovb_phrase *verb = sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_RELATION);

	return verb && verb->value == SOVB_RELATION_AMENDS && verb->count > 1 &&
	       (has_issuer(reading->mention) || !(sovb_token_at(reading->tokens, at)->flags & SOVB_TOKEN_LINE));
}

/* "Quyết định số 36/CP thành lập Vụ số 8 …", "Công văn số 12/SNV-VP đề nghị …": what a document of its kind does, in small letters. */
static bool opens_act(const struct reading *reading, size_t at)
{
	static const char *const deciding[] = {"QĐ", "NQ", "NĐ", "SL"};
	static const char *const decisions[] = {"thành lập", "kiện toàn", "bổ nhiệm", "phê chuẩn", "hợp nhất", "sáp nhập", "sắp xếp", "tổ chức lại", "giải thể",
	                                        "công nhận", "đổi tên", "thu hồi", "hủy bỏ", "chuẩn y", "chỉ định", "điều động", "điều chuyển", "công bố"};
	static const char *const asking[] = {"CV", "TTr", "BC", "TB", "KH", "CĐ"};
	static const char *const requests[] = {"đề nghị", "chỉ đạo", "tổng hợp", "trả lời", "xin ý kiến", "xin chủ trương", "góp ý", "tham gia ý kiến"};

	if (reading->mention->kind != SOVB_KIND_NUMBERED)
		return false;
	if (is_of_kinds(reading->mention, deciding, sizeof deciding / sizeof *deciding))
		return sovb_tokens_say_one_of(reading->tokens, at, decisions, sizeof decisions / sizeof *decisions);
	return is_of_kinds(reading->mention, asking, sizeof asking / sizeof *asking) &&
	       sovb_tokens_say_one_of(reading->tokens, at, requests, sizeof requests / sizeof *requests);
}

/* Does a subject without quotes begin here? */
static bool starts_subject(const struct reading *reading, size_t at)
{
	const sovb_token *token = sovb_token_at(reading->tokens, at);

	if (is_break(reading, at) || token->kind != SOVB_TOKEN_WORD)
		return false;
	if (token->word == SOVB_WORD_VE || sovb_says_concerning(reading->tokens, at))
		return true;
	if (token->word == SOVB_WORD_BAN && is_word(reading, at + 1, SOVB_WORD_HANH))
		return true;
	if (token->flags & SOVB_TOKEN_CAPITAL && !sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_TYPE))
		return opens_amending_title(reading, at);
	return (sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_TYPE) && !sovb_subject_meets_reference(reading->tokens, at)) ||
	       sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_RELATION) || opens_act(reading, at);
}

/* "thuộc trách nhiệm của Bộ Công an", "thuộc thẩm quyền giải quyết của …": "của" is token i. */
static bool is_charge(const sovb_tokens *tokens, size_t i)
{
	static const char *const charges[] = {"trách nhiệm", "thẩm quyền", "phạm vi", "chức năng", "nhiệm vụ"};

	for (size_t at = i; at > 0 && i - at < CHARGE_TOKENS; at--)
		if (sovb_token_says(tokens, at - 1, "thuộc"))
			for (size_t k = 0; k < sizeof charges / sizeof *charges; k++)
				if (sovb_tokens_say(tokens, at, charges[k]))
					return true;
	return false;
}

/*
 * "thuộc phạm vi quản lý của Bộ Tài chính", "quản lý nhà nước của …": a field of the body; "kết luận của …": what it said; "bãi bỏ một số văn bản quy phạm pháp luật của …":
 * what it issued.  "của" is token i.
 */
static bool is_administered(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i - 1, SOVB_WORD_LY) || is_charge(tokens, i) || sovb_token_says(tokens, i - 1, "luận") ||
	       (i > 1 && sovb_token_is(tokens, i - 1, SOVB_WORD_LUAT) && sovb_token_is(tokens, i - 2, SOVB_WORD_PHAP)) ||
	       (i > 2 && sovb_token_is(tokens, i - 1, SOVB_WORD_NUOC) && sovb_token_is(tokens, i - 3, SOVB_WORD_LY));
}

/*
 * The body named at the end of a subject is the issuer when the symbol is one that this body uses, or, behind a year ("… năm học 2024 - 2025 của
 * Trường TH Tây Bắc Sơn"), is spelt of its name.
 */
static void find_issuer_in_title(struct reading *reading)
{
	sovb_mention *mention = reading->mention;
	const sovb_tokens *tokens = reading->tokens;

	if (has_issuer(mention) || mention->title_quoted || !mention->tail->organ.size)
		return;
	for (size_t at = mention->title.first; at + 1 < mention->title.end; at++) {
		const sovb_phrase *verb;
		bool spelt;
		size_t end;

		if (sovb_subject_meets_reference(reading->tokens, at))
			return;
		if (!sovb_token_is(tokens, at, SOVB_WORD_CUA) || !sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_BODY) || is_administered(tokens, at))
			continue;
		end = sovb_body_scan(tokens, at + 1);
		spelt = tokens->token[at - 1].kind == SOVB_TOKEN_DIGITS && sovb_body_is_spelt(tokens, (sovb_run){at + 1, end}, mention->tail->organ);
		if (!spelt && !(tokens->token[at + 1].flags & SOVB_TOKEN_CAPITAL))
			continue;
		verb = end < mention->title.end ? sovb_token_phrase(tokens, end, SOVB_PHRASE_RELATION) : NULL;
		if (verb && verb->value == SOVB_RELATION_IMPLEMENTS) /* "Chương trình hành động của Chính phủ thực hiện B" */
			return;
		if (end + 1 < mention->title.end && sovb_token_is(tokens, end, SOVB_WORD_COMMA) &&
		    (sovb_token_is(tokens, end + 1, SOVB_WORD_CAC) || sovb_token_phrase(tokens, end + 1, SOVB_PHRASE_BODY)))
			return; /* "về Quy chế làm việc của Hội đồng nhân dân tỉnh, các Ban của …" */
		if (spelt || uses_symbol(reading, at + 1, end)) {
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

		if (sovb_subject_meets_reference(reading->tokens, at))
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
		     !is_word(reading, end + 2, SOVB_WORD_VA) && !is_word(reading, end + 2, SOVB_WORD_QUY)))
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
	mention->title = (sovb_run){first, sovb_subject_end(reading->tokens, first)};
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

/*
 * "Theo Điều 20 Nghị định 90/2020/NĐ-CP quy định thời điểm đánh giá như sau:": behind an article of a document without a day, what that says,
 * not the document's subject.
 */
static bool says_what_follows(const struct reading *reading)
{
	static const char *const openings[] = {"như sau", "cụ thể", "gồm", "bao gồm", "có quy định", "theo đó"};
	const sovb_mention *mention = reading->mention;
	sovb_run pinpoint;

	if (has_date(mention) || has_issuer(mention) || !sovb_token_is(reading->tokens, mention->title.first, SOVB_WORD_QUY) ||
	    !(is_mark(reading, mention->title.end, ':') || sovb_tokens_say_one_of(reading->tokens, mention->title.end, openings, sizeof openings / sizeof *openings)))
		return false;
	sovb_pinpoint_scan(&pinpoint, reading->tokens, mention->first);
	return pinpoint.first < pinpoint.end;
}

/* "Công văn số 1813/STP-BTTP gửi Sở Nội vụ về việc …": the token behind the addressee, before "về", or i. */
static size_t behind_addressee(const struct reading *reading, size_t i)
{
	size_t end;

	if (is_break(reading, i) || !sovb_token_says(reading->tokens, i, "gửi") || !sovb_token_begins_body(reading->tokens, i + 1))
		return i;
	end = sovb_body_scan(reading->tokens, i + 1);
	return is_word(reading, end, SOVB_WORD_VE) ? end : i;
}

/* "của Quốc hội ban hành về việc sắp xếp …": where the subject begins that "ban hành" goes before. */
static size_t behind_issued(const struct reading *reading, size_t i)
{
	return is_word(reading, i, SOVB_WORD_BAN) && is_word(reading, i + 1, SOVB_WORD_HANH) && is_word(reading, i + 2, SOVB_WORD_VE) ? i + 2 : i;
}

static void read_title(struct reading *reading)
{
	sovb_mention *mention = reading->mention;
	size_t first = reading->at;

	bool after_comma = is_mark(reading, first, ',') && !is_break(reading, first);

	first += after_comma;
	first = behind_addressee(reading, first);
	if (opens_quote(reading, first)) {
		size_t close = sovb_quote_end(reading->tokens, first);

		if (close > first + 1) {
			mention->title = (sovb_run){first + 1, close};
			mention->title_quoted = true;
		}
		return;
	}
	if (!after_comma && starts_name(reading, first)) {
		mention->title = (sovb_run){first, sovb_subject_end(reading->tokens, first)};
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
	first = behind_issued(reading, first);
	mention->title = (sovb_run){first, sovb_subject_end(reading->tokens, first)};
	if (mention->title.end - first <= 3 && is_mark(reading, mention->title.end, ':')) {
		mention->title = (sovb_run){first, first}; /* "Nghị định số … quy định:" opens a quotation */
		return;
	}
	if (says_what_follows(reading)) {
		mention->title = (sovb_run){first, first};
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
