#include "mention.h"

#include "filler.h"
#include "phrases.h"

#define TREATY_TOKENS 8 /* from "Công ước" to what it is about */
#define NAME_TOKENS_MAX 40
#define STATUTES_TOKENS 16 /* "Điều lệ Đoàn Thanh niên Cộng sản Hồ Chí Minh khóa XII" */

/* The phrase being read. */
struct name {
	const sovb_tokens *tokens;
	size_t at;
	int term;
	int plenum;
	sovb_run issuer;
};

static bool is_word(const struct name *name, size_t i, sovb_word word)
{
	return sovb_token_goes_on_with(name->tokens, i, word);
}

static bool take_word(struct name *name, sovb_word word)
{
	if (!is_word(name, name->at, word))
		return false;
	name->at++;
	return true;
}

static bool take_words(struct name *name, sovb_word first, sovb_word second)
{
	if (!is_word(name, name->at, first) || !is_word(name, name->at + 1, second))
		return false;
	name->at += 2;
	return true;
}

/* "XII", "4", "tám": an ordinal. */
static bool take_ordinal(struct name *name, int *number)
{
	if (sovb_token_is_break(name->tokens, name->at))
		return false;
	*number = sovb_term_number(name->tokens, name->at);
	if (!*number)
		*number = sovb_ordinal_of(sovb_token_at(name->tokens, name->at)->word);
	if (!*number)
		return false;
	name->at++;
	return true;
}

/* "," or "và" between the members of a list. */
static bool is_joint(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_COMMA) || sovb_token_is(tokens, i, SOVB_WORD_VA);
}

static void take_term(struct name *name)
{
	size_t at = name->at;
	size_t end;
	int term;
	bool bracket;

	if (sovb_token_is_mark(name->tokens, at, ',') && sovb_token_is(name->tokens, at + 1, SOVB_WORD_KHOA))
		at++;
	bracket = sovb_token_is_mark(name->tokens, at, '(') && !sovb_token_is_break(name->tokens, at);
	end = sovb_term_scan(name->tokens, at + bracket, &term);
	if (sovb_token_is_break(name->tokens, at) || end == at + bracket)
		return;
	name->term = term;
	while (is_joint(name->tokens, end) && sovb_term_number(name->tokens, end + 1) &&
	       sovb_token_at(name->tokens, end + 1)->kind == SOVB_TOKEN_WORD)
		end += 2; /* "(khóa XI, XII)" */
	name->at = end;
	if (bracket && sovb_token_is_mark(name->tokens, end, ')'))
		name->at++;
}

/* "T.Ư", "T.W" */
static bool take_dotted(struct name *name)
{
	const sovb_token *first = sovb_token_at(name->tokens, name->at);
	const sovb_token *last = sovb_token_at(name->tokens, name->at + 2);

	if (sovb_token_is_break(name->tokens, name->at) || first->end - first->start != 1 || name->tokens->text[first->start] != 'T' ||
	    !sovb_token_is_mark(name->tokens, name->at + 1, '.') || last->start != first->end + 1 ||
	    last->end - last->start > 2 || !(last->flags & SOVB_TOKEN_CAPITAL))
		return false;
	name->at += 3;
	return true;
}

static bool take_trung_uong(struct name *name)
{
	if (is_word(name, name->at, SOVB_WORD_TU_W) && sovb_token_at(name->tokens, name->at)->flags & SOVB_TOKEN_CAPITALS) {
		name->at++;
		return true;
	}
	return take_words(name, SOVB_WORD_TRUNG, SOVB_WORD_UONG) || take_word(name, SOVB_WORD_TW) ||
	       take_word(name, SOVB_WORD_BCHTW) || take_word(name, SOVB_WORD_BCHTU) || take_dotted(name);
}

/* "Trung ương 4, 5 và 6 khóa XII": the other plenums. */
static void take_more_plenums(struct name *name)
{
	size_t at = name->at;
	int term;

	while (is_joint(name->tokens, at) && sovb_term_number(name->tokens, at + 1) &&
	       sovb_token_at(name->tokens, at + 1)->kind == SOVB_TOKEN_DIGITS)
		at += 2;
	if (at > name->at && (sovb_term_scan(name->tokens, at, &term) != at || sovb_token_is_mark(name->tokens, at, '(')))
		name->at = at;
}

/* "(lần 2)" behind a plenum that sat twice. */
static void take_sitting(struct name *name)
{
	if (sovb_token_is_mark(name->tokens, name->at, '(') && is_word(name, name->at + 1, SOVB_WORD_LAN) &&
	    sovb_token_is_mark(name->tokens, name->at + 3, ')'))
		name->at += 4;
}

