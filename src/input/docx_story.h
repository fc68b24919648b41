/*
 * The stories of a Word document (body, headers, footers, notes) as lines of plain text.
 *
 * A story is the text a reader of the page sees with all tracked changes accepted: one paragraph a line,
 * the label of automatic numbering before it, tables row by row and cell by cell, a text box after the paragraph that anchors it, the results of fields
 * and not their codes.
 */
#ifndef SOVB_DOCX_STORY_H
#define SOVB_DOCX_STORY_H

#include "docx_formats.h"
#include "docx_map.h"
#include "docx_package.h"
#include "input.h"

typedef struct sovb_story sovb_story;

/* NULL when there is no memory.  A map (may be NULL) gets its pieces, runs and marks when the story is finished. */
sovb_story *sovb_story_new(const char *path, size_t max_text_bytes, sovb_docx_map *map);
void sovb_story_free(sovb_story *story);

/* How the document looks; must be set before anything is read, and outlive the story. */
void sovb_story_set_formats(sovb_story *story, sovb_formats *formats);

/* Append the text of a part, whose root element must be `root` ("document", "hdr", …). */
sovb_status sovb_story_read(sovb_story *story, sovb_package *package, const char *part, const char *root,
                            sovb_place place, sovb_error *err);

/* How much text there is; and back to that, after a part that could not be read to its end. */
typedef struct sovb_story_state {
	size_t text;
	size_t paragraphs;
	size_t pieces;
} sovb_story_state;

sovb_story_state sovb_story_mark(const sovb_story *story);
void sovb_story_back(sovb_story *story, sovb_story_state state);

/* Parts in other formats that stand in the text and are not read (w:altChunk). */
size_t sovb_story_left_out(const sovb_story *story);

/*
 * The ids of the headers and footers that the sections read so far show, each once, in the order of the
 * document. They belong to the story.
 */
size_t sovb_story_reference_count(const sovb_story *story);
const char *sovb_story_reference(const sovb_story *story, size_t i);

/* Copy bytes and paragraphs into the arena and set them in *text. */
sovb_status sovb_story_finish(sovb_text *text, const sovb_story *story, sovb_arena *arena, sovb_error *err);

#endif
