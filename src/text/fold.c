#include "fold.h"

#include <string.h>

#include "utf8.h"

/* A letter of Latin script; all zero: no letter. */
struct letter {
	uint16_t lower;
	uint16_t upper;
	uint16_t base; /* lower case without its tone; keeps circumflex, breve, horn */
	uint16_t tone; /* 1 to 5: huyền, sắc, ngã, hỏi, nặng; 0: none */
};

#include "fold_table.h"

static const char *const tone_marks[] = {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
#define TONE_BYTES 2

static const struct letter *letter_of(uint32_t c)
{
	if (c >= LATIN_FIRST && c < LATIN_LAST)
		return &latin_letters[c - LATIN_FIRST];
	if (c >= VIETNAMESE_FIRST && c < VIETNAMESE_LAST)
		return &vietnamese_letters[c - VIETNAMESE_FIRST];
	return NULL;
}

bool sovb_is_long_letter(uint32_t c)
{
	const struct letter *letter = letter_of(c);

	if (letter)
		return letter->lower != 0;
	/* Combining marks, then any other script. */
	return (c >= 0x300 && c < 0x370) || (c >= 0x250 && c < 0x2000 && c != 0x2C6) || /* ˆ alone is a mark */
	       (c >= 0x3040 && c < 0xE000) ||
	       (c >= 0xF900 && c < 0xFE00) || c >= 0x20000;
}

bool sovb_is_long_upper(uint32_t c)
{
	const struct letter *letter = letter_of(c);

	return letter && letter->lower && sovb_lower(c) != c && sovb_upper(c) == sovb_upper(sovb_lower(c));
}

uint32_t sovb_long_lower(uint32_t c)
{
	const struct letter *letter = letter_of(c);

	return letter && letter->lower ? letter->lower : c;
}

uint32_t sovb_long_upper(uint32_t c)
{
	const struct letter *letter = letter_of(c);

	return letter && letter->lower ? letter->upper : c;
}

/* "kỉ" and "kỷ", "qui" and "quy" are one word: y is written i after these beginnings, at the end of the word. */
static bool ends_in_free_y(const char *letters, size_t size)
{
	if (size == 2 && letters[1] == 'y')
		return strchr("hklmst", letters[0]) != NULL;
	return size == 3 && memcmp(letters, "quy", 3) == 0;
}

size_t sovb_fold_word(char *out, const char *word, size_t size)
{
	uint8_t tones[SOVB_WORD_MAX];
	size_t tone_count = 0;
	size_t length = 0;

	for (size_t at = 0; at < size;) {
		const struct letter *letter;
		uint32_t c;

		at += sovb_utf8_decode(&c, word + at, size - at);
		letter = c < 0x80 ? NULL : letter_of(c);
		if (letter && letter->lower) {
			if (letter->tone && tone_count < sizeof tones)
				tones[tone_count++] = (uint8_t)letter->tone;
			c = letter->base;
		} else {
			c = sovb_lower(c);
		}
		if (length + SOVB_UTF8_MAX > SOVB_WORD_MAX)
			break;
		length += sovb_utf8_encode(out + length, c);
	}
	if (length && ends_in_free_y(out, length))
		out[length - 1] = 'i';
	for (size_t i = 0; i < tone_count && length + TONE_BYTES <= SOVB_WORD_MAX; i++) {
		memcpy(out + length, tone_marks[tones[i]], TONE_BYTES);
		length += TONE_BYTES;
	}
	out[length] = '\0';
	return length;
}

static size_t begins_with_folded(const char *folded, const char *word)
{
	char whole[SOVB_WORD_MAX + 1];
	size_t size = sovb_fold_word(whole, word, strcspn(word, " "));

	return strncmp(folded, whole, size) == 0 ? size : 0;
}

/* The letter at *text, well-formed or not, past which it is moved; reads no further than a zero. */
static inline uint32_t take_letter(const char **text)
{
	const unsigned char *p = (const unsigned char *)*text;
	uint32_t c = p[0];

	if (c >= 0xC2 && c < 0xE0 && (p[1] & 0xC0) == 0x80) {
		*text += 2;
		return (c & 0x1F) << 6 | (p[1] & 0x3Fu);
	}
	if (c > 0xE0 && c < 0xED && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80) {
		*text += 3;
		return (c & 0x0F) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
	}
	*text += sovb_utf8_decode(&c, *text, SOVB_UTF8_MAX);
	return c;
}

size_t sovb_fold_begins(const char *folded, const char *word)
{
	const unsigned char *left = (const unsigned char *)folded;
	uint8_t tones[SOVB_WORD_MAX];
	size_t tone_count = 0;
	size_t at = 0;

	/* Most words are others from their first letters on. */
	for (const char *next = word; *next && *next != ' ';) {
		uint32_t c = take_letter(&next);
		const struct letter *letter = c < 0x80 ? NULL : letter_of(c);

		if (letter && letter->tone)
			tones[tone_count++] = (uint8_t)letter->tone;
		c = letter && letter->lower ? letter->base : sovb_lower(c);
		/* A y may be an i; of a long word the end may be lost. */
		if (c == 'y' || c >= 0x800 || at + SOVB_UTF8_MAX + tone_count * TONE_BYTES > SOVB_WORD_MAX)
			return begins_with_folded(folded, word);
		if (c < 0x80) {
			if (left[at] != c)
				return 0;
			at++;
		} else {
			if (left[at] != (0xC0 | c >> 6) || left[at + 1] != (0x80 | (c & 0x3F)))
				return 0;
			at += 2;
		}
	}
	for (size_t i = 0; i < tone_count; i++) {
		if (strncmp(folded + at, tone_marks[tones[i]], TONE_BYTES) != 0)
			return 0;
		at += TONE_BYTES;
	}
	return at;
}

/* The ASCII letter under a letter that has lost its tone, or the letter itself. */
static uint32_t plain_letter(uint32_t c)
{
	switch (c) {
	case 0x103: /* ă */
	case 0xE2:  /* â */
		return 'a';
	case 0x111: /* đ */
		return 'd';
	case 0xEA: /* ê */
		return 'e';
	case 0xF4:  /* ô */
	case 0x1A1: /* ơ */
		return 'o';
	case 0x1B0: /* ư */
		return 'u';
	default:
		return c;
	}
}

size_t sovb_strip_marks(char *folded, size_t size)
{
	size_t to = 0;

	for (size_t at = 0; at < size;) {
		uint32_t c;

		at += sovb_utf8_decode(&c, folded + at, size - at);
		if (c >= 0x300 && c < 0x370)
			continue;
		to += sovb_utf8_encode(folded + to, plain_letter(c)); /* never longer than what was read */
	}
	folded[to] = '\0';
	return to;
}

size_t sovb_fold_bare(char out[SOVB_WORD_MAX + 1], const char *word, size_t size)
{
	return size > SOVB_WORD_MAX ? 0 : sovb_strip_marks(out, sovb_fold_word(out, word, size));
}
