#include "token_reader.h"

#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "fold.h"
#include "utf8.h"

#define TOKENS_MAX ((size_t)1 << 28)
#define PIECES_MAX 8 /* syllables told apart in one glued word */

char sovb_token_mark(uint32_t c)
{
	if (c < 0x80)
		return (char)c;
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
	return '?';
}

static bool reserve(sovb_token_reader *reader)
{
	sovb_tokens *tokens = reader->tokens;

	if (!sovb_array_reserve((void **)&tokens->token, &tokens->capacity, tokens->count + 2, sizeof *tokens->token,
	                        TOKENS_MAX))
		reader->failed = true;
	return !reader->failed;
}

static inline void push(sovb_token_reader *reader, sovb_token token)
{
	sovb_tokens *tokens = reader->tokens;

	if (tokens->count + 2 > tokens->capacity && !reserve(reader))
		return;
	token.flags |= reader->gap;
	reader->gap = 0;
	tokens->token[tokens->count++] = token;
}

void sovb_token_push(sovb_token_reader *reader, sovb_token token)
{
	push(reader, token);
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

static void push_word(sovb_token_reader *reader, size_t start, size_t size, uint16_t word)
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
static bool push_glued(sovb_token_reader *reader, size_t start, size_t size)
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
			word[pieces] = sovb_word_look_up(reader->tokens->lexicon, text, at, end, NULL);
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

static void push_letters(sovb_token_reader *reader, size_t start, size_t size);

/* The same for the whole of a run of letters that was not met before. */
static void push_new_run(sovb_token_reader *reader, size_t start, size_t end, uint64_t hash)
{
	sovb_tokens *tokens = reader->tokens;
	size_t before = tokens->count;
	uint8_t gap = reader->gap;
	bool glued;

	push_letters(reader, start, end - start);
	if (tokens->count != before + 1)
		return;
	sovb_word_look_up(tokens->lexicon, tokens->text, start, end, &glued);
	*sovb_met_words_slot(tokens->words, hash) = sovb_met_words_pack(
		hash, tokens->token[before].word, (uint8_t)((tokens->token[before].flags & ~gap) | (glued ? SOVB_WORD_GLUED : 0)));
}

/* The token of a run of letters that was met before. */
static inline sovb_token word_token(size_t start, size_t end, sovb_met_word met)
{
	return (sovb_token){(uint32_t)start, (uint32_t)end, sovb_met_words_word(met), SOVB_TOKEN_WORD,
	                    sovb_met_words_flags(met) & (uint8_t)~SOVB_WORD_GLUED, 0};
}

static inline void push_run(sovb_token_reader *reader, size_t start, size_t end)
{
	sovb_tokens *tokens = reader->tokens;
	uint64_t hash = sovb_met_words_hash(tokens->text, start, end, tokens->size);
	sovb_met_word met = *sovb_met_words_slot(tokens->words, hash);

	if (sovb_met_words_is(met, hash))
		push(reader, word_token(start, end, met));
	else
		push_new_run(reader, start, end, hash);
}

static void push_letters(sovb_token_reader *reader, size_t start, size_t size)
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

/* Bytes of the letter at text[at], 0 when there is none. */
static inline size_t letter_length(const char *text, size_t at, size_t size)
{
	unsigned char first = (unsigned char)text[at];
	uint32_t c;
	size_t length;

	if (first < 0x80)
		return (unsigned char)((first | 0x20) - 'a') < 26;
	/* U+1E80 to U+1EFF: the letters of Vietnamese with a tone. */
	if (first == 0xE1 && size - at > 2 && ((unsigned char)text[at + 1] | 1) == 0xBB)
		return 3;
	length = sovb_utf8_decode(&c, text + at, size - at);
	return sovb_is_letter(c) ? length : 0;
}

static void read_letters(sovb_token_reader *reader, size_t length)
{
	const char *text = reader->tokens->text;
	size_t size = reader->tokens->size;
	size_t at = reader->at;
	size_t end = at;

	do
		end += length;
	while (end < size && (length = letter_length(text, end, size)) > 0);
	reader->at = end;
	push_run(reader, at, end);
}

/* A blank, a line end, Markdown or a mark that is not ASCII. */
static void read_other(sovb_token_reader *reader)
{
	const sovb_tokens *tokens = reader->tokens;
	sovb_token token = {.start = (uint32_t)reader->at, .kind = SOVB_TOKEN_MARK};
	uint32_t c;

	reader->at += sovb_utf8_decode(&c, tokens->text + reader->at, tokens->size - reader->at);
	if (c == '\n') {
		reader->gap |= SOVB_TOKEN_LINE | SOVB_TOKEN_BLANK;
	} else if (c == '\r' || sovb_is_blank(c)) {
		reader->gap |= SOVB_TOKEN_BLANK;
	} else if (sovb_token_is_markup(c)) {
		reader->gap |= SOVB_TOKEN_MARKUP;
	} else {
		token.mark = sovb_token_mark(c);
		token.end = (uint32_t)reader->at;
		push(reader, token);
	}
}

/* What has to be looked at character by character. */
static void read_slowly(sovb_token_reader *reader)
{
	size_t length = letter_length(reader->tokens->text, reader->at, reader->tokens->size);

	if (length)
		read_letters(reader, length);
	else
		read_other(reader);
}

/* An ASCII mark that is a token as it is; others are blanks, line ends, Markdown. */
static inline bool is_plain_mark(char c)
{
	return c > ' ' && c < 0x7F && !sovb_token_is_markup((unsigned char)c);
}

/* The letters from text[at] on, of which the block from text[*block] on tells; 0: they are to be looked at one by one. */
static inline size_t plain_letters(const sovb_tokens *tokens, size_t at, size_t *block, sovb_letters *letters)
{
	uint64_t others = ~(letters->letters >> (at - *block));
	size_t length;

	if (at != *block && (letters->letters >> (at - *block)) + 1 == UINT64_C(1) << (SOVB_LETTERS_BYTES - (at - *block))) {
		*block = at; /* they may go on behind the block */
		*letters = sovb_letters_look(tokens->text, at, tokens->size);
		others = ~letters->letters;
	}
	if (!others)
		return 0;
	length = (size_t)__builtin_ctzll(others);
	return letters->odd >> (at - *block) & ((UINT64_C(1) << length) - 1) ? 0 : length;
}

static void skip(sovb_token_reader *reader)
{
	reader->at = reader->skip(reader->skip_context, reader->at);
}

/*
 * Read until there are `limit` tokens; line: or two of the next line.  Returns the first of that line, SIZE_MAX when there is none.
 * Words met before with blanks between them, numbers and ASCII marks, which most of a text is, are read here, 64 bytes looked at
 * once.
 */
static size_t read_on(sovb_token_reader *reader, size_t limit, bool line)
{
	sovb_tokens *tokens = reader->tokens;
	const char *text = tokens->text;
	size_t size = tokens->size;
	size_t block = reader->at - SOVB_LETTERS_BYTES; /* none is looked at yet */
	size_t first = SIZE_MAX;
	sovb_letters letters = {0};

	while (reader->at < size && tokens->count < limit && !reader->failed) {
		size_t start = reader->at;
		size_t at, end = 0;
		uint64_t rest;
		sovb_token token;

		if (start - block >= SOVB_LETTERS_BYTES) {
			block = start;
			letters = sovb_letters_look(text, start, size);
		}
		rest = ~letters.blanks >> (start - block);
		at = rest ? start + (size_t)__builtin_ctzll(rest) : block + SOVB_LETTERS_BYTES;
		if (at > start) {
			reader->gap |= SOVB_TOKEN_BLANK;
			reader->at = at < size ? at : size;
			if (!rest || at >= size)
				continue;
		}
		if (letters.letters >> (at - block) & 1) {
			size_t length = plain_letters(tokens, at, &block, &letters);

			if (length) {
				uint64_t hash = sovb_met_words_hash(text, at, at + length, size);
				sovb_met_word met = *sovb_met_words_slot(tokens->words, hash);

				if (sovb_met_words_is(met, hash)) {
					end = at + length;
					token = word_token(at, end, met);
				}
			}
		} else if (text[at] >= '0' && text[at] <= '9') {
			end = at;
			do
				end++;
			while (end < size && text[end] >= '0' && text[end] <= '9');
			token = (sovb_token){(uint32_t)at, (uint32_t)end, SOVB_WORD_NONE, SOVB_TOKEN_DIGITS, 0, 0};
		} else if (is_plain_mark(text[at])) {
			end = at + 1;
			token = (sovb_token){(uint32_t)at, (uint32_t)end, text[at] == ',' ? SOVB_WORD_COMMA : SOVB_WORD_NONE, SOVB_TOKEN_MARK, 0,
			                     text[at]};
		}
		start = tokens->count;
		if (end) {
			reader->at = end;
			push(reader, token);
			if (token.mark == '.' && reader->skip && first == SIZE_MAX)
				skip(reader);
		} else {
			read_slowly(reader);
		}
		if (line && tokens->count > start && tokens->token[start].flags & SOVB_TOKEN_LINE) {
			line = false;
			first = start;
			limit = start + 2;
		}
	}
	return first;
}

void sovb_token_read(sovb_token_reader *reader, size_t limit)
{
	read_on(reader, limit, false);
}

size_t sovb_token_read_line(sovb_token_reader *reader, bool begun)
{
	const sovb_tokens *tokens = reader->tokens;
	size_t first = begun ? tokens->count - 1 : SIZE_MAX;

	if (begun)
		read_on(reader, tokens->count + 1, false);
	else
		first = read_on(reader, SIZE_MAX, true);
	return first == SIZE_MAX ? tokens->count : first;
}

bool sovb_token_reader_init(sovb_token_reader *reader, sovb_tokens *tokens, const sovb_lexicon *lexicon, const char *text,
                            size_t size)
{
	*reader = (sovb_token_reader){.tokens = tokens};
	tokens->count = 0;
	tokens->text = text;
	tokens->size = size;
	tokens->lexicon = lexicon;
	tokens->beginnings = sovb_lexicon_beginnings(lexicon);
	if (!tokens->words)
		tokens->words = calloc(1, sizeof *tokens->words);
	if (!tokens->words ||
	    !sovb_array_reserve((void **)&tokens->token, &tokens->capacity, 1, sizeof *tokens->token, TOKENS_MAX))
		return false;
	if (tokens->words->lexicon != lexicon)
		memset(tokens->words, 0, sizeof *tokens->words);
	tokens->words->lexicon = lexicon;
	return true;
}

void sovb_token_reader_end(sovb_token_reader *reader)
{
	sovb_tokens *tokens = reader->tokens;

	tokens->token[tokens->count] = (sovb_token){.start = (uint32_t)tokens->size,
	                                            .end = (uint32_t)tokens->size,
	                                            .kind = SOVB_TOKEN_MARK,
	                                            .flags = SOVB_TOKEN_BREAK | SOVB_TOKEN_LINE | SOVB_TOKEN_BLANK};
}
