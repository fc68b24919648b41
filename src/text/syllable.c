#include "syllable.h"

#include <stdlib.h>
#include <string.h>
#include <uchar.h>

#define TONES 6
#define RIME_MAX 5

/* The vowels with their tones, in the order of sovb_tone (TCVN 6909:2001). */
static const char16_t vowels[][2 * TONES + 1] = {
	u"aàảãáạAÀẢÃÁẠ",
	u"ăằẳẵắặĂẰẲẴẮẶ",
	u"âầẩẫấậÂẦẨẪẤẬ",
	u"eèẻẽéẹEÈẺẼÉẸ",
	u"êềểễếệÊỀỂỄẾỆ",
	u"iìỉĩíịIÌỈĨÍỊ",
	u"oòỏõóọOÒỎÕÓỌ",
	u"ôồổỗốộÔỒỔỖỐỘ",
	u"ơờởỡớợƠỜỞỠỚỢ",
	u"uùủũúụUÙỦŨÚỤ",
	u"ưừửữứựƯỪỬỮỨỰ",
	u"yỳỷỹýỵYỲỶỸÝỴ",
};

/*
 * What a syllable may begin with, the longer before the shorter.  Spelling (Quy định 1989/QĐ-BGDĐT, điều 8, 9, and
 * school grammars): k, gh and ngh stand before e ê i y only, c, g and ng never do (but gì, gìn).
 */
typedef enum company { ANY, BEFORE_FRONT, BEFORE_BACK, AFTER_Q } company;

static const struct {
	char16_t letters[4];
	company company;
} onsets[] = {
	{u"ngh", BEFORE_FRONT}, {u"ch", ANY}, {u"gh", BEFORE_FRONT}, {u"gi", ANY}, {u"kh", ANY}, {u"ng", BEFORE_BACK},
	{u"nh", ANY}, {u"ph", ANY}, {u"qu", AFTER_Q}, {u"th", ANY}, {u"tr", ANY}, {u"b", ANY}, {u"c", BEFORE_BACK},
	{u"d", ANY}, {u"g", BEFORE_BACK}, {u"h", ANY}, {u"k", BEFORE_FRONT}, {u"l", ANY}, {u"m", ANY}, {u"n", ANY},
	{u"p", ANY}, {u"r", ANY}, {u"s", ANY}, {u"t", ANY}, {u"v", ANY}, {u"x", ANY}, {u"đ", ANY}, {u"", ANY},
};

/*
 * The rimes of the written language, sorted (the tables of Đoàn Thiện Thuật, "Ngữ âm tiếng Việt", with the rimes of
 * borrowed words that official texts use: oong, oem, uyp).
 */
static const char16_t rimes[][RIME_MAX + 1] = {
	u"a", u"ac", u"ach", u"ai", u"am", u"an", u"ang", u"anh", u"ao", u"ap", u"at", u"au", u"ay", u"e", u"ec",
	u"em", u"en", u"eng", u"eo", u"ep", u"et", u"i", u"ia", u"ich", u"im", u"in", u"inh", u"ip", u"it", u"iu",
	u"iêc", u"iêm", u"iên", u"iêng", u"iêp", u"iêt", u"iêu", u"o", u"oa", u"oac", u"oach", u"oai", u"oam",
	u"oan", u"oang", u"oanh", u"oao", u"oap", u"oat", u"oay", u"oc", u"oe", u"oem", u"oen", u"oeo", u"oet",
	u"oi", u"om", u"on", u"ong", u"ooc", u"oong", u"op", u"ot", u"oăc", u"oăm", u"oăn", u"oăng", u"oăt", u"u",
	u"ua", u"uc", u"ui", u"um", u"un", u"ung", u"up", u"ut", u"uy", u"uya", u"uych", u"uyn", u"uynh", u"uyp",
	u"uyt", u"uyu", u"uyên", u"uyêt", u"uân", u"uâng", u"uât", u"uây", u"uê", u"uêch", u"uên", u"uênh",
	u"uêt", u"uêu", u"uôc", u"uôi", u"uôm", u"uôn", u"uông", u"uôt", u"uơ", u"y", u"ych", u"yn", u"ynh",
	u"yt", u"yê", u"yêm", u"yên", u"yêng", u"yêt", u"yêu", u"âc", u"âm", u"ân", u"âng", u"âp", u"ât", u"âu",
	u"ây", u"ê", u"êch", u"êm", u"ên", u"ênh", u"êp", u"êt", u"êu", u"ô", u"ôc", u"ôi", u"ôm", u"ôn", u"ông",
	u"ôp", u"ôt", u"ăc", u"ăm", u"ăn", u"ăng", u"ăp", u"ăt", u"ơ", u"ơi", u"ơm", u"ơn", u"ơp", u"ơt", u"ư",
	u"ưa", u"ưc", u"ưi", u"ưm", u"ưn", u"ưng", u"ưt", u"ưu", u"ươc", u"ươi", u"ươm", u"ươn", u"ương", u"ươp",
	u"ươt", u"ươu",
};

/* ---- letters ---- */

bool sovb_letter_tell(sovb_letter *out, uint32_t character)
{
	if (character < 0x80) {
		uint32_t lower = character | 0x20;

		*out = (sovb_letter){.base = lower, .upper = lower != character};
		return lower >= 'a' && lower <= 'z';
	}
	if (character == u'đ' || character == u'Đ') {
		*out = (sovb_letter){.base = u'đ', .upper = character == u'Đ'};
		return true;
	}
	for (size_t i = 0; i < sizeof vowels / sizeof vowels[0]; i++) {
		for (size_t at = 0; at < 2 * TONES; at++) {
			if (vowels[i][at] != character)
				continue;
			*out = (sovb_letter){
				.base = vowels[i][0], .tone = (sovb_tone)(at % TONES), .upper = at >= TONES};
			return true;
		}
	}
	return false;
}

