#include "mention.h"

#include <string.h>

#include "facts.h"
#include "phrases.h"
#include "specks.h"
#include "subject.h"

#define BODY_TOKENS_MAX 40
#define QUOTED_FIELD 8 /* tokens of the name of a movement, with its quotes */

/* The name being read. */
struct body {
	const sovb_tokens *tokens;
	size_t first;
	size_t behind_head;
	size_t at;
	bool whole;     /* the head is the name */
	bool free;      /* goes on in ordinary words */
	bool committee; /* "Ban Chỉ đạo", "Tổ công tác": named by its field */
	bool team;      /* "Đoàn kiểm tra": named by a number */
	bool has_field; /* the field has begun: "thực hiện QCDC", "về phát triển …" */
	bool ended;     /* a partner was taken whole: nothing follows */
	bool joint;     /* the document has several issuers */
	int depth;      /* of partners */
};

static size_t scan_body(const sovb_tokens *tokens, size_t i, int depth, bool joint);

static bool is_capital(const sovb_tokens *tokens, size_t i)
{
	return (sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL) != 0;
}

bool sovb_opens_subject(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *stop = sovb_token_phrase(tokens, i, SOVB_PHRASE_STOP);

	switch (stop ? stop->word[0] : SOVB_WORD_NONE) {
	case SOVB_WORD_VE:
		return true;
	case SOVB_WORD_BAN:
	case SOVB_WORD_QUY:
	case SOVB_WORD_HUONG:
	case SOVB_WORD_SUA:
	case SOVB_WORD_PHE:
	case SOVB_WORD_CONG:
	case SOVB_WORD_BAI:
	case SOVB_WORD_DANH:
	case SOVB_WORD_THONG:
	case SOVB_WORD_NGHI:
	case SOVB_WORD_QUYET:
		return stop->count > 1;
	default:
		return false;
	}
}

/* Names with a comma inside: "Văn hóa, Thể thao và Du lịch", "Bưu chính, Viễn thông", "Khoa học, Công nghệ và Môi trường", "Đại học, Cao đẳng". */
static bool is_comma_of_name(const sovb_tokens *tokens, size_t comma)
{
	static const struct {
		sovb_word before, behind;
	} pairs[] = {{SOVB_WORD_HOA, SOVB_WORD_THE},          {SOVB_WORD_HOA, SOVB_WORD_THONG},
	             {SOVB_WORD_CHINH, SOVB_WORD_VIEN},       {SOVB_WORD_HOC, SOVB_WORD_CONG},
	             {SOVB_WORD_DONG, SOVB_WORD_THUONG_BINH}, {SOVB_WORD_SACH, SOVB_WORD_CHIEN},
	             {SOVB_WORD_THAO, SOVB_WORD_DU},         {SOVB_WORD_PHONG, SOVB_WORD_CHONG},
	             {SOVB_WORD_HOC, SOVB_WORD_CAO}};

	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (sovb_token_is(tokens, comma - 1, pairs[i].before) &&
		    (sovb_token_is(tokens, comma + 1, pairs[i].behind) ||
		     (pairs[i].behind == SOVB_WORD_THE && sovb_token_is(tokens, comma + 2, SOVB_WORD_THAO)))) /* "Thế thao" in a scan */
			return !sovb_token_is_break(tokens, comma) && !sovb_token_is_break(tokens, comma + 1);
	return false;
}

/* "Bộ VH,TT&DL", "Phòng LĐ,TB&XH": a comma between letters, which it touches. */
static bool is_comma_of_letters(const sovb_tokens *tokens, size_t comma)
{
	return tokens->token[comma - 1].flags & SOVB_TOKEN_CAPITALS && sovb_token_at(tokens, comma + 1)->flags & SOVB_TOKEN_CAPITALS && sovb_token_touches(tokens, comma) &&
	       sovb_token_touches(tokens, comma + 1) && !sovb_token_begins_reference(tokens, comma + 1) && !sovb_token_phrase(tokens, comma + 1, SOVB_PHRASE_BODY);
}

/* "BCT, BBT", "BCT và BBT": the Political Bureau and the Secretariat, which decide together; i: what joins them. */
static bool joins_bureaus(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_says(tokens, i - 1, "BCT") && sovb_token_says(tokens, i + 1, "BBT") && !sovb_token_is_break(tokens, i + 1);
}

/* The same kind of body again after a comma: "Bộ Tài chính, Bộ Khoa học và Công nghệ". */
static bool is_twin(const struct body *body, size_t i)
{
	const sovb_tokens *tokens = body->tokens;
	const sovb_issuer_fact *mine, *other;
	size_t end;

	if (!is_capital(tokens, i) || !sovb_token_phrase(tokens, i, SOVB_PHRASE_BODY))
		return false;
	if (tokens->token[body->first].word == tokens->token[i].word && !sovb_token_is(tokens, i, SOVB_WORD_BAN))
		return true;
	end = i + 4 < tokens->count ? i + 4 : tokens->count;
	mine = sovb_met_issuer(tokens, body->first, body->at);
	other = sovb_met_issuer(tokens, i, end);
	if (!mine || !other || mine->system != other->system || mine->level != SOVB_LEVEL_CENTRAL ||
	    other->level != SOVB_LEVEL_CENTRAL)
		return false;
	/* Courts and procuracy issue joint circulars with ministries. */
	return mine->system == SOVB_SYSTEM_PARTY || strstr(other->symbols, "TANDTC") || strstr(other->symbols, "VKSNDTC");
}

