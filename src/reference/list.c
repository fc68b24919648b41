#include "body_letters.h"
#include "mention.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "groups.h"
#include "phrases.h"

#define GIVE_BACK_MAX 4 /* documents in the subject of the one whose day follows it */
#define SIDE_BY_SIDE 5  /* numbers of one day are so near to each other */
#define HEADING_DISTANCE 24 /* … between "các Nghị quyết của Quốc hội" and the first number */
#define ASIDE_TOKENS 12     /* … of a bracket before what it names */
#define MEMBER_DISTANCE 80  /* … of the subject of a member of such a list */

/* One kind, one body: "174-KL/TW …; 177-KL/TW … của Bộ Chính trị". */
static bool is_same_series(const sovb_mention *a, const sovb_mention *b)
{
	return sovb_types_equal(a->type, b->type) && a->tail->organ.size && sovb_string_equal(a->tail->organ, b->tail->organ);
}

bool sovb_mention_is_joined(const sovb_tokens *tokens, const sovb_mention *mention, const sovb_mention *next)
{
	size_t first = next->pinpoint.first < next->pinpoint.end ? next->pinpoint.first : next->first;
	size_t at = mention->end;
	bool joint = false;

	for (; at < first; at++) {
		const sovb_token *token = &tokens->token[at];

		if (token->flags & SOVB_TOKEN_BREAK ||
		    (token->word != SOVB_WORD_COMMA && token->word != SOVB_WORD_VA && token->word != SOVB_WORD_CAC && token->word != SOVB_WORD_SO &&
		     !(token->mark == ';' && is_same_series(mention, next))))
			return false;
		joint = true;
	}
	return joint && at == first;
}

bool sovb_day_may_be_of(const sovb_date_scan *date, const sovb_mention *mention)
{
	return !mention->year || !date->date.year || mention->year == date->date.year;
}

/*
 * "Thông tư số 36/2018/TT-… sửa đổi Thông tư 26/2016/TT-… về … ngày 25/12/2018 của Bộ …": a day that cannot be that of the number
 * it follows, but can be that of the one before, belongs to that one, and so does the body.
 */
static void give_back(sovb_mention *before, sovb_mention *mention)
{
	if (!sovb_mention_has_date(mention) || sovb_day_may_be_of(&mention->date, mention) || !before->year ||
	    !sovb_day_may_be_of(&mention->date, before) || mention->first >= before->sentence.end)
		return;
	if (sovb_mention_has_date(before) && before->date.first != mention->date.first)
		return;
	before->date = mention->date;
	if (sovb_mention_has_issuer(mention) && mention->issuer.end <= mention->date.first) { /* "A … theo B của Thủ tướng Chính phủ ngày …": B's body */
		if (mention->end >= mention->date.end)
			mention->end = mention->date.first;
		mention->date = (sovb_date_scan){0};
		return;
	}
	if (!sovb_mention_has_issuer(before))
		before->issuer = mention->issuer;
	if (mention->end >= mention->date.end) /* nor is it in the words of the document inside */
		mention->end = mention->title.first < mention->title.end && mention->title.first < mention->date.first ? mention->title.first
		                                                                                                     : mention->date.first;
	mention->date = (sovb_date_scan){0};
	mention->issuer = (sovb_run){0};
}

/*
 * "Nghị định 97/2017/NĐ-CP Sửa đổi … Nghị định số 81/2013/NĐ-CP ngày 19/7/2013 … thi hành Luật X ban hành ngày 18/08/2017": a law
 * is no younger than the decree that carries it out, so the day is that of the document outside, whose year it has.
 */
static void give_outwards(sovb_mention *outer, const sovb_mention *inner, sovb_mention *law, const sovb_tokens *tokens)
{
	if (law->kind != SOVB_KIND_NAMED || !sovb_mention_has_date(law) || !sovb_mention_has_date(inner) || sovb_mention_has_date(outer) ||
	    inner->kind != SOVB_KIND_NUMBERED || sovb_date_compare(law->date.date, inner->date.date) <= 0 ||
	    outer->year != law->date.date.year || law->first >= outer->sentence.end || !outer->year)
		return;
	outer->date = law->date;
	if (law->end >= law->date.end) {
		law->end = law->date.first;
		if (law->end > law->first + 2 && sovb_token_is(tokens, law->end - 1, SOVB_WORD_HANH) && sovb_token_is(tokens, law->end - 2, SOVB_WORD_BAN))
			law->end -= 2;
	}
	law->date = (sovb_date_scan){0};
}

