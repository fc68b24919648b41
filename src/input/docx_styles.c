#include "docx_styles.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "input.h"
#include "message.h"

/* Word follows eleven. */
#define BASES_MAX 64

typedef struct styles_reader {
	sovb_styles *styles;
	const char *path;
	sovb_arena *arena;
	sovb_style *open; /* the style being read */
	bool defaults;    /* in w:rPrDefault */
	bool numbering;   /* in w:numPr */
	unsigned changed; /* depth of a w:…PrChange: what was before; 0: none */
	unsigned skipped; /* depth of a w:tblStylePr: of some cells only; 0: none */
} styles_reader;

/* ---- theme ---- */

typedef struct theme_reader {
	sovb_theme *theme;
	sovb_font *open;
} theme_reader;

static sovb_status on_theme(void *context, const sovb_xml_element *element, sovb_error *err)
{
	theme_reader *reader = context;
	const char *face;

	(void)err;
	if (strcmp(element->name, "majorFont") == 0)
		reader->open = &reader->theme->major;
	else if (strcmp(element->name, "minorFont") == 0)
		reader->open = &reader->theme->minor;
	if (!reader->open || strcmp(element->name, "latin") != 0)
		return SOVB_OK;
	face = sovb_xml_attribute(element, SOVB_XML_NONE, "typeface");
	if (face && *face)
		*reader->open = sovb_font_tell(face);
	reader->open = NULL;
	return SOVB_OK;
}

static sovb_status parse(const sovb_xml_handler *handler, void *context, const sovb_buffer *xml, const char *path,
                         const char *part, sovb_error *err)
{
	sovb_xml *parser = sovb_xml_new(handler, context, path, part);
	sovb_status status;

	if (!parser)
		return sovb_no_memory(err);
	status = sovb_xml_feed(parser, sovb_buffer_text(xml), xml->size, true, err);
	sovb_xml_free(parser);
	return status;
}

/* ---- styles ---- */

static sovb_status keep_id(const styles_reader *reader, const char **out, const char *id, sovb_error *err)
{
	*out = id ? sovb_arena_copy(reader->arena, id, strlen(id)) : NULL;
	return !id || *out ? SOVB_OK : sovb_no_memory(err);
}

static bool is_on(const char *value)
{
	return value && (strcmp(value, "1") == 0 || strcmp(value, "true") == 0 || strcmp(value, "on") == 0);
}

static sovb_status open_style(styles_reader *reader, const sovb_xml_element *element, sovb_error *err)
{
	sovb_styles *styles = reader->styles;
	const char *kind = sovb_xml_attribute(element, SOVB_XML_WORD, "type");
	const char *id = sovb_xml_attribute(element, SOVB_XML_WORD, "styleId");

	if (!id)
		return SOVB_OK;
	if (styles->count == SOVB_DOCX_MAX_STYLES) {
		char value[24];

		snprintf(value, sizeof value, "%d", SOVB_DOCX_MAX_STYLES);
		return sovb_fail(err, SOVB_MSG_LIMIT, reader->path, "styles", value);
	}
	if (!sovb_array_reserve((void **)&styles->items, &styles->capacity, styles->count + 1, sizeof *styles->items,
	                        SOVB_DOCX_MAX_STYLES))
		return sovb_no_memory(err);
	reader->open = &styles->items[styles->count++];
	*reader->open = (sovb_style){
		.kind = kind && *kind ? *kind : 'p',
		.is_default = is_on(sovb_xml_attribute(element, SOVB_XML_WORD, "default")),
		.number = SOVB_DOCX_UNSET,
		.level = SOVB_DOCX_UNSET,
	};
	return keep_id(reader, &reader->open->id, id, err);
}

static int number_of(const sovb_xml_element *element)
{
	const char *value = sovb_xml_attribute(element, SOVB_XML_WORD, "val");
	long number = value ? strtol(value, NULL, 10) : SOVB_DOCX_UNSET;

	return number < 0 || number > INT32_MAX ? SOVB_DOCX_UNSET : (int)number;
}

static sovb_status read_property(styles_reader *reader, const sovb_xml_element *element, sovb_error *err)
{
	sovb_style *style = reader->open;

	if (strcmp(element->name, "rFonts") == 0)
		sovb_fonts_read(style ? &style->fonts : &reader->styles->defaults, element, &reader->styles->theme);
	if (!style)
		return SOVB_OK;
	if (strcmp(element->name, "basedOn") == 0)
		return keep_id(reader, &style->base, sovb_xml_attribute(element, SOVB_XML_WORD, "val"), err);
	if (strcmp(element->name, "numPr") == 0)
		reader->numbering = true;
	else if (reader->numbering && strcmp(element->name, "numId") == 0)
		style->number = number_of(element);
	else if (reader->numbering && strcmp(element->name, "ilvl") == 0)
		style->level = number_of(element);
	return SOVB_OK;
}

