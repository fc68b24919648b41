#include <stdio.h>
#include <time.h>

#include "command.h"
#include "files.h"
#include "labels.h"
#include "layout.h"
#include "options.h"
#include "records.h"
#include "say.h"

#define INDENT "    "
#define EVIDENCE_SHOWN 2 /* of a finding; --all shows the rest */

typedef struct check {
	sovb_store *store; /* NULL: nothing is compared with a register */
	sovb_verify_options options;
	size_t count[SOVB_SEVERITY_ERROR + 1];
} check;

static sovb_date system_date(void)
{
	time_t now = time(NULL);
	struct tm day;

	if (now == (time_t)-1 || !localtime_r(&now, &day))
		return (sovb_date){0};
	return (sovb_date){(int16_t)(day.tm_year + 1900), (uint8_t)(day.tm_mon + 1), (uint8_t)day.tm_mday};
}

static void put_wrapped(const session *s, style wanted, const char *label, sovb_string text)
{
	fputs(INDENT, stdout);
	if (*label)
		printf("%s ", label);
	layout_wrapped(&s->term, wanted, text, INDENT);
}

static void put_evidence(const session *s, const sovb_evidence *evidence)
{
	fputs(INDENT, stdout);
	layout_styled(&s->term, STYLE_DIM, session_path(s, evidence->file));
	putchar('\n');
	if (evidence->quote.size) {
		fputs(INDENT INDENT, stdout);
		layout_wrapped(&s->term, STYLE_DIM, evidence->quote, INDENT INDENT);
	}
}

static void put_all_evidence(const session *s, const sovb_finding *finding)
{
	size_t count = finding->evidence_count;
	size_t shown = s->set.all || count <= EVIDENCE_SHOWN ? count : EVIDENCE_SHOWN;

	for (size_t i = 0; i < shown; i++)
		put_evidence(s, &finding->evidence[i]);
	if (shown < count)
		printf(ngettext("    … and %zu more place, with --all\n",
				"    … and %zu more places, with --all\n", count - shown),
		       count - shown);
}

/* Further lines of the same defect. */
static void put_places(const sovb_document *doc, const sovb_finding *finding)
{
	if (!finding->place_count)
		return;
	printf("%s%s", INDENT, _("also in line"));
	for (size_t i = 0; i < finding->place_count; i++) {
		files_line at = {0};

		printf("%s %zu", i ? "," : "", files_line_of(&at, doc, finding->places[i].start));
	}
	putchar('\n');
}

static void put_finding(const session *s, const sovb_document *doc, const sovb_finding *finding)
{
	static const style styles[] = {
	    [SOVB_SEVERITY_INFO] = STYLE_INFO,
	    [SOVB_SEVERITY_WARNING] = STYLE_WARNING,
	    [SOVB_SEVERITY_ERROR] = STYLE_ERROR,
	};
	files_line at = {0};

	layout_string(layout_of(sovb_document_path(doc)));
	printf(":%zu: ", files_line_of(&at, doc, finding->span.start));
	layout_styled(&s->term, styles[finding->severity], layout_of(label_severity(finding->severity)));
	fputs(": ", stdout);
	layout_styled(&s->term, STYLE_BOLD, finding->raw);
	printf("  [%s]\n", finding->rule->id);
	put_wrapped(s, STYLE_PLAIN, "", finding->message);
	if (finding->suggestion.size)
		put_wrapped(s, STYLE_BOLD, _("suggestion:"), finding->suggestion);
	put_places(doc, finding);
	put_all_evidence(s, finding);
}

static int verify(session *s, const sovb_document *doc, void *context)
{
	check *c = context;
	sovb_findings *findings;
	sovb_error err;
	int status = EXIT_DONE;

	if (sovb_verify(&findings, doc, c->store, &c->options, &err) != SOVB_OK)
		return session_fail(s, sovb_document_path(doc), &err);
	for (size_t i = 0; i < findings->count; i++) {
		const sovb_finding *finding = &findings->finding[i];

		c->count[finding->severity]++;
		if ((int)finding->severity >= s->set.fail_on)
			status = EXIT_NOTHING;
		if (s->printer)
			record_finding(s->printer, sovb_document_path(doc), finding);
		else if (finding->severity > SOVB_SEVERITY_INFO || s->set.all)
			put_finding(s, doc, finding);
	}
	sovb_findings_free(findings);
	return status;
}

/* An index that nobody asked for may be missing; anything else wrong with it is told. */
static int open_index(session *s, check *c)
{
	const char *path;
	sovb_error err;

	if (session_index_is_named(s))
		return session_open(s, &c->store);
	path = session_index(s);
	if (path && sovb_store_open(&c->store, path, &err) == SOVB_OK)
		return EXIT_DONE;
	if (path && err.status != SOVB_ERR_NO_INDEX) {
		session_fail(s, NULL, &err);
		return EXIT_FAILED;
	}
	say_note(s->set.quiet, _("there is no index yet: nothing was compared with a register"));
	return EXIT_DONE;
}

static void put_summary(const session *s, const check *c)
{
	size_t errors = c->count[SOVB_SEVERITY_ERROR];
	size_t warnings = c->count[SOVB_SEVERITY_WARNING];
	size_t infos = c->count[SOVB_SEVERITY_INFO];

	printf(ngettext("%zu error", "%zu errors", errors), errors);
	printf(ngettext(", %zu warning", ", %zu warnings", warnings), warnings);
	printf(ngettext(", %zu info", ", %zu infos", infos), infos);
	if (infos && !s->set.all)
		fputs(_(" (shown with --all)"), stdout);
	putchar('\n');
}

static int run(session *s, int count, char **words)
{
	check c = {.options = {.lang = s->lang, .today = s->set.today}};
	int status = open_index(s, &c);

	if (status != EXIT_DONE)
		return status;
	if (!c.options.today.year)
		c.options.today = system_date();
	status = files_each(s, count, words, verify, &c);
	if (!s->printer)
		put_summary(s, &c);
	sovb_store_close(c.store);
	return status;
}

const command command_verify = {
    .name = "verify",
    .arguments = N_("FILE…"),
    .about = N_("what is wrong with the references in drafts, and why"),
    .details = N_(
	"Compares with the register when there is one. Exits with 1 when a finding is at least as grave as "
	"--fail-on says."),
    .takes = TAKES(FAIL_ON) | TAKES(TODAY) | TAKES(ALL),
    .least = 1,
    .most = WORDS_ANY,
    .run = run,
};
