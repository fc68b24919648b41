#include "table_rows.h"

#define ROW_TOKENS_MAX 400

static bool is_bar(const sovb_token *token)
{
	return token->kind == SOVB_TOKEN_MARK && token->mark == '|';
}

static bool begins_line(const sovb_token *token)
{
	return (token->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK)) != 0;
}

struct row {
	size_t end;   /* behind its last token */
	size_t bars;
	size_t cells; /* that hold words */
	bool last;    /* the last cell does */
};

static struct row read_row(const sovb_tokens *tokens, size_t i)
{
	struct row row = {.end = i};

	do {
		if (is_bar(&tokens->token[row.end]))
			row.bars++;
		else if (is_bar(&tokens->token[row.end - 1]))
			row.cells++;
		row.end++;
	} while (row.end < tokens->count && row.end - i < ROW_TOKENS_MAX && !begins_line(&tokens->token[row.end]));
	if (!is_bar(&tokens->token[row.end - 1]))
		row.cells = 0; /* cut, or no row */
	row.last = row.end - i > 1 && !is_bar(&tokens->token[row.end - 2]);
	return row;
}

void sovb_table_rows_join(sovb_tokens *tokens)
{
	size_t kept = 0;
	size_t bars = 0; /* of the row before */

	if (!tokens->has_bars)
		return;
	for (size_t at = 0; at < tokens->count;) {
		bool bar = is_bar(&tokens->token[at]) && begins_line(&tokens->token[at]);
		struct row row = bar ? read_row(tokens, at) : (struct row){0};
		uint8_t flags = tokens->token[at].flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK | SOVB_TOKEN_BLANK);

		if (row.cells == 1 && row.bars > 2) {
			if (row.last && row.bars == bars && kept > 0 && is_bar(&tokens->token[kept - 1]))
				kept--; /* the end of the row before, whose last cell goes on */
			for (; at < row.end; at++) {
				if (is_bar(&tokens->token[at]))
					continue;
				tokens->token[kept] = tokens->token[at];
				tokens->token[kept++].flags |= flags;
				flags = 0;
			}
			bars = row.bars;
			continue;
		}
		if (begins_line(&tokens->token[at]))
			bars = row.bars;
		if (kept != at)
			tokens->token[kept] = tokens->token[at];
		kept++;
		at++;
	}
	tokens->count = kept;
}
