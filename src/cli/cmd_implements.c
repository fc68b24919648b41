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

static void put_step(const session *s, const tree *t, int at)
{
	const sovb_step *step = &t->steps->step[at];
	char before[TREE_PREFIX_MAX];

	tree_prefix(t, at, before);
	fputs(before, stdout);
	lookup_heading(s, &step->entry);
	if (*label_level(step->level))
		printf("  [%s]", label_level(step->level));
	putchar('\n');
	tree_margin(t, at, before);
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
		put_step(s, &t, at);
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
	int status = lookup_open(&l, s, count, words);

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
    .takes = TAKES(DEPTH) | TAKES(MISSING),
    .least = 1,
    .most = WORDS_ANY,
    .run = run,
};
