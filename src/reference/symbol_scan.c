#include "symbol_scan.h"

#include <stdlib.h>
#include <string.h>

#include "facts.h"
#include "fold.h"
#include "misread.h"
#include "utf8.h"

#define SEGMENTS_MAX 10 /* joint circulars: 01/2020/TTLT-VKSNDTC-TANDTC-BCA-BQP-BNN&PTNT-BTC-BTP */
#define SEGMENT_MAX SOVB_SYMBOL_LETTERS
#define GLUED_LETTERS 4 /* small letters in a row that no code has */
#define YEAR_FIRST 1945
#define YEAR_LAST 2099

/* A run of letters between separators. */
struct segment {
	char text[SEGMENT_MAX]; /* Đ look-alikes mended, "&" and "." dropped */
	size_t size;
	char separator;         /* before it: '-', '/', ' ' (blanks only) or 0 (none) */
	bool loose;             /* blanks or a line end beside the separator */
	bool wrapped;           /* nothing but a line end behind it */
	bool has_upper;
	bool has_lower;
	bool may_be_glued;      /* a letter with a tone, or as many small ones as no code has */
};

/* The number being read. */
struct scan {
	const char *text;
	size_t size;
	size_t at;
	const sovb_lexicon *lexicon; /* NULL: without the user's tables, and slower */
	sovb_symbol_context context;
	sovb_symbol *symbol;
	struct segment segment[SEGMENTS_MAX];
	int count;
	char year_text[6];   /* the year as written */
	bool repaired;
	bool small;  /* all in small letters */
	bool mended; /* the kind lost its stroke: the text keeps the letters as written */
};

static uint32_t peek(const struct scan *scan, size_t at, size_t *length)
{
	uint32_t c = 0;

	*length = 0;
	if (at < scan->size)
		*length = sovb_utf8_decode(&c, scan->text + at, scan->size - at);
	return c;
}

static bool is_digit_at(const struct scan *scan, size_t at)
{
	return at < scan->size && scan->text[at] >= '0' && scan->text[at] <= '9';
}

/* Blanks, and at most one line end, from at on. */
static size_t skip_gap(const struct scan *scan, size_t at, bool *line_end)
{
	bool seen = false;

	for (int blanks = 0; blanks < 40; blanks++) {
		size_t length;
		uint32_t c = peek(scan, at, &length);

		if (c == '\n' && !seen)
			seen = true;
		else if (c != '\r' && !(length && sovb_is_blank(c)))
			break;
		at += length;
	}
	*line_end = seen;
	return at;
}

/* Is there a capital or a digit at once, as in "12.KH/TU"? A full stop has a blank or a sentence ("TW.Trong") behind it. */
static bool is_code_letter(const struct scan *scan, size_t at)
{
	size_t length, after;
	uint32_t c = peek(scan, at, &length);
	uint32_t second = peek(scan, at + length, &after);

	if (after && sovb_is_letter(second) && !sovb_is_upper(second))
		return false;
	return length && (sovb_is_upper(c) || (c >= '0' && c <= '9'));
}

/* Marks that no symbol has: quotes, bars, a circumflex alone. */
static bool is_speck(uint32_t c)
{
	return (c < 0x80 && c && strchr("~'\"|_`:;", (int)c)) || c == 0x2C6 || (c >= 0x2018 && c <= 0x201F);
}

/* The body of the user's tables, or else of the field. */
static const sovb_organ_fact *organ_of(const struct scan *scan, const char *letters, size_t size)
{
	const sovb_local_facts *tables = scan->lexicon ? sovb_lexicon_facts(scan->lexicon) : NULL;

	if (tables || !scan->lexicon)
		return sovb_local_facts_organ(tables, letters, size);
	return sovb_codes_organ(sovb_lexicon_codes(scan->lexicon), letters, size);
}

/* "QĐ- - -", a line end, "UBND": dashes of a rim of the page behind the separator; a blank line among them too before the code of a body. */
static size_t skip_dashes(const struct scan *scan, size_t at)
{
	size_t next = at;
	bool line = false;

	for (int dashes = 0; dashes < 3 && next < scan->size && scan->text[next] == '-'; dashes++)
		next = skip_gap(scan, next + 1, &line);
	if (line && next < scan->size && scan->text[next] == '\n') {
		size_t letters = skip_gap(scan, next, &line), size = 0;

		while (letters + size < scan->size && scan->text[letters + size] >= 'A' && scan->text[letters + size] <= 'Z')
			size++;
		return size > 1 && organ_of(scan, scan->text + letters, size) ? letters : at;
	}
	return next;
}

/* Does " ngày" stand behind the capitals at a place, or are they the code of a body? */
static bool is_code_of_day(const struct scan *scan, size_t at, bool body)
{
	static const char day[] = " ngày";
	size_t end = at;

	while (end < scan->size && scan->text[end] >= 'A' && scan->text[end] <= 'Z')
		end++;
	if (end < at + 2)
		return false;
	return (body && organ_of(scan, scan->text + at, end - at)) ||
	       (scan->size - end >= sizeof day && memcmp(scan->text + end, day, sizeof day - 1) == 0);
}

/*
 * "NĐ-.", a line end, "CP"; "NĐ-", a line end, ".CP"; "NĐ- ˆ", a line end, "_CP"; "QĐ- .UBND"; "BTC-", a blank line, "QLCS ngày": dust around
 * the line end that a code is wrapped at.  The place of the letters behind it, or the place given.
 */
static size_t skip_dust(const struct scan *scan, size_t at)
{
	size_t next = at, length;
	int dust = 0, lines = 0;

	for (; next < scan->size && dust <= 3; next += length) {
		uint32_t c = peek(scan, next, &length);

		if (c == '\n')
			lines++;
		else if (is_speck(c) || (c < 0x80 && c && strchr(".,-", (int)c)))
			dust++;
		else if (c != '\r' && !sovb_is_blank(c))
			break;
		if (!length)
			return at;
	}
	if (dust > 3 || lines > 2 || !is_code_letter(scan, next) || is_digit_at(scan, next))
		return at;
	if (lines == 1)
		return dust ? next : at;
	return scan->count && (lines || dust) && is_code_of_day(scan, next, dust > 0) ? next : at;
}

