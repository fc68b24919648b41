#include "qualifying.h"

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
#define LEVEL_TOKENS 2 /* "thành phố" */
#define BROKEN_DATE_TOKENS 12
#define PLACE_TOKENS 4
#define SHORT_FORM_TOKENS 16 /* in brackets: "(sau đây gọi tắt là …)", "(KDBH)" */

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
static bool is_year_of(const sovb_qualifying *reading, size_t at)
{
	return sovb_token_is_year(reading->tokens, at) && !sovb_qualifying_breaks(reading, at + 1) &&
	       (sovb_token_is(reading->tokens, at + 1, SOVB_WORD_CUA) || is_scanned_of(reading->tokens, at + 1)) &&
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

/* "1257/VPUBND-THVX Đồng Tháp, ngày 15 tháng 9 năm 2020": the token behind a place copied with the day, or i. */
static size_t behind_place(const sovb_qualifying *reading, size_t i)
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

static bool keep_date(sovb_qualifying *reading, const sovb_date_scan *date)
{
	if (date->date.year || date->impossible)
		reading->mention->date = *date;
	if (!reading->mention->date_part.year)
		reading->mention->date_part = date->part;
	reading->at = date->end;
	return true;
}

/* A date here, "ngày …" or digits, also in brackets. */
static bool take_date(sovb_qualifying *reading)
{
	sovb_date_scan date;
	size_t at = reading->at;

	if (sovb_mention_has_date(reading->mention) || sovb_qualifying_breaks(reading, at))
		return false;
	at = behind_place(reading, at);
	if (sovb_qualifying_word(reading, at, SOVB_WORD_KY_TEN) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_NGAY))
		at++;
	else if (sovb_qualifying_word(reading, at, SOVB_WORD_BAN) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_HANH) &&
	         (sovb_qualifying_word(reading, at + 2, SOVB_WORD_NGAY) || sovb_qualifying_word(reading, at + 2, SOVB_WORD_NAM) ||
	          sovb_qualifying_word(reading, at + 2, SOVB_WORD_THANG)))
		at += 2;
	else if (sovb_qualifying_word(reading, at, SOVB_WORD_THONG) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_QUA) && sovb_qualifying_word(reading, at + 2, SOVB_WORD_NGAY))
		at += 2; /* "thông qua ngày" */
	else if (sovb_qualifying_word(reading, at, SOVB_WORD_DE_NGHI) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_NGAY))
		at++; /* "đề ngày" */
	at += sovb_qualifying_word(reading, at, SOVB_WORD_VAO);
	if (sovb_qualifying_word(reading, at, SOVB_WORD_CUNG)) /* "cùng ngày 12/12/2013", as the number before it */
		return reading->mention->same_day = sovb_qualifying_word(reading, at + 1, SOVB_WORD_NGAY) && sovb_date_scan_at(&date, reading->tokens, at + 1) && keep_date(reading, &date);
	if (!sovb_date_scan_at(&date, reading->tokens, at))
		return take_year(reading, at) || skip_broken_date(reading, at);
	return keep_date(reading, &date);
}

/* "lần lượt ngày 15/9/2025 và 19/9/2025", ", các ngày 15/11/2002 và 23/6/2006": the days of the members of a list, the last of which is the mention. */
static bool take_days_in_turn(sovb_qualifying *reading)
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

static bool is_joint_type(const char *type)
{
	return type && (strcmp(type, "TTLT") == 0 || strcmp(type, "NQLT") == 0);
}

/* Joint circulars and resolutions, called so or by their symbol ("Thông tư số 221/2012/TTLT-BTC-BCT"), name all who issued them. */
static bool is_joint(const sovb_mention *mention)
{
	const sovb_string organ = mention->tail->organ;

	if (organ.size == 4 && memcmp(organ.data, "TTLT", 4) == 0) /* "công văn liên tịch số 12/TTLT" */
		return true;
	return is_joint_type(mention->type) || is_joint_type(mention->tail->type);
}

