#include "docx_numbering.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "input.h"
#include "message.h"
#include "utf8.h"

#define LEVELS 9
#define NUMBERING_BYTES ((size_t)64 << 20)
#define NUMBER_MAX 1000000 /* what counts on stays here; Word's limit is 32767 */
#define LIST_NONE SIZE_MAX

typedef enum number_format {
	FORMAT_DECIMAL,
	FORMAT_UPPER_ROMAN,
	FORMAT_LOWER_ROMAN,
	FORMAT_UPPER_LETTER,
	FORMAT_LOWER_LETTER,
	FORMAT_ZERO,
	FORMAT_DASHES,
	FORMAT_PARENTHESES,
	FORMAT_FULL_STOP,
	FORMAT_CIRCLE,
	FORMAT_HEX,
	FORMAT_VIETNAMESE,
	FORMAT_NONE
} number_format;

/* ISO/IEC 29500-1 17.18.59.  Ordinals and numbers in words depend on the language of Word itself; they and all other
 * formats are shown as plain numbers. */
static const struct {
	const char *name;
	number_format format;
} formats[] = {
	{"decimal", FORMAT_DECIMAL},
	{"upperRoman", FORMAT_UPPER_ROMAN},
	{"lowerRoman", FORMAT_LOWER_ROMAN},
	{"upperLetter", FORMAT_UPPER_LETTER},
	{"lowerLetter", FORMAT_LOWER_LETTER},
	{"decimalZero", FORMAT_ZERO},
	{"numberInDash", FORMAT_DASHES},
	{"decimalEnclosedParen", FORMAT_PARENTHESES},
	{"decimalEnclosedFullstop", FORMAT_FULL_STOP},
	{"decimalEnclosedCircle", FORMAT_CIRCLE},
	{"hex", FORMAT_HEX},
	{"vietnameseCounting", FORMAT_VIETNAMESE},
	{"none", FORMAT_NONE},
	{"bullet", FORMAT_NONE},
};

typedef struct list_level {
	bool set;
	number_format format;
	int start;
	int restart; /* after a level of this number, from 1, or above; 0: never; SOVB_DOCX_UNSET: after any above */
	bool legal;  /* all numbers are decimal */
	bool glued;  /* nothing follows the label */
	const char *text;
	const char *style; /* the paragraph style that stands on it */
	sovb_fonts fonts;
} list_level;

typedef struct number_list {
	long id;
	list_level *levels; /* LEVELS */
	const char *style_link; /* it is the list of this numbering style … */
	const char *is_style;   /* … it defines this one */
	int value[LEVELS]; /* last given; SOVB_DOCX_UNSET: none since the level (re)started */
} number_list;

typedef struct instance {
	long id;
	long list_id;
	size_t list; /* place, or LIST_NONE */
	list_level *levels; /* that it replaces; NULL: none */
	int start[LEVELS];  /* SOVB_DOCX_UNSET: as in the number_list */
	bool started[LEVELS];
} instance;

struct sovb_numbering {
	sovb_arena arena;
	number_list *lists; /* by id */
	size_t list_count, list_capacity;
	instance *instances; /* by id */
	size_t instance_count, instance_capacity;
};

typedef struct numbering_reader {
	sovb_numbering *numbering;
	const char *path;
	number_list *list;
	instance *instance;
	int override_level;
	list_level *level;
} numbering_reader;

/* ---- reading ---- */

static const char *value_of(const sovb_xml_element *element)
{
	return sovb_xml_attribute(element, SOVB_XML_WORD, "val");
}

static int number_at(const char *value, int otherwise)
{
	char *end;
	long number = value ? strtol(value, &end, 10) : 0;

	if (!value || end == value || number < 0 || number > NUMBER_MAX)
		return otherwise;
	return (int)number;
}

static bool is_true(const char *value)
{
	return !value || strcmp(value, "1") == 0 || strcmp(value, "true") == 0 || strcmp(value, "on") == 0;
}

static long id_of(const sovb_xml_element *element, const char *name)
{
	const char *value = sovb_xml_attribute(element, SOVB_XML_WORD, name);

	return value ? strtol(value, NULL, 10) : -1;
}

static sovb_status too_many(const numbering_reader *reader, sovb_error *err)
{
	char value[24];

	snprintf(value, sizeof value, "%d", SOVB_DOCX_MAX_LISTS);
	return sovb_fail(err, SOVB_MSG_LIMIT, reader->path, "lists", value);
}

