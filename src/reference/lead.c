#include "lead.h"

#include <string.h>

#include "facts.h"
#include "phrases.h"
#include "specks.h"

#define TYPE_DISTANCE 8      /* words between a kind of document and "số" … */
#define BODY_DISTANCE 16     /* … when they are the name of a body */
#define LAW_NAME_DISTANCE 40 /* … where the name of a law stands between them */
#define AMENDING_DISTANCE 80 /* words from "Luật sửa đổi, bổ sung …" to the law it amends */
#define ENACTING_TOKENS 4    /* of "Quốc hội ban hành" before the law that it enacts */
#define SCANNED_SO_BYTES 4   /* of "sỗ", "sb", "sé" */
#define SO_SPECKS 3          /* marks of a scan between "số" and its number */

static void set_type(sovb_lead *lead, const sovb_phrase *phrase, size_t first)
{
	lead->first = first;
	lead->type = sovb_type_phrases[phrase->value].symbol;
	lead->has_type = true;
}

/* Kinds that the National Assembly issues. */
static bool is_law(const sovb_phrase *type)
{
	return type->word[0] == SOVB_WORD_LUAT || type->word[0] == SOVB_WORD_BO || type->word[0] == SOVB_WORD_PHAP ||
	       type->word[0] == SOVB_WORD_NGHI;
}

/* Words that no title of an amending law has. */
static bool ends_title(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];

	switch (token->word) {
	case SOVB_WORD_THEO: /* but "Luật Đầu tư theo phương thức đối tác công tư" */
		return sovb_token_phrase(tokens, i + 1, SOVB_PHRASE_TYPE) || sovb_token_is(tokens, i + 1, SOVB_WORD_QUY);
	case SOVB_WORD_BOI:
	case SOVB_WORD_TAI:
	case SOVB_WORD_DUOC:
	case SOVB_WORD_HANH: /* ban hành Luật … */
		return true;
	default:
		if (token->kind == SOVB_TOKEN_DIGITS) /* sửa đổi Điều 10 của …, một số điều của 37 luật */
			return !sovb_token_is(tokens, i - 1, SOVB_WORD_DIEU) && !sovb_token_is(tokens, i + 1, SOVB_WORD_LUAT);
		return token->kind == SOVB_TOKEN_MARK && token->word != SOVB_WORD_COMMA;
	}
}

bool sovb_amends_by_name(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);

	return type && is_law(type) && sovb_token_is(tokens, i + type->count, SOVB_WORD_SUA);
}

/* "Quốc hội ban hành Luật sửa đổi …", a paragraph: the law that says so does not say its own number. */
static bool is_enacted(const sovb_tokens *tokens, size_t i)
{
	size_t first = i >= ENACTING_TOKENS ? i - ENACTING_TOKENS : 0;

	return i > first && sovb_token_is(tokens, i - 1, SOVB_WORD_HANH) && sovb_token_is_break(tokens, first) &&
	       sovb_token_is(tokens, first, SOVB_WORD_QUOC);
}

/*
 * The law at token i, or the one that amends it and others, whose number follows: "Luật sửa đổi, bổ sung một số điều của Luật
 * Đầu tư công, Luật Đầu tư và Luật Nhà ở số 03/2022/QH15".
 */
static size_t amending_law(const sovb_tokens *tokens, size_t i)
{
	for (size_t back = 1; back <= AMENDING_DISTANCE && back < i && !sovb_token_is_break(tokens, i - back + 1) && !ends_title(tokens, i - back);
	     back++)
		if (sovb_amends_by_name(tokens, i - back))
			return is_enacted(tokens, i - back) ? i : i - back;
	return i;
}

/* The "luật" of "một số điều của 37 luật", "của các luật có liên quan", "văn bản quy phạm pháp luật": no law of its own. */
static bool is_common_law(const sovb_tokens *tokens, size_t i)
{
	return !(tokens->token[i].flags & SOVB_TOKEN_CAPITAL) &&
	       (tokens->token[i - 1].kind == SOVB_TOKEN_DIGITS || sovb_token_is(tokens, i - 1, SOVB_WORD_CAC) ||
	        sovb_token_is(tokens, i - 1, SOVB_WORD_PHAP));
}

/*
 * "Luật Kế. toán", "Luật Phòng cháy :", a line end, "và chữa cháy": behind a mark that ends something stands a capital.  "Luật “", a
 * line end, "57/2024/QH15".
 */
