#include "effect.h"

#include "attribute.h"
#include "filler.h"
#include "phrases.h"

#define MEMBER_TOKENS 12
#define EFFECT_TOKENS_MAX 400 /* from a reference to "hết hiệu lực" */
#define RULES_TOKENS 6        /* "1. Những quy định" */
#define REPLACED_TOKENS 120   /* … and to "được thay thế bằng Hướng dẫn này" */
#define THIS_TOKENS 8         /* "Quyết định này" behind "bãi bỏ" */

/* "; Nghị định số …", "; quy định của khoản 5 Điều 2 Nghị định số …": another member of a list of documents. */
static bool names_document(const sovb_tokens *tokens, size_t i)
{
	for (size_t at = i; at < i + MEMBER_TOKENS && !sovb_token_is_break(tokens, at); at++) {
		if (sovb_token_begins_reference(tokens, at))
			return true;
		if ((sovb_token_at(tokens, at)->kind == SOVB_TOKEN_MARK && !sovb_token_is(tokens, at, SOVB_WORD_COMMA)) || sovb_token_is(tokens, at, SOVB_WORD_NAY))
			return false; /* "; kể từ ngày Thông tư này có hiệu lực, Thông tư số …" begins another clause */
	}
	return false;
}

/* "theo quy định của", "thực hiện theo các quy định tại khoản 2 của" right before token i. */
static bool is_by_rules_of(const sovb_tokens *tokens, size_t i)
{
	if (!sovb_token_is(tokens, i - 1, SOVB_WORD_CUA))
		return false;
	for (size_t back = 2; back <= MEMBER_TOKENS && back <= i && !sovb_token_is_break(tokens, i - back + 1); back++)
		if (sovb_token_is(tokens, i - back, SOVB_WORD_THEO))
			return true;
	return false;
}

/* "hết hiệu lực", "ngừng hiệu lực", "chấm dứt hiệu lực", "không còn hiệu lực", "không áp dụng nữa", "thôi áp dụng" */
static bool is_end_of_effect(const sovb_tokens *tokens, size_t i)
{
	switch (sovb_token_at(tokens, i)->word) {
	case SOVB_WORD_HET: /* but "A có hiệu lực … và làm hết hiệu lực B" */
		return sovb_token_is(tokens, i + 1, SOVB_WORD_HIEU) && !sovb_token_says(tokens, i - 1, "làm");
	case SOVB_WORD_NGUNG:
	case SOVB_WORD_NGUNG2: /* but "bị ngưng hiệu lực bởi Thông tư số C", "Thông tư số C ngưng hiệu lực của Thông tư số A" */
		return sovb_token_is(tokens, i + 1, SOVB_WORD_HIEU) && !sovb_token_is(tokens, i - 1, SOVB_WORD_BI) &&
		       !sovb_token_is(tokens, i - 1, SOVB_WORD_DUOC) && !sovb_token_is(tokens, i + 3, SOVB_WORD_CUA);
	case SOVB_WORD_DUT: /* said of agreements too, but not with the day behind it */
		return sovb_token_is(tokens, i + 1, SOVB_WORD_HIEU) && sovb_token_at(tokens, i + 3)->kind == SOVB_TOKEN_WORD &&
		       (sovb_token_is(tokens, i + 3, SOVB_WORD_TU) || sovb_token_is(tokens, i + 4, SOVB_WORD_TU) || sovb_token_is(tokens, i + 6, SOVB_WORD_TU));
	case SOVB_WORD_KHONG: /* "cũng không còn hiệu lực" tells what follows from other things */
		if (sovb_tokens_say(tokens, i + 1, "áp dụng nữa") || sovb_tokens_say(tokens, i + 1, "còn giá trị"))
			return true;
		return sovb_token_is(tokens, i + 2, SOVB_WORD_HIEU) && !sovb_token_says(tokens, i - 1, "cũng");
	default:
		return sovb_token_says(tokens, i, "thôi") && (sovb_tokens_say(tokens, i + 1, "áp dụng") || sovb_tokens_say(tokens, i + 1, "không áp dụng"));
	}
}

