/*
 * Coverage as a workbook: a directive a row, and what answers it; what is still to do is blank and coloured.
 */
#include <stdio.h>

#include <sovb/drawing.h>

#include "drawing_text.h"
#include "message.h"
#include "timeline_svg.h"
#include "workbook.h"

#define CELL_MEMORY ((size_t)1 << 20)
#define TEMPORARY P_tmpdir "/coverage.xlsx" /* names the folder only */
#define COLUMNS 7

static const double widths[COLUMNS] = {17, 12, 22, 42, 30, 30, 30};

typedef struct writing {
	const sovb_coverage *coverage;
	const sovb_drawing_options *options;
} writing;

/* "39-KH/CU, 16/02/2021, Chi ủy …", each on a line of its own; hints in brackets. */
static void put_answers(sovb_buffer *out, const sovb_answer *answer, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		char day[SOVB_DATE_TEXT];

		sovb_buffer_append_text(out, i ? "\n" : "");
		sovb_buffer_append_text(out, answer[i].sure ? "" : "(");
		sovb_buffer_append_string(out, sovb_drawing_symbol(answer[i].document));
		if (answer[i].date.year)
			sovb_buffer_appendf(out, ", %s", sovb_date_local(answer[i].date, day));
		if (answer[i].issuer.size) {
			sovb_buffer_append_text(out, ", ");
			sovb_buffer_append_string(out, answer[i].issuer);
		}
		sovb_buffer_append_text(out, answer[i].sure ? "" : ")");
	}
}

static sovb_string text_of(const sovb_buffer *buffer)
{
	return (sovb_string){buffer->data, buffer->size};
}

/* The subject, and what ended the directive. */
static void put_subject(sovb_buffer *out, const sovb_directive *directive, sovb_lang lang)
{
	sovb_string ended = sovb_drawing_symbol(directive->ended_by);
	char by[128];

	sovb_buffer_append_string(out, directive->title);
	if (!directive->ended_by.size)
		return;
	snprintf(by, sizeof by, "%.*s", (int)ended.size, ended.data);
	sovb_buffer_append_text(out, " (");
	sovb_drawing_say(out, SOVB_DRAWING_ENDED_BY, lang, by, NULL, NULL);
	sovb_buffer_append_char(out, ')');
}

static void put_row(sovb_workbook *w, lxw_worksheet *sheet, lxw_row_t line, const sovb_directive *directive,
		    sovb_lang lang)
{
	sovb_buffer text = SOVB_BUFFER_INIT(CELL_MEMORY);
	double lines = sovb_workbook_lines(directive->issuer, widths[2]);

	sovb_workbook_text(w, sheet, line, 0, sovb_drawing_symbol(directive->key), w->text);
	if (!sovb_workbook_day(w, sheet, line, 1, directive->date))
		sovb_workbook_text(w, sheet, line, 1, (sovb_string){0}, w->text);
	sovb_workbook_text(w, sheet, line, 2, directive->issuer, w->text);
	for (int column = 3; column < COLUMNS; column++) {
		int kind = column - 4;
		bool missing = kind >= 0 && !directive->count[kind] && !directive->ended_by.size;
		double needs;

		sovb_buffer_clear(&text);
		if (kind < 0)
			put_subject(&text, directive, lang);
		else
			put_answers(&text, directive->answer[kind], directive->count[kind]);
		needs = sovb_workbook_lines(text_of(&text), widths[column]);
		lines = needs > lines ? needs : lines;
		sovb_workbook_text(w, sheet, line, (lxw_col_t)column, text_of(&text),
				   missing ? w->missing : w->text);
	}
	if (text.status != SOVB_OK)
		sovb_workbook_note(w, LXW_ERROR_MEMORY_MALLOC_FAILED);
	sovb_workbook_height(w, sheet, line, lines);
	sovb_buffer_fini(&text);
}

static void fill(sovb_workbook *w, const void *context)
{
	static const sovb_drawing_text headings[COLUMNS] = {
	    SOVB_DRAWING_NUMBER, SOVB_DRAWING_DATE,   SOVB_DRAWING_ISSUER, SOVB_DRAWING_SUBJECT,
	    SOVB_DRAWING_PLAN,   SOVB_DRAWING_REPORT, SOVB_DRAWING_REVIEW};
	const writing *from = context;
	sovb_lang lang = from->options->lang;
	lxw_worksheet *sheet = w->calls.workbook_add_worksheet(w->workbook, NULL);
	sovb_workbook_column column[COLUMNS];
	lxw_row_t line = SOVB_WORKBOOK_HEADING_ROW;

	if (!sheet) {
		sovb_workbook_note(w, LXW_ERROR_MEMORY_MALLOC_FAILED);
		return;
	}
	for (int i = 0; i < COLUMNS; i++)
		column[i] = (sovb_workbook_column){sovb_drawing_words(headings[i], lang), widths[i]};
	sovb_workbook_headings(w, sheet, sovb_drawing_words(SOVB_DRAWING_COVERAGE, lang), column, COLUMNS);
	for (size_t i = 0; i < from->coverage->count && w->failed == LXW_NO_ERROR; i++)
		put_row(w, sheet, ++line, &from->coverage->directive[i], lang);
	sovb_workbook_page(w, sheet, line, COLUMNS);
}

sovb_status sovb_coverage_workbook(const sovb_coverage *coverage, const sovb_drawing_options *options, long long now,
				   sovb_sink sink, void *context, sovb_error *err)
{
	const writing from = {coverage, options};
	const sovb_workbook_content content = {sovb_drawing_words(SOVB_DRAWING_COVERAGE, options->lang), fill, &from};
	sovb_buffer out = SOVB_BUFFER_INIT(SOVB_DRAWING_MAX_BYTES);
	sovb_status status = sovb_workbook_make(&out, TEMPORARY, &content, now, err);

	if (status == SOVB_OK)
		return sovb_drawing_deliver(&out, sink, context, err);
	sovb_buffer_fini(&out);
	return status;
}
