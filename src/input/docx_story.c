#include "docx_story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "docx_element.h"
#include "docx_look.h"
#include "docx_trace.h"
#include "message.h"
#include "utf8.h"

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

static sovb_status over_limit(const sovb_story *story, const char *limit, size_t value, sovb_error *err)
{
	char shown[24];

	snprintf(shown, sizeof shown, "%zu", value);
	return sovb_fail(err, SOVB_MSG_LIMIT, story->path, limit, shown);
}

/* ---- paragraphs ---- */

static story_flow *current(sovb_story *story)
{
	return &story->flows[story->level];
}

static sovb_status check_text(const sovb_story *story, const story_flow *flow, sovb_error *err)
{
	if (flow->text.status == SOVB_ERR_TOO_LARGE)
		return over_limit(story, "text-bytes", story->max_text_bytes, err);
	if (flow->text.status != SOVB_OK)
		return sovb_no_memory(err);
	return SOVB_OK;
}

static sovb_status reserve_paragraphs(const sovb_story *story, story_flow *flow, size_t more, sovb_error *err)
{
	if (more > SOVB_INPUT_MAX_PARAGRAPHS - flow->count)
		return over_limit(story, "paragraphs", SOVB_INPUT_MAX_PARAGRAPHS, err);
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
	return check_text(story, to, err);
}

/*
 * End the open paragraph, if any.  No field outlives its paragraph: the results of one that does are text
 * like any other, and a lost mark must not swallow the rest of the document.
 */
static sovb_status close_paragraph(sovb_story *story, sovb_error *err)
{
	story_flow *flow = current(story);
	sovb_status status;

	flow->fields = 0;
	flow->field_code = 0;
	flow->joined = false;
	if (flow->open) {
		flow->open = false;
		flow->paragraphs[flow->count - 1].span.end = flow->text.size;
		status = check_text(story, flow, err);
		if (status != SOVB_OK)
			return status;
	}
	if (story->level == SOVB_DOCX_MAX_TEXTBOX_DEPTH)
		return SOVB_OK;
	return append_text_boxes(story, flow, flow + 1, err);
}

static sovb_status open_paragraph(sovb_story *story, sovb_error *err)
{
	story_flow *flow = current(story);
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
	return check_text(story, flow, err);
}

static sovb_status start_paragraph(sovb_story *story, sovb_error *err)
{
	story_flow *flow = current(story);
	sovb_status status;

	sovb_look_paragraph(&flow->look);
	if (flow->open && flow->joined) {
		flow->joined = false;
		return SOVB_OK;
	}
	status = close_paragraph(story, err);
	return status == SOVB_OK ? open_paragraph(story, err) : status;
}

/*
 * Put the label of automatic numbering before the paragraph, once its properties are known.  A paragraph whose mark is
 * deleted is numbered as the one it goes on in; behind text that came before, a label would be in its middle.
 */
static sovb_status put_label(sovb_story *story, sovb_error *err)
{
	story_flow *flow = current(story);
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
	return check_text(story, flow, err);
}

static sovb_status end_paragraph(sovb_story *story, sovb_error *err)
{
	story_flow *flow = current(story);
	sovb_status status = put_label(story, err);

	if (status != SOVB_OK)
		return status;
	if (!flow->joined)
		return close_paragraph(story, err);
	flow->fields = 0;
	flow->field_code = 0;
	return SOVB_OK;
}

/* ---- text ---- */

/* Text outside every paragraph opens one; a label goes before all text. */
static sovb_status begin_text(sovb_story *story, sovb_error *err)
{
	story_flow *flow = current(story);

	if (flow->open)
		return put_label(story, err);
	sovb_look_paragraph(&flow->look);
	flow->look.numbered = true;
	return open_paragraph(story, err);
}

/* Add text with its line ends and control characters made blanks. */
static sovb_status put_text(sovb_story *story, const char *data, size_t size, sovb_error *err)
{
	story_flow *flow = current(story);
	sovb_status status;
	size_t start = 0;
	size_t before;

	if (flow->field_code)
		return SOVB_OK;
	status = begin_text(story, err);
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
	return check_text(story, flow, err);
}

static sovb_status put_tab(sovb_story *story, sovb_error *err)
{
	story_flow *flow = current(story);
	sovb_status status = put_text(story, " ", 1, err);

	if (status == SOVB_OK && !flow->field_code)
		flow->text.data[flow->text.size - 1] = '\t';
	return status;
}

/* ---- letters that a font gives their meaning ---- */

static const sovb_fonts *run_fonts(sovb_story *story)
{
	const story_flow *flow = current(story);
	const char *style = story->open_tables > flow->tables ? story->tables[story->open_tables - 1].style : NULL;

	return sovb_look_fonts(&current(story)->look, story->formats, style);
}

/*
 * Is a text in a legacy font what the font's name says?  Many documents became Unicode and kept the names of their fonts.
 * The words decide: as the font shows them, or as they are; when they are silent, those before.
 */
