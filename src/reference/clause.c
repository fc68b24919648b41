#include "clause.h"

#include <string.h>

#include "attribute.h"
#include "facts.h"
#include "final_clause.h"
#include "passive.h"
#include "phrases.h"
#include "utf8.h"

#define QUOTING_TOKENS 40 /* "[1] Quyết định số A … có căn cứ ban hành như sau:" */
#define HEAD_PARAGRAPHS 4    /* ordinary paragraphs behind which "Thực hiện …" is no recital … */
#define BASIS_PARAGRAPHS 12  /* … and neither is "Căn cứ …" */
#define ITEM_TOKENS 4        /* "1.1." */
#define HEAD_TOKENS_MAX 4000 /* recitals stand on the first pages */
#define HEADING_TOKENS 4     /* of "Căn cứ :" */
#define SHORT_FORM_STEPS 6   /* mentions back to the document that a short form in brackets means */

/* Paragraph by paragraph. */
struct walk {
	sovb_mentions *mentions;
	const sovb_tokens *tokens;
	size_t next; /* first mention that is not behind the paragraph */
};

/* A letter with marks that a scan left before a line, where a capital follows: "ễ Căn cứ". */
static bool is_lone_letter(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	uint32_t c;

	return token->kind == SOVB_TOKEN_WORD && (unsigned char)tokens->text[token->start] >= 0x80 &&
	       sovb_utf8_decode(&c, tokens->text + token->start, token->end - token->start) == token->end - token->start &&
	       sovb_token_at(tokens, i + 1)->flags & SOVB_TOKEN_CAPITAL;
}

/* First token of a paragraph behind its bullet or opening quote, or behind specks. */
static size_t behind_bullet(const sovb_tokens *tokens, size_t i)
{
	while (i < tokens->count && (sovb_token_is_one_of(&tokens->token[i], "-+<\".,:'?~=") || is_lone_letter(tokens, i)))
		i++;
	return i;
}

size_t sovb_torn_ground(const sovb_tokens *tokens, size_t i)
{
	const size_t kind = i + 1 + sovb_token_is(tokens, i + 1, SOVB_WORD_VAO);

	return sovb_token_says(tokens, i, "Căn") && sovb_token_phrase(tokens, kind, SOVB_PHRASE_TYPE) ? kind : i;
}

/* The kind of document at token i, with a capital or its number behind it: "Căn công văn 167/SGDĐT-VP". */
static bool names_kind(const sovb_tokens *tokens, size_t i)
{
	const size_t behind = i + sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE)->count;

	return sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL || sovb_token_is(tokens, behind, SOVB_WORD_SO) ||
	       sovb_token_at(tokens, behind)->kind == SOVB_TOKEN_DIGITS;
}

/* "Căn cứ", "Cân cứ", "Căn. cứ"; "Chiểu" before 1960. */
static bool is_ground(const sovb_tokens *tokens, size_t i)
{
	const size_t kind = sovb_torn_ground(tokens, i);
	size_t behind = i + 1;

	if (kind != i && names_kind(tokens, kind))
		return true;
	if (sovb_token_says(tokens, i, "Chiểu"))
		return true;
	if (sovb_token_is(tokens, i, SOVB_WORD_CAN) && sovb_token_is(tokens, i + 1, SOVB_WORD_CU))
		return !sovb_token_is(tokens, i + 2, SOVB_WORD_THU); /* "Căn cứ thứ tư của Quyết định …" is one of that document's */
	behind += sovb_token_is_mark(tokens, behind, '.');
	return tokens->text[sovb_token_at(tokens, i)->start] == 'C' && sovb_tokens_say_bare(tokens, i, "can") != i &&
	       sovb_tokens_say_bare(tokens, behind, "cu") != behind;
}

