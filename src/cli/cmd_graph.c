#include <stdio.h>
#include <stdlib.h>

#include <sovb/drawing.h>

#include "command.h"
#include "graphviz.h"
#include "labels.h"
#include "layout.h"
#include "lookup.h"
#include "options.h"
#include "picture.h"
#include "records.h"
#include "say.h"

static void put_node(const session *s, const sovb_graph_node *node)
{
	char date[SOVB_DATE_TEXT];

	layout_styled(&s->term, STYLE_BOLD, layout_symbol(node->key));
	if (node->date.year)
		printf("  %s", sovb_date_local(node->date, date));
	if (node->issuer.size) {
		fputs("  ", stdout);
		layout_string(node->issuer);
	}
	if (*label_level(node->level))
		printf("  [%s]", label_level(node->level));
	if (!node->held)
		printf("  %s", _("(cited, not held)"));
	putchar('\n');
}

/* Each document, and under it what it does to others. */
static void print_text(const session *s, const sovb_graph *graph)
{
	size_t at = 0;

	for (size_t i = 0; i < graph->count; i++) {
		put_node(s, &graph->node[i]);
		for (; at < graph->link_count && graph->link[at].source == i; at++) {
			printf("  %s ", label_relation(graph->link[at].relation));
			layout_string(layout_symbol(graph->node[graph->link[at].target].key));
			putchar('\n');
		}
	}
}

static void print_records(const session *s, const sovb_graph *graph)
{
	/* CSV has the columns of one kind of record only. */
	for (size_t i = 0; s->set.format != FORMAT_CSV && i < graph->count; i++)
		record_node(s->printer, &graph->node[i]);
	for (size_t i = 0; i < graph->link_count; i++)
		record_link(s->printer, graph, &graph->link[i]);
}

/* A sink: a stream in memory. */
static bool keep(void *context, const char *data, size_t size)
{
	return fwrite(data, 1, size, context) == size;
}

static int draw_svg(const sovb_graph *graph, const sovb_drawing_options *options)
{
	char *dot = NULL;
	size_t size = 0;
	FILE *stream = open_memstream(&dot, &size);
	sovb_error err;
	int status = EXIT_FAILED;
	bool made = stream && sovb_graph_dot(graph, options, keep, stream, &err) == SOVB_OK;

	if (stream && fclose(stream))
		made = false;
	if (made)
		status = graphviz_svg(dot, size);
	else
		say_error(_("out of memory"));
	free(dot);
	return status;
}

static int draw(session *s, const sovb_graph *graph, const sovb_entry *entry)
{
	sovb_drawing_options options;
	picture p;
	sovb_error err;
	int status;

	if (!picture_init(&p, &options, s, entry, _("Documents that cite and are cited around")))
		return EXIT_FAILED;
	if (s->set.format == FORMAT_SVG)
		status = draw_svg(graph, &options);
	else
		status = picture_status(s, sovb_graph_dot(graph, &options, picture_put, NULL, &err), &err);
	picture_fini(&p);
	return status;
}

static int print_graph(session *s, sovb_store *store, const sovb_entry *entry, bool alone, size_t *done)
{
	const sovb_graph_options options = {
	    .depth = (unsigned)s->set.depth,
	    .relation = s->set.relation,
	    .limit = s->set.limit > 0 ? (size_t)s->set.limit : 0,
	};
	sovb_graph *graph;
	sovb_error err;
	int status = EXIT_DONE;

	(void)alone;
	if (sovb_register_graph(&graph, store, entry, &options, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	if (s->set.format > FORMAT_CSV && graph->link_count)
		status = draw(s, graph, entry);
	else if (s->printer)
		print_records(s, graph);
	else if (graph->link_count)
		print_text(s, graph);
	if (graph->left_out)
		say_note(s->set.quiet,
			 ngettext("%zu more document is left out", "%zu more documents are left out",
				  graph->left_out),
			 graph->left_out);
	*done += graph->link_count;
	sovb_graph_free(graph);
	return status;
}

static int run(session *s, int count, char **words)
{
	size_t done = 0;
	int status = picture_run(s, count, words, print_graph, &done);

	if (status != EXIT_DONE || done)
		return status;
	say_note(s->set.quiet, _("no citations found"));
	return EXIT_NOTHING;
}

const command command_graph = {
    .name = "graph",
    .arguments = N_("[SYMBOL]"),
    .about = N_("who cites, implements, amends … whom, as a graph"),
    .details = N_("Around SYMBOL, or of the most cited documents of the register; at most 60 documents, or "
		  "--limit. With --depth N also what is N citations away (default: 1). With --format dot for "
		  "Graphviz, with --format svg drawn by its program dot, which has to be installed."),
    .takes = TAKES(DEPTH) | TAKES(RELATION) | TAKES(LIMIT),
    .formats = FORMATS(SVG) | FORMATS(DOT),
    .least = 0,
    .most = WORDS_ANY,
    .run = run,
};