/* What a scan leaves behind a separator: the dash once more ("QĐ- -UBND"), a mark before the code ("BNV-~TCPCP", "BNV- 'TCPCP"). */
static size_t skip_specks(struct scan *scan, size_t at, bool dash, size_t wrapped)
{
	size_t next = at, length;
	uint32_t c;
	bool line;

	if (dash && next < scan->size && scan->text[next] == '-')
		next = skip_dashes(scan, next);
	if (next == at && wrapped && skip_dust(scan, wrapped) != wrapped)
		next = skip_dust(scan, wrapped);
	c = peek(scan, next, &length);
	if (length && is_speck(c))
		next = skip_gap(scan, next + length, &line);
	if (next == at || !is_code_letter(scan, next))
		return at;
	scan->repaired = true;
	return next;
}

/*
 * A separator with what blanks stand beside it: '-' or '/' (or '_' and '.', taken for a dash), ' ' for blanks alone, 0
 * when letters follow at once.  A line end may follow a separator but not go before one.
 */
static char read_any_separator(struct scan *scan, bool *loose)
{
	size_t length;
	bool before_line, after_line;
	size_t start = skip_gap(scan, scan->at, &before_line);
	uint32_t c = peek(scan, start, &length);
	char separator = 0;

	*loose = start != scan->at;
	if (length && sovb_is_hyphen(c))
		separator = '-';
	else if (length && sovb_is_slash(c))
		separator = '/';
	else if ((c == '_' || c == '.') && !*loose && is_code_letter(scan, start + length))
		separator = '-', scan->repaired = true;
	if (separator && !before_line) {
		size_t next, twice;
		uint32_t next_mark = peek(scan, start + length, &twice);

		if (twice && (separator == '/' ? sovb_is_slash(next_mark) : c == '-' && next_mark == '-')) {
			length += twice; /* "155/2018//NĐ-CP", "101/⁄2023/QH15" */
			scan->repaired = true;
		}
		next = skip_gap(scan, start + length, &after_line);
		next = skip_specks(scan, next, separator == '-' && next != start + length, c == '-' ? start + length : 0);

		*loose = *loose || next != start + length;
		scan->at = next;
		return separator;
	}
	if (*loose && !before_line && start - scan->at <= 2) {
		scan->at = start;
		return ' ';
	}
	/* "Nghị quyết số 35", a line end, "NQ/UBTVQHK9" */
	if (before_line && start == scan->at + 1 && scan->count == 0 && scan->context == SOVB_CONTEXT_CODE && is_code_letter(scan, start)) {
		scan->at = start;
		return ' ';
	}
	return *loose || separator ? '\n' : 0; /* '\n': nothing that a symbol goes on after */
}

/* Is the run of capitals at a place the code of a body, and no small letter behind it? */
static bool is_whole_organ(const struct scan *scan, size_t at)
{
	size_t end = at, length;

	while (end < scan->size && scan->text[end] >= 'A' && scan->text[end] <= 'Z')
		end++;
	return end > at + 1 && !sovb_is_letter(peek(scan, end, &length)) && organ_of(scan, scan->text + at, end - at);
}

/*
 * "13/2016/TT: -BNNPTNT", "11/2023/TT; :BVHTTDL": a speck behind the kind, and the dash or what was read for it right before the
 * letters of a body.  The place of the letters, or the place given.
 */
static size_t skip_speck_of_dash(const struct scan *scan, size_t at)
{
	bool line;
	size_t next = at;

	if (scan->count != 1 || next >= scan->size || (scan->text[next] != ':' && scan->text[next] != ';'))
		return at;
	next = skip_gap(scan, next + 1, &line);
	if (next >= scan->size || next == at + 1 || (scan->text[next] != '-' && scan->text[next] != ':') || line)
		return at;
	return is_code_letter(scan, next + 1) && scan->text[next + 1] == 'B' ? next : at;
}

static char read_separator(struct scan *scan, bool *loose)
{
	if (scan->size - scan->at > 1 && (scan->text[scan->at] == '-' || scan->text[scan->at] == '/') &&
	    scan->text[scan->at + 1] > '/' && scan->text[scan->at + 1] != '~' && scan->text[scan->at + 1] != '_') { /* most often */
		*loose = false;
		return scan->text[scan->at++];
	}
	if (scan->count == 1 && scan->symbol->year && scan->size - scan->at > 2 && scan->text[scan->at] == ':' && scan->text[scan->at + 1] == ' ' &&
	    is_whole_organ(scan, scan->at + 2)) { /* "226/2016/TT: BTC," */
		scan->at += 2;
		*loose = scan->repaired = true;
		return '-';
	}
	if (skip_speck_of_dash(scan, scan->at) != scan->at) {
		scan->at = skip_speck_of_dash(scan, scan->at) + 1;
		*loose = scan->repaired = true;
		return '-';
	}
	return read_any_separator(scan, loose);
}

static size_t read_digits(const struct scan *scan, size_t at)
{
	size_t end = at;

	while (is_digit_at(scan, end))
		end++;
	return end - at;
}

/*
 * Digits that a scan tore apart: "1 00/2024/NĐ-CP", "201 6/QĐ-TTg".  How many digits there are behind one blank when a slash
 * follows them and all together are at most `most`; 0 otherwise.
 */
static size_t split_digits(const struct scan *scan, size_t at, size_t digits, size_t most)
{
	size_t behind = at + digits + 1;
	size_t more, length;

	if (!digits || behind >= scan->size || scan->text[behind - 1] != ' ')
		return 0;
	more = read_digits(scan, behind);
	return more && digits + more <= most && behind + more < scan->size && sovb_is_slash(peek(scan, behind + more, &length)) ? more : 0;
}

/* The one year that remains when a slipped fifth digit is dropped; 0 when none does. */
static int mend_year(const char *digits)
{
	for (int drop = 1; drop < 5; drop++) {
		int year = 0;

		for (int i = 0; i < 5; i++)
			if (i != drop)
				year = year * 10 + (digits[i] - '0');
		if (year >= YEAR_FIRST && year <= YEAR_LAST)
			return year;
	}
	return 0;
}

