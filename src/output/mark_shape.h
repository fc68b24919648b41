/*
 * How marks and arrows look.  Every class has its own shape, fill pattern and line, so that none needs its
 * colour.
 */
#ifndef SOVB_MARK_SHAPE_H
#define SOVB_MARK_SHAPE_H

#include "buffer.h"
#include "marks.h"

#define SOVB_MARK_RADIUS 6.5
#define SOVB_MARK_FOCUS_RADIUS 9.0

/* Patterns and arrow heads: once in a drawing, before the first mark. */
void sovb_shape_definitions(sovb_buffer *out);

void sovb_shape_mark(sovb_buffer *out, sovb_mark_class class, bool focus, double x, double y);

/* Does the class have arrows? */
bool sovb_shape_has_arrow(sovb_mark_class class);

/* Attributes of a path that is an arrow of the class. */
void sovb_shape_arrow(sovb_buffer *out, sovb_mark_class class);

#endif
