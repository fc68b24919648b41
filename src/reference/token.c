#include "token.h"

#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "fold.h"
#include "utf8.h"

#define TOKENS_MAX ((size_t)1 << 28)
#define SHORT_LINE 20 /* characters; shorter lines tell nothing of the width */
#define WIDTH_STEP 8
#define WIDTHS 128
#define PIECES_MAX 8 /* syllables told apart in one glued word */

/*
 * Few words make up most of a text: what is known of a run of letters (its number, its case, that it is one word) is
 * found again by a hash of its bytes.
 */
#define CACHE_SLOTS 8192

struct cached_word {
	uint64_t hash; /* 0: free */
	uint16_t word;
	uint8_t flags;
};

struct sovb_word_cache {
	const sovb_lexicon *lexicon; /* whose numbers these are */
	struct cached_word slot[CACHE_SLOTS];
};

static uint64_t hash_bytes(const char *text, size_t size)
{
	uint64_t hash = size * 0x9E3779B97F4A7C15u;

	while (size > 0) {
		uint64_t chunk = 0;
		size_t length = size < sizeof chunk ? size : sizeof chunk;

		memcpy(&chunk, text, length);
		hash = (hash ^ chunk) * 0xD6E8FEB86659FD93u;
		hash ^= hash >> 32;
		text += length;
		size -= length;
	}
	return hash ? hash : 1;
}

/* What was passed over since the last token. */
struct gap {
	uint8_t flags;
	int lines;
	uint32_t start; /* of the line the next token stands on, when lines > 0 */
};

struct reader {
	sovb_tokens *tokens;
	bool hard_lines;
	size_t at;
	struct gap gap;
	bool failed;
};

void sovb_tokens_fini(sovb_tokens *tokens)
{
	free(tokens->cache);
	free(tokens->token);
	*tokens = (sovb_tokens){0};
}

const sovb_token *sovb_token_at(const sovb_tokens *tokens, size_t i)
{
	return &tokens->token[i < tokens->count ? i : tokens->count];
}

bool sovb_token_is(const sovb_tokens *tokens, size_t i, sovb_word word)
{
	return sovb_token_at(tokens, i)->word == word;
}

bool sovb_token_is_mark(const sovb_tokens *tokens, size_t i, char mark)
{
	const sovb_token *token = sovb_token_at(tokens, i);

	return token->kind == SOVB_TOKEN_MARK && token->mark == mark;
}

long sovb_token_number(const sovb_tokens *tokens, size_t i)
{
	const sovb_token *token = sovb_token_at(tokens, i);
	long value = 0;

	if (token->kind != SOVB_TOKEN_DIGITS || token->end - token->start > 9)
		return -1;
	for (uint32_t at = token->start; at < token->end; at++)
		value = value * 10 + (tokens->text[at] - '0');
	return value;
}

/* ---- marks and breaks ---- */

static char mark_of(uint32_t c)
{
	switch (c) {
	case 0x201C: /* “ */
	case 0x2018:
	case 0xAB:
		return '<';
	case 0x201D: /* ” */
	case 0x2019:
	case 0xBB:
		return '>';
	case 0x2022: /* bullets */
	case 0x25CF:
	case 0x25AA:
	case 0xB7:
	case 0xF0B7:
		return '+';
	case 0x2026: /* … */
		return '.';
	default:
		break;
	}
	if (sovb_is_hyphen(c))
		return '-';
	if (sovb_is_slash(c))
		return '/';
	return c < 0x80 ? (char)c : '?';
}

static bool is_markup(uint32_t c)
{
	return c == '*' || c == '#' || c == '_' || c == '`' || c == '\\';
}

static bool ends_sentence(const sovb_token *token)
{
	return token->kind == SOVB_TOKEN_MARK && strchr(".;:!?>\"", token->mark) != NULL;
}