/* "kỳ họp thứ 4" */
static bool take_sitting_of_assembly(struct name *name)
{
	const struct name start = *name;
	int number;

	if (take_word(name, SOVB_WORD_KY) && sovb_token_says(name->tokens, name->at, "họp") && is_word(name, name->at + 1, SOVB_WORD_THU)) {
		name->at += 2;
		if (take_ordinal(name, &number))
			return true;
	}
	*name = start;
	return false;
}

/* "[của] kỳ họp thứ 4[,] [của] Quốc hội khóa VIII", "của Quốc hội khóa VIII[,] kỳ họp thứ 4" */
static bool read_sitting(struct name *name)
{
	bool of = take_word(name, SOVB_WORD_CUA);
	bool before = take_sitting_of_assembly(name);
	size_t end;

	name->at += before && sovb_token_is_mark(name->tokens, name->at, ',');
	of = (before && take_word(name, SOVB_WORD_CUA)) || (!before && of);
	end = sovb_body_scan(name->tokens, name->at);
	if (end == name->at || sovb_token_is_break(name->tokens, name->at))
		return false;
	if (of)
		name->issuer = (sovb_run){name->at, end};
	name->at = end;
	take_term(name);
	if (before || !name->term)
		return before && name->term;
	name->at += sovb_token_is_mark(name->tokens, name->at, ',');
	return take_sitting_of_assembly(name);
}

/* "của Đảng", "của Đảng Cộng sản Việt Nam": a part of the name. */
static void take_of_party(struct name *name)
{
	if (take_words(name, SOVB_WORD_CUA, SOVB_WORD_DANG) && is_word(name, name->at + 2, SOVB_WORD_VIET) && sovb_token_says(name->tokens, name->at + 3, "Nam"))
		name->at += 4;
}

/* "[của] [Hội nghị] [lần thứ tám] [Ban Chấp hành] Trung ương 4 [khóa XII]" */
static bool read_plenum(struct name *name)
{
	bool has_of = take_word(name, SOVB_WORD_CUA);
	size_t start = name->at;
	bool short_form = is_word(name, name->at, SOVB_WORD_HNTW); /* "Nghị quyết HNTW 6" */
	bool meeting = take_words(name, SOVB_WORD_HOI, SOVB_WORD_NGHI) || take_word(name, SOVB_WORD_HNTW);
	bool ordinal = false;
	int number = 0;
	size_t body;

	if (has_of && !meeting)
		return false;
	if (take_words(name, SOVB_WORD_LAN, SOVB_WORD_THU) || (meeting && take_word(name, SOVB_WORD_LAN)) || /* "Hội nghị lần sáu" */
	    (meeting && sovb_token_at(name->tokens, name->at)->kind == SOVB_TOKEN_DIGITS)) /* "Hội nghị 24 Ban Chấp hành" */
		ordinal = take_ordinal(name, &number);
	if (ordinal && meeting && sovb_token_is_mark(name->tokens, name->at, ',') && (is_word(name, name->at + 1, SOVB_WORD_BCH) || is_word(name, name->at + 1, SOVB_WORD_BAN)))
		name->at++; /* "Hội nghị lần thứ 10, Ban Chấp hành Trung ương" */
	if (ordinal && meeting && !has_of && take_word(name, SOVB_WORD_CUA)) {
		has_of = true;
		start = name->at;
	}
	if (!take_word(name, SOVB_WORD_BCH) && is_word(name, name->at, SOVB_WORD_BAN))
		name->at += 3; /* Ban Chấp hành */
	if (!short_form && !sovb_token_is(name->tokens, name->at - 1, SOVB_WORD_NQTW) && !take_trung_uong(name))
		return false;
	take_word(name, SOVB_WORD_DANG);
	if (!ordinal) {
		take_words(name, SOVB_WORD_LAN, SOVB_WORD_THU);
		ordinal = take_ordinal(name, &number);
	}
	body = name->at;
	take_sitting(name);
	take_more_plenums(name);
	take_term(name);
	take_of_party(name);
	if (has_of)
		name->issuer = (sovb_run){start, body};
	name->plenum = number;
	return ordinal;
}

/* "lần thứ 10", "lần thứ bảy" */
static bool take_sequence(struct name *name)
{
	int number;
	const struct name start = *name;

	if (take_words(name, SOVB_WORD_LAN, SOVB_WORD_THU) && take_ordinal(name, &number))
		return true;
	*name = start;
	return false;
}

/*
 * "[của] Hội nghị [lần thứ 10] Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam [lần thứ 10] [khóa X]": a meeting of another committee than the
 * Party's Central Committee, told by its number.
 */
