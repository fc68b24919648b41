#include "region.h"

#include <string.h>

#include "spots.h"
#include "table_rows.h"
#include "token_reader.h"
#include "utf8.h"

#define FIRST_TOKENS 5200 /* read whole: the masthead and the recitals, which are looked for in the first 4000 */
#define NEAR_BYTES 4096   /* what is left out should be more */
#define TAIL_BYTES 500    /* of the paragraph before: "… theo khoản 2 Điều 5 của" stands at the end of a line */
#define LINK_WORDS 8       /* of ministries behind "liên Bộ" */
#define AHEAD_TOKENS 8    /* of the paragraph behind, where the last of a paragraph is looked at with what follows … */
#define AHEAD_NAME_TOKENS 64 /* … and where a name may go on: "của", a line end, the name of a body */

/*
 * Tokens of some paragraphs.  Between paragraphs that do not follow each other stands one token of no bytes that begins
 * a paragraph; its mark is '+' when nothing but items of a list was left out.
 */
struct region {
	sovb_layout layout;
	sovb_token_reader reader;
	size_t looked; /* first token of which it is not known yet whether a paragraph begins there */
	size_t open;   /* first token of the paragraph that was not read to its end */
	size_t done;   /* its first byte; the size of the text when all was read */
	sovb_spots spots;
	size_t spot;     /* the last found */
	size_t line_end; /* of the line in which sentences were left out last */
	sovb_tokens peeked;
	sovb_token_reader peeker;
};

/* ---- reading ---- */

static bool at_end(const struct region *region)
{
	return region->reader.at >= region->layout.size || region->reader.failed;
}

/* Is the token to be looked at the number of a page, with another line behind it? */
static bool is_page_number(const struct region *region)
{
	const sovb_tokens *tokens = region->reader.tokens;
	const sovb_token *token = &tokens->token[region->looked];

	return token->kind == SOVB_TOKEN_DIGITS && region->looked > 0 && region->looked + 1 < tokens->count &&
	       token[1].flags & SOVB_TOKEN_LINE && sovb_is_page_number(&region->layout, token->start, token->end);
}

static void drop_token(struct region *region)
{
	sovb_tokens *tokens = region->reader.tokens;
	sovb_token *token = &tokens->token[region->looked];

	tokens->count--;
	memmove(token, token + 1, (tokens->count - region->looked) * sizeof *token);
}

/* Drop "- 2 -", "Trang 2/15" where they are the line of the token to be looked at; false when more of the line is to be read first. */
static bool drop_page_line(struct region *region)
{
	sovb_tokens *tokens = region->reader.tokens;
	const sovb_token *token = &tokens->token[region->looked];
	size_t end, last;

	if (token->kind == SOVB_TOKEN_WORD ? token->end - token->start - 4 > 1 : token->mark != '-' && token->kind != SOVB_TOKEN_DIGITS)
		return true; /* "Page", "Trang", "CÔNG" have four or five bytes */
	if (region->looked == 0 || !sovb_may_be_page_line(tokens->text, tokens->size, token->start))
		return true;
	end = last = sovb_page_line_end(&region->layout, token->start);
	while (last > token->start && strchr(" \t\r\f", tokens->text[last - 1]))
		last--;
	if (!end)
		return true;
	if (tokens->token[tokens->count - 1].end < last && !at_end(region))
		return false;
	region->layout.page_first = token->start;
	region->layout.page_end = end;
	while (region->looked < tokens->count && tokens->token[region->looked].start < end)
		drop_token(region);
	return true;
}

/* "tại Luật", a line end, "Thanh tra số 84/2025/QH15" */
static bool goes_on_law(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_is(tokens, i - 1, SOVB_WORD_LUAT) && tokens->token[i - 1].flags & SOVB_TOKEN_CAPITAL &&
	       (sovb_token_is(tokens, i - 2, SOVB_WORD_TAI) || sovb_token_is(tokens, i - 2, SOVB_WORD_THEO) ||
	        sovb_token_is(tokens, i - 2, SOVB_WORD_BOI) || sovb_token_is(tokens, i - 2, SOVB_WORD_CUA)) &&
	       !sovb_token_is(tokens, i, SOVB_WORD_DIEU) && !sovb_token_is(tokens, i, SOVB_WORD_CHUONG);
}

