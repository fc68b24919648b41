#include "docx_story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "docx_letters.h"
#include "message.h"

sovb_story *sovb_story_new(const char *path, size_t max_text_bytes, sovb_docx_map *map)
{
	sovb_story *story = calloc(1, sizeof *story);

	if (!story)
		return NULL;
	story->path = path;
	story->max_text_bytes = max_text_bytes;
	for (size_t i = 0; i <= SOVB_DOCX_MAX_TEXTBOX_DEPTH; i++)
		story->flows[i].text.limit = max_text_bytes;
	story->label.limit = max_text_bytes;
	story->bytes.limit = max_text_bytes;
	sovb_arena_init(&story->ids, REFERENCES_BYTES);
	if (map)
		story->trace = sovb_trace_new(map);
	if (map && !story->trace) {
		sovb_story_free(story);
		return NULL;
	}
	return story;
}

void sovb_story_free(sovb_story *story)
{
	if (!story)
		return;
	for (size_t i = 0; i <= SOVB_DOCX_MAX_TEXTBOX_DEPTH; i++) {
		sovb_buffer_fini(&story->flows[i].text);
		free(story->flows[i].paragraphs);
	}
	free(story->notes);
	sovb_buffer_fini(&story->label);
	sovb_buffer_fini(&story->bytes);
	sovb_trace_free(story->trace);
	sovb_arena_fini(&story->ids);
	free(story);
}

/* ---- fields ---- */

/* A field is its code until its "separate" mark, then its result until its "end"; fields nest. */
static void mark_field(story_flow *flow, const sovb_xml_element *element)
{
	const char *type = sovb_xml_attribute(element, SOVB_XML_WORD, "fldCharType");

	if (!type)
		return;
	if (strcmp(type, "begin") == 0) {
		flow->fields++;
		if (!flow->field_code)
			flow->field_code = flow->fields;
		return;
	}
	if (flow->field_code == flow->fields)
		flow->field_code = 0;
	if (strcmp(type, "end") == 0 && flow->fields)
		flow->fields--;
}

/* ---- what holds paragraphs ---- */

static sovb_status start_table(sovb_story *story, sovb_error *err)
{
	sovb_status status = sovb_flow_close(story, err);

	if (status == SOVB_OK)
		story->tables[story->open_tables++] = (table_place){.table = ++story->table_count};
	return status;
}

/* The table that rows and cells belong to; NULL when they are outside of one. */
static table_place *current_table(sovb_story *story)
{
	return story->open_tables > sovb_flow_current(story)->tables ? &story->tables[story->open_tables - 1] : NULL;
}

static void name_table_style(table_place *table, const sovb_xml_element *element)
{
	const char *id = sovb_xml_attribute(element, SOVB_XML_WORD, "val");

	if (table && id && strlen(id) < sizeof table->style)
		strcpy(table->style, id);
}

static void start_row(table_place *table)
{
	if (!table)
		return;
	table->rows++;
	table->cells = 0;
}

static sovb_status start_text_box(sovb_story *story, sovb_error *err)
{
	if (story->level == SOVB_DOCX_MAX_TEXTBOX_DEPTH)
		return sovb_flow_over_limit(story, "textbox-depth", SOVB_DOCX_MAX_TEXTBOX_DEPTH, err);
	story->level++;
	sovb_flow_current(story)->tables = story->open_tables;
	return SOVB_OK;
}

static sovb_status end_text_box(sovb_story *story, sovb_error *err)
{
	sovb_status status = sovb_flow_close(story, err);

	story->level--;
	/* Outside a paragraph there is no end of one to wait for. */
	if (status == SOVB_OK && !sovb_flow_current(story)->open)
		status = sovb_flow_close(story, err);
	return status;
}

static bool is_separator_note(const sovb_xml_element *element)
{
	static const char *const separators[] = {"separator", "continuationSeparator", "continuationNotice"};
	const char *type = sovb_xml_attribute(element, SOVB_XML_WORD, "type");

	for (size_t i = 0; type && i < sizeof separators / sizeof separators[0]; i++) {
		if (strcmp(type, separators[i]) == 0)
			return true;
	}
	return false;
}

static int by_note(const void *a, const void *b)
{
	const note_mark *left = a, *right = b;

	if (left->foot != right->foot)
		return left->foot - right->foot;
	return (left->id > right->id) - (left->id < right->id);
}

