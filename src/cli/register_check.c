#include "register_check.h"

#include <stdio.h>
#include <string.h>

#include "book_records.h"
#include "labels.h"
#include "layout.h"
#include "say.h"

#define SYMBOL_COLUMNS 18
#define DATE_COLUMNS 12

/* ---- words ---- */

static const char *label_kind(sovb_book_kind kind)
{
	static const char *const labels[SOVB_BOOK_FINDING_COUNT] = {
	    [SOVB_BOOK_FINDING_NO_FILE] = N_("in the book, no file held"),
	    [SOVB_BOOK_FINDING_NO_ROW] = N_("file held, not in the book"),
	    [SOVB_BOOK_FINDING_DATE] = N_("book and file give different dates"),
	    [SOVB_BOOK_FINDING_NUMBER] = N_("book and file give different numbers"),
	    [SOVB_BOOK_FINDING_GAP] = N_("numbers missing in the book"),
	    [SOVB_BOOK_FINDING_DUPLICATE] = N_("number used twice"),
	    [SOVB_BOOK_FINDING_INVERSION] = N_("number out of order with its date"),
	};

	return _(labels[kind]);
}

static const char *label_regime(const sovb_numbering *numbering)
{
	static const char *const labels[SOVB_REGIME_COUNT] = {
	    [SOVB_REGIME_UNKNOWN] = N_("no rule can be told"),
	    [SOVB_REGIME_TYPE_TERM] = N_("each kind by itself, through a term"),
	    [SOVB_REGIME_TYPE_YEAR] = N_("each kind by itself, anew each year"),
	    [SOVB_REGIME_SHARED_TERM] = N_("one series for all kinds, through a term"),
	    [SOVB_REGIME_SHARED_YEAR] = N_("one series for all kinds, anew each year"),
	};

	if (numbering->book == SOVB_BOOK_IN && numbering->regime == SOVB_REGIME_TYPE_YEAR)
		return _("anew each year");
	if (numbering->book == SOVB_BOOK_IN && numbering->regime == SOVB_REGIME_TYPE_TERM)
		return _("through a term");
	return _(labels[numbering->regime]);
}

static const char *label_book(sovb_book book)
{
	return book == SOVB_BOOK_IN ? _("In book") : _("Out book");
}

/* ---- lines ---- */

static void put_numbering(const session *s, const sovb_numbering *numbering)
{
	sovb_string name = numbering->organ.size ? numbering->organ : layout_of(_("arrival numbers"));

	fputs("  ", stdout);
	layout_styled(&s->term, STYLE_BOLD, name);
	if (numbering->issuer.size) {
		fputs(", ", stdout);
		layout_string(numbering->issuer);
	}
	printf(": %s", label_regime(numbering));
	printf(_(" (%zu documents, %zu out of order)\n"), numbering->documents, numbering->outliers);
}

static void put_where(const session *s, const sovb_book_place *place)
{
	layout_styled(&s->term, STYLE_DIM, session_path(s, place->file));
	if (place->sheet.size) {
		fputs(", ", stdout);
		layout_string(place->sheet);
	}
	if (place->line)
		printf(_(", line %u"), place->line);
}

static void put_place(const session *s, const sovb_book_place *place)
{
	char local[SOVB_DATE_TEXT];

	fputs("    ", stdout);
	layout_padded(&s->term, STYLE_PLAIN, place->symbol, SYMBOL_COLUMNS);
	layout_padded(&s->term, STYLE_PLAIN, layout_of(sovb_date_local(place->date, local)), DATE_COLUMNS);
	put_where(s, place);
	putchar('\n');
	if (place->subject.size) {
		fputs("      ", stdout);
		layout_short(place->subject, s->term.width > 10 ? s->term.width - 8 : 0);
		putchar('\n');
	}
}

static void put_suggestion(const sovb_book_finding *finding)
{
	char local[SOVB_DATE_TEXT];
	sovb_date day;

	if (!finding->suggestion.size)
		return;
	printf("    %s ", _("perhaps:"));
	if (sovb_date_parse(&day, finding->suggestion.data, finding->suggestion.size) && sovb_date_is_day(day))
		fputs(sovb_date_local(day, local), stdout);
	else
		layout_string(finding->suggestion);
	putchar('\n');
}

