/*
 * The subject (trích yếu) of a document that is mentioned: where the words behind its number, date and issuer end.
 */
#include "subject.h"

#include "final_clause.h"
#include "phrases.h"

#define NOTE_DIGITS 3    /* of the number of a footnote */
#define TITLE_TOKENS_MAX 120
#define TOLD_WORDS 4     /* ", cũng quy định" */
#define TASK_WORDS 9     /* "giao nhiệm vụ trọng tâm cho các bộ" */
#define OPENING_TOKENS 4 /* "cụ thể như sau" */
#define CLAUSE_ADVERBS 6 /* "đã khẩn trương" before what a body did */
#define PURPOSE_TOKENS 4 /* "Báo cáo thẩm tra số" */
#define OPINION_TOKENS 7 /* ", ý kiến thẩm định của" */

/* "chuyển đổi số và Đề án 06": the name of a programme within a subject, no member of a list. */
static bool names_programme(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);
	const char *symbol = type ? sovb_type_phrases[type->value].symbol : NULL;

	return symbol && strcmp(symbol, "ĐA") == 0 && sovb_token_at(tokens, i + type->count)->kind == SOVB_TOKEN_DIGITS;
}

/* "số 87/2019/QH14": a further number of the kind that was written before. */
static bool starts_number(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_SO) && !sovb_token_is_break(tokens, i + 1) && sovb_token_at(tokens, i + 1)->kind == SOVB_TOKEN_DIGITS &&
	       (sovb_token_is_mark(tokens, i + 2, '/') || sovb_token_is_mark(tokens, i + 2, '-')) && sovb_token_touches(tokens, i + 2) && sovb_token_touches(tokens, i + 3);
}

/* A kind of document with "số" or a number behind it. */
bool sovb_subject_meets_reference(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);

	return type && (sovb_token_is(tokens, i + type->count, SOVB_WORD_SO) ||
	                (sovb_token_at(tokens, i + type->count)->kind == SOVB_TOKEN_DIGITS &&
	                 !sovb_token_is(tokens, i + type->count + 1, SOVB_WORD_NAM))); /* "Kế hoạch 5 năm" */
}

size_t sovb_quote_end(const sovb_tokens *tokens, size_t open)
{
	char close = sovb_token_is_mark(tokens, open, '<') ? '>' : '"';

	for (size_t at = open + 1; at - open < TITLE_TOKENS_MAX && at < tokens->count; at++) {
		if (sovb_token_is_mark(tokens, at, close) || (close == '>' && sovb_token_is_mark(tokens, at, '"')))
			return at;
		if (sovb_token_is_break(tokens, at))
			break;
	}
	return open; /* unclosed: it opens nothing */
}

/* "Kế hoạch 5 năm (2021 - 2025) theo …": the token behind years in brackets that begin at token i, when the subject goes on; or i. */
static size_t years_end(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *behind = sovb_token_at(tokens, i + 5);

	if (sovb_token_number(tokens, i + 1) < 1900 || !sovb_token_is_mark(tokens, i + 2, '-') || sovb_token_number(tokens, i + 3) < 1900 ||
	    !sovb_token_is_mark(tokens, i + 4, ')') || behind->kind != SOVB_TOKEN_WORD || behind->word == SOVB_WORD_VA)
		return i;
	return i + 5;
}

/*
 * "phòng cháy, chữa cháy (PCCC) trên địa bàn", "dịch cúm (H5N1) ở người": the token behind a short form in brackets that begin at token
 * i, when the subject goes on; or i.
 */
static size_t abbreviation_end(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *behind;
	size_t at = i + 1;

	while (!sovb_token_is_break(tokens, at) && sovb_token_touches(tokens, at) &&
	       (sovb_token_at(tokens, at)->kind == SOVB_TOKEN_DIGITS || sovb_token_at(tokens, at)->flags & SOVB_TOKEN_CAPITAL))
		at++;
	behind = sovb_token_at(tokens, at + 1);
	if (at == i + 1 || !sovb_token_is_mark(tokens, at, ')') || !sovb_token_touches(tokens, at) || sovb_token_at(tokens, i + 1)->kind != SOVB_TOKEN_WORD ||
	    tokens->token[at - 1].end - tokens->token[i + 1].start < 2 || sovb_token_is_break(tokens, at + 1) || behind->kind != SOVB_TOKEN_WORD ||
	    behind->flags & SOVB_TOKEN_CAPITAL || sovb_subject_meets_reference(tokens, at + 1 + (behind->word == SOVB_WORD_VA)))
		return i;
	return at + 1;
}

