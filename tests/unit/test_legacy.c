/*
 * Texts written in the charsets of before Unicode and read back.  With files as arguments: every paragraph of them in
 * every charset, and the counts are printed.
 */
#include <iconv.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "buffer.h"
#include "legacy.h"
#include "syllable.h"
#include "utf8.h"

#define TONES 6
#define TEXT_LIMIT ((size_t)64 << 20)

/* ---- writing the charsets ---- */

/* Rows as in the table of vowels of syllable.c: a ă â e ê i o ô ơ u ư y; columns: none huyền hỏi ngã sắc nặng. */
static const char vowel_bases[][3] = {"a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"};

static const char *const tcvn3_bytes[][TONES] = {
	{"\x61", "\xB5", "\xB6", "\xB7", "\xB8", "\xB9"}, /* aàảãáạ */
	{"\xA8", "\xBB", "\xBC", "\xBD", "\xBE", "\xC6"}, /* ăằẳẵắặ */
	{"\xA9", "\xC7", "\xC8", "\xC9", "\xCA", "\xCB"}, /* âầẩẫấậ */
	{"\x65", "\xCC", "\xCE", "\xCF", "\xD0", "\xD1"}, /* eèẻẽéẹ */
	{"\xAA", "\xD2", "\xD3", "\xD4", "\xD5", "\xD6"}, /* êềểễếệ */
	{"\x69", "\xD7", "\xD8", "\xDC", "\xDD", "\xDE"}, /* iìỉĩíị */
	{"\x6F", "\xDF", "\xE1", "\xE2", "\xE3", "\xE4"}, /* oòỏõóọ */
	{"\xAB", "\xE5", "\xE6", "\xE7", "\xE8", "\xE9"}, /* ôồổỗốộ */
	{"\xAC", "\xEA", "\xEB", "\xEC", "\xED", "\xEE"}, /* ơờởỡớợ */
	{"\x75", "\xEF", "\xF1", "\xF2", "\xF3", "\xF4"}, /* uùủũúụ */
	{"\xAD", "\xF5", "\xF6", "\xF7", "\xF8", "\xF9"}, /* ưừửữứự */
	{"\x79", "\xFA", "\xFB", "\xFC", "\xFD", "\xFE"}, /* yỳỷỹýỵ */
};
static const char *const vni_lower[][TONES] = {
	{"\x61", "\x61\xF8", "\x61\xFB", "\x61\xF5", "\x61\xF9", "\x61\xEF"},
	{"\x61\xEA", "\x61\xE8", "\x61\xFA", "\x61\xFC", "\x61\xE9", "\x61\xEB"},
	{"\x61\xE2", "\x61\xE0", "\x61\xE5", "\x61\xE3", "\x61\xE1", "\x61\xE4"},
	{"\x65", "\x65\xF8", "\x65\xFB", "\x65\xF5", "\x65\xF9", "\x65\xEF"},
	{"\x65\xE2", "\x65\xE0", "\x65\xE5", "\x65\xE3", "\x65\xE1", "\x65\xE4"},
	{"\x69", "\xEC", "\xE6", "\xF3", "\xED", "\xF2"},
	{"\x6F", "\x6F\xF8", "\x6F\xFB", "\x6F\xF5", "\x6F\xF9", "\x6F\xEF"},
	{"\x6F\xE2", "\x6F\xE0", "\x6F\xE5", "\x6F\xE3", "\x6F\xE1", "\x6F\xE4"},
	{"\xF4", "\xF4\xF8", "\xF4\xFB", "\xF4\xF5", "\xF4\xF9", "\xF4\xEF"},
	{"\x75", "\x75\xF8", "\x75\xFB", "\x75\xF5", "\x75\xF9", "\x75\xEF"},
	{"\xF6", "\xF6\xF8", "\xF6\xFB", "\xF6\xF5", "\xF6\xF9", "\xF6\xEF"},
	{"\x79", "\x79\xF8", "\x79\xFB", "\x79\xF5", "\x79\xF9", "\xEE"},
};
static const char *const vni_upper[][TONES] = {
	{"\x41", "\x41\xD8", "\x41\xDB", "\x41\xD5", "\x41\xD9", "\x41\xCF"},
	{"\x41\xCA", "\x41\xC8", "\x41\xDA", "\x41\xDC", "\x41\xC9", "\x41\xCB"},
	{"\x41\xC2", "\x41\xC0", "\x41\xC5", "\x41\xC3", "\x41\xC1", "\x41\xC4"},
	{"\x45", "\x45\xD8", "\x45\xDB", "\x45\xD5", "\x45\xD9", "\x45\xCF"},
	{"\x45\xC2", "\x45\xC0", "\x45\xC5", "\x45\xC3", "\x45\xC1", "\x45\xC4"},
	{"\x49", "\xCC", "\xC6", "\xD3", "\xCD", "\xD2"},
	{"\x4F", "\x4F\xD8", "\x4F\xDB", "\x4F\xD5", "\x4F\xD9", "\x4F\xCF"},
	{"\x4F\xC2", "\x4F\xC0", "\x4F\xC5", "\x4F\xC3", "\x4F\xC1", "\x4F\xC4"},
	{"\xD4", "\xD4\xD8", "\xD4\xDB", "\xD4\xD5", "\xD4\xD9", "\xD4\xCF"},
	{"\x55", "\x55\xD8", "\x55\xDB", "\x55\xD5", "\x55\xD9", "\x55\xCF"},
	{"\xD6", "\xD6\xD8", "\xD6\xDB", "\xD6\xD5", "\xD6\xD9", "\xD6\xCF"},
	{"\x59", "\x59\xD8", "\x59\xDB", "\x59\xD5", "\x59\xD9", "\xCE"},
};
static const char *const vps_lower[][TONES] = {
	{"\x61", "\xE0", "\xE4", "\xE3", "\xE1", "\xE5"},
	{"\xE6", "\xA2", "\xA3", "\xA4", "\xA1", "\xA5"},
	{"\xE2", "\xC0", "\xC4", "\xC5", "\xC3", "\xC6"},
	{"\x65", "\xE8", "\xC8", "\xEB", "\xE9", "\xCB"},
	{"\xEA", "\x8A", "\x8B", "\xCD", "\x89", "\x8C"},
	{"\x69", "\xEC", "\xCC", "\xEF", "\xED", "\xCE"},
	{"\x6F", "\xF2", "\xD5", "\xF5", "\xF3", "\x86"},
	{"\xF4", "\xD2", "\xB0", "\x87", "\xD3", "\xB6"},
	{"\xD6", "\xA9", "\xAA", "\xAB", "\xA7", "\xAE"},
	{"\x75", "\xF9", "\xFB", "\xDB", "\xFA", "\xF8"},
	{"\xDC", "\xD8", "\xBA", "\xBB", "\xD9", "\xBF"},
	{"\x79", "\xFF", "\x9B", "\xCF", "\x9A", "\x9C"},
};
static const char *const vps_upper[][TONES] = {
	{"\x41", "\x80", "\x81", "\x82", "\xC1", "\x02"},
	{"\x88", "\x8E", "\x8F", "\xF0", "\x8D", "\x04"},
	{"\xC2", "\x84", "\x85", "\x1C", "\x83", "\x03"},
	{"\x45", "\xD7", "\xDE", "\xFE", "\xC9", "\x05"},
	{"\xCA", "\x93", "\x94", "\x95", "\x90", "\x06"},
	{"\x49", "\xB5", "\xB7", "\xB8", "\xB4", "\x10"},
	{"\x4F", "\xBC", "\xBD", "\xBE", "\xB9", "\x11"},
	{"\xD4", "\x97", "\x98", "\x99", "\x96", "\x12"},
	{"\xF7", "\x9E", "\x9F", "\xA6", "\x9D", "\x13"},
	{"\x55", "\xA8", "\xD1", "\xAC", "\xDA", "\x14"},
	{"\xD0", "\xAF", "\xB1", "\x1D", "\xAD", "\x15"},
	{"\x59", "\xB2", "\xFD", "\xB3", "\xDD", "\x19"},
};