static long id_of(const sovb_xml_element *element)
{
	const char *id = sovb_xml_attribute(element, SOVB_XML_WORD, "id");

	return id ? strtol(id, NULL, 10) : 0;
}

static sovb_status keep_note_mark(sovb_story *story, const sovb_xml_element *element, sovb_error *err)
{
	if (story->place != SOVB_PLACE_BODY)
		return SOVB_OK;
	if (story->note_count == SOVB_DOCX_MAX_NOTES)
		return sovb_flow_over_limit(story, "notes", SOVB_DOCX_MAX_NOTES, err);
	if (!sovb_array_reserve((void **)&story->notes, &story->note_capacity, story->note_count + 1,
	                        sizeof *story->notes, SOVB_DOCX_MAX_NOTES))
		return sovb_no_memory(err);
	story->notes[story->note_count++] =
		(note_mark){.foot = strcmp(element->name, "footnoteReference") == 0, .id = id_of(element)};
	return SOVB_OK;
}

/* A note that nothing refers to is left over from text that was deleted, and no page shows it.  Comments are all read. */
static bool is_shown_note(const sovb_story *story, const sovb_xml_element *element)
{
	const note_mark key = {.foot = story->place == SOVB_PLACE_FOOTNOTE, .id = id_of(element)};

	if (is_separator_note(element))
		return false;
	if (story->place == SOVB_PLACE_COMMENT)
		return true;
	return story->note_count && bsearch(&key, story->notes, story->note_count, sizeof key, by_note);
}

static sovb_status keep_reference(sovb_story *story, const sovb_xml_element *element, sovb_error *err)
{
	const char *id = sovb_xml_attribute(element, SOVB_XML_OFFICE_REFERENCE, "id");
	const char *copy;

	if (!id || strlen(id) >= REFERENCE_MAX)
		return sovb_fail(err, SOVB_MSG_BROKEN_DOCX, story->path, story->part,
		                 "header or footer without r:id");
	for (size_t i = 0; i < story->reference_count; i++) {
		if (strcmp(story->references[i], id) == 0)
			return SOVB_OK;
	}
	if (story->reference_count == SOVB_DOCX_MAX_PARTS)
		return sovb_flow_over_limit(story, "parts", SOVB_DOCX_MAX_PARTS, err);
	copy = sovb_arena_copy(&story->ids, id, strlen(id));
	if (!copy)
		return sovb_no_memory(err);
	story->references[story->reference_count++] = copy;
	return SOVB_OK;
}

/* ---- elements ---- */

/* Deleted or moved away?  In the properties of a paragraph's mark this says that the mark is gone. */
static void start_deleted(sovb_story *story, unsigned depth)
{
	if (depth > 2 && story->open[depth - 1] == SOVB_DOCX_RUN_PROPERTIES &&
	    story->open[depth - 2] == SOVB_DOCX_PARAGRAPH_PROPERTIES)
		sovb_flow_current(story)->joined = sovb_flow_current(story)->open;
	story->dropped = depth;
}

/* Does Word know all namespaces that a mc:Choice requires?  One that is not declared is no reason to lose words. */
static bool is_understood(const sovb_xml_element *element)
{
	const char *prefix = sovb_xml_attribute(element, SOVB_XML_NONE, "Requires");

	while (prefix && *prefix) {
		const size_t length = strcspn(prefix, " \t\r\n");

		if (length && sovb_xml_prefix(element, prefix, length) == SOVB_XML_OTHER)
			return false;
		prefix += length + strspn(prefix + length, " \t\r\n");
	}
	return true;
}

/* Of the branches of an AlternateContent the first that is understood counts. */
static void start_branch(sovb_story *story, const sovb_xml_element *element)
{
	const unsigned depth = element->depth;

	if (story->chosen[depth - 1] || !is_understood(element))
		story->dropped = depth;
	else
		story->chosen[depth - 1] = true;
}