static list_level *new_levels(sovb_numbering *numbering)
{
	list_level *levels = sovb_arena_array(&numbering->arena, LEVELS, sizeof *levels);

	for (int i = 0; levels && i < LEVELS; i++)
		levels[i] = (list_level){.start = 1, .restart = SOVB_DOCX_UNSET, .text = ""};
	return levels;
}

static sovb_status open_list(numbering_reader *reader, const sovb_xml_element *element, sovb_error *err)
{
	sovb_numbering *numbering = reader->numbering;

	if (numbering->list_count == SOVB_DOCX_MAX_LISTS)
		return too_many(reader, err);
	if (!sovb_array_reserve((void **)&numbering->lists, &numbering->list_capacity, numbering->list_count + 1,
	                        sizeof *numbering->lists, SOVB_DOCX_MAX_LISTS))
		return sovb_no_memory(err);
	reader->list = &numbering->lists[numbering->list_count++];
	*reader->list = (number_list){.id = id_of(element, "abstractNumId"), .levels = new_levels(numbering)};
	for (int i = 0; i < LEVELS; i++)
		reader->list->value[i] = SOVB_DOCX_UNSET;
	return reader->list->levels ? SOVB_OK : sovb_no_memory(err);
}

static sovb_status open_instance(numbering_reader *reader, const sovb_xml_element *element, sovb_error *err)
{
	sovb_numbering *numbering = reader->numbering;

	if (numbering->instance_count == SOVB_DOCX_MAX_LISTS)
		return too_many(reader, err);
	if (!sovb_array_reserve((void **)&numbering->instances, &numbering->instance_capacity,
	                        numbering->instance_count + 1, sizeof *numbering->instances, SOVB_DOCX_MAX_LISTS))
		return sovb_no_memory(err);
	reader->instance = &numbering->instances[numbering->instance_count++];
	*reader->instance = (instance){.id = id_of(element, "numId"), .list_id = -1, .list = LIST_NONE};
	for (int i = 0; i < LEVELS; i++)
		reader->instance->start[i] = SOVB_DOCX_UNSET;
	return SOVB_OK;
}

static sovb_status open_level(numbering_reader *reader, const sovb_xml_element *element, sovb_error *err)
{
	int place = number_at(sovb_xml_attribute(element, SOVB_XML_WORD, "ilvl"), SOVB_DOCX_UNSET);
	list_level *levels = reader->list ? reader->list->levels : NULL;

	reader->level = NULL;
	if (place < 0 || place >= LEVELS)
		return SOVB_OK;
	if (reader->instance) {
		if (!reader->instance->levels)
			reader->instance->levels = new_levels(reader->numbering);
		if (!reader->instance->levels)
			return sovb_no_memory(err);
		levels = reader->instance->levels;
	}
	if (!levels)
		return SOVB_OK;
	reader->level = &levels[place];
	reader->level->set = true;
	return SOVB_OK;
}

static sovb_status keep_text(const numbering_reader *reader, const char **out, const char *text, sovb_error *err)
{
	if (!text || strlen(text) > SOVB_DOCX_MAX_LABEL)
		return SOVB_OK;
	*out = sovb_arena_copy(&reader->numbering->arena, text, strlen(text));
	return *out ? SOVB_OK : sovb_no_memory(err);
}

static void set_format(list_level *level, const char *name)
{
	for (size_t i = 0; name && i < sizeof formats / sizeof formats[0]; i++) {
		if (strcmp(formats[i].name, name) == 0) {
			level->format = formats[i].format;
			return;
		}
	}
}

static sovb_status read_level(numbering_reader *reader, const sovb_xml_element *element, sovb_error *err)
{
	list_level *level = reader->level;
	const char *value = value_of(element);

	if (strcmp(element->name, "start") == 0)
		level->start = number_at(value, 1);
	else if (strcmp(element->name, "numFmt") == 0)
		set_format(level, value);
	else if (strcmp(element->name, "lvlRestart") == 0)
		level->restart = number_at(value, SOVB_DOCX_UNSET);
	else if (strcmp(element->name, "isLgl") == 0)
		level->legal = is_true(value);
	else if (strcmp(element->name, "suff") == 0)
		level->glued = value && strcmp(value, "nothing") == 0;
	else if (strcmp(element->name, "rFonts") == 0)
		sovb_fonts_read(&level->fonts, element, NULL);
	else if (strcmp(element->name, "lvlText") == 0)
		return keep_text(reader, &level->text, value, err);
	else if (strcmp(element->name, "pStyle") == 0)
		return keep_text(reader, &level->style, value, err);
	return SOVB_OK;
}