typedef enum way { TCVN3, TCVN5712, VNI, VISCII, VPS, WINDOWS_1258, WINDOWS_1258_LOOSE, WAYS } way;

static const struct {
	const char *name;
	sovb_charset charset;
	const char *iconv; /* glibc writes it; NULL: the tables above do */
} ways[] = {
	[TCVN3] = {"tcvn3", SOVB_CHARSET_TCVN3, NULL},
	[TCVN5712] = {"tcvn5712", SOVB_CHARSET_TCVN3, "TCVN5712-1"},
	[VNI] = {"vni", SOVB_CHARSET_VNI, NULL},
	[VISCII] = {"viscii", SOVB_CHARSET_VISCII, "VISCII"},
	[VPS] = {"vps", SOVB_CHARSET_VPS, NULL},
	[WINDOWS_1258] = {"windows-1258", SOVB_CHARSET_WINDOWS_1258, "CP1258"},
	[WINDOWS_1258_LOOSE] = {"windows-1258, tones apart", SOVB_CHARSET_WINDOWS_1258, NULL},
};

static size_t row_of(uint32_t base)
{
	char bytes[SOVB_UTF8_MAX];
	size_t size = sovb_utf8_encode(bytes, base);

	for (size_t i = 0; i < 12; i++) {
		if (strlen(vowel_bases[i]) == size && memcmp(vowel_bases[i], bytes, size) == 0)
			return i;
	}
	return 12;
}

