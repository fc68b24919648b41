/*
 * The drawing of a timeline, for the SVG file and for the page that holds it.
 */
#ifndef SOVB_TIMELINE_SVG_H
#define SOVB_TIMELINE_SVG_H

#include "buffer.h"
#include "marks.h"

/* Append the <svg>.  `linked`: each mark is a link to the element "d" and its place among the marks. */
void sovb_timeline_draw(sovb_buffer *out, const sovb_marks *marks, const sovb_drawing_options *options,
			bool linked);

/* Give the buffer to the sink, and free it. */
sovb_status sovb_drawing_deliver(sovb_buffer *out, sovb_sink sink, void *context, sovb_error *err);

#endif
