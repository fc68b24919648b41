#include <stdio.h>

#include <sovb/coverage.h>

#include "command.h"
#include "labels.h"
#include "layout.h"
#include "lookup.h"
#include "options.h"
#include "records.h"
#include "say.h"
#include "tree.h"

static void put_evidence(const session *s, const sovb_evidence *evidence, const char *margin)
{
	if (evidence->quote.size) {
		fputs(margin, stdout);
		layout_wrapped(&s->term, STYLE_DIM, evidence->quote, margin);
	}
	fputs(margin, stdout);
	layout_styled(&s->term, STYLE_DIM, session_path(s, evidence->file));
	putchar('\n');
}

/* How long after the document it implements. */
static void put_days(sovb_date date, sovb_date before)
{
	long days;

	if (!sovb_date_is_day(date) || !sovb_date_is_day(before))
		return;
	days = sovb_date_days_between(before, date);
	printf("  ");
	if (days >= 0)
		printf(ngettext("after %ld day", "after %ld days", (unsigned long)days), days);
	else
		printf(ngettext("%ld day before", "%ld days before", (unsigned long)-days), -days);
}

/* What else in the tree it implements. */
static void put_also(const sovb_step *step, const char *margin)
{
	for (size_t i = 0; i < step->also_count; i++) {
		printf("%s%s", i ? ", " : margin, i ? "" : _("implements also "));
		layout_string(layout_symbol(step->also[i]));
	}
	if (step->also_count)
		putchar('\n');
}

static void put_step(const session *s, const tree *t, const sovb_entry *entry, int at)
{
	const sovb_step *step = &t->steps->step[at];
	char before[TREE_PREFIX_MAX];

	tree_prefix(t, at, before);
	fputs(before, stdout);
	lookup_heading(s, &step->entry);
	if (*label_level(step->level))
		printf("  [%s]", label_level(step->level));
	put_days(step->entry.date, step->parent < 0 ? entry->date : t->steps->step[step->parent].entry.date);
	putchar('\n');
	tree_margin(t, at, before);
	put_also(step, before);
	/* One proof is enough to read; records have them all. */
	if (step->evidence_count)
		put_evidence(s, &step->evidence[0], before);
}

static int put_tree(const session *s, const sovb_entry *entry, const sovb_steps *steps)
{
	tree t;

	if (!tree_init(&t, steps)) {
		say_error(_("out of memory"));
		return EXIT_FAILED;
	}
	lookup_heading(s, entry);
	putchar('\n');
	for (int at = t.first_root; at >= 0; at = tree_next(&t, at))
		put_step(s, &t, entry, at);
	tree_fini(&t);
	return EXIT_DONE;
}

static void record_steps(sovb_printer *p, const sovb_entry *entry, const sovb_steps *steps)
{
	for (size_t i = 0; i < steps->count; i++) {
		int parent = steps->step[i].parent;

		record_step(p, &steps->step[i], parent < 0 ? entry : &steps->step[parent].entry);
	}
}

static const char *label_reason(sovb_perhaps_reason reason)
{
	static const char *const labels[] = {
	    [SOVB_PERHAPS_BASIS] = N_("names it as its ground"),
	    [SOVB_PERHAPS_CITES] = N_("mentions it"),
	    [SOVB_PERHAPS_NEAR] = N_("mentioned beside it"),
	    [SOVB_PERHAPS_SUBJECT] = N_("on the same subject"),
	};

	return _(labels[reason]);
}

static void put_perhaps(const session *s, const sovb_perhaps *perhaps)
{
	char date[SOVB_DATE_TEXT];

	fputs("?  ", stdout);
	layout_string(layout_symbol(perhaps->document));
	if (perhaps->date.year)
		printf("  %s", sovb_date_local(perhaps->date, date));
	if (perhaps->issuer.size) {
		fputs("  ", stdout);
		layout_string(perhaps->issuer);
	}
	if (*label_level(perhaps->level))
		printf("  [%s]", label_level(perhaps->level));
	printf("  %s\n", label_reason(perhaps->reason));
	put_evidence(s, &perhaps->evidence, "   ");
}

