#include "legacy.h"

#include <stdlib.h>
#include <string.h>
#include <uchar.h>
#include <wchar.h>

#include "syllable.h"
#include "utf8.h"

#include "legacy_tables.h"

static const struct {
	sovb_charset charset;
	const char16_t *high;
	const low_letter *low; /* NULL: none */
} tables[SOVB_LEGACY_COUNT] = {
	[SOVB_LEGACY_TCVN3] = {SOVB_CHARSET_TCVN3, tcvn3_letters, NULL},
	[SOVB_LEGACY_TCVN5712] = {SOVB_CHARSET_TCVN3, tcvn5712_letters, tcvn5712_low},
	[SOVB_LEGACY_VNI] = {SOVB_CHARSET_VNI, vni_letters, NULL},
	[SOVB_LEGACY_WINDOWS_1258] = {SOVB_CHARSET_WINDOWS_1258, windows1258_letters, NULL},
	[SOVB_LEGACY_VISCII] = {SOVB_CHARSET_VISCII, viscii_letters, viscii_low},
	[SOVB_LEGACY_VPS] = {SOVB_CHARSET_VPS, vps_letters, vps_low},
	[SOVB_LEGACY_WINDOWS_1252] = {SOVB_CHARSET_WINDOWS_1252, windows1252_letters, NULL},
};

/* In the order of sovb_tone. */
static const char16_t tone_marks[] = {0, 0x300, 0x309, 0x303, 0x301, 0x323};
static const char16_t shape_marks[] = {[PLAIN] = 0, [CIRCUMFLEX] = 0x302, [BREVE] = 0x306};

sovb_charset sovb_legacy_charset(sovb_legacy legacy)
{
	return tables[legacy].charset;
}

/* ---- one letter ---- */

static uint32_t letter_of(sovb_legacy legacy, unsigned char byte)
{
	const low_letter *low = tables[legacy].low;

	if (byte >= 0x80)
		return tables[legacy].high[byte - 0x80];
	for (; low && low->byte; low++) {
		if (low->byte == byte)
			return low->letter;
	}
	return byte;
}

static bool find_vni_mark(vni_shape *shape, sovb_tone *tone, unsigned char byte)
{
	for (size_t i = 0; i < sizeof vni_marks / sizeof vni_marks[0]; i++) {
		/* The mark of a capital, too: what the letter is counts. */
		if (byte != vni_marks[i].byte && byte != vni_marks[i].byte - 0x20)
			continue;
		*shape = vni_marks[i].shape;
		*tone = vni_marks[i].tone;
		return true;
	}
	return false;
}

/* The base of a letter under a circumflex or breve; 0: it takes none. */
static uint32_t shaped(uint32_t base, vni_shape shape)
{
	if (shape == PLAIN)
		return base;
	if (base == 'a')
		return shape == BREVE ? u'ă' : u'â';
	if (shape == CIRCUMFLEX && base == 'e')
		return u'ê';
	return shape == CIRCUMFLEX && base == 'o' ? u'ô' : 0;
}

static bool is_vowel(uint32_t base)
{
	return base > 0x7F ? base != u'đ' : strchr("aeiouy", (int)base) != NULL;
}

/* Put the mark of the byte on the letter: true when there is one and the letter takes it. */
static bool add_mark(sovb_letter *letter, sovb_legacy legacy, unsigned char byte)
{
	vni_shape shape = PLAIN;
	sovb_tone tone = SOVB_TONE_NONE;

	if (byte < 0x80 || letter->tone != SOVB_TONE_NONE || !is_vowel(letter->base))
		return false;
	if (legacy == SOVB_LEGACY_VNI) {
		if (!find_vni_mark(&shape, &tone, byte))
			return false;
	} else {
		const uint32_t mark = tables[legacy].high[byte - 0x80];

		for (int i = SOVB_TONE_GRAVE; i <= SOVB_TONE_DOT; i++)
			tone = mark == tone_marks[i] ? (sovb_tone)i : tone;
		if (tone == SOVB_TONE_NONE)
			return false;
	}
	if (!shaped(letter->base, shape))
		return false;
	letter->base = shaped(letter->base, shape);
	letter->tone = tone;
	return true;
}

size_t sovb_legacy_decode(uint32_t out[SOVB_LEGACY_LETTERS], size_t *count, sovb_legacy legacy, const char *bytes,
                          size_t size)
{
	unsigned char byte = (unsigned char)bytes[0];
	sovb_letter letter;
	vni_shape shape;
	sovb_tone tone;

	*count = 1;
	if (legacy == SOVB_LEGACY_VNI && byte >= 0x80 && find_vni_mark(&shape, &tone, byte)) {
		*count = 0;
		if (shape != PLAIN)
			out[(*count)++] = shape_marks[shape];
		if (tone != SOVB_TONE_NONE)
			out[(*count)++] = tone_marks[tone];
		return 1;
	}
	out[0] = letter_of(legacy, byte);
	if (size < 2 || (unsigned char)bytes[1] < 0x80 || !sovb_letter_tell(&letter, out[0]) ||
	    !add_mark(&letter, legacy, (unsigned char)bytes[1]))
		return 1;
	out[0] = sovb_letter_make(&letter);
	return 2;
}