/* "hết hiệu lực và được thay thế bởi …", "… và đã có B thay thế": the effect was ended by another document. */
static bool is_followed_by_passive(const sovb_tokens *tokens, size_t i)
{
	for (size_t at = i; at < i + 5; at++)
		if (sovb_token_is(tokens, at, SOVB_WORD_VA))
			return sovb_token_is(tokens, at + 1, SOVB_WORD_DUOC) || sovb_token_is(tokens, at + 1, SOVB_WORD_BI) || sovb_tokens_say(tokens, at + 1, "đã có");
	return false;
}

/* "được bãi bỏ kể từ ngày Quyết định này có hiệu lực": this document ends it, in the sentence that ends before token `end`. */
static bool is_ended(const sovb_tokens *tokens, size_t i, size_t end, bool contrary)
{
	const bool now = sovb_token_is(tokens, i, SOVB_WORD_NAY_NOW);
	const sovb_phrase *verb;

	if (!now && !sovb_token_is(tokens, i, SOVB_WORD_DUOC) && !sovb_token_is(tokens, i, SOVB_WORD_BI))
		return false;
	verb = sovb_token_phrase(tokens, i + 1, SOVB_PHRASE_RELATION);
	if (!verb || verb->value != SOVB_RELATION_REPEALS)
		return false;
	if (now) /* "A và B nay bãi bỏ." */
		return sovb_token_is_one_of(sovb_token_at(tokens, i + 1 + verb->count), ".;");
	if (sovb_tokens_say(tokens, i + 1 + verb->count, "từ cùng thời điểm"))
		return true;
	if (!contrary && sovb_token_is_mark(tokens, i + 1 + verb->count, '.') && !sovb_token_is(tokens, i - 1, SOVB_WORD_DA) &&
	    (sovb_token_is(tokens, i, SOVB_WORD_BI) || sovb_token_says(tokens, i - 1, "đều")))
		return true; /* "… [đều] bị bãi bỏ." */
	for (size_t at = i + 1 + verb->count; at < end && at < i + THIS_TOKENS + verb->count; at++)
		if (sovb_token_is(tokens, at, SOVB_WORD_NAY))
			return true;
	return false;
}

/* "B: Thông tư số …", "B: nghị định này hết hiệu lực …" */
static bool begins_other(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);

	return sovb_token_begins_reference(tokens, i) || (type && sovb_token_is(tokens, i + type->count, SOVB_WORD_NAY));
}

/* "2. Các quy định về phí tại B hết hiệu lực kể từ ngày …": rules of B stand at the head of the sentence. */
static bool opens_with_rules(const sovb_tokens *tokens, const sovb_mention *mention, size_t object)
{
	const size_t at = sovb_token_behind_item_number(tokens, mention->sentence.first);

	return at < object && sovb_token_is(tokens, object - 1, SOVB_WORD_TAI) && (sovb_names_rules(tokens, at) || sovb_tokens_say(tokens, at, "Các nội dung") || sovb_tokens_say(tokens, at, "Nội dung tại"));
}

/* "kể từ ngày", right behind "hết hiệu lực thi hành" */
static bool tells_since_when(const sovb_tokens *tokens, size_t i)
{
	for (size_t at = i + 3; at < i + 7; at++)
		if (sovb_token_is(tokens, at, SOVB_WORD_TU))
			return true;
	return false;
}

/* Is the document only what something is done by: "thực hiện theo B cho đến khi hết hiệu lực", "khi B hết hiệu lực"? */
static bool is_ground(const sovb_tokens *tokens, size_t object)
{
	if (object == 0 || sovb_token_is_break(tokens, object))
		return false;
	return sovb_token_is(tokens, object - 1, SOVB_WORD_TAI) || sovb_token_is(tokens, object - 1, SOVB_WORD_KHI) || sovb_token_is(tokens, object - 1, SOVB_WORD_VOI) ||
	       sovb_token_is(tokens, object - 1, SOVB_WORD_TRU) || /* "…, trừ B, đều không còn giá trị" */
	       (sovb_token_is(tokens, object - 1, SOVB_WORD_THEO) && !sovb_token_is(tokens, object - 2, SOVB_WORD_KEM) &&
	        !sovb_token_is(tokens, object - 2, SOVB_WORD_HANH)) ||
	       sovb_token_is(tokens, object - 1, SOVB_WORD_CU) || is_by_rules_of(tokens, object);
}

