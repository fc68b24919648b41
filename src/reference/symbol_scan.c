#include "symbol_scan.h"

#include <stdlib.h>
#include <string.h>

#include "facts.h"
#include "fold.h"
#include "misread.h"
#include "symbol_pieces.h"
#include "utf8.h"

#define PLACE_BYTES 4 /* of the letters of a province: "BTh" */

static const sovb_type_fact *type_by_symbol(const sovb_number_scan *scan, const char *letters, size_t size)
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
static const sovb_type_fact *type_of(const sovb_number_scan *scan, const char *letters, size_t size, bool *mended)
{
	const sovb_type_fact *type = type_by_symbol(scan, letters, size);
	const char *meant = NULL;

	if (type)
		return type;
	for (size_t i = 0; !meant && size == 2 && i < sizeof slips / sizeof slips[0]; i++)
		if (memcmp(letters, slips[i].found, 2) == 0)
			meant = slips[i].meant;
	if (!meant && scan->count >= 2 && (sovb_scan_organ(scan, scan->segment[1].text, scan->segment[1].size) ||
	                                   sovb_misread_organ(scan->segment[1].text, scan->segment[1].size, "")))
		meant = sovb_misread_type(letters, size);
	if (!meant)
		return NULL;
	*mended = true;
	return sovb_type_by_symbol(meant, strlen(meant));
}

static bool is_type(const sovb_number_scan *scan, const sovb_segment *segment)
{
	bool mended = false;

	return type_of(scan, segment->text, segment->size, &mended) != NULL;
}

static bool starts_with(const sovb_segment *segment, const char *text)
{
	return strncmp(segment->text, text, strlen(text)) == 0;
}

/* QH15, UBTVQH14 */
static bool is_assembly(const sovb_segment *segment)
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
static bool is_code(const sovb_segment *segment)
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
static bool is_office(const sovb_segment *segment)
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
static bool is_old(const sovb_number_scan *scan)
{
	const sovb_segment *first = &scan->segment[0];

	if (scan->context != SOVB_CONTEXT_CODE || first->separator != ' ' || scan->symbol->year || !sovb_is_old_code(first->text, first->size))
		return false;
	if (strcmp(first->text, "NN") == 0)
		return scan->count == 2 && strcmp(scan->segment[1].text, "CP") == 0;
	return scan->count == 1;
}

/* Does a mark, a day, "của" or "về" stand behind the letters just read?  A place would make the body of them that issued the document. */
static bool ends_before_qualifier(const sovb_number_scan *scan)
{
	static const char *const words[] = {"ngày ", "của ", "về "};
	const char *text = scan->text + scan->at;
	size_t size = scan->size - scan->at;

	if (!size || strchr(",;.:)\n", *text) || (size > 1 && text[0] == '-' && text[1] == ' '))
		return true;
	for (size_t i = 0; *text == ' ' && i < sizeof words / sizeof *words; i++)
		if (size > strlen(words[i]) && memcmp(text + 1, words[i], strlen(words[i])) == 0)
			return true;
	return false;
}

/* "31/2021/NĐ CP", "12/QĐ TTg", "31/KH UBND ngày": a blank where the separator before the body was. */
static bool lost_dash(const sovb_number_scan *scan, const sovb_segment *segment)
{
	if (segment->separator != ' ' || scan->count != 1 || scan->segment[0].separator == ' ' || !is_type(scan, &scan->segment[0]))
		return false;
	return strcmp(segment->text, "CP") == 0 || strcmp(segment->text, "TTg") == 0 ||
	       (segment->size > 1 && !segment->has_lower && segment->has_upper && !is_type(scan, segment) &&
	        sovb_scan_organ(scan, segment->text, segment->size) && ends_before_qualifier(scan));
}

/* "công văn số 459 SGDĐT ngày", "số 12 UBND-VX về": letters of a known office with nothing but a blank behind the number. */
static bool may_be_office(const sovb_number_scan *scan, const sovb_segment *segment)
{
	return scan->context == SOVB_CONTEXT_CODE && segment->separator == ' ' && !scan->symbol->year && segment->size > 2 && !segment->has_lower &&
	       segment->has_upper && sovb_scan_organ(scan, segment->text, segment->size);
}