/* Windows-1258 as Word writes it: the letter with its shape, then its tone as a mark. */
static void write_loose(sovb_buffer *out, const sovb_letter *letter)
{
	static const char *const shapes[][2] = {{"a", "A"},       {"\xE3", "\xC3"}, {"\xE2", "\xC2"}, {"e", "E"},
	                                        {"\xEA", "\xCA"}, {"i", "I"},       {"o", "O"},       {"\xF4", "\xD4"},
	                                        {"\xF5", "\xD5"}, {"u", "U"},       {"\xFD", "\xDD"}, {"y", "Y"}};
	static const char *const tones[] = {"", "\xCC", "\xD2", "\xDE", "\xEC", "\xF2"};

	sovb_buffer_append_text(out, shapes[row_of(letter->base)][letter->upper]);
	sovb_buffer_append_text(out, tones[letter->tone]);
}

static void write_letter(sovb_buffer *out, way to, uint32_t character)
{
	static const char d_stroke[WAYS][2][2] = {
		[TCVN3] = {"\xAE", "\xA7"}, [VNI] = {"\xF1", "\xD1"}, [VPS] = {"\xC7", "\xF1"},
		[WINDOWS_1258_LOOSE] = {"\xF0", "\xD0"},
	};
	/* The capitals of the ABC fonts that have a code of their own. */
	static const char tcvn3_capitals[] = "A\xA1\xA2"
	                                     "E\xA3IO\xA4\xA5U\xA6Y";
	sovb_letter letter;
	size_t row;

	if (character < 0x80) {
		sovb_buffer_append_char(out, (char)character);
		return;
	}
	assert_true(sovb_letter_tell(&letter, character));
	row = row_of(letter.base);
	if (letter.base == 0x111) {
		sovb_buffer_append_text(out, d_stroke[to][letter.upper]);
	} else if (to == TCVN3 && letter.upper && letter.tone == SOVB_TONE_NONE) {
		sovb_buffer_append_char(out, tcvn3_capitals[row]);
	} else if (to == TCVN3) {
		sovb_buffer_append_text(out, tcvn3_bytes[row][letter.tone]);
	} else if (to == VNI) {
		sovb_buffer_append_text(out, letter.upper ? vni_upper[row][letter.tone] : vni_lower[row][letter.tone]);
	} else if (to == VPS) {
		sovb_buffer_append_text(out, letter.upper ? vps_upper[row][letter.tone] : vps_lower[row][letter.tone]);
	} else {
		write_loose(out, &letter);
	}
}

static void write_by_iconv(sovb_buffer *out, const char *charset, const char *text, size_t size)
{
	iconv_t cd = iconv_open(charset, "UTF-8");
	char *in = (char *)(uintptr_t)text;
	char *buffer = malloc(4 * size + 1), *at = buffer;
	size_t room = 4 * size;

	assert_true(cd != (iconv_t)-1);
	assert_non_null(buffer);
	assert_true(iconv(cd, &in, &size, &at, &room) != (size_t)-1);
	iconv(cd, NULL, NULL, &at, &room);
	iconv_close(cd);
	sovb_buffer_append(out, buffer, (size_t)(at - buffer));
	free(buffer);
}

