/*
 * Tokens: the words, numbers and marks of a text, with where they stand.
 *
 * Blanks and Markdown marks (* # _ ` and backslash) are no tokens: the next token tells by its flags what went before.
 * A run of letters is cut where syllables were glued together by a PDF ("vụTỉnh", "Nghịđịnh"), when the parts are known
 * words.
 */
#ifndef SOVB_TOKEN_H
#define SOVB_TOKEN_H

#include <string.h>

#include "met_words.h"

#define SOVB_YEAR_FIRST 1945 /* of documents of the State */
#define SOVB_YEAR_LAST 2099

typedef enum sovb_token_kind { SOVB_TOKEN_WORD, SOVB_TOKEN_DIGITS, SOVB_TOKEN_MARK } sovb_token_kind;

enum {
	SOVB_TOKEN_CAPITAL = 1,  /* the word begins with a capital */
	SOVB_TOKEN_CAPITALS = 2, /* all its letters are capitals (at least two) */
	SOVB_TOKEN_BLANK = 4,    /* a blank or line end goes before */
	SOVB_TOKEN_LINE = 8,     /* a line end goes before */
	SOVB_TOKEN_BREAK = 16,   /* a paragraph begins here */
	SOVB_TOKEN_MARKUP = 32   /* Markdown marks go before */
};

typedef struct sovb_token {
	uint32_t start; /* bytes of the text */
	uint32_t end;
	uint16_t word; /* number in the lexicon; SOVB_WORD_NONE when unknown or no word */
	uint8_t kind;
	uint8_t flags;
	char mark; /* SOVB_TOKEN_MARK: the ASCII mark; dashes are '-', slashes '/', opening quotes '<', closing '>',
	              straight ones '"', bullets '+', anything else '?' */
} sovb_token;

typedef struct sovb_tokens {
	sovb_token *token; /* count tokens, then one end token: MARK, mark '\0', BREAK */
	size_t count;
	size_t capacity;
	bool has_bars;   /* '|', as tables are drawn with */
	bool has_quotes; /* opening ones */
	const char *text;
	size_t size;
	const sovb_lexicon *lexicon;
	const sovb_phrase_index *phrases; /* of the lexicon */
	sovb_met_words *words; /* met before */
	struct sovb_met_symbols *symbols; /* met before; NULL: none are remembered */
} sovb_tokens;

/*
 * Cut text (NFC UTF-8, at most 4 GiB) into tokens.  hard_lines: every line end ends a paragraph; otherwise a line end
 * does so only before a bullet or numbered item, and a blank line unless the sentence plainly goes on after it.
 * False when there is no memory.  Start with {0}; the array is used again by the next call.
 */
bool sovb_tokens_read(sovb_tokens *tokens, const sovb_lexicon *lexicon, const char *text, size_t size, bool hard_lines);

void sovb_tokens_fini(sovb_tokens *tokens);

/* The token at i, the end token when i is behind it. */
static inline const sovb_token *sovb_token_at(const sovb_tokens *tokens, size_t i)
{
	return &tokens->token[i < tokens->count ? i : tokens->count];
}

/* The longest phrase of a class that begins at token i, NULL when there is none; no BREAK inside it. */
static inline const sovb_phrase *sovb_token_phrase(const sovb_tokens *tokens, size_t i, sovb_phrase_class class);

/* The longest phrase of a class that ends right before token i; NULL when there is none. */
static inline const sovb_phrase *sovb_token_phrase_before(const sovb_tokens *tokens, size_t i, sovb_phrase_class class);

/* The same where it is known that a phrase of the class begins, or ends, in the word. */
const sovb_phrase *sovb_token_phrase_from(const sovb_tokens *tokens, size_t i, sovb_phrase_class class);
const sovb_phrase *sovb_token_phrase_to(const sovb_tokens *tokens, size_t i, sovb_phrase_class class);

static inline const sovb_phrase *sovb_token_phrase(const sovb_tokens *tokens, size_t i, sovb_phrase_class class)
{
	if (i >= tokens->count || !(tokens->phrases->begins[tokens->token[i].word] & 1u << class))
		return NULL;
	return sovb_token_phrase_from(tokens, i, class);
}

static inline const sovb_phrase *sovb_token_phrase_before(const sovb_tokens *tokens, size_t i, sovb_phrase_class class)
{
	if (i == 0 || !(tokens->phrases->ends[tokens->token[i - 1].word] & 1u << class))
		return NULL;
	return sovb_token_phrase_to(tokens, i, class);
}

/* True when token i is this word, or this mark. */
static inline bool sovb_token_is(const sovb_tokens *tokens, size_t i, sovb_word word)
{
	return sovb_token_at(tokens, i)->word == word;
}

static inline bool sovb_token_is_mark(const sovb_tokens *tokens, size_t i, char mark)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->kind == SOVB_TOKEN_MARK && token->mark == mark;
}

/* Is the token one of these marks?  The end token is none. */
static inline bool sovb_token_is_one_of(const sovb_token *token, const char *marks)
{
	return token->kind == SOVB_TOKEN_MARK && token->mark && strchr(marks, token->mark);
}

/* Does a paragraph, or another unit that no sentence goes over, begin at token i, or the text end before it? */
static inline bool sovb_token_is_break(const sovb_tokens *tokens, size_t i)
{
	return (sovb_token_at(tokens, i)->flags & SOVB_TOKEN_BREAK) != 0;
}

/* Is token i this word, in the paragraph of the token before it? */
static inline bool sovb_token_goes_on_with(const sovb_tokens *tokens, size_t i, sovb_word word)
{
	return !sovb_token_is_break(tokens, i) && sovb_token_is(tokens, i, word);
}

