#include "spots.h"

#include <string.h>

#include "fold.h"
#include "token_reader.h"
#include "utf8.h"

#define BLOCK SOVB_WIDE_BLOCK
#define GAP_MAX 40        /* blanks at a separator (symbol_scan.c) */
#define LAW_BYTES 7 /* of "luật " */
#define NAME_BYTES 1200   /* longest name of a law (named.c: 40 words) */
#define CODE_BYTES 96     /* longest part of a symbol */
#define NUMBER_DIGITS 10

/* ---- many bytes at once ---- */

static uint64_t look_at_block(const sovb_spots *spots, size_t block)
{
	unsigned char copy[SOVB_MARKS_BEFORE + BLOCK + SOVB_MARKS_BEHIND] = {0};
	size_t before = block < SOVB_MARKS_BEFORE ? block : SOVB_MARKS_BEFORE;
	size_t end = block + BLOCK + SOVB_MARKS_BEHIND;

	if (before == SOVB_MARKS_BEFORE && end <= spots->size)
		return sovb_marks_look(&spots->halves, (const unsigned char *)spots->text + block);
	if (end > spots->size)
		end = spots->size;
	memcpy(copy + SOVB_MARKS_BEFORE - before, spots->text + block - before, end - block + before);
	return sovb_marks_look(&spots->halves, copy + SOVB_MARKS_BEFORE);
}

/* ---- one place ---- */

/* Lead bytes of the blanks and marks that are not ASCII; letters of Vietnamese have none of them. */
static bool may_be_mark(unsigned char c)
{
	return c == 0xC2 || c == 0xE2 || c == 0xE3 || c >= 0xEF;
}

