#include "correction.h"

#include "own_act.h"
#include "subject_verb.h"

#define PARAGRAPH_TOKENS 80 /* within which the words read otherwise are told */
#define THIS_TOKENS 16       /* up to "này" */
#define LABEL_TOKENS 2       /* "1." before the sentence */

static bool is_quote(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is_one_of(sovb_token_at(tokens, i), "<>\"");
}

/* "“…”, nay sửa lại [cho đúng] là “…”", "“…” đọc là “…”": do the words in quotes on both sides of "là", token i, tell what is read otherwise? */
static bool reads_otherwise(const sovb_tokens *tokens, size_t i)
{
	size_t at = i;

	if (!sovb_token_is(tokens, i, SOVB_WORD_LA) || !is_quote(tokens, i + 1))
		return false;
	at -= at > 1 && sovb_tokens_say(tokens, at - 2, "cho đúng") ? 2 : 0;
	at -= at > 0 && sovb_token_is(tokens, at - 1, SOVB_WORD_LAI);
	if (at == 0 || !(sovb_token_is(tokens, at - 1, SOVB_WORD_SUA) || sovb_token_says(tokens, at - 1, "đọc")))
		return false;
	at--;
	at -= at > 0 && (sovb_token_is(tokens, at - 1, SOVB_WORD_NAY_NOW) || sovb_token_is(tokens, at - 1, SOVB_WORD_DUOC));
	at -= at > 0 && sovb_token_is(tokens, at - 1, SOVB_WORD_COMMA);
	return at > 0 && is_quote(tokens, at - 1);
}

/* Is the mention the first of its paragraph, and are other words told for some of its own behind it? */
static bool is_read_otherwise(const sovb_relating *relating, size_t i)
{
	const sovb_tokens *tokens = relating->tokens;
	const sovb_mention *mention = &relating->mentions->mention[i];
	size_t at = mention->sentence.first;

	if (i && mention[-1].end > at)
		return false;
	for (size_t back = 0; !sovb_token_is_break(tokens, at) && at > 0; back++, at--)
		if (back > LABEL_TOKENS)
			return false;
	for (at = mention->end; at < tokens->count && at < mention->end + PARAGRAPH_TOKENS && !sovb_token_is_break(tokens, at); at++)
		if (reads_otherwise(tokens, at))
			return true;
	return false;
}

/* "Thông báo này đính chính chỉ tiêu đã nêu ở B": the verb behind "này", and one clause up to the mention. */
static bool corrects_of_itself(const sovb_tokens *tokens, const sovb_mention *mention)
{
	for (size_t at = mention->sentence.first; at + 2 < mention->object && at < mention->sentence.first + THIS_TOKENS; at++) {
		const sovb_phrase *verb = sovb_token_is(tokens, at, SOVB_WORD_NAY) ? sovb_token_phrase(tokens, at + 1, SOVB_PHRASE_RELATION) : NULL;

		if (verb && verb->value == SOVB_RELATION_CORRECTS)
			return sovb_is_one_clause(tokens, at + 1, mention->object);
	}
	return false;
}

bool sovb_is_corrected(const sovb_relating *relating, size_t i, const sovb_phrase *verb, size_t first)
{
	const sovb_mention *mention = &relating->mentions->mention[i];

	if (verb && verb->value == SOVB_RELATION_CORRECTS && first > mention->sentence.first)
		return sovb_is_behind_body(relating->tokens, first, mention->sentence.first);
	return !verb && (corrects_of_itself(relating->tokens, mention) || is_read_otherwise(relating, i));
}
