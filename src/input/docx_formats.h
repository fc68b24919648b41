/*
 * Styles and numbering of a Word document.
 *
 * Most documents need neither: no font in them says what letters mean, and no paragraph is numbered.  So the parts are
 * inflated, and parsed when something asks for them.  What cannot be read is left out, and told in `notice`.
 */
#ifndef SOVB_DOCX_FORMATS_H
#define SOVB_DOCX_FORMATS_H

#include "docx_links.h"
#include "docx_numbering.h"
#include "docx_styles.h"

typedef struct sovb_formats {
	const char *path;
	const char *styles_part;    /* NULL: there is none */
	const char *numbering_part; /* NULL: there is none, or it was parsed */
	sovb_buffer styles_xml;
	sovb_buffer numbering_xml;
	sovb_buffer theme_xml;
	sovb_styles styles; /* empty when not parsed */
	sovb_numbering *numbering;
	bool numbers_by_style; /* a style may number its paragraphs */
	sovb_arena arena;
	sovb_error notice; /* SOVB_OK: nothing to tell */
} sovb_formats;

/* Inflate the parts that the links lead to.  *formats is to be given to sovb_formats_fini() in any case. */
sovb_status sovb_formats_open(sovb_formats *formats, sovb_package *package, const sovb_part_links *links, sovb_error *err);
void sovb_formats_fini(sovb_formats *formats);

/* Parse the numbering; formats->numbering may still be NULL after it. */
sovb_status sovb_formats_need_numbering(sovb_formats *formats, sovb_error *err);

#endif
