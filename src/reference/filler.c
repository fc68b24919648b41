#include "filler.h"

#include <string.h>

/* Words between a verb and its object that change nothing: "một số điều của các", "có hiệu quả". */
bool sovb_is_filler(const sovb_tokens *tokens, size_t i)
{
	static const char *const words[] = {"nội", "dung", "tinh", "thần", "toàn", "hiệu", "quả", "tốt", "nghiêm", "túc",
	                                    "đầy", "đủ"};
	const sovb_token *token = &tokens->token[i];
	size_t size = token->end - token->start;

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
	for (size_t k = 0; k < sizeof words / sizeof *words; k++)
		if (strlen(words[k]) == size && memcmp(tokens->text + token->start, words[k], size) == 0)
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