/* Go on with the body whose head is at token i. */
static void take_head(struct body *body, size_t i, const sovb_phrase *head)
{
	body->whole = head->value == SOVB_BODY_WHOLE;
	body->behind_head = i + head->count;
	body->at = i + head->count - 1;
}

/* Passes over the head of a twin at token i; false when there is none. */
static bool take_twin(struct body *body, size_t i)
{
	const sovb_phrase *head = sovb_token_phrase(body->tokens, i, SOVB_PHRASE_BODY);

	if (!is_twin(body, i))
		return false;
	take_head(body, i, head);
	return true;
}

/* In a document of several bodies any of them may come next; "liên Bộ Tài chính, Khoa học và Công nghệ" leaves out "Bộ". */
static bool take_issuer_of_many(struct body *body, size_t i)
{
	const sovb_tokens *tokens = body->tokens;
	const sovb_phrase *head = sovb_token_phrase(tokens, i, SOVB_PHRASE_BODY);

	if (!body->joint || sovb_token_begins_reference(tokens, i) || sovb_token_is_break(tokens, i))
		return false;
	if (head && (is_capital(tokens, i) || sovb_token_is(tokens, i, SOVB_WORD_LIEN))) {
		take_head(body, i, head);
		return true;
	}
	if (!sovb_token_is(tokens, body->first, SOVB_WORD_LIEN) || !is_capital(tokens, i) || sovb_opens_subject(tokens, i))
		return false;
	body->at = i;
	return true;
}

/*
 * A body of another kind that issued the document too: "Ban Tổ chức Tỉnh ủy và Ban Dân vận Tỉnh ủy về …", "Tỉnh ủy - UBND tỉnh
 * về …".  Only when the subject or the end follows; otherwise a clause of its own begins.
 */
static bool take_partner(struct body *body, size_t i)
{
	const sovb_tokens *tokens = body->tokens;
	const sovb_token *behind;
	size_t end;

	if (!is_capital(tokens, i) || sovb_token_is_break(tokens, i) || !sovb_token_phrase(tokens, i, SOVB_PHRASE_BODY) ||
	    body->depth > 2)
		return false;
	end = scan_body(tokens, i, body->depth + 1, false);
	behind = sovb_token_at(tokens, end);
	if (end == i || !(behind->word == SOVB_WORD_VE || behind->flags & SOVB_TOKEN_BREAK || sovb_token_is_one_of(behind, ".;:)<\"")))
		return false;
	body->at = end - 1;
	body->whole = false;
	body->ended = true;
	return true;
}

/* "của Ban Tuyên giáo Trung ương Đảng và Thể lệ cuộc thi": what comes with a document. */
static bool is_enclosed(const sovb_tokens *tokens, size_t i)
{
	static const char *const enclosed[] = {"Thể lệ", "Đề cương", "Phụ lục", "Danh sách", "Biểu mẫu", "Chuyên đề"};

	return sovb_tokens_say_one_of(tokens, i, enclosed, sizeof enclosed / sizeof *enclosed);
}

static bool goes_on_after_and(const struct body *body, size_t i)
{
	const sovb_tokens *tokens = body->tokens;

	if (sovb_token_is_break(tokens, i) || sovb_token_begins_reference(tokens, i) || sovb_token_at(tokens, i)->kind != SOVB_TOKEN_WORD ||
	    sovb_token_is(tokens, i, SOVB_WORD_CAC))
		return false;
	if (is_capital(tokens, i)) /* "và Nghị đinh số 15/2021/NĐ-CP": a kind of document that a scan misread */
		return !sovb_token_phrase(tokens, i, SOVB_PHRASE_BODY) && !sovb_opens_subject(tokens, i) && !is_enclosed(tokens, i) &&
		       !(tokens->phrases->begins[tokens->token[i].word] & 1u << SOVB_PHRASE_TYPE &&
		         sovb_token_is(tokens, i + 2, SOVB_WORD_SO) && sovb_token_at(tokens, i + 3)->kind == SOVB_TOKEN_DIGITS);
	if (sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE)) /* và văn bản hướng dẫn */
		return false;
	if (sovb_token_is(tokens, i, SOVB_WORD_PHAP) && sovb_token_is(tokens, i + 1, SOVB_WORD_LUAT))
		return false;
	if (body->free && body->has_field)
		return true;
	/* "Bộ GD&ĐT và nhiệm vụ năm học", "Bộ Công Thương và hóa chất": one word of names is none yet */
	return sovb_lexicon_in_body(tokens->lexicon, tokens->token[i].word) && !sovb_tokens_say(tokens, i, "nhiệm vụ") &&
	       (body->free || sovb_token_at(tokens, i + 1)->kind != SOVB_TOKEN_WORD || sovb_lexicon_in_body(tokens->lexicon, sovb_token_at(tokens, i + 1)->word));
}

/* "Ban Chỉ đạo sắp xếp, tổ chức lại đơn vị hành chính các cấp" */
static bool reorganizes(const struct body *body, size_t i)
{
	return body->committee && sovb_token_is(body->tokens, i, SOVB_WORD_TO) && sovb_token_is(body->tokens, i + 2, SOVB_WORD_LAI);
}

/* "xây dựng mô hình tổ chức chính quyền địa phương 02 cấp": no verb of its own. */
static bool is_organization(const struct body *body)
{
	return body->committee && sovb_token_is(body->tokens, body->at, SOVB_WORD_TO) &&
	       sovb_token_is(body->tokens, body->at - 1, SOVB_WORD_HINH);
}

