#include "workbook.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "file.h"
#include "message.h"
#include "utf8.h"

#define CELL_BYTES 32767 /* Excel holds so many characters; bytes are never fewer */
#define WORKBOOK_LIMIT ((size_t)1 << 30)
#define FONT "Times New Roman" /* Nghị định 30/2020/NĐ-CP, phụ lục I */
#define FONT_SIZE 12
#define PAPER_A4 9
#define LINE_HEIGHT 16.5
#define ROW_HEIGHT_MAX 409 /* Excel knows no higher row */

void sovb_workbook_note(sovb_workbook *w, lxw_error error)
{
	if (w->failed == LXW_NO_ERROR)
		w->failed = error;
}

/* ---- looks ---- */

static lxw_format *make_format(sovb_workbook *w, bool bordered)
{
	lxw_format *format = w->calls.workbook_add_format(w->workbook);

	if (!format) {
		sovb_workbook_note(w, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return NULL;
	}
	w->calls.format_set_font_name(format, FONT);
	w->calls.format_set_font_size(format, FONT_SIZE);
	w->calls.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
	if (bordered) {
		w->calls.format_set_border(format, LXW_BORDER_THIN);
		w->calls.format_set_text_wrap(format);
	}
	return format;
}

static bool make_formats(sovb_workbook *w)
{
	w->title = make_format(w, false);
	w->heading = make_format(w, true);
	w->text = make_format(w, true);
	w->day = make_format(w, true);
	w->missing = make_format(w, true);
	if (w->failed != LXW_NO_ERROR)
		return false;
	w->calls.format_set_bold(w->title);
	w->calls.format_set_bold(w->heading);
	w->calls.format_set_align(w->heading, LXW_ALIGN_CENTER);
	w->calls.format_set_align(w->heading, LXW_ALIGN_VERTICAL_CENTER);
	w->calls.format_set_bg_color(w->heading, 0xE7E6E6);
	w->calls.format_set_num_format(w->day, "dd/mm/yyyy");
	w->calls.format_set_align(w->day, LXW_ALIGN_CENTER);
	w->calls.format_set_bg_color(w->missing, 0xFDECEA);
	return true;
}

/* ---- cells ---- */

void sovb_workbook_text(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, sovb_string text,
			lxw_format *format)
{
	size_t size = text.size > CELL_BYTES ? sovb_utf8_floor(text.data, CELL_BYTES) : text.size;

	if (!size) {
		sovb_workbook_note(w, w->calls.worksheet_write_blank(sheet, row, column, format));
		return;
	}
	memcpy(w->cell, text.data, size);
	w->cell[size] = '\0';
	sovb_workbook_note(w, w->calls.worksheet_write_string(sheet, row, column, w->cell, format));
}

bool sovb_workbook_day(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, sovb_date day)
{
	lxw_datetime value = {.year = day.year, .month = day.month, .day = day.day};

	if (!sovb_date_is_day(day) || day.year < 1900)
		return false;
	sovb_workbook_note(w, w->calls.worksheet_write_datetime(sheet, row, column, &value, w->day));
	return true;
}

/* ---- rows ---- */

double sovb_workbook_lines(sovb_string text, double width)
{
	double lines = 0;
	size_t characters = 0;

	for (size_t i = 0; i <= text.size; i++) {
		if (i == text.size || text.data[i] == '\n') {
			lines += 1 + (double)(size_t)((double)characters / width);
			characters = 0;
		} else {
			characters += (text.data[i] & 0xc0) != 0x80;
		}
	}
	return lines;
}

void sovb_workbook_height(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t row, double lines)
{
	double height = lines * LINE_HEIGHT + 2;

	sovb_workbook_note(
	    w, w->calls.worksheet_set_row(sheet, row, height < ROW_HEIGHT_MAX ? height : ROW_HEIGHT_MAX, NULL));
}

void sovb_workbook_headings(sovb_workbook *w, lxw_worksheet *sheet, const char *title,
			    const sovb_workbook_column *column, lxw_col_t columns)
{
	double lines = 1;

	sovb_workbook_note(w, w->calls.worksheet_write_string(sheet, 0, 0, title, w->title));
	for (lxw_col_t i = 0; i < columns; i++) {
		double needs = sovb_workbook_lines((sovb_string){column[i].heading, strlen(column[i].heading)},
						   column[i].width);

		w->calls.worksheet_set_column(sheet, i, i, column[i].width, NULL);
		sovb_workbook_note(w, w->calls.worksheet_write_string(sheet, SOVB_WORKBOOK_HEADING_ROW, i,
							     column[i].heading, w->heading));
		if (needs > lines)
			lines = needs;
	}
	/* The arrow of the filter takes room. */
	sovb_workbook_height(w, sheet, SOVB_WORKBOOK_HEADING_ROW, lines + 1);
}

void sovb_workbook_page(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t last, lxw_col_t columns)
{
	if (last <= SOVB_WORKBOOK_HEADING_ROW)
		last = SOVB_WORKBOOK_HEADING_ROW + 1;
	w->calls.worksheet_freeze_panes(sheet, SOVB_WORKBOOK_HEADING_ROW + 1, 0);
	w->calls.worksheet_autofilter(sheet, SOVB_WORKBOOK_HEADING_ROW, 0, last, (lxw_col_t)(columns - 1));
	w->calls.worksheet_set_landscape(sheet);
	w->calls.worksheet_set_paper(sheet, PAPER_A4);
	w->calls.worksheet_fit_to_pages(sheet, 1, 0);
	w->calls.worksheet_repeat_rows(sheet, SOVB_WORKBOOK_HEADING_ROW, SOVB_WORKBOOK_HEADING_ROW);
	w->calls.worksheet_set_footer(sheet, "&C&P/&N");
}

/* ---- the file ---- */

static lxw_error write_workbook(const sovb_xlsx_calls *calls, const char *path, const sovb_workbook_content *content,
				long long now)
{
	sovb_workbook w = {.calls = *calls,
			   .workbook = calls->workbook_new(path),
			   .cell = malloc(CELL_BYTES + 1),
			   .failed = LXW_NO_ERROR};
	char *title = strdup(content->title);
	lxw_doc_properties properties = {.title = title, .created = (time_t)now};
	lxw_error closed = LXW_ERROR_MEMORY_MALLOC_FAILED;

	if (w.workbook) {
		if (!w.cell || !title) {
			sovb_workbook_note(&w, LXW_ERROR_MEMORY_MALLOC_FAILED);
		} else if (make_formats(&w)) {
			calls->workbook_set_properties(w.workbook, &properties);
			content->fill(&w, content->context);
		}
		closed = calls->workbook_close(w.workbook);
	}
	free(title);
	free(w.cell);
	return w.failed != LXW_NO_ERROR ? w.failed : closed;
}

static sovb_status refuse(const char *path, int reason, const char *words, sovb_error *err)
{
	if (reason == ENOSPC || reason == EDQUOT)
		return sovb_fail(err, SOVB_MSG_DISK_FULL, path, NULL, NULL);
	return sovb_fail(err, SOVB_MSG_IO_WRITE, path, reason ? strerror(reason) : words, NULL);
}

static sovb_status write_and_read(sovb_buffer *out, const sovb_xlsx_calls *calls, const char *temporary, const char *path,
				  const sovb_workbook_content *content, long long now, sovb_error *err)
{
	lxw_error error;

	errno = 0;
	error = write_workbook(calls, temporary, content, now);
	if (error == LXW_ERROR_MEMORY_MALLOC_FAILED)
		return sovb_no_memory(err);
	if (error != LXW_NO_ERROR)
		return refuse(path, errno, calls->lxw_strerror(error), err);
	return sovb_file_read(out, NULL, temporary, WORKBOOK_LIMIT, err);
}

sovb_status sovb_workbook_make(sovb_buffer *out, const char *path, const sovb_workbook_content *content,
			       long long now, sovb_error *err)
{
	const char *slash = strrchr(path, '/');
	int folder = slash ? (int)(slash + 1 - path) : 0;
	char *temporary = NULL;
	sovb_xlsx_calls calls;
	sovb_status status = sovb_xlsx_load(&calls, path, err);
	int fd;

	if (status != SOVB_OK)
		return status;
	/* Made here, because the library that writes it tells of a file it cannot make on standard error. */
	if (asprintf(&temporary, "%.*s.sovb-XXXXXX", folder, path) < 0)
		return sovb_no_memory(err);
	fd = mkostemp(temporary, O_CLOEXEC);
	if (fd < 0) {
		status = refuse(path, errno, NULL, err);
	} else {
		close(fd);
		status = write_and_read(out, &calls, temporary, path, content, now, err);
		unlink(temporary);
	}
	free(temporary);
	return status;
}