static sovb_status on_start(void *context, const sovb_xml_element *element, sovb_error *err)
{
	numbering_reader *reader = context;

	if (element->space != SOVB_XML_WORD)
		return SOVB_OK;
	if (strcmp(element->name, "lvl") == 0)
		return open_level(reader, element, err);
	if (reader->level)
		return read_level(reader, element, err);
	if (strcmp(element->name, "abstractNum") == 0)
		return open_list(reader, element, err);
	if (strcmp(element->name, "num") == 0)
		return open_instance(reader, element, err);
	if (reader->list && strcmp(element->name, "numStyleLink") == 0)
		return keep_text(reader, &reader->list->style_link, value_of(element), err);
	if (reader->list && strcmp(element->name, "styleLink") == 0)
		return keep_text(reader, &reader->list->is_style, value_of(element), err);
	if (!reader->instance)
		return SOVB_OK;
	if (strcmp(element->name, "abstractNumId") == 0)
		reader->instance->list_id = id_of(element, "val");
	else if (strcmp(element->name, "lvlOverride") == 0)
		reader->override_level = number_at(sovb_xml_attribute(element, SOVB_XML_WORD, "ilvl"), SOVB_DOCX_UNSET);
	else if (strcmp(element->name, "startOverride") == 0 && reader->override_level >= 0 &&
	         reader->override_level < LEVELS)
		reader->instance->start[reader->override_level] = number_at(value_of(element), 1);
	return SOVB_OK;
}

static sovb_status on_end(void *context, const sovb_xml_element *element, sovb_error *err)
{
	numbering_reader *reader = context;

	(void)err;
	if (element->space != SOVB_XML_WORD)
		return SOVB_OK;
	if (strcmp(element->name, "lvl") == 0)
		reader->level = NULL;
	else if (strcmp(element->name, "abstractNum") == 0)
		reader->list = NULL;
	else if (strcmp(element->name, "num") == 0)
		reader->instance = NULL;
	else if (strcmp(element->name, "lvlOverride") == 0)
		reader->override_level = SOVB_DOCX_UNSET;
	return SOVB_OK;
}

/* ---- which list ---- */

static int by_list_id(const void *a, const void *b)
{
	long left = ((const number_list *)a)->id, right = ((const number_list *)b)->id;

	return (left > right) - (left < right);
}

static int by_instance_id(const void *a, const void *b)
{
	long left = ((const instance *)a)->id, right = ((const instance *)b)->id;

	return (left > right) - (left < right);
}

static size_t find_list(const sovb_numbering *numbering, long id)
{
	const number_list key = {.id = id};
	const number_list *found = numbering->list_count ? bsearch(&key, numbering->lists, numbering->list_count, sizeof key,
	                                                    by_list_id)
	                                          : NULL;

	return found ? (size_t)(found - numbering->lists) : LIST_NONE;
}

static instance *find_instance(const sovb_numbering *numbering, long id)
{
	const instance key = {.id = id};

	return numbering->instance_count
	               ? bsearch(&key, numbering->instances, numbering->instance_count, sizeof key, by_instance_id)
	               : NULL;
}

/* The lists that define a numbering style, by its id. */
typedef struct style_lists {
	const number_list **items;
	size_t count;
} style_lists;

static int by_style(const void *a, const void *b)
{
	return strcmp((*(const number_list *const *)a)->is_style, (*(const number_list *const *)b)->is_style);
}

static bool find_style_lists(style_lists *out, const sovb_numbering *numbering)
{
	*out = (style_lists){.items = calloc(numbering->list_count + 1, sizeof *out->items)};
	for (size_t i = 0; out->items && i < numbering->list_count; i++) {
		if (numbering->lists[i].is_style)
			out->items[out->count++] = &numbering->lists[i];
	}
	if (out->count)
		qsort(out->items, out->count, sizeof *out->items, by_style);
	return out->items != NULL;
}

/* A list may be that of a numbering style: the one that defines it, or that the style's own number leads to. */
static size_t follow_style(const sovb_numbering *numbering, const style_lists *defined, const sovb_styles *styles,
                           size_t place)
{
	const number_list wanted = {.is_style = place == LIST_NONE ? NULL : numbering->lists[place].style_link};
	const number_list *key = &wanted;
	const number_list *const *found;
	const sovb_style *style;
	const instance *of_style;

	if (!wanted.is_style)
		return place;
	found = defined->count ? bsearch(&key, defined->items, defined->count, sizeof key, by_style) : NULL;
	if (found)
		return (size_t)(*found - numbering->lists);
	style = sovb_styles_find(styles, 'n', wanted.is_style);
	of_style = style ? find_instance(numbering, style->number) : NULL;
	return of_style ? find_list(numbering, of_style->list_id) : place;
}