static bool is_legacy_text(sovb_story *story, sovb_font font, const char *data, size_t size)
{
	sovb_legacy_score shown = {0}, plain = {0};
	long gain;

	if (!sovb_font_fits(data, size)) {
		story->legacy--;
		return false;
	}
	for (size_t at = 0; at < size;) {
		uint32_t character;
		size_t taken = sovb_font_bytes(&story->bytes, data + at, size - at);

		sovb_legacy_judge(&shown, sovb_font_legacy(font), sovb_buffer_text(&story->bytes), story->bytes.size);
		sovb_legacy_judge(&plain, SOVB_LEGACY_WINDOWS_1252, sovb_buffer_text(&story->bytes), story->bytes.size);
		at += taken ? taken : sovb_utf8_decode(&character, data + at, size - at);
	}
	gain = (long)shown.right - (long)shown.wrong - (long)plain.right + (long)plain.wrong;
	story->legacy += gain;
	return gain ? gain > 0 : story->legacy >= 0;
}

/* Add characters that stand for data[from..to), a part of the text at hand. */
static sovb_status put_shown(sovb_story *story, const uint32_t *shown, size_t count, sovb_span part, size_t size,
                             sovb_error *err)
{
	story_flow *flow = current(story);
	const size_t before = flow->text.size;

	for (size_t i = 0; i < count; i++)
		sovb_buffer_append_utf8(&flow->text, shown[i] < 0x20 || shown[i] == 0x7F ? ' ' : shown[i]);
	if (story->trace &&
	    !sovb_trace_letter(story->trace, (sovb_span){before, flow->text.size}, part, size, story->text))
		return sovb_no_memory(err);
	return check_text(story, flow, err);
}

/* The bytes at hand are the part of the text from `from`; one byte is one character. */
static sovb_status put_legacy_bytes(sovb_story *story, const char *data, size_t from, size_t size, sovb_error *err)
{
	const sovb_buffer *bytes = &story->bytes;
	const sovb_fonts *fonts = run_fonts(story);

	for (size_t at = 0; at < bytes->size;) {
		uint32_t shown[SOVB_LEGACY_LETTERS], character;
		size_t count, to = from;
		const sovb_font font = sovb_fonts_of(fonts, (unsigned char)bytes->data[at]);
		size_t taken = sovb_font_decode(shown, &count, font, bytes->data + at, bytes->size - at);
		sovb_status status;

		for (size_t i = 0; i < taken; i++)
			to += sovb_utf8_decode(&character, data + to, size - to);
		status = put_shown(story, shown, count, (sovb_span){from, to}, size, err);
		if (status != SOVB_OK)
			return status;
		at += taken;
		from = to;
	}
	return SOVB_OK;
}

static sovb_status put_legacy(sovb_story *story, const char *data, size_t size, sovb_error *err)
{
	sovb_status status = begin_text(story, err);

	for (size_t at = 0; at < size && status == SOVB_OK;) {
		size_t taken = sovb_font_bytes(&story->bytes, data + at, size - at);
		uint32_t character;

		if (taken) {
			status = put_legacy_bytes(story, data, at, size, err);
		} else {
			taken = sovb_utf8_decode(&character, data + at, size - at);
			status = put_shown(story, &character, 1, (sovb_span){at, at + taken}, size, err);
		}
		at += taken;
	}
	return status;
}

static bool is_private_symbol(uint32_t character)
{
	return character >= 0xF000 && character <= 0xF0FF;
}

/* A text with characters of a symbol font; those that show nothing a character is are blanks. */
static sovb_status put_symbols(sovb_story *story, sovb_font font, const char *data, size_t size, sovb_error *err)
{
	sovb_status status = begin_text(story, err);

	for (size_t at = 0; at < size && status == SOVB_OK;) {
		uint32_t character, shown;
		size_t taken = sovb_utf8_decode(&character, data + at, size - at);

		shown = character;
		if (is_private_symbol(character)) {
			shown = sovb_symbol_shown(font, character);
			shown = shown ? shown : ' ';
		}
		status = put_shown(story, &shown, 1, (sovb_span){at, at + taken}, size, err);
		at += taken;
	}
	return status;
}

/* Add the text of a w:t as the fonts of its run show it. */
static sovb_status put_letters(sovb_story *story, const char *data, size_t size, sovb_error *err)
{
	const sovb_fonts *fonts = run_fonts(story);
	const sovb_font font = sovb_fonts_of(fonts, 0xFF);

	if (current(story)->field_code)
		return SOVB_OK;
	if (sovb_font_is_legacy(font) && is_legacy_text(story, font, data, size))
		return put_legacy(story, data, size, err);
	if (font == SOVB_FONT_SYMBOL || font == SOVB_FONT_WINGDINGS)
		return put_symbols(story, font, data, size, err);
	return put_text(story, data, size, err);
}