static void write_text(sovb_buffer *out, way to, const char *text, size_t size)
{
	sovb_buffer_clear(out);
	if (ways[to].iconv) {
		write_by_iconv(out, ways[to].iconv, text, size);
		return;
	}
	for (size_t at = 0; at < size;) {
		uint32_t character;

		at += sovb_utf8_decode(&character, text + at, size - at);
		write_letter(out, to, character);
	}
}

/* ---- the texts ---- */

/* Only letters of Vietnamese and ASCII: what every one of the charsets can say.  Controls but line ends are not. */
static void keep_common(sovb_buffer *out, const char *text, size_t size)
{
	sovb_buffer_clear(out);
	for (size_t at = 0; at < size;) {
		uint32_t character;
		sovb_letter letter;
		size_t length = sovb_utf8_decode(&character, text + at, size - at);

		if ((character >= 0x20 && character < 0x7F) || character == '\n')
			sovb_buffer_append_char(out, (char)character);
		else if (character > 0x7F && sovb_letter_tell(&letter, character))
			sovb_buffer_append(out, text + at, length);
		else
			sovb_buffer_append_char(out, ' ');
		at += length;
	}
}

/* In TCVN3 some capitals are small letters. */
static void fold_case(sovb_buffer *text)
{
	for (size_t at = 0; at < text->size;) {
		uint32_t character;
		size_t length = sovb_utf8_decode(&character, text->data + at, text->size - at);

		sovb_utf8_encode(text->data + at, sovb_letter_upper(character));
		at += length;
	}
}

typedef struct counts {
	size_t texts;
	size_t unsure;
	size_t wrong;  /* taken for another charset, or for none */
	size_t differ; /* read back with other letters */
} counts;

/* In words whose letters two charsets write alike either may be told. */
static bool reads_alike(sovb_legacy legacy, const sovb_buffer *encoded, const char *text, size_t size)
{
	sovb_buffer back = SOVB_BUFFER_INIT(TEXT_LIMIT);
	bool alike;

	sovb_legacy_append(&back, legacy, encoded->data, encoded->size);
	alike = back.size == size && memcmp(back.data, text, size) == 0;
	sovb_buffer_fini(&back);
	return alike;
}

static void try_text(counts *c, way to, const char *text, size_t size)
{
	sovb_buffer encoded = SOVB_BUFFER_INIT(TEXT_LIMIT), back = SOVB_BUFFER_INIT(TEXT_LIMIT);
	sovb_buffer wanted = SOVB_BUFFER_INIT(TEXT_LIMIT);
	sovb_legacy_guess guess = {0};

	write_text(&encoded, to, text, size);
	sovb_buffer_append(&wanted, text, size);
	c->texts++;
	if (!sovb_legacy_find(&guess, encoded.data, encoded.size) ||
	    (sovb_legacy_charset(guess.legacy) != ways[to].charset &&
	     !reads_alike(guess.legacy, &encoded, text, size))) {
		c->wrong++;
		if (c->wrong < 4)
			print_message("%s: taken for %s (%s): %.*s\n", ways[to].name,
			              sovb_charset_name(sovb_legacy_charset(guess.legacy)), guess.sure ? "sure" : "a guess",
			              size < 120 ? (int)size : 120, text);
	} else {
		c->unsure += !guess.sure;
		sovb_legacy_append(&back, guess.legacy, encoded.data, encoded.size);
		if (to == TCVN3) {
			fold_case(&back);
			fold_case(&wanted);
		}
		if (back.size != wanted.size || memcmp(back.data, wanted.data, back.size) != 0) {
			c->differ++;
			if (c->differ < 4)
				print_message("%s: %.*s\nread as: %.*s\n", ways[to].name, (int)wanted.size, wanted.data,
				              (int)back.size, back.data);
		}
	}
	sovb_buffer_fini(&encoded);
	sovb_buffer_fini(&back);
	sovb_buffer_fini(&wanted);
}