static size_t body_end(const sovb_qualifying *reading, size_t first)
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
static size_t behind_words(const sovb_qualifying *reading, size_t i, const char *name)
{
	size_t at = i;

	while (*name) {
		const sovb_token *token = sovb_token_at(reading->tokens, at);
		size_t size = token->end - token->start;

		if (!size || (at > i && sovb_qualifying_breaks(reading, at)) || strncmp(reading->tokens->text + token->start, name, size) != 0 ||
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
static size_t end_of_name(const sovb_qualifying *reading, size_t first, size_t end)
{
	const sovb_string letters = reading->mention->tail->organ;
	const sovb_organ_fact *organ;

	if (end < first + 5 || !letters.size || !sovb_qualifying_word(reading, first, SOVB_WORD_BO))
		return end;
	organ = sovb_codes_organ(sovb_lexicon_codes(reading->tokens->lexicon), letters.data, letters.size);
	if (!organ || organ->reach != SOVB_REACH_ONE)
		return end;
	for (size_t begin = first; begin <= first + 2; begin += 2) { /* "Bộ trưởng" */
		size_t at = behind_words(reading, begin, organ->name);

		if (at > begin && at < end && sovb_token_at(reading->tokens, at)->kind == SOVB_TOKEN_WORD &&
		    !(sovb_token_at(reading->tokens, at)->flags & SOVB_TOKEN_CAPITAL) && !sovb_qualifying_word(reading, at, SOVB_WORD_VA))
			return at;
	}
	return end;
}

/* "của Đại hội đại biểu Đảng bộ tỉnh An Bình lần thứ XII": the token behind the number that tells which congress, from first to end as yet; its term is set. */
static size_t behind_congress(sovb_qualifying *reading, size_t first, size_t end)
{
	const sovb_tokens *tokens = reading->tokens;
	int term;

	if (!sovb_token_is(tokens, first, SOVB_WORD_DAI) || !sovb_token_is(tokens, first + 1, SOVB_WORD_HOI) || !sovb_qualifying_word(reading, end, SOVB_WORD_LAN) ||
	    !sovb_qualifying_word(reading, end + 1, SOVB_WORD_THU) || sovb_qualifying_breaks(reading, end + 2))
		return end;
	term = sovb_term_number(tokens, end + 2);
	if (!term)
		return end;
	reading->mention->term = reading->mention->term ? reading->mention->term : term;
	return end + 3;
}

static bool take_issuer_at(sovb_qualifying *reading, size_t first)
{
	size_t end;

	/* "của" ends no paragraph: a line of print may. */
	if (sovb_mention_has_issuer(reading->mention) ||
	    (sovb_qualifying_breaks(reading, first) && !sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY)))
		return false;
	end = end_of_name(reading, first, body_end(reading, first));
	if (end == first || is_torn_name(reading->tokens, (sovb_run){first, end}) || sovb_qualifying_word(reading, end, SOVB_WORD_NAY)) /* "của Ban này" */
		return false;
	end = behind_congress(reading, first, end);
	reading->mention->issuer = (sovb_run){first, end};
	reading->at = end;
	return true;
}

/* "của ,", a line end, "Chính phủ"; "của", a line end, "- Chính phủ": the name of a body behind specks, or i. */
static size_t behind_specks(const sovb_qualifying *reading, size_t i)
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
static bool take_scanned_issuer(sovb_qualifying *reading, size_t at)
{
	const sovb_token *token = sovb_token_at(reading->tokens, at);

	at += token->kind == SOVB_TOKEN_MARK && (token->mark == ':' || token->mark == '.');
	if ((!sovb_mention_has_date(reading->mention) && !reading->dated) || sovb_qualifying_breaks(reading, at) || !is_scanned_of(reading->tokens, at))
		return false;
	at = behind_specks(reading, at + 1);
	return (sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_BODY) || is_government(reading->tokens, at)) && take_issuer_at(reading, at);
}

/* Documents that bodies agree on. */
static bool is_agreement(const sovb_mention *mention)
{
	static const char *const kinds[] = {"QC", "CTr", "KH", "HD"};

	return is_joint(mention) || sovb_mention_is_of(mention, kinds, sizeof kinds / sizeof *kinds);
}

/* "giữa Ban Dân vận Tỉnh ủy và Ban cán sự đảng Ủy ban nhân dân tỉnh": all of them, two at least. */
static bool take_parties(sovb_qualifying *reading, size_t first)
{
	size_t end = sovb_bodies_scan(reading->tokens, first);
	bool several = false;

	for (size_t at = first; at < end; at++)
		several = several || ((sovb_token_is(reading->tokens, at, SOVB_WORD_VA) || sovb_token_is(reading->tokens, at, SOVB_WORD_COMMA)) &&
		                      sovb_token_phrase(reading->tokens, at + 1, SOVB_PHRASE_BODY));
	if (sovb_mention_has_issuer(reading->mention) || sovb_qualifying_breaks(reading, first) || !sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY) ||
	    !several)
		return false;
	reading->mention->issuer = (sovb_run){first, end};
	reading->at = end;
	return true;
}

