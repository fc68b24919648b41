#include "token_reader.h"

#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "fold.h"
#include "syllable.h"
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

/* The flags that a token of the word has. */
static inline uint8_t token_flags(sovb_met_word met)
{
	return sovb_met_words_flags(met) & (uint8_t)~SOVB_WORD_GLUED;
}

static void push_word(sovb_token_reader *reader, size_t start, size_t size, uint16_t word)
{
	size_t seam;
	sovb_token token = {(uint32_t)start, (uint32_t)(start + size), word, SOVB_TOKEN_WORD, 0, 0};

	token.flags = look_at_case(reader->tokens->text + start, size, &seam);
	push(reader, token);
}

/* A tone mark stands last in what a run of letters is folded to; two in one run are of several syllables. */
static bool has_tone(const char *folded, size_t size)
{
	return size > 2 && (unsigned char)folded[size - 2] == 0xCC;
}

static bool has_two_tones(const char *folded, size_t size)
{
	return size > 4 && has_tone(folded, size) && has_tone(folded, size - 2);
}

static bool is_syllable(const char *text, size_t size)
{
	sovb_letter letters[SOVB_SYLLABLE_MAX];
	size_t count = 0;

	for (size_t at = 0; at < size;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, text + at, size - at);
		if (count == SOVB_SYLLABLE_MAX || !sovb_letter_tell(&letters[count++], c))
			return false;
	}
	return sovb_syllable_is(letters, count);
}

/* A PDF loses the blank behind a letter with marks; a syllable that follows begins with a consonant nearly always ("trưỏng" is a slip). */
static bool may_be_cut(const char *text, size_t at, size_t size)
{
	uint32_t c;

	if (at == size)
		return true;
	sovb_utf8_decode(&c, text + at, size - at);
	return (unsigned char)text[at - 1] >= 0x80 && (c < 0x80 ? !strchr("aeiouyAEIOUY", (int)c) : c == 0x111 || c == 0x110);
}

/* Is there a letter with marks, a consonant right behind it, and a vowel farther on?  Most words of one syllable have none. */
static bool has_seam(const char *text, size_t size)
{
	for (size_t at = 2; at + 1 < size; at++)
		if ((unsigned char)text[at - 1] >= 0x80 && (unsigned char)text[at] < 0x80 && !strchr("aeiouyAEIOUY", text[at]))
			for (at++; at < size; at++)
				if ((unsigned char)text[at] >= 0x80 || strchr("aeiouyAEIOUY", text[at]))
					return true;
	return false;
}

/* The end of the piece that begins at text[at]: the longest known word there (of two tones), else the longest syllable; at when there is none. */
static size_t piece_end(const sovb_lexicon *lexicon, const char *text, size_t at, size_t size, bool two, uint16_t *word)
{
	size_t syllable = at;

	for (size_t end = size; end > at; end = sovb_utf8_floor(text, end - 1)) {
		bool seam = may_be_cut(text, end, size);

		*word = two || seam ? sovb_word_look_up(lexicon, text, at, end, NULL) : SOVB_WORD_NONE;
		if (*word != SOVB_WORD_NONE)
			return end;
		if (seam && syllable == at && is_syllable(text + at, end - at))
			syllable = end;
	}
	return syllable;
}

/* Cut glued syllables ("Nghịđịnh", "vềviệc", "bổsung", "trịvềđột"); pushes them and is true when the whole run could be cut. */
static bool push_glued(sovb_token_reader *reader, size_t start, size_t size, bool two)
{
	const char *text = reader->tokens->text + start;
	size_t cut[PIECES_MAX + 1] = {0};
	uint16_t word[PIECES_MAX];
	int pieces = 0;

	for (size_t at = 0; at < size;) {
		size_t end = pieces == PIECES_MAX ? at : piece_end(reader->tokens->lexicon, text, at, size, two, &word[pieces]);

		if (end == at)
			return false;
		cut[++pieces] = at = end;
	}
	if (pieces < 2)
		return false;
	for (int i = 0; i < pieces; i++)
		push_word(reader, start + cut[i], cut[i + 1] - cut[i], word[i]);
	return true;
}

