#include "docx_look.h"

#include <stdlib.h>
#include <string.h>

void sovb_look_paragraph(sovb_look *look)
{
	look->style[0] = '\0';
	look->number = SOVB_DOCX_UNSET;
	look->level = SOVB_DOCX_UNSET;
	look->numbered = false;
	sovb_look_run(look);
}

void sovb_look_run(sovb_look *look)
{
	look->fonts = (sovb_fonts){0};
	look->resolved = false;
	look->run_style[0] = '\0';
}

static const char *value_of(const sovb_xml_element *element)
{
	return sovb_xml_attribute(element, SOVB_XML_WORD, "val");
}

static void copy_id(char out[SOVB_STYLE_ID_MAX], const char *id)
{
	if (id && strlen(id) < SOVB_STYLE_ID_MAX)
		strcpy(out, id);
}

static int number_of(const sovb_xml_element *element)
{
	const char *value = value_of(element);
	long number = value ? strtol(value, NULL, 10) : SOVB_DOCX_UNSET;

	return number < 0 || number > INT32_MAX ? SOVB_DOCX_UNSET : (int)number;
}

static bool is_off(const char *value)
{
	return value && (strcmp(value, "0") == 0 || strcmp(value, "false") == 0 || strcmp(value, "off") == 0);
}

void sovb_look_read(sovb_look *look, const sovb_formats *formats, const sovb_docx_element *open, sovb_docx_element id,
                    const sovb_xml_element *element)
{
	const sovb_docx_element parent = open[element->depth - 1];
	const bool of_run = parent == SOVB_DOCX_RUN_PROPERTIES && element->depth > 1 &&
	                    open[element->depth - 2] == SOVB_DOCX_RUN;

	switch (id) {
	case SOVB_DOCX_PARAGRAPH_STYLE:
		if (parent == SOVB_DOCX_PARAGRAPH_PROPERTIES)
			copy_id(look->style, value_of(element));
		return;
	case SOVB_DOCX_NUMBER:
		if (parent == SOVB_DOCX_NUMBERING)
			look->number = number_of(element);
		return;
	case SOVB_DOCX_NUMBER_LEVEL:
		if (parent == SOVB_DOCX_NUMBERING)
			look->level = number_of(element);
		return;
	case SOVB_DOCX_FONTS:
		if (of_run)
			sovb_fonts_read(&look->fonts, element, &formats->styles.theme);
		return;
	case SOVB_DOCX_COMPLEX:
		look->fonts.is_complex |= of_run && !is_off(value_of(element));
		return;
	case SOVB_DOCX_RUN_STYLE:
		if (of_run)
			copy_id(look->run_style, value_of(element));
		return;
	default:
		return;
	}
}

static const sovb_style *paragraph_style(const sovb_look *look, const sovb_formats *formats)
{
	return look->style[0] ? sovb_styles_find(&formats->styles, 'p', look->style) : formats->styles.paragraph;
}

const sovb_fonts *sovb_look_fonts(sovb_look *look, const sovb_formats *formats, const char *table_style)
{
	const sovb_style *styles[3];

	if (look->resolved)
		return &look->fonts;
	look->resolved = true;
	if (!formats->styles.count)
		return &look->fonts;
	styles[0] = look->run_style[0] ? sovb_styles_find(&formats->styles, 'c', look->run_style) : NULL;
	styles[1] = paragraph_style(look, formats);
	styles[2] = sovb_styles_find(&formats->styles, 't', table_style);
	for (int i = 0; i < 3; i++) {
		if (styles[i])
			sovb_fonts_inherit(&look->fonts, &styles[i]->fonts);
	}
	sovb_fonts_inherit(&look->fonts, &formats->styles.defaults);
	return &look->fonts;
}

sovb_status sovb_look_number(sovb_look *look, sovb_formats *formats, sovb_buffer *label, sovb_error *err)
{
	const sovb_style *style;
	const char *linked = NULL;
	sovb_status status;
	int number = look->number, level = look->level;

	if (look->numbered)
		return SOVB_OK;
	look->numbered = true;
	if (number == SOVB_DOCX_UNSET && !formats->numbers_by_style)
		return SOVB_OK;
	status = sovb_formats_need_numbering(formats, err);
	if (status != SOVB_OK || !formats->numbering)
		return status;
	style = paragraph_style(look, formats);
	if (style) {
		linked = number == SOVB_DOCX_UNSET ? style->numbered : style->id;
		if (number == SOVB_DOCX_UNSET) {
			number = style->number;
			level = level == SOVB_DOCX_UNSET ? style->level : level;
		}
	}
	sovb_numbering_next(label, formats->numbering, number, level, linked);
	return SOVB_OK;
}
