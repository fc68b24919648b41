#include "words.h"

#include <assert.h>
#include <string.h>

#include "text.h"
#include "utf8.h"

sovb_words sovb_words_of(sovb_string text)
{
	return (sovb_words){.text = text};
}

static bool is_word_character(uint32_t c)
{
	return (c >= '0' && c <= '9') || sovb_is_letter(c);
}

bool sovb_words_run(sovb_span *out, sovb_string text, size_t *at)
{
	bool inside = false;

	while (*at < text.size) {
		uint32_t c;
		size_t length = sovb_utf8_decode(&c, text.data + *at, text.size - *at);

		if (is_word_character(c)) {
			if (!inside)
				out->start = *at;
			inside = true;
		} else if (inside) {
			break;
		}
		*at += length;
	}
	out->end = *at;
	return inside;
}

/* May a word with this first byte begin with one of the letters?  What is not ASCII may have any letter under its marks. */
static bool may_begin(const sovb_first_letters *letters, unsigned char first)
{
	return first >= 0x80 || letters->ascii[sovb_lower(first)];
}

bool sovb_words_next(sovb_words *words, sovb_word *out)
{
	return sovb_words_next_like(words, NULL, out);
}

bool sovb_words_next_like(sovb_words *words, const sovb_first_letters *letters, sovb_word *out)
{
	while (sovb_words_run(&out->span, words->text, &words->at)) {
		size_t size = out->span.end - out->span.start;

		if (size > SOVB_WORD_MAX)
			continue;
		if (letters && !may_begin(letters, (unsigned char)words->text.data[out->span.start])) {
			out->folded_size = out->bare_size = 0;
			return true;
		}
		out->folded_size = sovb_fold_word(out->folded, words->text.data + out->span.start, size);
		memcpy(out->bare, out->folded, out->folded_size + 1);
		out->bare_size = sovb_strip_marks(out->bare, out->folded_size);
		if (!out->bare_size)
			continue;
		out->marked = out->bare_size != out->folded_size ||
		              memcmp(out->bare, out->folded, out->bare_size) != 0;
		return true;
	}
	return false;
}

/* ---- keys ---- */

/* Marks that change a letter's shape, two letters a byte, and after them the tones. */
#define SHAPES 3 /* of a letter: plain, and what shape_of() tells */
#define FIRST_SHAPE 1
#define FIRST_TONE 10
#define ODD 15 /* other marks, or in other places: the folded word follows whole */

/* The shape of a letter that may have several, -1 for others: a ă â, d đ, e ê, o ô ơ, u ư. */
static int shape_of(uint32_t c)
{
	switch (c) {
	case 'a':
	case 'd':
	case 'e':
	case 'o':
	case 'u':
		return 0;
	case 0x103: /* ă */
	case 0x111: /* đ */
	case 0xEA:  /* ê */
	case 0xF4:  /* ô */
	case 0x1B0: /* ư */
		return 1;
	case 0xE2:  /* â */
	case 0x1A1: /* ơ */
		return 2;
	default:
		return -1;
	}
}

/* As fold.h writes them behind the letters; -1 for what is none. */
static int tone_of(uint32_t c)
{
	static const uint32_t tones[] = {0x300, 0x301, 0x303, 0x309, 0x323};

	for (int i = 0; i < (int)(sizeof tones / sizeof *tones); i++) {
		if (tones[i] == c)
			return i;
	}
	return -1;
}

/* The marks of a folded word; 0 when they are odd. */
static size_t marks_of(char *out, const sovb_word *word)
{
	size_t shapes = 0; /* letters that may have several */
	size_t used = 0;
	size_t last = 0; /* bytes up to the last shape that is not plain */
	bool toned = false;

	for (size_t at = 0; at < word->folded_size;) {
		uint32_t c;
		int shape, tone;

		at += sovb_utf8_decode(&c, word->folded + at, word->folded_size - at);
		shape = shape_of(c);
		tone = tone_of(c);
		if (tone >= 0) {
			used = toned ? used : last;
			toned = true;
			out[used++] = (char)(FIRST_TONE + tone);
			continue;
		}
		if (toned || (c >= 0x300 && c < 0x370))
			return 0;
		if (shape < 0)
			continue;
		if (shapes % 2 == 0)
			out[used++] = FIRST_SHAPE;
		out[used - 1] = (char)(out[used - 1] + (shapes % 2 ? shape : shape * SHAPES));
		last = shape ? used : last;
		shapes++;
	}
	return toned ? used : last;
}

size_t sovb_word_key(char out[SOVB_WORD_KEY_MAX], const sovb_word *word)
{
	size_t marks;

	static_assert(2 * SOVB_WORD_MAX + 1 <= SOVB_WORD_KEY_MAX, "an odd word has room");
	static_assert(FIRST_SHAPE + SHAPES * SHAPES <= FIRST_TONE && ODD < SOVB_WORD_KEY_LETTERS, "no byte means two things");
	memcpy(out, word->bare, word->bare_size);
	if (!word->marked)
		return word->bare_size;
	marks = marks_of(out + word->bare_size, word);
	if (marks)
		return word->bare_size + marks;
	out[word->bare_size] = ODD;
	memcpy(out + word->bare_size + 1, word->folded, word->folded_size);
	return word->bare_size + 1 + word->folded_size;
}

void sovb_words_fold(sovb_buffer *out, sovb_string text)
{
	sovb_words words = sovb_words_of(text);
	const char *blank = "";
	sovb_word word;

	while (sovb_words_next(&words, &word)) {
		sovb_buffer_append_text(out, blank);
		sovb_buffer_append(out, word.folded, word.folded_size);
		blank = " ";
	}
}

sovb_string sovb_words_normalize(sovb_string text, sovb_arena *arena)
{
	sovb_text whole = {.bytes = text.data, .size = text.size};

	if (!text.size)
		return (sovb_string){"", 0};
	if (sovb_text_normalize(&whole, arena, NULL) != SOVB_OK)
		return (sovb_string){0};
	return (sovb_string){whole.norm, whole.norm_size};
}