/* Sections begin: "I.", "1.", "Điều 1": recitals are over. */
static bool opens_section(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	const sovb_token *next = sovb_token_at(tokens, i + 1);

	if (token->word == SOVB_WORD_DIEU && next->kind == SOVB_TOKEN_DIGITS)
		return true;
	return token->kind != SOVB_TOKEN_MARK && next->kind == SOVB_TOKEN_MARK && (next->mark == '.' || next->mark == ')') && next->start == token->end &&
	       (token->end - token->start == 1 || sovb_term_number(tokens, i));
}

/* "1. Căn cứ …", "a) Căn cứ …": grounds that are numbered.  Their first word, or where the paragraph's words begin behind its bullet. */
static size_t behind_number(const sovb_tokens *tokens, size_t i)
{
	const size_t at = behind_bullet(tokens, i);

	return opens_section(tokens, at) && is_ground(tokens, at + 2) ? at + 2 : at;
}

/* "Thực hiện", "Thi hành", "Triển khai" */
static bool is_carrying_out(const sovb_tokens *tokens, size_t i)
{
	switch (sovb_token_at(tokens, i)->word) {
	case SOVB_WORD_THUC:
		return sovb_token_is(tokens, i + 1, SOVB_WORD_HIEN_);
	case SOVB_WORD_THI_:
		return sovb_token_is(tokens, i + 1, SOVB_WORD_HANH);
	case SOVB_WORD_TRIEN:
		return sovb_token_is(tokens, i + 1, SOVB_WORD_KHAI);
	default: /* a scan: "Thưc hiện" */
		return tokens->text[sovb_token_at(tokens, i)->start] == 'T' && sovb_token_at(tokens, i)->word == SOVB_WORD_NONE && sovb_tokens_say_bare(tokens, i, "thuc hien") != i;
	}
}

/*
 * "… Chính phủ; [-] Căn cứ Luật …; Theo đề nghị …" in a text without line ends, or behind the body in capitals, an addressee ("Kính gửi: Phòng Nội vụ Căn
 * cứ …") and, of grounds, behind a full stop; ground: the unit is one.
 */
static bool begins_inside(const sovb_tokens *tokens, size_t i, bool ground)
{
	const sovb_token *token = &tokens->token[i];
	size_t last = i - 1;
	bool can;

	if (!(token->flags & SOVB_TOKEN_CAPITAL) || token->flags & SOVB_TOKEN_CAPITALS)
		return false;
	can = token->word == SOVB_WORD_CAN && is_ground(tokens, i);
	if (last > 0 && sovb_token_is_mark(tokens, last, '-'))
		last--;
	if (sovb_token_is_mark(tokens, last, ';'))
		return token->word == SOVB_WORD_CAN || token->word == SOVB_WORD_THEO || token->word == SOVB_WORD_XET;
	if (ground && sovb_token_is_mark(tokens, last, '.'))
		return can || is_carrying_out(tokens, i);
	return can && (tokens->token[last].kind == SOVB_TOKEN_WORD || sovb_token_is_mark(tokens, last, ')') || /* "(Ban hành kèm theo …) Căn cứ …" */
	               (last > 0 && tokens->token[last].kind == SOVB_TOKEN_DIGITS && tokens->token[last - 1].flags & SOVB_TOKEN_CAPITALS)); /* "KỲ HỌP THỨ 3" */
}

/* Where a recital may begin: a paragraph, a sentence that opens a line of print, or a clause of one. */
static size_t unit_end(const sovb_tokens *tokens, size_t i)
{
	bool ground;

	i = behind_number(tokens, i);
	ground = is_ground(tokens, i);
	do
		i++;
	while (i < tokens->count && !sovb_token_is_break(tokens, i) && !begins_inside(tokens, i, ground) &&
	       !(tokens->token[i].flags & SOVB_TOKEN_LINE && sovb_token_is_mark(tokens, i - 1, '.')));
	return i;
}

/*
 * "Căn cứ …" at the head of a paragraph; right behind a masthead also "Thực hiện …", "Thi hành …", "Triển khai …", "Theo …",
 * "Xét …".
 */
