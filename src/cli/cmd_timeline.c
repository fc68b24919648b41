#include <stdio.h>
#include <string.h>

#include "command.h"
#include "labels.h"
#include "layout.h"
#include "lookup.h"
#include "options.h"
#include "picture.h"
#include "records.h"
#include "say.h"

#define DATE_COLUMNS 10
#define TITLE_MIN 20

/* "02-CT/TU", and columns up to `wanted`; returns the columns used. */
static size_t put_column(const session *s, style wanted, sovb_string text, size_t columns)
{
	size_t used = layout_columns(text.data, text.size);

	layout_padded(&s->term, wanted, text, columns);
	return used > columns ? used : columns;
}

/* What happened: "issued", or "implements 02-CT/TU". */
static size_t put_kind(const sovb_event *event)
{
	const char *label = event->target.data ? label_relation(event->relation) : _("issued");
	sovb_string target = layout_symbol(event->target);

	fputs(label, stdout);
	if (target.size) {
		putchar(' ');
		layout_string(target);
	}
	return layout_columns(label, layout_of(label).size) + (target.size ? 1 : 0) +
	       layout_columns(target.data, target.size);
}

/* Do two events, one behind the other, stand on one line: of one document on one day? */
static bool same_line(const sovb_event *a, const sovb_event *b)
{
	return a->document.size && a->document.size == b->document.size &&
	       !memcmp(a->document.data, b->document.data, a->document.size) &&
	       !sovb_date_compare(a->date, b->date);
}

/* All that the document of a line did, after a comma each; that it is also based on a target goes without saying. */
static size_t put_kinds(const sovb_event *event, size_t count)
{
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		bool said = false;

		for (size_t k = 0; k < count && event[i].relation == SOVB_RELATION_BASIS; k++)
			said = said || (k != i && event[k].target.size == event[i].target.size && event[i].target.size &&
					!memcmp(event[k].target.data, event[i].target.data, event[i].target.size));
		if (said)
			continue;
		if (used) {
			fputs(", ", stdout);
			used += 2;
		}
		used += put_kind(&event[i]);
	}
	return used;
}

/* The events [0, count) of one document on one day. */
static void put_events(const session *s, const sovb_event *event, size_t count, size_t symbol_columns)
{
	char date[SOVB_DATE_TEXT];
	size_t used = 4;

	used += put_column(s, STYLE_DIM, layout_of(sovb_date_local(event->date, date)), DATE_COLUMNS);
	fputs("  ", stdout);
	used += put_column(s, STYLE_BOLD, layout_symbol(event->document), symbol_columns);
	fputs("  ", stdout);
	used += put_kinds(event, count);
	if (event->title.size) {
		fputs("  ", stdout);
		used += 2;
		if (!s->term.width)
			layout_string(event->title);
		else
			layout_short(event->title,
				     s->term.width > used + TITLE_MIN ? s->term.width - used : TITLE_MIN);
	}
	putchar('\n');
}

/* The page asked for, of all events. */
static void choose_page(const session *s, const sovb_events *events, size_t *first, size_t *end)
{
	size_t offset = (size_t)s->set.offset;
	size_t limit = s->set.limit > 0 ? (size_t)s->set.limit : events->count;

	*first = offset < events->count ? offset : events->count;
	*end = limit < events->count - *first ? *first + limit : events->count;
}

static void print_page(session *s, const sovb_events *events, size_t first, size_t end)
{
	size_t widest = 0;

	for (size_t i = first; i < end; i++) {
		sovb_string symbol = layout_symbol(events->event[i].document);
		size_t columns = layout_columns(symbol.data, symbol.size);

		widest = columns > widest ? columns : widest;
	}
	for (size_t i = first, next; i < end; i = next) {
		next = i + 1;
		if (s->printer) {
			record_event(s->printer, &events->event[i]);
			continue;
		}
		while (next < end && same_line(&events->event[i], &events->event[next]))
			next++;
		put_events(s, &events->event[i], next - i, widest);
	}
}

/* The page as one drawing. */
static int draw_page(session *s, const sovb_events *events, const sovb_entry *entry, size_t first, size_t end)
{
	const sovb_events page = {events->event + first, end - first};
	sovb_drawing_options options;
	picture p;
	sovb_error err;
	sovb_status status;

	if (!picture_init(&p, &options, s, entry, _("Timeline of documents around")))
		return EXIT_FAILED;
	/* What was chosen tells what the drawing is of. */
	if (!entry)
		options.subtitle = layout_of(s->set.search ? s->set.search : s->set.issuer ? s->set.issuer : "");
	if (s->set.format == FORMAT_HTML)
		status = sovb_timeline_html(&page, &options, picture_put, NULL, &err);
	else
		status = sovb_timeline_svg(&page, &options, picture_put, NULL, &err);
	picture_fini(&p);
	return picture_status(s, status, &err);
}

static int print_events(session *s, sovb_store *store, const sovb_entry *entry, bool alone, size_t *done)
{
	const size_t end_wanted = s->set.limit > 0 ? (size_t)s->set.offset + (size_t)s->set.limit : SIZE_MAX;
	const bool text = s->set.format == FORMAT_TEXT;
	sovb_timeline_options options = {
	    .from = s->set.from,
	    .to = s->set.to,
	    .issuer = s->set.issuer,
	    .type = s->set.type,
	    .relation = s->set.relation,
	    .search = s->set.search,
	    /* A line of text has no quote. */
	    .quoted_from = text ? SIZE_MAX : (size_t)s->set.offset,
	    .quoted_end = end_wanted,
	};
	sovb_events *events;
	sovb_error err;
	size_t first, end;
	int status = EXIT_DONE;

	if (s->set.format == FORMAT_TEXT && !alone) {
		lookup_heading(s, entry);
		putchar('\n');
	}
	if (sovb_register_timeline(&events, store, entry, &options, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	choose_page(s, events, &first, &end);
	if (s->set.format == FORMAT_TEXT && end > first && *done)
		putchar('\n');
	if (s->set.format > FORMAT_CSV && end > first)
		status = draw_page(s, events, entry, first, end);
	else
		print_page(s, events, first, end);
	*done += end - first;
	sovb_events_free(events);
	return status;
}

static int run(session *s, int count, char **words)
{
	size_t done = 0;
	int status;

	if (count && s->set.search) {
		say_error(_("a timeline is around SYMBOL or of what --search finds, not both"));
		return EXIT_WRONG;
	}
	status = picture_run(s, count, words, print_events, &done);

	if (status != EXIT_DONE || done)
		return status;
	say_note(s->set.quiet, _("no events found"));
	return EXIT_NOTHING;
}

const command command_timeline = {
    .name = "timeline",
    .arguments = N_("[SYMBOL]"),
    .about = N_("what happened when: issued, implemented, amended, replaced, reviewed …"),
    .details =
	N_("Without SYMBOL all dated documents and relations of the register, or those that --search finds; with "
	   "it those around it. With --format svg a drawing to put in a report, with --format html the drawing and the words that prove "
	   "it, in one file; a drawing holds 60 documents, those nearest to SYMBOL."),
    .takes = TAKES_PERIOD | TAKES(ISSUER) | TAKES(TYPE) | TAKES(SEARCH) | TAKES(RELATION) | TAKES_PAGE | TAKES(TODAY) | TAKES(PLACE),
    .formats = FORMATS(HTML) | FORMATS(SVG),
    .least = 0,
    .most = WORDS_ANY,
    .run = run,
};