/* Word writes the letter ư of TCVN3, whose byte is that of the soft hyphen, as one. */
static sovb_status put_soft_hyphen(sovb_story *story, sovb_error *err)
{
	const sovb_font font = sovb_fonts_of(run_fonts(story), 0xFF);
	static const char small[] = "ư", capital[] = "Ư";

	if (story->legacy <= 0 || !sovb_font_is_legacy(font) || sovb_font_legacy(font) != SOVB_LEGACY_TCVN3)
		return SOVB_OK;
	return put_text(story, font == SOVB_FONT_TCVN3 ? small : capital, sizeof small - 1, err);
}

/* A character by its code, which without a font that is known says nothing: then a blank stands for it. */
static sovb_status put_symbol(sovb_story *story, const sovb_xml_element *element, sovb_error *err)
{
	const char *code = sovb_xml_attribute(element, SOVB_XML_WORD, "char");
	const char *name = sovb_xml_attribute(element, SOVB_XML_WORD, "font");
	const sovb_font font = name ? sovb_font_tell(name) : SOVB_FONT_UNICODE;
	unsigned long value = code ? strtoul(code, NULL, 16) : 0;
	uint32_t character = value > 0x10FFFF ? 0 : (uint32_t)value;
	char bytes[SOVB_UTF8_MAX];

	if (font == SOVB_FONT_SYMBOL || font == SOVB_FONT_WINGDINGS) {
		character = sovb_symbol_shown(font, character);
	} else if (sovb_font_is_legacy(font) && (character & 0xFF)) {
		const char byte[] = {(char)(character & 0xFF)};
		uint32_t shown[SOVB_LEGACY_LETTERS];
		size_t count;

		sovb_font_decode(shown, &count, font, byte, 1);
		character = shown[0];
	}
	if (character < 0x20 || is_private_symbol(character))
		character = ' ';
	return put_text(story, bytes, sovb_utf8_encode(bytes, character), err);
}

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
	sovb_status status = close_paragraph(story, err);

	if (status == SOVB_OK)
		story->tables[story->open_tables++] = (table_place){.table = ++story->table_count};
	return status;
}

/* The table that rows and cells belong to; NULL when they are outside of one. */
static table_place *current_table(sovb_story *story)
{
	return story->open_tables > current(story)->tables ? &story->tables[story->open_tables - 1] : NULL;
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
		return over_limit(story, "textbox-depth", SOVB_DOCX_MAX_TEXTBOX_DEPTH, err);
	story->level++;
	current(story)->tables = story->open_tables;
	return SOVB_OK;
}

static sovb_status end_text_box(sovb_story *story, sovb_error *err)
{
	sovb_status status = close_paragraph(story, err);

	story->level--;
	/* Outside a paragraph there is no end of one to wait for. */
	if (status == SOVB_OK && !current(story)->open)
		status = close_paragraph(story, err);
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
		return over_limit(story, "notes", SOVB_DOCX_MAX_NOTES, err);
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
		return over_limit(story, "parts", SOVB_DOCX_MAX_PARTS, err);
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
		current(story)->joined = current(story)->open;
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
		return start_paragraph(story, err);
	case SOVB_DOCX_TABLE:
		return start_table(story, err);
	case SOVB_DOCX_TABLE_STYLE:
		name_table_style(current_table(story), element);
		return SOVB_OK;
	case SOVB_DOCX_RUN:
		sovb_look_run(&current(story)->look);
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
		return put_tab(story, err);
	case SOVB_DOCX_BREAK:
		return put_text(story, " ", 1, err);
	case SOVB_DOCX_NO_BREAK_HYPHEN:
		return put_text(story, no_break_hyphen, sizeof no_break_hyphen - 1, err);
	case SOVB_DOCX_SYMBOL:
		return put_symbol(story, element, err);
	case SOVB_DOCX_SOFT_HYPHEN:
		return put_soft_hyphen(story, err);
	case SOVB_DOCX_FONTS:
	case SOVB_DOCX_COMPLEX:
	case SOVB_DOCX_RUN_STYLE:
	case SOVB_DOCX_PARAGRAPH_STYLE:
	case SOVB_DOCX_NUMBER:
	case SOVB_DOCX_NUMBER_LEVEL:
		sovb_look_read(&current(story)->look, story->formats, story->open, id, element);
		return SOVB_OK;
	case SOVB_DOCX_FIELD_MARK:
		mark_field(current(story), element);
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
		return end_paragraph(story, err);
	case SOVB_DOCX_PARAGRAPH_PROPERTIES:
		return put_label(story, err);
	case SOVB_DOCX_RUN:
		sovb_look_run(&current(story)->look);
		return SOVB_OK;
	case SOVB_DOCX_CELL:
	case SOVB_DOCX_NOTE:
		return close_paragraph(story, err);
	case SOVB_DOCX_TABLE:
		story->open_tables--;
		return close_paragraph(story, err);
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
	return put_letters(story, data, size, err);
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
	return status == SOVB_OK ? close_paragraph(story, err) : status;
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