/* "/2021" and what separates it from the letters; leaves the scan where it was when there is no year. */
static void read_year(struct scan *scan)
{
	size_t start = scan->at;
	bool loose;
	char separator = read_separator(scan, &loose);
	size_t digits = read_digits(scan, scan->at);
	bool dotted = start < scan->size && (scan->text[start] == '.' || scan->text[start] == '_');
	size_t split = digits < 4 ? split_digits(scan, scan->at, digits, 4) : 0;
	int year = 0;

	if (split && !dotted && separator == '/') { /* "30/201 6/QĐ-TTg" */
		memcpy(scan->year_text, scan->text + scan->at, digits);
		memcpy(scan->year_text + digits, scan->text + scan->at + digits + 1, 4 - digits);
		year = atoi(scan->year_text);
		if (year >= YEAR_FIRST && year <= YEAR_LAST) {
			scan->symbol->year = year;
			scan->at += 5;
			scan->repaired = true;
			return;
		}
		memset(scan->year_text, 0, sizeof scan->year_text);
	}
	year = 0;
	if (!dotted && (separator == '/' || separator == '-') && (digits == 4 || digits == 5)) {
		if (digits == 5)
			year = mend_year(scan->text + scan->at);
		for (size_t i = 0; digits == 4 && i < digits; i++)
			year = year * 10 + (scan->text[scan->at + i] - '0');
	}
	if (year < YEAR_FIRST || year > YEAR_LAST) {
		scan->at = start;
		return;
	}
	scan->repaired = scan->repaired || digits == 5;
	scan->symbol->year = year;
	memcpy(scan->year_text, scan->text + scan->at, digits);
	scan->at += digits;
}

bool sovb_symbol_lost_ampersand(const char *text, size_t size, size_t at)
{
	static const char behind[] = " ĐT";
	uint32_t c;

	if (at < 2 || at + sizeof behind - 1 > size || memcmp(text + at - 2, "GD", 2) != 0 || memcmp(text + at, behind, sizeof behind - 1) != 0)
		return false;
	at += sizeof behind - 1;
	return at == size || (sovb_utf8_decode(&c, text + at, size - at) && !sovb_is_letter(c));
}

/* "QLN& TTBĐS", "QLN &TTBĐS": a blank beside the "&", and two capitals behind it.  Bytes of both, 0 when there are none. */
static size_t torn_ampersand(const struct scan *scan, size_t at)
{
	size_t length, second;

	if (scan->size - at < 4 || (memcmp(scan->text + at, "& ", 2) != 0 && memcmp(scan->text + at, " &", 2) != 0))
		return 0;
	if (!sovb_is_upper(peek(scan, at + 2, &length)) || !sovb_is_upper(peek(scan, at + 2 + length, &second)))
		return 0;
	return 2;
}

/* "&" as such, as an entity or lost to a blank: bytes of it, 0 when there is none. */
static size_t ampersand(const struct scan *scan, size_t at)
{
	static const char entity[] = "&amp;";
	size_t torn;

	if (sovb_symbol_lost_ampersand(scan->text, scan->size, at))
		return 1;
	if (at >= scan->size)
		return 0;
	torn = torn_ampersand(scan, at);
	if (torn || scan->text[at] != '&')
		return torn;
	if (scan->size - at >= sizeof entity - 1 && memcmp(scan->text + at, entity, sizeof entity - 1) == 0)
		return sizeof entity - 1;
	return 1;
}

/* Letters of codes: without tones. */
static bool has_tone(uint32_t c)
{
	switch (c) {
	case 0x102: /* Ă ă Â â Đ đ Ê ê Ô ô Ơ ơ Ư ư */
	case 0x103:
	case 0xC2:
	case 0xE2:
	case 0x110:
	case 0x111:
	case 0xCA:
	case 0xEA:
	case 0xD4:
	case 0xF4:
	case 0x1A0:
	case 0x1A1:
	case 0x1AF:
	case 0x1B0:
		return false;
	default:
		return c >= 0x80;
	}
}

static bool is_vowel(uint32_t c)
{
	return c >= 0x80 ? c != 0x111 : strchr("aeiouy", (int)c) != NULL;
}

/*
 * A word that stuck to the code ("NĐ-CPngày", "QĐ-TTgĐiều"): small letters with a tone, or more of them than codes have.
 * The code ends before them, or before the capital when they begin with a vowel.
 */
static void cut_glued_word(struct scan *scan, struct segment *segment, size_t start)
{
	size_t run = 0, capital = 0, cut = SIZE_MAX; /* bytes of segment->text */
	int small = 0;

	if (sovb_misread_organ(segment->text, segment->size, "") || sovb_misread_type(segment->text, segment->size))
		return;

	for (size_t at = 0; at < segment->size;) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, segment->text + at, segment->size - at);
		bool is_small = sovb_is_letter(c) && !sovb_is_upper(c);

		if (!is_small) {
			capital = at;
			small = 0;
		} else if (small++ == 0) {
			run = at;
		}
		/* Letters that are all small stick to nothing. */
		if (has_tone(c) || (small >= GLUED_LETTERS && segment->has_upper)) {
			uint32_t first;

			sovb_utf8_decode(&first, segment->text + run, segment->size - run);
			/* "NĐ-CPugif": what stands before the small letters is a body. */
			cut = !is_small ? 0 : run > 0 && is_vowel(first) && !organ_of(scan, segment->text, run) ? capital : run;
			break;
		}
		at += length;
	}
	if (cut == SIZE_MAX || segment->size != scan->at - start)
		return; /* with dropped letters the places differ: leave it */
	segment->size = cut;
	segment->text[cut] = '\0';
	segment->has_lower = false;
	scan->at = start + cut;
	scan->repaired = true;
}

/* The Latin capital that a Cyrillic one looks like; the letter itself when there is none. */
static uint32_t latin_for(uint32_t c)
{
	static const char latin[] = "A?B??E????K?MHO?PCT??X"; /* from U+0410 on */

	return c >= 0x410 && c < 0x410 + sizeof latin - 1 && latin[c - 0x410] != '?' ? (unsigned char)latin[c - 0x410] : c;
}

/* "ÚBND": a speck over the letter. */
static bool is_marked_u(const struct scan *scan, size_t at, uint32_t c, size_t length)
{
	return (c == 0xDA || c == 0xD9 || c == 0x168 || c == 0x1EE4 || c == 0x1EE6) && scan->size - at > length + 2 &&
	       memcmp(scan->text + at + length, "BND", 3) == 0;
}

/* "TT r-SNV", "CT r/TU": the last letter of a code in two sizes, torn off. */
static bool is_torn_r(const struct scan *scan, const struct segment *segment, size_t at)
{
	return segment->size == 2 && segment->text[1] == 'T' && strchr("TC", segment->text[0]) && scan->size - at > 2 &&
	       scan->text[at] == ' ' && scan->text[at + 1] == 'r' && (scan->text[at + 2] == '-' || scan->text[at + 2] == '/');
}