/* "Covid-19" in the field of a committee: the hyphen at token i, with a number behind it. */
static bool ends_in_number(const struct body *body, size_t i)
{
	const sovb_tokens *tokens = body->tokens;

	return body->free && sovb_token_is_mark(tokens, i, '-') && sovb_token_touches(tokens, i) &&
	       sovb_token_at(tokens, i + 1)->kind == SOVB_TOKEN_DIGITS && sovb_token_touches(tokens, i + 1);
}

/* "của Bộ. Chính trị": a speck within the name of the Bureau, which no sentence begins with. */
static bool is_bureau(const struct body *body)
{
	const sovb_tokens *tokens = body->tokens;

	return body->at == body->first + 1 && sovb_token_is(tokens, body->first, SOVB_WORD_BO) && sovb_token_is(tokens, body->at + 1, SOVB_WORD_CHINH) &&
	       is_capital(tokens, body->at + 1) && !sovb_token_is_break(tokens, body->at + 1) && sovb_token_says(tokens, body->at + 2, "trị");
}

/* "của Trường Mầm non Cần Giuộc - Kế hoạch thực hiện …": the kind of the document, and what it is for in small letters. */
static bool is_title_behind_dash(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);

	return type && !is_capital(tokens, i + type->count) && sovb_token_phrase(tokens, i + type->count, SOVB_PHRASE_STOP);
}

static bool is_level(const sovb_tokens *tokens, size_t i)
{
	static const char *const levels[] = {"tỉnh", "phố", "huyện", "quận", "xã", "phường", "trấn", "khóm"};

	return sovb_tokens_say_one_of(tokens, i, levels, sizeof levels / sizeof *levels);
}

/*
 * "Ủy ban nhân dân (UBND) tỉnh", "Sở Giáo dục và Đào tạo (GDĐT) Hà Nội": the short form of what stands before, and the name goes on;
 * "Đảng bộ xã (phường)": another level, in a form.  Passes over it.
 */
static bool take_bracket(struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	size_t at = body->at + 1;

	if (is_level(tokens, body->at - 1) && is_level(tokens, at) && sovb_token_is_mark(tokens, at + 1, ')')) {
		body->at = at + 1;
		return true;
	}
	while (sovb_token_at(tokens, at)->flags & SOVB_TOKEN_CAPITALS || (sovb_token_is_mark(tokens, at, '&') && sovb_token_touches(tokens, at)))
		at++;
	if (at == body->at + 1 || !sovb_token_is_mark(tokens, at, ')') || sovb_token_at(tokens, body->at + 1)->end - tokens->token[body->at + 1].start < 2)
		return false;
	if (sovb_token_is_break(tokens, at + 1) || sovb_token_begins_reference(tokens, at + 1) || sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_TYPE) ||
	    sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_STOP) || (!is_level(tokens, at + 1) && (!is_capital(tokens, at + 1) || sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_BODY))))
		return false;
	body->at = at;
	return true;
}

/* "Ban Chỉ đạo … và Phong trào thi đua “Dân vận khéo”": the name of what a committee is for, in quotes.  Passes over it. */
static bool take_quoted_field(struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	const size_t close = sovb_quote_end(tokens, body->at);

	if (!body->committee || !body->has_field || close <= body->at + 1 || close > body->at + QUOTED_FIELD || sovb_token_is_break(tokens, body->at) ||
	    !(sovb_token_says(tokens, body->at - 1, "đua") || sovb_token_says(tokens, body->at - 1, "trào")))
		return false;
	body->at = close;
	return true;
}

/* The dot of a level's letters: "TP. Hạ Long", "UBND H. An Bình"; but "phường Hà Tu. Đến nay …". */
static bool is_dot_of_level(const struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	const size_t start = tokens->token[body->at - 1].start;
	const size_t size = tokens->token[body->at].start - start;
	const char *letters = tokens->text + start;

	if (!is_capital(tokens, body->at + 1) || sovb_token_is_break(tokens, body->at + 1))
		return false;
	if (size == 2)
		return (letters[0] | 0x20) == 't' && strchr("ptx", letters[1] | 0x20);
	return size == 1 && strchr("HPQX", letters[0]) && body->at - 1 == body->behind_head;
}

static bool mark_goes_on(struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	const sovb_token *token = &tokens->token[body->at];

	switch (token->mark) {
	case ',':
		return take_twin(body, body->at + 1) || take_issuer_of_many(body, body->at + 1) ||
		       is_comma_of_name(tokens, body->at) || is_comma_of_letters(tokens, body->at) || joins_bureaus(tokens, body->at) || reorganizes(body, body->at + 1) ||
		       (body->has_field && body->committee && !is_capital(tokens, body->at + 1) &&
		        sovb_token_at(tokens, body->at + 1)->kind == SOVB_TOKEN_WORD &&
		        !sovb_token_phrase(tokens, body->at + 1, SOVB_PHRASE_STOP)) ||
		       (sovb_token_is(tokens, body->at - 1, SOVB_WORD_TRUONG) && is_capital(tokens, body->at + 1) &&
		        sovb_token_phrase(tokens, body->at + 1, SOVB_PHRASE_BODY));
	case '-':
		if (ends_in_number(body, body->at))
			return true;
		if (sovb_is_speck_of_line(tokens, body->at + 1) && is_capital(tokens, body->at + 2)) /* "Bộ Lao động -:", a line end, "Thương binh" */
			body->at++;
		if (take_partner(body, body->at + 1) || take_issuer_of_many(body, body->at + 1))
			return true;
		return is_capital(tokens, body->at + 1) && !sovb_token_begins_reference(tokens, body->at + 1) &&
		       !sovb_token_phrase(tokens, body->at + 1, SOVB_PHRASE_BODY) && !is_title_behind_dash(tokens, body->at + 1);
	case '.':
		return is_bureau(body) || is_dot_of_level(body);
	case '&':
		return true;
	case '(':
		return take_bracket(body);
	case '<':
	case '"':
		return take_quoted_field(body);
	case ':': /* "Liên Bộ: Tài nguyên và Môi trường - Tài chính" */
		return sovb_token_is(tokens, body->first, SOVB_WORD_LIEN) && body->at == body->behind_head && is_capital(tokens, body->at + 1);
	default:
		return false;
	}
}

