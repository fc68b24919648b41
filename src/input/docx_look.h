/*
 * How the paragraph and the run that are being read look: style, number, fonts.
 */
#ifndef SOVB_DOCX_LOOK_H
#define SOVB_DOCX_LOOK_H

#include "docx_element.h"
#include "docx_formats.h"

#define SOVB_STYLE_ID_MAX 256 /* a longer one is not found */

typedef struct sovb_look {
	char style[SOVB_STYLE_ID_MAX]; /* of the paragraph; "": it names none */
	int number;                    /* its own w:numId, or SOVB_DOCX_UNSET */
	int level;
	bool numbered; /* its label was asked for */

	sovb_fonts fonts; /* of the run; once resolved, all that apply */
	bool resolved;
	char run_style[SOVB_STYLE_ID_MAX];
} sovb_look;

/* A paragraph begins; a run begins or ends. */
void sovb_look_paragraph(sovb_look *look);
void sovb_look_run(sovb_look *look);

/* An element that says something about them; `open` are the elements around it, by depth. */
void sovb_look_read(sovb_look *look, const sovb_formats *formats, const sovb_docx_element *open, sovb_docx_element id,
                    const sovb_xml_element *element);

/* The fonts of the run: its own, then those of its style, the paragraph's, the table's (id, NULL: none), the document's. */
const sovb_fonts *sovb_look_fonts(sovb_look *look, const sovb_formats *formats, const char *table_style);

/* Append the label of the paragraph, if it has one.  The second time it has none. */
sovb_status sovb_look_number(sovb_look *look, sovb_formats *formats, sovb_buffer *label, sovb_error *err);

#endif
