#include <stdio.h>
#include <string.h>
#include <time.h>

#include <sovb/annotate.h>
#include <sovb/report.h>

#include "command.h"
#include "files.h"
#include "labels.h"
#include "layout.h"
#include "options.h"
#include "records.h"
#include "say.h"
#include "verify_diff.h"

#define INDENT "    "
#define EVIDENCE_SHOWN 2 /* of a finding; --all shows the rest */

typedef struct check {
	sovb_store *store; /* NULL: nothing is compared with a register */
	sovb_verify_options options;
	sovb_report *report; /* NULL: no page is wanted */
	unsigned second;     /* of today */
	size_t count[SOVB_SEVERITY_ERROR + 1];
} check;

static void read_clock(check *c)
{
	time_t now = time(NULL);
	struct tm day;

	if (now == (time_t)-1 || !localtime_r(&now, &day))
		return;
	c->options.today =
	    (sovb_date){(int16_t)(day.tm_year + 1900), (uint8_t)(day.tm_mon + 1), (uint8_t)day.tm_mday};
	c->second = (unsigned)(day.tm_hour * 3600 + day.tm_min * 60 + day.tm_sec);
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

/* Count the findings and show them; EXIT_NOTHING when one is grave enough. */
static int show_findings(session *s, check *c, const sovb_document *doc, const sovb_findings *findings)
{
	int status = EXIT_DONE;

	for (size_t i = 0; i < findings->count; i++) {
		const sovb_finding *finding = &findings->finding[i];

		c->count[finding->severity]++;
		if ((int)finding->severity >= s->set.fail_on)
			status = EXIT_NOTHING;
		if (s->printer)
			record_finding(s->printer, sovb_document_path(doc), finding);
		else if (!c->report && (finding->severity > SOVB_SEVERITY_INFO || s->set.all))
			put_finding(s, doc, finding);
	}
	return status;
}

static void say_annotated(const session *s, const sovb_annotate_summary *done)
{
	const char *path = s->set.annotate;

	say_note(s->set.quiet, ngettext("%s: %zu comment", "%s: %zu comments", done->comments), path, done->comments);
	if (done->moved)
		say_note(s->set.quiet,
			 ngettext("%s: %zu of them stands beside other words, where Word takes comments",
				  "%s: %zu of them stand beside other words, where Word takes comments",
				  done->moved),
			 path, done->moved);
	if (done->tracked)
		say_note(s->set.quiet, ngettext("%s: %zu tracked change", "%s: %zu tracked changes", done->tracked),
			 path, done->tracked);
	if (done->left_out)
		say_note(s->set.quiet, ngettext("%s: %zu comment was left out", "%s: %zu comments were left out",
						done->left_out),
			 path, done->left_out);
}

static int annotate(session *s, const check *c, const sovb_document *doc, const sovb_findings *findings)
{
	sovb_annotate_options options = {
	    .lang = s->lang,
	    .date = c->options.today,
	    .second = c->second,
	    .least = s->set.all ? SOVB_SEVERITY_INFO : SOVB_SEVERITY_WARNING,
	    .track = s->set.track,
	    .replace = s->set.force,
	};
	sovb_annotate_summary done;
	sovb_error err;

	if (sovb_annotate(&done, s->set.annotate, doc, findings, &options, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	say_annotated(s, &done);
	return EXIT_DONE;
}

static int verify(session *s, const sovb_document *doc, void *context)
{
	check *c = context;
	sovb_findings *findings;
	sovb_error err;
	int status, written = EXIT_DONE;

	if (sovb_verify(&findings, doc, c->store, &c->options, &err) != SOVB_OK)
		return session_fail(s, sovb_document_path(doc), &err);
	status = show_findings(s, c, doc, findings);
	if (c->report && sovb_report_add(c->report, doc, findings, &err) != SOVB_OK)
		written = session_fail(s, sovb_document_path(doc), &err);
	if (written == EXIT_DONE && s->set.annotate)
		written = annotate(s, c, doc, findings);
	sovb_findings_free(findings);
	return written == EXIT_DONE ? status : written;
}

/* An index that nobody asked for may be missing; anything else wrong with it is told. */
static int open_index(session *s, check *c)
{
	const char *path;
	sovb_error err;

	if (session_index_is_named(s))
		return session_open(s, &c->store);
	path = session_index(s);
	if (path && session_try_open(s, &c->store, &err) == SOVB_OK)
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

static bool put_bytes(void *context, const char *data, size_t size)
{
	(void)context;
	return fwrite(data, 1, size, stdout) == size;
}

static int open_report(session *s, check *c)
{
	sovb_report_options options = {
	    .lang = s->lang, .today = c->options.today, .place = s->set.place, .body = s->set.body};
	sovb_error err;

	if (s->set.format != FORMAT_HTML)
		return EXIT_DONE;
	if (sovb_report_new(&c->report, c->store, &options, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	return EXIT_DONE;
}

/* A page is written even when a draft is missing in it: the exit status tells. */
static int close_report(check *c, int status)
{
	sovb_report *report = c->report;

	c->report = NULL;
	if (!report)
		return status;
	if (status == EXIT_FAILED) {
		sovb_report_free(report);
		return status;
	}
	return sovb_report_finish(report, put_bytes, NULL) || ferror(stdout) ? status : EXIT_FAILED;
}

/* The rules of a list parted by commas as bits; false, and told, when one is none. */
static bool read_rules(uint64_t *out, const char *list)
{
	*out = 0;
	while (list && *list) {
		size_t size = strcspn(list, ", ");
		size_t rule;

		if (size && !sovb_rule_find(&rule, list, size)) {
			say_error(_("there is no rule \"%.*s\" (see: sovb rules)"), (int)size, list);
			return false;
		}
		if (size)
			*out |= (uint64_t)1 << rule;
		list += size + (list[size] != '\0');
	}
	return true;
}

/* Which rules are left out; false, and told, when a word is none. */
static bool choose_rules(const settings *set, uint64_t *ignore)
{
	uint64_t only, without;

	if (!read_rules(&only, set->rules) || !read_rules(&without, set->ignore))
		return false;
	*ignore = without | (set->rules ? ~only : 0);
	return true;
}

/* Options that do not go together; told. */
static bool is_usable(const session *s, int count)
{
	if (s->set.annotate && count != 1)
		say_error(_("--annotate takes one file at a time"));
	else if (s->set.diff && (count != 2 || s->set.annotate))
		say_error(_("--diff takes two drafts, OLD and NEW, and nothing else"));
	else if (!s->set.annotate && (s->set.track || s->set.force))
		say_error(_("--track and --force go with --annotate"));
	else
		return true;
	return false;
}

static int run(session *s, int count, char **words)
{
	check c = {.options = {.lang = s->lang, .today = s->set.today}};
	int status;

	if (!is_usable(s, count) || !choose_rules(&s->set, &c.options.ignore))
		return EXIT_WRONG;
	if (s->set.diff)
		return verify_diff(s, words[0], words[1]);
	if (!c.options.today.year)
		read_clock(&c);
	status = open_index(s, &c);
	if (status == EXIT_DONE)
		status = open_report(s, &c);
	if (status == EXIT_DONE) {
		status = files_each(s, count, words, verify, &c);
		if (s->set.format == FORMAT_TEXT)
			put_summary(s, &c);
		status = close_report(&c, status);
	}
	sovb_store_close(c.store);
	return status;
}

const command command_verify = {
    .name = "verify",
    .arguments = N_("FILE…"),
    .about = N_("what is wrong with the references in drafts, and why"),
    .details = N_(
	"Compares with the register when there is one. Exits with 1 when a finding is at least as grave as "
	"--fail-on says. --annotate writes the findings beside the words concerned, in a copy of the draft: "
	"errors and warnings, with --all infos, too. --format html is a report to print. --diff OLD NEW tells "
	"instead which references were added, lost or altered between two drafts, and exits with 1 when any was."),
    .takes = TAKES(FAIL_ON) | TAKES(TODAY) | TAKES(DIFF) | TAKES(RULES) | TAKES(IGNORE) | TAKES(ALL) | TAKES(ANNOTATE) | TAKES(TRACK) | TAKES(FORCE) |
	     TAKES(BODY) | TAKES(PLACE) | TAKES_ISOLATION | TAKES(CHARSET),
    .formats = FORMATS(HTML),
    .least = 1,
    .most = WORDS_ANY,
    .run = run,
};