static sovb_status start_container(sovb_story *story, sovb_docx_element id, const sovb_xml_element *element,
                                   sovb_error *err)
{
	table_place *table;

	switch (id) {
	case SOVB_DOCX_PARAGRAPH:
		return sovb_flow_start(story, err);
	case SOVB_DOCX_TABLE:
		return start_table(story, err);
	case SOVB_DOCX_TABLE_STYLE:
		name_table_style(current_table(story), element);
		return SOVB_OK;
	case SOVB_DOCX_RUN:
		sovb_look_run(&sovb_flow_current(story)->look);
		return SOVB_OK;
	case SOVB_DOCX_ROW:
		start_row(current_table(story));
		return SOVB_OK;
	case SOVB_DOCX_CELL:
		table = current_table(story);
		if (table)
			table->cells++;
		return SOVB_OK;
	case SOVB_DOCX_TEXT_BOX:
		return start_text_box(story, err);
	case SOVB_DOCX_NOTE:
		if (!is_shown_note(story, element))
			story->dropped = element->depth;
		return SOVB_OK;
	default:
		return SOVB_OK;
	}
}

static sovb_status start_content(sovb_story *story, sovb_docx_element id, const sovb_xml_element *element,
                                 sovb_error *err)
{
	static const char no_break_hyphen[] = "\u2011";

	switch (id) {
	case SOVB_DOCX_TEXT:
		story->text = element->depth;
		return SOVB_OK;
	case SOVB_DOCX_TAB:
		return sovb_flow_tab(story, err);
	case SOVB_DOCX_BREAK:
		return sovb_flow_text(story, " ", 1, err);
	case SOVB_DOCX_NO_BREAK_HYPHEN:
		return sovb_flow_text(story, no_break_hyphen, sizeof no_break_hyphen - 1, err);
	case SOVB_DOCX_SYMBOL:
		return sovb_letters_symbol(story, element, err);
	case SOVB_DOCX_SOFT_HYPHEN:
		return sovb_letters_soft_hyphen(story, err);
	case SOVB_DOCX_FONTS:
	case SOVB_DOCX_COMPLEX:
	case SOVB_DOCX_RUN_STYLE:
	case SOVB_DOCX_PARAGRAPH_STYLE:
	case SOVB_DOCX_NUMBER:
	case SOVB_DOCX_NUMBER_LEVEL:
		sovb_look_read(&sovb_flow_current(story)->look, story->formats, story->open, id, element);
		return SOVB_OK;
	case SOVB_DOCX_FIELD_MARK:
		mark_field(sovb_flow_current(story), element);
		return SOVB_OK;
	case SOVB_DOCX_REFERENCE:
		return keep_reference(story, element, err);
	case SOVB_DOCX_NOTE_MARK:
		return keep_note_mark(story, element, err);
	case SOVB_DOCX_FOREIGN:
		story->left_out++;
		return SOVB_OK;
	case SOVB_DOCX_DROPPED:
		story->dropped = element->depth;
		return SOVB_OK;
	case SOVB_DOCX_DELETED:
		start_deleted(story, element->depth);
		return SOVB_OK;
	case SOVB_DOCX_CHOICE:
	case SOVB_DOCX_FALLBACK:
		start_branch(story, element);
		return SOVB_OK;
	default:
		return start_container(story, id, element, err);
	}
}

/* Only the body may be another thing than expected: a workbook or slides are packages, too. */
static sovb_status check_root(const sovb_story *story, const sovb_xml_element *element, sovb_error *err)
{
	char detail[SOVB_ERROR_WORD_MAX];

	if ((element->space == SOVB_XML_WORD || story->place == SOVB_PLACE_TEXTBOX) &&
	    strcmp(element->name, story->root) == 0)
		return SOVB_OK;
	if (story->place == SOVB_PLACE_BODY) {
		snprintf(detail, sizeof detail, "%.200s: <%.200s>", story->part, element->name);
		return sovb_fail(err, SOVB_MSG_NOT_DOCX, story->path, detail, NULL);
	}
	snprintf(detail, sizeof detail, "root element <%.200s>", element->name);
	return sovb_fail(err, SOVB_MSG_BROKEN_DOCX, story->path, story->part, detail);
}

static sovb_status on_start(void *context, const sovb_xml_element *element, sovb_error *err)
{
	sovb_story *story = context;
	sovb_docx_element id;

	if (element->depth == 1) {
		sovb_status status = check_root(story, element, err);

		if (status != SOVB_OK)
			return status;
	}
	if (story->dropped)
		return SOVB_OK;
	id = sovb_docx_element_tell(element);
	story->open[element->depth] = id;
	story->chosen[element->depth] = false;
	if (story->trace && !sovb_trace_start(story->trace, id, element))
		return sovb_no_memory(err);
	return start_content(story, id, element, err);
}

