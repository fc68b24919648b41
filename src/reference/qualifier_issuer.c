#include "qualifying.h"

#include <string.h>

#include "body_letters.h"
#include "facts.h"
#include "phrases.h"
#include "specks.h"

#define SUCCESSOR_TOKENS 16 /* in brackets: "(nay là Bộ Công Thương)" */

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
	if ((!sovb_mention_has_date(reading->mention) && !reading->dated) || sovb_qualifying_breaks(reading, at) || !sovb_is_scanned_of(reading->tokens, at))
		return false;
	at = sovb_body_behind_specks(reading->tokens, at + 1);
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
	return take_issuer_at(reading, sovb_body_behind_specks(reading->tokens, at));
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

bool sovb_qualifying_passive_issuer(sovb_qualifying *reading)
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

bool sovb_qualifying_bare_issuer(sovb_qualifying *reading, bool after_comma)
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

bool sovb_qualifying_issuer_behind_speck(sovb_qualifying *reading)
{
	const size_t start = reading->at;
	const sovb_token *token = sovb_token_at(reading->tokens, start);

	if (!(token->flags & SOVB_TOKEN_BLANK) || !sovb_token_is_one_of(token, ".'~") ||
	    sovb_token_at(reading->tokens, start + 1)->flags & (SOVB_TOKEN_BLANK | SOVB_TOKEN_BREAK))
		return false;
	reading->at = start + 1;
	if (sovb_qualifying_bare_issuer(reading, false))
		return true;
	reading->at = start;
	return false;
}

bool sovb_qualifying_successor(sovb_qualifying *reading)
{
	const sovb_tokens *tokens = reading->tokens;
	size_t at = reading->at + 1;
	bool known;

	if (!sovb_mention_has_issuer(reading->mention) || reading->mention->issuer.end != reading->at || sovb_qualifying_breaks(reading, reading->at) || sovb_qualifying_breaks(reading, at) ||
	    sovb_token_at(tokens, at)->kind != SOVB_TOKEN_WORD)
		return false;
	known = sovb_token_is(tokens, at, SOVB_WORD_CU_OLD) || (sovb_token_is(tokens, at, SOVB_WORD_NAY_NOW) && sovb_qualifying_word(reading, at + 1, SOVB_WORD_LA));
	while (at - reading->at < SUCCESSOR_TOKENS && !sovb_qualifying_breaks(reading, at) && !sovb_token_is_mark(tokens, at, ')'))
		at++;
	if (!sovb_token_is_mark(tokens, at, ')') || !(known || sovb_qualifying_word(reading, at + 1, SOVB_WORD_VE)))
		return false;
	reading->at = at + 1;
	return true;
}
