#include "docx_letters.h"

#include <stdlib.h>

#include "message.h"
#include "utf8.h"

static const sovb_fonts *run_fonts(sovb_story *story)
{
	const story_flow *flow = sovb_flow_current(story);
	const char *style = story->open_tables > flow->tables ? story->tables[story->open_tables - 1].style : NULL;

	return sovb_look_fonts(&sovb_flow_current(story)->look, story->formats, style);
}

/*
 * Is a text in a legacy font what the font's name says?  Many documents became Unicode and kept the names of their fonts.
 * The words decide: as the font shows them, or as they are; when they are silent, those before.
 */
static bool is_legacy_text(sovb_story *story, sovb_font font, const char *data, size_t size)
{
	sovb_legacy_score shown = {0}, plain = {0};
	long gain;

	if (!sovb_font_fits(data, size)) {
		story->legacy--;
		return false;
	}
	for (size_t at = 0; at < size;) {
		uint32_t character;
		size_t taken = sovb_font_bytes(&story->bytes, data + at, size - at);

		sovb_legacy_judge(&shown, sovb_font_legacy(font), sovb_buffer_text(&story->bytes), story->bytes.size);
		sovb_legacy_judge(&plain, SOVB_LEGACY_WINDOWS_1252, sovb_buffer_text(&story->bytes), story->bytes.size);
		at += taken ? taken : sovb_utf8_decode(&character, data + at, size - at);
	}
	gain = sovb_legacy_points(&shown) - sovb_legacy_points(&plain);
	story->legacy += gain;
	return gain ? gain > 0 : story->legacy >= 0;
}

/* Add characters that stand for data[from..to), a part of the text at hand. */
static sovb_status put_shown(sovb_story *story, const uint32_t *shown, size_t count, sovb_span part, size_t size,
                             sovb_error *err)
{
	story_flow *flow = sovb_flow_current(story);
	const size_t before = flow->text.size;

	for (size_t i = 0; i < count; i++)
		sovb_buffer_append_utf8(&flow->text, shown[i] < 0x20 || shown[i] == 0x7F ? ' ' : shown[i]);
	if (story->trace &&
	    !sovb_trace_letter(story->trace, (sovb_span){before, flow->text.size}, part, size, story->text))
		return sovb_no_memory(err);
	return sovb_flow_check(story, flow, err);
}

/* The bytes at hand are the part of the text from `from`; one byte is one character. */
static sovb_status put_legacy_bytes(sovb_story *story, const char *data, size_t from, size_t size, sovb_error *err)
{
	const sovb_buffer *bytes = &story->bytes;
	const sovb_fonts *fonts = run_fonts(story);

	for (size_t at = 0; at < bytes->size;) {
		uint32_t shown[SOVB_LEGACY_LETTERS], character;
		size_t count, to = from;
		const sovb_font font = sovb_fonts_of(fonts, (unsigned char)bytes->data[at]);
		size_t taken = sovb_font_decode(shown, &count, font, bytes->data + at, bytes->size - at);
		sovb_status status;

		for (size_t i = 0; i < taken; i++)
			to += sovb_utf8_decode(&character, data + to, size - to);
		status = put_shown(story, shown, count, (sovb_span){from, to}, size, err);
		if (status != SOVB_OK)
			return status;
		at += taken;
		from = to;
	}
	return SOVB_OK;
}

static sovb_status put_legacy(sovb_story *story, const char *data, size_t size, sovb_error *err)
{
	sovb_status status = sovb_flow_begin_text(story, err);

	for (size_t at = 0; at < size && status == SOVB_OK;) {
		size_t taken = sovb_font_bytes(&story->bytes, data + at, size - at);
		uint32_t character;

		if (taken) {
			status = put_legacy_bytes(story, data, at, size, err);
		} else {
			taken = sovb_utf8_decode(&character, data + at, size - at);
			status = put_shown(story, &character, 1, (sovb_span){at, at + taken}, size, err);
		}
		at += taken;
	}
	return status;
}

static bool is_private_symbol(uint32_t character)
{
	return character >= 0xF000 && character <= 0xF0FF;
}

/* A text with characters of a symbol font; those that show nothing a character is are blanks. */
static sovb_status put_symbols(sovb_story *story, sovb_font font, const char *data, size_t size, sovb_error *err)
{
	sovb_status status = sovb_flow_begin_text(story, err);

	for (size_t at = 0; at < size && status == SOVB_OK;) {
		uint32_t character, shown;
		size_t taken = sovb_utf8_decode(&character, data + at, size - at);

		shown = character;
		if (is_private_symbol(character)) {
			shown = sovb_symbol_shown(font, character);
			shown = shown ? shown : ' ';
		}
		status = put_shown(story, &shown, 1, (sovb_span){at, at + taken}, size, err);
		at += taken;
	}
	return status;
}

/* Add the text of a w:t as the fonts of its run show it. */
sovb_status sovb_letters_put(sovb_story *story, const char *data, size_t size, sovb_error *err)
{
	const sovb_fonts *fonts = run_fonts(story);
	const sovb_font font = sovb_fonts_of(fonts, 0xFF);

	if (sovb_flow_current(story)->field_code)
		return SOVB_OK;
	if (sovb_font_is_legacy(font) && is_legacy_text(story, font, data, size))
		return put_legacy(story, data, size, err);
	if (font == SOVB_FONT_SYMBOL || font == SOVB_FONT_WINGDINGS)
		return put_symbols(story, font, data, size, err);
	return sovb_flow_text(story, data, size, err);
}

/* Word writes the letter ư of TCVN3, whose byte is that of the soft hyphen, as one. */
sovb_status sovb_letters_soft_hyphen(sovb_story *story, sovb_error *err)
{
	const sovb_font font = sovb_fonts_of(run_fonts(story), 0xFF);
	static const char small[] = "ư", capital[] = "Ư";

	if (story->legacy <= 0 || !sovb_font_is_legacy(font) || sovb_font_legacy(font) != SOVB_LEGACY_TCVN3)
		return SOVB_OK;
	return sovb_flow_text(story, font == SOVB_FONT_TCVN3 ? small : capital, sizeof small - 1, err);
}

/* A character by its code, which without a font that is known says nothing: then a blank stands for it. */
sovb_status sovb_letters_symbol(sovb_story *story, const sovb_xml_element *element, sovb_error *err)
{
	const char *code = sovb_xml_attribute(element, SOVB_XML_WORD, "char");
	const char *name = sovb_xml_attribute(element, SOVB_XML_WORD, "font");
	const sovb_font font = name ? sovb_font_tell(name) : SOVB_FONT_UNICODE;
	unsigned long value = code ? strtoul(code, NULL, 16) : 0;
	uint32_t character = value > 0x10FFFF ? 0 : (uint32_t)value;
	char bytes[SOVB_UTF8_MAX];

	if (font == SOVB_FONT_SYMBOL || font == SOVB_FONT_WINGDINGS) {
		character = sovb_symbol_shown(font, character);
	} else if (sovb_font_is_legacy(font) && (character & 0xFF)) {
		const char byte[] = {(char)(character & 0xFF)};
		uint32_t shown[SOVB_LEGACY_LETTERS];
		size_t count;

		sovb_font_decode(shown, &count, font, byte, 1);
		character = shown[0];
	}
	if (character < 0x20 || is_private_symbol(character))
		character = ' ';
	return sovb_flow_text(story, bytes, sovb_utf8_encode(bytes, character), err);
}
