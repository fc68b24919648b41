#include <stdio.h>
#include <string.h>

#include "command.h"
#include "labels.h"
#include "layout.h"
#include "lookup.h"
#include "records.h"

#define LABEL_COLUMNS 18
#define LIST_MAX 20 /* lines of a list; cited-by and cites show all */

static void put_label(const session *s, const char *label)
{
	fputs("  ", stdout);
	layout_padded(&s->term, STYLE_DIM, layout_of(label), LABEL_COLUMNS);
}

static void put_field(const session *s, const char *label, sovb_string value)
{
	if (!value.size)
		return;
	put_label(s, label);
	layout_string(value);
	putchar('\n');
}

/* A date in records is ISO; people read another form. */
static sovb_string local_value(sovb_string value, char out[SOVB_DATE_TEXT])
{
	sovb_date date;

	return sovb_date_parse(&date, value.data, value.size) ? layout_of(sovb_date_local(date, out)) : value;
}

/* "12/11/2015 (12), 11/12/2015 (1)" */
static void put_facts(const session *s, const char *label, style wanted, const sovb_fact *fact, size_t count)
{
	char date[SOVB_DATE_TEXT];

	put_label(s, label);
	fputs(term_style(&s->term, wanted), stdout);
	for (size_t i = 0; i < count; i++) {
		if (i)
			fputs("; ", stdout);
		layout_string(local_value(fact[i].value, date));
		if (fact[i].mentions)
			printf(" (%zu)", fact[i].mentions);
		else
			printf(" (%s)", _("in the document itself"));
	}
	printf("%s\n", term_style(&s->term, STYLE_PLAIN));
}

static void put_file(const session *s, const sovb_entry *entry)
{
	if (!entry->file.size) {
		put_label(s, _("file"));
		puts(_("only cited, not held"));
		return;
	}
	put_field(s, _("file"), session_path(s, entry->file));
	if (entry->held_files > 1) {
		put_label(s, "");
		printf(ngettext("and %zu more copy\n", "and %zu more copies\n", entry->held_files - 1),
		       entry->held_files - 1);
	}
	for (size_t i = 0; i < entry->disagreement_count; i++) {
		char line[LABEL_DISAGREEMENT];

		label_disagreement(line, &entry->disagreements[i]);
		put_label(s, _("differs"));
		layout_styled(&s->term, STYLE_WARNING, layout_of(line));
		putchar('\n');
	}
}

static void put_mentions(const session *s, const sovb_entry *entry)
{
	put_label(s, _("cited"));
	/* Two counts in one sentence: each gets its own plural. */
	printf(ngettext("%zu time", "%zu times", entry->mentions), entry->mentions);
	putchar(' ');
	printf(ngettext("in %zu file\n", "in %zu files\n", entry->citing_files), entry->citing_files);
}

static void put_entry(const session *s, const sovb_entry *entry)
{
	char date[SOVB_DATE_TEXT];

	layout_styled(&s->term, STYLE_BOLD, entry->symbol);
	putchar('\n');
	put_field(s, _("type"), entry->type);
	put_field(s, _("date"), layout_of(sovb_date_local(entry->date, date)));
	put_field(s, _("issuer"), entry->issuer);
	put_field(s, _("term"), entry->term);
	put_field(s, _("title"), entry->title);
	put_field(s, _("key"), entry->key);
	put_file(s, entry);
	put_mentions(s, entry);
	if (entry->issuer_count > 1)
		put_facts(s, _("issuer written"), STYLE_PLAIN, entry->issuers, entry->issuer_count);
	if (entry->ambiguous) {
		put_label(s, "");
		puts(_("mentions without a date may mean this document or another of this number"));
	}
}

static bool same(sovb_string a, sovb_string b)
{
	return a.size == b.size && (!a.size || !memcmp(a.data, b.data, a.size));
}

/* Two mentions that would print the same line. */
static bool same_line(const sovb_edge *a, const sovb_edge *b)
{
	return a->relation == b->relation && same(a->source, b->source) && same(a->target, b->target) &&
	       (a->source.data || same(a->evidence.file, b->evidence.file));
}

/* The other side of an edge: who cites (a document, or a file without number), or what is cited. */
static void put_other(const session *s, const sovb_edge *edge, bool citing)
{
	sovb_string key = citing ? edge->source : edge->target;
	sovb_date date = citing ? edge->source_date : edge->target_date;
	char text[SOVB_DATE_TEXT];

	layout_styled(&s->term, STYLE_BOLD,
		      key.data ? layout_symbol(key) : session_path(s, edge->evidence.file));
	if (date.year)
		printf("  %s", sovb_date_local(date, text));
	if (edge->relation != SOVB_RELATION_CITES)
		printf("  (%s)", label_relation(edge->relation));
	if (key.data && !(citing ? edge->source_held : edge->target_held))
		printf("  %s", _("(cited, not held)"));
}

typedef struct line {
	const sovb_edge *edge;
	size_t mentions;
} line;

/* Gathers equal mentions; the number of lines, of which at most LIST_MAX stand in lines. */
static size_t gather(line lines[LIST_MAX], const sovb_edges *edges)
{
	size_t count = 0;

	for (size_t i = 0; i < edges->count; i++) {
		size_t at = 0;

		while (at < count && at < LIST_MAX && !same_line(lines[at].edge, &edges->edge[i]))
			at++;
		if (at < count && at < LIST_MAX) {
			lines[at].mentions++;
			continue;
		}
		if (count < LIST_MAX)
			lines[count] = (line){&edges->edge[i], 1};
		count++;
	}
	return count;
}

