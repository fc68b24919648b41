#include "cells.h"

#include <string.h>

#define CELL_TOKENS 60  /* longest that is looked back over */
#define ROW_TOKENS 400  /* … and a row */

/* Does a column begin at token i? */
static bool begins_cell(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is_behind_tab(tokens, i) || (i > 0 && sovb_token_is_mark(tokens, i - 1, '|'));
}

static bool begins_line(const sovb_tokens *tokens, size_t i)
{
	return i == 0 || sovb_token_at(tokens, i)->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK);
}

sovb_run sovb_author_before(const sovb_tokens *tokens, const sovb_mention *mention)
{
	const size_t bar = mention->first > 0 && sovb_token_is_mark(tokens, mention->first - 1, '|');
	const size_t end = mention->first - bar;
	size_t first = end;

	if (!begins_cell(tokens, mention->first) || begins_line(tokens, mention->first))
		return (sovb_run){0};
	while (first > 0 && end - first < CELL_TOKENS && !begins_line(tokens, first) && (first == end || !begins_cell(tokens, first)))
		first--;
	if (first == end || !sovb_token_phrase(tokens, first, SOVB_PHRASE_BODY) || sovb_body_scan(tokens, first) != end)
		return (sovb_run){0};
	return (sovb_run){first, end};
}

/* Is there a tab or a bar between the tokens first and i?  (In running text there is none.) */
static bool has_cells_between(const sovb_tokens *tokens, size_t first, size_t i)
{
	const uint32_t start = tokens->token[first].start;
	const size_t size = tokens->token[i].start - start;

	return memchr(tokens->text + start, '\t', size) || memchr(tokens->text + start, '|', size);
}

int sovb_row_document(const sovb_mentions *mentions, const sovb_tokens *tokens, size_t i, size_t *first)
{
	size_t at = mentions->mention[i].object;
	size_t floor = i ? mentions->mention[i - 1].first : 0;
	int row = -1;

	if (!i || floor >= at || at - floor >= ROW_TOKENS)
		return -1;
	floor = at - floor > CELL_TOKENS ? at - CELL_TOKENS : floor;
	if (!has_cells_between(tokens, floor, at))
		return -1;
	while (at > 0 && mentions->mention[i].object - at < CELL_TOKENS && !begins_cell(tokens, at)) {
		if (begins_line(tokens, at))
			return -1;
		at--;
	}
	if (!begins_cell(tokens, at) || begins_line(tokens, at) || mentions->mention[i - 1].first >= at)
		return -1;
	*first = at;
	for (size_t k = i; k-- > 0 && mentions->mention[i].object - mentions->mention[k].first < ROW_TOKENS;) {
		for (; at >= mentions->mention[k].anchor.end; at--)
			if (begins_line(tokens, at))
				return row;
		row = (int)k;
		at = mentions->mention[k].first;
		if (begins_line(tokens, at))
			return row;
	}
	return row;
}

bool sovb_fills_line(const sovb_tokens *tokens, const sovb_mention *mention)
{
	return begins_line(tokens, mention->first) && sovb_token_at(tokens, mention->anchor.end)->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BREAK);
}

bool sovb_is_behind_row_number(const sovb_tokens *tokens, const sovb_mention *mention)
{
	size_t at = mention->first;

	at -= at > 0 && sovb_token_is_one_of(&tokens->token[at - 1], ".|");
	return at > 0 && tokens->token[at - 1].kind == SOVB_TOKEN_DIGITS && begins_line(tokens, at - 1);
}
