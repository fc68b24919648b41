/*
 * Writes the manual pages: a tool of the build, linked with the commands and their tables.
 *
 *	sovb-pages vi|en TEXTS FOLDER	sovb.1 and one page a command into FOLDER, with the texts of TEXTS
 *
 * Names, arguments, options and their help come from the tables, so that a page cannot tell of what is not there.  A
 * text (sovb.roff, sovb-COMMAND.roff) adds what the tables do not tell: what stands before its first heading belongs to
 * the description, the rest goes behind the options.
 */
#include <libintl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "commands.h"
#include "language.h"
#include "options.h"

#define PATH_MAX_BYTES 4096

/* A page being written, and its text. */
typedef struct page {
	FILE *to;
	char *text; /* "" when there is none */
	char *rest; /* of the text, from its first heading on */
} page;

static void fail(const char *path)
{
	perror(path);
	exit(EXIT_FAILURE);
}

/* Text as roff takes it. */
static void put(const page *p, const char *text)
{
	if (*text == '.' || *text == '\'')
		fputs("\\&", p->to);
	for (; *text; text++) {
		if (*text == '-' || *text == '\\')
			fputs(*text == '-' ? "\\-" : "\\e", p->to);
		else if (*text == '"')
			fputs("\\(dq", p->to);
		else if (*text == '|')
			fputs("|\\:", p->to); /* a line may break there */
		else
			fputc(*text, p->to);
	}
}

static void put_heading(const page *p, const char *title)
{
	fprintf(p->to, ".SH \"%s\"\n", title);
}

/* ---- the text ---- */

static void read_text(page *p, const char *folder, const char *name)
{
	char path[PATH_MAX_BYTES];
	size_t size = 0;
	FILE *from, *copy;
	int c;

	snprintf(path, sizeof path, "%s/%s.roff", folder, name);
	copy = open_memstream(&p->text, &size);
	from = fopen(path, "r");
	if (!copy)
		fail(path);
	while (from && (c = fgetc(from)) != EOF)
		fputc(c, copy);
	if (from)
		fclose(from);
	if (fclose(copy))
		fail(path);
	p->rest = strncmp(p->text, ".SH", 3) ? strstr(p->text, "\n.SH") : p->text;
	p->rest = p->rest ? p->rest + (*p->rest == '\n') : p->text + strlen(p->text);
}

static void begin(page *p, const char *texts, const char *folder, const char *name)
{
	char path[PATH_MAX_BYTES];

	read_text(p, texts, name);
	snprintf(path, sizeof path, "%s/%s.1", folder, name);
	p->to = fopen(path, "w");
	if (!p->to)
		fail(path);
	fputs(".\\\" -*- coding: utf-8 -*-\n.\\\" Made by the build from the tables of the command.\n.TH ", p->to);
	for (const char *c = name; *c; c++) {
		if (*c == '-')
			fputc('\\', p->to);
		fputc(*c >= 'a' && *c <= 'z' ? *c - 'a' + 'A' : *c, p->to);
	}
	fprintf(p->to, " 1 \"\" \"sovb %s\" \"%s\"\n.nh\n.ad l\n", SOVB_VERSION, _("User commands"));
}

static void put_description(const page *p, const char *otherwise)
{
	put_heading(p, _("DESCRIPTION"));
	if (p->rest > p->text)
		fwrite(p->text, 1, (size_t)(p->rest - p->text), p->to);
	else
		put(p, otherwise);
	if (p->rest == p->text)
		fputc('\n', p->to);
}

static void end(page *p, const char *name)
{
	if (ferror(p->to) || fclose(p->to))
		fail(name);
	free(p->text);
}

/* ---- options ---- */