/* "… CHỦ NGHĨA VIỆT NAMTRƯỜNG MẦM NON", two columns that lost the blank between them; "VIỆTNAM".  The bytes before the known word behind; 0 when there is none. */
static size_t country_end(const sovb_lexicon *lexicon, const char *text, size_t size)
{
	static const char *const country[] = {"VIỆT", "NAM"};
	char folded[SOVB_WORD_MAX + 1];

	for (size_t i = 0; i < sizeof country / sizeof *country; i++) {
		const size_t end = strlen(country[i]);

		if (size > end + 1 && memcmp(text, country[i], end) == 0 &&
		    sovb_lexicon_word(lexicon, folded, sovb_fold_word(folded, text + end, size - end)) != SOVB_WORD_NONE)
			return end;
	}
	return 0;
}

/* Letters that were not met before; *glued: they are unknown, but may be several words. */
static void push_letters(sovb_token_reader *reader, size_t start, size_t size, bool *glued)
{
	const char *text = reader->tokens->text + start;
	sovb_token token = {(uint32_t)start, (uint32_t)(start + size), SOVB_WORD_NONE, SOVB_TOKEN_WORD, 0, 0};
	char folded[SOVB_WORD_MAX + 1];
	size_t folded_size, seam;

	token.flags = look_at_case(text, size, &seam);
	*glued = true;
	if (size <= SOVB_WORD_MAX) {
		folded_size = sovb_fold_word(folded, text, size);
		token.word = sovb_lexicon_word(reader->tokens->lexicon, folded, folded_size);
		*glued = token.word == SOVB_WORD_NONE && sovb_may_be_glued(text, size, folded, folded_size);
		if (token.word == SOVB_WORD_NONE && token.flags & SOVB_TOKEN_CAPITALS)
			seam = country_end(reader->tokens->lexicon, text, size);
		if (token.word == SOVB_WORD_NONE && seam > 1 && seam < size) {
			push_letters(reader, start, seam, glued);
			push_letters(reader, start + seam, size - seam, glued);
			return;
		}
		if (token.word == SOVB_WORD_NONE && has_tone(folded, folded_size)) {
			bool two = has_two_tones(folded, folded_size);

			if ((two || (has_seam(text, size) && !is_syllable(text, size))) && push_glued(reader, start, size, two))
				return;
		}
	}
	push(reader, token);
}