/* Does the line begin like an item of a list: "- ", "+ ", "a) ", "1. ", "1.2.", "IV. "? */
static bool is_item(const sovb_tokens *tokens, size_t first)
{
	const sovb_token *token = &tokens->token[first];
	const sovb_token *next = token + 1;

	if (token->kind == SOVB_TOKEN_MARK)
		return (token->mark == '-' || token->mark == '+') && first + 1 < tokens->count &&
		       !(next->kind == SOVB_TOKEN_MARK && next->mark == token->mark);
	if (first + 1 >= tokens->count || next->kind != SOVB_TOKEN_MARK || next->flags & SOVB_TOKEN_BLANK)
		return false;
	if (token->kind == SOVB_TOKEN_DIGITS)
		return token->end - token->start <= 2 && (next->mark == '.' || next->mark == ')');
	return token->end - token->start <= 4 && (next->mark == ')' || (next->mark == '.' && (token->flags & SOVB_TOKEN_CAPITAL)) ||
	                                          (next->mark == '-' && (token->flags & SOVB_TOKEN_CAPITALS)));
}

/* Characters of the text between two tokens, both included. */
static uint32_t characters(const sovb_tokens *tokens, uint32_t start, uint32_t end)
{
	uint32_t count = 0;

	for (uint32_t at = start; at < end; at++)
		count += ((unsigned char)tokens->text[at] & 0xC0) != 0x80;
	return count;
}

/*
 * The width that lines of print are wrapped at: nine lines in ten are not longer. A text whose paragraphs stand on one
 * line each has a great width.
 */
static uint32_t wrap_width(const sovb_tokens *tokens)
{
	size_t histogram[WIDTHS] = {0};
	size_t lines = 0, seen = 0;
	uint32_t start = 0;

	for (size_t i = 0; i <= tokens->count; i++) {
		uint32_t width;

		if (i < tokens->count && !(tokens->token[i].flags & SOVB_TOKEN_LINE))
			continue;
		width = i ? characters(tokens, start, tokens->token[i - 1].end) : 0;
		start = tokens->token[i].start;
		if (width < SHORT_LINE)
			continue;
		histogram[width / WIDTH_STEP < WIDTHS ? width / WIDTH_STEP : WIDTHS - 1]++;
		lines++;
	}
	for (uint32_t i = 0; i < WIDTHS; i++) {
		seen += histogram[i];
		if (seen * 10 >= lines * 9)
			return i * WIDTH_STEP;
	}
	return 0;
}

/* Would the word that begins the next line have fitted on the line before?  Then that line was not wrapped but ended. */
static bool is_short(const sovb_tokens *tokens, size_t next, uint32_t line, uint32_t width)
{
	uint32_t written = characters(tokens, line, tokens->token[next - 1].end);
	uint32_t word = characters(tokens, tokens->token[next].start, tokens->token[next].end);

	return written + 1 + word <= width - width / 5;
}

/* A line that begins with a capital behind one that ended in ";" or ":": the next recital or item. */
static bool follows_clause(const sovb_token *token)
{
	return token->flags & SOVB_TOKEN_CAPITAL && token[-1].kind == SOVB_TOKEN_MARK &&
	       (token[-1].mark == ';' || token[-1].mark == ':');
}

/*
 * Mark the tokens that begin a paragraph.  Printed pages end in blank lines in mid-sentence (domain facts 5.8): a block
 * goes on when the one before it lacks an end mark and it begins in lower case or with a digit.
 */