static void put_finding(const session *s, const sovb_book_finding *finding)
{
	if (finding->kind == SOVB_BOOK_FINDING_GAP) {
		fputs("    ", stdout);
		if (finding->organ.size) {
			layout_styled(&s->term, STYLE_BOLD, finding->organ);
			fputs(": ", stdout);
		}
		layout_string(finding->symbol);
		printf(" (%d)\n", finding->date.year);
		return;
	}
	for (size_t i = 0; i < finding->place_count; i++)
		put_place(s, &finding->place[i]);
	put_suggestion(finding);
}

/* A kind of finding in one book: how many there are, and, but for rows without a file, each of them. */
static void put_kind(const session *s, const sovb_book_report *report, size_t first, size_t end)
{
	const sovb_book_finding *finding = &report->finding[first];
	static const style styles[] = {STYLE_INFO, STYLE_WARNING, STYLE_ERROR};

	fputs("  ", stdout);
	layout_styled(&s->term, styles[finding->severity], layout_of(label_kind(finding->kind)));
	printf(": %zu\n", end - first);
	if (finding->kind == SOVB_BOOK_FINDING_NO_FILE && !s->set.all)
		return;
	for (size_t i = first; i < end; i++)
		put_finding(s, &report->finding[i]);
}

static void put_book(const session *s, const sovb_book_report *report, sovb_book book)
{
	bool titled = false;

	for (size_t i = 0; i < report->numbering_count; i++) {
		if (report->numbering[i].book != book)
			continue;
		if (!titled)
			printf("%s\n", label_book(book));
		titled = true;
		put_numbering(s, &report->numbering[i]);
	}
	for (size_t i = 0; i < report->finding_count;) {
		size_t end = i + 1;

		while (end < report->finding_count && report->finding[end].book == report->finding[i].book &&
		       report->finding[end].kind == report->finding[i].kind)
			end++;
		if (report->finding[i].book == book) {
			if (!titled)
				printf("%s\n", label_book(book));
			titled = true;
			put_kind(s, report, i, end);
		}
		i = end;
	}
	if (titled)
		putchar('\n');
}

static void put_report(const session *s, const sovb_book_report *report)
{
	put_book(s, report, SOVB_BOOK_OUT);
	put_book(s, report, SOVB_BOOK_IN);
	printf(_("%zu rows, %zu of them with a file that agrees; %zu numbered files\n"), report->rows,
	       report->matched, report->files);
}

static void record_report(session *s, const sovb_book_report *report)
{
	/* CSV has the columns of one kind of record only. */
	for (size_t i = 0; i < report->numbering_count && s->set.format != FORMAT_CSV; i++) {
		if (s->set.book == SOVB_BOOK_ANY || s->set.book == (int)report->numbering[i].book)
			record_numbering(s->printer, &report->numbering[i]);
	}
	for (size_t i = 0; i < report->finding_count; i++)
		record_book_finding(s->printer, report, &report->finding[i]);
}

static int judge(const session *s, const sovb_book_report *report)
{
	for (size_t i = 0; i < report->finding_count; i++) {
		if ((int)report->finding[i].severity >= s->set.fail_on)
			return EXIT_NOTHING;
	}
	return EXIT_DONE;
}

int register_check(session *s, int count, char **words)
{
	const sovb_book_check_options options = {.book = s->set.book, .from = s->set.from, .to = s->set.to};
	sovb_book_report *report = NULL;
	sovb_store *store;
	sovb_error err;
	int status = session_open(s, &store);

	(void)count;
	(void)words;
	if (status != EXIT_DONE)
		return status;
	if (sovb_book_check(&report, store, &options, &err) != SOVB_OK) {
		status = session_fail(s, NULL, &err);
	} else {
		if (s->printer)
			record_report(s, report);
		else
			put_report(s, report);
		if (!report->rows)
			say_note(s->set.quiet, _("no book is imported; see: sovb register import FILE"));
		status = judge(s, report);
	}
	sovb_book_report_free(report);
	sovb_store_close(store);
	return status;
}