static bool is_speck_of_name(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *next = &tokens->token[i + 1];

	if (next->kind == SOVB_TOKEN_DIGITS && next->flags & SOVB_TOKEN_LINE)
		return sovb_is_speck_of_line(tokens, i);
	if (next->kind != SOVB_TOKEN_WORD || next->flags & (SOVB_TOKEN_CAPITAL | SOVB_TOKEN_BREAK))
		return false;
	if (sovb_token_is_one_of(&tokens->token[i], "<\"'")) /* "Luật Thực "hiện dân chủ ở cơ sở" */
		return tokens->token[i].flags & SOVB_TOKEN_BLANK && !(next->flags & SOVB_TOKEN_BLANK);
	return (tokens->token[i].mark == '.' || (sovb_token_is_one_of(&tokens->token[i], ":-") && sovb_is_speck_of_line(tokens, i)));
}

/* "tt", "nq": no kind of document in small letters unless its number follows. */
static bool is_small_abbreviation(const sovb_tokens *tokens, size_t i, const sovb_phrase *type)
{
	const sovb_token *token = &tokens->token[i];

	return type->count == 1 && !(token->flags & SOVB_TOKEN_CAPITAL) && token->end - token->start <= strlen("qđ");
}

/* A kind whose name is followed by the body that issued it, not by what it is about: "Công văn Sở Tài chính số 12". */
static bool is_of_office(const sovb_phrase *type)
{
	static const char *const kinds[] = {"NQ", "QĐ", "CT", "TT", "KH", "CV", "TB", "BC", "TTr", "HD", "KL", "CĐ"};

	return sovb_type_is_one_of(sovb_type_phrases[type->value].symbol, kinds, sizeof kinds / sizeof *kinds);
}

/* "… cơ quan ngang Bộ", a line end, "Luật Giáo dục nghề nghiệp số …": a capital on the next line begins another cell. */
static bool begins_cell(const sovb_token *token)
{
	return (token->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_CAPITAL | SOVB_TOKEN_CAPITALS)) == (SOVB_TOKEN_LINE | SOVB_TOKEN_CAPITAL);
}

/* "Luật Giáo dục số 43/2019/QH14", "Nghị quyết của Quốc hội số …": words between the kind and the number. */
static void find_far_type(sovb_lead *lead, const sovb_tokens *tokens, size_t i, size_t distance, size_t floor)
{
	size_t most = distance == TYPE_DISTANCE ? BODY_DISTANCE : distance;

	for (size_t back = 1; back <= most && back + floor <= i; back++) {
		size_t at = i - back;
		const sovb_token *token = &tokens->token[at];
		const sovb_phrase *phrase = sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE);
		const sovb_phrase *longer = phrase && at > floor && !begins_cell(token) ? sovb_token_phrase(tokens, at - 1, SOVB_PHRASE_TYPE) : NULL;

		if (longer && longer->count > phrase->count) { /* "Pháp lệnh", no "lệnh" */
			phrase = longer;
			at--;
			token--;
		}
		if (phrase && is_small_abbreviation(tokens, at, phrase)) /* "(gọi tt là số 19/CT-TTg)" */
			return;
		if (phrase && at + phrase->count <= i) {
			/* "Nghị quyết của HĐND xã số 05", "Nghị quyết HĐND xã số 05", but "Luật Thanh tra số 11" */
			bool named = sovb_token_is(tokens, at + phrase->count, SOVB_WORD_CUA);
			size_t owner = at + phrase->count + named;
			size_t body = named || (is_of_office(phrase) && sovb_token_begins_body(tokens, owner)) ? sovb_body_scan(tokens, owner) : 0;

			if (phrase->word[0] == SOVB_WORD_LUAT && sovb_token_is(tokens, at + phrase->count, SOVB_WORD_SU))
				continue; /* "Luật Luật sư" */
			if (back > distance && body != i)
				return;
			if (distance == LAW_NAME_DISTANCE && !sovb_type_phrases[phrase->value].symbol)
				continue; /* "Luật Ban hành văn bản quy phạm pháp luật" */
			if (distance == LAW_NAME_DISTANCE && phrase->word[0] == SOVB_WORD_LUAT && at > floor && is_common_law(tokens, at)) {
				back++;
				continue;
			}
			if (distance == LAW_NAME_DISTANCE && (!is_law(phrase) || !(token->flags & SOVB_TOKEN_CAPITAL)))
				return;
			set_type(lead, phrase, amending_law(tokens, at));
			if (body == i)
				lead->issuer = (sovb_run){owner, body};
			return;
		}
		if (token->kind == SOVB_TOKEN_DIGITS || token->flags & SOVB_TOKEN_BREAK)
			return;
		/* "Thông tư số 9/2020/TT-BTTTT … chương trình phát thanh và số 18/2021/TT-BTTTT", "các qui định tại ghị định số 126/2024/NĐ-CP" */
		if (distance == TYPE_DISTANCE && ((back == 1 && token->word == SOVB_WORD_VA) || token->word == SOVB_WORD_TAI))
			return;
		if (token->kind == SOVB_TOKEN_MARK &&
		    (distance != LAW_NAME_DISTANCE || !(sovb_token_is_one_of(token, ",()/") || is_speck_of_name(tokens, at))))
			return;
	}
}