/* The word right behind "về" or "thực hiện" tells what a committee is for. */
static bool is_field_verb(const struct body *body)
{
	sovb_word before = body->tokens->token[body->at - 1].word;

	return before == SOVB_WORD_VE || before == SOVB_WORD_HIEN_ || before == SOVB_WORD_VA || before == SOVB_WORD_COMMA;
}

/* "Ban Điều hành Đề án 844": the scheme right behind the head. */
static bool names_scheme(const struct body *body, const sovb_phrase *type)
{
	const char *symbol = sovb_type_phrases[type->value].symbol;

	return body->at == body->behind_head && symbol && strcmp(symbol, "ĐA") == 0;
}

/* A reference that names a committee's field: the token behind its number, or at. */
static size_t field_reference(const struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	const sovb_phrase *type = sovb_token_phrase(tokens, body->at, SOVB_PHRASE_TYPE);
	size_t at = body->at;

	if (!body->committee || !type || !(body->has_field || names_scheme(body, type)))
		return body->at;
	at += type->count;
	at += sovb_token_is(tokens, at, SOVB_WORD_SO);
	if (sovb_token_at(tokens, at)->kind != SOVB_TOKEN_DIGITS)
		return body->at;
	do
		at++;
	while (at < tokens->count && !(tokens->token[at].flags & SOVB_TOKEN_BLANK) &&
	       (tokens->token[at].kind != SOVB_TOKEN_MARK || sovb_token_is_one_of(&tokens->token[at], "/-")));
	return at;
}

/*
 * "Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ về …": a committee whose field is told before the
 * body it works for, at whose end its own name ends.
 */
static bool is_behind_owner(const struct body *body)
{
	const sovb_phrase *owner = sovb_token_phrase_before(body->tokens, body->at, SOVB_PHRASE_BODY);

	return owner && body->at - owner->count > body->behind_head + 1 &&
	       sovb_token_is(body->tokens, body->at - owner->count - 1, SOVB_WORD_CUA);
}

/* "Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh về …": the field of the committee stands right behind its head. */
static bool tells_field(const struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	size_t i = body->behind_head;
	sovb_word word = tokens->token[i].word;

	return i < body->at && tokens->token[i].kind == SOVB_TOKEN_WORD && !is_capital(tokens, i) && word != SOVB_WORD_CUA &&
	       word != SOVB_WORD_QUOC && (!sovb_lexicon_in_body(tokens->lexicon, word) || sovb_token_is(tokens, i + 1, SOVB_WORD_COMMA) ||
	                                  sovb_tokens_say(tokens, i, "công tác"));
}

/* "Tổ công tác triển khai Đề án 06": the scheme that a committee is there for. */
static bool runs_scheme(const struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	const sovb_phrase *type = sovb_token_phrase(tokens, body->at + 2, SOVB_PHRASE_TYPE);

	return body->committee && sovb_token_is(tokens, body->at, SOVB_WORD_TRIEN) && sovb_token_is(tokens, body->at + 1, SOVB_WORD_KHAI) && type &&
	       strcmp(sovb_type_phrases[type->value].symbol, "ĐA") == 0 &&
	       sovb_token_at(tokens, body->at + 2 + type->count)->kind == SOVB_TOKEN_DIGITS;
}

/* "Trường THPT số 2", "Cụm thi đua số 5", "Đoàn kiểm tra số 1" */
static bool has_number(const struct body *body)
{
	return body->team || body->tokens->token[body->first].word == SOVB_WORD_TRUONG_HOC;
}

/* "Cục Cảnh sát điều tra tội phạm về ma túy": what kind of crime. */
static bool names_crime(const struct body *body)
{
	return sovb_token_says(body->tokens, body->at - 1, "phạm");
}

/* "Ban Chỉ đạo Phổ cập giáo dục, xóa mù chữ": a noun, and the field has begun. */
static bool names_universal_schooling(struct body *body)
{
	if (!body->committee || !sovb_token_says(body->tokens, body->at - 1, "cập") || !sovb_token_says(body->tokens, body->at, "giáo"))
		return false;
	body->has_field = true;
	return true;
}

