#include "docx_trace.h"

#include <stdlib.h>
#include <string.h>

void sovb_docx_map_fini(sovb_docx_map *map)
{
	free(map->main);
	free(map->pieces);
	free(map->runs);
	free(map->marks);
	*map = (sovb_docx_map){0};
}

static void leave_run(sovb_trace_level *level)
{
	level->run = SOVB_DOCX_NO_RUN;
	level->run_depth = 0;
	level->properties = false;
}

sovb_trace *sovb_trace_new(sovb_docx_map *map)
{
	sovb_trace *trace = calloc(1, sizeof *trace);

	if (!trace)
		return NULL;
	trace->map = map;
	sovb_trace_part(trace, SOVB_PLACE_BODY);
	return trace;
}

void sovb_trace_free(sovb_trace *trace)
{
	if (!trace)
		return;
	for (size_t i = 0; i <= SOVB_DOCX_MAX_TEXTBOX_DEPTH; i++)
		free(trace->levels[i].pieces);
	free(trace);
}

void sovb_trace_part(sovb_trace *trace, sovb_place place)
{
	trace->xml = NULL;
	trace->place = place;
	trace->note = 0;
	trace->level = 0;
	for (size_t i = 0; i <= SOVB_DOCX_MAX_TEXTBOX_DEPTH; i++)
		leave_run(&trace->levels[i]);
}

static sovb_trace_level *current(sovb_trace *trace)
{
	return &trace->levels[trace->level];
}

/* The story's own run around the text boxes that are open. */
static size_t holder_of(const sovb_trace *trace)
{
	return trace->level ? trace->levels[0].run : SOVB_DOCX_NO_RUN;
}

static bool open_run(sovb_trace *trace, const sovb_xml_element *element, bool whole)
{
	sovb_docx_map *map = trace->map;
	sovb_span tag = sovb_xml_where(trace->xml);

	if (!sovb_array_reserve((void **)&map->runs, &map->run_capacity, map->run_count + 1, sizeof *map->runs,
	                        SOVB_DOCX_MAX_PIECES))
		return false;
	map->runs[map->run_count] = (sovb_docx_run){
		.place = trace->place,
		.bytes = tag,
		.inside = {tag.end, tag.end},
		.holder = holder_of(trace),
		.note = trace->note,
		.boxed = trace->level > 0,
		.whole = whole,
	};
	current(trace)->run = map->run_count++;
	current(trace)->run_depth = element->depth;
	return true;
}

static void open_child(sovb_trace *trace, sovb_docx_element id)
{
	sovb_trace_level *level = current(trace);

	level->tag = sovb_xml_where(trace->xml);
	level->first = level->count;
	level->properties = id == SOVB_DOCX_RUN_PROPERTIES;
	if (id == SOVB_DOCX_RUN_PROPERTIES)
		trace->map->runs[level->run].properties = level->tag;
}

static long id_of(const sovb_xml_element *element)
{
	const char *id = sovb_xml_attribute(element, SOVB_XML_WORD, "id");

	return id ? strtol(id, NULL, 10) : 0;
}

static bool keep_mark(sovb_trace *trace, const sovb_xml_element *element)
{
	sovb_docx_map *map = trace->map;
	bool foot = strcmp(element->name, "footnoteReference") == 0;
	size_t holder = holder_of(trace);

	if (trace->place != SOVB_PLACE_BODY)
		return true;
	if (!sovb_array_reserve((void **)&map->marks, &map->mark_capacity, map->mark_count + 1, sizeof *map->marks,
	                        SOVB_DOCX_MAX_PIECES))
		return false;
	map->marks[map->mark_count++] = (sovb_docx_note_mark){
		.place = foot ? SOVB_PLACE_FOOTNOTE : SOVB_PLACE_ENDNOTE,
		.note = id_of(element),
		.run = trace->level ? holder : current(trace)->run,
	};
	return true;
}

bool sovb_trace_start(sovb_trace *trace, sovb_docx_element id, const sovb_xml_element *element)
{
	const sovb_trace_level *level = current(trace);

	trace->xml = element->xml;
	if (id == SOVB_DOCX_NOTE)
		trace->note = id_of(element);
	if (!level->run_depth && (id == SOVB_DOCX_RUN || id == SOVB_DOCX_MATH))
		return open_run(trace, element, id == SOVB_DOCX_MATH);
	if (level->run_depth && element->depth == level->run_depth + 1)
		open_child(trace, id);
	if (id == SOVB_DOCX_NOTE_MARK && !keep_mark(trace, element))
		return false;
	if (id == SOVB_DOCX_TEXT_BOX && trace->level < SOVB_DOCX_MAX_TEXTBOX_DEPTH)
		leave_run(&trace->levels[++trace->level]);
	return true;
}

