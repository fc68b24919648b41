#include "masthead_subject_lines.h"

#include <string.h>

#include "masthead_words.h"
#include "utf8.h"

#define AUTHORITY_WORDS 3 /* words in capitals that make "BỘ TRƯỞNG BỘ …" */

size_t sovb_line_dots(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t dots = 0, most = 0;

	for (size_t i = first; i < end; i++) {
		dots = sovb_token_is_mark(tokens, i, '.') ? dots + 1 : 0;
		most = dots > most ? dots : most;
	}
	return most;
}

bool sovb_line_is_authority(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t words = 0;

	if (!(sovb_token_at(tokens, first)->flags & SOVB_TOKEN_CAPITALS) || sovb_head_phrase(tokens, first, "đoàn thể") != first ||
	    !sovb_token_phrase(tokens, first, SOVB_PHRASE_BODY) || sovb_body_scan(tokens, first) == first)
		return false;
	while (first + words < end && sovb_head_is_capitals(tokens, first, first + words + 1) &&
	       sovb_token_at(tokens, first + words)->kind == SOVB_TOKEN_WORD)
		words++;
	return words >= AUTHORITY_WORDS || first + words == end;
}

bool sovb_line_is_bracketed(const sovb_tokens *tokens, size_t first, size_t end)
{
	return end - first > 1 && sovb_token_is_mark(tokens, first, '(') && sovb_token_is_mark(tokens, end - 1, ')');
}

bool sovb_line_begins_small(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->kind == SOVB_TOKEN_WORD && !(token->flags & SOVB_TOKEN_CAPITAL);
}

size_t sovb_line_behind_overprint(const sovb_tokens *tokens, size_t first, size_t end)
{
	size_t reach = end - first < SOVB_STAMP_TOKENS ? end : first + SOVB_STAMP_TOKENS;
	size_t behind = first;
	size_t word = first;

	while (word + 1 < end && sovb_token_at(tokens, word)->kind == SOVB_TOKEN_MARK)
		word++;
	if (sovb_head_is_overprint(tokens, word)) {
		for (size_t i = word; i < reach; i++)
			if (sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITALS)
				behind = i + 1;
		return behind;
	}
	if (end - first > 2 && sovb_token_at(tokens, first)->end - sovb_token_at(tokens, first)->start == 1 &&
	    sovb_line_begins_small(tokens, first) && sovb_head_is_capitals(tokens, first + 1, end))
		return first + 1;
	if (end - first > 1 && sovb_token_is_one_of(sovb_token_at(tokens, first), ";:.'?") &&
	    sovb_line_begins_small(tokens, first + 1))
		return first + 1;
	if (sovb_token_is_mark(tokens, first, '-') && sovb_head_cue_at(tokens, first + 1) == SOVB_CUE_SUBJECT)
		return first + 1;
	return first;
}

bool sovb_line_wants_rest(const sovb_tokens *tokens, size_t last)
{
	static const char *const words[] = {"của", "và", "với", "về", "theo", "hiện", "hành", "thảo", "án", "sung", "điều", "giữa", "đến"};
	const sovb_token *token = sovb_token_at(tokens, last);

	if (token->kind == SOVB_TOKEN_MARK)
		return token->mark == ',' || token->mark == ';' || token->mark == '-';
	return sovb_head_word_is_one_of(tokens, last, words, sizeof words / sizeof *words);
}

bool sovb_line_wants_number(const sovb_tokens *tokens, size_t last)
{
	static const char *const words[] = {"kỳ", "năm", "số", "đoạn", "quý", "tháng", "học", "khóa"};

	return sovb_head_word_is_one_of(tokens, last, words, sizeof words / sizeof *words);
}

/* A mark that a stamp across the line was read as. */
static bool is_stray(const sovb_token *token)
{
	return token->kind == SOVB_TOKEN_MARK && token->mark != ')' && token->mark != '>' && token->mark != ',';
}

/* A mark between two blanks. */
static bool is_speck_mark(const sovb_token *token)
{
	return token->flags & token[1].flags & SOVB_TOKEN_BLANK && sovb_token_is_one_of(token, ":;?.'=");
}

/* A letter that is no word alone, or a mark behind a blank where no line ends in one: "Hiệp hội : ệ". */
static bool is_speck(const sovb_tokens *tokens, size_t i)
{
	static const char words[] = "ở Ở ý Ý ô Ô ủ Ủ ổ Ổ ồ Ồ á Á à À ơ Ơ ê Ê â Â ú Ú ứ Ứ";
	const sovb_token *token = sovb_token_at(tokens, i);
	size_t size = token->end - token->start;
	const char *text = tokens->text + token->start;
	char letter[SOVB_UTF8_MAX + 1] = {0};
	uint32_t c;

	if (!(token->flags & SOVB_TOKEN_BLANK))
		return false;
	if (token->kind == SOVB_TOKEN_MARK)
		return sovb_token_is_one_of(token, ":;?.'=");
	if (token->kind != SOVB_TOKEN_WORD || sovb_utf8_decode(&c, text, size) != size)
		return false;
	if (i > 0 && is_speck_mark(token - 1))
		return true;
	memcpy(letter, text, size);
	return c < 0x80 ? strchr("bcdghklmnpqrstvxFJWZfjwz", (int)c) != NULL : !strstr(words, letter);
}

void sovb_subject_take(sovb_subject_reader *reader, size_t first, size_t end)
{
	while (end > first + 1 && is_speck(reader->tokens, end - 1))
		end--;
	while (first + 1 < end && sovb_token_at(reader->tokens, first)->kind == SOVB_TOKEN_WORD && is_speck(reader->tokens, first) &&
	       sovb_head_cue_at(reader->tokens, first) != SOVB_CUE_SUBJECT)
		first++;
	if (sovb_head_is_overprint(reader->tokens, end))
		while (end > first && is_stray(sovb_token_at(reader->tokens, end - 1)))
			end--;
	if (first >= end || reader->out->count == SOVB_SUBJECT_RUNS)
		return;
	reader->out->run[reader->out->count++] = (sovb_run){first, end};
	reader->size += end - first;
}
