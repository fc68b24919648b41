#include <sovb/printer.h>

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buffer.h"
#include "csv.h"
#include "json.h"

#define DEPTH_MAX 32
#define FLUSH_BYTES ((size_t)64 << 10)
#define RECORD_MAX ((size_t)256 << 20)

/* A map or list that was begun and not yet ended. */
typedef struct level {
	bool list;
	bool filled; /* something stands in it */
} level;

struct sovb_printer {
	sovb_format format;
	sovb_sink sink;
	void *context;
	bool failed;
	level level[DEPTH_MAX];
	unsigned depth;
	bool started;     /* a record was printed */
	sovb_buffer out;  /* on the way to the sink; for CSV the cells of this record */
	sovb_csv_row row; /* CSV only */
};

sovb_printer *sovb_printer_new(sovb_format format, sovb_sink sink, void *context)
{
	sovb_printer *printer = calloc(1, sizeof *printer);

	if (!printer)
		return NULL;
	printer->format = format;
	printer->sink = sink;
	printer->context = context;
	printer->out.limit = RECORD_MAX;
	sovb_csv_row_init(&printer->row);
	return printer;
}

/* Give what is ready to the sink, and remember when it, or the memory before it, failed. */
static void flush(sovb_printer *printer)
{
	sovb_buffer *out = &printer->out;

	if (out->status != SOVB_OK)
		printer->failed = true;
	if (!printer->failed && out->size && !printer->sink(printer->context, out->data, out->size))
		printer->failed = true;
	sovb_buffer_clear(out);
}

bool sovb_printer_finish(sovb_printer *printer)
{
	bool whole;

	if (printer->depth)
		printer->failed = true;
	if (printer->format == SOVB_FORMAT_JSON)
		sovb_buffer_append_text(&printer->out, printer->started ? "\n]\n" : "[]\n");
	flush(printer);
	whole = !printer->failed;
	sovb_csv_row_fini(&printer->row);
	sovb_buffer_fini(&printer->out);
	free(printer);
	return whole;
}

/* Values directly in a CSV record are cells: they stand there as themselves, not as JSON. */
static bool is_cell(const sovb_printer *printer)
{
	return printer->format == SOVB_FORMAT_CSV && printer->depth == 1;
}

static bool in_list(const sovb_printer *printer)
{
	return printer->depth && printer->level[printer->depth - 1].list;
}

/* What stands between the value before and the one that follows. */
static void separate(sovb_printer *printer)
{
	level *here;

	if (!in_list(printer))
		return;
	here = &printer->level[printer->depth - 1];
	if (here->filled)
		sovb_buffer_append_char(&printer->out, ',');
	here->filled = true;
}

static void begin(sovb_printer *printer, bool list)
{
	if (printer->failed)
		return;
	if (printer->depth == DEPTH_MAX) {
		printer->failed = true;
		return;
	}
	if (!printer->depth && printer->format == SOVB_FORMAT_JSON)
		sovb_buffer_append_text(&printer->out, printer->started ? ",\n" : "[\n");
	separate(printer);
	if (printer->depth || printer->format != SOVB_FORMAT_CSV)
		sovb_buffer_append_char(&printer->out, list ? '[' : '{');
	printer->level[printer->depth++] = (level){.list = list};
}

/* A record is complete. */
static void end_record(sovb_printer *printer)
{
	if (printer->format == SOVB_FORMAT_CSV && !sovb_csv_row_end(&printer->row, &printer->out))
		printer->failed = true;
	if (printer->format == SOVB_FORMAT_NDJSON)
		sovb_buffer_append_char(&printer->out, '\n');
	printer->started = true;
	flush(printer);
}

static void end(sovb_printer *printer, bool list)
{
	if (printer->failed)
		return;
	assert(printer->depth && printer->level[printer->depth - 1].list == list);
	printer->depth--;
	if (printer->depth || printer->format != SOVB_FORMAT_CSV)
		sovb_buffer_append_char(&printer->out, list ? ']' : '}');
	if (!printer->depth)
		end_record(printer);
	else if (printer->format != SOVB_FORMAT_CSV && printer->out.size > FLUSH_BYTES)
		flush(printer);
}