bool sovb_qualifying_uses_symbol(const sovb_qualifying *reading, size_t first, size_t end)
{
	return sovb_body_uses(reading->tokens, (sovb_run){first, end}, reading->mention->tail->organ);
}

/*
 * Is it the mention's own kind that the phrase at token `at` says again, before "của" and a body?  "Thông báo số 659/TB-VPCP kết luận của Phó Thủ
 * tướng" tells whose conclusion the notice makes known.
 */
static bool says_kind_again(const sovb_qualifying *reading, size_t at, const sovb_phrase *type)
{
	const char *kind = sovb_type_phrases[type->value].symbol;
	size_t first = at + type->count + 1;

	return !reading->mention->type || !kind || strcmp(kind, reading->mention->type) == 0 ||
	       sovb_qualifying_uses_symbol(reading, first, sovb_body_scan(reading->tokens, first));
}

bool sovb_qualifying_issuer(sovb_qualifying *reading)
{
	const sovb_phrase *type = sovb_token_phrase(reading->tokens, reading->at, SOVB_PHRASE_TYPE);
	size_t at = reading->at;

	if (type && type->count <= 2 && !sovb_qualifying_breaks(reading, at) && sovb_qualifying_word(reading, at + type->count, SOVB_WORD_CUA) &&
	    says_kind_again(reading, at, type))
		at += type->count;
	else if ((sovb_qualifying_word(reading, at, SOVB_WORD_NEU) || sovb_qualifying_word(reading, at, SOVB_WORD_NOI)) &&
	         sovb_qualifying_word(reading, at + 1, SOVB_WORD_TREN))
		at += 2;
	if (sovb_qualifying_word(reading, at, SOVB_WORD_GIUA) && is_agreement(reading->mention))
		return take_parties(reading, at + 1);
	if (!sovb_qualifying_word(reading, at, SOVB_WORD_CUA))
		return take_scanned_issuer(reading, at);
	at += 1 + sovb_qualifying_word(reading, at + 1, SOVB_WORD_CUA); /* said twice by a slip */
	return take_issuer_at(reading, behind_specks(reading, at));
}

/* "tại Kỳ họp thứ 9 ngày 17/6/2020": the token behind the sitting, when a day follows it, or i. */
static size_t behind_sitting(const sovb_qualifying *reading, size_t i)
{
	size_t at = i + 4;

	if (!sovb_qualifying_word(reading, i, SOVB_WORD_TAI) || !sovb_qualifying_word(reading, i + 1, SOVB_WORD_KY) || !sovb_qualifying_word(reading, i + 3, SOVB_WORD_THU))
		return i;
	at += sovb_token_at(reading->tokens, at)->kind == SOVB_TOKEN_DIGITS || sovb_ordinal_of(sovb_token_at(reading->tokens, at)->word);
	at += sovb_qualifying_mark(reading, at, ',');
	return sovb_qualifying_word(reading, at, SOVB_WORD_NGAY) ? at : i;
}

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