/* "Bộ Lao động", a line end, "- Thương binh và Xã hội"; "liên Bộ Y tế", a line end, "- Tài chính": a dash of a name, no bullet. */
static bool is_dash_of_name(const sovb_tokens *tokens, size_t i)
{
	static const char *const pairs[][2] = {
		{"động", "Thương"}, {"Rịa", "Vũng"}, {"Thiên", "Huế"}, {"Nam", "Đà"}, {"chức", "Cán"}, {"Vinh", "Trà"},
	};
	const sovb_token *token = &tokens->token[i];

	if (token->mark != '-' || i < 3 || i + 1 >= tokens->count || !(token[1].flags & SOVB_TOKEN_CAPITAL) || token[-1].kind != SOVB_TOKEN_WORD)
		return false;
	for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++)
		if (sovb_token_says(tokens, i - 1, pairs[k][0]) && sovb_token_says(tokens, i + 1, pairs[k][1]))
			return true;
	for (size_t back = 2; back <= LINK_WORDS && back < i; back++)
		if (sovb_token_is(tokens, i - back, SOVB_WORD_BO) && sovb_token_is(tokens, i - back - 1, SOVB_WORD_LIEN))
			return true;
	return false;
}

/*
 * "của Bộ trưởng Bộ", a line end, "Nội vụ về …": the line ended within a name, however short it is.  Names in capitals stand
 * in mastheads, one below the other.
 */
static bool goes_on_name(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = &tokens->token[i];
	const sovb_phrase *head;

	if (token->kind == SOVB_TOKEN_MARK)
		return is_dash_of_name(tokens, i);
	if (i < 2 || token->kind != SOVB_TOKEN_WORD || !(token->flags & SOVB_TOKEN_CAPITAL) || token[-1].kind != SOVB_TOKEN_WORD ||
	    token[-1].flags & SOVB_TOKEN_CAPITALS)
		return false;
	if (sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE)) /* "của Đoàn", a line end, "Luật sư" */
		return token->word == SOVB_WORD_LUAT && token[-1].word == SOVB_WORD_DOAN && token[-1].flags & SOVB_TOKEN_CAPITAL;
	if (goes_on_law(tokens, i) || (token->word == SOVB_WORD_VIET && !(token[-1].flags & SOVB_TOKEN_CAPITAL)))
		return true; /* "Liên đoàn luật sư", a line end, "Việt Nam" */
	head = sovb_token_phrase_before(tokens, i, SOVB_PHRASE_BODY);
	return head && (head->value == SOVB_BODY_HEAD || sovb_token_is(tokens, i - 1, SOVB_WORD_BAN)) && i > head->count &&
	       (sovb_token_is(tokens, i - head->count - 1, SOVB_WORD_CUA) || sovb_token_is(tokens, i, SOVB_WORD_TRUNG));
}

/* "đã được sửa", a line end, "- đổi, bổ sung"; "Khoa học và Công", a line end, ". nghệ": what a scan saw at the rim of the page. */
static bool is_rim(const sovb_token *token, const sovb_token *next)
{
	return token->kind == SOVB_TOKEN_MARK && (token->mark == '-' || token->mark == '.') && token->flags & SOVB_TOKEN_LINE && next &&
	       next->kind == SOVB_TOKEN_WORD && next->flags & SOVB_TOKEN_BLANK && !(next->flags & (SOVB_TOKEN_CAPITAL | SOVB_TOKEN_LINE));
}

/* The word behind stands at the beginning of the line. */
static void drop_rim(struct region *region)
{
	sovb_token *token = &region->reader.tokens->token[region->looked];
	uint8_t flags = token->flags & (SOVB_TOKEN_LINE | SOVB_TOKEN_BLANK);

	drop_token(region);
	token->flags |= flags;
}

/* Mark the tokens known so far that begin a paragraph, up to the first one behind token `first`; false: there is none. */
static bool look_for_break(struct region *region, size_t first)
{
	sovb_tokens *tokens = region->reader.tokens;

	for (; region->looked < tokens->count; region->looked++) {
		sovb_token *token = &tokens->token[region->looked];
		const sovb_token *next;

		if (!(token->flags & SOVB_TOKEN_LINE) && region->looked > 0)
			continue;
		if (is_page_number(region))
			drop_token(region);
		else if (!drop_page_line(region) || region->looked == tokens->count)
			return false;
		next = region->looked + 1 < tokens->count ? token + 1 : NULL;
		if (!next && !at_end(region))
			return false;
		if (!sovb_paragraph_begins(&region->layout, token, next) ||
		    (!region->layout.hard_lines && goes_on_name(tokens, region->looked))) {
			if (is_rim(token, next))
				drop_rim(region);
			continue;
		}
		token->flags |= SOVB_TOKEN_BREAK;
		if (region->looked > first) {
			region->open = region->looked++;
			region->done = token->start;
			return true;
		}
	}
	return false;
}

