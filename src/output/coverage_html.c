/*
 * Coverage as a page: a directive a row, and what answers it.
 */
#include <stdio.h>

#include "drawing_text.h"
#include "markup.h"
#include "page.h"
#include "timeline_svg.h"

typedef struct page {
	sovb_buffer *out;
	sovb_lang lang;
} page;

static void say(const page *p, sovb_drawing_text text)
{
	sovb_drawing_say(p->out, text, p->lang, NULL, NULL, NULL);
}

static void put_head(const page *p)
{
	static const sovb_drawing_text columns[] = {SOVB_DRAWING_DIRECTIVE, SOVB_DRAWING_ISSUER,
						    SOVB_DRAWING_PLAN, SOVB_DRAWING_REPORT,
						    SOVB_DRAWING_REVIEW};

	sovb_buffer_append_text(p->out, "<thead><tr>");
	for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
		sovb_buffer_append_text(p->out, "<th scope=\"col\">");
		say(p, columns[i]);
		sovb_buffer_append_text(p->out, "</th>");
	}
	sovb_buffer_append_text(p->out, "</tr></thead>\n<tbody>\n");
}

/* A number and its day. */
static void put_document(const page *p, sovb_string key, sovb_date date)
{
	sovb_string symbol = sovb_drawing_symbol(key);

	sovb_markup_text(p->out, symbol.data, symbol.size);
	if (date.year) {
		sovb_buffer_append_text(p->out, ", ");
		sovb_page_date(p->out, date);
	}
}

static void put_answer(const page *p, const sovb_answer *answer)
{
	sovb_buffer_append_text(p->out, answer->sure ? "<li title=\"" : "<li class=\"hint\" title=\"");
	sovb_markup_text(p->out, answer->evidence.quote.data, answer->evidence.quote.size);
	sovb_buffer_append_text(p->out, answer->sure ? "\">" : "\">(");
	put_document(p, answer->document, answer->date);
	if (answer->issuer.size) {
		sovb_buffer_append_text(p->out, ", ");
		sovb_markup_text(p->out, answer->issuer.data, answer->issuer.size);
	}
	sovb_buffer_append_text(p->out, answer->sure ? "</li>" : ")</li>");
}

static void put_cell(const page *p, const sovb_directive *directive, int kind)
{
	size_t count = directive->count[kind];

	if (!count) {
		/* What is no longer in force asks for nothing. */
		sovb_buffer_append_text(p->out,
					directive->ended_by.size ? "<td>" : "<td class=\"none\"><span>");
		if (!directive->ended_by.size)
			say(p, SOVB_DRAWING_MISSING);
		sovb_buffer_append_text(p->out, directive->ended_by.size ? "</td>" : "</span></td>");
		return;
	}
	sovb_buffer_append_text(p->out, "<td><ul>");
	for (size_t i = 0; i < count; i++)
		put_answer(p, &directive->answer[kind][i]);
	sovb_buffer_append_text(p->out, "</ul></td>");
}

static void put_row(const page *p, const sovb_directive *directive)
{
	sovb_string ended = sovb_drawing_symbol(directive->ended_by);
	char by[128];

	sovb_buffer_append_text(p->out, "<tr><th scope=\"row\">");
	put_document(p, directive->key, directive->date);
	sovb_buffer_append_text(p->out, "<br><span style=\"font-weight:normal\">");
	sovb_markup_text(p->out, directive->title.data, directive->title.size);
	if (ended.size) {
		snprintf(by, sizeof by, "%.*s", (int)ended.size, ended.data);
		sovb_buffer_append_text(p->out, " <em>(");
		sovb_drawing_say(p->out, SOVB_DRAWING_ENDED_BY, p->lang, by, NULL, NULL);
		sovb_buffer_append_text(p->out, ")</em>");
	}
	sovb_buffer_append_text(p->out, "</span></th>");
	sovb_page_element(p->out, "td", directive->issuer);
	for (int kind = 0; kind < SOVB_ANSWER_COUNT; kind++)
		put_cell(p, directive, kind);
	sovb_buffer_append_text(p->out, "</tr>\n");
}

static void put_page(const page *p, const sovb_coverage *coverage, const sovb_drawing_options *options)
{
	const char *title = sovb_drawing_words(SOVB_DRAWING_COVERAGE, p->lang);

	sovb_page_begin(p->out, options, title);
	sovb_buffer_append_text(p->out, "<main>\n");
	sovb_page_element(p->out, "h1", options->title.size ? options->title : SOVB_DRAWING_STRING(title));
	sovb_buffer_append_text(p->out, "\n<p>");
	sovb_markup_text(p->out, options->subtitle.data, options->subtitle.size);
	sovb_buffer_append_text(p->out, options->subtitle.size ? "<br>" : "");
	say(p, SOVB_DRAWING_COVERAGE_NOTE);
	sovb_buffer_append_text(p->out, "</p>\n<table>\n");
	put_head(p);
	for (size_t i = 0; i < coverage->count; i++)
		put_row(p, &coverage->directive[i]);
	sovb_buffer_append_text(p->out, "</tbody>\n</table>\n</main>\n");
	sovb_page_end(p->out, options);
}

sovb_status sovb_coverage_html(const sovb_coverage *coverage, const sovb_drawing_options *options,
			       sovb_sink sink, void *context, sovb_error *err)
{
	sovb_buffer out = SOVB_BUFFER_INIT(SOVB_DRAWING_MAX_BYTES);

	put_page(&(page){&out, options->lang}, coverage, options);
	return sovb_drawing_deliver(&out, sink, context, err);
}