static void mark_breaks(sovb_tokens *tokens, bool hard_lines)
{
	uint32_t width = wrap_width(tokens);
	uint32_t line = 0; /* start of the line that ends before token i */

	for (size_t i = 0; i < tokens->count; i++) {
		sovb_token *token = &tokens->token[i];
		bool blank_line = token->flags & SOVB_TOKEN_BREAK; /* set by the reader for two line ends */
		bool goes_on;

		if (!(token->flags & SOVB_TOKEN_LINE) && i > 0)
			continue;
		goes_on = i > 0 && !ends_sentence(token - 1) &&
		          ((token->kind == SOVB_TOKEN_WORD && !(token->flags & SOVB_TOKEN_CAPITAL)) ||
		           token->kind == SOVB_TOKEN_DIGITS);
		if (i == 0 || hard_lines || (blank_line && !goes_on) || is_item(tokens, i) || follows_clause(token) ||
		    (token->flags & SOVB_TOKEN_CAPITAL && is_short(tokens, i, line, width)))
			token->flags |= SOVB_TOKEN_BREAK;
		else
			token->flags &= (uint8_t)~SOVB_TOKEN_BREAK;
		line = token->start;
	}
}

/* ---- reading ---- */

/* Flags that the next token gets from what went before it. */
static uint8_t gap_flags(const struct reader *reader)
{
	uint8_t flags = reader->gap.flags;

	if (reader->gap.lines)
		flags |= SOVB_TOKEN_LINE | SOVB_TOKEN_BLANK;
	if (reader->gap.lines > 1)
		flags |= SOVB_TOKEN_BREAK;
	return flags;
}

static void push(struct reader *reader, sovb_token token)
{
	sovb_tokens *tokens = reader->tokens;

	if (tokens->count + 2 > tokens->capacity &&
	    !sovb_array_reserve((void **)&tokens->token, &tokens->capacity, tokens->count + 2, sizeof token, TOKENS_MAX)) {
		reader->failed = true;
		return;
	}
	token.flags |= gap_flags(reader);
	reader->gap = (struct gap){0};
	tokens->token[tokens->count++] = token;
}

static uint16_t word_number(const sovb_lexicon *lexicon, const char *text, size_t size)
{
	char folded[SOVB_WORD_MAX + 1];

	if (size > SOVB_WORD_MAX)
		return SOVB_WORD_NONE;
	return sovb_lexicon_word(lexicon, folded, sovb_fold_word(folded, text, size));
}

/* Capital flags of letters, and where a small letter is followed by a capital. */
static uint8_t look_at_case(const char *text, size_t size, size_t *seam)
{
	uint8_t flags = 0;
	bool all = true, before_small = false;
	size_t letters = 0;

	*seam = 0;
	for (size_t at = 0; at < size;) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, text + at, size - at);
		bool upper = sovb_is_upper(c);

		if (upper && letters == 0)
			flags |= SOVB_TOKEN_CAPITAL;
		if (upper && before_small && !*seam)
			*seam = at;
		before_small = !upper;
		all = all && upper;
		letters++;
		at += length;
	}
	if (all && letters > 1)
		flags |= SOVB_TOKEN_CAPITALS;
	return flags;
}

static void push_word(struct reader *reader, size_t start, size_t size, uint16_t word)
{
	size_t seam;
	sovb_token token = {(uint32_t)start, (uint32_t)(start + size), word, SOVB_TOKEN_WORD, 0, 0};

	token.flags = look_at_case(reader->tokens->text + start, size, &seam);
	push(reader, token);
}

/* Two tone marks in one run of letters: no syllable has them, so syllables were glued together. */
static bool has_two_tones(const char *folded, size_t size)
{
	return size > 4 && (unsigned char)folded[size - 2] == 0xCC && (unsigned char)folded[size - 4] == 0xCC;
}

/*
 * Cut glued syllables ("Nghịđịnh", "vềviệc") into known words, the first as long as can be; pushes them and is true when
 * the whole run could be cut.
 */
static bool push_glued(struct reader *reader, size_t start, size_t size)
{
	const char *text = reader->tokens->text + start;
	size_t cut[PIECES_MAX + 1] = {0};
	uint16_t word[PIECES_MAX];
	int pieces = 0;

	for (size_t at = 0; at < size;) {
		size_t end = size;

		if (pieces == PIECES_MAX)
			return false;
		for (; end > at; end = sovb_utf8_floor(text, end - 1)) {
			word[pieces] = word_number(reader->tokens->lexicon, text + at, end - at);
			if (word[pieces] != SOVB_WORD_NONE)
				break;
		}
		if (end == at)
			return false;
		cut[++pieces] = end;
		at = end;
	}
	if (pieces < 2)
		return false;
	for (int i = 0; i < pieces; i++)
		push_word(reader, start + cut[i], cut[i + 1] - cut[i], word[i]);
	return true;
}

