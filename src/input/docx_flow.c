#include "docx_flow.h"

#include <stdio.h>

#include "message.h"

sovb_status sovb_flow_over_limit(const sovb_story *story, const char *limit, size_t value, sovb_error *err)
{
	char shown[24];

	snprintf(shown, sizeof shown, "%zu", value);
	return sovb_fail(err, SOVB_MSG_LIMIT, story->path, limit, shown);
}

/* ---- paragraphs ---- */

story_flow *sovb_flow_current(sovb_story *story)
{
	return &story->flows[story->level];
}

sovb_status sovb_flow_check(const sovb_story *story, const story_flow *flow, sovb_error *err)
{
	if (flow->text.status == SOVB_ERR_TOO_LARGE)
		return sovb_flow_over_limit(story, "text-bytes", story->max_text_bytes, err);
	if (flow->text.status != SOVB_OK)
		return sovb_no_memory(err);
	return SOVB_OK;
}

static sovb_status reserve_paragraphs(const sovb_story *story, story_flow *flow, size_t more, sovb_error *err)
{
	if (more > SOVB_INPUT_MAX_PARAGRAPHS - flow->count)
		return sovb_flow_over_limit(story, "paragraphs", SOVB_INPUT_MAX_PARAGRAPHS, err);
	if (!sovb_array_reserve((void **)&flow->paragraphs, &flow->capacity, flow->count + more,
	                        sizeof *flow->paragraphs, SOVB_INPUT_MAX_PARAGRAPHS))
		return sovb_no_memory(err);
	return SOVB_OK;
}

/* Headers, footers and notes keep their place in tables and text boxes, too. */
static void set_place(const sovb_story *story, const story_flow *flow, sovb_paragraph *paragraph)
{
	const table_place *table;

	paragraph->place = story->place;
	if (story->place == SOVB_PLACE_BODY && story->level)
		paragraph->place = SOVB_PLACE_TEXTBOX;
	if (story->open_tables == flow->tables)
		return;
	if (paragraph->place == SOVB_PLACE_BODY)
		paragraph->place = SOVB_PLACE_TABLE;
	table = &story->tables[story->open_tables - 1];
	paragraph->table = table->table;
	paragraph->row = table->rows ? table->rows - 1 : 0;
	paragraph->column = table->cells ? table->cells - 1 : 0;
}

/* Put the paragraphs of the flow above after those of this one. */
static sovb_status append_text_boxes(sovb_story *story, story_flow *to, story_flow *from, sovb_error *err)
{
	sovb_status status;
	size_t offset;

	if (!from->count)
		return SOVB_OK;
	status = reserve_paragraphs(story, to, from->count, err);
	if (status != SOVB_OK)
		return status;
	if (to->count)
		sovb_buffer_append_char(&to->text, '\n');
	offset = to->text.size;
	sovb_buffer_append(&to->text, from->text.data, from->text.size);
	for (size_t i = 0; i < from->count; i++) {
		sovb_paragraph moved = from->paragraphs[i];

		moved.span.start += offset;
		moved.span.end += offset;
		to->paragraphs[to->count++] = moved;
	}
	sovb_buffer_clear(&from->text);
	from->count = 0;
	if (story->trace && !sovb_trace_merge(story->trace, (unsigned)(to - story->flows), offset))
		return sovb_no_memory(err);
	return sovb_flow_check(story, to, err);
}

/*
 * End the open paragraph, if any.  No field outlives its paragraph: the results of one that does are text
 * like any other, and a lost mark must not swallow the rest of the document.
 */
sovb_status sovb_flow_close(sovb_story *story, sovb_error *err)
{
	story_flow *flow = sovb_flow_current(story);
	sovb_status status;

	flow->fields = 0;
	flow->field_code = 0;
	flow->joined = false;
	if (flow->open) {
		flow->open = false;
		flow->paragraphs[flow->count - 1].span.end = flow->text.size;
		status = sovb_flow_check(story, flow, err);
		if (status != SOVB_OK)
			return status;
	}
	if (story->level == SOVB_DOCX_MAX_TEXTBOX_DEPTH)
		return SOVB_OK;
	return append_text_boxes(story, flow, flow + 1, err);
}

