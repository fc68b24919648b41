/*
 * The command: finds the language, the options and the command asked for, and runs it.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "commands.h"
#include "complete.h"
#include "language.h"
#include "layout.h"
#include "line_wrap.h"
#include "options.h"
#include "pager.h"
#include "records.h"
#include "say.h"

#define OUTPUT_BYTES ((size_t)64 << 10) /* of records are written at once, but to a terminal */
#define ABOUT_COLUMN 14
#define WORD_MAX 32  /* letters of a mistyped command that are looked at */
#define SLIPS_MAX 2 /* … and of them so many may be wrong */

/* The arguments in the language chosen; gettext("") would give the catalogue's header. */
static const char *arguments_of(const command *of)
{
	return of->arguments ? _(of->arguments) : "";
}

/* Letters to add, drop or change between two words of at most WORD_MAX letters. */
static unsigned distance(const char *a, const char *b)
{
	unsigned row[WORD_MAX + 1];

	for (unsigned i = 0; i <= WORD_MAX; i++)
		row[i] = i;
	for (unsigned k = 1; b[k - 1]; k++) {
		unsigned corner = row[0];

		row[0] = k;
		for (unsigned i = 1; a[i - 1]; i++) {
			unsigned changed = corner + (a[i - 1] != b[k - 1]);
			unsigned other = 1 + (row[i] < row[i - 1] ? row[i] : row[i - 1]);

			corner = row[i];
			row[i] = changed < other ? changed : other;
		}
	}
	return row[strlen(a)];
}

/* The command that was probably meant, or NULL. */
static const command *nearest_command(const char *name)
{
	const command *nearest = NULL;
	unsigned least = SLIPS_MAX + 1;

	for (const command *const *at = commands; *at && strlen(name) <= WORD_MAX; at++) {
		unsigned slips = distance((*at)->name, name);

		if (slips < least && slips < strlen(name)) {
			least = slips;
			nearest = *at;
		}
	}
	return nearest;
}

static int wrong_command(const char *name)
{
	const command *nearest = nearest_command(name);

	if (nearest)
		say_error(_("unknown command \"%s\"; did you mean \"%s\"?"), name, nearest->name);
	else
		say_error(_("unknown command \"%s\""), name);
	fputs(_("commands:"), stderr);
	for (const command *const *at = commands; *at; at++)
		fprintf(stderr, " %s", (*at)->name);
	fputc('\n', stderr);
	return EXIT_WRONG;
}

static int wrong_usage(const command *wanted)
{
	fprintf(stderr, _("see: sovb %s%s--help\n"), wanted ? wanted->name : "", wanted ? " " : "");
	return EXIT_WRONG;
}

/* Help in the terminal's width, but no wider than can be read well. */
static unsigned begin_help(void)
{
	term t;

	term_init(&t, COLOR_NEVER);
	if (t.terminal)
		line_wrap_begin(t.width);
	return t.width && t.width < LAYOUT_WIDTH ? t.width : LAYOUT_WIDTH;
}

static void help_all(void)
{
	unsigned width = begin_help();

	puts(_("Usage: sovb [OPTIONS] COMMAND …"));
	putchar('\n');
	layout_paragraph(_("Reads Vietnamese Party and State documents (DOCX, TXT), finds the documents they "
			   "refer to, and "
			   "keeps a register of who cites whom."),
			 0, width);
	printf("\n%s\n", _("Commands:"));
	for (const command *const *at = commands; *at; at++) {
		printf("  %-*s", ABOUT_COLUMN - 2, (*at)->name);
		layout_paragraph(_((*at)->about), ABOUT_COLUMN, width);
	}
	printf("\n%s\n", _("Options of all commands:"));
	options_help(TAKES_GLOBAL, FORMATS_ALL, width);
	printf("\n%s\n", _("More: sovb COMMAND --help, man sovb"));
}

static void help_command(const command *wanted)
{
	unsigned width = begin_help();

	printf(_("Usage: sovb %s [OPTIONS] %s\n\n"), wanted->name, arguments_of(wanted));
	layout_paragraph(_(wanted->about), 0, width);
	if (wanted->details) {
		putchar('\n');
		layout_paragraph(_(wanted->details), 0, width);
	}
	if (wanted->takes) {
		printf("\n%s\n", _("Options:"));
		options_help(wanted->takes, 0, width);
	}
	printf("\n%s\n", _("Options of all commands:"));
	options_help(TAKES_GLOBAL, FORMATS_ALL | wanted->formats, width);
}

static int show_version(void)
{
	printf("sovb %s (%s %d)\n", SOVB_VERSION, _("records"), RECORD_SCHEMA);
	return EXIT_DONE;
}

/* The answer's first bytes, when it is CSV for Excel, come after a byte order mark. */
static bool put_bytes(void *context, const char *data, size_t size)
{
	session *s = context;

	if (s->mark_due)
		fputs("\xEF\xBB\xBF", stdout);
	s->mark_due = false;
	return fwrite(data, 1, size, stdout) == size;
}