/* A run of letters that is looked up by its hash, and kept there when it makes one token. */
static void push_run(sovb_token_reader *reader, size_t start, size_t end)
{
	sovb_tokens *tokens = reader->tokens;
	uint64_t hash = sovb_met_words_hash(tokens->text, start, end, tokens->size);
	sovb_met_word met = sovb_met_words_find(tokens->words, hash);
	size_t before = tokens->count;
	uint8_t gap = reader->gap;
	bool glued;

	if (met) {
		push(reader, (sovb_token){(uint32_t)start, (uint32_t)end, sovb_met_words_word(met), SOVB_TOKEN_WORD, token_flags(met), 0});
		return;
	}
	push_letters(reader, start, end - start, &glued);
	if (tokens->count == before + 1)
		sovb_met_words_keep(tokens->words, hash, tokens->token[before].word,
		                    (uint8_t)((tokens->token[before].flags & ~gap) | (glued ? SOVB_WORD_GLUED : 0)));
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

/* "<br>", "<br/>", "<br />", a line end in the cell of a Markdown table: bytes of it; 0 when text[at] begins something else. */
static size_t break_length(const char *text, size_t at, size_t size)
{
	size_t end = at + 3;

	if (size - at < 4 || (memcmp(text + at, "<br", 3) != 0 && memcmp(text + at, "<BR", 3) != 0))
		return 0;
	end += text[end] == ' ';
	end += end < size && text[end] == '/';
	return end < size && text[end] == '>' ? end + 1 - at : 0;
}

/* A blank, a line end, Markdown, a bar, or a mark that is not ASCII. */
static void read_other(sovb_token_reader *reader)
{
	const sovb_tokens *tokens = reader->tokens;
	sovb_token token = {.start = (uint32_t)reader->at, .kind = SOVB_TOKEN_MARK};
	size_t line = break_length(tokens->text, reader->at, tokens->size);
	uint32_t c;

	if (line) {
		reader->at += line;
		reader->gap |= SOVB_TOKEN_LINE | SOVB_TOKEN_BLANK;
		return;
	}
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
		reader->tokens->has_bars |= c == '|';
		reader->tokens->has_quotes |= token.mark == '<';
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

/* An ASCII mark that is a token as it is; others are blanks, line ends, Markdown, and bars and what few texts have besides. */
static inline bool is_plain_mark(char c)
{
	return c > ' ' && c < '|' && c != '<' && !sovb_token_is_markup((unsigned char)c);
}

#define RUN_MAX 63 /* bits that are told apart from more */

/* How many bits from the lowest on are set, RUN_MAX when there are more. */
static inline size_t length_of(uint64_t bits)
{
	return (unsigned)__builtin_ctzll(~bits | (uint64_t)1 << RUN_MAX);
}

/* The lowest `count` bits, at most RUN_MAX. */
static inline uint64_t low_bits(size_t count)
{
	return ((uint64_t)1 << count) - 1;
}

/* Behind the digits from text[at] on. */
static inline size_t skip_digits(const char *text, size_t at, size_t size)
{
	while (at < size && text[at] >= '0' && text[at] <= '9')
		at++;
	return at;
}

/* Why reading stopped: at the limit, the end or the room there is, behind a full stop, at what has to be looked at slowly. */
typedef enum stop { STOP_LIMIT, STOP_SENTENCE, STOP_SLOW } stop;

/* Look at the bytes from text[at] on; what was known of them before counts no more. */
static inline void look(sovb_token_reader *reader, size_t at)
{
	reader->letters = sovb_letters_look(reader->tokens->text, at, reader->tokens->size);
	reader->looked = at;
}

/* Words met before, numbers and ASCII marks with blanks between them, which most of a text is, until there are `limit` tokens. */
static stop read_plain(sovb_token_reader *reader, size_t limit)
{
	sovb_tokens *tokens = reader->tokens;
	sovb_met_words *words = tokens->words;
	const char *text = tokens->text;
	size_t size = tokens->size;
	size_t at = reader->at;
	uint8_t gap = reader->gap;
	stop why = STOP_LIMIT;
	sovb_token *token = tokens->token + tokens->count;
	const sovb_token *end = tokens->token + (limit < tokens->capacity ? limit : tokens->capacity - 1);

	while (token < end) {
		size_t shift = at - reader->looked, length;
		uint64_t rest;

		if (shift >= SOVB_LETTERS_BYTES) {
			if (at >= size)
				break;
			look(reader, at);
			shift = 0;
		}
		if (reader->letters.blanks >> shift & 1) {
			length = length_of(reader->letters.blanks >> shift);
			gap |= SOVB_TOKEN_BLANK;
			at += length;
			shift += length;
			if (shift == SOVB_LETTERS_BYTES)
				continue;
		}
		rest = reader->letters.letters >> shift;
		if (rest & 1) {
			sovb_met_word met;

			length = length_of(rest);
			if (shift + length == SOVB_LETTERS_BYTES && shift > 0) { /* they may go on */
				look(reader, at);
				length = length_of(reader->letters.letters);
				shift = 0;
			}
			why = STOP_SLOW;
			if (length == RUN_MAX || (reader->letters.odd && reader->letters.odd >> shift & low_bits(length)))
				break;
			met = sovb_met_words_find(words, sovb_met_words_hash(text, at, at + length, size));
			if (!met)
				break;
			why = STOP_LIMIT;
			*token = (sovb_token){.start = (uint32_t)at, .end = (uint32_t)(at + length), .word = sovb_met_words_word(met),
			                      .flags = gap | token_flags(met)};
			at += length;
		} else {
			if (at >= size)
				break;
			*token = (sovb_token){.start = (uint32_t)at, .flags = gap};
			if (text[at] >= '0' && text[at] <= '9') {
				token->kind = SOVB_TOKEN_DIGITS;
				at = skip_digits(text, at + 1, size);
			} else if (is_plain_mark(text[at])) {
				token->kind = SOVB_TOKEN_MARK;
				token->mark = text[at];
				token->word = text[at] == ',' ? SOVB_WORD_COMMA : SOVB_WORD_NONE;
				why = text[at++] == '.' ? STOP_SENTENCE : STOP_LIMIT;
			} else {
				why = STOP_SLOW;
				break;
			}
			token->end = (uint32_t)at;
		}
		token++;
		gap = 0;
		if (why == STOP_SENTENCE)
			break;
	}
	reader->at = at < size ? at : size;
	reader->gap = gap;
	tokens->count = (size_t)(token - tokens->token);
	return why;
}

/* Read on, to the limit, behind a full stop or a line end, or to the end of the text. */
static stop read_on(sovb_token_reader *reader, size_t limit)
{
	const sovb_tokens *tokens = reader->tokens;
	stop why = STOP_LIMIT;

	do {
		if (tokens->count + 2 > tokens->capacity && !reserve(reader))
			break;
		why = read_plain(reader, limit);
		if (why == STOP_SLOW)
			read_slowly(reader);
	} while (reader->at < tokens->size && tokens->count < limit && why != STOP_SENTENCE && !(reader->gap & SOVB_TOKEN_LINE));
	return why;
}

void sovb_token_read(sovb_token_reader *reader, size_t limit)
{
	while (reader->at < reader->tokens->size && reader->tokens->count < limit && !reader->failed)
		read_on(reader, limit);
}

/* Read to the first token of the next line; returns it, the number of tokens when there is none. */
static size_t read_to_line(sovb_token_reader *reader)
{
	const sovb_tokens *tokens = reader->tokens;

	while (reader->at < tokens->size && !reader->failed) {
		size_t first = tokens->count;

		if (reader->gap & SOVB_TOKEN_LINE) {
			sovb_token_read(reader, first + 1);
			return first;
		}
		if (read_on(reader, SIZE_MAX) == STOP_SENTENCE && reader->skip)
			reader->at = reader->skip(reader->skip_context, reader->at);
	}
	return tokens->count;
}

size_t sovb_token_read_line(sovb_token_reader *reader, bool begun)
{
	size_t first = begun ? reader->tokens->count - 1 : read_to_line(reader);

	sovb_token_read(reader, first + 2);
	return first;
}

bool sovb_token_reader_init(sovb_token_reader *reader, sovb_tokens *tokens, const sovb_lexicon *lexicon, const char *text,
                            size_t size)
{
	*reader = (sovb_token_reader){.tokens = tokens, .looked = SIZE_MAX - SOVB_LETTERS_BYTES};
	tokens->count = 0;
	tokens->has_bars = tokens->has_quotes = false;
	tokens->text = text;
	tokens->size = size;
	tokens->lexicon = lexicon;
	tokens->phrases = sovb_lexicon_phrases(lexicon);
	tokens->words = sovb_met_words_for(tokens->words, lexicon, size);
	return tokens->words &&
	       sovb_array_reserve((void **)&tokens->token, &tokens->capacity, 1, sizeof *tokens->token, TOKENS_MAX);
}

void sovb_token_reader_end(sovb_token_reader *reader)
{
	sovb_tokens *tokens = reader->tokens;

	tokens->token[tokens->count] = (sovb_token){.start = (uint32_t)tokens->size,
	                                            .end = (uint32_t)tokens->size,
	                                            .kind = SOVB_TOKEN_MARK,
	                                            .flags = SOVB_TOKEN_BREAK | SOVB_TOKEN_LINE | SOVB_TOKEN_BLANK};
}