/* "KH/T U", "NQ/T W": the two letters of a committee torn apart; no body is called T. */
static bool is_torn_committee(const struct scan *scan, const struct segment *segment, size_t at)
{
	size_t length;

	if (scan->count != 1 || segment->size != 1 || segment->text[0] != 'T' || scan->size - at < 2 || scan->text[at] != ' ' ||
	    !strchr("UW", scan->text[at + 1]))
		return false;
	return !sovb_is_letter(peek(scan, at + 2, &length)) && !is_digit_at(scan, at + 2);
}

/* Capitals and digits of ASCII, which most codes are made of. */
static bool is_code_byte(char c)
{
	return (unsigned char)(c - 'A') < 26 || (unsigned char)(c - '0') < 10;
}

/* "98/2025/0H15": a scan took the Q for a zero. */
static bool is_round_q(const struct scan *scan, size_t at)
{
	return scan->count == 0 && scan->symbol->year && scan->size - at > 2 && scan->text[at] == '0' &&
	       scan->text[at + 1] == 'H' && is_digit_at(scan, at + 2);
}

/* "V.I", "V.II": departments of the Government Office, of which the dot is part. */
static bool is_department(const struct segment *segment)
{
	return segment->size == 1 && segment->text[0] == 'V';
}

/* Letters and digits from scan->at on; false when no letter begins there. */
static bool read_segment(struct scan *scan, struct segment *segment)
{
	size_t start = scan->at;
	size_t at = start;
	size_t length;
	uint32_t c = peek(scan, at, &length);

	int small = 0;

	if (!length || (!sovb_is_letter(c) && !is_round_q(scan, at)))
		return false;
	for (;;) {
		size_t dropped;

		while (at < scan->size && is_code_byte(scan->text[at]) && segment->size + SOVB_UTF8_MAX < SEGMENT_MAX) {
			segment->text[segment->size++] = scan->text[at];
			segment->has_upper = segment->has_upper || scan->text[at] > '9';
			at++;
		}
		dropped = ampersand(scan, at);

		c = peek(scan, at, &length);
		if (dropped) {
			at += dropped;
			continue;
		}
		if (c == '.') { /* inside "T.Ư", never at the end */
			uint32_t after = peek(scan, at + 1, &length);
			size_t width = length;
			uint32_t second = peek(scan, at + 1 + width, &length);

			if (!width || !sovb_is_upper(after) || (length && sovb_is_letter(second) && !sovb_is_upper(second)))
				break; /* the next sentence: "…/TT-BCA.Điều 5" */
			if (is_department(segment) && strchr("IVX", (int)after))
				segment->text[segment->size++] = '.';
			at++;
			continue;
		}
		if (!length || (!sovb_is_letter(c) && !(c >= '0' && c <= '9')))
			break;
		if (segment->size + SOVB_UTF8_MAX >= SEGMENT_MAX)
			return false;
		if (c >= 0x400 && c < 0x430) {
			c = latin_for(c);
			scan->repaired = true;
		}
		if (segment->size == 0 && is_marked_u(scan, at, c, length)) {
			c = 'U';
			scan->repaired = true;
		}
		if (c >= 0x80)
			c = sovb_is_upper(c) ? sovb_upper(sovb_lower(c)) : sovb_lower(c);
		segment->has_upper = segment->has_upper || sovb_is_upper(c);
		segment->has_lower = segment->has_lower || (sovb_is_letter(c) && !sovb_is_upper(c));
		segment->may_be_glued = segment->may_be_glued || has_tone(c) || ++small >= GLUED_LETTERS;
		segment->size += sovb_utf8_encode(segment->text + segment->size, c);
		at += length;
	}
	if (is_torn_r(scan, segment, at)) {
		segment->text[segment->size++] = 'r';
		segment->has_lower = scan->repaired = true;
		at += 2;
	}
	if (is_torn_committee(scan, segment, at)) {
		segment->text[segment->size++] = scan->text[at + 1];
		scan->repaired = true;
		at += 2;
	}
	segment->text[segment->size] = '\0';
	scan->at = at;
	if (segment->may_be_glued)
		cut_glued_word(scan, segment, start);
	return segment->size > 0;
}

static const sovb_type_fact *type_by_symbol(const struct scan *scan, const char *letters, size_t size)
{
	return scan->lexicon ? sovb_codes_type(sovb_lexicon_codes(scan->lexicon), letters, size)
	                     : sovb_type_by_symbol(letters, size);
}

/* Letters that lost the stroke of Đ, or that the next key made of others; no kind or body has them. */
static const struct {
	const char *found;
	const char *meant;
} slips[] = {{"ND", "NĐ"}, {"QD", "QĐ"}, {"CD", "CĐ"}, {"CW", "CV"}};

/* The kind of document that letters stand for. */
static const sovb_type_fact *type_of(const struct scan *scan, const char *letters, size_t size, bool *mended)
{
	const sovb_type_fact *type = type_by_symbol(scan, letters, size);
	const char *meant = NULL;

	if (type)
		return type;
	for (size_t i = 0; !meant && size == 2 && i < sizeof slips / sizeof slips[0]; i++)
		if (memcmp(letters, slips[i].found, 2) == 0)
			meant = slips[i].meant;
	if (!meant && scan->count >= 2 && (organ_of(scan, scan->segment[1].text, scan->segment[1].size) ||
	                                   sovb_misread_organ(scan->segment[1].text, scan->segment[1].size, "")))
		meant = sovb_misread_type(letters, size);
	if (!meant)
		return NULL;
	*mended = true;
	return sovb_type_by_symbol(meant, strlen(meant));
}

static bool is_type(const struct scan *scan, const struct segment *segment)
{
	bool mended = false;

	return type_of(scan, segment->text, segment->size, &mended) != NULL;
}

static bool starts_with(const struct segment *segment, const char *text)
{
	return strncmp(segment->text, text, strlen(text)) == 0;
}

/* QH15, UBTVQH14 */
static bool is_assembly(const struct segment *segment)
{
	const char *digits = segment->text;

	if (starts_with(segment, "UBTVQH"))
		digits += 6;
	else if (starts_with(segment, "QH"))
		digits += 2;
	else
		return false;
	return digits[0] >= '0' && digits[0] <= '9';
}