static bool is_office_alone(const sovb_number_scan *scan)
{
	return may_be_office(scan, &scan->segment[0]) && scan->count <= 2 && ends_before_qualifier(scan) &&
	       (scan->count == 2 ? scan->segment[1].separator == '-' && !scan->segment[1].loose : scan->segment[0].size > 3);
}

/* "07/HD-BCA- C07": a department of the Ministry of Public Security, by its letter and number. */
static bool is_police_department(const sovb_number_scan *scan, const sovb_segment *segment)
{
	return scan->count == 2 && strcmp(scan->segment[1].text, "BCA") == 0 && segment->separator == '-' && segment->size == 3 && segment->has_upper &&
	       strspn(segment->text + 1, "0123456789") == 2;
}

/*
 * "03/LĐVVN BTh ngày", "03/LĐVVN BTh.", "10/ĐĐN-CLB MT BTh ngày": societies write the province, and what they are for, behind their own letters, of which no list
 * knows.  Is the segment such letters?
 */
static bool is_place_of_society(const sovb_number_scan *scan, const sovb_segment *segment)
{
	static const char day[] = " ngày ";
	const char *rest = scan->text + scan->at;
	size_t size = scan->size - scan->at, word = 1;

	if (segment->separator != ' ' || scan->count == 0 || scan->symbol->year || segment->size > PLACE_BYTES || !segment->has_upper ||
	    is_type(scan, segment) || sovb_scan_organ(scan, segment->text, segment->size))
		return false;
	for (int i = 0; i < scan->count; i++)
		if (scan->segment[i].separator == ' ' || is_type(scan, &scan->segment[i]) || sovb_scan_organ(scan, scan->segment[i].text, scan->segment[i].size))
			return false;
	if (size > 1 && *rest == ' ' && rest[1] >= 'A' && rest[1] <= 'Z') { /* one more */
		while (word < size && word <= PLACE_BYTES && rest[word] != ' ')
			word++;
		rest += word;
		size -= word;
	}
	return (word == 1 && size && strchr(",;.)", *rest)) || (size > sizeof day - 1 && memcmp(rest, day, sizeof day - 1) == 0);
}

/* The letters belong to the last segment. */
static void join_last(sovb_number_scan *scan, const sovb_segment *segment)
{
	sovb_segment *last = &scan->segment[scan->count - 1];

	if (last->size + segment->size >= sizeof last->text)
		return;
	memcpy(last->text + last->size, segment->text, segment->size);
	last->size += segment->size;
	last->text[last->size] = '\0';
}

/* May this segment continue the symbol that has been read so far? */
static bool continues(const sovb_number_scan *scan, const sovb_segment *segment)
{
	if (scan->count == 0 && !segment->has_upper)
		return is_type(scan, segment) && (scan->symbol->year || segment->separator != ' '); /* "06/2002/nđ-cp" */
	if (scan->count == 1 && !scan->segment[0].has_upper)
		return !segment->has_upper && !segment->loose;
	if (scan->count == 0)
		return segment->has_upper && (segment->separator != ' ' || is_type(scan, segment) ||
		                              (scan->context == SOVB_CONTEXT_CODE && sovb_is_old_code(segment->text, segment->size)) ||
		                              may_be_office(scan, segment));
	if (segment->separator == ' ' || segment->separator == 0)
		return lost_dash(scan, segment);
	if (strcmp(segment->text, "nb") == 0)
		return segment->separator == '/' && !segment->loose;
	if (!segment->has_upper || (segment->text[0] >= 'a' && segment->text[0] <= 'z' && !sovb_misread_organ(segment->text, segment->size, "")))
		return false;
	if (!segment->loose)
		return true;
	if ((scan->count == 1 && is_office(segment)) || is_police_department(scan, segment))
		return true;
	/*
	 * Blanks beside the separator: only while the symbol lacks a body, behind "346/UBND-" and "519/TTr-CAT-" at the end of a line, or
	 * in the list of a joint circular or of several bodies; only codes.
	 */
	return is_code(segment) && (scan->count == 1 || (segment->wrapped && scan->count == 2) ||
	                            (segment->separator == '-' && segment->size > 2 && (scan->count > 2 || strcmp(scan->segment[0].text, "TTLT") == 0)));
}