/* Token past the bracket that token `at` opens in the sentence that ends before token `end`, or `at`. */
static size_t bracket_past(const sovb_tokens *tokens, size_t at, size_t end)
{
	for (size_t i = at + 1; i < end && !sovb_token_is_mark(tokens, i, '('); i++)
		if (sovb_token_is_mark(tokens, i, ')'))
			return i + 1;
	return at;
}

/* "Quyết định số B … hết hiệu lực", "Luật số B (sau đây gọi là Luật B) hết hiệu lực", read behind the mention. */
bool sovb_ends_effect(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t first = mention->end, object = mention->object;
	bool rules = is_ground(tokens, object);
	bool contrary = false; /* "trái với Nghị định số C": C ended them */

	if ((rules && !opens_with_rules(tokens, mention, object)) || sovb_is_called(tokens, mention->first))
		return false;
	if (mention->title.end > first && mention->title.end < mention->sentence.end)
		first = mention->title.first;
	for (size_t at = first; at < mention->sentence.end && at < mention->end + EFFECT_TOKENS_MAX; at++) {
		bool bracket = sovb_token_is_mark(tokens, at, '(');

		if (bracket)
			at = bracket_past(tokens, at, mention->sentence.end);
		if ((sovb_token_is_mark(tokens, at, ':') && begins_other(tokens, at + 1)) ||
		    (sovb_token_is_mark(tokens, at, ';') && !names_document(tokens, at + 1)))
			return false;
		at += bracket && sovb_token_is(tokens, at + 1, SOVB_WORD_DUT); /* "(…) chấm dứt hiệu lực" */
		if (is_end_of_effect(tokens, at))
			return !sovb_token_is(tokens, at - 1, SOVB_WORD_DA) && /* "đã hết hiệu lực": it is said to be over */
			       !is_followed_by_passive(tokens, at) && (!rules || tells_since_when(tokens, at) || sovb_token_is(tokens, at, SOVB_WORD_KHONG) || sovb_token_says(tokens, at, "thôi"));
		contrary = contrary || (sovb_token_is(tokens, at, SOVB_WORD_TRAI) && sovb_token_is(tokens, at + 1, SOVB_WORD_VOI));
		if (is_ended(tokens, at, mention->sentence.end, contrary))
			return true;
		if (bracket && !(sovb_token_is(tokens, at, SOVB_WORD_VA) && names_document(tokens, at + 1)))
			return false;
	}
	return false;
}

/* "được thay thế bằng Hướng dẫn này", "bị thay bởi Quyết định này" at token i. */
static bool is_replaced_by_this(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *verb, *type;
	size_t at;

	if ((!sovb_token_is(tokens, i, SOVB_WORD_DUOC) && !sovb_token_is(tokens, i, SOVB_WORD_BI)) || sovb_is_denied(tokens, i))
		return false;
	verb = sovb_token_phrase(tokens, i + 1, SOVB_PHRASE_RELATION);
	if (!verb || verb->value != SOVB_RELATION_REPLACES)
		return false;
	at = i + 1 + verb->count;
	type = sovb_token_is(tokens, at, SOVB_WORD_BANG) || sovb_token_is(tokens, at, SOVB_WORD_BOI) ? sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_TYPE) : NULL;
	return type && sovb_token_is(tokens, at + 1 + type->count, SOVB_WORD_NAY);
}

bool sovb_is_replaced_by_this(const sovb_tokens *tokens, const sovb_mention *mention)
{
	for (size_t at = mention->end; at < mention->sentence.end && at < mention->end + REPLACED_TOKENS; at++) {
		if (sovb_token_is_mark(tokens, at, '('))
			at = bracket_past(tokens, at, mention->sentence.end);
		switch (sovb_token_at(tokens, at)->mark) {
		case '\0':
			if (is_replaced_by_this(tokens, at))
				return true;
			break;
		case ')': /* the mention stands in a bracket */
			return false;
		case ':':
			if (begins_other(tokens, at + 1))
				return false;
			break;
		case ';':
			if (!names_document(tokens, at + 1))
				return false;
			break;
		default:
			break;
		}
	}
	return false;
}