/*
 * "Thông tư liên tịch A hướng dẫn … tại Nghị định B ngày 09/07/2015 của Chính phủ quy định về … ban hành ngày 15/06/2016)": the
 * day behind B's subject that can be A's only.
 */
static void give_from_subject(sovb_mention *outer, const sovb_mention *inner, const sovb_tokens *tokens)
{
	sovb_date_scan date;

	if (sovb_mention_has_date(outer) || !outer->year || !sovb_mention_has_date(inner) || inner->title.end <= inner->title.first ||
	    inner->first >= outer->sentence.end || sovb_token_is_mark(tokens, outer->end, ')'))
		return;
	for (size_t at = inner->title.first + 1; at + 1 < inner->title.end; at++)
		if (sovb_token_is(tokens, at, SOVB_WORD_HANH) && sovb_token_is(tokens, at + 1, SOVB_WORD_NGAY) &&
		    sovb_token_is(tokens, at - 1, SOVB_WORD_BAN) && sovb_date_scan_at(&date, tokens, at + 1) &&
		    date.date.year == outer->year && sovb_date_compare(date.date, inner->date.date) > 0)
			outer->date = date;
}

/* What is behind the subject of a document whose day is told: "… ban hành ngày 15/06/2016", the day of the one that amends it. */
static void cut_day_of_outer(sovb_mention *mention, const sovb_tokens *tokens)
{
	if (!sovb_mention_has_date(mention) || mention->title_quoted)
		return;
	for (size_t at = mention->title.first + 2; at + 1 < mention->title.end; at++)
		if (sovb_token_is(tokens, at, SOVB_WORD_HANH) && sovb_token_is(tokens, at + 1, SOVB_WORD_NGAY) &&
		    sovb_token_is(tokens, at - 1, SOVB_WORD_BAN)) {
			mention->title.end = at - 1;
			return;
		}
}

/* "QĐ 437/QĐ-TTg, QĐ 15/2020/QĐ-TTg ngày …": numbers of two series, each with its own kind of document; the day is of one. */
static bool are_of_two_series(const sovb_mention *a, const sovb_mention *b)
{
	return !a->year != !b->year && b->first < b->anchor.first && !b->elided;
}

/*
 * "Thông tư số 10/2014/TT-BKHCN và Thông tư số 23/2014/TT-BKHCN ngày 19/9/2014": members that each say their kind share the day
 * only where their numbers stand side by side, as those of one day do ("117/2005/NĐ-CP và Nghị định số 118/2005/NĐ-CP").
 */
static bool are_far_apart(const sovb_tokens *tokens, const sovb_mention *a, const sovb_mention *b)
{
	return !b->elided && sovb_token_phrase(tokens, b->first, SOVB_PHRASE_TYPE) &&
	       (!is_same_series(a, b) || labs(strtol(a->number, NULL, 10) - strtol(b->number, NULL, 10)) > SIDE_BY_SIDE);
}

/* Letters that a committee and the standing body it elects share: "29-NQ/TW" is of the Central Committee, "30-CT/TW" of the Political Bureau. */
static bool is_of_several_bodies(sovb_string organ)
{
	static const char *const committees[] = {"TW", "TU", "ThU", "HU", "QU", "TXU", "ĐU", "CU"};

	for (size_t i = 0; i < sizeof committees / sizeof *committees; i++)
		if (strcmp(organ.data, committees[i]) == 0)
			return true;
	return false;
}

/* "26/2009/NĐ-CP": nobody else uses the letters. */
static bool is_of_single_body(const sovb_tokens *tokens, const sovb_mention *mention)
{
	const sovb_organ_fact *organ = sovb_codes_organ(sovb_lexicon_codes(tokens->lexicon), mention->tail->organ.data, mention->tail->organ.size);

	return organ && organ->reach == SOVB_REACH_ONE && !is_of_several_bodies(mention->tail->organ);
}

static bool is_resolution(const sovb_mention *mention)
{
	return strcmp(mention->tail->type, "NQ") == 0;
}

/*
 * "Hướng dẫn số 06-HD/BTCTU và Công văn số 1197-CV/BTCTU … của Ban Tổ chức Tỉnh ủy": two kinds, the letters of one body; of a committee's letters
 * those of its standing body, "Chỉ thị số 35-CT/TW và Quy định số 11-QĐ/TW của Bộ Chính trị", which issues few resolutions.
 */
