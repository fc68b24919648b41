/*
 * The day of a document where it does not stand right behind its number: before it, in the clause that says that it was issued, the day of
 * the document before ("cùng ngày"), and the days of a list that are told in turn.
 */
#include "mention.h"

#include "bytes.h"
#include "final_clause.h"

#define ISSUING_DISTANCE 25 /* words between a day and "ban hành" */
#define BRACKET_TOKENS 12
#define CLAUSE_ADVERBS 6 /* "đã khẩn trương" between a body and what it issued */
#define DAYS_MAX 16      /* of a list, in turn */

/* "trả lời bằng", "nhắc lần hai bằng" before token i, but not "thay thế bằng": what was done with the document. */
static bool is_done_with(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *verb = i > 1 && sovb_token_is(tokens, i - 1, SOVB_WORD_BANG) ? sovb_token_phrase_before(tokens, i - 1, SOVB_PHRASE_RELATION) : NULL;

	return i > 1 && sovb_token_is(tokens, i - 1, SOVB_WORD_BANG) && !(verb && sovb_relation_is_final((sovb_relation)verb->value));
}

/* "ban hành", "có", "thông qua", "ra", "ký", "trả lời bằng": the words right before a document that say it was issued; their first token, or i. */
static size_t issuing_verb(const sovb_tokens *tokens, size_t i)
{
	size_t at = i > 0 && sovb_token_says(tokens, i - 1, "tiếp") ? i - 1 : i; /* "ban hành tiếp" */
	const size_t verb = at;

	if (at >= 2 && ((sovb_token_is(tokens, at - 2, SOVB_WORD_BAN) && sovb_token_is(tokens, at - 1, SOVB_WORD_HANH)) ||
	                (sovb_token_is(tokens, at - 2, SOVB_WORD_THONG) && sovb_token_is(tokens, at - 1, SOVB_WORD_QUA))))
		at -= 2 + (at > 2 && sovb_token_is(tokens, at - 3, SOVB_WORD_KY_TEN)); /* "ký ban hành" */
	else if (at >= 1 && (sovb_token_is(tokens, at - 1, SOVB_WORD_CO) || sovb_token_is(tokens, at - 1, SOVB_WORD_RA) ||
	                     sovb_token_is(tokens, at - 1, SOVB_WORD_KY_TEN) || is_done_with(tokens, at)))
		at -= 1;
	if (at == verb)
		return i;
	return at - (at >= 1 && sovb_token_is(tokens, at - 1, SOVB_WORD_DA));
}

/* Where the bracket that ends before token i opens, or i. */
static size_t before_bracket(const sovb_tokens *tokens, size_t i)
{
	size_t at = i;

	if (i == 0 || !sovb_token_is_mark(tokens, i - 1, ')'))
		return i;
	for (at--; at > 0 && i - at < BRACKET_TOKENS && !sovb_token_is_break(tokens, at); at--)
		if (sovb_token_is_mark(tokens, at - 1, '('))
			return at - 1;
	return i;
}

/* "Huyện ủy Hoa Mai (An Bình) ban hành": the same where the bracket tells a place in capitals, or i. */
static size_t before_place(const sovb_tokens *tokens, size_t i)
{
	const size_t bracket = before_bracket(tokens, i);
	int term;

	if (bracket < i && sovb_term_scan(tokens, bracket + 1, &term) == i - 1) /* "Ban Bí thư (khóa XI) ban hành" */
		return bracket;
	for (size_t at = bracket + 1; at + 1 < i; at++)
		if (!(tokens->token[at].flags & SOVB_TOKEN_CAPITAL))
			return i;
	return bracket;
}

/* "Ngày 29/2/2024," at token first: a whole day that opens a sentence, with its comma. */
static bool opens_with_day(sovb_date_scan *date, const sovb_tokens *tokens, size_t first)
{
	return sovb_token_is(tokens, first, SOVB_WORD_NGAY) && sovb_date_scan_at(date, tokens, first) && date->date.year && sovb_token_is_mark(tokens, date->end, ',');
}

/*
 * "Ngày 29/2/2024, Chính phủ sau khi xem xét Hồ sơ đề nghị xây dựng Luật (thay thế) đã ban hành Nghị quyết số 26/NQ-CP": the day that
 * opens the sentence, however far from the verb, when no other clause stands between; "Ngày 20/7/2022, thay mặt Ban Thường vụ, đồng chí Bí thư, …
 * đã ký Quy định số 09-QĐ/TU" with whoever signed it.
 */