/* "92/2000/QĐ-NHNN7", "488/2000/QĐ-NHNN5": until 2003 the State Bank gave the number of the department that drafted. */
static bool names_department(const sovb_number_scan *scan, const sovb_segment *last)
{
	return scan->symbol->year && scan->symbol->year <= 2003 && starts_with(last, "NHNN");
}

/* "25-NQ/TW1": a footnote's digit behind letters that are a body's without it. */
static void drop_footnote(sovb_number_scan *scan)
{
	sovb_segment *last = &scan->segment[scan->count - 1];
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
	with = sovb_scan_organ(scan, last->text, last->size);
	without = sovb_scan_organ(scan, last->text, last->size - 1);
	if (!without || (with && strcmp(with->symbol, without->symbol) != 0))
		return;
	last->text[--last->size] = '\0';
	scan->at--;
}

/* "1106/QĐ-UBND20/6/2023", a row whose cells run together: the day behind the letters is none of the symbol. */
static void drop_day(sovb_number_scan *scan)
{
	sovb_segment *last = &scan->segment[scan->count - 1];
	size_t digits = 0, month, year, day;

	while (digits < last->size && last->text[last->size - digits - 1] >= '0' && last->text[last->size - digits - 1] <= '9')
		digits++;
	if (!digits || digits == last->size || scan->at >= scan->size || scan->text[scan->at] != '/')
		return;
	month = sovb_scan_digits(scan, scan->at + 1);
	if (!month || month > 2 || scan->at + month + 2 >= scan->size || scan->text[scan->at + month + 1] != '/')
		return;
	year = sovb_scan_digits(scan, scan->at + month + 2);
	digits = digits > 2 ? 2 : digits;
	day = (size_t)strtol(last->text + last->size - digits, NULL, 10);
	if (year != 4 || !day || day > 31 || memcmp(scan->text + scan->at - digits, last->text + last->size - digits, digits) != 0)
		return;
	last->size -= digits;
	last->text[last->size] = '\0';
	scan->at -= digits;
}

/* "0H15", "OH13": a scan took the Q for a round thing. */
static void mend_first_letter(sovb_number_scan *scan, sovb_segment *segment)
{
	const char *text = segment->text;

	if (!strchr("0OG", text[0]) || text[1] != 'H' || segment->size < 3 || segment->size > 4 ||
	    strspn(text + 2, "0123456789") != segment->size - 2)
		return;
	segment->text[0] = 'Q';
	scan->repaired = true;
}

/* "QH 15", "QHI5", "UBTVQHl4": the number of the term, as a scan leaves it behind the letters of the National Assembly. */
static void mend_assembly(sovb_number_scan *scan, sovb_segment *segment)
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
	if (segment->size == letters && strchr("lI", scan->text[scan->at + 1]) && sovb_scan_digits(scan, scan->at + 2) == 1) { /* "QH l5" */
		segment->text[segment->size++] = '1';
		segment->text[segment->size++] = scan->text[scan->at + 2];
		segment->text[segment->size] = '\0';
		scan->at += 3;
		scan->repaired = true;
		return;
	}
	digits = sovb_scan_digits(scan, scan->at + 1);
	if (digits + segment->size != letters + 2)
		return;
	memcpy(segment->text + segment->size, scan->text + scan->at + 1, digits);
	segment->size += digits;
	segment->text[segment->size] = '\0';
	scan->at += digits + 1;
	scan->repaired = true;
}