static void put_edges(const session *s, const sovb_edges *edges, bool citing)
{
	line lines[LIST_MAX];
	size_t count = gather(lines, edges);

	if (!count)
		return;
	printf("\n  %s\n", citing ? _("Cited by:") : _("Cites:"));
	for (size_t i = 0; i < count && i < LIST_MAX; i++) {
		fputs("    ", stdout);
		put_other(s, lines[i].edge, citing);
		if (lines[i].mentions > 1)
			printf("  ×%zu", lines[i].mentions);
		putchar('\n');
	}
	if (count > LIST_MAX)
		printf(_("    … the rest: sovb %s\n"), citing ? "cited-by" : "cites");
}

typedef sovb_status edges_of(sovb_edges **out, sovb_store *store, const sovb_entry *entry,
			     const sovb_edge_options *options, sovb_error *err);

static int show_edges(session *s, sovb_store *store, const sovb_entry *entry, edges_of *get, bool citing)
{
	sovb_edge_options options = {.relation = -1, .unquoted = !s->printer};
	sovb_edges *edges;
	sovb_error err;

	if (get(&edges, store, entry, &options, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	for (size_t i = 0; i < edges->count && s->printer; i++)
		record_edge(s->printer, &edges->edge[i]);
	if (!s->printer)
		put_edges(s, edges, citing);
	sovb_edges_free(edges);
	return EXIT_DONE;
}

/* The first claim is the document's own, or the usual one: there one witness is enough. */
static void put_claim(const session *s, const sovb_claim *claim, bool first)
{
	size_t shown = first && claim->evidence_count ? 1 : claim->evidence_count;
	char date[SOVB_DATE_TEXT];

	fputs("      ", stdout);
	layout_styled(&s->term, STYLE_WARNING, local_value(claim->value, date));
	if (claim->own)
		printf("  %s", _("in the document itself"));
	if (claim->mentions)
		printf(ngettext("  %zu mention", "  %zu mentions", claim->mentions), claim->mentions);
	putchar('\n');
	for (size_t i = 0; i < shown; i++) {
		const sovb_evidence *evidence = &claim->evidence[i];

		fputs("        ", stdout);
		layout_styled(&s->term, STYLE_DIM, session_path(s, evidence->file));
		putchar('\n');
		if (evidence->quote.size) {
			fputs("          ", stdout);
			layout_wrapped(&s->term, STYLE_DIM, evidence->quote, "          ");
		}
	}
}

static void put_conflict(const session *s, const sovb_conflict *conflict)
{
	static const struct {
		const char *about, *label;
	} labels[] = {{"date", N_("The dates differ:")},
		      {"issuer", N_("The issuers differ:")},
		      {"title", N_("The subjects differ:")}};

	for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
		if (!strcmp(labels[i].about, conflict->about))
			printf("\n  %s\n", _(labels[i].label));
	}
	for (size_t i = 0; i < conflict->count; i++)
		put_claim(s, &conflict->claim[i], i == 0);
}

/* What the sources tell differently, and who says what. */
static int show_conflicts(session *s, sovb_store *store, const sovb_entry *entry)
{
	sovb_conflicts *conflicts;
	sovb_error err;

	if (sovb_register_conflicts(&conflicts, store, entry, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	for (size_t i = 0; i < conflicts->count; i++) {
		if (s->printer)
			record_conflict(s->printer, &conflicts->conflict[i], entry);
		else
			put_conflict(s, &conflicts->conflict[i]);
	}
	sovb_conflicts_free(conflicts);
	return EXIT_DONE;
}

static int show_entry(session *s, sovb_store *store, const sovb_entry *entry)
{
	int status;

	if (s->printer)
		record_entry(s->printer, entry);
	else
		put_entry(s, entry);
	/* CSV has the columns of entries only. */
	if (s->printer && s->set.format == FORMAT_CSV)
		return EXIT_DONE;
	status = show_conflicts(s, store, entry);
	if (status == EXIT_DONE)
		status = show_edges(s, store, entry, sovb_register_cited_by, true);
	return status == EXIT_DONE ? show_edges(s, store, entry, sovb_register_cites, false) : status;
}

/* Several documents have the number: name them first, so that the reader can choose one. */
static void put_choice(const session *s, const sovb_entries *entries)
{
	printf(
	    ngettext("%zu document has this number:\n", "%zu documents have this number:\n", entries->count),
	    entries->count);
	for (size_t i = 0; i < entries->count; i++) {
		fputs("  ", stdout);
		lookup_heading(s, &entries->entry[i]);
		putchar('\n');
	}
	fputs(_("Choose one with: sovb show "), stdout);
	layout_string(entries->entry[0].key);
	fputs("\n\n", stdout);
}

static int run(session *s, int count, char **words)
{
	lookup l;
	int status = lookup_open(&l, s, count, words, true);

	if (status == EXIT_DONE && !s->printer && l.entries->count > 1)
		put_choice(s, l.entries);
	for (size_t i = 0; status == EXIT_DONE && i < l.entries->count; i++) {
		if (i && !s->printer)
			putchar('\n');
		status = show_entry(s, l.store, &l.entries->entry[i]);
	}
	lookup_close(&l);
	return status;
}

const command command_show = {
    .name = "show",
    .arguments = N_("SYMBOL"),
    .about = N_("what the register knows of a document, held or only cited"),
    .details =
	N_("SYMBOL is a document's number in any spelling (02-CT/TU, 02/CT-TU, 2 ct tu), with @2015-11-12 "
	   "or @2015 after it to choose among several."),
    .least = 1,
    .most = WORDS_ANY,
    .run = run,
};
