/* What the words of a line say by themselves, wherever it stands. */
#include "masthead_pieces.h"

#include <string.h>

#include "facts.h"
#include "fold.h"
#include "masthead_words.h"
#include "phrases.h"

#define ITEM_BYTES 4 /* longest number of an item: "VIII" */
#define KIND_TOKENS 8 /* of a line that names a kind, with specks between its words */
#define KIND_WORDS 2 /* "QUY CHẾ", "BÁO CÁO" */
#define SPACED_MAX 64 /* letters of a kind printed one by one, and its end */

bool sovb_is_draft_mark(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t i = first + (sovb_token_is_mark(tokens, first, '(') || sovb_token_is_mark(tokens, first, '['));

	if (sovb_head_cue_at(tokens, i) != SOVB_CUE_DRAFT)
		return false;
	for (i += 2; i < end; i++) {
		const sovb_token *token = sovb_token_at(tokens, i);

		if (token->kind == SOVB_TOKEN_WORD && token->word != SOVB_WORD_LAN && token->word != SOVB_WORD_NGAY &&
		    token->word != SOVB_WORD_THU && token->word != SOVB_WORD_THANG && token->word != SOVB_WORD_NAM)
			return false;
	}
	return true;
}

/* "1. ", "1.2. ", "I. ", "a) " and bullets; a dash alone may be the dash of a name that goes on. */
static bool is_item(const sovb_tokens *tokens, size_t first, size_t end)
{
	const sovb_token *token = sovb_token_at(tokens, first);
	const sovb_token *next = sovb_token_at(tokens, first + 1);

	if (first + 2 >= end)
		return false;
	if (token->kind == SOVB_TOKEN_MARK)
		return (token->mark == '+' || token->mark == '-') && next->flags & SOVB_TOKEN_BLANK &&
		       next->kind == SOVB_TOKEN_WORD && sovb_head_cue_at(tokens, first + 1) != SOVB_CUE_SUBJECT;
	if (token->end - token->start > ITEM_BYTES || next->kind != SOVB_TOKEN_MARK || next->flags & SOVB_TOKEN_BLANK)
		return false;
	if (token->kind == SOVB_TOKEN_DIGITS || (token->end - token->start == 1 && tokens->text[token->start] == 'l')) /* "l. " of a scan */
		return next->mark == '.' || next->mark == ')';
	return sovb_roman_parse(tokens->text + token->start, token->end - token->start) > 0
	               ? next->mark == '.' || next->mark == '-'
	               : token->end - token->start == 1 && next->mark == ')';
}

/* "Điều 1", "Chương I", "Phần thứ nhất", "Mục 1" */
static bool is_heading(const sovb_tokens *tokens, size_t first)
{
	const sovb_token *token = sovb_token_at(tokens, first);
	const sovb_token *next = sovb_token_at(tokens, first + 1);

	if (token->word != SOVB_WORD_DIEU && token->word != SOVB_WORD_CHUONG && token->word != SOVB_WORD_PHAN &&
	    token->word != SOVB_WORD_MUC)
		return false;
	return next->kind == SOVB_TOKEN_DIGITS || next->word == SOVB_WORD_THU ||
	       (next->kind == SOVB_TOKEN_WORD &&
	        sovb_roman_parse(tokens->text + next->start, next->end - next->start) > 0);
}

bool sovb_is_body_line(const sovb_tokens *tokens, size_t first, size_t end)
{
	sovb_head_cue cue = sovb_head_cue_at(tokens, first);

	/* In small letters such words go on from the line before: "Dự án", a line end, "thành phần đoạn …". */
	return is_item(tokens, first, end) || is_heading(tokens, first) || cue == SOVB_CUE_ADDRESS ||
	       (cue == SOVB_CUE_BODY && sovb_token_at(tokens, first)->flags & SOVB_TOKEN_CAPITAL);
}

size_t sovb_type_line_scan(const char **symbol, const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *phrase = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);
	const sovb_type_phrase *type;

	*symbol = NULL;
	if (!phrase || !sovb_head_is_capitals(tokens, i, i + phrase->count))
		return i;
	type = &sovb_type_phrases[phrase->value];
	/* A kind in short ("KH", "NĐ") is no title line. */
	if (!type->symbol || (phrase->count == 1 && strlen(type->text) <= 4))
		return i;
	*symbol = type->symbol;
	/* "QUY CHẾ LÀM VIỆC CỦA …", "BÁO CÁO TỔNG KẾT …": what the rules are for, and what report it is, the subject tells. */
	return i + ((strcmp(type->symbol, "QC") == 0 || strcmp(type->symbol, "BC") == 0) && phrase->count > KIND_WORDS ? KIND_WORDS : phrase->count);
}

/* The letters of a name without its blanks, bare. */
static size_t squeeze(char *out, size_t room, const char *name)
{
	char folded[SOVB_WORD_MAX + 1];
	size_t used = 0;

	while (*name) {
		size_t word = strcspn(name, " ");
		size_t size = word <= SOVB_WORD_MAX ? sovb_fold_word(folded, name, word) : 0;

		size = sovb_strip_marks(folded, size);
		if (!size || used + size >= room)
			return 0;
		memcpy(out + used, folded, size);
		used += size;
		name += word + (name[word] == ' ');
	}
	out[used] = '\0';
	return used;
}

/* The kind whose letters stand one by one on the line, or with what a scan put between: "C H Ỉ  T H Ị", "QUYẾT: ĐỊNH". */
static size_t scan_spaced_type(const char **symbol, const sovb_tokens *tokens, size_t first, size_t end)
{
	char line[SPACED_MAX], name[SPACED_MAX];
	size_t size = 0;

	for (size_t i = first; i < end; i++) {
		const sovb_token *token = sovb_token_at(tokens, i);
		char letter[SOVB_WORD_MAX + 1];
		size_t length;

		if (token->kind == SOVB_TOKEN_MARK && i > first && i + 1 < end)
			continue;
		if (token->kind != SOVB_TOKEN_WORD)
			return first;
		length = sovb_strip_marks(letter, sovb_fold_word(letter, tokens->text + token->start, token->end - token->start));
		if (size + length >= sizeof line)
			return first;
		memcpy(line + size, letter, length);
		size += length;
	}
	for (const sovb_type_phrase *type = sovb_type_phrases; type->text; type++) {
		if (type->symbol && squeeze(name, sizeof name, type->text) == size && memcmp(line, name, size) == 0) {
			*symbol = type->symbol;
			return end;
		}
	}
	return first;
}

size_t sovb_bare_type_scan(const char **symbol, const sovb_tokens *tokens, size_t first, size_t end)
{
	for (const sovb_type_phrase *type = sovb_type_phrases; type->text; type++) {
		if (type->symbol && strchr(type->text, ' ') && sovb_head_phrase(tokens, first, type->text) == end) {
			*symbol = type->symbol;
			return end;
		}
	}
	return sovb_head_is_spaced(tokens, first, end) || end - first <= KIND_TOKENS ? scan_spaced_type(symbol, tokens, first, end) : first;
}
