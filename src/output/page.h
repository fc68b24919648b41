/*
 * A page that stands alone: the head with its style, and pieces of its body.
 */
#ifndef SOVB_PAGE_H
#define SOVB_PAGE_H

#include <sovb/drawing.h>

#include "buffer.h"

/* Everything up to and with the heading; the page ends with sovb_page_end(). */
void sovb_page_begin(sovb_buffer *out, const sovb_drawing_options *options, const char *title);

/* The last line, with the day it was made, and the end. */
void sovb_page_end(sovb_buffer *out, const sovb_drawing_options *options);

/* <name>text</name>, escaped. */
void sovb_page_element(sovb_buffer *out, const char *name, sovb_string text);

/* <time> with the day as written in Vietnamese; nothing without a day. */
void sovb_page_date(sovb_buffer *out, sovb_date date);

#endif
