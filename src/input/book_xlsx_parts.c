#include "book_xlsx.h"

#include <stdlib.h>
#include <string.h>

#include "message.h"

#define DAYS_MAX 2958465 /* 31 December 9999 */
#define FORMATS_MAX 4096 /* formats of a workbook's own */

sovb_status sovb_workbook_broken(const sovb_workbook *book, const char *part, const char *reason, sovb_error *err)
{
	return sovb_fail(err, SOVB_MSG_BROKEN_XLSX, book->tables->path, part, reason);
}

static bool is_sheet_element(const sovb_xml_element *element, const char *name)
{
	return element->space == SOVB_XML_SHEET && strcmp(element->name, name) == 0;
}

/* ---- shared strings ---- */

typedef struct strings_reader {
	sovb_workbook *book;
	sovb_buffer text; /* of the string at hand */
	bool in_text;
	unsigned phonetic; /* depth of the reading aid that is open; 0: none */
} strings_reader;

static sovb_status on_string_start(void *context, const sovb_xml_element *element, sovb_error *err)
{
	strings_reader *r = context;

	(void)err;
	if (is_sheet_element(element, "si"))
		sovb_buffer_clear(&r->text);
	else if (is_sheet_element(element, "rPh") && !r->phonetic)
		r->phonetic = element->depth;
	else if (is_sheet_element(element, "t"))
		r->in_text = !r->phonetic;
	return SOVB_OK;
}

static sovb_status keep_string(strings_reader *r, sovb_error *err)
{
	sovb_workbook *book = r->book;
	sovb_string string;

	if (r->text.status == SOVB_ERR_TOO_LARGE)
		return sovb_tables_limit(book->tables, "cell-bytes", SOVB_TABLE_MAX_CELL_BYTES, err);
	if (book->string_count == SOVB_WORKBOOK_MAX_STRINGS)
		return sovb_tables_limit(book->tables, "shared-strings", SOVB_WORKBOOK_MAX_STRINGS, err);
	string = sovb_arena_string(&book->tables->arena, sovb_buffer_text(&r->text), r->text.size);
	if (r->text.status != SOVB_OK || !string.data ||
	    !sovb_array_reserve((void **)&book->string, &book->string_capacity, book->string_count + 1, sizeof string,
	                        SOVB_WORKBOOK_MAX_STRINGS))
		return sovb_no_memory(err);
	book->string[book->string_count++] = string;
	return SOVB_OK;
}

static sovb_status on_string_end(void *context, const sovb_xml_element *element, sovb_error *err)
{
	strings_reader *r = context;

	if (is_sheet_element(element, "t"))
		r->in_text = false;
	else if (r->phonetic == element->depth)
		r->phonetic = 0;
	return is_sheet_element(element, "si") ? keep_string(r, err) : SOVB_OK;
}

static sovb_status on_string_text(void *context, const char *data, size_t size, sovb_error *err)
{
	strings_reader *r = context;

	(void)err;
	if (r->in_text)
		sovb_buffer_append(&r->text, data, size);
	return SOVB_OK;
}

sovb_status sovb_workbook_read_strings(sovb_workbook *book, const char *part, sovb_error *err)
{
	static const sovb_xml_handler handler = {on_string_start, on_string_end, on_string_text};
	strings_reader r = {.book = book, .text = SOVB_BUFFER_INIT(SOVB_TABLE_MAX_CELL_BYTES)};
	sovb_status status = sovb_package_parse(book->package, part, &handler, &r, err);

	sovb_buffer_fini(&r.text);
	return status;
}

/* ---- styles ---- */

bool sovb_number_format_is_day(const char *code)
{
	for (const char *p = code; *p; p++) {
		if (*p == '"') {
			p = strchr(p + 1, '"');
		} else if (*p == '[') {
			p = strchr(p + 1, ']');
		} else if (*p == '\\' || *p == '_' || *p == '*') {
			p = p[1] ? p + 1 : NULL;
		} else if (strchr("dDyY", *p)) {
			return true;
		}
		if (!p)
			return false;
	}
	return false;
}