static bool read_meeting(struct name *name)
{
	const sovb_tokens *tokens = name->tokens;
	bool has_of = take_word(name, SOVB_WORD_CUA);
	size_t start = name->at, end;
	bool told;

	if (!take_words(name, SOVB_WORD_HOI, SOVB_WORD_NGHI))
		return false;
	told = take_sequence(name);
	take_word(name, SOVB_WORD_CUA);
	end = sovb_body_scan(tokens, name->at);
	if (sovb_token_is_break(tokens, name->at) || end == name->at ||
	    !(is_word(name, name->at, SOVB_WORD_BCH) || (is_word(name, name->at, SOVB_WORD_BAN) && is_word(name, name->at + 2, SOVB_WORD_HANH))))
		return false;
	name->at = end;
	if (!take_sequence(name) && !told)
		return false;
	if (has_of)
		name->issuer = (sovb_run){start, name->at};
	take_term(name);
	return true;
}

static bool is_before_day(const struct name *name)
{
	sovb_date_scan date;

	return is_word(name, name->at, SOVB_WORD_NGAY) && sovb_date_scan_at(&date, name->tokens, name->at) && sovb_date_is_day(date.date);
}

/* "Đại hội", "ĐH", "ĐHĐB" */
static bool take_congress(struct name *name)
{
	if (take_words(name, SOVB_WORD_DAI, SOVB_WORD_HOI))
		return true;
	if (sovb_token_is_break(name->tokens, name->at) || !(sovb_token_says(name->tokens, name->at, "ĐH") || sovb_token_says(name->tokens, name->at, "ĐHĐB")))
		return false;
	name->at++;
	return true;
}

/*
 * "[của] Đại hội [đại biểu] [Đảng …] [toàn quốc] lần thứ XIII [của Đảng]", "Đại hội XIII"; without a number "Đại hội thành viên ngày 12/3/2019", but not
 * "Đại hội Chi bộ nhiệm kỳ 2020-2022", for years of office identify no document.
 */
static bool read_congress(struct name *name)
{
	int number = 0;

	take_word(name, SOVB_WORD_CUA);
	if (!take_congress(name))
		return false;
	for (int words = 0; words < 20; words++) {
		const sovb_token *token = sovb_token_at(name->tokens, name->at);

		if (take_words(name, SOVB_WORD_LAN, SOVB_WORD_THU))
			break;
		if (words > 0 && is_before_day(name))
			return true;
		if (sovb_term_number(name->tokens, name->at) && token->kind == SOVB_TOKEN_WORD &&
		    (token->flags & SOVB_TOKEN_CAPITALS || (token->flags & SOVB_TOKEN_CAPITAL && token->end - token->start == 1)))
			break; /* "XIII", "X"; "vi" is a word */
		if (token->kind != SOVB_TOKEN_WORD || sovb_token_is_break(name->tokens, name->at) || token->word == SOVB_WORD_NHIEM ||
		    token->word == SOVB_WORD_VE || token->word == SOVB_WORD_VA || token->word == SOVB_WORD_CAC)
			return false;
		name->at++;
	}
	if (!take_ordinal(name, &number))
		return false;
	name->term = number;
	take_of_party(name);
	return true;
}

/* "[của] Hội nghị [cán bộ,] viên chức, người lao động năm học 2021 - 2022", "… ngày 22/10/2022": the yearly meeting of who works in an office or a school. */
static bool read_meeting_of_staff(struct name *name)
{
	static const char *const words[] = {"cán", "bộ", "công", "chức", "viên", "nhà", "giáo", "người", "lao", "động", "nhân", "và"};
	const sovb_tokens *tokens = name->tokens;
	size_t start;

	take_word(name, SOVB_WORD_CUA);
	if (!take_words(name, SOVB_WORD_HOI, SOVB_WORD_NGHI))
		return false;
	for (start = name->at; !sovb_token_is_break(tokens, name->at); name->at++)
		if (!sovb_tokens_say_one_of(tokens, name->at, words, sizeof words / sizeof *words) && !sovb_token_is(tokens, name->at, SOVB_WORD_COMMA))
			break;
	if (name->at < start + 2 || sovb_token_is(tokens, name->at - 1, SOVB_WORD_COMMA))
		return false;
	if (is_before_day(name))
		return true;
	if (!take_word(name, SOVB_WORD_NAM))
		return false;
	take_word(name, SOVB_WORD_HOC);
	if (!sovb_token_is_year(tokens, name->at) || sovb_token_is_break(tokens, name->at))
		return false;
	name->at += sovb_token_is_mark(tokens, name->at + 1, '-') && sovb_token_is_year(tokens, name->at + 2) ? 3 : 1;
	return true;
}

/* "quy định", in small letters */
static bool names_rules(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);

	return type && type->word[0] == SOVB_WORD_QUY && sovb_type_phrases[type->value].bare && !(tokens->token[i].flags & SOVB_TOKEN_CAPITAL);
}

/*
 * "tại", "về" and "vào" of a law's own name: Luật 54/2014/QH13 (… của người nước ngoài tại Việt Nam), 69/2014/QH13 (… đầu tư vào sản xuất, kinh
 * doanh tại doanh nghiệp), 58/2020/QH14 (Hòa giải, đối thoại tại Tòa án), 68/2025/QH15 (Quản lý và đầu tư vốn nhà nước tại doanh nghiệp), and
 * those of 2025 on Tương trợ tư pháp về dân sự, về hình sự.
 */