static bool finish(sovb_numbering *numbering, const sovb_styles *styles)
{
	style_lists defined;

	if (numbering->list_count)
		qsort(numbering->lists, numbering->list_count, sizeof *numbering->lists, by_list_id);
	if (numbering->instance_count)
		qsort(numbering->instances, numbering->instance_count, sizeof *numbering->instances, by_instance_id);
	if (!find_style_lists(&defined, numbering))
		return false;
	for (size_t i = 0; i < numbering->instance_count; i++) {
		instance *one = &numbering->instances[i];

		one->list = follow_style(numbering, &defined, styles, find_list(numbering, one->list_id));
	}
	free(defined.items);
	return true;
}

sovb_status sovb_numbering_read(sovb_numbering **out, const sovb_buffer *xml, const sovb_styles *styles, const char *path,
                                const char *part, sovb_error *err)
{
	static const sovb_xml_handler handler = {.start = on_start, .end = on_end};
	numbering_reader reader = {.path = path, .override_level = SOVB_DOCX_UNSET};
	sovb_xml *parser = NULL;
	sovb_status status;

	*out = NULL;
	reader.numbering = calloc(1, sizeof *reader.numbering);
	if (reader.numbering) {
		sovb_arena_init(&reader.numbering->arena, NUMBERING_BYTES);
		parser = sovb_xml_new(&handler, &reader, path, part);
	}
	if (!parser) {
		sovb_numbering_free(reader.numbering);
		return sovb_no_memory(err);
	}
	status = sovb_xml_feed(parser, sovb_buffer_text(xml), xml->size, true, err);
	sovb_xml_free(parser);
	if (status == SOVB_OK && !finish(reader.numbering, styles))
		status = sovb_no_memory(err);
	if (status != SOVB_OK) {
		sovb_numbering_free(reader.numbering);
		return status;
	}
	*out = reader.numbering;
	return SOVB_OK;
}

void sovb_numbering_free(sovb_numbering *numbering)
{
	if (!numbering)
		return;
	free(numbering->lists);
	free(numbering->instances);
	sovb_arena_fini(&numbering->arena);
	free(numbering);
}

/* ---- numbers ---- */

static void put_roman(sovb_buffer *out, int value, bool upper)
{
	static const struct {
		int value;
		const char *text;
	} steps[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
	             {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};

	if (value > 32767)
		value = 32767;
	for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
		for (; value >= steps[i].value; value -= steps[i].value) {
			for (const char *letter = steps[i].text; *letter; letter++)
				sovb_buffer_append_char(out, (char)(upper ? *letter - 0x20 : *letter));
		}
	}
}

/* a … z, then aa, bb … */
static void put_letter(sovb_buffer *out, int value, char first)
{
	if (value < 1 || value > 32767)
		return;
	for (int i = 0; i <= (value - 1) / 26; i++)
		sovb_buffer_append_char(out, (char)(first + (value - 1) % 26));
}

