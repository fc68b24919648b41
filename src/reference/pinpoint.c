#include "mention.h"

#define PINPOINT_TOKENS_MAX 30

bool sovb_is_unit(sovb_word word)
{
	switch (word) {
	case SOVB_WORD_DIEU:
	case SOVB_WORD_KHOAN:
	case SOVB_WORD_DIEM:
	case SOVB_WORD_MUC:
	case SOVB_WORD_PHAN:
	case SOVB_WORD_CHUONG:
		return true;
	default:
		return false;
	}
}

/* A unit, or the first word of "phụ lục", "tiểu mục". */
static bool is_unit(const sovb_tokens *tokens, size_t i)
{
	const sovb_word word = sovb_token_at(tokens, i)->word;

	return sovb_is_unit(word) || word == SOVB_WORD_PHU || word == SOVB_WORD_TIEU;
}

/* A unit or a number. */
static bool is_end_of_range(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->kind == SOVB_TOKEN_DIGITS || is_unit(tokens, i);
}

/* May token i stand inside "điểm b, c khoản 4 Điều 19", "Mục 1.1, Phụ lục", "phần thứ hai", "các mục từ 104 đến mục 112"? */
static bool may_stand(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];

	if (token->kind == SOVB_TOKEN_DIGITS || is_unit(tokens, i))
		return true;
	if (token->kind == SOVB_TOKEN_MARK)
		return token->mark == ',' || token->mark == '.' || token->mark == '(' || token->mark == ')';
	switch (token->word) {
	case SOVB_WORD_VA:
	case SOVB_WORD_THU:
	case SOVB_WORD_LUC:
	case SOVB_WORD_NHAT:
	case SOVB_WORD_MOT:
	case SOVB_WORD_HAI:
	case SOVB_WORD_BA:
	case SOVB_WORD_BON:
		return true;
	case SOVB_WORD_TU:
	case SOVB_WORD_DEN:
		return is_end_of_range(tokens, i + 1);
	default: /* letters of points, roman numerals */
		return token->end - token->start <= 4 && token->word == SOVB_WORD_NONE;
	}
}

/* A pinpoint holds a number or an ordinal, and does not end in a mark but a closing bracket. */
static bool is_whole(const sovb_tokens *tokens, size_t first, size_t end)
{
	int depth = 0;
	bool numbered = false;

	for (size_t i = first; i < end; i++) {
		depth += sovb_token_is_mark(tokens, i, '(') - sovb_token_is_mark(tokens, i, ')');
		numbered = numbered || tokens->token[i].kind == SOVB_TOKEN_DIGITS || sovb_term_number(tokens, i) ||
		           sovb_token_is(tokens, i, SOVB_WORD_THU) || (i > first && is_unit(tokens, i - 1) && !sovb_token_is(tokens, i - 1, SOVB_WORD_DIEU) && tokens->token[i].kind == SOVB_TOKEN_WORD && !is_unit(tokens, i));
		if (depth < 0)
			return false;
	}
	return numbered && depth == 0 &&
	       (tokens->token[end - 1].kind != SOVB_TOKEN_MARK || sovb_token_is_mark(tokens, end - 1, ')'));
}

void sovb_pinpoint_scan(sovb_run *run, const sovb_tokens *tokens, size_t i)
{
	size_t end = i;
	size_t first = i;
	size_t at;
	int depth = 0;
	bool range = false; /* "từ Điều 5 đến Điều 9" */

	*run = (sovb_run){i, i};
	if (end > 0 && (sovb_token_is(tokens, end - 1, SOVB_WORD_CUA) || (end > 1 && sovb_token_is(tokens, end - 1, SOVB_WORD_TRONG) && tokens->token[end - 2].kind == SOVB_TOKEN_DIGITS)))
		end--; /* "điểm 3 trong" */
	if (end > 0 && sovb_token_is_mark(tokens, end - 1, ','))
		end--;
	for (at = end; at > 0 && end - at < PINPOINT_TOKENS_MAX && may_stand(tokens, at - 1); at--) {
		depth += sovb_token_is_mark(tokens, at - 1, ')') - sovb_token_is_mark(tokens, at - 1, '(');
		if (depth < 0)
			break;
		range = range || sovb_token_is(tokens, at - 1, SOVB_WORD_DEN);
		if ((is_unit(tokens, at - 1) || (range && first == at && sovb_token_is(tokens, at - 1, SOVB_WORD_TU))) && depth == 0)
			first = at - 1;
		if (tokens->token[at - 1].flags & SOVB_TOKEN_BREAK) {
			at--;
			break;
		}
	}
	if (first < end && is_whole(tokens, first, end))
		*run = (sovb_run){first, end};
}