static bool is_joint_of_name(const sovb_tokens *tokens, size_t i)
{
	static const struct {
		sovb_word joint;
		const char *first[2]; /* its two spellings */
		const char *second;
	} joints[] = {
		{SOVB_WORD_TAI, {"doanh", "Doanh"}, "nghiệp"}, {SOVB_WORD_TAI, {"Tòa", "tòa"}, "án"},
		{SOVB_WORD_TAI, {"Toà", "toà"}, "án"}, {SOVB_WORD_TAI, {"Việt", "việt"}, "Nam"},
		{SOVB_WORD_VAO, {"sản", "Sản"}, "xuất"}, {SOVB_WORD_VE, {"dân", "Dân"}, "sự"}, {SOVB_WORD_VE, {"hình", "Hình"}, "sự"},
	};

	for (size_t k = 0; k < sizeof joints / sizeof *joints; k++)
		if (sovb_token_is(tokens, i, joints[k].joint) && sovb_token_says(tokens, i + 2, joints[k].second) &&
		    (sovb_token_says(tokens, i + 1, joints[k].first[0]) || sovb_token_says(tokens, i + 1, joints[k].first[1])))
			return true;
	return false;
}

/* Words of a law's name: what may stand between "Luật" and its year or day. */
static bool is_name_word(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (sovb_token_is_break(tokens, i))
		return false;
	if (token->kind == SOVB_TOKEN_MARK)
		return token->mark == ',' || token->mark == '-' || token->mark == '&';
	if (token->kind != SOVB_TOKEN_WORD)
		return false;
	if (is_joint_of_name(tokens, i))
		return true;
	if (token->word == SOVB_WORD_SO) /* "Luật Dân số", "Luật Công nghiệp công nghệ số", "một số điều" */
		return (i > 0 && sovb_token_is(tokens, i - 1, SOVB_WORD_MOT)) || sovb_token_is_year(tokens, i + 1) ||
		       (sovb_token_at(tokens, i + 1)->kind == SOVB_TOKEN_WORD && !sovb_token_is_break(tokens, i + 1));
	if (token->word == SOVB_WORD_CO && sovb_token_is(tokens, i + 1, SOVB_WORD_HIEU))
		return false;
	if (token->word == SOVB_WORD_DEN) /* "37 luật có liên quan đến quy hoạch" */
		return i > 1 && sovb_tokens_say(tokens, i - 2, "liên quan");
	switch (token->word) {
	case SOVB_WORD_NAY:
	case SOVB_WORD_DUOC:
	case SOVB_WORD_DA:
	case SOVB_WORD_LA:
	case SOVB_WORD_TU:
	case SOVB_WORD_TAI:
	case SOVB_WORD_KHOAN:
	case SOVB_WORD_THAY:
	case SOVB_WORD_NHU:
	case SOVB_WORD_VAO:
	case SOVB_WORD_KEM:
		return false;
	case SOVB_WORD_NHIEM: /* "nhiệm kỳ 2016 - 2021", but "trách nhiệm" */
		return !sovb_token_is(tokens, i + 1, SOVB_WORD_KY);
	case SOVB_WORD_TRONG: /* "Luật Kinh doanh bảo hiểm trong năm 2025" */
		return !sovb_token_is(tokens, i + 1, SOVB_WORD_NAM);
	case SOVB_WORD_VA: /* "Luật Ngân sách nhà nước và các văn bản …", "… và quy định của pháp luật" */
		return !sovb_token_is(tokens, i + 1, SOVB_WORD_CAC) && !names_rules(tokens, i + 1);
	default:
		return true;
	}
}

/* "(2023)", "(năm 2012)", "(2014, 2020)" */
static bool take_years(struct name *name)
{
	size_t first = name->at + 1 + is_word(name, name->at + 1, SOVB_WORD_NAM);
	size_t at;

	if (!sovb_token_is_mark(name->tokens, name->at, '('))
		return false;
	for (at = first; sovb_token_is_year(name->tokens, at); at++) {
		at++;
		if (!sovb_token_is_mark(name->tokens, at, ','))
			break;
	}
	if (at == first || !sovb_token_is_mark(name->tokens, at, ')'))
		return false;
	name->at = at + 1;
	return true;
}

/* "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Hội đồng Nhà nước" (1981 to 1992) */
static bool names_assembly(const sovb_tokens *tokens, size_t i)
{
	size_t end = sovb_body_scan(tokens, i);

	if (sovb_token_is(tokens, i, SOVB_WORD_HOI) && sovb_token_says(tokens, i + 1, "đồng") && sovb_token_says(tokens, i + 3, "nước"))
		return true;
	return end > i + 1 && (sovb_token_is(tokens, i, SOVB_WORD_QUOC) || sovb_token_is(tokens, end - 2, SOVB_WORD_QUOC));
}