bool sovb_is_number_word(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_SO) || sovb_token_is(tokens, i, SOVB_WORD_SO_OCR);
}

/* "mẫu", "biểu", "phụ lục" before token i, or glued to another word: "theomẫu". */
static bool names_form(const sovb_tokens *tokens, size_t i)
{
	static const char glued[] = "mẫu";
	const sovb_token *token = &tokens->token[i - 1];

	if (token->word == SOVB_WORD_MAU || token->word == SOVB_WORD_BIEU)
		return true;
	if (token->word == SOVB_WORD_LUC)
		return i > 1 && sovb_token_is(tokens, i - 2, SOVB_WORD_PHU);
	return token->word == SOVB_WORD_NONE && token->kind == SOVB_TOKEN_WORD && token->end - token->start > sizeof glued - 1 &&
	       memcmp(tokens->text + token->end - (sizeof glued - 1), glued, sizeof glued - 1) == 0;
}

/* The form of a kind of document: "Mẫu BC 01-XDVRK", "Mẫu số BC 26/HĐG", "Mẫu báo cáo số 13-NT". */
static bool is_form_of_kind(const sovb_tokens *tokens, size_t i)
{
	if (i == 0 || sovb_token_is_break(tokens, i))
		return false;
	if (sovb_is_number_word(tokens, i - 1) && i > 1 && !sovb_token_is_break(tokens, i - 1))
		i--;
	return sovb_token_is(tokens, i - 1, SOVB_WORD_MAU);
}

/* "Quyết định", a line end, "- số 143/CP"; "Luật. số 27/2023/QH15". */
static bool is_speck_before_so(const sovb_tokens *tokens, size_t i)
{
	if (sovb_token_is_one_of(&tokens->token[i], "<>\"'") && sovb_token_touches(tokens, i + 1))
		return sovb_token_phrase_before(tokens, i, SOVB_PHRASE_TYPE) != NULL; /* "Nghị quyết "Số 98/2023/QH15" */
	if (sovb_token_is_mark(tokens, i, '-') && sovb_token_is(tokens, i - 1, SOVB_WORD_LUAT) && !(tokens->token[i + 1].flags & SOVB_TOKEN_CAPITAL))
		return true; /* "Luật - số 03/2022/QH15" */
	return sovb_is_speck_of_line(tokens, i) ||
	       ((sovb_token_is_mark(tokens, i, '.') || (sovb_token_is_mark(tokens, i, ':') && sovb_token_touches(tokens, i + 1))) &&
	        sovb_token_phrase_before(tokens, i, SOVB_PHRASE_TYPE) &&
	        !(tokens->token[i + 1].flags & SOVB_TOKEN_CAPITAL));
}

/* "số: 12", "số .26/2023/QH15", "số. -", a line end, "56/2024/QH15": the token behind "số" where marks part it from token i; or 0. */
static size_t behind_so(const sovb_tokens *tokens, size_t i)
{
	size_t at = i;

	while (at > 1 && i - at < SO_SPECKS && !sovb_token_is_break(tokens, at) &&
	       sovb_token_is_one_of(&tokens->token[at - 1], ".:,;-?|"))
		at--;
	return at < i && at > 0 && !sovb_token_is_break(tokens, at) && sovb_token_is(tokens, at - 1, SOVB_WORD_SO) ? at : 0;
}