/* "[đã] được Quốc hội thông qua ngày …", "do Bộ Tài chính ban hành ngày …" */
static bool take_passive_issuer(sovb_qualifying *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	const int term_before = reading->mention->term;
	size_t first = reading->at;
	size_t end;

	first += sovb_qualifying_word(reading, first, SOVB_WORD_DA) && sovb_qualifying_word(reading, first + 1, SOVB_WORD_DUOC);
	if (sovb_mention_has_issuer(reading->mention) || (!sovb_qualifying_word(reading, first, SOVB_WORD_DUOC) && !sovb_qualifying_word(reading, first, SOVB_WORD_DO)))
		return false;
	end = body_end(reading, ++first);
	if (end == first)
		return false;
	for (size_t at = end; at < end + 10 && !sovb_qualifying_breaks(reading, at); at++) {
		int term;
		size_t behind = sovb_term_scan(tokens, at, &term);

		if (behind != at && !reading->mention->term)
			reading->mention->term = term;
		if ((sovb_qualifying_word(reading, at, SOVB_WORD_BAN) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_HANH)) ||
		    (sovb_qualifying_word(reading, at, SOVB_WORD_THONG) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_QUA))) {
			reading->mention->issuer = (sovb_run){first, end};
			reading->at = behind_sitting(reading, at + 2);
			return true;
		}
	}
	reading->mention->term = term_before;
	return false;
}

/*
 * "12/TT-BGDĐT ngày 17/8/2011 Bộ GD&ĐT", "… Bộ trưởng Bộ GD&ĐT", "282/SGDĐT-VP ngày 26/3/2015 Sở Giáo dục và Đào tạo": is the symbol spelt of the
 * body at the reading's place, up to token end, or of the one that it is the head of?
 */
static bool is_spelt(const sovb_qualifying *reading, size_t end)
{
	for (size_t at = reading->at; at < end; at++)
		if (sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_BODY) &&
		    sovb_body_is_spelt(reading->tokens, (sovb_run){at, end}, reading->mention->tail->organ))
			return true;
	return false;
}

/* "Nghị quyết số 18 Hội nghị lần thứ 6 BCHTW khóa XII": what a number without symbol is of, up to token end. */
static bool is_plenum(const sovb_qualifying *reading, size_t end)
{
	static const char *const kinds[] = {"NQ", "KL"};
	const sovb_issuer_fact *issuer;

	if (reading->mention->kind != SOVB_KIND_PARTIAL || !sovb_mention_is_of(reading->mention, kinds, sizeof kinds / sizeof *kinds) ||
	    !sovb_tokens_say(reading->tokens, reading->at, "Hội nghị"))
		return false;
	issuer = sovb_met_issuer(reading->tokens, reading->at, end);
	return issuer && issuer->system == SOVB_SYSTEM_PARTY && issuer->level == SOVB_LEVEL_CENTRAL;
}

/* "ngày 12/9/2025, Ban Chỉ đạo Trung ương về …", "ngày 21/4/2010 Chính phủ quy định …": a body without "của". */
static bool take_bare_issuer(sovb_qualifying *reading, bool after_comma)
{
	size_t end;

	if (sovb_qualifying_breaks(reading, reading->at) || sovb_mention_has_issuer(reading->mention) || (!sovb_mention_has_date(reading->mention) && after_comma) ||
	    !sovb_token_phrase(reading->tokens, reading->at, SOVB_PHRASE_BODY))
		return false;
	end = sovb_body_scan(reading->tokens, reading->at);
	if (sovb_qualifying_word(reading, end, SOVB_WORD_DA)) /* "ngày 27/02/2026 Thường trực Đảng ủy đã yêu cầu …": a clause begins */
		return false;
	if (!sovb_qualifying_uses_symbol(reading, reading->at, end) && !is_spelt(reading, end) && !is_plenum(reading, end) &&
	    !(after_comma && sovb_qualifying_mark(reading, end, ')'))) /* "(Hướng dẫn số 75-HD/TĐTN, 11/11/2016, Hội Nông dân tỉnh)" */
		return false;
	for (size_t at = reading->at; at <= end; at++)
		if (!after_comma || sovb_qualifying_word(reading, at, SOVB_WORD_VE) || (at == end && sovb_qualifying_mark(reading, at, ')')))
			return take_issuer_at(reading, reading->at);
	return false;
}