/* Letters that only a code has: capitals and digits, or a code known to be written with small letters. */
static bool is_code(const struct segment *segment)
{
	static const char *const mixed[] = {"TTg", "CTr", "TTr", "QĐi", "QyĐ", "QTr", "TrS"};

	if (!segment->has_upper)
		return false;
	if (!segment->has_lower)
		return true;
	for (size_t i = 0; i < sizeof mixed / sizeof *mixed; i++)
		if (strcmp(segment->text, mixed[i]) == 0)
			return true;
	return false;
}

/* "GDTrH": the code of an office that begins and ends with capitals. */
static bool is_office(const struct segment *segment)
{
	const char *text = segment->text;

	return segment->size > 2 && !segment->may_be_glued && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'A' && text[1] <= 'Z' &&
	       text[segment->size - 1] >= 'A' && text[segment->size - 1] <= 'Z';
}

bool sovb_is_old_code(const char *letters, size_t size)
{
	static const char *const codes[] = {"CP", "CT", "TTg", "TTG", "HĐBT", "HĐNN", "NN"};

	for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
		if (strlen(codes[i]) == size && memcmp(codes[i], letters, size) == 0)
			return true;
	return false;
}

/* "17 HĐBT", "108 NN-CP" behind a kind of document: bodies of the centre before 1997, with nothing but a blank behind the number. */
static bool is_old(const struct scan *scan)
{
	const struct segment *first = &scan->segment[0];

	if (scan->context != SOVB_CONTEXT_CODE || first->separator != ' ' || scan->symbol->year || !sovb_is_old_code(first->text, first->size))
		return false;
	if (strcmp(first->text, "NN") == 0)
		return scan->count == 2 && strcmp(scan->segment[1].text, "CP") == 0;
	return scan->count == 1;
}

/* "31/2021/NĐ CP", "12/QĐ TTg": a blank where the dash before the Government or the Prime Minister was. */
static bool lost_dash(const struct scan *scan, const struct segment *segment)
{
	return segment->separator == ' ' && scan->count == 1 && scan->segment[0].separator != ' ' && is_type(scan, &scan->segment[0]) &&
	       (strcmp(segment->text, "CP") == 0 || strcmp(segment->text, "TTg") == 0);
}

/* May this segment continue the symbol that has been read so far? */
static bool continues(const struct scan *scan, const struct segment *segment)
{
	if (scan->count == 0 && !segment->has_upper)
		return is_type(scan, segment) && (scan->symbol->year || segment->separator != ' '); /* "06/2002/nđ-cp" */
	if (scan->count == 1 && !scan->segment[0].has_upper)
		return !segment->has_upper && !segment->loose;
	if (scan->count == 0)
		return segment->has_upper && (segment->separator != ' ' || is_type(scan, segment) ||
		                              (scan->context == SOVB_CONTEXT_CODE && sovb_is_old_code(segment->text, segment->size)));
	if (segment->separator == ' ' || segment->separator == 0)
		return lost_dash(scan, segment);
	if (strcmp(segment->text, "nb") == 0)
		return segment->separator == '/' && !segment->loose;
	if (!segment->has_upper || (segment->text[0] >= 'a' && segment->text[0] <= 'z' && !sovb_misread_organ(segment->text, segment->size, "")))
		return false;
	if (!segment->loose)
		return true;
	if (scan->count == 1 && is_office(segment))
		return true;
	/*
	 * Blanks beside the separator: only while the symbol lacks a body, behind "346/UBND-" and "519/TTr-CAT-" at the end of a line, or
	 * in the list of a joint circular; only codes.
	 */
	return is_code(segment) && (scan->count == 1 || (segment->wrapped && scan->count == 2) ||
	                            (segment->separator == '-' && segment->size > 2 && strcmp(scan->segment[0].text, "TTLT") == 0));
}

/* "92/2000/QĐ-NHNN7", "488/2000/QĐ-NHNN5": until 2003 the State Bank gave the number of the department that drafted. */
static bool names_department(const struct scan *scan, const struct segment *last)
{
	return scan->symbol->year && scan->symbol->year <= 2003 && starts_with(last, "NHNN");
}

/* "25-NQ/TW1": a footnote's digit behind letters that are a body's without it. */
static void drop_footnote(struct scan *scan)
{
	struct segment *last = &scan->segment[scan->count - 1];
	const sovb_organ_fact *with, *without;

	if (scan->count == 1 && scan->symbol->year && is_assembly(last) && last->size == (last->text[0] == 'U' ? 9 : 5) &&
	    scan->text[scan->at - 1] == last->text[last->size - 1]) { /* "QH151": no term has three digits */
		last->text[--last->size] = '\0';
		scan->at--;
		return;
	}
	if (scan->count < 2 || last->size < 3 || is_assembly(last) || names_department(scan, last) || last->text[last->size - 1] < '1' ||
	    last->text[last->size - 1] > '9' || scan->text[scan->at - 1] != last->text[last->size - 1])
		return;
	with = organ_of(scan, last->text, last->size);
	without = organ_of(scan, last->text, last->size - 1);
	if (!without || (with && strcmp(with->symbol, without->symbol) != 0))
		return;
	last->text[--last->size] = '\0';
	scan->at--;
}

/* "0H15", "OH13": a scan took the Q for a round thing. */
static void mend_first_letter(struct scan *scan, struct segment *segment)
{
	const char *text = segment->text;

	if (!strchr("0OG", text[0]) || text[1] != 'H' || segment->size < 3 || segment->size > 4 ||
	    strspn(text + 2, "0123456789") != segment->size - 2)
		return;
	segment->text[0] = 'Q';
	scan->repaired = true;
}