/* "như sau", "thành …", "là: …", "từ 18.500 ha xuống", "theo Kế hoạch này": do the tokens behind a verb tell that this document changes what stands before it? */
static bool tells_new_words(const sovb_tokens *tokens, size_t i, size_t end)
{
	for (size_t at = i; at < end && at < i + THIS_TOKENS && !sovb_token_is_break(tokens, at); at++) {
		const sovb_phrase *type = sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_TYPE);

		if (sovb_tokens_say(tokens, at, "như sau") || sovb_token_says(tokens, at, "thành") || (sovb_token_is(tokens, at, SOVB_WORD_LA) && sovb_token_is_mark(tokens, at + 1, ':')) ||
		    (at == i && sovb_token_is(tokens, at, SOVB_WORD_TU)))
			return true;
		if (type && (sovb_token_is(tokens, at, SOVB_WORD_THEO) || sovb_token_is(tokens, at, SOVB_WORD_TAI)) && sovb_token_is(tokens, at + 1 + type->count, SOVB_WORD_NAY))
			return true;
	}
	return false;
}

bool sovb_is_changed_by_this(const sovb_tokens *tokens, const sovb_mention *mention)
{
	const size_t end = mention->sentence.end;
	const bool rules = mention->object && (sovb_token_is(tokens, mention->object - 1, SOVB_WORD_TAI) || sovb_token_says(tokens, mention->object - 1, "ở"));
	size_t at = mention->title.end > mention->end && mention->title.end < end ? mention->title.first : mention->end;

	if ((!rules && is_ground(tokens, mention->object)) || sovb_is_called(tokens, mention->first))
		return false;
	for (; at < end && at < mention->end + REPLACED_TOKENS && !sovb_token_is_break(tokens, at); at++) {
		if (sovb_token_is(tokens, at, SOVB_WORD_DUOC) || sovb_token_is(tokens, at, SOVB_WORD_NAY_NOW)) {
			const sovb_phrase *verb = sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_RELATION);
			const size_t count = verb && verb->value == SOVB_RELATION_AMENDS ? verb->count : sovb_token_is(tokens, at + 1, SOVB_WORD_SUA);

			if (count)
				return !sovb_is_denied(tokens, at) && tells_new_words(tokens, at + 1 + count, end + 1);
		}
		if (sovb_token_is(tokens, at, SOVB_WORD_NAY) || sovb_token_is(tokens, at, SOVB_WORD_DUOC) || sovb_token_begins_reference(tokens, at) || (tokens->token[at].kind == SOVB_TOKEN_MARK && at >= mention->title.end))
			return false;
	}
	return false;
}

/* "Các quy định", "Những quy định trước đây" at the head of the sentence. */
static bool opens_with_any_rules(const sovb_tokens *tokens, const sovb_mention *mention)
{
	for (size_t at = mention->sentence.first; at < mention->object && at < mention->sentence.first + RULES_TOKENS; at++)
		if (sovb_token_is(tokens, at, SOVB_WORD_QUY))
			return true;
	return false;
}

bool sovb_ends_contrary_rules(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t object = mention->object, end = mention->sentence.end;
	size_t at = mention->end;

	if (object == 0 || !(sovb_token_is(tokens, object - 1, SOVB_WORD_TAI) || sovb_token_is(tokens, object - 1, SOVB_WORD_CUA)) ||
	    !opens_with_any_rules(tokens, mention))
		return false;
	while (at < end && !(sovb_token_is(tokens, at, SOVB_WORD_TRAI) && sovb_token_is(tokens, at + 1, SOVB_WORD_VOI)))
		at++;
	while (at < end && !sovb_token_is(tokens, at, SOVB_WORD_NAY) && sovb_token_at(tokens, at)->kind == SOVB_TOKEN_WORD)
		at++;
	if (at >= end || !sovb_token_is(tokens, at, SOVB_WORD_NAY))
		return false;
	for (size_t behind = at + 1; behind < end && behind < at + THIS_TOKENS; behind++) {
		const sovb_phrase *verb = sovb_token_phrase(tokens, behind, SOVB_PHRASE_RELATION);

		if (is_end_of_effect(tokens, behind) || (verb && verb->value == SOVB_RELATION_REPEALS))
			return true;
	}
	return false;
}