/* The token behind "ban hành", "có", "ra" or "ký" at token i; i when no such verb stands there. */
static size_t behind_issuing(const sovb_tokens *tokens, size_t i)
{
	if (sovb_token_goes_on_with(tokens, i, SOVB_WORD_BAN) && sovb_token_goes_on_with(tokens, i + 1, SOVB_WORD_HANH))
		return i + 2;
	return i + (sovb_token_goes_on_with(tokens, i, SOVB_WORD_CO) || sovb_token_goes_on_with(tokens, i, SOVB_WORD_RA) ||
	            sovb_token_goes_on_with(tokens, i, SOVB_WORD_KY_TEN));
}

/* ", [ngày 10/9/2020] Tỉnh ủy đã ban hành Kế hoạch": a clause about what a body issued begins at the comma, token i. */
static bool starts_clause(const sovb_tokens *tokens, size_t i)
{
	static const char *const reports[] = {"báo cáo", "đề nghị", "yêu cầu"};
	static const char *const bases[] = {"trên cơ sở tổng hợp", "trên cơ sở ý kiến", "trên cơ sở báo cáo", "trên cơ sở đề xuất", "trên cơ sở kết quả"};
	sovb_date_scan date;
	size_t first = i + 1;
	size_t end;

	if (!sovb_token_is_mark(tokens, i, ',') || sovb_token_is_break(tokens, first))
		return false;
	if (sovb_token_goes_on_with(tokens, first, SOVB_WORD_CAN) && sovb_token_goes_on_with(tokens, first + 1, SOVB_WORD_CU))
		return true; /* ", căn cứ quy định tại …" */
	if (sovb_token_goes_on_with(tokens, first, SOVB_WORD_DE) || sovb_tokens_say_one_of(tokens, first, bases, sizeof bases / sizeof *bases))
		return true; /* ", để kịp thời cập nhật", ", trên cơ sở tổng hợp ý kiến" */
	if (sovb_token_goes_on_with(tokens, first, SOVB_WORD_NGAY) && sovb_date_scan_at(&date, tokens, first) && date.date.year)
		first = date.end + sovb_token_is_mark(tokens, date.end, ',');
	if (sovb_token_is_break(tokens, first) || !sovb_token_begins_body(tokens, first))
		return false;
	end = sovb_body_scan(tokens, first);
	if (sovb_token_goes_on_with(tokens, end, SOVB_WORD_DA) ||
	    (!sovb_token_is_break(tokens, end) && sovb_tokens_say_one_of(tokens, end, reports, sizeof reports / sizeof *reports)))
		return true; /* ", Bộ Công Thương đã thực hiện …", ", Ủy ban nhân dân tỉnh báo cáo kết quả …" */
	for (size_t at = end; at < end + CLAUSE_ADVERBS && !sovb_token_is_break(tokens, at); at++) {
		size_t behind = behind_issuing(tokens, at);

		if (behind != at && !sovb_token_is_break(tokens, behind) && sovb_token_at(tokens, behind)->flags & SOVB_TOKEN_CAPITAL &&
		    sovb_token_phrase(tokens, behind, SOVB_PHRASE_TYPE))
			return true;
	}
	return false;
}

/*
 * "về …, Ủy ban Kiểm tra Trung ương hướng dẫn … như sau:", "về …, cụ thể như sau:", "quy định … như sau:": the end of the subject
 * [first, end) without the words that open what follows.
 */
static size_t without_opening(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t at = end;

	if (!sovb_token_is_mark(tokens, end, ':') || end < first + 4 || !sovb_token_is(tokens, end - 1, SOVB_WORD_SAU) ||
	    !sovb_token_is(tokens, end - 2, SOVB_WORD_NHU))
		return end;
	while (at > first + 1 && !sovb_token_is_mark(tokens, at - 1, ','))
		at--;
	if (at > first + 1 && (end - at <= OPENING_TOKENS || sovb_token_begins_body(tokens, at)))
		return at - 1;
	end -= 2;
	if (end > first + 4 && sovb_token_is(tokens, end - 1, SOVB_WORD_HIEN_) && sovb_token_is(tokens, end - 3, SOVB_WORD_DUOC))
		end -= 3; /* "được thực hiện" */
	return end - first > 2 ? end : first; /* "thực hiện như sau:" */
}