static bool opens_recital(const sovb_tokens *tokens, size_t i, bool at_head)
{
	size_t at = behind_number(tokens, i);
	const sovb_token *token = sovb_token_at(tokens, at);

	if (!(token->flags & SOVB_TOKEN_CAPITAL))
		return false;
	if (is_ground(tokens, at))
		return true;
	if (!at_head)
		return false;
	return is_carrying_out(tokens, at) || token->word == SOVB_WORD_THEO || token->word == SOVB_WORD_XET || sovb_tokens_say(tokens, at, "Trên cơ sở") ||
	       (token->word == SOVB_WORD_NONE && tokens->text[token->start] == 'T' && sovb_tokens_say_bare(tokens, at, "theo") != at);
}

/* "Sau khi [xem] xét …" behind other grounds */
static bool opens_consideration(const sovb_tokens *tokens, size_t i)
{
	size_t at = behind_bullet(tokens, i);

	return sovb_token_is(tokens, at, SOVB_WORD_SAU) && sovb_token_is(tokens, at + 1, SOVB_WORD_KHI) &&
	       (sovb_token_is(tokens, at + 2, SOVB_WORD_XET) || sovb_token_is(tokens, at + 3, SOVB_WORD_XET));
}

/* "Kính gửi", a list of addressees, the post that decides: passed over at the head. */
static bool is_passed_over(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return sovb_token_is(tokens, i, SOVB_WORD_KINH) || token->kind == SOVB_TOKEN_MARK ||
	       token->flags & SOVB_TOKEN_CAPITALS;
}

bool sovb_is_short_form(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	size_t first = mention->first;

	if (before && sovb_token_is_mark(tokens, first - 1, '(') &&
	    sovb_token_is_mark(tokens, mention->end, ')') && strcmp(before->number, mention->number) == 0 &&
	    (sovb_types_equal(before->type, mention->type) || mention->kind == SOVB_KIND_PARTIAL)) /* "Quyết định số 1928/QĐ-TTg … (Đề án 1928)" */
		return true;
	return sovb_is_called(tokens, first);
}

/* Is the next mention the short form of the one before it, or of one before that in the recital, between which others stand that its subject names? */
static bool is_short_form_here(const struct walk *walk, size_t first)
{
	const sovb_mention *mention = &walk->mentions->mention[walk->next];
	const sovb_mention *before = walk->next ? mention - 1 : NULL;

	if (sovb_is_short_form(walk->tokens, before, mention))
		return true;
	for (size_t steps = 1; steps < SHORT_FORM_STEPS && steps < walk->next && before->first >= first; steps++) {
		before--;
		if (sovb_is_short_form(walk->tokens, before, mention))
			return true;
	}
	return false;
}

/* Is the mention part of another's subject or of the name of a body? */
static bool is_embedded(const sovb_mention *before, const sovb_mention *mention)
{
	return sovb_run_holds(before->title, mention->first) || sovb_run_holds(before->issuer, mention->first);
}

/* "… (thành lập theo Quyết định số B)": a clause in a bracket that opened in the recital behind token first, and does not begin with the reference. */
static bool is_in_aside(const sovb_tokens *tokens, size_t first, const sovb_mention *mention)
{
	for (size_t at = mention->object; at > first; at--) {
		if (sovb_token_is_mark(tokens, at - 1, ')'))
			return false;
		if (sovb_token_is_mark(tokens, at - 1, '('))
			return at < mention->object && tokens->token[at].kind == SOVB_TOKEN_WORD && !sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE);
	}
	return false;
}