static bool are_of_one_body(const sovb_mention *a, const sovb_mention *b)
{
	return a->tail->organ.size && a->tail->type && b->tail->type && sovb_string_equal(a->tail->organ, b->tail->organ) &&
	       (!is_of_several_bodies(a->tail->organ) || (!is_resolution(a) && !is_resolution(b)));
}

/* "Kế hoạch số 23-KH/ĐU ngày … và hướng dẫn số 01-HD/BTG ngày … của Đảng ủy xã": the body at the end has the letters of the member before. */
static bool has_letters_of(const sovb_tokens *tokens, const sovb_mention *member, sovb_run issuer)
{
	return member->tail->organ.size && !memchr(member->tail->organ.data, '-', member->tail->organ.size) && !is_resolution(member) && sovb_body_uses(tokens, issuer, member->tail->organ);
}

/* "Chỉ thị 05 và Kết luận 01 của Bộ Chính trị": two numbers without symbol and one body of the Party, which issues both kinds. */
static bool are_of_one_party_body(const sovb_tokens *tokens, const sovb_mention *a, const sovb_mention *b)
{
	static const char *const kinds[] = {"CT", "KL", "QĐ", "QyĐ", "KH", "HD", "CTr", "TB"};
	const sovb_issuer_fact *issuer;

	if (a->kind != SOVB_KIND_PARTIAL || b->kind != SOVB_KIND_PARTIAL || !sovb_mention_is_of(a, kinds, sizeof kinds / sizeof *kinds) ||
	    !sovb_mention_is_of(b, kinds, sizeof kinds / sizeof *kinds) || !sovb_mention_has_issuer(b))
		return false;
	issuer = sovb_met_issuer(tokens, b->issuer.first, b->issuer.end);
	return issuer && issuer->system == SOVB_SYSTEM_PARTY;
}

/*
 * "Nghị quyết Đại hội lần thứ XII", "Nghị quyết Trung ương 4 khóa XII và Nghị quyết số 37 của Bộ Chính trị": its name says whose it is; and so does
 * that of a meeting told by its day.
 */
static bool names_its_body(const sovb_mention *mention, const sovb_mention *next)
{
	if (mention->kind == SOVB_KIND_NAMED && !mention->term && !mention->plenum && sovb_types_equal(mention->type, "NQ"))
		return true;
	return mention->kind == SOVB_KIND_NAMED && mention->term && (!mention->plenum || next->kind != SOVB_KIND_NAMED);
}

/*
 * "Quyết định số 2551/QĐ-BGDĐT ngày …, Quyết định số 2176/QĐ-UBND … của UBND tỉnh", "Nghị quyết 57, Nghị quyết số 71/NQ-CP … của Chính phủ": the letters
 * of the one are not those of the body that the other names with its kind said again.
 */
static bool is_of_other_letters(const sovb_tokens *tokens, const sovb_mention *mention, const sovb_mention *next)
{
	const bool said_again = !next->elided && sovb_token_phrase(tokens, next->first, SOVB_PHRASE_TYPE);

	if (!next->tail->organ.size) /* "Kế hoạch 188/KH-CAH, KH 09 của UBND xã" */
		return said_again && mention->tail->organ.size && sovb_mention_has_issuer(next) && !sovb_body_uses(tokens, next->issuer, mention->tail->organ);
	if (sovb_string_equal(mention->tail->organ, next->tail->organ) ||
	    (strncmp(mention->tail->organ.data, "QH", 2) == 0 && strncmp(next->tail->organ.data, "QH", 2) == 0)) /* QH14, QH15 */
		return false;
	if (!mention->tail->organ.size)
		return said_again && mention->kind == SOVB_KIND_PARTIAL;
	if (!sovb_mention_has_issuer(next) || sovb_body_uses(tokens, next->issuer, mention->tail->organ))
		return false;
	return is_of_single_body(tokens, mention) || sovb_body_uses(tokens, next->issuer, next->tail->organ);
}

/*
 * "số 57-NQ/TW, số 59-NQ/TW ngày 24/01/2025, số 66-NQ/TW ngày 30/4/2025": each member that tells a day tells its own; but for one with the next
 * number.
 */
static bool has_own_day(const sovb_tokens *tokens, const sovb_mention *mention, const sovb_mention *next, const sovb_mention *after)
{
	const bool counted = !next->elided || sovb_token_is(tokens, next->anchor.first - 1, SOVB_WORD_SO);

	return after && counted && sovb_mention_has_date(after) && sovb_date_compare(after->date.date, next->date.date) != 0 &&
	       strtol(next->number, NULL, 10) - strtol(mention->number, NULL, 10) != 1;
}