/* "Báo cáo thẩm tra số 45/BC-HĐND": a kind of document with what it is for, in a few small letters before "số". */
static bool starts_with_purpose(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);
	size_t first = i + (type ? type->count : 0);
	size_t at = first;

	if (!type || !(sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL) || sovb_type_is_law(sovb_type_phrases[type->value].symbol))
		return false;
	while (at < first + PURPOSE_TOKENS && !sovb_token_is_break(tokens, at) && sovb_token_at(tokens, at)->kind == SOVB_TOKEN_WORD &&
	       !(sovb_token_at(tokens, at)->flags & SOVB_TOKEN_CAPITAL) && !sovb_token_is(tokens, at, SOVB_WORD_SO))
		at++;
	return at > first && sovb_token_goes_on_with(tokens, at, SOVB_WORD_SO) && sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_DIGITS &&
	       (sovb_token_is_mark(tokens, at + 2, '/') || sovb_token_is_mark(tokens, at + 2, '-'));
}

/* "A về … đã xác định …", "A về … bao gồm: …": what a document does with what it says. */
static bool tells(const sovb_tokens *tokens, size_t i, bool past)
{
	static const char *const verbs[] = {"quy định", "xác định", "yêu cầu", "quyết nghị", "chỉ đạo", "chỉ rõ", "chỉ ra", "nêu", "nêu rõ", "đề ra",
	                                    "khẳng định", "nhấn mạnh", "làm rõ", "thông qua", "đồng ý", "thống nhất", "giao", "thể hiện"};
	static const char *const lists[] = {"gồm", "bao gồm", "cụ thể"};

	if (!past && !sovb_token_is_mark(tokens, i + 1, ':') && !sovb_token_is_mark(tokens, i + 2, ':')) /* most often */
		return false;
	for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++)
		if (sovb_tokens_say(tokens, i, verbs[k]) && (past || sovb_token_is_mark(tokens, i + 1 + (strchr(verbs[k], ' ') != NULL), ':')))
			return true;
	for (size_t k = 0; k < sizeof lists / sizeof *lists && !past; k++)
		if (sovb_tokens_say(tokens, i, lists[k]) && sovb_token_is_mark(tokens, i + 1 + (strchr(lists[k], ' ') != NULL), ':'))
			return true;
	return false;
}

/* "cũng quy định", "có nêu" */
static size_t behind_adverb(const sovb_tokens *tokens, size_t i)
{
	return i + (sovb_tokens_say(tokens, i, "cũng") || (sovb_token_is(tokens, i, SOVB_WORD_CO) && sovb_tokens_say(tokens, i, "có")));
}

/*
 * "A về … nêu rõ mục tiêu", "A về … có nêu rõ", "A về … đặt ra mục tiêu": what A says, but for "về việc nêu rõ …"; the verb may stand behind an
 * adverb, token i.
 */
static bool states(const sovb_tokens *tokens, size_t i, size_t verb)
{
	static const char *const verbs[] = {"nêu rõ", "nêu các", "chỉ rõ", "quy định rõ", "xác định rõ", "đề ra nhiệm vụ", "đề ra mục tiêu", "đặt ra mục tiêu", "đặt ra yêu cầu",
	                                    "đặt ra nhiệm vụ", "đưa ra giải pháp", "đã định hướng", "tiếp tục có hiệu lực"};

	if (!(sovb_tokens_say_one_of(tokens, verb, verbs, sizeof verbs / sizeof *verbs) || (verb > i && sovb_tokens_say(tokens, i, "có nêu"))) ||
	    sovb_token_says(tokens, i - 1, "phải"))
		return false;
	switch (sovb_token_at(tokens, i - 1)->word) {
	case SOVB_WORD_VE:
	case SOVB_WORD_VIEC:
	case SOVB_WORD_VA:
	case SOVB_WORD_COMMA:
	case SOVB_WORD_DE:
	case SOVB_WORD_NHAM:
	case SOVB_WORD_DUOC:
		return false;
	default:
		return true;
	}
}

