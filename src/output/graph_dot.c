/*
 * A graph in the language DOT: a box a document, a line a relation, and a column a level, from the centre on the left
 * to the cell on the right.
 *
 * Columns are kept apart by points that are not drawn: whatever stands in one comes before the next column's point,
 * and that before what stands in the next.  Mere citations are drawn only of the document asked for, and where a
 * document would otherwise hang on nothing; all of them would hide the rest.
 */
#include <stdlib.h>


#include "drawing_text.h"
#include "marks.h"
#include "markup.h"
#include "message.h"
#include "svg.h"
#include "timeline_svg.h"

#define TITLE_WIDTH 190.0 /* of the subject in a box, of which two lines are shown */
#define TITLE_SIZE 9.0

/* How an arrow looks, also in the legend; no two are the same without colour. */
static const struct {
	const char *color, *style, *head, *shown;
	sovb_drawing_text name;
} lines[SOVB_MARK_CLASS_COUNT] = {
    [SOVB_MARK_ISSUED] = {"#111111", "solid", "normal", "", SOVB_DRAWING_ISSUED},
    [SOVB_MARK_IMPLEMENTS] = {"#1f4e8c", "bold", "normal", "━━▶", SOVB_DRAWING_IMPLEMENTS},
    [SOVB_MARK_GUIDES] = {"#00695c", "dashed", "empty", "╌╌▷", SOVB_DRAWING_GUIDES},
    [SOVB_MARK_REVIEWS] = {"#2e5d1e", "dashed", "box", "╌╌■", SOVB_DRAWING_REVIEWS},
    [SOVB_MARK_MONITORS] = {"#a04a00", "dashed", "diamond", "╌╌◆", SOVB_DRAWING_MONITORS},
    [SOVB_MARK_CHANGES] = {"#b3261e", "bold", "crow", "━━⋲", SOVB_DRAWING_CHANGES},
    [SOVB_MARK_PROMULGATES] = {"#4a2f73", "solid", "dot", "──●", SOVB_DRAWING_PROMULGATES},
    [SOVB_MARK_CITES] = {"#8a8a8a", "dotted", "vee", "┈┈›", SOVB_DRAWING_CITES},
};

typedef struct dot {
	sovb_buffer *out;
	const sovb_graph *graph;
	const sovb_drawing_options *options;
	bool *drawn; /* of the links */
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

		sovb_buffer_append_text(d->out, "<br/>");
		sovb_markup_text(d->out, title.data, size);
		size += size < title.size;
		title = (sovb_string){title.data + size, title.size - size};
	}
	if (title.size)
		sovb_buffer_append_text(d->out, " …");
}

static void put_node(const dot *d, size_t i)
{
	const sovb_graph_node *node = &d->graph->node[i];
	sovb_string symbol = sovb_drawing_symbol(node->key);
	bool focus = d->options->focus.size && i == 0;
	char day[SOVB_DATE_TEXT];

	sovb_buffer_appendf(d->out, "\t\tn%zu [label=<<b>", i);
	sovb_markup_text(d->out, symbol.data, symbol.size);
	if (node->date.year)
		sovb_buffer_appendf(d->out, ", %s", sovb_date_local(node->date, day));
	sovb_buffer_append_text(d->out, "</b>");
	put_title(d, node->title);
	sovb_buffer_append_text(d->out, ">, tooltip=\"");
	put_words(d, node->title);
	sovb_buffer_append_char(d->out, '"');
	if (focus)
		sovb_buffer_append_text(d->out, ", penwidth=2.5, peripheries=2");
	/* What is only cited is not in the archive. */
	if (!node->held)
		sovb_buffer_append_text(d->out, ", style=\"filled,dashed\"");
	sovb_buffer_append_text(d->out, "];\n");
}

static sovb_drawing_text lane_of(const dot *d, size_t node)
{
	return sovb_drawing_lane(d->graph->node[node].level);
}