/* ---- a text ---- */

/* What the letters of a stretch of UTF-8 say about its case. */
typedef struct case_count {
	size_t upper;
	size_t lower;
	size_t toned; /* small letters with a tone, which in TCVN3 may stand for capitals */
} case_count;

static void count_case(case_count *count, uint32_t character)
{
	sovb_letter letter;

	if (!sovb_letter_tell(&letter, character))
		return;
	count->upper += letter.upper;
	count->toned += !letter.upper && letter.tone != SOVB_TONE_NONE;
	count->lower += !letter.upper && letter.tone == SOVB_TONE_NONE;
}

/* A capital has as many bytes as its small letter. */
static void raise_letters(char *text, size_t size)
{
	for (size_t at = 0; at < size;) {
		uint32_t character;
		size_t length = sovb_utf8_decode(&character, text + at, size - at);

		sovb_utf8_encode(text + at, sovb_letter_upper(character));
		at += length;
	}
}

static void raise_word(char *text, size_t size, const case_count *word)
{
	if (word->toned && word->upper > 1 && !word->lower)
		raise_letters(text, size);
}

/* Words of two capitals or more whose other letters can be capitals. */
static void raise_words(char *text, size_t size)
{
	case_count word = {0};
	size_t start = 0;

	for (size_t at = 0; at < size;) {
		uint32_t character;
		size_t length = sovb_utf8_decode(&character, text + at, size - at);
		sovb_letter letter;

		if (sovb_letter_tell(&letter, character)) {
			count_case(&word, character);
		} else {
			raise_word(text + start, at - start, &word);
			word = (case_count){0};
			start = at + length;
		}
		at += length;
	}
	raise_word(text + start, size - start, &word);
}

#define CAPITALS_OF_A_LINE 3

static void raise_line(char *text, size_t size)
{
	case_count line = {0};

	for (size_t at = 0; at < size;) {
		uint32_t character;

		at += sovb_utf8_decode(&character, text + at, size - at);
		count_case(&line, character);
	}
	if (!line.toned)
		return;
	if (line.upper >= CAPITALS_OF_A_LINE && !line.lower)
		raise_letters(text, size);
	else
		raise_words(text, size);
}

static void raise_capitals(char *text, size_t size)
{
	size_t start = 0;

	while (start < size) {
		const char *end = memchr(text + start, '\n', size - start);
		size_t length = end ? (size_t)(end - text) - start : size - start;

		raise_line(text + start, length);
		start += length + 1;
	}
}

size_t sovb_legacy_append(sovb_buffer *out, sovb_legacy legacy, const char *bytes, size_t size)
{
	const size_t before = out->size;
	size_t unknown = 0;

	for (size_t at = 0; at < size && out->status == SOVB_OK;) {
		uint32_t letters[SOVB_LEGACY_LETTERS];
		size_t count;

		at += sovb_legacy_decode(letters, &count, legacy, bytes + at, size - at);
		for (size_t i = 0; i < count; i++) {
			unknown += letters[i] == SOVB_REPLACEMENT;
			sovb_buffer_append_utf8(out, letters[i]);
		}
	}
	if (legacy == SOVB_LEGACY_TCVN3 && out->status == SOVB_OK)
		raise_capitals(out->data + before, out->size - before);
	return unknown;
}

/* ---- telling them apart ---- */

#define WORD_MAX 48 /* bytes; what is longer is no word */
#define SAMPLE_BYTES ((size_t)1 << 20)
#define SURE_WORDS 3
#define SURE_PERCENT 20 /* of the words */