static void put_option(const page *p, option which, unsigned formats)
{
	const option_fact *fact = options_fact(which);
	char names[FORMAT_NAMES_MAX];
	const char *argument = options_argument(which, formats, names);

	fputs(".TP\n\\fB", p->to);
	if (fact->letter)
		fprintf(p->to, "\\-%c\\fR, \\fB", fact->letter);
	fputs("\\-\\-", p->to);
	put(p, fact->name);
	fputs(*argument ? "\\fR \\fI" : "\\fR", p->to);
	put(p, argument);
	fputs("\\fR\n", p->to);
	put(p, _(fact->help));
	fputs(".\n", p->to);
}

static void put_options(const page *p, option_set takes, unsigned formats)
{
	for (int i = 0; i < OPTION_COUNT; i++) {
		if (takes >> i & 1)
			put_option(p, (option)i, formats);
	}
}

/* ---- pages ---- */

static void write_command(const command *of, const char *texts, const char *folder)
{
	char name[64];
	page p;

	snprintf(name, sizeof name, "sovb-%s", of->name);
	begin(&p, texts, folder, name);
	put_heading(&p, _("NAME"));
	put(&p, name);
	fputs(" \\- ", p.to);
	put(&p, _(of->about));
	fputc('\n', p.to);
	put_heading(&p, _("SYNOPSIS"));
	fputs(".B sovb ", p.to);
	put(&p, of->name);
	fprintf(p.to, "\n[\\fI%s\\fR] ", _("OPTIONS"));
	put(&p, of->arguments ? _(of->arguments) : "");
	fputc('\n', p.to);
	put_description(&p, of->details ? _(of->details) : _(of->about));
	put_heading(&p, _("OPTIONS"));
	put_options(&p, of->takes, 0);
	put_option(&p, OPTION_FORMAT, FORMATS_ALL | of->formats);
	fprintf(p.to, ".PP\n%s\n.BR sovb (1).\n", _("The options of all commands, and the exit statuses, stand in"));
	fputs(p.rest, p.to);
	put_heading(&p, _("SEE ALSO"));
	fputs(".BR sovb (1),\n.BR sovb\\-records (7)\n", p.to);
	end(&p, name);
}

static void write_all(const char *texts, const char *folder)
{
	page p;

	begin(&p, texts, folder, "sovb");
	put_heading(&p, _("NAME"));
	fprintf(p.to, "sovb \\- %s\n", _("register of Vietnamese Party and State documents: who cites whom"));
	put_heading(&p, _("SYNOPSIS"));
	fprintf(p.to, ".B sovb\n[\\fI%s\\fR] \\fI%s\\fR ...\n", _("OPTIONS"), _("COMMAND"));
	put_description(&p, "");
	put_heading(&p, _("COMMANDS"));
	for (const command *const *at = commands; *at; at++) {
		fputs(".TP\n.BR sovb\\-", p.to);
		put(&p, (*at)->name);
		fputs(" (1)\n", p.to);
		put(&p, _((*at)->about));
		fputs(".\n", p.to);
	}
	put_heading(&p, _("OPTIONS"));
	put_options(&p, TAKES_GLOBAL, FORMATS_ALL);
	fputs(p.rest, p.to);
	put_heading(&p, _("SEE ALSO"));
	for (const command *const *at = commands; *at; at++) {
		fputs(".BR sovb\\-", p.to);
		put(&p, (*at)->name);
		fputs(" (1),\n", p.to);
	}
	fputs(".BR sovb\\-records (7),\n.BR sovb\\-shards (7)\n", p.to);
	end(&p, "sovb");
}

int main(int argc, char **argv)
{
	if (argc != 4) {
		fputs("usage: sovb-pages vi|en TEXTS FOLDER\n", stderr);
		return EXIT_FAILURE;
	}
	language_use(strcmp(argv[1], "vi") ? SOVB_LANG_EN : SOVB_LANG_VI);
	write_all(argv[2], argv[3]);
	for (const command *const *at = commands; *at; at++)
		write_command(*at, argv[2], argv[3]);
	return EXIT_SUCCESS;
}