/* A quick look at the first word, or the comma: most words begin none. */
static bool may_start_predicate(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];

	switch (token->word) {
	case SOVB_WORD_COMMA:
	case SOVB_WORD_THI:
	case SOVB_WORD_TRONG:
	case SOVB_WORD_DA:
	case SOVB_WORD_CO:
	case SOVB_WORD_NEU:
	case SOVB_WORD_QUY:
	case SOVB_WORD_DE_NGHI:
	case SOVB_WORD_HET:
		return true;
	default: /* cũng, chỉ rõ, xác định rõ, đặt ra, đưa ra, tiếp tục */
		return (token->word == SOVB_WORD_NONE || token->word >= SOVB_WORD_NAMED) &&
		       (tokens->text[token->start] == 'c' || tokens->text[token->start] == 'x' || tokens->text[token->start] == "đ"[0] ||
		        (tokens->text[token->start] == 't' && tokens->text[token->start + 1] == 'i'));
	}
}

/* "có hiệu lực [thi hành] [kể] từ ngày 01/7/2025", but for "một số điều có hiệu lực từ ngày 01/7/2013 của Luật B". */
static bool comes_into_force(const sovb_tokens *tokens, size_t i)
{
	size_t from = i + 3;
	sovb_date_scan date;

	if (!sovb_tokens_say(tokens, i, "có hiệu lực"))
		return false;
	from += 2 * sovb_tokens_say(tokens, from, "thi hành");
	from += sovb_tokens_say(tokens, from, "kể");
	return sovb_tokens_say(tokens, from, "từ") && !(sovb_date_scan_at(&date, tokens, from + 1) && sovb_token_is(tokens, date.end, SOVB_WORD_CUA));
}

/*
 * "A về … thì …", "A về …, trong đó …", "A về … hết hiệu lực", "A về …, có hiệu lực", "A về … đã quy định …", "A về … quy định: …": what
 * is said of A begins at token i.
 */
static bool starts_predicate(const sovb_tokens *tokens, size_t i)
{
	size_t word = i + sovb_token_is(tokens, i, SOVB_WORD_COMMA);

	if (!may_start_predicate(tokens, i))
		return false;
	if (sovb_token_is(tokens, i, SOVB_WORD_THI) || (sovb_token_is(tokens, word, SOVB_WORD_TRONG) && sovb_tokens_say(tokens, word, "trong đó")) ||
	    (word > i && (sovb_tokens_say(tokens, word, "theo đó") || sovb_tokens_say(tokens, word, "đồng chí"))))
		return true;
	if (word == i && states(tokens, i, behind_adverb(tokens, i)))
		return true;
	if (sovb_token_is(tokens, i, SOVB_WORD_CO) && comes_into_force(tokens, i))
		return true;
	word = behind_adverb(tokens, word);
	if (sovb_token_is(tokens, word, SOVB_WORD_DA) && tells(tokens, word + 1, true))
		return true;
	word = i + sovb_token_is(tokens, i, SOVB_WORD_COMMA);
	i += word > i && sovb_token_is(tokens, word, SOVB_WORD_CO);
	return (sovb_token_is(tokens, i, SOVB_WORD_HET) || (sovb_token_is(tokens, i, SOVB_WORD_CO) && sovb_token_is(tokens, i - 1, SOVB_WORD_COMMA))) &&
	       sovb_token_goes_on_with(tokens, i + 1, SOVB_WORD_HIEU);
}

/* "những năm tiếp theo": one word with the one before. */
static bool is_following(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i, SOVB_WORD_THEO) && sovb_token_says(tokens, i - 1, "tiếp");
}

/*
 * "A về … được tiếp tục thực hiện đến ngày Thông tư này có hiệu lực", "A về … và quy định tại Thông tư này": no subject of another
 * document names this one, which token i does.  The end of the subject from token first on before what the sentence says of A: at
 * the first of its verbs, or else at the last word that joins something to A; first when nothing is left.
 */