static bool has_enough_words(const char *text, size_t size, size_t enough)
{
	size_t high = 0;

	for (size_t i = 0; i < size; i++)
		high += (unsigned char)text[i] >= 0xC0;
	return high >= enough;
}

/* Every line with at least so many letters that ASCII has not, in every charset. */
static void try_lines(counts c[WAYS], const char *data, size_t size, size_t enough)
{
	sovb_buffer common = SOVB_BUFFER_INIT(TEXT_LIMIT);
	size_t at = 0;

	keep_common(&common, data, size);
	while (at < common.size) {
		const char *line = common.data + at;
		const char *end = memchr(line, '\n', common.size - at);
		size_t length = end ? (size_t)(end - line) : common.size - at;

		for (way to = 0; to < WAYS && has_enough_words(line, length, enough); to++)
			try_text(&c[to], to, line, length);
		at += length + 1;
	}
	sovb_buffer_fini(&common);
}

static void read_file(sovb_buffer *out, const char *path)
{
	FILE *file = fopen(path, "rb");
	char chunk[4096];
	size_t got;

	assert_non_null(file);
	while ((got = fread(chunk, 1, sizeof chunk, file)) > 0)
		sovb_buffer_append(out, chunk, got);
	fclose(file);
}

static void try_file(counts c[WAYS], const char *path, size_t enough)
{
	sovb_buffer file = SOVB_BUFFER_INIT(TEXT_LIMIT);

	read_file(&file, path);
	try_lines(c, sovb_buffer_text(&file), file.size, enough);
	sovb_buffer_fini(&file);
}

/* ---- tests ---- */

static void reads_back_what_each_charset_writes(void **state)
{
	static const char *const files[] = {
		"/corpus/van-ban/phuong/35-CV-DU_2021-09-20.txt",
		"/corpus/van-ban/tinh/26-CTr-TU_2014-03-05.txt",
		"/corpus/van-ban/trung-uong/30-CT-TW_1998-02-18.txt",
	};
	counts c[WAYS] = {0};

	(void)state;
	for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
		char path[1024];

		snprintf(path, sizeof path, "%s%s", SOVB_SOURCE_DIR, files[i]);
		try_file(c, path, 8);
	}
	for (way to = 0; to < WAYS; to++) {
		assert_true(c[to].texts > 10);
		assert_int_equal(c[to].wrong, 0);
		assert_int_equal(c[to].differ, 0);
	}
}

static void assert_decoded(sovb_legacy legacy, const char *bytes, const char *expected)
{
	sovb_buffer text = SOVB_BUFFER_INIT(TEXT_LIMIT);

	sovb_legacy_append(&text, legacy, bytes, strlen(bytes));
	assert_string_equal(sovb_buffer_text(&text), expected);
	sovb_buffer_fini(&text);
}

static void reads_the_examples_of_the_fact_sheet(void **state)
{
	(void)state;
	/* As a .VnTime run holds it, and as Latin-1. */
	assert_decoded(SOVB_LEGACY_TCVN3, "U\xFB ban nh\xA9n d\xA9n", "Uỷ ban nhân dân");
	assert_decoded(SOVB_LEGACY_TCVN3, "tr\xADng c\xC7u Q\xA7/TW", "trưng cầu QĐ/TW");
	assert_decoded(SOVB_LEGACY_VNI, "a\xF8 e\xE1 a\xEB y\xF9 \xF4\xF8 \xD6\xD9", "à ế ặ ý ờ Ứ");
	assert_decoded(SOVB_LEGACY_VNI, "ngh\xF3 A\xF8", "nghĩ À");
	assert_decoded(SOVB_LEGACY_WINDOWS_1258, "S\xF4\xEC, ng\xE0y", "Số, ngày");
	assert_decoded(SOVB_LEGACY_VISCII, "Qu\xAF\x63 h\xB5i", "Quốc hội");
	assert_decoded(SOVB_LEGACY_VPS, "Qu\xD3\x63 h\xB6i", "Quốc hội");
	/* A mark without its letter, as at the beginning of a run. */
	assert_decoded(SOVB_LEGACY_VNI, "\xE1", "\u0302\u0301");
	assert_decoded(SOVB_LEGACY_TCVN5712, "a\xB0 a\xB4", "à ạ");
}