static void push_letters(struct reader *reader, size_t start, size_t size);

/* The same for the whole of a run of letters, through the cache. */
static void push_run(struct reader *reader, size_t start, size_t size)
{
	sovb_tokens *tokens = reader->tokens;
	uint64_t hash = hash_bytes(tokens->text + start, size);
	struct cached_word *slot = &tokens->cache->slot[hash % CACHE_SLOTS];
	size_t before = tokens->count;

	if (slot->hash == hash) {
		push(reader, (sovb_token){(uint32_t)start, (uint32_t)(start + size), slot->word, SOVB_TOKEN_WORD,
		                          slot->flags, 0});
		return;
	}
	uint8_t gap = gap_flags(reader);
	push_letters(reader, start, size);
	if (tokens->count != before + 1)
		return;
	slot->hash = hash;
	slot->word = tokens->token[before].word;
	slot->flags = tokens->token[before].flags & (uint8_t)~gap;
}

static void push_letters(struct reader *reader, size_t start, size_t size)
{
	const char *text = reader->tokens->text + start;
	char folded[SOVB_WORD_MAX + 1];
	size_t folded_size, seam;
	uint16_t word;

	if (size > SOVB_WORD_MAX) {
		push_word(reader, start, size, SOVB_WORD_NONE);
		return;
	}
	folded_size = sovb_fold_word(folded, text, size);
	word = sovb_lexicon_word(reader->tokens->lexicon, folded, folded_size);
	if (word == SOVB_WORD_NONE) {
		look_at_case(text, size, &seam);
		if (seam > 1 && seam < size) {
			push_letters(reader, start, seam);
			push_letters(reader, start + seam, size - seam);
			return;
		}
		if (has_two_tones(folded, folded_size) && push_glued(reader, start, size))
			return;
	}
	push_word(reader, start, size, word);
}

static void read_letters(struct reader *reader)
{
	const sovb_tokens *tokens = reader->tokens;
	size_t start = reader->at;

	while (reader->at < tokens->size) {
		unsigned char byte = (unsigned char)tokens->text[reader->at];
		size_t length = 1;
		uint32_t c = byte;

		if (byte >= 0x80)
			length = sovb_utf8_decode(&c, tokens->text + reader->at, tokens->size - reader->at);
		else if ((byte | 0x20) < 'a' || (byte | 0x20) > 'z')
			break;
		if (byte >= 0x80 && !sovb_is_letter(c))
			break;
		reader->at += length;
	}
	push_run(reader, start, reader->at - start);
}

static void read_digits(struct reader *reader)
{
	const sovb_tokens *tokens = reader->tokens;
	sovb_token token = {.start = (uint32_t)reader->at, .kind = SOVB_TOKEN_DIGITS};

	while (reader->at < tokens->size && tokens->text[reader->at] >= '0' && tokens->text[reader->at] <= '9')
		reader->at++;
	token.end = (uint32_t)reader->at;
	push(reader, token);
}