/* May a stop word stand here all the same? */
static bool stop_goes_on(struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	sovb_word word = tokens->token[body->at].word;

	if (!body->free)
		return false;
	if (word == SOVB_WORD_SO && has_number(body))
		return sovb_token_at(tokens, body->at + 1)->kind == SOVB_TOKEN_DIGITS && !sovb_token_is_mark(tokens, body->at + 2, '/') &&
		       !sovb_token_is_mark(tokens, body->at + 2, '-');
	if (body->at == body->behind_head && sovb_token_says(tokens, body->first, "Tiểu") && sovb_token_says(tokens, body->at, "tổ"))
		return true; /* "Tiểu ban tổ chức phục vụ Đại hội" */
	if (is_organization(body) || reorganizes(body, body->at) || (word == SOVB_WORD_SO && sovb_token_says(tokens, body->at - 1, "thiểu")))
		return true;
	if (names_universal_schooling(body) || (word == SOVB_WORD_THUC && sovb_token_says(tokens, body->at + 1, "phẩm"))) /* "Cục An toàn thực phẩm" */
		return true;
	if (word == SOVB_WORD_THUC && (body->at == body->first + 1 || !(body->committee || body->team || body->at == body->behind_head))) /* "của Ban thực hiện Chỉ thị …" */
		return false;
	if ((word == SOVB_WORD_THUC || runs_scheme(body)) && !body->has_field) {
		body->has_field = true;
		return true;
	}
	if (word == SOVB_WORD_LUAT && body->has_field)
		return sovb_token_is(tokens, body->at - 1, SOVB_WORD_PHAP);
	if (word == SOVB_WORD_VE && body->committee && !body->has_field && !sovb_token_is(tokens, body->at + 1, SOVB_WORD_VIEC) &&
	    !is_behind_owner(body) && !tells_field(body)) {
		body->has_field = true;
		return true;
	}
	if (word == SOVB_WORD_VE && !body->has_field && names_crime(body)) {
		body->has_field = true;
		return true;
	}
	if (word == SOVB_WORD_TAI)
		return is_capital(tokens, body->at + 1) && !sovb_token_phrase(tokens, body->at + 1, SOVB_PHRASE_TYPE);
	if (!body->has_field || is_capital(tokens, body->at + 1))
		return false;
	/* Verbs and nouns of the field itself: "về tổng kết …", "chuyển đổi số", "trong nhà trường". */
	return word == SOVB_WORD_TRONG || word == SOVB_WORD_SO || (body->committee && is_field_verb(body));
}

/* "Ban Bí thư Trung ương Đảng", "Quốc hội nước Cộng hòa …" */
static bool is_central_word(const sovb_tokens *tokens, size_t i)
{
	switch (tokens->token[i].word) {
	case SOVB_WORD_TRUNG:
	case SOVB_WORD_UONG:
	case SOVB_WORD_TW:
	case SOVB_WORD_DANG:
	case SOVB_WORD_DOAN: /* Ban Bí thư Trung ương Đoàn */
		return true;
	default:
		return false;
	}
}

/* "Bộ Thương mại", "Tổng cục Hải quan", "Kho bạc": the second syllable of what an office is for. */
static bool ends_compound(const struct body *body)
{
	const sovb_tokens *tokens = body->tokens;

	/* "Bộ GD&ĐT đạt kết quả": letters are no syllable. */
	return is_capital(tokens, body->at - 1) && !(tokens->token[body->at - 1].flags & SOVB_TOKEN_CAPITALS) &&
	       (body->at - 1 <= body->behind_head || !is_capital(tokens, body->at - 2));
}

/* Two capitals together are a name ("Quảng Trị", "Nguyễn Trãi"): behind it only words of bodies go on. */
static bool is_behind_name(const struct body *body)
{
	const sovb_tokens *tokens = body->tokens;

	return body->at >= body->behind_head + 2 && !sovb_token_phrase(tokens, body->at - 2, SOVB_PHRASE_BODY) &&
	       !sovb_token_phrase(tokens, body->at - 1, SOVB_PHRASE_BODY) && is_capital(tokens, body->at - 1) && is_capital(tokens, body->at - 2) &&
	       !(tokens->token[body->at - 1].flags & SOVB_TOKEN_CAPITALS) &&
	       !(tokens->token[body->at - 2].flags & SOVB_TOKEN_CAPITALS);
}

/* "Trung ương Hội Nông dân Việt Nam", "Trung ương Mặt trận Tổ quốc": goes on with the union's name. */
static bool take_central_union(struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	const bool letters = sovb_token_says(tokens, body->at, "hội") && sovb_token_at(tokens, body->at + 1)->flags & SOVB_TOKEN_CAPITALS; /* "hội LHTN" */
	const sovb_phrase *head = body->whole && (letters || is_capital(tokens, body->at)) ? sovb_token_phrase(tokens, body->at, SOVB_PHRASE_BODY) : NULL;

	if (!head || body->at != body->first + 2 || !sovb_token_is(tokens, body->at - 1, SOVB_WORD_UONG) ||
	    !(letters || sovb_token_says(tokens, body->at, "Hội") || sovb_token_says(tokens, body->at, "Mặt") || sovb_token_says(tokens, body->at, "MTTQ")) ||
	    sovb_token_is(tokens, body->at + 1, SOVB_WORD_NGHI))
		return false;
	take_head(body, body->at, head);
	return true;
}

/* "Ban Chỉ đạo Quy chế dân chủ ở cơ sở": rules that are the committee's field, no document. */
static bool take_democracy(struct body *body)
{
	if (!body->committee || body->at != body->behind_head || !sovb_tokens_say(body->tokens, body->at, "Quy chế dân chủ"))
		return false;
	body->at += 3;
	body->has_field = true;
	return true;
}

/* "Văn phòng Ban Chỉ đạo Phòng thủ dân sự quốc gia", "Đoàn giám sát của Ban Chỉ đạo …": goes on with the committee that the office or team is of. */
static bool take_committee(struct body *body)
{
	const bool team = body->team && sovb_token_is(body->tokens, body->at - 1, SOVB_WORD_CUA);
	const bool standing = body->at == body->behind_head + 2 && sovb_tokens_say(body->tokens, body->behind_head, "thường trực"); /* "Văn phòng thường trực Ban Chỉ huy" */
	const sovb_phrase *head = is_capital(body->tokens, body->at) && (body->at == body->behind_head || standing || team) && !body->whole
	                              ? sovb_token_phrase(body->tokens, body->at, SOVB_PHRASE_BODY)
	                              : NULL;

	if (!head || !(head->value == SOVB_BODY_FREE || head->value == SOVB_BODY_HEAD) || head->count < 3 || head->word[0] != SOVB_WORD_BAN)
		return false;
	take_head(body, body->at, head);
	body->free = body->committee = head->value == SOVB_BODY_FREE;
	return true;
}