/* "ngày 12/4/2025 .Hội nghị lần thứ 11 …": a mark behind a blank that touches the word behind it ends nothing. */
static bool take_issuer_behind_speck(sovb_qualifying *reading)
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
static bool take_short_form(sovb_qualifying *reading)
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
	if (take_date(reading) || sovb_qualifying_issuer(reading) || take_passive_issuer(reading))
		return true;
	reading->at = start;
	return false;
}

/*
 * "Bộ Thương mại (nay là Bộ Công Thương) hướng dẫn …", "UBND tỉnh An Bình (cũ) về …", "Hội Nữ Doanh nhân tỉnh (trước sắp xếp) về việc …": what
 * became of the body right before it.
 */
static bool take_successor(sovb_qualifying *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	size_t at = reading->at + 1;
	bool known;

	if (!sovb_mention_has_issuer(reading->mention) || reading->mention->issuer.end != reading->at || sovb_qualifying_breaks(reading, reading->at) || sovb_qualifying_breaks(reading, at) ||
	    sovb_token_at(tokens, at)->kind != SOVB_TOKEN_WORD)
		return false;
	known = sovb_token_is(tokens, at, SOVB_WORD_CU_OLD) || (sovb_token_is(tokens, at, SOVB_WORD_NAY_NOW) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_LA));
	while (at - reading->at < SHORT_FORM_TOKENS && !sovb_qualifying_breaks(reading, at) && !sovb_token_is_mark(tokens, at, ')'))
		at++;
	if (!sovb_token_is_mark(tokens, at, ')') || !(known || sovb_qualifying_word(reading, at + 1, SOVB_WORD_VE)))
		return false;
	reading->at = at + 1;
	return true;
}

static bool take_term(sovb_qualifying *reading)
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

/* "…, UBND huyện ký ngày 02/8/2013", "(Thủ tướng ký 12/12/2008)": who signed, and when, up to a mark; close: the bracket's end, or 0. */
static bool take_signed(sovb_qualifying *reading, size_t close)
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
	if (take_signed(reading, close)) /* "QĐ 167 (Thủ tướng ký 12/12/2008)" */
		return true;
	if (!dated && sovb_qualifying_mark(reading, behind, ',') && sovb_date_scan_at(&day, reading->tokens, behind + 1) && day.end == close &&
	    (day.date.year || day.part.year)) {
		reading->at = behind + 1;
		take_date(reading);
	} else if (behind != close || !(reading->mention->kind == SOVB_KIND_PARTIAL || (dated && sovb_qualifying_uses_symbol(reading, first, end)))) {
		return false;
	}
	reading->mention->issuer = (sovb_run){first, end};
	reading->mention->term = reading->mention->term ? reading->mention->term : term;
	reading->at = close;
	return true;
}

/* "(ngày 30/12/2024, Bộ trưởng Bộ GDĐT)": behind the day a comma and the body, up to token close. */
static bool take_body_behind_day(sovb_qualifying *reading, size_t close)
{
	const size_t first = reading->at + 1;

	if (!sovb_qualifying_mark(reading, reading->at, ',') || sovb_mention_has_issuer(reading->mention) || !sovb_token_phrase(reading->tokens, first, SOVB_PHRASE_BODY) ||
	    sovb_body_scan(reading->tokens, first) != close)
		return false;
	reading->mention->issuer = (sovb_run){first, close};
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
	       sovb_qualifying_mark(reading, day.end, ',') && keep_date(reading, &day);
}

