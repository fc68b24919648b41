/*
 * Notes: what is written beside one place of a draft, for whatever kind of copy.
 */
#ifndef SOVB_NOTE_H
#define SOVB_NOTE_H

#include <sovb/annotate.h>

#include "arena.h"
#include "buffer.h"

#define SOVB_NOTE_LINES 10

/* One place of a finding. */
typedef struct sovb_note {
	const sovb_finding *finding;
	sovb_span span;
} sovb_note;

typedef struct sovb_notes {
	sovb_note *items; /* by place */
	size_t count;
	size_t left_out; /* over SOVB_MAX_COMMENTS */
} sovb_notes;

/* All places of the findings from `least` on, in the arena; false when that is exhausted. */
bool sovb_notes_make(sovb_notes *out, const sovb_findings *findings, sovb_severity least, sovb_arena *arena);

/* A line of a note: "label: text: “quote”"; text or quote may be none. */
typedef struct sovb_note_line {
	const char *label;
	sovb_string text;
	sovb_string quote;
} sovb_note_line;

/* The lines of a finding: what is wrong, what to write instead, the evidence, the rule.  Returns how many. */
size_t sovb_note_lines(sovb_note_line out[SOVB_NOTE_LINES], const sovb_finding *finding, sovb_lang lang,
                       sovb_arena *arena);

/* "Lỗi", "Cảnh báo", "Ghi chú". */
const char *sovb_severity_label(sovb_severity severity, sovb_lang lang);

/* "báo cáo.docx" of "/nhà/báo cáo.docx": a copy that leaves the house does not tell where files lie. */
sovb_string sovb_file_name(sovb_string path);

#endif
