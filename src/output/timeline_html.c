/*
 * A timeline as a page: the drawing, and under it the documents as a table.
 */
#include <stdio.h>

#include "drawing_text.h"
#include "markup.h"
#include "page.h"
#include "timeline_svg.h"

typedef struct page {
	sovb_buffer *out;
	const sovb_marks *marks;
	const sovb_drawing_options *options;
} page;

static void say(const page *p, const char *element, sovb_drawing_text text)
{
	sovb_page_element(p->out, element, SOVB_DRAWING_STRING(sovb_drawing_words(text, p->options->lang)));
}

static void put_head(const page *p)
{
	static const sovb_drawing_text columns[] = {SOVB_DRAWING_DATE,   SOVB_DRAWING_NUMBER,
						    SOVB_DRAWING_ISSUER, SOVB_DRAWING_SUBJECT,
						    SOVB_DRAWING_DOES,   SOVB_DRAWING_EVIDENCE};

	sovb_buffer_append_text(p->out, "<thead><tr>");
	for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
		sovb_buffer_append_text(p->out, "<th scope=\"col\">");
		sovb_drawing_say(p->out, columns[i], p->options->lang, NULL, NULL, NULL);
		sovb_buffer_append_text(p->out, "</th>");
	}
	sovb_buffer_append_text(p->out, "</tr></thead>\n<tbody>\n");
}

/* A number, as a link to the document's row when it has one. */
static void put_target(const page *p, sovb_string key)
{
	const sovb_mark *mark = sovb_marks_find(p->marks, key);
	sovb_string symbol = sovb_drawing_symbol(key);

	if (mark)
		sovb_buffer_appendf(p->out, "<a href=\"#d%zu\">", (size_t)(mark - p->marks->mark));
	sovb_markup_text(p->out, symbol.data, symbol.size);
	if (mark)
		sovb_buffer_append_text(p->out, "</a>");
}

static void put_relations(const page *p, const sovb_mark *mark)
{
	sovb_buffer_append_text(p->out, "<td><ul>");
	for (size_t i = 0; i < mark->event_count; i++) {
		const sovb_event *event = mark->event[i];

		/* That a document was issued is said only when there is nothing more to say. */
		if (!event->target.size && mark->event_count > 1)
			continue;
		sovb_buffer_append_text(p->out, "<li>");
		if (event->target.size) {
			sovb_buffer_append_text(p->out,
						sovb_drawing_relation(event->relation, p->options->lang));
			sovb_buffer_append_char(p->out, ' ');
			put_target(p, event->target);
		} else {
			sovb_drawing_say(p->out, SOVB_DRAWING_WAS_ISSUED, p->options->lang, NULL, NULL, NULL);
		}
		sovb_buffer_append_text(p->out, "</li>");
	}
	sovb_buffer_append_text(p->out, "</ul></td>");
}

static bool same_place(const sovb_evidence *a, const sovb_evidence *b)
{
	return a->quote.size == b->quote.size && a->file.size == b->file.size &&
	       (!a->quote.size || memcmp(a->quote.data, b->quote.data, a->quote.size) == 0) &&
	       (!a->file.size || memcmp(a->file.data, b->file.data, a->file.size) == 0);
}

static void put_quote(const page *p, const sovb_evidence *evidence)
{
	char start[24], end[24];

	sovb_page_element(p->out, "blockquote", evidence->quote);
	sovb_buffer_append_text(p->out, "<cite>");
	sovb_markup_text(p->out, evidence->file.data, evidence->file.size);
	if (evidence->span.end) {
		snprintf(start, sizeof start, "%zu", evidence->span.start);
		snprintf(end, sizeof end, "%zu", evidence->span.end);
		sovb_buffer_append_text(p->out, ", ");
		sovb_drawing_say(p->out, SOVB_DRAWING_BYTES, p->options->lang, start, end, NULL);
	}
	sovb_buffer_append_text(p->out, "</cite>");
}

/* The words of its events, each once; its own title is in the column before. */
static void put_evidence(const page *p, const sovb_mark *mark)
{
	sovb_buffer_append_text(p->out, "<td>");
	for (size_t i = 0; i < mark->event_count; i++) {
		const sovb_evidence *evidence = &mark->event[i]->evidence;
		bool known = !mark->event[i]->target.size && mark->event_count > 1;

		for (size_t j = 0; j < i && !known; j++)
			known =
			    mark->event[j]->target.size && same_place(evidence, &mark->event[j]->evidence);
		if (!known && evidence->file.size)
			put_quote(p, evidence);
	}
	sovb_buffer_append_text(p->out, "</td>");
}

static void put_row(const page *p, size_t i)
{
	const sovb_mark *mark = &p->marks->mark[i];
	sovb_string symbol = sovb_drawing_symbol(mark->document);

	if (!symbol.size)
		symbol = SOVB_DRAWING_STRING(sovb_drawing_words(SOVB_DRAWING_NO_NUMBER, p->options->lang));
	sovb_buffer_appendf(p->out, "<tr id=\"d%zu\"><td class=\"day\">", i);
	sovb_page_date(p->out, mark->date);
	sovb_buffer_append_text(p->out, "</td><th scope=\"row\" class=\"day\">");
	sovb_markup_text(p->out, symbol.data, symbol.size);
	sovb_buffer_append_text(p->out, "</th>");
	sovb_page_element(p->out, "td", mark->issuer);
	sovb_page_element(p->out, "td", mark->title);
	put_relations(p, mark);
	put_evidence(p, mark);
	sovb_buffer_append_text(p->out, "</tr>\n");
}

static void put_page(const page *p)
{
	const char *usual = sovb_drawing_words(SOVB_DRAWING_TIMELINE, p->options->lang);
	sovb_string title = p->options->title.size ? p->options->title : SOVB_DRAWING_STRING(usual);

	sovb_page_begin(p->out, p->options, usual);
	sovb_buffer_append_text(p->out, "<p><a class=\"skip\" href=\"#list\">");
	sovb_drawing_say(p->out, SOVB_DRAWING_SKIP, p->options->lang, NULL, NULL, NULL);
	sovb_buffer_append_text(p->out, "</a></p>\n<main>\n");
	/* The drawing shows the title; those who do not see it need it as a heading. */
	sovb_buffer_append_text(p->out, "<h1 class=\"unseen\">");
	sovb_markup_text(p->out, title.data, title.size);
	sovb_buffer_append_text(p->out, "</h1>\n<figure>\n");
	sovb_timeline_draw(p->out, p->marks, p->options, true);
	sovb_buffer_append_text(p->out, "</figure>\n<section id=\"list\" tabindex=\"-1\">\n");
	say(p, "h2", SOVB_DRAWING_LIST);
	sovb_buffer_append_text(p->out, "\n<table>\n");
	put_head(p);
	for (size_t i = 0; i < p->marks->count; i++)
		put_row(p, i);
	sovb_buffer_append_text(p->out, "</tbody>\n</table>\n</section>\n</main>\n");
	sovb_page_end(p->out, p->options);
}

sovb_status sovb_timeline_html(const sovb_events *events, const sovb_drawing_options *options, sovb_sink sink,
			       void *context, sovb_error *err)
{
	sovb_buffer out = SOVB_BUFFER_INIT(SOVB_DRAWING_MAX_BYTES);
	sovb_marks marks;
	sovb_status status = sovb_marks_init(&marks, events, options->focus, SOVB_DRAWING_MAX_MARKS, err);

	if (status == SOVB_OK) {
		put_page(&(page){&out, &marks, options});
		status = sovb_drawing_deliver(&out, sink, context, err);
	}
	sovb_marks_fini(&marks);
	return status;
}