/* The child of the run ends: tell its pieces where. */
static void close_child(sovb_trace *trace, sovb_docx_element id)
{
	sovb_trace_level *level = current(trace);
	sovb_span tag = sovb_xml_where(trace->xml);
	sovb_docx_run *run = &trace->map->runs[level->run];

	level->properties = false;
	if (id == SOVB_DOCX_RUN_PROPERTIES)
		run->properties.end = tag.end;
	for (size_t i = level->first; i < level->count; i++) {
		sovb_docx_piece *piece = &level->pieces[i];

		if (piece->run != level->run)
			continue;
		piece->element = (sovb_span){level->tag.start, tag.end};
		if (piece->content.end)
			piece->content = (sovb_span){level->tag.end, tag.start};
	}
}

void sovb_trace_end(sovb_trace *trace, sovb_docx_element id, unsigned depth)
{
	sovb_trace_level *level = current(trace);
	sovb_span tag = sovb_xml_where(trace->xml);

	if (id == SOVB_DOCX_TEXT_BOX && trace->level) {
		trace->level--;
		return;
	}
	if (!level->run_depth)
		return;
	if (depth == level->run_depth + 1)
		close_child(trace, id);
	if (depth != level->run_depth)
		return;
	trace->map->runs[level->run].bytes.end = tag.end;
	trace->map->runs[level->run].inside.end = tag.start;
	leave_run(level);
}

/* Properties stand in both halves of a run that is divided: text in them, which has no business there, would, too. */
static void keep_runs_whole(sovb_trace *trace)
{
	for (unsigned i = 0; i <= trace->level; i++) {
		if (trace->levels[i].properties)
			trace->map->runs[trace->levels[i].run].whole = true;
	}
}

static bool keep_piece(sovb_trace *trace, sovb_docx_piece piece, unsigned text)
{
	sovb_trace_level *level = current(trace);

	if (piece.text.start == piece.text.end)
		return true;
	keep_runs_whole(trace);
	/* close_child() puts the right places here. */
	if (level->run_depth && text == level->run_depth + 1 && !trace->map->runs[level->run].whole)
		piece.content = piece.bytes;
	if (!sovb_array_reserve((void **)&level->pieces, &level->capacity, level->count + 1, sizeof piece,
	                        SOVB_DOCX_MAX_PIECES))
		return false;
	level->pieces[level->count++] = piece;
	return true;
}

bool sovb_trace_text(sovb_trace *trace, sovb_span span, unsigned text)
{
	return keep_piece(trace,
	                  (sovb_docx_piece){.text = span, .bytes = sovb_xml_where(trace->xml), .run = current(trace)->run},
	                  text);
}

bool sovb_trace_letter(sovb_trace *trace, sovb_span span, sovb_span part, size_t size, unsigned text)
{
	sovb_docx_piece piece = {
		.text = span, .bytes = sovb_xml_where(trace->xml), .run = current(trace)->run, .encoded = true};

	/* Otherwise the part is an entity, or not in UTF-8. */
	if (piece.bytes.end - piece.bytes.start == size) {
		piece.bytes.end = piece.bytes.start + part.end;
		piece.bytes.start += part.start;
	}
	return keep_piece(trace, piece, text);
}

bool sovb_trace_merge(sovb_trace *trace, unsigned at, size_t offset)
{
	sovb_trace_level *to = &trace->levels[at];
	sovb_trace_level *from = to + 1;

	if (!from->count)
		return true;
	if (!sovb_array_reserve((void **)&to->pieces, &to->capacity, to->count + from->count, sizeof *to->pieces,
	                        SOVB_DOCX_MAX_PIECES))
		return false;
	for (size_t i = 0; i < from->count; i++) {
		sovb_docx_piece *moved = &to->pieces[to->count++];

		*moved = from->pieces[i];
		moved->text.start += offset;
		moved->text.end += offset;
	}
	from->count = 0;
	return true;
}

size_t sovb_trace_count(const sovb_trace *trace)
{
	return trace->levels[0].count;
}

void sovb_trace_back(sovb_trace *trace, size_t count)
{
	for (size_t i = 0; i <= SOVB_DOCX_MAX_TEXTBOX_DEPTH; i++) {
		trace->levels[i].count = i ? 0 : count;
		leave_run(&trace->levels[i]);
	}
	trace->level = 0;
}

void sovb_trace_finish(sovb_trace *trace)
{
	sovb_docx_map *map = trace->map;
	sovb_trace_level *level = &trace->levels[0];

	free(map->pieces);
	map->pieces = level->pieces;
	map->piece_count = level->count;
	map->piece_capacity = level->capacity;
	level->pieces = NULL;
	level->count = level->capacity = 0;
}
