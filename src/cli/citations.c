#include "citations.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "labels.h"
#include "layout.h"
#include "lookup.h"
#include "records.h"
#include "say.h"

/* Mentions quoted when neither --limit nor --quotes says more: on a page for people, and in records. */
#define PAGE 20
#define PAGE_OF_RECORDS 100

#define QUOTE_INDENT "        "

/* An edge and its place among those of its file, for printing file by file. */
typedef struct mention {
	const sovb_edge *edge;
	const sovb_edge *first; /* of the same file */
} mention;

static int compare_files(sovb_string a, sovb_string b)
{
	int order = memcmp(a.data, b.data, a.size < b.size ? a.size : b.size);

	return order ? order : (a.size > b.size) - (a.size < b.size);
}

static int by_file(const void *left, const void *right)
{
	const mention *a = left, *b = right;
	int order = compare_files(a->edge->evidence.file, b->edge->evidence.file);

	return order ? order : (a->edge > b->edge) - (a->edge < b->edge);
}

static int by_first(const void *left, const void *right)
{
	const mention *a = left, *b = right;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return (a->edge > b->edge) - (a->edge < b->edge);
}

/* The edges file by file, the files in the order of their first edge; NULL when there is no memory. */
static mention *group_by_file(const sovb_edges *edges)
{
	mention *list = calloc(edges->count ? edges->count : 1, sizeof *list);

	if (!list) {
		say_error(_("out of memory"));
		return NULL;
	}
	for (size_t i = 0; i < edges->count; i++)
		list[i].edge = &edges->edge[i];
	qsort(list, edges->count, sizeof *list, by_file);
	for (size_t i = 0; i < edges->count; i++) {
		bool same = i && !compare_files(list[i].edge->evidence.file, list[i - 1].edge->evidence.file);

		list[i].first = same ? list[i - 1].first : list[i].edge;
	}
	qsort(list, edges->count, sizeof *list, by_first);
	return list;
}

static void put_side(const session *s, sovb_string key, sovb_date date, sovb_string issuer, bool held)
{
	char text[SOVB_DATE_TEXT];

	layout_styled(&s->term, STYLE_BOLD, layout_symbol(key));
	if (date.year)
		printf("  %s", sovb_date_local(date, text));
	if (issuer.size) {
		fputs("  ", stdout);
		layout_string(issuer);
	}
	if (!held)
		printf("  %s", _("(cited, not held)"));
}

/* "    39-KH/CU  16/02/2021  Chi bộ …  implements" */
static void put_mention(const session *s, const sovb_edge *edge, bool citing)
{
	fputs("    ", stdout);
	if (!citing)
		put_side(s, edge->target, edge->target_date, edge->target_issuer, edge->target_held);
	else if (edge->source.data)
		put_side(s, edge->source, edge->source_date, edge->source_issuer, edge->source_held);
	else
		fputs(_("(a document without number)"), stdout);
	printf("  %s\n", label_relation(edge->relation));
}

static bool all_quoted(const session *s)
{
	return s->set.quotes || s->set.limit != LIMIT_DEFAULT;
}

static void put_mentions(const session *s, const mention *list, size_t count, bool citing)
{
	size_t quoted = all_quoted(s) ? count : PAGE;

	for (size_t i = 0; i < count; i++) {
		const sovb_evidence *evidence = &list[i].edge->evidence;

		if (!i || list[i].first != list[i - 1].first) {
			fputs("  ", stdout);
			layout_string(session_path(s, evidence->file));
			putchar('\n');
		}
		put_mention(s, list[i].edge, citing);
		if (i < quoted && evidence->quote.size) {
			fputs(QUOTE_INDENT, stdout);
			layout_wrapped(&s->term, STYLE_DIM, evidence->quote, QUOTE_INDENT);
		}
	}
}

static int put_entry(const session *s, const sovb_entry *entry, const sovb_edges *edges, bool citing)
{
	mention *list = group_by_file(edges);

	if (!list)
		return EXIT_FAILED;
	lookup_heading(s, entry);
	putchar('\n');
	put_mentions(s, list, edges->count, citing);
	if (edges->count < edges->total)
		printf(_("  %zu of %zu mentions\n"), edges->count, edges->total);
	free(list);
	return EXIT_DONE;
}

static int print_entry(session *s, sovb_store *store, const sovb_entry *entry, const citations_side *side,
		       size_t *done)
{
	sovb_edge_options options = {
	    .relation = s->set.relation,
	    .from = s->set.from,
	    .to = s->set.to,
	    .offset = (size_t)s->set.offset,
	    .limit = s->set.limit == LIMIT_DEFAULT ? 0 : (size_t)s->set.limit,
	    .quoted = all_quoted(s) ? 0 : s->printer ? PAGE_OF_RECORDS : PAGE,
	};
	sovb_edges *edges;
	sovb_error err;
	int status = EXIT_DONE;

	if (side->get(&edges, store, entry, &options, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	for (size_t i = 0; i < edges->count && s->printer; i++)
		record_edge(s->printer, &edges->edge[i]);
	if (edges->count && !s->printer) {
		if (*done)
			putchar('\n');
		status = put_entry(s, entry, edges, side->citing);
	}
	*done += edges->count;
	sovb_edges_free(edges);
	return status;
}

int citations_run(session *s, const citations_side *side, int count, char **words)
{
	lookup l;
	size_t done = 0;
	int status = lookup_open(&l, s, count, words, false);

	for (size_t i = 0; status == EXIT_DONE && i < l.entries->count; i++)
		status = print_entry(s, l.store, &l.entries->entry[i], side, &done);
	if (status == EXIT_DONE && !done) {
		sovb_string symbol = l.entries->entry[0].symbol;

		say_note(s->set.quiet, "%.*s: %s", (int)symbol.size, symbol.data, _(side->nothing));
		status = EXIT_NOTHING;
	}
	lookup_close(&l);
	return status;
}
