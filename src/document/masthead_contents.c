#include "masthead_contents.h"

#include <string.h>

#include "masthead_words.h"

#define ENTRIES_MIN 3  /* fewer lines with a page's number are no table */
#define ENTRY_LINES 4  /* of the longest entry, which are wrapped */
#define PAGES_MAX 999

/* "1. Mục đích<tab>5", "Bố cục ........ 7": does the line [first, end) end in the number of a page? */
static bool ends_in_page(const sovb_tokens *tokens, size_t first, size_t end)
{
	const sovb_token *last = sovb_token_at(tokens, end - 1);
	const long page = sovb_token_number(tokens, end - 1);
	const char *leader = tokens->text + last->start;

	if (end - first < 2 || page < 0 || page > PAGES_MAX)
		return false;
	return sovb_head_gap_before(tokens, end - 1).wide || leader[-1] == '.' || memcmp(leader - 3, "\u2026", 3) == 0;
}

size_t sovb_behind_contents(const sovb_tokens *tokens)
{
	size_t behind = sovb_head_phrase(tokens, 0, "mục lục");
	size_t entries = 0;

	if (!behind || behind != sovb_head_line_end(tokens, 0))
		return 0;
	for (size_t i = behind, end, lines = 1; i < tokens->count && lines <= ENTRY_LINES; i = end, lines++) {
		end = sovb_head_line_end(tokens, i);
		if (!ends_in_page(tokens, i, end))
			continue;
		entries++;
		behind = end;
		lines = 0; /* of the next one */
	}
	return entries >= ENTRIES_MIN ? behind : 0;
}