/* "QH 15", "QHI5", "UBTVQHl4": the number of the term, as a scan leaves it behind the letters of the National Assembly. */
static void mend_assembly(struct scan *scan, struct segment *segment)
{
	size_t letters = starts_with(segment, "UBTVQH") ? 6 : 2;
	size_t digits;

	if (scan->symbol->year)
		mend_first_letter(scan, segment);
	if ((!scan->symbol->year && scan->count == 0) || (!starts_with(segment, "UBTVQH") && !starts_with(segment, "QH")))
		return;
	if (segment->size > letters + 2 && strspn(segment->text + letters, "0123456789") == 2 &&
	    segment->text[letters + 2] > '9') { /* "QH14như" */
		scan->at -= segment->size - letters - 2;
		segment->size = letters + 2;
		segment->text[segment->size] = '\0';
		segment->has_lower = false;
		scan->repaired = true;
	}
	if (segment->size == letters + 3 && strchr("IlT", segment->text[letters]) && segment->text[letters + 1] == '1') { /* QHI15 */
		memmove(segment->text + letters, segment->text + letters + 1, segment->size - letters);
		segment->size--;
		scan->repaired = true;
	}
	if (segment->size > letters && segment->size <= letters + 2 && strchr("IlT", segment->text[letters]))
		segment->text[letters] = '1';
	for (size_t i = letters; i < segment->size; i++)
		if (segment->text[i] != '1' && (segment->text[i] < '0' || segment->text[i] > '9'))
			return;
	if (segment->size > letters + 1 || scan->at + 1 >= scan->size || scan->text[scan->at] != ' ')
		return;
	if (segment->size == letters && strchr("lI", scan->text[scan->at + 1]) && read_digits(scan, scan->at + 2) == 1) { /* "QH l5" */
		segment->text[segment->size++] = '1';
		segment->text[segment->size++] = scan->text[scan->at + 2];
		segment->text[segment->size] = '\0';
		scan->at += 3;
		scan->repaired = true;
		return;
	}
	digits = read_digits(scan, scan->at + 1);
	if (digits + segment->size != letters + 2)
		return;
	memcpy(segment->text + segment->size, scan->text + scan->at + 1, digits);
	segment->size += digits;
	segment->text[segment->size] = '\0';
	scan->at += digits + 1;
	scan->repaired = true;
}

static void read_segments(struct scan *scan)
{
	while (scan->count < SEGMENTS_MAX) {
		const size_t start = scan->at;
		const bool repaired = scan->repaired;
		struct segment segment = {0};

		segment.separator = read_separator(scan, &segment.loose);
		segment.wrapped = segment.loose && scan->text[start] == '-' && strchr("\r\n", scan->text[start + 1]);
		if (segment.separator == '\n' || !read_segment(scan, &segment) || !continues(scan, &segment)) {
			/* What was repaired in a word that is none of the symbol counts for nothing. */
			scan->at = start;
			scan->repaired = repaired;
			return;
		}
		if (lost_dash(scan, &segment)) {
			segment.separator = '-';
			scan->repaired = true;
		}
		if (scan->count < 2)
			mend_assembly(scan, &segment);
		scan->segment[scan->count++] = segment;
	}
}

/* A symbol all in small letters ("06/2002/nđ-cp") is read as capitals. */
static void raise_case(struct scan *scan)
{
	for (int i = 0; i < scan->count; i++) {
		struct segment *segment = &scan->segment[i];
		char raised[SEGMENT_MAX + SOVB_UTF8_MAX];
		size_t used = 0;

		for (size_t at = 0; at < segment->size;) {
			uint32_t c;

			at += sovb_utf8_decode(&c, segment->text + at, segment->size - at);
			used += sovb_utf8_encode(raised + used, sovb_upper(c)); /* as long as its small letter */
		}
		memcpy(segment->text, raised, used);
		segment->size = used;
		segment->text[used] = '\0';
		segment->has_upper = true;
	}
	scan->small = scan->repaired = true;
}

/* False when there is no room: no code is so long. */
static bool copy_letters(char *to, size_t *used, const char *text, size_t size)
{
	if (*used + size >= SOVB_SYMBOL_LETTERS)
		return false;
	memcpy(to + *used, text, size);
	*used += size;
	to[*used] = '\0';
	return true;
}

static bool is_organ(const struct scan *scan, const char *letters, size_t size)
{
	const sovb_organ_fact *organ = organ_of(scan, letters, size);

	while (size && letters[size - 1] >= '0' && letters[size - 1] <= '9')
		size--; /* its term */
	return organ && strlen(organ->symbol) == size && memcmp(organ->symbol, letters, size) == 0;
}

/*
 * The letters of a body, the stroke of one Đ put back where only that makes them a body's: "TT-BGDDT", "NQ-HDND"; codes of two
 * letters stay as they are: DU and ĐU, HD and HĐ are told apart.  What scans read for a code ("FW") is that code.
 */
static size_t copy_organ(char out[SEGMENT_MAX], struct scan *scan, const struct segment *segment)
{
	const char *text = segment->text;
	const char *meant;

	if (memchr(text, 'D', segment->size) && segment->size > 2 && segment->size + 1 < SEGMENT_MAX &&
	    !is_organ(scan, text, segment->size)) {
		for (size_t at = 0; at < segment->size; at++) {
			if (text[at] != 'D')
				continue;
			memcpy(out, text, at);
			memcpy(out + at, "Đ", 2);
			memcpy(out + at + 2, text + at + 1, segment->size - at - 1);
			if (is_organ(scan, out, segment->size + 1)) {
				scan->mended = true;
				return segment->size + 1;
			}
		}
	}
	meant = sovb_may_be_misread(text, segment->size) ? sovb_misread_organ(text, segment->size, scan->symbol->type) : NULL;
	if (meant) {
		scan->mended = true;
		text = meant;
	}
	memcpy(out, text, meant ? strlen(meant) : segment->size);
	return meant ? strlen(meant) : segment->size;
}

/*
 * Type and organ from the segments; a type glued to its body ("NĐCP", "QĐUBND") is told apart.  False when they are
 * too long for a number.
 */
static bool interpret(struct scan *scan, bool *glued)
{
	sovb_symbol *symbol = scan->symbol;
	const struct segment *first = &scan->segment[0];
	size_t used = 0;
	int next = 0;

	*glued = false;
	if (is_type(scan, first) && !(scan->count == 1 && symbol->year == 0)) {
		strcpy(symbol->type, type_of(scan, first->text, first->size, &scan->mended)->symbol);
		next = 1;
	} else if (!is_assembly(first) && scan->count <= 2 && first->size > 3) {
		for (size_t size = 5; size >= 2 && !*glued; size--) {
			const sovb_type_fact *type;

			/* No body's letters begin with a digit. */
			if (size >= first->size || ((unsigned char)first->text[size] & 0xC0) == 0x80 ||
			    (first->text[size] >= '0' && first->text[size] <= '9'))
				continue;
			type = type_by_symbol(scan, first->text, size);
			if (!type || organ_of(scan, first->text, first->size))
				continue;
			/* "12/TTDV-KT" is a circular of a body DV only when there is such a body. */
			if (scan->count == 2 && !organ_of(scan, first->text + size, first->size - size))
				continue;
			strcpy(symbol->type, type->symbol);
			copy_letters(symbol->organ, &used, first->text + size, first->size - size);
			*glued = true;
			next = 1;
		}
	}
	for (; next < scan->count; next++) {
		const char *separator = scan->segment[next].separator == '/' ? "/" : "-";
		char letters[SEGMENT_MAX];
		size_t size = copy_organ(letters, scan, &scan->segment[next]);

		if ((used && !copy_letters(symbol->organ, &used, separator, 1)) ||
		    !copy_letters(symbol->organ, &used, letters, size))
			return false;
	}
	return true;
}

