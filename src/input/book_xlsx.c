#include "book_xlsx.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "docx_links.h"
#include "message.h"

#define LINKS_BYTES ((size_t)2 << 20)
#define NUMBER_MAX 1e15 /* larger ones are not whole in a double */

/* ---- cells ---- */

typedef enum cell_kind { CELL_NUMBER, CELL_SHARED, CELL_TEXT, CELL_DAY, CELL_ERROR } cell_kind;

typedef struct sheet_reader {
	sovb_workbook *book;
	const char *part;
	unsigned line;
	size_t column; /* of the cell at hand; in a row the number of the next */
	cell_kind kind;
	size_t style;
	bool in_value;
	unsigned phonetic; /* depth of the reading aid that is open; 0: none */
	sovb_buffer value;
} sheet_reader;

static bool is_element(const sovb_xml_element *element, const char *name)
{
	return element->space == SOVB_XML_SHEET && strcmp(element->name, name) == 0;
}

/* The column of "AB12", from 0; fallback when there is no reference. */
static size_t column_of(const char *reference, size_t fallback)
{
	size_t column = 0;

	for (; reference && *reference >= 'A' && *reference <= 'Z'; reference++) {
		if (column > SOVB_TABLE_MAX_COLUMNS)
			return column;
		column = column * 26 + (size_t)(*reference - 'A') + 1;
	}
	return column ? column - 1 : fallback;
}

static cell_kind kind_of(const char *type)
{
	static const struct {
		const char *type;
		cell_kind kind;
	} kinds[] = {
		{"s", CELL_SHARED}, {"inlineStr", CELL_TEXT}, {"str", CELL_TEXT}, {"d", CELL_DAY}, {"e", CELL_ERROR},
	};

	for (size_t i = 0; type && i < sizeof kinds / sizeof kinds[0]; i++) {
		if (strcmp(type, kinds[i].type) == 0)
			return kinds[i].kind;
	}
	return CELL_NUMBER;
}

static sovb_status put(sheet_reader *r, const char *data, size_t size, sovb_error *err)
{
	return sovb_tables_cell(r->book->tables, r->column, data, size, err);
}

static sovb_status put_shared(sheet_reader *r, sovb_error *err)
{
	const char *text = sovb_buffer_text(&r->value);
	char *end;
	unsigned long number = strtoul(text, &end, 10);

	if (end == text || number >= r->book->string_count)
		return sovb_workbook_broken(r->book, r->part, "no such shared string", err);
	return put(r, r->book->string[number].data, r->book->string[number].size, err);
}

/* A number as it was typed: a day where the style says so, without the traces of binary fractions where it is whole. */
static sovb_status put_number(sheet_reader *r, sovb_error *err)
{
	const char *text = sovb_buffer_text(&r->value);
	char shown[32];
	char *end;
	double number = strtod(text, &end);
	sovb_date day;

	if (end == text || *end)
		return put(r, text, r->value.size, err);
	if (r->style < r->book->day_count && r->book->day[r->style] &&
	    sovb_serial_day(&day, number, r->book->epoch_1904)) {
		sovb_date_iso(day, shown);
		return put(r, shown, strlen(shown), err);
	}
	if (!(fabs(number) < NUMBER_MAX) || number != floor(number))
		return put(r, text, r->value.size, err);
	snprintf(shown, sizeof shown, "%.0f", number);
	return put(r, shown, strlen(shown), err);
}

static sovb_status end_cell(sheet_reader *r, sovb_error *err)
{
	const char *text = sovb_buffer_text(&r->value);

	if (r->value.status == SOVB_ERR_TOO_LARGE)
		return sovb_tables_limit(r->book->tables, "cell-bytes", SOVB_TABLE_MAX_CELL_BYTES, err);
	if (r->value.status != SOVB_OK)
		return sovb_no_memory(err);
	if (!r->value.size)
		return SOVB_OK;
	switch (r->kind) {
	case CELL_SHARED:
		return put_shared(r, err);
	case CELL_NUMBER:
		return put_number(r, err);
	case CELL_DAY: /* "2021-02-16T00:00:00" */
		return put(r, text, strcspn(text, "T"), err);
	case CELL_TEXT:
		return put(r, text, r->value.size, err);
	case CELL_ERROR:
		break;
	}
	return SOVB_OK;
}

