#include "mention.h"

#include <stdlib.h>
#include <string.h>

#include "facts.h"
#include "fold.h"

#define KNOWN_MAX 512       /* numbered laws, or plenums with a term, that one text is bound to */
#define NAME_TOKENS_MAX 40
#define NEAR_MAX 500 /* mentions on either side that are looked through for a number */

/* The words of a law's name. */
struct name {
	uint64_t hash;
	size_t words;
	int year;
	int index; /* of the mention */
};

static void add_word(struct name *name, const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];
	char folded[SOVB_WORD_MAX + 1];
	size_t size;

	if (token->kind != SOVB_TOKEN_WORD || token->end - token->start > SOVB_WORD_MAX)
		return;
	size = sovb_fold_word(folded, tokens->text + token->start, token->end - token->start);
	for (size_t k = 0; k < size; k++)
		name->hash = (name->hash ^ (unsigned char)folded[k]) * 0x100000001B3u;
	name->hash = (name->hash ^ ' ') * 0x100000001B3u;
	name->words++;
}

/* The words between the kind of document and "số", the number, the year or a bracket; none when they are too many. */
static struct name name_of(const sovb_tokens *tokens, const sovb_mention *mention)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, mention->first, SOVB_PHRASE_TYPE);
	struct name name = {.hash = 0xCBF29CE484222325u, .year = mention->year};
	size_t first = mention->first + (type ? type->count : 0);
	size_t end = mention->kind == SOVB_KIND_NUMBERED ? mention->anchor.first : mention->anchor.end;
	size_t at = first;

	if (!type || end > first + NAME_TOKENS_MAX)
		return name;
	for (; at < end && tokens->token[at].kind != SOVB_TOKEN_DIGITS && !sovb_token_is_mark(tokens, at, '('); at++) {
		bool last = sovb_token_at(tokens, at + 1)->kind == SOVB_TOKEN_DIGITS;

		if (!(last && (sovb_token_is(tokens, at, SOVB_WORD_SO) || sovb_token_is(tokens, at, SOVB_WORD_NAM))))
			add_word(&name, tokens, at);
	}
	if (mention->kind == SOVB_KIND_NUMBERED)
		return name;
	if (mention->date.date.year)
		name.year = mention->date.date.year;
	for (; at < end && !name.year; at++)
		if (sovb_token_number(tokens, at) > 0)
			name.year = (int)sovb_token_number(tokens, at);
	return name;
}

static bool is_same_symbol(const sovb_mention *a, const sovb_mention *b)
{
	char first[SOVB_SYMBOL_MAX], second[SOVB_SYMBOL_MAX];

	sovb_symbol_tail_text(first, a->number, a->tail);
	sovb_symbol_tail_text(second, b->number, b->tail);
	return strcmp(first, second) == 0;
}

/* "Luật Giáo dục năm 2019" is "Luật Giáo dục số 43/2019/QH14" when the text gives one such number. */
static void bind_laws(sovb_mentions *mentions, const sovb_tokens *tokens, struct name *known)
{
	size_t count = 0;

	for (size_t i = 0; i < mentions->count && count < KNOWN_MAX; i++) {
		const sovb_mention *mention = &mentions->mention[i];

		if (mention->kind != SOVB_KIND_NUMBERED || !sovb_type_is_law(mention->type) || !mention->year)
			continue;
		known[count] = name_of(tokens, mention);
		known[count].index = (int)i;
		count += known[count].words > 0;
	}
	for (size_t i = 0; count && i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		struct name name;

		if (mention->kind != SOVB_KIND_NAMED || !sovb_type_is_law(mention->type))
			continue;
		name = name_of(tokens, mention);
		for (size_t k = 0; name.words && k < count; k++) {
			const sovb_mention *law = &mentions->mention[known[k].index];

			if (known[k].hash != name.hash || known[k].words != name.words || known[k].year != name.year)
				continue;
			if (mention->same >= 0 && !is_same_symbol(&mentions->mention[mention->same], law)) {
				mention->same = -1; /* two laws of one name and year */
				break;
			}
			if (mention->same < 0 || (law->date.date.year && !mentions->mention[mention->same].date.date.year))
				mention->same = known[k].index;
		}
	}
}

/* Is a numbered mention of that number, near the mention i on one side of it, a quy định or a decision? */
static void count_kinds(const sovb_mentions *mentions, size_t i, bool *rule, bool *decision)
{
	const size_t first = i > NEAR_MAX ? i - NEAR_MAX : 0;
	const size_t end = i + NEAR_MAX < mentions->count ? i + NEAR_MAX : mentions->count;

	for (size_t k = first; k < end; k++) {
		const sovb_mention *other = &mentions->mention[k];

		if (other->kind != SOVB_KIND_NUMBERED || strcmp(other->number, mentions->mention[i].number) != 0)
			continue;
		*rule = *rule || sovb_types_equal(other->type, "QyĐ");
		*decision = *decision || sovb_types_equal(other->type, "QĐ");
	}
}

/* "QĐ 37" is a quy định when the text gives "Quy định số 37-QĐ/TW", and no decision of that number. */
static void bind_rules(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	for (size_t i = 0; i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		bool rule = false, decision = false;

		if (mention->kind != SOVB_KIND_PARTIAL || mention->year || !sovb_types_equal(mention->type, "QĐ") || !sovb_token_says(tokens, mention->first, "QĐ"))
			continue;
		count_kinds(mentions, i, &rule, &decision);
		if (rule && !decision)
			mention->type = "QyĐ";
	}
}

/* "Nghị quyết Trung ương 4" is of the term that the text gives with it, when it gives one. */
static void bind_plenums(sovb_mentions *mentions, struct name *known)
{
	size_t count = 0;

	for (size_t i = 0; i < mentions->count && count < KNOWN_MAX; i++)
		if (mentions->mention[i].plenum && mentions->mention[i].term)
			known[count++].index = (int)i;
	for (size_t i = 0; count && i < mentions->count; i++) {
		sovb_mention *mention = &mentions->mention[i];
		int term = 0;

		for (size_t k = 0; mention->plenum && !mention->term && k < count; k++) {
			const sovb_mention *full = &mentions->mention[known[k].index];

			if (full->plenum != mention->plenum || !sovb_types_equal(full->type, mention->type))
				continue;
			term = term && term != full->term ? -1 : full->term;
			if (term < 0)
				break;
		}
		if (term > 0)
			mention->known_term = term;
	}
}

void sovb_mentions_bind(sovb_mentions *mentions, const sovb_tokens *tokens)
{
	struct name *known = malloc(KNOWN_MAX * sizeof *known);

	if (!known) {
		mentions->failed = true;
		return;
	}
	bind_laws(mentions, tokens, known);
	bind_plenums(mentions, known);
	bind_rules(mentions, tokens);
	free(known);
}