static bool is_known_organ(const struct scan *scan, const struct segment *segment)
{
	const sovb_organ_fact *organ = organ_of(scan, segment->text, segment->size);

	return organ && organ->system != SOVB_SYSTEM_UNKNOWN;
}

/* Is what was read a document's number, given what stands before it? */
/* In small letters only a body that is known, or what no syllable is spelled like: "kế hoạch số 01/kh-ubnd", "02/bc-thcs". */
static bool is_small_organ(const struct scan *scan, const struct segment *segment)
{
	const sovb_organ_fact *organ = organ_of(scan, segment->text, segment->size);

	if (organ && !strstr(organ->symbol, "…"))
		return true;
	for (size_t at = 0; at < segment->size;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, segment->text + at, segment->size - at);
		if (is_vowel(sovb_lower(c)))
			return false;
	}
	return segment->size > 1;
}

static bool accepts(const struct scan *scan, bool glued, sovb_symbol_context context)
{
	const sovb_symbol *symbol = scan->symbol;
	const struct segment *first = &scan->segment[0];

	if (scan->count == 0 || !first->has_upper)
		return false;
	if (scan->small && (scan->count != 2 || !symbol->type[0] || !is_small_organ(scan, &scan->segment[1]) ||
	                    (!symbol->year && context == SOVB_CONTEXT_NONE)))
		return false;
	if (first->separator == ' ')
		return (symbol->type[0] && symbol->organ[0] && scan->count >= 2) || is_old(scan);
	if (symbol->year && is_assembly(first))
		return true;
	if (symbol->type[0] && symbol->organ[0] && !glued)
		return true;
	if (symbol->year) /* "số 126/2024/Đ-CP", "Thông tư số 21/2012/BVHTTDL", "Nghị quyết số 954/2020/UBTVQH" */
		return (symbol->type[0] && symbol->organ[0]) ||
		       (context == SOVB_CONTEXT_NUMBER && scan->count == 2 && first->separator == '/' && is_known_organ(scan, &scan->segment[1])) ||
		       (context >= SOVB_CONTEXT_TYPE && (scan->count >= 2 || (first->size > 1 && is_code(first) && first->separator == '/')));
	if (context >= SOVB_CONTEXT_TYPE)
		return first->size >= 2;
	if (scan->count >= 2 && context == SOVB_CONTEXT_NUMBER && is_code(first) && is_code(&scan->segment[1]))
		return true;
	return scan->count >= 2 && first->separator == '/' && scan->segment[1].separator == '-' &&
	       is_known_organ(scan, first) && (context == SOVB_CONTEXT_NUMBER || is_code(&scan->segment[1])) && !first->loose;
}

/*
 * Is the symbol put in order as N-L/C?  A Party body's is, whatever was written.  Bodies that both systems have (BCĐ, HĐ),
 * those of mass organisations and unknown ones keep what was written; a key, whose separators are all '/', says nothing, and BCĐ stands in the Party's
 * own table (36-HD/VPTW II.1.3).
 */
static bool is_party_style(const struct scan *scan, const sovb_organ_fact *organ)
{
	char first = scan->segment[0].separator;
	char second = scan->count > 1 ? scan->segment[1].separator : 0;

	/* Laws of 1992 to 1996 were numbered "23-L/CTN". */
	if (organ && (organ->system == SOVB_SYSTEM_PARTY || organ->system == SOVB_SYSTEM_STATE) &&
	    !(strcmp(scan->symbol->type, "L") == 0 && strcmp(organ->symbol, "CTN") == 0))
		return organ->system == SOVB_SYSTEM_PARTY;
	return (first == '-' && second == '/') || (scan->count == 2 && organ && first == second);
}

/* The token put in order: blanks dropped, dashes and Đ unified, separators as written but Party symbols as N-L/C. */
static void write_text(sovb_symbol_scan *out, const struct scan *scan, bool glued)
{
	const sovb_organ_fact *organ = organ_of(scan, scan->symbol->organ, strcspn(scan->symbol->organ, "/"));
	size_t used;

	out->symbol.party = scan->symbol->type[0] && !scan->symbol->year && is_party_style(scan, organ);
	out->as_written = glued || scan->mended || strlen(scan->year_text) == 5;
	if (!out->as_written) {
		sovb_symbol_text(out->text, &out->symbol);
		return;
	}
	used = strlen(scan->symbol->number);
	memcpy(out->text, scan->symbol->number, used);
	if (scan->symbol->year) {
		out->text[used++] = '/';
		memcpy(out->text + used, scan->year_text, strlen(scan->year_text));
		used += strlen(scan->year_text);
	}
	for (int i = 0; i < scan->count && used + scan->segment[i].size + 2 < SOVB_SYMBOL_MAX; i++) {
		if (scan->segment[i].separator == '-' || scan->segment[i].separator == '/')
			out->text[used++] = scan->segment[i].separator;
		memcpy(out->text + used, scan->segment[i].text, scan->segment[i].size);
		used += scan->segment[i].size;
	}
	out->text[used] = '\0';
}

/*
 * Bytes of ".2" and ".10" behind the first digits, before "/20": resolutions of the Government were numbered in parts in 2025; 0 when
 * there are none.
 */
static size_t subnumber(const struct scan *scan)
{
	const char *text = scan->text + scan->at;
	size_t size = 1 + read_digits(scan, scan->at + 1);

	return scan->size - scan->at > size + 3 && text[0] == '.' && (size == 2 || size == 3) && memcmp(text + size, "/20", 3) == 0 ? size : 0;
}