/*
 * May the name end here, before its day?  "ban hành ngày …" is no part of the name.  A day that is followed by "của
 * Chính phủ" belongs to the document that details the law: the National Assembly passes laws.
 */
static bool ends_before_day(struct name *name, size_t start, size_t behind)
{
	const sovb_tokens *tokens = name->tokens;
	bool assembly = sovb_token_is(tokens, behind, SOVB_WORD_CUA) && names_assembly(tokens, behind + 1);

	if (sovb_token_is(tokens, behind, SOVB_WORD_CUA) && !assembly)
		return false;
	if (sovb_token_is_mark(tokens, name->at - 1, ',')) { /* "…, ngày 26 tháng 11 năm 2003;", but "…, ngày 26/11 Công ty đã nộp" */
		if (!assembly && !sovb_token_is_break(tokens, behind) && !sovb_token_is_one_of(sovb_token_at(tokens, behind), ";.)"))
			return false;
		name->at--;
	}
	if (name->at >= start + 3 && sovb_token_is(tokens, name->at - 1, SOVB_WORD_HANH) &&
	    sovb_token_is(tokens, name->at - 2, SOVB_WORD_BAN))
		name->at -= 2;
	return true;
}

/* "… (sửa đổi)" behind the name: the token behind it, or i. */
static size_t behind_revised(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *verb = NULL;

	if (sovb_token_is_mark(tokens, i, '(') && !sovb_token_is_break(tokens, i + 1))
		verb = sovb_token_phrase(tokens, i + 1, SOVB_PHRASE_RELATION);
	return verb && verb->value == SOVB_RELATION_AMENDS && sovb_token_is_mark(tokens, i + 1 + verb->count, ')') ? i + 2 + verb->count : i;
}

/* "[,] [tại] kỳ họp thứ 10[,]" behind a body or "thông qua": the token behind it, or i. */
static size_t behind_sitting(const sovb_tokens *tokens, size_t i)
{
	struct name name = {.tokens = tokens, .at = i};

	name.at += sovb_token_is_mark(tokens, name.at, ',');
	take_word(&name, SOVB_WORD_TAI);
	if (!take_sitting_of_assembly(&name))
		return i;
	return name.at + sovb_token_is_mark(tokens, name.at, ',');
}

/* "[đã] được Quốc hội khóa XIII[, kỳ họp thứ 10] thông qua [tại kỳ họp thứ 10] ngày …" behind the name of a law. */
static bool is_passed(const sovb_tokens *tokens, size_t i)
{
	sovb_date_scan date;
	size_t end;
	int term;

	i += sovb_token_is(tokens, i, SOVB_WORD_DA);
	if (!sovb_token_is(tokens, i, SOVB_WORD_DUOC) || !names_assembly(tokens, i + 1))
		return false;
	end = sovb_body_scan(tokens, i + 1);
	end = sovb_term_scan(tokens, end, &term);
	end = behind_sitting(tokens, end);
	if (!sovb_token_is(tokens, end, SOVB_WORD_THONG) || !sovb_token_is(tokens, end + 1, SOVB_WORD_QUA))
		return false;
	end = behind_sitting(tokens, end + 2);
	return sovb_token_is(tokens, end, SOVB_WORD_NGAY) && sovb_date_scan_at(&date, tokens, end) && date.date.year;
}

/*
 * "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam [và] [đã] được sửa đổi, bổ sung một số điều theo Nghị quyết số 203/2025/QH15": does a
 * numbered document that changed the Constitution follow its name?
 */
static bool is_changed_constitution(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *verb;

	i += sovb_token_is_mark(tokens, i, '(') || sovb_token_is(tokens, i, SOVB_WORD_VA);
	i += sovb_token_is(tokens, i, SOVB_WORD_DA);
	if (!sovb_token_is(tokens, i, SOVB_WORD_DUOC) || sovb_token_is_break(tokens, i) || sovb_token_is_break(tokens, i + 1))
		return false;
	verb = sovb_token_phrase(tokens, i + 1, SOVB_PHRASE_RELATION);
	if (!verb || verb->value != SOVB_RELATION_AMENDS)
		return false;
	for (i += 1 + verb->count; i < tokens->count && !sovb_token_is_break(tokens, i) && sovb_is_filler(tokens, i);)
		i++;
	if (!sovb_token_is(tokens, i, SOVB_WORD_THEO) && !sovb_token_is(tokens, i, SOVB_WORD_BOI) && !sovb_token_is(tokens, i, SOVB_WORD_TAI) &&
	    !sovb_token_is(tokens, i, SOVB_WORD_BANG))
		return false;
	return sovb_token_begins_reference(tokens, i + 1) && !sovb_token_is_break(tokens, i + 1);
}

