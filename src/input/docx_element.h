/*
 * The elements of a Word document that matter to its text.
 */
#ifndef SOVB_DOCX_ELEMENT_H
#define SOVB_DOCX_ELEMENT_H

#include "xml.h"

typedef enum sovb_docx_element {
	SOVB_DOCX_OTHER,     /* passed through: its content counts, itself says nothing */
	SOVB_DOCX_ALTERNATE, /* mc:AlternateContent */
	SOVB_DOCX_BREAK,
	SOVB_DOCX_CELL,
	SOVB_DOCX_CHOICE,
	SOVB_DOCX_COMPLEX, /* w:cs, w:rtl: the run is in its complex font */
	SOVB_DOCX_DELETED, /* w:del, w:moveFrom: content, or in a mark's properties the mark, is gone */
	SOVB_DOCX_DROPPED, /* its content is no text of the story */
	SOVB_DOCX_FALLBACK,
	SOVB_DOCX_FIELD_MARK,
	SOVB_DOCX_FONTS,
	SOVB_DOCX_FOREIGN, /* w:altChunk: a part in another format stands here */
	SOVB_DOCX_NO_BREAK_HYPHEN,
	SOVB_DOCX_MATH, /* any element of a formula but its text */
	SOVB_DOCX_NOTE, /* a footnote, endnote or comment */
	SOVB_DOCX_NOTE_MARK, /* where the text refers to one */
	SOVB_DOCX_NUMBERING, /* that of a paragraph, with the two after it */
	SOVB_DOCX_NUMBER,
	SOVB_DOCX_NUMBER_LEVEL,
	SOVB_DOCX_PARAGRAPH,
	SOVB_DOCX_PARAGRAPH_PROPERTIES,
	SOVB_DOCX_PARAGRAPH_STYLE,
	SOVB_DOCX_REFERENCE, /* a header or footer that a section shows */
	SOVB_DOCX_ROW,
	SOVB_DOCX_RUN,
	SOVB_DOCX_RUN_PROPERTIES,
	SOVB_DOCX_RUN_STYLE,
	SOVB_DOCX_SOFT_HYPHEN,
	SOVB_DOCX_SYMBOL,
	SOVB_DOCX_TAB,
	SOVB_DOCX_TABLE,
	SOVB_DOCX_TABLE_STYLE,
	SOVB_DOCX_TEXT,
	SOVB_DOCX_TEXT_BOX
} sovb_docx_element;

/* What an element is, by namespace and name. */
sovb_docx_element sovb_docx_element_tell(const sovb_xml_element *element);

#endif