static size_t before_own(const sovb_tokens *tokens, size_t first, size_t i)
{
	static const char *const verbs[] = {"phải", "sẽ", "có trách nhiệm", "có nhiệm vụ", "tiếp tục", "kể từ", "từ ngày", "trước ngày", "đến trước ngày",
	                                    "trước thời điểm", "từ trước ngày", "nay", "bị bãi bỏ", "trừ trường hợp", "được tiếp tục", "được bổ nhiệm",
	                                    "được tính", "được chuyển", "được áp dụng", "được thực hiện", "được điều chỉnh", "được cấp", "không thuộc",
	                                    "thực hiện theo", "chấm dứt hiệu lực", "hết hi"};
	static const char *const rules[] = {"và quy định", "và các quy định", "và những quy định", "và hướng dẫn tại", "và văn bản", "và các văn bản",
	                                    "và nguyên tắc", "và nội dung", "và theo quy định", "hoặc quy định", "hoặc theo quy định", "hoặc văn bản",
	                                    "theo quy định", "theo hướng dẫn", "quy định tại"};
	static const char *const joints[] = {"theo", "và", "hoặc", "trái với", "để", "tại", "các văn bản", ","};
	static const char *const openings[] = {"quy định tại", "hướng dẫn tại", "hướng dẫn cụ thể tại", "thực hiện theo", "thực hiện tương tự", "ban hành kèm"};
	static const char *const behind[] = {"và", "hoặc", "các", "những", "theo", "với"};
	static const char *const adverbs[] = {"không", "mà", "đã", "chỉ", "và", ","};
	size_t rule = 0, end = i;

	if (sovb_tokens_say_one_of(tokens, first, openings, sizeof openings / sizeof *openings))
		return first;
	for (size_t at = first + 3; at < i; at++) {
		if (sovb_tokens_say_one_of(tokens, at, verbs, sizeof verbs / sizeof *verbs)) {
			rule = at;
			break;
		}
		if (sovb_tokens_say_one_of(tokens, at - 1, behind, sizeof behind / sizeof *behind))
			continue; /* "và các quy định tại": from "và" on */
		if (sovb_tokens_say_one_of(tokens, at, rules, sizeof rules / sizeof *rules))
			rule = at;
		else if (sovb_tokens_say_one_of(tokens, at, joints, sizeof joints / sizeof *joints) && !is_following(tokens, at))
			end = at;
	}
	end = rule ? rule : end;
	while (end < i && end > first && sovb_tokens_say_one_of(tokens, end - 1, adverbs, sizeof adverbs / sizeof *adverbs))
		end--;
	return end > first + 1 ? end : first;
}

/* The words of a kind of document right before token i, in a subject that begins at token first: "Thông tư" of "Thông tư này"; or 0. */
static size_t type_before(const sovb_tokens *tokens, size_t first, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase_before(tokens, i, SOVB_PHRASE_TYPE);

	return type && i - first > type->count && sovb_token_at(tokens, i - type->count)->flags & SOVB_TOKEN_CAPITAL ? type->count : 0;
}

/* "A về … quy định: …", "A về …, cũng có nêu rõ: …", "A về … giao nhiệm vụ trọng tâm: …": where what is said of A begins before the colon, or the colon itself. */
static size_t told_before(const sovb_tokens *tokens, size_t first, size_t colon)
{
	static const char *const tasks[] = {"giao nhiệm vụ", "đề ra", "đặt ra", "đưa ra"};

	for (size_t i = colon > first + 3 + TASK_WORDS ? colon - TASK_WORDS : first + 3; i < colon; i++)
		if (!sovb_token_is(tokens, i - 1, SOVB_WORD_VE) && !sovb_token_is(tokens, i - 1, SOVB_WORD_VIEC) &&
		    sovb_tokens_say_one_of(tokens, behind_adverb(tokens, i), tasks, sizeof tasks / sizeof *tasks))
			return i;
	for (size_t i = colon > first + 2 + TOLD_WORDS ? colon - TOLD_WORDS : first + 2; i < colon; i++) {
		size_t word = behind_adverb(tokens, i + sovb_token_is(tokens, i, SOVB_WORD_COMMA));

		if (!sovb_token_is(tokens, word, SOVB_WORD_DA) && tells(tokens, word, false))
			return i;
	}
	return colon;
}

/*
 * “Nghị quyết số … về việc sắp xếp đơn vị hành chính” at token i: a closing quote that no word of the subject opened ends it.  Straight
 * ones open and close by turns; *open is true between them.  "D’Ran" has none.
 */
static bool closes_quotation(const sovb_tokens *tokens, size_t i, bool *open)
{
	const sovb_token *token = &tokens->token[i];

	if (token->mark == '"' && (*open || !sovb_token_touches(tokens, i)))
		*open = !*open;
	else if (token->mark == '"' || token->mark == '>')
		return !(sovb_token_touches(tokens, i + 1) && sovb_token_at(tokens, i + 1)->kind == SOVB_TOKEN_WORD);
	return false;
}