/* ---- sheets ---- */

static void start_cell(sheet_reader *r, const sovb_xml_element *element)
{
	const char *style = sovb_xml_attribute(element, SOVB_XML_NONE, "s");

	r->column = column_of(sovb_xml_attribute(element, SOVB_XML_NONE, "r"), r->column);
	r->kind = kind_of(sovb_xml_attribute(element, SOVB_XML_NONE, "t"));
	r->style = style ? (size_t)strtoul(style, NULL, 10) : 0;
	sovb_buffer_clear(&r->value);
}

static void start_row(sheet_reader *r, const sovb_xml_element *element)
{
	const char *number = sovb_xml_attribute(element, SOVB_XML_NONE, "r");
	unsigned long line = number ? strtoul(number, NULL, 10) : 0;

	r->line = line && line <= UINT32_MAX ? (unsigned)line : r->line + 1;
	r->column = 0;
}

static sovb_status on_start(void *context, const sovb_xml_element *element, sovb_error *err)
{
	sheet_reader *r = context;

	(void)err;
	if (is_element(element, "row"))
		start_row(r, element);
	else if (is_element(element, "c"))
		start_cell(r, element);
	else if (is_element(element, "rPh") && !r->phonetic)
		r->phonetic = element->depth;
	else if (is_element(element, "v") || is_element(element, "t"))
		r->in_value = !r->phonetic;
	return SOVB_OK;
}

static sovb_status on_end(void *context, const sovb_xml_element *element, sovb_error *err)
{
	sheet_reader *r = context;
	sovb_status status;

	if (r->phonetic == element->depth)
		r->phonetic = 0;
	if (is_element(element, "row"))
		return sovb_tables_end_row(r->book->tables, r->line, err);
	if (is_element(element, "c")) {
		status = end_cell(r, err);
		r->column++;
		return status;
	}
	r->in_value = false;
	return SOVB_OK;
}

static sovb_status on_text(void *context, const char *data, size_t size, sovb_error *err)
{
	sheet_reader *r = context;

	(void)err;
	if (r->in_value)
		sovb_buffer_append(&r->value, data, size);
	return SOVB_OK;
}

static sovb_status read_sheet(sovb_workbook *book, const char *part, sovb_error *err)
{
	static const sovb_xml_handler handler = {on_start, on_end, on_text};
	sheet_reader r = {
		.book = book,
		.part = part,
		.value = SOVB_BUFFER_INIT(SOVB_TABLE_MAX_CELL_BYTES),
	};
	sovb_status status = sovb_package_parse(book->package, part, &handler, &r, err);

	sovb_buffer_fini(&r.value);
	return status;
}

/* ---- the workbook ---- */

typedef struct sheet_name {
	sovb_string name;
	sovb_string id;
} sheet_name;

typedef struct names_reader {
	sovb_workbook *book;
	sheet_name sheet[SOVB_WORKBOOK_MAX_SHEETS];
	size_t count;
	bool is_workbook;
} names_reader;

static sovb_status add_sheet(names_reader *r, const sovb_xml_element *element, sovb_error *err)
{
	const char *name = sovb_xml_attribute(element, SOVB_XML_NONE, "name");
	const char *id = sovb_xml_attribute(element, SOVB_XML_OFFICE_REFERENCE, "id");
	const char *state = sovb_xml_attribute(element, SOVB_XML_NONE, "state");
	sheet_name *sheet = &r->sheet[r->count];

	if (!id || (state && strcmp(state, "visible") != 0))
		return SOVB_OK;
	if (r->count == SOVB_WORKBOOK_MAX_SHEETS)
		return sovb_tables_limit(r->book->tables, "sheets", SOVB_WORKBOOK_MAX_SHEETS, err);
	sheet->name = sovb_arena_string(&r->book->tables->arena, name ? name : "", name ? strlen(name) : 0);
	sheet->id = sovb_arena_string(&r->book->tables->arena, id, strlen(id));
	if (!sheet->name.data || !sheet->id.data)
		return sovb_no_memory(err);
	r->count++;
	return SOVB_OK;
}

