#include "qualifying.h"

#include <string.h>

#include "body_letters.h"
#include "facts.h"
#include "phrases.h"
#include "subject.h"

#define CHARGE_TOKENS 6 /* "thuộc thẩm quyền giải quyết" */

/* A straight one that touches the word before it, and no word behind it, closes: “… thực hiện Chỉ thị 03". Bản gốc …”. */
static bool opens_quote(const sovb_qualifying *reading, size_t i)
{
	const sovb_token *next = sovb_token_at(reading->tokens, i + 1);

	if (sovb_qualifying_breaks(reading, i))
		return false;
	return sovb_qualifying_mark(reading, i, '<') ||
	       (sovb_qualifying_mark(reading, i, '"') && !(sovb_token_touches(reading->tokens, i) && (next->kind == SOVB_TOKEN_MARK || next->flags & SOVB_TOKEN_BLANK)));
}

/* "Nghị định số 97/2024/NĐ-CP của Chính phủ Sửa đổi, bổ sung một số điều của …": a title, with the capital that it has by itself. */
static bool opens_amending_title(const sovb_qualifying *reading, size_t at)
{
	const sovb_phrase *verb = sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_RELATION);

	return verb && verb->value == SOVB_RELATION_AMENDS && verb->count > 1 &&
	       (sovb_mention_has_issuer(reading->mention) || !(sovb_token_at(reading->tokens, at)->flags & SOVB_TOKEN_LINE));
}

/* "Quyết định số 36/CP thành lập Vụ số 8 …", "Công văn số 12/SNV-VP đề nghị …": what a document of its kind does, in small letters. */
static bool opens_act(const sovb_qualifying *reading, size_t at)
{
	static const char *const deciding[] = {"QĐ", "NQ", "NĐ", "SL"};
	static const char *const decisions[] = {"thành lập", "kiện toàn", "bổ nhiệm", "phê chuẩn", "hợp nhất", "sáp nhập", "sắp xếp", "tổ chức lại", "giải thể",
	                                        "công nhận", "đổi tên", "thu hồi", "hủy bỏ", "chuẩn y", "chỉ định", "điều động", "điều chuyển", "công bố", "phân công"};
	static const char *const asking[] = {"CV", "TTr", "BC", "TB", "KH", "CĐ"};
	static const char *const requests[] = {"đề nghị", "chỉ đạo", "tổng hợp", "trả lời", "xin ý kiến", "xin chủ trương", "góp ý", "tham gia ý kiến", "tuyên truyền"};

	if (reading->mention->kind != SOVB_KIND_NUMBERED)
		return false;
	if (sovb_mention_is_of(reading->mention, deciding, sizeof deciding / sizeof *deciding))
		return sovb_tokens_say_one_of(reading->tokens, at, decisions, sizeof decisions / sizeof *decisions);
	return sovb_mention_is_of(reading->mention, asking, sizeof asking / sizeof *asking) && !sovb_tokens_say(reading->tokens, at, "đề nghị của") &&
	       sovb_tokens_say_one_of(reading->tokens, at, requests, sizeof requests / sizeof *requests);
}

bool sovb_title_starts(const sovb_qualifying *reading, size_t at)
{
	const sovb_token *token = sovb_token_at(reading->tokens, at);
	const bool kind = sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_TYPE);
	const sovb_phrase *verb;

	if (sovb_qualifying_breaks(reading, at) || token->kind != SOVB_TOKEN_WORD)
		return false;
	if (token->word == SOVB_WORD_VE || sovb_says_concerning(reading->tokens, at))
		return true;
	if (token->word == SOVB_WORD_BAN && sovb_qualifying_word(reading, at + 1, SOVB_WORD_HANH))
		return true;
	if (token->flags & SOVB_TOKEN_CAPITAL && !kind)
		return opens_amending_title(reading, at);
	if (kind && sovb_subject_meets_reference(reading->tokens, at)) /* ", hướng dẫn số 26-HD/BTCTW": the next of a list */
		return false;
	verb = sovb_token_phrase(reading->tokens, at, SOVB_PHRASE_RELATION);
	if (verb && sovb_token_is(reading->tokens, at + verb->count, SOVB_WORD_BOI)) /* "Thông tư A sửa đổi bởi khoản 1 Điều 2 Thông tư B" */
		return false;
	return kind || verb || opens_act(reading, at);
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
 * May the body behind "của", at token i, whose name the symbol is spelt of, be the issuer?  Behind a year, "… năm học 2024 - 2025 của Trường TH Tây
 * Bắc Sơn"; of papers whose subject is work to be done, not the body's own tasks and rules.
 */