static void find_date_of_sentence(sovb_mention *mention, const sovb_tokens *tokens, size_t verb)
{
	const bool signed_then = sovb_token_is(tokens, verb + 1, SOVB_WORD_KY_TEN);
	size_t first = mention->sentence.first;
	sovb_date_scan date;

	first += sovb_token_at(tokens, first)->kind == SOVB_TOKEN_MARK;
	if (verb <= first || !sovb_token_is(tokens, verb, SOVB_WORD_DA) || !opens_with_day(&date, tokens, first) ||
	    !(signed_then || sovb_token_begins_body(tokens, date.end + 1)))
		return;
	for (size_t at = verb; !signed_then && at > date.end + 1; at--) {
		at = before_bracket(tokens, at);
		if (tokens->token[at - 1].kind == SOVB_TOKEN_MARK)
			return;
	}
	mention->date = date;
}

/* "Ngày 04/6/2020, tại Nghị quyết số 946, Ủy ban Thường vụ Quốc hội đã phê chuẩn …": the day on which the body decided so. */
static void find_date_of_deciding(sovb_mention *mention, const sovb_tokens *tokens)
{
	size_t first = mention->sentence.first;
	size_t body = mention->end + sovb_token_is_mark(tokens, mention->end, ',');
	sovb_date_scan date;

	if (sovb_mention_has_date(mention) || mention->date_part.year || mention->first < first + 3 || !opens_with_day(&date, tokens, first) ||
	    !sovb_token_is(tokens, date.end + 1, SOVB_WORD_TAI) || mention->first != date.end + 2)
		return;
	if (!sovb_token_is_break(tokens, body) && sovb_token_begins_body(tokens, body))
		mention->date = date;
}

/* "Sáng 10/7/2025, …": a day without "ngày", token i. */
static bool is_hour(const sovb_tokens *tokens, size_t i)
{
	static const char *const hours[] = {"Sáng", "sáng", "Chiều", "chiều", "Tối", "tối"};

	for (size_t k = 0; i > 0 && tokens->token[i].kind == SOVB_TOKEN_DIGITS && k < sizeof hours / sizeof *hours; k++)
		if (sovb_token_says(tokens, i - 1, hours[k]))
			return true;
	return false;
}

/*
 * "Ngày 30/8/2024, Sở Nội vụ có Công văn số 2328/…", "ngày 28/8/2018, ngày ban hành Quy định số …", "ngày 19/01/2007 (ngày Thủ tướng Chính
 * phủ ban hành Quyết định số …": the day of the document that the clause then says was issued.
 */
static void find_date_before(sovb_mention *mention, const sovb_mention *before, const sovb_tokens *tokens)
{
	const size_t verb = issuing_verb(tokens, mention->first);
	sovb_date_scan date;
	bool closed = false; /* a bracket */
	size_t body_end;

	if (sovb_mention_has_date(mention) || verb == mention->first)
		return;
	body_end = before_place(tokens, verb);
	for (size_t back = 1; back <= ISSUING_DISTANCE && back <= body_end; back++) {
		size_t at = body_end - back;
		const sovb_token *token = &tokens->token[at];

		if (before && at < before->end)
			return; /* that day is the other document's */
		if ((token->word == SOVB_WORD_NGAY || is_hour(tokens, at)) && sovb_date_scan_at(&date, tokens, at) && date.date.year &&
		    date.end <= verb) {
			mention->date = date;
			return;
		}
		closed = closed || sovb_token_is_mark(tokens, at, ')');
		if (token->flags & SOVB_TOKEN_BREAK || sovb_token_is_mark(tokens, at, ';') ||
		    (closed && sovb_token_is_mark(tokens, at, '(')) || (sovb_token_is_mark(tokens, at, '(') && !sovb_token_is(tokens, at + 1, SOVB_WORD_NGAY)))
			break;
	}
	if (!before || before->end <= mention->sentence.first)
		find_date_of_sentence(mention, tokens, verb);
}

/*
 * "thực hiện Nghị quyết số A, ngày 18/7/2014, Ban Dân vận Tỉnh ủy có Công văn số B": the day of what the clause behind it says was
 * issued, when B is told no day of its own.
 */
