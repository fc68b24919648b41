#include "docx_fonts.h"

#include <string.h>
#include <strings.h>
#include <uchar.h>

#include "syllable.h"
#include "utf8.h"

/* Names by their beginning, whatever their case (field data: the fonts that Vietnamese offices had). */
static const struct {
	const char *prefix;
	sovb_font font;
} families[] = {
	{".Vn", SOVB_FONT_TCVN3},       {"VNI-", SOVB_FONT_VNI},      {"VNI ", SOVB_FONT_VNI},
	{"VPS ", SOVB_FONT_VPS},        {"VPS-", SOVB_FONT_VPS},      {"VI ", SOVB_FONT_VISCII},
	{"HoangYen", SOVB_FONT_VISCII}, {"Symbol", SOVB_FONT_SYMBOL}, {"Wingdings", SOVB_FONT_WINGDINGS},
};

sovb_font sovb_font_tell(const char *name)
{
	size_t size = strlen(name);

	for (size_t i = 0; i < sizeof families / sizeof families[0]; i++) {
		if ((name[0] | ' ') != (families[i].prefix[0] | ' ')) /* small and capital letters differ by a blank */
			continue;
		if (strncasecmp(name, families[i].prefix, strlen(families[i].prefix)) != 0)
			continue;
		if (families[i].font == SOVB_FONT_TCVN3 && name[size - 1] == 'H')
			return SOVB_FONT_TCVN3_CAPITALS;
		/* Wingdings 2 and 3 hold other signs. */
		if (families[i].font == SOVB_FONT_WINGDINGS && size > strlen("Wingdings"))
			return SOVB_FONT_UNICODE;
		return families[i].font;
	}
	return SOVB_FONT_UNICODE;
}

bool sovb_font_is_legacy(sovb_font font)
{
	return font >= SOVB_FONT_TCVN3 && font <= SOVB_FONT_VISCII;
}

sovb_legacy sovb_font_legacy(sovb_font font)
{
	switch (font) {
	case SOVB_FONT_VNI:
		return SOVB_LEGACY_VNI;
	case SOVB_FONT_VPS:
		return SOVB_LEGACY_VPS;
	case SOVB_FONT_VISCII:
		return SOVB_LEGACY_VISCII;
	default:
		return SOVB_LEGACY_TCVN3;
	}
}

bool sovb_font_fits(const char *text, size_t size)
{
	for (size_t at = 0; at < size;) {
		uint32_t character;
		sovb_letter letter;

		at += sovb_utf8_decode(&character, text + at, size - at);
		if (character > 0xFF && sovb_letter_tell(&letter, character))
			return false;
	}
	return true;
}

/* 0: there is none. */
static unsigned char byte_of(uint32_t character)
{
	if (character < 0x100 || (character >= 0xF000 && character <= 0xF0FF))
		return (unsigned char)character;
	for (unsigned byte = 0x80; byte < 0xA0; byte++) {
		const char bytes[] = {(char)byte};
		uint32_t shown[SOVB_LEGACY_LETTERS];
		size_t count;

		sovb_legacy_decode(shown, &count, SOVB_LEGACY_WINDOWS_1252, bytes, 1);
		if (shown[0] == character)
			return (unsigned char)byte;
	}
	return 0;
}

size_t sovb_font_bytes(sovb_buffer *bytes, const char *text, size_t size)
{
	size_t at = 0;

	sovb_buffer_clear(bytes);
	while (at < size) {
		uint32_t character;
		size_t length = sovb_utf8_decode(&character, text + at, size - at);
		unsigned char byte = byte_of(character);

		if (!byte)
			break;
		sovb_buffer_append_char(bytes, (char)byte);
		at += length;
	}
	return at;
}

size_t sovb_font_decode(uint32_t out[SOVB_LEGACY_LETTERS], size_t *count, sovb_font font, const char *bytes, size_t size)
{
	const unsigned char byte = (unsigned char)bytes[0];
	const sovb_legacy legacy = sovb_font_is_legacy(font) ? sovb_font_legacy(font) : SOVB_LEGACY_WINDOWS_1252;
	size_t taken = sovb_legacy_decode(out, count, legacy, bytes, size);

	if (out[0] == SOVB_REPLACEMENT)
		out[0] = byte;
	if (font == SOVB_FONT_TCVN3_CAPITALS)
		out[0] = sovb_letter_upper(out[0]);
	return taken;
}

void sovb_font_append(sovb_buffer *out, sovb_font font, const char *text, size_t size)
{
	sovb_buffer bytes = SOVB_BUFFER_INIT(size);

	for (size_t at = 0; at < size && bytes.status == SOVB_OK;) {
		uint32_t letters[SOVB_LEGACY_LETTERS];
		size_t taken = sovb_font_bytes(&bytes, text + at, size - at);

		if (!taken) {
			taken = sovb_utf8_decode(letters, text + at, size - at);
			sovb_buffer_append_utf8(out, letters[0]);
		}
		for (size_t i = 0; i < bytes.size;) {
			size_t count;

			i += sovb_font_decode(letters, &count, font, bytes.data + i, bytes.size - i);
			for (size_t j = 0; j < count; j++)
				sovb_buffer_append_utf8(out, letters[j]);
		}
		at += taken;
	}
	sovb_buffer_fini(&bytes);
}

/* "minorHAnsi", "majorBidi": only the Latin fonts of a theme are read. */
static uint8_t theme_font(const sovb_theme *theme, const char *name)
{
	bool latin = strstr(name, "HAnsi") || strstr(name, "Ascii");

	if (!latin || !theme)
		return SOVB_FONT_UNICODE;
	return (uint8_t)(strncmp(name, "major", 5) == 0 ? theme->major : theme->minor);
}