/* "Nghị định 40/CP và điều 14, điều 15 Nghị định số 38/CP ngày 25/6/1996": an article of the next, whose kind is said again. */
static bool is_parted_by_place(const sovb_mention *mention, const sovb_mention *next)
{
	return !next->elided && next->pinpoint.first < next->pinpoint.end && next->pinpoint.first > mention->end;
}

/*
 * What the last member says goes to the members before it of the same kind that lack it; the day only to those that say
 * nothing of their own.  inner: the mention stands in the subject of another, which a semicolon ends.  after: the member behind the next; or NULL.
 */
static void share_from(const sovb_tokens *tokens, sovb_mention *mention, const sovb_mention *next, const sovb_mention *after, bool semicolon, bool inner)
{
	if (next->same_day && !sovb_mention_has_date(mention) && sovb_day_may_be_of(&next->date, mention)) {
		mention->date = next->date;
		mention->same_day = true;
	}
	if (sovb_mention_has_issuer(mention) || (semicolon && (inner || !(sovb_mention_has_date(mention) || is_of_single_body(tokens, mention)))) || names_its_body(mention, next))
		return;
	if (!sovb_types_equal(mention->type, next->type)) {
		if (!semicolon && (are_of_one_body(mention, next) || has_letters_of(tokens, mention, next->issuer) || are_of_one_party_body(tokens, mention, next)))
			mention->issuer = next->issuer;
		return;
	}
	if (is_of_other_letters(tokens, mention, next))
		return;
	if (!sovb_mention_has_date(mention) && !mention->date_part.year && !semicolon && !are_of_two_series(mention, next) && !are_far_apart(tokens, mention, next) && !has_own_day(tokens, mention, next, after) && !is_parted_by_place(mention, next) &&
	    sovb_day_may_be_of(&next->date, mention))
		mention->date = next->date;
	if ((mention->elided || next->elided) && !mention->date_part.year)
		mention->date_part = next->date_part;
	mention->issuer = next->issuer;
	if (!mention->term)
		mention->term = next->term;
}

/* What the words before a list say of all its members. */
struct heading {
	const char *type;
	sovb_run issuer;
};

/* "các Quyết định", "2 Quyết định", "ba nghị định": does the kind at token i stand for several documents? */
static bool is_of_several(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i - 1, SOVB_WORD_CAC) || sovb_cardinal_of(sovb_token_at(tokens, i - 1)->word) > 1 ||
	       (sovb_token_at(tokens, i - 1)->kind == SOVB_TOKEN_DIGITS && sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL);
}

/* "các Nghị quyết của Quốc hội về … gồm: số": the heading of the documents counted from token i on; false when there is none. */
static bool find_heading(struct heading *out, const sovb_tokens *tokens, size_t i)
{
	if (i == 0 || !sovb_token_is_mark(tokens, i - 1, ':'))
		return false;
	for (size_t back = 2; back <= HEADING_DISTANCE && back < i && !(tokens->token[i - back + 1].flags & SOVB_TOKEN_BREAK); back++) {
		const sovb_phrase *type = sovb_token_phrase(tokens, i - back, SOVB_PHRASE_TYPE);
		size_t behind = i - back + (type ? type->count : 0);

		if (!type)
			continue;
		*out = (struct heading){.type = sovb_type_phrases[type->value].symbol};
		if (sovb_token_is(tokens, behind, SOVB_WORD_CUA) && sovb_token_begins_body(tokens, behind + 1))
			out->issuer = (sovb_run){behind + 1, sovb_body_scan(tokens, behind + 1)};
		if (out->issuer.end >= i)
			out->issuer = (sovb_run){0};
		if (is_of_several(tokens, i - back))
			return true;
		/* "Nghị định của Chính phủ: số …; số …" */
		if (tokens->token[i - back].flags & SOVB_TOKEN_CAPITAL && out->issuer.end == i - 1 && sovb_token_is(tokens, i, SOVB_WORD_SO))
			return true;
	}
	return false;
}

/* Does a member of such a list begin at token i, behind the subject of the one before: "…; số", "… và số"? */
static bool continues_list(const sovb_tokens *tokens, const sovb_mention *before, size_t i)
{
	size_t first = before->end;

	if (i <= first || i - first > MEMBER_DISTANCE ||
	    !(sovb_token_is_mark(tokens, i - 1, ';') || sovb_token_is(tokens, i - 1, SOVB_WORD_COMMA) || sovb_token_is(tokens, i - 1, SOVB_WORD_VA)))
		return false;
	for (; first <= i; first++)
		if (tokens->token[first].flags & SOVB_TOKEN_BREAK)
			return false;
	return true;
}

