#include "symbol_pieces.h"

#include <stdlib.h>

#include "fold.h"
#include "misread.h"

#define GLUED_LETTERS 4 /* small letters in a row that no code has */
#define YEAR_FIRST 1945
#define YEAR_LAST 2099

/* Blanks, and at most one line end, from at on. */
static size_t skip_gap(const sovb_number_scan *scan, size_t at, bool *line_end)
{
	bool seen = false;

	for (int blanks = 0; blanks < 40; blanks++) {
		size_t length;
		uint32_t c = sovb_scan_peek(scan, at, &length);

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
static bool is_code_letter(const sovb_number_scan *scan, size_t at)
{
	size_t length, after;
	uint32_t c = sovb_scan_peek(scan, at, &length);
	uint32_t second = sovb_scan_peek(scan, at + length, &after);

	if (after && sovb_is_letter(second) && !sovb_is_upper(second))
		return false;
	return length && (sovb_is_upper(c) || (c >= '0' && c <= '9'));
}

/* Marks that no symbol has: quotes, bars, a circumflex alone. */
static bool is_speck(uint32_t c)
{
	return (c < 0x80 && c && strchr("~'\"|_`:;", (int)c)) || c == 0x2C6 || (c >= 0x2018 && c <= 0x201F);
}

/* "QĐ- - -", a line end, "UBND": dashes of a rim of the page behind the separator; a blank line among them too before the code of a body. */
static size_t skip_dashes(const sovb_number_scan *scan, size_t at)
{
	size_t next = at;
	bool line = false;

	for (int dashes = 0; dashes < 3 && next < scan->size && scan->text[next] == '-'; dashes++)
		next = skip_gap(scan, next + 1, &line);
	if (line && next < scan->size && scan->text[next] == '\n') {
		size_t letters = skip_gap(scan, next, &line), size = 0;

		while (letters + size < scan->size && scan->text[letters + size] >= 'A' && scan->text[letters + size] <= 'Z')
			size++;
		return size > 1 && sovb_scan_organ(scan, scan->text + letters, size) ? letters : at;
	}
	return next;
}

/* Does " ngày" stand behind the capitals at a place, or are they the code of a body? */
static bool is_code_of_day(const sovb_number_scan *scan, size_t at, bool body)
{
	static const char day[] = " ngày";
	size_t end = at;

	while (end < scan->size && scan->text[end] >= 'A' && scan->text[end] <= 'Z')
		end++;
	if (end < at + 2)
		return false;
	return (body && sovb_scan_organ(scan, scan->text + at, end - at)) ||
	       (scan->size - end >= sizeof day && memcmp(scan->text + end, day, sizeof day - 1) == 0);
}

/*
 * "NĐ-.", a line end, "CP"; "NĐ-", a line end, ".CP"; "NĐ- ˆ", a line end, "_CP"; "QĐ- .UBND"; "BTC-", a blank line, "QLCS ngày": dust around
 * the line end that a code is wrapped at.  The place of the letters behind it, or the place given.
 */
static size_t skip_dust(const sovb_number_scan *scan, size_t at)
{
	size_t next = at, length;
	int dust = 0, lines = 0;

	for (; next < scan->size && dust <= 3; next += length) {
		uint32_t c = sovb_scan_peek(scan, next, &length);

		if (c == '\n')
			lines++;
		else if (is_speck(c) || (c < 0x80 && c && strchr(".,-", (int)c)))
			dust++;
		else if (c != '\r' && !sovb_is_blank(c))
			break;
		if (!length)
			return at;
	}
	if (dust > 3 || lines > 2 || !is_code_letter(scan, next) || sovb_scan_is_digit(scan, next))
		return at;
	if (lines == 1)
		return dust ? next : at;
	return scan->count && (lines || dust) && is_code_of_day(scan, next, dust > 0) ? next : at;
}

/* What a scan leaves behind a separator: the dash once more ("QĐ- -UBND"), a mark before the code ("BNV-~TCPCP", "BNV- 'TCPCP"). */
static size_t skip_specks(sovb_number_scan *scan, size_t at, bool dash, size_t wrapped)
{
	size_t next = at, length;
	uint32_t c;
	bool line;

	if (dash && next < scan->size && scan->text[next] == '-')
		next = skip_dashes(scan, next);
	if (next == at && wrapped && skip_dust(scan, wrapped) != wrapped)
		next = skip_dust(scan, wrapped);
	c = sovb_scan_peek(scan, next, &length);
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
static char read_any_separator(sovb_number_scan *scan, bool *loose)
{
	size_t length;
	bool before_line, after_line;
	size_t start = skip_gap(scan, scan->at, &before_line);
	uint32_t c = sovb_scan_peek(scan, start, &length);
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
		uint32_t next_mark = sovb_scan_peek(scan, start + length, &twice);

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
static bool is_whole_organ(const sovb_number_scan *scan, size_t at)
{
	size_t end = at, length;

	while (end < scan->size && scan->text[end] >= 'A' && scan->text[end] <= 'Z')
		end++;
	return end > at + 1 && !sovb_is_letter(sovb_scan_peek(scan, end, &length)) && sovb_scan_organ(scan, scan->text + at, end - at);
}

/*
 * "13/2016/TT: -BNNPTNT", "11/2023/TT; :BVHTTDL": a speck behind the kind, and the dash or what was read for it right before the
 * letters of a body.  The place of the letters, or the place given.
 */
static size_t skip_speck_of_dash(const sovb_number_scan *scan, size_t at)
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

char sovb_scan_separator(sovb_number_scan *scan, bool *loose)
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

size_t sovb_scan_split_digits(const sovb_number_scan *scan, size_t at, size_t digits, size_t most)
{
	size_t behind = at + digits + 1;
	size_t more, length;

	if (!digits || behind >= scan->size || scan->text[behind - 1] != ' ')
		return 0;
	more = sovb_scan_digits(scan, behind);
	return more && digits + more <= most && behind + more < scan->size && sovb_is_slash(sovb_scan_peek(scan, behind + more, &length)) ? more : 0;
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

void sovb_scan_year(sovb_number_scan *scan)
{
	size_t start = scan->at;
	bool loose;
	char separator = sovb_scan_separator(scan, &loose);
	size_t digits = sovb_scan_digits(scan, scan->at);
	bool dotted = start < scan->size && (scan->text[start] == '.' || scan->text[start] == '_');
	size_t split = digits < 4 ? sovb_scan_split_digits(scan, scan->at, digits, 4) : 0;
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

/* "QLN& TTBĐS", "QLN &TTBĐS": a blank or a line end beside the "&", and two capitals behind it.  Bytes of both, 0 when there are none. */
static size_t torn_ampersand(const sovb_number_scan *scan, size_t at)
{
	size_t length, second;

	if (scan->size - at < 4 || (memcmp(scan->text + at, "& ", 2) != 0 && memcmp(scan->text + at, " &", 2) != 0 && memcmp(scan->text + at, "\n&", 2) != 0))
		return 0;
	if (!sovb_is_upper(sovb_scan_peek(scan, at + 2, &length)) || !sovb_is_upper(sovb_scan_peek(scan, at + 2 + length, &second)))
		return 0;
	return 2;
}

/* "&" as such, as an entity or lost to a blank: bytes of it, 0 when there is none. */
static size_t ampersand(const sovb_number_scan *scan, size_t at)
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

/*
 * A word that stuck to the code ("NĐ-CPngày", "QĐ-TTgĐiều"): small letters with a tone, or more of them than codes have.
 * The code ends before them, or before the capital when they begin with a vowel.
 */
static void cut_glued_word(sovb_number_scan *scan, sovb_segment *segment, size_t start)
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
			cut = !is_small ? 0 : run > 0 && sovb_is_code_vowel(first) && !sovb_scan_organ(scan, segment->text, run) ? capital : run;
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
static bool is_marked_u(const sovb_number_scan *scan, size_t at, uint32_t c, size_t length)
{
	return (c == 0xDA || c == 0xD9 || c == 0x168 || c == 0x1EE4 || c == 0x1EE6) && scan->size - at > length + 2 &&
	       memcmp(scan->text + at + length, "BND", 3) == 0;
}

/* "TT r-SNV", "CT r/TU": the last letter of a code in two sizes, torn off. */
static bool is_torn_r(const sovb_number_scan *scan, const sovb_segment *segment, size_t at)
{
	return segment->size == 2 && segment->text[1] == 'T' && strchr("TC", segment->text[0]) && scan->size - at > 2 &&
	       scan->text[at] == ' ' && scan->text[at + 1] == 'r' && (scan->text[at + 2] == '-' || scan->text[at + 2] == '/');
}

/* "KH/T U", "NQ/T W": the two letters of a committee torn apart; no body is called T. */
static bool is_torn_committee(const sovb_number_scan *scan, const sovb_segment *segment, size_t at)
{
	size_t length;

	if (scan->count != 1 || segment->size != 1 || segment->text[0] != 'T' || scan->size - at < 2 || scan->text[at] != ' ' ||
	    !strchr("UW", scan->text[at + 1]))
		return false;
	return !sovb_is_letter(sovb_scan_peek(scan, at + 2, &length)) && !sovb_scan_is_digit(scan, at + 2);
}

/* Capitals and digits of ASCII, which most codes are made of. */
static bool is_code_byte(char c)
{
	return (unsigned char)(c - 'A') < 26 || (unsigned char)(c - '0') < 10;
}

/* "98/2025/0H15": a scan took the Q for a zero. */
static bool is_round_q(const sovb_number_scan *scan, size_t at)
{
	return scan->count == 0 && scan->symbol->year && scan->size - at > 2 && scan->text[at] == '0' &&
	       scan->text[at + 1] == 'H' && sovb_scan_is_digit(scan, at + 2);
}

/* "V.I", "V.II": departments of the Government Office, of which the dot is part. */
static bool is_department(const sovb_segment *segment)
{
	return segment->size == 1 && segment->text[0] == 'V';
}

/* "12/QĐ.UBND": the dot behind the kind's letters was typed for the dash. */
static bool is_whole_kind(const sovb_number_scan *scan, const sovb_segment *segment)
{
	return !scan->count && segment->size > 1 && sovb_type_by_symbol(segment->text, segment->size);
}

/* "T.Tr", "C.Tr": the kinds that end in a small letter. */
static bool is_dotted_r(const sovb_number_scan *scan, size_t at)
{
	size_t length;

	return scan->size - at > 2 && memcmp(scan->text + at, "Tr", 2) == 0 &&
	       !(sovb_is_letter(sovb_scan_peek(scan, at + 2, &length)) && length);
}

bool sovb_scan_segment(sovb_number_scan *scan, sovb_segment *segment)
{
	size_t start = scan->at;
	size_t at = start;
	size_t length;
	uint32_t c = sovb_scan_peek(scan, at, &length);

	int small = 0;

	if (!length || (!sovb_is_letter(c) && !is_round_q(scan, at)))
		return false;
	for (;;) {
		size_t dropped;

		while (at < scan->size && is_code_byte(scan->text[at]) && segment->size + SOVB_UTF8_MAX < SOVB_SEGMENT_MAX) {
			segment->text[segment->size++] = scan->text[at];
			segment->has_upper = segment->has_upper || scan->text[at] > '9';
			at++;
		}
		dropped = ampersand(scan, at);

		c = sovb_scan_peek(scan, at, &length);
		if (dropped) {
			at += dropped;
			continue;
		}
		if (c == '.') { /* inside "T.Ư", never at the end */
			uint32_t after = sovb_scan_peek(scan, at + 1, &length);
			size_t width = length;
			uint32_t second = sovb_scan_peek(scan, at + 1 + width, &length);

			if (!width || !sovb_is_upper(after) || is_whole_kind(scan, segment))
				break;
			if (length && sovb_is_letter(second) && !sovb_is_upper(second) && !is_dotted_r(scan, at + 1))
				break; /* the next sentence: "…/TT-BCA.Điều 5" */
			if (is_department(segment) && strchr("IVX", (int)after))
				segment->text[segment->size++] = '.';
			at++;
			continue;
		}
		if (!length || (!sovb_is_letter(c) && !(c >= '0' && c <= '9')))
			break;
		if (segment->size + SOVB_UTF8_MAX >= SOVB_SEGMENT_MAX)
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