/* "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH THỰC HIỆN NGHỊ QUYẾT …" in a heading in capitals: the verb of its subject. */
static bool begins_carrying_out(const struct body *body)
{
	const sovb_tokens *tokens = body->tokens;

	return tokens->token[body->at].flags & tokens->token[body->first].flags & SOVB_TOKEN_CAPITALS && !body->committee &&
	       ((sovb_token_is(tokens, body->at, SOVB_WORD_THUC) && sovb_token_is(tokens, body->at + 1, SOVB_WORD_HIEN_)) ||
	        (sovb_token_is(tokens, body->at, SOVB_WORD_TRIEN) && sovb_token_is(tokens, body->at + 1, SOVB_WORD_KHAI)));
}

/* "Tỉnh ủy", "HĐND tỉnh", "Ban Tổ chức Trung ương", "thị xã Hoa Mai": may the name be whole before the capital that stands here? */
static bool is_behind_place(const struct body *body)
{
	const sovb_tokens *tokens = body->tokens;

	return is_behind_name(body) || is_level(tokens, body->at - 1) || is_central_word(tokens, body->at - 1) || sovb_token_says(tokens, body->at - 1, "ủy");
}

/*
 * "BTV Tỉnh ủy Thực hiện Nghị quyết …", "HĐND tỉnh Chính sách hỗ trợ …", rows whose columns run together: a capital and a small syllable
 * begin the subject.
 */
static bool begins_row_subject(const struct body *body)
{
	static const char *const nouns[] = {"Chính sách", "Chuẩn mực", "Nhiệm vụ", "Một số"};
	const sovb_tokens *tokens = body->tokens;
	const size_t at = body->at;
	const sovb_phrase *stop = sovb_token_phrase(tokens, at, SOVB_PHRASE_STOP);

	if (body->committee || tokens->token[at].flags & SOVB_TOKEN_CAPITALS || is_capital(tokens, at + 1) || !is_behind_place(body))
		return false;
	return (stop && stop->count > 1) || sovb_token_phrase(tokens, at, SOVB_PHRASE_RELATION) ||
	       sovb_tokens_say_one_of(tokens, at, nouns, sizeof nouns / sizeof *nouns);
}

/* "của Phòng Giáo dục thị xã Hoa Mai Kế hoạch tuyển sinh", "của UBND tỉnh Kết luận của …": behind a place the kind of the document begins its subject. */
static bool begins_title(const struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	const sovb_phrase *type = sovb_token_phrase(tokens, body->at, SOVB_PHRASE_TYPE);

	if (!type || type->count < 2 || !sovb_type_phrases[type->value].symbol || is_capital(tokens, body->at + 1))
		return false;
	return is_behind_place(body);
}

/* "của Bộ trưởng Bộ Giáo dục và Đào tạo Ủy ban nhân dân thị trấn Hoa Mai đề nghị": behind a body of the centre the one that acts. */
static bool begins_local_body(const struct body *body)
{
	static const char *const heads[] = {"Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND"};
	const sovb_issuer_fact *issuer;

	if (!sovb_tokens_say_one_of(body->tokens, body->at, heads, sizeof heads / sizeof *heads))
		return false;
	issuer = sovb_met_issuer(body->tokens, body->first, body->at);
	return issuer && issuer->level == SOVB_LEVEL_CENTRAL;
}

static bool word_goes_on(struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	size_t at = body->at;
	bool capital = is_capital(tokens, at);
	int term;

	if (sovb_token_begins_reference(tokens, at)) {
		size_t end = field_reference(body);

		body->at = end > at ? end - 1 : at;
		body->has_field = body->has_field || end > at;
		return end > at;
	}
	if (sovb_term_scan(tokens, at, &term) != at)
		return false;
	if (tokens->token[at].end - tokens->token[at].start == 1 && sovb_token_is_mark(tokens, at + 1, '/')) /* v/v */
		return false;
	if (sovb_token_is(tokens, at, SOVB_WORD_VA)) {
		if (take_twin(body, at + 1) || take_partner(body, at + 1) || take_issuer_of_many(body, at + 1) || joins_bureaus(tokens, at))
			return true;
		if (body->whole || !goes_on_after_and(body, at + 1))
			return false;
		body->at++;
		return true;
	}
	if (take_central_union(body) || take_committee(body) || take_democracy(body))
		return true;
	if (body->whole && !is_central_word(tokens, at))
		return false;
	if (begins_carrying_out(body))
		return false;
	if (is_behind_name(body) && sovb_token_is(tokens, at, SOVB_WORD_DAI) && sovb_token_is(tokens, at + 1, SOVB_WORD_HOI))
		return false; /* "Quận ủy Hoa Mai Đại hội đảng bộ các cấp", "… đại hội chi bộ": the subject */
	if (capital && tokens->token[at].flags & SOVB_TOKEN_LINE && sovb_token_is(tokens, at, SOVB_WORD_DIEU) && sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_DIGITS)
		return false; /* "… Trường Tiểu học Hoa Mai", a line end, "Điều 1. Phạm vi" */
	if (capital && sovb_token_says(tokens, at, "Chi") && sovb_token_says(tokens, at + 1, "bộ") && is_behind_name(body))
		return false; /* "Đảng ủy phường Hoa Mai Chi bộ gồm 15 đảng viên": a sentence whose full stop was lost */
	if (capital && (begins_title(body) || begins_row_subject(body) || begins_local_body(body)))
		return false;
	if (capital)
		return body->has_field || !sovb_opens_subject(tokens, at);
	if (sovb_token_phrase(tokens, at, SOVB_PHRASE_STOP) && !sovb_token_is_mark(tokens, at - 1, '&')) /* "Bộ giáo dục & đào tạo" */
		return stop_goes_on(body);
	if (sovb_lexicon_in_body(tokens->lexicon, tokens->token[at].word))
		return true;
	if (is_behind_name(body) && !body->has_field)
		return false;
	return body->free || ends_compound(body);
}