/* Read until a paragraph begins behind token `first`. */
static void read_to_break(struct region *region, size_t first)
{
	const sovb_tokens *tokens = region->reader.tokens;

	while (!look_for_break(region, first)) {
		if (at_end(region)) {
			region->open = tokens->count;
			region->done = region->layout.size;
			return;
		}
		if (region->looked < tokens->count || region->looked == 0)
			sovb_token_read_line(&region->reader, region->looked < tokens->count);
		else
			region->looked = sovb_token_read_line(&region->reader, false);
	}
}

static void read_all(struct region *region, size_t least)
{
	const sovb_tokens *tokens = region->reader.tokens;

	while (!at_end(region) && tokens->count < least)
		read_to_break(region, region->open);
}

bool sovb_tokens_read(sovb_tokens *tokens, const sovb_lexicon *lexicon, const char *text, size_t size, bool hard_lines)
{
	struct region region = {.layout = sovb_layout_of(text, size, size < SOVB_LAYOUT_BYTES ? size : SOVB_LAYOUT_BYTES, hard_lines)};

	if (!sovb_token_reader_init(&region.reader, tokens, lexicon, text, size))
		return false;
	read_all(&region, SIZE_MAX);
	if (region.reader.failed)
		return false;
	if (!hard_lines)
		sovb_table_rows_join(tokens);
	sovb_token_reader_end(&region.reader);
	return true;
}

/* ---- sentences without a spot ---- */

/* The first spot that is not before a place, the size of the text when there is none. */
static size_t next_spot(struct region *region, size_t from)
{
	if (region->spot < from)
		region->spot = sovb_spots_next(&region->spots, from);
	return region->spot;
}

/*
 * Does a sentence end with the full stop before text[at] whatever stands around it (sentence_scan.c)?  "… vừa. Ngày 8/3/2018" may
 * go on (qualifier.c).
 */
static bool ends_sentence(const sovb_layout *layout, size_t at)
{
	const char *text = layout->text;
	uint32_t c;

	if (layout->size - at < 3 || text[at] != ' ' || !sovb_stop_ends_word(text, at - 1) || (text[at + 1] == 'N' && text[at + 2] == 'g'))
		return false;
	sovb_utf8_decode(&c, text + at + 1, layout->size - at - 1);
	return sovb_is_upper(c);
}

/* The last sentence that surely begins in text[from, to], from when there is none: the byte behind the full stop before it. */
static size_t last_sentence(const sovb_layout *layout, size_t from, size_t to)
{
	const char *text = layout->text;
	const char *stop;

	while (to > from && (stop = memrchr(text + from, '.', to - from))) {
		to = (size_t)(stop - text);
		if (ends_sentence(layout, to + 1))
			return to + 1;
	}
	return from;
}

/*
 * Leave out the sentences of a line between one that was read and the one that holds the next spot, or the end of the line.
 * How a line ends is kept, for what follows may have to do with it.
 */
static size_t skip_sentences(void *context, size_t at)
{
	struct region *region = context;
	const sovb_layout *layout = &region->layout;
	size_t spot;

	if (!ends_sentence(layout, at))
		return at;
	if (region->line_end < at) {
		const char *newline = memchr(layout->text + at, '\n', layout->size - at);

		region->line_end = newline ? (size_t)(newline - layout->text) : layout->size;
	}
	spot = next_spot(region, at);
	if (spot < region->line_end)
		return last_sentence(layout, at, spot);
	if (sovb_stop_ends_word(layout->text, region->line_end - 1))
		return region->line_end;
	return last_sentence(layout, at, region->line_end);
}

/* ---- only what is near a spot ---- */

/* The first two tokens from a place on; *next is NULL when there is but one. */
static const sovb_token *peek(struct region *region, size_t at, const sovb_token **next)
{
	sovb_token_reader *peeker = &region->peeker;

	region->peeked.count = 0;
	peeker->at = at;
	peeker->gap = 0;
	sovb_token_read(peeker, 2);
	if (peeker->failed)
		region->reader.failed = true;
	*next = region->peeked.count > 1 ? &region->peeked.token[1] : NULL;
	return region->peeked.count ? region->peeked.token : NULL;
}