static sovb_status open_paragraph(sovb_story *story, sovb_error *err)
{
	story_flow *flow = sovb_flow_current(story);
	sovb_status status = reserve_paragraphs(story, flow, 1, err);
	sovb_paragraph *paragraph;

	if (status != SOVB_OK)
		return status;
	if (flow->count)
		sovb_buffer_append_char(&flow->text, '\n');
	paragraph = &flow->paragraphs[flow->count++];
	*paragraph = (sovb_paragraph){.span = {flow->text.size, flow->text.size}};
	set_place(story, flow, paragraph);
	flow->open = true;
	return sovb_flow_check(story, flow, err);
}

sovb_status sovb_flow_start(sovb_story *story, sovb_error *err)
{
	story_flow *flow = sovb_flow_current(story);
	sovb_status status;

	sovb_look_paragraph(&flow->look);
	if (flow->open && flow->joined) {
		flow->joined = false;
		return SOVB_OK;
	}
	status = sovb_flow_close(story, err);
	return status == SOVB_OK ? open_paragraph(story, err) : status;
}

/*
 * Put the label of automatic numbering before the paragraph, once its properties are known.  A paragraph whose mark is
 * deleted is numbered as the one it goes on in; behind text that came before, a label would be in its middle.
 */
sovb_status sovb_flow_label(sovb_story *story, sovb_error *err)
{
	story_flow *flow = sovb_flow_current(story);
	sovb_status status;

	if (!flow->open || flow->joined || flow->look.numbered)
		return SOVB_OK;
	sovb_buffer_clear(&story->label);
	status = sovb_look_number(&flow->look, story->formats, &story->label, err);
	if (status != SOVB_OK)
		return status;
	if (story->label.status != SOVB_OK)
		return sovb_no_memory(err);
	if (flow->text.size == flow->paragraphs[flow->count - 1].span.start)
		sovb_buffer_append(&flow->text, story->label.data, story->label.size);
	return sovb_flow_check(story, flow, err);
}

sovb_status sovb_flow_end(sovb_story *story, sovb_error *err)
{
	story_flow *flow = sovb_flow_current(story);
	sovb_status status = sovb_flow_label(story, err);

	if (status != SOVB_OK)
		return status;
	if (!flow->joined)
		return sovb_flow_close(story, err);
	flow->fields = 0;
	flow->field_code = 0;
	return SOVB_OK;
}

/* ---- text ---- */

/* Text outside every paragraph opens one; a label goes before all text. */
sovb_status sovb_flow_begin_text(sovb_story *story, sovb_error *err)
{
	story_flow *flow = sovb_flow_current(story);

	if (flow->open)
		return sovb_flow_label(story, err);
	sovb_look_paragraph(&flow->look);
	flow->look.numbered = true;
	return open_paragraph(story, err);
}

/* Add text with its line ends and control characters made blanks. */
sovb_status sovb_flow_text(sovb_story *story, const char *data, size_t size, sovb_error *err)
{
	story_flow *flow = sovb_flow_current(story);
	sovb_status status;
	size_t start = 0;
	size_t before;

	if (flow->field_code)
		return SOVB_OK;
	status = sovb_flow_begin_text(story, err);
	if (status != SOVB_OK)
		return status;
	before = flow->text.size;
	for (size_t at = 0; at < size; at++) {
		unsigned char c = (unsigned char)data[at];

		if (c >= 0x20 && c != 0x7F)
			continue;
		sovb_buffer_append(&flow->text, data + start, at - start);
		sovb_buffer_append_char(&flow->text, ' ');
		start = at + 1;
	}
	sovb_buffer_append(&flow->text, data + start, size - start);
	if (story->trace && !sovb_trace_text(story->trace, (sovb_span){before, flow->text.size}, story->text))
		return sovb_no_memory(err);
	return sovb_flow_check(story, flow, err);
}

sovb_status sovb_flow_tab(sovb_story *story, sovb_error *err)
{
	story_flow *flow = sovb_flow_current(story);
	sovb_status status = sovb_flow_text(story, " ", 1, err);

	if (status == SOVB_OK && !flow->field_code)
		flow->text.data[flow->text.size - 1] = '\t';
	return status;
}
