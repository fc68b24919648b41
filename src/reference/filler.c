#include "filler.h"

#include <string.h>

#include "fold.h"

static const char *const fillers[] = {"nội", "dung", "tinh", "thần", "toàn", "hiệu", "quả", "tốt", "nghiêm", "túc", "đầy", "đủ"};

/* "NỘI DUNG" in a subject in capitals. */
static bool is_filler_in_capitals(const char *text, size_t size)
{
	char word[SOVB_WORD_MAX + 1];

	if (size > SOVB_WORD_MAX)
		return false;
	size = sovb_fold_word(word, text, size);
	for (size_t k = 0; k < sizeof fillers / sizeof *fillers; k++)
		if (sovb_fold_begins(word, fillers[k]) == size)
			return true;
	return false;
}

/* Words between a verb and its object that change nothing: "một số điều của các", "có hiệu quả". */
bool sovb_is_filler(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];

	switch (token->word) {
	case SOVB_WORD_CAC:
	case SOVB_WORD_CUA:
	case SOVB_WORD_MOT:
	case SOVB_WORD_SO:
	case SOVB_WORD_DIEU:
	case SOVB_WORD_CO:
	case SOVB_WORD_VIEC:
	case SOVB_WORD_BO:
	case SOVB_WORD_PHAN: /* một phần */
		return true;
	default:
		break;
	}
	if (token->flags & SOVB_TOKEN_CAPITALS)
		return is_filler_in_capitals(tokens->text + token->start, token->end - token->start);
	for (size_t k = 0; k < sizeof fillers / sizeof *fillers; k++)
		if (sovb_token_says(tokens, i, fillers[k]))
			return true;
	return false;
}

/* "các quy định", "một số nội dung", "các biểu mẫu": what an item may change, said from token i on. */
bool sovb_names_rules(const sovb_tokens *tokens, size_t i)
{
	bool content = false;

	for (; sovb_is_filler(tokens, i); i++)
		content = content || sovb_token_is(tokens, i, SOVB_WORD_NOI_BO);
	return content || sovb_token_is(tokens, i, SOVB_WORD_QUY) || sovb_token_is(tokens, i, SOVB_WORD_MAU) ||
	       sovb_token_is(tokens, i, SOVB_WORD_BIEU);
}