static const char16_t *row_of(uint32_t base)
{
	for (size_t i = 0; i < sizeof vowels / sizeof vowels[0]; i++) {
		if (vowels[i][0] == base)
			return vowels[i];
	}
	return NULL;
}

uint32_t sovb_letter_make(const sovb_letter *letter)
{
	const char16_t *row = row_of(letter->base);

	if (row)
		return row[letter->tone + (letter->upper ? TONES : 0)];
	if (!letter->upper)
		return letter->base;
	return letter->base == u'đ' ? u'Đ' : letter->base - ('a' - 'A');
}

uint32_t sovb_letter_upper(uint32_t character)
{
	sovb_letter letter;

	if (!sovb_letter_tell(&letter, character))
		return character;
	letter.upper = true;
	return sovb_letter_make(&letter);
}

/* ---- syllables ---- */

static size_t length_of(const char16_t *text)
{
	size_t length = 0;

	while (text[length])
		length++;
	return length;
}

int sovb_compare_units(const void *a, const void *b)
{
	const char16_t *left = a, *right = b;

	while (*left && *left == *right)
		left++, right++;
	return (*left > *right) - (*left < *right);
}

static bool is_rime(const char16_t *letters)
{
	return bsearch(letters, rimes, sizeof rimes / sizeof rimes[0], sizeof rimes[0], sovb_compare_units) != NULL;
}

static bool is_front(char16_t c)
{
	return c == 'e' || c == u'ê' || c == 'i' || c == 'y';
}

static bool is_marked(char16_t c)
{
	return c == u'ă' || c == u'â' || c == u'ê' || c == u'ô' || c == u'ơ' || c == u'ư';
}

/*
 * Where a tone may stand in a rime: on its last letter with a mark of its own; else on the last vowel before a
 * consonant; of "oa", "oe" and "uy" at the end on either (hoà, hòa); else on the middle of three and the first of two.
 */
static bool carries_tone(const char16_t *rime, size_t at)
{
	size_t vowel_count = 0;
	size_t marked = SIZE_MAX;

	while (row_of(rime[vowel_count])) {
		if (is_marked(rime[vowel_count]))
			marked = vowel_count;
		vowel_count++;
	}
	if (marked != SIZE_MAX)
		return at == marked;
	if (rime[vowel_count])
		return at == vowel_count - 1;
	if (vowel_count == 3)
		return at == 1;
	if ((rime[0] == 'o' && (rime[1] == 'a' || rime[1] == 'e')) || (rime[0] == 'u' && rime[1] == 'y'))
		return true;
	return at == 0;
}

/* A rime that ends in p, t, c or ch has the tones sắc and nặng only. */
static bool is_stopped(const char16_t *rime, size_t length)
{
	char16_t last = rime[length - 1];

	return last == 'p' || last == 't' || last == 'c' || (last == 'h' && length > 1 && rime[length - 2] == 'c');
}

static bool keeps_company(company with, size_t onset, const char16_t *rime, size_t length)
{
	switch (with) {
	case BEFORE_FRONT:
		return is_front(rime[0]) && (onset == 1 || rime[0] != 'y');
	case BEFORE_BACK:
		return !is_front(rime[0]);
	case AFTER_Q:
		return rime[0] != 'u' && rime[0] != 'o' && rime[0] != u'ư';
	case ANY:
		break;
	}
	/* yê and its like begin a syllable; y alone follows h, l, m, s, t and a few more. */
	return rime[0] != 'y' || length == 1 || onset == 0;
}

/* letters[onset..count) is a rime with this tone on it? */
static bool ends_well(const char16_t *letters, size_t onset, size_t count, sovb_tone tone, size_t tone_at)
{
	const char16_t *rime = letters + onset;

	if (count - onset > RIME_MAX || !is_rime(rime))
		return false;
	if (tone == SOVB_TONE_NONE)
		return !is_stopped(rime, count - onset);
	if (tone_at < onset || !carries_tone(rime, tone_at - onset))
		return false;
	return !is_stopped(rime, count - onset) || tone == SOVB_TONE_ACUTE || tone == SOVB_TONE_DOT;
}

bool sovb_syllable_is(const sovb_letter *letters, size_t count)
{
	char16_t bases[SOVB_SYLLABLE_MAX + 1] = {0};
	sovb_tone tone = SOVB_TONE_NONE;
	size_t tone_at = 0;

	if (count > SOVB_SYLLABLE_MAX)
		return false;
	for (size_t i = 0; i < count; i++) {
		bases[i] = (char16_t)letters[i].base;
		if (letters[i].tone == SOVB_TONE_NONE)
			continue;
		if (tone != SOVB_TONE_NONE)
			return false;
		tone = letters[i].tone;
		tone_at = i;
	}
	for (size_t i = 0; i < sizeof onsets / sizeof onsets[0]; i++) {
		size_t onset = length_of(onsets[i].letters);

		if (onset >= count || memcmp(bases, onsets[i].letters, onset * sizeof *bases) != 0)
			continue;
		if (keeps_company(onsets[i].company, onset, bases + onset, count - onset) &&
		    ends_well(bases, onset, count, tone, tone_at))
			return true;
	}
	/* gì, gìn, giếng: i is both the end of gi and the rime's own. */
	return count > 1 && bases[0] == 'g' && bases[1] == 'i' && ends_well(bases, 1, count, tone, tone_at);
}