static void give_to_clause(sovb_mention *before, sovb_mention *mention, const sovb_tokens *tokens)
{
	size_t comma = before->date.end;
	size_t verb = issuing_verb(tokens, mention->first);
	size_t body;

	if (!sovb_mention_has_date(before) || sovb_mention_has_date(mention) || sovb_mention_has_issuer(before) || verb == mention->first || mention->first >= before->sentence.end ||
	    before->date.first != before->anchor.end + 1 || !sovb_token_is(tokens, before->anchor.end, SOVB_WORD_COMMA) ||
	    !sovb_token_is(tokens, comma, SOVB_WORD_COMMA) || sovb_token_is_break(tokens, comma + 1) ||
	    !sovb_token_begins_body(tokens, comma + 1) || !sovb_day_may_be_of(&before->date, mention))
		return;
	body = sovb_body_scan(tokens, comma + 1);
	if (body == comma + 1 || body > verb || verb - body > CLAUSE_ADVERBS)
		return;
	mention->date = before->date;
	before->date = (sovb_date_scan){0};
}

size_t sovb_day_in_turn(sovb_date_scan *day, const sovb_tokens *tokens, size_t i)
{
	size_t at = i + (sovb_token_is(tokens, i, SOVB_WORD_COMMA) || sovb_token_is(tokens, i, SOVB_WORD_VA));

	for (size_t k = i; k <= at; k++)
		if (sovb_token_is_break(tokens, k))
			return i;
	return sovb_date_scan_at(day, tokens, at) && sovb_date_is_day(day->date) ? day->end : i;
}

/*
 * "Các Công văn số 203/UBND-VP, 211/UBND-VP lần lượt ngày 15/9/2025 và 19/9/2025": each member of the list, of which the mention is the last, its
 * day; when there are more or fewer days than members, none.
 */
static void give_days_in_turn(sovb_mentions *mentions, size_t last, const sovb_tokens *tokens)
{
	sovb_mention *mention = &mentions->mention[last];
	sovb_date_scan day[DAYS_MAX];
	size_t days = 0, members = 1;
	bool fit = true;

	for (size_t at = mention->days, end; days < DAYS_MAX && (end = sovb_day_in_turn(&day[days], tokens, at)) != at; at = end)
		days++;
	while (members <= last && members <= DAYS_MAX && !sovb_mention_has_date(&mentions->mention[last - members]) &&
	       sovb_mention_is_joined(tokens, &mentions->mention[last - members], &mentions->mention[last - members + 1]))
		members++;
	for (size_t k = 0; k < days && k < members; k++)
		fit = fit && sovb_day_may_be_of(&day[days - 1 - k], &mentions->mention[last - k]);
	if (days != members || !fit) {
		mention->date = (sovb_date_scan){0};
		return;
	}
	for (size_t k = 1; k < members; k++)
		mentions->mention[last - k].date = day[days - 1 - k];
}

/* "… số 1650/QĐ-UBND, ngày 19/6/2019. Xã ra Quyết định số 96/QĐ-UBND cùng ngày": in one paragraph the day of the document before. */
static void take_same_day(sovb_mention *mention, const sovb_mention *before, const sovb_tokens *tokens)
{
	size_t at = mention->end + sovb_token_is_mark(tokens, mention->end, ',');

	if (sovb_mention_has_date(mention) || !sovb_mention_has_date(before) ||
	    !(mention->day_before || (sovb_token_goes_on_with(tokens, at, SOVB_WORD_CUNG) && sovb_token_goes_on_with(tokens, at + 1, SOVB_WORD_NGAY))) ||
	    !sovb_day_may_be_of(&before->date, mention))
		return;
	for (size_t i = before->end; i < at; i++)
		if (tokens->token[i].flags & SOVB_TOKEN_BREAK)
			return;
	mention->date = before->date;
}

void sovb_mentions_give_days(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	for (size_t i = 1; i < mentions->count; i++) {
		give_to_clause(&mentions->mention[i - 1], &mentions->mention[i], tokens);
		if (mentions->mention[i].days)
			give_days_in_turn(mentions, i, tokens);
	}
}

void sovb_mentions_find_days(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	for (size_t i = 0; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];

		find_date_before(mention, i ? mention - 1 : NULL, tokens);
		find_date_of_deciding(mention, tokens);
		if (i)
			take_same_day(mention, mention - 1, tokens);
	}
}