/* "số 142/2016/QH13": a number whose kind the heading tells. */
static bool is_counted(const sovb_tokens *tokens, const sovb_mention *mention)
{
	return mention->kind == SOVB_KIND_NUMBERED && mention->first > 0 && sovb_token_is(tokens, mention->first, SOVB_WORD_SO) &&
	       !(tokens->token[mention->first].flags & SOVB_TOKEN_BREAK);
}

/* Does a mention stand in what is said of the member of the list, in its subject or in brackets behind it ("(được sửa đổi tại Nghị định số …)")? */
static bool is_said_of(const sovb_tokens *tokens, const sovb_mention *member, const sovb_mention *mention)
{
	if (mention->first < member->title.end)
		return true;
	for (size_t at = mention->first; at > member->anchor.end && at + ASIDE_TOKENS > mention->first && !sovb_token_is_mark(tokens, at - 1, ')'); at--)
		if (sovb_token_is_mark(tokens, at - 1, '('))
			return true;
	return false;
}

static bool is_same_type(const char *a, const char *b)
{
	return a && b && strcmp(a, b) == 0;
}

/* "Các quy định …: số 101-QĐ/TW, số 55-QĐ/TW": letters that a quy định shares with a decision (Hướng dẫn 36-HD/VPTW) do not tell, the heading does. */
static bool is_rule_by_heading(const char *letters, const char *heading)
{
	return is_same_type(heading, "QyĐ") && is_same_type(letters, "QĐ");
}

/* "Quy định 693 năm 2021 (số 693-QĐ/VPTW, …)": the number in full of the one before. */
static bool is_number_in_bracket(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention)
{
	return before->kind == SOVB_KIND_PARTIAL && strcmp(before->number, mention->number) == 0 && sovb_token_is_mark(tokens, mention->first - 1, '(') &&
	       (before->end == mention->first - 1 || before->end + 1 == mention->first - 1) && (!mention->type || is_rule_by_heading(mention->type, before->type));
}

/* "các Thông tư: số 40/2017/TT-BTC … về …, số 36/2018/TT-BTC … về … và số 107/2017/TT-BTC … của Bộ Tài chính": what the last says is of all its series. */
static void share_body_of_list(const sovb_tokens *tokens, sovb_mention *first, const sovb_mention *last)
{
	if (!sovb_mention_has_issuer(last) || (is_resolution(last) && is_of_several_bodies(last->tail->organ)))
		return;
	for (sovb_mention *member = first; member < last; member++)
		if (is_counted(tokens, member) && !sovb_mention_has_issuer(member) && is_same_series(member, last))
			member->issuer = last->issuer;
}

/*
 * "Các Nghị quyết của Quốc hội: số 85/2019/QH14 ngày … về …, số 86/2019/QH14 …": the symbols of the National Assembly do not tell the
 * kind, the heading does for all, and so it does the body, also where the members say their kind again.
 */
static void take_headings(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	const sovb_mention *member = NULL; /* the last of the list */
	sovb_mention *first = NULL;        /* of those under a heading */
	struct heading heading = {0};

	for (size_t i = 0; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		bool counted = is_counted(tokens, mention);
		bool opens = find_heading(&heading, tokens, mention->first);
		bool goes_on = member && (counted || heading.issuer.first < heading.issuer.end) &&
		               continues_list(tokens, mention - 1, mention->first);

		if (!opens && !counted && member && is_said_of(tokens, member, mention) && !goes_on)
			continue;
		if (!opens && !goes_on) {
			heading = (struct heading){.type = mention->type};
			member = mention;
			first = NULL;
			if (counted && i && is_number_in_bracket(tokens, mention - 1, mention))
				mention->type = mention[-1].type;
			continue;
		}
		member = mention;
		first = opens ? mention : first;
		if (counted && (!mention->type || is_rule_by_heading(mention->type, heading.type)))
			mention->type = heading.type ? heading.type : i ? mention[-1].type : NULL;
		if (counted && first)
			share_body_of_list(tokens, first, mention);
		if (!sovb_mention_has_issuer(mention) && is_same_type(mention->type, heading.type))
			mention->issuer = heading.issuer;
	}
}

