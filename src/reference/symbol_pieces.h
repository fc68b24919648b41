/*
 * The pieces of a number and symbol, one after the other: digits, year, separators and runs of letters, with what typing and
 * scanning do to them.
 */
#ifndef SOVB_SYMBOL_PIECES_H
#define SOVB_SYMBOL_PIECES_H

#include <string.h>

#include "facts.h"
#include "lexicon.h"
#include "symbol_scan.h"
#include "utf8.h"

#define SOVB_SEGMENTS_MAX 10 /* joint circulars: 01/2020/TTLT-VKSNDTC-TANDTC-BCA-BQP-BNN&PTNT-BTC-BTP */
#define SOVB_SEGMENT_MAX SOVB_SYMBOL_LETTERS

/* A run of letters between separators. */
typedef struct sovb_segment {
	char text[SOVB_SEGMENT_MAX]; /* Đ look-alikes mended, "&" and "." dropped */
	size_t size;
	char separator;         /* before it: '-', '/', ' ' (blanks only) or 0 (none) */
	bool loose;             /* blanks or a line end beside the separator */
	bool wrapped;           /* nothing but a line end behind it */
	bool has_upper;
	bool has_lower;
	bool may_be_glued;      /* a letter with a tone, or as many small ones as no code has */
} sovb_segment;

/* The number being read. */
typedef struct sovb_number_scan {
	const char *text;
	size_t size;
	size_t at;
	const sovb_lexicon *lexicon; /* NULL: without the user's tables, and slower */
	sovb_symbol_context context;
	sovb_symbol *symbol;
	sovb_segment segment[SOVB_SEGMENTS_MAX];
	int count;
	char year_text[6];   /* the year as written */
	bool repaired;
	bool small;  /* all in small letters */
	bool mended; /* the kind lost its stroke: the text keeps the letters as written */
} sovb_number_scan;

/* The character at a place of the text, and its bytes: none at the end. */
static inline uint32_t sovb_scan_peek(const sovb_number_scan *scan, size_t at, size_t *length)
{
	uint32_t c = 0;

	*length = 0;
	if (at < scan->size)
		*length = sovb_utf8_decode(&c, scan->text + at, scan->size - at);
	return c;
}

static inline bool sovb_scan_is_digit(const sovb_number_scan *scan, size_t at)
{
	return at < scan->size && scan->text[at] >= '0' && scan->text[at] <= '9';
}

/* Of a small letter. */
static inline bool sovb_is_code_vowel(uint32_t c)
{
	return c >= 0x80 ? c != 0x111 : strchr("aeiouy", (int)c) != NULL;
}

/* The body of the user's tables, or else of the field. */
static inline const sovb_organ_fact *sovb_scan_organ(const sovb_number_scan *scan, const char *letters, size_t size)
{
	const sovb_local_facts *tables = scan->lexicon ? sovb_lexicon_facts(scan->lexicon) : NULL;

	if (tables || !scan->lexicon)
		return sovb_local_facts_organ(tables, letters, size);
	return sovb_codes_organ(sovb_lexicon_codes(scan->lexicon), letters, size);
}

/* How many digits stand from a place on. */
static inline size_t sovb_scan_digits(const sovb_number_scan *scan, size_t at)
{
	size_t end = at;

	while (sovb_scan_is_digit(scan, end))
		end++;
	return end - at;
}

/*
 * Digits that a scan tore apart: "1 00/2024/NĐ-CP", "201 6/QĐ-TTg".  How many digits there are behind one blank when a slash
 * follows them and all together are at most `most`; 0 otherwise.
 */
size_t sovb_scan_split_digits(const sovb_number_scan *scan, size_t at, size_t digits, size_t most);

/* "/2021" and what separates it from the letters; leaves the scan where it was when there is no year. */
void sovb_scan_year(sovb_number_scan *scan);

/* The separator before the next letters, which is passed: '-', '/', ' ' or 0.  *loose: blanks or a line end stand beside it. */
char sovb_scan_separator(sovb_number_scan *scan, bool *loose);

/* Letters and digits from scan->at on; false when no letter begins there. */
bool sovb_scan_segment(sovb_number_scan *scan, sovb_segment *segment);

#endif