/* What may implement it, apart from what does. */
static int print_perhaps(session *s, sovb_store *store, const sovb_entry *entry, const sovb_steps *steps)
{
	sovb_perhapses *perhapses;
	sovb_error err;

	if (sovb_register_perhaps(&perhapses, store, entry, steps, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	if (!s->printer && perhapses->count)
		printf("\n%s\n", _("Perhaps, though no sentence says so:"));
	for (size_t i = 0; i < perhapses->count; i++) {
		if (s->printer && s->set.format != FORMAT_CSV)
			record_perhaps(s->printer, &perhapses->perhaps[i], entry);
		else if (!s->printer)
			put_perhaps(s, &perhapses->perhaps[i]);
	}
	sovb_perhapses_free(perhapses);
	return EXIT_DONE;
}

static void put_gap(const sovb_gap *gap)
{
	if (!gap->issuer.size) {
		printf("  %s: %s\n", label_level(gap->level), _("no document implements it"));
		return;
	}
	printf("    %s: ", label_level(gap->level));
	layout_string(gap->issuer);
	printf(ngettext(" (%zu document)\n", " (%zu documents)\n", gap->documents), gap->documents);
}

/* The levels and bodies that have no plan. */
static int print_missing(session *s, sovb_store *store, const sovb_entry *entry, size_t *done)
{
	sovb_gaps *gaps;
	sovb_error err;

	if (sovb_register_missing(&gaps, store, entry, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	if (!s->printer && gaps->count) {
		lookup_heading(s, entry);
		putchar('\n');
	}
	for (size_t i = 0; i < gaps->count; i++) {
		if (s->printer)
			record_gap(s->printer, &gaps->gap[i], entry);
		else
			put_gap(&gaps->gap[i]);
	}
	*done += gaps->count;
	sovb_gaps_free(gaps);
	return EXIT_DONE;
}

static void say_nothing(const session *s, sovb_string symbol)
{
	say_note(s->set.quiet,
		 s->set.missing ? _("%.*s: nothing is missing, as far as the register knows")
				: _("%.*s: no document found that implements it"),
		 (int)symbol.size, symbol.data);
}

static int print_entry(session *s, sovb_store *store, const sovb_entry *entry, size_t *done)
{
	sovb_steps *steps;
	sovb_error err;
	int status = EXIT_DONE;

	if (sovb_register_implements(&steps, store, entry, (unsigned)s->set.depth, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	if (s->printer) {
		record_steps(s->printer, entry, steps);
	} else if (steps->count) {
		if (*done)
			putchar('\n');
		status = put_tree(s, entry, steps);
	}
	if (status == EXIT_DONE)
		status = print_perhaps(s, store, entry, steps);
	if (steps->cut)
		say_note(s->set.quiet, _("there are more than %zu steps; the rest is left out"),
			 steps->count);
	*done += steps->count;
	sovb_steps_free(steps);
	return status;
}

static int run(session *s, int count, char **words)
{
	lookup l;
	size_t done = 0;
	int status = lookup_open(&l, s, count, words, false);

	for (size_t i = 0; status == EXIT_DONE && i < l.entries->count; i++)
		status = (s->set.missing ? print_missing : print_entry)(s, l.store, &l.entries->entry[i], &done);
	if (status == EXIT_DONE && !done) {
		say_nothing(s, l.entries->entry[0].symbol);
		status = EXIT_NOTHING;
	}
	lookup_close(&l);
	return status;
}

const command command_implements = {
    .name = "implements",
    .arguments = N_("SYMBOL"),
    .about = N_("which documents implement it, as a tree, with the words that say so"),
    .details = N_("Each stands under the nearest document that it implements. Behind the tree, and never in it, are "
		  "documents that may implement it though no sentence says so."),
    .takes = TAKES(DEPTH) | TAKES(MISSING),
    .least = 1,
    .most = WORDS_ANY,
    .run = run,
};