static sovb_status on_start(void *context, const sovb_xml_element *element, sovb_error *err)
{
	styles_reader *reader = context;

	if (element->space != SOVB_XML_WORD || reader->changed || reader->skipped)
		return SOVB_OK;
	if (strcmp(element->name, "style") == 0)
		return open_style(reader, element, err);
	if (strcmp(element->name, "rPrDefault") == 0)
		reader->defaults = true;
	else if (strcmp(element->name, "tblStylePr") == 0)
		reader->skipped = element->depth;
	else if (strcmp(element->name, "rPrChange") == 0 || strcmp(element->name, "pPrChange") == 0)
		reader->changed = element->depth;
	else if (reader->open || reader->defaults)
		return read_property(reader, element, err);
	return SOVB_OK;
}

static sovb_status on_end(void *context, const sovb_xml_element *element, sovb_error *err)
{
	styles_reader *reader = context;

	(void)err;
	if (reader->changed == element->depth)
		reader->changed = 0;
	if (reader->skipped == element->depth)
		reader->skipped = 0;
	if (element->space != SOVB_XML_WORD)
		return SOVB_OK;
	if (strcmp(element->name, "style") == 0)
		reader->open = NULL;
	else if (strcmp(element->name, "rPrDefault") == 0)
		reader->defaults = false;
	else if (strcmp(element->name, "numPr") == 0)
		reader->numbering = false;
	return SOVB_OK;
}

/* ---- what they come to ---- */

static int by_kind_and_id(const void *a, const void *b)
{
	const sovb_style *left = a, *right = b;

	return left->kind != right->kind ? left->kind - right->kind : strcmp(left->id, right->id);
}

const sovb_style *sovb_styles_find(const sovb_styles *styles, char kind, const char *id)
{
	const sovb_style key = {.kind = kind, .id = id};

	if (!id || !styles->count)
		return NULL;
	return bsearch(&key, styles->items, styles->count, sizeof key, by_kind_and_id);
}

/* A style without a number takes that of its base; a level may come from one and the number from another. */
static void inherit(const sovb_styles *styles, sovb_style *style)
{
	const sovb_style *base = style;

	style->numbered = style->number != SOVB_DOCX_UNSET ? style->id : NULL;
	for (int i = 0; i < BASES_MAX; i++) {
		base = sovb_styles_find(styles, style->kind, base->base);
		if (!base)
			return;
		sovb_fonts_inherit(&style->fonts, &base->fonts);
		if (style->number == SOVB_DOCX_UNSET && base->number != SOVB_DOCX_UNSET) {
			style->number = base->number;
			style->numbered = base->numbered ? base->numbered : base->id;
		}
		if (style->level == SOVB_DOCX_UNSET)
			style->level = base->level;
	}
}

static void finish(sovb_styles *styles)
{
	if (!styles->count)
		return;
	qsort(styles->items, styles->count, sizeof *styles->items, by_kind_and_id);
	for (size_t i = 0; i < styles->count; i++)
		inherit(styles, &styles->items[i]);
	for (size_t i = 0; i < styles->count && !styles->paragraph; i++) {
		if (styles->items[i].kind == 'p' && styles->items[i].is_default)
			styles->paragraph = &styles->items[i];
	}
}

sovb_status sovb_styles_read(sovb_styles *styles, const sovb_buffer *xml, const sovb_buffer *theme, const char *path,
                             const char *part, sovb_arena *arena, sovb_error *err)
{
	static const sovb_xml_handler handler = {.start = on_start, .end = on_end};
	static const sovb_xml_handler theme_handler = {.start = on_theme};
	styles_reader reader = {.styles = styles, .path = path, .arena = arena};
	theme_reader faces = {.theme = &styles->theme};
	sovb_status status = SOVB_OK;

	*styles = (sovb_styles){.theme = {SOVB_FONT_UNICODE, SOVB_FONT_UNICODE}};
	if (theme && sovb_styles_name_fonts(theme))
		status = parse(&theme_handler, &faces, theme, path, "theme", err);
	if (status == SOVB_OK)
		status = parse(&handler, &reader, xml, path, part, err);
	if (status == SOVB_OK)
		finish(styles);
	return status;
}

void sovb_styles_fini(sovb_styles *styles)
{
	free(styles->items);
	*styles = (sovb_styles){0};
}

/* Does one of the fonts' names, in the cases they are written in, begin at a quotation mark? */
static bool is_font(const char *quoted, size_t size)
{
	static const char *const names[] = {"\".Vn", "\".VN", "\"VNI", "\"VPS", "\"VI ", "\"HoangYen", "\"Symbol", "\"Wingdings"};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		size_t length = strlen(names[i]);

		if (size >= length && quoted[1] == names[i][1] && memcmp(quoted, names[i], length) == 0)
			return true;
	}
	return false;
}

bool sovb_styles_name_fonts(const sovb_buffer *xml)
{
	const char *at = xml->data;
	const char *end = xml->size ? at + xml->size : at;

	/* In UTF-16 nothing is found by its bytes. */
	if (xml->size > 1 && ((unsigned char)at[0] >= 0xFE || !at[0] || !at[1]))
		return true;
	while (at < end && (at = memchr(at, '"', (size_t)(end - at)))) {
		if (is_font(at, (size_t)(end - at)))
			return true;
		at++;
	}
	return false;
}