void sovb_printer_begin_map(sovb_printer *printer)
{
	begin(printer, false);
}

void sovb_printer_end_map(sovb_printer *printer)
{
	end(printer, false);
}

void sovb_printer_begin_list(sovb_printer *printer)
{
	assert(printer->failed || printer->depth);
	begin(printer, true);
}

void sovb_printer_end_list(sovb_printer *printer)
{
	end(printer, true);
}

#ifndef NDEBUG
static bool is_word(const char *key, size_t size)
{
	return strspn(key, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") == size;
}
#endif

#define AROUND_KEY 4 /* a comma, its quotation marks and the colon */

void sovb_printer_key_of_size(sovb_printer *printer, const char *key, size_t size)
{
	level *here;
	char *room, *at;

	if (printer->failed)
		return;
	assert(printer->depth && !in_list(printer) && (is_cell(printer) || is_word(key, size)));
	if (is_cell(printer)) {
		if (!sovb_csv_row_key(&printer->row, key, printer->out.size))
			printer->failed = true;
		return;
	}
	room = at = sovb_buffer_room(&printer->out, size + AROUND_KEY);
	if (!room)
		return;
	here = &printer->level[printer->depth - 1];
	if (here->filled)
		*at++ = ',';
	here->filled = true;
	*at++ = '"';
	memcpy(at, key, size);
	at += size;
	*at++ = '"';
	*at++ = ':';
	sovb_buffer_take(&printer->out, (size_t)(at - room));
}

void sovb_printer_string(sovb_printer *printer, sovb_string value)
{
	if (!value.data) {
		sovb_printer_null(printer);
		return;
	}
	if (printer->failed)
		return;
	assert(printer->depth);
	separate(printer);
	if (is_cell(printer))
		sovb_csv_text(&printer->out, value.data, value.size);
	else
		sovb_json_string(&printer->out, value.data, value.size);
}

void sovb_printer_text(sovb_printer *printer, const char *value)
{
	sovb_printer_string(printer, (sovb_string){value, value ? strlen(value) : 0});
}

/* A value that looks the same in JSON and in a cell. */
static inline void put_plain(sovb_printer *printer, const char *text, size_t size)
{
	if (printer->failed)
		return;
	assert(printer->depth);
	separate(printer);
	sovb_buffer_append(&printer->out, text, size);
}

void sovb_printer_integer(sovb_printer *printer, long long value)
{
	char text[24];
	char *end = text + sizeof text, *first = end;
	unsigned long long left = value < 0 ? -(unsigned long long)value : (unsigned long long)value;

	do
		*--first = (char)('0' + left % 10);
	while (left /= 10);
	if (value < 0)
		*--first = '-';
	put_plain(printer, first, (size_t)(end - first));
}

void sovb_printer_number(sovb_printer *printer, double value)
{
	char text[SOVB_JSON_NUMBER_MAX];

	if (!isfinite(value)) {
		sovb_printer_null(printer);
		return;
	}
	sovb_json_number(text, value);
	put_plain(printer, text, strlen(text));
}

void sovb_printer_boolean(sovb_printer *printer, bool value)
{
	put_plain(printer, value ? "true" : "false", value ? 4 : 5);
}

void sovb_printer_null(sovb_printer *printer)
{
	put_plain(printer, "null", is_cell(printer) ? 0 : 4);
}

void sovb_printer_date(sovb_printer *printer, sovb_date value)
{
	char text[SOVB_DATE_TEXT + 2] = "\"";
	size_t size;

	if (!value.year) {
		sovb_printer_null(printer);
		return;
	}
	size = strlen(sovb_date_iso(value, text + 1));
	text[size + 1] = '"';
	if (is_cell(printer))
		put_plain(printer, text + 1, size);
	else
		put_plain(printer, text, size + 2);
}
