/*
 * Marks of ranges put into the main part of a document, and words in it replaced.
 *
 * Every mark has a spot: between two runs, between two children of a run, or inside a w:t.  Where a spot lies in a
 * run, the run is divided: it is closed before the mark and opened after it with the same tag and properties.  All
 * other bytes stay as they are.
 */
#ifndef SOVB_DOCX_SPLICE_H
#define SOVB_DOCX_SPLICE_H

#include "docx_map.h"
#include "docx_part.h"

#define SOVB_MAX_SPLICES ((size_t)1 << 20)

/* In the order in which marks of one spot stand. */
typedef enum sovb_splice_kind {
	SOVB_SPLICE_DELETED,  /* deleted words end, their replacement follows */
	SOVB_SPLICE_END,      /* a range ends: its mark and its reference */
	SOVB_SPLICE_POINT,    /* a reference alone */
	SOVB_SPLICE_START,    /* a range begins */
	SOVB_SPLICE_DELETE,   /* deleted words begin */
	SOVB_SPLICE_PRESERVE, /* inside a w:t's start tag: its blanks count */
} sovb_splice_kind;

typedef enum sovb_spot_kind { SOVB_SPOT_BETWEEN, SOVB_SPOT_RUN, SOVB_SPOT_TEXT, SOVB_SPOT_TAG } sovb_spot_kind;

typedef struct sovb_splice {
	size_t at; /* in the XML */
	sovb_spot_kind spot;
	sovb_splice_kind kind;
	size_t run;
	size_t piece;     /* that the w:t divided belongs to */
	long id;          /* of the comment, or of the change */
	sovb_string word; /* SOVB_SPLICE_DELETED: the replacement */
} sovb_splice;

typedef struct sovb_splices {
	const sovb_docx_map *map;
	const sovb_docx_part *main;
	sovb_splice *items;
	size_t count;
	size_t capacity;
} sovb_splices;

void sovb_splices_fini(sovb_splices *splices);

/* The last piece that begins at or before a place of the text, the first if there is none; there must be one. */
size_t sovb_splices_piece(const sovb_docx_map *map, size_t place);

/* A range around bytes of the text that stand in runs of the body.  False when there is no memory. */
bool sovb_splices_add_range(sovb_splices *splices, sovb_span text, long id);

/* A range around a whole run, or a reference before it. */
bool sovb_splices_add_around(sovb_splices *splices, size_t run, long id);
bool sovb_splices_add_point(sovb_splices *splices, size_t run, long id);

/* Can these bytes be replaced?  They must stand in one w:t of the body. */
bool sovb_splices_can_replace(const sovb_splices *splices, sovb_span text);

/* Replace them as a tracked change; ids are id and id + 1.  word must outlive the splices. */
bool sovb_splices_add_change(sovb_splices *splices, sovb_span text, sovb_string word, long id);

/* The part with everything put in; date is that of the changes. */
void sovb_splices_write(sovb_buffer *out, sovb_splices *splices, const char *date);

#endif
