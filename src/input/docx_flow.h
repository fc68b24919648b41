/*
 * A story while it is being read: its lines of paragraphs, and the text that goes into them.
 *
 * Private to docx_story.c, which walks the elements, and docx_letters.c, which knows what letters mean.
 */
#ifndef SOVB_DOCX_FLOW_H
#define SOVB_DOCX_FLOW_H

#include "docx_element.h"
#include "docx_look.h"
#include "docx_story.h"
#include "docx_trace.h"

/* The ids of headers and footers; longer ones are no ids that Word writes. */
#define REFERENCE_MAX 256
#define REFERENCES_BYTES ((size_t)SOVB_DOCX_MAX_PARTS * REFERENCE_MAX)

/* A line of paragraphs: the body's, or that of a text box until the paragraph that anchors it is done. */
typedef struct story_flow {
	sovb_buffer text;
	sovb_paragraph *paragraphs;
	size_t count;
	size_t capacity;
	size_t tables;       /* open tables around it */
	bool open;           /* the last paragraph still grows */
	bool joined;         /* its mark is deleted: the next paragraph goes on in it */
	unsigned fields;     /* open in this paragraph */
	unsigned field_code; /* which of them, from 1, shows its code; 0: none */
	sovb_look look;      /* of the open paragraph and run */
} story_flow;

typedef struct table_place {
	unsigned table;
	unsigned rows;  /* begun */
	unsigned cells; /* begun in the row */
	char style[SOVB_STYLE_ID_MAX];
} table_place;

/* A footnote or endnote that the text refers to. */
typedef struct note_mark {
	bool foot;
	long id;
} note_mark;

struct sovb_story {
	const char *path;
	size_t max_text_bytes;

	/* The part being read. */
	const char *part;
	const char *root;
	sovb_place place;
	sovb_docx_element open[SOVB_XML_MAX_DEPTH + 1];
	bool chosen[SOVB_XML_MAX_DEPTH + 1]; /* of an AlternateContent: one branch is taken */
	unsigned dropped;                    /* depth of the element whose content is left out; 0: none */
	unsigned text;                       /* depth of the w:t that is open */

	story_flow flows[SOVB_DOCX_MAX_TEXTBOX_DEPTH + 1];
	unsigned level; /* the flow written to */
	table_place tables[SOVB_XML_MAX_DEPTH];
	size_t open_tables;
	unsigned table_count;

	sovb_arena ids;
	const char *references[SOVB_DOCX_MAX_PARTS];
	size_t reference_count;
	note_mark *notes; /* that the text refers to; sorted once the main part is read */
	size_t note_count, note_capacity;
	size_t left_out; /* parts in other formats (w:altChunk) */

	sovb_formats *formats;
	sovb_buffer label;
	sovb_buffer bytes; /* of a text in a legacy font */
	long legacy;       /* words that such fonts make Vietnamese, less those that are without */

	sovb_trace *trace; /* NULL: no map is made */
};

sovb_status sovb_flow_over_limit(const sovb_story *story, const char *limit, size_t value, sovb_error *err);

/* The flow that is written to, and whether its text could be kept. */
story_flow *sovb_flow_current(sovb_story *story);
sovb_status sovb_flow_check(const sovb_story *story, const story_flow *flow, sovb_error *err);

/* A paragraph begins, ends (unless its mark is deleted), or is over in any case. */
sovb_status sovb_flow_start(sovb_story *story, sovb_error *err);
sovb_status sovb_flow_end(sovb_story *story, sovb_error *err);
sovb_status sovb_flow_close(sovb_story *story, sovb_error *err);

/* Its properties are known: put the label of automatic numbering, once. */
sovb_status sovb_flow_label(sovb_story *story, sovb_error *err);

/* Text comes: see that there is a paragraph, with its label. */
sovb_status sovb_flow_begin_text(sovb_story *story, sovb_error *err);

/* Add text, with its line ends and control characters made blanks, or a tab. */
sovb_status sovb_flow_text(sovb_story *story, const char *data, size_t size, sovb_error *err);
sovb_status sovb_flow_tab(sovb_story *story, sovb_error *err);

#endif