/* "Thực hiện Công văn số A về việc … và quy định của Luật B": another ground, no part of A's subject. */
static bool is_rule_of(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t at = mention->pinpoint.first < mention->pinpoint.end ? mention->pinpoint.first : mention->first;

	return at > 3 && (sovb_token_is(tokens, at - 1, SOVB_WORD_CUA) || sovb_token_is(tokens, at - 1, SOVB_WORD_TAI)) &&
	       sovb_token_is(tokens, at - 3, SOVB_WORD_QUY) && sovb_token_is(tokens, at - 4, SOVB_WORD_VA);
}

/*
 * "Theo đề nghị của Ban Chỉ đạo thực hiện Nghị quyết số 18-NQ/TW": a reference inside a body's name, which token `first` goes before.  The
 * first reference behind an "và" is in none: "Căn cứ Điều lệ Đoàn và Chương trình công tác …".
 */
static bool is_in_name(const sovb_tokens *tokens, size_t first, const sovb_mention *before, const sovb_mention *mention)
{
	if (sovb_token_is(tokens, mention->first - 1, SOVB_WORD_VA) && !(before && before->first > first))
		return false;
	for (; first < mention->first; first++)
		if (sovb_token_begins_body(tokens, first) && sovb_body_scan(tokens, first) > mention->anchor.first)
			return true;
	return false;
}

/*
 * "Triển khai Kế hoạch của Bộ Chính trị về [việc] thực hiện Nghị quyết số 12-NQ/TW": the reference is in the subject of a document that has no
 * number.
 */
static bool is_in_subject(const sovb_tokens *tokens, const sovb_mention *mention)
{
	const sovb_phrase *verb = sovb_token_phrase_before(tokens, mention->object, SOVB_PHRASE_RELATION);
	size_t at = verb ? mention->object - verb->count : 0;

	if (sovb_token_is_break(tokens, at))
		return false;
	at -= at > 1 && sovb_token_is(tokens, at - 1, SOVB_WORD_VIEC);
	return at > 1 && sovb_token_is(tokens, at - 1, SOVB_WORD_VE);
}

/* "…; tiếp theo Công văn số B, Ban Thường vụ hướng dẫn": what the document goes on from, no ground. */
static bool goes_on_from(const sovb_tokens *tokens, const sovb_mention *mention)
{
	return mention->object > 1 && sovb_token_is(tokens, mention->object - 1, SOVB_WORD_THEO) && sovb_token_says(tokens, mention->object - 2, "tiếp");
}

/* What a body does in a main clause: "yêu cầu", "xây dựng", "giao", "đề nghị", "đã", "có", "ban hành", "báo cáo", in small letters. */
static bool is_doing(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	if (token->kind != SOVB_TOKEN_WORD || token->flags & (SOVB_TOKEN_CAPITAL | SOVB_TOKEN_BREAK))
		return false;
	switch (token->word) {
	case SOVB_WORD_YEU:
	case SOVB_WORD_XAY:
	case SOVB_WORD_GIAO:
	case SOVB_WORD_DE_NGHI:
	case SOVB_WORD_DA:
	case SOVB_WORD_CO:
		return true;
	default:
		return sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE) || sovb_token_phrase(tokens, i, SOVB_PHRASE_RELATION);
	}
}

/*
 * "Thực hiện Kế hoạch số A của Tỉnh ủy, [ngày 10/3/2020] Huyện ủy ban hành Kế hoạch thực hiện Chỉ thị số B": does the main clause, in which no
 * further ground is told, begin behind the mark at token i?
 */
static bool opens_main_clause(const sovb_tokens *tokens, size_t i)
{
	sovb_date_scan date;
	size_t at = i + 1, end;

	if (!(sovb_token_is(tokens, i, SOVB_WORD_COMMA) || sovb_token_is_mark(tokens, i, ';')))
		return false;
	if (sovb_token_is(tokens, i - 1, SOVB_WORD_TREN)) /* "Căn cứ quy định nêu trên, việc …" */
		return true;
	if (sovb_token_is(tokens, at, SOVB_WORD_NGAY) && sovb_date_scan_at(&date, tokens, at))
		at = date.end + sovb_token_is(tokens, date.end, SOVB_WORD_COMMA);
	if (sovb_token_is_break(tokens, at) || !sovb_token_phrase(tokens, at, SOVB_PHRASE_BODY))
		return false;
	end = sovb_body_scan(tokens, at);
	return end > at && is_doing(tokens, end);
}