/* First byte of the paragraph that holds a token at or around text[at]; done when it is the one that was begun to read. */
static size_t paragraph_start(struct region *region, size_t at)
{
	for (;;) {
		size_t first = sovb_first_token(&region->layout, sovb_line_start(&region->layout, at));
		const sovb_token *token, *next;

		if (first <= region->done)
			return region->done;
		token = peek(region, first, &next);
		if (!token || sovb_paragraph_begins(&region->layout, token, next))
			return first;
		at = sovb_before_place(&region->layout, first).end - 1;
	}
}

/* A paragraph that is an item of a list */
static bool is_item(struct region *region, size_t paragraph)
{
	const sovb_token *next;
	const sovb_token *token = peek(region, paragraph, &next);

	return token && sovb_token_begins_item(token, next);
}

/*
 * How much is read of the paragraph that follows the last one: little where that ended like a sentence, more where
 * something may go on over its end.
 */
static size_t tokens_ahead(const struct region *region)
{
	const sovb_token *last;

	if (region->open == 0)
		return 0;
	last = &region->reader.tokens->token[region->open - 1];
	if (last->kind == SOVB_TOKEN_WORD)
		return AHEAD_NAME_TOKENS;
	return last->kind == SOVB_TOKEN_DIGITS || last[-(region->open > 1)].kind == SOVB_TOKEN_DIGITS ? AHEAD_TOKENS : 2;
}

/* Leave the open paragraph behind its first tokens. */
static void leave(struct region *region)
{
	sovb_tokens *tokens = region->reader.tokens;
	size_t first = region->open;
	size_t wanted = first + tokens_ahead(region);

	sovb_token_read(&region->reader, wanted);
	if (look_for_break(region, first)) {
		/* The paragraph has ended: what was read of the next is read again when it is wanted. */
		tokens->count = region->open;
		region->looked = region->open;
		region->reader.at = region->done;
		region->reader.gap = SOVB_TOKEN_LINE | SOVB_TOKEN_BLANK;
		return;
	}
	if (tokens->count > wanted)
		tokens->count = wanted;
	while (region->looked < tokens->count && !(tokens->token[region->looked].flags & SOVB_TOKEN_LINE))
		region->looked++;
	/* What is not known to begin a paragraph, or would look like the end of one that opens a list, is not kept. */
	if (region->looked < tokens->count)
		tokens->count = region->looked;
	while (tokens->count > first + 1 && tokens->token[tokens->count - 1].kind == SOVB_TOKEN_MARK &&
	       tokens->token[tokens->count - 1].mark == ':')
		tokens->count--;
	region->reader.at = tokens->token[tokens->count - 1].end;
}

/* Go on reading at a later place: the beginning of a paragraph, or (tail) inside one. */
static void jump(struct region *region, size_t at, char mark, bool tail)
{
	sovb_token_reader *reader = &region->reader;
	uint32_t place = (uint32_t)(at - 1);

	reader->gap = 0;
	sovb_token_push(reader, (sovb_token){.start = place,
	                                     .end = place,
	                                     .kind = SOVB_TOKEN_MARK,
	                                     .flags = SOVB_TOKEN_BREAK | SOVB_TOKEN_LINE | SOVB_TOKEN_BLANK,
	                                     .mark = mark});
	reader->at = at;
	reader->gap = tail ? SOVB_TOKEN_BLANK : SOVB_TOKEN_LINE | SOVB_TOKEN_BLANK;
	region->looked = reader->tokens->count;
	region->open = reader->tokens->count;
	region->done = at;
}

/* What stands before a paragraph that is read although the paragraph before it is not. */
struct approach {
	size_t opener; /* paragraph that ends in ':' and whose list the paragraph is an item of; 0: none */
	bool nested;   /* there are lists in that list */
	size_t before; /* the paragraph before it, when its end is read */
	size_t tail;   /* where the end of the paragraph before it is read from; 0: not at all */
	char mark;
};

/* Walk back over the items of a list to what opens it. */
static void find_opener(struct region *region, struct approach *approach, size_t paragraph)
{
	while (is_item(region, paragraph)) {
		sovb_before before = sovb_before_place(&region->layout, paragraph);

		if (before.end <= region->done) {
			approach->mark = '+';
			return;
		}
		paragraph = paragraph_start(region, before.end - 1);
		if (before.mark == ':') {
			approach->nested = approach->opener != 0;
			approach->opener = paragraph;
		}
		if (paragraph == region->done) {
			approach->mark = '+';
			return;
		}
	}
}

