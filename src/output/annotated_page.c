#include "annotated_page.h"

#include <string.h>

#include "html.h"
#include "message.h"

#define SCRATCH_BYTES ((size_t)64 << 20)

typedef struct page {
	sovb_html html;
	sovb_arena arena;
	sovb_string text;
	const sovb_notes *notes;
	sovb_lang lang;
} page;

static void put_head(page *p, const sovb_document *draft, sovb_date date)
{
	static const char *const titles[] = {"Dự thảo kèm nhận xét", "Annotated draft"};
	const char *path = sovb_document_path(draft);
	sovb_string name = sovb_file_name((sovb_string){path, strlen(path)});
	char day[SOVB_DATE_TEXT];

	sovb_html_begin(&p->html, p->lang, name);
	sovb_html_leaf(&p->html, SOVB_HTML_H1, NULL, titles[p->lang]);
	sovb_html_open(&p->html, SOVB_HTML_P, "sub");
	sovb_html_string(&p->html, name);
	if (date.year) {
		sovb_html_text(&p->html, ", ");
		sovb_html_text(&p->html, p->lang == SOVB_LANG_VI ? sovb_date_local(date, day) : sovb_date_iso(date, day));
	}
	sovb_html_close(&p->html);
}

static void put_text(page *p, size_t start, size_t end)
{
	sovb_html_string(&p->html, (sovb_string){p->text.data + start, end - start});
}

static void put_number(page *p, size_t n)
{
	sovb_html_open(&p->html, SOVB_HTML_SUP, NULL);
	sovb_html_open_link(&p->html, NULL, 'n', n);
	sovb_html_text(&p->html, "[");
	sovb_html_number(&p->html, n);
	sovb_html_text(&p->html, "]");
	sovb_html_close(&p->html);
	sovb_html_close(&p->html);
}

/* A line with the notes first to last (exclusive) that begin in it; what of them overlaps is marked once. */
static void put_line(page *p, sovb_span line, size_t first, size_t last)
{
	size_t done = line.start;

	sovb_html_open(&p->html, SOVB_HTML_DIV, "line");
	for (size_t i = first; i < last; i++) {
		sovb_span span = p->notes->items[i].span;

		if (span.end > line.end)
			span.end = line.end;
		if (span.start < done)
			span.start = done;
		put_text(p, done, span.start);
		if (span.end > span.start) {
			sovb_html_open(&p->html, SOVB_HTML_MARK,
			               sovb_severity_name(p->notes->items[i].finding->severity));
			put_text(p, span.start, span.end);
			sovb_html_close(&p->html);
			done = span.end;
		} else {
			done = span.start;
		}
		put_number(p, i + 1);
	}
	put_text(p, done, line.end);
	sovb_html_close(&p->html);
}

static void put_note(page *p, size_t i)
{
	sovb_note_line lines[SOVB_NOTE_LINES];
	const sovb_finding *finding = p->notes->items[i].finding;
	size_t count = sovb_note_lines(lines, finding, p->lang, &p->arena);

	sovb_html_open_target(&p->html, SOVB_HTML_ASIDE, sovb_severity_name(finding->severity), 'n', i + 1);
	for (size_t j = 0; j < count; j++) {
		sovb_html_open(&p->html, SOVB_HTML_P, NULL);
		sovb_html_open(&p->html, SOVB_HTML_B, NULL);
		if (j == 0) {
			sovb_html_text(&p->html, "[");
			sovb_html_number(&p->html, i + 1);
			sovb_html_text(&p->html, "] ");
		}
		sovb_html_text(&p->html, lines[j].label);
		sovb_html_text(&p->html, ": ");
		sovb_html_close(&p->html);
		sovb_html_string(&p->html, lines[j].text);
		if (lines[j].quote.size) {
			sovb_html_text(&p->html, lines[j].text.size ? ": “" : "“");
			sovb_html_string(&p->html, lines[j].quote);
			sovb_html_text(&p->html, "”");
		}
		sovb_html_close(&p->html);
	}
	sovb_html_close(&p->html);
}

static void put_lines(page *p)
{
	size_t note = 0;

	for (size_t start = 0; start < p->text.size;) {
		const char *newline = memchr(p->text.data + start, '\n', p->text.size - start);
		sovb_span line = {start, newline ? (size_t)(newline - p->text.data) : p->text.size};
		size_t first = note;

		while (note < p->notes->count && p->notes->items[note].span.start <= line.end)
			note++;
		put_line(p, line, first, note);
		for (size_t i = first; i < note; i++)
			put_note(p, i);
		start = line.end + 1;
	}
}

sovb_status sovb_annotated_page(sovb_buffer *out, sovb_annotate_summary *summary, const sovb_document *draft,
                                const sovb_notes *notes, const sovb_annotate_options *options, sovb_error *err)
{
	page p = {.text = sovb_document_text(draft), .notes = notes, .lang = options->lang};
	sovb_status status = SOVB_OK;

	sovb_arena_init(&p.arena, SCRATCH_BYTES);
	put_head(&p, draft, options->date);
	put_lines(&p);
	sovb_html_end(&p.html);
	summary->comments = notes->count;
	if (sovb_arena_failed(&p.arena) || p.html.out.status != SOVB_OK) {
		status = sovb_no_memory(err);
		sovb_html_fini(&p.html);
	} else {
		*out = p.html.out;
	}
	sovb_arena_fini(&p.arena);
	return status;
}