static bool begin_answer(session *s, const command *wanted)
{
	static const sovb_format formats[] = {
	    [FORMAT_JSON] = SOVB_FORMAT_JSON,
	    [FORMAT_NDJSON] = SOVB_FORMAT_NDJSON,
	    [FORMAT_CSV] = SOVB_FORMAT_CSV,
	};

	static char output[OUTPUT_BYTES];

	term_init(&s->term, (color)s->set.color);
	if (s->term.pages && !wanted->unpaged && *s->set.pager && strcmp(s->set.pager, "cat"))
		pager_start(s->set.pager);
	if (s->set.format == FORMAT_TEXT && s->term.terminal && !wanted->verbatim)
		line_wrap_begin(s->term.width);
	s->mark_due = s->set.bom && s->set.format == FORMAT_CSV;
	if (s->set.format == FORMAT_TEXT)
		s->folder = getcwd(NULL, 0);
	if (s->set.format == FORMAT_TEXT || s->set.format > FORMAT_CSV)
		return true;
	/* Without room of one's own the size is not heeded. */
	if (!s->term.terminal)
		setvbuf(stdout, output, _IOFBF, sizeof output);
	s->printer = sovb_printer_new(formats[s->set.format], put_bytes, s);
	return s->printer != NULL;
}

static int wrong_format(const command *wanted)
{
	char names[FORMAT_NAMES_MAX];

	say_error(_("sovb %s: --format is one of %s"), wanted->name,
		  options_format_names(FORMATS_ALL | wanted->formats, names));
	return wrong_usage(wanted);
}

static int run_command(session *s, const command *wanted, int count, char **words)
{
	int status;

	if (count < wanted->least || (wanted->most != WORDS_ANY && count > wanted->most)) {
		/* TRANSLATORS: command, a blank, and its arguments, as in "sovb show SYMBOL". */
		say_error(_("usage: sovb %s%s%s"), wanted->name, wanted->arguments ? " " : "",
			  arguments_of(wanted));
		return wrong_usage(wanted);
	}
	if (!((FORMATS_ALL | wanted->formats) & 1u << s->set.format))
		return wrong_format(wanted);
	/* Where the file is can be told even when it is wrong. */
	if ((!s->set.path && !config_tell(&s->config)) || !config_resolve(&s->config, &s->set))
		return EXIT_WRONG;
	if (!begin_answer(s, wanted)) {
		say_error(_("out of memory"));
		return EXIT_FAILED;
	}
	status = wanted->run(s, count, words);
	/* What the sink could not write is found on standard output when it is closed. */
	if (s->printer && !sovb_printer_finish(s->printer) && !ferror(stdout)) {
		say_error(_("out of memory"));
		return EXIT_FAILED;
	}
	return status;
}

/* "sovb help [COMMAND]" */
static int run_help(int count, char **words)
{
	const command *wanted = count ? command_find(words[0]) : NULL;

	if (count && !wanted)
		return wrong_command(words[0]);
	if (wanted)
		help_command(wanted);
	else
		help_all();
	return EXIT_DONE;
}

static int run(session *s, int count, char **words)
{
	const command *wanted;

	options_init(&s->set);
	if (!options_parse(&s->set, TAKES_GLOBAL, true, &count, words))
		return wrong_usage(NULL);
	if (s->set.version)
		return show_version();
	if (s->set.help)
		return run_help(count, words);
	if (!count) {
		say_error(_("a command is missing"));
		return wrong_usage(NULL);
	}
	if (!strcmp(words[0], "complete"))
		return complete_run(s, count - 1, words + 1);
	if (!strcmp(words[0], "help"))
		return run_help(count - 1, words + 1);
	wanted = command_find(words[0]);
	if (!wanted)
		return wrong_command(words[0]);
	count--;
	words++;
	if (!options_parse(&s->set, TAKES_GLOBAL | wanted->takes, false, &count, words))
		return wrong_usage(wanted);
	if (s->set.version)
		return show_version();
	if (s->set.help) {
		help_command(wanted);
		return EXIT_DONE;
	}
	return run_command(s, wanted, count, words);
}

int main(int argc, char **argv)
{
	session s = {0};
	int status;

	term_guard_streams();
	/* A reader of the answer that goes away must not stop an index halfway: writes fail instead. */
	signal(SIGPIPE, SIG_IGN);
	config_read(&s.config, language_argument("--config", argc, argv));
	s.lang = language_choose(language_argument("--lang", argc, argv), config_of_file(&s.config, CONFIG_LANG));
	language_use(s.lang);
	status = run(&s, argc > 0 ? argc - 1 : 0, argv + 1);
	line_wrap_end();
	session_fini(&s);
	if (!term_close())
		status = EXIT_FAILED;
	pager_wait();
	return status;
}