/* "Luật sửa đổi, bổ sung …" */
static bool amends_others(const sovb_tokens *tokens, size_t start)
{
	const sovb_phrase *verb = sovb_token_phrase(tokens, start, SOVB_PHRASE_RELATION);

	return verb && verb->value == SOVB_RELATION_AMENDS;
}

/* "37" of "một số điều của 37 luật có liên quan" */
static bool counts_laws(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->kind == SOVB_TOKEN_DIGITS && sovb_token_at(tokens, i)->end - sovb_token_at(tokens, i)->start <= 2 &&
	       sovb_token_is(tokens, i + 1, SOVB_WORD_LUAT);
}

/* "… một số điều của Luật A, Luật B và Luật C", but "… so với Luật C" */
static bool goes_on_to_law(const sovb_tokens *tokens, size_t i)
{
	if (counts_laws(tokens, i - 1))
		return true;
	switch (tokens->token[i - 1].word) {
	case SOVB_WORD_CUA:
	case SOVB_WORD_CAC:
	case SOVB_WORD_VA:
	case SOVB_WORD_COMMA:
	case SOVB_WORD_DIEU:
	case SOVB_WORD_TRONG:
		return true;
	default:
		return tokens->token[i - 1].flags & SOVB_TOKEN_CAPITAL; /* "Bộ luật" */
	}
}

/*
 * "Luật Giáo dục năm 2019", "Luật Công chứng 2024", "Luật Giao dịch điện tử (2023)", "Hiến pháp năm 2013", "Luật Tổ chức
 * Chính phủ ngày 19 tháng 6 năm 2015": the phrase ends before a day.
 */
static bool read_law(struct name *name, bool needs_name)
{
	const sovb_tokens *tokens = name->tokens;
	size_t start = name->at;
	bool amends = amends_others(tokens, start);
	bool revised = false;
	sovb_date_scan date;

	for (; name->at - start < NAME_TOKENS_MAX; name->at++) {
		bool named = name->at > start || !needs_name;

		if (sovb_token_is_break(tokens, name->at) && name->at > start)
			return false;
		if (named && behind_revised(tokens, name->at) != name->at) {
			name->at = behind_revised(tokens, name->at);
			revised = true;
		}
		if (named && sovb_token_is_year(tokens, name->at)) {
			name->at++;
			return true;
		}
		if (named && sovb_token_is(tokens, name->at, SOVB_WORD_NAM) && sovb_token_is_year(tokens, name->at + 1)) {
			name->at += 2;
			return true;
		}
		if (named && (take_years(name) || is_passed(tokens, name->at) || (!needs_name && is_changed_constitution(tokens, name->at))))
			return true;
		if (name->at > start && sovb_token_is(tokens, name->at, SOVB_WORD_NGAY) &&
		    !(tokens->token[name->at].flags & SOVB_TOKEN_CAPITAL) &&
		    sovb_date_scan_at(&date, tokens, name->at))
			return date.date.year != 0 && ends_before_day(name, start, date.end);
		if (revised)
			return false;
		if (name->at > start && sovb_token_phrase(tokens, name->at, SOVB_PHRASE_TYPE) &&
		    (tokens->token[name->at].flags & SOVB_TOKEN_CAPITAL) && !(amends && goes_on_to_law(tokens, name->at)))
			return false;
		if (name->at > start && !amends && sovb_token_is(tokens, name->at, SOVB_WORD_VE) && !is_joint_of_name(tokens, name->at))
			return false; /* "Luật Thương mại về hoạt động …" tells what a decree says of the law */
		if (!is_name_word(tokens, name->at) && !(amends && counts_laws(tokens, name->at)))
			return false;
	}
	return false;
}

/* Further bodies of a list from token i on, each with a capital: the token behind the last, or i. */
static size_t behind_more_bodies(const sovb_tokens *tokens, size_t i)
{
	while (is_joint(tokens, i) && !sovb_token_is_break(tokens, i + 1) && sovb_token_at(tokens, i + 1)->flags & SOVB_TOKEN_CAPITAL) {
		size_t end = sovb_body_scan(tokens, i + 1);

		if (end == i + 1)
			break;
		i = end;
	}
	return i;
}

/* "Báo cáo kiểm điểm việc thực hiện Quy chế làm việc của …": another document's kind, which the Party's statutes are not. */
static bool names_other(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = tokens->token[i].flags & SOVB_TOKEN_CAPITAL ? sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE) : NULL;

	return type && sovb_type_phrases[type->value].symbol && type->word[0] != SOVB_WORD_DIEU;
}