/* Up to ninety-nine. */
static void put_vietnamese(sovb_buffer *out, int value)
{
	static const char *const ones[] = {"", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
	int one = value % 10;

	if (value < 1 || value > 99) {
		sovb_buffer_appendf(out, "%d", value);
		return;
	}
	if (value >= 20)
		sovb_buffer_appendf(out, "%s mươi", ones[value / 10]);
	else if (value >= 10)
		sovb_buffer_append_text(out, "mười");
	if (!one)
		return;
	if (value >= 10)
		sovb_buffer_append_char(out, ' ');
	if (value >= 20 && one == 1)
		sovb_buffer_append_text(out, "mốt");
	else if (value >= 10 && one == 5)
		sovb_buffer_append_text(out, "lăm");
	else
		sovb_buffer_append_text(out, ones[one]);
}

static void put_number(sovb_buffer *out, int value, number_format format)
{
	switch (format) {
	case FORMAT_UPPER_ROMAN:
	case FORMAT_LOWER_ROMAN:
		put_roman(out, value, format == FORMAT_UPPER_ROMAN);
		return;
	case FORMAT_UPPER_LETTER:
	case FORMAT_LOWER_LETTER:
		put_letter(out, value, format == FORMAT_UPPER_LETTER ? 'A' : 'a');
		return;
	case FORMAT_ZERO:
		sovb_buffer_appendf(out, "%02d", value);
		return;
	case FORMAT_DASHES:
		sovb_buffer_appendf(out, "- %d -", value);
		return;
	case FORMAT_PARENTHESES:
		sovb_buffer_appendf(out, "(%d)", value);
		return;
	case FORMAT_FULL_STOP:
		sovb_buffer_appendf(out, "%d.", value);
		return;
	case FORMAT_CIRCLE:
		if (value >= 1 && value <= 20)
			sovb_buffer_append_utf8(out, 0x2460 + (uint32_t)value - 1);
		else
			sovb_buffer_appendf(out, "%d", value);
		return;
	case FORMAT_HEX:
		sovb_buffer_appendf(out, "%X", (unsigned)value);
		return;
	case FORMAT_VIETNAMESE:
		put_vietnamese(out, value);
		return;
	case FORMAT_NONE:
		return;
	case FORMAT_DECIMAL:
		break;
	}
	sovb_buffer_appendf(out, "%d", value);
}

/* ---- labels ---- */

static const list_level *level_at(const number_list *list, const instance *one, int level)
{
	return one->levels && one->levels[level].set ? &one->levels[level] : &list->levels[level];
}

static int start_of(const number_list *list, const instance *one, int level)
{
	return one->start[level] != SOVB_DOCX_UNSET ? one->start[level] : level_at(list, one, level)->start;
}

/* The paragraph stands on `level`: its number, and what that restarts below. */
static void count(number_list *list, instance *one, int level)
{
	for (int i = 0; i < level; i++) {
		if (list->value[i] == SOVB_DOCX_UNSET)
			list->value[i] = start_of(list, one, i);
	}
	if (list->value[level] == SOVB_DOCX_UNSET || (one->start[level] != SOVB_DOCX_UNSET && !one->started[level]))
		list->value[level] = start_of(list, one, level);
	else if (list->value[level] < NUMBER_MAX)
		list->value[level]++;
	one->started[level] = true;
	for (int i = level + 1; i < LEVELS; i++) {
		const int restart = level_at(list, one, i)->restart;

		if (restart == SOVB_DOCX_UNSET || level < restart)
			list->value[i] = SOVB_DOCX_UNSET;
	}
}

/* The characters of a pattern as the font of its level shows them; a bullet that has no character is shown as one. */
static void put_pattern(sovb_buffer *out, const list_level *level, const char *text, size_t size)
{
	const sovb_font font = sovb_fonts_of(&level->fonts, 0);

	if (sovb_font_is_legacy(font) && sovb_font_fits(text, size)) {
		sovb_font_append(out, font, text, size);
		return;
	}
	for (size_t at = 0; at < size;) {
		uint32_t character, shown;

		at += sovb_utf8_decode(&character, text + at, size - at);
		shown = sovb_symbol_shown(font, character);
		if (!shown)
			shown = character >= 0xE000 && character <= 0xF8FF ? 0x2022 : character;
		sovb_buffer_append_utf8(out, shown < 0x20 ? ' ' : shown);
	}
}

static void put_label(sovb_buffer *out, const number_list *list, const instance *one, int level)
{
	const list_level *own = level_at(list, one, level);
	const char *text = own->text;

	while (*text) {
		const char *percent = strchr(text, '%');
		size_t length = percent ? (size_t)(percent - text) : strlen(text);
		int named;

		put_pattern(out, own, text, length);
		if (!percent)
			break;
		named = percent[1] - '1';
		text = percent + 2;
		if (named < 0 || named >= LEVELS) {
			put_pattern(out, own, "%", 1);
			text = percent + 1;
		} else if (named <= level) {
			const number_format format = level_at(list, one, named)->format;

			put_number(out, list->value[named], own->legal && format != FORMAT_NONE ? FORMAT_DECIMAL : format);
		}
	}
}

/* The level whose paragraphs have this style. */
static int level_of_style(const number_list *list, const instance *one, const char *style)
{
	for (int i = 0; style && i < LEVELS; i++) {
		const char *own = level_at(list, one, i)->style;

		if (own && strcmp(own, style) == 0)
			return i;
	}
	return SOVB_DOCX_UNSET;
}

void sovb_numbering_next(sovb_buffer *out, sovb_numbering *numbering, int number, int level, const char *style)
{
	instance *one = number > 0 ? find_instance(numbering, number) : NULL;
	const size_t before = out->size;
	number_list *list;

	if (!one || one->list == LIST_NONE)
		return;
	list = &numbering->lists[one->list];
	if (level == SOVB_DOCX_UNSET)
		level = level_of_style(list, one, style);
	if (level == SOVB_DOCX_UNSET)
		level = 0;
	if (level >= LEVELS)
		return;
	count(list, one, level);
	put_label(out, list, one, level);
	if (out->size > before && !level_at(list, one, level)->glued && out->data[out->size - 1] != ' ')
		sovb_buffer_append_char(out, ' ');
}