/* First token of the paragraph that holds token i, looked for back to token floor. */
static inline size_t sovb_paragraph_first(const sovb_tokens *tokens, size_t i, size_t floor)
{
	while (i > floor && !sovb_token_is_break(tokens, i))
		i--;
	return i;
}

/* "2. Quyết định …": the token behind the number of an item at token i, or i. */
static inline size_t sovb_token_behind_item_number(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->kind == SOVB_TOKEN_DIGITS && sovb_token_is_mark(tokens, i + 1, '.') ? i + 2 : i;
}

/* The token behind the paragraph that token i is in. */
static inline size_t sovb_paragraph_end(const sovb_tokens *tokens, size_t i)
{
	do
		i++;
	while (i < tokens->count && !sovb_token_is_break(tokens, i));
	return i;
}

/* Do the tokens before and at i, one of the text or its end, touch each other, without a blank? */
static inline bool sovb_token_touches(const sovb_tokens *tokens, size_t i)
{
	return i > 0 && tokens->token[i - 1].end == tokens->token[i].start;
}

/* Does a tab stand before token i: does another column of a line begin there? */
static inline bool sovb_token_is_behind_tab(const sovb_tokens *tokens, size_t i)
{
	const uint32_t from = i > 0 ? tokens->token[i - 1].end : 0;

	return sovb_token_at(tokens, i)->flags & SOVB_TOKEN_BLANK && memchr(tokens->text + from, '\t', sovb_token_at(tokens, i)->start - from) != NULL;
}

/* Is token i this word, as it is written? */
static inline bool sovb_token_says(const sovb_tokens *tokens, size_t i, const char *word)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->end - token->start == strlen(word) && memcmp(tokens->text + token->start, word, strlen(word)) == 0;
}

/* sovb_tokens_say(), of which the first letter was compared. */
bool sovb_tokens_go_on_saying(const sovb_tokens *tokens, size_t i, const char *words);

/* The words of a phrase as they are written, with one blank between them, from token i on? */
static inline bool sovb_tokens_say(const sovb_tokens *tokens, size_t i, const char *words)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->start < token->end && tokens->text[token->start] == *words && sovb_tokens_go_on_saying(tokens, i, words);
}

/*
 * Are the words from token i on, whatever marks a scan gave them, those of the phrase, which has one blank between words: "Cân cứ", "Két luận"?
 * The token behind them, or i.
 */
size_t sovb_tokens_say_bare(const sovb_tokens *tokens, size_t i, const char *phrase);

bool sovb_tokens_say_one_of(const sovb_tokens *tokens, size_t i, const char *const *phrases, size_t count);

/* Does the name of a body begin at token i, with a capital? */
static inline bool sovb_token_begins_body(const sovb_tokens *tokens, size_t i)
{
	return sovb_token_at(tokens, i)->flags & SOVB_TOKEN_CAPITAL && sovb_token_phrase(tokens, i, SOVB_PHRASE_BODY);
}

/* Does a kind of document with "số" or a number behind it, where another reference begins, stand at token i? */
static inline bool sovb_token_begins_reference(const sovb_tokens *tokens, size_t i)
{
	const sovb_phrase *type = sovb_token_phrase(tokens, i, SOVB_PHRASE_TYPE);

	return type && (sovb_token_is(tokens, i + type->count, SOVB_WORD_SO) ||
	                sovb_token_at(tokens, i + type->count)->kind == SOVB_TOKEN_DIGITS);
}

/* The token behind a bracket that opens at token i and closes within so many tokens of its paragraph, or i. */
static inline size_t sovb_token_behind_bracket(const sovb_tokens *tokens, size_t i, size_t most)
{
	if (!sovb_token_is_mark(tokens, i, '('))
		return i;
	for (size_t at = i + 1; at < i + most && !sovb_token_is_break(tokens, at); at++)
		if (sovb_token_is_mark(tokens, at, ')'))
			return at + 1;
	return i;
}

/* True when a token and the one behind it (NULL at the end) begin the item of a list: "a) …", "- …", "+ …". */
static inline bool sovb_token_begins_item(const sovb_token *token, const sovb_token *next)
{
	if (token->kind == SOVB_TOKEN_MARK)
		return token->mark == '-' || token->mark == '+';
	return token->kind == SOVB_TOKEN_WORD && token->end - token->start <= 3 && next &&
	       next->kind == SOVB_TOKEN_MARK && next->mark == ')';
}

/* Value of a token of digits; -1 when it is none or over 999999999. */
long sovb_token_number(const sovb_tokens *tokens, size_t i);

/* Is token i a year of four digits, since the State was founded? */
static inline bool sovb_token_is_year(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	long year = sovb_token_number(tokens, i);

	return token->end - token->start == 4 && year >= SOVB_YEAR_FIRST && year <= SOVB_YEAR_LAST;
}

/* What was read at a place: a day, or digits that name no day. */
typedef struct sovb_date_scan {
	sovb_date date; /* empty when the calendar does not have the day, or only month or year are given */
	sovb_date part; /* year, maybe month, when the day is not given or not in the calendar; empty for a run of years */
	bool impossible;
	size_t first; /* tokens [first, end) */
	size_t end;
} sovb_date_scan;

/*
 * Read a date from token i on: "ngày 16/2/2021", "ngày 03 tháng 6 năm 2013", "16/2/2021", "16-02-2021", "tháng 6/2013",
 * "năm 2019" (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, phụ lục I).  False when there is none.
 */
bool sovb_date_scan_at(sovb_date_scan *out, const sovb_tokens *tokens, size_t i);

#endif