/* "Quyết định số" */
static bool begins_document(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);

	return type && sovb_token_is(tokens, i + type->count, SOVB_WORD_SO);
}

static void relate_recital(struct walk *walk, size_t first, size_t end, int source)
{
	bool grounds = true; /* until the main clause begins */
	size_t told = first;
	size_t sentence = sovb_sentence_of(walk->tokens, behind_number(walk->tokens, first)).end;

	while (sentence < end && begins_document(walk->tokens, sentence)) /* "… về lệ phí. Quyết định số 124/CT …" */
		sentence = sovb_sentence_of(walk->tokens, sentence).end;
	if (end > sentence)
		end = sentence;
	for (; walk->next < walk->mentions->count; walk->next++) {
		sovb_mention *mention = &walk->mentions->mention[walk->next];

		if (mention->anchor.first >= end)
			break;
		for (; grounds && told < mention->first; told++)
			grounds = !opens_main_clause(walk->tokens, told);
		if (told < mention->end)
			told = mention->end;
		if (!(grounds || sovb_token_is_mark(walk->tokens, mention->object - 1, ';')) || mention->first < first || mention->relation != SOVB_RELATION_CITES ||
		    is_short_form_here(walk, first) || sovb_is_coupled(walk->tokens, mention->object) || is_in_aside(walk->tokens, first, mention) || is_in_subject(walk->tokens, mention) || goes_on_from(walk->tokens, mention) || sovb_is_changer(walk->tokens, mention) ||
		    is_in_name(walk->tokens, first, walk->next ? mention - 1 : NULL, mention) ||
		    (walk->next && is_embedded(mention - 1, mention) && !is_rule_of(walk->tokens, mention)))
			continue;
		mention->relation = SOVB_RELATION_BASIS;
		mention->source = source;
	}
}

/* "Nghị định số … có căn cứ ban hành như sau:" in a consolidated text: the recitals that follow are that document's. */
static bool quotes_recitals(const struct walk *walk, size_t first, size_t end, int *source)
{
	const sovb_tokens *tokens = walk->tokens;
	size_t k = walk->next;

	if (!sovb_token_is_mark(tokens, end - 1, ':'))
		return false;
	for (size_t at = first; at + 3 < end; at++) {
		if (!sovb_token_is(tokens, at, SOVB_WORD_CAN) || !sovb_token_is(tokens, at + 1, SOVB_WORD_CU) ||
		    !sovb_token_is(tokens, at + 2, SOVB_WORD_BAN) || !sovb_token_is(tokens, at + 3, SOVB_WORD_HANH))
			continue;
		while (k < walk->mentions->count && walk->mentions->mention[k].anchor.first < at)
			k++;
		if (k == 0 || walk->mentions->mention[k - 1].anchor.first < first)
			return false;
		*source = (int)k - 1;
		return true;
	}
	return false;
}

/* "Căn cứ …;" and on the next line "Quyết định số …": another document of the same recital. */
static bool goes_on_with_document(const sovb_tokens *tokens, size_t i)
{
	return i > 0 && sovb_token_is_mark(tokens, i - 1, ';') && begins_document(tokens, behind_bullet(tokens, i));
}

/* "1. Thông tư số …", "a) Nghị định số …": a member of the list of what changed a consolidated text, which goes before its recitals. */
static bool lists_document(const sovb_tokens *tokens, size_t i)
{
	return begins_document(tokens, opens_section(tokens, i) ? i + 2 : i);
}