/* "Quy chế làm việc của Ban Chấp hành Trung ương, Bộ Chính trị và Ban Bí thư khóa XIII": bodies and their term. */
static bool read_by_term(struct name *name, bool needs_words)
{
	const sovb_tokens *tokens = name->tokens;
	size_t start = name->at;

	for (; name->at - start < NAME_TOKENS_MAX; name->at++) {
		const sovb_token *token = sovb_token_at(tokens, name->at);
		size_t end;

		if (sovb_token_is_break(tokens, name->at) || token->kind != SOVB_TOKEN_WORD || names_other(tokens, name->at))
			return false;
		if (token->word != SOVB_WORD_CUA)
			continue;
		end = sovb_body_scan(tokens, name->at + 1);
		if (end == name->at + 1 || (needs_words && name->at == start))
			return false;
		if (!(token->flags & SOVB_TOKEN_CAPITALS)) /* "BÁO CÁO CỦA HỘI ĐỒNG NHÀ NƯỚC …, QUỐC HỘI KHÓA VIII" is a heading */
			end = behind_more_bodies(tokens, end);
		name->issuer = (sovb_run){name->at + 1, end};
		name->at = end;
		take_term(name);
		return name->term != 0;
	}
	return false;
}

/* "NGHỊ QUYẾT Ban hành quy chế … của Hội đồng nhân dân khóa XV": a heading in a text without line ends. */
static bool is_heading(const sovb_tokens *tokens, size_t i, const sovb_phrase *type)
{
	return type->count > 1 && tokens->token[i].flags & SOVB_TOKEN_CAPITALS &&
	       !(sovb_token_at(tokens, i + type->count)->flags & SOVB_TOKEN_CAPITALS);
}

/* "Hiến pháp", "BLTTHS": what holds a name of its own. */
static bool holds_name(const sovb_phrase *type)
{
	const char *symbol = sovb_type_phrases[type->value].symbol;

	return type->word[0] == SOVB_WORD_HIEN || (type->count == 1 && symbol && strcmp(symbol, "BL") == 0);
}

/* Luật, bộ luật, pháp lệnh, Hiến pháp. */
static bool is_law(const sovb_phrase *type)
{
	return holds_name(type) || type->word[0] == SOVB_WORD_LUAT || type->word[0] == SOVB_WORD_HIEN ||
	       (type->word[0] == SOVB_WORD_BO && type->count == 2) || (type->word[0] == SOVB_WORD_PHAP && type->count == 2);
}

/*
 * "9 Chương trình công tác của Thành ủy (khóa XV)", "3 nghị quyết và 1 kết luận của Hội nghị lần thứ sáu …": several documents; but "Điều 9 Quy
 * chế làm việc …", "ngày 9/11/20 nghị quyết …".
 */
static bool is_counted(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *number;

	if (i < 2)
		return false;
	number = &tokens->token[i - 1];
	return number->kind == SOVB_TOKEN_DIGITS && number->end - number->start <= 2 && !(tokens->token[i].flags & SOVB_TOKEN_LINE) &&
	       !sovb_is_unit(number[-1].word) && number[-1].word != SOVB_WORD_THANG && !sovb_token_is_one_of(&number[-1], "/-.");
}

static bool read_kind(struct name *name, const sovb_phrase *type)
{
	const struct name start = *name;

	if (type->word[0] == SOVB_WORD_LUAT && is_word(name, name->at, SOVB_WORD_SU))
		return false; /* a lawyer */
	if (is_law(type))
		return read_law(name, !holds_name(type));
	if (read_plenum(name))
		return true;
	*name = start;
	if (read_congress(name))
		return true;
	*name = start;
	if (read_meeting(name))
		return true;
	*name = start;
	if (read_meeting_of_staff(name))
		return true;
	*name = start;
	if (read_sitting(name))
		return true;
	*name = start;
	return !is_heading(name->tokens, name->at - type->count, type) && !is_counted(name->tokens, name->at - type->count) && read_by_term(name, type->count <= 2);
}

/*
 * Names begin with a capital.  In running text "nghị quyết Đại hội XIII", "kết luận Hội nghị Trung ương 4 khóa XIII" and "luật Đất đai năm
 * 2013" are names too, and "căn cứ [khoản 3 điều 25] luật ngân sách nhà nước ngày 25/6/2015",
 * "hướng dẫn luật việc làm năm 2013"; "pháp luật", "kỷ luật" and "luật, pháp lệnh" are none.
 */
