#include "cut.h"

#include "token_reader.h"

#define AHEAD_BYTES 256 /* of which the first two tokens of a line are read */

/* Does a word in small letters and a full stop end the line before text[at]?  Symbols and numbers may go on over a line end. */
static bool follows_sentence(const sovb_layout *layout, size_t at)
{
	size_t end = sovb_before_place(layout, at).end;

	return end > 0 && sovb_stop_ends_word(layout->text, end - 1);
}

static bool begins_paragraph(const sovb_layout *layout, sovb_tokens *tokens, const sovb_lexicon *lexicon, size_t at)
{
	size_t size = layout->size - at > AHEAD_BYTES ? at + AHEAD_BYTES : layout->size;
	sovb_token_reader reader;

	if (!sovb_token_reader_init(&reader, tokens, lexicon, layout->text, size))
		return false;
	reader.at = at;
	sovb_token_read(&reader, 2);
	return tokens->count >= 2 && tokens->token[0].start == at && tokens->token[0].flags & SOVB_TOKEN_CAPITAL &&
	       !sovb_token_begins_item(&tokens->token[0], &tokens->token[1]) &&
	       sovb_paragraph_begins(layout, &tokens->token[0], &tokens->token[1]);
}

size_t sovb_cut_before(const sovb_layout *layout, sovb_tokens *tokens, const sovb_lexicon *lexicon, size_t from, size_t to)
{
	size_t at = to;

	while (at > from) {
		size_t line = sovb_line_start(layout, at);

		if (line <= from)
			break;
		if (line < to && follows_sentence(layout, line) && begins_paragraph(layout, tokens, lexicon, line))
			return line;
		at = line - 1;
	}
	return 0;
}