sovb_lead sovb_lead_read(const sovb_tokens *tokens, size_t i, size_t floor)
{
	sovb_lead lead = {.first = i};
	const sovb_phrase *phrase;
	size_t at = i;
	size_t so = behind_so(tokens, i);

	if (so)
		at = so;
	else if (at > 1 && sovb_token_is_mark(tokens, at - 1, '[') && sovb_token_is(tokens, at - 2, SOVB_WORD_SO))
		at--; /* the number is a link */
	if (at > 0 && !sovb_token_is_break(tokens, at) && sovb_is_number_word(tokens, at - 1)) {
		lead.has_so = true;
		at--;
		lead.first = at;
	}
	if (lead.has_so && at > 2 && sovb_token_is_mark(tokens, at - 1, '.') && sovb_token_is_mark(tokens, at - 2, '.') && !sovb_token_is_break(tokens, at) &&
	    tokens->token[at - 2].flags & SOVB_TOKEN_LINE)
		at--; /* "Luật", a line end, ".. số 01/2021/QH15" */
	if (lead.has_so && at > 1 && tokens->token[at - 1].kind == SOVB_TOKEN_MARK && !sovb_token_is_break(tokens, at) &&
	    is_speck_before_so(tokens, at - 1))
		at--;
	if (at == 0 || sovb_token_is_break(tokens, at))
		return lead;
	lead.is_form = names_form(tokens, at);
	phrase = sovb_token_phrase_before(tokens, at, SOVB_PHRASE_TYPE);
	if (phrase && at - phrase->count >= floor) {
		set_type(&lead, phrase, at - phrase->count);
		lead.is_form_of_kind = is_form_of_kind(tokens, lead.first);
		if (at > floor + 2 && sovb_token_is(tokens, at - 1, SOVB_WORD_LUAT) && sovb_token_is(tokens, at - 2, SOVB_WORD_PHAP))
			find_far_type(&lead, tokens, at - 2, LAW_NAME_DISTANCE, floor);
	} else if (lead.has_so) {
		find_far_type(&lead, tokens, at, TYPE_DISTANCE, floor);
		lead.far = true;
	}
	return lead;
}

/* "Nghị định sb 26/2023/NĐ-CP": what a scan made of "số" between a kind of document and a number with a symbol. */
static void read_scanned_lead(sovb_lead *lead, const sovb_tokens *tokens, size_t floor)
{
	size_t i = lead->first;
	const sovb_token *token = i > floor ? &tokens->token[i - 1] : NULL;
	const sovb_phrase *phrase;

	if (!token || sovb_token_is_break(tokens, i) || sovb_token_is_break(tokens, i - 1) || token->kind != SOVB_TOKEN_WORD ||
	    token->end - token->start > SCANNED_SO_BYTES || (tokens->text[token->start] | 0x20) != 's')
		return;
	phrase = sovb_token_phrase_before(tokens, i - 1, SOVB_PHRASE_TYPE);
	if (phrase && i - 1 - phrase->count >= floor)
		set_type(lead, phrase, i - 1 - phrase->count);
}

/* "Kế hoạch thực hiện Két luận số 80-KL/TW": the kind that the symbol tells, before "số" with other marks, which a scan gave it. */
static void read_misread_lead(sovb_lead *lead, const sovb_tokens *tokens, const sovb_symbol_tail *tail, size_t number, size_t floor)
{
	const sovb_type_fact *kind = sovb_type_by_symbol(tail->type, strlen(tail->type));
	size_t words = 1;

	for (const char *at = kind ? kind->name : ""; (at = strchr(at, ' ')); at++)
		words++;
	if (!kind || number < floor + words + 1 || sovb_token_is_break(tokens, number - 1) || sovb_tokens_say_bare(tokens, number - 1 - words, kind->name) != number - 1)
		return;
	lead->first = number - 1 - words;
	lead->type = kind->symbol;
	lead->has_type = true;
	lead->far = false;
}

/* ---- with the symbol ---- */

const char *sovb_lead_type(const sovb_lead *lead, const sovb_symbol_tail *tail)
{
	if (lead->type)
		return lead->type;
	if (tail->type[0])
		return sovb_type_kind(tail->type);
	return tail->year ? NULL : "CV";
}

bool sovb_lead_is_of_document(const sovb_lead *lead, const sovb_symbol_tail *tail)
{
	return tail->type[0] && (tail->year || tail->party) && sovb_types_equal(lead->type, sovb_type_kind(tail->type));
}

/* "Thông báo Kết luận số 88-KL/TW": the kind before the number is the symbol's. */
static bool is_notice_of_conclusion(const sovb_tokens *tokens, const sovb_lead *lead, const sovb_symbol_tail *tail)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, lead->first, SOVB_PHRASE_TYPE);

	return type && type->count > 2 && type->word[type->count - 2] == SOVB_WORD_KET && strcmp(tail->type, "KL") == 0;
}

/* Kinds that a number of the National Assembly may have: "theo hợp đồng số 72/2006/QH11" is the end of a law's name. */
static bool is_assembly_type(const char *type)
{
	static const char *const types[] = {"L", "BL", "PL", "NQ", "HP", "VBHN"};

	return sovb_type_is_one_of(type, types, sizeof types / sizeof *types);
}