/* "Trường Hữu Nghị T78", "Cục C06", "Phòng PC06" of the police: digits that a letter of the name touches. */
static bool is_code_of_name(const struct body *body)
{
	const sovb_token *letter = &body->tokens->token[body->at - 1];

	if (!sovb_token_touches(body->tokens, body->at) || letter->kind != SOVB_TOKEN_WORD)
		return false;
	return body->at == body->behind_head + 1 ? letter->end - letter->start <= 2 && letter->flags & SOVB_TOKEN_CAPITAL
	                                         : letter->end - letter->start == 1 && body->at > body->behind_head;
}

/* A number belongs to a name after these words: "phường 12", "Hội nghị Trung ương 6". */
static bool digits_go_on(struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	sovb_word before = tokens->token[body->at - 1].word;

	switch (before) {
	case SOVB_WORD_UONG:
	case SOVB_WORD_TW:
	case SOVB_WORD_THU:
	case SOVB_WORD_PHUONG:
	case SOVB_WORD_QUAN:
	case SOVB_WORD_KHU:
	case SOVB_WORD_DOAN:
	case SOVB_WORD_BO: /* Chi bộ 3 */
	case SOVB_WORD_THON:
	case SOVB_WORD_TO:
		return true;
	case SOVB_WORD_DAO: /* Ban Chỉ đạo 35: the number is its field */
		body->has_field = true;
		return true;
	case SOVB_WORD_SO:
		return has_number(body);
	default: /* "BCĐ 35 phường"; "Hữu Nghị T78"; chính quyền địa phương 02 cấp; Đoàn kiểm tra liên ngành 500; Thuế cơ sở 6 */
		return is_code_of_name(body) || sovb_tokens_say(tokens, body->first, "Thuế cơ sở") || sovb_token_says(body->tokens, body->at - 1, "BCĐ") || (body->team && body->at <= body->behind_head + 2) ||
		       (body->committee && sovb_token_is(body->tokens, body->at + 1, SOVB_WORD_CAP)) || ends_in_number(body, body->at - 1);
	}
}

/* Two syllables of one word, which no mark parts. */
static bool is_one_word(const sovb_tokens *tokens, size_t first, size_t second)
{
	static const struct {
		sovb_word first, second;
	} pairs[] = {{SOVB_WORD_TRUNG, SOVB_WORD_UONG}, {SOVB_WORD_THU_, SOVB_WORD_TUONG}, {SOVB_WORD_CHINH, SOVB_WORD_PHU_},
	             {SOVB_WORD_QUOC, SOVB_WORD_HOI}};

	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (sovb_token_is(tokens, first, pairs[i].first) && sovb_token_is(tokens, second, pairs[i].second))
			return true;
	return false;
}

/* Does a head that is no name alone ("Ban Chấp hành") end here? */
static bool is_open(const struct body *body)
{
	const sovb_phrase *head = sovb_token_phrase_before(body->tokens, body->at, SOVB_PHRASE_BODY);

	/* "Sở Nội vụ" ends in no "Vụ". */
	return head && (body->at - head->count == body->first || head->count > 2) &&
	       (head->value == SOVB_BODY_HEAD || sovb_token_is(body->tokens, body->at - 1, SOVB_WORD_BAN));
}

static bool may_go_on_with(const sovb_tokens *tokens, size_t i)
{
	return !sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE) && !sovb_token_phrase(tokens, i, SOVB_PHRASE_STOP) &&
	       (is_capital(tokens, i) || sovb_lexicon_in_body(tokens->lexicon, tokens->token[i].word));
}

/*
 * "Bộ Nông. nghiệp", "Bộ Nông ,", a line end, "nghiệp", "Thủ ¡tướng": no sentence begins and no member of a list stands behind the mark,
 * for the word is a small one that names of bodies go on with.
 */
static bool is_within_word(const struct body *body, size_t next)
{
	const sovb_tokens *tokens = body->tokens;
	const sovb_token *token = sovb_token_at(tokens, next), *mark = &tokens->token[body->at];

	if (next != body->at + 1 || (token->flags & (SOVB_TOKEN_CAPITAL | SOVB_TOKEN_BREAK)) || !sovb_token_at(tokens, next)->word)
		return false;
	if (mark->mark == '?')
		return is_one_word(tokens, body->at - 1, next);
	if (mark->mark == '\'' || mark->mark == '"') /* "UBND'tỉnh" */
		return !(mark->flags & SOVB_TOKEN_BLANK) && !(token->flags & SOVB_TOKEN_BLANK) &&
		       sovb_lexicon_in_body(tokens->lexicon, token->word);
	return (mark->mark == '.' || (mark->mark == ',' && mark->flags & SOVB_TOKEN_BLANK && token->flags & SOVB_TOKEN_LINE)) &&
	       body->at - 1 <= body->behind_head && is_capital(tokens, body->at - 1) &&
	       sovb_lexicon_in_body(tokens->lexicon, token->word) && !sovb_token_phrase(tokens, next, SOVB_PHRASE_STOP) &&
	       !sovb_token_phrase(tokens, next, SOVB_PHRASE_TYPE);
}

