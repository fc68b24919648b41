/*
 * Where the text of a Word document stands in the XML of its parts.
 *
 * The text is a row of pieces, in the order of the text.  A piece belongs to a run, a run to a story.  Positions
 * in XML are bytes of the part that the story lies in; for what stands in the body that is the main part.
 */
#ifndef SOVB_DOCX_MAP_H
#define SOVB_DOCX_MAP_H

#include <sovb/document.h>

#include "buffer.h"

#define SOVB_DOCX_MAX_PIECES ((size_t)8 << 20) /* of a document; and so many runs */
#define SOVB_DOCX_NO_RUN SIZE_MAX

/* A w:r, or a formula: what stands between the marks of ranges. */
typedef struct sovb_docx_run {
	sovb_place place;     /* of the story: body, header, footer, footnote or endnote */
	sovb_span bytes;      /* the whole element */
	sovb_span inside;     /* without its tags */
	sovb_span properties; /* its w:rPr; empty: none */
	size_t holder;        /* the story's own run with the text box that this one is in, or SOVB_DOCX_NO_RUN */
	long note;            /* w:id of the footnote or endnote that it is in */
	bool boxed;           /* in a text box */
	bool whole;           /* cannot be divided: a formula, or one with text in its properties */
} sovb_docx_run;

/* A stretch of text that comes from one event of the XML. */
typedef struct sovb_docx_piece {
	sovb_span text;
	sovb_span bytes;   /* as many as the text has: byte for byte; otherwise all of them mean all of the text */
	sovb_span element; /* the child of the run that it stands in */
	sovb_span content; /* of a w:t, without its tags; empty: the element cannot be divided */
	size_t run;        /* SOVB_DOCX_NO_RUN: text outside of any */
	bool encoded;      /* letters that only the font of their run makes what the text has */
} sovb_docx_piece;

/* The run that refers to a footnote or endnote. */
typedef struct sovb_docx_note_mark {
	sovb_place place;
	long note;
	size_t run;
} sovb_docx_note_mark;

typedef struct sovb_docx_map {
	char *main; /* name of the main part */
	sovb_docx_piece *pieces;
	size_t piece_count;
	size_t piece_capacity;
	sovb_docx_run *runs;
	size_t run_count;
	size_t run_capacity;
	sovb_docx_note_mark *marks;
	size_t mark_count;
	size_t mark_capacity;
} sovb_docx_map;

void sovb_docx_map_fini(sovb_docx_map *map);

#endif