/* "QH14", "UBTVQH15" */
static bool is_of_assembly(const char *organ)
{
	const char *digits = strncmp(organ, "UBTVQH", 6) == 0 ? organ + 6 : strncmp(organ, "QH", 2) == 0 ? organ + 2 : organ;

	return digits > organ && *digits >= '0' && *digits <= '9';
}

/*
 * "công văn hướng dẫn số 110-CV/BTGĐU": a letter that guides.  Of two kinds before a number its symbol tells which it is; one without a kind is a
 * letter's ("Công văn hướng dẫn [của Bộ] số 4567/BGDĐT-GDPT").
 */
static void choose_of_two(sovb_lead *lead, const sovb_tokens *tokens, const sovb_symbol_tail *tail, size_t floor)
{
	const char *kind = !tail->type[0] && !tail->year ? "CV" : tail->type;
	const sovb_phrase *outer;

	if (!lead->has_type || (lead->far && tail->type[0]) || !lead->type || !kind[0] || sovb_types_equal(lead->type, kind) || sovb_token_is_break(tokens, lead->first))
		return;
	outer = sovb_token_phrase_before(tokens, lead->first, SOVB_PHRASE_TYPE);
	if (!outer || lead->first < floor + outer->count || !sovb_types_equal(sovb_type_phrases[outer->value].symbol, kind))
		return;
	lead->first -= outer->count;
	lead->type = sovb_type_phrases[outer->value].symbol;
}

/* Is the symbol's kind another than the one told, and no special one of it, as "BCTĐ" of "báo cáo thẩm định", nor what a symbol cannot tell? */
static bool is_of_another(const sovb_lead *lead, const sovb_symbol_tail *tail)
{
	return tail->type[0] && lead->type && !sovb_types_equal(tail->type, lead->type) && strcmp(lead->type, "QyĐ") != 0 && strcmp(lead->type, "CV") != 0 &&
	       (strcmp(lead->type, "TT") == 0 || strncmp(tail->type, lead->type, strlen(lead->type)) != 0);
}

/* "Quyết định của UBND tỉnh 13/2025/QĐ-UBND": between the kind that the symbol tells and the number its body, without "số". */
static void read_owner(sovb_lead *lead, const sovb_tokens *tokens, const sovb_symbol_tail *tail, size_t floor)
{
	for (size_t of = lead->first; of > floor && lead->first - of < BODY_DISTANCE && !sovb_token_is_break(tokens, of) && tokens->token[of - 1].kind == SOVB_TOKEN_WORD; of--) {
		const sovb_phrase *type;

		if (!sovb_token_is(tokens, of - 1, SOVB_WORD_CUA))
			continue;
		type = sovb_token_phrase_before(tokens, of - 1, SOVB_PHRASE_TYPE);
		if (!type || of - 1 < floor + type->count || !sovb_types_equal(sovb_type_phrases[type->value].symbol, sovb_type_kind(tail->type)) ||
		    sovb_body_scan(tokens, of) != lead->first)
			return;
		lead->issuer = (sovb_run){of, lead->first};
		set_type(lead, type, of - 1 - type->count);
		return;
	}
}

void sovb_lead_complete(sovb_lead *lead, const sovb_tokens *tokens, const sovb_symbol_tail *tail, size_t number, size_t floor)
{
	if (!lead->has_type && !lead->has_so)
		read_scanned_lead(lead, tokens, floor);
	if (!lead->has_type && !lead->has_so && tail->type[0])
		read_owner(lead, tokens, tail, floor);
	if (!tail->type[0] && tail->year && (!lead->has_type || !is_assembly_type(lead->type)))
		find_far_type(lead, tokens, lead->first, LAW_NAME_DISTANCE, floor);
	if (tail->year && lead->type && strcmp(lead->type, "QH") == 0 && is_of_assembly(tail->organ.data))
		lead->type = NULL; /* "… luật có liên quan đến quy hoạch số 35/2018/QH14": a law's name that a scan broke */
	if (lead->far && is_of_another(lead, tail)) {
		lead->type = NULL; /* "Luật Quản lý thuế và Nghị đjnh số 83/2013/NĐ-CP": another */
		read_misread_lead(lead, tokens, tail, number, floor);
	}
	if (is_notice_of_conclusion(tokens, lead, tail))
		lead->type = "KL";
	choose_of_two(lead, tokens, tail, floor);
}