static void read_segments(sovb_number_scan *scan)
{
	while (scan->count < SOVB_SEGMENTS_MAX) {
		const size_t start = scan->at;
		const bool repaired = scan->repaired;
		sovb_segment segment = {0};
		bool read;

		segment.separator = sovb_scan_separator(scan, &segment.loose);
		segment.wrapped = segment.loose && scan->text[start] == '-' && strchr("\r\n", scan->text[start + 1]);
		read = segment.separator != '\n' && sovb_scan_segment(scan, &segment);
		if (read && is_place_of_society(scan, &segment)) {
			join_last(scan, &segment);
			continue;
		}
		if (!read || !continues(scan, &segment)) {
			/* What was repaired in a word that is none of the symbol counts for nothing. */
			scan->at = start;
			scan->repaired = repaired;
			return;
		}
		if (lost_dash(scan, &segment)) {
			segment.separator = scan->segment[0].separator == '-' ? '/' : '-'; /* "05-NQ ĐU", "31/KH UBND" */
			scan->repaired = true;
		}
		if (scan->count < 2)
			mend_assembly(scan, &segment);
		scan->segment[scan->count++] = segment;
	}
}

/* A symbol all in small letters ("06/2002/nđ-cp") is read as capitals. */
static void raise_case(sovb_number_scan *scan)
{
	for (int i = 0; i < scan->count; i++) {
		sovb_segment *segment = &scan->segment[i];
		char raised[SOVB_SEGMENT_MAX + SOVB_UTF8_MAX];
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

static bool is_organ(const sovb_number_scan *scan, const char *letters, size_t size)
{
	const sovb_organ_fact *organ = sovb_scan_organ(scan, letters, size);

	while (size && letters[size - 1] >= '0' && letters[size - 1] <= '9')
		size--; /* its term */
	return organ && strlen(organ->symbol) == size && memcmp(organ->symbol, letters, size) == 0;
}

/*
 * The letters of a body, the stroke of one Đ put back where only that makes them a body's: "TT-BGDDT", "NQ-HDND"; codes of two
 * letters stay as they are: DU and ĐU, HD and HĐ are told apart.  What scans read for a code ("FW") is that code.
 */
static size_t copy_organ(char out[SOVB_SEGMENT_MAX], sovb_number_scan *scan, const sovb_segment *segment)
{
	const char *text = segment->text;
	const char *meant;

	if (memchr(text, 'D', segment->size) && segment->size > 2 && segment->size + 1 < SOVB_SEGMENT_MAX &&
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
static bool interpret(sovb_number_scan *scan, bool *glued)
{
	sovb_symbol *symbol = scan->symbol;
	const sovb_segment *first = &scan->segment[0];
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
			if (!type || sovb_scan_organ(scan, first->text, first->size))
				continue;
			/* "12/TTDV-KT" is a circular of a body DV only when there is such a body. */
			if (scan->count == 2 && !sovb_scan_organ(scan, first->text + size, first->size - size))
				continue;
			strcpy(symbol->type, type->symbol);
			copy_letters(symbol->organ, &used, first->text + size, first->size - size);
			*glued = true;
			next = 1;
		}
	}
	for (; next < scan->count; next++) {
		const char *separator = scan->segment[next].separator == '/' ? "/" : "-";
		char letters[SOVB_SEGMENT_MAX];
		size_t size = copy_organ(letters, scan, &scan->segment[next]);

		if ((used && !copy_letters(symbol->organ, &used, separator, 1)) ||
		    !copy_letters(symbol->organ, &used, letters, size))
			return false;
	}
	return true;
}

static bool is_known_organ(const sovb_number_scan *scan, const sovb_segment *segment)
{
	const sovb_organ_fact *organ = sovb_scan_organ(scan, segment->text, segment->size);

	return organ && organ->system != SOVB_SYSTEM_UNKNOWN;
}

/* Is what was read a document's number, given what stands before it? */
/* In small letters only a body that is known, or what no syllable is spelled like: "kế hoạch số 01/kh-ubnd", "02/bc-thcs". */
static bool is_small_organ(const sovb_number_scan *scan, const sovb_segment *segment)
{
	const sovb_organ_fact *organ = sovb_scan_organ(scan, segment->text, segment->size);

	if (organ && !strstr(organ->symbol, "…"))
		return true;
	for (size_t at = 0; at < segment->size;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, segment->text + at, segment->size - at);
		if (sovb_is_code_vowel(sovb_lower(c)))
			return false;
	}
	return segment->size > 1;
}

static bool accepts(const sovb_number_scan *scan, bool glued, sovb_symbol_context context)
{
	const sovb_symbol *symbol = scan->symbol;
	const sovb_segment *first = &scan->segment[0];

	if (scan->count == 0 || !first->has_upper)
		return false;
	if (scan->small && (scan->count != 2 || !symbol->type[0] || !is_small_organ(scan, &scan->segment[1]) ||
	                    (!symbol->year && context == SOVB_CONTEXT_NONE)))
		return false;
	if (first->separator == ' ')
		return (symbol->type[0] && symbol->organ[0] && scan->count >= 2) || is_old(scan) || is_office_alone(scan);
	if (symbol->year && is_assembly(first))
		return true;
	if (symbol->type[0] && symbol->organ[0] && !glued)
		return true;
	if (symbol->year) /* "số 126/2024/Đ-CP", "Thông tư số 21/2012/BVHTTDL", "Nghị quyết số 954/2020/UBTVQH" */
		return (symbol->type[0] && symbol->organ[0]) ||
		       (context == SOVB_CONTEXT_NUMBER && scan->count == 2 && first->separator == '/' && is_known_organ(scan, &scan->segment[1])) ||
		       (context >= SOVB_CONTEXT_TYPE && (scan->count >= 2 || (first->size > 1 && is_code(first) && (first->separator == '/' || is_known_organ(scan, first)))));
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
static bool is_party_style(const sovb_number_scan *scan, const sovb_organ_fact *organ)
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
static void write_text(sovb_symbol_scan *out, const sovb_number_scan *scan, bool glued)
{
	const sovb_organ_fact *organ = sovb_scan_organ(scan, scan->symbol->organ, strcspn(scan->symbol->organ, "/"));
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
static size_t subnumber(const sovb_number_scan *scan)
{
	const char *text = scan->text + scan->at;
	size_t size = 1 + sovb_scan_digits(scan, scan->at + 1);

	return scan->size - scan->at > size + 3 && text[0] == '.' && (size == 2 || size == 3) && memcmp(text + size, "/20", 3) == 0 ? size : 0;
}

/* The digits, and a letter behind them as in "12a". */
static bool read_number(sovb_number_scan *scan, sovb_symbol_context context)
{
	const size_t start = scan->at;
	size_t digits = sovb_scan_digits(scan, start);
	size_t length, more;
	uint32_t c;

	if (!digits || digits > SOVB_SYMBOL_DIGITS || (scan->text[scan->at] == '0' && strspn(scan->text + scan->at, "0") == digits))
		return false; /* "TT0 - TTi": nothing is numbered nought */
	memcpy(scan->symbol->number, scan->text + scan->at, digits);
	scan->at += digits;
	/* "6 97/UBND-VX" at the beginning of a line: the number of a row. */
	more = context == SOVB_CONTEXT_NONE || start == 0 || scan->text[start - 1] == '\n' ? 0 : sovb_scan_split_digits(scan, start, digits, 4);
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
	c = sovb_scan_peek(scan, scan->at, &length);
	if (length && sovb_is_letter(c) && length <= 2) {
		size_t after;
		uint32_t next = sovb_scan_peek(scan, scan->at + length, &after);

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

bool sovb_symbol_scan_at(sovb_symbol_scan *out, const char *text, size_t size, size_t at, sovb_symbol_context context,
                         const sovb_lexicon *lexicon)
{
	sovb_number_scan scan;
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
	sovb_scan_year(&scan);
	read_segments(&scan);
	if (scan.count && !scan.segment[0].has_upper)
		raise_case(&scan);
	if (scan.count) {
		drop_day(&scan);
		drop_footnote(&scan);
	}
	if (!scan.count || !interpret(&scan, &glued) || !accepts(&scan, glued, context))
		return false;
	write_text(out, &scan, glued);
	out->end = scan.at;
	out->confidence = scan.repaired || scan.mended || glued || scan.segment[0].separator == ' ' ? 0.8 : 1.0;
	return true;
}