/* The digits, and a letter behind them as in "12a". */
static bool read_number(struct scan *scan, sovb_symbol_context context)
{
	size_t digits = read_digits(scan, scan->at);
	size_t length, more;
	uint32_t c;

	if (!digits || digits > SOVB_SYMBOL_DIGITS || (scan->text[scan->at] == '0' && strspn(scan->text + scan->at, "0") == digits))
		return false; /* "TT0 - TTi": nothing is numbered nought */
	memcpy(scan->symbol->number, scan->text + scan->at, digits);
	scan->at += digits;
	more = context == SOVB_CONTEXT_NONE ? 0 : split_digits(scan, scan->at - digits, digits, 4);
	if (more) {
		memcpy(scan->symbol->number + digits, scan->text + scan->at + 1, more);
		digits += more;
		scan->at += more + 1;
		scan->repaired = true;
	}
	if (digits <= 3) { /* 66.2/2025/NQ-CP */
		size_t sub = subnumber(scan);

		memcpy(scan->symbol->number + digits, scan->text + scan->at, sub);
		digits += sub;
		scan->at += sub;
	}
	c = peek(scan, scan->at, &length);
	if (length && sovb_is_letter(c) && length <= 2) {
		size_t after;
		uint32_t next = peek(scan, scan->at + length, &after);

		if (after && (sovb_is_slash(next) || sovb_is_hyphen(next)) && digits < SOVB_SYMBOL_DIGITS && c && c < 0x80 &&
		    strchr("OoIl", (int)c)) { /* "2l-NQ/TW", "1O-CT/TW" */
			scan->symbol->number[digits++] = c == 'O' || c == 'o' ? '0' : '1';
			scan->at += length;
			scan->repaired = true;
		} else if (after && (sovb_is_slash(next) || sovb_is_hyphen(next))) {
			digits += sovb_utf8_encode(scan->symbol->number + digits, sovb_lower(c));
			scan->at += length;
		}
	}
	scan->symbol->number[digits] = '\0';
	return true;
}

/* One of some characters under 0x40 ('?' is the last). */
static inline bool is_one_of(char c, const char *characters)
{
	uint64_t set = 0;

	for (; *characters; characters++)
		set |= (uint64_t)1 << *characters;
	return (unsigned char)c < 64 && set >> c & 1;
}

/* Bytes of the letters from text[at] on: what is not ASCII is one, or nothing that a symbol goes on after, but for blanks and marks. */
static size_t letters_at(const char *text, size_t size, size_t at)
{
	size_t end = at;

	for (; end < size; end++) {
		unsigned char c = (unsigned char)text[end];

		if (c < 0x80 ? (unsigned char)((c | 0x20) - 'a') >= 26 : c == 0xC2 || c == 0xE2 || c == 0xE3 || c >= 0xEF)
			break;
	}
	return end - at;
}

/* A word behind a blank that no separator follows: the only letters of a symbol there have their kind and body ("15 NQ/TW"). */
static bool is_word(const char *text, size_t size, size_t at)
{
	size_t end = at + letters_at(text, size, at);

	if (end == at || end + 1 >= size)
		return false;
	if (text[end] == ' ')
		return (unsigned char)((text[end + 1] | 0x20) - 'a') < 26 || is_one_of(text[end + 1], "(0123456789");
	if (text[end] == '.')
		return is_one_of(text[end + 1], " \n");
	return is_one_of(text[end], ",;:()\n");
}

/* Words are behind the blank text[at] most often. */
static bool may_follow_blank(const char *text, size_t size, size_t at)
{
	if (at + 1 < size && text[at + 1] >= '0' && text[at + 1] <= '9') { /* "1 00/2024/NĐ-CP": torn apart */
		do
			at++;
		while (at < size && text[at] >= '0' && text[at] <= '9');
		return at < size && text[at] == '/';
	}
	while (at < size && text[at] == ' ')
		at++;
	if (at >= size)
		return true;
	return !is_word(text, size, at) && text[at] != '|' && !is_one_of(text[at], ",;:.()\"'!?%*+<=>#&0123456789");
}

/* Digits behind the separator text[at] are those of a year with letters behind it, not of a day or fraction ("16/2/2021", "7/64"). */
static bool may_follow_separator(const char *text, size_t size, size_t at)
{
	size_t end = ++at;

	while (end < size && text[end] >= '0' && text[end] <= '9')
		end++;
	if (end == at || end >= size)
		return true;
	if (end - at == 4 || end - at == 5)
		return text[end] != ' ' || !is_word(text, size, end + 1);
	return text[end] == ' ' && end + 1 < size && text[end + 1] >= '0' && text[end + 1] <= '9'; /* "30/201 6/QĐ-TTg" */
}

bool sovb_symbol_may_follow(const char *text, size_t size, size_t at)
{
	if (at >= size)
		return true;
	switch (text[at]) {
	case ' ':
		return may_follow_blank(text, size, at);
	case '/':
	case '-':
		return may_follow_separator(text, size, at);
	case '.': /* no "12.KH/TU" and no "66.2/2025/NQ-CP" */
		if (at + 3 >= size || text[at + 1] == ' ' || text[at + 1] == '\n')
			return at + 3 >= size;
		return text[at + 1] < '0' || text[at + 1] > '9' || text[at + 2] == '/' || text[at + 3] == '/';
	default:
		return !is_one_of(text[at], "\n,);:%(?!\"");
	}
}

bool sovb_symbol_scan_at(sovb_symbol_scan *out, const char *text, size_t size, size_t at, sovb_symbol_context context,
                         const sovb_lexicon *lexicon)
{
	struct scan scan;
	bool glued;

	memset(out, 0, sizeof *out);
	scan.text = text;
	scan.at = at;
	scan.lexicon = lexicon;
	scan.context = context;
	scan.symbol = &out->symbol;
	scan.count = 0;
	memset(scan.year_text, 0, sizeof scan.year_text);
	scan.repaired = scan.mended = scan.small = false;
	scan.size = size - at > SOVB_SYMBOL_MAX ? sovb_utf8_floor(text, at + SOVB_SYMBOL_MAX) : size;
	if (!read_number(&scan, context))
		return false;
	read_year(&scan);
	read_segments(&scan);
	if (scan.count && !scan.segment[0].has_upper)
		raise_case(&scan);
	if (scan.count)
		drop_footnote(&scan);
	if (!scan.count || !interpret(&scan, &glued) || !accepts(&scan, glued, context))
		return false;
	write_text(out, &scan, glued);
	out->end = scan.at;
	out->confidence = scan.repaired || scan.mended || glued || scan.segment[0].separator == ' ' ? 0.8 : 1.0;
	return true;
}