/* Bytes that are letters in one of the charsets. */
static bool is_word_byte(unsigned char byte)
{
	static const char low[] = "\x01\x02\x03\x04\x05\x06\x10\x11\x12\x13\x14\x15\x16\x17\x19\x1C\x1D\x1E";

	if (byte >= 0x80)
		return byte != 0xA0;
	if (byte < 0x20)
		return byte && strchr(low, byte);
	return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/* Small, all capital, or small after a capital; the small letters with a tone of TCVN3 may be either. */
static bool has_case(const sovb_letter *letters, size_t count, sovb_legacy legacy)
{
	size_t upper = 0, lower = 0;

	for (size_t i = 0; i < count; i++) {
		if (letters[i].upper)
			upper++;
		else if (legacy != SOVB_LEGACY_TCVN3 || letters[i].tone == SOVB_TONE_NONE)
			lower++;
	}
	return !lower || !upper || (upper == 1 && letters[0].upper);
}

typedef struct word_piece {
	sovb_letter letters[SOVB_SYLLABLE_MAX];
	size_t count;
	bool marked; /* has a letter that ASCII has not */
} word_piece;

/* Abbreviations (QĐ, UBND, BCĐ) and the item "đ)" speak for no charset, nor against one. */
static bool is_abbreviation(const word_piece *piece)
{
	if (piece->count == 1 && piece->letters[0].base == u'đ')
		return true;
	for (size_t i = 0; i < piece->count; i++) {
		const sovb_letter *letter = &piece->letters[i];

		if (!letter->upper || letter->tone != SOVB_TONE_NONE || (letter->base > 0x7F && letter->base != u'đ'))
			return false;
	}
	return true;
}

/* A word that every text has says more than one that could be a word. */
static bool is_common(const word_piece *piece)
{
	char16_t word[SOVB_SYLLABLE_MAX + 1] = {0};

	for (size_t i = 0; i < piece->count; i++) {
		sovb_letter letter = piece->letters[i];

		letter.upper = false;
		word[i] = (char16_t)sovb_letter_make(&letter);
	}
	return bsearch(word, common_words, sizeof common_words / sizeof common_words[0], sizeof common_words[0],
	               sovb_compare_units) != NULL;
}

/* 1: Vietnamese with marks (2: and common), -1: cannot be, 0: says nothing. */
static int judge_piece(const word_piece *piece, sovb_legacy legacy)
{
	if (!piece->count)
		return 0;
	if (piece->count <= SOVB_SYLLABLE_MAX && is_abbreviation(piece))
		return 0;
	if (!sovb_syllable_is(piece->letters, piece->count) || !has_case(piece->letters, piece->count, legacy))
		return -1;
	if (!piece->marked)
		return 0;
	return is_common(piece) ? 2 : 1;
}

/* Quotation marks and dashes stick to words, and may stand between them; other signs are letters read wrong. */
static bool is_beside_words(uint32_t character)
{
	return character < 0x10000 && wcschr(L"–—‘’“”„…•«»°º²³½×", (wchar_t)character) != NULL;
}

static int judge_word(sovb_legacy legacy, const char *bytes, size_t size)
{
	word_piece piece = {0};
	int verdict = 0;

	for (size_t at = 0; at <= size;) {
		uint32_t letters[SOVB_LEGACY_LETTERS] = {0};
		sovb_letter letter;
		size_t count = 1;
		int judged;

		at += at < size ? sovb_legacy_decode(letters, &count, legacy, bytes + at, size - at) : 1;
		if (count == 1 && sovb_letter_tell(&letter, letters[0])) {
			if (piece.count == SOVB_SYLLABLE_MAX)
				return -1;
			piece.marked |= letters[0] > 0x7F;
			piece.letters[piece.count++] = letter;
			continue;
		}
		judged = judge_piece(&piece, legacy);
		if (judged < 0 || count > 1 || (letters[0] && !is_beside_words(letters[0])))
			return -1;
		verdict = judged > verdict ? judged : verdict;
		piece = (word_piece){0};
	}
	return verdict;
}

void sovb_legacy_judge(sovb_legacy_score *score, sovb_legacy legacy, const char *bytes, size_t size)
{
	for (size_t at = 0; at < size;) {
		size_t start = at;
		bool high = false;
		int verdict;

		while (at < size && is_word_byte((unsigned char)bytes[at]))
			high |= (unsigned char)bytes[at] >= 0x80 || (unsigned char)bytes[at] < 0x20, at++;
		if (!high || at - start > WORD_MAX) {
			at += at == start;
			continue;
		}
		verdict = judge_word(legacy, bytes + start, at - start);
		score->right += verdict > 0;
		score->common += verdict > 1;
		score->wrong += verdict < 0;
	}
}

long sovb_legacy_points(const sovb_legacy_score *score)
{
	return (long)score->right + (long)score->common - (long)score->wrong;
}

bool sovb_legacy_find(sovb_legacy_guess *out, const char *bytes, size_t size)
{
	sovb_legacy_score scores[SOVB_LEGACY_COUNT] = {0};
	const size_t sample = size < SAMPLE_BYTES ? size : SAMPLE_BYTES;
	sovb_legacy best = 0;
	long second, ahead;

	for (sovb_legacy i = 0; i < SOVB_LEGACY_WINDOWS_1252; i++) {
		sovb_legacy_judge(&scores[i], i, bytes, sample);
		if (sovb_legacy_points(&scores[i]) > sovb_legacy_points(&scores[best]))
			best = i;
	}
	/* Half of the words is what another charset hardly ever makes right by chance. */
	if (!scores[best].right || scores[best].right < scores[best].wrong)
		return false;
	second = -(long)(scores[best].right + scores[best].wrong);
	for (sovb_legacy i = 0; i < SOVB_LEGACY_WINDOWS_1252; i++) {
		if (tables[i].charset != tables[best].charset && sovb_legacy_points(&scores[i]) > second)
			second = sovb_legacy_points(&scores[i]);
	}
	ahead = sovb_legacy_points(&scores[best]) - second;
	*out = (sovb_legacy_guess){
		.legacy = best,
		.sure = scores[best].right >= SURE_WORDS &&
	                ahead * 100 >= SURE_PERCENT * (long)(scores[best].right + scores[best].wrong),
	};
	return true;
}
