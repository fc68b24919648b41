/*
 * A graph in the language DOT: a box a document, clusters by level, a line a relation.
 */
#include "drawing_text.h"
#include "marks.h"
#include "svg.h"
#include "timeline_svg.h"

#define TITLE_WIDTH 190.0 /* of the subject in a box, of which two lines are shown */
#define TITLE_SIZE 9.0

/* How an arrow looks; no two are the same without colour. */
static const struct {
	const char *color, *style, *head;
} lines[SOVB_MARK_CLASS_COUNT] = {
    [SOVB_MARK_ISSUED] = {"#111111", "solid", "normal"},
    [SOVB_MARK_IMPLEMENTS] = {"#1f4e8c", "bold", "normal"},
    [SOVB_MARK_GUIDES] = {"#00695c", "dashed", "empty"},
    [SOVB_MARK_REVIEWS] = {"#2e5d1e", "dashed", "box"},
    [SOVB_MARK_MONITORS] = {"#a04a00", "dashed", "diamond"},
    [SOVB_MARK_CHANGES] = {"#b3261e", "bold", "crow"},
    [SOVB_MARK_PROMULGATES] = {"#4a2f73", "solid", "dot"},
    [SOVB_MARK_CITES] = {"#8a8a8a", "dotted", "vee"},
};

typedef struct dot {
	sovb_buffer *out;
	const sovb_graph *graph;
	const sovb_drawing_options *options;
} dot;

/* Words inside a quoted string of DOT, where a backslash begins an escape and '"' the end. */
static void put_words(const dot *d, sovb_string text)
{
	for (size_t i = 0; i < text.size; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c == '"' || c == '\\')
			sovb_buffer_append_char(d->out, '\\');
		sovb_buffer_append_char(d->out, c < 0x20 || c == 0x7F ? ' ' : (char)c);
	}
}

/* The subject in two short lines. */
static void put_title(const dot *d, sovb_string title)
{
	for (int i = 0; i < 2 && title.size; i++) {
		size_t size = sovb_svg_text_fit(title, TITLE_SIZE, false, TITLE_WIDTH);

		sovb_buffer_append_text(d->out, "\\n");
		put_words(d, (sovb_string){title.data, size});
		size += size < title.size;
		title = (sovb_string){title.data + size, title.size - size};
	}
	if (title.size)
		sovb_buffer_append_text(d->out, " …");
}

static void put_node(const dot *d, size_t i)
{
	const sovb_graph_node *node = &d->graph->node[i];
	bool focus = d->options->focus.size && i == 0;
	char day[SOVB_DATE_TEXT];

	sovb_buffer_appendf(d->out, "\t\tn%zu [label=\"", i);
	put_words(d, sovb_drawing_symbol(node->key));
	if (node->date.year)
		sovb_buffer_appendf(d->out, ", %s", sovb_date_local(node->date, day));
	put_title(d, node->title);
	sovb_buffer_append_text(d->out, "\", tooltip=\"");
	put_words(d, node->title);
	sovb_buffer_append_char(d->out, '"');
	if (focus)
		sovb_buffer_append_text(d->out, ", penwidth=2.5, peripheries=2");
	/* What is only cited is not in the archive. */
	if (!node->held)
		sovb_buffer_append_text(d->out, ", style=\"filled,dashed\"");
	sovb_buffer_append_text(d->out, "];\n");
}

/* The documents of one level, from the top down. */
static void put_level(const dot *d, sovb_drawing_text lane)
{
	bool begun = false;

	for (size_t i = 0; i < d->graph->count; i++) {
		if (sovb_drawing_lane(d->graph->node[i].level) != lane)
			continue;
		if (!begun) {
			sovb_buffer_appendf(d->out, "\tsubgraph cluster_%d {\n\t\tlabel=\"%s\";\n",
					    (int)(lane - SOVB_DRAWING_LANE_CENTRAL),
					    sovb_drawing_words(lane, d->options->lang));
			begun = true;
		}
		put_node(d, i);
	}
	if (begun)
		sovb_buffer_append_text(d->out, "\t}\n");
}

static void put_link(const dot *d, const sovb_graph_link *link)
{
	sovb_mark_class class = sovb_relation_class(link->relation);

	/* From the document acted on to the one that acts, so that directives stand above what follows from
	 * them. */
	sovb_buffer_appendf(d->out, "\tn%zu -> n%zu [dir=back, arrowtail=%s, color=\"%s\", style=%s",
			    link->target, link->source, lines[class].head, lines[class].color,
			    lines[class].style);
	if (class != SOVB_MARK_CITES)
		sovb_buffer_appendf(d->out, ", label=\"%s\", fontcolor=\"%s\"",
				    sovb_drawing_relation(link->relation, d->options->lang),
				    lines[class].color);
	else if (link->source && link->target)
		/* Mere citations among the others must not pull the picture apart. */
		sovb_buffer_append_text(d->out, ", constraint=false");
	sovb_buffer_append_text(d->out, "];\n");
}

/* Title, subtitle, and what is left out or when it was made. */
static void put_label(const dot *d)
{
	sovb_string title = d->options->title;

	if (!title.size)
		title = SOVB_DRAWING_STRING(sovb_drawing_words(SOVB_DRAWING_GRAPH, d->options->lang));
	sovb_buffer_append_text(d->out, "\tlabel=\"");
	put_words(d, title);
	if (d->options->subtitle.size) {
		sovb_buffer_append_text(d->out, "\\n");
		put_words(d, d->options->subtitle);
	}
	if (d->graph->left_out) {
		sovb_buffer_append_text(d->out, "\\n");
		sovb_drawing_count(d->out, SOVB_DRAWING_LEFT_OUT, d->options->lang, d->graph->left_out);
	}
	sovb_buffer_append_text(d->out, "\";\n");
}

static void put_graph(const dot *d)
{
	sovb_buffer_append_text(
	    d->out, "digraph sovb {\n"
		    "\tgraph [charset=\"UTF-8\", rankdir=LR, labelloc=t, fontname=\"Times New Roman\", "
		    "fontsize=16, newrank=true, nodesep=0.15, ranksep=0.9];\n"
		    "\tnode [shape=box, style=filled, fillcolor=white, fontname=\"Times New Roman\", "
		    "fontsize=11, margin=\"0.08,0.05\"];\n"
		    "\tedge [fontname=\"Times New Roman\", fontsize=9];\n");
	put_label(d);
	for (int lane = SOVB_DRAWING_LANE_CENTRAL; lane <= SOVB_DRAWING_LANE_OTHER; lane++)
		put_level(d, (sovb_drawing_text)lane);
	for (size_t i = 0; i < d->graph->link_count; i++)
		put_link(d, &d->graph->link[i]);
	sovb_buffer_append_text(d->out, "}\n");
}

sovb_status sovb_graph_dot(const sovb_graph *graph, const sovb_drawing_options *options, sovb_sink sink,
			   void *context, sovb_error *err)
{
	sovb_buffer out = SOVB_BUFFER_INIT(SOVB_DRAWING_MAX_BYTES);

	put_graph(&(dot){&out, graph, options});
	return sovb_drawing_deliver(&out, sink, context, err);
}