size_t sovb_note_end(const sovb_tokens *tokens, size_t i)
{
	const size_t at = i + 1 + sovb_token_is_mark(tokens, i + 1, '^');
	const sovb_token *number = sovb_token_at(tokens, at);

	if (!sovb_token_is_mark(tokens, i, '[') || number->kind != SOVB_TOKEN_DIGITS || number->end - number->start > NOTE_DIGITS ||
	    !sovb_token_is_mark(tokens, at + 1, ']') || sovb_token_is_break(tokens, at + 1))
		return i;
	return at + 2;
}

/* "… cấp tỉnh.[5] Theo đó" at the full stop, token i. */
static bool stands_before_note(const sovb_tokens *tokens, size_t i)
{
	return sovb_note_end(tokens, i + 1) != i + 1;
}

/* "… trên địa bàn tỉnh,…" at its end: "…" is one mark, three dots are left alone. */
static bool ends_in_dots(const sovb_tokens *tokens, size_t end)
{
	return tokens->token[end - 1].end - tokens->token[end - 1].start > 1;
}

/* "… sức khỏe Nhân dân ra sao?", "… dưới đây:", "… có quy định như sau:": the end of the subject [first, end) without what the sentence says of it. */
static size_t without_remark(const sovb_tokens *tokens, size_t first, size_t end)
{
	static const struct {
		size_t words;
		const char *text;
	} remarks[] = {{2, "ra sao"}, {2, "dưới đây"}, {2, "Tải về"}, {3, "như thế nào"}, {3, "có quy định"}};

	for (size_t k = 0; k < sizeof remarks / sizeof *remarks; k++)
		if (end > first + remarks[k].words + 2 && sovb_tokens_say(tokens, end - remarks[k].words, remarks[k].text))
			return end - remarks[k].words;
	return end;
}

/* The end of the subject [first, end) without the mark of a footnote, "Hiến pháp[6]", the full stop before a closing quote or bracket, and a comma or "và". */
static size_t without_marks(const sovb_tokens *tokens, size_t first, size_t end)
{
	if (end > first + 4 && sovb_token_is_mark(tokens, end - 1, ']') && stands_before_note(tokens, end - 4))
		end -= 3;
	if (end > first + 1 && sovb_token_is_mark(tokens, end - 1, '.') && (sovb_token_is_one_of(sovb_token_at(tokens, end), "\">(") || ends_in_dots(tokens, end)))
		end--;
	for (const bool note = sovb_token_says(tokens, end, "^"); note && end > first + 1 && sovb_token_is_one_of(&tokens->token[end - 1], ".-");)
		end--;
	if (end > first + 2 && sovb_token_is_mark(tokens, end - 1, '/')) /* "./." */
		end -= 1 + sovb_token_is_mark(tokens, end - 2, '.');
	while (end > first + 1 && (sovb_token_is(tokens, end - 1, SOVB_WORD_COMMA) || sovb_token_is(tokens, end - 1, SOVB_WORD_VA)))
		end--;
	return end;
}

/*
 * "Xét đề nghị tại Báo cáo số 34 về kết quả đại hội, ý kiến [thẩm định] của Sở Nội vụ tại Tờ trình số 14": what another body said in a document
 * of its own begins at the comma or "và", token i.
 */
static bool starts_opinion(const sovb_tokens *tokens, size_t i)
{
	static const char *const opinions[] = {"ý kiến", "đề nghị", "báo cáo", "kết quả thẩm định", "đề xuất"};
	size_t of = i + 3, end;

	if (!(sovb_token_is(tokens, i, SOVB_WORD_COMMA) || sovb_token_is(tokens, i, SOVB_WORD_VA)))
		return false;
	if (sovb_tokens_say(tokens, i, "và ý kiến chỉ đạo của")) /* of somebody whose words no subject tells */
		return true;
	if (!sovb_tokens_say_one_of(tokens, i + 1, opinions, sizeof opinions / sizeof *opinions))
		return false;
	while (of < i + OPINION_TOKENS && !sovb_token_is_break(tokens, of) && !sovb_token_is(tokens, of, SOVB_WORD_CUA))
		of++;
	if (!sovb_token_goes_on_with(tokens, of, SOVB_WORD_CUA) || sovb_token_is_break(tokens, of + 1))
		return false;
	end = sovb_body_scan(tokens, of + 1);
	return end > of + 1 && sovb_token_goes_on_with(tokens, end, SOVB_WORD_TAI) && sovb_subject_meets_reference(tokens, end + 1);
}