/*
 * "Thực hiện Kế hoạch số A của Tỉnh ủy, Ban Tuyên giáo định hướng … như sau:": a paragraph behind which the document's own words begin, which
 * its grounds open where the first page is lacking.
 */
static bool introduces(const sovb_tokens *tokens, size_t i, size_t end)
{
	size_t colon = end;

	/* "… các nội dung sau: 1.1": and the number of the first item may stand behind it. */
	while (colon > i + 1 && !sovb_token_is_mark(tokens, colon - 1, ':') && end - colon < ITEM_TOKENS &&
	       (tokens->token[colon - 1].kind == SOVB_TOKEN_DIGITS || sovb_token_is_mark(tokens, colon - 1, '.')))
		colon--;
	return is_carrying_out(tokens, behind_bullet(tokens, i)) && sovb_token_is_mark(tokens, colon - 1, ':') &&
	       (end == tokens->count || sovb_token_is_break(tokens, end));
}

/* "Căn cứ:" alone on its line: the documents listed below it are the grounds. */
static bool heads_grounds(const sovb_tokens *tokens, size_t i, size_t end)
{
	return is_ground(tokens, i) && end - i <= HEADING_TOKENS && sovb_token_is_mark(tokens, end - 1, ':');
}

/* "Nghị định 151/2017/NĐ-CP …", "- Luật Giáo dục": a line of that list. */
static bool names_document(const sovb_tokens *tokens, size_t i)
{
	size_t at = behind_bullet(tokens, i);
	const sovb_phrase *type = sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE);

	return type && (begins_document(tokens, at) || sovb_token_at(tokens, at + type->count)->kind == SOVB_TOKEN_DIGITS ||
	                sovb_type_is_law(sovb_type_phrases[type->value].symbol));
}

/* "Xét đề nghị của …", "Theo đề nghị của …", "Xét Báo cáo số …" */
static bool is_considering(const sovb_tokens *tokens, size_t i)
{
	if (sovb_token_is(tokens, i, SOVB_WORD_XET) && begins_document(tokens, i + 1))
		return true;
	return (sovb_token_is(tokens, i, SOVB_WORD_XET) || sovb_token_is(tokens, i, SOVB_WORD_THEO)) && sovb_token_is(tokens, i + 1, SOVB_WORD_DE_NGHI);
}

/*
 * "Hồi 4 giờ, tâm bão ở vào khoảng … Thực hiện Công điện số A, Chủ tịch UBND tỉnh yêu cầu:": the ground of what is ordered below, behind what has happened;
 * where it begins, or i.
 */
static size_t ground_inside(const sovb_tokens *tokens, size_t i, size_t end)
{
	for (size_t at = i + 1; sovb_token_is_mark(tokens, end - 1, ':') && at < end; at++)
		if (sovb_token_is_mark(tokens, at - 1, '.') && tokens->token[at].flags & SOVB_TOKEN_CAPITAL && (is_carrying_out(tokens, at) || is_ground(tokens, at) || is_considering(tokens, at)))
			return at;
	return i;
}

/* The grounds that are quoted from token `at` on, of the document of the mention `source`; returns where they end. */
static size_t relate_quoted(struct walk *walk, size_t at, int source)
{
	for (size_t end; at < walk->tokens->count && opens_recital(walk->tokens, at, true); at = end) {
		while (walk->next < walk->mentions->count && walk->mentions->mention[walk->next].anchor.first < at)
			walk->next++;
		end = unit_end(walk->tokens, at);
		relate_recital(walk, at, end, source);
	}
	return at;
}

/* "[1] Quyết định số A có căn cứ ban hành như sau:" in a note, and its grounds in quotes below: those of A, wherever they stand. */
static void relate_quoted_recitals(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	struct walk walk = {mentions, tokens, 0};

	for (size_t k = 0; k < mentions->openers.count; k++) {
		const size_t at = mentions->openers.token[k];
		const size_t first = sovb_paragraph_first(tokens, at - (at > 0), at > QUOTING_TOKENS ? at - QUOTING_TOKENS : 0);
		int source;

		while (walk.next < mentions->count && mentions->mention[walk.next].anchor.first < first)
			walk.next++;
		if (quotes_recitals(&walk, first, at, &source))
			relate_quoted(&walk, at, source);
	}
}