static bool may_be_signed_by(const sovb_qualifying *reading, size_t i)
{
	static const char *const kinds[] = {"CV", "KH", "HD", "TB", "CTr"};

	return reading->tokens->token[i - 1].kind == SOVB_TOKEN_DIGITS || sovb_mention_is_of(reading->mention, kinds, sizeof kinds / sizeof *kinds);
}

/* "thực hiện 01-KL/TW": a number with letters, whose kind is not told. */
static bool is_bare_number(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *letters = sovb_token_at(tokens, i + 2);

	return sovb_token_at(tokens, i)->kind == SOVB_TOKEN_DIGITS && !sovb_token_touches(tokens, i) && sovb_token_is_one_of(sovb_token_at(tokens, i + 1), "-/") && sovb_token_touches(tokens, i + 1) &&
	       letters->kind == SOVB_TOKEN_WORD && letters->flags & SOVB_TOKEN_CAPITALS && sovb_token_touches(tokens, i + 2);
}

/* The body named at the end of a subject is the issuer when the symbol is one that this body uses, or is spelt of its name. */
static void find_issuer_in_title(sovb_qualifying *reading)
{
	sovb_mention *mention = reading->mention;
	const sovb_tokens *tokens = reading->tokens;

	if (sovb_mention_has_issuer(mention) || mention->title_quoted || !mention->tail->organ.size)
		return;
	for (size_t at = mention->title.first; at + 1 < mention->title.end; at++) {
		const sovb_phrase *verb;
		bool spelt;
		size_t end;

		if (sovb_subject_meets_reference(tokens, at) || is_bare_number(tokens, at))
			return;
		if (!sovb_token_is(tokens, at, SOVB_WORD_CUA) || !sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_BODY) || is_administered(tokens, at))
			continue;
		end = sovb_body_scan(tokens, at + 1);
		spelt = may_be_signed_by(reading, at) && sovb_body_is_spelt(tokens, (sovb_run){at + 1, end}, mention->tail->organ);
		if (!spelt && !(tokens->token[at + 1].flags & SOVB_TOKEN_CAPITAL))
			continue;
		verb = end < mention->title.end ? sovb_token_phrase(tokens, end, SOVB_PHRASE_RELATION) : NULL;
		if (verb && verb->value == SOVB_RELATION_IMPLEMENTS) /* "Chương trình hành động của Chính phủ thực hiện B" */
			return;
		if (end + 1 < mention->title.end && sovb_token_is(tokens, end, SOVB_WORD_COMMA) &&
		    (sovb_token_is(tokens, end + 1, SOVB_WORD_CAC) || sovb_token_phrase(tokens, end + 1, SOVB_PHRASE_BODY)))
			return; /* "về Quy chế làm việc của Hội đồng nhân dân tỉnh, các Ban của …" */
		if (spelt || sovb_qualifying_uses_symbol(reading, at + 1, end)) {
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
static void find_date_in_title(sovb_qualifying *reading)
{
	sovb_mention *mention = reading->mention;
	const sovb_tokens *tokens = reading->tokens;
	bool law = mention->kind == SOVB_KIND_NUMBERED && !mention->year && sovb_type_is_law(mention->type);

	if (sovb_mention_has_date(mention) || sovb_mention_has_issuer(mention) || mention->title_quoted)
		return;
	for (size_t at = mention->title.first + 1; at < mention->title.end; at++) {
		sovb_date_scan date;
		bool issued = sovb_token_is(tokens, at - 1, SOVB_WORD_HANH);

		if (sovb_subject_meets_reference(tokens, at) || is_bare_number(tokens, at))
			return;
		law = law && !sovb_token_phrase(tokens, at, SOVB_PHRASE_TYPE); /* no other document's day */
		if (!sovb_token_is(tokens, at, SOVB_WORD_NGAY) || !sovb_date_scan_at(&date, tokens, at) || !date.date.year ||
		    !(issued || sovb_token_is(tokens, date.end, SOVB_WORD_CUA) || (law && sovb_token_at(tokens, date.end)->kind == SOVB_TOKEN_MARK)))
			continue;
		mention->date = date;
		mention->title.end = issued ? at - 2 : at;
		reading->at = date.end;
		sovb_qualifying_issuer(reading);
		mention->end = reading->at;
		return;
	}
}

/* "Quy định 69-QĐ/TW năm 2022 về … do Ban Chấp hành Trung ương ban hành": captions of web pages, which give the year for the day. */
static void find_promulgator_in_title(sovb_qualifying *reading)
{
	sovb_mention *mention = reading->mention;
	const sovb_tokens *tokens = reading->tokens;

	if (sovb_mention_has_issuer(mention) || mention->title_quoted || !mention->date_part.year)
		return;
	for (size_t at = mention->title.first + 1; at + 1 < mention->title.end; at++) {
		size_t end;

		if (!sovb_token_is(tokens, at, SOVB_WORD_DO) || !(tokens->token[at + 1].flags & SOVB_TOKEN_CAPITAL))
			continue;
		end = sovb_body_scan(tokens, at + 1);
		if (!sovb_qualifying_word(reading, end, SOVB_WORD_BAN) || !sovb_qualifying_word(reading, end + 1, SOVB_WORD_HANH) ||
		    (end != mention->title.end && end + 2 != mention->title.end && !sovb_qualifying_mark(reading, end + 2, ',') &&
		     !sovb_qualifying_word(reading, end + 2, SOVB_WORD_VA) && !sovb_qualifying_word(reading, end + 2, SOVB_WORD_QUY)))
			continue;
		mention->issuer = (sovb_run){at + 1, end};
		mention->title.end = at;
		if (mention->end < end + 2)
			mention->end = end + 2;
		return;
	}
}

/* "Kế hoạch 52/KH-TLĐ năm 2016 tổ chức đại hội các cấp do Tổng Liên đoàn Lao động Việt Nam ban hành": any words between the year and the body. */
static bool read_caption(sovb_qualifying *reading, size_t first)
{
	sovb_mention *mention = reading->mention;
	const sovb_token *token = sovb_token_at(reading->tokens, first);

	if (!mention->date_part.year || sovb_mention_has_date(mention) || sovb_mention_has_issuer(mention) || sovb_qualifying_breaks(reading, first) || token->kind != SOVB_TOKEN_WORD ||
	    token->flags & SOVB_TOKEN_CAPITAL || token->word == SOVB_WORD_VA)
		return false;
	mention->title = (sovb_run){first, sovb_subject_end(reading->tokens, first)};
	find_promulgator_in_title(reading);
	if (sovb_mention_has_issuer(mention))
		return true;
	mention->title = (sovb_run){first, first};
	return false;
}

/*
 * "Luật số 84/2015/QH13 An toàn, vệ sinh lao động ngày 25/6/2015 của Quốc hội": the name behind the number, as the
 * codification writes it; a name only when the day of the document follows it.
 */
static bool starts_name(const sovb_qualifying *reading, size_t at)
{
	const sovb_token *token = sovb_token_at(reading->tokens, at);

	return reading->mention->kind == SOVB_KIND_NUMBERED && !sovb_qualifying_breaks(reading, at) && token->kind == SOVB_TOKEN_WORD &&
	       token->word != SOVB_WORD_VE && !sovb_mention_has_date(reading->mention) && !sovb_mention_has_issuer(reading->mention) &&
	       (token->flags & SOVB_TOKEN_CAPITAL || sovb_type_is_law(reading->mention->type));
}

/* "căn cứ", "theo", "tại", "căn cứ vào" */
static bool is_lead(sovb_word word)
{
	return word == SOVB_WORD_CAN || word == SOVB_WORD_CU || word == SOVB_WORD_THEO || word == SOVB_WORD_TAI || word == SOVB_WORD_VAO;
}

/*
 * "Căn cứ Điều 59 Nghị định A quy định về mức phạt …", "Tại Điều 13 …", "- Điều 37 …": do no words but such as lead to it stand between the
 * beginning of a sentence or clause and the pinpoint?  Of "theo quy định tại Điều 13 …" and "bãi bỏ Điều 13 …" the predicate is another.
 */
static bool begins_sentence(const sovb_tokens *tokens, size_t pinpoint)
{
	size_t at = pinpoint;

	while (at > 0 && !sovb_token_is_break(tokens, at) && is_lead(tokens->token[at - 1].word))
		at--;
	if (at == 0 || sovb_token_is_break(tokens, at) || sovb_token_is_one_of(&tokens->token[at - 1], "-+.;:"))
		return true;
	return at < pinpoint && (sovb_token_at(tokens, at)->flags & SOVB_TOKEN_CAPITAL || sovb_token_is(tokens, at - 1, SOVB_WORD_COMMA));
}

/*
 * "Theo Điều 20 Nghị định 90/2020/NĐ-CP quy định thời điểm đánh giá như sau:": behind an article of a document without a day, what that says,
 * not the document's subject; nor is "Luật Doanh nghiệp số 59/2020/QH14 quy định …", whose subject is its name.
 */
static bool says_what_follows(const sovb_qualifying *reading)
{
	static const char *const openings[] = {"như sau", "cụ thể", "gồm", "bao gồm", "có quy định", "theo đó"};
	const sovb_mention *mention = reading->mention;
	size_t first = mention->title.first;
	sovb_run pinpoint;

	if (!sovb_token_is(reading->tokens, first, SOVB_WORD_QUY) || sovb_token_at(reading->tokens, first)->flags & SOVB_TOKEN_CAPITAL)
		return false;
	if (sovb_type_is_law(mention->type))
		return true;
	if (sovb_mention_has_date(mention) || sovb_mention_has_issuer(mention))
		return false;
	sovb_pinpoint_scan(&pinpoint, reading->tokens, mention->first);
	if (pinpoint.first >= pinpoint.end)
		return false;
	return sovb_qualifying_mark(reading, mention->title.end, ':') || sovb_tokens_say_one_of(reading->tokens, mention->title.end, openings, sizeof openings / sizeof *openings) ||
	       (!sovb_tokens_say(reading->tokens, first, "quy định chi tiết") && begins_sentence(reading->tokens, pinpoint.first));
}

/* "Công văn số 1813/STP-BTTP gửi Sở Nội vụ về việc …": the token behind the addressee, before "về", or i. */
static size_t behind_addressee(const sovb_qualifying *reading, size_t i)
{
	size_t end;

	if (sovb_qualifying_breaks(reading, i) || !sovb_token_says(reading->tokens, i, "gửi") || !sovb_token_begins_body(reading->tokens, i + 1))
		return i;
	end = sovb_body_scan(reading->tokens, i + 1);
	return sovb_qualifying_word(reading, end, SOVB_WORD_VE) ? end : i;
}

/* "Nghị quyết 35/NQ-CP[5] về việc …", "Nghị quyết A Tải về về …": the token behind a footnote's mark or a page's button, or i. */
static size_t behind_note(const sovb_qualifying *reading, size_t i)
{
	if (sovb_qualifying_breaks(reading, i))
		return i;
	return sovb_note_end(reading->tokens, i) + 2 * sovb_tokens_say(reading->tokens, i, "Tải về");
}

/* "của Quốc hội ban hành về việc sắp xếp …": where the subject begins that "ban hành" goes before. */
static size_t behind_issued(const sovb_qualifying *reading, size_t i)
{
	return sovb_qualifying_word(reading, i, SOVB_WORD_BAN) && sovb_qualifying_word(reading, i + 1, SOVB_WORD_HANH) && sovb_qualifying_word(reading, i + 2, SOVB_WORD_VE) ? i + 2 : i;
}

void sovb_title_read(sovb_qualifying *reading)
{
	sovb_mention *mention = reading->mention;
	size_t first = reading->at;

	bool after_comma = sovb_qualifying_mark(reading, first, ',') && !sovb_qualifying_breaks(reading, first);

	first += after_comma;
	first = behind_addressee(reading, behind_note(reading, first));
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
		if (sovb_mention_has_date(mention)) {
			find_issuer_in_title(reading);
			return;
		}
		mention->title = (sovb_run){first, first};
	}
	if (!after_comma && !sovb_title_starts(reading, first) && read_caption(reading, first))
		return;
	if (!sovb_title_starts(reading, first) ||
	    (after_comma && sovb_token_at(reading->tokens, first)->flags & SOVB_TOKEN_CAPITAL))
		return;
	/* Its name is a law's subject; "Hiến pháp năm 2013 quy định …" says what it says. */
	if (mention->kind == SOVB_KIND_NAMED && (sovb_token_is(reading->tokens, first, SOVB_WORD_QUY) ||
	                                         (mention->type && sovb_type_is_law(mention->type))))
		return;
	first = behind_issued(reading, first);
	mention->title = (sovb_run){first, sovb_subject_end(reading->tokens, first)};
	if (mention->title.end - first <= 3 && sovb_qualifying_mark(reading, mention->title.end, ':')) {
		mention->title = (sovb_run){first, first}; /* "Nghị định số … quy định:" opens a quotation */
		return;
	}
	mention->title_quoted = sovb_token_is_mark(reading->tokens, mention->title.end - 1, '>');
	find_date_in_title(reading);
	mention->title_said = says_what_follows(reading);
	if (mention->title_said) {
		if (after_comma) /* "Pháp lệnh A, quy định về phí … của B hết hiệu lực" */
			mention->title = (sovb_run){first, first};
		return;
	}
	find_issuer_in_title(reading);
	find_promulgator_in_title(reading);
}