/*
 * "tỉnh Lâm Đồng (cũ), tỉnh Bình Thuận (cũ)", "xã An Bình (mới)", "phê duyệt Điều lệ (sửa đổi, bổ sung) Hiệp hội": the token behind what tells
 * which, at the bracket, token i; or i.
 */
static size_t behind_old_or_new(const sovb_tokens *tokens, size_t i)
{
	if (sovb_tokens_say(tokens, i + 1, "sửa đổi , bổ sung") && sovb_token_is_mark(tokens, i + 6, ')') && !sovb_token_is_break(tokens, i + 7) &&
	    sovb_token_at(tokens, i + 7)->kind == SOVB_TOKEN_WORD)
		return i + 7;
	return (sovb_token_says(tokens, i + 1, "cũ") || sovb_token_says(tokens, i + 1, "mới")) && sovb_token_is_mark(tokens, i + 2, ')') ? i + 3 : i;
}

/* "… công ty nông, lâm nghiệp khẩn trương rà soát", "… đến năm 2030 đồng thời, Bộ Y tế": what somebody does besides begins at token i. */
static bool starts_order(const sovb_tokens *tokens, size_t i)
{
	const char *text = tokens->text + sovb_token_at(tokens, i)->start;

	if (text[0] != 'k' && text[0] != "đ"[0]) /* most often */
		return false;
	if (sovb_tokens_say(tokens, i, "khẩn trương"))
		return sovb_token_at(tokens, i - 1)->kind == SOVB_TOKEN_WORD && !sovb_token_is(tokens, i - 1, SOVB_WORD_VE) &&
		       !sovb_token_is(tokens, i - 1, SOVB_WORD_VIEC) && !sovb_token_is(tokens, i - 1, SOVB_WORD_VA) &&
		       !sovb_token_is(tokens, i - 1, SOVB_WORD_DE) && !sovb_token_is(tokens, i - 1, SOVB_WORD_NHAM);
	return sovb_tokens_say(tokens, i, "đồng thời") && (sovb_token_is_mark(tokens, i + 2, ',') || sovb_token_begins_body(tokens, i + 2));
}

/* Is a document named by its number in the subject that begins at token first, before token i? */
static bool has_reference(const sovb_tokens *tokens, size_t first, size_t i)
{
	for (size_t at = first; at < i; at++)
		if (sovb_token_is(tokens, at, SOVB_WORD_SO) && sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_DIGITS)
			return true;
	return false;
}

/*
 * "Nghị định số A quy định chi tiết Luật Nuôi con nuôi được sửa đổi, bổ sung bởi Nghị định số B", "… bị bãi bỏ tại khoản 2 Điều 5 B", "về thương mại
 * điện tử, sửa đổi, bổ sung tại Nghị định số B": what was done to A, whose subject begins at token first, begins at token i.  A law that the subject names by its number may be what was changed.
 */
static bool starts_passive(const sovb_tokens *tokens, size_t first, size_t i)
{
	const bool comma = sovb_token_is(tokens, i, SOVB_WORD_COMMA);
	size_t at = i + (comma || sovb_token_is(tokens, i, SOVB_WORD_VA));
	const sovb_phrase *verb;

	switch (sovb_token_at(tokens, i)->word) { /* most often */
	case SOVB_WORD_COMMA:
	case SOVB_WORD_VA:
	case SOVB_WORD_DA:
	case SOVB_WORD_DUOC:
	case SOVB_WORD_BI:
		break;
	default:
		return false;
	}
	at += sovb_token_goes_on_with(tokens, at, SOVB_WORD_DA);
	if (sovb_token_goes_on_with(tokens, at, SOVB_WORD_DUOC) || sovb_token_goes_on_with(tokens, at, SOVB_WORD_BI))
		at++;
	else if (!comma || sovb_tokens_say(tokens, i - 2, "sửa đổi")) /* the comma of "sửa đổi, bổ sung" */
		return false;
	verb = sovb_token_phrase(tokens, at, SOVB_PHRASE_RELATION);
	if (!verb || !sovb_relation_is_final((sovb_relation)verb->value))
		return false;
	at += verb->count;
	at += sovb_tokens_say(tokens, at, "một số điều") ? 3 : 0;
	if (sovb_token_is_break(tokens, at) || !(sovb_token_says(tokens, at, "bởi") || sovb_token_says(tokens, at, "bằng") ||
	                                         sovb_token_is(tokens, at, SOVB_WORD_THEO) || sovb_token_is(tokens, at, SOVB_WORD_TAI)))
		return false;
	return (sovb_subject_meets_reference(tokens, at + 1) || sovb_is_unit(sovb_token_at(tokens, at + 1)->word)) && !has_reference(tokens, first, i);
}