static bool is_ascii_letter(unsigned char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

/* The character at a place, 0 behind the end. */
static uint32_t peek(const sovb_spots *spots, size_t at, size_t *length)
{
	uint32_t c = 0;

	*length = 0;
	if (at < spots->size)
		*length = sovb_utf8_decode(&c, spots->text + at, spots->size - at);
	return c;
}

static bool is_digit_at(const sovb_spots *spots, size_t at)
{
	return at < spots->size && spots->text[at] >= '0' && spots->text[at] <= '9';
}

/* Behind blanks, line ends and Markdown marks. */
static size_t skip_gap(const sovb_spots *spots, size_t at)
{
	for (;;) {
		size_t length;
		uint32_t c = peek(spots, at, &length);

		if (!length || !sovb_token_is_gap(c))
			return at;
		at += length;
	}
}

/* Before them: the byte behind the last other character before text[at]. */
static size_t skip_gap_back(const sovb_spots *spots, size_t at)
{
	if (at > 1 && spots->text[at - 1] == ' ' && is_ascii_letter((unsigned char)spots->text[at - 2]))
		return at - 1; /* most often */
	while (at > 0) {
		size_t start = at - 1;
		uint32_t c = (unsigned char)spots->text[start];

		if (c >= 0x80) {
			while (start > 0 && ((unsigned char)spots->text[start] & 0xC0) == 0x80)
				start--;
			sovb_utf8_decode(&c, spots->text + start, at - start);
		}
		if (!sovb_token_is_gap(c))
			break;
		at = start;
	}
	return at;
}

static size_t skip_letters(const sovb_spots *spots, size_t at)
{
	for (;;) {
		size_t length;
		uint32_t c = peek(spots, at, &length);

		if (!length || !sovb_is_letter(c))
			return at;
		at += length;
	}
}

/* First byte of the letters that end at text[end], looked at one by one. */
static size_t word_start_slowly(const sovb_spots *spots, size_t end)
{
	size_t at = end;

	while (at > 0 && end - at < SOVB_WORD_MAX) {
		size_t start = at - 1;
		uint32_t c = (unsigned char)spots->text[start];

		if (c >= 0x80) {
			while (start > 0 && ((unsigned char)spots->text[start] & 0xC0) == 0x80)
				start--;
			sovb_utf8_decode(&c, spots->text + start, at - start);
		}
		if (!sovb_is_letter(c))
			break;
		at = start;
	}
	return at;
}

/* First byte of the letters that end at text[end]; not more than a word has. */
static size_t word_start(const sovb_spots *spots, size_t end)
{
	const unsigned char *text = (const unsigned char *)spots->text;
	size_t at = end;

	while (at > 0 && (is_ascii_letter(text[at - 1]) || text[at - 1] >= 0x80)) {
		if (may_be_mark(text[at - 1]) || end - at >= SOVB_WORD_MAX - SOVB_UTF8_MAX)
			return word_start_slowly(spots, end);
		at--;
	}
	return at;
}

/* The word text[start, end); *glued (optional): it is unknown, but may be several. */
static uint16_t look_up(const sovb_spots *spots, size_t start, size_t end, bool *glued)
{
	sovb_met_word met;

	if (glued)
		*glued = false;
	if (start == end)
		return SOVB_WORD_NONE;
	met = sovb_met_words_find(spots->words, sovb_met_words_hash(spots->text, start, end, spots->size));
	if (!met)
		return sovb_word_look_up(spots->lexicon, spots->text, start, end, glued);
	if (glued)
		*glued = (sovb_met_words_flags(met) & SOVB_WORD_GLUED) != 0;
	return sovb_met_words_word(met);
}

static uint16_t word_of(const sovb_spots *spots, size_t start, size_t end)
{
	return look_up(spots, start, end, NULL);
}

/* ---- a kind of document before a number ---- */

/* What a number stands behind, as far as its last word tells. */
typedef enum lead { LEAD_NONE, LEAD_NUMBER, LEAD_TYPE } lead;

/* Does a word end at text[end], or letters that may be several words with it as the last? */
static bool ends_word(const sovb_spots *spots, size_t end, uint16_t word)
{
	bool glued;

	return look_up(spots, word_start(spots, end), end, &glued) == word || glued;
}

/* Which of them ends at text[end]? */
static lead lead_ending(const sovb_spots *spots, size_t end)
{
	size_t start;
	uint16_t word, before;
	bool glued;

	if (end == 0 || !sovb_lexicon_ends_type_in(spots->lexicon, (unsigned char)spots->text[end - 1]))
		return LEAD_NONE;
	start = word_start(spots, end);
	if (start == end)
		return LEAD_NONE;
	word = look_up(spots, start, end, &glued);
	if (word == SOVB_WORD_NONE)
		return glued ? LEAD_TYPE : LEAD_NONE;
	if (word == SOVB_WORD_SO)
		return LEAD_NUMBER;
	before = sovb_lexicon_before_type_end(spots->lexicon, word);
	if (!sovb_lexicon_ends_type(spots->lexicon, word) ||
	    (before != SOVB_WORD_NONE && !ends_word(spots, skip_gap_back(spots, start), before)))
		return LEAD_NONE;
	return LEAD_TYPE;
}

static bool ends_type(const sovb_spots *spots, size_t end)
{
	return lead_ending(spots, end) == LEAD_TYPE;
}

/* "Quyết định 15", "số: 15": what stands before a number makes it one of a document. */
static bool has_lead(const sovb_spots *spots, size_t at)
{
	size_t end = skip_gap_back(spots, at);

	if (end == 0 || (spots->text[end - 1] != ':' && spots->text[end - 1] != '.'))
		return lead_ending(spots, end) != LEAD_NONE;
	end = skip_gap_back(spots, end - 1);
	/* The last byte of "số" and "SỐ". */
	return end > 0 && ((unsigned char)spots->text[end - 1] | 1) == 0x91 && lead_ending(spots, end) == LEAD_NUMBER;
}

/* "Quyết định 15", "Quyết định số 15": may the number [at, end) do without a symbol (anchor.c: find_partial())? */
static bool is_bare(const sovb_spots *spots, size_t at, size_t end)
{
	size_t before = skip_gap_back(spots, at);
	lead ending = lead_ending(spots, before);

	/* "1." and "1)" that open a line begin a paragraph. */
	if (ending == LEAD_NONE || (end - at <= 2 && end < spots->size && (spots->text[end] == '.' || spots->text[end] == ')') &&
	                          memchr(spots->text + before, '\n', at - before)))
		return false;
	if (ending == LEAD_NUMBER)
		ending = lead_ending(spots, skip_gap_back(spots, word_start(spots, before)));
	return ending == LEAD_TYPE;
}

/* ---- numbers with a symbol ---- */

/* Behind blanks of any kind and line ends beside a separator. */
static size_t skip_blanks(const sovb_spots *spots, size_t at)
{
	for (int i = 0; i < GAP_MAX; i++) {
		size_t length;
		uint32_t c = peek(spots, at, &length);

		if (!length || !(c == '\n' || c == '\r' || sovb_is_blank(c)))
			break;
		at += length;
	}
	return at;
}

/* May the character at text[at] stand inside a code: a digit, "&" or "&amp;", the dot of "T.Ư"? */
static bool is_inner(const sovb_spots *spots, size_t at)
{
	size_t length;

	switch (spots->text[at]) {
	case '.':
		return sovb_is_upper(peek(spots, at + 1, &length));
	case ';':
		return at > 4 && memcmp(spots->text + at - 4, "&amp", 4) == 0;
	case '&':
		return true;
	default:
		return is_digit_at(spots, at);
	}
}

/* Letters and digits from text[at] on, with a capital among them unless any letters do: the place behind them, or at. */
static size_t skip_code(const sovb_spots *spots, size_t at, bool any)
{
	const char *text = spots->text;
	size_t end = at;

	for (;;) {
		size_t length;
		uint32_t c;

		/* Most often a word in small letters and a blank. */
		while (end < spots->size && (unsigned char)(text[end] - 'a') < 26)
			end++;
		if (end < spots->size && text[end] == ' ')
			break;
		c = peek(spots, end, &length);
		if (!length || end - at > CODE_BYTES || !(sovb_is_letter(c) || (end > at && is_inner(spots, end))))
			break;
		any = any || sovb_is_upper(c);
		end += length;
	}
	return any ? end : at;
}

/* The place behind a separator and the blanks beside it, or at. */
static size_t skip_separator(const sovb_spots *spots, size_t at)
{
	size_t start, length;
	uint32_t c;

	if (at < spots->size && is_ascii_letter((unsigned char)spots->text[at]))
		return at;
	start = skip_blanks(spots, at);
	c = peek(spots, start, &length);
	if (!length || !(sovb_is_hyphen(c) || sovb_is_slash(c) || c == '.' || c == '_'))
		return at;
	return skip_blanks(spots, start + length);
}

/* "NQ/TW": does a code with a second part begin at text[at]? */
static bool has_two_parts(const sovb_spots *spots, size_t at, bool any)
{
	size_t end = skip_code(spots, at, any);
	size_t behind = end == at ? at : skip_separator(spots, end);

	return behind != end && behind < spots->size &&
	       ((unsigned char)spots->text[behind] >= 0x80 || skip_code(spots, behind, any) != behind);
}

/* As far as bytes tell: no two parts where the letters at text[at] end in what is no separator, as in "5 năm ", "5. Cán bộ". */
static bool is_plain_word(const sovb_spots *spots, size_t at)
{
	const char *text = spots->text;
	size_t end = at;

	for (; end < spots->size && (is_ascii_letter((unsigned char)text[end]) || (unsigned char)text[end] >= 0x80); end++)
		if (may_be_mark((unsigned char)text[end]))
			return false;
	if (end + 1 >= spots->size)
		return false;
	if (text[end] == ' ')
		return is_ascii_letter((unsigned char)text[end + 1]) ||
		       ((unsigned char)text[end + 1] >= 0x80 && !may_be_mark((unsigned char)text[end + 1]));
	return text[end] == ',' || text[end] == ':' || text[end] == ')';
}

/* The letters of a symbol from text[at] on: two parts, or anything behind a kind of document. */
static bool has_letters(const sovb_spots *spots, size_t start, size_t at, bool any)
{
	if (is_plain_word(spots, at))
		return has_lead(spots, start) && skip_code(spots, at, any) != at;
	if (skip_code(spots, at, any) != at)
		return has_two_parts(spots, at, any) || has_lead(spots, start);
	return has_two_parts(spots, at, true) && has_lead(spots, start); /* "số 01/kh-ubnd" */
}

/* "/2021/QH15" behind the first digits, with letters of any size: at is the first digit of the year. */
static bool has_year(const sovb_spots *spots, size_t start, size_t at)
{
	size_t end = at, behind, length;
	uint32_t c;

	while (is_digit_at(spots, end))
		end++;
	if (end - at != 4 && end - at != 5)
		return false;
	behind = skip_separator(spots, end);
	if (behind == end || spots->text[end] == '.')
		return has_letters(spots, start, behind == end ? skip_blanks(spots, end) : behind, true);
	c = peek(spots, behind, &length);
	return length && sovb_is_letter(c);
}

/* What follows the digits [start, at): a year, a separator, letters. */
static bool has_symbol(const sovb_spots *spots, size_t start, size_t at)
{
	size_t behind, length, after;
	uint32_t c = peek(spots, at, &length);

	if (!length || c == ',' || c == ')' || c == ';' || c == ':' || c == '%')
		return false;
	if (spots->size - at > 2 && spots->text[at + (c == '.')] == ' ' && is_ascii_letter((unsigned char)spots->text[at + 1 + (c == '.')])) {
		/* "5 năm", "1. Cán bộ": by far the most */
		if (c == '.')
			return has_letters(spots, start, at + 2, false);
		if (is_plain_word(spots, at + 1))
			return false;
	}
	if (c == '.' && is_digit_at(spots, at + 1) && at + 2 < spots->size && spots->text[at + 2] == '/')
		c = peek(spots, at += 2, &length); /* "66.2/2025/NQ-CP" */
	if (sovb_is_letter(c)) { /* "12a/…", "15QĐ/…" */
		c = peek(spots, at + length, &after);
		if (!sovb_is_hyphen(c) && !sovb_is_slash(c))
			return has_letters(spots, start, at, false);
		at += length;
	}
	behind = skip_separator(spots, at);
	if (behind == at) /* "15 NQ/TW" */
		return (behind = skip_blanks(spots, at)) != at && !is_plain_word(spots, behind) && has_two_parts(spots, behind, false);
	if (is_digit_at(spots, behind))
		return has_year(spots, start, behind);
	return has_letters(spots, start, behind, false);
}

/* ---- laws ---- */

/* Does "Luật", "Hiến", "Pháp", or the "luật" of "Bộ luật" begin at text[at], as far as two letters tell? */
static bool begins_law(const sovb_spots *spots, size_t at)
{
	const unsigned char *p = (const unsigned char *)spots->text + at;
	size_t end, length;

	if (spots->size - at < 4)
		return false;
	switch (p[0]) {
	case 'l': /* "Bộ luật …", "luật Đất đai" */
		end = skip_gap_back(spots, at);
		if ((end == 0 || ((unsigned char)spots->text[end - 1] | 1) != 0x99) && !sovb_is_upper(peek(spots, at + LAW_BYTES, &length)))
			return false;
		/* fall through */
	case 'L':
		return ((p[1] | 0x20) == 'u' && (p[2] == 0xE1 || p[2] == 0xC3)) || (p[1] == 0xE1 && p[2] == 0xBB && (p[3] | 1) == 0xA5);
	case 'H':
		return (p[1] | 0x20) == 'i';
	case 'P':
		return (p[1] | 0x20) == 'h' && p[2] == 0xC3;
	default:
		return false;
	}
}

/* "Luật Đất đai năm" before a year or a day: nothing but words and commas between. */
static bool has_law_before(const sovb_spots *spots, size_t at)
{
	size_t end = at > NAME_BYTES ? at - NAME_BYTES : 0;

	while (at > end) {
		unsigned char c = (unsigned char)spots->text[--at];

		if (begins_law(spots, at))
			return true;
		if (c >= 0x80 || (c | 0x20) >= 'a')
			continue;
		if (c != ',' && c != '-' && !sovb_token_is_gap(c))
			return false;
	}
	return end > 0;
}

/* "Luật … 2019", "Luật … (2014)", "Luật … ngày 19 tháng 6 năm 2015" */
static bool has_law(const sovb_spots *spots, size_t start, size_t end)
{
	size_t before = skip_gap_back(spots, start);

	if (end - start == 4 && (spots->text[start] == '1' || spots->text[start] == '2')) {
		if (before > 0 && spots->text[before - 1] == '(')
			before--;
		return has_law_before(spots, before);
	}
	if (end - start > 2 || before == 0 || (spots->text[before - 1] | 0x20) != 'y' ||
	    word_of(spots, word_start(spots, before), before) != SOVB_WORD_NGAY)
		return false;
	return has_law_before(spots, word_start(spots, before));
}

/* ---- terms, plenums, congresses ---- */

/* A number or a roman numeral. */
static bool is_number_at(const sovb_spots *spots, size_t at)
{
	size_t end = at;

	if (is_digit_at(spots, at))
		return true;
	while (end < spots->size && spots->text[end] && strchr("IVXivx", spots->text[end]))
		end++;
	return end > at && skip_letters(spots, end) == end;
}

/* "4", "IV", "lần thứ tư", "Đảng lần thứ …" behind "Trung ương". */
static bool is_ordinal_behind(const sovb_spots *spots, size_t at)
{
	for (int words = 0; words < 3; words++) {
		size_t start = skip_gap(spots, at);
		uint16_t word;

		at = skip_letters(spots, start);
		if (is_number_at(spots, start))
			return true;
		if (at == start)
			return false;
		word = word_of(spots, start, at);
		if (word != SOVB_WORD_DANG && word != SOVB_WORD_LAN && word != SOVB_WORD_THU)
			return sovb_ordinal_of(word) != 0;
	}
	return false;
}

/* "Nghị quyết Đại hội", "Nghị quyết của Đại hội": does a kind of document end before the word at text[at]? */
static bool follows_type(const sovb_spots *spots, size_t at)
{
	size_t start = word_start(spots, at);
	size_t end = skip_gap_back(spots, start);

	if (at - start > SOVB_UTF8_MAX)
		return true; /* "quyếtĐại": glued */
	return ends_type(spots, end) || (end > 0 && word_of(spots, word_start(spots, end), end) == SOVB_WORD_CUA);
}

/* The letters of a word that stand before what was marked of it: "ph" of "phương", "l" of "lại". */
static bool is_inside_word(const unsigned char *p)
{
	if (p[0] == 0xC6)
		return is_ascii_letter(p[-1]);
	return p[0] == 0xE1 && p[-1] < 0x80; /* "ại" of "Đại" */
}

static bool is_name(const sovb_spots *spots, size_t at)
{
	const unsigned char *p = (const unsigned char *)spots->text + at;
	size_t end, next;

	if (at > 0 && is_inside_word(p))
		return false;
	end = skip_letters(spots, at);
	next = skip_gap(spots, end);
	switch (p[0] | 0x20) {
	case 'k': /* khóa XIII */
		return is_number_at(spots, next) && word_of(spots, at, end) == SOVB_WORD_KHOA;
	case 'l': /* lần thứ … */
		return word_of(spots, at, end) == SOVB_WORD_LAN &&
		       word_of(spots, next, skip_letters(spots, next)) == SOVB_WORD_THU;
	case 't':
		return word_of(spots, at, end) == SOVB_WORD_TW && is_ordinal_behind(spots, end);
	case 0xC6 | 0x20: /* ương */
		return (at == 0 || !sovb_is_letter(p[-1])) && word_of(spots, at, end) == SOVB_WORD_UONG &&
		       is_ordinal_behind(spots, end);
	default: /* Đại hội */
		return next < spots->size && (spots->text[next] | 0x20) == 'h' &&
		       word_of(spots, next, skip_letters(spots, next)) == SOVB_WORD_HOI && follows_type(spots, at);
	}
}

/* The "2021" of "16/2/2021" and "06/2021/QĐ-UBND" (anchor.c: is_inside_other()). */
static bool is_inside_number(const sovb_spots *spots, size_t at)
{
	if (at < 2 || !is_digit_at(spots, at - 2))
		return false;
	switch (spots->text[at - 1]) {
	case '/':
	case '.':
	case '-':
	case ':':
		return true;
	default:
		return false;
	}
}

static bool is_spot(const sovb_spots *spots, size_t at)
{
	size_t end = at;

	if (!is_digit_at(spots, at))
		return is_name(spots, at);
	while (is_digit_at(spots, end))
		end++;
	if (end - at > NUMBER_DIGITS || is_inside_number(spots, at))
		return false;
	return has_symbol(spots, at, end) || (end - at <= 4 && (is_bare(spots, at, end) || has_law(spots, at, end)));
}

/* ---- the walk ---- */

void sovb_spots_init(sovb_spots *spots, const sovb_lexicon *lexicon, sovb_met_words *words, const char *text, size_t size)
{
	*spots = (sovb_spots){.lexicon = lexicon, .words = words, .text = text, .size = size};
	sovb_mark_halves_fill(&spots->halves);
	if (size)
		spots->left = look_at_block(spots, 0);
}

size_t sovb_spots_next(sovb_spots *spots, size_t from)
{
	if (from >= spots->size)
		return spots->size;
	if (from >= spots->block + BLOCK) {
		spots->block = from - from % BLOCK;
		spots->left = look_at_block(spots, spots->block);
	}
	for (;;) {
		while (spots->left) {
			size_t at = spots->block + (size_t)__builtin_ctzll(spots->left);

			spots->left &= spots->left - 1;
			if (at >= from && at < spots->size && is_spot(spots, at))
				return at;
		}
		spots->block += BLOCK;
		if (spots->block >= spots->size)
			return spots->size;
		spots->left = look_at_block(spots, spots->block);
	}
}