/* "Thông tư số A có căn cứ ban hành như sau: “Căn cứ B; Căn cứ C;”" on one line. */
static void relate_recitals_quoted_behind(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	size_t done = 0; /* token behind the grounds that were quoted last */

	for (size_t i = 0; i < mentions->count; i++) {
		struct walk walk = {mentions, tokens, i + 1};
		const size_t first = mentions->mention[i].end;
		size_t at;

		if (first < done || !sovb_token_is(tokens, first, SOVB_WORD_CO) || !sovb_token_is(tokens, first + 1, SOVB_WORD_CAN))
			continue;
		at = sovb_tokens_say_bare(tokens, first + 1, "căn cứ ban hành như sau");
		if (at > first + 1 && sovb_token_is_mark(tokens, at, ':') && !sovb_token_is_break(tokens, at + 1))
			done = relate_quoted(&walk, at + 1, (int)i);
	}
}

static void relate_recitals(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head)
{
	struct walk walk = {mentions, tokens, 0};
	size_t limit = tokens->count < HEAD_TOKENS_MAX ? tokens->count : HEAD_TOKENS_MAX;
	int source = SOVB_SOURCE_DOCUMENT;
	int ordinary = 0;
	bool recital = false;
	bool found = head->found || sovb_token_is(tokens, 0, SOVB_WORD_KINH); /* "Kính gửi" without the masthead */
	bool behind_page = false; /* a page ended behind the ";" of a recital */
	bool listing = false;     /* "… được sửa đổi, bổ sung bởi:" */
	bool grounds = false;     /* a list of grounds below its heading */
	size_t end, inner;

	for (size_t at = head->end; at < limit; at = end) {
		bool clause = (at > 0 && sovb_token_is_mark(tokens, at - 1, ';')) || behind_page;

		end = unit_end(tokens, at);
		behind_page = clause && end == at + 1 && tokens->token[at].kind == SOVB_TOKEN_DIGITS;
		if (behind_page)
			continue;
		while (walk.next < mentions->count && mentions->mention[walk.next].anchor.first < at)
			walk.next++;
		if (quotes_recitals(&walk, at, end, &source)) {
			ordinary = 0;
			continue;
		}
		grounds = found && (heads_grounds(tokens, at, end) || (grounds && names_document(tokens, at)));
		listing = !grounds && (listing || (at > head->end && sovb_token_is_mark(tokens, at - 1, ':'))) && lists_document(tokens, at);
		if (listing)
			continue;
		if (opens_section(tokens, ordinary ? at : behind_number(tokens, at)) || ordinary >= BASIS_PARAGRAPHS)
			return;
		recital = opens_recital(tokens, at, ((found || introduces(tokens, at, end)) && ordinary < HEAD_PARAGRAPHS) || (recital && clause)) ||
		          (recital && (goes_on_with_document(tokens, at) || opens_consideration(tokens, at))) || grounds;
		inner = !found || ordinary >= HEAD_PARAGRAPHS ? at : ground_inside(tokens, at, end);
		if (recital)
			relate_recital(&walk, at, end, source);
		if (inner != at)
			relate_recital(&walk, inner, end, source);
		if (!recital)
			ordinary += sovb_token_is_break(tokens, at) && !is_passed_over(tokens, at);
	}
}

void sovb_clauses_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head)
{
	relate_recitals_quoted_behind(mentions, tokens);
	if (!head->later)
		relate_recitals(mentions, tokens, head);
	relate_quoted_recitals(mentions, tokens);
	sovb_final_lists_relate(mentions, tokens);
}