void sovb_fonts_read(sovb_fonts *fonts, const sovb_xml_element *element, const sovb_theme *theme)
{
	const struct {
		const char *name;
		const char *theme;
		uint8_t *font;
	} slots[] = {
		{"hAnsi", "hAnsiTheme", &fonts->high},
		{"eastAsia", "eastAsiaTheme", &fonts->asian},
		{"cs", "cstheme", &fonts->complex},
	};

	for (const char **pair = element->attributes; pair && pair[0]; pair += 2) {
		const char *colon = strchr(pair[0], ':');
		const char *name = colon ? colon + 1 : pair[0];

		if (strcmp(name, "hint") == 0)
			fonts->asian_hint = strcmp(pair[1], "eastAsia") == 0;
		for (size_t i = 0; i < sizeof slots / sizeof slots[0]; i++) {
			if (strcmp(name, slots[i].name) == 0 && !*slots[i].font)
				*slots[i].font = (uint8_t)sovb_font_tell(pair[1]);
			else if (strcmp(name, slots[i].theme) == 0)
				*slots[i].font = theme_font(theme, pair[1]); /* goes before the name */
		}
	}
}

void sovb_fonts_inherit(sovb_fonts *fonts, const sovb_fonts *from)
{
	if (!fonts->high)
		fonts->high = from->high;
	if (!fonts->asian)
		fonts->asian = from->asian;
	if (!fonts->complex)
		fonts->complex = from->complex;
	fonts->asian_hint |= from->asian_hint;
	fonts->is_complex |= from->is_complex;
}

/* ISO/IEC 29500-1 17.3.2.26: with the hint eastAsia these letters are in the Asian font. */
static bool is_diverted(uint32_t character)
{
	static const char letters[] = "\xA1\xA4\xA7\xA8\xAA\xAD\xAF\xB0\xB1\xB2\xB3\xB4\xB6\xB7\xB8\xB9\xBA\xBC\xBD\xBE\xBF\xD7\xF7";

	return character > 0xA0 && character < 0x100 && strchr(letters, (int)(char)character);
}

sovb_font sovb_fonts_of(const sovb_fonts *fonts, uint32_t character)
{
	sovb_font font = (sovb_font)fonts->high;

	if (fonts->is_complex && fonts->complex)
		font = (sovb_font)fonts->complex;
	else if (fonts->asian_hint && fonts->asian && is_diverted(character))
		font = (sovb_font)fonts->asian;
	return font == SOVB_FONT_UNSET ? SOVB_FONT_UNICODE : font;
}

/* ---- symbols ---- */

/* Adobe's Symbol encoding (unicode.org, VENDORS/ADOBE/symbol.txt), from 20 to 7E and from A0 to F5; U+FFFD: a piece of a
 * larger sign. */
static const char16_t symbol_low[] = u" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\uFFFD"
				     u"αβχδεφγηιϕκλµνοπθρστυϖωξψζ{|}∼";
static const char16_t symbol_high[] = u"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\uFFFD\uFFFD↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
				      u"◊〈®©™∑\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
				      u"\uFFFD〉∫⌠\uFFFD⌡";

/* The signs of Wingdings that documents use: bullets, boxes, arrows (names as in its character map). */
static const struct {
	unsigned char code;
	char16_t shown;
} wingdings[] = {
	{0x21, u'✏'}, {0x28, u'☎'}, {0x2A, u'✉'}, {0x34, u'✍'}, {0x46, u'☞'}, {0x4A, u'☺'}, {0x6C, u'●'}, {0x6D, u'❍'},
	{0x6E, u'■'}, {0x6F, u'□'}, {0x70, u'□'}, {0x71, u'❑'}, {0x72, u'❒'}, {0x73, u'⬧'}, {0x74, u'⧫'}, {0x75, u'◆'},
	{0x76, u'❖'}, {0x77, u'⬥'}, {0x80, u'⓪'}, {0x81, u'①'}, {0x82, u'②'}, {0x83, u'③'}, {0x84, u'④'}, {0x85, u'⑤'},
	{0x86, u'⑥'}, {0x87, u'⑦'}, {0x88, u'⑧'}, {0x89, u'⑨'}, {0x8A, u'⑩'}, {0x9E, u'·'}, {0x9F, u'•'}, {0xA0, u'▪'},
	{0xA1, u'○'}, {0xA7, u'▪'}, {0xA8, u'☐'}, {0xAB, u'★'}, {0xB2, u'✧'}, {0xD8, u'➢'}, {0xDC, u'➲'}, {0xDF, u'←'},
	{0xE0, u'→'}, {0xE1, u'↑'}, {0xE2, u'↓'}, {0xE8, u'➔'}, {0xEF, u'⇦'}, {0xF0, u'⇨'}, {0xFB, u'✗'}, {0xFC, u'✓'},
	{0xFD, u'☒'}, {0xFE, u'☑'},
};

uint32_t sovb_symbol_shown(sovb_font font, uint32_t code)
{
	const uint32_t byte = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
	uint32_t shown = 0;

	if (font == SOVB_FONT_SYMBOL && byte >= 0x20 && byte < 0x7F)
		shown = symbol_low[byte - 0x20];
	else if (font == SOVB_FONT_SYMBOL && byte >= 0xA0 && byte < 0xA0 + sizeof symbol_high / sizeof symbol_high[0] - 1)
		shown = symbol_high[byte - 0xA0];
	for (size_t i = 0; font == SOVB_FONT_WINGDINGS && i < sizeof wingdings / sizeof wingdings[0]; i++) {
		if (wingdings[i].code == byte)
			shown = wingdings[i].shown;
	}
	return shown == 0xFFFD ? 0 : shown;
}