/* The next ground of a recital. */
static bool begins_ground(const sovb_tokens *tokens, size_t i)
{
	static const char *const grounds[] = {"Căn", "Xét", "Theo", "Thực", "Thi", "Triển", "Chiểu"};

	return sovb_tokens_say_one_of(tokens, i, grounds, sizeof grounds / sizeof *grounds);
}

/*
 * "của Ủy ban.", a line end, "Thường vụ Quốc hội"; "Trung -", a line end, "ương Đảng": specks of a scan at the end or the beginning
 * of a line within a name.  Passes over them.
 */
static bool is_behind_specks(struct body *body)
{
	const sovb_tokens *tokens = body->tokens;
	size_t end = sovb_specks_end(tokens, body->at);
	const sovb_token *next = sovb_token_at(tokens, end);
	bool edge = false;

	if (end == body->at || next->kind != SOVB_TOKEN_WORD || end >= tokens->count)
		return false;
	for (size_t at = body->at; at <= end; at++)
		edge = edge || tokens->token[at].flags & SOVB_TOKEN_LINE;
	if (next->flags & SOVB_TOKEN_BREAK && next->flags & SOVB_TOKEN_CAPITALS &&
	    (sovb_token_is_one_of(sovb_token_at(tokens, end + 1), ".)-") || !(tokens->token[body->at - 1].flags & SOVB_TOKEN_CAPITALS))) /* "của Bộ.", "IV. Chế độ"; "của Sở.", "PHỤ LỤC" */
		return false;
	if (next->flags & SOVB_TOKEN_LINE && sovb_token_is_mark(tokens, body->at, ';') && begins_ground(tokens, end)) /* "của Sở;", a line end, "Căn cứ" */
		return false;
	if (is_within_word(body, end)) {
		body->at = end;
		return true;
	}
	if (!edge || !(is_one_word(tokens, body->at - 1, end) || (is_open(body) && may_go_on_with(tokens, end)) ||
	               (body->free && sovb_token_is_one_of(&tokens->token[body->at], "'\"?~") && !(next->flags & SOVB_TOKEN_CAPITAL) &&
	                !sovb_token_phrase(tokens, end, SOVB_PHRASE_STOP))))
		return false;
	body->at = end;
	return true;
}

static bool goes_on(struct body *body)
{
	switch (body->tokens->token[body->at].kind) {
	case SOVB_TOKEN_MARK:
		return mark_goes_on(body);
	case SOVB_TOKEN_DIGITS:
		return digits_go_on(body);
	default:
		return word_goes_on(body);
	}
}

/* A name never ends in a joining word or mark. */
static size_t trim(const struct body *body)
{
	size_t end = body->at;

	while (end > body->first + 1) {
		const sovb_token *last = &body->tokens->token[end - 1];

		if ((last->kind != SOVB_TOKEN_MARK || strchr(")>\"", last->mark)) && last->word != SOVB_WORD_VA && last->word != SOVB_WORD_CAC)
			break;
		end--;
	}
	return end;
}

static size_t scan_body(const sovb_tokens *tokens, size_t i, int depth, bool joint)
{
	const sovb_phrase *head = sovb_token_phrase(tokens, i, SOVB_PHRASE_BODY);
	const sovb_phrase *stop = sovb_token_phrase(tokens, i, SOVB_PHRASE_STOP);
	struct body body = {.tokens = tokens, .first = i, .at = i, .depth = depth, .joint = joint};

	if (i >= tokens->count || (!head && !is_capital(tokens, i)) || sovb_token_begins_reference(tokens, i))
		return i;
	if (!head && (stop || sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE)))
		return i;
	if (head && stop && stop->count > head->count) /* "ban hành" is no "ban" */
		return i;
	if (sovb_token_is(tokens, i, SOVB_WORD_BO) && sovb_token_is(tokens, i + 1, SOVB_WORD_LUAT))
		return i;
	body.at += head ? head->count : 1;
	body.behind_head = body.at;
	body.whole = head && head->value == SOVB_BODY_WHOLE && !sovb_token_is(tokens, body.at, SOVB_WORD_NUOC);
	body.free = head && head->value == SOVB_BODY_FREE;
	body.team = body.free && head->count >= 3 && (head->word[0] == SOVB_WORD_DOAN || head->word[0] == SOVB_WORD_CUM);
	body.committee = body.free && head->count >= 3 &&
	                 (head->word[0] == SOVB_WORD_BAN || head->word[0] == SOVB_WORD_TO || head->word[0] == SOVB_WORD_TRUONG);
	while (!body.ended && body.at < tokens->count && body.at - i < BODY_TOKENS_MAX &&
	       !sovb_token_is_behind_tab(tokens, body.at) && (is_behind_specks(&body) || (!sovb_token_is_break(tokens, body.at) && goes_on(&body))))
		body.at++;
	return trim(&body);
}

size_t sovb_body_scan(const sovb_tokens *tokens, size_t i)
{
	return scan_body(tokens, i, 0, false);
}

size_t sovb_bodies_scan(const sovb_tokens *tokens, size_t i)
{
	return scan_body(tokens, i, 0, true);
}