static void gives_capitals_back_to_tcvn3(void **state)
{
	(void)state;
	/* An accented capital of the ABC fonts is a small letter: words and lines in capitals show what was meant. */
	assert_decoded(SOVB_LEGACY_TCVN3, "K\xD5 HO\xB9\x43H\ntri\xD3n khai", "KẾ HOẠCH\ntriển khai");
	assert_decoded(SOVB_LEGACY_TCVN3, "theo QUY\xD5T \xA7\xDENH c\xF1\x61 T\xD8nh", "theo QUYẾT ĐỊNH của Tỉnh");
	assert_decoded(SOVB_LEGACY_TCVN3, "T\xD5t \xA7\xAA", "Tết Đê");
	assert_decoded(SOVB_LEGACY_TCVN3, "\xA7\xB6ng", "Đảng");
}

static void tells_nothing_from_texts_that_are_not_vietnamese(void **state)
{
	static const char french[] = "Les \xE9tudiants ont \xE9t\xE9 tr\xE8s occup\xE9s \xE0 No\xEBl, \xE7\x61 va";
	sovb_legacy_guess guess;

	(void)state;
	assert_false(sovb_legacy_find(&guess, french, sizeof french - 1));
	assert_false(sovb_legacy_find(&guess, "", 0));
	assert_false(sovb_legacy_find(&guess, "plain", 5));
	assert_false(sovb_legacy_find(&guess, "\xFF\xFF\xFF\xFF", 4));
}

static void is_unsure_about_few_words(void **state)
{
	sovb_legacy_guess guess;

	(void)state;
	assert_true(sovb_legacy_find(&guess, "S\xE8 39", 5));
	assert_int_equal(guess.legacy, SOVB_LEGACY_TCVN3);
	assert_false(guess.sure);
	assert_true(sovb_legacy_find(&guess, "U\xFB ban nh\xA9n d\xA9n t\xD8nh Qu\xB6ng Ninh", 31));
	assert_int_equal(guess.legacy, SOVB_LEGACY_TCVN3);
	assert_true(guess.sure);
}

static bool is_syllable(const char *word)
{
	sovb_letter letters[16];
	size_t count = 0;

	for (size_t at = 0; word[at]; count++) {
		uint32_t character;

		at += sovb_utf8_decode(&character, word + at, strlen(word + at));
		assert_true(sovb_letter_tell(&letters[count], character));
	}
	return sovb_syllable_is(letters, count);
}

static void knows_what_can_be_a_syllable(void **state)
{
	static const char *const right[] = {"Đảng", "nghiêng", "uỷ",  "ủy",  "quý", "gì",   "giếng", "hoà",  "hòa", "khoá",
	                                    "thuyền", "Ý",     "yêu", "ưu",  "quốc", "oong", "xoong", "nghỉ", "kỷ",  "quyết"};
	static const char *const wrong[] = {"đ", "nđ", "ngê", "kă", "cê", "bat", "bàt", "hoàa", "tóan", "trìên", "sẩc", "qúy", ""};

	(void)state;
	for (size_t i = 0; i < sizeof right / sizeof right[0]; i++)
		assert_true(is_syllable(right[i]));
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
		assert_false(is_syllable(wrong[i]));
}

static int measure(int count, char **paths)
{
	counts c[WAYS] = {0};

	for (int i = 0; i < count; i++)
		try_file(c, paths[i], 8);
	for (way to = 0; to < WAYS; to++)
		printf("%-26s %7zu texts, %zu wrong, %zu differ, %zu guessed\n", ways[to].name, c[to].texts, c[to].wrong,
		       c[to].differ, c[to].unsure);
	return 0;
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_what_can_be_a_syllable),
		cmocka_unit_test(reads_the_examples_of_the_fact_sheet),
		cmocka_unit_test(gives_capitals_back_to_tcvn3),
		cmocka_unit_test(reads_back_what_each_charset_writes),
		cmocka_unit_test(tells_nothing_from_texts_that_are_not_vietnamese),
		cmocka_unit_test(is_unsure_about_few_words),
	};

	if (argc > 1)
		return measure(argc - 1, argv + 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