/* "(khóa XI)", "(ngày 3/6/2013)", "(sau đây gọi …)": brackets that qualify. */
static bool take_brackets(sovb_qualifying *reading)
{
	size_t start = reading->at;
	size_t close = start;

	if (sovb_qualifying_breaks(reading, start) || !sovb_token_is_mark(reading->tokens, start, '('))
		return false;
	while (close - start < 40 && !sovb_qualifying_breaks(reading, close) && !sovb_token_is_mark(reading->tokens, close, ')'))
		close++;
	if (!sovb_token_is_mark(reading->tokens, close, ')'))
		return take_day_before_clause(reading);
	reading->at = start + 1;
	reading->at += sovb_qualifying_word(reading, start + 1, SOVB_WORD_KY_TEN) && sovb_token_at(reading->tokens, start + 2)->kind == SOVB_TOKEN_DIGITS;
	reading->at += sovb_qualifying_word(reading, start + 1, SOVB_WORD_BAN) && sovb_qualifying_word(reading, start + 2, SOVB_WORD_HANH) &&
	                       sovb_token_at(reading->tokens, start + 3)->kind == SOVB_TOKEN_DIGITS ? 2 : 0; /* "(ban hành 04/9/2025)" */
	if (take_date(reading) || take_term(reading)) {
		while (reading->at < close && (take_date(reading) || take_term(reading) || sovb_qualifying_issuer(reading) || take_body_behind_day(reading, close)))
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

/* Any qualifier, tried in turn. */
static bool try_all(sovb_qualifying *reading)
{
	return take_date(reading) || sovb_qualifying_issuer(reading) || take_term(reading) || take_brackets(reading) ||
	       take_short_form(reading) || take_passive_issuer(reading);
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
	                                                 sovb_token_begins_body(tokens, behind_specks(reading, end + 1)))))
		return false;
	reading->at = end;
	if (take_date(reading) || sovb_qualifying_issuer(reading))
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
	return take_date(reading);
}

/* "29-NQ/TW[1] ngày 4/11/2013", "05-CT/TW [^2], ngày …": a qualifier behind the mark of a note. */
static bool take_behind_note(sovb_qualifying *reading)
{
	const size_t start = reading->at;
	const size_t end = sovb_note_end(reading->tokens, start);

	if (end == start)
		return false;
	reading->at = end + sovb_qualifying_mark(reading, end, ',');
	if (!sovb_qualifying_breaks(reading, reading->at) && (take_date(reading) || sovb_qualifying_issuer(reading) || take_term(reading)))
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
	if (take_date(reading))
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
	return keep_date(reading, &day);
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
		return take_date(reading);
	if (token->kind == SOVB_TOKEN_MARK) {
		if (token->mark == '(')
			return take_brackets(reading) || take_short_form(reading) || take_successor(reading);
		if (token->mark == '[')
			return take_behind_note(reading);
		return ((token->mark == ':' || token->mark == '.') && sovb_qualifying_issuer(reading)) || (token->mark == '-' && take_day_behind_dash(reading)) || (token->mark == '.' && take_day_behind_stop(reading)) ||
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
	case SOVB_WORD_THONG:
	case SOVB_WORD_DE_NGHI:
		return take_date(reading);
	case SOVB_WORD_CUNG:
		return take_date(reading) || take_day_before(reading);
	case SOVB_WORD_LAN:
	case SOVB_WORD_CAC:
		return take_days_in_turn(reading);
	case SOVB_WORD_CUA:
	case SOVB_WORD_CUA_OCR:
	case SOVB_WORD_CUA_OCR2:
	case SOVB_WORD_GIUA:
	case SOVB_WORD_NEU:
	case SOVB_WORD_NOI:
		return sovb_qualifying_issuer(reading);
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
		take_date(&behind);
	behind.at += sovb_mention_has_date(&told) && sovb_qualifying_mark(&behind, behind.at, ',') && sovb_qualifying_word(&behind, behind.at + 1, SOVB_WORD_CUA);
	if (!(sovb_qualifying_word(&behind, behind.at, SOVB_WORD_CUA) ? sovb_qualifying_issuer(&behind) : take_passive_issuer(&behind)))
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

		if (take_any(&reading) || take_bare_issuer(&reading, false))
			continue;
		if (sovb_qualifying_mark(&reading, reading.at, ',') && !sovb_qualifying_breaks(&reading, reading.at)) {
			bool after_body = sovb_mention_has_issuer(mention) && !sovb_mention_has_date(mention);

			reading.at++;
			if ((take_any(&reading) || take_bare_issuer(&reading, true) || take_signed(&reading, 0)) &&
			    !(after_body && sovb_mention_has_date(mention) && !ends_qualifiers(&reading)))
				continue;
			if (after_body)
				mention->date = (sovb_date_scan){0};
		}
		reading.at = before;
		break;
	}
	if (reading.at > mention->end)
		mention->end = reading.at;
	sovb_title_read(&reading);
	if (mention->title_quoted)
		take_behind_quote(&reading);
}