/* The bar at token i that ends a cell; one that a scan left between words is passed over. */
static bool ends_cell(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *next = sovb_token_at(tokens, i + 1);

	return sovb_token_is_mark(tokens, i, '|') && (next->kind != SOVB_TOKEN_WORD || next->flags & (SOVB_TOKEN_CAPITAL | SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK));
}

/* Is the full stop at token i before a blank, or the marks of bold letters and a capital? */
static bool ends_sentence(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *next = sovb_token_at(tokens, i + 1);

	return next->flags & (SOVB_TOKEN_BLANK | SOVB_TOKEN_BREAK) || (next->flags & SOVB_TOKEN_CAPITAL && !sovb_token_touches(tokens, i + 1));
}

/* A question mark, or the "^" before the footnotes of an encyclopedia. */
static bool is_question_or_note(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];
	char c = tokens->text[token->start];

	return token->kind == SOVB_TOKEN_MARK && (c == '?' || c == '^');
}

/* Where a subject in plain words ends. */
static size_t words_end(const sovb_tokens *tokens, size_t first)
{
	size_t at = first;
	bool open = false;

	for (; at - first < TITLE_TOKENS_MAX && at < tokens->count; at++) {
		const sovb_token *token = &tokens->token[at];

		if (at > first && (token->flags & SOVB_TOKEN_BREAK || sovb_token_is_behind_tab(tokens, at)))
			break;
		if (token->mark == '(') {
			size_t years = years_end(tokens, at);
			size_t behind = years != at ? years : abbreviation_end(tokens, at);

			behind = behind != at ? behind : behind_old_or_new(tokens, at);

			if (behind != at) {
				at = behind - 1;
				continue;
			}
		}
		if (token->mark && at > first && closes_quotation(tokens, at, &open))
			break;
		if (sovb_token_is_one_of(token, ";)(") || ends_cell(tokens, at) || is_question_or_note(tokens, at))
			break;
		if (token->kind == SOVB_TOKEN_MARK && token->mark == ':') {
			size_t told = told_before(tokens, first, at);

			return told < at ? told : without_opening(tokens, first, at);
		}
		if (at > first + 1 && (starts_clause(tokens, at) || starts_predicate(tokens, at) || starts_order(tokens, at) || starts_opinion(tokens, at) || starts_passive(tokens, first, at)))
			break;
		if (token->word == SOVB_WORD_NAY && at > first + 1 && type_before(tokens, first, at))
			return before_own(tokens, first, at - type_before(tokens, first, at));
		if (token->kind == SOVB_TOKEN_MARK && token->mark == '.' &&
		    (ends_sentence(tokens, at) || stands_before_note(tokens, at)) &&
		    !(sovb_token_goes_on_with(tokens, at + 1, SOVB_WORD_NGAY) &&
		      !(sovb_token_at(tokens, at + 1)->flags & SOVB_TOKEN_CAPITAL))) /* "… nhỏ và vừa. ngày 08/03/2018 của Chính phủ" */
			break;
		if (token->kind == SOVB_TOKEN_MARK && token->mark == '<') {
			size_t close = sovb_quote_end(tokens, at);

			if (close != at && sovb_token_is(tokens, first, SOVB_WORD_VE) && at - first <= 2)
				return close + 1;
			at = close;
		}
		if (at > first + 1 && (sovb_token_is_mark(tokens, at - 1, ',') || sovb_token_is(tokens, at - 1, SOVB_WORD_VA)) &&
		    (sovb_subject_meets_reference(tokens, at) || starts_number(tokens, at) || starts_with_purpose(tokens, at)) && !names_programme(tokens, at))
			return at - 1;
	}
	return at;
}

size_t sovb_subject_end(const sovb_tokens *tokens, size_t first)
{
	return without_marks(tokens, first, without_remark(tokens, first, words_end(tokens, first)));
}
