#include "verify_diff.h"

#include <stdio.h>

#include <sovb/diff.h>

#include "files.h"
#include "labels.h"
#include "layout.h"
#include "records.h"
#include "say.h"

#define INDENT "    "

/* Two drafts and how far the lines of each were counted. */
typedef struct pair {
	const sovb_document *before, *after;
	files_line line_before, line_after;
} pair;

static void put_place(const sovb_document *doc, files_line *line, const sovb_reference *ref)
{
	layout_string(layout_of(sovb_document_path(doc)));
	printf(":%zu: ", files_line_of(line, doc, ref->span.start));
}

/* The reference's words, as the draft has them. */
static sovb_string words_of(const sovb_document *doc, const sovb_reference *ref)
{
	return (sovb_string){sovb_document_text(doc).data + ref->span.start, ref->span.end - ref->span.start};
}

static void put_altered(unsigned altered)
{
	bool first = true;

	fputs("  [", stdout);
	for (unsigned bit = 1; bit <= SOVB_ALTERED_ALL; bit <<= 1) {
		if (!(altered & bit))
			continue;
		printf("%s%s", first ? "" : ", ", label_altered(bit));
		first = false;
	}
	putchar(']');
}

static void put_change(const session *s, pair *p, const sovb_change *change)
{
	static const style styles[] = {
	    [SOVB_CHANGE_ADDED] = STYLE_INFO,
	    [SOVB_CHANGE_LOST] = STYLE_ERROR,
	    [SOVB_CHANGE_ALTERED] = STYLE_WARNING,
	};
	bool lost = change->kind == SOVB_CHANGE_LOST;
	const sovb_document *doc = lost ? p->before : p->after;
	const sovb_reference *ref = lost ? change->before : change->after;

	put_place(doc, lost ? &p->line_before : &p->line_after, ref);
	layout_styled(&s->term, styles[change->kind], layout_of(label_change(change->kind)));
	fputs(": ", stdout);
	if (change->kind == SOVB_CHANGE_ALTERED) {
		layout_styled(&s->term, STYLE_BOLD, ref->raw);
		put_altered(change->altered);
		fputs("\n" INDENT, stdout);
		layout_wrapped(&s->term, STYLE_DIM, words_of(p->before, change->before), INDENT);
		fputs(INDENT, stdout);
		layout_wrapped(&s->term, STYLE_PLAIN, words_of(doc, ref), INDENT);
		return;
	}
	layout_styled(&s->term, STYLE_BOLD, words_of(doc, ref));
	if (change->elsewhere)
		fputs(lost ? _(" (still cited elsewhere)") : _(" (was cited elsewhere)"), stdout);
	putchar('\n');
}

static void put_summary(const sovb_changes *changes)
{
	size_t count[SOVB_CHANGE_ALTERED + 1] = {0};

	for (size_t i = 0; i < changes->count; i++)
		count[changes->change[i].kind]++;
	/* TRANSLATORS: numbers of references. */
	printf(_("%zu added, %zu lost, %zu altered\n"), count[SOVB_CHANGE_ADDED], count[SOVB_CHANGE_LOST],
	       count[SOVB_CHANGE_ALTERED]);
}

static int compare(session *s, pair *p)
{
	sovb_changes *changes;
	sovb_error err;
	int status;

	if (sovb_diff(&changes, p->before, p->after, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	for (size_t i = 0; i < changes->count; i++) {
		if (s->printer)
			record_change(s->printer, p->before, p->after, &changes->change[i]);
		else
			put_change(s, p, &changes->change[i]);
	}
	if (!s->printer)
		put_summary(changes);
	status = changes->count ? EXIT_NOTHING : EXIT_DONE;
	sovb_changes_free(changes);
	return status;
}

int verify_diff(session *s, const char *before, const char *after)
{
	sovb_document *old = NULL, *new = NULL;
	sovb_loader *loader = NULL;
	sovb_reader *reader;
	sovb_error err;
	int status = session_reader(s, &reader);

	if (status != EXIT_DONE)
		return status;
	status = session_loader(s, &loader, reader);
	if (status == EXIT_DONE && sovb_loader_load(&old, loader, before, &err) != SOVB_OK)
		status = session_fail(s, before, &err);
	else if (status == EXIT_DONE && sovb_loader_load(&new, loader, after, &err) != SOVB_OK)
		status = session_fail(s, after, &err);
	else if (status == EXIT_DONE)
		status = compare(s, &(pair){.before = old, .after = new});
	sovb_document_free(old);
	sovb_document_free(new);
	session_loader_free(s, loader);
	sovb_reader_free(reader);
	return status;
}
