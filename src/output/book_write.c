/*
 * sovb_book_write(): register books as CSV and XLSX files.
 */
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "book_workbook.h"
#include "message.h"
#include "new_file.h"

#define BOOK_LIMIT ((size_t)1 << 30)
#define NEW_FILE_MODE 0644

static void print_date(sovb_printer *printer, const char *heading, sovb_string text)
{
	char local[SOVB_DATE_TEXT];
	sovb_date day;

	if (text.size && sovb_date_parse(&day, text.data, text.size) && sovb_date_is_day(day))
		sovb_printer_field_text(printer, heading, sovb_date_local(day, local));
	else
		sovb_printer_field_string(printer, heading, text);
}

void sovb_book_print_row(sovb_printer *printer, const sovb_book_row *row)
{
	sovb_printer_begin_map(printer);
	for (int i = 0; i < SOVB_BOOK_FIELD_COUNT; i++) {
		const char *heading = sovb_book_field_heading((sovb_book_field)i, row->book);

		if (!heading)
			continue;
		if (sovb_book_field_is_date((sovb_book_field)i))
			print_date(printer, heading, row->text[i]);
		else
			sovb_printer_field_string(printer, heading, row->text[i]);
	}
	sovb_printer_end_map(printer);
}

static bool keep(void *context, const char *data, size_t size)
{
	sovb_buffer *out = context;

	sovb_buffer_append(out, data, size);
	return out->status == SOVB_OK;
}

static sovb_status make_csv(sovb_buffer *out, const sovb_book_rows *rows, const sovb_book_write_options *options,
                            sovb_error *err)
{
	sovb_printer *printer = sovb_printer_new(SOVB_FORMAT_CSV, keep, out);

	if (!printer)
		return sovb_no_memory(err);
	if (options->bom)
		sovb_buffer_append_text(out, "\xEF\xBB\xBF");
	for (size_t i = 0; i < rows->count; i++) {
		if (options->books & SOVB_BOOK_BIT(rows->row[i].book))
			sovb_book_print_row(printer, &rows->row[i]);
	}
	if (!sovb_printer_finish(printer))
		return sovb_no_memory(err);
	return SOVB_OK;
}

static bool is_workbook(const char *path)
{
	const char *dot = strrchr(path, '.');

	return dot && strcasecmp(dot, ".xlsx") == 0;
}

/* The permissions of the file that is replaced, else those that a new file has. */
static mode_t mode_for(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 ? st.st_mode & 0777 : NEW_FILE_MODE;
}

sovb_status sovb_book_write(const char *path, const sovb_book_rows *rows, const sovb_book_write_options *options,
                            sovb_error *err)
{
	sovb_buffer bytes = SOVB_BUFFER_INIT(BOOK_LIMIT);
	struct stat st;
	sovb_status status;

	if (!options->replace && lstat(path, &st) == 0)
		return sovb_fail(err, SOVB_MSG_OUTPUT_EXISTS, path, NULL, NULL);
	if (is_workbook(path))
		status = sovb_book_workbook(&bytes, path, rows, options->books, options->now, err);
	else
		status = make_csv(&bytes, rows, options, err);
	if (status == SOVB_OK)
		status = sovb_new_file_write(path, sovb_buffer_text(&bytes), bytes.size, mode_for(path),
		                             options->replace, err);
	sovb_buffer_fini(&bytes);
	return status;
}
