#include "docx_element.h"

#include <stdlib.h>
#include <string.h>

typedef struct named_element {
	const char *name;
	sovb_docx_element id;
} named_element;

/* Sorted by name.  An element that is not here is passed through: its content counts, itself says nothing. */
static const named_element word_elements[] = {
	{"altChunk", SOVB_DOCX_FOREIGN},
	{"br", SOVB_DOCX_BREAK},
	{"comment", SOVB_DOCX_NOTE},
	{"cr", SOVB_DOCX_BREAK},
	{"cs", SOVB_DOCX_COMPLEX},
	{"del", SOVB_DOCX_DELETED},
	{"delInstrText", SOVB_DOCX_DROPPED},
	{"delText", SOVB_DOCX_DROPPED},
	{"endnote", SOVB_DOCX_NOTE},
	{"endnoteReference", SOVB_DOCX_NOTE_MARK},
	{"fldChar", SOVB_DOCX_FIELD_MARK},
	{"footerReference", SOVB_DOCX_REFERENCE},
	{"footnote", SOVB_DOCX_NOTE},
	{"footnoteReference", SOVB_DOCX_NOTE_MARK},
	{"headerReference", SOVB_DOCX_REFERENCE},
	{"ilvl", SOVB_DOCX_NUMBER_LEVEL},
	{"instrText", SOVB_DOCX_DROPPED},
	{"moveFrom", SOVB_DOCX_DELETED},
	{"noBreakHyphen", SOVB_DOCX_NO_BREAK_HYPHEN},
	{"numId", SOVB_DOCX_NUMBER},
	{"numPr", SOVB_DOCX_NUMBERING},
	{"p", SOVB_DOCX_PARAGRAPH},
	{"pPr", SOVB_DOCX_PARAGRAPH_PROPERTIES},
	{"pPrChange", SOVB_DOCX_DROPPED},
	{"pStyle", SOVB_DOCX_PARAGRAPH_STYLE},
	{"ptab", SOVB_DOCX_TAB},
	{"r", SOVB_DOCX_RUN},
	{"rFonts", SOVB_DOCX_FONTS},
	{"rPr", SOVB_DOCX_RUN_PROPERTIES},
	{"rPrChange", SOVB_DOCX_DROPPED},
	{"rStyle", SOVB_DOCX_RUN_STYLE},
	{"rtl", SOVB_DOCX_COMPLEX},
	{"sectPrChange", SOVB_DOCX_DROPPED},
	{"softHyphen", SOVB_DOCX_SOFT_HYPHEN},
	{"sym", SOVB_DOCX_SYMBOL},
	{"t", SOVB_DOCX_TEXT},
	{"tab", SOVB_DOCX_TAB},
	{"tabs", SOVB_DOCX_DROPPED}, /* tab stops: their children are called tab, too */
	{"tbl", SOVB_DOCX_TABLE},
	{"tblStyle", SOVB_DOCX_TABLE_STYLE},
	{"tc", SOVB_DOCX_CELL},
	{"tr", SOVB_DOCX_ROW},
	{"txbxContent", SOVB_DOCX_TEXT_BOX},
};

static int compare_name(const void *name, const void *element)
{
	return strcmp(name, ((const named_element *)element)->name);
}

static sovb_docx_element tell_word_element(const char *name)
{
	const size_t count = sizeof word_elements / sizeof word_elements[0];
	const named_element *found =
		bsearch(name, word_elements, count, sizeof word_elements[0], compare_name);

	return found ? found->id : SOVB_DOCX_OTHER;
}

/* Text in drawings: of shapes that came from elsewhere, and of diagrams. */
static sovb_docx_element tell_drawing_element(const char *name)
{
	static const named_element elements[] = {
		{"br", SOVB_DOCX_BREAK}, {"p", SOVB_DOCX_PARAGRAPH}, {"t", SOVB_DOCX_TEXT}, {"txBody", SOVB_DOCX_TEXT_BOX}};

	for (size_t i = 0; i < sizeof elements / sizeof elements[0]; i++) {
		if (strcmp(elements[i].name, name) == 0)
			return elements[i].id;
	}
	return SOVB_DOCX_OTHER;
}

sovb_docx_element sovb_docx_element_tell(const sovb_xml_element *element)
{
	if (element->space == SOVB_XML_WORD)
		return tell_word_element(element->name);
	if (element->space == SOVB_XML_MATH)
		return strcmp(element->name, "t") == 0 ? SOVB_DOCX_TEXT : SOVB_DOCX_MATH;
	if (element->space == SOVB_XML_DRAWING)
		return tell_drawing_element(element->name);
	if (element->space != SOVB_XML_COMPATIBILITY)
		return SOVB_DOCX_OTHER;
	if (strcmp(element->name, "AlternateContent") == 0)
		return SOVB_DOCX_ALTERNATE;
	if (strcmp(element->name, "Choice") == 0)
		return SOVB_DOCX_CHOICE;
	return strcmp(element->name, "Fallback") == 0 ? SOVB_DOCX_FALLBACK : SOVB_DOCX_OTHER;
}