/* The formats that every workbook has (ECMA-376 18.8.30), those of East Asian versions with them. */
static bool is_builtin_day(long id)
{
	return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
	       id == 57 || id == 58;
}

typedef struct styles_reader {
	sovb_workbook *book;
	long format[FORMATS_MAX]; /* ids of the workbook's own formats that show days */
	size_t formats;
	bool in_cells; /* inside cellXfs: the other lists of formats are not for cells */
} styles_reader;

static bool is_day(const styles_reader *r, long id)
{
	for (size_t i = 0; i < r->formats; i++) {
		if (r->format[i] == id)
			return true;
	}
	return is_builtin_day(id);
}

static void read_format(styles_reader *r, const sovb_xml_element *element)
{
	const char *id = sovb_xml_attribute(element, SOVB_XML_NONE, "numFmtId");
	const char *code = sovb_xml_attribute(element, SOVB_XML_NONE, "formatCode");

	if (id && code && r->formats < FORMATS_MAX && sovb_number_format_is_day(code))
		r->format[r->formats++] = strtol(id, NULL, 10);
}

static sovb_status read_style(styles_reader *r, const sovb_xml_element *element, sovb_error *err)
{
	const char *id = sovb_xml_attribute(element, SOVB_XML_NONE, "numFmtId");
	sovb_workbook *book = r->book;

	if (book->day_count == SOVB_WORKBOOK_MAX_STYLES)
		return sovb_tables_limit(book->tables, "styles", SOVB_WORKBOOK_MAX_STYLES, err);
	if (!sovb_array_reserve((void **)&book->day, &book->day_capacity, book->day_count + 1, sizeof *book->day,
	                        SOVB_WORKBOOK_MAX_STYLES))
		return sovb_no_memory(err);
	book->day[book->day_count++] = id && is_day(r, strtol(id, NULL, 10));
	return SOVB_OK;
}

static sovb_status on_style_start(void *context, const sovb_xml_element *element, sovb_error *err)
{
	styles_reader *r = context;

	if (is_sheet_element(element, "numFmt"))
		read_format(r, element);
	else if (is_sheet_element(element, "cellXfs"))
		r->in_cells = true;
	else if (r->in_cells && is_sheet_element(element, "xf"))
		return read_style(r, element, err);
	return SOVB_OK;
}

static sovb_status on_style_end(void *context, const sovb_xml_element *element, sovb_error *err)
{
	styles_reader *r = context;

	(void)err;
	if (is_sheet_element(element, "cellXfs"))
		r->in_cells = false;
	return SOVB_OK;
}

sovb_status sovb_workbook_read_styles(sovb_workbook *book, const char *part, sovb_error *err)
{
	static const sovb_xml_handler handler = {on_style_start, on_style_end, NULL};
	styles_reader *r = calloc(1, sizeof *r);
	sovb_status status;

	if (!r)
		return sovb_no_memory(err);
	r->book = book;
	status = sovb_package_parse(book->package, part, &handler, r, err);
	free(r);
	return status;
}

/* ---- days ---- */

static int days_of_year(int year)
{
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return leap ? 366 : 365;
}

/* The day `days` after 31 December 1899. */
static sovb_date day_after_1899(long days)
{
	sovb_date date = {1900, 1, 1};

	while (days > days_of_year(date.year)) {
		days -= days_of_year(date.year);
		date.year++;
	}
	for (;;) {
		sovb_date last = {date.year, date.month, 31};

		while (!sovb_date_is_day(last))
			last.day--;
		if (days <= last.day)
			break;
		days -= last.day;
		date.month++;
	}
	date.day = (uint8_t)days;
	return date;
}

bool sovb_serial_day(sovb_date *out, double serial, bool epoch_1904)
{
	const long to_1904 = 1461; /* 31 December 1899 to 1 January 1904, less the day that serial 0 is */
	long days;

	*out = (sovb_date){0};
	if (!(serial >= 0 && serial <= DAYS_MAX))
		return false;
	days = (long)serial;
	if (epoch_1904)
		days += to_1904;
	else if (days == 60)
		return false;
	else if (days > 60)
		days--;
	if (days < 1)
		return false;
	*out = day_after_1899(days);
	return out->year <= 9999;
}
