/*
 * The letters of a run, as its fonts show them.
 */
#ifndef SOVB_DOCX_LETTERS_H
#define SOVB_DOCX_LETTERS_H

#include "docx_flow.h"

/* Add the text of a w:t. */
sovb_status sovb_letters_put(sovb_story *story, const char *data, size_t size, sovb_error *err);

/* A w:softHyphen, and a w:sym. */
sovb_status sovb_letters_soft_hyphen(sovb_story *story, sovb_error *err);
sovb_status sovb_letters_symbol(sovb_story *story, const sovb_xml_element *element, sovb_error *err);

#endif