static struct approach find_approach(struct region *region, size_t paragraph)
{
	struct approach approach = {0};
	sovb_before before = sovb_before_place(&region->layout, paragraph);
	size_t start;

	find_opener(region, &approach, paragraph);
	if (before.kind == SOVB_TOKEN_MARK && (!before.mark || !strchr(":,)", before.mark)))
		return approach;
	start = paragraph_start(region, before.end - 1);
	approach.before = start;
	approach.tail = before.end > start + TAIL_BYTES ? before.end - TAIL_BYTES : start;
	return approach;
}

/* Behind the blank that text[at] or a later byte is: tokens begin there. */
static size_t behind_blank(const struct region *region, size_t at, size_t end)
{
	const char *blank = memchr(region->layout.text + at, ' ', end - at);

	return blank ? (size_t)(blank - region->layout.text) + 1 : end;
}

/* Go on to a paragraph that is not the open one. */
static void approach_paragraph(struct region *region, size_t paragraph)
{
	struct approach approach = find_approach(region, paragraph);

	if (approach.opener) {
		if (approach.opener > region->done) {
			leave(region);
			jump(region, approach.opener, approach.mark, false);
		}
		read_to_break(region, region->open);
		while (approach.nested && region->done < paragraph && !at_end(region))
			read_to_break(region, region->open);
		approach.mark = '+';
	}
	if (region->done >= paragraph)
		return;
	if (approach.tail && approach.before == region->done && approach.tail < region->done + NEAR_BYTES) {
		read_to_break(region, region->open);
		return;
	}
	leave(region);
	if (region->done == paragraph)
		return;
	if (approach.tail) {
		bool whole = approach.tail == approach.before;
		size_t tail = whole ? approach.tail : behind_blank(region, approach.tail, paragraph);

		jump(region, tail > region->reader.at ? tail : region->reader.at, approach.mark, !whole);
		read_to_break(region, region->open);
	} else {
		jump(region, paragraph, approach.mark, false);
	}
}

/* "… Nghị định số 52/2013/NĐ-", a line end, "CP về …": a symbol goes on over what looks like the end of a paragraph. */
static bool cuts_symbol(const struct region *region)
{
	const sovb_token *token = region->reader.tokens->token;
	size_t open = region->open;

	if (open < 2 || token[open - 1].kind != SOVB_TOKEN_MARK)
		return false;
	if (token[open - 1].mark == '-' || token[open - 1].mark == '/')
		return true;
	return token[open - 1].mark == '.' && open < region->reader.tokens->count && token[open].flags & SOVB_TOKEN_CAPITAL &&
	       (token[open - 2].kind == SOVB_TOKEN_DIGITS || token[open - 2].flags & SOVB_TOKEN_CAPITALS);
}

static void read_near(struct region *region, const sovb_lexicon *lexicon)
{
	sovb_spots_init(&region->spots, lexicon, region->reader.tokens->words, region->layout.text, region->layout.size);
	region->spot = sovb_spots_next(&region->spots, region->done);
	region->reader.skip = skip_sentences;
	region->reader.skip_context = region;
	while (region->done < region->layout.size && !region->reader.failed) {
		size_t spot = next_spot(region, region->done);
		size_t paragraph;

		if (spot >= region->layout.size)
			break;
		paragraph = paragraph_start(region, spot);
		if (paragraph > region->done)
			approach_paragraph(region, paragraph);
		do
			read_to_break(region, region->open);
		while (cuts_symbol(region) && !at_end(region));
	}
	if (region->done < region->layout.size)
		leave(region);
}

bool sovb_tokens_read_near(sovb_tokens *tokens, const sovb_lexicon *lexicon, const sovb_layout *layout, bool later)
{
	struct region region = {.layout = *layout};
	bool read = false;

	if (!sovb_token_reader_init(&region.reader, tokens, lexicon, layout->text, layout->size))
		return false;
	region.peeked.words = tokens->words;
	if (!sovb_token_reader_init(&region.peeker, &region.peeked, lexicon, layout->text, layout->size))
		goto done;
	read_all(&region, later ? 1 : FIRST_TOKENS);
	read_near(&region, lexicon);
	read = !region.reader.failed;
	if (read && !layout->hard_lines)
		sovb_table_rows_join(tokens);
	if (read)
		sovb_token_reader_end(&region.reader);
done:
	region.peeked.words = NULL;
	sovb_tokens_fini(&region.peeked);
	return read;
}
