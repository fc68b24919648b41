/*
 * What the walk through the stories of a document notes for its map.
 *
 * The walk has levels, one for each text box inside another; text of a level moves into the level below when the
 * paragraph around the box ends, and so do its pieces.  Functions return false when there is no memory, or too much.
 */
#ifndef SOVB_DOCX_TRACE_H
#define SOVB_DOCX_TRACE_H

#include "docx_element.h"
#include "docx_map.h"
#include "input.h"

typedef struct sovb_trace_level {
	sovb_docx_piece *pieces;
	size_t count;
	size_t capacity;
	size_t run;         /* open; SOVB_DOCX_NO_RUN: none */
	unsigned run_depth; /* 0: none is open */
	size_t first;       /* piece of the child of the run that is open … */
	sovb_span tag;      /* … and its start tag */
	bool properties;    /* the child is w:rPr */
} sovb_trace_level;

typedef struct sovb_trace {
	sovb_docx_map *map;
	const sovb_xml *xml; /* of the part being read */
	sovb_place place;
	long note;
	unsigned level;
	sovb_trace_level levels[SOVB_DOCX_MAX_TEXTBOX_DEPTH + 1];
} sovb_trace;

/* NULL when there is no memory.  The map must outlive the trace. */
sovb_trace *sovb_trace_new(sovb_docx_map *map);
void sovb_trace_free(sovb_trace *trace);

/* A new part begins. */
void sovb_trace_part(sovb_trace *trace, sovb_place place);

/* Elements that count; an end has its depth and what it was at the start. */
bool sovb_trace_start(sovb_trace *trace, sovb_docx_element id, const sovb_xml_element *element);
void sovb_trace_end(sovb_trace *trace, sovb_docx_element id, unsigned depth);

/* The event at hand has become this part of the level's text; `text` is the depth of the open w:t, or 0. */
bool sovb_trace_text(sovb_trace *trace, sovb_span span, unsigned text);

/*
 * The same for a part, in bytes, of the event's text of `size` bytes, whose letters a legacy font gives their meaning.
 */
bool sovb_trace_letter(sovb_trace *trace, sovb_span span, sovb_span part, size_t size, unsigned text);

/* The text of the level above `level` was put behind that of `level`, at `offset`. */
bool sovb_trace_merge(sovb_trace *trace, unsigned level, size_t offset);

/* The pieces of text so far; and back to that many. */
size_t sovb_trace_count(const sovb_trace *trace);
void sovb_trace_back(sovb_trace *trace, size_t count);

/* Hand the pieces over to the map. */
void sovb_trace_finish(sovb_trace *trace);

#endif