/* The documents of one level, behind the point of its column; false when there are none. */
static bool put_level(const dot *d, sovb_drawing_text lane)
{
	bool begun = false;

	for (size_t i = 0; i < d->graph->count; i++) {
		if (lane_of(d, i) != lane)
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
	return begun;
}

/* Keep the columns of two levels apart. */
static void put_gap(const dot *d, int left, int right)
{
	int point = right - SOVB_DRAWING_LANE_CENTRAL;

	sovb_buffer_appendf(d->out, "\tp%d [shape=point, style=invis, width=0.01, label=\"\"];\n", point);
	for (size_t i = 0; i < d->graph->count; i++) {
		if ((int)lane_of(d, i) == left)
			sovb_buffer_appendf(d->out, "\tn%zu -> p%d [style=invis, weight=0];\n", i, point);
		else if ((int)lane_of(d, i) == right)
			sovb_buffer_appendf(d->out, "\tp%d -> n%zu [style=invis, weight=0];\n", point, i);
	}
}

/* ---- links ---- */

static bool is_citation(const sovb_graph_link *link)
{
	return sovb_relation_class(link->relation) == SOVB_MARK_CITES;
}

/* The citation of most mentions that the document makes or receives; link_count when there is none. */
static size_t strongest_citation(const dot *d, size_t node)
{
	size_t best = d->graph->link_count;

	for (size_t i = 0; i < d->graph->link_count; i++) {
		const sovb_graph_link *link = &d->graph->link[i];

		if ((link->source == node || link->target == node) &&
		    (best == d->graph->link_count || link->mentions > d->graph->link[best].mentions))
			best = i;
	}
	return best;
}

/* Choose the links that are drawn, and no more citations than tie each document to another. */
static void choose_links(dot *d, bool *tied)
{
	bool focus = d->options->focus.size > 0;

	for (size_t i = 0; i < d->graph->link_count; i++) {
		const sovb_graph_link *link = &d->graph->link[i];

		d->drawn[i] = !is_citation(link) || (focus && (!link->source || !link->target));
		if (d->drawn[i])
			tied[link->source] = tied[link->target] = true;
	}
	for (size_t node = 0; node < d->graph->count; node++) {
		size_t best = tied[node] ? d->graph->link_count : strongest_citation(d, node);

		if (best == d->graph->link_count)
			continue;
		d->drawn[best] = true;
		tied[d->graph->link[best].source] = tied[d->graph->link[best].target] = true;
	}
}

static void put_link(const dot *d, const sovb_graph_link *link)
{
	sovb_mark_class class = sovb_relation_class(link->relation);

	/* From the document acted on to the one that acts, so that directives stand before what follows from
	 * them; what goes the other way must not pull the columns apart. */
	sovb_buffer_appendf(d->out, "\tn%zu -> n%zu [dir=back, arrowtail=%s, color=\"%s\", style=%s",
			    link->target, link->source, lines[class].head, lines[class].color,
			    lines[class].style);
	if (lane_of(d, link->target) > lane_of(d, link->source) ||
	    lane_of(d, link->source) == SOVB_DRAWING_LANE_OTHER)
		sovb_buffer_append_text(d->out, ", constraint=false");
	sovb_buffer_appendf(d->out, ", tooltip=\"%s\"];\n",
			    sovb_drawing_relation(link->relation, d->options->lang));
}

/* What the lines drawn mean. */
static void put_legend(const dot *d)
{
	bool used[SOVB_MARK_CLASS_COUNT] = {false};
	const char *between = "\\n";

	for (size_t i = 0; i < d->graph->link_count; i++) {
		if (d->drawn[i])
			used[sovb_relation_class(d->graph->link[i].relation)] = true;
	}
	for (int class = 0; class < SOVB_MARK_CLASS_COUNT; class++) {
		if (!used[class])
			continue;
		sovb_buffer_appendf(d->out, "%s%s %s", between, lines[class].shown,
				    sovb_drawing_words(lines[class].name, d->options->lang));
		between = "    ";
	}
	for (size_t i = 0; i < d->graph->count; i++) {
		if (!d->graph->node[i].held) {
			sovb_buffer_appendf(d->out, "%s┆┆ %s", between,
					    sovb_drawing_words(SOVB_DRAWING_NOT_HELD, d->options->lang));
			break;
		}
	}
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
	put_legend(d);
	sovb_buffer_append_text(d->out, "\";\n");
}

static void put_graph(const dot *d)
{
	int left = -1;

	sovb_buffer_append_text(
	    d->out, "digraph sovb {\n"
		    "\tgraph [charset=\"UTF-8\", rankdir=LR, labelloc=t, fontname=\"Times New Roman\", "
		    "fontsize=16, newrank=true, nodesep=0.15, ranksep=0.45];\n"
		    "\tnode [shape=box, style=filled, fillcolor=white, fontname=\"Times New Roman\", "
		    "fontsize=11, margin=\"0.08,0.05\"];\n"
		    "\tedge [fontname=\"Times New Roman\", fontsize=9];\n");
	put_label(d);
	for (int lane = SOVB_DRAWING_LANE_CENTRAL; lane <= SOVB_DRAWING_LANE_OTHER; lane++) {
		if (!put_level(d, (sovb_drawing_text)lane))
			continue;
		if (left >= 0)
			put_gap(d, left, lane);
		left = lane;
	}
	for (size_t i = 0; i < d->graph->link_count; i++) {
		if (d->drawn[i])
			put_link(d, &d->graph->link[i]);
	}
	sovb_buffer_append_text(d->out, "}\n");
}

sovb_status sovb_graph_dot(const sovb_graph *graph, const sovb_drawing_options *options, sovb_sink sink,
			   void *context, sovb_error *err)
{
	sovb_buffer out = SOVB_BUFFER_INIT(SOVB_DRAWING_MAX_BYTES);
	bool *drawn = calloc(graph->link_count + 1, sizeof *drawn);
	bool *tied = calloc(graph->count + 1, sizeof *tied);
	dot d = {&out, graph, options, drawn};
	sovb_status status;

	if (drawn && tied) {
		choose_links(&d, tied);
		put_graph(&d);
		status = sovb_drawing_deliver(&out, sink, context, err);
	} else {
		sovb_buffer_fini(&out);
		status = sovb_no_memory(err);
	}
	free(drawn);
	free(tied);
	return status;
}
