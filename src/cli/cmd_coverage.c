#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include <sovb/drawing.h>

#include "command.h"
#include "layout.h"
#include "options.h"
#include "picture.h"
#include "records.h"
#include "say.h"

/* "  plan: 39-KH/CU 16/02/2021, (23-BC/CU 21/09/2021)"; hints in brackets. */
static void put_answers(const session *s, const char *label, const sovb_answer *answer, size_t count)
{
	printf("  %s: ", label);
	if (!count)
		layout_styled(&s->term, STYLE_WARNING, layout_of(_("none")));
	for (size_t i = 0; i < count; i++) {
		char date[SOVB_DATE_TEXT];

		fputs(i ? ", " : "", stdout);
		fputs(answer[i].sure ? "" : "(", stdout);
		layout_string(layout_symbol(answer[i].document));
		if (answer[i].date.year)
			printf(" %s", sovb_date_local(answer[i].date, date));
		fputs(answer[i].sure ? "" : ")", stdout);
	}
	putchar('\n');
}

static void put_directive(const session *s, const sovb_directive *d)
{
	static const char *const labels[SOVB_ANSWER_COUNT] = {N_("plan"), N_("report"), N_("review")};
	char date[SOVB_DATE_TEXT];

	layout_styled(&s->term, STYLE_BOLD, d->symbol);
	if (d->date.year)
		printf("  %s", sovb_date_local(d->date, date));
	if (d->title.size) {
		fputs("  ", stdout);
		layout_short(d->title, LAYOUT_WIDTH);
	}
	putchar('\n');
	if (d->ended_by.size) {
		printf("  %s ", _("ended by"));
		layout_string(layout_symbol(d->ended_by));
		putchar('\n');
	}
	for (int kind = 0; kind < SOVB_ANSWER_COUNT; kind++)
		put_answers(s, _(labels[kind]), d->answer[kind], d->count[kind]);
}

/* The body that is asked what it did; empty is the same as none. */
static const char *own_body(const session *s)
{
	return s->set.body && *s->set.body ? s->set.body : NULL;
}

static int draw(session *s, const sovb_coverage *page)
{
	sovb_drawing_options options;
	picture p;
	sovb_error err;
	int status;

	if (!picture_init(&p, &options, s, NULL, NULL))
		return EXIT_FAILED;
	if (own_body(s))
		options.subtitle = layout_of(own_body(s));
	if (s->set.format == FORMAT_XLSX)
		status = picture_status(
		    s, sovb_coverage_workbook(page, &options, (long long)time(NULL), picture_put, NULL, &err), &err);
	else
		status = picture_status(s, sovb_coverage_html(page, &options, picture_put, NULL, &err), &err);
	picture_fini(&p);
	return status;
}

static int print_page(session *s, const sovb_coverage *page)
{
	if (s->set.format == FORMAT_HTML || s->set.format == FORMAT_XLSX)
		return draw(s, page);
	for (size_t i = 0; i < page->count; i++) {
		if (s->printer) {
			record_directive(s->printer, &page->directive[i], s->set.format == FORMAT_CSV);
			continue;
		}
		fputs(i ? "\n" : "", stdout);
		put_directive(s, &page->directive[i]);
	}
	return EXIT_DONE;
}

/* A workbook is nothing to look at on a terminal. */
static bool is_for_a_file(const session *s)
{
	if (s->set.format != FORMAT_XLSX || !isatty(STDOUT_FILENO))
		return true;
	say_error(_("send a workbook into a file: sovb coverage --format xlsx > FILE.xlsx"));
	return false;
}

static int print_coverage(session *s, sovb_store *store)
{
	const sovb_coverage_options options = {
	    .from = s->set.from,
	    .to = s->set.to,
	    .issuer = s->set.issuer,
	    .type = s->set.type,
	    .body = own_body(s),
	};
	size_t offset = (size_t)s->set.offset;
	size_t limit = s->set.limit > 0 ? (size_t)s->set.limit : SIZE_MAX;
	sovb_coverage *coverage;
	sovb_coverage page;
	sovb_error err;
	int status;

	if (sovb_register_coverage(&coverage, store, &options, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	offset = offset < coverage->count ? offset : coverage->count;
	page.directive = coverage->directive + offset;
	page.count = limit < coverage->count - offset ? limit : coverage->count - offset;
	status = page.count ? print_page(s, &page) : EXIT_NOTHING;
	if (status == EXIT_NOTHING)
		say_note(s->set.quiet, _("no directives found"));
	sovb_coverage_free(coverage);
	return status;
}

static int run(session *s, int count, char **words)
{
	sovb_store *store;
	int status;

	(void)count;
	(void)words;
	if (!is_for_a_file(s))
		return EXIT_WRONG;
	status = session_open(s, &store);
	if (status == EXIT_DONE)
		status = print_coverage(s, store);
	sovb_store_close(store);
	return status;
}

const command command_coverage = {
    .name = "coverage",
    .about = N_("directives against plans, reports and reviews: what is still to do"),
    .details = N_(
	"Directives are directives, resolutions, conclusions and programmes, and what somebody implements; "
	"choose them by --from, --to, --issuer and --type. With --body only what that body did counts, and "
	"its own documents are no directives. Answers in brackets are hints: the report only mentions the "
	"directive, or the document only prepares the review."),
    .takes = TAKES_PERIOD | TAKES(ISSUER) | TAKES(TYPE) | TAKES(BODY) | TAKES_PAGE | TAKES(TODAY) | TAKES(PLACE),
    .formats = FORMATS(HTML) | FORMATS(XLSX),
    .least = 0,
    .most = 0,
    .run = run,
};