/* "…, đều của Bộ Chính trị khóa XII", "…, đều do X ban hành" behind the mention: the body and its term (0: none); or an empty run. */
static sovb_run body_of_all(int *term, const sovb_tokens *tokens, const sovb_mention *mention)
{
	const size_t subject = mention->title.end > mention->end ? mention->title.end : mention->end;
	size_t at = mention->end, end, behind;

	*term = 0;
	while (at < subject && !(sovb_token_is(tokens, at, SOVB_WORD_COMMA) && sovb_token_says(tokens, at + 1, "đều")))
		at++;
	at += sovb_token_is(tokens, at, SOVB_WORD_COMMA);
	if (!sovb_token_says(tokens, at, "đều") || sovb_token_is_break(tokens, at) || !(sovb_token_is(tokens, at + 1, SOVB_WORD_CUA) || sovb_token_is(tokens, at + 1, SOVB_WORD_DO)))
		return (sovb_run){0};
	end = sovb_body_scan(tokens, at + 2);
	behind = sovb_term_scan(tokens, end, term);
	if (sovb_token_is(tokens, at + 1, SOVB_WORD_DO) && !sovb_tokens_say(tokens, behind, "ban hành"))
		return (sovb_run){0};
	return (sovb_run){at + 2, end};
}

/* "Chỉ thị số 05-CT/TW và Kết luận số 01-KL/TW, đều của Bộ Chính trị": the members of the sentence up to mention[last] that say no body of their own. */
static void share_body_of_all(sovb_mentions *mentions, size_t last, const sovb_tokens *tokens)
{
	sovb_mention *mention = &mentions->mention[last];
	const size_t sentence = mention->sentence.first;
	int term;
	const sovb_run body = body_of_all(&term, tokens, mention);

	if (body.first == body.end)
		return;
	if (mention->title.end > body.first)
		mention->title.end = body.first - 3; /* before ", đều của" */
	for (size_t i = last + 1; i-- > 0;) {
		sovb_mention *member = &mentions->mention[i];

		if (member->sentence.first != sentence || sovb_mention_has_issuer(member) ||
		    (member->tail->organ.size && !sovb_body_uses(tokens, body, member->tail->organ)))
			return;
		member->issuer = body;
		member->term = member->term ? member->term : term;
	}
}

/* "các Công điện của Thủ tướng Chính phủ số 80/CĐ-TTg ngày …, số 125/CĐ-TTg": the body told before the first number is that of the next. */
static void share_body_before(const sovb_tokens *tokens, const sovb_mention *mention, sovb_mention *next)
{
	if (mention->issuer.first < mention->issuer.end && mention->issuer.end <= mention->anchor.first && !sovb_mention_has_issuer(next) && is_counted(tokens, next) &&
	    is_same_series(mention, next) && sovb_mention_is_joined(tokens, mention, next))
		next->issuer = mention->issuer;
}

void sovb_mentions_share(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	for (size_t i = 1; i < mentions->count; i++)
		share_body_of_all(mentions, i, tokens);
	for (size_t i = 1; i < mentions->count; i++)
		share_body_before(tokens, &mentions->mention[i - 1], &mentions->mention[i]);
	take_headings(mentions, tokens);
	sovb_groups_give_issuer(mentions, tokens);
	for (size_t i = mentions->count; i-- > 1;)
		for (size_t back = 1; back <= GIVE_BACK_MAX && back <= i; back++)
			give_back(&mentions->mention[i - back], &mentions->mention[i]);
	for (size_t i = 2; i < mentions->count; i++)
		give_outwards(&mentions->mention[i - 2], &mentions->mention[i - 1], &mentions->mention[i], tokens);
	for (size_t i = 1; i < mentions->count; i++)
		give_from_subject(&mentions->mention[i - 1], &mentions->mention[i], tokens);
	for (size_t i = 0; i < mentions->count; i++)
		cut_day_of_outer(&mentions->mention[i], tokens);
	sovb_mentions_give_days(mentions, tokens);
	for (size_t i = mentions->count; i-- > 1;) {
		sovb_mention *mention = &mentions->mention[i - 1];

		if (sovb_mention_is_joined(tokens, mention, mention + 1))
			share_from(tokens, mention, mention + 1, i + 1 < mentions->count && sovb_mention_is_joined(tokens, mention + 1, mention + 2) ? mention + 2 : NULL, sovb_token_is_mark(tokens, mention->end, ';'),
			           i > 1 && mention->first < mention[-1].title.end);
	}
}