static sovb_status on_name(void *context, const sovb_xml_element *element, sovb_error *err)
{
	names_reader *r = context;
	const char *epoch;

	if (element->depth == 1)
		r->is_workbook = is_element(element, "workbook");
	if (is_element(element, "workbookPr")) {
		epoch = sovb_xml_attribute(element, SOVB_XML_NONE, "date1904");
		r->book->epoch_1904 = epoch && (strcmp(epoch, "1") == 0 || strcmp(epoch, "true") == 0);
	}
	return is_element(element, "sheet") ? add_sheet(r, element, err) : SOVB_OK;
}

static const char *find_part(const sovb_part_links *links, sovb_part_role role, const char *id)
{
	for (size_t i = 0; i < links->count; i++) {
		if (links->items[i].role == role && (!id || strcmp(links->items[i].id, id) == 0))
			return links->items[i].part;
	}
	return NULL;
}

static sovb_status read_sheets(sovb_workbook *book, const names_reader *names, const sovb_part_links *links,
                               sovb_error *err)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < names->count; i++) {
		const char *part = find_part(links, SOVB_PART_SHEET, names->sheet[i].id.data);

		if (!part)
			continue; /* a sheet of charts or macros */
		status = sovb_tables_begin(book->tables, names->sheet[i].name, err);
		if (status == SOVB_OK)
			status = read_sheet(book, part, err);
	}
	return status;
}

static sovb_status read_parts(sovb_workbook *book, const char *main, const sovb_part_links *links, sovb_error *err)
{
	static const sovb_xml_handler handler = {.start = on_name};
	const char *strings = find_part(links, SOVB_PART_SHARED_STRINGS, NULL);
	const char *styles = find_part(links, SOVB_PART_STYLES, NULL);
	names_reader names = {.book = book};
	sovb_status status = sovb_package_parse(book->package, main, &handler, &names, err);

	if (status == SOVB_OK && !names.is_workbook)
		status = sovb_fail(err, SOVB_MSG_NOT_XLSX, book->tables->path, "no workbook", NULL);
	if (status == SOVB_OK && strings)
		status = sovb_workbook_read_strings(book, strings, err);
	if (status == SOVB_OK && styles)
		status = sovb_workbook_read_styles(book, styles, err);
	return status == SOVB_OK ? read_sheets(book, &names, links, err) : status;
}

static sovb_status read_workbook(sovb_workbook *book, sovb_error *err)
{
	sovb_arena scratch;
	sovb_part_links links;
	const char *main;
	sovb_status status;

	sovb_arena_init(&scratch, LINKS_BYTES);
	status = sovb_part_links_read(&links, book->package, "", &scratch, err);
	if (status != SOVB_OK)
		goto done;
	main = find_part(&links, SOVB_PART_MAIN, NULL);
	if (!main) {
		status = sovb_fail(err, SOVB_MSG_NOT_XLSX, book->tables->path, "no workbook", NULL);
		goto done;
	}
	status = sovb_part_links_read(&links, book->package, main, &scratch, err);
	if (status == SOVB_OK)
		status = read_parts(book, main, &links, err);
done:
	sovb_arena_fini(&scratch);
	return status;
}

/* The package's own failures speak of DOCX. */
static sovb_status speak_of_xlsx(sovb_status status, sovb_error *err)
{
	sovb_error old;

	if (status == SOVB_OK || !err)
		return status;
	old = *err;
	if (old.message == SOVB_MSG_BROKEN_DOCX)
		return sovb_fail(err, SOVB_MSG_BROKEN_XLSX, old.word[0], old.word[1], old.word[2]);
	if (old.message == SOVB_MSG_NOT_DOCX)
		return sovb_fail(err, SOVB_MSG_NOT_XLSX, old.word[0], old.word[1], NULL);
	return status;
}

sovb_status sovb_book_xlsx_read(sovb_tables *out, const char *data, size_t size, sovb_error *err)
{
	sovb_workbook book = {.tables = out};
	sovb_status status = sovb_package_open(&book.package, out->path, data, size, err);

	if (status == SOVB_OK)
		status = read_workbook(&book, err);
	sovb_package_close(book.package);
	free(book.string);
	free(book.day);
	return speak_of_xlsx(status, err);
}