static bool may_begin(const sovb_tokens *tokens, size_t i, const sovb_phrase *type)
{
	if (tokens->token[i].flags & SOVB_TOKEN_CAPITAL) /* "CHÍNH SÁCH, PHÁP LUẬT TRÊN ĐỊA BÀN TỈNH" */
		return !(is_law(type) && i > 0 && sovb_token_is(tokens, i - 1, SOVB_WORD_PHAP) &&
		         tokens->token[i - 1].flags & tokens->token[i].flags & SOVB_TOKEN_CAPITALS);
	if (!is_law(type))
		return (type->word[0] == SOVB_WORD_NGHI || (type->word[0] == SOVB_WORD_KET && type->count == 2)) && !is_counted(tokens, i);
	if (i > 1 && (sovb_token_is(tokens, i - 1, SOVB_WORD_CU) ? sovb_token_is(tokens, i - 2, SOVB_WORD_CAN)
	                                                         : tokens->token[i - 1].kind == SOVB_TOKEN_DIGITS && sovb_token_is(tokens, i - 2, SOVB_WORD_DIEU)))
		return true;
	if (sovb_token_phrase_before(tokens, i, SOVB_PHRASE_RELATION))
		return true;
	return sovb_token_at(tokens, i + type->count)->flags & SOVB_TOKEN_CAPITAL && i > 0 &&
	       !sovb_token_is(tokens, i - 1, SOVB_WORD_PHAP) && !sovb_token_says(tokens, i - 1, "kỷ");
}

/* "Công ước của Liên hợp quốc về Luật biển năm 1982" */
static bool is_of_treaty(const sovb_tokens *tokens, size_t i)
{
	if (i == 0 || !sovb_token_is(tokens, i - 1, SOVB_WORD_VE))
		return false;
	for (size_t back = 2; back <= TREATY_TOKENS && back < i && !sovb_token_is_break(tokens, i - back + 1); back++)
		if (sovb_token_is(tokens, i - back, SOVB_WORD_UOC) && sovb_token_is(tokens, i - back - 1, SOVB_WORD_CONG))
			return true;
	return false;
}

/* The reference whose name has been read from token i on. */
static void fill_named(sovb_mention *out, const struct name *name, size_t i, const char *type)
{
	*out = (sovb_mention){
		.kind = SOVB_KIND_NAMED,
		.first = i,
		.anchor = {i, name->at},
		.anchor_end = name->tokens->token[name->at - 1].end,
		.end = name->at,
		.type = type,
		.tail = &sovb_no_tail,
		.confidence = 0.9,
		.issuer = name->issuer,
		.term = name->term,
		.plenum = name->plenum,
		.same = -1,
		.source = SOVB_SOURCE_DOCUMENT,
	};
	sovb_mention_qualify(out, name->tokens);
}

/* "Điều lệ Đảng Cộng sản Việt Nam 2011", "Điều lệ Công đoàn Việt Nam năm 2020": the year right behind the name. */
static bool take_year_of_statutes(struct name *name)
{
	size_t year = name->at + is_word(name, name->at, SOVB_WORD_NAM);

	if (!sovb_token_is_year(name->tokens, year) || sovb_token_is_break(name->tokens, year) || sovb_token_is_mark(name->tokens, year + 1, '-') ||
	    !(sovb_token_at(name->tokens, name->at - 1)->flags & SOVB_TOKEN_CAPITAL))
		return false;
	name->at = year + 1;
	return true;
}

bool sovb_statutes_scan(sovb_mention *out, const sovb_tokens *tokens, size_t i)
{
	struct name name = {.tokens = tokens, .at = i + 2};
	bool told = false;

	if (!(tokens->token[i].flags & SOVB_TOKEN_CAPITAL) || !sovb_token_is(tokens, i, SOVB_WORD_DIEU) ||
	    !(sovb_token_says(tokens, i + 1, "lệ") || sovb_token_says(tokens, i + 1, "LỆ")) || !(sovb_token_at(tokens, i + 2)->flags & SOVB_TOKEN_CAPITAL))
		return false;
	for (; name.at < i + STATUTES_TOKENS && !told && !sovb_token_is_break(tokens, name.at); name.at += !told) {
		if (name.at > i + 2)
			take_term(&name);
		told = name.term || (name.at > i + 2 && take_year_of_statutes(&name));
		if (!told && (sovb_token_at(tokens, name.at)->kind != SOVB_TOKEN_WORD || sovb_token_phrase(tokens, name.at, SOVB_PHRASE_TYPE)))
			return false;
	}
	if (!told)
		return false;
	fill_named(out, &name, i, NULL);
	return true;
}

bool sovb_named_scan(sovb_mention *out, const sovb_tokens *tokens, size_t i, const sovb_phrase *type)
{
	struct name name = {.tokens = tokens, .at = i + type->count};

	if (sovb_token_is_break(tokens, name.at) || sovb_token_is(tokens, name.at, SOVB_WORD_NAY) || /* "theo Nghị quyết này Nội quy …" */
	    !sovb_type_phrases[type->value].symbol || !may_begin(tokens, i, type) ||
	    !read_kind(&name, type) || !(tokens->token[i].flags & SOVB_TOKEN_CAPITAL || is_law(type) || name.term) ||
	    (is_law(type) && is_of_treaty(tokens, i)))
		return false;
	fill_named(out, &name, i, sovb_type_phrases[type->value].symbol);
	return true;
}