static sovb_status on_end(void *context, const sovb_xml_element *element, sovb_error *err)
{
	sovb_story *story = context;

	if (story->dropped) {
		if (story->dropped == element->depth)
			story->dropped = 0;
		return SOVB_OK;
	}
	if (story->text == element->depth)
		story->text = 0;
	if (story->trace)
		sovb_trace_end(story->trace, story->open[element->depth], element->depth);
	switch (story->open[element->depth]) {
	case SOVB_DOCX_PARAGRAPH:
		return sovb_flow_end(story, err);
	case SOVB_DOCX_PARAGRAPH_PROPERTIES:
		return sovb_flow_label(story, err);
	case SOVB_DOCX_RUN:
		sovb_look_run(&sovb_flow_current(story)->look);
		return SOVB_OK;
	case SOVB_DOCX_CELL:
	case SOVB_DOCX_NOTE:
		return sovb_flow_close(story, err);
	case SOVB_DOCX_TABLE:
		story->open_tables--;
		return sovb_flow_close(story, err);
	case SOVB_DOCX_TEXT_BOX:
		return end_text_box(story, err);
	default:
		return SOVB_OK;
	}
}

static sovb_status on_text(void *context, const char *data, size_t size, sovb_error *err)
{
	sovb_story *story = context;

	if (!story->text || story->dropped)
		return SOVB_OK;
	return sovb_letters_put(story, data, size, err);
}

void sovb_story_set_formats(sovb_story *story, sovb_formats *formats)
{
	story->formats = formats;
}

sovb_status sovb_story_read(sovb_story *story, sovb_package *package, const char *part, const char *root,
                            sovb_place place, sovb_error *err)
{
	static const sovb_xml_handler handler = {on_start, on_end, on_text};
	sovb_status status;

	story->part = part;
	story->root = root;
	story->place = place;
	if (story->trace)
		sovb_trace_part(story->trace, place);
	status = sovb_package_parse(package, part, &handler, story, err);
	if (place == SOVB_PLACE_BODY && story->note_count)
		qsort(story->notes, story->note_count, sizeof *story->notes, by_note);
	return status == SOVB_OK ? sovb_flow_close(story, err) : status;
}

sovb_story_state sovb_story_mark(const sovb_story *story)
{
	return (sovb_story_state){
		.text = story->flows[0].text.size,
		.paragraphs = story->flows[0].count,
		.pieces = story->trace ? sovb_trace_count(story->trace) : 0,
	};
}

void sovb_story_back(sovb_story *story, sovb_story_state state)
{
	story_flow *flow = &story->flows[0];

	for (size_t i = 0; i <= SOVB_DOCX_MAX_TEXTBOX_DEPTH; i++) {
		story_flow *other = &story->flows[i];

		other->open = other->joined = false;
		other->fields = other->field_code = 0;
		other->tables = 0;
		if (other != flow) {
			sovb_buffer_clear(&other->text);
			other->count = 0;
		}
	}
	if (flow->text.size > state.text) {
		flow->text.size = state.text;
		flow->text.data[state.text] = '\0';
	}
	flow->count = state.paragraphs;
	story->level = 0;
	story->open_tables = 0;
	story->dropped = 0;
	story->text = 0;
	if (story->trace)
		sovb_trace_back(story->trace, state.pieces);
}

size_t sovb_story_left_out(const sovb_story *story)
{
	return story->left_out;
}

size_t sovb_story_reference_count(const sovb_story *story)
{
	return story->reference_count;
}

const char *sovb_story_reference(const sovb_story *story, size_t i)
{
	return story->references[i];
}

sovb_status sovb_story_finish(sovb_text *text, const sovb_story *story, sovb_arena *arena, sovb_error *err)
{
	const story_flow *flow = &story->flows[0];
	sovb_paragraph *paragraphs = sovb_arena_array(arena, flow->count, sizeof *paragraphs);

	text->bytes = sovb_arena_copy(arena, flow->text.data, flow->text.size);
	if (!paragraphs || !text->bytes)
		return sovb_no_memory(err);
	if (flow->count)
		memcpy(paragraphs, flow->paragraphs, flow->count * sizeof *paragraphs);
	text->size = flow->text.size;
	text->paragraphs = paragraphs;
	text->paragraph_count = flow->count;
	if (story->trace)
		sovb_trace_finish(story->trace);
	return SOVB_OK;
}