static void read_one(struct reader *reader)
{
	const sovb_tokens *tokens = reader->tokens;
	uint32_t c = (unsigned char)tokens->text[reader->at];
	size_t length = 1;

	if (c == ' ') { /* by far the most frequent */
		reader->gap.flags |= SOVB_TOKEN_BLANK;
		reader->at++;
		return;
	}
	if (c >= 0x80)
		length = sovb_utf8_decode(&c, tokens->text + reader->at, tokens->size - reader->at);
	if (c >= '0' && c <= '9') {
		read_digits(reader);
	} else if (sovb_is_letter(c)) {
		read_letters(reader);
	} else if (c == '\n' || c == '\r') {
		reader->gap.lines += c == '\n';
		reader->gap.flags |= SOVB_TOKEN_BLANK;
		reader->at += length;
	} else if (sovb_is_blank(c)) {
		reader->gap.flags |= SOVB_TOKEN_BLANK;
		reader->at += length;
	} else if (is_markup(c)) {
		reader->gap.flags |= SOVB_TOKEN_MARKUP;
		reader->at += length;
	} else {
		sovb_token token = {.start = (uint32_t)reader->at, .kind = SOVB_TOKEN_MARK, .mark = mark_of(c)};

		token.word = c == ',' ? SOVB_WORD_COMMA : SOVB_WORD_NONE;
		reader->at += length;
		token.end = (uint32_t)reader->at;
		push(reader, token);
	}
}

bool sovb_tokens_read(sovb_tokens *tokens, const sovb_lexicon *lexicon, const char *text, size_t size, bool hard_lines)
{
	struct reader reader = {.tokens = tokens, .hard_lines = hard_lines};

	tokens->count = 0;
	tokens->text = text;
	tokens->size = size;
	tokens->lexicon = lexicon;
	if (!tokens->cache)
		tokens->cache = calloc(1, sizeof *tokens->cache);
	if (!tokens->cache ||
	    !sovb_array_reserve((void **)&tokens->token, &tokens->capacity, 1, sizeof *tokens->token, TOKENS_MAX))
		return false;
	if (tokens->cache->lexicon != lexicon)
		memset(tokens->cache, 0, sizeof *tokens->cache);
	tokens->cache->lexicon = lexicon;
	while (reader.at < size && !reader.failed)
		read_one(&reader);
	if (reader.failed)
		return false;
	tokens->token[tokens->count] = (sovb_token){.start = (uint32_t)size, .end = (uint32_t)size, .kind = SOVB_TOKEN_MARK,
	                                            .flags = SOVB_TOKEN_BREAK | SOVB_TOKEN_LINE | SOVB_TOKEN_BLANK};
	mark_breaks(tokens, hard_lines);
	return true;
}

/* ---- phrases ---- */

static bool matches(const sovb_tokens *tokens, size_t i, const sovb_phrase *phrase)
{
	if (phrase->count > tokens->count - i)
		return false;
	for (int k = 1; k < phrase->count; k++) {
		const sovb_token *token = &tokens->token[i + (size_t)k];

		if (token->word != phrase->word[k] || token->flags & SOVB_TOKEN_BREAK)
			return false;
	}
	return true;
}

const sovb_phrase *sovb_token_phrase(const sovb_tokens *tokens, size_t i, sovb_phrase_class class)
{
	const sovb_phrase *phrase;
	size_t count;

	if (i >= tokens->count || tokens->token[i].word == SOVB_WORD_NONE)
		return NULL;
	phrase = sovb_lexicon_phrases(tokens->lexicon, class, tokens->token[i].word, &count);
	for (size_t k = 0; k < count; k++)
		if (matches(tokens, i, &phrase[k]))
			return &phrase[k];
	return NULL;
}

const sovb_phrase *sovb_token_phrase_before(const sovb_tokens *tokens, size_t i, sovb_phrase_class class)
{
	for (size_t back = i < SOVB_PHRASE_WORDS ? i : SOVB_PHRASE_WORDS; back > 0; back--) {
		const sovb_phrase *phrase;
		size_t count;

		if (tokens->token[i - back].word == SOVB_WORD_NONE)
			continue;
		phrase = sovb_lexicon_phrases(tokens->lexicon, class, tokens->token[i - back].word, &count);
		for (size_t k = 0; k < count; k++)
			if (phrase[k].count == back && matches(tokens, i - back, &phrase[k]))
				return &phrase[k];
	}
	return NULL;
}
